// Every byte of a binary, as items: what a linker or an optimiser could take out as one. The items tile the file: each byte
// belongs to exactly one of them, whatever is wrong with the file. Which item needs which is graph.ts's; what an item is
// called, and whose fault it is, is for others.

import { DecodeFault, cursor, u32, u8 } from "../wasm/bytes.ts"
import type { ByteSpan } from "../wasm/bytes.ts"
import { functionNameSpans } from "../wasm/custom/name.ts"
import { ints, push } from "../wasm/grow.ts"
import type { Ints } from "../wasm/grow.ts"
import type { Module, Section } from "../wasm/module.ts"
import type { DataRanges } from "./ranges.ts"

/// `section`: a section's header and whatever in it is no other item. `declaration`: the type of a function in the function
/// section; `name`: its entry in the name section. `element`, `segment`: an element or data segment without its contents;
/// `entry`: one item of an element segment; `data`: a part of a data segment's contents that is referred to as one.
/// `unread`: bytes of no section.
export const itemKinds = [
  "preamble", "section", "custom", "type", "import", "declaration", "table", "memory", "tag", "global", "export",
  "element", "entry", "function", "segment", "data", "name", "unread",
] as const // prettier-ignore
export type ItemKind = (typeof itemKinds)[number]

/// Parallel arrays, `count` items.
export interface Items {
  readonly module: Module
  readonly ranges: DataRanges
  readonly count: number
  /// Index in `itemKinds`.
  readonly kind: Uint8Array
  /// The item's own bytes.
  readonly bytes: Uint32Array
  /// Of its first byte, absolute in the file.
  readonly offset: Uint32Array
  /// Which one: the index in its index space (types, functions, …), in `module.sections`, `module.exports`,
  /// `module.imports`, of the segment; for `declaration` and `name` that of the function; 0 where there is only one.
  readonly number: Int32Array
  /// For `entry` its place in the segment; for `data` the number of the range; else 0.
  readonly part: Int32Array
  /// The file as tiles: tile `i` goes from `tileStart[i]` up to `tileStart[i + 1]` and belongs to `tileItem[i]`. Only
  /// sections have more than one tile.
  readonly tileStart: Uint32Array
  readonly tileItem: Int32Array
  /// Items by what they are of; -1 where there is none.
  readonly of: Readonly<Record<Space, Int32Array>>
}

/// What items can be looked up by: an index space, imports included (then it is the import's item), or what has one per
/// function or per section. `ranges`: by number of the range.
export type Space =
  | "functions"
  | "tables"
  | "memories"
  | "globals"
  | "tags"
  | "types"
  | "exports"
  | "elements"
  | "data"
  | "ranges"
  | "sections"
  | "declarations"
  | "names"

export const kindIndex = Object.fromEntries(itemKinds.map((kind, index) => [kind, index])) as Readonly<
  Record<ItemKind, number>
>

/// The kind of an item.
export function kindOf(items: Items, item: number): ItemKind {
  return itemKinds[items.kind[item]!]!
}

interface Draft {
  readonly kind: Ints
  readonly offset: Ints
  readonly end: Ints
  readonly number: Ints
  readonly part: Ints
}

