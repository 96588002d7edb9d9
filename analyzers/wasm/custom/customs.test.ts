// Custom sections that real tools wrote, against what LLVM says of them; and the same sections cut and flipped.

import { readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { Results } from "../../analyzer.ts"
import { effects } from "../../effects/inferred.ts"
import { readAll, artifact, bytesOf, custom, leb, text, vec } from "../testkit.ts"
import { featuresOf } from "../features.ts"
import type { CustomSection, Module } from "../module.ts"
import { readModule } from "../read.ts"
import { validate } from "../validate.ts"
import { branchHint, readCodeMetadata } from "./code-metadata.ts"
import { flagNames, readCustoms } from "./customs.ts"
import { readDylink, readOldDylink } from "./dylink.ts"
import { linked } from "./linked.ts"
import { linkingOf, readLinking, segmentFlags, symbolFlags } from "./linking.ts"
import { readIndirectNameMap, readNameMap, readNames } from "./name.ts"
import { readBuildId, readUrl } from "./references.ts"
import { readRelocations, relocationRows } from "./reloc.ts"
import { readBindgen } from "./wasm-bindgen.ts"

const fixtures = join(import.meta.dirname, "../../../fixtures/custom")
const load = (name: string): Module => readModule(artifact(new Uint8Array(readFileSync(join(fixtures, name))), name))
const yaml = (name: string): string => readFileSync(join(fixtures, name), "utf8")
const named = (module: Module, title: string): CustomSection => module.customs.find((one) => one.title === title)!

/// As obj2yaml writes them: keys are padded to 16 characters.
const line = (indent: number, key: string, value: string | number): string =>
  `${" ".repeat(indent)}${`${key}:`.padEnd(17)}${value}\n`
const item = (indent: number, key: string, value: string | number): string =>
  `${" ".repeat(indent)}- ${line(0, key, value)}`
const flags = (flags: number, known: Readonly<Record<string, number>>): string =>
  `[ ${flagNames(flags, known).join(", ")} ]`

describe("an object of clang, as obj2yaml reads it", () => {
  const object = load("object.o")
  const expected = yaml("object.expected.yaml")
  const linking = linkingOf(object)!

  test("symbols", () => {
    const indexKeys = { function: "Function", global: "Global", section: "Section", data: "Segment", tag: "Tag", table: "Table" } // prettier-ignore
    const importName = (kind: string, index: number | undefined) =>
      object.imports.find((one) => one.kind === kind && one.index === index)?.name
    const written = linking.symbols.map((symbol, i) => {
      const { kind, index, data } = symbol
      const name = symbol.name ?? importName(kind, index)
      return (
        item(6, "Index", i) +
        line(8, "Kind", kind.toUpperCase()) +
        (name === undefined ? "" : line(8, "Name", name)) +
        line(8, "Flags", flags(symbol.flags, symbolFlags)) +
        (index === undefined ? "" : line(8, indexKeys[kind], index)) +
        (data && data.offset > 0n ? line(8, "Offset", String(data.offset)) : "") +
        (data ? line(8, "Size", String(data.size)) : "")
      )
    })
    expect(linking.symbols).toHaveLength(19)
    expect(between(expected, "    SymbolTable:\n", "    SegmentInfo:\n")).toBe(written.join(""))
    expect(linking.malformed).toEqual([])
  })

  test("segments, initialisers, groups", () => {
    const segments = linking.segments.map(
      (segment, i) =>
        item(6, "Index", i) +
        line(8, "Name", segment.name) +
        line(8, "Alignment", segment.alignment) +
        line(8, "Flags", flags(segment.flags, segmentFlags)),
    )
    expect(between(expected, "    SegmentInfo:\n", "    InitFunctions:\n")).toBe(segments.join(""))
    const inits = linking.initFunctions.map(
      ({ priority, symbol }) => item(6, "Priority", priority) + line(8, "Symbol", symbol),
    )
    expect(between(expected, "    InitFunctions:\n", "    Comdats:\n")).toBe(inits.join(""))
    const comdats = linking.comdats.map(
      ({ name, entries }) =>
        item(6, "Name", name) +
        "        Entries:\n" +
        entries.map(({ kind, index }) => item(10, "Kind", kind.toUpperCase()) + line(12, "Index", index)).join(""),
    )
    expect(comdats).not.toEqual([])
    expect(between(expected, "    Comdats:\n", "  - Type:")).toBe(comdats.join(""))
  })

  test("relocations of all sections", () => {
    const written = object.customs
      .filter(({ title }) => title.startsWith("reloc."))
      .map(({ payload }) => {
        const { type, offset, index, addend, malformed } = readRelocations(object.bytes, payload)
        expect(malformed).toEqual([])
        return Array.from(type, (code, i) => {
          const row = relocationRows[code]!
          const at = line(8, "Offset", `0x${offset[i]!.toString(16).toUpperCase()}`)
          const more = addend[i] === 0 ? "" : line(8, "Addend", addend[i]!)
          return item(6, "Type", `R_WASM_${row.name}`) + line(8, "Index", index[i]!) + at + more
        }).join("")
      })
    const blocks = [...expected.matchAll(/ {4}Relocations:\n((?: {6}.*\n)+)/g)].map(([, block]) => block)
    expect(written).toHaveLength(6)
    expect([...written].sort()).toEqual([...blocks].sort())
  })

  test("its functions are called what its symbols are called", () => {
    expect(object.functions.map(({ symbol }) => symbol)).toEqual([
      "host.tick", "env.other", "_ZL5beginv", "weakly", "greeting", "go",
    ]) // prettier-ignore
  })

  test("it is valid, needs no more of its host than what it is linked into, and has no effects yet", () => {
    const { module, code } = readAll(object.bytes)
    expect(validate(module, code).errors).toEqual([])
    expect([...featuresOf(module, code).uses.keys()]).toEqual(["bulkMemory"])
    const wasm = { path: "object.o", kind: "wasm" as const, bytes: object.bytes }
    const results = new Results({ name: "object.o", wasm, mir: [], contract: {} })
    expect([results.of(linked).is, results.of(effects).is]).toEqual(["absent", "absent"])
  })
})

function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start) + start.length
  return text.slice(from, text.indexOf(end, from))
}

