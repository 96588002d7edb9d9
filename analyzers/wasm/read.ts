// The module reader: preamble, section framing, and what each section says (core specification 3.0, 5.5). It knows the
// order and encoding of sections; it refuses to know function bodies (code.ts) and what customs mean (custom/). It never
// throws: what is malformed becomes a fault with its offset, and everything read before it is kept.

import type { Artifact } from "../build.ts"
import { DecodeFault, count, cursor, malformed, name, skip, u32, u8 } from "./bytes.ts"
import type { Cursor } from "./bytes.ts"
import { linkingOf } from "./custom/linking.ts"
import { readNames } from "./custom/name.ts"
import { constant, encoding, existing, indexSpace, newDraft } from "./draft.ts"
import type { Draft, Mutable } from "./draft.ts"
import { inputFault } from "./fault.ts"
import { space } from "./immediates.ts"
import { readGlobalType, readLimits, readTableType } from "./items.ts"
import { maximumFaults } from "./limits.ts"
import { foreign } from "./magic.ts"
import type { CustomSection, ExternalKind, Import, Module, Section } from "./module.ts"
import { sectionRow } from "./sections.ts"
import type { SectionName } from "./sections.ts"
import { readData, readElement } from "./segments.ts"
import { readRecursionGroup } from "./types.ts"

const externalKinds: readonly ExternalKind[] = ["function", "table", "memory", "global", "tag"]

/// Reads a module. Offsets everywhere are absolute in `artifact.bytes`.
export function readModule(artifact: Artifact): Module {
  const m = newDraft(artifact)
  const stranger = foreign(artifact.bytes)
  if (stranger !== undefined) {
    m.faults.push(inputFault(artifact, stranger, "wasm"))
    return m
  }
  readSections(m)
  checkCounts(m)
  nameThings(m)
  if (m.moreFaults > 0)
    m.unread.push({
      what: `sections with faults, beyond the first ${maximumFaults}`,
      count: m.moreFaults,
      artifact: m.artifact.path,
    })
  return m
}

/// One fault more; of a flood of them the first are kept, the others counted.
function fault(m: Draft, error: unknown, section?: string): void {
  if (!(error instanceof DecodeFault)) throw error
  if (m.faults.length < maximumFaults) m.faults.push(inputFault(m.artifact, error, "wasm", section))
  else m.moreFaults++
}

function readSections(m: Draft): void {
  const file = cursor(m.bytes, 8, m.bytes.length, "the file")
  const seen = new Set<number>()
  let order = 0
  let sound = true
  while (file.at < file.end) {
    const offset = file.at
    let framed: Framed
    try {
      framed = frame(file, offset)
    } catch (error) {
      fault(m, error)
      return
    }
    const { section, truncated } = framed
    const row = sectionRow(section.id)
    const what = section.name
    if (section.id === 0) {
      const custom = readCustomTitle(m, section)
      m.sections.push(custom)
      if ("title" in custom) m.customs.push(custom)
    } else {
      m.sections.push(section)
      if (row === undefined) fault(m, new DecodeFault(offset, `unknown section id ${section.id}`))
      else if (row.order <= order) {
        const twice = seen.has(section.id)
        fault(m, new DecodeFault(offset, twice ? `a second ${what} section` : `the ${what} section comes too late`))
      } else if (sound) {
        order = row.order
        seen.add(section.id)
        const c = cursor(m.bytes, section.contents.offset, file.at, `the ${what} section`)
        try {
          readers[row.name](m, c)
          if (c.at < c.end) malformed(c.at, `${c.end - c.at} bytes are left over at the end of the ${what} section`)
        } catch (error) {
          // Of a section the file cuts off, the cut is what there is to say.
          if (truncated === undefined) fault(m, error, what)
          sound &&= !row.numbers
        }
      }
    }
    if (truncated !== undefined) {
      fault(m, truncated)
      return
    }
  }
}

interface Framed {
  readonly section: Section
  /// Set when the file ends before the section does; `section` is then what there is of it.
  readonly truncated: DecodeFault | undefined
}

function frame(file: Cursor, offset: number): Framed {
  const id = u8(file, "a section id")
  const name = sectionRow(id)?.name ?? `section ${id}`
  const size = u32(file, `the size of the ${name} section`)
  const contents = { offset: file.at, length: Math.min(size, file.end - file.at) }
  const short = size - contents.length
  const truncated =
    short === 0
      ? undefined
      : new DecodeFault(
          file.end,
          `expected ${short} more byte${short === 1 ? "" : "s"} of the ${name} section, which says it has ${size}, but the file ends`,
        )
  file.at += contents.length
  return { section: { id, name, offset, length: file.at - offset, contents }, truncated }
}

