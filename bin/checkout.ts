// What the disk knows that leads from a build to its sources: the files of the checkout, the source map beside a binary,
// the Rust of a dump. The checkout is asked only for binaries that carry debug information: listing takes time.

import { execFileSync } from "node:child_process"
import { readFileSync, statSync } from "node:fs"
import { dirname, relative, resolve } from "node:path"
import type { Build } from "../analyzers/build.ts"
import type { Checkout } from "../analyzers/dwarf/paths.ts"
import { sourceMappingUrl } from "../analyzers/source-map/url.ts"
import { readModule } from "../analyzers/wasm/read.ts"
import { withRustSources } from "./rust-sources.ts"

/// Larger maps are not read: debug information of that size is better kept as DWARF.
const largestMap = 256 * 1024 * 1024

/// The builds, each with what is needed to bring its debug information and its dumps to lines below `base`.
export function withSources(
  builds: readonly Build[],
  base: string,
  pathMap: Checkout["pathMap"],
  workspace?: string,
): Build[] {
  let checkout: Checkout | undefined
  return builds.map((given) => {
    const build = { ...given, mir: given.mir.map((dump) => withRustSources(dump, base, workspace)) }
    const { wasm } = build
    if (!wasm) return build
    const bytes = Buffer.from(wasm.bytes.buffer, wasm.bytes.byteOffset, wasm.bytes.length)
    const mapped = bytes.includes("sourceMappingURL")
    if (!mapped && ![wasm, ...(build.names ?? [])].some(hasLines)) return build
    checkout ??= checkoutAt(base, pathMap)
    const sourceMap = mapped ? mapBeside(wasm.path, sourceMappingUrl(readModule(wasm)), base) : undefined
    return { ...build, checkout, ...(sourceMap === undefined ? {} : { wasm: { ...wasm, sourceMap } }) }
  })
}

function hasLines({ bytes }: { readonly bytes: Uint8Array }): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(".debug_line")
}

/// Larger Rust files are not read: people do not write them.
const largestRust = 4 * 1024 * 1024

/// The builds, each with the Rust files below `base` that the spans of its dumps name. Only dumps that print spans name more
/// than the heads of impls and closures, so only those are searched.
export function withRust(builds: readonly Build[], base: string): Build[] {
  const known = new Map<string, string | undefined>()
  return builds.map((build) => {
    const rust = new Map<string, string>()
    for (const { bytes } of build.mir)
      for (const path of rustFilesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) {
        if (!known.has(path)) known.set(path, rustBelow(path, base))
        const text = known.get(path)
        if (text !== undefined) rust.set(path, text)
      }
    return rust.size > 0 ? { ...build, rust } : build
  })
}

/// The files named in `// scope 0 at src/lib.rs:3:5: 3:9`.
function rustFilesIn(bytes: Buffer): ReadonlySet<string> {
  const found = new Set<string>()
  const [lead, end] = [" at ", ".rs:"]
  if (!bytes.includes("// scope 0 at ")) return found
  for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, at + 1)) {
    const start = bytes.lastIndexOf(lead, at)
    if (start < 0 || at - start > 500) continue
    const path = bytes.toString("utf8", start + lead.length, at + 3)
    if (!/[\n:<>@]|^\/rustc\//.test(path)) found.add(path)
  }
  return found
}

function rustBelow(path: string, base: string): string | undefined {
  try {
    const file = resolve(base, path)
    if (relative(base, file).startsWith("..") || statSync(file).size > largestRust) return undefined
    return readFileSync(file, "utf8")
  } catch {
    return undefined
  }
}

function checkoutAt(base: string, pathMap: Checkout["pathMap"]): Checkout {
  const files = trackedFiles(base)
  return { root: resolve(base), ...(pathMap ? { pathMap } : {}), ...(files ? { files } : {}) }
}

/// Relative to `base`, and only those below it. Nothing when this is no git checkout, or there is no git.
function trackedFiles(base: string): ReadonlySet<string> | undefined {
  try {
    const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      cwd: base,
      encoding: "utf8",
      maxBuffer: 256 * 1024 * 1024,
      stdio: ["ignore", "pipe", "ignore"],
    })
    return new Set(listed.split("\0").filter(Boolean))
  } catch {
    return undefined
  }
}

/// The text of the map that a relative URL names, which must lie below `base`: a binary may name any file.
function mapBeside(path: string, url: string | undefined, base: string): string | undefined {
  if (url === undefined || /^[a-z][a-z0-9+.-]*:|^\/|\0/i.test(url)) return undefined
  try {
    const file = resolve(base, dirname(path), decodeURIComponent(url.replace(/[?#].*$/, "")))
    if (relative(base, file).startsWith("..") || statSync(file).size > largestMap) return undefined
    return readFileSync(file, "utf8")
  } catch {
    return undefined
  }
}
