// The JSON Schema of `wasm-lint.json`, made of the rules' own declarations, so that editors complete what the parser
// accepts. Draft 7, which every editor knows.

import { countMetrics, namedMetric, sizeMetrics, units } from "../rules/config-budgets.ts"
import { budgetRule, contractLists, failLevels, severities } from "../rules/config.ts"
import type { Option, OptionValue, RegisteredRule } from "../rules/rule.ts"

type Schema = Readonly<Record<string, unknown>>

/// For `schema.json` at the root.
export function configSchema(rules: readonly RegisteredRule[]): Schema {
  const strings = (description: string) => ({ type: "array", items: { type: "string", minLength: 1 }, description })
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "wasm-lint.json",
    description: "What a project asks of wasm-lint.",
    ...object({
      $schema: { type: "string", minLength: 1 },
      rules: {
        description: "Severity and options per rule.",
        ...object({
          ...Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
          ...Object.fromEntries(groupsOf(rules).map((group) => [group, groupSchema(group, rules)])),
        }),
      },
      contract: {
        description: "What the build declares of its types and functions, where no marker in the artefacts says so.",
        ...object({
          ...Object.fromEntries(contractLists.map((key) => [key, strings(contractDocs[key])])),
          effects: object({
            functions: {
              type: "object",
              description: "Effects that functions or exports may have, by glob over their names.",
              additionalProperties: strings("Effects."),
            },
            imports: {
              type: "object",
              description: "The effect of an import, by glob over module.name.",
              additionalProperties: { type: "string", minLength: 1 },
            },
          }),
          host: {
            type: "string",
            minLength: 1,
            description: "The host the build is for: browser, nodejs, wasmtime, …",
          },
        }),
      },
      ignore: {
        type: "array",
        description: "Findings that are not to be reported.",
        items: object(
          {
            rule: { enum: rules.map(({ id }) => id) },
            artifact: { type: "string", minLength: 1, description: "Glob over file paths." },
            subject: { type: "string", minLength: 1, description: "Glob over functions, types or sections." },
            reason: { type: "string", minLength: 1, description: "Why it may stay." },
          },
          ["rule", "reason"],
        ),
      },
      budgets: {
        type: "array",
        description: "How large which file, or what of it, may be.",
        items: {
          anyOf: [
            budget([], size, {
              anyOf: [{ enum: sizeMetrics }, { type: "string", pattern: namedMetric.source }],
              default: "raw",
              description:
                "The file, its size after gzip -9 or brotli -11, its largest function, section:NAME, or the code of crate:NAME.",
            }),
            budget(["metric"], wholeNumber, { enum: countMetrics, description: "How many there are." }),
          ],
        },
      },
      pathMap: {
        type: "object",
        additionalProperties: { type: "string" },
        description: "Prefixes of paths in debug information, and what they stand for below this file's folder.",
      },
      failOn: { enum: failLevels, default: "warning", description: "The severity from which on the exit code is 1." },
    }),
  }
}

const contractDocs: Readonly<Record<(typeof contractLists)[number], string>> = {
  linear: "Types of which every value is consumed exactly once.",
  pod: "Types declared plain old data.",
  handle: "Types that stand for a host object by an index.",
  sharedSlice: "Types that view shared memory and demand Pod elements.",
  capabilityCheck: "Functions that ask the host for a capability.",
  mustUse: "Imports whose result must not be dropped, by `module.name`.",
  threadSpawn: "Functions that start a thread and give its handle.",
  threadJoin: "Functions that take a thread's handle and wait for it.",
  threadScope: "Functions that wait for every thread started in their closure.",
}

const size = { type: "string", pattern: `^\\s*\\d+(\\.\\d+)?\\s*(${Object.keys(units).join("|")})\\s*$` }

const wholeNumber = { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER }

function budget(required: readonly string[], limit: Schema, metric: Schema): Schema {
  return {
    ...object(
      {
        files: { type: "string", minLength: 1, description: "Glob over file paths." },
        metric,
        max: { ...limit, description: "More is an error." },
        warn: { ...limit, description: "More is a warning." },
        optional: { type: "boolean", default: false, description: "Whether the file may be missing." },
      },
      ["files", ...required],
    ),
    anyOf: [{ required: ["max"] }, { required: ["warn"] }],
  }
}

function object(properties: Schema, required: readonly string[] = []): Schema {
  return { type: "object", properties, additionalProperties: false, ...(required.length > 0 ? { required } : {}) }
}

function ruleSchema({ id, title, severity, options }: RegisteredRule): Schema {
  const level = { enum: severities, default: severity }
  const declared = Object.entries<Option>(options).filter(
    ([name]) => id !== budgetRule.id || name !== budgetRule.option,
  )
  const properties = declared.map(([name, { default: byDefault, doc }]) => [
    name,
    { ...typeOf(byDefault), default: byDefault, description: doc },
  ])
  return { description: title, anyOf: [level, object({ severity: level, ...Object.fromEntries(properties) })] }
}

function groupsOf(rules: readonly RegisteredRule[]): readonly string[] {
  return [...new Set(rules.flatMap(({ group }) => (group === undefined ? [] : [group])))].sort()
}

function groupSchema(name: string, rules: readonly RegisteredRule[]): Schema {
  const members = rules.filter(({ group }) => group === name).map(({ id }) => id)
  return { description: `All of ${members.join(", ")}.`, enum: severities }
}

function typeOf(value: OptionValue): Schema {
  switch (typeof value) {
    case "number":
      return { type: "number" }
    case "string":
      return { type: "string", minLength: 1 }
    case "boolean":
      return { type: "boolean" }
    default:
      return { type: "array", items: { type: "string", minLength: 1 } }
  }
}
