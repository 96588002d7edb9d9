// A module while it is being read, and what every section's reader needs of it. Knows no encoding but that of indices.

import type { Fault, Unread } from "../analyzer.ts"
import type { Artifact } from "../build.ts"
import { malformed, u32 } from "./bytes.ts"
import type { Cursor } from "./bytes.ts"
import { sink, space } from "./immediates.ts"
import type { Sink } from "./immediates.ts"
import { readConstant } from "./items.ts"
import type {
  ConstantExpression,
  CustomSection,
  DataSegment,
  ElementSegment,
  Encoding,
  Export,
  ExternalKind,
  Global,
  Import,
  Memory,
  Section,
  Table,
  Tag,
  TypeDefinition,
  WasmFunction,
} from "./module.ts"

export type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] }

/// A module being read.
export interface Draft {
  readonly artifact: Artifact
  readonly bytes: Uint8Array
  readonly sections: Section[]
  readonly types: TypeDefinition[]
  readonly functions: Mutable<WasmFunction>[]
  readonly tables: Table[]
  readonly memories: Memory[]
  readonly globals: Global[]
  readonly tags: Tag[]
  readonly imports: Import[]
  readonly exports: Export[]
  readonly elements: ElementSegment[]
  readonly data: DataSegment[]
  readonly customs: CustomSection[]
  readonly constantOpcodes: Map<number, number>
  readonly encodings: Map<Encoding, number>
  readonly faults: Fault[]
  readonly unread: Unread[]
  /// Faults that are not in `faults`, because there are too many.
  moreFaults: number
  readonly spaces: Sink
  /// Defined functions that have a body so far, and where the first of them stands.
  bodies: number
  /// Whether there is a code section, good or bad.
  code: boolean
  start?: number
  dataCount?: number
  name?: string
}

export function newDraft(artifact: Artifact): Draft {
  const { bytes } = artifact
  return {
    artifact,
    bytes,
    sections: [],
    types: [],
    functions: [],
    tables: [],
    memories: [],
    globals: [],
    tags: [],
    imports: [],
    exports: [],
    elements: [],
    data: [],
    customs: [],
    constantOpcodes: new Map(),
    encodings: new Map(),
    faults: [],
    unread: [],
    moreFaults: 0,
    spaces: sink(),
    bodies: 0,
    code: false,
  }
}

export function encoding(m: Draft, what: Encoding, offset: number): void {
  if (!m.encodings.has(what)) m.encodings.set(what, offset)
}

export function constant(m: Draft, c: Cursor): ConstantExpression {
  space(m.spaces, "function", m.functions.length)
  space(m.spaces, "global", m.globals.length)
  return readConstant(c, m.spaces, m.constantOpcodes)
}

/// An index of something that is there.
export function existing(m: Draft, c: Cursor, kind: ExternalKind): number {
  const from = c.at
  const index = u32(c, `a ${kind}`)
  const n = indexSpace(m, kind).length
  if (index >= n) malformed(from, `${kind} ${index} does not exist: there are ${n}`)
  return index
}

export function indexSpace(m: Draft, kind: ExternalKind): readonly unknown[] {
  if (kind === "function") return m.functions
  if (kind === "table") return m.tables
  if (kind === "memory") return m.memories
  return kind === "global" ? m.globals : m.tags
}
