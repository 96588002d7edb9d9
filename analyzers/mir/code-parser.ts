// Reads the inside of a body: declarations, then blocks. Goes line by line, so that a line it does not understand costs
// that line and no more: it stands in the tree as `opaque`, with its text, and is counted. What it returns is whole: every
// block that is jumped to exists, every block has a terminator.

import {
  accept,
  at,
  cursor,
  expect,
  isDigit,
  miss,
  MISS,
  natural,
  OPEN,
  peek,
  SEMI,
  SLASH,
  SPACE,
  UNDERSCORE,
  wordEnd,
  type Cursor,
  type Memory,
} from "./lexer.ts"
import { constOperand } from "./const-parser.ts"
import type { Block, Code, DebugInfo, InlinedCall, Local, Statement, Terminator } from "./program.ts"
import { repair } from "./graph.ts"
import { settleCalls } from "./old-dialect.ts"
import { place } from "./rvalue-parser.ts"
import { spanComment, step, type SpanComment, type Step } from "./statement-parser.ts"
import { path } from "./path-parser.ts"
import { typeTo } from "./type-parser.ts"
import type { Type } from "./types.ts"

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

interface Reading {
  readonly c: Cursor
  /// Where the text of the body ends; `c.end` is the end of the line.
  readonly end: number
  line: number
  readonly locals: (Mutable<Local> | undefined)[]
  readonly debug: DebugInfo[]
  /// Of locals that are declared after the debug line that names them.
  readonly names: Map<number, string>
  readonly inlined: InlinedCall[]
  /// The scopes that are open where the reading stands, innermost last; `undefined` for one that is not inlined code.
  readonly open: (InlinedCall | undefined)[]
  /// By number, the scopes that hold inlined code.
  readonly inlinedScopes: Map<number, InlinedCall>
  opaque: number
  /// An `asm!` had no end, so that no other is looked into.
  noAssembly: boolean
}

/// The code in `text`, which starts on line `line` of the dump, right after the header, and ends before the closing brace.
export function code(text: string, line: number, params: readonly Type[], memory: Memory): Code {
  const c = cursor(text, memory)
  const locals: (Mutable<Local> | undefined)[] = [undefined]
  for (const [i, type] of params.entries()) locals.push({ index: i + 1, type, mutable: false })
  const r: Reading = {
    c,
    end: text.length,
    line,
    locals,
    debug: [],
    names: new Map(),
    inlined: [],
    open: [],
    inlinedScopes: new Map(),
    opaque: 0,
    noAssembly: false,
  }
  declarations(r)
  // From here on a local that was not declared is nonsense.
  c.locals = locals.length
  const blocks = allBlocks(r)
  if (c.block >= blocks.length) r.opaque += repair(blocks)
  if (memory.old) settleCalls(blocks)
  return { locals, blocks, debug: r.debug, inlined: r.inlined, opaque: r.opaque + c.opaque }
}

/// Moves to the first character of the line at `pos` that is no space; false when the body is over.
function openLine(r: Reading, pos: number): boolean {
  if (pos >= r.end) return false
  const { c } = r
  const { text } = c
  const newline = text.indexOf("\n", pos)
  c.end = newline < 0 ? r.end : newline
  if (text.charCodeAt(c.end - 1) === 13) c.end--
  while (pos < c.end && text.charCodeAt(pos) === SPACE) pos++
  c.pos = pos
  c.depth = 0
  return true
}

/// Where the line after the cursor's starts.
function nextLine(r: Reading): number {
  const newline = r.c.text.indexOf("\n", r.c.end)
  r.line++
  return newline < 0 ? r.end : newline + 1
}

function declarations(r: Reading): void {
  const { c } = r
  let pos = 0
  while (openLine(r, pos)) {
    if (at(c, "bb") && isDigit(c.text.charCodeAt(c.pos + 2))) {
      c.pos = pos
      return
    }
    if (c.pos < c.end) {
      try {
        declaration(r)
      } catch (error) {
        if (error !== MISS) throw error
        r.opaque++
      }
    }
    pos = nextLine(r)
  }
  c.pos = r.end
}

function declaration(r: Reading): void {
  const { c } = r
  switch (peek(c)) {
    case 108: {
      variable(r)
      return
    }
    case 100: {
      debug(r)
      return
    }
    case 115: {
      scope(r)
      return
    }
    case 125: {
      r.open.pop()
      return
    }
    case SLASH:
      return
    default:
      if (!at(c, "coverage ")) miss()
  }
}

