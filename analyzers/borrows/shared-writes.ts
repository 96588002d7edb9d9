// Memory that is written, lent for writing or freed while a view of it is still in use. Follows each view through the locals of
// its body to its last use, and asks of every write in between whose memory it is. Views that leave the body by being stored
// are not followed.

import { analyzer, type Unread } from "../analyzer.ts"
import { contract, homeOf } from "../contract/contract.ts"
import type { TypeDeclaration } from "../contract/declaration.ts"
import { setOf, powerset, type Powerset } from "../dataflow/lattice.ts"
import { type Problem, solve } from "../dataflow/solve.ts"
import { normalSuccessors } from "../mir/graph.ts"
import { mir } from "../mir/mir.ts"
import {
  type Body,
  mirPlace,
  type Operand,
  type PlaceExpression,
  type Statement,
  type Terminator,
} from "../mir/program.ts"
import { operandsOf } from "../mir/query.ts"
import { lastName, showPath, showType, visitTypes } from "../mir/show.ts"
import type { Type } from "../mir/types.ts"
import { typeOfOperand, typeOfPlace } from "../mir/typing.ts"
import { definitionsOf } from "../ownership/definitions.ts"
import { touchedBehind, touchedIn } from "../ownership/liveness.ts"
import type { MirPlace } from "../place.ts"
import { type Memory, memoryBehind, memoryOf, overlaps } from "./memory.ts"
import { type View, views } from "./views.ts"

export interface SharedWrite {
  readonly view: View
  readonly how: "written" | "lent" | "freed"
  readonly at: MirPlace
  /// The function that writes or frees, as printed.
  readonly by?: string
}

export interface SharedWrites {
  readonly writes: readonly SharedWrite[]
  readonly unread: readonly Unread[]
}

export const sharedWrites = analyzer({
  name: "shared-writes",
  doc: "Writes to memory while a shared view of it is still in use.",
  requires: { mir, contract, views },
  run({ views }): SharedWrites {
    const byBody = new Map<Body, View[]>()
    const apart = new Map<string, number>()
    for (const view of views.all) {
      if (view.made) byBody.set(view.body, [...(byBody.get(view.body) ?? []), view])
      else if (view.way === "inlined") apart.set(view.body.dump.artifact, (apart.get(view.body.dump.artifact) ?? 0) + 1)
    }
    return {
      writes: [...byBody].flatMap(([body, made]) => writesIn(body, made)),
      unread: [...apart].map(([artifact, count]) => ({
        what: "views of shared memory that the optimiser took apart, so that nothing follows them",
        count,
        artifact,
      })),
    }
  },
  unread: (result) => result.unread,
  *facts(result) {
    for (const { at, how, view } of result.writes)
      yield { at, text: `${how} under a view of ${showType(view.element)}` }
  },
})

/// A local that carries a view.
export interface Carrier {
  readonly local: number
  readonly view: number
}

const keyOf = ({ local, view }: Carrier) => `${local}:${view}`

/// Which locals carry which views at the beginning of each block, as a dataflow problem; `step` goes over one node.
export function carryingOf(body: Body, made: readonly View[]): { problem: Problem<Powerset<Carrier>>; step: Step } {
  const { code } = body
  const homes = new Set(made.map(({ declaration }) => homeOf(declaration)))
  const declared = new Set(made.map(({ declaration }) => declaration))
  const carries = (type: Type | undefined) => type !== undefined && mayCarry(type, homes, declared)
  const step: Step = (fact, node, block, statement) => {
    if (fact === "any") return fact
    if (node.kind === "storage-live" || node.kind === "storage-dead")
      return new Map([...fact].filter(([, { local }]) => local !== node.local))
    const to = node.kind === "assign" || node.kind === "call" ? node.to : undefined
    if (!to || to.projection[0]?.kind === "deref") return fact
    const from = sourcesOf(node)
    const born = made.flatMap((view, id) =>
      view.made?.block === block && view.made.statement === statement ? [{ local: to.local, view: id }] : [],
    )
    const passed = carries(typeOfPlace(code, { local: to.local, projection: [] }))
      ? [...fact.values()].filter(({ local }) => from.includes(local)).map(({ view }) => ({ local: to.local, view }))
      : []
    const kept =
      to.projection.length === 0 ? [...fact.values()].filter(({ local }) => local !== to.local) : [...fact.values()]
    return setOf([...kept, ...passed, ...born], keyOf)
  }
  const problem: Problem<Powerset<Carrier>> = {
    lattice: powerset<Carrier>(),
    direction: "forward",
    count: code.blocks.length,
    successors: (block) => (code.blocks[block]!.cleanup ? [] : normalSuccessors(code.blocks[block]!.terminator)),
    boundary: () => undefined,
    flow: (block, fact) => {
      const { statements, terminator } = code.blocks[block]!
      return [...statements, terminator].reduce((held, node, index) => step(held, node, block, index), fact)
    },
  }
  return { problem, step }
}

type Step = (
  fact: Powerset<Carrier>,
  node: Statement | Terminator,
  block: number,
  statement: number,
) => Powerset<Carrier>

function sourcesOf(node: Statement | Terminator): readonly number[] {
  const locals = operandsOf(node).flatMap((operand) => (operand.kind === "const" ? [] : [operand.place.local]))
  return node.kind === "assign" && node.from.kind === "ref" ? [...locals, node.from.place.local] : locals
}

