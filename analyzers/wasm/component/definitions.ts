// What a component says beside its core modules (component model, Binary.md): types, imports and exports, instances,
// aliases, canonical definitions, each in its index space, for the file's component and each nested one. It knows what
// is written; it refuses to judge whether types agree. It never throws: what is malformed is a fault with its offset, and
// what a broken section filled keeps what came before.

import type { Fault } from "../../analyzer.ts"
import type { Artifact } from "../../build.ts"
import { DecodeFault, count, cursor, malformed, name, skip, u32, u8 } from "../bytes.ts"
import type { ByteSpan, Cursor } from "../bytes.ts"
import { readComponent } from "../component.ts"
import type { ComponentSection } from "../component.ts"
import { inputFault } from "../fault.ts"
import { maximumFaults } from "../limits.ts"
import { readCanonical } from "./canon.ts"
import type { Canonical } from "./canon.ts"
import { readAlias, readCoreSort, readExternName, readSort } from "./names.ts"
import type { Alias, Item, Sort } from "./names.ts"
import {
  bring,
  declare,
  declareAlias,
  openScope,
  readComponentType,
  readCoreType,
  readExtern,
  readTypeIndex,
  readValue,
} from "./types.ts"
import type { ExternDescription, OpenScope, TypeScope } from "./types.ts"

/// A core instance: a core module with what it is given, or a bundle of things under names.
export type CoreInstance =
  | { readonly kind: "instantiated"; readonly module: number; readonly arguments: readonly Item[] }
  | { readonly kind: "bundled"; readonly exports: readonly Item[] }

/// A component's instance, likewise.
export type Instance =
  | { readonly kind: "instantiated"; readonly component: number; readonly arguments: readonly Item[] }
  | { readonly kind: "bundled"; readonly exports: readonly Item[] }

/// Where an item of an index space comes from. `definition`: made here; the position in the list of its kind, for core
/// modules and components that among `modules` and `components`.
export type Origin =
  | { readonly by: "import"; readonly name: string; readonly is: ExternDescription }
  /// A component's export is a new item, which is the same as another.
  | { readonly by: "export"; readonly name: string; readonly item: Item; readonly is?: ExternDescription }
  | { readonly by: "alias"; readonly alias: Alias }
  | { readonly by: "definition"; readonly index: number }

export interface ComponentExport extends Item {
  readonly is?: ExternDescription
}

/// One component. `spaces` holds every index space but those of types, which `scope` has.
export interface Definitions {
  /// The component, preamble included; and how many are around it.
  readonly span: ByteSpan
  readonly depth: number
  readonly scope: TypeScope
  readonly spaces: Readonly<Record<Exclude<Sort, "type">, readonly Origin[]>>
  readonly imports: readonly { readonly name: string; readonly is: ExternDescription }[]
  readonly exports: readonly ComponentExport[]
  readonly canonicals: readonly Canonical[]
  readonly coreInstances: readonly CoreInstance[]
  readonly instances: readonly Instance[]
  /// Of its core modules: which `#coreN` each is.
  readonly modules: readonly number[]
  /// Of its nested components: positions in `ComponentModel.components`.
  readonly components: readonly number[]
  readonly starts: readonly {
    readonly function: number
    readonly arguments: readonly number[]
    readonly results: number
  }[]
  readonly customs: readonly ComponentSection[]
}

export interface ComponentModel {
  readonly artifact: Artifact
  /// The file's component first, then those in it as they come in the file.
  readonly components: readonly Definitions[]
  readonly faults: readonly Fault[]
}

interface OpenDefinitions extends Definitions {
  readonly scope: OpenScope
  readonly spaces: Record<Exclude<Sort, "type">, Origin[]>
  readonly imports: { name: string; is: ExternDescription }[]
  readonly exports: ComponentExport[]
  readonly canonicals: Canonical[]
  readonly coreInstances: CoreInstance[]
  readonly instances: Instance[]
  readonly modules: number[]
  readonly components: number[]
  readonly starts: { function: number; arguments: readonly number[]; results: number }[]
  readonly customs: ComponentSection[]
}

function newDefinitions(span: ByteSpan, depth: number, outer: OpenScope | undefined): OpenDefinitions {
  const spaces = {
    "core func": [],
    "core table": [],
    "core memory": [],
    "core global": [],
    "core tag": [],
    "core type": [],
    "core module": [],
    "core instance": [],
    func: [],
    value: [],
    component: [],
    instance: [],
  }
  const lists = { imports: [], exports: [], canonicals: [], coreInstances: [], instances: [], modules: [] }
  return { span, depth, scope: openScope(outer), spaces, ...lists, components: [], starts: [], customs: [] }
}

/// Reads everything a component says. Offsets are absolute in `artifact.bytes`.
export function readDefinitions(artifact: Artifact): ComponentModel {
  const { bytes } = artifact
  const framing = readComponent(artifact)
  const faults = [...framing.faults]
  const components: OpenDefinitions[] = [newDefinitions({ offset: 0, length: bytes.length }, 0, undefined)]
  const open = [components[0]!]
  let modules = 0
  for (const section of framing.sections) {
    open.length = Math.min(open.length, section.depth + 1)
    const own = open.at(-1)!
    if (section.id === 0) own.customs.push(section)
    else if (section.id === 1) {
      own.spaces["core module"].push({ by: "definition", index: own.modules.length })
      own.modules.push(modules++)
    } else if (section.id === 4) {
      const nested = newDefinitions(section.contents, section.depth + 1, own.scope)
      own.spaces.component.push({ by: "definition", index: own.components.length })
      own.components.push(components.length)
      components.push(nested)
      open.push(nested)
    } else {
      const { offset, length } = section.contents
      const c = cursor(bytes, offset, offset + length, `the ${section.name} section`)
      try {
        readers[section.id]!(c, own)
        if (c.at < c.end) malformed(c.at, `${c.end - c.at} bytes are left over at the end of ${c.what}`)
      } catch (error) {
        if (!(error instanceof DecodeFault)) throw error
        if (faults.length < maximumFaults) faults.push(inputFault(artifact, error, "component", section.name))
      }
    }
  }
  return { artifact, components, faults }
}

