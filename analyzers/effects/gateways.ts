// Through which functions the host comes in by dynamic dispatch: functions that a table holds and that reach the host by
// direct calls. There are few, and they explain why a module looks as if anything could do everything. Refuses to say
// that a given call reaches one: its type allows it, the values may not.

import { analyzer } from "../analyzer.ts"
import { reach, walkTo } from "../graph/reach.ts"
import { bytePlace } from "../wasm/fault.ts"
import { effectNames, effectSet, type EffectSet } from "./effects.ts"
import { effects, type Effects } from "./inferred.ts"

export interface Gateway {
  /// A function index.
  readonly index: number
  /// What it does to the host by direct calls, on paths that return.
  readonly effects: EffectSet
}

export interface Gateways {
  readonly found: Effects
  /// In the order of functions.
  readonly all: readonly Gateway[]
  /// Those that `from` can come to and that have one of these effects, the nearest first.
  of(from: number, wanted: EffectSet): readonly Gateway[]
  /// A shortest walk from `from` to a function that has one of these effects itself, through tables too: nodes of the call
  /// graph, of which those behind the functions are indirect. Empty when there is none.
  walk(from: number, wanted: EffectSet, tier?: "main" | "any"): readonly number[]
}

/// Effects that only the host can have. Throwing, allocating and growing are also the module's own.
export const hostEffects = effectSet("js_call", "io", "network", "filesystem", "clock", "random", "thread_spawn")

export const gateways = analyzer({
  name: "gateways",
  doc: "Functions in tables that reach the host by direct calls: through them dynamic dispatch has effects.",
  requires: { effects },
  run: ({ effects }) => gatewaysOf(effects),
  *facts({ all, found }) {
    const { module } = found.graph
    for (const { index, effects } of all) {
      const span = module.functions[index]?.body ?? module.functions[index]?.import
      const at = bytePlace(module, span?.offset ?? 0, span?.length ?? 0, index)
      yield { at, text: `brings in ${effectNames(effects).join(" ")}` }
    }
  },
})

export function gatewaysOf(found: Effects): Gateways {
  const { graph, definite, own } = found
  const { half } = graph
  const targets = new Set(graph.indirect.flatMap(({ targets }) => targets))
  const all = [...targets]
    .map((index) => ({ index, effects: definite.main[index]! & hostEffects }))
    .filter(({ effects }) => effects !== 0)
    .sort((a, b) => a.index - b.index)
  const byIndex = new Map(all.map((gateway) => [gateway.index, gateway]))
  const indexOf = (node: number): number => (node < half ? node : node - half)
  return {
    found,
    all,
    of(from, wanted) {
      const order = [...reach(graph.all, [from]).order].map(indexOf)
      return [...new Set(order)].flatMap((index) => {
        const gateway = byIndex.get(index)
        return gateway && (gateway.effects & wanted) !== 0 && index !== from ? [gateway] : []
      })
    },
    walk(from, wanted, tier = "main") {
      const reached = reach(graph.all, [tier === "main" ? from : half + from])
      const goal = reached.order.find(
        (node) => ((node < half ? own.main[node]! : own.any[node - half]!) & wanted) !== 0,
      )
      return goal === undefined ? [] : walkTo(reached, goal).map(indexOf)
    },
  }
}
