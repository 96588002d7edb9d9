// `wasm-lint diff` as a user meets it: what it says first, that its columns add up, and when it fails.

import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { binaries } from "../fixtures/corpus/packages.ts"
import { custom, leb, text } from "../analyzers/wasm/testkit.ts"
import { freshBundle, runProgram, temporaryFolder } from "./testing/command.ts"
import { assemble } from "./wat.ts"

const cli = join(await freshBundle(), "cli.js")
const cwd = temporaryFolder()
const published = (path: string) => binaries().find((binary) => binary.path === path)!.bytes
const sitter = {
  old: published("web-tree-sitter/debug/web-tree-sitter.wasm"),
  new: published("web-tree-sitter/web-tree-sitter.wasm"),
}

mkdirSync(join(cwd, "old/deep"), { recursive: true })
mkdirSync(join(cwd, "new/deep"), { recursive: true })
writeFileSync(join(cwd, "old/deep/a.wasm"), sitter.old)
writeFileSync(join(cwd, "new/deep/a.wasm"), sitter.new)
writeFileSync(join(cwd, "old/gone.wasm"), published("source-map/lib/mappings.wasm"))
writeFileSync(join(cwd, "new/come.wasm"), published("source-map/lib/mappings.wasm"))

async function ran(...args: string[]) {
  return runProgram(process.execPath, [cli, "diff", ...args], { cwd })
}

async function made(file: string, wat: string, rustc: string): Promise<void> {
  const module = await assemble("x.wat", wat)
  if ("fault" in module) throw new Error(module.fault.message)
  const payload = [...leb(1), ...text("processed-by"), ...leb(1), ...text("rustc"), ...text(rustc)]
  writeFileSync(join(cwd, file), Buffer.concat([module.bytes, Uint8Array.from(custom("producers", payload))]))
}

describe("diff", () => {
  test.each(["0", "3"])("every table of bytes adds up, with --limit %s", async (limit) => {
    const { code, stdout, stderr } = await ran("old/deep/a.wasm", "new/deep/a.wasm", "-f", "json", "--limit", limit)
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
    const [sheet] = JSON.parse(stdout) as Record<string, never>[]
    const by = sitter.new.length - sitter.old.length
    const total = (key: string) =>
      (sheet![key] as unknown as { delta: number }[]).reduce((sum, { delta }) => sum + delta, 0)
    expect(sheet).toMatchObject({ before: sitter.old.length, after: sitter.new.length, delta: by })
    expect(total("sections")).toBe(by)
    // The code section of the one and of the other, but for the bytes of its head.
    const inCode = (sheet!["sections"] as unknown as { delta: number; name: string }[]).find(
      ({ name }) => name === "code",
    )
    if (inCode) expect(total("functions") - inCode.delta).toBeLessThanOrEqual(11)
  })

  test("says first that the toolchain changed, and nothing of it otherwise", async () => {
    await made("one.wasm", `(module (func (export "run") (drop (i32.const 1))))`, "1.94.0")
    await made("two.wasm", `(module (func (export "run") (drop (i32.const 1)) (drop (f32.const 2))))`, "1.95.0")
    const { stdout } = await ran("one.wasm", "two.wasm")
    expect(stdout.split("\n")[1]).toBe("  Toolchain changed: rustc 1.94.0 → 1.95.0. Differences may come from it.")
    expect(stdout).toMatch(/\+6 +\d+ +\d+ +grown +run \[0\]\n/)
    const same = await ran("one.wasm", "one.wasm")
    expect(same.stdout).toContain("The files are the same, byte for byte.")
    expect(same.stdout).not.toContain("oolchain")
  })

  test("as Markdown for a comment, with names that cannot break out of it", async () => {
    await made("h1.wasm", `(module)`, "1.95.0")
    await made("h2.wasm", `(module (func (export "a|<b>\\1b[31m\`evil") (drop (i32.const 7))))`, "1.95.0")
    const { code, stdout } = await ran("h1.wasm", "h2.wasm", "-f", "markdown", "--gzip")
    expect(code).toBe(0)
    expect(stdout).toMatch(/^## <code>h1\.wasm → h2\.wasm<\/code>\n/)
    expect(stdout).toContain("| --: | --: | --: | --- | --- |")
    expect(stdout).toContain("after gzip -9: ")
    expect(stdout).not.toContain("<b>")
    expect(stdout).not.toContain("\u001b")
  })

  test("folders are compared file by file", async () => {
    const { code, stdout } = await ran("old", "./new/", "--limit", "1")
    expect(code).toBe(0)
    expect(stdout).toContain("old/deep/a.wasm → new/deep/a.wasm\n")
    expect(stdout).toContain("new/come.wasm\n  The module is new: +48,526 bytes.")
    expect(stdout).toContain("old/gone.wasm\n  The module is removed: -48,526 bytes.")
  })

  test("2: unreadable, missing, wrong words", async () => {
    writeFileSync(join(cwd, "cut.wasm"), sitter.new.subarray(0, 9000))
    for (const [args, message] of [
      [["old/gone.wasm", "missing.wasm"], /missing\.wasm/],
      [["old/gone.wasm", "cut.wasm"], /cut\.wasm/],
      [["old/gone.wasm"], /missing required argument/],
      [["-", "-"], /one of the two/],
      [["old/gone.wasm", "new/come.wasm", "-f", "xml"], /unknown format 'xml'/],
    ] as const) {
      const { code, stderr } = await ran(...args)
      expect({ args, code }).toEqual({ args, code: 2 })
      expect(stderr).toMatch(message)
    }
  })
})
