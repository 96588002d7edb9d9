// Reads what happens: statements and terminators, each one line of a dump (but for `asm!`, whose template is printed with
// the newlines it has). A table from first words to readers; an assignment is whatever starts with a place.

import {
  accept,
  at,
  CLOSE,
  expect,
  isDigit,
  miss,
  natural,
  OPEN,
  peek,
  QUOTE,
  pastString,
  spanIn,
  UNDERSCORE,
  wordEnd,
  type Cursor,
} from "./lexer.ts"
import type { Callee, Operand, PlaceExpression, Statement, Terminator, Unwind } from "./program.ts"
import { switchValue } from "./old-dialect.ts"
import { local, operand, operands, place, right } from "./rvalue-parser.ts"
import { path } from "./path-parser.ts"
import type { SourceSpan } from "../place.ts"

/// A statement or terminator before it is told where it stands.
export type Bare<T> = T extends unknown ? Omit<T, "line" | "source"> : never
export type Step =
  { readonly step: Bare<Statement>; readonly ends: false } | { readonly step: Bare<Terminator>; readonly ends: true }

/// What the type of a local says of its value: a function item, which is printed as a bare path, or none, for what would
/// give it does not return.
export type ValueOf = (local: number) => "item" | "never" | undefined

function does(step: Bare<Statement>): Step {
  return { step, ends: false }
}

function ends(step: Bare<Terminator>): Step {
  return { step, ends: true }
}

/// What follows a terminator: one lone target, labelled ones, an unwind action.
interface Targets {
  lone: number | undefined
  /// `return`, `success`, `resume` or `real`: no terminator has two of them.
  normal: number | undefined
  drop: number | undefined
  imaginary: number | undefined
  /// The jumps out of an `asm!`.
  labels: number[]
  unwind: Unwind
}

const NO_LABELS: number[] = []
const BB = "bb"

/// The number after `bb`; the largest is kept, for the whole body to be checked against at its end.
function block(c: Cursor): number {
  const n = natural(c)
  if (n > c.block) c.block = n
  return n
}

function nowhere(): Targets {
  return {
    lone: undefined,
    normal: undefined,
    drop: undefined,
    imaginary: undefined,
    labels: NO_LABELS,
    unwind: "continue",
  }
}

function targets(c: Cursor): Targets {
  const found = nowhere()
  expect(c, " -> ")
  if (accept(c, BB)) {
    found.lone = block(c)
    return found
  }
  if (accept(c, "unwind ")) {
    found.unwind = action(c)
    return found
  }
  expect(c, "[")
  for (;;) {
    if (accept(c, "return: bb") || accept(c, "success: bb") || accept(c, "resume: bb") || accept(c, "real: bb")) {
      found.normal = block(c)
    } else if (accept(c, "unwind: bb")) found.unwind = block(c)
    else if (accept(c, "unwind ")) found.unwind = action(c)
    else if (accept(c, "drop: bb")) found.drop = block(c)
    else if (accept(c, "imaginary: bb")) found.imaginary = block(c)
    else {
      expect(c, "label: bb")
      found.labels = [...found.labels, block(c)]
    }
    if (!accept(c, ", ")) break
  }
  expect(c, "]")
  return found
}

function action(c: Cursor): Unwind {
  if (accept(c, "continue")) return "continue"
  if (accept(c, "unreachable")) return "unreachable"
  if (accept(c, "terminate(abi)") || accept(c, "terminate(cleanup)")) return "terminate"
  if (accept(c, BB)) return block(c)
  return miss()
}

function called(
  to: PlaceExpression,
  callee: Callee,
  args: readonly Operand[],
  { lone, normal: target, unwind }: Targets,
): Step {
  // The only successor of a call that prints one without a label is its cleanup block: such a call does not return.
  if (lone !== undefined) return ends({ kind: "call", to, callee, args, unwind: lone })
  return ends({ kind: "call", to, callee, args, ...(target === undefined ? {} : { target }), unwind })
}

function assignment(c: Cursor, valueOf: ValueOf): Step {
  const to = place(c)
  expect(c, " = ")
  if (accept(c, "yield(")) {
    const value = operand(c)
    expect(c, ")")
    const { lone, normal, drop } = targets(c)
    const target = lone ?? normal
    if (target === undefined) miss()
    return ends({ kind: "yield", to, value, target: target, ...(drop === undefined ? {} : { drop }) })
  }
  const made = to.projection.length === 0 ? valueOf(to.local) : undefined
  // A call that neither returns nor unwinds had no targets at all.
  const never = c.memory.old && made === "never"
  const found = right(c, made === "item", never)
  if (!found.call) return does({ kind: "assign", to, from: found.rvalue })
  return called(to, found.callee, found.args, never && at(c, ";") ? nowhere() : targets(c))
}

