// One function body as parallel arrays: what an analysis that looks at instructions works on. It knows the encoding of
// bodies and how blocks nest; it refuses to know types and values. Nothing in a view is an object: a view is scratch, and
// the next `decode` into it overwrites everything.

import { cursor, malformed, s32, u32, u64, u8 } from "./bytes.ts"
import type { Cursor } from "./bytes.ts"
import { alignOf, immediateIndex, opcode, pace, paceOf, prefixed } from "./dispatch.ts"
import { orderingFlag, outOfRange, readImmediates, readMemarg, sink } from "./immediates.ts"
import type { Sink } from "./immediates.ts"
import type { Module } from "./module.ts"
import { emptyBlock } from "./types.ts"
import { checkClause, readLocals, unknownOpcode } from "./walk.ts"

/// The instructions of one function, `count` of them, in code order; entry `i` of every array is about instruction `i`.
/// Arrays are longer than `count`; what lies beyond is left over. Valid until the next `decode` into the same view.
///
/// What `a` and `b` hold, by the immediates of the opcode's row (0 where a row has none):
/// - one index (`local`, `global`, `function`, `type`, `table`, `memory`, `data`, `element`, `tag`): `a`.
/// - two of them (`type table`, `data memory`, `type field`, …): `a` and `b`, in encoding order.
/// - `i32`: `a`. `i64`: low half `a`, high half `b`. `f32`: bits in `a`. `f64`: bits, low half `a`, high half `b`.
/// - `memarg`: `a` the low 32 bits of the offset (read it as `a >>> 0`; `memoryOffset` has all 64), `b` the alignment
///   exponent in bits 0–7, the lane in bits 8–15, the memory in bits 16–31: see `memoryOf`.
/// - `label`: `a` the depth, `b` the target (see below). `labels`: `side[a … a+b]` the depths, the default last;
///   `side[a+b+1 … a+2b+1]` the targets.
/// - `block`: `a` the block type (a type index, or negative: -64 none, else a value type's code), `b` the heap type when
///   `a` is -28 or -29. `try_table`: `a` so too, `side[b]` the heap type, `side[b+1]` the number of clauses, then for each
///   four: kind (0 catch, 1 catch_ref, 2 catch_all, 3 catch_all_ref), tag or -1, depth, target.
/// - `heap`: `a`, a type index or a negative abstract heap type. `lane`: `a`.
/// - `v128`, `lanes`: `side[a … a+3]`. `types`: `b` of them, as pairs of code and heap type from `side[a]`.
/// - `cast`: `a` the depth, `side[b …]` flags, the two heap types, the target.
/// - `type handlers`: `a`, and at `side[b]` their number, then four each: kind, tag, depth or -1, target. With a `tag`
///   between them it stands behind the last handler.
///
/// A target is the instruction that opened the block a label means, -1 for the function's body: a branch to a `loop`
/// goes to it, a branch to any other goes behind its `end`.
export interface CodeView {
  /// Index of the function, or -1 before the first decode.
  function: number
  /// Number of instructions, the body's `end` included; 0 when the body is not there or could not be decoded.
  count: number
  /// Parameters and locals together.
  locals: number
  /// Dense opcode ids: `mnemonic(op[i])`, `opcode("call")`.
  op: Uint16Array
  a: Int32Array
  b: Int32Array
  /// Absolute offset of the opcode; `offset[count]` is the end of the body.
  offset: Uint32Array
  /// For what opens a block, `else`, `catch`: its `end` (or `delegate`). For `end` and `delegate`: what opened the block, -1
  /// for the function's body. -1 for all others.
  end: Int32Array
  /// For `if`: its `else`. For `try` and `catch`: the next `catch` or `catch_all`. -1 where there is none, and for others.
  next: Int32Array
  /// How many loops are open around the instruction; a `loop` itself counts as inside.
  loops: Uint16Array
  side: Int32Array
}

/// An empty view, for an analysis that needs two functions at once.
export function newView(): CodeView {
  const capacity = 4096
  return {
    function: -1,
    count: 0,
    locals: 0,
    op: new Uint16Array(capacity),
    a: new Int32Array(capacity),
    b: new Int32Array(capacity),
    offset: new Uint32Array(capacity + 1),
    end: new Int32Array(capacity),
    next: new Int32Array(capacity),
    loops: new Uint16Array(capacity),
    side: new Int32Array(0),
  }
}

/// The memory of a `memarg`.
export function memoryOf(view: CodeView, i: number): number {
  return view.b[i]! >>> 16
}

/// The offset of a `memarg`, all 64 bits: only needed where the memory has 64-bit addresses, else it is `a >>> 0`.
export function memoryOffset(module: Module, view: CodeView, i: number): bigint {
  const c = cursor(module.bytes, view.offset[i]!, view.offset[i + 1]!, "a memory access")
  if (paceOf[u8(c, "an opcode")] === pace.prefix) u32(c, "a sub-opcode")
  const flags = u32(c, "an alignment")
  if (flags & 0x40) u32(c, "a memory")
  if (flags & orderingFlag) u8(c, "a memory ordering")
  return u64(c, "an offset")
}

