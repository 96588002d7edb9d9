// What a rule is. A rule judges what analyses know and yields drafts; it never sees severity, config, its own id or a
// mutable context, so it can be tested by iterating it and deleted by deleting its file.

import type { Given, Needs } from "../analyzers/analyzer.ts"
import type { Place } from "../analyzers/place.ts"

export type Severity = "error" | "warning" | "note"

/// How sure a finding is. `proved`: wrong on every reading of the evidence. `likely`: a heuristic, whose precision the
/// rule's docs state. `unknown`: the analysis reached its limit here; counted and shown on demand, never silently dropped.
export type Certainty = "proved" | "likely" | "unknown"

export type OptionValue = number | string | boolean | readonly string[] | readonly Budget[]

export interface Option<T extends OptionValue = OptionValue> {
  readonly default: T
  /// One sentence; printed in the rule's page.
  readonly doc: string
}

export type Options = { readonly [name: string]: Option }
export type OptionValues<O extends Options> = { readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never }

/// What a rule yields.
export interface Draft {
  readonly at: Place
  /// What is wrong and why it matters: one or two sentences, lower-case start, no full stop at the end. Names as people
  /// read them, in single quotes.
  readonly message: string
  /// What to do about it: an imperative sentence, when it can be said better here than in the rule's docs.
  readonly advice?: string
  /// The worst severity this draft deserves, where it is milder than its rule (a budget's warning line).
  readonly atMost?: Severity
  /// Defaults to `proved`.
  readonly certainty?: Certainty
  /// What the finding is about, as an identity that survives a rebuild: a demangled function, a type, a section. Defaults
  /// to the function or body of `at`. Never an offset, an index or a hash.
  readonly subject?: string
  /// Further places that are evidence.
  readonly because?: readonly Step[]
  /// A walk from entry to offence: call path or path through a body. SARIF shows it as a code flow.
  readonly path?: readonly Step[]
  /// Bytes this finding is about, for sorting and for totals.
  readonly bytes?: number
}

export interface Step {
  readonly at: Place
  readonly message: string
}

export interface Rule<N extends Needs = any, O extends Options = any> {
  /// kebab-case, = the file's name; names the offence and reads well after "allow".
  readonly id: string
  /// What it says, in one lower-case clause without a full stop.
  readonly title: string
  /// Its severity unless the config says otherwise. `off` rules run only when asked for.
  readonly severity: Severity | "off"
  /// Rules that a project wants all or none of: the config and the command line take the group's name for each of them.
  readonly group?: string
  readonly since: string
  /// The best certainty it can give.
  readonly certainty: Certainty
  /// Ids of the clauses of docs/SAFETY.md it judges.
  readonly clauses?: readonly string[]
  /// Markdown: what, why, what to do, examples. Blocks tagged `bad` must make the rule fire, blocks tagged `good` must not.
  readonly docs: string
  readonly requires: N
  readonly options: O
  check(given: Given<N>, options: OptionValues<O>): Iterable<Draft>
}

export function rule<const N extends Needs, const O extends Options>(definition: Rule<N, O>): Rule<N, O> {
  return definition
}

export function option<T extends OptionValue>(value: T, doc: string): Option<T> {
  return { default: value, doc }
}

/// A rule with its category, which is the folder it lies in: what the generated registry lists.
export interface RegisteredRule extends Rule {
  readonly category: string
}

/// A size budget, as the config writes it. `at` is where, so that a finding can point at the line that sets the limit.
export interface Budget {
  /// Glob over artifact paths.
  readonly files: string
  readonly metric: Metric
  /// Bytes, or how many there are. More than `max` is an error, more than `warn` a warning.
  readonly max?: number
  readonly warn?: number
  readonly optional?: boolean
  readonly at: Place
}

/// What a budget is about, in bytes: the file, what it is after compression, a section (`section:code`, `section:custom:name`), the
/// largest function, the code of a crate.
export type SizeMetric = "raw" | "gzip" | "brotli" | "function" | `section:${string}` | `crate:${string}`
/// The same as a number of things.
export type CountMetric = "functions" | "imports" | "exports"
export type Metric = SizeMetric | CountMetric
