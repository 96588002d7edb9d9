// Which functions of two versions of a module are one function, whether or not its body changed: by name, by body, and last by
// the neighbours it has. It knows pairs and how sure they are; what a change means, and what it weighs, is for others.
//
// Of modules that were written anew from one build, twin/match.ts says all there is. Versions differ in bodies as well: a
// function that has a name in both is told by that name, whatever became of it, and a nameless one whose body changed by
// who calls it and what stands around it, which is likely and no more.

import { withoutGlueHash, type Names } from "../names/names.ts"
import { matchModules, type Side } from "../twin/match.ts"
import { shapesOf, type Shapes } from "../twin/shape.ts"
import type { Module } from "../wasm/module.ts"

export interface Version extends Side {
  readonly names: Names
  /// Per function: its entry in the name section, or -1.
  readonly named: Int32Array
}

/// `name`: by demangled name without hash. `body`: as twin/match.ts finds them. `neighbours`: by who calls it, or by what stands
/// before and behind it; likely. `alike`: one of several with the same code; which one makes no difference.
export const means = ["name", "body", "neighbours", "alike"] as const
export type Means = (typeof means)[number]

/// What became of the code of a pair. `same`: nothing but the numbers of other functions, which follow from their order.
/// `constants`: the same instructions with other constants or addresses. `calls`: it calls other functions than before.
export type Fate = "same" | "constants" | "calls" | "changed"

export interface FunctionPair {
  readonly before: number
  readonly after: number
  readonly by: Means
  readonly fate: Fate
}

export interface Pairing {
  /// Functions with bodies that are in both, in the order of the new module.
  readonly pairs: readonly FunctionPair[]
  readonly removed: readonly number[]
  readonly added: readonly number[]
}

const none = -1
/// Shorter bodies are equal by chance: a name says more than they do.
const telling = 12
/// An exported name that a tool made short stands for something else in every build.
const shortestExport = 3
const mostRounds = 16
/// How many times larger or smaller a function may become and still be taken for itself by its neighbours alone.
const mostGrowth = 4

export function pairVersions(before: Version, after: Version): Pairing {
  const toAfter = new Int32Array(before.module.functions.length).fill(none)
  const toBefore = new Int32Array(after.module.functions.length).fill(none)
  const means = new Map<number, Means>()
  const pair = (a: number, b: number, by: Means): void => {
    toAfter[a] = b
    toBefore[b] = a
    means.set(b, by)
  }
  const shapes = [shapesOf(before.module, before.code), shapesOf(after.module, after.code)] as const
  const state: State = { before, after, toAfter, toBefore, pair, shapes }
  imports(state)
  const bodies = matchModules(before, after)
  byName(state, bodies.of)
  for (const { index, body } of after.module.functions) {
    const a = bodies.of[index]!
    if (!body || a < 0 || !free(state, a, index)) continue
    // Between two names the body decides only when it is long enough to be nobody else's.
    if (!bothNamed(state, a, index) || after.code.instructions[index]! >= telling) pair(a, index, "body")
  }
  byNeighbours(state)
  alike(state)
  const known = after.module.functions.filter(({ index, body }) => body && toBefore[index] !== none)
  return {
    pairs: known.map(({ index }) => {
      const a = toBefore[index]!
      return { before: a, after: index, by: means.get(index)!, fate: fateOf(state, a, index) }
    }),
    removed: before.module.functions.flatMap(({ index, body }) => (body && toAfter[index] === none ? [index] : [])),
    added: after.module.functions.flatMap(({ index, body }) => (body && toBefore[index] === none ? [index] : [])),
  }
}

interface State {
  readonly before: Version
  readonly after: Version
  readonly toAfter: Int32Array
  readonly toBefore: Int32Array
  readonly pair: (a: number, b: number, by: Means) => void
  readonly shapes: readonly [Shapes, Shapes]
}

function free({ before, after, toAfter, toBefore }: State, a: number, b: number): boolean {
  return (
    toAfter[a] === none &&
    toBefore[b] === none &&
    before.module.functions[a]?.body !== undefined &&
    after.module.functions[b]?.body !== undefined
  )
}

