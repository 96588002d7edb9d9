// Types of the binary format (core specification 3.0, 5.3): value, heap, block and defined types, recursion groups and
// their equality. It knows how types are written and when two are the same; subtyping belongs to a validator.

import { count, malformed, s33, u32, u8 } from "./bytes.ts"
import type { Cursor } from "./bytes.ts"
import type { FieldType, TypeDefinition, ValueType } from "./module.ts"

/// Value types by the byte (as a negative s33) that encodes them.
const simple: Readonly<Record<number, ValueType>> = {
  [-1]: "i32",
  [-2]: "i64",
  [-3]: "f32",
  [-4]: "f64",
  [-5]: "v128",
}

/// Abstract heap types: the s33 that encodes them, the name, and the short form of `(ref null name)`.
const heaps: Readonly<Record<number, readonly [name: string, reference: string]>> = {
  [-0x0b]: ["nocont", "nullcontref"],
  [-0x0c]: ["noexn", "nullexnref"],
  [-0x0d]: ["nofunc", "nullfuncref"],
  [-0x0e]: ["noextern", "nullexternref"],
  [-0x0f]: ["none", "nullref"],
  [-0x10]: ["func", "funcref"],
  [-0x11]: ["extern", "externref"],
  [-0x12]: ["any", "anyref"],
  [-0x13]: ["eq", "eqref"],
  [-0x14]: ["i31", "i31ref"],
  [-0x15]: ["struct", "structref"],
  [-0x16]: ["array", "arrayref"],
  [-0x17]: ["exn", "exnref"],
  [-0x18]: ["cont", "contref"],
}

export const nullable = -0x1d
export const nonNull = -0x1c
/// The block type without parameters and results.
export const emptyBlock = -0x40

/// A heap type as its s33: a type index, or one of the negative abstract codes.
export function readHeapType(c: Cursor, types: number): number {
  const from = c.at
  const code = s33(c, "a heap type")
  if (code >= 0 ? code >= types : !(code in heaps)) {
    malformed(from, code >= 0 ? `type ${code} does not exist: there are ${types} types` : `unknown heap type ${code}`)
  }
  return code
}

export function heapText(code: number): string {
  return code >= 0 ? String(code) : (heaps[code]?.[0] ?? "?")
}

/// The text of a value type from its code and, for `(ref …)`, its heap type.
export function valueText(code: number, heap: number): ValueType {
  if (code === nonNull) return `(ref ${heapText(heap)})`
  if (code === nullable) return heaps[heap]?.[1] ?? `(ref null ${heap})`
  return simple[code] ?? heaps[code]?.[1] ?? "?"
}

/// Reads a value type; the texts are shared, so that many locals cost no strings.
export function readValueType(c: Cursor, types: number): ValueType {
  const from = c.at
  const byte = u8(c, "a value type")
  const code = byte - 0x80
  const text = simple[code] ?? heaps[code]?.[1]
  if (text !== undefined) return text
  if (code === nullable || code === nonNull) return valueText(code, readHeapType(c, types))
  return malformed(from, `unknown value type 0x${byte.toString(16)}`)
}

export function readReferenceType(c: Cursor, types: number): ValueType {
  const from = c.at
  const type = readValueType(c, types)
  if (isReference(type)) return type
  return malformed(from, `${type} is not a reference type`)
}

export function isReference(type: ValueType): boolean {
  return type.startsWith("(") || type.endsWith("ref")
}

/// Heap type of the last block type or value type code read by `readBlockType` and `readTypeCode`, 0 for most.
export const lastHeap = { heap: 0 }

/// A block type as its s33: a type index, `emptyBlock`, or a value type's code with its heap type in `lastHeap`.
export function readBlockType(c: Cursor, types: number): number {
  const from = c.at
  const code = s33(c, "a block type")
  lastHeap.heap = 0
  if (code >= 0) {
    if (code >= types) malformed(from, `type ${code} does not exist: there are ${types} types`)
    return code
  }
  if (code === nullable || code === nonNull) lastHeap.heap = readHeapType(c, types)
  else if (code !== emptyBlock && !(code in simple) && !(code in heaps)) malformed(from, `unknown block type ${code}`)
  return code
}

