// What the HTML page is told of a module: its items with their owners, source files and memory, the small ones summed so
// that a page stays small whatever the binary. Chooses and counts; whose the bytes are is analyzers/size's to know.

import { Results } from "../analyzers/analyzer.ts"
import { attribute, crateRows, type Evidence } from "../analyzers/size/attribution.ts"
import { isInstance } from "../analyzers/size/instances.ts"
import { itemAt, itemKinds, kindIndex, kindOf, type Items } from "../analyzers/size/items.ts"
import { memoryMap, type MemoryMap, type Region } from "../analyzers/size/memory-map.ts"
import { longestName, pageName, type FileColumns, type ModuleSizes, type PageRegion } from "../sarif/index.ts"
import { dataKind, described } from "./item-label.ts"
import { evidence as asked } from "./measure.ts"
import type { Outcome } from "./run.ts"

export interface PageOptions {
  /// List every item, however small.
  readonly full: boolean
  /// Characters the module may take in the page; the smallest items are summed until it fits.
  readonly room: number
  /// Offsets of the file whose items are listed in any case: a finding leads to them.
  readonly wanted: readonly number[]
}

/// Smaller than this is no news, unless everything is asked for.
const leastWorth = 16
/// Numbers of an item beside its name.
const columnsCost = 44

/// One module in so much room; every byte of the file is in one entry of `items`.
export function moduleSizes(
  evidence: Evidence,
  memory: MemoryMap | undefined,
  { full, room, wanted }: PageOptions,
): ModuleSizes {
  const { items, retained, unneeded } = evidence.retained
  const { module } = items
  const files = evidence.dwarf && fileColumns(evidence, full ? Infinity : room / 4)
  const asked = new Set(wanted.map((offset) => itemAt(items, offset)))
  const { listed, least } = choose(evidence, asked, full ? Infinity : files ? (room * 3) / 4 : room)
  const [crates, generics, sections, contents] = [words(), words(), words(), words()]
  const crateOf = crateRows(evidence)
  const genericOf = genericGroups(evidence, full ? 0 : least)
  const sectionOf = sectionNames(items)
  const owners = (item: number) => {
    const crate = crateOf(item)?.crate
    const generic = genericOf(item)
    return {
      section: sections.of(sectionOf(item)),
      crate: crate === undefined ? -1 : crates.of(crate),
      generic: generic === undefined ? -1 : generics.of(generic),
    }
  }
  const column = (): number[] => []
  const name: string[] = []
  const [kind, bytes, keeps, keeper, section, crate, generic, count, offset, address, content] = Array.from({ length: 11 }, column) as [number[], number[], number[], number[], number[], number[], number[], number[], number[], number[], number[]] // prettier-ignore
  const keepers = keepersOf(evidence, listed)
  for (const item of listed) {
    const own = owners(item)
    name.push(pageName(described(evidence, item)))
    kind.push(items.kind[item]!)
    bytes.push(items.bytes[item]!)
    keeps.push(retained[item]!)
    keeper.push(keepers(item))
    section.push(own.section)
    crate.push(own.crate)
    generic.push(own.generic)
    count.push(0)
    offset.push(items.offset[item]!)
    content.push(items.kind[item] === kindIndex.data ? contents.of(dataKind(evidence, items.part[item]!)) : -1)
    address.push(items.kind[item] === kindIndex.data ? items.ranges.address[items.part[item]!]! : -1)
  }
  const isListed = new Uint8Array(items.count)
  for (const item of listed) isListed[item] = 1
  const sums = new Map<string, number>()
  for (let item = 0; item < items.count; item++) {
    if (isListed[item] || items.bytes[item] === 0) continue
    const own = owners(item)
    const key = `${items.kind[item]},${own.section},${own.crate},${own.generic}`
    let at = sums.get(key)
    if (at === undefined) {
      sums.set(key, (at = name.length))
      name.push("")
      kind.push(items.kind[item]!)
      section.push(own.section)
      crate.push(own.crate)
      generic.push(own.generic)
      keeper.push(-1)
      for (const numbers of [address, content]) numbers.push(-1)
      offset.push(items.offset[item]!)
      for (const numbers of [bytes, keeps, count]) numbers.push(0)
    }
    bytes[at]! += items.bytes[item]!
    keeps[at]! += items.bytes[item]!
    count[at]!++
  }
  const notes = {
    crates: attribute("crate", evidence).note,
    generics: attribute("generic", evidence).note,
    files: evidence.dwarf ? undefined : attribute("file", evidence).note,
  }
  return {
    file: pageName(module.artifact.path),
    bytes: module.bytes.length,
    counts: {
      functions: module.functions.filter(({ body }) => body).length,
      imports: module.imports.length,
      exports: module.exports.length,
    },
    least,
    items: { name, kind, bytes, keeps, keeper, section, crate, generic, count, offset, address, content },
    kinds: itemKinds,
    sections: sections.list,
    crates: crates.list,
    generics: generics.list,
    contents: contents.list,
    unneeded: unneeded.reduce((sum, item) => sum + items.bytes[item]!, 0),
    ...(files ? { files } : {}),
    notes: Object.fromEntries(Object.entries(notes).filter(([, note]) => note !== undefined)),
    ...(memory ? { memory: { ...memory, regions: joined(memory.regions) } } : {}),
  }
}

