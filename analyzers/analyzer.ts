// What an analysis is, and how analyses share results: prerequisites are declared, typed and named; each analysis runs
// at most once per build; one that breaks takes down its dependants and nobody else. Knows nothing of wasm, MIR or rules.

import type { Build } from "./build.ts"
import type { Place } from "./place.ts"

/// Something that could not be done. `input`: the bytes are wrong, and say where. `bug`: we are wrong.
export interface Fault {
  readonly kind: "input" | "bug"
  /// Path of the artifact at fault, or the build's name.
  readonly artifact: string
  /// One sentence: what is wrong, with the offset or line in words when there is one.
  readonly message: string
  readonly at?: Place
  /// The analysis or rule that met it.
  readonly from: string
  readonly stack?: string
}

/// An analysis's answer "this build has nothing for me": no binary, no name section, … Never a failure.
export class Absent {
  readonly reason: string
  constructor(reason: string) {
    this.reason = reason
  }
}

export function absent(reason: string): Absent {
  return new Absent(reason)
}

/// One thing a piece of knowledge says about a place: what `wasm-lint dump` prints and `know` comments in fixtures check.
export interface Fact {
  readonly at: Place
  readonly text: string
}

/// What cannot be decided or read is counted: `what` is a noun phrase in the plural ("MIR statements not understood").
export interface Unread {
  readonly what: string
  readonly count: number
  readonly artifact: string
}

/// A question that can be asked of a build. A value, and by its identity the key of its result.
///
/// `requires` is a record of other analyzers; their results arrive in `run` under the same names. `run` is a pure
/// function of them: no I/O, no clock, no state. Malformed *input* is part of the result (see `faults`); a throw is a bug.
export interface Analyzer<out R = unknown, N extends Needs = any> {
  readonly name: string
  readonly doc: string
  readonly requires: N
  run(given: Given<N>, build: Build): R | Absent
  facts?(result: R): Iterable<Fact>
  /// What was wrong with the input. Read after `run`; the analysis still gave all it could.
  faults?(result: R): Iterable<Fault>
  /// What was not understood, counted.
  unread?(result: R): Iterable<Unread>
  /// Set by `optional` alone: the analysis whose absence is no obstacle.
  readonly optionally?: Analyzer
}

export type Needs = { readonly [input: string]: Analyzer }
export type ResultOf<A> = A extends Analyzer<infer R> ? Exclude<R, Absent> : never
export type Given<N extends Needs> = { readonly [K in keyof N]: ResultOf<N[K]> }

/// Declares an analysis; types are inferred from `requires` and `run`.
export function analyzer<R, const N extends Needs>(definition: {
  readonly name: string
  readonly doc: string
  readonly requires: N
  run(given: Given<N>, build: Build): R
  facts?(result: Exclude<R, Absent>): Iterable<Fact>
  faults?(result: Exclude<R, Absent>): Iterable<Fault>
  unread?(result: Exclude<R, Absent>): Iterable<Unread>
}): Analyzer<Exclude<R, Absent>, N> {
  return definition as Analyzer<Exclude<R, Absent>, N>
}

const optionals = new WeakMap<Analyzer, Analyzer>()

/// The same analysis, for dependants that can do without it: its absence arrives as `undefined`. A fault is still a fault.
export function optional<R>(analysis: Analyzer<R>): Analyzer<R | undefined> {
  let wrapped = optionals.get(analysis)
  if (!wrapped) {
    const { name, doc } = analysis
    wrapped = { name: `${name}?`, doc, requires: {}, run: () => undefined, optionally: analysis }
    optionals.set(analysis, wrapped)
  }
  return wrapped as Analyzer<R | undefined>
}

export type Answer<R> =
  | { readonly is: "ok"; readonly result: R }
  | { readonly is: "absent"; readonly reason: string }
  | { readonly is: "fault"; readonly fault: Fault }

/// The answers of one build, each computed when first asked for and remembered.
export class Results {
  readonly #build: Build
  readonly #answers = new Map<Analyzer, Answer<unknown>>()
  readonly #running = new Set<Analyzer>()

  constructor(build: Build) {
    this.#build = build
  }

  of<R>(asked: Analyzer<R>): Answer<R> {
    const known = this.#answers.get(asked)
    if (known) return known as Answer<any>
    if (this.#running.has(asked)) throw new Error(`analysis '${asked.name}' requires itself`)
    this.#running.add(asked)
    const answer = this.#run(asked)
    this.#running.delete(asked)
    this.#answers.set(asked, answer)
    return answer as Answer<any>
  }

  /// All of `needs`, or the first of them that has no result. Every prerequisite is tried before one is given up on, so
  /// that a fault is preferred to an absence: it is the more useful thing to say.
  all<N extends Needs>(needs: N): Answer<Given<N>> {
    const given: Record<string, unknown> = {}
    let without: Exclude<Answer<never>, { is: "ok" }> | undefined
    for (const [input, needed] of Object.entries(needs)) {
      const answer = this.of(needed)
      if (answer.is === "ok") given[input] = answer.result
      else if (without?.is !== "fault") without = answer
    }
    return without ?? { is: "ok", result: given as Given<N> }
  }

  /// Every analysis asked so far, with its answer, prerequisites before dependants.
  *answered(): Iterable<readonly [Analyzer, Answer<unknown>]> {
    yield* this.#answers
  }

  #run(asked: Analyzer): Answer<unknown> {
    if (asked.optionally) {
      const answer = this.of(asked.optionally)
      return answer.is === "absent" ? { is: "ok", result: undefined } : answer
    }
    const given = this.all(asked.requires)
    if (given.is !== "ok") return given
    try {
      const result = asked.run(given.result, this.#build)
      return result instanceof Absent ? { is: "absent", reason: result.reason } : { is: "ok", result }
    } catch (error) {
      return { is: "fault", fault: bug(error, asked.name, this.#build.name) }
    }
  }
}

/// The fault that stands for an exception of ours.
export function bug(error: unknown, from: string, artifact: string): Fault {
  const message = error instanceof Error ? error.message : String(error)
  const stack = error instanceof Error && error.stack ? { stack: error.stack } : {}
  return { kind: "bug", artifact, message: `'${from}' failed: ${message}`, from, ...stack }
}
