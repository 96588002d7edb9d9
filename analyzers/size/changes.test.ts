// Differences between versions: what is not there must not be told (modules written anew by binaryen, with other hashes, in other
// order, without names), and what is told must add up, on pairs of published binaries and on edited modules.

import binaryen from "binaryen"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { binaries } from "../../fixtures/corpus/packages.ts"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { Results } from "../analyzer.ts"
import { names } from "../names/names.ts"
import { without } from "../twin/testkit.ts"
import { custom, leb, text, type Bytes } from "../wasm/testkit.ts"
import { readModule } from "../wasm/read.ts"
import { wasm } from "../wasm/wasm.ts"
import type { Evidence } from "./attribution.ts"
import { changesOf, delta, type Change, type Changes } from "./changes.ts"
import { panicSites } from "./panic-sites.ts"
import { retained } from "./retained.ts"

function evidenceOf(bytes: Uint8Array): Evidence {
  const artifact = { path: "test.wasm", kind: "wasm", bytes } as const
  const answer = new Results({ name: "test", wasm: artifact, mir: [], contract: {} }).all({
    retained,
    names,
    panicSites,
  })
  if (answer.is !== "ok") throw new Error("not read")
  return { ...answer.result, dwarf: undefined }
}

function compared(before: Uint8Array, after: Uint8Array): Changes {
  return changesOf(evidenceOf(before), evidenceOf(after))
}

const ofWat = async (wat: string) => resultOf(await buildOf({ wat }), wasm).bytes
const published = (path: string) => binaries().find((binary) => binary.path === path)!.bytes
const sum = (changes: readonly Change[]) => changes.reduce((all, change) => all + delta(change), 0)

/// Every list that says so adds up to the difference of the files.
function expectSums(before: Uint8Array, after: Uint8Array): Changes {
  const changes = compared(before, after)
  const by = after.length - before.length
  const { functions, kept, sections, crates, crateUnattributed } = changes
  expect(sum(sections)).toBe(by)
  expect(sum([...crates, crateUnattributed])).toBe(by)
  // What is left of the code section is its head: an id, a size, a count.
  const code = sections.find(({ name }) => name === "code")
  const head = sum(code ? [code] : []) - sum([...functions, kept.same.change, kept.constants.change, kept.calls.change])
  expect(Math.abs(head)).toBeLessThanOrEqual(11)
  return changes
}

function expectNoDifference({ functions, kept, dataParts, doors, data, toolchain }: Changes): void {
  expect({ functions, dataParts, doors, toolchain }).toEqual({ functions: [], dataParts: [], doors: [], toolchain: [] })
  expect({ calls: kept.calls.count, constants: kept.constants.count }).toEqual({ calls: 0, constants: 0 })
  expect(data.filter((change) => delta(change) !== 0)).toEqual([])
}

const features = binaryen.Features.All

function rewritten(bytes: Uint8Array, passes: readonly string[], keepNames: boolean): Uint8Array {
  binaryen.setDebugInfo(keepNames)
  const module = binaryen.readBinary(bytes)
  try {
    module.setFeatures(features)
    module.runPasses([...passes])
    return module.emitBinary()
  } finally {
    module.dispose()
    binaryen.setDebugInfo(false)
  }
}

const files = [
  "@dprint/json/plugin.wasm",
  "source-map/lib/mappings.wasm",
  "@node-rs/argon2-wasm32-wasi/argon2.wasm32-wasi.wasm",
  "web-tree-sitter/web-tree-sitter.wasm",
]

describe("no difference", () => {
  test.each(files)("between %s and itself", (path) => {
    const changes = compared(published(path), published(path).slice())
    expect(changes.identical).toBe(true)
    expectNoDifference(changes)
    expect(sum(changes.sections.map((change) => ({ ...change, before: 0 })))).toBe(published(path).length)
  })

  test.each(files.flatMap((path) => [[path, true] as const, [path, false] as const]))(
    "when functions of %s are in another order (names: %s)",
    (path, keepNames) => {
      const before = rewritten(published(path), [], keepNames)
      const after = rewritten(published(path), ["reorder-functions"], keepNames)
      expect(Buffer.compare(before, after)).not.toBe(0)
      const changes = expectSums(before, after)
      expect(changes.identical).toBe(false)
      expectNoDifference(changes)
    },
  )

  test("when only the hashes of names are others", () => {
    const bytes = published("@dprint/json/plugin.wasm")
    const { functions } = readModule({ path: "x", kind: "wasm", bytes })
    let hashed = 0
    const entries: Bytes[] = functions.map(({ index, symbol = `f${index}` }) => {
      const other = symbol.replace(/17h[0-9a-f]{16}E$/, () => `17h${(hashed++).toString(16).padStart(16, "0")}E`)
      return [...leb(index), ...text(other)]
    })
    expect(hashed).toBeGreaterThan(500)
    const map = [...leb(entries.length), ...entries.flat()]
    const section = Uint8Array.from(custom("name", [1, ...leb(map.length), ...map]))
    const module = readModule({ path: "x", kind: "wasm", bytes })
    const changes = expectSums(bytes, Buffer.concat([without(module, (title) => title === "name"), section]))
    expect(changes.functions).toEqual([])
    expect(changes.kept.same.count).toBe(functions.filter(({ body }) => body).length)
  })
})

