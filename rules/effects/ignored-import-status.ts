// Judges calls of the host whose answer says whether they worked, and nobody looks.

import { clip, count } from "../wording.ts"
import { build } from "../../analyzers/build.ts"
import { droppedCalls } from "../../analyzers/effects/dropped.ts"
import { globMatcher } from "../../analyzers/names/glob.ts"
import { names } from "../../analyzers/names/names.ts"
import { code } from "../../analyzers/wasm/code.ts"
import { option, rule } from "../rule.ts"

export default rule({
  id: "ignored-import-status",
  title: "the result of an import that must be used is dropped",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
Many functions of hosts answer with a status: \`fd_write\` an errno, \`napi_*\` a napi_status. To drop it is to go on as if
the call had worked. Which imports matter so much is for the project to say, since dropping is often meant (closing a
file on the way out): list them in \`contract.mustUse\`, as globs over \`module.name\`. Without a list nothing is judged.

One finding per import, with the first places. A result that is stored where nobody reads it is not seen.

\`\`\`wat bad
;; config {"contract":{"mustUse":["wasi_snapshot_preview1.fd_sync"]}}
(module
  (import "wasi_snapshot_preview1" "fd_sync" (func $sync (param i32) (result i32)))
  (func (export "save") (drop (call $sync (i32.const 3)))))
\`\`\`
\`\`\`wat good
;; config {"contract":{"mustUse":["wasi_snapshot_preview1.fd_sync"]}}
(module
  (import "wasi_snapshot_preview1" "fd_sync" (func $sync (param i32) (result i32)))
  (func (export "save") (result i32) (call $sync (i32.const 3))))
\`\`\`
`,
  requires: { build, code, names },
  options: {
    places: option(3, "How many of the calls are shown as evidence."),
  },
  *check({ build, code, names }, { places }) {
    const wanted = (build.contract.mustUse ?? []).map(globMatcher)
    if (wanted.length === 0) return
    for (const [callee, calls] of droppedCalls(code)) {
      const from = code.module.functions[callee]?.import
      if (!from) continue
      const name = `${from.module}.${from.name}`
      if (!wanted.some((matches) => matches(name))) continue
      const [first] = calls
      yield {
        at: names.place(first!.caller, first!.offset, first!.length),
        subject: name,
        message: `the result of import '${clip(name)}' says whether it worked, and is dropped at ${count(calls.length, "place")}, first in '${clip(names.of(first!.caller).name)}'`,
        advice: "Look at the result, and say what happens when the call fails.",
        because: calls.slice(0, places).map(({ caller, offset, length }) => ({
          at: names.place(caller, offset, length),
          message: `dropped in '${clip(names.of(caller).name)}'`,
        })),
      }
    }
  },
})
