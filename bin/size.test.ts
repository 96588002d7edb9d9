// The size commands as a user meets them, on published binaries: what they print, and that programs can rely on it.

import { copyFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { brotliCompressSync, constants, gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { binaries } from "../fixtures/corpus/packages.ts"
import { root } from "../fixtures/harness/run.ts"
import { freshBundle, runProgram, temporaryFolder } from "./testing/command.ts"
import { assemble } from "./wat.ts"

const cli = join(await freshBundle(), "cli.js")
const cwd = temporaryFolder()
const published = (path: string) => binaries().find((binary) => binary.path === path)!.bytes

writeFileSync(join(cwd, "plugin.wasm"), published("@dprint/json/plugin.wasm"))
writeFileSync(join(cwd, "maps.wasm"), published("source-map/lib/mappings.wasm"))
copyFileSync(join(root, "fixtures/dwarf/rust-debug.wasm"), join(cwd, "debug.wasm"))

async function ran(...args: string[]) {
  return runProgram(process.execPath, [cli, ...args], { cwd })
}

async function json(...args: string[]): Promise<Record<string, never>> {
  const { stdout, code } = await ran(...args, "-f", "json")
  expect(code).toBe(0)
  return (JSON.parse(stdout) as Record<string, never>[])[0]!
}

describe("size", () => {
  test("gives an overview whose columns are aligned", async () => {
    const { code, stdout, stderr } = await ran("size", "plugin.wasm")
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
    expect(stdout).toMatch(/^plugin\.wasm\n {2}636,736 bytes \(621\.8 KiB\)\n/)
    expect(stdout).toMatch(/\n {2}486,112 {2}76\.3 % {2}█{12} {2}code\n {3}90,349 {2}14\.2 %/)
    expect(stdout).toContain("dprint_core::formatting::printer::Printer::print")
    expect(stdout).not.toContain("\u001b")
    expect(
      Math.max(
        ...stdout
          .split("\n")
          .slice(0, -4)
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(120)
  })

  test.each(["section", "crate", "file", "function", "generic", "data"])("by %s adds up to the file", async (view) => {
    const sheet = await json("size", "plugin.wasm", "--by", view, "--limit", "0")
    const rows = sheet[view] as unknown as { bytes: number }[]
    expect(rows.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(636_736)
    const few = await json("size", "plugin.wasm", "--by", view, "--limit", "3")
    expect((few[view] as unknown as typeof rows).reduce((sum, { bytes }) => sum + bytes, 0)).toBe(636_736)
  })

  test("measures what is downloaded", async () => {
    const bytes = published("source-map/lib/mappings.wasm")
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })
    expect(await json("size", "maps.wasm", "--gzip", "--brotli")).toMatchObject({
      bytes: bytes.length,
      "gzip-9": gzipSync(bytes, { level: 9 }).length,
      "brotli-11": brotli.length,
    })
  })

  test("as Markdown for a job summary", async () => {
    const { stdout } = await ran("size", "debug.wasm", "--by", "file", "-f", "markdown")
    expect(stdout).toMatch(/^## <code>debug\.wasm<\/code>\n/)
    expect(stdout).toContain("| --: | --: | --: | --- |")
    expect(stdout).toContain("src/lines.rs</code> |")
  })

  test("names of a binary cannot paint the terminal", async () => {
    const hostile = await assemble(
      "x.wat",
      `(module (func (export "a\\1b[31m\\0aevil") (drop (i32.const 7))) (memory 1) (data (i32.const 8) "\\1b[2Jwiped out text"))`,
    )
    if ("fault" in hostile) throw new Error(hostile.fault.message)
    writeFileSync(join(cwd, "hostile.wasm"), hostile.bytes)
    for (const args of [
      ["size", "hostile.wasm"],
      ["top", "hostile.wasm"],
      ["why", "hostile.wasm", "0"],
      ["garbage", "hostile.wasm"],
      ["dominators", "hostile.wasm"],
    ])
      for (const format of ["text", "json", "markdown"]) {
        const { code, stdout } = await ran(...args, "-f", format)
        expect([args[0], code]).toEqual([args[0], 0])
        expect(stdout).not.toContain("\u001b")
      }
  })

  test("2: wrong words, unreadable files; what can be weighed is", async () => {
    writeFileSync(join(cwd, "cut.wasm"), published("source-map/lib/mappings.wasm").subarray(0, 9000))
    for (const [args, message] of [
      [["size", "plugin.wasm", "--by", "crates"], /unknown view 'crates'; did you mean 'crate'/],
      [["size", "plugin.wasm", "-f", "xml"], /unknown format 'xml'/],
      [["size", "plugin.wasm", "--limit", "few"], /--limit: a number/],
      [["size", "missing.wasm"], /missing\.wasm/],
      [["size"], /missing required argument/],
      [["why", "plugin.wasm", "no_such_function"], /nothing here is 'no_such_function'; an item is said by one of/],
      [["why", "plugin.wasm", "core::fmt::*"], /fits \d+ items; say which/],
    ] as const) {
      const { code, stderr } = await ran(...args)
      expect({ args, code }).toEqual({ args, code: 2 })
      expect(stderr).toMatch(message)
    }
    const cut = await ran("size", "cut.wasm", "maps.wasm")
    expect(cut.code).toBe(2)
    expect(cut.stdout).toContain("  9,000 bytes")
    expect(cut.stdout).toContain("maps.wasm")
    expect((await ran("garbage", "cut.wasm")).stdout).toContain(
      "Nothing is called unneeded, because the binary could not be read whole.",
    )
  })
})

describe("what needs what", () => {
  test("top orders by own bytes, or by what is kept", async () => {
    const own = (await json("top", "plugin.wasm", "--limit", "40")).items as unknown as {
      bytes: number
      keeps: number
    }[]
    const kept = (await json("top", "plugin.wasm", "--limit", "40", "--retained")).items as unknown as typeof own
    expect(own).toHaveLength(40)
    expect(own.map(({ bytes }) => bytes)).toEqual([...own].map(({ bytes }) => bytes).sort((a, b) => b - a))
    expect(kept.map(({ keeps }) => keeps)).toEqual([...kept].map(({ keeps }) => keeps).sort((a, b) => b - a))
    expect(kept[0]!.keeps).toBeGreaterThan(own[0]!.keeps)
  })

  test("why prints a way from outside, by name, index, address and section", async () => {
    const { stdout } = await ran("why", "plugin.wasm", "dragon::format_exact")
    expect(stdout).toContain("core::num::flt2dec::strategy::dragon::format_exact [891]: function at 0x")
    expect(stdout).toMatch(/Shortest way to it from outside\n.*\n.*exports +export:/)
    for (const item of [
      "891",
      "func[891]",
      "data[0x106990]",
      "section:code",
      "elem[0][115]",
      "memory[0]",
      "export:memory",
      "custom:name",
    ])
      expect((await ran("why", "plugin.wasm", item)).stdout, item).toContain("Shortest way to it from outside")
    const path = (await json("why", "plugin.wasm", "dragon::format_exact")).path as unknown as {
      how: string
      item: string
    }[]
    expect(path[0]).toMatchObject({ how: "exports" })
    expect(path.at(-1)?.item).toContain("format_exact")
  })

  test("dominators shows what goes with what", async () => {
    const [tree] = (await json("dominators", "plugin.wasm", "--limit", "0", "--depth", "0")).tree as unknown as {
      keeps: number
      parts: { keeps: number }[]
    }[]
    expect(tree!.keeps + ((await json("garbage", "plugin.wasm")) as unknown as { unneeded: number }).unneeded).toBe(
      636_736,
    )
    const part = await ran("dominators", "plugin.wasm", "Printer::print", "--depth", "1")
    expect(part.stdout).toMatch(/10,371 .* dprint_core::formatting::printer::Printer::print \[588\]\n.*\n/)
  })

  test("garbage lists what nothing needs", async () => {
    const sheet = await json("garbage", "maps.wasm")
    const kinds = sheet.kinds as unknown as { kind: string; certainty: string }[]
    expect(kinds.find(({ kind }) => kind === "function")).toMatchObject({ certainty: "proved" })
    expect((await ran("garbage", "maps.wasm")).stdout).toMatch(/Nothing that the host can reach needs \d+ items/)
  })
})
