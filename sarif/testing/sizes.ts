// For tests of the page: what it is given of a real binary.

import { Results } from "../../analyzers/analyzer.ts"
import { memoryMap } from "../../analyzers/size/memory-map.ts"
import { evidence } from "../../bin/measure.ts"
import { moduleSizes, type PageOptions } from "../../bin/size-page.ts"
import type { ModuleSizes } from "../html/data.ts"

/// The page's data of a module, in as much room as a page has unless told otherwise.
export function modulesOf(bytes: Uint8Array, options: Partial<PageOptions> = {}): ModuleSizes {
  const results = new Results({ name: "x", wasm: { path: "x.wasm", kind: "wasm", bytes }, mir: [], contract: {} })
  const answer = results.all(evidence)
  const memory = results.of(memoryMap)
  if (answer.is !== "ok" || memory.is !== "ok") throw new Error("the binary cannot be weighed")
  return moduleSizes(answer.result, memory.result.map, { full: false, room: 1_500_000, wanted: [], ...options })
}
