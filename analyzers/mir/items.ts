// Divides a dump into its items without reading their code: one pass over the bytes, a line at a time. Knows what may stand
// at the beginning of a line (a header, an allocation, a comment) and how a body ends; a header is read at once, the rest
// when asked for. What is broken becomes a fault, and the next item is as good as ever.

import type { Fault } from "../analyzer.ts"
import { allocs } from "./alloc-parser.ts"
import { code } from "./code-parser.ts"
import { readHeader, type Header } from "./header-parser.ts"
import { isDigit, memory, NEWLINE, SEMI, type Memory } from "./lexer.ts"
import type { Alloc, Body, Code, Const, Dump } from "./program.ts"
import { crateOf, hasInlined, hasSpans, notOurs, oldDialect } from "./recognise.ts"
import type { Path, Type } from "./types.ts"

const MOST_FAULTS = 50

const decoder = new TextDecoder()

/// Where an item lies in the bytes, before it is a body.
interface Item {
  readonly header: Header
  readonly line: number
  readonly endLine: number
  /// The code: after the header's line, before the closing brace's. Empty for a one-line constant.
  readonly from: number
  readonly to: number
  allocFrom: number
  allocTo: number
}

export interface Reading {
  readonly dump: Dump
  readonly faults: readonly Fault[]
}

/// Reads a dump. Never throws: what is wrong with the bytes is in the faults.
export function readDump(artifact: string, bytes: Uint8Array): Reading {
  const faults: Fault[] = []
  const wrong = (message: string, line: number, body = "") => {
    if (faults.length > MOST_FAULTS) return
    const last = faults.length === MOST_FAULTS
    faults.push({
      kind: "input",
      artifact,
      message: last ? "and more of the like: the rest of the dump's faults are left out" : message,
      at: { kind: "mir", artifact, line, body },
      from: "mir",
    })
  }
  const bodies: Body[] = []
  let unread = 0
  const dump = {
    artifact,
    crate: crateOf(artifact),
    inlined: false,
    spans: false,
    old: false,
    bodies,
    get unread() {
      return unread
    },
  }
  const reason = notOurs(bytes)
  if (reason !== undefined) {
    wrong(reason, 1)
    return { dump, faults }
  }
  dump.inlined = hasInlined(bytes)
  dump.old = oldDialect(bytes) !== undefined
  const shared = memory(dump.old)
  const items = divide(bytes, wrong, shared)
  dump.spans = items.slice(0, 20).some((item) => hasSpans(bytes.subarray(item.from, item.to)))
  const source: Source = { bytes, shared, parsed: (opaque) => (unread += opaque) }
  for (const item of items) bodies.push(new LazyBody(dump, item, source))
  return { dump, faults }
}

/// A class, for there are tens of thousands of bodies and one prototype: getters of their own would cost each a kilobyte.
class LazyBody implements Body {
  readonly dump: Dump
  readonly kind: Body["kind"]
  readonly name: string
  readonly path: Path
  readonly line: number
  readonly endLine: number
  readonly params: readonly Type[]
  readonly result: Type
  declare readonly value?: Const
  readonly #item: Item
  readonly #source: Source
  #code: Code | undefined
  #allocs: readonly Alloc[] | undefined

  constructor(dump: Dump, item: Item, source: Source) {
    const { kind, name, path, params, result, value } = item.header
    this.dump = dump
    this.kind = kind
    this.name = name
    this.path = path
    this.line = item.line
    this.endLine = item.endLine
    this.params = params
    this.result = result
    if (value) this.value = value
    this.#item = item
    this.#source = source
  }

