// Where a report goes and in which form: reads `--format name[=file]` and `-o`, renders, writes. Knows reporters by name
// and files by path; what a reporter needs to see of the disk is handed to it here, and only from inside the repository.

import { mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs"
import { dirname, relative, resolve, sep } from "node:path"
import { unknownName } from "../rules/config-reader.ts"
import type { Report } from "../rules/report.ts"
import { lineHashes, reporters, type ReporterName, type ReporterOptions } from "../sarif/index.ts"
import { display, why } from "./read.ts"
import { refuse } from "./refusal.ts"

export interface Output {
  readonly format: ReporterName
  /// Standard output when absent.
  readonly file?: string
}

/// What `-f` and `-o` ask for. Without `-f` it is text, and in GitHub Actions annotations beside it.
export function parseOutputs(words: readonly string[], file: string | undefined, inActions: boolean): Output[] {
  const outputs = words.map((word): Output => {
    const [, name = word, path] = /^([^=]*)=(.*)$/.exec(word) ?? []
    const format = formatNames().find((known) => known === name)
    if (!format)
      return refuse(`--format: ${unknownName("format", name, formatNames())}; there are ${formatNames().join(", ")}`)
    if (path === "") return refuse(`--format ${word}: name a file after '='`)
    return path === undefined ? { format } : { format, file: path }
  })
  if (outputs.length === 0)
    outputs.push({ format: "text" }, ...(inActions && file === undefined ? [{ format: "github" } as const] : []))
  const free = outputs.filter((output) => output.file === undefined)
  if (file !== undefined && free.length !== 1)
    return refuse("-o takes the one format that has no file of its own; write the others as -f name=file")
  if (words.length > 0 && free.length > 1)
    return refuse(
      `only one format can go to standard output; write the others to files, as in -f ${free[1]?.format ?? ""}=report`,
    )
  return file === undefined ? outputs : outputs.map((output) => ({ file, ...output }))
}

function formatNames(): ReporterName[] {
  return Object.keys(reporters) as ReporterName[]
}

export function render(format: ReporterName, report: Report, options: ReporterOptions): string {
  return reporters[format](report, options)
}

export function writeReport(file: string, text: string, cwd: string): void {
  const path = resolve(cwd, file)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  } catch (error) {
    refuse(`${file} cannot be written: ${why(error)}`)
  }
}

/// What reporters may see of source files: only those inside the repository, since names in a dump can say anything.
export function sourceAccess(
  base: string,
  repository: string,
): Required<Pick<ReporterOptions, "sourceLine" | "lineHash" | "toRepository">> {
  const inside = (path: string) => path !== ".." && !path.startsWith(`..${sep}`) && resolve(path) !== path
  const files = new Map<string, { lines: readonly string[]; hashes?: readonly string[] } | undefined>()
  const load = (file: string) => {
    if (!files.has(file)) files.set(file, read(file))
    return files.get(file)
  }
  const read = (file: string) => {
    try {
      const path = realpathSync(resolve(base, file))
      if (!inside(relative(realpathSync(repository), path))) return undefined
      return { lines: readFileSync(path, "utf8").split(/\r\n|\r|\n/) }
    } catch {
      // A source that is not here is no fault: dumps are often linted elsewhere than they were made.
      return undefined
    }
  }
  return {
    sourceLine: (file, line) => load(file)?.lines[line - 1],
    lineHash: (file, line) => {
      const source = load(file)
      if (!source) return undefined
      source.hashes ??= lineHashes(source.lines.join("\n"))
      return source.hashes[line - 1]
    },
    toRepository: (path) => {
      const short = relative(repository, resolve(base, path))
      return inside(short) ? display(resolve(base, path), repository) : undefined
    },
  }
}
