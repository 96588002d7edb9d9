// What is looked at: the artifacts of one build, and what its owners declare of it. The one leaf every analysis grows
// from. Plain data, made by `bin` (or by a test); nothing here reads a file.

import { analyzer } from "./analyzer.ts"
import type { ContractConfig } from "./contract/config.ts"
import type { Checkout } from "./dwarf/paths.ts"

/// A file, or a module lifted out of one. `path` is how reports name it: relative, with forward slashes.
export interface Artifact {
  readonly path: string
  readonly kind: "wasm" | "mir" | FactsKind
  readonly bytes: Uint8Array
  /// The WebAssembly text the bytes were assembled from, when the artifact was given as `.wat`.
  readonly wat?: string
  /// The text of the source map that the binary's `sourceMappingURL` names, when `bin` found that file.
  readonly sourceMap?: string
  /// The component the module was lifted out of, whole, and where the module's first byte stands there. Places in the
  /// artifact count from that byte all the same.
  readonly within?: { readonly path: string; readonly offset: number; readonly whole: Uint8Array }
  /// Of a MIR dump: the Rust it was made from, when `bin` found that.
  readonly rust?: RustSources
}

/// A file that says more of a binary's functions than the binary does, and is itself not linted. `wasm`: an unstripped twin, or
/// a file of debug information. `symbol-map`: lines of `index:name`. `link-map`: what wasm-ld writes with `-Map`.
export interface NamesFile {
  readonly path: string
  readonly kind: "wasm" | "symbol-map" | "link-map"
  readonly bytes: Uint8Array
  /// Whether somebody asked for the file; else the binary itself named it.
  readonly asked: boolean
}

/// Files in which a compiler says more of a crate than its MIR does.
export type FactsKind = "rustdoc"

/// The sources of one crate, as its compiler saw them.
export interface RustSources {
  /// The folder that paths printed in the dump begin at, relative as `Artifact.path` is; empty when that is the same.
  readonly folder: string
  /// The way from there down to where reports begin, when that lies inside: `app` for `folder` "..".
  readonly below?: string
  /// The crate's root file, a key of `texts`.
  readonly root: string
  /// By path, as the compiler was given them: `src/lib.rs`. Without texts a dump's own spans are still brought to `folder`.
  readonly texts: ReadonlyMap<string, string>
}

/// What is linted as one: a binary with the MIR dumps of the crates in it. Either may be missing.
export interface Build {
  /// How the report names it: the binary's path, or the common folder of the dumps.
  readonly name: string
  readonly wasm?: Artifact
  readonly mir: readonly Artifact[]
  /// What else the compiler says of the crates in it.
  readonly facts?: readonly Artifact[]
  /// What the config declares of types, imports and exports.
  readonly contract: ContractConfig
  /// Path of the `Cargo.toml` that made the build, when `bin` found one.
  readonly manifest?: string
  /// Where names and lines of the binary's functions are taken from, the first that knows a function first.
  readonly names?: readonly NamesFile[]
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
