// The Report: plain data, the waist of the hourglass. Everything above it is analysis, everything below it is telling.
// Reports of builds merge associatively, so that workers, shards and machines are the same thing.

import type { Fault, Unread } from "../analyzers/analyzer.ts"
import type { Place, SourceSpan } from "../analyzers/place.ts"
import type { Certainty, Severity } from "./rule.ts"

export interface Report {
  readonly tool: { readonly name: string; readonly version: string }
  readonly builds: readonly BuildSummary[]
  /// Every enabled rule, fired or not, sorted by id.
  readonly rules: readonly RuleSummary[]
  /// Certainty `proved` or `likely`; sorted by artifact, place, rule.
  readonly findings: readonly Finding[]
  /// Certainty `unknown`: where analyses reached their limit.
  readonly unknowns: readonly Finding[]
  /// Findings the config ignores, each with the reason it gives.
  readonly ignored: readonly IgnoredFinding[]
  /// Rules that had nothing to look at, and why.
  readonly skipped: readonly Skip[]
  readonly faults: readonly Fault[]
  readonly unread: readonly Unread[]
  readonly sizes: readonly SizeSummary[]
  /// Things a person should know that are neither findings nor faults: an ignore entry that matches nothing, …
  readonly notices: readonly Notice[]
}

export interface BuildSummary {
  readonly name: string
  /// The `Cargo.toml` it was made from, as reporters should spell it, when known: where to point when no line is known.
  readonly manifest?: string
  readonly artifacts: readonly ArtifactSummary[]
  /// Files that names and lines of the binary's functions were taken from.
  readonly names?: readonly LenderSummary[]
}

export interface LenderSummary {
  readonly path: string
  readonly kind: "wasm" | "symbol-map" | "link-map"
  /// Functions of the binary with a body, and how many of them the file knows.
  readonly functions: number
  readonly known: number
  /// How modules were matched: pairs by way.
  readonly by?: Readonly<Record<string, number>>
  /// Whether source lines were taken from it too.
  readonly lines: boolean
}

export interface ArtifactSummary {
  readonly path: string
  readonly kind: "wasm" | "mir" | "rustdoc"
  readonly bytes: number
  /// Lower-case hex.
  readonly sha256: string
}

export interface RuleSummary {
  readonly id: string
  readonly category: string
  readonly title: string
  readonly severity: Severity
  readonly certainty: Certainty
  readonly clauses: readonly string[]
  /// The rule's Markdown.
  readonly docs: string
}

export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly certainty: Certainty
  readonly build: string
  readonly at: Place
  /// Where in a text file a person should look: the Rust line, the `.wat` line, the config line. Absent when unknown.
  readonly source?: SourceSpan
  readonly message: string
  readonly advice?: string
  readonly subject: string
  readonly because: readonly RelatedPlace[]
  readonly path: readonly RelatedPlace[]
  readonly bytes?: number
  /// 16 hex digits of sha-256 over rule, artifact, subject and ordinal: equal across rebuilds, unique in a report.
  readonly fingerprint: string
}

/// `ignore` is the index of the config's entry.
export interface IgnoredFinding extends Finding {
  readonly reason: string
  readonly ignore: number
}

export interface RelatedPlace {
  readonly at: Place
  readonly source?: SourceSpan
  readonly message: string
}

export interface Skip {
  readonly rule: string
  readonly build: string
  readonly reason: string
}

export interface SizeSummary {
  readonly artifact: string
  readonly bytes: number
  /// In file order, customs as `custom:<name>`; bytes with header, so that they sum to the file less its 8-byte preamble.
  readonly sections: readonly { readonly name: string; readonly bytes: number }[]
  readonly functions: number
  readonly imports: number
  readonly exports: number
}

export interface Notice {
  readonly message: string
  readonly at?: SourceSpan
}

/// The reports as one. Associative; rules are the union by id, everything else is concatenated in order.
export function merge(reports: readonly Report[]): Report {
  const [first] = reports
  if (!first) throw new Error("there is no report to merge")
  if (reports.length === 1) return first
  const rules = new Map(reports.flatMap((report) => report.rules.map((rule) => [rule.id, rule] as const)))
  return {
    tool: first.tool,
    builds: reports.flatMap((report) => report.builds),
    rules: [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    findings: reports.flatMap((report) => report.findings),
    unknowns: reports.flatMap((report) => report.unknowns),
    ignored: reports.flatMap((report) => report.ignored),
    skipped: reports.flatMap((report) => report.skipped),
    faults: reports.flatMap((report) => report.faults),
    unread: reports.flatMap((report) => report.unread),
    sizes: reports.flatMap((report) => report.sizes),
    notices: reports.flatMap((report) => report.notices),
  }
}

export type Reporter = (report: Report) => string

const ranks: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 }

/// Whether `severity` is at or above `level`.
export function atLeast(severity: Severity, level: Severity): boolean {
  return ranks[severity] >= ranks[level]
}

/// 2: the job could not be done (a fault). 1: a finding at or above `failOn`. 0: neither. 2 beats 1.
export function exitCode(report: Report, failOn: Severity | "never"): 0 | 1 | 2 {
  if (report.faults.length > 0) return 2
  return failOn !== "never" && report.findings.some((finding) => atLeast(finding.severity, failOn)) ? 1 : 0
}
