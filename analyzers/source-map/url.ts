// Where a binary says its source map is: the `sourceMappingURL` section (tool conventions, Debugging.md), and the text of a
// `data:` URL. Every other URL is only told: nothing is fetched.

import { DecodeFault, cursor, name } from "../wasm/bytes.ts"
import type { Module } from "../wasm/module.ts"

/// The URL as spelled; `undefined` without the section or when it cannot be read.
export function sourceMappingUrl(module: Module): string | undefined {
  const section = module.customs.find(({ title }) => title === "sourceMappingURL")
  if (!section) return undefined
  const { offset, length } = section.payload
  try {
    return name(cursor(module.bytes, offset, offset + length, "the sourceMappingURL section"), "the URL")
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error
    return undefined
  }
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
