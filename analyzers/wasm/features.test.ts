import { readFileSync } from "node:fs"
import { join } from "node:path"
import initWabt from "wabt"
import { describe, expect, test } from "vitest"
import { featuresOf } from "./features.ts"
import { printInstruction } from "./print.ts"
import { body, bytesOf, readAll, section, text, vec } from "./testkit.ts"
import type { Bytes } from "./testkit.ts"
import { validate } from "./validate.ts"

const wabt = await initWabt()
const folder = join(import.meta.dirname, "../../fixtures/wat")

function featuresIn(bytes: Uint8Array): string[] {
  const { module, code } = readAll(bytes)
  expect([...module.faults, ...code.faults].map(({ message }) => message)).toEqual([])
  return [...featuresOf(module, code).uses].map(([proposal, { what }]) => `${proposal}: ${what}`).sort()
}

describe("of the fixtures", () => {
  test.each([
    ["mvp.wat", []],
    [
      "values.wat",
      [
        "extendedConst: i32.sub in a constant expression",
        "multiValue: a function type with several results",
        "mutableGlobals: an imported mutable global",
        "saturatedFloatToInt: i64.trunc_sat_f64_u",
        "signExtensions: i64.extend32_s",
        "tailCall: return_call",
      ],
    ],
    ["references.wat", ["bulkMemory: element forms", "referenceTypes: externref"]],
    ["simd.wat", ["relaxedSimd: f32x4.relaxed_madd", "simd: v128"]],
    ["threads.wat", ["threads: a shared memory"]],
    ["exceptions-legacy.wat", ["exceptions: a tag"]],
    ["exceptions.wat", ["exceptionsFinal: exnref", "multiValue: a function type with several results"]],
    [
      "memories.wat",
      ["bulkMemory: memory.fill", "memory64: a memory with 64-bit addresses", "multiMemory: a second memory"],
    ],
  ])("%s", (file, wanted) => {
    const all = {
      exceptions: true,
      simd: true,
      threads: true,
      multi_value: true,
      tail_call: true,
      reference_types: true,
    }
    const more = {
      bulk_memory: true,
      memory64: true,
      multi_memory: true,
      extended_const: true,
      relaxed_simd: true,
      mutable_globals: true,
    }
    const module = wabt.parseWat(file, readFileSync(join(folder, file), "utf8"), { ...all, ...more })
    const found = featuresIn(new Uint8Array(module.toBinary({}).buffer))
    module.destroy()
    expect(found.map((line) => line.split(":")[0])).toEqual(wanted.map((line) => line.split(":")[0]))
    if (file !== "references.wat") expect(found).toEqual(wanted)
  })
})

