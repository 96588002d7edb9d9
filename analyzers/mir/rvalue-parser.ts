// Reads what computes: places, operands, rvalues. Knows the printed forms of `Rvalue` and of a call's callee, which only
// what follows them tells apart, and leaves statements and terminators to `statement-parser.ts`.
//
// Longer than 400 lines because places, operands and rvalues call each other.

import { constOperand } from "./const-parser.ts"
import {
  accept,
  at,
  braced,
  CLOSE,
  CLOSE_SQUARE,
  expect,
  isDigit,
  miss,
  MISS,
  natural,
  OPEN,
  OPEN_BRACE,
  OPEN_SQUARE,
  peek,
  SEMI,
  spanIn,
  TICK,
  UNDERSCORE,
  word,
  wordEnd,
  raw,
  type Cursor,
} from "./lexer.ts"
import type { Callee, Field, Operand, PlaceExpression, Projection, Rvalue } from "./program.ts"
import { bracketed, castOfToday, operationOfToday } from "./old-dialect.ts"
import { namedPath, path } from "./path-parser.ts"
import { lifetime, type, typeTo } from "./type-parser.ts"
import type { Path } from "./types.ts"

const NOWHERE: readonly Projection[] = []
const DEREF: Projection = { kind: "deref" }

// The same few thousand bare locals stand for most places and operands of every dump, so they are made once.
const bare: PlaceExpression[] = []
const copies: Operand[] = []
const moves: Operand[] = []
const SHARED = 4096

function bareLocal(n: number): PlaceExpression {
  const known = bare[n]
  if (known) return known
  const place: PlaceExpression = { local: n, projection: NOWHERE }
  if (n < SHARED) bare[n] = place
  return place
}

function operandOf(kind: "copy" | "move", place: PlaceExpression): Operand {
  const shared = kind === "copy" ? copies : moves
  const n = place.local
  if (place.projection !== NOWHERE || n >= SHARED) return { kind, place }
  return (shared[n] ??= { kind, place })
}

/// The local `_N` here.
export function local(c: Cursor): number {
  if (peek(c) !== UNDERSCORE) miss()
  c.pos++
  const n = natural(c)
  if (n >= c.locals) miss()
  return n
}

/// `_1`, `(*_1)`, `((_2 as Some).0: T)`, `(*_3)[_4]`. Openers nest from the outermost projection inwards, so they are only
/// counted; what closes each says what it was. No recursion: places may nest as deep as they like.
export function place(c: Cursor): PlaceExpression {
  const { text, pos } = c
  let open = 0
  for (;;) {
    const code = peek(c)
    if (code === OPEN) {
      c.pos += text.charCodeAt(c.pos + 1) === 42 ? 2 : 1
    } else if (code === 117 && at(c, "unwrap_binder!(")) c.pos += 15
    else break
    open++
  }
  const base = local(c)
  if (open === 0 && peek(c) !== OPEN_SQUARE) return bareLocal(base)
  const projection: Projection[] = []
  for (;;) {
    const code = peek(c)
    if (code === OPEN_SQUARE) {
      projection.push(element(c))
      continue
    }
    if (open === 0) break
    if (code === CLOSE) {
      c.pos++
      projection.push(DEREF)
    } else {
      projection.push(closing(c))
      expect(c, ")")
    }
    open--
  }
  const { places } = c.memory
  const key = text.slice(pos, c.pos)
  const known = places.get(key)
  if (known) return known
  const found: PlaceExpression = { local: base, projection }
  places.set(key, found)
  return found
}

function closing(c: Cursor): Projection {
  if (accept(c, ".")) {
    const index = natural(c)
    expect(c, ": ")
    return { kind: "field", index, type: typeTo(c, CLOSE) }
  }
  if (accept(c, " as ")) {
    const start = c.pos
    const stop = wordEnd(c)
    if (stop > start && c.text.charCodeAt(stop) === CLOSE) return { kind: "downcast", variant: word(c) }
    if (accept(c, "variant#")) return { kind: "downcast", variant: `variant#${natural(c)}` }
    accept(c, "subtype ")
    return { kind: "cast", type: type(c) }
  }
  expect(c, "; ")
  return { kind: "cast", type: type(c) }
}

/// `[_1]`, `[0 of 2]`, `[-1 of 2]`, `[1:]`, `[:-1]`, `[1:-1]`, `[0..2]`.
function element(c: Cursor): Projection {
  const start = ++c.pos
  if (peek(c) === UNDERSCORE) {
    const index = local(c)
    expect(c, "]")
    return { kind: "index", local: index }
  }
  const stop = c.text.indexOf("]", start)
  if (stop < 0 || stop >= c.end || stop - start > 64) miss()
  const text = c.text.slice(start, stop)
  c.pos = stop + 1
  if (/^-?\d+ of \d+$/.test(text)) return { kind: "constant-index", text }
  if (/^(?:\d*:(?:-\d+)?|\d+\.\.\d+)$/.test(text)) return { kind: "subslice", text }
  return miss()
}

