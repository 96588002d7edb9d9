// rustdoc's JSON, as far as types go: definitions with their fields, representation and the traits they implement. Every
// value is looked at before it is believed; what has another shape than the format says is not there. Judges nothing.
// Source: rustdoc-json-types, FORMAT_VERSION 57 (rustc 1.95–1.97); attributes were text before 54.

import { parse, type ParseError } from "jsonc-parser"
import type { GenericArgument, Path, Type } from "../mir/types.ts"
import type { SourceSpan } from "../place.ts"

/// Versions whose types read as 57's do.
export const knownFormats = { from: 45, to: 57 } as const

export interface RustdocType {
  /// With the crate in front: `app::inner::Point`.
  readonly path: readonly string[]
  readonly kind: "struct" | "enum" | "union"
  /// Of a struct or union, in order of declaration; a field that rustdoc left out is `undefined`, and then `whole` is false.
  readonly fields: readonly (RustdocField | undefined)[]
  readonly whole: boolean
  /// Names of its type parameters, in order.
  readonly parameters: readonly string[]
  readonly repr: Repr
  /// Traits it implements by an `impl` somebody wrote or derived, by their last name.
  readonly traits: ReadonlySet<string>
  readonly span?: SourceSpan
}

export interface RustdocField {
  readonly name: string
  readonly type: Type
}

export interface Repr {
  readonly c: boolean
  readonly transparent: boolean
  /// Bytes.
  readonly packed?: number
  readonly align?: number
}

export interface RustdocCrate {
  readonly artifact: string
  readonly name: string
  readonly format: number
  /// Items with `#[doc(hidden)]` or private ones may be missing: then what is not there is not known.
  readonly private: boolean
  readonly types: readonly RustdocType[]
}

type Json = Readonly<Record<string, unknown>>

function record(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {}
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined
}

/// Ids are numbers now and were texts.
function id(value: unknown): string {
  return typeof value === "number" || typeof value === "string" ? String(value) : ""
}

/// The reading of a file, or why it is none and where.
export function readRustdoc(
  artifact: string,
  bytes: Uint8Array,
): RustdocCrate | { readonly wrong: string; readonly offset: number } {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return { wrong: "is no JSON", offset: firstError(bytes) }
  }
  const root = record(json)
  const format = root["format_version"]
  if (typeof format !== "number") return { wrong: "has no format_version: it is no JSON of rustdoc", offset: 0 }
  const index = record(root["index"])
  const paths = record(root["paths"])
  const name = text(record(index[id(root["root"])])["name"])
  if (name === undefined) return { wrong: "has no root: the crate's name is not known", offset: 0 }
  const reader: Reader = { index, paths, open: new Set() }
  const types: RustdocType[] = []
  for (const [key, value] of Object.entries(index)) {
    const item = record(value)
    if (item["crate_id"] !== 0) continue
    const path = list(record(paths[key])["path"]).filter((part) => typeof part === "string")
    if (path.length === 0) continue
    const type = definition(reader, item, path)
    if (type) types.push(type)
  }
  return { artifact, name, format, private: root["includes_private"] === true, types }
}

/// Where JSON stops being any, in bytes.
function firstError(bytes: Uint8Array): number {
  const source = new TextDecoder().decode(bytes)
  const errors: ParseError[] = []
  parse(source, errors, { disallowComments: true })
  return new TextEncoder().encode(source.slice(0, errors[0]?.offset ?? source.length)).length
}

interface Reader {
  readonly index: Json
  readonly paths: Json
  /// Aliases that are being followed.
  readonly open: Set<string>
}

function definition(reader: Reader, item: Json, path: readonly string[]): RustdocType | undefined {
  const inner = record(item["inner"])
  const kind = (["struct", "enum", "union"] as const).find((word) => word in inner)
  if (!kind) return undefined
  const body = record(inner[kind])
  const { fields, whole } =
    kind === "enum" ? { fields: [], whole: body["has_stripped_variants"] !== true } : fieldsOf(reader, kind, body)
  const parameters = list(record(body["generics"])["params"]).flatMap((value) => {
    const param = record(value)
    return "type" in record(param["kind"]) ? (text(param["name"]) ?? []) : []
  })
  const span = spanOf(record(item["span"]))
  const traits = list(body["impls"]).flatMap((key) => {
    const found = record(record(record(reader.index[id(key)])["inner"])["impl"])
    if (
      found["is_synthetic"] === true ||
      found["is_negative"] === true ||
      record(found["blanket_impl"])["generic"] !== undefined
    )
      return []
    return /\w+$/.exec(text(record(found["trait"])["path"]) ?? "")?.[0] ?? []
  })
  return {
    path,
    kind,
    fields,
    whole,
    parameters,
    repr: reprOf(list(item["attrs"])),
    traits: new Set(traits),
    ...(span ? { span } : {}),
  }
}

