// Places in SARIF's terms: artifacts, regions, addresses and logical locations, with the run's tables they are cached in.
// Two flavours differ here alone: SARIF forbids lines in binaries, GitHub demands them.

import type { Address, Artifact, ArtifactLocation, Location, LogicalLocation, Region } from "sarif"
import type { BytePlace, Place, SourceSpan } from "../analyzers/place.ts"
import type { Report, SizeSummary } from "../rules/report.ts"
import type { ReporterOptions } from "./options.ts"
import { isInside, relativeUri, sarifText, shorten, visible, wellFormed } from "./sanitise.ts"

export type Flavour = "pure" | "github"

const longestName = 2000

/// Builds locations and remembers what they refer to.
export interface Places {
  /// The span when its file lies in the repository: the only files a log may point at besides the artifacts.
  textOf(source: SourceSpan | undefined): SourceSpan | undefined
  location(at: Place, source: SourceSpan | undefined, message?: string): Location
  /// Line 1 of a text file, for what has no line of its own.
  fileLocation(path: string, at: Place): Location
  artifact(path: string, role?: Artifact.roles): ArtifactLocation
  /// A path as messages may tell it.
  shown(path: string): string
  /// A message in this flavour: braces are placeholders in SARIF, and plain characters to GitHub.
  say(text: string): string
  tables(): { artifacts: Artifact[]; addresses: Address[]; logicalLocations: LogicalLocation[] }
}

export function placesOf(report: Report, flavour: Flavour, options: ReporterOptions): Places {
  const toRepository = options.toRepository ?? ((path: string) => (isInside(path) ? path : undefined))
  const artifacts = table<Artifact>()
  const addresses = table<Address>()
  const logicals = table<LogicalLocation>()
  const uris = uriTable(toRepository)
  const known = new Map(report.builds.flatMap((b) => b.artifacts.map((a) => [a.path, a] as const)))
  const sizes = new Map(report.sizes.map((summary) => [summary.artifact, summary]))

  const artifact = (path: string, role?: Artifact.roles): ArtifactLocation => {
    const uri = uris(path)
    const [index, entry] = artifacts.of(uri, () => {
      const summary = known.get(path)
      const location = { uri, uriBaseId: "%SRCROOT%" }
      if (summary)
        return {
          location,
          roles: ["analysisTarget"],
          mimeType: summary.kind === "wasm" ? "application/wasm" : "text/plain",
          length: summary.bytes,
          hashes: { "sha-256": summary.sha256 },
        }
      if (/(^|\/)wasm-lint\.jsonc?$/.test(path)) return { location, roles: ["toolSpecifiedConfiguration"] }
      return { location, ...(path.endsWith(".rs") ? { sourceLanguage: "rust" } : {}) }
    })
    if (role && !entry.roles?.includes(role)) entry.roles = [...(entry.roles ?? []), role]
    return { uri, uriBaseId: "%SRCROOT%", index }
  }

  const moduleAddress = (path: string): number => {
    const length = known.get(path)?.bytes
    return addresses.of(JSON.stringify([path]), () => ({
      absoluteAddress: 0,
      ...(length === undefined ? {} : { length }),
      kind: "module",
      name: uris(path),
    }))[0]
  }

  const address = (at: BytePlace): Address => {
    const module = moduleAddress(at.artifact)
    if (at.offset === 0 && at.length === known.get(at.artifact)?.bytes) return { index: module }
    const section = sectionAt(sizes.get(at.artifact), at.offset, at.offset + at.length)
    let parent = module
    let start = 0
    if (section) {
      start = section.start
      ;[parent] = addresses.of(JSON.stringify([at.artifact, section.start]), () => ({
        absoluteAddress: section.start,
        relativeAddress: section.start,
        offsetFromParent: section.start,
        parentIndex: module,
        length: section.length,
        kind: "section",
        name: section.name,
      }))
      if (at.offset === start && at.length === section.length) return { index: parent }
    }
    return {
      absoluteAddress: at.offset,
      relativeAddress: at.offset,
      offsetFromParent: at.offset - start,
      parentIndex: parent,
      ...(at.length > 0 ? { length: at.length } : {}),
      ...(at.function ? { name: wellFormed(shorten(at.function.name, longestName)) } : {}),
    }
  }

  const logical = (at: Place): { logicalLocations?: LogicalLocation[] } => {
    const entry = logicalOf(at)
    if (!entry) return {}
    const [index] = logicals.of(JSON.stringify(entry), () => entry)
    return { logicalLocations: [{ index, fullyQualifiedName: entry.fullyQualifiedName }] }
  }

  const textOf = (source: SourceSpan | undefined): SourceSpan | undefined => {
    const file = source && toRepository(source.file)
    return source && file !== undefined && relativeUri(file) !== "" ? source : undefined
  }
  const say = (text: string): string => {
    const short = shorten(text, longestName)
    return flavour === "pure" ? sarifText(short) : visible(short).replaceAll("](", "] (")
  }
  const told = (message: string | undefined) => (message ? { message: { text: say(message) } } : {})

  const location = (at: Place, source: SourceSpan | undefined, message?: string): Location => {
    const text = textOf(source) ?? (at.kind === "source" ? textOf(at) : undefined)
    if (text)
      return {
        physicalLocation: { artifactLocation: artifact(text.file), region: textRegion(text) },
        ...logical(at),
        ...told(message),
      }
    switch (at.kind) {
      case "bytes":
        return {
          physicalLocation: {
            artifactLocation: artifact(at.artifact),
            region: flavour === "pure" ? { byteOffset: at.offset, byteLength: at.length } : { startLine: 1 },
            address: address(at),
          },
          ...logical(at),
          ...told(message),
        }
      case "mir":
        return {
          physicalLocation: { artifactLocation: artifact(at.artifact), region: { startLine: Math.max(1, at.line) } },
          ...logical(at),
          ...told(message),
        }
      case "source":
        return { physicalLocation: { artifactLocation: artifact(at.file), region: textRegion(at) }, ...told(message) }
    }
  }

  // Files of the repository first: their URIs are given, those of files outside are made to differ from them.
  for (const path of known.keys()) if (toRepository(path) !== undefined) uris(path)
  for (const path of known.keys()) artifact(path)
  return {
    textOf,
    location,
    fileLocation: (path, at) => ({
      physicalLocation: { artifactLocation: artifact(path), region: { startLine: 1 } },
      ...logical(at),
    }),
    artifact,
    shown: (path) => toRepository(path) ?? decodeURIComponent(uris(path)),
    say,
    tables: () => ({ artifacts: artifacts.all, addresses: addresses.all, logicalLocations: logicals.all }),
  }
}

