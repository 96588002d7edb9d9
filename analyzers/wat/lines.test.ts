// The line map, on text of every shape: each test is also a comparison of the opcode table with what wabt assembles.

import { describe, expect, test } from "vitest"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { sources } from "../names/sources.ts"
import { code, mnemonic } from "../wasm/code.ts"
import { wasm } from "../wasm/wasm.ts"
import { byteLength, parseText } from "./text.ts"
import { watLines } from "./lines.ts"

async function mapped(text: string) {
  const build = await buildOf({ wat: text, name: "a.wat" })
  const module = resultOf(build, wasm)
  const bodies = resultOf(build, code)
  const lines = watLines("a.wat", text, module, bodies)
  /// `line:column mnemonic` of all instructions.
  const instructions = module.functions.flatMap(({ index, body }) => {
    if (!body) return []
    const view = bodies.decode(index)
    return Array.from({ length: view.count }, (_, i) => {
      const span = lines.spanOf({ offset: view.offset[i] ?? 0 })
      return `${span.line}:${span.column} ${mnemonic(view.op[i] ?? 0)}`
    })
  })
  return { module, lines, instructions, line: (offset: number) => lines.spanOf({ offset }).line }
}

describe("instructions", () => {
  test("flat and folded, with headers and clauses", async () => {
    const { lines, instructions } = await mapped(`(module
(; a (; nested ;) comment with "(" and ;; ;)
(type $t (func (param i32) (result i32)))
(func $flat (export "flat") (type $t) (param $p i32) (result i32) (local i64 i64)
  block $b (result i32) ;; end
    local.get $p
    if (result i32)
      i32.const 1
    else
      i32.const 2
    end
  end $b)
(func $folded (param i32) (result i32)
  (block $out (result i32)
    (if (result i32) (i32.eqz (local.get 0))
      (then (i32.const 3))
      (else (br $out (i32.add (i32.const 4)
                              (i32.const 5)))))))
)`)
    expect(lines.mismatches()).toEqual([])
    expect(instructions).toEqual([
      ...[
        "5:3 block",
        "6:5 local.get",
        "7:5 if",
        "8:7 i32.const",
        "9:5 else",
        "10:7 i32.const",
        "11:5 end",
        "12:3 end",
        "12:9 end",
      ],
      ...["14:4 block", "15:32 local.get", "15:23 i32.eqz", "15:6 if", "16:14 i32.const", "17:8 else"],
      ...["17:32 i32.const", "18:32 i32.const", "17:23 i32.add", "17:14 br", "18:47 end", "18:48 end", "18:49 end"],
    ])
  })

  test.each([
    ["empty else", "(func i32.const 1 if else end) (func (if (i32.const 1) (then) (else)))"],
    ["no body", "(func) (func $f (param i32) (local i32 i64))"],
    [
      "loops and tables",
      "(table 2 funcref) (func (loop $l (br_if $l (i32.const 0)) (br_table $l 1 $l (i32.const 1))))",
    ],
    [
      "calls",
      '(type $t (func)) (import "a" "b" (func $i)) (table 1 funcref) (elem (i32.const 0) $i) (func call $i (call_indirect (type $t) (i32.const 0)) i32.const 0 call_indirect (type $t))',
    ],
    [
      "select and references",
      '(table 1 externref) (func $f (export "f") (param i32) (select (result i32) (i32.const 1) (i32.const 2) (local.get 0)) i32.const 2 i32.const 3 select drop ref.null extern drop ref.func $f ref.is_null drop)',
    ],
    [
      "memory",
      '(memory 1) (data $d "x") (func (memory.init $d (i32.const 0) (i32.const 0) (i32.const 1)) (data.drop $d) (memory.fill (i32.const 0) (i32.const 0) (i32.const 9)) i32.const 0 i32.load8_u offset=4 align=1 drop (i64.store32 offset=8 (i32.const 0) (i64.const -0x7f)))',
    ],
    [
      "numbers",
      "(func f32.const nan:0x200000 drop f64.const -inf drop f32.const 0x1.8p+3 drop i64.const 1_000 drop f64.const 1e-3 drop)",
    ],
    [
      "simd",
      "(memory 1) (func v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 i8x16.extract_lane_s 3 drop (i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 (v128.const i32x4 0 0 0 0) (v128.load (i32.const 0))) i32x4.all_true drop)",
    ],
    [
      "threads",
      "(memory 1 1 shared) (func (drop (i32.atomic.rmw.cmpxchg (i32.const 0) (i32.const 1) (i32.const 2))) atomic.fence (drop (memory.atomic.notify (i32.const 0) (i32.const 1))))",
    ],
    [
      "legacy exceptions",
      "(tag $e (param i32)) (func try i32.const 1 throw $e catch $e drop catch_all rethrow 0 end) (func (try (do (throw $e (i32.const 1))) (catch $e drop) (catch_all))) (func (try (do (try (do nop) (delegate 0))) (catch_all)))",
    ],
    [
      "exceptions",
      "(tag $e) (func (block $b (try_table (catch $e $b) (catch_all $b) (throw $e)))) (func block $b try_table (catch_all $b) nop end end)",
    ],
    [
      "tail calls",
      "(table 1 funcref) (type $t (func)) (func $f return_call $f) (func (return_call_indirect (type $t) (i32.const 0)))",
    ],
    ["no module", "(func nop)"],
    [
      "inline items",
      '(func (import "a" "b")) (global (export "g") i32 (i32.const 1)) (memory (data "abc")) (table funcref (elem 1)) (func nop)',
    ],
    ["strings with brackets", '(memory 1) (data (i32.const 0) ")\\")(\\28") (func (export ";; (") nop)'],
    [
      "conversions",
      "(func i32.const 1 i64.extend_i32_s i32.wrap_i64 f32.convert_i32_u i32.trunc_sat_f32_s i32.extend8_s drop)",
    ],
    [
      "growth",
      "(memory 1) (table 1 funcref) (func memory.size memory.grow drop table.size 0 drop (table.grow (ref.null func) (i32.const 1)) drop return)",
    ],
  ])("agree with the assembler: %s", async (_, text) => {
    expect((await mapped(text)).lines.mismatches()).toEqual([])
  })

  test("that differ are error values", async () => {
    const build = await buildOf({ wat: "(module (func\n nop\n i32.const 1\n drop))" })
    const [module, bodies] = [resultOf(build, wasm), resultOf(build, code)]
    const against = (text: string) => watLines("a.wat", text, module, bodies).mismatches()
    expect(against("(func\n nop\n i64.const 1\n drop)")).toEqual([
      { line: 3, message: "instruction 1 of function 0: the text says i64.const, decoded i32.const" },
    ])
    expect(against("(func nop i32.const 1 drop) (func)")[0]?.message).toBe("the text has 2 functions, the binary 1")
    expect(against("(func nop i32.const 1)")).toHaveLength(1)
    expect(against("(func nop i32.const 1 drop nop)")).toHaveLength(1)
  })
})

