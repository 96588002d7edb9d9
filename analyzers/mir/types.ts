// Types and paths as MIR prints them, as trees. Two spellings of one type compare equal after `showType`; what a type
// *means* (Pod, linear, …) is for `analyzers/contract` to say.

import type { SourceSpan } from "../place.ts"

export type Type =
  /// A named type: primitive (`u32`), ADT with its arguments, type parameter, associated type (`<T as Tr>::X`).
  | { readonly kind: "path"; readonly path: Path }
  | { readonly kind: "ref"; readonly mutable: boolean; readonly to: Type }
  | { readonly kind: "pointer"; readonly mutable: boolean; readonly to: Type }
  | { readonly kind: "slice"; readonly of: Type }
  | { readonly kind: "array"; readonly of: Type; readonly length: string }
  | { readonly kind: "tuple"; readonly of: readonly Type[] }
  /// A function pointer; with `item`, the zero-sized type of that function.
  | {
      readonly kind: "fn"
      readonly unsafe: boolean
      readonly abi?: string
      readonly params: readonly Type[]
      /// `...` after the parameters.
      readonly variadic?: true
      readonly result: Type
      readonly item?: string
    }
  | { readonly kind: "dyn" | "impl"; readonly bounds: readonly string[] }
  /// `{closure@src/a.rs:1:2: 1:5}`, `{async fn body of f()}`, …: `what` is the word before `@` or ` of `.
  | { readonly kind: "closure"; readonly what: string; readonly text: string; readonly span?: SourceSpan }
  | { readonly kind: "never" | "infer" }
  | { readonly kind: "pattern"; readonly of: Type; readonly pattern: string }
  | { readonly kind: "opaque"; readonly text: string }

/// `a::b::<T>::c` is three segments.
export interface Path {
  readonly segments: readonly Segment[]
}

export type Segment =
  | { readonly kind: "name"; readonly name: string; readonly args: readonly GenericArgument[] }
  /// `<T as Trait>`; without `trait`, `<T>`.
  | { readonly kind: "qualified"; readonly self: Type; readonly trait?: Path }
  /// `<impl T>`, `<impl Trait for T>`.
  | { readonly kind: "impl"; readonly self: Type; readonly trait?: Path }
  /// `<impl at src/lib.rs:9:1: 9:20>`.
  | { readonly kind: "impl-at"; readonly span: SourceSpan }

export type GenericArgument =
  | { readonly kind: "type"; readonly type: Type }
  | { readonly kind: "lifetime" | "const"; readonly text: string }
  /// `Item = T`, `Item: Bound`.
  | { readonly kind: "binding"; readonly text: string }
