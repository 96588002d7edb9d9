// Judges imported functions that the module never uses: a permission that is asked for and not needed.

import { clip, count } from "../wording.ts"
import { wasm } from "../../analyzers/wasm/wasm.ts"
import { usedImports } from "../../analyzers/effects/imports.ts"
import { code } from "../../analyzers/wasm/code.ts"
import { names } from "../../analyzers/names/names.ts"
import { option, rule } from "../rule.ts"

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
  options: {
    most: option(20, "How many imports get a finding of their own; the rest are told in one."),
  },
  *check({ wasm, code, names }, { most }) {
    if (code.undecoded > 0) return
    const used = usedImports(wasm, code)
    const unused = wasm.functions.filter(({ index, import: from }) => from && !used.has(index))
    for (const { index, import: from } of unused.slice(0, most)) {
      if (!from) continue
      yield {
        at: names.place(index),
        subject: `${from.module}.${from.name}`,
        message: `the import '${clip(`${from.module}.${from.name}`)}' is never called, referenced or exported: the host has to provide what nobody uses`,
        advice: "Remove it with `wasm-opt --remove-unused-module-elements`.",
        bytes: from.length,
      }
    }
    const [first, ...others] = unused.slice(most)
    if (!first) return
    yield {
      at: names.place(first.index),
      subject: "other imports",
      message: `${count(others.length + 1, "other import")} ${others.length === 0 ? "is" : "are"} never called, referenced or exported either`,
      advice: "Remove them with `wasm-opt --remove-unused-module-elements`.",
      bytes: [first, ...others].reduce((sum, { import: from }) => sum + (from?.length ?? 0), 0),
    }
  },
})
