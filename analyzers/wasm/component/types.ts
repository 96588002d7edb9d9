// Types of the component model (Binary.md, "Type Definitions"): what a type section says, and what component and instance
// types declare. It knows encodings and scopes; what a type means for memory and calls belongs to the ABI.

import { count, malformed, name, s33, u32, u8 } from "../bytes.ts"
import type { ByteSpan, Cursor } from "../bytes.ts"
import { readRecursionGroup } from "../types.ts"
import { readGlobalType, readLimits, readTableType } from "../items.ts"
import { readAlias, readExternName, readSort } from "./names.ts"
import type { Alias } from "./names.ts"

/// A primitive as WIT spells it, or an index into the types of the scope it is written in.
export type ComponentValueType = string | number

export interface Labelled<T> {
  readonly name: string
  readonly type: T
}

export interface ComponentFunctionType {
  readonly kind: "func"
  readonly async: boolean
  readonly params: readonly Labelled<ComponentValueType>[]
  readonly result?: ComponentValueType
}

/// A type that is written out; indices in it are of the scope it stands in.
export type WrittenType =
  | { readonly kind: "primitive"; readonly name: string }
  | { readonly kind: "record"; readonly fields: readonly Labelled<ComponentValueType>[] }
  | { readonly kind: "variant"; readonly cases: readonly Labelled<ComponentValueType | undefined>[] }
  | { readonly kind: "list"; readonly element: ComponentValueType; readonly length?: number }
  | { readonly kind: "map"; readonly key: ComponentValueType; readonly value: ComponentValueType }
  | { readonly kind: "tuple"; readonly types: readonly ComponentValueType[] }
  | { readonly kind: "flags" | "enum"; readonly names: readonly string[] }
  | { readonly kind: "option"; readonly type: ComponentValueType }
  | { readonly kind: "result"; readonly ok?: ComponentValueType; readonly error?: ComponentValueType }
  | { readonly kind: "own" | "borrow"; readonly resource: number }
  | { readonly kind: "stream" | "future"; readonly type?: ComponentValueType }
  | ComponentFunctionType
  | { readonly kind: "component" | "instance"; readonly scope: TypeScope }
  /// `destructor` is a core function.
  | { readonly kind: "resource"; readonly destructor?: number }

/// A type of an index space: written out, or brought in. `equal`: an import or export that says "the same as type `type`".
/// `abstract`: a resource somebody else defines, `name` as it is imported or exported. `alias`: see `Alias`.
export type ComponentType =
  | WrittenType
  | { readonly kind: "equal"; readonly type: number; readonly name: string }
  | { readonly kind: "abstract"; readonly name: string }
  | { readonly kind: "alias"; readonly alias: Alias }

/// What an import or export is: `type` an index of the scope's types, of its core types for a `core module`.
export type ExternDescription =
  | { readonly kind: "core module" | "func" | "component" | "instance"; readonly type: number }
  | { readonly kind: "value"; readonly value: { readonly equal: number } | { readonly type: ComponentValueType } }
  | { readonly kind: "type"; readonly equal?: number }

export interface Extern {
  readonly name: string
  readonly is: ExternDescription
}

/// Where types are numbered: a component, or a component or instance type.
export interface TypeScope {
  readonly types: readonly ComponentType[]
  /// By instance index: what instances that are imported, exported or aliased are.
  readonly instances: readonly InstanceOrigin[]
  readonly imports: readonly Extern[]
  readonly exports: readonly Extern[]
  readonly outer?: TypeScope
}

/// What an instance is known by: its type, or what it was made from.
export type InstanceOrigin =
  | { readonly kind: "typed"; readonly type: number; readonly name: string }
  | { readonly kind: "alias"; readonly alias: Alias }
  | { readonly kind: "instantiated"; readonly component: number }
  | { readonly kind: "bundled"; readonly exports: readonly { readonly name: string; readonly type?: number }[] }

/// A scope that is being filled.
export interface OpenScope extends TypeScope {
  readonly types: ComponentType[]
  readonly instances: InstanceOrigin[]
  readonly imports: Extern[]
  readonly exports: Extern[]
  /// Nested component and instance types around it.
  readonly depth: number
}

export function openScope(outer?: OpenScope): OpenScope {
  const depth = outer === undefined ? 0 : outer.depth + 1
  return { types: [], instances: [], imports: [], exports: [], depth, ...(outer ? { outer } : {}) }
}

/// What wasm-tools nests at most.
const maximumDepth = 100

// prettier-ignore
const primitives: Readonly<Record<number, string>> = {
  0x7f: "bool", 0x7e: "s8", 0x7d: "u8", 0x7c: "s16", 0x7b: "u16", 0x7a: "s32", 0x79: "u32", 0x78: "s64", 0x77: "u64",
  0x76: "f32", 0x75: "f64", 0x74: "char", 0x73: "string", 0x64: "error-context",
}

