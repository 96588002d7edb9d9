// The schema editors use says what the parser says.

import { Ajv } from "ajv"
import fc from "fast-check"
import { expect, test } from "vitest"
import { parseConfig } from "../rules/config.ts"
import { rules } from "../rules/index.ts"
import { configSchema } from "./schema.ts"

const validate = new Ajv({ strict: true, strictRequired: false }).compile(configSchema(rules))
const parses = (value: unknown) => "config" in parseConfig(JSON.stringify(value), "c", rules)

test.each<[boolean, unknown]>([
  [true, {}],
  [true, { $schema: "./schema.json", failOn: "never", rules: { "generic-bloat": "off" } }],
  [true, { contract: { linear: ["T"], effects: { functions: { f: ["clock"] }, imports: { "env.now": "clock" } } } }],
  [true, { budgets: [{ files: "a", max: "1 MiB", warn: "2 kB", metric: "gzip", optional: true }] }],
  [
    true,
    {
      budgets: [
        { files: "a", max: "1 B", metric: "section:custom:name" },
        { files: "a", max: 3, metric: "imports" },
      ],
    },
  ],
  [false, { budgets: [{ files: "a", max: "3 B", metric: "imports" }] }],
  [false, { budgets: [{ files: "a", max: 3, metric: "crate:regex" }] }],
  [false, { budgets: [{ files: "a", max: "3 B", metric: "section" }] }],
  [false, { budgets: [{ files: "a", max: "3 B", metric: "crate:" }] }],
  [false, { budgets: [{ files: "a", max: 1.5, metric: "exports" }] }],
  [true, { ignore: [{ rule: "generic-bloat", reason: "measured" }] }],
  [false, []],
  [false, { rule: {} }],
  [false, { rules: { "generic-blot": "off" } }],
  [false, { rules: { "generic-bloat": { nope: 1 } } }],
  [false, { rules: { "size-budget": { budgets: [] } } }],
  [false, { budgets: [{ files: "a", max: "1 KB" }] }],
  [false, { budgets: [{ files: "a" }] }],
  [false, { ignore: [{ rule: "generic-bloat" }] }],
  [false, { failOn: "off" }],
])("%s: %j", (accepted, value) => {
  expect({ schema: validate(value), parser: parses(value) }).toEqual({ schema: accepted, parser: accepted })
})

test("they agree on configs nobody wrote", () => {
  const word = fc.constantFrom<unknown>("off", "error", "a", "", "1 kB", "1 KB", 3, true, null, [], ["x"], {})
  const object = (...keys: string[]) => fc.dictionary(fc.constantFrom(...keys), word)
  const options = Object.keys(rules.find(({ id }) => id === "generic-bloat")?.options ?? {})
  const config = fc.record(
    {
      rules: fc.dictionary(
        fc.constantFrom(...rules.map(({ id }) => id), "x"),
        fc.oneof(word, object("severity", ...options)),
      ),
      contract: fc.oneof(word, object("linear", "pod", "host", "effects", "x")),
      ignore: fc.oneof(word, fc.array(object("rule", "reason", "artifact", "subject"))),
      budgets: fc.oneof(
        word,
        fc.array(
          fc.oneof(
            object("files", "max", "optional", "metric"),
            fc.record({ files: word, max: word, metric: fc.constantFrom("imports", "brotli", "crate:a") }),
          ),
        ),
      ),
      failOn: word,
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(config, (value) => {
      expect(validate(value), JSON.stringify(value)).toBe(parses(value))
    }),
    { numRuns: 500 },
  )
})
