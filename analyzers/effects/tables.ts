// Which tables code changes, and out of which it takes references other than to call them. Looks only at functions that
// have such an instruction; refuses to know what lies in a table.

import { hasEffect, opcode, type Code } from "../wasm/code.ts"

export interface TableUses {
  /// Per table: 1 when some instruction writes its slots.
  readonly written: Uint8Array
  /// Per table: 1 when some instruction reads a slot into a value, or copies it elsewhere.
  readonly taken: Uint8Array
}

const get = opcode("table.get")
const copy = opcode("table.copy")
const init = opcode("table.init")
const accesses = new Set([get, copy, init, ...(["table.set", "table.grow", "table.fill"] as const).map(opcode)])

export function tableUses(code: Code): TableUses {
  const { functions, tables } = code.module
  const written = new Uint8Array(tables.length)
  const taken = new Uint8Array(tables.length)
  // An indirect call reads a table too: counting down says when the last of these has been seen.
  let left = [...accesses].reduce((sum, id) => sum + code.opcodeCount[id]!, 0)
  for (const { index } of functions) {
    if (left === 0) break
    if (!hasEffect(code, index, "writes-table") && !hasEffect(code, index, "reads-table")) continue
    const { op, a, b, count } = code.decode(index)
    for (let i = 0; i < count; i++) {
      const id = op[i]!
      if (!accesses.has(id)) continue
      left--
      if (id === get) taken[a[i]!] = 1
      else written[id === init ? b[i]! : a[i]!] = 1
      if (id === copy) taken[b[i]!] = 1
    }
  }
  return { written, taken }
}
