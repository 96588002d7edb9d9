// Which globals are read and which only written. It looks at instructions and initialisers; what the host does with an
// imported or exported global it refuses to guess, and leaves those out.

import { analyzer } from "../analyzer.ts"
import { code, hasEffect, opcode, type Code } from "../wasm/code.ts"
import type { Module } from "../wasm/module.ts"

export interface GlobalUses {
  readonly module: Module
  /// Globals that the module defines, keeps to itself, writes and never reads, in order; `writes` in code order.
  readonly writeOnly: readonly {
    readonly index: number
    readonly writes: readonly { readonly function: number; readonly offset: number }[]
  }[]
}

export const globalUses = analyzer({
  name: "global-uses",
  doc: "Globals of the module's own that are written and never read.",
  requires: { code },
  run: ({ code }) => globalUsesOf(code),
  *facts({ module, writeOnly }) {
    const artifact = module.artifact.path
    for (const { index, writes } of writeOnly)
      for (const { offset } of writes)
        yield {
          at: { kind: "bytes", artifact, offset, length: 1 },
          text: `writes global[${index}], which nothing reads`,
        }
  },
})

const get = opcode("global.get")
const set = opcode("global.set")

export function globalUsesOf(code: Code): GlobalUses {
  const { module } = code
  const outside = new Set(module.exports.filter(({ kind }) => kind === "global").map(({ index }) => index))
  // Constant expressions read immutable globals only (core specification, 3.4.13), so they need no look.
  const candidates = new Set(
    module.globals.filter((g) => g.mutable && !g.import && !outside.has(g.index)).map(({ index }) => index),
  )
  const writes = new Map<number, { function: number; offset: number }[]>()
  // Of a body that cannot be read nothing is known.
  if (code.undecoded > 0) candidates.clear()
  for (const { index } of module.functions) {
    if (candidates.size === 0) break
    if (!hasEffect(code, index, "writes-global") && !hasEffect(code, index, "reads-global")) continue
    const { op, a, offset, count } = code.decode(index)
    for (let i = 0; i < count; i++)
      if (op[i] === get) candidates.delete(a[i]!)
      else if (op[i] === set && candidates.has(a[i]!)) {
        const found = writes.get(a[i]!)
        if (found) found.push({ function: index, offset: offset[i]! })
        else writes.set(a[i]!, [{ function: index, offset: offset[i]! }])
      }
  }
  return {
    module,
    writeOnly: [...candidates]
      .filter((index) => writes.has(index))
      .sort((x, y) => x - y)
      .map((index) => ({ index, writes: writes.get(index)! })),
  }
}
