// Static data in parts: the contents of data segments, cut where code or other data points. Goes by numbers that look like
// addresses, so a cut is likely and never proved; refuses to say what a part holds (data-owners.ts does).
//
// Any constant of code within the data is taken for an address. A word of data is one when it is aligned and points into the
// data; below 64 KiB, where numbers are as frequent, it may keep a part alive but makes no cut.

import type { Code } from "../wasm/code.ts"
import { ints, push } from "../wasm/grow.ts"
import type { Ints } from "../wasm/grow.ts"
import type { Module } from "../wasm/module.ts"
import type { Bounds, References } from "./references.ts"

/// Parallel arrays, `count` ranges in the order of the file.
export interface DataRanges {
  readonly count: number
  readonly segment: Int32Array
  /// Absolute in the file, and in bytes.
  readonly offset: Uint32Array
  readonly length: Uint32Array
  /// Address in memory 0; -1 when the segment is of another memory, or nobody knows where it is put.
  readonly address: Float64Array
  /// 1 for the part of a segment before the first cut, which nothing is known to point at.
  readonly head: Uint8Array
  /// Range `pointerFrom[i]` holds a word that points into range `pointerTo[i]`.
  readonly pointerFrom: Ints
  readonly pointerTo: Ints
  /// The range of an address of memory 0; -1 for none.
  at(address: number): number
}

/// Below this, words of data are numbers as often as addresses.
const leastPointer = 65_536

/// Where addresses of static data can lie: between the first and the last byte of it.
export function dataBounds(module: Module): Bounds {
  let [lowest, highest] = [Infinity, -1]
  for (const segment of module.data) {
    const address = Number(segment.offsetExpression?.value ?? -1n)
    if (segment.mode === "passive" && segment.contents.length > 0) return { lowest: 1024, highest: 0xffffffff }
    if (segment.memory !== 0 || address < 0 || segment.contents.length === 0) continue
    lowest = Math.min(lowest, address)
    highest = Math.max(highest, address + segment.contents.length - 1)
  }
  return { lowest, highest }
}

/// A segment whose place in memory 0 is known.
interface Placed {
  readonly index: number
  readonly address: number
  readonly length: number
  readonly offset: number
  readonly cut: Uint8Array
}

export function rangesOf(code: Code, references: References): DataRanges {
  const { module } = code
  const placed = placedSegments(module, references)
  const bySegment = new Map(placed.map((segment) => [segment.index, segment]))
  const inWhich = finder(placed)
  const cut = (address: number): void => {
    const segment = inWhich(address)
    if (segment) segment.cut[address - segment.address] = 1
  }
  const { address, exact } = references
  for (let i = 0; i < address.length; i++) if (exact.array[i]) cut(address.array[i]! >>> 0)
  // A pointer has eight bytes where addresses have 64 bits; its low half is read, which says the same.
  words(module, placed, (_, value) => {
    if (value >= leastPointer) cut(value)
  })
  const d = { segment: ints(1024), offset: ints(1024), length: ints(1024), address: [] as number[], head: ints(1024) }
  for (const { index, contents } of module.data) {
    if (contents.length === 0) continue
    const known = bySegment.get(index)
    for (let from = 0; from < contents.length;) {
      let to = from + 1
      if (known) while (to < contents.length && known.cut[to] === 0) to++
      else to = contents.length
      push(d.segment, index)
      push(d.offset, contents.offset + from)
      push(d.length, to - from)
      d.address.push(known ? known.address + from : -1)
      push(d.head, known && known.cut[from] === 1 ? 0 : 1)
      from = to
    }
  }
  const count = d.segment.length
  const ranges = {
    count,
    segment: d.segment.array.slice(0, count),
    offset: Uint32Array.from(d.offset.array.subarray(0, count)),
    length: Uint32Array.from(d.length.array.subarray(0, count)),
    address: Float64Array.from(d.address),
    head: Uint8Array.from(d.head.array.subarray(0, count)),
  }
  const at = lookup(ranges)
  const [pointerFrom, pointerTo] = [ints(1024), ints(1024)]
  let [lastFrom, lastTo] = [-1, -1]
  words(module, placed, (where, value) => {
    const to = at(value)
    if (to < 0) return
    const from = at(where)
    if (from === to || (from === lastFrom && to === lastTo)) return
    push(pointerFrom, (lastFrom = from))
    push(pointerTo, (lastTo = to))
  })
  return { ...ranges, at, pointerFrom, pointerTo }
}

function placedSegments(module: Module, { placed }: References): Placed[] {
  return module.data
    .flatMap(({ index, mode, memory, offsetExpression, contents }) => {
      const address = mode === "passive" ? placed.get(index) : memory === 0 ? offsetExpression?.value : undefined
      if (address === undefined || contents.length === 0 || Number(address) < 0) return []
      const { offset, length } = contents
      return [{ index, address: Number(address), length, offset, cut: new Uint8Array(length) }]
    })
    .sort((a, b) => a.address - b.address || a.index - b.index)
}

function finder(placed: readonly Placed[]): (address: number) => Placed | undefined {
  let last = placed[0]
  return (address) => {
    if (last && address >= last.address && address < last.address + last.length) return last
    let low = 0
    let high = placed.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const segment = placed[middle]!
      if (address < segment.address) high = middle - 1
      else if (address >= segment.address + segment.length) low = middle + 1
      else return (last = segment)
    }
    return undefined
  }
}

/// Every aligned word of static data that is a number within the bounds of it, with its own address.
function words({ bytes }: Module, placed: readonly Placed[], each: (address: number, value: number) => void): void {
  const first = placed[0]
  const final = placed.at(-1)
  if (!first || !final) return
  const lowest = first.address
  const highest = final.address + final.length
  for (const { address, length, offset } of placed) {
    const misaligned = (4 - (address % 4)) % 4
    for (let at = misaligned; at + 4 <= length; at += 4) {
      const byte = offset + at
      const value = (bytes[byte]! | (bytes[byte + 1]! << 8) | (bytes[byte + 2]! << 16) | (bytes[byte + 3]! << 24)) >>> 0
      if (value >= lowest && value < highest) each(address + at, value)
    }
  }
}

function lookup({ count, address, length }: Pick<DataRanges, "count" | "address" | "length">): DataRanges["at"] {
  const order = Uint32Array.from({ length: count }, (_, range) => range).filter((range) => address[range]! >= 0)
  if (order.some((range, i) => i > 0 && address[range]! < address[order[i - 1]!]!))
    order.sort((a, b) => address[a]! - address[b]! || a - b)
  let last = -1
  return (wanted) => {
    if (last >= 0 && wanted >= address[last]! && wanted < address[last]! + length[last]!) return last
    let low = 0
    let high = order.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const range = order[middle]!
      if (wanted < address[range]!) high = middle - 1
      else if (wanted >= address[range]! + length[range]!) low = middle + 1
      else return (last = range)
    }
    return -1
  }
}
