// The frame that `name`, `linking` and `dylink.0` share: subsections with an id and a size. It knows how to go from one to
// the next and how a bad one is told; it refuses to know what is in them.

import { DecodeFault, cursor, skip, u32, u8 } from "../bytes.ts"
import type { ByteSpan, Cursor } from "../bytes.ts"

/// What could not be read, in words, at an absolute offset. Engines ignore bad custom sections, so it is no fault.
export interface Malformed {
  readonly offset: number
  readonly reason: string
}

/// Runs `read`; what it met is appended to `bad`. Says whether it came to its end.
export function attempt(bad: Malformed[], read: () => void): boolean {
  try {
    read()
    return true
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error
    bad.push({ offset: error.offset, reason: error.message })
    return false
  }
}

/// Calls `each` with every subsection from the cursor on. A subsection that `each` cannot read, or that has bytes left
/// over, is left at that; one that does not fit in its section ends everything.
export function eachSubsection(
  all: Cursor,
  bad: Malformed[],
  each: (id: number, c: Cursor, span: ByteSpan) => void,
): void {
  attempt(bad, () => {
    while (all.at < all.end) {
      const id = u8(all, `a subsection of ${all.what}`)
      const size = u32(all, "the size of a subsection")
      const span = skip(all, size, `${size} bytes of a subsection`)
      const c = cursor(all.bytes, span.offset, span.offset + span.length, `a subsection of ${all.what}`)
      attempt(bad, () => {
        each(id, c, span)
        if (c.at < c.end) throw new DecodeFault(c.at, `${c.end - c.at} bytes are left over at the end of ${c.what}`)
      })
    }
  })
}
