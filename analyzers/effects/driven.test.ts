// Published packages, driven through their own JavaScript: every import that an export is seen to call is one the call
// graph says it can. Imports and exports are wrapped where the packages instantiate; nothing else is changed.

import { createRequire } from "node:module"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { root } from "../../fixtures/harness/run.ts"
import { reach } from "../graph/reach.ts"
import { effects } from "./inferred.ts"

/// What one instance was seen to do: calls of imports (`module.name`) by the export that was running.
interface Observed {
  readonly bytes: Uint8Array
  readonly pairs: Map<string, Set<string>>
}

type Callable = (...given: unknown[]) => unknown
type Imports = Record<string, Record<string, unknown>>

const require = createRequire(join(root, "package.json"))
const original = { ...globalThis.WebAssembly, Module: WebAssembly.Module, Instance: WebAssembly.Instance }
const engine = globalThis.WebAssembly as unknown as {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports?: Imports) => { exports: Record<string, unknown> }
  instantiate: (source: unknown, imports?: Imports) => Promise<unknown>
}
const unwrapped = { Module: engine.Module, Instance: engine.Instance, instantiate: engine.instantiate }
const bytesOf = new WeakMap<object, Uint8Array>()
let seen: Observed[] = []

function wrap(bytes: Uint8Array, make: (imports: Imports) => { exports: Record<string, unknown> }, given: Imports) {
  const observed: Observed = { bytes, pairs: new Map() }
  seen.push(observed)
  const running: string[] = []
  const imports: Imports = {}
  for (const [module, items] of Object.entries(given)) {
    imports[module] = {}
    // Glue often hands in a module object with more in it than is imported, or a proxy that makes names up.
    for (const { module: from, name, kind } of original.Module.imports(new unwrapped.Module(bytes) as never)) {
      if (from !== module) continue
      const item = items[name]
      imports[module][name] =
        kind === "function" && typeof item === "function"
          ? function (this: unknown, ...args: unknown[]) {
              const caller = running.at(-1)
              if (caller !== undefined)
                observed.pairs.set(caller, (observed.pairs.get(caller) ?? new Set()).add(`${module}.${name}`))
              return (item as Callable).apply(this, args)
            }
          : item
    }
  }
  const { exports } = make(imports)
  const wrapped = Object.fromEntries(
    Object.entries(exports).map(([name, item]) => [
      name,
      typeof item === "function"
        ? (...args: unknown[]) => {
            running.push(name)
            try {
              return (item as Callable)(...args)
            } finally {
              running.pop()
            }
          }
        : item,
    ]),
  )
  return { exports: wrapped }
}

beforeAll(() => {
  engine.Module = function (source: ArrayBuffer | Uint8Array): object {
    const bytes = bytesFrom(source)
    const module = new unwrapped.Module(bytes)
    bytesOf.set(module, bytes)
    return module
  } as unknown as typeof engine.Module
  Object.assign(engine.Module, { imports: original.Module.imports, exports: original.Module.exports })
  engine.Instance = class {
    readonly exports: Record<string, unknown>
    constructor(module: object, imports: Imports = {}) {
      this.exports = wrap(bytesOf.get(module)!, (given) => new unwrapped.Instance(module, given), imports).exports
    }
  }
  engine.instantiate = async (source, imports = {}) => {
    // Compiled elsewhere: Node's own HTTP parser.
    if (source instanceof unwrapped.Module && !bytesOf.has(source)) return unwrapped.instantiate(source, imports)
    const known = bytesOf.get(source as object)
    const bytes = known ?? bytesFrom(source as ArrayBuffer)
    const module = known ? (source as object) : await Promise.resolve(new unwrapped.Module(bytes))
    const instance = wrap(bytes, (given) => new unwrapped.Instance(module, given), imports)
    Object.setPrototypeOf(instance, engine.Instance.prototype as object)
    return known ? instance : { module, instance }
  }
})

afterAll(() => {
  Object.assign(engine, unwrapped)
})

function bytesFrom(source: ArrayBuffer | ArrayBufferView): Uint8Array {
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength).slice()
    : new Uint8Array(source).slice()
}

const load = (path: string): Promise<Record<string, never>> =>
  import(pathToFileURL(join(root, "node_modules", path)).href) as Promise<Record<string, never>>

