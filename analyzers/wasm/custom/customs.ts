// What custom sections say, each read by its title. One row per kind of section: the readers stand beside this file, and
// this is the table of them. It knows titles; it refuses to judge, and tells sections it does not know by name and size.

import { analyzer } from "../../analyzer.ts"
import type { Fact } from "../../analyzer.ts"
import { hex } from "../bytes.ts"
import type { ByteSpan } from "../bytes.ts"
import { functionText, resolveType } from "../component/text.ts"
import type { Extern, TypeScope } from "../component/types.ts"
import { bytePlace } from "../fault.ts"
import type { CustomSection, Module } from "../module.ts"
import { wasm } from "../wasm.ts"
import { branchHint, readCodeMetadata } from "./code-metadata.ts"
import { readComponentTypeSection } from "./component-type.ts"
import { readDylink, readOldDylink, type Dylink } from "./dylink.ts"
import { readLinking, segmentFlags, symbolFlags, type Linking } from "./linking.ts"
import { readIndirectNameMap, readNameMap, readNames, type Named, type NamedWithin } from "./name.ts"
import { readProducers } from "./producers.ts"
import { readBuildId, readUrl } from "./references.ts"
import { readRelocations, relocationRows } from "./reloc.ts"
import type { Malformed } from "./subsections.ts"
import { readTargetFeatures } from "./target-features.ts"
import { readBindgen } from "./wasm-bindgen.ts"

/// What one section says: sentences, and what of it could not be read.
export interface Said {
  readonly section: CustomSection
  readonly says: readonly string[]
  readonly malformed: readonly Malformed[]
}

export interface Customs {
  readonly module: Module
  readonly sections: readonly Said[]
}

export const customs = analyzer({
  name: "customs",
  doc: "What the custom sections say: names, linking, relocations, libraries, debug links, branch hints, worlds, producers.",
  requires: { wasm },
  run: ({ wasm }) => readCustoms(wasm),
  *facts({ module, sections }): Iterable<Fact> {
    for (const { section, says, malformed } of sections) {
      const at = { ...bytePlace(module, section.offset, section.length), section: section.name }
      yield { at, text: `${section.name}, ${section.length} bytes` }
      for (const text of says) yield { at, text: `${section.title}: ${text}` }
      for (const { offset, reason } of malformed)
        yield { at, text: `${section.title}: malformed at ${hex(offset)}: ${reason}` }
    }
  },
  *unread({ module, sections }) {
    const bad = sections.filter(({ malformed }) => malformed.length > 0).length
    if (bad > 0) yield { what: "custom sections not read to their end", count: bad, artifact: module.artifact.path }
  },
})

export function readCustoms(module: Module): Customs {
  const sections = module.customs.map((section) => {
    const row = rows.find(({ title }) =>
      typeof title === "string" ? title === section.title : title.test(section.title),
    )
    return { section, ...(row ? row.read(module, section.payload) : { says: [], malformed: [] }) }
  })
  return { module, sections }
}

type Read = (module: Module, payload: ByteSpan) => { says: readonly string[]; malformed: readonly Malformed[] }

const rows: readonly { readonly title: string | RegExp; readonly read: Read }[] = [
  { title: "name", read: namesSaid },
  { title: "linking", read: ({ bytes }, payload) => linkingSaid(readLinking(bytes, payload)) },
  { title: /^reloc\../, read: relocationsSaid },
  { title: "dylink.0", read: ({ bytes }, payload) => dylinkSaid(readDylink(bytes, payload)) },
  { title: "dylink", read: ({ bytes }, payload) => dylinkSaid(readOldDylink(bytes, payload)) },
  {
    title: /^(sourceMappingURL|external_debug_info)$/,
    read: ({ bytes }, payload) => referenceSaid(readUrl(bytes, payload)),
  },
  { title: "build_id", read: ({ bytes }, payload) => referenceSaid(readBuildId(bytes, payload)) },
  { title: /^metadata\.code\../, read: metadataSaid },
  { title: /^component-type(:|$)/, read: worldsSaid },
  { title: "__wasm_bindgen_unstable", read: bindgenSaid },
  {
    title: "producers",
    read({ bytes }, payload) {
      const { producers, malformed } = readProducers(bytes, payload)
      return {
        says: producers.map(({ field, name, version }) => `${field} ${name} ${version}`.trim()),
        malformed: one(malformed),
      }
    },
  },
  {
    title: "target_features",
    read({ bytes }, payload) {
      const { features, malformed } = readTargetFeatures(bytes, payload)
      return { says: features.map(({ prefix, name }) => `${prefix}${name}`), malformed: one(malformed) }
    },
  },
]

const one = (malformed: Malformed | undefined): readonly Malformed[] => (malformed ? [malformed] : [])

const within: readonly (Named | NamedWithin)[] = ["local", "label", "field"]

const plural: Readonly<Partial<Record<string, string>>> = { memory: "memories", data: "data segments", element: "element segments" } // prettier-ignore

function namesSaid({ bytes, functions }: Module, payload: ByteSpan) {
  const names = readNames(bytes, payload, functions.length)
  const says = names.module === undefined ? [] : [`the module is called ${names.module}`]
  if (names.functions.size > 0) says.push(`${names.functions.size} functions have names`)
  const malformed = [...names.malformed]
  for (const [kind, span] of names.spans) {
    if (within.includes(kind)) {
      const map = readIndirectNameMap(bytes, span)
      const of = kind === "field" ? "type" : "function"
      for (const [index, inner] of map.names) says.push(`${kind}s of ${of} ${index}: ${listed(inner)}`)
      malformed.push(...map.malformed)
    } else {
      const map = readNameMap(bytes, span)
      if (map.names.size > 0) says.push(`${plural[kind] ?? `${kind}s`}: ${listed(map.names)}`)
      malformed.push(...map.malformed)
    }
  }
  for (const { what, length } of names.others) says.push(`${what}, ${length} bytes`)
  return { says, malformed }
}

