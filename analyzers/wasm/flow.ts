// The control-flow graph of one decoded body: basic blocks and edges, in plain arrays. It knows where control can go, and
// in which state: an exception leaves from before its instruction. It refuses to know values and types; a graph algorithm
// takes `start` and `to` as they are.

import { idCount, opcode, rowById } from "./dispatch.ts"
import { ints, push } from "./grow.ts"
import type { CodeView } from "./view.ts"

/// Basic blocks of one function, in code order; block 0 is the entry. Branches to a block go to its `end`, where paths
/// join, returns to the `end` of the body. The last block is the exit: it holds no instruction; the body's `end` and tail
/// calls go there. A block's edges all leave from its end; one that
/// ends before an instruction that may throw inside a `try` has edges to the handlers, which so see the state before it.
export interface FlowGraph {
  /// Number of blocks, the exit included.
  readonly blocks: number
  /// Block `k` has the instructions `first[k]` up to `first[k + 1]`.
  readonly first: Int32Array
  /// The block of each instruction.
  readonly blockOf: Int32Array
  /// Successors of block `k`: `to[start[k] … start[k + 1]]`; a block may be there twice (`br_table`).
  readonly start: Int32Array
  readonly to: Int32Array
  readonly exit: number
}

const id = {
  if: opcode("if"),
  else: opcode("else"),
  end: opcode("end"),
  loop: opcode("loop"),
  try: opcode("try"),
  tryTable: opcode("try_table"),
  catch: opcode("catch"),
  catchAll: opcode("catch_all"),
  delegate: opcode("delegate"),
  brTable: opcode("br_table"),
  return: opcode("return"),
  brOnCast: opcode("br_on_cast"),
  brOnCastFail: opcode("br_on_cast_fail"),
} as const

/// What may leave the function's own instructions for a handler: calls, throws, and (engines let no handler see them)
/// not traps.
const mayThrow = new Uint8Array(idCount)
const branches = new Uint8Array(idCount)
const ends = new Uint8Array(idCount)
for (let op = 0; op < idCount; op++) {
  const row = rowById(op)
  if (!row) continue
  const effects = row.effects.split(" ")
  mayThrow[op] = (effects.includes("calls") && !effects.includes("ends")) || effects.includes("throws") ? 1 : 0
  ends[op] = effects.includes("ends") ? 1 : 0
  branches[op] = row.immediates === "label" && op !== id.delegate && row.name !== "rethrow" ? 1 : 0
}

/// Builds the graph of a decoded body: it does not change with the next decode. Unreachable code has blocks too, without predecessors.
export function flowGraph(view: CodeView): FlowGraph {
  const { count, op } = view
  const handlers = protectors(view)
  const leader = new Uint8Array(count + 1)
  leader[0] = 1
  for (let i = 0; i < count; i++) {
    if (handlers.of[i]! >= 0 && mayThrow[op[i]!]) {
      leader[i] = 1
      eachHandler(view, handlers, i, (target) => (leader[target] = 1))
    }
    successors(view, i, (target) => {
      if (target !== i + 1) leader[target] = leader[i + 1] = 1
    })
    if (ends[op[i]!]) leader[i + 1] = 1
  }
  const first = ints(64)
  const blockOf = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    if (leader[i]) push(first, i)
    blockOf[i] = first.length - 1
  }
  const exit = first.length
  push(first, count)
  push(first, count)
  const start = new Int32Array(exit + 2)
  const to = ints(64)
  const block = (target: number) => (target >= count ? exit : blockOf[target]!)
  for (let k = 0; k < exit; k++) {
    const last = first.array[k + 1]! - 1
    successors(view, last, (target) => push(to, block(target)))
    const next = last + 1
    // The block ends here because the next instruction may throw: to the handlers with what holds before it.
    if (next < count && !ends[op[last]!] && handlers.of[next]! >= 0 && mayThrow[op[next]!])
      eachHandler(view, handlers, next, (target) => push(to, block(target)))
    start[k + 1] = to.length
  }
  start[exit + 1] = to.length
  return {
    blocks: exit + 1,
    first: first.array.subarray(0, exit + 2),
    blockOf,
    start,
    to: to.array.subarray(0, to.length),
    exit,
  }
}

