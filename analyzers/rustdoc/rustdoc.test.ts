// The reader of rustdoc's JSON, on what rustdoc really wrote: definitions, what they decide about Pod, and files that are
// cut, of another format, or made of other things than they should be.

import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { Results } from "../analyzer.ts"
import type { Build } from "../build.ts"
import { pod } from "../contract/pod.ts"
import { mir } from "../mir/mir.ts"
import type { Type } from "../mir/types.ts"
import { readRustdoc } from "./json.ts"
import { describeType, rustdoc } from "./rustdoc.ts"

const bytes = readFileSync("fixtures/rustdoc/layouts.json")
const dump = readFileSync("fixtures/rustdoc/layouts.mir")

async function buildWith(...jsons: readonly Uint8Array[]): Promise<Build> {
  const build = await buildOf({ mir: { "layouts.mir": dump } })
  return { ...build, facts: jsons.map((json, index) => ({ path: `${index}.json`, kind: "rustdoc", bytes: json })) }
}

/// What a function of the fixture views, and the verdict on it.
async function verdicts(build: Build): Promise<Record<string, string>> {
  const judge = resultOf(build, pod)
  const found: Record<string, string> = {}
  for (const body of resultOf(build, mir).bodies) {
    const [param] = body.params
    const full = body.code.locals[1]?.type ?? param
    if (body.kind !== "fn" || full?.kind !== "ref" || full.to.kind !== "slice") continue
    const verdict = judge.judge(full.to.of, body.dump)
    found[body.name] = verdict.is === "yes" ? "yes" : `${verdict.is}: ${verdict.because.at(-1) ?? ""}`
  }
  return Promise.resolve(found)
}

test("definitions are read", () => {
  const read = readRustdoc("layouts.json", bytes)
  if ("wrong" in read) throw new Error(read.wrong)
  expect(read.name).toBe("layouts")
  expect(read.format).toBe(57)
  expect(read.private).toBe(true)
  expect(read.types.map(describeType).sort()).toEqual([
    "enum layouts::Mode Copy Clone",
    "struct layouts::Aligned { x: u32 } repr(C, align(16)) Copy Clone",
    "struct layouts::Dropped { 0: u32 } Drop",
    "struct layouts::Grid { cells: [u16; 4], origin: layouts::Point } repr(C) Copy Clone",
    "struct layouts::Hidden { x: [u8; 3], … } repr(C) Copy Clone",
    "struct layouts::Packed { tag: u8, value: u32 } repr(C, packed(1)) Copy Clone",
    "struct layouts::Padded { tag: u8, value: u32 } repr(C) Copy Clone",
    "struct layouts::Pair { first: T, second: T } repr(C) Copy Clone",
    "struct layouts::Point { x: f32, y: f32 } repr(C) Copy Clone",
    "struct layouts::Rusty { x: u32 } Copy Clone",
    "struct layouts::Wrapper { 0: layouts::Point } repr(transparent) Copy Clone",
    "struct layouts::inner::Point { at: &u8 } repr(C) Copy Clone",
    "union layouts::Either { a: u32, b: f32 } Copy Clone",
  ])
  expect(read.types.find(({ path }) => path.join("::") === "layouts::Point")?.span).toEqual({
    file: "fixtures/rustdoc/layouts.rs",
    line: 16,
    column: 1,
    endLine: 19,
    endColumn: 2,
  })
})

test("what MIR alone cannot decide is decided", async () => {
  const alone = await verdicts(await buildWith())
  const { booleans, ...others } = alone
  expect(booleans).toMatch(/^no: 'bool' has bit patterns/)
  expect(Object.values(others).filter((verdict) => !verdict.startsWith("unknown"))).toEqual([])
  expect(alone["point"]).toBe("unknown: no dump shows the fields of 'Point': pass its crate's JSON with --rustdoc")
  expect(await verdicts(await buildWith(bytes))).toEqual({
    point: "yes",
    wrapper: "yes",
    padded: "no: 'Padded' has padding: its fields are 5 bytes, and it has 8",
    packed: "yes",
    aligned: "no: 'Aligned' has padding: its fields are 4 bytes, and it has 16",
    grid: "yes",
    hidden: "unknown: rustdoc's JSON leaves out fields of 'Hidden'",
    rusty: "no: 'Rusty' has no #[repr(C)]: nothing promises where its fields lie",
    mode: "no: 'Mode' is an enum: some bit patterns are no variant of it",
    either: "no: 'Either' is a union: which of its bytes mean something is not fixed",
    numbers: "yes",
    booleans: "no: 'bool' has bit patterns that are neither true nor false",
    reference: "no: '&u8' is a reference",
  })
})

