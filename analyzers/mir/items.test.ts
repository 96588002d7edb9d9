import { readdirSync, readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { successors } from "./graph.ts"
import { readDump, type Reading } from "./items.ts"
import { placesOf } from "./query.ts"
import { crateOf } from "./recognise.ts"

const fixtures = new URL("../../fixtures/mir/", import.meta.url)
const dumps = readdirSync(fixtures).filter((file) => file.endsWith(".mir"))
const read = (file: string) => new Uint8Array(readFileSync(new URL(file, fixtures)))
const bytes = (text: string) => new TextEncoder().encode(text)

const HEAD = `// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
// HINT: See also -Z dump-mir for MIR at specific points during compilation.
`

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}

/// Reads everything there is, and checks what a reader of the model may rely on. (Without `expect`, which is slow.)
function exhaust({ dump, faults }: Reading): number {
  for (const body of dump.bodies) {
    const { locals, blocks } = body.code
    must(Array.isArray(body.allocs), "no allocations, not even none")
    must(body.endLine >= body.line, "a body ends before it starts")
    for (const [n, block] of blocks.entries()) {
      must(block.id === n, "blocks[n] is not bbn")
      for (const target of successors(block.terminator)) must(target < blocks.length, "a jump to nowhere")
      for (const step of [...block.statements, block.terminator]) {
        must(step.line > body.line && step.line <= body.endLine, "a statement outside of its body")
        for (const { local } of placesOf(step)) must(local < locals.length, "a local that is none")
      }
    }
  }
  for (const { at, kind, message } of faults) {
    must(kind === "input" && message !== "" && at?.kind === "mir" && at.line > 0, "a fault without its place")
  }
  return dump.unread
}

const reasons = (text: string | Uint8Array) =>
  readDump("x.mir", typeof text === "string" ? bytes(text) : text).faults.map(({ message }) => message)

describe("real dumps", () => {
  test.each(dumps.filter((file) => !file.startsWith("old")))("%s is understood entirely", (file) => {
    const reading = readDump(file, read(file))
    expect(exhaust(reading)).toBe(0)
    expect(reading.faults).toEqual([])
    expect(reading.dump.bodies.length).toBeGreaterThan(0)
  })

  test("items, kinds, lines", () => {
    const { dump } = readDump("deps/shapes-0123456789abcdef.mir", read("shapes.debug.mir"))
    const lines = new TextDecoder().decode(read("shapes.debug.mir")).split("\n")
    expect(dump).toMatchObject({ crate: "shapes", inlined: false, spans: false })
    for (const { name, line, endLine, value } of dump.bodies) {
      expect(lines[line - 1]).toContain(name)
      expect(lines[endLine - 1]).toMatch(value ? /;$/ : /^\}$/)
    }
    const kinds = Object.fromEntries(dump.bodies.map(({ name, kind }) => [name, kind]))
    expect(kinds).toMatchObject({
      maybe_leak: "fn",
      "slices::{closure#0}": "fn",
      GREETING: "static",
      COUNTER: "static",
      TWO: "const",
      "NAMES::promoted[0]": "const",
    })
    // A constructor, and a const fn, are printed once more for constant evaluation.
    expect(dump.bodies.filter(({ name }) => name === "plus")).toHaveLength(1)
    expect(dump.bodies.filter(({ name }) => name === "Shape::Circle")).toHaveLength(1)
    const trivial = dump.bodies.find(({ value }) => value)
    expect(trivial).toMatchObject({ name: "GREETING::{constant#0}", value: { kind: "int", value: 4n, type: "usize" } })
    expect(trivial?.code.blocks).toEqual([])
  })

  test("names of variables", () => {
    const { dump } = readDump("shapes.mir", read("shapes.debug.mir"))
    const leak = dump.bodies.find(({ name }) => name === "maybe_leak")!
    expect(leak.code.locals.slice(0, 3).map((local) => local?.name)).toEqual([undefined, "file", "keep"])
  })

  test("inlining and spans are seen", () => {
    expect(readDump("a.mir", read("shapes.release.mir")).dump).toMatchObject({ inlined: true, spans: false })
    const { dump } = readDump("a.mir", read("shapes.spans.mir"))
    expect(dump).toMatchObject({ inlined: false, spans: true })
    const area = dump.bodies.find(({ name }) => name === "area")!
    for (const { statements, terminator } of area.code.blocks) {
      for (const { source } of [...statements, terminator]) expect(source?.file).toMatch(/shapes\.rs$/)
    }
  })

  test("memory images", () => {
    const { dump } = readDump("shapes.mir", read("shapes.debug.mir"))
    const images = dump.bodies.flatMap(({ allocs }) => allocs)
    const greeting = images.find((image) => image.static === "GREETING")!
    expect(String.fromCharCode(...(greeting.bytes as number[]))).toBe("hi!}")
    for (const { about, bytes } of images) {
      const size = /size: (\d+)/.exec(about)?.[1]
      if (size !== undefined) expect(bytes, about).toHaveLength(Number(size))
    }
  })
})

