// The sections of a module: their ids, names and the order they must come in (core specification 3.0, 5.5). One row each;
// what is inside them is in read.ts.

interface SectionRow {
  readonly id: number
  readonly name: string
  /// Position in the prescribed order, from 1. Custom sections have 0: they may come anywhere.
  readonly order: number
  /// Whether it fills an index space: when it cannot be read to its end, later indices would mean other things.
  readonly numbers: boolean
}

// prettier-ignore
export const sectionRows = [
  { id: 0,  name: "custom",     order: 0,  numbers: false },
  { id: 1,  name: "type",       order: 1,  numbers: true },
  { id: 2,  name: "import",     order: 2,  numbers: true },
  { id: 3,  name: "function",   order: 3,  numbers: true },
  { id: 4,  name: "table",      order: 4,  numbers: true },
  { id: 5,  name: "memory",     order: 5,  numbers: true },
  { id: 13, name: "tag",        order: 6,  numbers: true },
  { id: 6,  name: "global",     order: 7,  numbers: true },
  { id: 7,  name: "export",     order: 8,  numbers: false },
  { id: 8,  name: "start",      order: 9,  numbers: false },
  { id: 9,  name: "element",    order: 10, numbers: false },
  { id: 12, name: "data count", order: 11, numbers: false },
  { id: 10, name: "code",       order: 12, numbers: false },
  { id: 11, name: "data",       order: 13, numbers: false },
] as const satisfies readonly SectionRow[]

export type SectionName = (typeof sectionRows)[number]["name"]

const rowById: ReadonlyMap<number, (typeof sectionRows)[number]> = new Map(sectionRows.map((row) => [row.id, row]))

/// The row of a section id, if the id is known.
export function sectionRow(id: number): (typeof sectionRows)[number] | undefined {
  return rowById.get(id)
}
