// The cursor: the only code, beside the walk over bodies in walk.ts, that indexes raw bytes of a wasm binary. It knows
// the encodings of chapter 5.2 of the core specification (LEB128, vectors, names) and is strict about them; it refuses to
// know what the bytes mean. It throws nothing but `DecodeFault`, and every offset in it is absolute in the file.

/// `offset` is absolute in the file, 0-based; `length` in bytes.
export interface ByteSpan {
  readonly offset: number
  readonly length: number
}

/// The reader's only exception: never leaves analyzers/wasm, the analyses turn it into a `Fault`. `offset` is absolute.
export class DecodeFault extends Error {
  readonly offset: number
  constructor(offset: number, reason: string) {
    // Nobody looks at its stack, and taking one costs more than anything else about a file of nothing but faults.
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    super(reason)
    Error.stackTraceLimit = stackTraceLimit
    this.name = "DecodeFault"
    this.offset = offset
  }
}

/// A window of a file, read from `at` up to and without `end`; both are absolute. `what` names the window in faults.
export interface Cursor {
  readonly bytes: Uint8Array
  readonly what: string
  at: number
  end: number
}

export function cursor(bytes: Uint8Array, at: number, end: number, what: string): Cursor {
  return { bytes, what, at, end }
}

export function hex(offset: number): string {
  return `0x${offset.toString(16)}`
}

/// Throws for bytes that are missing: says what was expected and how many bytes short the window is.
export function missing(c: Cursor, expected: string, bytes: number): never {
  const short = c.at + bytes - c.end
  throw new DecodeFault(
    c.at,
    `expected ${expected}, but ${c.what} ends ${short} byte${short === 1 ? "" : "s"} too early`,
  )
}

export function u8(c: Cursor, expected: string): number {
  if (c.at >= c.end) missing(c, expected, 1)
  return c.bytes[c.at++]!
}

/// Unsigned LEB128 of at most 32 bits: at most five bytes, the unused bits of the fifth are zero.
export function u32(c: Cursor, expected: string): number {
  const { bytes, at: from } = c
  if (from >= c.end) missing(c, expected, 1)
  let byte = bytes[c.at++]!
  if (byte < 0x80) return byte
  let value = byte & 0x7f
  for (let shift = 7; ; shift += 7) {
    if (c.at >= c.end) missing(c, expected, 1)
    byte = bytes[c.at++]!
    if (shift === 28 && byte > 0x0f) throw overlong(from, expected, byte, 32)
    value |= (byte & 0x7f) << shift
    if (byte < 0x80) return value >>> 0
  }
}

/// Signed LEB128 of at most 32 bits.
export function s32(c: Cursor, expected: string): number {
  const from = c.at
  let value = 0
  for (let shift = 0; ; shift += 7) {
    const byte = u8(c, expected)
    if (shift === 28) {
      const unused = byte & 0x78
      if (byte >= 0x80 || (unused !== 0 && unused !== 0x78)) throw overlong(from, expected, byte, 32)
      return value | (byte << 28)
    }
    value |= (byte & 0x7f) << shift
    if (byte < 0x80) return (value << (25 - shift)) >> (25 - shift)
  }
}

/// Signed LEB128 of at most 33 bits (block types, heap types): an exact double.
export function s33(c: Cursor, expected: string): number {
  const from = c.at
  let value = 0
  let scale = 1
  for (let index = 0; ; index++) {
    const byte = u8(c, expected)
    if (index === 4) {
      const unused = byte & 0x70
      if (byte >= 0x80 || (unused !== 0 && unused !== 0x70)) throw overlong(from, expected, byte, 33)
    }
    value += (byte & 0x7f) * scale
    scale *= 128
    if (byte < 0x80) return byte & 0x40 ? value - scale : value
  }
}

/// The two halves of the last 64-bit number read; a pair of numbers instead of a bigint, for the hot path.
export const half = { low: 0, high: 0 }

/// Unsigned LEB128 of at most 64 bits, into `half`.
export function u64Halves(c: Cursor, expected: string): void {
  halves(c, expected, false)
}

/// Signed LEB128 of at most 64 bits, into `half`.
export function s64Halves(c: Cursor, expected: string): void {
  halves(c, expected, true)
}

export function u64(c: Cursor, expected: string): bigint {
  halves(c, expected, false)
  return (BigInt(half.high >>> 0) << 32n) | BigInt(half.low >>> 0)
}

export function s64(c: Cursor, expected: string): bigint {
  halves(c, expected, true)
  return (BigInt(half.high) << 32n) | BigInt(half.low >>> 0)
}

function halves(c: Cursor, expected: string, signed: boolean): void {
  const from = c.at
  let low = 0
  let high = 0
  for (let shift = 0; ; shift += 7) {
    const byte = u8(c, expected)
    const bits = byte & 0x7f
    if (shift === 63) {
      if (signed ? byte !== 0 && byte !== 0x7f : byte > 1) throw overlong(from, expected, byte, 64)
    }
    if (shift < 32) {
      low |= bits << shift
      if (shift > 25) high |= bits >>> (32 - shift)
    } else high |= bits << (shift - 32)
    if (byte >= 0x80) continue
    if (signed && byte & 0x40 && shift + 7 < 64) {
      if (shift + 7 < 32) {
        low |= -1 << (shift + 7)
        high = -1
      } else high |= -1 << (shift + 7 - 32)
    }
    half.low = low | 0
    half.high = high | 0
    return
  }
}

/// The fault of a number whose encoding is too long or has unused bits set. Also thrown by the walk.
export function overlong(from: number, expected: string, lastByte: number, bits: number): DecodeFault {
  const how = lastByte >= 0x80 ? "is encoded in too many bytes" : `does not fit in ${bits} bits`
  return new DecodeFault(from, `${expected} ${how}`)
}

export function skip(c: Cursor, length: number, expected: string): ByteSpan {
  const offset = c.at
  if (length > c.end - offset) missing(c, expected, length)
  c.at = offset + length
  return { offset, length }
}

/// A vector's count. More items than the remaining bytes could hold, at `least` bytes each, is a fault now, before
/// anybody allocates for them.
export function count(c: Cursor, least: number, items: string): number {
  const from = c.at
  const n = u32(c, `the number of ${items}`)
  if (n * least > c.end - c.at)
    throw new DecodeFault(from, `${n} ${items} cannot fit in the ${c.end - c.at} bytes that are left of ${c.what}`)
  return n
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

/// A name (5.2.4): a byte length and that many bytes of well-formed UTF-8.
export function name(c: Cursor, expected: string): string {
  const from = c.at
  const length = u32(c, `the length of ${expected}`)
  if (length > c.end - c.at) missing(c, `${length} bytes of ${expected}`, length)
  const start = c.at
  c.at += length
  return text(c.bytes, start, length) ?? malformed(from, `${expected} is not valid UTF-8`)
}

/// The UTF-8 text of a span, or `undefined` when it is not UTF-8.
export function text(bytes: Uint8Array, start: number, length: number): string | undefined {
  const end = start + length
  // Short ASCII names are nearly all names; building them here is several times faster than a TextDecoder call.
  if (length <= 24) {
    let ascii = ""
    let at = start
    for (; at < end; at++) {
      const byte = bytes[at]!
      if (byte >= 0x80) break
      ascii += String.fromCharCode(byte)
    }
    if (at === end) return ascii
  }
  try {
    return utf8.decode(bytes.subarray(start, end))
  } catch {
    return undefined
  }
}

export function malformed(offset: number, reason: string): never {
  throw new DecodeFault(offset, reason)
}
