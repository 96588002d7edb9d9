// Reads paths and what stands in them: generic arguments, and the heads in angle brackets (`<T as Trait>`, `<impl at …>`).
// Makes one tree of type position (`Vec<T>`) and value position (`Vec::<T>`), and refuses to know which names mean what,
// but for one guess: see `isImplSegment`.

import {
  type Cursor,
  type NamedPath,
  cursor,
  LIMIT,
  miss,
  QUOTE,
  TICK,
  OPEN,
  COMMA,
  MINUS,
  COLON,
  LESS,
  GREATER,
  OPEN_SQUARE,
  OPEN_BRACE,
  isWord,
  isDigit,
  peek,
  at,
  accept,
  expect,
  wordEnd,
  word,
  pastChar,
  pastBraces,
  braced,
  raw,
  spanIn,
} from "./lexer.ts"
import type { GenericArgument, Path, Segment, Type } from "./types.ts"
import { BODIES, bounds, tuple, binder, lifetime, type, WHATS } from "./type-parser.ts"

/// A path. With `sugar`, `Fn(A) -> B` is read as a path with arguments.
export function path(c: Cursor, sugar = false): Path {
  const segments: Segment[] = []
  for (;;) {
    segments.push(segment(c, sugar))
    if (!at(c, "::")) break
    c.pos += 2
    const last = segments.at(-1)
    if (last && peek(c) === LESS && !isImplSegment(c, last)) {
      if (last.kind !== "name") return miss()
      segments[segments.length - 1] = { kind: "name", name: last.name, args: args(c) }
      if (!at(c, "::")) break
      c.pos += 2
    }
  }
  return { segments }
}

function segment(c: Cursor, sugar: boolean): Segment {
  const { text, pos } = c
  const code = peek(c)
  if (code === LESS) return angle(c)
  if (code === OPEN_BRACE) return { kind: "name", name: braced(c), args: [] }
  // rustc itself prints `core::::num`: a segment may be empty, if another follows.
  if (code === COLON && at(c, "::")) return { kind: "name", name: "", args: [] }
  let stop = wordEnd(c)
  if (stop === pos) miss()
  if (text.charCodeAt(stop) === OPEN_SQUARE && text.startsWith("promoted[", pos)) {
    stop = text.indexOf("]", stop) + 1
    if (stop <= 0 || stop > c.end) miss()
  }
  c.pos = stop
  const name = text.slice(pos, stop)
  const next = peek(c)
  if (next === LESS) return { kind: "name", name, args: args(c) }
  if (next === OPEN && sugar) {
    const inputs = tuple(c)
    const given: Type = inputs.kind === "tuple" ? inputs : { kind: "tuple", of: [inputs] }
    const list: GenericArgument[] = [{ kind: "type", type: given }]
    if (accept(c, " -> ")) {
      const start = c.pos
      type(c)
      list.push({ kind: "binding", text: `Output = ${text.slice(start, c.pos)}` })
    }
    return { kind: "name", name, args: list }
  }
  return { kind: "name", name, args: [] }
}

/// Both `core::str::<impl str>::len` and `Foo::<impl Fn()>::new` are printed, the second for an argument whose type is
/// anonymous. An `impl` segment stands after a module and before a name.
function isImplSegment(c: Cursor, after: Segment): boolean {
  if (!at(c, "<impl ")) return false
  if (at(c, "<impl at ")) return true
  if (after.kind !== "name" || after.args.length > 0) return true
  const first = after.name.charCodeAt(0)
  if (first >= 65 && first <= 90) return false
  const { pos } = c
  c.pos += 6
  const inside = raw(c)
  // What a function holds (`f::<impl Fn()>::promoted[0]`, `f::<impl Fn()>::{closure#0}`) stands in no `impl`.
  const named = accept(c, ">::") && !at(c, "{") && !at(c, "promoted[")
  const followed = named ? !inside.includes(" + ") : at(c, " for ")
  c.pos = pos
  return followed
}

