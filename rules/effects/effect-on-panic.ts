// Judges what functions that declare their effects do on the way into a trap or a throw.

import { optional } from "../../analyzers/analyzer.ts"
import { clip, walk } from "../wording.ts"
import { declaredEffects } from "../../analyzers/effects/declared.ts"
import { covered, effectsOf } from "../../analyzers/effects/effects.ts"
import { hostEffects } from "../../analyzers/effects/gateways.ts"
import { effects, witness } from "../../analyzers/effects/inferred.ts"
import { mirEffects, type MirEffects } from "../../analyzers/effects/mir-effects.ts"
import { mirPlace } from "../../analyzers/mir/program.ts"
import { names } from "../../analyzers/names/names.ts"
import { rule, type Draft } from "../rule.ts"

export default rule({
  id: "effect-on-panic",
  title: "a function has an undeclared effect on the way into a panic",
  severity: "note",
  since: "next",
  certainty: "proved",
  docs: `
No path that returns has the effect, but a path of direct calls that ends in a trap or a throw has it: a panic message that
is written to the console, a hook that reads the clock. \`effect-undeclared\` leaves such paths out, since a function whose
only fault is to complain loudly is no liar. Where a panic must be silent, or must not reach the host at all, this is
where to look.

In a build without a binary the MIR dumps are judged: a failed check, a panic or an allocation leads to the \`#[panic_handler]\` where
the dumps have one. The hook of \`std\` is in none of them.

\`\`\`wat bad
;; config {"contract":{"effects":{"functions":{"run":[]},"imports":{"env.log":"io"}}}}
(module
  (import "env" "log" (func $log (param i32)))
  (func $panic (call $log (i32.const 1)) (unreachable))
  (func (export "run") (param i32) (if (local.get 0) (then (call $panic)))))
\`\`\`
\`\`\`wat good
;; config {"contract":{"effects":{"functions":{"run":[]},"imports":{"env.log":"io"}}}}
(module
  (import "env" "log" (func $log (param i32)))
  (func $panic (unreachable))
  (func (export "run") (param i32) (if (local.get 0) (then (call $panic))))
  (func (export "log") (call $log (i32.const 1))))
\`\`\`
`,
  requires: {
    declaredEffects: optional(declaredEffects),
    effects: optional(effects),
    names: optional(names),
    mirEffects: optional(mirEffects),
  },
  options: {},
  *check({ declaredEffects, effects, names, mirEffects }) {
    if (!declaredEffects || !effects || !names) {
      if (mirEffects && mirEffects.declared.length > 0) yield* judgeBodies(mirEffects)
      return
    }
    const { definite, possible, graph } = effects
    for (const { index, effects: declared } of declaredEffects.functions) {
      if (graph.own.noReturn[index]) continue
      const only = definite.any[index]! & ~possible.main[index]! & ~covered(declared) & hostEffects
      for (const { name, bit } of effectsOf(only)) {
        const proof = witness(effects, index, bit, "any")
        if (!proof) continue
        const last = proof.functions.at(-1)!
        const from = effects.imports[last]?.import
        yield {
          at: names.place(index, proof.calls[0]),
          subject: `${names.subject(index)}: ${name}`,
          message:
            `'${clip(names.of(index).name)}' has the effect \`${name}\` on panic only: ` +
            proof.functions.map((step) => clip(names.of(step).name, 60)).join(" > "),
          advice: `Declare \`${name}\` if that is meant, or let the panic be silent.`,
          path: proof.calls.map((offset, step) => ({
            at: names.place(proof.functions[step]!, offset),
            message: `'${clip(names.of(proof.functions[step]!).name)}' calls ${from && step === proof.calls.length - 1 ? `import '${clip(`${from.module}.${from.name}`)}'` : `'${clip(names.of(proof.functions[step + 1]!).name)}'`}`,
          })),
        }
      }
    }
  },
})

function* judgeBodies({ declared, inferred }: MirEffects): Iterable<Draft> {
  const { definite, possible, noReturn, rankOf, witness } = inferred()
  for (const { body, name: who, effects } of declared) {
    const rank = rankOf(body)
    if (noReturn(rank)) continue
    for (const { name, bit } of effectsOf(
      definite.any[rank]! & ~possible.main[rank]! & ~covered(effects) & hostEffects,
    )) {
      const steps = witness(body, bit, "any")
      const last = steps?.at(-1)
      if (!steps || !last) continue
      yield {
        at: steps[0]?.at ?? mirPlace(body),
        subject: `${who}: ${name}`,
        message:
          `'${clip(who)}' has the effect \`${name}\` on panic only: ` +
          walk([
            ...steps.map(({ body }) => clip(body.name)),
            ...(last.callee === undefined ? [] : [`'${clip(last.callee)}'`]),
          ]),
        advice: `Declare \`${name}\` if that is meant, or let the panic be silent.`,
        path: steps.map(({ at, body, callee }) => ({
          at,
          message:
            callee === undefined
              ? `the place in '${clip(body.name)}'`
              : `'${clip(body.name)}' leads to '${clip(callee)}'`,
        })),
      }
    }
  }
}
