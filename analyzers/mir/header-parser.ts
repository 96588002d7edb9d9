// Reads the line an item begins with: what kind it is, its path, its types, and the value of a one-line constant. A header
// is all that is read of most items.

import { constant } from "./const-parser.ts"
import {
  accept,
  cursor,
  expect,
  memory,
  miss,
  MISS,
  natural,
  peek,
  UNDERSCORE,
  type Cursor,
  type Memory,
} from "./lexer.ts"
import { promotedIn } from "./old-dialect.ts"
import { path } from "./path-parser.ts"
import type { Body, Const } from "./program.ts"
import { typeAt } from "./type-parser.ts"
import type { Path, Type } from "./types.ts"

export interface Header {
  readonly kind: Body["kind"]
  readonly name: string
  readonly path: Path
  readonly params: readonly Type[]
  readonly result: Type
  readonly value?: Const
}

/// Reads `fn f(_1: T) -> U {`, `const X: T = {`, `static mut X: T = {`, `f::{constant#0}: usize = {`, `const X: T = const 3_u8;`.
export function readHeader(text: string, shared: Memory = memory()): Header | undefined {
  try {
    return someHeader(cursor(text, shared))
  } catch (error) {
    if (error !== MISS) throw error
    return undefined
  }
}

function someHeader(c: Cursor): Header {
  const promoted = promotedIn(c)
  const kind =
    promoted !== undefined
      ? "const"
      : accept(c, "fn ")
        ? "fn"
        : accept(c, "const ")
          ? "const"
          : accept(c, "static ")
            ? "static"
            : "anon"
  if (kind === "static") accept(c, "mut ")
  const start = c.pos
  const printed = path(c)
  const text = c.text.slice(start, c.pos)
  const name = promoted === undefined ? text : `${text}::${promoted}`
  const found: Path =
    promoted === undefined ? printed : { segments: [...printed.segments, { kind: "name", name: promoted, args: [] }] }
  const params: Type[] = []
  if (kind === "fn") {
    expect(c, "(")
    while (peek(c) === UNDERSCORE) {
      c.pos++
      if (natural(c) !== params.length + 1) miss()
      expect(c, ": ")
      params.push(typeAt(c, parameterEnd(c, params.length + 2)))
      if (!accept(c, ", ")) break
    }
    expect(c, ") -> ")
  } else expect(c, ": ")
  // The brace that opens the body must not be taken for the path of a function item.
  const { end } = c
  const tail = kind === "fn" ? " {" : " = {"
  if (c.text.endsWith(tail)) c.end = end - tail.length
  const result = typeAt(c, c.end)
  if (c.pos === c.end && c.end < end) return { kind, name, path: found, params, result }
  if (kind === "fn") expect(c, tail)
  c.end = end
  expect(c, " = const ")
  const value = constant(c)
  expect(c, ";")
  if (c.pos !== end) miss()
  return { kind, name, path: found, params, result, value }
}

/// Where the type of a parameter ends, most likely: `typeAt` finds out.
function parameterEnd({ text, pos }: Cursor, next: number): number {
  const comma = text.indexOf(`, _${next}: `, pos)
  return comma < 0 ? text.lastIndexOf(") -> ") : comma
}