/// Reads one statement or terminator, up to its `;`. Throws `MISS`.
export function step(c: Cursor, valueOf: ValueOf): Step {
  const code = peek(c)
  if (code === UNDERSCORE || code === OPEN || at(c, "unwrap_binder!(")) return assignment(c, valueOf)
  const first = c.text.slice(c.pos, wordEnd(c))
  const reader = READERS.get(first)
  if (!reader) return miss()
  const start = c.pos
  c.pos += first.length
  return reader(c, start)
}

/// A statement that says nothing of values: it is enough to find its end, the last `;` of the line.
function nop(c: Cursor, start: number): Step {
  c.pos = lastSemicolon(c)
  return does({ kind: "nop", text: c.text.slice(start, c.pos) })
}

function lastSemicolon(c: Cursor): number {
  const newline = c.text.indexOf("\n", c.pos)
  const end = newline < 0 || newline > c.end ? c.end : newline
  // The comment of `-Zmir-include-spans` holds no semicolon, unless a file's name does.
  const stop = c.text.lastIndexOf(";", end - 1)
  return stop < c.pos ? miss() : stop
}

const readers: Readonly<Record<string, (c: Cursor, start: number) => Step>> = {
  StorageLive: (c) => ({ step: { kind: "storage-live", local: inParens(c, local) }, ends: false }),
  StorageDead: (c) => ({ step: { kind: "storage-dead", local: inParens(c, local) }, ends: false }),
  Deinit: (c) => does({ kind: "deinit", place: inParens(c, place) }),
  assume: (c) => does({ kind: "assume", operand: inParens(c, operand) }),
  discriminant: (c) => {
    const of = inParens(c, place)
    expect(c, " = ")
    return does({ kind: "set-discriminant", place: of, variant: natural(c) })
  },
  copy_nonoverlapping: (c) => {
    expect(c, "(dst = ")
    const to = operand(c)
    expect(c, ", src = ")
    const from = operand(c)
    expect(c, ", count = ")
    const count = operand(c)
    expect(c, ")")
    return does({ kind: "copy-nonoverlapping", to, from, count })
  },
  nop,
  ConstEvalCounter: nop,
  Coverage: nop,
  Retag: nop,
  FakeRead: nop,
  PlaceMention: nop,
  AscribeUserType: nop,
  BackwardIncompatibleDropHint: nop,
  // `backward incompatible drop(_9)`: what 1.85 calls the same hint.
  backward: nop,

  return: () => ends({ kind: "return" }),
  resume: () => ends({ kind: "resume" }),
  unreachable: () => ends({ kind: "unreachable" }),
  coroutine_drop: () => ends({ kind: "coroutine-drop" }),
  terminate: (c) => {
    if (!accept(c, "(abi)")) expect(c, "(cleanup)")
    return ends({ kind: "terminate" })
  },
  goto: (c) => {
    expect(c, " -> bb")
    return ends({ kind: "goto", target: block(c) })
  },
  switchInt: switchInt,
  drop: (c) => dropped(inParens(c, place), targets(c)),
  async: (c) => {
    expect(c, " drop(")
    const of = place(c)
    expect(c, "; poll=")
    place(c)
    expect(c, ")")
    return dropped(of, targets(c))
  },
  assert: asserted,
  falseEdge: (c) => {
    const { normal: real, imaginary } = targets(c)
    if (real === undefined) miss()
    return ends({ kind: "false-edge", real: real, ...(imaginary === undefined ? {} : { imaginary }) })
  },
  falseUnwind: (c) => {
    const { lone, normal, unwind } = targets(c)
    const real = lone ?? normal
    if (real === undefined) miss()
    return ends({ kind: "false-edge", real: real, ...(typeof unwind === "number" ? { imaginary: unwind } : {}) })
  },
  tailcall: (c) => {
    expect(c, " ")
    const start = c.pos
    if (at(c, "copy ") || at(c, "move ")) {
      const held = operand(c)
      return ends({ kind: "tail-call", callee: { kind: "value", operand: held }, args: inParensMany(c) })
    }
    accept(c, "const ")
    const found = path(c)
    const text = c.text.slice(start, c.pos)
    return ends({ kind: "tail-call", callee: { kind: "path", path: found, text }, args: inParensMany(c) })
  },
  asm: inlineAssembly,
}

const READERS = new Map(Object.entries(readers))

function inParens<T>(c: Cursor, read: (c: Cursor) => T): T {
  expect(c, "(")
  const found = read(c)
  expect(c, ")")
  return found
}

function inParensMany(c: Cursor): Operand[] {
  expect(c, "(")
  return operands(c, CLOSE)
}

