// The source map of a binary as an analysis: the second way, beside DWARF, from a byte of code to a source line. The map is in
// the binary itself, as a `data:` URL, or beside it, read by whoever made the build. The door to this folder.

import { absent, analyzer } from "../analyzer.ts"
import { checkoutPath } from "../dwarf/paths.ts"
import { lastAtMost } from "../dwarf/line-program.ts"
import type { Checkout } from "../dwarf/paths.ts"
import type { SourceSpan } from "../place.ts"
import { bytePlace, within } from "../wasm/fault.ts"
import type { Module } from "../wasm/module.ts"
import { wasm } from "../wasm/wasm.ts"
import { readSourceMap } from "./map.ts"
import type { SourceMap, SourcePoint } from "./map.ts"
import { dataUrlText, sourceMappingUrl } from "./url.ts"

export interface SourceMapped {
  readonly module: Module
  /// As the binary spells it; absent when the map came another way.
  readonly url?: string
  readonly sources: readonly string[]
  /// 1 when the text turned out to be no source map: it is read when first asked for.
  readonly notUnderstood: number
  /// The point of a byte of a function's body; `offset` is absolute in the binary.
  at(offset: number): SourcePoint | undefined
  /// The same as a span of a file of the checkout.
  spanOf(offset: number): SourceSpan | undefined
}

export const sourceMap = analyzer({
  name: "source-map",
  doc: "Which source line a byte of code comes from: the source map of the binary.",
  requires: { wasm },
  run({ wasm }, build) {
    return readMapped(wasm, build.checkout ?? {})
  },
  *unread({ module, notUnderstood }) {
    yield { what: "source maps not understood", count: notUnderstood, artifact: module.artifact.path }
  },
  *facts({ module, at }) {
    for (const { index, body } of module.functions) {
      const point = body && at(body.offset)
      if (!point) continue
      const text = `${point.name ?? "a function"} at ${point.source}:${point.line}`
      yield { at: bytePlace(module, body.offset, body.length, index), text }
    }
  },
})

function readMapped(module: Module, checkout: Checkout): SourceMapped | ReturnType<typeof absent> {
  const url = sourceMappingUrl(module)
  const text = module.artifact.sourceMap ?? (url === undefined ? undefined : dataUrlText(url))
  if (text === undefined)
    return absent(url === undefined ? "the binary names no source map" : `the source map is not at hand: ${shown(url)}`)
  let known: { readonly map: SourceMap | undefined } | undefined
  const mapOf = (): SourceMap | undefined => (known ??= { map: readSourceMap(text) }).map
  // In the order of the file (5.5.13 of the core specification).
  const bodies = module.functions.flatMap(({ body }) => body ?? [])
  const starts = Int32Array.from(bodies, ({ offset }) => offset)
  function at(offset: number): SourcePoint | undefined {
    const body = bodies[lastAtMost(starts, starts.length, offset)]
    return body && within(body, offset) ? mapOf()?.at(offset, body.offset, body.offset + body.length) : undefined
  }
  return {
    module,
    ...(url === undefined ? {} : { url }),
    get sources() {
      return mapOf()?.sources ?? []
    },
    get notUnderstood() {
      return known && !known.map ? 1 : 0
    },
    at,
    spanOf(offset) {
      const point = at(offset)
      const file = point && checkoutPath(beside(module.artifact.path, url, point.source), checkout)
      if (point === undefined || file === undefined) return undefined
      const { line, column } = point
      return { file, line, column, endLine: line, endColumn: column + 1 }
    },
  }
}

/// Sources are relative to their map, the map to the binary: a path as the artifact's own.
function beside(binary: string, url: string | undefined, source: string): string {
  if (/^(?:[/\\]|[A-Za-z]:[/\\]|~lib\/)/.test(source)) return source
  const plain = source.replace(/^(?:file:\/\/(?:localhost)?(?=\/)|[a-z][\w+.-]*:\/\/\/?(?:\.\/)?)/, "")
  if (plain !== source) return plain
  const map = url === undefined || /^[a-z][\w+.-]*:/i.test(url) || url.startsWith("/") ? "" : folderOf(url)
  return folderOf(binary) + map + source
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1)
}

function shown(url: string): string {
  return url.length > 100 ? `${url.slice(0, 100)}…` : url
}
