// What must hold of a module outside of bodies (core specification 3.0, 3.2 and 3.5): types and their supertypes, limits,
// constant expressions, segments, exports, start. It knows the index spaces and refuses to know instructions: constant
// expressions are checked as the bodies they are. Every error found is given, the caller orders and bounds them.

import { DecodeFault, cursor, u32 } from "./bytes.ts"
import type { Cursor } from "./bytes.ts"
import { opcode } from "./dispatch.ts"
import { readConstant } from "./items.ts"
import { maximumPages32, maximumPages64, pageSize } from "./limits.ts"
import type { ConstantExpression, ElementSegment, FieldType, Limits, TypeDefinition } from "./module.ts"
import { isDefaultable, matches, numberOfCode, numberOfText, reference, typeText } from "./subtyping.ts"
import type { TypeNumber } from "./subtyping.ts"
import { readReferenceType } from "./types.ts"
import { checkExpression } from "./validate-body.ts"
import { listOfOne, undecided } from "./validate-state.ts"
import type { State } from "./validate-state.ts"
import { decodeBody } from "./view.ts"
import { sinkFor } from "./walk.ts"

type Report = (offset: number, message: string) => void

const refFunc = opcode("ref.func")
const refNull = opcode("ref.null")
const globalGet = opcode("global.get")
const i32Const = opcode("i32.const")

/// Checks all but the bodies. Marks in `s.declared` what `ref.func` may name in them.
export function checkModule(s: State, report: Report): void {
  const { module } = s
  const at = (id: number) => module.sections.find((section) => section.id === id)?.contents.offset ?? 0
  // In constant expressions any function may be named; naming it declares it.
  s.declared.fill(1)
  const declared = new Uint8Array(s.declared.length)
  const declare = (index: number | undefined) => {
    if (index !== undefined && index >= 0) declared[index] = 1
  }
  for (const [index, type] of module.types.entries()) checkType(s, index, type, report)
  for (const { limits, pageSize: page, import: from, index } of module.memories)
    checkMemory(limits, page, `memory ${index}`, (message) => report(from?.offset ?? at(5), message))
  for (const { index, limits, element, init, import: from, offset } of module.tables) {
    const place = from?.offset ?? offset ?? at(4)
    const type = numberOfText(s.lattice, element)
    if (limits.shared) report(place, `table ${index} is shared: only memories can be`)
    if (limits.max !== undefined && limits.min > limits.max)
      report(place, `table ${index}: the minimum ${limits.min} is larger than the maximum ${limits.max}`)
    if (init) {
      expression(s, init, type, report)
      for (const f of functionsIn(s, init)) declare(f)
    } else if (!from && !isDefaultable(type)) report(place, `table ${index} of ${element} has no initial value`)
  }
  // Tags that control is suspended with have results; without continuations there are none to suspend.
  if (!module.types.some(({ kind }) => kind === "cont"))
    for (const { index, type, import: from } of module.tags)
      if (s.lists.resultCount[type]! > 0) report(from?.offset ?? at(13), `tag ${index} has results`)
  for (const { type, init } of module.globals) {
    if (!init) continue
    expression(s, init, numberOfText(s.lattice, type), report)
    for (const f of functionsIn(s, init)) declare(f)
  }
  checkExports(s, report)
  for (const { kind, index } of module.exports) if (kind === "function") declare(index)
  if (module.start !== undefined) {
    const type = s.functionType[module.start]!
    if (s.lists.paramCount[type]! + s.lists.resultCount[type]! > 0)
      report(at(8), `the start function ${module.start} has parameters or results`)
  }
  for (const element of module.elements) checkElement(s, element, report, declare)
  for (const { memory, offsetExpression } of module.data) {
    if (memory === undefined || !offsetExpression) continue
    expression(s, offsetExpression, s.memoryAddress[memory]!, report)
    for (const f of functionsIn(s, offsetExpression)) declare(f)
  }
  s.declared.set(declared)
}

/// Declared supertypes come first, are open, and are structurally matched (3.2.11).
function checkType(s: State, index: number, type: TypeDefinition, report: Report): void {
  const { offset, length } = type.span
  const { bytes } = s.module
  const form = bytes[offset]
  if ((form === 0x50 || form === 0x4f) && u32(cursor(bytes, offset + 1, offset + length, "a type"), "supertypes") > 1)
    report(offset, `type ${index} has more than one supertype`)
  const { supertype } = type
  if (type.kind === "cont" && s.module.types[type.function!]!.kind !== "func")
    report(offset, `type ${index} is a continuation of type ${type.function}, which is not a function type`)
  if (supertype === undefined) return
  if (supertype >= index) return report(offset, `type ${index}: its supertype ${supertype} is declared after it`)
  const above = s.module.types[supertype]!
  if (above.final) report(offset, `type ${index}: its supertype ${supertype} is final`)
  if (!structureMatches(s, type, above)) report(offset, `type ${index} does not match its supertype ${supertype}`)
}

function structureMatches(s: State, a: TypeDefinition, b: TypeDefinition): boolean {
  const { lattice } = s
  const listMatches = (from: readonly string[], to: readonly string[]) =>
    from.length === to.length &&
    from.every((type, k) => matches(lattice, numberOfText(lattice, type), numberOfText(lattice, to[k]!)))
  if (a.kind === "func")
    return b.kind === "func" && listMatches(b.params, a.params) && listMatches(a.results, b.results)
  if (b.kind === "func" || a.kind !== b.kind) return false
  if (a.kind === "cont") {
    const index = (type: number | undefined) => reference(lattice.canonical[type!]!, false)
    return matches(lattice, index(a.function), index(b.function))
  }
  const fieldMatches = (from: FieldType, to: FieldType) => {
    const [x, y] = [numberOfText(lattice, from.type), numberOfText(lattice, to.type)]
    return from.mutable === to.mutable && (to.mutable ? x === y : matches(lattice, x, y))
  }
  return a.fields.length >= b.fields.length && b.fields.every((field, k) => fieldMatches(a.fields[k]!, field))
}