/// What stands in angle brackets at the head of a path, or after a module.
function angle(c: Cursor): Segment {
  const { text } = c
  if (at(c, "<impl at ")) {
    const start = c.pos + 9
    for (let stop = text.indexOf(">", start); stop >= 0 && stop < c.end; stop = text.indexOf(">", stop + 1)) {
      const span = spanIn(text, start, stop)
      if (!span) continue
      c.pos = stop + 1
      return { kind: "impl-at", span }
    }
    return miss()
  }
  if (accept(c, "<impl ")) {
    // Only what follows tells `<impl Trait for T>` from `<impl T>` and from the anonymous type of `<impl Bound as Trait>`.
    const start = c.pos
    const first = raw(c)
    if (accept(c, " as ")) return asTrait(c, { kind: "impl", bounds: bounds(first) })
    if (accept(c, " for ")) {
      const trait = path(within(c, first, start), true)
      const self = type(c)
      expect(c, ">")
      return { kind: "impl", self, trait }
    }
    c.pos = start
    const self = type(c)
    expect(c, ">")
    return { kind: "impl", self }
  }
  expect(c, "<")
  const self = type(c)
  if (accept(c, ">")) return { kind: "qualified", self }
  expect(c, " as ")
  return asTrait(c, self)
}

function asTrait(c: Cursor, self: Type): Segment {
  accept(c, "[const] ")
  if (accept(c, "for<")) binder(c)
  const trait = path(c, true)
  expect(c, ">")
  return { kind: "qualified", self, trait }
}

/// A cursor over a part of the text, at the depth of this one. Prefixes that say how a trait is bound are dropped.
function within(c: Cursor, part: string, start: number): Cursor {
  const skipped = /^(?:\[const\] |~const |const |\?|!)?(?:for<[^>]*> )?/.exec(part)?.[0].length ?? 0
  const inner = cursor(c.text, c.memory, start + skipped, start + part.length)
  inner.depth = c.depth
  if (inner.depth >= LIMIT) miss()
  return inner
}

/// `<A, 'a, 3, Item = B>`.
function args(c: Cursor): GenericArgument[] {
  if (++c.depth > LIMIT) miss()
  expect(c, "<")
  const found: GenericArgument[] = []
  while (peek(c) !== GREATER) {
    found.push(argument(c))
    if (!accept(c, ", ")) break
  }
  expect(c, ">")
  c.depth--
  return found
}

function argument(c: Cursor): GenericArgument {
  const { text, pos } = c
  const code = peek(c)
  if (code === TICK && pastChar(text, pos, c.end) < 0) return { kind: "lifetime", text: lifetime(c) }
  if (isDigit(code) || code === MINUS || code === TICK || code === QUOTE) return { kind: "const", text: raw(c, COMMA) }
  if (code === OPEN_BRACE) {
    const stop = pastBraces(text, pos, c.end)
    if (stop < 0) miss()
    const inside = text.slice(pos, stop)
    if (!WHATS.test(inside) && !BODIES.test(inside) && !text.startsWith("::", stop) && inside !== "{type error}") {
      return { kind: "const", text: raw(c, COMMA) }
    }
  }
  if ((code === 116 || code === 102) && (at(c, "true") || at(c, "false"))) {
    const stop = text.charCodeAt(wordEnd(c))
    if (stop === COMMA || stop === GREATER) return { kind: "const", text: word(c) }
  }
  const found = type(c)
  const next = peek(c)
  if (next === COMMA || next === GREATER) return { kind: "type", type: found }
  const binds = at(c, " = ") || at(c, ": ") || (found.kind === "path" && isWord(text.charCodeAt(pos)) && next === OPEN)
  c.pos = pos
  return { kind: binds ? "binding" : "const", text: raw(c, COMMA) }
}

/// A path in value position, with its text; the same object for the same text, so that a callee is kept once.
export function namedPath(c: Cursor): NamedPath {
  const { text, pos, memory, opaque } = c
  // What was read once, up to an opening parenthesis, would be read the same again.
  const open = text.indexOf("(", pos)
  const known = open > pos && open < c.end ? memory.paths.get(text.slice(pos, open)) : undefined
  if (known) {
    c.pos = open
    return known
  }
  const found = path(c)
  const printed = text.slice(pos, c.pos)
  const before = memory.paths.get(printed)
  if (before) return before
  const named: NamedPath = { kind: "path", path: found, text: printed }
  if (c.opaque === opaque) memory.paths.set(printed, named)
  return named
}
