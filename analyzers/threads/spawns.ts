// What becomes of every thread that is started: its handle is followed from the call to where it is joined, handed on or
// lost. Ways on which the stack unwinds are left out. Knows roles, and no library by name but the containers' manners.

import { analyzer, type Fact } from "../analyzer.ts"
import { type CallGraph, mirCalls } from "../calls/call-graph.ts"
import { contract, type Contract } from "../contract/contract.ts"
import { showSource } from "../contract/declaration.ts"
import { normalSuccessors } from "../mir/graph.ts"
import { mir } from "../mir/mir.ts"
import { type Body, type Dump, mirPlace, type Operand, type PlaceExpression, type Statement } from "../mir/program.ts"
import { operandsOf } from "../mir/query.ts"
import { lastName, showPath, visitTypes } from "../mir/show.ts"
import type { Path, Type } from "../mir/types.ts"
import { typeOfPlace } from "../mir/typing.ts"
import type { MirPlace } from "../place.ts"
import { type CallTerminator, pointeeOf } from "../ownership/definitions.ts"

export interface Spawn {
  readonly body: Body
  readonly at: MirPlace
  /// The function that starts the thread, as printed.
  readonly by: string
  /// Why that function starts threads, for messages.
  readonly because: string
  readonly end: End
}

/// `scoped`: every way out has waited for it. `detached`: on some way nobody waits. `kept`: the handle lies in a container
/// that is dropped, and nothing here joins. `handed`: whoever has the handle now may join it.
export type End =
  | { readonly is: "scoped" }
  | { readonly is: "detached"; readonly how: "dropped" | "forgotten" | "left"; readonly at: MirPlace }
  | { readonly is: "kept"; readonly at: MirPlace }
  | { readonly is: "handed"; readonly how: "returned" | "stored" | "passed"; readonly at: MirPlace }

export interface Spawns {
  readonly dumps: readonly Dump[]
  /// Whether the crate takes part in the contract: it asks the host for capabilities, or a marker or the
  /// config gives thread roles to functions of it.
  takesPart(dump: Dump): boolean
  in(dump: Dump): readonly Spawn[]
}

export const spawns = analyzer({
  name: "spawns",
  doc: "Threads that are started, and whether somebody waits for them on every way out.",
  requires: { mir, contract, mirCalls },
  run({ mir, contract, mirCalls }): Spawns {
    const declared = contract.functions.filter(({ role, source }) => role.startsWith("thread-") && source !== "builtin")
    const known = new Map<Dump, readonly Spawn[]>()
    return {
      dumps: mir.dumps,
      takesPart: (dump) =>
        declared.some(({ name }) => [dump.crate, "*", "**"].includes(name.split("::")[0] ?? "")) ||
        contract.mentions("capability", dump) ||
        contract.mentions("capability-check", dump),
      in(dump) {
        let found = known.get(dump)
        if (!found) known.set(dump, (found = inDump(contract, mirCalls, dump)))
        return found
      },
    }
  },
  *facts(spawns): Iterable<Fact> {
    for (const dump of spawns.dumps)
      if (spawns.takesPart(dump)) for (const { at, by, end } of spawns.in(dump)) yield { at, text: `${by}: ${end.is}` }
  },
})

interface Scene {
  readonly contract: Contract
  readonly links: CallGraph
  readonly dump: Dump
  /// Functions that return the handle of a thread they start: calling them is starting one.
  readonly starters: Set<Body>
}

function inDump(contract: Contract, links: CallGraph, dump: Dump): readonly Spawn[] {
  if (!contract.mentions("thread-spawn", dump)) return []
  const scene: Scene = { contract, links, dump, starters: new Set() }
  const bodies = links.of(dump).bodies.filter((body) => !implements_(scene, body))
  for (;;) {
    const found = bodies.flatMap((body) => (isScoped(scene, body) ? [] : spawnsIn(scene, body)))
    const starters = found.flatMap(({ body, end }) => (end.is === "handed" && end.how === "returned" ? [body] : []))
    const before = scene.starters.size
    for (const body of starters) scene.starters.add(body)
    if (scene.starters.size === before) return withoutReturned(scene, found)
  }
}

