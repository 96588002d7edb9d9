// Which files lend names and lines to which binary: those of `--names`, and the file of debug information that a binary names
// itself. It reads and recognises them and gives each to the build it fits best; what they say is for the analyses.

import { dirname, relative, resolve } from "node:path"
import type { Fault } from "../analyzers/analyzer.ts"
import type { Artifact, Build, NamesFile } from "../analyzers/build.ts"
import { lend } from "../analyzers/twin/twins.ts"
import { DecodeFault, cursor, name } from "../analyzers/wasm/bytes.ts"
import { readCode } from "../analyzers/wasm/code.ts"
import { readModule } from "../analyzers/wasm/read.ts"
import { count } from "../rules/wording.ts"
import { crateOf } from "./builds.ts"
import { contentsOf } from "./extract-file.ts"
import { contentOf, defaultLimit, display } from "./read.ts"

export interface NamesOptions {
  /// Where the paths of `--names` start.
  readonly cwd: string
  readonly base: string
}

export interface Named {
  readonly builds: readonly Build[]
  readonly faults: readonly Fault[]
}

/// The builds of `artifacts` as `group` makes them, each with the files that lend it names. A file that does is not linted
/// itself, though a folder that is linted holds it.
export async function withNames(
  artifacts: readonly Artifact[],
  group: (artifacts: readonly Artifact[]) => readonly Build[],
  paths: readonly string[],
  options: NamesOptions,
): Promise<Named> {
  const faults: Fault[] = []
  const files: NamesFile[] = []
  for (const path of new Set(paths.map((path) => resolve(options.cwd, path)))) {
    const read = await readNamesFile(path, display(path, options.base), true)
    if ("fault" in read) faults.push(read.fault)
    else files.push(...read.files)
  }
  const lenders = new Set(files.map(({ path }) => path))
  const builds = group(artifacts.filter(({ path }) => !lenders.has(path)))
  const given = assign(builds, files, faults)
  const all = await Promise.all(
    builds.map(async (build) => {
      const own = build.wasm ? await besideBinary(build.wasm, options.base) : []
      const names = [...(given.get(build) ?? []), ...own.filter(({ path }) => !lenders.has(path))]
      return names.length === 0 ? build : { ...build, names }
    }),
  )
  return { builds: all, faults }
}

/// The files of one path: a component or a compressed file can hold several modules.
async function readNamesFile(
  path: string,
  shown: string,
  asked: boolean,
): Promise<{ readonly files: readonly NamesFile[] } | { readonly fault: Fault }> {
  const fault = (message: string) => ({ fault: namesFault(shown, message) })
  const content = await contentOf(path, defaultLimit)
  if ("refused" in content) return fault(content.refused)
  const { bytes } = content
  const kind = mapKind(bytes)
  if (kind) return { files: [{ path: shown, kind, bytes, asked }] }
  const { artifacts, faults } = await contentsOf(shown, path, bytes, { limit: defaultLimit })
  if (faults[0]) return fault(faults[0].message)
  const modules = artifacts.filter((artifact) => artifact.kind === "wasm")
  if (modules.length === 0)
    return fault("lends no names: an unstripped module, a symbol map or a link map of wasm-ld does")
  return { files: modules.map((module) => ({ path: module.path, kind: "wasm", bytes: module.bytes, asked })) }
}

/// What the first lines of a text say it is.
function mapKind(bytes: Uint8Array): "symbol-map" | "link-map" | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096))
  if (/^\s*\d+:\S/.test(head)) return "symbol-map"
  return /^\s*Addr\s+Off\s+Size\s+Out\s+In\s+Symbol\b/.test(head) ? "link-map" : undefined
}

/// Each file goes to the one binary whose functions it knows best.
function assign(
  builds: readonly Build[],
  files: readonly NamesFile[],
  faults: Fault[],
): ReadonlyMap<Build, readonly NamesFile[]> {
  const given = new Map<Build, NamesFile[]>()
  const give = (build: Build, file: NamesFile) => given.set(build, [...(given.get(build) ?? []), file])
  const binaries = builds.flatMap((build) => (build.wasm ? [{ build, wasm: build.wasm }] : []))
  const [only] = binaries
  if (only && binaries.length === 1) {
    for (const file of files) give(only.build, file)
    return given
  }
  const read = files.length === 0 ? [] : binaries.map(({ build, wasm }) => ({ build, wasm, ...both(wasm) }))
  for (const file of files) {
    const fitting = read
      .map(({ build, wasm, module, code }) => ({ build, wasm, lent: lend(file, module, code) }))
      .filter(({ lent }) => lent.refused === undefined)
      .map((one) => ({ ...one, share: one.lent.known / one.lent.functions }))
      .sort((a, b) => b.share - a.share || Number(isNamesake(file, b.wasm)) - Number(isNamesake(file, a.wasm)))
    const [best, second] = fitting
    if (!best) {
      const all = count(binaries.length, "binary", "binaries")
      faults.push(namesFault(file.path, binaries.length === 0 ? "there is no binary to name" : `fits none of ${all}`))
    } else if (second?.share === best.share && isNamesake(file, second.wasm) === isNamesake(file, best.wasm)) {
      const message = `fits ${best.wasm.path} and ${second.wasm.path} alike: lint them one at a time`
      faults.push(namesFault(file.path, message))
    } else give(best.build, file)
  }
  return given
}

function both(wasm: Artifact) {
  const module = readModule(wasm)
  return { module, code: readCode(module) }
}

/// `app.debug.wasm`, `app.js.symbols` and `app.map` are called after `app.wasm`.
function isNamesake(file: NamesFile, wasm: Artifact): boolean {
  const stem = (path: string) => crateOf(path.replace(/^.*\//, "")).replace(/\..*$/, "")
  return stem(file.path) === stem(wasm.path)
}

/// The file that an `external_debug_info` section names (tool conventions, Debugging.md), when it lies below `base`: a
/// binary may name any file.
async function besideBinary(wasm: Artifact, base: string): Promise<readonly NamesFile[]> {
  if (wasm.within || !Buffer.from(wasm.bytes.buffer, wasm.bytes.byteOffset, wasm.bytes.length).includes(section))
    return []
  const url = urlOf(wasm)
  if (url === undefined || /^[a-z][a-z0-9+.-]*:|^\/|\0/i.test(url)) return []
  const path = resolve(base, dirname(wasm.path), url)
  if (relative(base, path).startsWith("..") || path === resolve(base, wasm.path)) return []
  const read = await readNamesFile(path, display(path, base), false)
  // A debug file that stayed on the build machine is no fault.
  return "files" in read ? read.files : []
}

const section = "external_debug_info"

function urlOf(wasm: Artifact): string | undefined {
  const found = readModule(wasm).customs.find(({ title }) => title === section)
  if (!found) return undefined
  const { offset, length } = found.payload
  try {
    return decodeURIComponent(name(cursor(wasm.bytes, offset, offset + length, `the ${section} section`), "the URL"))
  } catch (error) {
    if (error instanceof DecodeFault || error instanceof URIError) return undefined
    throw error
  }
}

function namesFault(artifact: string, message: string): Fault {
  return { kind: "input", artifact, message, from: "names" }
}
