// Code: one walk over all bodies of a module, and the door to single ones. It knows what every function calls, how large
// it is and which instructions occur; it refuses to know what they compute. A body that cannot be decoded is a fault and
// is counted; everything else goes on without it.

import { analyzer } from "../analyzer.ts"
import type { Fault } from "../analyzer.ts"
import { DecodeFault } from "./bytes.ts"
import { effectBit, effectNames } from "./opcodes.ts"
import type { Effect } from "./opcodes.ts"
import { bytePlace, inputFault } from "./fault.ts"
import { maximumFaults } from "./limits.ts"
import type { Module, ValueType } from "./module.ts"
import { readValueType } from "./types.ts"
import { decodeBody, newView } from "./view.ts"
import type { CodeView } from "./view.ts"
import { bodyCursor, gathered, readLocals, sinkFor, walk } from "./walk.ts"
import type { Gathered, Walked } from "./walk.ts"
import { wasm } from "./wasm.ts"

export { mnemonic, opcode } from "./dispatch.ts"
export type { Mnemonic } from "./opcodes.ts"
export type { CodeView } from "./view.ts"

/// What the bodies of a module say, in flat arrays. Those called per function are indexed by the function index space;
/// imports have empty entries. All offsets are absolute in the file.
export interface Code {
  readonly module: Module
  /// Instructions per function, the body's `end` included; 0 for imports and for bodies that could not be decoded.
  readonly instructions: Uint32Array
  /// Instructions of all functions.
  readonly total: number
  /// Direct calls (`call`, `return_call`) of function `f`, in code order: entries `callStart[f]` up to `callStart[f + 1]`
  /// of `callTarget` (function index) and `callOffset` (of the opcode).
  readonly callStart: Uint32Array
  readonly callTarget: Int32Array
  readonly callOffset: Uint32Array
  /// Indirect calls, likewise: the type index they expect, and the table, -1 for `call_ref` and `return_call_ref`.
  readonly indirectStart: Uint32Array
  readonly indirectType: Int32Array
  readonly indirectTable: Int32Array
  readonly indirectOffset: Uint32Array
  /// `ref.func` in bodies, likewise.
  readonly refStart: Uint32Array
  readonly refTarget: Int32Array
  readonly refOffset: Uint32Array
  /// Uses per opcode id, over all functions.
  readonly opcodeCount: Uint32Array
  /// First use per opcode id: function index (-1: not used) and offset.
  readonly firstFunction: Int32Array
  readonly firstOffset: Uint32Array
  /// First block type per code, negated (0: a type index), and first call_indirect whose table is written in a way that
  /// WebAssembly 1.0 does not know: function index (-1: none) and offset. For `features`.
  readonly blockFunction: Int32Array
  readonly blockOffset: Uint32Array
  readonly tableFunction: number
  readonly tableOffset: number
  /// First memory ordering that is written out, likewise.
  readonly orderFunction: number
  readonly orderOffset: number
  /// Per function: the union of the effects of its own instructions, as bits: see `hasEffect`.
  readonly effects: Int32Array
  /// Per function: a hash of its instructions with constants, callees and memory offsets masked.
  readonly hash: Uint32Array
  /// Per function: 1 when it has a body and the body could be decoded.
  readonly decoded: Uint8Array
  readonly faults: readonly Fault[]
  /// How many bodies could not be decoded: each is skipped everywhere above.
  readonly undecoded: number
  /// The instructions of a function, in scratch that the next `decode` overwrites (or in `into`, from `newView`).
  /// `count` is 0 for imports and for bodies that could not be decoded.
  decode(index: number, into?: CodeView): CodeView
  /// Parameters and locals of a function, by local index. `undefined` when its body could not be decoded.
  locals(index: number): readonly ValueType[] | undefined
}

/// Whether any instruction of the function itself has the effect.
export function hasEffect(code: Code, index: number, effect: Effect): boolean {
  return (code.effects[index]! & effectBit[effect]) !== 0
}

export const code = analyzer({
  name: "code",
  doc: "All function bodies, walked once: sizes, calls, instructions used; and single bodies on demand.",
  requires: { wasm },
  run: ({ wasm }) => readCode(wasm),
  faults: (code) => code.faults,
  *unread(code) {
    const artifact = code.module.artifact.path
    if (code.undecoded > 0) yield { what: "functions not decoded", count: code.undecoded, artifact }
  },
  *facts(code) {
    for (const { index, body } of code.module.functions) {
      if (!body) continue
      const calls = code.callStart[index + 1]! - code.callStart[index]!
      const effects = effectNames.filter((effect) => hasEffect(code, index, effect))
      const text = `${code.instructions[index]} instructions, ${calls} calls${effects.length ? `; ${effects.join(" ")}` : ""}`
      yield { at: bytePlace(code.module, body.offset, body.length, index), text }
    }
  },
})