/// A value type as its code, with its heap type in `lastHeap`.
export function readTypeCode(c: Cursor, types: number): number {
  const from = c.at
  const code = u8(c, "a value type") - 0x80
  lastHeap.heap = 0
  if (code === nullable || code === nonNull) lastHeap.heap = readHeapType(c, types)
  else if (!(code in simple) && !(code in heaps)) malformed(from, `unknown value type 0x${(code + 0x80).toString(16)}`)
  return code
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/// The recursive types of one entry of the type section, appended to `types`. `seen` maps what was written in each group
/// so far to its first index, for `canonical`.
export function readRecursionGroup(c: Cursor, types: TypeDefinition[], seen: Map<string, number>): void {
  const first = types.length
  let n = 1
  if (c.at < c.end && c.bytes[c.at] === 0x4e) {
    c.at++
    n = count(c, 2, "types of a recursion group")
  }
  const key: string[] = []
  const group: Mutable<TypeDefinition>[] = []
  for (let index = 0; index < n; index++) group.push(readSubtype(c, first, n, types, key))
  const text = key.join(";")
  let canonical = seen.get(text)
  if (canonical === undefined) {
    canonical = first
    seen.set(text, first)
  }
  for (let index = 0; index < n; index++) {
    const type = group[index]!
    type.canonical = canonical + index
    types.push(type)
  }
}

function readSubtype(
  c: Cursor,
  first: number,
  size: number,
  types: readonly TypeDefinition[],
  key: string[],
): Mutable<TypeDefinition> {
  const offset = c.at
  const known = first + size
  let form = u8(c, "a type's form")
  let final = true
  let supertype: number | undefined
  if (form === 0x50 || form === 0x4f) {
    final = form === 0x4f
    const supers = count(c, 1, "supertypes")
    for (let index = 0; index < supers; index++) {
      const from = c.at
      supertype = u32(c, "a supertype")
      if (supertype >= known) malformed(from, `supertype ${supertype} does not exist yet`)
    }
    form = u8(c, "a type's form")
  }
  const common = () => ({
    canonical: 0,
    final,
    ...(supertype === undefined ? {} : { supertype }),
    span: { offset, length: c.at - offset },
  })
  /// Inside its group a type means a position, outside it the type it equals.
  const relative = (type: ValueType) =>
    type.startsWith("(") ? type.replace(/\d+/, (index) => absoluteOrOwn(Number(index), first, types)) : type
  const head = `${final ? "" : "open "}${supertype === undefined ? "" : absoluteOrOwn(supertype, first, types)}`
  if (form === 0x60) {
    const params = valueTypes(c, known, "parameters")
    const results = valueTypes(c, known, "results")
    key.push(`${head}f${params.map(relative).join()}>${results.map(relative).join()}`)
    return { kind: "func", params, results, ...common() }
  }
  if (form === 0x5f) {
    const n = count(c, 2, "fields")
    const fields: FieldType[] = []
    for (let index = 0; index < n; index++) fields.push(field(c, known))
    key.push(`${head}s${fields.map((f) => `${f.mutable}${relative(f.type)}`).join()}`)
    return { kind: "struct", fields, text: `(struct${fields.map((f) => ` ${fieldText(f)}`).join("")})`, ...common() }
  }
  if (form === 0x5e) {
    const element = field(c, known)
    key.push(`${head}a${element.mutable}${relative(element.type)}`)
    return { kind: "array", fields: [element], text: `(array ${fieldText(element)})`, ...common() }
  }
  if (form === 0x5d) {
    const from = c.at
    const target = s33(c, "a function type")
    if (target < 0 || target >= known) malformed(from, `type ${target} does not exist yet`)
    key.push(`${head}c${absoluteOrOwn(target, first, types)}`)
    return { kind: "cont", fields: [], function: target, text: `(cont ${target})`, ...common() }
  }
  return malformed(offset, `unknown form of type 0x${form.toString(16)}`)
}

function absoluteOrOwn(index: number, first: number, types: readonly TypeDefinition[]): string {
  return index >= first ? `own${index - first}` : String(types[index]!.canonical)
}

function valueTypes(c: Cursor, types: number, what: string): readonly ValueType[] {
  const n = count(c, 1, what)
  if (n === 0) return none
  const list: ValueType[] = []
  for (let index = 0; index < n; index++) list.push(readValueType(c, types))
  return list
}

const none: readonly ValueType[] = []

function field(c: Cursor, types: number): FieldType {
  const byte = c.at < c.end ? c.bytes[c.at] : 0
  let type: ValueType
  if (byte === 0x78 || byte === 0x77) {
    c.at++
    type = byte === 0x78 ? "i8" : "i16"
  } else type = readValueType(c, types)
  const from = c.at
  const mutable = u8(c, "a field's mutability")
  if (mutable > 1) malformed(from, `a field's mutability is 0 or 1, not ${mutable}`)
  return { type, mutable: mutable === 1 }
}

function fieldText(f: FieldType): string {
  return `(field ${f.mutable ? `(mut ${f.type})` : f.type})`
}
