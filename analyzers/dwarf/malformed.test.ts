// Broken DWARF: cut, flipped and made to be endless. Whatever it says, reading it ends soon and throws nothing.

import fc from "fast-check"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { body, bytesOf, custom, leb, section, vec } from "../wasm/testkit.ts"
import type { Module } from "../wasm/module.ts"
import { readModule } from "../wasm/read.ts"
import { readDwarf } from "./dwarf.ts"

const folder = join(import.meta.dirname, "../../fixtures/dwarf")
const names = readdirSync(folder).filter((file) => file.endsWith(".wasm") && file !== "rust-debug.wasm")
const modules: readonly Module[] = names.map((path) =>
  readModule({ path, kind: "wasm", bytes: new Uint8Array(readFileSync(join(folder, path))) }),
)

/// Asks for everything; returns how much was not understood.
function askAll(module: Module, bytes: Uint8Array, step: number): number {
  const dwarf = readDwarf({ ...module, bytes }, {})
  if (!dwarf) return 0
  const code = module.sections.find(({ id }) => id === 10)?.contents
  for (let i = 0; code && i < code.length; i += step) dwarf.spanOf(code.offset + i)
  for (const { name, directory, producer } of dwarf.units) expect(`${name}${directory}${producer}`).toBeTypeOf("string")
  return dwarf.notUnderstood
}

const debug = modules.map((module) => module.customs.filter(({ title }) => title.startsWith(".debug_")))

test("every byte flipped some way", () => {
  let complained = 0
  fc.assert(
    fc.property(
      fc.nat(modules.length - 1),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 6 }),
      (which, flips) => {
        const module = modules[which]!
        const bytes = module.bytes.slice()
        for (const [n, at, bits] of flips) {
          const { payload } = debug[which]![n % debug[which]!.length]!
          if (payload.length > 0) bytes[payload.offset + (at % payload.length)]! ^= bits
        }
        if (askAll(module, bytes, 7) > 0) complained++
      },
    ),
    { numRuns: 1500 },
  )
  expect(complained).toBeGreaterThan(50)
})

test.each(["c-v2.wasm", "c-v5.wasm", "clang-64bit.wasm", "gcc-v3.wasm"])(
  "every section of %s cut at every byte",
  (name) => {
    const module = modules[names.indexOf(name)]!
    for (const cut of module.customs.filter(({ title }) => title.startsWith(".debug_"))) {
      for (let length = 0; length < cut.payload.length; length += cut.payload.length > 400 ? 3 : 1) {
        const payload = { ...cut.payload, length }
        const customs = module.customs.map((custom) => (custom === cut ? { ...custom, payload } : custom))
        askAll({ ...module, customs }, module.bytes, 31)
      }
    }
  },
)

/// A module with 1000 bytes of code and these sections.
function moduleWith(sections: Readonly<Record<string, readonly number[]>>): Module {
  const nops = [...Array.from({ length: 1000 }, () => 1), 0x0b]
  const bytes = bytesOf(
    section(1, vec([[0x60, 0, 0]])),
    section(3, vec([[0]])),
    section(10, vec([body(nops)])),
    ...Object.entries(sections).map(([name, payload]) => custom(`.debug_${name}`, payload)),
  )
  return readModule({ path: "bomb.wasm", kind: "wasm", bytes })
}

const u16 = (n: number): number[] => [n & 255, n >> 8]
const u32 = (n: number): number[] => [n & 255, (n >> 8) & 255, (n >> 16) & 255, n >>> 24]
const sized = (contents: readonly number[]): number[] => [...u32(contents.length), ...contents]
const repeated = (count: number, ...items: readonly number[]): number[] =>
  Array.from({ length: count }, () => items).flat()

/// Rows from address 16 to 900.
const program = [0, 5, 2, ...u32(16), 1, 2, ...leb(884), 0, 1, 1]
const operands = [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1]
const header = [1, 1, 1, 0xfb, 14, 13, ...operands]
const line4 = sized([...u16(4), ...u32(header.length + 7), ...header, 0, 97, 0, 0, 0, 0, 0, ...program])

/// A unit of version 4 with the line table at 0.
const unit = (entries: readonly number[], abbreviations = 0): number[] =>
  sized([...u16(4), ...u32(abbreviations), 4, 1, ...u32(0), ...entries])
const unitAbbreviation = [1, 0x11, 1, 0x10, 0x17, 0, 0]

function timed(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

describe("what would not end", () => {
  test("a small table is read", () => {
    const module = moduleWith({ line: line4, info: unit([0]), abbrev: [...unitAbbreviation, 0] })
    const code = module.sections.find(({ id }) => id === 10)!.contents.offset
    expect(readDwarf(module, {})?.frames(code + 20)).toEqual([{ file: "a", line: 1, column: 0 }])
    expect(askAll(module, module.bytes, 1)).toBe(0)
  })
  test("file tables that say they are long", () => {
    for (const columns of [[0], [1, 1, 0x21], [1, 1, 0x19], [1, 1, 0x08]]) {
      const tables = [0, 0, ...columns, ...leb(0xffff_ffff)]
      const head = [...header, ...tables]
      const line = sized([...u16(5), 4, 0, ...u32(head.length), ...head, ...program])
      const module = moduleWith({ line, info: [], abbrev: [] })
      expect(timed(() => askAll(module, module.bytes, 10))).toBeLessThan(500)
    }
  })
  test("entries nested without end", () => {
    const abbrev = [
      ...unitAbbreviation,
      2,
      0x2e,
      1,
      0x11,
      0x01,
      0x12,
      0x06,
      0,
      0,
      3,
      0x1d,
      1,
      0x11,
      0x01,
      0x12,
      0x06,
      0,
      0,
      0,
    ]
    const nested = repeated(100_000, 3, ...u32(16), ...u32(100))
    const module = moduleWith({ line: line4, info: unit([2, ...u32(16), ...u32(500), ...nested]), abbrev })
    expect(timed(() => askAll(module, module.bytes, 10))).toBeLessThan(3000)
  })
  test("range lists shared by all", () => {
    const abbrev = [...unitAbbreviation, 2, 0x2e, 0, 0x55, 0x17, 0, 0, 0]
    const ranges = [...repeated(20_000, ...u32(16), ...u32(500)), ...u32(0), ...u32(0)]
    const module = moduleWith({ line: line4, info: unit(repeated(20_000, 2, ...u32(0))), abbrev, ranges })
    expect(timed(() => askAll(module, module.bytes, 10))).toBeLessThan(3000)
  })
  test("abbreviation tables within each other", () => {
    const abbrev = [...repeated(10_000, ...unitAbbreviation), 0]
    const info = Array.from({ length: 5000 }, (_, i) => unit([0], i * unitAbbreviation.length)).flat()
    const module = moduleWith({ line: line4, info, abbrev })
    expect(timed(() => askAll(module, module.bytes, 10))).toBeLessThan(3000)
  })
  test("entries that are instances of themselves, and forms that lead to themselves", () => {
    const abbrev = [
      ...unitAbbreviation,
      2,
      0x2e,
      0,
      0x11,
      0x01,
      0x12,
      0x06,
      0x31,
      0x13,
      0,
      0,
      3,
      0x34,
      0,
      0x03,
      0x16,
      0,
      0,
      0,
    ]
    const entries = [2, ...u32(16), ...u32(500), ...u32(16), 3, ...repeated(1000, 0x16)]
    const module = moduleWith({ line: line4, info: unit(entries), abbrev })
    expect(timed(() => askAll(module, module.bytes, 10))).toBeLessThan(500)
  })
})
