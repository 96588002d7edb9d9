// The DWARF of a binary as an analysis: the source lines of a byte of code, and the first of them that is in the user's
// checkout. The door to this folder; paths.ts is the second. What is malformed is counted and has no lines.

import { absent, analyzer } from "../analyzer.ts"
import type { SourceSpan } from "../place.ts"
import { bytePlace } from "../wasm/fault.ts"
import type { Module } from "../wasm/module.ts"
import { wasm } from "../wasm/wasm.ts"
import { frameReader } from "./frames.ts"
import type { Frame, FrameReader, UnitFacts } from "./frames.ts"
import { checkoutPath } from "./paths.ts"
import type { Checkout } from "./paths.ts"
import { dwarfSections } from "./sections.ts"

export type { Frame, UnitFacts }

export interface Dwarf extends FrameReader {
  readonly module: Module
  /// Line tables and units given up so far: what nobody asked for was not read.
  readonly notUnderstood: number
  /// The first frame in the checkout, from the innermost out; else where the function is declared, if that is in it. For the
  /// first byte of a body, which is no instruction and stands for the function, the declaration comes first. `offset` is
  /// absolute in the binary.
  spanOf(offset: number): SourceSpan | undefined
}

export const dwarf = analyzer({
  name: "dwarf",
  doc: "Which source lines, through which inlined calls, a byte of code comes from: the binary's DWARF.",
  requires: { wasm },
  run({ wasm }, build) {
    return readDwarf(wasm, build.checkout ?? {}) ?? absent("the binary has no DWARF line tables")
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

/// Beyond this many, what is given up is no longer told apart.
const mostGivenUp = 10_000

/// The same from its parts; `undefined` when the module has no line tables. Nothing is parsed yet.
export function readDwarf(module: Module, checkout: Checkout): Dwarf | undefined {
  // What is asked for again after it was forgotten is not counted again.
  const givenUp = new Set<number>()
  const sections = dwarfSections(module, (at) => givenUp.size < mostGivenUp && givenUp.add(at))
  if (!sections) return undefined
  const reader = frameReader(sections)
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
      return givenUp.size
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
