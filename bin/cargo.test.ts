// `wasm-lint cargo` with a real cargo: what it compiles, where, with whose flags, and what it says when that cannot be.

import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { homedir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { describe, expect, test } from "vitest"
import type { Report } from "../rules/report.ts"
import { cargoConfig, passFlags, type CargoConfig } from "./cargo-config.ts"
import { freshBundle, runProgram, temporaryFolder, type Ran } from "./testing/command.ts"

const version = ((): string | undefined => {
  try {
    return execFileSync("cargo", ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim()
  } catch {
    return undefined
  }
})()
if (version === undefined && process.env["WASM_LINT_FULL"] === "1") throw new Error("cargo is not installed")
const noCargo = version === undefined

// A space in the name: paths reach us through cargo, rustc, dep-info files and MIR.
const folder = join(temporaryFolder(), "my crates")
mkdirSync(folder)
const bundle = noCargo ? "" : await freshBundle()

const home = {
  HOME: homedir(),
  RUSTUP_HOME: process.env["RUSTUP_HOME"] ?? join(homedir(), ".rustup"),
  CARGO_HOME: process.env["CARGO_HOME"] ?? join(homedir(), ".cargo"),
}

function wasmLint(args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Ran> {
  return runProgram(process.execPath, [join(bundle, "cli.js"), "cargo", ...args], { cwd, env: { ...home, ...env } })
}

function write(root: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return root
}

function manifest(name: string, more = ""): string {
  return `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${more}`
}

/// The linted lines: `file:line rule`.
function found({ stdout }: Ran): string[] {
  const report = JSON.parse(stdout) as Report
  return report.findings.map(({ rule, source }) => `${source?.file ?? "?"}:${source?.line ?? 0} ${rule}`).sort()
}

const leaking = `#![no_std]
mod files;

pub fn leaks(fd: u32) -> bool {
    let file = files::File::open(fd);
    file.is_open()
}

pub fn closes(fd: u32) {
    files::File::open(fd).close()
}
`
const files = `/// What is opened is closed.
#[wasm::linear]
pub struct File {
    fd: u32,
}

impl File {
    pub fn open(fd: u32) -> File {
        File { fd }
    }

    pub fn is_open(&self) -> bool {
        self.fd != 0
    }

    pub fn close(self) {
        let (_fd,) = self.into_parts();
    }
}

pub fn forgets(file: File) {
    core::mem::forget(file)
}
`
const library = `wasm = { path = ${JSON.stringify(resolve("fixtures/rust/wasm"))} }`
const json = ["--only", "linear-leaked", "-f", "json"]

describe.skipIf(noCargo)(`with ${version ?? "no cargo"}`, () => {
  test("a crate is linted, each finding on its line, and again from what is fresh", async () => {
    const crate = write(join(folder, "one"), {
      "Cargo.toml": manifest("one-crate", `[lib]\ncrate-type = ["cdylib"]\n[dependencies]\n${library}\n`),
      "src/lib.rs": leaking,
      "src/files.rs": files,
    })
    const first = await wasmLint(json, crate)
    expect(first.stderr).toBe("")
    const lines = ["src/files.rs:22 linear-leaked", "src/lib.rs:5 linear-leaked"]
    expect(found(first)).toEqual(lines)
    expect(first.code).toBe(1)
    const { builds } = JSON.parse(first.stdout) as Report
    expect(builds.flatMap(({ artifacts }) => artifacts.map(({ path }) => path)).join()).toMatch(
      /^target\/wasm-lint\/mir\/.*one_crate-[0-9a-f]+\.mir/,
    )
    // The user's own outputs are not there, so they were not touched.
    expect(existsSync(join(crate, "target/debug"))).toBe(false)

    const second = await wasmLint(json, crate)
    expect(found(second)).toEqual(lines)

    writeFileSync(join(crate, "src/lib.rs"), `\n${leaking}`)
    expect(found(await wasmLint(json, crate))).toEqual([lines[0], "src/lib.rs:6 linear-leaked"])
  })

  test("a workspace is linted from any of its folders, a dependency when asked for", async () => {
    const root = write(join(folder, "two"), {
      "Cargo.toml": '[workspace]\nmembers = ["app", "base"]\nresolver = "2"\n',
      "app/Cargo.toml": manifest("app", '[features]\nodd = []\n[dependencies]\nbase = { path = "../base" }\n'),
      "app/src/lib.rs":
        '#![no_std]\npub fn loses() -> u32 {\n    let file = base::files::File::open(1);\n    file.is_open() as u32\n}\n#[cfg(feature = "odd")]\npub fn odd() { core::mem::forget(base::files::File::open(2)) }\n',
      "base/Cargo.toml": manifest("base", `[dependencies]\n${library}\n`),
      "base/src/lib.rs": "#![no_std]\npub mod files;\n",
      "base/src/files.rs": files,
    })
    const app = join(root, "app")
    const whole = await wasmLint(json, app)
    expect(whole.stderr).toBe("")
    expect(found(whole)).toEqual(["app/src/lib.rs:3 linear-leaked", "base/src/files.rs:22 linear-leaked"])
    expect(found(await wasmLint([...json, "-p", "base"], root))).toEqual(["base/src/files.rs:22 linear-leaked"])
    expect(found(await wasmLint([...json, "-F", "odd", "--", "--lib"], app))).toContain(
      "app/src/lib.rs:7 linear-leaked",
    )

    const deps = JSON.parse((await wasmLint([...json, "--dependencies"], root)).stdout) as Report
    const names = deps.builds.flatMap(({ artifacts }) =>
      artifacts.map(({ path }) => path.replace(/^.*\/|-\w+\.mir$/g, "")),
    )
    expect(names.sort()).toEqual(["app", "base", "wasm"])
  })

  test("paths are relative to the config's folder, when there is one", async () => {
    const root = write(join(folder, "inner config"), {
      "Cargo.toml": '[workspace]\nmembers = ["app"]\nresolver = "2"\n',
      "app/Cargo.toml": manifest("app", `[dependencies]\n${library}\n`),
      "app/src/lib.rs": leaking,
      "app/src/files.rs": files,
      "app/wasm-lint.json": "{}",
    })
    expect(found(await wasmLint(json, join(root, "app")))).toEqual([
      "src/files.rs:22 linear-leaked",
      "src/lib.rs:5 linear-leaked",
    ])
  })

  test("the user's own flags stay", async () => {
    const crate = write(join(folder, "flags"), {
      "Cargo.toml": manifest("flags"),
      "src/lib.rs": '#[cfg(not(mine))]\ncompile_error!("the flag is gone");\n',
      ".cargo/config.toml": '[build]\nrustflags = ["--cfg=mine"]\n',
    })
    const { code, stderr } = await wasmLint([], crate)
    expect(stderr).toBe("")
    expect(code).toBe(0)
    rmSync(join(crate, ".cargo"), { recursive: true })
    expect((await wasmLint([], crate)).code).toBe(2)
    expect((await wasmLint([], crate, { RUSTFLAGS: "--cfg=mine" })).code).toBe(0)
  })

  test("what does not compile is not linted, and cargo says why", async () => {
    const crate = write(join(folder, "broken"), {
      "Cargo.toml": manifest("broken"),
      "src/lib.rs": "pub fn f() -> u32 {}\n",
    })
    const { code, stdout, stderr } = await wasmLint([], crate)
    expect(code).toBe(2)
    expect(stdout).toBe("")
    expect(stderr).toMatch(/error\[E0308\]: mismatched types[^]*wasm-lint: cargo check failed/)
  })

  test("no crate, a wrong package, no cargo", async () => {
    const empty = write(join(folder, "empty"), { "readme.txt": "" })
    const none = await wasmLint([], empty)
    expect(none.code).toBe(2)
    expect(none.stderr).toMatch(/could not find `Cargo.toml`[^]*go to its folder, or name one with --manifest-path/)
    const wrong = await wasmLint(["--manifest-path", "../one/Cargo.toml", "-p", "nobody"], empty)
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toMatch(/nobody/)
    const missing = await wasmLint([], empty, { CARGO: join(empty, "no-cargo") })
    expect(missing.code).toBe(2)
    expect(missing.stderr).toMatch(/no-cargo' is not installed or not on the PATH/)
  })

  test("a dump that is gone while its crate is fresh is told", async () => {
    const crate = write(join(folder, "gone"), { "Cargo.toml": manifest("gone"), "src/lib.rs": "pub fn f() {}\n" })
    const { stdout } = await wasmLint(["-f", "json"], crate)
    const [dump] = (JSON.parse(stdout) as Report).builds.flatMap(({ artifacts }) => artifacts)
    rmSync(join(crate, dump?.path ?? ""))
    const again = await wasmLint([], crate)
    expect(again.code).toBe(2)
    expect(again.stderr).toMatch(/is fresh, but its dump .* is gone/)
  })

  // The lang items of `no_core` are those of one compiler.
  test.skipIf(!/^cargo 1\.95\./.test(version ?? ""))(
    "a module is linked and linted with its MIR, on exact lines with a compiler that prints them",
    async () => {
      const crate = write(join(folder, "core less"), {
        "Cargo.toml": manifest("core-less", '[lib]\ncrate-type = ["cdylib"]\n[profile.release]\npanic = "abort"\n'),
        "src/lib.rs": readFileSync("fixtures/cargo/no-core.rs", "utf8"),
      })
      const args = ["--release", "--target", "wasm32-unknown-unknown", "-f", "json"]
      const ran = await wasmLint(args, crate, { RUSTC_BOOTSTRAP: "1" })
      expect(ran.stderr).toBe("")
      const report = JSON.parse(ran.stdout) as Report
      expect(report.builds).toHaveLength(1)
      expect(report.builds[0]?.artifacts.map(({ path }) => path.replace(/-[0-9a-f]{16}/, ""))).toEqual([
        "target/wasm-lint/wasm/wasm32-unknown-unknown/release/core_less.wasm",
        "target/wasm-lint/mir/wasm32-unknown-unknown/release/deps/core_less.mir",
      ])
    },
  )
})

describe("flags", () => {
  const none: CargoConfig = { targetFlags: new Map() }
  const triple = "wasm32-unknown-unknown"

  test.each([
    ["nothing else", none, {}, ["--config", 'build.rustflags=["-Cx"]'], {}],
    ["a list in the config", { ...none, buildFlags: ["-Cy"] }, {}, ["--config", 'build.rustflags=["-Cx"]'], {}],
    ["a text in the config", { ...none, buildFlags: "-Cy" }, {}, ["--config", 'build.rustflags="-Cy -Cx"'], {}],
    [
      "flags of the target",
      { targetFlags: new Map([[triple, ["-Cy"]]]) },
      {},
      ["--config", `target.${triple}.rustflags=["-Cx"]`],
      {},
    ],
    [
      "flags of a cfg",
      { targetFlags: new Map([["cfg(all())", "-Cy"]]) },
      {},
      ["--config", `target.${triple}.rustflags=["-Cx"]`],
      {},
    ],
    [
      "flags of another target",
      { targetFlags: new Map([["x86_64-pc-windows-msvc", "-Cy"]]) },
      {},
      ["--config", 'build.rustflags=["-Cx"]'],
      {},
    ],
    [
      "the target's variable",
      none,
      { CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS: "-Cy" },
      ["--config", `target.${triple}.rustflags=["-Cx"]`],
      {},
    ],
    ["RUSTFLAGS", { ...none, buildFlags: ["-Cz"] }, { RUSTFLAGS: "-Cy" }, [], { RUSTFLAGS: "-Cy -Cx" }],
    [
      "encoded flags",
      none,
      { CARGO_ENCODED_RUSTFLAGS: "-C\x1fy", RUSTFLAGS: "-Cz" },
      [],
      { CARGO_ENCODED_RUSTFLAGS: "-C\x1fy\x1f-Cx" },
    ],
  ] as const)("beside %s", (_, config, env, args, expected) => {
    expect(passFlags(["-Cx"], triple, config, env)).toEqual({ args, env: expected })
  })

  test("the nearest config wins, and one that is no TOML is left to cargo", () => {
    const root = write(join(folder, "configs"), {
      ".cargo/config.toml": '[build]\ntarget = "far"\nrustc = "/bin/rustc"\n[target.far]\nrustflags = "-Cy"\n',
      "in/.cargo/config": '[build]\ntarget = "near"\n',
      "in/bad/.cargo/config.toml": "[build\n",
      "home/config.toml": '[build]\nrustflags = ["-Cz"]\n',
    })
    const config = cargoConfig(join(root, "in/bad"), { CARGO_HOME: join(root, "home") })
    expect(config).toEqual({ target: "near", buildFlags: ["-Cz"], targetFlags: new Map([["far", "-Cy"]]) })
  })
})