/// A view, what its crate makes of one, a reference to it, and whatever names one of these in its arguments; a closure may
/// have caught it.
function mayCarry(type: Type, homes: ReadonlySet<string | undefined>, declared: ReadonlySet<TypeDeclaration>): boolean {
  let found = false
  const names = new Set([...declared].map(({ name }) => name.split("::").at(-1)))
  visitTypes(type, (inner) => {
    if (inner.kind === "closure" || inner.kind === "opaque" || inner.kind === "impl") found = true
    if (inner.kind !== "path") return
    const [first] = inner.path.segments
    if (first?.kind === "name" && inner.path.segments.length > 1 && homes.has(first.name)) found = true
    if (names.has(lastName(inner.path))) found = true
  })
  return found
}

function writesIn(body: Body, made: readonly View[]): readonly SharedWrite[] {
  const { code } = body
  const { problem, step } = carryingOf(body, made)
  const solution = solve(problem)
  if (!solution.settled) return []
  const memories = made.map((view) => memoryOfView(body, view))
  const touched = touchedIn(body)
  const found = new Map<string, SharedWrite>()
  const reborrowed = new Set<number>()
  code.blocks.forEach(({ statements, terminator, cleanup }, block) => {
    let fact = solution.into[block]!
    if (cleanup) return
    for (const [index, node] of [...statements, terminator].entries()) {
      if (fact === "any") return
      if (fact.size > 0)
        for (const write of writesOf(body, node, reborrowed)) {
          const views = [...fact.values()].filter(
            ({ view }) => memories[view] && overlaps(memories[view], write.memory),
          )
          if (views.length === 0) continue
          const later = touchedBehind(body, touched, block, index)
          for (const { local, view } of views) {
            const of = made[view]
            if (!of || !later.has(local)) continue
            if (write.reborrows !== undefined) reborrowed.add(write.reborrows)
            const at = mirPlace(body, node, block, index)
            const key = `${view} ${at.source ? at.source.line : at.line}`
            const { how, by } = write
            if (!found.has(key)) found.set(key, { view: of, how, at, ...(by === undefined ? {} : { by }) })
          }
        }
      fact = step(fact, node, block, index)
    }
  })
  return [...found.values()]
}

/// The memory a view is of: what its first pointer leads to.
function memoryOfView(body: Body, { made }: View): Memory | undefined {
  const pointer = made?.from.find((operand) => {
    const type = typeOfOperand(body.code, operand)
    return (
      type?.kind === "ref" || type?.kind === "pointer" || (type?.kind === "path" && lastName(type.path) === "NonNull")
    )
  })
  return pointer && memoryBehind(body, pointer)
}

interface Write extends Pick<SharedWrite, "how" | "by"> {
  readonly memory: Memory
  /// The local that takes a mutable reference; passing it on is no second offence.
  readonly reborrows?: number
}

/// Functions that write what a raw pointer leads to, and for each which of its arguments: the first, unless it says.
const writing: ReadonlySet<string> = new Set([
  ...[
    "write",
    "write_unaligned",
    "write_bytes",
    "copy_from",
    "copy_from_nonoverlapping",
    "replace",
    "swap",
    "drop_in_place",
  ],
  ...["copy", "copy_nonoverlapping"],
])

const freeing: ReadonlySet<string> = new Set(["dealloc", "__rust_dealloc", "realloc", "free"])

function* writesOf(body: Body, node: Statement | Terminator, reborrowed: ReadonlySet<number>): Iterable<Write> {
  switch (node.kind) {
    case "assign": {
      const { to, from } = node
      if (to.projection.length > 0 || isMemory(body, to)) yield { how: "written", memory: memoryOf(body, to) }
      if (from.kind === "ref" && from.mutable && !from.raw)
        yield { how: "lent", memory: memoryOf(body, from.place), reborrows: to.local }
      break
    }
    case "copy-nonoverlapping": {
      const memory = memoryBehind(body, node.to)
      if (memory !== undefined) yield { how: "written", memory }
      break
    }
    case "drop":
      yield { how: "freed", memory: memoryOf(body, node.place) }
      break
    case "call":
      yield* writesOfCall(body, node, reborrowed)
      break
    default:
      break
  }
}

/// A local that is memory of its own, not a pointer to some.
function isMemory(body: Body, { local }: PlaceExpression): boolean {
  const type = body.code.locals[local]?.type
  return type?.kind === "array" || type?.kind === "path"
}

function* writesOfCall(
  body: Body,
  { callee, args }: Extract<Terminator, { kind: "call" }>,
  reborrowed: ReadonlySet<number>,
): Iterable<Write> {
  const name = callee.kind === "path" ? (lastName(callee.path) ?? "") : ""
  const by = callee.kind === "path" ? showPath(callee.path) : "a function pointer"
  const [first] = args
  if (freeing.has(name) && first) {
    const memory = memoryBehind(body, first)
    if (memory !== undefined) yield { how: "freed", memory, by }
  }
  for (const arg of args) {
    if (arg.kind === "const") continue
    const type = typeOfOperand(body.code, arg)
    if (name === "drop" && type?.kind === "path") yield { how: "freed", memory: ownerOf(body, arg), by }
    const mutable =
      type?.kind === "ref" && type.mutable ? "lent" : type?.kind === "pointer" && type.mutable ? "written" : undefined
    if (!mutable || (mutable === "written" && !writing.has(name))) continue
    // Said where the reference was made.
    if (arg.place.projection.length === 0 && reborrowed.has(arg.place.local)) continue
    const memory = memoryBehind(body, arg)
    if (memory !== undefined) yield { how: mutable, memory, by }
  }
}

/// The local a value was moved from.
function ownerOf(body: Body, operand: Exclude<Operand, { kind: "const" }>): Memory {
  const { place } = operand
  const definition =
    place.projection.length === 0 ? definitionsOf(body.code, body.params.length).only(place.local) : undefined
  if (definition?.is === "assign" && definition.from.kind === "use" && definition.from.operand.kind !== "const")
    return memoryOf(body, definition.from.operand.place)
  return memoryOf(body, place)
}
