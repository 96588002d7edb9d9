// The call graph against every way there is to come to a function: one small module per mechanism (fixtures/call-graph),
// run in V8. What ran must be in the graph; what is in the graph and cannot run must be labelled in the fixture, with why.

import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { reach } from "../graph/reach.ts"
import { names } from "../names/names.ts"
import { callGraph } from "./call-graph.ts"

const folder = new URL("../../fixtures/call-graph/", import.meta.url)
const mechanisms = readdirSync(folder).map((file) => read(file, readFileSync(new URL(file, folder), "utf8")))

const hosts = {
  "swaps slots": ({ table }: Exports) => {
    const first = table!.get(0)
    table!.set(0, table!.get(1))
    table!.set(1, first)
  },
  "puts in an export": ({ table, other }: Exports) => table!.set(0, other),
}

interface Exports {
  readonly table?: { get(slot: number): unknown; set(slot: number, value: unknown): void }
  readonly run?: (parameter: number) => void
  readonly other?: () => void
}

interface Mechanism {
  readonly title: string
  readonly text: string
  /// Numbers of the functions that run, from the export `run` or from the start function.
  readonly reaches: readonly number[]
  readonly from: "run" | "start"
  /// Those that the graph has besides, with the reason.
  readonly imprecise: readonly number[]
  /// What the host does before it calls.
  readonly host?: keyof typeof hosts
  /// The host does what the graph assumes it does not.
  readonly assumes: boolean
}

function read(file: string, text: string): Mechanism {
  const numbers = (words = ""): number[] => words.trim().split(/\s+/).filter(Boolean).map(Number)
  const reaches = /^;; reaches ([\d ]+?)(?: from (start))?$/m.exec(text)
  const imprecise = /^;; imprecise ([\d ]+): .+$/m.exec(text)
  const host = /^;; host (.+)$/m.exec(text)?.[1] as keyof typeof hosts | undefined
  return {
    title: file.replace(".wat", ""),
    text,
    reaches: numbers(reaches?.[1]),
    from: reaches?.[2] === "start" ? "start" : "run",
    imprecise: numbers(imprecise?.[1]),
    ...(host === undefined ? {} : { host }),
    assumes: /^;; assumes$/m.test(text),
  }
}

/// Numbers of the functions that ran, over all parameters and with a host that throws every other time.
function observed({ host, from }: Mechanism, bytes: Uint8Array): readonly number[] {
  const seen = new Set<number>()
  const module = new WebAssembly.Module(Uint8Array.from(bytes))
  for (let parameter = 0; parameter < 8; parameter++) {
    let exports: Exports = {}
    const env = {
      mark: (number: number) => seen.add(number),
      fail: () => {
        if (parameter % 2) throw new Error("the host fails")
      },
      callback: () => exports.other!(),
    }
    try {
      exports = new WebAssembly.Instance(module, { env }).exports
      if (host !== undefined) hosts[host](exports)
      if (from === "run") exports.run!(parameter)
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error
    }
  }
  return sorted(seen)
}

function sorted(numbers: Iterable<number>): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}

describe("the call graph knows", () => {
  test.each(mechanisms.map((mechanism) => [mechanism.title, mechanism] as const))("%s", async (title, mechanism) => {
    const build = await buildOf({ wat: mechanism.text, name: `${title}.wat` })
    const graph = resultOf(build, callGraph)
    const known = resultOf(build, names)
    const { exports, start } = graph.module
    const root = mechanism.from === "start" ? start : exports.find(({ name }) => name === "run")?.index
    const found = [...reach(graph.all, [graph.half + root!]).order].flatMap((node) => {
      const index = node % graph.half
      const number = index < graph.functions && /^t(\d)$/.exec(known.of(index).name)?.[1]
      return number ? [Number(number)] : []
    })
    const ran = observed(mechanism, build.wasm!.bytes)
    expect(sorted(found), "what the graph has").toEqual(sorted([...mechanism.reaches, ...mechanism.imprecise]))
    if (mechanism.assumes)
      expect(
        ran.filter((number) => !mechanism.reaches.includes(number)),
        "the host's",
      ).not.toEqual([])
    else expect(ran, "what ran").toEqual(mechanism.reaches)
  })

  test("at least half of them precisely", () => {
    const precise = mechanisms.filter(({ imprecise }) => imprecise.length === 0)
    expect(mechanisms.length).toBeGreaterThanOrEqual(25)
    expect(precise.length).toBeGreaterThanOrEqual(mechanisms.length / 2)
  })
})
