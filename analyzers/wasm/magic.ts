// What a file is that is not a core module: recognised by its first bytes, so that the fault says what somebody did
// wrong ("this is a gzip file") instead of what a decoder met.

import { hex } from "./bytes.ts"

const magic = [0x00, 0x61, 0x73, 0x6d] as const

interface Stranger {
  readonly offset: number
  readonly message: string
}

/// Files people pass for modules, by how they start.
// prettier-ignore
const known: readonly { readonly starts: readonly number[]; readonly is: string }[] = [
  { starts: [0x1f, 0x8b],             is: "this is a gzip file: decompress it first" },
  { starts: [0x28, 0xb5, 0x2f, 0xfd], is: "this is a zstd file: decompress it first" },
  { starts: [0xce, 0xb2, 0xcf, 0x81], is: "this is a brotli file: decompress it first" },
  { starts: [0x7f, 0x45, 0x4c, 0x46], is: "this is an ELF file: it was built for another target" },
  { starts: [0xcf, 0xfa, 0xed, 0xfe], is: "this is a Mach-O file: it was built for another target" },
  { starts: [0x4d, 0x5a],             is: "this is a Windows executable: it was built for another target" },
  { starts: [0x50, 0x4b, 0x03, 0x04], is: "this is a zip archive" },
  { starts: [0x42, 0x43, 0xc0, 0xde], is: "this is LLVM bitcode: link it first" },
  { starts: [0x21, 0x3c, 0x61, 0x72, 0x63, 0x68, 0x3e], is: "this is a static library: link it first" },
]

/// Why the bytes are no core module, or `undefined` when they start like one.
export function foreign(bytes: Uint8Array): Stranger | undefined {
  if (bytes.length === 0) return { offset: 0, message: "not a WebAssembly module: the file is empty" }
  for (let i = 0; i < magic.length; i++) {
    if (i >= bytes.length) return { offset: i, message: cut(bytes.length) }
    if (bytes[i] !== magic[i]) return { offset: 0, message: `not a WebAssembly module: ${stranger(bytes)}` }
  }
  if (bytes.length < 8) return { offset: bytes.length, message: cut(bytes.length) }
  const version = bytes[4]! | (bytes[5]! << 8)
  const layer = bytes[6]! | (bytes[7]! << 8)
  if (layer === 1)
    return { offset: 4, message: "this is a component: its core modules are modules of their own, lift them out first" }
  if (version !== 1 || layer !== 0) {
    return {
      offset: 4,
      message: `version ${version}, layer ${layer} of WebAssembly is not known: expected version 1, layer 0`,
    }
  }
  return undefined
}

function cut(length: number): string {
  const short = 8 - length
  return `not a WebAssembly module: expected the 8 bytes of its magic number and version, but the file ends ${short} byte${short === 1 ? "" : "s"} too early`
}

function stranger(bytes: Uint8Array): string {
  for (const { starts, is } of known) if (starts.every((byte, i) => bytes[i] === byte)) return is
  const head = String.fromCharCode(...bytes.subarray(0, 256)).replace(/^\xef\xbb\xbf/, "")
  const start = head.trimStart()
  if (/^<(!doctype|html|\?xml|head|body)/i.test(start)) return "this is a web page, perhaps a server's error message"
  if (/^(\(module|\(component|;;|\(;)/.test(start)) return "this is WebAssembly text: name it .wat"
  if (/^version https:\/\/git-lfs/.test(start)) return "this is a Git LFS pointer: fetch the file it stands for"
  if (/^[\t\n\r\x20-\x7e]{4,}/.test(head)) return `starts with ${JSON.stringify(head.slice(0, 16))}`
  return `starts with ${[...bytes.subarray(0, 4)].map((byte) => hex(byte)).join(" ")}`
}
