// Whether every pattern of bits is a value of a type, and its bytes mean nothing beyond themselves. Three-valued: `no` comes
// with the chain that leads to the reason, `unknown` with what is missing. A greatest fixpoint: a type under judgement is
// taken for Pod while its own fields are asked.

import { analyzer, optional } from "../analyzer.ts"
import type { Dump } from "../mir/program.ts"
import { mir } from "../mir/mir.ts"
import { lastName, sameByTail, showType, typeArguments } from "../mir/show.ts"
import type { Type } from "../mir/types.ts"
import { contract, type Contract } from "./contract.ts"
import type { TypeDeclaration } from "./declaration.ts"
import { rustdoc, type Rustdoc } from "../rustdoc/rustdoc.ts"
import type { RustdocType } from "../rustdoc/json.ts"
import { type Shape, type ShapeField, shapes, type Shapes } from "./shapes.ts"

/// `strict`: a value must be valid whatever its bits. `contract`: also `bool` and `()`, as some contracts have it.
export type PodProfile = "strict" | "contract"

export type PodVerdict =
  | { readonly is: "yes" }
  /// From the type inwards: "'Row' has the field 'flags' of type '[Flag; 4]'", …, "'bool' has bit patterns that …".
  /// `likely`: unless the type is packed, which a dump does not say.
  | { readonly is: "no"; readonly because: readonly string[]; readonly likely?: true }
  | { readonly is: "unknown"; readonly because: readonly string[] }

export interface Pod {
  /// Declarations are believed, the type's own included.
  judge(type: Type, dump: Dump, profile?: PodProfile): PodVerdict
  /// Whether a type keeps what `declaration` promises of it: its own word is not believed, that of its fields' types is.
  keeps(declaration: TypeDeclaration, type: Type, dump: Dump, profile?: PodProfile): PodVerdict
}

/// What one source says of a type's inside. Sources are asked in turn, and what one leaves open the next may say: whoever
/// has more facts (a description of the crate's items, debug info) adds a function to `sources`.
export interface Inside {
  readonly kind?: "struct" | "enum" | "union"
  readonly fields?: readonly (ShapeField | undefined)[]
  /// All fields are known, in order.
  readonly whole?: boolean
  /// What its author promised of the layout; `Rust` is no promise.
  readonly repr?: "C" | "transparent" | "Rust"
  readonly size?: number
  readonly align?: number
  readonly needsDrop?: boolean
  readonly isCopy?: boolean
}

type InsideSource = (court: Court, type: Type) => Inside | undefined

const sources: readonly InsideSource[] = [fromMarker, fromShapes]

/// A marker is written by a macro that has looked: it promises the layout, and brings what rustc computed.
function fromMarker({ contract, dump }: Court, type: Type): Inside | undefined {
  const declared = contract.typeRole("pod", type, dump)
  if (declared?.source !== "marker") return undefined
  const { facts, fields } = declared
  return { repr: "C", ...facts, ...(fields ? { fields: fields.map((field) => ({ type: field })), whole: true } : {}) }
}

function fromShapes({ shapes, dump }: Court, type: Type): Inside | undefined {
  const shape = shapes?.of(type, dump)
  if (!shape) return undefined
  const struct = shape.variants.get("") ?? { fields: [], whole: false }
  return { kind: shape.kind, ...struct }
}

/// What all sources say together. Fields come from the one that knows them by name, if it knows them all.
function insideOf(court: Court, type: Type): Inside | undefined {
  const all = sources.flatMap((source) => source(court, type) ?? [])
  if (all.length === 0) return undefined
  const fields = all.findLast(({ whole }) => whole) ?? all.find((inside) => inside.fields)
  return Object.assign({}, ...all.toReversed(), fields && { fields: fields.fields, whole: fields.whole }) as Inside
}

export const pod = analyzer({
  name: "pod",
  doc: "Which types are plain old data, and for the others the field that is to blame.",
  requires: { contract, shapes: optional(shapes), mir: optional(mir), rustdoc: optional(rustdoc) },
  run: ({ contract, shapes, rustdoc }): Pod => ({
    judge: (type, dump, profile = "strict") =>
      judge({ contract, shapes, rustdoc, dump, profile, open: new Set() }, type),
    keeps: (declaration, type, dump, profile = "strict") =>
      judge({ contract, shapes, rustdoc, dump, profile, open: new Set(), accused: declaration }, type),
  }),
})

