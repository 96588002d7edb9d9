// From patterns to artifacts, on a real folder.

import { execFileSync } from "node:child_process"
import { linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs"
import { writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { gzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { readInputs, type ReadOptions } from "./read.ts"
import { temporaryFolder } from "./testing/command.ts"

const module = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

async function read(cwd: string, patterns: string[], more: Partial<ReadOptions> = {}) {
  const stdin = (async function* () {
    yield await Promise.resolve(module)
  })()
  const { artifacts, faults, swept } = await readInputs(patterns, {
    cwd,
    base: cwd,
    errorOnUnmatched: true,
    stdin,
    ...more,
  })
  return {
    paths: artifacts.map(({ path }) => path),
    faults: faults.map(({ artifact, message }) => `${artifact} ${message}`),
    artifacts,
    swept,
  }
}

test("a folder is searched, without node_modules, target and hidden folders", async () => {
  const cwd = folderWith({
    "a.wasm": module,
    "sub/b.wat": "(module)",
    "sub/readme.txt": "no",
    "node_modules/x/c.wasm": module,
    "target/d.wasm": module,
    ".hidden/e.wasm": module,
  })
  expect(await read(cwd, ["."])).toMatchObject({ paths: ["a.wasm", "sub/b.wat"], faults: [], swept: true })
  expect((await read(cwd, ["target"])).paths).toEqual(["target/d.wasm"])
  expect((await read(cwd, ["node_modules/x"])).paths).toEqual(["node_modules/x/c.wasm"])
})

test("globs match, and enter what they name", async () => {
  const cwd = folderWith({ "a.wasm": module, "pkg/b.wasm": module, "pkg/c.txt": "no", "target/w/r/d.wasm": module })
  expect((await read(cwd, ["**/*.wasm"])).paths).toEqual(["a.wasm", "pkg/b.wasm"])
  expect((await read(cwd, ["target/*/r/*.wasm"])).paths).toEqual(["target/w/r/d.wasm"])
  expect((await read(cwd, ["{pkg,nope}/*.{wasm,mir}"])).paths).toEqual(["pkg/b.wasm"])
})

test("a file named with brackets is a file before it is a glob", async () => {
  const cwd = folderWith({ "[a].wasm": module })
  expect((await read(cwd, ["[a].wasm"])).paths).toEqual(["[a].wasm"])
})

test("each file once, however often and under whatever name it is given", async () => {
  const cwd = folderWith({ "app.wasm": module })
  mkdirSync(join(cwd, "deps"))
  linkSync(join(cwd, "app.wasm"), join(cwd, "deps/app.wasm"))
  symlinkSync(join(cwd, "app.wasm"), join(cwd, "link.wasm"))
  expect((await read(cwd, ["app.wasm", "./app.wasm", "."])).paths).toEqual(["app.wasm"])
})

test("paths are relative to the base, with forward slashes", async () => {
  const cwd = folderWith({ "crates/one/a.wasm": module })
  expect((await read(join(cwd, "crates/one"), ["a.wasm"], { base: cwd })).paths).toEqual(["crates/one/a.wasm"])
})

test("what cannot be read is told, and the rest is read", async () => {
  const cwd = folderWith({
    "good.wasm": module,
    "empty.wasm": "",
    "text.wasm": "hello",
    "bad.wat": "(module\n  (fnc))",
  })
  mkdirSync(join(cwd, "none"))
  writeFileSync(join(cwd, "huge.wasm"), "")
  truncateSync(join(cwd, "huge.wasm"), 3 * 2 ** 30)
  const patterns = ["good.wasm", "empty.wasm", "text.wasm", "bad.wat", "none", "huge.wasm", "missing.wasm", "x*.wasm"]
  const { paths, faults, artifacts } = await read(cwd, patterns)
  expect(paths).toEqual(["good.wasm"])
  expect(artifacts).toHaveLength(1)
  expect(faults).toEqual([
    expect.stringMatching(/^none holds no \.wasm/),
    "missing.wasm does not exist",
    expect.stringMatching(/^x\*\.wasm matches no file/),
    expect.stringMatching(/^bad\.wat line 2, column 4: unexpected token/),
    "empty.wasm is empty",
    expect.stringMatching(/^huge\.wasm has 3,221,225,472 bytes/),
    expect.stringMatching(/^text\.wasm is text/),
  ])
})

test("patterns that match nothing are forgiven when asked, missing files never", async () => {
  const cwd = folderWith({})
  const { faults } = await read(cwd, ["x*.wasm", ".", "a.wasm"], { errorOnUnmatched: false })
  expect(faults).toEqual(["a.wasm does not exist"])
})

test("standard input and pipes are read", async () => {
  const cwd = folderWith({})
  expect((await read(cwd, ["-"])).paths).toEqual(["stdin"])
  const pipe = join(cwd, "pipe")
  execFileSync("mkfifo", [pipe])
  // Opening a pipe waits for the other side: both at once.
  const [reading] = await Promise.all([read(cwd, ["pipe"]), writeFile(pipe, module)])
  expect(reading.paths).toEqual(["pipe"])
})

test("a link that leads to itself, and a device", async () => {
  const cwd = folderWith({})
  symlinkSync("loop.wasm", join(cwd, "loop.wasm"))
  expect((await read(cwd, ["loop.wasm"])).faults).toEqual(["loop.wasm is a link that leads to itself"])
  expect((await read(cwd, ["/dev/null"])).faults).toEqual([expect.stringMatching(/neither a file nor a folder$/)])
})

test("wat becomes a module that remembers its text", async () => {
  const cwd = folderWith({ "a.wat": "(module (func $f))" })
  const [artifact] = (await read(cwd, ["a.wat"])).artifacts
  expect(artifact).toMatchObject({ kind: "wasm", wat: "(module (func $f))" })
  expect([...artifact!.bytes.subarray(0, 4)]).toEqual([0, 0x61, 0x73, 0x6d])
})

test("compressed modules are found in folders, unless their module is there too", async () => {
  const cwd = folderWith({ "a.wasm.gz": gzipSync(module), "b.wasm": module, "b.wasm.gz": gzipSync(module) })
  expect(await read(cwd, ["."])).toMatchObject({ paths: ["a.wasm.gz", "b.wasm"], faults: [] })
  expect((await read(cwd, ["b.wasm.gz"])).paths).toEqual(["b.wasm.gz"])
})

test("scripts are looked into when named or matched, and only there", async () => {
  const base64 = Buffer.from([...module, 0, 2, 1, 0x61]).toString("base64")
  const cwd = folderWith({ "a.wasm": module, "some.js": `x("${base64}")`, "none.mjs": "x()" })
  expect((await read(cwd, ["."])).paths).toEqual(["a.wasm"])
  expect(await read(cwd, ["*.{js,mjs}"])).toMatchObject({ paths: ["some.js#wasm1"], faults: [] })
  expect((await read(cwd, ["none.mjs"])).faults).toEqual(["none.mjs is a script that carries no module"])
  expect((await read(cwd, ["*.mjs"])).faults).toEqual([
    expect.stringMatching(/^\*\.mjs matches 1 script and no module/),
  ])
  expect((await read(cwd, ["*.mjs"], { errorOnUnmatched: false })).faults).toEqual([])
})

test("of the JSON in a folder only rustdoc's is read", async () => {
  const rustdoc = '{"root":1,"crate_version":null,"includes_private":true,"index":{},"paths":{},"format_version":57}'
  const cwd = folderWith({ "doc/app.json": rustdoc, "package.json": "{}", "wasm-lint.json": "{", "a.wasm": module })
  const swept = await read(cwd, ["."])
  expect(swept.paths).toEqual(["a.wasm", "doc/app.json"])
  expect(swept.faults).toEqual([])
  expect(swept.artifacts.map(({ kind }) => kind)).toEqual(["wasm", "rustdoc"])
  expect((await read(cwd, ["package.json"])).faults).toEqual([expect.stringMatching(/^package.json is text/)])
})
