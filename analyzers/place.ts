// Where a thing is. Every node of both models (a wasm instruction, a MIR statement) can be spoken of as a Place, and a
// Place is plain data: it knows which artifact it lies in, but refuses to know what that artifact means or how it is shown.

/// Bytes of a binary artifact. `offset` is absolute in the file, 0-based; `length` is in bytes and may be 0 for a point.
export interface BytePlace {
  readonly kind: "bytes"
  readonly artifact: string
  readonly offset: number
  readonly length: number
  /// The function whose body holds the bytes, if any.
  readonly function?: FunctionIdentity
  /// The section that holds the bytes, when there is no function: `data`, `custom:name`, …
  readonly section?: string
}

/// Who a wasm function is. `name` is what people read and what survives a rebuild: demangled, without the hash.
export interface FunctionIdentity {
  /// Index in the module's function index space (imports first).
  readonly index: number
  readonly name: string
  /// The symbol as the binary spells it, when it differs from `name`.
  readonly symbol?: string
}

/// A point of a MIR dump: `line` is the 1-based line of the dump itself.
export interface MirPlace {
  readonly kind: "mir"
  readonly artifact: string
  readonly line: number
  /// The item's path as the dump prints it, e.g. `<impl at src/lib.rs:9:1: 9:20>::close`.
  readonly body: string
  readonly block?: number
  /// Index of the statement in its block; the terminator's index is the number of statements.
  readonly statement?: number
  /// The Rust source, when the dump (or something beside it) says so.
  readonly source?: SourceSpan
}

/// A span of a text file. Lines and columns are 1-based; `endColumn` is exclusive. `file` is as the evidence prints it.
export interface SourceSpan {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/// A place in a text file that is itself the subject: a line of the config, of a manifest.
export interface SourcePlace extends SourceSpan {
  readonly kind: "source"
}

export type Place = BytePlace | MirPlace | SourcePlace

/// The whole of a binary artifact.
export function wholeArtifact(artifact: { readonly path: string; readonly bytes: Uint8Array }): BytePlace {
  return { kind: "bytes", artifact: artifact.path, offset: 0, length: artifact.bytes.length }
}
