// The wasm model: what the sections of one core module say, in index spaces. Code is not in it: `code.ts` walks bodies.
// Offsets are absolute in the file. Malformed bytes leave a fault and what could be read before them.
// Source: WebAssembly core specification 3.0, chapter 5 (binary format).

import type { Fault, Unread } from "../analyzer.ts"
import type { Artifact } from "../build.ts"
import type { ByteSpan } from "./bytes.ts"

export interface Module {
  readonly artifact: Artifact
  readonly bytes: Uint8Array
  /// All sections in file order, customs included; a section with a fault is still here.
  readonly sections: readonly Section[]
  /// The type index space; recursion groups are flattened.
  readonly types: readonly TypeDefinition[]
  /// Index spaces, imports first: `functions[i].index === i`.
  readonly functions: readonly WasmFunction[]
  readonly tables: readonly Table[]
  readonly memories: readonly Memory[]
  readonly globals: readonly Global[]
  readonly tags: readonly Tag[]
  readonly imports: readonly Import[]
  readonly exports: readonly Export[]
  readonly elements: readonly ElementSegment[]
  readonly data: readonly DataSegment[]
  readonly start?: number
  /// From the data count section.
  readonly dataCount?: number
  readonly customs: readonly CustomSection[]
  /// From the name section.
  readonly name?: string
  /// Opcode ids used in constant expressions, each with its first absolute offset.
  readonly constantOpcodes: ReadonlyMap<number, number>
  /// Encodings that only newer engines read, each with its first absolute offset.
  readonly encodings: ReadonlyMap<Encoding, number>
  readonly faults: readonly Fault[]
  /// What could be skipped without harm but was not understood: malformed custom sections.
  readonly unread: readonly Unread[]
}

/// `compact-imports`: the import section groups imports by module. `data-count`: there is a data count section.
/// `explicit-memory`, `explicit-table`: an active segment names its memory or table. `passive-elements`: or declarative.
/// `element-expressions`: items are expressions. `recursion-group`: types are grouped.
export type Encoding =
  | "compact-imports"
  | "data-count"
  | "passive-data"
  | "explicit-memory"
  | "passive-elements"
  | "element-expressions"
  | "explicit-table"
  | "table-initializer"
  | "recursion-group"

/// `offset` is that of the section's id byte, `length` includes id and size; `contents` is what follows the size.
export interface Section extends ByteSpan {
  readonly id: number
  /// `type`, `import`, …; `custom:<name>` for custom sections.
  readonly name: string
  readonly contents: ByteSpan
}

export interface CustomSection extends Section {
  /// Without the `custom:`.
  readonly title: string
  /// What follows the name.
  readonly payload: ByteSpan
}

/// A value type as the spec's text format spells it: `i32`, `v128`, `funcref`, `externref`, `(ref null 3)`, …
export type ValueType = string

/// `canonical` is the first type index with the same meaning: two types are the same type when theirs are equal.
/// `span` covers the type's own encoding.
export type TypeDefinition = FunctionType | CompositeType

interface AnyType {
  readonly canonical: number
  readonly final: boolean
  readonly supertype?: number
  readonly span: ByteSpan
}

export interface FunctionType extends AnyType {
  readonly kind: "func"
  readonly params: readonly ValueType[]
  readonly results: readonly ValueType[]
}

export interface CompositeType extends AnyType {
  readonly kind: "struct" | "array" | "cont"
  readonly text: string
  /// A struct's fields; an array's one.
  readonly fields: readonly FieldType[]
  /// The function type of a continuation.
  readonly function?: number
}

/// `type` may be the packed `i8` or `i16`.
export interface FieldType {
  readonly type: ValueType
  readonly mutable: boolean
}

export interface WasmFunction {
  readonly index: number
  readonly type: number
  readonly import?: Import
  /// The whole body in the code section, from the locals' count on, without the size prefix. Absent for imports, and
  /// for functions the file ends before.
  readonly body?: ByteSpan
  /// The name section's, else that of an object's symbol, else an export's, else the import's `module.name`; as spelled.
  /// Absent in stripped binaries.
  readonly symbol?: string
}

export interface Import extends ByteSpan {
  readonly module: string
  readonly name: string
  readonly kind: ExternalKind
  /// Index in its kind's index space.
  readonly index: number
}

export interface Export extends ByteSpan {
  readonly name: string
  readonly kind: ExternalKind
  readonly index: number
}

export type ExternalKind = "function" | "table" | "memory" | "global" | "tag"

export interface Limits {
  readonly min: bigint
  readonly max?: bigint
  readonly shared: boolean
  /// memory64 or table64.
  readonly index64: boolean
}

export interface Table extends Partial<ByteSpan> {
  readonly index: number
  readonly element: ValueType
  /// In elements.
  readonly limits: Limits
  readonly import?: Import
  /// What every element is at first, when the table says so.
  readonly init?: ConstantExpression
}

/// `limits` are in pages of `pageSize` bytes.
export interface Memory extends Partial<ByteSpan> {
  readonly index: number
  readonly limits: Limits
  readonly pageSize: number
  readonly import?: Import
}

export interface Global {
  readonly index: number
  readonly type: ValueType
  readonly mutable: boolean
  readonly import?: Import
  readonly init?: ConstantExpression
}

/// An exception or suspension tag; `type` is a function type.
export interface Tag {
  readonly index: number
  readonly type: number
  readonly import?: Import
}

/// An initialiser. `value` when it is one `*.const` of an integer type, `global` when it is one `global.get`,
/// `function` when it is one `ref.func`.
/// The span includes the `end`.
export interface ConstantExpression extends ByteSpan {
  readonly value?: bigint
  readonly global?: number
  readonly function?: number
}

export interface ElementSegment extends ByteSpan {
  readonly index: number
  readonly mode: "active" | "passive" | "declarative"
  readonly table?: number
  readonly offsetExpression?: ConstantExpression
  readonly element: ValueType
  /// Function index per item; -1 for `ref.null` and for expressions that are not `ref.func`.
  readonly functions: Int32Array
  /// Absolute offset of each item's encoding; one more entry says where the last ends.
  readonly starts: Uint32Array
}

export interface DataSegment extends ByteSpan {
  readonly index: number
  readonly mode: "active" | "passive"
  readonly memory?: number
  readonly offsetExpression?: ConstantExpression
  /// The initial bytes.
  readonly contents: ByteSpan
}

/// Whether a module can only be validated: it takes nothing, gives nothing and starts nothing. Libraries carry such modules of a
/// few bytes to ask an engine which features it has.
export function isProbe({ imports, exports, start }: Module): boolean {
  return imports.length === 0 && exports.length === 0 && start === undefined
}
