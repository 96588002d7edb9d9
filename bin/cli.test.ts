// The command line as a user meets it: the bundle is run as a process, and what it prints, writes and answers is looked at.

import { spawn } from "node:child_process"
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { beforeEach, describe, expect, test } from "vitest"
import { component, core, nested } from "../fixtures/containers/component.ts"
import { freshBundle, runProgram, temporaryFolder, type RunOptions } from "./testing/command.ts"
import { tool } from "./version.ts"
import { assemble } from "./wat.ts"

const dist = await freshBundle()
const cli = join(dist, "cli.js")
const parent = temporaryFolder()
const cwd = join(parent, "project")

const clean = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)
const leaky = await wat(`(module (memory 1) (data (i32.const 0) "/home/alice/.cargo/registry/src/x/lib.rs"))`)
const budget = { budgets: [{ files: "*.wasm", max: "8 B" }] }

async function wat(text: string): Promise<Uint8Array> {
  const assembled = await assemble("test.wat", text)
  if ("fault" in assembled) throw new Error(assembled.fault.message)
  return assembled.bytes
}

beforeEach(() => {
  rmSync(cwd, { recursive: true, force: true })
  mkdirSync(cwd)
  write("clean.wasm", clean)
  write("leaky.wasm", leaky)
})

function write(name: string, content: string | Uint8Array | object): void {
  const plain = typeof content === "string" || content instanceof Uint8Array
  writeFileSync(join(cwd, name), plain ? content : JSON.stringify(content, null, 2))
}

function lint(args: readonly string[], options: Partial<RunOptions> = {}) {
  return runProgram(process.execPath, [cli, ...args], { cwd, ...options })
}

describe("exit codes", () => {
  test("0: nothing found", async () => {
    expect(await lint(["clean.wasm"])).toMatchObject({ code: 0, stderr: "" })
  })

  test("1: a finding, on standard output", async () => {
    const { code, stdout, stderr } = await lint(["leaky.wasm"])
    expect(stdout).toContain("absolute-build-paths")
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" })
  })

  test("0 with findings below the fail level, or none counted", async () => {
    expect((await lint(["leaky.wasm", "--fail-on", "error"])).code).toBe(0)
    expect((await lint(["leaky.wasm", "--fail-on", "never"])).code).toBe(0)
    expect((await lint(["leaky.wasm", "--exit-zero"])).code).toBe(0)
    write("wasm-lint.json", { failOn: "error" })
    expect((await lint(["leaky.wasm"])).code).toBe(0)
    expect((await lint(["leaky.wasm", "--fail-on", "warning"])).code).toBe(1)
  })

  test.each([
    ["empty.wasm", "", "is empty"],
    ["cut.wasm", leaky.subarray(0, leaky.length - 5), "0x"],
    ["stub.wasm", leaky.subarray(0, 3), "cut short"],
    ["text.wasm", "hello", "is text"],
    ["not.mir", "hello", "not a MIR dump"],
    ["page.wasm", "<!doctype html>", "HTML"],
    ["zip.wasm", Uint8Array.of(0x1f, 0x8b, 8), "gzip"],
    ["bad.wat", "(module\n  (fnc))", "line 2, column 4"],
  ])("2: %s, and the other file is still linted", async (name, content, message) => {
    write(name, content)
    const { code, stdout } = await lint([name, "leaky.wasm"])
    expect(stdout).toContain(name)
    expect(stdout).toContain(message)
    expect(stdout).toContain("absolute-build-paths")
    expect(code).toBe(2)
  })

  test("2: missing, a folder without anything, a glob without matches; --exit-zero does not hide it", async () => {
    mkdirSync(join(cwd, "none"))
    for (const path of ["missing.wasm", "none", "x*.wasm"]) {
      const { code, stdout } = await lint([path, "leaky.wasm", "--exit-zero"])
      expect(stdout).toContain(path)
      expect(stdout).toContain("absolute-build-paths")
      expect(code, path).toBe(2)
    }
    expect((await lint(["none", "x*.wasm", "--no-error-on-unmatched-pattern"])).code).toBe(0)
  })

  test("2: a file that may not be read", async () => {
    write("secret.wasm", clean)
    chmodSync(join(cwd, "secret.wasm"), 0)
    for (const folder of [dist, parent, cwd]) chmodSync(folder, 0o755)
    // No permission stops root, so root runs it as nobody.
    const nobody = process.getuid?.() === 0 ? ["setpriv", "--reuid=65534", "--clear-groups"] : []
    const [program, ...args] = [...nobody, process.execPath, cli, "secret.wasm", "leaky.wasm"]
    const { code, stdout } = await runProgram(program, args, { cwd })
    expect(stdout).toContain("may not be read: permission denied")
    expect(stdout).toContain("absolute-build-paths")
    expect(code).toBe(2)
  })

  test.each([
    [["--bogus"], /unknown option '--bogus'/],
    [["check", "--fail-on"], /argument missing/],
    [["--fail-on", "fatal", "clean.wasm"], /--fail-on must be one of/],
    [["-f", "xml", "clean.wasm"], /unknown format 'xml'/],
    [["-f", "sarfi", "clean.wasm"], /did you mean 'sarif'/],
    [["-f", "json", "-f", "sarif", "clean.wasm"], /only one format/],
    [["-f", "json=a", "-o", "b", "clean.wasm"], /-o takes/],
    [["-f", "json=", "clean.wasm"], /name a file/],
    [["--rule", "absolute-build-path:off", "clean.wasm"], /did you mean 'absolute-build-paths'/],
    [["--rule", "absolute-build-paths:loud", "clean.wasm"], /level is one of/],
    [["--only", "siez", "clean.wasm"], /did you mean 'size'/],
    [["--max-diagnostics", "many", "clean.wasm"], /whole number/],
    [["-c", "missing.json", "clean.wasm"], /missing\.json does not exist/],
    [["explain", "nothing-like-it"], /unknown rule/],
    [["explain"], /missing required argument/],
    [["sarif", "check", "missing.sarif"], /does not exist/],
    [["sarif", "check", "clean.wasm"], /is not JSON/],
  ])("2: %j", async (args, message) => {
    const { code, stdout, stderr } = await lint(args)
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain("unexpected failure")
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
  })

  test("Ctrl-C ends it by its signal, which shells report as 130", async () => {
    const child = spawn(process.execPath, [cli, "-"], { cwd, stdio: ["pipe", "ignore", "ignore"] })
    const ended = new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal })))
    await new Promise((resolve) => setTimeout(resolve, 500))
    child.kill("SIGINT")
    expect(await ended).toEqual({ code: null, signal: "SIGINT" })
  })
})

