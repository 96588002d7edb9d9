// For tests only: every row of the opcode table in well-typed uses made from the row, with edge values as immediates. It
// knows what operands a row wants and where its immediates end; it refuses to know how any of it is read.

import { opcodeBytes } from "./dispatch.ts"
import { opcodeRows } from "./opcodes.ts"
import type { Opcode } from "./opcodes.ts"
import { body, bytesOf, leb, section, sleb, vec } from "./testkit.ts"
import type { Bytes } from "./testkit.ts"

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

export interface Use {
  readonly row: Opcode
  readonly operands: readonly Bytes[]
  readonly results: readonly Bytes[]
  readonly immediates: Bytes
}

const structural =
  /^(block|loop|if|else|end|try|try_table|catch|catch_all|delegate|rethrow|throw_ref|br|br_if|br_table|br_on_null|br_on_non_null|br_on_cast|br_on_cast_fail)$/

/// The rows that stand on their own: no blocks, no branches; and whose types are settled: no stack switching.
export const flatRows = opcodeRows.filter((row) => row.proposal !== "stackSwitching" && !structural.test(row.name))

export function usesGc(row: Opcode): boolean {
  return row.proposal === "gc" || row.proposal === "typedFunctionReferences"
}

/// Whether the row's addresses are those of a memory, and so 64 bits wide where the memory says so.
export function usesMemory(row: Opcode): boolean {
  return /\bmem(arg|ory)\b/.test(row.immediates)
}

function exponentOf(row: Opcode): number {
  return 31 - Math.clz32(Math.max(row.width, 1))
}

/// The plain use. `address` is the type of the memory's addresses.
export function useOf(row: Opcode, address = i32): Use {
  const own = byHand[row.name]
  const memarg = [exponentOf(row), 0, ...(row.immediates === "memarg lane" ? [1 % Math.max(1, 16 / row.width)] : [])]
  const encoded = row.immediates.startsWith("memarg") ? memarg : immediates[row.immediates]!
  if (own) return { row, operands: own[0], results: own[1], immediates: own[2] ?? encoded }
  const [before = "", after = ""] = row.types.split("->")
  const mean = (word: string) => (word === "addr" && usesMemory(row) ? [[address]] : meanings[word]!)
  const types = (side: string) => side.trim().split(" ").filter(Boolean).flatMap(mean)
  const operands = row.name.startsWith("local.") ? before.replace("<local>", "f32") : before
  return { row, operands: types(operands), results: types(after), immediates: encoded }
}

const indices = new Set("function type table local global memory data element tag field size".split(" "))
const edgesOfI32 = [0, 1, -1, 63, 64, -64, -65, 8191, 8192, 2 ** 31 - 1, -(2 ** 31)]
const edgesOfI64 = [0n, -1n, 63n, 64n, -64n, -65n, 2n ** 31n, -(2n ** 32n), 2n ** 63n - 1n, -(2n ** 63n)]
const infinite32 = [0, 0, 0x80, 0x7f]
const signalling32 = [1, 0, 0xa0, 0xff]
const minusZero32 = [0, 0, 0, 0x80]

function lanesOf(row: Opcode): number {
  if (row.width > 0) return 16 / row.width
  return Number(/x(\d+)/.exec(row.name)![1])
}