/// Whether an atomic access acquires and releases only, where others are sequentially consistent.
export function isAcquireRelease(module: Module, view: CodeView, i: number): boolean {
  const c = cursor(module.bytes, view.offset[i]!, view.offset[i + 1]!, "a memory access")
  if (paceOf[u8(c, "an opcode")] === pace.prefix) u32(c, "a sub-opcode")
  const flags = u32(c, "an alignment")
  if (flags & 0x40) u32(c, "a memory")
  return (flags & orderingFlag) !== 0 && u8(c, "a memory ordering") !== 0
}

/// The value of an `i64.const`.
export function i64Value(view: CodeView, i: number): bigint {
  return (BigInt(view.b[i]!) << 32n) | BigInt(view.a[i]! >>> 0)
}

const bits = new DataView(new ArrayBuffer(8))

/// The value of an `f32.const` or `f64.const`.
export function floatValue(view: CodeView, i: number): number {
  bits.setInt32(0, view.a[i]!, true)
  bits.setInt32(4, view.b[i]!, true)
  return view.op[i] === f32Const ? bits.getFloat32(0, true) : bits.getFloat64(0, true)
}

const f32Const = opcode("f32.const")
const ifId = opcode("if")
const loopId = opcode("loop")
const tryId = opcode("try")
const tryTableId = opcode("try_table")
const catchId = opcode("catch")
const catchAllId = opcode("catch_all")
const delegateId = opcode("delegate")

function reserve(view: CodeView, capacity: number): void {
  let size = view.op.length
  if (size >= capacity) return
  while (size < capacity) size *= 2
  view.op = new Uint16Array(size)
  view.a = new Int32Array(size)
  view.b = new Int32Array(size)
  view.offset = new Uint32Array(size + 1)
  view.end = new Int32Array(size)
  view.next = new Int32Array(size)
  view.loops = new Uint16Array(size)
}

const decodeSink = sink()
let openers = new Int32Array(1024)
/// Where the block's last clause began: its `if`, `try`, `else`, `catch`.
let clauses = new Int32Array(1024)
let loopsAround = new Uint16Array(1024)

function enter(depth: number, opener: number, loops: number): void {
  if (depth === openers.length) {
    const grown = [openers, clauses].map((old) => {
      const larger = new Int32Array(old.length * 2)
      larger.set(old)
      return larger
    })
    openers = grown[0]!
    clauses = grown[1]!
    const larger = new Uint16Array(loopsAround.length * 2)
    larger.set(loopsAround)
    loopsAround = larger
  }
  openers[depth] = opener
  clauses[depth] = opener
  loopsAround[depth] = Math.min(loops, 0xffff)
}

