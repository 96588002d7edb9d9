// `wasm-lint dump` as a user meets it, in this process: what is printed for which analysis, and what is refused.

import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { PassThrough, Readable } from "node:stream"
import { describe, expect, test } from "vitest"
import { analyzers } from "../../analyzers/index.ts"
import { component, core } from "../../fixtures/containers/component.ts"
import { root } from "../generate.ts"
import { temporaryFolder } from "../testing/command.ts"
import { assemble } from "../wat.ts"
import { dump, type DumpOptions } from "./dump.ts"

const cwd = temporaryFolder()
const wat = `(module
  (import "env" "log" (func $log))
  (table 1 funcref) (elem (i32.const 0) $leaf)
  (func $leaf)
  (func $branch (param i32) (if (local.get 0) (then (call $leaf)) (else (call $log))))
  (func $both (export "run") (call $branch (i32.const 1)) (call_indirect (i32.load (i32.const 0))))
  (func (export "bad\\1b[31m\\22"))
  (memory 1))`
write("app.wat", wat)
const assembled = await assemble("app.wat", wat)
if ("fault" in assembled) throw new Error(assembled.fault.message)
write("app.wasm", assembled.bytes)
write("whole.wasm", component(core(assembled.bytes)))

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true })
  writeFileSync(join(cwd, name), content)
}

async function run(analysis: string, paths: string[], options: Partial<DumpOptions> = {}) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const terminal = { cwd, env: {}, stdin: Readable.from([]), stdout, stderr, debug: false }
  const code = await dump(analysis, paths, { format: "text", names: [], config: false, ...options }, terminal)
  return { code, out: String(stdout.read() ?? ""), err: String(stderr.read() ?? "") }
}

describe("every analysis", () => {
  test.each(analyzers.map(({ name }) => name))("%s prints something, or says why not; JSON is JSON", async (name) => {
    const demo = join(root, "fixtures/demo")
    const { code, out, err } = await run(name, [demo])
    expect(code === 0 ? out : err).not.toBe("")
    expect(out).not.toMatch(/[\u001b\u202e]/)
    expect(Array.isArray(JSON.parse((await run(name, [demo], { format: "json" })).out))).toBe(true)
  })

  test("is listed for one that does not exist", async () => {
    const refused = run("efects", ["app.wasm"])
    await expect(refused).rejects.toThrow(/did you mean 'effects'/)
    for (const { name } of analyzers) await expect(refused).rejects.toThrow(`  ${name} `)
  })
})

