// Source maps, version 3 (ECMA-426), of wasm binaries: one line, whose columns are byte offsets in the file. It knows the JSON
// and keeps the mappings in typed arrays; the VLQ text inside is for a library. It fetches nothing: who has the text, gives it.

import { decode } from "@jridgewell/sourcemap-codec"

export interface SourcePoint {
  /// As the map spells it, behind its `sourceRoot`; often relative to the map.
  readonly source: string
  /// 1-based.
  readonly line: number
  readonly column: number
  readonly name?: string
}

export interface SourceMap {
  readonly sources: readonly string[]
  readonly count: number
  /// What the mapping that holds the byte says: the last one at or before it. One before `from` is another function's; then
  /// the first up to `to` is taken, as no line stands for the locals a function begins with. Offsets are absolute.
  at(offset: number, from: number, to: number): SourcePoint | undefined
}

/// Longer maps are not read: the library makes an array for each of their mappings.
const longestMap = 256 << 20

/// Sections of an index map, at most.
const mostSections = 10_000

interface Draft {
  readonly sources: string[]
  readonly names: string[]
  /// Runs of five: offset, source (-1: none), line, column, name (-1: none).
  readonly mappings: number[]
}

/// Reads a map; `undefined` when the text is none, or none of a binary.
export function readSourceMap(text: string): SourceMap | undefined {
  if (text.length > longestMap) return undefined
  let json: unknown
  try {
    // Servers may put a line before the JSON that keeps it from being run as a script.
    json = JSON.parse(text.replace(/^\)\]\}'[^\n]*\n/, ""))
  } catch {
    return undefined
  }
  const draft: Draft = { sources: [], names: [], mappings: [] }
  return addMap(json, 0, draft, 0) ? finished(draft) : undefined
}

function addMap(json: unknown, from: number, draft: Draft, depth: number): boolean {
  if (!isRecord(json)) return false
  const { version, sections, sources, sourceRoot, names, mappings } = json
  if (version !== 3) return false
  if (Array.isArray(sections)) return depth === 0 && addSections(sections, draft)
  if (typeof mappings !== "string" || !Array.isArray(sources)) return false
  const [firstSource, firstName] = [draft.sources.length, draft.names.length]
  const root = typeof sourceRoot === "string" && sourceRoot !== "" ? sourceRoot.replace(/\/*$/, "/") : ""
  for (const source of sources as unknown[]) draft.sources.push(typeof source === "string" ? root + source : "")
  for (const name of Array.isArray(names) ? (names as unknown[]) : [])
    draft.names.push(typeof name === "string" ? name : "")
  // A binary is one line; what stands on others would be of a script.
  for (const [column, source, line, at, name] of decodeLine(mappings)) {
    const known = source !== undefined && source >= 0 && source < sources.length
    draft.mappings.push(from + column, known ? firstSource + source : -1, line ?? 0, at ?? 0)
    draft.mappings.push(name === undefined ? -1 : firstName + name)
  }
  return true
}

function decodeLine(mappings: string): readonly (readonly [number, number?, number?, number?, number?])[] {
  const end = mappings.indexOf(";")
  try {
    return decode(end < 0 ? mappings : mappings.slice(0, end))[0] ?? []
  } catch {
    return []
  }
}

/// An index map: maps one behind the other, each from a column of its own.
function addSections(sections: readonly unknown[], draft: Draft): boolean {
  for (const section of sections.slice(0, mostSections)) {
    if (!isRecord(section) || !isRecord(section["offset"])) return false
    const { line, column } = section["offset"]
    if (line !== 0 || typeof column !== "number" || !addMap(section["map"], column, draft, 1)) return false
  }
  return true
}

function finished({ sources, names, mappings }: Draft): SourceMap {
  const count = mappings.length / 5
  const order = Uint32Array.from({ length: count }, (_, i) => i)
  order.sort((a, b) => mappings[a * 5]! - mappings[b * 5]! || a - b)
  const offsets = Float64Array.from(order, (i) => mappings[i * 5]!)
  const rest = Int32Array.from({ length: count * 4 }, (_, i) => mappings[order[i >> 2]! * 5 + 1 + (i & 3)]!)
  return {
    sources,
    count,
    at(offset, from, to) {
      let low = -1
      for (let high = count - 1; low < high;) {
        const middle = (low + high + 1) >> 1
        if (offsets[middle]! <= offset) low = middle
        else high = middle - 1
      }
      if (low < 0 || offsets[low]! < from) low++
      if (low >= count || offsets[low]! >= to) return undefined
      const source = sources[rest[low * 4]!]
      if (source === undefined || source === "") return undefined
      const [line, column] = [rest[low * 4 + 1]!, rest[low * 4 + 2]!]
      const name = names[rest[low * 4 + 3]!]
      return { source, line: line + 1, column: column + 1, ...(name === undefined || name === "" ? {} : { name }) }
    },
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