test("a dynamic library, as obj2yaml reads it", () => {
  const library = load("library.wasm")
  const expected = yaml("library.expected.yaml")
  const { memory, needed, exports, imports, runtimePath, malformed } = readDylink(library.bytes, named(library, "dylink.0").payload) // prettier-ignore
  const written =
    line(4, "MemorySize", memory!.memorySize) +
    line(4, "MemoryAlignment", memory!.memoryAlignment) +
    line(4, "TableSize", memory!.tableSize) +
    line(4, "TableAlignment", memory!.tableAlignment) +
    `    Needed:\n${needed.map((name) => `      - ${name}\n`).join("")}` +
    `    ExportInfo:\n${exports.map((one) => item(6, "Name", one.name) + line(8, "Flags", flags(one.flags, symbolFlags))).join("")}`
  expect(between(expected, line(4, "Name", "dylink.0"), "  - Type:")).toBe(written)
  // LLVM 14 does not know the path of the linker's option -rpath, which wasm-ld 22 writes.
  expect({ needed, imports, runtimePath, malformed }).toEqual({ needed: ["libother.so"], imports: [], runtimePath: ["/opt/lib"], malformed: [] }) // prettier-ignore
  expect(readBuildId(library.bytes, named(library, "build_id").payload).text).toBe("c0ffee")
})

