// Which bodies of a dump a printed callee may mean: by its path, however trimmed, or for methods (whose bodies are printed as
// `<impl at …>::m`) by name, number and types of the arguments. Knows the printed forms, and gives no name a meaning.

import type { Body, Dump } from "./program.ts"
import { lastName, showType, visitPathTypes } from "./show.ts"
import type { Path, Segment, Type } from "./types.ts"
import { withoutPointers } from "./typing.ts"

/// What a callee means among the bodies.
export interface Link {
  /// The only body it can mean.
  readonly body?: Body
  /// All it may mean; empty when it lies outside of the dumps.
  readonly among: readonly Body[]
  readonly byTrait: boolean
}

/// The bodies of a dump as a callee looks for them.
export interface Index {
  readonly byName: ReadonlyMap<string, readonly Body[]>
  /// Closures and coroutines by their type, as printed.
  readonly closures: ReadonlyMap<string, Body>
}

export function indexBodies(dump: Dump): Index {
  const byName = new Map<string, Body[]>()
  const closures = new Map<string, Body>()
  for (const body of dump.bodies) {
    if (body.kind !== "fn" || body.value) continue
    const name = lastName(body.path)
    if (name === undefined) continue
    if (name.startsWith("{")) {
      const type = closureIn(body.params[0])
      if (type) closures.set(showType(type), body)
      continue
    }
    const row = byName.get(name)
    if (row) row.push(body)
    else byName.set(name, [body])
  }
  return { byName, closures }
}

/// The closure a body is of: its first parameter, behind a reference or in a `Pin`.
function closureIn(type: Type | undefined): Type | undefined {
  if (!type) return undefined
  const inner = withoutPointers(type)
  if (inner.kind === "closure") return inner
  if (inner.kind !== "path") return undefined
  const last = inner.path.segments.at(-1)
  const argument = last?.kind === "name" ? last.args.find(({ kind }) => kind === "type") : undefined
  return argument?.kind === "type" && argument.type !== type ? closureIn(argument.type) : undefined
}

/// The crate a path names first, or that its `Self` does.
export function crateNamed({ segments: [first] }: Path): string | undefined {
  if (first?.kind === "name") return first.name
  if (first?.kind === "qualified" && first.self.kind === "path") return crateNamed(first.self.path)
  return undefined
}

/// What a path means in a dump. `crate`: the callee's path has it in front.
export function linkIn(
  { byName }: Index,
  path: Path,
  args: readonly (Type | undefined)[] | undefined,
  result: Type | undefined,
  crate?: string,
): Link {
  const name = lastName(path)
  const all = (name === undefined ? undefined : byName.get(name)) ?? []
  const before = path.segments.at(-2)
  const byTrait = before?.kind === "qualified" && before.trait !== undefined
  const segments = crate === undefined ? path.segments : withoutCrate(path.segments, crate)
  const meant = all.filter((body) => (args === undefined || body.params.length === args.length) && isMeant(body))
  const exact = meant.filter((body) => body.path.segments.length === segments.length)
  const fitting = exact.length === 1 && !byTrait ? exact : meant
  return { byTrait, among: fitting, ...(fitting.length === 1 && fitting[0] ? { body: fitting[0] } : {}) }

  function isMeant(body: Body): boolean {
    const last = body.path.segments.at(-2)
    if (byTrait) {
      // A method of an impl, or the one that the trait itself provides.
      if (last?.kind === "impl-at" || last?.kind === "impl") return fits(body, before.self)
      return (
        last?.kind === "name" &&
        lastName(before.trait ?? { segments: [] }) === last.name &&
        !all.some((other) => other.path.segments.at(-2)?.kind === "impl-at" && fits(other, before.self))
      )
    }
    if (before?.kind === "qualified" || before?.kind === "impl")
      return (last?.kind === "impl-at" || last?.kind === "impl") && fits(body, before.self)
    if (last?.kind === "impl-at") {
      const owner = before?.kind === "name" ? before.name : undefined
      return owner !== undefined && /^\p{Lu}/u.test(owner) && fits(body, undefined, owner)
    }
    return endsAlike(body.path.segments, segments)
  }
  /// Whether the arguments fit the parameters, and the method is one of `self`.
  function fits(body: Body, self: Type | undefined, owner?: string): boolean {
    const any = self !== undefined && isOpen(self)
    const wanted = owner ?? (self?.kind === "path" && !any ? lastName(self.path) : undefined)
    const types = [...body.params, body.result]
    const receiver = body.params[0] && withoutPointers(body.params[0])
    const named = (type: Type): boolean => {
      const inner = withoutPointers(type)
      if (any) return true
      if (inner.kind !== "path") return self !== undefined && inner.kind === withoutPointers(self).kind
      if (wanted === undefined || lastName(inner.path) === wanted) return true
      let found = false
      visitPathTypes(inner.path, (each) => {
        found ||= each.kind === "path" && lastName(each.path) === wanted
      })
      return found
    }
    if (receiver && isSelf(body)) {
      if (!named(receiver) && !isOpen(receiver)) return false
    } else if (wanted !== undefined && !isOpenName(wanted) && !types.some((type) => named(type) || isOpen(type)))
      return types.every((type) => type.kind === "tuple")
    return (
      (args === undefined || body.params.every((param, index) => compatible(param, args[index]))) &&
      compatible(body.result, result)
    )
  }
}

