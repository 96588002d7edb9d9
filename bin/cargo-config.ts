// How flags reach rustc through cargo without pushing the user's own flags out: cargo takes them from the environment, from
// `target.*.rustflags` or from `build.rustflags`, and from one of these only. Reads cargo's config files for that.

import { existsSync, readFileSync } from "node:fs"
import { homedir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { parse } from "smol-toml"
import type { Environment } from "./terminal.ts"

/// What cargo's config files say of what matters here.
export interface CargoConfig {
  /// `build.target`, when it is one.
  readonly target?: string
  readonly rustc?: string
  /// `build.rustflags`, as written.
  readonly buildFlags?: string | readonly string[]
  /// The keys below `target` that have flags of their own: triples and `cfg(…)`.
  readonly targetFlags: ReadonlyMap<string, string | readonly string[]>
}

/// The config of the folder: the files above it and in cargo's home, the nearest first. What cargo itself would not take is
/// left to cargo to complain about.
export function cargoConfig(cwd: string, env: Environment): CargoConfig {
  const files: string[] = []
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    files.push(join(folder, ".cargo"))
    if (folder === dirname(folder)) break
  }
  files.push(env["CARGO_HOME"] ?? join(homedir(), ".cargo"))
  let merged: CargoConfig = { targetFlags: new Map() }
  for (const folder of new Set(files)) {
    const file = ["config", "config.toml"].map((name) => join(folder, name)).find((path) => existsSync(path))
    if (file !== undefined) merged = merge(merged, read(file))
  }
  return merged
}

function read(file: string): CargoConfig {
  let config: Record<string, unknown>
  try {
    config = parse(readFileSync(file, "utf8"))
  } catch {
    return { targetFlags: new Map() }
  }
  const build = table(config["build"])
  const targetFlags = new Map<string, string | readonly string[]>()
  for (const [key, value] of Object.entries(table(config["target"]))) {
    const flags = flagsIn(table(value)["rustflags"])
    if (flags !== undefined) targetFlags.set(key, flags)
  }
  const { target, rustc } = build
  const buildFlags = flagsIn(build["rustflags"])
  return {
    targetFlags,
    ...(typeof target === "string" ? { target } : {}),
    ...(typeof rustc === "string" && /^[^/\\]+$/.test(rustc) ? { rustc } : {}),
    ...(buildFlags === undefined ? {} : { buildFlags }),
  }
}

function merge(near: CargoConfig, far: CargoConfig): CargoConfig {
  return { ...far, ...near, targetFlags: new Map([...far.targetFlags, ...near.targetFlags]) }
}

function table(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

function flagsIn(value: unknown): string | readonly string[] | undefined {
  if (typeof value === "string") return value
  return Array.isArray(value) && value.every((flag) => typeof flag === "string") ? value : undefined
}

export interface Passing {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/// How to call cargo so that rustc gets `flags` after all that the user gives it, when building for `triple`.
export function passFlags(flags: readonly string[], triple: string, config: CargoConfig, env: Environment): Passing {
  const encoded = env["CARGO_ENCODED_RUSTFLAGS"]
  if (encoded !== undefined)
    return {
      args: [],
      env: { CARGO_ENCODED_RUSTFLAGS: [...encoded.split("\x1f"), ...flags].filter(Boolean).join("\x1f") },
    }
  const plain = env["RUSTFLAGS"]
  if (plain !== undefined) return { args: [], env: { RUSTFLAGS: [plain, ...flags].filter(Boolean).join(" ") } }
  const variable = `CARGO_TARGET_${triple.toUpperCase().replace(/[-.]/g, "_")}_RUSTFLAGS`
  // Whether a `cfg(…)` holds is cargo's to know: flags under one are taken to apply.
  const byTarget =
    env[variable] !== undefined ||
    [...config.targetFlags.keys()].some((key) => key === triple || key.startsWith("cfg("))
  const [key, user] = byTarget
    ? [`target.${triple}.rustflags`, config.targetFlags.get(triple)]
    : ["build.rustflags", config.buildFlags]
  // Lists are joined by cargo, a text is replaced.
  const value = typeof user === "string" ? JSON.stringify([user, ...flags].join(" ")) : JSON.stringify(flags)
  return { args: ["--config", `${key}=${value}`], env: {} }
}
