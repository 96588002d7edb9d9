// Who may call whom. Functions are the first nodes; behind them comes one node per (table, type) of indirect calls, which
// leads to every function of that type the table can hold: as many edges as sites and slots, not their product.
//
// An indirect call whose index is a constant, in a table that nobody can change, is a call of what that slot holds, as
// certain as a direct one.
//
// It assumes that the host puts nothing of its own into tables and does not call back while it is called; where a build
// lets it (`openTables`), whoever reports an absence says so. It refuses to narrow an indirect call by vtable slots:
// measured on real modules, that drops targets which are called, and narrows next to nothing.

import { analyzer } from "../analyzer.ts"
import { graphOf, successors, type Graph } from "../graph/csr.ts"
import { reach } from "../graph/reach.ts"
import { names, type Names } from "../names/names.ts"
import { bytePlace } from "../wasm/fault.ts"
import { code, type Code } from "../wasm/code.ts"
import type { Module } from "../wasm/module.ts"
import { holdsFunctions, ownEffects, type OwnEffects } from "./own.ts"
import { invokesTable } from "./hosts.ts"
import { stackPointer } from "./stack-pointer.ts"
import { tableUses, type TableUses } from "./tables.ts"

export interface CallGraph {
  readonly module: Module
  readonly code: Code
  readonly names: Names
  readonly own: OwnEffects
  /// Global index of the shadow-stack pointer, -1 for none.
  readonly stackPointer: number
  /// Nodes below are functions.
  readonly functions: number
  /// Nodes of one half: functions and indirect nodes. Node `n` of a graph is what `n` does on paths that return, node
  /// `half + n` all that it does: whoever catches what a callee throws comes to have done all of it.
  readonly half: number
  /// Direct calls, and those through a constant slot.
  readonly direct: Graph
  /// Direct calls and calls through tables.
  readonly all: Graph
  /// What a node behind the functions stands for, by `node - functions`.
  readonly indirect: readonly IndirectNode[]
  /// Per entry of `code.indirectType`: the only function it can call, `anyTarget` when the index is not known, `noTarget`
  /// when it is and the slot holds no function of the type, so that the call traps.
  readonly resolved: Int32Array
  readonly tables: TableUses
  /// Tables whose contents the host can see or set: what it puts there is not in the graph.
  readonly openTables: readonly number[]
  /// Whether the function comes, by any calls, to one through an open table.
  callsOpenTable(index: number): boolean
}

export const anyTarget = -1
export const noTarget = -2

export interface IndirectNode {
  /// -1 for calls through references (`call_ref`).
  readonly table: number
  /// A type index of the type that is called.
  readonly type: number
  readonly targets: readonly number[]
}

export const callGraph = analyzer({
  name: "call-graph",
  doc: "Calls between functions, direct and through tables, with those apart that lie only on the way into a trap or throw.",
  requires: { code, names },
  run: ({ code, names }) => callGraphOf(code, names),
  *facts({ module, code, names, indirect, functions, all, half, resolved }) {
    const name = (index: number) => names.of(index).name
    for (const { index, body } of module.functions) {
      if (!body) continue
      const direct = new Set(code.callTarget.subarray(code.callStart[index], code.callStart[index + 1]))
      for (const target of resolved.subarray(code.indirectStart[index], code.indirectStart[index + 1]))
        if (target >= 0) direct.add(target)
      const nodes = new Set([...successors(all, half + index)].map((node) => node - half - functions))
      const tables = [...nodes].flatMap((node) => indirect[node] ?? []).map(describeIndirect)
      const parts = [...[...direct].map(name), ...tables]
      yield {
        at: bytePlace(module, body.offset, body.length, index),
        text: parts.length === 0 ? "calls nothing" : `calls ${parts.join(", ")}`,
      }
    }
  },
})

/// What an indirect node stands for, in words: `table 0, type 3 (12 targets)`.
export function describeIndirect({ table, type, targets }: IndirectNode): string {
  const from = table < 0 ? "a reference" : `table ${table}`
  return `${from}, type ${type} (${targets.length} target${targets.length === 1 ? "" : "s"})`
}