/// Entries by key, each made once, with its index.
function table<T>(): { readonly all: T[]; of(key: string, make: () => T): readonly [number, T] } {
  const all: T[] = []
  const indices = new Map<string, number>()
  return {
    all,
    of(key, make) {
      const index = indices.get(key) ?? all.length
      const entry = all[index] ?? make()
      if (index === all.length) all.push(entry)
      indices.set(key, index)
      return [index, entry]
    },
  }
}

/// Paths as URIs relative to the repository. A log may become public, so of a path outside only as many of its last
/// segments are told as it takes to tell two files apart.
function uriTable(toRepository: (path: string) => string | undefined): (path: string) => string {
  const uris = new Map<string, string>()
  const taken = new Set<string>()
  return (path) => {
    const known = uris.get(path)
    if (known !== undefined) return known
    const inside = toRepository(path)
    let uri = inside === undefined ? "" : relativeUri(inside)
    if (uri === "") {
      const segments = relativeUri(path)
        .split("/")
        .filter((segment) => segment !== ".." && segment !== "")
      let shown = 1
      do uri = segments.slice(-shown).join("/") || "unnamed"
      while (taken.has(uri) && ++shown <= segments.length)
    }
    taken.add(uri)
    uris.set(path, uri)
    return uri
  }
}

function textRegion(span: SourceSpan): Region {
  // Spans come from dumps that anyone may have written; a line 0 would make the whole log invalid.
  const startLine = Math.max(1, span.line)
  const startColumn = Math.max(1, span.column)
  const endLine = Math.max(startLine, span.endLine)
  const endColumn = Math.max(endLine === startLine ? startColumn : 1, span.endColumn)
  return { startLine, startColumn, endLine, endColumn }
}

function logicalOf(at: Place): (LogicalLocation & { fullyQualifiedName: string }) | undefined {
  const [full, symbol] =
    at.kind === "bytes" ? [at.function?.name, at.function?.symbol] : at.kind === "mir" ? [at.body, undefined] : []
  if (!full) return undefined
  const fullyQualifiedName = wellFormed(shorten(full, longestName))
  const decorated = symbol ? { decoratedName: wellFormed(shorten(symbol, longestName)) } : {}
  return { name: lastSegment(fullyQualifiedName), fullyQualifiedName, ...decorated, kind: "function" }
}

/// `keep::<u8>` of `demo::keep::<u8>`: from the last `::` that is outside of brackets and before no generic arguments.
function lastSegment(path: string): string {
  let depth = 0
  let start = 0
  for (let i = 0; i < path.length; i++) {
    const c = path.charAt(i)
    if ("<({[".includes(c)) depth++
    // The `>` of an arrow closes nothing.
    else if (")}]".includes(c) || (c === ">" && path.charAt(i - 1) !== "-")) depth--
    else if (depth === 0 && path.startsWith("::", i) && path.charAt(i + 2) !== "<") start = i + 2
  }
  return path.slice(start) || path
}

/// The section that holds a byte span; offsets follow from the sizes, which are in file order and complete.
function sectionAt(
  sizes: SizeSummary | undefined,
  from: number,
  to: number,
): { name: string; start: number; length: number } | undefined {
  const preamble = 8
  const total = sizes?.sections.reduce((sum, section) => sum + section.bytes, preamble)
  if (!sizes || total !== sizes.bytes) return undefined
  let start = preamble
  for (const { name, bytes } of sizes.sections) {
    if (from >= start && to <= start + bytes && from < start + bytes)
      return { name: wellFormed(name), start, length: bytes }
    start += bytes
  }
  return undefined
}