function listed(names: ReadonlyMap<number, string>): string {
  return Array.from(names, ([index, name]) => `${index} ${name}`).join(", ")
}

/// The names of the flags that are set; what has no name as a number.
export function flagNames(flags: number, known: Readonly<Record<string, number>>): readonly string[] {
  const set = Object.entries(known).filter(([, bit]) => (flags & bit) !== 0)
  const rest = set.reduce((left, [, bit]) => left & ~bit, flags)
  return [...set.map(([name]) => name), ...(rest === 0 ? [] : [hex(rest >>> 0)])]
}

const flagged = (flags: number, known: Readonly<Record<string, number>>): string => {
  const names = flagNames(flags, known)
  return names.length === 0 ? "" : ` [${names.join(" ")}]`
}

function linkingSaid({ version, symbols, segments, initFunctions, comdats, others, malformed }: Linking) {
  const says = [
    `version ${version}: a relocatable object`,
    ...symbols.map(({ kind, flags, name, index, data }, i) => {
      const where = index === undefined ? "" : ` ${kind === "data" ? "in segment " : ""}${index}`
      const extent = data ? ` at ${data.offset}, ${data.size} bytes` : ""
      return `symbol ${i}: ${kind}${where}${name === undefined ? "" : ` ${name}`}${extent}${flagged(flags, symbolFlags)}`
    }),
    ...segments.map(
      ({ name, alignment, flags }, i) =>
        `segment ${i}: ${name}, aligned to ${2 ** alignment}${flagged(flags, segmentFlags)}`,
    ),
    ...initFunctions.map(({ priority, symbol }) => `at start, priority ${priority}: symbol ${symbol}`),
    ...comdats.map(
      ({ name, entries }) => `group ${name}: ${entries.map(({ kind, index }) => `${kind} ${index}`).join(", ")}`,
    ),
    ...others.map((id) => `subsection ${id}`),
  ]
  return { says, malformed }
}

function relocationsSaid({ bytes, sections }: Module, payload: ByteSpan) {
  const { section, type, malformed } = readRelocations(bytes, payload)
  const counts = relocationRows.map(({ name }, code) => ({
    name,
    n: type.reduce((n, one) => n + (one === code ? 1 : 0), 0),
  }))
  const used = counts.filter(({ n }) => n > 0).map(({ name, n }) => `${n} ${name}`)
  const target = sections[section]?.name ?? `section ${section}, which does not exist`
  return { says: [`${type.length} relocations of ${target}: ${used.join(", ")}`], malformed }
}

function dylinkSaid({ memory, needed, exports, imports, runtimePath, others, malformed }: Dylink) {
  const says = [
    ...(memory
      ? [
          `${memory.memorySize} bytes of memory aligned to 2^${memory.memoryAlignment}, ` +
            `${memory.tableSize} table entries aligned to 2^${memory.tableAlignment}`,
        ]
      : []),
    ...needed.map((name) => `needs ${name}`),
    ...exports.map(({ name, flags }) => `exports ${name}${flagged(flags, symbolFlags)}`),
    ...imports.map(({ module, name, flags }) => `imports ${module}.${name}${flagged(flags, symbolFlags)}`),
    ...runtimePath.map((path) => `looks for libraries in ${path}`),
    ...others.map((id) => `subsection ${id}`),
  ]
  return { says, malformed }
}

function referenceSaid({ text, malformed }: { readonly text?: string; readonly malformed: readonly Malformed[] }) {
  return { says: text === undefined ? [] : [text], malformed }
}

function metadataSaid({ bytes }: Module, payload: ByteSpan) {
  const { functions, malformed } = readCodeMetadata(bytes, payload)
  const says: string[] = []
  for (const [index, notes] of functions)
    for (const note of notes)
      says.push(`function ${index} at ${note.offset}: ${branchHint(bytes, note) ?? `${note.payload.length} bytes`}`)
  return { says, malformed }
}

function worldsSaid({ bytes }: Module, payload: ByteSpan) {
  const { worlds, malformed } = readComponentTypeSection(bytes, payload)
  const says = worlds.flatMap(({ id, scope }) => [
    `world ${id}`,
    ...scope.imports.map((extern) => `imports ${externText(scope, extern)}`),
    ...scope.exports.map((extern) => `exports ${externText(scope, extern)}`),
  ])
  return { says, malformed }
}

/// `log: func(text: string)`, `wasi:cli/run@0.2.0: instance`.
export function externText(scope: TypeScope, { name, is }: Extern): string {
  if (is.kind !== "func") return `${name}: ${is.kind}`
  const found = resolveType(scope, is.type)
  return `${name}: ${found?.type.kind === "func" ? functionText(found.scope, found.type) : "func"}`
}

function bindgenSaid({ bytes }: Module, payload: ByteSpan) {
  const { programs, malformed } = readBindgen(bytes, payload)
  const says = [
    "not yet processed by wasm-bindgen: this module cannot be run",
    ...programs.map(
      ({ schema, version, program }) => `schema ${schema}, wasm-bindgen ${version}, ${program.length} bytes`,
    ),
  ]
  return { says, malformed }
}
