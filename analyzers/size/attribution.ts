// Whose the bytes of a binary are, in several views: each view gives every byte of the file to one row or to nobody, and
// adds up to the file. A function's declaration, table entries and name go with it; static data goes with the one function
// that keeps it. What is told by panic paths instead of names is counted as likely.

import type { Dwarf } from "../dwarf/dwarf.ts"
import type { Names } from "../names/names.ts"
import { dataKinds, dataOwnersOf, type DataOwners } from "./data-owners.ts"
import { kindIndex, kindOf, type Items } from "./items.ts"
import type { PanicSites } from "./panic-sites.ts"
import { isInstance } from "./instances.ts"
import type { Retained } from "./retained.ts"
import { topicOf } from "./topics.ts"

export const views = ["section", "crate", "file", "function", "generic", "data"] as const
export type View = (typeof views)[number]

export interface Attribution {
  readonly view: View
  /// Largest first.
  readonly rows: readonly Row[]
  /// Bytes that this view can say nothing of.
  readonly unattributed: number
  /// The length of the file: rows and `unattributed` add up to it.
  readonly total: number
  /// How it was told, where that is not plain.
  readonly note?: string
}

export interface Row {
  readonly name: string
  readonly bytes: number
  /// Bytes of `bytes` that are only likely its own.
  readonly likely: number
  /// How many functions (data: ranges; section: sections) it has.
  readonly count: number
  /// What most of it is, largest first; need not add up.
  readonly parts: readonly { readonly name: string; readonly bytes: number }[]
}

export interface Evidence {
  readonly retained: Retained
  readonly names: Names
  readonly panicSites: PanicSites
  readonly dwarf: Dwarf | undefined
}

export function attribute(view: View, evidence: Evidence): Attribution {
  return by[view](evidence)
}

const by: Readonly<Record<View, (evidence: Evidence) => Attribution>> = {
  section: bySection,
  crate: byCrate,
  file: byFile,
  function: byFunction,
  generic: byGeneric,
  data: byData,
}

interface Sum {
  bytes: number
  likely: number
  count: number
  readonly parts: Map<string, number>
}

/// Sums by name, and the attribution that comes of them.
function sums(view: View, total: number, note?: string) {
  const rows = new Map<string, Sum>()
  const add = (name: string, bytes: number, count: number, part?: string, likely = false): void => {
    let row = rows.get(name)
    if (!row) rows.set(name, (row = { bytes: 0, likely: 0, count: 0, parts: new Map() }))
    row.bytes += bytes
    row.count += count
    if (likely) row.likely += bytes
    if (part !== undefined) row.parts.set(part, (row.parts.get(part) ?? 0) + bytes)
  }
  const done = (): Attribution => {
    const list = [...rows].map(([name, { bytes, likely, count, parts }]): Row => ({
      name,
      bytes,
      likely,
      count,
      parts: largest(parts),
    }))
    const known = list.reduce((sum, { bytes }) => sum + bytes, 0)
    list.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1))
    return { view, rows: list, unattributed: total - known, total, ...(note === undefined ? {} : { note }) }
  }
  return { add, done }
}

function largest(parts: ReadonlyMap<string, number>): Row["parts"] {
  return [...parts]
    .map(([name, bytes]) => ({ name, bytes }))
    .sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1))
}

function bySection({ retained: { items } }: Evidence): Attribution {
  const { module } = items
  const { add, done } = sums("section", module.bytes.length)
  for (const { name, length } of module.sections) add(name, length, 1)
  const preamble = items.bytes[0] ?? 0
  if (preamble > 0) add("preamble", preamble, 0)
  return done()
}

function byFunction({ retained: { items }, names }: Evidence): Attribution {
  const { add, done } = sums("function", items.module.bytes.length)
  for (const index of names.bodies) {
    const item = items.of.functions[index]!
    // Two functions may share a name; they are two rows all the same.
    const { name } = names.of(index)
    if (item >= 0) add(name.startsWith("func[") ? name : `${name} [${index}]`, items.bytes[item]!, 1)
  }
  return done()
}

