// Judges functions that nothing leads to: no export, no call, no table entry, no reference.

import { clip, count, size } from "../wording.ts"
import { reachability } from "../../analyzers/effects/reachable.ts"
import { names } from "../../analyzers/names/names.ts"
import { isProbe } from "../../analyzers/wasm/module.ts"
import { wasm } from "../../analyzers/wasm/wasm.ts"
import { option, rule } from "../rule.ts"

export default rule({
  id: "unreachable-function",
  title: "nothing can call a function",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
No export is it, no function that can run calls it or takes its reference, and no table lists it: the function can never run.
Linkers remove such functions; one that is left was added after linking, kept by a flag (\`--no-gc-sections\`,
\`--export-all\` undone later), or belongs to a debug build.

A module without imports, exports and start function is left alone: libraries carry such modules of a few bytes and have the engine validate
them, to learn which features it has.

Functions that only other dead functions call are counted with them. What a table still lists is
\`unreachable-table-functions\`.

\`\`\`wat bad
(module
  (func $forgotten (result i32) (i32.const 1))
  (func (export "run")))
\`\`\`
\`\`\`wat good
(module
  (func $helper (result i32) (i32.const 1))
  (func (export "run") (result i32) (call $helper)))
\`\`\`
`,
  requires: { wasm, names, reachability },
  options: {
    most: option(5, "How many functions get a finding of their own, the largest first; the rest are told in one."),
    atLeast: option(200, "Bytes from which on a function gets a finding of its own."),
  },
  *check({ wasm, names, reachability }, { most, atLeast }) {
    if (isProbe(wasm)) return
    const dead = wasm.functions
      .filter(({ index }) => reachability.unreachable[index] && !reachability.isEmptied(index))
      .sort((a, b) => (b.body?.length ?? 0) - (a.body?.length ?? 0))
    const advice = "Remove it with `wasm-opt --remove-unused-module-elements`, or let the linker do so (--gc-sections)."
    const own = dead.filter(({ body }, rank) => rank < most && (body?.length ?? 0) >= atLeast)
    for (const { index, body } of own)
      yield {
        at: names.place(index),
        subject: names.subject(index),
        message: `'${clip(names.of(index).name)}' (${size(body?.length ?? 0)}) can never run: no export, call, reference or table entry leads to it`,
        advice,
        bytes: body?.length ?? 0,
      }
    const rest = dead.slice(own.length)
    const [first] = rest
    if (!first) return
    const bytes = rest.reduce((sum, { body }) => sum + (body?.length ?? 0), 0)
    yield {
      at: names.place(first.index),
      subject: "smaller functions",
      message: `${count(rest.length, own.length > 0 ? "smaller function" : "small function")} (${size(bytes)}) can never run${own.length > 0 ? " either" : ""}: no export, call, reference or table entry leads to ${rest.length === 1 ? "it" : "them"}; ${rest.length === 1 ? "it is" : "the largest is"} '${clip(names.of(first.index).name)}'`,
      advice,
      bytes,
    }
  },
})
