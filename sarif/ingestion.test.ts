// Every complaint of the ingestion checker, each from a good log with one thing spoilt.

import type { Log, Result, Run } from "sarif"
import { describe, expect, test } from "vitest"
import { checkIngestion } from "./ingestion.ts"
import { sarif, sarifGithub } from "./sarif.ts"
import { golden } from "./testing/golden.ts"

const good = () => JSON.parse(sarifGithub(golden())) as Log & { runs: [Run & { results: [Result, ...Result[]] }] }
type Good = ReturnType<typeof good>

const spoilt: readonly [string, (log: Good) => unknown, RegExp][] = [
  ["another version", (log) => (log.version = "2.0.0" as "2.1.0"), /must be '2.1.0'/],
  ["no $schema", (log) => delete log.$schema, /must be given/],
  ["no runs", (log) => delete (log as Partial<Log>).runs, /must be an array/],
  [
    "too many runs",
    (log) =>
      log.runs.push(...Array.from({ length: 20 }, (_, i) => ({ ...log.runs[0], automationDetails: { id: `${i}/` } }))),
    /21 runs/,
  ],
  ["two runs of one category", (log) => log.runs.push(log.runs[0]), /one tool and category/],
  ["results missing", (log) => delete (log.runs[0] as Partial<Run>).results, /even an empty one/],
  ["an unsuccessful execution", (log) => (log.runs[0].invocations = [{ executionSuccessful: false }]), /unsuccessful/],
  ["no location", (log) => (log.runs[0].results[0].locations = []), /must have a location/],
  ["no URI", (log) => delete physical(log).artifactLocation, /physical location with a URI/],
  ["no startLine", (log) => (physical(log).region = { byteOffset: 3 }), /no startLine/],
  ["an end before its start", (log) => (physical(log).region = { startLine: 3, endLine: 2 }), /ends before the line/],
  ["an absolute URI", (log) => (physical(log).artifactLocation = { uri: "file:///x" }), /is absolute/],
  ["a leading slash", (log) => (physical(log).artifactLocation = { uri: "/x" }), /must not begin/],
  ["a way out", (log) => (physical(log).artifactLocation = { uri: "a/../../x" }), /leads out/],
  ["a blank in a URI", (log) => (physical(log).artifactLocation = { uri: "a b" }), /percent-encoded/],
  ["no fingerprint", (log) => delete log.runs[0].results[0].partialFingerprints, /no primaryLocationLineHash/],
  ["colliding fingerprints", (log) => log.runs[0].results.push(log.runs[0].results[0]), /one alert/],
  ["a suppressed result", (log) => (log.runs[0].results[0].suppressions = [{ kind: "external" }]), /open alert/],
  ["an empty message", (log) => (log.runs[0].results[0].message = { text: "" }), /must have a text/],
  ["a link to nowhere", (log) => (log.runs[0].results[0].message = { text: "see [x](77)" }), /location 77/],
  ["a rule that is not there", (log) => (log.runs[0].results[0].ruleIndex = 99), /no rule of the tool/],
  ["another rule's index", (log) => (log.runs[0].results[0].ruleIndex = 0), /different rules/],
  [
    "a security-severity that is no number",
    (log) => (rule(log).properties = { "security-severity": "high", tags: ["security"] }),
    /above 0/,
  ],
  [
    "a security-severity without its tag",
    (log) => (rule(log).properties = { "security-severity": "7.0" }),
    /tag 'security'/,
  ],
  ["too many tags", (log) => (rule(log).properties = { tags: Array<string>(21).fill("t") }), /21 tags/],
  ["an unknown precision", (log) => (rule(log).properties = { precision: "perfect" }), /none of/],
  ["a long description", (log) => (rule(log).fullDescription = { text: "x".repeat(1025) }), /1024/],
  ["no help", (log) => delete rule(log).help, /help/],
]

describe("complains of", () => {
  test.each(spoilt)("%s", (_, spoil, complaint) => {
    const log = good()
    spoil(log)
    expect(
      checkIngestion(log)
        .map(({ at, message }) => `${at} ${message}`)
        .join("\n"),
    ).toMatch(complaint)
  })

  test("a log that is too large", () => expect(checkIngestion(good(), { gzipBytes: 11e6 })).toHaveLength(1))
  test("anything that is no log", () => {
    for (const value of [null, 3, "x", [], {}, { runs: [null, 3] }]) expect(checkIngestion(value)).not.toEqual([])
  })
})

test("a good log passes", () => expect(checkIngestion(good(), { gzipBytes: 1000 })).toEqual([]))

test("the standard's flavour does not: bytes have no line", () => {
  expect(checkIngestion(JSON.parse(sarif(golden()))).map(({ message }) => message)).toContain(
    "has no startLine: it would not be shown",
  )
})

function physical(log: Good): Partial<NonNullable<NonNullable<Result["locations"]>[number]["physicalLocation"]>> {
  const location = log.runs[0].results[0].locations?.[0]?.physicalLocation
  if (!location) throw new Error("the good log has a location")
  return location
}

function rule(log: Good): NonNullable<Run["tool"]["driver"]["rules"]>[number] {
  const rule = log.runs[0].tool.driver.rules?.[0]
  if (!rule) throw new Error("the good log has a rule")
  return rule
}
