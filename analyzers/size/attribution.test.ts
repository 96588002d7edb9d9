// Every view adds up to the file, on published binaries and on fixtures; and what it says of a few of them is true.

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { binaries } from "../../fixtures/corpus/packages.ts"
import { buildOf } from "../../fixtures/harness/build.ts"
import { root } from "../../fixtures/harness/run.ts"
import { Results, optional } from "../analyzer.ts"
import { dwarf } from "../dwarf/dwarf.ts"
import { names } from "../names/names.ts"
import { attribute, views, type Evidence } from "./attribution.ts"
import { dataKinds, dataOwnersOf } from "./data-owners.ts"
import { labelOf, selectItems } from "./labels.ts"
import { crateOfPath, panicSites } from "./panic-sites.ts"
import { retained } from "./retained.ts"
import { topicOf } from "./topics.ts"

async function evidenceOf(wasm: Uint8Array | string): Promise<Evidence> {
  const build = await buildOf(typeof wasm === "string" ? { wat: wasm } : { wasm })
  const answer = new Results(build).all({ retained, names, panicSites, dwarf: optional(dwarf) })
  if (answer.is !== "ok") throw new Error("no evidence")
  return answer.result
}

const published = (path: string) => binaries().find((binary) => binary.path === path)!.bytes
const fixture = (path: string) => new Uint8Array(readFileSync(join(root, "fixtures", path)))

describe("every view adds up to the file", () => {
  const files = [
    ...binaries().map(({ path, bytes }) => [path, bytes] as const),
    ...["rust/effects/effects.wasm", "demo/demo.wasm", "dwarf/rust-debug.wasm", "dwarf/c-v5.wasm"].map(
      (path) => [path, fixture(path)] as const,
    ),
  ]
  test.each(files)("%s", async (_, bytes) => {
    const evidence = await evidenceOf(bytes)
    for (const view of views) {
      // Files of DWARF are asked for byte by byte: the large ones take their time and show nothing new.
      if (view === "file" && bytes.length > 1_000_000) continue
      const { rows, unattributed, total } = attribute(view, evidence)
      const sum = rows.reduce((all, row) => all + row.bytes, 0)
      expect([view, sum + unattributed]).toEqual([view, bytes.length])
      expect(total).toBe(bytes.length)
      expect(unattributed).toBeGreaterThanOrEqual(0)
      expect(rows.every((row) => row.bytes > 0 && row.likely <= row.bytes)).toBe(true)
    }
    const { items } = evidence.retained
    const data = items.module.data.reduce((all, { contents }) => all + contents.length, 0)
    const owners = dataOwnersOf(items, evidence.panicSites)
    expect(owners.total.reduce((all, bytes) => all + bytes, 0)).toBe(data)
    expect(owners.ofRange.reduce((all, bytes) => all + bytes, 0)).toBe(data)
  })
})

