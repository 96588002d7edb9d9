import { describe, expect, test } from "vitest"
import { alignOf, effectsOf, idCount, immediateIndex, immediatesById, mnemonic, opcode, opcodeBytes, pace, paceOf, prefixed, rowById, some, widthOf } from "./dispatch.ts" // prettier-ignore
import { effectNames, immediateNames, opcodeRows } from "./opcodes.ts"
import type { Immediate, Opcode } from "./opcodes.ts"
import { opcodesPage } from "./opcodes-page.ts"
import { body, bytesOf, leb, readAll, section, sleb, vec } from "./testkit.ts"
import type { Bytes } from "./testkit.ts"

describe("the opcode table", () => {
  test("has every byte sequence and every name once", () => {
    expect(new Set(opcodeRows.map(({ code }) => code)).size).toBe(opcodeRows.length)
    expect(new Set(opcodeRows.map(({ name }) => name)).size).toBe(opcodeRows.length)
    expect(opcodeRows.length).toBeGreaterThan(580)
  })

  test("spells effects, immediates and types with the words it declares", () => {
    const types =
      /^(i32|i64|f32|f64|v128|exnref|ref|addr|t|<(params|results|label|fields|field|local|global|element|n)>)$/
    for (const row of opcodeRows) {
      const words = (text: string) => (text === "" ? [] : text.split(" "))
      for (const word of words(row.effects)) expect(effectNames, row.name).toContain(word)
      for (const word of words(row.immediates)) expect(immediateNames, row.name).toContain(word)
      const sides = row.types.split("->")
      expect(sides.length, row.name).toBe(2)
      for (const side of sides) for (const word of words(side.trim())) expect(word, row.name).toMatch(types)
    }
  })

  test("gives accesses of memory a width and nothing else", () => {
    for (const row of opcodeRows) expect(row.width > 0, row.name).toBe(/\bmemarg\b/.test(row.immediates))
  })

  test("has ids that every derived table covers", () => {
    for (const table of [paceOf, effectsOf, widthOf, alignOf, some("traps")]) expect(table.length).toBe(idCount)
    const ids = opcodeRows.map(({ name }) => opcode(name))
    expect(new Set(ids).size).toBe(opcodeRows.length)
    for (const [index, id] of ids.entries()) {
      expect(id).toBeLessThan(idCount)
      expect(rowById(id)).toBe(opcodeRows[index])
      expect(mnemonic(id)).toBe(opcodeRows[index]!.name)
      expect(paceOf[id]).not.toBe(pace.illegal)
      expect(immediatesById(id).length).toBe(opcodeRows[index]!.immediates.split(" ").filter(Boolean).length)
    }
    for (let id = 256; id < idCount; id++) expect(rowById(id)).toBeDefined()
    for (let byte = 0; byte < 256; byte++) {
      const known = rowById(byte) !== undefined
      if (!known && (byte < 0xfb || byte === 0xff)) expect(paceOf[byte], String(byte)).toBe(pace.illegal)
    }
    expect(prefixed(0xfd, 0x9a)).toBe(0)
    expect(prefixed(0xfd, 0xffff)).toBe(0)
    expect(mnemonic(prefixed(0xfc, 10))).toBe("memory.copy")
  })

  test("is a page", () => {
    const page = opcodesPage()
    for (const { name } of opcodeRows) expect(page).toContain(`| \`${name}\` |`)
  })
})

// What a module needs so that every index of the cases below exists.
const i32 = 0x7f
const types = [
  [0x60, 1, i32, 1, i32],
  [0x5f, 2, i32, 0, i32, 1],
  [0x5e, i32, 1],
  [0x5d, 0],
  [0x60, 0, 0],
]
const context = (code: Bytes) =>
  bytesOf(
    section(1, vec(types)),
    section(3, vec([...Array<Bytes>(130).fill([4])])),
    section(4, vec(Array<Bytes>(3).fill([0x70, 0, 1]))),
    section(5, vec(Array<Bytes>(3).fill([0, 1]))),
    section(13, vec([[0, 4], [0, 4]])), // prettier-ignore
    section(6, vec(Array<Bytes>(130).fill([i32, 1, 0x41, 0, 0x0b]))),
    section(9, vec([[1, 0, 0], [1, 0, 0]])), // prettier-ignore
    section(12, leb(2)),
    section(10, vec([...Array<Bytes>(129).fill(body([0x0b])), body(code, [[...leb(130), i32]])])),
    section(11, vec([[1, 0], [1, 0]])), // prettier-ignore
  )

