// Every row of the opcode table in a well-typed use made from the row, and then with each operand and result of another
// type: the first must be valid, the others not, and V8 must say so too where it knows the proposal.

import { describe, expect, test } from "vitest"
import { opcodeRows } from "./opcodes.ts"
import { edgeUses, flatRows as rows, moduleOf, namesMemory, useOf, usesGc, usesMemory } from "./rows-testkit.ts"
import { bytesOf, section, vec } from "./testkit.ts"
import type { Bytes } from "./testkit.ts"
import { check, inNode20, only } from "./validate-testkit.ts"

describe("every row of the opcode table", () => {
  test(`${rows.length} of them: valid when well typed, invalid with any operand or result of another type`, () => {
    let asked = 0
    let invalid = 0
    for (const row of rows) {
      const use = useOf(row)
      const bytes = moduleOf([use], { gc: usesGc(row) })
      const checked = check(bytes)
      expect([row.name, checked.validity.firstError, checked.module.faults, checked.code.faults]).toEqual([row.name, undefined, [], []]) // prettier-ignore
      const v8 = WebAssembly.validate(bytes)
      if (only(checked, inNode20)) expect(v8, row.name).toBe(true)
      const other = (type: Bytes): Bytes => (type[0] === 0x7d ? [0x7c] : [0x7d])
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
        const mutated = moduleOf([wrong], { gc: usesGc(row) })
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

  // Only an engine with several memories reads one that is named, be it the first.
  const severalMemories = WebAssembly.validate(bytesOf(section(5, vec([[0, 1], [0, 1]])))) // prettier-ignore
  test("edge immediates: valid one by one, with memories of 32 and of 64 bits, and V8 says so", () => {
    let [asked, tried] = [0, 0]
    for (const row of rows)
      for (const wide of usesMemory(row) ? [false, true] : [false])
        for (const use of edgeUses(row, wide)) {
          const bytes = moduleOf([use], { gc: usesGc(row), wide })
          const checked = check(bytes)
          const what = `${row.name} [${use.immediates.join()}]`
          expect([what, checked.validity.firstError, checked.module.faults, checked.code.faults]).toEqual([what, undefined, [], []]) // prettier-ignore
          expect(checked.decided, what).toBe(true)
          tried++
          if (!only(checked, inNode20)) continue
          asked++
          expect(WebAssembly.validate(bytes), what).toBe(!namesMemory(use) || severalMemories)
        }
    expect(tried).toBeGreaterThan(3000)
    expect(asked).toBeGreaterThan(1500)
  })

  test("stack switching has no settled types: counted, no error", () => {
    for (const row of opcodeRows.filter(({ proposal }) => proposal === "stackSwitching")) {
      const use = { row, operands: [], results: [], immediates: [0, 0, 0, 0].slice(0, row.name === "resume" ? 2 : row.immediates.split(" ").length) } // prettier-ignore
      const module = moduleOf([{ ...use, row: { ...row, immediates: "tag" } }], { gc: true })
      const { validity: v, code } = check(module)
      if (code.faults.length > 0) continue
      expect([row.name, v.firstError, v.notChecked]).toEqual([row.name, undefined, 1])
    }
  })
})
