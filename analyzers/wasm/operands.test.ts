// What every pass over code needs to be right about: the cases that once produced thousands of plausible false findings.

import { readFileSync } from "node:fs"
import { join } from "node:path"
import initWabt from "wabt"
import { describe, expect, test } from "vitest"
import { mnemonic } from "./dispatch.ts"
import { flowGraph } from "./flow.ts"
import type { FlowGraph } from "./flow.ts"
import { definerOf, incoming, linkOperands } from "./operands.ts"
import type { Operands } from "./operands.ts"
import { readAll, withBodies } from "./testkit.ts"
import type { CodeView } from "./view.ts"

const wabt = await initWabt()

interface Function {
  readonly view: CodeView
  readonly names: readonly string[]
  readonly o: Operands
  readonly flow: FlowGraph
}

/// The last function of a module given as the fields of its text.
function lastOf(text: string): Function {
  const features = { exceptions: true, multi_value: true, tail_call: true, reference_types: true, bulk_memory: true }
  const parsed = wabt.parseWat("test.wat", `(module ${text})`, features)
  parsed.resolveNames()
  const { module, code } = readAll(new Uint8Array(parsed.toBinary({}).buffer))
  parsed.destroy()
  expect([...module.faults, ...code.faults]).toEqual([])
  const view = code.decode(module.functions.length - 1)
  const o = linkOperands(module, view)!
  expect(o.unresolved).toBe(0)
  return { view, names: Array.from(view.op.subarray(0, view.count), mnemonic), o, flow: flowGraph(view) }
}

function dead({ names, o }: Function): string[] {
  return names.filter((_, i) => !o.live[i])
}

/// Instructions that begin the blocks control can go to from the block of instruction `i`.
function after({ flow, names }: Function, i: number): string[] {
  const k = flow.blockOf[i]!
  return [...flow.to.subarray(flow.start[k], flow.start[k + 1])].map((to) =>
    to === flow.exit ? "exit" : `${flow.first[to]} ${names[flow.first[to]!]}`,
  )
}

describe("liveness of code", () => {
  test("if/else where only one arm falls through: what follows is live", () => {
    for (const arms of [
      "(then (nop)) (else (return))",
      "(then (return)) (else (nop))",
      "(then (nop)) (else (unreachable))",
    ]) {
      const f = lastOf(`(func (param i32) (if (local.get 0) ${arms}) (drop (i32.const 7)))`)
      expect(dead(f).filter((name) => name !== "else" && name !== "end")).toEqual([])
      expect(f.o.live[f.names.indexOf("drop")]).toBe(1)
    }
  })

  test("if/else where neither falls through: what follows is dead; with a branch out of one it is live", () => {
    const neither = lastOf(
      "(func (param i32) (if (local.get 0) (then (return)) (else (unreachable))) (drop (i32.const 7)))",
    )
    expect(dead(neither)).toEqual(["else", "end", "i32.const", "drop"])
    expect(neither.o.live[neither.names.indexOf("drop")]).toBe(0)
    const branch = lastOf(
      "(func (param i32) (if (local.get 0) (then (br 0)) (else (unreachable))) (drop (i32.const 7)))",
    )
    expect(branch.o.live[branch.names.indexOf("drop")]).toBe(1)
  })

  test("an if without else is always fallen out of", () => {
    const f = lastOf("(func (param i32) (if (local.get 0) (then (unreachable))) (drop (i32.const 7)))")
    expect(f.o.live[f.names.indexOf("drop")]).toBe(1)
  })

  test("a loop nobody leaves", () => {
    const f = lastOf("(func (loop (br 0)) (drop (i32.const 7)))")
    expect(dead(f)).toEqual(["end", "i32.const", "drop", "end"])
  })

  test("a body that is just unreachable: its end alone is dead", () => {
    expect(dead(lastOf("(func (result i32) (unreachable))"))).toEqual(["end"])
  })

  test("br_table reaches each of its labels", () => {
    const f = lastOf(
      "(func (param i32) (block (block (br_table 0 1 (local.get 0)) (nop)) (drop (i32.const 1))) (drop (i32.const 2)))",
    )
    expect(dead(f)).toEqual(["nop"])
  })

  test("handlers are live, whatever becomes of the try", () => {
    const f = lastOf(
      "(tag $e) (func (try (do (unreachable)) (catch $e (nop)) (catch_all (drop (i32.const 1)))) (drop (i32.const 2)))",
    )
    expect(dead(f)).toEqual(["catch"])
  })

  test("after a tail call", () => {
    expect(dead(lastOf("(func $f) (func (return_call $f))"))).toEqual(["end"])
  })
})

