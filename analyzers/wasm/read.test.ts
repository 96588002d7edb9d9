import { describe, expect, test } from "vitest"
import { Results } from "../analyzer.ts"
import { cursor, s32, s33, s64, u32, u64 } from "./bytes.ts"
import { producersOf } from "./custom/producers.ts"
import { readIndirectNameMap, readNameMap, readNames } from "./custom/name.ts"
import { targetFeaturesOf } from "./custom/target-features.ts"
import { opcode } from "./dispatch.ts"
import { readModule } from "./read.ts"
import { artifact, body, bytesOf, custom, leb, messages, preamble, read, readAll, section, sleb, text, vec, withBodies } from "./testkit.ts" // prettier-ignore
import { wasm } from "./wasm.ts"

const i32 = 0x7f
const i32Const = (n: number) => [0x41, ...sleb(n), 0x0b]
const emptyType = section(1, vec([[0x60, 0, 0]]))
const from = (bytes: readonly number[]) => cursor(Uint8Array.from(bytes), 0, bytes.length, "the test")

describe("numbers", () => {
  const around = (exponents: readonly bigint[]) => exponents.flatMap((e) => [2n ** e - 1n, 2n ** e])
  test("are read at every width's edges, padded or not", () => {
    for (const n of [0n, ...around([6n, 7n, 13n, 14n, 31n]), 2n ** 32n - 1n]) {
      for (const pad of [0, 5]) expect(BigInt(u32(from(leb(n, pad)), "n"))).toBe(n)
    }
    for (const n of [0n, ...around([6n, 31n, 32n, 35n, 62n, 63n]), 2n ** 64n - 1n]) {
      for (const pad of [0, 10]) expect(u64(from(leb(n, pad)), "n")).toBe(n)
    }
    for (const n of [0n, -1n, ...around([6n, 30n]).flatMap((n) => [n, -n]), 2n ** 31n - 1n, -(2n ** 31n)]) {
      for (const pad of [0, 5]) expect(BigInt(s32(from(sleb(n, pad)), "n"))).toBe(n)
    }
    for (const n of [0n, -1n, -64n, -65n, 2n ** 31n, 2n ** 32n - 1n, -(2n ** 32n)]) {
      for (const pad of [0, 5]) expect(BigInt(s33(from(sleb(n, pad)), "n"))).toBe(n)
    }
    for (const n of [
      0n,
      -1n,
      ...around([6n, 24n, 25n, 27n, 28n, 31n, 32n, 55n, 62n]).flatMap((n) => [n, -n]),
      2n ** 63n - 1n,
      -(2n ** 63n),
    ]) {
      for (const pad of [0, 10]) expect(s64(from(sleb(n, pad)), "n")).toBe(n)
    }
  })

  test("that are too long or too large are faults", () => {
    const four = [0x80, 0x80, 0x80, 0x80]
    const nine = [...four, ...four, 0x80]
    for (const [read, bytes] of [
      [u32, [...four, 0x10]],
      [u32, [...four, 0x80, 0]],
      [s32, [...four, 0x08]],
      [s32, [...four, 0x70]],
      [s32, [...four, 0x80, 0]],
      [s33, [...four, 0x10]],
      [u64, [...nine, 2]],
      [s64, [...nine, 1]],
      [s64, [...nine, 0x7e]],
      [u64, [...nine, 0x80, 0]],
    ] as const) {
      expect(() => read(from(bytes), "n")).toThrow(/too many bytes|does not fit/)
    }
    expect(() => u32(from([0x80]), "n")).toThrow("expected n, but the test ends 1 byte too early")
  })
})

