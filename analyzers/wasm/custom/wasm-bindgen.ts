// `__wasm_bindgen_unstable`: what the macros of wasm-bindgen leave for its command line tool, which replaces it by JavaScript
// and takes it out. A module that still has it was never processed, and cannot be run. It knows the frame, which is the one
// part of the format that does not change; it refuses to read the programs.
// Source: wasm-bindgen, crates/cli-support/src/wit/mod.rs (`extract_programs`) and crates/shared.

import { cursor, malformed, skip, text } from "../bytes.ts"
import type { ByteSpan, Cursor } from "../bytes.ts"
import { attempt } from "./subsections.ts"
import type { Malformed } from "./subsections.ts"

export interface BindgenProgram {
  /// The version of the format, which the tool must have too: `0.2.100`.
  readonly schema: string
  /// The version of the wasm-bindgen crate, with its commit when it has one.
  readonly version: string
  readonly program: ByteSpan
}

export interface Bindgen {
  /// One per crate and codegen unit.
  readonly programs: readonly BindgenProgram[]
  readonly malformed: readonly Malformed[]
}

/// Reads the payload of a `__wasm_bindgen_unstable` section.
export function readBindgen(bytes: Uint8Array, payload: ByteSpan): Bindgen {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the __wasm_bindgen_unstable section")
  const programs: BindgenProgram[] = []
  const bad: Malformed[] = []
  attempt(bad, () => {
    while (c.at < c.end) {
      const { schema, version } = readVersion(c)
      programs.push({ schema, version, program: chunk(c, "a program") })
    }
  })
  return { programs, malformed: bad }
}

function readVersion(c: Cursor): { schema: string; version: string } {
  const from = c.at
  const { offset, length } = chunk(c, "a version")
  const said = text(c.bytes, offset, length)
  let parsed: unknown
  try {
    parsed = JSON.parse(said ?? "")
  } catch {
    malformed(from, "a version is not JSON")
  }
  const field = (name: string): string => {
    const value: unknown = typeof parsed === "object" && parsed !== null ? Reflect.get(parsed, name) : undefined
    return typeof value === "string" ? value : malformed(from, `a version has no ${name}`)
  }
  return { schema: field("schema_version"), version: field("version") }
}

/// A length in four bytes, the lowest first, and that many bytes.
function chunk(c: Cursor, what: string): ByteSpan {
  const { offset } = skip(c, 4, `the length of ${what}`)
  const b = c.bytes
  const length = (b[offset]! | (b[offset + 1]! << 8) | (b[offset + 2]! << 16) | (b[offset + 3]! << 24)) >>> 0
  return skip(c, length, `${length} bytes of ${what}`)
}
