// Whether a module is a program or a library, or an object that a linker has yet to make one of: what is true of a linked
// module is often wrong of an object, whose imports are other objects and whose addresses are not final.

import { absent, analyzer } from "../../analyzer.ts"
import type { Module } from "../module.ts"
import { wasm } from "../wasm.ts"

/// Whether it is a relocatable object: what compilers leave for wasm-ld (tool conventions, Linking.md).
export function isObject({ customs }: Pick<Module, "customs">): boolean {
  return customs.some(({ title }) => title === "linking")
}

export const linked = analyzer({
  name: "linked",
  doc: "The module as `wasm` reads it, when it is linked: absent for relocatable objects.",
  requires: { wasm },
  run: ({ wasm }) =>
    isObject(wasm)
      ? absent(
          "a relocatable object, not a linked module: what becomes of it, the linker decides; lint what it is linked into",
        )
      : wasm,
})
