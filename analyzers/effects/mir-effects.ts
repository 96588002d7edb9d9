// What every function of the MIR dumps does to the world, in the tiers that `inferred.ts` has for binaries: by calls that the
// dump settles (*definite*), and by calls of `dyn`, generic or pointed-at functions as well (*possible*); what happens only on
// the way into a panic apart. Knows its own code alone: what leaves the dumps is counted. Refuses to judge.

import { analyzer, type Fact } from "../analyzer.ts"
import { mirCalls, type CallGraph, type Edge } from "../calls/call-graph.ts"
import { contract, type Contract } from "../contract/contract.ts"
import type { FunctionDeclaration } from "../contract/declaration.ts"
import { graphOf, type Graph } from "../graph/csr.ts"
import { mirPlace, type Body, type Program } from "../mir/program.ts"
import { lastName } from "../mir/show.ts"
import { parsePath } from "../mir/type-parser.ts"
import { globMatcher } from "../names/glob.ts"
import type { MirPlace } from "../place.ts"
import { effectNamed, effectNames, effectSet, noEffects, unknownEffects, type EffectSet } from "./effects.ts"
import type { Tier } from "./inferred.ts"
import { deedsOf, pointedAt, type Deed } from "./mir-own.ts"
import { closure, walkToFirst } from "./summaries.ts"

export interface MirEffects {
  /// Functions whose effects are declared, by markers or by the config.
  readonly declared: readonly DeclaredBody[]
  /// What the bodies do, computed when first asked for.
  inferred(): InferredBodies
}

export interface DeclaredBody {
  readonly body: Body
  /// With its crate in front.
  readonly name: string
  readonly effects: EffectSet
  readonly declaration: FunctionDeclaration
  /// Words of the declaration that are no effects.
  readonly unknown: readonly string[]
}

export interface InferredBodies {
  readonly bodies: readonly Body[]
  rankOf(body: Body): number
  readonly own: Tier
  readonly definite: Tier
  readonly possible: Tier
  /// Caller → callee, over ranks for what returns and, `bodies.length` on, for all that is done.
  readonly direct: Graph
  readonly all: Graph
  deeds(body: Body): readonly Deed[]
  /// It has no way that returns.
  noReturn(rank: number): boolean
  /// Calls that leave the dumps for code that nobody knows, in these bodies and all they may call.
  leaving(from: readonly Body[]): number
  /// A shortest way from a body to a place that has the effect; undefined when there is none.
  witness(body: Body, effect: EffectSet, tier: keyof Tier, through?: "direct" | "all"): readonly MirStep[] | undefined
}

/// A call on the way, or at last the place that has the effect.
export interface MirStep {
  readonly body: Body
  readonly at: MirPlace
  /// Who is called: the body of the next step, or at last what no dump has, as printed. Absent where the last body does it
  /// without a call.
  readonly callee?: string
}

export const mirEffects = analyzer({
  name: "mir-effects",
  doc: "What each function of the MIR dumps does to the world, by itself and by all it calls, and only on panic.",
  requires: { mirCalls, contract },
  run: ({ mirCalls, contract }): MirEffects => {
    let found: InferredBodies | undefined
    return {
      declared: declaredIn(mirCalls.program, mirCalls, contract),
      inferred: () => (found ??= inferBodies(mirCalls.program, mirCalls, contract)),
    }
  },
  *facts(result): Iterable<Fact> {
    const { bodies, definite, possible } = result.inferred()
    for (const [rank, body] of bodies.entries()) {
      const say = (set: EffectSet): string => effectNames(set).join(" ") || "nothing"
      const extra = possible.main[rank]! & ~definite.main[rank]! & ~unknownEffects
      const panic = possible.any[rank]! & ~possible.main[rank]! & ~unknownEffects
      const text =
        `does ${say(definite.main[rank]!)}` +
        (extra ? `; possibly ${say(extra)}` : "") +
        (panic ? `; on panic ${say(panic)}` : "")
      yield { at: mirPlace(body), text }
    }
  },
})

