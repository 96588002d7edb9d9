// Where a binary says its source map is: the `sourceMappingURL` section (tool conventions, Debugging.md), and the text of a
// `data:` URL. Every other URL is only told: nothing is fetched.

import { readUrl } from "../wasm/custom/references.ts"
import type { Module } from "../wasm/module.ts"

/// The URL as spelled; `undefined` without the section or when it cannot be read.
export function sourceMappingUrl(module: Module): string | undefined {
  const section = module.customs.find(({ title }) => title === "sourceMappingURL")
  if (!section) return undefined
  return readUrl(module.bytes, section.payload).text
}

/// The text of a `data:` URL (RFC 2397); `undefined` for other URLs and broken ones.
export function dataUrlText(url: string): string | undefined {
  const [, parameters, data] = /^data:([^,]*),(.*)$/is.exec(url) ?? []
  if (parameters === undefined || data === undefined) return undefined
  try {
    if (!/;base64$/i.test(parameters.trim())) return decodeURIComponent(data)
    return new TextDecoder().decode(Uint8Array.from(atob(decodeURIComponent(data)), (char) => char.charCodeAt(0)))
  } catch {
    return undefined
  }
}
