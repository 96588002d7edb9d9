// What other files say of the functions of a binary: which function each is in an unstripped twin, what a map calls it, and
// which lines its code comes from. It knows how to tell that a file is of this build; it refuses to take anything from one
// that is not.

import { absent, analyzer } from "../analyzer.ts"
import type { Fault } from "../analyzer.ts"
import type { Artifact, NamesFile } from "../build.ts"
import { countedReader } from "../dwarf/counted.ts"
import type { CountedReader } from "../dwarf/counted.ts"
import { bytePlace } from "../wasm/fault.ts"
import type { ByteSpan } from "../wasm/bytes.ts"
import { code, readCode } from "../wasm/code.ts"
import type { Code } from "../wasm/code.ts"
import { readNames } from "../wasm/custom/name.ts"
import type { Module } from "../wasm/module.ts"
import { readModule } from "../wasm/read.ts"
import { wasm } from "../wasm/wasm.ts"
import { offsetsBetween } from "./instructions.ts"
import { readLinkMap, readSymbolMap } from "./maps.ts"
import { matchModules, matchNumbers } from "./match.ts"
import type { Match } from "./match.ts"

/// What one file gives to a binary.
export interface Lent {
  readonly file: NamesFile
  /// Functions of the binary with a body, and how many of them the file knows.
  readonly functions: number
  readonly known: number
  /// How those were found; absent for maps and files without code, which go by number.
  readonly by?: Match["by"]
  /// As the file spells it.
  symbol(index: number): string | undefined
  /// Lines of the binary's code, asked for by offsets in the binary.
  readonly debug?: CountedReader
  /// Why nothing is taken from the file.
  readonly refused?: string
}

export interface Twins {
  readonly module: Module
  readonly lent: readonly Lent[]
  /// What the first file that knows the function calls it.
  symbol(index: number): string | undefined
  /// Lines by the first file that has any.
  readonly debug: CountedReader | undefined
}

export const twins = analyzer({
  name: "twins",
  doc: "What unstripped twins, symbol maps and files of debug information say of the binary's functions (--names).",
  requires: { wasm, code },
  run({ wasm, code }, { names = [] }): Twins | ReturnType<typeof absent> {
    if (names.length === 0) return absent("no file of names was given (--names)")
    const lent = names.map((file) => lend(file, wasm, code))
    return {
      module: wasm,
      lent,
      symbol(index) {
        for (const one of lent) {
          const symbol = one.symbol(index)
          if (symbol !== undefined) return symbol
        }
        return undefined
      },
      debug: lent.find(({ debug }) => debug)?.debug,
    }
  },
  *faults({ lent }): Iterable<Fault> {
    for (const { file, refused } of lent)
      if (refused !== undefined && file.asked)
        yield { kind: "input", artifact: file.path, message: refused, from: "names" }
  },
  *facts({ module, lent }) {
    for (const { index, body } of module.functions) {
      const known = body && lent.find((one) => one.symbol(index) !== undefined)
      const symbol = known?.symbol(index)
      if (!body || symbol === undefined) continue
      yield { at: bytePlace(module, body.offset, body.length, index), text: `${symbol} in ${known?.file.path ?? ""}` }
    }
  },
})

/// What `file` gives to a binary. Never throws: a file of another build gives nothing, and says so.
export function lend(file: NamesFile, module: Module, code: Code): Lent {
  const functions = module.functions.filter(({ body }) => body).length
  const base = { file, functions, known: 0, symbol: () => undefined }
  const given = file.kind === "wasm" ? fromTwin(file, module, code) : fromMap(file, module)
  if ("refused" in given) return { ...base, refused: given.refused }
  return { ...base, ...given }
}

type Given = Pick<Lent, "known" | "by" | "symbol" | "debug"> | { readonly refused: string }

function fromTwin(file: NamesFile, module: Module, code: Code): Given {
  const artifact: Artifact = { path: file.path, kind: "wasm", bytes: file.bytes }
  const twin = readModule(artifact)
  const [broken] = twin.faults
  if (broken) return { refused: broken.message }
  if (!twin.functions.some(({ body }) => body)) return fromDebugFile(twin, module)
  const numbers = matchNumbers(twin, module)
  // Equal code is not decoded: what holds of an offset in the one holds of the same offset in the other.
  const sides = numbers
    ? undefined
    : ([
        { module: twin, code: readCode(twin) },
        { module, code },
      ] as const)
  const match = numbers ?? (sides && matchModules(...sides))
  if (!match) return { refused: anotherBuild(module) }
  const debug = sides ? translated(countedReader(twin), offsetsBetween(...sides, match)) : countedReader(twin, module)
  const named = namesIn(twin, twin.functions.length)
  if (named.size === 0 && !debug)
    return { refused: "has neither function names nor DWARF line tables: it is as stripped as the binary" }
  if (match.pairs === 0) return { refused: anotherBuild(module) }
  const debugSymbol = symbolsOf(debug)
  return {
    known: match.pairs,
    by: match.by,
    ...(debug ? { debug } : {}),
    symbol(index) {
      const other = match.of[index] ?? -1
      if (other < 0) return undefined
      return named.get(other) ?? debugSymbol(module.functions[index]?.body) ?? twin.functions[other]?.symbol
    },
  }
}

