// Paints the map of memory. Knows colours and names, and nothing of what a click does.

import { size, thousands } from "../../../rules/wording.ts"
import type { PageMemory } from "../data.ts"
import type { Scheme } from "./colours.ts"
import { fitted } from "./labels.ts"
import {
  hex,
  regionColours,
  rowHeight,
  rowsTop,
  stripHeight,
  stripTop,
  type MemoryBox,
  type MemoryPicture,
} from "./memory.ts"

/// Of what none is told the colour is grey. The strip's colours are the stronger ones: they are not those of owners.
export function regionFill(scheme: Scheme, kind: string): string {
  return scheme.head(regionColours.indexOf(kind))
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
    const label = fitted(
      box.name.replace(/^data\[(0x[0-9a-f]+)\]/, "$1"),
      box.width - 8,
      (text) => context.measureText(text).width,
    )
    write(label, box.x + 4, box.y + box.height / 2 + 0.5, "left", false)
  }
  if (!hovered) return
  context.strokeStyle = scheme.text
  context.lineWidth = 2
  for (const box of [...strip, ...rows])
    if (box.start === hovered.start && box.item === hovered.item)
      context.strokeRect(box.x + 1, box.y + 1, Math.max(0, box.width - 2), box.height - 2)
}
