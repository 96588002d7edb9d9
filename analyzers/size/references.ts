// What function bodies and initialisers refer to besides calling: globals, tables, segments, types, tags, and the constants
// that may be addresses of static data. Gathers and refuses to decide: a constant is only a number here.

import { cursor, u32, u8 } from "../wasm/bytes.ts"
import type { Code } from "../wasm/code.ts"
import { idCount, immediateIndex, immediatesById, opcode, pace, paceOf, prefixed } from "../wasm/dispatch.ts"
import { ints, push } from "../wasm/grow.ts"
import type { Ints } from "../wasm/grow.ts"
import { readImmediates } from "../wasm/immediates.ts"
import type { ConstantExpression, Module } from "../wasm/module.ts"
import { sinkFor } from "../wasm/walk.ts"

/// What an index immediate is an index of.
export const referred = ["function", "type", "global", "table", "memory", "data", "element", "tag"] as const
export type Referred = (typeof referred)[number]

export interface References {
  /// Function `from[i]` refers to number `to[i]` of `referred[what[i]]`; each once per function. Calls are not in it.
  readonly from: Ints
  readonly what: Ints
  readonly to: Ints
  /// Function `addressFrom[i]` has the constant `address[i]` (as an unsigned number), which lies within `lowest` and `highest`.
  /// `exact[i]` is 1 where it may be the start of something, 0 where it is a place in something (or a number that is seldom
  /// an address).
  readonly addressFrom: Ints
  readonly address: Ints
  readonly exact: Ints
  /// Where `memory.init` puts passive segments, by segment: only where the address is a constant.
  readonly placed: ReadonlyMap<number, number>
}

const i32Const = opcode("i32.const")
const i64Const = opcode("i64.const")
const memoryInit = opcode("memory.init")

/// Bounds between which a constant may be an address of memory 0; both inclusive.
export interface Bounds {
  readonly lowest: number
  readonly highest: number
}

// The values Rust gives to an absent char and to the variants beside it: the most frequent numbers that look like addresses.
const noChar = { first: 0x110000, last: 0x110007 }

/// `b` of these ids is another index; of all others only `a` is looked at.
const kindA = new Int8Array(idCount).fill(-1)
const kindB = new Int8Array(idCount).fill(-1)
const isMemarg = new Uint8Array(idCount)
const isBlock = new Uint8Array(idCount)
let prepared = false

function prepare(): void {
  const kinds = new Map<number, number>(referred.map((kind, number) => [immediateIndex[kind], number]))
  for (let id = 0; id < kindA.length; id++) {
    const [first, second] = immediatesById(id)
    if (first === undefined) continue
    kindA[id] = kinds.get(first) ?? -1
    kindB[id] = second === undefined ? -1 : (kinds.get(second) ?? -1)
    isMemarg[id] = first === immediateIndex.memarg ? 1 : 0
    isBlock[id] = first === immediateIndex.block ? 1 : 0
  }
  // Calls are the call graph's.
  for (const name of ["call", "return_call", "ref.func"] as const) kindA[opcode(name)] = -1
  prepared = true
}

export function referencesOf(code: Code, { lowest, highest }: Bounds): References {
  if (!prepared) prepare()
  const { module } = code
  const found = { from: ints(4096), what: ints(4096), to: ints(4096) }
  const addresses = { addressFrom: ints(4096), address: ints(4096), exact: ints(4096) }
  const placed = new Map<number, number>()
  const seen = stamps(module)
  const use = (index: number, what: number, to: number): void => {
    const stamp = seen[what]!
    if (stamp[to] === index + 1 || to >= stamp.length) return
    stamp[to] = index + 1
    push(found.from, index)
    push(found.what, what)
    push(found.to, to)
  }
  const [typeKind, memoryKind] = [referred.indexOf("type"), referred.indexOf("memory")]
  const wide = module.memories[0]?.limits.index64 === true
  const constant = wide ? i64Const : i32Const
  for (const { index, body } of module.functions) {
    if (!body) continue
    const { op, a, b, count } = code.decode(index)
    for (let i = 0; i < count; i++) {
      const id = op[i]!
      if (id === constant) {
        const value = a[i]! >>> 0
        if (value < lowest || value > highest || (wide && b[i] !== 0)) continue
        push(addresses.addressFrom, index)
        push(addresses.address, value)
        push(addresses.exact, value >= noChar.first && value <= noChar.last ? 0 : 1)
        continue
      }
      if (isMemarg[id]) {
        use(index, memoryKind, b[i]! >>> 16)
        const offset = a[i]! >>> 0
        // Where the base is a constant too, the place is their sum.
        const base = i > 0 && op[i - 1] === constant ? a[i - 1]! >>> 0 : 0
        const value = base + offset
        if (offset === 0 || value < lowest || value > highest) continue
        push(addresses.addressFrom, index)
        push(addresses.address, value)
        push(addresses.exact, base >= lowest ? 0 : 1)
        continue
      }
      const what = kindA[id]!
      if (what >= 0) use(index, what, a[i]!)
      if (kindB[id]! >= 0) use(index, kindB[id]!, b[i]!)
      if (isBlock[id] && a[i]! >= 0) use(index, typeKind, a[i]!)
      if (id === memoryInit && i >= 3 && b[i] === 0) {
        const [target, source] = [i - 3, i - 2]
        if (op[target] === constant && op[source] === i32Const && a[source] === 0) placed.set(a[i]!, a[target]! >>> 0)
      }
    }
  }
  return { ...found, ...addresses, placed }
}

function stamps(module: Module): readonly Uint32Array[] {
  const { functions, types, globals, tables, memories, data, elements, tags } = module
  return [functions, types, globals, tables, memories, data, elements, tags].map(
    (space) => new Uint32Array(space.length),
  )
}

/// What a constant expression, or anything made like one, refers to.
export function* constantReferences(
  module: Module,
  { offset, length }: Pick<ConstantExpression, "offset" | "length">,
): Iterable<{ readonly what: Referred; readonly index: number }> {
  if (!prepared) prepare()
  const c = cursor(module.bytes, offset, offset + length, "a constant expression")
  const s = sinkFor(module)
  const noOpeners = new Int32Array(1)
  const refFunc = opcode("ref.func")
  // The reader has read these bytes before: they are well-formed.
  while (c.at < c.end) {
    let id = u8(c, "an instruction")
    if (paceOf[id] === pace.prefix) id = prefixed(id, u32(c, "a sub-opcode"))
    s.sideLength = 0
    s.a = s.b = 0
    readImmediates(c, id, s, noOpeners, 1)
    const what = id === refFunc ? "function" : referred[kindA[id]!]
    if (what !== undefined) yield { what, index: s.a }
    const other = referred[kindB[id]!]
    if (other !== undefined) yield { what: other, index: s.b }
  }
}
