// Which item needs which: whoever takes an item out must leave nothing that refers to it. One root stands for the world
// outside, which can reach exports, the start function, and whatever is shared with it. Behind the items comes a node per
// (table, type) of indirect calls, as in the call graph: a call through a table keeps every entry of its type.
//
// Edges into data are as likely as the ranges are; all others are proved. Where a body could not be decoded, or the file is
// malformed, the root needs everything: nothing may be called unneeded on half the evidence.

import { indirectNodes, openTables, type IndirectNodes } from "../effects/call-graph.ts"
import { analyzer } from "../analyzer.ts"
import { graphOf, type Graph } from "../graph/csr.ts"
import { code, opcode, type Code } from "../wasm/code.ts"
import { ints, push } from "../wasm/grow.ts"
import type { ConstantExpression, ExternalKind } from "../wasm/module.ts"
import { itemKinds, itemsOf, kindIndex, type Items } from "./items.ts"
import { dataBounds, rangesOf } from "./ranges.ts"
import { constantReferences, referencesOf, referred, type Referred, type References } from "./references.ts"

export interface ItemGraph {
  readonly items: Items
  readonly code: Code
  /// Nodes below `items.count` are items, then come `indirect`, last the root.
  readonly graph: Graph
  readonly root: number
  readonly indirect: IndirectNodes["list"]
  /// Function `from[i]` has an address within data range `to[i]`, each pair once.
  readonly addresses: { readonly from: Int32Array; readonly to: Int32Array }
  /// Why everything is taken for needed, when it is.
  readonly blind?: string
}

export const itemGraph = analyzer({
  name: "item-graph",
  doc: "Every byte of the binary as items (functions, parts of static data, entries of tables, …), and which item needs which.",
  requires: { code },
  run: ({ code }) => itemGraphOf(code),
  *facts({ items, graph }) {
    const { module, count, kind, bytes, offset } = items
    for (let item = 0; item < count; item++) {
      const needs = graph.start[item + 1]! - graph.start[item]!
      const at = { kind: "bytes" as const, artifact: module.artifact.path, offset: offset[item]!, length: bytes[item]! }
      yield { at, text: `${itemKinds[kind[item]!]}, ${bytes[item]} bytes, needs ${needs}` }
    }
  },
})

export function itemGraphOf(code: Code): ItemGraph {
  const { module } = code
  const references = referencesOf(code, dataBounds(module))
  const items = itemsOf(module, rangesOf(code, references))
  const nodes = indirectNodes(code)
  const first = items.count
  const root = first + nodes.list.length
  const from = ints(items.count * 4)
  const to = ints(items.count * 4)
  const edge = (source: number, target: number): void => {
    if (source < 0 || target < 0) return
    push(from, source)
    push(to, target)
  }
  const blind =
    module.faults.length > 0
      ? "the binary could not be read whole"
      : code.undecoded > 0
        ? "a function body could not be decoded"
        : undefined
  if (blind === undefined) rootEdges(items, root, edge)
  else for (let item = 0; item < items.count; item++) edge(root, item)
  frameEdges(items, edge)
  functionEdges(code, items, nodes, first, edge)
  referenceEdges(items, references, edge)
  tableEdges(code, items, nodes, first, edge)
  const addresses = addressEdges(items, references, edge)
  dataEdges(items, edge)
  const graph = graphOf(root + 1, from.array.subarray(0, from.length), to.array.subarray(0, to.length))
  return { items, code, graph, root, addresses, indirect: nodes.list, ...(blind === undefined ? {} : { blind }) }
}

type Edge = (source: number, target: number) => void

const spaceOf = { function: "functions", table: "tables", memory: "memories", global: "globals", tag: "tags" } as const

/// The item of an import or export's index.
function external(items: Items, kind: ExternalKind, index: number): number {
  return items.of[spaceOf[kind]][index] ?? -1
}

