// Functions that differ only in constants and in whom they call: each class could be one function that takes what differs
// as parameters, and thunks that pass it. Makes that function and the thunks, byte by byte, so that the saving is counted and
// not guessed, and so that its effect after compression can be measured. It refuses to claim that merging is worth it.
//
// Varying callees need typed function references (`call_ref`); what can be had without them is counted apart.

import { gzipSync } from "node:zlib"
import { analyzer } from "../analyzer.ts"
import { opcode, type Code } from "../wasm/code.ts"
import { bucketsOf, canonicalType, copies, entryBytes, lebBytes, type CopyClasses } from "./copies.ts"

export interface Mergeable {
  /// Function indices, the largest first; copies of a member are left out.
  readonly members: readonly number[]
  readonly bytes: number
  /// Parameters the merged function takes for constants, and for callees.
  readonly constants: number
  readonly callees: number
  readonly saving: number
  /// The entries of the code section that would replace the members': the merged function, then a thunk for each.
  readonly merged: Uint8Array
  readonly thunks: readonly Uint8Array[]
}

export interface MergeableClasses {
  readonly code: Code
  /// With callees as parameters; most saved first. Only classes that save anything.
  readonly classes: readonly Mergeable[]
  readonly saving: number
  /// What merging saves where only constants become parameters.
  readonly constantsOnly: number
}

export const mergeable = analyzer({
  name: "mergeable",
  doc: "Functions that differ only in constants and callees, with what merging each class would save.",
  requires: { copies },
  run: ({ copies }) => mergeableOf(copies),
  *facts({ code: { module }, classes }) {
    for (const { members, saving, constants, callees } of classes)
      yield {
        at: { kind: "bytes", artifact: module.artifact.path, ...module.functions[members[0]!]!.body! },
        text: `${members.length} functions differ in ${constants} constants and ${callees} callees: ${members.join(", ")}; merging saves ${saving} bytes`,
      }
  },
})

export function mergeableOf({ code, representative }: CopyClasses): MergeableClasses {
  const classes: Mergeable[] = []
  let constantsOnly = 0
  let shared = code.module.functions.length
  for (const bucket of bucketsOf(code)) {
    const distinct = bucket.filter((index) => representative[index] === index)
    for (const holes of grouped(code, distinct)) {
      const whole = merge(code, holes, shared)
      if (whole && whole.saving > 0) {
        classes.push(whole)
        shared++
      }
      for (const same of bySameCallees(holes)) constantsOnly += Math.max(0, merge(code, same, shared)?.saving ?? 0)
    }
  }
  classes.sort((a, b) => b.saving - a.saving || a.members[0]! - b.members[0]!)
  return { code, classes, saving: classes.reduce((sum, { saving }) => sum + saving, 0), constantsOnly }
}

/// What is compressed at most, in bytes: more is sampled, because `gzip -9` takes up to half a second per MB.
const mostCompressed = 1 << 22
/// A run of neighbours in a sample: several times what gzip looks back, so that its edges hardly count.
const runBytes = 1 << 17

/// What the code section's contents weigh after gzip -9, in bytes.
export interface CompressedEffect {
  readonly before: number
  readonly after: number
  /// Whether all code was compressed. Else both are estimates: runs of neighbours, evenly spread, stand for the rest.
  readonly exact: boolean
}

/// How the code compresses as it is and with all classes merged.
export function compressedEffect({ code, classes }: MergeableClasses, most: number = mostCompressed): CompressedEffect {
  const { module } = code
  const instead = new Map<number, Uint8Array[]>()
  for (const { members, merged, thunks } of classes)
    members.forEach((index, i) => instead.set(index, i === 0 ? [merged, thunks[i]!] : [thunks[i]!]))
  const all = module.functions.reduce((sum, { index, body }) => sum + (body ? entryBytes(code, index) : 0), 0)
  const stride = Math.ceil(all / most)
  const run = Math.max(1, Math.min(runBytes, Math.floor(all / (8 * stride))))
  const [before, after]: Uint8Array[][] = [[], []]
  let at = 0
  let taken = 0
  for (const { index, body } of module.functions) {
    if (!body) continue
    const isTaken = Math.floor(at / run) % stride === 0
    at += entryBytes(code, index)
    if (!isTaken) continue
    taken += entryBytes(code, index)
    const entry = [Uint8Array.from(leb(body.length)), module.bytes.subarray(body.offset, body.offset + body.length)]
    before!.push(...entry)
    after!.push(...(instead.get(index) ?? entry))
  }
  const size = (parts: readonly Uint8Array[]) => {
    const { length } = gzipSync(Buffer.concat(parts), { level: 9 })
    return Math.round(length * (taken > 0 ? all / taken : 1))
  }
  return { before: size(before!), after: size(after!), exact: taken === all }
}

