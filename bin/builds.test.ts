// Which dumps are linted with which binary.

import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import type { Artifact } from "../analyzers/build.ts"
import { crateOf, groupBuilds, withManifests } from "./builds.ts"
import { temporaryFolder } from "./testing/command.ts"

const artifact = (path: string): Artifact => ({
  path,
  kind: path.endsWith(".mir") ? "mir" : "wasm",
  bytes: new Uint8Array(),
})
const grouped = (...paths: string[]) =>
  groupBuilds(paths.map(artifact), {}).map(({ name, mir }) => [name, ...mir.map(({ path }) => path)])

test("dumps go with the first module of a component", () => {
  expect(grouped("app.wasm#core0", "app.wasm#core1", "app.mir")).toEqual([
    ["app.wasm#core0", "app.mir"],
    ["app.wasm#core1"],
  ])
})

test("the crate is in the file's name", () => {
  expect(crateOf("pkg/my-app_bg.wasm")).toBe("my_app")
  expect(crateOf("deps/my_app-0123456789abcdef.mir")).toBe("my_app")
  expect(crateOf("pkg/my-app.wasm.gz")).toBe("my_app")
  expect(crateOf("pkg/my-app.wasm#core1")).toBe("my_app")
  expect(crateOf("my-app.wat")).toBe("my_app")
})

test("one binary takes all dumps", () => {
  expect(grouped("a.wasm", "x/b.mir", "y/c.mir")).toEqual([["a.wasm", "x/b.mir", "y/c.mir"]])
})

test("of several binaries each takes the dumps of its crate, and those beside them", () => {
  expect(grouped("app_bg.wasm", "tool.wasm", "m/app-0123456789abcdef.mir", "m/dep.mir", "n/tool.mir")).toEqual([
    ["app_bg.wasm", "m/app-0123456789abcdef.mir", "m/dep.mir"],
    ["tool.wasm", "n/tool.mir"],
  ])
})

test("dumps beside those of two binaries belong to neither", () => {
  expect(grouped("a.wasm", "b.wasm", "m/a.mir", "m/b.mir", "m/dep.mir", "m/dep2.mir")).toEqual([
    ["a.wasm", "m/a.mir"],
    ["b.wasm", "m/b.mir"],
    ["m", "m/dep.mir", "m/dep2.mir"],
  ])
})

test("of two binaries of one name the nearer takes the dump", () => {
  expect(grouped("one/app.wasm", "two/app.wasm", "two/mir/app.mir")).toEqual([
    ["one/app.wasm"],
    ["two/app.wasm", "two/mir/app.mir"],
  ])
})

test("dumps alone are grouped per folder; one alone is called by its name", () => {
  expect(grouped("m/a.mir", "m/b.mir", "n/c.mir")).toEqual([
    ["m", "m/a.mir", "m/b.mir"],
    ["n/c.mir", "n/c.mir"],
  ])
})

test("the manifest is the nearest above, within the base", () => {
  const base = temporaryFolder()
  mkdirSync(join(base, "crate/pkg"), { recursive: true })
  writeFileSync(join(base, "crate/Cargo.toml"), "")
  const manifestOf = (path: string, from = base) => withManifests(groupBuilds([artifact(path)], {}), from)[0]?.manifest
  expect(manifestOf("crate/pkg/a.wasm")).toBe("crate/Cargo.toml")
  expect(manifestOf("a.wasm")).toBeUndefined()
  expect(manifestOf("../a.wasm", join(base, "crate"))).toBeUndefined()
})

test("what a compiler says of crates goes to every build, and alone is one", () => {
  const facts: Artifact = { path: "doc/app.json", kind: "rustdoc", bytes: new Uint8Array() }
  const both = groupBuilds([artifact("a.wasm"), artifact("b.wasm"), facts], {})
  expect(both.map((build) => build.facts)).toEqual([[facts], [facts]])
  expect(groupBuilds([facts], {})).toEqual([{ name: "doc/app.json", mir: [], contract: {}, facts: [facts] }])
})
