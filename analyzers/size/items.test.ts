// Every byte belongs to one item: on published binaries, on fixtures, on broken files. What an item keeps is checked by
// taking it out, and what nothing needs by an optimiser of other people.

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { binaries } from "../../fixtures/corpus/packages.ts"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { root } from "../../fixtures/harness/run.ts"
import { reach } from "../graph/reach.ts"
import { code, opcode, readCode, type Code } from "../wasm/code.ts"
import { readModule } from "../wasm/read.ts"
import { itemAt, itemKinds, kindIndex, kindOf, type Items } from "./items.ts"
import { itemGraphOf } from "./item-graph.ts"
import { retainedOf, type Retained } from "./retained.ts"

const fixtures = readdirSync(join(root, "fixtures"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".wasm") && !file.includes("target"))
  .map((file) => ({ path: `fixtures/${file}`, bytes: new Uint8Array(readFileSync(join(root, "fixtures", file))) }))

function known(bytes: Uint8Array): Retained {
  return retainedOf(itemGraphOf(readCode(readModule({ path: "test.wasm", kind: "wasm", bytes }))))
}

async function ofWat(wat: string): Promise<Retained> {
  return retainedOf(itemGraphOf(resultOf(await buildOf({ wat }), code)))
}

/// The tiles cover the file from its first byte to its last, and the items' bytes are those of their tiles.
function expectTiled(items: Items): void {
  const { tileStart, tileItem, module } = items
  const file = module.bytes.length
  expect(tileStart[tileItem.length]).toBe(file)
  if (file > 0) expect(tileStart[0]).toBe(0)
  const sums = new Uint32Array(items.count)
  let ordered = true
  for (let i = 0; i < tileItem.length; i++) {
    ordered &&= tileStart[i + 1]! > tileStart[i]! && tileItem[i]! >= 0 && tileItem[i]! < items.count
    sums[tileItem[i]!]! += tileStart[i + 1]! - tileStart[i]!
  }
  expect(ordered).toBe(true)
  expect(Buffer.from(sums.buffer).equals(Buffer.from(items.bytes.buffer))).toBe(true)
  expect(items.bytes.reduce((sum, bytes) => sum + bytes, 0)).toBe(file)
}

describe("every byte belongs to one item", () => {
  test.each([...binaries(), ...fixtures].map(({ path, bytes }) => [path, bytes] as const))("%s", (_, bytes) => {
    const { items, retained, root, unneeded } = known(bytes)
    const { module } = items
    expectTiled(items)
    // No item was cut short by another: each has the bytes the reader says it has.
    for (const { index, body } of module.functions) {
      const item = items.of.functions[index]!
      if (body) expect(items.bytes[item]! - body.length).toBeLessThanOrEqual(5)
      if (body) expect(itemAt(items, body.offset)).toBe(item)
    }
    for (const { contents, index } of module.data)
      if (contents.length > 0) {
        const first = itemAt(items, contents.offset)
        expect([kindOf(items, first), items.number[first]]).toEqual(["data", index])
      }
    for (const segment of module.elements)
      for (let i = 0; i < segment.functions.length; i += 97) {
        const item = itemAt(items, segment.starts[i]!)
        expect([kindOf(items, item), items.number[item], items.part[item]]).toEqual(["entry", segment.index, i])
      }
    // What is needed and what is not are the whole.
    expect(retained[root]! + unneeded.reduce((sum, item) => sum + items.bytes[item]!, 0)).toBe(bytes.length)
  })

  test("also in files that are cut anywhere, and with any byte changed", () => {
    const { bytes } = fixtures.find(({ path }) => path.endsWith("effects.wasm"))!
    for (let end = 0; end < bytes.length; end += 61) expectTiled(known(bytes.subarray(0, end)).items)
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        expectTiled(known(bytes.with(at, byte)).items)
      }),
      { numRuns: 150 },
    )
  })

  test("each kind has items", async () => {
    const { items } = await ofWat(`(module $m
      (import "a" "b" (func $imported)) (type $t (func)) (table 1 funcref) (memory 1) (tag) (global i32 (i32.const 3))
      (export "e" (func $f)) (elem (i32.const 0) $f) (func $f (type $t)) (data (i32.const 8) "abc"))`)
    const { bytes } = items.module
    const whole = known(Uint8Array.from([...bytes, 0, 6, 3, ...Buffer.from("abc"), 1, 2])).items
    const broken = known(Uint8Array.from([...bytes, 5])).items
    const kinds = [...items.kind, ...whole.kind, ...broken.kind]
    const named = known(fixtures.find(({ path }) => path.endsWith("effects.wasm"))!.bytes).items
    expect(itemKinds.filter((_, kind) => ![...kinds, ...named.kind].includes(kind))).toEqual([])
  })
})

/// Whether a body is nothing but `unreachable`.
function isTakenOut(code: Code, index: number): boolean {
  const { op, count } = code.decode(index)
  return count === 2 && op[0] === opcode("unreachable")
}