function anotherBuild({ artifact, functions }: Module): string {
  const all = functions.filter(({ body }) => body).length
  return `is of another build: none of the ${all} functions of ${artifact.path} is in it`
}

/// A file without code goes by numbers and offsets: nothing in it could contradict them.
function fromDebugFile(twin: Module, module: Module): Given {
  const named = namesIn(twin, module.functions.length)
  const debug = countedReader(twin, module)
  if (named.size === 0 && !debug)
    return { refused: "has no functions, no function names and no DWARF line tables: there is nothing to take from it" }
  const debugSymbol = symbolsOf(debug)
  const symbol = (index: number): string | undefined => named.get(index) ?? debugSymbol(module.functions[index]?.body)
  const known = module.functions.filter(({ index, body }) => body && symbol(index) !== undefined).length
  if (known === 0) return { refused: anotherBuild(module) }
  return { known, symbol, ...(debug ? { debug } : {}) }
}

function namesIn(module: Module, functions: number): ReadonlyMap<number, string> {
  const section = module.customs.find(({ title }) => title === "name")
  return section ? readNames(module.bytes, section.payload, functions).functions : new Map<number, string>()
}

/// What debug information calls functions, by the offset of their bodies in the binary.
function symbolsOf(debug: CountedReader | undefined): (body: ByteSpan | undefined) => string | undefined {
  const known = new Map<number, string | undefined>()
  return (body) => {
    if (!debug || !body) return undefined
    if (!known.has(body.offset)) {
      const frame = debug.declaration(body.offset)
      known.set(body.offset, frame?.symbol ?? frame?.function)
    }
    return known.get(body.offset)
  }
}

function translated(
  reader: CountedReader | undefined,
  offsetOf: (offset: number) => number | undefined,
): CountedReader | undefined {
  if (!reader) return undefined
  return {
    frames(offset) {
      const there = offsetOf(offset)
      return there === undefined ? [] : reader.frames(there)
    },
    declaration(offset) {
      const there = offsetOf(offset)
      return there === undefined ? undefined : reader.declaration(there)
    },
    get units() {
      return reader.units
    },
    get notUnderstood() {
      return reader.notUnderstood
    },
  }
}

function fromMap(file: NamesFile, module: Module): Given {
  const text = new TextDecoder().decode(file.bytes)
  const named = file.kind === "symbol-map" ? numbered(text, module) : linked(text, module)
  if (typeof named === "string") return { refused: named }
  const known = module.functions.filter(({ index, body }) => body && named.has(index)).length
  if (known === 0) return { refused: anotherBuild(module) }
  return { known, symbol: (index) => named.get(index) }
}

/// A symbol map is of this build when no number in it is too great and imports and exports are where it says.
function numbered(text: string, module: Module): ReadonlyMap<number, string> | string {
  const { names, malformed } = readSymbolMap(text)
  const { functions } = module
  if (names.size === 0) return "is no symbol map: no line of it is a number, a colon and a name"
  if (malformed > names.size) return `is no symbol map: ${malformed} lines are not a number, a colon and a name`
  for (const index of names.keys())
    if (index >= functions.length)
      return `is of another build: it names function ${index}, and ${module.artifact.path} has ${functions.length}`
  return names
}

/// A link map is of this build when all functions have the sizes it says, in its order.
function linked(text: string, module: Module): ReadonlyMap<number, string> | string {
  const entries = readLinkMap(text)
  if (entries.length === 0) return "has no functions: it is no link map of wasm-ld, or one of a module without code"
  const bodies = module.functions.filter(({ body }) => body)
  const names = new Map<number, string>()
  let end: number | undefined
  for (const [n, { index, body }] of bodies.entries()) {
    const entry = entries[n]
    // Where the first entry begins, only its own length can tell.
    const start = end ?? (body ? body.offset - lengthOf(body.length) : 0)
    end = (body?.offset ?? 0) + (body?.length ?? 0)
    if (entries.length !== bodies.length || entry?.size !== end - start)
      return `is of another build: ${module.artifact.path} was changed after it was linked, or linked anew; give an unstripped module instead`
    names.set(index, entry.name)
  }
  return names
}

/// Bytes of a number as LEB128.
function lengthOf(value: number): number {
  return Math.max(1, Math.ceil((32 - Math.clz32(value)) / 7))
}
