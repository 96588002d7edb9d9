// Paints boxes on the canvas, sharp on every screen. Knows colours and names, and nothing of what a click does.

import { size } from "../../../rules/wording.ts"
import type { Scheme } from "./colours.ts"
import { fitted } from "./labels.ts"
import { headHeight, type Box } from "./layout.ts"

export interface Look {
  readonly scheme: Scheme
  /// Place of a colour in the legend; -1 for grey.
  readonly place: (colour: string) => number
  /// Whether a tile stands back, because a search does not mean it.
  readonly dim: (box: Box) => boolean
  /// Tiles with findings.
  readonly marked: (box: Box) => boolean
  readonly selected: Box | undefined
  readonly hovered: Box | undefined
}

const face = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif'
const labelFont = `12px ${face}`
const headFont = `600 12px ${face}`
const smallFont = `11px ${face}`

/// A canvas of the size it has on the page, in the pixels of the screen; drawn on in units of the page.
export function prepare(canvas: HTMLCanvasElement): CanvasRenderingContext2D | undefined {
  const { clientWidth, clientHeight } = canvas
  const scale = window.devicePixelRatio || 1
  canvas.width = Math.max(1, Math.round(clientWidth * scale))
  canvas.height = Math.max(1, Math.round(clientHeight * scale))
  const context = canvas.getContext("2d", { alpha: false }) ?? undefined
  context?.setTransform(scale, 0, 0, scale, 0, 0)
  return context
}

/// Widths of texts, remembered: names repeat from picture to picture.
function measurer(context: CanvasRenderingContext2D, font: string): (text: string) => number {
  let known = widths.get(font)
  if (!known) widths.set(font, (known = new Map()))
  return (text) => {
    let width = known.get(text)
    if (width === undefined) {
      context.font = font
      known.set(text, (width = context.measureText(text).width))
    }
    return width
  }
}
const widths = new Map<string, Map<string, number>>()

export function paint(context: CanvasRenderingContext2D, boxes: readonly Box[], look: Look): void {
  const { scheme } = look
  context.globalAlpha = 1
  context.fillStyle = scheme.background
  context.fillRect(0, 0, context.canvas.width, context.canvas.height)
  context.textBaseline = "middle"
  for (const box of boxes) {
    if (box.depth === 0 && box.open) continue
    const place = box.tile.rest ? -1 : look.place(box.tile.colour)
    context.globalAlpha = look.dim(box) ? 0.22 : 1
    if (box.open) paintHead(context, box, scheme, place)
    else paintLeaf(context, box, scheme, place)
  }
  context.globalAlpha = 1
  for (const box of boxes) if (!box.open && look.marked(box)) paintMark(context, box, scheme)
  for (const [box, width] of [[look.hovered, 2] as const, [look.selected, 3] as const]) {
    if (!box || box.depth === 0) continue
    context.strokeStyle = width === 3 ? scheme.accent : scheme.text
    context.lineWidth = width
    context.strokeRect(
      box.x + width / 2,
      box.y + width / 2,
      Math.max(0, box.width - width),
      Math.max(0, box.height - width),
    )
  }
}

function paintHead(context: CanvasRenderingContext2D, box: Box, scheme: Scheme, place: number): void {
  const { x, y, width, height, tile, head } = box
  context.fillStyle = scheme.head(place)
  context.fillRect(x + 0.5, y + 0.5, width - 1, height - 1)
  if (head === 0) return
  const measure = measurer(context, headFont)
  const amount = size(tile.bytes)
  const room = width - 12
  const amountWidth = measurer(context, smallFont)(amount)
  const name = fitted(tile.name, room - amountWidth - 10, measure)
  const alone = name === "" ? fitted(tile.name, room, measure) : name
  context.fillStyle = scheme.text
  context.font = headFont
  context.textAlign = "left"
  context.fillText(alone, x + 6, y + headHeight / 2 + 1)
  if (name === "") return
  context.font = smallFont
  context.textAlign = "right"
  context.fillText(amount, x + width - 6, y + headHeight / 2 + 1)
}

function paintLeaf(context: CanvasRenderingContext2D, box: Box, scheme: Scheme, place: number): void {
  const { x, y, width, height, tile } = box
  // A hair of background between tiles; none where tiles are smaller than that.
  const gap = Math.min(width, height) > 3 ? 0.5 : 0
  context.fillStyle = scheme.fill(place)
  context.fillRect(x + gap, y + gap, Math.max(0.3, width - 2 * gap), Math.max(0.3, height - 2 * gap))
  if (width < 30 || height < 16) return
  const name = fitted(tile.label ?? tile.name, width - 10, measurer(context, labelFont))
  if (name === "") return
  const two = height >= 34
  const middle = height < 90 ? y + height / 2 - (two ? 8 : 0) : y + 14
  context.textAlign = "left"
  context.fillStyle = scheme.text
  context.font = labelFont
  context.fillText(name, x + 5, middle)
  if (!two) return
  const amount = size(tile.bytes)
  if (measurer(context, smallFont)(amount) > width - 10) return
  context.font = smallFont
  context.fillStyle = scheme.faint === "#5b6270" ? "#3c424d" : "#c9ced8"
  context.fillText(amount, x + 5, middle + 16)
}

/// A corner for a finding.
function paintMark(context: CanvasRenderingContext2D, { x, y, width, height }: Box, scheme: Scheme): void {
  const side = Math.min(12, width, height)
  if (side < 3) return
  context.fillStyle = scheme.accent
  context.beginPath()
  context.moveTo(x + width - side, y)
  context.lineTo(x + width, y)
  context.lineTo(x + width, y + side)
  context.fill()
}
