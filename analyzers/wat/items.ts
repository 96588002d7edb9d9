// What a module's text declares, per index space and in the order of the binary. Knows the abbreviations that put an
// import, an export or a segment inside another item; refuses to know what an item says.

import { headOf, parseText, type List, type Node, type Word } from "./text.ts"

export interface Items {
  readonly module: Node | undefined
  readonly type: readonly Node[]
  readonly import: readonly Node[]
  /// Defined functions, without imports; the others likewise.
  readonly function: readonly List[]
  readonly table: readonly Node[]
  readonly memory: readonly Node[]
  readonly global: readonly Node[]
  readonly tag: readonly Node[]
  readonly export: readonly Node[]
  readonly start: readonly Node[]
  readonly element: readonly Node[]
  readonly data: readonly List[]
}

const kinds: Readonly<Record<string, "function" | "table" | "memory" | "global" | "tag">> = {
  func: "function",
  table: "table",
  memory: "memory",
  global: "global",
  tag: "tag",
}

/// The items of a `.wat` file, with or without its `(module …)`.
export function itemsOf(text: string): Items {
  const top = parseText(text)
  const module = top.find((node) => headOf(node) === "module")
  const fields = module?.kind === "list" ? module.items : top
  const items = {
    module: module ?? top[0],
    type: [] as Node[],
    import: [] as Node[],
    function: [] as List[],
    table: [] as Node[],
    memory: [] as Node[],
    global: [] as Node[],
    tag: [] as Node[],
    export: [] as Node[],
    start: [] as Node[],
    element: [] as Node[],
    data: [] as List[],
  }
  for (const field of fields.flatMap((node) =>
    headOf(node) === "rec" && node.kind === "list" ? node.items : [node],
  )) {
    if (field.kind !== "list") continue
    const head = headOf(field)
    const kind = kinds[head]
    if (kind) {
      const inline = (name: string): Node[] => field.items.filter((item) => headOf(item) === name)
      items.export.push(...inline("export"))
      if (inline("import").length > 0) items.import.push(field)
      else items[kind].push(field)
      if (kind === "table") items.element.push(...inline("elem"))
      if (kind === "memory") items.data.push(...inline("data").filter((node) => node.kind === "list"))
    } else if (head === "elem") items.element.push(field)
    else if (head === "data") items.data.push(field)
    else if (head === "type" || head === "import" || head === "export" || head === "start") items[head].push(field)
  }
  return items
}

/// The strings a data segment is written as.
export function stringsOf(data: List): readonly Word[] {
  return data.items.filter((node): node is Word => node.kind === "string")
}