  get code(): Code {
    if (!this.#code) {
      const { bytes, shared, parsed } = this.#source
      const { from, to } = this.#item
      this.#code = code(decoder.decode(bytes.subarray(from, to)), this.line + 1, this.params, shared)
      parsed(this.#code.opaque)
    }
    return this.#code
  }

  get allocs(): readonly Alloc[] {
    const { allocFrom, allocTo } = this.#item
    return (this.#allocs ??=
      allocTo > allocFrom ? allocs(decoder.decode(this.#source.bytes.subarray(allocFrom, allocTo))) : [])
  }
}

/// What the bodies of one dump share.
interface Source {
  readonly bytes: Uint8Array
  readonly shared: Memory
  /// Told how much was not understood in code that was just parsed.
  readonly parsed: (opaque: number) => void
}

type Wrong = (message: string, line: number, body?: string) => void

/// The items, in file order, without the twins that constant evaluation uses.
function divide(bytes: Uint8Array, wrong: Wrong, shared: Memory): Item[] {
  const items: Item[] = []
  const { length } = bytes
  let pos = 0
  let line = 1
  // The item that allocations printed now belong to: none after a twin or a broken item.
  let owner: Item | undefined
  let ctfe = false
  let garbage = 0
  while (pos < length) {
    const end = lineEnd(bytes, pos)
    const first = bytes[pos] ?? 0
    const start = pos
    const at = line
    pos = end + 1
    line++
    if (end === start || first === 13) continue
    if (first === 47) {
      // A comment; a layout that `-Zdump-mir` prints runs over lines.
      if (bytes[start + 1] === 42) {
        while (pos < length && !has(bytes, start, pos - 1, "*/")) {
          pos = lineEnd(bytes, pos) + 1
          line++
        }
      } else if (has(bytes, start, end, "// MIR FOR CTFE")) ctfe = true
      continue
    }
    if (first === 124) continue
    if (isAlloc(bytes, start, end)) {
      if (lastOf(bytes, end) === 123) {
        const close = closing(bytes, pos, line)
        if (close.end < 0) {
          wrong(
            `the allocation on line ${at} has no end: the dump is cut short, or a brace is missing`,
            at,
            owner?.header.name,
          )
        }
        pos = close.next
        line = close.line
      }
      if (owner) {
        if (owner.allocFrom === owner.allocTo) owner.allocFrom = start
        owner.allocTo = Math.min(pos, length)
      }
      continue
    }
    let headerEnd = end
    if (first !== 32 && has(bytes, pos, length, "yields ")) {
      // Before the state transform a coroutine's header goes on: `yields T` on one line, ` {` on another.
      headerEnd = lineEnd(bytes, lineEnd(bytes, pos) + 1)
      pos = headerEnd + 1
      line += 2
    }
    const last = lastOf(bytes, headerEnd)
    const text =
      first === 32 || first === 125 || last < 0 ? "" : decoder.decode(bytes.subarray(start, Math.min(headerEnd, end)))
    const header =
      text === "" ? undefined : readHeader(headerEnd === end ? text.trimEnd() : `${text.trimEnd()} {`, shared)
    owner = undefined
    if (!header) {
      // One fault for a run of lines that are nothing.
      if (garbage !== at - 1)
        wrong(
          `line ${at} is no item: \`${shorten(decoder.decode(bytes.subarray(start, Math.min(end, start + 400))))}\``,
          at,
        )
      garbage = at
      ctfe = false
      if (last !== 123 || !(first === 102 || first === 99 || first === 115)) continue
    }
    if (last !== 123) {
      if (header && !ctfe)
        items.push((owner = { header, line: at, endLine: at, from: 0, to: 0, allocFrom: 0, allocTo: 0 }))
      ctfe = false
      continue
    }
    const from = pos
    const close = closing(bytes, pos, line)
    if (header && close.end < 0) {
      wrong(
        `\`${shorten(header.name)}\` (line ${at}) has no end: the dump is cut short, or a brace is missing`,
        at,
        header.name,
      )
    } else if (header && !ctfe) {
      owner = { header, line: at, endLine: close.line - 1, from, to: close.end, allocFrom: 0, allocTo: 0 }
      items.push(owner)
    }
    ctfe = false
    pos = close.next
    line = close.line
  }
  return items
}

/// Where the newline at or after `pos` is, or the end.
function lineEnd(bytes: Uint8Array, pos: number): number {
  const { length } = bytes
  let i = pos
  while (i < length && bytes[i] !== NEWLINE) i++
  return i
}

/// The last byte of the line that ends at `end`, a carriage return aside.
function lastOf(bytes: Uint8Array, end: number): number {
  return bytes[end - 1] === 13 ? (bytes[end - 2] ?? -1) : (bytes[end - 1] ?? -1)
}

function has(bytes: Uint8Array, from: number, to: number, text: string): boolean {
  if (text === "*/") {
    for (let i = from; i + 1 < to; i++) if (bytes[i] === 42 && bytes[i + 1] === 47) return true
    return false
  }
  if (from + text.length > to) return false
  for (let i = 0; i < text.length; i++) if (bytes[from + i] !== text.charCodeAt(i)) return false
  return true
}

function isAlloc(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] !== 97 || !has(bytes, start, end, "alloc")) return false
  let i = start + 5
  while (i < end && isDigit(bytes[i] ?? 0)) i++
  return i > start + 5 && bytes[i] === 32 && bytes[i + 1] === 40
}

/// Finds the line that is `}` and nothing else. `end` is where it starts, -1 when the next item comes first or nothing.
function closing(bytes: Uint8Array, pos: number, line: number): { end: number; next: number; line: number } {
  const { length } = bytes
  while (pos < length) {
    const first = bytes[pos] ?? 0
    if (first === 125) {
      const second = bytes[pos + 1]
      if (second === undefined || second === NEWLINE || (second === 13 && bytes[pos + 2] === NEWLINE)) {
        return { end: pos, next: lineEnd(bytes, pos) + 1, line: line + 1 }
      }
    } else if ((first === 102 || first === 99 || first === 115) && isHeader(bytes, pos))
      return { end: -1, next: pos, line }
    while (pos < length && bytes[pos] !== NEWLINE) pos++
    pos++
    line++
  }
  return { end: -1, next: length, line }
}

/// An item that starts where a body should still go on. (A template of `asm!` may have lines that start anywhere.)
function isHeader(bytes: Uint8Array, pos: number): boolean {
  if (
    !has(bytes, pos, bytes.length, "fn ") &&
    !has(bytes, pos, bytes.length, "const ") &&
    !has(bytes, pos, bytes.length, "static ")
  ) {
    return false
  }
  const last = lastOf(bytes, lineEnd(bytes, pos))
  return last === 123 || last === SEMI
}

function shorten(text: string): string {
  const clean = text.replace(/[^ -~\u00a0-\ud7ff]+/g, "?")
  return clean.length > 100 ? `${clean.slice(0, 97)}...` : clean
}
