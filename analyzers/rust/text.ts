// What the text of a Rust file tells that a dump does not: where `unsafe` blocks and macro definitions stand, and which comment
// speaks for a block. Goes by tokens and braces alone; knows no types and resolves no names.

import { absent, analyzer, type Absent } from "../analyzer.ts"
import { build } from "../build.ts"
import type { SourceSpan } from "../place.ts"

export interface UnsafeBlock {
  /// From the word `unsafe` to the closing brace. Lines and columns count from 1; the end is exclusive.
  readonly span: SourceSpan
  /// Of the word alone.
  readonly word: SourceSpan
  /// The comments that speak for the block: those directly above its statement, on its line, and at its beginning.
  readonly comment: string
}

export interface RustFile {
  readonly unsafeBlocks: readonly UnsafeBlock[]
  /// `macro_rules!` definitions, first and last line.
  readonly macros: readonly { readonly name: string; readonly line: number; readonly endLine: number }[]
}

export interface RustText {
  /// The file a span names, when its text was given.
  file(path: string): RustFile | undefined
  readonly paths: readonly string[]
}

export const rustText = analyzer({
  name: "rust-text",
  doc: "Unsafe blocks with their comments and macro definitions, from the Rust files that the dumps name.",
  requires: { build },
  run({ build }): RustText | Absent {
    const { rust } = build
    if (!rust || rust.size === 0)
      return absent(
        "no Rust file that the MIR dumps name was found: dumps made with -Zmir-include-spans name them, and they must lie below the current folder",
      )
    const known = new Map<string, RustFile>()
    return {
      paths: [...rust.keys()],
      file(path) {
        const text = rust.get(path)
        if (text === undefined) return undefined
        let file = known.get(path)
        if (!file) known.set(path, (file = readRust(path, text)))
        return file
      },
    }
  },
})

interface Token {
  readonly text: string
  readonly line: number
  readonly column: number
}

const tokenPattern =
  /\n|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/|b?r(#*)"[\s\S]*?"\1|[bc]?"(?:[^"\\]|\\[\s\S])*"|b?'(?:[^'\\\n]|\\[^\n]+?)'|(?:r#)?[A-Za-z_]\w*|[^\s]/g

export function readRust(path: string, text: string): RustFile {
  const { tokens, comments } = tokenise(text)
  const lines = text.split("\n")
  const unsafeBlocks: UnsafeBlock[] = []
  const macros: { name: string; line: number; endLine: number }[] = []
  tokens.forEach((token, index) => {
    if (token.text === "unsafe" && tokens[index + 1]?.text === "{") {
      const close = closing(tokens, index + 1)
      const end = tokens[close] ?? token
      const word = span(path, token, token.line, token.column + 6)
      const comment = speakingFor(token, tokens[index + 2], lines, comments)
      unsafeBlocks.push({ span: span(path, token, end.line, end.column + 1), word, comment })
    }
    if (token.text === "macro_rules" && tokens[index + 1]?.text === "!") {
      const close = closing(tokens, index + 3)
      const endLine = (tokens[close] ?? token).line
      macros.push({ name: tokens[index + 2]?.text ?? "", line: token.line, endLine })
    }
  })
  return { unsafeBlocks, macros }
}

function span(file: string, { line, column }: Token, endLine: number, endColumn: number): SourceSpan {
  return { file, line, column, endLine, endColumn }
}

function tokenise(text: string): { tokens: readonly Token[]; comments: readonly Token[] } {
  const tokens: Token[] = []
  const comments: Token[] = []
  let line = 1
  let start = 0
  for (const match of text.matchAll(tokenPattern)) {
    const [found] = match
    if (found === "\n") {
      line++
      start = match.index + 1
      continue
    }
    const token = { text: found, line, column: match.index - start + 1 }
    ;(found.startsWith("//") || found.startsWith("/*") ? comments : tokens).push(token)
    const newlines = found.split("\n").length - 1
    if (newlines > 0) {
      line += newlines
      start = match.index + found.lastIndexOf("\n") + 1
    }
  }
  return { tokens, comments }
}

const pairs: ReadonlyMap<string, string> = new Map([
  ["{", "}"],
  ["(", ")"],
  ["[", "]"],
])

/// The index of the token that closes the one at `open`; past the end when nothing does.
function closing(tokens: readonly Token[], open: number): number {
  const first = tokens[open]?.text ?? ""
  const last = pairs.get(first)
  let depth = 0
  for (let index = open; index < tokens.length; index++) {
    const { text } = tokens[index]!
    if (text === first) depth++
    else if (text === last && --depth === 0) return index
  }
  return tokens.length
}

/// How many lines a statement may take before its `unsafe`.
const longestHead = 6

function speakingFor(
  word: Token,
  next: Token | undefined,
  lines: readonly string[],
  comments: readonly Token[],
): string {
  const spoken: string[] = []
  const starting = new Map<number, Token[]>()
  const ending = new Map<number, Token[]>()
  for (const comment of comments) {
    const end = comment.line + comment.text.split("\n").length - 1
    starting.set(comment.line, [...(starting.get(comment.line) ?? []), comment])
    ending.set(end, [...(ending.get(end) ?? []), comment])
  }
  for (let line = word.line; line <= (next?.line ?? word.line); line++)
    for (const comment of starting.get(line) ?? [])
      if (line === word.line || line < (next?.line ?? 0)) spoken.push(comment.text)
  // Up over the head of the statement, then over the comment that stands on it.
  let line = word.line - 1
  for (let head = 0; head < longestHead && line > 0; head++, line--) {
    const code = (lines[line - 1] ?? "").replace(/\/\/.*$/, "").trim()
    if (code === "" || /[;{}]$/.test(code)) break
    for (const comment of starting.get(line) ?? []) spoken.push(comment.text)
  }
  for (; line > 0; line--) {
    const here = ending.get(line)
    if (!here || !/^\s*(\/\/|\/\*|\*|.*\*\/\s*$)/.test(lines[line - 1] ?? "")) break
    for (const comment of here) {
      spoken.push(comment.text)
      line -= comment.text.split("\n").length - 1
    }
  }
  return spoken.join("\n")
}
