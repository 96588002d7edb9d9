// The functions, constants and statics of a Rust file, each with its path inside the file, and the files its modules lie
// in. Knows items by their keywords and skips what macros are given: what they make is not in the text. Resolves no names.

import { kinds, positionOf, spelling, tokensOf, type Tokens } from "./tokens.ts"

/// A step of a path as a dump prints it: a name, or an `impl` by where it begins.
export type Step = string | { readonly line: number; readonly column: number }

export interface RustItem {
  readonly kind: "fn" | "const" | "static"
  readonly file: string
  /// As spelled (`r#match`), from the file inwards: modules, traits, impls and outer functions included; the last is the item's own name.
  readonly steps: readonly Step[]
  /// Where the item begins: its first word, attributes aside.
  readonly line: number
  readonly column: number
  /// Column after the item's name, on the name's line.
  readonly endColumn: number
  readonly nameLine: number
  readonly endLine: number
  /// How many parameters it has, `self` included; of a function only.
  readonly params?: number
  /// Tokens of the body, brackets included.
  readonly from: number
  readonly to: number
  /// A `cfg` on it or around it: it may not be there at all.
  readonly conditional: boolean
}

/// `mod name;`: a file elsewhere.
export interface ModFile {
  readonly steps: readonly Step[]
  /// Where it lies, relative to the folder of this file, as `#[path]` says; else by the modules around it.
  readonly path?: string
  readonly conditional: boolean
}

export interface RustFile {
  readonly path: string
  readonly tokens: Tokens
  readonly items: readonly RustItem[]
  readonly mods: readonly ModFile[]
  /// Names of functions and constants that stand in what a macro is given or makes: any of them may be an item, or none.
  readonly inMacros: ReadonlySet<string>
  /// It includes a file whose text is not here.
  readonly includes: boolean
}

interface Scope {
  readonly steps: readonly Step[]
  /// The token that closes it.
  readonly end: number
  readonly conditional: boolean
}

/// Before `!`, these are no macro's name.
const keywords: ReadonlySet<string> = new Set(
  "as break const continue else for if impl in let loop match move mut ref return unsafe where while".split(" "),
)

/// Nothing when the text cannot be divided into tokens: then it is no Rust that a compiler took.
export function readRust(path: string, text: string): RustFile | undefined {
  const tokens = tokensOf(text)
  if (!tokens) return undefined
  const { count, closes, kind } = tokens
  const items: RustItem[] = []
  const mods: ModFile[] = []
  const inMacros = new Set<string>()
  let includes = false
  const scopes: Scope[] = [{ steps: [], end: count, conditional: false }]
  let attributes: string[] = []
  /// The first word of the item that is being read: `pub`, `unsafe`, …
  let first = -1

  for (let i = 0; i < count; i++) {
    while (i >= (scopes.at(-1)?.end ?? count) && scopes.length > 1) {
      scopes.pop()
      first = -1
    }
    const scope = scopes.at(-1)!
    const word = spelling(tokens, i)
    if (kind[i] !== kinds.word) {
      if (word === "#") {
        const inner = spelling(tokens, i + 1) === "!" ? 1 : 0
        const open = i + 1 + inner
        const close = closes[open] ?? -1
        if (close >= 0 && spelling(tokens, open) === "[") {
          if (inner === 0) attributes.push(text.slice(tokens.start[open + 1] ?? 0, tokens.start[close] ?? 0))
          i = close
        }
      } else if (word === ";" || word === "{" || word === "}" || word === "," || word === "=") {
        attributes = []
        first = -1
      }
      continue
    }
    if (first < 0) first = i
    const next = spelling(tokens, i + 1)
    const named = kind[i + 1] === kinds.word
    const conditional = scope.conditional || attributes.some((attribute) => /^cfg\b|^cfg_attr\b/.test(attribute))
    const enter = (step: Step | undefined, open: number) => {
      scopes.push({ steps: step === undefined ? scope.steps : [...scope.steps, step], end: closes[open]!, conditional })
      attributes = []
      first = -1
      i = open
    }
    if (word === "mod" && named) {
      const name = next
      const after = spelling(tokens, i + 2)
      if (after === "{") enter(name, i + 2)
      else if (after === ";") {
        const written = attributes.map((attribute) => /^path\s*=\s*"([^"\\]*)"$/.exec(attribute)?.[1]).find(Boolean)
        const moved = attributes.some((attribute) => /^cfg_attr\b[^]*\bpath\b/.test(attribute))
        if (moved) includes = true
        else
          mods.push({ steps: [...scope.steps, name], conditional, ...(written === undefined ? {} : { path: written }) })
      }
    } else if (word === "fn" && named) {
      const params = skipAngles(tokens, i + 2)
      const close = closes[params] ?? -1
      if (close < 0) continue
      const open = bodyAfter(tokens, close + 1)
      if (spelling(tokens, open) === "{") {
        const item = itemAt("fn", i, open, closes[open]!, conditional)
        items.push({ ...item, params: parametersIn(tokens, params + 1, close) })
        enter(next, open)
      } else i = Math.max(i, open - 1)
    } else if (word === "impl" && atItem(tokens, i, first)) {
      const open = bodyAfter(tokens, i + 1)
      if (spelling(tokens, open) === "{") enter(positionOf(tokens, tokens.start[first] ?? 0), open)
    } else if (word === "trait" && named) {
      const open = bodyAfter(tokens, i + 2)
      if (spelling(tokens, open) === "{") enter(next, open)
    } else if (/^(?:struct|enum|union|type)$/.test(word) && named) i = skipAngles(tokens, i + 2) - 1
    else if (word === "const" || word === "static") {
      const at = next === "mut" ? i + 2 : i + 1
      if (kind[at] !== kinds.word || spelling(tokens, at + 1) !== ":") continue
      const stop = pastValue(tokens, at + 2)
      items.push(itemAt(word, at - 1, at + 2, stop, conditional))
      // Its value may be a block with items of its own: `const _: () = { … }`.
      scopes.push({ steps: [...scope.steps, spelling(tokens, at)], end: stop, conditional })
      attributes = []
      i = at
    } else if (next === "!" && !keywords.has(word)) {
      const open = word === "macro_rules" && kind[i + 2] === kinds.word ? i + 3 : i + 2
      const close = closes[open] ?? -1
      if (close < 0) continue
      if (word === "include") includes = true
      for (let k = open; k < close; k++)
        if (/^(?:fn|const|static)$/.test(spelling(tokens, k)) && kind[k + 1] === kinds.word)
          inMacros.add(spelling(tokens, k + 1))
      i = close
      first = -1
    } else if (word === "macro" && named) {
      const open = bodyAfter(tokens, i + 2)
      if (spelling(tokens, open) === "{") i = closes[open]!
    }
  }
  return { path, tokens, items, mods, inMacros, includes }

  function itemAt(what: RustItem["kind"], keyword: number, from: number, to: number, conditional: boolean): RustItem {
    const scope = scopes.at(-1)!
    const name = keyword + 1
    const begin = positionOf(tokens!, tokens!.start[first] ?? 0)
    return {
      kind: what,
      file: path,
      steps: [...scope.steps, spelling(tokens!, name)],
      ...begin,
      nameLine: positionOf(tokens!, tokens!.start[name] ?? 0).line,
      endColumn: positionOf(tokens!, tokens!.end[name] ?? 0).column,
      endLine: positionOf(tokens!, tokens!.start[to] ?? text.length).line,
      from,
      to,
      conditional,
    }
  }
}

