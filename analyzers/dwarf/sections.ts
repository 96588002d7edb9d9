// Where the DWARF of a module stands: the custom sections by title, and the window of code that addresses count from. It
// knows the conventions of DWARF for WebAssembly (https://yurydelendik.github.io/webassembly-dwarf/); it refuses to read.

import { cursor } from "../wasm/bytes.ts"
import type { ByteSpan, Cursor } from "../wasm/bytes.ts"
import type { Module } from "../wasm/module.ts"

/// The DWARF sections this reader asks for, without `.debug_`.
const wanted = ["abbrev", "addr", "info", "line", "line_str", "ranges", "rnglists", "str", "str_offsets"] as const

export type SectionName = (typeof wanted)[number]

/// What one reading of a module's DWARF shares. Spans are absolute in `bytes`; a section that is missing is empty.
export interface Sections extends Readonly<Record<SectionName, ByteSpan>> {
  readonly bytes: Uint8Array
  /// Absolute offset of the code section's contents, in the file that has the code: address 0.
  readonly codeStart: number
  /// The first address after the code.
  readonly codeLength: number
  /// Says that what stands at an absolute offset was given up: a table, a unit, a list. It is counted, never thrown.
  giveUp(at: number): void
}

/// The DWARF sections of a module, or `undefined` when it has no line table or no code. `coded` is the module whose code they
/// speak of, when that stands in another file.
export function dwarfSections(module: Module, giveUp: (at: number) => void, coded = module): Sections | undefined {
  const code = coded.sections.find(({ id }) => id === 10)
  const spans = Object.fromEntries(
    wanted.map((name) => {
      const found = module.customs.find(({ title }) => title === `.debug_${name}`)
      return [name, found?.payload ?? { offset: 0, length: 0 }]
    }),
  ) as Record<SectionName, ByteSpan>
  if (!code || spans.line.length === 0) return undefined
  const { offset: codeStart, length: codeLength } = code.contents
  return { ...spans, bytes: module.bytes, codeStart, codeLength, giveUp }
}

/// A cursor at `offset` of the section, or at its end when there is no such offset.
export function sectionAt(sections: Sections, name: SectionName, offset = 0): Cursor {
  const { offset: start, length } = sections[name]
  return cursor(sections.bytes, start + Math.min(offset, length), start + length, `.debug_${name}`)
}

/// Whether an address can be that of code. 0 holds the number of functions, and linkers write 0, -1 or -2 for code they
/// dropped: none of them is an address.
export function isCode({ codeLength }: Sections, address: number): boolean {
  return address > 0 && address < codeLength
}
