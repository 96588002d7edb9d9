// Custom sections that only say where something else is: `sourceMappingURL` and `external_debug_info` (tool conventions,
// Debugging.md), `build_id` (tool conventions, BuildId.md). What stands at the other end is nobody's business here.

import { cursor, malformed, name, u32 } from "../bytes.ts"
import type { ByteSpan, Cursor } from "../bytes.ts"
import { attempt } from "./subsections.ts"
import type { Malformed } from "./subsections.ts"

export interface Reference {
  /// The URL as spelled, or the id as hexadecimal digits.
  readonly text?: string
  readonly malformed: readonly Malformed[]
}

/// Reads the payload of a `sourceMappingURL` or `external_debug_info` section: a URL, perhaps relative to the module's.
export function readUrl(bytes: Uint8Array, payload: ByteSpan): Reference {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the section")
  const bad: Malformed[] = []
  let text: string | undefined
  attempt(bad, () => (text = name(c, "the URL")))
  return { ...(text === undefined ? {} : { text }), malformed: bad }
}

/// Reads the payload of a `build_id` section: bytes that name this build, for finding its debug information. wasm-ld writes
/// their number before them, as the conventions say; wasm-split of Sentry writes the 16 bytes of a UUID and nothing else.
export function readBuildId(bytes: Uint8Array, payload: ByteSpan): Reference {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the build_id section")
  const bad: Malformed[] = []
  let text: string | undefined
  attempt(bad, () => {
    if (payload.length !== uuidLength) skipNumber(c)
    text = Array.from(bytes.subarray(c.at, c.end), (byte) => byte.toString(16).padStart(2, "0")).join("")
  })
  return { ...(text === undefined ? {} : { text }), malformed: bad }
}

const uuidLength = 16

function skipNumber(c: Cursor): void {
  const from = c.at
  const n = u32(c, "the number of bytes of the build id")
  if (n !== c.end - c.at) malformed(from, `${n} bytes of the build id where there are ${c.end - c.at}`)
}
