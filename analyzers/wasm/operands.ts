// Which instruction made each operand: one pass with an abstract stack over a decoded body, and with it which instructions
// control can reach. It knows arities and how control joins; it refuses to know types, locals and values. Code is taken
// to be well typed: where it is not, operands are missing and counted, never wrong.
// Longer than 400 lines because the pass's state is at module level, for speed, and all that touches it stands here.

import { arityOf, ends, howOf, mostSimple, pops, pushes } from "./arity.ts"
import type { how } from "./arity.ts"
import { mnemonic, opcode } from "./dispatch.ts"
import type { Module } from "./module.ts"
import { emptyBlock } from "./types.ts"
import { doubled, mostValues, newOperands } from "./values.ts"
import type { Operands } from "./values.ts"
import type { CodeView } from "./view.ts"

export { definerOf, incoming, newOperands } from "./values.ts"
export type { Operands } from "./values.ts"

const ifId = opcode("if")
const loopId = opcode("loop")
const tryTableId = opcode("try_table")
const catchId = opcode("catch")

/// What is known of a block that is open. All of them stand in one array, outermost first, so that an `end` touches one
/// array instead of nine, and 10⁵ nested blocks make no objects: `frames[depth * frameSize + frame.base]`.
const frame = {
  /// The instruction that opened it, -1 for the body.
  opener: 0,
  /// Height of the stack below its parameters.
  base: 1,
  params: 2,
  results: 3,
  /// First pseudo-value of its results, and of a loop's parameters.
  result: 4,
  param: 5,
  /// Whether anything reaches its `end`; whether control reached its beginning.
  reached: 6,
  entered: 7,
  /// For `if`: where its parameters are kept for `else`, in `kept`.
  kept: 8,
} as const
const frameSize = 9
let frames = new Int32Array(64 * frameSize)
/// Depth of the frame an instruction opened, by instruction; left over entries are never read.
let depthOf = new Int32Array(1024)
let stack = new Int32Array(1024)
let kept = new Int32Array(256)
let keptLength = 0

const scratch = newOperands()

// The pass's state. At module level, not in closures: this is one of the two passes every instruction goes through.
let o = scratch
let view: CodeView
let module: Module
/// Of the module: parameters and results by type, 0 for what is not a function's; types by function.
let paramCount = new Int32Array(0)
let resultCounts = new Int32Array(0)
let functionType = new Int32Array(0)
let height = 0
let operands = 0
let depth = 0
let alive = true

/// Links the operands of a decoded body. `undefined` when the function makes more values than any real one.
export function linkOperands(of: Module, decoded: CodeView, into: Operands = scratch): Operands | undefined {
  o = into
  view = decoded
  if (module !== of) know(of)
  const { count, op, a, b, side } = view
  reserve(count)
  const { live, operandStart, firstResult, resultCount } = o
  const popsBy = pops
  const pushesBy = pushes
  const hows = howOf
  const endsBy = ends
  height = 0
  operands = 0
  keptLength = 0
  alive = true
  o.values = 0
  o.incomingCount = 0
  o.unresolved = 0
  depth = -1
  enter(-1, 0, resultsOf(functionType[view.function] ?? -1))
  for (let i = 0; i < count; i++) {
    i = simple(i)
    const id = op[i]!
    live[i] = alive ? 1 : 0
    operandStart[i] = operands
    firstResult[i] = -1
    resultCount[i] = 0
    switch (hows[id]) {
      case 0 satisfies typeof how.fixed: {
        const n = popsBy[id]!
        if (n > 0) take(n)
        if (pushesBy[id]! > 0) pushFresh(i, pushesBy[id]!)
        if (endsBy[id]) alive = false
        break
      }
      case 1 satisfies typeof how.end:
        close(i)
        break
      case 2 satisfies typeof how.else:
        finish(i)
        height = frames[depth * frameSize + frame.base]!
        alive = frames[depth * frameSize + frame.entered] === 1
        for (let k = 0; k < frames[depth * frameSize + frame.params]!; k++)
          push(kept[frames[depth * frameSize + frame.kept]! + k]!)
        break
      case 3 satisfies typeof how.catch:
        finish(i)
        height = frames[depth * frameSize + frame.base]!
        alive = frames[depth * frameSize + frame.entered] === 1
        if (id === catchId) pushFresh(i, parameters(tagType(a[i]!)))
        break
      case 4 satisfies typeof how.open:
        open(i, id)
        break
      case 5 satisfies typeof how.br:
        take(labelArity(b[i]!))
        branch(b[i]!, i, 0)
        alive = false
        break
      case 6 satisfies typeof how.brIf: {
        const n = labelArity(b[i]!)
        take(n + 1)
        branch(b[i]!, i, 1)
        again(n, 1)
        break
      }
      case 7 satisfies typeof how.brTable: {
        const n = b[i]!
        const from = a[i]! + n + 1
        take(labelArity(side[from + n]!) + 1)
        for (let k = 0; k <= n; k++) branch(side[from + k]!, i, 1)
        alive = false
        break
      }
      case 8 satisfies typeof how.return:
        take(frames[frame.results]!)
        branch(-1, i, 0)
        alive = false
        break
      case 9 satisfies typeof how.brOnNull: {
        const n = labelArity(b[i]!)
        take(n + 1)
        branch(b[i]!, i, 1)
        again(n, 1)
        pushFresh(i, 1)
        break
      }
      case 10 satisfies typeof how.brOnNonNull: {
        const n = labelArity(b[i]!)
        take(n)
        branch(b[i]!, i, 0)
        again(n - 1, 1)
        break
      }
      case 11 satisfies typeof how.brOnCast: {
        const target = side[b[i]! + 3]!
        const n = labelArity(target)
        take(n)
        branch(target, i, 0)
        again(n, 0)
        break
      }
      case 13 satisfies typeof how.call:
        typed(i, id, functionType[a[i]!]!, 0)
        break
      case 14 satisfies typeof how.callTyped:
        typed(i, id, a[i]!, 1)
        break
      default:
        other(i, id)
        if (endsBy[id]) alive = false
    }
    if (o.values > mostValues) return undefined
  }
  operandStart[count] = operands
  return o
}

