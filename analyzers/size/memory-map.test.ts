// The map of memory against what linkers are known to do, and against the headers of real binaries.

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { binaries } from "../../fixtures/corpus/packages.ts"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { root } from "../../fixtures/harness/run.ts"
import { Results } from "../analyzer.ts"
import { memoryMap, memoryMapOf, type MemoryMap } from "./memory-map.ts"
import { wasm } from "../wasm/wasm.ts"

function mapOf(bytes: Uint8Array): MemoryMap | undefined {
  const answer = new Results({
    name: "x",
    wasm: { path: "x.wasm", kind: "wasm", bytes },
    mir: [],
    contract: {},
  }).of(memoryMap)
  if (answer.is !== "ok") throw new Error("no map")
  return answer.result.map
}

async function ofText(wat: string, stackPointer = -1): Promise<MemoryMap | undefined> {
  return memoryMapOf(resultOf(await buildOf({ wat }), wasm), stackPointer)
}

const shape = (map: MemoryMap | undefined) => map?.regions.map(({ kind, start, end }) => [kind, start, end])

describe("memory map", () => {
  test("stack first, as rustc links", () => {
    const map = mapOf(readFileSync(join(root, "fixtures/demo/demo.wasm")))
    expect(map).toMatchObject({ initial: 17 * 65_536, stackTop: 1_048_576, pageSize: 65_536, unplaced: 0 })
    expect(shape(map)?.map(([kind]) => kind)).toEqual(["stack", "data", "zeroed", "heap"])
    expect(map?.heapBase).toBe(map?.regions.at(-1)?.start)
  })

  test("regions lie side by side, whatever the binary", () => {
    for (const { path, bytes } of binaries()) {
      const map = mapOf(bytes)
      if (!map) continue
      let at = 0
      for (const { start, end } of map.regions) {
        expect([path, start]).toEqual([path, at])
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBeGreaterThanOrEqual(map.initial)
    }
  })

  test("data first: the linker's end of data tells zeroed data from the stack", async () => {
    const wat = (symbols: string) =>
      `(module (memory 2 4) (global (mut i32) (i32.const 70000)) ${symbols} (data (i32.const 1024) "abcd"))`
    expect(shape(await ofText(wat(""), 0))).toEqual([
      ["free", 0, 1024],
      ["data", 1024, 1028],
      ["stack or zeroed", 1028, 70_000],
      ["heap", 70_000, 131_072],
    ])
    const told = await ofText(
      wat(`(global (export "__data_end") i32 (i32.const 2048)) (global (export "__heap_base") i32 (i32.const 70016))`),
      0,
    )
    expect(told).toMatchObject({ maximum: 4 * 65_536, heapBase: 70_016, shared: false, imported: false })
    expect(shape(told)).toEqual([
      ["free", 0, 1024],
      ["data", 1024, 1028],
      ["zeroed", 1028, 2048],
      ["stack", 2048, 70_000],
      ["zeroed", 70_000, 70_016],
      ["heap", 70_016, 131_072],
    ])
  })

  test("what is placed when the module starts is counted and not guessed", async () => {
    const map = await ofText(
      `(module (memory 1) (func (memory.init 0 (i32.const 8) (i32.const 0) (i32.const 3)) (data.drop 0)) (data "abc"))`,
    )
    expect(map?.unplaced).toBe(3)
    expect(shape(map)).toEqual([["free", 0, 65_536]])
    expect(await ofText("(module)")).toBeUndefined()
  })
})