describe("what is no module", () => {
  const ascii = (text: string) => [...new TextEncoder().encode(text)]
  test.each([
    ["nothing", [], "at 0x0: not a WebAssembly module: the file is empty"],
    [
      "three bytes",
      [0, 0x61, 0x73],
      "at 0x3: not a WebAssembly module: expected the 8 bytes of its magic number and version, but the file ends 5 bytes too early",
    ],
    ["text", ascii("(module)"), "at 0x0: not a WebAssembly module: this is WebAssembly text: name it .wat"],
    [
      "a page",
      ascii("\n<!DOCTYPE html><html>"),
      "at 0x0: not a WebAssembly module: this is a web page, perhaps a server's error message",
    ],
    ["gzip", [0x1f, 0x8b, 8, 0], "at 0x0: not a WebAssembly module: this is a gzip file: decompress it first"],
    [
      "ELF",
      [0x7f, 0x45, 0x4c, 0x46],
      "at 0x0: not a WebAssembly module: this is an ELF file: it was built for another target",
    ],
    [
      "other text",
      ascii("hello world, hello world"),
      'at 0x0: not a WebAssembly module: starts with "hello world, hel"',
    ],
    ["other bytes", [1, 2, 3, 0xff, 5], "at 0x0: not a WebAssembly module: starts with 0x1 0x2 0x3 0xff"],
    [
      "a component",
      [0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0],
      "at 0x4: this is a component: its core modules are modules of their own, lift them out first",
    ],
    [
      "a future version",
      [0, 0x61, 0x73, 0x6d, 2, 0, 0, 0],
      "at 0x4: version 2, layer 0 of WebAssembly is not known: expected version 1, layer 0",
    ],
  ])("%s", (_what, bytes, message) => {
    const module = readModule(artifact(Uint8Array.from(bytes)))
    expect(messages(module)).toEqual([message])
    expect(module.faults[0]).toMatchObject({
      kind: "input",
      artifact: "test.wasm",
      from: "wasm",
      at: { kind: "bytes" },
    })
    expect(module.functions).toEqual([])
  })

  test("an empty module is a module", () => {
    expect(messages(read())).toEqual([])
  })
})

describe("sections", () => {
  test("are framed by absolute offsets", () => {
    const module = read(custom("x", [1, 2, 3]), emptyType)
    expect(
      module.sections.map(({ id, name, offset, length, contents }) => ({ id, name, offset, length, contents })),
    ).toEqual([
      { id: 0, name: "custom:x", offset: 8, length: 7, contents: { offset: 10, length: 5 } },
      { id: 1, name: "type", offset: 15, length: 6, contents: { offset: 17, length: 4 } },
    ])
    expect(module.customs[0]).toMatchObject({ title: "x", payload: { offset: 12, length: 3 } })
  })

  test("out of order, twice, unknown, with bytes left over: each says so", () => {
    expect(messages(read(section(3, [0]), emptyType))).toEqual(["at 0xb: the type section comes too late"])
    expect(messages(read(emptyType, emptyType))).toEqual(["at 0xe: a second type section"])
    expect(messages(read(section(77, [1, 2])))).toEqual(["at 0x8: unknown section id 77"])
    expect(messages(read(section(1, [0, 9])))).toEqual([
      "at 0xb in type: 1 bytes are left over at the end of the type section",
    ])
  })

  test("cut off by the file: how many bytes are missing, and what was read is kept", () => {
    const bytes = bytesOf(emptyType, section(3, vec([[0], [0], [0]]))).subarray(0, -2)
    const module = readModule(artifact(bytes))
    expect(messages(module)).toEqual([
      "at 0x12: expected 2 more bytes of the function section, which says it has 4, but the file ends",
    ])
    expect(module.types.length).toBe(1)
  })

  test("counts beyond what the bytes can hold are refused before anything is allocated", () => {
    expect(messages(read(section(1, leb(0xffffffff))))).toEqual([
      "at 0xa in type: 4294967295 types cannot fit in the 0 bytes that are left of the type section",
    ])
  })

  test("bodies without functions, functions without bodies", () => {
    expect(messages(read(section(10, vec([body([0x0b])]))))).toEqual([
      "at 0xa in code: 1 function bodies for 0 functions",
    ])
    expect(messages(read(emptyType, section(3, vec([[0]]))))).toEqual([
      "at 0x12: 0 function bodies for 1 functions: there is no code section",
    ])
  })

  test("a malformed one that fills an index space ends what is interpreted, not what is framed", () => {
    const module = read(section(1, vec([[0x61, 0]])), section(3, vec([[0]])), custom("x", []))
    expect(messages(module)).toEqual(["at 0xb in type: unknown form of type 0x61"])
    expect(module.functions).toEqual([])
    expect(module.sections.map(({ name }) => name)).toEqual(["type", "function", "custom:x"])
  })
})

