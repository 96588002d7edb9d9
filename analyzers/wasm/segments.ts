// Element and data segments (core specification 3.0, 5.5.12 and 5.5.14).

import { count, malformed, skip, u32, u8 } from "./bytes.ts"
import type { Cursor } from "./bytes.ts"
import { constant, encoding, existing } from "./draft.ts"
import type { Draft } from "./draft.ts"
import type { DataSegment, ElementSegment, ValueType } from "./module.ts"
import { readReferenceType } from "./types.ts"

/// Bits of an element segment's flags (5.5.12): the eight forms are their combinations.
const passiveOrDeclarative = 1
const explicitTableOrDeclarative = 2
const expressions = 4

export function readElement(m: Draft, c: Cursor): ElementSegment {
  const offset = c.at
  const flags = u32(c, "the form of an element segment")
  if (flags > 7) malformed(offset, `unknown form ${flags} of an element segment`)
  const active = (flags & passiveOrDeclarative) === 0
  const explicit = (flags & explicitTableOrDeclarative) !== 0
  const asExpressions = (flags & expressions) !== 0
  const mode = active ? "active" : explicit ? "declarative" : "passive"
  if (!active) encoding(m, "passive-elements", offset)
  if (asExpressions) encoding(m, "element-expressions", offset)
  if (active && explicit) encoding(m, "explicit-table", offset)
  const table = active ? (explicit ? existing(m, c, "table") : 0) : undefined
  if (table !== undefined && table >= m.tables.length) malformed(offset, "table 0 does not exist: there are 0")
  const offsetExpression = active ? constant(m, c) : undefined
  let element: ValueType = "funcref"
  if (!active || explicit) {
    if (asExpressions) element = readReferenceType(c, m.types.length)
    else {
      const at = c.at
      const kind = u8(c, "an element kind")
      if (kind !== 0) malformed(at, `unknown element kind ${kind}`)
    }
  }
  const n = count(c, 1, "elements")
  const functions = new Int32Array(n)
  const starts = new Uint32Array(n + 1)
  for (let i = 0; i < n; i++) {
    starts[i] = c.at
    functions[i] = asExpressions ? (constant(m, c).function ?? -1) : existing(m, c, "function")
  }
  starts[n] = c.at
  return {
    index: m.elements.length,
    mode,
    ...(table === undefined ? {} : { table }),
    ...(offsetExpression === undefined ? {} : { offsetExpression }),
    element,
    functions,
    starts,
    offset,
    length: c.at - offset,
  }
}

export function readData(m: Draft, c: Cursor): DataSegment {
  const offset = c.at
  const flags = u32(c, "the form of a data segment")
  if (flags > 2) malformed(offset, `unknown form ${flags} of a data segment`)
  const mode = flags === 1 ? "passive" : "active"
  if (flags === 1) encoding(m, "passive-data", offset)
  if (flags === 2) encoding(m, "explicit-memory", offset)
  const memory = flags === 1 ? undefined : flags === 2 ? existing(m, c, "memory") : 0
  if (memory !== undefined && memory >= m.memories.length) malformed(offset, "memory 0 does not exist: there are 0")
  const offsetExpression = flags === 1 ? undefined : constant(m, c)
  const size = u32(c, "the size of a data segment")
  const contents = skip(c, size, `${size} bytes of data`)
  return {
    index: m.data.length,
    mode,
    ...(memory === undefined ? {} : { memory }),
    ...(offsetExpression === undefined ? {} : { offsetExpression }),
    contents,
    offset,
    length: c.at - offset,
  }
}