const packages: Readonly<Record<string, () => Promise<unknown>>> = {
  "source-map": async () => {
    const { SourceMapConsumer } = require("source-map") as {
      SourceMapConsumer: new (map: object) => Promise<{
        originalPositionFor(at: object): object
        eachMapping(each: (mapping: object) => void): void
        allGeneratedPositionsFor(at: object): unknown
        destroy(): void
      }>
    }
    const map = {
      version: 3,
      sources: ["a.js", "b.js"],
      names: ["x"],
      mappings: "AAAA,IAAIA;ACAJ,KAAK;AACL",
      file: "out.js",
    }
    const consumer = await new SourceMapConsumer(map)
    consumer.originalPositionFor({ line: 1, column: 4 })
    consumer.allGeneratedPositionsFor({ source: "a.js", line: 1, column: 0 })
    consumer.eachMapping(() => undefined)
    consumer.destroy()
  },
  "@rollup/wasm-node": () => {
    const { parseAst } = require("@rollup/wasm-node/parseAst") as {
      parseAst: (code: string, options?: object) => unknown
    }
    for (const code of [
      "export const a = async x => { for await (const y of x) yield; }",
      "let x = `a${1}`; import('b')",
    ])
      try {
        parseAst(code, { allowReturnOutsideFunction: true })
      } catch {
        // A syntax error takes another way through the module: that is what it is here for.
      }
    const { xxhashBase64Url, xxhashBase36 } = require("@rollup/wasm-node/dist/native.js") as Record<string, Callable>
    xxhashBase64Url!(new Uint8Array(100))
    xxhashBase36!(new Uint8Array(100))
    return Promise.resolve()
  },
  "@jsquash/oxipng": async () => {
    const { default: init, optimise } = (await load("@jsquash/oxipng/codec/pkg/squoosh_oxipng.js")) as unknown as {
      default: (input: unknown) => Promise<unknown>
      optimise: (png: Uint8Array, level: number, interlace: boolean, alpha: boolean) => Uint8Array
    }
    await init(readFileSync(join(root, "node_modules/@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm")))
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    )
    optimise(png, 2, false, true)
    expect(() => optimise(png.subarray(0, 20), 2, false, true)).toThrow()
  },
  "@jitl/quickjs-wasmfile-release-sync": async () => {
    const { default: factory } = (await load(
      "@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.mjs",
    )) as unknown as {
      default: (options?: object) => Promise<Record<string, Callable>>
    }
    const folder = join(root, "node_modules/@jitl/quickjs-wasmfile-release-sync/dist")
    const quickjs = await factory({ wasmBinary: readFileSync(join(folder, "emscripten-module.wasm")) })
    const runtime = quickjs["_QTS_NewRuntime"]!()
    const context = quickjs["_QTS_NewContext"]!(runtime, 0)
    const code = "let a = new Date(); JSON.stringify({ a, r: Math.random(), s: [3,1,2].sort() }); null.x"
    const length = code.length
    const pointer = quickjs["_malloc"]!(length + 1) as number
    const heap = (quickjs as unknown as { HEAPU8: Uint8Array }).HEAPU8
    heap.set(new TextEncoder().encode(`${code}\0`), pointer)
    const file = quickjs["_malloc"]!(8) as number
    heap.set(new TextEncoder().encode("a.js\0"), file)
    quickjs["_QTS_Eval"]!(context, pointer, length, file, 0, 0)
    quickjs["_QTS_FreeContext"]!(context)
    quickjs["_QTS_FreeRuntime"]!(runtime)
  },
  "@astrojs/compiler": async () => {
    const { transform, teardown } = (await load("@astrojs/compiler/dist/node/index.js")) as unknown as {
      transform: (source: string, options: object) => Promise<{ code: string }>
      teardown: () => void
    }
    const { code } = await transform("---\nconst a = 1\n---\n<p class='x'>{a}</p><style>p{color:red}</style>", {})
    expect(code).toContain("<p")
    teardown()
  },
}

let pairsInAll = 0

describe("what is seen to happen is in the call graph", () => {
  test.each(Object.entries(packages))(
    "%s",
    async (_name, drive) => {
      seen = []
      await drive()
      expect(seen.length).toBeGreaterThan(0)
      for (const { bytes, pairs } of seen) {
        const { graph, imports } = resultOf(await buildOf({ wasm: bytes }), effects)
        const { exports } = graph.module
        for (const [exported, called] of pairs) {
          const index = exports.find(({ kind, name }) => kind === "function" && name === exported)!.index
          const possible = new Set(
            [...reach(graph.all, [graph.half + index]).order].map((node) => {
              const from = imports[node % graph.half]?.import
              return from && `${from.module}.${from.name}`
            }),
          )
          for (const name of called) {
            pairsInAll++
            expect([...possible], `${exported} calls ${name}`).toContain(name)
          }
        }
      }
    },
    120_000,
  )

  test("and enough of it to mean something", () => expect(pairsInAll).toBeGreaterThanOrEqual(30))
})
