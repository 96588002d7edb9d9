// `wasm-lint effects`: what the exports of a module can do to the world, as a table; why one can; and the config that
// freezes it. It asks the effects analyses and prints; judging is for the rules.

import { Results } from "../../analyzers/analyzer.ts"
import type { Build } from "../../analyzers/build.ts"
import { effectNamed, effectNames, effects as allEffects, type EffectSet } from "../../analyzers/effects/effects.ts"
import { gateways, type Gateways } from "../../analyzers/effects/gateways.ts"
import { effects, witness, type Effects } from "../../analyzers/effects/inferred.ts"
import { describeIndirect } from "../../analyzers/effects/call-graph.ts"
import { globMatcher } from "../../analyzers/names/glob.ts"
import { names, type Names } from "../../analyzers/names/names.ts"
import { reach } from "../../analyzers/graph/reach.ts"
import { count } from "../../rules/wording.ts"
import { visible } from "../../sarif/index.ts"
import { printableJson } from "../../sarif/sanitise.ts"
import { groupBuilds } from "../builds.ts"
import { effectsDot } from "../graphviz.ts"
import { readInputs } from "../read.ts"
import { refuse } from "../refusal.ts"
import { loadSettings } from "../settings.ts"
import { chalkFor, paletteOf, type Terminal } from "../terminal.ts"

export interface EffectsOptions {
  readonly format: string
  readonly export?: string
  /// An export and an effect.
  readonly why?: readonly string[]
  readonly all: boolean
  readonly initDeclarations: boolean
  readonly config?: string | false
}

const formats = ["text", "json", "dot"] as const

/// What one export can do. `possible` and `onPanic` hold only what the tier before does not.
interface Profile {
  readonly name: string
  readonly index: number
  readonly definite: EffectSet
  readonly possible: EffectSet
  readonly onPanic: EffectSet
  /// Imports the export comes to: by direct calls, and through tables only. Housekeeping left out.
  readonly imports: readonly string[]
  readonly possibleImports: readonly string[]
}

interface Module {
  readonly build: Build
  readonly found: Effects
  readonly gateways: Gateways
  readonly names: Names
  readonly profiles: readonly Profile[]
}

/// 0: printed. 2: some file could not be read, or none is a module.
export async function tellEffects(
  paths: readonly string[],
  options: EffectsOptions,
  terminal: Terminal,
): Promise<number> {
  if (options.why) {
    const [exported, effect, ...more] = options.why
    const [path, ...others] = paths
    if (exported === undefined || effect === undefined || more.length > 0 || path === undefined || others.length > 0)
      refuse("--why takes one file, then an export and an effect: wasm-lint effects app.wasm --why parse clock")
    else return tellWhy(path, exported, effect, options, terminal)
  }
  const format =
    formats.find((known) => known === options.format) ??
    refuse(`--format: unknown format '${options.format}'; there are ${formats.join(", ")}`)
  const { config, base } = loadSettings(terminal.cwd, options.config, [])
  const inputs = await readInputs(paths, { cwd: terminal.cwd, base, errorOnUnmatched: true, stdin: terminal.stdin })
  const say = (artifact: string, message: string) =>
    terminal.stderr.write(`wasm-lint: ${visible(artifact)}: ${visible(message)}\n`)
  let faults = inputs.faults.length
  for (const { artifact, message } of inputs.faults) say(artifact, message)
  const modules: Module[] = []
  for (const build of groupBuilds(inputs.artifacts, config.contract)) {
    const results = new Results(build)
    const [found, through, named] = [results.of(effects), results.of(gateways), results.of(names)]
    for (const [asked, answer] of results.answered())
      if (answer.is === "ok")
        for (const { message, artifact } of asked.faults?.(answer.result) ?? []) {
          faults++
          say(artifact, message)
        }
    if (found.is !== "ok" || through.is !== "ok" || named.is !== "ok") {
      if (build.wasm) faults++
      say(build.name, found.is === "fault" ? found.fault.message : "there is no binary to look at")
      continue
    }
    const profiles = profilesOf(found.result, options.export, options.all)
    modules.push({ build, found: found.result, gateways: through.result, names: named.result, profiles })
  }
  if (modules.length > 0 && options.export !== undefined && modules.every(({ profiles }) => profiles.length === 0))
    refuse(`no exported function fits '${visible(options.export)}'; \`wasm-lint effects FILE\` lists them`)
  if (options.initDeclarations) terminal.stdout.write(printableJson(declarations(modules)))
  else if (format === "json") terminal.stdout.write(printableJson(modules.map(jsonOf)))
  else
    for (const module of modules)
      terminal.stdout.write(
        format === "dot" ? effectsDot(module.profiles, module.build.name) : textOf(module, terminal),
      )
  return faults > 0 || modules.length === 0 ? 2 : 0
}

