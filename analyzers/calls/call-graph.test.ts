// Callees linked to bodies: by path however trimmed, methods by their types, closures by theirs; and what stays open.

import { describe, expect, test } from "vitest"
import { readProgram } from "../mir/mir.ts"
import { callGraphOf } from "./call-graph.ts"

const head =
  "// WARNING: This output format is intended for human consumers only\n// and is subject to change without notice. Knock yourself out.\n"

function edges(text: string): string[] {
  const program = readProgram([{ path: "app.mir", bytes: new TextEncoder().encode(head + text) }])
  const graph = callGraphOf(program)
  return program.dumps.flatMap((dump) =>
    graph.of(dump).edges.map(({ from, to, how, among }) => `${from.name} ${how} ${to.name}${among > 1 ? "?" : ""}`),
  )
}

const caller = (callee: string, args: string, locals = "") => `
fn main(_1: Apple, _2: Berry) -> () {
    let mut _0: ();
${locals}
    bb0: {
        _0 = ${callee}(${args}) -> [return: bb1, unwind continue];
    }

    bb1: {
        return;
    }
}
`
const body = (head: string, self = "") => `
fn ${head} {
${self ? `    debug self => _1;\n` : ""}    let mut _0: ();

    bb0: {
        return;
    }
}
`

describe("callees", () => {
  test("are found by the end of a path, on either side", () => {
    expect(edges(caller("good::worker", "") + body("worker() -> ()"))).toEqual(["main call worker"])
    expect(edges(caller("worker", "") + body("good::worker() -> ()"))).toEqual(["main call good::worker"])
  })
  test("of one name in two modules: the one printed so", () => {
    const two = body("a::f() -> ()") + body("b::f() -> ()")
    expect(edges(caller("b::f", "") + two)).toEqual(["main call b::f"])
    expect(edges(caller("f", "") + two)).toEqual(["main call a::f?", "main call b::f?"])
  })
  test("that are trait methods: the impl whose self fits", () => {
    const impls =
      body("<impl at src/lib.rs:1:1: 1:9>::run(_1: &Apple) -> ()", "self") +
      body("<impl at src/lib.rs:5:1: 5:9>::run(_1: &Berry) -> ()", "self")
    expect(edges(caller("<Apple as Run>::run", "copy _3", "    let mut _3: &Apple;\n") + impls)).toEqual([
      "main call <impl at src/lib.rs:1:1: 1:9>::run",
    ])
    expect(edges(caller("<T as Run>::run", "copy _3", "    let mut _3: &T;\n") + impls)).toEqual([
      "main call <impl at src/lib.rs:1:1: 1:9>::run?",
      "main call <impl at src/lib.rs:5:1: 5:9>::run?",
    ])
  })
  test("that a trait provides, where no impl fits", () => {
    const provided = body("Run::run(_1: &Self) -> ()", "self")
    const impl = body("<impl at src/lib.rs:1:1: 1:9>::run(_1: &Apple) -> ()", "self")
    expect(edges(caller("<Berry as Run>::run", "copy _3", "    let mut _3: &Berry;\n") + provided + impl)).toEqual([
      "main call Run::run",
    ])
  })
  test("that are inherent methods: by the name of the type", () => {
    const impls =
      body("<impl at src/lib.rs:1:1: 1:9>::close(_1: Apple) -> ()", "self") +
      body("<impl at src/lib.rs:5:1: 5:9>::close(_1: Berry) -> ()", "self")
    expect(edges(caller("m::Berry::close", "move _2") + impls)).toEqual([
      "main call <impl at src/lib.rs:5:1: 5:9>::close",
    ])
  })
  test("of other crates, or with another number of arguments, are nobody's", () => {
    expect(edges(caller("other::f", "") + body("a::f(_1: u32) -> ()"))).toEqual([])
    expect(
      edges(caller("std::mem::take::<Apple>", "copy _3", "    let mut _3: &Apple;\n") + body("g() -> ()")),
    ).toEqual([])
  })
})

test("functions as values and closures handed on are mentioned", () => {
  const text = `
fn main() -> () {
    let mut _0: ();
    let mut _1: fn();

    bb0: {
        _1 = worker as fn() (PointerCoercion(ReifyFnPointer(Safe), Implicit));
        _0 = each::<{closure@src/lib.rs:3:5: 3:7}>(const ZeroSized: {closure@src/lib.rs:3:5: 3:7}) -> [return: bb1, unwind continue];
    }

    bb1: {
        return;
    }
}
${body("worker() -> ()")}
fn main::{closure#0}(_1: &{closure@src/lib.rs:3:5: 3:7}) -> () {
    let mut _0: ();

    bb0: {
        return;
    }
}
`
  expect(new Set(edges(text))).toEqual(new Set(["main value worker", "main closure main::{closure#0}"]))
})
