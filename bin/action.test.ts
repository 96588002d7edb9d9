// The action as GitHub runs it: the bundle, in a child process, in a faked runner environment.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeEach, expect, test } from "vitest"
import { checkIngestion } from "../sarif/index.ts"
import { freshBundle, runProgram, temporaryFolder } from "./testing/command.ts"
import { assemble } from "./wat.ts"

const dist = await freshBundle()
const parent = temporaryFolder()
const workspace = join(parent, "workspace")
const runner = join(parent, "runner")

const clean = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)
const leaky = await wat(`(module (memory 1) (data (i32.const 0) "/home/alice/.cargo/registry/src/x/lib.rs"))`)

async function wat(text: string): Promise<Uint8Array> {
  const assembled = await assemble("test.wat", text)
  if ("fault" in assembled) throw new Error(assembled.fault.message)
  return assembled.bytes
}

beforeEach(() => {
  rmSync(workspace, { recursive: true, force: true })
  rmSync(runner, { recursive: true, force: true })
  mkdirSync(join(workspace, "pkg"), { recursive: true })
  mkdirSync(runner)
})

async function runAction(inputs: Readonly<Record<string, string>> = {}) {
  const [outputFile, summaryFile] = [join(runner, "output"), join(runner, "summary")]
  writeFileSync(outputFile, "")
  writeFileSync(summaryFile, "")
  // GitHub passes every input, with its default, in upper case; the values of action.yml's defaults are empty here.
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const env = {
    ...(Object.fromEntries(given) as Record<string, string>),
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: outputFile,
    GITHUB_STEP_SUMMARY: summaryFile,
  }
  const ran = await runProgram(process.execPath, [join(dist, "action.js")], { cwd: workspace, env })
  return {
    ...ran,
    outputs: parseOutputs(readFileSync(outputFile, "utf8")),
    summary: readFileSync(summaryFile, "utf8"),
    commands: commandsIn(ran.stdout),
  }
}

/// As the runner reads the file: `name<<end`, lines, `end`.
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split("\n")
  while (lines.length > 0) {
    const [, name = "", end = ""] = /^(.+?)<<(.+)$/.exec(lines.shift() ?? "") ?? []
    if (name === "") continue
    const value: string[] = []
    for (let line = lines.shift(); line !== undefined && line !== end; line = lines.shift()) value.push(line)
    outputs[name] = value.join("\n")
  }
  return outputs
}

/// As the runner reads a log: `::name …::` at the start of a line, `##[name]` anywhere, and neither while stopped.
function commandsIn(log: string): string[] {
  const found: string[] = []
  let stopped: string | undefined
  for (const line of log.split(/\r\n|\r|\n/)) {
    const [, name = ""] = /^\s*::([\w-]+).*?::/.exec(line) ?? /##\[([\w-]+)/.exec(line) ?? []
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined
    } else if (name === "stop-commands") stopped = line.split("::").at(-1)
    else if (name !== "") found.push(name)
  }
  return found
}

test("clean: exit 0, and every output", async () => {
  writeFileSync(join(workspace, "pkg/a.wasm"), clean)
  const { code, outputs, commands } = await runAction({ "sarif-file": "wasm-lint.sarif" })
  expect(outputs).toEqual({
    "sarif-file": "wasm-lint.sarif",
    findings: "0",
    errors: "0",
    warnings: "0",
    "exit-code": "0",
  })
  expect(commands).toEqual([])
  expect(code).toBe(0)
})

test("a finding: the log is written all the same, then the step fails", async () => {
  writeFileSync(join(workspace, "pkg/a.wasm"), leaky)
  const { code, outputs, summary, stdout, commands } = await runAction({ "sarif-file": "out/wasm-lint.sarif" })
  expect(code).toBe(1)
  expect(outputs).toMatchObject({ "sarif-file": "out/wasm-lint.sarif", findings: "1", warnings: "1", "exit-code": "1" })
  expect(checkIngestion(JSON.parse(readFileSync(join(workspace, "out/wasm-lint.sarif"), "utf8")))).toEqual([])
  expect(summary).toContain("absolute-build-paths")
  expect(stdout).toMatch(/^::warning file=pkg\/a\.wasm,line=1,title=absolute-build-paths::/m)
  expect(commands).toEqual(["warning"])
})

