// The hot path: one walk over a function body that collects what every analysis wants of every function, with no object
// per instruction. It knows the encoding of bodies (core specification 3.0, 5.4 and 5.5.13), that blocks nest, and that
// indices must exist; it refuses to know types. Throws nothing but DecodeFault.
//
// Longer than 400 lines because the loop, what it leaves to `rare` and the tables both go by are read together.

import { DecodeFault, count, cursor, hex, malformed, u32 } from "./bytes.ts"
import type { Cursor } from "./bytes.ts"
import { alignOf, effectsOf, idCount, immediateIndex, mnemonic, opcode, pace, paceOf, prefixed } from "./dispatch.ts"
import { ints, push } from "./grow.ts"
import type { Ints } from "./grow.ts"
import { readImmediates, sink, space } from "./immediates.ts"
import type { Sink } from "./immediates.ts"
import { maximumLocals } from "./limits.ts"
import type { Module } from "./module.ts"
import { emptyBlock, readBlockType, readTypeCode } from "./types.ts"

/// What the walk gathers over all functions.
export interface Gathered {
  /// See `plainLimits`.
  readonly limits: Int32Array
  /// Uses per opcode id.
  readonly counts: Uint32Array
  /// First use per opcode id: function (-1: none) and absolute offset.
  readonly firstFunction: Int32Array
  readonly firstOffset: Uint32Array
  /// First block type per code, negated (0: a type index): function (-1: none) and offset. For features.
  readonly blockFunction: Int32Array
  readonly blockOffset: Uint32Array
  /// First call_indirect whose table is not the one zero byte of WebAssembly 1.0: function (-1: none) and offset.
  tableFunction: number
  tableOffset: number
  /// First memory ordering that is written out, likewise.
  orderFunction: number
  orderOffset: number
  readonly callTarget: Ints
  readonly callOffset: Ints
  readonly indirectType: Ints
  readonly indirectTable: Ints
  readonly indirectOffset: Ints
  readonly refTarget: Ints
  readonly refOffset: Ints
}

/// What the walk says of the function it walked last.
export interface Walked {
  instructions: number
  effects: number
  hash: number
}

/// Block types are encoded as a type index or as -1 to -64.
const blockCodes = 65

export function gathered(module: Module, codeBytes: number): Gathered {
  return {
    limits: plainLimits(module),
    counts: new Uint32Array(idCount),
    firstFunction: new Int32Array(idCount).fill(-1),
    firstOffset: new Uint32Array(idCount),
    blockFunction: new Int32Array(blockCodes).fill(-1),
    blockOffset: new Uint32Array(blockCodes),
    tableFunction: -1,
    tableOffset: 0,
    orderFunction: -1,
    orderOffset: 0,
    callTarget: ints(codeBytes >> 5),
    callOffset: ints(codeBytes >> 5),
    indirectType: ints(codeBytes >> 9),
    indirectTable: ints(codeBytes >> 9),
    indirectOffset: ints(codeBytes >> 9),
    refTarget: ints(16),
    refOffset: ints(16),
  }
}

/// The sink for a module's bodies: every index space has its size, locals and labels change with the function.
export function sinkFor(module: Module): Sink {
  const s = sink()
  space(s, "function", module.functions.length)
  space(s, "type", module.types.length)
  space(s, "table", module.tables.length)
  space(s, "memory", module.memories.length)
  space(s, "global", module.globals.length)
  space(s, "tag", module.tags.length)
  space(s, "element", module.elements.length)
  space(s, "data", module.dataCount ?? module.data.length)
  return s
}

/// Reads the declarations of locals at the start of a body and returns how many locals there are, parameters included.
export function readLocals(
  c: Cursor,
  parameters: number,
  types: number,
  each?: (n: number, at: number) => void,
): number {
  const groups = count(c, 2, "groups of locals")
  let locals = parameters
  for (let group = 0; group < groups; group++) {
    const from = c.at
    const n = u32(c, "a number of locals")
    locals += n
    if (locals > maximumLocals) malformed(from, `${locals} locals: engines accept ${maximumLocals} in one function`)
    each?.(n, c.at)
    readTypeCode(c, types)
  }
  return locals
}

