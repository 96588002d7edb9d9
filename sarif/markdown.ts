// A job summary in GitHub's Markdown: what was found, what could not be done, how large things are. GitHub refuses a
// summary above 1 MiB, so whole rows are left out and counted; a table is never cut in the middle.

import type { Finding, Report } from "../rules/report.ts"
import type { ReporterOptions } from "./options.ts"
import { markdownCode, markdownText, shorten } from "./sanitise.ts"
import { evidenceOf, fileOf, nameOf, placeOf, totals, worstFirst } from "./words.ts"
import { count, size, thousands } from "../rules/wording.ts"

const mostBytes = 900_000
const mostRows = 200
const longestCell = 600

const severities = { error: "❌ error", warning: "⚠️ warning", note: "ℹ️ note" } as const

export function markdown(report: Report, options: ReporterOptions = {}): string {
  const budget = { bytes: mostBytes }
  const sections = [
    heading(report),
    faultTable(report, budget),
    findingTable("Findings", worstFirst(report.findings), budget),
    sizeTable(report, budget),
    options.showUnknown
      ? findingTable("Could not be decided", report.unknowns, budget, () => "❔ undecided")
      : report.unknowns.length > 0
        ? `${count(report.unknowns.length, "place")} could not be decided; \`--show-unknown\` lists them.`
        : "",
    unread(report),
    report.notices
      .map(
        ({ message, at }) =>
          `- ${at ? `${cell(placeOf({ at: { kind: "source", ...at } }), true)}: ` : ""}${cell(message)}`,
      )
      .join("\n"),
  ]
  return sections.filter((section) => section !== "").join("\n\n") + "\n"
}

function heading(report: Report): string {
  const { error, warning, note, files, ignored } = totals(report)
  const found = [
    error > 0 ? count(error, "error") : "",
    warning > 0 ? count(warning, "warning") : "",
    note > 0 ? count(note, "note") : "",
  ].filter((part) => part !== "")
  const head = found.length > 0 ? found.join(", ") : report.faults.length > 0 ? "not finished" : "nothing found"
  const scope = `${count(files, "file")}, ${count(report.rules.length, "rule")}`
  return `## ${markdownText(report.tool.name)}: ${head}\n\n${scope}${ignored > 0 ? `, ${thousands(ignored)} ignored by the config` : ""}.`
}

function faultTable({ faults }: Report, budget: Budget): string {
  if (faults.length === 0) return ""
  const rows = faults.map(({ artifact, message, at, kind }) => [
    cell(at ? placeOf({ at }) : artifact, true),
    cell(kind === "bug" ? `${message} (a bug in wasm-lint: please report it)` : message),
  ])
  return table("Could not be done", ["Where", "What"], rows, budget)
}

function findingTable(
  title: string,
  findings: readonly Finding[],
  budget: Budget,
  label: (finding: Finding) => string = severityOf,
): string {
  if (findings.length === 0) return ""
  const rows = findings.map((finding) => [
    label(finding),
    cell(placeOf(finding), true),
    cell(finding.message) + inName(finding),
    cell(finding.rule, true),
  ])
  return table(title, ["Severity", "Where", "What", "Rule"], rows, budget)
}

function severityOf({ severity, certainty }: Finding): string {
  return severities[severity] + (certainty === "likely" ? " (likely)" : "")
}

function inName(finding: Finding): string {
  const name = nameOf(finding.at)
  const evidence = evidenceOf(finding.at, fileOf(finding))
  if (name === undefined) return ""
  return `<br>in ${cell(name, true)}${evidence === "" ? "" : ` (${cell(evidence)})`}`
}

function sizeTable({ sizes }: Report, budget: Budget): string {
  if (sizes.length === 0) return ""
  const rows = sizes.map((summary) => {
    const of = (name: string) => summary.sections.filter((s) => s.name === name).reduce((sum, s) => sum + s.bytes, 0)
    const customs = summary.sections.filter((s) => s.name.startsWith("custom:")).reduce((sum, s) => sum + s.bytes, 0)
    return [
      cell(summary.artifact, true),
      size(summary.bytes),
      size(of("code")),
      size(of("data")),
      size(customs),
      thousands(summary.functions),
      thousands(summary.imports),
      thousands(summary.exports),
    ]
  })
  const head = ["File", "Size", "Code", "Data", "Custom", "Functions", "Imports", "Exports"]
  return table("Sizes", head, rows, budget, 1)
}

function unread({ unread }: Report): string {
  return unread.map((u) => `${thousands(u.count)} ${cell(u.what)} in ${cell(u.artifact, true)}.`).join("\n")
}

function cell(text: string, code = false): string {
  const short = shorten(text, longestCell)
  return code ? markdownCode(short) : markdownText(short)
}

interface Budget {
  /// Bytes left in the document; tables take what they use.
  bytes: number
}

function table(
  title: string,
  head: readonly string[],
  rows: readonly string[][],
  budget: Budget,
  numbersFrom = 99,
): string {
  const lines = [`| ${head.join(" | ")} |`, `| ${head.map((_, i) => (i >= numbersFrom ? "--:" : "---")).join(" | ")} |`]
  let shown = 0
  for (const row of rows) {
    const line = `| ${row.join(" | ")} |`
    const cost = new TextEncoder().encode(line).length + 1
    if (shown === mostRows || cost > budget.bytes) break
    budget.bytes -= cost
    lines.push(line)
    shown += 1
  }
  const left = rows.length - shown
  return `### ${title}\n\n${lines.join("\n")}${left > 0 ? `\n\n… and ${thousands(left)} more.` : ""}`
}