interface Court {
  readonly contract: Contract
  readonly shapes: Shapes | undefined
  readonly rustdoc: Rustdoc | undefined
  readonly dump: Dump
  readonly profile: PodProfile
  readonly open: Set<string>
  /// The declaration under judgement.
  readonly accused?: TypeDeclaration
}

const yes: PodVerdict = { is: "yes" }

/// Bytes of the primitive numbers; `usize` is 4 on wasm32, and only its being a power of two matters here.
const numbers: ReadonlyMap<string, number> = new Map([
  ...["u8", "i8"].map((name) => [name, 1] as const),
  ...["u16", "i16", "f16"].map((name) => [name, 2] as const),
  ...["u32", "i32", "f32", "usize", "isize"].map((name) => [name, 4] as const),
  ...["u64", "i64", "f64"].map((name) => [name, 8] as const),
  ...["u128", "i128", "f128", "v128"].map((name) => [name, 16] as const),
])

const guilty: ReadonlyMap<string, string> = new Map([
  ["char", "has bit patterns that are no character"],
  ["str", "has no size and must be UTF-8"],
  ["NonZero", "must never be zero"],
  ["NonNull", "is a pointer"],
  ["Box", "owns memory through a pointer"],
  ["Rc", "owns memory through a pointer"],
  ["Arc", "owns memory through a pointer"],
  ["Vec", "owns memory through a pointer"],
  ["String", "owns memory through a pointer"],
  ["Option", "is an enum: some bit patterns are no variant of it"],
  ["Result", "is an enum: some bit patterns are no variant of it"],
  ["Ordering", "is an enum: some bit patterns are no variant of it"],
  ["Cell", "has interior mutability"],
  ["RefCell", "has interior mutability"],
  ["UnsafeCell", "has interior mutability"],
  ["OnceCell", "has interior mutability"],
  ["Mutex", "has interior mutability"],
  ["RwLock", "has interior mutability"],
])

function judge(court: Court, type: Type): PodVerdict {
  const text = showType(type)
  switch (type.kind) {
    case "ref":
      return no(`'${text}' is a reference`)
    case "pointer":
      return no(`'${text}' is a pointer`)
    case "fn":
      return no(`'${text}' is a function pointer`)
    case "dyn":
    case "impl":
      return no(`'${text}' is a trait object`)
    case "slice":
      return no(`'${text}' has no size of its own`)
    case "never":
      return no(`'!' has no value`)
    case "closure":
      return no(`a closure's layout is promised to nobody`)
    case "array":
      return step(judge(court, type.of), `'${text}' has elements of type '${showType(type.of)}'`)
    case "tuple":
      if (type.of.length === 0)
        // A field of no bytes changes nothing.
        return court.profile === "contract" || court.open.size > 0
          ? yes
          : no("'()' has no bytes: a slice of it shares nothing")
      return firstNo([
        ...type.of.map((part) => step(judge(court, part), `'${text}' has a part of type '${showType(part)}'`)),
        unknown(`nothing promises the layout of the tuple '${text}'`),
      ])
    case "pattern":
      return no(`'${text}' excludes bit patterns`)
    case "infer":
    case "opaque":
      return unknown(`the type '${text}' was not understood`)
    case "path":
      return judgeNamed(court, type, text)
  }
}

