// Types and paths as text, and when two of them are the same. One spelling for what rustc spells in two ways (`Vec<T>`,
// `Vec::<T>`); lifetimes are shown but never make a difference. Trimmed paths equal full ones only where one asks for that.

import type { GenericArgument, Path, Segment, Type } from "./types.ts"

/// As rustc prints it in type position.
export function showType(type: Type): string {
  switch (type.kind) {
    case "path":
      return showPath(type.path)
    case "ref":
      return `&${type.mutable ? "mut " : ""}${pointee(type.to)}`
    case "pointer":
      return `*${type.mutable ? "mut" : "const"} ${pointee(type.to)}`
    case "slice":
      return `[${showType(type.of)}]`
    case "array":
      return `[${showType(type.of)}; ${type.length}]`
    case "tuple":
      return `(${type.of.map(showType).join(", ")}${type.of.length === 1 ? "," : ""})`
    case "fn": {
      const abi = type.abi === undefined ? "" : `extern "${type.abi}" `
      const params = [...type.params.map(showType), ...(type.variadic ? ["..."] : [])].join(", ")
      const unit = type.result.kind === "tuple" && type.result.of.length === 0
      const result = unit ? "" : ` -> ${showType(type.result)}`
      const item = type.item === undefined ? "" : ` {${type.item}}`
      return `${type.unsafe ? "unsafe " : ""}${abi}fn(${params})${result}${item}`
    }
    case "dyn":
    case "impl":
      return `${type.kind} ${type.bounds.join(" + ")}`
    case "closure":
    case "opaque":
      return type.text
    case "never":
      return "!"
    case "infer":
      return "_"
    case "pattern":
      return `(${showType(type.of)}) is ${type.pattern}`
  }
}

/// What a pointer points to: several bounds need parentheses.
function pointee(type: Type): string {
  const text = showType(type)
  return (type.kind === "dyn" || type.kind === "impl") && type.bounds.length > 1 ? `(${text})` : text
}

/// As rustc prints it in type position: `a::b<T>::c`.
export function showPath(path: Path): string {
  return path.segments.map(showSegment).join("::")
}

function showSegment(segment: Segment): string {
  switch (segment.kind) {
    case "name":
      return segment.args.length === 0 ? segment.name : `${segment.name}<${segment.args.map(showArgument).join(", ")}>`
    case "qualified":
      return segment.trait ? `<${showType(segment.self)} as ${showPath(segment.trait)}>` : `<${showType(segment.self)}>`
    case "impl":
      return `<impl ${segment.trait ? `${showPath(segment.trait)} for ` : ""}${showType(segment.self)}>`
    case "impl-at": {
      const { file, line, column, endLine, endColumn } = segment.span
      return `<impl at ${file}:${line}:${column}: ${endLine}:${endColumn}>`
    }
  }
}

function showArgument(argument: GenericArgument): string {
  return argument.kind === "type" ? showType(argument.type) : argument.text
}

/// The last name of a path: `close` of `<impl at …>::close`. Undefined when the path ends in no name.
export function lastName(path: Path): string | undefined {
  const last = path.segments.at(-1)
  return last?.kind === "name" ? last.name : undefined
}

/// The arguments of a path's last segment that are types.
export function typeArguments(path: Path): readonly Type[] {
  const last = path.segments.at(-1)
  return last?.kind === "name" ? last.args.flatMap((argument) => (argument.kind === "type" ? [argument.type] : [])) : []
}

/// All types among the arguments of any segment, in order: `T, U` for `a::<T>::b::<U>`.
export function allTypeArguments(path: Path): readonly Type[] {
  return path.segments.flatMap((segment) =>
    segment.kind === "name"
      ? segment.args.flatMap((argument) => (argument.kind === "type" ? [argument.type] : []))
      : [],
  )
}

/// Calls `visit` with `type` and every type inside it, outside in. `false` from `visit` keeps it from going further in.
export function visitTypes(type: Type, visit: (type: Type) => unknown): void {
  if (visit(type) === false) return
  switch (type.kind) {
    case "path":
      visitPathTypes(type.path, visit)
      break
    case "ref":
    case "pointer":
      visitTypes(type.to, visit)
      break
    case "slice":
    case "array":
    case "pattern":
      visitTypes(type.of, visit)
      break
    case "tuple":
      for (const part of type.of) visitTypes(part, visit)
      break
    case "fn":
      for (const param of type.params) visitTypes(param, visit)
      visitTypes(type.result, visit)
      break
    default:
  }
}

/// The same for the types in a path.
export function visitPathTypes(path: Path, visit: (type: Type) => unknown): void {
  for (const segment of path.segments) {
    switch (segment.kind) {
      case "name":
        for (const argument of segment.args) if (argument.kind === "type") visitTypes(argument.type, visit)
        break
      case "qualified":
      case "impl":
        visitTypes(segment.self, visit)
        if (segment.trait) visitPathTypes(segment.trait, visit)
        break
      case "impl-at":
    }
  }
}

