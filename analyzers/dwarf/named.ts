// What a function's entry says of it: names and where it is declared (DWARF 5, 3.3.1), found through the entries it says it
// is an instance of (`DW_AT_abstract_origin`, `DW_AT_specification`), which may lie in other units.

import { DecodeFault, cursor, malformed } from "../wasm/bytes.ts"
import { AT } from "./codes.ts"
import { uleb } from "./data.ts"
import { readForm, value } from "./forms.ts"
import type { Sections } from "./sections.ts"
import { textOf, unitHolding } from "./units.ts"
import type { Unit } from "./units.ts"

export interface Named {
  /// As the source spells it, with type arguments: `total<lines::shape::Circle>`.
  readonly name?: string
  /// The linker's symbol.
  readonly symbol?: string
  /// Where it is declared: a file by its number in the line table at offset `lines`. The line is 1-based.
  readonly declared?: {
    readonly lines: number
    readonly file: number
    readonly line: number
    readonly directory: string | undefined
  }
}

/// What the entry at `entryAt` (absolute, of `unit`) and those behind it say. The nearest one that says a thing is believed.
export function namedBy(sections: Sections, units: readonly Unit[], unit: Unit, entryAt: number): Named {
  const found: { -readonly [K in keyof Named]: Named[K] } = {}
  let at = entryAt
  let home: Unit | undefined = unit
  try {
    // Two hops are usual, and nothing keeps a file from going in circles.
    for (let hops = 0; hops < 8 && at >= 0; hops++) {
      if (at < home.entries || at >= home.end) home = unitHolding(units, at)
      if (!home) break
      at = readEntry(sections, home, at, found)
    }
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error
    sections.giveUp(error.offset)
  }
  return found
}

/// Adds to `found` what it does not have; returns the next entry to ask, or -1.
function readEntry(
  sections: Sections,
  unit: Unit,
  at: number,
  found: { -readonly [K in keyof Named]: Named[K] },
): number {
  const c = cursor(sections.bytes, at, unit.end, "an entry")
  const { attributes } = unit.abbreviations.get(uleb(c)) ?? malformed(at, "no such abbreviation")
  let next = -1
  let file = -1
  let line = 0
  for (let i = 0; i < attributes.length; i += 3) {
    readForm(sections, c, unit, attributes[i + 1]!, attributes[i + 2]!)
    const { form, number } = value
    const attribute = attributes[i]!
    if (attribute === AT.name) {
      const text = found.name ?? textOf(sections, unit, form, number)
      if (text !== undefined) found.name = text
    } else if (attribute === AT.linkageName || attribute === AT.mipsLinkageName) {
      const text = found.symbol ?? textOf(sections, unit, form, number)
      if (text !== undefined) found.symbol = text
    } else if (attribute === AT.declFile) file = number
    else if (attribute === AT.declLine) line = number
    else if (attribute === AT.abstractOrigin || attribute === AT.specification) next = number
  }
  if (file >= 0 && line > 0) found.declared ??= { lines: unit.lines, file, line, directory: unit.directory }
  return next
}
