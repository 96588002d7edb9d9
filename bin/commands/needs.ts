// `wasm-lint why`, `dominators` and `garbage`: what keeps a thing in a binary, what a thing keeps, and what nothing keeps.
// Walks the item graph and puts its edges into words; what needs what is analyzers/size's to know.

import { reverse, successors } from "../../analyzers/graph/csr.ts"
import { reach, walkTo } from "../../analyzers/graph/reach.ts"
import type { Evidence } from "../../analyzers/size/attribution.ts"
import { itemKinds, kindIndex, kindOf, type Items } from "../../analyzers/size/items.ts"
import { selectItems, selectorForms } from "../../analyzers/size/labels.ts"
import type { Retained } from "../../analyzers/size/retained.ts"
import { clip, count, size, thousands } from "../../rules/wording.ts"
import { visible } from "../../sarif/index.ts"
import { described } from "../item-label.ts"
import { measure, rowLimit, type MeasureOptions } from "../measure.ts"
import { refuse } from "../refusal.ts"
import type { Row, Sheet, Table } from "../sheet.ts"
import type { Terminal } from "../terminal.ts"
import { itemColumns } from "./size.ts"

export function why(path: string, selector: string, options: MeasureOptions, terminal: Terminal): Promise<number> {
  const limit = rowLimit(options.limit)
  return measure([path], options, terminal, (artifact, evidence) => {
    const item = theItem(evidence, selector, artifact.path)
    const { retained } = evidence
    const { items, tree, blind } = retained
    const needed = tree.immediate[item] !== -1
    const own = items.bytes[item]!
    return {
      file: artifact.path,
      facts: {
        item: described(evidence, item),
        bytes: own,
        keeps: retained.retained[item]!,
        needed: needed ? "yes" : "no",
      },
      lead: [
        `${described(evidence, item)}: ${kindOf(items, item)} at 0x${items.offset[item]!.toString(16)}, ${count(own, "byte")}` +
          (needed ? `; ${count(retained.retained[item]!, "byte")} would go with it` : ""),
        ...(needed ? [] : ["Nothing that the host can reach needs it."]),
        ...(blind === undefined ? [] : [`Everything is taken for needed, because ${blind}.`]),
      ],
      tables: [...(needed ? [pathTable(evidence, item), gates(evidence, item)] : []), needers(evidence, item, limit)],
      hints: [],
    }
  })
}

/// The one item that a selector means.
function theItem(evidence: Evidence, selector: string, file: string): number {
  const { items } = evidence.retained
  const [first, ...others] = selectItems(items, evidence.names, selector)
  if (first === undefined)
    return refuse(
      [
        `${visible(file)}: nothing here is '${visible(selector)}'; an item is said by one of`,
        ...selectorForms.map((form) => `  ${form}`),
      ].join("\n"),
    )
  if (others.length === 0) return first
  const told = [first, ...others].slice(0, 10).map((item) => {
    const index =
      kindOf(items, item) === "function" ? `func[${items.number[item]}]` : `@0x${items.offset[item]!.toString(16)}`
    return `  ${index.padEnd(12)} ${visible(clip(described(evidence, item)))}`
  })
  return refuse(
    [
      `'${visible(selector)}' fits ${thousands(others.length + 1)} items; say which:`,
      ...told,
      ...(others.length > 9 ? ["  …"] : []),
    ].join("\n"),
  )
}

const stepColumns = [
  { key: "bytes", title: "bytes", as: "bytes" },
  { key: "keeps", title: "keeps", as: "bytes" },
  { key: "how", title: "", as: "text" },
  { key: "item", title: "item", as: "name" },
] as const

/// The shortest way from outside to the item.
function pathTable(evidence: Evidence, item: number): Table {
  const { retained } = evidence
  const { graph, root, items } = retained
  const walk = walkTo(reach(graph, [root]), item)
  const rows = walk.slice(1).map((node, i): Row => {
    const own = node < items.count
    return {
      cells: [
        own ? items.bytes[node] : undefined,
        own ? retained.retained[node] : undefined,
        verb(retained, walk[i]!, node),
        nodeLabel(evidence, node),
      ],
    }
  })
  return { key: "path", title: "Shortest way to it from outside", columns: stepColumns, rows }
}

