// Handles that come into being other than from the host: given another type, or made from a number the host never gave
// out. Looks outside the crates that define them: inside, raw construction is the implementation.

import { analyzer } from "../analyzer.ts"
import { givesNumber, makesFromNumber, withConstants } from "../contract/builtin.ts"
import { contract, type Contract, homeOf } from "../contract/contract.ts"
import type { TypeDeclaration } from "../contract/declaration.ts"
import { typeOfOperand, typeOfPlace } from "../mir/typing.ts"
import { normalBlocks } from "./blocks.ts"
import { mir } from "../mir/mir.ts"
import {
  type Body,
  type Const,
  mirPlace,
  type Operand,
  type PlaceExpression,
  type Point,
  type Rvalue,
} from "../mir/program.ts"
import { inlinedAround, operandsOf, pointAt } from "../mir/query.ts"
import { lastName, showType, typeArguments } from "../mir/show.ts"
import { parsePath } from "../mir/type-parser.ts"
import type { Type } from "../mir/types.ts"
import type { MirPlace } from "../place.ts"
import type { Certainty } from "./certainty.ts"
import { type CallTerminator, definitionsOf } from "./definitions.ts"
import { homeTypes } from "./homes.ts"
import { shortType } from "./identity.ts"
import type { Making } from "./making.ts"
import { builtAlike, insideOf, isNumber, sameHandle, walk } from "./handle-types.ts"
import { ownerType, originsOf } from "./numbers.ts"
import { instantiation } from "./callees.ts"

export interface Handles {
  readonly makings: readonly Making[]
}

export const handles = analyzer({
  name: "handles",
  doc: "Where handles are given another type, or made from numbers that the host did not give out.",
  requires: { mir, contract },
  run({ mir, contract }): Handles {
    const makings: Making[] = []
    for (const dump of mir.dumps) {
      if (!contract.mentions("handle", dump)) continue
      const homes = homeTypes(contract, dump)
      for (const body of dump.bodies)
        if (body.kind === "fn" && !body.value) makings.push(...inBody(contract, homes, body))
    }
    return { makings: [...new Map(makings.map((making) => [keyOf(making), making])).values()] }
  },
  *facts(result) {
    for (const { at, is, from, to } of result.makings) yield { at, text: `${is}: ${from} becomes ${to}` }
  },
})

function keyOf({ is, at, to }: Making): string {
  const { source } = at
  const where = source ? `${source.file}:${source.line}:${source.column}` : at.line
  return `${is} ${at.artifact} ${where} ${shortType(to)}`
}

interface Scene {
  readonly contract: Contract
  readonly body: Body
  readonly homes: ReadonlySet<TypeDeclaration>
  readonly makings: Making[]
}

function inBody(contract: Contract, homes: ReadonlySet<TypeDeclaration>, body: Body): readonly Making[] {
  const { code } = body
  const scene: Scene = { contract, body, homes, makings: [] }
  const inlined = code.inlined.some(({ callee }) => handleNames(contract).some((name) => callee.includes(name)))
  // A handle that is a constant needs no variable.
  const constants = code.blocks.some(({ statements, terminator }) =>
    [...statements, terminator].some((node) =>
      operandsOf(node).some((operand) => operand.kind === "const" && operand.value.kind === "adt"),
    ),
  )
  if (!inlined && !constants && !code.locals.some((local) => local && mentionsHandle(scene, local.type))) return []
  for (const block of normalBlocks(code)) {
    const { statements, terminator } = code.blocks[block]!
    statements.forEach((statement, index) => {
      if (statement.kind !== "assign") return
      const at = placeOf(scene, statement, block, index)
      inRvalue(scene, statement.to, statement.from, at)
      inInlinedConstructor(scene, statement.from, at)
    })
    if (terminator.kind === "call") inCall(scene, terminator, placeOf(scene, terminator, block, statements.length))
  }
  return scene.makings
}

/// The last names of handle types.
function handleNames(contract: Contract): readonly string[] {
  return contract.types.filter(({ role }) => role === "handle").map(({ name }) => name.split("::").at(-1) ?? "")
}

function placeOf({ body }: Scene, point: Point, block: number, statement: number): MirPlace {
  return mirPlace(body, point, block, statement)
}