function bothNamed({ before, after }: State, a: number, b: number): boolean {
  return before.named[a] !== none && after.named[b] !== none
}

/// The name that says who a function is, if one does.
function nameOf({ names, named, module }: Version, exported: ReadonlyMap<number, string>, index: number) {
  if (module.functions[index]?.body === undefined) return undefined
  if (named[index] !== none) return names.of(index).name
  const name = exported.get(index)
  return name !== undefined && name.length >= shortestExport ? name : undefined
}

function imports({ before, after, pair }: State): void {
  const keyOf = ({ module }: Version, index: number) => {
    const from = module.functions[index]?.import
    return from && withoutGlueHash(`${from.module}.${from.name}`)
  }
  const take = takers(
    before.module.functions.map(({ index }) => index),
    (index) => keyOf(before, index),
  )
  for (const { index } of after.module.functions) {
    const a = take(keyOf(after, index), () => true)
    if (a !== undefined) pair(a, index, "name")
  }
}

/// Gives the indices of a key one after the other, each once; what fails the test is passed over for good.
function takers(indices: readonly number[], keyOf: (index: number) => string | undefined) {
  const groups = grouped(indices, keyOf)
  const next = new Map<string, number>()
  return (key: string | undefined, test: (index: number) => boolean): number | undefined => {
    const group = key === undefined ? undefined : groups.get(key)
    if (key === undefined || !group) return undefined
    for (let at = next.get(key) ?? 0; at < group.length; at++) {
      next.set(key, at + 1)
      if (test(group[at]!)) return group[at]
    }
    return undefined
  }
}

function grouped(indices: readonly number[], keyOf: (index: number) => string | undefined): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const index of indices) {
    const key = keyOf(index)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  }
  return groups
}

/// Several functions may have one name: instances of one generic, closures. Equal bodies first, then the largest with the
/// largest.
function byName(state: State, bodies: Int32Array): void {
  const { before, after, pair, shapes } = state
  const named = (version: Version) => {
    const exported = new Map(
      version.module.exports.filter(({ kind }) => kind === "function").map(({ index, name }) => [index, name]),
    )
    return grouped(version.names.bodies, (index) => nameOf(version, exported, index))
  }
  const left = named(before)
  for (const [name, right] of named(after)) {
    const group = left.get(name)
    if (!group) continue
    if (group.length > 1 || right.length > 1) {
      const own = new Set(group)
      for (const b of right) if (own.has(bodies[b]!) && free(state, bodies[b]!, b)) pair(bodies[b]!, b, "name")
      const take = takers(group, (a) => keyOfShape(shapes[0].exact[a]!))
      for (const b of right) {
        const a =
          state.toBefore[b] === none ? take(keyOfShape(shapes[1].exact[b]!), (a) => free(state, a, b)) : undefined
        if (a !== undefined) pair(a, b, "name")
      }
    }
    const bySize = (version: Version, partner: Int32Array, list: readonly number[]) =>
      list
        .filter((index) => partner[index] === none)
        .sort((x, y) => lengthOf(version.module, y) - lengthOf(version.module, x) || x - y)
    const [large, larger] = [bySize(before, state.toAfter, group), bySize(after, state.toBefore, right)]
    for (let i = 0; i < Math.min(large.length, larger.length); i++) pair(large[i]!, larger[i]!, "name")
  }
}

function lengthOf({ functions }: Module, index: number): number {
  return functions[index]?.body?.length ?? 0
}

function typeOf({ types, functions }: Module, index: number): string {
  const type = types[functions[index]!.type]
  return type?.kind === "func" ? `${type.params.join()}:${type.results.join()}` : ""
}

/// Whether two functions without a partner could be one that changed.
function plausible(state: State, a: number, b: number): boolean {
  if (!free(state, a, b) || bothNamed(state, a, b)) return false
  const [old, now] = [lengthOf(state.before.module, a), lengthOf(state.after.module, b)]
  return (
    Math.max(old, now) <= Math.min(old, now) * mostGrowth &&
    typeOf(state.before.module, a) === typeOf(state.after.module, b)
  )
}

