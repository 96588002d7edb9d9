// What a finding gets: the line in the checkout of a byte of code, whatever the linker left of dropped code, and the analysis
// itself.

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { Results } from "../analyzer.ts"
import type { Module } from "../wasm/module.ts"
import { readModule } from "../wasm/read.ts"
import { dwarf, readDwarf } from "./dwarf.ts"
import type { Dwarf } from "./dwarf.ts"
import type { Checkout } from "./paths.ts"

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, "../../fixtures/dwarf", name)))
const home = "/home/alice/shapes"

function read(
  bytes: Uint8Array,
  checkout: Checkout = {},
): { module: Module; dwarf: Dwarf; start(symbol: string): number } {
  const module = readModule({ path: "test.wasm", kind: "wasm", bytes })
  const dwarf = readDwarf(module, checkout)
  if (!dwarf) throw new Error("no DWARF")
  return {
    module,
    dwarf,
    start: (symbol) => module.functions.find((f) => f.symbol === symbol)?.body?.offset ?? -1,
  }
}

/// Every line that some byte of the function is said to come from, as `file:line`.
function linesOf({ module, dwarf }: ReturnType<typeof read>, symbol: string): Set<string> {
  const { body } = module.functions.find((f) => f.symbol === symbol) ?? {}
  const lines = new Set<string>()
  for (let i = 0; body && i < body.length; i++) {
    const span = dwarf.spanOf(body.offset + i)
    if (span) lines.add(`${span.file}:${span.line}`)
  }
  return lines
}

describe("spanOf", () => {
  test.each(["rust-v4.wasm", "rust-v5.wasm"])("climbs out of core to the crate's own line: %s", (name) => {
    const opened = read(bytesOf(name))
    const body = opened.module.functions.find((f) => f.symbol === "longest")?.body
    let climbed = 0
    for (let i = 0; body && i < body.length; i++) {
      const frames = opened.dwarf.frames(body.offset + i)
      const span = opened.dwarf.spanOf(body.offset + i)
      expect(span?.file).toBe("src/lines.rs")
      if (frames[0]?.file.startsWith("/rustc/")) climbed++
    }
    expect(climbed).toBeGreaterThan(20)
    expect([...linesOf(opened, "longest")].sort()).toContain("src/lines.rs:55")
  })
  test("a function's first byte, which has no row, has the line of its declaration", () => {
    const opened = read(bytesOf("rust-v4.wasm"))
    expect(opened.dwarf.frames(opened.start("chain"))).toEqual([])
    expect(opened.dwarf.spanOf(opened.start("chain"))).toEqual({
      file: "src/lines.rs",
      line: 29,
      column: 1,
      endLine: 29,
      endColumn: 2,
    })
  })
  test("and so has one that begins with inlined code", () => {
    const opened = read(bytesOf("rust-v5.wasm"))
    expect(opened.dwarf.spanOf(opened.start("areas"))?.line).toBe(37)
  })
  test("inlined calls have the function's own names", () => {
    const { dwarf, module } = read(bytesOf("rust-v5.wasm"))
    const chain = module.functions.find((f) => f.symbol === "chain")?.body
    const chains = Array.from({ length: chain?.length ?? 0 }, (_, i) =>
      dwarf
        .frames((chain?.offset ?? 0) + i)
        .map((frame) => frame.function)
        .join(" < "),
    )
    expect(chains).toContain("innermost < middle < chain")
  })
  test("lines alone are enough, and relative paths need no root", () => {
    const opened = read(bytesOf("rust-lines.wasm"))
    expect([...linesOf(opened, "areas")].every((line) => line.startsWith("src/lines.rs:"))).toBe(true)
    expect(linesOf(opened, "areas").size).toBeGreaterThan(2)
  })
  test("the checkout decides", () => {
    const bytes = bytesOf("c-v5.wasm")
    const at = (checkout: Checkout): string | undefined => {
      const opened = read(bytes, checkout)
      return opened.dwarf.spanOf(opened.start("grow"))?.file
    }
    expect(at({})).toBe("src/lines.c")
    expect(at({ root: home })).toBe("src/lines.c")
    expect(at({ pathMap: { [home]: "native" } })).toBe("native/src/lines.c")
    expect(at({ files: new Set(["packages/x/src/lines.c"]) })).toBeUndefined()
    expect(at({ files: new Set(["shapes/src/lines.c"]) })).toBe("shapes/src/lines.c")
  })
  test("has nothing for bytes that are no code", () => {
    const { dwarf, module } = read(bytesOf("c-v5.wasm"))
    const code = module.sections.find(({ id }) => id === 10)!
    for (const offset of [
      -1,
      0,
      code.offset,
      code.contents.offset,
      code.offset + code.length,
      module.bytes.length,
      1e12,
    ])
      expect(dwarf.spanOf(offset)).toBeUndefined()
  })
})

