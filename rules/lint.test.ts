// The engine, tested with rules made for the purpose: what becomes of a draft, of an absence, of a crash.

import { describe, expect, test } from "vitest"
import { absent, analyzer } from "../analyzers/analyzer.ts"
import type { Build } from "../analyzers/build.ts"
import type { Place } from "../analyzers/place.ts"
import { defaultConfig, type Config } from "./config.ts"
import { lint, lintBuild } from "./lint.ts"
import { exitCode } from "./report.ts"
import { option, rule, type Draft, type RegisteredRule } from "./rule.ts"

const tool = { name: "wasm-lint", version: "0.0.0" }
const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)
const build: Build = {
  name: "a.wasm",
  wasm: { path: "a.wasm", kind: "wasm", bytes: emptyModule },
  mir: [],
  contract: {},
}

const bytes = (offset: number, name?: string): Place => ({
  kind: "bytes",
  artifact: "a.wasm",
  offset,
  length: 1,
  ...(name ? { function: { index: 0, name } } : {}),
})
const mirAt = (artifact: string, body: string): Place => ({ kind: "mir", artifact, line: 3, body })

function yielding(id: string, drafts: readonly Draft[]): RegisteredRule {
  return { ...rule({ ...facts(id), requires: {}, options: {}, check: () => drafts }), category: "test" }
}

function facts(id: string) {
  return { id, title: "a test", severity: "warning", since: "next", certainty: "proved", docs: "" } as const
}

function lintOne(rules: readonly RegisteredRule[], config: Config = defaultConfig) {
  return lintBuild(build, rules, config, tool)
}

describe("a draft becomes a finding", () => {
  test("with its rule's severity, or the config's, and never worse than the draft allows", () => {
    const drafts: Draft[] = [
      { at: bytes(1), message: "one" },
      { at: bytes(2), message: "two", atMost: "note" },
    ]
    expect(lintOne([yielding("r", drafts)]).findings.map(({ severity }) => severity)).toEqual(["warning", "note"])
    const strict = { ...defaultConfig, rules: { r: { severity: "error" } } } as const
    expect(lintOne([yielding("r", drafts)], strict).findings.map(({ severity }) => severity)).toEqual(["error", "note"])
  })

  test("whose fingerprint does not know offsets, indices, dump hashes or source lines", () => {
    const before = [
      { at: bytes(10, "app::run"), message: "m" },
      { at: mirAt("target/app-0123456789abcdef.mir", "<impl at src/lib.rs:9:1: 9:20>::close"), message: "m" },
    ]
    const after = [
      { at: bytes(99, "app::run"), message: "m" },
      { at: mirAt("other/app-fedcba9876543210.mir", "<impl at src/lib.rs:12:1: 12:20>::close"), message: "m" },
    ]
    const prints = (drafts: Draft[]) => lintOne([yielding("r", drafts)]).findings.map(({ fingerprint }) => fingerprint)
    expect(prints(after).sort()).toEqual(prints(before).sort())
  })

  test("whose fingerprint is unique among its kin", () => {
    const drafts = [1, 2, 3].map((offset) => ({ at: bytes(offset, "f"), message: "m" }))
    const prints = lintOne([yielding("r", drafts)]).findings.map(({ fingerprint }) => fingerprint)
    expect(new Set(prints).size).toBe(3)
  })

  test("of certainty unknown, kept apart and not failing the run", () => {
    const report = lintOne([yielding("r", [{ at: bytes(1), message: "m", certainty: "unknown" }])])
    expect(report.findings).toEqual([])
    expect(report.unknowns).toHaveLength(1)
    expect(exitCode(report, "note")).toBe(0)
  })
})

