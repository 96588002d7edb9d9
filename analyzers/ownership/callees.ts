// What the functions of the standard library that matter to ownership do with their argument, by name: data, and the one
// function that reads a callee. Names are printed trimmed, so only their ends are compared.

import { withoutPointers } from "../mir/typing.ts"
import type { Path, Type } from "../mir/types.ts"
import { allTypeArguments, lastName } from "../mir/show.ts"

export type Effect =
  /// Swallows its argument for good.
  | "forget"
  /// Puts its argument where nothing drops it; gets it out again; reads it out and leaves it there.
  | "keep"
  | "unkeep"
  | "take"
  /// Makes a second owner from a pointer to the first.
  | "read"
  | "clone"
  /// Copies the bytes of one place to another.
  | "copy"
  | "drop"
  | "leak"
  | "drop-in-place"
  | "consume"

const keepers: ReadonlySet<string> = new Set(["ManuallyDrop", "MaybeUninit"])
const readers: ReadonlySet<string> = new Set(["read", "read_unaligned", "read_volatile", "volatile_load"])

export function effectOf(path: Path): Effect {
  const last = lastName(path) ?? ""
  const before = path.segments.at(-2)
  const owner = before?.kind === "name" ? before.name : undefined
  const onPointer = before?.kind === "impl" && before.self.kind === "pointer"
  const generic = allTypeArguments(path).length > 0
  if (last === "forget" && generic && (owner === undefined || owner === "mem")) return "forget"
  if (last === "drop" && generic && (owner === undefined || owner === "mem")) return "drop"
  if (last === "drop_in_place" && (generic || onPointer)) return "drop-in-place"
  if (last === "transmute_copy") return "read"
  if (
    readers.has(last) &&
    (onPointer || (generic && (owner === undefined || owner === "ptr" || owner === "intrinsics")))
  )
    return "read"
  if (last === "copy_nonoverlapping" || (last === "copy" && (owner === "ptr" || owner === "intrinsics"))) return "copy"
  if (last === "leak" && owner !== undefined) return "leak"
  if (last === "clone" && before?.kind === "qualified" && before.trait && lastName(before.trait) === "Clone")
    return "clone"
  if (owner !== undefined && keepers.has(owner)) {
    if (last === "new") return "keep"
    if (last === "into_inner" || last === "assume_init") return "unkeep"
    if (last === "take" || last === "assume_init_read") return "take"
  }
  return "consume"
}

/// Whether an inlined callee, as printed, is one of the functions that make a second owner.
export function isReader(callee: string): boolean {
  return /(^|::)(read|read_unaligned|read_volatile|transmute_copy|assume_init_read)(::<|$)|ManuallyDrop::<.*>::take$/.test(
    callee,
  )
}

/// The types a callee is instantiated with, `Self` of its impl or trait included.
export function instantiation(path: Path): readonly Type[] {
  const selves = path.segments.flatMap((segment) =>
    segment.kind === "impl" || segment.kind === "qualified" ? [withoutPointers(segment.self)] : [],
  )
  return [...selves, ...allTypeArguments(path)]
}

/// Owners and traits whose methods hand a value on, or to the caller's own code: nothing is lost track of in them.
const forwarding: ReadonlySet<string> = new Set([
  ...["Option", "Result", "Poll", "ControlFlow", "mem", "ptr", "ManuallyDrop", "MaybeUninit"],
  ...["Try", "FromResidual", "FnOnce", "FnMut", "Fn", "From", "Into", "Linear", "__rt"],
])

export function handsOn(path: Path): boolean {
  return path.segments.some((segment) => {
    if (segment.kind === "name") return forwarding.has(segment.name)
    if (segment.kind === "qualified")
      return segment.trait !== undefined && forwarding.has(lastName(segment.trait) ?? "")
    return false
  })
}

/// The variant a predicate of `Option` or `Result` answers true for.
export const predicates: ReadonlyMap<string, string> = new Map([
  ["is_some", "Some"],
  ["is_none", "None"],
  ["is_ok", "Ok"],
  ["is_err", "Err"],
])