/// Links instructions of fixed arity from `i` on, and returns the first that is not simple: another kind, one that finds too
/// few values, or one for which an array is too short. Nearly all instructions are linked here, with the state in registers
/// and without a branch on the arity: what is written too much is overwritten by the next.
function simple(i: number): number {
  const { op, count } = view
  const { live, operandStart, firstResult, resultCount, operand, definer, firstIncoming } = o
  const arities = arityOf
  const now = alive ? 1 : 0
  const values = stack
  const base = frames[depth * frameSize + frame.base]!
  const mostOperands = operand.length - mostSimple
  const mostHeight = values.length - mostSimple
  const most = Math.min(definer.length, mostValues) - 1
  let top = height
  let taken = operands
  let next = o.values
  for (; i < count; i++) {
    const arity = arities[op[i]!]!
    const from = top - (arity & 3)
    if (arity === 0 || from < base || taken > mostOperands || top > mostHeight || next > most) break
    live[i] = now
    operandStart[i] = taken
    operand[taken] = values[from]!
    operand[taken + 1] = values[from + 1]!
    operand[taken + 2] = values[from + 2]!
    taken += arity & 3
    const results = (arity >> 2) & 1
    definer[next] = i
    firstIncoming[next] = -1
    // No result is -1.
    firstResult[i] = next | (results - 1)
    resultCount[i] = results
    values[from] = next
    top = from + results
    next += results
  }
  height = top
  operands = taken
  o.values = next
  return i
}

function reserve(count: number): void {
  if (o.live.length < count) {
    o.live = doubled(o.live, count)
    o.operandStart = new Uint32Array(o.live.length + 1)
    o.firstResult = new Int32Array(o.live.length)
    o.resultCount = new Int32Array(o.live.length)
  } else if (o.operandStart.length === 1) o.operandStart = new Uint32Array(o.live.length + 1)
  if (depthOf.length < count) depthOf = doubled(depthOf, count)
}

/// `n` new values, consecutive; returns the first.
function fresh(definer: number, n: number): number {
  const first = o.values
  o.values += n
  if (o.values > mostValues) return first
  if (o.values > o.definer.length) {
    o.definer = doubled(o.definer, o.values)
    o.firstIncoming = doubled(o.firstIncoming, o.values)
  }
  for (let id = first; id < first + n; id++) {
    o.definer[id] = definer
    o.firstIncoming[id] = -1
  }
  return first
}

function push(value: number): void {
  if (height === stack.length) stack = doubled(stack, height + 1)
  stack[height++] = value
}

function pushFresh(i: number, n: number): void {
  const first = fresh(i, n)
  o.firstResult[i] = first
  o.resultCount[i] = n
  if (o.values <= mostValues) for (let value = first; value < first + n; value++) push(value)
}

