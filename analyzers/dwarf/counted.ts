// The frames of a module, with what was given up on the way counted once. It knows how to open the reader; it refuses to
// know whose files the lines are in.

import type { Module } from "../wasm/module.ts"
import { frameReader } from "./frames.ts"
import type { FrameReader } from "./frames.ts"
import { dwarfSections } from "./sections.ts"

export interface CountedReader extends FrameReader {
  /// Line tables and units given up so far: what nobody asked for was not read.
  readonly notUnderstood: number
}

/// Beyond this many, what is given up is no longer told apart.
const mostGivenUp = 10_000

/// `undefined` when the module has no line tables. `coded` is the module whose bytes are asked for, when that is another one
/// with the same code. Nothing is parsed yet.
export function countedReader(module: Module, coded = module): CountedReader | undefined {
  // What is asked for again after it was forgotten is not counted again.
  const givenUp = new Set<number>()
  const sections = dwarfSections(module, (at) => givenUp.size < mostGivenUp && givenUp.add(at), coded)
  if (!sections) return undefined
  const reader = frameReader(sections)
  return {
    frames: reader.frames,
    declaration: reader.declaration,
    get units() {
      return reader.units
    },
    get notUnderstood() {
      return givenUp.size
    },
  }
}