describe("what is printed", () => {
  test("sections with offsets, sizes, features, names", async () => {
    expect((await run("wasm", ["app.wasm"])).out).toMatch(/^# app\.wasm\n0x8 +type section, \d+ bytes\n/)
    expect((await run("sizes", ["app.wasm"])).out).toMatch(/code: \d+ bytes, [\d.]+ %/)
    expect((await run("names", ["app.wasm"])).out).toMatch(/ 3 both +named both/)
  })

  test("a module of a component, with its base", async () => {
    const { out, code } = await run("wasm", ["whole.wasm"])
    expect(out).toMatch(
      /^# whole\.wasm#core0: the module at 0xb of whole\.wasm; offsets count from its first byte\n0x8 +type/,
    )
    expect(code).toBe(0)
  })

  test("custom sections and components, as text and as JSON", async () => {
    const { out, code } = await run("customs", [join(root, "fixtures/custom/object.o")])
    expect(code).toBe(0)
    expect(out).toMatch(/linking: symbol 3: function 3 weakly \[BINDING_WEAK VISIBILITY_HIDDEN\]/)
    const shop = join(root, "fixtures/components/shop.wasm")
    const json = await run("component", [shop], { format: "json" })
    const documents = JSON.parse(json.out) as { within: unknown; facts: { text: string }[] }[]
    expect(documents).toHaveLength(3)
    expect(Object.keys(documents[0]!.within as object)).toEqual(["path", "offset"])
    expect(documents[0]!.facts.map(({ text }) => text)).toContain(
      "component 0: lifts core func 6 as func(names: list<string>) -> result<_, string>; memory 0, realloc 7, encoding utf8, postReturn 8",
    )
  })

  test("the call graph, as text and as DOT", async () => {
    expect((await run("call-graph", ["app.wasm"])).out).toMatch(/3 both +calls branch, table 0, type 0 \(1 target\)/)
    const { out } = await run("call-graph", ["app.wasm"], { format: "dot" })
    expect(out).toContain("n3 -> n2\n")
    expect(out).toMatch(/n3 -> n\d+ \[style=dashed\]/)
    const near = await run("call-graph", ["app.wasm"], { format: "dot", function: "leaf" })
    expect(near.out).toContain("n2 -> n1\n")
    expect(near.out).not.toContain("n3 -> n2\n")
  })

  test("the instructions of a function by name, export, index; its control flow", async () => {
    const { out } = await run("code", ["app.wasm"], { function: "branch" })
    expect(out).toMatch(
      /^# app\.wasm\nfunction 2 {2}branch\n0x[0-9a-f]+ +local\.get 0\n0x[0-9a-f]+ +if\n0x[0-9a-f]+ +call 1\n/,
    )
    expect((await run("code", ["app.wasm"], { function: "run" })).out).toContain("function 3  both")
    expect((await run("code", ["app.wasm"], { function: "2" })).out).toBe(out)
    expect((await run("code", ["app.wasm"], { function: "0" })).out).toContain("an import")
    const flow = await run("code", ["app.wasm"], { function: "branch", format: "dot" })
    expect(flow.out).toMatch(/^digraph "branch" \{/)
    expect(flow.out).toMatch(/b0 -> b1\n[^]*b0 -> b2\n/)
    const facts = await run("effects", ["app.wasm"], { function: "branch" })
    expect(facts.out.split("\n")).toHaveLength(3)
  })

  test("a body of MIR by its name, or by its line where several have one", async () => {
    const file = join(root, "fixtures/demo/demo.mir")
    expect((await run("mir", [file], { function: "4" })).out).toMatch(/\n *bb0/)
    await expect(run("mir", [file], { function: "to_f32" })).rejects.toThrow(/\n {2}4 {2}convert::/)
  })

  test("hostile names are made visible, in every format", async () => {
    for (const format of ["text", "json", "dot"])
      expect(
        (await run("call-graph", ["app.wasm"], { format, ...(format === "dot" ? { function: "4" } : {}) })).out,
      ).not.toContain("\u001b")
    expect((await run("code", ["app.wasm"], { format: "dot", function: "4" })).out).toContain(
      'digraph "bad\\\\u{1b}[31m\\""',
    )
  })
})

describe("what cannot be done", () => {
  test("is refused with the reason", async () => {
    await expect(run("wasm", ["app.wasm"], { format: "xml" })).rejects.toThrow(/unknown format 'xml'/)
    await expect(run("wasm", ["app.wasm"], { format: "dot" })).rejects.toThrow(/is no graph/)
    await expect(run("code", ["app.wasm"], { function: "nobody" })).rejects.toThrow(/no function is called 'nobody'/)
    await expect(run("code", ["app.wasm"], { function: "99" })).rejects.toThrow(
      /there is no function 99: the binary has 5/,
    )
    await expect(run("code", ["app.wasm"], { function: "b" })).rejects.toThrow(/fits 3 functions[^]*\n {2}2 {2}branch/)
  })

  test("what a prerequisite could not read is told", async () => {
    write("cut.wasm", assembled.bytes.subarray(0, 60))
    const { code, out, err } = await run("sizes", ["cut.wasm"])
    expect(code).toBe(2)
    expect(out).toContain("# cut.wasm")
    expect(err).toMatch(/^wasm-lint: cut\.wasm: at 0x/)
  })

  test("or exit code 2", async () => {
    expect(await run("mir", ["app.wasm"])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringMatching(/no MIR dump/) as string,
    })
    expect(await run("wasm", ["missing.wasm"])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/does not exist/) as string,
    })
  })
})

test("--format ast: a function, a module without bodies, and nothing else", async () => {
  const [node] = JSON.parse((await run("code", ["app.wasm"], { format: "ast", function: "run" })).out) as Plain[]
  expect(node).toMatchObject({ type: "Func", name: { value: "both" }, body: [{ id: "const", object: "i32" }, { type: "CallInstruction" }, {}, {}, {}, { id: "end" }] }) // prettier-ignore
  const [module] = JSON.parse((await run("wasm", ["app.wasm"], { format: "ast" })).out) as { fields: Plain[] }[]
  expect(module!.fields.map(({ type }) => type)).toContain("ModuleImport")
  await expect(run("effects", ["app.wasm"], { format: "ast" })).rejects.toThrow(/is no syntax/)
})

type Plain = Readonly<Record<string, unknown>>
