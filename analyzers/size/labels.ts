// What items are called, and which items a word of the user means. Names of the binary are as the binary spells them,
// demangled: whoever prints them sanitises them.

import { globMatcher } from "../names/glob.ts"
import type { Names } from "../names/names.ts"
import { text } from "../wasm/bytes.ts"
import { itemAt, kindOf, type Items } from "./items.ts"

/// The item's name: for most one that `selectItems` takes.
export function labelOf(items: Items, names: Names, item: number): string {
  const { module, ranges } = items
  const number = items.number[item]!
  const part = items.part[item]!
  const kind = kindOf(items, item)
  switch (kind) {
    case "function":
      return names.of(number).name
    case "import": {
      const { module: from, name } = module.imports[number]!
      return `import:${from}.${name}`
    }
    case "export":
      return `export:${module.exports[number]!.name}`
    case "section":
      return `section:${module.sections[number]!.name}`
    case "custom":
      return module.sections[number]!.name
    case "data": {
      const address = ranges.address[part]!
      return address < 0 ? `@0x${items.offset[item]!.toString(16)}` : `data[0x${address.toString(16)}]`
    }
    case "entry":
      return `elem[${number}][${part}]`
    case "element":
      return `elem[${number}]`
    case "declaration":
      return `declaration of ${names.of(number).name}`
    case "name":
      return `name of ${names.of(number).name}`
    case "preamble":
      return "preamble"
    case "unread":
      return "bytes of no section"
    case "type":
    case "table":
    case "memory":
    case "tag":
    case "global":
    case "segment":
      return `${kind}[${number}]`
  }
}

/// The beginning of a data range as text, when it is text.
export function previewOf({ module, ranges }: Items, range: number, most = 60): string | undefined {
  const offset = ranges.offset[range]!
  const length = Math.min(ranges.length[range]!, most)
  let end = 0
  while (end < length && module.bytes[offset + end]! >= 0x20 && module.bytes[offset + end] !== 0x7f) end++
  const found = end >= 4 && end >= length / 2 ? text(module.bytes, offset, end) : undefined
  return found === undefined ? undefined : end < ranges.length[range]! ? `${found}…` : found
}

/// The forms of a selector, for help and for errors.
export const selectorForms = [
  "12, func[12]: a function by its index",
  "memchr, app::*, *::fmt: functions by name, * for any run of characters",
  "data[0x10000]: static data at an address; @0x2f: whatever holds that byte of the file",
  "export:NAME, import:MODULE.NAME, section:code, custom:name",
  "type[0], table[0], elem[0], elem[0][5], memory[0], global[0], tag[0], segment[0]",
] as const

const numbered = {
  func: "functions",
  type: "types",
  table: "tables",
  memory: "memories",
  global: "globals",
  tag: "tags",
  elem: "elements",
  segment: "data",
} as const satisfies Readonly<Record<string, keyof Items["of"]>>

/// The items that `word` means, in the order of the file; none when it means nothing here.
export function selectItems(items: Items, names: Names, word: string): readonly number[] {
  const { module, of } = items
  const found = (...numbers: readonly (number | undefined)[]): readonly number[] =>
    numbers.filter((item): item is number => item !== undefined && item >= 0)
  if (/^\d+$/.test(word)) return found(of.functions[Number(word)])
  const indexed = /^(\w+)\[(\d+)\]$/.exec(word)
  const space = indexed && Object.entries(numbered).find(([kind]) => kind === indexed[1])?.[1]
  if (indexed && space) return found(of[space][Number(indexed[2])])
  const address = /^data\[(0x[0-9a-f]+|\d+)\]$/i.exec(word)?.[1]
  if (address !== undefined) return found(of.ranges[items.ranges.at(Number(address))])
  const offset = /^@(0x[0-9a-f]+|\d+)$/i.exec(word)?.[1]
  if (offset !== undefined) return found(itemAt(items, Number(offset)))
  const entry = /^elem\[(\d+)\]\[(\d+)\]$/.exec(word)
  if (entry) {
    const segment = module.elements[Number(entry[1])]
    const start = segment && Number(entry[2]) < segment.functions.length ? segment.starts[Number(entry[2])] : undefined
    return start === undefined ? [] : found(itemAt(items, start))
  }
  const [, form, rest = ""] = /^(export|import|section|custom):(.*)$/s.exec(word) ?? []
  switch (form) {
    case "export":
      return found(...module.exports.map(({ name }, index) => (name === rest ? of.exports[index] : undefined)))
    case "import":
      return byLabel(items, names, "import", word)
    case "section":
    case "custom":
      return found(
        ...module.sections.map(({ name }, index) => (name === rest || name === word ? of.sections[index] : undefined)),
      )
    default:
      return functionsNamed(items, names, word)
  }
}

function byLabel(items: Items, names: Names, kind: ReturnType<typeof kindOf>, label: string): readonly number[] {
  return [...items.kind.keys()].filter((item) => kindOf(items, item) === kind && labelOf(items, names, item) === label)
}

/// Functions by exported name, by symbol, by demangled name, by its end, by a glob; the first of these that fits any.
function functionsNamed({ module, of }: Items, names: Names, word: string): readonly number[] {
  const matches = globMatcher(word)
  const tests: readonly ((index: number) => boolean)[] = [
    (index) => names.symbol(index) === word || names.of(index).name === word,
    (index) => matches(names.of(index).name) || names.base(index) === word,
    (index) => [names.of(index).name, names.base(index)].some((name) => name.endsWith(`::${word}`)),
  ]
  const exported = module.exports.filter(({ kind, name }) => kind === "function" && name === word)
  const rounds = [
    exported.map(({ index }) => index),
    ...tests.map((test) => module.functions.map(({ index }) => index).filter(test)),
  ]
  return (rounds.find((round) => round.length > 0) ?? [])
    .map((index) => of.functions[index]!)
    .filter((item) => item >= 0)
    .sort((a, b) => a - b)
}
