// What is told of memory beside its picture: limits, stack, heap, and every region as a row.

import { size, thousands } from "../../../rules/wording.ts"
import type { PageMemory } from "../data.ts"
import { make } from "./dom.ts"
import { hex } from "./memory.ts"

export function regionsPanel(memory: PageMemory): readonly HTMLElement[] {
  const { initial, maximum, pageSize, stackTop, heapBase, unplaced } = memory
  const facts = [
    `${thousands(initial / pageSize)} pages of ${thousands(pageSize)} bytes at the start`,
    maximum === undefined
      ? "no maximum of its own"
      : `at most ${thousands(maximum / pageSize)} pages (${size(maximum)})`,
    ...(memory.imported ? ["imported from the host"] : []),
    ...(memory.shared ? ["shared between threads"] : []),
    stackTop === undefined ? "no shadow stack found" : `the stack grows down from ${hex(stackTop)}`,
    heapBase === undefined ? "the heap's base is not exported" : `the heap begins at ${hex(heapBase)}`,
    ...(unplaced > 0 ? [`${thousands(unplaced)} bytes of data are placed when the module starts`] : []),
  ]
  const cell = (kind: "th" | "td", text: string, i: number) =>
    make(kind, { class: i === 0 ? "name" : "number", scope: kind === "th" ? "col" : undefined, title: text }, text)
  const head = ["Region", "From", "To", "Bytes"].map((title, i) => cell("th", title, i))
  const rows = memory.regions.map(({ kind, start, end, bytes, segments }) => {
    const inside = segments > 1 ? ` in ${thousands(segments)} segments` : ""
    const name = bytes > 0 ? `${kind} (${thousands(bytes)} bytes in the file${inside})` : kind
    return make("tr", {}, ...[name, hex(start), hex(end), thousands(end - start)].map((text, i) => cell("td", text, i)))
  })
  return [
    make("ul", { class: "plain" }, ...facts.map((fact) => make("li", {}, fact))),
    make(
      "table",
      { "aria-label": "Regions of memory", class: "regions" },
      make("thead", {}, make("tr", {}, ...head)),
      make("tbody", {}, ...rows),
    ),
  ]
}
