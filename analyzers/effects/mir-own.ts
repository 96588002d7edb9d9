// What one body of MIR does itself, and whom it calls, place by place: in the order of its blocks, each with whether it lies on
// a way that returns. A call that its callee's name settles becomes an effect here. Follows no call.

import type { CallGraph, Edge } from "../calls/call-graph.ts"
import { argumentTypes } from "../calls/call-graph.ts"
import type { Contract } from "../contract/contract.ts"
import { normalSuccessors, successors } from "../mir/graph.ts"
import type { Body, Code, Operand, PlaceExpression, Statement, Terminator } from "../mir/program.ts"
import { usesOf } from "../mir/query.ts"
import { lastName, showType } from "../mir/show.ts"
import type { Path, Type } from "../mir/types.ts"
import { typeOfOperand, typeOfPlace } from "../mir/typing.ts"
import { effectNamed, effectSet, noEffects, unknownEffects, type EffectSet } from "./effects.ts"
import { libraryCall } from "./library.ts"

/// Something a body does at a place.
export interface Deed {
  readonly block: number
  readonly statement: number
  /// On a way that returns; otherwise only on one into a panic.
  readonly returns: boolean
  /// What is done for certain when control comes here, and what may be.
  readonly effects: EffectSet
  readonly maybe: EffectSet
  /// Who is called, as printed; absent where the body does it itself.
  readonly callee?: string
  /// Bodies that run then, all of them or (`possible`) any.
  readonly to: readonly Body[]
  readonly possible: boolean
  /// It may run code that is in no dump and that no table knows.
  readonly leaves: boolean
  /// It may panic here.
  readonly panics: boolean
}

export interface Around {
  readonly links: CallGraph
  readonly contract: Contract
  /// Functions whose address is taken, with so many parameters.
  taken(count: number): readonly Body[]
  /// The edges out of a body that a function or closure is handed on by, at a place.
  handed(body: Body, block: number, statement: number): readonly Edge[]
}

const reads = effectSet("memory_read")
const writes = effectSet("memory_write")
const callTraits: ReadonlySet<string> = new Set(["Fn", "FnMut", "FnOnce"])

/// The blocks of a body that can be reached, and those from which it can return without having unwound.
export function waysOf(code: Code): { readonly reached: Uint8Array; readonly returns: Uint8Array } {
  const { blocks } = code
  const normal = new Uint8Array(blocks.length)
  const returns = new Uint8Array(blocks.length)
  const before: number[][] = blocks.map(() => [])
  const open = blocks.length > 0 ? [0] : []
  const ends: number[] = []
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    if (normal[block]) continue
    normal[block] = 1
    const { terminator } = blocks[block]!
    if (terminator.kind === "return" || terminator.kind === "coroutine-drop" || terminator.kind === "tail-call")
      ends.push(block)
    for (const next of normalSuccessors(terminator)) {
      before[next]!.push(block)
      open.push(next)
    }
  }
  for (let block = ends.pop(); block !== undefined; block = ends.pop()) {
    if (returns[block]) continue
    returns[block] = 1
    ends.push(...before[block]!)
  }
  const reached = new Uint8Array(blocks.length)
  if (blocks.length > 0) open.push(0)
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    if (reached[block]) continue
    reached[block] = 1
    open.push(...successors(blocks[block]!.terminator))
  }
  return { reached, returns }
}

/// All that a body does, in order.
export function deedsOf(body: Body, around: Around): readonly Deed[] {
  const { code } = body
  const { reached, returns } = waysOf(code)
  const deeds: Deed[] = []
  code.blocks.forEach(({ statements, terminator }, block) => {
    if (!reached[block]) return
    const live = returns[block] === 1
    const own = (statement: number, effects: EffectSet, panics = false) => {
      if (effects !== noEffects || panics) deeds.push({ ...nothing, block, statement, returns: live, effects, panics })
    }
    statements.forEach((statement, rank) => {
      own(rank, touched(statement))
    })
    const rank = statements.length
    own(rank, touched(terminator))
    switch (terminator.kind) {
      case "assert":
        own(rank, noEffects, true)
        break
      case "asm":
      case "opaque":
        own(rank, unknownEffects)
        break
      case "drop":
        deeds.push(
          ...dropped(body, terminator.place, around).map((deed) => ({
            ...deed,
            block,
            statement: rank,
            returns: live,
          })),
        )
        break
      case "call":
      case "tail-call": {
        const back = terminator.kind === "tail-call" || terminator.target !== undefined
        deeds.push({ ...called(body, terminator, block, rank, around), block, statement: rank, returns: live && back })
        break
      }
      default:
    }
  })
  return deeds
}

/// What is behind a reference or a pointer is memory; a local is not, whatever the backend makes of it.
function touched(node: Statement | Terminator): EffectSet {
  if (node.kind === "opaque") return unknownEffects
  if (node.kind === "assign" && node.from.kind === "opaque") return unknownEffects
  if (node.kind === "copy-nonoverlapping") return reads | writes
  let set = noEffects
  for (const { place, how } of usesOf(node)) {
    if (how === "ref" || how === "ref-mut" || !place.projection.some(({ kind }) => kind === "deref")) continue
    set |= how === "write" ? writes : reads
  }
  return set
}

type What = Omit<Deed, "block" | "statement" | "returns">

const nothing: What = { effects: noEffects, maybe: noEffects, to: [], possible: false, leaves: false, panics: false }