/// Small modules whose parts refer to each other at random: functions, a table, globals, data with pointers.
const modules = fc
  .record({
    functions: fc.array(
      fc.record({
        calls: fc.array(fc.nat(7), { maxLength: 3 }),
        reads: fc.array(fc.nat(5), { maxLength: 2 }),
        global: fc.option(fc.nat(2)),
        indirect: fc.option(fc.nat(2)),
        padding: fc.nat(9),
      }),
      { minLength: 2, maxLength: 8 },
    ),
    exported: fc.uniqueArray(fc.nat(7), { maxLength: 2 }),
    entries: fc.array(fc.nat(7), { maxLength: 4 }),
    pointers: fc.array(fc.nat(5), { minLength: 6, maxLength: 6 }),
  })
  .map(({ functions, exported, entries, pointers }) => {
    const f = (n: number) => n % functions.length
    const bodies = functions.map(({ calls, reads, global, indirect, padding }, index) =>
      [
        `(func $f${index} (type $t${index % 3}) ${index % 3 === 0 ? "" : `(local i32)`}`,
        ...calls.map((callee) => `${args(f(callee))} call $f${f(callee)}`),
        ...reads.map((part) => `i32.const ${base + part * 8} i32.load drop`),
        global === null ? "" : `global.get ${global} drop`,
        indirect === null ? "" : `${args(indirect)} i32.const 0 call_indirect (type $t${indirect})`,
        `${"nop ".repeat(padding)})`,
      ].join(" "),
    )
    const data = pointers.map((to) => hex(base + to * 8) + hex(0)).join("")
    return `(module (type $t0 (func)) (type $t1 (func (param i32))) (type $t2 (func (param i32 i32)))
      (memory 2) (table 8 funcref) ${"(global i32 (i32.const 1))".repeat(3)}
      ${bodies.join("\n")}
      ${exported
        .filter((n) => n < functions.length)
        .map((n) => `(export "e${n}" (func $f${n}))`)
        .join("\n")}
      (elem (i32.const 0) ${entries.map((n) => `$f${f(n)}`).join(" ")})
      (data (i32.const ${base}) "${data}"))`
  })
const base = 70_000

function args(type: number): string {
  return "i32.const 0 ".repeat(type % 3)
}

function hex(word: number): string {
  return [0, 8, 16, 24].map((shift) => `\\${((word >> shift) & 0xff).toString(16).padStart(2, "0")}`).join("")
}

test("what an item keeps is what can no longer be reached without it", () =>
  fc.assert(
    fc.asyncProperty(modules, async (wat) => {
      const { items, graph, root, retained, unneeded } = await ofWat(wat)
      const whole = reach(graph, [root])
      const bytesOf = (nodes: Iterable<number>) => [...nodes].reduce((sum, node) => sum + (items.bytes[node] ?? 0), 0)
      const needed = new Set(whole.order)
      expect([...unneeded]).toEqual(
        [...items.bytes.keys()]
          .filter((item) => !needed.has(item) && items.bytes[item]! > 0)
          .sort((a, b) => items.offset[a]! - items.offset[b]!),
      )
      for (let item = 0; item < items.count; item++) {
        const without = reach(graph, [root], (node) => node === item)
        const lost = needed.has(item) ? bytesOf(whole.order) - bytesOf(without.order) : items.bytes[item]
        expect(retained[item]).toBe(lost)
      }
    }),
    { numRuns: 60 },
  ))

describe("what nothing needs", () => {
  test("data is cut where code and data point", async () => {
    const { items, unneeded } = await ofWat(
      `(module (memory 2)
      (func $used (export "used") (result i32) (i32.load (i32.const 70004)))
      (func $unused (result i32) (i32.load offset=70012 (local.get 0)) (local i32))
      (data (i32.const 70000) "aaaa\\78\\11\\01\\00bbbbccccdddd"))`.replace(
        "(local.get 0)) (local i32)",
        "(i32.const 0))",
      ),
    )
    const { ranges } = items
    // 0x11178 is 70008, which the word at 70004 points at; 70012 is pointed at by a function nothing calls.
    expect([...ranges.address]).toEqual([70000, 70004, 70008, 70012])
    const names = [...unneeded].map(
      (item) => `${kindOf(items, item)} ${kindOf(items, item) === "data" ? items.part[item] : items.number[item]}`,
    )
    expect(names).toEqual(["declaration 1", "function 1", "data 3", "name 1"])
  })

  test("a module that cannot be read whole has nothing of the kind", () => {
    const bytes = fixtures.find(({ path }) => path.endsWith("effects.wasm"))!.bytes
    const { unneeded, blind } = known(bytes.subarray(0, bytes.length - 40))
    expect([blind, unneeded.length]).toEqual(["the binary could not be read whole", 0])
  })

  // An optimiser keeps more where a pass of its own would have to come first; it never keeps less.
  test.each([
    "@dimforge/rapier3d/rapier_wasm3d_bg.wasm",
    "@rollup/wasm-node/dist/wasm-node/bindings_wasm_bg.wasm",
    "@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm",
    "@dprint/json/plugin.wasm",
    "source-map/lib/mappings.wasm",
    "@node-rs/argon2-wasm32-wasi/argon2.wasm32-wasi.wasm",
  ])(
    "binaryen takes the same functions out of %s",
    async (path) => {
      const { bytes } = binaries().find((binary) => binary.path === path)!
      const { default: binaryen } = await import("binaryen")
      const module = binaryen.readBinary(bytes)
      // What stands in a table keeps its place there and loses its body.
      const bodies = () =>
        Array.from({ length: module.getNumFunctions() }, (_, i) => {
          const { body, module: imported } = binaryen.getFunctionInfo(module.getFunctionByIndex(i))
          return imported === "" && binaryen.getExpressionId(body) !== binaryen.UnreachableId ? 1 : 0
        }).reduce((sum: number, one) => sum + one, 0)
      const before = bodies()
      module.runPasses(["remove-unused-module-elements"])
      const removed = before - bodies()
      module.dispose()
      const { items, unneeded, code } = known(bytes)
      const functions = [...unneeded].filter(
        (item) => items.kind[item] === kindIndex.function && !isTakenOut(code, items.number[item]!),
      )
      expect(functions.length).toBe(removed)
    },
    60_000,
  )
})
