// Every row of the opcode table in a well-typed use made from the row, and then with each operand and result of another
// type: the first must be valid, the others not, and V8 must say so too where it knows the proposal.

import { describe, expect, test } from "vitest"
import { opcodeBytes } from "./dispatch.ts"
import { opcodeRows } from "./opcodes.ts"
import type { Opcode } from "./opcodes.ts"
import { body, bytesOf, leb, section, vec } from "./testkit.ts"
import type { Bytes } from "./testkit.ts"
import { check, inNode20, only } from "./validate-testkit.ts"

// The types, functions, … the rows below are used with, and what the words of the table then mean.
const [i32, i64, f32, f64, v128] = [0x7f, 0x7e, 0x7d, 0x7c, 0x7b]
const numbers: Readonly<Record<string, Bytes>> = {
  i32: [i32],
  i64: [i64],
  f32: [f32],
  f64: [f64],
  v128: [v128],
  addr: [i32],
  exnref: [0x69],
}
const meanings: Readonly<Record<string, readonly Bytes[]>> = {
  ...Object.fromEntries(Object.entries(numbers).map(([word, type]) => [word, [type]])),
  "<params>": [[i64], [f32]],
  "<results>": [[f64]],
  "<label>": [],
  "<fields>": [[i64], [i32]],
  "<local>": [[f32]],
  "<global>": [[f64]],
  "<element>": [[0x70]],
  "<n>": [[f32], [f32]],
  t: [[i64]],
}
const immediates: Readonly<Record<string, Bytes>> = {
  "": [],
  label: [0],
  labels: [0, 0],
  function: [0],
  "type table": [0, 0],
  local: [0],
  global: [0],
  table: [0],
  memory: [0],
  data: [0],
  element: [0],
  tag: [0],
  lane: [1],
  lanes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 31],
  i32: [7],
  i64: [7],
  f32: [0, 0, 0, 0],
  f64: [0, 0, 0, 0, 0, 0, 0, 0],
  v128: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  heap: [0x70],
  "data memory": [0, 0],
  "memory memory": [0, 0],
  "element table": [0, 0],
  "table table": [0, 0],
  types: [1, i64],
  ordering: [0],
  "type field": [1, 0],
  "type size": [2, 2],
  "type data": [3, 0],
  "type element": [4, 0],
  "type type": [2, 2],
  type: [1],
}
const gcTypes: readonly Bytes[] = [
  [0x5f, 2, i64, 1, 0x78, 1],
  [0x5e, f32, 1],
  [0x5e, i64, 1],
  [0x5e, 0x70, 1],
]
/// Functions that are typed by hand below, because their references are not in the table's words.
const byHand: Readonly<Record<string, readonly [operands: readonly Bytes[], results: readonly Bytes[], immediates?: Bytes]>> = {
  "ref.null": [[], [[0x70]]],
  "ref.is_null": [[[0x70]], [[i32]]],
  "ref.func": [[], [[0x70]]],
  "call_ref": [[[i64], [f32], [0x63, 0]], [[f64]], [0]],
  "return_call_ref": [[[i64], [f32], [0x63, 0]], [], [0]],
  "ref.as_non_null": [[[0x70]], [[0x64, 0x70]]],
  "ref.eq": [[[0x6d], [0x6b]], [[i32]]],
  "struct.get": [[[0x63, 1]], [[i64]]],
  "struct.get_s": [[[0x63, 1]], [[i32]], [1, 1]],
  "struct.get_u": [[[0x63, 1]], [[i32]], [1, 1]],
  "struct.set": [[[0x63, 1], [i64]], []],
  "array.new": [[[f32], [i32]], [[0x64, 2]], [2]],
  "array.new_default": [[[i32]], [[0x64, 2]], [2]],
  "array.get": [[[0x63, 2], [i32]], [[f32]], [2]],
  "array.get_s": [[[0x63, 5], [i32]], [[i32]], [5]],
  "array.get_u": [[[0x63, 5], [i32]], [[i32]], [5]],
  "array.set": [[[0x63, 2], [i32], [f32]], [], [2]],
  "array.fill": [[[0x63, 2], [i32], [f32], [i32]], [], [2]],
  "array.len": [[[0x6a]], [[i32]]],
  "array.copy": [[[0x63, 2], [i32], [0x63, 2], [i32], [i32]], []],
  "array.new_fixed": [[[f32], [f32]], [[0x64, 2]]],
  "array.new_data": [[[i32], [i32]], [[0x64, 3]]],
  "array.new_elem": [[[i32], [i32]], [[0x64, 4]]],
  "array.init_data": [[[0x63, 3], [i32], [i32], [i32]], []],
  "array.init_elem": [[[0x63, 4], [i32], [i32], [i32]], []],
  "struct.new": [[[i64], [i32]], [[0x64, 1]]],
  "struct.new_default": [[], [[0x64, 1]]],
  "ref.test": [[[0x70]], [[i32]]],
  "ref.test null": [[[0x70]], [[i32]]],
  "ref.cast": [[[0x70]], [[0x64, 0x70]]],
  "ref.cast null": [[[0x70]], [[0x70]]],
  "any.convert_extern": [[[0x6f]], [[0x6e]]],
  "extern.convert_any": [[[0x6e]], [[0x6f]]],
  "ref.i31": [[[i32]], [[0x64, 0x6c]]],
  "i31.get_s": [[[0x6c]], [[i32]]],
  "i31.get_u": [[[0x6c]], [[i32]]],
  "select": [[[i64], [i64], [i32]], [[i64]]],
} // prettier-ignore