interface Case {
  readonly bytes: Bytes
  /// What `a` and `b` must be.
  readonly a?: number
  readonly b?: number
  /// What must stand in `side`, from `a` or `b` on.
  readonly sideAt?: "a" | "b"
  readonly side?: readonly number[]
}

const indices = (...values: readonly number[]): readonly Case[] =>
  values.flatMap((value) => [
    { bytes: leb(value), a: value },
    { bytes: leb(value, 5), a: value },
  ])

const float = [0x01, 0x80, 0x7f, 0xff]
const word = float[0]! | (float[1]! << 8) | (float[2]! << 16) | (float[3]! << 24)
const lowHigh = (value: bigint) => ({ a: Number(BigInt.asIntN(32, value)), b: Number(BigInt.asIntN(32, value >> 32n)) })
const i64Edges = [0n, 1n, -1n, 63n, 64n, -64n, -65n, 2n ** 31n, 2n ** 32n, -(2n ** 32n), 2n ** 63n - 1n, -(2n ** 63n)]
const i32Edges = [0, 1, -1, 63, 64, -64, -65, 8191, 8192, 2 ** 31 - 1, -(2 ** 31)]
const sixteen = Array.from({ length: 16 }, (_, i) => i * 17)
const words = [...new Int32Array(Uint8Array.from(sixteen).buffer)]
const blocks: readonly Case[] = [
  { bytes: [0x40], a: -64, b: 0 },
  { bytes: [0x7f], a: -1, b: 0 },
  { bytes: [0x6f], a: -17, b: 0 },
  { bytes: [0x63, 0x00], a: -29, b: 0 },
  { bytes: [0x64, 0x70], a: -28, b: -16 },
  { bytes: [0x04], a: 4, b: 0 },
  { bytes: sleb(0, 5), a: 0, b: 0 },
]

/// Every shape of immediates with edge values; the instruction stands in two blocks opened by instructions 0 and 1.
const cases: Readonly<Record<string, readonly Case[]>> = {
  "": [{ bytes: [], a: 0, b: 0 }],
  block: blocks,
  label: [
    { bytes: [0], a: 0, b: 1 },
    { bytes: [1], a: 1, b: 0 },
    { bytes: leb(2, 5), a: 2, b: -1 },
  ],
  labels: [
    { bytes: [0, 1], b: 0, sideAt: "a", side: [1, 0] },
    { bytes: [...leb(3), 0, 1, 2, 0], b: 3, sideAt: "a", side: [0, 1, 2, 0, 1, 0, -1, 1] },
  ],
  function: indices(0, 127, 128, 129),
  type: indices(0, 4),
  local: indices(0, 127, 128, 129),
  global: indices(0, 127, 128, 129),
  table: indices(0, 2),
  memory: indices(0, 2),
  data: indices(0, 1),
  element: indices(0, 1),
  tag: indices(0, 1),
  heap: [
    { bytes: [0x70], a: -16 },
    { bytes: [0x69], a: -23 },
    { bytes: [0x03], a: 3 },
    { bytes: sleb(3, 5), a: 3 },
  ],
  lane: [{ bytes: [0], a: 0 }, { bytes: [255], a: 255 }], // prettier-ignore
  lanes: [{ bytes: sixteen, sideAt: "a", side: words }],
  v128: [{ bytes: sixteen, sideAt: "a", side: words }],
  ordering: [
    { bytes: [0], a: 0 },
    { bytes: [1], a: 1 },
  ],
  i32: i32Edges.flatMap((a) => [{ bytes: sleb(a), a, b: 0 }, { bytes: sleb(a, 5), a, b: 0 }]), // prettier-ignore
  i64: i64Edges.flatMap((n) => [{ bytes: sleb(n), ...lowHigh(n) }, { bytes: sleb(n, 10), ...lowHigh(n) }]), // prettier-ignore
  f32: [{ bytes: float, a: word, b: 0 }],
  f64: [{ bytes: [...float, 1, 2, 3, 4], a: word, b: 0x04030201 }],
  memarg: [
    { bytes: [0, 0], a: 0, b: 0 },
    { bytes: [0, ...leb(127)], a: 127, b: 0 },
    { bytes: [0, ...leb(128, 5)], a: 128, b: 0 },
    { bytes: [0, ...leb(0xffffffff)], a: -1, b: 0 },
    { bytes: [0x40, 2, ...leb(16)], a: 16, b: 2 << 16 },
    { bytes: [0, ...leb(0x1_0000_0007n, 10)], a: 7, b: 0 },
  ],
  "memarg lane": [
    { bytes: [0, 9, 1], a: 9, b: 1 << 8 },
    { bytes: [0x40, 1, 9, 3], a: 9, b: (3 << 8) | (1 << 16) },
  ],
  types: [
    { bytes: [1, 0x7f], b: 1, sideAt: "a", side: [-1, 0] },
    { bytes: [1, 0x63, 1], b: 1, sideAt: "a", side: [-29, 1] },
  ],
  "block catches": [
    { bytes: [0x40, 0], a: -64, sideAt: "b", side: [0, 0] },
    {
      bytes: [0x40, 4, 0, 1, 0, 1, 0, 1, 2, 2, 3, 0],
      a: -64,
      sideAt: "b",
      side: [0, 4, 0, 1, 0, 1, 1, 0, 1, 0, 2, -1, 2, -1, 3, -1, 0, 1],
    },
    { bytes: [0x64, 0x6b, 0], a: -28, sideAt: "b", side: [-21, 0] },
  ],
  "type handlers": [{ bytes: [3, 2, 0, 1, 0, 1, 1], a: 3, sideAt: "b", side: [2, 0, 1, 0, 1, 1, 1, -1, -1] }],
  "type tag handlers": [{ bytes: [3, 1, 1, 0, 0, 2], a: 3, sideAt: "b", side: [1, 0, 0, 2, -1, 1] }],
  cast: [{ bytes: [3, 1, 0x6e, 0x01], a: 1, sideAt: "b", side: [3, -18, 1, 0] }],
}
const sizes: Readonly<Partial<Record<Immediate, readonly number[]>>> = {
  type: [0, 4],
  table: [0, 2],
  memory: [0, 2],
  data: [0, 1],
  element: [0, 1],
  tag: [0, 1],
  field: [0, 300],
  size: [0, 300],
}

