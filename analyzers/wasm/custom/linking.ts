// The linking section of a relocatable object (tool conventions, Linking.md, version 2): symbols, segments, initialisers
// and groups, as a compiler leaves them for wasm-ld. It knows the encoding; it refuses to link.

import { count, cursor, malformed, name, u32, u64, u8 } from "../bytes.ts"
import type { ByteSpan, Cursor } from "../bytes.ts"
import type { Module } from "../module.ts"
import { eachSubsection, attempt } from "./subsections.ts"
import type { Malformed } from "./subsections.ts"

const symbolKinds = ["function", "data", "global", "section", "tag", "table"] as const
export type SymbolKind = (typeof symbolKinds)[number]

/// Bits of a symbol's flags, and LLVM's names for them.
export const symbolFlags = {
  BINDING_WEAK: 0x1,
  BINDING_LOCAL: 0x2,
  VISIBILITY_HIDDEN: 0x4,
  UNDEFINED: 0x10,
  EXPORTED: 0x20,
  EXPLICIT_NAME: 0x40,
  NO_STRIP: 0x80,
  TLS: 0x100,
  ABSOLUTE: 0x200,
} as const

/// A symbol. `index` is in the index space of its kind: a data segment for `data`, absent when that is undefined or
/// absolute; a section for `section`. `name` is absent for sections, and for imports that are called like their import.
export interface LinkSymbol {
  readonly kind: SymbolKind
  readonly flags: number
  readonly name?: string
  readonly index?: number
  /// Of data: where in its segment, and how many bytes.
  readonly data?: { readonly offset: bigint; readonly size: bigint }
}

/// Bits of a segment's flags, and LLVM's names for them.
export const segmentFlags = { STRINGS: 0x1, TLS: 0x2, RETAIN: 0x4 } as const

export interface SegmentInfo {
  readonly name: string
  /// The alignment's exponent: 2 for 4 bytes.
  readonly alignment: number
  readonly flags: number
}

/// A function that runs before `main`, smallest priority first. `symbol` is an index into the symbols.
export interface InitFunction {
  readonly priority: number
  readonly symbol: number
}

const comdatKinds = ["data", "function", "global", "tag", "table", "section"] as const

/// What is kept once of all objects that have a group of this name.
export interface Comdat {
  readonly name: string
  readonly entries: readonly { readonly kind: (typeof comdatKinds)[number]; readonly index: number }[]
}

export interface Linking {
  readonly version: number
  readonly symbols: readonly LinkSymbol[]
  readonly segments: readonly SegmentInfo[]
  readonly initFunctions: readonly InitFunction[]
  readonly comdats: readonly Comdat[]
  /// Ids of subsections that nobody has defined.
  readonly others: readonly number[]
  readonly malformed: readonly Malformed[]
}

/// Reads the payload of a `linking` section. Other versions than 2 are told and not read.
export function readLinking(bytes: Uint8Array, payload: ByteSpan): Linking {
  const all = cursor(bytes, payload.offset, payload.offset + payload.length, "the linking section")
  const symbols: LinkSymbol[] = []
  const segments: SegmentInfo[] = []
  const initFunctions: InitFunction[] = []
  const comdats: Comdat[] = []
  const others: number[] = []
  const bad: Malformed[] = []
  let version = 0
  const known = attempt(bad, () => {
    const from = all.at
    version = u32(all, "the version of the linking section")
    if (version !== 2) malformed(from, `version ${version} of the linking section: only 2 is read`)
  })
  if (known)
    eachSubsection(all, bad, (id, c) => {
      if (id === 5) list(c, 3, "segments", () => segments.push(segment(c)))
      else if (id === 6) {
        const one = () => initFunctions.push({ priority: u32(c, "a priority"), symbol: u32(c, "a symbol") })
        list(c, 2, "initialisers", one)
      } else if (id === 7) list(c, 3, "groups", () => comdats.push(comdat(c)))
      else if (id === 8) list(c, 3, "symbols", () => symbols.push(symbol(c)))
      else {
        others.push(id)
        c.at = c.end
      }
    })
  return { version, symbols, segments, initFunctions, comdats, others, malformed: bad }
}

function list(c: Cursor, least: number, items: string, one: () => void): void {
  const n = count(c, least, items)
  for (let i = 0; i < n; i++) one()
}

function segment(c: Cursor): SegmentInfo {
  const title = name(c, "a segment's name")
  const from = c.at
  const alignment = u32(c, "a segment's alignment")
  if (alignment > 31) malformed(from, `a segment aligned to 2^${alignment} bytes`)
  return { name: title, alignment, flags: u32(c, "a segment's flags") }
}

function comdat(c: Cursor): Comdat {
  const title = name(c, "a group's name")
  const from = c.at
  const flags = u32(c, "a group's flags")
  if (flags !== 0) malformed(from, `unknown flags ${flags} of a group`)
  const entries: { kind: (typeof comdatKinds)[number]; index: number }[] = []
  list(c, 2, "members of a group", () => {
    const at = c.at
    const code = u8(c, "the kind of a group's member")
    const kind = comdatKinds[code] ?? malformed(at, `unknown kind ${code} of a group's member`)
    entries.push({ kind, index: u32(c, "a group's member") })
  })
  return { name: title, entries }
}

function symbol(c: Cursor): LinkSymbol {
  const from = c.at
  const code = u8(c, "a symbol's kind")
  const kind = symbolKinds[code] ?? malformed(from, `unknown kind ${code} of a symbol`)
  const flags = u32(c, "a symbol's flags")
  const isDefined = (flags & symbolFlags.UNDEFINED) === 0
  if (kind === "section") return { kind, flags, index: u32(c, "a section") }
  if (kind !== "data") {
    const index = u32(c, "a symbol's index")
    const isNamed = isDefined || (flags & symbolFlags.EXPLICIT_NAME) !== 0
    return { kind, flags, index, ...(isNamed ? { name: name(c, "a symbol's name") } : {}) }
  }
  const title = name(c, "a symbol's name")
  if (!isDefined) return { kind, flags, name: title }
  const index = u32(c, "a symbol's segment")
  const data = { offset: u64(c, "a symbol's offset"), size: u64(c, "a symbol's size") }
  const isAbsolute = (flags & symbolFlags.ABSOLUTE) !== 0
  return { kind, flags, name: title, data, ...(isAbsolute ? {} : { index }) }
}

/// The linking section of a module; `undefined` when it is no relocatable object.
export function linkingOf({ bytes, customs }: Pick<Module, "bytes" | "customs">): Linking | undefined {
  const section = customs.find(({ title }) => title === "linking")
  return section && readLinking(bytes, section.payload)
}
