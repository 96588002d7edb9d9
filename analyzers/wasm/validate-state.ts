// The state of a type check and its two stacks (core specification 3.0, appendix A.3 "Validation algorithm"): operands as
// numbers, control frames as parallel arrays. It knows how values are popped and pushed, what is unreachable, and how a
// mismatch reads; it refuses to know instructions, except by name in messages.

import { DecodeFault } from "./bytes.ts"
import { mnemonic, opcode } from "./dispatch.ts"
import type { Module } from "./module.ts"
import { bottom, heap, latticeOf, matches, numberOfCode, numberOfText, reference, typeText } from "./subtyping.ts"
import type { Lattice, TypeNumber } from "./subtyping.ts"
import { emptyBlock } from "./types.ts"
import { newView } from "./view.ts"
import type { CodeView } from "./view.ts"

/// Thrown, and caught by `validate.ts` alone, where a function is given up on: neither valid nor invalid.
export const undecided = new DecodeFault(0, "not decided")

/// Values on the stack of one function: more is a bomb.
const mostValues = 1 << 22

/// Lists of types, all in one array: `types[start … start + count]`.
export interface Lists {
  types: Int32Array
  length: number
  /// By type index: a function's parameters and results; a struct's or array's fields, unpacked, as parameters.
  readonly params: Int32Array
  readonly paramCount: Int32Array
  readonly results: Int32Array
  readonly resultCount: Int32Array
  /// Start of the list of one value, by its type.
  readonly ones: Map<TypeNumber, number>
}

/// Open blocks, outermost first; index by depth.
export interface Frames {
  opcode: Int32Array
  base: Int32Array
  params: Int32Array
  paramCount: Int32Array
  results: Int32Array
  resultCount: Int32Array
  /// What its label takes: a loop's parameters, results of all others.
  label: Int32Array
  labelCount: Int32Array
  unreachable: Int32Array
  /// How many locals had been initialised, of those that must be.
  initialised: Int32Array
}

/// One module's check; the arrays are reused from function to function.
export interface State {
  readonly module: Module
  readonly lattice: Lattice
  readonly lists: Lists
  readonly functionType: Int32Array
  readonly globalType: Int32Array
  readonly tableType: Int32Array
  readonly elementType: Int32Array
  /// Address type by table and memory.
  readonly tableAddress: Int32Array
  readonly memoryAddress: Int32Array
  /// By function: 1 when `ref.func` may name it in a body.
  readonly declared: Uint8Array
  readonly frames: Frames
  readonly view: CodeView
  stack: Int32Array
  height: number
  /// Height below which the open block may not pop.
  base: number
  depth: number
  /// The instruction being checked.
  at: number
  /// What to add to offsets in `view`: constant expressions are decoded from copies.
  shift: number
  /// Types of the locals known so far, `localCount` of them in all.
  locals: Int32Array
  localCount: number
  /// 1 while a local without default has no value yet; `unset` counts them.
  readonly pending: Uint8Array
  unset: number
  initialised: number[]
  /// Steps left before the check is given up: lists of a thousand types can be named by a byte.
  work: number
}

const elseId = opcode("else")
const ifId = opcode("if")
const loopId = opcode("loop")

export function newState(module: Module, work: number, maximumLocals: number): State {
  const lattice = latticeOf(module)
  const address = (index64: boolean) => (index64 ? 2 : 1)
  return {
    module,
    lattice,
    lists: listsOf(module, lattice),
    functionType: Int32Array.from(module.functions, ({ type }) => type),
    globalType: Int32Array.from(module.globals, ({ type }) => numberOfText(lattice, type)),
    tableType: Int32Array.from(module.tables, ({ element }) => numberOfText(lattice, element)),
    // Segments of plain function indices have no null.
    elementType: Int32Array.from(module.elements, ({ element, offset }) =>
      module.bytes[offset]! & 4 ? numberOfText(lattice, element) : reference(heap.func, false),
    ),
    tableAddress: Int32Array.from(module.tables, ({ limits }) => address(limits.index64)),
    memoryAddress: Int32Array.from(module.memories, ({ limits }) => address(limits.index64)),
    declared: new Uint8Array(module.functions.length),
    frames: {
      opcode: new Int32Array(64),
      base: new Int32Array(64),
      params: new Int32Array(64),
      paramCount: new Int32Array(64),
      results: new Int32Array(64),
      resultCount: new Int32Array(64),
      label: new Int32Array(64),
      labelCount: new Int32Array(64),
      unreachable: new Int32Array(64),
      initialised: new Int32Array(64),
    },
    view: newView(),
    stack: new Int32Array(1024),
    height: 0,
    base: 0,
    depth: -1,
    at: 0,
    shift: 0,
    locals: new Int32Array(64),
    localCount: 0,
    pending: new Uint8Array(maximumLocals + 1),
    unset: 0,
    initialised: [],
    work,
  }
}