/// Whether an `impl` begins an item: nothing but `unsafe` or `default` may stand before it.
function atItem(tokens: Tokens, i: number, first: number): boolean {
  for (let k = first; k < i; k++) if (!/^(?:unsafe|default|const)$/.test(spelling(tokens, k))) return false
  return true
}

/// After the generic parameters that begin at `i`, if any do.
export function skipAngles(tokens: Tokens, i: number): number {
  if (spelling(tokens, i) !== "<") return i
  let depth = 0
  for (let k = i; k < tokens.count; k++) {
    const mark = spelling(tokens, k)
    if (mark === "<") depth++
    else if (mark === ">" && !isArrow(tokens, k) && --depth === 0) return k + 1
    else if ((tokens.closes[k] ?? -1) >= 0) k = tokens.closes[k]!
  }
  return tokens.count
}

function isArrow(tokens: Tokens, k: number): boolean {
  const before = spelling(tokens, k - 1)
  return (before === "-" || before === "=") && tokens.end[k - 1] === tokens.start[k]
}

/// The `{` or `;` that ends a header: not one inside of brackets of any kind.
function bodyAfter(tokens: Tokens, i: number): number {
  let angles = 0
  for (let k = i; k < tokens.count; k++) {
    const mark = spelling(tokens, k)
    if (angles <= 0 && (mark === "{" || mark === ";")) return k
    if (mark === "<") angles++
    else if (mark === ">" && !isArrow(tokens, k)) angles--
    else if ((tokens.closes[k] ?? -1) >= 0) k = tokens.closes[k]!
  }
  return tokens.count
}

/// The `;` that ends a constant, or what closes the block it would stand in.
function pastValue(tokens: Tokens, i: number): number {
  for (let k = i; k < tokens.count; k++) {
    const mark = spelling(tokens, k)
    if (mark === ";" || mark === "}" || mark === ")" || mark === "]") return k
    if ((tokens.closes[k] ?? -1) >= 0) k = tokens.closes[k]!
  }
  return tokens.count
}

function parametersIn(tokens: Tokens, from: number, to: number): number {
  let count = 0
  let angles = 0
  let empty = true
  for (let k = from; k < to; k++) {
    const mark = spelling(tokens, k)
    if (mark === "," && angles === 0) {
      if (!empty) count++
      empty = true
      continue
    }
    empty = false
    if (mark === "<") angles++
    else if (mark === ">" && !isArrow(tokens, k)) angles--
    else if ((tokens.closes[k] ?? -1) >= 0) k = tokens.closes[k]!
  }
  return empty ? count : count + 1
}
