// `wasm-lint dump`: what an analysis knows of some files, for looking inside: as text, JSON, DOT or syntax nodes. It asks analyses and
// prints their facts; a result without facts is printed as it is.

import { inspect } from "node:util"
import { Results, type Analyzer, type Answer, type Fact } from "../../analyzers/analyzer.ts"
import type { Build } from "../../analyzers/build.ts"
import { callGraph } from "../../analyzers/effects/call-graph.ts"
import { analyzers } from "../../analyzers/index.ts"
import { showBlock } from "../../analyzers/mir/show-code.ts"
import { mir } from "../../analyzers/mir/mir.ts"
import type { Body } from "../../analyzers/mir/program.ts"
import { names, type Names } from "../../analyzers/names/names.ts"
import type { Place } from "../../analyzers/place.ts"
import { twins } from "../../analyzers/twin/twins.ts"
import { code } from "../../analyzers/wasm/code.ts"
import { wasm } from "../../analyzers/wasm/wasm.ts"
import { unknownName } from "../../rules/config-reader.ts"
import { lenderNotice } from "../../rules/lent.ts"
import { visible } from "../../sarif/index.ts"
import { printableJson } from "../../sarif/sanitise.ts"
import { functionNode, skeletonNode, vocabulary } from "../ast.ts"
import { groupBuilds } from "../builds.ts"
import { callGraphDot, flowDot, instructionLines } from "../graphviz.ts"
import { withNames } from "../names.ts"
import { readInputs } from "../read.ts"
import { refuse } from "../refusal.ts"
import { loadSettings } from "../settings.ts"
import type { Terminal } from "../terminal.ts"

export interface DumpOptions {
  readonly format: string
  readonly function?: string
  readonly names: readonly string[]
  readonly config?: string | false
}

const formats = ["text", "json", "dot", "ast"] as const

/// 0: printed. 2: some file could not be read, or no build has what was asked for.
export async function dump(
  name: string | undefined,
  paths: readonly string[],
  options: DumpOptions,
  terminal: Terminal,
): Promise<number> {
  if (name === undefined) {
    terminal.stdout.write(`${listed()}\n`)
    return 0
  }
  if (paths.length === 0) refuse(`dump ${name}: which files? (- reads standard input)`)
  const analysis = analyzers.find((known) => known.name === name) ?? refuse(unknownAnalysis(name))
  const format =
    formats.find((known) => known === options.format) ??
    refuse(`--format: unknown format '${options.format}'; there are ${formats.join(", ")}`)
  const { config, base } = loadSettings(terminal.cwd, options.config, [])
  const inputs = await readInputs(paths, { cwd: terminal.cwd, base, errorOnUnmatched: true, stdin: terminal.stdin })
  const say = (artifact: string, message: string) =>
    terminal.stderr.write(`wasm-lint: ${visible(artifact)}: ${visible(message)}\n`)
  const named = await withNames(inputs.artifacts, (all) => groupBuilds(all, config.contract), options.names, {
    cwd: terminal.cwd,
    base,
  })
  for (const { artifact, message } of [...inputs.faults, ...named.faults]) say(artifact, message)
  let told = 0
  let faults = inputs.faults.length + named.faults.length
  const documents: Document[] = []
  const nodes: unknown[] = []
  for (const build of named.builds) {
    const results = new Results(build)
    const document = documentOf(build, analysis, results, options.function)
    switch (document.answer.is) {
      case "ok":
        told++
        break
      case "absent":
        say(build.name, document.answer.reason)
        continue
      case "fault":
        faults++
        say(build.name, document.answer.fault.message)
        continue
    }
    const lenders = results.of(twins)
    if (lenders.is === "ok")
      for (const { message } of lenders.result.lent.flatMap((one) => lenderNotice(one, build.name)))
        terminal.stderr.write(`wasm-lint: ${visible(message)}\n`)
    // What prerequisites met is missing from the facts: it must not go unsaid.
    for (const [asked, answer] of results.answered())
      if (answer.is === "ok")
        for (const { message, artifact } of asked.faults?.(answer.result) ?? []) {
          faults++
          say(artifact, message)
        }
    documents.push(document)
    if (format === "ast") nodes.push(await nodeOf(document, results))
    else if (format !== "json")
      terminal.stdout.write(format === "dot" ? dotOf(document, results) : textOf(document, results))
  }
  if (format === "json") terminal.stdout.write(printableJson(documents.map(jsonOf)))
  if (format === "ast") terminal.stdout.write(printableJson(nodes))
  return faults > 0 || told === 0 ? 2 : 0
}

/// The sentence for an analysis nobody knows, with all there are.
function unknownAnalysis(name: string): string {
  const known = analyzers.map((analysis) => analysis.name)
  return `${unknownName("analysis", name, known)}; there are\n${listed()}`
}

function listed(): string {
  const width = Math.max(...analyzers.map((known) => known.name.length))
  return analyzers.map((known) => `  ${known.name.padEnd(width)}  ${known.doc}`).join("\n")
}

