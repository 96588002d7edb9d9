// The lowest floor of the MIR reader: a cursor over the text of one item, and the few things that are read by character:
// words, numbers, quoted text, balanced text, spans. It knows how rustc quotes and brackets, and nothing of what the
// words mean. What cannot be read throws `MISS`, one value made once; `code.ts` and `items.ts` catch it line by line.

import type { SourceSpan } from "../place.ts"
import type { Operand, PlaceExpression } from "./program.ts"
import type { Path, Type } from "./types.ts"

export interface Cursor {
  readonly text: string
  pos: number
  /// Reading never passes this.
  end: number
  /// How deep the grammar has called itself; beyond `LIMIT` types become opaque and everything else a miss.
  depth: number
  /// Numbers of locals below this are accepted.
  locals: number
  /// The largest block that was jumped to.
  block: number
  /// Types nested beyond all measure, which stand as text in lines that were understood otherwise.
  opaque: number
  readonly memory: Memory
}

/// Trees that many places of a dump share: most types and numbers are printed again and again.
export interface Memory {
  readonly types: Map<string, Type>
  readonly numbers: Map<string, Operand>
  readonly paths: Map<string, NamedPath>
  readonly places: Map<string, PlaceExpression>
  /// The dump has the forms of a rustc before 1.85.
  readonly old: boolean
}

/// A path with its text: as it stands, the constant that names an item, and the callee that is one.
export interface NamedPath {
  readonly kind: "path"
  readonly path: Path
  readonly text: string
}

export function memory(old = false): Memory {
  return { types: new Map(), numbers: new Map(), paths: new Map(), places: new Map(), old }
}

export function cursor(text: string, from: Memory = memory(), pos = 0, end = text.length): Cursor {
  return { text, pos, end, depth: 0, locals: Math.max(64, text.length), block: 0, opaque: 0, memory: from }
}

export const LIMIT = 400

export const MISS = new Error("MIR text not understood")

export function miss(): never {
  throw MISS
}

export const NEWLINE = 10
export const SPACE = 32
export const QUOTE = 34
export const TICK = 39
export const OPEN = 40
export const CLOSE = 41
export const COMMA = 44
export const MINUS = 45
export const DOT = 46
export const SLASH = 47
export const COLON = 58
export const SEMI = 59
export const LESS = 60
export const GREATER = 62
export const OPEN_SQUARE = 91
export const BACKSLASH = 92
export const CLOSE_SQUARE = 93
export const UNDERSCORE = 95
export const OPEN_BRACE = 123
export const CLOSE_BRACE = 125

const WORD = new Uint8Array(128)
for (const char of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") WORD[char.charCodeAt(0)] = 1

/// Of a letter, digit, underscore, or anything beyond ASCII.
export function isWord(code: number): boolean {
  return code < 128 ? WORD[code] === 1 : code >= 128
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/// The character here, or `NaN` at the end.
export function peek(c: Cursor): number {
  return c.pos < c.end ? c.text.charCodeAt(c.pos) : NaN
}

export function at(c: Cursor, word: string): boolean {
  const { text, pos } = c
  if (pos + word.length > c.end) return false
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(pos + i) !== word.charCodeAt(i)) return false
  return true
}

export function accept(c: Cursor, word: string): boolean {
  if (!at(c, word)) return false
  c.pos += word.length
  return true
}

export function expect(c: Cursor, word: string): void {
  if (!at(c, word)) miss()
  c.pos += word.length
}

/// Where the word that starts at `from` ends; `from` when there is none. Raw identifiers (`r#type`) are words.
export function wordEnd(c: Cursor, from = c.pos): number {
  const { text, end } = c
  let i = from
  while (i < end && isWord(text.charCodeAt(i))) i++
  if (i === from + 1 && text.charCodeAt(i) === 35 && text.charCodeAt(from) === 114) {
    i++
    while (i < end && isWord(text.charCodeAt(i))) i++
  }
  return i
}

export function word(c: Cursor): string {
  const start = c.pos
  const stop = wordEnd(c, start)
  if (stop === start) miss()
  c.pos = stop
  return c.text.slice(start, stop)
}

/// A decimal number that fits a graph: of a block, a local, a field.
export function natural(c: Cursor): number {
  const { text, end } = c
  let i = c.pos
  let value = 0
  for (; i < end; i++) {
    const code = text.charCodeAt(i)
    if (!isDigit(code)) break
    value = value * 10 + code - 48
    if (value > 0x7fffffff) miss()
  }
  if (i === c.pos) miss()
  c.pos = i
  return value
}

/// Past the quoted text that starts at `from`, backslashes minded; -1 when it never ends.
export function pastString(text: string, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === BACKSLASH) i++
    else if (code === QUOTE) return i + 1
  }
  return -1
}

/// Past the character literal at `from`, or -1 when the tick opens a lifetime instead.
export function pastChar(text: string, from: number, end: number): number {
  const code = text.charCodeAt(from + 1)
  if (code === BACKSLASH) {
    for (let i = from + 3; i < end && i < from + 14; i++) if (text.charCodeAt(i) === TICK) return i + 1
    return -1
  }
  if (from + 2 < end && text.charCodeAt(from + 2) === TICK) return from + 3
  const surrogate = code >= 0xd800 && code < 0xdc00
  return surrogate && from + 3 < end && text.charCodeAt(from + 3) === TICK ? from + 4 : -1
}

