// What a declaration is: a role, of a type or a function, and who says so. Plain data.

import type { Type } from "../mir/types.ts"
import type { Place } from "../place.ts"

export type TypeRole = "linear" | "pod" | "handle" | "func-ref" | "shared-slice" | "capability"
export type FunctionRole = "effect" | "capability-check" | ThreadRole
/// `thread-spawn` starts a thread and gives its handle, `thread-join` takes a handle and waits, `thread-scope` calls its
/// closure and waits for every thread that was started in it.
export type ThreadRole = "thread-spawn" | "thread-join" | "thread-scope"

/// Who declares. In order of trust.
export type Source = "marker" | "config" | "builtin"

interface Declared {
  readonly source: Source
  /// Where a person wrote it, as the marker says (`src/lib.rs:18:1`).
  readonly at?: string
  /// Where it was read: a record in the binary, a const in a dump. Absent for the config and the built-in table.
  readonly place?: Place
}

export interface TypeDeclaration extends Declared {
  readonly role: TypeRole
  /// With the crate in front; a glob when the config has one.
  readonly name: string
  /// A second path users see it by.
  readonly as?: string
  /// What rustc computed of the type.
  readonly facts?: TypeFacts
  /// The types of its fields, as the marker has them, in order.
  readonly fields?: readonly Type[]
}

export interface TypeFacts {
  readonly isCopy: boolean
  readonly needsDrop: boolean
  readonly size: number
  readonly align: number
}

export interface FunctionDeclaration extends Declared {
  readonly role: FunctionRole
  /// With the crate in front; a glob over exports and demangled names when the config has one.
  readonly name: string
  readonly effects: readonly string[]
  /// The wasm export it is, when the marker says so.
  readonly export?: string
  /// The wasm import it is, as `module.name`.
  readonly import?: string
}

/// "declared linear by #[wasm::linear] at src/lib.rs:18:1", for messages.
export function showSource(declaration: TypeDeclaration | FunctionDeclaration): string {
  const { role, source, at, name } = declaration
  const what = role === "effect" ? "its effects are declared" : `declared ${role}`
  switch (source) {
    case "marker":
      return `${what} by a marker${at ? ` at ${at}` : ""}`
    case "config":
      return `${what} by '${name}' in the config`
    case "builtin":
      return `known to be ${role}: '${name}'`
  }
}
