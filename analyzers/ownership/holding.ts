// Where in a value of some type linear values lie. Transparent types are looked into; in all others a linear value is lost
// track of, and that is said. Knows the contract and the shapes of types, and nothing of bodies.

import type { Contract } from "../contract/contract.ts"
import type { TypeDeclaration, TypeRole } from "../contract/declaration.ts"
import { typeOfPlace } from "../mir/typing.ts"
import type { Shapes } from "../contract/shapes.ts"
import type { Code, Dump, PlaceExpression } from "../mir/program.ts"
import { lastName, showType, typeArguments, visitTypes } from "../mir/show.ts"
import type { Type } from "../mir/types.ts"
import type { Pointee } from "./definitions.ts"

export type Holding =
  | { readonly is: "none" }
  | { readonly is: "linear"; readonly declaration: TypeDeclaration; readonly type: Type }
  /// Parts that hold some. `keep`: dropping the whole does not drop the parts. `guarded`: the type has its own `Drop`,
  /// which may end them.
  | {
      readonly is: "parts"
      readonly parts: readonly Part[]
      readonly sum: boolean
      readonly keeps: boolean
      readonly guarded: boolean
    }
  /// Somewhere inside, where this analysis does not look.
  | { readonly is: "lost"; readonly declaration: TypeDeclaration; readonly type: Type }

export interface Part {
  /// As in a move path: `.0`, `@Some.0`, `~`.
  readonly key: string
  readonly holding: Holding
}

export const nothing: Holding = { is: "none" }

/// Enums whose variants and discriminants are known. The numbers are the type arguments their fields have.
const sums: ReadonlyMap<string, readonly { readonly name: string; readonly argument?: number }[]> = new Map([
  ["Option", [{ name: "None" }, { name: "Some", argument: 0 }]],
  [
    "Result",
    [
      { name: "Ok", argument: 0 },
      { name: "Err", argument: 1 },
    ],
  ],
  ["Poll", [{ name: "Ready", argument: 0 }, { name: "Pending" }]],
  [
    "ControlFlow",
    [
      { name: "Continue", argument: 1 },
      { name: "Break", argument: 0 },
    ],
  ],
])

/// The variants of a known enum by discriminant.
export function variantsOf(type: Type): readonly string[] | undefined {
  const last = type.kind === "path" ? lastName(type.path) : undefined
  return last === undefined ? undefined : sums.get(last)?.map(({ name }) => name)
}

/// Longer arrays are not followed element by element.
const longestArray = 16

/// Types that hold a value and never drop it.
const keepers: ReadonlySet<string> = new Set(["ManuallyDrop", "MaybeUninit", "MaybeDangling"])
/// What those are made of inside.
const wrappers = keepers
/// Types that name a type and hold no value of it.
const phantom: ReadonlySet<string> = new Set(["PhantomData", "NonNull", "Unique", "Weak", "TypeId", "Layout"])

export interface Holdings {
  of(type: Type): Holding
}

