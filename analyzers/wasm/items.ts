// What index spaces are made of, as sections and imports both write it: limits, tables, memories, globals, constant
// expressions (core specification 3.0, 5.3 and 5.4.9). It knows encodings; which section an item stands in is read.ts's.

import { half, malformed, s32, s64Halves, u32, u64, u8 } from "./bytes.ts"
import type { Cursor } from "./bytes.ts"
import { mnemonic, opcode, pace, paceOf, prefixed } from "./dispatch.ts"
import { readImmediates } from "./immediates.ts"
import type { Sink } from "./immediates.ts"
import { pageSize } from "./limits.ts"
import type { ConstantExpression, Limits, ValueType } from "./module.ts"
import { readReferenceType, readValueType } from "./types.ts"
import { unknownOpcode } from "./walk.ts"

/// Bits of a limits' flag byte.
const hasMaximum = 1
const isShared = 2
const is64 = 4
const hasPageSize = 8

interface ReadLimits {
  readonly limits: Limits
  readonly pageSize: number
}

/// Limits, in pages or elements. Only memories may be shared or have a page size of their own.
export function readLimits(c: Cursor, memory: boolean): ReadLimits {
  const from = c.at
  const flags = u8(c, "the flags of limits")
  if (flags > (memory ? 15 : 7)) malformed(from, `unknown flags ${flags} of limits`)
  const index64 = (flags & is64) !== 0
  const shared = (flags & isShared) !== 0
  const number = (what: string) => (index64 ? u64(c, what) : BigInt(u32(c, what)))
  const min = number("a minimum")
  const max = flags & hasMaximum ? number("a maximum") : undefined
  let page = pageSize
  if (flags & hasPageSize) {
    const at = c.at
    const exponent = u32(c, "the exponent of a page size")
    if (exponent > 16) malformed(at, `a page of 2^${exponent} bytes: at most 2^16 is allowed`)
    page = 2 ** exponent
  }
  return { limits: { min, ...(max === undefined ? {} : { max }), shared, index64 }, pageSize: page }
}

/// A table's type, without initialiser.
export function readTableType(c: Cursor, types: number): { readonly element: ValueType; readonly limits: Limits } {
  const element = readReferenceType(c, types)
  return { element, limits: readLimits(c, false).limits }
}

export function readGlobalType(c: Cursor, types: number): { readonly type: ValueType; readonly mutable: boolean } {
  const type = readValueType(c, types)
  const from = c.at
  const mutability = u8(c, "a global's mutability")
  if (mutability > 1) malformed(from, `a global's mutability is 0 or 1, not ${mutability}`)
  return { type, mutable: mutability === 1 }
}

const endId = opcode("end")
const i32Const = opcode("i32.const")
const i64Const = opcode("i64.const")
const globalGet = opcode("global.get")
const refFunc = opcode("ref.func")
const refNull = opcode("ref.null")

/// What may stand in a constant expression (3.4.13, with extended-const, GC and SIMD).
// prettier-ignore
const constant: ReadonlySet<number> = new Set((
  [
    "end", "i32.const", "i64.const", "f32.const", "f64.const", "v128.const", "global.get", "ref.null", "ref.func",
    "i32.add", "i32.sub", "i32.mul", "i64.add", "i64.sub", "i64.mul", "struct.new", "struct.new_default",
    "array.new", "array.new_default", "array.new_fixed", "ref.i31", "any.convert_extern", "extern.convert_any",
  ] as const
).map(opcode))

const noOpeners = new Int32Array(1)

/// A constant expression with its `end`. `used` collects the opcode ids in it with their first offsets.
export function readConstant(c: Cursor, s: Sink, used: Map<number, number>): ConstantExpression {
  const offset = c.at
  let first = endId
  let instructions = 0
  let value = 0n
  let operand = 0
  for (;;) {
    const start = c.at
    let id = u8(c, "a constant expression's instruction")
    if (paceOf[id] === pace.prefix) {
      const sub = u32(c, "a sub-opcode")
      id = prefixed(id, sub)
      if (id === 0) throw unknownOpcode(c.bytes, start, sub)
    } else if (paceOf[id] === pace.illegal) throw unknownOpcode(c.bytes, start, -1)
    if (!constant.has(id)) malformed(start, `${mnemonic(id)} in a constant expression`)
    if (!used.has(id)) used.set(id, start)
    if (id === endId) break
    if (instructions++ === 0) first = id
    // The three of nearly all expressions are read here: element segments have one each per item.
    if (id === i32Const) value = BigInt(s32(c, "an i32"))
    else if (id === i64Const) {
      s64Halves(c, "an i64")
      value = (BigInt(half.high) << 32n) | BigInt(half.low >>> 0)
    } else {
      s.sideLength = 0
      readImmediates(c, id, s, noOpeners, 1)
      operand = s.a
    }
  }
  const length = c.at - offset
  if (instructions === 1) {
    if (first === i32Const || first === i64Const) return { offset, length, value }
    if (first === globalGet) return { offset, length, global: operand }
    if (first === refFunc) return { offset, length, function: operand }
  }
  return { offset, length }
}

/// Whether a constant expression is one `ref.null`.
export function isNull(c: ConstantExpression, bytes: Uint8Array): boolean {
  return bytes[c.offset] === refNull
}