test("other items are found by their order", async () => {
  const { module, line } = await mapped(`;; clean
(module
  (import "a" "b" (func))
  (import "a" "c" (func))
  (memory (export "m") 1)
  (global i32 (i32.const 1))
  (global i32 (i32.const 2))
  (table 3 funcref)
  (func $f (export "f"))
  (export "g" (func 1))
  (elem (i32.const 0) $f)
  (elem declare func $f)
  (data (i32.const 0) "one"
    "\\u{20ac}\\00"
    "three")
  (data (i32.const 9) "two"))`)
  expect(module.imports.map(({ offset }) => line(offset))).toEqual([3, 4])
  expect(module.exports.map(({ name, offset }) => [name, line(offset)])).toEqual([
    ["m", 5],
    ["f", 9],
    ["g", 10],
  ])
  expect(module.elements.map(({ offset }) => line(offset))).toEqual([11, 12])
  expect(module.data.map(({ offset }) => line(offset))).toEqual([13, 16])
  expect(module.globals.map(({ init }) => line(init?.offset ?? 0))).toEqual([6, 7])
  const { offset } = module.data[0]?.contents ?? { offset: 0 }
  expect([0, 2, 3, 6, 7, 11].map((at) => line(offset + at))).toEqual([13, 13, 14, 14, 15, 15])
  expect(line(module.functions[2]?.body?.offset ?? 0)).toBe(9)
  expect(line(0)).toBe(2)
  const section = (name: string) => line(module.sections.find((section) => section.name === name)?.offset ?? 0)
  expect([section("memory"), section("import"), section("custom:name")]).toEqual([5, 3, 2])
})

test("places of a .wat's binary have its lines through `sources`", async () => {
  const build = await buildOf({ wat: "(module\n (func\n  nop))", name: "dir/a.wat" })
  const known = resultOf(build, sources)
  const view = resultOf(build, code).decode(0)
  const at = { kind: "bytes", artifact: "dir/a.wat", offset: view.offset[0] ?? 0, length: 1 } as const
  expect(known.spanOf(at)).toEqual({ file: "dir/a.wat", line: 3, column: 3, endLine: 3, endColumn: 6 })
})

test("broken text ends the tree and nothing else", () => {
  for (const text of ["", ")", "((", '"', "(;", '(data "\\', "(".repeat(100_000), ";;"])
    expect(parseText(text)).toBeDefined()
})

test("lengths of strings are those of their bytes", () => {
  expect(["abc", "\\00\\ff", '\\n\\t\\\\\\"', "\\u{20ac}", "é", "a\\41b"].map(byteLength)).toEqual([3, 2, 4, 3, 2, 3])
})
