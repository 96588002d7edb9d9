// What files lend to a binary: names and lines, through encodings that differ; and what is of another build lends nothing.

import binaryen from "binaryen"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { root } from "../../fixtures/harness/run.ts"
import { resultOf } from "../../fixtures/harness/build.ts"
import { Results } from "../analyzer.ts"
import type { Build, NamesFile } from "../build.ts"
import { dwarf, readDwarf } from "../dwarf/dwarf.ts"
import { names } from "../names/names.ts"
import { callGraph } from "../effects/call-graph.ts"
import { readLinkMap, readSymbolMap } from "./maps.ts"
import { matchModules } from "./match.ts"
import { sideOf, without } from "./testkit.ts"
import { lend, twins } from "./twins.ts"

const file = (path: string) => new Uint8Array(readFileSync(join(root, "fixtures", path)))
const linked = file("twins/linked.wasm")
const rust = file("dwarf/rust-lines.wasm")
const stripped = (bytes: Uint8Array) => without(sideOf(bytes).module, () => true)

function lender(bytes: Uint8Array | string, kind: NamesFile["kind"] = "wasm"): NamesFile {
  return {
    path: "lender",
    kind,
    bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes,
    asked: true,
  }
}

function buildWith(bytes: Uint8Array, ...files: readonly NamesFile[]): Build {
  return { name: "b", wasm: { path: "b.wasm", kind: "wasm", bytes }, mir: [], contract: {}, names: files }
}

function lentBy(bytes: Uint8Array, given: NamesFile) {
  const { module, code } = sideOf(bytes, "b.wasm")
  return lend(given, module, code)
}

describe("names", () => {
  const known = (...files: readonly NamesFile[]) => {
    const all = resultOf(buildWith(stripped(linked), ...files), names)
    return all.bodies.map((index) => all.symbol(index))
  }
  // wasm-ld demangles what it writes into the name section, and nothing else.
  const truth = ["helper", "run", "ns::S::get(int) const", "go"]
  const mangled = ["helper", "run", "_ZNK2ns1S3getEi", "go"]

  test("none without a lender but those of exports", () => {
    expect(known()).toEqual([undefined, "run", undefined, "go"])
  })

  test("from an unstripped twin", () => {
    expect(known(lender(linked))).toEqual(truth)
  })

  test("from a twin without names, by its debug information", () => {
    const nameless = without(sideOf(linked).module, (title) => title === "name")
    expect(known(lender(nameless))).toEqual(mangled)
  })

  test("from a file of debug information that has no code", () => {
    const { module } = sideOf(linked)
    const customs = module.customs.map(({ offset, length }) => linked.subarray(offset, offset + length))
    const debugFile = Buffer.concat([linked.subarray(0, 8), ...customs])
    expect(known(lender(debugFile))).toEqual(truth)
    expect(resultOf(buildWith(stripped(linked), lender(debugFile)), dwarf).frames(codeAt(linked, 0))).not.toEqual([])
  })

  test("from the map of the linker", () => {
    expect(known(lender(file("twins/linked.map"), "link-map"))).toEqual(mangled)
  })

  test("from a symbol map", () => {
    expect(known(lender("0:helper\n1:run\n2:ns::S::get\\28int\\29\\20const\n3:go\n", "symbol-map"))).toEqual(truth)
  })

  test("the first file that knows a function names it", () => {
    expect(known(lender("0:first\n", "symbol-map"), lender(linked))).toEqual(["first", ...truth.slice(1)])
  })

  test("and they are those of the call graph", () => {
    const { names: known } = resultOf(buildWith(stripped(linked), lender(linked)), callGraph)
    expect(known.of(0).name).toBe("helper")
  })
})

function codeAt(bytes: Uint8Array, index: number): number {
  return sideOf(bytes).module.functions[index]!.body!.offset
}

