// Instructions as text: the flat form of the text format, one line each, with indices. Knows the opcode table and how
// immediates lie in a view; names and folding are for other tools.

import { immediatesById, immediateIndex, mnemonic, alignOf } from "./dispatch.ts"
import type { ImmediateIndex } from "./dispatch.ts"
import type { Immediate } from "./opcodes.ts"
import type { FunctionType, Module } from "./module.ts"
import { emptyBlock, heapText, valueText } from "./types.ts"
import { floatValue, i64Value, isAcquireRelease, memoryOf, memoryOffset } from "./view.ts"
import type { CodeView } from "./view.ts"

/// One instruction: `i32.load offset=16`, `call 12`, `br_table 0 1 2`.
export function printInstruction(module: Module, view: CodeView, i: number): string {
  const id = view.op[i]!
  const [word, variant] = mnemonic(id).split(" ")
  const shape = immediatesById(id)
  if (shape.length === 0) return word!
  if (shape.includes(immediateIndex.heap)) return `${word} ${referenceText(word!, variant !== undefined, view.a[i]!)}`
  const parts: string[] = [word!]
  if (shape.length === 2 && shape.every((kind) => plain[kind]))
    return `${word} ${pairText(word!, view.a[i]!, view.b[i]!)}`.trim()
  // Memory 0 goes without saying.
  if (shape.length === 1 && shape[0] === immediateIndex.memory && view.a[i] === 0) return word!
  // Concatenated, not pushed by spreading: a br_table may have more labels than a call may have arguments.
  return parts.concat(shape.flatMap((kind) => immediateText(module, view, i, id, kind))).join(" ")
}

/// All instructions of a view, indented by nesting.
export function printFunction(module: Module, view: CodeView): string {
  const lines: string[] = []
  let depth = 1
  for (let i = 0; i < view.count; i++) {
    const opened = view.end[i]!
    const word = mnemonic(view.op[i]!)
    const closes = word === "end" || word === "delegate"
    const continues = word === "else" || word === "catch" || word === "catch_all"
    if (closes) depth--
    lines.push("  ".repeat(Math.max(continues ? depth - 1 : depth, 0)) + printInstruction(module, view, i))
    if (opened >= 0 && !closes && !continues) depth++
  }
  return lines.join("\n")
}

/// Two indices. The text format has some of them the other way round than the binary, and leaves some zeros out.
function pairText(word: string, a: number, b: number): string {
  if (word.endsWith("call_indirect")) return `${b === 0 ? "" : `${b} `}(type ${a})`
  if (word === "memory.init" || word === "table.init") return b === 0 ? String(a) : `${b} ${a}`
  if (word === "memory.copy" || word === "table.copy") return a === 0 && b === 0 ? "" : `${a} ${b}`
  return `${a} ${b}`
}

type Index<K extends Immediate> = ImmediateIndex<K>

/// Immediates that are printed as the number they are.
const plain: Readonly<Record<number, boolean>> = Object.fromEntries(
  (
    [
      "function",
      "type",
      "local",
      "global",
      "table",
      "memory",
      "data",
      "element",
      "tag",
      "label",
      "field",
      "size",
    ] as const
  ).map((kind) => [immediateIndex[kind], true]),
)

