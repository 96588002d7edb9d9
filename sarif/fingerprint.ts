// GitHub's identity of a line of text. Code scanning tells alerts apart by rule, file and this hash; a log that brings
// another value than GitHub computes gets a warning per result. So this must agree with GitHub to the bit.

const window = 100
const endOfFile = 65535

/// For each line of `text`, `primaryLocationLineHash` as GitHub's upload computes it: a 64-bit hash over the next 100
/// characters that are neither blank nor tab, and the ordinal of the line among those with that hash.
export function lineHashes(text: string): string[] {
  const { codes, starts } = withoutBlanks(text)
  const seen = new Map<string, number>()
  return starts.map((start) => {
    const hash = hashFrom(codes, start)
    const ordinal = (seen.get(hash) ?? 0) + 1
    seen.set(hash, ordinal)
    return `${hash}:${ordinal}`
  })
}

/// The characters that count, and where each line begins among them. A line of blanks begins at its own line break.
function withoutBlanks(text: string): { codes: readonly number[]; starts: readonly number[] } {
  const codes: number[] = []
  const starts: number[] = []
  let atStart = true
  for (const c of text.replace(/\r\n?/g, "\n").replace(/[ \t]/g, "")) {
    // UTF-16 units, as GitHub reads the file; a pair of surrogates is two.
    for (let i = 0; i < c.length; i++) {
      if (atStart) starts.push(codes.length)
      atStart = c === "\n"
      codes.push(c.charCodeAt(i))
    }
  }
  // The end of the file counts as a character, so text that ends in a line break has one more line.
  if (atStart) starts.push(codes.length)
  codes.push(endOfFile)
  return { codes, starts }
}

/// `h = h * 37 + c` modulo 2^64 over the window, zeros after the end; in two halves, since a double holds 53 bits.
function hashFrom(codes: readonly number[], start: number): string {
  let high = 0
  let low = 0
  for (let i = start; i < start + window; i++) {
    const sum = low * 37 + (codes[i] ?? 0)
    low = sum % 0x1_0000_0000
    high = (high * 37 + Math.floor(sum / 0x1_0000_0000)) % 0x1_0000_0000
  }
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0")
}
