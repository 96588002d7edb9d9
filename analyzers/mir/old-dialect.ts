// What rustc printed otherwise before 1.85, read into the trees of today: operands without `copy`, calls whose one target
// bears no label, values of a switch with their types, closures in square brackets. Only the forms of 1.63 are known.
// Source: compiler/rustc_middle/src/mir/{mod,pretty,terminator}.rs of 1.63, and its dumps.

import {
  accept,
  at,
  isDigit,
  MINUS,
  miss,
  natural,
  pastChar,
  peek,
  spanIn,
  TICK,
  unescape,
  word,
  type Cursor,
} from "./lexer.ts"
import type { Block, Statement } from "./program.ts"
import { lastName, typeArguments } from "./show.ts"
import type { Type } from "./types.ts"

/// What gives the dialect away in the text of a dump; undefined in one of today.
export function oldForm(text: string): string | undefined {
  if (/^ +_\d+ = (?:_\d|\(\*|\(_\d|\(\(\*?_)/m.test(text)) return "operands without `copy`"
  if (/^ +(?:Deinit\(|\/\/ mir::Constant$)/m.test(text)) return "`Deinit`, `mir::Constant`"
  if (/^promoted\[\d+\] in /m.test(text)) return "`promoted[0] in f`"
  return undefined
}

/// `CheckedAdd` is what `AddWithOverflow` was called.
export function operationOfToday(operation: string): string {
  const checked = /^Checked(Add|Sub|Mul|Shl|Shr)$/.exec(operation)?.[1]
  return checked === undefined ? operation : `${checked}WithOverflow`
}

const casts: Readonly<Record<string, string>> = {
  PointerExposeAddress: "PointerExposeProvenance",
  PointerFromExposedAddress: "PointerWithExposedProvenance",
}

/// `Misc` was every cast between numbers and between thin pointers; the target tells which. Which numbers, it does not.
export function castOfToday(cast: string, to: Type): string {
  if (cast === "Misc" && to.kind === "pointer") return "PtrToPtr"
  const coercion = /^Pointer\((.*)\)$/.exec(cast)?.[1]
  return coercion === undefined ? (casts[cast] ?? cast) : `PointerCoercion(${coercion})`
}

const bits: Readonly<Record<string, bigint>> = { "8": 8n, "16": 16n, "32": 32n, "64": 64n, "128": 128n, size: 64n }

/// A value in a switch: `0_isize`, `-1_i32`, `false`, `'A'`, `u128::MAX`. As today it is given by its bits.
export function switchValue(c: Cursor): bigint {
  if (accept(c, "false")) return 0n
  if (accept(c, "true")) return 1n
  if (peek(c) === TICK) {
    const stop = pastChar(c.text, c.pos, c.end)
    if (stop < 0) miss()
    const inside = unescape(c.text.slice(c.pos + 1, stop - 1))
    c.pos = stop
    return BigInt(inside.codePointAt(0) ?? 0)
  }
  const negative = peek(c) === MINUS
  if (negative) c.pos++
  if (!isDigit(peek(c))) {
    const width = /^[iu](\w+)$/.exec(word(c))
    const all = 1n << (bits[width?.[1] ?? ""] ?? miss())
    if (accept(c, "::MAX")) return width?.[0].startsWith("u") === true ? all - 1n : all / 2n - 1n
    if (accept(c, "::MIN")) return width?.[0].startsWith("u") === true ? 0n : all / 2n
    return miss()
  }
  const start = c.pos
  while (isDigit(peek(c))) c.pos++
  if (c.pos - start > 40) miss()
  const value = BigInt(c.text.slice(start, c.pos))
  if (!accept(c, "_")) return negative ? miss() : value
  const width = bits[/^[iu](\w+)$/.exec(word(c))?.[1] ?? ""] ?? miss()
  return negative ? (1n << width) - value : value
}

/// `[closure@src/a.rs:1:2: 3:4]`, as the type `{closure@src/a.rs:1:2: 3:4}`; undefined for any other bracket.
export function bracketed(c: Cursor): Extract<Type, { kind: "closure" }> | undefined {
  const { text, pos, end } = c
  const what = ["closure", "generator", "static generator"].find((word) => at(c, `[${word}@`))
  if (what === undefined) return undefined
  // A file's name may hold a bracket: the span before it tells where the closure ends.
  for (let stop = text.indexOf("]", pos); stop >= 0 && stop < end; stop = text.indexOf("]", stop + 1)) {
    const span = spanIn(text, pos + what.length + 2, stop)
    const path = span ? undefined : /^[\w:<>{}#, ']+$/.exec(text.slice(pos + what.length + 2, stop))
    if (!span && !path) continue
    c.pos = stop + 1
    return { kind: "closure", what, text: `{${text.slice(pos + 1, stop)}}`, ...(span ? { span } : {}) }
  }
  return undefined
}

/// `promoted[3] in `, which now stands behind the path.
export function promotedIn(c: Cursor): string | undefined {
  if (!accept(c, "promoted[")) return undefined
  const name = `promoted[${natural(c)}]`
  return accept(c, "] in ") ? name : miss()
}

/// A call with one target was printed without saying which it is. Outside of cleanup, a cleanup block is where unwinding
/// goes; every other target is where the call returns to. And a transmute was a call like any other.
export function settleCalls(blocks: Block[]): void {
  for (const [index, block] of blocks.entries()) {
    const { terminator } = block
    if (terminator.kind !== "call" || terminator.target !== undefined || typeof terminator.unwind !== "number") continue
    const { unwind: lone, callee, args } = terminator
    if (!block.cleanup && blocks[lone]?.cleanup === true) continue
    const [operand] = args
    const [, type] = callee.kind === "path" && lastName(callee.path) === "transmute" ? typeArguments(callee.path) : []
    if (operand && type) {
      const { to, line, source } = terminator
      const point = { line, ...(source ? { source } : {}) }
      const cast: Statement = { kind: "assign", to, from: { kind: "cast", operand, type, cast: "Transmute" }, ...point }
      blocks[index] = {
        ...block,
        statements: [...block.statements, cast],
        terminator: { kind: "goto", target: lone, ...point },
      }
    } else blocks[index] = { ...block, terminator: { ...terminator, target: lone, unwind: "continue" } }
  }
}