describe("operands", () => {
  test("are linked to what made them", () => {
    const f = lastOf("(func $two (result i32 i64) (i32.const 1) (i64.const 2)) (func (call $two) (drop) (drop))")
    const call = f.names.indexOf("call")
    expect(f.o.resultCount[call]).toBe(2)
    const drops = f.names.flatMap((name, i) => (name === "drop" ? [i] : []))
    expect(drops.map((i) => f.o.operand[f.o.operandStart[i]!]! - f.o.firstResult[call]!)).toEqual([1, 0])
    expect(drops.map((i) => definerOf(f.o, i, 0))).toEqual([call, call])
  })

  test("results of a block are its end's, with all that flows in", () => {
    const f = lastOf(`(func (param i32)
      (block (result i32)
        (br_if 0 (i32.const 1) (local.get 0))
        (drop)
        (br_table 0 0 (i32.const 2) (local.get 0)))
      (drop))`)
    const drop = f.names.lastIndexOf("drop")
    const end = definerOf(f.o, drop, 0)
    expect(f.names[end]).toBe("end")
    const flows = [...incoming(f.o, f.o.firstResult[end]!)].map(
      ({ value, from }) => `${f.o.definer[value]} by ${f.names[from]}`,
    )
    expect(flows.sort()).toEqual(["1 by br_if", "5 by br_table", "5 by br_table"])
    // br_if gave its operand back: the first drop takes the constant itself.
    expect(definerOf(f.o, f.names.indexOf("drop"), 0)).toBe(1)
  })

  test("parameters of a loop are its own, with the way in and the way back", () => {
    const f = lastOf("(func (param i32) (local.get 0) (loop (param i32) (i32.const 1) (i32.add) (br 0)))")
    const add = f.names.indexOf("i32.add")
    expect(f.names[definerOf(f.o, add, 0)]).toBe("loop")
    const flows = [...incoming(f.o, f.o.firstResult[1]!)].map(({ from }) => f.names[from]).sort()
    expect(flows).toEqual(["br", "loop"])
  })

  test("both arms of an if see its parameters", () => {
    const f = lastOf("(func (param i32) (i32.const 5) (local.get 0) (if (param i32) (then (drop)) (else (drop))))")
    const drops = f.names.flatMap((name, i) => (name === "drop" ? [definerOf(f.o, i, 0)] : []))
    expect(drops).toEqual([0, 0])
  })

  test("an if without else hands its parameters on", () => {
    const f = lastOf(
      "(func (param i32) (i32.const 5) (local.get 0) (if (param i32) (result i32) (then (drop) (i32.const 6))) (drop))",
    )
    const end = definerOf(f.o, f.names.lastIndexOf("drop"), 0)
    const flows = [...incoming(f.o, f.o.firstResult[end]!)].map(
      ({ value, from }) => `${f.o.definer[value]} by ${f.names[from]}`,
    )
    expect(flows.sort()).toEqual(["0 by if", `${f.names.lastIndexOf("i32.const")} by end`])
  })

  test("a catch hands out its tag's parameters, a try_table's clauses theirs", () => {
    const legacy = lastOf("(tag $e (param i32)) (func (try (do) (catch $e (drop))))")
    expect(definerOf(legacy.o, legacy.names.indexOf("drop"), 0)).toBe(legacy.names.indexOf("catch"))
    const f = lastOf("(tag $e (param i32)) (func (block (result i32) (try_table (catch $e 0)) (i32.const 1)) (drop))")
    const end = definerOf(f.o, f.names.indexOf("drop"), 0)
    const flows = [...incoming(f.o, f.o.firstResult[end]!)].map(({ value }) => f.names[f.o.definer[value]!])
    expect(flows.sort()).toEqual(["i32.const", "try_table"])
  })

  test("in dead code are -1 where there is nothing", () => {
    const f = lastOf("(func (result i32) (unreachable) (i32.add) (i32.const 1) (i32.add))")
    const adds = f.names.flatMap((name, i) => (name === "i32.add" ? [i] : []))
    expect(definerOf(f.o, adds[0]!, 0)).toBe(-1)
    expect([definerOf(f.o, adds[1]!, 0), definerOf(f.o, adds[1]!, 1)]).toEqual([1 + 0, 2])
  })

  test("10⁵ nested blocks, and a body of calls with a thousand results", () => {
    const deep = [...Array<number>(200_000).fill(0x40).map((byte, i) => (i % 2 ? byte : 0x02)), ...Array<number>(100_001).fill(0x0b)] // prettier-ignore
    const { module, code } = readAll(withBodies(deep))
    const view = code.decode(0)
    expect(view.count).toBe(200_001)
    expect(linkOperands(module, view)?.values).toBe(0)
    expect(flowGraph(view).blocks).toBe(2)
  })
})

