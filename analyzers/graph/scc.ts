// Strongly connected components by Tarjan's algorithm, without recursion: call graphs are deeper than a JavaScript stack.

import type { Graph } from "./csr.ts"

/// Components are numbered callees first: an edge never leads from a component to one with a higher number. So walking
/// them in order meets everything a node reaches before the node itself.
export interface Components {
  readonly count: number
  /// Component of each node.
  readonly of: Int32Array
  /// Members in compressed rows: those of `c` are `member[start[c]] … member[start[c + 1] - 1]`.
  readonly start: Uint32Array
  readonly member: Int32Array
}

export function components(graph: Graph): Components {
  const { count, start, target } = graph
  const of = new Int32Array(count).fill(-1)
  // 0 means unvisited, so that the arrays need no filling.
  const index = new Uint32Array(count)
  const low = new Uint32Array(count)
  const edge = new Uint32Array(count)
  const open = new Int32Array(count)
  const walk = new Int32Array(count)
  const member = new Int32Array(count)
  const rows: number[] = [0]
  let visited = 0
  let openSize = 0
  let members = 0

  for (let root = 0; root < count; root++) {
    if (index[root] !== 0) continue
    let depth = 0
    walk[0] = root
    index[root] = low[root] = ++visited
    edge[root] = start[root]!
    open[openSize++] = root
    while (depth >= 0) {
      const node = walk[depth]!
      const at = edge[node]!
      if (at < start[node + 1]!) {
        edge[node] = at + 1
        const next = target[at]!
        if (index[next] === 0) {
          index[next] = low[next] = ++visited
          edge[next] = start[next]!
          open[openSize++] = next
          walk[++depth] = next
        } else if (of[next] === -1 && index[next]! < low[node]!) low[node] = index[next]!
        continue
      }
      if (low[node] === index[node]) {
        const component = rows.length - 1
        let popped: number
        do {
          popped = open[--openSize]!
          of[popped] = component
          member[members++] = popped
        } while (popped !== node)
        rows.push(members)
      }
      depth--
      if (depth >= 0) {
        const parent = walk[depth]!
        if (low[node]! < low[parent]!) low[parent] = low[node]!
      }
    }
  }
  return { count: rows.length - 1, of, start: Uint32Array.from(rows), member }
}

/// Whether `component` is a cycle: more than one member, or one that has an edge to itself.
export function isCycle(graph: Graph, found: Components, component: number): boolean {
  const first = found.start[component]!
  if (found.start[component + 1]! - first > 1) return true
  const node = found.member[first]!
  for (let edge = graph.start[node]!; edge < graph.start[node + 1]!; edge++)
    if (graph.target[edge] === node) return true
  return false
}
