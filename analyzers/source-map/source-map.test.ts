// Source maps: a real one against the binary's DWARF, hand-made ones of every shape, and broken ones.

import { encode } from "@jridgewell/sourcemap-codec"
import fc from "fast-check"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { Results } from "../analyzer.ts"
import type { Artifact, Build } from "../build.ts"
import { readDwarf } from "../dwarf/dwarf.ts"
import type { Checkout } from "../dwarf/paths.ts"
import { wasm } from "../wasm/wasm.ts"
import { artifact, body, bytesOf, custom, section, text, vec } from "../wasm/testkit.ts"
import { readSourceMap } from "./map.ts"
import { sourceMap } from "./source-map.ts"

const folder = join(import.meta.dirname, "../../node_modules/web-tree-sitter/debug")

function resultsOf(wasm: Artifact, checkout: Checkout = {}): Results {
  const build: Build & { checkout: Checkout } = { name: wasm.path, wasm, mir: [], contract: {}, checkout }
  return new Results(build)
}

/// A module of two functions, of three and two `nop`s, and a section that names the map.
function moduleOf(url: string, path = "pkg/app.wasm"): Artifact {
  const bodies = [body([1, 1, 1, 0x0b]), body([1, 1, 0x0b])]
  const bytes = bytesOf(
    section(1, vec([[0x60, 0, 0]])),
    section(3, vec([[0], [0]])),
    section(10, vec(bodies)),
    custom("sourceMappingURL", text(url)),
  )
  return artifact(bytes, path)
}

const mapText = (mappings: Parameters<typeof encode>[0], more: object = {}): string =>
  JSON.stringify({
    version: 3,
    sources: ["../src/a.c", "../src/b.c"],
    names: ["one"],
    mappings: encode(mappings),
    ...more,
  })

/// Where the first body begins: a preamble of 8 bytes, sections of 6 and 5, and 4 bytes of the code section.
const firstBody = 23

function mapped(text: string, url = "app.wasm.map", checkout: Checkout = {}) {
  const answer = resultsOf({ ...moduleOf(url), sourceMap: text }, checkout).of(sourceMap)
  if (answer.is !== "ok") throw new Error(answer.is)
  return answer.result
}

describe("a map beside the binary", () => {
  const { module } = mapped(mapText([[]]))
  const [one, two] = module.functions.map(({ body }) => body?.offset ?? 0)
  test("is what the tests think", () => expect(one).toBe(firstBody))

  const points = mapText([[[one! + 1, 0, 9, 4, 0], [one! + 3, 1, 19, 0], [one! + 4]]])
  test("says lines from 1 and the last mapping counts", () => {
    const { at } = mapped(points)
    expect(at(one! + 1)).toEqual({ source: "../src/a.c", line: 10, column: 5, name: "one" })
    expect(at(one! + 2)?.line).toBe(10)
    expect(at(one! + 3)).toEqual({ source: "../src/b.c", line: 20, column: 1 })
    expect(at(one! + 4)).toBeUndefined()
  })
  test("a function's first bytes have its first line; another function's lines are not its own", () => {
    const { at } = mapped(points)
    expect(at(one!)?.line).toBe(10)
    expect(at(two!)).toBeUndefined()
    expect(at(0)).toBeUndefined()
    expect(at(two! + 100)).toBeUndefined()
  })
  test.each([
    ["app.wasm.map", "src/a.c"],
    ["maps/app.wasm.map", "pkg/src/a.c"],
    ["https://example.com/x/app.wasm.map", "src/a.c"],
  ])("sources are relative to %s", (url, file) => {
    expect(mapped(points, url).spanOf(one!)).toEqual({ file, line: 10, column: 5, endLine: 10, endColumn: 6 })
  })
  test.each([
    ["/home/alice/shop/src/a.c", { root: "/home/alice/shop" }, "src/a.c"],
    ["file:///home/alice/shop/src/a.c", { root: "/home/alice/shop" }, "src/a.c"],
    ["webpack:///./src/a.c", {}, "src/a.c"],
    ["/emsdk/emscripten/system/lib/a.c", {}, undefined],
    ["~lib/rt/itcms.ts", {}, undefined],
    ["../../../x/src/a.c", { files: new Set(["src/a.c"]) }, "src/a.c"],
    ["../../../x/src/a.c", {}, undefined],
  ])("%s is found in the checkout or not", (source, checkout, file) => {
    const text = mapText([[[one!, 0, 0, 0]]], { sources: [source] })
    expect(mapped(text, "app.wasm.map", checkout).spanOf(one!)?.file).toBe(file)
  })
  test("sourceRoot stands before sources", () => {
    const text = mapText([[[one!, 0, 0, 0]]], { sourceRoot: "/r", sources: ["a.c"] })
    expect(mapped(text).at(one!)?.source).toBe("/r/a.c")
  })
  test("index maps are maps one behind the other", () => {
    const map = (line: number): object => JSON.parse(mapText([[[0, 0, line, 0]]])) as object
    const sections = [
      { offset: { line: 0, column: one }, map: map(1) },
      { offset: { line: 0, column: two }, map: map(2) },
    ]
    const { at, sources } = mapped(JSON.stringify({ version: 3, sections }))
    expect([at(one!)?.line, at(two!)?.line, sources.length]).toEqual([2, 3, 4])
  })
})

