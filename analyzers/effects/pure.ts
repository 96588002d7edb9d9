// Which functions only compute: nothing they call, directly or through anything they call, writes, traps, throws, asks the
// host or goes through a table. Reading memory is allowed, so a pure function need not give the same answer twice. It
// assumes that calls come back: a loop or a recursion without end would be the one effect it does not see.

import { analyzer } from "../analyzer.ts"
import { effectSet } from "./effects.ts"
import { effects, type Effects } from "./inferred.ts"

export interface Purity {
  isPure(index: number): boolean
}

export const purity = analyzer({
  name: "purity",
  doc: "Functions whose call does nothing but compute a result.",
  requires: { effects },
  run: ({ effects }) => purityOf(effects),
})

const harmless = effectSet("memory_read", "memory_write")

export function purityOf({ graph, own, frames, imports }: Effects): Purity {
  const known = new Map<number, boolean>()
  const { code } = graph
  const { start, target } = graph.direct
  const { half } = graph

  /// What the function does itself; handle housekeeping of the host has no effect of its own but is no computation.
  const computes = (index: number): boolean =>
    !imports[index] &&
    (own.any[index]! & ~harmless) === 0 &&
    code.indirectStart[index] === code.indirectStart[index + 1] &&
    !frames.writesHeap(index)

  return {
    isPure(index) {
      const before = known.get(index)
      if (before !== undefined) return before
      const seen = new Set([index])
      const open = [index]
      let pure = true
      for (let node = open.pop(); node !== undefined; node = open.pop()) {
        const answer = known.get(node)
        if (answer === true) continue
        if (answer === false || !computes(node)) {
          pure = false
          break
        }
        for (let edge = start[half + node]!; edge < start[half + node + 1]!; edge++) {
          const callee = target[edge]! - half
          if (seen.has(callee)) continue
          seen.add(callee)
          open.push(callee)
        }
      }
      // Everything a pure function reaches is pure; of an impure one only the function itself is known.
      if (pure) for (const node of seen) known.set(node, true)
      else known.set(index, false)
      return pure
    },
  }
}
