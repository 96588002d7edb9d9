// Code under findings: slices are modules that V8 accepts, folded text is ours instruction by instruction, and the line of
// an offset is marked.

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import type { Artifact, Build } from "../analyzers/build.ts"
import { namesOf } from "../analyzers/names/names.ts"
import { code as codeAnalysis, opcode, type Code } from "../analyzers/wasm/code.ts"
import { Results } from "../analyzers/analyzer.ts"
import { instructionsOf } from "../analyzers/wat/instructions.ts"
import { itemsOf } from "../analyzers/wat/items.ts"
import { text } from "../sarif/text.ts"
import { root } from "./generate.ts"
import { codeShower } from "./show-code.ts"
import { sliceOf } from "./slice.ts"
import { assemble, disassembler } from "./wat.ts"

async function buildOf(wat: string): Promise<Build> {
  const assembled = await assemble("a.wat", wat)
  if ("fault" in assembled) throw new Error(assembled.fault.message)
  return buildAround({ path: "a.wasm", kind: "wasm", bytes: assembled.bytes })
}

function buildAround(wasm: Artifact): Build {
  return { name: wasm.path, wasm, mir: [], contract: {} }
}

function codeOf(build: Build): Code {
  const answer = new Results(build).of(codeAnalysis)
  if (answer.is !== "ok") throw new Error(answer.is)
  return answer.result
}

/// The place of the first instruction of this name.
function placeOf(code: Code, word: Parameters<typeof opcode>[0]) {
  const offset = code.firstOffset[opcode(word)]!
  return { kind: "bytes", artifact: "a.wasm", offset, length: 1 } as const
}

const simple = `(module
  (import "env" "unused" (func)) (import "env" "log" (func $log (param f64)))
  (type $unused (func (param i64 i64)))
  (table $t0 1 externref) (table $t1 4 funcref) (memory 1)
  (global $g0 i32 (i32.const 0)) (global $g1 (mut i64) (i64.const 0)) (tag $e (param i32))
  (func $unused)
  (func $divide (param i32 i32) (result i32)
    (if (i32.eqz (local.get 1)) (then (call $log (f64.const 0)) (global.set $g1 (i64.const 7)) (throw $e (i32.const 1))))
    (call_indirect $t1 (param i32 i32) (result i32) (local.get 0) (local.get 1) (i32.const 2))
    (drop)
    (drop (i32.load offset=8 (local.get 0)))
    (i32.div_s (i32.const 9) (call $divide (local.get 0) (local.get 1)))))`

