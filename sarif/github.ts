// Workflow commands: the lines GitHub's runner turns into annotations on a commit or pull request. GitHub shows ten of
// each level per step, so the worst are chosen here and the rest is counted, never dropped in silence.

import type { Finding, Report } from "../rules/report.ts"
import type { ReporterOptions } from "./options.ts"
import { commandData, commandProperty, isInside, shorten } from "./sanitise.ts"
import { evidenceOf, fileOf, nameOf, sentence, totals, worstFirst } from "./words.ts"
import { count } from "../rules/wording.ts"

const most = 10
const longest = 2000

export function github(report: Report, options: ReporterOptions = {}): string {
  const toRepository = options.toRepository ?? ((path: string) => (isInside(path) ? path : undefined))
  const faults = report.faults.slice(0, most).map((fault) => {
    const title = fault.kind === "bug" ? "wasm-lint failed" : "could not be read"
    const file = toRepository(fault.artifact)
    const line = fault.at && fault.at.kind !== "bytes" ? fault.at.line : 1
    return command(
      "error",
      { file, line: file === undefined ? undefined : line, title },
      `${fault.artifact}: ${fault.message}`,
    )
  })
  const sorted = worstFirst(report.findings)
  const errors = sorted.filter(({ severity }) => severity === "error").slice(0, Math.max(0, most - faults.length))
  const warnings = sorted.filter(({ severity }) => severity === "warning").slice(0, most)
  const shown = [...errors, ...warnings]
  const untold = report.findings.length - shown.length + report.faults.length - faults.length
  const lines = [
    ...faults,
    ...shown.map((finding) => annotation(finding, toRepository)),
    ...(untold > 0 ? [command("notice", { title: "wasm-lint" }, rest(report, untold))] : []),
  ]
  return lines.map((line) => line + "\n").join("")
}

function rest(report: Report, untold: number): string {
  const { error, warning, note } = totals(report)
  const all = [count(error, "error"), count(warning, "warning"), count(note, "note")].join(", ")
  return `${count(untold, "more finding")} without an annotation (${all} in all); see the job summary or the SARIF log`
}

function annotation(finding: Finding, toRepository: (path: string) => string | undefined): string {
  const { source, at, severity, rule, certainty } = finding
  const span = source ?? (at.kind === "source" ? at : undefined)
  const text = span ? toRepository(span.file) : undefined
  const fallback = at.kind === "source" ? undefined : toRepository(at.artifact)
  const oneLine = span && span.endLine === span.line
  const where = text
    ? {
        file: text,
        line: span?.line,
        endLine: span?.endLine,
        ...(oneLine ? { col: span.column, endColumn: span.endColumn } : {}),
      }
    : { file: fallback, line: fallback === undefined ? undefined : at.kind === "mir" ? at.line : 1 }
  const name = nameOf(at)
  // Where the annotation cannot stand at the place itself, its text says where that is.
  const evidence =
    text !== undefined || fileOf(finding) === "" ? "" : ` (${[name, evidenceOf(at)].filter(Boolean).join(", ")})`
  const advice = finding.advice === undefined ? "" : ` ${sentence(finding.advice)}`
  const level = severity === "note" ? "notice" : severity
  const title = certainty === "likely" ? `${rule} (likely)` : rule
  return command(level, { ...where, title }, sentence(finding.message + evidence) + advice)
}

type Properties = Readonly<Record<string, string | number | undefined>>

function command(name: "error" | "warning" | "notice", properties: Properties, message: string): string {
  const written = Object.entries(properties)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${commandProperty(String(value))}`]))
    .join(",")
  return `::${name} ${written}::${commandData(shorten(message, longest))}`
}
