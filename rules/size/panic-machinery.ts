// Judges what share of the code exists to format and panic.

import { clip, share, size } from "../wording.ts"
import { names } from "../../analyzers/names/names.ts"
import { topicOf } from "../../analyzers/size/topics.ts"
import { wasm } from "../../analyzers/wasm/wasm.ts"
import { option, rule } from "../rule.ts"

export default rule({
  id: "panic-machinery",
  title: "much of the code only formats messages and panics",
  severity: "note",
  since: "next",
  certainty: "likely",
  docs: `
A Rust binary that can panic carries the code that prints why: \`core::fmt\`, the panic runtime, every \`Debug\` and \`Display\`
that a message may need. It is some 10 to 30 KB, which is little in a large binary and a third of a small one.

Told by demangled names, so \`likely\`: what formats for the user's sake is counted too. A binary without names has no
finding.

What to do: if nobody reads the messages, build them away:

\`\`\`toml
# Cargo.toml
[profile.release]
panic = "abort"
opt-level = "z"
lto = true
codegen-units = 1
\`\`\`

and on nightly \`RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort" cargo +nightly build --release -Zbuild-std=std,panic_abort --target wasm32-unknown-unknown\`,
which makes every panic a trap. On stable: no \`{:?}\` of large types in messages, \`expect\` with plain text, no
\`console_error_panic_hook\` in release builds.

\`\`\`wat bad
;; config {"rules":{"panic-machinery":{"minBytes":10}}}
(module
  (func $_RNvNtC4core3fmt5write (export "f") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3)))
  (func $_RNvNtC4core9panicking9panic_fmt (export "g") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 5))))
\`\`\`
\`\`\`wat good
;; config {"rules":{"panic-machinery":{"minBytes":10}}}
(module
  (func $_RNvC4demo3sum (export "f") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3))))
\`\`\`
`,
  requires: { wasm, names },
  options: {
    minBytes: option(8192, "Less code of this kind is no finding."),
    minShare: option(15, "A smaller percentage of all code is no finding."),
  },
  *check({ wasm, names }, { minBytes, minShare }) {
    const found: { index: number; bytes: number; topic: "fmt" | "panic" }[] = []
    let code = 0
    for (const index of names.bodies) {
      const bytes = wasm.functions[index]?.body?.length ?? 0
      code += bytes
      const topic = names.demangled(index) ? topicOf(names.base(index)) : undefined
      if (topic === "fmt" || topic === "panic") found.push({ index, bytes, topic })
    }
    const of = (list: typeof found) => list.reduce((sum, { bytes }) => sum + bytes, 0)
    const bytes = of(found)
    found.sort((a, b) => b.bytes - a.bytes || a.index - b.index)
    if (!found[0] || bytes < minBytes || bytes * 100 < code * minShare) return
    const panics = of(found.filter(({ topic }) => topic === "panic"))
    yield {
      at: names.place(found[0].index),
      subject: "formatting and panics",
      certainty: "likely",
      message: `${size(bytes)}, ${share(bytes, code)} of all code, formats messages (${size(bytes - panics)}) and panics (${size(panics)})`,
      advice:
        "If nobody reads the messages, make panics traps: -Cpanic=immediate-abort with -Zbuild-std on nightly; on stable, keep {:?} and console_error_panic_hook out of release builds.",
      bytes,
      because: found.slice(0, 5).map(({ index, bytes }) => ({
        at: names.place(index),
        message: `'${clip(names.of(index).name)}' is ${size(bytes)}`,
      })),
    }
  },
})
