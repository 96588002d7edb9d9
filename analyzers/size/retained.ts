// What would go with an item if it went: the bytes of everything that only it keeps (its retained size), from one dominator
// tree over the item graph. Knows which items nothing needs; what to do about either is for others.

import { analyzer } from "../analyzer.ts"
import { dominators, type Dominators } from "../graph/dominators.ts"
import { itemGraph, type ItemGraph } from "./item-graph.ts"

export interface Retained extends ItemGraph {
  /// Over the nodes of the graph.
  readonly tree: Dominators
  /// Per node: its own bytes and those of all it dominates. For what the root does not reach, its own bytes alone.
  readonly retained: Uint32Array
  /// Items that nothing needs, in the order of the file.
  readonly unneeded: Int32Array
}

export const retained = analyzer({
  name: "retained",
  doc: "What every item of the binary keeps in it: retained sizes from the dominator tree of the item graph.",
  requires: { itemGraph },
  run: ({ itemGraph }) => retainedOf(itemGraph),
  *facts({ items, retained, tree }) {
    const { module, count, bytes, offset } = items
    for (let item = 0; item < count; item++) {
      const at = { kind: "bytes" as const, artifact: module.artifact.path, offset: offset[item]!, length: bytes[item]! }
      const text = tree.immediate[item] === -1 ? "nothing needs it" : `keeps ${retained[item]} bytes`
      yield { at, text: `${bytes[item]} bytes, ${text}` }
    }
  },
})

export function retainedOf(from: ItemGraph): Retained {
  const { graph, root, items } = from
  const tree = dominators(graph, root)
  const retained = new Uint32Array(graph.count)
  retained.set(items.bytes)
  // Dominated nodes come after their dominators in this order.
  for (let i = tree.order.length - 1; i > 0; i--) {
    const node = tree.order[i]!
    retained[tree.immediate[node]!]! += retained[node]!
  }
  const unneeded = Int32Array.from({ length: items.count }, (_, item) => item).filter(
    (item) => tree.immediate[item] === -1 && items.bytes[item]! > 0,
  )
  return { ...from, tree, retained, unneeded: unneeded.sort((a, b) => items.offset[a]! - items.offset[b]!) }
}
