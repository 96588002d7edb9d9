// What a function does with each of its parameters, for those who call it: found bottom-up over the components of the call
// graph, so that a helper of a helper is known too. Flow-insensitive: a set of all that may become of the value, on ways that do
// not unwind. Knows how values move, and nothing of what is linear.

import type { CallGraph } from "../calls/call-graph.ts"
import { argumentTypes } from "../calls/call-graph.ts"
import { bits, type Lattice } from "../dataflow/lattice.ts"
import { components } from "../graph/scc.ts"
import type { Body, Dump, Operand, PlaceExpression, Terminator } from "../mir/program.ts"
import { operandsOf } from "../mir/query.ts"
import { typeOfPlace } from "../mir/typing.ts"
import { effectOf, handsOn } from "./callees.ts"
import type { CallTerminator } from "./definitions.ts"

/// One bit per thing that may become of a parameter. `consumes`: its own type's method takes it. `borrows`: it is only looked
/// at. `forwards`: it is in the result. `loses`: it is dropped, forgotten or leaked. `unknown`: it goes where nobody looks.
export const fates = { consumes: 1, borrows: 2, forwards: 4, loses: 8, unknown: 16 } as const
export type Fate = number

export const fateLattice: Lattice<Fate> = bits(Object.keys(fates))

export interface Summaries {
  /// What becomes of the argument at `index` of a call in `body`; undefined when nobody knows the callee.
  ofArgument(body: Body, call: CallTerminator, index: number): Fate | undefined
}

export function summariesOf(links: CallGraph): Summaries {
  const known = new Map<Dump, ReadonlyMap<Body, readonly Fate[]>>()
  const of = (dump: Dump) => {
    let found = known.get(dump)
    if (!found) known.set(dump, (found = inDump(links, dump)))
    return found
  }
  return {
    ofArgument(body, call, index) {
      const callee = calleeOf(links, body, call)
      return callee && of(callee.dump).get(callee)?.[index]
    },
  }
}

function calleeOf(links: CallGraph, body: Body, { callee, args, to }: CallTerminator): Body | undefined {
  if (callee.kind !== "path") return undefined
  return links.link(callee.path, body.dump, argumentTypes(body.code, args), typeOfPlace(body.code, to)).body
}

function inDump(links: CallGraph, dump: Dump): ReadonlyMap<Body, readonly Fate[]> {
  const { bodies, graph } = links.of(dump)
  const found = components(graph)
  const summaries = new Map<Body, readonly Fate[]>()
  // Callees first: within a component, until nothing changes. Fates only grow, and are few.
  for (let component = 0; component < found.count; component++) {
    const members = found.member.subarray(found.start[component], found.start[component + 1])
    for (let changed = true; changed;) {
      changed = false
      for (const member of members) {
        const body = bodies[member]!
        const before = summaries.get(body)
        const after = body.params.map((_, index) => fateOf(links, body, index + 1, summaries))
        if (before && after.every((fate, index) => fateLattice.equals(fate, before[index] ?? 0))) continue
        summaries.set(body, after)
        changed = true
      }
    }
  }
  return summaries
}

function fateOf(links: CallGraph, body: Body, parameter: number, summaries: ReadonlyMap<Body, readonly Fate[]>): Fate {
  const { code } = body
  const type = code.locals[parameter]?.type ?? body.params[parameter - 1]
  if (type?.kind === "ref" || type?.kind === "pointer") return fates.borrows
  const holders = new Set([parameter])
  let fate: Fate = 0
  const hold = (place: PlaceExpression) => {
    if (place.projection.some(({ kind }) => kind === "deref")) fate |= fates.unknown
    else holders.add(place.local)
  }
  const holds = (operand: Operand) =>
    operand.kind !== "const" &&
    holders.has(operand.place.local) &&
    operand.place.projection.every(({ kind }) => kind !== "deref")
  for (let size = 0; size !== holders.size;) {
    size = holders.size
    for (const { statements, terminator, cleanup } of code.blocks) {
      if (cleanup) continue
      for (const statement of statements)
        if (statement.kind === "assign" && operandsOf(statement).some(holds)) hold(statement.to)
      end(terminator)
    }
  }
  if (holders.has(0)) fate |= fates.forwards
  if (code.opaque > 0 || code.inlined.length > 0) fate |= fates.unknown
  return fate

  function end(terminator: Terminator): void {
    switch (terminator.kind) {
      case "drop":
        if (holders.has(terminator.place.local)) fate |= fates.loses
        break
      case "call":
        terminator.args.forEach((argument, index) => {
          if (holds(argument)) passed(terminator, index)
        })
        break
      case "tail-call":
      case "yield":
        if (operandsOf(terminator).some(holds)) fate |= fates.unknown
        break
      default:
    }
  }

  function passed(call: CallTerminator, index: number): void {
    const { callee } = call
    if (callee.kind !== "path") {
      fate |= fates.unknown
      return
    }
    const effect = effectOf(callee.path)
    if (effect === "forget" || effect === "drop" || effect === "leak") {
      fate |= fates.loses
      return
    }
    const known = calleeOf(links, body, call)
    const theirs = known && (known.dump === body.dump ? (summaries.get(known)?.[index] ?? 0) : undefined)
    if (theirs !== undefined) {
      fate |= theirs & ~fates.forwards
      if ((theirs & fates.forwards) !== 0) hold(call.to)
    } else if (isMethodOf(call, index)) fate |= fates.consumes
    else if (handsOn(callee.path)) hold(call.to)
    else fate |= fates.unknown
  }

  /// `<T as Linear>::forget_consumed(value)`: what `T` does with itself is for `T` to answer.
  function isMethodOf({ callee }: CallTerminator, index: number): boolean {
    const self = callee.kind === "path" ? callee.path.segments.at(-2) : undefined
    if (index !== 0 || self?.kind !== "qualified" || self.self.kind !== "path") return false
    return type?.kind === "path" && self.trait !== undefined && sameName(type, self.self)
  }
}

function sameName(a: { path: Body["path"] }, b: { path: Body["path"] }): boolean {
  const [x, y] = [a.path.segments.at(-1), b.path.segments.at(-1)]
  return x?.kind === "name" && y?.kind === "name" && x.name === y.name
}
