// What a body knows of the host's threads at each block: whether every way to it has passed the true edge of a check for
// them, and which variables would say so. Checks are values of the role `capability-check` and the capability types, followed
// through bits, comparisons, `&&`, `?` and helpers. Knows no atomics; says nothing of bodies it was not asked about.

import { capabilities as table } from "../contract/builtin.ts"
import type { Lattice } from "../dataflow/lattice.ts"
import { solve } from "../dataflow/solve.ts"
import { normalSuccessors } from "../mir/graph.ts"
import type { Operand, PlaceExpression, Rvalue, Terminator } from "../mir/program.ts"
import { lastName } from "../mir/show.ts"
import type { Path, Type } from "../mir/types.ts"
import { typeOfPlace } from "../mir/typing.ts"
import { type CallTerminator, definitionsOf } from "../ownership/definitions.ts"
import { asked, definitionOf, type Eye, intOf, isAnswer, judged, maskIn, maskOf } from "./answers.ts"

/// What is known at a point. `"sure"`: the host has threads. Else: the tests whose outcome would make it sure, as
/// `local:value`, where the value of an enum is its discriminant.
export type Known = "sure" | ReadonlySet<string>

/// Everything that is known on every way here; the bottom, of a point no way leads to, is "sure".
export const knowledge: Lattice<Known> = {
  bottom: "sure",
  join(left, right) {
    if (left === "sure") return right
    if (right === "sure" || left === right) return left
    const both = [...left].filter((test) => right.has(test))
    return both.length === left.size ? left : new Set(both)
  },
  equals: (left, right) =>
    left === right ||
    (left !== "sure" && right !== "sure" && left.size === right.size && [...left].every((test) => right.has(test))),
  show: (known) => (known === "sure" ? "sure" : `{${[...known].sort().join(", ")}}`),
}

/// What a function that returned tells its caller.
export interface Tells {
  /// It returns only if the host has threads.
  readonly sure: boolean
  /// The values (discriminants) of its result that it gives only if the host has threads.
  readonly values: readonly number[]
}

export const tellsNothing: Tells = { sure: false, values: [] }

/// A check for something else, for messages.
export interface OtherCheck {
  readonly block: number
  /// What was asked for, as printed: `SIMD128`, bit 2.
  readonly asked: string
}

export interface Scene extends Omit<Eye, "definitions" | "note"> {
  /// What a call to a function of the program tells.
  tells(call: CallTerminator): Tells | undefined
}

export interface Checked {
  /// On entry of each block.
  readonly into: readonly Known[]
  /// What is known at the end of each block, before its terminator.
  readonly atEnd: readonly Known[]
  readonly tells: Tells
  readonly others: readonly OtherCheck[]
}

export function check(scene: Scene): Checked {
  const { code } = scene.body
  const definitions = definitionsOf(code, scene.body.params.length)
  const others: OtherCheck[] = []
  const eye: Scenery = { ...scene, definitions, note: (block, asked) => others.push({ block, asked }) }
  const through = (block: number, known: Known): Known => {
    let now = known
    for (const statement of code.blocks[block]!.statements)
      if (statement.kind === "assign") now = assign(eye, now, statement.to, statement.from, block)
    return now
  }
  const solution = solve<Known>({
    lattice: knowledge,
    direction: "forward",
    count: code.blocks.length,
    successors: (block) => normalSuccessors(code.blocks[block]!.terminator),
    boundary: (block) => (block === 0 ? new Set() : undefined),
    flow: (block, known) => terminate(eye, through(block, known), code.blocks[block]!.terminator, block),
    along: (block, to, known) => along(eye, known, code.blocks[block]!.terminator, to),
  })
  const { into } = solution.settled ? solution : { into: code.blocks.map((): Known => new Set()) }
  const atEnd = into.map((known, block) => through(block, known))
  return { into, atEnd, tells: whatItTells(eye, atEnd), others: [...new Map(others.map((o) => [o.block, o])).values()] }
}

interface Scenery extends Eye {
  readonly tells: Scene["tells"]
}

function whatItTells({ body }: Scenery, atEnd: readonly Known[]): Tells {
  const returns = body.code.blocks.flatMap(({ terminator }, block) => (terminator.kind === "return" ? [block] : []))
  const known = returns.map((block) => atEnd[block] ?? "sure")
  return {
    sure: returns.length > 0 && known.every((each) => each === "sure"),
    values: [0, 1].filter((value) => known.every((each) => each === "sure" || each.has(`0:${value}`))),
  }
}

