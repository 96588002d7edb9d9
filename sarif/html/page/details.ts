// What is told of one item, and the list of findings: both lead to tiles. Decides nothing.

import { share, thousands } from "../../../rules/wording.ts"
import type { PageData, PageFinding } from "../data.ts"
import { make } from "./dom.ts"
import { hex } from "./memory.ts"
import type { State } from "./state.ts"

export interface DetailEvents {
  readonly showItem: (module: number, item: number) => void
  readonly close: () => void
}

/// The longest chain of keepers that is told.
const longestChain = 12

/// Size, place, owner, what keeps it, and its findings.
export function details(data: PageData, module: number, item: number, events: DetailEvents): HTMLElement {
  const { items, crates, sections, bytes, kinds } = data.modules[module]!
  const crate = crates[items.crate[item]!]
  const close = make("button", { type: "button", class: "close", "aria-label": "Close the details" }, "×")
  close.addEventListener("click", events.close)
  const chain: number[] = []
  for (let at = items.keeper[item]!; at >= 0 && chain.length < longestChain; at = items.keeper[at]!) chain.unshift(at)
  const link = (to: number) => {
    const button = make("button", { type: "button", class: "link" }, items.name[to]!)
    button.addEventListener("click", () => events.showItem(module, to))
    return button
  }
  const rows: readonly (readonly [string, ...(Node | string)[]])[] = [
    ["Bytes", `${thousands(items.bytes[item]!)} (${share(items.bytes[item]!, bytes)})`],
    ["Keeps", `${thousands(items.keeps[item]!)} (${share(items.keeps[item]!, bytes)})`],
    [
      "Kept by",
      ...(items.keeper[item] === -2
        ? ["nothing: no way from outside leads to it"]
        : chain.length === 0
          ? ["several others, or the host itself"]
          : chain.flatMap((keeper, i) => (i > 0 ? [" › ", link(keeper)] : [link(keeper)]))),
    ],
    ["Where", `${kinds[items.kind[item]!]!} in ${sections[items.section[item]!]!} at ${hex(items.offset[item]!)}`],
    ...(crate === undefined ? [] : [["Crate", crate] as const]),
  ]
  const here = data.findings.filter((finding) => finding.module === module && finding.item === item)
  return make(
    "section",
    { class: "details", "aria-label": "Chosen item" },
    close,
    make("h2", {}, items.name[item]!),
    make("dl", {}, ...rows.flatMap(([name, ...value]) => [make("dt", {}, name), make("dd", {}, ...value)])),
    ...here.map((finding) => told(finding)),
  )
}

function told(finding: PageFinding): HTMLElement {
  const { rule, severity, likely, message, advice, place } = finding
  return make(
    "div",
    { class: `finding ${severity}` },
    make(
      "p",
      { class: "rule" },
      make("span", { class: "level" }, likely ? `${severity}, likely` : severity),
      ` ${rule}`,
    ),
    make("p", {}, message),
    ...(advice === undefined ? [] : [make("p", { class: "advice" }, advice)]),
    make("p", { class: "place" }, place),
  )
}

/// All findings, worst first; each leads to its tile.
export function findingList(data: PageData, state: State, showItem: DetailEvents["showItem"]): HTMLElement {
  return make(
    "ol",
    { class: "findings" },
    ...data.findings.map((finding) => {
      const entry = make("li", { id: `finding-${finding.fingerprint}` }, told(finding))
      if (finding.item >= 0) {
        const show = make("button", { type: "button", class: "link" }, "Show its tile")
        if (finding.module === state.module && finding.item === state.item) show.setAttribute("aria-current", "true")
        show.addEventListener("click", () => showItem(finding.module, finding.item))
        entry.append(show)
      }
      return entry
    }),
  )
}
