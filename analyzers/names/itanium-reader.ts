// The cursor that C++ symbols are read with, and what the grammar remembers on the way: what can be referred back to, and
// which template arguments are in scope. It knows lexemes; the grammar is in itanium.ts and its neighbours.

import { Malformed } from "./itanium-nodes.ts"
import type { Forward, Node } from "./itanium-nodes.ts"

export interface Reader {
  readonly symbol: string
  at: number
  depth: number
  /// What `S_`, `S0_`, … mean.
  readonly known: Node[]
  /// Template arguments in scope, by level.
  params: (Node[] | undefined)[]
  forwards: Forward[]
  /// Whether a template parameter may be followed by arguments, and whether it may come before its own.
  mayHaveArguments: boolean
  mayPointForward: boolean
  /// The level of a generic lambda's invented parameters, -1 outside of one.
  lambda: number
  /// How many parameters were invented, by their prefix.
  readonly invented: Map<string, number>
  readonly grammar: Grammar
}

/// The parts of the grammar that need each other, so that no file needs another that needs it.
export interface Grammar {
  encoding(r: Reader): Node
  type(r: Reader): Node
  name(r: Reader, state?: NameState): Node
  expression(r: Reader): Node
  templateArguments(r: Reader, inScope: boolean): readonly Node[]
  templateArgument(r: Reader): Node
}

/// What a name says of the function it names.
export interface NameState {
  /// Its result is not encoded.
  converts: boolean
  endsInArguments: boolean
  /// Qualifiers of `this`.
  behind: string
}

export function nameState(): NameState {
  return { converts: false, endsInArguments: false, behind: "" }
}

const deepest = 256

export function reader(symbol: string, at: number, grammar: Grammar): Reader {
  return {
    symbol,
    at,
    depth: 0,
    known: [],
    params: [],
    forwards: [],
    mayHaveArguments: true,
    mayPointForward: false,
    lambda: -1,
    invented: new Map<string, number>(),
    grammar,
  }
}

export function malformed(r: Reader): never {
  throw new Malformed(`at ${r.at}`)
}

/// Whether the rest begins with `text`; then it is read.
export function take(r: Reader, text: string): boolean {
  if (!r.symbol.startsWith(text, r.at)) return false
  r.at += text.length
  return true
}

export function expect(r: Reader, text: string): void {
  if (!take(r, text)) malformed(r)
}

export function look(r: Reader, ahead = 0): string {
  return r.symbol[r.at + ahead] ?? ""
}

export function isDigit(char: string): boolean {
  return char >= "0" && char <= "9" && char.length === 1
}

/// One step down into the grammar.
export function within<T>(r: Reader, read: (r: Reader) => T): T {
  if (++r.depth > deepest) malformed(r)
  const result = read(r)
  r.depth--
  return result
}

/// Digits, with an `n` before them for a minus if that is allowed; may be none.
export function digits(r: Reader, signed = false): string {
  const from = r.at
  if (signed && look(r) === "n") r.at++
  while (isDigit(look(r))) r.at++
  return r.symbol.slice(from, r.at)
}

export function wholeNumber(r: Reader): number {
  const text = digits(r)
  if (text === "" || text.length > 9) malformed(r)
  return Number(text)
}

/// `_` is 0, `0_` is 1, …; in base 36 or 10.
export function sequence(r: Reader, base: 10 | 36): number {
  if (take(r, "_")) return 0
  const from = r.at
  while (base === 36 ? /[0-9A-Z]/.test(look(r)) : isDigit(look(r))) r.at++
  const text = r.symbol.slice(from, r.at)
  expect(r, "_")
  if (text === "" || text.length > 6) malformed(r)
  return Number.parseInt(text, base) + 1
}

/// Nodes until an `E`.
export function untilEnd(r: Reader, read: (r: Reader) => Node): Node[] {
  const nodes: Node[] = []
  while (!take(r, "E")) nodes.push(read(r))
  return nodes
}

/// Runs `read` with something changed, and changes it back.
export function during<K extends "params" | "mayHaveArguments" | "mayPointForward" | "lambda", T>(
  r: Reader,
  key: K,
  value: Reader[K],
  read: () => T,
): T {
  const before = r[key]
  r[key] = value
  const result = read()
  r[key] = before
  return result
}