function dropped(of: PlaceExpression, { lone, normal, drop, unwind }: Targets): Step {
  const target = lone ?? normal
  if (target === undefined) miss()
  return ends({ kind: "drop", place: of, target: target, unwind, ...(drop === undefined ? {} : { drop }) })
}

const small: bigint[] = []

function integer(text: string): bigint {
  if (text.length > 3) return BigInt(text)
  const n = Number(text)
  return (small[n] ??= BigInt(n))
}

function switchBits(c: Cursor): bigint {
  const start = c.pos
  while (isDigit(peek(c))) c.pos++
  if (c.pos === start || c.pos - start > 40) miss()
  return integer(c.text.slice(start, c.pos))
}

function switchInt(c: Cursor): Step {
  const on = inParens(c, operand)
  expect(c, " -> [")
  const cases: { value: bigint; block: number }[] = []
  let otherwise: number | undefined
  for (;;) {
    if (accept(c, "otherwise: bb")) {
      otherwise = block(c)
      break
    }
    const value = c.memory.old ? switchValue(c) : switchBits(c)
    expect(c, ": bb")
    cases.push({ value, block: block(c) })
    if (!accept(c, ", ")) break
  }
  expect(c, "]")
  return ends({ kind: "switch", on, targets: cases, ...(otherwise === undefined ? {} : { otherwise }) })
}

function asserted(c: Cursor): Step {
  expect(c, "(")
  const expected = !accept(c, "!")
  const condition = operand(c)
  expect(c, ", ")
  if (peek(c) !== QUOTE) miss()
  const start = c.pos
  const stop = pastString(c.text, start, c.end)
  if (stop < 0) miss()
  c.pos = stop
  const message = c.text.slice(start + 1, stop - 1)
  const rest = accept(c, ", ") ? operands(c, CLOSE) : []
  if (rest.length === 0) expect(c, ")")
  const { lone, normal, unwind } = targets(c)
  const target = lone ?? normal
  if (target === undefined) miss()
  return ends({ kind: "assert", condition, expected, message, operands: rest, target: target, unwind })
}

// The template may hold quotes, and so may registers (`lateout("eax") _`): it ends where an operand can begin.
const TEMPLATE_END = /", (?:in\(|(?:late)?out\(|in(?:late)?out\(|const |sym_fn |sym_static |label \d|options\()/g
const OPTIONS = /, options\([A-Za-z_ |()0-9]*\)\)(?= -> |;)/g

/// `asm!("…", in(reg) copy _1, …, options(…)) -> [return: bb1, unwind continue]`. The template is raw text.
function inlineAssembly(c: Cursor): Step {
  expect(c, '!("')
  const { text, pos } = c
  OPTIONS.lastIndex = pos
  const last = OPTIONS.exec(text)
  if (!last || last.index >= c.end) return miss()
  TEMPLATE_END.lastIndex = pos
  const quote = TEMPLATE_END.exec(text)?.index ?? -1
  if (quote < pos || quote > last.index) return miss()
  const template = text.slice(pos, quote)
  const list = text.slice(quote + 1, last.index)
  c.pos = last.index + last[0].length
  const { lone, normal, labels, unwind } = at(c, ";") ? { ...nowhere(), unwind: "unreachable" as const } : targets(c)
  const blocks = [lone, normal, ...labels].filter((block) => block !== undefined)
  return ends({ kind: "asm", template, operands: commas(list), targets: blocks, unwind })
}

/// The parts of `, a, b(c, d)`.
function commas(list: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = -1
  for (let i = 0; i < list.length; i++) {
    const char = list.charAt(i)
    if ("([{<".includes(char)) depth++
    else if (")]}".includes(char) || (char === ">" && !/[-=]/.test(list.charAt(i - 1)))) depth--
    else if (char === "," && depth <= 0) {
      if (start >= 0) parts.push(list.slice(start, i))
      start = i + 2
    }
  }
  if (start >= 0) parts.push(list.slice(start))
  return parts
}

const COMMENT = /^ +\/\/ (?:return place )?(?:in )?(?:scope (\d+) )?at /

/// The comment that `-Zmir-include-spans` puts after a line: where in the Rust sources, and in which of the body's scopes.
export interface SpanComment {
  readonly scope?: number
  readonly source: SourceSpan
}

/// The span comment in `text[from, to)`.
export function spanComment(text: string, from: number, to: number): SpanComment | undefined {
  const comment = COMMENT.exec(text.slice(from, Math.min(to, from + 160)))
  const source = comment ? spanIn(text, from + comment[0].length, to) : undefined
  if (!comment || !source) return undefined
  return comment[1] === undefined ? { source } : { scope: Number(comment[1]), source }
}
