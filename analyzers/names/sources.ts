// Where a person should look: the line of Rust or of `.wat` that a place of the evidence comes from. Joins what dumps print,
// what names say and what the text of a `.wat` shows; a place it cannot vouch for has no line.

import { analyzer, optional } from "../analyzer.ts"
import { build, type Artifact, type RustSources } from "../build.ts"
import type { Body, Callee, Program, Statement, Terminator } from "../mir/program.ts"
import { lastName } from "../mir/show.ts"
import { dwarf } from "../dwarf/dwarf.ts"
import { mir } from "../mir/mir.ts"
import { sourceOf } from "../mir/query.ts"
import type { BytePlace, MirPlace, Place, SourceSpan } from "../place.ts"
import { joined } from "../rust/crate.ts"
import { rustLines, type RustLines } from "../rust/lines.ts"
import { sourceMap } from "../source-map/source-map.ts"
import { code, type Code } from "../wasm/code.ts"
import { wasm } from "../wasm/wasm.ts"
import { watLines, type WatLines } from "../wat/lines.ts"
import { bodyFinder, homeOf } from "./bodies.ts"
import { names, type Names } from "./names.ts"

export interface Sources {
  /// The line of a text file, of this project's own files, that the place comes from.
  spanOf(place: Place): SourceSpan | undefined
  /// The MIR body that a function of the binary was made from, when exactly one fits its name.
  bodyOf(index: number): Body | undefined
  /// The line map, when the binary was assembled from `.wat` text.
  readonly wat: WatLines | undefined
}

export const sources = analyzer({
  name: "sources",
  doc: "Which line of Rust or `.wat` a place of a binary or of a MIR dump comes from.",
  requires: {
    build,
    wasm: optional(wasm),
    code: optional(code),
    mir: optional(mir),
    names: optional(names),
    dwarf: optional(dwarf),
    sourceMap: optional(sourceMap),
  },
  run({ build, wasm, code, mir, names, dwarf, sourceMap }): Sources {
    const text = wasm?.artifact.wat
    const wat = wasm && code && text !== undefined ? watLines(wasm.artifact.path, text, wasm, code) : undefined
    // Debug information knows the very instruction; names know the function at best.
    const debug = (offset: number): SourceSpan | undefined => dwarf?.spanOf(offset) ?? sourceMap?.spanOf(offset)
    return sourcesOf(mir, names, wat, code, debug, build.mir)
  },
})

/// The same from its parts.
export function sourcesOf(
  program: Program | undefined,
  names: Names | undefined,
  wat: WatLines | undefined,
  code?: Code,
  debug?: (offset: number) => SourceSpan | undefined,
  artifacts: readonly Artifact[] = [],
): Sources {
  const finder = program && bodyFinder(program, names && homeOf(names.artifact))
  const bodies = new Map<string, readonly Body[]>(program?.dumps.map(({ artifact, bodies }) => [artifact, bodies]))
  const found = new Map<number, Body | undefined>()
  const spans = new Map<Body, SourceSpan | undefined>()
  const crates = new Map(artifacts.map(({ path, rust }) => [path, rust && { ...rust, lines: rustLines(rust) }]))

  function bodyOf(index: number): Body | undefined {
    if (found.has(index)) return found.get(index)
    const symbol = names?.symbol(index)
    const body = symbol === undefined ? undefined : finder?.(symbol, names?.demangled(index))
    found.set(index, body)
    return body
  }
  function spanOfBody(body: Body | undefined): SourceSpan | undefined {
    if (!body) return undefined
    if (!spans.has(body)) spans.set(body, bodySpan(body, crates.get(body.dump.artifact)?.lines))
    return spans.get(body)
  }
  function ofBody(body: Body | undefined, within: (body: Body) => SourceSpan | undefined): SourceSpan | undefined {
    if (!body) return undefined
    const span = within(body) ?? spanOfBody(body)
    const rust = crates.get(body.dump.artifact)
    return span && rust ? { ...span, file: reportedPath(rust, span.file) } : span
  }
  function ofMir(place: MirPlace): SourceSpan | undefined {
    const { source } = place
    const body = bodyAt(bodies.get(place.artifact) ?? [], place.line)
    if (!body) return source && isOwn(source.file) ? source : undefined
    return ofBody(body, () => {
      if (source) return isOwn(source.file) ? source : nearest(body, place.line)
      const point = body.dump.spans || place.line === body.line ? undefined : pointAt(body, place.line)
      return point && crates.get(place.artifact)?.lines.spanOfPoint(body, point)
    })
  }
  function ofBytes(place: BytePlace): SourceSpan | undefined {
    if (wat) return wat.spanOf(place)
    const exact = debug?.(place.offset)
    if (exact || !place.function) return exact
    const body = bodyOf(place.function.index)
    const callee = code && calleeAt(code, place.function.index, place.offset)
    const called = callee === undefined ? undefined : names?.base(callee)
    const lines = body && crates.get(body.dump.artifact)?.lines
    return ofBody(body, (body) => (called === undefined ? undefined : lineOfCall(body, called, lines)))
  }
  return {
    bodyOf,
    wat,
    spanOf(place) {
      switch (place.kind) {
        case "mir":
          return ofMir(place)
        case "bytes":
          return ofBytes(place)
        case "source": {
          const { file, line, column, endLine, endColumn } = place
          return { file, line, column, endLine, endColumn }
        }
      }
    },
  }
}