describe("imports", () => {
  const plain = (module: string, name: string, ...type: number[]) => [...text(module), ...text(name), ...type]
  test("of every kind fill their index spaces first", () => {
    const module = read(
      emptyType,
      section(2, vec([plain("m", "f", 0, 0), plain("m", "t", 1, 0x70, 0, 1), plain("m", "mem", 2, 3, 1, 2), plain("m", "g", 3, i32, 1), plain("m", "e", 4, 0, 0)])), // prettier-ignore
    )
    expect(messages(module)).toEqual([])
    expect(module.imports.map(({ kind, index, offset, length }) => [kind, index, offset, length])).toEqual([
      ["function", 0, 17, 6],
      ["table", 0, 23, 8],
      ["memory", 0, 31, 10],
      ["global", 0, 41, 7],
      ["tag", 0, 48, 7],
    ])
    expect(module.functions[0]).toMatchObject({ symbol: "m.f", import: { module: "m" } })
    expect(module.memories[0]).toMatchObject({
      limits: { min: 1n, max: 2n, shared: true, index64: false },
      pageSize: 65536,
    })
  })

  test("in the compact forms", () => {
    const many = [...text("m"), 0, 0x7f, ...vec([[...text("a"), 0, 0], [...text("b"), 3, i32, 0]])] // prettier-ignore
    const one = [...text("n"), 0, 0x7e, 0, 0, ...vec([text("c"), text("d")])]
    const module = read(emptyType, section(2, vec([many, one, plain("o", "", 0, 0)])))
    expect(messages(module)).toEqual([])
    expect(module.imports.map(({ module, name, kind, index }) => `${module}.${name} ${kind} ${index}`)).toEqual([
      "m.a function 0",
      "m.b global 0",
      "n.c function 1",
      "n.d function 2",
      "o. function 3",
    ])
    expect(module.functions.length).toBe(4)
    expect(module.encodings.has("compact-imports")).toBe(true)
  })

  test("with a name that is not UTF-8", () => {
    expect(messages(read(emptyType, section(2, vec([[1, 0xff, 0, 0, 0]]))))).toEqual([
      "at 0x11 in import: an import's module is not valid UTF-8",
    ])
  })
})

describe("types", () => {
  test("are equal when they mean the same", () => {
    const f = (...params: number[][]) => [0x60, ...vec(params), 0]
    const module = read(
      section(
        1,
        vec([
          f([i32]),
          f([0x7e]),
          f([i32]),
          [0x4e, ...vec([[0x50, 0, 0x5f, 1, 0x63, 3, 0], [0x5e, 0x78, 1]])], // 3, 4
          [0x4e, ...vec([[0x50, 0, 0x5f, 1, 0x63, 5, 0], [0x5e, 0x78, 1]])], // 5, 6: the same, of themselves
          [0x4f, 1, 3, 0x5f, 1, 0x63, 3, 0], // 7
          [0x5d, 0],
        ]), // prettier-ignore
      ),
    )
    expect(messages(module)).toEqual([])
    expect(module.types.map(({ canonical }) => canonical)).toEqual([0, 1, 0, 3, 4, 3, 4, 7, 8])
    expect(module.types[3]).toMatchObject({ kind: "struct", final: false, text: "(struct (field (ref null 3)))" })
    expect(module.types[4]).toMatchObject({ kind: "array", text: "(array (field (mut i8)))" })
    expect(module.types[7]).toMatchObject({ kind: "struct", supertype: 3, final: true })
    expect(module.types[8]).toMatchObject({ kind: "cont", function: 0 })
  })
})

