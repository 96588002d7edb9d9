// Who calls whom among the bodies of the dumps, as far as printed names tell: a callee is linked when exactly one body can be
// meant, and the bodies it might mean are told otherwise. Functions used as values, closures handed on and calls that were
// inlined count too. Knows no roles, and reads a dump when asked.

import { analyzer, type Fact } from "../analyzer.ts"
import { type Graph, graphOf } from "../graph/csr.ts"
import { mir } from "../mir/mir.ts"
import { type Body, type Code, type Dump, mirPlace, type Operand, type Program } from "../mir/program.ts"
import { crateNamed, type Index, indexBodies, type Link, linkIn } from "../mir/link.ts"
import { lastName, showType, visitPathTypes } from "../mir/show.ts"
import type { Path, Type } from "../mir/types.ts"
import { parsePath } from "../mir/type-parser.ts"
import { typeOfOperand, typeOfPlace } from "../mir/typing.ts"

/// How a body comes to be run, or able to be.
export type Mention =
  | "call"
  /// Its function is used as a value, or as a type argument: whoever gets it may call it.
  | "value"
  /// The closure or coroutine it is of is made here, or handed on.
  | "closure"
  /// Its code stands in the caller instead of a call.
  | "inlined"

export interface Edge {
  readonly from: Body
  readonly to: Body
  readonly how: Mention
  /// Where in `from`: the block, and the rank of the statement (that of the terminator is the number of statements). -1:
  /// somewhere.
  readonly block: number
  readonly statement: number
  /// The callee is a method of a trait, so that code nobody sees here may call it too.
  readonly byTrait: boolean
  /// One of several bodies that the callee may mean.
  readonly among: number
}

export interface DumpCalls {
  readonly bodies: readonly Body[]
  /// Every edge, in the order of the dump.
  readonly edges: readonly Edge[]
  /// Caller → callee over the ranks of `bodies`, linked edges only.
  readonly graph: Graph
  /// The edges that lead to a body.
  into(body: Body): readonly Edge[]
}

export interface CallGraph {
  /// The calls within one dump, read when first asked for.
  of(dump: Dump): DumpCalls
  /// What a callee with these arguments means. Types that are not known fit any.
  link(path: Path, dump: Dump, args?: readonly (Type | undefined)[], result?: Type): Link
}

export const mirCalls = analyzer({
  name: "mir-calls",
  doc: "Which body of the MIR dumps calls which, with trait methods linked to their impls where only one fits.",
  requires: { mir },
  run: ({ mir }): CallGraph & { readonly program: Program } => ({ ...callGraphOf(mir), program: mir }),
  *facts(result): Iterable<Fact> {
    for (const dump of result.program.dumps)
      for (const { from, to, how, block, statement, among } of result.of(dump).edges) {
        const at = from.code.blocks[block]
        const point = at && (at.statements[statement] ?? at.terminator)
        yield { at: mirPlace(from, point), text: `${how} of ${to.name}${among > 1 ? ` (one of ${among})` : ""}` }
      }
  },
})

export function callGraphOf(program: Pick<Program, "dumps">): CallGraph {
  const indices = new Map<Dump, Index>()
  const known = new Map<Dump, DumpCalls>()
  const indexOf = (dump: Dump) => {
    let index = indices.get(dump)
    if (!index) indices.set(dump, (index = indexBodies(dump)))
    return index
  }
  const link: CallGraph["link"] = (path, dump, args, result) => {
    const own = linkIn(indexOf(dump), path, args, result)
    if (own.among.length > 0) return own
    const home = crateNamed(path)
    const abroad = home === undefined ? [] : program.dumps.filter(({ crate }) => crate === home)
    const [only] = abroad
    return only && abroad.length === 1 && only !== dump ? linkIn(indexOf(only), path, args, result, home) : own
  }
  const of = (dump: Dump) => {
    let calls = known.get(dump)
    if (!calls) known.set(dump, (calls = readCalls(dump, link)))
    return calls
  }
  return { of, link }
}

function readCalls(dump: Dump, link: CallGraph["link"]): DumpCalls {
  const bodies = dump.bodies.filter(({ kind, value }) => kind === "fn" && !value)
  const { closures } = indexBodies(dump)
  const edges: Edge[] = []
  for (const body of bodies) edgesOf(body, closures, link, edges)
  const into = new Map<Body, Edge[]>()
  for (const edge of edges) {
    const row = into.get(edge.to)
    if (row) row.push(edge)
    else into.set(edge.to, [edge])
  }
  const rank = new Map(bodies.map((body, index) => [body, index]))
  const linked = edges.filter(({ among, to }) => among === 1 && rank.has(to))
  const graph = graphOf(
    bodies.length,
    linked.map(({ from }) => rank.get(from)!),
    linked.map(({ to }) => rank.get(to)!),
  )
  return { bodies, edges, graph, into: (body) => into.get(body) ?? [] }
}

