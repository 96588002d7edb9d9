// The page as a string: what a browser may run of it, and that no name can leave its place. How it looks and answers is
// bin/size-page.test.ts's to try, in a browser.

import { createHash } from "node:crypto"
import { expect, test } from "vitest"
import { empty, finding } from "../testing/golden.ts"
import { script, style } from "./assets.ts"
import type { ModuleSizes, PageData } from "./data.ts"
import { html, htmlPage, longestName, pageName } from "./html.ts"

const module: ModuleSizes = {
  file: "a.wasm",
  bytes: 110,
  counts: { functions: 1, imports: 0, exports: 0 },
  least: 16,
  items: {
    name: ["outer", "inner", ""],
    kind: [0, 0, 0],
    bytes: [60, 30, 20],
    keeps: [90, 30, 20],
    keeper: [-1, 0, -1],
    section: [0, 0, 0],
    crate: [-1, -1, -1],
    generic: [-1, -1, -1],
    count: [0, 0, 4],
    content: [-1, -1, -1],
    offset: [10, 70, 100],
    address: [-1, -1, -1],
  },
  kinds: ["function"],
  sections: ["code"],
  crates: [],
  generics: [],
  contents: [],
  unneeded: 0,
  notes: {},
}

function dataIn(page: string): PageData {
  const [, json = ""] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page) ?? []
  return JSON.parse(json) as PageData
}

test("the policy lets a browser run the page's own script and style alone", () => {
  const page = html(empty())
  const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ])
  expect(page).toContain(`<script>${script}</script>`)
  expect(page).toContain(`<style>${style}</style>`)
  expect(script).toMatch(/d3-hierarchy[\s\S]*Permission to use, copy, modify/)
})

test("data cannot end its element", () => {
  const spite = "</script><img src=x onerror=alert(1)><!--<script>\u2028\u2029"
  const data = { tool: "t", modules: [{ ...module, file: spite }], findings: [] }
  const page = htmlPage(data)
  expect(page.match(/<\/script>/g)).toHaveLength(2)
  expect(page).not.toContain("<img")
  expect(page).not.toMatch(/[\u2028\u2029]/)
  expect(dataIn(page)).toEqual(data)
})

test("a finding leads to the smallest listed item that holds its place", () => {
  const at = (offset: number, length = 1, artifact = "a.wasm") => ({ kind: "bytes" as const, artifact, offset, length })
  const places = [at(15), at(75), at(105), at(0, 110), at(15, 1, "other.wasm")]
  const findings = places.map((at) => finding({ rule: "r", at, message: "it is so" }))
  const mir = finding({ rule: "r", at: { kind: "mir", artifact: "a.mir", line: 1, body: "f" }, message: "too" })
  const page = dataIn(html({ ...empty(), findings: [...findings, mir] }, { modules: [module] }))
  expect(page.findings.map(({ module, item }) => [module, item])).toEqual([
    [0, 0],
    [0, 1],
    [0, -1],
    [0, -1],
    [-1, -1],
    [-1, -1],
  ])
  expect(page.findings[0]).toMatchObject({ message: "It is so.", place: "a.wasm:0xf" })
})

test("names are short and visible", () => {
  expect(pageName(`a${"b".repeat(999)}`)).toHaveLength(longestName)
  expect(pageName("a\u001b[31m\u202eb")).toBe("a\\u{1b}[31m\\u{202e}b")
})
