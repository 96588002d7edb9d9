// The type check of one decoded body (core specification 3.0, 3.4 and appendix A.3). The loop knows what nearly all
// instructions look like and refuses to know the rest: those are validate-typed.ts's, by the words of the opcode table, and
// validate-special.ts's, by name. Throws DecodeFault at the first instruction that is ill typed.

import { cursor, half, u32, u64Halves, u8 } from "./bytes.ts"
import { alignOf, mnemonic, opcode, pace, paceOf } from "./dispatch.ts"
import { select, special, tryClauses } from "./validate-special.ts"
import {
  block,
  blockType,
  closeFrame,
  elseArm,
  grow,
  invalid,
  labelCount,
  labelStart,
  mismatch,
} from "./validate-state.ts"
import { openFrame, pop, popList, pushList, spend, undecided, unreachable } from "./validate-state.ts"
import type { State } from "./validate-state.ts"
import type { how } from "./validate-table.ts"
import { exactOf, lanesOf, strictOf, howOf, resultOf, signatureOf } from "./validate-table.ts"
import { typed } from "./validate-typed.ts"
import { isDefaultable, typeText } from "./subtyping.ts"
import { readTypeCode, lastHeap } from "./types.ts"
import { readLocals } from "./walk.ts"
import { numberOfCode } from "./subtyping.ts"
import type { TypeNumber } from "./subtyping.ts"

const ifId = opcode("if")
const tryTableId = opcode("try_table")
const functionBody = -1
const mostLocalsAtOnce = 64
/// In place of a result: the loop does not do this instruction itself.
const notHere = -1

/// Checks function `index`, already decoded into `s.view`.
export function checkFunction(s: State, index: number): void {
  const { module, lists } = s
  const type = s.functionType[index]!
  const params = lists.params[type]!
  const count = lists.paramCount[type]!
  clearLocals(s, s.view.locals)
  for (let k = 0; k < count; k++) s.locals[k] = lists.types[params + k]!
  let at = count
  const { offset, length } = module.functions[index]!.body!
  const c = cursor(module.bytes, offset, offset + length, "the locals")
  readLocals(c, count, module.types.length, (n, from) => {
    const code = readTypeCode(cursor(module.bytes, from, c.end, "the locals"), module.types.length)
    const local = numberOfCode(s.lattice, code, lastHeap.heap)
    s.locals.fill(local, at, at + n)
    if (!isDefaultable(local)) {
      s.pending.fill(1, at, at + n)
      s.unset += n
    }
    at += n
  })
  checkView(s, lists.results[type]!, lists.resultCount[type]!)
}

/// Checks the instructions of `s.view` as a body without parameters and locals, that leaves the given results.
export function checkExpression(s: State, results: number, resultCount: number): void {
  clearLocals(s, 0)
  checkView(s, results, resultCount)
}

function clearLocals(s: State, locals: number): void {
  if (s.unset > 0 || s.initialised.length > 0) {
    s.pending.fill(0)
    s.unset = 0
    s.initialised = []
  }
  s.localCount = locals
  if (locals > mostLocalsAtOnce) spend(s, locals >> 3)
  if (s.locals.length < locals) s.locals = new Int32Array(locals * 2)
}

function checkView(s: State, results: number, resultCount: number): void {
  const { op, a, b, count, offset } = s.view
  const { locals, pending, memoryAddress, globalType } = s
  // Locals, because imported bindings are loaded anew at every use.
  const hows = howOf
  const signatures = signatureOf
  const resultBy = resultOf
  const tracked = s.unset > 0
  s.depth = -1
  s.height = 0
  openFrame(s, functionBody, 0, 0, results, resultCount)
  let { stack, height, base } = s
  let { labelCount: labelCounts, base: bases, resultCount: resultCounts, paramCount: paramCounts } = s.frames
  for (let i = 0; i < count; i++) {
    const id = op[i]!
    let result: TypeNumber
    switch (hows[id]) {
      case 0 satisfies typeof how.plain:
        for (let rest = signatures[id]!; rest !== 0; rest >>>= 3) {
          if (height > base && stack[height - 1] === (rest & 7)) height--
          else height = popSlowly(s, i, height, rest & 7)
        }
        result = resultBy[id]!
        if (result === 0) continue
        break
      case 1 satisfies typeof how.memory: {
        const address = memoryAddress[b[i]! >>> 16]!
        if (offset[i + 1]! - offset[i]! > 6 || strictOf[id]) checkAccess(s, i, id, address)
        for (let rest = signatures[id]!; rest !== 0; rest >>>= 3) {
          const wanted = (rest & 7) === 6 ? address : rest & 7
          if (height > base && stack[height - 1] === wanted) height--
          else height = popSlowly(s, i, height, wanted)
        }
        result = resultBy[id]!
        if (result === 0) continue
        break
      }
      case 2 satisfies typeof how.localGet:
        result = locals[a[i]!]!
        if (tracked && pending[a[i]!]) unset(s, i, a[i]!)
        break
      case 3 satisfies typeof how.localSet:
        if (height > base && stack[height - 1] === locals[a[i]!]) height--
        else height = popSlowly(s, i, height, locals[a[i]!]!)
        if (tracked) initialise(s, a[i]!)
        continue
      case 4 satisfies typeof how.localTee:
        result = locals[a[i]!]!
        if (height > base && stack[height - 1] === result) height--
        else height = popSlowly(s, i, height, result)
        if (tracked) initialise(s, a[i]!)
        break
      case 13 satisfies typeof how.drop:
        if (height > base) height--
        else popNothing(s, i)
        continue
      case 14 satisfies typeof how.globalGet:
        result = globalType[a[i]!]!
        break
      case 11 satisfies typeof how.branchIf:
        if (labelCounts[s.depth - a[i]!] === 0 && height > base && stack[height - 1] === 1) {
          height--
          continue
        }
        result = notHere
        break
      case 8 satisfies typeof how.end: {
        // The end of a block without results that left nothing: nearly all.
        const { depth } = s
        if (depth > 0 && height === base && resultCounts[depth] === 0 && !tracked && paramCounts[depth] === 0) {
          s.depth = depth - 1
          base = s.base = bases[depth - 1]!
          continue
        }
        result = notHere
        break
      }
      default:
        result = notHere
    }
    if (result === notHere) {
      s.height = height
      s.at = i
      step(s, id, i)
      ;({ labelCount: labelCounts, base: bases, resultCount: resultCounts, paramCount: paramCounts } = s.frames)
      ;({ stack, height, base } = s)
      continue
    }
    if (height === stack.length) {
      grow(s)
      ;({ stack } = s)
    }
    stack[height++] = result
  }
}

