// The ownership analysis of a body as a dataflow problem: facts are sets of possible worlds, and every transfer works on each
// world by itself, which is what makes it monotone.

import { type Problem, solve } from "../dataflow/solve.ts"
import { normalSuccessors } from "../mir/graph.ts"
import type { Code } from "../mir/program.ts"
import { along } from "./branches.ts"
import type { Event } from "./event.ts"
import { localOf } from "./holding.ts"
import { liveIn, touchedIn } from "./liveness.ts"
import { fresh, type Machine, step } from "./machine.ts"
import { draftOf, nameOf, siteOf, type World, type Worlds, worlds } from "./state.ts"
import { terminate } from "./terminators.ts"

export interface Flow {
  readonly problem: Problem<Worlds>
  /// One world through one block.
  through(block: number, world: World): World
}

export function flowOf(m: Machine): Flow {
  const { code } = m
  const live = liveIn(m.body, m.flags)
  const touched = touchedIn(m.body)
  const through = (block: number, world: World): World => {
    const w = draftOf(tidied(world, live[block]!, touched[block]!, m))
    const { statements, terminator } = code.blocks[block]!
    statements.forEach((statement, index) => step(m, w, statement, siteOf(block, index)))
    terminate(m, w, terminator, siteOf(block, statements.length))
    return w
  }
  const each = (fact: Worlds, to: (world: World) => readonly World[]): Worlds =>
    fact === "any" ? fact : named([...fact.values()].flatMap(to))
  return {
    through,
    problem: {
      lattice: worlds,
      direction: "forward",
      count: code.blocks.length,
      successors: (block) => (code.blocks[block]!.cleanup ? [] : normalSuccessors(code.blocks[block]!.terminator)),
      boundary: (block) => (block === 0 ? named([entry(m)]) : undefined),
      flow: (block, fact) => each(fact, (world) => [through(block, world)]),
      along: (from, to, fact) =>
        each(fact, (world) => {
          const after = along(m, world, code.blocks[from]!.terminator, to)
          return after ? [after] : []
        }),
    },
  }
}

/// Everything that is met in a body once the facts have settled, one event per kind, place and value; undefined when there
/// are too many paths to follow.
export function eventsOf(m: Machine): readonly Event[] | undefined {
  const { problem, through } = flowOf(m)
  const solution = solve(problem)
  if (!solution.settled || solution.into.includes("any")) return undefined
  const events = new Map<string, Event>()
  m.report = (event) => {
    const key = `${event.how} ${event.site} ${event.value?.key ?? ""}`
    if (!events.has(key)) events.set(key, event)
  }
  solution.into.forEach((fact, block) => {
    if (fact !== "any") for (const world of fact.values()) through(block, world)
  })
  return [...events.values()]
}

function named(all: readonly World[]): ReadonlyMap<string, World> {
  return new Map(all.map((world) => [nameOf(world), world]))
}

/// Parameters are owned at entry.
function entry(m: Machine): World {
  const w = draftOf({ cells: new Map(), status: new Map(), flags: new Map(), left: new Map(), loans: new Map() })
  for (let parameter = 1; parameter <= m.body.params.length; parameter++) {
    const type = m.code.locals[parameter]?.type ?? m.body.params[parameter - 1]
    if (!type) continue
    for (const { suffix, cell } of fresh(m, w, m.holdings.of(type), -1, `_${parameter}`, { parameter }))
      w.cells.set(`_${parameter}${suffix}`, cell)
  }
  return w
}

/// Booleans that are set to constants: drop flags, and flags of the program's own.
export function flagsOf(code: Code): ReadonlySet<number> {
  const flags = new Set<number>()
  for (const { statements } of code.blocks)
    for (const statement of statements)
      if (statement.kind === "assign" && statement.to.projection.length === 0 && statement.from.kind === "use") {
        const { operand } = statement.from
        if (operand.kind === "const" && operand.value.kind === "bool") flags.add(statement.to.local)
      }
  return flags
}

/// Without what nobody will ask about again: cells of dead locals that hold what is already used up, then such values, then
/// dead flags. Worlds that differed in nothing else become one.
function tidied(world: World, live: ReadonlySet<number>, touched: ReadonlySet<number>, m: Machine): World {
  const w = draftOf(world)
  for (const [path, { value }] of w.cells) {
    const local = localOf(path)
    if (w.status.get(value)?.is === "gone" && !live.has(local) && !m.definitions.isBorrowed(local)) w.cells.delete(path)
  }
  for (const path of w.left.keys()) if (!touched.has(localOf(path))) w.left.delete(path)
  for (const local of w.loans.keys()) if (!touched.has(local) && !live.has(local)) w.loans.delete(local)
  const held = new Set([...[...w.cells.values()].map(({ value }) => value), ...w.left.values(), ...w.loans.values()])
  for (const [value, status] of w.status) if (status.is === "gone" && !held.has(value)) w.status.delete(value)
  for (const flag of w.flags.keys()) if (!live.has(flag)) w.flags.delete(flag)
  return w
}
