// From the bytes of one file to the artifacts in it: what is compressed is inflated, within bounds; components and scripts
// give up their modules; text is assembled. What cannot be had becomes a fault. Touches no file.

import { brotliDecompressSync, gunzipSync } from "node:zlib"
import type { Fault } from "../analyzers/analyzer.ts"
import type { Artifact } from "../analyzers/build.ts"
import { oldDialect } from "../analyzers/mir/recognise.ts"
import { liftModules, readComponent } from "../analyzers/wasm/component.ts"
import { count, thousands } from "../rules/wording.ts"
import { extractModules, maximumEmbedded } from "./extract.ts"
import { recognise, type Recognised } from "./recognise.ts"
import { assemble } from "./wat.ts"

export interface Contents {
  readonly artifacts: readonly Artifact[]
  readonly faults: readonly Fault[]
  /// Things to know: where modules were lifted out of.
  readonly notices: readonly string[]
  /// Whether it is a script that carries no module.
  readonly barren: boolean
}

export interface ExtractOptions {
  /// The most bytes that something compressed may become.
  readonly limit: number
}

/// `path` is how reports name the file; `name` is the last part of its real name.
export async function contentsOf(
  path: string,
  name: string,
  bytes: Uint8Array,
  options: ExtractOptions,
): Promise<Contents> {
  const recognised = recognise(bytes, name)
  switch (recognised.is) {
    case "mir": {
      const old = oldDialect(bytes)
      const notice = `${path} is MIR of a rustc before 1.85 (${old ?? ""}): it is read as what 1.63 prints`
      return { ...nothing, artifacts: [{ path, kind: "mir", bytes }], notices: old === undefined ? [] : [notice] }
    }
    case "wasm":
    case "rustdoc":
      return { ...nothing, artifacts: [{ path, kind: recognised.is, bytes }] }
    case "wat": {
      const assembled = await assemble(path, recognised.text)
      if ("fault" in assembled) return { ...nothing, faults: [assembled.fault] }
      return { ...nothing, artifacts: [{ path, kind: "wasm", bytes: assembled.bytes, wat: recognised.text }] }
    }
    case "component":
      return fromComponent(path, bytes)
    case "gzip":
    case "brotli": {
      const inflated = inflate(recognised.is, bytes, options.limit)
      if ("refused" in inflated) return refused(path, inflated.refused)
      const inner = name.replace(/\.(gz|br)$/i, "")
      if (isCompressed(recognise(inflated.bytes, inner)))
        return refused(path, "is compressed more than once; decompress it first")
      return contentsOf(path, inner, inflated.bytes, options)
    }
    case "script":
      return fromScript(path, bytes, options)
    case "other":
      return refused(path, recognised.what)
  }
}

const nothing: Contents = { artifacts: [], faults: [], notices: [], barren: false }

function refused(artifact: string, message: string): Contents {
  return { ...nothing, faults: [{ kind: "input", artifact, message, from: "read" }] }
}

function isCompressed({ is }: Recognised): boolean {
  return is === "gzip" || is === "brotli"
}

function fromComponent(path: string, bytes: Uint8Array): Contents {
  const component = readComponent({ path, kind: "wasm", bytes })
  const artifacts = liftModules(component)
  const { faults } = component
  if (artifacts.length === 0 && faults.length === 0)
    return refused(path, "is a component without core modules: there is no code in it to lint")
  const shown = artifacts.slice(0, 8).map(({ path: own, within }) => {
    return `${own.slice(path.length)} at 0x${(within?.offset ?? 0).toString(16)}`
  })
  const more = artifacts.length > shown.length ? `, and ${thousands(artifacts.length - shown.length)} more` : ""
  const notice = `${path} is a component: each of its core modules is linted by itself, with offsets that count from the module's first byte (${shown.join(", ")}${more})`
  return { ...nothing, artifacts, faults, notices: artifacts.length > 0 ? [notice] : [] }
}

async function fromScript(path: string, bytes: Uint8Array, options: ExtractOptions): Promise<Contents> {
  const embedded = extractModules(bytes)
  const all = await Promise.all(
    embedded.map(({ bytes: own }, index) => contentsOf(`${path}#wasm${index + 1}`, "", own, options)),
  )
  const merged: Contents = {
    artifacts: all.flatMap(({ artifacts }) => artifacts),
    faults: all.flatMap(({ faults }) => faults),
    notices: all.flatMap(({ notices }) => notices),
    barren: embedded.length === 0,
  }
  if (embedded.length < maximumEmbedded) return merged
  const message = `holds ${count(maximumEmbedded, "module")} or more; what comes after the first ${thousands(maximumEmbedded)} is not read`
  return { ...merged, faults: [...merged.faults, { kind: "input", artifact: path, message, from: "read" }] }
}

/// Real modules shrink to a tenth at best; a file that grows this many times is a bomb, once it is large enough to matter.
const maximumRatio = 200
const alwaysAllowed = 64 * 2 ** 20

function inflate(
  how: "gzip" | "brotli",
  bytes: Uint8Array,
  limit: number,
): { bytes: Uint8Array } | { refused: string } {
  const allowed = Math.min(limit, Math.max(alwaysAllowed, maximumRatio * bytes.length))
  try {
    const options = { maxOutputLength: allowed }
    const inflated = how === "gzip" ? gunzipSync(bytes, options) : brotliDecompressSync(bytes, options)
    return { bytes: inflated }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : ""
    const message = error instanceof Error ? error.message : String(error)
    if (code !== "ERR_BUFFER_TOO_LARGE") return { refused: `cannot be decompressed with ${how}: ${plainly(message)}` }
    const most = `decompresses to more than ${thousands(allowed)} bytes`
    if (allowed === limit) return { refused: `${most}; more are not read` }
    return { refused: `${most} from ${thousands(bytes.length)}: that is a decompression bomb, not a module` }
  }
}

function plainly(message: string): string {
  return message === "unexpected end of file" ? "it is cut short" : message.replace(/^Error: /, "").toLowerCase()
}