/// `role`: of whom this asks; everything that is said of linear types here is then said of those.
export function holdingsIn(contract: Contract, shapes: Shapes, dump: Dump, role: TypeRole = "linear"): Holdings {
  const known = new Map<string, Holding>()
  const of = (type: Type): Holding => {
    if (type.kind === "ref" || type.kind === "pointer" || type.kind === "fn" || type.kind === "never") return nothing
    const text = showType(type)
    const before = known.get(text)
    if (before) return before
    // A recursive type: its inner self adds nothing.
    known.set(text, nothing)
    const holding = find(type)
    known.set(text, holding)
    return holding
  }
  const find = (type: Type): Holding => {
    switch (type.kind) {
      case "tuple":
        return partsOf(type.of.map((part, index) => ({ key: `.${index}`, holding: of(part) })))
      case "array": {
        const length = /^\d+$/.test(type.length) ? Number(type.length) : Infinity
        const element = of(type.of)
        if (element.is === "none" || length > longestArray) return lostIn(type)
        return partsOf(Array.from({ length }, (_, index) => ({ key: `.${index}`, holding: element })))
      }
      case "closure":
        return fromShape(type)
      case "path":
        return named(type)
      default:
        return lostIn(type)
    }
  }
  const named = (type: Extract<Type, { kind: "path" }>): Holding => {
    const declaration = contract.typeRole(role, type, dump)
    if (declaration) return { is: "linear", declaration, type }
    const last = lastName(type.path) ?? ""
    if (phantom.has(last)) return nothing
    const args = typeArguments(type.path)
    const sum = sums.get(last)
    if (sum)
      return partsOf(
        sum.flatMap(({ name, argument }) => {
          const inner = argument === undefined ? undefined : args[argument]
          return inner ? [{ key: `@${name}.0`, holding: of(inner) }] : []
        }),
        { sum: true },
      )
    if (keepers.has(last)) return args[0] ? partsOf([{ key: "~", holding: of(args[0]) }], { keeps: true }) : nothing
    const shape = fromShape(type)
    return shape.is === "none" ? lostIn(type) : shape
  }
  const fromShape = (type: Type): Holding => {
    const shape = shapes.of(type, dump)
    if (!shape) return nothing
    if (shape.kind === "union") return lostIn(type)
    const parts = [...shape.variants].flatMap(([variant, { fields }]) =>
      fields.map((field, index) => ({
        key: variant === "" ? `.${index}` : `@${variant}.${index}`,
        holding: field ? of(field.type) : nothing,
      })),
    )
    return partsOf(parts, { sum: shape.kind === "enum", guarded: shapes.dropImpl(type, dump) !== undefined })
  }
  const lostIn = (type: Type): Holding => {
    let found: Holding = nothing
    visitTypes(type, (inner) => {
      if (found.is !== "none" || inner.kind === "ref" || inner.kind === "pointer" || inner.kind === "fn") return false
      const last = inner.kind === "path" ? lastName(inner.path) : undefined
      if (last && phantom.has(last)) return false
      const declaration = inner.kind === "path" ? contract.typeRole(role, inner, dump) : undefined
      if (declaration) found = { is: "lost", declaration, type: inner }
      return true
    })
    return found
  }
  return { of }
}

function partsOf(
  parts: readonly Part[],
  { sum = false, keeps = false, guarded = false }: { sum?: boolean; keeps?: boolean; guarded?: boolean } = {},
): Holding {
  const held = parts.filter(({ holding }) => holding.is !== "none")
  const [first] = held
  if (!first) return nothing
  // What is lost inside a part is lost inside the whole.
  const lost = held.find(({ holding }) => holding.is === "lost")?.holding
  if (lost?.is === "lost" && held.every(({ holding }) => holding.is === "lost")) return lost
  return { is: "parts", parts: held, sum, keeps, guarded }
}

/// The first linear declaration in a holding.
export function declarationIn(holding: Holding): { declaration: TypeDeclaration; type: Type } | undefined {
  switch (holding.is) {
    case "none":
      return undefined
    case "linear":
    case "lost":
      return holding
    case "parts":
      for (const { holding: part } of holding.parts) {
        const found = declarationIn(part)
        if (found) return found
      }
      return undefined
  }
}

/// A place as a move path: the local, then `.index` and `@Variant` steps, `~` for the inside of a `ManuallyDrop`. Undefined
/// for what lies behind a pointer or in an array.
export function movePath(code: Code, place: PlaceExpression): string | undefined {
  let path = `_${place.local}`
  for (const [index, step] of place.projection.entries()) {
    switch (step.kind) {
      case "field": {
        const type = typeOfPlace(code, { local: place.local, projection: place.projection.slice(0, index) })
        const last = type?.kind === "path" ? lastName(type.path) : undefined
        if (last && wrappers.has(last)) {
          if (!path.endsWith("~")) path += "~"
        } else path += `.${step.index}`
        break
      }
      case "downcast":
        path += `@${step.variant}`
        break
      case "constant-index": {
        const index = /^(\d+) of/.exec(step.text)?.[1]
        if (index === undefined) return undefined
        path += `.${index}`
        break
      }
      case "cast":
        break
      default:
        return undefined
    }
  }
  return path
}

/// Whether move path `inner` is `outer` or lies in it.
export function liesIn(inner: string, outer: string): boolean {
  return inner.startsWith(outer) && (inner.length === outer.length || ".@~".includes(inner[outer.length]!))
}

/// The move path a pointer leads to, when it leads to a place of the body.
export function pointeePath(code: Code, pointee: Pointee): string | undefined {
  if (pointee.is !== "place") return undefined
  const path = movePath(code, pointee.place)
  if (path === undefined || !pointee.inside) return path
  const rest = movePath(code, { local: 0, projection: pointee.inside })
  return rest === undefined ? undefined : `${path.endsWith("~") ? path : `${path}~`}${rest.slice(2)}`
}

export function localOf(path: string): number {
  return Number.parseInt(path.slice(1), 10)
}
