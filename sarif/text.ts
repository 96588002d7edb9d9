// What people read in a terminal: faults first, then findings grouped by the file to open, then what is known of sizes,
// then the numbers, then what to do next. Colours come from a palette; no line depends on them.

import type { Fault } from "../analyzers/analyzer.ts"
import type { Finding, Report, SizeSummary } from "../rules/report.ts"
import { columns, hanging, padEnd, wrap } from "./layout.ts"
import type { ReporterOptions } from "./options.ts"
import { plain, type Palette } from "./palette.ts"
import { visible } from "./sanitise.ts"
import { findingLines, type Row } from "./text-finding.ts"
import { compare, fileOf, groups, largestSections, nameOf, placeOf, spotOf, totals, worstFirst } from "./words.ts"
import { count, size, thousands } from "../rules/wording.ts"

const defaultWidth = 100
const defaultMaxDiagnostics = 10
const issues = "https://github.com/wasm-lint/wasm-lint/issues"

/// The report as text.
export function text(report: Report, options: ReporterOptions = {}): string {
  const palette = options.palette ?? plain
  const width = Math.max(options.width ?? defaultWidth, 40)
  const paragraphs = [
    faults(report.faults, palette, width),
    ...findingGroups(report, options, palette, width),
    notices(report, palette, width),
    sizes(report, palette, width),
    summary(report, options, palette, width),
    next(report, options, palette, width),
  ]
  return harmless(
    paragraphs
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join("\n"))
      .join("\n\n") + "\n",
  )
}

function faults(faults: readonly Fault[], palette: Palette, width: number): string[] {
  if (faults.length === 0) return []
  const head = palette.error(palette.bold(`${count(faults.length, "thing")} could not be done`))
  return [
    head,
    ...faults.flatMap((fault) => {
      const spot = fault.at ? spotOf({ at: fault.at }) : ""
      const where = visible(spot === "" ? fault.artifact : `${fault.artifact}:${spot}`)
      const label = fault.kind === "bug" ? "bug" : "input"
      const told = hanging(" ".repeat(9), visible(fault.message), width)
      const plea = `this is a bug in wasm-lint ('${visible(fault.from)}'), not in your code; please report it: ${issues}`
      return [
        `  ${palette.error(padEnd(label, 5))}  ${palette.file(where)}`,
        ...told,
        ...(fault.kind === "bug" ? hanging(" ".repeat(9), plea, width).map(palette.dim) : []),
      ]
    }),
  ]
}

function findingGroups(report: Report, options: ReporterOptions, palette: Palette, width: number): string[][] {
  const rows = [...rowsOf(report.findings, false), ...(options.showUnknown ? rowsOf(report.unknowns, true) : [])]
  const bytes = new Map(report.builds.flatMap((b) => b.artifacts.map((a) => [a.path, a.bytes] as const)))
  const files = [...groups(rows, ({ finding }) => fileOf(finding))].sort(([a], [b]) => compare(a, b))
  return files.map(([file, all]) => {
    const known = bytes.get(file)
    const head =
      palette.file(palette.bold(visible(file))) + (known === undefined ? "" : palette.dim(`  ${size(known)}`))
    const { shown, folded } = fold(inFileOrder(all), options.maxDiagnostics ?? defaultMaxDiagnostics)
    const spotWidth = Math.max(4, ...shown.map(({ finding }) => columns(spotOf(finding))))
    return [
      head,
      ...shown.flatMap((row) =>
        findingLines(row, {
          spotWidth,
          width,
          palette,
          sourceLine: options.sourceLine,
          codeAround: options.codeAround,
        }),
      ),
      ...[...folded].map(([rule, more]) =>
        palette.dim(`  … and ${thousands(more)} more of ${visible(rule)} (--max-diagnostics 0 shows all)`),
      ),
    ]
  })
}

/// Instances of one generic function repeat a finding word for word but for their own name; they are told as one.
function rowsOf(findings: readonly Finding[], unknown: boolean): Row[] {
  const saying = ({ rule, severity, at, source, message }: Finding) => {
    const name = nameOf(at)
    const said = name === undefined ? message : message.replaceAll(`'${name}'`, "\0")
    return source && name ? JSON.stringify([rule, severity, source, said]) : undefined
  }
  const alike = groups(findings, (finding) => saying(finding) ?? `\0${finding.fingerprint}`)
  return [...alike.values()].flatMap(([finding, ...copies]) => (finding ? [{ finding, unknown, copies }] : []))
}

function inFileOrder(rows: readonly Row[]): Row[] {
  const line = ({ at, source }: Finding) => source?.line ?? (at.kind === "bytes" ? at.offset : at.line)
  const column = ({ at, source }: Finding) => source?.column ?? (at.kind === "source" ? at.column : 0)
  // Lines of text and offsets of a binary never share a file.
  return [...rows].sort(
    (a, b) =>
      line(a.finding) - line(b.finding) ||
      column(a.finding) - column(b.finding) ||
      compare(a.finding.rule, b.finding.rule),
  )
}

/// Of each rule the first `max`; the others counted.
function fold(rows: readonly Row[], max: number): { shown: Row[]; folded: Map<string, number> } {
  const seen = new Map<string, number>()
  const shown = rows.filter(({ finding, unknown }) => {
    const key = unknown ? `${finding.rule} (undecided)` : finding.rule
    const n = (seen.get(key) ?? 0) + 1
    seen.set(key, n)
    return max === 0 || n <= max
  })
  const over = [...seen].map(([rule, n]) => [rule, max === 0 ? 0 : n - max] as const).filter(([, more]) => more > 0)
  return { shown, folded: new Map(over) }
}

