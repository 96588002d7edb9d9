// `wasm-lint cargo`: has cargo compile the crate at hand so that there is something to lint, and lints it. Chooses flags and
// target and says what it chose; the judging is `check`'s.

import { join } from "node:path"
import { count } from "../../rules/wording.ts"
import { cargoConfig } from "../cargo-config.ts"
import {
  canCompileFor,
  compile,
  dumpsOf,
  installHint,
  mirFlags,
  modulesOf,
  nightlyFlags,
  toolchainOf,
  wasmFlags,
  wasmTriple,
  workspaceOf,
  type World,
} from "../cargo.ts"
import { refuse } from "../refusal.ts"
import { wantsColour, type Terminal } from "../terminal.ts"
import { lintAndTell, type ReportOptions } from "./check.ts"

/// Cargo's own options that are passed on as they are; all others go behind `--`.
export interface CargoOptions extends ReportOptions {
  readonly package: readonly string[]
  readonly workspace: boolean
  readonly exclude: readonly string[]
  readonly features: readonly string[]
  readonly allFeatures: boolean
  readonly defaultFeatures: boolean
  readonly release: boolean
  readonly profile?: string
  readonly target?: string
  readonly manifestPath?: string
  readonly locked: boolean
  readonly offline: boolean
  readonly frozen: boolean
  /// Also lint the MIR of dependencies.
  readonly dependencies: boolean
}

export async function cargo(words: readonly string[], options: CargoOptions, terminal: Terminal): Promise<number> {
  const [first] = words
  const toolchain = first?.startsWith("+") ? first : undefined
  const passed = toolchain === undefined ? words : words.slice(1)
  const { cwd, stderr } = terminal
  const live = stderr.isTTY === true && !options.quiet
  const env =
    live && wantsColour(stderr, terminal.env, terminal.color)
      ? { ...terminal.env, CARGO_TERM_COLOR: "always" }
      : terminal.env
  const say = (text: string) => void stderr.write(text)
  const world: World = { cwd, env, say, live, ...(toolchain === undefined ? {} : { toolchain }) }

  const config = cargoConfig(cwd, env)
  const manifest = options.manifestPath === undefined ? [] : ["--manifest-path", options.manifestPath]
  const workspace = await workspaceOf(manifest, world)
  const { release, host, unstable } = await toolchainOf(world, config)
  const notices: string[] = []
  const asked = options.target ?? env["CARGO_BUILD_TARGET"] ?? config.target
  const hasWasm = asked === undefined && (await canCompileFor(wasmTriple, world, config))
  const triple = asked ?? (hasWasm ? wasmTriple : host)
  if (asked === undefined && !hasWasm)
    notices.push(
      `compiled for ${host}, not for WebAssembly: there is MIR to lint, but no module, and code for wasm32 alone is left out (${installHint(wasmTriple)})`,
    )

  const args = [...manifest, ...cargoArguments(options), ...passed]
  const folder = join(workspace.targetFolder, "wasm-lint")
  const flags = [...mirFlags, ...(unstable ? nightlyFlags : [])]
  const checked = await compile({ command: "check", flags, triple, folder: join(folder, "mir"), args }, world, config)
  const dumps = dumpsOf(checked, options.dependencies ? undefined : workspace.members)
  let modules: readonly string[] = []
  if (triple.startsWith("wasm") && workspace.links) {
    const built = await compile(
      { command: "build", flags: wasmFlags, triple, folder: join(folder, "wasm"), args },
      world,
      config,
    )
    modules = modulesOf(built, workspace.members)
  } else if (triple.startsWith("wasm"))
    notices.push(
      'no module was linked, for no crate of the workspace is one: crate-type = ["cdylib"] in [lib] makes one',
    )
  if (dumps.length + modules.length === 0) refuse("cargo compiled no crate of this workspace: there is nothing to lint")
  if (terminal.debug)
    stderr.write(
      `wasm-lint: rustc ${release} for ${triple}: ${count(dumps.length, "dump")}, ${count(modules.length, "module")} below ${folder}\n`,
    )
  const request = { patterns: [...modules, ...dumps], errorOnUnmatched: true, workspace: workspace.root, notices }
  return lintAndTell(request, options, terminal)
}

function cargoArguments(options: CargoOptions): readonly string[] {
  const each = (flag: string, values: readonly string[]) => values.flatMap((value) => [flag, value])
  const flag = (name: string, set: boolean) => (set ? [name] : [])
  return [
    ...each("--package", options.package),
    ...flag("--workspace", options.workspace),
    ...each("--exclude", options.exclude),
    ...each("--features", options.features),
    ...flag("--all-features", options.allFeatures),
    ...flag("--no-default-features", !options.defaultFeatures),
    ...flag("--release", options.release),
    ...each("--profile", options.profile === undefined ? [] : [options.profile]),
    ...flag("--locked", options.locked),
    ...flag("--offline", options.offline),
    ...flag("--frozen", options.frozen),
  ]
}