describe("of encodings, types and limits", () => {
  const i32 = 0x7f
  const empty: Bytes = [0x60, 0, 0]
  const one = (code: Bytes, locals: readonly Bytes[] = []) =>
    bytesOf(
      section(1, vec([empty])),
      section(3, vec([[0]])),
      section(4, vec([[0x70, 0, 1]])),
      section(10, vec([body(code, locals)])),
    )
  const modules: readonly (readonly [string, Uint8Array, readonly string[]])[] = [
    ["nothing", one([0x41, 0, 0x11, 0, 0, 0x0b]), []],
    ["a long table index", one([0x41, 0, 0x11, 0, 0x80, 0x80, 0x00, 0x0b]), ["referenceTypes: call_indirect with a table index as a number"]],
    ["a block with a function type", one([0x02, 0, 0x0b, 0x0b]), ["multiValue: a block with a function type"]],
    ["a local of a new type", one([0x0b], [[1, 0x6f]]), ["referenceTypes: externref"]],
    ["a typed reference", one([0x0b], [[1, 0x63, 0]]), ["typedFunctionReferences: (ref null 0)"]],
    ["a GC reference", one([0x0b], [[1, 0x6d]]), ["gc: eqref"]],
    ["a block of a GC type", one([0x02, 0x6e, 0x00, 0x0b, 0x1a, 0x0b]), ["gc: anyref"]],
    ["wide arithmetic", one([0x00, 0xfc, 0x13, 0x1a, 0x1a, 0x0b]), ["wideArithmetic: i64.add128"]],
    ["several results", bytesOf(section(1, vec([[0x60, 0, 2, i32, i32]]))), ["multiValue: a function type with several results"]],
    ["a struct", bytesOf(section(1, vec([[0x5f, 0]]))), ["gc: a struct type"]],
    ["a subtype", bytesOf(section(1, vec([[0x50, 0, 0x60, 0, 0]]))), ["gc: a subtype"]],
    ["a group", bytesOf(section(1, vec([[0x4e, ...vec([empty])]]))), ["gc: recursion group"]],
    ["a continuation", bytesOf(section(1, vec([empty, [0x5d, 0]]))), ["stackSwitching: a cont type"]],
    ["two tables", bytesOf(section(4, vec([[0x70, 0, 1], [0x70, 0, 1]]))), ["referenceTypes: a second table"]],
    ["a 64-bit table", bytesOf(section(4, vec([[0x70, 4, 1]]))), ["memory64: a table with 64-bit indices"]],
    ["small pages", bytesOf(section(5, vec([[8, 1, 0]]))), ["customPageSizes: a memory with pages of 1 bytes"]],
    ["an exported mutable global", bytesOf(section(6, vec([[i32, 1, 0x41, 0, 0x0b]])), section(7, vec([[...text("g"), 3, 0]]))), ["mutableGlobals: an exported mutable global"]],
    ["a data count", bytesOf(section(12, [0])), ["bulkMemory: data count"]],
    ["string builtins", bytesOf(section(1, vec([empty])), section(2, vec([[...text("wasm:js-string"), ...text("length"), 0, 0]]))), ["jsStringBuiltins: an import from wasm:js-string"]],
    ["compact imports", bytesOf(section(1, vec([empty])), section(2, vec([[...text("m"), 0, 0x7f, 0]]))), ["compactImportSection: compact imports"]],
  ] // prettier-ignore
  test.each(modules)("%s", (_what, bytes, wanted) => {
    expect(featuresIn(bytes)).toEqual(wanted)
  })

  test("orderings of atomics, as Binaryen writes them", () => {
    // (i32.atomic.load 1 acqrel offset=7), (i32.atomic.rmw.add acqrel), (atomic.fence acqrel): wasm-as of Binaryen 132.
    const load = [0x41, 0, 0xfe, 0x10, 0x52, 1, 1, 7, 0x1a, 0x0b]
    const add = [0x41, 0, 0x41, 1, 0xfe, 0x1e, 0x12, 0x11, 0, 0x1a, 0x0b]
    const fence = [0xfe, 3, 1, 0x0b]
    const shared = [3, 1, 1]
    const bytes = bytesOf(
      section(1, vec([empty])),
      section(3, vec([[0], [0], [0]])),
      section(5, vec([shared, shared])),
      section(10, vec([load, add, fence].map((code) => body(code)))),
    )
    expect(featuresIn(bytes)).toEqual([
      "acquireReleaseAtomics: a memory ordering",
      "multiMemory: a second memory",
      "threads: a shared memory",
    ])
    const { module, code } = readAll(bytes)
    expect(validate(module, code).errors).toEqual([])
    const printed = [0, 1, 2].flatMap((index) => {
      const view = code.decode(index)
      return Array.from({ length: view.count }, (_, i) => printInstruction(module, view, i)).filter((text) => text.includes("atomic")) // prettier-ignore
    })
    expect(printed).toEqual(["i32.atomic.load 1 acqrel offset=7", "i32.atomic.rmw.add acqrel", "atomic.fence acqrel"])
    const use = featuresOf(module, code).uses.get("acquireReleaseAtomics")!
    expect([use.function, module.bytes[use.offset]]).toEqual([0, 0xfe])
  })

  test.each([
    ["of a plain access", [0x41, 0, 0x28, 0x12, 0, 0, 0x1a, 0x0b], "a memory ordering of an access that is not atomic"],
    ["that nobody knows", [0x41, 0, 0xfe, 0x10, 0x12, 2, 0, 0x1a, 0x0b], "unknown memory ordering 2"],
    ["of a fence that nobody knows", [0xfe, 3, 2, 0x0b], "a fence's ordering is 0 or 1, not 2"],
    [
      "in bit 5",
      [0x41, 0, 0xfe, 0x10, 0x22, 0, 0, 0x1a, 0x0b],
      "bit 5 of the alignment flags of a memory access is not known",
    ],
  ])("an ordering %s is told", (_what, code, message) => {
    const bytes = bytesOf(section(1, vec([empty])), section(3, vec([[0]])), section(5, vec([[3, 1, 1]])), section(10, vec([body(code)]))) // prettier-ignore
    expect(readAll(bytes).code.faults[0]!.message).toMatch(new RegExp(`in function 0: ${message}$`))
  })

  test("with function and offset of the first use", () => {
    const { module, code } = readAll(one([0x01, 0x41, 0, 0xc0, 0x1a, 0x0b]))
    const use = featuresOf(module, code).uses.get("signExtensions")!
    expect(use).toMatchObject({ function: 0, what: "i32.extend8_s" })
    expect(module.bytes[use.offset]).toBe(0xc0)
  })
})
