// The MIR model: what a dump of `rustc --emit=mir` says, as trees. One dump is one crate; items are indexed at once, the
// code of a body is parsed when first asked for. Knows the printed form and nothing of what types or calls mean.
// Source of the grammar: compiler/rustc_middle/src/mir/pretty.rs and the dumps of rustc 1.95–1.97.

import type { Fault } from "../analyzer.ts"
import type { MirPlace, SourceSpan } from "../place.ts"
import type { Path, Type } from "./types.ts"

export interface Program {
  readonly dumps: readonly Dump[]
  /// All items of all dumps, in file order; a const fn's CTFE twin is left out.
  readonly bodies: readonly Body[]
  readonly faults: readonly Fault[]
}

export interface Dump {
  readonly artifact: string
  /// From the file name: `wasm` for `wasm-0123456789abcdef.mir` and for `wasm.debug.mir`. Dumps never print it.
  readonly crate: string
  /// Some scope says `(inlined …)`: statements of callees stand in their callers (opt-level 2 and 3).
  readonly inlined: boolean
  /// Statements carry Rust spans (`-Zmir-include-spans`).
  readonly spans: boolean
  /// It has the forms of a rustc before 1.85, and was read as one of 1.63.
  readonly old: boolean
  /// How many statements, terminators and declarations were not understood in the code that was parsed so far.
  readonly unread: number
  readonly bodies: readonly Body[]
}

export interface Body {
  readonly dump: Dump
  readonly kind: "fn" | "const" | "static" | "anon"
  /// As printed, e.g. `<impl at src/lib.rs:9:1: 9:20>::close`. Not unique: `line` is the key.
  readonly name: string
  readonly path: Path
  /// 1-based lines of the dump: the header's, and the closing brace's.
  readonly line: number
  readonly endLine: number
  /// Types of `_1`, `_2`, …, as the signature prints them (trimmed paths); empty for consts and statics.
  readonly params: readonly Type[]
  readonly result: Type
  /// A one-line `const A: T = const 3_u8;` has a value and no code.
  readonly value?: Const
  /// Parsed at the first use.
  readonly code: Code
  /// Allocations printed after the body.
  readonly allocs: readonly Alloc[]
}

export interface Code {
  /// `locals[n]` is `_n`; `_0` is the result, then the parameters. A gap in the numbers is `undefined`.
  readonly locals: readonly (Local | undefined)[]
  /// `blocks[n]` is `bbn`.
  readonly blocks: readonly Block[]
  readonly debug: readonly DebugInfo[]
  /// Calls whose callee's code stands in this body instead, in the order of the dump.
  readonly inlined: readonly InlinedCall[]
  /// Statements, terminators and declarations that were not understood; their text is in the tree.
  readonly opaque: number
}

export interface Local {
  readonly index: number
  /// With full paths, unlike a signature.
  readonly type: Type
  readonly mutable: boolean
  /// The variable's name, when debug info says so of the whole local.
  readonly name?: string
  readonly source?: SourceSpan
}

export interface DebugInfo {
  readonly name: string
  /// The part of the variable this speaks of, when it lies in pieces: `(iter: Range<usize>).0: usize`.
  readonly part?: string
  readonly place?: PlaceExpression
  readonly value?: Const
}

export interface Block {
  readonly id: number
  readonly cleanup: boolean
  readonly statements: readonly Statement[]
  readonly terminator: Terminator
}

/// Where a statement or terminator stands: the 1-based line of the dump, and the Rust span when printed.
export interface Point {
  readonly line: number
  readonly source?: SourceSpan
  /// The call whose callee this is inlined code of, as a dump with spans tells; then `source` is that of the outermost
  /// call around it, which is this body's own.
  readonly inlined?: InlinedCall
}

/// A call that was inlined into a body.
export interface InlinedCall {
  /// As printed, with its type arguments.
  readonly callee: string
  /// The inlined call that this one stands in the callee of.
  readonly within?: InlinedCall
  /// Where the outermost call is in the body's own source, when the dump prints spans.
  readonly at?: SourceSpan
  /// The line of the dump that names it.
  readonly line: number
}

export type Statement = Point &
  (
    | { readonly kind: "assign"; readonly to: PlaceExpression; readonly from: Rvalue }
    | { readonly kind: "storage-live" | "storage-dead"; readonly local: number }
    | { readonly kind: "set-discriminant"; readonly place: PlaceExpression; readonly variant: number }
    | { readonly kind: "assume"; readonly operand: Operand }
    | { readonly kind: "copy-nonoverlapping"; readonly to: Operand; readonly from: Operand; readonly count: Operand }
    | { readonly kind: "deinit"; readonly place: PlaceExpression }
    /// Says nothing about values: `nop`, `Retag`, `FakeRead`, `PlaceMention`, `AscribeUserType`, `Coverage`, …
    | { readonly kind: "nop"; readonly text: string }
    | { readonly kind: "opaque"; readonly text: string }
  )

/// What happens when a callee unwinds: a cleanup block, or what is printed instead.
export type Unwind = number | "continue" | "unreachable" | "terminate"

