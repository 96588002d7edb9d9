// Reads the memory images that rustc prints after a body. Only marker statics are ever of interest, so nothing here runs
// until somebody asks. Knows the columns of the hex dump: what is a byte, what stands for a pointer, what is not there.

import type { Alloc } from "./program.ts"

const HEAD = /^(alloc\d+) \((.*)\)(?: \{(?: \.\. )?\}?)?$/
const STATIC = /^static: (.*?)(?:, size: \d+, align: \d+|, error during initializer evaluation)?$/
const HEX = /(?:^| )([0-9a-f]{2}|__)(?= |$)/g

/// The images in `text`: whole lines, from the first `alloc…` line on.
export function allocs(text: string): Alloc[] {
  const found: Alloc[] = []
  let bytes: (number | undefined)[] | undefined
  for (const line of text.split("\n")) {
    if (line.startsWith("}")) bytes = undefined
    else if (bytes && line.startsWith(" ")) hexLine(line, bytes)
    else {
      const head = HEAD.exec(line.endsWith("\r") ? line.slice(0, -1) : line)
      if (!head) continue
      const [, name, about] = head as unknown as [string, string, string]
      const path = STATIC.exec(about)?.[1]
      const image: (number | undefined)[] = []
      found.push({ name, about, ...(path === undefined ? {} : { static: path }), bytes: image })
      bytes = line.trimEnd().endsWith(") {") ? image : undefined
    }
  }
  return found
}

/// `    0x10 │ 00 __ ╾───alloc10───╼ │ .░╾──────╼`. The last column has one character for each byte, pointers included, so
/// it tells how wide a pointer is, even one that wraps.
function hexLine(line: string, bytes: (number | undefined)[]): void {
  const bar = line.lastIndexOf(" │ ")
  if (bar < 0) return
  const address = line.indexOf(" │ ")
  const hex = line.slice(address < bar ? address + 3 : 0, bar).replace(/╾[^╼]*╼?|─+╼/g, "")
  const values = hex.matchAll(HEX)
  let count = 0
  for (const char of line.slice(bar + 3)) {
    if (++count > 16) break
    if (char === "╾" || char === "─" || char === "╼" || char === "━") bytes.push(undefined)
    else {
      const { value } = values.next()
      bytes.push(value?.[1] === undefined || value[1] === "__" ? undefined : parseInt(value[1], 16))
    }
  }
}
