// Which locals may still be read by value or dropped: what is not in the set at a block's entry, no path asks about again.

import { solve } from "../dataflow/solve.ts"
import { setOf, powerset, type Powerset } from "../dataflow/lattice.ts"
import { normalSuccessors } from "../mir/graph.ts"
import type { Body, Operand, PlaceExpression, Rvalue, Statement, Terminator } from "../mir/program.ts"
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
  const { blocks } = body.code
  const renewed = blocks.map(({ statements, terminator }) => {
    const all = new Set<number>()
    for (const node of [...statements, terminator]) for (const local of renewedBy(node)) all.add(local)
    return all
  })
  const touched = blocks.map(({ statements, terminator }) => {
    const all = new Set<number>()
    for (const node of [...statements, terminator].toReversed()) stepBack(body, node, all)
    return all
  })
  const solution = solve<Powerset<number>>({
    lattice: powerset<number>(),
    direction: "backward",
    count: blocks.length,
    successors: (block) => (blocks[block]!.cleanup ? [] : normalSuccessors(blocks[block]!.terminator)),
    boundary: () => undefined,
    flow: (block, fact) => {
      if (fact === "any") return fact
      const out = new Map([...fact].filter(([, local]) => !renewed[block]!.has(local)))
      for (const local of touched[block]!) out.set(`${local}`, local)
      return out
    },
  })
  return solution.out.map((fact) => (fact === "any" ? new Set() : new Set(fact.values())))
}

/// The same behind one statement of a block, given what `touchedIn` says; the terminator is the last statement.
export function touchedBehind(
  body: Body,
  touched: readonly ReadonlySet<number>[],
  block: number,
  statement: number,
): ReadonlySet<number> {
  const { statements, terminator } = body.code.blocks[block]!
  const all = new Set(normalSuccessors(terminator).flatMap((next) => [...touched[next]!]))
  for (const node of [...statements, terminator].slice(statement + 1).toReversed()) stepBack(body, node, all)
  return all
}

function renewedBy(node: Statement | Terminator): readonly number[] {
  if (node.kind === "storage-live") return [node.local]
  return usesOf(node).flatMap(({ place, how }) =>
    how === "write" && place.projection.length === 0 ? [place.local] : [],
  )
}

/// Backwards over one node: what is looked at before it is renewed counts.
function stepBack({ code, params }: Body, node: Statement | Terminator, touched: Set<number>): void {
  const pointed = (operand: Operand) => {
    if (operand.kind === "const") return
    const pointee = pointeeOf(code, params.length, operand)
    if (pointee.is === "place") touched.add(pointee.place.local)
  }
  for (const local of renewedBy(node)) touched.delete(local)
  for (const { place, how } of usesOf(node)) {
    if (how === "storage") continue
    if (how !== "write" || place.projection.length > 0) touched.add(place.local)
  }
  if (node.kind === "return") touched.add(0)
  for (const operand of operandsOf(node)) pointed(operand)
  if (node.kind === "assign" && node.from.kind === "ref") pointed({ kind: "copy", place: node.from.place })
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