interface Use {
  readonly row: Opcode
  readonly operands: readonly Bytes[]
  readonly results: readonly Bytes[]
  readonly immediates: Bytes
}

function useOf(row: Opcode): Use {
  const own = byHand[row.name]
  const align = leb(31 - Math.clz32(Math.max(row.width, 1)))
  const memarg = [...align, 0, ...(row.immediates === "memarg lane" ? [1 % Math.max(1, 16 / row.width)] : [])]
  const encoded = row.immediates.startsWith("memarg") ? memarg : immediates[row.immediates]!
  if (own) return { row, operands: own[0], results: own[1], immediates: own[2] ?? encoded }
  const [before = "", after = ""] = row.types.split("->")
  const types = (side: string) => side.trim().split(" ").filter(Boolean).flatMap((word) => meanings[word]!) // prettier-ignore
  const operands = row.name.startsWith("local.") ? before.replace("<local>", "f32") : before
  return { row, operands: types(operands), results: types(after), immediates: encoded }
}

/// A function with the operands as parameters, which it pushes, and the results as its own. Local 0 is the first of them,
/// an f32 for the instructions on locals.
function moduleOf({ row, operands, results, immediates }: Use, gc: boolean): Uint8Array {
  const locals = row.immediates === "local"
  const params = locals ? [[f32]] : operands
  const gets = operands.flatMap((_, k) => [0x20, locals ? 0 : k])
  const types: readonly Bytes[] = [[0x60, 2, i64, f32, 1, f64], ...(gc ? [...gcTypes, [0x5e, 0x78, 1]] : [])]
  const tag = types.length
  const own = tag + 1
  const outer = row.name === "return" ? [[f64]] : row.name.startsWith("return_call") ? [[f64]] : results
  const inputs = row.name === "return" ? [[f64]] : params
  return bytesOf(
    section(1, vec([...types, [0x60, 2, i64, f32, 0], [0x60, ...vec(inputs), ...vec(outer)]])),
    section(3, vec([[0], leb(own)])),
    section(4, vec([[0x70, 0, 1]])),
    section(5, vec([[0, 1]])),
    ...(row.immediates === "tag" ? [section(13, vec([[0, ...leb(tag)]]))] : []),
    section(6, vec([[f64, 1, 0x44, 0, 0, 0, 0, 0, 0, 0, 0, 0x0b]])),
    section(7, vec([[1, 0x61, 0, 0]])),
    section(9, vec([[1, 0, 0]])),
    section(12, leb(1)),
    section(
      10,
      vec([body([0x00, 0x0b]), body([...gets, ...opcodeBytes(row), ...immediates, 0x0b])]),
    ),
    section(11, vec([[1, 0]])),
  )
} // prettier-ignore

describe("every row of the opcode table", () => {
  const structural =
    /^(block|loop|if|else|end|try|try_table|catch|catch_all|delegate|rethrow|throw_ref|br|br_if|br_table|br_on_null|br_on_non_null|br_on_cast|br_on_cast_fail)$/
  const rows = opcodeRows.filter((row) => row.proposal !== "stackSwitching" && !structural.test(row.name))
  const isGc = (row: Opcode) => row.proposal === "gc" || row.proposal === "typedFunctionReferences"

  test(`${rows.length} of them: valid when well typed, invalid with any operand or result of another type`, () => {
    let asked = 0
    let invalid = 0
    for (const row of rows) {
      const use = useOf(row)
      const bytes = moduleOf(use, isGc(row))
      const checked = check(bytes)
      expect([row.name, checked.validity.firstError, checked.module.faults, checked.code.faults]).toEqual([row.name, undefined, [], []]) // prettier-ignore
      const v8 = WebAssembly.validate(bytes)
      if (only(checked, inNode20)) expect(v8, row.name).toBe(true)
      const other = (type: Bytes): Bytes => (type[0] === f32 ? [f64] : [f32])
      const swap = (list: readonly Bytes[], at: number) => list.map((type, k) => (k === at ? other(type) : type))
      const ends = /\bends\b/.test(row.effects)
      const ill = [
        // `drop` takes anything, and locals are what they are.
        ...(row.name === "drop" || row.immediates === "local" || row.name === "return"
          ? []
          : use.operands.map((_, at) => ({ ...use, operands: swap(use.operands, at) }))),
        ...(ends || row.name === "select t" ? [] : use.results.map((_, at) => ({ ...use, results: swap(use.results, at) }))),
      ] // prettier-ignore
      for (const wrong of ill) {
        const mutated = moduleOf(wrong, isGc(row))
        const { validity: v } = check(mutated)
        expect(v.firstError?.function, `${row.name} with [${wrong.operands.join()}]`).toBe(1)
        expect(v.firstError!.message).toMatch(/^type mismatch: /)
        expect(WebAssembly.validate(mutated), row.name).toBe(false)
        if (v8) asked++
        invalid++
      }
    }
    expect(rows.length).toBeGreaterThan(550)
    expect(asked).toBeGreaterThan(900)
    expect(invalid).toBeGreaterThan(1000)
  })

  test("stack switching has no settled types: counted, no error", () => {
    for (const row of opcodeRows.filter(({ proposal }) => proposal === "stackSwitching")) {
      const use = { row, operands: [], results: [], immediates: [0, 0, 0, 0].slice(0, row.name === "resume" ? 2 : row.immediates.split(" ").length) } // prettier-ignore
      const module = moduleOf({ ...use, row: { ...row, immediates: "tag" } }, true)
      const { validity: v, code } = check(module)
      if (code.faults.length > 0) continue
      expect([row.name, v.firstError, v.notChecked]).toEqual([row.name, undefined, 1])
    }
  })
})