const i32Const = opcode("i32.const")
const i64Const = opcode("i64.const")
const f32Const = opcode("f32.const")
const f64Const = opcode("f64.const")
const call = opcode("call")
const returnCall = opcode("return_call")
const localGet = opcode("local.get")
const localSet = opcode("local.set")
const localTee = opcode("local.tee")

/// The places of one function that may differ from those of another: three numbers each, instruction and immediates.
interface Holes {
  readonly index: number
  readonly at: Int32Array
  /// Whom it calls, in order.
  readonly callees: string
}

/// Functions with the same body but for their holes, largest first: only lists of two and more.
function grouped(code: Code, indices: readonly number[]): readonly (readonly Holes[])[] {
  const bySkeleton = new Map<string, Holes[]>()
  if (indices.length < 2) return []
  for (const index of indices) {
    const { key, holes } = skeleton(code, index)
    const known = bySkeleton.get(key)
    if (known) known.push(holes)
    else bySkeleton.set(key, [holes])
  }
  const size = ({ index }: Holes) => entryBytes(code, index)
  return [...bySkeleton.values()]
    .filter((list) => list.length > 1)
    .map((list) => list.sort((a, b) => size(b) - size(a) || a.index - b.index))
}

function skeleton(code: Code, index: number): { readonly key: string; readonly holes: Holes } {
  const { module } = code
  const body = module.functions[index]!.body!
  const { op, a, b, offset, count } = code.decode(index)
  const bytes = Buffer.from(module.bytes.buffer, module.bytes.byteOffset, module.bytes.length)
  const parts = [`${canonicalType(code, index)}:`]
  const at: number[] = []
  const callees: number[] = []
  let from = body.offset
  for (let i = 0; i < count; i++) {
    const id = op[i]!
    const calls = id === call || id === returnCall
    if (!calls && id !== i32Const && id !== i64Const && id !== f32Const && id !== f64Const) continue
    parts.push(bytes.toString("latin1", from, offset[i]! + 1), calls ? `{${canonicalType(code, a[i]!)}}` : "{}")
    at.push(i, a[i]!, b[i]!)
    if (calls) callees.push(a[i]!)
    from = offset[i + 1]!
  }
  parts.push(bytes.toString("latin1", from, body.offset + body.length))
  return { key: parts.join(""), holes: { index, at: Int32Array.from(at), callees: callees.join() } }
}

/// The members of a class in lists that call the same functions: what can be merged without references to functions.
function bySameCallees(holes: readonly Holes[]): readonly (readonly Holes[])[] {
  const lists = new Map<string, Holes[]>()
  for (const member of holes) {
    const known = lists.get(member.callees)
    if (known) known.push(member)
    else lists.set(member.callees, [member])
  }
  return [...lists.values()].filter((list) => list.length > 1)
}

/// What members disagree in.
interface Column {
  /// Instruction id.
  readonly id: number
  /// Per member, the immediates.
  readonly a: readonly number[]
  readonly b: readonly number[]
}

// Engines accept 1000 parameters; so many make no sense.
const mostParameters = 255

