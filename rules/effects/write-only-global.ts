// Judges globals that are written and never read.

import { clip, count } from "../wording.ts"
import { globalUses } from "../../analyzers/effects/globals.ts"
import { names } from "../../analyzers/names/names.ts"
import { wasm } from "../../analyzers/wasm/wasm.ts"
import { rule } from "../rule.ts"

export default rule({
  id: "write-only-global",
  title: "a global is written and never read",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
The module defines the global, does not export it, and writes it; no instruction and no initialiser reads it. So the writes
are for nothing: left over from instrumentation, from a feature that was removed, or from a copy of a value that is kept
elsewhere by now. In what Emscripten makes it is mostly the upper half of a 64-bit result, kept for JavaScript that no longer asks for it
(every one of those in the packages of \`npm run corpus\` that were checked goes away by \`wasm-opt --simplify-globals\`).

\`\`\`wat bad
(module
  (global $count (mut i32) (i32.const 0))
  (func (export "run") (global.set $count (i32.const 1))))
\`\`\`
\`\`\`wat good
(module
  (global $count (mut i32) (i32.const 0))
  (func (export "run") (global.set $count (i32.add (global.get $count) (i32.const 1)))))
\`\`\`
`,
  requires: { wasm, names, globalUses },
  options: {},
  *check({ wasm, names, globalUses }) {
    for (const { index, writes } of globalUses.writeOnly) {
      const [first] = writes
      const name = `global[${index}]`
      yield {
        at: names.place(first!.function, first!.offset),
        subject: name,
        message: `${name} is written in ${count(writes.length, "place")}, first in '${clip(names.of(first!.function).name)}', and nothing reads it or exports it`,
        advice: "Delete the global with its writes; `wasm-opt --simplify-globals` does.",
        because: [
          {
            at: {
              kind: "bytes",
              artifact: wasm.artifact.path,
              offset: wasm.globals[index]?.init?.offset ?? 0,
              length: wasm.globals[index]?.init?.length ?? 0,
              section: "global",
            },
            message: "its initial value",
          },
        ],
      }
    }
  },
})
