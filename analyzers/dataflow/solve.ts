// The least solution of a dataflow problem over any graph, forwards or backwards, by a worklist in reverse postorder. Knows
// neither wasm nor MIR; the graph is given as two functions so that each model keeps its own form of edges.

import type { Lattice } from "./lattice.ts"

export interface Problem<T> {
  readonly lattice: Lattice<T>
  /// `forward`: facts flow along the edges. `backward`: against them.
  readonly direction: "forward" | "backward"
  /// Nodes are `0 … count-1`.
  readonly count: number
  successors(node: number): Iterable<number>
  /// What is known before anything flows: at entries (forward), at exits (backward). Nodes without an answer begin at bottom.
  boundary(node: number): T | undefined
  /// Across a node, in the direction of the flow. Monotone.
  flow(node: number, fact: T): T
  /// Along an edge of the graph, `from` and `to` as the graph has them. Monotone. `undefined`: nothing flows.
  along?(from: number, to: number, fact: T): T | undefined
  /// How often a node may be visited, on average, before the search is given up.
  readonly limit?: number
}

export interface Solution<T> {
  /// Facts where the flow enters each node, and where it leaves it (`flow` of the former).
  readonly into: readonly T[]
  readonly out: readonly T[]
  /// False when `limit` was met: the facts are then too low, and prove nothing.
  readonly settled: boolean
}

export function solve<T>(problem: Problem<T>): Solution<T> {
  const { lattice, count, direction } = problem
  const next: number[][] = Array.from({ length: count }, () => [])
  for (let node = 0; node < count; node++)
    for (const successor of new Set(problem.successors(node)))
      if (direction === "forward") next[node]!.push(successor)
      else next[successor]!.push(node)

  const into: T[] = []
  for (let node = 0; node < count; node++) into.push(problem.boundary(node) ?? lattice.bottom)
  const out: T[] = new Array<T>(count).fill(lattice.bottom)
  const order = flowOrder(count, next)
  const rank = new Int32Array(count)
  order.forEach((node, position) => (rank[node] = position))
  const waiting = new Uint8Array(count).fill(1)
  let visits = count * (problem.limit ?? 64)
  // Sweeps in flow order: an acyclic graph settles in one. A back edge asks for another sweep.
  for (let again = true; again;) {
    again = false
    for (const node of order) {
      if (!waiting[node]) continue
      waiting[node] = 0
      if (visits-- <= 0) return { into, out, settled: false }
      const fact = problem.flow(node, into[node]!)
      out[node] = fact
      for (const successor of next[node]!) {
        const arriving = problem.along
          ? direction === "forward"
            ? problem.along(node, successor, fact)
            : problem.along(successor, node, fact)
          : fact
        if (arriving === undefined) continue
        const joined = lattice.join(into[successor]!, arriving)
        if (lattice.equals(joined, into[successor]!)) continue
        into[successor] = joined
        waiting[successor] = 1
        if (rank[successor]! <= rank[node]!) again = true
      }
    }
  }
  return { into, out, settled: true }
}

/// Every node once, each before its successors wherever there is no cycle.
function flowOrder(count: number, next: readonly (readonly number[])[]): readonly number[] {
  const entered = new Uint8Array(count)
  const order: number[] = []
  const walk: { node: number; edge: number }[] = []
  // Nodes that nothing leads to come first, so that a sweep begins at the entries.
  const inner = new Uint8Array(count)
  for (const row of next) for (const node of row) inner[node] = 1
  const roots = Array.from({ length: count }, (_, node) => node).sort((a, b) => inner[b]! - inner[a]! || b - a)
  const postorder = (root: number) => {
    if (entered[root]) return
    entered[root] = 1
    walk.push({ node: root, edge: 0 })
    for (let top = walk.at(-1); top; top = walk.at(-1)) {
      const successor = next[top.node]![top.edge++]
      if (successor === undefined) {
        order.push(top.node)
        walk.pop()
      } else if (!entered[successor]) {
        entered[successor] = 1
        walk.push({ node: successor, edge: 0 })
      }
    }
  }
  // Cycles that no entry leads to, then entries: postorder is read backwards.
  const entries = roots.filter((node) => !inner[node])
  for (const root of entries) postorder(root)
  const reachable = order.splice(0)
  for (const root of roots) postorder(root)
  return [...order, ...reachable].reverse()
}
