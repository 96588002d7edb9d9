// Which stores go to a function's own shadow-stack frame and so are no effect on anybody else: those whose address is the
// stack pointer, or a local that only ever holds it, moved by a constant. Knows where an address comes from, not where it
// ends up: a frame address that was stored and loaded again is not recognised, and the store then counts as an effect.

import { newOperands, linkOperands, definerOf, incoming, type Operands } from "../wasm/operands.ts"
import { newView, type CodeView } from "../wasm/view.ts"
import { opcode, type Code } from "../wasm/code.ts"
import { idCount, rowById } from "../wasm/dispatch.ts"
import type { OwnEffects } from "./own.ts"
import { effectSet } from "./effects.ts"

export interface FrameAnalysis {
  /// Whether some store of the function itself may go elsewhere than to its frame. Computed when first asked for.
  writesHeap(index: number): boolean
  /// Offset of the first such store.
  heapStore(index: number): number | undefined
}

const memoryWrite = effectSet("memory_write")
const globalGet = opcode("global.get")
const localGet = opcode("local.get")
const localSet = opcode("local.set")
const localTee = opcode("local.tee")
const arithmetic = new Set((["i32.add", "i32.sub", "i64.add", "i64.sub", "i32.and", "i64.and"] as const).map(opcode))
const constants = new Set((["i32.const", "i64.const"] as const).map(opcode))

/// Stores by id: 1 where the address is the deepest operand.
const stores = Uint8Array.from({ length: idCount }, (_, id) => {
  const effects = rowById(id)?.effects.split(" ") ?? []
  return effects.includes("writes") && !effects.includes("grows") ? 1 : 0
})
const heapStores = Uint8Array.from({ length: idCount }, (_, id) =>
  rowById(id)?.effects.split(" ").includes("writes-heap") ? 1 : 0,
)

export function frameAnalysis(code: Code, own: OwnEffects, stackPointer: number): FrameAnalysis {
  const known = new Map<number, number | undefined>()
  const view = newView()
  const operands = newOperands()
  const heapStore = (index: number): number | undefined => {
    if (((own.main[index]! | own.panic[index]!) & memoryWrite) === 0) return undefined
    if (!known.has(index)) {
      code.decode(index, view)
      const linked = stackPointer < 0 ? undefined : linkOperands(code.module, view, operands)
      known.set(index, firstElsewhere(view, linked, stackPointer, parametersOf(code, index)))
    }
    return known.get(index)
  }
  return { heapStore, writesHeap: (index) => heapStore(index) !== undefined }
}

function parametersOf({ module }: Code, index: number): number {
  const type = module.types[module.functions[index]?.type ?? -1]
  return type?.kind === "func" ? type.params.length : 0
}

/// Offset of the first store that may go elsewhere. Without operands that is every store.
function firstElsewhere(
  view: CodeView,
  operands: Operands | undefined,
  stackPointer: number,
  parameters: number,
): number | undefined {
  const { op, offset, count } = view
  const linked = operands?.unresolved === 0 ? operands : undefined
  const frameLocals = linked && localsOfFrame(view, linked, stackPointer, parameters)
  for (let i = 0; i < count; i++) {
    const id = op[i]!
    if (!stores[id] && !heapStores[id]) continue
    if (!linked || !frameLocals) return offset[i]!
    if (!linked.live[i]) continue
    const address = linked.operand[linked.operandStart[i]!]!
    if (heapStores[id] || !isFrameAddress(address, view, linked, stackPointer, frameLocals, 0)) return offset[i]!
  }
  return undefined
}

/// Locals that hold nothing but frame addresses whenever they are set. Parameters begin with what the caller gave.
function localsOfFrame(view: CodeView, operands: Operands, stackPointer: number, parameters: number): Uint8Array {
  const { op, a, count, locals } = view
  const frame = new Uint8Array(locals)
  const sets: number[] = []
  for (let i = 0; i < count; i++)
    if ((op[i] === localSet || op[i] === localTee) && operands.live[i]) {
      sets.push(i)
      if (a[i]! >= parameters) frame[a[i]!] = 1
    }
  // Start from the hope that all are, and take back until nothing changes: loops carry addresses round.
  for (let changed = true; changed;) {
    changed = false
    for (const i of sets) {
      if (!frame[a[i]!]) continue
      const value = operands.operand[operands.operandStart[i]!]!
      if (isFrameAddress(value, view, operands, stackPointer, frame, 0)) continue
      frame[a[i]!] = 0
      changed = true
    }
  }
  return frame
}

// Chains of joins are as deep as blocks nest; beyond this nothing is worth following.
const deepest = 24

function isFrameAddress(
  value: number,
  view: CodeView,
  operands: Operands,
  stackPointer: number,
  frame: Uint8Array,
  depth: number,
): boolean {
  if (value < 0 || depth > deepest) return false
  const again = (next: number): boolean => isFrameAddress(next, view, operands, stackPointer, frame, depth + 1)
  if (operands.firstIncoming[value]! >= 0) {
    for (const edge of incoming(operands, value)) if (edge.value !== value && !again(edge.value)) return false
    return true
  }
  const i = operands.definer[value]!
  const id = view.op[i]!
  if (id === globalGet) return view.a[i] === stackPointer
  if (id === localGet) return frame[view.a[i]!] === 1
  if (id === localTee) return again(operands.operand[operands.operandStart[i]!]!)
  if (!arithmetic.has(id)) return false
  const [left, right] = [operands.operand[operands.operandStart[i]!]!, operands.operand[operands.operandStart[i]! + 1]!]
  return isConstant(definerOf(operands, i, 1)) ? again(left) : isConstant(definerOf(operands, i, 0)) && again(right)

  function isConstant(definer: number): boolean {
    return definer >= 0 && constants.has(view.op[definer]!)
  }
}
