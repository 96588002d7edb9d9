// What a binary weighs on the wire. Compression is the one slow question of size (some 60 ms per MB), so it is an analysis
// of its own, run only when a budget or a rule asks.

import { gzipSync } from "node:zlib"
import { analyzer, absent } from "../analyzer.ts"
import { build } from "../build.ts"

/// The method and level are part of every figure: sizes of different methods, or zlib versions, do not compare.
export const gzipMethod = "gzip -9"

export const gzipSize = analyzer({
  name: "gzip-size",
  doc: `Bytes of the binary after ${gzipMethod}.`,
  requires: { build },
  run: ({ build }) =>
    build.wasm ? gzipSync(build.wasm.bytes, { level: 9 }).length : absent("no binary in this build"),
})
