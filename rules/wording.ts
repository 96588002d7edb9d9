// How quantities and foreign text are put in words: the same in every rule and every reporter, so that they compare. Knows
// numbers and strings; refuses to know what they are about.

/// 1 KiB = 1024 bytes; one decimal from KiB up, so that sizes in a column can be compared.
export function size(bytes: number): string {
  if (Math.abs(bytes) < 1024) return `${bytes} B`
  if (Math.abs(bytes) < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KiB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`
}

/// `2 errors`, `1 entry`.
export function count(n: number, one: string, many = `${one}s`): string {
  return `${thousands(n)} ${n === 1 ? one : many}`
}

export function thousands(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",")
}

/// "12.3 %".
export function share(part: number, whole: number): string {
  return `${whole === 0 ? "0.0" : ((100 * part) / whole).toFixed(1)} %`
}

/// Text of the artifact in bounds: names and paths can be as long as the file.
export function clip(text: string, limit = 120): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`
}

/// "a", "a and b", "a, b and c".
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join("")
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`
}

/// A walk in words, its middle left out when it is long: the steps of the finding have all of it.
export function walk(names: readonly string[]): string {
  if (names.length <= 7) return names.join(" > ")
  return [...names.slice(0, 3), `… ${names.length - 6} more …`, ...names.slice(-3)].join(" > ")
}

/// A path as one word of a shell.
export function shellWord(path: string): string {
  return /^[\w./@+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}

/// What a command that takes something out of `path` should write.
export function strippedPath(path: string): string {
  return `${path.replace(/\.wasm$|\.wat$/, "")}.stripped.wasm`
}
