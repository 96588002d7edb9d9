// The map of linear memory: a strip of all of it to scale, and static data row by row, coloured by owner. `memoryLayout` is
// pure and gives boxes; painting them is below it.

import { size, thousands } from "../../../rules/wording.ts"
import type { ModuleSizes, PageMemory } from "../data.ts"
import type { Scheme } from "./colours.ts"
import { fitted } from "./labels.ts"
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

/// Of what none is told the colour is grey. The strip's colours are the stronger ones: they are not those of owners.
export function regionFill(scheme: Scheme, kind: string): string {
  return scheme.head(regionColours.indexOf(kind))
}

const stripTop = 34
const stripHeight = 54
const rowsTop = 150
const rowHeight = 18
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

export function paintMemory(
  context: CanvasRenderingContext2D,
  { strip, rows, perRow, top }: MemoryPicture,
  memory: PageMemory,
  scheme: Scheme,
  place: (colour: string) => number,
  hovered: MemoryBox | undefined,
): void {
  const { clientWidth: width, clientHeight: height } = context.canvas
  context.fillStyle = scheme.background
  context.fillRect(0, 0, width, height)
  context.textBaseline = "middle"
  const write = (text: string, x: number, y: number, align: CanvasTextAlign = "left", faint = true): void => {
    context.textAlign = align
    context.fillStyle = faint ? scheme.faint : scheme.text
    context.fillText(text, x, y)
  }
  context.font = "600 13px system-ui, sans-serif"
  write(`Memory at the start: ${thousands(memory.initial)} bytes (${size(memory.initial)})`, 0, 14, "left", false)
  context.font = "12px system-ui, sans-serif"
  for (const box of strip) {
    context.fillStyle = regionFill(scheme, box.colour)
    context.fillRect(box.x + 0.5, box.y, Math.max(1, box.width - 1), box.height)
    const label = fitted(box.name, box.width - 8, (text) => context.measureText(text).width)
    if (label === box.name) write(label, box.x + 5, box.y + 18, "left", false)
    const amount = size(box.end - box.start)
    if (label === box.name && context.measureText(amount).width < box.width - 8) write(amount, box.x + 5, box.y + 36)
  }
  write("0", 0, stripTop + stripHeight + 12)
  write(thousands(memory.initial), width, stripTop + stripHeight + 12, "right")
  if (rows.length === 0) {
    write(
      memory.unplaced > 0
        ? `Where ${thousands(memory.unplaced)} bytes of data lie is decided when the module starts.`
        : "No static data.",
      0,
      rowsTop,
    )
    return
  }
  context.font = "600 13px system-ui, sans-serif"
  write(`Static data from ${hex(top)}, ${thousands(perRow)} bytes to a row`, 0, rowsTop - 18, "left", false)
  context.font = "11px system-ui, sans-serif"
  const last = rows.reduce((most, { y }) => Math.max(most, y), 0)
  context.fillStyle = scheme.line
  for (let y = rowsTop; y <= last; y += rowHeight) context.fillRect(0, y, width, rowHeight - 2)
  for (const box of rows) {
    context.fillStyle = scheme.fill(place(box.colour))
    context.fillRect(box.x, box.y, Math.max(0.5, box.width - (box.width > 3 ? 0.6 : 0)), box.height)
    if (box.width < 60) continue
    const label = fitted(box.name, box.width - 8, (text) => context.measureText(text).width)
    write(label.replace(/^data\[(0x[0-9a-f]+)\] /, "$1 "), box.x + 4, box.y + box.height / 2 + 0.5, "left", false)
  }
  if (!hovered) return
  context.strokeStyle = scheme.text
  context.lineWidth = 2
  for (const box of [...strip, ...rows])
    if (box.start === hovered.start && box.item === hovered.item)
      context.strokeRect(box.x + 1, box.y + 1, Math.max(0, box.width - 2), box.height - 2)
}

export function hex(address: number): string {
  return `0x${address.toString(16)}`
}
