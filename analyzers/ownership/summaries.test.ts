// What functions do with their parameters, bottom-up over the call graph; and the lattice it is found in.

import fc from "fast-check"
import { expect, test } from "vitest"
import { callGraphOf } from "../calls/call-graph.ts"
import { brokenLaw } from "../dataflow/laws.ts"
import { readProgram } from "../mir/mir.ts"
import { fateLattice, fates, summariesOf } from "./summaries.ts"

test("fates are a lattice", () => {
  const fate = fc.integer({ min: 0, max: 31 })
  fc.assert(
    fc.property(fate, fate, fate, (a, b, c) => {
      expect(brokenLaw(fateLattice, a, b, c)).toBeUndefined()
    }),
  )
})

const head =
  "// WARNING: This output format is intended for human consumers only\n// and is subject to change without notice. Knock yourself out.\n"

/// The fate of the first argument of the call in `caller`.
function fateIn(text: string): number | undefined {
  const caller = `
fn caller(_1: Lease) -> () {
    let mut _0: ();

    bb0: {
        _0 = f::<Lease>(move _1) -> [return: bb1, unwind continue];
    }

    bb1: {
        return;
    }
}
`
  const program = readProgram([{ path: "app.mir", bytes: new TextEncoder().encode(head + caller + text) }])
  const body = program.bodies.find(({ name }) => name === "caller")!
  const { terminator } = body.code.blocks[0]!
  return terminator.kind === "call" ? summariesOf(callGraphOf(program)).ofArgument(body, terminator, 0) : undefined
}

const fn = (name: string, result: string, ...lines: string[]) => `
fn ${name}(_1: T) -> ${result} {
    let mut _0: ${result};

    bb0: {
        ${lines[0]}
    }

    bb1: {
        ${lines[1] ?? "return;"}
    }

    bb2: {
        return;
    }
}
`
const call = (callee: string) => `_0 = ${callee}::<T>(move _1) -> [return: bb1, unwind continue];`
const drop = "drop(_1) -> [return: bb1, unwind continue];"

test("a value that is dropped is lost, through any number of helpers", () => {
  expect(fateIn(fn("f", "()", drop))).toBe(fates.loses)
  expect(fateIn(fn("f", "()", call("g")) + fn("g", "()", call("h")) + fn("h", "()", drop))).toBe(fates.loses)
  expect(fateIn(fn("f", "()", call("std::mem::forget")))).toBe(fates.loses)
})

test("a value that comes back is forwarded, also by a callee", () => {
  expect(fateIn(fn("f", "T", "_0 = move _1;\n        return;"))).toBe(fates.forwards)
  expect(fateIn(fn("f", "T", call("g")) + fn("g", "T", "_0 = move _1;\n        return;"))).toBe(fates.forwards)
})

test("its own type's method consumes it", () => {
  expect(fateIn(fn("f", "()", "_0 = <T as Linear>::forget_consumed(move _1) -> [return: bb1, unwind continue];"))).toBe(
    fates.consumes,
  )
})

test("recursion settles", () => {
  const odd = "switchInt(const 0_u32) -> [0: bb1, otherwise: bb2];"
  const mutual = fn("f", "()", call("g")) + fn("g", "()", call("f"))
  expect(fateIn(mutual)).toBe(0)
  expect(fateIn(fn("f", "()", odd, call("f").replace("bb1", "bb2")))).toBe(0)
})

test("what goes to strangers or into memory is unknown", () => {
  expect(fateIn(fn("f", "()", call("other::keep")))).toBe(fates.unknown)
  expect(fateIn(fn("f", "()", "(*_2) = move _1;\n        return;"))).toBe(fates.unknown)
})

test("two bodies that may be meant are no summary", () => {
  expect(fateIn(fn("a::f", "()", drop) + fn("b::f", "()", drop))).toBeUndefined()
})