describe("the flow graph", () => {
  test("a jump to an end directly followed by else goes past the construct", () => {
    const f = lastOf(
      "(func (param i32) (if (local.get 0) (then (block (br 0))) (else (drop (i32.const 1)))) (drop (i32.const 2)))",
    )
    expect(f.names.slice(0, 6)).toEqual(["local.get", "if", "block", "br", "end", "else"])
    expect(after(f, 3)).toEqual(["4 end"])
    const end = f.names.indexOf("end", 5)
    expect(after(f, 4)).toEqual([`${end} end`])
  })

  test("a jump to an end directly followed by catch goes past the handler", () => {
    const f = lastOf("(tag $e) (func (try (do (block (br 0))) (catch $e (drop (i32.const 1)))) (drop (i32.const 2)))")
    expect(f.names.slice(0, 5)).toEqual(["try", "block", "br", "end", "catch"])
    expect(after(f, 3)).toEqual([`${f.names.indexOf("end", 4)} end`])
  })

  test("if: both ways; loop: back; return: to the end", () => {
    const f = lastOf("(func (param i32) (loop (if (local.get 0) (then (br 1)) (else (return)))))")
    const [loop, , , br, otherwise, ret] = [0, 1, 2, 3, 4, 5]
    expect(f.names.slice(0, 6)).toEqual(["loop", "local.get", "if", "br", "else", "return"])
    expect(after(f, 2)).toEqual(["3 br", "5 return"])
    expect(after(f, br)).toEqual([`${loop} loop`])
    expect(after(f, ret)).toEqual([`${f.view.count - 1} end`])
    expect(after(f, f.view.count - 1)).toEqual(["exit"])
    expect(after(f, otherwise)).toEqual([`${f.names.indexOf("end")} end`])
  })

  test("legacy handlers see the state before the call", () => {
    const f = lastOf(`(tag $e) (func $g) (func (param i32)
      (try (do (local.set 0 (i32.const 1)) (call $g) (local.set 0 (i32.const 2)))
        (catch $e (nop)) (catch_all (unreachable))))`)
    const call = f.names.indexOf("call")
    expect(f.flow.blockOf[call]).not.toBe(f.flow.blockOf[call - 1])
    expect(after(f, call - 1)).toEqual([
      `${call} call`,
      `${f.names.indexOf("nop")} nop`,
      `${f.names.indexOf("unreachable")} unreachable`,
    ])
    // What was set after the call cannot be what the handler sees.
    expect(after(f, f.names.lastIndexOf("local.set"))).toEqual([`${f.names.indexOf("end")} end`])
  })

  test("try_table's labels see the state before the call; calls outside and in handlers have no edge", () => {
    const f = lastOf(`(tag $e) (func $g) (func
      (block $h (call $g) (nop) (try_table (catch_all $h) (nop) (call $g))) (call $g))`)
    const calls = f.names.flatMap((name, i) => (name === "call" ? [i] : []))
    const ends = f.names.flatMap((name, i) => (name === "end" ? [i] : []))
    expect(after(f, calls[1]! - 1)).toEqual([`${calls[1]} call`, `${ends[1]} end`])
    expect(f.flow.blockOf[calls[0]!]).toBe(0)
    expect(after(f, calls[2]!)).toEqual(["exit"])
  })

  test("delegate passes over the tries between", () => {
    const f = lastOf(`(func $g) (func
      (try $outer (do (try (do (try (do (nop) (call $g)) (delegate $outer))) (catch_all (unreachable)))) (catch_all (drop (i32.const 3)))))`)
    const call = f.names.indexOf("call")
    expect(after(f, call - 1)).toEqual([`${call} call`, `${f.names.indexOf("i32.const")} i32.const`])
  })

  test("a tail call leaves", () => {
    const f = lastOf("(func $f) (func (return_call $f))")
    expect(after(f, 0)).toEqual(["exit"])
  })

  // Emscripten; the same asyncified; Go with its br_tables; Zig.
  const published = ["web-tree-sitter/web-tree-sitter.wasm", "@jitl/quickjs-wasmfile-release-asyncify/dist/emscripten-module.wasm", "ghostty-web/ghostty-vt.wasm", ...(process.env.WASM_LINT_FULL ? ["@astrojs/compiler/dist/astro.wasm"] : [])] // prettier-ignore
  test.each(published)("agrees with liveness: %s", { timeout: 120_000 }, (file) => {
    const root = join(import.meta.dirname, "../../node_modules")
    expect(disagreeing(new Uint8Array(readFileSync(join(root, file))))).toEqual([])
  })

  test("agrees with liveness where calls unwind, in both generations of exceptions", () => {
    // To the operands handlers are live always. The graph knows better where nothing in the try can throw (`nop`, in
    // function 2 of the first), and of a clause behind a catch_all (in function 1 of the second).
    for (const [file, apart] of [
      ["exceptions-legacy", [2]],
      ["exceptions", [1]],
    ] as const) {
      const text = readFileSync(join(import.meta.dirname, `../../fixtures/wat/${file}.wat`), "utf8")
      const parsed = wabt.parseWat(file, text, { exceptions: true, reference_types: true })
      const bytes = new Uint8Array(parsed.toBinary({}).buffer)
      parsed.destroy()
      expect(disagreeing(bytes)).toEqual(apart)
    }
  })
})

/// Functions in which the flow graph reaches what the operands call dead, or the other way round.
function disagreeing(bytes: Uint8Array): readonly number[] {
  const { module, code } = readAll(bytes)
  return module.functions.flatMap(({ index }) => {
    const view = code.decode(index)
    if (view.count === 0) return []
    const o = linkOperands(module, view)!
    const flow = flowGraph(view)
    const seen = new Uint8Array(flow.blocks)
    const work = [0]
    seen[0] = 1
    for (let k = work.pop(); k !== undefined; k = work.pop())
      for (const to of flow.to.subarray(flow.start[k], flow.start[k + 1]))
        if (seen[to] === 0) seen[work[work.push(to) - 1]!] = 1
    const live = Array.from({ length: view.count }, (_, i) => seen[flow.blockOf[i]!] === o.live[i])
    return o.unresolved === 0 && live.every(Boolean) ? [] : [index]
  })
}