/// Past the `;` that ends a line, and the span in the comment after it.
function lineEnd(c: Cursor): SpanComment | undefined {
  expect(c, ";")
  if (c.pos === c.end) return undefined
  const { text, end } = c
  if (!text.startsWith("//", skipSpaces(text, c.pos, end))) miss()
  return spanComment(text, c.pos, end)
}

function skipSpaces(text: string, pos: number, end: number): number {
  while (pos < end && text.charCodeAt(pos) === SPACE) pos++
  return pos
}

/// `let mut _3: T;`, in a dump from before the borrow checker with ` as UserTypeProjection { … }` after the type.
function variable(r: Reading): void {
  const { c } = r
  expect(c, "let ")
  const mutable = accept(c, "mut ")
  expect(c, "_")
  const index = natural(c)
  expect(c, ": ")
  if (index >= c.locals) miss()
  const { pos } = c
  let type = typeTo(c, SEMI)
  if (peek(c) !== SEMI) {
    c.pos = pos
    const user = c.text.indexOf(" as UserType", pos)
    if (user < 0 || user > c.end) miss()
    const { end } = c
    c.end = user
    type = typeTo(c, SEMI)
    c.end = end
    if (c.pos !== user) miss()
    c.pos = c.text.indexOf(";", user)
  }
  const source = lineEnd(c)?.source
  while (r.locals.length < index) r.locals.push(undefined)
  const name = r.names.get(index)
  r.locals[index] = { index, type, mutable, ...(name === undefined ? {} : { name }), ...(source ? { source } : {}) }
}

