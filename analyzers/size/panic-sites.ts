// The places in Rust sources that can panic and whose place was compiled in: the `core::panic::Location` records of static
// data, each a file, a line and a column. Found by their shape (a pointer to text that ends in `.rs`, its length, two small
// numbers), which nothing else has; builds with locations stripped have none.

import { analyzer } from "../analyzer.ts"
import { text } from "../wasm/bytes.ts"
import type { ByteSpan } from "../wasm/bytes.ts"
import type { Module } from "../wasm/module.ts"
import { itemGraph } from "./item-graph.ts"
import type { DataRanges } from "./ranges.ts"

/// One record; the span is that of its 16 bytes.
export interface PanicSite extends ByteSpan {
  /// Number of its range.
  readonly range: number
  readonly path: SourcePath
  readonly line: number
  readonly column: number
}

/// The path of a source file as it was compiled in; the span is that of its bytes.
export interface SourcePath extends ByteSpan {
  readonly text: string
  readonly crate: string | undefined
  readonly version: string | undefined
}

export interface PanicSites {
  readonly module: Module
  /// In the order of the file.
  readonly sites: readonly PanicSite[]
  /// Each path once.
  readonly paths: readonly SourcePath[]
}

export const panicSites = analyzer({
  name: "panic-sites",
  doc: "Rust source locations that panic messages carry in static data, with the crate each belongs to.",
  requires: { itemGraph },
  run: ({ itemGraph }) => panicSitesOf(itemGraph.items.module, itemGraph.items.ranges),
  *facts({ module, sites }) {
    for (const { offset, length, path, line, column } of sites) {
      const of =
        path.crate === undefined ? "" : ` of ${path.crate}${path.version === undefined ? "" : ` ${path.version}`}`
      yield {
        at: { kind: "bytes", artifact: module.artifact.path, offset, length, section: "data" },
        text: `${path.text}:${line}:${column}${of}`,
      }
    }
  },
})

const recordBytes = 16
const shortestPath = 4
const longestPath = 1024
// Of any source file people write.
const mostLines = 1_000_000
const mostColumns = 10_000

export function panicSitesOf(module: Module, ranges: DataRanges): PanicSites {
  const { bytes, data } = module
  const paths = new Map<number, SourcePath | undefined>()
  const sites: PanicSite[] = []
  const word = (at: number): number =>
    (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0
  const pathAt = (address: number, length: number): SourcePath | undefined => {
    const range = ranges.at(address)
    if (range < 0) return undefined
    const offset = ranges.offset[range]! + address - ranges.address[range]!
    const { contents } = data[ranges.segment[range]!]!
    if (offset + length > contents.offset + contents.length) return undefined
    // Newer compilers end the text with a NUL and count it.
    const size = bytes[offset + length - 1] === 0 ? length - 1 : length
    if (bytes[offset + size - 1] !== 0x73 || bytes[offset + size - 2] !== 0x72 || bytes[offset + size - 3] !== 0x2e)
      return undefined
    const key = offset * longestPath + size
    if (!paths.has(key)) paths.set(key, sourcePath(bytes, offset, size))
    return paths.get(key)
  }
  for (let first = 0; first < ranges.count;) {
    // Ranges of one segment lie behind each other; a record may reach over a cut.
    let last = first
    while (last + 1 < ranges.count && ranges.segment[last + 1] === ranges.segment[first]) last++
    const address = ranges.address[first]!
    const end = ranges.offset[last]! + ranges.length[last]!
    const from = ranges.offset[first]!
    first = last + 1
    if (address < 0) continue
    for (let at = from + ((4 - (address % 4)) % 4); at + recordBytes <= end; at += 4) {
      const length = word(at + 4)
      if (length < shortestPath || length > longestPath) continue
      const line = word(at + 8)
      const column = word(at + 12)
      if (line === 0 || line > mostLines || column === 0 || column > mostColumns) continue
      const path = pathAt(word(at), length)
      if (!path) continue
      sites.push({ offset: at, length: recordBytes, range: ranges.at(address + at - from), path, line, column })
      at += recordBytes - 4
    }
  }
  const used = [...new Set(sites.map(({ path }) => path))].sort((a, b) => a.offset - b.offset)
  return { module, sites: sites.sort((a, b) => a.offset - b.offset), paths: used }
}

function sourcePath(bytes: Uint8Array, offset: number, length: number): SourcePath | undefined {
  const path = text(bytes, offset, length)
  if (path === undefined || !/^[^\x00-\x1f"*<>|]+\.rs$/.test(path)) return undefined
  return { text: path, offset, length, ...crateOfPath(path) }
}

/// The crate a source file is of, by the folder its package manager keeps it in.
export function crateOfPath(path: string): {
  readonly crate: string | undefined
  readonly version: string | undefined
} {
  const slashed = path.replaceAll("\\", "/")
  const published = /(?:\/registry\/src\/[^/]+|\/rust\/deps|\/vendor)\/([\w-]+?)-(\d+\.\d+\.\d+[\w.+-]*)\//.exec(
    slashed,
  )
  if (published) return { crate: underscored(published[1]!), version: published[2] }
  const std = /(?:^|\/)library\/(?:stdarch\/crates\/|portable-simd\/crates\/)?(\w+)\/src\//.exec(slashed)
  if (std && /\/rustc\/|\/rustlib\/|^library\//.test(slashed)) return { crate: std[1], version: undefined }
  const checkout = /\/git\/checkouts\/([\w-]+)-[0-9a-f]{16}\/[0-9a-f]+\/(?:.*\/)?([\w-]+)\/src\//.exec(slashed)
  if (checkout) return { crate: underscored(checkout[2]!), version: undefined }
  const root = /\/git\/checkouts\/([\w.-]+)-[0-9a-f]{16}\//.exec(slashed)
  if (root) return { crate: underscored(root[1]!), version: undefined }
  // A workspace's own crate: the folder that holds `src`.
  const own = /(?:^|\/)([\w-]+)\/src\//.exec(slashed)
  return { crate: own ? underscored(own[1]!) : undefined, version: undefined }
}

function underscored(name: string): string {
  return name.replaceAll("-", "_")
}
