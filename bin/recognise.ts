// Tells what bytes are by looking at them. A file's name is a promise; its first bytes are the fact. Knows signatures of
// formats and the look of MIR and wat; reads nothing and decides nothing about what to do next.

import { isComponent } from "../analyzers/wasm/component.ts"

export type Recognised =
  | { readonly is: "wasm" | "component" | "mir" | "rustdoc" | "gzip" | "brotli" }
  | { readonly is: "wat"; readonly text: string }
  /// JavaScript or HTML, which can carry modules as text.
  | { readonly is: "script" }
  /// A sentence's predicate: "is empty".
  | { readonly is: "other"; readonly what: string }

interface Signature {
  readonly bytes: readonly number[] | string
  readonly what: string
}

const signatures: readonly Signature[] = [
  {
    bytes: [0x28, 0xb5, 0x2f, 0xfd],
    what: "is compressed with zstd, which is not read; decompress it first (zstd -d)",
  },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], what: "is compressed with xz; decompress it first" },
  { bytes: "BZh", what: "is compressed with bzip2; decompress it first" },
  { bytes: "PK\x03\x04", what: "is a zip archive; unpack it first" },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], what: "is a native ELF binary; was it built without --target wasm32-…?" },
  { bytes: [0xcf, 0xfa, 0xed, 0xfe], what: "is a native Mach-O binary; was it built without --target wasm32-…?" },
  { bytes: "MZ", what: "is a native Windows binary; was it built without --target wasm32-…?" },
  { bytes: "!<arch>\n", what: "is a static library (ar archive); link it into a module first" },
  { bytes: [0x42, 0x43, 0xc0, 0xde], what: "is LLVM bitcode, not a module yet" },
  { bytes: [0xff, 0xfe], what: "is text in UTF-16; write it as UTF-8" },
  { bytes: [0xfe, 0xff], what: "is text in UTF-16; write it as UTF-8" },
  {
    bytes: "version https://git-lfs",
    what: "is a Git LFS pointer, not the file itself; run `git lfs pull` (in actions/checkout: `lfs: true`)",
  },
]

const magic = [0x00, 0x61, 0x73, 0x6d]
const gzipMagic = [0x1f, 0x8b]

/// Files that may carry modules as text.
export const scriptName = /\.([mc]?js|html?)$/i

/// What a file is. `name` matters only for brotli, which has no signature, and for text that could be many things.
export function recognise(bytes: Uint8Array, name: string): Recognised {
  if (bytes.length === 0) return { is: "other", what: "is empty" }
  if (startsWith(bytes, magic)) return { is: isComponent(bytes) ? "component" : "wasm" }
  if (bytes.length < magic.length && magic.slice(0, bytes.length).every((byte, index) => bytes[index] === byte))
    return { is: "other", what: `is cut short: ${plural(bytes.length, "byte")} of the 8 every module begins with` }
  if (startsWith(bytes, gzipMagic)) return { is: "gzip" }
  // Before any signature: what brotli makes can begin with anything.
  if (/\.br$/i.test(name)) return { is: "brotli" }
  const known = signatures.find((signature) => startsWith(bytes, signature.bytes))
  if (known) return { is: "other", what: known.what }
  // A script may hold zeros: some tools write modules as strings with every byte as it is.
  if (scriptName.test(name)) return { is: "script" }
  const text = asText(bytes)
  if (text === undefined) {
    const first = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join(" ")
    return { is: "other", what: `is not a WebAssembly module: it begins with ${first}, not with 00 61 73 6d` }
  }
  return recogniseText(text, bytes, name)
}

/// How rustdoc's JSON begins: its fields have an order.
export function looksLikeRustdoc(head: string): boolean {
  return /^\s*\{\s*"root"\s*:\s*(?:\d+|"[^"]*")\s*,\s*"crate_version"\s*:/.test(head)
}

function recogniseText(head: string, bytes: Uint8Array, name: string): Recognised {
  if (looksLikeRustdoc(head)) return { is: "rustdoc" }
  if (looksLikeMir(head)) return { is: "mir" }
  const start = skipWatComments(head)
  if (/^\(\s*component\b/.test(start))
    return { is: "other", what: "is the text of a component; assemble it first (wasm-tools parse)" }
  if (start.startsWith("(") && /\.wa?s?t$|^-$/i.test(name)) {
    if (/\.wast$/i.test(name))
      return { is: "other", what: "is a test script (.wast); only single modules (.wat) are read" }
    return { is: "wat", text: new TextDecoder().decode(bytes) }
  }
  if (/^\(\s*module\b/.test(start)) return { is: "wat", text: new TextDecoder().decode(bytes) }
  if (/^<(!doctype|html|\?xml)/i.test(start))
    return { is: "other", what: "is an HTML or XML page, perhaps the error page of a failed download" }
  if (start.trim() === "") return { is: "other", what: "holds nothing but white space and comments" }
  const begins = `it begins with ${quote(start)}`
  if (/\.mir$/i.test(name)) return { is: "other", what: `is not a MIR dump of rustc: ${begins}` }
  return { is: "other", what: `is text, not a WebAssembly module: ${begins}` }
}

/// The head of the file as text, or nothing when it is binary.
function asText(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 64 * 1024)
  if (head.includes(0)) return undefined
  try {
    // `stream` forgives a character that the head cuts in two.
    return new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: head.length < bytes.length })
  } catch {
    return undefined
  }
}

const mirHeader = /^\/\/ (WARNING: This output format is intended for human consumers only|MIR (for|FOR CTFE))/m
const mirItem = /^(fn|const|static|promoted\[\d+\] in|<impl at) ?\S/
const mirBlock = /^ +bb0(?: \(cleanup\))?: \{/m

function looksLikeMir(text: string): boolean {
  const lines = text.replace(/^\uFEFF/, "").split("\n")
  if (lines.slice(0, 5).some((line) => mirHeader.test(line))) return true
  // A dump someone cut by hand: an item, and in it a block.
  const first = lines.find((line) => line.trim() !== "" && !line.startsWith("//"))
  return first !== undefined && mirItem.test(first) && mirBlock.test(text)
}

function skipWatComments(text: string): string {
  let rest = text.replace(/^\uFEFF/, "")
  for (;;) {
    const shorter = rest
      .replace(/^\s+/, "")
      .replace(/^;;[^\n]*(\n|$)/, "")
      .replace(/^\(;[\s\S]*?;\)/, "")
    if (shorter === rest) return rest
    rest = shorter
  }
}

function quote(text: string): string {
  const line = text.split("\n", 1)[0] ?? ""
  const short = line.length > 40 ? `${line.slice(0, 40)}…` : line
  return JSON.stringify(short)
}

function startsWith(bytes: Uint8Array, signature: readonly number[] | string): boolean {
  const wanted = typeof signature === "string" ? Buffer.from(signature, "latin1") : Uint8Array.from(signature)
  return Buffer.compare(bytes.subarray(0, wanted.length), wanted) === 0
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`
}
