// How analyses share: once each, absences and faults kept apart, no cycles.

import { expect, test } from "vitest"
import { absent, analyzer, optional, Results } from "./analyzer.ts"
import type { Build } from "./build.ts"

const nothing: Build = { name: "nothing", mir: [], contract: {} }

test("an analysis runs once, whoever asks", () => {
  let runs = 0
  const base = analyzer({ name: "base", doc: "", requires: {}, run: () => ++runs })
  const left = analyzer({ name: "left", doc: "", requires: { base }, run: ({ base }) => base + 10 })
  const right = analyzer({ name: "right", doc: "", requires: { base }, run: ({ base }) => base + 20 })
  const results = new Results(nothing)
  expect(results.all({ left, right })).toEqual({ is: "ok", result: { left: 11, right: 21 } })
  expect(runs).toBe(1)
})

test("an absence travels to dependants, and stops at `optional`", () => {
  const names = analyzer({ name: "names", doc: "", requires: {}, run: () => absent("no name section") })
  const hard = analyzer({ name: "hard", doc: "", requires: { names }, run: () => "ran" })
  const soft = analyzer({
    name: "soft",
    doc: "",
    requires: { names: optional(names) },
    run: ({ names }) => `ran with ${names}`,
  })
  const results = new Results(nothing)
  expect(results.of(hard)).toEqual({ is: "absent", reason: "no name section" })
  expect(results.of(soft)).toEqual({ is: "ok", result: "ran with undefined" })
})

test("a fault takes down its dependants, optional or not, and nobody else", () => {
  const broken = analyzer({
    name: "broken",
    doc: "",
    requires: {},
    run: (): number => {
      throw new RangeError("off by one")
    },
  })
  const dependant = analyzer({ name: "dependant", doc: "", requires: { broken: optional(broken) }, run: () => 1 })
  const bystander = analyzer({ name: "bystander", doc: "", requires: {}, run: () => 2 })
  const results = new Results(nothing)
  expect(results.of(dependant)).toMatchObject({
    is: "fault",
    fault: { kind: "bug", from: "broken", artifact: "nothing" },
  })
  expect(results.of(bystander)).toEqual({ is: "ok", result: 2 })
})

test("of a missing prerequisite and a broken one, the broken one is told", () => {
  const missing = analyzer({ name: "missing", doc: "", requires: {}, run: () => absent("none") })
  const broken = analyzer({
    name: "broken",
    doc: "",
    requires: {},
    run: (): number => {
      throw new Error("no")
    },
  })
  expect(new Results(nothing).all({ missing, broken }).is).toBe("fault")
})
