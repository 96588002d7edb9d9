// What types are made of, as far as dumps betray it: MIR prints no type definitions, but constructors, aggregates and field
// projections carry the types of fields. So a shape is a lower bound: `whole` says when every field has been seen.

import { analyzer } from "../analyzer.ts"
import { mir } from "../mir/mir.ts"
import type { Body, Dump, PlaceExpression, Point, Program, Statement } from "../mir/program.ts"
import { lastName, showType, typeArguments } from "../mir/show.ts"
import type { Path, Type } from "../mir/types.ts"
import { namesOf } from "./paths.ts"
import { typeOfOperand, typeOfPlace } from "../mir/typing.ts"

export interface Shape {
  kind: "struct" | "enum" | "union"
  /// Fields by index, per variant; a struct's and a union's variant is "".
  readonly variants: ReadonlyMap<string, Variant>
  /// What showed it: a constructor or an aggregate, if there is one, else the first projection.
  readonly seen?: { readonly body: Body; readonly at: Point }
}

export interface Variant {
  readonly fields: readonly (ShapeField | undefined)[]
  /// All fields are known, in order.
  readonly whole: boolean
}

export interface ShapeField {
  readonly type: Type
  readonly name?: string
}

export interface Shapes {
  /// The shape of a type as a dump prints it with its full path; undefined when nothing takes it apart or builds it.
  of(type: Type, dump: Dump): Shape | undefined
  /// The `Drop` impl of the type itself, if the build has one.
  dropImpl(type: Type, dump: Dump): Body | undefined
  /// Every type that was seen, as the dump that showed it first prints it.
  all(): Iterable<{ readonly type: Type; readonly dump: Dump }>
}

interface Making {
  kind: Shape["kind"]
  variants: Map<string, { fields: (ShapeField | undefined)[]; whole: boolean }>
  readonly type: Type
  readonly dump: Dump
  seen?: { readonly body: Body; readonly at: Point; readonly whole: boolean }
}

export const shapes = analyzer({
  name: "shapes",
  doc: "The fields of types, as constructors, aggregates and projections in the MIR show them.",
  requires: { mir },
  run: ({ mir }): Shapes => {
    // Reading every body is dear, so it waits until somebody asks.
    let read: ReturnType<typeof readShapes> | undefined
    return {
      of: (type, dump) => shapeOf((read ??= readShapes(mir)).shapes, type, dump),
      dropImpl: (type, dump) => (read ??= readShapes(mir)).drops.get(baseKey(type, dump)),
      all: () => (read ??= readShapes(mir)).shapes.values(),
    }
  },
})

function shapeOf(known: ReadonlyMap<string, Making>, type: Type, dump: Dump): Shape | undefined {
  const exact = known.get(keyOf(type, dump))
  if (exact || type.kind !== "path") return exact
  // A trimmed path: the only type of the crate that ends so.
  const tail = `::${showType(type)}`
  const likely = [...known].filter(([key]) => key.endsWith(tail) && key.startsWith(`${dump.crate}::`))
  if (likely.length === 1) return likely[0]![1]
  // `Pair<bool>` by way of `Pair<T>`, which the crate's own generic code takes apart.
  const args = typeArguments(type.path)
  if (args.length === 0) return undefined
  const generic = known.get(`${baseKey(type, dump)}<…>`)
  return generic && substituted(generic, args)
}

const parameterNames = "a generic shape names its parameters here"

function substituted(generic: Making, args: readonly Type[]): Shape | undefined {
  const parameters = generic.variants.get(parameterNames)?.fields ?? []
  const by = new Map(parameters.map((parameter, index) => [parameter && showType(parameter.type), args[index]]))
  const variants = new Map<string, Variant>()
  for (const [name, variant] of generic.variants) {
    if (name === parameterNames) continue
    const fields = variant.fields.map((field) => field && { ...field, type: replace(field.type, by) })
    variants.set(name, { ...variant, fields })
  }
  return { kind: generic.kind, variants, ...(generic.seen ? { seen: generic.seen } : {}) }
}

function replace(type: Type, by: ReadonlyMap<string | undefined, Type | undefined>): Type {
  const whole = by.get(showType(type))
  if (whole) return whole
  switch (type.kind) {
    case "array":
    case "slice":
      return { ...type, of: replace(type.of, by) }
    case "tuple":
      return { ...type, of: type.of.map((part) => replace(part, by)) }
    default:
      return type
  }
}

