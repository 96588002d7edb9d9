// The page: reads the data that stands in it, holds the state, and draws everything from the two. One direction: an event
// makes a new state, a state makes a picture.

import { share, size, thousands } from "../../../rules/wording.ts"
import type { PageData } from "../data.ts"
import { dark, legendOf, light, type LegendEntry, type Scheme } from "./colours.ts"
import { details, findingList } from "./details.ts"
import { make, swatch } from "./dom.ts"
import { explained, frame, showTabs, titles } from "./frame.ts"
import { boxAt, layout, type Box } from "./layout.ts"
import { hex, memoryLayout, regionColours, type MemoryBox, type MemoryPicture } from "./memory.ts"
import { paintMemory, regionFill } from "./paint-memory.ts"
import { paint, prepare } from "./paint.ts"
import { fromHash, toHash, type SortKey, type State } from "./state.ts"
import { regionsPanel } from "./regions.ts"
import { table, type TableRow } from "./table.ts"
import { tip } from "./tip.ts"
import { leavesOf, matcher, pathTo, tileAt, treeOf, views, type Tile, type View } from "./tree.ts"

const data = JSON.parse(document.getElementById("data")?.textContent ?? "") as PageData
const { modules, findings } = data
let state = fromHash(location.hash, modules.length)

const list = table({ sort: sortBy, choose, up, hover: (tile) => hoverTile(tile) })
const page = frame(list.element, data.tool, modules.length)
const { heading, facts, chooser, tabs, search, crumbs, note, canvas, legend, panels, about, regions, found } = page
const pointed = tip()

// What follows from the state and is dear to compute.
const trees = new Map<string, Tile>()
let boxes: readonly Box[] = []
let memoryPicture: MemoryPicture | undefined
let entries: readonly LegendEntry[] = []
let places = new Map<string, number>()
let hovered: Box | undefined
let hoveredMemory: MemoryBox | undefined
let printing = false

const prefersDark = matchMedia("(prefers-color-scheme: dark)")
const scheme = (): Scheme => (prefersDark.matches && !printing ? dark : light)
const place = (colour: string): number => places.get(colour) ?? -1

function rootOf(view: View): Tile {
  const key = `${state.module} ${view}`
  let tree = trees.get(key)
  const module = modules[state.module]
  if (!module) throw new Error("no module")
  if (!tree) trees.set(key, (tree = treeOf(module, view)))
  return tree
}

function current(): { readonly tile: Tile; readonly trail: readonly Tile[] } {
  return tileAt(rootOf(state.view === "memory" ? "sections" : state.view), state.path)
}

function go(next: Partial<State>, remember = true): void {
  state = { ...state, ...next }
  const hash = toHash(state)
  if (hash !== location.hash) history[remember ? "pushState" : "replaceState"](null, "", hash)
  hovered = undefined
  render()
}

function sortBy(sort: SortKey): void {
  go({ sort, ascending: sort === state.sort ? !state.ascending : sort === "name" }, false)
}

/// Into a group; of a single tile, its details.
function choose(tile: Tile): void {
  const { tile: at } = current()
  const place = at.children.indexOf(tile)
  if (place >= 0 && tile.children.length > 0) go({ path: [...state.path, place], item: tile.item, query: "" })
  else if (tile.item >= 0) {
    go({ item: tile.item === state.item ? -1 : tile.item }, false)
    list.reveal(tile)
  }
}

function up(): void {
  if (state.path.length > 0) go({ path: state.path.slice(0, -1), item: -1 })
  list.focus()
}

/// Shows an item where the view has it, or in the view that has everything.
function showItem(module: number, item: number): void {
  const view = state.view === "memory" || state.view === "files" ? "sections" : state.view
  state = { ...state, module, view }
  const path = pathTo(rootOf(view), item)
  go({ path: path?.slice(0, -1) ?? [], item, query: "", panel: state.panel })
}

