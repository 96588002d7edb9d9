// `wasm-lint size` and `wasm-lint top`: where the bytes of a binary are. Chooses what to show of what analyzers/size knows.

import type { Results } from "../../analyzers/analyzer.ts"
import type { Artifact } from "../../analyzers/build.ts"
import { attribute, views, type Attribution, type Evidence, type View } from "../../analyzers/size/attribution.ts"
import { brotlied, gzipped } from "../../analyzers/size/gzip.ts"
import { kindOf } from "../../analyzers/size/items.ts"
import { unknownName } from "../../rules/config-reader.ts"
import { count, size, thousands } from "../../rules/wording.ts"
import { htmlPage, visible } from "../../sarif/index.ts"
import { described } from "../item-label.ts"
import { measure, rowLimit, type MeasureOptions } from "../measure.ts"
import { writeReport } from "../output.ts"
import { refuse } from "../refusal.ts"
import type { Column, Row, Sheet, Table } from "../sheet.ts"
import { pageModules } from "../size-page.ts"
import type { Terminal } from "../terminal.ts"
import { tool } from "../version.ts"

export interface SizeOptions extends MeasureOptions {
  readonly by?: string
  readonly gzip: boolean
  readonly brotli: boolean
  readonly html?: string
  readonly htmlFull: boolean
}

export async function weigh(paths: readonly string[], options: SizeOptions, terminal: Terminal): Promise<number> {
  const limit = rowLimit(options.limit)
  const asked = options.by
  const view =
    asked === undefined
      ? undefined
      : (views.find((known) => known === asked) ??
        refuse(`--by: ${unknownName("view", asked, views)}; there are ${views.join(", ")}`))
  if (options.htmlFull && options.html === undefined)
    return refuse("--html-full says what goes into the page of --html")
  const weighed: { evidence: Evidence; results: Results }[] = []
  const exit = await measure(paths, options, terminal, (artifact, evidence, results) => {
    if (options.html !== undefined) weighed.push({ evidence, results })
    const tables =
      view === undefined
        ? overview(artifact, evidence, options)
        : [tableOf(attribute(view, evidence), { limit, parts: view === "function" ? 0 : 5 })]
    return {
      ...headOf(artifact, evidence, options),
      tables,
      hints: view === undefined ? hintsOf(artifact, evidence) : [],
    }
  })
  if (options.html !== undefined && weighed.length > 0) {
    const modules = pageModules(weighed, { full: options.htmlFull, wanted: () => [] })
    writeReport(options.html, htmlPage({ tool: `${tool.name} ${tool.version}`, modules, findings: [] }), terminal.cwd)
    terminal.stderr.write(`wasm-lint: ${count(modules.length, "module")} → ${visible(options.html)}\n`)
  }
  return exit
}

function headOf(
  artifact: Artifact,
  { retained: { items } }: Evidence,
  { gzip, brotli }: Pick<SizeOptions, "gzip" | "brotli">,
): Pick<Sheet, "file" | "facts" | "lead"> {
  const { module } = items
  const { length } = artifact.bytes
  const functions = module.functions.filter(({ body }) => body).length
  const small = gzip ? gzipped(artifact.bytes) : undefined
  const smaller = brotli ? brotlied(artifact.bytes) : undefined
  const compressed = [
    ...(small === undefined ? [] : [`${bytesOf(small)} after gzip -9`]),
    ...(smaller === undefined ? [] : [`${bytesOf(smaller)} after brotli -11`]),
  ]
  return {
    file: artifact.path,
    facts: {
      bytes: length,
      "gzip-9": small,
      "brotli-11": smaller,
      functions,
      imports: module.imports.length,
      exports: module.exports.length,
    },
    lead: [
      [bytesOf(length), ...compressed].join(", "),
      `${count(functions, "function")}, ${count(module.imports.length, "import")}, ${count(module.exports.length, "export")}`,
    ],
  }
}

function bytesOf(bytes: number): string {
  return bytes < 1024 ? `${bytes} bytes` : `${thousands(bytes)} bytes (${size(bytes)})`
}

function overview(artifact: Artifact, evidence: Evidence, { gzip }: SizeOptions): Table[] {
  const { items } = evidence.retained
  const sections = tableOf(attribute("section", evidence), { limit: 12, parts: 0 })
  const crates = attribute("crate", evidence)
  const data = attribute("data", evidence)
  const withGzip: Table = {
    ...sections,
    columns: [
      ...sections.columns.slice(0, -1),
      { key: "gzip", title: "gzip -9", as: "bytes" },
      ...sections.columns.slice(-1),
    ],
    rows: sections.rows.map(({ cells }) => {
      const spans = items.module.sections.filter(({ name }) => name === cells.at(-1))
      const parts = spans.map(({ offset, length }) => gzipped(artifact.bytes.slice(offset, offset + length)))
      const sum = parts.length === 0 ? undefined : parts.reduce((a, b) => a + b, 0)
      return { cells: [...cells.slice(0, -1), sum, cells.at(-1)] }
    }),
  }
  return [
    gzip ? { ...withGzip, note: "each section compressed alone" } : sections,
    // Where next to nothing is known of crates, a table of them would be noise.
    ...(crates.unattributed < crates.total * 0.9 && crates.rows.length > 1
      ? [tableOf(crates, { limit: 10, parts: 0 })]
      : []),
    largestItems(evidence, 10, false),
    ...(data.rows.length > 0
      ? [{ ...tableOf(data, { limit: 10, parts: 0 }), note: "kinds of data are told by shape" }]
      : []),
  ]
}

