// Which instruction made each operand: one pass with an abstract stack over a decoded body, and with it which instructions
// control can reach. It knows arities and how control joins; it refuses to know types, locals and values. Code is taken
// to be well typed: where it is not, operands are missing and counted, never wrong.
// Longer than 400 lines because the pass's state is at module level, for speed, and all that touches it stands here.

import { ends, howOf, pops, pushes } from "./arity.ts"
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

/// A block that is open: indexed by depth in parallel arrays that grow, so that 10⁵ nested blocks make no objects.
interface Frames {
  /// The instruction that opened it, -1 for the body.
  opener: Int32Array
  /// Height of the stack below its parameters.
  base: Int32Array
  params: Int32Array
  results: Int32Array
  /// First pseudo-value of its results, and of a loop's parameters.
  result: Int32Array
  param: Int32Array
  /// Whether anything reaches its `end`; whether control reached its beginning.
  reached: Uint8Array
  entered: Uint8Array
  /// For `if`: where its parameters are kept for `else`, in `kept`.
  kept: Int32Array
}

const frames: Frames = {
  opener: new Int32Array(64),
  base: new Int32Array(64),
  params: new Int32Array(64),
  results: new Int32Array(64),
  result: new Int32Array(64),
  param: new Int32Array(64),
  reached: new Uint8Array(64),
  entered: new Uint8Array(64),
  kept: new Int32Array(64),
}
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
let height = 0
let operands = 0
let depth = 0
let alive = true

/// Links the operands of a decoded body. `undefined` when the function makes more values than any real one.
export function linkOperands(of: Module, decoded: CodeView, into: Operands = scratch): Operands | undefined {
  o = into
  view = decoded
  module = of
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
  enter(-1, 0, resultsOf(module.functions[view.function]?.type ?? -1))
  for (let i = 0; i < count; i++) {
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
        height = frames.base[depth]!
        alive = frames.entered[depth] === 1
        for (let k = 0; k < frames.params[depth]!; k++) push(kept[frames.kept[depth]! + k]!)
        break
      case 3 satisfies typeof how.catch:
        finish(i)
        height = frames.base[depth]!
        alive = frames.entered[depth] === 1
        if (id === catchId) pushFresh(i, parameters(module.tags[a[i]!]?.type ?? -1))
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
        take(frames.results[0]!)
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
        typed(i, id, module.functions[a[i]!]!.type, 0)
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
  const missing = Math.max(0, n - (height - frames.base[depth]!))
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
  const n = isLoop ? frames.params[d]! : frames.results[d]!
  const first = isLoop ? frames.param[d]! : frames.result[d]!
  for (let k = 0; k < n; k++) flow(first + k, o.operand[operands - skip - n + k]!, from)
  if (!isLoop) frames.reached[d] = 1
}

function labelArity(target: number): number {
  const d = target < 0 ? 0 : depthOf[target]!
  return target >= 0 && view.op[target] === loopId ? frames.params[d]! : frames.results[d]!
}

function parameters(type: number): number {
  const defined = module.types[type]
  return defined?.kind === "func" ? defined.params.length : 0
}

function resultsOf(type: number): number {
  const defined = module.types[type]
  return defined?.kind === "func" ? defined.results.length : 0
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
  if (d === frames.opener.length) {
    for (const key of Object.keys(frames) as (keyof Frames)[])
      Object.assign(frames, { [key]: doubled(frames[key], d + 1) })
  }
  if (i >= 0) depthOf[i] = d
  frames.opener[d] = i
  frames.base[d] = height - params
  frames.params[d] = params
  frames.results[d] = results
  frames.reached[d] = 0
  frames.entered[d] = alive ? 1 : 0
  frames.kept[d] = keptLength
  frames.result[d] = fresh(i < 0 ? view.count - 1 : view.end[i]!, results)
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
    frames.param[depth] = o.firstResult[i]!
    if (alive) for (let k = 0; k < params; k++) flow(o.firstResult[i]! + k, o.operand[from + k]!, i)
  }
}

/// One arm of a block ends: its results flow to the block's.
function finish(i: number): void {
  const results = frames.results[depth]!
  take(results)
  if (!alive) return
  const first = frames.result[depth]!
  for (let k = 0; k < results; k++) flow(first + k, o.operand[operands - results + k]!, i)
  frames.reached[depth] = 1
}

function close(i: number): void {
  finish(i)
  const opener = frames.opener[depth]!
  const results = frames.results[depth]!
  const first = frames.result[depth]!
  if (opener >= 0 && view.op[opener] === ifId) {
    // Without an `else`, the arm not taken hands the parameters on.
    if (view.next[opener]! < 0 && frames.entered[depth]) {
      for (let k = 0; k < results; k++) flow(first + k, kept[frames.kept[depth]! + k]!, opener)
      frames.reached[depth] = 1
    }
    keptLength = frames.kept[depth]!
  }
  alive = frames.reached[depth] === 1
  o.live[i] = frames.reached[depth]!
  height = frames.base[depth]!
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
      return typed(i, id, module.functions[first]!.type, 0)
    case "call_indirect":
    case "return_call_indirect":
    case "call_ref":
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
