// Judges functions by their own word: what a function declares to do to the world against what its code definitely does.

import { optional } from "../../analyzers/analyzer.ts"
import { clip, count, list, walk } from "../wording.ts"
import { showSource, type FunctionDeclaration } from "../../analyzers/contract/declaration.ts"
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
import { mirEffects, type DeclaredBody, type MirEffects, type MirStep } from "../../analyzers/effects/mir-effects.ts"
import { mirPlace } from "../../analyzers/mir/program.ts"
import { names, type Names } from "../../analyzers/names/names.ts"
import { sources, type Sources } from "../../analyzers/names/sources.ts"
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

In a build without a binary the MIR dumps are judged in the same way, on Rust lines. A dump does not show the code of other
crates, so their functions are known by name (\`Instant::now\`, \`std::fs\`, \`js_sys\`, \`Box::new\` and the like), the others
by what they declare; calls that leave the dumps for code that nobody describes are counted as \`unknown\`. Calls of \`dyn\`,
generic or pointed-at functions are not followed, except where a function is handed to one that calls it. In a dump nothing is known of
exports: a glob without \`::\` fits no function. Atomic effects are judged when asked for. Where there is a binary it is the truth,
and the finding says where the call was written.

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
  requires: {
    declaredEffects: optional(declaredEffects),
    effects: optional(effects),
    names: optional(names),
    mirEffects: optional(mirEffects),
    sources,
  },
  options: {
    alsoJudge: option<readonly string[]>(
      [],
      "Effects to judge besides the default ones, such as `memory_write` or `trap`.",
    ),
  },
  *check({ declaredEffects, effects, names, mirEffects, sources }, { alsoJudge }) {
    if (!declaredEffects || !effects || !names) {
      if (mirEffects && mirEffects.declared.length > 0) yield* judgeBodies(mirEffects, asked(alsoJudge))
      return
    }
    const judged = judgedEffects(effects, alsoJudge)
    for (const declared of declaredEffects.functions)
      for (const [effect, found] of judge(declared, judged, effects, names)) {
        const written = mirEffects && writtenAt(declared.index, effect, mirEffects, sources)
        yield written ? { ...found, because: [...(found.because ?? []), written] } : found
      }
    yield* undecided(declaredEffects.functions, effects, names)
  },
})

function asked(names: readonly string[]): EffectSet {
  return names.reduce((set, name) => set | (effectNamed(name)?.bit ?? 0), 0)
}

function judgedEffects({ seesAtomics, seesAllocator }: Effects, alsoJudge: readonly string[]): EffectSet {
  return allEffects.reduce((set, { name, judged, bit }) => {
    if (name === "alloc" && !seesAllocator) return set
    return judged === "always" || (judged === "atomics" && seesAtomics) ? set | bit : set
  }, asked(alsoJudge))
}

function* judge(
  declared: DeclaredFunction,
  judged: EffectSet,
  effects: Effects,
  names: Names,
): Iterable<[Effect, Draft]> {
  const { index } = declared
  // A function that never returns does all it does on the way to its end: there is nothing to set apart.
  const tier = effects.graph.own.noReturn[index] ? "any" : "main"
  for (const effect of undeclared(effects.definite[tier][index]! & judged, declared.effects)) {
    const proof = witness(effects, index, effect.bit, tier)
    if (proof) yield [effect, draft(declared, effect, proof, effects, names)]
  }
}

function undeclared(does: EffectSet, declared: EffectSet): readonly Effect[] {
  const extra = does & ~covered(declared)
  // Who allocates may grow the memory: one finding says both.
  return effectsOf(extra & effectSet("alloc") ? extra & ~effectSet("memory_grow") : extra)
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
    because: declarationOf(declaration),
  }
}

function declarationOf({ place, at }: FunctionDeclaration): readonly Step[] {
  return place ? [{ at: place, message: `the declaration${at ? `, written at ${at}` : ""}` }] : []
}

function say({ effects, unknown }: Pick<DeclaredFunction, "effects" | "unknown">): string {
  const known = effects === 0 ? "no effects" : list(effectNames(effects).map((name) => `\`${name}\``))
  return unknown.length === 0
    ? known
    : `${known} (${list(unknown.slice(0, 3).map((word) => `'${clip(word, 40)}'`))} is none)`
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

/// The same effect in the MIR of the function: where in Rust the call was written that leads to it.
function writtenAt(index: number, { bit }: Effect, mirEffects: MirEffects, sources: Sources): Step | undefined {
  const body = sources.bodyOf(index)
  if (!body) return undefined
  const [first] = mirEffects.inferred().witness(body, bit, "any") ?? []
  return first && { at: first.at, message: `written here in '${clip(first.body.name)}'${calls(first.callee)}` }
}

function calls(callee: string | undefined): string {
  return callee === undefined ? "" : `, by a call of '${clip(callee)}'`
}

/// Without a binary: the declarations of MIR against its own calls.
function* judgeBodies({ declared, inferred }: MirEffects, extra: EffectSet): Iterable<Draft> {
  const found = inferred()
  const judged = allEffects.reduce((set, { judged, bit }) => (judged === "always" ? set | bit : set), extra)
  for (const one of declared) {
    const rank = found.rankOf(one.body)
    const tier = found.noReturn(rank) ? "any" : "main"
    for (const effect of undeclared(found.definite[tier][rank]! & judged, one.effects)) {
      const steps = found.witness(one.body, effect.bit, tier)
      if (steps) yield ofBody(one, effect, steps)
    }
  }
  const [first] = declared
  const leaving = found.leaving(declared.map(({ body }) => body))
  if (!first || leaving === 0) return
  yield {
    at: mirPlace(first.body),
    subject: "calls that leave the dumps",
    certainty: "unknown",
    message: `${count(leaving, "call")} of what ${count(declared.length, "function")} that declare their effects may run leave the dumps, for code that nobody describes: what is done there is not judged`,
    advice: "Lint the binary as well: there every call has its code.",
  }
}

function ofBody(declared: DeclaredBody, effect: Effect, steps: readonly MirStep[]): Draft {
  const { body, declaration, name } = declared
  const last = steps.at(-1)!
  const by = last.callee === undefined ? "by its own code" : `by calling '${clip(last.callee)}'`
  const place = declaration.place ? "" : ` (${showSource(declaration)})`
  return {
    at: steps[0]?.at ?? mirPlace(body),
    subject: name,
    message:
      `'${clip(name)}' declares ${say(declared)} but has the effect \`${effect.name}\` ${by}: ` +
      walk([
        ...steps.map(({ body }) => clip(body.name)),
        ...(last.callee === undefined ? [] : [`'${clip(last.callee)}'`]),
      ]),
    advice: `Declare \`${effect.name}\` as well, or take the call out${place}.`,
    path: steps.map(({ at, body, callee }) => ({
      at,
      message:
        callee === undefined ? `the place in '${clip(body.name)}'` : `'${clip(body.name)}' calls '${clip(callee)}'`,
    })),
    because: declarationOf(declaration),
  }
}
