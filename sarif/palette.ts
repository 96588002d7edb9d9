// The colours text is told in, as plain functions, so that the reporter can be tested without a terminal and without
// chalk: `bin` makes a palette of chalk's functions.

export interface Palette {
  readonly error: Paint
  readonly warning: Paint
  readonly note: Paint
  readonly good: Paint
  readonly file: Paint
  readonly bold: Paint
  readonly dim: Paint
  readonly help: Paint
}

export type Paint = (text: string) => string

const same: Paint = (text) => text

/// No colours.
export const plain: Palette = {
  error: same,
  warning: same,
  note: same,
  good: same,
  file: same,
  bold: same,
  dim: same,
  help: same,
}