function byGeneric({ retained: { items }, names }: Evidence): Attribution {
  const { add, done } = sums(
    "generic",
    items.module.bytes.length,
    "only generic functions with two instances or more are attributed",
  )
  const instances = names.bodies.filter((index) => items.of.functions[index]! >= 0 && isInstance(names, index))
  const counts = new Map<string, number>()
  for (const index of instances) counts.set(names.base(index), (counts.get(names.base(index)) ?? 0) + 1)
  for (const index of instances) {
    const item = items.of.functions[index]!
    if (counts.get(names.base(index)) === 1) continue
    const args = names.demangled(index)?.args
    add(names.base(index), items.bytes[item]!, 1, args ? `<${args.join(", ")}>` : undefined)
  }
  return done()
}

function byData({ retained: { items }, panicSites }: Evidence): Attribution {
  const { module } = items
  const { add, done } = sums("data", module.bytes.length, "bytes outside of static data are not attributed")
  const owners = dataOwnersOf(items, panicSites)
  dataKinds.forEach((name, kind) => {
    if (owners.total[kind]! > 0) add(name, owners.total[kind]!, rangesWith(owners, kind))
  })
  const headers = [...items.kind.keys()].filter((item) => items.kind[item] === kindIndex.segment)
  const bytes = headers.reduce((sum, item) => sum + items.bytes[item]!, 0)
  if (bytes > 0) add("segment headers", bytes, headers.length)
  return done()
}

function rangesWith({ ofRange }: DataOwners, kind: number): number {
  let count = 0
  for (let at = kind; at < ofRange.length; at += dataKinds.length) if (ofRange[at]! > 0) count++
  return count
}

/// The row of what is the format's and nobody's: types, imports, exports, headers of sections. Custom sections have their own.
export const formatRow = "(types, imports, exports, sections)"

function byCrate({ retained, names, panicSites }: Evidence): Attribution {
  const { items } = retained
  const { module } = items
  const rowOf = crateRows({ retained, names, panicSites })
  const named = names.bodies.some((index) => names.crate(index) !== undefined)
  const note = named
    ? undefined
    : panicSites.sites.length > 0
      ? "the binary has no names: functions are told by the paths in their panic messages, which is likely and no more"
      : "the binary has neither names nor panic paths: lint the one that still has its names"
  const { add, done } = sums("crate", module.bytes.length, note)
  for (let item = 0; item < items.count; item++) {
    const bytes = items.bytes[item]!
    const row = bytes === 0 ? undefined : rowOf(item)
    if (row) add(row.crate, bytes, kindOf(items, item) === "function" ? 1 : 0, row.part, row.likely)
  }
  return done()
}

/// The row of the crate view that an item belongs to; `undefined` for nobody's.
export function crateRows({
  retained,
  names,
  panicSites,
}: Omit<Evidence, "dwarf">): (item: number) => CrateOwner | undefined {
  const { items } = retained
  const owners = cratesOf(retained, names, panicSites)
  return (item) => {
    const owner = owners.of(item)
    if (owner) return owner
    const kind = kindOf(items, item)
    if (kind === "custom") return { crate: items.module.sections[items.number[item]!]!.name, likely: false }
    if (["function", "data", "segment", "entry", "declaration", "name", "unread"].includes(kind)) return undefined
    return { crate: formatRow, part: `${kind}s`.replace(/ys$/, "ies"), likely: false }
  }
}

export interface CrateOwner {
  readonly crate: string
  readonly part?: string
  readonly likely: boolean
}

