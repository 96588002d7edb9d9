// Where native types are taken apart or built in a shape the contract does not list (`shapes.ts` has the list). Steps of code
// that was inlined are the callee's, and left out where the dump tells them apart.

import { analyzer, type Fact } from "../analyzer.ts"
import { contract, type Contract, homeOf } from "../contract/contract.ts"
import { shapes, type Shapes } from "../contract/shapes.ts"
import { mir } from "../mir/mir.ts"
import { type Body, mirPlace, type PlaceExpression, type Statement, type Terminator } from "../mir/program.ts"
import { placesOf } from "../mir/query.ts"
import { allTypeArguments, lastName, showType, visitTypes } from "../mir/show.ts"
import type { Type } from "../mir/types.ts"
import { typeOfOperand, typeOfPlace, withoutPointers } from "../mir/typing.ts"
import { handles } from "../ownership/handles.ts"
import { homeTypes } from "../ownership/homes.ts"
import type { MirPlace } from "../place.ts"
import { isOwnCode, mentionsNative, type Native, nativeIn, nativeOf, stepsOf } from "./native.ts"
import { type Form, isLegal } from "./shapes.ts"

export interface IllegalForm {
  readonly form: Form
  readonly native: Native
  readonly body: Body
  readonly at: MirPlace
  /// The other type, for conversions.
  readonly other?: Type
  readonly into: boolean
  /// `unknown`: the step may be of a function that was inlined.
  readonly certainty: "proved" | "unknown"
}

export const nativeForms = analyzer({
  name: "native-forms",
  doc: "Native types taken apart or built in shapes that the contract does not list.",
  requires: { mir, contract, shapes, handles },
  run({ mir, contract, shapes, handles }): readonly IllegalForm[] {
    const found = new Map<string, IllegalForm>()
    // What is a forged or a retyped handle has been said better.
    const said = new Set(handles.makings.map(({ at }) => `${at.artifact}:${at.line}`))
    for (const dump of mir.dumps) {
      if (!mentionsNative(contract, dump)) continue
      const homes = homeTypes(contract, dump)
      for (const body of dump.bodies) {
        if (body.kind !== "fn" || body.value) continue
        for (const { step, block, statement } of stepsOf(body)) {
          const own = isOwnCode(body, step)
          if (own === false) continue
          for (const seen of formsOf({ contract, shapes, body }, step)) {
            const { declaration } = seen.native
            // Whose a type is that only a glob names, nobody knows.
            const atHome =
              homes.has(declaration) || contract.isHome(declaration, dump) || homeOf(declaration) === undefined
            if (isLegal(seen.form, atHome) || (body.code.inlined.length > 0 && quiet.has(seen.form))) continue
            const at = mirPlace(body, step, block, statement)
            const { source } = at
            const where = source ? `${source.file}:${source.line}` : `${at.artifact}:${at.line}`
            if (said.has(`${at.artifact}:${at.line}`)) continue
            const key = `${where} ${showType(seen.native.type)}`
            if (!found.has(key))
              found.set(key, {
                ...seen,
                body,
                at,
                certainty: own && !(dump.inlined && seen.form === "union") ? "proved" : "unknown",
              })
          }
        }
      }
    }
    return [...found.values()]
  },
  *facts(forms): Iterable<Fact> {
    for (const { at, form, native } of forms) yield { at, text: `${showType(native.type)}: ${form}` }
  },
})

/// What inlining leaves of every method of the type.
const quiet: ReadonlySet<Form> = new Set(["field", "built"])

interface Scene {
  readonly contract: Contract
  readonly shapes: Shapes
  readonly body: Body
}

type Seen = Pick<IllegalForm, "form" | "native" | "into" | "other">

function* formsOf(scene: Scene, step: Statement | Terminator): Iterable<Seen> {
  const { contract, body } = scene
  const { code, dump } = body
  for (const place of placesOf(step)) yield* throughPlace(scene, place)
  if (step.kind === "assign") {
    const { from, to } = step
    if (from.kind === "cast") {
      const source = typeOfOperand(code, from.operand)
      if (from.cast === "Transmute") yield* converted(scene, source, from.type, false)
      else if (from.cast === "PtrToPtr") yield* converted(scene, source, from.type, true)
    } else if (from.kind === "adt") {
      const native = nativeOf(contract, typeOfPlace(code, to), dump)
      if (native) yield { form: "built", native, into: true }
    } else if (from.kind === "discriminant") {
      const native = nativeOf(contract, typeOfPlace(code, from.place), dump)
      if (native) yield { form: "field", native, into: false }
    } else if (from.kind === "ref") yield* throughPlace(scene, from.place)
  }
  if (step.kind !== "call" || step.callee.kind !== "path") return
  const { path } = step.callee
  const [first] = step.args
  const result = typeOfPlace(code, step.to)
  switch (lastName(path)) {
    case "cast":
      if (first) yield* converted(scene, typeOfOperand(code, first), result, true)
      break
    case "transmute_copy": {
      const [from, into] = allTypeArguments(path)
      yield* converted(scene, from, into, false)
      break
    }
    case "zeroed": {
      const native = nativeIn(contract, result, dump)
      if (native) yield { form: "zeroed", native, into: true }
      break
    }
    default:
  }
}

