// Verdicts on whole modules: published ones, wat of every proposal, what must hold outside of
// bodies, and bombs. V8 is the oracle where it knows the proposal, wabt and binaryen elsewhere.

import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import initWabt from "wabt"
import { describe, expect, test } from "vitest"
import { body, bytesOf, leb, preamble, readAll, section, vec } from "./testkit.ts"
import type { Bytes } from "./testkit.ts"
import { check, gcSamples, inNode20, only, samples, sampleText, withWabt } from "./validate-testkit.ts"
import { validate, validity } from "./validate.ts"

const { assemble, verdictOfWabt } = withWabt(await initWabt())
const root = join(import.meta.dirname, "../..")
describe("published modules are valid, all of them", () => {
  const packages = join(root, "node_modules")
  const files = ["@astrojs", "@chainsafe", "@dimforge", "@dprint", "@jitl", "@jsquash", "@node-rs", "@rollup/wasm-node"]
  const found = [...files, "ghostty-web", "source-map", "web-tree-sitter"].flatMap((folder) =>
    readdirSync(join(packages, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".wasm"))
      .map((name) => join(folder, name)),
  )
  test(`${found.length} files`, () => {
    expect(found.length).toBeGreaterThan(15)
    for (const file of found) {
      const bytes = new Uint8Array(readFileSync(join(packages, file)))
      const { validity: v, decided, module } = check(bytes)
      expect(v.firstError, file).toBeUndefined()
      expect(decided, file).toBe(true)
      expect(v.checked).toBe(module.functions.filter(({ body }) => body).length)
      expect(WebAssembly.validate(bytes)).toBe(true)
    }
  })
})

describe("wat of every proposal", () => {
  const folder = join(root, "fixtures/wat")
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".wat"))) {
    test(file, () => {
      const bytes = assemble(readFileSync(join(folder, file), "utf8"))
      const checked = check(bytes)
      const wabts = verdictOfWabt(bytes)
      expect(checked.valid, JSON.stringify(checked.validity.firstError)).toBe(wabts)
      expect(checked.decided).toBe(true)
      if (only(checked, inNode20)) expect(WebAssembly.validate(bytes)).toBe(wabts)
    })
  }

  test("the samples", () => {
    for (const sample of samples) {
      const bytes = assemble(sampleText(sample), true)
      expect(check(bytes).validity.firstError).toBeUndefined()
      expect(WebAssembly.validate(bytes)).toBe(true)
    }
  })
})

const i32 = 0x7f
const i64 = 0x7e

function errorsOf(text: string): readonly string[] {
  return check(assemble(`(module ${text})`)).validity.errors.map(({ message }) => message)
}