/// Following the edge to `to`: a test whose outcome it takes makes sure.
function along(eye: Scenery, known: Known, terminator: Terminator, to: number): Known {
  if (known === "sure") return known
  if (terminator.kind === "assert") {
    const { condition, expected } = terminator
    return holds(known, condition, expected ? 1 : 0) && to === terminator.target ? "sure" : known
  }
  if (terminator.kind !== "switch") return known
  const values = terminator.targets.filter(({ block }) => block === to).map(({ value }) => value)
  // `switchInt(answer & 3) -> [3: …]`: every value that leads there has the bit.
  if (terminator.otherwise !== to && values.length > 0 && maskIn(eye, terminator.on))
    return values.every((value) => (value & table.threads.bit) !== 0n) ? "sure" : known
  if (terminator.otherwise === to) {
    const others = [0n, 1n].filter((value) => !terminator.targets.some((target) => target.value === value))
    // `switchInt(x) -> [0: a, otherwise: b]` on a mask of several values still is one test: not zero.
    values.push(...others)
  }
  return values.length > 0 && values.every((value) => holds(known, terminator.on, Number(value))) ? "sure" : known
}

function holds(known: Exclude<Known, "sure">, operand: Operand, value: number): boolean {
  return (
    operand.kind !== "const" && operand.place.projection.length === 0 && known.has(`${operand.place.local}:${value}`)
  )
}

function assign(eye: Scenery, known: Known, to: PlaceExpression, from: Rvalue, block: number): Known {
  if (known === "sure") return known
  if (to.projection.length > 0) return known
  return withTests(known, to.local, outcomes(eye, known, from, block))
}

function terminate(eye: Scenery, known: Known, terminator: Terminator, block: number): Known {
  if (known === "sure" || terminator.kind !== "call") return known
  const told = eye.tells(terminator)
  if (told?.sure) return "sure"
  if (terminator.to.projection.length > 0) return known
  return withTests(known, terminator.to.local, called(eye, known, terminator, block, told))
}

/// The local gets these tests, and loses those it had.
function withTests(known: Exclude<Known, "sure">, local: number, values: readonly number[]): Known {
  const before = [0, 1].filter((value) => known.has(`${local}:${value}`))
  if (before.length === values.length && before.every((value, index) => value === values[index])) return known
  const now = new Set(known)
  for (const value of [0, 1]) now.delete(`${local}:${value}`)
  for (const value of values) now.add(`${local}:${value}`)
  return now
}

const truth = { true: 1, false: 0 } as const
/// Discriminants of the enums that carry an answer on. Those of `ControlFlow` are such that `?` keeps `Ok` at 0.
const variants: ReadonlyMap<string, number> = new Map([
  ...([
    ["Ok", 0],
    ["Err", 1],
    ["None", 0],
    ["Some", 1],
    ["Continue", 0],
    ["Break", 1],
  ] as const),
])

/// The values that what is assigned can only have if the host has threads.
function outcomes(eye: Scenery, known: Exclude<Known, "sure">, from: Rvalue, block: number): readonly number[] {
  switch (from.kind) {
    case "use":
      return ofOperand(eye, known, from.operand)
    case "cast":
      return from.cast === "IntToInt" ? ofOperand(eye, known, from.operand) : []
    case "discriminant":
      return from.place.projection.length === 0 ? testsOf(known, from.place.local) : []
    case "adt": {
      const variant = variants.get(lastName(from.path) ?? "")
      return variant === undefined ? [] : [1 - variant]
    }
    case "unary":
      return from.op === "Not" ? ofOperand(eye, known, from.operand).map((value) => 1 - value) : []
    case "binary":
      return compared(eye, known, from, block)
    default:
      return []
  }
}

function testsOf(known: Exclude<Known, "sure">, local: number): readonly number[] {
  return [0, 1].filter((value) => known.has(`${local}:${value}`))
}

function ofOperand(eye: Scenery, known: Exclude<Known, "sure">, operand: Operand): readonly number[] {
  if (operand.kind === "const") {
    const { value } = operand
    if (value.kind === "bool") return [1 - truth[`${value.value}`]]
    if (value.kind === "adt" || value.kind === "path") {
      const variant = variants.get(lastName(value.path) ?? "")
      return variant === undefined ? [] : [1 - variant]
    }
    return []
  }
  if (operand.place.projection.length === 0) return testsOf(known, operand.place.local)
  const type = typeOfPlace(eye.body.code, operand.place)
  return eye.lenient && isBool(type) ? [1] : []
}

function isBool(type: Type | undefined): boolean {
  return type?.kind === "path" && lastName(type.path) === "bool"
}