describe("the code around a place", () => {
  test("is folded, with names and old numbers, and the line is marked", async () => {
    const build = await buildOf(simple)
    const show = await codeShower([build])
    const lines = show(placeOf(codeOf(build), "i32.div_s"))!
    expect(lines.find(({ marked }) => marked)?.text.trim()).toBe("(i32.div_s")
    expect(lines.filter(({ marked }) => marked)).toHaveLength(1)
    expect(lines[0]).toEqual({ text: "…", marked: false })
    const all = lines.map(({ text }) => text).join("\n")
    expect(all).toContain("(call $divide")
    const call = show(placeOf(codeOf(build), "call"))!
    expect(call.find(({ marked }) => marked)?.text).toMatch(/\(call \$env.log|\(call \$log/)
    expect(show(placeOf(codeOf(build), "global.set"))!.find(({ marked }) => marked)?.text).toContain("$global1")
    expect(show(placeOf(codeOf(build), "call_indirect"))!.find(({ marked }) => marked)?.text).toContain("$table1")
  })

  test("is the opening of a function when the whole of it is meant", async () => {
    const build = await buildOf(simple)
    const body = codeOf(build).module.functions[3]!.body!
    const lines = (await codeShower([build]))({ kind: "bytes", artifact: "a.wasm", ...body })!
    expect(lines[0]?.text).toMatch(/^\(func \$divide/)
    expect(lines.some(({ marked }) => marked)).toBe(false)
  })

  test("is flat, with offsets, where wabt cannot read the function", async () => {
    const bytes = Uint8Array.from(everyOtherProposal)
    const build = buildAround({ path: "a.wasm", kind: "wasm", bytes })
    const lines = (await codeShower([build]))(placeOf(codeOf(build), "struct.new_default"))!
    expect(lines.find(({ marked }) => marked)?.text).toMatch(/^0x[0-9a-f]+ {4}struct\.new_default 0$/)
  })

  test("there is none outside of functions, in other files, and in text files", async () => {
    const show = await codeShower([await buildOf(simple)])
    expect(show({ kind: "bytes", artifact: "a.wasm", offset: 0, length: 8 })).toBeUndefined()
    expect(show({ kind: "bytes", artifact: "b.wasm", offset: 60, length: 1 })).toBeUndefined()
    expect(show({ kind: "source", file: "a.wasm", line: 1, column: 1, endLine: 1, endColumn: 2 })).toBeUndefined()
  })

  test("names cannot break out of it", async () => {
    const build = await buildOf(
      `(module (func (export "x\\1b[31m\\0a::error::pwned\\e2\\80\\ae") (param i32) (result i32) (i32.div_s (i32.const 1) (local.get 0))))`,
    )
    const at = placeOf(codeOf(build), "i32.div_s")
    const codeAround = await codeShower([build])
    const finding = {
      rule: "r",
      severity: "note",
      certainty: "proved",
      build: "a",
      at,
      message: "m",
      subject: "s",
      because: [],
      path: [],
      fingerprint: "0",
    } as const
    const report = {
      tool: { name: "t", version: "0" },
      builds: [],
      rules: [],
      findings: [finding],
      unknowns: [],
      ignored: [],
      skipped: [],
      faults: [],
      unread: [],
      sizes: [],
      notices: [],
    }
    const told = text(report, { codeAround })
    expect(told).toMatch(/^ +> │ +\(i32\.div_s/m)
    expect(told).not.toMatch(/[\u001b\u202e]|^\s*::/m)
  })
})

/// (type (struct)) (type (func)) (func (type 1) struct.new_default 0 drop)
const everyOtherProposal = [
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 6, 2, 0x5f, 0, 0x60, 0, 0],
  ...[3, 2, 1, 1],
  ...[10, 8, 1, 6, 0, 0xfb, 0x01, 0, 0x1a, 0x0b],
]

describe("a slice", () => {
  test("imports what the function uses, and nothing else", async () => {
    const assembled = await assemble("a.wat", simple)
    if ("fault" in assembled) throw new Error(assembled.fault.message)
    const { module, ...code } = codeOf(buildAround({ path: "a.wasm", kind: "wasm", bytes: assembled.bytes }))
    const names = namesOf(module, code.hash)
    const sliced = sliceOf({ module, ...code }, code.decode(3), names)!
    const again = codeOf(buildAround({ path: "b.wasm", kind: "wasm", bytes: sliced })).module
    expect(again.faults).toEqual([])
    expect([
      again.functions.length,
      again.tables.length,
      again.memories.length,
      again.globals.length,
      again.tags.length,
    ]).toEqual([2, 1, 1, 1, 1])
  })

  test.each([
    ["@jsquash/oxipng/codec/pkg-parallel/squoosh_oxipng_bg.wasm", 37],
    ["@dprint/json/plugin.wasm", 41],
    ["ghostty-web/ghostty-vt.wasm", 43],
  ])("of functions of %s is valid, and wabt writes our instructions", async (path, step) => {
    const bytes = Uint8Array.from(readFileSync(join(root, "node_modules", path)))
    const code = codeOf(buildAround({ path, kind: "wasm", bytes }))
    const names = namesOf(code.module, code.hash)
    const fold = await disassembler()
    let folded = 0
    for (let index = 0; index < code.module.functions.length; index += step) {
      const view = code.decode(index)
      if (view.count === 0) continue
      const slice = sliceOf(code, view, names)!
      expect(WebAssembly.validate(Uint8Array.from(slice)), `function ${index}`).toBe(true)
      const written = instructionsOf(itemsOf(fold(slice)!).function[0]!)
      expect(written, `function ${index}`).toHaveLength(view.count)
      folded++
    }
    expect(folded).toBeGreaterThan(10)
  })
})
