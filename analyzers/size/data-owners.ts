// What static data holds, by its shape: text, vtables, places of panics, tables of pointers, zeros. Each byte is of one kind.
// Shapes are recognised, not known: only places of panics have a shape nothing else has.

import type { Module } from "../wasm/module.ts"
import type { Items } from "./items.ts"
import type { PanicSites } from "./panic-sites.ts"

/// `pointers`: words that point into static data, with the lengths of the texts they point at. `zeros`: runs of 16 and more.
/// `other`: numbers and whatever has no shape.
export const dataKinds = ["other", "strings", "panic paths", "panic locations", "vtables", "pointers", "zeros"] as const
export type DataKind = (typeof dataKinds)[number]

export interface DataOwners {
  /// Bytes of each kind, by index in `dataKinds`.
  readonly total: Float64Array
  /// Bytes of each kind per range: `ofRange[range * dataKinds.length + kind]`.
  readonly ofRange: Uint32Array
}

const index = Object.fromEntries(dataKinds.map((kind, number) => [kind, number])) as Readonly<Record<DataKind, number>>
const shortestText = 6
const shortestZeros = 16

export function dataOwnersOf(items: Items, { sites, paths }: PanicSites): DataOwners {
  const { module, ranges } = items
  const { bytes } = module
  const total = new Float64Array(dataKinds.length)
  const ofRange = new Uint32Array(ranges.count * dataKinds.length)
  const isVtable = vtableTest(module)
  let [site, path] = [0, 0]
  const pathsInOrder = [...paths]
  for (let range = 0; range < ranges.count; range++) {
    const from = ranges.offset[range]!
    const length = ranges.length[range]!
    const address = ranges.address[range]!
    const kind = new Uint8Array(length)
    const mark = (at: number, size: number, as: number): void => {
      for (let i = Math.max(at - from, 0); i < at - from + size && i < length; i++) if (kind[i] === 0) kind[i] = as
    }
    // Both lists are in the order of the file; what begins in one range may end in the next.
    while (site > 0 && sites[site - 1]!.offset + sites[site - 1]!.length > from) site--
    for (; site < sites.length && sites[site]!.offset < from + length; site++)
      mark(sites[site]!.offset, sites[site]!.length, index["panic locations"])
    while (path > 0 && pathsInOrder[path - 1]!.offset + pathsInOrder[path - 1]!.length > from) path--
    for (; path < pathsInOrder.length && pathsInOrder[path]!.offset < from + length; path++)
      mark(pathsInOrder[path]!.offset, pathsInOrder[path]!.length, index["panic paths"])
    if (address >= 0) {
      if (address % 4 === 0 && kind[0] === 0) mark(from, isVtable(from, length), index.vtables)
      markPointers(items, range, kind, mark)
    }
    markRuns(bytes, from, kind)
    for (let i = 0; i < length; i++) {
      total[kind[i]!]!++
      ofRange[range * dataKinds.length + kind[i]!]!++
    }
  }
  return { total, ofRange }
}

/// The kind most of a range is of.
export function kindOfRange({ ofRange }: DataOwners, range: number): DataKind {
  let most = 0
  for (let kind = 1; kind < dataKinds.length; kind++)
    if (ofRange[range * dataKinds.length + kind]! > ofRange[range * dataKinds.length + most]!) most = kind
  return dataKinds[most]!
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0
}

/// How many bytes from `at` are a vtable as Rust lays it out (drop glue or 0, size, alignment, methods), 0 for none.
function vtableTest(module: Module): (at: number, length: number) => number {
  const { bytes } = module
  const slots = new Map<number, number>()
  for (const { mode, offsetExpression, functions } of module.elements) {
    const first = offsetExpression?.value
    if (mode === "active" && first !== undefined) functions.forEach((f, i) => slots.set(Number(first) + i, f))
  }
  const takesSelf = (slot: number, drops: boolean): boolean => {
    const type = module.types[module.functions[slots.get(slot) ?? -1]?.type ?? -1]
    if (type?.kind !== "func") return false
    return drops ? type.params.join() === "i32" && type.results.length === 0 : type.params.includes("i32")
  }
  return (at, length) => {
    if (length < 16) return 0
    const [drop, size, alignment] = [wordAt(bytes, at), wordAt(bytes, at + 4), wordAt(bytes, at + 8)]
    if ((drop !== 0 && !takesSelf(drop, true)) || ![1, 2, 4, 8, 16].includes(alignment)) return 0
    if (size % alignment !== 0 || size > 1 << 20) return 0
    let end = at + 12
    while (end + 4 <= at + length && takesSelf(wordAt(bytes, end), false)) end += 4
    return end > at + 12 ? end - at : 0
  }
}

function markPointers(
  { module, ranges }: Items,
  range: number,
  kind: Uint8Array,
  mark: (at: number, size: number, as: number) => void,
): void {
  const { bytes } = module
  const from = ranges.offset[range]!
  const length = ranges.length[range]!
  for (let at = (4 - (ranges.address[range]! % 4)) % 4; at + 4 <= length; at += 4) {
    const value = wordAt(bytes, from + at)
    // As in ranges.ts: smaller numbers are seldom pointers.
    if (value < 65_536 || kind[at] !== 0 || ranges.at(value) < 0) continue
    const size = at + 8 <= length ? wordAt(bytes, from + at + 4) : 0
    const counted = size > 0 && size < 65_536 && ranges.at(value + size - 1) >= 0
    mark(from + at, counted ? 8 : 4, index.pointers)
    if (counted) at += 4
  }
}

/// Runs of text and of zeros in what has no kind yet.
function markRuns(bytes: Uint8Array, from: number, kind: Uint8Array): void {
  for (let at = 0; at < kind.length;) {
    if (kind[at] !== 0) {
      at++
      continue
    }
    const zero = bytes[from + at] === 0
    let end = at
    while (end < kind.length && kind[end] === 0 && (zero ? bytes[from + end] === 0 : isText(bytes[from + end]!))) end++
    if (end - at >= (zero ? shortestZeros : shortestText)) kind.fill(zero ? index.zeros : index.strings, at, end)
    at = Math.max(end, at + 1)
  }
}

function isText(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x09 || byte === 0x0d || byte >= 0xc2
}