/// A value type: a primitive, or an index below `scope.types.length`.
export function readValue(c: Cursor, scope: TypeScope): ComponentValueType {
  const from = c.at
  const code = s33(c, "a value type")
  if (code < 0) return primitives[code + 0x80] ?? malformed(from, `unknown value type ${code}`)
  if (code >= scope.types.length) malformed(from, noType(code, scope))
  return code
}

function noType(index: number, scope: TypeScope): string {
  return `type ${index} does not exist yet: there are ${scope.types.length}`
}

export function readTypeIndex(c: Cursor, scope: TypeScope): number {
  const from = c.at
  const index = u32(c, "a type")
  if (index >= scope.types.length) malformed(from, noType(index, scope))
  return index
}

function optionally<T>(c: Cursor, read: () => T): T | undefined {
  const from = c.at
  const is = u8(c, "whether there is a type")
  if (is > 1) malformed(from, `0 or 1 expected, not ${is}`)
  return is === 1 ? read() : undefined
}

function listOf<T>(c: Cursor, items: string, read: () => T): T[] {
  const n = count(c, 1, items)
  return Array.from({ length: n }, read)
}

const labelled = (c: Cursor, scope: TypeScope): Labelled<ComponentValueType> => ({
  name: name(c, "a label"),
  type: readValue(c, scope),
})

/// One type of a type section.
export function readComponentType(c: Cursor, scope: OpenScope): WrittenType {
  const from = c.at
  const form = u8(c, "a type's form")
  const value = () => readValue(c, scope)
  switch (form) {
    case 0x72:
      return { kind: "record", fields: listOf(c, "fields", () => labelled(c, scope)) }
    case 0x71:
      return { kind: "variant", cases: listOf(c, "cases", () => variantCase(c, scope)) }
    case 0x70:
      return { kind: "list", element: value() }
    case 0x67:
      return { kind: "list", element: value(), length: u32(c, "a length") }
    case 0x63:
      return { kind: "map", key: value(), value: value() }
    case 0x6f:
      return { kind: "tuple", types: listOf(c, "types", value) }
    case 0x6e:
    case 0x6d:
      return { kind: form === 0x6e ? "flags" : "enum", names: listOf(c, "labels", () => name(c, "a label")) }
    case 0x6b:
      return { kind: "option", type: value() }
    case 0x6a: {
      const [ok, error] = [optionally(c, value), optionally(c, value)]
      return { kind: "result", ...(ok === undefined ? {} : { ok }), ...(error === undefined ? {} : { error }) }
    }
    case 0x69:
    case 0x68:
      return { kind: form === 0x69 ? "own" : "borrow", resource: readTypeIndex(c, scope) }
    case 0x66:
    case 0x65: {
      const type = optionally(c, value)
      return { kind: form === 0x66 ? "stream" : "future", ...(type === undefined ? {} : { type }) }
    }
    case 0x40:
    case 0x43:
      return functionType(c, scope, form === 0x43)
    case 0x41:
    case 0x42:
      return { kind: form === 0x41 ? "component" : "instance", scope: readDeclarations(c, scope, form === 0x41) }
    case 0x3f: {
      const at = c.at
      if (u8(c, "a representation") !== 0x7f) malformed(at, "a resource is represented by an i32")
      const destructor = optionally(c, () => u32(c, "a destructor"))
      return { kind: "resource", ...(destructor === undefined ? {} : { destructor }) }
    }
    default: {
      const primitive = primitives[form] ?? malformed(from, `unknown form of type 0x${form.toString(16)}`)
      return { kind: "primitive", name: primitive }
    }
  }
}

function variantCase(c: Cursor, scope: TypeScope): Labelled<ComponentValueType | undefined> {
  const label = name(c, "a label")
  const type = optionally(c, () => readValue(c, scope))
  const from = c.at
  // A case could once refine another one.
  if (u8(c, "a zero byte") !== 0) malformed(from, "a case ends with 0")
  return { name: label, type }
}

function functionType(c: Cursor, scope: TypeScope, async: boolean): ComponentFunctionType {
  const params = listOf(c, "parameters", () => labelled(c, scope))
  const result = readResult(c, scope)
  return { kind: "func", async, params, ...(result === undefined ? {} : { result }) }
}

/// A result list: one value, or none.
export function readResult(c: Cursor, scope: TypeScope): ComponentValueType | undefined {
  const from = c.at
  const form = u8(c, "the form of a result")
  if (form === 0) return readValue(c, scope)
  if (form !== 1 || u8(c, "a zero byte") !== 0) malformed(from, "a result is 0 and a type, or 1 and 0")
  return undefined
}

