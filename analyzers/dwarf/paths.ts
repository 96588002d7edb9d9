// Whose file a path of debug information is: the path of a file of the checkout, relative to its root and with forward
// slashes, or none. Knows how compilers and package managers spell paths; sees no disk, only what it is told of the checkout.

import { joined } from "./line-header.ts"

/// The user's checkout, as far as it is known.
export interface Checkout {
  /// Its absolute path where the binary was built.
  readonly root?: string
  /// Prefixes of paths in the binary, and what they stand for: paths relative to the checkout, or below `root`. What
  /// `--remap-path-prefix`, containers and CI machines changed is changed back here; the longest prefix counts.
  readonly pathMap?: Readonly<Record<string, string>>
  /// All files of the checkout. With it nothing else is ever named, and files built elsewhere are found by their end.
  readonly files?: ReadonlySet<string>
}

/// The checkout's name of `file`; `directory` is where the compiler ran, which relative paths start from. `undefined` for
/// files of the standard library, of registries and toolchains, and whenever it cannot be told.
export function checkoutPath(file: string, checkout: Checkout & { readonly directory?: string }): string | undefined {
  const { root, pathMap, files, directory } = checkout
  const spelled = normalised(file)
  const path = normalised(joined(directory, file))
  const mapped = pathMap && (throughMap(path, pathMap) ?? throughMap(spelled, pathMap))
  if (mapped === undefined && isForeign(path)) return undefined
  const whole = mapped ?? path
  const inRoot = below(root, whole)
  const relative = isAbsolute(whole) ? (inRoot ?? (mapped === undefined ? below(directory, whole) : undefined)) : whole
  const inside = relative !== undefined && relative !== "" && !/^\.\.(?:\/|$)/.test(relative) ? relative : undefined
  if (!files) return inside !== undefined && !isPackage(inside) ? inside : undefined
  if (inside !== undefined && files.has(inside)) return inside
  // What is below the root and no file of it is another file, however its path ends.
  return inRoot === undefined ? suffixIn(files, whole) : undefined
}

/// Forward slashes, without `.`, and without `..` where it can be undone.
function normalised(path: string): string {
  const forward = /^[A-Za-z]:[/\\]|^\\\\/.test(path) || !path.includes("/") ? path.replaceAll("\\", "/") : path
  const plain = forward.replace(/^\/\/\?\/(?:UNC\/)?/, "")
  const root = /^(?:[A-Za-z]:)?\//.exec(plain)?.[0] ?? ""
  const kept: string[] = []
  for (const part of plain.slice(root.length).split("/")) {
    if (part === "" || part === ".") continue
    if (part === ".." && kept.length > 0 && kept.at(-1) !== "..") kept.pop()
    else if (part !== ".." || root === "") kept.push(part)
  }
  return root + kept.join("/")
}

function isAbsolute(path: string): boolean {
  return /^(?:[A-Za-z]:)?\//.test(path)
}

/// What follows `folder` in `path`; both may be of Windows, where case is no difference.
function below(folder: string | undefined, path: string): string | undefined {
  if (folder === undefined) return undefined
  const start = normalised(folder)
  const same = /^[A-Za-z]:\//.test(start) ? (text: string) => text.toLowerCase() : (text: string) => text
  if (!isAbsolute(start) || !same(path).startsWith(same(start))) return undefined
  if (start.endsWith("/")) return path.slice(start.length)
  return path[start.length] === "/" ? path.slice(start.length + 1) : undefined
}

function throughMap(path: string, map: Readonly<Record<string, string>>): string | undefined {
  let best: string | undefined
  let longest = -1
  for (const [from, to] of Object.entries(map)) {
    const prefix = normalised(from)
    const rest = isAbsolute(prefix)
      ? below(prefix, path)
      : prefix === ""
        ? path
        : path.startsWith(`${prefix}/`)
          ? path.slice(prefix.length + 1)
          : undefined
    if (rest === undefined || prefix.length <= longest) continue
    longest = prefix.length
    best = normalised(to === "" ? rest : joined(to, rest))
  }
  return best
}

/// Paths no checkout has, wherever it lies; some CI keeps its registry inside the checkout, and its files are still nobody's.
const foreign: readonly RegExp[] = [
  // The standard library: as distributed, and unpacked by rust-src.
  /^\/rustc\//,
  /\/rustlib\/src\/rust\//,
  // Cargo's registry and git checkouts.
  /(?:^|\/)\.cargo\/(?:registry|git)\//,
  /(?:^|\/)registry\/src\/[^/]+\//,
  /(?:^|\/)git\/checkouts\/[^/]+\//,
  // Other languages' packages and toolchains.
  /(?:^|\/)node_modules\//,
  /^~lib\//,
  /\/go\/pkg\/mod\//,
  /(?:^|\/)emsdk\//,
  /^\/(?:usr|opt|nix\/store)\//,
  // What compilers name where there is no file: `<built-in>`.
  /(?:^|\/)<[^/]*>$/,
]

function isForeign(path: string): boolean {
  return foreign.some((pattern) => pattern.test(path))
}

/// `serde-1.0.219/src/lib.rs`: what Cargo's `trim-paths` makes of a registry's file.
function isPackage(path: string): boolean {
  return /^[A-Za-z][\w-]*-\d+\.\d+\.\d+[^/]*\//.test(path)
}

/// The longest end of `path` that is a file of the checkout; of at least two parts, as every crate has a `lib.rs`.
function suffixIn(files: ReadonlySet<string>, path: string): string | undefined {
  const parts = path.split("/").filter((part) => part !== "" && part !== "..")
  for (let from = 0; from < parts.length - 1; from++) {
    const end = parts.slice(from).join("/")
    if (files.has(end)) return end
  }
  return undefined
}
