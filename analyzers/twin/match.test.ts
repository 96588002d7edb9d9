// The truth is known: binaryen writes real modules anew, with names that say which function is which, and every pair is
// looked at. No pair may be wrong; what is not changed must be found.

import binaryen from "binaryen"
import fc from "fast-check"
import { beforeAll, describe, expect, test } from "vitest"
import { binaries } from "../../fixtures/corpus/packages.ts"
import { body, bytesOf, leb, section, sleb, vec } from "../wasm/testkit.ts"
import type { Bytes } from "../wasm/testkit.ts"
import { matchModules, type Match, type Side } from "./match.ts"
import { shapesOf } from "./shape.ts"
import { numbered, sideOf, without } from "./testkit.ts"

type Written = ReturnType<typeof binaryen.readBinary>

const features =
  binaryen.Features.MutableGlobals |
  binaryen.Features.SignExt |
  binaryen.Features.NontrappingFPToInt |
  binaryen.Features.BulkMemory |
  binaryen.Features.BulkMemoryOpt |
  binaryen.Features.ReferenceTypes |
  binaryen.Features.Multivalue |
  binaryen.Features.SIMD128

beforeAll(() => {
  binaryen.setDebugInfo(true)
  return () => binaryen.setDebugInfo(false)
})

function rewritten(bytes: Uint8Array, change: (module: Written) => void): Uint8Array {
  const module = binaryen.readBinary(bytes)
  module.setFeatures(features)
  change(module)
  const out = module.emitBinary()
  module.dispose()
  return out
}

/// What of the pairs is wrong, by the names of both sides. `merged`: equal functions may stand for one another.
function wrongIn(a: Side, b: Side, { of }: Match, merged: boolean): string[] {
  const { loose } = shapesOf(a.module, a.code)
  const byName = new Map(a.module.functions.map(({ index, symbol }) => [symbol, index]))
  return b.module.functions.flatMap(({ index, symbol, body }) => {
    const other = of[index]!
    const truth = byName.get(symbol)
    if (!body || other < 0 || other === truth) return []
    if (merged && truth !== undefined && loose[truth] === loose[other]) return []
    return [`${symbol ?? "?"} was taken for ${a.module.functions[other]?.symbol ?? "?"}`]
  })
}

/// How many bodies of `b` are bodies of `a` still, and how many of those have a partner.
function foundIn(a: Side, b: Side, { of }: Match): { kept: number; found: number } {
  const before = shapesOf(a.module, a.code).exact
  const after = shapesOf(b.module, b.code).exact
  const byName = new Map(a.module.functions.map(({ index, symbol }) => [symbol, index]))
  const kept = b.module.functions.filter(
    ({ index, symbol, body }) => body && before[byName.get(symbol) ?? -1] === after[index],
  )
  return { kept: kept.length, found: kept.filter(({ index }) => of[index]! >= 0).length }
}

function dropExports(module: Written): void {
  for (let n = module.getNumExports() - 1; n >= 0; n--) {
    const { kind, name } = binaryen.getExportInfo(module.getExportByIndex(n))
    if (n % 3 === 0 && kind === binaryen.ExternalFunction) module.removeExport(name)
  }
}

function optimise(module: Written): void {
  binaryen.setOptimizeLevel(1)
  binaryen.setShrinkLevel(0)
  module.optimize()
}

/// Those that are read and written by binaryen within seconds.
const files = [
  "@dprint/json/plugin.wasm",
  "@rollup/wasm-node/dist/wasm-node/bindings_wasm_bg.wasm",
  "@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm",
  "@node-rs/argon2-wasm32-wasi/argon2.wasm32-wasi.wasm",
  "@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm",
  "@chainsafe/as-sha256/build/untouched.simd.wasm",
  "ghostty-web/dist/ghostty-vt.wasm",
  "source-map/lib/mappings.wasm",
  "web-tree-sitter/debug/web-tree-sitter.wasm",
]
const corpus = binaries().filter(({ path }) => files.includes(path))

test("all of them are there", () => {
  expect(corpus.map(({ path }) => path).sort()).toEqual([...files].sort())
})

