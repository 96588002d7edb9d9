// Whatever the names in a report: nothing a reporter writes can steer a terminal, a CI log, a table or a viewer.

import fc from "fast-check"
import type { Log } from "sarif"
import { describe, expect, test } from "vitest"
import type { Report } from "../rules/report.ts"
import { reporters, type ReporterName } from "./index.ts"
import { arbitraryReport, forbidden } from "./testing/hostile.ts"
import { schemaProblems, uploadProblems } from "./testing/valid.ts"

const numRuns = process.env["WASM_LINT_FULL"] ? 1000 : 100
const runs = { numRuns }
// Two validators read a whole log in tens of milliseconds.
const judgements = { numRuns: numRuns / 4 }
const told = (report: Report) => ({
  report,
  as: (name: ReporterName, width = 100) => reporters[name](report, { width, showUnknown: true, maxDiagnostics: 0 }),
})
const each = (
  check: (told: { report: Report; as: (name: ReporterName, width?: number) => string }) => void,
  parameters = runs,
) => {
  const property = fc.property(arbitraryReport, (report) => {
    check(told(report))
  })
  fc.assert(property, parameters)
}

describe("hostile names", () => {
  test.each(Object.keys(reporters) as ReporterName[])(
    "%s holds no control, direction or invisible character",
    (name) => {
      each(({ as }) => expect(as(name)).not.toMatch(forbidden))
    },
  )

  test.each(Object.keys(reporters) as ReporterName[])("%s says the same each time", (name) => {
    each(({ as }) => expect(as(name)).toBe(as(name)))
  })

  test("text holds no CI command, at any width", () => {
    fc.assert(
      fc.property(arbitraryReport, fc.integer({ min: 1, max: 160 }), (report, width) => {
        const output = told(report).as("text", width)
        expect(output).not.toMatch(/^\s*::/m)
        expect(output).not.toMatch(/##(\[|vso|teamcity)/i)
      }),
      runs,
    )
  })

  test("every line of github is one command of ours", () => {
    each(({ as }) => {
      for (const line of as("github").split("\n").slice(0, -1)) {
        expect(line).toMatch(/^::(error|warning|notice) [^:]*::./)
        expect(line).not.toContain("##[")
      }
    })
  })

  test("markdown tables keep their cells", () => {
    each(({ as }) => {
      const tables = as("markdown")
        .split("\n\n")
        .filter((part) => part.startsWith("|"))
      for (const table of tables) {
        const widths = table.split("\n").map((line) => line.split("|").length)
        expect(new Set(widths).size).toBe(1)
      }
      expect(as("markdown").replace(/<\/?(code|br)>/g, "")).not.toMatch(/[<>]/)
    })
  })

  test("json says exactly what the report says", () => {
    each(({ as, report }) => {
      const document = JSON.parse(as("json")) as { findings: unknown }
      expect(document.findings).toEqual(report.findings)
    })
  })

  test("sarif is valid and tells no absolute path", () => {
    each(({ as }) => {
      const log = JSON.parse(as("sarif")) as Log
      expect(schemaProblems(log)).toEqual([])
      expect(urisOf(log).filter((uri) => /^\/|^[a-z]:|^\.\.?\//i.test(uri) || uri.includes("alice"))).toEqual([])
    }, judgements)
  })

  test("sarif-github passes every judge", () => {
    each(({ as }) => expect(uploadProblems(JSON.parse(as("sarif-github")))).toEqual([]), judgements)
  })
})

function urisOf(log: Log): string[] {
  return log.runs.flatMap((run) => (run.artifacts ?? []).map(({ location }) => location?.uri ?? ""))
}