/// `copy P`, `move P`, `const C`, a bare function item, or a check the compiler answers (`UbChecks`).
export function operand(c: Cursor): Operand {
  if (accept(c, "copy ")) return operandOf("copy", place(c))
  if (accept(c, "move ")) return operandOf("move", place(c))
  if (accept(c, "const ")) return constOperand(c)
  if (accept(c, "no_retag ")) return operand(c)
  if (c.memory.old && (peek(c) === OPEN || (peek(c) === UNDERSCORE && isDigit(c.text.charCodeAt(c.pos + 1)))))
    return operandOf("copy", place(c))
  return { kind: "const", value: namedPath(c) }
}

/// Operands up to `close`, which is taken.
export function operands(c: Cursor, close: number): Operand[] {
  const found: Operand[] = []
  while (peek(c) !== close) {
    found.push(operand(c))
    if (!accept(c, ",")) break
    accept(c, " ")
  }
  if (peek(c) !== close) miss()
  c.pos++
  return found
}

const BINARY = new Set(
  (
    "Add AddUnchecked AddWithOverflow Sub SubUnchecked SubWithOverflow Mul MulUnchecked MulWithOverflow Div Rem BitXor " +
    "BitAnd BitOr Shl ShlUnchecked Shr ShrUnchecked Eq Lt Le Ne Ge Gt Cmp Offset"
  ).split(" "),
)
const UNARY = new Set(["Not", "Neg", "PtrMetadata"])
const OF_TYPE = new Set(["SizeOf", "AlignOf"])
const CHECKS = new Set(["UbChecks", "OverflowChecks", "ContractChecks"])

/// What the right side of ` = ` turned out to be: a value, or a callee with its arguments.
export type Right =
  | { readonly call: false; readonly rvalue: Rvalue }
  | { readonly call: true; readonly callee: Callee; readonly args: readonly Operand[] }

function value(rvalue: Rvalue): Right {
  return { call: false, rvalue }
}

