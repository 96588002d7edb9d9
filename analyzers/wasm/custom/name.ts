// The name section (core specification 3.0, 7.7.1, and the extended-name-section proposal). It knows subsections of
// names by index; it refuses to know what a name means. A malformed subsection is left out and listed: engines ignore it.
// Functions and the module are decoded at once, everything else when somebody asks.

import { count, cursor, name, skip, u32 } from "../bytes.ts"
import type { ByteSpan, Cursor } from "../bytes.ts"
import { attempt, eachSubsection } from "./subsections.ts"
import type { Malformed } from "./subsections.ts"

/// Subsections by id.
const subsections = [
  "module", "function", "local", "label", "type", "table", "memory", "global", "element", "data", "field", "tag",
] as const // prettier-ignore

/// Those with one name per index.
export type Named = "type" | "table" | "memory" | "global" | "element" | "data" | "tag"
/// Those with names within something: locals and labels of functions, fields of types.
export type NamedWithin = "local" | "label" | "field"

export interface Names {
  readonly module?: string
  /// Function names by function index, as spelled.
  readonly functions: ReadonlyMap<number, string>
  /// Where the names of each other kind stand, for `readNameMap` and `readIndirectNameMap`.
  readonly spans: ReadonlyMap<Named | NamedWithin, ByteSpan>
  /// Subsections that nobody has defined: `subsection <id>`.
  readonly others: readonly (ByteSpan & { readonly what: string })[]
  readonly malformed: readonly Malformed[]
}

/// Reads the payload of a `name` section. Names of functions from `functions` on are left out.
export function readNames(bytes: Uint8Array, payload: ByteSpan, functions: number): Names {
  const all = cursor(bytes, payload.offset, payload.offset + payload.length, "the name section")
  const names = new Map<number, string>()
  const spans = new Map<Named | NamedWithin, ByteSpan>()
  const others: (ByteSpan & { what: string })[] = []
  const bad: Malformed[] = []
  let module: string | undefined
  eachSubsection(all, bad, (id, c, span) => {
    const what = subsections[id]
    if (what === "module") module = name(c, "the module's name")
    else if (what === "function") nameMap(c, (index, name) => index < functions && names.set(index, name))
    else {
      c.at = c.end
      if (what === undefined) others.push({ ...span, what: `subsection ${id}` })
      else spans.set(what, span)
    }
  })
  return { ...(module === undefined ? {} : { module }), functions: names, spans, others, malformed: bad }
}

/// A name map (5.2.4 of the appendix): index and name. Indices ought to increase, but wit-component has published modules where
/// they do not: nobody is helped by taking those names away.
function nameMap(c: Cursor, each: (index: number, name: string) => void): void {
  const n = count(c, 2, "names")
  for (let i = 0; i < n; i++) each(u32(c, "the index of a name"), name(c, "a name"))
}

/// Where the entries of function names stand (index and name together), in file order. What is malformed ends it.
export function functionNameSpans(
  bytes: Uint8Array,
  payload: ByteSpan,
): readonly (ByteSpan & { readonly index: number })[] {
  const all = cursor(bytes, payload.offset, payload.offset + payload.length, "the name section")
  const spans: (ByteSpan & { index: number })[] = []
  eachSubsection(all, [], (id, c) => {
    if (subsections[id] === "function")
      for (let left = count(c, 2, "names"); left > 0; left--) {
        const offset = c.at
        const index = u32(c, "the index of a name")
        skip(c, u32(c, "the length of a name"), "a name")
        spans.push({ index, offset, length: c.at - offset })
      }
    c.at = c.end
  })
  return spans
}

export interface NameMap {
  readonly names: ReadonlyMap<number, string>
  /// At most one: where reading ended.
  readonly malformed: readonly Malformed[]
}

/// The names of a subsection with one name per index. What is malformed ends it.
export function readNameMap(bytes: Uint8Array, span: ByteSpan): NameMap {
  const names = new Map<number, string>()
  const bad: Malformed[] = []
  const c = cursor(bytes, span.offset, span.offset + span.length, "the names")
  attempt(bad, () => nameMap(c, (index, name) => names.set(index, name)))
  return { names, malformed: bad }
}

export interface IndirectNameMap {
  readonly names: ReadonlyMap<number, ReadonlyMap<number, string>>
  readonly malformed: readonly Malformed[]
}

/// The names of a subsection with names within something: by its index, and the index in it. What is malformed ends it.
export function readIndirectNameMap(bytes: Uint8Array, span: ByteSpan): IndirectNameMap {
  const found = new Map<number, Map<number, string>>()
  const bad: Malformed[] = []
  const c = cursor(bytes, span.offset, span.offset + span.length, "the names")
  attempt(bad, () => {
    const n = count(c, 2, "things with names in them")
    for (let i = 0; i < n; i++) {
      const names = new Map<number, string>()
      found.set(u32(c, "the index of what has names in it"), names)
      nameMap(c, (index, name) => names.set(index, name))
    }
  })
  return { names: found, malformed: bad }
}
