// What every function does by its own instructions, and which of it happens only on the way into a trap or a throw. One
// backward pass per body: an instruction is *live* when some path from it returns from the function, so that panics, their
// formatting and their unwinding stay apart from what a function is for. Knows one body at a time; refuses to know callees.

import type { Code } from "../wasm/code.ts"
import type { CodeView } from "../wasm/view.ts"
import { hasEffect, opcode } from "../wasm/code.ts"
import { effectsOf as opcodeEffects, idCount, rowById } from "../wasm/dispatch.ts"
import { effectBit, type Effect as OpcodeEffect } from "../wasm/opcodes.ts"
import { effectSet, noEffects, type EffectName, type EffectSet } from "./effects.ts"

export interface OwnEffects {
  /// Per function: effects of its instructions that lie on a path that returns. Stores of any kind are `memory_write`.
  readonly main: Int32Array
  /// Per function: effects of the others.
  readonly panic: Int32Array
  /// Per entry of `code.callTarget`: 0 when no path from the call returns; 1 when one does; 2 when one does although the
  /// callee throws, because it is caught.
  readonly callLive: Uint8Array
  /// Per entry of `code.indirectType`, likewise.
  readonly indirectLive: Uint8Array
  /// Per entry of `code.indirectType`: the table index, where the instruction before the call is a constant, else -1.
  readonly indirectConstant: Int32Array
  /// Per function: 1 when no path through it returns.
  readonly noReturn: Uint8Array
}

/// `stackPointer`: the global whose writes are frame handling and no effect; -1 for none.
export function ownEffects(code: Code, stackPointer: number): OwnEffects {
  const count = code.module.functions.length
  const own: OwnEffects = {
    main: new Int32Array(count),
    panic: new Int32Array(count),
    callLive: new Uint8Array(code.callTarget.length).fill(1),
    indirectLive: new Uint8Array(code.indirectType.length).fill(1),
    indirectConstant: new Int32Array(code.indirectType.length).fill(-1),
    noReturn: new Uint8Array(count),
  }
  const references = code.module.tables.map(({ element }) => !holdsFunctions(element))
  for (let index = 0; index < count; index++) {
    if (!code.decoded[index]) continue
    if (isPlain(code, index)) own.main[index] = translate(code.effects[index]!)
    else backwards(code.decode(index), code, own, stackPointer, references)
  }
  return own
}

/// Whether a table of this element type can hold functions.
export function holdsFunctions(element: string): boolean {
  return !/extern|exn|cont/.test(element)
}

const needsLook: readonly OpcodeEffect[] = [
  "ends",
  "catches",
  "throws",
  "traps",
  "grows",
  "writes-global",
  "writes-table",
]

/// Whether all paths return and the union of the instructions' effects says everything.
function isPlain(code: Code, index: number): boolean {
  return !needsLook.some((effect) => hasEffect(code, index, effect))
}

const translation: readonly (readonly [OpcodeEffect, EffectName])[] = [
  ["reads", "memory_read"],
  ["reads-heap", "memory_read"],
  ["writes", "memory_write"],
  ["writes-heap", "memory_write"],
  ["atomic-reads", "atomic_read"],
  ["atomic-writes", "atomic_write"],
  ["waits", "atomic_wait"],
  ["notifies", "atomic_notify"],
  ["grows", "memory_grow"],
  ["writes-table", "table_write"],
  ["writes-global", "global_write"],
  ["throws", "throw"],
]

function translate(bits: number): EffectSet {
  let set = noEffects
  for (const [from, to] of translation) if ((bits & effectBit[from]) !== 0) set |= effectSet(to)
  return set
}

const trap = effectSet("trap")
const tableWrite = effectSet("table_write")
const globalWrite = effectSet("global_write")

/// Effects by opcode id. Every access to memory may be out of bounds; counted as a trap, that would say nothing.
const effectOf = Int32Array.from({ length: idCount }, (_, id) => {
  const bits = opcodeEffects[id]!
  const accesses = bits & (effectBit.reads | effectBit.writes)
  const set = translate(bits & effectBit.grows ? bits & ~effectBit.writes : bits)
  return (bits & effectBit.traps) !== 0 && accesses === 0 ? set | trap : set
})

const ids = {
  block: opcode("block"), loop: opcode("loop"), if: opcode("if"), else: opcode("else"), end: opcode("end"),
  br: opcode("br"), brIf: opcode("br_if"), brTable: opcode("br_table"), return: opcode("return"),
  unreachable: opcode("unreachable"), try: opcode("try"), tryTable: opcode("try_table"), catch: opcode("catch"),
  catchAll: opcode("catch_all"), delegate: opcode("delegate"), brOnNull: opcode("br_on_null"),
  brOnNonNull: opcode("br_on_non_null"), brOnCast: opcode("br_on_cast"), brOnCastFail: opcode("br_on_cast_fail"),
  globalSet: opcode("global.set"), constant: opcode("i32.const"),
} // prettier-ignore

const throwing = mask((effects) => effects.includes("throws"))
const calling = mask((effects) => effects.includes("calls"))
const tailCalling = mask((effects) => effects.includes("calls") && effects.includes("ends"))
const direct = maskIds("call", "return_call")
const indirect = maskIds("call_indirect", "return_call_indirect", "call_ref", "return_call_ref")
// The table an instruction writes is its last table immediate in `table.init`, its first in all others.
const tableInit = opcode("table.init")

