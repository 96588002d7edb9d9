// The cursor that v0.ts reads a symbol with: where it is, what it has printed, and the bounds that a hostile symbol meets.
// Knows the lexemes of the mangling (numbers, identifiers, back-references), not its grammar.

import { decodePunycode } from "./punycode.ts"

export interface Cursor {
  readonly symbol: string
  at: number
  depth: number
  steps: number
  /// How many lifetimes the binders around bind.
  bound: number
  out: string
  longest: number
  silent: boolean
  /// `name` prints everything. `base` prints the path without type arguments, which it collects.
  mode: "name" | "base"
  readonly found: Found
}

/// What is met on the way: the crate named first, the arguments left out of the base, the first impl block.
export interface Found {
  crate?: string
  readonly args: string[]
  impl?: { readonly module: string; readonly number: string }
}

/// Longest name that is printed; longer ones end in `…`.
export const longestName = 16_384
/// Longest type argument that is printed on its own.
const longestArgument = 1024
const deepest = 500
const mostSteps = 8_000
/// Of which an argument on its own may take so many: there can be many.
const argumentSteps = 500

export class Malformed extends Error {}
export class TooLong extends Error {}

export function cursor(symbol: string, mode: "skip" | "name" | "base"): Cursor {
  const silent = mode === "skip"
  return {
    symbol,
    at: 0,
    depth: 0,
    steps: 0,
    bound: 0,
    out: "",
    longest: longestName,
    silent,
    mode: mode === "base" ? "base" : "name",
    found: { args: [] },
  }
}

export function print(s: Cursor, text: string): void {
  if (s.silent) return
  s.out += text
  if (s.out.length > s.longest) throw new TooLong()
}

/// One step down the grammar: what bounds depth and work.
export function deeper<T>(s: Cursor, walk: (s: Cursor) => T): T {
  if (++s.steps > mostSteps) throw s.silent ? new Malformed() : new TooLong()
  if (++s.depth > deepest) throw new Malformed()
  const result = walk(s)
  s.depth--
  return result
}

/// Reads without printing; back-references are not followed.
export function silently(s: Cursor, walk: (s: Cursor) => void): void {
  const before = s.silent
  s.silent = true
  walk(s)
  s.silent = before
}

export function aside(s: Cursor, walk: (s: Cursor) => void): string {
  const before = s.out
  s.out = ""
  try {
    walk(s)
    return s.out
  } finally {
    s.out = before
  }
}

/// What `walk` prints here when nothing is left out, however long it is: of the cursor it moves only the place.
export function asName(s: Cursor, walk: (s: Cursor) => void): string {
  const { symbol, at, depth, bound } = s
  const own: Cursor = {
    ...cursor(symbol, "name"),
    at,
    depth,
    bound,
    steps: mostSteps - argumentSteps,
    longest: longestArgument,
  }
  silently(s, walk)
  return bounded(own, walk)
}

/// What `walk` prints, or as much of it as is allowed.
export function bounded(s: Cursor, walk: (s: Cursor) => void): string {
  try {
    walk(s)
    return s.out
  } catch (error) {
    if (error instanceof TooLong) return `${s.out.slice(0, s.longest - 1)}…`
    if (error instanceof Malformed) return `${s.out.slice(0, s.longest - 17)}{invalid syntax}`
    throw error
  }
}

export function eat(s: Cursor, char: string): boolean {
  if (s.symbol[s.at] !== char) return false
  s.at++
  return true
}

export function next(s: Cursor): string {
  const char = s.symbol[s.at++]
  if (char === undefined) throw new Malformed()
  return char
}

export function match(s: Cursor, pattern: RegExp): string {
  pattern.lastIndex = s.at
  const text = pattern.exec(s.symbol)?.[0]
  if (text === undefined) throw new Malformed()
  s.at += text.length
  return text
}

export function base62(s: Cursor): bigint {
  const digits = match(s, /[0-9a-zA-Z]{0,16}_/y)
  if (digits === "_") return 0n
  let value = 0n
  for (const digit of digits.slice(0, -1)) value = value * 62n + BigInt(digit62(digit))
  if (value >= 1n << 64n) throw new Malformed()
  return value + 1n
}

export function optional62(s: Cursor, tag: string): bigint {
  return eat(s, tag) ? base62(s) + 1n : 0n
}

export function ident(s: Cursor): string {
  const coded = eat(s, "u")
  const length = Number(match(s, /0|[1-9][0-9]{0,8}/y))
  eat(s, "_")
  if (s.at + length > s.symbol.length) throw new Malformed()
  const text = s.symbol.slice(s.at, s.at + length)
  s.at += length
  if (!coded) return text
  const split = text.lastIndexOf("_")
  const ascii = split < 0 ? "" : text.slice(0, split)
  const code = text.slice(split + 1)
  if (code === "") throw new Malformed()
  return decodePunycode(ascii, code) ?? `punycode{${ascii === "" ? "" : `${ascii}-`}${code}}`
}

/// Reads what was written before; what is wrong there spoils only that part of the name.
export function backref(s: Cursor, walk: (s: Cursor) => void): void {
  const start = s.at - 1
  const target = base62(s)
  if (target >= BigInt(start)) throw new Malformed()
  if (s.silent) return
  const resume = s.at
  const level = s.depth
  s.at = Number(target)
  try {
    deeper(s, walk)
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    s.depth = level
    print(s, level >= deepest - 2 ? "{recursion limit reached}" : "{invalid syntax}")
  }
  s.at = resume
}

/// Items up to `E`; says how many.
export function list(s: Cursor, item: (s: Cursor) => void, separator: string): number {
  let count = 0
  for (; !eat(s, "E"); count++) {
    if (count > 0) print(s, separator)
    item(s)
  }
  return count
}

function digit62(char: string): number {
  const code = char.charCodeAt(0)
  return code <= 57 ? code - 48 : code >= 97 ? code - 87 : code - 29
}
