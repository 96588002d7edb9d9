// When a path that rustc printed and a path that somebody declared name the same thing. rustc prints one type in many ways:
// without the crate at home, by a re-export abroad, cut down to its last name in signatures. Knows no roles.

import type { Path } from "../mir/types.ts"

/// The names of a path without its arguments; undefined for a path that is not made of names (`<T as Tr>::X`).
export function namesOf(path: Path): readonly string[] | undefined {
  const names: string[] = []
  for (const segment of path.segments) {
    if (segment.kind !== "name") return undefined
    names.push(segment.name)
  }
  return names
}

/// How sure a match is. `full`: the same path. `tail`: the same crate and the end of the path, as re-exports print. `trimmed`:
/// the end of the path alone, as rustc prints names that are unique among what the crate sees; believe it only of a dump
/// that speaks of the declared crate elsewhere.
export type Match = "full" | "tail" | "trimmed"

/// `printed` as a dump of `crate` has it, `declared` with its crate in front.
export function matchPath(printed: readonly string[], crate: string, declared: readonly string[]): Match | undefined {
  const home = declared[0]!
  const inner = declared.slice(1)
  if (equal(printed, declared) || (crate === home && equal(printed, inner))) return "full"
  if (printed.length > 1 && printed[0] === home && isTail(printed.slice(1), inner)) return "tail"
  if (!isTail(printed, inner)) return undefined
  return crate === home ? "tail" : "trimmed"
}

/// Names of a declared path: `a::b<T>::C` is `a`, `b`, `C`. Undefined when it is not a path.
export function declaredNames(text: string): readonly string[] | undefined {
  const names = text.replace(/<[^<>]*>/g, "").split("::")
  return names.every((name) => /^[\p{ID_Start}_][\p{ID_Continue}#]*$/u.test(name)) ? names : undefined
}

function equal(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index])
}

function isTail(tail: readonly string[], whole: readonly string[]): boolean {
  return tail.length > 0 && tail.length <= whole.length && equal(tail, whole.slice(whole.length - tail.length))
}