function mask(wanted: (effects: readonly string[]) => boolean): Uint8Array {
  return Uint8Array.from({ length: idCount }, (_, id) => (wanted(rowById(id)?.effects.split(" ") ?? []) ? 1 : 0))
}

function maskIds(...names: readonly Parameters<typeof opcode>[0][]): Uint8Array {
  const table = new Uint8Array(idCount)
  for (const name of names) table[opcode(name)] = 1
  return table
}

/// Per open block, innermost last: whether a branch to it can go on to a return; whether what follows its `end` can; and
/// what its
/// `else` arm can.
let label = new Uint8Array(256)
let after = new Uint8Array(256)
let other = new Int8Array(256)
/// Per open block: whether an exception that leaves it is caught by a handler that can go on to a return; and, of a `try`,
/// whether one of its own handlers can.
let outside = new Uint8Array(256)
let handlers = new Uint8Array(256)

/// Offset of the first instruction of a function that has one of the effects. Undefined when none has: the function is
/// known for the effect as a whole.
export function causes(code: Code, stackPointer: number, index: number, wanted: EffectSet): number | undefined {
  const references = code.module.tables.map(({ element }) => !holdsFunctions(element))
  const { op, a, b, offset, count } = code.decode(index)
  for (let i = 0; i < count; i++)
    if ((effectAt(op[i]!, a[i]!, b[i]!, stackPointer, references) & wanted) !== 0) return offset[i]!
  return undefined
}

/// Effects of one instruction, its operands considered.
function effectAt(id: number, a: number, b: number, stackPointer: number, references: readonly boolean[]): EffectSet {
  if (id === ids.globalSet) return a === stackPointer ? noEffects : globalWrite
  const effects = effectOf[id]!
  return (effects & tableWrite) !== 0 && references[id === tableInit ? b : a] ? effects & ~tableWrite : effects
}

function backwards(
  view: CodeView,
  code: Code,
  own: OwnEffects,
  stackPointer: number,
  references: readonly boolean[],
): void {
  const { op, a, b, side, end, next, count, function: index } = view
  let call = code.callStart[index + 1]!
  let indirectCall = code.indirectStart[index + 1]!
  let depth = 0
  let caught = 0
  let live = 1
  let main = noEffects
  let panic = noEffects
  for (let i = count - 1; i >= 0; i--) {
    const id = op[i]!
    const effects = effectAt(id, a[i]!, b[i]!, stackPointer, references)
    if (id === ids.end || id === ids.delegate) {
      const opener = end[i]!
      const opened = opener < 0 ? ids.block : op[opener]!
      if (depth === label.length) grow()
      // A branch back to a loop may always come to a return: that is for the other paths to disprove.
      label[depth] = opened === ids.loop ? 1 : live
      after[depth] = live
      other[depth] = -1
      outside[depth] = caught
      handlers[depth] = 0
      if (opened === ids.tryTable)
        for (let clause = 0, at = b[opener]! + 2; clause < side[at - 1]!; clause++)
          caught |= label[depth - 1 - side[at + 4 * clause + 2]!]!
      depth++
    } else if (id === ids.block || id === ids.loop) depth--
    else if (id === ids.if) {
      depth--
      live |= other[depth]! < 0 ? after[depth]! : other[depth]!
    } else if (id === ids.else) {
      other[depth - 1] = live
      live = after[depth - 1]!
    } else if (id === ids.try || id === ids.tryTable) {
      caught = outside[--depth]!
    } else if (id === ids.catch || id === ids.catchAll) {
      handlers[depth - 1]! |= live
      if (next[end[end[i]!]!] === i) caught |= handlers[depth - 1]!
      live = after[depth - 1]!
    } else if (id === ids.br) live = label[depth - 1 - a[i]!]!
    else if (
      id === ids.brIf ||
      id === ids.brOnNull ||
      id === ids.brOnNonNull ||
      id === ids.brOnCast ||
      id === ids.brOnCastFail
    )
      live |= label[depth - 1 - a[i]!]!
    else if (id === ids.brTable) {
      live = 0
      for (let target = a[i]!; target <= a[i]! + b[i]!; target++) live |= label[depth - 1 - side[target]!]!
    } else if (id === ids.return) live = 1
    else if (id === ids.unreachable) live = 0
    else if (calling[id] || throwing[id]) {
      if (!calling[id]) live = caught
      else if (tailCalling[id]) live = 1
      else live |= caught
      const tag = live === 0 ? 0 : caught ? 2 : 1
      if (direct[id]) own.callLive[--call] = tag
      else if (indirect[id]) {
        own.indirectLive[--indirectCall] = tag
        if (i > 0 && op[i - 1] === ids.constant) own.indirectConstant[indirectCall] = a[i - 1]!
      }
    }
    if (live) main |= effects
    else panic |= effects
  }
  own.main[index] = main
  own.panic[index] = panic
  own.noReturn[index] = live ? 0 : 1
}

function grow(): void {
  const larger = (old: Uint8Array): Uint8Array<ArrayBuffer> => {
    const fresh = new Uint8Array(old.length * 2)
    fresh.set(old)
    return fresh
  }
  label = larger(label)
  after = larger(after)
  outside = larger(outside)
  handlers = larger(handlers)
  const arms = new Int8Array(other.length * 2)
  arms.set(other)
  other = arms
}
