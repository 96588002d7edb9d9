// Which ways out of a block a possible world leaves open: a drop flag that is known decides, and so does the variant of an
// enum that a branch asks for, by its discriminant or by `is_some` and its kin.

import { typeOfPlace } from "../mir/typing.ts"
import type { Operand, PlaceExpression, Terminator } from "../mir/program.ts"
import { lastName } from "../mir/show.ts"
import { predicates } from "./callees.ts"
import { pointeeOf } from "./definitions.ts"
import { localOf, movePath, pointeePath, variantsOf } from "./holding.ts"
import type { Machine } from "./machine.ts"
import { type Draft, draftOf, type World } from "./state.ts"

/// The world as it is after leaving a block for `to`, or nothing when it cannot go there.
export function along(m: Machine, world: World, terminator: Terminator, to: number): World | undefined {
  if (terminator.kind !== "switch" || terminator.on.kind === "const") return world
  const { place } = terminator.on
  if (place.projection.length > 0) return world
  const values = terminator.targets.filter(({ block }) => block === to).map(({ value }) => value)
  const otherwise = terminator.otherwise === to
  const open = (value: bigint) =>
    values.includes(value) || (otherwise && !terminator.targets.some((target) => target.value === value))

  if (m.flags.has(place.local)) {
    const flag = world.flags.get(place.local)
    if (flag !== undefined) return open(flag ? 1n : 0n) ? world : undefined
    if (open(0n) === open(1n)) return world
    const known = draftOf(world)
    known.flags.set(place.local, open(1n))
    return known
  }
  const test = variantTest(m, place.local)
  if (!test) return world
  const path = pathOf(m, test.pointer, test.place)
  const type = typeOfPlace(m.code, test.place)
  if (path === undefined || !type) return world
  const variants = variantsOf(type)
  if (variants)
    return withVariants(world, path, new Set(variants.filter((_, value) => open(test.of(BigInt(value), variants)))))
  return test.direct ? withVariants(world, path, undefined, armsOf(m, terminator, path), to) : world
}

function pathOf(m: Machine, pointer: Operand | undefined, place: PlaceExpression): string | undefined {
  return pointer ? pointeePath(m.code, pointeeOf(m.code, m.body.params.length, pointer)) : movePath(m.code, place)
}

/// What the value of a local says of the variant of an enum.
interface VariantTest {
  readonly place: PlaceExpression
  readonly pointer?: Operand
  /// The local is the discriminant itself.
  readonly direct: boolean
  /// The local's value when the enum's discriminant is this.
  of(discriminant: bigint, variants: readonly string[]): bigint
}

function variantTest(m: Machine, local: number, depth = 0): VariantTest | undefined {
  const definition = m.definitions.only(local)
  if (!definition || depth > 8) return undefined
  const inner = (operand: Operand) =>
    operand.kind === "const" || operand.place.projection.length > 0
      ? undefined
      : variantTest(m, operand.place.local, depth + 1)
  if (definition.is === "assign") {
    const { from } = definition
    switch (from.kind) {
      case "discriminant":
        return { place: from.place, direct: true, of: (discriminant) => discriminant }
      case "use":
      case "cast":
        return inner(from.operand)
      case "unary": {
        const test = from.op === "Not" ? inner(from.operand) : undefined
        return (
          test && {
            ...test,
            direct: false,
            of: (discriminant, variants) => (test.of(discriminant, variants) === 0n ? 1n : 0n),
          }
        )
      }
      case "binary": {
        const test = inner(from.left)
        const right =
          from.right.kind === "const" && from.right.value.kind === "int" ? from.right.value.value : undefined
        if (!test || right === undefined || (from.op !== "Eq" && from.op !== "Ne")) return undefined
        const equal = from.op === "Eq" ? 1n : 0n
        return {
          ...test,
          direct: false,
          of: (discriminant, variants) => (test.of(discriminant, variants) === right ? equal : 1n - equal),
        }
      }
      default:
        return undefined
    }
  }
  const { callee, args } = definition.call
  const yes = callee.kind === "path" ? predicates.get(lastName(callee.path) ?? "") : undefined
  const [pointer] = args
  if (yes === undefined || !pointer) return undefined
  const pointee = pointeeOf(m.code, m.body.params.length, pointer)
  if (pointee.is !== "place") return undefined
  return {
    place: pointee.place,
    pointer,
    direct: false,
    of: (discriminant, variants) => (variants[Number(discriminant)] === yes ? 1n : 0n),
  }
}

/// Which variant each arm of a match on an enum of the program takes apart: discriminants are not printed, but an arm that
/// binds a field names its variant.
function armsOf(
  m: Machine,
  terminator: Extract<Terminator, { kind: "switch" }>,
  path: string,
): ReadonlyMap<number, string> {
  const arms = new Map<number, string>()
  const blocks = [
    ...terminator.targets.map(({ block }) => block),
    ...(terminator.otherwise === undefined ? [] : [terminator.otherwise]),
  ]
  for (const block of blocks) {
    const places = (m.code.blocks[block]?.statements ?? []).flatMap((statement) => {
      if (statement.kind !== "assign") return []
      const { from } = statement
      if (from.kind === "use" && from.operand.kind !== "const") return [from.operand.place]
      return from.kind === "ref" ? [from.place] : []
    })
    for (const place of places) {
      const variant = movePath(m.code, place)?.match(/@([^.@~]+)/)
      if (variant?.[1] && place.local === localOf(path) && !arms.has(block)) arms.set(block, variant[1])
    }
  }
  return arms
}

/// The enum at `path` has one of `variants` from here on; or, in an arm that names none, none that other arms name.
function withVariants(
  world: World,
  path: string,
  variants: ReadonlySet<string> | undefined,
  arms?: ReadonlyMap<number, string>,
  to?: number,
): World | undefined {
  const arm = to === undefined ? undefined : arms?.get(to)
  const others = new Set(arms?.values())
  const isOpen = (variant: string) =>
    variants ? variants.has(variant) : arm === undefined ? !others.has(variant) : arm === variant
  const only = variants ? variants.size === 1 : arm !== undefined
  let known: Draft | undefined
  for (const [at, cell] of world.cells) {
    if (!at.startsWith(`${path}@`)) continue
    const variant = /^@([^.@~]+)/.exec(at.slice(path.length))?.[1] ?? ""
    const status = world.status.get(cell.value)
    if (!isOpen(variant)) {
      // A value that is surely there: the branch is never taken.
      if (status?.is === "owned") return undefined
      known ??= draftOf(world)
      known.cells.delete(at)
      if (status?.is === "maybe") known.status.delete(cell.value)
    } else if (only && status?.is === "maybe") {
      known ??= draftOf(world)
      known.status.set(cell.value, { is: "owned" })
    }
  }
  return known ?? world
}
