// Native values made by hand in the expansion of a macro, and code around native types that leans on one backend or one width of
// pointers. Both are heuristics of their own; what they share is a walk over the bodies that touch a native type.

import { analyzer, optional, type Fact } from "../analyzer.ts"
import { makesFromNumber, givesNumber } from "../contract/builtin.ts"
import { contract, type Contract } from "../contract/contract.ts"
import { mir } from "../mir/mir.ts"
import { type Body, mirPlace, type Statement, type Terminator } from "../mir/program.ts"
import { sourceOf } from "../mir/query.ts"
import { allTypeArguments, lastName, showType } from "../mir/show.ts"
import type { Path, Type } from "../mir/types.ts"
import { typeOfOperand, typeOfPlace } from "../mir/typing.ts"
import { definitionsOf } from "../ownership/definitions.ts"
import { homeTypes } from "../ownership/homes.ts"
import type { MirPlace, SourceSpan } from "../place.ts"
import { rustText, type RustText } from "../rust/text.ts"
import { isOwnCode, mentionsNative, type Native, nativeIn, nativeInPath, stepsOf } from "./native.ts"

export interface MacroMade {
  readonly body: Body
  readonly at: MirPlace
  readonly native: Native
  /// The macro, when its definition was found.
  readonly macro?: string
  /// How the value is made, in words.
  readonly how: string
}

export interface BackendUse {
  readonly body: Body
  readonly at: MirPlace
  readonly native: Native
  /// What is relied on, in words.
  readonly what: string
}

export interface RawUses {
  readonly macros: readonly MacroMade[]
  readonly backends: readonly BackendUse[]
}

export const rawUses = analyzer({
  name: "raw-uses",
  doc: "Native values made by hand in macros, and what relies on a backend or a pointer width around native types.",
  requires: { mir, contract, rustText: optional(rustText) },
  run({ mir, contract, rustText }): RawUses {
    const macros = new Map<string, MacroMade>()
    const backends = new Map<string, BackendUse>()
    for (const dump of mir.dumps) {
      if (!mentionsNative(contract, dump)) continue
      const homes = homeTypes(contract, dump)
      const foreign = (native: Native) =>
        !homes.has(native.declaration) && !contract.isHome(native.declaration, dump) ? native : undefined
      for (const body of dump.bodies) {
        if (body.value) continue
        const anywhere = nativeOfBody(contract, body)
        const abroad = anywhere && foreign(anywhere)
        for (const { step, block, statement } of stepsOf(body)) {
          if (isOwnCode(body, step) !== true) continue
          const at = mirPlace(body, step, block, statement)
          const key = at.source ? `${at.source.file}:${at.source.line}` : `${at.artifact}:${at.line}`
          const made = rawlyMade(contract, body, step)
          const expansion = made && foreign(made.native) && step.source && expansionOf(body, step.source, rustText)
          if (made && expansion && !macros.has(key)) macros.set(key, { ...made, ...expansion, body, at })
          const leaning = leansOn(contract, body, step, abroad)
          if (leaning && !backends.has(key)) backends.set(key, { ...leaning, body, at })
        }
      }
    }
    return { macros: [...macros.values()], backends: [...backends.values()] }
  },
  *facts({ macros, backends }): Iterable<Fact> {
    for (const { at, native } of macros) yield { at, text: `${showType(native.type)} is made in a macro` }
    for (const { at, what } of backends) yield { at, text: what }
  },
})

function nativeOfBody(contract: Contract, body: Body): Native | undefined {
  for (const local of body.code.locals) {
    const found = nativeIn(contract, local?.type, body.dump)
    if (found) return found
  }
  return undefined
}

// --- Macros -----------------------------------------------------------------------------------------------------------

