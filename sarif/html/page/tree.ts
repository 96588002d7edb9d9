// The views as trees: every byte of what a view is about stands in exactly one leaf. Sections, crates and what keeps what are
// about the whole file, files and functions about its code, generics about their instances. Pure: knows no browser.

import { thousands } from "../../../rules/wording.ts"
import type { ModuleSizes } from "../data.ts"
import { segments } from "./labels.ts"

export const views = ["sections", "crates", "files", "generics", "functions", "keeps"] as const
export type View = (typeof views)[number]

export interface Tile {
  readonly name: string
  readonly bytes: number
  /// In the module's items; -1 for a group and for what is of no listed item.
  readonly item: number
  /// Own bytes and those of all it keeps; absent where that is no sum of parts.
  readonly keeps?: number
  /// What stands on the tile when that is not the name: the tile of a group's own bytes need not repeat it.
  readonly label?: string
  /// How many things it stands for.
  readonly count: number
  /// A sum of what is too small to list, or of what the view says nothing of.
  readonly rest: boolean
  /// What it is coloured by.
  readonly colour: string
  /// Largest first.
  readonly children: readonly Tile[]
}

export function treeOf(module: ModuleSizes, view: View): Tile {
  const tiles = view === "files" ? fileTiles(module) : view === "keeps" ? keptTiles(module) : grouped(module, view)
  return group(module.file, tiles, "")
}

/// The view's tile of an item, as places of children from the root; `undefined` when the view does not show it.
export function pathTo(root: Tile, item: number): readonly number[] | undefined {
  for (let i = 0; i < root.children.length; i++) {
    const child = root.children[i]!
    if (child.item === item) return [i]
    const below = child.children.length > 0 ? pathTo(child, item) : undefined
    if (below) return [i, ...below]
  }
  return undefined
}

/// The tile at a path, as far as it goes.
export function tileAt(root: Tile, path: readonly number[]): { readonly tile: Tile; readonly trail: readonly Tile[] } {
  const trail = [root]
  for (const place of path) {
    const next = trail.at(-1)!.children[place]
    if (!next) break
    trail.push(next)
  }
  return { tile: trail.at(-1)!, trail }
}

/// All leaves below a tile.
export function leavesOf(tile: Tile): readonly Tile[] {
  const leaves: Tile[] = []
  const walk = (at: Tile): void => {
    if (at.children.length === 0) leaves.push(at)
    else at.children.forEach(walk)
  }
  walk(tile)
  return leaves
}

/// Whether a name has every word that is looked for, in any case.
export function matcher(query: string): ((name: string) => boolean) | undefined {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return undefined
  return (name) => {
    const text = name.toLowerCase()
    return words.every((word) => text.includes(word))
  }
}

const plurals: Readonly<Record<string, string>> = {
  function: "functions",
  data: "pieces of data",
  entry: "table entries",
  declaration: "function declarations",
  name: "names",
  section: "section headers",
  segment: "segment headers",
  element: "element segments",
  table: "tables",
  memory: "memories",
  custom: "custom sections",
  unread: "unread bytes",
}

function summed(count: number, kind: string): string {
  return `(${thousands(count)} ${count === 1 ? "other" : "smaller"} ${count === 1 ? kind : (plurals[kind] ?? `${kind}s`)})`
}

function group(name: string, children: readonly Tile[], colour: string): Tile {
  const sorted = [...children].sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1))
  return {
    name,
    bytes: sorted.reduce((sum, { bytes }) => sum + bytes, 0),
    item: -1,
    count: sorted.reduce((sum, { count }) => sum + count, 0),
    rest: false,
    colour,
    children: sorted,
  }
}

const nobody = "(not attributed)"

/// What an item is coloured by in views that do not group by it: its crate, where crates are known.
export function colourOf(module: ModuleSizes, item: number): string {
  const crate = module.items.crate[item]!
  const section = module.sections[module.items.section[item]!]!
  if (!knowsCrates(module)) return section
  return crate >= 0 ? module.crates[crate]! : `${section} of no known crate`
}

const known = new WeakMap<ModuleSizes, boolean>()

