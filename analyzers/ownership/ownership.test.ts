// The typestate against an oracle that walks every path of random bodies, the laws of its lattice, and the shapes of MIR
// that were once taken for something else.

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { contract } from "../contract/contract.ts"
import { shapes } from "../contract/shapes.ts"
import { brokenLaw, brokenMonotony } from "../dataflow/laws.ts"
import { mir } from "../mir/mir.ts"
import { flowOf } from "./flow.ts"
import { handles } from "./handles.ts"
import { holdingsIn } from "./holding.ts"
import { machineFor, type Misuse, ownership } from "./ownership.ts"
import { nameOf, type Status, type World, worlds, type Worlds } from "./state.ts"

const head =
  "// WARNING: This output format is intended for human consumers only\n// and is subject to change without notice. Knock yourself out.\n"

async function misuses(text: string): Promise<readonly Misuse[]> {
  const build = await buildOf({ mir: { "demo.mir": head + text }, contract: { linear: ["demo::Take"] } })
  return resultOf(build, ownership).misuses
}

type Op =
  | { readonly is: "open" | "close"; readonly local: number }
  | { readonly is: "assign"; readonly local: number; readonly from: number }
  | { readonly is: "fork" }

interface Plan {
  readonly blocks: readonly { readonly op: Op; readonly next: readonly number[] }[]
}

const locals = fc.constantFrom(1, 3, 4)
const ops: fc.Arbitrary<Op> = fc.oneof(
  locals.map((local) => ({ is: "open", local }) as const),
  locals.map((local) => ({ is: "close", local }) as const),
  fc.tuple(locals, locals).map(([local, from]) => ({ is: "assign", local, from }) as const),
  fc.constant({ is: "fork" } as const),
)
/// Acyclic: a block leads to later ones only; the last returns.
const plans: fc.Arbitrary<Plan> = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc
    .tuple(
      ...Array.from({ length: count }, (_, block) =>
        fc.tuple(ops, fc.integer({ min: block + 1, max: count }), fc.integer({ min: block + 1, max: count })),
      ),
    )
    .map((rows) => ({
      blocks: rows.map(([op, left, right]) => ({ op, next: op.is === "fork" ? [left, right] : [left] })),
    })),
)

/// The dump of a plan, and the line of each block's doing.
function textOf({ blocks }: Plan): { text: string; lines: readonly number[] } {
  const out = [
    "fn demo(_1: Take, _2: bool) -> () {",
    "    let mut _0: ();",
    "    let mut _3: Take;",
    "    let mut _4: Take;",
    "",
  ]
  const lines: number[] = []
  blocks.forEach(({ op, next }, block) => {
    out.push(`    bb${block}: {`)
    const [left, right] = next
    lines.push(out.length + 1 + 2)
    if (op.is === "open") out.push(`        _${op.local} = Take::open() -> [return: bb${left}, unwind continue];`)
    else if (op.is === "close")
      out.push(`        _0 = Take::close(copy _${op.local}) -> [return: bb${left}, unwind continue];`)
    else if (op.is === "assign") out.push(`        _${op.local} = copy _${op.from};`, `        goto -> bb${left};`)
    else out.push(`        switchInt(copy _2) -> [0: bb${left}, otherwise: bb${right}];`)
    out.push("    }", "")
  })
  out.push(`    bb${blocks.length}: {`, "        return;", "    }", "}", "")
  return {
    text: out.join("\n"),
    lines,
  }
}