describe("tables, memories, globals", () => {
  test("with initialisers, 64-bit limits and pages of one byte", () => {
    const module = read(
      emptyType,
      section(3, vec([[0]])),
      section(4, vec([[0x40, 0, 0x70, 0, 1, 0xd2, 0, 0x0b], [0x6f, 5, ...leb(1), ...leb(2n ** 40n)]])), // prettier-ignore
      section(5, vec([[0x0d, ...leb(3), ...leb(4), 0]])),
      section(6, vec([[0x7e, 0, 0x42, ...sleb(-5), 0x0b], [i32, 1, 0x41, 1, 0x41, 2, 0x6a, 0x0b], [i32, 0, 0x23, 0, 0x0b]])), // prettier-ignore
      section(10, vec([body([0x0b])])),
    )
    expect(messages(module)).toEqual([])
    expect(module.tables[0]).toMatchObject({ element: "funcref", init: { function: 0 } })
    expect(module.tables[1]).toMatchObject({ element: "externref", limits: { index64: true, max: 2n ** 40n } })
    expect(module.memories[0]).toMatchObject({ pageSize: 1, limits: { min: 3n, max: 4n, index64: true } })
    expect(module.globals[0]!.init).toMatchObject({ value: -5n, length: 3 })
    expect(module.globals[1]!.init).not.toHaveProperty("value")
    expect(module.globals[2]!.init).toMatchObject({ global: 0 })
    expect(module.constantOpcodes.has(opcode("i32.add"))).toBe(true)
  })

  test("an instruction that is not constant", () => {
    expect(messages(read(section(6, vec([[i32, 0, 0x41, 1, 0x45, 0x0b]]))))).toEqual([
      "at 0xf in global: i32.eqz in a constant expression",
    ])
  })
})

describe("segments", () => {
  test("of all eight forms", () => {
    const f = [0xd2, 0, 0x0b]
    const none = [0xd0, 0x70, 0x0b]
    const module = read(
      emptyType,
      section(3, vec([[0]])),
      section(4, vec([[0x70, 0, 9], [0x70, 0, 9]])), // prettier-ignore
      section(
        9,
        vec([
          [0, ...i32Const(1), ...vec([[0]])],
          [1, 0, ...vec([[0]])],
          [2, 1, ...i32Const(2), 0, ...vec([[0]])],
          [3, 0, ...vec([[0]])],
          [4, ...i32Const(3), ...vec([f, none])],
          [5, 0x6f, ...vec([none])],
          [6, 1, ...i32Const(4), 0x70, ...vec([f])],
          [7, 0x70, ...vec([f])],
        ]),
      ),
      section(10, vec([body([0x0b])])),
    )
    expect(messages(module)).toEqual([])
    const rows = module.elements.map((e) => [
      e.mode,
      e.table ?? "",
      e.offsetExpression?.value ?? "",
      e.element,
      ...e.functions,
    ])
    expect(rows).toEqual([
      ["active", 0, 1n, "funcref", 0],
      ["passive", "", "", "funcref", 0],
      ["active", 1, 2n, "funcref", 0],
      ["declarative", "", "", "funcref", 0],
      ["active", 0, 3n, "funcref", 0, -1],
      ["passive", "", "", "externref", -1],
      ["active", 1, 4n, "funcref", 0],
      ["declarative", "", "", "funcref", 0],
    ])
  })

  test("data: active, passive, of a named memory; and the count", () => {
    const data = section(11, vec([[0, ...i32Const(8), 2, 1, 2], [1, 1, 3], [2, 1, ...i32Const(0), 0]])) // prettier-ignore
    const module = read(section(5, vec([[0, 1], [0, 1]])), section(12, [3]), data) // prettier-ignore
    expect(messages(module)).toEqual([])
    expect(module.data.map((d) => [d.mode, d.memory, d.offsetExpression?.value, d.contents.length])).toEqual([
      ["active", 0, 8n, 2],
      ["passive", undefined, undefined, 1],
      ["active", 1, 0n, 0],
    ])
    expect(messages(read(section(5, vec([[0, 1], [0, 1]])), section(12, [4]), data))).toEqual([
      "at 0x25: 3 data segments, but the data count section says 4",
    ]) // prettier-ignore
  })

  test("of a memory or table that is not there", () => {
    expect(messages(read(section(11, vec([[0, ...i32Const(0), 0]]))))).toEqual([
      "at 0xb in data: memory 0 does not exist: there are 0",
    ])
  })
})

