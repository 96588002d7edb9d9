// What is inferred of a real Rust build against what its author wrote down by hand, effect by effect and tier by tier.

import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { effectNames, effectSet } from "./effects.ts"
import { effects } from "./inferred.ts"

interface Expected {
  readonly exports: Readonly<Record<string, { reaches: string[]; possibly: string[]; onPanic: string[] }>>
}

const folder = new URL("../../fixtures/rust/effects/", import.meta.url)
const expected = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")) as Expected
const build = await buildOf({ wasm: readFileSync(new URL("effects.wasm", folder)), name: "effects.wasm" })
const { graph, definite, possible } = resultOf(build, effects)
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

describe("exports of fixtures/rust/effects", () => {
  const { exports } = graph.module
  test.each(Object.entries(expected.exports))("%s", (name, { reaches, possibly, onPanic }) => {
    const index = exports.find((item) => item.kind === "function" && item.name === name)?.index ?? -1
    const named = (set: number) => [...effectNames(set & host)].sort()
    const wanted = (words: string[]) => words.filter((word) => named(-1).some((known) => known === word)).sort()
    expect(named(definite.main[index]!)).toEqual(wanted(reaches))
    expect(named(possible.main[index]! & ~definite.main[index]!)).toEqual(wanted(possibly))
    for (const word of wanted(onPanic)) expect(named(possible.any[index]! & ~possible.main[index]!)).toContain(word)
  })
})