/// A handle that is returned is its callers' affair; without any in the crate nobody can say.
function withoutReturned({ links, dump }: Scene, found: readonly Spawn[]): readonly Spawn[] {
  const calls = links.of(dump)
  return found.filter(
    ({ body, end }) =>
      end.is !== "handed" || end.how !== "returned" || calls.into(body).every(({ how }) => how !== "call"),
  )
}

/// The functions with the roles, and what lies in them, are how it is done.
function implements_({ contract, dump }: Scene, body: Body): boolean {
  const path: Path = { segments: body.path.segments.filter(({ kind }) => kind === "name") }
  return roles.some((role) => contract.functionRole(role, path, dump) !== undefined)
}

const roles = ["thread-spawn", "thread-join", "thread-scope"] as const

/// A closure that a scope calls, and waits for what it starts.
function isScoped({ contract, links, dump }: Scene, body: Body): boolean {
  return links
    .of(dump)
    .into(body)
    .some(({ how, from, block }) => {
      const terminator = from.code.blocks[block]?.terminator
      return (
        how === "closure" &&
        terminator?.kind === "call" &&
        terminator.callee.kind === "path" &&
        contract.functionRole("thread-scope", terminator.callee.path, dump) !== undefined
      )
    })
}

function spawnsIn(scene: Scene, body: Body): readonly Spawn[] {
  return body.code.blocks.flatMap(({ statements, terminator, cleanup }, block) => {
    if (cleanup || terminator.kind !== "call" || terminator.callee.kind !== "path") return []
    const because = startsThread(scene, body, terminator)
    if (because === undefined) return []
    const at = mirPlace(body, terminator, block, statements.length)
    return [{ body, at, by: showPath(terminator.callee.path), because, end: follow(scene, body, block, terminator) }]
  })
}

function startsThread(
  { contract, links, dump, starters }: Scene,
  body: Body,
  call: CallTerminator,
): string | undefined {
  const { callee } = call
  if (callee.kind !== "path") return undefined
  const { body: own, among } = links.link(callee.path, dump)
  if (own && starters.has(own)) return `'${own.name}' returns the handle of a thread that it starts`
  const declaration = contract.functionRole("thread-spawn", callee.path, dump)
  if (!declaration) return undefined
  // A function of the crate that happens to be called `spawn` is not the library's.
  if (declaration.source === "builtin" && (among.length > 0 || !hasHandle(typeOfPlace(body.code, call.to))))
    return undefined
  return showSource(declaration)
}

function hasHandle(type: Type | undefined): boolean {
  let found = false
  if (type)
    visitTypes(type, (inner) => {
      if (inner.kind === "path" && /JoinHandle$/.test(lastName(inner.path) ?? "")) found = true
    })
  return found
}

// --- One handle -----------------------------------------------------------------------------------------------------

type Step = { readonly to: number } | { readonly end: End }

/// Every way the handle may go; the worst end of all.
function follow(scene: Scene, body: Body, block: number, call: CallTerminator): End {
  const { code } = body
  const start = call.target
  if (start === undefined) return { is: "scoped" }
  const joins = joinsAfter(scene, body, start)
  const first = intoPlace(body, call.to, block)
  if ("end" in first) return first.end
  const handle = code.locals[first.to]?.type
  const dropped = isDropped(scene, handle)
  let worst: End = scoped
  const seen = new Set<string>()
  const open = [{ block: start, holder: first.to }]
  for (let next = open.pop(); next; next = open.pop()) {
    const key = `${next.block} ${next.holder}`
    if (seen.has(key)) continue
    seen.add(key)
    const step = through(scene, body, next.block, next.holder, handle)
    if ("end" in step) {
      const { end: found } = step
      // A value that has to be dropped is: still there at the return, it is the variant that holds none.
      const gone = found.is === "detached" && found.how === "left" && dropped
      const joined = joins && (found.is === "kept" || (found.is === "detached" && isKept(body, next.holder, handle)))
      const end = gone || joined ? scoped : found
      if (rank[end.is] > rank[worst.is]) worst = end
      continue
    }
    for (const successor of normalSuccessors(code.blocks[next.block]!.terminator))
      open.push({ block: successor, holder: step.to })
  }
  return worst
}

