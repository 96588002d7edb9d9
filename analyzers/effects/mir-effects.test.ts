// What is inferred of real MIR against what its author wrote down by hand: the same sheet as for the binaries.

import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { effectNames, effectSet } from "./effects.ts"
import { mirEffects } from "./mir-effects.ts"

interface Expected {
  readonly exports: Readonly<
    Record<
      string,
      { declared: string[] | null; reaches: string[]; possibly: string[]; onPanic: string[]; atomics?: string[] }
    >
  >
}

const folder = new URL("../../fixtures/rust/effects/", import.meta.url)
const expected = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")) as Expected
const host = effectSet("js_call", "io", "network", "filesystem", "clock", "random", "thread_spawn", "throw", "alloc")
const atomic = effectSet("atomic_read", "atomic_write", "atomic_wait", "atomic_notify")

describe("functions of effects.mir", async () => {
  const build = await buildOf({ mir: { "effects.mir": readFileSync(new URL("effects.mir", folder)) } })
  const { declared, inferred } = resultOf(build, mirEffects)
  const { bodies, definite, possible, noReturn } = inferred()

  test("that declare their effects are all found, with what they declare", () => {
    const wanted = Object.entries(expected.exports).filter(([, { declared }]) => declared !== null)
    const found = declared.map(({ name, effects }) => [name, [...effectNames(effects)].sort()])
    expect(found.sort()).toEqual(wanted.map(([name, { declared }]) => [`effects::${name}`, declared!.sort()]).sort())
  })

  test.each(Object.entries(expected.exports))("%s", (name, { reaches, possibly, onPanic, atomics = [] }) => {
    const rank = bodies.findIndex((body) => body.name === name)
    expect(rank).toBeGreaterThan(-1)
    const named = (set: number) => [...effectNames(set)].sort()
    // A dump does not show the allocator: what it does stands behind `alloc`.
    const grows = reaches.includes("alloc") ? 0 : effectSet("memory_grow")
    const only = (words: readonly string[], set: number) =>
      words.filter((word) => named(set).some((known) => known === word)).sort()
    expect(named(definite.main[rank]! & (host | grows))).toEqual(only(reaches, host | grows))
    expect(named(possible.main[rank]! & ~definite.main[rank]! & host)).toEqual(only(possibly, host))
    expect(named(possible.any[rank]! & ~possible.main[rank]!)).toEqual(expect.arrayContaining(onPanic))
    if (grows !== 0) expect(effectNames(definite.main[rank]! & atomic)).toEqual(atomics)
    expect(noReturn(rank)).toBe(false)
  })
})
