// The sections of a dynamic library (tool conventions, DynamicLinking.md): `dylink.0`, and `dylink` of older tools. What it
// asks of its loader; it refuses to load.

import { count, cursor, name, u32 } from "../bytes.ts"
import type { ByteSpan, Cursor } from "../bytes.ts"
import { attempt, eachSubsection } from "./subsections.ts"
import type { Malformed } from "./subsections.ts"

/// What memory and table the loader gives. Alignments are exponents: 4 for 16 bytes.
export interface DylinkMemory {
  readonly memorySize: number
  readonly memoryAlignment: number
  readonly tableSize: number
  readonly tableAlignment: number
}

/// `flags` are those of `symbolFlags` in linking.ts.
export interface DylinkExport {
  readonly name: string
  readonly flags: number
}

export interface DylinkImport extends DylinkExport {
  readonly module: string
}

export interface Dylink {
  readonly memory?: DylinkMemory
  /// Libraries to be loaded before.
  readonly needed: readonly string[]
  readonly exports: readonly DylinkExport[]
  readonly imports: readonly DylinkImport[]
  /// Where libraries are looked for.
  readonly runtimePath: readonly string[]
  /// Ids of subsections that nobody has defined.
  readonly others: readonly number[]
  readonly malformed: readonly Malformed[]
}

/// Reads the payload of a `dylink.0` section.
export function readDylink(bytes: Uint8Array, payload: ByteSpan): Dylink {
  const all = cursor(bytes, payload.offset, payload.offset + payload.length, "the dylink.0 section")
  const needed: string[] = []
  const exports: DylinkExport[] = []
  const imports: DylinkImport[] = []
  const runtimePath: string[] = []
  const others: number[] = []
  const bad: Malformed[] = []
  let memory: DylinkMemory | undefined
  eachSubsection(all, bad, (id, c) => {
    if (id === 1) memory = memoryInfo(c)
    else if (id === 2) readStrings(c, "a needed library", needed)
    else if (id === 3) {
      const n = count(c, 2, "exports")
      for (let i = 0; i < n; i++) exports.push({ name: name(c, "an export"), flags: u32(c, "an export's flags") })
    } else if (id === 4) {
      const n = count(c, 3, "imports")
      for (let i = 0; i < n; i++)
        imports.push({ module: name(c, "a module"), name: name(c, "an import"), flags: u32(c, "an import's flags") })
    } else if (id === 5) readStrings(c, "a path", runtimePath)
    else {
      others.push(id)
      c.at = c.end
    }
  })
  return { ...(memory ? { memory } : {}), needed, exports, imports, runtimePath, others, malformed: bad }
}

/// Reads the payload of a `dylink` section, the flat form before 2021.
export function readOldDylink(bytes: Uint8Array, payload: ByteSpan): Dylink {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the dylink section")
  const needed: string[] = []
  const bad: Malformed[] = []
  let memory: DylinkMemory | undefined
  attempt(bad, () => {
    memory = memoryInfo(c)
    if (c.at < c.end) readStrings(c, "a needed library", needed)
  })
  return {
    ...(memory ? { memory } : {}),
    needed,
    exports: [],
    imports: [],
    runtimePath: [],
    others: [],
    malformed: bad,
  }
}

function memoryInfo(c: Cursor): DylinkMemory {
  return {
    memorySize: u32(c, "the size of memory"),
    memoryAlignment: u32(c, "the alignment of memory"),
    tableSize: u32(c, "the size of the table"),
    tableAlignment: u32(c, "the alignment of the table"),
  }
}

function readStrings(c: Cursor, what: string, into: string[]): void {
  const n = count(c, 1, "strings")
  for (let i = 0; i < n; i++) into.push(name(c, what))
}
