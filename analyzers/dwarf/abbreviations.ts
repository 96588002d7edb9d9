// Abbreviation tables (DWARF 5, 7.5.3): for each code the tag and the attributes of the entries that use it. They are also
// compiled to steps, so that entries nobody asks for are passed over quickly. Knows forms by their size, not their meaning.

import { DecodeFault, u8 } from "../wasm/bytes.ts"
import { AT, FORM, TAG } from "./codes.ts"
import { sleb, uleb } from "./data.ts"
import { fixedSize } from "./forms.ts"
import type { Encoding } from "./forms.ts"
import type { Sections } from "./sections.ts"
import { sectionAt } from "./sections.ts"

export interface Abbreviation {
  readonly tag: number
  readonly children: boolean
  /// Triples: attribute, form, value (of `DW_FORM_implicit_const`, else 0).
  readonly attributes: readonly number[]
  /// To pass over an entry: a number of bytes to skip, or a form (as its negative) to skip by reading.
  readonly steps: readonly number[]
  /// The entry is, or may hold, something `scopes.ts` reads.
  readonly scope: boolean
}

export type Abbreviations = ReadonlyMap<number, Abbreviation>

/// Reads tables on demand and remembers them.
export type AbbreviationTables = (offset: number, encoding: Encoding) => Abbreviations

/// Attributes in all tables together. Units may share tables but nothing makes them, so overlapping ones could be endless.
const mostAttributes = 8_000_000

export function abbreviationTables(sections: Sections): AbbreviationTables {
  const tables = new Map<string, Abbreviations>()
  let budget = Math.min(mostAttributes, 4 * sections.abbrev.length + 64)
  return (offset, encoding) => {
    const key = `${offset} ${encoding.version} ${encoding.addressSize} ${encoding.offsetSize}`
    const known = tables.get(key)
    if (known) return known
    const table = new Map<number, Abbreviation>()
    const c = sectionAt(sections, "abbrev", offset)
    for (let code = uleb(c); code !== 0; code = uleb(c)) {
      const abbreviation = readAbbreviation(c, encoding)
      budget -= 1 + abbreviation.attributes.length / 3
      if (budget < 0) throw new DecodeFault(c.at, "abbreviation tables overlap")
      table.set(code, abbreviation)
    }
    tables.set(key, table)
    return table
  }
}

function readAbbreviation(c: Parameters<typeof uleb>[0], encoding: Encoding): Abbreviation {
  const tag = uleb(c)
  const children = u8(c, "whether an entry has children") !== 0
  const attributes: number[] = []
  const steps: number[] = []
  let fixed = 0
  for (;;) {
    const attribute = uleb(c)
    const form = uleb(c)
    if (attribute === 0 && form === 0) break
    attributes.push(attribute, form, form === FORM.implicitConst ? sleb(c) : 0)
    const size = fixedSize(form, encoding)
    if (size >= 0) fixed += size
    else {
      if (fixed > 0) steps.push(fixed)
      steps.push(-form)
      fixed = 0
    }
  }
  if (fixed > 0) steps.push(fixed)
  const scope = tag === TAG.inlinedSubroutine || (tag === TAG.subprogram && hasCode(attributes))
  return { tag, children, attributes, steps, scope }
}

function hasCode(attributes: readonly number[]): boolean {
  return attributes.some((attribute, i) => i % 3 === 0 && (attribute === AT.lowPc || attribute === AT.ranges))
}
