// Which line of a `.wat` file a byte of the assembled module comes from. The assembler writes no source map, and none is
// needed: the instructions of the text, in emission order, are zipped with the decoded ones. Where the two differ, either
// this or the opcode table is wrong, and the difference is an error value: every `.wat` is a test of both.

import type { BytePlace, SourceSpan } from "../place.ts"
import { mnemonic, type Code } from "../wasm/code.ts"
import type { ByteSpan } from "../wasm/bytes.ts"
import type { Module } from "../wasm/module.ts"
import { instructionsOf, type Written } from "./instructions.ts"
import { itemsOf, stringsOf, type Items } from "./items.ts"
import { byteLength, lineIndex, type List, type Node } from "./text.ts"

/// A place where the text and the decoded module do not say the same.
export interface Mismatch {
  readonly line: number
  readonly message: string
}

export interface WatLines {
  /// Where in the text the place's first byte comes from. A function that was not found, and bytes that no text stands
  /// for, come from the module as a whole.
  spanOf(place: Pick<BytePlace, "offset" | "function" | "section">): SourceSpan
  /// Compares all functions; empty when the opcode table and the assembler agree.
  mismatches(): readonly Mismatch[]
}

/// The line map of a module that was assembled from `text`; `file` is how spans name it.
export function watLines(file: string, text: string, module: Module, code: Pick<Code, "decode">): WatLines {
  const items = itemsOf(text)
  const lineOf = lineIndex(text)
  const bodies = module.functions.filter(({ body }) => body !== undefined)
  const written = new Map<List, readonly Written[]>()

  function span(at: number, end: number): SourceSpan {
    const start = lineOf(at)
    const stop = lineOf(end)
    return { file, line: start.line, column: start.column, endLine: stop.line, endColumn: stop.column }
  }
  /// A declaration is shown by its first line: its whole extent would mark half the file.
  function header(node: Node | undefined): SourceSpan {
    if (!node) return span(0, Math.max(text.search(/[\r\n]|$/), 0))
    const line = text.slice(node.at, node.end).search(/[\r\n]|$/)
    return span(node.at, node.at + line)
  }
  function instructions(func: List): readonly Written[] {
    const known = written.get(func) ?? instructionsOf(func)
    written.set(func, known)
    return known
  }
  function inCode(offset: number): SourceSpan | undefined {
    const nth = bodies.findIndex(({ body }) => body && within(body, offset))
    const func = items.function[nth]
    const index = bodies[nth]?.index
    if (!func || index === undefined) return undefined
    const view = code.decode(index)
    const n = lastAtMost(view.offset, view.count, offset)
    const found = n < 0 ? undefined : instructions(func)[n]
    return found && n < view.count ? span(found.at, found.end) : header(func)
  }
  function inItems(offset: number): SourceSpan | undefined {
    for (const [spans, nodes] of pairs(module, items)) {
      const nth = spans.findIndex((item) => item !== undefined && within(item, offset))
      if (nth >= 0) return header(nodes[nth] ?? nodes.at(-1))
    }
    return undefined
  }
  function inData(offset: number): SourceSpan | undefined {
    const segment = module.data.find(({ contents }) => within(contents, offset))
    const node = segment && items.data[segment.index]
    if (!segment || !node) return undefined
    let at = segment.contents.offset
    for (const word of stringsOf(node)) {
      at += byteLength(word.text)
      if (offset < at) return span(word.at, word.end)
    }
    return header(node)
  }
  function inSection(offset: number): SourceSpan | undefined {
    const section = module.sections.find((section) => within(section, offset))
    const { type, import: imports, function: functions, table, memory, global, tag, start, element, data } = items
    const bySection: Readonly<Record<string, readonly Node[]>> = {
      ...{ type, import: imports, function: functions, table, memory, tag, global, export: items.export, start },
      ...{ element, code: functions, data },
    }
    const first = section && bySection[section.name]?.[0]
    return first && header(first)
  }
  return {
    spanOf({ offset, function: identity }) {
      const found = inCode(offset) ?? inData(offset) ?? inItems(offset) ?? inSection(offset)
      if (found) return found
      const nth = bodies.findIndex(({ index }) => index === identity?.index)
      return header(items.function[nth] ?? items.module)
    },
    mismatches() {
      const wrong: Mismatch[] = []
      if (items.function.length !== bodies.length)
        wrong.push({ line: 1, message: `the text has ${items.function.length} functions, the binary ${bodies.length}` })
      for (const [nth, func] of items.function.entries()) {
        const index = bodies[nth]?.index
        if (index === undefined) break
        const { count, op } = code.decode(index)
        const text = instructions(func)
        const decoded = Array.from(op.subarray(0, count), (id) => mnemonic(id).split(" ")[0] ?? "")
        const n = text.findIndex(({ name }, i) => name !== decoded[i])
        const at = text[n]
        if (at)
          wrong.push({
            line: lineOf(at.at).line,
            message: `instruction ${n} of function ${index}: the text says ${at.name}, decoded ${decoded[n] ?? "nothing"}`,
          })
        else if (text.length !== count)
          wrong.push({
            line: lineOf(func.at).line,
            message: `function ${index}: the text has ${text.length} instructions, decoded ${count}`,
          })
      }
      return wrong
    },
  }
}

/// Spans of the binary's items, each kind with its nodes of the text.
function pairs(
  module: Module,
  items: Items,
): readonly (readonly [readonly (ByteSpan | undefined)[], readonly Node[]])[] {
  const defined = (all: readonly (Partial<ByteSpan> & { readonly import?: unknown })[]): (ByteSpan | undefined)[] =>
    all
      .filter((item) => item.import === undefined)
      .map(({ offset, length }) => (offset === undefined || length === undefined ? undefined : { offset, length }))
  return [
    [module.imports, items.import],
    [module.exports, items.export],
    [module.elements, items.element],
    [module.data, items.data],
    [defined(module.tables), items.table],
    [defined(module.memories), items.memory],
    [module.globals.filter((global) => !global.import).map(({ init }) => init), items.global],
    [module.types.map(({ span }) => span), items.type],
  ]
}

function within({ offset, length }: ByteSpan, at: number): boolean {
  return at >= offset && at < offset + length
}

/// Index of the last of the first `count` sorted numbers that is at most `value`; -1 when there is none.
function lastAtMost(sorted: Uint32Array, count: number, value: number): number {
  let low = -1
  for (let high = count - 1; low < high;) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
