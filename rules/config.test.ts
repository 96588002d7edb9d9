// The config parser: what it takes, and what it says of what it does not take.

import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parseSize } from "./config-budgets.ts"
import { nearest } from "./config-reader.ts"
import { defaultConfig, parseConfig } from "./config.ts"
import { option, rule, type Budget, type RegisteredRule } from "./rule.ts"

const registered = (id: string, options = {}): RegisteredRule => ({
  ...rule({
    id,
    title: "a test",
    severity: "warning",
    since: "next",
    certainty: "proved",
    docs: "",
    requires: {},
    options,
    check: () => [],
  }),
  category: "test",
})
const rules = [
  registered("generic-bloat", {
    minExcess: option(100, "Bytes."),
    skip: option<readonly string[]>([], "Globs."),
    strict: option(false, "Whether."),
    mode: option("fast", "How."),
  }),
  registered("size-budget", { budgets: option<readonly Budget[]>([], "Budgets.") }),
]

function parse(value: unknown) {
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2)
  const parsed = parseConfig(text, "wasm-lint.json", rules)
  return "errors" in parsed
    ? { errors: parsed.errors.map(({ message, at }) => `${at.line}:${at.column} ${message}`) }
    : parsed.config
}

describe("takes", () => {
  test("nothing at all: the defaults", () => {
    expect(parse("{}")).toEqual({ ...defaultConfig, path: "wasm-lint.json" })
  })

  test("comments, trailing commas, a byte order mark", () => {
    expect(parse(`\uFEFF{ // why\n "failOn": "error", /* because */ }`)).toMatchObject({ failOn: "error" })
  })

  test("rules as severities, or with options", () => {
    const set = { severity: "error", minExcess: 5, skip: ["a::*"], strict: true, mode: "slow" }
    expect(parse({ rules: { "generic-bloat": set } })).toMatchObject({
      rules: {
        "generic-bloat": { severity: "error", options: { minExcess: 5, skip: ["a::*"], strict: true, mode: "slow" } },
      },
    })
    expect(parse({ rules: { "generic-bloat": "off" } })).toMatchObject({
      rules: { "generic-bloat": { severity: "off" } },
    })
  })

  test("a group for each of its rules, which may differ", () => {
    const grouped = ["one", "two"].map((id) => ({ ...registered(id), group: "pair" }))
    const parsed = parseConfig('{ "rules": { "two": "error", "pair": "off" } }', "wasm-lint.json", grouped)
    expect(parsed).toMatchObject({ config: { rules: { one: { severity: "off" }, two: { severity: "error" } } } })
    const wrong = parseConfig('{ "rules": { "pair": { "severity": "off" } } }', "wasm-lint.json", grouped)
    expect(wrong).toMatchObject({
      errors: [{ message: expect.stringContaining("the severity of the group 'pair'") as string }],
    })
    const near = parseConfig('{ "rules": { "pairs": "off" } }', "wasm-lint.json", grouped)
    expect(near).toMatchObject({ errors: [{ message: expect.stringContaining("pair") as string }] })
  })

  test("the contract", () => {
    const contract = {
      linear: ["a::Tx"],
      sharedSlice: ["View"],
      effects: { functions: { "*": ["clock"] }, imports: { "env.now": "clock" } },
      host: "browser",
    }
    expect(parse({ contract })).toMatchObject({ contract })
  })

  test("ignore entries, with their place", () => {
    const entry = { rule: "generic-bloat", artifact: "*.wasm", subject: "serde::*", reason: "measured" }
    expect(parse({ ignore: [entry] })).toMatchObject({ ignore: [{ ...entry, at: { line: 3, column: 5, endLine: 8 } }] })
  })

  test("budgets, placed on the limit, and handed to the rule", () => {
    const config = parse(
      `{\n  "budgets": [\n    { "files": "a.wasm",\n      "warn": "1 kB", "max": "1.5 KiB", "metric": "gzip" }]}`,
    )
    const at = { kind: "source", file: "wasm-lint.json", line: 4, column: 23, endLine: 4, endColumn: 39 }
    const budget = { files: "a.wasm", metric: "gzip", warn: 1000, max: 1536, at }
    expect(config).toMatchObject({ budgets: [budget], rules: { "size-budget": { options: { budgets: [budget] } } } })
    expect(
      parse({ budgets: [{ files: "a", warn: "1 B", optional: true }], rules: { "size-budget": "note" } }),
    ).toMatchObject({
      rules: {
        "size-budget": { severity: "note", options: { budgets: [{ warn: 1, optional: true, metric: "raw" }] } },
      },
    })
  })
})

