// A directed graph over the nodes 0 … count-1 in compressed rows: the successors of `n` are
// `target[start[n]] … target[start[n + 1] - 1]`. Knows nothing of what a node stands for.

export interface Graph {
  readonly count: number
  /// `count + 1` entries, never falling; the last is the number of edges.
  readonly start: Uint32Array
  readonly target: Int32Array
}

/// The graph with these edges, given as pairs of equal rank in `from` and `to`. Successors keep the order of the input;
/// an edge that leaves or enters a node outside `0 … count-1` is a bug of the caller and throws.
export function graphOf(count: number, from: ArrayLike<number>, to: ArrayLike<number>): Graph {
  if (from.length !== to.length) throw new Error(`edges have ${from.length} sources and ${to.length} targets`)
  const start = new Uint32Array(count + 1)
  for (let edge = 0; edge < from.length; edge++) {
    const source = from[edge]!
    const end = to[edge]!
    if (!(source >= 0 && source < count && end >= 0 && end < count))
      throw new Error(`edge ${source} -> ${end} lies outside a graph of ${count} nodes`)
    start[source + 1]!++
  }
  for (let node = 0; node < count; node++) start[node + 1]! += start[node]!
  const next = start.slice(0, count)
  const target = new Int32Array(from.length)
  for (let edge = 0; edge < from.length; edge++) target[next[from[edge]!]!++] = to[edge]!
  return { count, start, target }
}

/// The graph whose node `n` has the successors `rows[n]`.
export function graphOfRows(rows: readonly (readonly number[])[]): Graph {
  const from: number[] = []
  const to: number[] = []
  rows.forEach((row, node) => {
    for (const end of row) {
      from.push(node)
      to.push(end)
    }
  })
  return graphOf(rows.length, from, to)
}

/// The same edges the other way round.
export function reverse(graph: Graph): Graph {
  const { count, start, target } = graph
  const rows = new Uint32Array(count + 1)
  for (const end of target) rows[end + 1]!++
  for (let node = 0; node < count; node++) rows[node + 1]! += rows[node]!
  const next = rows.slice(0, count)
  const source = new Int32Array(target.length)
  for (let node = 0; node < count; node++)
    for (let edge = start[node]!; edge < start[node + 1]!; edge++) source[next[target[edge]!]!++] = node
  return { count, start: rows, target: source }
}

/// The successors of `node`, without a copy.
export function successors(graph: Graph, node: number): Int32Array {
  return graph.target.subarray(graph.start[node], graph.start[node + 1])
}
