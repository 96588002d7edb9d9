// Reads types as rustc prints them. A type is mostly a path, and a path holds types, so this file and `path-parser.ts`
// call each other. Knows no type by name, but for what the grammar itself says: `dyn`, `impl`, `fn`, a closure's braces.

import {
  type Cursor,
  cursor,
  LIMIT,
  MISS,
  miss,
  QUOTE,
  TICK,
  OPEN,
  CLOSE,
  MINUS,
  SEMI,
  LESS,
  GREATER,
  OPEN_SQUARE,
  UNDERSCORE,
  OPEN_BRACE,
  peek,
  at,
  accept,
  expect,
  wordEnd,
  pastString,
  pastBraces,
  braced,
  raw,
  spanIn,
} from "./lexer.ts"
import { path } from "./path-parser.ts"
import { bracketed } from "./old-dialect.ts"
import type { Path, Type } from "./types.ts"

const NEVER: Type = { kind: "never" }
const INFER: Type = { kind: "infer" }
const UNIT: Type = { kind: "tuple", of: [] }

export function type(c: Cursor): Type {
  if (c.depth >= LIMIT) {
    c.opaque++
    return { kind: "opaque", text: raw(c) }
  }
  c.depth++
  const result = someType(c)
  c.depth--
  return result
}

function someType(c: Cursor): Type {
  const code = peek(c)
  switch (code) {
    case 38: {
      c.pos++
      if (peek(c) === TICK) {
        lifetime(c)
        accept(c, " ")
      }
      const mutable = accept(c, "mut ")
      return { kind: "ref", mutable, to: type(c) }
    }
    case 42: {
      c.pos++
      const mutable = accept(c, "mut ")
      if (!mutable) expect(c, "const ")
      return { kind: "pointer", mutable, to: type(c) }
    }
    case OPEN_SQUARE: {
      const closure = bracketed(c)
      if (closure) return closure
      c.pos++
      const of = type(c)
      if (accept(c, "]")) return { kind: "slice", of }
      expect(c, "; ")
      const length = raw(c, SEMI)
      expect(c, "]")
      return { kind: "array", of, length }
    }
    case OPEN:
      return tuple(c)
    case 33:
      c.pos++
      return NEVER
    case OPEN_BRACE:
      return closure(c)
    case UNDERSCORE:
      if (wordEnd(c) === c.pos + 1 && !at(c, "_::")) {
        c.pos++
        return INFER
      }
      break
    case 100: // d
      if (accept(c, "dyn ")) return { kind: "dyn", bounds: bounds(raw(c)) }
      break
    case 105: // i
      if (accept(c, "impl ")) return { kind: "impl", bounds: bounds(raw(c)) }
      break
    case 101: // e
      if (at(c, 'extern "')) return fn(c)
      break
    case 102: // f
      if (at(c, "fn(")) return fn(c)
      if (accept(c, "for<")) {
        binder(c)
        return type(c)
      }
      break
    case 117: // u
      if (accept(c, "unsafe<")) {
        binder(c)
        return type(c)
      }
      if (at(c, "unsafe ")) return fn(c)
      break
  }
  return { kind: "path", path: path(c, true) }
}

/// Reads a type written by itself, as in a config; undefined unless all of `text` is one.
export function parseType(text: string): Type | undefined {
  return wholly(text, type)
}

/// Reads a path written by itself: `std::mem::forget::<T>`, `<T as Trait>::method`.
export function parsePath(text: string): Path | undefined {
  return wholly(text, (c) => path(c))
}

function wholly<T>(text: string, read: (c: Cursor) => T): T | undefined {
  const c = cursor(text)
  try {
    const found = read(c)
    return c.pos === text.length && c.opaque === 0 ? found : undefined
  } catch (error) {
    if (error !== MISS) throw error
    return undefined
  }
}

/// The type that ends at the next `stop` outside brackets, from memory when this text was read before.
export function typeTo(c: Cursor, stop: number): Type {
  const { text, pos, end } = c
  let depth = 0
  let i = pos
  for (; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === stop && depth === 0) break
    if (code === OPEN || code === OPEN_SQUARE) depth++
    else if (code === CLOSE || code === 93) depth--
    else if (code === OPEN_BRACE) {
      const past = pastBraces(text, i, end)
      if (past < 0) break
      i = past - 1
    } else if (code === 10) break
  }
  return typeAt(c, i)
}