test("the dynamic library of a published package", () => {
  const file = join(import.meta.dirname, "../../../node_modules/web-tree-sitter/web-tree-sitter.wasm")
  const module = readModule(artifact(new Uint8Array(readFileSync(file))))
  const { memory, malformed } = readDylink(module.bytes, named(module, "dylink.0").payload)
  expect(malformed).toEqual([])
  expect(memory?.memorySize).toBeGreaterThan(0)
})

test("dylink of older tools, and imports of dylink.0", () => {
  const old = custom("dylink", [...leb(300), 4, 2, 0, ...vec([text("libc.so")])])
  const imports = vec([[...text("env"), ...text("free"), ...leb(0x11)]])
  const module = readModule(artifact(bytesOf(old, custom("dylink.0", [4, ...leb(imports.length), ...imports]))))
  expect(readOldDylink(module.bytes, named(module, "dylink").payload)).toMatchObject({
    memory: { memorySize: 300, memoryAlignment: 4, tableSize: 2, tableAlignment: 0 },
    needed: ["libc.so"],
    malformed: [],
  })
  expect(readDylink(module.bytes, named(module, "dylink.0").payload).imports).toEqual([
    { module: "env", name: "free", flags: 0x11 },
  ])
})

describe("a module of wasm-tools", () => {
  const module = load("names.wasm")

  test("has a name for everything, as its text says", () => {
    const names = readNames(module.bytes, named(module, "name").payload, module.functions.length)
    expect(names).toMatchObject({ module: "everything", others: [], malformed: [] })
    const of = (kind: "type" | "table" | "memory" | "global" | "element" | "data" | "tag") =>
      Object.fromEntries(readNameMap(module.bytes, names.spans.get(kind)!).names)
    expect(of("type")).toEqual({ 0: "unary", 1: "point", 2: "node" })
    expect([of("table"), of("memory"), of("global")]).toEqual([{ 0: "funcs" }, { 0: "heap" }, { 0: "depth" }])
    expect([of("element"), of("data"), of("tag")]).toEqual([{ 0: "initial" }, { 0: "hello" }, { 0: "oops" }])
    const inner = (kind: "local" | "label" | "field") =>
      Array.from(readIndirectNameMap(module.bytes, names.spans.get(kind)!).names, ([index, map]) => [index, ...map.values()]) // prettier-ignore
    expect(inner("local")).toEqual([[1, "which", "found"]])
    expect(inner("label")).toEqual([[1, "done", "again"]])
    expect(inner("field")).toEqual([[1, "x", "y"], [2, "next"]]) // prettier-ignore
  })

  test("has its hints on its two conditional branches", () => {
    const { payload } = named(module, "metadata.code.branch_hint")
    const { functions, malformed } = readCodeMetadata(module.bytes, payload)
    expect(malformed).toEqual([])
    const start = module.functions[1]!.body!.offset
    const hints = functions.get(1)!.map((note) => [module.bytes[start + note.offset], branchHint(module.bytes, note)])
    const brIf = 0x0d
    expect(hints).toEqual([[brIf, "unlikely"], [brIf, "likely"]]) // prettier-ignore
    expect([...functions.keys()]).toEqual([1])
  })
})

test("names in no order, as wit-component has published them, are all read", () => {
  const names = vec([[118, ...text("allocate_stack")], [0, ...text("run")]]) // prettier-ignore
  const bytes = Uint8Array.from([1, ...leb(names.length), ...names])
  const { functions, malformed } = readNames(bytes, { offset: 0, length: bytes.length }, 200)
  expect([Object.fromEntries(functions), malformed]).toEqual([{ 0: "run", 118: "allocate_stack" }, []])
})

test("what the macros of wasm-bindgen leave", () => {
  const module = load("bindgen.wasm")
  const { programs, malformed } = readBindgen(module.bytes, named(module, "__wasm_bindgen_unstable").payload)
  expect(malformed).toEqual([])
  expect(programs.map(({ schema, version }) => [schema, version])).toEqual([["0.2.100", "0.2.100"], ["0.2.100", "0.2.100"]]) // prettier-ignore
  const text = programs.map(({ program: { offset, length } }) =>
    Buffer.from(module.bytes).toString("latin1", offset, offset + length),
  )
  expect(text[0]).toContain("greet")
  expect(text[1]).toContain("console")
})