export function itemsOf(module: Module, ranges: DataRanges): Items {
  const d: Draft = { kind: ints(1024), offset: ints(1024), end: ints(1024), number: ints(1024), part: ints(1024) }
  const blank = (n: number) => new Int32Array(n).fill(-1)
  const of: Record<Space, Int32Array> = {
    functions: blank(module.functions.length),
    tables: blank(module.tables.length),
    memories: blank(module.memories.length),
    globals: blank(module.globals.length),
    tags: blank(module.tags.length),
    types: blank(module.types.length),
    exports: blank(module.exports.length),
    elements: blank(module.elements.length),
    data: blank(module.data.length),
    ranges: blank(ranges.count),
    sections: blank(module.sections.length),
    declarations: blank(module.functions.length),
    names: blank(module.functions.length),
  }
  const add = (kind: ItemKind, { offset, length }: ByteSpan, number: number, part = 0): number => {
    push(d.kind, kindIndex[kind])
    push(d.offset, offset)
    push(d.end, offset + length)
    push(d.number, number)
    push(d.part, part)
    return d.kind.length - 1
  }
  add("preamble", { offset: 0, length: Math.min(8, module.bytes.length) }, 0)
  const filled = new Set<string>()
  module.sections.forEach((section, index) => {
    const { offset, name } = section
    of.sections[index] = add(section.id === 0 ? "custom" : "section", { offset, length: 0 }, index)
    // Of a section that comes twice only the first was read.
    if (!filled.has(name)) fill(module, ranges, section, of, add)
    filled.add(name)
  })
  return tiled(module, ranges, d, of)
}

type Add = (kind: ItemKind, span: ByteSpan, number: number, part?: number) => number

/// The items within a section.
function fill(module: Module, ranges: DataRanges, section: Section, of: Record<Space, Int32Array>, add: Add): void {
  const imported = (kind: Module["imports"][number]["kind"]): number =>
    module.imports.filter((i) => i.kind === kind).length
  switch (section.name) {
    case "type":
      module.types.forEach(({ span }, index) => (of.types[index] = add("type", span, index)))
      return
    case "import": {
      const spaces = { function: of.functions, table: of.tables, memory: of.memories, global: of.globals, tag: of.tags }
      module.imports.forEach((entry, number) => (spaces[entry.kind][entry.index] = add("import", entry, number)))
      return
    }
    case "function":
      entries(module, section, imported("function"), (index, span) => {
        if (index < of.declarations.length) of.declarations[index] = add("declaration", span, index)
      })
      return
    case "table":
      for (const { index, offset, length } of module.tables)
        if (offset !== undefined && length !== undefined) of.tables[index] = add("table", { offset, length }, index)
      return
    case "memory":
      for (const { index, offset, length } of module.memories)
        if (offset !== undefined && length !== undefined) of.memories[index] = add("memory", { offset, length }, index)
      return
    case "tag":
      entries(module, section, imported("tag"), (index, span) => {
        if (index < of.tags.length) of.tags[index] = add("tag", span, index)
      })
      return
    case "global": {
      // A global is its type and what it is initialised with: it begins where the one before it ends.
      let offset = behindCount(module, section)
      for (const { index, init } of module.globals) {
        if (!init) continue
        of.globals[index] = add("global", { offset, length: init.offset + init.length - offset }, index)
        offset = init.offset + init.length
      }
      return
    }
    case "export":
      module.exports.forEach((entry, index) => (of.exports[index] = add("export", entry, index)))
      return
    case "element":
      for (const { index, offset, length, starts } of module.elements) {
        const first = starts[0] ?? offset + length
        of.elements[index] = add("element", { offset, length: first - offset }, index)
        for (let i = 0; i + 1 < starts.length; i++)
          add("entry", { offset: starts[i]!, length: starts[i + 1]! - starts[i]! }, index, i)
      }
      return
    case "code": {
      // The size before a body goes with it.
      let offset = behindCount(module, section)
      for (const { index, body } of module.functions) {
        if (!body) continue
        of.functions[index] = add("function", { offset, length: body.offset + body.length - offset }, index)
        offset = body.offset + body.length
      }
      return
    }
    case "data":
      for (const { index, offset, contents } of module.data)
        of.data[index] = add("segment", { offset, length: contents.offset - offset }, index)
      for (let range = 0; range < ranges.count; range++) {
        const span = { offset: ranges.offset[range]!, length: ranges.length[range]! }
        of.ranges[range] = add("data", span, ranges.segment[range]!, range)
      }
      return
    case "custom:name":
      if (!("payload" in section)) return
      for (const span of functionNameSpans(module.bytes, section.payload as ByteSpan))
        if (span.index < of.names.length) of.names[span.index] = add("name", span, span.index)
  }
}