function hoverTile(tile: Tile | undefined): void {
  const next = tile && boxes.find((box) => box.tile === tile)
  if (next === hovered) return
  hovered = next
  draw()
}

function render(): void {
  const module = modules[state.module]
  document.title = module ? `${module.file}: sizes` : "wasm-lint: findings"
  heading.textContent = module?.file ?? "Findings"
  facts.textContent = module
    ? [
        `${thousands(module.bytes)} bytes (${size(module.bytes)})`,
        `${thousands(module.counts.functions)} functions`,
        `${thousands(module.counts.imports)} imports`,
        `${thousands(module.counts.exports)} exports`,
        ...(module.unneeded > 0 ? [`nothing needs ${size(module.unneeded)} of it`] : []),
      ].join(" · ")
    : `${thousands(findings.length)} findings`
  renderPanels()
  if (!module) {
    document.body.classList.add("findings-only")
    return
  }
  chooser.value = String(state.module)
  if (search.value !== state.query) search.value = state.query
  search.disabled = state.view === "memory"
  renderTabs()
  renderCrumbs()
  note.textContent = [
    explained[state.view],
    state.view === "crates" ? module.notes.crates : undefined,
    state.view === "files" ? module.notes.files : undefined,
    state.view === "generics" ? module.notes.generics : undefined,
  ]
    .filter((text) => text !== undefined)
    .map((text) => (/[.]$/.test(text) ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`))
    .join(" ")
  arrange()
  renderLegend()
  renderRows()
  about.replaceChildren(
    ...(state.item >= 0 && state.item < module.items.name.length
      ? [details(data, state.module, state.item, { showItem, close: () => go({ item: -1 }, false) })]
      : []),
  )
}

function renderTabs(): void {
  const { files, generics, memory, notes } = modules[state.module]!
  const shown: readonly State["view"][] = [...views, ...(memory ? (["memory"] as const) : [])]
  const missing = new Map<State["view"], string>([
    ...(files ? [] : [["files", notes.files ?? ""] as const]),
    ...(generics.length > 0 ? [] : [["generics", "no names of generic functions"] as const]),
  ])
  const all = shown.map((view) => ({
    key: view,
    title: titles[view],
    help: missing.get(view) ?? explained[view],
    disabled: missing.has(view),
  }))
  showTabs(tabs, all, state.view, (view) => go({ view, path: [] }))
}

function renderCrumbs(): void {
  const { trail } = current()
  const parts = state.view === "memory" ? [] : trail
  crumbs.replaceChildren(
    ...parts.flatMap(({ name, bytes }, i) => {
      const text = i === 0 ? "All" : name
      const last = i === parts.length - 1
      const crumb = make("button", { type: "button", "aria-current": last ? "location" : undefined, title: name }, text)
      crumb.addEventListener("click", () => go({ path: state.path.slice(0, i), item: -1 }))
      const amount = last ? [make("span", { class: "amount" }, `${thousands(bytes)} bytes`)] : []
      return [...(i > 0 ? [make("span", { class: "step", "aria-hidden": "true" }, "›")] : []), crumb, ...amount]
    }),
  )
}

function renderLegend(): void {
  const shades = scheme()
  const whole = modules[state.module]!.bytes
  const entry = (name: string, title: string, colour: string, amount: string) =>
    make("li", { title }, swatch(colour), make("bdi", {}, name), make("span", { class: "amount" }, amount))
  // Of a path the end says most.
  const short = (name: string) => (state.view === "files" ? name.split("/").slice(-3).join("/") : name)
  const strip = new Set(memoryPicture?.strip.map(({ name }) => name))
  legend.replaceChildren(
    ...regionColours.filter((kind) => strip.has(kind)).map((kind) => entry(kind, kind, regionFill(shades, kind), "")),
    ...entries.map(({ colour, bytes }, i) =>
      entry(short(colour), colour, shades.fill(i), memoryPicture ? `${thousands(bytes)} bytes` : share(bytes, whole)),
    ),
    ...(memoryPicture ? [] : [entry("other", "what is none of these", shades.fill(-1), "")]),
  )
}

const findingsOf = (item: number): number =>
  item < 0 ? 0 : findings.filter((finding) => finding.module === state.module && finding.item === item).length

function renderRows(): void {
  const inMemory = state.view === "memory"
  list.element.hidden = inMemory || state.panel === "findings"
  regions.hidden = !inMemory || state.panel === "findings"
  found.hidden = state.panel !== "findings"
  if (inMemory) {
    const { memory } = modules[state.module]!
    regions.replaceChildren(...(memory ? regionsPanel(memory) : []))
    return
  }
  const { tile } = current()
  const matches = matcher(state.query)
  const tiles = matches ? leavesOf(tile).filter(({ name }) => matches(name)) : tile.children
  const sign = state.ascending ? 1 : -1
  const compare: Readonly<Record<SortKey, (a: Tile, b: Tile) => number>> = {
    name: (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    bytes: (a, b) => a.bytes - b.bytes,
    keeps: (a, b) => (a.keeps ?? -1) - (b.keeps ?? -1),
  }
  const shades = scheme()
  const rows = [...tiles]
    .sort((a, b) => sign * compare[state.sort](a, b))
    .map((tile): TableRow => ({
      tile,
      name: matches ? tile.name : (tile.label ?? tile.name),
      colour: shades.fill(tile.rest ? -1 : place(tile.colour)),
      findings: findingsOf(tile.item),
    }))
  const selected = rows.find(({ tile }) => state.item >= 0 && tile.item === state.item)?.tile
  list.show(rows, modules[state.module]!.bytes, state.sort, state.ascending, selected)
  if (selected) list.reveal(selected)
}

function renderPanels(): void {
  panels.hidden = findings.length === 0
  const all = [
    { key: "table" as const, title: state.view === "memory" ? "Regions" : "Table" },
    { key: "findings" as const, title: `Findings (${thousands(findings.length)})` },
  ]
  showTabs(panels, all, state.panel, (panel) => go({ panel }, false))
  found.replaceChildren(findingList(data, state, showItem))
}

function arrange(): void {
  const module = modules[state.module]
  if (!module) return
  const { clientWidth, clientHeight } = canvas
  if (state.view === "memory" && module.memory) {
    boxes = []
    memoryPicture = memoryLayout(module, module.memory, clientWidth, clientHeight)
    // What goes over the end of a row is drawn in two.
    const once = new Map(
      memoryPicture.rows.map(({ item, colour, start, end }) => [item, { colour, bytes: end - start }]),
    )
    entries = legendOf([...once.values()])
  } else {
    memoryPicture = undefined
    boxes = layout(current().tile, clientWidth, clientHeight)
    entries = legendOf(leavesOf(rootOf(state.view === "memory" ? "sections" : state.view)))
  }
  places = new Map(entries.map(({ colour }, i) => [colour, i]))
  draw()
}

function draw(): void {
  const context = prepare(canvas)
  const module = modules[state.module]
  if (!context || !module) return
  if (memoryPicture && module.memory) {
    canvas.setAttribute("aria-label", `Map of memory; the table has the same regions.`)
    paintMemory(context, memoryPicture, module.memory, scheme(), place, hoveredMemory)
    return
  }
  const { tile } = current()
  const matches = matcher(state.query)
  canvas.setAttribute(
    "aria-label",
    `Treemap of ${tile.name}, ${thousands(tile.bytes)} bytes in ${thousands(tile.children.length)} parts; the table has the same parts.`,
  )
  const withFindings = new Set(findings.filter(({ module }) => module === state.module).map(({ item }) => item))
  paint(context, boxes, {
    scheme: scheme(),
    place,
    dim: ({ open, tile }) => matches !== undefined && !open && !matches(tile.name),
    marked: ({ tile }) => tile.item >= 0 && withFindings.has(tile.item),
    selected: state.item < 0 ? undefined : boxes.find(({ tile }) => tile.item === state.item),
    hovered,
  })
}

canvas.addEventListener("mousemove", (event) => {
  const { left, top } = canvas.getBoundingClientRect()
  const [x, y] = [event.clientX - left, event.clientY - top]
  if (memoryPicture) {
    const inside = (box: MemoryBox) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height
    const box = memoryPicture.rows.find(inside) ?? memoryPicture.strip.find(inside)
    if (box !== hoveredMemory) {
      hoveredMemory = box
      draw()
    }
    pointed.tell(
      event,
      box && [
        box.name,
        `${hex(box.start)} to ${hex(box.end)}`,
        `${thousands(box.end - box.start)} bytes`,
        ...(box.item >= 0 ? [`of ${box.colour}`] : []),
      ],
    )
    return
  }
  const box = boxAt(boxes, x, y)
  if (box !== hovered) {
    hovered = box
    draw()
  }
  pointed.tell(event, box && box.depth > 0 ? linesOf(box.tile) : undefined)
})
canvas.addEventListener("mouseleave", () => {
  hovered = hoveredMemory = undefined
  pointed.hide()
  draw()
})
canvas.addEventListener("click", (event) => {
  if (memoryPicture) {
    if (hoveredMemory && hoveredMemory.item >= 0) showItem(state.module, hoveredMemory.item)
    return
  }
  const { left, top } = canvas.getBoundingClientRect()
  const box = boxAt(boxes, event.clientX - left, event.clientY - top)
  if (!box || box.path.length === 0) return
  pointed.hide()
  // A click goes one level in: into the outermost group that was hit; a tile that is alone is chosen.
  const outer = current().tile.children[box.path[0]!]
  if (outer) choose(outer)
})
canvas.addEventListener("keydown", (event) => {
  if (event.key === "Enter" || event.key === "ArrowDown") {
    event.preventDefault()
    list.focus()
  }
})

function linesOf(tile: Tile): readonly string[] {
  const module = modules[state.module]!
  const { items, crates, sections } = module
  const { item } = tile
  const own = item >= 0 ? item : -1
  const crate = own >= 0 ? crates[items.crate[own]!] : undefined
  const many = tile.children.length > 0 ? [`${thousands(tile.count)} items`] : []
  const keeps = tile.keeps !== undefined && tile.keeps > tile.bytes ? [`keeps ${thousands(tile.keeps)} bytes`] : []
  const here = findings.filter((finding) => own >= 0 && finding.module === state.module && finding.item === own)
  return [
    tile.name,
    `${thousands(tile.bytes)} bytes · ${share(tile.bytes, module.bytes)} of the file`,
    ...many,
    ...keeps,
    ...(own >= 0
      ? [[sections[items.section[own]!]!, ...(crate === undefined ? [] : [crate]), hex(items.offset[own]!)].join(" · ")]
      : []),
    ...here.map(({ rule, message }) => `${rule}: ${message}`),
  ]
}

chooser.append(...modules.map(({ file, bytes }, i) => make("option", { value: i }, `${file} (${size(bytes)})`)))
chooser.addEventListener("change", () => go({ module: Number(chooser.value), path: [], item: -1 }))
search.addEventListener("input", () => go({ query: search.value }, false))
search.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown") {
    event.preventDefault()
    list.focus()
  }
})
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && event.target !== search) {
    event.preventDefault()
    search.focus()
  } else if (event.key === "Escape") {
    if (state.query !== "") go({ query: "" }, false)
    else if (state.item >= 0) go({ item: -1 }, false)
    else up()
  }
})
addEventListener("popstate", () => {
  state = fromHash(location.hash, modules.length)
  render()
})
prefersDark.addEventListener("change", render)
const print = (now: boolean) => () => {
  printing = now
  render()
}
addEventListener("beforeprint", print(true))
addEventListener("afterprint", print(false))
new ResizeObserver(arrange).observe(canvas)
render()
