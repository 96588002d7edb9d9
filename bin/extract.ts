// Finds the modules that a script carries as text: base64, arrays of numbers, strings with a byte per character. It goes by
// the eight bytes every module begins with, not by JavaScript's grammar, and reads the file a bounded number of times. It
// knows how tools write bytes down; it refuses to know what the script does with them.

import { createHash } from "node:crypto"
import { isComponent } from "../analyzers/wasm/component.ts"

export interface Embedded {
  /// Where in the script the module is written, in bytes.
  readonly offset: number
  readonly bytes: Uint8Array
}

/// More are not looked for: nobody ships as many, and each becomes an artifact.
export const maximumEmbedded = 1000

/// The modules in a script, in its order, copies once; at most `maximumEmbedded` of them. A module without contents is a
/// probe for support, and left out.
export function extractModules(script: Uint8Array): readonly Embedded[] {
  const bytes = Buffer.from(script.buffer, script.byteOffset, script.length)
  const all = [...inBase64(bytes), ...inArrays(bytes), ...inStrings(bytes)].sort((a, b) => a.offset - b.offset)
  const seen = new Set<string>()
  return all
    .filter((found) => {
      const hash = createHash("sha256").update(found.bytes).digest("base64")
      return !seen.has(hash) && seen.add(hash)
    })
    .slice(0, maximumEmbedded)
}

/// Of one writing no more are collected than this, copies included.
const maximumCollected = 4 * maximumEmbedded

const preambleLength = 8
const moduleStart = Buffer.from([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0])

/// A preamble and a section's header: scripts that put modules together at run time have less written down.
function isModule(bytes: Uint8Array): boolean {
  if (bytes.length <= preambleLength + 1) return false
  if (moduleStart.compare(bytes, 0, preambleLength) !== 0 && !isComponent(bytes)) return false
  // The size is written in at most five bytes, the last of them below 0x80.
  return bytes.subarray(preambleLength + 1, preambleLength + 6).some((byte) => byte < 0x80)
}

function collect(found: Embedded[], offset: number, bytes: Uint8Array): void {
  if (isModule(bytes)) found.push({ offset, bytes })
}

const alphabet = new Uint8Array(256)
for (const c of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_") alphabet[c.charCodeAt(0)] = 1

/// `"AGFzbQEAAAA…"`, as a string or in a `data:` URL, perhaps over several lines or in several strings with `+` between.
function inBase64(bytes: Buffer): Embedded[] {
  const found: Embedded[] = []
  for (let at = 0; found.length < maximumCollected;) {
    const start = bytes.indexOf("AGFzbQ", at, "latin1")
    if (start < 0) break
    at = start + 6
    // In the middle of some other base64 it means nothing.
    if (start > 0 && alphabet[bytes[start - 1]!]) continue
    const parts: string[] = []
    for (let from = start; ; from = at) {
      at = from
      while (at < bytes.length && alphabet[bytes[at]!]) at++
      if (at > from) parts.push(bytes.toString("latin1", from, at))
      const next = continued(bytes, at)
      if (next === at) break
      at = next
    }
    collect(found, start, Buffer.from(parts.join(""), "base64"))
  }
  return found
}

/// A break within a string or between two that are added: what follows continues it.
const breaks = /(?:\\?\r?\n[ \t]{0,64}|(["'`])\s{0,64}\+\s{0,64}["'`])/y

function continued(bytes: Buffer, at: number): number {
  const around = bytes.toString("latin1", at, at + 200)
  breaks.lastIndex = 0
  const [text = ""] = breaks.exec(around) ?? []
  const next = bytes[at + text.length]
  return text !== "" && next !== undefined && alphabet[next] ? at + text.length : at
}

/// `[0, 97, 115, 109, 1, …]` and `[0x00, 0x61, …]`.
const arrayStart =
  /(?<![\w.])0(?:x0{1,2})?\s{0,32},\s{0,32}(?:97|0x61)\s{0,32},\s{0,32}(?:115|0x73)\s{0,32},\s{0,32}(?:109|0x6d)\b/gi
const numbers = /\s{0,64}(0x[0-9a-f]{1,2}|-?\d{1,3})(?:n\b)?\s{0,64}(,?)/iy

function inArrays(bytes: Buffer): Embedded[] {
  const found: Embedded[] = []
  // Numbers are ASCII; a character per byte keeps positions.
  const marks = ["115", "0x73", "0X73"]
  if (!marks.some((mark) => bytes.includes(mark, 0, "latin1"))) return found
  const text = bytes.toString("latin1")
  arrayStart.lastIndex = 0
  for (let match; found.length < maximumCollected && (match = arrayStart.exec(text)) !== null;) {
    const { values, end } = numbersAt(text, match.index)
    arrayStart.lastIndex = Math.max(end, arrayStart.lastIndex)
    collect(found, match.index, values)
  }
  return found
}

function numbersAt(text: string, start: number): { values: Uint8Array; end: number } {
  const values: number[] = []
  let end = start
  numbers.lastIndex = start
  for (;;) {
    const match = numbers.exec(text)
    if (!match) break
    const value = Number(match[1])
    if (value > 255 || value < -128) break
    values.push(value & 0xff)
    end = numbers.lastIndex
    if (match[2] === "") break
  }
  return { values: Uint8Array.from(values), end }
}

/// How a string can begin that holds a module, with a character for each byte: escaped, as it is, or (Emscripten) with
/// U+0100 for the zero. Its last character is what stands before `asm`.
const stringStarts = ["\\0asm", "\\x00asm", "\\u0000asm", "\\u{0}asm", "\0asm", "\u0100asm"].map((text) =>
  Buffer.from(text, "utf8"),
)
const quotes = new Set([0x22, 0x27, 0x60])
const backslash = 0x5c
const newline = 0x0a

function inStrings(bytes: Buffer): Embedded[] {
  const found: Embedded[] = []
  for (const begin of stringStarts) {
    for (let at = 0; found.length < maximumCollected;) {
      const start = bytes.indexOf(begin, at)
      if (start < 0) break
      at = start + begin.length
      const quote = start > 0 ? bytes[start - 1]! : 0
      if (!quotes.has(quote)) continue
      while (at < bytes.length && bytes[at] !== quote && (quote === 0x60 || bytes[at] !== newline))
        at += bytes[at] === backslash ? 2 : 1
      collect(found, start, characters(bytes.toString("utf8", start, Math.min(at, bytes.length))))
    }
  }
  return found
}

const escapes =
  /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|([0-3]?[0-7]{1,2})|(\r\n|[\n\r\u2028\u2029])|([^]))/gi
const named: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", v: "\v" }

/// The characters of a string literal's inside, each the byte its low half says.
function characters(literal: string): Uint8Array {
  const text = literal.replace(
    escapes,
    (_, x?: string, u?: string, brace?: string, octal?: string, line?: string, other?: string) => {
      const code = x ?? u ?? brace
      if (code !== undefined) return String.fromCharCode(parseInt(code, 16) & 0xffff)
      if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8))
      return line !== undefined ? "" : (named[other ?? ""] ?? other ?? "")
    },
  )
  return Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i) & 0xff)
}
