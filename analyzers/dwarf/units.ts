// Compilation units (DWARF 5, 7.5.1) and what the first entry of each says: its line table, its directory and name, and the
// bases that indices of its other entries count from. Entries below the first are for scopes.ts.

import { DecodeFault, cursor, malformed, u8 } from "../wasm/bytes.ts"
import type { Cursor } from "../wasm/bytes.ts"
import { abbreviationTables } from "./abbreviations.ts"
import type { Abbreviation, AbbreviationTables, Abbreviations } from "./abbreviations.ts"
import { AT, FORM, TAG, UT, languages } from "./codes.ts"
import { lengthAndFormat, textAt, u16, uleb, unsigned } from "./data.ts"
import { readForm, value } from "./forms.ts"
import type { Origin } from "./forms.ts"
import { sectionAt } from "./sections.ts"
import type { SectionName, Sections } from "./sections.ts"

/// A compilation unit. Offsets and texts are absolute; -1 where the unit does not say.
export interface Unit extends Origin {
  readonly end: number
  /// Its first entry.
  readonly entries: number
  readonly abbreviations: Abbreviations
  /// Offset in `.debug_line`.
  readonly lines: number
  /// `DW_AT_low_pc`: what range lists count from.
  readonly low: number
  readonly addrBase: number
  readonly rnglistsBase: number
  readonly strOffsetsBase: number
  /// `DW_AT_comp_dir`, `DW_AT_name`, `DW_AT_producer`.
  readonly directory: string | undefined
  readonly name: string | undefined
  readonly producer: string | undefined
  readonly language: string | undefined
}

/// All compilation units, in their order. One that cannot be read is given up and passed over.
export function readUnits(sections: Sections): readonly Unit[] {
  const units: Unit[] = []
  const tables = abbreviationTables(sections)
  const c = sectionAt(sections, "info")
  while (c.at < c.end) {
    const start = c.at
    try {
      const { offsetSize, body } = lengthAndFormat(c)
      try {
        const unit = readUnit(sections, tables, start, cursor(c.bytes, body.offset, c.at, "a unit"), offsetSize)
        if (unit) units.push(unit)
      } catch (error) {
        if (!(error instanceof DecodeFault)) throw error
        sections.giveUp(start)
      }
    } catch (error) {
      if (!(error instanceof DecodeFault)) throw error
      sections.giveUp(start)
      break
    }
  }
  return units
}

const unitTags: ReadonlySet<number> = new Set([TAG.compileUnit, TAG.partialUnit, TAG.skeletonUnit])

function readUnit(
  sections: Sections,
  tables: AbbreviationTables,
  start: number,
  c: Cursor,
  offsetSize: 4 | 8,
): Unit | undefined {
  const version = u16(c)
  if (version < 2 || version > 5) malformed(start, `unit of version ${version}`)
  const type = version >= 5 ? u8(c, "the type of a unit") : UT.compile
  let addressSize = version >= 5 ? u8(c, "the size of addresses") : 0
  const abbreviations = unsigned(c, offsetSize)
  if (version < 5) addressSize = u8(c, "the size of addresses")
  if (addressSize !== 4 && addressSize !== 8) malformed(start, `addresses of ${addressSize} bytes`)
  // Types have no code.
  if (type === UT.type || type === UT.splitType) return undefined
  if (type === UT.skeleton || type === UT.splitCompile) c.at += 8
  const origin: Origin = { start, version, addressSize, offsetSize }
  const table = tables(abbreviations, origin)
  const entries = c.at
  const first = table.get(uleb(c)) ?? malformed(entries, "a unit without an entry")
  if (!unitTags.has(first.tag)) return undefined
  return rootOf(sections, { ...origin, end: c.end, entries, abbreviations: table }, c, first)
}