function listsOf(module: Module, lattice: Lattice): Lists {
  const n = module.types.length
  const flat: number[] = []
  const lists = {
    params: new Int32Array(n),
    paramCount: new Int32Array(n),
    results: new Int32Array(n),
    resultCount: new Int32Array(n),
    ones: new Map<TypeNumber, number>(),
  }
  for (const [index, type] of module.types.entries()) {
    const params = type.kind === "func" ? type.params : type.fields.map((field) => field.type)
    const results = type.kind === "func" ? type.results : []
    lists.params[index] = flat.length
    lists.paramCount[index] = params.length
    for (const text of params) {
      const number = numberOfText(lattice, text)
      // Packed fields are i32 on the stack.
      flat.push(number === 6 || number === 7 ? 1 : number)
    }
    lists.results[index] = flat.length
    lists.resultCount[index] = results.length
    for (const text of results) flat.push(numberOfText(lattice, text))
  }
  const types = new Int32Array(flat.length + 64)
  types.set(flat)
  return { ...lists, types, length: flat.length }
}

/// The start of the list of one value.
export function listOfOne(s: State, type: TypeNumber): number {
  const { lists } = s
  let start = lists.ones.get(type)
  if (start === undefined) {
    start = lists.length
    if (start === lists.types.length) lists.types = longer(lists.types)
    lists.types[lists.length++] = type
    lists.ones.set(type, start)
  }
  return start
}

function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

/// The first error of a function: at the instruction being checked unless `offset` says otherwise.
export function invalid(s: State, message: string, offset = s.view.offset[s.at]! + s.shift): never {
  throw new DecodeFault(offset, message)
}

export function name(s: State): string {
  return mnemonic(s.view.op[s.at]!).replace(/^(select|ref\.test|ref\.cast) .*/, "$1")
}

export function mismatch(s: State, expected: string, found: TypeNumber | undefined): never {
  const what = found === undefined ? "the stack of the block is empty" : `finds ${typeText(found)}`
  return invalid(s, `type mismatch: ${name(s)} expects ${expected} but ${what}`)
}

export function push(s: State, type: TypeNumber): void {
  if (s.height === s.stack.length) grow(s)
  s.stack[s.height++] = type
}

export function grow(s: State): void {
  if (s.stack.length >= mostValues) throw undecided
  s.stack = longer(s.stack)
}

/// Pops a value of any type; `bottom` in unreachable code when there is none.
export function popAny(s: State, expected: string): TypeNumber {
  if (s.height > s.base) return s.stack[--s.height]!
  if (s.frames.unreachable[s.depth]) return bottom
  return mismatch(s, expected, undefined)
}

/// Pops a value that matches `wanted`.
export function pop(s: State, wanted: TypeNumber): TypeNumber {
  if (s.height > s.base) {
    const found = s.stack[--s.height]!
    if (found !== wanted && !matches(s.lattice, found, wanted)) mismatch(s, typeText(wanted), found)
    return found
  }
  if (!s.frames.unreachable[s.depth]) mismatch(s, typeText(wanted), undefined)
  return bottom
}

export function spend(s: State, steps: number): void {
  s.work -= steps
  if (s.work < 0) throw undecided
}

export function popList(s: State, start: number, count: number): void {
  if (count === 0) return
  spend(s, count)
  for (let k = count - 1; k >= 0; k--) pop(s, s.lists.types[start + k]!)
}

export function pushList(s: State, start: number, count: number): void {
  if (count === 0) return
  spend(s, count)
  for (let k = 0; k < count; k++) push(s, s.lists.types[start + k]!)
}

