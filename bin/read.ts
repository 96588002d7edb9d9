// From what a person typed to artifacts: paths, folders and globs are resolved, files read, their bytes recognised. What
// cannot be read becomes a fault and the rest goes on. Knows the file system; knows nothing of what is inside a module.

import { createReadStream, realpathSync } from "node:fs"
import { open, readFile, readdir, stat } from "node:fs/promises"
import { isAbsolute, join, posix, relative, resolve, sep } from "node:path"
import picomatch from "picomatch"
import type { Fault } from "../analyzers/analyzer.ts"
import type { Artifact } from "../analyzers/build.ts"
import { count, thousands } from "../rules/wording.ts"
import { contentsOf, type Contents } from "./extract-file.ts"
import { looksLikeRustdoc } from "./recognise.ts"

export interface ReadOptions {
  /// Where relative patterns start.
  readonly cwd: string
  /// What the paths of artifacts are relative to.
  readonly base: string
  /// Whether a pattern that matches nothing is a fault.
  readonly errorOnUnmatched: boolean
  /// What `-` reads.
  readonly stdin: AsyncIterable<Uint8Array>
  /// Bytes of the largest file that is read.
  readonly limit?: number
}

export interface Inputs {
  readonly artifacts: readonly Artifact[]
  readonly faults: readonly Fault[]
  /// Things to know of the files: which of them are not artifacts but hold some.
  readonly notices: readonly string[]
  /// Paths of files that are no artifacts themselves but gave some.
  readonly containers: readonly string[]
  /// Whether folders or globs were given: then what was read is meant to be all there is.
  readonly swept: boolean
}

/// No engine takes a module of 1 GiB.
export const defaultLimit = 2 ** 30

/// Not entered when a folder is searched; given by name they are.
const skipped = new Set(["node_modules", "target", "incremental"])
const interesting = /\.(wasm(\.(gz|br))?|wat|mir|json)$/i

/// Reads everything `patterns` mean, each file once, in a stable order.
export async function readInputs(patterns: readonly string[], options: ReadOptions): Promise<Inputs> {
  const faults: Fault[] = []
  const paths = new Map<string, string>()
  /// Files that were named, each by itself: they must have something in them.
  const named = new Set<string>()
  let swept = false
  let stdin = false
  for (const pattern of patterns) {
    if (pattern === "-") {
      stdin = true
      continue
    }
    const found = await resolvePattern(pattern, options.cwd)
    if ("fault" in found) {
      faults.push({
        kind: "input",
        artifact: display(resolve(options.cwd, pattern), options.base),
        from: "read",
        ...found.fault,
      })
      continue
    }
    swept ||= found.swept
    if (found.swept) found.paths = await withoutOtherJson(found.paths)
    if (!found.swept) for (const path of found.paths) named.add(path)
    if (found.paths.length === 0 && options.errorOnUnmatched)
      faults.push({ kind: "input", artifact: pattern, message: unmatched(found.folder), from: "read" })
    for (const path of found.paths) {
      const known = await identity(path)
      if (!paths.has(known)) paths.set(known, path)
    }
  }
  const contents: Contents[] = []
  const containers: string[] = []
  let scripts = 0
  for (const path of [...paths.values()].sort()) {
    const read = await readOne(path, options)
    contents.push(read)
    const own = display(path, options.base)
    if (read.artifacts.length > 0 && !read.artifacts.some((artifact) => artifact.path === own)) containers.push(own)
    if (!read.barren) continue
    if (named.has(path)) faults.push(inputFault(own, "is a script that carries no module"))
    else scripts++
  }
  if (stdin) contents.push(await contentsOf("stdin", "-", await collect(options.stdin), { limit: limitOf(options) }))
  const artifacts = contents.flatMap((read) => read.artifacts)
  faults.push(...contents.flatMap((read) => read.faults))
  // Of many scripts that a glob matches, most carry nothing; that none does is worth an answer.
  if (scripts > 0 && artifacts.length + faults.length === 0 && options.errorOnUnmatched) {
    const message = `matches ${count(scripts, "script")} and no module: none is written down in ${scripts === 1 ? "it" : "them"}`
    faults.push(inputFault(patterns.join(" "), `${message}; --no-error-on-unmatched-pattern allows that`))
  }
  return { artifacts, faults, notices: contents.flatMap((read) => read.notices), containers, swept }
}

/// How reports name a path: relative to `base`, with forward slashes.
export function display(path: string, base: string): string {
  const short = relative(base, path)
  return (isAbsolute(short) ? path : short || ".").split(sep).join("/")
}

type Found =
  | { paths: readonly string[]; readonly swept: boolean; readonly folder: boolean }
  | { readonly fault: Pick<Fault, "message"> }

async function resolvePattern(pattern: string, cwd: string): Promise<Found> {
  const path = resolve(cwd, pattern)
  try {
    const stats = await stat(path)
    if (stats.isDirectory()) return { paths: await walk(path, () => true, skipped), swept: true, folder: true }
    return { paths: [path], swept: false, folder: false }
  } catch (error) {
    if (!isMissing(error)) return { fault: { message: why(error) } }
    if (!picomatch.scan(pattern).isGlob) return { fault: { message: "does not exist" } }
  }
  return { paths: await globFiles(pattern, cwd), swept: true, folder: false }
}