describe("customs", () => {
  const names = (...subsections: number[][]) => custom("name", subsections.flat())
  const functionNames = (...entries: [number, string][]) =>
    section(1, vec(entries.map(([i, name]) => [...leb(i), ...text(name)])))
  const two = [emptyType, section(3, vec([[0], [0]])), section(7, vec([[...text("run"), 0, 1]])), section(10, vec([body([0x0b]), body([0x0b])]))] // prettier-ignore

  test("names come before exports, exports before nothing", () => {
    const module = read(...two, names(section(0, text("app")), functionNames([0, "main"])))
    expect(module.name).toBe("app")
    expect(module.functions.map(({ symbol }) => symbol)).toEqual(["main", "run"])
    expect(module.unread).toEqual([])
  })

  test("a bad name section is no fault of the module", () => {
    const module = read(...two, names(section(1, [1, 0, 1, 0xff]), section(0, text("app"))))
    expect(module.faults).toEqual([])
    expect(module.unread).toEqual([{ what: "name subsections not readable", count: 1, artifact: "test.wasm" }])
    expect(module.name).toBe("app")
  })

  test("locals and other kinds on demand, unknown subsections by number", () => {
    const locals = section(2, vec([[0, ...vec([[0, ...text("x")], [1, ...text("y")]])]])) // prettier-ignore
    const tables = section(5, vec([[0, ...text("t")]]))
    const payload = [...locals, ...tables, ...section(99, [1])]
    const bytes = Uint8Array.from(payload)
    const read = readNames(bytes, { offset: 0, length: bytes.length }, 1)
    expect(read.others.map(({ what }) => what)).toEqual(["subsection 99"])
    expect([...readIndirectNameMap(bytes, read.spans.get("local")!).names.get(0)!]).toEqual([[0, "x"], [1, "y"]]) // prettier-ignore
    expect([...readNameMap(bytes, read.spans.get("table")!).names]).toEqual([[0, "t"]])
  })

  test("producers and target features", () => {
    const producers = custom("producers", vec([[...text("language"), ...vec([[...text("Rust"), ...text("")]])]]))
    const features = custom("target_features", vec([[0x2b, ...text("simd128")], [0x2d, ...text("atomics")]])) // prettier-ignore
    const module = read(producers, features)
    expect(producersOf(module)).toEqual([{ field: "language", name: "Rust", version: "" }])
    expect(targetFeaturesOf(module)).toEqual([{ prefix: "+", name: "simd128" }, { prefix: "-", name: "atomics" }]) // prettier-ignore
    expect(targetFeaturesOf(read())).toBeUndefined()
  })

  test("a title that cannot be read is broken framing", () => {
    expect(messages(read(section(0, [9, 1])))).toEqual([
      "at 0xb in custom: expected 9 bytes of the title of a custom section, but the custom section ends 8 bytes too early",
    ])
  })
})

