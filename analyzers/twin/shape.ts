// What stays of a function when the module around it is written anew: a hash of its instructions in which every number that
// a tool may give out afresh (functions, globals, types) is replaced by what it stands for. It knows which immediates
// those are; it refuses to say which functions are the same.

import type { Code } from "../wasm/code.ts"
import { idCount, immediateIndex, immediatesById } from "../wasm/dispatch.ts"
import type { Immediate } from "../wasm/opcodes.ts"
import type { Global, Module, TypeDefinition } from "../wasm/module.ts"
import { newView } from "../wasm/view.ts"
import type { CodeView } from "../wasm/view.ts"

/// Hashes of 53 bits by function index; NaN for a body that could not be decoded. Functions of equal `exact` differ at most in
/// which functions they name; those of equal `loose` also in constants, memory offsets and segments, which are addresses
/// when a module is linked anew. Either way they have the same opcodes in the same order.
export interface Shapes {
  readonly exact: Float64Array
  readonly loose: Float64Array
}

/// How an immediate goes into the hashes. `constant`: into `exact` alone.
const how = { not: 0, plain: 1, function: 2, type: 3, global: 4, constant: 5, block: 6 } as const

const ways: Readonly<Partial<Record<Immediate, number>>> = {
  function: how.function,
  type: how.type,
  global: how.global,
  block: how.block,
  i32: how.constant,
  i64: how.constant,
  memarg: how.constant,
  data: how.constant,
  element: how.constant,
}

/// Per opcode: what `a` and `b` of a view are (see `CodeView`), and whether something stands in `side`.
const wayOfA = new Uint8Array(idCount)
const wayOfB = new Uint8Array(idCount)
const sided = new Uint8Array(idCount)

const sides = (["labels", "lanes", "v128", "types", "catches", "handlers", "cast"] as const).map(
  (name) => immediateIndex[name],
)
const wayOfKind = new Uint8Array(Object.keys(immediateIndex).length).fill(how.plain)
for (const [name, way] of Object.entries(ways)) wayOfKind[immediateIndex[name as Immediate]] = way

for (let id = 0; id < idCount; id++) {
  const kinds = immediatesById(id)
  const side = kinds.find((kind) => sides.includes(kind as (typeof sides)[number]))
  if (side !== undefined) sided[id] = side + 1
  const [first, second] = kinds
  if (first === undefined) continue
  wayOfA[id] = first === side ? how.not : wayOfKind[first]!
  if (first === immediateIndex.memarg || first === immediateIndex.lane) wayOfB[id] = how.plain
  else if (first === immediateIndex.i64 || first === immediateIndex.f64)
    wayOfB[id] = first === immediateIndex.i64 ? how.constant : how.plain
  else if (second !== undefined && side === undefined) wayOfB[id] = wayOfKind[second]!
  // A cast's label and a try_table's block type come before what is in `side`.
  if (first === immediateIndex.cast) wayOfA[id] = how.plain
}

/// The hashes of all functions, with one decoding of each.
export function shapesOf(module: Module, code: Code): Shapes {
  const n = module.functions.length
  const exact = new Float64Array(n).fill(NaN)
  const loose = new Float64Array(n).fill(NaN)
  const types = Int32Array.from(module.types, hashOfType)
  const globals = Int32Array.from(module.globals, hashOfGlobal)
  const imported = Int32Array.from(module.functions, (f) =>
    f.import ? hashOfText(`${f.import.module}\0${f.import.name}`) : 0,
  )
  const view = newView()
  const out = { s1: 0, s2: 0, c1: 0, c2: 0 }
  for (let index = 0; index < n; index++) {
    const type = types[module.functions[index]!.type] ?? 0
    if (module.functions[index]!.import) {
      exact[index] = loose[index] = keyOf(imported[index]!, type)
      continue
    }
    code.decode(index, view)
    if (view.count === 0) continue
    hashBody(view, type, types, globals, imported, out)
    loose[index] = keyOf(out.s1, out.s2)
    exact[index] = keyOf(
      Math.imul(out.s1 ^ out.c1, 0x2c1b3c6d) ^ out.c2,
      Math.imul(out.s2 ^ out.c2, 0x297a2d39) ^ out.c1,
    )
  }
  return { exact, loose }
}

interface Halves {
  s1: number
  s2: number
  c1: number
  c2: number
}