describe("what cannot run", () => {
  const nothing = analyzer({ name: "nothing", doc: "", requires: {}, run: () => absent("there is nothing") })
  const broken = analyzer({
    name: "broken",
    doc: "",
    requires: {},
    run: (): number => {
      throw new Error("boom")
    },
  })
  const needing = (id: string, need: typeof broken): RegisteredRule => ({
    ...rule({ ...facts(id), requires: { need }, options: {}, check: () => [] }),
    category: "test",
  })

  test("is skipped with the reason when a prerequisite is absent", () => {
    const report = lintOne([needing("r", nothing)])
    expect(report.skipped).toEqual([{ rule: "r", build: "a.wasm", reason: "there is nothing" }])
    expect(exitCode(report, "note")).toBe(0)
  })

  test("is told once when an analysis breaks, however many lean on it; the rest goes on", () => {
    const fine = yielding("fine", [{ at: bytes(1), message: "m" }])
    const report = lintOne([needing("a", broken), needing("b", broken), fine])
    expect(report.faults.map(({ from, message }) => [from, message])).toEqual([["broken", "'broken' failed: boom"]])
    expect(report.skipped.map(({ rule }) => rule)).toEqual(["a", "b"])
    expect(report.findings).toHaveLength(1)
    expect(exitCode(report, "never")).toBe(2)
  })

  test("keeps what a rule yielded before it broke", () => {
    const breaking: RegisteredRule = {
      ...rule({
        ...facts("breaking"),
        requires: {},
        options: {},
        *check() {
          yield { at: bytes(1), message: "m" }
          throw new Error("half way")
        },
      }),
      category: "test",
    }
    const report = lintOne([breaking])
    expect(report.findings).toHaveLength(1)
    expect(report.faults).toMatchObject([{ kind: "bug", from: "breaking" }])
  })

  test("a binary that cannot be read is a fault even when no rule asks for it", () => {
    const cut = { ...build, wasm: { path: "a.wasm", kind: "wasm", bytes: emptyModule.subarray(0, 6) } } as const
    const report = lintBuild(cut, [], defaultConfig, tool)
    expect(report.faults).toMatchObject([{ kind: "input", artifact: "a.wasm" }])
    expect(exitCode(report, "never")).toBe(2)
  })
})

describe("the config", () => {
  const at = { file: "wasm-lint.json", line: 2, column: 3, endLine: 2, endColumn: 9 }

  test("ignores by rule, artifact and subject, and keeps the reason", () => {
    const drafts = [
      { at: bytes(1, "app::old"), message: "m" },
      { at: bytes(2, "app::new"), message: "m" },
    ]
    const config = {
      ...defaultConfig,
      ignore: [{ rule: "r", artifact: "*.wasm", subject: "*::old", reason: "known", at }],
    }
    const report = lintOne([yielding("r", drafts)], config)
    expect(report.findings.map(({ subject }) => subject)).toEqual(["app::new"])
    expect(report.ignored).toMatchObject([{ subject: "app::old", reason: "known" }])
  })

  test("an ignore entry that matches nothing is noticed", () => {
    const config = { ...defaultConfig, ignore: [{ rule: "r", reason: "gone", at }] }
    expect(lint([build], [yielding("r", [])], config, tool).notices).toMatchObject([{ at }])
  })

  test("a budget that matches nothing is an error, unless optional", () => {
    const budget = { files: "pkg/*.wasm", metric: "raw", max: 1, at: { kind: "source", ...at } } as const
    expect(exitCode(lint([build], [], { ...defaultConfig, budgets: [budget] }, tool), "never")).toBe(2)
    const optional = { ...budget, optional: true }
    expect(exitCode(lint([build], [], { ...defaultConfig, budgets: [optional] }, tool), "never")).toBe(0)
  })

  test("sets options, typed by their defaults", () => {
    const seen: number[] = []
    const limited: RegisteredRule = {
      ...rule({
        ...facts("limited"),
        requires: {},
        options: { limit: option(10, "A limit.") },
        *check(_given, { limit }) {
          seen.push(limit)
        },
      }),
      category: "test",
    }
    lintOne([limited])
    lintOne([limited], { ...defaultConfig, rules: { limited: { options: { limit: 3 } } } })
    expect(seen).toEqual([10, 3])
  })

  test("switches rules off", () => {
    const report = lintOne([yielding("r", [{ at: bytes(1), message: "m" }])], {
      ...defaultConfig,
      rules: { r: { severity: "off" } },
    })
    expect(report.findings).toEqual([])
    expect(report.rules).toEqual([])
  })
})
