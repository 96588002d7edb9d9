// Modules written down in scripts: in every way tools do it, by hand and in packages of npm.

import { readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { extractModules, maximumEmbedded } from "./extract.ts"
import { root } from "./generate.ts"

const preamble = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
/// A module with one custom section, `a`, that holds `payload`.
const withPayload = (...payload: number[]) => [...preamble, 0, payload.length + 2, 1, 0x61, ...payload]
const module = withPayload(1, 2, 0xff)
const base64 = (bytes: readonly number[]) => Buffer.from(bytes).toString("base64")
const found = (script: string | Uint8Array) => extractModules(Buffer.from(script)).map(({ bytes }) => [...bytes])
const hex = (byte: number) => byte.toString(16).padStart(2, "0")
const escaped = (byte: number) => `\\x${hex(byte)}`

describe("a module is found", () => {
  test.each([
    ["in base64", `const wasm = "${base64(module)}"`],
    ["in a data: URL", `fetch('data:application/wasm;base64,${base64(module)}')`],
    ["in base64url", `x("${Buffer.from(module).toString("base64url")}")`],
    ["in base64 over lines of a template", `x(\`${base64(module).slice(0, 12)}\n  ${base64(module).slice(12)}\`)`],
    ["in base64 that is added up", `x("${base64(module).slice(0, 12)}" +\n  '${base64(module).slice(12)}')`],
    ["in numbers", `new Uint8Array([${module.join(", ")}])`],
    ["in lines of numbers, with a comma at the end", `[\n  ${module.join(",\n  ")},\n]`],
    ["in hexadecimal numbers", `Uint8Array.of(${module.map((byte) => `0x${hex(byte)}`).join(",")})`],
    ["in signed numbers", `new Int8Array([${[...Int8Array.from(module)].join(",")}])`],
    ["in an escaped string", `decode("${module.map(escaped).join("").replace("\\x61\\x73\\x6d", "asm")}")`],
    [
      "in short escapes",
      `decode('${module
        .map((byte) => (byte ? escaped(byte) : "\\0"))
        .join("")
        .replace("\\x61\\x73\\x6d", "asm")}')`,
    ],
    ["as it is, with zeros", `d("${String.fromCharCode(...module)}")`],
    ["as Emscripten does, with U+0100 for zero", `d("${String.fromCharCode(...module.map((byte) => byte || 0x100))}")`],
  ])("%s", (_, script) => {
    expect(found(`;(function () { ${script} })()`)).toEqual([module])
  })

  test("and a component", () => {
    const component = [0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0, 7, 1, 0]
    expect(found(`x("${base64(component)}")`)).toEqual([component])
  })
})

test("several in the order of the file, copies once, whatever way they are written", () => {
  const [a, b, c] = [withPayload(1), withPayload(2), withPayload(3)]
  const script = `x([${a.join()}]); y("${base64(b)}"); z("${base64(a)}"); [${c.join()}]`
  expect(found(script)).toEqual([a, b, c])
  const [first] = extractModules(Buffer.from(script))
  expect(script.slice(first?.offset).startsWith("0,97")).toBe(true)
})

test.each([
  ["a check of the magic", "b[0] === 0 && [0, 97, 115, 109].every(f)"],
  ["a probe with an empty module", `WebAssembly.validate(new Uint8Array([${preamble.join()}]))`],
  ["a module that is put together at run time", `Uint8Array.of(${preamble.join()},1,...encoded(types),2,7,1,1)`],
  ["the middle of other base64", `"QQ${base64(module)}"`],
  ["another version", `x("${base64([0, 0x61, 0x73, 0x6d, 9, 0, 0, 0, 0, 0, 0])}")`],
  ["no string", `\\0asm${module.map(escaped).join("")}`],
])("%s is none", (_, script) => {
  expect(found(script)).toEqual([])
})

test.each([
  ["cjs-module-lexer/dist/lexer.js", 1],
  ["es-module-lexer/dist/lexer.cjs", 1],
  ["ghostty-web/dist/ghostty-web.js", 1],
  ["prettier/plugins/flow.mjs", 1],
  ["@vitest/mocker/dist/chunk-automock.js", 2],
  ["@chainsafe/as-sha256/lib/wasmCode.js", 1],
  ["wasm-feature-detect/dist/esm/index.js", 10],
])("%s carries modules that V8 can read", (path, atLeast) => {
  const modules = extractModules(readFileSync(join(root, "node_modules", path)))
  expect(modules.length).toBeGreaterThanOrEqual(atLeast)
  // The probes are for features that this V8 may lack.
  if (!path.startsWith("wasm-feature"))
    for (const { bytes } of modules) expect(WebAssembly.validate(Uint8Array.from(bytes)), path).toBe(true)
})

describe("hostile scripts take linear time", () => {
  const megabytes = 8
  test.each([
    ["nothing", "x"],
    ["zeros", "0"],
    ["almost arrays", "0 , 97, 115 ,"],
    ["spaces between", `0${" ".repeat(40)}`],
    ["starts of base64", "AGFzbQ"],
    ["starts of base64, each apart", '"AGFzbQ"+'],
    ["starts of strings", '"\\0asm'],
    ["starts of templates", "`\\0asm"],
    ["starts of arrays", "0,97,115,109,"],
  ])(
    "%s",
    (_, piece) => {
      const script = Buffer.alloc(megabytes * 2 ** 20, piece)
      // Were the time quadratic, this would run for hours: the limit below is far from what linear time takes.
      expect(extractModules(script)).toEqual([])
    },
    120_000,
  )

  test("and give a bounded number of modules", () => {
    const many = Array.from({ length: 6000 }, (_, n) => `"${base64(withPayload(n & 0xff, n >> 8))}"`).join()
    expect(extractModules(Buffer.from(many))).toHaveLength(maximumEmbedded)
  })
})

test("never throws, and what it gives begins like a module", () => {
  const pieces = fc.constantFrom(
    '"',
    "`",
    "AGFzbQEAAAAB",
    "\\0asm\\1\\0\\0\\0",
    "0,97,115,109,1,0,0,0,",
    "\\",
    "\n",
    "+",
    "\\u{",
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: "binary" })), { maxLength: 30 }), (parts) => {
      for (const { bytes } of extractModules(Buffer.from(parts.join(""))))
        expect([...bytes.subarray(0, 4)]).toEqual([0, 97, 115, 109])
    }),
  )
})