describe("dropped code", () => {
  /// Rewrites the four bytes that stand for the address of dropped code, wherever they stand in DWARF.
  function marked(name: string, mark: number): { bytes: Uint8Array; places: number } {
    const bytes = bytesOf(name)
    const module = readModule({ path: name, kind: "wasm", bytes })
    let places = 0
    for (const { title, payload } of module.customs) {
      if (!title.startsWith(".debug_")) continue
      for (let i = payload.offset; i + 4 <= payload.offset + payload.length; i++) {
        if (bytes[i] !== 0xff || bytes[i + 1] !== 0xff || bytes[i + 2] !== 0xff || bytes[i + 3] !== 0xff) continue
        new DataView(bytes.buffer).setUint32(i, mark, true)
        places++
        i += 3
      }
    }
    return { bytes, places }
  }
  test.each([0, 0xffff_ffff, 0xffff_fffe])("marked with %i is never met", (mark) => {
    for (const name of ["c-v2.wasm", "c-v5.wasm"]) {
      const { bytes, places } = marked(name, mark)
      expect(places).toBeGreaterThan(1)
      const [as, was] = [read(bytes), read(bytesOf(name))]
      for (const { body } of was.module.functions)
        for (let i = 0; body && i < body.length; i++)
          expect(as.dwarf.frames(body.offset + i)).toEqual(was.dwarf.frames(body.offset + i))
    }
  })
  test("and what seems to be at 0 has no lines, though LLVM believes it", () => {
    const { dwarf, module } = read(bytesOf("gcc-v3.wasm"))
    const code = module.sections.find(({ id }) => id === 10)!.contents.offset
    for (let address = 0; address < 0x400; address++) expect(dwarf.frames(code + address)).toEqual([])
    expect(dwarf.frames(code + 0x400)).not.toEqual([])
  })
})

describe("the analysis", () => {
  test("is absent without line tables", async () => {
    const answer = new Results(await buildOf({ wat: "(module (func))" })).of(dwarf)
    expect(answer).toEqual({ is: "absent", reason: "the binary has no DWARF line tables" })
  })
  test("tells units and a fact per function", async () => {
    const result = resultOf(await buildOf({ wasm: bytesOf("rust-v5.wasm") }), dwarf)
    expect(result.units).toEqual([
      {
        name: expect.stringMatching(/^src\/lines\.rs\/@\//) as string,
        directory: home,
        producer: expect.stringContaining("rustc version 1.") as string,
        language: "Rust",
      },
    ])
    expect([...dwarf.facts!(result)].map(({ text }) => text)).toContain(`chain at ${home}/src/lines.rs:29`)
    expect([...dwarf.unread!(result)]).toEqual([
      { what: "DWARF units not understood", count: 0, artifact: "test.wasm" },
    ])
  })
  test("parses nothing before it is asked", () => {
    const bytes = bytesOf("c-v5.wasm")
    const { payload } = readModule({ path: "", kind: "wasm", bytes }).customs.find((c) => c.title === ".debug_line")!
    bytes.fill(0xff, payload.offset, payload.offset + payload.length)
    const { dwarf, start } = read(bytes)
    expect(dwarf.notUnderstood).toBe(0)
    expect(dwarf.frames(start("grow"))).toEqual([])
    expect(dwarf.notUnderstood).toBeGreaterThan(0)
  })
})