export function callGraphOf(code: Code, names: Names): CallGraph {
  const { module } = code
  const pointer = stackPointer(code)
  const own = ownEffects(code, pointer)
  const functions = module.functions.length
  const open = openTables(module)
  const tables = tableUses(code)
  const nodes = indirectNodes(code, tables)
  const resolved = resolve(code, own, tables, open)
  const half = functions + nodes.list.length
  const edges = (withIndirect: boolean): Graph => {
    const from: number[] = []
    const to: number[] = []
    const add = (caller: number, callee: number, live: number): void => {
      from.push(half + caller)
      to.push(half + callee)
      if (live === 0) return
      from.push(caller)
      to.push(live === 2 ? half + callee : callee)
    }
    for (let caller = 0; caller < functions; caller++) {
      for (let call = code.callStart[caller]!; call < code.callStart[caller + 1]!; call++)
        add(caller, code.callTarget[call]!, own.callLive[call]!)
      for (let call = code.indirectStart[caller]!; call < code.indirectStart[caller + 1]!; call++) {
        const target = resolved[call]!
        if (target >= 0) add(caller, target, own.indirectLive[call]!)
        else if (withIndirect && target === anyTarget)
          add(caller, functions + nodes.ofCall[call]!, own.indirectLive[call]!)
      }
      if (!withIndirect) continue
      // The host catches what the function throws, and comes back with a flag set.
      for (const node of nodes.ofImport.get(caller) ?? []) add(caller, functions + node, 2)
    }
    if (withIndirect)
      nodes.list.forEach(({ targets }, node) => targets.forEach((target) => add(functions + node, target, 1)))
    return graphOf(half * 2, from, to)
  }
  const all = edges(true)
  return {
    module,
    code,
    names,
    own,
    stackPointer: pointer,
    functions,
    half,
    direct: edges(false),
    all,
    indirect: nodes.list,
    resolved,
    tables,
    openTables: open,
    callsOpenTable: (index) =>
      open.length > 0 &&
      reach(all, [half + index]).order.some((node) =>
        open.includes(nodes.list[(node % half) - functions]?.table ?? -1),
      ),
  }
}

/// Tables of functions that are imported or exported.
export function openTables(module: Module): readonly number[] {
  const exported = new Set(module.exports.filter(({ kind }) => kind === "table").map(({ index }) => index))
  return module.tables
    .filter((table) => holdsFunctions(table.element) && (table.import !== undefined || exported.has(table.index)))
    .map(({ index }) => index)
}

export interface IndirectNodes {
  readonly list: readonly IndirectNode[]
  /// Node number per entry of `code.indirectType`.
  readonly ofCall: Int32Array
  /// Nodes that an import calls by a table index it is given.
  readonly ofImport: ReadonlyMap<number, readonly number[]>
}

/// What each indirect call can call, without the rest of the graph.
export function indirectNodes(code: Code, { written }: TableUses = tableUses(code)): IndirectNodes {
  const { module } = code
  const classOf = typeClasses(module)
  const held = contents(code, written)
  const list: IndirectNode[] = []
  const byKey = new Map<string, number>()
  const members = new Map<number, Map<number | string, number[]>>()
  const nodeOf = (table: number, type: number): number => {
    const key = `${table}/${classOf(type)}`
    let node = byKey.get(key)
    if (node === undefined) {
      let ofTable = members.get(table)
      if (!ofTable) members.set(table, (ofTable = byClass(module, held(table), classOf)))
      byKey.set(key, (node = list.length))
      list.push({ table, type, targets: ofTable.get(classOf(type)) ?? [] })
    }
    return node
  }
  const ofCall = Int32Array.from(code.indirectType, (type, call) => nodeOf(code.indirectTable[call]!, type))
  const ofImport = new Map<number, readonly number[]>()
  for (const { index, type, import: from } of module.functions)
    if (from && invokesTable(from.module, from.name)) {
      const called = invokedTypes(module, type)
      ofImport.set(
        index,
        module.tables.flatMap((table) => called.map((type) => nodeOf(table.index, type))),
      )
    }
  return { list, ofCall, ofImport }
}