type Json = Record<string, unknown>

function changed(change: (json: Json) => void): Uint8Array {
  const json = JSON.parse(bytes.toString()) as Json
  change(json)
  return Buffer.from(JSON.stringify(json))
}

describe("what is not as it should be is told", () => {
  test("MIR of another source", async () => {
    const other = changed(({ index }) => {
      for (const item of Object.values(index as Record<string, Json>))
        if (item["name"] === "first") item["inner"] = { struct_field: { primitive: "u64" } }
    })
    expect((await verdicts(await buildWith(other)))["numbers"]).toMatch(
      /^unknown: rustdoc's JSON and the MIR dump disagree/,
    )
  })

  test.each([
    ["another format", changed((json) => (json["format_version"] = 99)), /format 99 .* is not known \(45 to 57 are\)/],
    ["no format", changed((json) => delete json["format_version"]), /has no format_version/],
    ["no root", changed((json) => (json["root"] = -1)), /has no root/],
    ["cut short", bytes.subarray(0, 1000), /is no JSON \(at byte \d+\)/],
    ["not JSON", Buffer.from('{"root":1,"crate_version":x}'), /is no JSON \(at byte 26\)/],
  ])("%s", async (_, json, message) => {
    const { crates, faults } = resultOf(await buildWith(json), rustdoc)
    expect(crates).toEqual([])
    expect(faults).toHaveLength(1)
    expect(faults[0]?.message).toMatch(message)
  })

  test("private types left out", async () => {
    const { unread } = resultOf(await buildWith(changed((json) => (json["includes_private"] = false))), rustdoc)
    expect(unread).toEqual([expect.objectContaining({ artifact: "0.json", count: 1 })])
  })

  test("no file at all", async () => {
    expect(new Results(await buildWith()).of(rustdoc)).toEqual({
      is: "absent",
      reason: "no rustdoc JSON in this build",
    })
  })
})

test("attributes as they were written before they were taken apart", () => {
  const old = changed(({ index }) => {
    for (const item of Object.values(index as Record<string, Json>))
      if (item["name"] === "Aligned") item["attrs"] = ["#[repr(C, align(16))]", "#[allow(x)]"]
  })
  const read = readRustdoc("old.json", old)
  if ("wrong" in read) throw new Error(read.wrong)
  expect(read.types.find(({ path }) => path.at(-1) === "Aligned")?.repr).toEqual({
    c: true,
    transparent: false,
    align: 16,
  })
})

test("parts of any other kind do no harm", async () => {
  const json = JSON.parse(bytes.toString()) as { index: Record<string, Json> }
  const keys = Object.entries(json.index)
    .filter(([, item]) => item["crate_id"] === 0)
    .map(([key]) => key)
  const build = await buildWith()
  const { bodies } = resultOf(build, mir)
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      fc.constantFrom("inner", "name", "attrs", "span", "crate_id"),
      fc.jsonValue(),
      (key, field, value) => {
        const index = { ...json.index, [key]: { ...json.index[key], [field]: value } }
        const broken = Buffer.from(
          JSON.stringify({ root: 358, crate_version: null, index, paths: {}, format_version: 57 }),
        )
        const answer = new Results({ ...build, facts: [{ path: "x.json", kind: "rustdoc", bytes: broken }] }).of(
          rustdoc,
        )
        expect(answer.is).toBe("ok")
        if (answer.is === "ok" && bodies[0]) answer.result.typeOf(bodies[0].params[0] as Type, bodies[0].dump)
      },
    ),
    { numRuns: 40 },
  )
})
