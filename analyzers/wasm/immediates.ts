// What follows an opcode: one reader per kind of immediate (core specification 3.0, 5.4), used for every instruction the
// hot loops do not read themselves. It knows the encodings and that indices must exist; it refuses to know types.

import { count, half, malformed, s32, s64Halves, skip, u32, u64Halves, u8 } from "./bytes.ts"
import type { Cursor } from "./bytes.ts"
import { alignOf, effectsOf, immediateIndex, immediatesById, widthOf } from "./dispatch.ts"
import type { ImmediateIndex } from "./dispatch.ts"
import { effectBit } from "./opcodes.ts"
import type { Immediate } from "./opcodes.ts"
import { lastHeap, readBlockType, readHeapType, readTypeCode } from "./types.ts"

/// Where immediates are read to. `a` and `b` are the instruction's two immediates as `CodeView` documents them; what does
/// not fit goes to `side`. `spaces` says how many of each index exist, by `immediateIndex`.
export interface Sink {
  a: number
  b: number
  side: Int32Array
  sideLength: number
  /// Whether the last memory access or fence said its memory ordering. Whoever asks sets it to false before.
  ordered: boolean
  readonly spaces: Float64Array
}

export function sink(): Sink {
  return {
    a: 0,
    b: 0,
    side: new Int32Array(256),
    sideLength: 0,
    ordered: false,
    spaces: new Float64Array(immediateKinds).fill(Infinity),
  }
}

type Index<K extends Immediate> = ImmediateIndex<K>

const { label, labels, function: func, type, local, global, table, memory, data, element, tag } = immediateIndex
const { memarg, lane, types, catches, handlers, cast } = immediateIndex
const immediateKinds = Object.keys(immediateIndex).length

/// How many of `of` there are.
export function space(s: Sink, of: Immediate, n: number): void {
  s.spaces[immediateIndex[of]] = n
}

const indexNames: Readonly<Record<number, string>> = {
  [func]: "function",
  [type]: "type",
  [local]: "local",
  [global]: "global",
  [table]: "table",
  [memory]: "memory",
  [data]: "data segment",
  [element]: "element segment",
  [tag]: "tag",
  [label]: "label",
}

/// An index that must exist.
export function readIndex(c: Cursor, s: Sink, kind: number): number {
  const from = c.at
  const index = u32(c, indexNames[kind] ?? "a number")
  if (index >= s.spaces[kind]!) outOfRange(from, kind, index, s)
  return index
}

/// The fault of an index without an item.
export function outOfRange(offset: number, kind: number, index: number, s: Sink): never {
  const n = s.spaces[kind]!
  return malformed(
    offset,
    `${indexNames[kind] ?? "index"} ${index} does not exist: there ${n === 1 ? "is 1" : `are ${n}`}`,
  )
}

/// A memory access: alignment exponent and flags, memory, offset. `a` gets the low 32 bits of the offset, `b` the
/// alignment exponent and, from bit 16, the memory.
export function readMemarg(c: Cursor, op: number, s: Sink): void {
  const from = c.at
  const flags = u32(c, "a memory access's alignment")
  if (flags >= 0x80) malformed(from, `the alignment flags ${flags} of a memory access are not known`)
  if (flags & 0x20) malformed(from, "bit 5 of the alignment flags of a memory access is not known")
  const isOrdered = (flags & orderingFlag) !== 0
  if (isOrdered && !isAtomic(op)) malformed(from, "a memory ordering of an access that is not atomic")
  const index = flags & 0x40 ? readIndex(c, s, memory) : 0
  if (index === 0 && s.spaces[memory]! === 0) outOfRange(from, memory, 0, s)
  if (index > 0xffff) malformed(from, `memory ${index}: more than 65536 memories`)
  if ((flags & 0xf) > alignOf[op]!)
    malformed(from, `the alignment 2^${flags & 0xf} is larger than the ${2 ** alignOf[op]!} bytes accessed`)
  if (isOrdered) readOrdering(c, s)
  u64Halves(c, "a memory access's offset")
  s.a = half.low
  s.b = (flags & 0xf) | (index << 16)
}

