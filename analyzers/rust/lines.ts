// Which line of Rust a body of a dump without spans was made from, by its path and the texts of its crate; and inside the
// function, the line that names what a call names, if only one does. Refuses to choose: two candidates are no line.

import type { RustSources } from "../build.ts"
import type { Body, Statement, Terminator } from "../mir/program.ts"
import { lastName } from "../mir/show.ts"
import type { Path } from "../mir/types.ts"
import type { SourceSpan } from "../place.ts"
import { joined, readCrate, withoutRaw, type CrateItem, type RustCrate } from "./crate.ts"
import { skipAngles, type Step } from "./items.ts"
import { kinds, positionOf, spelling, type Tokens } from "./tokens.ts"

export interface RustLines {
  /// The head of the item a body was made from.
  spanOfBody(body: Body): SourceSpan | undefined
  /// The one place in the body's item that calls or names what this point does.
  spanOfPoint(body: Body, point: Statement | Terminator): SourceSpan | undefined
}

/// The lines of one crate. Texts are read when first asked for.
export function rustLines(sources: RustSources): RustLines {
  let read: RustCrate | undefined
  const found = new Map<Body, CrateItem | undefined>()
  const itemOf = (body: Body): CrateItem | undefined => {
    if (!found.has(body)) found.set(body, find((read ??= readCrate(sources)), body))
    return found.get(body)
  }
  return {
    spanOfBody(body) {
      const item = itemOf(body)
      if (!item) return undefined
      const { file, line, column, nameLine, endColumn } = item
      const end = nameLine === line ? endColumn : column + 1
      return { file, line, column, endLine: line, endColumn: end }
    },
    spanOfPoint(body, point) {
      const item = itemOf(body)
      const name = nameAt(point)
      // What a closure names stands in the text of the function around it.
      if (!item || name === undefined || body.name.includes("{closure#")) return undefined
      return onlyMention(read!, item, name)
    },
  }
}