/// The files a glob matches. It may name a folder that a search would skip: then it means it.
export async function globFiles(pattern: string, cwd: string): Promise<string[]> {
  const typed = sep === "\\" ? pattern.replaceAll("\\", "/") : pattern
  const { base, glob: rest, isGlob } = picomatch.scan(typed)
  const root = resolve(cwd, base)
  if (!isGlob) return (await isFile(root)) ? [root] : []
  const named = new Set([...skipped].filter((folder) => !rest.split("/").includes(folder)))
  const matches = picomatch(rest)
  return walk(
    root,
    (path) => matches(display(path, root)),
    named,
    () => true,
  )
}

/// Of the JSON in a folder only rustdoc's is for us; all other is somebody's data.
async function withoutOtherJson(paths: readonly string[]): Promise<string[]> {
  const kept = await Promise.all(
    paths.map(async (path) => !path.endsWith(".json") || looksLikeRustdoc(await headOf(path))),
  )
  return paths.filter((_, index) => kept[index])
}

async function headOf(path: string): Promise<string> {
  try {
    const file = await open(path)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0).finally(() => file.close())
    return buffer.toString("utf8", 0, bytesRead)
  } catch {
    return ""
  }
}

function unmatched(folder: boolean): string {
  const wanted = folder ? "holds no .wasm, .wat or .mir file" : "matches no file"
  return `${wanted}; --no-error-on-unmatched-pattern allows that`
}

/// Files below a folder, nearest first. Hidden folders and links to folders are not entered.
async function walk(
  root: string,
  wanted: (path: string) => boolean,
  skip: ReadonlySet<string>,
  named: (name: string) => boolean = (name) => interesting.test(name),
): Promise<string[]> {
  const files: string[] = []
  for (let folders = [root]; folders.length > 0;) {
    const deeper: string[] = []
    for (const folder of folders) {
      for (const entry of await entriesOf(folder)) {
        const path = join(folder, entry.name)
        if (entry.isDirectory() && !skip.has(entry.name) && !entry.name.startsWith(".")) deeper.push(path)
        if ((entry.isFile() || entry.isSymbolicLink()) && named(entry.name) && wanted(path) && (await isFile(path)))
          files.push(path)
      }
    }
    folders = deeper
  }
  // A compressed copy beside its module is what a server sends, and the same module.
  const known = new Set(files)
  return files.filter((path) => !known.has(path.replace(/\.(gz|br)$/i, "")) || !/\.wasm\.(gz|br)$/i.test(path))
}

async function entriesOf(folder: string) {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    // A folder that may not be listed hides files from a search; naming a file in it still tells why.
    return []
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

/// The same for all names of one file: cargo links `deps/app.wasm` and `app.wasm` hard.
async function identity(path: string): Promise<string> {
  try {
    const { dev, ino, nlink } = await stat(path, { bigint: true })
    return nlink > 1n ? `${String(dev)}:${String(ino)}` : realpathSync(path)
  } catch {
    return path
  }
}

async function readOne(path: string, options: ReadOptions): Promise<Contents> {
  const name = display(path, options.base)
  const limit = limitOf(options)
  const content = await contentOf(path, limit)
  if (!("refused" in content))
    return contentsOf(name, posix.basename(path.split(sep).join("/")), content.bytes, { limit })
  return { artifacts: [], faults: [inputFault(name, content.refused)], notices: [], barren: false }
}

function limitOf({ limit = defaultLimit }: ReadOptions): number {
  return limit
}

/// The bytes of one file, or why they are not to be had.
export async function contentOf(path: string, limit: number): Promise<{ bytes: Uint8Array } | { refused: string }> {
  try {
    const stats = await stat(path)
    if (stats.isFIFO()) return { bytes: await collect(createReadStream(path)) }
    if (!stats.isFile()) return { refused: "is neither a file nor a folder" }
    if (stats.size <= limit) return { bytes: await readFile(path) }
    return { refused: `has ${thousands(stats.size)} bytes; files above ${thousands(limit)} are not read` }
  } catch (error) {
    return { refused: why(error) }
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function inputFault(artifact: string, message: string): Fault {
  return { kind: "input", artifact, message, from: "read" }
}

function isMissing(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(codeOf(error))
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : ""
}

/// Why a file could not be read, in words.
export function why(error: unknown): string {
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return "does not exist"
    case "EACCES":
    case "EPERM":
      return "may not be read: permission denied"
    case "EISDIR":
      return "is a folder"
    case "ELOOP":
      return "is a link that leads to itself"
    case "ENAMETOOLONG":
      return "has a name that is too long"
    case "ENOSPC":
      return "cannot be written: the disk is full"
    default:
      return `cannot be read: ${error instanceof Error ? error.message : String(error)}`
  }
}
