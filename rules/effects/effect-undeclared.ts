// Judges functions by their own word: what a function declares to do to the world against what its code definitely does.

import { clip, count, list } from "../wording.ts"
import { showSource } from "../../analyzers/contract/declaration.ts"
import { declaredEffects, type DeclaredFunction } from "../../analyzers/effects/declared.ts"
import {
  covered,
  effectNames,
  effectNamed,
  effects as allEffects,
  effectSet,
  effectsOf,
} from "../../analyzers/effects/effects.ts"
import type { Effect, EffectSet } from "../../analyzers/effects/effects.ts"
import { effects, witness, type Effects, type Witness } from "../../analyzers/effects/inferred.ts"
import { names, type Names } from "../../analyzers/names/names.ts"
import { option, rule, type Draft, type Step } from "../rule.ts"

export default rule({
  id: "effect-undeclared",
  title: "a function does something to the world that it does not declare",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: [],
  docs: `
Only functions that declare their effects are judged: by a marker in the binary (\`#[wasm::effect(clock)]\`, see
docs/markers.md), or by \`contract.effects.functions\` in the config. There a key is a glob over exports, and when it matches
none of them, over demangled names: \`*\` speaks of what the host can call, \`demo::parse::*\` of a module's functions. An empty
list declares a function that does nothing to the world.

The finding carries a path of direct calls from the function to the import or instruction that has the effect: every step
is in the code. Whether values ever take that path is not proved. Calls through tables (\`dyn\`, function pointers) are
left out, and so is what happens only on the way into a trap or a throw, unless the function itself never returns.

The effects are ${list(allEffects.map(({ name }) => `\`${name}\``))}. A declared effect includes what cannot be had without it: \`alloc\` includes
\`memory_grow\` and memory accesses. By default these are not judged, because nearly every compiled function has them:
${list(allEffects.filter(({ judged }) => judged === "asked").map(({ name }) => `\`${name}\``))}; the option \`alsoJudge\` asks for them.

What an import does is known from tables of wasm-bindgen, WASI, Emscripten and Go, from markers on the import, and from
\`contract.effects.imports\`; an import nobody knows is a \`js_call\`. Atomic effects cannot be seen in a build without atomic
instructions, because the compiler has made plain accesses of them; there the finding is \`unknown\`.

\`\`\`wat bad
;; config {"contract":{"effects":{"functions":{"pure":[]},"imports":{"env.now":"clock"}}}}
(module
  (import "env" "now" (func $now (result f64)))
  (func $helper (result f64) (call $now))
  (func (export "pure") (result f64) (call $helper)))
\`\`\`
\`\`\`wat good
;; config {"contract":{"effects":{"functions":{"timed":["clock"]},"imports":{"env.now":"clock"}}}}
(module
  (import "env" "now" (func $now (result f64)))
  (func $helper (result f64) (call $now))
  (func (export "timed") (result f64) (call $helper)))
\`\`\`
`,
  requires: { declaredEffects, effects, names },
  options: {
    alsoJudge: option<readonly string[]>(
      [],
      "Effects to judge besides the default ones, such as `memory_write` or `trap`.",
    ),
  },
  *check({ declaredEffects, effects, names }, { alsoJudge }) {
    const judged = judgedEffects(effects, alsoJudge)
    for (const declared of declaredEffects.functions) yield* judge(declared, judged, effects, names)
    yield* undecided(declaredEffects.functions, effects, names)
  },
})

function judgedEffects({ seesAtomics, seesAllocator }: Effects, asked: readonly string[]): EffectSet {
  const extra = asked.reduce((set, name) => set | (effectNamed(name)?.bit ?? 0), 0)
  return allEffects.reduce((set, { name, judged, bit }) => {
    if (name === "alloc" && !seesAllocator) return set
    return judged === "always" || (judged === "atomics" && seesAtomics) ? set | bit : set
  }, extra)
}

