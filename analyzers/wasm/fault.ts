// How the reader's exception becomes data, and offsets become places. Knows nothing of the format.

import type { Fault } from "../analyzer.ts"
import type { Artifact } from "../build.ts"
import type { BytePlace } from "../place.ts"
import { hex } from "./bytes.ts"
import type { ByteSpan, DecodeFault } from "./bytes.ts"
import type { Module } from "./module.ts"

/// The fault of malformed bytes: `at 0x1f: <reason>`, with the function or section when the reader knows it.
export function inputFault(
  artifact: Artifact,
  { offset, message }: Pick<DecodeFault, "offset" | "message">,
  from: string,
  within?: number | string,
): Fault {
  const where = within === undefined ? "" : typeof within === "number" ? ` in function ${within}` : ` in ${within}`
  const at: BytePlace = {
    kind: "bytes",
    artifact: artifact.path,
    offset,
    length: 0,
    ...(typeof within === "number" ? { function: { index: within, name: `function ${within}` } } : {}),
    ...(typeof within === "string" ? { section: within } : {}),
  }
  return { kind: "input", artifact: artifact.path, message: `at ${hex(offset)}${where}: ${message}`, at, from }
}

/// A place in a module. The function is named by its symbol as spelled; analyses that demangle make their own places.
export function bytePlace(module: Module, offset: number, length: number, index?: number): BytePlace {
  const place = { kind: "bytes" as const, artifact: module.artifact.path, offset, length }
  if (index === undefined) return place
  const symbol = module.functions[index]?.symbol
  return {
    ...place,
    function: { index, name: symbol ?? `function ${index}`, ...(symbol === undefined ? {} : { symbol }) },
  }
}

/// Whether `offset` lies in the span.
export function within(span: ByteSpan, offset: number): boolean {
  return offset >= span.offset && offset < span.offset + span.length
}
