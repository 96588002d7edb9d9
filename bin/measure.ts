// What every size command does: read the files it is given, ask the analyses of each, print one sheet per module. Which
// sheet is the command's own.

import { Results } from "../analyzers/analyzer.ts"
import type { Artifact } from "../analyzers/build.ts"
import { dwarf } from "../analyzers/dwarf/dwarf.ts"
import { names } from "../analyzers/names/names.ts"
import type { Evidence } from "../analyzers/size/attribution.ts"
import { panicSites } from "../analyzers/size/panic-sites.ts"
import { retained } from "../analyzers/size/retained.ts"
import { optional } from "../analyzers/analyzer.ts"
import { unknownName } from "../rules/config-reader.ts"
import { visible } from "../sarif/index.ts"
import { readInputs } from "./read.ts"
import { refuse } from "./refusal.ts"
import { renderSheets, sheetFormats, type Sheet, type SheetFormat } from "./sheet.ts"
import { chalkFor, paletteOf, progress, type Terminal } from "./terminal.ts"

export interface MeasureOptions {
  readonly format: string
  readonly limit: string
}

/// What whoever weighs a module asks.
export const evidence = { retained, names, panicSites, dwarf: optional(dwarf) }

/// Prints the sheet of every module in `paths`. 0: all were measured. 2: one could not be read, or not whole.
export async function measure(
  paths: readonly string[],
  options: MeasureOptions,
  terminal: Terminal,
  sheetOf: (artifact: Artifact, evidence: Evidence, results: Results) => Sheet | Promise<Sheet>,
): Promise<number> {
  const format = sheetFormat(options)
  const sheets: Sheet[] = []
  const faults = await weighed(paths, terminal, async ({ artifact, evidence, results }) => {
    sheets.push(await sheetOf(artifact, evidence, results))
  })
  return printSheets(sheets, faults, format, terminal)
}

export interface Weighed {
  readonly artifact: Artifact
  readonly evidence: Evidence
  readonly results: Results
}

/// Hands out every module in `paths`, one after the other; the answer is how many things could not be read, each of which is said.
export async function weighed(
  paths: readonly string[],
  terminal: Terminal,
  each: (module: Weighed) => void | Promise<void>,
): Promise<number> {
  const { cwd, stdin, stderr } = terminal
  const inputs = await readInputs(paths, { cwd, base: cwd, errorOnUnmatched: true, stdin })
  const say = (artifact: string, message: string) =>
    stderr.write(`wasm-lint: ${visible(artifact)}: ${visible(message)}\n`)
  let faults = inputs.faults.length
  for (const { artifact, message } of inputs.faults) say(artifact, message)
  for (const artifact of inputs.artifacts) {
    // Beside a binary there may be its dumps: they have no bytes of a binary.
    if (artifact.kind !== "wasm") continue
    const done = progress(terminal, `weighing ${visible(artifact.path)} …`)
    const results = new Results({ name: artifact.path, wasm: artifact, mir: [], contract: {} })
    const answer = results.all(evidence)
    done()
    for (const [asked, answer] of results.answered()) {
      if (answer.is !== "ok") continue
      for (const { message } of asked.faults?.(answer.result) ?? []) {
        faults++
        say(artifact.path, message)
      }
    }
    if (answer.is === "ok") await each({ artifact, evidence: answer.result, results })
    else {
      faults++
      say(artifact.path, answer.is === "fault" ? answer.fault.message : answer.reason)
    }
  }
  return faults
}

export function sheetFormat({ format: asked }: MeasureOptions): SheetFormat {
  return (
    sheetFormats.find((known) => known === asked) ??
    refuse(`--format: ${unknownName("format", asked, sheetFormats)}; there are ${sheetFormats.join(", ")}`)
  )
}

/// Prints them, and gives the exit code.
export function printSheets(sheets: readonly Sheet[], faults: number, format: SheetFormat, terminal: Terminal): number {
  const { stdout } = terminal
  const palette = paletteOf(chalkFor(stdout, terminal))
  if (sheets.length > 0) stdout.write(renderSheets(sheets, format, { palette, width: stdout.columns ?? 120 }))
  else if (faults === 0) refuse("no module in these files")
  return faults > 0 || sheets.length === 0 ? 2 : 0
}

/// How many rows `--limit` asks for; 0 is all.
export function rowLimit(asked: string): number {
  if (!/^\d{1,9}$/.test(asked)) return refuse(`--limit: a number of rows, or 0 for all, not '${visible(asked)}'`)
  return Number(asked) === 0 ? Infinity : Number(asked)
}