function rawlyMade(
  contract: Contract,
  body: Body,
  step: Statement | Terminator,
): { native: Native; how: string } | undefined {
  const { code, dump } = body
  if (step.kind === "assign") {
    const { from, to } = step
    if (from.kind === "cast" && from.cast === "Transmute") {
      const native = nativeIn(contract, from.type, dump)
      const source = typeOfOperand(code, from.operand)
      return native && !nativeIn(contract, source, dump) ? { native, how: "a transmute" } : undefined
    }
    if (from.kind !== "adt") return undefined
    const native = nativeInPath(contract, { segments: [...from.path.segments, ...from.path.segments.slice(-1)] }, dump)
    const type = typeOfPlace(code, to)
    return native && type && contract.typeRole(native.declaration.role, type, dump)
      ? { native, how: "its fields" }
      : undefined
  }
  if (step.kind !== "call" || step.callee.kind !== "path") return undefined
  const { path } = step.callee
  const last = lastName(path) ?? ""
  if (!makesFromNumber.has(last) && last !== "from_raw_parts" && last !== "zeroed") return undefined
  const native = nativeIn(contract, typeOfPlace(code, step.to), dump)
  return native && { native, how: `'${last}'` }
}

/// The macro a line of a body comes from: one whose definition stands there, or, since rustc prints the definition's place for
/// what a macro writes, a place outside of the function.
function expansionOf(body: Body, span: SourceSpan, text: RustText | undefined): { macro?: string } | undefined {
  const defined = text?.file(span.file)?.macros.find(({ line, endLine }) => line <= span.line && span.line <= endLine)
  if (defined) return { macro: defined.name }
  if (text?.file(span.file)) return undefined
  const own = sourceOf(body)
  if (!own?.precise || isLibrary(span.file) || isLibrary(own.span.file)) return undefined
  if (own.span.file !== span.file) return {}
  return span.line < own.span.line || span.line > own.span.endLine ? {} : undefined
}

function isLibrary(file: string): boolean {
  return /^\/rustc\/|\/library\/(core|alloc|std)\//.test(file)
}

// --- Backends ---------------------------------------------------------------------------------------------------------

function leansOn(
  contract: Contract,
  body: Body,
  step: Statement | Terminator,
  native: Native | undefined,
): { native: Native; what: string } | undefined {
  const { code, dump } = body
  if (step.kind === "asm") return native && { native, what: "inline assembly" }
  if (step.kind === "call" && step.callee.kind === "path") {
    const { path } = step.callee
    const last = lastName(path) ?? ""
    const [measured] = allTypeArguments(path)
    const mine = measured && nativeIn(contract, measured, dump)
    if (mine && native && measures.has(last))
      return { native: mine, what: `'${last}' of it, which is no part of its contract` }
    if (native && isBackends(path)) return { native, what: `'${last}', a function of one code generator` }
  }
  if (step.kind !== "assign" || step.from.kind !== "cast" || !native) return undefined
  const { cast, operand, type } = step.from
  if (cast === "PointerExposeProvenance") {
    const mine = nativeIn(contract, typeOfOperand(code, operand), dump)
    return mine && { native: mine, what: "its address as a number" }
  }
  if (cast !== "IntToInt" || operand.kind === "const" || !isNarrow(type)) return undefined
  const source = typeOfOperand(code, operand)
  if (!source || showType(source) !== "usize") return undefined
  // `f.as_raw() as u32`: an index of the table has the width of a pointer.
  const definition = definitionsOf(code, body.params.length).only(operand.place.local)
  if (definition?.is !== "call" || definition.call.callee.kind !== "path") return undefined
  const { path } = definition.call.callee
  const from = givesNumber.has(lastName(path) ?? "") ? nativeInPath(contract, path, dump) : undefined
  return (
    from && { native: from, what: `that its number fits a '${showType(type)}', though it has the width of a pointer` }
  )
}

const measures: ReadonlySet<string> = new Set(["size_of", "align_of", "size_of_val", "align_of_val", "offset_of"])

/// `llvm_wasm_memory_grow`, `llvm.wasm.throw`, something of Cranelift's.
function isBackends(path: Path): boolean {
  return path.segments.some(
    (segment) => segment.kind === "name" && /^(__)?llvm[._]|^cranelift|_cranelift_|^cg_clif/i.test(segment.name),
  )
}

function isNarrow(type: Type): boolean {
  return type.kind === "path" && /^[ui](8|16|32)$/.test(lastName(type.path) ?? "")
}
