// The DWARF of a binary as an analysis: the source lines of a byte of code, and the first of them that is in the user's
// checkout. The door to this folder; paths.ts is the second. What is malformed is counted and has no lines.

import { absent, analyzer, optional } from "../analyzer.ts"
import type { SourceSpan } from "../place.ts"
import { bytePlace } from "../wasm/fault.ts"
import type { Module } from "../wasm/module.ts"
import { wasm } from "../wasm/wasm.ts"
import { twins } from "../twin/twins.ts"
import { countedReader } from "./counted.ts"
import type { CountedReader } from "./counted.ts"
import type { Frame, UnitFacts } from "./frames.ts"
import { checkoutPath } from "./paths.ts"
import type { Checkout } from "./paths.ts"

export type { Frame, UnitFacts }

export interface Dwarf extends CountedReader {
  readonly module: Module
  /// The first frame in the checkout, from the innermost out; else where the function is declared, if that is in it. For the
  /// first byte of a body, which is no instruction and stands for the function, the declaration comes first. `offset` is
  /// absolute in the binary.
  spanOf(offset: number): SourceSpan | undefined
}

export const dwarf = analyzer({
  name: "dwarf",
  doc: "Which source lines, through which inlined calls, a byte of code comes from: the binary's DWARF.",
  requires: { wasm, twins: optional(twins) },
  run({ wasm, twins }, build) {
    const checkout = build.checkout ?? {}
    const lent = twins?.debug
    return (
      readDwarf(wasm, checkout) ??
      (lent ? dwarfOf(wasm, lent, checkout) : absent("the binary has no DWARF line tables"))
    )
  },
  *unread({ module, notUnderstood }) {
    yield { what: "DWARF units not understood", count: notUnderstood, artifact: module.artifact.path }
  },
  *facts({ module, frames, declaration }) {
    for (const { index, body } of module.functions) {
      const frame = body && (declaration(body.offset) ?? frames(body.offset).at(-1))
      if (!frame) continue
      const text = `${frame.function ?? frame.symbol ?? "a function"} at ${frame.file}:${frame.line}`
      yield { at: bytePlace(module, body.offset, body.length, index), text }
    }
  },
})

/// The same from its parts; `undefined` when the module has no line tables. Nothing is parsed yet.
export function readDwarf(module: Module, checkout: Checkout): Dwarf | undefined {
  const reader = countedReader(module)
  return reader && dwarfOf(module, reader, checkout)
}

function dwarfOf(module: Module, reader: CountedReader, checkout: Checkout): Dwarf {
  const { frames, declaration } = reader
  const starts = new Set(module.functions.map(({ body }) => body?.offset))
  const paths = new Map<string, string | undefined>()
  function pathOf({ file, directory }: Frame): string | undefined {
    const key = `${file}\0${directory ?? ""}`
    if (!paths.has(key))
      paths.set(key, checkoutPath(file, { ...checkout, ...(directory === undefined ? {} : { directory }) }))
    return paths.get(key)
  }
  /// The frame's point as a span of a file of the checkout.
  function spanIn(frame: Frame): SourceSpan | undefined {
    const file = frame.line === 0 ? undefined : pathOf(frame)
    const [line, column] = [frame.line, Math.max(frame.column, 1)]
    return file === undefined ? undefined : { file, line, column, endLine: line, endColumn: column + 1 }
  }
  return {
    module,
    frames,
    declaration,
    get units() {
      return reader.units
    },
    get notUnderstood() {
      return reader.notUnderstood
    },
    spanOf(offset) {
      const declared = (): SourceSpan | undefined => {
        const frame = declaration(offset)
        return frame && spanIn(frame)
      }
      const inFrames = (): SourceSpan | undefined => {
        for (const frame of frames(offset)) {
          const span = spanIn(frame)
          if (span) return span
        }
        return undefined
      }
      return starts.has(offset) ? (declared() ?? inFrames()) : (inFrames() ?? declared())
    },
  }
}
