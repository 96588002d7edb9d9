// What is different between two versions of a module, by section, crate, function, static data, import and export. Every list
// of bytes adds up: what a list does not tell one by one, it sums. Knows differences; what they mean is for others.

import { createHash } from "node:crypto"
import { withoutGlueHash } from "../names/names.ts"
import { producersOf } from "../wasm/custom/producers.ts"
import type { ExternalKind, Limits, Module } from "../wasm/module.ts"
import { attribute, type Attribution, type Evidence } from "./attribution.ts"
import { kindIndex } from "./items.ts"
import { previewOf } from "./labels.ts"
import { pairVersions, type Fate, type Means } from "./versions.ts"

/// Bytes of something before and after; `undefined` where it was not there.
export interface Change {
  readonly name: string
  readonly before: number | undefined
  readonly after: number | undefined
}

export interface FunctionChange extends Change {
  /// What it was called before, where that was another name.
  readonly was?: string
  readonly by?: Means
  readonly crate: string | undefined
  readonly indexBefore: number | undefined
  readonly indexAfter: number | undefined
}

/// An import or an export; `undefined` where it was not there, else its type.
export interface DoorChange {
  readonly door: "import" | "export"
  readonly kind: ExternalKind
  readonly name: string
  readonly before: string | undefined
  readonly after: string | undefined
}

export interface Changes {
  /// Lengths of the files.
  readonly before: number
  readonly after: number
  /// Byte for byte the same.
  readonly identical: boolean
  /// Tools that are not the same, in a few words each.
  readonly toolchain: readonly string[]
  /// All sections, those that did not change as well; they add up to the files. `bytes of no section` when there are any.
  readonly sections: readonly Change[]
  /// All crates; with `crateUnattributed` they add up to the files.
  readonly crates: readonly Change[]
  readonly crateUnattributed: Change
  /// Functions that are new, gone, or have other code; most bytes first.
  readonly functions: readonly FunctionChange[]
  /// All other functions, by what became of them; with `functions` they add up to the functions of both files.
  readonly kept: Readonly<Record<Exclude<Fate, "changed">, { readonly count: number; readonly change: Change }>>
  /// How many pairs of functions are told by their neighbours alone.
  readonly likely: number
  /// Static data by kind.
  readonly data: readonly Change[]
  /// Parts of static data whose contents are in one version only, without those that are the same but for pointers and numbers.
  readonly dataParts: readonly Change[]
  readonly doors: readonly DoorChange[]
}

export function changesOf(before: Evidence, after: Evidence): Changes {
  const [old, now] = [before.retained.items.module, after.retained.items.module]
  const crates = [attribute("crate", before), attribute("crate", after)] as const
  return {
    before: old.bytes.length,
    after: now.bytes.length,
    identical: Buffer.compare(old.bytes, now.bytes) === 0,
    toolchain: toolchainOf(before, after),
    sections: bySection(before, after),
    crates: merged(rowsOf(crates[0]), rowsOf(crates[1])),
    crateUnattributed: { name: "(unattributed)", before: crates[0].unattributed, after: crates[1].unattributed },
    ...functionsOf(before, after),
    data: merged(rowsOf(attribute("data", before)), rowsOf(attribute("data", after))),
    dataParts: dataPartsOf(before, after),
    doors: [...doorsOf("import", old, now), ...doorsOf("export", old, now)],
  }
}

/// After less before.
export function delta({ before, after }: Change): number {
  return (after ?? 0) - (before ?? 0)
}

function rowsOf({ rows }: Attribution): ReadonlyMap<string, number> {
  return new Map(rows.map(({ name, bytes }) => [name, bytes]))
}

