// The records `#[wasm::linear]` and its kin leave behind, read from both channels: the custom section `wasm_lint` of a binary
// and the consts of a MIR dump. docs/markers.md is the format. Records come from strangers: whatever is not one is counted
// and said, and never believed. Knows no types and no rules.

import type { Fault, Unread } from "../analyzer.ts"
import type { Program, Body } from "../mir/program.ts"
import { mirPlace } from "../mir/program.ts"
import type { BytePlace, Place } from "../place.ts"
import { parseType } from "../mir/type-parser.ts"
import type { Type } from "../mir/types.ts"
import type { Module } from "../wasm/module.ts"
import type { FunctionDeclaration, FunctionRole, TypeDeclaration, TypeFacts, TypeRole } from "./declaration.ts"
import { declaredNames, matchPath, namesOf } from "./paths.ts"

export interface Markers {
  readonly types: readonly TypeDeclaration[]
  readonly functions: readonly FunctionDeclaration[]
  readonly faults: readonly Fault[]
  readonly unread: readonly Unread[]
}

const typeKinds: ReadonlySet<string> = new Set(["linear", "pod", "handle", "func-ref", "shared-slice", "capability"])
const functionKinds: ReadonlySet<string> = new Set([
  ...["effect", "capability-check", "thread-spawn", "thread-join", "thread-scope"],
])
const sectionTitle = "wasm_lint"
/// One record is a few hundred bytes; what is longer is not one of ours.
const longestRecord = 16_384
const mostFaults = 5

type Read =
  | { readonly is: "type"; readonly key: string; readonly declaration: TypeDeclaration }
  | { readonly is: "function"; readonly key: string; readonly declaration: FunctionDeclaration }
  | { readonly is: "foreign"; readonly what: string }
  | { readonly is: "malformed"; readonly why: string }

export function readMarkers(module: Module | undefined, program: Program | undefined): Markers {
  const faults: Fault[] = []
  const unread = new Map<string, Unread>()
  const channels = { section: new Map<string, Read>(), mir: new Map<string, Read>() }

  const take = (channel: "section" | "mir", text: string, place: Place) => {
    const record = readRecord(text, place)
    switch (record.is) {
      case "type":
      case "function":
        if (!channels[channel].has(record.key)) channels[channel].set(record.key, record)
        break
      case "foreign":
        count(unread, place.kind === "source" ? place.file : place.artifact, record.what)
        break
      case "malformed": {
        const artifact = place.kind === "source" ? place.file : place.artifact
        if (faults.filter((fault) => fault.artifact === artifact).length < mostFaults)
          faults.push({
            kind: "input",
            artifact,
            at: place,
            from: "contract",
            message: `a marker is malformed: ${record.why}`,
          })
        else count(unread, artifact, "malformed markers beyond the first")
      }
    }
  }

  if (module) for (const { text, place } of sectionRecords(module)) take("section", text, place)
  for (const body of program?.bodies ?? [])
    if (body.name.endsWith("__wasm_lint_marker") && body.kind === "const") {
      const text = markerText(body)
      if (text === undefined) count(unread, body.dump.artifact, "marker consts without a text")
      else for (const line of lines(text)) take("mir", line, mirPlace(body))
    }

  if (module && program) compare(channels, module, program, unread)
  const all = new Map([...channels.section, ...channels.mir])
  const facts = program ? readFacts(program) : () => undefined
  const types: TypeDeclaration[] = []
  const functions: FunctionDeclaration[] = []
  for (const record of all.values()) {
    if (record.is === "function") functions.push(record.declaration)
    if (record.is !== "type") continue
    const known = facts(record.declaration.name)
    types.push(known ? { ...record.declaration, facts: known } : record.declaration)
  }
  return { types, functions, faults, unread: [...unread.values()] }
}

function* sectionRecords(module: Module): Iterable<{ text: string; place: BytePlace }> {
  const decoder = new TextDecoder()
  for (const custom of module.customs) {
    if (custom.title !== sectionTitle) continue
    const { offset, length } = custom.payload
    const end = offset + length
    for (let start = offset; start < end;) {
      const newline = module.bytes.indexOf(10, start)
      const stop = newline === -1 || newline >= end ? end : newline
      const bytes = module.bytes.subarray(start, Math.min(stop, start + longestRecord + 1))
      const at = {
        artifact: module.artifact.path,
        section: `custom:${sectionTitle}`,
        offset: start,
        length: stop - start,
      }
      // Zeros may pad a section to an alignment.
      if (bytes.some((byte) => byte !== 0 && byte !== 32))
        yield { text: decoder.decode(bytes), place: { kind: "bytes", ...at } }
      start = stop + 1
    }
  }
}

function lines(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.trim() !== "")
}

/// The text of `const …::__wasm_lint_marker: &str = const "…";`, or of the body that older compilers print.
function markerText(body: Body): string | undefined {
  if (body.value) return body.value.kind === "str" ? body.value.value : undefined
  for (const block of body.code.blocks)
    for (const statement of block.statements)
      if (statement.kind === "assign" && statement.to.local === 0 && statement.from.kind === "use") {
        const { operand } = statement.from
        if (operand.kind === "const" && operand.value.kind === "str") return operand.value.value
      }
  return undefined
}