describe("whose the bytes are", () => {
  test("by the crates of names, with what they are for", async () => {
    const { rows } = attribute("crate", await evidenceOf(published("@dprint/json/plugin.wasm")))
    const row = (name: string) => rows.find((row) => row.name === name)
    expect(row("serde_json")?.parts[0]?.name).toBe("serde")
    expect(row("jsonc_parser")?.bytes).toBeGreaterThan(50_000)
    expect(row("custom:producers")).toBeDefined()
  })

  test("by panic paths where there are no names, as likely", async () => {
    const { rows, note } = attribute(
      "crate",
      await evidenceOf(published("@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm")),
    )
    expect(note).toContain("no names")
    expect(rows[0]?.name).toBe("oxipng")
    expect(rows[0]?.likely).toBeGreaterThan(rows[0]!.bytes * 0.9)
  })

  test("by source files and what was inlined from them", async () => {
    const { rows } = attribute("file", await evidenceOf(fixture("dwarf/rust-debug.wasm")))
    expect(rows[0]?.name).toBe("/home/alice/shapes/src/lines.rs")
    expect(rows[0]?.parts.map(({ name }) => name)).toContain("innermost")
  })

  test("data that one function alone has the address of is its crate's", async () => {
    const evidence = await evidenceOf(`(module (memory 2)
      (func $_RNvC4demo3one (export "a") (drop (i32.const 70000)) (drop (i32.const 70016)))
      (func $_RNvC5other3two (export "b") (drop (i32.const 70016)))
      (data (i32.const 70000) "only of one here" "of both of them"))`)
    const demo = attribute("crate", evidence).rows.find(({ name }) => name === "demo")
    expect(demo?.parts).toContainEqual({ name: "data", bytes: 16 })
    expect(demo?.likely).toBe(16)
  })

  test("the kinds of data, by shape", async () => {
    const path = "/home/a/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/thing-1.2.3/src/lib.rs"
    const word = (n: number) =>
      [0, 8, 16, 24].map((s) => `\\${((n >> s) & 255).toString(16).padStart(2, "0")}`).join("")
    const evidence = await evidenceOf(`(module (memory 2) (table 3 funcref)
      (func $drop (param i32)) (func $method (param i32) (result i32) (i32.const 70128)) (elem (i32.const 1) $drop $method)
      (func (export "f") (drop (i32.const 70000)) (drop (i32.const 70016)) (drop (i32.const 70032)) (drop (call $method (i32.const 0))))
      (data (i32.const 70000) "${word(70128) + word(path.length) + word(12) + word(5)}" "${word(1) + word(8) + word(4) + word(2)}" "${"\\00".repeat(40)}")
      (data (i32.const 70128) "${path}"))`)
    const owners = dataOwnersOf(evidence.retained.items, evidence.panicSites)
    const known = dataKinds.flatMap((kind, i) => (owners.total[i] === 0 ? [] : [[kind, owners.total[i]]]))
    expect(known).toEqual([
      ["panic paths", path.length],
      ["panic locations", 16],
      ["vtables", 16],
      ["zeros", 40],
    ])
    expect(evidence.panicSites.sites).toMatchObject([
      { line: 12, column: 5, path: { crate: "thing", version: "1.2.3" } },
    ])
  })
})

test("crates of paths", () => {
  const of = (path: string) =>
    Object.values(crateOfPath(path))
      .filter((part) => part !== undefined)
      .join(" ")
  expect(of("/home/x/.cargo/registry/src/github.com-1ecc6299db9ec823/miniz_oxide-0.5.4/src/inflate.rs")).toBe(
    "miniz_oxide 0.5.4",
  )
  expect(
    of(String.raw`C:\Users\x\.cargo\registry\src\index.crates.io-6f17d22bba15001f\a-b-0.1.0-rc.1\src\lib.rs`),
  ).toBe("a_b 0.1.0-rc.1")
  expect(of("/rustc/ac68faa20c58cbccd01ee7208bf3b6e93a7d7f96/library/core/src/fmt/mod.rs")).toBe("core")
  expect(of("library/std/src/io/mod.rs")).toBe("std")
  expect(of("/rust/deps/dlmalloc-0.2.10/src/dlmalloc.rs")).toBe("dlmalloc 0.2.10")
  expect(of("/home/x/.cargo/git/checkouts/zune-image-0a1b2c3d4e5f6071/abcdef0/crates/zune-jpeg/src/lib.rs")).toBe(
    "zune_jpeg",
  )
  expect(of("crates/my-app/src/main.rs")).toBe("my_app")
  expect(of("src/lib.rs")).toBe("")
})

test("topics", () => {
  expect(topicOf("core::ptr::drop_in_place")).toBe("drop glue")
  expect(topicOf("<i32 as core::fmt::Display>::fmt")).toBe("fmt")
  expect(topicOf("core::panicking::panic_fmt")).toBe("panic")
  expect(topicOf("<a::B as serde_core::de::Deserialize>::deserialize")).toBe("serde")
  expect(topicOf("app::sort_things")).toBeUndefined()
})

test("every item's label selects it, or says why not", async () => {
  const evidence = await evidenceOf(fixture("rust/effects/effects.wasm"))
  const { items } = evidence.retained
  const plain = /^(declaration of|name of|preamble|bytes of)/
  for (let item = 0; item < items.count; item++) {
    const label = labelOf(items, evidence.names, item)
    if (plain.test(label) || items.bytes[item] === 0) continue
    expect(selectItems(items, evidence.names, label), label).toContain(item)
  }
  const named = selectItems(items, evidence.names, "export:memory")
  expect(named).toHaveLength(1)
  expect(selectItems(items, evidence.names, "@0x0")).toEqual([0])
  expect(selectItems(items, evidence.names, "no such thing")).toEqual([])
  expect(selectItems(items, evidence.names, "core::*").length).toBeGreaterThan(1)
})
