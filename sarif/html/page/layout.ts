// Where each tile lies: squarified treemap, areas proportional to bytes within every group. Pure: takes a size, gives boxes.

import { hierarchy, treemap, treemapSquarify } from "d3-hierarchy"
import type { HierarchyRectangularNode } from "d3-hierarchy"
import type { Tile } from "./tree.ts"

export interface Box {
  readonly tile: Tile
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /// Below the tile that fills the picture, which has 0.
  readonly depth: number
  /// The strip for the name of a group; 0 for none.
  readonly head: number
  /// Whether tiles inside of it are shown.
  readonly open: boolean
  /// Places of children from the tile that fills the picture.
  readonly path: readonly number[]
}

export const headHeight = 20
const deepest = 4
/// Groups smaller than this are shown as one tile.
const leastSide = 14

/// Boxes from the outside in.
export function layout(root: Tile, width: number, height: number): readonly Box[] {
  const top = hierarchy<Tile>(root, ({ children }) => (children.length > 0 ? children : undefined))
  const cut = (node: typeof top): void => {
    if (node.depth === deepest) delete node.children
    node.children?.forEach(cut)
  }
  cut(top)
  // The values are the data's own; `sum` would add groups to their parts.
  const weighed = top.each((node) => Object.assign(node, { value: node.data.bytes }))
  const placed = treemap<Tile>()
    .tile(treemapSquarify.ratio(1.3))
    .size([width, height])
    .paddingTop((node) => (node.depth === 0 ? 0 : headOf(node)))
    .paddingLeft((node) => (node.depth === 0 || headOf(node) === 0 ? 0 : 2))
    .paddingRight((node) => (node.depth === 0 || headOf(node) === 0 ? 0 : 2))
    .paddingBottom((node) => (node.depth === 0 || headOf(node) === 0 ? 0 : 2))(weighed)
  const boxes: Box[] = []
  const walk = (node: HierarchyRectangularNode<Tile>, path: readonly number[]): void => {
    const [own, tall] = [node.x1 - node.x0, node.y1 - node.y0]
    const open = node.children !== undefined && (node.depth === 0 || (own >= leastSide && tall >= leastSide))
    const head = open && node.depth > 0 ? headOf(node) : 0
    boxes.push({
      ...{ tile: node.data, x: node.x0, y: node.y0, width: own, height: tall },
      ...{ depth: node.depth, head, open, path },
    })
    if (open) node.children?.forEach((child, place) => walk(child, [...path, place]))
  }
  walk(placed, [])
  return boxes
}

/// A group has a head where a name fits and enough is left below it.
function headOf({ x0, x1, y0, y1 }: { x0: number; x1: number; y0: number; y1: number }): number {
  return x1 - x0 >= 48 && y1 - y0 >= 2.2 * headHeight ? headHeight : 0
}

/// The innermost box at a point.
export function boxAt(boxes: readonly Box[], x: number, y: number): Box | undefined {
  let found: Box | undefined
  for (const box of boxes) if (x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height) found = box
  return found
}
