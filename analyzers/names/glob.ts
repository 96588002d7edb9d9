// Patterns over names: demangled paths (`app::db::Handle`) and imports (`module.name`). Knows `*` and nothing else, so that
// what a config says of a name is plain and its cost is linear.

import { baseOfText } from "./path-text.ts"

/// Whether a name matches `pattern`. `*` stands for any run of characters, also none. A pattern without `::`, `.` or `<` is
/// a last name: it matches any path that ends in it. Type arguments of the name may be left out of the pattern.
export function globMatcher(pattern: string): (name: string) => boolean {
  const parts = pattern.split("*")
  if (parts.length === 1 && !/::|[.<]/.test(pattern))
    return (name) => endsIn(name, pattern) || endsIn(bare(name), pattern)
  const whole = !pattern.includes("<")
  return (name) => runs(parts, name) || (whole && name.includes("<") && runs(parts, bare(name)))
}

function bare(name: string): string {
  return name.includes("<") ? baseOfText(name) : name
}

function endsIn(name: string, last: string): boolean {
  if (!name.endsWith(last)) return false
  const before = name.slice(0, -last.length || undefined)
  return name === last || before.endsWith("::") || before.endsWith(".")
}

/// Each part is taken at the first place it fits: with `*` as the only wildcard no later place can do better.
function runs(parts: readonly string[], name: string): boolean {
  const first = parts[0] ?? ""
  if (parts.length === 1) return name === first
  const last = parts[parts.length - 1] ?? ""
  if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last)) return false
  let at = first.length
  const end = name.length - last.length
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at)
    if (found < 0 || found + part.length > end) return false
    at = found + part.length
  }
  return true
}
