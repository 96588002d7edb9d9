// Which memory a place or a pointer means, as a path from whatever a body knows it by: a local, a parameter, a static. Follows
// the one definition a pointer has; where there are more, the pointer stands for itself. Never guesses that two are one.

import type { Body, Const, Operand, PlaceExpression, Projection } from "../mir/program.ts"
import { lastName } from "../mir/show.ts"
import { definitionsOf } from "../ownership/definitions.ts"

/// `_1*.0`: field 0 of what `_1` points to. `static BUF`: a static. Nothing follows an index: all elements are one.
export type Memory = string

/// Functions whose result points into what their first argument points to.
const passing: ReadonlySet<string> = new Set([
  ...[
    "as_ptr",
    "as_mut_ptr",
    "as_slice",
    "as_mut_slice",
    "as_ref",
    "as_mut",
    "deref",
    "deref_mut",
    "borrow",
    "borrow_mut",
  ],
  ...["from_ref", "from_mut", "cast", "cast_mut", "cast_const", "add", "sub", "offset", "wrapping_add", "wrapping_sub"],
  ...["byte_add", "from_raw_parts", "from_raw_parts_mut", "slice_from_raw_parts", "slice_from_raw_parts_mut", "index"],
  ...["index_mut", "get_unchecked", "get_unchecked_mut", "as_uninit_slice", "new_unchecked", "get", "as_ptr_range"],
  ...["into_iter", "iter_mut", "as_chunks_mut", "as_bytes", "as_bytes_mut"],
])

/// The memory a place of a body is.
export function memoryOf(body: Body, place: PlaceExpression, depth = 0): Memory {
  const { projection } = place
  if (projection[0]?.kind === "deref") return pointed(body, place.local, depth) + suffixOf(projection.slice(1))
  return `_${place.local}${suffixOf(projection)}`
}

/// The memory a pointer leads to; undefined for a constant that is no pointer to a static.
export function memoryBehind(body: Body, pointer: Operand, depth = 0): Memory | undefined {
  if (pointer.kind === "const") return staticOf(body, pointer.value)
  const { local, projection } = pointer.place
  return memoryOf(body, { local, projection: [...projection, { kind: "deref" }] }, depth)
}

/// Whether writing `one` changes what `other` is, or the other way round: one is the other or a part of it. What lies behind
/// a pointer in it is elsewhere.
export function overlaps(one: Memory, other: Memory): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (!long.startsWith(short)) return false
  const rest = long.slice(short.length)
  return /^([.[@]|$)/.test(rest) && !rest.includes("*")
}

function suffixOf(projection: readonly Projection[]): string {
  let path = ""
  for (const step of projection) {
    if (step.kind === "deref") path += "*"
    else if (step.kind === "field") path += `.${step.index}`
    else if (step.kind === "downcast") path += `@${step.variant}`
    else if (step.kind !== "cast") return `${path}[]`
  }
  return path
}

function pointed(body: Body, local: number, depth: number): Memory {
  const itself = `_${local}*`
  const definition = depth < 32 ? definitionsOf(body.code, body.params.length).only(local) : undefined
  if (definition?.is === "assign") {
    const { from } = definition
    if (from.kind === "ref") return memoryOf(body, from.place, depth + 1)
    if (from.kind === "use" || (from.kind === "cast" && from.cast !== "PointerWithExposedProvenance")) {
      if (from.operand.kind === "const") return staticOf(body, from.operand.value) ?? itself
      return memoryBehind(body, from.operand, depth + 1) ?? itself
    }
    if (from.kind === "fat-pointer") return memoryBehind(body, from.pointer, depth + 1) ?? itself
    if (from.kind === "binary" && from.op === "Offset") return memoryBehind(body, from.left, depth + 1) ?? itself
  }
  if (definition?.is === "call" && definition.call.callee.kind === "path") {
    const [first] = definition.call.args
    if (first && passing.has(lastName(definition.call.callee.path) ?? ""))
      return memoryBehind(body, first, depth + 1) ?? itself
  }
  return itself
}

function staticOf(body: Body, value: Const): Memory | undefined {
  if (value.kind !== "alloc") return undefined
  const alloc = body.allocs.find(({ name }) => name === value.alloc)
  const path = value.path ?? alloc?.static
  return path === undefined ? undefined : `static ${path}`
}