function isSelf(body: Body): boolean {
  return body.code.debug.some(({ name, place }) => name === "self" && place?.local === 1)
}

function withoutCrate(segments: readonly Segment[], crate: string): readonly Segment[] {
  const [first] = segments
  return first?.kind === "name" && first.name === crate ? segments.slice(1) : segments
}

/// Either may be cut down to the end of the other: rustc prints a name that is unique without its modules.
function endsAlike(a: readonly Segment[], b: readonly Segment[]): boolean {
  const length = Math.min(a.length, b.length)
  for (let index = 1; index <= length; index++) {
    const [left, right] = [a.at(-index), b.at(-index)]
    if (left?.kind !== "name" || right?.kind !== "name" || left.name !== right.name) return false
  }
  return true
}

function isOpenName(name: string): boolean {
  return /^[A-Z][A-Z0-9]?$/.test(name)
}

/// A type parameter, `impl Trait`, a projection: what stands for any type.
function isOpen(type: Type): boolean {
  switch (type.kind) {
    case "path": {
      const [first] = type.path.segments
      if (first?.kind === "qualified") return true
      return (
        type.path.segments.length === 1 && (isOpenName(lastName(type.path) ?? "") || lastName(type.path) === "Self")
      )
    }
    case "impl":
    case "dyn":
    case "infer":
    case "opaque":
    case "closure":
      return true
    default:
      return false
  }
}

/// Whether the same type may be meant: paths are trimmed here and whole there, and parameters stand for anything.
export function compatible(param: Type, given: Type | undefined): boolean {
  if (!given || isOpen(param) || isOpen(given)) return true
  if (param.kind !== given.kind) return false
  switch (param.kind) {
    case "path": {
      if (given.kind !== "path") return false
      const a = param.path.segments.at(-1)
      const b = given.path.segments.at(-1)
      if (a?.kind !== "name" || b?.kind !== "name") return true
      if (a.name !== b.name) return isAlias(a.name) || isAlias(b.name)
      const left = a.args.flatMap((argument) => (argument.kind === "type" ? [argument.type] : []))
      const right = b.args.flatMap((argument) => (argument.kind === "type" ? [argument.type] : []))
      return left.length !== right.length || left.every((type, index) => compatible(type, right[index]))
    }
    case "ref":
    case "pointer":
      return given.kind === param.kind && given.mutable === param.mutable && compatible(param.to, given.to)
    case "slice":
      return given.kind === "slice" && compatible(param.of, given.of)
    case "array":
      return given.kind === "array" && compatible(param.of, given.of)
    case "tuple":
      return (
        given.kind === "tuple" &&
        given.of.length === param.of.length &&
        param.of.every((part, index) => compatible(part, given.of[index]))
      )
    default:
      return true
  }
}

/// Names that rustc prints for each other: `AtomicU32` is `Atomic<u32>`.
function isAlias(name: string): boolean {
  return name.startsWith("Atomic")
}
