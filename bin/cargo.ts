// Cargo as a source of artifacts: which toolchain there is and what it can do, one run of `cargo check` for MIR and one of
// `cargo build` for the binary, and where their outputs lie, as cargo's own messages say. Judges nothing.

import { spawn, type SpawnOptions } from "node:child_process"
import { existsSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { passFlags, type CargoConfig } from "./cargo-config.ts"
import { refuse } from "./refusal.ts"
import type { Environment } from "./terminal.ts"

export const wasmTriple = "wasm32-unknown-unknown"

/// MIR as every compiler prints it: storage markers stay, nothing is inlined, no checks that nobody wrote. mir.md's table of
/// build settings in short: level 1 is the highest that keeps each function's code its own.
export const mirFlags = [
  "--emit=mir",
  "-Copt-level=1",
  "-Cdebug-assertions=off",
  "-Csymbol-mangling-version=v0",
] as const
/// What a nightly adds: lines, paths in full, and code as it was written.
export const nightlyFlags = ["-Zmir-include-spans=on", "-Zmir-opt-level=0", "-Ztrim-diagnostic-paths=no"] as const
/// The binary is built as its owner builds it; only its names are those that say the most.
export const wasmFlags = ["-Csymbol-mangling-version=v0"] as const

export interface World {
  readonly cwd: string
  readonly env: Environment
  /// `+nightly`, when the command line says so.
  readonly toolchain?: string
  /// Told what cargo says: while it works, or only when it fails.
  readonly say: (text: string) => void
  readonly live: boolean
}

export interface Toolchain {
  /// `1.95.0`, `1.97.0-nightly`.
  readonly release: string
  readonly host: string
  /// Takes `-Z` flags.
  readonly unstable: boolean
}

export interface Workspace {
  readonly root: string
  readonly targetFolder: string
  readonly members: ReadonlySet<string>
  /// Some member is linked: a `cdylib` or a program.
  readonly links: boolean
}

interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/// Runs a program and keeps what it says. What it reads is a crate that needs no standard library, should it read.
function call(
  program: string,
  args: readonly string[],
  { cwd, env }: World,
  onOutput?: (text: string) => void,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const options: SpawnOptions = { cwd, env, stdio: ["pipe", "pipe", "pipe"] }
    const child = spawn(program, args, options)
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout?.on("data", (chunk: Buffer) => out.push(chunk))
    child.stderr?.on("data", (chunk: Buffer) => {
      err.push(chunk)
      onOutput?.(chunk.toString())
    })
    child.on("error", reject)
    // Most programs never read it.
    child.stdin?.on("error", () => undefined)
    child.stdin?.end("#![no_std]")
    child.on("close", (code) => {
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() })
    })
  })
}

