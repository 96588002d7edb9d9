// The frame of the page: its elements, made once and in the order they are read, and the words for its views.

import { make } from "./dom.ts"
import type { State } from "./state.ts"

export const titles: Readonly<Record<State["view"], string>> = {
  sections: "Sections",
  crates: "Crates",
  files: "Files",
  generics: "Generics",
  functions: "Functions",
  keeps: "Kept by",
  memory: "Memory",
}

export const explained: Readonly<Record<State["view"], string>> = {
  sections: "Every byte of the file, by the section it lies in.",
  crates: "Every byte of the file, by the crate that made it; static data goes with the one function that keeps it.",
  files: "The code, by the source file its instructions come from, inlined calls included.",
  generics: "Functions that are instances of one generic item, together.",
  functions: "The code, function by function.",
  keeps: "Every byte of the file, by what goes with what: a tile holds all that only it needs.",
  memory: "Linear memory as the module starts.",
}

export interface Frame {
  readonly heading: HTMLElement
  readonly facts: HTMLElement
  readonly chooser: HTMLSelectElement
  readonly tabs: HTMLElement
  readonly search: HTMLInputElement
  readonly crumbs: HTMLElement
  readonly note: HTMLElement
  readonly canvas: HTMLCanvasElement
  readonly legend: HTMLElement
  readonly panels: HTMLElement
  readonly about: HTMLElement
  readonly regions: HTMLElement
  readonly found: HTMLElement
}

/// Makes the elements and puts them on the page; `rows` is the table.
export function frame(rows: HTMLElement, tool: string, modules: number): Frame {
  const parts: Frame = {
    heading: make("h1"),
    facts: make("p", { class: "facts" }),
    chooser: make("select", { "aria-label": "Module", hidden: modules < 2 }),
    tabs: make("div", { role: "tablist", class: "tabs", "aria-label": "View" }),
    search: make("input", { type: "search", placeholder: "Search names ( / )", "aria-label": "Search names" }),
    crumbs: make("nav", { "aria-label": "Where in the view" }),
    note: make("p", { class: "note" }),
    canvas: make("canvas", { role: "img", tabindex: 0 }),
    legend: make("ul", { class: "legend", "aria-label": "Colours" }),
    panels: make("div", { role: "tablist", class: "tabs small", "aria-label": "Panel" }),
    about: make("div", { class: "about", "aria-live": "polite" }),
    regions: make("div", { class: "rows" }),
    found: make("div", { class: "rows" }),
  }
  const { heading, facts, chooser, tabs, search, crumbs, note, canvas, legend, panels, about, regions, found } = parts
  document.body.append(
    make("header", {}, make("div", { class: "title" }, heading, facts), chooser),
    make("div", { class: "bar" }, tabs, search),
    make(
      "main",
      {},
      make(
        "section",
        { class: "picture", "aria-label": "Picture" },
        crumbs,
        note,
        make("div", { class: "frame" }, canvas),
        legend,
      ),
      make("aside", { "aria-label": "Details" }, panels, about, rows, regions, found),
    ),
    make("footer", {}, `${tool}. Names are as the binary has them.`),
  )
  for (const row of [tabs, panels]) row.addEventListener("keydown", (event) => alongTabs(row, event))
  return parts
}

/// Left and right go from tab to tab.
function alongTabs(row: HTMLElement, event: KeyboardEvent): void {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0
  if (step === 0) return
  const buttons = [...row.querySelectorAll<HTMLButtonElement>("button:not(:disabled)")]
  const at = buttons.findIndex((button) => button === document.activeElement)
  buttons[(at + step + buttons.length) % buttons.length]?.click()
  event.preventDefault()
}

export interface Tab<T extends string> {
  readonly key: T
  readonly title: string
  readonly help?: string
  readonly disabled?: boolean
}

/// Fills a row of tabs; the chosen one can be reached with Tab, the others with the arrows.
export function showTabs<T extends string>(
  row: HTMLElement,
  all: readonly Tab<T>[],
  chosen: T,
  choose: (key: T) => void,
): void {
  row.replaceChildren(
    ...all.map(({ key, title, help, disabled = false }) => {
      const selected = key === chosen
      const attributes = { type: "button", role: "tab", "aria-selected": String(selected), tabindex: selected ? 0 : -1 }
      const tab = make("button", { ...attributes, title: help, disabled: disabled && !selected }, title)
      tab.addEventListener("click", () => {
        choose(key)
        row.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
      })
      return tab
    }),
  )
}
