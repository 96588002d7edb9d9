// Which effects each imported function has in this build, and who says so: the config first, then declarations compiled
// into the binary, then the tables of published hosts. Knows one module's imports; refuses to know what calls them.

import type { ContractConfig } from "../contract/config.ts"
import { globMatcher } from "../names/glob.ts"
import type { Code } from "../wasm/code.ts"
import type { Import, Module } from "../wasm/module.ts"
import { effectNamed, effectSet, noEffects, type EffectSet } from "./effects.ts"
import { hostEffect } from "./hosts.ts"

export interface ImportEffect {
  readonly import: Import
  readonly effects: EffectSet
  /// The call only frees, copies or inspects a handle.
  readonly housekeeping: boolean
  readonly by: "config" | "declaration" | "host table"
}

/// Effects that a binary declares of an import, by `module.name`.
export type DeclaredImports = ReadonlyMap<string, EffectSet>

/// Per function index, for the imports.
export function importEffects(
  module: Module,
  config: ContractConfig,
  declared: DeclaredImports = new Map(),
): readonly ImportEffect[] {
  const overrides = Object.entries(config.effects?.imports ?? {}).map(([glob, names]) => ({
    matches: globMatcher(glob),
    effects: namedEffects(names),
  }))
  const effects: ImportEffect[] = []
  for (const { index, import: from } of module.functions) {
    if (!from) break
    const name = `${from.module}.${from.name}`
    const override = overrides.find(({ matches }) => matches(name))
    const declaration = declared.get(name)
    if (override) effects[index] = { import: from, effects: override.effects, housekeeping: false, by: "config" }
    else if (declaration !== undefined)
      effects[index] = { import: from, effects: declaration, housekeeping: false, by: "declaration" }
    else {
      const { effects: set, housekeeping } = hostEffect(from.module, from.name)
      effects[index] = { import: from, effects: set, housekeeping, by: "host table" }
    }
  }
  return effects
}

/// The set a config writes for an import: names separated by commas or spaces; `pure` and `none` are no effects. A word
/// that is no effect counts as the least that is known of an import, a call of the host.
function namedEffects(text: string): EffectSet {
  return text
    .split(/[\s,]+/)
    .filter((word) => word !== "" && word !== "pure" && word !== "none")
    .reduce((set, word) => set | (effectNamed(word)?.bit ?? effectSet("js_call")), noEffects)
}

/// Imported functions that anything in the module uses: calls, references, tables, exports, globals, `start`.
export function usedImports(module: Module, code: Code): ReadonlySet<number> {
  const used = new Set<number>()
  const use = (index: number | undefined): void => {
    if (index !== undefined && module.functions[index]?.import) used.add(index)
  }
  code.callTarget.forEach(use)
  code.refTarget.forEach(use)
  for (const { functions } of module.elements) functions.forEach(use)
  for (const { kind, index } of module.exports) if (kind === "function") use(index)
  for (const { init } of [...module.globals, ...module.tables]) use(init?.function)
  use(module.start)
  return used
}