/// The flag of a memory access that has an ordering behind its memory (proposal acquire-release-atomics).
export const orderingFlag = 0x10

function isAtomic(op: number): boolean {
  return (effectsOf[op]! & (effectBit["atomic-reads"] | effectBit["atomic-writes"] | effectBit.notifies)) !== 0
}

/// A memory ordering: 0 sequentially consistent, 1 acquire and release; a read-modify-write has one in each half.
function readOrdering(c: Cursor, s: Sink): void {
  const from = c.at
  const ordering = u8(c, "a memory ordering")
  if (ordering !== 0 && ordering !== 1 && ordering !== 0x11) malformed(from, `unknown memory ordering ${ordering}`)
  s.ordered = true
}

function push(s: Sink, value: number): void {
  if (s.sideLength === s.side.length) {
    const larger = new Int32Array(s.side.length * 2)
    larger.set(s.side)
    s.side = larger
  }
  s.side[s.sideLength++] = value
}

function word(c: Cursor, expected: string): number {
  const { offset } = skip(c, 4, expected)
  const b = c.bytes
  return b[offset]! | (b[offset + 1]! << 8) | (b[offset + 2]! << 16) | (b[offset + 3]! << 24)
}

/// Reads all immediates of `op` at the cursor. `openers` holds, for each enclosing block, the instruction that opened it
/// (outermost first, `depth` of them; the function's body is -1): branch targets are resolved with it.
export function readImmediates(c: Cursor, op: number, s: Sink, openers: Int32Array, depth: number): void {
  const shape = immediatesById(op)
  s.a = 0
  s.b = 0
  let second = false
  for (let index = 0; index < shape.length; index++) {
    const kind = shape[index]!
    const value = readImmediate(c, op, kind, s, openers, depth)
    // What has a layout of its own has filled `a` and `b` itself; the others go to `a`, then to `b`.
    if (ownLayout[kind]) second = true
    else if (second) s.b = value
    else {
      s.a = value
      second = true
    }
  }
}

/// Immediates that put more than one number somewhere, or not into `a`, then `b`.
const ownLayout = new Uint8Array(immediateKinds)
for (const kind of [memarg, lane, labels, types, catches, handlers, cast]) ownLayout[kind] = 1

// The cases are literals so that this is a jump table; the types hold them to the table's names.
function readImmediate(c: Cursor, op: number, kind: number, s: Sink, openers: Int32Array, depth: number): number {
  const from = c.at
  switch (kind) {
    case 0 satisfies Index<"block">: {
      const type = readBlockType(c, s.spaces[immediateIndex.type]!)
      s.b = lastHeap.heap
      return type
    }
    case 1 satisfies Index<"label">: {
      const value = readIndex(c, s, label)
      s.b = openers[depth - 1 - value]!
      return value
    }
    case 2 satisfies Index<"labels">:
      readLabels(c, s, openers, depth)
      return 0
    case 3 satisfies Index<"function">:
    case 4 satisfies Index<"type">:
    case 5 satisfies Index<"local">:
    case 6 satisfies Index<"global">:
    case 7 satisfies Index<"table">:
    case 8 satisfies Index<"memory">:
    case 9 satisfies Index<"data">:
    case 10 satisfies Index<"element">:
    case 11 satisfies Index<"tag">:
      return readIndex(c, s, kind)
    case 12 satisfies Index<"memarg">:
      readMemarg(c, op, s)
      return 0
    case 13 satisfies Index<"lane">: {
      const value = u8(c, "a lane")
      if (widthOf[op]! > 0) s.b |= value << 8
      else s.a = value
      return 0
    }
    case 14 satisfies Index<"lanes">:
    case 19 satisfies Index<"v128">: {
      const place = s.sideLength
      for (let i = 0; i < 4; i++) push(s, word(c, "16 bytes"))
      return place
    }
    case 15 satisfies Index<"i32">:
      return s32(c, "an i32")
    case 16 satisfies Index<"i64">:
      s64Halves(c, "an i64")
      s.b = half.high
      return half.low
    case 17 satisfies Index<"f32">:
      return word(c, "an f32")
    case 18 satisfies Index<"f64">: {
      const low = word(c, "an f64")
      s.b = word(c, "an f64")
      return low
    }
    case 20 satisfies Index<"heap">:
      return readHeapType(c, s.spaces[immediateIndex.type]!)
    case 21 satisfies Index<"types">:
      readTypes(c, s)
      return 0
    case 22 satisfies Index<"catches">:
      readCatches(c, s, openers, depth)
      return 0
    case 23 satisfies Index<"handlers">:
      readHandlers(c, s, openers, depth, immediatesById(op).includes(tag))
      return 0
    case 24 satisfies Index<"cast">:
      readCast(c, s, openers, depth)
      return 0
    case 25 satisfies Index<"field">:
      return u32(c, "a field")
    case 26 satisfies Index<"size">:
      return u32(c, "a number of elements")
    case 27 satisfies Index<"ordering">: {
      const value = u8(c, "a fence's ordering")
      if (value > 1) malformed(from, `a fence's ordering is 0 or 1, not ${value}`)
      if (value === 1) s.ordered = true
      return value
    }
    default:
      throw new Error(`no reader for immediate ${kind}`)
  }
}

