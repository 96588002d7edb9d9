// The map of linear memory: a strip of all of it to scale, and static data row by row, coloured by owner. Pure: gives
// boxes, which paint-memory.ts paints.

import type { ModuleSizes, PageMemory } from "../data.ts"
import { colourOf, knowsCrates } from "./tree.ts"

export interface MemoryBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly name: string
  readonly start: number
  readonly end: number
  readonly colour: string
  /// Of static data whose item is listed; else -1.
  readonly item: number
}

export interface MemoryPicture {
  readonly strip: readonly MemoryBox[]
  readonly rows: readonly MemoryBox[]
  /// Bytes of a row of static data, and where the rows begin.
  readonly perRow: number
  readonly top: number
}

export const regionColours: readonly string[] = [
  "stack",
  "static data",
  "zeroed",
  "heap",
  "stack or zeroed",
  "zeroed or heap",
]

export const stripTop = 34
export const stripHeight = 54
export const rowsTop = 150
export const rowHeight = 18
/// So that every region can be seen and pointed at.
const leastWidth = 4

export function memoryLayout(module: ModuleSizes, memory: PageMemory, width: number, height: number): MemoryPicture {
  const { regions } = memory
  const spare = Math.max(1, width - regions.length * leastWidth)
  const all = regions.reduce((sum, { start, end }) => sum + end - start, 0)
  let x = 0
  const strip = regions.map(({ kind, start, end }) => {
    const own = leastWidth + (spare * (end - start)) / all
    const box = { x, y: stripTop, width: own, height: stripHeight, name: kind, start, end, colour: kind, item: -1 }
    x += own
    return box
  })
  const data = regions.filter(({ kind }) => kind === "static data")
  const [first, last] = [data[0]?.start ?? 0, data.at(-1)?.end ?? 0]
  const count = Math.max(1, Math.floor((height - rowsTop - 8) / rowHeight))
  // Whole multiples of 16, as in every listing of memory.
  const perRow = Math.max(16, Math.ceil((last - first) / count / 16) * 16)
  const rows: MemoryBox[] = []
  const { items } = module
  for (let item = 0; item < items.address.length; item++) {
    const address = items.address[item]!
    if (address < first || address >= last) continue
    const end = address + items.bytes[item]!
    for (let at = address; at < end;) {
      const row = Math.floor((at - first) / perRow)
      const stop = Math.min(end, first + (row + 1) * perRow)
      rows.push({
        x: ((at - first - row * perRow) / perRow) * width,
        y: rowsTop + row * rowHeight,
        width: ((stop - at) / perRow) * width,
        height: rowHeight - 2,
        name: items.name[item]!,
        start: address,
        end,
        colour: dataColour(module, item),
        item,
      })
      at = stop
    }
  }
  return { strip, rows, perRow, top: first }
}

/// Whose a piece of data is where crates are known, else what it holds.
function dataColour(module: ModuleSizes, item: number): string {
  return knowsCrates(module) ? colourOf(module, item) : (module.contents[module.items.content[item]!] ?? "data")
}

export function hex(address: number): string {
  return `0x${address.toString(16)}`
}
