// Where views of shared memory come into being, of what, and how: by a constructor, or by a transmute, a cast or zeroed
// memory that skips it. Knows who is a view from the contract; whether its elements may be shared is for others to judge.

import { analyzer } from "../analyzer.ts"
import { contract, type Contract } from "../contract/contract.ts"
import type { TypeDeclaration } from "../contract/declaration.ts"
import { mir } from "../mir/mir.ts"
import { type Body, mirPlace, type Operand, type PlaceExpression, type Point } from "../mir/program.ts"
import { lastName, sameByTail, showType, typeArguments, visitTypes } from "../mir/show.ts"
import { parsePath } from "../mir/type-parser.ts"
import type { Type } from "../mir/types.ts"
import { typeOfOperand, typeOfPlace, withoutPointers } from "../mir/typing.ts"
import { normalBlocks } from "../ownership/blocks.ts"
import { instantiation } from "../ownership/callees.ts"
import { type Definition, definitionsOf } from "../ownership/definitions.ts"
import { mentionsParameter } from "../ownership/handle-types.ts"
import { ownerType } from "../ownership/numbers.ts"
import type { MirPlace } from "../place.ts"

/// How a view came into being. `inlined`: by a constructor of which the optimiser left only the name.
export type Way = "constructor" | "inlined" | "transmute" | "pointer" | "zeroed"

export interface View {
  readonly body: Body
  readonly declaration: TypeDeclaration
  /// What the view takes its elements for.
  readonly element: Type
  readonly way: Way
  /// What the memory held, or the transmuted value was, before a cast: an element type, or a whole type by `transmute`.
  readonly before?: Type
  /// The local that holds the view, and the block and statement that make it, where one still does.
  readonly made?: {
    readonly local: number
    readonly block: number
    readonly statement: number
    readonly from: readonly Operand[]
  }
  readonly at: MirPlace
}

export interface Views {
  readonly all: readonly View[]
}

export const views = analyzer({
  name: "views",
  doc: "Where views of shared memory come into being, of which elements, and by a constructor or around it.",
  requires: { mir, contract },
  run({ mir, contract }): Views {
    const all: View[] = []
    for (const dump of mir.dumps) {
      if (!contract.mentions("shared-slice", dump)) continue
      for (const body of dump.bodies) if (body.kind === "fn" && !body.value) all.push(...viewsIn(contract, body))
    }
    return { all }
  },
  *facts(result) {
    for (const { at, way, element, before } of result.all)
      yield { at, text: `${way} of ${showType(element)}${before ? ` from ${showType(before)}` : ""}` }
  },
})

/// Functions of a view's own crate that make one.
const constructors: ReadonlySet<string> = new Set(["new", "from_raw_parts", "from_slice", "from"])

