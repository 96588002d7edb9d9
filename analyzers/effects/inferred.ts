// What every function of the binary does to the world, as far as its code shows: in two tiers that are never mixed. What
// it does through direct calls is *definite* (each effect has a call path that can be shown); what comes in through tables
// is *possible*. In both, what happens only on the way into a trap or throw is kept apart. Refuses to judge.

import { analyzer } from "../analyzer.ts"
import { build, type Build } from "../build.ts"
import { names, type Names } from "../names/names.ts"
import type { Graph } from "../graph/csr.ts"
import { opcode } from "../wasm/code.ts"
import { linked } from "../wasm/custom/linked.ts"
import { opcodeRows } from "../wasm/opcodes.ts"
import { allocatorOf } from "./allocator.ts"
import { callGraph, type CallGraph } from "./call-graph.ts"
import { declaredEffects } from "./declared.ts"
import { effectNames, effectSet, noEffects, unknownEffects, type EffectSet } from "./effects.ts"
import { frameAnalysis, type FrameAnalysis } from "./frame.ts"
import { importEffects, type ImportEffect } from "./imports.ts"
import { causes } from "./own.ts"
import { closure, walkToFirst } from "./summaries.ts"

/// Per function. `any` includes what happens only on the way into a trap or throw, `main` does not.
export interface Tier {
  readonly main: Int32Array
  readonly any: Int32Array
}

export interface Effects {
  readonly graph: CallGraph
  /// By its own instructions or, for an import, by what it is.
  readonly own: Tier
  /// Through direct calls: each of these has a witness.
  readonly definite: Tier
  /// Through tables as well: nothing else can happen, short of what `graph.openTables` leaves to the host.
  readonly possible: Tier
  /// Per function index, for imports.
  readonly imports: readonly ImportEffect[]
  /// Whether there are names by which the allocator can be told; without, `alloc` is never seen.
  readonly seesAllocator: boolean
  /// Whether any instruction is atomic; without, compilers lower atomics to plain accesses and nothing can be said.
  readonly seesAtomics: boolean
  /// Whether the function has a store that is not to its own shadow-stack frame. Computed when asked.
  readonly frames: FrameAnalysis
}

/// A walk from a function to the first instruction or import that has an effect.
export interface Witness {
  /// Function indices, the last one the import or the function of the instruction.
  readonly functions: readonly number[]
  /// Offset of the call in each function but the last.
  readonly calls: readonly number[]
  /// Offset of the instruction, when the last function is none of the host.
  readonly instruction?: number
}

export const effects = analyzer({
  name: "effects",
  doc: "What each function does to the world, by itself and by all it calls: directly, through tables, and only on panic.",
  // Of an object, only the linker knows what its imports are, and which of its functions stay.
  requires: { build, linked, callGraph, names, declaredEffects },
  run: ({ build, callGraph, names, declaredEffects }) => inferEffects(build, callGraph, names, declaredEffects.imports),
  *facts({ graph, definite, possible }) {
    for (const { index, body } of graph.module.functions) {
      if (!body) continue
      const at = { kind: "bytes", artifact: graph.module.artifact.path, ...body } as const
      const say = (set: EffectSet): string => effectNames(set).join(" ") || "nothing"
      const extra = possible.main[index]! & ~definite.main[index]!
      const panic = possible.any[index]! & ~possible.main[index]!
      const text =
        `does ${say(definite.main[index]!)}` +
        (extra ? `; through tables ${say(extra)}` : "") +
        (panic ? `; on panic ${say(panic)}` : "")
      yield { at, text }
    }
  },
})

export function inferEffects(
  build: Build,
  graph: CallGraph,
  names: Names,
  declared: ReadonlyMap<string, EffectSet> = new Map(),
): Effects {
  const { module, own: bodies, functions, code } = graph
  const imports = importEffects(module, build.contract, declared)
  const main = bodies.main.slice()
  const panic = bodies.panic
  imports.forEach(({ effects }, index) => (main[index] = effects))
  const allocator = allocatorOf(module, names)
  for (const index of allocator ?? []) main[index]! |= effectSet("alloc")
  for (const { index, body } of module.functions) if (body && !code.decoded[index]) main[index] = unknownEffects
  const any = main.map((set, index) => set | panic[index]!)
  const own: Tier = { main, any }
  const halves = (calls: Graph, foreign: EffectSet): Tier => {
    const sets = new Int32Array(graph.half * 2)
    sets.set(main)
    sets.set(any, graph.half)
    if (foreign)
      graph.indirect.forEach(({ table }, node) => {
        if (module.tables[table]?.import) sets[functions + node] = sets[graph.half + functions + node] = foreign
      })
    const closed = closure(calls, sets)
    return { main: closed.subarray(0, graph.half), any: closed.subarray(graph.half) }
  }
  return {
    graph,
    own,
    definite: halves(graph.direct, noEffects),
    // What the host put into an imported table is a call of the host.
    possible: halves(graph.all, effectSet("js_call")),
    imports,
    seesAllocator: allocator !== undefined && allocator.length > 0,
    seesAtomics: atomics.some((id) => code.opcodeCount[id]! > 0),
    frames: frameAnalysis(code, bodies, graph.stackPointer),
  }
}

const atomics = opcodeRows.filter(({ proposal }) => proposal === "threads").map(({ name }) => opcode(name))

/// How `from` comes to have the effect by direct calls: a shortest path. `tier` says whether panic paths count. For
/// `memory_write`, only stores outside of the storing function's own frame are looked for.
export function witness(
  effects: Effects,
  from: number,
  effect: EffectSet,
  tier: keyof Tier = "main",
): Witness | undefined {
  const { graph, own, imports, frames } = effects
  const { half } = graph
  const has = (node: number): boolean => {
    const [index, part] = node < half ? [node, own.main] : [node - half, own.any]
    return (part[index]! & effect) !== 0 && (effect !== memoryWrite || frames.writesHeap(index))
  }
  const nodes = walkToFirst(graph.direct, tier === "main" ? from : half + from, has)
  const functions = nodes.map((node) => (node < half ? node : node - half))
  const last = functions.at(-1)
  if (last === undefined) return undefined
  const calls = nodes.slice(1).map((callee, step) => callOf(graph, nodes[step]!, callee))
  const instruction = imports[last]
    ? undefined
    : effect === memoryWrite
      ? frames.heapStore(last)
      : causes(graph.code, graph.stackPointer, last, effect)
  return { functions, calls, ...(instruction === undefined ? {} : { instruction }) }
}

const memoryWrite = effectSet("memory_write")

function callOf({ code, own, half, resolved }: CallGraph, caller: number, callee: number): number {
  const [from, onReturn] = caller < half ? [caller, true] : [caller - half, false]
  const to = callee < half ? callee : callee - half
  for (let call = code.callStart[from]!; call < code.callStart[from + 1]!; call++)
    if (code.callTarget[call] === to && (!onReturn || own.callLive[call] === (callee < half ? 1 : 2)))
      return code.callOffset[call]!
  for (let call = code.indirectStart[from]!; call < code.indirectStart[from + 1]!; call++)
    if (resolved[call] === to && (!onReturn || own.indirectLive[call] === (callee < half ? 1 : 2)))
      return code.indirectOffset[call]!
  throw new Error(`function ${from} does not call ${to}`)
}