function popSlowly(s: State, i: number, height: number, wanted: TypeNumber): number {
  s.at = i
  s.height = height
  pop(s, wanted)
  return s.height
}

function popNothing(s: State, i: number): void {
  s.at = i
  if (!s.frames.unreachable[s.depth]) mismatch(s, "a value", undefined)
}

function unset(s: State, i: number, local: number): never {
  s.at = i
  return invalid(s, `local.get: local ${local} of type ${typeText(s.locals[local]!)} has no value yet`)
}

function initialise(s: State, local: number): void {
  if (!s.pending[local]) return
  s.pending[local] = 0
  s.unset--
  s.initialised.push(local)
}

/// Conditions of a memory access that the decoder leaves open (3.4.7): the offset fits the address type, and atomic
/// accesses are aligned to exactly their width.
function checkAccess(s: State, i: number, id: number, address: TypeNumber): void {
  s.at = i
  if (exactOf[id] && (s.view.b[i]! & 0xff) !== alignOf[id]!)
    invalid(s, `${mnemonic(id)} is aligned to exactly ${2 ** alignOf[id]!} bytes`)
  if (lanesOf[id] && (s.view.b[i]! >> 8) % 256 >= lanesOf[id])
    invalid(s, `${mnemonic(id)}: lane ${(s.view.b[i]! >> 8) % 256} does not exist: there are ${lanesOf[id]}`)
  if (address === 2) return
  const c = cursor(s.module.bytes, s.view.offset[i]! + s.shift, s.view.offset[i + 1]! + s.shift, "a memory access")
  if (paceOf[u8(c, "an opcode")] === pace.prefix) u32(c, "a sub-opcode")
  if (u32(c, "an alignment") & 0x40) u32(c, "a memory")
  u64Halves(c, "an offset")
  if (half.high !== 0) invalid(s, `${mnemonic(id)}: the offset does not fit in the 32 bits of the memory's addresses`)
}

/// What the loop does not do itself.
function step(s: State, id: number, i: number): void {
  const { a, b, side } = s.view
  switch (howOf[id]) {
    case 8 satisfies typeof how.end:
      return closeFrame(s)
    case 9 satisfies typeof how.block: {
      blockType(s, a[i]!, id === tryTableId ? side[b[i]!]! : b[i]!)
      const { params, paramCount, results, resultCount } = block
      if (id === ifId) pop(s, 1)
      popList(s, params, paramCount)
      if (id === tryTableId) tryClauses(s, i)
      return openFrame(s, id, params, paramCount, results, resultCount)
    }
    case 10 satisfies typeof how.branch:
      popList(s, labelStart(s, a[i]!), labelCount(s, a[i]!))
      return unreachable(s)
    case 11 satisfies typeof how.branchIf: {
      pop(s, 1)
      const n = labelCount(s, a[i]!)
      if (n === 0) return
      popList(s, labelStart(s, a[i]!), n)
      return pushList(s, labelStart(s, a[i]!), n)
    }
    case 12 satisfies typeof how.call: {
      const type = s.functionType[a[i]!]!
      const { params, paramCount, results, resultCount } = s.lists
      popList(s, params[type]!, paramCount[type]!)
      return pushList(s, results[type]!, resultCount[type]!)
    }
    case 15 satisfies typeof how.else:
      return elseArm(s)
    case 16 satisfies typeof how.return:
      popList(s, s.frames.results[0]!, s.frames.resultCount[0]!)
      return unreachable(s)
    case 17 satisfies typeof how.select:
      return select(s)
    case 18 satisfies typeof how.globalSet:
      if (!s.module.globals[a[i]!]!.mutable) invalid(s, `global.set: global ${a[i]} is immutable`)
      pop(s, s.globalType[a[i]!]!)
      return
    case 5 satisfies typeof how.typed:
      return typed(s, id, i)
    case 6 satisfies typeof how.special:
      return special(s, id, i)
    default:
      throw undecided
  }
}