test("references to elsewhere", () => {
  const module = readModule(artifact(bytesOf(custom("external_debug_info", text("app.debug.wasm")), custom("build_id", [3, 1, 2])))) // prettier-ignore
  expect(readUrl(module.bytes, named(module, "external_debug_info").payload)).toEqual({ text: "app.debug.wasm", malformed: [] }) // prettier-ignore
  const { text: id, malformed } = readBuildId(module.bytes, named(module, "build_id").payload)
  expect(id).toBeUndefined()
  expect(malformed.map(({ offset }) => offset)).toEqual([named(module, "build_id").payload.offset])
  const uuid = Array.from({ length: 16 }, (_, i) => i)
  expect(readBuildId(Uint8Array.from(uuid), { offset: 0, length: 16 }).text).toBe("000102030405060708090a0b0c0d0e0f")
})

describe("malformed sections", () => {
  const modules = ["object.o", "library.wasm", "names.wasm", "bindgen.wasm"].map(load)
  const payloads = modules.flatMap(({ bytes, customs }) =>
    customs.map(({ title, payload: { offset, length } }) => ({
      title,
      payload: [...bytes.subarray(offset, offset + length)],
    })),
  )
  const said = (title: string, payload: readonly number[]) => {
    const module = readModule(artifact(bytesOf(custom(title, payload))))
    return readCustoms(module).sections[0]!
  }

  test.each(payloads.filter(({ title }) => !title.startsWith(".debug_")))("$title, cut anywhere, says where", (one) => {
    expect(said(one.title, one.payload).malformed).toEqual([])
    let whole = 0
    for (let length = 0; length < one.payload.length; length++) {
      const { section, malformed } = said(one.title, one.payload.slice(0, length))
      if (malformed.length === 0) whole++
      for (const { offset } of malformed) {
        expect(offset).toBeGreaterThanOrEqual(section.payload.offset)
        expect(offset).toBeLessThanOrEqual(section.payload.offset + length)
      }
    }
    // Only between two subsections a section can end without anybody noticing.
    expect(whole).toBeLessThanOrEqual(15)
  })

  test("any bytes are read without a throw", () => {
    const titles = [...new Set(payloads.map(({ title }) => title)), "dylink", "component-type:x"]
    fc.assert(
      fc.property(fc.constantFrom(...titles), fc.array(fc.nat(255), { maxLength: 60 }), (title, payload) => {
        for (const { offset } of said(title, payload).malformed) expect(offset).toBeGreaterThanOrEqual(8)
      }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...payloads), fc.nat(), fc.nat(255), ({ title, payload }, at, byte) => {
        const flipped = payload.with(at % payload.length, byte)
        for (const { offset } of said(title, flipped).malformed) expect(offset).toBeGreaterThanOrEqual(8)
      }),
    )
  })

  test("what a section written back says is what was written", () => {
    const symbol = fc.record({
      name: fc.string(),
      index: fc.nat(1e6),
      flags: fc.nat(0x3ff).map((bits) => bits & ~0x10),
    })
    fc.assert(
      fc.property(fc.array(symbol, { maxLength: 20 }), (symbols) => {
        const table = vec(symbols.map(({ name, index, flags }) => [0, ...leb(flags), ...leb(index), ...text(name)]))
        const bytes = Uint8Array.from([2, 8, ...leb(table.length), ...table])
        const read = readLinking(bytes, { offset: 0, length: bytes.length })
        expect(read.malformed).toEqual([])
        expect(read.symbols).toEqual(
          symbols.map(({ name, index, flags }) => ({ kind: "function", flags, index, name })),
        )
      }),
    )
  })
})