function readShapes(program: Program): { shapes: ReadonlyMap<string, Making>; drops: ReadonlyMap<string, Body> } {
  const found = new Map<string, Making>()
  const drops = new Map<string, Body>()
  const note: Note = (type, body, at, variant, fields, whole) => {
    const { dump } = body
    for (const key of keysOf(type, dump)) {
      const shape: Making = found.get(key) ?? { kind: "struct", variants: new Map(), type, dump }
      found.set(key, shape)
      if (!shape.seen || (whole && !shape.seen.whole)) shape.seen = { body, at, whole }
      if (key.endsWith("<…>")) {
        const args = type.kind === "path" ? typeArguments(type.path) : []
        shape.variants.set(parameterNames, { fields: args.map((arg) => ({ type: arg })), whole: true })
      }
      merge(shape, variant, fields, whole)
    }
  }
  for (const body of program.bodies) {
    if (body.kind === "fn") {
      constructor(body, note)
      const [self] = body.params
      if (lastName(body.path) === "drop" && body.params.length === 1 && self?.kind === "ref" && self.mutable)
        if (body.path.segments.some(({ kind }) => kind === "impl-at")) {
          const full = body.code.locals[1]?.type
          drops.set(baseKey(full?.kind === "ref" ? full.to : self.to, body.dump), body)
        }
    }
    if (!body.value) readBody(body, note)
  }
  return { shapes: found, drops }
}

type Note = (
  type: Type,
  body: Body,
  at: Point,
  variant: string,
  fields: readonly (ShapeField | undefined)[],
  whole: boolean,
) => void

/// `fn Flag(_1: bool) -> Flag`: the constructor of a tuple struct or variant is a function of its name.
function constructor(body: Body, note: Note): void {
  if (body.result.kind !== "path" || body.params.length === 0) return
  const names = namesOf(body.path)
  const last = names?.at(-1)
  if (!last || !/^\p{Lu}/u.test(last)) return
  const result = body.code.locals[0]?.type ?? body.result
  if (result.kind !== "path") return
  const variant = lastName(result.path) === last ? "" : last
  const params = body.params.map((param, index) => ({ type: body.code.locals[index + 1]?.type ?? param }))
  note(result, body, headOf(body), variant, params, true)
}

/// Where a body begins: its signature.
export function headOf(body: Body): Point {
  const source = body.code.locals[0]?.source
  return { line: body.line, ...(source ? { source } : {}) }
}

function readBody(body: Body, note: Note): void {
  for (const block of body.code.blocks) {
    for (const statement of block.statements) readStatement(body, statement, note)
    const { terminator } = block
    if (terminator.kind === "drop") projections(body, terminator, terminator.place, note)
    if (terminator.kind === "call" || terminator.kind === "tail-call")
      for (const arg of terminator.args) if (arg.kind !== "const") projections(body, terminator, arg.place, note)
  }
}

function readStatement(body: Body, statement: Statement, note: Note): void {
  if (statement.kind !== "assign") return
  const { to, from } = statement
  const { code } = body
  const seenPlace = (place: PlaceExpression) => projections(body, statement, place, note)
  seenPlace(to)
  switch (from.kind) {
    case "use":
    case "cast":
      if (from.operand.kind !== "const") seenPlace(from.operand.place)
      else if (from.kind === "use" && from.operand.value.kind === "path")
        variantConstant(body, statement, to, from.operand.value.path, note)
      break
    case "ref":
      seenPlace(from.place)
      break
    case "discriminant": {
      const type = typeOfPlace(code, from.place)
      if (type?.kind === "path") note(type, body, statement, "?", [], false)
      break
    }
    case "adt": {
      const type = typeOfPlace(code, to)
      if (type?.kind !== "path") break
      const fields = from.fields.map(({ name, operand }) => {
        const field = typeOfOperand(code, operand)
        return field && { type: field, ...(/^\d+$/.test(name) ? {} : { name }) }
      })
      note(type, body, statement, variantOf(from.path, type.path), fields, true)
      break
    }
    case "closure": {
      const fields = from.fields.map(({ name, operand }) => {
        const field = typeOfOperand(code, operand)
        return field && { type: field, name }
      })
      note(from.type, body, statement, "", fields, true)
      break
    }
    default:
      break
  }
}