/// `--why EXPORT EFFECT`: the calls by which it comes about. 0: it does. 1: it does not. 2: no answer.
async function tellWhy(
  path: string,
  exported: string,
  word: string,
  options: Pick<EffectsOptions, "config">,
  terminal: Terminal,
): Promise<number> {
  const effect =
    effectNamed(word) ??
    refuse(`there is no effect '${visible(word)}'; there are ${allEffects.map(({ name }) => name).join(", ")}`)
  const { config, base } = loadSettings(terminal.cwd, options.config, [])
  const inputs = await readInputs([path], { cwd: terminal.cwd, base, errorOnUnmatched: true, stdin: terminal.stdin })
  for (const { artifact, message } of inputs.faults)
    terminal.stderr.write(`wasm-lint: ${visible(artifact)}: ${visible(message)}\n`)
  const [build] = groupBuilds(inputs.artifacts, config.contract).filter(({ wasm }) => wasm)
  if (!build) return 2
  const results = new Results(build)
  const [found, through, named] = [results.of(effects), results.of(gateways), results.of(names)]
  if (found.is !== "ok" || through.is !== "ok" || named.is !== "ok")
    return refuse(`${visible(path)}: ${found.is === "fault" ? found.fault.message : "there is no binary to look at"}`)
  const { result } = found
  const item =
    result.graph.module.exports.find(({ kind, name }) => kind === "function" && name === exported) ??
    refuse(`no function is exported as '${visible(exported)}'; \`wasm-lint effects FILE\` lists them`)
  const palette = paletteOf(chalkFor(terminal.stdout, terminal))
  const tiers = [
    ["does", result.definite.main, witness(result, item.index, effect.bit, "main")?.functions],
    ["does, through tables", result.possible.main, through.result.walk(item.index, effect.bit)],
    ["does, on panic only", result.definite.any, witness(result, item.index, effect.bit, "any")?.functions],
    ["does, on panic only and through tables", result.possible.any, through.result.walk(item.index, effect.bit, "any")],
  ] as const
  for (const [how, sets, walk] of tiers) {
    if ((sets[item.index]! & effect.bit) === 0) continue
    const lines = (walk ?? []).map((node, step) => {
      const arrow = step === 0 ? "" : `${"  ".repeat(Math.min(step, 30))}> `
      return `  ${arrow}${visible(nodeName(node, result, named.result))}`
    })
    terminal.stdout.write(
      `${palette.bold(visible(exported))} ${how}: ${palette.note(effect.name)}\n${lines.join("\n")}\n`,
    )
    return 0
  }
  const open = result.graph.callsOpenTable(item.index)
  terminal.stdout.write(
    `${palette.bold(visible(exported))} cannot have ${palette.note(effect.name)}: neither by direct calls nor through tables nor on panic` +
      `${open ? ", as long as the host puts nothing of its own into the tables it can see" : ""}\n`,
  )
  return 1
}

function nodeName(node: number, { graph, imports }: Effects, names: Names): string {
  const through = graph.indirect[node - graph.functions]
  if (through) return `any function in ${describeIndirect(through)}`
  const from = imports[node]?.import
  return from ? `import '${from.module}.${from.name}'` : names.of(node).name
}

/// Effects that are worth a column unless all are asked for.
const usual = allEffects.filter(({ judged }) => judged !== "asked").reduce((set, { bit }) => set | bit, 0)

function profilesOf(found: Effects, wanted: string | undefined, all: boolean): readonly Profile[] {
  const { graph, definite, possible, imports } = found
  const shown = all ? -1 >>> 2 : usual
  const fits = wanted === undefined ? () => true : globMatcher(wanted)
  const importsOf = (calls: typeof graph.all, from: number): Set<string> => {
    const reached = new Set<string>()
    for (const node of reach(calls, [graph.half + from]).order) {
      const known = imports[node - graph.half]
      if (known && !known.housekeeping) reached.add(`${known.import.module}.${known.import.name}`)
    }
    return reached
  }
  return graph.module.exports
    .filter(({ kind, name }) => kind === "function" && fits(name))
    .map(({ name, index }) => {
      const direct = importsOf(graph.direct, index)
      const main = graph.own.noReturn[index] ? definite.any[index]! : definite.main[index]!
      const reachable = graph.own.noReturn[index] ? possible.any[index]! : possible.main[index]!
      return {
        name,
        index,
        definite: main & shown,
        possible: reachable & ~main & shown,
        onPanic: possible.any[index]! & ~reachable & shown,
        imports: [...direct].sort(),
        possibleImports: [...importsOf(graph.all, index)].filter((item) => !direct.has(item)).sort(),
      }
    })
}