function judgeNamed(court: Court, type: Extract<Type, { kind: "path" }>, text: string): PodVerdict {
  const { contract, dump, shapes, profile, open } = court
  const last = lastName(type.path)
  if (last === undefined) return unknown(`the type '${text}' is not resolved in a generic body`)
  if (type.path.segments.length === 1 && numbers.has(last)) return yes
  if (type.path.segments.length === 1 && last === "bool")
    return profile === "contract" ? yes : no("'bool' has bit patterns that are neither true nor false")
  if (type.path.segments.length === 1 && /^[A-Z][A-Z0-9]?$/.test(last)) return unknown(`'${last}' is a type parameter`)
  const handle = contract.typeRole("handle", type, dump) ?? contract.typeRole("func-ref", type, dump)
  if (handle) return no(`'${text}' is a handle: it stands for an entry of a table that belongs to one thread`)
  if (contract.typeRole("linear", type, dump)) return no(`'${text}' is linear: its bytes must not be copied`)
  const declared = contract.typeRole("pod", type, dump)
  const accused = declared !== undefined && declared === court.accused && open.size === 0
  if (declared?.facts?.needsDrop) return no(`'${text}' has drop glue`)
  if (declared && !accused) return yes
  const wrong = guilty.get(last) ?? (/^(Atomic\w*|Atomic)$/.test(last) ? "has interior mutability" : undefined)
  if (wrong && isStandard(type)) return no(`'${text}' ${wrong}`)
  if (/^NonZero[UI]/.test(last)) return no(`'${text}' must never be zero`)
  if (last === "PhantomData" || last === "PhantomPinned") return yes
  if (last === "Wrapping" || last === "Saturating" || last === "MaybeUninit") {
    const [inner] = typeArguments(type.path)
    return inner
      ? step(judge(court, inner), `'${text}' holds '${showType(inner)}'`)
      : unknown(`nothing shows the fields of '${text}'`)
  }
  if (open.has(text)) return yes
  const defined = court.rustdoc?.typeOf(type, dump)
  if (defined) return judgeDefined(court, text, defined, shapes?.of(type, dump))
  const inside = insideOf(court, type)
  if (!inside) return unknown(`no dump shows the fields of '${text}': pass its crate's JSON with --rustdoc`)
  const { fields = [], size, align, repr } = inside
  if (inside.kind === "enum") return no(`'${text}' is an enum: some bit patterns are no variant of it`)
  if (inside.kind === "union") return no(`'${text}' is a union: which of its bytes mean something is not fixed`)
  if (shapes?.dropImpl(type, dump)) return no(`'${text}' implements 'Drop'`)
  if (inside.needsDrop) return no(`'${text}' has drop glue`)
  open.add(text)
  // Not `map`, which skips the fields nobody has seen.
  const verdicts = Array.from(fields, (field, index) =>
    field
      ? step(
          judge(court, field.type),
          `'${text}' has the field '${field.name ?? index}' of type '${showType(field.type)}'`,
        )
      : unknown(`no dump shows field ${index} of '${text}'`),
  )
  open.delete(text)
  const verdict = firstNo(verdicts)
  if (verdict.is === "no") return verdict
  if (inside.isCopy === false) return no(`'${text}' is not 'Copy': it cannot be read by value and left where it is`)
  if (repr === "Rust") return no(`'${text}' is 'repr(Rust)': nothing promises its layout`)
  if (verdict.is !== "yes") return verdict
  if (!inside.whole) return unknown(`the dumps do not show every field of '${text}'`)
  const layouts = Array.from(fields, (field) => field && layoutOf(court, field.type))
  if (layouts.every((layout) => layout !== undefined)) {
    const sum = layouts.reduce((total, layout) => total + layout.size, 0)
    const most = align ?? Math.max(1, ...layouts.map((layout) => layout.align))
    // Whatever the order of the fields: the size is a multiple of the alignment, and the fields do not fill it.
    const padding = `'${text}' has padding: its fields are ${sum} bytes, its ${size === undefined ? `alignment is ${most}` : `size is ${size}`}`
    if (sum % most !== 0) return { ...no(padding), ...(align === undefined ? { likely: true } : {}) }
    const fixed = !fields.some((field) => field && /\b[iu]size\b/.test(showType(field.type)))
    if (fixed && size !== undefined && size > sum) return no(padding)
  }
  return repr ? yes : unknown(`nothing promises the layout of '${text}'`)
}