/// Whether most of the code has a crate: else colours by crate would say nothing.
export function knowsCrates(module: ModuleSizes): boolean {
  let answer = known.get(module)
  if (answer === undefined) {
    const { kind, crate, bytes } = module.items
    const code = module.kinds.indexOf("function")
    let [all, named] = [0, 0]
    kind.forEach((own, item) => {
      if (own !== code) return
      all += bytes[item]!
      if (crate[item]! >= 0) named += bytes[item]!
    })
    known.set(module, (answer = named > all / 4))
  }
  return answer
}

function leaf(module: ModuleSizes, item: number, colour: string): Tile {
  const { name, bytes, keeps, kind, count } = module.items
  const rest = count[item]! > 0
  return {
    name: rest ? summed(count[item]!, module.kinds[kind[item]!]!) : name[item]!,
    bytes: bytes[item]!,
    item: rest ? -1 : item,
    ...(rest ? {} : { keeps: keeps[item]! }),
    count: Math.max(1, count[item]!),
    rest,
    colour,
    children: [],
  }
}

type GroupView = "sections" | "crates" | "generics" | "functions"

function grouped(module: ModuleSizes, view: GroupView): Tile[] {
  const { items, sections, crates, generics, kinds } = module
  const code = kinds.indexOf("function")
  const groupOf: Readonly<Record<GroupView, (item: number) => string>> = {
    sections: (item) => sections[items.section[item]!]!,
    crates: (item) => crates[items.crate[item]!] ?? nobody,
    generics: (item) => generics[items.generic[item]!]!,
    functions: () => "",
  }
  const groups = new Map<string, Tile[]>()
  // Sums of one kind that differ only in what this view does not group by are one.
  const rests = new Map<string, { tiles: Tile[]; name: string; bytes: number; count: number; kind: string }>()
  items.name.forEach((_, item) => {
    if (view === "functions" && items.kind[item] !== code) return
    if (view === "generics" && items.generic[item]! < 0) return
    const name = groupOf[view](item)
    let tiles = groups.get(name)
    if (!tiles) groups.set(name, (tiles = []))
    const colour = view === "functions" || view === "generics" ? colourOf(module, item) : name
    if (items.count[item] === 0) {
      const own = leaf(module, item, colour)
      // Within a generic function its arguments tell the instances apart.
      const args = view === "generics" ? segments(own.name.replace(/ \[\d+\]$/, "")).at(-1)! : ""
      tiles.push(args.startsWith("<") ? { ...own, label: args } : own)
      return
    }
    const kind = kinds[items.kind[item]!]!
    const rest = rests.get(`${kind} ${name}`) ?? { tiles, name: colour, bytes: 0, count: 0, kind }
    rest.bytes += items.bytes[item]!
    rest.count += items.count[item]!
    rests.set(`${kind} ${name}`, rest)
  })
  for (const { tiles, name, bytes, count, kind } of rests.values())
    tiles.push({ name: summed(count, kind), bytes, item: -1, count, rest: true, colour: name, children: [] })
  return [...groups].flatMap(([name, tiles]) => {
    if (name === "") return tiles
    // A custom section is a group of one.
    if (tiles.length === 1) return [{ ...tiles[0]!, name: tiles[0]!.rest ? name : tiles[0]!.name }]
    const of = group(name, tiles, view === "generics" ? tiles[0]!.colour : name)
    return [{ ...of, rest: name.startsWith("(") }]
  })
}

