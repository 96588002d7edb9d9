// What every function does including all it calls: a union over the call graph, components of mutual recursion at once and
// callees first. Knows bits and graphs; refuses to know what a bit means.

import type { Graph } from "../graph/csr.ts"
import { reach, walkTo } from "../graph/reach.ts"
import { components } from "../graph/scc.ts"

/// Per node: the union of `own` over all nodes it reaches, itself included. `own` may be shorter than the graph.
export function closure(graph: Graph, own: Int32Array): Int32Array {
  const found = components(graph)
  const ofComponent = new Int32Array(found.count)
  for (let component = 0; component < found.count; component++) {
    let set = 0
    for (let at = found.start[component]!; at < found.start[component + 1]!; at++) {
      const node = found.member[at]!
      set |= own[node] ?? 0
      for (let edge = graph.start[node]!; edge < graph.start[node + 1]!; edge++)
        set |= ofComponent[found.of[graph.target[edge]!]!]!
    }
    ofComponent[component] = set
  }
  return Int32Array.from({ length: graph.count }, (_, node) => ofComponent[found.of[node]!]!)
}

/// A shortest walk from `from` to a node that `wanted` holds of, both included; empty when there is none.
export function walkToFirst(graph: Graph, from: number, wanted: (node: number) => boolean): readonly number[] {
  const reached = reach(graph, [from])
  const goal = reached.order.find(wanted)
  return goal === undefined ? [] : walkTo(reached, goal)
}
