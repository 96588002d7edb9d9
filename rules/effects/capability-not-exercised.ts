// Judges permissions that a module asks of its host and only dead code would use.

import { clip, count } from "../wording.ts"
import { effectNames } from "../../analyzers/effects/effects.ts"
import { effects } from "../../analyzers/effects/inferred.ts"
import { reachability } from "../../analyzers/effects/reachable.ts"
import { names } from "../../analyzers/names/names.ts"
import type { Code } from "../../analyzers/wasm/code.ts"
import { rule } from "../rule.ts"

export default rule({
  id: "capability-not-exercised",
  title: "an import is called only by code that can never run",
  severity: "note",
  since: "next",
  certainty: "proved",
  docs: `
Every import is a capability that the host grants. This one is called, but only by functions that no export, start function or
runnable call through a table leads to. The host has to provide it, and a review of what the module may do has to count it,
for nothing. Removing the dead functions (\`unreachable-table-functions\`, \`unreachable-function\`) removes it too. An import that
nobody calls at all is \`import-never-called\`.

\`\`\`wat bad
(module
  (import "wasi_snapshot_preview1" "clock_time_get" (func $clock (param i32 i64 i32) (result i32)))
  (func $dead (drop (call $clock (i32.const 0) (i64.const 0) (i32.const 0))))
  (func (export "run")))
\`\`\`
\`\`\`wat good
(module
  (import "wasi_snapshot_preview1" "clock_time_get" (func $clock (param i32 i64 i32) (result i32)))
  (func $now (drop (call $clock (i32.const 0) (i64.const 0) (i32.const 0))))
  (func (export "run") (call $now)))
\`\`\`
`,
  requires: { effects, reachability, names },
  options: {},
  *check({ effects, reachability, names }) {
    const { code, module } = effects.graph
    const callers = callersOfImports(code, effects.imports.length)
    for (const { index, import: from } of module.functions) {
      if (!from) break
      if (reachability.runs[index]) continue
      const calling = callers.get(index)
      const [first] = calling ?? []
      if (!calling || first === undefined) continue
      const does = effectNames(effects.imports[index]?.effects ?? 0)
      yield {
        at: names.place(index),
        subject: `${from.module}.${from.name}`,
        message:
          `the import '${clip(`${from.module}.${from.name}`)}'${does.length > 0 ? ` (${does.map((name) => `\`${name}\``).join(", ")})` : ""} is called by ` +
          `${count(calling.size, "function")} only, and ${calling.size === 1 ? "that" : "none of them"} can ${calling.size === 1 ? "never" : "ever"} run`,
        advice: "Remove the dead code with `wasm-opt --remove-unused-module-elements`, and the import goes with it.",
        because: [{ at: names.place(first), message: `called in '${clip(names.of(first).name)}'` }],
      }
    }
  },
})

/// The functions that call each import, by its index.
function callersOfImports(code: Code, imports: number): ReadonlyMap<number, ReadonlySet<number>> {
  const callers = new Map<number, Set<number>>()
  for (const { index: caller } of code.module.functions)
    for (let call = code.callStart[caller]!; call < code.callStart[caller + 1]!; call++) {
      const callee = code.callTarget[call]!
      if (callee >= imports) continue
      const known = callers.get(callee)
      if (known) known.add(caller)
      else callers.set(callee, new Set([caller]))
    }
  return callers
}
