// Functions that are copies of others: the same instructions, with the same callees once copies of those are counted as one.
// Compares bytes and never hashes alone, so what it says is proved. It refuses to say which copy should stay.

import { analyzer } from "../analyzer.ts"
import { code, type Code } from "../wasm/code.ts"

/// Functions of which one could stand for all.
export interface Copies {
  /// Function indices, ascending; at least two.
  readonly members: readonly number[]
  /// Bytes of one of them with its size, the largest.
  readonly bytes: number
  /// What having one instead of all saves: bodies and declarations.
  readonly saving: number
}

export interface CopyClasses {
  readonly code: Code
  /// Most saved first.
  readonly classes: readonly Copies[]
  /// For each function the first of its class; itself when it has no copy.
  readonly representative: Int32Array
  readonly saving: number
}

export const copies = analyzer({
  name: "copies",
  doc: "Functions whose bodies are the same as those of others, instruction by instruction.",
  requires: { code },
  run: ({ code }) => copiesOf(code),
  *facts({ code: { module }, classes }) {
    for (const { members, bytes, saving } of classes)
      yield {
        at: { kind: "bytes", artifact: module.artifact.path, ...module.functions[members[0]!]!.body! },
        text: `${members.length} copies of ${bytes} bytes, functions ${members.join(", ")}; one would save ${saving} bytes`,
      }
  },
})

// Merging callees makes callers equal; each round finds those of one more level.
const mostRounds = 20

export function copiesOf(code: Code): CopyClasses {
  const { module } = code
  const representative = Int32Array.from({ length: module.functions.length }, (_, index) => index)
  // Only functions whose masked bodies agree can be copies.
  const buckets = bucketsOf(code)
  // By function: 1 when its class was joined to another in the round before. Only callers of such may become equal.
  let joined = new Uint8Array(0)
  for (let round = 0, changed = true; changed && round < mostRounds; round++) {
    changed = false
    const joining = new Uint8Array(module.functions.length)
    for (const bucket of buckets) {
      if (round > 0 && !bucket.some((index) => representative[index] === index && mentions(code, index, joined)))
        continue
      const byBody = new Map<string, number>()
      for (const index of bucket) {
        if (representative[index] !== index) continue
        const key = bodyKey(code, index, representative)
        const first = byBody.get(key)
        if (first === undefined) byBody.set(key, index)
        else {
          representative[index] = first
          joining[index] = 1
          changed = true
        }
      }
    }
    // A class may have been joined to an earlier one.
    representative.forEach((first, index) => {
      if (representative[first] === first) return
      representative[index] = representative[first]!
      joining[index] = 1
    })
    joined = joining
  }
  const members = new Map<number, number[]>()
  representative.forEach((first, index) => {
    if (first === index) return
    const known = members.get(first)
    if (known) known.push(index)
    else members.set(first, [first, index])
  })
  const classes = [...members.values()].map((list): Copies => {
    const sizes = list.map((index) => entryBytes(code, index))
    const bytes = Math.max(...sizes)
    const saving = sizes.reduce((sum, own) => sum + own, 0) - bytes
    const declarations = list.slice(1).reduce((sum, index) => sum + lebBytes(module.functions[index]!.type), 0)
    return { members: list, bytes, saving: saving + declarations }
  })
  classes.sort((a, b) => b.saving - a.saving || a.members[0]! - b.members[0]!)
  return { code, classes, representative, saving: classes.reduce((sum, { saving }) => sum + saving, 0) }
}

/// Whether a function calls or names one of the functions.
function mentions(code: Code, index: number, which: Uint8Array): boolean {
  for (let k = code.callStart[index]!; k < code.callStart[index + 1]!; k++) if (which[code.callTarget[k]!]) return true
  for (let k = code.refStart[index]!; k < code.refStart[index + 1]!; k++) if (which[code.refTarget[k]!]) return true
  return false
}

/// Functions by equal type and masked body: only lists of two and more.
export function bucketsOf(code: Code): readonly (readonly number[])[] {
  const { module } = code
  const byHash = new Map<number, number[]>()
  for (const { index, type } of module.functions) {
    if (!code.decoded[index]) continue
    const key = code.hash[index]! * 0x10000 + ((module.types[type]?.canonical ?? type) & 0xffff)
    const known = byHash.get(key)
    if (known) known.push(index)
    else byHash.set(key, [index])
  }
  return [...byHash.values()].filter((bucket) => bucket.length > 1)
}

/// The body as a string that is equal for copies: its bytes, with the representatives of callees for callees.
function bodyKey(code: Code, index: number, representative: Int32Array): string {
  const { module } = code
  const body = module.functions[index]!.body!
  const bytes = Buffer.from(module.bytes.buffer, module.bytes.byteOffset, module.bytes.length)
  const parts = [`${canonicalType(code, index)}:`]
  const { callOffset, callTarget, refOffset, refTarget } = code
  let from = body.offset
  let nextRef = code.refStart[index]!
  const endRef = code.refStart[index + 1]!
  // The index behind the opcode, as long as it is written: instructions need not be decoded to find it.
  const replace = (offset: number, target: number): void => {
    parts.push(bytes.toString("latin1", from, offset + 1), `{${representative[target]}}`)
    for (from = offset + 1; bytes[from]! >= 0x80;) from++
    from++
  }
  for (let k = code.callStart[index]!; k < code.callStart[index + 1]!; k++) {
    const offset = callOffset[k]!
    for (; nextRef < endRef && refOffset[nextRef]! < offset; nextRef++)
      replace(refOffset[nextRef]!, refTarget[nextRef]!)
    replace(offset, callTarget[k]!)
  }
  for (; nextRef < endRef; nextRef++) replace(refOffset[nextRef]!, refTarget[nextRef]!)
  parts.push(bytes.toString("latin1", from, body.offset + body.length))
  return parts.join("")
}

/// The function's type, the same number for types that mean the same.
export function canonicalType({ module }: Code, index: number): number {
  const { type } = module.functions[index]!
  return module.types[type]?.canonical ?? type
}

/// Bytes of a function in the code section: its body and the size before it.
export function entryBytes({ module }: Code, index: number): number {
  const length = module.functions[index]?.body?.length ?? 0
  return length + lebBytes(length)
}

/// Bytes of an unsigned number as LEB128.
export function lebBytes(value: number): number {
  let bytes = 1
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) bytes++
  return bytes
}
