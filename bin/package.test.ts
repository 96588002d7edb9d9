// The package as others install it: pins, lock, lifecycle scripts, what is in the tarball, the shape of action.yml.

import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv } from "ajv"
import { publint } from "publint"
import { describe, expect, test } from "vitest"
import { rules } from "../rules/index.ts"
import { root } from "./generate.ts"
import { runProgram, temporaryFolder } from "./testing/command.ts"
import { tool } from "./version.ts"

interface Manifest {
  readonly version: string
  readonly name: string
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

interface Lock {
  readonly packages: Readonly<Record<string, Partial<Manifest> & { readonly resolved?: string }>>
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"))
const manifest = readJson("package.json") as Manifest
const lock = readJson("package-lock.json") as Lock

test("the version is told right", () => {
  expect(tool, "bin/version.ts and package.json differ").toEqual({ name: manifest.name, version: manifest.version })
})

test("every dependency is pinned exactly", () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }
  const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
  expect(loose, "write the exact version, without ^ or ~").toEqual([])
})

test("the lock names every optional package that a package asks for", () => {
  const missing = Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !resolves(from, name))
      .map((name) => `${name} for ${from}`),
  )
  expect(
    missing,
    "npm left these out because its registry lacked them; `npm ci` would fail. Take an older version",
  ).toEqual([])
})

/// npm looks for a package from the folder that asks upwards.
function resolves(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, "")) {
    if (`${folder ? `${folder}/` : ""}node_modules/${name}` in lock.packages) return true
    if (folder === "") return false
  }
}

test("the lock leaks no mirror", () => {
  const foreign = Object.values(lock.packages).filter(
    ({ resolved = "" }) => resolved && !resolved.startsWith("https://registry.npmjs.org/"),
  )
  expect(foreign).toEqual([])
})

test("no script runs by itself when the package is installed from git", () => {
  // `build` too: npm prepares a git dependency that has one, which installs all devDependencies first.
  const guilty = [
    "preinstall",
    "install",
    "postinstall",
    "prepublish",
    "preprepare",
    "prepare",
    "postprepare",
    "prepack",
    "postpack",
    "build",
  ]
  expect(
    guilty.filter((name) => name in manifest.scripts),
    "call it otherwise: `bundle`, `generate`",
  ).toEqual([])
})

