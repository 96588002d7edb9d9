// Streams and colours. Decides for itself whether a stream gets colours, because chalk's own decision ignores NO_COLOR;
// makes the reporters' palette of chalk. The report goes to stdout, everything else to stderr.

import type { Readable, Writable } from "node:stream"
import { Chalk, type ChalkInstance } from "chalk"
import type { Palette } from "../sarif/palette.ts"

export type Environment = Readonly<Record<string, string | undefined>>

export interface Stream extends Writable {
  readonly isTTY?: boolean
  readonly columns?: number
}

/// The world a command runs in.
export interface Terminal {
  readonly cwd: string
  readonly env: Environment
  readonly stdin: Readable
  readonly stdout: Stream
  readonly stderr: Stream
  /// What `--color` or `--no-color` said.
  readonly color?: boolean
  readonly debug: boolean
}

/// `--color` > FORCE_COLOR > NO_COLOR > whether the stream is a terminal.
export function wantsColour(stream: { readonly isTTY?: boolean }, env: Environment, asked?: boolean): boolean {
  if (asked !== undefined) return asked
  if (env["FORCE_COLOR"] !== undefined) return !["0", "false"].includes(env["FORCE_COLOR"])
  if (env["NO_COLOR"]) return false
  return stream.isTTY === true && env["TERM"] !== "dumb"
}

export function chalkFor(stream: Stream, { env, color }: Pick<Terminal, "env" | "color">): ChalkInstance {
  return new Chalk({ level: wantsColour(stream, env, color) ? 1 : 0 })
}

/// Chalk's functions take any number of texts; a palette's take one, so that they can be handed to `map`.
export function paletteOf(chalk: ChalkInstance): Palette {
  return {
    error: (text) => chalk.red.bold(text),
    warning: (text) => chalk.yellow.bold(text),
    note: (text) => chalk.blue.bold(text),
    good: (text) => chalk.green(text),
    file: (text) => chalk.underline(text),
    bold: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    help: (text) => chalk.cyan(text),
  }
}

/// A line on stderr that is only for people: shown on a terminal, outside CI, and wiped by what it returns.
export function progress({ stderr, env }: Terminal, text: string): () => void {
  if (stderr.isTTY !== true || env["CI"]) return () => undefined
  stderr.write(`${text}\r`)
  return () => stderr.write("\u001b[2K")
}