describe("a map in the binary", () => {
  const json = mapText([[[firstBody, 0, 0, 0]]])
  const base64 = Buffer.from(json).toString("base64")
  test.each([
    `data:application/json;base64,${base64}`,
    `data:application/json;charset=utf-8,${encodeURIComponent(json)}`,
  ])("is read from its URL: %s", (url) => {
    const answer = resultsOf(moduleOf(url)).of(sourceMap)
    expect(answer.is === "ok" && answer.result.at(firstBody)?.line).toBe(1)
  })
  test("a URL alone is no map, and says so", () => {
    expect(resultsOf(moduleOf("app.wasm.map")).of(sourceMap)).toEqual({
      is: "absent",
      reason: "the source map is not at hand: app.wasm.map",
    })
  })
  test.each(["data:,{", "data:application/json;base64,e30=", "data:,[]"])("what is no map is counted: %s", (url) => {
    const answer = resultsOf(moduleOf(url)).of(sourceMap)
    expect(answer.is === "ok" && answer.result.spanOf(firstBody)).toBeUndefined()
    expect(answer.is === "ok" && [...sourceMap.unread!(answer.result)][0]?.count).toBe(1)
  })
})

test("web-tree-sitter's map says what its DWARF says", () => {
  const bytes = readFileSync(join(folder, "web-tree-sitter.wasm"))
  const text = readFileSync(join(folder, "web-tree-sitter.wasm.map"), "utf8")
  const results = resultsOf({ ...artifact(bytes, "web-tree-sitter.wasm"), sourceMap: text })
  const [map, module] = [results.of(sourceMap), results.of(wasm)]
  if (map.is !== "ok" || module.is !== "ok") throw new Error("absent")
  expect(map.result.url).toBe("web-tree-sitter.wasm.map")
  const dwarf = readDwarf(module.result, {})
  let both = 0
  let same = 0
  for (const { body } of module.result.functions) {
    for (let offset = body?.offset ?? 0; body && offset < body.offset + body.length; offset += 5) {
      const [point, frame] = [map.result.at(offset), dwarf?.frames(offset)[0]]
      if (!point || !frame || frame.line === 0) continue
      both++
      const name = (path: string): string | undefined => path.split("/").at(-1)
      if (point.line === frame.line && name(point.source) === name(frame.file)) same++
    }
  }
  expect(both).toBeGreaterThan(20_000)
  expect(same / both).toBeGreaterThan(0.9)
})

test("no text makes it throw", () => {
  const good = mapText([
    [
      [24, 0, 9, 4, 0],
      [30, 1, 3, 3],
    ],
    [[1]],
  ])
  fc.assert(
    fc.property(fc.nat(good.length), fc.string(), fc.nat(20), (at, inserted, removed) => {
      const map = readSourceMap(good.slice(0, at) + inserted + good.slice(at + removed))
      for (let offset = 0; offset < 40; offset++) map?.at(offset, 0, Infinity)
    }),
    { numRuns: 2000 },
  )
  fc.assert(fc.property(fc.json(), (json) => void readSourceMap(json)))
})
