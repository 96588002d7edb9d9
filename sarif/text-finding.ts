// One finding as lines of text: where, how grave, what and which rule; below it, in one column of labels, the function,
// the source line, the evidence, the path and the advice.

import type { Finding, RelatedPlace } from "../rules/report.ts"
import { columns, hanging, padEnd, wrap } from "./layout.ts"
import type { ReporterOptions } from "./options.ts"
import type { Palette } from "./palette.ts"
import { shorten, visible } from "./sanitise.ts"
import { evidenceOf, fileOf, nameOf, placeOf, spotOf } from "./words.ts"

export interface Row {
  readonly finding: Finding
  /// From the list of what could not be decided.
  readonly unknown: boolean
  /// The same said of other functions at the same line: the instances of a generic function.
  readonly copies: readonly Finding[]
}

export interface Frame {
  readonly spotWidth: number
  readonly width: number
  readonly palette: Palette
  readonly sourceLine: ((file: string, line: number) => string | undefined) | undefined
  readonly codeAround?: ReporterOptions["codeAround"]
}

const severityWidth = "warning".length
const labelWidth = "because: ".length
const longestMessage = 1500
const longestName = 400
const mostSteps = 12

export function findingLines(row: Row, frame: Frame): string[] {
  const { finding, unknown } = row
  const { palette, spotWidth, width } = frame
  const indent = 2 + spotWidth + 2 + severityWidth + 2
  const label = unknown ? "unknown" : finding.severity
  const paint = unknown ? palette.dim : palette[finding.severity]
  const message = wrap(shorten(visible(finding.message), longestMessage), width - indent)
  const lines = [...message.slice(0, -1), ...tagged(message.at(-1) ?? "", tagOf(row), width - indent, palette)]
  const head = `  ${palette.dim(padEnd(spotOf(finding), spotWidth))}  ${paint(padEnd(label, severityWidth))}  `
  const blank = " ".repeat(indent)
  return [...lines.map((line, i) => (i === 0 ? head : blank) + line), ...details(row, frame).map((l) => blank + l)]
}

/// The rule's id after the message, on its last line when it fits.
function tagged(last: string, tag: string, room: number, palette: Palette): string[] {
  const painted = palette.dim(tag)
  return columns(last) + 2 + columns(tag) <= room ? [`${last}  ${painted}`] : [last, painted]
}

function tagOf({ finding }: Row): string {
  return visible(finding.rule) + (finding.certainty === "likely" ? " (likely)" : "")
}

function details({ finding, copies }: Row, frame: Frame): string[] {
  const room = frame.width - (2 + frame.spotWidth + 2 + severityWidth + 2)
  const { dim, help } = frame.palette
  const labelled = (label: string, text: string, paint = dim) => {
    if (text === "") return []
    const [first = "", ...others] = hanging(padEnd(label, labelWidth), visible(text), room)
    return [paint(padEnd(label, labelWidth)) + first.slice(labelWidth), ...others]
  }
  const list = (label: string, texts: readonly string[]) =>
    texts.flatMap((text, i) => labelled(i === 0 ? label : "", text))
  const name = (of: Finding) => shorten(nameOf(of.at) ?? "", longestName)
  const told = (step: RelatedPlace) => `${step.message} (${step.source ? placeOf(step) : evidenceOf(step.at)})`
  const at = evidenceOf(finding.at, fileOf(finding))
  const both = `${name(finding)} (${at})`
  const whereabouts =
    name(finding) === "" || at === "" || labelWidth + columns(visible(both)) > room
      ? [...labelled("in:", name(finding)), ...labelled("at:", at === spotOf(finding) ? "" : at)]
      : labelled("in:", both)
  return [
    ...sourceFrame(finding, frame, room),
    ...whereabouts,
    ...codeFrame(finding, frame, room),
    ...list("also in:", middle(copies.map(name))),
    ...list("because:", middle(finding.because.map(told))),
    ...list("path:", pathLines(finding.path, told)),
    ...labelled("help:", finding.advice ?? "", help),
  ]
}

/// A call path as a chain of names; a walk inside one body as its steps, one in a line.
function pathLines(path: readonly RelatedPlace[], told: (step: RelatedPlace) => string): string[] {
  const names = path.map(({ at }) => nameOf(at) ?? "").filter((name, i, all) => name !== "" && name !== all[i - 1])
  const end = path.at(-1)?.message ?? ""
  if (names.length > 1)
    return [middle(names.map((name) => shorten(name, longestName))).join(" → ") + (end === "" ? "" : ` (${end})`)]
  return middle(path.map(told)).map((line, i) => (i === 0 ? line : `→ ${line}`))
}

function middle(steps: readonly string[]): string[] {
  if (steps.length <= mostSteps) return [...steps]
  const half = mostSteps / 2
  return [...steps.slice(0, half), `… ${steps.length - mostSteps} more …`, ...steps.slice(-half)]
}

/// The code of the binary around the place, with a mark at the line that is meant; long lines are cut in the middle.
function codeFrame({ at }: Finding, { codeAround, palette }: Frame, room: number): string[] {
  const cut = (text: string) => shorten(visible(text), Math.max(room - 4, 8))
  return (codeAround?.(at) ?? []).map(({ text, marked }) =>
    marked ? `${palette.error(">")} ${palette.dim("│")} ${cut(text)}` : `  ${palette.dim("│")} ${cut(text)}`,
  )
}

/// The source line with carets under the span, as rustc prints it; of a long line the part around the span.
function sourceFrame({ source, at }: Finding, { sourceLine, palette }: Frame, room: number): string[] {
  const span = source ?? (at.kind === "source" ? at : undefined)
  const raw = span && sourceLine?.(span.file, span.line)
  if (!span || raw === undefined || raw.trim() === "") return []
  const characters = Array.from(raw.replace(/\r?\n[^]*$/, ""))
  if (span.column < 1 || span.column > characters.length) return []
  const gutter = `${span.line} │ `
  const from = span.column - 1
  const to = Math.max(from + 1, span.endLine === span.line ? span.endColumn - 1 : characters.length)
  const { cells, skipped } = around(
    characters.map((c) => (c === "\t" ? "    " : visible(c))),
    from,
    room - gutter.length,
  )
  const before = columns(cells.slice(0, from - skipped).join(""))
  const marked = Math.max(1, columns(cells.slice(from - skipped, to - skipped).join("")))
  const bar = " ".repeat(gutter.length - 2) + "│ "
  return [
    palette.dim(gutter) + cells.join("").trimEnd(),
    palette.dim(bar) + " ".repeat(before) + palette.error("^".repeat(marked)),
  ]
}

/// The cells of a line that fit into `room`, with an ellipsis where some are left out; `skipped` is by how many the index
/// of a cell has moved.
function around(cells: readonly string[], from: number, room: number): { cells: readonly string[]; skipped: number } {
  if (columns(cells.join("")) <= room) return { cells, skipped: 0 }
  const context = Math.floor(room / 4)
  let start = from
  while (start > 0 && columns(cells.slice(start - 1, from).join("")) <= context) start--
  const head = start > 0 ? ["…"] : []
  let end = start
  while (end < cells.length && columns(cells.slice(start, end + 1).join("")) <= room - head.length - 1) end++
  const tail = end < cells.length ? ["…"] : []
  return { cells: [...head, ...cells.slice(start, end), ...tail], skipped: start - head.length }
}
