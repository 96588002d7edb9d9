// Where atomic operations stand that no check of the host's threads dominates: in the body itself, or in everybody who calls
// it. A body is checked at its entry when every mention of it in its crate is; one that nobody mentions has callers that are
// not seen here. Reads a crate when asked, since it has to read all of it.

import { analyzer, type Fact } from "../analyzer.ts"
import { contract, type Contract } from "../contract/contract.ts"
import { namesOf } from "../contract/paths.ts"
import { type CallGraph, type DumpCalls, argumentTypes, type Edge, mirCalls } from "../calls/call-graph.ts"
import { dominates, dominators, type Dominators } from "../graph/dominators.ts"
import { mirGraph } from "../mir/graph.ts"
import { mir } from "../mir/mir.ts"
import { type Body, type Const, type Dump, mirPlace, type Operand, type Terminator } from "../mir/program.ts"
import { inlinedAround } from "../mir/query.ts"
import { lastName } from "../mir/show.ts"
import type { Path } from "../mir/types.ts"
import { typeOfOperand, typeOfPlace } from "../mir/typing.ts"
import type { MirPlace } from "../place.ts"
import { atomicOperation, isAtomicLibrary } from "./atomics.ts"
import { check, type Checked, type Tells, tellsNothing } from "./capabilities.ts"

export interface Unguarded {
  readonly body: Body
  readonly at: MirPlace
  /// As `AtomicU32::load`.
  readonly operation: string
  /// `unknown`: a truth value that may be a kept answer of the host stands before it, or its callers are not all known.
  readonly certainty: "proved" | "unknown"
  /// A check for something else that every way to the operation passes.
  readonly other?: { readonly at: MirPlace; readonly asked: string }
  /// The unchecked way to it, from a function that nobody in the crate calls: each a place where the next is called.
  readonly callers: readonly { readonly body: Body; readonly at: MirPlace }[]
}

export interface Guards {
  readonly dumps: readonly Dump[]
  /// Whether the crate takes part in the contract: it asks the host for a capability somewhere, or names the type of the answer.
  asks(dump: Dump): boolean
  /// Its atomic operations that are not behind a check.
  unguarded(dump: Dump): readonly Unguarded[]
}

export const guards = analyzer({
  name: "guards",
  doc: "Atomic operations that no check of the host's threads dominates.",
  requires: { mir, contract, mirCalls },
  run({ mir, contract, mirCalls }): Guards {
    const known = new Map<Dump, readonly Unguarded[]>()
    return {
      dumps: mir.dumps,
      asks: (dump) => contract.mentions("capability", dump) || contract.mentions("capability-check", dump),
      unguarded(dump) {
        let found = known.get(dump)
        if (!found) known.set(dump, (found = inDump(contract, mirCalls, dump)))
        return found
      },
    }
  },
  *facts(guards): Iterable<Fact> {
    for (const dump of guards.dumps)
      if (guards.asks(dump))
        for (const { at, operation } of guards.unguarded(dump)) yield { at, text: `${operation} is not guarded` }
  },
})

interface Crate {
  readonly contract: Contract
  readonly links: CallGraph
  readonly calls: DumpCalls
  /// By body; the second may take what it does not know for a check.
  readonly strict: Map<Body, Checked | undefined>
  readonly lenient: Map<Body, Checked | undefined>
}

interface Operation {
  readonly body: Body
  readonly block: number
  readonly statement: number
  readonly terminator: Terminator
  readonly operation: string
  /// Whether it is the body's own, and not of library code that was inlined; undefined when the dump does not tell.
  readonly own: boolean | undefined
}

