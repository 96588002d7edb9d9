// Immediate dominators by the iterative algorithm of Cooper, Harvey and Kennedy ("A Simple, Fast Dominance Algorithm"),
// over a depth-first numbering made without recursion. For post-dominators, give it the reversed graph.

import { type Graph, reverse } from "./csr.ts"

export interface Dominators {
  readonly root: number
  /// `immediate[n]` dominates `n` and is dominated by every other dominator of `n`; the root's is itself; -1 for a node
  /// the root does not reach.
  readonly immediate: Int32Array
  /// The nodes the root reaches, in reverse postorder: the root first, every node after its immediate dominator.
  readonly order: Int32Array
}

export function dominators(graph: Graph, root: number): Dominators {
  const order = reversePostorder(graph, root)
  const rank = new Int32Array(graph.count).fill(-1)
  order.forEach((node, position) => (rank[node] = position))
  const immediate = new Int32Array(graph.count).fill(-1)
  immediate[root] = root
  const { start, target } = reverse(graph)
  for (let changed = true; changed;) {
    changed = false
    for (let position = 1; position < order.length; position++) {
      const node = order[position]!
      let meet = -1
      for (let edge = start[node]!; edge < start[node + 1]!; edge++) {
        const before = target[edge]!
        if (immediate[before] === -1) continue
        meet = meet === -1 ? before : meeting(before, meet)
      }
      if (meet === immediate[node]) continue
      immediate[node] = meet
      changed = true
    }
  }
  return { root, immediate, order }

  function meeting(left: number, right: number): number {
    while (left !== right) {
      while (rank[left]! > rank[right]!) left = immediate[left]!
      while (rank[right]! > rank[left]!) right = immediate[right]!
    }
    return left
  }
}

/// Whether every walk from the root to `node` meets `over`. A node dominates itself; nothing dominates what the root does
/// not reach.
export function dominates(found: Dominators, over: number, node: number): boolean {
  if (found.immediate[node] === -1) return false
  for (let at = node; ; at = found.immediate[at]!) {
    if (at === over) return true
    if (at === found.root) return false
  }
}

/// The nodes `root` reaches, each before its successors wherever the graph has no cycle.
export function reversePostorder(graph: Graph, root: number): Int32Array {
  const { count, start, target } = graph
  const seen = new Uint8Array(count)
  const edge = new Uint32Array(count)
  const walk = new Int32Array(count)
  const order = new Int32Array(count)
  let first = count
  let depth = 0
  walk[0] = root
  seen[root] = 1
  edge[root] = start[root]!
  while (depth >= 0) {
    const node = walk[depth]!
    const at = edge[node]!
    if (at < start[node + 1]!) {
      edge[node] = at + 1
      const next = target[at]!
      if (seen[next]) continue
      seen[next] = 1
      edge[next] = start[next]!
      walk[++depth] = next
    } else {
      order[--first] = node
      depth--
    }
  }
  return order.subarray(first)
}
