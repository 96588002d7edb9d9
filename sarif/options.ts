// What a reporter can be told. One record for all of them, since the command line offers one set of flags; each reporter
// takes from it what concerns it. Everything a reporter knows beyond the Report comes in here, because it reads no files.

import type { Place } from "../analyzers/place.ts"
import type { ModuleSizes } from "./html/data.ts"
import type { Palette } from "./palette.ts"

/// A line of code that is shown under a finding; `marked` is the one the finding is about.
export interface CodeLine {
  readonly text: string
  readonly marked: boolean
}

export interface ReporterOptions {
  /// Colours for `text`; none by default.
  readonly palette?: Palette
  /// Columns `text` may use.
  readonly width?: number
  /// How many findings of one rule `text` shows in one file; 0 shows all.
  readonly maxDiagnostics?: number
  /// Also list the places that could not be decided.
  readonly showUnknown?: boolean
  /// A line of a source file, when it can be read: `text` then shows it with a caret.
  readonly sourceLine?: (file: string, line: number) => string | undefined
  /// The code of a binary around a place: `text` then shows it under the finding.
  readonly codeAround?: (at: Place) => readonly CodeLine[] | undefined
  /// Where the bytes of the binaries are: `html` draws them.
  readonly modules?: readonly ModuleSizes[]
  /// GitHub's fingerprint of a line (see `lineHashes`), when the file can be read.
  readonly lineHash?: (file: string, line: number) => string | undefined
  /// A path of the report as seen from the repository's root; `undefined` when it lies outside. Needed when linting runs
  /// in another directory.
  readonly toRepository?: (path: string) => string | undefined
  /// SARIF's category: several logs of one tool for one commit need different ones.
  readonly category?: string
  /// The code the process will exit with.
  readonly exitCode?: number
}
