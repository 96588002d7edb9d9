// Which global is the shadow-stack pointer: LLVM languages keep addressable locals in linear memory below it. Found by what
// code does with it, because its name is stripped and its index differs between linkers. A global is only taken for one
// when it begins high and functions move it down by a whole frame: a counter taken for a stack would make writers pure.

import type { Code } from "../wasm/code.ts"
import { hasEffect, opcode } from "../wasm/code.ts"
import type { Global } from "../wasm/module.ts"
import type { CodeView } from "../wasm/view.ts"

const globalSet = opcode("global.set")
const globalGet = opcode("global.get")
const localTee = opcode("local.tee")
const sub = opcode("i32.sub")
const add = opcode("i32.add")
const constant = opcode("i32.const")
const sub64 = opcode("i64.sub")
const add64 = opcode("i64.add")
const constant64 = opcode("i64.const")

// Enough functions to see the idiom in any build that has it.
const sample = 400
// Instructions in which an unoptimised function has moved the pointer.
const prologue = 14
// The C ABI aligns frames to this.
const alignment = 16

/// Index of the shadow-stack pointer; -1 when nothing behaves like one.
export function stackPointer(code: Code): number {
  const { globals, functions } = code.module
  const candidates = globals.map(canBe)
  const votes = new Uint32Array(globals.length)
  let looked = 0
  for (const { index } of functions) {
    if (!code.decoded[index] || !hasEffect(code, index, "writes-global")) continue
    if (++looked > sample) break
    const global = movedDown(code.decode(index))
    if (global >= 0 && candidates[global]) votes[global]!++
  }
  let best = -1
  votes.forEach((number, global) => {
    if (number > (best < 0 ? 0 : votes[best]!)) best = global
  })
  return best
}

/// A stack begins at an aligned address above the first page's start, or where the host says.
function canBe({ mutable, type, init, import: from }: Global): boolean {
  if (!mutable || (type !== "i32" && type !== "i64")) return false
  return (
    from !== undefined || (init?.value !== undefined && init.value >= 1024n && init.value % BigInt(alignment) === 0n)
  )
}

/// The global that a function moves down by a frame at its beginning, or -1.
function movedDown(view: CodeView): number {
  const { op, a, count } = view
  for (let i = 2; i < Math.min(count, 64); i++) {
    if (op[i] !== globalSet) continue
    // Optimised: global.get g, i32.const frame, i32.sub, local.tee, global.set g.
    if (i >= 4 && op[i - 1] === localTee && op[i - 4] === globalGet && a[i - 4] === a[i] && isFrame(view, i - 2))
      return a[i]!
    // Unoptimised: the same by way of locals.
    if (i < prologue && op[0] === globalGet && a[0] === a[i] && subtractsFrame(view, i)) return a[i]!
  }
  return -1
}

/// Whether instruction `i` takes a constant frame off what lies below the constant.
function isFrame({ op, a }: CodeView, i: number): boolean {
  if (op[i - 1] !== constant && op[i - 1] !== constant64) return false
  const size = op[i] === sub || op[i] === sub64 ? a[i - 1]! : op[i] === add || op[i] === add64 ? -a[i - 1]! : 0
  return size > 0 && size % alignment === 0
}

function subtractsFrame({ op, a }: CodeView, before: number): boolean {
  let frame = false
  let subtracts = false
  for (let i = 0; i < before; i++) {
    if (op[i] === constant || op[i] === constant64) frame ||= a[i]! > 0 && a[i]! % alignment === 0
    subtracts ||= op[i] === sub || op[i] === sub64
  }
  return frame && subtracts
}