/// Functions that pairs call at the same places, when all who speak of them agree; then those that stand alone between two pairs.
function byNeighbours(state: State): void {
  const { before, after, toBefore, pair } = state
  for (let round = 0, more = true; more && round < mostRounds; round++) {
    more = false
    const said = new Map<number, number>()
    const claimed = new Map<number, number>()
    for (const { index: b } of after.module.functions) {
      const a = toBefore[b]!
      if (a === none) continue
      const [from, to] = [before.code.callStart[a]!, after.code.callStart[b]!]
      const calls = before.code.callStart[a + 1]! - from
      if (calls !== after.code.callStart[b + 1]! - to) continue
      for (let i = 0; i < calls; i++) {
        const [callee, other] = [before.code.callTarget[from + i]!, after.code.callTarget[to + i]!]
        if (!plausible(state, callee, other)) continue
        said.set(other, (said.get(other) ?? callee) === callee ? callee : none)
        claimed.set(callee, (claimed.get(callee) ?? other) === other ? other : none)
      }
    }
    for (const [b, a] of said)
      if (a !== none && claimed.get(a) === b && free(state, a, b)) {
        pair(a, b, "neighbours")
        more = true
      }
    if (between(state)) more = true
  }
}

/// Between two pairs that follow one another in both modules, as many functions of the same types are the same, in turn.
function between(state: State): boolean {
  const { before, after, toAfter, toBefore, pair } = state
  let found = false
  let left: number[] = []
  let last = none
  for (const { index: b, body } of after.module.functions) {
    const a = toBefore[b]!
    if (body && a === none) left.push(b)
    else {
      // What is not in order says nothing.
      const gap = last !== none && a > last && a - last - 1 === left.length
      if (gap && left.every((b, i) => toAfter[last + 1 + i] === none && plausible(state, last + 1 + i, b)))
        for (const [i, b] of left.entries()) {
          pair(last + 1 + i, b, "neighbours")
          found = true
        }
      left = []
      last = before.module.functions[a]?.body ? a : none
    }
  }
  return found
}

/// What is left and has the same code is the same, for all that anyone can tell.
function alike(state: State): void {
  const { before, after, shapes, pair } = state
  const take = takers(before.names.bodies, (a) =>
    state.toAfter[a] === none ? keyOfShape(shapes[0].exact[a]!) : undefined,
  )
  for (const b of after.names.bodies) {
    if (state.toBefore[b] !== none) continue
    const a = take(keyOfShape(shapes[1].exact[b]!), (a) => free(state, a, b) && !bothNamed(state, a, b))
    if (a !== undefined) pair(a, b, "alike")
  }
}

/// A body that could not be decoded has no shape.
function keyOfShape(shape: number): string | undefined {
  return Number.isNaN(shape) ? undefined : String(shape)
}

function fateOf({ before, after, toBefore, shapes: [old, now] }: State, a: number, b: number): Fate {
  if (!(old.loose[a] === now.loose[b])) return sameBytes(before.module, a, after.module, b) ? "same" : "changed"
  if (old.exact[a] !== now.exact[b]) return "constants"
  const [from, to] = [before.code.callStart[a]!, after.code.callStart[b]!]
  const calls = before.code.callStart[a + 1]! - from
  for (let i = 0; i < calls; i++) {
    const [callee, other] = [before.code.callTarget[from + i]!, after.code.callTarget[to + i]!]
    if (toBefore[other] !== callee && old.exact[callee] !== now.exact[other]) return "calls"
  }
  return "same"
}

function sameBytes(before: Module, a: number, after: Module, b: number): boolean {
  const [old, now] = [before.functions[a]?.body, after.functions[b]?.body]
  if (!old || old.length !== now?.length) return false
  for (let i = 0; i < old.length; i++) if (before.bytes[old.offset + i] !== after.bytes[now.offset + i]) return false
  return true
}
