// The text people read, as it looks for the golden report, and what must hold of it at any width and palette.

import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Finding, Report } from "../rules/report.ts"
import { columns, wrap } from "./layout.ts"
import type { Palette } from "./palette.ts"
import { empty, finding, golden, inCode, inMir, span } from "./testing/golden.ts"
import { hostile } from "./testing/hostile.ts"
import { text } from "./text.ts"

const source = (file: string, line: number) => (file === "src/lib.rs" && line === 12 ? "\treturn handle.id" : undefined)

test("the golden report reads like this", async () => {
  await expect(text(golden(), { sourceLine: source })).toMatchFileSnapshot("testing/golden.txt")
})

test("a clean report says so", () => {
  expect(text(empty())).toBe("Nothing found in 1 file with 6 rules\n")
})

test("nothing found is not said of what could not be read", () => {
  const { faults } = golden()
  expect(text({ ...empty(), faults })).toContain("Found nothing in what could be read")
  expect(text({ ...empty(), faults })).toMatch(/^3 things could not be done\n/)
})

test("undecided places are counted, and listed on demand", () => {
  expect(text(golden())).toContain("2 places could not be decided (linear-leaked 2); --show-unknown lists them")
  expect(text(golden())).not.toContain("lost track of")
  expect(text(golden(), { showUnknown: true })).toMatch(/5:5 +unknown +'handle' is put into a generic container/)
})

describe("folding", () => {
  const many = Array.from({ length: 22 }, (_, i) =>
    finding({ rule: "generic-bloat", at: inCode(i, 1, i, `f${i}`), message: `m${i}` }),
  )
  const report: Report = { ...golden(), findings: many }

  test("ten of a rule in a file, the others counted", () => {
    expect(text(report)).toContain("… and 12 more of generic-bloat (--max-diagnostics 0 shows all)")
    expect(text(report)).not.toContain("m10")
  })

  test("all when asked for", () => expect(text(report, { maxDiagnostics: 0 })).toContain("m21"))

  test("instances of a generic function are one finding", () => {
    const copies = ["a", "b"].map((name) =>
      finding({ rule: "linear-leaked", at: inMir(1, name), source: span("x.rs", 1, 1, 1), message: `'${name}' leaks` }),
    )
    expect(text({ ...report, findings: copies })).toMatch(/'a' leaks[^]*in: +a[^]*also in: b\n/)
  })
})

describe("the source line", () => {
  const frame = (parts: Partial<Finding>, line: string, width = 100) => {
    const one = finding({ rule: "r", at: inMir(1, "f"), source: span("a.rs", 7, 5, 3), message: "m", ...parts })
    return text({ ...golden(), findings: [one] }, { sourceLine: () => line, width })
  }

  test("has carets under the span", () =>
    expect(frame({}, "let abc = 1;")).toMatch(/7 │ let abc = 1;\n +│ {5}\^\^\^\n/))
  test("counts columns as a terminal shows them", () =>
    expect(frame({}, "漢漢漢漢abc")).toMatch(/│ 漢漢漢漢abc\n +│ {9}\^\^\^\n/))
  test("of a long line shows the part around the span", () => {
    const long = `${"a".repeat(200)}bcd${"e".repeat(200)}`
    const output = frame({ source: span("a.rs", 7, 201, 3) }, long, 80)
    expect(output).toMatch(/7 │ …a+bcde+…\n/)
    const [line = "", marks = ""] = output.split("\n").filter((line) => line.includes("│"))
    expect(line.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1)).toBe("bcd")
    expect(columns(line)).toBeLessThanOrEqual(80)
  })
  test("is left out when it cannot be shown", () => {
    expect(frame({}, "")).not.toContain("│")
    expect(frame({ source: span("a.rs", 7, 50, 3) }, "short")).not.toContain("│")
  })
})

test("colours change no letter", () => {
  const colour = (text: string) => `\u001b[31m${text}\u001b[39m`
  const palette: Palette = {
    error: colour,
    warning: colour,
    note: colour,
    good: colour,
    file: colour,
    bold: colour,
    dim: colour,
    help: colour,
  }
  const coloured = text(golden(), { palette, showUnknown: true })
  expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(text(golden(), { showUnknown: true }))
})

test.each([60, 80, 100, 140])("no line is wider than %i columns", (width) => {
  // The next command is not broken: it is there to be copied.
  const lines = text(golden(), { width, showUnknown: true, sourceLine: source }).split("\n")
  const fixed = /^(next:| {2}… and|\S+\.(rs|wasm|mir)|target\/)| {2}(input|bug) {2}/
  expect(lines.filter((line) => columns(line) > width && !fixed.test(line))).toEqual([])
})

test("no line ends in a blank", () => expect(text(golden(), { sourceLine: source })).not.toMatch(/[ \t]$/m))

test("wrapping loses nothing and keeps to the width", () => {
  fc.assert(
    fc.property(hostile, fc.integer({ min: 8, max: 80 }), (words, width) => {
      const lines = wrap(words, width)
      expect(lines.join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", ""))
      expect(lines.every((line) => columns(line) <= width)).toBe(true)
    }),
  )
})