/// Largest difference first.
function merged(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Change[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return ordered([...names].map((name) => ({ name, before: before.get(name), after: after.get(name) })))
}

function ordered<C extends Change>(changes: readonly C[]): C[] {
  const weight = (change: C) => Math.abs(delta(change))
  return [...changes].sort((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function bySection(before: Evidence, after: Evidence): Change[] {
  const [old, now] = [attribute("section", before), attribute("section", after)]
  const rest = { name: "bytes of no section", before: old.unattributed, after: now.unattributed }
  return [...merged(rowsOf(old), rowsOf(now)), ...(old.unattributed + now.unattributed > 0 ? [rest] : [])]
}

function functionsOf(before: Evidence, after: Evidence): Pick<Changes, "functions" | "kept" | "likely"> {
  const bytesOf = ({ retained: { items } }: Evidence, index: number): number => {
    const item = items.of.functions[index]!
    return item < 0 ? 0 : items.bytes[item]!
  }
  const version = (evidence: Evidence) => ({
    module: evidence.retained.items.module,
    code: evidence.retained.code,
    names: evidence.names,
    named: evidence.retained.items.of.names,
  })
  const { pairs, removed, added } = pairVersions(version(before), version(after))
  const kept = { same: sum(), constants: sum(), calls: sum() }
  const functions: FunctionChange[] = []
  for (const { before: a, after: b, by, fate } of pairs) {
    const [old, now] = [bytesOf(before, a), bytesOf(after, b)]
    if (fate !== "changed") {
      kept[fate].count++
      kept[fate].change.before += old
      kept[fate].change.after += now
      continue
    }
    const [was, name] = [before.names.of(a).name, after.names.of(b).name]
    const nameless = was.startsWith("func[") && name.startsWith("func[")
    functions.push({
      name,
      ...(was === name || nameless ? {} : { was }),
      before: old,
      after: now,
      by,
      crate: after.names.crate(b),
      indexBefore: a,
      indexAfter: b,
    })
  }
  for (const index of removed)
    functions.push({
      name: before.names.of(index).name,
      before: bytesOf(before, index),
      after: undefined,
      crate: before.names.crate(index),
      indexBefore: index,
      indexAfter: undefined,
    })
  for (const index of added)
    functions.push({
      name: after.names.of(index).name,
      before: undefined,
      after: bytesOf(after, index),
      crate: after.names.crate(index),
      indexBefore: undefined,
      indexAfter: index,
    })
  return { functions: ordered(functions), kept, likely: pairs.filter(({ by }) => by === "neighbours").length }
}

function sum() {
  return { count: 0, change: { name: "", before: 0, after: 0 } }
}

/// Contents that are in both versions are the same wherever they lie. Of the rest, parts of one length that are no text are
/// taken for one: linked anew, they have other pointers.
function dataPartsOf(before: Evidence, after: Evidence): Change[] {
  interface Part {
    readonly name: string
    readonly bytes: number
    readonly text: boolean
    readonly key: string
  }
  const parts = ({ retained: { items } }: Evidence): Part[] =>
    [...items.kind.keys()].flatMap((item) => {
      if (items.kind[item] !== kindIndex.data) return []
      const range = items.part[item]!
      const bytes = items.bytes[item]!
      const preview = previewOf(items, range)
      const offset = items.ranges.offset[range]!
      const contents = items.module.bytes.subarray(offset, offset + bytes)
      const key = createHash("sha256").update(contents).digest("base64")
      const address = items.ranges.address[range]!
      const name = preview === undefined ? `data[0x${Math.max(address, 0).toString(16)}]` : `"${preview}"`
      return [{ name, bytes, text: preview !== undefined, key }]
    })
  const without = (list: readonly Part[], others: readonly Part[], keyOf: (part: Part) => string | undefined) => {
    const left = new Map<string, number>()
    for (const part of others) {
      const key = keyOf(part)
      if (key !== undefined) left.set(key, (left.get(key) ?? 0) + 1)
    }
    return list.filter((part) => {
      const key = keyOf(part)
      const n = key === undefined ? 0 : (left.get(key) ?? 0)
      if (n > 0) left.set(key!, n - 1)
      return n === 0
    })
  }
  const [old, now] = [parts(before), parts(after)]
  const byKey = ({ key }: Part) => key
  const byLength = ({ text, bytes }: Part) => (text ? undefined : String(bytes))
  const [gone, come] = [without(old, now, byKey), without(now, old, byKey)]
  return ordered([
    ...without(gone, come, byLength).map(({ name, bytes }) => ({ name, before: bytes, after: undefined })),
    ...without(come, gone, byLength).map(({ name, bytes }) => ({ name, before: undefined, after: bytes })),
  ])
}

function doorsOf(door: DoorChange["door"], before: Module, after: Module): DoorChange[] {
  const list = (module: Module) =>
    new Map(
      (door === "import"
        ? module.imports.map(({ module: from, name, kind, index }) => ({ name: `${from}.${name}`, kind, index }))
        : module.exports
      ).map((entry) => {
        const name = withoutGlueHash(entry.name)
        return [`${entry.kind} ${name}`, { kind: entry.kind, name, type: typeText(module, entry) }] as const
      }),
    )
  const [old, now] = [list(before), list(after)]
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)]
    const { kind, name } = (is ?? was)!
    return was?.type === is?.type ? [] : [{ door, kind, name, before: was?.type, after: is?.type }]
  })
}

