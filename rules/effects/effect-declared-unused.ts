// Judges declarations that promise too much: an effect the function cannot have.

import { clip } from "../wording.ts"
import { showSource } from "../../analyzers/contract/declaration.ts"
import { declaredEffects } from "../../analyzers/effects/declared.ts"
import { effectSet, effectsOf, unknownEffects } from "../../analyzers/effects/effects.ts"
import { effects } from "../../analyzers/effects/inferred.ts"
import { names } from "../../analyzers/names/names.ts"
import { rule } from "../rule.ts"

const atomic = effectSet("atomic_read", "atomic_write", "atomic_wait", "atomic_notify")

export default rule({
  id: "effect-declared-unused",
  title: "a function declares an effect that it cannot have",
  severity: "note",
  since: "next",
  certainty: "proved",
  docs: `
Not even through every function that a table could hand it, and not on the way into a panic, does the function come to the
effect: the declaration can be narrowed. A declaration that says more than is true lets the next change do more than
anybody meant.

The proof takes tables as the module fills them. Where the host can put functions of its own into a table that the function
calls through, nothing is said. Atomic effects are not judged in a build without atomic instructions, nor \`alloc\` in one without names.

\`\`\`wat bad
;; config {"contract":{"effects":{"functions":{"run":["clock","random"]},"imports":{"env.now":"clock"}}}}
(module
  (import "env" "now" (func $now (result f64)))
  (func (export "run") (result f64) (call $now)))
\`\`\`
\`\`\`wat good
;; config {"contract":{"effects":{"functions":{"run":["clock"]},"imports":{"env.now":"clock"}}}}
(module
  (import "env" "now" (func $now (result f64)))
  (func (export "run") (result f64) (call $now)))
\`\`\`
`,
  requires: { declaredEffects, effects, names },
  options: {},
  *check({ declaredEffects, effects, names }) {
    const { graph, possible, seesAllocator, seesAtomics } = effects
    const unseen = (seesAtomics ? 0 : atomic) | (seesAllocator ? 0 : effectSet("alloc"))
    for (const { index, effects: declared, declaration } of declaredEffects.functions) {
      const all = possible.any[index]!
      if ((all & unknownEffects) !== 0 || graph.callsOpenTable(index)) continue
      for (const { name } of effectsOf(declared & ~all & ~unseen))
        yield {
          at: names.place(index),
          subject: `${names.subject(index)}: ${name}`,
          message: `'${clip(names.of(index).name)}' declares the effect \`${name}\` and cannot have it, neither by what it calls nor through tables nor on panic`,
          advice: `Take \`${name}\` out of the declaration${declaration.place ? "" : ` (${showSource(declaration)})`}.`,
          because: declaration.place ? [{ at: declaration.place, message: "the declaration" }] : [],
        }
    }
  },
})
