// Value types as numbers, and when one matches another (core specification 3.0, 3.3): what a validator compares for every
// operand. It knows the hierarchies of heap types and declared supertypes; it refuses to know encodings (types.ts) and
// instructions. Asking costs the same however long the chains of supertypes are.

import type { Module, ValueType } from "./module.ts"
import { heapText, nonNull, nullable, valueText } from "./types.ts"

/// A value type as a number: equal types are equal numbers. Vector and number types are 1 to 5; references are from
/// `firstReference` on, with the heap type (an index always the canonical one) and, in the lowest bit, nullability.
export type TypeNumber = number

/// The type of a value nobody made, in code that is never reached: it matches every type.
export const bottom = 0
export const i32 = 1
export const i64 = 2
export const f32 = 3
export const f64 = 4
export const v128 = 5
/// Packed types of fields: never on the stack.
export const i8 = 6
export const i16 = 7

const bias = 64
export const firstReference = 64

export function reference(heap: number, nullable: boolean): TypeNumber {
  return (heap + bias) * 2 + (nullable ? 1 : 0)
}

export function isReferenceNumber(type: TypeNumber): boolean {
  return type >= firstReference
}

export function heapOf(type: TypeNumber): number {
  return (type >> 1) - bias
}

export function isNullable(type: TypeNumber): boolean {
  return (type & 1) === 1
}

/// The heap type of a reference nobody made. No encoding has it.
export const bottomHeap = -1

const lowestHeap = -0x18
const highestHeap = -0x0b
const byName = new Map<string, number>()
for (let code = lowestHeap; code <= highestHeap; code++) byName.set(heapText(code), code)

/// The abstract heap types.
export const heap = {
  nocont: byName.get("nocont")!,
  noexn: byName.get("noexn")!,
  nofunc: byName.get("nofunc")!,
  noextern: byName.get("noextern")!,
  none: byName.get("none")!,
  func: byName.get("func")!,
  extern: byName.get("extern")!,
  any: byName.get("any")!,
  eq: byName.get("eq")!,
  i31: byName.get("i31")!,
  struct: byName.get("struct")!,
  array: byName.get("array")!,
  exn: byName.get("exn")!,
  cont: byName.get("cont")!,
} as const

/// What each abstract heap type matches beside itself (3.3.3).
const above = new Map<number, readonly number[]>([
  [heap.none, [heap.i31, heap.struct, heap.array, heap.eq, heap.any]],
  [heap.i31, [heap.eq, heap.any]],
  [heap.struct, [heap.eq, heap.any]],
  [heap.array, [heap.eq, heap.any]],
  [heap.eq, [heap.any]],
  [heap.nofunc, [heap.func]],
  [heap.noextern, [heap.extern]],
  [heap.noexn, [heap.exn]],
  [heap.nocont, [heap.cont]],
])
const tops: readonly number[] = [heap.any, heap.func, heap.extern, heap.exn, heap.cont]

/// What is needed of a module's types to compare them.
export interface Lattice {
  readonly canonical: Int32Array
  /// The abstract heap type right above each defined type.
  readonly kind: Int32Array
  /// Each defined type and its declared subtypes as an interval: `a` matches `b` when `first[a]` lies in that of `b`.
  readonly first: Int32Array
  readonly size: Int32Array
  readonly texts: Map<ValueType, TypeNumber>
}

const kinds = { func: heap.func, struct: heap.struct, array: heap.array, cont: heap.cont } as const