/// The chain of dominators: every way to the item leads through each of these.
function gates(evidence: Evidence, item: number): Table {
  const { retained } = evidence
  const { tree, root, items } = retained
  const chain: number[] = []
  for (let at = tree.immediate[item]!; at !== root; at = tree.immediate[at]!) chain.push(at)
  return {
    key: "gates",
    title: "Every way to it leads through",
    columns: stepColumns.filter(({ key }) => key !== "how"),
    rows: chain.reverse().map((node) => ({
      cells: [node < items.count ? items.bytes[node] : undefined, retained.retained[node]!, nodeLabel(evidence, node)],
    })),
    ...(chain.length === 0 ? { note: "no one thing keeps it: to take it out, all that need it must go" } : {}),
  }
}

function needers(evidence: Evidence, item: number, limit: number): Table {
  const { retained } = evidence
  const { graph, root, items } = retained
  const found = [...new Set(successors(reverse(graph), item))].filter((node) => node !== root && node !== item)
  const keeps = (node: number) => retained.retained[node]!
  found.sort((a, b) => keeps(b) - keeps(a) || a - b)
  const rest = found.length - Math.min(found.length, limit)
  return {
    key: "neededBy",
    title: `Needed directly by ${thousands(found.length)}`,
    columns: stepColumns,
    rows: found.slice(0, limit).map((node) => ({
      cells: [
        node < items.count ? items.bytes[node] : undefined,
        keeps(node),
        verb(retained, node, item),
        nodeLabel(evidence, node),
      ],
    })),
    ...(rest > 0 ? { note: `${thousands(rest)} more (--limit 0 lists all)` } : {}),
  }
}

function nodeLabel(evidence: Evidence, node: number): string {
  const { items, indirect } = evidence.retained
  if (node < items.count) return described(evidence, node)
  const call = indirect[node - items.count]
  if (!call) return "outside"
  const type = items.module.types[call.type]
  const shape =
    type?.kind === "func" ? `(${type.params.join(", ")}) -> (${type.results.join(", ")})` : `type ${call.type}`
  const from = call.table < 0 ? "calls through a reference" : `calls through table ${call.table}`
  return `${from} of ${shape}, ${count(call.targets.length, "target")}`
}

/// How `from` needs `to`, in a word or three.
function verb({ items, root, indirect }: Retained, from: number, to: number): string {
  if (from === root) return to < items.count && items.kind[to] === kindIndex.export ? "exports" : "has"
  if (to >= items.count) return indirect[to - items.count] ? "makes" : "needs"
  const kind = itemKinds[items.kind[to]!]!
  if (from >= items.count) return "may call"
  const by = itemKinds[items.kind[from]!]!
  if (kind === "data") return by === "function" ? "has the address of" : by === "data" ? "points to" : "holds"
  if (kind === "function" || kind === "import") return by === "function" ? "calls" : by === "entry" ? "names" : "is"
  return "needs"
}

/// Nobody reads deeper, and a chain of calls can be as long as the file.
const deepest = 200

export interface DominatorOptions extends MeasureOptions {
  readonly depth: string
}

export function dominatorTree(
  path: string,
  selector: string | undefined,
  options: DominatorOptions,
  terminal: Terminal,
): Promise<number> {
  const limit = rowLimit(options.limit)
  const depth = Math.min(rowLimit(options.depth), deepest)
  return measure([path], options, terminal, (artifact, evidence): Sheet => {
    const { retained } = evidence
    const { tree, root, items } = retained
    const top = selector === undefined ? root : theItem(evidence, selector, artifact.path)
    const children = childrenOf(retained)
    const total = items.module.bytes.length
    const cells = (node: number): Row["cells"] => {
      const own = node < items.count ? items.bytes[node]! : undefined
      const kept = retained.retained[node]!
      return [
        own,
        own === undefined ? undefined : own / total,
        kept,
        kept / total,
        node === root ? "outside" : nodeLabel(evidence, node),
      ]
    }
    const rowOf = (node: number, left: number): Row => {
      const all = children(node)
      const shown = left > 0 ? all.slice(0, limit) : []
      const rest = all.slice(shown.length)
      const kept = rest.reduce((sum, child) => sum + retained.retained[child]!, 0)
      const others: Row[] =
        rest.length > 0 && left > 0
          ? [{ cells: [undefined, undefined, kept, kept / total, `(${count(rest.length, "other")})`] }]
          : []
      return { cells: cells(node), parts: [...shown.map((child) => rowOf(child, left - 1)), ...others] }
    }
    const rows = tree.immediate[top] === -1 ? [{ cells: cells(top) }] : [rowOf(top, depth)]
    return {
      file: artifact.path,
      facts: { bytes: total },
      lead: ["Below each item stands what goes when it goes: no way leads to it but through the item."],
      tables: [
        {
          key: "tree",
          title: "Dominator tree",
          columns: [...itemColumns, { key: "item", title: "item", as: "name" }],
          rows,
        },
      ],
      hints: [],
    }
  })
}