/// What the row's immediates can be at the edges, encoded as the specification allows: smallest, largest, and in more
/// bytes than are needed.
function edgesOf(row: Opcode, plain: Bytes, wide: boolean): readonly Bytes[] {
  const kinds = row.immediates.split(" ").filter(Boolean)
  if (row.immediates.startsWith("memarg")) {
    const natural = exponentOf(row)
    const exponents = /atomic/.test(row.name) ? [natural] : Array.from({ length: natural + 1 }, (_, n) => n)
    const offsets: Bytes[] = [[0], [127], leb(128), leb(1, 5), leb(0xffff_ffff)]
    if (wide) offsets.push(leb(2n ** 32n), leb(1, 10), leb(2n ** 64n - 1n))
    const accesses = [
      ...exponents.map((n) => [n, 0]),
      ...offsets.map((offset) => [natural, ...offset]),
      [...leb(natural, 5), 0],
      [natural | 0x40, 0, 0],
      [natural | 0x40, ...leb(0, 5), 16],
    ]
    const lanes = kinds.includes("lane") ? [[0], [lanesOf(row) - 1]] : [[]]
    return accesses.flatMap((access) => lanes.map((lane) => [...access, ...lane]))
  }
  switch (row.immediates) {
    case "local":
      return [[0], leb(0, 5), leb(127), leb(128), leb(200, 5)]
    case "i32":
      return edgesOfI32.flatMap((value) => [sleb(value), sleb(value, 5)])
    case "i64":
      return edgesOfI64.flatMap((value) => [sleb(value), sleb(value, 10)])
    case "f32":
      return [plain, infinite32, signalling32, minusZero32]
    case "f64":
      return [plain, [1, 0, 0, 0, 0, 0, 0xf4, 0xff], [0, 0, 0, 0, 0, 0, 0, 0x80], Array<number>(8).fill(0xff)]
    case "v128":
      return [plain, Array<number>(16).fill(0), Array<number>(16).fill(0xff)]
    case "lanes":
      return [plain, Array<number>(16).fill(0), Array<number>(16).fill(31)]
    case "lane":
      return [[0], [lanesOf(row) - 1]]
    case "types":
      return [plain, [...leb(1, 5), ...plain.slice(1)]]
    default:
      // Every byte of these is an index.
      return kinds.length > 0 && kinds.every((kind) => indices.has(kind))
        ? [plain, plain.flatMap((index) => leb(index, 5))]
        : [plain]
  }
}

/// The row with each of its edge immediates; `wide` for a memory of 64-bit addresses.
export function edgeUses(row: Opcode, wide: boolean): readonly Use[] {
  const plain = useOf(row, wide ? i64 : i32)
  return edgesOf(row, plain.immediates, wide).map((immediates) => ({ ...plain, immediates }))
}

/// Whether the use spells its memory in a way that only came with several memories: by a flag, or in more than a byte.
export function namesMemory({ row, immediates }: Use): boolean {
  if (!usesMemory(row)) return false
  return row.immediates.startsWith("memarg") ? (immediates[0]! & 0x40) > 0 : immediates.length > 2
}

/// A module with a function per use, behind one of its own: it has the operands as parameters, which it pushes, and the
/// results as its own. Rows of locals have 201 of type f32.
export function moduleOf(uses: readonly Use[], { gc = false, wide = false } = {}): Uint8Array {
  const types: readonly Bytes[] = [[0x60, 2, i64, f32, 1, f64], ...(gc ? [...gcTypes, [0x5e, 0x78, 1]] : [])]
  const tag = types.length
  const functions = uses.map(({ row, operands, results, immediates }) => {
    const locals = row.immediates === "local"
    const returns = row.name === "return" || row.name.startsWith("return_call")
    const params = row.name === "return" ? [[f64]] : locals ? [[f32]] : operands
    const gets = operands.flatMap((_, k) => [0x20, locals ? 0 : k])
    return {
      type: [0x60, ...vec(params), ...vec(returns ? [[f64]] : results)],
      body: body([...gets, ...opcodeBytes(row), ...immediates, 0x0b], locals ? [[...leb(200), f32]] : []),
    }
  })
  const tagged = uses.some(({ row }) => row.immediates === "tag")
  return bytesOf(
    section(1, vec([...types, [0x60, 2, i64, f32, 0], ...functions.map(({ type }) => type)])),
    section(3, vec([[0], ...functions.map((_, k) => leb(tag + 1 + k))])),
    section(4, vec([[0x70, 0, 1]])),
    section(5, vec([[wide ? 4 : 0, 1]])),
    ...(tagged ? [section(13, vec([[0, ...leb(tag)]]))] : []),
    section(6, vec([[f64, 1, 0x44, 0, 0, 0, 0, 0, 0, 0, 0, 0x0b]])),
    section(7, vec([[1, 0x61, 0, 0]])),
    section(9, vec([[1, 0, 0]])),
    section(12, leb(1)),
    section(10, vec([body([0x00, 0x0b]), ...functions.map(({ body }) => body)])),
    section(11, vec([[1, 0]])),
  )
}