/// Where views come into being in a body outside the crate that defines them.
function* viewsIn(contract: Contract, body: Body): Iterable<View> {
  const { code, dump } = body
  const homes = new Set(contract.types.filter((type) => type.role === "shared-slice" && contract.isHome(type, dump)))
  const viewOf = (type: Type | undefined) => {
    const view = type && sharedSlice(contract, body, type)
    return view && !homes.has(view.declaration) ? view : undefined
  }
  const holdsView = (type: Type | undefined) => {
    let found = false
    if (type) visitTypes(type, (inner) => void (found ||= contract.typeRole("shared-slice", inner, dump) !== undefined))
    return found
  }
  const given = new Set(
    body.params.flatMap((param, index) => {
      const view = viewOf(withoutPointers(code.locals[index + 1]?.type ?? param))
      return view ? [showType(view.element)] : []
    }),
  )
  const made = (to: PlaceExpression, from: readonly Operand[], block: number, statement: number) =>
    to.projection.length === 0 ? { made: { local: to.local, block, statement, from } } : {}
  const before = (sources: readonly Operand[], element: Type) => {
    const found = sources.map((source) => beforeCast(body, source)).find((source) => source !== undefined)
    return found && !sameByTail(found, element) && !mentionsParameter(found) ? { before: found } : {}
  }

  const told = new Set<string>()
  for (const block of normalBlocks(code)) {
    const { statements, terminator } = code.blocks[block]!
    const place = (point: Point, statement: number) => mirPlace(body, point, block, statement)
    for (const [index, statement] of statements.entries()) {
      if (statement.kind !== "assign") continue
      const { to, from } = statement
      const view = viewOf(typeOfPlace(code, to))
      const at = place(statement, index)
      if (from.kind === "cast" && from.cast === "PtrToPtr") {
        const behind = viewBehind(viewOf, typeOfOperand(code, from.operand), from.type)
        if (behind) yield { body, ...behind, way: "pointer", at }
      }
      if (from.kind === "cast" && from.cast === "Transmute") {
        const type = typeOfOperand(code, from.operand)
        const behind = type && !view ? viewBehind(viewOf, type, from.type) : undefined
        if (behind) yield { body, ...behind, way: "pointer", at }
        const other = viewOf(type)
        if (view && type && !(other && sameByTail(other.element, view.element)))
          yield { body, ...view, way: "transmute", before: type, at, ...made(to, [from.operand], block, index) }
      }
      if (view && from.kind === "adt") {
        const sources = from.fields.map(({ operand }) => operand)
        const cast = before(sources, view.element)
        if (code.inlined.length > 0 && !sources.some((source) => holdsView(typeOfOperand(code, source)))) {
          if (cast.before) told.add(showType(view.element))
          yield { body, ...view, way: "inlined", ...cast, at, ...made(to, sources, block, index) }
        }
      }
    }
    if (terminator.kind !== "call") continue
    const at = place(terminator, statements.length)
    const { callee, args, to } = terminator
    const name = callee.kind === "path" ? (lastName(callee.path) ?? "") : ""
    const types = callee.kind === "path" ? instantiation(callee.path) : []
    if (name === "zeroed" || (name === "write_bytes" && code.inlined.some(({ callee }) => /\bzeroed\b/.test(callee)))) {
      const view = viewOf(types[0])
      if (view) yield { body, ...view, way: "zeroed", at }
      continue
    }
    if (name === "cast" || name === "cast_mut") {
      const target = typeOfPlace(code, to)
      const behind = target && viewBehind(viewOf, typeOfOperand(code, args[0] ?? noOperand), target)
      if (behind) yield { body, ...behind, way: "pointer", at }
    }
    const view = viewOf(typeOfPlace(code, to))
    if (!view) continue
    if (name === "transmute_copy" && types[0]) {
      yield { body, ...view, way: "transmute", before: types[0], at }
      continue
    }
    // Whoever made the view it comes from has been told.
    if (/^(assume_init|read)/.test(name) || args.some((arg) => holdsView(typeOfOperand(code, arg)))) continue
    const cast = before(args, view.element)
    if (given.has(showType(view.element)) && !cast.before) continue
    yield { body, ...view, way: "constructor", ...cast, at, ...made(to, args, block, statements.length) }
  }
  yield* inlinedViews(body, viewOf, given, told)
}

/// Inlined, a view is taken apart; the call that made it is still named, with its instantiation, and a cast to a pointer to
/// its elements is likely the one it was given.
function* inlinedViews(
  body: Body,
  viewOf: (type: Type | undefined) => Seen | undefined,
  given: ReadonlySet<string>,
  told: ReadonlySet<string>,
): Iterable<View> {
  for (const call of body.code.inlined) {
    const path = call.within ? undefined : parsePath(call.callee)
    const view = path && viewOf(ownerType(path))
    const name = path && lastName(path)
    if (!view || !name || !constructors.has(name)) continue
    const text = showType(view.element)
    // `new` is given a slice. Of two views from pointers, the dump does not say which one the cast was for.
    const alone = body.code.inlined.filter(({ callee, within }) => !within && callee === call.callee).length === 1
    const cast = name === "from_raw_parts" && alone && !told.has(text) ? castTo(body, text) : undefined
    if (given.has(text) && !cast) continue
    const at = { ...mirPlace(body), line: call.line, ...(call.at ? { source: call.at } : {}) }
    yield { body, ...view, way: "inlined", ...(cast ? { before: cast } : {}), at }
  }
}

type Seen = Pick<View, "declaration" | "element">

const noOperand: Operand = { kind: "const", value: { kind: "unit" } }

