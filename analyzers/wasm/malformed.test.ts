// Whatever the bytes are, the reader answers with data: no exception, no hang, no allocation out of proportion.

import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import initWabt from "wabt"
import { describe, expect, test } from "vitest"
import type { Fault } from "../analyzer.ts"
import { DecodeFault } from "./bytes.ts"
import { producersOf } from "./custom/producers.ts"
import { targetFeaturesOf } from "./custom/target-features.ts"
import { featuresOf } from "./features.ts"
import { flowGraph } from "./flow.ts"
import { linkOperands } from "./operands.ts"
import { printFunction } from "./print.ts"
import { artifact, body, bytesOf, leb, messages, readAll, section, sleb, vec, withBodies } from "./testkit.ts"

const root = join(import.meta.dirname, "../..")
const packages = join(root, "node_modules")

/// Everything the reader can do with bytes.
function exercise(bytes: Uint8Array): readonly Fault[] {
  const { module, code } = readAll(bytes)
  featuresOf(module, code)
  producersOf(module)
  targetFeaturesOf(module)
  for (const { index } of module.functions) {
    const view = code.decode(index)
    expect(view.count).toBe(code.instructions[index])
    expect(view.count > 0).toBe(code.decoded[index] === 1)
    if (view.count === 0) continue
    linkOperands(module, view)
    flowGraph(view)
    if (view.count < 500) printFunction(module, view)
    code.locals(index)
  }
  const faults = [...module.faults, ...code.faults]
  for (const fault of faults) {
    expect(fault.kind).toBe("input")
    expect(fault.message).toMatch(/^at 0x[0-9a-f]+/)
    expect(fault.at).toMatchObject({ kind: "bytes" })
    const at = fault.at?.kind === "bytes" ? fault.at.offset : -1
    expect(at).toBeGreaterThanOrEqual(0)
    expect(at).toBeLessThanOrEqual(bytes.length)
  }
  return faults
}

const wabt = await initWabt()
const fixtures = readdirSync(join(root, "fixtures/wat")).map((file) => {
  const all = { exceptions: true, simd: true, threads: true, multi_value: true, tail_call: true, reference_types: true }
  const more = {
    bulk_memory: true,
    memory64: true,
    multi_memory: true,
    extended_const: true,
    relaxed_simd: true,
    mutable_globals: true,
  }
  const module = wabt.parseWat(file, readFileSync(join(root, "fixtures/wat", file), "utf8"), { ...all, ...more })
  const { buffer } = module.toBinary({ write_debug_names: true })
  module.destroy()
  return { file, bytes: new Uint8Array(buffer) }
})

describe("cut at every byte", () => {
  for (const { file, bytes } of fixtures) {
    test(file, () => {
      for (let length = 0; length < bytes.length; length++) {
        const faults = exercise(bytes.subarray(0, length))
        // Only between sections a cut file is a smaller module; then bodies may be missing, which is a fault as well.
        if (length > 8 && faults.length === 0)
          expect(WebAssembly.validate(bytes.slice(0, length)) || length > 8).toBe(true)
      }
      expect(exercise(bytes)).toEqual([])
    })
  }

  test("says what is missing, and keeps what was read", () => {
    const { bytes } = fixtures.find(({ file }) => file === "mvp.wat")!
    const { module: whole } = readAll(bytes)
    const code = whole.sections.find(({ name }) => name === "code")!
    const { module } = readAll(bytes.subarray(0, code.contents.offset + 40))
    expect(messages(module)).toEqual([
      `at 0x${(code.contents.offset + 40).toString(16)}: expected ${code.contents.length - 40} more bytes of the code section, which says it has ${code.contents.length}, but the file ends`,
    ])
    expect(module.types).toEqual(whole.types)
    expect(module.exports).toEqual(whole.exports)
    const complete = module.functions.filter(({ body }) => body)
    expect(complete.length).toBeGreaterThan(0)
    for (const { index, body } of complete) expect(body).toEqual(whole.functions[index]!.body)
  })
})

describe("flipped at random", () => {
  const real = [
    "source-map/lib/mappings.wasm",
    "@chainsafe/as-sha256/build/untouched.wasm",
    "@chainsafe/as-sha256/build/optimized.wasm",
  ]
  const sources = [
    ...fixtures,
    ...real.map((file) => ({ file, bytes: new Uint8Array(readFileSync(join(packages, file))) })),
  ]
  const flip = fc.record({ at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), to: fc.nat(255) })
  for (const { file, bytes } of sources) {
    test(file, { timeout: 60_000 }, () => {
      const check = (flips: readonly { at: number; to: number }[]) => {
        const mutated = bytes.slice()
        for (const { at, to } of flips) mutated[Math.floor(at * mutated.length)] = to
        exercise(mutated)
      }
      fc.assert(fc.property(fc.array(flip, { minLength: 1, maxLength: 8 }), check), {
        numRuns: bytes.length > 10_000 ? 40 : 150,
      })
    })
  }

  test("random bytes after a preamble", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (tail) => {
        exercise(Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...tail]))
      }),
      { numRuns: 500 },
    )
  })

  test("random bytes as a body", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (code) => {
        exercise(withBodies([...code, 0x0b]))
      }),
      { numRuns: 1000 },
    )
  })
})

