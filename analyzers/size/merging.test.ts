// Copies and mergeable functions against binaryen's passes for both, and against running what they are merged into.

import { describe, expect, test } from "vitest"
import { binaries } from "../../fixtures/corpus/packages.ts"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { code, readCode, type Code } from "../wasm/code.ts"
import { readModule } from "../wasm/read.ts"
import { leb, section, vec, type Bytes } from "../wasm/testkit.ts"
import { copiesOf } from "./copies.ts"
import { compressedEffect, mergeableOf } from "./merging.ts"

async function ofWat(wat: string): Promise<Code> {
  return resultOf(await buildOf({ wat }), code)
}

// Binaryen does not take up classes that save a few bytes each; where there is little else (rollup, quickjs), it is not
// asked. The others take it half a minute.
const judged: readonly (readonly [string, boolean])[] = [
  ["@dprint/json/plugin.wasm", false],
  ["@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm", false],
  ["@node-rs/argon2-wasm32-wasi/argon2.wasm32-wasi.wasm", false],
  ["ghostty-web/dist/ghostty-vt.wasm", true],
  ["web-tree-sitter/debug/web-tree-sitter.wasm", true],
  ["@dimforge/rapier3d/rapier_wasm3d_bg.wasm", true],
]

describe("binaryen says the same of", () => {
  test.each(judged.filter(([, slow]) => !slow || process.env["WASM_LINT_FULL"]))(
    "%s",
    async (path) => {
      const { default: binaryen } = await import("binaryen")
      const { bytes } = binaries().find((binary) => binary.path === path)!
      const module = binaryen.readBinary(bytes)
      module.setFeatures(binaryen.Features.All)
      // As binaryen writes it: some linkers pad numbers, which is a saving of another kind.
      const plain = module.emitBinary()
      const before = module.getNumFunctions()
      module.runPasses(["duplicate-function-elimination"])
      const [deduplicated, left] = [module.emitBinary().length, module.getNumFunctions()]
      module.runPasses(["merge-similar-functions"])
      const merged = module.emitBinary().length
      module.dispose()
      const copies = copiesOf(readCode(readModule({ path, kind: "wasm", bytes: plain })))
      expect(copies.representative.filter((first, index) => first !== index).length).toBe(before - left)
      const near = (ours: number, theirs: number) => Math.abs(ours - theirs) <= Math.max(16, theirs * 0.04)
      expect([copies.saving, near(copies.saving, plain.length - deduplicated)]).toEqual([copies.saving, true])
      const { saving } = mergeableOf(copies)
      expect([saving, near(saving, deduplicated - merged)]).toEqual([saving, true])
    },
    180_000,
  )
})

describe("copies", () => {
  test("are the same body and type, by way of callees that are copies", async () => {
    const { classes, saving } = copiesOf(
      await ofWat(`(module (type (func (result i32))) (type (func (result i32)))
        (func $a (type 0) (i32.const 7)) (func $b (type 1) (i32.const 7)) (func $other (result i32) (i32.const 8))
        (func $wide (result i64) (i64.const 7))
        (func $calls_a (result i32) (i32.add (call $a) (i32.const 1)))
        (func $calls_b (result i32) (i32.add (call $b) (i32.const 1)))
        (func $calls_other (result i32) (i32.add (call $other) (i32.const 1))))`),
    )
    expect(classes.map(({ members }) => members)).toEqual([
      [4, 5],
      [0, 1],
    ])
    // Bodies of 4 and 7 bytes, each with its size and its declaration.
    expect(saving).toBe(4 + 1 + 1 + 7 + 1 + 1)
  })
})

