// The engine: builds and rules in, a Report out. It alone turns drafts into findings (severity, source line, fingerprint,
// ignores), and it alone decides what a missing prerequisite or a broken analysis costs. Pure: no I/O, no clock.

import { createHash } from "node:crypto"
import { bug, Results, type Analyzer, type Answer, type Fault, type Unread } from "../analyzers/analyzer.ts"
import type { Artifact, Build } from "../analyzers/build.ts"
import { mir } from "../analyzers/mir/mir.ts"
import { globMatcher } from "../analyzers/names/glob.ts"
import { pathMatches } from "../analyzers/names/path-glob.ts"
import { sources, type Sources } from "../analyzers/names/sources.ts"
import type { Place, SourceSpan } from "../analyzers/place.ts"
import { rustdoc } from "../analyzers/rustdoc/rustdoc.ts"
import { sizes, type Sizes } from "../analyzers/size/sizes.ts"
import { twins } from "../analyzers/twin/twins.ts"
import { validity } from "../analyzers/wasm/validate.ts"
import type { Config, Ignore } from "./config.ts"
import { lenderNotice, lenderSummary } from "./lent.ts"
import { atLeast, merge } from "./report.ts"
import type {
  ArtifactSummary,
  Finding,
  Notice,
  RelatedPlace,
  Report,
  RuleSummary,
  SizeSummary,
  Skip,
} from "./report.ts"
import type { Draft, Option, OptionValue, RegisteredRule, Severity, Step } from "./rule.ts"

export interface Tool {
  readonly name: string
  readonly version: string
}

/// Lints every build on its own and merges; what can only be judged over all of them (a budget or an ignore entry that
/// matches nothing) is judged here.
export function lint(builds: readonly Build[], rules: readonly RegisteredRule[], config: Config, tool: Tool): Report {
  const report = merge([
    emptyReport(tool, rules, config),
    ...builds.map((build) => lintBuild(build, rules, config, tool)),
  ])
  return settle(report, config)
}

/// Judgements over a whole run, made once after all reports are merged.
export function settle(report: Report, config: Config): Report {
  const paths = report.builds.flatMap((build) => build.artifacts.map((artifact) => artifact.path))
  const faults: Fault[] = config.budgets
    .filter((budget) => !budget.optional && !paths.some((path) => pathMatches(budget.files, path)))
    .map((budget) => ({
      kind: "input",
      artifact: config.path ?? "config",
      message: `the budget for '${budget.files}' matches no file that was linted: a renamed artefact must not pass silently (set "optional": true if it may be missing)`,
      at: budget.at,
      from: "config",
    }))
  const used = new Set(report.ignored.map((finding) => finding.ignore))
  const notices: Notice[] = config.ignore
    .filter((_, index) => !used.has(index))
    .map((ignore) => ({
      message: `this ignore entry for '${ignore.rule}' matches no finding; remove it`,
      at: ignore.at,
    }))
  return { ...report, faults: [...report.faults, ...faults], notices: [...report.notices, ...notices] }
}

/// One build through all enabled rules.
export function lintBuild(build: Build, rules: readonly RegisteredRule[], config: Config, tool: Tool): Report {
  const results = new Results(build)
  const skipped: Skip[] = []
  const faults: Fault[] = []
  const drafts: Drafted[] = []

  // The readers run whatever the rules: a file that cannot be read, or that no engine takes, is never a clean file.
  if (build.wasm) results.of(validity)
  if (build.mir.length > 0) results.of(mir)
  if (build.facts) results.of(rustdoc)

  for (const rule of rules) {
    const severity = severityOf(rule, config)
    if (severity === "off") continue
    const given = results.all(rule.requires)
    if (given.is === "absent") skipped.push({ rule: rule.id, build: build.name, reason: given.reason })
    if (given.is === "fault") skipped.push({ rule: rule.id, build: build.name, reason: given.fault.message })
    if (given.is !== "ok") continue
    try {
      for (const draft of rule.check(given.result, optionsOf(rule, config))) drafts.push({ rule, severity, draft })
    } catch (error) {
      faults.push(bug(error, rule.id, build.name))
    }
  }

  const located = results.of(sources)
  const locate = located.is === "ok" ? located.result : undefined
  const all = stamp(build, drafts, locate)
  const summary = results.of(sizes)
  const lenders = results.of(twins)
  const lent = lenders.is === "ok" ? lenders.result.lent : []
  const named = lent.flatMap(lenderSummary)
  const answers = [...results.answered()]
  for (const [analysis, answer] of answers) faults.push(...faultsOf(analysis, answer))

  const ignored: Report["ignored"][number][] = []
  const kept: Finding[] = []
  for (const finding of all) {
    const index = config.ignore.findIndex((ignore) => ignores(ignore, finding))
    const ignore = config.ignore[index]
    if (ignore) ignored.push({ ...finding, reason: ignore.reason, ignore: index })
    else kept.push(finding)
  }
  return {
    ...emptyReport(tool, rules, config),
    builds: [
      {
        name: build.name,
        artifacts: artifactsOf(build).map(describe),
        ...(build.manifest === undefined ? {} : { manifest: build.manifest }),
        ...(named.length > 0 ? { names: named } : {}),
      },
    ],
    findings: kept.filter((finding) => finding.certainty !== "unknown"),
    unknowns: kept.filter((finding) => finding.certainty === "unknown"),
    ignored,
    skipped,
    faults,
    unread: answers.flatMap(([analysis, answer]) => unreadOf(analysis, answer)),
    sizes: summary.is === "ok" ? [sizeSummary(summary.result)] : [],
    notices: lent.flatMap((one) => lenderNotice(one, build.name)),
  }
}

