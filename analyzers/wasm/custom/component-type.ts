// `component-type…` sections: the world a core module was made for, as bindings generators such as wit-bindgen write it, for
// `wasm-tools component new` to make a component of it. The payload is itself a component whose only export is the world.

import type { ByteSpan } from "../bytes.ts"
import { readDefinitions } from "../component/definitions.ts"
import { resolveType } from "../component/text.ts"
import type { TypeScope } from "../component/types.ts"
import type { Malformed } from "./subsections.ts"

export interface World {
  /// As it is exported: `shop`. And in full: `demo:shop/shop@1.0.0`.
  readonly name: string
  readonly id: string
  /// Its imports, exports and types. Indices are of this scope.
  readonly scope: TypeScope
}

export interface ComponentTypeSection {
  readonly worlds: readonly World[]
  /// At most a few, with offsets that are absolute in the module.
  readonly malformed: readonly Malformed[]
}

/// Reads the payload of a `component-type…` section.
export function readComponentTypeSection(bytes: Uint8Array, payload: ByteSpan): ComponentTypeSection {
  const { offset, length } = payload
  const own = bytes.subarray(offset, offset + length)
  const { components, faults } = readDefinitions({ path: "component-type", kind: "wasm", bytes: own })
  const [root] = components
  const worlds: World[] = []
  for (const { name, sort, index } of root?.exports ?? []) {
    const found = sort === "type" && root ? resolveType(root.scope, index) : undefined
    if (found?.type.kind !== "component") continue
    // The package around the world, then the world.
    const [inner] = found.type.scope.exports
    const world = inner?.is.kind === "component" ? resolveType(found.type.scope, inner.is.type) : undefined
    if (inner && world?.type.kind === "component") worlds.push({ name, id: inner.name, scope: world.type.scope })
  }
  const bad = faults.map(({ at, message }) => ({
    offset: offset + (at?.kind === "bytes" ? at.offset : 0),
    reason: message.replace(/^at 0x[0-9a-f]+(?: in [^:]*)?: /, ""),
  }))
  return { worlds, malformed: bad }
}
