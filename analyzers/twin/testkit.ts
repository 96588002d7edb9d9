// For tests only: modules written anew, with the truth about which function is which kept in a name section of our own.

import { custom, leb, text, type Bytes } from "../wasm/testkit.ts"
import { readCode } from "../wasm/code.ts"
import type { Module } from "../wasm/module.ts"
import { readModule } from "../wasm/read.ts"
import type { Side } from "./match.ts"

export function sideOf(bytes: Uint8Array, path = "test.wasm"): Side {
  const module = readModule({ path, kind: "wasm", bytes })
  return { module, code: readCode(module) }
}

/// The module without the custom sections of that kind.
export function without(module: Module, drop: (title: string) => boolean): Uint8Array {
  const kept = module.sections.filter(({ name }) => !name.startsWith("custom:") || !drop(name.slice("custom:".length)))
  return Buffer.concat([
    module.bytes.subarray(0, 8),
    ...kept.map(({ offset, length }) => module.bytes.subarray(offset, offset + length)),
  ])
}

/// The module with a name section that calls function 12 `f12`.
export function numbered(bytes: Uint8Array): Uint8Array {
  const { module } = sideOf(bytes)
  const names: Bytes[] = module.functions.map(({ index }) => [...leb(index), ...text(`f${index}`)])
  const map = [...leb(names.length), ...names.flat()]
  const section = custom("name", [1, ...leb(map.length), ...map])
  return Buffer.concat([without(module, (title) => title === "name"), Uint8Array.from(section)])
}
