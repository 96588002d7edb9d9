// What cannot run is what binaryen removes: bytes of the bodies we call dead against how much shorter its output gets.

import { describe, expect, test } from "vitest"
import { binaries } from "../../fixtures/corpus/packages.ts"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import type { Module } from "../wasm/module.ts"
import { reachability } from "./reachable.ts"

// Those in which there is something to remove, of each kind: Rust, Rust with threads, C with a debug build, Zig.
const withDeadFunctions = binaries().filter(({ path }) =>
  /rapier_wasm3d|pkg-parallel|debug\/web-tree-sitter|ghostty|mappings\.wasm$/.test(path),
)

describe("binaryen removes the functions that are said to be dead", () => {
  test("there are binaries to compare", () => expect(withDeadFunctions.length).toBe(5))

  test.each(withDeadFunctions.map(({ path, bytes }) => [path, bytes] as const))(
    "%s",
    async (path, bytes) => {
      const { default: binaryen } = await import("binaryen")
      // Its typings leave out the second parameter.
      const read = binaryen.readBinary as (
        bytes: Uint8Array,
        features: number,
      ) => ReturnType<typeof binaryen.readBinary>
      const module = read(bytes, binaryen.Features.All & ~binaryen.Features.CallIndirectOverlong)
      // Judged as binaryen encodes it, so that the difference is what the pass removes.
      const encoded = module.emitBinary()
      const { graph, runs, isEmptied } = resultOf(await buildOf({ wasm: encoded, name: path }), reachability)
      const dead = graph.module.functions.filter(({ index, body }) => body && !runs[index] && !isEmptied(index))
      const deadBytes = dead.reduce((sum, { body }) => sum + (body?.length ?? 0), 0)
      const before = codeBytes(graph.module)
      module.runPasses(["remove-unused-module-elements"])
      const { graph: left } = resultOf(await buildOf({ wasm: module.emitBinary(), name: path }), reachability)
      module.dispose()
      const removed = before - codeBytes(left.module)
      expect(deadBytes).toBeGreaterThan(0)
      // It leaves the slots of a table, so a function may stay as a lone `unreachable`: four bytes with its length.
      const off = Math.abs(removed - deadBytes) - 4 * dead.length
      expect(off / deadBytes, `${removed} B removed, ${deadBytes} B predicted`).toBeLessThan(0.03)
    },
    120_000,
  )
})

function codeBytes({ functions }: Module): number {
  return functions.reduce((sum, { body }) => sum + (body?.length ?? 0), 0)
}