/// By the definition that rustdoc gives, which is all of it: what MIR shows may only agree.
function judgeDefined(court: Court, text: string, defined: RustdocType, seen: Shape | undefined): PodVerdict {
  const { open } = court
  if (seen && contradicts(defined, seen))
    return unknown(`rustdoc's JSON and the MIR dump disagree about '${text}': they were made from different sources`)
  if (defined.kind === "enum") return no(`'${text}' is an enum: some bit patterns are no variant of it`)
  if (defined.kind === "union") return no(`'${text}' is a union: which of its bytes mean something is not fixed`)
  if (defined.traits.has("Drop")) return no(`'${text}' implements 'Drop'`)
  open.add(text)
  const verdicts = defined.fields.map((field, index) =>
    field
      ? step(judge(court, field.type), `'${text}' has the field '${field.name}' of type '${showType(field.type)}'`)
      : unknown(`rustdoc's JSON leaves out field ${index} of '${text}'`),
  )
  open.delete(text)
  const verdict = firstNo(verdicts)
  if (verdict.is !== "yes") return verdict
  if (!defined.whole) return unknown(`rustdoc's JSON leaves out fields of '${text}'`)
  const { c, transparent } = defined.repr
  if (!c && !transparent) return no(`'${text}' has no #[repr(C)]: nothing promises where its fields lie`)
  const layout = definedLayout(court, defined)
  if (!layout) return unknown(`the size of a field of '${text}' is not known`)
  if (layout.size === layout.filled) return yes
  return no(`'${text}' has padding: its fields are ${layout.filled} bytes, and it has ${layout.size}`)
}

/// Whether MIR takes a type apart in a way its definition does not have.
function contradicts(defined: RustdocType, seen: Shape): boolean {
  if (defined.kind === "enum") return false
  const struct = seen.variants.get("")
  if (!struct || !defined.whole) return false
  return struct.fields.some((field, index) => {
    const known = defined.fields[index]
    return field !== undefined && (known === undefined || !sameByTail(field.type, known.type)) && seen.kind === "struct"
  })
}

/// Size and alignment of a `repr(C)` struct, and how many of its bytes are fields.
function definedLayout(
  court: Court,
  { fields, repr }: RustdocType,
): { size: number; align: number; filled: number } | undefined {
  let end = 0
  let align = 1
  let filled = 0
  for (const field of fields) {
    const layout = field && layoutOf(court, field.type)
    if (!layout) return undefined
    const own = Math.min(layout.align, repr.packed ?? layout.align)
    end = Math.ceil(end / own) * own + layout.size
    align = Math.max(align, own)
    filled += layout.size
  }
  align = Math.max(align, repr.align ?? 1)
  return { size: Math.ceil(end / align) * align, align, filled }
}

function layoutOf(court: Court, type: Type): { size: number; align: number } | undefined {
  if (type.kind === "array") {
    const element = layoutOf(court, type.of)
    const length = /^\d+/.exec(type.length)?.[0]
    return element && length ? { size: element.size * Number(length), align: element.align } : undefined
  }
  if (type.kind !== "path") return undefined
  const last = lastName(type.path) ?? ""
  if (last === "PhantomData") return { size: 0, align: 1 }
  const size = type.path.segments.length === 1 ? numbers.get(last) : undefined
  if (size) return { size, align: Math.min(size, 8) }
  const facts = court.contract.typeRole("pod", type, court.dump)?.facts
  const defined = facts ? undefined : court.rustdoc?.typeOf(type, court.dump)
  const promised = defined?.kind === "struct" && defined.whole && (defined.repr.c || defined.repr.transparent)
  return facts ?? (promised ? definedLayout(court, defined) : undefined)
}

/// A type of that name in the standard library, or printed without a path.
function isStandard(type: Extract<Type, { kind: "path" }>): boolean {
  const [first] = type.path.segments
  return type.path.segments.length === 1 || (first?.kind === "name" && /^(std|core|alloc)$/.test(first.name))
}

function no(reason: string): PodVerdict {
  return { is: "no", because: [reason] }
}

function unknown(reason: string): PodVerdict {
  return { is: "unknown", because: [reason] }
}

function step(verdict: PodVerdict, by: string): PodVerdict {
  return verdict.is === "yes" ? verdict : { ...verdict, because: [by, ...verdict.because] }
}

/// A `no` outweighs an `unknown`, which outweighs `yes`.
function firstNo(verdicts: readonly PodVerdict[]): PodVerdict {
  return verdicts.find(({ is }) => is === "no") ?? verdicts.find(({ is }) => is === "unknown") ?? yes
}
