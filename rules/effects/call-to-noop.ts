// Judges calls of functions that do nothing at all: without result, without effect.

import { clip, count, size } from "../wording.ts"
import { purity } from "../../analyzers/effects/pure.ts"
import { names } from "../../analyzers/names/names.ts"
import { code, type Code } from "../../analyzers/wasm/code.ts"
import { wasm } from "../../analyzers/wasm/wasm.ts"
import { option, rule } from "../rule.ts"

export default rule({
  id: "call-to-noop",
  title: "calls of a function that does nothing",
  severity: "note",
  since: "next",
  certainty: "proved",
  docs: `
The function has no result, writes nothing outside its own frame, asks the host for nothing, throws nothing and cannot trap
other than by a load: calling it changes nothing. Each call still costs its bytes, the bytes of its arguments and the time.

One finding per function that is called so, from the one with most calls down; beyond the first few, one for all others, since they
come in crowds (one build of rolldown has 17) and are mended together. The usual ones: \`__rust_no_alloc_shim_is_unstable_v2\`, which rustc calls before
each allocation; drop glue of types that need none; hooks that a feature flag has emptied. A bigger \`opt-level\`, link-time
optimisation (\`lto = "fat"\`), or \`wasm-opt -O\` with inlining removes them.

\`\`\`wat bad
;; config {"rules":{"call-to-noop":{"calls":1}}}
(module
  (func $hook (param i32))
  (func (export "run") (call $hook (i32.const 1))))
\`\`\`
\`\`\`wat good
;; config {"rules":{"call-to-noop":{"calls":1}}}
(module
  (global $seen (mut i32) (i32.const 0))
  (func $hook (param i32) (global.set $seen (local.get 0)))
  (func (export "run") (result i32) (call $hook (i32.const 1)) (global.get $seen)))
\`\`\`
`,
  requires: { wasm, code, names, purity },
  options: {
    calls: option(20, "Functions that are called so in fewer places are not worth a finding."),
    most: option(3, "How many functions get a finding of their own, those with most calls; the rest are told in one."),
  },
  *check({ wasm, code, names, purity }, { calls, most }) {
    const counts = new Uint32Array(wasm.functions.length)
    for (const callee of code.callTarget) counts[callee]!++
    const idle: number[] = []
    for (const { index, type, body } of wasm.functions) {
      const definition = wasm.types[type]
      if (counts[index]! < calls || !body || definition?.kind !== "func" || definition.results.length > 0) continue
      if (purity.isPure(index)) idle.push(index)
    }
    idle.sort((a, b) => counts[b]! - counts[a]!)
    const bytesOf = (index: number): number => counts[index]! * (1 + lebLength(index))
    const advice = 'Optimise with inlining (`wasm-opt -O`, `lto = "fat"`), or remove what calls it.'
    // A crowd of one is no crowd.
    const own = idle.length === most + 1 ? idle : idle.slice(0, most)
    for (const index of own) {
      const { caller, offset } = firstCall(code, index)
      yield {
        at: names.place(index),
        subject: names.subject(index),
        message: `'${clip(names.of(index).name)}' does nothing and returns nothing, and is called in ${count(counts[index]!, "place")} (${size(bytesOf(index))} for the calls alone, without their arguments)`,
        advice,
        bytes: bytesOf(index),
        because: [
          {
            at: names.place(caller, offset),
            message: `first called here, in '${clip(names.of(caller).name)}'`,
          },
        ],
      }
    }
    const rest = idle.slice(own.length)
    const [first] = rest
    if (first === undefined) return
    const bytes = rest.reduce((sum, index) => sum + bytesOf(index), 0)
    const places = rest.reduce((sum, index) => sum + counts[index]!, 0)
    yield {
      at: names.place(first),
      subject: "other functions",
      message: `${count(rest.length, "other function")} do nothing and return nothing, and are called in ${count(places, "place")} (${size(bytes)} for the calls alone, without their arguments), most often '${clip(names.of(first).name)}'`,
      advice,
      bytes,
    }
  },
})

function firstCall(code: Code, callee: number): { caller: number; offset: number } {
  const call = code.callTarget.indexOf(callee)
  let caller = 0
  while (code.callStart[caller + 1]! <= call) caller++
  return { caller, offset: code.callOffset[call]! }
}

/// Bytes of a function index as the shortest LEB128, which is how optimised modules write it.
function lebLength(index: number): number {
  return index < 0x80 ? 1 : index < 0x4000 ? 2 : index < 0x200000 ? 3 : index < 0x10000000 ? 4 : 5
}