/// Characters of all modules in a page.
const pageRoom = 1_500_000

/// The sizes of modules, as one page has room for them. `wanted`: offsets in each that findings lead to.
export function pageModules(
  weighed: readonly { readonly evidence: Evidence; readonly results: Results }[],
  { full, wanted }: { readonly full: boolean; readonly wanted: (artifact: string) => readonly number[] },
): ModuleSizes[] {
  const room = Math.floor(pageRoom / Math.max(1, weighed.length))
  return weighed.map(({ evidence, results }) => {
    const memory = results.of(memoryMap)
    const map = memory.is === "ok" ? memory.result.map : undefined
    return moduleSizes(evidence, map, { full, room, wanted: wanted(evidence.retained.items.module.artifact.path) })
  })
}

/// The modules of a linted run, with their findings' places listed whatever their size.
export function pagesOf({ builds, report }: Pick<Outcome, "builds" | "report">): ModuleSizes[] {
  const weighed = builds.flatMap((build) => {
    const results = new Results(build)
    const answer = build.wasm ? results.all(asked) : undefined
    return answer?.is === "ok" ? [{ evidence: answer.result, results }] : []
  })
  const wanted = (artifact: string) =>
    report.findings.flatMap(({ at }) => (at.kind === "bytes" && at.artifact === artifact ? [at.offset] : []))
  return pageModules(weighed, { full: false, wanted })
}

/// Names by number, in the order they come.
function words(): { readonly list: string[]; of(word: string): number } {
  const known = new Map<string, number>()
  const list: string[] = []
  return {
    list,
    of(word) {
      let number = known.get(word)
      if (number === undefined) {
        known.set(word, (number = list.length))
        list.push(pageName(word))
      }
      return number
    },
  }
}

/// Kinds that come in thousands and only frame other items: what they keep is told of those.
const frames: ReadonlySet<string> = new Set(["entry", "declaration", "name", "type", "section"])

/// The items that are listed, most kept first, and what the least of them keeps.
function choose(
  evidence: Evidence,
  asked: ReadonlySet<number>,
  room: number,
): { readonly listed: readonly number[]; readonly least: number } {
  const { items, retained } = evidence.retained
  const everything = room === Infinity
  const weight = new Uint32Array(items.count)
  for (let item = 0; item < items.count; item++)
    weight[item] = frames.has(kindOf(items, item)) ? items.bytes[item]! : retained[item]!
  const order = [...weight.keys()]
    .filter((item) => items.bytes[item]! > 0 && (everything || weight[item]! >= leastWorth || asked.has(item)))
    .sort((a, b) => weight[b]! - weight[a]! || items.offset[a]! - items.offset[b]!)
  let left = room
  let least = everything ? 0 : leastWorth
  for (const item of order) {
    left -= Math.min(described(evidence, item).length, longestName) + columnsCost
    if (left >= 0) continue
    least = weight[item]! + 1
    break
  }
  return { listed: order.filter((item) => weight[item]! >= least || asked.has(item)), least }
}

