// What the host's answer is in a body, and what a check asks of it: by bits and by the names of constants. Knows the
// capability types and the functions that ask, and nothing of paths through the body.

import { capabilities as table } from "../contract/builtin.ts"
import type { Contract } from "../contract/contract.ts"
import type { Body, Const, Operand } from "../mir/program.ts"
import { inlinedAround } from "../mir/query.ts"
import { lastName } from "../mir/show.ts"
import { parsePath } from "../mir/type-parser.ts"
import type { Path } from "../mir/types.ts"
import { typeOfPlace, withoutPointers } from "../mir/typing.ts"
import type { CallTerminator, Definitions } from "../ownership/definitions.ts"

/// What is looked at: a body, and what there is to know around it.
export interface Eye {
  readonly contract: Contract
  readonly body: Body
  readonly definitions: Definitions
  /// Take what nobody can name for a check of threads.
  readonly lenient: boolean
  /// The value of a const of the program.
  constant(path: Path): Const | undefined
  /// A check for something else: what it asks for, as `SIMD128`.
  note(block: number, asked: string): void
}

/// The bits a mask leaves of the host's answer. `undefined` for bits nobody can name.
export type Mask = bigint | undefined

/// Whether these bits are those of threads. `all`: every one of them was there; else at least one.
export function judged(eye: Eye, bits: Mask, all: boolean, block: number): boolean {
  if (bits === undefined) return eye.lenient
  const threads = (bits & table.threads.bit) !== 0n
  if (threads && (all || bits === table.threads.bit)) return true
  if (!eye.lenient && !threads) eye.note(block, table.names.get(bits) ?? `bit ${bits}`)
  return false
}

export interface Masked {
  readonly bits: Mask
  /// The mask itself, when it is no constant.
  readonly with?: Operand
}

/// `answer & mask`, whichever comes first.
export function maskOf(eye: Eye, left: Operand, right: Operand): Masked | undefined {
  if (isAnswer(eye, left)) return { bits: intOf(right), with: right }
  return isAnswer(eye, right) ? { bits: intOf(left), with: left } : undefined
}

export function maskIn(eye: Eye, operand: Operand): Masked | undefined {
  const definition = definitionOf(eye, operand)
  if (definition?.is !== "assign") return undefined
  const { from } = definition
  if (from.kind === "use") return maskIn(eye, from.operand)
  return from.kind === "binary" && from.op === "BitAnd" ? maskOf(eye, from.left, from.right) : undefined
}

export function definitionOf({ definitions }: Eye, operand: Operand) {
  return operand.kind === "const" || operand.place.projection.length > 0
    ? undefined
    : definitions.only(operand.place.local)
}

/// Whether an operand is the host's answer, or the number in it.
export function isAnswer(eye: Eye, operand: Operand, depth = 0): boolean {
  if (operand.kind === "const" || depth > 8) return false
  const { contract, body } = eye
  const { place } = operand
  for (let length = 0; length <= place.projection.length; length++) {
    const type = typeOfPlace(body.code, { local: place.local, projection: place.projection.slice(0, length) })
    if (type && contract.typeRole("capability", withoutPointers(type), body.dump)) return true
  }
  const definition = eye.definitions.only(place.local)
  if (definition?.is === "call") return isCheck(eye, definition.call)
  if (definition?.is !== "assign") return false
  const { from } = definition
  if (from.kind === "use" || from.kind === "cast") return isAnswer(eye, from.operand, depth + 1)
  if (from.kind === "adt") return from.fields.some(({ operand: field }) => isAnswer(eye, field, depth + 1))
  return from.kind === "ref" && isAnswer(eye, { kind: "copy", place: from.place }, depth + 1)
}

/// Whether a call asks the host: by its role, or as what is left of an inlined function that has it.
function isCheck({ contract, body }: Eye, call: CallTerminator): boolean {
  const { callee } = call
  if (callee.kind === "path" && contract.functionRole("capability-check", callee.path, body.dump)) return true
  return (inlinedAround(body, call) ?? []).some((text) => {
    const path = parsePath(text)
    return path !== undefined && contract.functionRole("capability-check", path, body.dump) !== undefined
  })
}

/// Whether what a check asks for has threads in it.
export function asked(eye: Eye, operand: Operand, block: number): boolean {
  const wanted = wantedOf(eye, operand)
  if (wanted === undefined) return eye.lenient
  if (wanted.threads) return true
  if (!eye.lenient) eye.note(block, wanted.text)
  return false
}

function wantedOf(eye: Eye, operand: Operand, depth = 0): { threads: boolean; text: string } | undefined {
  if (depth > 8) return undefined
  if (operand.kind === "const") return wantedIn(eye, operand.value)
  const definition = definitionOf(eye, operand)
  if (definition?.is === "assign") {
    const { from } = definition
    if (from.kind === "use") return wantedOf(eye, from.operand, depth + 1)
    if (from.kind === "adt" && from.fields[0]) return wantedOf(eye, from.fields[0].operand, depth + 1)
    if (from.kind === "binary" && from.op === "BitOr") return union(eye, [from.left, from.right], depth)
    return undefined
  }
  if (definition?.call.callee.kind !== "path" || !table.unites.has(lastName(definition.call.callee.path) ?? ""))
    return undefined
  return union(eye, definition.call.args, depth)
}

function union(eye: Eye, operands: readonly Operand[], depth: number): { threads: boolean; text: string } | undefined {
  const parts = operands.map((operand) => wantedOf(eye, operand, depth + 1))
  if (parts.some((part) => part?.threads)) return { threads: true, text: "THREADS" }
  if (parts.some((part) => part === undefined)) return undefined
  return { threads: false, text: parts.map((part) => part?.text ?? "").join(" and ") }
}

function wantedIn(eye: Eye, value: Const, depth = 0): { threads: boolean; text: string } | undefined {
  if (value.kind === "int")
    return (value.value & table.threads.bit) !== 0n
      ? { threads: true, text: "THREADS" }
      : { threads: false, text: table.names.get(value.value) ?? `bit ${value.value}` }
  if (value.kind === "adt") return value.fields[0] && wantedIn(eye, value.fields[0].value, depth)
  if (value.kind !== "path") return undefined
  const name = lastName(value.path) ?? ""
  if (table.threads.names.test(name)) return { threads: true, text: name }
  const found = depth < 4 ? eye.constant(value.path) : undefined
  if (found) return wantedIn(eye, found, depth + 1)
  const owner = value.path.segments.at(-2)
  const { contract, body } = eye
  // A constant of the capability type itself, which says in its name what it stands for.
  const self: Path = { segments: value.path.segments.slice(0, -1) }
  return owner?.kind === "name" && contract.typeRole("capability", { kind: "path", path: self }, body.dump)
    ? { threads: false, text: name }
    : undefined
}

export function intOf(operand: Operand): bigint | undefined {
  return operand.kind === "const" && operand.value.kind === "int" ? operand.value.value : undefined
}