describe.each(corpus)(
  "$path",
  ({ bytes }) => {
    const base = () => sideOf(numbered(rewritten(bytes, () => undefined)))

    test("stripped: every function, by number", () => {
      const original = sideOf(bytes)
      const stripped = sideOf(without(original.module, () => true))
      const match = matchModules(original, stripped)
      const bodies = stripped.module.functions.filter((f) => f.body)
      expect(match.by.number).toBe(bodies.length)
      expect([...match.of]).toEqual(stripped.module.functions.map(({ index }) => index))
    })

    test("reordered: every function, and none wrong", () => {
      const a = base()
      const b = sideOf(rewritten(a.module.bytes, (module) => module.runPasses(["reorder-functions"])))
      const match = matchModules(a, b)
      expect(wrongIn(a, b, match, false)).toEqual([])
      expect(match.pairs).toBe(b.module.functions.filter((f) => f.body).length)
      expect(match.by.number).toBe(0)
    })

    test("some removed: 99 of 100 that are left as they were, and none wrong", () => {
      const a = base()
      const b = sideOf(
        rewritten(a.module.bytes, (module) => {
          dropExports(module)
          module.runPasses(["remove-unused-module-elements", "reorder-functions"])
        }),
      )
      const match = matchModules(a, b)
      const { kept, found } = foundIn(a, b, match)
      expect(wrongIn(a, b, match, false)).toEqual([])
      expect(found).toBeGreaterThanOrEqual(kept * 0.99)
    })

    test("equal functions merged, and optimised: none wrong", () => {
      const a = base()
      for (const change of [
        (module: Written) => module.runPasses(["duplicate-function-elimination", "reorder-functions"]),
        optimise,
      ]) {
        const b = sideOf(rewritten(a.module.bytes, change))
        const match = matchModules(a, b)
        expect(wrongIn(a, b, match, true)).toEqual([])
        expect(match.pairs).toBeGreaterThan(0)
      }
    })
  },
  120_000,
)

/// A function as calls and constants: what distinguishes it.
interface Plan {
  readonly constant: number
  readonly calls: readonly number[]
}

/// The module whose function `n` is plan `order[n]`.
function moduleOf(plans: readonly Plan[], order: readonly number[]): Uint8Array {
  const place = new Map(order.map((plan, index) => [plan, index]))
  const code = ({ constant, calls }: Plan): Bytes => [
    0x41,
    ...sleb(constant),
    0x1a,
    // Padded: encodings differ though numbers do not.
    ...calls.flatMap((callee) => [0x10, ...leb(place.get(callee % plans.length)!, order[0]! % 2 === 0 ? 5 : 1)]),
    0x0b,
  ]
  return bytesOf(
    section(1, vec([[0x60, 0, 0]])),
    section(3, vec(order.map(() => [0]))),
    section(10, vec(order.map((plan) => body(code(plans[plan]!))))),
  )
}

const shuffled = fc
  .array(fc.record({ constant: fc.nat(6), calls: fc.array(fc.nat(40), { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 40,
  })
  .chain((plans) => {
    const indices = plans.map((_, index) => index)
    return fc.tuple(
      fc.constant(plans),
      fc.shuffledSubarray(indices, { minLength: plans.length }),
      fc.shuffledSubarray(indices, { minLength: plans.length }),
    )
  })

describe("functions in any order", () => {
  test("no pair is of two functions that differ in what they call, however deep", () => {
    fc.assert(
      fc.property(shuffled, ([plans, first, second]) => {
        const match = matchModules(sideOf(moduleOf(plans, first)), sideOf(moduleOf(plans, second)))
        const kinds = unfolded(plans)
        for (const [index, other] of match.of.entries())
          if (other >= 0) expect(kinds[first[other]!]).toBe(kinds[second[index]!])
      }),
    )
  })

  test("with a constant of its own each is found again", () => {
    fc.assert(
      fc.property(shuffled, ([plans, first, second]) => {
        const own = plans.map((plan, index) => ({ ...plan, constant: 100 + index }))
        const match = matchModules(sideOf(moduleOf(own, first)), sideOf(moduleOf(own, second)))
        expect([...match.of].map((other) => first[other])).toEqual(second)
      }),
    )
  })
})

/// Equal for plans that cannot be told apart by any path of calls from them.
function unfolded(plans: readonly Plan[]): readonly number[] {
  let kinds: readonly number[] = plans.map(() => 0)
  for (let round = 0; round <= plans.length; round++) {
    const known = new Map<string, number>()
    kinds = plans.map(({ constant, calls }) => {
      const key = JSON.stringify([constant, calls.map((callee) => kinds[callee % plans.length])])
      return known.get(key) ?? (known.set(key, known.size), known.size - 1)
    })
  }
  return kinds
}

describe("another build", () => {
  test("has nothing in common with a binary of another compiler", () => {
    const of = (path: string) => sideOf(corpus.find((file) => file.path === path)!.bytes)
    const match = matchModules(of("ghostty-web/dist/ghostty-vt.wasm"), of("source-map/lib/mappings.wasm"))
    expect(match.pairs).toBeLessThan(3)
  })

  test("a module without functions, and one whose bodies cannot be read, give nothing", () => {
    const broken = sideOf(
      bytesOf(section(1, vec([[0x60, 0, 0]])), section(3, vec([[0]])), section(10, vec([body([0xff])]))),
    )
    const whole = sideOf(moduleOf([{ constant: 1, calls: [] }], [0]))
    const empty = sideOf(bytesOf())
    for (const [a, b] of [
      [whole, broken],
      [broken, whole],
      [empty, whole],
      [whole, empty],
    ] as const)
      expect(matchModules(a, b).pairs).toBe(0)
  })
})