test("annotations, summary and log can be switched off; fail-on is obeyed", async () => {
  writeFileSync(join(workspace, "pkg/a.wasm"), leaky)
  const ran = await runAction({ annotations: "false", summary: "false", "fail-on": "error" })
  expect(ran).toMatchObject({ code: 0, summary: "", commands: [], outputs: { "sarif-file": "", findings: "1" } })
  expect(existsSync(join(workspace, "wasm-lint.sarif"))).toBe(false)
})

test("a working directory: paths start there, reports speak of the repository", async () => {
  mkdirSync(join(workspace, "crates/one/pkg"), { recursive: true })
  writeFileSync(join(workspace, "crates/one/pkg/a.wasm"), leaky)
  writeFileSync(
    join(workspace, "crates/one/wasm-lint.json"),
    `{ "budgets": [{ "files": "pkg/*.wasm", "max": "8 B" }] }`,
  )
  const { stdout, outputs } = await runAction({
    "working-directory": "crates/one",
    paths: "pkg/*.wasm\n\n",
    "sarif-file": "a.sarif",
  })
  expect(stdout).toContain("::error file=crates/one/wasm-lint.json,line=1")
  expect(outputs["sarif-file"]).toBe("crates/one/a.sarif")
  const log = readFileSync(join(workspace, "crates/one/a.sarif"), "utf8")
  expect(log).toContain(`"crates/one/wasm-lint.json"`)
  expect(checkIngestion(JSON.parse(log))).toEqual([])
})

test("a mistake in the config is annotated on its line", async () => {
  writeFileSync(join(workspace, "pkg/a.wasm"), clean)
  writeFileSync(join(workspace, "wasm-lint.json"), `{\n  "rule": {}\n}`)
  const { code, stdout, outputs } = await runAction()
  expect(stdout).toBe(
    "::error file=wasm-lint.json,line=2,col=3::unknown key 'rule' in the config; did you mean 'rules'?\n",
  )
  expect(outputs).toEqual({ "exit-code": "2" })
  expect(code).toBe(2)
})

test.each([
  [{ annotations: "yes" }, /input 'annotations' must be true or false/],
  [{ "fail-on": "fatal" }, /input 'fail-on' must be one of/],
])("a wrong input: %j", async (inputs, message) => {
  writeFileSync(join(workspace, "pkg/a.wasm"), clean)
  expect(await runAction(inputs)).toMatchObject({ code: 2, stdout: expect.stringMatching(message) as string })
})

test("paths that match nothing, and unreadable input, are exit 2 with an annotation", async () => {
  expect(await runAction()).toMatchObject({ code: 2, commands: ["error"] })
  writeFileSync(join(workspace, "pkg/empty.wasm"), "")
  expect(await runAction()).toMatchObject({ code: 2, commands: ["error"], outputs: { "exit-code": "2" } })
})

test("names in a binary and in file names cannot give commands", async () => {
  const evil = "x\\0a::error::pwned\\0d::set-output name=findings::9\\0a::add-mask::a ##[error]pwned ::stop-commands::t"
  const body = "(i32.add (i32.mul (local.get 0) (i32.const 3)) (i32.const 1))".repeat(1)
  const exported = `(func (export "${evil}") (param i32) (result i32) ${body})`
  const data = `(data (i32.const 0) "/home/alice/.cargo/registry/src/x\\0a::error::pwned\\0a##[error]x/lib.rs")`
  const hostile = await wat(`(module (import "e\\0a::error::pwned" "${evil}" (func)) (memory 1) ${data} ${exported})`)
  const name = "pkg/a\n::error::pwned ##[error]x.wasm"
  writeFileSync(join(workspace, name), hostile)
  writeFileSync(join(workspace, "pkg/b\n::error::pwned.wasm"), "")
  const config = { budgets: [{ files: "pkg/*", max: "8 B" }], rules: { "host-feature-unsupported": "error" } }
  writeFileSync(join(workspace, "wasm-lint.json"), JSON.stringify(config))
  const { commands, stdout, outputs, summary } = await runAction({ paths: "pkg/*", "sarif-file": "a.sarif" })
  expect(stdout).toContain("pwned")
  // One fault, the budget, the path: nothing that a name could add.
  expect(commands.filter((command) => !["error", "warning", "notice"].includes(command))).toEqual([])
  expect(commands).toHaveLength(1 + Number(outputs["findings"]))
  expect(Object.keys(outputs).sort()).toEqual(["errors", "exit-code", "findings", "sarif-file", "warnings"])
  expect(summary).not.toMatch(/^::/m)
})