describe("refuses, with the line", () => {
  test.each([
    ["", ["1:1 there is nothing in the file; write at least {}"]],
    ["{", ["1:2 syntax error: close brace expected"]],
    ["[]", ["1:1 the config must be an object, not an array"]],
    [`{\n  "rule": {}}`, ["2:3 unknown key 'rule' in the config; did you mean 'rules'?"]],
    [`{"failOn": "fatal"}`, [`1:12 'failOn' must be "note", "warning", "error" or "never", not "fatal"`]],
    [`{"failOn": "errors"}`, [expect.stringContaining(`did you mean "error"?`)]],
    [`{"rules": {"generic-blaot": "off"}}`, ["1:12 unknown rule 'generic-blaot'; did you mean 'generic-bloat'?"]],
    [`{"rules": {"zzz": "off"}}`, ["1:12 unknown rule 'zzz'"]],
    [
      `{"rules": {"generic-bloat": "loud"}}`,
      [expect.stringMatching(/^1:29 the severity of 'generic-bloat' must be "off", /)],
    ],
    [
      `{"rules": {"generic-bloat": 2}}`,
      [expect.stringMatching(/^1:29 'generic-bloat' must be a severity or an object/)],
    ],
    [`{"rules": {"generic-bloat": {"minexcess": 2}}}`, [expect.stringContaining("did you mean 'minExcess'?")]],
    [
      `{"rules": {"generic-bloat": {"minExcess": "2"}}}`,
      [`1:43 option 'minExcess' of 'generic-bloat' must be a number, not "2"`],
    ],
    [`{"rules": {"generic-bloat": {"skip": "a"}}}`, [expect.stringContaining("must be an array")]],
    [`{"rules": {"generic-bloat": {"skip": [1]}}}`, [expect.stringContaining("[0] must be a string, not 1")]],
    [`{"rules": {"generic-bloat": {"strict": "yes"}}}`, [expect.stringContaining("must be true or false")]],
    [
      `{"rules": {"generic-bloat": "off", "generic-bloat": "note"}}`,
      ["1:36 'generic-bloat' is given twice in 'rules'"],
    ],
    [`{"rules": {"size-budget": {"budgets": []}}}`, [expect.stringContaining("at the top of the config")]],
    [`{"contract": {"linaer": []}}`, [expect.stringContaining("did you mean 'linear'?")]],
    [`{"ignore": [{"rule": "generic-bloat"}]}`, [expect.stringContaining("must give its 'reason'")]],
    [`{"ignore": [{"reason": "x"}]}`, [expect.stringContaining("which 'rule'")]],
    [`{"ignore": [{"rule": "generic-bloat", "reason": ""}]}`, [expect.stringContaining("not an empty string")]],
    [`{"ignore": ["generic-bloat"]}`, ['1:13 ignore[0] must be an object, not "generic-bloat"']],
    [`{"budgets": [{"max": "1 kB"}]}`, [expect.stringContaining("which 'files'")]],
    [`{"budgets": [{"files": "a"}]}`, [expect.stringContaining("a 'max' or a 'warn'")]],
    [`{"budgets": [{"files": "a", "max": "1 kB", "warn": "2 kB"}]}`, [expect.stringContaining("never be reached")]],
    [`{"budgets": [{"files": "a", "max": 500}]}`, [expect.stringContaining(`write "500 B"`)]],
    [`{"budgets": [{"files": "a", "max": "1 kB", "metric": "zstd"}]}`, [expect.stringContaining(`"raw", "gzip"`)]],
    [`{"budgets": [{"files": "a", "max": "1 kB", "metric": "crate"}]}`, [expect.stringContaining(`"crate:regex"`)]],
    [`{"budgets": [{"files": "a", "max": "1 kB", "metric": "imports"}]}`, [expect.stringContaining("a whole number")]],
  ])("%s", (text, errors) => {
    expect(parse(text)).toEqual({ errors })
  })

  test("everything at once, not only the first", () => {
    expect(parse({ a: 1, b: 2, failOn: 3 })).toEqual({
      errors: [expect.anything(), expect.anything(), expect.anything()],
    })
  })
})

describe("sizes", () => {
  test.each([
    ["0 B", 0],
    ["250kB", 250_000],
    ["1.5 MB", 1_500_000],
    ["2 KiB", 2048],
    [" 1 MiB ", 1_048_576],
  ])("%s", (text, bytes) => {
    expect(parseSize(text)).toBe(bytes)
  })
  test.each(["K", "KB", "kb", "k"])("'%s' is read two ways, and both are named", (unit) => {
    expect(parseSize(`250 ${unit}`)).toEqual({
      problem: expect.stringMatching(/"250 kB" \(1000 bytes\) or "250 KiB" \(1024/) as string,
    })
  })
  test.each(["M", "mb"])("so is '%s'", (unit) => {
    expect(parseSize(`2${unit}`)).toEqual({ problem: expect.stringContaining(`"2 MiB"`) as string })
  })
  test.each(["", "12", "-1 kB", "1 GB", "1e3 B", "kB", "1 toString"])("'%s' is none", (text) => {
    expect(parseSize(text)).toHaveProperty("problem")
  })
})

test("a guess is near, or not made", () => {
  expect(nearest("linear_leaked", ["linear-leaked", "linear-duplicated"])).toBe("linear-leaked")
  expect(nearest("siez", ["size", "safety"])).toBe("size")
  expect(nearest("portability", ["size", "safety"])).toBeUndefined()
})

test("never throws, and an error lies within the text", () => {
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .dictionary(fc.constantFrom("rules", "ignore", "budgets", "contract", "failOn", "$schema"), fc.jsonValue())
      .map((value) => JSON.stringify(value, null, 1)),
  )
  fc.assert(
    fc.property(text, (given) => {
      const parsed = parseConfig(given, "c", rules)
      if ("config" in parsed) return
      const lines = given.split("\n").length
      for (const { at } of parsed.errors) {
        expect(at.line).toBeGreaterThanOrEqual(1)
        expect(at.endLine).toBeLessThanOrEqual(lines)
      }
      expect(parsed.errors.length).toBeGreaterThan(0)
    }),
  )
})
