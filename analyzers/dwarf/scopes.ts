// The functions of a unit and what was inlined into them (DWARF 5, 3.3), as a tree in flat arrays: read once per unit, when
// the first address of the unit is asked for. It knows where code came from, by entry; names are read when a frame is made.

import { DecodeFault, cursor, malformed } from "../wasm/bytes.ts"
import type { Cursor } from "../wasm/bytes.ts"
import { ints, push } from "../wasm/grow.ts"
import type { Ints } from "../wasm/grow.ts"
import { AT, TAG } from "./codes.ts"
import type { Abbreviation } from "./abbreviations.ts"
import { uleb } from "./data.ts"
import { readForm, skipForm, value } from "./forms.ts"
import { lastAtMost } from "./line-program.ts"
import { readRanges } from "./ranges.ts"
import { isCode } from "./sections.ts"
import type { Sections } from "./sections.ts"
import { addressOf, isAddress } from "./units.ts"
import type { Unit } from "./units.ts"

/// Parallel arrays, one item per function or inlined call, each before what it holds.
export interface Scopes {
  readonly count: number
  /// Absolute offset of the entry.
  readonly entry: Int32Array
  /// Index of the first scope that is not held by this one.
  readonly next: Int32Array
  readonly inlined: Int32Array
  /// Index of the scope that holds this one, -1 for none.
  readonly parent: Int32Array
  /// Where it was inlined. A line or column of 0 and a file of -1 are unknown.
  readonly callFile: Int32Array
  readonly callLine: Int32Array
  readonly callColumn: Int32Array
  /// Its ranges are numbers `ranges[i]` up to `ranges[i + 1]` of `low` and `high`.
  readonly ranges: Int32Array
  readonly low: Int32Array
  readonly high: Int32Array
  /// Functions by address: the lows sorted, with their highs and scopes.
  readonly functionLow: Int32Array
  readonly functionHigh: Int32Array
  readonly functionScope: Int32Array
}

interface Draft {
  readonly entry: Ints
  readonly next: Ints
  readonly inlined: Ints
  readonly parent: Ints
  readonly callFile: Ints
  readonly callLine: Ints
  readonly callColumn: Ints
  readonly ranges: Ints
  readonly low: Ints
  readonly high: Ints
  /// Entries of range lists that may still be read: lists are rarely shared, and a file that shares all of them is a bomb.
  budget: number
  /// Ranges that may still be compared with those around them.
  comparisons: number
}

const mostComparisons = 20_000_000

/// Reads the scopes of a unit. What is malformed ends the reading; what was read before it is kept.
export function readScopes(sections: Sections, unit: Unit): Scopes {
  const d: Draft = {
    entry: ints(64),
    next: ints(64),
    inlined: ints(64),
    parent: ints(64),
    callFile: ints(64),
    callLine: ints(64),
    callColumn: ints(64),
    ranges: ints(64),
    low: ints(64),
    high: ints(64),
    // An entry has at least 8 bytes in the one section and 2 in the other.
    budget: sections.ranges.length / 4 + sections.rnglists.length + 1024,
    comparisons: mostComparisons,
  }
  const open: Open = { at: [], scope: -1 }
  try {
    readEntries(sections, unit, d, open)
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error
    sections.giveUp(error.offset)
  }
  for (const scope of open.at) if (scope >= 0) d.next.array[scope] = d.entry.length
  push(d.ranges, d.low.length)
  return finished(d)
}

interface Open {
  /// The entries with children that are being read: their scope, or -1 for an entry that is none.
  readonly at: number[]
  /// The innermost scope of them.
  scope: number
}

function readEntries(sections: Sections, unit: Unit, d: Draft, open: Open): void {
  const c = cursor(sections.bytes, unit.entries, unit.end, "a unit")
  while (c.at < c.end) {
    const at = c.at
    const code = uleb(c)
    if (code === 0) {
      const closed = open.at.pop()
      if (closed === undefined || open.at.length === 0) return
      if (closed < 0) continue
      d.next.array[closed] = d.entry.length
      open.scope = d.parent.array[closed]!
      continue
    }
    const abbreviation = unit.abbreviations.get(code) ?? malformed(at, `no abbreviation ${code}`)
    let scope = -1
    if (abbreviation.scope) scope = readScope(sections, unit, d, c, at, abbreviation, open.scope)
    else pass(c, unit, abbreviation)
    if (abbreviation.children) {
      open.at.push(scope)
      if (scope >= 0) open.scope = scope
    } else if (open.at.length === 0) return
  }
}

function pass(c: Cursor, unit: Unit, { steps }: Abbreviation): void {
  for (const step of steps) {
    if (step < 0) skipForm(c, -step, unit)
    else c.at += step
  }
  if (c.at > c.end) malformed(c.end, "a unit ends within an entry")
}