/// A marker names its function; a name in the config one function of that path, and a glob all it fits. A glob over exports
/// (without `::`) fits none, since a dump does not say what is exported.
function declaredIn({ dumps }: Program, links: CallGraph, { functions }: Contract): readonly DeclaredBody[] {
  const found = new Map<Body, DeclaredBody>()
  for (const declaration of functions) {
    if (declaration.role !== "effect" || declaration.import !== undefined) continue
    const known = declaration.effects.map(effectNamed)
    const effects = known.reduce((set, effect) => set | (effect?.bit ?? noEffects), noEffects)
    const unknown = declaration.effects.filter((_, at) => known[at] === undefined)
    for (const body of bodiesOf(declaration, dumps, links))
      if (!found.has(body)) found.set(body, { body, name: nameOf(body), effects, declaration, unknown })
  }
  return [...found.values()]
}

function bodiesOf(declaration: FunctionDeclaration, dumps: Program["dumps"], links: CallGraph): readonly Body[] {
  if (declaration.source === "config") {
    const { name } = declaration
    if (name.includes("*") && !name.includes("::")) return []
    const matches = globMatcher(name)
    return dumps.flatMap(({ bodies }) => bodies.filter((body) => isNamed(body) && matches(nameOf(body))))
  }
  const [crate, ...rest] = declaration.name.split("::")
  const path = parsePath(rest.join("::"))
  if (!path) return []
  return dumps.flatMap((dump) => {
    const body = dump.crate === crate ? links.link(path, dump).body : undefined
    return body ? [body] : []
  })
}

function isNamed({ kind, value, path }: Body): boolean {
  return (
    kind === "fn" &&
    !value &&
    path.segments.every((segment) => segment.kind === "name" && !segment.name.startsWith("{"))
  )
}

function nameOf({ dump, name }: Body): string {
  return `${dump.crate}::${name}`
}

