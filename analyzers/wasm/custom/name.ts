// The name section (core specification 3.0, 7.7.1, and the extended-name-section proposal). It knows subsections of
// names by index; it refuses to know what a name means. A malformed subsection is left out and listed: engines ignore it.

import { DecodeFault, count, cursor, malformed, name, skip, u32, u8 } from "../bytes.ts"
import type { ByteSpan, Cursor } from "../bytes.ts"

/// Subsections by id. Only the first three are decoded here; the others are told by name in `others`.
const subsections = [
  "module", "function", "local", "label", "type", "table", "memory", "global", "element", "data", "field", "tag",
] as const // prettier-ignore

export interface Names {
  readonly module?: string
  /// Function names by function index, as spelled.
  readonly functions: ReadonlyMap<number, string>
  /// Where the local names stand, for `readLocalNames`: most analyses never want them.
  readonly locals?: ByteSpan
  /// The other subsections: their name, or `subsection <id>`.
  readonly others: readonly (ByteSpan & { readonly what: string })[]
  /// What could not be read, in words, with absolute offsets.
  readonly malformed: readonly { readonly offset: number; readonly reason: string }[]
}

/// Reads the payload of a `name` section. Names of functions from `functions` on are left out.
export function readNames(bytes: Uint8Array, payload: ByteSpan, functions: number): Names {
  const all = cursor(bytes, payload.offset, payload.offset + payload.length, "the name section")
  const names = new Map<number, string>()
  const others: (ByteSpan & { what: string })[] = []
  const bad: { offset: number; reason: string }[] = []
  let module: string | undefined
  let locals: ByteSpan | undefined
  const attempt = (read: () => void) => {
    try {
      read()
    } catch (error) {
      if (!(error instanceof DecodeFault)) throw error
      bad.push({ offset: error.offset, reason: error.message })
    }
  }
  attempt(() => {
    while (all.at < all.end) {
      const id = u8(all, "a name subsection")
      const size = u32(all, "the size of a name subsection")
      const span = skip(all, size, `${size} bytes of a name subsection`)
      const c = cursor(bytes, span.offset, span.offset + span.length, "the name subsection")
      if (id === 0) attempt(() => (module = name(c, "the module's name")))
      else if (id === 1) attempt(() => readNameMap(c, (index, name) => index < functions && names.set(index, name)))
      else if (id === 2) locals = span
      else others.push({ ...span, what: subsections[id] ?? `subsection ${id}` })
    }
  })
  return {
    ...(module === undefined ? {} : { module }),
    functions: names,
    ...(locals === undefined ? {} : { locals }),
    others,
    malformed: bad,
  }
}

/// A name map (5.2.4 of the appendix): index and name, the indices increasing.
function readNameMap(c: Cursor, each: (index: number, name: string) => void): void {
  const n = count(c, 2, "names")
  let last = -1
  for (let i = 0; i < n; i++) {
    const at = c.at
    const index = u32(c, "the index of a name")
    if (index <= last) malformed(at, `names are out of order: ${index} after ${last}`)
    last = index
    each(index, name(c, "a name"))
  }
}

/// Where the entries of function names stand (index and name together), in file order. Throws nothing: what is malformed
/// ends it.
export function* functionNameSpans(
  bytes: Uint8Array,
  payload: ByteSpan,
): Iterable<ByteSpan & { readonly index: number }> {
  const all = cursor(bytes, payload.offset, payload.offset + payload.length, "the name section")
  try {
    while (all.at < all.end) {
      const id = u8(all, "a name subsection")
      const span = skip(all, u32(all, "the size of a name subsection"), "a name subsection")
      if (id !== 1) continue
      const c = cursor(bytes, span.offset, span.offset + span.length, "the name subsection")
      for (let left = count(c, 2, "names"); left > 0; left--) {
        const offset = c.at
        const index = u32(c, "the index of a name")
        skip(c, u32(c, "the length of a name"), "a name")
        yield { index, offset, length: c.at - offset }
      }
    }
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error
  }
}

/// Local names by function index and local index, from `Names.locals`. Throws nothing: what is malformed ends it.
export function readLocalNames(bytes: Uint8Array, span: ByteSpan): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const found = new Map<number, Map<number, string>>()
  const c = cursor(bytes, span.offset, span.offset + span.length, "the local names")
  try {
    const n = count(c, 2, "functions with local names")
    for (let i = 0; i < n; i++) {
      const names = new Map<number, string>()
      found.set(u32(c, "the index of a function"), names)
      readNameMap(c, (index, name) => names.set(index, name))
    }
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error
  }
  return found
}
