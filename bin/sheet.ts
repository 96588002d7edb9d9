// What the size commands print, as data: tables of numbers and names, and trees. One sheet is shown as text for people, as
// JSON for programs, or as Markdown for a job summary; so a command makes a sheet and knows no format, and a format knows no
// command. Names come from binaries: every string of a sheet is taken for hostile.

import { share, thousands } from "../rules/wording.ts"
import { columns as widthOf, wrap } from "../sarif/layout.ts"
import type { Palette } from "../sarif/palette.ts"
import { markdownCode, markdownText, printableJson, shorten, visible } from "../sarif/sanitise.ts"

export interface Sheet {
  readonly file: string
  /// Facts about the whole, by key.
  readonly facts: Readonly<Record<string, Cell | undefined>>
  /// What to know before reading on, in a sentence or two each.
  readonly lead: readonly string[]
  readonly tables: readonly Table[]
  /// Where to go from here.
  readonly hints: readonly string[]
}

export type Cell = string | number

export interface Table {
  readonly key: string
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /// A sentence below the table: what it leaves out, what it rests on.
  readonly note?: string
}

/// `bytes` and `count` are whole numbers, `delta` one with its sign, `share` a fraction, `bar` a fraction that is drawn (and left out of JSON), `name` is
/// text of the binary, `text` is ours.
export interface Column {
  readonly key: string
  readonly title: string
  readonly as: "bytes" | "count" | "delta" | "share" | "bar" | "name" | "text"
}

/// One cell per column; `undefined` where there is nothing to say. `parts` stand indented below the row.
export interface Row {
  readonly cells: readonly (Cell | undefined)[]
  readonly parts?: readonly Row[]
}

export const sheetFormats = ["text", "json", "markdown"] as const
export type SheetFormat = (typeof sheetFormats)[number]

export function renderSheets(
  sheets: readonly Sheet[],
  format: SheetFormat,
  { palette, width }: { readonly palette: Palette; readonly width: number },
): string {
  switch (format) {
    case "json":
      return printableJson(sheets.map(jsonOf))
    case "markdown":
      return sheets.map(markdownOf).join("\n")
    case "text":
      return sheets.map((sheet) => textOf(sheet, palette, width)).join("\n")
  }
}

function jsonOf({ file, facts, lead, tables }: Sheet): unknown {
  const plain = ({ columns }: Table) =>
    function object({ cells, parts }: Row): unknown {
      const entries = columns.flatMap(({ key, as }, i) =>
        as === "bar" || cells[i] === undefined ? [] : [[key, as === "share" ? rounded(cells[i]) : cells[i]] as const],
      )
      return { ...Object.fromEntries(entries), ...(parts && parts.length > 0 ? { parts: parts.map(object) } : {}) }
    }
  return {
    file,
    ...facts,
    notes: [...lead, ...tables.flatMap(({ note }) => note ?? [])],
    ...Object.fromEntries(tables.map((table) => [table.key, table.rows.map(plain(table))])),
  }
}

function rounded(cell: Cell): Cell {
  return typeof cell === "number" ? Math.round(cell * 1e6) / 1e6 : cell
}

const indent = "  "
const barWidth = 12
const leastName = 24

function textOf({ file, lead, tables, hints }: Sheet, palette: Palette, width: number): string {
  const lines = [palette.bold(visible(file))]
  for (const text of lead) lines.push(...wrap(visible(text), width - indent.length).map((line) => indent + line))
  for (const table of tables) {
    lines.push("", palette.bold(visible(table.title)), ...tableLines(table, palette, width))
    if (table.note !== undefined)
      lines.push(...wrap(visible(table.note), width - indent.length).map((line) => palette.dim(indent + line)))
  }
  if (hints.length > 0) lines.push("", ...hints.map((hint) => palette.dim(visible(hint))))
  return `${lines.join("\n")}\n`
}

interface Flat {
  readonly cells: Row["cells"]
  readonly level: number
}

