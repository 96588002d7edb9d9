// Dumps of rustc 1.63, read into today's trees: nothing is left opaque, calls go where they go, values of switches are their
// bits, and rules find in them what they find in dumps of today.

import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { buildOf } from "../../fixtures/harness/build.ts"
import { readComments } from "../../fixtures/harness/want.ts"
import { defaultConfig } from "../../rules/config.ts"
import { rules } from "../../rules/index.ts"
import { lintBuild } from "../../rules/lint.ts"
import { readProgram } from "./mir.ts"
import type { Body, Program } from "./program.ts"

function programOf(file: string): Program {
  const program = readProgram([{ path: file, bytes: readFileSync(`fixtures/mir/${file}`) }])
  expect(program.faults).toEqual([])
  return program
}

const old = programOf("old.1-63.o1.mir")

function body(name: string, program = old): Body {
  const found = program.bodies.find((each) => each.name === name || each.name.endsWith(`>::${name}`))
  if (!found) throw new Error(`no ${name} in ${program.bodies.map((each) => each.name).join(", ")}`)
  return found
}

test.each(["old.1-63.o1.mir", "shapes.1-63.mir", "add.1-63.mir"])("%s is told to be old, and understood", (file) => {
  const { dumps, bodies } = programOf(file)
  expect(dumps.map((dump) => [dump.old, dump.spans])).toEqual([[true, true]])
  expect(bodies.filter(({ code }) => code.opaque > 0).map(({ name }) => name)).toEqual([])
})

test.each(["shapes.1-85.mir", "shapes.debug.mir", "shapes.spans.mir"])("%s is not old", (file) => {
  expect(programOf(file).dumps[0]?.old).toBe(false)
})

test("the same functions as later compilers have", () => {
  const names = (file: string) =>
    programOf(file)
      .bodies.filter(
        ({ kind, name, params }) =>
          kind === "fn" && !name.includes("<impl at ") && !/^\p{Lu}|::\p{Lu}/u.test(name) && params.length >= 0,
      )
      .map(({ name, params }) => `${name}/${params.length}`)
      .sort()
  const later = new Set(names("shapes.debug.mir"))
  const before = names("shapes.1-63.mir")
  expect(before.length).toBeGreaterThan(10)
  // How closures of coroutines are numbered has changed since.
  expect(before.filter((name) => !later.has(name) && !name.includes("{closure#"))).toEqual([])
})

describe("forms", () => {
  test("a promoted stands behind its function", () => {
    expect(old.bodies.filter(({ name }) => name.startsWith("shows::promoted[")).map(({ kind }) => kind)).toEqual(
      Array.from({ length: 4 }, () => "const"),
    )
  })

  test("values of a switch are their bits", () => {
    const values = body("shows").code.blocks.flatMap(({ terminator }) =>
      terminator.kind === "switch" ? terminator.targets.map(({ value }) => value) : [],
    )
    expect(values).toEqual(expect.arrayContaining([0xffn, 0x80n, 127n, 65n, 39n, 0xe9n, 0n, 1n]))
  })

  test("a call returns to its one target; to a cleanup block it only unwinds", () => {
    for (const { code } of programOf("shapes.1-63.mir").bodies)
      for (const { terminator, cleanup } of code.blocks) {
        if (terminator.kind !== "call") continue
        const { target, unwind } = terminator
        if (target !== undefined && !cleanup) expect(code.blocks[target]?.cleanup).toBe(false)
        if (typeof unwind === "number") expect(code.blocks[unwind]?.cleanup).toBe(true)
      }
    const calls = body("leaks")
      .code.blocks.map(({ terminator }) => terminator)
      .filter(({ kind }) => kind === "call")
    expect(calls.length).toBeGreaterThan(0)
    for (const call of calls) expect(call).toHaveProperty("target")
  })

  test("a call that does not return has no target", () => {
    const calls = body("never").code.blocks.flatMap(({ terminator }) =>
      terminator.kind === "call" ? [terminator] : [],
    )
    const abort = calls.find(({ callee }) => callee.kind === "path" && callee.text.endsWith("abort"))
    expect(abort).toMatchObject({ unwind: "continue" })
    expect(abort?.target).toBeUndefined()
  })

  test("a transmute is a cast, a closure has its place, infinity is a number", () => {
    const steps = (name: string) => body(name).code.blocks.flatMap(({ statements }) => statements)
    expect(steps("retypes")).toContainEqual(
      expect.objectContaining({ from: expect.objectContaining({ kind: "cast", cast: "Transmute" }) as object }),
    )
    expect(body("each").code.locals.map((local) => local?.type)).toContainEqual(
      expect.objectContaining({
        kind: "closure",
        span: expect.objectContaining({ file: "fixtures/mir/old.rs" }) as object,
      }),
    )
    const value = (text: string) =>
      expect.objectContaining({
        from: { kind: "use", operand: { kind: "const", value: { kind: "float", text } } },
      }) as object
    expect(steps("widest")).toContainEqual(value("+Inff32"))
    expect(steps("nothing")).toContainEqual(value("NaNf64"))
  })
})

test("rules find what they find in dumps of today", async () => {
  const path = "fixtures/mir/old.1-63.o1.mir"
  const wants = readComments(readFileSync("fixtures/mir/old.rs", "utf8")).wants
  expect(wants).toHaveLength(2)
  const build = await buildOf({ mir: { [path]: readFileSync(path) }, contract: { linear: ["old::File"] } })
  const report = lintBuild(
    build,
    rules.filter(({ category }) => category === "safety"),
    defaultConfig,
    { name: "t", version: "0" },
  )
  expect(report.findings.map(({ rule, source }) => `${source?.file}:${source?.line} ${rule}`)).toEqual(
    wants.map(({ line, rule }) => `fixtures/mir/old.rs:${line} ${rule}`),
  )
  expect(report.unread).toEqual([])
})
