// The laws of what shared-writes follows, and which memory two places mean.

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { powerset, setOf, type Powerset } from "../dataflow/lattice.ts"
import { brokenLaw, brokenMonotony } from "../dataflow/laws.ts"
import { mir } from "../mir/mir.ts"
import { memoryBehind, memoryOf, overlaps } from "./memory.ts"
import { type Carrier, carryingOf } from "./shared-writes.ts"
import { views } from "./views.ts"

const head = `// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
`

const text = `${head}fn demo(_1: &mut Frame, _2: *mut u32, _3: usize) -> usize {
    let mut _0: usize;
    let mut _4: *const u32;
    let mut _5: wasm::SharedSlice<'_, u32>;
    let mut _6: &wasm::SharedSlice<'_, u32>;
    let mut _7: wasm::SharedIter<'_, u32>;
    let mut _8: &mut [u32; 4];
    let mut _9: &mut [u32];
    let mut _10: *mut u32;
    let mut _11: u32;
    let mut _12: &mut [u32; 4];
    let mut _13: *mut u32;

    bb0: {
        _4 = copy _2 as *const u32 (PtrToPtr);
        _8 = &mut ((*_1).0: [u32; 4]);
        _12 = &mut ((*_1).1: [u32; 4]);
        _9 = copy _8 as &mut [u32] (PointerCoercion(Unsize, Implicit));
        _10 = core::slice::<impl [u32]>::as_mut_ptr(copy _9) -> [return: bb1, unwind continue];
    }

    bb1: {
        _13 = const {alloc1: *mut u32};
        _5 = wasm::SharedSlice::<'_, u32>::from_raw_parts(copy _4, copy _3) -> [return: bb2, unwind continue];
    }

    bb2: {
        _6 = &_5;
        _7 = wasm::SharedSlice::<'_, u32>::iter(copy _6) -> [return: bb3, unwind continue];
    }

    bb3: {
        _11 = const 1_u32;
        switchInt(copy _3) -> [0: bb1, otherwise: bb4];
    }

    bb4: {
        StorageDead(_6);
        _0 = wasm::SharedIter::<'_, u32>::len(copy _7) -> [return: bb5, unwind continue];
    }

    bb5: {
        return;
    }
}

alloc1 (static: BUFFER, size: 4, align: 4) {
    00 00 00 00                                     │ ....
}
`

const build = await buildOf({ mir: { "demo.mir": text } })
const [body] = resultOf(build, mir).bodies
if (!body) throw new Error("the dump has no body")

describe("which memory a pointer leads to", () => {
  const behind = (local: number) => memoryBehind(body, { kind: "copy", place: { local, projection: [] } })
  it.each([
    [1, "_1*"],
    [4, "_2*"],
    [8, "_1*.0"],
    [10, "_1*.0"],
    [12, "_1*.1"],
    [13, "static BUFFER"],
  ])("_%i", (local, memory) => expect(behind(local)).toBe(memory))

  it("and which a place is", () =>
    expect(memoryOf(body, { local: 9, projection: [{ kind: "deref" }, { kind: "index", local: 3 }] })).toBe("_1*.0[]"))

  const memories = fc
    .tuple(
      fc.constantFrom("_1", "_2", "_12", "static B"),
      fc.array(fc.constantFrom(".0", ".1", ".10", "*", "@Some", "[]"), { maxLength: 4 }),
    )
    .map(([base, steps]) => base + steps.join(""))
  it("overlap is mutual, and everything overlaps itself", () =>
    fc.assert(
      fc.property(memories, memories, (one, other) => {
        expect(overlaps(one, one)).toBe(true)
        expect(overlaps(one, other)).toBe(overlaps(other, one))
      }),
    ))
  it("a part is of its whole, what a pointer in it leads to is not", () =>
    fc.assert(
      fc.property(memories, (whole) => {
        expect(overlaps(whole, `${whole}.3`)).toBe(true)
        expect(overlaps(`${whole}.3`, `${whole}.31`)).toBe(false)
        expect(overlaps(whole, `${whole}*`)).toBe(false)
      }),
    ))
})

describe("which locals carry a view", () => {
  const made = resultOf(build, views).all.filter((view) => view.made)
  const { problem } = carryingOf(body, made)
  const lattice = powerset<Carrier>()
  const carrier = fc.record({ local: fc.integer({ min: 0, max: 13 }), view: fc.nat(1) })
  const facts: fc.Arbitrary<Powerset<Carrier>> = fc.oneof(
    { weight: 1, arbitrary: fc.constant("any" as const) },
    {
      weight: 9,
      arbitrary: fc.array(carrier).map((all) => setOf(all, ({ local, view }) => `${local}:${view}`)),
    },
  )

  it("one is made", () => expect(made.map((view) => view.made?.local)).toEqual([5]))
  it("keeps the laws of a lattice", () =>
    fc.assert(
      fc.property(facts, facts, facts, (a, b, c) => {
        expect(brokenLaw(lattice, a, b, c)).toBeUndefined()
      }),
    ))
  it("is transferred monotonely", () =>
    fc.assert(
      fc.property(facts, facts, fc.nat(5), (a, b, block) => {
        expect(brokenMonotony(lattice, lattice, (fact) => problem.flow(block, fact), a, b)).toBeUndefined()
      }),
    ))
  it("goes with references and iterators, not with what is computed from them", () => {
    const after = problem.flow(4, problem.flow(2, problem.flow(1, new Map())))
    expect(after === "any" ? after : [...after.keys()].sort()).toEqual(["5:0", "7:0"])
  })
})
