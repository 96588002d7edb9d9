// SARIF logs of the golden report, judged by everything that can judge them, and what each decision looks like in them.

import type { Log, Result, Run } from "sarif"
import { describe, expect, test } from "vitest"
import type { Finding, Report } from "../rules/report.ts"
import { lineHashes } from "./fingerprint.ts"
import { sarif, sarifGithub } from "./sarif.ts"
import { empty, finding, golden, inCode, inMir, mirPath, span, wasmPath } from "./testing/golden.ts"
import { multitoolProblems, whyNoMultitool } from "./testing/multitool.ts"
import { schemaProblems, uploadProblems } from "./testing/valid.ts"

const logs: [string, string][] = [
  ["pure", sarif(golden())],
  ["pure with unknowns, category and exit code", sarif(golden(), { showUnknown: true, category: "web", exitCode: 2 })],
  ["pure, empty", sarif(empty())],
  ["github", sarifGithub(golden())],
  ["github with line hashes", sarifGithub(golden(), { lineHash: (_, line) => lineHashes("x\n".repeat(99))[line - 1] })],
  ["github, empty", sarifGithub(empty())],
]

describe("judges", () => {
  test.each(logs)("the schema accepts %s", (_, log) => expect(schemaProblems(JSON.parse(log))).toEqual([]))

  test.each(logs.filter(([name]) => name.startsWith("github")))("code scanning would take %s", (_, log) =>
    expect(uploadProblems(JSON.parse(log))).toEqual([]),
  )

  test("the multitool has nothing against any of them, and does find faults", async ({ skip }) => {
    needs(whyNoMultitool(), skip)
    const broken = sarif(golden()).replaceAll('"ruleIndex": 3', '"ruleIndex": 99')
    const verdicts = await multitoolProblems([...logs.map(([, log]) => log), broken])
    expect(verdicts.slice(0, -1)).toEqual(logs.map(() => []))
    expect(verdicts.at(-1)?.join()).toContain("SARIF1009")
  }, 60_000)

  test("the schema does find faults, by both validators", () => {
    const problems = schemaProblems(JSON.parse(sarif(golden()).replaceAll('"startLine": 12,', '"startLine": 0,')))
    expect(problems.some((problem) => problem.startsWith("ajv"))).toBe(true)
    expect(problems.some((problem) => problem.startsWith("jsonschema"))).toBe(true)
  })
})

describe("locations", () => {
  test("the Rust line comes first, the MIR dump beside it", () => {
    const { locations, relatedLocations, analysisTarget } = first("linear-leaked")
    expect(locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: "src/lib.rs" },
      region: { startLine: 12 },
    })
    expect(relatedLocations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: mirPath },
      region: { startLine: 120 },
    })
    expect(analysisTarget?.uri).toBe(mirPath)
  })

  test("without a line it is the manifest, and the message says where to look", () => {
    const result = only({ at: inCode(0x380, 2, 15, "demo::tick") })
    expect(result.locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: "Cargo.toml" },
      region: { startLine: 1 },
    })
    expect(result.message.text).toContain("Found in pkg/demo.wasm, function 15 'demo::tick' at 0x380, 2 bytes.")
  })

  test("without a manifest it is the artifact: bytes in the standard's flavour, line 1 in GitHub's", () => {
    const at = { kind: "bytes", artifact: "broken.wasm", offset: 9, length: 2 } as const
    expect(only({ at, build: "plain" }).locations?.[0]?.physicalLocation?.region).toEqual({
      byteOffset: 9,
      byteLength: 2,
    })
    expect(only({ at, build: "plain" }, "github").locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 1 })
  })

  test("sources outside the repository are never pointed at", () => {
    const at = inMir(7, "demo::f")
    const outside = only({ at, build: "plain", source: span("/rustc/0123/library/core/src/ptr.rs", 3, 1, 2) })
    expect(outside.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(mirPath)
    expect(sarif(golden())).not.toContain("/home/")
  })

  test("addresses go from module to section to the place; offsets come from the sizes", () => {
    const { addresses = [] } = runOf(sarif(golden()))
    const [related] = only({ at: inCode(0x2000, 900, 40, "f") }).relatedLocations ?? []
    const address = related?.physicalLocation?.address
    expect(address).toMatchObject({ absoluteAddress: 0x2000, length: 900, name: "f" })
    const section = addresses[address?.parentIndex ?? -1]
    expect(section).toMatchObject({ kind: "section", name: "code", absoluteAddress: 674 })
    expect(address?.offsetFromParent).toBe(0x2000 - 674)
    expect(addresses[section?.parentIndex ?? -1]).toMatchObject({ kind: "module", name: wasmPath, length: 49357 })
  })

  test("every index of a table is that of an equal entry", () => {
    const run = runOf(sarif(golden(), { showUnknown: true }))
    JSON.stringify(run, (key, value: unknown) => {
      if (key !== "artifactLocation" && key !== "analysisTarget") return value
      const { uri, index } = value as { uri: string; index: number }
      expect(run.artifacts?.[index]?.location?.uri).toBe(uri)
      return value
    })
  })

  test("paths are told as seen from the repository, or by their last names", () => {
    const toRepository = (path: string) => (path === wasmPath ? undefined : `crates/demo/${path}`)
    const run = runOf(sarif(golden(), { toRepository }))
    const uris = run.artifacts?.map(({ location }) => location?.uri)
    expect(uris).toContain("demo.wasm")
    expect(uris).toContain("crates/demo/src/lib.rs")
  })
})

