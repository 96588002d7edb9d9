// Judges that one function is enough where several are the same.

import { clip, count, share, shellWord, size } from "../wording.ts"
import { names } from "../../analyzers/names/names.ts"
import { copies } from "../../analyzers/size/copies.ts"
import { option, rule } from "../rule.ts"

export default rule({
  id: "duplicate-functions",
  title: "functions are copies of each other",
  severity: "note",
  since: "next",
  certainty: "proved",
  docs: `
Instances of one generic function for types of the same layout, and closures that do the same, are compiled to the same
instructions. Native linkers fold such copies; \`wasm-ld\` does not.

One finding per binary, with the largest classes: functions of one type whose bodies are equal byte for byte, once calls of
copies are counted as calls of one. The saving is bodies and declarations, before compression. Copies compress well, so the
download shrinks by less: 0.1 to 2.3 % in the modules that were measured.

What to do: \`wasm-opt --duplicate-function-elimination in.wasm -o out.wasm\` (part of \`-O2\` and more). In the source, move what
does not depend on the type into a function that is not generic. Functions whose addresses are compared must stay apart;
Rust promises nothing about such comparisons, C does.

\`\`\`wat bad
;; config {"rules":{"duplicate-functions":{"minSaving":5}}}
(module
  (func (export "a") (param i32) (result i32) (i32.add (i32.mul (local.get 0) (i32.const 3)) (i32.const 1)))
  (func (export "b") (param i32) (result i32) (i32.add (i32.mul (local.get 0) (i32.const 3)) (i32.const 1))))
\`\`\`
\`\`\`wat good
;; config {"rules":{"duplicate-functions":{"minSaving":5}}}
(module
  (func (export "a") (param i32) (result i32) (i32.add (i32.mul (local.get 0) (i32.const 3)) (i32.const 1)))
  (func (export "b") (param i32) (result i32) (i32.add (i32.mul (local.get 0) (i32.const 5)) (i32.const 1))))
\`\`\`
`,
  requires: { copies, names },
  options: {
    minSaving: option(4096, "Fewer bytes that having one of each would save are no finding."),
  },
  *check({ copies, names }, { minSaving }) {
    const { classes, saving, code } = copies
    const [largest] = classes
    if (!largest || saving < minSaving) return
    const all = code.module.functions.reduce((sum, { body }) => sum + (body?.length ?? 0), 0)
    const extra = classes.reduce((sum, { members }) => sum + members.length - 1, 0)
    const file = code.module.artifact.path
    yield {
      at: names.place(largest.members[0]!),
      subject: "copies of functions",
      message:
        `${count(extra, "function is a copy", "functions are copies")} of others: one of each would save ${size(saving)}, ` +
        `${share(saving, all)} of all code, before compression`,
      advice: `wasm-opt --duplicate-function-elimination ${shellWord(file)} -o ${shellWord(file)} makes them one.`,
      bytes: saving,
      because: classes.slice(0, 5).map(({ members, saving }) => ({
        at: names.place(members[0]!),
        message: `${count(members.length, "copy", "copies")} of '${clip(names.of(members[0]!).name)}', ${size(saving)} too many`,
      })),
    }
  },
})
