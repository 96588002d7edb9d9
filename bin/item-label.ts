// What the size commands and the page call an item: its label, with what helps to tell it from others of its name.

import type { Evidence } from "../analyzers/size/attribution.ts"
import { dataOwnersOf, kindOfRange } from "../analyzers/size/data-owners.ts"
import { kindIndex } from "../analyzers/size/items.ts"
import { labelOf, previewOf } from "../analyzers/size/labels.ts"

/// The item's label, for data with what it holds.
export function described(evidence: Evidence, item: number): string {
  const { items } = evidence.retained
  const label = labelOf(items, evidence.names, item)
  switch (items.kind[item]) {
    case kindIndex.data: {
      const preview = previewOf(items, items.part[item]!)
      return preview === undefined ? `${label} ${dataKind(evidence, items.part[item]!)}` : `${label} "${preview}"`
    }
    case kindIndex.function:
      return label.startsWith("func[") ? label : `${label} [${items.number[item]}]`
    default:
      return label
  }
}

const owners = new WeakMap<Evidence, ReturnType<typeof dataOwnersOf>>()

/// What most of a piece of static data is.
export function dataKind(evidence: Evidence, range: number): string {
  let known = owners.get(evidence)
  if (!known) owners.set(evidence, (known = dataOwnersOf(evidence.retained.items, evidence.panicSites)))
  const kind = kindOfRange(known, range)
  return kind === "other" ? "data" : kind
}