function edgesOf(body: Body, closures: ReadonlyMap<string, Body>, link: CallGraph["link"], edges: Edge[]): void {
  const { code, dump } = body
  const add = (to: Body, how: Mention, block: number, statement: number, about?: Link) => {
    const among = about?.among.length ?? 1
    edges.push({ from: body, to, how, block, statement, byTrait: about?.byTrait ?? false, among })
  }
  const addAll = (found: Link, how: Mention, block: number, statement: number) => {
    for (const to of found.among) add(to, how, block, statement, found)
  }
  const types = (path: Path, block: number, statement: number) => {
    visitPathTypes(path, (type) => {
      if (type.kind === "closure") {
        const to = closures.get(showType(type))
        if (to && to !== body) add(to, "closure", block, statement)
      } else if (type.kind === "fn" && type.item !== undefined) {
        const item = parsePath(type.item)
        if (item) addAll(link(item, dump), "value", block, statement)
      }
    })
  }
  const operand = (given: Operand, block: number, statement: number) => {
    if (given.kind !== "const") return
    if (given.value.kind === "path") {
      if (!/^[A-Z0-9_]+$/.test(lastName(given.value.path) ?? "A"))
        addAll(link(given.value.path, dump), "value", block, statement)
    } else if (given.value.kind === "opaque") {
      const text = /^ZeroSized: (\{.*\})$/.exec(given.value.text)?.[1]
      const to = text === undefined ? undefined : closures.get(text)
      if (to) add(to, "closure", block, statement)
    }
  }
  code.blocks.forEach(({ statements, terminator }, block) => {
    statements.forEach((statement, index) => {
      if (statement.kind !== "assign") return
      const { from } = statement
      if (from.kind === "closure") {
        // A coroutine is built by its span, and its type names the function it is the body of.
        const type = typeOfPlace(code, statement.to)
        const to = closures.get(showType(from.type)) ?? (type && closures.get(showType(type)))
        if (to) add(to, "closure", block, index)
      }
      for (const given of operandsIn(from)) operand(given, block, index)
    })
    if (terminator.kind !== "call" && terminator.kind !== "tail-call") return
    const { callee, args } = terminator
    const at = statements.length
    for (const given of args) operand(given, block, at)
    if (callee.kind !== "path") return
    types(callee.path, block, at)
    const result = terminator.kind === "call" ? typeOfPlace(code, terminator.to) : undefined
    addAll(link(callee.path, dump, argumentTypes(code, args), result), "call", block, at)
  })
  const standing = inlinedAt(code)
  for (const call of code.inlined) {
    const path = parsePath(call.callee)
    if (!path) continue
    const found = link(path, dump)
    if (found.among.length === 0) continue
    const places = standing.get(call)
    if (places) for (const { block, statement } of places) addAll(found, "inlined", block, statement)
    else if (!dump.spans) addAll(found, "inlined", -1, -1)
  }
}

function operandsIn(from: Extract<Code["blocks"][number]["statements"][number], { kind: "assign" }>["from"]) {
  switch (from.kind) {
    case "use":
    case "cast":
    case "repeat":
      return [from.operand]
    case "adt":
    case "closure":
      return from.fields.map(({ operand }) => operand)
    case "tuple":
    case "array":
      return from.of
    default:
      return []
  }
}

/// Where the code of each inlined call begins to stand, per block, when the dump prints it.
function inlinedAt(code: Code): ReadonlyMap<unknown, readonly { block: number; statement: number }[]> {
  const found = new Map<unknown, { block: number; statement: number }[]>()
  code.blocks.forEach(({ statements, terminator }, block) => {
    const here = new Set<unknown>()
    for (const [statement, point] of [...statements, terminator].entries())
      for (let call = point.inlined; call; call = call.within) {
        if (here.has(call)) continue
        here.add(call)
        const row = found.get(call)
        if (row) row.push({ block, statement })
        else found.set(call, [{ block, statement }])
      }
  })
  return found
}

/// The types of a call's arguments, as far as they are known.
export function argumentTypes(code: Code, args: readonly Operand[]): readonly (Type | undefined)[] {
  return args.map((argument) => typeOfOperand(code, argument))
}