describe("deltas add up", () => {
  test.each([
    [
      "@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm",
      "@jitl/quickjs-wasmfile-release-asyncify/dist/emscripten-module.wasm",
    ],
    ["web-tree-sitter/debug/web-tree-sitter.wasm", "web-tree-sitter/web-tree-sitter.wasm"],
    ["source-map/lib/mappings.wasm", "@dprint/json/plugin.wasm"],
  ])("from %s to %s, and back", (a, b) => {
    const there = expectSums(published(a), published(b))
    const back = expectSums(published(b), published(a))
    expect(sum(back.functions)).toBe(-sum(there.functions) || 0)
    expect(there.functions.length).toBeGreaterThan(100)
  })

  test("in files with any byte changed, or cut anywhere", () => {
    const bytes = published("source-map/lib/mappings.wasm")
    const evidence = evidenceOf(bytes)
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
        const other = cut ? bytes.slice(0, at) : bytes.with(at, byte)
        const { sections, crates, crateUnattributed } = changesOf(evidence, evidenceOf(other))
        expect(sum(sections)).toBe(other.length - bytes.length)
        expect(sum([...crates, crateUnattributed])).toBe(other.length - bytes.length)
      }),
      { numRuns: 20 },
    )
  })
})

describe("what is told", () => {
  const module = (...parts: readonly string[]) => ofWat(`(module ${parts.join("\n")})`)
  const long = (n: number) => "(drop (i32.load (i32.const 4)))".repeat(n)

  test("new, removed, grown and shrunk functions, and those that call others", async () => {
    const before = await module(
      "(memory 1)",
      `(func $grows (export "grows") ${long(3)})`,
      `(func $shrinks (export "shrinks") ${long(9)})`,
      `(func $goes (export "goes") (drop (f32.const 1)))`,
      `(func $one (drop (i64.const 1))) (func $two (drop (f64.const 1)))`,
      `(func $turns (export "turns") ${long(5)} (call $one))`,
      `(func $keeps (export "keeps") (call $one) (call $two))`,
    )
    const after = await module(
      "(memory 1)",
      `(func $comes (export "comes") (drop (i64.const 99)) (drop (f32.const 3)))`,
      `(func $keeps (export "keeps") (call $one) (call $two))`,
      `(func $grows (export "grows") ${long(5)})`,
      `(func $shrinks (export "shrinks") ${long(2)})`,
      `(func $one (drop (i64.const 1))) (func $two (drop (f64.const 1)))`,
      `(func $turns (export "turns") ${long(5)} (call $two))`,
    )
    const { functions, kept, doors } = expectSums(before, after)
    expect(
      functions.map((change) => [change.name, Math.sign(delta(change)), change.before === undefined]).sort(),
    ).toEqual([
      ["comes", 1, true],
      ["goes", -1, false],
      ["grows", 1, false],
      ["shrinks", -1, false],
    ])
    expect([kept.calls.count, kept.constants.count, kept.same.count]).toEqual([1, 0, 3])
    expect(doors).toEqual([
      { door: "export", kind: "function", name: "comes", before: undefined, after: "() -> ()" },
      { door: "export", kind: "function", name: "goes", before: "() -> ()", after: undefined },
    ])
  })

  test("a nameless function that changed, by its neighbours", async () => {
    const nameless = (n: number) =>
      module(
        "(memory 1)",
        `(func (export "entry") ${long(4)} (call 1) (call 2))`,
        `(func ${long(n)} (drop (f32.const 7)))`,
        `(func (drop (f64.const 2)) ${long(2)})`,
      )
    const { functions, likely } = expectSums(await nameless(6), await nameless(9))
    expect(functions).toMatchObject([{ name: "func[1]", by: "neighbours" }])
    expect(likely).toBe(1)
  })

  test("imports, exports, types, data", async () => {
    const before = await module(
      `(import "env" "old" (func (param i32)))`,
      `(import "wbg" "__wbg_now_0123456789abcdef" (func))`,
      `(memory (export "memory") 1)`,
      `(data (i32.const 1024) "a text that was here before") (func (export "f") (drop (i32.load (i32.const 1024))))`,
    )
    const after = await module(
      `(import "env" "fresh" (func (param i32)))`,
      `(import "wbg" "__wbg_now_fedcba9876543210" (func))`,
      `(memory (export "memory") 2 4)`,
      `(data (i32.const 1024) "another text that came in its place") (func (export "f") (drop (i32.load (i32.const 1024))))`,
    )
    const { doors, dataParts } = expectSums(before, after)
    expect(doors.map(({ door, name, before, after }) => [door, name, before, after])).toEqual([
      ["import", "env.fresh", undefined, "(i32) -> ()"],
      ["import", "env.old", "(i32) -> ()", undefined],
      ["export", "memory", "1 or more pages", "2 to 4 pages"],
    ])
    expect(dataParts.map((change) => [change.name, delta(change)])).toEqual([
      ['"another text that came in its place"', 35],
      ['"a text that was here before"', -27],
    ])
  })

  test("other tools, unless one side says nothing", async () => {
    const bytes = await module(`(func (export "f"))`)
    const made = (version: string) => {
      const payload = [...leb(1), ...text("processed-by"), ...leb(1), ...text("rustc"), ...text(version)]
      return Buffer.concat([bytes, Uint8Array.from(custom("producers", payload))])
    }
    expect(compared(made("1.94.0"), made("1.95.0")).toolchain).toEqual(["rustc 1.94.0 → 1.95.0"])
    expect(compared(made("1.95.0"), made("1.95.0")).toolchain).toEqual([])
    expect(compared(bytes, made("1.95.0")).toolchain).toEqual([])
  })
})
