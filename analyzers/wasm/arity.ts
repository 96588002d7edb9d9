// How many operands and results instructions have, and which of them the operand pass must treat in ways of their own: from
// the opcode table, as dense tables by id.

import { idCount, opcode, rowById } from "./dispatch.ts"
import type { Mnemonic } from "./opcodes.ts"

/// Fixed arities by id; -1 where the immediates say.
export const pops = new Int8Array(idCount)
export const pushes = new Int8Array(idCount)
export const ends = new Uint8Array(idCount)
for (let id = 0; id < idCount; id++) {
  const row = rowById(id)
  const [operands = "", results = ""] = (row?.types ?? "").split("->").map((side) => side.trim())
  const size = (side: string) =>
    /<(params|results|label|fields|n)>/.test(side) ? -1 : side === "" ? 0 : side.split(" ").length
  pops[id] = size(operands)
  pushes[id] = size(results)
  ends[id] = row !== undefined && /\bends\b/.test(row.effects) ? 1 : 0
}

/// How the pass goes about an instruction, by id. The switch below is over literals so that it is a jump table.
export const how = {
  fixed: 0,
  end: 1,
  else: 2,
  catch: 3,
  open: 4,
  br: 5,
  brIf: 6,
  brTable: 7,
  return: 8,
  brOnNull: 9,
  brOnNonNull: 10,
  brOnCast: 11,
  other: 12,
  call: 13,
  callTyped: 14,
} as const
export const howOf = new Uint8Array(idCount)
for (let id = 0; id < idCount; id++) if (pops[id]! < 0 || pushes[id]! < 0) howOf[id] = how.other
const own = {
  end: ["end", "delegate"],
  else: ["else"],
  catch: ["catch", "catch_all"],
  open: ["block", "loop", "if", "try", "try_table"],
  br: ["br"],
  brIf: ["br_if"],
  brTable: ["br_table"],
  return: ["return"],
  brOnNull: ["br_on_null"],
  brOnNonNull: ["br_on_non_null"],
  brOnCast: ["br_on_cast", "br_on_cast_fail"],
  call: ["call"],
  callTyped: ["call_indirect", "call_ref"],
} as const satisfies Partial<Record<keyof typeof how, readonly Mnemonic[]>>
for (const [key, names] of Object.entries(own))
  for (const name of names) howOf[opcode(name)] = how[key as keyof typeof own]

/// Operands of what is simple, at most.
export const mostSimple = 3
/// What is simple: the number of operands in the two low bits, 4 for the one result, 8 always. 0 for all else: see `howOf`.
export const arityOf = Uint8Array.from({ length: idCount }, (_, id) => {
  const simple = howOf[id] === how.fixed && !ends[id] && pops[id]! <= mostSimple && pushes[id]! < 2
  return simple && rowById(id) !== undefined ? 8 | pops[id]! | (pushes[id]! << 2) : 0
})
