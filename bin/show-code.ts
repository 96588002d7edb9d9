// The code around a finding in a binary, for people: folded WebAssembly text through wabt where wabt can, else our flat
// listing with offsets. It shows a few lines and marks one; it refuses to say what is wrong there.

import { Results } from "../analyzers/analyzer.ts"
import type { Build } from "../analyzers/build.ts"
import { names, type Names } from "../analyzers/names/names.ts"
import type { BytePlace, Place } from "../analyzers/place.ts"
import { code, mnemonic, opcode, type Code, type CodeView } from "../analyzers/wasm/code.ts"
import { instructionsOf } from "../analyzers/wat/instructions.ts"
import { itemsOf } from "../analyzers/wat/items.ts"
import { lineIndex } from "../analyzers/wat/text.ts"
import type { CodeLine } from "../sarif/options.ts"
import { instructionLines } from "./graphviz.ts"
import { sliceOf } from "./slice.ts"
import { disassembler } from "./wat.ts"

export type CodeAround = (at: Place) => readonly CodeLine[] | undefined

/// Lines before and after the one that is meant.
const context = 3
/// Of a finding about a whole function, this many lines of it.
const opening = 6
/// Longer functions, and more deeply nested ones, are listed flat: wabt folds by recursion, and its stack is small.
const maximumFolded = 20_000
const maximumNesting = 200

/// Loads what is needed and answers for places of these builds.
export async function codeShower(builds: readonly Build[]): Promise<CodeAround> {
  const fold = await disassembler()
  const known = new Map<string, Listing | undefined>()
  const results = new Map(
    builds.flatMap((build) => (build.wasm ? [[build.wasm.path, new Results(build)] as const] : [])),
  )
  return (at) => {
    if (at.kind !== "bytes") return undefined
    const asked = results.get(at.artifact)
    const [binary, named] = [asked?.of(code), asked?.of(names)]
    if (binary?.is !== "ok" || named?.is !== "ok") return undefined
    const index = functionOf(binary.result, at)
    if (index === undefined) return undefined
    const key = `${at.artifact}\0${index}`
    if (!known.has(key)) known.set(key, listingOf(binary.result, named.result, index, fold))
    const listing = known.get(key)
    return listing && around(listing, at)
  }
}

/// A function's lines, and the line and offset of each of its instructions.
interface Listing {
  readonly lines: readonly string[]
  readonly lineOf: readonly number[]
  readonly offsets: Uint32Array
}

function functionOf({ module }: Code, { function: named, offset }: BytePlace): number | undefined {
  const holds = (index: number) => {
    const body = module.functions[index]?.body
    return body !== undefined && offset >= body.offset && offset < body.offset + body.length
  }
  if (named && holds(named.index)) return named.index
  const found = module.functions.findIndex(({ index }) => holds(index))
  return found < 0 ? undefined : found
}

function listingOf(
  code: Code,
  known: Names,
  index: number,
  fold: (bytes: Uint8Array) => string | undefined,
): Listing | undefined {
  const view = code.decode(index)
  if (view.count === 0) return undefined
  const offsets = view.offset.slice(0, view.count)
  const folded =
    view.count <= maximumFolded && nesting(view) <= maximumNesting ? foldedLines(code, view, known, fold) : undefined
  if (folded) return { ...folded, offsets }
  return { lines: instructionLines(code.module, view), lineOf: Array.from(offsets, (_, i) => i), offsets }
}

/// The most blocks that are open at once.
function nesting({ count, op, end }: CodeView): number {
  let most = 0
  let depth = 0
  for (let i = 0; i < count; i++) {
    if (openers.has(op[i]!)) most = Math.max(most, ++depth)
    // What points back at an opener closes it.
    else if (end[i]! >= 0 && end[i]! < i) depth--
  }
  return most
}

const openers = new Set((["block", "loop", "if", "try", "try_table"] as const).map(opcode))

/// The function as wabt writes it, when its instructions are then still ours, one by one.
function foldedLines(
  code: Code,
  view: CodeView,
  known: Names,
  fold: (bytes: Uint8Array) => string | undefined,
): Omit<Listing, "offsets"> | undefined {
  const bytes = sliceOf(code, view, known)
  const text = bytes && fold(bytes)
  if (text === undefined) return undefined
  const func = itemsOf(text).function[0]
  if (!func) return undefined
  const written = instructionsOf(func)
  if (written.length !== view.count) return undefined
  for (let i = 0; i < view.count; i++) if (written[i]!.name !== mnemonic(view.op[i]!).split(" ")[0]) return undefined
  const lineOf = lineIndex(text)
  const first = lineOf(func.at).line
  const last = lineOf(func.end).line
  return {
    lines: text.split("\n").slice(first - 1, last),
    lineOf: written.map(({ at }) => lineOf(at).line - first),
  }
}

function around({ lines, lineOf, offsets }: Listing, { offset }: BytePlace): readonly CodeLine[] {
  let instruction = -1
  while (instruction + 1 < offsets.length && offsets[instruction + 1]! <= offset) instruction++
  const marked = instruction < 0 ? -1 : lineOf[instruction]!
  const from = marked < 0 ? 0 : Math.max(0, marked - context)
  const to = Math.min(lines.length, marked < 0 ? opening : marked + context + 1)
  const shown = lines.slice(from, to)
  const indent = Math.min(...shown.map((line) => line.length - line.trimStart().length))
  return [
    ...(from > 0 ? [{ text: "…", marked: false }] : []),
    ...shown.map((line, i) => ({ text: line.slice(indent), marked: from + i === marked })),
    ...(to < lines.length ? [{ text: "…", marked: false }] : []),
  ]
}
