// Which locals may still be read by value or dropped: what is not in the set at a block's entry, no path asks about again.

import { solve } from "../dataflow/solve.ts"
import { setOf, powerset, type Powerset } from "../dataflow/lattice.ts"
import { normalSuccessors } from "../mir/graph.ts"
import type { Body, Operand, PlaceExpression, Rvalue, Terminator } from "../mir/program.ts"

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