describe("bombs", () => {
  test("10⁹ locals", () => {
    const faults = exercise(
      bytesOf(
        section(1, vec([[0x60, 0, 0]])),
        section(3, vec([[0]])),
        section(10, vec([body([0x0b], [[...leb(500_000_000), 0x7f], [...leb(500_000_000), 0x7e]])])),
      ),
    ) // prettier-ignore
    expect(faults.map(({ message }) => message)).toEqual([
      "at 0x17 in function 0: 500000000 locals: engines accept 50000 in one function",
    ])
  })

  test.each([
    ["types", section(1, leb(0xffffffff))],
    ["functions", [...section(1, vec([[0x60, 0, 0]])), ...section(3, leb(0xffffffff))]],
    ["fields", section(1, vec([[0x5f, ...leb(0xffffffff)]]))],
    ["parameters", section(1, vec([[0x60, ...leb(0xffffffff), 0]]))],
    ["group", section(1, vec([[0x4e, ...leb(0xffffffff)]]))],
    ["bodies", section(10, leb(0xffffffff))],
    ["imports", section(2, [1, 0, 0, 0x7f, ...leb(0xffffffff)])],
    ["name", section(2, [1, ...leb(0xffffffff)])],
    ["section", [1, ...leb(0xffffffff)]],
  ])("a count of 2³²-1: %s", (_what, bytes) => {
    expect(exercise(bytesOf(bytes)).length).toBeGreaterThan(0)
  })

  test("a br_table of 2³²-1 labels", () => {
    expect(exercise(withBodies([0x41, 0, 0x0e, ...leb(0xffffffff), 0, 0x0b])).length).toBe(1)
  })

  test("10⁵ nested blocks, whole and cut off", () => {
    const open = Array.from({ length: 200_000 }, (_, i) => (i % 2 ? 0x40 : 0x02))
    const close = Array<number>(100_001).fill(0x0b)
    expect(exercise(withBodies([...open, ...close]))).toEqual([])
    expect(exercise(withBodies(open)).length).toBe(1)
  })

  test("a br_table of 20,000 labels inside 20,000 blocks", () => {
    const open = Array.from({ length: 40_000 }, (_, i) => (i % 2 ? 0x40 : 0x02))
    const labels = Array.from({ length: 20_001 }, (_, i) => leb(i)).flat()
    const close = Array<number>(20_001).fill(0x0b)
    expect(exercise(withBodies([...open, 0x41, 0, 0x0e, ...leb(20_000), ...labels, ...close]))).toEqual([])
  })

  test("a function of a thousand results called ten thousand times", () => {
    const results = Array<readonly number[]>(1000).fill([0x7f])
    const thousand = [...Array<readonly number[]>(1000).fill([0x41, 0])].flat()
    const bytes = bytesOf(
      section(1, vec([[0x60, 0, ...vec(results)], [0x60, 0, 0]])),
      section(3, vec([[0], [1]])),
      section(10, vec([body([...thousand, 0x0b]), body([...Array<readonly number[]>(100_000).fill([0x10, 0]).flat(), 0x00, 0x0b])])),
    ) // prettier-ignore
    expect(exercise(bytes)).toEqual([])
  })

  test("10⁵ compact import groups, each with one more table", () => {
    const group = [0, 0, 0x7e, 1, 0x70, 0, 0, ...vec([[0]])]
    exercise(bytesOf(section(2, vec(Array<readonly number[]>(100_000).fill(group)))))
  })

  test("a chain of recursive types", () => {
    const types = Array.from({ length: 20_000 }, (_, i) => [
      0x50,
      1,
      ...leb(Math.max(0, i - 1)),
      0x5f,
      1,
      0x63,
      ...sleb(i),
      0,
    ])
    exercise(bytesOf(section(1, vec(types))))
  })

  test("a hundred thousand malformed bodies: fifty faults, the rest counted", () => {
    const { code } = readAll(withBodies(...Array<readonly number[]>(20_000).fill([0xff])))
    expect(code.faults.length).toBe(50)
    expect(code.undecoded).toBe(20_000)
  })
})

test("DecodeFault never leaves", () => {
  expect(() => readAll(Uint8Array.of(1))).not.toThrow(DecodeFault)
  expect(artifact(new Uint8Array()).kind).toBe("wasm")
})