describe("merged functions", () => {
  const wat = `(module
    (func (export "a") (param i32) (result i32) (local i32)
      ${"(local.set 1 (i32.add (local.get 1) (i32.mul (local.get 0) (i32.const 3))))".repeat(9)} (i32.xor (local.get 1) (i32.const 1000)))
    (func (export "b") (param i32) (result i32) (local i32)
      ${"(local.set 1 (i32.add (local.get 1) (i32.mul (local.get 0) (i32.const 5))))".repeat(9)} (i32.xor (local.get 1) (i32.const -7)))
    (func (export "c") (param i32) (result i32) (local i32)
      ${"(local.set 1 (i32.add (local.get 1) (i32.mul (local.get 0) (i32.const 7))))".repeat(9)} (i32.xor (local.get 1) (i32.const 2))))`

  test("take what differs as parameters, equal columns as one", async () => {
    const { classes, constantsOnly } = mergeableOf(copiesOf(await ofWat(wat)))
    expect(classes).toHaveLength(1)
    expect(classes[0]).toMatchObject({ members: [0, 1, 2], constants: 2, callees: 0 })
    expect(constantsOnly).toBe(classes[0]!.saving)
  })

  test("compute what the originals do", async () => {
    const known = await ofWat(wat)
    const { module } = known
    const { merged, thunks, members } = mergeableOf(copiesOf(known)).classes[0]!
    const types: Bytes = section(
      1,
      vec([
        [0x60, 1, 0x7f, 1, 0x7f],
        [0x60, 3, 0x7f, 0x7f, 0x7f, 1, 0x7f],
      ]),
    )
    const declarations = section(3, vec([[0], [0], [0], [1]]))
    const exports = module.sections.find(({ name }) => name === "export")!
    const entries = [...members.map((_, i) => [...thunks[members.indexOf(i)]!]), [...merged]]
    const contents = [...leb(entries.length), ...entries.flat()]
    const bytes = Uint8Array.from([
      ...module.bytes.subarray(0, 8),
      ...types,
      ...declarations,
      ...module.bytes.subarray(exports.offset, exports.offset + exports.length),
      ...section(10, contents),
    ])
    const run = (of: Uint8Array) =>
      new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(of))).exports as Record<
        string,
        (n: number) => number
      >
    const [before, after] = [run(module.bytes), run(bytes)]
    for (const name of ["a", "b", "c"])
      for (const n of [0, 1, -1, 123456789]) expect(after[name]!(n)).toBe(before[name]!(n))
  })

  test("callees are parameters too, and counted apart", async () => {
    const long = "(local.set 0 (i32.mul (local.get 0) (local.get 0)))".repeat(12)
    const { classes, constantsOnly } = mergeableOf(
      copiesOf(
        await ofWat(`(module (import "m" "f" (func $f (param i32))) (import "m" "g" (func $g (param i32)))
          (func (export "a") (param i32) ${long} (call $f (local.get 0)))
          (func (export "b") (param i32) ${long} (call $g (local.get 0))))`),
      ),
    )
    expect(classes).toMatchObject([{ members: [2, 3], constants: 0, callees: 1 }])
    expect(constantsOnly).toBe(0)
  })

  test("the download is measured, and may grow", () => {
    const { bytes } = binaries().find(({ path }) => path === "@dimforge/rapier3d/rapier_wasm3d_bg.wasm")!
    const classes = mergeableOf(copiesOf(readCode(readModule({ path: "", kind: "wasm", bytes }))))
    const { before, after } = compressedEffect(classes)
    expect(classes.saving).toBeGreaterThan(100_000)
    expect(after).toBeGreaterThan(before)
  })

  test("of much code a sample is compressed, and is near the whole", () => {
    const { bytes } = binaries().find(({ path }) => path === "@dimforge/rapier3d/rapier_wasm3d_bg.wasm")!
    const classes = mergeableOf(copiesOf(readCode(readModule({ path: "", kind: "wasm", bytes }))))
    const whole = compressedEffect(classes)
    const sample = compressedEffect(classes, 1 << 20)
    expect(whole.exact).toBe(true)
    expect(sample.exact).toBe(false)
    expect(Math.abs(sample.before / whole.before - 1)).toBeLessThan(0.1)
    expect(Math.abs(sample.after / sample.before - whole.after / whole.before)).toBeLessThan(0.02)
  })
})
