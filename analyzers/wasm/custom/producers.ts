// The producers section (tool conventions, ProducersSection.md): which languages and tools made a module. It knows the
// fields' encoding; what a version means is for rules. Malformed sections are read as far as they go.

import { DecodeFault, count, cursor, name } from "../bytes.ts"
import type { ByteSpan } from "../bytes.ts"
import type { Module } from "../module.ts"

/// One value of a field: `{ field: "processed-by", name: "rustc", version: "1.95.0 (…)" }`.
export interface Producer {
  /// `language`, `processed-by`, `sdk`; others are kept as spelled.
  readonly field: string
  readonly name: string
  readonly version: string
}

export interface Producers {
  readonly producers: readonly Producer[]
  /// Set when the section could not be read to its end.
  readonly malformed?: { readonly offset: number; readonly reason: string }
}

/// Reads the payload of a `producers` section.
export function readProducers(bytes: Uint8Array, payload: ByteSpan): Producers {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the producers section")
  const producers: Producer[] = []
  try {
    const fields = count(c, 2, "producer fields")
    for (let i = 0; i < fields; i++) {
      const field = name(c, "a producer field")
      const values = count(c, 2, "producers")
      for (let j = 0; j < values; j++) {
        producers.push({ field, name: name(c, "a producer"), version: name(c, "a producer's version") })
      }
    }
    return { producers }
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error
    return { producers, malformed: { offset: error.offset, reason: error.message } }
  }
}

/// All producers a module names.
export function producersOf(module: Module): readonly Producer[] {
  return module.customs
    .filter(({ title }) => title === "producers")
    .flatMap(({ payload }) => readProducers(module.bytes, payload).producers)
}
