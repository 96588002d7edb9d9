// `wasm-lint diff`: what changed between two versions of a module, told so that every table adds up to the difference of the
// files. Chooses what to show of what analyzers/size/changes.ts knows.

import { delta, changesOf, type Change, type Changes, type FunctionChange } from "../../analyzers/size/changes.ts"
import { formatRow } from "../../analyzers/size/attribution.ts"
import { gzipped } from "../../analyzers/size/gzip.ts"
import { count, share, size, thousands } from "../../rules/wording.ts"
import { visible } from "../../sarif/index.ts"
import { printSheets, rowLimit, sheetFormat, weighed, type MeasureOptions, type Weighed } from "../measure.ts"
import { refuse } from "../refusal.ts"
import { signed, type Cell, type Column, type Row, type Sheet, type Table } from "../sheet.ts"
import type { Terminal } from "../terminal.ts"

export interface DiffOptions extends MeasureOptions {
  readonly gzip: boolean
}

/// 0: both were compared, whatever came out. 2: one could not be read, or not whole.
export async function diff(before: string, after: string, options: DiffOptions, terminal: Terminal): Promise<number> {
  const limit = rowLimit(options.limit)
  const format = sheetFormat(options)
  if (before === "-" && after === "-") refuse("standard input can be one of the two, not both")
  const [old, now] = [await versionsIn(before, terminal), await versionsIn(after, terminal)]
  const sheets: Sheet[] = []
  for (const [key, was, is] of paired(old.modules, now.modules)) {
    if (was && is) sheets.push(compared(was, is, limit, options.gzip))
    else sheets.push(alone((was ?? is)!, is ? "new" : "removed", key))
  }
  return printSheets(sheets, old.faults + now.faults, format, terminal)
}

interface Versions {
  readonly modules: ReadonlyMap<string, Weighed>
  readonly faults: number
}