/// A variable is named by the first debug line that speaks of the whole of its local.
function debug(r: Reading): void {
  const { c } = r
  expect(c, "debug ")
  const { text, pos } = c
  const arrow = text.indexOf(" => ", pos)
  if (arrow < 0 || arrow >= c.end) miss()
  const whole = text.slice(pos, arrow)
  const part = text.charCodeAt(pos) === OPEN ? whole : undefined
  const name = part === undefined ? whole : (/^[(*]*([^\s:()]+)/.exec(part)?.[1] ?? part)
  c.pos = arrow + 4
  const about = { name, ...(part === undefined ? {} : { part }) }
  const first = peek(c)
  if (accept(c, "const ")) {
    const value = constOperand(c)
    if (value.kind === "const") r.debug.push({ ...about, value: value.value })
    lineEnd(c)
  } else if (first === OPEN || (first === UNDERSCORE && isDigit(text.charCodeAt(c.pos + 1)))) {
    const where = place(c)
    const source = lineEnd(c)?.source
    r.debug.push({ ...about, place: where })
    if (part !== undefined || where.projection.length > 0) return
    const known = r.locals[where.local]
    if (!known) {
      if (!r.names.has(where.local)) r.names.set(where.local, name)
    } else if (known.name === undefined) {
      known.name = name
      if (source && !known.source) known.source = source
    }
  } else {
    const start = c.pos
    const item = path(c)
    r.debug.push({ ...about, value: { kind: "path", path: item, text: text.slice(start, c.pos) } })
    lineEnd(c)
  }
}

/// `scope 2 (inlined #[track_caller] std::mem::drop::<T>) {`, perhaps with the span of the call in a comment.
function scope(r: Reading): void {
  const { c } = r
  const { text, end } = c
  expect(c, "scope ")
  const id = natural(c)
  const within = r.open.at(-1)
  // Open before it is understood: its `}` comes in any case.
  r.open.push(within)
  if (accept(c, " (inlined ")) {
    accept(c, "#[track_caller] ")
    const comment = text.indexOf(") {", c.pos)
    const stop = text.charCodeAt(end - 1) === 123 ? end - 3 : comment
    if (stop < c.pos || stop >= end || !text.startsWith(") {", stop)) miss()
    const at = within ? within.at : stop + 3 < end ? spanComment(text, stop + 3, end)?.source : undefined
    const call: InlinedCall = {
      callee: text.slice(c.pos, stop),
      line: r.line,
      ...(within ? { within } : {}),
      ...(at ? { at } : {}),
    }
    r.inlined.push(call)
    r.open[r.open.length - 1] = call
    r.inlinedScopes.set(id, call)
  } else {
    expect(c, " {")
    if (within) r.inlinedScopes.set(id, within)
  }
}

function allBlocks(r: Reading): Block[] {
  const { c } = r
  const blocks: Block[] = []
  let pos = c.pos
  while (openLine(r, pos)) {
    if (c.pos < c.end && peek(c) !== SLASH) {
      const id = blockHeader(c)
      if (id === undefined || id < blocks.length || id > c.text.length) r.opaque++
      else {
        const cleanup = at(c, " (cleanup)")
        while (blocks.length < id) {
          r.opaque++
          blocks.push(missing(blocks.length, r.line))
        }
        pos = nextLine(r)
        pos = block(r, pos, id, cleanup, blocks)
        continue
      }
    }
    pos = nextLine(r)
  }
  return blocks
}

function missing(id: number, line: number): Block {
  return { id, cleanup: false, statements: [], terminator: { kind: "opaque", text: "", targets: [], line } }
}

function blockHeader(c: Cursor): number | undefined {
  if (!accept(c, "bb") || !isDigit(peek(c)) || wordEnd(c) - c.pos > 9) return undefined
  const id = natural(c)
  return at(c, ": {") || at(c, " (cleanup): {") ? id : undefined
}

/// The lines of a block, up to and past its `}`; returns where the next line starts.
function block(r: Reading, pos: number, id: number, cleanup: boolean, blocks: Block[]): number {
  const { c, locals } = r
  const { text } = c
  const valueOf = (local: number) => {
    const type = locals[local]?.type
    if (type?.kind === "never") return "never"
    return type?.kind === "fn" && type.item !== undefined ? "item" : undefined
  }
  const statements: Statement[] = []
  let terminator: Terminator | undefined
  const opaque = (start: number) => {
    r.opaque++
    statements.push({ kind: "opaque", text: text.slice(start, c.end), line: r.line })
  }
  while (openLine(r, pos)) {
    const start = c.pos
    const first = peek(c)
    if (first === 125 && c.pos + 1 === c.end) {
      pos = nextLine(r)
      break
    }
    if (at(c, "bb") && blockHeader(c) !== undefined) break
    c.pos = start
    // `// DBG: _3 = &_1;`, extra comments of `-Zmir-include-spans`, notes of `-Zdump-mir`.
    if (Number.isNaN(first) || first === SLASH || first === 124) {
      pos = nextLine(r)
      continue
    }
    const { line } = r
    let read: Step | undefined
    let assembly = false
    try {
      assembly = first === 97 && at(c, 'asm!("')
      if (assembly) {
        // To look for the end of each of many that have none would take forever.
        if (r.noAssembly) miss()
        c.end = r.end
      }
      read = step(c, valueOf)
      if (assembly) endOfAssembly(r, start)
      const comment = lineEnd(c)
      const made = read.step as Mutable<Statement>
      made.line = line
      if (comment) {
        const inlined = comment.scope === undefined ? undefined : r.inlinedScopes.get(comment.scope)
        made.source = inlined?.at ?? comment.source
        if (inlined) made.inlined = inlined
      }
    } catch (error) {
      if (error !== MISS) throw error
      read = undefined
      if (assembly) {
        r.noAssembly = true
        r.line = line
        openLine(r, start)
      }
    }
    if (!read || terminator) opaque(start)
    else if (read.ends) terminator = read.step as Terminator
    else statements.push(read.step as Statement)
    pos = nextLine(r)
  }
  if (!terminator) {
    // What ends a block is its terminator, understood or not; a block that ends in a statement has lost it.
    const last = statements.at(-1)
    if (last?.kind === "opaque") {
      statements.pop()
      terminator = { kind: "opaque", text: last.text, targets: blocksIn(last.text), line: last.line }
      for (const target of terminator.targets) if (target > c.block) c.block = target
    } else {
      r.opaque++
      terminator = { kind: "opaque", text: "", targets: [], line: r.line }
    }
  }
  blocks.push({ id, cleanup, statements, terminator })
  return pos
}

/// An `asm!` was read with the whole body in view: the line it ends on is the cursor's again.
function endOfAssembly(r: Reading, start: number): void {
  const { c } = r
  for (let i = c.text.indexOf("\n", start); i >= 0 && i < c.pos; i = c.text.indexOf("\n", i + 1)) r.line++
  const newline = c.text.indexOf("\n", c.pos)
  c.end = newline < 0 ? r.end : newline
}

/// The blocks an unknown terminator names, after its arrow.
function blocksIn(text: string): number[] {
  const arrow = text.lastIndexOf(" -> ")
  if (arrow < 0) return []
  return [...text.slice(arrow).matchAll(/\bbb(\d{1,9})\b/g)].map((found) => Number(found[1]))
}
