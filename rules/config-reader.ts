// Reads values out of positioned JSON, collecting every mistake with its line instead of stopping at the first. Knows
// JSON's shapes and nothing of what the keys mean.

import type { Node } from "jsonc-parser"
import type { SourceSpan } from "../analyzers/place.ts"

/// A mistake in the config. `at` is where to look.
export interface ConfigError {
  readonly message: string
  readonly at: SourceSpan
}

/// The text being read, and what was found wrong with it so far.
export interface Reading {
  readonly path: string
  readonly lineStarts: readonly number[]
  readonly errors: ConfigError[]
}

export function reading(text: string, path: string): Reading {
  const lineStarts = [0]
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1)
  return { path, lineStarts, errors: [] }
}

export function spanOf(reading: Reading, { offset, length }: { offset: number; length: number }): SourceSpan {
  const start = position(reading, offset)
  const end = position(reading, offset + length)
  return {
    file: reading.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}

function position({ lineStarts }: Reading, offset: number): { line: number; column: number } {
  let line = lineStarts.length
  while (line > 1 && (lineStarts[line - 1] ?? 0) > offset) line--
  return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 }
}

/// Notes a mistake and yields `undefined`, so that readers can `return mistake(…)`.
export function mistake(reading: Reading, at: { offset: number; length: number }, message: string): undefined {
  reading.errors.push({ message, at: spanOf(reading, at) })
  return undefined
}

export interface Property {
  readonly name: string
  readonly key: Node
  readonly value: Node
}

/// The properties of an object, each name once.
export function properties(reading: Reading, node: Node, what: string): Property[] {
  if (node.type !== "object") {
    mistake(reading, node, `${what} must be an object, not ${describe(node)}`)
    return []
  }
  const seen = new Map<string, Property>()
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? []
    if (!key || !value) continue
    const name = String(key.value)
    if (seen.has(name)) mistake(reading, key, `'${name}' is given twice in ${what}`)
    else seen.set(name, { name, key, value })
  }
  return [...seen.values()]
}

/// The properties of an object by name; any other name is a mistake.
export function fields<K extends string>(
  reading: Reading,
  node: Node,
  what: string,
  known: readonly K[],
): Partial<Record<K, Property>> {
  const found: Partial<Record<K, Property>> = {}
  for (const property of properties(reading, node, what)) {
    const name = known.find((key) => key === property.name)
    if (name) found[name] = property
    else mistake(reading, property.key, unknownName(`key`, property.name, known, `in ${what}`))
  }
  return found
}

export function string(reading: Reading, node: Node, what: string): string | undefined {
  if (node.type === "string" && node.value !== "") return String(node.value)
  const got = node.type === "string" ? "an empty string" : describe(node)
  return mistake(reading, node, `${what} must be a string, not ${got}`)
}

export function number(reading: Reading, node: Node, what: string): number | undefined {
  const value: unknown = node.value
  return typeof value === "number" ? value : mistake(reading, node, `${what} must be a number, not ${describe(node)}`)
}

export function boolean(reading: Reading, node: Node, what: string): boolean | undefined {
  const value: unknown = node.value
  if (typeof value === "boolean") return value
  return mistake(reading, node, `${what} must be true or false, not ${describe(node)}`)
}

/// One of a closed set of words.
export function word<W extends string>(reading: Reading, node: Node, what: string, words: readonly W[]): W | undefined {
  if (node.type !== "string") return mistake(reading, node, `${what} must be ${list(words)}, not ${describe(node)}`)
  const found = words.find((candidate) => candidate === node.value)
  if (found) return found
  const near = nearest(String(node.value), words)
  const hint = near ? `; did you mean "${near}"?` : ""
  return mistake(reading, node, `${what} must be ${list(words)}, not ${describe(node)}${hint}`)
}

/// Every item of an array, read by `item`; wrong items are noted and left out.
export function array<T>(
  reading: Reading,
  node: Node,
  what: string,
  item: (node: Node, index: number) => T | undefined,
): T[] {
  if (node.type !== "array") {
    mistake(reading, node, `${what} must be an array, not ${describe(node)}`)
    return []
  }
  return (node.children ?? []).map(item).filter((value) => value !== undefined)
}

export function strings(reading: Reading, node: Node, what: string): string[] {
  return array(reading, node, what, (item, index) => string(reading, item, `${what}[${String(index)}]`))
}

/// The sentence for a name nobody knows, with the nearest one somebody does.
export function unknownName(kind: string, name: string, known: readonly string[], where = ""): string {
  const near = nearest(name, known)
  return `unknown ${kind} '${name}'${where && ` ${where}`}${near ? `; did you mean '${near}'?` : ""}`
}

/// The known name a person may have meant: the nearest by edits, when that is near enough to be worth saying.
export function nearest(name: string, known: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "")
  const [best] = known
    .map((candidate) => ({ candidate, edits: distance(plain(name), plain(candidate)) }))
    .sort((a, b) => a.edits - b.edits)
  return best && best.edits <= Math.max(2, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

function describe(node: Node): string {
  switch (node.type) {
    case "object":
      return "an object"
    case "array":
      return "an array"
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "property":
      return JSON.stringify(node.value)
  }
}

function list(words: readonly string[]): string {
  const quoted = words.map((text) => `"${text}"`)
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1) ?? ""}`
}
