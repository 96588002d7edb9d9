// Reads constants, as they stand after `const ` and inside one another: scalars, strings, aggregates, pointers, paths.
// Knows the shapes rustc gives a value; a shape that says nothing but bytes (`<uninit>`, `{transmute(0x0000): T}`) is kept
// as text on purpose.

import {
  accept,
  at,
  braced,
  CLOSE,
  CLOSE_SQUARE,
  expect,
  isDigit,
  isWord,
  LIMIT,
  MINUS,
  miss,
  MISS,
  OPEN,
  pastChar,
  pastString,
  peek,
  raw,
  unescape,
  word,
  wordEnd,
  type Cursor,
} from "./lexer.ts"
import type { Const, Operand } from "./program.ts"
import { namedPath, path } from "./path-parser.ts"
import { type } from "./type-parser.ts"
import type { Path } from "./types.ts"

const UNIT: Const = { kind: "unit" }
const TRUE: Operand = { kind: "const", value: { kind: "bool", value: true } }
const FALSE: Operand = { kind: "const", value: { kind: "bool", value: false } }

/// The operand after `const `; common ones are shared.
export function constOperand(c: Cursor): Operand {
  const { text, pos } = c
  const code = peek(c)
  if (isDigit(code)) {
    const stop = wordEnd(c)
    const key = text.slice(pos, stop)
    const known = c.memory.numbers.get(key)
    if (known && !/[.+ ]/.test(text.charAt(stop))) {
      c.pos = stop
      return known
    }
    const operand: Operand = { kind: "const", value: constant(c) }
    if (c.pos === stop) c.memory.numbers.set(key, operand)
    return operand
  }
  if (code === 116 && at(c, "true") && wordEnd(c) === pos + 4) {
    c.pos += 4
    return TRUE
  }
  if (code === 102 && at(c, "false") && wordEnd(c) === pos + 5) {
    c.pos += 5
    return FALSE
  }
  return { kind: "const", value: constant(c) }
}

export function constant(c: Cursor): Const {
  if (++c.depth > LIMIT) miss()
  const start = c.pos
  const value = someConstant(c)
  c.depth--
  // A value of a pattern type says which: `0_usize is 0..=9223372036854775807`, `{0x1 as *const u8} is !null`.
  if (at(c, " is ")) {
    c.pos += 4
    raw(c)
    if (value.kind === "opaque") return { kind: "opaque", text: c.text.slice(start, c.pos) }
  }
  return value
}

function someConstant(c: Cursor): Const {
  const { text, pos } = c
  const code = peek(c)
  if (isDigit(code) || code === MINUS) return number(c)
  switch (code) {
    case 34:
      return { kind: "str", value: unescape(quoted(c)) }
    case 39: {
      const stop = pastChar(text, pos, c.end)
      if (stop < 0) miss()
      c.pos = stop
      return { kind: "char", value: unescape(text.slice(pos + 1, stop - 1)) }
    }
    case 42:
      if (!at(c, '*b"')) miss()
      c.pos += 2
      return { kind: "bytes", value: unescape(quoted(c)) }
    case 98:
      if (!at(c, 'b"')) break
      c.pos++
      return { kind: "bytes", value: unescape(quoted(c)) }
    case OPEN: {
      c.pos++
      const of = list(c, CLOSE)
      return of.length === 0 ? UNIT : { kind: "tuple", of }
    }
    case 91:
      c.pos++
      return { kind: "array", of: list(c, CLOSE_SQUARE) }
    case 43:
      if (!at(c, "+Inf_f") && !at(c, "+Inff")) miss()
      c.pos++
      return { kind: "float", text: `+${word(c)}` }
    case 123:
      return inBraces(c)
    case 60:
      if (accept(c, "<uninit>")) return { kind: "opaque", text: "<uninit>" }
      if (at(c, "<static(")) return staticReference(c)
      break
    case 90:
      if (accept(c, "ZeroSized: ")) {
        type(c)
        return { kind: "opaque", text: text.slice(pos, c.pos) }
      }
      break
    case 73:
    case 83:
      if (at(c, "Indirect { ") || at(c, "Slice { ") || at(c, "Scalar(")) return memoryImage(c)
      break
    case 78:
      if (at(c, "NaN_f") || at(c, "NaNf")) return { kind: "float", text: word(c) }
      break
    case 116:
    case 102:
      if (at(c, "true") && wordEnd(c) === pos + 4 && !text.startsWith("::", pos + 4)) {
        c.pos += 4
        return { kind: "bool", value: true }
      }
      if (at(c, "false") && wordEnd(c) === pos + 5 && !text.startsWith("::", pos + 5)) {
        c.pos += 5
        return { kind: "bool", value: false }
      }
      break
  }
  return named(c)
}

