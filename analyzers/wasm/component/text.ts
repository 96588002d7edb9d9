// Types of a component as a person reads them, close to WIT: indices are followed, within scopes and through aliases, as
// far as the bytes say. It knows names; it refuses to follow what another component decides.

import type { Alias } from "./names.ts"
import type { ComponentFunctionType, ComponentType, ComponentValueType, InstanceOrigin, TypeScope } from "./types.ts"

/// A type and the scope its indices mean something in.
export interface ScopedType {
  readonly type: ComponentType
  readonly scope: TypeScope
}

/// Steps to follow before giving up: references only lead backwards, but through several scopes.
const maximumSteps = 200

/// The written type that an index finally means; what cannot be followed further is returned as it stands.
export function resolveType(scope: TypeScope, index: number, steps = { left: maximumSteps }): ScopedType | undefined {
  let at: TypeScope = scope
  let type = at.types[index]
  while (type !== undefined && steps.left-- > 0) {
    if (type.kind === "equal") {
      const target: ComponentType | undefined = at.types[type.type]
      // A resource keeps the name it is exported under.
      if (target?.kind === "resource" || target?.kind === "abstract")
        return { type: { kind: "abstract", name: type.name }, scope: at }
      type = target
    } else if (type.kind === "alias") {
      const next = aliased(at, type.alias, steps)
      if (!next) return { type, scope: at }
      at = next.scope
      type = next.type
    } else return { type, scope: at }
  }
  return undefined
}

type Steps = { left: number }

function aliased(scope: TypeScope, alias: Alias, steps: Steps): ScopedType | undefined {
  if (alias.from === "outer") {
    let around: TypeScope | undefined = scope
    for (let level = 0; level < alias.count && around; level++) around = around.outer
    const type = around?.types[alias.index]
    return around && type ? { type, scope: around } : undefined
  }
  if (alias.from === "core export") return undefined
  const instance = scope.instances[alias.instance]
  return instance && exportOf(scope, instance, alias.name, steps)
}

/// The type that an instance exports under a name.
function exportOf(scope: TypeScope, instance: InstanceOrigin, name: string, steps: Steps): ScopedType | undefined {
  if (instance.kind === "bundled") {
    const type = scope.types[instance.exports.find((item) => item.name === name)?.type ?? -1]
    return type && { type, scope }
  }
  if (instance.kind !== "typed") return undefined
  const found = resolveType(scope, instance.type, steps)
  if (found?.type.kind !== "instance") return undefined
  const inner = found.type.scope
  // Exported types are items of the instance type's own index space, under their names.
  const type = inner.types.find((type) => (type.kind === "equal" || type.kind === "abstract") && type.name === name)
  return type && { type, scope: inner }
}

/// How many types a text may spell, and how many members of one: a few bytes can mean a text without end.
interface Room {
  left: number
}
const mostTypes = 200
const mostMembers = 40

/// A value type in words: `list<string>`, `record { x: u32 }`, `own<file>`; `…` for what would go on too long.
export function valueTypeText(
  scope: TypeScope,
  type: ComponentValueType | undefined,
  room: Room = { left: mostTypes },
): string {
  if (type === undefined) return "_"
  if (typeof type === "string") return type
  if (room.left-- <= 0) return "…"
  const found = resolveType(scope, type)
  return found ? typeText(found, room) : `type ${type}`
}

function members<T>(list: readonly T[], of: (one: T) => string): string {
  return `${list.slice(0, mostMembers).map(of).join(", ")}${list.length > mostMembers ? ", …" : ""}`
}

/// Any type in words.
export function typeText({ type, scope }: ScopedType, room: Room = { left: mostTypes }): string {
  const of = (value: ComponentValueType | undefined) => valueTypeText(scope, value, room)
  switch (type.kind) {
    case "primitive":
      return type.name
    case "record":
      return `record { ${members(type.fields, (field) => `${field.name}: ${of(field.type)}`)} }`
    case "variant":
      return `variant { ${members(type.cases, ({ name, type }) => (type === undefined ? name : `${name}(${of(type)})`))} }`
    case "list":
      return `list<${of(type.element)}${type.length === undefined ? "" : `, ${type.length}`}>`
    case "map":
      return `map<${of(type.key)}, ${of(type.value)}>`
    case "tuple":
      return `tuple<${members(type.types, of)}>`
    case "flags":
    case "enum":
      return `${type.kind} { ${members(type.names, (name) => name)} }`
    case "option":
      return `option<${of(type.type)}>`
    case "result":
      if (type.ok === undefined && type.error === undefined) return "result"
      return type.error === undefined ? `result<${of(type.ok)}>` : `result<${of(type.ok)}, ${of(type.error)}>`
    case "own":
    case "borrow":
      return `${type.kind}<${of(type.resource)}>`
    case "stream":
    case "future":
      return type.type === undefined ? type.kind : `${type.kind}<${of(type.type)}>`
    case "func":
      return functionText(scope, type, room)
    case "component":
    case "instance":
      return `${type.kind} with ${type.scope.exports.length} exports`
    case "resource":
      return "resource"
    case "equal":
    case "abstract":
      return type.name
    case "alias":
      return type.alias.from === "outer" ? `type ${type.alias.index} outside` : type.alias.name
  }
}

/// `async func(x: u32) -> string`.
export function functionText(
  scope: TypeScope,
  { async, params, result }: ComponentFunctionType,
  room: Room = { left: mostTypes },
): string {
  const list = members(params, ({ name, type }) => `${name}: ${valueTypeText(scope, type, room)}`)
  const returned = result === undefined ? "" : ` -> ${valueTypeText(scope, result, room)}`
  return `${async ? "async " : ""}func(${list})${returned}`
}
