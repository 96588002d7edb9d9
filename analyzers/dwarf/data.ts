// Numbers and texts as DWARF writes them: little-endian, LEB128 of any length (DWARF 5, 7.6), texts that end in a zero. It
// reads inside the window of a cursor and throws `DecodeFault` where the window ends; it refuses to know what is read.
// Numbers are doubles: what needs more than 53 bits comes out too large by a little, and is far outside any code section.

import { malformed, missing, skip, text as utf8, u8 } from "../wasm/bytes.ts"
import type { ByteSpan, Cursor } from "../wasm/bytes.ts"

export function u16(c: Cursor): number {
  const { bytes, at } = c
  if (c.end - at < 2) missing(c, "two bytes", 2)
  c.at = at + 2
  return bytes[at]! | (bytes[at + 1]! << 8)
}

export function u24(c: Cursor): number {
  return u16(c) | (u8(c, "the third byte") << 16)
}

export function u32(c: Cursor): number {
  const { bytes, at } = c
  if (c.end - at < 4) missing(c, "four bytes", 4)
  c.at = at + 4
  return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0
}

export function u64(c: Cursor): number {
  const low = u32(c)
  return low + u32(c) * 0x1_0000_0000
}

/// An unsigned number of 1, 2, 3, 4 or 8 bytes.
export function unsigned(c: Cursor, size: number): number {
  switch (size) {
    case 1:
      return u8(c, "one byte")
    case 2:
      return u16(c)
    case 3:
      return u24(c)
    case 4:
      return u32(c)
    case 8:
      return u64(c)
    default:
      return malformed(c.at, `no number has ${size} bytes`)
  }
}

/// Unsigned LEB128. Padding is allowed, as linkers leave it.
export function uleb(c: Cursor): number {
  const { bytes, end } = c
  let byte = c.at < end ? bytes[c.at++]! : u8(c, "a number")
  if (byte < 0x80) return byte
  let value = byte & 0x7f
  for (let scale = 128; ; scale *= 128) {
    byte = c.at < end ? bytes[c.at++]! : u8(c, "a number")
    // The scale of a long run of padding is infinite, and infinity times zero is no number.
    if (byte & 0x7f) value += (byte & 0x7f) * scale
    if (byte < 0x80) return value
  }
}

/// Signed LEB128.
export function sleb(c: Cursor): number {
  let value = 0
  let scale = 1
  for (;;) {
    const byte = u8(c, "a number")
    if (scale < 2 ** 63) {
      value += (byte & 0x7f) * scale
      scale *= 128
      if (byte < 0x80) return byte & 0x40 ? value - scale : value
    } else if (byte < 0x80) return value
  }
}

/// Passes over a LEB128 number of either sign.
export function skipLeb(c: Cursor): void {
  while (u8(c, "a number") >= 0x80);
}

/// Passes over a text and returns where it starts.
export function skipText(c: Cursor): number {
  const { at } = c
  const zero = c.bytes.indexOf(0, at)
  if (zero < 0 || zero >= c.end) malformed(at, "a text does not end")
  c.at = zero + 1
  return at
}

/// A length that says which of the two formats follows (7.4); the cursor of the result ends where the length says.
export function lengthAndFormat(c: Cursor): { readonly offsetSize: 4 | 8; readonly body: ByteSpan } {
  const first = u32(c)
  if (first >= 0xffff_fff0 && first !== 0xffff_ffff) malformed(c.at - 4, "a reserved length")
  const wide = first === 0xffff_ffff
  const length = wide ? u64(c) : first
  return { offsetSize: wide ? 8 : 4, body: skip(c, length, `${length} bytes`) }
}

/// Longer texts are not read: no path and no symbol is, and a text that lost its end would be the rest of the section.
const longestText = 1 << 16

/// The text that starts at `at` and ends before `end`, both absolute. Bytes that are not UTF-8 become U+FFFD.
export function textAt(bytes: Uint8Array, at: number, end: number): string | undefined {
  if (at < 0 || at >= end) return undefined
  const window = bytes.subarray(at, Math.min(end, at + longestText))
  const length = window.indexOf(0)
  if (length < 0) return undefined
  return utf8(bytes, at, length) ?? lossy.decode(window.subarray(0, length))
}

const lossy = new TextDecoder()
