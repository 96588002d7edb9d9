// Instructions the words of the opcode table do not type alone: joins of control, `select`, and references whose heap type
// depends on what is on the stack (core specification 3.0, 3.4.1 to 3.4.5). One case each, by name; no stack is touched
// but through validate-state.ts.

import { mnemonic, opcode } from "./dispatch.ts"
import {
  bottom,
  bottomHeap,
  canonicalHeap,
  firstReference,
  heap,
  heapMatches,
  heapOf,
  isNullable,
} from "./subtyping.ts"
import { isReferenceNumber, matches, numberOfCode, reference, topOf, typeText, v128 } from "./subtyping.ts"
import type { TypeNumber } from "./subtyping.ts"
import { closeFrame, invalid, labelCount, labelStart, mismatch, nextArm } from "./validate-state.ts"
import { peekList, pop, popAny, popList, push, pushList, spend, unreachable } from "./validate-state.ts"
import type { State } from "./validate-state.ts"

const catchId = opcode("catch")
const catchAllId = opcode("catch_all")
const anException = reference(heap.exn, false)

/// Checks an instruction `howOf` calls special.
export function special(s: State, id: number, i: number): void {
  const { a, b, side } = s.view
  const { frames, lattice } = s
  switch (mnemonic(id)) {
    case "catch": {
      const type = s.module.tags[a[i]!]!.type
      noResults(s, a[i]!)
      return nextArm(s, id, s.lists.params[type]!, s.lists.paramCount[type]!)
    }
    case "catch_all":
      return nextArm(s, id, 0, 0)
    case "delegate":
      return closeFrame(s)
    case "rethrow": {
      const opened = frames.opcode[s.depth - a[i]!]!
      if (opened !== catchId && opened !== catchAllId) invalid(s, `rethrow: label ${a[i]} is not that of a catch`)
      return unreachable(s)
    }
    case "br_table":
      return branchTable(s, i)
    case "select t": {
      if (b[i] !== 1) invalid(s, `select: ${b[i]} types instead of 1`)
      const type = numberOfCode(lattice, side[a[i]!]!, side[a[i]! + 1]!)
      pop(s, 1)
      pop(s, type)
      pop(s, type)
      return push(s, type)
    }
    case "ref.null":
      return push(s, reference(canonicalHeap(lattice, a[i]!), true))
    case "ref.is_null":
      popReference(s)
      return push(s, 1)
    case "ref.func": {
      const index = a[i]!
      if (!s.declared[index]) invalid(s, `ref.func: function ${index} is not declared in an export, segment or global`)
      return push(s, reference(lattice.canonical[s.functionType[index]!]!, false))
    }
    case "ref.as_non_null":
      return push(s, reference(heapOf(popReference(s)), false))
    case "ref.eq":
      pop(s, reference(heap.eq, true))
      pop(s, reference(heap.eq, true))
      return push(s, 1)
    case "ref.i31":
      pop(s, 1)
      return push(s, reference(heap.i31, false))
    case "i31.get_s":
    case "i31.get_u":
      pop(s, reference(heap.i31, true))
      return push(s, 1)
    case "array.len":
      pop(s, reference(heap.array, true))
      return push(s, 1)
    case "any.convert_extern":
      return convert(s, heap.extern, heap.any)
    case "extern.convert_any":
      return convert(s, heap.any, heap.extern)
    case "ref.test":
    case "ref.test null":
      cast(s, a[i]!)
      return push(s, 1)
    case "ref.cast":
      cast(s, a[i]!)
      return push(s, reference(canonicalHeap(lattice, a[i]!), false))
    case "ref.cast null":
      cast(s, a[i]!)
      return push(s, reference(canonicalHeap(lattice, a[i]!), true))
    case "br_on_null": {
      const from = popReference(s)
      const n = labelCount(s, a[i]!)
      popList(s, labelStart(s, a[i]!), n)
      pushList(s, labelStart(s, a[i]!), n)
      return push(s, reference(heapOf(from), false))
    }
    case "br_on_non_null": {
      const last = lastOf(s, a[i]!)
      pop(s, reference(heapOf(last), true))
      const n = labelCount(s, a[i]!) - 1
      popList(s, labelStart(s, a[i]!), n)
      return pushList(s, labelStart(s, a[i]!), n)
    }
    case "br_on_cast":
      return branchOnCast(s, i, true)
    case "br_on_cast_fail":
      return branchOnCast(s, i, false)
    default:
      throw new Error(`no check of ${mnemonic(id)}`)
  }
}