describe("what is no dump, or no longer one", () => {
  test("says so", () => {
    expect(reasons("")).toEqual(["not a MIR dump: the file is empty"])
    expect(reasons("hello\n")).toEqual(["not a MIR dump: it starts with `hello`"])
    expect(reasons(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))[0]).toMatch(/^not a MIR dump: it starts with `\.asm/)
    expect(reasons("fn main() {\n    println!()\n}\n")[0]).toMatch(/^not a MIR dump/)
    expect(reasons(HEAD.slice(0, 30))[0]).toMatch(/^not a whole MIR dump/)
    expect(reasons(HEAD)).toEqual([])
  })

  test("a body without an end names its item and line; the next is as good as ever", () => {
    const broken = `${HEAD}fn f() -> () {\n    let mut _0: ();\n\n    bb0: {\n        return;\n    }\n`
    expect(reasons(broken)).toEqual(["`f` (line 4) has no end: the dump is cut short, or a brace is missing"])
    const { dump, faults } = readDump(
      "x.mir",
      bytes(`${broken}\nfn g() -> () {\n    let mut _0: ();\n\n    bb0: {\n        return;\n    }\n}\n`),
    )
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ artifact: "x.mir", from: "mir", at: { line: 4, body: "f" } })
    expect(dump.bodies.map(({ name, line }) => [name, line])).toEqual([["g", 11]])
  })

  test("a header that is none", () => {
    const text = `${HEAD}fn f(_2: u8) -> () {\n    bb0: {\n        return;\n    }\n}\n\nwhat is this\nand this\n\nconst A: u8 = const 3_u8;\n`
    const { dump, faults } = readDump("x.mir", bytes(text))
    expect(faults.map(({ at }) => at)).toMatchObject([{ line: 4 }, { line: 10 }])
    expect(dump.bodies.map(({ name }) => name)).toEqual(["A"])
  })

  test("faults are not without end", () => {
    expect(reasons(`${HEAD}${"garbage\n\n".repeat(1000)}`)).toHaveLength(51)
  })

  test("carriage returns do no harm", () => {
    const text = new TextDecoder().decode(read("shapes.debug.mir"))
    const [unix, windows] = [text, text.replaceAll("\n", "\r\n")].map((text) => readDump("x.mir", bytes(text)))
    expect(windows!.faults).toEqual([])
    // But for `asm!`, whose template holds them.
    const codes = ({ dump }: Reading) => dump.bodies.filter(({ name }) => name !== "assembly").map(({ code }) => code)
    expect(codes(windows!)).toEqual(codes(unix!))
  })
})

test.each([
  ["target/debug/deps/wasm-0123456789abcdef.mir", "wasm"],
  ["C:\\target\\deps\\serde_json-0123456789abcdef.mir", "serde_json"],
  ["wasm.debug.mir", "wasm"],
  ["wasm.mir", "wasm"],
])("the crate of %s is %s", (path, crate) => expect(crateOf(path)).toBe(crate))

describe("laws", () => {
  const whole = read("shapes.debug.mir")
  // Two bodies, an allocation, a twin: small enough to be cut everywhere.
  const small = whole.subarray(0, 3500)

  test("cut at every byte", () => {
    for (let length = 0; length < small.length; length++) exhaust(readDump("x.mir", small.subarray(0, length)))
  })

  test("flipped bytes", () => {
    const flip = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 40 }), (flips) => {
        const bytes = whole.slice()
        for (const [at, value] of flips) bytes[at] = value
        exhaust(readDump("x.mir", bytes))
      }),
      { numRuns: 150 },
    )
  })

  test("lines in any order", () => {
    const lines = new TextDecoder().decode(read("shapes.release.mir")).split("\n")
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 300 }), (some) => {
        exhaust(readDump("x.mir", bytes(`${HEAD}${some.join("\n")}`)))
      }),
      { numRuns: 150 },
    )
  })

  test("any bytes at all", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => void exhaust(readDump("x.mir", noise))))
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: "binary" }), (noise) => {
        exhaust(readDump("x.mir", bytes(`${HEAD}fn f() -> () {\n    bb0: {\n        ${noise};\n    }\n}\n`)))
      }),
    )
  })

  test("time is linear in hostile text", () => {
    const hostile = [
      'asm!("',
      "_1 = (((((((((((((((((",
      '_1 = const "',
      "_1 = f(copy _1",
      "_1 = copy _2 as Vec<Vec<Vec<Vec<Vec<",
      "_1 = const A(A(A(A(A(A(A(A(A(",
      "bb1: {",
      "debug x => _1",
    ]
    for (const line of hostile) {
      const started = performance.now()
      exhaust(
        readDump(
          "x.mir",
          bytes(`${HEAD}fn f() -> () {\n    let mut _0: ();\n    bb0: {\n${`        ${line}\n`.repeat(20_000)}}\n`),
        ),
      )
      exhaust(
        readDump(
          "x.mir",
          bytes(`${HEAD}fn f() -> () {\n    let mut _0: ();\n    bb0: {\n        ${line.repeat(20_000)};\n    }\n}\n`),
        ),
      )
      expect(performance.now() - started, line).toBeLessThan(4000)
    }
  })
})
