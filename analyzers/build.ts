// What is looked at: the artifacts of one build, and what its owners declare of it. The one leaf every analysis grows
// from. Plain data, made by `bin` (or by a test); nothing here reads a file.

import { analyzer } from "./analyzer.ts"
import type { ContractConfig } from "./contract/config.ts"
import type { Checkout } from "./dwarf/paths.ts"

/// A file, or a module lifted out of one. `path` is how reports name it: relative, with forward slashes.
export interface Artifact {
  readonly path: string
  readonly kind: "wasm" | "mir"
  readonly bytes: Uint8Array
  /// The WebAssembly text the bytes were assembled from, when the artifact was given as `.wat`.
  readonly wat?: string
  /// The text of the source map that the binary's `sourceMappingURL` names, when `bin` found that file.
  readonly sourceMap?: string
  /// The component the module was lifted out of, and where its first byte stands there. Places in the artifact count from
  /// that byte all the same.
  readonly within?: { readonly path: string; readonly offset: number }
}

/// What is linted as one: a binary with the MIR dumps of the crates in it. Either may be missing.
export interface Build {
  /// How the report names it: the binary's path, or the common folder of the dumps.
  readonly name: string
  readonly wasm?: Artifact
  readonly mir: readonly Artifact[]
  /// What the config declares of types, imports and exports.
  readonly contract: ContractConfig
  /// Path of the `Cargo.toml` that made the build, when `bin` found one.
  readonly manifest?: string
  /// What `bin` knows of the checkout: where it lies, its files, and the config's `pathMap`.
  readonly checkout?: Checkout
  /// The text of the Rust files that spans of the dumps name, by the path they print, as far as `bin` found them.
  readonly rust?: ReadonlyMap<string, string>
}

/// The build itself, as an analysis: the root of every `requires`.
export const build = analyzer({
  name: "build",
  doc: "The artifacts under analysis and what their owners declare of them.",
  requires: {},
  run: (_given, build: Build) => build,
})
