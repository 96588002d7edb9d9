// The mathematics against naive versions of itself, on random graphs and elements.

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bits, flag, flat, type Flat, type Lattice, map, powerset, type Powerset, product, setOf } from "./lattice.ts"
import { brokenLaw, brokenMonotony } from "./laws.ts"
import { solve } from "./solve.ts"

const letters = fc.constantFrom("a", "b", "c", "d")
const flats: fc.Arbitrary<Flat<string>> = fc.oneof(
  fc.constant({ is: "none" } as const),
  fc.constant({ is: "many" } as const),
  letters.map((value) => ({ is: "one", value }) as const),
)
const sets: fc.Arbitrary<Powerset<string>> = fc.oneof(
  fc.constant("any" as const),
  fc.uniqueArray(letters, { maxLength: 2 }).map((members) => setOf(members, (member) => member)),
)
const letterFlat = flat<string>((left, right) => left === right)

function lawful<T>(name: string, lattice: Lattice<T>, elements: fc.Arbitrary<T>) {
  it(`${name} keeps the laws`, () =>
    fc.assert(
      fc.property(elements, elements, elements, (a, b, c) => {
        expect(brokenLaw(lattice, a, b, c)).toBeUndefined()
      }),
    ))
}

describe("lattices", () => {
  lawful("flag", flag, fc.boolean())
  lawful("flat", letterFlat, flats)
  lawful("bits", bits(["r", "w", "x"]), fc.nat(7))
  lawful("powerset", powerset<string>(2), sets)
  lawful(
    "map",
    map<string, Flat<string>>(letterFlat),
    fc.array(fc.tuple(letters, flats)).map((entries) => new Map(entries)),
  )
  lawful("product", product({ may: flag, what: letterFlat }), fc.record({ may: fc.boolean(), what: flats }))
  it("are shown", () => {
    expect(bits(["r", "w"]).show(3)).toBe("{r, w}")
    expect(powerset<string>(2).show(setOf(["b", "a"], (member) => member))).toBe("{a, b}")
    expect(product({ may: flag, what: letterFlat }).show({ may: true, what: { is: "one", value: "a" } })).toBe(
      "may: may, what: a",
    )
  })
  it("and a broken one is found out", () => {
    const broken: Lattice<number> = { bottom: 0, join: (a, b) => a - b, equals: Object.is, show: String }
    expect(brokenLaw(broken, 1, 2, 3)).toContain("idempotent")
    expect(brokenMonotony(flag, flag, (fact) => !fact, false, true)).toContain("does not lie below")
  })
})

/// Gen/kill over random graphs: bit `i` is made at node `gen === i`, and the solution must be a fixpoint and the least.
const problems = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    rows: fc.array(fc.array(fc.nat(count - 1), { maxLength: 3 }), { minLength: count, maxLength: count }),
    gen: fc.array(fc.nat(15), { minLength: count, maxLength: count }),
    kill: fc.array(fc.nat(15), { minLength: count, maxLength: count }),
    direction: fc.constantFrom("forward" as const, "backward" as const),
  }),
)

describe("solve", () => {
  const four = bits(["a", "b", "c", "d"])
  it("finds what naive iteration finds", () =>
    fc.assert(
      fc.property(problems, ({ count, rows, gen, kill, direction }) => {
        const flow = (node: number, fact: number) => (fact & ~kill[node]!) | gen[node]!
        const solution = solve({
          lattice: four,
          direction,
          count,
          successors: (node) => rows[node]!,
          boundary: (node) => (node === 0 ? 8 : undefined),
          flow,
          along: (from, to, fact) => (from === to ? undefined : fact),
        })
        const into = Array.from({ length: count }, (_, node) => (node === 0 ? 8 : 0))
        for (let round = 0; round < 100; round++)
          rows.forEach((row, from) =>
            row.forEach((to) => {
              if (from === to) return
              const [source, end] = direction === "forward" ? [from, to] : [to, from]
              into[end]! |= flow(source, into[source]!)
            }),
          )
        expect(solution.settled).toBe(true)
        expect(solution.into).toEqual(into)
        expect(solution.out).toEqual(into.map((fact, node) => flow(node, fact)))
      }),
    ))
  it("gives up when told to, and says so", () => {
    const counting: Lattice<number> = { bottom: 0, join: Math.max, equals: Object.is, show: String }
    const solution = solve({
      lattice: counting,
      direction: "forward",
      count: 1,
      successors: () => [0],
      boundary: () => 0,
      flow: (_, fact) => fact + 1,
      limit: 10,
    })
    expect(solution.settled).toBe(false)
  })
})
