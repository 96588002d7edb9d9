// What rustdoc's JSON says of types, as an analysis: definitions by the path a dump prints. Knows how rustc shortens paths;
// whether a fact makes a type good or bad is for others.

import { absent, analyzer, type Absent, type Fact, type Fault, type Unread } from "../analyzer.ts"
import { build } from "../build.ts"
import { matchPath, namesOf } from "../contract/paths.ts"
import type { Dump } from "../mir/program.ts"
import { showType, typeArguments } from "../mir/show.ts"
import type { Path, Type } from "../mir/types.ts"
import { knownFormats, readRustdoc, type RustdocCrate, type RustdocType } from "./json.ts"

export interface Rustdoc {
  readonly crates: readonly RustdocCrate[]
  /// The definition of a type as `dump` prints it, its parameters replaced and paths of the dump's crate cut as rustc cuts
  /// them; undefined when none fits or more than one does.
  typeOf(type: Type, dump: Dump): RustdocType | undefined
  readonly faults: readonly Fault[]
  readonly unread: readonly Unread[]
}

export const rustdoc = analyzer({
  name: "rustdoc",
  doc: "Definitions of types (fields, representation, traits) from the JSON that rustdoc writes.",
  requires: { build },
  run({ build }): Rustdoc | Absent {
    const files = (build.facts ?? []).filter(({ kind }) => kind === "rustdoc")
    if (files.length === 0) return absent("no rustdoc JSON in this build")
    const faults: Fault[] = []
    const unread: Unread[] = []
    const crates: RustdocCrate[] = []
    for (const { path, bytes } of files) {
      const read = readRustdoc(path, bytes)
      if ("wrong" in read) {
        const at = { kind: "bytes", artifact: path, offset: read.offset, length: 0 } as const
        faults.push({
          kind: "input",
          artifact: path,
          message: `${read.wrong} (at byte ${read.offset})`,
          at,
          from: "rustdoc",
        })
        continue
      }
      if (read.format < knownFormats.from || read.format > knownFormats.to) {
        const message = `format ${read.format} of rustdoc's JSON is not known (${knownFormats.from} to ${knownFormats.to} are): its facts are not used`
        faults.push({ kind: "input", artifact: path, message, from: "rustdoc" })
        continue
      }
      if (!read.private)
        unread.push({
          what: "crates without their private types, for want of --document-private-items",
          count: 1,
          artifact: path,
        })
      crates.push(read)
    }
    return { crates, typeOf: lookup(crates.flatMap(({ types }) => types)), faults, unread }
  },
  *facts({ crates }): Iterable<Fact> {
    for (const { types } of crates)
      for (const type of types) if (type.span) yield { at: { kind: "source", ...type.span }, text: describeType(type) }
  },
  faults: ({ faults }) => faults,
  unread: ({ unread }) => unread,
})

/// One line that tells what a type is.
export function describeType({ path, kind, fields, whole, repr, traits }: RustdocType): string {
  const words = [
    repr.c ? "C" : "",
    repr.transparent ? "transparent" : "",
    repr.packed === undefined ? "" : `packed(${repr.packed})`,
    repr.align === undefined ? "" : `align(${repr.align})`,
  ].filter(Boolean)
  const inside = [
    ...fields.map((field) => (field ? `${field.name}: ${showType(field.type)}` : "…")),
    ...(whole ? [] : ["…"]),
  ]
  const shown = kind === "enum" ? "" : ` { ${inside.join(", ")} }`
  const marks = ["Copy", "Clone", "Drop"].filter((trait) => traits.has(trait))
  return `${kind} ${path.join("::")}${shown}${words.length > 0 ? ` repr(${words.join(", ")})` : ""}${marks.length > 0 ? ` ${marks.join(" ")}` : ""}`
}

function lookup(types: readonly RustdocType[]): Rustdoc["typeOf"] {
  const byName = new Map<string, RustdocType[]>()
  for (const type of types) {
    const name = type.path.at(-1) ?? ""
    byName.set(name, [...(byName.get(name) ?? []), type])
  }
  return (type, dump) => {
    const names = type.kind === "path" ? namesOf(type.path) : undefined
    if (!names || type.kind !== "path") return undefined
    const fitting = (byName.get(names.at(-1) ?? "") ?? []).map((found) => ({
      found,
      match: matchPath(names, dump.crate, found.path),
    }))
    for (const wanted of ["full", "tail", "trimmed"] as const) {
      const these = fitting.filter(({ match }) => match === wanted)
      if (these.length > 0) return these.length === 1 ? seenFrom(these[0]!.found, type, dump) : undefined
    }
    return undefined
  }
}

/// The definition with its parameters replaced by the arguments of `type`, in paths as `dump` prints them.
function seenFrom(found: RustdocType, type: Extract<Type, { kind: "path" }>, dump: Dump): RustdocType {
  const args = typeArguments(type.path)
  const by = new Map(found.parameters.map((name, index) => [name, args[index]]))
  const fields = found.fields.map((field) => field && { ...field, type: replace(field.type, by, dump.crate) })
  return { ...found, fields }
}

function replace(type: Type, by: ReadonlyMap<string, Type | undefined>, crate: string): Type {
  const inside = (part: Type) => replace(part, by, crate)
  switch (type.kind) {
    case "path": {
      const [first, second] = type.path.segments
      if (first?.kind === "name" && second === undefined && by.has(first.name)) return by.get(first.name) ?? type
      const local = first?.kind === "name" && first.name === crate && second !== undefined
      const segments: Path["segments"] = (local ? type.path.segments.slice(1) : type.path.segments).map((segment) =>
        segment.kind === "name"
          ? {
              ...segment,
              args: segment.args.map((arg) => (arg.kind === "type" ? { kind: "type", type: inside(arg.type) } : arg)),
            }
          : segment,
      )
      return { kind: "path", path: { segments } }
    }
    case "ref":
    case "pointer":
      return { ...type, to: inside(type.to) }
    case "slice":
    case "array":
      return { ...type, of: inside(type.of) }
    case "tuple":
      return { ...type, of: type.of.map(inside) }
    default:
      return type
  }
}