/// What was cast to a pointer to `element` in this body, when only one type was.
function castTo(body: Body, element: string): Type | undefined {
  const sources = new Map<string, Type>()
  for (const { statements, cleanup } of body.code.blocks)
    for (const statement of cleanup ? [] : statements) {
      if (statement.kind !== "assign" || statement.from.kind !== "cast" || statement.from.cast !== "PtrToPtr") continue
      const target = elementOf(statement.from.type)
      const source = typeOfOperand(body.code, statement.from.operand)
      const from = source && elementOf(source)
      if (target && showType(target) === element && from && !isBytes(from) && !mentionsParameter(from))
        if (showType(from) !== element) sources.set(showType(from), from)
    }
  return sources.size === 1 ? [...sources.values()][0] : undefined
}

/// A pointer to something else becomes one to a view.
function viewBehind(
  viewOf: (type: Type | undefined) => Seen | undefined,
  from: Type | undefined,
  to: Type,
): (Seen & Pick<View, "before">) | undefined {
  if (!from || (from.kind !== "ref" && from.kind !== "pointer") || (to.kind !== "ref" && to.kind !== "pointer"))
    return undefined
  const view = viewOf(to.to)
  // A cell or a wrapper around a view is cast to get at the view.
  if (!view || isBytes(from.to) || viewOf(innermost(from.to))) {
    const other = view && viewOf(innermost(from.to))
    return view && other && !sameByTail(other.element, view.element) ? { ...view, before: from.to } : undefined
  }
  return { ...view, before: from.to }
}

function sharedSlice(contract: Contract, body: Body, type: Type): Seen | undefined {
  const declaration = contract.typeRole("shared-slice", type, body.dump)
  const element = type.kind === "path" ? typeArguments(type.path)[0] : undefined
  // A generic function is no offence: each of its instantiations is judged where it is called.
  return declaration && element && !isGeneric(element) ? { declaration, element } : undefined
}

/// The element type that a pointer or slice had before it was cast to another.
function beforeCast(body: Body, source: Operand): Type | undefined {
  const { code } = body
  const definitions = definitionsOf(code, body.params.length)
  let operand: Operand | undefined = source
  let earliest: Type | undefined
  for (let round = 0; operand && operand.kind !== "const" && round < 16; round++) {
    const type = typeOfOperand(code, operand)
    const element = type && elementOf(type)
    if (element && !isBytes(element)) earliest = element
    const definition: Definition | undefined =
      operand.place.projection.length === 0 ? definitions.only(operand.place.local) : undefined
    operand = undefined
    if (definition?.is === "assign" && (definition.from.kind === "use" || definition.from.kind === "cast"))
      operand = definition.from.operand
    else if (definition?.is === "assign" && definition.from.kind === "ref") {
      const place: PlaceExpression = definition.from.place
      if (place.projection[0]?.kind === "deref" && place.projection.length === 1)
        operand = { kind: "copy", place: { local: place.local, projection: [] } }
    } else if (definition?.is === "call" && definition.call.callee.kind === "path") {
      const last = definition.call.callee.path.segments.at(-1)
      if (last?.kind === "name" && /^(as_ptr|as_mut_ptr|cast|cast_const|cast_mut)$/.test(last.name))
        operand = definition.call.args[0]
    }
  }
  return earliest
}

/// A reference to a named type may be one to the owner of the elements (`&Vec<T>`), which says nothing against them.
function elementOf(type: Type): Type | undefined {
  if (type.kind === "pointer" || (type.kind === "ref" && (type.to.kind === "slice" || type.to.kind === "array")))
    return innermost(type.to)
  return undefined
}

/// What memory is made of: out of slices and arrays, and out of the cells that make it writable.
function innermost(type: Type): Type {
  if (type.kind === "slice" || type.kind === "array") return innermost(type.of)
  const inner =
    type.kind === "path" &&
    /^(UnsafeCell|SyncUnsafeCell|Cell|MaybeUninit|ManuallyDrop|MaybeDangling)$/.test(lastName(type.path) ?? "")
      ? typeArguments(type.path)[0]
      : undefined
  return inner ? innermost(inner) : type
}

function isGeneric(type: Type): boolean {
  let found = false
  visitTypes(type, (inner) => {
    if (inner.kind !== "path" || inner.path.segments.length !== 1) return
    if (/^([A-Z][A-Z0-9]?|Self)$/.test(lastName(inner.path) ?? "")) found = true
  })
  return found
}

/// Raw memory says nothing of what was laid out in it.
function isBytes(type: Type): boolean {
  return /^(u8|i8|str|\(\)|std::ffi::c_void|core::ffi::c_void|c_void)$/.test(showType(type))
}