/// Decodes the body in the window of `c` into `view`. Throws `DecodeFault` like the walk, and then `view.count` is 0.
/// `most` is a bound of the number of instructions.
export function decodeBody(
  c: Cursor,
  parameters: number,
  index: number,
  spaces: Sink,
  most: number,
  view: CodeView,
): void {
  const s = decodeSink
  s.spaces.set(spaces.spaces)
  s.sideLength = 0
  view.function = index
  view.count = 0
  view.locals = readLocals(c, parameters, s.spaces[immediateIndex.type]!)
  s.spaces[immediateIndex.local] = view.locals
  reserve(view, most)
  const { bytes, end } = c
  const { op, a, b, offset, loops, next } = view
  const ends = view.end
  const { spaces: limits } = s
  // As in the walk: locals and literals, because imported bindings are loaded anew at every use.
  const paces = paceOf
  const aligns = alignOf
  const { global, label } = immediateIndex
  const globals = limits[global]!
  const functions = limits[immediateIndex.function]!
  const anyMemory = limits[immediateIndex.memory]! > 0
  const { locals } = view
  ends.fill(-1, 0, most)
  next.fill(-1, 0, most)
  let at = c.at
  let i = 0
  let depth = 1
  let around = 0
  enter(0, -1, 0)
  while (at < end) {
    const start = at
    let id = bytes[at++]!
    let how = paces[id]!
    if (how === (14 satisfies typeof pace.prefix)) {
      c.at = at
      const sub = u32(c, "a sub-opcode")
      at = c.at
      id = prefixed(id, sub)
      if (id === 0) throw unknownOpcode(bytes, start, sub)
      how = paces[id]!
    }
    if (i >= most) malformed(start, "more instructions than bytes")
    op[i] = id
    offset[i] = start
    loops[i] = around
    switch (how) {
      case 0 satisfies typeof pace.illegal:
        throw unknownOpcode(bytes, start, -1)
      case 1 satisfies typeof pace.none:
        a[i] = 0
        b[i] = 0
        break
      case 2 satisfies typeof pace.local: {
        let value = at < end ? bytes[at++]! : 0x80
        if (value >= 0x80) {
          c.at = start + 1
          value = u32(c, "a local")
          at = c.at
        }
        if (value >= locals) outOfRange(start + 1, immediateIndex.local, value, s)
        a[i] = value
        b[i] = 0
        break
      }
      case 9 satisfies typeof pace.global: {
        c.at = at
        const value = u32(c, "a global")
        if (value >= globals) outOfRange(at, global, value, s)
        at = c.at
        a[i] = value
        b[i] = 0
        break
      }
      case 3 satisfies typeof pace.i32: {
        // Here and below: numbers of one and two bytes are read in place, all others strictly and slowly.
        const low = bytes[at]!
        const high = bytes[at + 1]!
        b[i] = 0
        if (low < 0x80 && at < end) {
          a[i] = (low << 25) >> 25
          at++
        } else if (high < 0x80 && at + 2 <= end) {
          a[i] = (((high << 7) | (low & 0x7f)) << 18) >> 18
          at += 2
        } else {
          c.at = at
          a[i] = s32(c, "an i32")
          at = c.at
        }
        break
      }
      case 4 satisfies typeof pace.memarg: {
        const align = bytes[at]!
        const low = bytes[at + 1]!
        const high = bytes[at + 2]!
        if (align <= aligns[id]! && anyMemory && (low < 0x80 ? at + 2 <= end : high < 0x80 && at + 3 <= end)) {
          a[i] = low < 0x80 ? low : (high << 7) | (low & 0x7f)
          b[i] = align
          at += low < 0x80 ? 2 : 3
          break
        }
        c.at = at
        readMemarg(c, id, s)
        a[i] = s.a
        b[i] = s.b
        at = c.at
        break
      }
      case 5 satisfies typeof pace.label: {
        const value = bytes[at]!
        if (value < 0x80 && value < depth && at < end) {
          a[i] = value
          b[i] = openers[depth - 1 - value]!
          at++
          break
        }
        c.at = at
        limits[label] = depth
        readImmediates(c, id, s, openers, depth)
        a[i] = s.a
        b[i] = s.b
        at = c.at
        break
      }
      case 8 satisfies typeof pace.call: {
        const low = bytes[at]!
        const high = bytes[at + 1]!
        const value = low < 0x80 ? low : (high << 7) | (low & 0x7f)
        b[i] = 0
        if (value < functions && (low < 0x80 ? at < end : high < 0x80 && at + 2 <= end)) {
          a[i] = value
          at += low < 0x80 ? 1 : 2
          break
        }
        c.at = at
        readImmediates(c, id, s, openers, depth)
        a[i] = s.a
        at = c.at
        break
      }
      case 7 satisfies typeof pace.end: {
        a[i] = 0
        b[i] = 0
        const opener = openers[--depth]!
        ends[i] = opener
        if (depth === 0) {
          if (at !== end) malformed(at, `${end - at} bytes after the end of the function`)
          offset[++i] = end
          view.count = i
          view.side = s.side
          return
        }
        close(view, opener, i)
        around = loopsAround[depth - 1]!
        break
      }
      case 16 satisfies typeof pace.else: {
        const clause = clauses[depth - 1]!
        checkClause(start, id, clause < 0 ? -1 : op[clause]!)
        next[openers[depth - 1]!] = i
        clauses[depth - 1] = i
        a[i] = 0
        b[i] = 0
        break
      }
      default: {
        if (how === (6 satisfies typeof pace.block) && bytes[at] === emptyBlock + 0x80 && at < end) {
          a[i] = emptyBlock
          b[i] = 0
          at++
          if (id === loopId) loops[i] = Math.min(++around, 0xffff)
          enter(depth++, i, around)
          break
        }
        c.at = at
        if (id === delegateId) {
          const clause = clauses[depth - 1]!
          checkClause(start, id, clause < 0 ? -1 : op[clause]!)
          depth--
          ends[i] = openers[depth]!
          close(view, openers[depth]!, i)
        }
        limits[label] = depth
        readImmediates(c, id, s, openers, depth)
        at = c.at
        a[i] = s.a
        b[i] = s.b
        if (how === (6 satisfies typeof pace.block) || id === tryTableId) {
          if (id === loopId) loops[i] = Math.min(++around, 0xffff)
          enter(depth++, i, around)
        } else if (id === catchId || id === catchAllId) {
          const clause = clauses[depth - 1]!
          checkClause(start, id, clause < 0 ? -1 : op[clause]!)
          next[clause] = i
          clauses[depth - 1] = i
        }
      }
    }
    i++
  }
  malformed(end, `the function's body ends ${depth} blocks too early`)
}

/// Sets the `end` of a block's opener and of all its clauses.
function close(view: CodeView, opener: number, end: number): void {
  for (let clause = opener; clause >= 0;) {
    view.end[clause] = end
    const id = view.op[clause]!
    clause = id === ifId || id === tryId || id === catchId ? view.next[clause]! : -1
  }
}
