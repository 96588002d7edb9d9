// Relocation sections of a relocatable object (tool conventions, Linking.md): where wasm-ld writes which final number. One
// row per type of relocation; it refuses to apply any.

import { count, cursor, malformed, s32, s64, u32, u8 } from "../bytes.ts"
import type { ByteSpan } from "../bytes.ts"
import { attempt } from "./subsections.ts"
import type { Malformed } from "./subsections.ts"

/// By type. `addend`: its width in bits; 0 when there is none.
// prettier-ignore
export const relocationRows = [
  { name: "FUNCTION_INDEX_LEB",      addend: 0 },
  { name: "TABLE_INDEX_SLEB",        addend: 0 },
  { name: "TABLE_INDEX_I32",         addend: 0 },
  { name: "MEMORY_ADDR_LEB",         addend: 32 },
  { name: "MEMORY_ADDR_SLEB",        addend: 32 },
  { name: "MEMORY_ADDR_I32",         addend: 32 },
  { name: "TYPE_INDEX_LEB",          addend: 0 },
  { name: "GLOBAL_INDEX_LEB",        addend: 0 },
  { name: "FUNCTION_OFFSET_I32",     addend: 32 },
  { name: "SECTION_OFFSET_I32",      addend: 32 },
  { name: "TAG_INDEX_LEB",           addend: 0 },
  { name: "MEMORY_ADDR_REL_SLEB",    addend: 32 },
  { name: "TABLE_INDEX_REL_SLEB",    addend: 0 },
  { name: "GLOBAL_INDEX_I32",        addend: 0 },
  { name: "MEMORY_ADDR_LEB64",       addend: 64 },
  { name: "MEMORY_ADDR_SLEB64",      addend: 64 },
  { name: "MEMORY_ADDR_I64",         addend: 64 },
  { name: "MEMORY_ADDR_REL_SLEB64",  addend: 64 },
  { name: "TABLE_INDEX_SLEB64",      addend: 0 },
  { name: "TABLE_INDEX_I64",         addend: 0 },
  { name: "TABLE_NUMBER_LEB",        addend: 0 },
  { name: "MEMORY_ADDR_TLS_SLEB",    addend: 32 },
  { name: "FUNCTION_OFFSET_I64",     addend: 64 },
  { name: "MEMORY_ADDR_LOCREL_I32",  addend: 32 },
  { name: "TABLE_INDEX_REL_SLEB64",  addend: 0 },
  { name: "MEMORY_ADDR_TLS_SLEB64",  addend: 64 },
  { name: "FUNCTION_INDEX_I32",      addend: 0 },
] as const

/// The relocations of one section, `type.length` of them, in order of offset as compilers write them.
export interface Relocations {
  /// Which section they are for: its position among all sections of the file, customs included.
  readonly section: number
  /// Index into `relocationRows`.
  readonly type: Uint8Array
  /// Where, from the first byte of the section's contents.
  readonly offset: Uint32Array
  /// A symbol; for `TYPE_INDEX_LEB` a type.
  readonly index: Uint32Array
  /// Doubles: 64-bit addends beyond 2^53 are rounded, and no address is so large.
  readonly addend: Float64Array
  readonly malformed: readonly Malformed[]
}

/// Reads the payload of a `reloc.…` section.
export function readRelocations(bytes: Uint8Array, payload: ByteSpan): Relocations {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the relocation section")
  const bad: Malformed[] = []
  let section = 0
  let type = new Uint8Array()
  let offset = new Uint32Array()
  let index = new Uint32Array()
  let addend = new Float64Array()
  let done = 0
  attempt(bad, () => {
    section = u32(c, "the section that is relocated")
    const n = count(c, 3, "relocations")
    type = new Uint8Array(n)
    offset = new Uint32Array(n)
    index = new Uint32Array(n)
    addend = new Float64Array(n)
    for (; done < n; done++) {
      const at = c.at
      const code = u8(c, "a relocation's type")
      const row = relocationRows[code] ?? malformed(at, `unknown type ${code} of a relocation`)
      type[done] = code
      offset[done] = u32(c, "a relocation's offset")
      index[done] = u32(c, "a relocation's symbol")
      if (row.addend === 32) addend[done] = s32(c, "an addend")
      else if (row.addend === 64) addend[done] = Number(s64(c, "an addend"))
    }
    if (c.at < c.end) malformed(c.at, `${c.end - c.at} bytes are left over at the end of ${c.what}`)
  })
  return {
    section,
    type: type.subarray(0, done),
    offset: offset.subarray(0, done),
    index: index.subarray(0, done),
    addend: addend.subarray(0, done),
    malformed: bad,
  }
}