function inDump(contract: Contract, links: CallGraph, dump: Dump): readonly Unguarded[] {
  const calls = links.of(dump)
  const operations = calls.bodies.flatMap(operationsIn)
  if (operations.length === 0) return []
  const crate: Crate = { contract, links, calls, strict: new Map(), lenient: new Map() }
  const strict = checkedAtEntry(crate, false)
  const lenient = checkedAtEntry(crate, true)
  const found: Unguarded[] = []
  for (const operation of operations) {
    const { body, block, statement, terminator, own } = operation
    if (own === false || strict.has(body) || checkedIn(crate, body, false)?.atEnd[block] === "sure") continue
    // A closure of which every copy was inlined is judged where the copies stand.
    if (body.dump.inlined && isClosure(body) && calls.into(body).length === 0) continue
    const decided = own === true && !lenient.has(body) && checkedIn(crate, body, true)?.atEnd[block] !== "sure"
    const other = otherCheck(crate, body, block)
    found.push({
      body,
      at: mirPlace(body, terminator, block, statement),
      operation: operation.operation,
      certainty: decided ? "proved" : "unknown",
      callers: uncheckedWay(crate, strict, body),
      ...(other ? { other } : {}),
    })
  }
  return found
}

function isClosure(body: Body): boolean {
  return lastName(body.path)?.startsWith("{closure#") ?? false
}

function operationsIn(body: Body): readonly Operation[] {
  return body.code.blocks.flatMap(({ statements, terminator }, block) => {
    if (terminator.kind !== "call" || terminator.callee.kind !== "path") return []
    const operation = atomicOperation(terminator.callee.path)
    if (operation === undefined || (operation === "fence" && !takesOrdering(body, terminator.args))) return []
    return [{ body, block, statement: statements.length, terminator, operation, own: isOwn(body, terminator) }]
  })
}

/// The libraries' atomics are theirs to answer for: those of an inlined `Arc::clone` are not the program's. Inlined functions
/// of the program are judged in their own bodies.
function isOwn(body: Body, terminator: Terminator): boolean | undefined {
  if (body.code.inlined.length === 0) return true
  const around = inlinedAround(body, terminator)
  if (around) return around.every(isAtomicLibrary)
  return body.code.inlined.every(({ callee }) => isAtomicLibrary(callee)) ? true : undefined
}

function takesOrdering(body: Body, [first]: readonly Operand[]): boolean {
  if (!first) return false
  if (first.kind === "const" && first.value.kind === "path")
    return first.value.path.segments.some((segment) => segment.kind === "name" && segment.name === "Ordering")
  const type = typeOfOperand(body.code, first)
  return type?.kind === "path" && lastName(type.path) === "Ordering"
}

// --- Bodies -----------------------------------------------------------------------------------------------------------

function checkedIn(crate: Crate, body: Body, lenient: boolean): Checked | undefined {
  const known = lenient ? crate.lenient : crate.strict
  if (known.has(body)) return known.get(body)
  // A recursive helper tells nothing while it is looked at.
  known.set(body, undefined)
  const { dump } = body
  const checked = check({
    contract: crate.contract,
    body,
    lenient,
    tells(call): Tells | undefined {
      if (call.callee.kind !== "path") return undefined
      const args = argumentTypes(body.code, call.args)
      const { body: callee } = crate.links.link(call.callee.path, dump, args, typeOfPlace(body.code, call.to))
      return callee && (checkedIn(crate, callee, lenient)?.tells ?? tellsNothing)
    },
    constant: (path) => constantOf(dump, path),
  })
  known.set(body, checked)
  return checked
}

/// `const A: T = const V;`, or a body that assigns one constant.
function constantOf(dump: Dump, path: Path): Const | undefined {
  const names = namesOf(path)
  if (!names) return undefined
  const tail = names.join("::")
  const found = dump.bodies.filter(
    ({ kind, name }) => kind === "const" && (name === tail || name.endsWith(`::${tail}`)),
  )
  const [only] = found
  if (!only || found.length > 1) return undefined
  if (only.value) return only.value
  const assigned = only.code.blocks.flatMap(({ statements }) =>
    statements.flatMap((statement) =>
      statement.kind === "assign" && statement.to.local === 0 ? [statement.from] : [],
    ),
  )
  const [from] = assigned
  if (assigned.length !== 1 || !from) return undefined
  if (from.kind === "use" && from.operand.kind === "const") return from.operand.value
  const field = from.kind === "adt" ? from.fields[0]?.operand : undefined
  return field?.kind === "const" ? field.value : undefined
}