describe("code", () => {
  test("a body that cannot be decoded is skipped, counted, and leaves no trace", () => {
    const { code } = readAll(withBodies([0x01, 0x10, 0, 0xff, 0x0b], [0x10, 0, 0x0b], [0x41, 1, 0x0b, 0x01, 0x0b]))
    expect(messages(code)).toEqual([
      "at 0x1c in function 0: unknown opcode 0xff",
      "at 0x28 in function 2: 2 bytes after the end of the function",
    ])
    expect(code.undecoded).toBe(2)
    expect([...code.callStart]).toEqual([0, 0, 1, 1])
    expect([...code.callTarget]).toEqual([0])
    expect(code.opcodeCount[opcode("nop")]).toBe(0)
    expect(code.firstFunction[opcode("call")]).toBe(1)
    expect([...code.decoded]).toEqual([0, 1, 0])
    expect(code.decode(0).count).toBe(0)
  })

  test.each([
    ["an index that does not exist", [0x10, 1, 0x0b], "at 0x18 in function 0: function 1 does not exist: there is 1"],
    ["a local too many", [0x20, 0, 0x1a, 0x0b], "at 0x18 in function 0: local 0 does not exist: there are 0"],
    ["a label too deep", [0x0c, 1, 0x0b], "at 0x18 in function 0: label 1 does not exist: there is 1"],
    ["no end", [0x01], "at 0x18 in function 0: the function's body ends 1 `end` too early"],
    ["else without if", [0x05, 0x0b], "at 0x17 in function 0: else without its if"],
    ["delegate without try", [0x18, 0, 0x0b], "at 0x17 in function 0: delegate without its try"],
    [
      "a constant cut off",
      [0x41, 0x80],
      "at 0x19 in function 0: expected an i32, but the body of function 0 ends 1 byte too early",
    ],
    [
      "a constant too long",
      [0x41, 0x80, 0x80, 0x80, 0x80, 0x80, 0, 0x1a, 0x0b],
      "at 0x18 in function 0: an i32 is encoded in too many bytes",
    ],
    ["a sub-opcode not assigned", [0xfd, 0x9a, 0x01, 0x0b], "at 0x17 in function 0: unknown opcode 0xfd 0x9a"],
    ["a load without a memory", [0x28, 2, 0, 0x0b], "at 0x18 in function 0: memory 0 does not exist: there are 0"],
  ])("%s", (_what, bytes, message) => {
    expect(messages(readAll(withBodies(bytes)).code)).toEqual([message])
  })

  test("locals, one by one", () => {
    const bytes = bytesOf(
      section(1, vec([[0x60, 1, 0x7e, 0]])),
      section(3, vec([[0]])),
      section(10, vec([body([0x0b], [[2, 0x7f], [0, 0x7d], [1, 0x6f]])])), // prettier-ignore
    )
    const { code } = readAll(bytes)
    expect(code.locals(0)).toEqual(["i64", "i32", "i32", "externref"])
    expect(code.decode(0).locals).toBe(4)
  })

  test("structure: ends, elses, catches, loops", () => {
    const { code } = readAll(
      withBodies([0x03, 0x40, 0x41, 0, 0x04, 0x40, 0x01, 0x05, 0x01, 0x0b, 0x0b, 0x06, 0x40, 0x19, 0x0b, 0x06, 0x40, 0x18, 0, 0x0b]),
    ) // prettier-ignore
    expect(messages(code)).toEqual([])
    const view = code.decode(0)
    const names = [
      "loop",
      "i32.const",
      "if",
      "nop",
      "else",
      "nop",
      "end",
      "end",
      "try",
      "catch_all",
      "end",
      "try",
      "delegate",
      "end",
    ]
    expect([...view.op.subarray(0, view.count)]).toEqual(names.map((name) => opcode(name as "nop")))
    expect([...view.end.subarray(0, view.count)]).toEqual([7, -1, 6, -1, 6, -1, 2, 0, 10, 10, 8, 12, 11, -1])
    expect([...view.next.subarray(0, view.count)]).toEqual([-1, -1, 4, -1, -1, -1, -1, -1, 9, -1, -1, -1, -1, -1])
    expect([...view.loops.subarray(0, view.count)]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0])
  })
})

test("the analysis is absent without a binary, and passes faults on", () => {
  const contract = {} as never
  expect(new Results({ name: "x", mir: [], contract }).of(wasm)).toMatchObject({ is: "absent" })
  const bytes = Uint8Array.from(preamble.slice(0, 5))
  const answer = new Results({ name: "x", mir: [], contract, wasm: artifact(bytes) }).of(wasm)
  expect(answer).toMatchObject({ is: "ok" })
  if (answer.is === "ok") expect([...wasm.faults!(answer.result)].length).toBe(1)
})

describe("what the specification's own tests found", () => {
  test("kinds of imports end at 0x04, but for the two compact forms", () => {
    for (const kind of [0x05, 0x7d, 0x80, 0x81, 0xff])
      expect(messages(read(section(2, [1, 0, 0, kind, 0])))).toEqual([`at 0xd in import: unknown kind of import ${kind}`])
  })

  test("the flags of limits are a byte, not a number that may be written longer", () => {
    expect(messages(read(section(5, [1, 0x81, 0, 0, 0])))).toEqual(["at 0xb in memory: unknown flags 129 of limits"])
    expect(messages(read(section(4, [1, 0x70, 0x81, 0, 0, 0])))).toEqual(["at 0xc in table: unknown flags 129 of limits"])
  })
}) // prettier-ignore
