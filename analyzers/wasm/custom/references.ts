// Custom sections that only say where something else is: `sourceMappingURL` and `external_debug_info` (tool conventions,
// Debugging.md), `build_id` (tool conventions, BuildId.md). What stands at the other end is nobody's business here.

import { count, cursor, name, skip } from "../bytes.ts"
import type { ByteSpan } from "../bytes.ts"
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

/// Reads the payload of a `build_id` section: bytes that name this build, for finding its debug information.
export function readBuildId(bytes: Uint8Array, payload: ByteSpan): Reference {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the build_id section")
  const bad: Malformed[] = []
  let text: string | undefined
  attempt(bad, () => {
    const { offset, length } = skip(c, count(c, 1, "bytes of the build id"), "the build id")
    text = Array.from(bytes.subarray(offset, offset + length), (byte) => byte.toString(16).padStart(2, "0")).join("")
  })
  return { ...(text === undefined ? {} : { text }), malformed: bad }
}
