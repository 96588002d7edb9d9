// The finding stands on the line of the config that sets the limit, which no fixture of a `.wat` can show.

import { brotliCompressSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { names } from "../../analyzers/names/names.ts"
import { sizes } from "../../analyzers/size/sizes.ts"
import { wasm } from "../../analyzers/wasm/wasm.ts"
import type { Budget } from "../rule.ts"
import { size } from "../wording.ts"
import rule from "./size-budget.ts"

const at = { kind: "source", file: "wasm-lint.json", line: 3, column: 5, endLine: 3, endColumn: 20 } as const
const wat = `(module (memory 1) (func $large (result i32) ${"i32.const 1 i32.eqz drop ".repeat(40)} i32.const 1) (func $small))`
const build = await buildOf({ wat, name: "dist/a.wat" })
const given = { wasm: resultOf(build, wasm), sizes: resultOf(build, sizes), names: resultOf(build, names) }
const bytes = build.wasm!.bytes.length

function judge(budget: Omit<Budget, "at" | "files"> & { files?: string }) {
  return [...rule.check(given, { budgets: [{ files: "dist/*", at, ...budget }] })]
}

describe("a budget", () => {
  test("is kept up to the byte", () => {
    expect(judge({ metric: "raw", max: bytes })).toEqual([])
    expect(judge({ metric: "raw", max: bytes - 1 })).toHaveLength(1)
  })
  test("says by how much, where the bytes are, and stands on its line", () => {
    const [draft] = judge({ metric: "raw", max: 100 })
    expect(draft).toMatchObject({ at, subject: "dist/a.wat raw", bytes: bytes - 100 })
    expect(draft?.message).toContain(`is ${size(bytes)}, ${size(bytes - 100)} (`)
    expect(draft?.message).toMatch(/most of it is in code \(/)
    expect(draft?.because?.[0]?.message).toMatch(/^'large' is \d+ B$/)
    expect(draft?.atMost).toBeUndefined()
  })
  test("warns before it fails", () => {
    const [draft] = judge({ metric: "raw", warn: 100, max: bytes })
    expect(draft).toMatchObject({ atMost: "warning" })
    expect(draft?.message).toContain("more than the warning line of 100 B")
  })
  test("can be about the download", () => {
    const [draft] = judge({ metric: "gzip", max: 10 })
    expect(draft?.message).toMatch(/B after gzip -9, \d+ B/)
  })
  test.each([
    ["brotli", 1, /is \d+ B after brotli -11, \d+ B \(/],
    ["section:code", 1, /^the section 'code' of 'dist\/a\.wat' is \d+ B, .*: \d+\.\d % of the file$/],
    ["function", 1, /^the largest function of 'dist\/a\.wat', 'large', is \d+ B, /],
    ["functions", 1, /^'dist\/a\.wat' has 2 functions, 1 \(100\.0 %\) more than the limit of 1$/],
  ] as const)("can be about %s", (metric, max, message) => {
    const [draft] = judge({ metric, max })
    expect(draft?.message).toMatch(message)
    expect(draft?.subject).toBe(`dist/a.wat ${metric}`)
    expect(judge({ metric, max: 10_000 })).toEqual([])
  })
  test("measures what it says", () => {
    const span = given.sizes.sections.find(({ name }) => name === "code")!.bytes
    expect(judge({ metric: "section:code", max: span })).toEqual([])
    expect(judge({ metric: "section:code", max: span - 1 })).toHaveLength(1)
    expect(judge({ metric: "section:data", max: 0 })).toEqual([])
    const brotli = brotliCompressSync(build.wasm!.bytes).length
    expect(judge({ metric: "brotli", max: brotli })).toEqual([])
    expect(judge({ metric: "brotli", max: brotli - 1 })).toHaveLength(1)
    expect(judge({ metric: "functions", max: 2 })).toEqual([])
    expect(judge({ metric: "exports", max: 0 })).toEqual([])
  })
  test("says that it cannot tell crates without names, instead of passing", () => {
    expect(judge({ metric: "crate:regex", max: 1 })).toMatchObject([
      { certainty: "unknown", subject: "dist/a.wat crate:regex" },
    ])
  })
  test("is about the files it names", () => expect(judge({ files: "other/*", metric: "raw", max: 1 })).toEqual([]))
})