/// The type that ends at `stop`, if that is where it turns out to end, from memory when it is there.
export function typeAt(c: Cursor, stop: number): Type {
  if (stop < c.pos) return type(c)
  const key = c.text.slice(c.pos, stop)
  const known = c.memory.types.get(key)
  if (known) {
    c.pos = stop
    return known
  }
  const opaque = c.opaque
  const result = type(c)
  if (c.pos === stop && c.opaque === opaque) c.memory.types.set(key, result)
  return result
}

/// Past `'a, 'b> `, the bound lifetimes of `for<…>`.
export function binder(c: Cursor): void {
  const stop = c.text.indexOf("> ", c.pos)
  if (stop < 0 || stop >= c.end) miss()
  c.pos = stop + 2
}

export function lifetime(c: Cursor): string {
  const start = c.pos
  c.pos++
  if (at(c, "{erased}")) c.pos += 8
  else c.pos = wordEnd(c)
  if (c.pos === start + 1) miss()
  return c.text.slice(start, c.pos)
}

export function tuple(c: Cursor): Type {
  expect(c, "(")
  if (accept(c, ")")) return UNIT
  const inner = type(c)
  if (accept(c, ")")) {
    return accept(c, " is ") ? { kind: "pattern", of: inner, pattern: raw(c) } : inner
  }
  const of = [inner]
  while (accept(c, ",")) {
    accept(c, " ")
    if (peek(c) === CLOSE) break
    of.push(type(c))
  }
  expect(c, ")")
  return { kind: "tuple", of }
}

function fn(c: Cursor): Type {
  const unsafe = accept(c, "unsafe ")
  let abi: string | undefined
  if (accept(c, "extern ")) {
    const stop = pastString(c.text, c.pos, c.end)
    if (stop < 0 || peek(c) !== QUOTE) miss()
    abi = c.text.slice(c.pos + 1, stop - 1)
    c.pos = stop
    expect(c, " ")
  }
  expect(c, "fn(")
  const params: Type[] = []
  let variadic = false
  while (peek(c) !== CLOSE) {
    if (accept(c, "...")) {
      variadic = true
      break
    }
    params.push(type(c))
    if (!accept(c, ", ")) break
  }
  expect(c, ")")
  const result = accept(c, " -> ") ? type(c) : UNIT
  // The type of a function item ends with its path; the `{` of a body never follows a type directly.
  let item: string | undefined
  if (at(c, " {") && pastBraces(c.text, c.pos + 1, c.end) > 0 && !at(c, " { ")) {
    c.pos++
    item = braced(c).slice(1, -1)
  }
  return {
    kind: "fn",
    unsafe,
    ...(abi === undefined ? {} : { abi }),
    params,
    ...(variadic ? { variadic: true } : {}),
    result,
    ...(item === undefined ? {} : { item }),
  }
}

export const WHATS =
  /^\{(closure|coroutine|static coroutine|async block|async closure|gen block|async gen block|coroutine-closure)@/
export const BODIES = /^\{((?:static )?(?:async |gen )*(?:fn|closure|block) body) of /

/// `{closure@src/a.rs:1:2: 1:5}`, `{async fn body of f()}`, `{type error}`.
function closure(c: Cursor): Type {
  const start = c.pos
  const text = braced(c)
  const span = spanIn(text, text.indexOf("@") + 1, text.length - 1)
  const what = WHATS.exec(text)?.[1] ?? BODIES.exec(text)?.[1]
  if (what !== undefined) return { kind: "closure", what, text, ...(span ? { span } : {}) }
  if (text === "{type error}") return { kind: "opaque", text }
  if (at(c, "::")) {
    c.pos = start
    return { kind: "path", path: path(c, true) }
  }
  const named = /^\{([a-z][a-z ]*)[@}]/.exec(text)?.[1]
  if (named === undefined) return miss()
  return { kind: "closure", what: named, text, ...(span ? { span } : {}) }
}

/// `A + B<C + D> + 'a` in its parts.
export function bounds(text: string): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === OPEN || code === OPEN_SQUARE || code === OPEN_BRACE || code === LESS) depth++
    else if (code === CLOSE || code === 93 || code === 125) depth--
    else if (code === GREATER && text.charCodeAt(i - 1) !== MINUS) depth--
    else if (code === 43 && depth === 0 && text.charCodeAt(i - 1) === 32) {
      found.push(text.slice(start, i - 1))
      start = i + 2
    }
  }
  found.push(text.slice(start))
  return found
}