describe("lines", () => {
  test("of a binary that was only stripped are those of its twin", () => {
    const small = stripped(rust)
    const own = readDwarf(sideOf(rust).module, {})!
    const lent = resultOf(buildWith(small, lender(rust)), dwarf)
    const [before, after] = [sideOf(rust).module.functions, sideOf(small).module.functions]
    let lines = 0
    for (const { index, body } of after) {
      if (!body) continue
      for (let n = 0; n < body.length; n++) {
        const frames = lent.frames(body.offset + n)
        expect(frames).toEqual(own.frames(before[index]!.body!.offset + n))
        lines += frames.length
      }
    }
    expect(lines).toBeGreaterThan(100)
  })

  test("of a binary that was written anew in another order are those of the same instruction", () => {
    binaryen.setDebugInfo(false)
    const module = binaryen.readBinary(rust)
    module.runPasses(["reorder-functions"])
    const small = stripped(module.emitBinary())
    module.dispose()
    const [a, b] = [sideOf(rust), sideOf(small)]
    const match = matchModules(a, b)
    expect(match.by.number).toBe(0)
    const own = readDwarf(a.module, {})!
    const lent = resultOf(buildWith(small, lender(rust)), dwarf)
    let lines = 0
    for (const { index, body } of b.module.functions) {
      if (!body || match.of[index]! < 0) continue
      const there = [...a.code.decode(match.of[index]!).offset.subarray(0, a.code.instructions[match.of[index]!])]
      const here = [...b.code.decode(index).offset.subarray(0, b.code.instructions[index])]
      expect(here.length).toBe(there.length)
      for (const [n, offset] of here.entries()) {
        const frames = lent.frames(offset)
        expect(frames).toEqual(own.frames(there[n]!))
        lines += frames.length
      }
      expect(lent.declaration(body.offset)).toEqual(own.declaration(a.module.functions[match.of[index]!]!.body!.offset))
    }
    expect(lines).toBeGreaterThan(100)
    expect(lent.frames(0)).toEqual([])
  })
})

describe("what lends nothing, and says why", () => {
  test.each([
    ["another build", stripped(rust), lender(linked), /another build: none of the \d+ functions of b\.wasm/],
    ["a module as stripped", stripped(linked), lender(stripped(linked)), /neither function names nor DWARF/],
    ["a module without anything", stripped(linked), lender(linked.subarray(0, 8)), /nothing to take from it/],
    ["a module cut short", stripped(linked), lender(linked.subarray(0, 300)), /./],
    ["a map of more functions", stripped(linked), lender("4:f", "symbol-map"), /names function 4, and b\.wasm has 4/],
    ["a map of nothing", stripped(linked), lender("nothing\n", "symbol-map"), /no symbol map/],
    ["a map of other lines", stripped(linked), lender("0:a\nb\nc\n", "symbol-map"), /no symbol map: 2 lines/],
    ["a link map of another module", stripped(rust), lender(file("twins/linked.map"), "link-map"), /another build/],
    ["a link map of nothing", stripped(rust), lender("    Addr  Off", "link-map"), /has no functions/],
  ])("%s", (_, bytes, given, why) => {
    const lent = lentBy(bytes, given)
    expect(lent).toMatchObject({ known: 0, refused: expect.stringMatching(why) as string })
    expect(lent.symbol(0)).toBeUndefined()
    const results = new Results(buildWith(bytes, given))
    const answer = results.of(twins)
    expect(answer.is === "ok" && [...twins.faults!(answer.result)]).toHaveLength(1)
  })

  test("cut or flipped anywhere, a twin throws nothing", () => {
    const bytes = stripped(linked)
    for (let at = 0; at < linked.length; at += 3) {
      lentBy(bytes, lender(linked.subarray(0, at)))
      const flipped = linked.slice()
      flipped[at]! ^= 0x55
      const lent = lentBy(bytes, lender(flipped))
      lent.symbol(0)
      lent.debug?.frames(codeAt(bytes, 0))
    }
  })
})

describe("maps", () => {
  test("lines that are no entries are counted, names keep what they hold", () => {
    const { names, malformed } = readSymbolMap("0:a:b\r\n1:\n:c\n1:\\c3\\a9\nx:y\n0:again\n99999999999:far")
    expect([...names]).toEqual([
      [0, "a:b"],
      [1, "é"],
    ])
    expect(malformed).toBe(5)
  })

  test("a link map tells functions from sections and data", () => {
    expect(readLinkMap(new TextDecoder().decode(file("twins/linked.map"))).map(({ name }) => name)).toEqual([
      "helper",
      "run",
      "_ZNK2ns1S3getEi",
      "go",
    ])
  })

  test("huge lines and many lines are read in one go", () => {
    expect(readSymbolMap(`0:${"x".repeat(5_000_000)}\n1:y`).names.size).toBe(1)
    expect(readLinkMap(`${" ".repeat(3_000_000)}\n`)).toEqual([])
    expect(readSymbolMap("7\n".repeat(500_000)).malformed).toBe(500_000)
  })
})
