// Colours: hues for the largest groups, grey for the others, all of one lightness so that text on them reads alike. Pure.

import type { Tile } from "./tree.ts"

export interface Scheme {
  readonly background: string
  readonly text: string
  readonly faint: string
  readonly line: string
  readonly accent: string
  /// Fill of a tile by the place of its colour in the legend, -1 for grey.
  fill(place: number): string
  head(place: number): string
}

/// Hues far from each other in the order they are given out, so that neighbours in rank differ most.
const hues = [255, 60, 150, 325, 105, 200, 25, 290, 175, 80, 345, 230] as const

function scheme(
  base: Omit<Scheme, "fill" | "head">,
  fill: readonly [number, number],
  head: readonly [number, number],
): Scheme {
  const tone =
    ([lightness, chroma]: readonly [number, number]) =>
    (place: number): string =>
      place < 0 ? `oklch(${lightness} 0.006 260)` : `oklch(${lightness} ${chroma} ${hues[place % hues.length]!})`
  return { ...base, fill: tone(fill), head: tone(head) }
}

export const light: Scheme = scheme(
  { background: "#ffffff", text: "#16181d", faint: "#5b6270", line: "#d9dde4", accent: "#0b57d0" },
  [0.88, 0.068],
  [0.8, 0.095],
)
export const dark: Scheme = scheme(
  { background: "#14161a", text: "#eef0f4", faint: "#a2a9b6", line: "#2c313a", accent: "#8ab4f8" },
  [0.4, 0.075],
  [0.5, 0.09],
)

export interface LegendEntry {
  readonly colour: string
  readonly bytes: number
}

/// The colours of some tiles by the bytes they cover, largest first.
export function legendOf(tiles: readonly Pick<Tile, "colour" | "bytes">[]): readonly LegendEntry[] {
  const bytes = new Map<string, number>()
  for (const tile of tiles) bytes.set(tile.colour, (bytes.get(tile.colour) ?? 0) + tile.bytes)
  return [...bytes]
    .map(([colour, own]) => ({ colour, bytes: own }))
    .filter(({ colour }) => colour !== "" && !colour.startsWith("("))
    .sort((a, b) => b.bytes - a.bytes || (a.colour < b.colour ? -1 : 1))
    .slice(0, hues.length)
}
