// Which functions and imports of the binary have declared effects, and which ones: puts declarations beside indices. The
// most trusted declaration of a function counts and the others are not merged in; refuses to judge whether they are kept.

import { analyzer } from "../analyzer.ts"
import { contract, type Contract } from "../contract/contract.ts"
import type { FunctionDeclaration } from "../contract/declaration.ts"
import { globMatcher } from "../names/glob.ts"
import { names, type Names } from "../names/names.ts"
import type { Module } from "../wasm/module.ts"
import { wasm } from "../wasm/wasm.ts"
import { effectNamed, noEffects, type EffectSet } from "./effects.ts"

export interface DeclaredEffects {
  readonly functions: readonly DeclaredFunction[]
  /// By `module.name`.
  readonly imports: ReadonlyMap<string, EffectSet>
}

export interface DeclaredFunction {
  readonly index: number
  readonly effects: EffectSet
  readonly declaration: FunctionDeclaration
  /// Words of the declaration that are no effects.
  readonly unknown: readonly string[]
}

export const declaredEffects = analyzer({
  name: "declared-effects",
  doc: "Functions and imports of the binary whose effects are declared, by markers or by the config.",
  requires: { wasm, names, contract },
  run: ({ wasm, names, contract }) => declaredIn(wasm, names, contract),
})

export function declaredIn(module: Module, names: Names, contract: Contract): DeclaredEffects {
  const declarations = contract.functions.filter(({ role }) => role === "effect")
  const imports = new Map<string, EffectSet>()
  const functions = new Map<number, DeclaredFunction>()
  for (const declaration of declarations) {
    const { set, unknown } = read(declaration)
    if (declaration.import !== undefined) {
      if (!imports.has(declaration.import)) imports.set(declaration.import, set)
      continue
    }
    for (const index of functionsOf(declaration, module, names))
      if (!functions.has(index)) functions.set(index, { index, effects: set, declaration, unknown })
  }
  return { functions: [...functions.values()].sort((a, b) => a.index - b.index), imports }
}

function read({ effects }: FunctionDeclaration): { set: EffectSet; unknown: readonly string[] } {
  const known = effects.map(effectNamed)
  return {
    set: known.reduce((set, effect) => set | (effect?.bit ?? noEffects), noEffects),
    unknown: effects.filter((_, at) => known[at] === undefined),
  }
}

/// The functions a declaration speaks of: the exports it names, else every function of that name. So the glob `*` speaks of
/// what the host can call and not of every helper. A function that was inlined away is none.
function functionsOf(declaration: FunctionDeclaration, module: Module, names: Names): readonly number[] {
  const exports = module.exports.filter(({ kind, index }) => kind === "function" && module.functions[index]?.body)
  switch (declaration.source) {
    case "config": {
      const matches = globMatcher(declaration.name)
      const exported = exports.filter(({ name }) => matches(name)).map(({ index }) => index)
      if (exported.length > 0) return [...new Set(exported)]
      return names.bodies.filter((index) => named(names, index) && matches(names.of(index).name))
    }
    case "marker":
    case "builtin": {
      const exported = exports.filter(({ name }) => name === declaration.export).map(({ index }) => index)
      if (exported.length > 0) return exported
      return names.bodies.filter((index) => named(names, index) && isInstance(names, index, declaration.name))
    }
  }
}

function named(names: Names, index: number): boolean {
  return names.symbol(index) !== undefined
}

function isInstance(names: Names, index: number, path: string): boolean {
  return names.of(index).name === path || names.base(index) === path
}