function vector(c: Cursor, least: number, items: string, one: () => void): void {
  const n = count(c, least, items)
  for (let i = 0; i < n; i++) one()
}

type Reader = (c: Cursor, own: OpenDefinitions) => void

/// By section id; 0, 1 and 4 are framing.
const readers: Readonly<Record<number, Reader>> = {
  2: (c, own) =>
    vector(c, 2, "core instances", () => {
      own.spaces["core instance"].push({ by: "definition", index: own.coreInstances.length })
      own.coreInstances.push(coreInstance(c))
    }),
  3: (c, own) =>
    vector(c, 1, "core types", () => {
      own.spaces["core type"].push({ by: "definition", index: own.spaces["core type"].length })
      readCoreType(c)
    }),
  5: (c, own) =>
    vector(c, 2, "instances", () => {
      own.spaces.instance.push({ by: "definition", index: own.instances.length })
      const instance = componentInstance(c)
      own.instances.push(instance)
      own.scope.instances.push(
        instance.kind === "instantiated"
          ? { kind: "instantiated", component: instance.component }
          : { kind: "bundled", exports: instance.exports.map(bundledType) },
      )
    }),
  6: (c, own) =>
    vector(c, 3, "aliases", () => {
      const from = c.at
      const alias = readAlias(c)
      declareAlias(alias, own.scope, from)
      if (alias.sort !== "type") own.spaces[alias.sort].push({ by: "alias", alias })
    }),
  7: (c, own) => vector(c, 1, "types", () => own.scope.types.push(readComponentType(c, own.scope))),
  8: (c, own) =>
    vector(c, 1, "canonical definitions", () => {
      const canonical = readCanonical(c, own.scope)
      const space = own.spaces[canonical.kind === "lift" ? "func" : "core func"]
      space.push({ by: "definition", index: own.canonicals.length })
      own.canonicals.push(canonical)
    }),
  9(c, own) {
    const of = u32(c, "a function")
    const values: number[] = []
    vector(c, 1, "arguments", () => values.push(u32(c, "a value")))
    const results = u32(c, "a number of results")
    own.starts.push({ function: of, arguments: values, results })
  },
  10: (c, own) =>
    vector(c, 3, "imports", () => {
      const extern = { name: readExternName(c), is: readExtern(c, own.scope) }
      declare(own.scope, "imports", extern)
      own.imports.push(extern)
      if (extern.is.kind !== "type") own.spaces[extern.is.kind].push({ by: "import", ...extern })
    }),
  11: (c, own) =>
    vector(c, 4, "exports", () => {
      const title = readExternName(c)
      const sort = readSort(c)
      const index = sort === "type" ? readTypeIndex(c, own.scope) : u32(c, `a ${sort}`)
      const from = c.at
      const ascribed = u8(c, "whether a type is ascribed")
      if (ascribed > 1) malformed(from, `0 or 1 expected, not ${ascribed}`)
      const is = ascribed === 1 ? readExtern(c, own.scope) : undefined
      const item: ComponentExport = { name: title, sort, index, ...(is ? { is } : {}) }
      own.exports.push(item)
      exportedAgain(item, own)
    }),
  12: (c, own) =>
    vector(c, 2, "values", () => {
      own.spaces.value.push({ by: "definition", index: own.spaces.value.length })
      readValue(c, own.scope)
      skip(c, u32(c, "the size of a value"), "a value")
    }),
}

const bundledType = ({ name, sort, index }: Item) => ({ name, ...(sort === "type" ? { type: index } : {}) })

/// An export is an item of its index space once more.
function exportedAgain(item: ComponentExport, own: OpenDefinitions): void {
  const { name: title, sort, index, is } = item
  if (sort === "type") own.scope.types.push({ kind: "equal", type: index, name: title })
  else {
    own.spaces[sort].push({ by: "export", name: title, item, ...(is ? { is } : {}) })
    if (sort !== "instance") return
    if (is?.kind === "instance") bring(own.scope, { name: title, is })
    else own.scope.instances.push(own.scope.instances[index] ?? { kind: "bundled", exports: [] })
  }
}

function coreInstance(c: Cursor): CoreInstance {
  const from = c.at
  const form = u8(c, "a core instance")
  if (form > 1) malformed(from, `unknown form ${form} of a core instance`)
  const module = form === 0 ? u32(c, "a core module") : 0
  const items: Item[] = []
  // Core modules are only ever given instances, as one sort and an index.
  vector(c, 3, "arguments", () =>
    items.push({ name: name(c, "a name"), sort: readCoreSort(c), index: u32(c, "an index") }),
  )
  return form === 0 ? { kind: "instantiated", module, arguments: items } : { kind: "bundled", exports: items }
}

function componentInstance(c: Cursor): Instance {
  const from = c.at
  const form = u8(c, "an instance")
  if (form > 1) malformed(from, `unknown form ${form} of an instance`)
  const component = form === 0 ? u32(c, "a component") : 0
  const items: Item[] = []
  const title = () => (form === 0 ? name(c, "a name") : readExternName(c))
  vector(c, 3, "arguments", () => items.push({ name: title(), sort: readSort(c), index: u32(c, "an index") }))
  return form === 0 ? { kind: "instantiated", component, arguments: items } : { kind: "bundled", exports: items }
}