function textOf(module: Module, terminal: Terminal): string {
  const { build, found, profiles, names } = module
  const palette = paletteOf(chalkFor(terminal.stdout, terminal))
  const granted = found.imports.filter(({ housekeeping }) => !housekeeping)
  const lines = [
    `${palette.bold(visible(build.name))}: ${count(profiles.length, "exported function")}, ${count(granted.length, "import")} besides handle housekeeping`,
    "",
  ]
  const say = (set: EffectSet): string => effectNames(set).join(" ") || "-"
  const rows = profiles.map((profile) => [
    visible(profile.name),
    say(profile.definite),
    say(profile.possible),
    say(profile.onPanic),
  ])
  const head = ["export", "does", "through tables also", "on panic also"]
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => Math.min(row[column]!.length, 60))),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd()
  lines.push(palette.dim(line(head)), ...rows.map(line))
  if (profiles.length === 1)
    for (const { imports, possibleImports } of profiles)
      lines.push(
        "",
        palette.dim("imports it can reach"),
        ...imports.map((name) => `  ${visible(name)}`),
        ...possibleImports.map((name) => `  ${visible(name)} ${palette.dim("(through tables)")}`),
        ...(imports.length + possibleImports.length === 0 ? ["  none"] : []),
      )
  else lines.push(...privileges(module, palette.dim))
  if (module.gateways.all.length > 0) {
    lines.push(
      "",
      palette.dim(
        `${count(module.gateways.all.length, "function")} in tables ${module.gateways.all.length === 1 ? "brings" : "bring"} host effects in through dynamic dispatch`,
      ),
    )
    for (const { index, effects: brought } of module.gateways.all.slice(0, 12))
      lines.push(`  ${visible(names.of(index).name)}: ${effectNames(brought).join(" ")}`)
    if (module.gateways.all.length > 12) lines.push(palette.dim(`  and ${module.gateways.all.length - 12} more`))
  }
  lines.push(...notes(found).map((note) => palette.dim(note)), "")
  return `${lines.join("\n")}\n`
}

/// Least privilege: each import with how many exports can come to it.
function privileges({ found, profiles }: Module, dim: (text: string) => string): string[] {
  const granted = found.imports.filter(({ housekeeping }) => !housekeeping)
  if (granted.length === 0) return []
  const rows = granted.map(({ import: from, effects }) => {
    const name = `${from.module}.${from.name}`
    const direct = profiles.filter(({ imports }) => imports.includes(name)).length
    const through = profiles.filter(({ possibleImports }) => possibleImports.includes(name)).length
    return { name, does: effectNames(effects).join(" ") || "-", direct, through }
  })
  const shown = rows.sort((a, b) => a.direct - b.direct || (a.name < b.name ? -1 : 1)).slice(0, 40)
  const width = Math.min(60, Math.max(...shown.map(({ name }) => name.length)))
  return [
    "",
    dim(
      `import, what it does, and how many of the ${count(profiles.length, "export")} can reach it: directly + through tables only`,
    ),
    ...shown.map(
      ({ name, does, direct, through }) =>
        `  ${visible(name).padEnd(width)}  ${does.padEnd(10)}  ${direct} + ${through}`,
    ),
    ...(rows.length > shown.length ? [dim(`  and ${rows.length - shown.length} more (-f json has all)`)] : []),
  ]
}

function notes({ graph, seesAtomics, seesAllocator }: Effects): string[] {
  const said: string[] = []
  if (graph.openTables.length > 0)
    said.push("The host can see a table of functions: what it puts there itself is not counted.")
  if (!seesAllocator) said.push("Functions have no names, so that `alloc` cannot be seen.")
  if (!seesAtomics) said.push("There are no atomic instructions, so that atomic effects cannot be seen.")
  return said.length === 0 ? [] : ["", ...said]
}

function jsonOf({ build, found, gateways, names, profiles }: Module): unknown {
  return {
    build: build.name,
    exports: profiles.map(({ name, index, definite, possible, onPanic, imports, possibleImports }) => ({
      name,
      index,
      definite: effectNames(definite),
      possible: effectNames(possible),
      onPanic: effectNames(onPanic),
      imports,
      possibleImports,
    })),
    imports: found.imports.map(({ import: from, effects, housekeeping, by }) => ({
      name: `${from.module}.${from.name}`,
      effects: effectNames(effects),
      housekeeping,
      by,
    })),
    gateways: gateways.all.map(({ index, effects: brought }) => ({
      index,
      name: names.of(index).name,
      effects: effectNames(brought),
    })),
    openTables: found.graph.openTables,
    seesAllocator: found.seesAllocator,
    seesAtomics: found.seesAtomics,
  }
}

/// The config under which today's effects are the declared ones: whatever an export comes to do more is a finding.
function declarations(modules: readonly Module[]): unknown {
  const declared = new Map<string, EffectSet>()
  for (const { profiles } of modules)
    for (const { name, definite } of profiles) declared.set(name, (declared.get(name) ?? 0) | definite)
  const frozen = [...declared]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, set]) => [name, effectNames(set)] as const)
  return { contract: { effects: { functions: Object.fromEntries(frozen) } } }
}
