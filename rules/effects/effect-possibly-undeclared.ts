// Judges declarations against what may come in through tables: calls whose target the binary does not fix.

import { optional } from "../../analyzers/analyzer.ts"
import { clip, count, list, walk } from "../wording.ts"
import { declaredEffects } from "../../analyzers/effects/declared.ts"
import { covered, effectsOf } from "../../analyzers/effects/effects.ts"
import { gateways, hostEffects } from "../../analyzers/effects/gateways.ts"
import { effects } from "../../analyzers/effects/inferred.ts"
import { mirEffects, type MirEffects } from "../../analyzers/effects/mir-effects.ts"
import { mirPlace } from "../../analyzers/mir/program.ts"
import { names } from "../../analyzers/names/names.ts"
import { option, rule, type Draft } from "../rule.ts"

export default rule({
  id: "effect-possibly-undeclared",
  title: "a function may do something it does not declare, by a call through a table",
  severity: "off",
  since: "next",
  certainty: "likely",
  docs: `
\`effect-undeclared\` follows direct calls. A call of a \`dyn\` method, a closure or a function pointer is a \`call_indirect\`:
it can reach every function of that type in the table, and values decide which. This rule counts all of them, so it misses
nothing that the module itself can do, and says much that never happens. In measured builds with panic hooks or
\`Debug\` of host objects nearly every export comes to have \`js_call\` so; that is why the rule is off.

What makes it useful are the **gateways**: the few functions in tables that really reach the host. The finding names those
that are responsible, the nearest first. Take one out (a panic hook, a lazily read global), and the findings it causes go.

In a build without a binary the MIR dumps are judged: a call of a \`dyn\` or generic method can reach every impl of it in the
dumps, one of a function pointer every function whose address is taken and that has as many parameters, and a function that
is handed on can be called. The finding shows the shortest such way.

Only host effects are judged: ${list(effectsOf(hostEffects).map(({ name }) => `\`${name}\``))}.

\`\`\`wat bad
;; config {"rules":{"effect-possibly-undeclared":"note"},"contract":{"effects":{"functions":{"run":[]},"imports":{"env.now":"clock"}}}}
(module
  (type $f (func))
  (import "env" "now" (func $now (result f64)))
  (table funcref (elem $asks))
  (func $asks (type $f) (drop (call $now)))
  (func (export "run") (param i32) (call_indirect (type $f) (local.get 0))))
\`\`\`
\`\`\`wat good
;; config {"rules":{"effect-possibly-undeclared":"note"},"contract":{"effects":{"functions":{"run":[]},"imports":{"env.now":"clock"}}}}
(module
  (type $f (func))
  (import "env" "now" (func $now (result f64)))
  (table funcref (elem $computes))
  (func $computes (type $f))
  (func (export "run") (param i32) (call_indirect (type $f) (local.get 0)))
  (func (export "asks") (result f64) (call $now)))
\`\`\`
`,
  requires: {
    declaredEffects: optional(declaredEffects),
    effects: optional(effects),
    gateways: optional(gateways),
    names: optional(names),
    mirEffects: optional(mirEffects),
  },
  options: {
    gateways: option(5, "How many gateways are named, the nearest first."),
  },
  *check({ declaredEffects, effects, gateways, names, mirEffects }, { gateways: shown }) {
    if (!declaredEffects || !effects || !gateways || !names) {
      if (mirEffects && mirEffects.declared.length > 0) yield* judgeBodies(mirEffects)
      return
    }
    for (const { index, effects: declared } of declaredEffects.functions) {
      const tier = effects.graph.own.noReturn[index] ? "any" : "main"
      const extra = effects.possible[tier][index]! & ~effects.definite[tier][index]! & ~covered(declared) & hostEffects
      for (const { name, bit } of effectsOf(extra)) {
        const found = gateways.of(index, bit)
        const named = found.slice(0, shown).map((gateway) => `'${clip(names.of(gateway.index).name, 80)}'`)
        const through =
          found.length === 0
            ? "an imported table, in which the host may have put anything"
            : `${list(named)}${found.length > shown ? ` and ${count(found.length - shown, "other")}` : ""}`
        yield {
          at: names.place(index),
          subject: `${names.subject(index)}: ${name}`,
          certainty: "likely",
          message: `'${clip(names.of(index).name)}' may have the effect \`${name}\`, which it does not declare, by a call through a table to ${through}`,
          advice: `Declare \`${name}\`, or take the gateway out of the table.`,
          because: found.slice(0, shown).map((gateway) => ({
            at: names.place(gateway.index),
            message: `'${clip(names.of(gateway.index).name)}' has \`${name}\` by direct calls`,
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
    const tier = noReturn(rank) ? "any" : "main"
    for (const { name, bit } of effectsOf(
      possible[tier][rank]! & ~definite[tier][rank]! & ~covered(effects) & hostEffects,
    )) {
      const steps = witness(body, bit, tier, "all")
      const last = steps?.at(-1)
      if (!steps || !last) continue
      yield {
        at: steps[0]?.at ?? mirPlace(body),
        subject: `${who}: ${name}`,
        certainty: "likely",
        message:
          `'${clip(who)}' may have the effect \`${name}\`, which it does not declare, by a call that the dump does not settle: ` +
          walk([
            ...steps.map(({ body }) => clip(body.name)),
            ...(last.callee === undefined ? [] : [`'${clip(last.callee)}'`]),
          ]),
        advice: `Declare \`${name}\`, or call what cannot have it.`,
        path: steps.map(({ at, body, callee }) => ({
          at,
          message:
            callee === undefined
              ? `the place in '${clip(body.name)}'`
              : `'${clip(body.name)}' calls, or may call, '${clip(callee)}'`,
        })),
      }
    }
  }
}