function readLabels(c: Cursor, s: Sink, openers: Int32Array, depth: number): void {
  const n = count(c, 1, "branch targets")
  s.a = s.sideLength
  s.b = n
  for (let i = 0; i <= n; i++) push(s, readIndex(c, s, label))
  for (let i = 0; i <= n; i++) push(s, openers[depth - 1 - s.side[s.a + i]!]!)
}

function readTypes(c: Cursor, s: Sink): void {
  const n = count(c, 1, "types of a select")
  s.a = s.sideLength
  s.b = n
  for (let i = 0; i < n; i++) {
    push(s, readTypeCode(c, s.spaces[type]!))
    push(s, lastHeap.heap)
  }
}

/// `b` has the block's heap type already: it moves to the clauses.
function readCatches(c: Cursor, s: Sink, openers: Int32Array, depth: number): void {
  const n = count(c, 2, "catch clauses")
  const blockHeap = s.b
  s.b = s.sideLength
  push(s, blockHeap)
  push(s, n)
  for (let i = 0; i < n; i++) {
    const at = c.at
    const clause = u8(c, "a catch clause")
    if (clause > 3) malformed(at, `unknown kind of catch clause ${clause}`)
    push(s, clause)
    push(s, clause < 2 ? readIndex(c, s, tag) : -1)
    pushTarget(c, s, openers, depth)
  }
}

/// With a `tag` before them `b` has it already: it moves behind the handlers.
function readHandlers(c: Cursor, s: Sink, openers: Int32Array, depth: number, tagged: boolean): void {
  const n = count(c, 2, "handlers")
  const thrown = s.b
  s.b = s.sideLength
  push(s, n)
  for (let i = 0; i < n; i++) {
    const at = c.at
    const clause = u8(c, "a handler")
    if (clause > 1) malformed(at, `unknown kind of handler ${clause}`)
    push(s, clause)
    push(s, readIndex(c, s, tag))
    if (clause === 0) pushTarget(c, s, openers, depth)
    else {
      push(s, -1)
      push(s, -1)
    }
  }
  if (tagged) push(s, thrown)
}

/// A cast's flags, label and two heap types: one immediate of the table, since none of them comes alone.
function readCast(c: Cursor, s: Sink, openers: Int32Array, depth: number): void {
  const from = c.at
  const flags = u8(c, "the flags of a cast")
  if (flags > 3) malformed(from, `unknown flags ${flags} of a cast`)
  const target = readIndex(c, s, label)
  s.a = target
  s.b = s.sideLength
  push(s, flags)
  push(s, readHeapType(c, s.spaces[type]!))
  push(s, readHeapType(c, s.spaces[type]!))
  push(s, openers[depth - 1 - target]!)
}

function pushTarget(c: Cursor, s: Sink, openers: Int32Array, depth: number): void {
  const target = readIndex(c, s, label)
  push(s, target)
  push(s, openers[depth - 1 - target]!)
}