/// `_1 = const Shade::Dark` says that `Shade` is an enum.
function variantConstant(body: Body, at: Point, to: PlaceExpression, path: Path, note: Note): void {
  const type = typeOfPlace(body.code, to)
  if (type?.kind !== "path" || path.segments.length < 2) return
  const owner = path.segments.at(-2)
  const last = lastName(path)
  if (owner?.kind === "name" && owner.name === lastName(type.path) && last && /^\p{Lu}.*\p{Ll}/u.test(last))
    note(type, body, at, last, [], true)
}

/// "" for a struct's aggregate, else the variant's name.
export function variantOf(aggregate: Path, type: Path): string {
  const last = lastName(aggregate) ?? ""
  if (last !== lastName(type)) return last
  const owner = aggregate.segments.at(-2)
  return owner?.kind === "name" && owner.name === last ? last : ""
}

function projections(body: Body, at: Point, place: PlaceExpression, note: Note): void {
  let variant = ""
  place.projection.forEach((step, index) => {
    if (step.kind === "downcast") variant = step.variant
    if (step.kind === "field") {
      const type = typeOfPlace(body.code, { local: place.local, projection: place.projection.slice(0, index) })
      if (type?.kind === "path" || type?.kind === "closure") {
        const fields: (ShapeField | undefined)[] = []
        fields[step.index] = { type: step.type }
        note(type, body, at, variant, fields, false)
      }
    }
    if (step.kind !== "downcast") variant = ""
  })
}

function merge(shape: Making, name: string, fields: readonly (ShapeField | undefined)[], whole: boolean): void {
  if (name !== "") shape.kind = "enum"
  const variant = shape.variants.get(name)
  if (!variant) {
    shape.variants.set(name, { fields: [...fields], whole })
    return
  }
  // Built with one field, taken apart at another, or built by another name: a union.
  const [mine] = variant.fields
  const [theirs] = fields
  if (name === "" && variant.whole && fields.length > variant.fields.length) shape.kind = "union"
  if (name === "" && whole && variant.whole && mine?.name && theirs?.name && mine.name !== theirs.name)
    shape.kind = "union"
  if (whole && !variant.whole && fields.length < variant.fields.length) shape.kind = "union"
  fields.forEach((field, index) => {
    if (field) variant.fields[index] = { ...variant.fields[index], ...field }
  })
  // A field whose constant does not say its type is a field all the same.
  while (variant.fields.length < fields.length) variant.fields.push(undefined)
  variant.whole ||= whole
}

function keysOf(type: Type, dump: Dump): readonly string[] {
  const keys = [keyOf(type, dump)]
  const args = type.kind === "path" ? typeArguments(type.path) : []
  const parameter = (arg: Type) => arg.kind === "path" && /^[A-Z][A-Z0-9]?$/.test(showType(arg))
  if (args.length > 0 && args.every(parameter)) keys.push(`${baseKey(type, dump)}<…>`)
  return keys
}

/// A type's identity across dumps: at home rustc leaves the crate out.
function keyOf(type: Type, dump: Dump): string {
  const text = showType(type).replace(/'\w+( |, )?/g, "")
  return type.kind === "path" && isLocal(type.path, dump) ? `${dump.crate}::${text}` : text
}

function baseKey(type: Type, dump: Dump): string {
  if (type.kind !== "path") return keyOf(type, dump)
  const names = (namesOf(type.path) ?? [showType(type)]).join("::")
  return isLocal(type.path, dump) ? `${dump.crate}::${names}` : names
}

const others: ReadonlySet<string> = new Set(["std", "core", "alloc"])

/// Whether a path may be of the dump's own crate. A foreign crate that the build has no dump of is taken for a module:
/// harmless, since only the dump itself speaks of it so.
function isLocal(path: Path, dump: Dump): boolean {
  const [first] = path.segments
  return first?.kind === "name" && !others.has(first.name) && first.name !== dump.crate && !foreign(first.name, dump)
}

function foreign(name: string, dump: Dump): boolean {
  return dump.crate !== name && wellKnown.has(name)
}

const wellKnown: ReadonlySet<string> = new Set(["wasm", "wasm_bindgen", "bytemuck", "zerocopy"])
