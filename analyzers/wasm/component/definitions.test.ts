// Components that wasm-tools made, against what wasm-tools prints of them; and the same components cut and flipped.

import { readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { Results } from "../../analyzer.ts"
import { liftModules, readComponent } from "../component.ts"
import { readComponentTypeSection } from "../custom/component-type.ts"
import { readModule } from "../read.ts"
import { artifact, readAll, section, text, vec } from "../testkit.ts"
import { validate } from "../validate.ts"
import type { Canonical, CanonicalOptions } from "./canon.ts"
import { component } from "./component-model.ts"
import { readDefinitions } from "./definitions.ts"
import { functionText, resolveType, valueTypeText } from "./text.ts"
import type { ComponentType, ComponentValueType } from "./types.ts"

const fixtures = join(import.meta.dirname, "../../../fixtures/components")
const load = (name: string) => artifact(new Uint8Array(readFileSync(join(fixtures, `${name}.wasm`))), `${name}.wasm`)

/// What wasm-tools prints of one component, by depth: lines that are indented by two spaces per level around them. A name
/// stands for the index that is printed where it is bound, `(core func $f (;3;)`; here all are put back to indices.
function printed(
  name: string,
  indent: number,
): { readonly lines: readonly string[]; index(reference: string): number } {
  const all = readFileSync(join(fixtures, `${name}.expected.wat`), "utf8").split("\n")
  // The first nested component ends where something is closed on its own level.
  const start = indent === 2 ? 0 : all.findIndex((line) => line.startsWith("  (component "))
  const lines = indent === 2 ? all : all.slice(start + 1, all.indexOf("  )", start))
  const own = lines.filter((line) => line.startsWith(`${" ".repeat(indent)}(`)).map((line) => line.slice(indent))
  const bound = new Map<string, number>()
  for (const line of own)
    for (const [, symbol, index] of line.matchAll(/(\$"[^"]*"|\$[^ ()]+)(?: \(@name "[^"]*"\))? \(;(\d+);\)/g))
      if (!line.includes(`(${symbol!}`)) bound.set(`${sortOf(line, symbol!)} ${symbol!}`, Number(index))
  return {
    lines: own,
    index: (reference) => bound.get(reference) ?? Number(reference.replace(/^.* /, "")),
  }
}

function sortOf(line: string, symbol: string): string {
  const before = line.slice(0, line.indexOf(symbol)).trimEnd()
  return /(core \w+|\w+)$/.exec(before)?.[1] ?? ""
}

function optionsOf(line: string, index: (reference: string) => number): CanonicalOptions {
  const one = (keyword: string, sort: string, key: string) => {
    const found = new RegExp(`\\(${keyword} ([^()]+)\\)`).exec(line)?.[1]
    return found === undefined ? {} : { [key]: index(`${sort} ${found}`) }
  }
  const encoding = /string-encoding=([\w+]+)/.exec(line)?.[1]
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...one("memory", "core memory", "memory"),
    ...one("realloc", "core func", "realloc"),
    ...one("post-return", "core func", "postReturn"),
  } as CanonicalOptions
}

/// A written type as the text format has it, `(record (field "x" s32))`, with indices for names.
function wat(type: ComponentType): string | undefined {
  const of = (value: ComponentValueType) => String(value)
  switch (type.kind) {
    case "record":
      return `(record ${type.fields.map(({ name, type }) => `(field "${name}" ${of(type)})`).join(" ")})`
    case "variant":
      return `(variant ${type.cases.map(({ name, type }) => `(case "${name}"${type === undefined ? "" : ` ${of(type)}`})`).join(" ")})`
    case "list":
      return `(list ${of(type.element)})`
    case "tuple":
      return `(tuple ${type.types.map(of).join(" ")})`
    case "flags":
    case "enum":
      return `(${type.kind} ${type.names.map((name) => `"${name}"`).join(" ")})`
    case "option":
      return `(option ${of(type.type)})`
    case "result":
      return `(result${type.ok === undefined ? "" : ` ${of(type.ok)}`}${type.error === undefined ? "" : ` (error ${of(type.error)})`})`
    case "own":
    case "borrow":
      return `(${type.kind} ${type.resource})`
    case "stream":
    case "future":
      return `(${type.kind}${type.type === undefined ? "" : ` ${of(type.type)}`})`
    case "func":
      return `(func${type.params.map(({ name, type }) => ` (param "${name}" ${of(type)})`).join("")}${type.result === undefined ? "" : ` (result ${of(type.result)})`})`
    default:
      return undefined
  }
}

