// For tests only: modules made up, written as bytes by this file, and what a reader must say of them. It knows every form a
// section may take, and that numbers may be written longer than they need be; it knows nothing of the reader.

import { bytesOf, leb, sleb, text } from "./testkit.ts"
import type { Bytes } from "./testkit.ts"

/// A number from 0 up to and without `below`: fast-check's, or of a seeded generator.
export type Draw = (below: number) => number

/// A module as plain data: what `describeModule` must give for what was read from `bytes`.
export interface Made {
  readonly bytes: Uint8Array
  readonly model: Model
}

export interface Model {
  readonly types: readonly string[]
  readonly imports: readonly string[]
  readonly functions: readonly number[]
  readonly tables: readonly string[]
  readonly memories: readonly string[]
  readonly tags: readonly number[]
  readonly globals: readonly string[]
  readonly exports: readonly string[]
  readonly start?: number
  readonly elements: readonly string[]
  readonly data: readonly string[]
  readonly dataCount?: number
  /// Local types of each defined function, without parameters.
  readonly locals: readonly string[]
  readonly customs: readonly string[]
  readonly name?: string
  /// Names of functions that the name section has, by index.
  readonly names: readonly (readonly [number, string])[]
}

interface Type {
  readonly text: string
  readonly bytes: Bytes
}

const numbers: readonly Type[] = [
  { text: "i32", bytes: [0x7f] },
  { text: "i64", bytes: [0x7e] },
  { text: "f32", bytes: [0x7d] },
  { text: "f64", bytes: [0x7c] },
  { text: "v128", bytes: [0x7b] },
]
const heaps: readonly (readonly [name: string, code: number])[] = [
  ["func", 0x70], ["extern", 0x6f], ["any", 0x6e], ["eq", 0x6d], ["i31", 0x6c], ["struct", 0x6b], ["array", 0x6a],
  ["exn", 0x69], ["none", 0x71], ["noextern", 0x72], ["nofunc", 0x73],
] // prettier-ignore
const shortOf: Readonly<Record<string, string>> = { none: "nullref", noextern: "nullexternref", nofunc: "nullfuncref" }
const kinds = ["function", "table", "memory", "global", "tag"] as const
const words = ["", "a", "memory", "héllo", "漢字", "x".repeat(200), "with space", "\u0000", "env"]

