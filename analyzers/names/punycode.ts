// Punycode as Rust's v0 mangling writes it (RFC 3492 with `_` for the last `-`). Knows nothing of symbols.

const base = 36
const tMin = 1
const tMax = 26

/// The identifier with its non-ASCII characters put back; `undefined` when the code is not valid.
export function decodePunycode(ascii: string, code: string): string | undefined {
  if (code === "" || code.length > 512 || ascii.length > 512) return undefined
  const out = Array.from(ascii)
  let bias = 72
  let damp = 700
  let at = 0
  let point = 0x80
  let next = 0
  while (next < code.length) {
    let delta = 0
    let weight = 1
    for (let k = base; ; k += base) {
      const threshold = Math.min(Math.max(k - bias, tMin), tMax)
      const digit = digitOf(code.charCodeAt(next++))
      if (digit === undefined) return undefined
      delta += digit * weight
      if (delta > 0x7fffffff) return undefined
      if (digit < threshold) break
      weight *= base - threshold
    }
    const length = out.length + 1
    at += delta
    point += Math.floor(at / length)
    at %= length
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined
    out.splice(at++, 0, String.fromCodePoint(point))
    delta = Math.floor(delta / damp)
    damp = 2
    delta += Math.floor(delta / length)
    let k = 0
    for (; delta > ((base - tMin) * tMax) / 2; k += base) delta = Math.floor(delta / (base - tMin))
    bias = k + Math.floor(((base - tMin + 1) * delta) / (delta + 38))
  }
  return out.join("")
}

function digitOf(char: number): number | undefined {
  if (char >= 0x61 && char <= 0x7a) return char - 0x61
  if (char >= 0x30 && char <= 0x39) return char - 0x30 + 26
  return undefined
}