function* judge(declared: DeclaredFunction, judged: EffectSet, effects: Effects, names: Names): Iterable<Draft> {
  const { index } = declared
  // A function that never returns does all it does on the way to its end: there is nothing to set apart.
  const tier = effects.graph.own.noReturn[index] ? "any" : "main"
  let undeclared = effects.definite[tier][index]! & judged & ~covered(declared.effects)
  // Who allocates may grow the memory: one finding says both.
  if (undeclared & effectSet("alloc")) undeclared &= ~effectSet("memory_grow")
  for (const effect of effectsOf(undeclared)) {
    const proof = witness(effects, index, effect.bit, tier)
    if (proof) yield draft(declared, effect, proof, effects, names)
  }
}

function draft(declared: DeclaredFunction, effect: Effect, proof: Witness, effects: Effects, names: Names): Draft {
  const { index, declaration } = declared
  const name = names.of(index).name
  const last = proof.functions.at(-1)!
  const steps = path(proof, effects, names)
  return {
    at: steps[0]?.at ?? names.place(index),
    subject: names.subject(index),
    message:
      `'${clip(name)}' declares ${say(declared)} but ${does(effect, last, proof, effects, names)}: ` +
      walk(proof.functions.map((step) => nameOf(step, effects, names))),
    advice: declaration.place
      ? `Declare \`${effect.name}\` as well, or take the call out.`
      : `Declare \`${effect.name}\` as well, or take the call out (${showSource(declaration)}).`,
    path: steps,
    ...(declaration.place
      ? {
          because: [
            {
              at: declaration.place,
              message: `the declaration${declaration.at ? `, written at ${declaration.at}` : ""}`,
            },
          ],
        }
      : {}),
  }
}

function say({ effects, unknown }: DeclaredFunction): string {
  const known = effects === 0 ? "no effects" : list(effectNames(effects).map((name) => `\`${name}\``))
  return unknown.length === 0
    ? known
    : `${known} (${list(unknown.slice(0, 3).map((word) => `'${clip(word, 40)}'`))} is none)`
}

/// A path in words, its middle left out when it is long: the steps have all of it.
function walk(names: readonly string[]): string {
  if (names.length <= 7) return names.join(" > ")
  return [...names.slice(0, 3), `… ${names.length - 6} more …`, ...names.slice(-3)].join(" > ")
}

function does(effect: Effect, last: number, proof: Witness, effects: Effects, names: Names): string {
  if (effects.imports[last]) return `has the effect \`${effect.name}\` by import ${nameOf(last, effects, names)}`
  if (proof.instruction === undefined) return `has the effect \`${effect.name}\` by calling the allocator`
  return `has the effect \`${effect.name}\` by an instruction`
}

/// The walk as places: each call, then the import or the instruction.
function path({ functions, calls, instruction }: Witness, effects: Effects, names: Names): readonly Step[] {
  const steps: Step[] = calls.map((offset, step) => ({
    at: names.place(functions[step]!, offset),
    message: `${quoted(functions[step]!, effects, names)} calls ${quoted(functions[step + 1]!, effects, names)}`,
  }))
  const last = functions.at(-1)!
  if (effects.imports[last]) steps.push({ at: names.place(last), message: `import ${nameOf(last, effects, names)}` })
  else if (instruction !== undefined)
    steps.push({
      at: names.place(last, instruction),
      message: `the instruction in ${quoted(last, effects, names)}`,
    })
  return steps
}

/// In single quotes where it is an import, so that walks show where the binary ends.
function nameOf(index: number, { imports }: Effects, names: Names): string {
  const from = imports[index]?.import
  return from ? `'${clip(`${from.module}.${from.name}`)}'` : clip(names.of(index).name)
}

function quoted(index: number, effects: Effects, names: Names): string {
  const name = nameOf(index, effects, names)
  return effects.imports[index] ? `import ${name}` : `'${name}'`
}

/// What the build cannot show of the declared functions, said once.
function* undecided(functions: readonly DeclaredFunction[], { seesAtomics }: Effects, names: Names): Iterable<Draft> {
  const first = functions[0]
  if (!first || seesAtomics) return
  yield {
    at: names.place(first.index),
    subject: "atomic effects",
    certainty: "unknown",
    message: `whether ${count(functions.length, "function")} that declare their effects access memory atomically cannot be told: the build has no atomic instructions, so the compiler made plain accesses of them`,
    advice: "Lint a build with -Ctarget-feature=+atomics to have atomic effects checked.",
  }
}