function fieldsOf(reader: Reader, kind: "struct" | "union", body: Json): Pick<RustdocType, "fields" | "whole"> {
  const shape = body["kind"]
  const plain = kind === "union" ? body : record(record(shape)["plain"])
  const tuple = record(shape)["tuple"]
  if (shape === "unit") return { fields: [], whole: true }
  // A field of a tuple that rustdoc left out is null; of the others only their being left out is said.
  const ids = tuple === undefined ? list(plain["fields"]) : list(tuple)
  const fields = ids.map((key): RustdocField | undefined => {
    const item = record(reader.index[id(key)])
    const name = text(item["name"])
    const inner = record(item["inner"])
    return name === undefined || !("struct_field" in inner)
      ? undefined
      : { name, type: typeOf(reader, inner["struct_field"]) }
  })
  const known =
    tuple === undefined ? Array.isArray(plain["fields"]) && plain["has_stripped_fields"] !== true : Array.isArray(tuple)
  return { fields, whole: known && fields.every((field) => field !== undefined) }
}

function reprOf(attributes: readonly unknown[]): Repr {
  let repr: Repr = { c: false, transparent: false }
  for (const attribute of attributes) {
    const structured = record(record(attribute)["repr"])
    const written = /^#\[repr\((.*)\)\]$/.exec(text(attribute) ?? text(record(attribute)["other"]) ?? "")?.[1]
    const words = written?.split(",").map((word) => word.trim()) ?? []
    const kind = text(structured["kind"])
    const number = (name: string): number | undefined => {
      const value = structured[name]
      if (typeof value === "number") return value
      const word = words.find((each) => each.startsWith(name))
      return word === undefined ? undefined : Number(/\d+/.exec(word)?.[0] ?? 1)
    }
    const packed = number("packed")
    const align = number("align")
    repr = {
      ...repr,
      c: repr.c || kind === "c" || words.includes("C"),
      transparent: repr.transparent || kind === "transparent" || words.includes("transparent"),
      ...(packed === undefined ? {} : { packed }),
      ...(align === undefined ? {} : { align }),
    }
  }
  return repr
}

function spanOf(span: Json): SourceSpan | undefined {
  const file = text(span["filename"])
  const [line, column] = list(span["begin"])
  const [endLine, endColumn] = list(span["end"])
  if (file === undefined || typeof line !== "number" || typeof column !== "number") return undefined
  if (typeof endLine !== "number" || typeof endColumn !== "number") return undefined
  return { file, line, column, endLine, endColumn }
}

const deepest = 64

/// A type as the MIR model has it, with full paths.
function typeOf(reader: Reader, value: unknown, depth = 0): Type {
  const [kind = "", inner] = Object.entries(record(value))[0] ?? []
  const more = record(inner)
  const nested = (part: unknown) => typeOf(reader, part, depth + 1)
  if (depth > deepest) return { kind: "opaque", text: "a type too deep to read" }
  switch (kind) {
    case "primitive":
      return inner === "never" ? { kind: "never" } : named([{ kind: "name", name: String(inner), args: [] }])
    case "generic":
      return named([{ kind: "name", name: String(inner), args: [] }])
    case "resolved_path":
      return resolved(reader, more, depth)
    case "borrowed_ref":
      return { kind: "ref", mutable: (more["is_mutable"] ?? more["mutable"]) === true, to: nested(more["type"]) }
    case "raw_pointer":
      return { kind: "pointer", mutable: (more["is_mutable"] ?? more["mutable"]) === true, to: nested(more["type"]) }
    case "tuple":
      return { kind: "tuple", of: list(inner).map(nested) }
    case "slice":
      return { kind: "slice", of: nested(inner) }
    case "array":
      return { kind: "array", of: nested(more["type"]), length: text(more["len"]) ?? "_" }
    case "function_pointer":
      return { kind: "fn", unsafe: false, params: [], result: { kind: "tuple", of: [] } }
    case "dyn_trait":
      return { kind: "dyn", bounds: [] }
    case "impl_trait":
      return { kind: "impl", bounds: [] }
    default:
      return { kind: "opaque", text: kind === "" ? "a type that is not there" : kind.replaceAll("_", " ") }
  }
}

function named(segments: Path["segments"]): Type {
  return { kind: "path", path: { segments } }
}

function resolved(reader: Reader, value: Json, depth: number): Type {
  const key = id(value["id"])
  const alias = record(record(record(reader.index[key])["inner"])["type_alias"])
  // An alias with parameters would need them put in: its fields are not known, which is no lie.
  if ("type" in alias && list(record(alias["generics"])["params"]).length === 0 && !reader.open.has(key)) {
    reader.open.add(key)
    const type = typeOf(reader, alias["type"], depth + 1)
    reader.open.delete(key)
    return type
  }
  const full = list(record(reader.paths[key])["path"]).filter((part) => typeof part === "string")
  const names = full.length > 0 ? full : (text(value["path"]) ?? text(value["name"]) ?? "_").split("::")
  const given = list(record(record(value["args"])["angle_bracketed"])["args"])
  const args = given.flatMap((each): GenericArgument[] => {
    const argument = record(each)
    if ("type" in argument) return [{ kind: "type", type: typeOf(reader, argument["type"], depth + 1) }]
    if ("const" in argument) return [{ kind: "const", text: text(record(argument["const"])["expr"]) ?? "_" }]
    return []
  })
  return named(names.map((name, index) => ({ kind: "name", name, args: index === names.length - 1 ? args : [] })))
}
