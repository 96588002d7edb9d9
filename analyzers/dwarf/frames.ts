// Which lines a byte of code comes from: the row of the line table for the innermost, and the calls it was inlined through.
// Everything is read when first asked for, and what was read is forgotten when it grows too large: the indices stay, the
// rows and scopes come again. It refuses to judge whose files the lines are in.

import { filesOf } from "./line-header.ts"
import type { Files } from "./line-header.ts"
import { findSequences, lastAtMost, noRows, rowsOf } from "./line-program.ts"
import type { Rows } from "./line-program.ts"
import { namedBy } from "./named.ts"
import type { Named } from "./named.ts"
import { chainAt, readScopes } from "./scopes.ts"
import type { Scopes } from "./scopes.ts"
import type { Sections } from "./sections.ts"
import { readUnits } from "./units.ts"
import type { Unit } from "./units.ts"

/// A function that a byte of code comes from. `line` and `column` are 1-based; 0 where the compiler does not say, as for
/// code that no line stands for.
export interface Frame {
  /// As the source spells it: `clamp`, `total<lines::shape::Circle>`. Absent without `.debug_info`.
  readonly function?: string
  /// The linker's symbol, mangled.
  readonly symbol?: string
  /// As the compiler wrote it, joined with its directories but not normalised: `/src/lib/./a.c`. May be relative.
  readonly file: string
  readonly line: number
  readonly column: number
  /// The directory the compiler ran in (`DW_AT_comp_dir`).
  readonly directory?: string
}

export interface UnitFacts {
  readonly name: string | undefined
  readonly directory: string | undefined
  readonly producer: string | undefined
  readonly language: string | undefined
}

export interface FrameReader {
  /// Innermost first. Frames without a file are left out; empty when nothing is known of the byte. `offset` is absolute
  /// in the binary.
  frames(offset: number): readonly Frame[]
  /// Where the function that holds the byte is declared; its column is 0.
  declaration(offset: number): Frame | undefined
  readonly units: readonly UnitFacts[]
}

/// Kept at most: scopes take some 60 bytes each, names 300.
const most = { scopes: 1 << 20, names: 1 << 15 }

/// The scopes of an address; `chain` is innermost first and may be empty.
interface Chain {
  readonly unit: Unit
  readonly scopes: Scopes
  readonly chain: readonly number[]
}

export function frameReader(sections: Sections): FrameReader {
  // Whoever asks, asks of one function after the other.
  const scratch = noRows()
  let current: { readonly n: number; readonly rows: Rows } | undefined
  const scopes = remembering<Scopes>(most.scopes, ({ count }) => count)
  const names = remembering<Named>(most.names, () => 1)
  const files = new Map<number, Files | undefined>()
  const sequences = once(() => findSequences(sections))
  const tables = once(() => new Map(sequences().tables.map((table) => [table.offset, table])))
  const units = once(() => readUnits(sections))
  const unitsByLines = once(() => {
    const all = new Map<number, Unit[]>()
    for (const unit of units()) all.set(unit.lines, [...(all.get(unit.lines) ?? []), unit].slice(0, 8))
    return all
  })

  function path(lines: number, file: number, directory: string | undefined): string | undefined {
    if (!files.has(lines)) {
      const table = tables().get(lines)
      files.set(lines, table && filesOf(sections, table))
    }
    return files.get(lines)?.path(file, directory)
  }
  /// The first unit of the tables that says something of the address. Units may share a table, but few do.
  function chainOf(address: number, tables: readonly number[]): Chain | undefined {
    let silent: Chain | undefined
    for (const lines of tables) {
      for (const unit of unitsByLines().get(lines) ?? []) {
        const found = scopes(unit.start, () => readScopes(sections, unit))
        const chain = chainAt(found, address)
        if (chain.length > 0) return { unit, scopes: found, chain }
        silent ??= { unit, scopes: found, chain }
      }
    }
    return silent
  }
  /// What is known of an address: its row, its scopes, and the line table of the row.
  function look(offset: number): { row: number; rows: Rows | undefined; lines: number; chain: Chain | undefined } {
    const address = offset - sections.codeStart
    const found = sequences()
    const n = lastAtMost(found.start, found.count, address)
    const lines = (n: number): number[] => (n >= 0 && n < found.count ? [found.tables[found.table[n]!]!.offset] : [])
    // The first bytes of a function, its locals, and the last may have no row; its unit is that of a neighbour.
    if (n < 0 || address >= found.end[n]!) {
      const chain = chainOf(address, [...new Set([...lines(n), ...lines(n + 1)])])
      return { row: -1, rows: undefined, lines: -1, chain: chain && chain.chain.length > 0 ? chain : undefined }
    }
    if (current?.n !== n) current = { n, rows: rowsOf(sections, found, n, scratch) }
    const all = current.rows
    const row = lastAtMost(all.address.array, all.address.length - 1, address)
    return { row, rows: all, lines: lines(n)[0] ?? -1, chain: chainOf(address, lines(n)) }
  }
  function named({ unit, scopes }: Chain, scope: number): Named {
    const at = scopes.entry[scope]!
    return names(at, () => namedBy(sections, units(), unit, at))
  }

  return {
    frames(offset) {
      const { row, rows, lines, chain } = look(offset)
      const directory = chain?.unit.directory
      const within = chain?.chain ?? []
      const frames: Frame[] = []
      const add = (scope: number | undefined, lines: number, file: number, line: number, column: number): void => {
        const name = path(lines, file, directory)
        if (name !== undefined)
          frames.push(frame(name, line, column, directory, chain && scope !== undefined ? named(chain, scope) : {}))
      }
      if (rows && row >= 0)
        add(within[0], lines, rows.file.array[row]!, rows.line.array[row]! >>> 0, rows.column.array[row]!)
      for (let i = 1; chain && i < within.length; i++) {
        const [callee, { unit, scopes }] = [within[i - 1]!, chain]
        add(within[i], unit.lines, scopes.callFile[callee]!, scopes.callLine[callee]!, scopes.callColumn[callee]!)
      }
      return frames
    },
    declaration(offset) {
      const { chain } = look(offset)
      const scope = chain?.chain.at(-1)
      if (!chain || scope === undefined) return undefined
      const found = named(chain, scope)
      if (!found.declared) return undefined
      const { lines, file, line, directory } = found.declared
      const name = path(lines, file, directory)
      return name === undefined ? undefined : frame(name, line, 0, directory, found)
    },
    get units() {
      return units().map(({ name, directory, producer, language }) => ({ name, directory, producer, language }))
    },
  }
}

function frame(file: string, line: number, column: number, directory: string | undefined, named: Named): Frame {
  const made: { -readonly [K in keyof Frame]: Frame[K] } = { file, line, column }
  if (named.name !== undefined) made.function = named.name
  if (named.symbol !== undefined) made.symbol = named.symbol
  if (directory !== undefined) made.directory = directory
  return made
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/// A cache that forgets everything when what it holds weighs more than `most`.
function remembering<T>(most: number, weigh: (value: T) => number): (key: number, make: () => T) => T {
  const known = new Map<number, T>()
  let weight = 0
  return (key, make) => {
    const hit = known.get(key)
    if (hit !== undefined) return hit
    const made = make()
    weight += weigh(made)
    if (weight > most) {
      known.clear()
      weight = weigh(made)
    }
    known.set(key, made)
    return made
  }
}
