// `wasm-lint check`: lint, report, exit code. The main door.

import { rules } from "../../rules/index.ts"
import type { Report } from "../../rules/report.ts"
import { visible, type ReporterOptions } from "../../sarif/index.ts"
import { count } from "../../rules/wording.ts"
import { parseOutputs, render, sourceAccess, writeReport, type Output } from "../output.ts"
import { refuse } from "../refusal.ts"
import { run, type Outcome, type Request } from "../run.ts"
import { pagesOf } from "../size-page.ts"
import { chalkFor, paletteOf, progress, type Terminal } from "../terminal.ts"

/// How a run is judged and told, whatever was run.
export interface ReportOptions {
  readonly config?: string | false
  readonly rustdoc: readonly string[]
  readonly format: readonly string[]
  readonly outputFile?: string
  readonly failOn?: string
  readonly exitZero: boolean
  readonly rule: readonly string[]
  readonly only: readonly string[]
  readonly skip: readonly string[]
  readonly showUnknown: boolean
  readonly showCode: boolean
  readonly maxDiagnostics?: string
  readonly names: readonly string[]
  readonly quiet: boolean
}

export interface CheckOptions extends ReportOptions {
  readonly errorOnUnmatchedPattern: boolean
}

/// Above this many bytes linting takes long enough to say so.
const slow = 4_000_000

export function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const patterns = paths.length > 0 ? paths : ["."]
  return lintAndTell({ patterns, errorOnUnmatched: options.errorOnUnmatchedPattern }, options, terminal)
}

/// Lints, reports, and gives the exit code.
export async function lintAndTell(
  asked: Pick<Request, "patterns" | "errorOnUnmatched" | "workspace" | "notices">,
  options: ReportOptions,
  terminal: Terminal,
): Promise<number> {
  const maxDiagnostics = wholeNumber(options.maxDiagnostics)
  const outputs = parseOutputs(options.format, options.outputFile, terminal.env["GITHUB_ACTIONS"] === "true")
  let done = () => {}
  const outcome = await run(
    {
      ...asked,
      patterns: [...asked.patterns, ...options.rustdoc],
      cwd: terminal.cwd,
      names: options.names,
      config: options.config,
      overrides: options,
      stdin: terminal.stdin,
      onRead: (files, bytes) => {
        if (bytes > slow && !options.quiet) done = progress(terminal, `linting ${count(files, "file")} …`)
      },
    },
    rules,
  )
  done()
  if (terminal.debug)
    terminal.stderr.write(`wasm-lint: config ${outcome.config.path ?? "none"}, paths are relative to ${outcome.base}\n`)

  const exit = options.exitZero && outcome.exitCode === 1 ? 0 : outcome.exitCode
  const shown = options.quiet ? errorsOnly(outcome.report) : outcome.report
  tell(outputs, { ...outcome, report: shown }, terminal, {
    showUnknown: options.showUnknown,
    exitCode: exit,
    ...(maxDiagnostics === undefined ? {} : { maxDiagnostics }),
    ...(options.showCode && outputs.some(({ format }) => format === "text") ? await codeFor(outcome) : {}),
    ...(outputs.some(({ format }) => format === "html") ? { modules: pagesOf(outcome) } : {}),
  })
  const hidden = outcome.report.findings.length - shown.findings.length
  if (hidden > 0 && exit === 1)
    terminal.stderr.write(
      `wasm-lint: ${count(hidden, "finding")} below error ${hidden === 1 ? "is" : "are"} not shown (--quiet), but ${hidden === 1 ? "counts" : "count"}\n`,
    )
  return exit
}

/// What shows code; loaded only now, and only when there is a binary that has some.
async function codeFor({ builds, report }: Outcome): Promise<Pick<ReporterOptions, "codeAround">> {
  if (![...report.findings, ...report.unknowns].some(({ at }) => at.kind === "bytes")) return {}
  const { codeShower } = await import("../show-code.ts")
  return { codeAround: await codeShower(builds) }
}

/// Renders and writes every output; files first, so that they exist whatever becomes of standard output.
export function tell(outputs: readonly Output[], outcome: Outcome, terminal: Terminal, options: ReporterOptions): void {
  const { report, base, repository } = outcome
  const access = sourceAccess(base, repository)
  for (const { format, file } of [...outputs].sort(
    (a, b) => Number(a.file === undefined) - Number(b.file === undefined),
  )) {
    if (file !== undefined) {
      writeReport(file, render(format, report, { ...access, ...options }), terminal.cwd)
      continue
    }
    const forTerminal =
      format === "text" ? { palette: paletteOf(chalkFor(terminal.stdout, terminal)), ...widthOf(terminal) } : {}
    terminal.stdout.write(render(format, report, { ...access, ...options, ...forTerminal }))
  }
  if (!outputs.some(({ format, file }) => format === "text" && file === undefined)) aside(outputs, report, terminal)
}

/// What a person still wants to know when the report itself goes elsewhere or to a machine.
function aside(outputs: readonly Output[], { findings, faults }: Report, { stderr }: Terminal): void {
  for (const { artifact, message } of faults) stderr.write(`wasm-lint: ${visible(artifact)}: ${visible(message)}\n`)
  const files = outputs.flatMap(({ file }) => file ?? [])
  if (files.length === outputs.length)
    stderr.write(
      `wasm-lint: ${count(findings.length, "finding")}, ${count(faults.length, "fault")} → ${files.join(", ")}\n`,
    )
}

function errorsOnly(report: Report): Report {
  return { ...report, findings: report.findings.filter(({ severity }) => severity === "error"), notices: [] }
}

function widthOf({ stdout }: Terminal): { width?: number } {
  return stdout.isTTY && stdout.columns ? { width: Math.min(stdout.columns, 140) } : {}
}

function wholeNumber(word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  return /^\d+$/.test(word) ? Number(word) : refuse(`--max-diagnostics takes a whole number, not '${word}'`)
}