/// A module of all sections in all their forms, small; every index in it exists.
export function makeModule(draw: Draw): Made {
  const pick = <T>(list: readonly T[]): T => list[draw(list.length)]!
  const many = <T>(below: number, make: (index: number) => T): T[] => Array.from({ length: draw(below) }, (_, i) => make(i)) // prettier-ignore
  /// A number, at times with bytes it could do without.
  const u32 = (value: number) => leb(value, draw(4) === 0 ? 1 + draw(5) : 0)
  const u64 = (value: bigint) => leb(value, draw(4) === 0 ? 1 + draw(10) : 0)
  const list = (items: readonly Bytes[]) => [...u32(items.length), ...items.flat()]
  const frame = (id: number, contents: Bytes) => [id, ...u32(contents.length), ...contents]
  const title = () => `${pick(words)}${draw(1000)}`

  const types: string[] = []
  const functionTypes: number[] = []
  const empty: Type = { text: "", bytes: [] }
  const reference = (known: number): Type => {
    const nullable = draw(2) === 0
    if (known > 0 && draw(3) === 0) {
      const index = draw(known)
      return { text: `(ref ${nullable ? "null " : ""}${index})`, bytes: [nullable ? 0x63 : 0x64, ...sleb(index, draw(3))] }
    }
    const [name, code] = pick(heaps)
    const short = shortOf[name] ?? `${name}ref`
    if (!nullable) return { text: `(ref ${name})`, bytes: [0x64, code] }
    return { text: short, bytes: draw(2) === 0 ? [code] : [0x63, code] }
  } // prettier-ignore
  const value = (known: number) => (draw(3) === 0 ? reference(known) : pick(numbers))
  const field = (known: number): Type => {
    const packed = draw(4) === 0
    const of = packed ? pick([{ text: "i8", bytes: [0x78] }, { text: "i16", bytes: [0x77] }]) : value(known) // prettier-ignore
    const mutable = draw(2)
    return { text: `(field ${mutable ? `(mut ${of.text})` : of.text})`, bytes: [...of.bytes, mutable] }
  }
  const composite = (known: number, index: number): Type => {
    switch (index === 0 ? 0 : draw(5)) {
      case 0:
      case 1: {
        const [params, results] = [many(5, () => value(known)), many(3, () => value(known))]
        functionTypes.push(index)
        const show = (list: readonly Type[]) => list.map(({ text }) => text).join(" ")
        return { text: `func ${show(params)} -> ${show(results)}`, bytes: [0x60, ...list(params.map(({ bytes }) => bytes)), ...list(results.map(({ bytes }) => bytes))] } // prettier-ignore
      }
      case 2: {
        const fields = many(5, () => field(known))
        return { text: `(struct${fields.map(({ text }) => ` ${text}`).join("")})`, bytes: [0x5f, ...list(fields.map(({ bytes }) => bytes))] } // prettier-ignore
      }
      case 3: {
        const of = field(known)
        return { text: `(array ${of.text})`, bytes: [0x5e, ...of.bytes] }
      }
      default: {
        const of = pick(functionTypes)
        return { text: `(cont ${of})`, bytes: [0x5d, ...sleb(of)] }
      }
    }
  }
  const groups: Bytes[] = []
  for (let n = 1 + draw(5); n > 0; n--) {
    const grouped = types.length > 0 && draw(3) === 0
    const size = grouped ? draw(4) : 1
    const first = types.length
    const members: Bytes[] = []
    for (let k = 0; k < size; k++) {
      const index = types.length
      const of = composite(first + size, index)
      const form = draw(3)
      const supers = form > 0 && index > 0 && draw(2) === 0 ? [draw(index)] : []
      members.push(form === 0 ? of.bytes : [form === 1 ? 0x50 : 0x4f, ...list(supers.map(u32)), ...of.bytes])
      types.push(`${form === 1 ? "open " : ""}${supers.map((of) => `sub ${of} `).join("")}${of.text}`)
    }
    groups.push(grouped ? [0x4e, ...list(members)] : members[0]!)
  }

  const limits = (memory: boolean) => {
    const wide = draw(4) === 0
    const number = (value: bigint) => (wide ? u64(value) : u32(Number(value)))
    const min = BigInt(draw(100))
    const max = draw(2) === 0 ? min + (wide ? BigInt(draw(100)) * 2n ** 33n : BigInt(draw(100))) : undefined
    const shared = max !== undefined && draw(3) === 0
    const page = memory && draw(5) === 0 ? draw(17) : undefined
    const flags = (max === undefined ? 0 : 1) + (shared ? 2 : 0) + (wide ? 4 : 0) + (page === undefined ? 0 : 8)
    const bytes = [flags, ...number(min), ...(max === undefined ? [] : number(max)), ...(page === undefined ? [] : [page])]
    return { bytes, text: limitsText(min, max, shared, wide) + (memory ? ` page ${2 ** (page ?? 16)}` : "") }
  } // prettier-ignore

  const functions: number[] = []
  const tables: string[] = []
  const memories: string[] = []
  const tags: number[] = []
  const globals: string[] = []
  const spaces = { function: functions, table: tables, memory: memories, global: globals, tag: tags } as const
  const external = (kind: (typeof kinds)[number]): Bytes => {
    switch (kind) {
      case "function":
      case "tag": {
        const type = pick(functionTypes)
        spaces[kind].push(type)
        return kind === "tag" ? [0, ...u32(type)] : u32(type)
      }
      case "table": {
        const [of, size] = [reference(types.length), limits(false)]
        tables.push(`${of.text} ${size.text}`)
        return [...of.bytes, ...size.bytes]
      }
      case "memory": {
        const size = limits(true)
        memories.push(size.text)
        return size.bytes
      }
      case "global": {
        const [of, mutable] = [value(types.length), draw(2)]
        globals.push(`${mutable ? "mut " : ""}${of.text}`)
        return [...of.bytes, mutable]
      }
    }
  }
  const imports: string[] = []
  const groupsOfImports: Bytes[] = many(5, () => {
    const module = title()
    const one = () => {
      const [name, kind] = [title(), pick(kinds)]
      imports.push(`${module}.${name} ${kind} ${spaces[kind].length}`)
      return [...text(name), kinds.indexOf(kind), ...external(kind)]
    }
    return draw(4) === 0 ? [...text(module), 0, 0x7f, ...list(many(4, one))] : [...text(module), ...one()]
  })
  const importedFunctions = functions.length

  const defined = many(6, () => pick(functionTypes))
  functions.push(...defined)
  /// Constant expressions: the text is what their `value`, `global` or `function` must be.
  const constant = (): Type => {
    switch (draw(5)) {
      case 0: {
        const n = draw(2 ** 31) - 2 ** 30
        return { text: `value ${n}`, bytes: [0x41, ...sleb(n, draw(6)), 0x0b] }
      }
      case 1: {
        const n = BigInt(draw(2 ** 31)) * -(2n ** 31n)
        return { text: `value ${n}`, bytes: [0x42, ...sleb(n, draw(11)), 0x0b] }
      }
      case 2:
        return { text: "", bytes: [0xd0, pick(heaps)[1], 0x0b] }
      case 3: {
        if (functions.length === 0) return { text: "", bytes: [0x0b] }
        const index = draw(functions.length)
        return { text: `function ${index}`, bytes: [0xd2, ...u32(index), 0x0b] }
      }
      default:
        return { text: "", bytes: [0x41, 1, 0x41, 2, 0x6a, 0x0b] }
    }
  }
  const definedTables = many(3, () => {
    const at = tables.length
    const type = external("table")
    if (draw(3) > 0) return type
    const init = constant()
    tables[at] = `${tables[at]!} init ${init.text}`
    return [0x40, 0, ...type, ...init.bytes]
  })
  const definedMemories = many(3, () => external("memory"))
  const definedTags = many(3, () => external("tag"))
  const definedGlobals = many(4, () => {
    const at = globals.length
    const type = external("global")
    const init = constant()
    globals[at] = `${globals[at]!} init ${init.text}`
    return [...type, ...init.bytes]
  })

  const exports: string[] = []
  const exported = many(6, () => {
    const present = kinds.filter((kind) => spaces[kind].length > 0)
    if (present.length === 0) return []
    const [name, kind] = [title(), pick(present)]
    const index = draw(spaces[kind].length)
    exports.push(`${name} ${kind} ${index}`)
    return [...text(name), kinds.indexOf(kind), ...u32(index)]
  }).filter(({ length }) => length > 0)
  const start = functions.length > 0 && draw(3) === 0 ? draw(functions.length) : undefined

  const elements: string[] = []
  const segments = many(5, () => {
    let form = draw(8)
    if ((form & 1) === 0 && tables.length === 0) form |= 1
    const active = (form & 1) === 0
    const explicit = (form & 2) !== 0
    const table = active && explicit ? draw(tables.length) : 0
    const offset = active ? constant() : empty
    const of = form < 4 || (active && !explicit) ? { text: "funcref", bytes: [0] } : reference(types.length)
    const items = many(5, () => {
      if (form >= 4) {
        const item = constant()
        return { value: /^function (\d+)/.exec(item.text)?.[1] ?? "-1", bytes: item.bytes }
      }
      if (functions.length === 0) return { value: "", bytes: [] }
      const index = draw(functions.length)
      return { value: String(index), bytes: u32(index) }
    }).filter(({ bytes }) => bytes.length > 0)
    const mode = active ? `active ${table} ${offset.text}` : explicit ? "declarative" : "passive"
    elements.push(`${mode}: ${of.text} ${items.map(({ value }) => value).join()}`)
    const type = active && !explicit ? [] : of.bytes
    return [...u32(form), ...(active && explicit ? u32(table) : []), ...offset.bytes, ...type, ...list(items.map(({ bytes }) => bytes))] // prettier-ignore
  })

  const data: string[] = []
  const contents = many(4, () => {
    let form = draw(3)
    if (form !== 1 && memories.length === 0) form = 1
    const memory = form === 2 ? draw(memories.length) : 0
    const offset = form === 1 ? empty : constant()
    const bytes = many(20, () => draw(256))
    data.push(`${form === 1 ? "passive" : `active ${memory} ${offset.text}`}: ${bytes.join()}`)
    return [...u32(form), ...(form === 2 ? u32(memory) : []), ...offset.bytes, ...list(bytes.map((byte) => [byte]))]
  })
  const dataCount = draw(2) === 0 ? data.length : undefined

  const locals: string[] = []
  const bodies = defined.map(() => {
    const runs = many(4, () => ({ n: draw(4), of: value(types.length) }))
    locals.push(runs.flatMap(({ n, of }) => Array<string>(n).fill(of.text)).join(" "))
    const code = [...list(runs.map(({ n, of }) => [...u32(n), ...of.bytes])), ...many(10, () => 0x01), 0x00, 0x0b]
    return [...u32(code.length), ...code]
  })

  const customs: string[] = []
  const custom = (): Bytes => {
    if (draw(4) > 0) return []
    const [name, payload] = [`c${title()}`, many(10, () => draw(256))]
    customs.push(`${name} ${payload.length}`)
    return frame(0, [...text(name), ...payload])
  }
  /// A section with its contents, or none where there is nothing to say; customs may stand before each.
  const section = (id: number, items: readonly Bytes[]) => [...custom(), ...(items.length > 0 || draw(3) === 0 ? frame(id, list(items)) : [])] // prettier-ignore
  const name = draw(2) === 0 ? title() : undefined
  const names = functions.flatMap((_, index) => (draw(2) === 0 ? [[index, title()] as const] : []))
  const bytes = bytesOf(
    section(1, groups),
    section(2, groupsOfImports),
    section(3, defined.map(u32)),
    section(4, definedTables),
    section(5, definedMemories),
    section(13, definedTags),
    section(6, definedGlobals),
    section(7, exported),
    start === undefined ? [] : frame(8, u32(start)),
    section(9, segments),
    dataCount === undefined ? [] : frame(12, u32(dataCount)),
    // Functions without a code section would be a fault.
    defined.length > 0 ? frame(10, list(bodies)) : [],
    section(11, contents),
    frame(0, [
      ...text("name"),
      ...(name === undefined ? [] : frame(0, text(name))),
      ...frame(1, list(names.map(([index, name]) => [...u32(index), ...text(name)]))),
    ]),
  )
  return {
    bytes,
    model: {
      types,
      imports,
      functions,
      tables,
      memories,
      tags,
      globals,
      exports,
      ...(start === undefined ? {} : { start }),
      elements,
      data,
      ...(dataCount === undefined ? {} : { dataCount }),
      locals: locals.slice(0, functions.length - importedFunctions),
      customs: [...customs, "name"].map((custom) => custom.split(" ")[0]!),
      ...(name === undefined ? {} : { name }),
      names,
    },
  }
}

export function limitsText(min: bigint, max: bigint | undefined, shared: boolean, wide: boolean): string {
  return `${wide ? "i64 " : ""}${min}${max === undefined ? "" : ` ${max}`}${shared ? " shared" : ""}`
}
