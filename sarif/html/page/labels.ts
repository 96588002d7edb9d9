// Names that fit: a long path loses its beginning, because its end says what it is. Pure: the width of text is measured by
// whoever asks.

export type Measure = (text: string) => number

/// The longest of the name's spellings that fits in `width`; empty when not even a piece does.
export function fitted(name: string, width: number, measure: Measure): string {
  const spellings = [name, ...shorter(name)]
  for (const spelling of spellings) if (measure(spelling) <= width) return spelling
  const last = Array.from(spellings.at(-1)!)
  let [low, high] = [0, last.length]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (measure(`${last.slice(0, middle).join("")}…`) <= width) low = middle
    else high = middle - 1
  }
  return low >= 3 ? `${last.slice(0, low).join("")}…` : ""
}

/// The path without its first parts: `a::b::c::d`, `c::d`, `d`, and without the index that tells namesakes apart. Type arguments
/// alone say nothing: they stay with the name before them.
export function shorter(name: string): string[] {
  const plain = name.replace(/ \[\d+\]$/, "")
  const parts = segments(plain)
  const least = parts.length > 1 && parts.at(-1)!.startsWith("<") ? 2 : 1
  const tails = [least + 1, least].filter((n) => n < parts.length).map((n) => parts.slice(-n).join("::"))
  return [...new Set([plain, ...tails])]
}

/// A name in two: what may be cut off where room is short, and its last part, which says what it is.
export function halves(name: string): readonly [string, string] {
  const tail = shorter(name).at(-1)!
  const at = name.lastIndexOf(tail)
  return at <= 0 ? ["", name] : [name.slice(0, at), name.slice(at)]
}

/// Parts of a path between `::`, but not within angle brackets, round or square ones.
export function segments(path: string): string[] {
  const parts: string[] = []
  let [depth, from] = [0, 0]
  for (let i = 0; i < path.length; i++) {
    const c = path[i]!
    if ("<([{".includes(c)) depth++
    else if (")]}".includes(c) || (c === ">" && path[i - 1] !== "-")) depth = Math.max(0, depth - 1)
    else if (c === ":" && path[i + 1] === ":" && depth === 0) {
      parts.push(path.slice(from, i))
      from = i + 2
      i++
    }
  }
  return [...parts, path.slice(from)]
}