interface Document {
  readonly build: Build
  readonly analysis: Analyzer
  readonly answer: Answer<unknown>
  readonly facts: readonly Fact[]
  readonly chosen?: Chosen
}

/// The function that `--function` means: of the binary, or of a dump.
type Chosen = { readonly is: "wasm"; readonly index: number } | { readonly is: "mir"; readonly body: Body }

function documentOf(build: Build, analysis: Analyzer, results: Results, wanted: string | undefined): Document {
  const answer = results.of(analysis)
  if (answer.is !== "ok") return { build, analysis, answer, facts: [] }
  const named = results.of(names)
  const placed = [...(analysis.facts?.(answer.result) ?? [])].map(({ at, text }) => ({
    at: withFunction(at, results),
    text,
  }))
  if (wanted === undefined) return { build, analysis, answer, facts: placed }
  const chosen = choose(wanted, results, named.is === "ok" ? named.result : undefined)
  return { build, analysis, answer, facts: placed.filter(({ at }) => isIn(at, chosen)), chosen }
}

function isIn(at: Place, chosen: Chosen): boolean {
  switch (at.kind) {
    case "bytes":
      return chosen.is === "wasm" && at.function?.index === chosen.index
    case "mir":
      return chosen.is === "mir" && at.body === chosen.body.name && at.artifact === chosen.body.dump.artifact
    case "source":
      return false
  }
}

/// The place with the function it lies in, by its name for people.
function withFunction(at: Place, results: Results): Place {
  if (at.kind !== "bytes" || at.section !== undefined) return at
  const answer = results.of(names)
  if (answer.is !== "ok") return at
  const index = at.function?.index ?? functionAt(results, at.offset)
  return index === undefined ? at : { ...at, function: answer.result.of(index) }
}

function functionAt(results: Results, offset: number): number | undefined {
  const answer = results.of(code)
  if (answer.is !== "ok") return undefined
  const { functions } = answer.result.module
  // Bodies come in the order of their functions, behind the imports.
  let low = functions.findIndex(({ body }) => body !== undefined)
  let high = functions.length - 1
  if (low < 0) return undefined
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const start = functions[middle]?.body?.offset
    if (start !== undefined && start <= offset) low = middle
    else high = middle - 1
  }
  const body = functions[low]?.body
  return body && offset >= body.offset && offset < body.offset + body.length ? low : undefined
}

function choose(wanted: string, results: Results, known: Names | undefined): Chosen {
  const binary = results.of(code)
  const functions = binary.is === "ok" ? binary.result.module.functions : []
  if (/^\d+$/.test(wanted) && known) {
    const index = Number(wanted)
    if (index < functions.length) return { is: "wasm", index }
    return refuse(`there is no function ${wanted}: the binary has ${functions.length}`)
  }
  const program = results.of(mir)
  const bodies = program.is === "ok" ? program.result.bodies : []
  // Bodies of MIR have no numbers and share names; the line of the dump is what tells them apart.
  const atLine = bodies.find(({ line }) => String(line) === wanted)
  if (atLine) return { is: "mir", body: atLine }
  const exported =
    binary.is === "ok"
      ? binary.result.module.exports.filter(({ kind, name }) => kind === "function" && name === wanted)
      : []
  const spellings = (index: number) => [known?.of(index).name, known?.symbol(index), known?.base(index)]
  const candidates = (fits: (name: string) => boolean): Chosen[] => [
    ...functions
      .filter(({ index }) => spellings(index).some((name) => name !== undefined && fits(name)))
      .map(({ index }) => ({ is: "wasm" as const, index })),
    ...bodies.filter(({ name }) => fits(name)).map((body) => ({ is: "mir" as const, body })),
  ]
  const rounds: Chosen[][] = [
    exported.map(({ index }) => ({ is: "wasm", index })),
    candidates((name) => name === wanted),
    candidates((name) => name.endsWith(`::${wanted}`)),
    candidates((name) => name.includes(wanted)),
  ]
  const [first, ...others] = rounds.find((found) => found.length > 0) ?? []
  if (!first) return refuse(`no function is called '${visible(wanted)}'; \`wasm-lint dump names FILE\` lists them`)
  const rivals = others.filter((other) => other.is === first.is)
  if (rivals.length === 0) return first
  const told = [first, ...rivals].slice(0, 10).map((one) => `  ${visible(titleOf(one, known))}`)
  return refuse(
    [
      `'${visible(wanted)}' fits ${rivals.length + 1} functions; say which by its whole name or its number:`,
      ...told,
    ].join("\n"),
  )
}

function titleOf(chosen: Chosen, known: Names | undefined): string {
  return chosen.is === "wasm"
    ? `${chosen.index}  ${known?.of(chosen.index).name ?? ""}`
    : `${chosen.body.line}  ${chosen.body.name}`
}

