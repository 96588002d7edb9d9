// WebAssembly text as a tree of lists, words and strings, each with its place. Knows the lexical grammar (core
// specification 3.0, 6.3) and no keyword. The text was accepted by an assembler before; what is broken here ends the tree.

export interface Word {
  readonly kind: "word" | "string"
  /// As written; of a string what stands between the quotes.
  readonly text: string
  readonly at: number
  readonly end: number
}

export interface List {
  readonly kind: "list"
  readonly items: readonly Node[]
  /// Offset of the opening parenthesis, and of what follows the closing one.
  readonly at: number
  readonly end: number
}

export type Node = Word | List

const deepest = 5000

/// The top-level nodes of a text. Comments and annotations are left out.
export function parseText(text: string): readonly Node[] {
  const top: Node[] = []
  const open: { items: Node[]; at: number }[] = []
  let items = top
  const token = /\s+|;;[^\n]*|\(;|"(?:[^"\\]|\\.)*"|[()]|[^\s()";]+|./gsu
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const [found = ""] = token.exec(text) ?? []
    const end = token.lastIndex
    if (found === "(;") token.lastIndex = endOfComment(text, end)
    else if (found === "(") {
      if (open.length >= deepest) return top
      const list = { items: [], at }
      open.push(list)
      items = list.items
    } else if (found === ")") {
      const closed = open.pop()
      if (!closed) return top
      items = open.at(-1)?.items ?? top
      if (!isAnnotation(closed.items[0])) items.push({ kind: "list", items: closed.items, at: closed.at, end })
    } else if (found.startsWith('"')) items.push({ kind: "string", text: found.slice(1, -1), at, end })
    else if (!/^\s|^;;/.test(found)) items.push({ kind: "word", text: found, at, end })
  }
  return top
}

function isAnnotation(first: Node | undefined): boolean {
  return first?.kind === "word" && first.text.startsWith("@")
}

/// Block comments nest. `at` is behind the opening `(;`.
function endOfComment(text: string, at: number): number {
  const edge = /\(;|;\)/g
  edge.lastIndex = at
  for (let depth = 1; depth > 0;) {
    const found = edge.exec(text)
    if (!found) return text.length
    depth += found[0] === "(;" ? 1 : -1
  }
  return edge.lastIndex
}

/// The first word of a list; "" when it has none.
export function headOf(node: Node | undefined): string {
  const first = node?.kind === "list" ? node.items[0] : undefined
  return first?.kind === "word" ? first.text : ""
}

/// How many bytes a string's text stands for.
export function byteLength(text: string): number {
  let bytes = 0
  for (const [part] of text.matchAll(/\\u\{([0-9a-fA-F_]+)\}|\\[0-9a-fA-F]{2}|\\.|[^\\]+/gsu)) {
    if (part.startsWith("\\u{")) {
      const point = Number.parseInt(part.slice(3, -1).replaceAll("_", ""), 16)
      bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
    } else bytes += part.startsWith("\\") ? 1 : new TextEncoder().encode(part).length
  }
  return bytes
}

/// Turns offsets into 1-based lines and columns.
export function lineIndex(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0]
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