function mentionsHandle(scene: Scene, type: Type): boolean {
  let found = false
  walk(type, (inner) => {
    found ||= roleOf(scene, inner) !== undefined
  })
  return found
}

/// The declaration that makes a type a handle which this crate must not build by hand.
function roleOf({ contract, body, homes }: Scene, type: Type): TypeDeclaration | undefined {
  const declaration = contract.typeRole("handle", type, body.dump)
  return declaration && !homes.has(declaration) ? declaration : undefined
}

function inRvalue(scene: Scene, to: PlaceExpression, from: Rvalue, at: MirPlace): void {
  const { code } = scene.body
  switch (from.kind) {
    case "cast": {
      const source = typeOfOperand(code, from.operand)
      if (source && (from.cast === "Transmute" || from.cast === "PtrToPtr"))
        converted(scene, source, from.type, at, from.operand)
      break
    }
    case "adt": {
      const type = typeOfPlace(code, to)
      const declaration = type && roleOf(scene, type)
      const [first] = from.fields
      if (type && declaration && first) fromNumber(scene, declaration, type, first.operand, at)
      break
    }
    default:
      break
  }
  for (const operand of operandsOf(from)) if (operand.kind === "const") constant(scene, operand.value, at)
  for (const place of placesIn(from)) throughUnion(scene, place, at)
}

/// `from_raw` may be inlined and its result taken apart; its first statement still reads the number it was given.
function inInlinedConstructor(scene: Scene, from: Rvalue, at: MirPlace): void {
  if (from.kind !== "cast" && from.kind !== "use") return
  const callee = around(scene.body, at)?.at(-1)
  const path = callee === undefined ? undefined : parsePath(callee)
  const owner = path && ownerType(path)
  const declaration = owner && roleOf(scene, owner)
  if (!path || !owner || !declaration || !makesFromNumber.has(lastName(path) ?? "")) return
  const type = typeOfOperand(scene.body.code, from.operand)
  if (type && isNumber(type)) fromNumber(scene, declaration, owner, from.operand, at)
}

function placesIn(from: Rvalue): readonly PlaceExpression[] {
  switch (from.kind) {
    case "use":
    case "cast":
      return from.operand.kind === "const" ? [] : [from.operand.place]
    case "ref":
      return [from.place]
    default:
      return []
  }
}

function inCall(scene: Scene, call: CallTerminator, at: MirPlace): void {
  for (const arg of call.args) if (arg.kind === "const") constant(scene, arg.value, at)
  if (call.callee.kind === "value") return
  const { path } = call.callee
  const name = lastName(path) ?? ""
  const [first] = call.args
  const types = instantiation(path)
  if (
    name === "zeroed" ||
    (name === "write_bytes" && scene.body.code.inlined.some(({ callee }) => /\bzeroed\b/.test(callee)))
  ) {
    const type = types[0]
    const declaration = type && roleOf(scene, type)
    if (type && declaration)
      forged(scene, { declaration, to: showType(type), from: "zeroed memory", way: "zeroed", at }, "proved")
    return
  }
  if (!first) return
  if (name === "transmute_copy" && types.length === 2) {
    converted(scene, types[0]!, types[1]!, at)
    return
  }
  const owner = ownerType(path)
  if ((name === "cast" || name === "cast_mut") && owner) {
    const target = types.at(-1)
    const pointee =
      owner.kind === "pointer" ? owner.to : owner.kind === "path" ? typeArguments(owner.path)[0] : undefined
    if (target && pointee && types.length > 1) behindPointer(scene, pointee, target, at)
    return
  }
  const declaration = owner && roleOf(scene, owner)
  if (!owner || !declaration || !makesFromNumber.has(name)) return
  const made = typeOfPlace(scene.body.code, call.to) ?? owner
  fromNumber(scene, declaration, roleOf(scene, made) ? made : owner, first, at)
}

