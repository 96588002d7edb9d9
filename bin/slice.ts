// One function as a module of its own: its type, what it uses as imports, and its body with indices made small again. So a
// tool that needs a whole module needs milliseconds for any function of any module. It rewrites indices and nothing else;
// bodies with anything that it does not know how to rewrite have no slice. Pure.

import type { Names } from "../analyzers/names/names.ts"
import { cursor, u32 } from "../analyzers/wasm/bytes.ts"
import type { Code, CodeView } from "../analyzers/wasm/code.ts"
import { immediateIndex, immediatesById, pace, paceOf } from "../analyzers/wasm/dispatch.ts"
import type { Limits, Module, ValueType } from "../analyzers/wasm/module.ts"

const used = ["type", "function", "table", "memory", "global", "tag"] as const
type Kind = (typeof used)[number]
const kindOf: ReadonlyMap<number, Kind> = new Map(used.map((kind) => [immediateIndex[kind], kind]))

/// Immediates that mean the same in any module.
const portable = new Set<number>(
  (["local", "label", "labels", "lane", "lanes", "i32", "i64", "f32", "f64", "v128", "ordering"] as const).map(
    (kind) => immediateIndex[kind],
  ),
)

/// A function of a valid module as the one function of a module; `undefined` when its body cannot be rewritten.
export function sliceOf(code: Code, view: CodeView, names: Names): Uint8Array | undefined {
  try {
    return slice(code, view, names)
  } catch (error) {
    if (error instanceof Unknown) return undefined
    throw error
  }
}

class Unknown extends Error {}
function give(): never {
  throw new Unknown()
}

type Numbering = Readonly<Record<Kind, Map<number, number>>>

function slice(code: Code, view: CodeView, names: Names): Uint8Array {
  const { module } = code
  const self = module.functions[view.function]
  if (!self?.body || view.count === 0) give()
  const numbers: Numbering = {
    type: new Map(),
    function: new Map(),
    table: new Map(),
    memory: new Map(),
    global: new Map(),
    tag: new Map(),
  }
  const number = (kind: Kind, index: number): number => {
    // Our own function comes behind the imports: its number is known at the end.
    if (kind === "function" && index === self.index) return -1
    const known = numbers[kind].get(index) ?? numbers[kind].size
    numbers[kind].set(index, known)
    return known
  }
  number("type", self.type)
  for (let i = 0; i < view.count; i++) eachUse(module, view, i, number)
  for (const index of numbers.function.keys()) number("type", module.functions[index]?.type ?? give())
  for (const index of numbers.tag.keys()) number("type", module.tags[index]?.type ?? give())

  const own = numbers.function.size
  const renumbered = (kind: Kind, index: number) => {
    const at = number(kind, index)
    return at < 0 ? own : at
  }
  const first = view.offset[0]!
  if ((code.locals(view.function) ?? give()).some(isIndexed)) give()
  const body: number[] = [...module.bytes.subarray(self.body.offset, first)]
  for (let i = 0; i < view.count; i++) rewrite(module, view, i, renumbered, body)
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vec([...numbers.type.keys()].map((index) => typeBytes(module, index)))),
    ...section(2, vec(importsOf(module, numbers))),
    ...section(3, vec([leb(numbers.type.get(self.type)!)])),
    ...section(10, vec([[...leb(body.length), ...body]])),
    ...section(0, [...text("name"), ...nameSection(numbers, names, self.index)]),
  ])
}

/// Whether a type names another by its index.
function isIndexed(type: ValueType): boolean {
  return /\(ref .*\d/.test(type) && !/\(ref (null )?[a-z]+\)/.test(type)
}

type Number = (kind: Kind, index: number) => number

function eachUse(module: Module, view: CodeView, i: number, number: Number): void {
  rewrite(module, view, i, number, [])
}

function rewrite(module: Module, view: CodeView, i: number, number: Number, out: number[]): void {
  const { bytes } = module
  const end = view.offset[i + 1]!
  const c = cursor(bytes, view.offset[i]!, end, "an instruction")
  const lead = bytes[c.at++]!
  if (paceOf[lead] === pace.prefix) u32(c, "a sub-opcode")
  copy(out, bytes, view.offset[i]!, c.at)
  const shape = immediatesById(view.op[i]!)
  for (const immediate of shape) {
    const kind = kindOf.get(immediate)
    if (kind !== undefined) {
      out.push(...leb(Math.max(number(kind, u32(c, "an index")), 0)))
    } else if (immediate === immediateIndex.block && shape.length === 1) {
      const type = view.a[i]!
      if (type < 0) continue
      out.push(...sleb(number("type", type)))
      c.at = end
    } else if (immediate === immediateIndex.memarg) {
      const flags = u32(c, "an alignment")
      const memory = number("memory", flags & 0x40 ? u32(c, "a memory") : 0)
      out.push(...leb(memory > 0 ? flags | 0x40 : flags & ~0x40))
      if (memory > 0) out.push(...leb(memory))
    } else if (immediate === immediateIndex.heap) {
      if (view.a[i]! >= 0) give()
    } else if (immediate === immediateIndex.types) {
      for (let k = 0; k < view.b[i]!; k++) if (view.side[view.a[i]! + 2 * k + 1]! > 0) give()
    } else if (!portable.has(immediate)) give()
  }
  copy(out, bytes, c.at, end)
}

function copy(out: number[], bytes: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) out.push(bytes[at]!)
}

