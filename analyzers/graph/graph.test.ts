// The mathematics against naive versions of itself, on random graphs and elements.

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Graph, graphOf, graphOfRows, reverse, successors } from "./csr.ts"
import { dominates, dominators, reversePostorder } from "./dominators.ts"
import { reach, walkTo } from "./reach.ts"
import { components, isCycle } from "./scc.ts"

const graphs: fc.Arbitrary<Graph> = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 30 }).map((edges) =>
    graphOf(
      count,
      edges.map(([from]) => from),
      edges.map(([, to]) => to),
    ),
  ),
)

/// Reachability by transitive closure, with `without` taken out.
function closure(graph: Graph, without = -1): boolean[][] {
  const reaches = Array.from({ length: graph.count }, (_, node) =>
    Array.from({ length: graph.count }, (_, to) => node === to && node !== without),
  )
  for (let round = 0; round < graph.count; round++)
    for (let node = 0; node < graph.count; node++)
      for (const next of successors(graph, node)) {
        if (node === without || next === without) continue
        for (let to = 0; to < graph.count; to++) if (reaches[next]![to]) reaches[node]![to] = true
      }
  return reaches
}

function edges(graph: Graph): string[] {
  return Array.from({ length: graph.count }, (_, node) =>
    [...successors(graph, node)].map((to) => `${node}>${to}`),
  ).flat()
}

describe("compressed rows", () => {
  it("keeps the order of successors", () => {
    expect([...successors(graphOf(3, [0, 1, 0], [2, 0, 1]), 0)]).toEqual([2, 1])
    expect(edges(graphOfRows([[1, 2], [], [0]]))).toEqual(["0>1", "0>2", "2>0"])
  })
  it("refuses edges outside the graph", () => {
    expect(() => graphOf(1, [0], [1])).toThrow("0 -> 1")
    expect(() => graphOf(1, [0], [])).toThrow("1 sources and 0 targets")
  })
  it("reverses to the same edges backwards", () =>
    fc.assert(
      fc.property(graphs, (graph) => {
        const backwards = edges(reverse(graph)).map((edge) => edge.split(">").reverse().join(">"))
        expect(backwards.sort()).toEqual(edges(graph).sort())
      }),
    ))
})

describe("components", () => {
  it("are the classes of mutual reachability, callees first", () =>
    fc.assert(
      fc.property(graphs, (graph) => {
        const reaches = closure(graph)
        const found = components(graph)
        for (let a = 0; a < graph.count; a++)
          for (let b = 0; b < graph.count; b++) {
            expect(found.of[a] === found.of[b]).toBe(reaches[a]![b] && reaches[b]![a])
            if (reaches[a]![b]) expect(found.of[a]).toBeGreaterThanOrEqual(found.of[b]!)
          }
        expect([...found.member].sort((a, b) => a - b)).toEqual(Array.from({ length: graph.count }, (_, node) => node))
        for (let c = 0; c < found.count; c++) {
          const members = [...found.member.subarray(found.start[c], found.start[c + 1])]
          expect(members.every((member) => found.of[member] === c)).toBe(true)
          expect(isCycle(graph, found, c)).toBe(
            members.length > 1 || [...successors(graph, members[0]!)].includes(members[0]!),
          )
        }
      }),
    ))
  it("stands a chain of a million nodes", () => {
    const count = 1_000_000
    const from = Int32Array.from({ length: count - 1 }, (_, node) => node)
    const to = from.map((node) => node + 1)
    expect(components(graphOf(count, from, to)).count).toBe(count)
    expect(reversePostorder(graphOf(count, from, to), 0).length).toBe(count)
  })
})

describe("reach", () => {
  it("finds exactly what is reachable, by walks that are real and shortest", () =>
    fc.assert(
      fc.property(graphs, (graph) => {
        const reached = reach(graph, [0])
        const reaches = closure(graph)
        const all = edges(graph)
        for (let node = 0; node < graph.count; node++) {
          const walk = walkTo(reached, node)
          expect(walk.length > 0).toBe(reaches[0]![node])
          for (let at = 1; at < walk.length; at++) expect(all).toContain(`${walk[at - 1]}>${walk[at]}`)
          // No edge leads from a nearer node past the walk's own length.
          for (const next of successors(graph, node))
            if (walk.length > 0) expect(walkTo(reached, next).length).toBeLessThanOrEqual(walk.length + 1)
        }
      }),
    ))
  it("does not enter what is blocked", () => {
    const graph = graphOfRows([[1, 2], [3], [], []])
    expect([...reach(graph, [0], (node) => node === 1).order]).toEqual([0, 2])
  })
})

describe("dominators", () => {
  it("agree with taking a node out", () =>
    fc.assert(
      fc.property(graphs, (graph) => {
        const found = dominators(graph, 0)
        const reaches = closure(graph)
        for (let over = 0; over < graph.count; over++) {
          const left = closure(graph, over)
          for (let node = 0; node < graph.count; node++) {
            const naive = reaches[0]![node]! && (over === node || over === 0 || !left[0]![node])
            expect(dominates(found, over, node)).toBe(naive)
          }
        }
      }),
    ))
})