function immediateText(module: Module, view: CodeView, i: number, id: number, kind: number): string[] {
  const a = view.a[i]!
  const b = view.b[i]!
  const { side } = view
  switch (kind) {
    case 0 satisfies Index<"block">:
      return blockText(module, a, immediatesById(id).length > 1 ? side[b]! : b)
    case 2 satisfies Index<"labels">:
      return [...side.subarray(a, a + b + 1)].map(String)
    case 12 satisfies Index<"memarg">:
      return memargText(module, view, i, id)
    case 13 satisfies Index<"lane">:
      return [String(immediatesById(id).length > 1 ? (b >> 8) & 0xff : a)]
    case 14 satisfies Index<"lanes">:
      return [...new Uint8Array(side.slice(a, a + 4).buffer)].map(String)
    case 19 satisfies Index<"v128">:
      return ["i32x4", ...[...side.subarray(a, a + 4)].map((word) => `0x${(word >>> 0).toString(16).padStart(8, "0")}`)]
    case 15 satisfies Index<"i32">:
      return [String(a)]
    case 16 satisfies Index<"i64">:
      return [String(i64Value(view, i))]
    case 17 satisfies Index<"f32">:
    case 18 satisfies Index<"f64">:
      return [floatText(floatValue(view, i), a, b, kind === (17 satisfies Index<"f32">))]
    case 21 satisfies Index<"types">:
      return Array.from({ length: b }, (_, n) => `(result ${valueText(side[a + 2 * n]!, side[a + 2 * n + 1]!)})`)
    case 22 satisfies Index<"catches">:
      return clauses(
        side,
        b + 2,
        side[b + 1]!,
        (kind, tag, label) => `(${catchNames[kind]}${tag < 0 ? "" : ` ${tag}`} ${label})`,
      )
    case 23 satisfies Index<"handlers">:
      return clauses(side, b + 1, side[b]!, (_kind, tag, label) => `(on ${tag} ${label < 0 ? "switch" : label})`)
    case 24 satisfies Index<"cast">: {
      const flags = side[b]!
      return [String(a), castText(side[b + 1]!, flags & 1), castText(side[b + 2]!, flags & 2)]
    }
    case 27 satisfies Index<"ordering">:
      return a === 1 ? ["acqrel"] : []
    default: {
      // resume_throw's tag stands behind its handlers.
      const shape = immediatesById(id)
      if (kind === immediateIndex.tag && shape.length === 3) return [String(side[b + 1 + 4 * side[b]!])]
      return [String(a)]
    }
  }
}

const catchNames = ["catch", "catch_ref", "catch_all", "catch_all_ref"] as const

function clauses(
  side: Int32Array,
  from: number,
  n: number,
  text: (kind: number, tag: number, label: number) => string,
) {
  return Array.from({ length: n }, (_, k) =>
    text(side[from + 4 * k]!, side[from + 4 * k + 1]!, side[from + 4 * k + 2]!),
  )
}

function castText(heap: number, nullable: number): string {
  return `(ref ${nullable ? "null " : ""}${heapText(heap)})`
}

function referenceText(word: string, nullable: boolean, heap: number): string {
  return word === "ref.null" ? heapText(heap) : castText(heap, nullable ? 1 : 0)
}

function blockText(module: Module, code: number, heap: number): string[] {
  if (code === emptyBlock) return []
  if (code < 0) return [`(result ${valueText(code, heap)})`]
  const type = module.types[code] as FunctionType | undefined
  const list = (what: string, types: readonly string[] | undefined) =>
    types?.length ? [`(${what} ${types.join(" ")})`] : []
  return [...list("param", type?.params), ...list("result", type?.results)]
}

function memargText(module: Module, view: CodeView, i: number, id: number): string[] {
  const parts: string[] = []
  const memory = memoryOf(view, i)
  const offset = memoryOffset(module, view, i)
  const exponent = view.b[i]! & 0xff
  if (memory > 0) parts.push(String(memory))
  if (isAcquireRelease(module, view, i)) parts.push("acqrel")
  if (offset > 0n) parts.push(`offset=${offset}`)
  if (exponent !== alignOf[id]) parts.push(`align=${2 ** exponent}`)
  return parts
}

function floatText(value: number, a: number, b: number, single: boolean): string {
  if (Number.isNaN(value)) {
    const sign = (single ? a : b) < 0 ? "-" : ""
    const payload = single ? BigInt(a & 0x7fffff) : (BigInt(b & 0xfffff) << 32n) | BigInt(a >>> 0)
    const quiet = single ? 0x400000n : 0x8000000000000n
    return payload === quiet ? `${sign}nan` : `${sign}nan:0x${payload.toString(16)}`
  }
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf"
  return Object.is(value, -0) ? "-0" : String(value)
}