function quoted(c: Cursor): string {
  const start = c.pos
  const stop = pastString(c.text, start, c.end)
  if (stop < 0) miss()
  c.pos = stop
  return c.text.slice(start + 1, stop - 1)
}

function list(c: Cursor, close: number): Const[] {
  const of: Const[] = []
  while (peek(c) !== close) {
    of.push(constant(c))
    if (!accept(c, ",")) break
    accept(c, " ")
  }
  if (peek(c) !== close) miss()
  c.pos++
  return of
}

/// `-3_i64`, `1.5f16`, `1.5000000000000001E+300f64`, `-Inf_f32` (1.63: `-Inff32`), `0x00000003` (a scalar of unknown type).
function number(c: Cursor): Const {
  const { text, pos } = c
  let i = pos
  if (text.charCodeAt(i) === MINUS) i++
  if (/^(?:Inf|NaN)_?f/.test(text.slice(i, i + 5))) {
    c.pos = wordEnd(c, i)
    return { kind: "float", text: text.slice(pos, c.pos) }
  }
  const digits = i
  while (i < c.end && isDigit(text.charCodeAt(i))) i++
  // No integer of Rust is longer; `BigInt` would take its time.
  if (i === digits || i - digits > 40) miss()
  const after = text.charCodeAt(i)
  if (after === 95) {
    const value = BigInt(text.slice(pos, i))
    c.pos = wordEnd(c, i)
    return { kind: "int", value, type: text.slice(i + 1, c.pos) }
  }
  if (after === 46 && isDigit(text.charCodeAt(i + 1))) {
    i++
    while (isDigit(text.charCodeAt(i))) i++
  }
  if ((text.charCodeAt(i) | 32) === 101 && /[eE][+-]?\d/.test(text.slice(i, i + 3))) {
    i += isDigit(text.charCodeAt(i + 1)) ? 1 : 2
    while (isDigit(text.charCodeAt(i))) i++
  }
  if (text.charCodeAt(i) === 102) {
    c.pos = wordEnd(c, i)
    return { kind: "float", text: text.slice(pos, c.pos) }
  }
  c.pos = wordEnd(c, i)
  if (c.pos === i && after !== 46) return { kind: "int", value: BigInt(text.slice(pos, i)), type: "" }
  return { kind: "opaque", text: text.slice(pos, c.pos) }
}

/// `{alloc1: &T}`, `{alloc2<imm>+0x4: &T}`, `{f as fn(u32)}`, `{0x1 as *const u8}`, `{transmute(0x0000): T}`, `{impl#0}::X`.
function inBraces(c: Cursor): Const {
  const { text, pos } = c
  if (at(c, "{alloc") && isDigit(text.charCodeAt(pos + 6))) {
    c.pos++
    const alloc = word(c)
    if (accept(c, "<imm>")) {
      // A pointer that may only be read through.
    }
    if (accept(c, "+") || accept(c, "-")) word(c)
    if (accept(c, ": ")) {
      const pointer = type(c)
      expect(c, "}")
      return { kind: "alloc", alloc, type: pointer, text: text.slice(pos, c.pos) }
    }
    c.pos = pos
  }
  const whole = braced(c)
  if (at(c, "::")) {
    c.pos = pos
    return named(c)
  }
  const past = c.pos
  const first = whole.charCodeAt(1)
  if ((isWord(first) && !isDigit(first)) || first === 60) {
    c.pos = pos + 1
    const item = pathOrNothing(c)
    if (item && at(c, " as ")) {
      c.pos = past
      return { kind: "path", path: item, text: text.slice(pos + 1, pos + 1 + whole.lastIndexOf(" as ") - 1) }
    }
  }
  c.pos = past
  return { kind: "opaque", text: whole }
}