/// What a component type (`withImports`) or an instance type declares: a scope of its own.
function readDeclarations(c: Cursor, outer: OpenScope, withImports: boolean): OpenScope {
  const scope = openScope(outer)
  if (scope.depth > maximumDepth) malformed(c.at, `types are nested more than ${maximumDepth} deep`)
  const n = count(c, 2, "declarations")
  for (let i = 0; i < n; i++) {
    const from = c.at
    const form = u8(c, "a declaration")
    if (form === 0) readCoreType(c)
    else if (form === 1) scope.types.push(readComponentType(c, scope))
    else if (form === 2) declareAlias(readAlias(c), scope, from)
    else if (form === 3 && withImports) declare(scope, "imports", { name: readExternName(c), is: readExtern(c, scope) })
    else if (form === 4) declare(scope, "exports", { name: readExternName(c), is: readExtern(c, scope) })
    else malformed(from, `unknown declaration ${form}`)
  }
  return scope
}

/// Appends what an alias brings in to the index space of its sort, when that is one of types or instances. What it is taken
/// from must be there already, so that following aliases comes to an end.
export function declareAlias(alias: Alias, scope: OpenScope, at: number): void {
  if (alias.from === "export" && alias.instance >= scope.instances.length)
    malformed(at, `instance ${alias.instance} does not exist yet: there are ${scope.instances.length}`)
  if (alias.from === "outer" && alias.sort === "type") {
    let around: TypeScope | undefined = scope
    for (let level = 0; level < alias.count && around; level++) around = around.outer
    if (!around) malformed(at, `there are no ${alias.count} scopes around the alias`)
    if (alias.index >= around.types.length) malformed(at, noType(alias.index, around))
  }
  if (alias.sort === "type") scope.types.push({ kind: "alias", alias })
  else if (alias.sort === "instance") scope.instances.push({ kind: "alias", alias })
}

/// Adds an import or an export; both fill index spaces.
export function declare(scope: OpenScope, where: "imports" | "exports", extern: Extern): void {
  scope[where].push(extern)
  bring(scope, extern)
}

/// Appends what an import or export describes to the index space of its kind.
export function bring(scope: OpenScope, { name, is }: Extern): void {
  if (is.kind === "type")
    scope.types.push(is.equal === undefined ? { kind: "abstract", name } : { kind: "equal", type: is.equal, name })
  else if (is.kind === "instance") scope.instances.push({ kind: "typed", type: is.type, name })
}

export function readExtern(c: Cursor, scope: TypeScope): ExternDescription {
  const from = c.at
  const form = u8(c, "what an import or export is")
  switch (form) {
    case 0x00: {
      const at = c.at
      if (u8(c, "a core sort") !== 0x11) malformed(at, "of core things only modules are imported and exported")
      return { kind: "core module", type: u32(c, "a core type") }
    }
    case 0x01:
      return { kind: "func", type: readTypeIndex(c, scope) }
    case 0x02: {
      const equal = u8(c, "a value's bound") === 0
      return { kind: "value", value: equal ? { equal: u32(c, "a value") } : { type: readValue(c, scope) } }
    }
    case 0x03: {
      const at = c.at
      const bound = u8(c, "a type's bound")
      if (bound > 1) malformed(at, `unknown bound ${bound} of a type`)
      return bound === 0 ? { kind: "type", equal: readTypeIndex(c, scope) } : { kind: "type" }
    }
    case 0x04:
      return { kind: "component", type: readTypeIndex(c, scope) }
    case 0x05:
      return { kind: "instance", type: readTypeIndex(c, scope) }
    default:
      return malformed(from, `unknown kind 0x${form.toString(16)} of an import or export`)
  }
}

/// Steps over one core type: a core module's own types are in the module. Its span is kept for who wants to see it.
export function readCoreType(c: Cursor): ByteSpan {
  const offset = c.at
  // `sub` is 0x50 too: here it has a 0 before it, so that 0x50 alone is a module type.
  if (c.bytes[c.at] === 0x50) {
    c.at++
    const n = count(c, 2, "declarations")
    for (let i = 0; i < n; i++) readModuleDeclaration(c)
  } else {
    if (c.bytes[c.at] === 0x00) c.at++
    readRecursionGroup(c, [], new Map())
  }
  return { offset, length: c.at - offset }
}

function readModuleDeclaration(c: Cursor): void {
  const from = c.at
  const form = u8(c, "a declaration")
  if (form === 0) {
    name(c, "an import's module")
    name(c, "an import's name")
    skipCoreExtern(c)
  } else if (form === 1) readCoreType(c)
  else if (form === 2) {
    readSort(c)
    readAlias(c)
  } else if (form === 3) {
    name(c, "an export's name")
    skipCoreExtern(c)
  } else malformed(from, `unknown declaration ${form}`)
}

function skipCoreExtern(c: Cursor): void {
  const from = c.at
  const kind = u8(c, "a kind")
  if (kind === 0) u32(c, "a type")
  else if (kind === 1) readTableType(c, Infinity)
  else if (kind === 2) readLimits(c, true)
  else if (kind === 3) readGlobalType(c, Infinity)
  else if (kind === 4) {
    u8(c, "a tag's attribute")
    u32(c, "a type")
  } else malformed(from, `unknown kind ${kind}`)
}
