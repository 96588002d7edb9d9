// The one place for hostile names. Names in a report come from binaries that anyone may have written: they can hold
// terminal escapes, text-direction overrides, workflow commands, table pipes and HTML. Each reporter passes every string
// it did not write itself through one function of this file, the one for the place where the string will stand.

/// Characters that change how the text around them is shown, or that cannot be seen at all, first and last of each range.
const unseen: readonly (readonly [number, number])[] = [
  [0x00, 0x1f], // C0: escape, line breaks, bell
  [0x7f, 0x9f], // DEL and C1: another spelling of escape sequences
  [0xad, 0xad], // soft hyphen
  [0x34f, 0x34f], // grapheme joiner
  [0x61c, 0x61c], // Arabic letter mark
  [0x115f, 0x1160], // Hangul fillers
  [0x17b4, 0x17b5], // Khmer inherent vowels
  [0x180b, 0x180f], // Mongolian separators
  [0x200b, 0x200f], // zero width, direction marks
  [0x2028, 0x202f], // line and paragraph separator, direction overrides
  [0x205f, 0x206f], // invisible operators, direction isolates
  [0x3164, 0x3164], // Hangul filler
  [0xfeff, 0xfeff], // byte order mark
  [0xffa0, 0xffa0], // half-width Hangul filler
  [0xfff0, 0xfffb], // interlinear annotation
  [0xe0000, 0xe0fff], // tags: whole invisible sentences
]
const codePoint = (code: number) => `\\u{${code.toString(16)}}`
const everyUnseen = new RegExp(`[${unseen.map(([from, to]) => `${codePoint(from)}-${codePoint(to)}`).join("")}]`, "gu")
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/// What CI log readers take for a command wherever it stands in a line: `##[…]`, `##vso[…]`, `##teamcity[…]`.
const inlineCommand = /##(?=\[|vso|teamcity)/gi

const shortEscapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\0" }

/// The text as one line in which everything can be seen: what is unseen becomes a Rust escape such as `\u{1b}`. Nothing
/// is removed, so that two different names never look the same.
export function visible(text: string): string {
  return wellFormed(text)
    .replace(everyUnseen, (c) => shortEscapes[c] ?? codePoint(c.codePointAt(0) ?? 0))
    .replace(inlineCommand, "#\\u{23}")
}

/// Lone surrogates replaced, so that the text can be encoded.
export function wellFormed(text: string): string {
  return text.replace(loneSurrogates, "\ufffd")
}

/// At most `max` characters, keeping the beginning and the end: the interesting parts of a Rust path.
export function shorten(text: string, max: number): string {
  const characters = Array.from(text)
  if (characters.length <= max) return text
  const tail = Math.floor((max - 1) / 3)
  return `${characters.slice(0, max - 1 - tail).join("")}…${characters.slice(characters.length - tail).join("")}`
}

/// For the data of a GitHub workflow command: what follows the second `::`.
export function commandData(text: string): string {
  return visible(text).replaceAll("%", "%25")
}

/// For a property of a workflow command: `file=…`, `title=…`.
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C")
}

/// For running text or a table cell in GitHub's Markdown. Everything that Markdown or HTML could take for markup becomes an
/// entity; `@` and `#` too, which would otherwise call people and link issues.
export function markdownText(text: string): string {
  return visible(text)
    .replace(/[&<>|`*_[\]#!~\\@$^]/g, (c) => `&#${c.charCodeAt(0)};`)
    .replace(/(https?|ftp):/gi, "$1&#58;")
    .replace(/\bwww\./gi, "www&#46;")
}

/// A name in a table cell, in a fixed-width face. HTML's `<code>`, since a backtick in the name would end Markdown's.
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`
}

/// For SARIF's plain text messages: braces stand for placeholders there and are doubled; a `](` would begin a link.
export function sarifText(text: string): string {
  return visible(text)
    .replaceAll("](", "] (")
    .replace(/[{}]/g, (brace) => brace + brace)
}

/// JSON in which unseen characters are escaped, so that the document is safe to print and still says exactly the same.
export function printableJson(value: unknown): string {
  const escape = (c: string) =>
    [...Array(c.length).keys()].map((i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, "0")}`).join("")
  const json = JSON.stringify(value, null, 2)
  // The newlines are JSON's own layout; within strings they are escaped already.
  return json.replace(everyUnseen, (c) => (c === "\n" ? c : escape(c))) + "\n"
}

/// A path as a relative, percent-encoded URI reference with forward slashes. The path must be relative already.
export function relativeUri(path: string): string {
  return wellFormed(path)
    .replaceAll("\\", "/")
    .split("/")
    .filter((segment) => segment !== "" && segment !== ".")
    .map((segment) =>
      encodeURIComponent(segment).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join("/")
}

/// Whether a path can be spoken of relative to the repository's root: neither absolute nor climbing out of it.
export function isInside(path: string): boolean {
  const slashed = path.replaceAll("\\", "/")
  return (
    slashed !== "" && !/^(\/|[a-z]:|[a-z][a-z0-9+.-]+:\/\/|<|~\/)/i.test(slashed) && !slashed.split("/").includes("..")
  )
}
