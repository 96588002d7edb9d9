// Where the value of a local comes from, and what a pointer points to, by following the one place that defines it. Says
// nothing where a local is defined twice or behind a pointer: a flow analysis may know more, this does not guess.

import { typeOfPlace } from "../mir/typing.ts"
import type { Code, Operand, PlaceExpression, Point, Projection, Rvalue, Terminator } from "../mir/program.ts"
import { lastName } from "../mir/show.ts"
import type { Type } from "../mir/types.ts"

export type CallTerminator = Extract<Terminator, { kind: "call" }>

/// A place of the code that assigns a whole local.
export type Definition = { readonly block: number; readonly statement: number; readonly at: Point } & (
  { readonly is: "assign"; readonly from: Rvalue } | { readonly is: "call"; readonly call: CallTerminator }
)

export interface Definitions {
  /// Every assignment of the whole local.
  all(local: number): readonly Definition[]
  /// The only one, if the local is no parameter and no part of it is assigned apart.
  only(local: number): Definition | undefined
  /// A reference or raw pointer to the local, or to a part of it, is made somewhere.
  isBorrowed(local: number): boolean
  /// A mutable one.
  isMutablyBorrowed(local: number): boolean
}

const known = new WeakMap<Code, Definitions>()

/// Remembered per code: several analyses and rules ask.
export function definitionsOf(code: Code, parameters: number): Definitions {
  const before = known.get(code)
  if (before) return before
  const all = new Map<number, Definition[]>()
  const partial = new Set<number>()
  const borrowed = new Set<number>()
  const mutably = new Set<number>()
  const define = (to: PlaceExpression, definition: Definition) => {
    if (to.projection.length > 0) {
      if (to.projection[0]?.kind !== "deref") partial.add(to.local)
      return
    }
    const row = all.get(to.local)
    if (row) row.push(definition)
    else all.set(to.local, [definition])
  }
  code.blocks.forEach(({ statements, terminator, cleanup }, block) => {
    statements.forEach((statement, index) => {
      if (statement.kind === "set-discriminant") partial.add(statement.place.local)
      if (statement.kind !== "assign") return
      const { to, from } = statement
      if (from.kind === "ref" && from.place.projection[0]?.kind !== "deref") {
        borrowed.add(from.place.local)
        if (from.mutable) mutably.add(from.place.local)
      }
      if (!cleanup) define(to, { is: "assign", from, block, statement: index, at: statement })
    })
    if (terminator.kind === "call" && !cleanup)
      define(terminator.to, { is: "call", call: terminator, block, statement: statements.length, at: terminator })
  })
  const definitions: Definitions = {
    all: (local) => all.get(local) ?? [],
    only(local) {
      const row = all.get(local)
      return local > parameters && row?.length === 1 && !partial.has(local) ? row[0] : undefined
    },
    isBorrowed: (local) => borrowed.has(local),
    isMutablyBorrowed: (local) => mutably.has(local),
  }
  known.set(code, definitions)
  return definitions
}

/// What a pointer points to.
export type Pointee =
  /// A place of this body, as a base and what follows; `inside` when the way leads through a `ManuallyDrop`.
  | { readonly is: "place"; readonly place: PlaceExpression; readonly inside?: readonly Projection[] }
  /// Memory of somebody else, reached through `root`. `direct`: it is a parameter, or lies behind one.
  | {
      readonly is: "beyond"
      readonly through: Type | undefined
      readonly direct: boolean
      readonly path: readonly PlaceExpression[]
    }

/// The functions that turn one pointer into another to the same place.
const passing: ReadonlySet<string> = new Set(["from_ref", "from_mut", "cast", "cast_mut", "cast_const"])
const dereferencing: ReadonlySet<string> = new Set(["deref", "deref_mut"])

export function pointeeOf(code: Code, parameters: number, pointer: Operand): Pointee {
  const definitions = definitionsOf(code, parameters)
  const walked: PlaceExpression[] = []
  let place = pointer.kind === "const" ? undefined : pointer.place
  // What the pointer's target is, seen from what the local under inspection points to.
  let rest: readonly Projection[] = []
  let inside: readonly Projection[] | undefined
  const beyond = (through: Type | undefined, direct: boolean): Pointee => ({
    is: "beyond",
    through,
    direct,
    path: walked,
  })
  for (let round = 0; place && round < 32; round++) {
    walked.push(place)
    if (place.projection.length > 0) {
      if (place.projection[0]?.kind !== "deref") return beyond(typeOfPlace(code, place), place.local <= parameters)
      if (place.projection.slice(1).some(({ kind }) => kind === "deref"))
        return beyond(code.locals[place.local]?.type, place.local <= parameters)
      rest = [...place.projection.slice(1), ...rest]
      place = { local: place.local, projection: [] }
    }
    const definition = definitions.only(place.local)
    let next: PlaceExpression | undefined
    if (definition?.is === "assign") {
      const { from } = definition
      if (from.kind === "ref") {
        if (from.place.projection.every(({ kind }) => kind !== "deref")) {
          if (inside) return { is: "place", place: from.place, inside }
          return { is: "place", place: { local: from.place.local, projection: [...from.place.projection, ...rest] } }
        }
        next = from.place
      } else if ((from.kind === "use" || from.kind === "cast") && from.operand.kind !== "const")
        next = from.operand.place
    } else if (definition?.call.callee.kind === "path") {
      const { path } = definition.call.callee
      const [argument] = definition.call.args
      const name = lastName(path)
      if (name && argument && argument.kind !== "const") {
        if (passing.has(name)) next = argument.place
        const self = path.segments.at(-2)
        if (dereferencing.has(name) && self?.kind === "qualified" && self.self.kind === "path")
          if (lastName(self.self.path) === "ManuallyDrop" && !inside) {
            inside = rest
            rest = []
            next = argument.place
          }
      }
    }
    if (!next) return beyond(typeOfPlace(code, place), place.local <= parameters)
    place = next
  }
  return beyond(undefined, false)
}