/// The order of a module's types. A supertype that is not declared before its subtype is ignored: it is an error of its own.
export function latticeOf({ types }: Module): Lattice {
  const n = types.length
  const canonical = Int32Array.from(types, (type) => type.canonical)
  const kind = Int32Array.from(types, (type) => kinds[type.kind])
  const parent = new Int32Array(n).fill(-1)
  const size = new Int32Array(n).fill(1)
  const first = new Int32Array(n)
  const free = new Int32Array(n)
  for (let index = 0; index < n; index++) {
    const { supertype } = types[index]!
    if (canonical[index] !== index || supertype === undefined || supertype >= index) continue
    const up = canonical[supertype]!
    if (up < index) parent[index] = up
  }
  for (let index = n - 1; index >= 0; index--) if (parent[index]! >= 0) size[parent[index]!]! += size[index]!
  let roots = 0
  for (let index = 0; index < n; index++) {
    if (canonical[index] !== index) continue
    const up = parent[index]!
    if (up < 0) {
      first[index] = roots
      roots += size[index]!
    } else {
      first[index] = free[up]!
      free[up]! += size[index]!
    }
    free[index] = first[index]! + 1
  }
  const texts = new Map<ValueType, TypeNumber>([
    ["i8", i8],
    ["i16", i16],
  ])
  for (let code = 1; code <= 5; code++) texts.set(valueText(-code, 0), code)
  for (let code = lowestHeap; code <= highestHeap; code++) {
    texts.set(valueText(nullable, code), reference(code, true))
    texts.set(valueText(nonNull, code), reference(code, false))
  }
  return { canonical, kind, first, size, texts }
}

/// A type as the model spells it.
export function numberOfText(l: Lattice, text: ValueType): TypeNumber {
  let number = l.texts.get(text)
  if (number === undefined) {
    const index = Number(/\d+/.exec(text)?.[0] ?? "0")
    number = reference(l.canonical[index] ?? index, text.startsWith("(ref null"))
    l.texts.set(text, number)
  }
  return number
}

/// A heap type as its s33, with the canonical index.
export function canonicalHeap(l: Lattice, code: number): number {
  return code >= 0 ? l.canonical[code]! : code
}

/// A type as `readTypeCode` gives it: its code and, for `(ref …)`, its heap type.
export function numberOfCode(l: Lattice, code: number, heap: number): TypeNumber {
  if (code >= -5) return -code
  if (code === nullable || code === nonNull) return reference(canonicalHeap(l, heap), code === nullable)
  return reference(code, true)
}

export function typeText(type: TypeNumber): string {
  if (type === bottom) return "any value"
  if (type === i8) return "i8"
  if (type === i16) return "i16"
  if (type < firstReference) return valueText(-type, 0)
  if (heapOf(type) === bottomHeap) return "a reference"
  return valueText(isNullable(type) ? nullable : nonNull, heapOf(type))
}

/// Whether a value of type `a` may stand where `b` is expected.
export function matches(l: Lattice, a: TypeNumber, b: TypeNumber): boolean {
  if (a === b || a === bottom) return true
  if (a < firstReference || b < firstReference) return false
  if (isNullable(a) && !isNullable(b)) return false
  return heapMatches(l, heapOf(a), heapOf(b))
}

/// Whether heap type `a` is a subtype of `b`; indices are canonical.
export function heapMatches(l: Lattice, a: number, b: number): boolean {
  if (a === b || a === bottomHeap) return true
  if (b === bottomHeap) return false
  if (b >= 0) {
    if (a >= 0) return l.first[a]! >= l.first[b]! && l.first[a]! < l.first[b]! + l.size[b]!
    const under = above.get(a)
    return (under?.includes(l.kind[b]!) ?? false) && isBottomOfHierarchy(a)
  }
  const from = a >= 0 ? l.kind[a]! : a
  return from === b || (above.get(from)?.includes(b) ?? false)
}

function isBottomOfHierarchy(code: number): boolean {
  return code === heap.none || code === heap.nofunc || code === heap.nocont
}

/// The top of the hierarchy a heap type belongs to: what a cast to it may come from.
export function topOf(l: Lattice, code: number): number {
  const from = code >= 0 ? l.kind[code]! : code
  return tops.find((top) => top === from || (above.get(from)?.includes(top) ?? false)) ?? from
}

/// Whether there is a default value: 0, or null.
export function isDefaultable(type: TypeNumber): boolean {
  return type < firstReference || isNullable(type)
}