function hintsOf({ path }: Artifact, { retained: { items, unneeded } }: Evidence): string[] {
  const bytes = unneeded.reduce((sum, item) => sum + items.bytes[item]!, 0)
  return [
    ...(bytes > 0 ? [`Nothing is known to need ${bytesOf(bytes)} of it: wasm-lint garbage ${path}`] : []),
    `What keeps something in: wasm-lint why ${path} <item>. More: wasm-lint size ${path} --by crate`,
  ]
}

const titles: Readonly<Record<View, string>> = {
  section: "Sections",
  crate: "Crates",
  file: "Source files",
  function: "Functions",
  generic: "Generic functions, all instances together",
  data: "Static data",
}
const counted: Readonly<Record<View, Column | undefined>> = {
  section: undefined,
  crate: { key: "functions", title: "functions", as: "count" },
  file: { key: "functions", title: "functions", as: "count" },
  function: undefined,
  generic: { key: "instances", title: "instances", as: "count" },
  data: { key: "ranges", title: "places", as: "count" },
}
// A part of a row that is worth a line of its own.
const leastPart = 0.05

function tableOf(
  { view, rows, unattributed, total, note }: Attribution,
  { limit, parts }: { readonly limit: number; readonly parts: number },
): Table {
  const extra = counted[view]
  const guessed = rows.some(({ likely }) => likely > 0)
  const columns: Column[] = [
    { key: "bytes", title: "bytes", as: "bytes" },
    { key: "share", title: "share", as: "share" },
    { key: "bar", title: "", as: "bar" },
    ...(guessed ? [{ key: "likely", title: "of it likely", as: "bytes" } as const] : []),
    ...(extra ? [extra] : []),
    { key: "name", title: view === "data" ? "kind" : view, as: "name" },
  ]
  /// What stands for no row of its own has no bar: it would dwarf the others.
  const cells = (name: string, bytes: number, n: number | undefined, likely?: number, barred = false) => [
    bytes,
    bytes / total,
    barred ? bytes / total : undefined,
    ...(guessed ? [likely] : []),
    ...(extra ? [n] : []),
    name,
  ]
  const shown = rows.slice(0, limit)
  const rest = rows.slice(limit)
  const sum = rest.reduce((all, { bytes }) => all + bytes, 0)
  return {
    key: view,
    title: titles[view],
    columns,
    rows: [
      ...shown.map((row): Row => {
        const worth = row.parts.slice(0, parts).filter(({ bytes }) => bytes >= row.bytes * leastPart)
        const told =
          worth.length > 1 ? worth.map((part): Row => ({ cells: cells(part.name, part.bytes, undefined) })) : []
        return { cells: cells(row.name, row.bytes, row.count, row.likely, true), parts: told }
      }),
      ...(rest.length > 0 ? [{ cells: cells(`(${count(rest.length, "other")})`, sum, undefined) }] : []),
      ...(unattributed > 0 ? [{ cells: cells("(unattributed)", unattributed, undefined) }] : []),
    ],
    ...(note === undefined ? {} : { note }),
  }
}

export interface TopOptions extends MeasureOptions {
  readonly retained: boolean
}

export function top(paths: readonly string[], options: TopOptions, terminal: Terminal): Promise<number> {
  const limit = rowLimit(options.limit)
  return measure(paths, options, terminal, (artifact, evidence) => ({
    ...headOf(artifact, evidence, { gzip: false, brotli: false }),
    tables: [largestItems(evidence, limit, options.retained)],
    hints: [],
  }))
}

/// The largest items, by their own bytes or by what they keep.
export function largestItems(evidence: Evidence, limit: number, byRetained: boolean): Table {
  const { items, retained } = evidence.retained
  const total = items.module.bytes.length
  const weight = byRetained ? retained : items.bytes
  const all = [...items.bytes.keys()].filter((item) => isThing(evidence, item) && items.bytes[item]! > 0)
  all.sort((a, b) => weight[b]! - weight[a]! || items.offset[a]! - items.offset[b]!)
  const rest = all.length - Math.min(limit, all.length)
  return {
    key: "items",
    title: byRetained ? "What keeps most" : "Largest items",
    columns: [...itemColumns, { key: "name", title: "item", as: "name" }],
    rows: all.slice(0, limit).map((item) => ({
      cells: [
        items.bytes[item]!,
        items.bytes[item]! / total,
        retained[item]!,
        retained[item]! / total,
        described(evidence, item),
      ],
    })),
    note:
      (rest > 0 ? `${thousands(rest)} more (--limit 0 lists all). ` : "") +
      "'keeps' is what would go with the item: its own bytes and those of everything that only it needs" +
      (items.ranges.count > 0 ? "; data is split where code and data seem to point" : ""),
  }
}

export const itemColumns: readonly Column[] = [
  { key: "bytes", title: "bytes", as: "bytes" },
  { key: "share", title: "share", as: "share" },
  { key: "keeps", title: "keeps", as: "bytes" },
  { key: "keepsShare", title: "share", as: "share" },
]

/// Whether an item is a thing of its own and not the frame of others.
function isThing({ retained: { items } }: Evidence, item: number): boolean {
  const kind = kindOf(items, item)
  return kind !== "section" && kind !== "preamble" && kind !== "declaration"
}