/// Where the entries of a section begin; its end when there is no count.
function behindCount(module: Module, { contents }: Section): number {
  const c = cursor(module.bytes, contents.offset, contents.offset + contents.length, "the section")
  try {
    u32(c, "a count")
    return c.at
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error
    return contents.offset + contents.length
  }
}

/// The entries of the function and tag sections: numbers, which the reader keeps no offsets of.
function entries(module: Module, section: Section, first: number, each: (index: number, span: ByteSpan) => void): void {
  const { contents, name } = section
  const c = cursor(module.bytes, behindCount(module, section), contents.offset + contents.length, "the section")
  try {
    for (let index = first; c.at < c.end; index++) {
      const offset = c.at
      if (name === "tag") u8(c, "an attribute")
      u32(c, "a type")
      each(index, { offset, length: c.at - offset })
    }
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error
  }
}

/// Lays the items side by side and gives what is between them to the section it is in.
function tiled(module: Module, ranges: DataRanges, d: Draft, of: Items["of"]): Items {
  const file = module.bytes.length
  const [offset, end] = [d.offset.array, d.end.array]
  const order = Uint32Array.from({ length: d.kind.length }, (_, item) => item)
  if (order.some((_, i) => i > 0 && offset[i]! < offset[i - 1]!)) order.sort((a, b) => offset[a]! - offset[b]! || a - b)
  const start = ints(d.kind.length * 2)
  const owner = ints(d.kind.length * 2)
  let at = 0
  const tile = (item: number, upTo: number): void => {
    if (upTo <= at) return
    if (owner.length === 0 || owner.array[owner.length - 1] !== item) {
      push(start, at)
      push(owner, item)
    }
    at = upTo
  }
  let section = -1
  let unread = -1
  /// Gives the bytes up to `upTo` that no item has claimed to their section, or to nobody.
  const gap = (upTo: number): void => {
    while (at < upTo) {
      const current = module.sections[section]
      const close = current ? current.offset + current.length : 0
      if (at < close) tile(of.sections[section]!, Math.min(close, upTo))
      else {
        if (unread < 0) {
          unread = d.kind.length
          push(d.kind, kindIndex.unread)
          push(d.offset, at)
          push(d.end, at)
          push(d.number, 0)
          push(d.part, 0)
        }
        tile(unread, upTo)
      }
    }
  }
  for (const item of order) {
    gap(Math.min(offset[item]!, file))
    const kind = itemKinds[d.kind.array[item]!]!
    if (kind === "section" || kind === "custom") section = d.number.array[item]!
    else tile(item, Math.min(end[item]!, file))
  }
  gap(file)
  const count = d.kind.length
  const bytes = new Uint32Array(count)
  const tileStart = new Uint32Array(start.length + 1)
  for (let i = 0; i < start.length; i++) {
    tileStart[i] = start.array[i]!
    bytes[owner.array[i]!]! += (i + 1 < start.length ? start.array[i + 1]! : file) - start.array[i]!
  }
  tileStart[start.length] = file
  return {
    module,
    ranges,
    count,
    kind: Uint8Array.from(d.kind.array.subarray(0, count)),
    bytes,
    offset: Uint32Array.from(d.offset.array.subarray(0, count)),
    number: d.number.array.slice(0, count),
    part: d.part.array.slice(0, count),
    tileStart,
    tileItem: owner.array.slice(0, owner.length),
    of,
  }
}

/// The item a byte of the file belongs to; -1 beyond its end.
export function itemAt({ tileStart, tileItem }: Items, offset: number): number {
  let low = 0
  let high = tileItem.length - 1
  if (high < 0 || offset < 0 || offset >= tileStart[high + 1]!) return -1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (tileStart[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return tileItem[low]!
}