/// A path that the compiler printed, as reports have it.
function reportedPath({ folder, below }: RustSources, file: string): string {
  if (below !== undefined && file.startsWith(`${below}/`)) return file.slice(below.length + 1)
  return folder === "" ? file : joined(folder, file)
}

/// The body whose lines hold `line`; bodies are in the order of the file.
function bodyAt(bodies: readonly Body[], line: number): Body | undefined {
  let low = 0
  let high = bodies.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((bodies[middle]?.line ?? 0) <= line) low = middle
    else high = middle - 1
  }
  const body = bodies[low]
  // A constant function's twin and its allocations are behind the body and belong to it.
  return body && body.line <= line ? body : undefined
}

/// The function that the direct call at `offset` calls.
function calleeAt({ callStart, callTarget, callOffset }: Code, index: number, offset: number): number | undefined {
  for (let edge = callStart[index] ?? 0; edge < (callStart[index + 1] ?? 0); edge++)
    if (callOffset[edge] === offset) return callTarget[edge]
  return undefined
}

/// The one own line on which a body calls something of that name; a binary does not say which of several it is.
function lineOfCall(body: Body, called: string, lines: RustLines | undefined): SourceSpan | undefined {
  const name = /[^:]*$/.exec(called)?.[0]
  if (!body.dump.spans) {
    const point = pointsOf(body).find((point) => point.kind === "call" && calledName(point.callee) === name)
    return point && lines?.spanOfPoint(body, point)
  }
  const spans = body.code.blocks.flatMap(({ terminator: { kind, source, ...call } }) =>
    kind === "call" && source && isOwn(source.file) && "callee" in call && calledName(call.callee) === name
      ? [source]
      : [],
  )
  return new Set(spans.map(({ line }) => line)).size === 1 ? spans[0] : undefined
}

function calledName(callee: Callee): string | undefined {
  return callee.kind === "path" ? lastName(callee.path) : undefined
}

/// Where inlined code of other people stands: the last own line before it, in the order of the dump.
function nearest(body: Body, line: number): SourceSpan | undefined {
  return pointsOf(body).findLast((point) => point.line <= line && point.source && isOwn(point.source.file))?.source
}

function pointAt(body: Body, line: number): Statement | Terminator | undefined {
  return pointsOf(body).find((point) => point.line === line)
}

function pointsOf(body: Body): readonly (Statement | Terminator)[] {
  return body.code.blocks.flatMap((block) => [...block.statements, block.terminator])
}

/// The line a body begins on, when that is one of this project's: as the dump says it, else as the crate's text does.
function bodySpan(body: Body, lines: RustLines | undefined): SourceSpan | undefined {
  const printed = sourceOf(body)
  const span = (printed?.precise ? undefined : lines?.spanOfBody(body)) ?? printed?.span
  if (!span || !isOwn(span.file)) return undefined
  const { file, line, column, endLine, endColumn } = span
  return { file, line, column, endLine: line, endColumn: endLine === line ? endColumn : column + 1 }
}

/// Std (`/rustc/…`), registries and whatever else has an absolute path are other people's files; `<…>` is no file.
function isOwn(file: string): boolean {
  return !/^(?:[/\\<]|[A-Za-z]:[/\\])|[/\\]registry[/\\]src[/\\]/.test(file)
}
