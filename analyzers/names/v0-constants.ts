// Constants in v0 symbols: const generic arguments and array lengths. Knows how Rust writes a literal.

import {
  backref,
  deeper,
  eat,
  ident,
  list,
  Malformed,
  match,
  next,
  optional62,
  print,
  type Cursor,
} from "./v0-cursor.ts"
import { path } from "./v0.ts"

export function constant(s: Cursor, inValue: boolean): void {
  deeper(s, () => {
    const tag = next(s)
    if (tag === "p") {
      print(s, "_")
      return
    }
    if (tag === "B") {
      backref(s, () => constant(s, inValue))
      return
    }
    if ("htmyoj".includes(tag)) {
      integer(s)
      return
    }
    if ("aslxni".includes(tag)) {
      if (eat(s, "n")) print(s, "-")
      integer(s)
      return
    }
    if (tag === "b" || tag === "c") {
      scalar(s, tag)
      return
    }
    if (tag === "R" && eat(s, "e")) {
      print(s, quoted('"', utf8(nibbles(s))))
      return
    }
    // Only literals stand in a generic argument as they are; other expressions need braces.
    if (!inValue) print(s, "{")
    structured(s, tag)
    if (!inValue) print(s, "}")
  })
}

export function structured(s: Cursor, tag: string): void {
  const value = (): void => constant(s, true)
  switch (tag) {
    case "e": {
      print(s, `*${quoted('"', utf8(nibbles(s)))}`)
      return
    }
    case "R":
    case "Q":
      print(s, tag === "R" ? "&" : "&mut ")
      {
        value()
        return
      }
    case "A":
      print(s, "[")
      list(s, value, ", ")
      {
        print(s, "]")
        return
      }
    case "T": {
      print(s, "(")
      const count = list(s, value, ", ")
      print(s, count === 1 ? ",)" : ")")
      return
    }
    case "V": {
      path(s, true)
      const kind = next(s)
      if (kind === "U") return
      if (kind !== "T" && kind !== "S") throw new Malformed()
      print(s, kind === "T" ? "(" : " { ")
      list(s, kind === "T" ? value : field, ", ")
      print(s, kind === "T" ? ")" : " }")
      return
    }
    default:
      throw new Malformed()
  }
}

export function field(s: Cursor): void {
  optional62(s, "s")
  print(s, `${ident(s)}: `)
  constant(s, true)
}

export function nibbles(s: Cursor): string {
  return match(s, /[0-9a-f]*_/y).slice(0, -1)
}

export function integer(s: Cursor): void {
  const digits = nibbles(s)
  const significant = digits.replace(/^0+/, "")
  print(s, significant.length > 16 ? `0x${digits}` : String(BigInt(`0x0${significant}`)))
}

export function scalar(s: Cursor, tag: "b" | "c"): void {
  const digits = nibbles(s).replace(/^0+/, "")
  if (digits.length > 8) throw new Malformed()
  const value = Number(`0x0${digits}`)
  if (tag === "b") {
    if (value > 1) throw new Malformed()
    print(s, value === 1 ? "true" : "false")
    return
  }
  if (value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) throw new Malformed()
  print(s, quoted("'", String.fromCodePoint(value)))
}

function utf8(hex: string): string {
  if (hex.length % 2 !== 0) throw new Malformed()
  const bytes = Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16))
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Malformed()
  }
}

const escapes: Readonly<Record<string, string>> = { "\0": "\\0", "\t": "\\t", "\n": "\\n", "\r": "\\r", "\\": "\\\\" }

/// As Rust's `escape_debug`, except that the other kind of quote needs no escape.
function quoted(quote: string, text: string): string {
  let inner = ""
  for (const char of text) {
    if (char === quote) inner += `\\${char}`
    else if (escapes[char] !== undefined) inner += escapes[char]
    else if (/[\p{C}\p{Grapheme_Extend}]|(?! )\p{Z}/u.test(char)) inner += `\\u{${char.codePointAt(0)?.toString(16)}}`
    else inner += char
  }
  return quote + inner + quote
}
