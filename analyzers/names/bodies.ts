// Which MIR body a function of the binary was made from, by names alone. Dumps print trimmed paths and `<impl at …>` where
// symbols say the type, so a match is made only when one body is left; refuses to guess between two.

import { lastName } from "../mir/show.ts"
import type { Body, Program } from "../mir/program.ts"
import type { Type } from "../mir/types.ts"
import { demangle } from "./demangle.ts"
import type { Demangled } from "./demangle.ts"

/// Answers for symbols (as the binary spells them); `undefined` when none or more than one body fits. `home` is the crate
/// the binary is named after: its exports come first.
export function bodyFinder(
  program: Program,
  home?: string,
): (symbol: string, demangled?: Demangled) => Body | undefined {
  const byKey = new Map<string, Body[]>()
  for (const body of program.bodies) {
    if (body.kind !== "fn") continue
    const { key } = tailOf(body.name)
    const known = byKey.get(key)
    if (known) known.push(body)
    else byKey.set(key, [body])
  }
  return (symbol, demangled = demangle(symbol)) => {
    if (demangled) return demangled.scheme === "c++" ? undefined : bodyOf(demangled, byKey)
    const named = (byKey.get(symbol) ?? []).filter((body) => !isImpl(body))
    return exported(named, symbol, home)
  }
}

/// `#[no_mangle]` says nothing of module or crate. Where a name is not unique dumps print its module, so that of several
/// the bare one lies at the crate's root, which is where exports are.
function exported(named: readonly Body[], symbol: string, home: string | undefined): Body | undefined {
  const atHome = named.filter((body) => body.dump.crate === home)
  const candidates = atHome.length > 0 ? atHome : named
  if (candidates.length === 1) return candidates[0]
  const bare = candidates.filter((body) => body.name === symbol)
  return bare.length === 1 ? bare[0] : undefined
}

/// The crate that a binary's file is named after: `my_app` for `pkg/my-app_bg.wasm`.
export function homeOf(artifact: string): string {
  const file = artifact.slice(artifact.lastIndexOf("/") + 1)
  return file.replace(/(?:_bg)?\.\w+$/, "").replaceAll("-", "_")
}

function bodyOf({ base, crate, impl }: Demangled, byKey: ReadonlyMap<string, readonly Body[]>): Body | undefined {
  const { key, before } = tailOf(base)
  const same = (byKey.get(key) ?? []).filter((body) => body.dump.crate === crate)
  if (!impl && !before.startsWith("<")) {
    const path = before === "" ? key : `${before}::${key}`
    const plain = same.filter((body) => !isImpl(body) && endsInPath(path, numberless(body.name)))
    if (plain.length > 0) return plain.length === 1 ? plain[0] : undefined
  }
  const self = lastOf(before.startsWith("<") ? before.slice(1).split(" as ")[0] : before)
  const own = same.filter((body) => isImpl(body) && (!impl || `${crate}${prefixOf(body)}` === impl.module))
  const fitting = own.filter((body) => speaksOf(body, self))
  // Associated functions without a receiver may not mention their type; then only the one of its name will do.
  const chosen = fitting.length > 0 ? fitting : own.filter((body) => !hasReceiver(body))
  return chosen.length === 1 ? chosen[0] : undefined
}

/// The function's own name with its closures, without their numbers' spelling, and the path before it.
function tailOf(path: string): { key: string; before: string } {
  const plain = numberless(path)
  const closures = /(?:::\{[^{}]*\})*$/.exec(plain)?.[0] ?? ""
  const rest = plain.slice(0, plain.length - closures.length)
  const split = lastSeparator(rest)
  return { key: rest.slice(split < 0 ? 0 : split + 2) + closures, before: split < 0 ? "" : rest.slice(0, split) }
}

/// Legacy symbols say `{{closure}}`, v0 and MIR `{closure#0}`; only the first form loses anything, so it may meet several.
function numberless(path: string): string {
  return path.replace(/\{\{closure\}\}|\{closure#\d+\}/g, "{closure}")
}

/// The last `::` outside of angle brackets.
function lastSeparator(path: string): number {
  for (let i = path.length - 1, depth = 0; i > 0; i--) {
    const char = path[i]
    if (char === ">") depth++
    else if (char === "<") depth--
    else if (depth === 0 && char === ":" && path[i - 1] === ":") return i - 1
  }
  return -1
}

function endsInPath(path: string, end: string): boolean {
  return path === end || path.endsWith(`::${end}`)
}

function isImpl(body: Body): boolean {
  return body.name.includes("<impl at ")
}

/// `::m` for `m::<impl at …>::f`.
function prefixOf(body: Body): string {
  const prefix = body.name.slice(0, body.name.indexOf("<impl at ")).replace(/::$/, "")
  return prefix === "" ? "" : `::${prefix}`
}

function lastOf(path = ""): string {
  return path.slice(path.lastIndexOf(":") + 1)
}

function speaksOf({ params, result }: Body, self: string): boolean {
  const [receiver] = params
  return (receiver !== undefined && headOf(receiver) === self) || (!isReceiver(receiver) && headOf(result) === self)
}

function hasReceiver({ params }: Body): boolean {
  return isReceiver(params[0])
}

/// Whether a parameter can be a `self`: methods take a named type, bare or behind a reference.
function isReceiver(type: Type | undefined): boolean {
  return type !== undefined && headOf(type) !== undefined
}

/// The name of a type behind its references.
function headOf(type: Type): string | undefined {
  if (type.kind === "ref" || type.kind === "pointer") return headOf(type.to)
  return type.kind === "path" ? lastName(type.path) : undefined
}