function casesOf(row: Opcode): readonly Case[] {
  const known = cases[row.immediates]
  if (known) return known
  const [first, second] = row.immediates.split(" ") as Immediate[]
  return sizes[first!]!.flatMap((a) => sizes[second!]!.map((b) => ({ bytes: [...leb(a), ...leb(b, 5)], a, b })))
}

describe("every row, with edge immediates, is read back as written", () => {
  const opens = new Set(["block", "loop", "if", "try", "try_table"])
  for (const row of opcodeRows) {
    test(row.name, () => {
      const tried = casesOf(row)
      expect(tried.length).toBeGreaterThan(0)
      for (const one of tried) {
        // Two blocks around it, and what it needs in front of it.
        const before =
          row.name === "else" ? [0x04, 0x40] : /^(catch|catch_all|delegate)$/.test(row.name) ? [0x06, 0x40] : []
        const own = [...opcodeBytes(row), ...one.bytes]
        const after = opens.has(row.name) || (before.length > 0 && row.name !== "delegate") ? [0x0b] : []
        const closing = row.name === "end" ? [0x0b, 0x0b] : [0x0b, 0x0b, 0x0b]
        const { module, code } = readAll(context([0x02, 0x40, 0x02, 0x40, ...before, ...own, ...after, ...closing]))
        expect([...module.faults, ...code.faults].map(({ message }) => message)).toEqual([])
        const index = module.functions.length - 1
        const view = code.decode(index)
        const i = before.length > 0 ? 3 : 2
        expect(mnemonic(view.op[i]!)).toBe(row.name)
        expect(view.count).toBe(code.instructions[index])
        expect(view.offset[i + 1]! - view.offset[i]!).toBe(own.length)
        if (one.a !== undefined) expect(view.a[i]).toBe(one.a)
        if (one.b !== undefined) expect(view.b[i]).toBe(one.b)
        if (one.side && one.sideAt) {
          const from = view[one.sideAt][i]!
          expect([...view.side.subarray(from, from + one.side.length)]).toEqual(one.side)
        }
        expect(code.opcodeCount[view.op[i]!]).toBeGreaterThan(0)
      }
    })
  }

  test("every immediate has a case", () => {
    const used = new Set(opcodeRows.flatMap((row) => row.immediates.split(" ").filter(Boolean)))
    expect([...used].sort()).toEqual([...immediateNames].sort())
    expect(Object.keys(immediateIndex).length).toBe(immediateNames.length)
  })
})
