// What type a place or an operand has, from what MIR prints: locals, field projections and some constants carry full types,
// the rest follows. Knows the one library type it must see through (`Box`), the one whose value is its name (`PhantomData`), and gives no
// type a meaning.

import type { Code, Const, Operand, PlaceExpression } from "./program.ts"
import { lastName, typeArguments } from "./show.ts"
import type { Type } from "./types.ts"

/// The type of a place, from the type of its local and the types its fields print. Undefined where the dump does not say:
/// behind a `deref` of something that is no reference, pointer or `Box`, or in a local that was not declared.
export function typeOfPlace(of: { readonly code: Code } | Code, place: PlaceExpression): Type | undefined {
  const { locals } = "code" in of ? of.code : of
  let type = locals[place.local]?.type
  for (const step of place.projection) {
    switch (step.kind) {
      case "field":
      case "cast":
        type = step.type
        break
      case "deref":
        type = type && pointee(type)
        break
      case "index":
      case "constant-index":
        type = type && (type.kind === "array" || type.kind === "slice") ? type.of : undefined
        break
      case "subslice":
        type = type && (type.kind === "array" || type.kind === "slice") ? { kind: "slice", of: type.of } : undefined
        break
      case "downcast":
        break
    }
  }
  return type
}

/// What a reference, a raw pointer or a `Box` points to.
export function pointee(type: Type): Type | undefined {
  if (type.kind === "ref" || type.kind === "pointer") return type.to
  return type.kind === "path" && lastName(type.path) === "Box" ? typeArguments(type.path)[0] : undefined
}

/// The type of an operand: of a constant only where it says so itself.
export function typeOfOperand(of: { readonly code: Code } | Code, operand: Operand): Type | undefined {
  return operand.kind === "const" ? typeOfConst(operand.value) : typeOfPlace(of, operand.place)
}

function typeOfConst(value: Const): Type | undefined {
  switch (value.kind) {
    case "int":
      return primitive(value.type)
    case "bool":
    case "char":
      return primitive(value.kind)
    case "path":
      return lastName(value.path) === "PhantomData" ? { kind: "path", path: value.path } : undefined
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

/// Without references and pointers around it.
export function withoutPointers(type: Type): Type {
  return type.kind === "ref" || type.kind === "pointer" ? withoutPointers(type.to) : type
}