describe("the config", () => {
  test("mistakes are told with line and column, and a guess", async () => {
    write("wasm-lint.json", `{\n  "rules": {\n    "generic-blot": "off"\n  }\n}`)
    const { code, stderr, stdout } = await lint(["clean.wasm"])
    expect(stderr).toBe("wasm-lint: wasm-lint.json:3:5: unknown rule 'generic-blot'; did you mean 'generic-bloat'?\n")
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
    expect((await lint(["clean.wasm", "--no-config"])).code).toBe(0)
  })

  test("is found above, and paths are relative to it; --debug tells", async () => {
    mkdirSync(join(cwd, ".git"))
    mkdirSync(join(cwd, "pkg"))
    writeFileSync(join(cwd, "pkg/a.wasm"), leaky)
    write("wasm-lint.json", {
      budgets: [{ files: "pkg/*.wasm", max: "8 B" }],
      rules: { "absolute-build-paths": "off" },
    })
    const { code, stdout, stderr } = await lint(["a.wasm", "--debug"], { cwd: join(cwd, "pkg") })
    expect(stdout).toMatch(/^wasm-lint\.json\n\s+5:7\s+error/m)
    expect(stdout).toContain("size-budget")
    expect(stderr).toContain("config wasm-lint.json")
    expect(code).toBe(1)
  })

  test("above the git root is not looked at", async () => {
    writeFileSync(join(parent, "wasm-lint.json"), "not JSON")
    mkdirSync(join(cwd, ".git"))
    expect((await lint(["clean.wasm"])).code).toBe(0)
    rmSync(join(parent, "wasm-lint.json"))
  })

  test("two configs in one folder are one too many", async () => {
    write("wasm-lint.json", {})
    write("wasm-lint.jsonc", {})
    expect((await lint(["clean.wasm"])).stderr).toContain("keep one")
  })

  test("a budget that matches no file at all fails; one whose file was not asked about today does not", async () => {
    write("wasm-lint.json", { budgets: [{ files: "leaky.wasm", max: "1 MB" }] })
    expect((await lint(["clean.wasm"])).code).toBe(0)
    write("wasm-lint.json", { budgets: [{ files: "renamed.wasm", max: "1 MB" }] })
    const { code, stdout } = await lint(["clean.wasm"])
    expect(stdout).toContain("'renamed.wasm' matches no file")
    expect(code).toBe(2)
  })

  test("ignore entries silence; unused ones are told when folders are linted, not for single files", async () => {
    const entry = { rule: "absolute-build-paths", artifact: "leaky.wasm", reason: "known" }
    write("wasm-lint.json", { ignore: [entry] })
    expect((await lint(["."])).code).toBe(0)
    write("wasm-lint.json", { ignore: [{ ...entry, artifact: "other.wasm" }] })
    const swept = await lint(["."])
    expect(swept.stdout.replace(/\s+/g, " ")).toContain("matches no finding; remove it")
    const single = await lint(["clean.wasm"])
    expect(single.stdout).not.toContain("remove it")
  })
})