async function cargo(args: readonly string[], world: World, onOutput?: (text: string) => void): Promise<Ran> {
  const program = world.env["CARGO"] ?? "cargo"
  try {
    return await call(program, [...(world.toolchain === undefined ? [] : [world.toolchain]), ...args], world, onOutput)
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT"
    return refuse(
      missing
        ? `'${program}' is not installed or not on the PATH; https://rustup.rs installs Rust with cargo`
        : `'${program}' cannot be run: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function rustc(args: readonly string[], world: World, config: CargoConfig): Promise<Ran> {
  const program = world.env["RUSTC"] ?? config.rustc ?? "rustc"
  const chosen = world.toolchain === undefined || world.env["RUSTC"] !== undefined ? [] : [world.toolchain]
  return call(program, [...chosen, ...args], world).catch((error: unknown) =>
    refuse(`'${program}' cannot be run: ${error instanceof Error ? error.message : String(error)}`),
  )
}

export async function toolchainOf(world: World, config: CargoConfig): Promise<Toolchain> {
  const { code, stdout, stderr } = await rustc(["-vV"], world, config)
  const line = (key: string) => new RegExp(`^${key}: (.*)$`, "m").exec(stdout)?.[1]
  const release = line("release")
  const host = line("host")
  if (code !== 0 || release === undefined || host === undefined)
    return refuse(`rustc -vV failed${stderr === "" ? "" : `:\n${stderr.trimEnd()}`}`)
  const unstable =
    (/-(?:nightly|dev)/.test(release) && world.env["RUSTC_BOOTSTRAP"] !== "-1") || world.env["RUSTC_BOOTSTRAP"] === "1"
  return { release, host, unstable }
}

/// Whether the compiler has a standard library for the target: a folder of that name may be of another compiler.
export async function canCompileFor(triple: string, world: World, config: CargoConfig): Promise<boolean> {
  const args = ["--print=target-libdir", `--target=${triple}`]
  const { code, stdout } = await rustc(args, world, config)
  if (code !== 0 || !existsSync(stdout.trim())) return false
  const probe = ["--crate-type=lib", "--crate-name=probe", "--emit=metadata=-", `--target=${triple}`, "-"]
  return (await rustc(probe, world, config)).code === 0
}

/// The workspace that cargo would build here. `args` may name a manifest.
export async function workspaceOf(args: readonly string[], world: World): Promise<Workspace> {
  const ran = await cargo(["metadata", "--no-deps", "--format-version=1", ...args], world)
  if (ran.code !== 0) {
    world.say(ran.stderr)
    return refuse("cargo finds no crate to compile here: go to its folder, or name one with --manifest-path")
  }
  const found: unknown = JSON.parse(ran.stdout)
  if (!isMetadata(found))
    return refuse("cargo metadata answered in a form that is not understood; is this cargo too old?")
  const linked = new Set(["cdylib", "bin"])
  return {
    root: found.workspace_root,
    targetFolder: found.target_directory,
    members: new Set(found.workspace_members),
    links: found.packages.some(({ targets }) =>
      targets.some(
        ({ kind, crate_types }) =>
          !kind.includes("test") &&
          !kind.includes("example") &&
          !kind.includes("custom-build") &&
          !kind.includes("bench") &&
          crate_types.some((type) => linked.has(type)),
      ),
    ),
  }
}

interface Metadata {
  readonly workspace_root: string
  readonly target_directory: string
  readonly workspace_members: readonly string[]
  readonly packages: readonly {
    readonly targets: readonly { readonly kind: readonly string[]; readonly crate_types: readonly string[] }[]
  }[]
}

function isMetadata(value: unknown): value is Metadata {
  const { workspace_root, target_directory, workspace_members, packages } = value as Partial<
    Record<keyof Metadata, unknown>
  >
  return (
    typeof workspace_root === "string" &&
    typeof target_directory === "string" &&
    Array.isArray(workspace_members) &&
    Array.isArray(packages)
  )
}

export interface Ask {
  readonly command: "check" | "build"
  readonly flags: readonly string[]
  readonly triple: string
  /// Below the workspace's target folder, so that the user's own outputs stay as they are.
  readonly folder: string
  /// What the user passes on.
  readonly args: readonly string[]
}

/// One output of cargo: a crate of the build.
export interface Compiled {
  readonly package: string
  readonly kind: readonly string[]
  readonly files: readonly string[]
}

/// Runs cargo; ends the command with its output when it fails.
export async function compile(ask: Ask, world: World, config: CargoConfig): Promise<readonly Compiled[]> {
  const { args, env } = passFlags(ask.flags, ask.triple, config, world.env)
  const target = [`--target=${ask.triple}`, "--target-dir", ask.folder]
  const all = [ask.command, "--message-format=json-render-diagnostics", ...target, ...args, ...ask.args]
  const ran = await cargo(all, { ...world, env: { ...world.env, ...env } }, world.live ? world.say : undefined)
  if (ran.code !== 0) {
    if (!world.live) world.say(ran.stderr)
    const hint = /can't find crate for `(?:core|std)`/.test(ran.stderr) ? `; ${installHint(ask.triple)}` : ""
    return refuse(`cargo ${ask.command} failed, and nothing was linted${hint}`)
  }
  return ran.stdout.split("\n").flatMap(compiledIn)
}

export function installHint(triple: string): string {
  return `the standard library for ${triple} is not installed: rustup target add ${triple}`
}

function compiledIn(line: string): Compiled[] {
  if (!line.startsWith("{")) return []
  const message = JSON.parse(line) as {
    readonly reason?: string
    readonly package_id?: string
    readonly target?: { readonly kind?: readonly string[] }
    readonly filenames?: readonly string[]
  }
  const { reason, package_id: id, target, filenames: files } = message
  if (reason !== "compiler-artifact" || id === undefined || !target?.kind || !files) return []
  return [{ package: id, kind: target.kind, files }]
}

/// The dumps beside the metadata of what was checked. Build scripts and macros run on the host: they are not of the program.
export function dumpsOf(compiled: readonly Compiled[], members: ReadonlySet<string> | undefined): readonly string[] {
  return compiled
    .filter(
      ({ package: id, kind }) =>
        (members?.has(id) ?? true) && !kind.includes("custom-build") && !kind.includes("proc-macro"),
    )
    .flatMap(({ files }) => files.filter((file) => file.endsWith(".rmeta")))
    .map((file) => {
      const dump = join(
        dirname(file),
        basename(file)
          .replace(/^lib/, "")
          .replace(/\.rmeta$/, ".mir"),
      )
      return existsSync(dump)
        ? dump
        : refuse(
            `cargo says that ${basename(file)} is fresh, but its dump ${dump} is gone; remove that folder and run again`,
          )
    })
}

/// The modules that were linked for workspace members.
export function modulesOf(compiled: readonly Compiled[], members: ReadonlySet<string>): readonly string[] {
  return compiled
    .filter(({ package: id }) => members.has(id))
    .flatMap(({ files }) => files.filter((file) => file.endsWith(".wasm")))
}