/// A custom section's title. One without a readable title is broken framing: it is kept, untitled.
function readCustomTitle(m: Draft, section: Section): CustomSection | Section {
  const { offset, length } = section.contents
  const c = cursor(m.bytes, offset, offset + length, "the custom section")
  try {
    const title = name(c, "the title of a custom section")
    return { ...section, name: `custom:${title}`, title, payload: { offset: c.at, length: c.end - c.at } }
  } catch (error) {
    fault(m, error, "custom")
    return section
  }
}

const readers: Readonly<Record<SectionName, (m: Draft, c: Cursor) => void>> = {
  custom: () => undefined,
  type(m, c) {
    const groups = count(c, 2, "types")
    const seen = new Map<string, number>()
    for (let group = 0; group < groups; group++) {
      if (c.bytes[c.at] === 0x4e) encoding(m, "recursion-group", c.at)
      readRecursionGroup(c, m.types, seen)
      space(m.spaces, "type", m.types.length)
    }
  },
  import: readImports,
  function(m, c) {
    const n = count(c, 1, "functions")
    for (let index = 0; index < n; index++) {
      const type = functionType(m, c)
      m.functions.push({ index: m.functions.length, type })
    }
  },
  table(m, c) {
    const n = count(c, 2, "tables")
    for (let i = 0; i < n; i++) {
      const offset = c.at
      const explicit = c.at + 1 < c.end && c.bytes[c.at] === 0x40
      if (explicit) {
        encoding(m, "table-initializer", offset)
        c.at++
        const at = c.at
        if (u8(c, "a zero byte") !== 0) malformed(at, "a table with an initialiser starts with 0x40 0x00")
      }
      const type = readTableType(c, m.types.length)
      const init = explicit ? constant(m, c) : undefined
      const span = { offset, length: c.at - offset }
      m.tables.push({ index: m.tables.length, ...type, ...span, ...(init ? { init } : {}) })
    }
  },
  memory(m, c) {
    const n = count(c, 2, "memories")
    for (let i = 0; i < n; i++) {
      const offset = c.at
      const type = readLimits(c, true)
      m.memories.push({ index: m.memories.length, ...type, offset, length: c.at - offset })
    }
  },
  tag(m, c) {
    const n = count(c, 2, "tags")
    for (let i = 0; i < n; i++) m.tags.push({ index: m.tags.length, type: tagType(m, c) })
  },
  global(m, c) {
    const n = count(c, 3, "globals")
    for (let i = 0; i < n; i++) {
      const type = readGlobalType(c, m.types.length)
      const init = constant(m, c)
      m.globals.push({ index: m.globals.length, ...type, init })
    }
  },
  export(m, c) {
    const n = count(c, 3, "exports")
    for (let i = 0; i < n; i++) {
      const offset = c.at
      const title = name(c, "an export's name")
      const at = c.at
      const code = u8(c, "an export's kind")
      const kind = externalKinds[code] ?? malformed(at, `unknown kind of export ${code}`)
      const index = existing(m, c, kind)
      m.exports.push({ name: title, kind, index, offset, length: c.at - offset })
    }
  },
  start(m, c) {
    m.start = existing(m, c, "function")
  },
  element(m, c) {
    const n = count(c, 3, "element segments")
    for (let i = 0; i < n; i++) m.elements.push(readElement(m, c))
  },
  "data count"(m, c) {
    encoding(m, "data-count", c.at)
    m.dataCount = u32(c, "the number of data segments")
  },
  code: readBodies,
  data(m, c) {
    const n = count(c, 2, "data segments")
    for (let i = 0; i < n; i++) m.data.push(readData(m, c))
  },
}

function functionType(m: Draft, c: Cursor): number {
  const from = c.at
  const type = u32(c, "a function's type")
  if (m.types[type]?.kind !== "func") malformed(from, `type ${type} is not a function type`)
  return type
}

function tagType(m: Draft, c: Cursor): number {
  const from = c.at
  const attribute = u8(c, "a tag's attribute")
  if (attribute !== 0) malformed(from, `unknown attribute ${attribute} of a tag`)
  return functionType(m, c)
}

function readImports(m: Draft, c: Cursor): void {
  const groups = count(c, 3, "imports")
  for (let group = 0; group < groups; group++) {
    const offset = c.at
    const module = name(c, "an import's module")
    const title = name(c, "an import's name")
    const form = c.at < c.end ? c.bytes[c.at]! : 0
    if (title !== "" || (form !== 0x7e && form !== 0x7f)) {
      readImport(m, c, module, title, offset)
      continue
    }
    // The compact forms: one module name for many imports, 0x7e also one type.
    encoding(m, "compact-imports", offset)
    c.at++
    const type = c.at
    if (form === 0x7e) skipExternal(m, c)
    const after = c.at
    const n = count(c, 1, "imports of a group")
    for (let i = 0; i < n; i++) {
      const offset = c.at
      const title = name(c, "an import's name")
      if (form === 0x7f) readImport(m, c, module, title, offset)
      else readImport(m, cursor(m.bytes, type, after, c.what), module, title, offset, c.at)
    }
  }
}

