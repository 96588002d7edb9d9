// Groups artifacts into builds: a binary with the MIR dumps of the crates in it. Goes by names, because names are all that
// is known before anything is read: cargo, wasm-pack and wasm-bindgen name files after the crate.

import { existsSync } from "node:fs"
import { basename, dirname, join, relative, resolve } from "node:path"
import type { Artifact, Build } from "../analyzers/build.ts"
import type { ContractConfig } from "../analyzers/contract/config.ts"
import { display } from "./read.ts"

/// The builds of these artifacts, binaries first, each in the order given.
///
/// One binary takes all dumps. Of several, each takes the dumps of its own crate (the nearest by folder, where two
/// binaries share a name) and the dumps that lie beside them, when no other binary has a claim on that folder. What is
/// left over is linted per folder, without a binary. What else a compiler says of crates goes to every build: it is asked by
/// their names.
export function groupBuilds(artifacts: readonly Artifact[], contract: ContractConfig): Build[] {
  const binaries = artifacts.filter(({ kind }) => kind === "wasm")
  const dumps = artifacts.filter(({ kind }) => kind === "mir")
  const told = artifacts.filter(({ kind }) => kind !== "wasm" && kind !== "mir")
  const facts = told.length > 0 ? { facts: told } : {}
  // Alone they give nothing to lint, but what is wrong with them is told.
  const [first] = told
  if (first && binaries.length + dumps.length === 0) return [{ name: first.path, mir: [], contract, ...facts }]
  const owner = new Map<Artifact, Artifact>()
  const [only] = binaries
  if (only && binaries.length === 1) for (const dump of dumps) owner.set(dump, only)
  if (binaries.length > 1) assign(binaries, dumps, owner)

  const homeless = new Map<string, Artifact[]>()
  for (const dump of dumps) {
    if (owner.has(dump)) continue
    const folder = dirname(dump.path)
    homeless.set(folder, [...(homeless.get(folder) ?? []), dump])
  }
  return [
    ...binaries.map((wasm) => ({
      name: wasm.path,
      wasm,
      mir: dumps.filter((dump) => owner.get(dump) === wasm),
      contract,
      ...facts,
    })),
    ...[...homeless].map(([folder, mir]) => ({
      name: mir.length === 1 ? (mir[0]?.path ?? folder) : folder,
      mir,
      contract,
      ...facts,
    })),
  ]
}

function assign(binaries: readonly Artifact[], dumps: readonly Artifact[], owner: Map<Artifact, Artifact>): void {
  const claims = new Map<string, Set<Artifact>>()
  for (const dump of dumps) {
    const [nearest] = binaries
      .filter((binary) => crateOf(binary.path) === crateOf(dump.path))
      .map((binary) => ({ binary, steps: stepsBetween(binary.path, dump.path) }))
      .sort((a, b) => a.steps - b.steps)
    if (!nearest) continue
    owner.set(dump, nearest.binary)
    const folder = dirname(dump.path)
    claims.set(folder, (claims.get(folder) ?? new Set()).add(nearest.binary))
  }
  for (const dump of dumps) {
    const claimed = [...(claims.get(dirname(dump.path)) ?? [])]
    if (!owner.has(dump) && claimed.length === 1 && claimed[0]) owner.set(dump, claimed[0])
  }
}

/// The crate a file is named after: `my_app` for `my-app.wasm`, `my_app_bg.wasm`, `my_app-0123456789abcdef.mir`,
/// `my_app.wasm.gz`, `my_app.wasm#core0`.
export function crateOf(path: string): string {
  return basename(path)
    .replace(/(#(core|wasm)\d+)+$/, "")
    .replace(/\.(wasm(\.(gz|br))?|wat|mir)$/i, "")
    .replace(/-[0-9a-f]{16}$/, "")
    .replace(/_bg$/, "")
    .replaceAll("-", "_")
}

function stepsBetween(a: string, b: string): number {
  return relative(dirname(a), dirname(b)).split(/[\\/]/).filter(Boolean).length
}

/// The builds, each with the `Cargo.toml` nearest above it, unless that lies outside of `base`.
export function withManifests(builds: readonly Build[], base: string): Build[] {
  return builds.map((build) => {
    const anchor = build.wasm ?? build.mir[0]
    const manifest = anchor && nearestManifest(resolve(base, anchor.path), base)
    return manifest === undefined ? build : { ...build, manifest: display(manifest, base) }
  })
}

function nearestManifest(path: string, base: string): string | undefined {
  if (display(path, base).startsWith("../")) return undefined
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const manifest = join(folder, "Cargo.toml")
    if (existsSync(manifest)) return manifest
    if (folder === resolve(base) || folder === dirname(folder)) return undefined
  }
}