describe("results", () => {
  test("instances on one line are one result that lists them", () => {
    const folded = runOf(sarif(golden())).results?.find(({ occurrenceCount }) => occurrenceCount)
    expect(folded?.occurrenceCount).toBe(3)
    expect(folded?.relatedLocations?.map(({ message }) => message?.text)).toEqual([
      "'demo::keep::<u8>' bb1[0] in the MIR dump",
      expect.stringContaining("demo::keep::<u16>"),
      expect.stringContaining("demo::keep::<Vec<[u8; 4]>>"),
    ])
  })

  test("findings that only share a fallback location stay apart", () => {
    const at = inCode(9, 1, 3, "f")
    const parts = { rule: "generic-bloat", message: "m" }
    const report = {
      ...golden(),
      findings: [finding({ ...parts, at }), finding({ ...parts, at: { ...at, offset: 10 } })],
    }
    expect(runOf(sarifGithub(report)).results).toHaveLength(2)
  })

  test("braces are doubled in the standard's flavour only", () => {
    const message = "'{closure#0}' leaks"
    expect(only({ message }).message.text).toContain("'{{closure#0}}' leaks.")
    expect(only({ message }, "github").message.text).toContain("'{closure#0}' leaks.")
  })

  test("messages link to the evidence, and every link leads somewhere", () => {
    const { message, relatedLocations } = first("linear-leaked")
    expect(message.text).toContain("It is made here ([src/lib.rs:9](2)).")
    expect(relatedLocations?.find(({ id }) => id === 2)?.physicalLocation?.region?.startLine).toBe(9)
  })

  test("a call path is a code flow with its depth; for GitHub only steps that have a line", () => {
    const steps = first("effect-undeclared").codeFlows?.[0]?.threadFlows[0]?.locations
    expect(steps?.map(({ nestingLevel }) => nestingLevel)).toEqual([0, 1, 2])
    const github = runOf(sarifGithub(golden())).results?.filter(({ ruleId }) => ruleId === "effect-undeclared") ?? []
    expect(github[0]?.codeFlows?.[0]?.threadFlows[0]?.locations).toHaveLength(2)
    expect(github[1]?.codeFlows).toBeUndefined()
    expect(github[1]?.message.text).toContain("Path: demo::tick → demo::now.")
  })

  test("ignored findings are suppressed with their reason; GitHub never sees them", () => {
    const suppressed = runOf(sarif(golden())).results?.filter(({ suppressions }) => suppressions?.length)
    expect(suppressed?.[0]?.suppressions?.[0]).toMatchObject({
      kind: "external",
      justification: "we want to know which toolchain made it",
    })
    expect(sarifGithub(golden())).not.toContain("suppressions")
  })

  test("what could not be decided is open, of level none, and only on demand", () => {
    const open = (log: string) => runOf(log).results?.filter(({ kind }) => kind === "open") ?? []
    expect(open(sarif(golden()))).toEqual([])
    expect(open(sarif(golden(), { showUnknown: true })).map(({ level }) => level)).toEqual(["none", "none"])
    expect(open(sarifGithub(golden(), { showUnknown: true }))).toEqual([])
  })

  test("GitHub gets the gravest 5,000 and is told of the others", () => {
    const many = Array.from({ length: 5100 }, (_, i) =>
      finding({
        rule: "generic-bloat",
        at: inCode(i, 1, i, `f${i}`),
        message: "m",
        severity: i === 5099 ? "error" : "note",
      }),
    )
    const run = runOf(sarifGithub({ ...golden(), findings: many }))
    expect(run.results).toHaveLength(5000)
    expect(run.results?.[0]?.level).toBe("error")
    expect(run.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain("100 findings are left out")
  })
})

describe("fingerprints", () => {
  test("of a line when it is known, else of the finding", () => {
    const hash = () => "abc:1"
    const at = inMir(3, "f")
    expect(
      only({ at, source: span("src/a.rs", 4, 1, 2) }, "github", { lineHash: hash }).partialFingerprints,
    ).toMatchObject({
      primaryLocationLineHash: "abc:1",
    })
    const { partialFingerprints } = only({ at, fingerprint: "00000000000000ff" }, "github", { lineHash: hash })
    expect(partialFingerprints).toEqual({
      primaryLocationLineHash: "00000000000000ff:1",
      "wasmLint/v1": "00000000000000ff",
    })
  })
})

test("findings of equal identity on different lines get numbers", () => {
  const twin = { rule: "generic-bloat", at: inMir(3, "f"), message: "m", fingerprint: "00000000000000ff" }
  const findings = [1, 2].map((line) => finding({ ...twin, source: span("src/a.rs", line, 1, 2) }))
  const log = sarifGithub({ ...golden(), findings })
  expect(uploadProblems(JSON.parse(log))).toEqual([])
  expect(runOf(log).results?.map((result) => result.partialFingerprints?.["primaryLocationLineHash"])).toEqual([
    "00000000000000ff:1",
    "00000000000000ff:2",
  ])
})

describe("the run", () => {
  test("all enabled rules are described, fired or not", () => {
    const { rules } = runOf(sarif(empty())).tool.driver
    expect(rules?.map(({ id }) => id)).toEqual(golden().rules.map(({ id }) => id))
    expect(rules?.[3]).toMatchObject({ name: "LinearLeaked", defaultConfiguration: { level: "error" } })
    expect(rules?.[3]?.helpUri).toBe("https://github.com/wasm-lint/wasm-lint/blob/v0.1.0/docs/rules/linear-leaked.md")
  })

  test("findings and one bad file are no failure; nothing read is", () => {
    const successful = (report: Report) => runOf(sarif(report)).invocations?.[0]?.executionSuccessful
    const { faults, ...rest } = golden()
    expect(successful(golden())).toBe(true)
    expect(successful({ ...empty(), faults: [{ ...faults[0], artifact: wasmPath } as Report["faults"][number]] })).toBe(
      false,
    )
    expect(successful({ ...rest, faults: [] })).toBe(true)
  })

  test("nothing of the machine, and the same bytes each time", () => {
    const log = sarif(golden())
    expect(log).toBe(sarif(golden()))
    expect(log).not.toMatch(/startTimeUtc|"machine"|"account"|commandLine|"stack"|alice\//)
  })

  test("a category ends in a slash", () => {
    expect(runOf(sarif(golden(), { category: "web" })).automationDetails?.id).toBe("web/")
    expect(runOf(sarif(golden())).automationDetails).toBeUndefined()
  })
})

function runOf(log: string): Run {
  const [run] = (JSON.parse(log) as Log).runs
  if (!run) throw new Error("the log has no run")
  return run
}

function first(rule: string): Result {
  const result = runOf(sarif(golden())).results?.find(({ ruleId }) => ruleId === rule)
  if (!result) throw new Error(`no result of ${rule}`)
  return result
}

function only(
  parts: Partial<Finding>,
  flavour: "pure" | "github" = "pure",
  options: Parameters<typeof sarif>[1] = {},
): Result {
  const one = finding({ rule: "generic-bloat", at: inMir(3, "demo::f"), message: "it is so", ...parts })
  const log = (flavour === "pure" ? sarif : sarifGithub)({ ...golden(), findings: [one], ignored: [] }, options)
  const [result] = runOf(log).results ?? []
  if (!result) throw new Error("the log has no result")
  return result
}

/// Skips with the reason in sight; in a full run a skip is an error.
function needs(missing: string | undefined, skip: (reason: string) => void): void {
  if (missing === undefined) return
  if (process.env["WASM_LINT_FULL"]) throw new Error(missing)
  skip(missing)
}