describe("messages", () => {
  test("say what is expected and what is found, with function and offset", () => {
    const bytes = assemble("(module (func) (func (result i32) (i32.add (f64.const 1) (i32.const 2))))")
    const { validity: v } = check(bytes)
    expect(v.firstError).toEqual({
      function: 1,
      offset: bytes.lastIndexOf(0x6a),
      message: "type mismatch: i32.add expects i32 but finds f64",
    })
    expect([v.checked, v.notChecked, v.errorCount]).toEqual([2, 0, 1])
    const [fault, ...others] = validity.faults!(v)
    expect(others).toEqual([])
    expect(fault!.message).toMatch(/^at 0x[0-9a-f]+ in function 1: type mismatch: i32.add expects i32 but finds f64$/)
    expect(fault!.kind).toBe("input")
  })

  test.each([
    ["(func (result i32))", "type mismatch: end expects i32 but the stack of the block is empty"],
    ["(func (i32.const 1))", "type mismatch: end expects nothing but finds i32"],
    ["(func (i32.const 1) (i64.const 1))", "type mismatch: end expects nothing but 2 values more are left on the stack, i64 on top"],
    ["(func (drop))", "type mismatch: drop expects a value but the stack of the block is empty"],
    ["(global i32 (i32.const 0)) (func (global.set 0 (i32.const 1)))", "global.set: global 0 is immutable"],
    ["(func) (func (drop (ref.func 0)))", "ref.func: function 0 is not declared in an export, segment or global"],
    ["(table 1 externref) (func (call_indirect (i32.const 0)))", "call_indirect: a call through table 0: funcref does not take externref"],
    ["(func (result i64) (return_call 1)) (func (result i32) (i32.const 1))", "type mismatch: return_call returns [i32] but the function [i64]"],
    ["(func (result i32) (if (result i32) (i32.const 1) (then (i32.const 2))))", "type mismatch: end expects i32 but the stack of the block is empty"],
    ["(func (block (result i32) (br_table 0 1 (i32.const 1) (i32.const 0))) drop)", "br_table: label 0 takes 1 values, the default takes 0"],
    ["(table 1 funcref) (table 1 externref) (func (table.copy 0 1 (i32.const 0) (i32.const 0) (i32.const 0)))", "table.copy: table 0 of funcref does not take externref"],
    ["(memory i64 1) (func (drop (i32.load (i32.const 0))))", "type mismatch: i32.load expects i64 but finds i32"],
    ["(memory 1) (memory i64 1) (func (memory.copy 0 1 (i32.const 0) (i64.const 0) (i64.const 0)))", "type mismatch: memory.copy expects i32 but finds i64"],
    ["(tag) (func (block try catch 0 end rethrow 0))", "rethrow: label 0 is not that of a catch"],
  ])("%s", (text, message) => {
    expect(errorsOf(text)).toEqual([message])
  }) // prettier-ignore
})

describe("outside of bodies", () => {
  test.each([
    ['(func (export "a")) (memory 1) (export "a" (memory 0))', 'a second export named "a"'],
    ["(func (param i32)) (start 0)", "the start function 0 has parameters or results"],
    ["(memory 2 1)", "memory 0: the minimum 2 is larger than the maximum 1"],
    ["(memory 65537)", "memory 0 has more than 65536 pages"],
    ["(memory 1 65537)", "memory 0 has more than 65536 pages"],
    ["(table 3 2 funcref)", "table 0: the minimum 3 is larger than the maximum 2"],
    ["(global i32 (i64.const 1))", "type mismatch: the constant expression expects i32 but finds i64"],
    ["(global i32 (i32.const 1) (i32.const 1))", "type mismatch: the constant expression expects only 1 but finds i32"],
    ['(import "a" "b" (global (mut i32))) (global i32 (global.get 0))', "global.get in a constant expression: global 0 is mutable"],
    ["(memory 1) (data (i64.const 0))", "type mismatch: the constant expression expects i32 but finds i64"],
    ["(memory i64 1) (data (i32.const 0))", "type mismatch: the constant expression expects i64 but finds i32"],
    ["(table 1 funcref) (elem (f32.const 0) func)", "type mismatch: the constant expression expects i32 but finds f32"],
    ["(table 1 externref) (func) (elem (i32.const 0) func 0)", "element segment 0 of (ref func) does not fit table 0 of externref"],
    ["(tag (param i32) (result i32))", "tag 0 has results"],
    ['(import "a" "b" (tag (result f64)))', "tag 0 has results"],
    ["(elem externref (ref.null func))", "type mismatch: the constant expression expects externref but finds funcref"],
  ])("%s", (text, message) => {
    const bytes = assemble(`(module ${text})`)
    expect(check(bytes).validity.errors.map((error) => error.message)).toEqual([message])
    expect(verdictOfWabt(bytes)).toBe(false)
    expect(WebAssembly.validate(bytes)).toBe(false)
  }) // prettier-ignore

  test("supertypes: open, before, and structurally matched", () => {
    const types = (...list: readonly Bytes[]) =>
      check(bytesOf(section(1, vec(list)))).validity.errors.map(({ message }) => message)
    const open: Bytes = [0x50, 0, 0x5f, 1, i32, 0]
    expect(types(open, [0x50, 1, 0, 0x5f, 2, i32, 0, i64, 0])).toEqual([])
    expect(types(open, [0x50, 1, 0, 0x5f, 1, i64, 0])).toEqual(["type 1 does not match its supertype 0"])
    expect(types(open, [0x50, 1, 0, 0x5f, 1, i32, 1])).toEqual(["type 1 does not match its supertype 0"])
    expect(types([0x5f, 0], [0x50, 1, 0, 0x5f, 0])).toEqual(["type 1: its supertype 0 is final"])
    expect(types([0x4e, 2, 0x50, 1, 1, 0x5f, 0, 0x50, 0, 0x5f, 0])).toEqual(["type 0: its supertype 1 is declared after it"]) // prettier-ignore
    expect(types(open, open, [0x50, 2, 0, 1, 0x5f, 1, i32, 0])).toEqual(["type 2 has more than one supertype"])
  })

  test("a malformed module is not judged", () => {
    const { validity: v, module } = check(Uint8Array.from([...preamble, 1, 1, 9]))
    expect(module.faults.length).toBe(1)
    expect(v.firstError).toBeUndefined()
  })
})

