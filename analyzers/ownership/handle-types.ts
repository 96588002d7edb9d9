// How two types compare, seen by somebody who fears that one was taken for the other. Knows no handle and no body.

import { lastName, sameByTail, sameType, typeArguments } from "../mir/show.ts"
import type { Type } from "../mir/types.ts"

export function walk(type: Type, visit: (type: Type) => void): void {
  visit(type)
  for (const inner of insideOf(type)) walk(inner, visit)
}

export function insideOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case "ref":
    case "pointer":
      return [type.to]
    case "slice":
    case "array":
    case "pattern":
      return [type.of]
    case "tuple":
      return type.of
    case "path":
      return typeArguments(type.path)
    default:
      return []
  }
}

export function builtAlike(from: Type, to: Type): boolean {
  if (from.kind === "path" && to.kind === "path") return lastName(from.path) === lastName(to.path)
  return from.kind === to.kind
}

/// Signatures and callees print trimmed paths; only a difference that remains without modules is one.
export function sameHandle(from: Type, to: Type): boolean {
  return sameType(from, to) || sameByTail(from, to) || mentionsParameter(from) || mentionsParameter(to)
}

/// A type parameter may stand for anything: in a generic body nothing is decided.
export function mentionsParameter(type: Type): boolean {
  let found = false
  walk(type, (inner) => {
    if (
      inner.kind === "path" &&
      inner.path.segments.length === 1 &&
      /^[A-Z][A-Z0-9]?$/.test(lastName(inner.path) ?? "")
    )
      found = true
    if (inner.kind === "infer" || inner.kind === "opaque") found = true
  })
  return found
}

export function isNumber(type: Type): boolean {
  return (
    type.kind === "path" &&
    type.path.segments.length === 1 &&
    /^[ui](8|16|32|64|128|size)$/.test(lastName(type.path) ?? "")
  )
}