function inferBodies(program: Program, links: CallGraph, contract: Contract): InferredBodies {
  const bodies = program.dumps.flatMap((dump) => links.of(dump).bodies)
  const count = bodies.length
  const rank = new Map(bodies.map((body, index) => [body, index]))
  const around = { links, contract, taken: takenIn(program, links), handed: handedIn(program, links) }
  const handler = bodies.findIndex(isPanicHandler)
  const main = new Int32Array(count)
  const ever = new Int32Array(count)
  const maybeMain = new Int32Array(count)
  const maybeEver = new Int32Array(count)
  const leaves = new Uint32Array(count)
  const returning = new Uint8Array(count)
  const direct = { from: [] as number[], to: [] as number[] }
  const open = { from: [] as number[], to: [] as number[] }
  const trap = effectSet("trap")

  for (const [from, body] of bodies.entries()) {
    if (body.code.blocks.some(({ terminator }) => terminator.kind === "return" || terminator.kind === "tail-call"))
      returning[from] = 1
    const add = (rows: typeof direct, to: number, returns: boolean) => {
      rows.from.push(count + from)
      rows.to.push(count + to)
      if (!returns) return
      rows.from.push(from)
      rows.to.push(to)
    }
    for (const deed of deedsOf(body, around)) {
      ever[from]! |= deed.effects | (deed.panics ? trap : noEffects)
      maybeEver[from]! |= deed.maybe
      if (deed.returns) {
        main[from]! |= deed.effects
        maybeMain[from]! |= deed.maybe
      }
      if (deed.leaves) leaves[from]!++
      for (const callee of deed.to) {
        const to = rank.get(callee)
        if (to !== undefined) add(deed.possible ? open : direct, to, deed.returns)
      }
      if (deed.panics && handler !== -1 && from !== handler) add(direct, handler, false)
    }
  }
  const directly = graphOf(count * 2, direct.from, direct.to)
  const all = graphOf(count * 2, [...direct.from, ...open.from], [...direct.to, ...open.to])
  const tier = (graph: Graph, first: Int32Array, second: Int32Array): Tier => {
    const sets = new Int32Array(count * 2)
    sets.set(first)
    sets.set(second, count)
    const closed = closure(graph, sets)
    return { main: closed.subarray(0, count), any: closed.subarray(count) }
  }
  const united = (left: Int32Array, right: Int32Array) => left.map((set, index) => set | right[index]!)
  const rankOf = (body: Body) => rank.get(body)!
  const deeds = (body: Body) => deedsOf(body, around)
  return {
    bodies,
    rankOf,
    own: { main, any: ever },
    definite: tier(directly, main, ever),
    possible: tier(all, united(main, maybeMain), united(ever, maybeEver)),
    direct: directly,
    all,
    deeds,
    noReturn: (index) => !returning[index],
    leaving(from) {
      const seen = new Set(from.map((body) => count + rankOf(body)))
      let sum = 0
      for (const node of seen) {
        sum += leaves[node - count]!
        for (let edge = all.start[node]!; edge < all.start[node + 1]!; edge++) seen.add(all.target[edge]!)
      }
      return sum
    },
    witness(body, effect, tier, through = "direct") {
      const graph = through === "direct" ? directly : all
      const has = (node: number) => {
        const at = node < count ? node : node - count
        const definite = node < count ? main[at]! : ever[at]!
        const maybe = through === "direct" ? 0 : node < count ? maybeMain[at]! : maybeEver[at]!
        return ((definite | maybe) & effect) !== 0
      }
      const nodes = walkToFirst(graph, rankOf(body) + (tier === "main" ? 0 : count), has)
      if (nodes.length === 0) return undefined
      return nodes.map((node, step): MirStep => {
        const here = bodies[node < count ? node : node - count]!
        const after = nodes[step + 1]
        const next = after === undefined ? undefined : bodies[after < count ? after : after - count]
        const counts = ({ returns }: Deed) => returns || node >= count
        const deed = deeds(here).find((deed) =>
          next
            ? counts(deed) && (deed.to.includes(next) || (deed.panics && after === count + handler))
            : counts(deed) &&
              ((deed.effects | (deed.panics ? trap : 0) | (through === "all" ? deed.maybe : 0)) & effect) !== 0,
        )
        const block = deed && here.code.blocks[deed.block]
        const point = block && (block.statements[deed.statement] ?? block.terminator)
        const callee = next?.name ?? deed?.callee
        return {
          body: here,
          at: mirPlace(here, point, deed?.block, deed?.statement),
          ...(callee === undefined ? {} : { callee }),
        }
      })
    },
  }
}

function takenIn({ bodies }: Program, links: CallGraph): (count: number) => readonly Body[] {
  let all: readonly Body[] | undefined
  return (count) => {
    all ??= [...new Set(bodies.flatMap((body) => (body.value ? [] : [...pointedAt(body, links)])))]
    return all.filter(({ params }) => params.length === count)
  }
}

function handedIn({ dumps }: Program, links: CallGraph) {
  const rows = new Map<Body, Edge[]>()
  for (const dump of dumps)
    for (const edge of links.of(dump).edges) {
      if (edge.how !== "value" && edge.how !== "closure") continue
      const row = rows.get(edge.from)
      if (row) row.push(edge)
      else rows.set(edge.from, [edge])
    }
  return (body: Body, block: number, statement: number): readonly Edge[] =>
    (rows.get(body) ?? []).filter((edge) => edge.block === block && edge.statement === statement)
}

/// `#[panic_handler]` leaves no trace but its signature.
function isPanicHandler({ params: [info], params, result }: Body): boolean {
  return (
    params.length === 1 &&
    result.kind === "never" &&
    info?.kind === "ref" &&
    info.to.kind === "path" &&
    lastName(info.to.path) === "PanicInfo"
  )
}