/// Folders, files and the functions of the source; folders that hold one folder alone are one with it.
function fileTiles(module: ModuleSizes): Tile[] {
  const { files, items } = module
  if (!files) return []
  interface Folder {
    readonly folders: Map<string, Folder>
    readonly tiles: Tile[]
  }
  const folder = (): Folder => ({ folders: new Map(), tiles: [] })
  const top = folder()
  const places = files.paths.map((path) => {
    let at = top
    for (const word of path.split("/").filter(Boolean)) {
      // The commit of a compiler, as in /rustc/<commit>/library.
      const part = word.replace(/^([0-9a-f]{8})[0-9a-f]{32}$/, "$1…")
      let next = at.folders.get(part)
      if (!next) at.folders.set(part, (next = folder()))
      at = next
    }
    return at
  })
  files.path.forEach((path, i) => {
    const [count, name] = [files.count[i]!, files.function[i]!]
    const rest = name === ""
    places[path]!.tiles.push({
      name: !rest ? name : count === 0 ? "(no function)" : summed(count, "function"),
      bytes: files.bytes[i]!,
      item: -1,
      count: Math.max(1, count),
      rest,
      colour: "",
      children: [],
    })
  })
  const tileOf = (name: string, { folders, tiles }: Folder): Tile => {
    const below = [...folders].map(([part, next]) => tileOf(part, next))
    if (below.length === 1 && tiles.length === 0) return { ...below[0]!, name: `${name}/${below[0]!.name}` }
    return group(name, [...tiles, ...below], "")
  }
  const tiles = [...top.folders].map(([name, next]) => tileOf(name, next))
  const code = module.kinds.indexOf("function")
  const all = items.bytes.reduce((sum, own, item) => sum + (items.kind[item] === code ? own : 0), 0)
  const told = tiles.reduce((sum, { bytes }) => sum + bytes, 0)
  const left = { ...group("(code without a source line)", [], ""), bytes: all - told, count: 1, rest: true }
  return [...tiles.map((tile) => tinted(tile, tile.name, 0)), ...(left.bytes > 0 ? [left] : [])]
}

/// Colours a tree of files by what stands at its second level.
function tinted(tile: Tile, colour: string, level: number): Tile {
  const children = tile.children.map((child) =>
    tinted(child, level < 1 ? `${colour}/${child.name}` : colour, level + 1),
  )
  return { ...tile, colour, children }
}

/// The dominator tree: what an item keeps stands in it, its own bytes beside that.
function keptTiles(module: ModuleSizes): Tile[] {
  const { items, bytes: total, unneeded } = module
  const below = new Map<number, number[]>()
  items.name.forEach((_, item) => {
    if (items.count[item]! > 0) return
    const keeper = items.keeper[item]!
    const list = below.get(keeper)
    if (list) list.push(item)
    else below.set(keeper, [item])
  })
  const rest = (bytes: number, colour: string, name: string): Tile[] =>
    bytes > 0 ? [{ name, bytes, item: -1, count: 1, rest: true, colour, children: [] }] : []
  const smaller = "(smaller items)"
  // Deep chains are walked without recursion: a keeper comes before what it keeps.
  const done = new Map<number, Tile>()
  const sumOf = (list: readonly number[], of: readonly number[]) => list.reduce((sum, item) => sum + of[item]!, 0)
  const order: number[] = []
  const pending = [...(below.get(-1) ?? [])]
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    order.push(item)
    for (const child of below.get(item) ?? []) pending.push(child)
  }
  for (const item of order.reverse()) {
    const own = leaf(module, item, colourOf(module, item))
    const list = below.get(item) ?? []
    const left = items.keeps[item]! - own.bytes - sumOf(list, items.keeps)
    if (list.length === 0 && left === 0) {
      done.set(item, own)
      continue
    }
    const itself: Tile = { ...own, label: "(itself)" }
    const kept = list.map((child) => done.get(child)!)
    const tile = group(own.name, [itself, ...kept, ...rest(left, own.colour, smaller)], own.colour)
    done.set(item, { ...tile, item, keeps: tile.bytes })
  }
  const roots = below.get(-1) ?? []
  const lost = below.get(-2) ?? []
  const needed = total - unneeded
  const nothing = "(nothing needs these)"
  const unused = [
    ...lost.map((item) => leaf(module, item, nothing)),
    ...rest(unneeded - sumOf(lost, items.bytes), nothing, smaller),
  ]
  return [
    ...roots.map((item) => done.get(item)!),
    ...rest(needed - sumOf(roots, items.keeps), "", "(smaller items that several others need)"),
    ...(unused.length > 0 ? [{ ...group(nothing, unused, nothing), rest: true }] : []),
  ]
}
