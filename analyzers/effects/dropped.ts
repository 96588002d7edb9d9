// Calls whose result is thrown away: the instruction after the call drops it. Knows bytes next to each other; a result that
// goes to a local nobody reads is not seen.

import type { Code } from "../wasm/code.ts"

export interface Dropped {
  readonly caller: number
  /// Of the call.
  readonly offset: number
  /// The call and the drop.
  readonly length: number
}

const drop = 0x1a

/// Direct calls of functions with one result that the next instruction drops, by callee, in code order.
export function droppedCalls(code: Code): ReadonlyMap<number, readonly Dropped[]> {
  const found = new Map<number, Dropped[]>()
  const { bytes, functions, types } = code.module
  const single = functions.map(({ type }) => {
    const definition = types[type]
    return definition?.kind === "func" && definition.results.length === 1
  })
  for (const { index: caller } of functions)
    for (let call = code.callStart[caller]!; call < code.callStart[caller + 1]!; call++) {
      const callee = code.callTarget[call]!
      if (!single[callee]) continue
      const offset = code.callOffset[call]!
      let next = offset + 1
      while (bytes[next]! >= 0x80) next++
      if (bytes[++next] !== drop) continue
      const dropped = { caller, offset, length: next + 1 - offset }
      const calls = found.get(callee)
      if (calls) calls.push(dropped)
      else found.set(callee, [dropped])
    }
  return found
}
