// Modules made up are read back as they were made, in all forms of all sections and with numbers written longer than they
// need be; and whatever is cut off or changed, the answer is data.

import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { limitsText, makeModule } from "./model-testkit.ts"
import type { Draw, Model } from "./model-testkit.ts"
import type { ConstantExpression, Limits, Module } from "./module.ts"
import { readAll } from "./testkit.ts"
import { random } from "./validate-testkit.ts"
import { validate } from "./validate.ts"
import type { Code } from "./code.ts"

const made = fc.gen().map((g) => makeModule((below) => g(fc.nat, below - 1)))

function limits({ min, max, shared, index64 }: Limits): string {
  return limitsText(min, max, shared, index64)
}

function constant(init: ConstantExpression | undefined): string {
  if (init?.value !== undefined) return `value ${init.value}`
  return init?.function === undefined ? "" : `function ${init.function}`
}

/// What was read, in the words of the model.
function describeModule({ module, code }: { readonly module: Module; readonly code: Code }): Model {
  const { bytes } = module
  return {
    types: module.types.map((type) => {
      const before = `${type.final ? "" : "open "}${type.supertype === undefined ? "" : `sub ${type.supertype} `}`
      return before + (type.kind === "func" ? `func ${type.params.join(" ")} -> ${type.results.join(" ")}` : type.text)
    }),
    imports: module.imports.map(({ module, name, kind, index }) => `${module}.${name} ${kind} ${index}`),
    functions: module.functions.map(({ type }) => type),
    tables: module.tables.map(
      ({ element, limits: size, init }) => `${element} ${limits(size)}${init ? ` init ${constant(init)}` : ""}`,
    ),
    memories: module.memories.map(({ limits: size, pageSize }) => `${limits(size)} page ${pageSize}`),
    tags: module.tags.map(({ type }) => type),
    globals: module.globals.map(
      ({ type, mutable, init }) => `${mutable ? "mut " : ""}${type}${init ? ` init ${constant(init)}` : ""}`,
    ),
    exports: module.exports.map(({ name, kind, index }) => `${name} ${kind} ${index}`),
    ...(module.start === undefined ? {} : { start: module.start }),
    elements: module.elements.map(({ mode, table, offsetExpression, element, functions }) => {
      const where = mode === "active" ? `active ${table} ${constant(offsetExpression)}` : mode
      return `${where}: ${element} ${functions.join()}`
    }),
    data: module.data.map(({ mode, memory, offsetExpression, contents: { offset, length } }) => {
      const where = mode === "active" ? `active ${memory} ${constant(offsetExpression)}` : mode
      return `${where}: ${bytes.subarray(offset, offset + length).join()}`
    }),
    ...(module.dataCount === undefined ? {} : { dataCount: module.dataCount }),
    locals: module.functions.flatMap(({ index, type, import: imported }) => {
      const of = module.types[type]
      return imported || of?.kind !== "func" ? [] : [code.locals(index)!.slice(of.params.length).join(" ")]
    }),
    customs: module.customs.map(({ title }) => title.split(" ")[0]!),
    ...(module.name === undefined ? {} : { name: module.name }),
    names: [],
  }
}

describe("a module made up", { timeout: process.env.WASM_LINT_FULL ? 300_000 : 60_000 }, () => {
  test("is read back as it was made", () => {
    const seen = { imports: 0, elements: 0, data: 0, tags: 0, rec: 0 }
    fc.assert(
      fc.property(made, ({ bytes, model }) => {
        const read = readAll(bytes)
        expect([...read.module.faults, ...read.code.faults, ...read.module.unread]).toEqual([])
        expect(describeModule(read)).toEqual({ ...model, names: [] })
        for (const [index, name] of model.names) expect(read.module.functions[index]!.symbol).toBe(name)
        for (const [key, list] of [["imports", model.imports], ["elements", model.elements], ["data", model.data], ["tags", model.tags]] as const) seen[key] += list.length // prettier-ignore
        if (read.module.encodings.has("recursion-group")) seen.rec++
      }),
      { numRuns: process.env.WASM_LINT_FULL ? 20_000 : 600 },
    )
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(50)
  })

  test("cut anywhere, is a fault within it, or a smaller module", () => {
    const check = (bytes: Uint8Array, length: number) => {
      const cut = bytes.subarray(0, length)
      const { module, code } = readAll(cut)
      validate(module, code)
      const faults = [...module.faults, ...code.faults]
      for (const { at } of faults) expect(at?.kind === "bytes" ? at.offset : -1).toSatisfy((n: number) => n >= 0 && n <= length) // prettier-ignore
      // Without a fault the cut fell between two sections.
      if (faults.length === 0) expect(module.sections.at(-1)?.offset ?? 8).toBeLessThanOrEqual(length)
      if (faults.length === 0)
        expect(module.sections.reduce((at, section) => at + section.length, 8), "sections cover the file").toBe(length)
    }
    fc.assert(
      fc.property(made, ({ bytes }) => {
        for (let length = 0; length < bytes.length; length++) check(bytes, length)
      }),
      { numRuns: 25 },
    )
  }) // prettier-ignore

  test("10,000 of them with bytes changed never throw", () => {
    const below: Draw = random(20_261)
    let bytes = new Uint8Array()
    let faulty = 0
    for (let n = 0; n < 10_000; n++) {
      if (n % 20 === 0) bytes = new Uint8Array(makeModule(below).bytes)
      const copy = bytes.slice()
      for (let k = 1 + below(3); k > 0; k--) copy[8 + below(copy.length - 8)] = below(256)
      const { module, code } = readAll(copy)
      validate(module, code)
      for (const { at } of [...module.faults, ...code.faults])
        if (at?.kind === "bytes") expect(at.offset <= copy.length).toBe(true)
      if (module.faults.length > 0) faulty++
    }
    expect(faulty).toBeGreaterThan(3000)
  })
})