/// Two lanes of 32 bits for what is always hashed, two for constants.
function hashBody(
  view: CodeView,
  type: number,
  types: Int32Array,
  globals: Int32Array,
  imported: Int32Array,
  out: Halves,
): void {
  const { op, a, b, count, side } = view
  let s1 = type ^ view.locals
  let s2 = Math.imul(type, 0x9e3779b1) ^ count
  let c1 = 0
  let c2 = 0
  for (let i = 0; i < count; i++) {
    const id = op[i]!
    s1 = Math.imul(s1 ^ id, 0x85ebca6b)
    s1 ^= s1 >>> 15
    s2 = Math.imul((s2 << 7) ^ (s2 >>> 25) ^ id, 0xc2b2ae35)
    const first = wayOfA[id]!
    const second = wayOfB[id]!
    if (first === how.constant) {
      c1 = Math.imul(c1 ^ a[i]!, 0x85ebca6b)
      c1 ^= c1 >>> 15
      c2 = Math.imul((c2 << 7) ^ (c2 >>> 25) ^ a[i]!, 0xc2b2ae35)
    } else if (first !== how.not) {
      let value = a[i]!
      if (first === how.function) value = imported[value]!
      else if (first === how.type || (first === how.block && value >= 0)) value = types[value]!
      else if (first === how.global) value = globals[value]!
      s1 = Math.imul(s1 ^ value, 0x85ebca6b)
      s1 ^= s1 >>> 15
      s2 = Math.imul((s2 << 7) ^ (s2 >>> 25) ^ value, 0xc2b2ae35)
    }
    if (second === how.constant) {
      c1 = Math.imul(c1 ^ b[i]!, 0x85ebca6b)
      c1 ^= c1 >>> 15
      c2 = Math.imul((c2 << 7) ^ (c2 >>> 25) ^ b[i]!, 0xc2b2ae35)
    } else if (second !== how.not) {
      const value = second === how.type ? types[b[i]!]! : b[i]!
      s1 = Math.imul(s1 ^ value, 0x85ebca6b)
      s1 ^= s1 >>> 15
      s2 = Math.imul((s2 << 7) ^ (s2 >>> 25) ^ value, 0xc2b2ae35)
    }
    const kind = sided[id]!
    if (kind === 0) continue
    const { from, to } = sideOf(kind - 1, a[i]!, b[i]!, side)
    for (let at = from; at < to; at++) {
      s1 = Math.imul(s1 ^ side[at]!, 0x85ebca6b)
      s1 ^= s1 >>> 15
      s2 = Math.imul((s2 << 7) ^ (s2 >>> 25) ^ side[at]!, 0xc2b2ae35)
    }
  }
  out.s1 = s1
  out.s2 = s2
  out.c1 = c1
  out.c2 = c2
}

const span = { from: 0, to: 0 }

/// What of `side` belongs to an instruction with that kind of immediate.
function sideOf(kind: number, a: number, b: number, side: Int32Array): { readonly from: number; readonly to: number } {
  switch (kind) {
    case immediateIndex.labels:
      span.from = a
      span.to = a + b + 1
      break
    case immediateIndex.lanes:
    case immediateIndex.v128:
      span.from = a
      span.to = a + 4
      break
    case immediateIndex.types:
      span.from = a
      span.to = a + 2 * b
      break
    case immediateIndex.catches:
      span.from = b + 1
      span.to = b + 2 + 4 * side[b + 1]!
      break
    case immediateIndex.handlers:
      span.from = b
      span.to = b + 1 + 4 * side[b]!
      break
    default:
      span.from = b
      span.to = b + 4
  }
  return span
}

function keyOf(high: number, low: number): number {
  return (high >>> 0) * 0x20_0000 + ((low ^ (low >>> 13)) & 0x1f_ffff)
}

/// Equal for types of one meaning in any module; types that refer to others go by their form alone.
function hashOfType(type: TypeDefinition): number {
  const words =
    type.kind === "func"
      ? [...type.params, ">", ...type.results]
      : [type.kind, ...type.fields.map(({ type, mutable }) => `${type}${mutable ? "!" : ""}`)]
  return hashOfText(words.join(" ").replace(/\(ref( null)? \d+\)/g, "(ref$1 _)"))
}

function hashOfGlobal({ type, mutable, import: from }: Global): number {
  return hashOfText(`${type}${mutable ? "!" : ""}${from ? `\0${from.module}\0${from.name}` : ""}`)
}

/// FNV-1a over UTF-16 units.
function hashOfText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