/// A value of type `from` is taken for one of type `to`: walks both as long as they are built alike.
function converted(scene: Scene, from: Type, to: Type, at: MirPlace, operand?: Operand): void {
  const declaration = roleOf(scene, to)
  if (declaration) {
    const before = scene.contract.typeRole("handle", from, scene.body.dump)
    if (before) {
      if (!sameHandle(from, to))
        retyped(scene, { declaration, from: showType(from), to: showType(to), way: "cast", at })
      return
    }
    if (!isNumber(from)) return
    const origins = operand ? originsOf(scene.contract, scene.body, operand) : []
    const handle = origins.find((origin) => origin.is === "handle")
    // The optimiser splits a handle into its number and puts it together again as another.
    if (handle?.is === "handle") {
      if (!sameHandle(handle.type, to))
        retyped(scene, { declaration, from: showType(handle.type), to: showType(to), way: "number", at })
      return
    }
    const other = inlinedOfAnotherType(scene, to)
    if (other) {
      retyped(scene, { declaration, from: showType(other), to: showType(to), way: "cast", at })
      return
    }
    const [value] = origins
    const what = value?.is === "constant" ? `the constant ${value.text}` : `a plain '${showType(from)}'`
    forged(scene, { declaration, to: showType(to), from: what, way: "transmute", at }, "proved")
    return
  }
  if ((from.kind === "ref" || from.kind === "pointer") && (to.kind === "ref" || to.kind === "pointer"))
    return behindPointer(scene, from.to, to.to, at)
  const [inside, target] = [insideOf(from), insideOf(to)]
  if (!builtAlike(from, to) || inside.length !== target.length) return
  inside.forEach((type, index) => converted(scene, type, target[index]!, at))
}

