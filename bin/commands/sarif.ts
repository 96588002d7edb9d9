// `wasm-lint sarif check`: what GitHub would make of a SARIF log, whoever wrote it.

import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { text as textOf } from "node:stream/consumers"
import { gzipSync } from "node:zlib"
import { checkIngestion, visible } from "../../sarif/index.ts"
import { why } from "../read.ts"
import { refuse } from "../refusal.ts"
import { chalkFor, paletteOf, type Terminal } from "../terminal.ts"

/// 0: accepted as it is. 1: something to mend. 2: no SARIF log at all.
export async function checkSarif(file: string, terminal: Terminal): Promise<number> {
  const text = file === "-" ? await textOf(terminal.stdin) : read(resolve(terminal.cwd, file), file)
  const problems = checkIngestion(parse(file, text), { gzipBytes: gzipSync(text).length })
  const palette = paletteOf(chalkFor(terminal.stdout, terminal))
  const told = problems.map(
    ({ level, at, message }) =>
      `  ${palette[level](level.padEnd("warning".length))}  ${visible(`${at}: ${message}`)}\n`,
  )
  const verdict =
    problems.length > 0
      ? "GitHub code scanning would object"
      : palette.good("GitHub code scanning would take all of it")
  terminal.stdout.write(`${palette.file(visible(file))}: ${verdict}\n${told.join("")}`)
  return problems.length > 0 ? 1 : 0
}

function read(path: string, file: string): string {
  try {
    return readFileSync(path, "utf8")
  } catch (error) {
    return refuse(`${file} ${why(error)}`)
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return refuse(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}