function flat(rows: readonly Row[], level = 0): Flat[] {
  return rows.flatMap((row) => [{ cells: row.cells, level }, ...flat(row.parts ?? [], level + 1)])
}

function tableLines({ columns, rows }: Table, palette: Palette, width: number): string[] {
  const all = flat(rows)
  if (all.length === 0) return [palette.dim(`${indent}none`)]
  const most = Math.max(
    ...all.map(({ cells }) => Math.max(0, ...columns.map(({ as }, i) => (as === "bar" ? Number(cells[i] ?? 0) : 0)))),
  )
  const shown = all.map(({ cells, level }) =>
    columns.map(({ as }, i) => (level > 0 && as === "bar" ? "" : cellText(cells[i], as, most))),
  )
  const widths = columns.map(({ title }, i) =>
    Math.max(widthOf(title), ...shown.map((cells) => widthOf(cells[i] ?? ""))),
  )
  const lastColumn = columns.length - 1
  const before = widths.slice(0, lastColumn).reduce((sum, own) => sum + own + indent.length, indent.length)
  const line = (cells: readonly string[], level: number): string => {
    const parts = cells.map((cell, i) => {
      const { as } = columns[i]!
      if (i === lastColumn) {
        const deep = indent.repeat(level)
        return (
          deep +
          (as === "name" || as === "text" ? shorten(cell, Math.max(leastName, width - before - deep.length)) : cell)
        )
      }
      const gap = " ".repeat(Math.max(0, widths[i]! - widthOf(cell)))
      return as === "name" || as === "text" || as === "bar" ? cell + gap : gap + cell
    })
    return (indent + parts.join(indent)).trimEnd()
  }
  const head = line(
    columns.map(({ title }) => title),
    0,
  )
  return [
    palette.dim(head),
    ...shown.map((cells, row) => {
      const { level } = all[row]!
      const text = line(cells, level)
      return level > 0 ? palette.dim(text) : text.replace(/[█▏▎▍▌▋▊▉]+/, (bar) => palette.help(bar))
    }),
  ]
}

function cellText(cell: Cell | undefined, as: Column["as"], most: number): string {
  if (cell === undefined) return ""
  if (typeof cell === "string") return visible(cell)
  switch (as) {
    case "share":
      return share(cell, 1)
    case "delta":
      return signed(cell)
    case "bar":
      return bar(most === 0 ? 0 : cell / most)
    default:
      return thousands(cell)
  }
}

/// `+1,234`, `-1,234`, `0`.
export function signed(n: number): string {
  return n > 0 ? `+${thousands(n)}` : thousands(n)
}

const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

function bar(fraction: number): string {
  const parts = Math.max(fraction > 0 ? 1 : 0, Math.round(fraction * barWidth * 8))
  return "█".repeat(parts >> 3) + eighths[parts & 7]!
}

const longestCell = 200

function markdownOf({ file, lead, tables }: Sheet): string {
  const blocks = [`## ${markdownCode(file)}`, ...lead.map(markdownText)]
  for (const { title, columns, rows, note } of tables) {
    const shown = columns.map((column, i) => ({ ...column, i })).filter(({ as }) => as !== "bar")
    const cell = (value: Cell | undefined, as: Column["as"], level: number): string => {
      const text = shorten(cellText(value, as, 1), longestCell)
      if (as === "name" && text !== "") return "&nbsp;&nbsp;".repeat(level) + markdownCode(text)
      return markdownText(text)
    }
    const lines = [
      `| ${shown.map(({ title }) => title).join(" | ")} |`,
      `| ${shown.map(({ as }) => (as === "name" || as === "text" ? "---" : "--:")).join(" | ")} |`,
      ...flat(rows).map(({ cells, level }) => `| ${shown.map(({ as, i }) => cell(cells[i], as, level)).join(" | ")} |`),
    ]
    blocks.push(
      `### ${markdownText(title)}`,
      rows.length === 0 ? "none" : lines.join("\n"),
      ...(note === undefined ? [] : [markdownText(note)]),
    )
  }
  return `${blocks.join("\n\n")}\n`
}
