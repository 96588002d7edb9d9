// What bytes weigh after compression, for whoever asks: a function and not an analysis, because it is slow (gzip 60 ms to
// half a second per MB, brotli seconds) and most builds are never asked. Remembers its answers per byte array; refuses to estimate.

import { brotliCompressSync, constants, gzipSync } from "node:zlib"

const known = new WeakMap<Uint8Array, number>()
const knownBrotli = new WeakMap<Uint8Array, number>()

/// Bytes of `bytes` after `gzip -9`.
export function gzipped(bytes: Uint8Array): number {
  let size = known.get(bytes)
  if (size === undefined) known.set(bytes, (size = gzipSync(bytes, { level: 9 }).length))
  return size
}

/// Bytes of `bytes` after `brotli -11`.
export function brotlied(bytes: Uint8Array): number {
  let size = knownBrotli.get(bytes)
  if (size === undefined) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
    knownBrotli.set(bytes, (size = brotliCompressSync(bytes, { params }).length))
  }
  return size
}