function notices(report: Report, palette: Palette, width: number): string[] {
  return report.notices.flatMap(({ message, at }) => {
    const where = at ? `${visible(placeOf({ at: { kind: "source", ...at } }))}: ` : ""
    const [first = "", ...others] = hanging("notice: ", where + visible(message), width)
    return [palette.note("notice:") + first.slice("notice:".length), ...others]
  })
}

function sizes(report: Report, palette: Palette, width: number): string[] {
  return report.sizes.flatMap((summary) => {
    const head = visible(summary.artifact)
    const [first = "", ...others] = wrap(`${head}  ${keepUnits(sizeLine(summary))}`, width - 2).map(releaseUnits)
    const painted = first.startsWith(head) ? palette.file(head) + first.slice(head.length) : first
    return [painted, ...others.map((line) => `  ${line}`)]
  })
}

// A number and its unit stay on one line.
const keepUnits = (line: string) => line.replace(/(?<=\d) (?=[KM]?i?B\b)/g, "\u00a0")
const releaseUnits = (line: string) => line.replaceAll("\u00a0", " ")

/// `48.2 KiB: code 31.0 KiB, data 9.8 KiB, 3 others 1.2 KiB · 212 functions, 9 imports, 4 exports`
export function sizeLine(summary: SizeSummary): string {
  const sections = largestSections(summary, 4).map(({ name, bytes }) => `${visible(name)} ${size(bytes)}`)
  const counts = [
    count(summary.functions, "function"),
    count(summary.imports, "import"),
    count(summary.exports, "export"),
  ].join(", ")
  return `${size(summary.bytes)}${sections.length > 0 ? `: ${sections.join(", ")}` : ""} · ${counts}`
}

function summary(report: Report, options: ReporterOptions, palette: Palette, width: number): string[] {
  const sum = totals(report)
  const found = [
    sum.error > 0 ? palette.error(count(sum.error, "error")) : "",
    sum.warning > 0 ? palette.warning(count(sum.warning, "warning")) : "",
    sum.note > 0 ? palette.note(count(sum.note, "note")) : "",
  ].filter((part) => part !== "")
  const scope = `in ${count(sum.files, "file")} with ${count(report.rules.length, "rule")}`
  const head =
    found.length > 0
      ? `${palette.bold("Found")} ${found.join(", ")} ${scope}`
      : sum.faults > 0
        ? `${palette.bold("Found nothing")} in what could be read ${scope}`
        : `${palette.good(palette.bold("Nothing found"))} ${scope}`
  const asides = [
    sum.likely > 0 ? `${thousands(sum.likely)} of them likely, not proved` : "",
    sum.ignored > 0 ? `${thousands(sum.ignored)} ignored by the config` : "",
  ].filter((part) => part !== "")
  return [
    head,
    ...(asides.length > 0 ? hanging("", asides.join("; "), width).map(palette.dim) : []),
    ...undecided(report, options, width).map(palette.dim),
    ...report.unread.flatMap(({ what, count: n, artifact }) =>
      hanging("", `${thousands(n)} ${visible(what)} in ${visible(artifact)}`, width).map(palette.dim),
    ),
    ...skipped(report, width).map(palette.dim),
  ]
}

function undecided(report: Report, options: ReporterOptions, width: number): string[] {
  if (report.unknowns.length === 0) return []
  const n = report.unknowns.length
  const rules = [...groups(report.unknowns, (finding) => finding.rule)].map(
    ([id, all]) => `${visible(id)} ${all.length}`,
  )
  const how = options.showUnknown ? "they are listed above" : `--show-unknown lists ${n === 1 ? "it" : "them"}`
  return hanging("", `${count(n, "place")} could not be decided (${rules.join(", ")}); ${how}`, width)
}

function skipped(report: Report, width: number): string[] {
  const reasons = [...groups(report.skipped, (skip) => skip.reason)]
  return reasons.flatMap(([reason, skips]) => {
    const rules = [...new Set(skips.map((skip) => skip.rule))].map(visible)
    const named = rules.length > 3 ? [...rules.slice(0, 3), "…"] : rules
    return hanging(
      "",
      `${count(rules.length, "rule")} had nothing to judge: ${visible(reason)} (${named.join(", ")})`,
      width,
    )
  })
}

/// The next thing to type.
function next(report: Report, options: ReporterOptions, palette: Palette, width: number): string[] {
  const [worst] = worstFirst(report.findings)
  const rules = new Set(report.findings.map((finding) => finding.rule))
  const hints: [string, string][] = []
  if (worst) {
    hints.push([`wasm-lint explain ${visible(worst.rule)}`, "what it means and how to mend it"])
    if (rules.size > 1) hints.push(["wasm-lint explain <rule>", "the same for any other rule above"])
  }
  if (report.unknowns.length > 0 && !options.showUnknown)
    hints.push(["wasm-lint check --show-unknown …", "where the analysis reached its limit"])
  const commandWidth = Math.max(0, ...hints.map(([command]) => columns(command)))
  return hints.map(([command, why]) => {
    const line = `next: ${padEnd(command, commandWidth)}  ${why}`
    if (columns(line) > width) return `next: ${palette.help(command)}`
    return `${palette.dim("next:")} ${palette.help(padEnd(command, commandWidth))}  ${palette.dim(why)}`
  })
}

/// CI systems obey log lines that begin with `::`, whatever the blanks and colours before it.
function harmless(output: string): string {
  return output.replace(/^((?:\s|\u001b\[[\d;]*m)*):(?=:)/gm, "$1\\u{3a}")
}
