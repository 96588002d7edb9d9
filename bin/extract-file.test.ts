// Files that hold modules: what comes out of each, and what is refused in which words.

import { brotliCompressSync, constants, gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { component, core, nested } from "../fixtures/containers/component.ts"
import { contentsOf } from "./extract-file.ts"

const module = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 0, 2, 1, 0x61)
const limit = 2 ** 30

async function read(name: string, bytes: Uint8Array, most = limit) {
  const { artifacts, faults, notices, barren } = await contentsOf(`pkg/${name}`, name, bytes, { limit: most })
  return {
    artifacts: artifacts.map(({ path, bytes }) => [path, [...bytes]]),
    faults: faults.map(({ artifact, message }) => `${artifact} ${message}`),
    notices,
    barren,
  }
}

describe("compressed files", () => {
  test.each([
    ["a.wasm.gz", gzipSync(module)],
    ["a.wasm", gzipSync(module)],
    ["a.wasm.br", brotliCompressSync(module)],
  ])("%s is inflated", async (name, bytes) => {
    expect(await read(name, bytes)).toMatchObject({ artifacts: [[`pkg/${name}`, [...module]]], faults: [] })
  })

  test("what is inside is recognised by its content, and by its name without the ending", async () => {
    expect((await read("a.wat.gz", gzipSync("(module)"))).artifacts).toHaveLength(1)
    expect((await read("a.wasm.br", brotliCompressSync(component(core(module))))).artifacts).toEqual([
      ["pkg/a.wasm.br#core0", [...module]],
    ])
    const script = gzipSync(`x("${Buffer.from(module).toString("base64")}")`)
    expect((await read("a.js.gz", script)).artifacts).toEqual([["pkg/a.js.gz#wasm1", [...module]]])
  })

  test("bombs and broken streams are refused", async () => {
    const bomb = gzipSync(Buffer.alloc(80 * 2 ** 20), { level: 1 })
    expect((await read("a.wasm.gz", bomb)).faults).toEqual([
      expect.stringMatching(
        /^pkg\/a\.wasm\.gz decompresses to more than [\d,]+ bytes from [\d,]+: that is a decompression bomb/,
      ),
    ])
    const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }
    const tighter = brotliCompressSync(Buffer.alloc(80 * 2 ** 20), quick)
    expect((await read("a.wasm.br", tighter)).faults).toEqual([expect.stringMatching(/bomb/)])
    expect((await read("a.wasm.gz", gzipSync(module), 4)).faults).toEqual([
      "pkg/a.wasm.gz decompresses to more than 4 bytes; more are not read",
    ])
    expect((await read("a.wasm.gz", gzipSync(module).subarray(0, 12))).faults).toEqual([
      "pkg/a.wasm.gz cannot be decompressed with gzip: it is cut short",
    ])
    expect((await read("a.br", Uint8Array.of(1, 2, 3))).faults).toEqual([expect.stringMatching(/with brotli: /)])
    expect((await read("a.wasm.gz", gzipSync(gzipSync(module)))).faults).toEqual([
      "pkg/a.wasm.gz is compressed more than once; decompress it first",
    ])
  })
})

describe("components", () => {
  test("give their modules, and a notice that says where they lie", async () => {
    const app = await read("app.wasm", component(core(module), nested(component(core(module)))))
    expect(app).toMatchObject({
      faults: [],
      artifacts: [
        ["pkg/app.wasm#core0", [...module]],
        ["pkg/app.wasm#core1", [...module]],
      ],
    })
    expect(app.notices).toEqual([expect.stringMatching(/is a component: .*\(#core0 at 0xa, #core1 at 0x22\)$/)])
  })

  test("cut short, they give what is whole and a fault", async () => {
    const app = await read("app.wasm", component(core(module), core(module)).subarray(0, -3))
    expect(app.artifacts).toEqual([["pkg/app.wasm#core0", [...module]]])
    expect(app.faults).toEqual([expect.stringMatching(/^pkg\/app\.wasm at 0x21: expected 3 more bytes/)])
  })

  test("without modules, they are said to have none", async () => {
    expect((await read("wit.wasm", component())).faults).toEqual([expect.stringMatching(/without core modules/)])
  })
})

test("scripts give the modules in them, components too", async () => {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64")
  const script = `a("${base64(module)}"); b("${base64(component(core(module)))}")`
  expect((await read("a.js", Buffer.from(script))).artifacts.map(([path]) => path)).toEqual([
    "pkg/a.js#wasm1",
    "pkg/a.js#wasm2#core0",
  ])
  expect(await read("b.js", Buffer.from("1"))).toMatchObject({ artifacts: [], faults: [], barren: true })
})
