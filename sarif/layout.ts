// Laying text out in columns: how wide a string is on a terminal, wrapping, hanging indents. Works on plain text, before
// colours: an escape sequence would be counted as if it could be seen.

const wide =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u
const combining = /\p{M}/u

/// Columns the text takes on a terminal.
export function columns(text: string): number {
  // The usual case, and a much quicker one.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let sum = 0
  for (const c of text) sum += combining.test(c) ? 0 : wide.test(c) ? 2 : 1
  return sum
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columns(text)))
}

/// The text in lines of at most `width` columns, broken at spaces; a word that is too long is broken after the
/// punctuation of a path, or else anywhere.
export function wrap(text: string, width: number): string[] {
  const room = Math.max(width, 8)
  const lines: string[] = []
  let line = ""
  for (const word of text.split(" ").flatMap((word) => pieces(word, room))) {
    // A name that needs lines of its own begins on one.
    const fits = word.whole || word.glued || line === ""
    const glued = word.glued ? line + word.text : line === "" ? word.text : `${line} ${word.text}`
    if (line !== "" && (!fits || columns(glued) > room)) {
      lines.push(line)
      line = word.text
    } else line = glued
  }
  return [...lines, line]
}

interface Piece {
  readonly text: string
  /// Continues the word before it: no space between.
  readonly glued: boolean
  /// A word that did not need to be broken.
  readonly whole: boolean
}

function pieces(word: string, room: number): Piece[] {
  if (columns(word) <= room) return [{ text: word, glued: false, whole: true }]
  // After `::`, never before it: a line of a CI log that begins with `::` is a command.
  const joints = word.split(/(?<=::|[<,/>()])/)
  return joints.flatMap((part) => slices(part, room)).map((text, i) => ({ text, glued: i > 0, whole: false }))
}

function slices(text: string, room: number): string[] {
  const found: string[] = []
  let slice = ""
  for (const c of text) {
    if (slice !== "" && columns(slice + c) > room) {
      found.push(slice)
      slice = ""
    }
    slice += c
  }
  return [...found, slice]
}

/// `text` wrapped so that its first line follows `label` and the others stand below it.
export function hanging(label: string, text: string, width: number): string[] {
  const indent = columns(label)
  return wrap(text, width - indent).map((line, i) => (i === 0 ? label : " ".repeat(indent)) + line)
}
