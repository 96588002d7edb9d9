// Range lists: `.debug_ranges` up to version 4 (DWARF 4, 2.17.3) and `.debug_rnglists` (DWARF 5, 7.25). It knows how both
// are encoded and which entries stand for dropped code; it refuses to know what the ranges are of.

import { DecodeFault, malformed, u8 } from "../wasm/bytes.ts"
import type { Cursor } from "../wasm/bytes.ts"
import { FORM, RLE } from "./codes.ts"
import { uleb, unsigned } from "./data.ts"
import { isCode, sectionAt } from "./sections.ts"
import type { Sections } from "./sections.ts"
import { entry } from "./units.ts"
import type { Unit } from "./units.ts"

/// Calls `each` with the live ranges of a value of `DW_AT_ranges`. A list that breaks off was read as far as it goes.
/// Returns how many entries were read: lists can be shared, so time is bounded by whoever asks.
export function readRanges(
  sections: Sections,
  unit: Unit,
  form: number,
  number: number,
  each: (low: number, high: number) => void,
): number {
  const live = (low: number, high: number): void => {
    if (isCode(sections, low) && high > low) each(low, Math.min(high, sections.codeLength))
  }
  const counter = { entries: 0 }
  try {
    if (unit.version < 5) readOld(unit, sectionAt(sections, "ranges", number), counter, live)
    else {
      const base = unit.rnglistsBase
      const listed = form === FORM.rnglistx
      const offset = listed
        ? base + entry(sections, "rnglists", base + number * unit.offsetSize, unit.offsetSize)
        : number
      readNew(sections, unit, sectionAt(sections, "rnglists", offset), counter, live)
    }
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error
    sections.giveUp(error.offset)
  }
  return counter.entries
}

interface Counter {
  entries: number
}

type Each = (low: number, high: number) => void

function readOld({ addressSize, low }: Unit, c: Cursor, counter: Counter, each: Each): void {
  const greatest = 2 ** (8 * addressSize) - 1
  let base = low
  for (;;) {
    counter.entries++
    const from = unsigned(c, addressSize)
    const to = unsigned(c, addressSize)
    if (from === 0 && to === 0) return
    if (from === greatest) base = to
    else each(base + from, base + to)
  }
}

function readNew(sections: Sections, unit: Unit, c: Cursor, counter: Counter, each: Each): void {
  const { addressSize } = unit
  const indexed = (): number => entry(sections, "addr", unit.addrBase + uleb(c) * addressSize, addressSize)
  let base = unit.low
  for (;;) {
    counter.entries++
    const kind = u8(c, "a range")
    switch (kind) {
      case RLE.endOfList:
        return
      case RLE.baseAddressx:
        base = indexed()
        break
      case RLE.startxEndx:
        each(indexed(), indexed())
        break
      case RLE.startxLength: {
        const low = indexed()
        each(low, low + uleb(c))
        break
      }
      case RLE.offsetPair: {
        const low = uleb(c)
        each(base + low, base + uleb(c))
        break
      }
      case RLE.baseAddress:
        base = unsigned(c, addressSize)
        break
      case RLE.startEnd: {
        const low = unsigned(c, addressSize)
        each(low, unsigned(c, addressSize))
        break
      }
      case RLE.startLength: {
        const low = unsigned(c, addressSize)
        each(low, low + uleb(c))
        break
      }
      default:
        malformed(c.at - 1, `unknown range entry ${kind}`)
    }
  }
}