/// Steps over the one type of a compact group: it is read again for each import.
function skipExternal(m: Draft, c: Cursor): void {
  const spaces: { length: number }[] = [m.functions, m.tables, m.memories, m.globals, m.tags]
  const lengths = spaces.map((space) => space.length)
  readExternal(m, c, undefined)
  spaces.forEach((space, i) => (space.length = lengths[i]!))
}

function readImport(m: Draft, c: Cursor, module: string, title: string, offset: number, end?: number): void {
  const at = c.at
  const code = u8(c, "an import's kind")
  const kind = externalKinds[code] ?? malformed(at, `unknown kind of import ${code}`)
  c.at = at
  const entry: Mutable<Import> = { module, name: title, kind, index: indexSpace(m, kind).length, offset, length: 0 }
  readExternal(m, c, entry)
  entry.length = (end ?? c.at) - offset
  m.imports.push(entry)
}

function readExternal(m: Draft, c: Cursor, entry: Import | undefined): void {
  const from = c.at
  const kind = externalKinds[u8(c, "an import's kind")]
  const origin = entry ? { import: entry } : {}
  if (kind === "function") m.functions.push({ index: m.functions.length, type: functionType(m, c), ...origin })
  else if (kind === "table") m.tables.push({ index: m.tables.length, ...readTableType(c, m.types.length), ...origin })
  else if (kind === "memory") m.memories.push({ index: m.memories.length, ...readLimits(c, true), ...origin })
  else if (kind === "global")
    m.globals.push({ index: m.globals.length, ...readGlobalType(c, m.types.length), ...origin })
  else if (kind === "tag") m.tags.push({ index: m.tags.length, type: tagType(m, c), ...origin })
  else malformed(from, `unknown kind of import`)
}

function readBodies(m: Draft, c: Cursor): void {
  m.code = true
  const at = c.at
  const n = count(c, 1, "function bodies")
  const first = m.functions.findIndex((f) => f.import === undefined)
  const declared = first < 0 ? 0 : m.functions.length - first
  if (n !== declared) {
    fault(m, new DecodeFault(at, `${n} function bodies for ${declared} functions`), "code")
  }
  for (let i = 0; i < n; i++) {
    const size = u32(c, "the size of a function's body")
    const body = skip(c, size, `${size} bytes of the function's body`)
    const of = i < declared ? m.functions[first + i] : undefined
    if (of) of.body = body
    m.bodies++
  }
}

function checkCounts(m: Draft): void {
  const declared = m.functions.reduce((n, f) => n + (f.import ? 0 : 1), 0)
  const complete = m.faults.length === 0
  if (complete && !m.code && declared > 0)
    fault(m, new DecodeFault(m.bytes.length, `0 function bodies for ${declared} functions: there is no code section`))
  if (complete && m.dataCount !== undefined && m.dataCount !== m.data.length)
    fault(
      m,
      new DecodeFault(m.bytes.length, `${m.data.length} data segments, but the data count section says ${m.dataCount}`),
    )
}

/// Symbols: the name section's, else the symbol table's, else an export's, else the import's.
function nameThings(m: Draft): void {
  for (const f of m.functions) if (f.import) f.symbol = `${f.import.module}.${f.import.name}`
  for (const { kind, index, name } of m.exports) {
    const f = kind === "function" ? m.functions[index] : undefined
    if (f && (f.symbol === undefined || f.import)) f.symbol = name
  }
  // Undefined symbols are called like their import, which says the module too.
  for (const { kind, index, name } of linkingOf(m)?.symbols ?? []) {
    const f = kind === "function" && name !== undefined ? m.functions[index ?? -1] : undefined
    if (f && !f.import) f.symbol = name!
  }
  let bad = 0
  for (const custom of m.customs) {
    if (custom.title !== "name") continue
    const names = readNames(m.bytes, custom.payload, m.functions.length)
    if (names.module !== undefined) m.name = names.module
    names.functions.forEach((name, index) => {
      const f = m.functions[index]
      if (f) f.symbol = name
    })
    bad += names.malformed.length
  }
  if (bad > 0) m.unread.push({ what: "name subsections not readable", count: bad, artifact: m.artifact.path })
}
