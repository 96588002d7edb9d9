// Instructions whose types the opcode table says in words and the immediates fill in: `<params>` of a callee, `<field>` of a
// struct, `addr` of a memory. It knows what each word means, and what must hold beside the types (core specification
// 3.0, 3.4): mutability, packed fields, segments that fit.

import { immediateIndex, immediatesById, mnemonic, opcode } from "./dispatch.ts"
import type { FieldType } from "./module.ts"
import {
  firstReference,
  heap,
  i16,
  i8,
  isDefaultable,
  matches,
  numberOfText,
  reference,
  typeText,
} from "./subtyping.ts"
import type { TypeNumber } from "./subtyping.ts"
import { invalid, pop, popList, push, pushList, spend, unreachable } from "./validate-state.ts"
import type { State } from "./validate-state.ts"
import { endsOf, lanesOf, operandsOf, resultsOf, word } from "./validate-table.ts"

const callIndirect = opcode("call_indirect")
const kindOf = immediateIndex
const exnref = reference(heap.exn, true)
const funcref = reference(heap.func, true)

/// Checks an instruction by its words: conditions, operands, results.
export function typed(s: State, id: number, i: number): void {
  if (id !== callIndirect || !isPlainCall(s, i)) conditions(s, id, i)
  const operands = operandsOf[id]!
  for (let k = operands.length - 1; k >= 0; k--) exchange(s, id, i, operands, k, true)
  if (endsOf[id]) return unreachable(s)
  const results = resultsOf[id]!
  for (let k = 0; k < results.length; k++) exchange(s, id, i, results, k, false)
}

/// Whether a call_indirect is like nearly all: of a function type, through a table of `funcref`.
function isPlainCall(s: State, i: number): boolean {
  return s.tableType[s.view.b[i]!] === funcref && s.module.types[s.view.a[i]!]!.kind === "func"
}

/// Pops, or pushes, what word `k` of one side stands for.
function exchange(s: State, id: number, i: number, words: readonly number[], k: number, popping: boolean): void {
  const code = words[k]!
  const { a, b } = s.view
  const { lists } = s
  const list = (start: number, count: number) => (popping ? popList(s, start, count) : pushList(s, start, count))
  switch (code) {
    case word["<params>"]: {
      const type = functionTypeOf(s, id, i)
      return list(lists.params[type]!, lists.paramCount[type]!)
    }
    case word["<results>"]: {
      const type = functionTypeOf(s, id, i)
      return list(lists.results[type]!, lists.resultCount[type]!)
    }
    case word["<fields>"]:
      return list(lists.params[a[i]!]!, lists.paramCount[a[i]!]!)
    case word["<n>"]: {
      const element = lists.types[lists.params[a[i]!]!]!
      const n = b[i]! >>> 0
      spend(s, n)
      for (let count = 0; count < n; count++) pop(s, element)
      return
    }
    default: {
      const type = single(s, id, i, words, k, popping)
      if (popping) pop(s, type)
      else push(s, type)
    }
  }
}

/// The type a word for one value stands for.
function single(s: State, id: number, i: number, words: readonly number[], k: number, popping: boolean): TypeNumber {
  const { a, b } = s.view
  const { lists } = s
  const code = words[k]!
  switch (code) {
    case word.addr:
      return addressOf(s, id, i, k)
    case word.exnref:
      return exnref
    case word.ref: {
      // The first reference is of the first type the immediates name, the second of the second.
      const second = popping && words.indexOf(word.ref) < k
      return reference(s.lattice.canonical[second ? b[i]! : a[i]!]!, popping)
    }
    case word["<field>"]: {
      const field = immediatesById(id)[1] === kindOf.field ? b[i]! : 0
      return lists.types[lists.params[a[i]!]! + field]!
    }
    case word["<global>"]:
      return s.globalType[a[i]!]!
    case word["<element>"]:
      return s.tableType[a[i]!]!
    default:
      return code
  }
}

/// The address type of the memory or table an instruction names. A copy has two; its length is of the smaller type.
function addressOf(s: State, id: number, i: number, k: number): TypeNumber {
  const { a, b } = s.view
  const [first, second] = immediatesById(id)
  const addresses = first === kindOf.memory || second === kindOf.memory ? s.memoryAddress : s.tableAddress
  const isSpace = first === kindOf.memory || first === kindOf.table
  if (!isSpace) return addresses[b[i]!]!
  const to = addresses[a[i]!]!
  if (second !== first) return to
  const from = addresses[b[i]!]!
  return k === 0 ? to : k === 1 ? from : Math.min(to, from)
}

function functionTypeOf(s: State, id: number, i: number): number {
  const index = s.view.a[i]!
  const kind = immediatesById(id)[0]
  if (kind === kindOf.function) return s.functionType[index]!
  return kind === kindOf.tag ? s.module.tags[index]!.type : index
}

function storage(s: State, field: FieldType): TypeNumber {
  return numberOfText(s.lattice, field.type)
}

function isPacked(type: TypeNumber): boolean {
  return type === i8 || type === i16
}