/// `select` without a type: two equal numbers or vectors (3.4.2).
export function select(s: State): void {
  pop(s, 1)
  const second = popAny(s, "a value")
  const first = popAny(s, "a value")
  if (second >= firstReference) mismatch(s, "numbers or vectors without a type", second)
  if (first >= firstReference) mismatch(s, "numbers or vectors without a type", first)
  if (first !== second && first !== bottom && second !== bottom) mismatch(s, typeText(second), first)
  push(s, first === bottom ? second : first)
}

function popReference(s: State): TypeNumber {
  const found = popAny(s, "a reference")
  if (found === bottom) return reference(bottomHeap, false)
  if (!isReferenceNumber(found)) mismatch(s, "a reference", found)
  return found
}

function convert(s: State, from: number, to: number): void {
  const found = pop(s, reference(from, true))
  push(s, reference(to, found !== bottom && isNullable(found)))
}

function cast(s: State, to: number): void {
  pop(s, reference(topOf(s.lattice, canonicalHeap(s.lattice, to)), true))
}

function noResults(s: State, tag: number): void {
  if (s.lists.resultCount[s.module.tags[tag]!.type]! > 0)
    invalid(s, `${mnemonic(s.view.op[s.at]!)}: tag ${tag} has results`)
}

/// The last type a label takes, which must be a reference.
function lastOf(s: State, label: number): TypeNumber {
  const n = labelCount(s, label)
  const last = n === 0 ? v128 : s.lists.types[labelStart(s, label) + n - 1]!
  if (!isReferenceNumber(last)) invalid(s, `${mnemonic(s.view.op[s.at]!)}: label ${label} takes no reference`)
  return last
}

function branchTable(s: State, i: number): void {
  const { a, b, side } = s.view
  pop(s, 1)
  const from = a[i]!
  const n = b[i]!
  const otherwise = side[from + n]!
  const arity = labelCount(s, otherwise)
  let checked = -1
  for (let k = 0; k <= n; k++) {
    const label = side[from + k]!
    const count = labelCount(s, label)
    if (count !== arity) invalid(s, `br_table: label ${label} takes ${count} values, the default takes ${arity}`)
    const start = labelStart(s, label)
    if (count > 0 && start !== checked) peekList(s, start, count)
    checked = start
  }
  unreachable(s)
}

/// The clauses of a try_table, each against its label; the block itself is not open yet.
export function tryClauses(s: State, i: number): void {
  const { b, side } = s.view
  const from = b[i]! + 2
  for (let k = 0; k < side[from - 1]!; k++) {
    const kind = side[from + 4 * k]!
    const tag = side[from + 4 * k + 1]!
    const label = side[from + 4 * k + 2]!
    const type = tag < 0 ? -1 : s.module.tags[tag]!.type
    if (tag >= 0) noResults(s, tag)
    const count = type < 0 ? 0 : s.lists.paramCount[type]!
    const start = type < 0 ? 0 : s.lists.params[type]!
    const wanted = labelCount(s, label)
    const given = count + (kind & 1)
    if (wanted !== given)
      invalid(s, `try_table: label ${label} takes ${wanted} values, its catch clause gives ${given}`)
    spend(s, given)
    for (let at = 0; at < given; at++) {
      const gives = at < count ? s.lists.types[start + at]! : anException
      const takes = s.lists.types[labelStart(s, label) + at]!
      if (!matches(s.lattice, gives, takes))
        invalid(
          s,
          `type mismatch: label ${label} expects ${typeText(takes)} but a catch clause gives ${typeText(gives)}`,
        )
    }
  }
}

/// Both casts that branch: one type goes to the label, the other stays.
function branchOnCast(s: State, i: number, onSuccess: boolean): void {
  const { a, b, side } = s.view
  const { lattice } = s
  const label = a[i]!
  const flags = side[b[i]!]!
  const fromHeap = canonicalHeap(lattice, side[b[i]! + 1]!)
  const toHeap = canonicalHeap(lattice, side[b[i]! + 2]!)
  const from = reference(fromHeap, (flags & 1) !== 0)
  const to = reference(toHeap, (flags & 2) !== 0)
  const name = mnemonic(s.view.op[i]!)
  if (!heapMatches(lattice, toHeap, fromHeap) || !matches(lattice, to, from))
    invalid(s, `${name}: ${typeText(to)} is not a subtype of ${typeText(from)}`)
  const last = lastOf(s, label)
  // What is left of the source type when the target type is taken out of it.
  const rest = reference(fromHeap, isNullable(from) && !isNullable(to))
  const leaves = onSuccess ? to : rest
  if (!matches(lattice, leaves, last))
    invalid(s, `type mismatch: label ${label} expects ${typeText(last)} but ${name} gives ${typeText(leaves)}`)
  pop(s, from)
  const n = labelCount(s, label) - 1
  popList(s, labelStart(s, label), n)
  pushList(s, labelStart(s, label), n)
  push(s, onSuccess ? rest : to)
}