const ifId = opcode("if")
const elseId = opcode("else")
const endId = opcode("end")
const tryId = opcode("try")
const tryTableId = opcode("try_table")
const catchId = opcode("catch")
const catchAllId = opcode("catch_all")
const delegateId = opcode("delegate")
const refFuncId = opcode("ref.func")
const callRefId = opcode("call_ref")
const returnCallRefId = opcode("return_call_ref")
const functionBody = -1

/// The blocks that are open, outermost first, as the ids that opened (or, for else and catch, continued) them.
let open = new Int32Array(1024)

/// Opens one more block; the array doubles, so 10⁵ nested blocks are no problem.
function enter(depth: number, id: number): void {
  if (depth === open.length) {
    const larger = new Int32Array(open.length * 2)
    larger.set(open)
    open = larger
  }
  open[depth] = id
}

const getId = opcode("local.get")
const setId = opcode("local.set")
const teeId = opcode("local.tee")
const brId = opcode("br")
const brIfId = opcode("br_if")
const globalIds = [opcode("global.get"), opcode("global.set")]

/// Bits of `plainOf`: the instruction is among the plain ones; how many bytes follow its opcode; the second of them must be
/// below 0x80; what of the first counts in the hash.
const plain = { is: 0x400, length: 8, second: 0x80, hashed: 0x7f } as const
/// The plain encodings: no immediate, or one byte, or a memory access with an offset of one byte. Nearly all instructions
/// have one, so that one well-predicted branch replaces a jump per opcode. 0: none.
const plainOf = new Int32Array(idCount)
for (let id = 0; id < 0x100; id++) {
  const how = paceOf[id]
  if (how === pace.none) plainOf[id] = plain.is
  // Constants, like offsets, are masked in the hash.
  if (how === pace.i32 || how === pace.i64) plainOf[id] = plain.is | (1 << plain.length)
  if (how === pace.memarg) plainOf[id] = plain.is | (2 << plain.length) | plain.second | plain.hashed
}
for (const id of [getId, setId, teeId, brId, brIfId, ...globalIds])
  plainOf[id] = plain.is | (1 << plain.length) | plain.hashed

/// By id: what the byte behind the opcode must be below for the encoding to be plain. Locals and labels change with the
/// function and the block.
function plainLimits(module: Module): Int32Array {
  const limits = new Int32Array(idCount)
  for (let id = 0; id < 0x100; id++) {
    const how = paceOf[id]
    if (how === pace.none) limits[id] = 0x100
    if (how === pace.i32 || how === pace.i64) limits[id] = 0x80
    if (how === pace.memarg && module.memories.length > 0) limits[id] = alignOf[id]! + 1
  }
  for (const id of globalIds) limits[id] = Math.min(module.globals.length, 0x80)
  return limits
}

/// The reason an id or sub-opcode cannot be read.
export function unknownOpcode(bytes: Uint8Array, offset: number, sub: number): DecodeFault {
  const first = bytes[offset]!
  return new DecodeFault(offset, `unknown opcode ${hex(first)}${sub < 0 ? "" : ` ${hex(sub)}`}`)
}

/// What may stand at `else`, `catch`, `catch_all` and `delegate`: checked by the walk and by `decode`.
export function checkClause(at: number, id: number, opened: number): void {
  const fits = id === elseId ? opened === ifId : opened === tryId || (opened === catchId && id !== delegateId)
  if (!fits) malformed(at, `${mnemonic(id)} without its ${id === elseId ? "if" : "try"}`)
}

/// Walks one body. `c` is the window of the body, at its first byte. On a fault what was gathered of this function is
/// still in `to`: the caller takes it back.
///
/// The loop itself reads what nearly all instructions look like; anything else (longer numbers, calls, faults) is `rare`'s,
/// which reads the same immediates again, strictly. So the loop stays small enough to be compiled in a few milliseconds.
export function walk(c: Cursor, parameters: number, index: number, s: Sink, to: Gathered, result: Walked): void {
  const locals = readLocals(c, parameters, s.spaces[immediateIndex.type]!)
  s.spaces[immediateIndex.local] = locals
  const { limits } = to
  limits[getId] = limits[setId] = limits[teeId] = Math.min(locals, 0x80)
  limits[brId] = limits[brIfId] = 1
  instructions(c, index, s, to, result)
}