/// One function for all members, and a thunk for each. `shared` is the index the merged function would get.
function merge(code: Code, holes: readonly Holes[], shared: number): Mergeable | undefined {
  const { module } = code
  const first = holes[0]!
  const type = module.types[module.functions[first.index]!.type]
  if (type?.kind !== "func") return undefined
  const view = code.decode(first.index)
  const columns = new Map<string, { readonly number: number; readonly column: Column }>()
  /// Parameter per instruction of the first member that becomes one.
  const parameter = new Map<number, number>()
  const { at } = first
  for (let hole = 0; hole < at.length; hole += 3) {
    if (holes.every((other) => other.at[hole + 1] === at[hole + 1] && other.at[hole + 2] === at[hole + 2])) continue
    const id = view.op[at[hole]!]!
    const column: Column = {
      id,
      a: holes.map((other) => other.at[hole + 1]!),
      b: holes.map((other) => other.at[hole + 2]!),
    }
    // A tail call passes the same reference as a call.
    const key = `${id === returnCall ? call : id}/${column.a.join()}/${column.b.join()}`
    const known = columns.get(key)
    const number = known?.number ?? columns.size
    if (!known) columns.set(key, { number, column })
    parameter.set(at[hole]!, type.params.length + number)
  }
  if (columns.size + type.params.length > mostParameters) return undefined
  const list = [...columns.values()].map(({ column }) => column)
  const merged = mergedEntry(code, first.index, type.params.length, list.length, parameter)
  const thunks = holes.map((_, member) => thunkEntry(type.params.length, list, member, shared))
  const members = holes.map(({ index }) => index)
  const bytes = members.reduce((sum, index) => sum + entryBytes(code, index), 0)
  // The merged function is declared, and called nothing.
  const after = thunks.reduce((sum, thunk) => sum + thunk.length, merged.length) + lebBytes(module.types.length)
  const callees = list.filter(({ id }) => id === call || id === returnCall).length
  return { members, bytes, constants: list.length - callees, callees, saving: bytes - after, merged, thunks }
}

/// The first member with parameters for what differs: they come behind its own, so that its locals move up.
function mergedEntry(
  code: Code,
  index: number,
  params: number,
  added: number,
  parameter: ReadonlyMap<number, number>,
): Uint8Array {
  const { module } = code
  const { op, a, offset, count } = code.decode(index)
  const body = module.functions[index]!.body!
  const out: number[] = []
  const copy = (from: number, to: number): void => {
    for (let i = from; i < to; i++) out.push(module.bytes[i]!)
  }
  copy(body.offset, offset[0]!)
  for (let i = 0; i < count; i++) {
    const id = op[i]!
    const number = parameter.get(i)
    if (number !== undefined) {
      out.push(0x20, ...leb(number))
      // call_ref and return_call_ref of the callee's type.
      if (id === call || id === returnCall) out.push(id === call ? 0x14 : 0x15, ...leb(module.functions[a[i]!]!.type))
    } else if ((id === localGet || id === localSet || id === localTee) && a[i]! >= params) {
      out.push(module.bytes[offset[i]!]!, ...leb(a[i]! + added))
    } else copy(offset[i]!, offset[i + 1]!)
  }
  return Uint8Array.from([...leb(out.length), ...out])
}

/// No locals; the parameters, what differs, the call.
function thunkEntry(params: number, columns: readonly Column[], member: number, shared: number): Uint8Array {
  const out = [0]
  for (let local = 0; local < params; local++) out.push(0x20, ...leb(local))
  for (const { id, a, b } of columns) {
    const [low, high] = [a[member]!, b[member]!]
    switch (id) {
      case i32Const:
        out.push(0x41, ...sleb(BigInt(low)))
        break
      case i64Const:
        out.push(0x42, ...sleb((BigInt(high) << 32n) | BigInt(low >>> 0)))
        break
      case f32Const:
        out.push(0x43, ...word(low))
        break
      case f64Const:
        out.push(0x44, ...word(low), ...word(high))
        break
      default:
        out.push(0xd2, ...leb(low))
    }
  }
  out.push(0x10, ...leb(shared), 0x0b)
  return Uint8Array.from([...leb(out.length), ...out])
}

function word(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >> 24) & 0xff]
}

function leb(value: number): number[] {
  const out: number[] = []
  let rest = value
  do {
    out.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0))
    rest >>>= 7
  } while (rest > 0)
  return out
}

function sleb(value: bigint): number[] {
  const out: number[] = []
  for (let rest = value; ;) {
    const byte = Number(rest & 0x7fn)
    rest >>= 7n
    const last = (rest === 0n && !(byte & 0x40)) || (rest === -1n && (byte & 0x40) !== 0)
    out.push(last ? byte : byte | 0x80)
    if (last) return out
  }
}