function flow(target: number, source: number, from: number): void {
  if (source < 0) return
  const edge = o.incomingCount++
  if (edge === o.incomingValue.length) {
    o.incomingValue = doubled(o.incomingValue, edge + 1)
    o.incomingFrom = doubled(o.incomingFrom, edge + 1)
    o.incomingNext = doubled(o.incomingNext, edge + 1)
  }
  o.incomingValue[edge] = source
  o.incomingFrom[edge] = from
  o.incomingNext[edge] = o.firstIncoming[target]!
  o.firstIncoming[target] = edge
}

/// Pops `n` values: the current instruction's operands.
function take(n: number): void {
  if (operands + n > o.operand.length) o.operand = doubled(o.operand, operands + n)
  const { operand } = o
  const missing = Math.max(0, n - (height - frames[depth * frameSize + frame.base]!))
  if (missing > 0) {
    if (alive) o.unresolved += missing
    operand.fill(-1, operands, operands + missing)
  }
  const from = height - n
  for (let k = missing; k < n; k++) operand[operands + k] = stack[from + k]!
  operands += n
  height -= n - missing
}

/// Pushes back `n` of the operands just taken, all but the last `skip` of them.
function again(n: number, skip: number): void {
  for (let k = 0; k < n; k++) push(o.operand[operands - skip - n + k]!)
}

/// Sends the operands just taken, all but the last `skip`, to a label.
function branch(target: number, from: number, skip: number): void {
  if (!alive) return
  const d = target < 0 ? 0 : depthOf[target]!
  const isLoop = target >= 0 && view.op[target] === loopId
  const n = isLoop ? frames[d * frameSize + frame.params]! : frames[d * frameSize + frame.results]!
  const first = isLoop ? frames[d * frameSize + frame.param]! : frames[d * frameSize + frame.result]!
  for (let k = 0; k < n; k++) flow(first + k, o.operand[operands - skip - n + k]!, from)
  if (!isLoop) frames[d * frameSize + frame.reached] = 1
}

function labelArity(target: number): number {
  const d = target < 0 ? 0 : depthOf[target]!
  return target >= 0 && view.op[target] === loopId
    ? frames[d * frameSize + frame.params]!
    : frames[d * frameSize + frame.results]!
}

function know(of: Module): void {
  module = of
  paramCount = Int32Array.from(of.types, (type) => (type.kind === "func" ? type.params.length : 0))
  resultCounts = Int32Array.from(of.types, (type) => (type.kind === "func" ? type.results.length : 0))
  functionType = Int32Array.from(of.functions, ({ type }) => type)
}

function parameters(type: number): number {
  return type < 0 ? 0 : paramCount[type]!
}

function resultsOf(type: number): number {
  return type < 0 ? 0 : resultCounts[type]!
}

/// The function type behind a continuation type.
function behind(type: number): number {
  const defined = module.types[type]
  return defined?.kind === "cont" ? (defined.function ?? -1) : -1
}

function tagType(tag: number): number {
  return module.tags[tag]?.type ?? -1
}

/// A block begins; its parameters are on the stack.
function enter(i: number, params: number, results: number): void {
  const d = ++depth
  const at = d * frameSize
  if (at === frames.length) frames = doubled(frames, at + 1)
  if (i >= 0) depthOf[i] = d
  frames[at + frame.opener] = i
  frames[at + frame.base] = height - params
  frames[at + frame.params] = params
  frames[at + frame.results] = results
  frames[at + frame.reached] = 0
  frames[at + frame.entered] = alive ? 1 : 0
  frames[at + frame.kept] = keptLength
  frames[at + frame.result] = fresh(i < 0 ? view.count - 1 : view.end[i]!, results)
}

function open(i: number, id: number): void {
  const type = view.a[i]!
  const params = type >= 0 ? parameters(type) : 0
  const results = type >= 0 ? resultsOf(type) : type === emptyBlock ? 0 : 1
  take(params + (id === ifId ? 1 : 0))
  const from = o.operandStart[i]!
  // The clauses branch from outside of the block; only then it opens, on top of its parameters.
  if (id === tryTableId) clauses(i)
  for (let k = 0; k < params; k++) push(o.operand[from + k]!)
  enter(i, params, results)
  if (id === ifId) {
    if (keptLength + params > kept.length) kept = doubled(kept, keptLength + params)
    for (let k = 0; k < params; k++) kept[keptLength++] = o.operand[from + k]!
  } else if (id === loopId) {
    height -= params
    pushFresh(i, params)
    frames[depth * frameSize + frame.param] = o.firstResult[i]!
    if (alive) for (let k = 0; k < params; k++) flow(o.firstResult[i]! + k, o.operand[from + k]!, i)
  }
}