function byClass(
  module: Module,
  held: Iterable<number>,
  classOf: (type: number) => number | string,
): Map<number | string, number[]> {
  const classes = new Map<number | string, number[]>()
  for (const index of held) {
    const type = module.functions[index]?.type
    if (type === undefined) continue
    const key = classOf(type)
    const found = classes.get(key)
    if (found) found.push(index)
    else classes.set(key, [index])
  }
  return classes
}

/// Types that an indirect call cannot tell apart. Without subtyping these are equal types; with it, a call of a type
/// accepts its subtypes, whose numbers of parameters and results are the same.
function typeClasses({ types }: Module): (type: number) => number | string {
  const subtyping = types.some(({ final, supertype }) => !final || supertype !== undefined)
  return (type) => {
    const called = types[type]
    if (!subtyping) return called?.canonical ?? -1
    return called?.kind === "func" ? `${called.params.length}>${called.results.length}` : "?"
  }
}

/// Function types that `invoke_…` of this type calls: its own without the table index it begins with.
function invokedTypes(module: Module, type: number): readonly number[] {
  const own = module.types[type]
  if (own?.kind !== "func") return []
  const wanted = `${own.params.slice(1).join()}>${own.results.join()}`
  const index = module.types.findIndex(
    (type) => type.kind === "func" && `${type.params.join()}>${type.results.join()}` === wanted,
  )
  return index < 0 ? [] : [index]
}

/// The function a call through a constant index reaches, where the slot's content is known and stays.
function resolve(code: Code, own: OwnEffects, { written }: TableUses, open: readonly number[]): Int32Array {
  const { module } = code
  const resolved = new Int32Array(code.indirectType.length).fill(anyTarget)
  const classOf = typeClasses(module)
  const known = new Map<number, ReadonlyMap<number, number> | undefined>()
  own.indirectConstant.forEach((slot, call) => {
    const table = code.indirectTable[call]!
    if (slot < 0 || table < 0 || written[table] || open.includes(table)) return
    if (!known.has(table)) known.set(table, slots(module, table))
    const held = known.get(table)
    if (!held) return
    const target = held.get(slot) ?? module.tables[table]?.init?.function
    const type = target === undefined ? undefined : module.functions[target]?.type
    const called = code.indirectType[call]!
    if (type === undefined || classOf(type) !== classOf(called)) resolved[call] = noTarget
    // Of types that subtyping could relate, only equal ones are certain to fit.
    else if (module.types[type]?.canonical === module.types[called]?.canonical) resolved[call] = target!
  })
  return resolved
}

/// Function by slot, as the active segments leave the table; undefined when one of them lands where nobody knows. A slot
/// left out holds what the table was made with.
function slots(module: Module, table: number): ReadonlyMap<number, number> | undefined {
  if (module.tables[table]?.init && module.tables[table].init.function === undefined) return undefined
  const held = new Map<number, number>()
  for (const { mode, table: into, offsetExpression, functions } of module.elements) {
    if (mode !== "active" || (into ?? 0) !== table) continue
    const first = offsetExpression?.value
    // An item that is no function of this module may be one of another's.
    if (first === undefined || functions.includes(-1)) return undefined
    functions.forEach((index, item) => held.set(Number(first) + item, index))
  }
  return held
}

/// What tables can hold. While no code writes a table, that is what its segments say. As soon as any does, and for
/// references outside of tables, it is every function whose reference exists at all.
function contents(code: Code, written: Uint8Array): (table: number) => Iterable<number> {
  const { module } = code
  const referenced = new Set<number>(code.refTarget)
  for (const { functions } of module.elements) for (const index of functions) if (index >= 0) referenced.add(index)
  for (const { init } of [...module.globals, ...module.tables])
    if (init?.function !== undefined) referenced.add(init.function)
  return (table) => {
    const definition = module.tables[table]
    if (!definition || written[table] || definition.import) return referenced
    const held = new Set<number>(definition.init?.function === undefined ? [] : [definition.init.function])
    for (const segment of module.elements)
      if (segment.mode === "active" && (segment.table ?? 0) === table)
        for (const index of segment.functions) if (index >= 0) held.add(index)
    return held
  }
}