/// `caps & BIT == BIT`, `caps & BIT != 0`, and comparisons of truth values.
function compared(
  eye: Scenery,
  known: Exclude<Known, "sure">,
  { op, left, right }: Extract<Rvalue, { kind: "binary" }>,
  block: number,
): readonly number[] {
  if (op === "BitAnd" || op === "BitOr") {
    const [a, b] = [ofOperand(eye, known, left), ofOperand(eye, known, right)]
    if (op === "BitOr")
      return [0, 1].filter((v) => (a.includes(v) && b.includes(v)) || (v === 0 && (a.includes(0) || b.includes(0))))
    if (a.length + b.length > 0) return a.includes(1) || b.includes(1) ? [1] : []
    const mask = maskOf(eye, left, right)
    return mask === undefined ? [] : judged(eye, mask.bits, false, block) ? [1] : []
  }
  if (op !== "Eq" && op !== "Ne") return []
  const masked = maskIn(eye, left) ?? maskIn(eye, right)
  const constant = intOf(right) ?? intOf(left)
  const flip = (values: readonly number[]) => (op === "Eq" ? values : values.map((value) => 1 - value))
  if (masked) {
    const other = masked.with
    const whole = masked.bits !== undefined && constant === masked.bits
    const same = other !== undefined && (sameOperand(other, right) || sameOperand(other, left))
    if (whole || same) return judged(eye, masked.bits, true, block) ? flip([1]) : []
    if (constant === 0n) return judged(eye, masked.bits, false, block) ? flip([0]) : []
    return []
  }
  const value =
    constant ??
    (right.kind === "const" && right.value.kind === "bool" ? BigInt(truth[`${right.value.value}`]) : undefined)
  if (value !== 0n && value !== 1n) return []
  const tests = ofOperand(eye, known, left.kind === "const" ? right : left)
  // Equal to 1 is true when the value is 1; the other way round for 0. An enum may have more values than two.
  return flip([...(tests.includes(Number(value)) ? [1] : []), ...(tests.includes(1 - Number(value)) ? [0] : [])])
}

function sameOperand(a: Operand, b: Operand): boolean {
  return (
    a.kind !== "const" &&
    b.kind !== "const" &&
    a.place.local === b.place.local &&
    JSON.stringify(a.place.projection) === JSON.stringify(b.place.projection)
  )
}

function called(
  eye: Scenery,
  known: Exclude<Known, "sure">,
  call: CallTerminator,
  block: number,
  told: Tells | undefined,
): readonly number[] {
  const { body, contract, lenient } = eye
  const { callee, args, to } = call
  const type = typeOfPlace(body.code, to)
  const path = callee.kind === "path" ? callee.path : undefined
  if (path && contract.functionRole("capability-check", path, body.dump) && isBool(type)) return [1]
  const [first, second] = args
  if (path && first && second && isBool(type) && isAnswer(eye, first)) {
    if (!table.asks.has(lastName(path) ?? "")) return lenient ? [1] : []
    return asked(eye, second, block) ? [1] : []
  }
  if (told) return told.values
  if (path && first) {
    const carried = carries(eye, known, path, first)
    if (carried) return carried
  }
  return lenient && isBool(type) ? [1] : []
}

/// The functions of the standard library that hand an answer on.
function carries(
  eye: Scenery,
  known: Exclude<Known, "sure">,
  path: Path,
  first: Operand,
): readonly number[] | undefined {
  const before = path.segments.at(-2)
  const last = lastName(path)
  const own = (operand: Operand) => {
    const definition = definitionOf(eye, operand)
    if (definition?.is === "assign" && definition.from.kind === "ref" && definition.from.place.projection.length === 0)
      return testsOf(known, definition.from.place.local)
    return ofOperand(eye, known, operand)
  }
  switch (last) {
    case "branch": {
      const self = before?.kind === "qualified" && before.self.kind === "path" ? lastName(before.self.path) : undefined
      const tests = own(first)
      return self === "Option" ? tests.map((value) => 1 - value) : self === "Result" ? tests : undefined
    }
    case "is_ok":
    case "is_none":
      return own(first).map((value) => 1 - value)
    case "is_some":
    case "is_err":
      return own(first)
    case "ok_or":
    case "ok_or_else":
    case "ok":
      return own(first).map((value) => 1 - value)
    case "then":
    case "then_some":
      return own(first).includes(1) ? [1] : undefined
    case "not":
      return own(first).map((value) => 1 - value)
    default:
      return undefined
  }
}
