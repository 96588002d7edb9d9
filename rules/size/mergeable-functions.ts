// Judges how much code differs in constants and callees alone, and tells what merging it does to the download.

import { clip, count, share, size } from "../wording.ts"
import { names } from "../../analyzers/names/names.ts"
import { compressedEffect, mergeable } from "../../analyzers/size/merging.ts"
import { option, rule } from "../rule.ts"

export default rule({
  id: "mergeable-functions",
  title: "functions differ only in constants and callees",
  severity: "note",
  since: "next",
  certainty: "proved",
  docs: `
Generic code makes functions that are the same but for a few constants (a size, a field's offset) and for whom they call.
Each such class could be one function that takes them as parameters, and a thunk for each member.

One finding per binary. That the members differ in nothing else is proved. The saving is counted by making the merged
functions and the thunks byte by byte, before compression; within 2.2 % of what binaryen's pass saves in the modules that
were compared. What differs in callees needs typed function references (\`call_ref\`), so the saving with constants alone, which
every engine can have, is told apart. And merging often makes the **download larger**, because near-copies compress to almost
nothing: the figure after \`gzip -9\` is measured on the code as it is and as it would be. Of more than 4 MiB of code only that
much is compressed, in runs spread over all of it, and the message says that the figure is an estimate.

What to do: where the download shrinks too, \`wasm-opt --merge-similar-functions\` (with \`--enable-reference-types --enable-gc\`
for callees). Better: look at the largest classes, and move what does not depend on the type into a function that is not
generic.

\`\`\`wat bad
;; config {"rules":{"mergeable-functions":{"minSaving":10,"minShare":0}}}
(module (func $log (import "env" "log") (param i32))
  (func (export "a") (call $log (i32.const 1)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)))
  (func (export "b") (call $log (i32.const 2)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)))
  (func (export "c") (call $log (i32.const 3)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8))))
\`\`\`
\`\`\`wat good
;; config {"rules":{"mergeable-functions":{"minSaving":10,"minShare":0}}}
(module (func $log (import "env" "log") (param i32))
  (func $all (param i32) (call $log (local.get 0)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)))
  (func (export "a") (call $all (i32.const 1)))
  (func (export "b") (call $all (i32.const 2)))
  (func (export "c") (call $all (i32.const 3))))
\`\`\`
`,
  requires: { mergeable, names },
  options: {
    minSaving: option(16384, "A smaller saving in bytes is no finding."),
    minShare: option(3, "A smaller saving than this percentage of all code is no finding."),
  },
  *check({ mergeable, names }, { minSaving, minShare }) {
    const { classes, saving, constantsOnly, code } = mergeable
    const all = code.module.functions.reduce((sum, { body }) => sum + (body?.length ?? 0), 0)
    const [largest] = classes
    if (!largest || saving < minSaving || saving * 100 < all * minShare) return
    const functions = classes.reduce((sum, { members }) => sum + members.length, 0)
    const { before, after, exact } = compressedEffect(mergeable)
    yield {
      at: names.place(largest.members[0]!),
      subject: "mergeable functions",
      message:
        `${count(functions, "function")} in ${count(classes.length, "class", "classes")} differ only in constants and callees: merging each class ` +
        `would save ${size(saving)}, ${share(saving, all)} of all code (${size(constantsOnly)} where constants alone differ); ` +
        `after gzip -9 the code would be ${exact ? difference(before, after) : estimate(before, after)}`,
      advice:
        after < before
          ? "wasm-opt --merge-similar-functions does it; measure the download before and after."
          : "Merge only if the size in memory counts for more than the download. Outlining what does not depend on types is better for both.",
      bytes: saving,
      because: classes.slice(0, 5).map(({ members, saving, constants, callees }) => ({
        at: names.place(members[0]!),
        message: `'${clip(names.of(members[0]!).name)}' and ${count(members.length - 1, "other")} differ in ${count(constants, "constant")} and ${count(callees, "callee")}: ${size(saving)}`,
      })),
    }
  },
})

function difference(before: number, after: number): string {
  if (after === before) return "as large"
  return `${size(Math.abs(after - before))} (${share(Math.abs(after - before), before)}) ${after < before ? "smaller" : "larger"}`
}

/// A sample does not know about less than a percent.
function estimate(before: number, after: number): string {
  const isNear = Math.abs(after - before) * 100 < before
  return `${isNear ? "about as large" : `about ${difference(before, after)}`}, estimated from a part of it`
}
