// What is inferred of a real Rust build against what its author wrote down by hand, effect by effect and tier by tier.

import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { effectNames, effectSet } from "./effects.ts"
import { effects } from "./inferred.ts"

interface Expected {
  readonly exports: Readonly<
    Record<string, { reaches: string[]; possibly: string[]; onPanic: string[]; atomics?: string[] }>
  >
}

const folder = new URL("../../fixtures/rust/effects/", import.meta.url)
const expected = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")) as Expected
const host = effectSet(
  "js_call",
  "io",
  "network",
  "filesystem",
  "clock",
  "random",
  "memory_grow",
  "thread_spawn",
  "throw",
)
const atomic = effectSet("atomic_read", "atomic_write", "atomic_wait", "atomic_notify")

// However it was compiled: optimised, not at all, for size with the libraries in one unit, with atomic instructions.
const builds = ["effects.wasm", "effects.debug.wasm", "effects.small.wasm", "effects.atomics.wasm"]

describe.each(builds)("exports of %s", async (file) => {
  const build = await buildOf({ wasm: readFileSync(new URL(file, folder)), name: file })
  const { graph, definite, possible, seesAtomics } = resultOf(build, effects)
  const { exports } = graph.module

  test("are all told, and at least 24", () => {
    const names = exports.filter(({ kind }) => kind === "function").map(({ name }) => name)
    expect(names.sort()).toEqual(Object.keys(expected.exports).sort())
    expect(names.length).toBeGreaterThanOrEqual(24)
    expect(seesAtomics).toBe(file === "effects.atomics.wasm")
  })

  test.each(Object.entries(expected.exports))("%s", (name, { reaches, possibly, onPanic, atomics = [] }) => {
    const index = exports.find((item) => item.kind === "function" && item.name === name)?.index ?? -1
    const named = (set: number) => [...effectNames(set & host)].sort()
    const wanted = (words: string[]) => words.filter((word) => named(-1).some((known) => known === word)).sort()
    expect(named(definite.main[index]!)).toEqual(wanted(reaches))
    expect(named(possible.main[index]! & ~definite.main[index]!)).toEqual(wanted(possibly))
    // Without optimisation more can panic than the source shows.
    for (const word of wanted(onPanic)) expect(named(possible.any[index]! & ~possible.main[index]!)).toContain(word)
    expect(effectNames(definite.main[index]! & atomic)).toEqual(seesAtomics ? atomics : [])
  })
})