function typeText(module: Module, { kind, index }: { readonly kind: ExternalKind; readonly index: number }): string {
  switch (kind) {
    case "function":
      return signature(module, module.functions[index]?.type)
    case "tag":
      return signature(module, module.tags[index]?.type)
    case "global": {
      const global = module.globals[index]
      return global ? `${global.mutable ? "mut " : ""}${global.type}` : "?"
    }
    case "table": {
      const table = module.tables[index]
      return table ? `${limitsText(table.limits)} ${table.element}` : "?"
    }
    case "memory": {
      const memory = module.memories[index]
      return memory ? `${limitsText(memory.limits)} pages` : "?"
    }
  }
}

function signature({ types }: Module, index: number | undefined): string {
  const type = index === undefined ? undefined : types[index]
  return type?.kind === "func" ? `(${type.params.join(", ")}) -> (${type.results.join(", ")})` : "?"
}

function limitsText({ min, max, shared, index64 }: Limits): string {
  return `${index64 ? "i64 " : ""}${shared ? "shared " : ""}${min}${max === undefined ? " or more" : ` to ${max}`}`
}

/// Versions of tools as the modules tell them; and the commit of rustc, which panic messages carry in stripped modules too.
function toolchainOf(before: Evidence, after: Evidence): string[] {
  const versions = (evidence: Evidence): Map<string, string> => {
    const found = new Map<string, string>()
    const tell = (name: string, version: string) => {
      const known = found.get(name)
      if (known === undefined) found.set(name, version)
      else if (!known.split(", ").includes(version)) found.set(name, `${known}, ${version}`)
    }
    for (const { field, name, version } of producersOf(evidence.retained.items.module))
      if (field !== "language") tell(name, version)
    if (!found.has("rustc"))
      for (const { text } of evidence.panicSites.paths) {
        const commit = /^\/rustc\/([0-9a-f]{9})[0-9a-f]{31}\//.exec(text)?.[1]
        if (commit !== undefined) tell("rustc", `commit ${commit}`)
      }
    return found
  }
  const [old, now] = [versions(before), versions(after)]
  // What says nothing of its tools is not made with others.
  if (old.size === 0 || now.size === 0) return []
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)]
    if (was === is) return []
    // The one side may be told by its commit and the other by its version.
    if (was === undefined || is === undefined)
      return [was === undefined ? `${name} ${is ?? ""} is new` : `${name} ${was} is gone`]
    return was.startsWith("commit ") !== is.startsWith("commit ") ? [] : [`${name} ${was} → ${is}`]
  })
}