/// Its severity under this config.
export function severityOf(rule: RegisteredRule, config: Config): Severity | "off" {
  return config.rules[rule.id]?.severity ?? rule.severity
}

function optionsOf(rule: RegisteredRule, config: Config): Record<string, OptionValue> {
  const set = config.rules[rule.id]?.options
  const defaults = Object.entries<Option>(rule.options)
  return Object.fromEntries(defaults.map(([name, option]) => [name, set?.[name] ?? option.default]))
}

/// Drafts made findings: placed in the sources, sorted as people read, fingerprinted.
function stamp(build: Build, drafts: readonly Drafted[], sources: Sources | undefined): Finding[] {
  const span = (at: Place): { source?: SourceSpan } => {
    const source = at.kind === "source" ? spanOf(at) : sources?.spanOf(at)
    return source ? { source } : {}
  }
  const related = (step: Step): RelatedPlace => ({ at: step.at, message: step.message, ...span(step.at) })
  const findings = drafts.map(({ rule, severity, draft }) => ({
    rule: rule.id,
    severity: draft.atMost && atLeast(severity, draft.atMost) ? draft.atMost : severity,
    certainty: draft.certainty ?? "proved",
    build: build.name,
    at: draft.at,
    ...span(draft.at),
    message: draft.message,
    ...(draft.advice === undefined ? {} : { advice: draft.advice }),
    subject: draft.subject ?? subjectOf(draft.at),
    because: (draft.because ?? []).map(related),
    path: (draft.path ?? []).map(related),
    ...(draft.bytes === undefined ? {} : { bytes: draft.bytes }),
  }))
  findings.sort(inReadingOrder)
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const identity = [finding.rule, artifactIdentity(finding.at), finding.subject].join("\0")
    const ordinal = seen.get(identity) ?? 0
    seen.set(identity, ordinal + 1)
    return { ...finding, fingerprint: sha256(`${identity}\0${ordinal}`).slice(0, 16) }
  })
}

interface Drafted {
  readonly rule: RegisteredRule
  readonly severity: Severity
  readonly draft: Draft
}

function subjectOf(at: Place): string {
  switch (at.kind) {
    case "bytes":
      return at.function?.name ?? at.section ?? at.artifact
    case "mir":
      return stableBody(at.body)
    case "source":
      return at.file
  }
}

/// A body's name without the lines and columns that any edit above it would change.
function stableBody(body: string): string {
  return body.replace(/:\d+:\d+: \d+:\d+(?: \(#\d+\))?(?=[>}])/g, "")
}

/// A dump's file name carries a hash that changes with every compiler and flag.
function artifactIdentity(at: Place): string {
  const path = at.kind === "source" ? at.file : at.artifact
  return at.kind === "mir" ? path.replace(/^.*\//, "").replace(/-[0-9a-f]{16}(?=\.mir$)/, "") : path
}

function inReadingOrder(a: Placed, b: Placed): number {
  const [fileA, fileB] = [fileOf(a), fileOf(b)]
  if (fileA !== fileB) return fileA < fileB ? -1 : 1
  return lineOf(a) - lineOf(b) || offsetOf(a) - offsetOf(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}

type Placed = Pick<Finding, "rule" | "at" | "source">

function fileOf({ at }: Placed): string {
  return at.kind === "source" ? at.file : at.artifact
}

function lineOf({ at, source }: Placed): number {
  return source?.line ?? (at.kind === "bytes" ? 0 : at.line)
}

function offsetOf({ at }: Placed): number {
  return at.kind === "bytes" ? at.offset : at.kind === "mir" ? at.line : at.column
}

function spanOf({ file, line, column, endLine, endColumn }: SourceSpan): SourceSpan {
  return { file, line, column, endLine, endColumn }
}

function ignores(ignore: Ignore, finding: Finding): boolean {
  return (
    ignore.rule === finding.rule &&
    (ignore.artifact === undefined || pathMatches(ignore.artifact, fileOf(finding))) &&
    (ignore.subject === undefined || globMatcher(ignore.subject)(finding.subject))
  )
}

function faultsOf(analysis: Analyzer, answer: Answer<unknown>): Fault[] {
  if (answer.is === "ok") return [...(analysis.faults?.(answer.result) ?? [])]
  // Dependants repeat their prerequisite's fault; it is told once, by the analysis it came from.
  return answer.is === "fault" && answer.fault.from === analysis.name ? [answer.fault] : []
}

function unreadOf(analysis: Analyzer, answer: Answer<unknown>): Unread[] {
  return answer.is === "ok" ? [...(analysis.unread?.(answer.result) ?? [])].filter(({ count }) => count > 0) : []
}

function artifactsOf(build: Build): Artifact[] {
  return [...(build.wasm ? [build.wasm] : []), ...build.mir, ...(build.facts ?? [])]
}

function describe({ path, kind, bytes }: Artifact): ArtifactSummary {
  return { path, kind, bytes: bytes.length, sha256: sha256(bytes) }
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex")
}

function emptyReport(tool: Tool, rules: readonly RegisteredRule[], config: Config): Report {
  return {
    tool,
    builds: [],
    rules: rules.flatMap((rule) => summarise(rule, config)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    findings: [],
    unknowns: [],
    ignored: [],
    skipped: [],
    faults: [],
    unread: [],
    sizes: [],
    notices: [],
  }
}

function summarise(rule: RegisteredRule, config: Config): RuleSummary[] {
  const severity = severityOf(rule, config)
  if (severity === "off") return []
  const { id, category, title, certainty, clauses = [], docs } = rule
  return [{ id, category, title, severity, certainty, clauses, docs }]
}

function sizeSummary({ sections, ...sizes }: Sizes): SizeSummary {
  return { ...sizes, sections: sections.map(({ name, bytes }) => ({ name, bytes })) }
}
