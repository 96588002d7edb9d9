// What the methods of a handle cost that ought to cost what a number costs: those that make one, give its number, clone or
// compare it. Looks at the crate that defines the handle, where those methods have bodies.

import { analyzer } from "../analyzer.ts"
import { givesNumber, makesFromNumber, promisesFree } from "../contract/builtin.ts"
import { contract, type Contract } from "../contract/contract.ts"
import type { TypeDeclaration } from "../contract/declaration.ts"
import { mir } from "../mir/mir.ts"
import { type Body, type Dump, mirPlace, type Point, type Terminator } from "../mir/program.ts"
import { lastName, showType } from "../mir/show.ts"
import type { Path, Type } from "../mir/types.ts"
import { withoutPointers } from "../mir/typing.ts"
import type { MirPlace } from "../place.ts"
import { normalBlocks } from "./blocks.ts"
import { isNumber } from "./handle-types.ts"
import { homeTypes } from "./homes.ts"

export type CostKind = "allocates" | "branches" | "drops"

export interface Cost {
  readonly kind: CostKind
  readonly at: MirPlace
  /// What is called or dropped, as printed.
  readonly by?: string
}

/// What the method is for.
export type Purpose = "construct" | "access" | "clone" | "compare"

export interface CostlyMethod {
  readonly body: Body
  readonly declaration: TypeDeclaration
  /// The handle type, as printed.
  readonly type: string
  readonly purpose: Purpose
  /// In the order of the body, one of each kind.
  readonly costs: readonly Cost[]
}

export interface HandleCosts {
  readonly methods: readonly CostlyMethod[]
  /// Methods of handles that were looked at.
  readonly judged: number
}

export const handleCosts = analyzer({
  name: "handle-costs",
  doc: "What making, reading, cloning and comparing a handle costs beyond moving a number.",
  requires: { mir, contract },
  run({ mir, contract }): HandleCosts {
    const methods: CostlyMethod[] = []
    let judged = 0
    for (const dump of mir.dumps) {
      if (!contract.mentions("handle", dump)) continue
      const homes = homeTypes(contract, dump)
      if (homes.size === 0) continue
      const functions = functionsOf(dump)
      for (const body of dump.bodies) {
        const role = roleOf(contract, homes, body)
        if (!role) continue
        judged++
        const costs = costsOf(body, functions, new Set())
        if (costs.length > 0) methods.push({ body, ...role, costs })
      }
    }
    return { methods, judged }
  },
  *facts(result) {
    for (const { type, purpose, costs } of result.methods)
      for (const { kind, at } of costs) yield { at, text: `${purpose} of ${type} ${kind}` }
  },
})

const comparing: ReadonlySet<string> = new Set(["eq", "ne", "cmp", "partial_cmp"])

function roleOf(
  contract: Contract,
  homes: ReadonlySet<TypeDeclaration>,
  body: Body,
): Pick<CostlyMethod, "declaration" | "type" | "purpose"> | undefined {
  if (body.kind !== "fn" || body.value || !body.path.segments.some(({ kind }) => kind === "impl-at")) return undefined
  const name = lastName(body.path)
  if (name === undefined) return undefined
  const home = (type: Type | undefined) => {
    const declaration = type && contract.typeRole("handle", type, body.dump)
    if (declaration?.source === "builtin" && !promisesFree.has(declaration.name)) return undefined
    return type && declaration && homes.has(declaration) ? { declaration, type: showType(type) } : undefined
  }
  const [self, ...rest] = body.params
  const owner = home(self && withoutPointers(self))
  const made = home(body.result)
  if (owner && givesNumber.has(name)) return { ...owner, purpose: "access" }
  const [other] = rest
  if (owner && comparing.has(name) && other && home(withoutPointers(other))) return { ...owner, purpose: "compare" }
  if (owner && made && name === "clone" && self?.kind === "ref") return { ...made, purpose: "clone" }
  if (!made || owner || !self) return undefined
  if (makesFromNumber.has(name)) return { ...made, purpose: "construct" }
  // A `new` that is given more than a number or a function has something to do.
  const simple = body.params.every((type) => isNumber(type) || type.kind === "fn" || isProjected(type))
  return name === "new" && simple ? { ...made, purpose: "construct" } : undefined
}

