// What is shown, as one value that the address of the page holds: so a link leads to what its sender saw. Pure.

import { views, type View } from "./tree.ts"

export interface State {
  readonly module: number
  readonly view: View | "memory"
  /// Places of children from the root of the view.
  readonly path: readonly number[]
  readonly query: string
  readonly sort: SortKey
  readonly ascending: boolean
  /// An item, or -1.
  readonly item: number
  readonly panel: "table" | "findings"
}

export const sortKeys = ["name", "bytes", "keeps"] as const
export type SortKey = (typeof sortKeys)[number]

export const start: State = {
  module: 0,
  view: "sections",
  path: [],
  query: "",
  sort: "bytes",
  ascending: false,
  item: -1,
  panel: "table",
}

export function toHash(state: State): string {
  const words = new URLSearchParams()
  if (state.module !== 0) words.set("m", String(state.module))
  words.set("v", state.view)
  if (state.path.length > 0) words.set("z", state.path.join("."))
  if (state.query !== "") words.set("q", state.query)
  if (state.sort !== "bytes" || state.ascending) words.set("s", `${state.sort}${state.ascending ? "+" : "-"}`)
  if (state.item >= 0) words.set("i", String(state.item))
  if (state.panel !== "table") words.set("p", state.panel)
  return `#${words.toString()}`
}

/// Anyone may write an address: what makes no sense is left at its start.
export function fromHash(hash: string, modules: number): State {
  const words = new URLSearchParams(hash.replace(/^#/, ""))
  const number = (key: string, below: number, otherwise: number): number => {
    const word = words.get(key) ?? ""
    return /^\d{1,9}$/.test(word) && Number(word) < below ? Number(word) : otherwise
  }
  const [, sort, direction] = /^(\w+)([+-])$/.exec(words.get("s") ?? "") ?? []
  const path = words.get("z") ?? ""
  return {
    module: number("m", modules, 0),
    view: [...views, "memory" as const].find((view) => view === words.get("v")) ?? start.view,
    path: /^\d{1,9}(\.\d{1,9})*$/.test(path) ? path.split(".").map(Number) : [],
    query: (words.get("q") ?? "").slice(0, 200),
    sort: sortKeys.find((key) => key === sort) ?? start.sort,
    ascending: direction === "+",
    item: number("i", 1e9, -1),
    panel: words.get("p") === "findings" ? "findings" : "table",
  }
}
