// Which functions can run at all, and what keeps each: a walk over calls, references and tables from what the host can
// reach. It knows that a table entry runs only when somebody calls its type; it refuses to know what running costs or does.
//
// Everything the host may come by counts as a root: exports, the start function, what lies in a table it can see, what an
// exported or imported global or a passive way into such a table could hold. So what is said to be unreachable is.

import { analyzer } from "../analyzer.ts"
import { graphOf } from "../graph/csr.ts"
import { reach } from "../graph/reach.ts"
import { opcode } from "../wasm/code.ts"
import { callGraph, type CallGraph } from "./call-graph.ts"
import { holdsFunctions } from "./own.ts"

export interface Reachability {
  readonly graph: CallGraph
  /// Per function: 1 when it can run.
  readonly runs: Uint8Array
  /// Per function that cannot run: 1 when it is kept only because a table lists it, or lists one that would call it.
  readonly onlyListed: Uint8Array
  /// Per function that cannot run: 1 when nothing at all leads to it.
  readonly unreachable: Uint8Array
  /// Whether the body is a lone `unreachable`, which is what optimisers leave of a function that cannot run.
  isEmptied(index: number): boolean
}

export const reachability = analyzer({
  name: "reachability",
  doc: "Functions that can run: called from an export, or through a table by a call of their type.",
  requires: { callGraph },
  run: ({ callGraph }) => reachabilityOf(callGraph),
  *facts({ graph, runs, onlyListed }) {
    for (const { index, body } of graph.module.functions) {
      if (!body || runs[index]) continue
      const at = { kind: "bytes", artifact: graph.module.artifact.path, ...body } as const
      yield {
        at,
        text: onlyListed[index] ? "kept by a table, though no call of its type can run" : "nothing can call it",
      }
    }
  },
})

// Take functions out of a segment and hand them on: from then on anybody may call them.
const takers = (["array.new_elem", "array.init_elem"] as const).map(opcode)

const trap = opcode("unreachable")

export function reachabilityOf(graph: CallGraph): Reachability {
  const { module, code, functions, half, all } = graph
  const roots = new Set<number>()
  const root = (index: number | undefined): void => {
    if (index !== undefined && index >= 0) roots.add(index)
  }
  for (const { kind, index } of module.exports) if (kind === "function") root(index)
  root(module.start)
  // A reference in a global may be read and called by whoever sees the global.
  for (const { init } of module.globals) root(init?.function)
  // A reference that leaves a table of functions, or an open table that is written, may bring any listed function along.
  const { openTables: open, tables } = graph
  const handedOn =
    takers.some((id) => code.opcodeCount[id]! > 0) ||
    module.tables.some(
      ({ index, element }) =>
        holdsFunctions(element) && (tables.taken[index] || (tables.written[index] && open.includes(index))),
    )
  for (const { index, init } of module.tables) if (handedOn || open.includes(index)) root(init?.function)
  for (const { mode, table, functions: items } of module.elements)
    if (handedOn || (mode === "active" && open.includes(table ?? 0))) items.forEach(root)

  // A body that cannot be read may call anything.
  if (code.undecoded > 0) for (const { index } of module.functions) root(index)

  // What a running function does: call, or take a reference that it may hand to anybody.
  const from: number[] = []
  const to: number[] = []
  for (let node = 0; node < half; node++)
    for (let edge = all.start[half + node]!; edge < all.start[half + node + 1]!; edge++) {
      from.push(node)
      to.push(all.target[edge]! - half)
    }
  for (let index = 0; index < functions; index++) {
    for (let ref = code.refStart[index]!; ref < code.refStart[index + 1]!; ref++) {
      from.push(index)
      to.push(code.refTarget[ref]!)
    }
  }
  const calls = graphOf(half, from, to)
  const { parent } = reach(calls, roots)
  const runs = Uint8Array.from({ length: functions }, (_, index) => (parent[index] === -1 ? 0 : 1))
  const listed = module.elements.flatMap(({ functions: items }) => [...items].filter((index) => index >= 0))
  const kept = reach(calls, listed)
  const sleeping = (index: number): boolean => !runs[index] && module.functions[index]?.body !== undefined
  return {
    graph,
    runs,
    onlyListed: runs.map((_, index) => (sleeping(index) && kept.parent[index] !== -1 ? 1 : 0)),
    unreachable: runs.map((_, index) => (sleeping(index) && kept.parent[index] === -1 ? 1 : 0)),
    isEmptied: (index) => code.instructions[index] === 2 && code.decode(index).op[0] === trap,
  }
}
