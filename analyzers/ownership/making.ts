// What is found where a handle comes into being other than from the host. Data only.

import type { TypeDeclaration } from "../contract/declaration.ts"
import type { Body } from "../mir/program.ts"
import type { MirPlace } from "../place.ts"
import type { Certainty } from "./certainty.ts"

/// A handle made in a way its contract does not know.
export type Making = {
  readonly at: MirPlace
  readonly body: Body
  readonly declaration: TypeDeclaration
  /// The handle type that comes out, as printed.
  readonly to: string
  readonly certainty: Certainty
} & (
  | { readonly is: "retyped"; readonly from: string; readonly way: "cast" | "pointer" | "number" }
  | {
      readonly is: "forged"
      /// In words: "the constant 7", "a sum", "zeroed memory", …
      readonly from: string
      readonly way: "transmute" | "constructor" | "zeroed" | "pointer" | "union"
    }
)
