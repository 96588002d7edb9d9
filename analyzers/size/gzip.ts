// What bytes weigh after compression, for whoever asks: a function and not an analysis, because it is slow (60 ms to half
// a second per MB) and most builds are never asked. Remembers its answers per byte array; refuses to estimate.

import { gzipSync } from "node:zlib"

const known = new WeakMap<Uint8Array, number>()

/// Bytes of `bytes` after `gzip -9`.
export function gzipped(bytes: Uint8Array): number {
  let size = known.get(bytes)
  if (size === undefined) known.set(bytes, (size = gzipSync(bytes, { level: 9 }).length))
  return size
}