/// Walks every path: what is used twice, and what is lost, by the line where a person would look.
function oracle({ blocks }: Plan, lines: readonly number[]): Set<string> {
  const found = new Set<string>()
  const walk = (
    block: number,
    held: ReadonlyMap<number, number>,
    owned: ReadonlySet<number>,
    born: ReadonlyMap<number, number>,
  ): void => {
    const at = blocks[block]
    if (!at) {
      for (const value of owned) found.add(`lost ${born.get(value)}`)
      return
    }
    const [h, o, b] = [new Map(held), new Set(owned), new Map(born)]
    const { op } = at
    const leave = (local: number, except?: number) => {
      const before = h.get(local)
      h.delete(local)
      if (before !== undefined && before !== except && o.has(before) && ![...h.values()].includes(before)) {
        found.add(`lost ${lines[block]}`)
        o.delete(before)
      }
    }
    if (op.is === "open") {
      leave(op.local)
      const value = b.size
      b.set(value, lines[block]!)
      o.add(value)
      h.set(op.local, value)
    } else if (op.is === "close") {
      const value = h.get(op.local)
      if (value !== undefined && !o.delete(value)) found.add(`twice ${lines[block]}`)
    } else if (op.is === "assign" && op.from !== op.local) {
      const value = h.get(op.from)
      leave(op.local, value)
      if (value !== undefined) h.set(op.local, value)
    }
    for (const next of at.next) walk(next, h, o, b)
  }
  walk(0, new Map([[1, 0]]), new Set([0]), new Map([[0, 3]]))
  return found
}

describe("typestate", () => {
  it("finds on random bodies what walking every path finds", async () => {
    let guilty = 0
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const { text, lines } = textOf(plan)
        const found = new Set(
          (await misuses(text)).map(({ how, at }) => `${how === "used-twice" ? "twice" : "lost"} ${at.line}`),
        )
        const wanted = oracle(plan, lines)
        if (wanted.size > 0) guilty++
        expect(found, text).toEqual(wanted)
      }),
      { numRuns: 300 },
    )
    expect(guilty, "most random bodies have something to find").toBeGreaterThan(150)
  })

  it("keeps what a drop flag and a move have to do with each other", async () => {
    const text = (flag: boolean) => `fn demo(_1: Take, _2: bool) -> () {
    let mut _0: ();
    let mut _3: bool;

    bb0: {
        _3 = const true;
        switchInt(copy _2) -> [0: bb2, otherwise: bb1];
    }

    bb1: {
        _3 = const ${flag};
        _0 = Take::close(copy _1) -> [return: bb3, unwind continue];
    }

    bb2: {
        _3 = const false;
        _0 = Take::close(copy _1) -> [return: bb3, unwind continue];
    }

    bb3: {
        switchInt(copy _3) -> [0: bb5, otherwise: bb4];
    }

    bb4: {
        _0 = Take::close(copy _1) -> [return: bb5, unwind continue];
    }

    bb5: {
        return;
    }
}
`
    expect(await misuses(text(false))).toEqual([])
    expect((await misuses(text(true))).map(({ how }) => how)).toEqual(["used-twice"])
  })

  it("takes an element that the optimiser reads past its array for the element", async () => {
    const found = await misuses(`fn demo(_1: Take, _2: Take) -> () {
    let mut _0: ();
    let mut _3: [Take; 2];
    let mut _4: Take;
    let mut _5: Take;

    bb0: {
        _3 = [move _1, copy _2];
        _4 = move _3[0 of 2];
        _5 = copy _2;
        _0 = Take::close(move _4) -> [return: bb1, unwind continue];
    }

    bb1: {
        _0 = Take::close(move _5) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}
`)
    expect(found).toEqual([])
  })
})