function typeBytes(module: Module, index: number): readonly number[] {
  const type = module.types[index]
  if (type?.kind !== "func") give()
  return [0x60, ...vec(type.params.map(valueType)), ...vec(type.results.map(valueType))]
}

const valueTypes: Readonly<Record<string, number>> = {
  i32: 0x7f,
  i64: 0x7e,
  f32: 0x7d,
  f64: 0x7c,
  v128: 0x7b,
  funcref: 0x70,
  externref: 0x6f,
  exnref: 0x69,
}

function valueType(type: ValueType): readonly number[] {
  return [valueTypes[type] ?? give()]
}

function importsOf(module: Module, numbers: Numbering): readonly (readonly number[])[] {
  const entry = (kind: number, description: readonly number[]) => [0, 0, kind, ...description]
  const all = (kind: Kind) => [...numbers[kind].keys()]
  return [
    ...all("function").map((index) => entry(0, leb(numbers.type.get(module.functions[index]!.type)!))),
    ...all("table").map((index) => {
      const table = module.tables[index] ?? give()
      return entry(1, [...valueType(table.element), ...limits(table.limits)])
    }),
    ...all("memory").map((index) => entry(2, limits((module.memories[index] ?? give()).limits))),
    ...all("global").map((index) => {
      const { type, mutable } = module.globals[index] ?? give()
      return entry(3, [...valueType(type), mutable ? 1 : 0])
    }),
    ...all("tag").map((index) => entry(4, [0, ...leb(numbers.type.get(module.tags[index]!.type)!)])),
  ]
}

/// Sizes do not matter here, kinds of memory do. A shared memory has a maximum.
function limits({ shared, index64 }: Limits): readonly number[] {
  return [(shared ? 3 : 0) | (index64 ? 4 : 0), 0, ...(shared ? [1] : [])]
}

/// Names say what the new numbers were.
function nameSection(numbers: Numbering, names: Names, self: number): readonly number[] {
  const functions = [...numbers.function.keys(), self]
  const taken = new Set<string>()
  const named = functions.map((index, at) => {
    const short = identifier(names.of(index).name)
    const name = taken.has(short) || short === "" ? `${short}#${index}` : short
    taken.add(name)
    return [...leb(at), ...text(name)]
  })
  const others = (kind: Kind, id: number) => {
    const entries = [...numbers[kind]].map(([index, at]) => [...leb(at), ...text(`${kind}${index}`)])
    return entries.length === 0 || [...numbers[kind]].every(([index, at]) => index === at)
      ? []
      : section(id, vec(entries))
  }
  return [
    ...section(1, vec(named)),
    ...others("type", 4),
    ...others("table", 5),
    ...others("memory", 6),
    ...others("global", 7),
  ]
}

const longestName = 120

/// The name with characters that identifiers of the text format cannot have replaced.
function identifier(name: string): string {
  return name.slice(0, longestName).replace(/[^!#-'*+\-./0-9:<=>?@A-Z\\^_`a-z|~]/g, "_")
}

function section(id: number, contents: readonly number[]): readonly number[] {
  return [id, ...leb(contents.length), ...contents]
}

function vec(items: readonly (readonly number[])[]): readonly number[] {
  return [...leb(items.length), ...items.flat()]
}

function text(value: string): readonly number[] {
  const bytes = [...new TextEncoder().encode(value)]
  return [...leb(bytes.length), ...bytes]
}

function leb(value: number): number[] {
  const out: number[] = []
  let rest = value
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) out.push((rest % 128) | 0x80)
  return [...out, rest]
}

/// A type index where a signed number stands: never negative.
function sleb(value: number): number[] {
  const out = leb(value)
  if (out.at(-1)! < 0x40) return out
  const last = out.pop()!
  return [...out, last | 0x80, 0]
}
