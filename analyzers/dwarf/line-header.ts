// Headers of line tables, versions 2 to 5 (DWARF 5, 6.2.4): how a line number program is encoded, and the files it speaks
// of. It knows where their names stand and joins them to paths as written; whose files they are is for paths.ts.

import { DecodeFault, cursor, malformed, u8 } from "../wasm/bytes.ts"
import type { ByteSpan, Cursor } from "../wasm/bytes.ts"
import { FORM, LNCT } from "./codes.ts"
import { lengthAndFormat, skipText, textAt, u16, uleb, unsigned } from "./data.ts"
import { readForm, value } from "./forms.ts"
import type { Origin } from "./forms.ts"
import { sectionAt } from "./sections.ts"
import type { Sections } from "./sections.ts"

export interface LineTable extends Origin {
  /// Offset in `.debug_line`: what a unit's `DW_AT_stmt_list` says.
  readonly offset: number
  readonly minimumLength: number
  readonly lineBase: number
  readonly lineRange: number
  readonly opcodeBase: number
  /// Operands of standard opcode `i + 1`.
  readonly operands: Uint8Array
  /// The directory and file tables; absolute.
  readonly names: ByteSpan
  /// The line number program; absolute.
  readonly program: ByteSpan
  /// Where `DW_LNE_define_file` put more files; absolute, filled when the program is run.
  readonly defined: number[]
}

/// The headers of all line tables, in their order. What has a length but cannot be read is given up and passed over.
export function* lineTables(sections: Sections): Iterable<LineTable> {
  const c = sectionAt(sections, "line")
  while (c.at < c.end) {
    const start = c.at
    let unit: ReturnType<typeof lengthAndFormat>
    try {
      unit = lengthAndFormat(c)
    } catch (error) {
      if (!(error instanceof DecodeFault)) throw error
      return sections.giveUp(start)
    }
    try {
      yield readHeader(sections, start, unit.body, unit.offsetSize)
    } catch (error) {
      if (!(error instanceof DecodeFault)) throw error
      sections.giveUp(start)
    }
  }
}

function readHeader(sections: Sections, start: number, body: ByteSpan, offsetSize: 4 | 8): LineTable {
  const end = body.offset + body.length
  const c = cursor(sections.bytes, body.offset, end, "a line table")
  const version = u16(c)
  if (version < 2 || version > 5) malformed(start, `line table of version ${version}`)
  const addressSize = version >= 5 ? u8(c, "the size of addresses") : 4
  if (version >= 5) u8(c, "the size of segment selectors")
  const headerLength = unsigned(c, offsetSize)
  const programStart = c.at + headerLength
  if (programStart > end) malformed(c.at, "the header is longer than the table")
  const minimumLength = u8(c, "the length of an instruction")
  // Operations per instruction: wasm is no VLIW.
  if (version >= 4) u8(c, "the number of operations")
  u8(c, "whether rows are statements")
  const lineBase = (u8(c, "the line base") << 24) >> 24
  const lineRange = u8(c, "the line range")
  const opcodeBase = u8(c, "the opcode base")
  if (lineRange === 0 || opcodeBase === 0) malformed(start, "a line range or opcode base of 0")
  const operands = sections.bytes.subarray(c.at, Math.min(c.at + opcodeBase - 1, programStart))
  if (operands.length !== opcodeBase - 1) malformed(c.at, "the header ends in its opcode lengths")
  const names = { offset: c.at + operands.length, length: programStart - c.at - operands.length }
  return {
    start,
    offset: start - sections.line.offset,
    version,
    addressSize,
    offsetSize,
    minimumLength,
    lineBase,
    lineRange,
    opcodeBase,
    operands,
    names,
    program: { offset: programStart, length: end - programStart },
    defined: [],
  }
}

/// The files of a table, by the numbers its program and its unit use.
export interface Files {
  /// The path as written, absolute whenever the table or `directory` says enough to make it so.
  path(file: number, directory: string | undefined): string | undefined
}

/// Pairs: the absolute offset of the name (-1: not readable) and the number of the directory.
interface Names {
  readonly directories: readonly number[]
  readonly files: readonly number[]
}