/// Who owns an item, by crate.
export function cratesOf(
  { items, tree, addresses }: Retained,
  names: Names,
  panicSites: PanicSites,
): { of(item: number): CrateOwner | undefined } {
  const { module } = items
  const guessed = byPanicPaths(addresses, names, panicSites)
  const topicByBase = new Map<string, string>()
  const ofFunction = (index: number): CrateOwner | undefined => {
    const crate = names.crate(index)
    if (crate === undefined) {
      const guess = guessed.get(index)
      return guess === undefined ? undefined : { crate: guess, part: "code", likely: true }
    }
    const base = names.base(index)
    let topic = topicByBase.get(base)
    if (topic === undefined) topicByBase.set(base, (topic = topicOf(base) ?? "code"))
    return { crate, part: topic, likely: false }
  }
  const ofPath = new Map<number, string>()
  for (const { range, path } of panicSites.sites) {
    if (path.crate === undefined) continue
    // A range that holds more than one thing is not one crate's.
    if (items.ranges.length[range]! <= 32) ofPath.set(range, path.crate)
    const text = items.ranges.at(addressOf(items, path.offset))
    if (text >= 0 && items.ranges.length[text]! <= path.length + 8) ofPath.set(text, path.crate)
  }
  const ofRange = (item: number): CrateOwner | undefined => {
    const known = ofPath.get(items.part[item]!)
    if (known !== undefined) return { crate: known, part: "panic locations", likely: false }
    // Up the tree, through data, to the one function that keeps it.
    for (let at = tree.immediate[item]!; at >= 0 && at < items.count; at = tree.immediate[at]!) {
      const kind = kindOf(items, at)
      if (kind === "function") {
        const owner = ofFunction(items.number[at]!)
        return owner && { ...owner, part: "data", likely: true }
      }
      if (kind !== "data") return undefined
    }
    return undefined
  }
  return {
    of(item) {
      const number = items.number[item]!
      switch (kindOf(items, item)) {
        case "function":
          return ofFunction(number)
        case "declaration":
          return partOf(ofFunction(number), "declarations")
        case "name":
          return partOf(ofFunction(number), "names")
        case "entry":
          return partOf(ofFunction(module.elements[number]!.functions[items.part[item]!]!), "table entries")
        case "data":
          return ofRange(item)
        default:
          return undefined
      }
    },
  }
}

function partOf(owner: CrateOwner | undefined, part: string): CrateOwner | undefined {
  return owner && { ...owner, part }
}

function addressOf({ ranges }: Items, offset: number): number {
  let low = 0
  let high = ranges.count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (ranges.offset[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return high < 0 || ranges.address[low]! < 0 ? -1 : ranges.address[low]! + offset - ranges.offset[low]!
}

/// The crate most of whose panic locations a nameless function refers to: by index. Std's are only taken where there are no
/// others, because everybody inlines std.
function byPanicPaths(
  { from, to }: Retained["addresses"],
  names: Names,
  { sites }: PanicSites,
): ReadonlyMap<number, string> {
  const guesses = new Map<number, string>()
  if (sites.length === 0) return guesses
  const crates = new Map(sites.map(({ range, path }) => [range, path.crate]))
  const votes = new Map<number, Map<string, number>>()
  for (let i = 0; i < from.length; i++) {
    const crate = crates.get(to[i]!)
    const index = from[i]!
    if (crate === undefined || names.crate(index) !== undefined) continue
    let own = votes.get(index)
    if (!own) votes.set(index, (own = new Map()))
    own.set(crate, (own.get(crate) ?? 0) + (std.has(crate) ? 0.001 : 1))
  }
  for (const [index, own] of votes)
    guesses.set(index, [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0])
  return guesses
}

const std: ReadonlySet<string> = new Set(["core", "alloc", "std"])

function byFile({ retained: { items, code }, dwarf }: Evidence): Attribution {
  const file = items.module.bytes.length
  if (!dwarf)
    return sums("file", file, 'the binary has no DWARF line tables: build with debug = "line-tables-only"').done()
  const { add, done } = sums("file", file)
  for (const { index, body } of items.module.functions) {
    if (!body) continue
    const { offset, count } = code.decode(index)
    const seen = new Set<string>()
    for (let i = 0; i < count; i++) {
      const frame = dwarf.frames(offset[i]!)[0]
      if (!frame) continue
      const path = frame.file.replace(/(^|\/)(\.\/)+/g, "$1")
      add(path, offset[i + 1]! - offset[i]!, seen.has(path) ? 0 : 1, frame.function)
      seen.add(path)
    }
  }
  return done()
}
