// The machine's formats and the one place for hostile names: github, markdown, json, sanitise, words.

import { describe, expect, test } from "vitest"
import type { Finding } from "../rules/report.ts"
import { github } from "./github.ts"
import { formats, reporters } from "./index.ts"
import { json, type JsonReport } from "./json.ts"
import { markdown } from "./markdown.ts"
import {
  commandProperty,
  isInside,
  markdownText,
  printableJson,
  relativeUri,
  sarifText,
  shorten,
  visible,
} from "./sanitise.ts"
import { plainText } from "./sarif-tool.ts"
import { empty, finding, golden, inCode, inMir, span } from "./testing/golden.ts"
import { largestSections, sentence } from "./words.ts"
import { count, size, thousands } from "../rules/wording.ts"

const many = (n: number, severity: Finding["severity"]) =>
  Array.from({ length: n }, (_, i) =>
    finding({ rule: "r", severity, at: inCode(i, 1, i, `f${i}`), message: `m${i}`, bytes: i }),
  )

describe("github", () => {
  test("points at the line, in properties and data escaped for their place", () => {
    const one = finding({ rule: "r", at: inMir(3, "f"), source: span("a,b:c.rs", 6, 5, 4), message: "100% of\nit" })
    expect(github({ ...empty(), findings: [one] })).toBe(
      "::warning file=a%2Cb%3Ac.rs,line=6,endLine=6,col=5,endColumn=9,title=r::100%25 of\\nit.\n",
    )
  })

  test("without a line it points at the artifact and says where in it", () => {
    const one = finding({ rule: "r", at: inCode(9, 1, 3, "f"), message: "it is so" })
    expect(github({ ...empty(), findings: [one] })).toBe(
      "::warning file=pkg/demo.wasm,line=1,title=r::It is so (f, pkg/demo.wasm, function 3, 0x9..0xa).\n",
    )
  })

  test("ten errors and ten warnings, the largest first, the others counted", () => {
    const lines = github({
      ...empty(),
      findings: [...many(12, "warning"), ...many(11, "error"), ...many(1, "note")],
    }).split("\n")
    expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(10)
    expect(lines.filter((line) => line.startsWith("::warning"))).toHaveLength(10)
    expect(lines[0]).toContain("m10")
    expect(lines.at(-2)).toBe(
      "::notice title=wasm-lint::4 more findings without an annotation (11 errors, 12 warnings, 1 note in all); see the job summary or the SARIF log",
    )
  })

  test("faults come first and are errors", () => {
    expect(github(golden())).toMatch(
      /^::error file=broken.wasm,line=1,title=could not be read::broken.wasm: the section/,
    )
  })

  test("a clean report is silent", () => expect(github(empty())).toBe(""))
})

describe("markdown", () => {
  test("the golden report reads like this", async () => {
    await expect(markdown(golden(), { showUnknown: true })).toMatchFileSnapshot("testing/golden.md.txt")
  })

  test("rows are left out whole and counted", () => {
    const output = markdown({ ...empty(), findings: many(250, "note") })
    expect(output.match(/ℹ️ note/g)).toHaveLength(200)
    expect(output).toContain("… and 50 more.")
  })

  test("it stays below GitHub's limit", () => {
    const long = many(200, "note").map((one) => ({
      ...one,
      message: "|".repeat(5000),
      at: inCode(1, 1, 1, "<".repeat(5000)),
    }))
    const output = markdown({ ...golden(), findings: long, unknowns: long, faults: [] }, { showUnknown: true })
    expect(new TextEncoder().encode(output).length).toBeLessThan(1024 * 1024)
  })
})

test("json: versioned, with totals, without stacks", () => {
  const document = JSON.parse(json(golden())) as JsonReport
  expect(document).toMatchObject({
    schema: 1,
    tool: { name: "wasm-lint" },
    totals: { error: 8, warning: 3, note: 1, likely: 1, unknowns: 2, ignored: 1, faults: 3, unread: 3, files: 4 },
  })
  expect(document.faults[1]).not.toHaveProperty("stack")
  expect(Object.keys(document).sort()).toEqual([...Object.keys(golden()), "schema", "totals"].sort())
})

