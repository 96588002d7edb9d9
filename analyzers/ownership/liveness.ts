// Which locals may still be read by value or dropped: what is not in the set at a block's entry, no path asks about again.

import { solve } from "../dataflow/solve.ts"
import { setOf, powerset, type Powerset } from "../dataflow/lattice.ts"
import { normalSuccessors } from "../mir/graph.ts"
import type { Body, Operand, PlaceExpression, Rvalue, Terminator } from "../mir/program.ts"
import { operandsOf, usesOf } from "../mir/query.ts"
import { pointeeOf } from "./definitions.ts"

/// Per block. Only locals that matter to `flags` or are used by value are kept.
export function liveIn(body: Body, flags: ReadonlySet<number>): readonly ReadonlySet<number>[] {
  const { blocks } = body.code
  const uses = blocks.map(({ statements, terminator }) => {
    const used = new Set<number>()
    for (const statement of statements) if (statement.kind === "assign") rvalueUses(statement.from, used)
    terminatorUses(terminator, used)
    return used
  })
  const solution = solve<Powerset<number>>({
    lattice: powerset<number>(),
    direction: "backward",
    count: blocks.length,
    successors: (block) => (blocks[block]!.cleanup ? [] : normalSuccessors(blocks[block]!.terminator)),
    boundary: () => undefined,
    flow: (block, fact) => {
      const used = [...uses[block]!]
      if (fact === "any") return fact
      return used.every((local) => fact.has(`${local}`)) ? fact : new Map([...fact, ...setOf(used, String)])
    },
  })
  return solution.out.map((fact) => (fact === "any" ? new Set(flags) : new Set(fact.values())))
}

/// Per block: the locals that may still be looked at in any way, by reference, in part or through a pointer, before they get
/// a new value.
export function touchedIn(body: Body): readonly ReadonlySet<number>[] {
  const { code, params } = body
  const { blocks } = code
  const pointed = (operand: Operand, to: Set<number>) => {
    if (operand.kind === "const") return
    const pointee = pointeeOf(code, params.length, operand)
    if (pointee.is === "place") to.add(pointee.place.local)
  }
  const gen: Set<number>[] = []
  const kill: Set<number>[] = []
  for (const { statements, terminator } of blocks) {
    const touched = new Set<number>()
    const renewed = new Set<number>()
    // Backwards, so that what is looked at before it is renewed counts.
    for (const node of [...statements, terminator].toReversed()) {
      for (const { place, how } of usesOf(node)) {
        if (how === "write" && place.projection.length === 0) {
          touched.delete(place.local)
          renewed.add(place.local)
        }
      }
      if (node.kind === "storage-live") {
        touched.delete(node.local)
        renewed.add(node.local)
      }
      for (const { place, how } of usesOf(node)) if (how !== "write" && how !== "storage") touched.add(place.local)
      for (const operand of operandsOf(node)) pointed(operand, touched)
      if (node.kind === "assign" && node.from.kind === "ref") pointed({ kind: "copy", place: node.from.place }, touched)
    }
    gen.push(touched)
    kill.push(renewed)
  }
  const solution = solve<Powerset<number>>({
    lattice: powerset<number>(),
    direction: "backward",
    count: blocks.length,
    successors: (block) => (blocks[block]!.cleanup ? [] : normalSuccessors(blocks[block]!.terminator)),
    boundary: () => undefined,
    flow: (block, fact) => {
      if (fact === "any") return fact
      const out = new Map([...fact].filter(([, local]) => !kill[block]!.has(local)))
      for (const local of gen[block]!) out.set(`${local}`, local)
      return out
    },
  })
  return solution.out.map((fact) => (fact === "any" ? new Set() : new Set(fact.values())))
}

function place({ local }: PlaceExpression, used: Set<number>): void {
  used.add(local)
}

function operand(given: Operand, used: Set<number>): void {
  if (given.kind !== "const") place(given.place, used)
}

function rvalueUses(from: Rvalue, used: Set<number>): void {
  switch (from.kind) {
    case "use":
    case "cast":
    case "repeat":
    case "unary":
      operand(from.operand, used)
      break
    case "binary":
      operand(from.left, used)
      operand(from.right, used)
      break
    case "array":
    case "tuple":
      for (const part of from.of) operand(part, used)
      break
    case "adt":
    case "closure":
      for (const field of from.fields) operand(field.operand, used)
      break
    default:
      break
  }
}

function terminatorUses(terminator: Terminator, used: Set<number>): void {
  switch (terminator.kind) {
    case "switch":
      operand(terminator.on, used)
      break
    case "call":
    case "tail-call":
      for (const arg of terminator.args) operand(arg, used)
      if (terminator.callee.kind === "value") operand(terminator.callee.operand, used)
      break
    case "drop":
      place(terminator.place, used)
      break
    case "return":
      used.add(0)
      break
    case "yield":
      operand(terminator.value, used)
      break
    default:
      break
  }
}