/// Checks the topmost values against a list and leaves them as they are.
export function peekList(s: State, start: number, count: number): void {
  spend(s, count)
  const { height } = s
  for (let k = count - 1; k >= 0; k--) pop(s, s.lists.types[start + k]!)
  s.height = height
}

/// What follows is never reached: the block's values are gone, and any may be popped.
export function unreachable(s: State): void {
  s.height = s.base
  s.frames.unreachable[s.depth] = 1
}

/// Opens a block; its parameters are not on the stack yet.
export function openFrame(
  s: State,
  id: number,
  params: number,
  paramCount: number,
  results: number,
  resultCount: number,
): void {
  const { frames } = s
  const d = ++s.depth
  if (d === frames.base.length)
    for (const key of Object.keys(frames) as (keyof Frames)[]) frames[key] = longer(frames[key])
  frames.opcode[d] = id
  frames.base[d] = s.base = s.height
  frames.params[d] = params
  frames.paramCount[d] = paramCount
  frames.results[d] = results
  frames.resultCount[d] = resultCount
  frames.label[d] = id === loopId ? params : results
  frames.labelCount[d] = id === loopId ? paramCount : resultCount
  frames.unreachable[d] = 0
  frames.initialised[d] = s.initialised.length
  pushList(s, params, paramCount)
}

/// Ends an arm: its results are all that is left. Locals are as uninitialised as before it.
export function endArm(s: State): void {
  const { frames, depth } = s
  popList(s, frames.results[depth]!, frames.resultCount[depth]!)
  const left = s.height - s.base
  if (left > 0) {
    const found = typeText(s.stack[s.height - 1]!)
    const expected = frames.resultCount[depth]! === 0 ? "nothing" : `only ${frames.resultCount[depth]}`
    const values = left === 1 ? `finds ${found}` : `${left} values more are left on the stack, ${found} on top`
    invalid(s, `type mismatch: ${name(s)} expects ${expected} but ${values}`)
  }
  const known = frames.initialised[depth]!
  while (s.initialised.length > known) {
    s.pending[s.initialised.pop()!] = 1
    s.unset++
  }
}

/// Ends a block and pushes its results.
export function closeFrame(s: State): void {
  const { frames, depth } = s
  endArm(s)
  const results = frames.results[depth]!
  const count = frames.resultCount[depth]!
  if (frames.opcode[depth] === ifId) {
    // Without an `else`, the parameters are the results.
    frames.unreachable[depth] = 0
    pushList(s, frames.params[depth]!, frames.paramCount[depth]!)
    popList(s, results, count)
    if (s.height > s.base) invalid(s, "type mismatch: an if without else has more parameters than results")
  }
  s.depth--
  s.base = s.depth < 0 ? 0 : frames.base[s.depth]!
  pushList(s, results, count)
}

/// The second arm of the open block, as `id`, with what it begins with.
export function nextArm(s: State, id: number, start: number, count: number): void {
  const { frames, depth } = s
  endArm(s)
  frames.opcode[depth] = id
  frames.unreachable[depth] = 0
  s.height = s.base
  pushList(s, start, count)
}

export function elseArm(s: State): void {
  nextArm(s, elseId, s.frames.params[s.depth]!, s.frames.paramCount[s.depth]!)
}

/// What a label takes: start and count of the list.
export function labelStart(s: State, label: number): number {
  return s.frames.label[s.depth - label]!
}

export function labelCount(s: State, label: number): number {
  return s.frames.labelCount[s.depth - label]!
}

/// A block type's parameters and results, as lists: see `block`.
export const block = { params: 0, paramCount: 0, results: 0, resultCount: 0 }

/// Reads a block type as the view has it into `block`.
export function blockType(s: State, type: number, heapType: number): void {
  if (type >= 0) {
    const defined = s.module.types[type]
    if (defined?.kind !== "func") invalid(s, `${name(s)}: type ${type} is not a function type`)
    block.params = s.lists.params[type]!
    block.paramCount = s.lists.paramCount[type]!
    block.results = s.lists.results[type]!
    block.resultCount = s.lists.resultCount[type]!
    return
  }
  block.params = block.paramCount = block.results = block.resultCount = 0
  if (type === emptyBlock) return
  block.results = listOfOne(s, numberOfCode(s.lattice, type, heapType))
  block.resultCount = 1
}
