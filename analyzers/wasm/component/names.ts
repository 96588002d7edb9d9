// Sorts, indices with sorts, names and aliases of the component model (Binary.md): what every other definition is written
// in terms of. Knows no types.

import { malformed, name, u32, u8 } from "../bytes.ts"
import type { Cursor } from "../bytes.ts"

const coreSorts: Readonly<Record<number, CoreSort>> = {
  0x00: "core func",
  0x01: "core table",
  0x02: "core memory",
  0x03: "core global",
  0x04: "core tag",
  0x10: "core type",
  0x11: "core module",
  0x12: "core instance",
}
const componentSorts = ["func", "value", "type", "component", "instance"] as const

export type CoreSort =
  | "core func"
  | "core table"
  | "core memory"
  | "core global"
  | "core tag"
  | "core type"
  | "core module"
  | "core instance"
/// Each sort has an index space of its own.
export type Sort = CoreSort | (typeof componentSorts)[number]

export function readCoreSort(c: Cursor): CoreSort {
  const from = c.at
  const code = u8(c, "a core sort")
  return coreSorts[code] ?? malformed(from, `unknown core sort 0x${code.toString(16)}`)
}

export function readSort(c: Cursor): Sort {
  const from = c.at
  const code = u8(c, "a sort")
  if (code === 0) return readCoreSort(c)
  return componentSorts[code - 1] ?? malformed(from, `unknown sort 0x${code.toString(16)}`)
}

/// One thing of some index space, under a name: an argument of an instantiation, an export of a bundle.
export interface Item {
  readonly name: string
  readonly sort: Sort
  readonly index: number
}

/// A name of an import or export: `run`, `wasi:cli/run@0.2.0`. Two forms of it mean the same by now.
export function readExternName(c: Cursor): string {
  const from = c.at
  const form = u8(c, "the form of a name")
  if (form > 1) malformed(from, `unknown form ${form} of a name`)
  return name(c, "a name")
}

/// A definition from elsewhere. `export`: of an instance; `core export`: of a core instance; `outer`: of the component or
/// type `count` levels up.
export type Alias =
  | { readonly from: "export" | "core export"; readonly sort: Sort; readonly instance: number; readonly name: string }
  | { readonly from: "outer"; readonly sort: Sort; readonly count: number; readonly index: number }

export function readAlias(c: Cursor): Alias {
  const sort = readSort(c)
  const from = c.at
  const target = u8(c, "an alias's target")
  if (target === 2) return { from: "outer", sort, count: u32(c, "a number of levels"), index: u32(c, "an index") }
  if (target > 2) malformed(from, `unknown target ${target} of an alias`)
  const instance = u32(c, "an instance")
  return { from: target === 0 ? "export" : "core export", sort, instance, name: name(c, "an export's name") }
}
