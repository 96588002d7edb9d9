import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { mirGraph, successors } from "./graph.ts"
import { readDump } from "./items.ts"
import { calleeName, endsInName, operandsOf, sourceOf, usesOf } from "./query.ts"
import { typeOfPlace } from "./typing.ts"
import { showType } from "./show.ts"
import { parsePath } from "./type-parser.ts"

const load = (file: string) =>
  readDump("shapes.mir", new Uint8Array(readFileSync(new URL(`../../fixtures/mir/${file}`, import.meta.url)))).dump
const debug = load("shapes.debug.mir")
const spans = load("shapes.spans.mir")
const body = (name: string, dump = debug) => dump.bodies.find((body) => body.name === name)!

describe("callees", () => {
  const called = (text: string) => calleeName({ kind: "path", path: parsePath(text)!, text })
  test.each([
    ["core::mem::forget::<wasm::File>", "std::mem::forget"],
    ["alloc::boxed::Box::<T>::new", "std::boxed::Box::new"],
    ["<T as core::clone::Clone>::clone", "std::clone::Clone::clone"],
    ["core::const_ptr::<impl *const T>::read", "std::const_ptr::read"],
    ["<wasm::ExternRef<wasm::JsFn>>::from_raw", "wasm::ExternRef::from_raw"],
    ["forget::<File>", "forget"],
  ])("%s is %s", (text, name) => expect(called(text)).toBe(name))

  test("a call through a value has no name", () => {
    expect(
      calleeName({ kind: "value", operand: { kind: "copy", place: { local: 1, projection: [] } } }),
    ).toBeUndefined()
  })

  test("ends", () => {
    expect(endsInName("std::mem::forget", "mem::forget")).toBe(true)
    expect(endsInName("std::mem::unforget", "forget")).toBe(false)
    expect(endsInName("forget", "forget")).toBe(true)
  })
})

describe("the graph", () => {
  test("agrees with the terminators", () => {
    for (const one of debug.bodies) {
      const graph = mirGraph(one)
      expect(graph.count).toBe(one.code.blocks.length)
      for (const { id, terminator } of one.code.blocks) {
        expect(graph.successors(id)).toEqual(successors(terminator))
        expect([...graph.to.subarray(graph.start[id], graph.start[id + 1])]).toEqual(successors(terminator))
        const flags = [...graph.unwinds.subarray(graph.start[id], graph.start[id + 1])]
        expect(flags.filter((flag) => flag === 0)).toHaveLength(graph.normal(id).length)
      }
    }
  })

  test("unwinding leads to cleanup blocks", () => {
    const graph = mirGraph(body("pointers"))
    const cleanup = body("pointers").code.blocks.map(({ cleanup }) => cleanup)
    expect(cleanup).toContain(true)
    for (const [edge, target] of graph.to.entries()) if (graph.unwinds[edge]) expect(cleanup[target]).toBe(true)
  })
})

describe("types of places", () => {
  test("every place of the fixture has one", () => {
    for (const dump of [debug, spans, load("shapes.release.mir")]) {
      for (const one of dump.bodies) {
        for (const { statements, terminator } of one.code.blocks) {
          for (const step of [...statements, terminator]) {
            for (const { place } of usesOf(step))
              expect(typeOfPlace(one, place), `${one.name} ${step.line}`).toBeDefined()
          }
        }
      }
    }
  })

  test("through a box, an index, a variant", () => {
    const { code } = body("area")
    const place = (projection: Parameters<typeof typeOfPlace>[1]["projection"]) =>
      typeOfPlace(code, { local: 1, projection })
    expect(showType(place([{ kind: "deref" }, { kind: "downcast", variant: "Circle" }])!)).toBe("Shape")
    expect(place([{ kind: "index", local: 1 }])).toBeUndefined()
  })
})

describe("uses", () => {
  test("a call reads its arguments and writes its result", () => {
    const calls = body("maybe_leak").code.blocks.map(({ terminator }) => terminator)
    const close = calls.find((step) => step.kind === "call")!
    expect(operandsOf(close)).toHaveLength(1)
    expect(usesOf(close).map(({ how }) => how)).toEqual([expect.stringMatching(/copy|move/), "write"])
  })
})

describe("sources", () => {
  test("spans are precise and cover the body", () => {
    const { span, precise } = sourceOf(body("area", spans))!
    expect(precise).toBe(true)
    const source = readFileSync(new URL("../../fixtures/mir/shapes.rs", import.meta.url), "utf8").split("\n")
    expect(source[span.line - 1]).toContain("pub fn area")
    expect(source[span.endLine - 1]).toBe("}")
  })

  test("without spans an impl or a closure is all there is", () => {
    const close = debug.bodies.find(({ name }) => name.endsWith(">::close"))!
    expect(sourceOf(close)).toMatchObject({ precise: false })
    expect(sourceOf(body("slices::{closure#0}"))).toMatchObject({ precise: true })
    expect(sourceOf(body("area"))).toBeUndefined()
  })
})