function instructions(c: Cursor, index: number, s: Sink, to: Gathered, result: Walked): void {
  const { bytes, end } = c
  const { limits, counts, firstFunction, firstOffset, callTarget, callOffset } = to
  // Imported bindings are loaded anew at every use; locals stay in registers. For the same reason the cases below are
  // literals, which `satisfies` holds to their names.
  const paces = paceOf
  const shapes = plainOf
  const effectBits = effectsOf
  const aligns = alignOf
  const functions = s.spaces[immediateIndex.function]!
  const anyMemory = s.spaces[immediateIndex.memory]! > 0
  // Behind an opcode two bytes are read before it is known whether they are its own.
  const safe = Math.min(end, bytes.length - 2)
  let at = c.at
  let start = at
  let id = 0
  let how = 0
  let depth = 1
  let count = 0
  let effects = 0
  let hash = 1
  enter(0, functionBody)
  while (at < end) {
    start = at
    id = bytes[at++]!
    let shape = shapes[id]!
    let first = 0
    if (
      at <= safe &&
      (first = bytes[at]!) < limits[id]! &&
      (bytes[at + 1]! & shape & (0x80 satisfies typeof plain.second)) === 0
    )
      at += (shape >> (8 satisfies typeof plain.length)) & 3
    else {
      shape = 0
      how = paces[id]!
      if (how === (14 satisfies typeof pace.prefix)) {
        c.at = at
        id = readPrefixed(c, id, start)
        at = c.at
        how = paces[id]!
      }
    }
    if (counts[id]!++ === 0) {
      firstFunction[id] = index
      firstOffset[id] = start
    }
    count++
    effects |= effectBits[id]!
    // One round of Marsaglia's xorshift: without sums and products, which leave the range of small integers and cost an
    // allocation each until this function is compiled.
    hash ^= id
    hash ^= hash << 13
    hash ^= hash >>> 17
    hash ^= hash << 5
    if (shape !== 0) {
      hash ^= (first & shape & (0x7f satisfies typeof plain.hashed)) << 10
      continue
    }
    // An immediate may be read from beyond the end: then so is `at`, and `rare` reads it again.
    switch (how) {
      case 3 satisfies typeof pace.i32:
        // Constants are masked in the hash, so their bytes are only stepped over; the fifth may have unused bits.
        while (bytes[at]! >= 0x80) at++
        if (++at - start <= 5) continue
        break
      case 10 satisfies typeof pace.i64:
        while (bytes[at]! >= 0x80) at++
        if (++at - start <= 10) continue
        break
      case 4 satisfies typeof pace.memarg: {
        // Nearly all accesses: memory 0, and an offset of at most four bytes.
        const align = bytes[at]!
        if (align > aligns[id]! || !anyMemory) break
        hash ^= align << 10
        while (bytes[++at]! >= 0x80);
        if (++at - start - (id > 0xff ? 3 : 0) <= 6) continue
        break
      }
      case 6 satisfies typeof pace.block:
        if (bytes[at] !== emptyBlock + 0x80) break
        at++
        enter(depth++, id)
        limits[brId] = limits[brIfId] = depth < 0x80 ? depth : 0x80
        continue
      case 16 satisfies typeof pace.else:
        if (open[depth - 1] !== ifId) checkClause(start, id, open[depth - 1]!)
        open[depth - 1] = elseId
        continue
      case 7 satisfies typeof pace.end:
        if (--depth > 0) {
          limits[brId] = limits[brIfId] = depth < 0x80 ? depth : 0x80
          continue
        }
        if (at !== end) malformed(at, `${end - at} bytes after the end of the function`)
        result.instructions = count
        result.effects = effects
        result.hash = hash >>> 0
        c.at = at
        return
      case 8 satisfies typeof pace.call: {
        let target = bytes[at++]!
        if (target >= 0x80) {
          const high = bytes[at++]!
          if (high >= 0x80) break
          target = (target & 0x7f) | (high << 7)
        }
        if (target >= functions) break
        push(callTarget, target)
        push(callOffset, start)
        continue
      }
      case 11 satisfies typeof pace.f32:
        at += 4
        continue
      case 12 satisfies typeof pace.f64:
        at += 8
        continue
    }
    c.at = start
    depth = rare(c, id, how, index, depth, s, to)
    limits[brId] = limits[brIfId] = depth < 0x80 ? depth : 0x80
    at = c.at
  }
  if (at > end) {
    c.at = start
    rare(c, id, paces[id]!, index, depth, s, to)
  }
  c.at = end
  malformed(end, `the function's body ends ${depth} \`${mnemonic(endId)}\`${depth === 1 ? "" : "s"} too early`)
}