/// Reads the files of a table. What is malformed ends the list.
export function filesOf(sections: Sections, table: LineTable): Files {
  const { directories, files } = readNames(sections, table)
  const five = table.version >= 5
  const text = (at: number | undefined): string | undefined =>
    at === undefined ? undefined : textAt(sections.bytes, at, sections.bytes.length)
  const paths = new Map<number, string>()
  let from: string | undefined
  return {
    path(file, directory) {
      // Units rarely share a table; their directories differ even more rarely.
      if (directory !== from) paths.clear()
      from = directory
      const known = paths.get(file)
      if (known !== undefined) return known
      const index = five ? file : file - 1
      const name = text(files[index * 2])
      if (name === undefined) return undefined
      const number = files[index * 2 + 1] ?? 0
      const within = five ? text(directories[number]) : number === 0 ? undefined : text(directories[number - 1])
      // Directory 0 is the compilation's own; since version 5 the table says so itself (6.2.4.1).
      const base = five && number === 0 ? undefined : directory
      const path = joined(joined(base, within), name)
      paths.set(file, path)
      return path
    },
  }
}

function readNames(sections: Sections, table: LineTable): Names {
  const { offset, length } = table.names
  const c = cursor(sections.bytes, offset, offset + length, "the file table")
  const directories: number[] = []
  const files: number[] = []
  try {
    if (table.version >= 5) {
      readEntries(sections, table, c, (path) => directories.push(path))
      readEntries(sections, table, c, (path, directory) => files.push(path, directory))
    } else {
      while (c.bytes[c.at] !== 0) directories.push(skipText(c))
      c.at++
      while (c.at < c.end && c.bytes[c.at] !== 0) readFile(c, files)
    }
    for (const at of table.defined) {
      const { offset, length } = table.program
      readFile(cursor(sections.bytes, at, offset + length, "a file"), files)
    }
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error
    sections.giveUp(error.offset)
  }
  return { directories, files }
}

function readFile(c: Cursor, files: number[]): void {
  files.push(skipText(c), uleb(c))
  uleb(c)
  uleb(c)
}

const textForms: ReadonlySet<number> = new Set([FORM.string, FORM.strp, FORM.lineStrp])

/// The self-describing tables of version 5 (6.2.4.1): columns, then rows.
function readEntries(
  sections: Sections,
  table: LineTable,
  c: Cursor,
  each: (path: number, directory: number) => void,
): void {
  const columns: number[] = []
  for (let n = u8(c, "the number of columns"); n > 0; n--) columns.push(uleb(c), uleb(c))
  const count = uleb(c)
  // Every form a column may have takes at least a byte; `flag_present` is none of them.
  const forms = columns.filter((_, i) => i % 2 === 1)
  if (forms.includes(FORM.flagPresent) || forms.includes(FORM.implicitConst)) malformed(c.at, "a column without bytes")
  if (count * forms.length > c.end - c.at || (count > 0 && forms.length === 0))
    malformed(c.at, "more entries than bytes")
  for (let i = 0; i < count; i++) {
    let path = -1
    let directory = 0
    for (let column = 0; column < columns.length; column += 2) {
      readForm(sections, c, table, columns[column + 1]!, 0)
      if (columns[column] === LNCT.path) path = textForms.has(value.form) ? value.number : -1
      else if (columns[column] === LNCT.directoryIndex) directory = value.number
    }
    each(path, directory)
  }
}

const absolute = /^(?:[/\\]|[A-Za-z]:[/\\])/

/// `name` in `directory`, as written: nothing is normalised.
export function joined(directory: string | undefined, name: string | undefined): string {
  if (directory === undefined || directory === "" || (name !== undefined && absolute.test(name))) return name ?? ""
  if (name === undefined || name === "") return directory
  const separator = /^[A-Za-z]:[/\\]|^\\/.test(directory) && directory.includes("\\") ? "\\" : "/"
  return /[/\\]$/.test(directory) ? directory + name : directory + separator + name
}
