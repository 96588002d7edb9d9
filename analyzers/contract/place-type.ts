// The type of a place of a body, from what MIR prints: locals and field projections carry full types, the rest follows.

import type { Code, Const, Operand, PlaceExpression } from "../mir/program.ts"
import { typeArguments, lastName } from "../mir/show.ts"
import type { Type } from "../mir/types.ts"

/// Undefined where the dump does not say: an undeclared local, a projection of something opaque.
export function typeOfPlace(code: Code, place: PlaceExpression): Type | undefined {
  let type: Type | undefined = code.locals[place.local]?.type
  for (const step of place.projection) {
    switch (step.kind) {
      case "field":
      case "cast":
        type = step.type
        break
      case "deref":
        type = type && pointedTo(type)
        break
      case "index":
      case "constant-index":
        type = type?.kind === "array" || type?.kind === "slice" ? type.of : undefined
        break
      case "downcast":
      case "subslice":
        break
    }
  }
  return type
}

export function typeOfOperand(code: Code, operand: Operand): Type | undefined {
  return operand.kind === "const" ? typeOfConst(operand.value) : typeOfPlace(code, operand.place)
}

function typeOfConst(value: Const): Type | undefined {
  switch (value.kind) {
    case "int":
      return primitive(value.type)
    case "bool":
    case "char":
      return primitive(value.kind)
    case "adt":
      return { kind: "path", path: value.path }
    case "alloc":
      return value.type
    case "unit":
      return { kind: "tuple", of: [] }
    case "str":
      return { kind: "ref", mutable: false, to: primitive("str") }
    default:
      return undefined
  }
}

function primitive(name: string): Type {
  return { kind: "path", path: { segments: [{ kind: "name", name, args: [] }] } }
}

/// What a reference, a pointer or a `Box` points to.
export function pointedTo(type: Type): Type | undefined {
  if (type.kind === "ref" || type.kind === "pointer") return type.to
  return type.kind === "path" && lastName(type.path) === "Box" ? typeArguments(type.path)[0] : undefined
}

/// Without references and pointers around it.
export function withoutPointers(type: Type): Type {
  return type.kind === "ref" || type.kind === "pointer" ? withoutPointers(type.to) : type
}