const scoped: End = { is: "scoped" }
const rank = { scoped: 0, handed: 1, kept: 2, detached: 3 } as const

/// Whether handles of this type are dropped anywhere: then they are wherever one is left.
function isDropped({ links, dump }: Scene, handle: Type | undefined): boolean {
  if (hasHandle(handle)) return true
  return links
    .of(dump)
    .bodies.some(({ code }) =>
      code.blocks.some(
        ({ terminator }) => terminator.kind === "drop" && holds(typeOfPlace(code, terminator.place), handle),
      ),
    )
}

/// Whether the holder is something around the handle, of which there may be many: a list, a pool.
function isKept(body: Body, holder: number, handle: Type | undefined): boolean {
  const type = body.code.locals[holder]?.type
  const name = (each: Type | undefined) => (each?.kind === "path" ? lastName(each.path) : each?.kind)
  const plain: (string | undefined)[] = ["Option", "Result", "ControlFlow", "ManuallyDrop"]
  if (handle) visitTypes(handle, (inner) => plain.push(name(inner)))
  return type !== undefined && !plain.includes(name(type))
}

/// Whether anything that is done from a block on joins a thread: here, in a closure made here, or as a function handed on.
function joinsAfter({ contract, links, dump }: Scene, body: Body, from: number): boolean {
  const calls = links.of(dump)
  const reached = new Set<number>()
  const open = [from]
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    if (reached.has(block)) continue
    reached.add(block)
    open.push(...normalSuccessors(body.code.blocks[block]!.terminator))
  }
  const joins = (each: Body, blocks: (block: number) => boolean) =>
    each.code.blocks.some(({ terminator, statements }, block) => {
      if (!blocks(block)) return false
      const mentioned = [...statements.flatMap((statement) => operandsOf(statement)), ...operandsOf(terminator)]
      const paths = mentioned.flatMap((operand) =>
        operand.kind === "const" && operand.value.kind === "path" ? [operand.value.path] : [],
      )
      if (terminator.kind === "call" && terminator.callee.kind === "path") paths.push(terminator.callee.path)
      return paths.some((path) => contract.functionRole("thread-join", path, dump) !== undefined)
    })
  if (joins(body, (block) => reached.has(block))) return true
  return calls.edges.some(
    (edge) => edge.from === body && reached.has(edge.block) && edge.among === 1 && joins(edge.to, () => true),
  )
}

