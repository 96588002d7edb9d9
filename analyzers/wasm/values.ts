// What `linkOperands` finds, as arrays: the values of a function and how they flow into one another. Knows no instruction.

/// The values of one function: valid until the next `linkOperands` into the same object. A value is a small number; what
/// made it is `definer`. Where paths join (the results of a block, the parameters of a loop) there is a pseudo-value whose
/// definer is the block's `end` or the `loop`, and `incoming` lists what flows into it. Instructions that give their
/// operands back (`br_if`, casts that branch) make no new values.
export interface Operands {
  /// 1 when control can reach the instruction. What follows `br`, `return`, `unreachable`, `throw` is dead until the `end`
  /// of a block that something reaches. An `end` is live when anything reaches it, an `else` or `catch` when the arm
  /// before falls onto it; handlers are live when their `try` is.
  live: Uint8Array
  /// Operands of instruction `i`, deepest first: `operand[operandStart[i] … operandStart[i + 1]]`, value or -1 (in dead code).
  operandStart: Uint32Array
  operand: Int32Array
  /// The instruction's results: `resultCount[i]` values from `firstResult[i]` on.
  firstResult: Int32Array
  resultCount: Int32Array
  /// Number of values.
  values: number
  /// By value: the instruction that made it. `end` and `loop` for pseudo-values, `try_table` for what its clauses hand on.
  definer: Int32Array
  /// By value: the first of its incoming edges, or -1; edges are chained. See `incoming`.
  firstIncoming: Int32Array
  /// By edge: the value that flows in, the instruction it comes from, the next edge or -1.
  incomingValue: Int32Array
  incomingFrom: Int32Array
  incomingNext: Int32Array
  incomingCount: number
  /// Operands of live code without a value: 0 unless the body is ill typed.
  unresolved: number
}

/// What flows into a pseudo-value, with the instruction it comes from; nothing for a value one instruction makes.
export function* incoming(o: Operands, value: number): Iterable<{ readonly value: number; readonly from: number }> {
  for (let edge = o.firstIncoming[value]!; edge >= 0; edge = o.incomingNext[edge]!)
    yield { value: o.incomingValue[edge]!, from: o.incomingFrom[edge]! }
}

/// The instruction that made operand `k` (0 the deepest) of instruction `i`, or -1.
export function definerOf(o: Operands, i: number, k: number): number {
  const value = o.operand[o.operandStart[i]! + k]!
  return value < 0 ? -1 : o.definer[value]!
}

/// An empty result, for an analysis that needs two functions at once.
export function newOperands(): Operands {
  return {
    live: new Uint8Array(0),
    operandStart: new Uint32Array(1),
    operand: new Int32Array(1024),
    firstResult: new Int32Array(0),
    resultCount: new Int32Array(0),
    values: 0,
    definer: new Int32Array(1024),
    firstIncoming: new Int32Array(1024),
    incomingValue: new Int32Array(256),
    incomingFrom: new Int32Array(256),
    incomingNext: new Int32Array(256),
    incomingCount: 0,
    unresolved: 0,
  }
}

/// More values than this in one function is a bomb (a body of 7 MB of calls with 1,000 results each).
export const mostValues = 1 << 24

/// A copy at least twice as long.
export function doubled<A extends Int32Array | Uint8Array>(array: A, atLeast: number): A {
  let size = Math.max(array.length, 16)
  while (size < atLeast) size *= 2
  const larger = array instanceof Int32Array ? new Int32Array(size) : new Uint8Array(size)
  larger.set(array)
  return larger as A
}
