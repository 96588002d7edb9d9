// The words reporters share: sizes, plurals, where a thing is, totals. Knows the Report, not any format; nothing here is
// sanitised, because only the format knows for which place.

import type { Place, SourceSpan } from "../analyzers/place.ts"
import type { Finding, Report, SizeSummary } from "../rules/report.ts"
import type { Severity } from "../rules/rule.ts"

export function hex(offset: number): string {
  return `0x${offset.toString(16)}`
}

/// The file a person should open.
export function fileOf({ at, source }: { readonly at: Place; readonly source?: SourceSpan }): string {
  return source?.file ?? (at.kind === "source" ? at.file : at.artifact)
}

/// Where in that file: `12:5`, `0x1f3`, or a line of a dump.
export function spotOf({ at, source }: { readonly at: Place; readonly source?: SourceSpan }): string {
  if (source) return `${source.line}:${source.column}`
  switch (at.kind) {
    case "bytes":
      return at.offset === 0 && !at.function && !at.section ? "" : hex(at.offset)
    case "mir":
      return `${at.line}`
    case "source":
      return `${at.line}:${at.column}`
  }
}

/// File and spot in one word, as editors and terminals make it a link.
export function placeOf(related: { readonly at: Place; readonly source?: SourceSpan }): string {
  const spot = spotOf(related)
  return spot === "" ? fileOf(related) : `${fileOf(related)}:${spot}`
}

/// What a place is called: the function, body or section it lies in.
export function nameOf(at: Place): string | undefined {
  switch (at.kind) {
    case "bytes":
      return at.function?.name ?? (at.section === undefined ? undefined : `section ${at.section}`)
    case "mir":
      return at.body
    case "source":
      return undefined
  }
}

/// The evidence in full: artifact, function index and offset, or body, block and statement. Of a dump only the file's
/// name: it lies deep in a target folder, and its name alone says which crate it is of.
export function evidenceOf(at: Place, file?: string): string {
  switch (at.kind) {
    case "bytes": {
      const span = at.length > 0 ? `${hex(at.offset)}..${hex(at.offset + at.length)}` : hex(at.offset)
      const parts = [at.artifact === file ? "" : at.artifact, at.function ? `function ${at.function.index}` : "", span]
      return parts.filter((part) => part !== "").join(", ")
    }
    case "mir": {
      const statement = at.statement === undefined ? "" : `[${at.statement}]`
      const block = at.block === undefined ? "" : `bb${at.block}${statement}`
      return at.artifact === file ? block : `${baseName(at.artifact)}:${at.line} ${block}`.trimEnd()
    }
    case "source":
      return at.file === file ? "" : `${at.file}:${at.line}:${at.column}`
  }
}

function baseName(path: string): string {
  return path.replace(/^.*[\\/]/, "")
}

/// The parts of a binary, the largest first and the small ones summed; equal names (several custom sections) together.
export function largestSections(sizes: SizeSummary, shown: number): { name: string; bytes: number }[] {
  const sums = new Map<string, number>()
  for (const { name, bytes } of sizes.sections) sums.set(name, (sums.get(name) ?? 0) + bytes)
  const sections = [...sums].map(([name, bytes]) => ({ name, bytes })).sort((a, b) => b.bytes - a.bytes)
  const rest = sections.slice(shown)
  if (rest.length < 2) return sections
  return [
    ...sections.slice(0, shown),
    { name: `${rest.length} others`, bytes: rest.reduce((sum, s) => sum + s.bytes, 0) },
  ]
}

export type Totals = Readonly<Record<Severity, number>> & {
  readonly likely: number
  readonly unknowns: number
  readonly ignored: number
  readonly faults: number
  readonly unread: number
  readonly files: number
}

/// The numbers of a report.
export function totals(report: Report): Totals {
  const of = (severity: Severity) => report.findings.filter((finding) => finding.severity === severity).length
  return {
    error: of("error"),
    warning: of("warning"),
    note: of("note"),
    likely: report.findings.filter((finding) => finding.certainty === "likely").length,
    unknowns: report.unknowns.length,
    ignored: report.ignored.length,
    faults: report.faults.length,
    unread: report.unread.reduce((sum, { count }) => sum + count, 0),
    files: report.builds.reduce((sum, build) => sum + build.artifacts.length, 0),
  }
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }

/// Whether `a` is at least as grave as `b`.
export function atLeastAs(a: Severity, b: Severity): boolean {
  return order[a] <= order[b]
}

/// The gravest first; among equals the surest, then the largest, then the report's own order.
export function worstFirst(findings: readonly Finding[]): Finding[] {
  const unsure = (finding: Finding) => (finding.certainty === "proved" ? 0 : 1)
  return [...findings].sort(
    (a, b) => order[a.severity] - order[b.severity] || unsure(a) - unsure(b) || (b.bytes ?? 0) - (a.bytes ?? 0),
  )
}

/// A rule's message as a sentence of its own.
export function sentence(message: string): string {
  // Only a plain word is capitalised: `memory.grow` or `wasm_main` would become another name.
  const text = message.replace(/^[a-z]+(?=[ ,])/, (word) => word.charAt(0).toUpperCase() + word.slice(1))
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

/// `values` grouped by `key`, in order of first appearance.
export function groups<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const value of values) {
    const group = found.get(key(value))
    if (group) group.push(value)
    else found.set(key(value), [value])
  }
  return found
}

/// For sorting: by code units, the same on every machine.
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
