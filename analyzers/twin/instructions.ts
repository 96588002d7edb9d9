// From a byte of one body to the byte of another that has the same instructions: encodings may differ in length, the order of
// the instructions does not. It knows two modules and the pairs of their functions; nothing of what bytes stand for.

import { lastAtMost } from "../dwarf/line-program.ts"
import { newView } from "../wasm/view.ts"
import type { Match, Side } from "./match.ts"

/// Answers for absolute offsets in `b` with absolute offsets in `a`: the start of an instruction for any byte of it, the start of
/// the body for the declarations of its locals. `undefined` outside of paired bodies.
export function offsetsBetween(a: Side, b: Side, { of }: Match): (offset: number) => number | undefined {
  const bodies = b.module.functions.filter(({ body }) => body)
  const starts = Int32Array.from(bodies, ({ body }) => body?.offset ?? 0)
  const [left, right] = [newView(), newView()]
  let current = -1
  let offsets = new Int32Array(0)
  return (offset) => {
    const found = bodies[lastAtMost(starts, starts.length, offset)]
    const other = found && of[found.index]!
    if (!found?.body || other === undefined || other < 0) return undefined
    if (offset < found.body.offset || offset >= found.body.offset + found.body.length) return undefined
    if (current !== found.index) {
      a.code.decode(other, left)
      b.code.decode(found.index, right)
      offsets = Int32Array.from(right.offset.subarray(0, right.count))
      current = found.index
    }
    // Pairs are of equal length; a body nobody could decode has no instructions.
    if (left.count !== right.count || right.count === 0) return undefined
    const nth = lastAtMost(offsets, right.count, offset)
    return nth < 0 ? a.module.functions[other]?.body?.offset : left.offset[nth]
  }
}
