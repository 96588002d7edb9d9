// What leads from a binary to its sources: the checkout's files, the map of paths, a source map beside the binary.

import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Results } from "../analyzers/analyzer.ts"
import type { Build } from "../analyzers/build.ts"
import { dwarf } from "../analyzers/dwarf/dwarf.ts"
import { sourceMap } from "../analyzers/source-map/source-map.ts"
import { artifact, bytesOf, custom, text } from "../analyzers/wasm/testkit.ts"
import { afterAll, describe, expect, test } from "vitest"
import { withSources } from "./checkout.ts"

const root = join(import.meta.dirname, "..")
const base = mkdtempSync(join(tmpdir(), "wasm-lint-checkout-"))
afterAll(() => rmSync(base, { recursive: true, force: true }))
mkdirSync(join(base, "repo/src"), { recursive: true })
const repo = join(base, "repo")
writeFileSync(join(repo, "src/lib.rs"), "")
writeFileSync(join(repo, "src/lines.rs"), "")
writeFileSync(join(base, "outside.map"), "{}")
writeFileSync(join(repo, "app.map"), '{"version":3,"sources":["src/lib.rs"],"mappings":"AAAA"}')
execFileSync("git", ["init", "-q", repo])

const plain = bytesOf()
const naming = (url: string): Build => build(bytesOf(custom("sourceMappingURL", text(url))))

function build(bytes: Uint8Array): Build {
  return { name: "app.wasm", wasm: artifact(bytes, "app.wasm"), mir: [], contract: {} }
}

function sourced(given: Build, pathMap?: Record<string, string>): Build {
  return withSources([given], repo, pathMap)[0]!
}

describe("a build is given", () => {
  test("nothing when its binary has no debug information", () => {
    const given = build(plain)
    expect(sourced(given)).toEqual(given)
  })

  test("the files of the checkout that git does not ignore, and the map of paths", () => {
    const { checkout } = sourced(naming("none.map"), { "/build": "." })
    expect(checkout?.root).toBe(repo)
    expect(checkout?.pathMap).toEqual({ "/build": "." })
    expect(checkout?.files?.has("src/lib.rs")).toBe(true)
  })

  test("the source map beside the binary, and no file outside of the checkout", () => {
    const own = sourced(naming("app.map"))
    expect(own.wasm?.sourceMap).toContain('"version":3')
    expect(new Results(own).of(sourceMap)).toMatchObject({ is: "ok", result: { url: "app.map" } })
    for (const url of ["../outside.map", "/etc/passwd", "file:///etc/passwd", "https://example.org/a.map", "gone.map"])
      expect(sourced(naming(url)).wasm?.sourceMap, url).toBeUndefined()
  })
})

describe("an instruction's line", () => {
  const bytes = new Uint8Array(readFileSync(join(root, "fixtures/dwarf/rust-lines.wasm")))
  const filesNamed = (pathMap?: Record<string, string>): string[] => {
    const answer = new Results(sourced(build(bytes), pathMap)).of(dwarf)
    if (answer.is !== "ok") throw new Error("no DWARF")
    const spans = Array.from({ length: bytes.length }, (_, offset) => answer.result.spanOf(offset)?.file)
    return [...new Set(spans.filter((file) => file !== undefined))].sort()
  }

  test("is in a file of the checkout, or nowhere: never in the standard library", () => {
    expect(filesNamed()).toEqual(["src/lines.rs"])
  })

  test("is where the map of paths says", () => {
    mkdirSync(join(repo, "crates/app"), { recursive: true })
    writeFileSync(join(repo, "crates/app/lines.rs"), "")
    expect(filesNamed({ src: "crates/app" })).toEqual(["crates/app/lines.rs"])
  })
})