/// A field of a native type, or a native type as a field of a union.
function* throughPlace({ contract, shapes, body }: Scene, place: PlaceExpression): Iterable<Seen> {
  for (const [index, step] of place.projection.entries()) {
    if (step.kind !== "field") continue
    const whole = typeOfPlace(body.code, { local: place.local, projection: place.projection.slice(0, index) })
    const native = nativeOf(contract, whole, body.dump)
    if (native) yield { form: "field", native, into: false }
    if (!whole || native) continue
    const inside = nativeIn(contract, step.type, body.dump)
    if (inside && !isLibrary(whole) && shapes.of(whole, body.dump)?.kind === "union")
      yield { form: "union", native: inside, into: true, other: whole }
  }
}

/// The unions of the standard library are the wrappers.
function isLibrary(type: Type): boolean {
  const [first] = type.kind === "path" ? type.path.segments : []
  return first?.kind === "name" && /^(std|core|alloc)$/.test(first.name)
}

function someInside(type: Type, test: (inner: Type) => boolean): boolean {
  let found = false
  visitTypes(type, (inner) => {
    found ||= test(inner)
    return !found
  })
  return found
}

/// A type parameter, or a projection of one, may be a wrapper around anything; and a bare name that no dump shows the fields of
/// may be a parameter (`Ret`).
function isUndecided({ shapes, body }: Scene, type: Type): boolean {
  if (type.kind === "impl" || type.kind === "opaque" || type.kind === "infer") return true
  if (type.kind !== "path") return false
  const [first, ...rest] = type.path.segments
  if (first?.kind !== "name") return true
  return rest.length === 0 && /^[A-Z]/.test(first.name) && first.args.length === 0 && !shapes.of(type, body.dump)
}

/// Whether a struct is nothing but a wrapper around native types, as the imported types of wasm-bindgen are.
function isAround({ contract, shapes, body }: Scene, type: Type, depth = 0): boolean {
  const shape = depth < 4 ? shapes.of(type, body.dump) : undefined
  if (shape?.kind !== "struct") return false
  return [...shape.variants.values()].some(({ fields }) =>
    fields.some(
      (field) =>
        field &&
        (nativeIn(contract, field.type, body.dump) !== undefined ||
          isAround({ contract, shapes, body }, field.type, depth + 1)),
    ),
  )
}

function* converted(scene: Scene, from: Type | undefined, to: Type | undefined, pointers: boolean): Iterable<Seen> {
  if (!from || !to) return
  const { contract, body } = scene
  const [source, target] = [withoutPointers(from), withoutPointers(to)]
  const behind = source !== from && target !== to
  if (pointers && !behind) return
  // A reference that becomes a pointer, or the address of one, is no pointer to something else.
  if (!behind && (source !== from || target !== to)) return
  const [a, b] = [nativeIn(contract, source, body.dump), nativeIn(contract, target, body.dump)]
  if ((!a && !b) || isBlank(source) || isBlank(target)) return
  // Around the same type, wrappers come and go; and two native types are a matter of their own rules.
  if (a && b && (a.declaration === b.declaration || a.declaration.role === b.declaration.role)) return
  const native = a ?? b!
  const other = a ? target : source
  if (someInside(other, (inner) => isAround(scene, inner) || isUndecided(scene, inner))) return
  yield { form: behind ? "pointer-cast" : "transmuted", native, into: !a, other: a ? target : source }
}

/// `*const ()` and its kin say nothing of what lies there; a type parameter says it elsewhere.
function isBlank(type: Type): boolean {
  if (type.kind === "tuple") return type.of.length === 0
  if (type.kind === "dyn" || type.kind === "infer" || type.kind === "opaque" || type.kind === "closure") return true
  if (type.kind === "slice" || type.kind === "array") return isBlank(type.of)
  return type.kind === "path" && /^([A-Z][A-Z0-9]?|c_void|Self)$/.test(lastName(type.path) ?? "")
}
