// The table beside the picture: the same tiles as rows, sorted and searched, and all of it by keyboard. Tells what a person
// does with a row and decides nothing.

import { share, thousands } from "../../../rules/wording.ts"
import { make, swatch } from "./dom.ts"
import { halves } from "./labels.ts"
import type { SortKey } from "./state.ts"
import type { Tile } from "./tree.ts"

export interface TableRow {
  readonly tile: Tile
  readonly name: string
  /// A mark of colour before the name.
  readonly colour: string
  readonly findings: number
}

export interface Table {
  readonly element: HTMLElement
  show(rows: readonly TableRow[], total: number, sort: SortKey, ascending: boolean, selected: Tile | undefined): void
  /// Brings the row of a tile into view, if it is shown.
  reveal(tile: Tile): void
  focus(): void
}

export interface TableEvents {
  readonly sort: (key: SortKey) => void
  readonly choose: (tile: Tile) => void
  readonly up: () => void
  readonly hover: (tile: Tile | undefined) => void
}

/// More rows than a person reads at once are shown when asked for.
const pageLength = 200

const columns: readonly { readonly key: SortKey | "share"; readonly title: string; readonly help: string }[] = [
  { key: "name", title: "Name", help: "" },
  { key: "bytes", title: "Bytes", help: "its own bytes in the file" },
  { key: "share", title: "Share", help: "of the file" },
  { key: "keeps", title: "Keeps", help: "what would go with it: its own bytes and those of all that only it needs" },
]

/// The name, of which the end stays to be seen.
function named(name: string): HTMLElement {
  const [start, end] = halves(name)
  return make("bdi", {}, make("span", { class: "start" }, start), make("span", { class: "end" }, end))
}

export function table(events: TableEvents): Table {
  const head = make("tr")
  const body = make("tbody")
  const grid = make("table", { "aria-label": "What is in the picture" }, make("thead", {}, head), body)
  const more = make("button", { type: "button", class: "more", hidden: true })
  const element = make("div", { class: "rows" }, grid, more)
  let shown: readonly TableRow[] = []
  let length = pageLength
  let whole = 1
  let chosen: Tile | undefined
  const elements = new Map<Tile, HTMLTableRowElement>()

  const fill = (): void => {
    elements.clear()
    body.replaceChildren(
      ...shown.slice(0, length).map((row, i) => {
        const { tile } = row
        const opens = tile.children.length > 0
        const name = make("div", { class: "cell" })
        name.append(swatch(row.colour), named(row.name))
        if (opens) name.append(make("span", { class: "count" }, thousands(tile.count)))
        if (row.findings > 0)
          name.append(make("span", { class: "flag" }, `${row.findings} finding${row.findings === 1 ? "" : "s"}`))
        const line = make(
          "tr",
          { tabindex: tile === chosen || (i === 0 && !chosen) ? 0 : -1, "aria-selected": String(tile === chosen) },
          make("td", { class: "name", title: tile.name }, name),
          make("td", { class: "number" }, thousands(tile.bytes)),
          make("td", { class: "number" }, share(tile.bytes, whole)),
          make("td", { class: "number" }, tile.keeps === undefined ? "" : thousands(tile.keeps)),
        )
        line.dataset["place"] = String(i)
        elements.set(tile, line)
        return line
      }),
    )
    if (shown.length === 0)
      body.append(make("tr", {}, make("td", { colspan: 4, class: "none" }, "Nothing has this name here.")))
    more.hidden = shown.length <= length
    more.textContent = `Show more (${thousands(shown.length - length)} left)`
  }
  const rowAt = (target: EventTarget | null): Tile | undefined => {
    const line = target instanceof Element ? target.closest<HTMLElement>("tr[data-place]") : null
    return line ? shown[Number(line.dataset["place"])]?.tile : undefined
  }
  const move = (from: Element, to: Element | null | undefined): void => {
    if (!(to instanceof HTMLElement) || to.dataset["place"] === undefined) return
    from.setAttribute("tabindex", "-1")
    to.setAttribute("tabindex", "0")
    to.focus()
  }
  const focusRow = (): void => body.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus()
  body.addEventListener("click", (event) => {
    const tile = rowAt(event.target)
    if (tile) events.choose(tile)
  })
  body.addEventListener("keydown", (event) => {
    const line = event.target instanceof Element ? event.target.closest("tr[data-place]") : null
    const tile = rowAt(event.target)
    if (!line || !tile) return
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(line, line.nextElementSibling),
      ArrowUp: () => move(line, line.previousElementSibling),
      Home: () => move(line, body.firstElementChild),
      End: () => move(line, body.lastElementChild),
      Enter: () => events.choose(tile),
      " ": () => events.choose(tile),
      ArrowRight: () => tile.children.length > 0 && events.choose(tile),
      ArrowLeft: () => events.up(),
      Backspace: () => events.up(),
    }
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  })
  body.addEventListener("mouseover", (event) => events.hover(rowAt(event.target)))
  body.addEventListener("mouseleave", () => events.hover(undefined))
  body.addEventListener("focusin", (event) => events.hover(rowAt(event.target)))
  body.addEventListener("focusout", () => events.hover(undefined))
  more.addEventListener("click", () => {
    length += pageLength * 5
    fill()
  })

  return {
    element,
    show(rows, total, sort, ascending, selected) {
      shown = rows
      whole = total
      chosen = selected
      length = pageLength
      head.replaceChildren(
        ...columns.map(({ key, title, help }) => {
          const numeric = key === "name" ? "name" : "number"
          if (key === "share") return make("th", { scope: "col", class: numeric, title: help }, title)
          const order = key !== sort ? "none" : ascending ? "ascending" : "descending"
          const button = make("button", { type: "button", title: help || undefined }, title)
          if (key === sort) button.append(make("span", { "aria-hidden": "true" }, ascending ? " ▲" : " ▼"))
          button.addEventListener("click", () => events.sort(key))
          return make("th", { scope: "col", class: numeric, "aria-sort": order }, button)
        }),
      )
      // Who goes through the table by keyboard stays in it.
      const inside = body.contains(document.activeElement)
      fill()
      if (inside) focusRow()
    },
    reveal(tile) {
      const at = shown.findIndex((row) => row.tile === tile)
      if (at >= length) {
        length = at + 1
        fill()
      }
      elements.get(tile)?.scrollIntoView({ block: "nearest" })
    },
    focus: focusRow,
  }
}
