// Judges imported functions that the module never uses: a permission that is asked for and not needed.

import { clip } from "../wording.ts"
import { wasm } from "../../analyzers/wasm/wasm.ts"
import { usedImports } from "../../analyzers/effects/imports.ts"
import { code } from "../../analyzers/wasm/code.ts"
import { names } from "../../analyzers/names/names.ts"
import { rule } from "../rule.ts"

export default rule({
  id: "import-never-called",
  title: "an imported function is never called",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
No body calls the import or takes its reference, no table lists it and no export hands it on. Whoever instantiates the
module must provide it all the same, and whoever reviews what the module may do must count it. A linker leaves none
behind, so it was added later or survived a tool that removed its callers.

\`\`\`wat bad
(module
  (import "env" "now" (func $now (result f64)))
  (func (export "run")))
\`\`\`
\`\`\`wat good
(module
  (import "env" "now" (func $now (result f64)))
  (func (export "run") (result f64) (call $now)))
\`\`\`
`,
  requires: { wasm, code, names },
  options: {},
  *check({ wasm, code, names }) {
    if (code.undecoded > 0) return
    const used = usedImports(wasm, code)
    for (const { index, import: from } of wasm.functions) {
      if (!from) break
      if (used.has(index)) continue
      yield {
        at: names.place(index),
        subject: `${from.module}.${from.name}`,
        message: `the import '${clip(`${from.module}.${from.name}`)}' is never called, referenced or exported: the host has to provide what nobody uses`,
        advice: "Remove it with `wasm-opt --remove-unused-module-elements`.",
        bytes: from.length,
      }
    }
  },
})
