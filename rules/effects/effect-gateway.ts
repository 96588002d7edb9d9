// Judges nothing wrong, but tells where it comes from: the functions by which dynamic dispatch reaches the host.

import { clip, count, list } from "../wording.ts"
import { declaredEffects } from "../../analyzers/effects/declared.ts"
import { covered, effectNames } from "../../analyzers/effects/effects.ts"
import { gateways, hostEffects } from "../../analyzers/effects/gateways.ts"
import { effects } from "../../analyzers/effects/inferred.ts"
import { globMatcher } from "../../analyzers/names/glob.ts"
import { names } from "../../analyzers/names/names.ts"
import { option, rule } from "../rule.ts"

export default rule({
  id: "effect-gateway",
  title: "a function in a table brings host effects in through dynamic dispatch",
  severity: "note",
  since: "next",
  certainty: "proved",
  docs: `
A function that reaches the host by direct calls and lies in a table can be called by every \`call_indirect\` of its type. Most
builds have few of these, and they are the reason why functions that call through tables cannot be proved to keep to what they
declare: a panic hook that prints, a lazily initialised global, the \`Debug\` of a host object, a worker's entry.

Said only when some function that declares its effects could come to an undeclared one so, one finding per gateway, with the
number of such functions. To forbid it altogether turn on \`effect-possibly-undeclared\`.

\`\`\`wat bad
;; config {"contract":{"effects":{"functions":{"run":[]},"imports":{"env.now":"clock"}}}}
(module
  (type $f (func))
  (import "env" "now" (func $now (result f64)))
  (table funcref (elem $asks))
  (func $asks (type $f) (drop (call $now)))
  (func (export "run") (param i32) (call_indirect (type $f) (local.get 0))))
\`\`\`
\`\`\`wat good
;; config {"contract":{"effects":{"functions":{"run":[]},"imports":{"env.now":"clock"}}}}
(module
  (type $f (func))
  (import "env" "now" (func $now (result f64)))
  (table funcref (elem $asks))
  (func $asks (type $f) (drop (call $now)))
  (func (export "run") (param i32) (result i32) (i32.add (local.get 0) (i32.const 1))))
\`\`\`
`,
  requires: { declaredEffects, effects, gateways, names },
  options: {
    exclude: option<readonly string[]>([], "Globs over names of functions that are known gateways and accepted."),
  },
  *check({ declaredEffects, effects, gateways, names }, { exclude }) {
    const accepted = exclude.map(globMatcher)
    const reached = new Map<number, number[]>()
    for (const { index, effects: declared } of declaredEffects.functions) {
      const extra = effects.possible.main[index]! & ~effects.definite.main[index]! & ~covered(declared) & hostEffects
      if (extra === 0) continue
      for (const gateway of gateways.of(index, extra)) {
        const from = reached.get(gateway.index)
        if (from) from.push(index)
        else reached.set(gateway.index, [index])
      }
    }
    for (const { index, effects: brought } of gateways.all) {
      const from = reached.get(index)
      const name = names.of(index).name
      if (!from || accepted.some((matches) => matches(name))) continue
      yield {
        at: names.place(index),
        subject: names.subject(index),
        message:
          `'${clip(name)}' lies in a table and has ${list(effectNames(brought).map((effect) => `\`${effect}\``))} by direct calls: ` +
          `${count(from.length, "function")} that ${from.length === 1 ? "does" : "do"} not declare this can come to it by dynamic dispatch, such as '${clip(names.of(from[0]!).name)}'`,
      }
    }
  },
})
