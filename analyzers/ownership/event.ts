// What the analysis of one body speaks of: linear values, and the events in their lives that ought not to be.

import type { TypeDeclaration } from "../contract/declaration.ts"
import type { Type } from "../mir/types.ts"
import type { InlinedCall } from "../mir/program.ts"
import type { Site } from "./state.ts"

/// A linear value of a body: one per place that brings it in.
export interface Value {
  readonly id: number
  readonly key: string
  /// -1 for parameters.
  readonly site: Site
  readonly declaration: TypeDeclaration
  readonly type: Type
  readonly parameter?: number
  /// A parameter of a method of the linear type itself: it may end the value as it likes, but not drop it.
  readonly trusted: boolean
  /// Came in a `ManuallyDrop` that somebody else filled: what becomes of it is for them to say.
  readonly lent: boolean
}

export type How =
  | "dropped"
  | "dropped-maybe"
  | "dropped-inside"
  | "overwritten"
  | "kept"
  | "kept-maybe"
  | "forgotten"
  | "held"
  | "discarded"
  | "leaked"
  | "used-twice"
  | "read"
  | "read-behind-reference"
  | "read-behind-pointer"
  | "copied-out"
  | "used-after"
  | "number-used-after"
  | "number-shown-after"
  | "number-returned"
  | "number-in-static"
  | "number-sent"
  | "cloned"
  | "lost"

export interface Event {
  readonly how: How
  readonly declaration: TypeDeclaration
  readonly type: Type
  readonly value?: Value
  readonly site: Site
  /// The move path the value lay in.
  readonly path?: string
  /// Of a use after the end: the value was dropped, not handed on.
  readonly dropped?: boolean
  /// The earlier use, or the later one.
  readonly other?: Site
  /// The function that did it, as printed.
  readonly by?: string
  /// The call that did it, when only its inlined scope is left.
  readonly inlined?: InlinedCall
}
