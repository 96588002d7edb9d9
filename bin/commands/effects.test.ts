// `wasm-lint effects` as a user meets it: the table, the reason, the ratchet, and what is refused.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { PassThrough, Readable } from "node:stream"
import { describe, expect, test } from "vitest"
import { root } from "../generate.ts"
import { temporaryFolder } from "../testing/command.ts"
import { check } from "./check.ts"
import { tellEffects, type EffectsOptions } from "./effects.ts"

const cwd = temporaryFolder()
const module = (extra: string) => `(module
  (type $f (func))
  (import "env" "now" (func $now (result f64)))
  (import "env" "log" (func $log (param i32)))
  (import "env" "send" (func $send))
  (table funcref (elem $gateway $quiet))
  (func $gateway (type $f) (call $send))
  (func $quiet (type $f))
  (func $panic (call $log (i32.const 1)) (unreachable))
  (func $time (result f64) (call $now))
  (func (export "timed") (param i32) (result f64) (if (local.get 0) (then (call $panic))) (call $time))
  (func (export "dynamic") (param i32) (call_indirect (type $f) (local.get 0)))
  (func (export "pure") (result i32) ${extra} (i32.const 1))
  (func (export "bad\\1b[31m\\22")))`
const config = '{"contract":{"effects":{"imports":{"env.now":"clock","env.log":"io","env.send":"network"}}}}'
write("app.wat", module(""))
write("more.wat", module("(call $send)"))
write("wasm-lint.json", config)
write("empty.mir", "")

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true })
  writeFileSync(join(cwd, name), content)
}

function world() {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  return { cwd, env: {}, stdin: Readable.from([]), stdout, stderr, debug: false }
}

async function run(paths: string[], options: Partial<EffectsOptions> = {}) {
  const terminal = world()
  const code = await tellEffects(paths, { format: "text", all: false, initDeclarations: false, ...options }, terminal)
  return { code, out: String(terminal.stdout.read() ?? ""), err: String(terminal.stderr.read() ?? "") }
}

describe("the table", () => {
  test("says what each export does, in three tiers", async () => {
    const { code, out } = await run(["app.wat"])
    expect(code).toBe(0)
    expect(out).toMatch(/^timed +clock +- +io$/m)
    expect(out).toMatch(/^dynamic +- +network +-$/m)
    expect(out).toMatch(/^pure +- +- +-$/m)
    expect(out).toContain("1 function in tables brings host effects in through dynamic dispatch\n  gateway: network")
    expect(out).toMatch(/env\.now +clock +1 \+ 0$/m)
    expect(out).toMatch(/env\.send +network +0 \+ 1$/m)
    expect(out).not.toContain("\u001b")
  })

  test("is JSON and DOT", async () => {
    const [told] = JSON.parse((await run(["app.wat"], { format: "json" })).out) as [{ exports: unknown[] }]
    expect(told.exports[0]).toEqual({
      name: "timed",
      index: 7,
      definite: ["clock"],
      possible: [],
      onPanic: ["io"],
      imports: ["env.log", "env.now"],
      possibleImports: [],
    })
    const dot = (await run(["app.wat"], { format: "dot" })).out
    expect(dot).toContain("e0 -> clock\n")
    expect(dot).toContain("e1 -> network [style=dashed]")
  })

  test("of one export lists the imports it can reach; --all tells of memory too", async () => {
    const { out } = await run(["app.wat"], { export: "dyn*" })
    expect(out).toContain("env.send (through tables)")
    expect(out).not.toContain("timed")
    expect((await run(["app.wat"], { all: true })).out).toMatch(/^dynamic +trap/m)
  })

  test("of a published package", async () => {
    const { code, out } = await run([join(root, "node_modules/@rollup/wasm-node/dist/wasm-node/bindings_wasm_bg.wasm")])
    expect(code).toBe(0)
    expect(out).toMatch(/^parse +memory_grow +js_call +throw$/m)
  })
})

describe("--why", () => {
  test.each([
    ["timed", "clock", 0, /timed does: clock\n {2}timed\n {4}> time\n {6}> import 'env\.now'/],
    ["timed", "io", 0, /timed does, on panic only: io\n {2}timed\n {4}> panic\n {6}> import 'env\.log'/],
    ["dynamic", "network", 0, /through tables: network[^]*any function in table 0, type 0 \(2 targets\)[^]*gateway/],
    ["pure", "network", 1, /pure cannot have network/],
  ] as const)("%s %s: exit %i", async (name, effect, exit, text) => {
    const { code, out } = await run(["app.wat"], { why: [name, effect] })
    expect(out).toMatch(text)
    expect(code).toBe(exit)
  })

  test.each([
    [["pure"], /takes one file, then an export and an effect/],
    [["pure", "clok"], /there is no effect 'clok'/],
    [["none", "clock"], /no function is exported as 'none'/],
  ] as const)("%j is refused", async (why, text) => {
    await expect(run(["app.wat"], { why })).rejects.toThrow(text)
  })
})

test("the ratchet: what is declared today passes, a new import reached by an export fails", async () => {
  const { out } = await run(["app.wat"], { initDeclarations: true })
  const frozen = JSON.parse(out) as { contract: { effects: { functions: Record<string, string[]> } } }
  expect(frozen.contract.effects.functions["timed"]).toEqual(["clock"])
  expect(frozen.contract.effects.functions["pure"]).toEqual([])
  const imports = (JSON.parse(config) as typeof frozen).contract.effects
  write("frozen.json", JSON.stringify({ contract: { effects: { ...imports, ...frozen.contract.effects } } }))
  const only = ["effect-undeclared"]
  const lint = async (path: string) => {
    const terminal = world()
    const options = { config: "frozen.json", format: ["json"], rule: [], only, skip: [], rustdoc: [], names: [] }
    const code = await check([path], options as unknown as Parameters<typeof check>[1], terminal)
    return { code, out: String(terminal.stdout.read() ?? "") }
  }
  expect((await lint("app.wat")).code).toBe(0)
  const after = await lint("more.wat")
  expect(after.code).toBe(1)
  expect(after.out).toContain("'pure' declares no effects but has the effect `network`")
})

describe("what is refused", () => {
  test("an unknown format, an export nobody has, a file that is no module", async () => {
    await expect(run(["app.wat"], { format: "yaml" })).rejects.toThrow(/unknown format 'yaml'/)
    await expect(run(["app.wat"], { export: "nobody" })).rejects.toThrow(/no exported function fits 'nobody'/)
    write("broken.wasm", readFileSync(join(root, "fixtures/rust/effects/effects.wasm")).subarray(0, 200))
    const { code, err } = await run(["broken.wasm"])
    expect(code).toBe(2)
    expect(err).toMatch(/broken\.wasm/)
  })
})