/// The right side of an assignment. `item` tells whether a bare path names a function: its value looks like a unit struct.
export function right(c: Cursor, item: boolean, never = false): Right {
  const { pos } = c
  switch (peek(c)) {
    case 99: // copy, const
    case 109: // move
    case 110: // no_retag
      if (at(c, "copy ") || at(c, "move ") || at(c, "const ") || at(c, "no_retag ")) return fromOperand(c)
      break
    case 38:
      return value(reference(c))
    case UNDERSCORE:
      if (c.memory.old && isDigit(c.text.charCodeAt(pos + 1))) return fromOperand(c)
      break
    case OPEN: {
      if (c.memory.old && isPlace(c)) return fromOperand(c)
      c.pos++
      return value({ kind: "tuple", of: operands(c, CLOSE) })
    }
    case OPEN_SQUARE: {
      const made = bracketed(c)
      if (made) return value({ kind: "closure", type: made, fields: at(c, " { ") ? fields(c) : [] })
      return value(array(c))
    }
    case OPEN_BRACE: {
      const inside = braced(c)
      const span = spanIn(inside, inside.indexOf("@") + 1, inside.length - 1)
      const what = /^\{([a-z -]+)@/.exec(inside)?.[1]
      if (what === undefined) {
        c.pos = pos
        break
      }
      const closure = { kind: "closure", what, text: inside, ...(span ? { span } : {}) } as const
      return value({ kind: "closure", type: closure, fields: at(c, " { ") ? fields(c) : [] })
    }
    case 42: {
      const pointer = type(c)
      expect(c, " from (")
      const [data, metadata, more] = operands(c, CLOSE)
      if (!data || !metadata || more || pointer.kind !== "pointer") miss()
      return value({ kind: "fat-pointer", type: pointer, pointer: data, metadata: metadata })
    }
    case 100:
      if (accept(c, "discriminant(")) return value({ kind: "discriminant", place: inParens(c) })
      if (accept(c, "deref_copy ")) return value({ kind: "use", operand: operandOf("copy", place(c)) })
      break
    case 119:
      if (accept(c, "wrap_binder!(")) {
        const wrapped = operand(c)
        expect(c, "; ")
        const to = type(c)
        expect(c, ")")
        return value({ kind: "cast", operand: wrapped, type: to, cast: "WrapUnsafeBinder" })
      }
      break
  }
  return fromPath(c, item, never)
}

/// Whether what is in parentheses here is a place, not a tuple of them.
function isPlace(c: Cursor): boolean {
  const { pos } = c
  try {
    place(c)
    return c.pos < c.end
  } catch (error) {
    if (error !== MISS) throw error
    return false
  } finally {
    c.pos = pos
  }
}

/// A use, a cast, or an indirect call.
function fromOperand(c: Cursor): Right {
  const used = operand(c)
  const next = peek(c)
  if (next === SEMI) return value({ kind: "use", operand: used })
  if (next === OPEN) {
    c.pos++
    if (used.kind !== "const") return { call: true, callee: { kind: "value", operand: used }, args: operands(c, CLOSE) }
    const { value } = used
    if (value.kind !== "path") return miss()
    return { call: true, callee: value, args: operands(c, CLOSE) }
  }
  return at(c, " as ") ? value(cast(c, used)) : miss()
}

function cast(c: Cursor, from: Operand): Rvalue {
  expect(c, " as ")
  const to = type(c)
  expect(c, " (")
  const start = c.pos
  let depth = 1
  for (let i = start; i < c.end; i++) {
    const code = c.text.charCodeAt(i)
    if (code === OPEN) depth++
    else if (code === CLOSE && --depth === 0) {
      c.pos = i + 1
      return { kind: "cast", operand: from, type: to, cast: castOfToday(c.text.slice(start, i), to) }
    } else if (code === 10) break
  }
  return miss()
}

function inParens(c: Cursor): PlaceExpression {
  const found = place(c)
  expect(c, ")")
  return found
}

/// `&P`, `&mut P`, `&fake shallow P`, `&'r P`, `&raw const (fake) P`, `&/*tls*/ mut X`.
function reference(c: Cursor): Rvalue {
  c.pos++
  if (accept(c, "raw ")) {
    const mutable = accept(c, "mut ")
    if (!mutable) expect(c, "const ")
    accept(c, "(fake) ")
    return { kind: "ref", raw: true, mutable, place: place(c) }
  }
  if (accept(c, "/*tls*/ ")) {
    accept(c, "mut ")
    const start = c.pos
    path(c)
    return { kind: "tls-ref", path: c.text.slice(start, c.pos) }
  }
  if (peek(c) === TICK) {
    lifetime(c)
    expect(c, " ")
  }
  if (accept(c, "fake ")) accept(c, "shallow ")
  const mutable = accept(c, "mut ")
  return { kind: "ref", raw: false, mutable, place: place(c) }
}

/// `[A, B]`, `[A; N]`.
function array(c: Cursor): Rvalue {
  c.pos++
  if (accept(c, "]")) return { kind: "array", of: [] }
  const first = operand(c)
  if (accept(c, "; ")) {
    const count = raw(c, SEMI)
    expect(c, "]")
    return { kind: "repeat", operand: first, count }
  }
  if (accept(c, "]")) return { kind: "array", of: [first] }
  expect(c, ", ")
  return { kind: "array", of: [first, ...operands(c, CLOSE_SQUARE)] }
}

/// ` { a: A, b: B }`.
function fields(c: Cursor): Field[] {
  expect(c, " { ")
  const found: Field[] = []
  while (!at(c, " }")) {
    const name = word(c)
    expect(c, ": ")
    found.push({ name, operand: operand(c) })
    if (!accept(c, ", ")) break
  }
  expect(c, " }")
  return found
}

/// What begins with a name: an operation, an aggregate, a function item, a call. A call alone has successors.
function fromPath(c: Cursor, item: boolean, never: boolean): Right {
  const { text, pos } = c
  const stop = wordEnd(c)
  if (text.charCodeAt(stop) === OPEN && stop > pos) {
    const operation = operationOfToday(text.slice(pos, stop))
    const done = operate(c, operation, stop + 1)
    if (done && !at(c, " -> ")) return value(done)
    c.pos = pos
  }
  const named = namedPath(c)
  if (peek(c) === OPEN) {
    c.pos++
    const args = operands(c, CLOSE)
    if (never || at(c, " -> ")) return { call: true, callee: named, args }
    const fields = args.map((operand, index) => ({ name: String(index), operand }))
    return value({ kind: "adt", path: named.path, fields })
  }
  if (at(c, " { ")) return value({ kind: "adt", path: named.path, fields: fields(c) })
  const casts = at(c, " as ")
  if (casts || item || CHECKS.has(named.text)) {
    const used: Operand = { kind: "const", value: named }
    return value(casts ? cast(c, used) : { kind: "use", operand: used })
  }
  return value({ kind: "adt", path: named.path, fields: [] })
}

/// `Add(copy _1, const 2_u32)` and its kin; undefined, wherever the cursor then is, when the name is a user's own.
function operate(c: Cursor, operation: string, inside: number): Rvalue | undefined {
  c.pos = inside
  if (BINARY.has(operation)) {
    const [left, right, more] = operands(c, CLOSE)
    return left && right && !more ? { kind: "binary", op: operation, left, right } : undefined
  }
  if (UNARY.has(operation)) {
    const [of, more] = operands(c, CLOSE)
    return of && !more ? { kind: "unary", op: operation, operand: of } : undefined
  }
  if (operation === "Len" && (peek(c) === UNDERSCORE || peek(c) === OPEN)) return { kind: "len", place: inParens(c) }
  if (OF_TYPE.has(operation) && !at(c, "copy ") && !at(c, "move ") && !at(c, "const ")) {
    const of = type(c)
    expect(c, ")")
    return { kind: "nullary", op: operation, type: of }
  }
  if (operation === "ShallowInitBox") {
    const start = operand(c)
    expect(c, ", ")
    const of = type(c)
    expect(c, ")")
    return { kind: "cast", operand: start, type: of, cast: operation }
  }
  if (CHECKS.has(operation) && accept(c, ")")) {
    const name: Path = { segments: [{ kind: "name", name: operation, args: [] }] }
    return { kind: "use", operand: { kind: "const", value: { kind: "path", path: name, text: operation } } }
  }
  return undefined
}