function textOf(document: Document, results: Results): string {
  const { build, analysis, facts, chosen, answer } = document
  return `${[heading(build), ...linesOf()].join("\n")}\n`

  function linesOf(): readonly string[] {
    if (chosen && (analysis === code || analysis === mir)) return codeOf(chosen, results)
    if (analysis.facts) return facts.map(({ at, text }) => `${spot(at)}  ${visible(text)}`)
    return answer.is === "ok" ? inspected(answer.result) : []
  }
}

function heading({ name, wasm }: Build): string {
  const where = wasm?.within
    ? `: the module at 0x${wasm.within.offset.toString(16)} of ${visible(wasm.within.path)}; offsets count from its first byte`
    : ""
  return `# ${visible(name)}${where}`
}

/// The instructions of a function of the binary, or the blocks of a body of MIR.
function codeOf(chosen: Chosen, results: Results): string[] {
  switch (chosen.is) {
    case "mir":
      return chosen.body.code.blocks.flatMap((block) => showBlock(block).split("\n")).map(visible)
    case "wasm": {
      const [binary, known] = [results.of(code), results.of(names)]
      if (binary.is !== "ok") return []
      const { module } = binary.result
      const title = `function ${chosen.index}  ${known.is === "ok" ? known.result.of(chosen.index).name : ""}`
      const lines = instructionLines(module, binary.result.decode(chosen.index))
      if (lines.length > 0) return [visible(title), ...lines]
      return [
        visible(`${title}: ${module.functions[chosen.index]?.import ? "an import" : "its body could not be decoded"}`),
      ]
    }
  }
}

function inspected(result: unknown): string[] {
  const options = { depth: 4, maxArrayLength: 100, maxStringLength: 400, breakLength: 120 }
  return inspect(result, options).split("\n").map(visible)
}

/// Where, in one column: an offset and its function, a line and its body.
function spot(at: Place): string {
  switch (at.kind) {
    case "bytes": {
      const offset = `0x${at.offset.toString(16)}`.padEnd(10)
      return at.function ? `${offset} ${at.function.index} ${visible(at.function.name)} ` : offset
    }
    case "mir":
      return visible(`${at.artifact}:${at.line}`)
    case "source":
      return visible(`${at.file}:${at.line}:${at.column}`)
  }
}

function dotOf({ build, analysis, chosen }: Document, results: Results): string {
  const [graph, known] = [results.of(callGraph), results.of(names)]
  if (analysis === callGraph && graph.is === "ok" && known.is === "ok")
    return callGraphDot(graph.result, known.result, chosen?.is === "wasm" ? chosen.index : undefined)
  const binary = results.of(code)
  if (chosen?.is === "wasm" && binary.is === "ok" && known.is === "ok")
    return flowDot(binary.result.module, binary.result.decode(chosen.index), known.result.of(chosen.index).name)
  return refuse(
    `'${analysis.name}' of ${visible(build.name)} is no graph: DOT is for call-graph, and for a function of a binary (--function)`,
  )
}

/// The function that was asked for, or the module without bodies, as nodes of @webassemblyjs/ast.
async function nodeOf({ build, analysis, chosen }: Document, results: Results): Promise<unknown> {
  const [binary, known] = [results.of(code), results.of(names)]
  if ((analysis !== code && analysis !== wasm) || binary.is !== "ok" || known.is !== "ok" || chosen?.is === "mir")
    return refuse(`'${analysis.name}' of ${visible(build.name)} is no syntax: ast is for code and wasm, of a binary`)
  const ast = await vocabulary()
  const nameOf = (index: number) => known.result.of(index).name
  return chosen
    ? functionNode(ast, binary.result, chosen.index, nameOf(chosen.index))
    : skeletonNode(ast, binary.result.module, nameOf)
}

function jsonOf({ build, analysis, answer, facts }: Document): unknown {
  const within = build.wasm?.within
  const said = analysis.facts ? { facts } : { result: answer.is === "ok" ? plainData(answer.result, 6) : undefined }
  const unread = answer.is === "ok" ? [...(analysis.unread?.(answer.result) ?? [])] : []
  return {
    build: build.name,
    ...(within ? { within: { path: within.path, offset: within.offset } } : {}),
    analysis: analysis.name,
    ...said,
    unread,
  }
}

/// What JSON can hold of a value: maps and sets as lists, no functions, no bytes, nothing deeper than `depth`. Values that
/// lead back to where they came from would grow without end, so there are at most as many as `left` says.
function plainData(value: unknown, depth: number, left = { values: 200_000 }): unknown {
  if (typeof value === "bigint") return value.toString()
  if (typeof value !== "object" || value === null) return typeof value === "function" ? undefined : value
  if (depth === 0 || left.values-- <= 0) return "…"
  if (value instanceof Uint8Array) return `${value.length} bytes`
  const list = (items: Iterable<unknown>) => Array.from(items, (item) => plainData(item, depth - 1, left))
  if (value instanceof Map || value instanceof Set || Array.isArray(value)) return list(value as Iterable<unknown>)
  if (ArrayBuffer.isView(value)) return list(value as unknown as Iterable<number>)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainData(inner, depth - 1, left)]))
}