/// Where control goes after instruction `i`, without exceptions: instruction indices, `view.count` for leaving the function.
export function successors(view: CodeView, i: number, visit: (target: number) => void): void {
  const { op, a, b, side, end, next, count } = view
  const o = op[i]!
  if (o === id.else || o === id.catch || o === id.catchAll) {
    // Reached from above they end their arm. Who enters the arm goes to the instruction after.
    visit(end[i]!)
    return
  }
  if (o === id.if) {
    visit(i + 1)
    visit(next[i]! >= 0 ? next[i]! + 1 : end[i]!)
    return
  }
  if (o === id.brTable) {
    const n = b[i]!
    for (let k = 0; k <= n; k++) visit(target(view, side[a[i]! + n + 1 + k]!))
    return
  }
  if (o === id.return) {
    visit(count - 1)
    return
  }
  if (branches[o]) visit(target(view, b[i]!))
  else if (o === id.brOnCast || o === id.brOnCastFail) visit(target(view, side[b[i]! + 3]!))
  else if (o === id.tryTable) {
    // A clause's label is entered from here in the graph only when something inside throws: see `eachHandler`.
  } else if (rowById(o)?.immediates.endsWith("handlers")) {
    for (let k = 0; k < side[b[i]!]!; k++) {
      const at = b[i]! + 1 + 4 * k
      if (side[at] === 0) visit(target(view, side[at + 3]!))
    }
  }
  if (ends[o]) {
    // A tail call returns from the function; what throws or traps goes nowhere.
    if (rowById(o)?.effects.includes("calls")) visit(count)
    return
  }
  visit(i + 1)
}

/// The instruction a label means: the `loop` itself, else the `end`. An `end` directly followed by `else` or `catch` falls
/// onto that instruction, which goes to the end of its own construct: never into the other arm.
function target(view: CodeView, opener: number): number {
  if (opener < 0) return view.count - 1
  return view.op[opener] === id.loop ? opener : view.end[opener]!
}

interface Protectors {
  /// By instruction: the innermost `try` whose body, or `try_table` whose block, holds it; -1 for none.
  readonly of: Int32Array
  /// By opener: the next one outwards.
  readonly outer: Int32Array
}

function protectors(view: CodeView): Protectors {
  const { count, op, end, next } = view
  const of = new Int32Array(count).fill(-1)
  const outer = new Int32Array(count).fill(-1)
  let current = -1
  for (let i = 0; i < count; i++) {
    // A handler, and the `end`, are outside of what their `try` protects.
    while (current >= 0 && i >= (next[current]! >= 0 ? next[current]! : end[current]!)) current = outer[current]!
    of[i] = current
    if (op[i] === id.try || op[i] === id.tryTable) {
      outer[i] = current
      current = i
    }
  }
  return { of, outer }
}

/// The instructions at which handlers begin that an exception at `i` can reach, innermost first.
function eachHandler(view: CodeView, { of, outer }: Protectors, i: number, visit: (target: number) => void): void {
  const { op, b, side, end, next } = view
  let opener = of[i]!
  while (opener >= 0) {
    if (op[opener] === id.tryTable) {
      const n = side[b[opener]! + 1]!
      for (let k = 0; k < n; k++) {
        const at = b[opener]! + 2 + 4 * k
        visit(target(view, side[at + 3]!))
        if (side[at]! >= 2) return
      }
      opener = outer[opener]!
    } else if (op[end[opener]!] === id.delegate) {
      // On to the handlers of the block the label means, or out of the function.
      const to = b[end[opener]!]!
      opener = outer[opener]!
      while (opener >= 0 && opener > to) opener = outer[opener]!
    } else {
      for (let clause = next[opener]!; clause >= 0; clause = next[clause]!) {
        visit(clause + 1)
        if (op[clause] === id.catchAll) return
      }
      opener = outer[opener]!
    }
  }
}
