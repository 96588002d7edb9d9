// The GitHub Action: inputs from INPUT_* variables, outputs to $GITHUB_OUTPUT, a summary to $GITHUB_STEP_SUMMARY, the
// report to the log. Everything that comes from a binary is either escaped or printed while commands are switched off.

import { randomUUID } from "node:crypto"
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import process from "node:process"
import { Chalk } from "chalk"
import { failLevels } from "../rules/config.ts"
import type { Report } from "../rules/report.ts"
import { rules } from "../rules/index.ts"
import { commandData, commandProperty } from "../sarif/sanitise.ts"
import { render, sourceAccess } from "./output.ts"
import { display } from "./read.ts"
import { Refusal, refuse } from "./refusal.ts"
import { run, type Outcome } from "./run.ts"
import { paletteOf, type Environment } from "./terminal.ts"
import { issues } from "./version.ts"

/// GitHub refuses a summary of more than 1 MiB.
const summaryLimit = 1024 * 1024

/// Runs the action in this environment; the answer is the exit code.
async function action(env: Environment, write: (text: string) => void): Promise<number> {
  try {
    return await lintAndTell(env, write)
  } catch (error) {
    write(failure(error))
    setOutputs(env, { "exit-code": "2" })
    return 2
  }
}

async function lintAndTell(env: Environment, write: (text: string) => void): Promise<number> {
  const workspace = resolve(env["GITHUB_WORKSPACE"] || ".")
  const cwd = resolve(workspace, input(env, "working-directory") || ".")
  const outcome = await run(
    {
      cwd,
      patterns: lines(input(env, "paths") || "**/*.wasm"),
      names: lines(input(env, "names")),
      config: input(env, "config") || undefined,
      overrides: { rule: [], only: [], skip: [], failOn: failOn(input(env, "fail-on")) },
      errorOnUnmatched: true,
      stdin: process.stdin,
      repository: workspace,
    },
    rules,
  )
  const { report, exitCode } = outcome
  const options = { ...sourceAccess(outcome.base, workspace), exitCode }

  // The log file first: the upload step wants it above all when this step fails.
  const sarifFile = input(env, "sarif-file")
  if (sarifFile) {
    const path = resolve(cwd, sarifFile)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, render("sarif-github", report, { ...options, ...category(env) }))
  }
  writeLog(outcome, write)
  if (flag(env, "annotations")) write(render("github", report, options))
  if (flag(env, "summary") && env["GITHUB_STEP_SUMMARY"])
    appendFileSync(env["GITHUB_STEP_SUMMARY"], cutRows(render("markdown", report, options), summaryLimit))
  setOutputs(env, {
    "sarif-file": sarifFile ? display(resolve(cwd, sarifFile), workspace) : "",
    findings: String(report.findings.length),
    errors: String(countOf(report, "error")),
    warnings: String(countOf(report, "warning")),
    "exit-code": String(exitCode),
  })
  return exitCode
}

/// The text report, with workflow commands switched off by a word nobody can guess: names in it may look like commands.
function writeLog({ report }: Outcome, write: (text: string) => void): void {
  const token = randomUUID()
  // The log viewer shows colours, though the stream is no terminal.
  const text = render("text", report, { palette: paletteOf(new Chalk({ level: 1 })) })
  write(`::stop-commands::${token}\n${text.endsWith("\n") ? text : `${text}\n`}::${token}::\n`)
}

/// An input as GitHub passes it: upper case, spaces as underscores, hyphens as they are.
function input(env: Environment, name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim()
}

function flag(env: Environment, name: string): boolean {
  const word = input(env, name) || "true"
  if (word === "true" || word === "false") return word === "true"
  return refuse(`the input '${name}' must be true or false, not '${word}'`)
}

function failOn(word: string): string | undefined {
  if (word === "" || failLevels.some((level) => level === word)) return word || undefined
  return refuse(`the input 'fail-on' must be one of ${failLevels.join(", ")}, not '${word}'`)
}

function category(env: Environment): { category?: string } {
  const word = input(env, "sarif-category")
  return word ? { category: word } : {}
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
}

function countOf({ findings }: Report, severity: "error" | "warning"): number {
  return findings.filter((finding) => finding.severity === severity).length
}

/// At most `limit` bytes, never ending within a row.
function cutRows(text: string, limit: number): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= limit) return text
  const note = "\n\nThe summary was cut here; the SARIF log has everything.\n"
  const room = bytes.subarray(0, limit - Buffer.byteLength(note))
  return room.subarray(0, room.lastIndexOf("\n") + 1).toString() + note
}

/// Each value between lines of a random word, so that no value can end itself and begin another.
function setOutputs(env: Environment, outputs: Readonly<Record<string, string>>): void {
  const file = env["GITHUB_OUTPUT"]
  if (!file) return
  for (const [name, value] of Object.entries(outputs)) {
    const end = `end-${randomUUID()}`
    appendFileSync(file, `${name}<<${end}\n${value}\n${end}\n`)
  }
}

function failure(error: unknown): string {
  if (error instanceof Refusal) {
    const errors = error.problems.map(({ message, at }) => {
      const where = at ? ` file=${commandProperty(at.file)},line=${String(at.line)},col=${String(at.column)}` : ""
      return `::error${where}::${commandData(message)}\n`
    })
    return errors.join("")
  }
  const message = error instanceof Error ? error.message : String(error)
  return `::error::${commandData(`wasm-lint failed unexpectedly: ${message}; please report it: ${issues}`)}\n`
}

process.exitCode = await action(process.env, (text) => process.stdout.write(text))