describe("choosing rules", () => {
  const ids = async (...args: string[]) => {
    const { stdout } = await lint(["leaky.wasm", "-f", "json", ...args])
    return (JSON.parse(stdout) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule)
  }
  test("--only, --skip, --rule", async () => {
    write("wasm-lint.json", budget)
    expect(await ids()).toEqual(["absolute-build-paths", "size-budget"])
    expect(await ids("--only", "hygiene")).toEqual(["absolute-build-paths"])
    expect(await ids("--only", "size,absolute-build-paths")).toEqual(["absolute-build-paths", "size-budget"])
    expect(await ids("--skip", "hygiene")).toEqual(["size-budget"])
    expect(await ids("--skip", "hygiene", "--rule", "absolute-build-paths:note")).toEqual([
      "absolute-build-paths",
      "size-budget",
    ])
  })
  test("--quiet shows errors only and answers the same", async () => {
    const { code, stdout, stderr } = await lint(["leaky.wasm", "--quiet"])
    expect(stdout).not.toContain("absolute-build-paths")
    expect(stderr).toContain("1 finding below error is not shown")
    expect(code).toBe(1)
  })
})

describe("where reports go", () => {
  test("-f json prints one JSON document, faults or not", async () => {
    write("empty.wasm", "")
    const { code, stdout, stderr } = await lint([".", "-f", "json"])
    const report = JSON.parse(stdout) as { findings: unknown[]; faults: unknown[] }
    expect(report.findings).toHaveLength(1)
    expect(report.faults).toHaveLength(1)
    expect(stderr).toContain("empty.wasm")
    expect(code).toBe(2)
  })

  test("several formats in one run", async () => {
    const { stdout } = await lint(["leaky.wasm", "-f", "text", "-f", "sarif=out/a.sarif", "-f", "json=a.json"])
    expect(stdout).toContain("absolute-build-paths")
    expect(JSON.parse(readFileSync(join(cwd, "out/a.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" })
    expect(JSON.parse(readFileSync(join(cwd, "a.json"), "utf8"))).toHaveProperty("findings")
  })

  test("-o takes the report, and nothing is printed", async () => {
    const { stdout, stderr, code } = await lint(["leaky.wasm", "-f", "sarif", "-o", "a.sarif"])
    expect(stdout).toBe("")
    expect(stderr).toBe("wasm-lint: 1 finding, 0 faults → a.sarif\n")
    expect(code).toBe(1)
    expect(existsSync(join(cwd, "a.sarif"))).toBe(true)
    expect((await lint(["leaky.wasm", "-o", "a.txt"])).stdout).toBe("")
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toContain("absolute-build-paths")
  })

  test("a file that cannot be written is said, with exit 2", async () => {
    const { code, stderr } = await lint(["leaky.wasm", "-o", "clean.wasm/a.txt"])
    expect(stderr).toContain("clean.wasm/a.txt cannot be written")
    expect(code).toBe(2)
  })

  test("in GitHub Actions annotations stand beside the text", async () => {
    const { stdout } = await lint(["leaky.wasm"], { env: { GITHUB_ACTIONS: "true" } })
    expect(stdout).toMatch(/^::warning .*title=absolute-build-paths/m)
    expect(stdout).toContain("Found 1 warning")
  })

  test("standard input", async () => {
    const { stdout, code } = await lint(["-", "-f", "json"], { input: leaky })
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ rule: "absolute-build-paths" }] })
    expect(code).toBe(1)
  })

  test("| head does not disturb", async () => {
    for (let n = 0; n < 300; n++) write(`m${n}.wasm`, leaky)
    const command = `"${process.execPath}" "${cli}" . --max-diagnostics 0 | head -1; echo "\${PIPESTATUS[0]}"`
    const { stdout, stderr } = await runProgram("bash", ["--norc", "-c", command], { cwd })
    expect(stderr).toBe("")
    expect(stdout.trim().split("\n").at(-1)).toMatch(/^[01]$/)
  })
})

