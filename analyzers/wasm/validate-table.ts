// What the type checker needs of every instruction, from the `types` column of the opcode table: operands and results as
// words, packed into one number where they are plain. It knows the table and nothing of modules.

import { effectsOf, idCount, opcode, rowById } from "./dispatch.ts"
import { effectBit } from "./opcodes.ts"
import type { Mnemonic } from "./opcodes.ts"

/// The words of the table's `types` as numbers. Plain value types are what subtyping.ts numbers them.
export const word = {
  i32: 1,
  i64: 2,
  f32: 3,
  f64: 4,
  v128: 5,
  addr: 6,
  exnref: 8,
  ref: 9,
  t: 10,
  "<params>": 11,
  "<results>": 12,
  "<label>": 13,
  "<fields>": 14,
  "<field>": 15,
  "<local>": 16,
  "<global>": 17,
  "<element>": 18,
  "<n>": 19,
} as const

/// How the checker goes about an instruction, by id. `plain`: `signatureOf` and `resultOf` say all. `memory`: likewise, and
/// it has a memarg. `typed`: the words say all, with the immediates. `special`: each by its name. `unknown`: not typed.
export const how = {
  plain: 0,
  memory: 1,
  localGet: 2,
  localSet: 3,
  localTee: 4,
  typed: 5,
  special: 6,
  unknown: 7,
  end: 8,
  block: 9,
  branch: 10,
  branchIf: 11,
  call: 12,
  drop: 13,
  globalGet: 14,
  else: 15,
  return: 16,
  select: 17,
  globalSet: 18,
} as const

export const howOf = new Uint8Array(idCount).fill(how.unknown)
/// Operands, three bits each, the topmost lowest, 0 behind the last.
export const signatureOf = new Int32Array(idCount)
/// The one result, or 0 for none.
export const resultOf = new Uint8Array(idCount)
/// Words of operands and results, deepest first.
export const operandsOf: (readonly number[])[] = new Array<readonly number[]>(idCount).fill([])
export const resultsOf: (readonly number[])[] = new Array<readonly number[]>(idCount).fill([])
/// 1: what follows is never reached.
export const endsOf = Uint8Array.from(effectsOf, (bits) => (bits & effectBit.ends ? 1 : 0))
/// 1: the alignment must be the width (threads proposal: atomic accesses).
export const exactOf = Uint8Array.from({ length: idCount }, (_, id) => {
  const row = rowById(id)
  return row && row.width > 0 && row.code >> 12 === 0xfe ? 1 : 0
})
/// How many lanes there are to choose from, 0 for instructions that choose none.
export const lanesOf = Uint8Array.from({ length: idCount }, (_, id) => {
  const row = rowById(id)
  if (!row || !/lane/.test(row.immediates)) return 0
  if (row.immediates === "lanes") return 32
  return row.width > 0 ? 16 / row.width : Number(/x(\d+)/.exec(row.name)?.[1] ?? "0")
})
/// 1: a memory access with conditions of its own.
export const strictOf = Uint8Array.from({ length: idCount }, (_, id) => exactOf[id]! | (lanesOf[id]! > 0 ? 1 : 0))

/// Instructions whose `types` need more than the words: joins of control, and references the heap type of which no
/// immediate says.
const special: readonly Mnemonic[] = [
  ...(["catch", "catch_all", "delegate", "rethrow", "br_table", "select t"] as const),
  ...(["ref.null", "ref.is_null", "ref.func", "ref.as_non_null", "br_on_null", "br_on_non_null", "ref.eq"] as const),
  ...(["br_on_cast", "br_on_cast_fail", "ref.test", "ref.test null", "ref.cast", "ref.cast null"] as const),
  ...(["any.convert_extern", "extern.convert_any", "ref.i31", "i31.get_s", "i31.get_u", "array.len"] as const),
]
const own = {
  localGet: ["local.get"],
  localSet: ["local.set"],
  localTee: ["local.tee"],
  end: ["end"],
  block: ["block", "loop", "if", "try", "try_table"],
  branch: ["br"],
  branchIf: ["br_if"],
  call: ["call"],
  drop: ["drop"],
  globalGet: ["global.get"],
  else: ["else"],
  return: ["return"],
  select: ["select"],
  globalSet: ["global.set"],
  special,
} as const satisfies Partial<Record<keyof typeof how, readonly Mnemonic[]>>

const wordsOf = (side: string) =>
  side
    .trim()
    .split(" ")
    .filter((text) => text !== "")
    .map((text) => word[text as keyof typeof word])

for (let id = 0; id < idCount; id++) {
  const row = rowById(id)
  if (row === undefined || row.proposal === "stackSwitching") continue
  const [before = "", after = ""] = row.types.split("->")
  const operands = wordsOf(before)
  const results = wordsOf(after)
  operandsOf[id] = operands
  resultsOf[id] = results
  const memory = row.immediates.startsWith("memarg")
  const plain = (code: number) => code <= word.v128 || (memory && code === word.addr)
  howOf[id] = how.typed
  if (operands.every(plain) && results.every(plain) && operands.length <= 10 && results.length <= 1) {
    // Without immediates that have conditions of their own, and without control.
    if (memory) howOf[id] = how.memory
    else if (!/data|element|table|memory|type|lane/.test(row.immediates) && !endsOf[id]) howOf[id] = how.plain
    signatureOf[id] = operands.reduce((bits, code) => (bits << 3) | code, 0)
    resultOf[id] = results[0] ?? 0
  }
}
for (const [key, names] of Object.entries(own))
  for (const name of names) howOf[opcode(name)] = how[key as keyof typeof own]