/// The modules in a file or folder, by their path below it.
async function versionsIn(path: string, terminal: Terminal): Promise<Versions> {
  const modules = new Map<string, Weighed>()
  const top = path.replace(/^(\.\/)+/, "").replace(/\/+$/, "")
  const faults = await weighed([path], terminal, (module) => {
    const { path: own } = module.artifact
    modules.set(own.startsWith(top) ? own.slice(top.length).replace(/^\//, "") : own, module)
  })
  if (modules.size === 0 && faults === 0) refuse(`${visible(path)}: no module in it`)
  return { modules, faults }
}

/// One module here and one there are two versions of one, whatever they are called.
function* paired(
  old: Versions["modules"],
  now: Versions["modules"],
): Iterable<readonly [string, Weighed | undefined, Weighed | undefined]> {
  if (old.size === 1 && now.size === 1) {
    yield ["", [...old.values()][0], [...now.values()][0]]
    return
  }
  // Where a side could not be read at all, nothing is called new or removed.
  if (old.size === 0 || now.size === 0) return
  for (const key of [...new Set([...old.keys(), ...now.keys()])].sort()) yield [key, old.get(key), now.get(key)]
}

function alone({ artifact }: Weighed, change: "new" | "removed", key: string): Sheet {
  const { length } = artifact.bytes
  const [before, after] = change === "new" ? [0, length] : [length, 0]
  return {
    file: artifact.path,
    facts: { module: key, change, before, after, delta: after - before },
    lead: [`The module is ${change}: ${signed(after - before)} bytes.`],
    tables: [],
    hints: [],
  }
}

function compared(
  { artifact: old, evidence: was }: Weighed,
  { artifact, evidence }: Weighed,
  limit: number,
  gzip: boolean,
): Sheet {
  const changes = changesOf(was, evidence)
  const [oldGzip, newGzip] = gzip ? [gzipped(old.bytes), gzipped(artifact.bytes)] : []
  const nameless = [was, evidence].filter(
    ({ names }) => !names.bodies.some((index) => names.symbol(index) !== undefined),
  )
  const tables = tablesOf(changes, limit)
  return {
    file: `${old.path} → ${artifact.path}`,
    facts: {
      old: old.path,
      new: artifact.path,
      before: changes.before,
      after: changes.after,
      delta: changes.after - changes.before,
      "gzip-9 before": oldGzip,
      "gzip-9 after": newGzip,
      toolchain: changes.toolchain.length > 0 ? "changed" : "same",
    },
    lead: [
      ...(changes.toolchain.length > 0
        ? [`Toolchain changed: ${changes.toolchain.join(", ")}. Differences may come from it.`]
        : []),
      weightOf("", changes.before, changes.after),
      ...(oldGzip === undefined || newGzip === undefined ? [] : [weightOf("after gzip -9: ", oldGzip, newGzip)]),
      verdictOf(changes, tables),
      ...(nameless.length > 0 && changes.functions.length > 0
        ? [
            "Without names, functions that changed are hard to tell from new ones: compare the modules as they were before they were stripped.",
          ]
        : []),
    ],
    tables,
    hints: changes.functions.some((change) => delta(change) > 0)
      ? [`What keeps a function in: wasm-lint why ${artifact.path} <function>`]
      : [],
  }
}

function weightOf(what: string, before: number, after: number): string {
  const by = after - before
  return (
    `${what}${thousands(before)} → ${thousands(after)} bytes: ${signed(by)}` +
    (by === 0 || before === 0
      ? ""
      : ` (${by > 0 ? "+" : "-"}${size(Math.abs(by))}, ${by > 0 ? "+" : "-"}${share(Math.abs(by), before)})`)
  )
}

/// The story in a sentence.
function verdictOf({ identical, functions, kept, doors, dataParts }: Changes, tables: readonly Table[]): string {
  if (identical) return "The files are the same, byte for byte."
  const number = (test: (change: Change) => boolean) => functions.filter(test).length
  const calls = kept.calls.count
  const told = [
    [number(({ before }) => before === undefined), "new"],
    [number(({ after }) => after === undefined), "removed"],
    [number((change) => isChanged(change) && delta(change) > 0), "grown"],
    [number((change) => isChanged(change) && delta(change) < 0), "shrunk"],
    [number((change) => isChanged(change) && delta(change) === 0), "rewritten in as many bytes"],
    [calls, "calling other functions"],
    [kept.constants.count, "with other constants or addresses only"],
  ] as const
  const some = told.filter(([n]) => n > 0).map(([n, what]) => `${thousands(n)} ${what}`)
  const rest = count(kept.same.count, "function")
  if (some.length > 0) return `Functions: ${some.join(", ")}; ${thousands(kept.same.count)} unchanged.`
  if (doors.length + dataParts.length > 0) return `No function changed (${rest}).`
  return tables.length === 0
    ? `No difference in content (${rest}): only the order or the numbers of things are others.`
    : `No function, import, export or data changed (${rest}): only how they are written down.`
}

function isChanged({ before, after }: Change): boolean {
  return before !== undefined && after !== undefined
}

const weights = [
  { key: "delta", title: "delta", as: "delta" },
  { key: "before", title: "before", as: "bytes" },
  { key: "after", title: "after", as: "bytes" },
] as const satisfies readonly Column[]

function cells(change: Change): Cell[] {
  return [delta(change), change.before, change.after] as Cell[]
}

function tablesOf(changes: Changes, limit: number): Table[] {
  const { sections, crates, crateUnattributed, data, dataParts, doors } = changes
  const known = [...crates, crateUnattributed]
  const unattributed = crateUnattributed.after ?? 0
  const told = crates.some(({ name }) => name !== formatRow && !name.startsWith("custom:"))
  return [
    changeTable("sections", "Sections", sections, limit),
    // Where next to nothing is known of crates, a table of them would be noise.
    ...(told && unattributed < changes.after * 0.9 ? [changeTable("crates", "Crates", known, limit)] : []),
    functionTable(changes, limit),
    changeTable("data", "Static data by kind", data, limit),
    changeTable("dataParts", "Static data that is new or gone", dataParts, limit),
    doorTable(doors, limit),
  ].filter(({ rows }) => rows.length > 0)
}

/// Those that changed, and the rest of them as one row, so that the column adds up.
function changeTable(key: string, title: string, changes: readonly Change[], limit: number): Table {
  const all = changes.filter((change) => delta(change) !== 0)
  const same = changes.length - all.length
  return {
    key,
    title,
    columns: [...weights, { key: "name", title: key === "data" ? "kind" : "name", as: "name" }],
    rows: [
      ...all.slice(0, limit).map((change): Row => ({ cells: [...cells(change), change.name] })),
      ...others(all.slice(limit), (n) => [`(${count(n, "other")})`]),
    ],
    ...(same > 0 ? { note: `${thousands(same)} more weigh what they did` } : {}),
  }
}

function others(rest: readonly Change[], label: (n: number) => Cell[]): Row[] {
  if (rest.length === 0) return []
  const sum = (of: "before" | "after") => rest.reduce((all, change) => all + (change[of] ?? 0), 0)
  return [{ cells: [...cells({ name: "", before: sum("before"), after: sum("after") }), ...label(rest.length)] }]
}

function functionTable({ functions, kept, likely }: Changes, limit: number): Table {
  const how = (change: FunctionChange): string => {
    if (change.before === undefined) return "new"
    if (change.after === undefined) return "removed"
    const by = delta(change)
    return by > 0 ? "grown" : by < 0 ? "shrunk" : "rewritten"
  }
  const rows = functions.slice(0, limit).map((change): Row => {
    const index = change.indexAfter ?? change.indexBefore!
    const label = change.name.startsWith("func[") ? change.name : `${change.name} [${index}]`
    const was = change.was === undefined ? "" : ` (was ${change.was})`
    return { cells: [...cells(change), how(change), label + was] }
  })
  const keptRows = (
    [
      ["calls", "calling other functions"],
      ["constants", "with other constants or addresses only"],
      ["same", "with the same code, written with other numbers"],
    ] as const
  ).flatMap(([fate, what]): Row[] =>
    delta(kept[fate].change) === 0
      ? []
      : [{ cells: [...cells(kept[fate].change), "", `(${thousands(kept[fate].count)} ${what})`] }],
  )
  return {
    key: "functions",
    title: "Functions",
    columns: [...weights, { key: "change", title: "", as: "text" }, { key: "name", title: "function", as: "name" }],
    rows: [...rows, ...others(functions.slice(limit), (n) => ["", `(${count(n, "other")})`]), ...keptRows],
    ...(likely > 0
      ? {
          note: `${count(likely, "pair")} of functions ${likely === 1 ? "is" : "are"} told by their neighbours alone, which is likely`,
        }
      : {}),
  }
}

/// As long as the names get that Emscripten gives.
const shortened = 2

function doorTable(doors: Changes["doors"], limit: number): Table {
  const rest = doors.length - Math.min(doors.length, limit)
  const short = doors.filter(({ name }) => name.replace(/^.*\./, "").length <= shortened).length
  const notes = [
    ...(short * 2 > doors.length
      ? ["names as short as these are given by a tool, and stand for other things in every build"]
      : []),
    ...(rest > 0 ? [`${thousands(rest)} more (--limit 0 lists all)`] : []),
  ]
  return {
    key: "doors",
    title: "Imports and exports",
    columns: [
      { key: "change", title: "", as: "text" },
      { key: "door", title: "", as: "text" },
      { key: "kind", title: "kind", as: "text" },
      { key: "type", title: "type", as: "text" },
      { key: "name", title: "name", as: "name" },
    ],
    rows: doors.slice(0, limit).map(({ door, kind, name, before, after }) => ({
      cells: [
        before === undefined ? "new" : after === undefined ? "removed" : "changed",
        door,
        kind,
        before !== undefined && after !== undefined ? `${before} → ${after}` : (after ?? before),
        name,
      ],
    })),
    ...(notes.length > 0 ? { note: notes.join("; ") } : {}),
  }
}