/// 3.2.8; sizes of pages and shared memories as in their proposals.
function checkMemory(limits: Limits, page: number, what: string, report: (message: string) => void): void {
  const { min, max, shared, index64 } = limits
  const most = ((index64 ? maximumPages64 : maximumPages32) * BigInt(pageSize)) / BigInt(page)
  if (page !== 1 && page !== pageSize) report(`${what}: a page has 1 or ${pageSize} bytes, not ${page}`)
  if (min > most || (max ?? 0n) > most) report(`${what} has more than ${most} pages`)
  if (max !== undefined && min > max) report(`${what}: the minimum ${min} is larger than the maximum ${max}`)
  if (shared && max === undefined) report(`${what} is shared and has no maximum`)
}

function checkExports(s: State, report: Report): void {
  const names = new Set<string>()
  for (const { name, offset } of s.module.exports) {
    if (names.has(name)) report(offset, `a second export named ${JSON.stringify(name)}`)
    names.add(name)
  }
}

/// A segment's items fit its type, and that of its table. Items that are expressions are read once more, for their spans.
function checkElement(
  s: State,
  { index, table, offsetExpression, functions, offset, length }: ElementSegment,
  report: Report,
  declare: (index: number) => void,
): void {
  const { module } = s
  const type = s.elementType[index]!
  if (table !== undefined && offsetExpression) {
    const wanted = s.tableType[table]!
    if (!matches(s.lattice, type, wanted))
      report(offset, `element segment ${index} of ${typeText(type)} does not fit table ${table} of ${typeText(wanted)}`)
    expression(s, offsetExpression, s.tableAddress[table]!, report)
    for (const f of functionsIn(s, offsetExpression)) declare(f)
  }
  for (const f of functions) if (f >= 0) declare(f)
  const c = cursor(module.bytes, offset, offset + length, "the element segment")
  const form = u32(c, "a form")
  if (!(form & 4)) return
  const active = (form & 1) === 0
  if (active && form & 2) u32(c, "a table")
  if (active) skipConstant(s, c)
  if (form & 3) readReferenceType(c, module.types.length)
  const n = u32(c, "elements")
  for (let k = 0; k < n; k++) {
    const item = skipConstant(s, c)
    expression(s, item, type, report)
    if (item.function === undefined) for (const f of functionsIn(s, item)) declare(f)
  }
}

const ignored = new Map<number, number>()

function skipConstant(s: State, c: Cursor): ConstantExpression {
  return readConstant(c, sinkOf(s), ignored)
}

const sinks = new WeakMap<State, ReturnType<typeof sinkFor>>()

function sinkOf(s: State): ReturnType<typeof sinkFor> {
  let sink = sinks.get(s)
  if (!sink) {
    sink = sinkFor(s.module)
    sinks.set(s, sink)
  }
  return sink
}

/// Decodes an expression into `s.view` as the body of a function without locals.
function decode(s: State, { offset, length }: ConstantExpression): void {
  const copy = new Uint8Array(length + 1)
  copy.set(s.module.bytes.subarray(offset, offset + length), 1)
  s.shift = offset - 1
  decodeBody(cursor(copy, 0, copy.length, "the constant expression"), 0, -1, sinkOf(s), length, s.view)
}

/// Checks a constant expression (3.4.13). That its instructions are constant, the reader has seen to.
function expression(s: State, constant: ConstantExpression, wanted: TypeNumber, report: Report): void {
  const { bytes } = s.module
  const { offset, length, value, global, function: target } = constant
  // Nearly all expressions are one instruction: those are not decoded when they fit.
  if (value !== undefined && wanted === (bytes[offset] === i32Const ? 1 : 2)) return
  const type = (index: number) => reference(s.lattice.canonical[s.functionType[index]!]!, false)
  if (target !== undefined && matches(s.lattice, type(target), wanted)) return
  if (global !== undefined && !s.module.globals[global]!.mutable && s.globalType[global] === wanted) return
  if (bytes[offset] === refNull && length === 3 && numberOfCode(s.lattice, bytes[offset + 1]! - 0x80, 0) === wanted)
    return
  try {
    decode(s, constant)
    for (let i = 0; i < s.view.count; i++) {
      if (s.view.op[i] !== globalGet || !s.module.globals[s.view.a[i]!]!.mutable) continue
      report(s.view.offset[i]! + s.shift, `global.get in a constant expression: global ${s.view.a[i]} is mutable`)
      return
    }
    checkExpression(s, listOfOne(s, wanted), 1)
  } catch (error) {
    if (!(error instanceof DecodeFault) || error === undecided) throw error
    report(error.offset, error.message.replace(/^type mismatch: end /, "type mismatch: the constant expression "))
  } finally {
    s.shift = 0
  }
}

/// The functions a constant expression names.
function functionsIn(s: State, constant: ConstantExpression): readonly number[] {
  if (constant.function !== undefined) return [constant.function]
  if (constant.value !== undefined || constant.global !== undefined) return []
  try {
    decode(s, constant)
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error
    return []
  } finally {
    s.shift = 0
  }
  const { op, a, count } = s.view
  return Array.from(op.subarray(0, count).keys())
    .filter((i) => op[i] === refFunc)
    .map((i) => a[i]!)
}
