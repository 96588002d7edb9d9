// Tells what a file is before it is read: a dump of a rustc of today, one of an older rustc, or no dump; whose crate it
// is; whether it was made with inlining or with spans. Looks at names and at samples of the bytes, and parses nothing but
// one line.

import { readHeader } from "./header-parser.ts"
import { oldForm } from "./old-dialect.ts"

const decoder = new TextDecoder()

/// What `--emit=mir` writes before any item.
const FIRST = "// WARNING: This output format is intended for human consumers only"

/// Why these bytes are not to be read; undefined when they are a dump of a rustc we know.
export function notOurs(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return "not a MIR dump: the file is empty"
  const start = decoder.decode(bytes.subarray(0, 1 << 16))
  const first = start.split(/\r?\n/).find((line) => line.trim() !== "") ?? ""
  const known = first === FIRST || first.startsWith("// MIR for `") || readHeader(first) !== undefined
  if (!known) {
    if (FIRST.startsWith(first) && first.length > 10) return "not a whole MIR dump: it ends in its first line"
    const shown = first.slice(0, 40).replace(/[^ -~]/g, ".")
    return `not a MIR dump: it starts with \`${shown}\``
  }
  return undefined
}

/// What gives away that a dump has the forms of a rustc before 1.85, which are read as 1.63 means them.
export function oldDialect(bytes: Uint8Array): string | undefined {
  const text = decoder.decode(bytes.subarray(0, 1 << 20))
  return text.slice(0, 1000).includes("// HINT: See also -Z dump-mir") ? undefined : oldForm(text)
}

/// `wasm` for `target/debug/deps/wasm-0123456789abcdef.mir`, for `wasm.debug.mir` and for `wasm.mir`.
export function crateOf(artifact: string): string {
  const file = artifact.slice(Math.max(artifact.lastIndexOf("/"), artifact.lastIndexOf("\\")) + 1)
  return file.replace(/\..*$/, "").replace(/-[0-9a-f]{16}$/, "") || file
}

/// Whether some scope is one that was inlined. The words may also stand in a string, so the line is looked at.
export function hasInlined(bytes: Uint8Array): boolean {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let i = whole.indexOf(" (inlined "); i >= 0; i = whole.indexOf(" (inlined ", i + 1)) {
    if (/\n +scope \d+$/.test(decoder.decode(whole.subarray(Math.max(0, i - 200), i)))) return true
  }
  return false
}

/// Whether the code in `bytes` carries the comments of `-Zmir-include-spans`; its beginning is enough.
export function hasSpans(bytes: Uint8Array): boolean {
  const start = decoder.decode(bytes.subarray(0, 4000))
  return /; +\/\/ (?:in )?(?:return place in )?scope \d+ at /.test(start)
}
