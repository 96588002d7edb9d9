// Modules people published: all are read without a fault, and V8 accepts what we accept.

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { producersOf } from "./custom/producers.ts"
import { featuresOf } from "./features.ts"
import { linkOperands } from "./operands.ts"
import { readAll } from "./testkit.ts"

const packages = join(import.meta.dirname, "../../node_modules")

/// File, functions, instructions, features: what was read when this was written and checked against wabt.
// prettier-ignore
const files: readonly (readonly [string, number, number, string])[] = [
  ["source-map/lib/mappings.wasm", 68, 23681, ""],
  ["@astrojs/compiler/dist/astro.wasm", 2557, 1691597, "bulkMemory"],
  ["@chainsafe/as-sha256/build/optimized.wasm", 23, 1564, "mutableGlobals bulkMemory"],
  ["@chainsafe/as-sha256/build/untouched.wasm", 49, 2784, "mutableGlobals bulkMemory"],
  ["@chainsafe/as-sha256/build/optimized.simd.wasm", 30, 6152, "simd mutableGlobals bulkMemory"],
  ["@chainsafe/as-sha256/build/untouched.simd.wasm", 65, 11376, "simd mutableGlobals bulkMemory"],
  ["ghostty-web/ghostty-vt.wasm", 582, 107284, "referenceTypes bulkMemory saturatedFloatToInt signExtensions"],
  ["@rollup/wasm-node/dist/wasm-node/bindings_wasm_bg.wasm", 1998, 238949, "referenceTypes bulkMemory signExtensions"],
  ["@node-rs/argon2-wasm32-wasi/argon2.wasm32-wasi.wasm", 569, 79715, "threads bulkMemory signExtensions saturatedFloatToInt"],
  ["@dimforge/rapier3d/rapier_wasm3d_bg.wasm", 2949, 1423525, "bulkMemory saturatedFloatToInt signExtensions"],
  ["@jsquash/oxipng/codec/pkg-parallel/squoosh_oxipng_bg.wasm", 451, 98808, "threads mutableGlobals bulkMemory signExtensions"],
  ["@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm", 251, 69227, "signExtensions"],
  ["@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm", 1340, 193181, "bulkMemory signExtensions saturatedFloatToInt"],
  ["@jitl/quickjs-wasmfile-release-asyncify/dist/emscripten-module.wasm", 1377, 481603, "bulkMemory signExtensions saturatedFloatToInt"],
  ["@dprint/json/plugin.wasm", 974, 220631, "bulkMemory referenceTypes signExtensions"],
  ["web-tree-sitter/web-tree-sitter.wasm", 292, 94384, "mutableGlobals bulkMemory signExtensions saturatedFloatToInt"],
  ["web-tree-sitter/debug/web-tree-sitter.wasm", 777, 144040, "mutableGlobals bulkMemory signExtensions saturatedFloatToInt"],
]

describe("published modules", () => {
  for (const [file, functions, instructions, features] of files) {
    test(file, () => {
      const bytes = new Uint8Array(readFileSync(join(packages, file)))
      const { module, code } = readAll(bytes)
      expect([...module.faults, ...code.faults, ...module.unread]).toEqual([])
      expect(module.functions.length).toBe(functions)
      expect(code.total).toBe(instructions)
      expect([...featuresOf(module, code).uses.keys()].join(" ")).toBe(features)
      expect(WebAssembly.validate(bytes)).toBe(true)
      let decoded = 0
      let unresolved = 0
      const counted = new Uint32Array(code.opcodeCount.length)
      for (const { index, body } of module.functions) {
        const view = code.decode(index)
        if (!body) continue
        // Every body ends exactly at its boundary.
        expect(view.offset[view.count]).toBe(body.offset + body.length)
        decoded += view.count
        for (let i = 0; i < view.count; i++) counted[view.op[i]!]!++
        unresolved += linkOperands(module, view)!.unresolved
      }
      expect(decoded).toBe(instructions)
      expect(counted).toEqual(code.opcodeCount)
      expect(unresolved).toBe(0)
    })
  }

  test("calls, in CSR form, are the calls of the bodies", () => {
    const { module, code } = readAll(new Uint8Array(readFileSync(join(packages, "@dprint/json/plugin.wasm"))))
    for (const { index } of module.functions) {
      const view = code.decode(index)
      const calls: number[] = []
      const indirect: number[] = []
      for (let i = 0; i < view.count; i++) {
        if (module.bytes[view.offset[i]!] === 0x10) calls.push(view.a[i]!, view.offset[i]!)
        if (module.bytes[view.offset[i]!] === 0x11) indirect.push(view.a[i]!, view.b[i]!, view.offset[i]!)
      }
      const range = (start: Uint32Array, ...columns: (Int32Array | Uint32Array)[]) =>
        Array.from({ length: start[index + 1]! - start[index]! }, (_, k) =>
          columns.map((c) => c[start[index]! + k]!),
        ).flat()
      expect(range(code.callStart, code.callTarget, code.callOffset)).toEqual(calls)
      expect(range(code.indirectStart, code.indirectType, code.indirectTable, code.indirectOffset)).toEqual(indirect)
    }
  })

  test("names and producers", () => {
    const { module } = readAll(new Uint8Array(readFileSync(join(packages, "@dprint/json/plugin.wasm"))))
    expect(module.functions.filter(({ symbol }) => symbol?.startsWith("_ZN") ?? false).length).toBeGreaterThan(300)
    expect(producersOf(module).map(({ name }) => name)).toContain("rustc")
  })
})
