// Line number programs (DWARF 5, 6.2.5): the machine that writes rows. Its first run notes only where each sequence of rows
// starts in the code and in the program, so the rows of one function can be had without those of all. Rows that stand for
// dropped code are left out here. Longest loop of the reader, hence without calls.

import { DecodeFault, cursor, malformed } from "../wasm/bytes.ts"
import type { Cursor } from "../wasm/bytes.ts"
import { ints, push } from "../wasm/grow.ts"
import type { Ints } from "../wasm/grow.ts"
import { LNE, LNS } from "./codes.ts"
import { sleb, u16, uleb, unsigned } from "./data.ts"
import { lineTables } from "./line-header.ts"
import type { LineTable } from "./line-header.ts"
import { isCode } from "./sections.ts"
import type { Sections } from "./sections.ts"

/// Rows of one sequence, sorted by address; the last only says where the sequence ends. Line and column 0: unknown.
export interface Rows {
  readonly address: Ints
  readonly file: Ints
  readonly line: Ints
  readonly column: Ints
}

export function noRows(): Rows {
  return { address: ints(64), file: ints(64), line: ints(64), column: ints(64) }
}

/// The sequences of live code, sorted by address; parallel arrays.
export interface Sequences {
  readonly tables: readonly LineTable[]
  readonly count: number
  /// First address, and the first after the last.
  readonly start: Int32Array
  readonly end: Int32Array
  /// Absolute offset of the first opcode.
  readonly at: Int32Array
  /// Index in `tables`.
  readonly table: Int32Array
}

/// Where the last run of `runSequence` began and ended.
export const ran = { low: 0, high: 0 }

/// Runs a program up to the end of the sequence at `c.at`. `rows` takes the rows; without it only `ran` is kept.
export function runSequence(c: Cursor, table: LineTable, rows: Rows | undefined): void {
  const { bytes, end } = c
  const { opcodeBase, lineBase, lineRange, minimumLength, operands } = table
  const constAdd = Math.floor((255 - opcodeBase) / lineRange) * minimumLength
  let address = 0
  let file = 1
  let line = 1
  let column = 0
  ran.low = -1
  for (;;) {
    if (c.at >= end) malformed(c.at, "the program ends within a sequence")
    const opcode = bytes[c.at++]!
    if (opcode >= opcodeBase) {
      const adjusted = opcode - opcodeBase
      const step = (adjusted / lineRange) | 0
      address += step * minimumLength
      line += lineBase + adjusted - step * lineRange
    } else
      switch (opcode) {
        case LNS.extended: {
          const length = uleb(c)
          const next = c.at + length
          if (length === 0 || next > end) malformed(c.at, "an extended opcode without room")
          const extended = bytes[c.at++]!
          if (extended === LNE.endSequence) {
            if (ran.low < 0) ran.low = address
            ran.high = address
            if (rows) append(rows, address, file, line, column)
            c.at = next
            return
          }
          if (extended === LNE.setAddress) address = unsigned(c, length - 1)
          else if (extended === LNE.defineFile && !rows) table.defined.push(c.at)
          c.at = next
          continue
        }
        case LNS.copy:
          break
        case LNS.advancePc:
          address += uleb(c) * minimumLength
          continue
        case LNS.advanceLine:
          line += sleb(c)
          continue
        case LNS.setFile:
          file = uleb(c)
          continue
        case LNS.setColumn:
          column = uleb(c)
          continue
        case LNS.constAddPc:
          address += constAdd
          continue
        case LNS.fixedAdvancePc:
          address += u16(c)
          continue
        default:
          for (let n = operands[opcode - 1]!; n > 0; n--) uleb(c)
          continue
      }
    if (ran.low < 0) ran.low = address
    if (rows) append(rows, address, file, line, column)
  }
}

function append(rows: Rows, address: number, file: number, line: number, column: number): void {
  push(rows.address, Math.min(address, 0x7fff_ffff))
  push(rows.file, file)
  push(rows.line, line)
  push(rows.column, column)
}

/// Finds every sequence of live code. A table that breaks off is given up from there on.
export function findSequences(sections: Sections): Sequences {
  const tables: LineTable[] = []
  const [start, end, at, from] = [ints(1024), ints(1024), ints(1024), ints(1024)]
  for (const table of lineTables(sections)) {
    const { offset, length } = table.program
    const c = cursor(sections.bytes, offset, offset + length, "a line number program")
    try {
      while (c.at < c.end) {
        const first = c.at
        runSequence(c, table, undefined)
        if (!isCode(sections, ran.low) || ran.high <= ran.low) continue
        push(start, ran.low)
        push(end, Math.min(ran.high, sections.codeLength))
        push(at, first)
        push(from, tables.length)
      }
    } catch (error) {
      if (!(error instanceof DecodeFault)) throw error
      sections.giveUp(error.offset)
    }
    tables.push(table)
  }
  const order = Int32Array.from({ length: start.length }, (_, i) => i)
  order.sort((a, b) => start.array[a]! - start.array[b]! || a - b)
  const sorted = ({ array }: Ints): Int32Array => order.map((i) => array[i]!)
  return { tables, count: order.length, start: sorted(start), end: sorted(end), at: sorted(at), table: sorted(from) }
}

/// The rows of sequence `n`, sorted by address. They are put into `rows`, whose arrays are used again and again: a fresh one for
/// every function costs more than its rows.
export function rowsOf(sections: Sections, sequences: Sequences, n: number, rows: Rows): Rows {
  const table = sequences.tables[sequences.table[n]!]!
  const { offset, length } = table.program
  for (const column of [rows.address, rows.file, rows.line, rows.column]) column.length = 0
  runSequence(cursor(sections.bytes, sequences.at[n]!, offset + length, "a line number program"), table, rows)
  return inOrder(rows) ? rows : sortedRows(rows)
}

function inOrder({ address: { array, length } }: Rows): boolean {
  for (let i = 1; i < length; i++) if (array[i]! < array[i - 1]!) return false
  return true
}

/// Addresses of a sequence only increase (6.2.5); a file that says otherwise is still searched by halves.
function sortedRows(rows: Rows): Rows {
  const order = Int32Array.from({ length: rows.address.length }, (_, i) => i)
  order.sort((a, b) => rows.address.array[a]! - rows.address.array[b]! || a - b)
  const sorted = ({ array, length }: Ints): Ints => ({ array: order.map((i) => array[i]!), length })
  return {
    address: sorted(rows.address),
    file: sorted(rows.file),
    line: sorted(rows.line),
    column: sorted(rows.column),
  }
}

/// Index of the last of the first `count` sorted numbers that is at most `value`; -1 when there is none.
export function lastAtMost(sorted: Int32Array, count: number, value: number): number {
  let low = -1
  for (let high = count - 1; low < high;) {
    const middle = (low + high + 1) >> 1
    if (sorted[middle]! <= value) low = middle
    else high = middle - 1
  }
  return low
}
