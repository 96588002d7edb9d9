// The Rust that a MIR dump was made from: which files, and from which folder the compiler saw them. Goes by the dep-info
// file that cargo and rustc write beside their output, else by names. Reads texts; what they mean is `analyzers/rust`'s.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path"
import type { Artifact, RustSources } from "../analyzers/build.ts"
import { hasSpans } from "../analyzers/mir/recognise.ts"
import { crateOf } from "./builds.ts"
import { display } from "./read.ts"

/// Crates beyond this have their lines from a compiler that prints them.
const mostBytes = 64 * 1024 * 1024
const mostFiles = 5000

/// The dump with its sources, when they are found. `workspace` is where cargo ran the compiler, when that is known.
export function withRustSources(dump: Artifact, base: string, workspace?: string): Artifact {
  const rust = sourcesOf(dump, base, workspace)
  return rust ? { ...dump, rust } : dump
}

function sourcesOf(dump: Artifact, base: string, workspace: string | undefined): RustSources | undefined {
  const path = resolve(base, dump.path)
  // A dump that prints its lines needs no texts, only the folder they are relative to.
  const read = printsSpans(dump.bytes) ? () => new Map<string, string>() : textsOf
  const listed = dependencies(path)
  const [root] = listed
  if (root !== undefined) {
    if (isAbsolute(root)) return undefined
    const folder = [...(workspace === undefined ? [] : [workspace]), ...foldersAbove(path), resolve(base)].find(
      (candidate) => existsSync(join(candidate, root)),
    )
    if (folder === undefined) return undefined
    const below = pathFrom(folder, base)
    const inside = below === "" || below.startsWith("..") ? {} : { below }
    return { folder: pathFrom(base, folder), ...inside, root, texts: read(folder, listed) }
  }
  const guessed = rootByName(path, crateOf(dump.path), base)
  if (guessed === undefined) return undefined
  const files = rustFilesBelow(dirname(guessed))
  const texts = read(
    base,
    [guessed, ...files].map((file) => display(file, base)),
  )
  return { folder: "", root: display(guessed, base), texts }
}

function printsSpans(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1 << 18))
  for (let at = text.indexOf("\n    let "); at >= 0; at = text.indexOf("\n    let ", at + 4000))
    if (hasSpans(text.subarray(at))) return true
  return false
}

/// The Rust files of a dep-info file, the crate's root first; none when there is no such file.
function dependencies(dump: string): readonly string[] {
  const file = dump.replace(/\.mir$/, ".d")
  if (file === dump || !existsSync(file)) return []
  for (const line of readFileSync(file, "utf8").split("\n")) {
    // `target: first second`, where a space in a name is written `\ `.
    const list = /^(?:[^\\\n]|\\.)*?: +(.*)$/.exec(line)?.[1]
    if (!list) continue
    const names = list.match(/(?:[^\\\s]|\\[^])+/g) ?? []
    return names.map((name) => name.replace(/\\ /g, " ").split(sep).join("/")).filter((name) => name.endsWith(".rs"))
  }
  return []
}

function foldersAbove(path: string): readonly string[] {
  const folders: string[] = []
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    folders.push(folder)
    if (folder === dirname(folder)) return folders
  }
}

function pathFrom(from: string, to: string): string {
  return relative(resolve(from), resolve(to)).split(sep).join("/")
}

/// A source named as the dump is, beside it; else the root of the package of that name whose folder it lies in.
function rootByName(path: string, crate: string, base: string): string | undefined {
  const name = crate.replace(/\..*$/, "")
  const beside = join(dirname(path), `${name}.rs`)
  if (existsSync(beside)) return beside
  for (const folder of foldersAbove(path)) {
    const manifest = join(folder, "Cargo.toml")
    if (existsSync(manifest)) {
      const named = /^\[package\][^[]*?^name\s*=\s*["']([^"'\n]+)["']/m.exec(readFileSync(manifest, "utf8"))?.[1]
      const root = ["src/lib.rs", "src/main.rs"].map((file) => join(folder, file)).find((file) => existsSync(file))
      if (named?.replaceAll("-", "_") === name) return root
    }
    if (folder === resolve(base)) return undefined
  }
  return undefined
}

function rustFilesBelow(root: string): readonly string[] {
  const files: string[] = []
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined && files.length < mostFiles; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isFile() && entry.name.endsWith(".rs")) files.push(path)
      else if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "target") folders.push(path)
    }
  }
  return files.sort()
}

/// A file that cannot be read is one less: its lines are not known.
function textsOf(folder: string, files: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  let left = mostBytes
  for (const file of files) {
    const path = resolve(folder, file)
    try {
      left -= statSync(path).size
      if (left < 0) return texts
      texts.set(file, readFileSync(path, "utf8"))
    } catch {
      continue
    }
  }
  return texts
}
