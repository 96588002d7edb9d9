// What can be reached from where, and by which shortest walk.

import type { Graph } from "./csr.ts"

/// A breadth-first forest: `parent[n]` is the node before `n` on a shortest walk from a root, `n` itself for a root, and
/// -1 for a node that no root reaches. `order` lists what was reached, nearest first.
export interface Reached {
  readonly parent: Int32Array
  readonly order: Int32Array
}

/// Walks from `roots`, never through a node that `blocked` holds true of (a blocked root is not entered either).
export function reach(graph: Graph, roots: Iterable<number>, blocked?: (node: number) => boolean): Reached {
  const { count, start, target } = graph
  const parent = new Int32Array(count).fill(-1)
  const order = new Int32Array(count)
  let size = 0
  for (const root of roots)
    if (parent[root] === -1 && !blocked?.(root)) {
      parent[root] = root
      order[size++] = root
    }
  for (let head = 0; head < size; head++) {
    const node = order[head]!
    for (let edge = start[node]!; edge < start[node + 1]!; edge++) {
      const next = target[edge]!
      if (parent[next] !== -1 || blocked?.(next)) continue
      parent[next] = node
      order[size++] = next
    }
  }
  return { parent, order: order.subarray(0, size) }
}

/// The nodes of a shortest walk from a root to `node`, both included; empty when `node` was not reached.
export function walkTo(reached: Reached, node: number): number[] {
  const walk: number[] = []
  if (reached.parent[node] === -1) return walk
  for (let at = node; ; at = reached.parent[at]!) {
    walk.push(at)
    if (reached.parent[at] === at) return walk.reverse()
  }
}