function readPrefixed(c: Cursor, prefix: number, start: number): number {
  const sub = u32(c, "a sub-opcode")
  const id = prefixed(prefix, sub)
  if (id === 0) throw unknownOpcode(c.bytes, start, sub)
  return id
}

/// Reads one instruction, at the cursor, that the loop did not; returns the depth after it.
function rare(c: Cursor, id: number, how: number, index: number, depth: number, s: Sink, to: Gathered): number {
  const start = c.at
  c.at++
  // The frequent ones of the rare: spelt out, because most of a cold run happens before any of this is compiled.
  if (how === (6 satisfies typeof pace.block)) {
    noteBlock(to, readBlockType(c, s.spaces[immediateIndex.type]!), index, start)
    enter(depth, id)
    return depth + 1
  }
  if (how === (0 satisfies typeof pace.illegal)) throw unknownOpcode(c.bytes, start, -1)
  if (id > 0xff) u32(c, "a sub-opcode")
  if (id === delegateId) {
    // Its label counts from outside of its try.
    checkClause(start, id, open[depth - 1]!)
    depth--
  }
  s.sideLength = 0
  s.spaces[immediateIndex.label] = depth
  s.ordered = false
  readImmediates(c, id, s, open, depth)
  noteOrder(s, to, index, start)
  if (how === (8 satisfies typeof pace.call)) {
    push(to.callTarget, s.a)
    push(to.callOffset, start)
  } else if (how === pace.callIndirect || id === callRefId || id === returnCallRefId) {
    const indirect = how === pace.callIndirect
    push(to.indirectType, s.a)
    push(to.indirectTable, indirect ? s.b : -1)
    push(to.indirectOffset, start)
    if (indirect && to.tableFunction < 0 && (s.b !== 0 || longTable(c.bytes, start, c.at))) {
      to.tableFunction = index
      to.tableOffset = start
    }
  } else if (id === tryTableId) {
    noteBlock(to, s.a, index, start)
    enter(depth++, id)
  } else if (id === refFuncId) {
    push(to.refTarget, s.a)
    push(to.refOffset, start)
  } else if (id === catchId || id === catchAllId) {
    checkClause(start, id, open[depth - 1]!)
    open[depth - 1] = id
  }
  return depth
}

/// Whether the table of the call_indirect from `start` to `end` takes more than a byte.
function longTable(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start + 1
  while (bytes[at]! >= 0x80) at++
  return end - at > 2
}

function noteOrder({ ordered }: Sink, to: Gathered, index: number, offset: number): void {
  if (!ordered || to.orderFunction >= 0) return
  to.orderFunction = index
  to.orderOffset = offset
}

function noteBlock(to: Gathered, type: number, index: number, offset: number): void {
  const code = type < 0 ? -type : 0
  if (type === emptyBlock) return
  if (to.blockFunction[code]! >= 0) return
  to.blockFunction[code] = index
  to.blockOffset[code] = offset
}

/// The window of a body; `what` is how faults call it.
export function bodyCursor(module: Module, index: number): Cursor | undefined {
  const body = module.functions[index]?.body
  return body && cursor(module.bytes, body.offset, body.offset + body.length, `the body of function ${index}`)
}