const binaryen = await import("binaryen").then(
  (module) => module.default,
  () => undefined,
)
describe.skipIf(binaryen === undefined)("assembled by binaryen (an optional dependency: skipped without it)", () => {
  test("GC, typed function references and exnref are valid", () => {
    for (const source of gcSamples) {
      const assembled = binaryen!.parseText(source)
      assembled.setFeatures(binaryen!.Features.All)
      expect(assembled.validate()).toBe(1)
      const checked = check(assembled.emitBinary())
      assembled.dispose()
      expect(checked.validity.firstError).toBeUndefined()
      expect(checked.decided).toBe(true)
    }
  })
})

describe("any bytes", () => {
  const seed = assemble(sampleText(samples[1]!))
  test("never throw", () => {
    const flips = fc.array(fc.tuple(fc.nat(seed.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(flips, fc.option(fc.nat(seed.length)), (list, cut) => {
        const bytes = seed.slice(0, cut ?? seed.length)
        for (const [at, byte] of list) if (at >= 8 && at < bytes.length) bytes[at] = byte
        const { module, code } = readAll(bytes)
        validate(module, code)
      }),
      { numRuns: 2000 },
    )
  })

  test("lists of a thousand types, named by a byte each, are given up on", () => {
    const many = Array<number>(1000).fill(i32)
    const types = vec([
      [0x60, 0, ...vec(many.map((type) => [type]))],
      [0x60, 0, 0],
    ])
    const calls = Array<Bytes>(300_000).fill([0x10, 0]).flat()
    const bytes = bytesOf(
      section(1, types),
      section(3, vec([[0], [1]])),
      section(10, vec([body([0x00, 0x0b]), body([...calls, 0x00, 0x0b])])),
    )
    const { module, code } = readAll(bytes)
    const v = validate(module, code)
    expect(v.notChecked).toBe(1)
  })

  test("100,000 nested blocks, and 50,000 locals in each of 2,000 functions", () => {
    const nested = [...Array<Bytes>(100_000).fill([0x02, 0x40]), ...Array<Bytes>(100_001).fill([0x0b])].flat()
    const deep = check(bytesOf(section(1, vec([[0x60, 0, 0]])), section(3, vec([[0]])), section(10, vec([body(nested)]))))
    expect([deep.valid, deep.decided]).toEqual([true, true])
    const wide = body([0x0b], [[...leb(50_000), i32]])
    const functions = Array<Bytes>(2000)
    check(bytesOf(section(1, vec([[0x60, 0, 0]])), section(3, vec(functions.fill([0]))), section(10, vec(Array<Bytes>(2000).fill(wide))))) // prettier-ignore
  }) // prettier-ignore
})