/// The children of a node in the dominator tree, those that keep most first.
function childrenOf({ tree, items, retained }: Retained): (node: number) => readonly number[] {
  const lists = new Map<number, number[]>()
  for (const node of tree.order) {
    if (node === tree.root || retained[node] === 0 || isShadow(items, node)) continue
    const parent = tree.immediate[node]!
    const known = lists.get(parent)
    if (known) known.push(node)
    else lists.set(parent, [node])
  }
  return (node) => (lists.get(node) ?? []).sort((a, b) => retained[b]! - retained[a]! || a - b)
}

/// What goes with every function goes without saying: its declaration and its name.
function isShadow(items: Items, node: number): boolean {
  return items.kind[node] === kindIndex.declaration || items.kind[node] === kindIndex.name
}

export function garbage(paths: readonly string[], options: MeasureOptions, terminal: Terminal): Promise<number> {
  const limit = rowLimit(options.limit)
  return measure(paths, options, terminal, (artifact, evidence): Sheet => {
    const { items, unneeded, blind } = evidence.retained
    const total = items.module.bytes.length
    const sum = (list: readonly number[]) => list.reduce((all, item) => all + items.bytes[item]!, 0)
    const kinds = new Map<string, number[]>()
    for (const item of unneeded) {
      const kind = kindOf(items, item)
      const known = kinds.get(kind)
      if (known) known.push(item)
      else kinds.set(kind, [item])
    }
    const byKind = [...kinds].sort((a, b) => sum(b[1]) - sum(a[1]))
    const largest = [...unneeded].sort((a, b) => items.bytes[b]! - items.bytes[a]! || a - b)
    const bytes = sum([...unneeded])
    const rest = largest.length - Math.min(limit, largest.length)
    const found = `Nothing that the host can reach needs ${count(unneeded.length, "item")}: ${count(bytes, "byte")} (${size(bytes)}), of ${thousands(total)}.`
    return {
      file: artifact.path,
      facts: { bytes: total, unneeded: bytes },
      lead:
        blind === undefined
          ? [unneeded.length === 0 ? "Everything is needed by something the host can reach." : found]
          : [`Nothing is called unneeded, because ${blind}.`],
      tables:
        unneeded.length === 0
          ? []
          : [
              {
                key: "kinds",
                title: "By kind",
                columns: [
                  { key: "bytes", title: "bytes", as: "bytes" },
                  { key: "share", title: "share", as: "share" },
                  { key: "items", title: "items", as: "count" },
                  { key: "certainty", title: "", as: "text" },
                  { key: "kind", title: "kind", as: "text" },
                ],
                rows: byKind.map(([kind, list]) => ({
                  cells: [sum(list), sum(list) / total, list.length, kind === "data" ? "likely" : "proved", kind],
                })),
                note: "a constant that looks like no address may be one all the same, so of data it is only likely",
              },
              {
                key: "items",
                title: "Largest",
                columns: [
                  { key: "bytes", title: "bytes", as: "bytes" },
                  { key: "share", title: "share", as: "share" },
                  { key: "item", title: "item", as: "name" },
                ],
                rows: largest.slice(0, limit).map((item) => ({
                  cells: [items.bytes[item]!, items.bytes[item]! / total, described(evidence, item)],
                })),
                ...(rest > 0 ? { note: `${thousands(rest)} more (--limit 0 lists all)` } : {}),
              },
            ],
      hints: unneeded.length === 0 ? [] : ["wasm-opt --remove-unused-module-elements takes out what is proved."],
    }
  })
}