test("every reporter has a word of explanation", () => expect(Object.keys(formats)).toEqual(Object.keys(reporters)))

describe("sanitise", () => {
  test.each([
    ["a\u001b[31mb", "a\\u{1b}[31mb"],
    ["line\nbreak\ttab\r\0", "line\\nbreak\\ttab\\r\\0"],
    ["\u202egnp", "\\u{202e}gnp"],
    ["x\u200by", "x\\u{200b}y"],
    ["\ud800", "\ufffd"],
    ["\u{e0041}", "\\u{e0041}"],
    ["##[group]", "#\\u{23}[group]"],
    ["demo::<&'a T>::{closure#0}", "demo::<&'a T>::{closure#0}"],
    ["漢字 é 👩‍💻".replace("\u200d", ""), "漢字 é 👩💻"],
  ])("visible %j", (hostile, shown) => expect(visible(hostile)).toBe(shown))

  test("commands, Markdown, SARIF", () => {
    expect(commandProperty("a,b:c%\n")).toBe("a%2Cb%3Ac%25\\n")
    expect(markdownText("a|b <i> `c` @d https://e")).toBe("a&#124;b &#60;i&#62; &#96;c&#96; &#64;d https&#58;//e")
    expect(sarifText("{0} [x](1)")).toBe("{{0}} [x] (1)")
  })

  test("printable JSON says the same", () => {
    const value = { name: "\u202e\u007f\u2028\ud800é", lines: ["a\nb"] }
    expect(printableJson(value)).toMatch(/^[\x20-\x7eé\n]*$/)
    expect(JSON.parse(printableJson(value))).toEqual(value)
  })

  test.each([
    ["src/lib.rs", "src/lib.rs"],
    ["./a//b.rs", "a/b.rs"],
    ["a b/é#?.rs", "a%20b/%C3%A9%23%3F.rs"],
    ["a\\b.rs", "a/b.rs"],
    ["c:x", "c%3Ax"],
  ])("uri of %s", (path, uri) => expect(relativeUri(path)).toBe(uri))

  test.each(["/a", "../a", "a/../b", "C:\\a", "c:a", "file:///a", "<std>/a", "", "\\\\host\\a"])(
    "%j is not inside",
    (path) => expect(isInside(path)).toBe(false),
  )

  test("shorten keeps both ends", () => {
    expect(shorten("core::slice::sort", 10)).toBe("core::…ort")
    expect(shorten("short", 10)).toBe("short")
  })
})

describe("words", () => {
  test("sizes and counts", () => {
    expect([size(0), size(1023), size(1024), size(49357), size(3 * 1024 * 1024), size(-2048)]).toEqual([
      "0 B",
      "1023 B",
      "1.0 KiB",
      "48.2 KiB",
      "3.0 MiB",
      "-2.0 KiB",
    ])
    expect([count(1, "error"), count(1234, "error"), count(2, "entry", "entries")]).toEqual([
      "1 error",
      "1,234 errors",
      "2 entries",
    ])
    expect(thousands(1_234_567)).toBe("1,234,567")
  })

  test("a message becomes a sentence, a name stays a name", () => {
    expect(sentence("the name section is shipped")).toBe("The name section is shipped.")
    expect(sentence("memory.grow may fail")).toBe("memory.grow may fail.")
    expect(sentence("'x' leaks!")).toBe("'x' leaks!")
  })

  test("sections: the largest, the rest summed, nothing lost", () => {
    const [sizes] = golden().sizes
    if (!sizes) throw new Error("the golden report has sizes")
    const sections = largestSections(sizes, 3)
    expect(sections.map(({ name }) => name)).toEqual(["code", "data", "custom:name", "6 others"])
    expect(sections.reduce((sum, { bytes }) => sum + bytes, 8)).toBe(sizes.bytes)
  })

  test("Markdown as plain text", () => {
    expect(plainText("# T\n\nUse `f` of [the page](x.md), **now**.\n\n```rust\nlet `a`;\n```")).toBe(
      "T\n\nUse f of the page, now.\n\n    let `a`;",
    )
  })
})
