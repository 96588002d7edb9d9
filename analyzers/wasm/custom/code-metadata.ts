// `metadata.code.*` sections: notes on single instructions, by function and offset (tool conventions, CodeMetadata.md; the
// branch hinting proposal). It knows where notes are attached and what a branch hint says; other notes keep their bytes.

import { count, cursor, malformed, skip, u32 } from "../bytes.ts"
import type { ByteSpan } from "../bytes.ts"
import { attempt } from "./subsections.ts"
import type { Malformed } from "./subsections.ts"

/// A note on the instruction `offset` bytes from the start of the function's body (where its locals are declared).
export interface CodeNote {
  readonly offset: number
  readonly payload: ByteSpan
}

export interface CodeMetadata {
  readonly functions: ReadonlyMap<number, readonly CodeNote[]>
  readonly malformed: readonly Malformed[]
}

/// Reads the payload of a `metadata.code.…` section.
export function readCodeMetadata(bytes: Uint8Array, payload: ByteSpan): CodeMetadata {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the section")
  const functions = new Map<number, CodeNote[]>()
  const bad: Malformed[] = []
  attempt(bad, () => {
    const n = count(c, 2, "functions with notes")
    let last = -1
    for (let i = 0; i < n; i++) {
      const from = c.at
      const index = u32(c, "a function")
      if (index <= last) malformed(from, `functions are out of order: ${index} after ${last}`)
      last = index
      const notes: CodeNote[] = []
      functions.set(index, notes)
      const of = count(c, 2, "notes of a function")
      let before = -1
      for (let j = 0; j < of; j++) {
        const from = c.at
        const offset = u32(c, "the offset of a note")
        if (offset <= before) malformed(from, `notes are out of order: ${offset} after ${before}`)
        before = offset
        const size = u32(c, "the size of a note")
        notes.push({ offset, payload: skip(c, size, `${size} bytes of a note`) })
      }
    }
    if (c.at < c.end) malformed(c.at, `${c.end - c.at} bytes are left over at the end of ${c.what}`)
  })
  return { functions, malformed: bad }
}

/// What a branch hint says of the condition of its `if` or `br_if`; `undefined` for bytes that are none.
export function branchHint(bytes: Uint8Array, { payload }: CodeNote): "likely" | "unlikely" | undefined {
  if (payload.length !== 1) return undefined
  return ([`unlikely`, `likely`] as const)[bytes[payload.offset]!]
}