/// The handle in a local through one block: in which local it is at the end, or how it ended.
function through(scene: Scene, body: Body, block: number, holder: number, handle: Type | undefined): Step {
  const { code, dump } = body
  const { statements, terminator } = code.blocks[block]!
  let at = holder
  for (const [index, statement] of statements.entries()) {
    if (statement.kind !== "assign" || !takes(body, statement, at)) continue
    const step = intoPlace(body, statement.to, block, index)
    if ("end" in step) return step
    at = step.to
  }
  const here = () => mirPlace(body, terminator, block, statements.length)
  switch (terminator.kind) {
    case "drop":
      if (terminator.place.local !== at || terminator.place.projection.length > 0) break
      return { end: isKept(body, at, handle) ? { is: "kept", at: here() } : lost("dropped", here()) }
    case "return":
      if (at === 0) return { end: { is: "handed", how: "returned", at: here() } }
      if (isForgotten(body, at, handle)) return { end: lost("forgotten", here()) }
      return { end: isKept(body, at, handle) ? { is: "kept", at: here() } : lost("left", here()) }
    case "tail-call":
      return { end: { is: "handed", how: "passed", at: here() } }
    case "call": {
      const { callee, args, to } = terminator
      if (!args.some((argument) => isHolder(argument, at))) break
      if (callee.kind !== "path") return { end: { is: "handed", how: "passed", at: here() } }
      const { path } = callee
      if (scene.contract.functionRole("thread-join", path, dump)) return { end: scoped }
      const last = lastName(path) ?? ""
      const type = typeOfPlace(code, to)
      if (holds(type, handle)) return intoPlace(body, to, block, statements.length)
      // `handles.push(handle)`: now the list has it.
      const list = args[0] && !isHolder(args[0], at) ? pointeeOf(code, body.params.length, args[0]) : undefined
      if (list?.is === "place" && holds(typeOfPlace(code, list.place), handle)) return { to: list.place.local }
      if (list?.is === "beyond") return { end: { is: "handed", how: "stored", at: here() } }
      if (last === "forget") return { end: lost("forgotten", here()) }
      if (last === "drop") return { end: lost("dropped", here()) }
      const linked = scene.links.link(path, dump).body
      if (linked && joinsAfter(scene, linked, 0)) return { end: scoped }
      return { end: { is: "handed", how: "passed", at: here() } }
    }
    default:
  }
  return { to: at }
}

/// `mem::forget` where it was inlined: a `ManuallyDrop` is left of it, or its name.
function isForgotten({ code }: Body, holder: number, handle: Type | undefined): boolean {
  const type = code.locals[holder]?.type
  if (type?.kind === "path" && /^(ManuallyDrop|MaybeUninit)$/.test(lastName(type.path) ?? "")) return true
  const name = handle?.kind === "path" ? lastName(handle.path) : undefined
  return name !== undefined && code.inlined.some(({ callee }) => /\bforget::</.test(callee) && callee.includes(name))
}

function lost(how: "dropped" | "forgotten" | "left", at: MirPlace): End {
  return { is: "detached", how, at }
}

function isHolder(operand: Operand, local: number): boolean {
  return (
    operand.kind !== "const" &&
    operand.place.local === local &&
    !operand.place.projection.some(({ kind }) => kind === "deref")
  )
}

/// Whether a statement takes the handle out of a local. What is no handle is only looked at.
function takes(body: Body, statement: Extract<Statement, { kind: "assign" }>, local: number): boolean {
  return operandsOf(statement).some((operand) => {
    if (!isHolder(operand, local) || operand.kind === "const") return false
    const type = typeOfPlace(body.code, operand.place)
    return !(type?.kind === "path" && /^(bool|[ui](8|16|32|64|128|size))$/.test(lastName(type.path) ?? ""))
  })
}

function intoPlace(body: Body, to: PlaceExpression, block: number, statement?: number): Step {
  if (!to.projection.some(({ kind }) => kind === "deref")) return { to: to.local }
  const found = body.code.blocks[block]!
  const point = statement === undefined ? found.terminator : (found.statements[statement] ?? found.terminator)
  return { end: { is: "handed", how: "stored", at: mirPlace(body, point, block, statement) } }
}

/// Whether a type is that of the handle, or has it inside.
function holds(type: Type | undefined, handle: Type | undefined): boolean {
  const names = (each: Type | undefined) => {
    const found = new Set<string>()
    if (each)
      visitTypes(each, (inner) => {
        if (inner.kind === "path") found.add(lastName(inner.path) ?? "")
      })
    return found
  }
  const wrappers = ["Result", "Option", "Error", "Infallible", "()"]
  const wanted = [...names(handle)].filter((name) => !wrappers.includes(name) && /^\p{Lu}/u.test(name))
  const there = names(type)
  return wanted.some((name) => there.has(name))
}
