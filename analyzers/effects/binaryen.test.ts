// A second opinion: calls that we say only compute are calls that binaryen, told that nothing traps, takes out. It keeps
// those with a loop in them, so the comparison is over a module whose findings have none.

import { expect, test } from "vitest"
import { binaries } from "../../fixtures/corpus/packages.ts"
import { buildOf, lintAlone } from "../../fixtures/harness/build.ts"
import { loadRules } from "../../fixtures/harness/registry.ts"

test("binaryen takes out what is said to be work for nothing", async () => {
  const { default: binaryen } = await import("binaryen")
  const bytes = binaries().find(({ path }) => path === "source-map/lib/mappings.wasm")!.bytes
  const rule = (await loadRules()).find(({ id }) => id === "pure-call-result-dropped")!
  const report = lintAlone(await buildOf({ wasm: bytes }), rule)
  const places =
    "findings" in report ? report.findings.map(({ message }) => /'func\[(\d+)\]'.* (\d+) place/.exec(message)) : []
  expect(places.length).toBeGreaterThan(1)

  const imports = WebAssembly.Module.imports(new WebAssembly.Module(Uint8Array.from(bytes)))
  const skipped = imports.filter(({ kind }) => kind === "function").length
  const module = binaryen.readBinary(bytes)
  const dropped = (text: string, callee: number): number =>
    [...text.matchAll(/\(drop\s+\(call \$(\d+)\s/g)].filter(([, name]) => Number(name) === callee - skipped).length
  const before = module.emitText()
  binaryen.setTrapsNeverHappen(true)
  module.runPasses(["generate-global-effects", "vacuum"])
  binaryen.setTrapsNeverHappen(false)
  const after = module.emitText()
  module.dispose()
  for (const place of places) {
    const [callee, count] = [Number(place?.[1]), Number(place?.[2])]
    expect(dropped(before, callee)).toBe(count)
    expect(dropped(after, callee)).toBe(0)
  }
}, 60_000)