/// One arm of a block ends: its results flow to the block's.
function finish(i: number): void {
  const results = frames[depth * frameSize + frame.results]!
  take(results)
  if (!alive) return
  const first = frames[depth * frameSize + frame.result]!
  for (let k = 0; k < results; k++) flow(first + k, o.operand[operands - results + k]!, i)
  frames[depth * frameSize + frame.reached] = 1
}

function close(i: number): void {
  finish(i)
  const opener = frames[depth * frameSize + frame.opener]!
  const results = frames[depth * frameSize + frame.results]!
  const first = frames[depth * frameSize + frame.result]!
  if (opener >= 0 && view.op[opener] === ifId) {
    // Without an `else`, the arm not taken hands the parameters on.
    if (view.next[opener]! < 0 && frames[depth * frameSize + frame.entered]) {
      for (let k = 0; k < results; k++) flow(first + k, kept[frames[depth * frameSize + frame.kept]! + k]!, opener)
      frames[depth * frameSize + frame.reached] = 1
    }
    keptLength = frames[depth * frameSize + frame.kept]!
  }
  alive = frames[depth * frameSize + frame.reached] === 1
  o.live[i] = frames[depth * frameSize + frame.reached]!
  height = frames[depth * frameSize + frame.base]!
  o.firstResult[i] = first
  o.resultCount[i] = results
  for (let k = 0; k < results; k++) push(first + k)
  depth--
}

/// What the clauses of a try_table hand to their labels: the tag's parameters, and the exception itself.
function clauses(i: number): void {
  const from = view.b[i]! + 2
  const n = view.side[from - 1]!
  const saved = operands
  for (let k = 0; k < n; k++) {
    const kind = view.side[from + 4 * k]!
    const target = view.side[from + 4 * k + 3]!
    const arity = (kind < 2 ? parameters(tagType(view.side[from + 4 * k + 1]!)) : 0) + (kind & 1)
    const first = fresh(i, arity)
    if (o.values > mostValues) return
    if (operands + arity > o.operand.length) o.operand = doubled(o.operand, operands + arity)
    for (let v = 0; v < arity; v++) o.operand[operands++] = first + v
    if (labelArity(target) === arity) branch(target, i, 0)
    else if (alive) o.unresolved++
    operands = saved
  }
}

/// Instructions whose arity a type, a tag or a count says: how many operands beside the parameters, and whose.
function other(i: number, id: number): void {
  const { a, b } = view
  const first = a[i]!
  switch (mnemonic(id)) {
    case "return_call":
      return typed(i, id, functionType[first]!, 0)
    case "return_call_indirect":
    case "return_call_ref":
      return typed(i, id, first, 1)
    case "throw":
    case "suspend":
      return typed(i, id, tagType(first), 0)
    case "resume":
      return typed(i, id, behind(first), 1)
    case "struct.new": {
      const defined = module.types[first]
      return exchange(i, defined?.kind === "struct" ? defined.fields.length : 0, 1)
    }
    case "array.new_fixed":
      return exchange(i, b[i]!, 1)
    case "cont.bind":
      return exchange(i, Math.max(0, parameters(behind(first)) - parameters(behind(b[i]!))) + 1, 1)
    case "resume_throw":
      return exchange(
        i,
        parameters(tagType(view.side[b[i]! + 1 + 4 * view.side[b[i]!]!]!)) + 1,
        resultsOf(behind(first)),
      )
    case "resume_throw_ref":
      return exchange(i, 2, resultsOf(behind(first)))
    case "switch": {
      // The last parameter of the target is the caller's continuation; what comes back are that one's parameters.
      const target = module.types[behind(first)]
      const back = target?.kind === "func" ? /\d+/.exec(target.params.at(-1) ?? "") : null
      return exchange(i, parameters(behind(first)), back ? parameters(behind(Number(back[0]))) : 0)
    }
    default:
      throw new Error(`no arity for ${mnemonic(id)}`)
  }
}

function exchange(i: number, operands: number, results: number): void {
  take(operands)
  pushFresh(i, results)
}

function typed(i: number, id: number, type: number, extra: number): void {
  take(parameters(type) + extra)
  if (!ends[id]) pushFresh(i, resultsOf(type))
}