/// The path here, unless it is none; the way back is the caller's.
function pathOrNothing(c: Cursor): Path | undefined {
  const { depth } = c
  try {
    return path(c)
  } catch (error) {
    if (error !== MISS) throw error
    c.depth = depth
    return undefined
  }
}

/// `<static(DefId(0:35 ~ m1[2be7]::inner::_::__wl_facts))>`: the only place where the path of a static stands is in the
/// debug form of its id, after the crate's name and hash.
function staticReference(c: Cursor): Const {
  const { text, pos } = c
  const stop = text.indexOf("))>", pos)
  if (stop < 0 || stop >= c.end) miss()
  c.pos = stop + 3
  const inside = text.slice(pos, stop)
  const named = inside.indexOf("]::")
  const whole = text.slice(pos, c.pos)
  return named < 0 ? { kind: "alloc", text: whole } : { kind: "alloc", path: inside.slice(named + 3), text: whole }
}

/// `Indirect { alloc_id: alloc7, offset: Size(0 bytes) }: T`, `Slice { alloc_id: alloc32, meta: 6 }: &CStr`,
/// `Scalar(0x00000001): T`.
function memoryImage(c: Cursor): Const {
  const { text, pos } = c
  word(c)
  accept(c, " ")
  if (peek(c) === OPEN) {
    const close = text.indexOf("): ", c.pos)
    if (close < 0 || close >= c.end) miss()
    c.pos = close + 1
  } else braced(c)
  const alloc = /alloc_id: (alloc\d+)/.exec(text.slice(pos, c.pos))?.[1]
  expect(c, ": ")
  const image = type(c)
  const whole = text.slice(pos, c.pos)
  return alloc === undefined ? { kind: "opaque", text: whole } : { kind: "alloc", alloc, type: image, text: whole }
}

const INTS = /^([iu])(8|16|32|64|128)::(MIN|MAX)$/

/// A path, and what makes it an aggregate: `(…)`, ` {{ … }}`. Arguments that are operands (`const X(move _1)`) make it a
/// callee instead, and are left alone.
function named(c: Cursor): Const {
  const { text } = c
  const item = namedPath(c)
  const found = item.path
  if (peek(c) === OPEN) {
    const next = text.charCodeAt(c.pos + 1)
    if (next === CLOSE) {
      if (text.startsWith(" -> ", c.pos + 2)) return item
      c.pos += 2
      return { kind: "adt", path: found, fields: [] }
    }
    const start = c.pos++
    if (!at(c, "move ") && !at(c, "copy ") && !at(c, "const ")) {
      const fields = list(c, CLOSE).map((value, index) => ({ name: String(index), value }))
      return { kind: "adt", path: found, fields }
    }
    c.pos = start
  } else if (at(c, " {{ ")) {
    c.pos += 4
    const fields: { name: string; value: Const }[] = []
    while (!at(c, " }}")) {
      const name = word(c)
      expect(c, ": ")
      fields.push({ name, value: constant(c) })
      if (!accept(c, ", ")) break
    }
    expect(c, " }}")
    return { kind: "adt", path: found, fields }
  }
  const printed = item.text
  const [, sign, width, which] = found.segments.length === 2 && printed.length < 12 ? (INTS.exec(printed) ?? []) : []
  return sign && width && which ? extreme(sign, width, which) : item
}

/// `u8::MAX` is how rustc prints 255. What `usize::MAX` is depends on the target, which a dump does not say: it stays a name.
function extreme(sign: string, width: string, which: string): Const {
  const bits = BigInt(width)
  const largest = sign === "u" ? (1n << bits) - 1n : (1n << (bits - 1n)) - 1n
  const value = which === "MAX" ? largest : sign === "u" ? 0n : -largest - 1n
  return { kind: "int", value, type: `${sign}${width}` }
}