function rootEdges(items: Items, root: number, edge: Edge): void {
  const { module, kind, of } = items
  for (let item = 0; item < items.count; item++)
    if (kind[item] === kindIndex.preamble || kind[item] === kindIndex.custom || kind[item] === kindIndex.unread)
      edge(root, item)
  module.exports.forEach((_, index) => edge(root, of.exports[index]!))
  module.sections.forEach(({ name }, index) => {
    if (name === "start" || name === "data count") edge(root, of.sections[index]!)
  })
  // The host sees what is put into a memory or table of its own.
  for (const { index, kind } of module.imports)
    if (kind === "memory" || kind === "table") edge(root, external(items, kind, index))
  // Types refer to types; where they do, they are taken as one.
  if (module.types.some((type) => type.kind !== "func" || type.supertype !== undefined || refersToTypes(type)))
    of.types.forEach((item) => edge(root, item))
}

function refersToTypes({
  params,
  results,
}: {
  readonly params: readonly string[]
  readonly results: readonly string[]
}): boolean {
  return params.some((type) => type.includes("(ref")) || results.some((type) => type.includes("(ref"))
}

/// An item needs the section it is in; exports, the start section and names what they speak of.
function frameEdges(items: Items, edge: Edge): void {
  const { module, of, tileItem, kind } = items
  let section = -1
  for (const item of tileItem) {
    if (kind[item] === kindIndex.section || kind[item] === kindIndex.custom) section = item
    else if (section >= 0 && kind[item] !== kindIndex.unread) edge(item, section)
  }
  module.exports.forEach(({ kind, index }, number) => edge(of.exports[number]!, external(items, kind, index)))
  module.sections.forEach(({ name }, index) => {
    if (name === "start" && module.start !== undefined) edge(of.sections[index]!, of.functions[module.start]!)
  })
  for (const { index, type, import: from } of module.functions) {
    const own = of.functions[index]!
    edge(own, of.names[index]!)
    if (from) edge(own, of.types[type]!)
    else {
      edge(own, of.declarations[index]!)
      edge(of.declarations[index]!, of.types[type]!)
    }
  }
  for (const { index, type } of module.tags) edge(of.tags[index]!, of.types[type]!)
  const needs = (owner: number, expression: ConstantExpression | undefined): void => {
    if (!expression) return
    for (const { what, index } of constantReferences(module, expression)) edge(owner, of[spaces[what]][index] ?? -1)
  }
  for (const { index, init } of module.globals) needs(of.globals[index]!, init)
  // A constant that others link to may be the address of something; a variable (the stack pointer) begins anywhere.
  for (const { index, init, mutable } of module.globals)
    if (init?.value !== undefined && !mutable)
      edge(of.globals[index]!, of.ranges[items.ranges.at(Number(init.value))] ?? -1)
  for (const { index, init } of module.tables) needs(of.tables[index]!, init)
  for (const { index, offsetExpression, table } of module.elements) {
    if (offsetExpression?.value === undefined) needs(of.elements[index]!, offsetExpression)
    if (table !== undefined) edge(of.elements[index]!, of.tables[table]!)
  }
  for (const { index, offsetExpression, memory } of module.data) {
    if (offsetExpression?.value === undefined) needs(of.data[index]!, offsetExpression)
    if (memory !== undefined) edge(of.data[index]!, of.memories[memory]!)
  }
}

const spaces: Readonly<Record<Referred, keyof Items["of"]>> = {
  function: "functions",
  type: "types",
  global: "globals",
  table: "tables",
  memory: "memories",
  data: "data",
  element: "elements",
  tag: "tags",
}

/// Calls, direct and through tables, and references to functions; each target once per caller.
function functionEdges(code: Code, items: Items, nodes: IndirectNodes, first: number, edge: Edge): void {
  const { functions } = items.of
  const seen = new Int32Array(first + nodes.list.length).fill(-1)
  for (const { index } of code.module.functions) {
    const own = functions[index]!
    const once = (node: number): void => {
      if (node < 0 || seen[node] === own) return
      seen[node] = own
      edge(own, node)
    }
    for (let call = code.callStart[index]!; call < code.callStart[index + 1]!; call++)
      once(functions[code.callTarget[call]!]!)
    for (let ref = code.refStart[index]!; ref < code.refStart[index + 1]!; ref++) once(functions[code.refTarget[ref]!]!)
    for (let call = code.indirectStart[index]!; call < code.indirectStart[index + 1]!; call++)
      once(first + nodes.ofCall[call]!)
    for (const node of nodes.ofImport.get(index) ?? []) once(first + node)
  }
}