/// What must hold beside the types on the stack.
function conditions(s: State, id: number, i: number): void {
  const { a, b } = s.view
  const { module } = s
  const name = mnemonic(id)
  const must = (holds: boolean, message: string) => {
    if (!holds) invalid(s, `${name}: ${message}`)
  }
  const fits = (from: TypeNumber, to: TypeNumber, what: string) =>
    must(matches(s.lattice, from, to), `${what} ${typeText(to)} does not take ${typeText(from)}`)
  const callee = () => {
    must(module.types[a[i]!]?.kind === "func", `type ${a[i]} is not a function type`)
  }
  const throughTable = () => {
    callee()
    fits(s.tableType[b[i]!]!, funcref, `a call through table ${b[i]}:`)
  }
  switch (name) {
    case "call_indirect":
      return throughTable()
    case "call_ref":
      return callee()
    case "return_call_indirect":
      throughTable()
      return tailCall(s, id, i)
    case "return_call_ref":
      callee()
      return tailCall(s, id, i)
    case "return_call":
      return tailCall(s, id, i)
    case "throw": {
      const type = module.tags[a[i]!]!.type
      return must(s.lists.resultCount[type] === 0, `tag ${a[i]} has results`)
    }
    case "table.init":
      return fits(s.elementType[a[i]!]!, s.tableType[b[i]!]!, `table ${b[i]} of`)
    case "table.copy":
      return fits(s.tableType[b[i]!]!, s.tableType[a[i]!]!, `table ${a[i]} of`)
    case "memory.init":
    case "data.drop":
      return must(module.dataCount !== undefined, "there is no data count section")
    default:
      if (lanesOf[id]) checkLanes(s, id, i)
      else if (name.startsWith("struct.")) structConditions(s, i, must)
      else if (name.startsWith("array.")) arrayConditions(s, i, must, fits)
  }
}

function checkLanes(s: State, id: number, i: number): void {
  const { a, side } = s.view
  const n = lanesOf[id]!
  const lanes = immediatesById(id)[0] === kindOf.lanes ? new Uint8Array(side.slice(a[i], a[i]! + 4).buffer) : [a[i]!]
  const beyond = lanes.find((lane) => lane >= n)
  if (beyond !== undefined) invalid(s, `${mnemonic(id)}: lane ${beyond} does not exist: there are ${n}`)
}

type Must = (holds: boolean, message: string) => void
type Fits = (from: TypeNumber, to: TypeNumber, what: string) => void

function structConditions(s: State, i: number, must: Must): void {
  const { a, b, op } = s.view
  const type = s.module.types[a[i]!]!
  if (type.kind !== "struct") return must(false, `type ${a[i]} is not a struct`)
  const name = mnemonic(op[i]!)
  if (name === "struct.new") return
  if (name === "struct.new_default") {
    const without = type.fields.findIndex((field) => !isDefaultable(storage(s, field)))
    return must(without < 0, `field ${without} of type ${a[i]} has no default`)
  }
  const index = b[i]! >>> 0
  const field = type.fields[index]
  if (!field) return must(false, `field ${index} does not exist: type ${a[i]} has ${type.fields.length}`)
  if (name === "struct.set") return must(field.mutable, `field ${index} of type ${a[i]} is immutable`)
  const packed = isPacked(storage(s, field))
  must(packed === (name !== "struct.get"), `field ${index} of type ${a[i]} is ${packed ? "" : "not "}packed`)
}

function arrayConditions(s: State, i: number, must: Must, fits: Fits): void {
  const { a, b, op } = s.view
  const element = arrayElement(s, a[i]!, must)
  const type = storage(s, element)
  const mutable = () => must(element.mutable, `the elements of type ${a[i]} are immutable`)
  const data = () => {
    must(s.module.dataCount !== undefined, "there is no data count section")
    must(type < firstReference, `the elements of type ${a[i]} are references`)
  }
  const segment = () => {
    fits(s.elementType[b[i]!]!, type, "an array of")
  }
  switch (mnemonic(op[i]!)) {
    case "array.new_default":
      return must(isDefaultable(type), `the elements of type ${a[i]} have no default`)
    case "array.new_data":
      return data()
    case "array.new_elem":
      return segment()
    case "array.get":
      return must(!isPacked(type), `the elements of type ${a[i]} are packed`)
    case "array.get_s":
    case "array.get_u":
      return must(isPacked(type), `the elements of type ${a[i]} are not packed`)
    case "array.set":
    case "array.fill":
      return mutable()
    case "array.init_data":
      mutable()
      return data()
    case "array.init_elem":
      mutable()
      return segment()
    case "array.copy": {
      mutable()
      const from = storage(s, arrayElement(s, b[i]!, must))
      return fits(from, type, "an array of")
    }
    default:
  }
}

function arrayElement(s: State, index: number, must: Must): FieldType {
  const type = s.module.types[index]!
  if (type.kind === "array") return type.fields[0]!
  must(false, `type ${index} is not an array`)
  return { type: "i32", mutable: false }
}

/// The results of a tail call are the function's own (3.4.12).
function tailCall(s: State, id: number, i: number): void {
  const { lists, frames, lattice } = s
  const type = functionTypeOf(s, id, i)
  const n = frames.resultCount[0]!
  spend(s, n)
  let same = lists.resultCount[type] === n
  for (let k = 0; same && k < n; k++)
    same = matches(lattice, lists.types[lists.results[type]! + k]!, lists.types[frames.results[0]! + k]!)
  if (!same) {
    const text = (start: number, count: number) => `[${Array.from(lists.types.subarray(start, start + count), typeText).join(" ")}]` // prettier-ignore
    const found = text(lists.results[type]!, lists.resultCount[type]!)
    invalid(s, `type mismatch: ${mnemonic(id)} returns ${found} but the function ${text(frames.results[0]!, n)}`)
  }
}