/// For an item the place in `listed` of the nearest that dominates it; -1 for the world outside, -2 for the unneeded.
function keepersOf({ retained: { tree, items } }: Evidence, listed: readonly number[]): (item: number) => number {
  const placeOf = new Int32Array(items.count).fill(-1)
  listed.forEach((item, place) => (placeOf[item] = place))
  const above = new Int32Array(tree.immediate.length).fill(-1)
  // A node comes after its dominator in this order.
  for (const node of tree.order) {
    const parent = tree.immediate[node]!
    if (parent === node) continue
    above[node] = parent < items.count && placeOf[parent]! >= 0 ? placeOf[parent]! : above[parent]!
  }
  return (item) => (tree.immediate[item] === -1 ? -2 : above[item]!)
}

/// Of an instance the generic function it is one of, where there are two or more of it; those that weigh little are one.
function genericGroups({ names, retained: { items } }: Evidence, least: number): (item: number) => string | undefined {
  const groups = new Map<string, { count: number; bytes: number }>()
  const baseOf = (index: number) => (isInstance(names, index) ? names.base(index) : undefined)
  for (const index of names.bodies) {
    const base = baseOf(index)
    const item = items.of.functions[index]!
    if (base === undefined || item < 0) continue
    const group = groups.get(base) ?? { count: 0, bytes: 0 }
    groups.set(base, { count: group.count + 1, bytes: group.bytes + items.bytes[item]! })
  }
  const several = [...groups.values()].filter(({ count }) => count > 1)
  // A group is worth a name when it is as large as several items that are.
  const worth = least * 4
  const small = several.filter(({ bytes }) => bytes < worth).length
  return (item) => {
    if (items.kind[item] !== kindIndex.function) return undefined
    const base = baseOf(items.number[item]!)
    const group = base === undefined ? undefined : groups.get(base)
    if (!group || group.count < 2) return undefined
    return group.bytes < worth ? `(${small} smaller generics)` : base
  }
}

/// The section an item's bytes lie in.
function sectionNames({ module, offset }: Items): (item: number) => string {
  return (item) => {
    const at = offset[item]!
    let [low, high] = [0, module.sections.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const section = module.sections[middle]!
      if (at < section.offset) high = middle - 1
      else if (at >= section.offset + section.length) low = middle + 1
      else return section.name
    }
    return at < 8 ? "preamble" : "(no section)"
  }
}

function fileColumns(evidence: Evidence, room: number): FileColumns {
  const { rows } = attribute("file", evidence)
  const cost = (name: string) => Math.min(name.length, longestName) + 16
  const all = rows.flatMap((row) => row.parts).sort((a, b) => b.bytes - a.bytes)
  let left = room - rows.reduce((sum, { name }) => sum + cost(name), 0)
  const least = room === Infinity ? 0 : (all.find(({ name }) => (left -= cost(name)) < 0)?.bytes ?? 0) + 1
  const files = words()
  const [path, bytes, count]: [number[], number[], number[]] = [[], [], []]
  const functions: string[] = []
  for (const row of rows) {
    const add = (name: string, own: number, stands: number): void => {
      path.push(files.of(row.name))
      functions.push(name)
      bytes.push(own)
      count.push(stands)
    }
    let [listed, unlisted] = [0, 0]
    for (const part of row.parts) {
      if (part.bytes < least) unlisted++
      else {
        add(pageName(part.name), part.bytes, 0)
        listed += part.bytes
      }
    }
    if (row.bytes > listed) add("", row.bytes - listed, unlisted)
  }
  return { paths: files.list, path, function: functions, bytes, count }
}

/// Linkers leave out zeros between data: what is data and what is such a gap is one region for people.
function joined(regions: readonly Region[]): PageRegion[] {
  const list: { kind: string; start: number; end: number; bytes: number; segments: number }[] = []
  regions.forEach(({ kind, start, end }, i) => {
    const before = list.at(-1)
    const gap = kind === "zeroed" && regions[i + 1]?.kind === "data"
    const name = kind === "data" || gap ? "static data" : kind
    const own = kind === "data" ? end - start : 0
    if (before?.kind === name) {
      before.end = end
      before.bytes += own
      before.segments += own > 0 ? 1 : 0
    } else list.push({ kind: name, start, end, bytes: own, segments: own > 0 ? 1 : 0 })
  })
  return list
}
