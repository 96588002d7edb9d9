// Judges functions that only a table keeps: nothing calls them, and no call through the table is of their type.

import { clip, count, list, share, size } from "../wording.ts"
import { reachability } from "../../analyzers/effects/reachable.ts"
import { names } from "../../analyzers/names/names.ts"
import { wasm } from "../../analyzers/wasm/wasm.ts"
import { option, rule } from "../rule.ts"

export default rule({
  id: "unreachable-table-functions",
  title: "functions are kept only by table entries that no call can reach",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
A linker keeps every function whose address is taken, because it cannot know what a table is used for. In the finished
module it can be seen: a function in a table runs only when some \`call_indirect\` expects its type. These are of types that
no reachable call expects, so they and what only they call are dead weight. In Rust they are mostly vtable methods that
nobody calls, closures and \`Debug\` implementations of code that was optimised away.

The finding counts the bytes of all their bodies. Tables that the host can see (exported or imported) keep all they hold, and
so does a module that takes functions out of a table (\`table.get\`) or hands references on. Functions whose body is only
\`unreachable\` are left out: an optimiser has already emptied them.

\`wasm-opt --remove-unused-module-elements\` removes them; any \`-O\` level includes it. Asking for less from the toolchain
helps too: \`panic = "abort"\`, no \`Debug\` derive on types that travel as \`dyn\`.

\`\`\`wat bad
;; config {"rules":{"unreachable-table-functions":{"atLeast":1}}}
(module
  (table funcref (elem $never))
  (func $never (param i64) (result i64) (i64.add (local.get 0) (i64.const 1)))
  (func (export "run") (result i32) (i32.const 1)))
\`\`\`
\`\`\`wat good
;; config {"rules":{"unreachable-table-functions":{"atLeast":1}}}
(module
  (type $step (func (param i64) (result i64)))
  (table funcref (elem $next))
  (func $next (type $step) (i64.add (local.get 0) (i64.const 1)))
  (func (export "run") (param i32) (result i64)
    (call_indirect (type $step) (i64.const 1) (local.get 0))))
\`\`\`
`,
  requires: { wasm, names, reachability },
  options: {
    atLeast: option(1024, "Bytes of such functions that are not worth a finding."),
    places: option(5, "How many of the functions are shown as evidence, the largest first."),
  },
  *check({ wasm, names, reachability }, { atLeast, places }) {
    const dead = wasm.functions
      .filter(({ index }) => reachability.onlyListed[index] && !reachability.isEmptied(index))
      .map(({ index, body }) => ({ index, bytes: body?.length ?? 0 }))
      .sort((a, b) => b.bytes - a.bytes)
    const bytes = dead.reduce((sum, item) => sum + item.bytes, 0)
    const [largest] = dead
    if (!largest || bytes < atLeast) return
    const shown = dead.slice(0, places)
    yield {
      at: names.place(largest.index),
      subject: "table functions",
      message:
        `${count(dead.length, "function")} of ${size(bytes)} in all (${share(bytes, wasm.bytes.length)} of the file) ` +
        `${dead.length === 1 ? "is" : "are"} kept by table entries alone, and no call that can run is of ${dead.length === 1 ? "its" : "their"} type: ` +
        list(shown.slice(0, 3).map(({ index }) => `'${clip(names.of(index).name, 80)}'`)) +
        (dead.length > 3 ? " and others" : ""),
      advice: "Remove them with `wasm-opt --remove-unused-module-elements` (part of every -O level).",
      bytes,
      because: shown.map(({ index, bytes }) => ({
        at: names.place(index),
        message: `${size(bytes)}: '${clip(names.of(index).name)}'`,
      })),
    }
  },
})
