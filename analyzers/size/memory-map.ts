// How linear memory lies when the module starts: stack, static data, what is zeroed, heap, by address, and how far it may
// grow. Goes by the limits of memory 0, the data segments, the shadow stack's pointer and the symbols a linker exports; where
// these do not tell two neighbours apart, the region says that it is both.

import { analyzer } from "../analyzer.ts"
import { callGraph } from "../effects/call-graph.ts"
import type { Module } from "../wasm/module.ts"
import { wasm } from "../wasm/wasm.ts"

export interface MemoryMap {
  /// Bytes at the start.
  readonly initial: number
  /// Bytes at most; absent when only the host sets a limit.
  readonly maximum?: number
  readonly pageSize: number
  readonly shared: boolean
  readonly imported: boolean
  /// What the shadow stack's pointer is at first: the stack grows down from it.
  readonly stackTop?: number
  /// What the module exports as `__heap_base`.
  readonly heapBase?: number
  /// In the order of addresses, without overlaps; they cover memory from 0 to `initial`, and beyond it what data claims.
  readonly regions: readonly Region[]
  /// Bytes of data segments whose address is only known when the module runs.
  readonly unplaced: number
}

/// `data`: initialised by a segment. `zeroed`: between data, or between data and a known end of it. `free`: nothing is
/// known to lie there. The kinds with "or" are where evidence for the border is missing.
export type RegionKind = "stack" | "data" | "zeroed" | "heap" | "free" | "stack or zeroed" | "zeroed or heap"

/// From `start` up to `end`, in bytes. `segment` is that of `data`.
export interface Region {
  readonly kind: RegionKind
  readonly start: number
  readonly end: number
  readonly segment?: number
}

export const memoryMap = analyzer({
  name: "memory-map",
  doc: "How linear memory lies when the module starts: stack, static data, zeroed data, heap, and how far it may grow.",
  requires: { wasm, callGraph },
  run: ({ wasm, callGraph }) => ({ module: wasm, map: memoryMapOf(wasm, callGraph.stackPointer) }),
  *facts({ module, map }) {
    if (!map) return
    const at = { kind: "bytes" as const, artifact: module.artifact.path, offset: 0, length: 0, section: "memory" }
    const most = map.maximum === undefined ? "no maximum" : `at most ${map.maximum}`
    yield { at, text: `memory of ${map.initial} bytes, ${most}` }
    for (const { kind, start, end, segment } of map.regions)
      yield {
        at: segment === undefined ? at : { ...at, offset: module.data[segment]!.contents.offset, section: "data" },
        text: `${kind} at ${start}..${end}`,
      }
  },
})

/// `stackPointer`: the index of its global, -1 for none. `undefined` when there is no memory.
export function memoryMapOf(module: Module, stackPointer: number): MemoryMap | undefined {
  const memory = module.memories[0]
  if (!memory) return undefined
  const { limits, pageSize } = memory
  const initial = Number(limits.min) * pageSize
  const maximum = limits.max === undefined ? undefined : Number(limits.max) * pageSize
  const address = (value: bigint | undefined): number | undefined =>
    value === undefined ? undefined : Number(BigInt.asUintN(limits.index64 ? 64 : 32, value))
  const symbol = (name: string): number | undefined => {
    const found = module.exports.find((entry) => entry.kind === "global" && entry.name === name)
    const global = found && module.globals[found.index]
    return global && !global.mutable ? address(global.init?.value) : undefined
  }
  const stackTop = address(module.globals[stackPointer]?.init?.value)
  const heapBase = symbol("__heap_base")
  const own = module.data.filter((segment) => (segment.memory ?? 0) === 0 && segment.contents.length > 0)
  const placed = own
    .flatMap(({ index, offsetExpression, contents: { length } }) => {
      const start = address(offsetExpression?.value)
      return start === undefined ? [] : [{ segment: index, start, end: start + length }]
    })
    .sort((a, b) => a.start - b.start || a.segment - b.segment)
  const known = new Set(placed.map(({ segment }) => segment))
  const unplaced = own.reduce((sum, { index, contents }) => sum + (known.has(index) ? 0 : contents.length), 0)
  return {
    initial,
    ...(maximum === undefined ? {} : { maximum }),
    pageSize,
    shared: limits.shared,
    imported: memory.import !== undefined,
    ...(stackTop === undefined ? {} : { stackTop }),
    ...(heapBase === undefined ? {} : { heapBase }),
    regions: regionsOf({ initial, placed, stackTop, heapBase, dataEnd: symbol("__data_end"), unplaced }),
    unplaced,
  }
}

interface Evidence {
  readonly initial: number
  readonly placed: readonly { readonly segment: number; readonly start: number; readonly end: number }[]
  readonly stackTop: number | undefined
  readonly heapBase: number | undefined
  readonly dataEnd: number | undefined
  readonly unplaced: number
}

function regionsOf({ initial, placed, stackTop, heapBase, dataEnd, unplaced }: Evidence): readonly Region[] {
  const regions: Region[] = []
  let at = 0
  const upTo = (end: number | undefined, kind: RegionKind, segment?: number): void => {
    if (end === undefined || end <= at) return
    regions.push({ kind, start: at, end, ...(segment === undefined ? {} : { segment }) })
    at = end
  }
  const firstData = placed[0]?.start
  // The stack lies first when its top is below all data.
  const first = stackTop !== undefined && (firstData === undefined ? unplaced > 0 : stackTop <= firstData)
  if (first) upTo(stackTop, "stack")
  for (const { segment, start, end } of placed) {
    upTo(start, at === 0 || regions.at(-1)?.kind === "stack" ? "free" : "zeroed")
    upTo(end, "data", segment)
  }
  if (stackTop !== undefined && !first) {
    // Behind the data: the linker's own end of it tells zeroed data from the stack.
    if (dataEnd !== undefined && dataEnd <= stackTop) upTo(dataEnd, "zeroed")
    upTo(stackTop, dataEnd === at || placed.length + unplaced === 0 ? "stack" : "stack or zeroed")
  }
  if (heapBase !== undefined) {
    upTo(heapBase, "zeroed")
    upTo(initial, "heap")
  } else if (placed.length > 0 || stackTop !== undefined)
    upTo(initial, stackTop !== undefined && !first ? "heap" : "zeroed or heap")
  upTo(initial, "free")
  return regions
}