/// Drop glue is printed as a place alone. The `Drop` of its own type is followed; that of its parts is not seen.
function dropped(body: Body, place: PlaceExpression, { links }: Around): readonly What[] {
  const type = typeOfPlace(body.code, place)
  if (type?.kind !== "path") return [{ ...nothing, effects: unknownEffects }]
  const name = (text: string): Path => ({ segments: [{ kind: "name", name: text, args: [] }] })
  const path: Path = {
    segments: [
      { kind: "qualified", self: type, trait: name("Drop") },
      { kind: "name", name: "drop", args: [] },
    ],
  }
  const link = links.link(path, body.dump, [{ kind: "ref", mutable: true, to: type }])
  const rest = { ...nothing, effects: unknownEffects }
  return link.body ? [{ ...nothing, callee: `drop of ${showType(type)}`, to: [link.body] }, rest] : [rest]
}

function called(
  body: Body,
  terminator: Extract<Terminator, { kind: "call" | "tail-call" }>,
  block: number,
  statement: number,
  { links, contract, taken, handed }: Around,
): What {
  const { callee, args } = terminator
  const gone = terminator.kind === "call" && terminator.target === undefined
  if (callee.kind === "value") {
    const to = taken(args.length)
    return { ...nothing, callee: "a function pointer", to, possible: true, leaves: true, panics: gone }
  }
  const { path, text } = callee
  const { dump, code } = body
  const result = terminator.kind === "call" ? typeOfPlace(code, terminator.to) : undefined
  const link = links.link(path, dump, argumentTypes(code, args), result)
  const given = handed(body, block, statement)
  const values = [...new Set(given.map(({ to }) => to))]
  const self = selfOf(path)
  if (self && self.trait && callTraits.has(lastName(self.trait) ?? "")) {
    const settled = self.self.kind === "closure" || (self.self.kind === "fn" && self.self.item !== undefined)
    const fixed = settled && values.length === 1
    return { ...nothing, callee: text, to: values, possible: !fixed, leaves: !fixed, panics: gone }
  }
  const declared = contract.functionRole("effect", path, dump)
  // `import::now` may be printed beside a wrapper `now`, whose name is an end of it: then it is none of the two for certain.
  const loose = link.among.some(
    (to) =>
      to.dump === dump &&
      !to.path.segments.some(({ kind }) => kind === "impl-at") &&
      to.path.segments.length < path.segments.length,
  )
  if (link.among.length > 0 && !(loose && declared?.import !== undefined)) {
    const open = loose || link.among.length > 1 || (link.byTrait && (!self || mayBeAny(self.self)))
    // Whoever gets a function calls it, when its body says so of its only one.
    const passes = !open && values.length === 1 && callsItsParameter(link.among[0]!)
    const to = passes ? [...link.among, ...values] : link.among
    return { ...nothing, callee: text, to, possible: open, leaves: open, panics: gone }
  }
  if (declared) {
    const effects = declared.effects.reduce((set, name) => set | (effectNamed(name)?.bit ?? 0), noEffects)
    // An import is what it says it does; a function is only allowed to do it.
    return {
      ...nothing,
      callee: text,
      panics: gone,
      ...(declared.import === undefined ? { maybe: effects } : { effects }),
    }
  }
  if (contract.functionRole("thread-spawn", path, dump))
    return { ...nothing, callee: text, effects: effectSet("thread_spawn"), to: values, panics: gone }
  const known = libraryCall(path)
  // A function that is handed to a library may be called there.
  if (known && values.length === 0)
    return { ...nothing, callee: text, effects: known.effects, panics: known.panics || gone }
  if (known)
    return { ...nothing, callee: text, effects: known.effects, to: values, possible: true, leaves: true, panics: true }
  return { ...nothing, callee: text, to: values, possible: true, leaves: !gone, panics: gone }
}

function selfOf(path: Path) {
  const before = path.segments.at(-2)
  return before?.kind === "qualified" ? before : undefined
}

/// Not one type: `dyn`, `impl`, a parameter, a projection.
function mayBeAny(type: Type): boolean {
  switch (type.kind) {
    case "ref":
    case "pointer":
      return mayBeAny(type.to)
    case "path": {
      const [first, ...more] = type.path.segments
      if (first?.kind !== "name") return true
      return more.length === 0 && /^(?:Self|[A-Z][A-Z0-9]?)$/.test(first.name)
    }
    default:
      return true
  }
}

/// Whether the body calls what it is given on a way that returns: one parameter of a type that is `Fn` and no other.
function callsItsParameter({ code, params }: Body): boolean {
  const open = new Set(params.filter((type) => mayBeAny(type) && type.kind !== "ref").map(showType))
  if (open.size !== 1) return false
  const { returns } = waysOf(code)
  return code.blocks.some(({ terminator }, block) => {
    if (!returns[block] || terminator.kind !== "call" || terminator.callee.kind !== "path") return false
    const self = selfOf(terminator.callee.path)
    return !!self?.trait && callTraits.has(lastName(self.trait) ?? "") && open.has(showType(self.self))
  })
}

/// The functions a body or an initialiser makes pointers of.
export function* pointedAt({ code, dump }: Body, links: CallGraph): Iterable<Body> {
  const found = function* (operand: Operand): Iterable<Body> {
    if (operand.kind === "const" && operand.value.kind === "path") yield* links.link(operand.value.path, dump).among
    else if (operand.kind !== "const") {
      const type = typeOfOperand(code, operand)
      if (type?.kind === "closure")
        yield* links.of(dump).bodies.filter(({ params: [self] }) => self && showType(self).includes(showType(type)))
    }
  }
  for (const { statements } of code.blocks)
    for (const statement of statements)
      if (
        statement.kind === "assign" &&
        statement.from.kind === "cast" &&
        /ReifyFnPointer|ClosureFnPointer/.test(statement.from.cast)
      )
        yield* found(statement.from.operand)
}