function readRecord(text: string, place: Place): Read {
  if (text.length > longestRecord) return { is: "malformed", why: `it is longer than ${longestRecord} bytes` }
  let record: unknown
  try {
    record = JSON.parse(text)
  } catch {
    return { is: "malformed", why: "it is not JSON" }
  }
  if (typeof record !== "object" || record === null || Array.isArray(record))
    return { is: "malformed", why: "it is not an object" }
  const field = new Map<string, unknown>(Object.entries(record))
  const version = field.get("v")
  if (version !== 1) {
    if (typeof version === "number") return { is: "foreign", what: `markers of version ${version}` }
    return { is: "malformed", why: "it has no version" }
  }
  const kind = field.get("kind")
  if (typeof kind !== "string") return { is: "malformed", why: "it has no kind" }
  const at = field.get("at")
  const origin = { source: "marker", place, ...(typeof at === "string" && at.length < 1000 ? { at } : {}) } as const
  if (typeKinds.has(kind)) {
    const name = pathIn(field, "type")
    if (name === undefined) return { is: "malformed", why: `a '${kind}' needs a "type" with the path of a type` }
    const as = pathIn(field, "as")
    const fields = fieldsIn(field)
    const more = { ...(as ? { as } : {}), ...(fields ? { fields } : {}) }
    const declaration: TypeDeclaration = { role: kind as TypeRole, name, ...origin, ...more }
    return { is: "type", key: `${kind} ${name}`, declaration }
  }
  if (!functionKinds.has(kind)) return { is: "foreign", what: `markers of the unknown kind '${kind.slice(0, 40)}'` }
  const name = pathIn(field, "fn")
  if (name === undefined) return { is: "malformed", why: `a '${kind}' needs a "fn" with the path of a function` }
  const effects = field.get("effects") ?? []
  if (
    !Array.isArray(effects) ||
    !effects.every((effect) => typeof effect === "string") ||
    (kind === "effect" && !field.has("effects"))
  )
    return { is: "malformed", why: `"effects" is a list of names` }
  const exported = field.get("export")
  const imported = field.get("import")
  const declaration: FunctionDeclaration = {
    role: kind as FunctionRole,
    name,
    effects,
    ...origin,
    ...(typeof exported === "string" ? { export: exported } : {}),
    ...(typeof imported === "string" ? { import: imported } : {}),
  }
  return { is: "function", key: `${kind} ${name} ${JSON.stringify([effects, exported, imported])}`, declaration }
}

function pathIn(field: ReadonlyMap<string, unknown>, key: string): string | undefined {
  const value = field.get(key)
  if (typeof value !== "string" || value.length > 1000) return undefined
  return declaredNames(value) ? value : undefined
}

/// The types in "fields"; one that cannot be read is as good as none.
function fieldsIn(field: ReadonlyMap<string, unknown>): readonly Type[] | undefined {
  const texts = field.get("fields")
  if (!Array.isArray(texts) || texts.length > 1000) return undefined
  const types = texts.map((text) => (typeof text === "string" && text.length < 1000 ? parseType(text) : undefined))
  return types.every((type) => type !== undefined) ? types : undefined
}

/// Markers are lost without a word when a crate is linked in more than one codegen unit; so what one channel has and the
/// other lacks is said. Only of crates that both can speak of.
function compare(
  channels: { readonly section: ReadonlyMap<string, Read>; readonly mir: ReadonlyMap<string, Read> },
  module: Module,
  program: Program,
  unread: Map<string, Unread>,
): void {
  const crates = new Set(program.dumps.map((dump) => dump.crate))
  for (const [key, record] of channels.mir)
    if (!channels.section.has(key) && channels.section.size > 0 && (record.is === "type" || record.is === "function"))
      count(
        unread,
        module.artifact.path,
        "markers of the MIR dumps that the linker did not keep in section 'wasm_lint'",
      )
  for (const [key, record] of channels.section)
    if (!channels.mir.has(key) && (record.is === "type" || record.is === "function"))
      if (crates.has(record.declaration.name.split("::")[0]!))
        count(unread, module.artifact.path, "markers of the binary that the MIR dumps of their crates do not have")
}

/// What `__wasm_lint_decl(_: &T)` and the bytes printed after it say of `T`: is_copy, needs_drop, size, align.
function readFacts(program: Program): (name: string) => TypeFacts | undefined {
  const found: { crate: string; names: readonly string[]; module: readonly string[]; facts: TypeFacts }[] = []
  for (const body of program.bodies) {
    if (!body.name.endsWith("::__wasm_lint_decl") && body.name !== "__wasm_lint_decl") continue
    const [param] = body.params
    const bytes = body.allocs.find((alloc) => alloc.static?.endsWith("__wasm_lint_facts"))?.bytes
    if (param?.kind !== "ref" || param.to.kind !== "path" || bytes?.length !== 10) continue
    const names = namesOf(param.to.path)
    if (!names || bytes.some((byte) => byte === undefined)) continue
    const number = (at: number) => [0, 1, 2, 3].reduce((sum, byte) => sum + (bytes[at + byte] ?? 0) * 256 ** byte, 0)
    const facts = { isCopy: bytes[0] === 1, needsDrop: bytes[1] === 1, size: number(2), align: number(6) }
    const module = (namesOf(body.path) ?? []).slice(0, -1).filter((name) => !/^_(#\d+)?$/.test(name))
    found.push({ crate: body.dump.crate, names, module, facts })
  }
  return (name) => {
    const declared = declaredNames(name) ?? []
    const here = found.filter(({ crate, names }) => crate === declared[0] && matchPath(names, crate, declared))
    // Two types of one last name: the one whose module the marker stands in.
    const best = here.find(({ module }) => module.join("::") === declared.slice(1, -1).join("::"))
    return (best ?? (here.length === 1 ? here[0] : undefined))?.facts
  }
}

function count(unread: Map<string, Unread>, artifact: string, what: string): void {
  const key = `${artifact}\n${what}`
  unread.set(key, { what, artifact, count: (unread.get(key)?.count ?? 0) + 1 })
}