describe("files that hold modules", () => {
  const artifacts = async (name: string, content: string | Uint8Array) => {
    write(name, content)
    const { stdout, code } = await lint([name, "-f", "json"])
    const report = JSON.parse(stdout) as {
      findings: { at: { artifact: string; offset: number } }[]
      notices: { message: string }[]
    }
    return { code, report, found: report.findings.map(({ at }) => [at.artifact, at.offset]) }
  }

  test("each module is linted as its own artifact, with offsets of its own", async () => {
    const [[, offset] = []] = (await artifacts("plain.wasm", leaky)).found
    const whole = await artifacts("whole.wasm", component(core(clean), nested(component(core(leaky)))))
    expect(whole).toMatchObject({ code: 1, found: [["whole.wasm#core1", offset]] })
    expect(whole.report.notices[0]?.message).toMatch(/^whole\.wasm is a component: .*#core0 at 0xa, #core1 at 0x/)
    expect(await artifacts("a.wasm.gz", gzipSync(leaky))).toMatchObject({ code: 1, found: [["a.wasm.gz", offset]] })
    const script = `const wasm = "${Buffer.from(leaky).toString("base64")}"`
    expect(await artifacts("a.js", script)).toMatchObject({ code: 1, found: [["a.js#wasm1", offset]] })
  })

  test("a budget for the file that holds them must not pass silently", async () => {
    write("whole.wasm", component(core(clean)))
    write("wasm-lint.json", { budgets: [{ files: "whole.wasm", max: "1 MB" }] })
    expect(await lint(["whole.wasm"])).toMatchObject({ code: 2 })
    write("wasm-lint.json", { budgets: [{ files: "whole.wasm#*", max: "1 MB" }] })
    expect(await lint(["whole.wasm"])).toMatchObject({ code: 0 })
  })

  test("SARIF for GitHub of them passes its own check", async () => {
    write("whole.wasm", component(core(leaky)))
    await lint(["whole.wasm", "-f", "sarif-github=a.sarif"])
    expect(await lint(["sarif", "check", "a.sarif"])).toMatchObject({ code: 0 })
  })
})

describe("looking inside", () => {
  test("dump prints, and lists all analyses for one it does not know", async () => {
    expect((await lint(["dump", "wasm", "leaky.wasm"])).stdout).toMatch(/^# leaky\.wasm\n0x8 +memory section/)
    const { code, stderr, stdout } = await lint(["dump", "nothing", "leaky.wasm"])
    expect(stderr).toContain("call-graph")
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
  })

  test("--show-code shows the code of a finding in text, and nowhere else", async () => {
    write(
      "f.wasm",
      await wat(`(module (func $f (export "f") (param i32) (return_call $f (i32.add (local.get 0) (i32.const 1)))))`),
    )
    write("wasm-lint.json", { contract: { host: "safari@16" } })
    expect((await lint(["f.wasm", "--show-code"])).stdout).toMatch(/> │ +\(return_call \$f\n +│ +\(i32\.add\n/)
    expect((await lint(["f.wasm"])).stdout).not.toContain("│")
    expect((await lint(["f.wasm", "--show-code", "-f", "json"])).stdout).not.toContain("│")
  })
})

describe("colours", () => {
  const coloured = async (args: string[], env: Record<string, string>) =>
    (await lint(["leaky.wasm", ...args], { env })).stdout.includes("\u001b[")
  test("none into a pipe; --color > FORCE_COLOR > NO_COLOR", async () => {
    expect(await coloured([], {})).toBe(false)
    expect(await coloured([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(true)
    expect(await coloured([], { FORCE_COLOR: "0" })).toBe(false)
    expect(await coloured(["--color"], { NO_COLOR: "1" })).toBe(true)
    expect(await coloured(["--no-color"], { FORCE_COLOR: "1" })).toBe(false)
  })
})

describe("what it tells of itself", () => {
  test("--version, --help, rules, explain", async () => {
    expect(await lint(["--version"])).toMatchObject({ code: 0, stdout: `${tool.version}\n` })
    expect((await lint(["--help"])).stdout).toContain("Examples:")
    expect((await lint(["check", "--help"])).stdout).toContain("RUSTFLAGS=")
    const listed = JSON.parse((await lint(["rules", "--json"])).stdout) as { id: string }[]
    expect(listed.length).toBeGreaterThan(0)
    const table = (await lint(["rules"])).stdout
    for (const { id } of listed) {
      expect(table).toContain(id)
      expect(await lint(["explain", id])).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(`^${id}: `) as string,
      })
    }
  })

  test("sarif check: what we write for GitHub passes, what breaks it is told", async () => {
    await lint(["leaky.wasm", "-f", "sarif-github=a.sarif"])
    expect(await lint(["sarif", "check", "a.sarif"])).toMatchObject({ code: 0 })
    const log = JSON.parse(readFileSync(join(cwd, "a.sarif"), "utf8")) as {
      runs: { results: { locations?: unknown }[] }[]
    }
    delete log.runs[0]!.results[0]!.locations
    const { code, stdout } = await lint(["sarif", "check", "-"], { input: Buffer.from(JSON.stringify(log)) })
    expect(stdout).toContain("runs[0].results[0]")
    expect(code).toBe(1)
  })

  test("runs without node_modules, wabt included", async () => {
    write("a.wat", `(module (memory 1) (data (i32.const 0) "/home/alice/.cargo/registry/src/x/lib.rs"))`)
    expect(await lint(["a.wat"])).toMatchObject({ code: 1 })
  })
})