/// The constructor of a handle of another type stands inlined here: the number it was made of is what is left of it.
function inlinedOfAnotherType({ contract, body }: Scene, to: Type): Type | undefined {
  for (const { callee } of body.code.inlined) {
    const path = parsePath(callee.replace(/^#\[.*?\] /, ""))
    const owner = path && ownerType(path)
    if (!owner || !makesFromNumber.has(lastName(path) ?? "") || sameHandle(owner, to)) continue
    if (contract.typeRole("handle", owner, body.dump)) return owner
  }
  return undefined
}

/// A pointer to `from` becomes one to `to`.
function behindPointer(scene: Scene, from: Type, to: Type, at: MirPlace): void {
  const element = (type: Type): Type => (type.kind === "slice" || type.kind === "array" ? element(type.of) : type)
  const [source, target] = [element(from), element(to)]
  const declaration = roleOf(scene, target)
  if (!declaration) {
    if (builtAlike(source, target)) converted(scene, source, target, at)
    return
  }
  if (scene.contract.typeRole("handle", source, scene.body.dump)) {
    if (!sameHandle(source, target))
      retyped(scene, { declaration, from: showType(source), to: showType(target), way: "pointer", at })
  } else if (isNumber(source) && !/^[ui]8$/.test(showType(source))) {
    const what = `the '${showType(source)}' behind a pointer`
    forged(scene, { declaration, to: showType(target), from: what, way: "pointer", at }, "likely")
  }
}

/// The number a constructor is given.
function fromNumber(scene: Scene, declaration: TypeDeclaration, type: Type, number: Operand, at: MirPlace): void {
  const origins = originsOf(scene.contract, scene.body, number)
  const to = showType(type)
  const other = origins.find((origin) => origin.is === "handle" && !sameHandle(origin.type, type))
  if (other?.is === "handle") {
    retyped(scene, { declaration, from: showType(other.type), to, way: "number", at })
    return
  }
  const whole = origins.every(({ is }) => is !== "open" && is !== "handle")
  const bad =
    origins.find(({ is }) => is === "arithmetic" || is === "counter") ?? origins.find(({ is }) => is === "constant")
  if (!bad || (bad.is === "constant" && withConstants.has(declaration.name))) return
  const certainty = bad.is === "constant" && whole ? "proved" : "likely"
  const from =
    bad.is === "constant" ? `the constant ${bad.text}` : bad.is === "counter" ? "a counter" : "the result of arithmetic"
  forged(scene, { declaration, to, from, way: "constructor", at }, certainty)
}

/// `const ExternRef::<T> {{ raw: 7_u32, … }}`: what the optimiser makes of a handle built from a constant.
function constant(scene: Scene, value: Const, at: MirPlace): void {
  if (value.kind === "adt") {
    const type: Type = { kind: "path", path: value.path }
    const declaration = roleOf(scene, type)
    const number = firstNumber(value)
    if (declaration && number !== undefined && !withConstants.has(declaration.name))
      forged(
        scene,
        { declaration, to: showType(type), from: `the constant ${number}`, way: "constructor", at },
        "proved",
      )
    else for (const field of value.fields) constant(scene, field.value, at)
  } else if (value.kind === "tuple" || value.kind === "array") for (const part of value.of) constant(scene, part, at)
}

function firstNumber(value: Const): bigint | undefined {
  if (value.kind === "int") return value.value
  if (value.kind !== "adt") return undefined
  for (const field of value.fields) {
    const number = firstNumber(field.value)
    if (number !== undefined) return number
  }
  return undefined
}

/// A union that was filled with a number is read as a handle.
function throughUnion(scene: Scene, place: PlaceExpression, at: MirPlace): void {
  const [first] = place.projection
  if (first?.kind !== "field") return
  const keeper =
    first.type.kind === "path" && lastName(first.type.path) === "ManuallyDrop"
      ? typeArguments(first.type.path)[0]
      : undefined
  const type = keeper ?? first.type
  const declaration = roleOf(scene, type)
  const definition = definitionsOf(scene.body.code, scene.body.params.length).only(place.local)
  if (!declaration || definition?.is !== "assign" || definition.from.kind !== "adt") return
  const [field, ...rest] = definition.from.fields
  const given = field && typeOfOperand(scene.body.code, field.operand)
  if (!field || rest.length > 0 || !given || !isNumber(given)) return
  forged(
    scene,
    { declaration, to: showType(type), from: `a union that holds a '${showType(given)}'`, way: "union", at },
    "proved",
  )
}

type RetypedMaking = Omit<Extract<Making, { is: "retyped" }>, "is" | "body" | "certainty">
type ForgedMaking = Omit<Extract<Making, { is: "forged" }>, "is" | "body" | "certainty">

function retyped(scene: Scene, making: RetypedMaking): void {
  const certainty = degraded(scene, "proved", making.at)
  if (certainty) scene.makings.push({ ...making, is: "retyped", body: scene.body, certainty })
}

function forged(scene: Scene, making: ForgedMaking, certainty: Certainty): void {
  // The sanctioned constructor, inlined, looks as a forgery does: only where the number comes from tells them apart.
  const sure = making.way === "zeroed" || making.way === "union" ? certainty : degraded(scene, certainty, making.at)
  if (sure) scene.makings.push({ ...making, is: "forged", body: scene.body, certainty: sure })
}

function around(body: Body, at: MirPlace): readonly string[] | undefined {
  const point = pointAt(body, at)
  return point && inlinedAround(body, point)
}

/// Where a method of the handle itself stands inlined (`downcast`, `clone`), what it does in its own right is not told from
/// what this body does; unless the dump says of each statement where it comes from.
function degraded({ body, contract }: Scene, certainty: Certainty, at: MirPlace): Certainty | undefined {
  const { inlined } = body.code
  if (inlined.length === 0) return certainty
  const names = handleNames(contract)
  const homes = contract.types.flatMap((type) => (type.role === "handle" ? (homeOf(type) ?? []) : []))
  const isOwn = (callee: string) => {
    const method = /::(\w+)(::<.*>)?$/.exec(callee)?.[1] ?? ""
    const owner = /^(?:<?[\w:]*?)(\w+)(?:::)?</.exec(callee)?.[1] ?? ""
    return !innocent.has(method) && (names.includes(owner) || homes.some((home) => callee.startsWith(`${home}::`)))
  }
  const named = around(body, at)
  if (named) return named.some(isOwn) ? undefined : certainty === "proved" ? "likely" : certainty
  return inlined.map(({ callee }) => callee.replace(/^#\[.*?\] /, "")).some(isOwn)
    ? "unknown"
    : certainty === "proved"
      ? "likely"
      : certainty
}

const innocent: ReadonlySet<string> = new Set([
  ...[...makesFromNumber, ...givesNumber],
  ...[
    "cast",
    "forget",
    "call",
    "read",
    "write_bytes",
    "zeroed",
    "as_mut_ptr",
    "as_ptr",
    "assume_init",
    "uninit",
    "transmute_copy",
  ],
  ...["align_of", "size_of", "drop", "drop_in_place", "deref", "as_ref", "from_ref", "from_mut", "transmute"],
])