describe.each([
  ["shop", 0, 2],
  ["shop", 1, 4],
  ["nested", 0, 2],
  ["nested", 1, 4],
] as const)("%s, component %i, as wasm-tools prints it", (name, number, indent) => {
  const own = readDefinitions(load(name)).components[number]!
  const { lines, index } = printed(name, indent)

  test("types", () => {
    const expected = lines.flatMap((line) => {
      const [, at, type] = /^\(type (?:\$\S+ )?\(;(\d+);\) (\(.*\))\)$/.exec(line) ?? []
      if (at === undefined || type!.startsWith("(resource")) return []
      return [[Number(at), type!.replace(/(?<=[ (])\$[^ ()]+/g, (symbol) => String(index(`type ${symbol}`)))]]
    })
    if (indent === 2) expect(expected.length).toBeGreaterThan(2)
    for (const [at, type] of expected) expect(wat(own.scope.types[at as number]!)).toBe(type)
  })

  test("canonical definitions, with their functions, types and options", () => {
    // A canonical definition may stand in the middle of a line: as the argument of what it defines.
    const expected = lines.flatMap((line) => {
      const from = line.indexOf("(canon ")
      return from < 0 ? [] : [line.slice(from)]
    })
    const told = own.canonicals.map((canonical) => [keyword(canonical), canonical.options])
    expect(told).toEqual(expected.map((line) => [/^\(canon ([\w.-]+)/.exec(line)![1], optionsOf(line, index)]))
    const lifts = own.canonicals.filter(({ kind }) => kind === "lift")
    const expectedLifts = lines.filter((line) => line.includes("(canon lift "))
    lifts.forEach((canonical, i) => {
      const [, type, core] = /\(type ([^ ()]+)\) \(canon lift \(core func ([^()]*?)\)/.exec(expectedLifts[i]!)!
      if (canonical.kind !== "lift") return
      expect([canonical.type, canonical.function]).toEqual([index(`type ${type!}`), index(`core func ${core!}`)])
    })
  })

  test("imports and exports", () => {
    const names = (what: string) => lines.flatMap((line) => new RegExp(`^\\(${what} (?:(?:\\$(?:"[^"]*"|\\S+) )?(?:\\(@name "[^"]*"\\) )?\\(;\\d+;\\) )?"([^"]+)"`).exec(line)?.[1] ?? []) // prettier-ignore
    expect(own.imports.map(({ name }) => name)).toEqual(names("import"))
    expect(own.exports.map(({ name }) => name)).toEqual(names("export"))
    expect(own.exports.length).toBeGreaterThan(0)
  })

  test("how many of each sort", () => {
    const last = (sort: string): number => {
      const found = lines.flatMap(
        (line) =>
        [...line.matchAll(new RegExp(`\\((?:import "[^"]*" \\()?${sort} (?:\\$(?:"[^"]*"|\\S+) (?:\\(@name "[^"]*"\\) )?)?\\(;(\\d+);\\)`, "g"))].map(([, at]) => Number(at)), // prettier-ignore
      )
      return Math.max(-1, ...found) + 1
    }
    const sorts = ["core func", "core memory", "core instance", "core module", "component"] as const
    expect(sorts.map((sort) => own.spaces[sort].length)).toEqual(sorts.map(last))
  })
})

const keyword = (canonical: Canonical): string => (canonical.kind === "built-in" ? canonical.name : canonical.kind)

describe("types in words", () => {
  const [shop] = readDefinitions(load("shop")).components

  test("of a lifted function, through indices", () => {
    const lifted = shop!.canonicals.flatMap((canonical) => (canonical.kind === "lift" ? [canonical.type] : []))
    const [run, constructor] = lifted.map((type) => resolveType(shop!.scope, type)!)
    expect(run!.type.kind === "func" && functionText(run!.scope, run!.type)).toBe(
      "func(names: list<string>) -> result<_, string>",
    )
    expect(constructor!.type.kind === "func" && functionText(constructor!.scope, constructor!.type)).toBe(
      "func(owner: string) -> own<resource>",
    )
  })

  test("of an alias, through the instance it is taken from", () => {
    const [nested] = readDefinitions(load("nested")).components
    const aliases = nested!.scope.types.flatMap((type, at) => (type.kind === "alias" ? [valueTypeText(nested!.scope, at)] : [])) // prettier-ignore
    expect(aliases).toEqual(["record { x: s32, y: s32 }", "file"])
  })
})

test("the world in a core module that is yet to become a component", () => {
  const module = readModule(load("shop.core"))
  const { payload } = module.customs.find(({ title }) => title.startsWith("component-type"))!
  const { worlds, malformed } = readComponentTypeSection(module.bytes, payload)
  expect(malformed).toEqual([])
  expect(worlds.map(({ name, id }) => [name, id])).toEqual([["shop", "demo:shop/shop@1.0.0"]])
  expect(worlds[0]!.scope.imports.map(({ name }) => name)).toEqual(["demo:shop/clock@1.0.0", "log"])
  expect(worlds[0]!.scope.exports.map(({ name }) => name)).toEqual(["run", "demo:shop/prices@1.0.0"])
})

test("core modules are lifted out and are valid, and each knows its component", () => {
  const whole = load("nested")
  const lifted = liftModules(readComponent(whole))
  expect(lifted.map(({ path }) => path)).toEqual(["nested.wasm#core0", "nested.wasm#core1", "nested.wasm#core2"])
  for (const wasm of lifted) {
    const { module, code } = readAll(wasm.bytes)
    expect([...module.faults, ...validate(module, code).errors]).toEqual([])
    const answer = new Results({ name: wasm.path, wasm, mir: [], contract: {} }).of(component)
    expect(answer.is === "ok" && answer.result.components.length).toBe(3)
  }
  expect(new Results({ name: "x", wasm: whole, mir: [], contract: {} }).of(component).is).toBe("absent")
})

describe("malformed components", () => {
  test("cut anywhere, one fault and all that came before", () => {
    for (const name of ["shop", "nested"]) {
      const { bytes } = load(name)
      for (let length = 8; length < bytes.length; length++) {
        const { faults } = readDefinitions(artifact(bytes.subarray(0, length)))
        for (const { at } of faults) expect(at?.kind === "bytes" && at.offset).toBeLessThanOrEqual(length)
      }
    }
  })

  test("flipped anywhere, nothing is thrown, and every text ends", () => {
    const all = ["shop", "nested"].map((name) => load(name).bytes)
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.nat(), fc.nat(255), (bytes, at, byte) => {
        const wasm = artifact(bytes.with(8 + (at % (bytes.length - 8)), byte))
        for (const { scope } of readDefinitions(wasm).components)
          scope.types.forEach((_, index) => expect(valueTypeText(scope, index).length).toBeLessThan(1e5))
      }),
      { numRuns: 500 },
    )
  })

  test("types that mean a text without end", () => {
    const point = (of: number) => [0x72, ...vec(Array.from({ length: 9 }, (_, i) => [...text(`f${i}`), of]))]
    const types = [point(0x7f), ...Array.from({ length: 40 }, (_, i) => point(i))]
    const bytes = Uint8Array.from([0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0, ...section(7, vec(types))])
    const [own] = readDefinitions(artifact(bytes)).components
    expect(own!.scope.types).toHaveLength(41)
    expect(valueTypeText(own!.scope, 40).length).toBeLessThan(20_000)
  })

  test("an alias of an instance that is typed by the alias", () => {
    const alias = section(6, vec([[3, 0, 0, ...text("a")]]))
    const bytes = Uint8Array.from([0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0, ...alias])
    expect(readDefinitions(artifact(bytes)).faults.map(({ message }) => message)).toEqual([
      "at 0xb in alias: instance 0 does not exist yet: there are 0",
    ])
  })
})