describe("facts", () => {
  const paths = fc.constantFrom("_1", "_2", "_3", "_2.0", "_2@Some.0")
  const statuses: fc.Arbitrary<Status> = fc.oneof(
    fc.constant({ is: "owned" } as const),
    fc.constant({ is: "maybe" } as const),
    fc.nat(3).map((site) => ({ is: "gone", site }) as const),
    fc.record({
      is: fc.constant("gone" as const),
      site: fc.nat(3),
      dropped: fc.boolean(),
      remains: fc.boolean(),
      told: fc.boolean(),
    }),
  )
  const world: fc.Arbitrary<World> = fc.record({
    cells: fc.array(fc.tuple(paths, fc.record({ value: fc.nat(1) }))).map((entries) => new Map(entries)),
    status: fc.array(fc.tuple(fc.nat(1), statuses)).map((entries) => new Map(entries)),
    flags: fc.array(fc.tuple(fc.constantFrom(5), fc.boolean())).map((entries) => new Map(entries)),
    left: fc.array(fc.tuple(paths, fc.nat(1))).map((entries) => new Map(entries)),
    loans: fc.array(fc.tuple(fc.constantFrom(6, 7), fc.integer({ min: -1, max: 1 }))).map((e) => new Map(e)),
  })
  const facts: fc.Arbitrary<Worlds> = fc.oneof(
    { weight: 1, arbitrary: fc.constant("any" as const) },
    {
      weight: 9,
      arbitrary: fc.array(world, { maxLength: 4 }).map((all) => new Map(all.map((one) => [nameOf(one), one]))),
    },
  )

  it("keep the laws of a lattice", () =>
    fc.assert(
      fc.property(facts, facts, facts, (a, b, c) => {
        expect(brokenLaw(worlds, a, b, c)).toBeUndefined()
      }),
    ))

  it("are transferred monotonely, through blocks and along edges", async () => {
    const text = `fn demo(_1: Take, _2: Option<Take>, _3: Take) -> Take {
    let mut _0: Take;
    let mut _4: isize;
    let mut _5: bool;
    let mut _6: u32;
    let mut _7: u32;
    let mut _8: &Take;

    bb0: {
        _5 = const true;
        _8 = &_3;
        _7 = copy ((*_8).0: u32);
        _6 = copy _7;
        _3 = copy _1;
        _4 = discriminant(_2);
        switchInt(move _4) -> [0: bb1, 1: bb2, otherwise: bb3];
    }

    bb1: {
        switchInt(copy _5) -> [0: bb3, otherwise: bb2];
    }

    bb2: {
        drop(_3) -> [return: bb3, unwind continue];
    }

    bb3: {
        _0 = move ((_2 as Some).0: Take);
        return;
    }
}
`
    const build = await buildOf({ mir: { "demo.mir": head + text }, contract: { linear: ["demo::Take"] } })
    const [body] = resultOf(build, mir).bodies
    const holdings = holdingsIn(resultOf(build, contract), resultOf(build, shapes), body!.dump)
    const none = { needsDrop: () => false, hasCloneBody: () => false, enders: () => new Set<string>() }
    const m = machineFor(body!, holdings, none, new Set())
    const { problem } = flowOf(m)
    problem.boundary(0)
    fc.assert(
      fc.property(facts, facts, fc.nat(3), (a, b, block) => {
        expect(brokenMonotony(worlds, worlds, (fact) => problem.flow(block, fact), a, b)).toBeUndefined()
        for (const to of problem.successors(block))
          expect(
            brokenMonotony(worlds, worlds, (fact) => problem.along?.(block, to, fact) ?? worlds.bottom, a, b),
          ).toBeUndefined()
      }),
    )
  })
})

describe("handles", () => {
  const makings = async (statement: string) => {
    const text = `fn demo(_1: u32, _2: wasm::ExternRef<Node>, _3: &wasm::ExternRef<Node>) -> () {
    let mut _0: ();
    let mut _4: wasm::ExternRef<Edge>;
    let mut _5: u64;
    let mut _6: u32;
    let mut _7: *const ();
    let mut _8: usize;

    bb0: {
        ${statement}
        return;
    }
}
`
    const build = await buildOf({ mir: { "demo.mir": head + text } })
    return resultOf(build, handles).makings.map(({ is, from, to }) => `${is}: ${from} -> ${to}`)
  }
  it.each([
    ["_4 = copy _2 as wasm::ExternRef<Edge> (Transmute);", ["retyped: wasm::ExternRef<Node> -> wasm::ExternRef<Edge>"]],
    ["_4 = const 7_u32 as wasm::ExternRef<Edge> (Transmute);", ["forged: the constant 7 -> wasm::ExternRef<Edge>"]],
    ["_4 = copy _1 as wasm::ExternRef<Edge> (Transmute);", ["forged: a plain 'u32' -> wasm::ExternRef<Edge>"]],
    ["_7 = copy _3 as *const () (PtrToPtr);", []],
    ["_8 = copy _7 as usize (Transmute);", []],
    ["_5 = copy _1 as u64 (IntToInt);", []],
  ])("%s", async (statement, expected) => expect(await makings(statement)).toEqual(expected))
})