/// Walks all bodies. Never throws: what is malformed is in `faults`.
export function readCode(module: Module): Code {
  const { functions } = module
  const n = functions.length
  const codeBytes = functions.reduce((sum, { body }) => sum + (body?.length ?? 0), 0)
  const to = gathered(module, codeBytes)
  const spaces = sinkFor(module)
  const instructions = new Uint32Array(n)
  const effects = new Int32Array(n)
  const hash = new Uint32Array(n)
  const decoded = new Uint8Array(n)
  const callStart = new Uint32Array(n + 1)
  const indirectStart = new Uint32Array(n + 1)
  const refStart = new Uint32Array(n + 1)
  const faults: Fault[] = []
  const walked: Walked = { instructions: 0, effects: 0, hash: 0 }
  let undecoded = 0
  let total = 0
  for (let index = 0; index < n; index++) {
    const c = bodyCursor(module, index)
    if (c) {
      try {
        walk(c, parametersOf(module, index), index, spaces, to, walked)
        instructions[index] = walked.instructions
        effects[index] = walked.effects
        hash[index] = walked.hash
        decoded[index] = 1
        total += walked.instructions
      } catch (error) {
        if (!(error instanceof DecodeFault)) throw error
        undecoded++
        takeBack(module, index, to, callStart[index]!, indirectStart[index]!, refStart[index]!)
        if (faults.length < maximumFaults) faults.push(inputFault(module.artifact, error, "code", index))
      }
    }
    callStart[index + 1] = to.callTarget.length
    indirectStart[index + 1] = to.indirectType.length
    refStart[index + 1] = to.refTarget.length
  }
  const view = newView()
  const done = (ints: { array: Int32Array; length: number }) => ints.array.subarray(0, ints.length)
  const offsets = (ints: { array: Int32Array; length: number }) => new Uint32Array(ints.array.buffer, 0, ints.length)
  return {
    module,
    instructions,
    total,
    callStart,
    callTarget: done(to.callTarget),
    callOffset: offsets(to.callOffset),
    indirectStart,
    indirectType: done(to.indirectType),
    indirectTable: done(to.indirectTable),
    indirectOffset: offsets(to.indirectOffset),
    refStart,
    refTarget: done(to.refTarget),
    refOffset: offsets(to.refOffset),
    opcodeCount: to.counts,
    firstFunction: to.firstFunction,
    firstOffset: to.firstOffset,
    blockFunction: to.blockFunction,
    blockOffset: to.blockOffset,
    tableFunction: to.tableFunction,
    tableOffset: to.tableOffset,
    orderFunction: to.orderFunction,
    orderOffset: to.orderOffset,
    effects,
    hash,
    decoded,
    faults,
    undecoded,
    decode(index, into = view) {
      into.function = index
      into.count = 0
      const c = decoded[index] ? bodyCursor(module, index) : undefined
      if (c) decodeBody(c, parametersOf(module, index), index, spaces, instructions[index]!, into)
      return into
    },
    locals(index) {
      const c = decoded[index] ? bodyCursor(module, index) : undefined
      const type = module.types[module.functions[index]?.type ?? -1]
      if (!c || type?.kind !== "func") return undefined
      const list = [...type.params]
      readLocals(c, list.length, module.types.length, (n, at) => {
        const local = readValueType({ ...c, at }, module.types.length)
        for (let i = 0; i < n; i++) list.push(local)
      })
      return list
    },
  }
}

function parametersOf(module: Module, index: number): number {
  const type = module.types[module.functions[index]!.type]
  return type?.kind === "func" ? type.params.length : 0
}

/// Undoes what the walk of a malformed body left in `to`, by walking it once more on the side.
function takeBack(module: Module, index: number, to: Gathered, calls: number, indirect: number, refs: number): void {
  to.callTarget.length = to.callOffset.length = calls
  to.indirectType.length = to.indirectTable.length = to.indirectOffset.length = indirect
  to.refTarget.length = to.refOffset.length = refs
  const again = gathered(module, 0)
  try {
    const walked = { instructions: 0, effects: 0, hash: 0 }
    walk(bodyCursor(module, index)!, parametersOf(module, index), index, sinkFor(module), again, walked)
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error
  }
  for (let id = 0; id < to.counts.length; id++) {
    to.counts[id]! -= again.counts[id]!
    if (to.firstFunction[id] === index) to.firstFunction[id] = -1
  }
  for (let code = 0; code < to.blockFunction.length; code++)
    if (to.blockFunction[code] === index) to.blockFunction[code] = -1
  if (to.tableFunction === index) to.tableFunction = -1
  if (to.orderFunction === index) to.orderFunction = -1
}