function rootOf(
  sections: Sections,
  unit: Origin & Pick<Unit, "end" | "entries" | "abbreviations">,
  c: Cursor,
  { attributes }: Abbreviation,
): Unit {
  const forms = new Map<number, readonly [form: number, number: number]>()
  for (let i = 0; i < attributes.length; i += 3) {
    readForm(sections, c, unit, attributes[i + 1]!, attributes[i + 2]!)
    forms.set(attributes[i]!, [value.form, value.number])
  }
  const number = (attribute: number, otherwise: number): number => forms.get(attribute)?.[1] ?? otherwise
  const header = unit.offsetSize === 8 ? 16 : 8
  const bases = {
    addrBase: number(AT.addrBase, number(AT.gnuAddrBase, unit.version >= 5 ? header : 0)),
    // A list of offsets follows a header of one word more.
    rnglistsBase: number(AT.rnglistsBase, number(AT.gnuRangesBase, header + 4)),
    strOffsetsBase: number(AT.strOffsetsBase, unit.version >= 5 ? header : 0),
  }
  const context = { ...unit, ...bases }
  const text = (attribute: number): string | undefined => {
    const found = forms.get(attribute)
    return found && textOf(sections, context, found[0], found[1])
  }
  const low = forms.get(AT.lowPc)
  const directory = text(AT.compDir)
  const language = number(AT.language, -1)
  return {
    ...context,
    lines: number(AT.stmtList, -1),
    low: low ? addressOf(sections, context, low[0], low[1]) : 0,
    directory,
    get name() {
      return text(AT.name)
    },
    get producer() {
      return text(AT.producer)
    },
    language: languages.get(language),
  }
}

const indexedTexts: ReadonlySet<number> = new Set([
  FORM.strx,
  FORM.strx1,
  FORM.strx2,
  FORM.strx3,
  FORM.strx4,
  FORM.gnuStrIndex,
])
const plainTexts: ReadonlySet<number> = new Set([FORM.string, FORM.strp, FORM.lineStrp])
const indexedAddresses: ReadonlySet<number> = new Set([
  FORM.addrx,
  FORM.addrx1,
  FORM.addrx2,
  FORM.addrx3,
  FORM.addrx4,
  FORM.gnuAddrIndex,
])

/// Whether a value so written is an address.
export function isAddress(form: number): boolean {
  return form === FORM.addr || indexedAddresses.has(form)
}

/// The text of a value that `readForm` read.
export function textOf(
  sections: Sections,
  unit: Origin & Pick<Unit, "strOffsetsBase">,
  form: number,
  number: number,
): string | undefined {
  const { bytes, str } = sections
  if (plainTexts.has(form)) return textAt(bytes, number, bytes.length)
  if (!indexedTexts.has(form)) return undefined
  const offset = entry(sections, "str_offsets", unit.strOffsetsBase + number * unit.offsetSize, unit.offsetSize)
  return offset < str.length ? textAt(bytes, str.offset + offset, str.offset + str.length) : undefined
}

/// The address of a value that `readForm` read; infinite, hence no code, when it cannot be had.
export function addressOf(
  sections: Sections,
  unit: Origin & Pick<Unit, "addrBase">,
  form: number,
  number: number,
): number {
  if (!indexedAddresses.has(form)) return number
  return entry(sections, "addr", unit.addrBase + number * unit.addressSize, unit.addressSize)
}

/// A number of a table of offsets or addresses; infinite when the table ends before it.
export function entry(sections: Sections, section: SectionName, offset: number, size: number): number {
  if (offset < 0 || offset + size > sections[section].length) return Infinity
  return unsigned(sectionAt(sections, section, offset), size)
}

/// The unit that holds an entry, by the entry's absolute offset.
export function unitHolding(units: readonly Unit[], entryAt: number): Unit | undefined {
  let low = -1
  for (let high = units.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1
    if (units[middle]!.start <= entryAt) low = middle
    else high = middle - 1
  }
  const unit = units[low]
  return unit && entryAt < unit.end ? unit : undefined
}