function readScope(
  sections: Sections,
  unit: Unit,
  d: Draft,
  c: Cursor,
  at: number,
  { tag, attributes }: Abbreviation,
  parent: number,
): number {
  const scope = d.entry.length
  let low = -1
  let high = -1
  let highIsAddress = false
  let rangesForm = 0
  let ranges = -1
  // 0 is a file, since version 5.
  let file = -1
  let line = 0
  let column = 0
  for (let i = 0; i < attributes.length; i += 3) {
    const attribute = attributes[i]!
    readForm(sections, c, unit, attributes[i + 1]!, attributes[i + 2]!)
    const { form, number } = value
    if (attribute === AT.lowPc) low = addressOf(sections, unit, form, number)
    else if (attribute === AT.highPc) {
      highIsAddress = isAddress(form)
      high = highIsAddress ? addressOf(sections, unit, form, number) : number
    } else if (attribute === AT.ranges) {
      rangesForm = form
      ranges = number
    } else if (attribute === AT.callFile) file = number
    else if (attribute === AT.callLine) line = number
    else if (attribute === AT.callColumn) column = number
  }
  push(d.entry, at)
  push(d.next, scope + 1)
  push(d.inlined, tag === TAG.inlinedSubroutine ? 1 : 0)
  push(d.parent, parent)
  push(d.callFile, file)
  push(d.callLine, line)
  push(d.callColumn, column)
  push(d.ranges, d.low.length)
  const add = (low: number, high: number): void => {
    push(d.low, low)
    push(d.high, Math.min(high, tag === TAG.inlinedSubroutine ? endAround(d, parent, low) : high))
  }
  if (ranges >= 0) {
    if (d.budget <= 0) malformed(at, "range lists are shared too often")
    d.budget -= readRanges(sections, unit, rangesForm, ranges, add)
  } else if (isCode(sections, low) && high > 0) {
    const end = highIsAddress ? high : low + high
    if (end > low) add(low, Math.min(end, sections.codeLength))
  }
  return scope
}

/// Where the range of scope `around` ends in which `low` lies: a range that starts in it cannot go on behind it. Binaryen makes
/// endless ones of those whose end it lost.
function endAround(d: Draft, around: number, low: number): number {
  if (around < 0) return Infinity
  const end = d.ranges.array[around + 1]!
  for (let i = d.ranges.array[around]!; i < end && d.comparisons > 0; i++, d.comparisons--)
    if (low >= d.low.array[i]! && low < d.high.array[i]!) return d.high.array[i]!
  return Infinity
}

function finished(d: Draft): Scopes {
  const trimmed = ({ array, length }: Ints): Int32Array => array.slice(0, length)
  const scopes = {
    count: d.entry.length,
    entry: trimmed(d.entry),
    next: trimmed(d.next),
    inlined: trimmed(d.inlined),
    parent: trimmed(d.parent),
    callFile: trimmed(d.callFile),
    callLine: trimmed(d.callLine),
    callColumn: trimmed(d.callColumn),
    ranges: trimmed(d.ranges),
    low: trimmed(d.low),
    high: trimmed(d.high),
  }
  const [range, owner] = [ints(64), ints(64)]
  for (let scope = 0; scope < scopes.count; scope++) {
    if (scopes.inlined[scope]) continue
    for (let i = scopes.ranges[scope]!; i < scopes.ranges[scope + 1]!; i++) {
      push(range, i)
      push(owner, scope)
    }
  }
  const order = Int32Array.from({ length: range.length }, (_, i) => i)
  order.sort((a, b) => scopes.low[range.array[a]!]! - scopes.low[range.array[b]!]! || a - b)
  return {
    ...scopes,
    functionLow: order.map((i) => scopes.low[range.array[i]!]!),
    functionHigh: order.map((i) => scopes.high[range.array[i]!]!),
    functionScope: order.map((i) => owner.array[i]!),
  }
}

/// The scopes an address lies in, innermost first, up to and with its function; empty when it is in none.
///
/// The innermost is the one whose range starts last before the address, not the deepest: ranges should nest (3.3.8), but
/// Binaryen loses some of them, and LLVM decides so as well.
export function chainAt(scopes: Scopes, address: number): readonly number[] {
  const nth = lastAtMost(scopes.functionLow, scopes.functionLow.length, address)
  if (nth < 0 || address >= scopes.functionHigh[nth]!) return []
  const { low, high, ranges, next, parent, inlined } = scopes
  const outermost = scopes.functionScope[nth]!
  let found = -1
  for (let i = ranges[outermost]!, end = ranges[next[outermost]!]!; i < end; i++)
    if (address >= low[i]! && address < high[i]! && (found < 0 || low[i]! >= low[found]!)) found = i
  if (found < 0) return []
  const chain: number[] = []
  // Of scopes without ranges, the last that starts at `found` is the one that has it.
  for (
    let scope = lastAtMost(ranges, scopes.count, found);
    scope >= 0 && chain.length < deepest;
    scope = parent[scope]!
  ) {
    chain.push(scope)
    if (!inlined[scope]) break
  }
  return chain
}

/// Calls told of one address: no compiler inlines so deep.
const deepest = 1000