/// `<A as Args<R>>::Fn`.
function isProjected(type: Type): boolean {
  return type.kind === "path" && type.path.segments.at(0)?.kind === "qualified"
}

/// Functions of the crate that a plain path can mean, by last name; undefined where two share it.
function functionsOf(dump: Dump): ReadonlyMap<string, Body | undefined> {
  const found = new Map<string, Body | undefined>()
  for (const body of dump.bodies) {
    const name = body.kind === "fn" && !body.value ? lastName(body.path) : undefined
    if (name !== undefined) found.set(name, found.has(name) ? undefined : body)
  }
  return found
}

function costsOf(
  body: Body,
  functions: ReadonlyMap<string, Body | undefined>,
  within: ReadonlySet<Body>,
): readonly Cost[] {
  const found = new Map<CostKind, Cost>()
  const add = (kind: CostKind, point: Point, block: number, by?: string) => {
    // A branch of inlined allocation code is the allocation's.
    const outermost = outermostCallee(point)
    const really = outermost !== undefined && allocates(outermost) ? "allocates" : kind
    if (!found.has(really))
      found.set(really, { kind: really, at: mirPlace(body, point, block), ...(by === undefined ? {} : { by }) })
  }
  for (const block of normalBlocks(body.code)) {
    const { terminator } = body.code.blocks[block]!
    switch (terminator.kind) {
      case "switch":
        // What the optimiser will fold: `switchInt(const UbChecks)`.
        if (terminator.on.kind !== "const") add("branches", terminator, block)
        break
      case "assert":
        // Checks of debug builds (null, alignment, overflow) are not the method's doing.
        if (terminator.message.includes("index out of bounds")) add("branches", terminator, block)
        break
      case "drop": {
        const type = body.code.locals[terminator.place.local]?.type
        add("drops", terminator, block, type && showType(type))
        break
      }
      case "call":
        called(terminator, block)
        break
      default:
        break
    }
  }
  const inlined = body.code.inlined.find(({ callee, within: outer }) => !outer && allocates(callee))
  if (inlined && !found.has("allocates"))
    add("allocates", { line: inlined.line, ...(inlined.at ? { source: inlined.at } : {}) }, 0, inlined.callee)
  return [...found.values()]

  function called({ callee, ...call }: Extract<Terminator, { kind: "call" }>, block: number): void {
    if (callee.kind === "value") return
    if (allocates(callee.text) || isAllocator(callee.path)) return add("allocates", call, block, callee.text)
    const target = isPlain(callee.path) ? functions.get(lastName(callee.path) ?? "") : undefined
    if (!target || target === body || within.has(target) || within.size > 8) return
    for (const { kind } of costsOf(target, functions, new Set([...within, body]))) add(kind, call, block, callee.text)
  }
}

function isPlain(path: Path): boolean {
  return path.segments.every(({ kind }) => kind === "name")
}

function isAllocator(path: Path): boolean {
  return /^(exchange_malloc|box_new|__rust_alloc\w*|__rust_realloc)$/.test(lastName(path) ?? "")
}

/// Functions of the standard library that may ask for memory, by the ends of their printed paths.
const allocating = new RegExp(
  [
    /\b(Box|Rc|Arc)(::<[^ ]*>)?::(new|from|default|pin)\b/,
    /\b(Vec|VecDeque|String|HashMap|BTreeMap|HashSet|BTreeSet)(::<[^ ]*>)?::(push\w*|insert|with_capacity|reserve\w*|extend\w*|from)\b/,
    /\b(exchange_malloc|box_new|handle_alloc_error|to_string|to_owned|to_vec|into_boxed_slice|from_elem|format|vec!)\b/,
    /\balloc::(alloc|alloc_zeroed|realloc)\b/,
  ]
    .map(({ source }) => source)
    .join("|"),
)

function allocates(callee: string): boolean {
  return allocating.test(callee)
}

function outermostCallee({ inlined }: Point): string | undefined {
  let call = inlined
  while (call?.within) call = call.within
  return call?.callee
}
