// How much code each generic item has become: the functions of a binary grouped by the item they are instances of. Goes by
// names alone, so it says nothing of a stripped binary; refuses to guess which instances could be one.

import { analyzer } from "../analyzer.ts"
import { names, type Names } from "../names/names.ts"
import type { Module } from "../wasm/module.ts"
import { wasm } from "../wasm/wasm.ts"

/// A generic item with more than one instance in the binary.
export interface Generic {
  /// Its path without type arguments.
  readonly base: string
  /// Largest first.
  readonly instances: readonly Instance[]
  readonly bytes: number
  /// What all instances but the largest weigh: the most that having one would save.
  readonly excess: number
  /// Whether the mangling tells instances of one item from items of one name.
  readonly exact: boolean
}

export interface Instance {
  readonly index: number
  readonly bytes: number
}

export interface Generics {
  /// Most excess first.
  readonly items: readonly Generic[]
  /// Bytes of all bodies.
  readonly code: number
}

export const generics = analyzer({
  name: "generics",
  doc: "Generic items with more than one instance in the binary, by name, with the bytes of each instance.",
  requires: { wasm, names },
  run: ({ wasm, names }) => genericsOf(wasm, names),
})

export function genericsOf(module: Module, names: Names): Generics {
  const groups = new Map<string, Instance[]>()
  let code = 0
  for (const index of names.bodies) {
    const bytes = module.functions[index]?.body?.length ?? 0
    code += bytes
    if (!isInstance(names, index)) continue
    const base = names.base(index)
    const group = groups.get(base)
    if (group) group.push({ index, bytes })
    else groups.set(base, [{ index, bytes }])
  }
  const items: Generic[] = []
  for (const [base, instances] of groups) {
    if (instances.length < 2) continue
    instances.sort((a, b) => b.bytes - a.bytes || a.index - b.index)
    const bytes = instances.reduce((sum, instance) => sum + instance.bytes, 0)
    const exact = instances.every(({ index }) => names.demangled(index)?.scheme !== "legacy")
    items.push({ base, instances, bytes, excess: bytes - instances[0]!.bytes, exact })
  }
  return { items: items.sort((a, b) => b.excess - a.excess || (a.base < b.base ? -1 : 1)), code }
}

/// Whether the name is that of a possible instance. Legacy symbols have no type arguments, so that there every function
/// is one until its name is alone; but all closures of a function are spelled the same, and those are different code.
export function isInstance(names: Names, index: number): boolean {
  const known = names.demangled(index)
  if (!known) return false
  switch (known.scheme) {
    case "v0":
    case "plain":
      return known.args !== undefined || names.base(index) !== known.name
    case "legacy":
      return !known.name.includes("{{closure}}")
    case "c++":
      return false
  }
}
