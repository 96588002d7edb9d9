// Names of a module's functions.

import { expect, test } from "vitest"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { code } from "../wasm/code.ts"
import { wasm } from "../wasm/wasm.ts"
import { names, namesOf } from "./names.ts"

const wat = `(module
  (import "wbg" "__wbg_log_0123456789abcdef" (func))
  (import "env" "print" (func (param i32)))
  (func $_RNvXs_C1ahNtC1a1T1f (result i32) i32.const 1)
  (func $_RNvXs_C1atNtC1a1T1f (result i32) i32.const 2)
  (func $_RNvXs0_C1amNtC1a1T1f)
  (func (export "run") (result i32) i32.const 2 drop i32.const 3)
  (func (param i32) (result i32) local.get 0 i32.const 5 i32.add)
  (func (param i32) (result i32) local.get 0 i32.const 6 i32.add)
  (func $malloc))`

test("are demangled, stable, and never missing", async () => {
  const build = await buildOf({ wat })
  const known = resultOf(build, names)
  const read = Array.from({ length: 9 }, (_, index) => known.of(index).name)
  expect(read).toEqual([
    "wbg.__wbg_log",
    "env.print",
    "<u8 as a::T>::f",
    "<u16 as a::T>::f",
    "<u32 as a::T>::f",
    "run",
    "func[6]",
    "func[7]",
    "malloc",
  ])
  expect(known.of(2)).toEqual({ index: 2, name: "<u8 as a::T>::f", symbol: "_RNvXs_C1ahNtC1a1T1f" })
  expect(known.of(8)).toEqual({ index: 8, name: "malloc" })
  expect(known.crate(2)).toBe("a")
  expect(known.crate(8)).toBeUndefined()
  expect(known.of(99)).toEqual({ index: 99, name: "func[99]" })
})

test("of instances of one blanket impl have one base", async () => {
  const known = resultOf(await buildOf({ wat }), names)
  expect([2, 3, 4, 8].map((index) => known.base(index))).toEqual([
    "<_ as a::T>::f",
    "<_ as a::T>::f",
    "<u32 as a::T>::f",
    "malloc",
  ])
})

test("a nameless function's subject is its shape, not its index", async () => {
  const known = resultOf(await buildOf({ wat }), names)
  const moved = resultOf(await buildOf({ wat: wat.replace("(func $_RNvXs0", "(func) (func $_RNvXs0") }), names)
  expect(known.subject(6)).toMatch(/^unnamed function [0-9a-f]{8}$/)
  expect(known.subject(6)).toBe(known.subject(7))
  expect(moved.subject(7)).toBe(known.subject(6))
  expect(known.subject(5)).toBe("run")
})

test("that are too many and too long stay as they are, and are counted", async () => {
  const build = await buildOf({ wat })
  const known = namesOf(resultOf(build, wasm), resultOf(build, code).hash, undefined, 10)
  expect(known.of(2).name).toBe("<u8 as a::T>::f")
  expect(known.of(3).name).toBe("_RNvXs_C1atNtC1a1T1f")
  expect(known.left()).toBe(1)
})

test("facts say what each function is", async () => {
  const build = await buildOf({ wat })
  const facts = [...(names.facts?.(resultOf(build, names)) ?? [])]
  expect(facts).toHaveLength(7)
  expect(facts[0]?.text).toBe("named <u8 as a::T>::f; base <_ as a::T>::f; crate a; subject <u8 as a::T>::f")
})
