// Questions every reader of MIR asks: which operands and places a step touches, what a callee is called, where in Rust a body
// stands. Knows the shapes of the model, and gives no name a meaning.

import type { MirPlace, SourceSpan } from "../place.ts"
import type { Body, Callee, Operand, PlaceExpression, Point, Rvalue, Statement, Terminator } from "./program.ts"
import type { Path, Type } from "./types.ts"

type Node = Rvalue | Statement | Terminator

/// The operands of an rvalue, a statement or a terminator, in the order they are evaluated. Those of `asm!` are text.
export function operandsOf(node: Node): readonly Operand[] {
  switch (node.kind) {
    case "use":
    case "unary":
    case "repeat":
    case "cast":
    case "assume":
      return [node.operand]
    case "binary":
      return [node.left, node.right]
    case "array":
    case "tuple":
      return node.of
    case "adt":
    case "closure":
      return node.fields.map(({ operand }) => operand)
    case "fat-pointer":
      return [node.pointer, node.metadata]
    case "assign":
      return operandsOf(node.from)
    case "copy-nonoverlapping":
      return [node.to, node.from, node.count]
    case "switch":
      return [node.on]
    case "call":
    case "tail-call":
      return node.callee.kind === "value" ? [node.callee.operand, ...node.args] : node.args
    case "assert":
      return [node.condition, ...node.operands]
    case "yield":
      return [node.value]
    default:
      return []
  }
}

/// How a step touches a place. `discriminant`: only its tag or length is read. `drop`: its value is destroyed.
export type Touch = "copy" | "move" | "ref" | "ref-mut" | "discriminant" | "write" | "drop" | "storage"

export interface Use {
  readonly place: PlaceExpression
  readonly how: Touch
}

/// The places a step touches, reads before writes. Locals that are indices of a projection are the caller's to find.
export function usesOf(node: Node): readonly Use[] {
  const uses: Use[] = []
  for (const operand of operandsOf(node))
    if (operand.kind !== "const") uses.push({ place: operand.place, how: operand.kind })
  const from = node.kind === "assign" ? node.from : node
  if (from.kind === "ref") uses.push({ place: from.place, how: from.mutable ? "ref-mut" : "ref" })
  else if (from.kind === "discriminant" || from.kind === "len") uses.push({ place: from.place, how: "discriminant" })
  switch (node.kind) {
    case "assign":
    case "call":
    case "yield":
      uses.push({ place: node.to, how: "write" })
      break
    case "set-discriminant":
    case "deinit":
      uses.push({ place: node.place, how: "write" })
      break
    case "drop":
      uses.push({ place: node.place, how: "drop" })
      break
    case "storage-live":
    case "storage-dead":
      uses.push({ place: { local: node.local, projection: [] }, how: "storage" })
      break
    default:
  }
  return uses
}

/// The places a step touches, in whatever way.
export function placesOf(node: Node): readonly PlaceExpression[] {
  return usesOf(node).map(({ place }) => place)
}

/// What is called, with `core` and `alloc` called `std` and without generic arguments or the `impl` it stands in:
/// `std::mem::forget`, `std::clone::Clone::clone` for `<T as Clone>::clone` as far as the dump prints the trait's path.
/// Paths may be trimmed (`forget`): compare ends, with `endsInName`. Undefined for a call through a value.
export function calleeName(callee: Callee): string | undefined {
  return callee.kind === "path" ? plainName(callee.path) : undefined
}

/// The same for any path.
export function plainName(path: Path): string {
  const names: string[] = []
  for (const segment of path.segments) {
    if (segment.kind === "name") names.push(segment.name)
    else if (segment.kind === "qualified")
      names.push(segment.trait ? plainName(segment.trait) : plainTypeName(segment.self))
    else if (segment.kind === "impl" && names.length === 0) names.push(plainTypeName(segment.self))
  }
  if (names.length > 1 && (names[0] === "core" || names[0] === "alloc")) names[0] = "std"
  return names.join("::")
}

function plainTypeName(type: Type): string {
  switch (type.kind) {
    case "path":
      return plainName(type.path)
    case "ref":
    case "pointer":
      return plainTypeName(type.to)
    default:
      return type.kind
  }
}

/// Whether `name` is `tail` or ends in `::tail`.
export function endsInName(name: string, tail: string): boolean {
  return name.endsWith(tail) && (name.length === tail.length || name.endsWith(`::${tail}`))
}

/// Where in Rust a body is. `precise`: the body itself; otherwise only the head of the `impl` it stands in.
export interface BodySource {
  readonly span: SourceSpan
  readonly precise: boolean
}

/// Best evidence first: the spans of the result and the parameters, and of the `return`, which a dump with
/// `-Zmir-include-spans` prints; the span in a closure's own type; the one in `<impl at …>`. Undefined when the dump says
/// nothing. Looks into the code only if the dump carries spans.
export function sourceOf(body: Body): BodySource | undefined {
  if (body.dump.spans) {
    const span = printedSpan(body)
    if (span) return { span, precise: true }
  }
  const last = body.path.segments.at(-1)
  if (last?.kind === "name" && last.name.startsWith("{closure#")) {
    const self = body.params[0]
    const type = self?.kind === "ref" ? self.to : self
    if (type?.kind === "closure" && type.span) return { span: type.span, precise: true }
  }
  for (const segment of [...body.path.segments].reverse()) {
    if (segment.kind === "impl-at") return { span: segment.span, precise: false }
  }
  return undefined
}

/// From the first of result and parameters to the last `return`, in the file of the result. Statements are no evidence:
/// those of an inlined callee carry the callee's spans.
function printedSpan({ code, params }: Body): SourceSpan | undefined {
  const result = code.locals[0]?.source
  if (!result) return undefined
  let { line, column, endLine, endColumn } = result
  const widen = (span: SourceSpan | undefined) => {
    if (span?.file !== result.file) return
    if (span.line < line || (span.line === line && span.column < column)) ({ line, column } = span)
    if (span.endLine > endLine || (span.endLine === endLine && span.endColumn > endColumn))
      ({ endLine, endColumn } = span)
  }
  for (let n = 1; n <= params.length; n++) widen(code.locals[n]?.source)
  for (const { terminator } of code.blocks) if (terminator.kind === "return") widen(terminator.source)
  return { file: result.file, line, column, endLine, endColumn }
}

/// The functions inlined around a point, innermost first, as printed; none for the body's own code. Undefined when the dump
/// does not say.
export function inlinedAround(body: Body, point: Point): readonly string[] | undefined {
  if (!body.dump.inlined || !point.source) return undefined
  const around: string[] = []
  for (let call = point.inlined; call; call = call.within) around.push(call.callee)
  return around
}

/// The statement or terminator that a place speaks of.
export function pointAt(body: Body, { block, statement }: MirPlace): Statement | Terminator | undefined {
  const found = block === undefined ? undefined : body.code.blocks[block]
  return found && statement !== undefined ? (found.statements[statement] ?? found.terminator) : undefined
}
