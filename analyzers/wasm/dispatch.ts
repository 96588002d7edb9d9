// What the opcode table says, as dense arrays for hot loops: an id for every instruction, and everything a decoder or an
// analysis looks up by id. It knows only the table; every array covers every id, so that no typed-array read is out of
// range. Ids of one-byte opcodes are their bytes, those of prefixed ones follow from 256 on in the table's order; the
// bytes nothing is assigned to are ids of the pace `illegal`.

import { effectBit, immediateNames, opcodeRows } from "./opcodes.ts"
import type { Effect, Immediate, Mnemonic, Opcode } from "./opcodes.ts"

const prefixes = [0xfb, 0xfc, 0xfd, 0xfe] as const
const subOpcodes = 0x200

/// How many ids there are: the length every table by id has.
export const idCount = 256 + opcodeRows.filter((row) => row.code > 0xff).length

/// How the decoder goes about what follows an opcode: the frequent shapes have their own branch, the rest go through
/// `readImmediates`.
export const pace = {
  illegal: 0,
  none: 1,
  local: 2,
  i32: 3,
  memarg: 4,
  label: 5,
  block: 6,
  end: 7,
  call: 8,
  global: 9,
  i64: 10,
  f32: 11,
  f64: 12,
  callIndirect: 13,
  prefix: 14,
  other: 15,
  else: 16,
} as const

/// `pace` by id.
export const paceOf = new Uint8Array(idCount)
/// The union of `effectBit`s by id.
export const effectsOf = new Int32Array(idCount)
/// Bytes of memory accessed, by id.
export const widthOf = new Uint8Array(idCount)
/// Largest alignment exponent a memarg may say, by id.
export const alignOf = new Uint8Array(idCount)
const rowOf: (Opcode<Mnemonic> | undefined)[] = new Array<undefined>(idCount).fill(undefined)
const immediatesOf: (readonly number[])[] = new Array<readonly number[]>(idCount).fill([])
const nameOf: Mnemonic[] = new Array<Mnemonic>(idCount).fill("unreachable")
const idByName = new Map<string, number>()
const idBySub = new Uint16Array(prefixes.length * subOpcodes)

type IndexIn<T extends readonly unknown[], K, Before extends unknown[] = []> = T extends readonly [infer H, ...infer R]
  ? H extends K
    ? Before["length"]
    : IndexIn<R, K, [...Before, H]>
  : never

/// The place of a kind of immediate in `immediateNames`, known to the compiler, so that hot switches can be literal.
export type ImmediateIndex<K extends Immediate> = IndexIn<typeof immediateNames, K>

export const immediateIndex = Object.fromEntries(immediateNames.map((name, index) => [name, index])) as {
  readonly [K in Immediate]: ImmediateIndex<K>
}

const ownPace: Readonly<Record<string, number>> = {
  "": pace.none,
  local: pace.local,
  i32: pace.i32,
  memarg: pace.memarg,
  label: pace.label,
  block: pace.block,
  global: pace.global,
  i64: pace.i64,
  f32: pace.f32,
  f64: pace.f64,
  "type table": pace.callIndirect,
}
const pacesByName: Readonly<Record<string, number>> = {
  end: pace.end,
  else: pace.else,
  call: pace.call,
  return_call: pace.call,
  catch_all: pace.other,
  delegate: pace.other,
}

function build(): void {
  let next = 256
  for (const row of opcodeRows) {
    const id = row.code <= 0xff ? row.code : next++
    if (row.code > 0xff) {
      const prefix = prefixes.indexOf((row.code >> 12) as 0xfb)
      idBySub[prefix * subOpcodes + (row.code & 0xfff)] = id
    }
    rowOf[id] = row
    nameOf[id] = row.name
    idByName.set(row.name, id)
    immediatesOf[id] =
      row.immediates === "" ? [] : row.immediates.split(" ").map((word) => immediateIndex[word as Immediate])
    let effects = 0
    if (row.effects !== "") for (const word of row.effects.split(" ")) effects |= effectBit[word as Effect]
    effectsOf[id] = effects
    widthOf[id] = row.width
    alignOf[id] = 31 - Math.clz32(Math.max(row.width, 1))
    paceOf[id] = pacesByName[row.name] ?? ownPace[row.immediates] ?? pace.other
  }
  for (const prefix of prefixes) paceOf[prefix] = pace.prefix
}
build()

/// The id of a prefixed instruction, or 0 (`unreachable` has no prefix) when nothing is assigned to `sub`.
export function prefixed(prefix: number, sub: number): number {
  return sub < subOpcodes ? idBySub[(prefix - 0xfb) * subOpcodes + sub]! : 0
}

/// The row of an id; `undefined` for ids of bytes nothing is assigned to.
export function rowById(id: number): Opcode<Mnemonic> | undefined {
  return rowOf[id]
}

/// The text name of an id.
export function mnemonic(id: number): Mnemonic {
  return nameOf[id]!
}

/// The id of a text name. For constants at module level: `const callId = opcode("call")`.
export function opcode(name: Mnemonic): number {
  return idByName.get(name)!
}

/// The immediates of an id as indices into `immediateNames`, in the order they are encoded.
export function immediatesById(id: number): readonly number[] {
  return immediatesOf[id]!
}

/// The bytes of an opcode, prefix first, without immediates.
export function opcodeBytes(row: Opcode): readonly number[] {
  if (row.code <= 0xff) return [row.code]
  const sub = row.code & 0xfff
  return [row.code >> 12, ...(sub < 0x80 ? [sub] : [(sub & 0x7f) | 0x80, sub >> 7])]
}

/// A 0/1 table by id of the instructions that have any of the effects: `some("writes", "calls")[view.op[i]!]`.
export function some(...effects: readonly Effect[]): Uint8Array {
  const wanted = effects.reduce((bits, effect) => bits | effectBit[effect], 0)
  return Uint8Array.from(effectsOf, (bits) => (bits & wanted ? 1 : 0))
}
