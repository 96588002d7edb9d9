// The words of a Rust file, and which bracket closes which. Knows comments that nest, raw strings, and a lifetime from a
// character; refuses to know any grammar. What cannot be divided to the end is not a file to draw lines from.
// Source: the Rust Reference, chapter "Lexical structure".

export const kinds = { word: 0, lifetime: 1, literal: 2, mark: 3 } as const

/// Token `i` is `text.slice(start[i], end[i])`; a mark is one character.
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly kind: Uint8Array
  readonly start: Uint32Array
  readonly end: Uint32Array
  /// For an opening bracket, the token that closes it; -1 for all others.
  readonly closes: Int32Array
  /// Offset of each line's first character.
  readonly lines: readonly number[]
}

/// Every alternative begins where the one before failed; the last takes any character.
const token =
  /[\s\uFEFF]+|\/\/[^\n]*|\/\*|(?:[bc]?r)(#*)"|[bc]?"|b?'(?:\\u\{[0-9a-fA-F_]*\}|\\[^][^'\n]*|[^'\\\n])'|'(?:r#)?[\p{ID_Start}_][\p{ID_Continue}]*|(?:r#)?[\p{ID_Start}_][\p{ID_Continue}]*|\d[\p{ID_Continue}]*(?:\.\d[\p{ID_Continue}]*)?|[^]/uy

const opening = "([{"
const closing = ")]}"

/// Nothing when a comment, a string or a bracket has no end.
export function tokensOf(text: string): Tokens | undefined {
  const kind: number[] = []
  const start: number[] = []
  const end: number[] = []
  const pairs: (readonly [number, number])[] = []
  const open: number[] = []
  const word = /^(?:r#)?[\p{ID_Start}_]/u
  for (let at = shebang(text); at < text.length;) {
    token.lastIndex = at
    const match = token.exec(text)
    if (!match) return undefined
    const [found, hashes] = match
    let next = at + found.length
    const first = found.charAt(0)
    if (found.startsWith("//") || /^[\s\uFEFF]/.test(found)) {
      at = next
      continue
    }
    if (found === "/*") {
      next = pastComment(text, at)
      if (next < 0) return undefined
    } else if (hashes !== undefined) {
      const close = text.indexOf(`"${hashes}`, next)
      if (close < 0) return undefined
      next = close + 1 + hashes.length
      add(kinds.literal)
    } else if (found.endsWith('"')) {
      next = pastString(text, next)
      if (next < 0) return undefined
      add(kinds.literal)
    } else if (found.length > 1 && found.endsWith("'")) add(kinds.literal)
    else if (first === "'") add(found.length > 1 ? kinds.lifetime : kinds.mark)
    else if (/^\d/.test(found)) add(kinds.literal)
    else if (word.test(found)) add(kinds.word)
    else {
      if (opening.includes(found)) open.push(kind.length)
      else if (closing.includes(found)) {
        const opened = open.pop()
        if (opened === undefined || text.charAt(start[opened] ?? 0) !== opening[closing.indexOf(found)])
          return undefined
        pairs.push([opened, kind.length])
      }
      add(kinds.mark)
    }
    function add(what: number): void {
      kind.push(what)
      start.push(at)
      end.push(next)
    }
    at = next
  }
  if (open.length > 0) return undefined
  const closes = new Int32Array(kind.length).fill(-1)
  for (const [opened, closed] of pairs) closes[opened] = closed
  return {
    text,
    count: kind.length,
    kind: Uint8Array.from(kind),
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    closes,
    lines: [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)],
  }
}

/// The token as it is written, a raw identifier's `r#` included.
export function spelling({ text, start, end }: Tokens, i: number): string {
  return text.slice(start[i] ?? 0, end[i] ?? 0)
}

/// 1-based line and column of an offset; columns count characters, as rustc does.
export function positionOf({ text, lines }: Tokens, offset: number): { line: number; column: number } {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  let column = 1
  // The second half of a surrogate pair is no character of its own.
  for (let i = lines[low] ?? 0; i < offset; i++) if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00) column++
  return { line: low + 1, column }
}

/// `#!/usr/bin/…` is no Rust; `#![allow(…)]` is.
function shebang(text: string): number {
  return /^\uFEFF?#!(?!\s*\[)[^\n]*/.exec(text)?.[0].length ?? 0
}

/// After the string whose inside begins at `from`, or -1.
function pastString(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === 92) at++
    else if (char === 34) return at + 1
  }
  return -1
}

/// After the comment that begins at `from`, or -1. Block comments nest.
function pastComment(text: string, from: number): number {
  let depth = 0
  const edge = /\/\*|\*\//g
  edge.lastIndex = from
  for (let match = edge.exec(text); match; match = edge.exec(text)) {
    depth += match[0] === "/*" ? 1 : -1
    if (depth === 0) return edge.lastIndex
  }
  return -1
}