/// What stands in a path for something without a name: these parts belong to the item around them.
const nameless = /^(?:\{|promoted\[)/

function find(crate: RustCrate, body: Body): CrateItem | undefined {
  const steps: Step[] = []
  let file: string | undefined
  for (const segment of body.path.segments) {
    if (segment.kind === "impl-at") {
      steps.push(segment.span)
      file = segment.span.file
    } else if (segment.kind !== "name" || segment.args.length > 0) {
      if (segment.kind === "name" && nameless.test(segment.name)) continue
      return undefined
    } else if (!nameless.test(segment.name)) steps.push(segment.name)
  }
  const name = steps.at(-1)
  if (typeof name !== "string" || name === "_") return undefined
  const own = steps.length === body.path.segments.length
  const fitting = crate.items.filter(
    (item) =>
      endsIn(item.steps, steps) &&
      (file === undefined || sameFile(file, item.file)) &&
      (!own || fitsHeader(item, body)),
  )
  // In an `impl` the dump says where that stands, so nothing but the same file twice could be meant.
  if (file !== undefined) return only(fitting)
  const exact = fitting.filter((item) => item.steps.length === steps.length)
  // A name is cut short only where it is unique, so what bears the whole of it is meant; unless that was not compiled.
  const [whole] = exact
  if (whole && exact.length === 1 && (fitting.length === 1 || !whole.conditional)) return whole
  if (exact.length > 0 || !crate.whole || crate.inMacros.has(name)) return undefined
  return only(fitting)
}

function fitsHeader({ kind, params }: CrateItem, body: Body): boolean {
  return kind === body.kind && (kind !== "fn" || params === body.params.length)
}

function endsIn(path: readonly Step[], end: readonly Step[]): boolean {
  return (
    end.length <= path.length && end.every((step, index) => sameStep(path[path.length - end.length + index]!, step))
  )
}

function sameStep(a: Step, b: Step): boolean {
  if (typeof a === "string") return typeof b === "string" && withoutRaw(a) === withoutRaw(b)
  return typeof b !== "string" && a.line === b.line && a.column === b.column
}

/// The compiler and the reader may have named a file from different folders.
function sameFile(printed: string, path: string): boolean {
  const [a, b] = [joined(printed.replaceAll("\\", "/")), joined(path)]
  return a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`)
}

function only<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined
}

/// What must stand in the text for a call, a constant, an aggregate or a cast: a name, or an owner and a name. Undefined for
/// what the compiler puts there by itself.
function nameAt(point: Statement | Terminator): readonly string[] | undefined {
  const path = pathAt(point)
  if (path === undefined) return isTransmute(point) ? ["transmute"] : undefined
  const name = lastName(path)
  const owner = path.segments.at(-2)
  if (name === undefined || nameless.test(name)) return undefined
  if (!implied.has(name)) return [name]
  return name === "new" && owner?.kind === "name" ? [owner.name, name] : undefined
}

function pathAt(point: Statement | Terminator): Path | undefined {
  switch (point.kind) {
    case "call":
    case "tail-call":
      return point.callee.kind === "path" ? point.callee.path : undefined
    case "assign":
      if (point.from.kind === "adt") return point.from.path
      if (point.from.kind !== "use" || point.from.operand.kind !== "const") return undefined
      return point.from.operand.value.kind === "path" ? point.from.operand.value.path : undefined
    default:
      return undefined
  }
}

function isTransmute(point: Statement | Terminator): boolean {
  return point.kind === "assign" && point.from.kind === "cast" && point.from.cast === "Transmute"
}

/// Called by what the language writes with signs: loops, `?`, `.await`, operators, formatting.
const implied: ReadonlySet<string> = new Set(
  (
    "next into_iter branch from_residual from_output from into into_future poll get_context new_unchecked deref " +
    "deref_mut index index_mut add add_assign sub sub_assign mul mul_assign div div_assign rem rem_assign bitand " +
    "bitand_assign bitor bitor_assign bitxor bitxor_assign shl shl_assign shr shr_assign neg not eq ne lt le gt ge " +
    "cmp partial_cmp call call_mut call_once fmt new box_new exchange_malloc begin_panic panic panic_fmt"
  ).split(" "),
)

/// Macros that call nothing but what they are given, and what a dump shows under names nobody writes.
const transparent: ReadonlySet<string> = new Set(
  (
    "print println eprint eprintln format format_args write writeln vec assert assert_eq assert_ne debug_assert " +
    "debug_assert_eq debug_assert_ne panic unreachable todo unimplemented matches dbg concat stringify env option_env " +
    "include_str include_bytes line file column module_path cfg addr_of addr_of_mut"
  ).split(" "),
)

function onlyMention(
  crate: RustCrate,
  item: CrateItem,
  [name = "", member]: readonly string[],
): SourceSpan | undefined {
  const { tokens } = item.text
  const inner = crate.items.filter(
    ({ text, from, to }) => text === item.text && from > item.from && to <= item.to && from < item.to,
  )
  let found = -1
  for (let i = item.from; i < item.to; i++) {
    const nested = inner.find(({ from, to }) => from <= i && i < to)
    if (nested) {
      i = nested.to
      continue
    }
    if (tokens.kind[i] !== kinds.word) continue
    const word = spelling(tokens, i)
    const after = spelling(tokens, i + 1)
    if (after === "!" && (tokens.closes[i + 2] ?? -1) >= 0 && !transparent.has(word)) return undefined
    if (word !== name || (member !== undefined && !hasMember(tokens, i, member))) continue
    if (found >= 0) return undefined
    found = i
  }
  if (found < 0) return undefined
  const start = tokens.start[found]!
  const { line, column } = positionOf(tokens, start)
  return { file: item.file, line, column, endLine: line, endColumn: column + name.length }
}

/// `Owner::member` or `Owner::<T>::member`, the owner at `i`.
function hasMember(tokens: Tokens, i: number, member: string): boolean {
  const after = spelling(tokens, i + 3) === "<" ? skipAngles(tokens, i + 3) + 2 : i + 3
  return spelling(tokens, i + 1) === ":" && spelling(tokens, after) === member
}