describe("the tarball", () => {
  const folder = temporaryFolder()
  const unpacked = join(folder, "package")
  const npmPack = (from: string, to: string) => {
    const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", to]
    const out = execFileSync("npm", args, { cwd: from, stdio: ["ignore", "pipe", "ignore"] })
    return JSON.parse(out.toString()) as [{ filename: string; files: { path: string; mode: number }[] }]
  }
  const [{ filename, files }] = npmPack(root, folder)
  execFileSync("tar", ["xzf", filename], { cwd: folder })

  test("holds the command, the licences and the demo, and no sources", () => {
    const paths = files.map(({ path }) => path)
    for (const wanted of [
      ...[
        "dist/cli.js",
        "dist/index.js",
        "dist/licenses.txt",
        "schema.json",
        "docs/config.md",
        "fixtures/demo/demo.wasm",
      ],
      ...["LICENSE-MIT", "LICENSE-APACHE", "README.md"],
    ])
      expect(paths).toContain(wanted)
    expect(paths.filter((path) => /^(analyzers|rules|sarif|bin|node_modules)\/|\.test\./.test(path))).toEqual([])
    expect(files.find(({ path }) => path === "dist/cli.js")?.mode).toBe(0o755)
  })

  test("runs when it is unpacked, with nothing installed", async () => {
    const run = (...args: string[]) =>
      runProgram(process.execPath, [join(unpacked, "dist/cli.js"), ...args], { cwd: folder })
    expect(await run("--version")).toMatchObject({ stdout: `${tool.version}\n`, code: 0 })
    expect(await run("demo")).toMatchObject({ code: 0 })
    expect(existsSync(join(folder, "wasm-lint.sarif"))).toBe(true)
    const library = `const { lint, rules, defaultConfig } = await import(${JSON.stringify(join(unpacked, "dist/index.js"))})
      const wasm = { path: "a.wasm", kind: "wasm", bytes: Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0) }
      const build = { name: "a.wasm", wasm, mir: [], contract: {} }
      console.log(lint([build], rules, defaultConfig, { name: "t", version: "1" }).faults.length)`
    const imported = await runProgram(process.execPath, ["--input-type=module", "-e", library], { cwd: folder })
    expect(imported).toMatchObject({ stdout: "0\n", code: 0 })
  })

  test("as it is published, with types: publint and arethetypeswrong have nothing to say", async () => {
    const tsc = join(root, "node_modules/typescript/bin/tsc")
    const project = ["-p", join(root, "tsconfig.types.json"), "--outDir", join(unpacked, "dist/types")]
    const compiled = await runProgram(process.execPath, [tsc, ...project], { cwd: root })
    expect(compiled.code, compiled.stdout).toBe(0)
    const [published] = npmPack(unpacked, unpacked)
    const tarball = join(unpacked, published.filename)
    const { messages } = await publint({ pack: { tarball: arrayBuffer(readFileSync(tarball)) }, strict: true })
    expect(messages.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([])
    const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js")
    const checked = await runProgram(process.execPath, [attw, tarball, "--profile", "esm-only", "--no-emoji"], {
      cwd: root,
    })
    expect(checked.code, checked.stdout).toBe(0)
  }, 60_000)
})

describe("action.yml", () => {
  const yaml = readFileSync(join(root, "action.yml"), "utf8")

  test("has the shape GitHub wants", () => {
    const described = {
      type: "object",
      required: ["description"],
      properties: { description: { type: "string" }, default: { type: "string" } },
      additionalProperties: false,
    }
    const validate = new Ajv().compile({
      type: "object",
      required: ["name", "description", "inputs", "outputs", "runs", "branding"],
      additionalProperties: false,
      properties: {
        name: { type: "string" },
        description: { type: "string", maxLength: 125 },
        author: { type: "string" },
        branding: {
          type: "object",
          required: ["icon", "color"],
          additionalProperties: false,
          properties: {
            icon: { const: "check-square" },
            color: { enum: ["white", "black", "yellow", "blue", "green", "orange", "red", "purple", "gray-dark"] },
          },
        },
        inputs: { type: "object", additionalProperties: described },
        outputs: {
          type: "object",
          additionalProperties: { ...described, properties: { description: { type: "string" } } },
        },
        runs: {
          type: "object",
          additionalProperties: false,
          required: ["using", "main"],
          properties: { using: { const: "node24" }, main: { const: "dist/action.js" } },
        },
      },
    })
    expect(validate(parseYaml(yaml)), JSON.stringify(validate.errors)).toBe(true)
  })

  test("names the inputs and outputs that the action reads and writes", () => {
    const { inputs, outputs } = parseYaml(yaml) as { inputs: object; outputs: object }
    const source = readFileSync(join(root, "bin/action.ts"), "utf8")
    const read = [...source.matchAll(/(?:input|flag)\(env, "([a-z-]+)"\)/g)].map(([, name]) => name ?? "")
    expect([...new Set(read)].sort()).toEqual(Object.keys(inputs).sort())
    const written = /setOutputs\(env, \{\n([\s\S]*?)\n {2}\}\)/.exec(source)?.[1] ?? ""
    const names = [...written.matchAll(/^ {4}"?([a-z-]+)"?:/gm)].map(([, name]) => name ?? "")
    expect(names.sort()).toEqual(Object.keys(outputs).sort())
  })
})

test("the README tells every exit code, input and output", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8")
  const { inputs, outputs } = parseYaml(readFileSync(join(root, "action.yml"), "utf8")) as {
    inputs: object
    outputs: object
  }
  for (const name of [...Object.keys(inputs), ...Object.keys(outputs)]) expect(readme).toContain(`\`${name}\``)
  for (const { id } of rules) expect(readme).toContain(`[\`${id}\`](docs/rules/${id}.md)`)
})

function arrayBuffer(buffer: Buffer): ArrayBuffer {
  return Uint8Array.from(buffer).buffer
}

/// The YAML we write in action.yml: maps by indentation, plain and double-quoted values.
function parseYaml(text: string): unknown {
  const root: Record<string, unknown> = {}
  const open: { indent: number; map: Record<string, unknown> }[] = [{ indent: -1, map: root }]
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.trim().startsWith("#")) continue
    const [, space = "", key = "", value = ""] = /^( *)([\w-]+):(?: (.*))?$/.exec(line) ?? []
    if (key === "") throw new Error(`action.yml is written more richly than this test reads: ${line}`)
    while ((open.at(-1)?.indent ?? -1) >= space.length) open.pop()
    const parent = open.at(-1)?.map ?? root
    if (value !== "") parent[key] = value.startsWith('"') ? JSON.parse(value) : value
    else open.push({ indent: space.length, map: (parent[key] = {}) })
  }
  return root
}
