// `--names` as a user meets it: the bundle is run as a process over stripped binaries and the files that name their functions.

import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { gzipSync } from "node:zlib"
import { beforeEach, describe, expect, test } from "vitest"
import { sideOf, without } from "../analyzers/twin/testkit.ts"
import { custom, text } from "../analyzers/wasm/testkit.ts"
import { root } from "../fixtures/harness/run.ts"
import { freshBundle, runProgram, temporaryFolder } from "./testing/command.ts"

const cli = join(await freshBundle(), "cli.js")
const parent = temporaryFolder()
const cwd = join(parent, "project")

const file = (path: string) => new Uint8Array(readFileSync(join(root, "fixtures", path)))
const strip = (bytes: Uint8Array) => without(sideOf(bytes).module, () => true)
const linked = file("twins/linked.wasm")
const rust = file("dwarf/rust-lines.wasm")

beforeEach(() => {
  rmSync(cwd, { recursive: true, force: true })
  mkdirSync(cwd)
  write("app.wasm", strip(linked))
  write("app.debug.wasm", linked)
  write("other.wasm", strip(rust))
})

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true })
  writeFileSync(join(cwd, name), content)
}

async function lint(...args: readonly string[]) {
  const ran = await runProgram(process.execPath, [cli, ...args], { cwd })
  return { ...ran, stdout: ran.stdout.replace(/\s+/g, " ") }
}

const whole =
  "names: 4 of 4 functions of app.wasm from app.debug.wasm (4 by number: the code is the same); source lines too"

describe("a stripped binary and its twin", () => {
  test("the text says how many functions were found, JSON has the numbers, SARIF the sentence", async () => {
    const { stdout, code, stderr } = await lint("app.wasm", "--names", "app.debug.wasm")
    expect(stdout).toContain(whole)
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
    const json = JSON.parse((await lint("app.wasm", "--names", "app.debug.wasm", "-f", "json")).stdout) as {
      builds: { names: unknown }[]
    }
    expect(json.builds[0]?.names).toEqual([
      {
        path: "app.debug.wasm",
        kind: "wasm",
        functions: 4,
        known: 4,
        by: { number: 4, import: 0, export: 0, body: 0, calls: 0, order: 0 },
        lines: true,
      },
    ])
    const sarif = await lint("app.wasm", "--names", "app.debug.wasm", "-f", "sarif")
    expect(sarif.stdout).toContain(whole)
  })

  test("dump knows the names and the lines", async () => {
    const before = await lint("dump", "names", "app.wasm")
    expect(before.stdout).toContain("named func[0]")
    const { stdout, stderr, code } = await lint("dump", "names", "app.wasm", "--names", "app.debug.wasm")
    expect(stdout).toContain("named helper")
    expect(stderr).toContain(whole)
    expect(code).toBe(0)
    const lines = await lint("dump", "dwarf", "app.wasm", "--names", "app.debug.wasm")
    expect(lines.stdout).toContain("helper at /project/src/plain.c:1")
    const body = await lint("dump", "code", "app.wasm", "--function", "helper", "--names", "app.debug.wasm")
    expect(body.stdout).toContain("i32.mul")
  })

  test("compressed twins, maps and several files are read; the map is told by its content", async () => {
    write("app.debug.wasm.gz", gzipSync(linked))
    write("app.map", file("twins/linked.map"))
    write("symbols", "0:_start_here\n")
    expect((await lint("app.wasm", "--names", "app.debug.wasm.gz")).stdout).toContain("4 of 4 functions")
    expect((await lint("app.wasm", "--names", "app.map")).stdout).toContain(
      "names: 4 of 4 functions of app.wasm from app.map (by number)",
    )
    const { stdout } = await lint("dump", "names", "app.wasm", "--names", "symbols", "--names", "app.map")
    expect(stdout).toContain("named _start_here")
    expect(stdout).toContain("named run")
  })

  test("a twin in a folder that is linted is not linted itself", async () => {
    const { stdout } = await lint(".", "--names", "app.debug.wasm", "-f", "json")
    const { builds } = JSON.parse(stdout) as { builds: { name: string; names?: unknown }[] }
    expect(builds.map(({ name }) => name)).toEqual(["app.wasm", "other.wasm"])
    expect(builds.map(({ names }) => names !== undefined)).toEqual([true, false])
  })

  test("of several binaries each twin goes to its own, whatever it is called", async () => {
    write("x.wasm", rust)
    write("y.wasm", linked)
    const { stdout, code } = await lint("app.wasm", "other.wasm", "--names", "x.wasm", "--names", "y.wasm")
    expect(stdout).toMatch(/functions of app\.wasm from y\.wasm/)
    expect(stdout).toMatch(/functions of other\.wasm from x\.wasm/)
    expect(code).not.toBe(2)
  })

  test("two equal binaries: the namesake takes it, else it is a fault", async () => {
    write("copy.wasm", strip(linked))
    expect((await lint("app.wasm", "copy.wasm", "--names", "app.debug.wasm")).stdout).toContain(whole)
    write("twin.wasm", linked)
    const { stdout, code } = await lint("app.wasm", "copy.wasm", "--names", "twin.wasm")
    expect(stdout).toContain("fits app.wasm and copy.wasm alike")
    expect(code).toBe(2)
  })
})

