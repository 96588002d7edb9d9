// Microsoft's SARIF validator, run as a program. It is a Linux binary of 100 MB, so it is no dependency: `npm run multitool`
// installs it into node_modules/.cache. Without it a test is skipped with the reason, or fails under WASM_LINT_FULL=1.

import { execFile } from "node:child_process"
import { accessSync, chmodSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import type { Log } from "sarif"

const binary = fileURLToPath(
  new URL(
    "../../node_modules/.cache/multitool/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool",
    import.meta.url,
  ),
)

/// Why it cannot run here; `undefined` when it can.
export function whyNoMultitool(): string | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return "the SARIF multitool runs on x64 Linux only"
  try {
    // npm blocks install scripts, so the file arrives without its executable bit.
    chmodSync(binary, 0o755)
    accessSync(binary, constants.X_OK)
    return undefined
  } catch {
    return "the SARIF multitool is not installed; run 'npm run multitool'"
  }
}

/// Its errors and warnings about each log, one line each; one process for all, since it takes a second to start. Its exit
/// code is 0 whatever it finds, so its own log is read.
export async function multitoolProblems(logs: readonly string[]): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "wasm-lint-multitool-"))
  try {
    const names = logs.map((_, i) => `${String(i)}.sarif`)
    logs.forEach((log, i) => writeFileSync(join(folder, names[i] ?? ""), log))
    const output = join(folder, "verdict.json")
    const options = [
      "--rule-kind",
      "Sarif;Ghas",
      "--level",
      "Error;Warning",
      "--output",
      output,
      "--log",
      "ForceOverwrite",
    ]
    await promisify(execFile)(binary, ["validate", ...names, ...options], { cwd: folder })
    const verdict = JSON.parse(readFileSync(output, "utf8")) as Log
    const told = verdict.runs.flatMap((run) => (run.results ?? []).map((result) => verdictOf(run, result)))
    const failures = verdict.runs
      .flatMap((run) => (run.invocations ?? []).flatMap((i) => i.toolExecutionNotifications ?? []))
      .filter(({ level }) => level === "error")
      .map(({ message }) => `failed: ${message.text ?? ""}`)
    const strays = told.filter(({ file }) => !names.includes(file))
    return names.map((name) =>
      [...told.filter(({ file }) => file === name), ...strays].map(({ text }) => text).concat(failures),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function verdictOf(run: Run, result: NonNullable<Run["results"]>[number]): { file: string; text: string } {
  const location = result.locations?.[0]?.physicalLocation?.artifactLocation
  const uri = location?.uri ?? run.artifacts?.[location?.index ?? -1]?.location?.uri ?? ""
  const text = `${result.level ?? "warning"} ${result.ruleId ?? ""}: ${textOf(run, result)}`
  return { file: uri.replace(/^.*\//, ""), text }
}

type Run = Log["runs"][number]

function textOf(run: Run, { ruleId, message }: NonNullable<Run["results"]>[number]): string {
  const rule = run.tool.driver.rules?.find(({ id }) => id === ruleId)
  const template = message.text ?? rule?.messageStrings?.[message.id ?? ""]?.text ?? ""
  return template.replace(/\{(\d+)\}/g, (_, i: string) => message.arguments?.[Number(i)] ?? "")
}