/// The bodies that run only behind a check: the greatest set of which every member is mentioned, and each of whose mentions
/// is behind a check or in another member.
function checkedAtEntry(crate: Crate, lenient: boolean): ReadonlySet<Body> {
  const { calls } = crate
  const mentions = new Map(calls.bodies.map((body) => [body, mentionsOf(calls, body)]))
  const inside = new Set(calls.bodies.filter((body) => mentions.get(body)!.length > 0))
  if (!lenient) for (const body of inside) if (mentions.get(body)!.some(({ byTrait }) => byTrait)) inside.delete(body)
  for (let changed = true; changed;) {
    changed = false
    for (const body of inside) {
      if (mentions.get(body)!.every((edge) => inside.has(edge.from) || isBehindCheck(crate, edge, lenient))) continue
      inside.delete(body)
      changed = true
    }
  }
  return inside
}

/// A closure can only run where somebody gets it: the calls it is handed to, or where it is made, if it is handed to none.
function mentionsOf(calls: DumpCalls, body: Body): readonly Edge[] {
  const all = calls.into(body)
  const handed = all.filter(
    ({ how, from, block, statement }) => how === "closure" && isTerminator(from, block, statement),
  )
  return handed.length > 0 ? all.filter((edge) => edge.how !== "closure" || handed.includes(edge)) : all
}

function isTerminator(body: Body, block: number, statement: number): boolean {
  return body.code.blocks[block]?.statements.length === statement
}

function isBehindCheck(crate: Crate, { from, block, statement, how, among }: Edge, lenient: boolean): boolean {
  if (block < 0) return lenient
  if (lenient && among > 1) return true
  const known = checkedIn(crate, from, lenient)?.atEnd[block]
  if (known === undefined || known === "sure") return known === "sure"
  // `answer.then(|| …)` runs the closure only if the answer is yes.
  const terminator = from.code.blocks[block]?.terminator
  if (how !== "closure" || terminator?.kind !== "call" || !isTerminator(from, block, statement)) return false
  const [first] = terminator.args
  return (
    terminator.callee.kind === "path" &&
    lastName(terminator.callee.path) === "then" &&
    first !== undefined &&
    first.kind !== "const" &&
    known.has(`${first.place.local}:1`)
  )
}

// --- Evidence ---------------------------------------------------------------------------------------------------------

function uncheckedWay(crate: Crate, checked: ReadonlySet<Body>, to: Body): Unguarded["callers"] {
  const way: { body: Body; at: MirPlace }[] = []
  const seen = new Set([to])
  for (let body = to; ;) {
    const edge = mentionsOf(crate.calls, body).find(
      (each) => !seen.has(each.from) && !checked.has(each.from) && !isBehindCheck(crate, each, false),
    )
    if (!edge) return way
    const { from, block, statement } = edge
    const found = from.code.blocks[block]
    const point = found && (found.statements[statement] ?? found.terminator)
    way.unshift({ body: from, at: mirPlace(from, point, ...(block < 0 ? [] : [block, statement])) })
    seen.add(from)
    body = from
  }
}

/// The nearest check for something else on the way to a block.
function otherCheck(crate: Crate, body: Body, block: number): Unguarded["other"] {
  const others = checkedIn(crate, body, false)?.others ?? []
  const found = others.findLast((other) => other.block !== block && reachesOnly(body, other.block, block))
  if (!found) return undefined
  const { terminator } = body.code.blocks[found.block]!
  return { at: mirPlace(body, terminator, found.block), asked: found.asked }
}

/// Whether every way from the entry to `block` passes `over`.
function reachesOnly(body: Body, over: number, block: number): boolean {
  return dominates(dominatorsOf(body), over, block)
}

function dominatorsOf(body: Body): Dominators {
  const { count, start, to } = mirGraph(body)
  return dominators({ count, start, target: Int32Array.from(to) }, 0)
}