export type Terminator = Point &
  (
    | { readonly kind: "goto"; readonly target: number }
    | { readonly kind: "return" | "resume" | "unreachable" | "terminate" | "coroutine-drop" }
    | {
        readonly kind: "switch"
        readonly on: Operand
        readonly targets: readonly { readonly value: bigint; readonly block: number }[]
        readonly otherwise?: number
      }
    | {
        readonly kind: "call"
        readonly to: PlaceExpression
        /// A function's path, or the operand that holds a function pointer.
        readonly callee: Callee
        readonly args: readonly Operand[]
        /// Absent when the call does not return.
        readonly target?: number
        readonly unwind: Unwind
      }
    | { readonly kind: "tail-call"; readonly callee: Callee; readonly args: readonly Operand[] }
    | {
        readonly kind: "drop"
        readonly place: PlaceExpression
        readonly target: number
        readonly unwind: Unwind
        /// Where an asynchronous drop goes when its coroutine is dropped.
        readonly drop?: number
      }
    | {
        readonly kind: "assert"
        readonly condition: Operand
        readonly expected: boolean
        /// As printed, escapes and all.
        readonly message: string
        /// What the message shows.
        readonly operands: readonly Operand[]
        readonly target: number
        readonly unwind: Unwind
      }
    | {
        readonly kind: "yield"
        readonly to: PlaceExpression
        readonly value: Operand
        readonly target: number
        readonly drop?: number
      }
    | { readonly kind: "false-edge"; readonly real: number; readonly imaginary?: number }
    | {
        readonly kind: "asm"
        readonly template: string
        readonly operands: readonly string[]
        readonly targets: readonly number[]
        readonly unwind: Unwind
      }
    /// `targets` are the blocks its text names, so that the graph stays whole.
    | { readonly kind: "opaque"; readonly text: string; readonly targets: readonly number[] }
  )

export type Callee =
  | { readonly kind: "path"; readonly path: Path; readonly text: string }
  | { readonly kind: "value"; readonly operand: Operand }

/// A place as MIR means it: a local and a way into it. (Where a *thing is* is a `Place`.)
export interface PlaceExpression {
  readonly local: number
  readonly projection: readonly Projection[]
}

export type Projection =
  | { readonly kind: "deref" }
  | { readonly kind: "field"; readonly index: number; readonly type: Type }
  | { readonly kind: "downcast"; readonly variant: string }
  | { readonly kind: "index"; readonly local: number }
  | { readonly kind: "constant-index"; readonly text: string }
  | { readonly kind: "subslice"; readonly text: string }
  | { readonly kind: "cast"; readonly type: Type }

export type Operand =
  | { readonly kind: "copy" | "move"; readonly place: PlaceExpression }
  | { readonly kind: "const"; readonly value: Const }

export type Const =
  | { readonly kind: "int"; readonly value: bigint; readonly type: string }
  | { readonly kind: "float"; readonly text: string }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "char" | "str" | "bytes"; readonly value: string }
  | { readonly kind: "unit" }
  | { readonly kind: "tuple" | "array"; readonly of: readonly Const[] }
  | {
      readonly kind: "adt"
      readonly path: Path
      readonly fields: readonly { readonly name: string; readonly value: Const }[]
    }
  /// A function item, a named constant, a promoted, a const parameter.
  | { readonly kind: "path"; readonly path: Path; readonly text: string }
  /// `{alloc1: &T}`, `{alloc2+0x4: *mut T}`, or a static as an unevaluated constant (then `path` is its path).
  | {
      readonly kind: "alloc"
      readonly alloc?: string
      readonly path?: string
      readonly type?: Type
      readonly text: string
    }
  | { readonly kind: "opaque"; readonly text: string }

export type Rvalue =
  | { readonly kind: "use"; readonly operand: Operand }
  | { readonly kind: "binary"; readonly op: string; readonly left: Operand; readonly right: Operand }
  | { readonly kind: "unary"; readonly op: string; readonly operand: Operand }
  | { readonly kind: "discriminant" | "len"; readonly place: PlaceExpression }
  /// `&p`, `&mut p`, `&raw const p`, `&raw mut p`.
  | { readonly kind: "ref"; readonly raw: boolean; readonly mutable: boolean; readonly place: PlaceExpression }
  | { readonly kind: "tls-ref"; readonly path: string }
  /// `cast` as printed: `Transmute`, `PtrToPtr`, `IntToInt`, `PointerCoercion(Unsize, Implicit)`, …
  | { readonly kind: "cast"; readonly operand: Operand; readonly type: Type; readonly cast: string }
  | { readonly kind: "repeat"; readonly operand: Operand; readonly count: string }
  | { readonly kind: "array" | "tuple"; readonly of: readonly Operand[] }
  | { readonly kind: "adt"; readonly path: Path; readonly fields: readonly Field[] }
  | { readonly kind: "closure"; readonly type: Type; readonly fields: readonly Field[] }
  | { readonly kind: "fat-pointer"; readonly type: Type; readonly pointer: Operand; readonly metadata: Operand }
  /// `SizeOf(T)`, `AlignOf(T)`, `ShallowInitBox(op, T)` and their kin.
  | { readonly kind: "nullary"; readonly op: string; readonly type: Type }
  | { readonly kind: "opaque"; readonly text: string }

export interface Field {
  readonly name: string
  readonly operand: Operand
}

/// A memory image printed after a body. `bytes` has `undefined` for uninitialised bytes and for pointers.
export interface Alloc {
  readonly name: string
  /// What stands in the parentheses: `size: 4, align: 1`, `static: m::X, size: 4, align: 1`, `fn: f`.
  readonly about: string
  /// Path of the static, when it is one.
  readonly static?: string
  readonly bytes: readonly (number | undefined)[]
}

/// Where a point of a body is, for findings.
export function mirPlace(body: Body, at?: Point, block?: number, statement?: number): MirPlace {
  return {
    kind: "mir",
    artifact: body.dump.artifact,
    line: at?.line ?? body.line,
    body: body.name,
    ...(block === undefined ? {} : { block }),
    ...(statement === undefined ? {} : { statement }),
    ...(at?.source ? { source: at.source } : {}),
  }
}