type SameName = (a: readonly Segment[], b: readonly Segment[]) => boolean

/// The same type, lifetimes aside. A trimmed path is not the same as a full one: see `sameByTail`.
export function sameType(a: Type, b: Type): boolean {
  return a === b || same(a, b, whole)
}

/// The same type, if a path may stand for any that ends as it does: `File` for `std::fs::File`. Signatures, callees and
/// aggregates print trimmed paths, locals and casts full ones; only this function bridges them.
export function sameByTail(a: Type, b: Type): boolean {
  return a === b || same(a, b, tail)
}

export function samePath(a: Path, b: Path): boolean {
  return whole(a.segments, b.segments)
}

export function samePathByTail(a: Path, b: Path): boolean {
  return tail(a.segments, b.segments)
}

function whole(a: readonly Segment[], b: readonly Segment[]): boolean {
  return a.length === b.length && a.every((segment, i) => sameSegment(segment, b[i], whole))
}

function tail(a: readonly Segment[], b: readonly Segment[]): boolean {
  const count = Math.min(a.length, b.length)
  for (let i = 1; i <= count; i++) if (!sameSegment(a.at(-i), b.at(-i), tail)) return false
  return count > 0
}

function sameSegment(a: Segment | undefined, b: Segment | undefined, names: SameName): boolean {
  if (!a || !b) return false
  if (a.kind === "name" && b.kind === "name") return a.name === b.name && sameArguments(a.args, b.args, names)
  if (a.kind === "impl-at" || b.kind === "impl-at") return a.kind === b.kind && showSegment(a) === showSegment(b)
  if (a.kind !== b.kind || a.kind === "name" || b.kind === "name") return false
  if (!same(a.self, b.self, names)) return false
  return a.trait && b.trait ? names(a.trait.segments, b.trait.segments) : a.trait === b.trait
}

function sameArguments(a: readonly GenericArgument[], b: readonly GenericArgument[], names: SameName): boolean {
  const left = a.filter(({ kind }) => kind !== "lifetime")
  const right = b.filter(({ kind }) => kind !== "lifetime")
  return (
    left.length === right.length &&
    left.every((x, i) => {
      const y = right[i]
      if (x.kind === "type") return y?.kind === "type" && same(x.type, y.type, names)
      return y?.kind === x.kind && sameText(x.text, y.text, names)
    })
  )
}

function same(a: Type, b: Type, names: SameName): boolean {
  if (a === b) return true
  switch (a.kind) {
    case "path":
      return b.kind === "path" && names(a.path.segments, b.path.segments)
    case "ref":
    case "pointer":
      return b.kind === a.kind && a.mutable === b.mutable && same(a.to, b.to, names)
    case "slice":
      return b.kind === "slice" && same(a.of, b.of, names)
    case "array":
      return b.kind === "array" && sameText(a.length, b.length, names) && same(a.of, b.of, names)
    case "tuple":
      return b.kind === "tuple" && sameTypes(a.of, b.of, names)
    case "fn":
      return (
        b.kind === "fn" &&
        a.unsafe === b.unsafe &&
        a.abi === b.abi &&
        a.variadic === b.variadic &&
        a.item === b.item &&
        sameTypes(a.params, b.params, names) &&
        same(a.result, b.result, names)
      )
    case "pattern":
      return b.kind === "pattern" && a.pattern === b.pattern && same(a.of, b.of, names)
    default:
      return a.kind === b.kind && sameText(withoutLifetimes(showType(a)), withoutLifetimes(showType(b)), names)
  }
}

function sameTypes(a: readonly Type[], b: readonly Type[], names: SameName): boolean {
  return (
    a.length === b.length &&
    a.every((type, i) => {
      const other = b[i]
      return other !== undefined && same(type, other, names)
    })
  )
}

/// What the model keeps as text (bounds, lengths, bindings) may hold paths that are trimmed like any other.
function sameText(a: string, b: string, names: SameName): boolean {
  return a === b || (names === tail && lastNames(a) === lastNames(b))
}

function lastNames(text: string): string {
  return text.replace(/(?:[\p{L}\p{N}_]+::)+(?=[\p{L}_{])/gu, "")
}

/// Bounds are text in the model, so their lifetimes are taken off as text.
function withoutLifetimes(text: string): string {
  return text
    .replace(/for<'[^>]*> /g, "")
    .replace(/ \+ '[\w{}]+/g, "")
    .replace(/&'[\w{}]+ /g, "&")
    .replace(/<'[\w{}]+>/g, "")
    .replace(/<(?:'[\w{}]+, )+/g, "<")
}