function referenceEdges({ of }: Items, { from, what, to }: References, edge: Edge): void {
  const bySpace = referred.map((kind) => of[spaces[kind]])
  for (let i = 0; i < from.length; i++)
    edge(of.functions[from.array[i]!]!, bySpace[what.array[i]!]![to.array[i]!] ?? -1)
}

const tableReaders = (["table.get", "table.copy"] as const).map(opcode)

/// A node of indirect calls needs its table and every entry it can call; a table whose entries anyone can read needs all.
function tableEdges(code: Code, items: Items, nodes: IndirectNodes, first: number, edge: Edge): void {
  const { module } = code
  const { of, kind, number, part } = items
  const entriesOf = new Map<number, number[]>()
  const readable = new Set(
    tableReaders.some((id) => code.opcodeCount[id]! > 0) ? module.tables.map(({ index }) => index) : openTables(module),
  )
  for (let item = 0; item < items.count; item++) {
    if (kind[item] !== kindIndex.entry) continue
    const segment = module.elements[number[item]!]!
    const target = segment.functions[part[item]!]!
    edge(item, of.elements[segment.index]!)
    if (target >= 0) edge(item, of.functions[target]!)
    else {
      const offset = segment.starts[part[item]!]!
      for (const { what, index } of constantReferences(module, {
        offset,
        length: segment.starts[part[item]! + 1]! - offset,
      }))
        edge(item, of[spaces[what]][index] ?? -1)
    }
    if (segment.mode === "passive") edge(of.elements[segment.index]!, item)
    else if (segment.mode === "declarative") edge(of.functions[target] ?? -1, item)
    else if (readable.has(segment.table ?? 0) || target < 0) edge(of.tables[segment.table ?? 0]!, item)
    if (target < 0 || segment.mode === "declarative") continue
    const known = entriesOf.get(target)
    if (known) known.push(item)
    else entriesOf.set(target, [item])
  }
  nodes.list.forEach(({ table, targets }, node) => {
    edge(first + node, of.tables[table] ?? -1)
    for (const target of targets)
      for (const item of entriesOf.get(target) ?? [of.functions[target]!]) edge(first + node, item)
  })
}

/// Functions with the address of a range, each once.
function addressEdges(items: Items, { addressFrom, address }: References, edge: Edge): ItemGraph["addresses"] {
  const { ranges, of } = items
  const seen = new Int32Array(ranges.count).fill(-1)
  const from = ints(1024)
  const to = ints(1024)
  for (let i = 0; i < address.length; i++) {
    const range = ranges.at(address.array[i]! >>> 0)
    const index = addressFrom.array[i]!
    if (range < 0 || seen[range] === index) continue
    seen[range] = index
    push(from, index)
    push(to, range)
    edge(of.functions[index]!, of.ranges[range]!)
  }
  return { from: from.array.subarray(0, from.length), to: to.array.subarray(0, to.length) }
}

/// Data that points into data. What nothing points at goes with its memory, or with the code that copies it.
function dataEdges(items: Items, edge: Edge): void {
  const { ranges, of, module } = items
  for (let i = 0; i < ranges.pointerFrom.length; i++)
    edge(of.ranges[ranges.pointerFrom.array[i]!]!, of.ranges[ranges.pointerTo.array[i]!]!)
  for (let range = 0; range < ranges.count; range++) {
    const segment = module.data[ranges.segment[range]!]!
    edge(of.ranges[range]!, of.data[segment.index]!)
    if (ranges.head[range] === 0) continue
    const keeper = segment.mode === "passive" ? of.data[segment.index] : of.memories[segment.memory ?? 0]
    edge(keeper ?? -1, of.ranges[range]!)
  }
}