/// Past the `}` that closes the `{` at `from`. Only braces count: the text may be a path of the file system.
export function pastBraces(text: string, from: number, end: number): number {
  let depth = 0
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === OPEN_BRACE) depth++
    else if (code === CLOSE_BRACE && --depth === 0) return i + 1
    else if (code === NEWLINE) return -1
  }
  return -1
}

/// Takes `{…}`.
export function braced(c: Cursor): string {
  const start = c.pos
  const stop = pastBraces(c.text, start, c.end)
  if (stop < 0) miss()
  c.pos = stop
  return c.text.slice(start, stop)
}

/// Takes text that is balanced in itself, up to what can only belong to its surroundings: a closing bracket, `,`, `;`,
/// ` as `, ` for `, ` from `, ` is `, ` = `, ` (`, ` {`. For what the model keeps as text: bounds, lengths, patterns.
/// With `to`, only that character and closing brackets end it.
export function raw(c: Cursor, to?: number): string {
  const { text, end } = c
  const start = c.pos
  let depth = 0
  let i = start
  scan: for (; i < end; i++) {
    switch (text.charCodeAt(i)) {
      case OPEN:
      case OPEN_SQUARE:
      case LESS:
        depth++
        break
      case CLOSE:
      case CLOSE_SQUARE:
      case CLOSE_BRACE:
        if (--depth < 0) break scan
        break
      case GREATER: {
        const before = text.charCodeAt(i - 1)
        if (before === MINUS || before === 61) break
        if (--depth < 0) break scan
        break
      }
      case OPEN_BRACE: {
        const past = pastBraces(text, i, end)
        if (past < 0) break scan
        i = past - 1
        break
      }
      case QUOTE: {
        const past = pastString(text, i, end)
        if (past < 0) break scan
        i = past - 1
        break
      }
      case TICK: {
        const past = pastChar(text, i, end)
        if (past > 0) i = past - 1
        break
      }
      case COMMA:
      case SEMI:
        if (depth === 0 && (to === undefined || text.charCodeAt(i) === to)) break scan
        break
      case NEWLINE:
        break scan
      case SPACE:
        if (depth === 0 && to === undefined && i > start && endsBefore(text, i)) break scan
        break
    }
  }
  if (i === start) miss()
  c.pos = i
  return text.slice(start, i)
}

/// Whether the space at `i` separates balanced text from what uses it.
function endsBefore(text: string, i: number): boolean {
  switch (text.charCodeAt(i + 1)) {
    case OPEN:
    case OPEN_BRACE: {
      // A tuple, or a bound, may still follow `->`, `+` and `:`.
      const before = text.charCodeAt(i - 1)
      const arrow = before === GREATER && text.charCodeAt(i - 2) === MINUS
      return !arrow && before !== 43 && before !== COLON
    }
    case 61:
      return text.charCodeAt(i + 2) === SPACE
    case 97:
      return text.startsWith("as ", i + 1)
    case 102:
      return text.startsWith("for ", i + 1) || text.startsWith("from (", i + 1)
    case 105:
      return text.startsWith("is ", i + 1)
  }
  return false
}

/// The span that `text[from, to)` ends with: `FILE:L:C: L:C`, perhaps ` (#0)` after it. Read from the right, for a file's
/// name may hold anything.
export function spanIn(text: string, from: number, to: number): SourceSpan | undefined {
  let i = to
  const number = () => {
    let value = 0
    let scale = 1
    const stop = i
    while (i > from && isDigit(text.charCodeAt(i - 1))) {
      value += (text.charCodeAt(--i) - 48) * scale
      scale *= 10
    }
    return i < stop && stop - i < 10 ? value : -1
  }
  if (text.charCodeAt(i - 1) === CLOSE && text.lastIndexOf(" (#", i) >= from) i = text.lastIndexOf(" (#", i)
  const endColumn = number()
  if (endColumn < 0 || text.charCodeAt(--i) !== COLON) return undefined
  const endLine = number()
  if (endLine < 0 || text.charCodeAt(--i) !== SPACE || text.charCodeAt(--i) !== COLON) return undefined
  const column = number()
  if (column < 0 || text.charCodeAt(--i) !== COLON) return undefined
  const line = number()
  if (line < 0 || text.charCodeAt(--i) !== COLON || i <= from) return undefined
  return { file: text.slice(from, i), line, column, endLine, endColumn }
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "0": "\0" }

/// What the inside of a literal means.
export function unescape(inside: string): string {
  if (!inside.includes("\\")) return inside
  return inside.replace(/\\(?:u\{[0-9a-f]{1,6}\}|x[0-9a-f]{2}|[^])/gi, (escape) => {
    if (escape.length === 2) return ESCAPES[escape.charAt(1)] ?? escape.charAt(1)
    const code = parseInt(escape.replace(/[^0-9a-f]/gi, ""), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd"
  })
}
