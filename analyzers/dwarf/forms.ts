// Attribute values (DWARF 5, 7.5.6): how many bytes a form takes, and its value as one number. Texts are the absolute
// offset of their first byte; what needs a table of the unit (strx, addrx) is an index until `units.ts` resolves it.

import { malformed, skip, u8 } from "../wasm/bytes.ts"
import type { ByteSpan, Cursor } from "../wasm/bytes.ts"
import { FORM } from "./codes.ts"
import { skipLeb, skipText, sleb, u16, u24, u32, u64, uleb, unsigned } from "./data.ts"
import type { Sections } from "./sections.ts"

/// How a unit writes its numbers.
export interface Encoding {
  readonly version: number
  readonly addressSize: number
  /// 4 in 32-bit DWARF, 8 in 64-bit DWARF.
  readonly offsetSize: 4 | 8
}

const fixed: ReadonlyMap<number, number> = new Map([
  [FORM.data1, 1],
  [FORM.ref1, 1],
  [FORM.flag, 1],
  [FORM.strx1, 1],
  [FORM.addrx1, 1],
  [FORM.data2, 2],
  [FORM.ref2, 2],
  [FORM.strx2, 2],
  [FORM.addrx2, 2],
  [FORM.strx3, 3],
  [FORM.addrx3, 3],
  [FORM.data4, 4],
  [FORM.ref4, 4],
  [FORM.strx4, 4],
  [FORM.addrx4, 4],
  [FORM.refSup4, 4],
  [FORM.data8, 8],
  [FORM.ref8, 8],
  [FORM.refSig8, 8],
  [FORM.refSup8, 8],
  [FORM.data16, 16],
  [FORM.flagPresent, 0],
  [FORM.implicitConst, 0],
])

const offsetSized: ReadonlySet<number> = new Set([
  FORM.secOffset,
  FORM.strp,
  FORM.lineStrp,
  FORM.strpSup,
  FORM.gnuRefAlt,
  FORM.gnuStrpAlt,
])

/// Bytes a form takes in units so encoded; -1 when its value says.
export function fixedSize(form: number, { version, addressSize, offsetSize }: Encoding): number {
  if (offsetSized.has(form)) return offsetSize
  if (form === FORM.addr) return addressSize
  if (form === FORM.refAddr) return version <= 2 ? addressSize : offsetSize
  return fixed.get(form) ?? -1
}

/// Passes over a value whose size `fixedSize` does not know.
export function skipForm(c: Cursor, form: number, encoding: Encoding): void {
  switch (form) {
    case FORM.sdata:
    case FORM.udata:
    case FORM.refUdata:
    case FORM.strx:
    case FORM.addrx:
    case FORM.loclistx:
    case FORM.rnglistx:
    case FORM.gnuAddrIndex:
    case FORM.gnuStrIndex:
      return skipLeb(c)
    case FORM.string:
      skipText(c)
      return
    case FORM.indirect: {
      const actual = uleb(c)
      if (actual === FORM.indirect || actual === FORM.implicitConst) malformed(c.at, "a form that leads nowhere")
      return skipForm(c, actual, encoding)
    }
  }
  const length = blockLength(c, form)
  skip(c, length >= 0 ? length : fixedOrFault(c, form, encoding), "a value")
}

function fixedOrFault(c: Cursor, form: number, encoding: Encoding): number {
  const size = fixedSize(form, encoding)
  return size >= 0 ? size : malformed(c.at, `unknown form 0x${form.toString(16)}`)
}

/// Reads the length of a block; -1 when the form is none.
function blockLength(c: Cursor, form: number): number {
  switch (form) {
    case FORM.block:
    case FORM.exprloc:
      return uleb(c)
    case FORM.block1:
      return u8(c, "the length of a block")
    case FORM.block2:
      return u16(c)
    case FORM.block4:
      return u32(c)
    default:
      return -1
  }
}

/// Where a unit and its section start: what references and texts count from.
export interface Origin extends Encoding {
  /// Absolute offset of the unit's header.
  readonly start: number
}

/// The value last read. One object, because one per attribute would be millions.
export const value = { form: 0, number: 0 }

/// Reads a value into `value`. References become absolute offsets; -1 stands for one into another file.
export function readForm(sections: Sections, c: Cursor, unit: Origin, form: number, implicit: number): void {
  value.form = form
  value.number = implicit
  switch (form) {
    case FORM.implicitConst:
      return
    case FORM.flagPresent:
      value.number = 1
      return
    case FORM.sdata:
      value.number = sleb(c)
      return
    case FORM.udata:
    case FORM.strx:
    case FORM.addrx:
    case FORM.loclistx:
    case FORM.rnglistx:
    case FORM.gnuAddrIndex:
    case FORM.gnuStrIndex:
      value.number = uleb(c)
      return
    case FORM.refUdata:
      value.number = unit.start + uleb(c)
      return
    case FORM.string:
      value.number = skipText(c)
      return
    case FORM.strx3:
    case FORM.addrx3:
      value.number = u24(c)
      return
    case FORM.data8:
      value.number = u64(c)
      return
    case FORM.indirect: {
      const actual = uleb(c)
      if (actual === FORM.indirect || actual === FORM.implicitConst) malformed(c.at, "a form that leads nowhere")
      return readForm(sections, c, unit, actual, 0)
    }
    case FORM.data16:
    case FORM.block:
    case FORM.block1:
    case FORM.block2:
    case FORM.block4:
    case FORM.exprloc:
    case FORM.refSig8:
    case FORM.refSup4:
    case FORM.refSup8:
    case FORM.strpSup:
    case FORM.gnuRefAlt:
    case FORM.gnuStrpAlt:
      skipForm(c, form, unit)
      value.number = -1
      return
  }
  const number = unsigned(c, fixedOrFault(c, form, unit))
  switch (form) {
    case FORM.ref1:
    case FORM.ref2:
    case FORM.ref4:
    case FORM.ref8:
      value.number = unit.start + number
      return
    case FORM.refAddr:
      value.number = within(sections.info, number)
      return
    case FORM.strp:
      value.number = within(sections.str, number)
      return
    case FORM.lineStrp:
      value.number = within(sections.line_str, number)
      return
    default:
      value.number = number
  }
}

function within(section: ByteSpan, offset: number): number {
  return offset < section.length ? section.offset + offset : -1
}