describe("the debug information that a binary names itself", () => {
  const naming = (url: string) =>
    Buffer.concat([strip(linked), Uint8Array.from(custom("external_debug_info", text(url)))])

  test("is found beside it", async () => {
    write("pkg/app.wasm", naming("debug/app.wasm"))
    write("pkg/debug/app.wasm", linked)
    const { stdout, code } = await lint("pkg/app.wasm")
    expect(stdout).toContain("4 of 4 functions of pkg/app.wasm from pkg/debug/app.wasm")
    expect(code).toBe(0)
  })

  test.each(["missing.wasm", "../secret.wasm", "/etc/passwd", "https://example.org/x.wasm", "%zz", "app.wasm"])(
    "is left alone when it is %s",
    async (url) => {
      writeFileSync(join(parent, "secret.wasm"), linked)
      write("app.wasm", naming(url))
      const { stdout, code, stderr } = await lint("app.wasm")
      expect(stdout).not.toContain("names:")
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
    },
  )

  test("is told, and no fault, when it is of another build", async () => {
    write("app.wasm", naming("old.wasm"))
    write("old.wasm", rust)
    const { stdout, code } = await lint("app.wasm")
    expect(stdout).toContain("old.wasm, which app.wasm says has its debug information, is of another build")
    expect(code).toBe(0)
  })
})

describe("files that name nothing are faults, and the binary is still linted", () => {
  test.each([
    ["missing", undefined, "does not exist"],
    ["empty", "", "is empty"],
    ["cut.wasm", linked.subarray(0, linked.length / 2), "0x"],
    ["head.wasm", linked.subarray(0, 3), "cut short"],
    ["text", "hello", "is text"],
    ["zip", Uint8Array.of(0x1f, 0x8b, 8), "gzip"],
    ["other.wasm", rust, "is of another build: none of the 4 functions of app.wasm is in it"],
    ["stripped.wasm", strip(linked), "as stripped as the binary"],
    ["far.symbols", "0:a\n4000000000:b\n9999:c\n", "names function 9999"],
    ["a.mir", "// WARNING: This output format is intended for human consumers only\nfn f() -> () {\n    bb0: {\n        return;\n    }\n}\n", "lends no names"], // prettier-ignore
  ])("%s", async (name, content, message) => {
    if (content !== undefined) write(name, content)
    const { stdout, code, stderr } = await lint("app.wasm", "--names", name)
    expect(stdout).toContain(message)
    expect(stdout).toContain("app.wasm 212 B")
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" })
    expect((await lint("dump", "names", "app.wasm", "--names", name)).code).toBe(2)
  })

  test("without a binary there is nothing to name", async () => {
    write("app.mir", "// WARNING: This output format is intended for human consumers only\nfn f() -> () {\n    let mut _0: ();\n\n    bb0: {\n        return;\n    }\n}\n") // prettier-ignore
    const { stdout, code } = await lint("app.mir", "--names", "app.debug.wasm")
    expect(stdout).toContain("there is no binary to name")
    expect(code).toBe(2)
  })

  test("a link that leads to itself", async () => {
    symlinkSync("loop", join(cwd, "loop"))
    expect(await lint("app.wasm", "--names", "loop")).toMatchObject({ code: 2 })
  })

  test("names that would paint the terminal are shown as what they are; huge lines do no harm", async () => {
    write("evil.symbols", `0:\u001b[31mred\u202e\n1:${"x".repeat(3_000_000)}\n2:\\1b\\5bj\n`)
    const { stdout, stderr, code } = await lint("dump", "names", "app.wasm", "--names", "evil.symbols")
    expect(stdout + stderr).not.toMatch(/[\u001b\u202e]/)
    expect(stdout).toContain("red")
    expect(code).toBe(0)
  })
})
