// A crate's items out of the texts of its files: follows `mod name;` from the root as rustc does. Knows what it could not
// see (a file that is not here, what macros make), so that its reader can tell "none" from "not known".

import type { RustSources } from "../build.ts"
import { readRust, type ModFile, type RustFile, type RustItem, type Step } from "./items.ts"

export interface CrateItem extends RustItem {
  readonly text: RustFile
}

export interface RustCrate {
  /// With their whole paths, the crate left out.
  readonly items: readonly CrateItem[]
  /// Names that macros may make items of.
  readonly inMacros: ReadonlySet<string>
  /// Every file of the crate was read.
  readonly whole: boolean
}

/// Deeper than any crate, and a bound on files that name each other in a circle.
const deepest = 64

export function readCrate({ root, texts }: RustSources): RustCrate {
  const items: CrateItem[] = []
  const inMacros = new Set<string>()
  const known = new Map<string, RustFile | undefined>()
  let whole = true
  const read = (path: string): RustFile | undefined => {
    const text = texts.get(path)
    if (!known.has(path)) known.set(path, text === undefined ? undefined : readRust(path, text))
    return known.get(path)
  }
  const visit = (path: string, steps: readonly Step[], conditional: boolean, ownsFolder: boolean, depth: number) => {
    const file = read(path)
    if (!file || depth > deepest) {
      whole = false
      return
    }
    if (file.includes) whole = false
    for (const name of file.inMacros) inMacros.add(name)
    for (const item of file.items)
      items.push({
        ...item,
        steps: [...steps, ...item.steps],
        conditional: conditional || item.conditional,
        text: file,
      })
    for (const mod of file.mods) {
      const candidates = filesOf(mod, path, ownsFolder)
      const found = candidates.find((candidate) => texts.has(candidate))
      if (found === undefined) whole = false
      else {
        const folder = mod.path !== undefined || /(?:^|\/)mod\.rs$/.test(found)
        visit(found, [...steps, ...mod.steps], conditional || mod.conditional, folder, depth + 1)
      }
    }
  }
  visit(root, [], false, true, 0)
  return { items, inMacros, whole }
}

/// Where `mod a;` in the file `path` may lie. The root, `mod.rs` and files named by `#[path]` own their folder; any other file
/// has a folder of its own name.
function filesOf({ steps, path: written }: ModFile, path: string, ownsFolder: boolean): readonly string[] {
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ""
  const names = steps.filter((step) => typeof step === "string").map(withoutRaw)
  const own = ownsFolder ? folder : path.replace(/\.rs$/, "")
  const around = names.slice(0, -1)
  if (written !== undefined) return [joined(around.length === 0 ? folder : joined(own, ...around), written)]
  const stem = joined(own, ...names)
  return [`${stem}.rs`, `${stem}/mod.rs`]
}

/// `match` for `r#match`: rustc prints the mark only where the word needs it.
export function withoutRaw(name: string): string {
  return name.startsWith("r#") ? name.slice(2) : name
}

/// A path from parts, without `.` and, where that can be, without `..`.
export function joined(...parts: readonly string[]): string {
  const names: string[] = []
  const path = parts.filter((part) => part !== "").join("/")
  for (const name of path.split("/")) {
    if (name === "" || name === ".") continue
    if (name === ".." && names.length > 0 && names.at(-1) !== "..") names.pop()
    else names.push(name)
  }
  return (path.startsWith("/") ? "/" : "") + names.join("/")
}
