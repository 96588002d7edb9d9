// What becomes of every linear value: on each path of each body it is followed from where it comes in to where it is used
// up, and what goes wrong on the way is told with how sure that is. Bodies are judged one by one: a by-value argument is the
// callee's affair from the call on, and the callee's own body is judged too; of a generic callee its summary is asked. Paths on which the stack unwinds are left out.

import { analyzer, type Unread } from "../analyzer.ts"
import { mirCalls } from "../calls/call-graph.ts"
import { type Summaries, summariesOf } from "./summaries.ts"
import { contract, type Contract } from "../contract/contract.ts"
import type { TypeDeclaration } from "../contract/declaration.ts"
import { typeOfPlace, withoutPointers } from "../mir/typing.ts"
import { shapes } from "../contract/shapes.ts"
import { mir } from "../mir/mir.ts"
import { type Body, type Code, type Dump, type InlinedCall, mirPlace } from "../mir/program.ts"
import { inlinedAround } from "../mir/query.ts"
import { lastName, showType } from "../mir/show.ts"
import { parsePath } from "../mir/type-parser.ts"
import type { MirPlace } from "../place.ts"
import { instantiation, isReader } from "./callees.ts"
import { type Certainty, certaintyOf } from "./certainty.ts"
import { definitionsOf } from "./definitions.ts"
import { declarationIn, type Holdings, holdingsIn, liesIn, localOf } from "./holding.ts"
import type { Event, How } from "./event.ts"
import { eventsOf, flagsOf } from "./flow.ts"
import { type Machine, pointOf } from "./machine.ts"
import { blockOf, type Site, siteOf, statementOf } from "./state.ts"

/// Something that goes wrong with a linear value.
export interface Misuse {
  readonly how: How | "clone-impl"
  readonly certainty: Certainty
  readonly body: Body
  readonly declaration: TypeDeclaration
  /// The linear type, as printed.
  readonly type: string
  /// Where a person would look: where the value came in, or the call that swallows or copies it.
  readonly at: MirPlace
  /// The variable, when debug info names it.
  readonly variable?: string
  /// Where the value came in, where it is lost or used, where it was used before.
  readonly created?: MirPlace
  readonly lost?: MirPlace
  readonly other?: MirPlace
  /// The function that did it, as printed.
  readonly by?: string
}

export interface Ownership {
  readonly misuses: readonly Misuse[]
  readonly unread: readonly Unread[]
}

export const ownership = analyzer({
  name: "ownership",
  doc: "Linear values followed through the MIR: where one is lost, ended twice or copied.",
  requires: { mir, contract, shapes, mirCalls },
  run({ mir, contract, shapes, mirCalls }): Ownership {
    const misuses: Misuse[] = []
    const unread: Unread[] = []
    if (!contract.types.some(({ role }) => role === "linear")) return { misuses, unread }
    const dumps = mir.dumps.filter((dump) => contract.mentions("linear", dump))
    const facts = typeFacts(contract, dumps)
    const summaries = summariesOf(mirCalls)
    for (const dump of dumps) {
      const holdings = holdingsIn(contract, shapes, dump)
      const impls = ownImpls(contract, dump)
      let given = 0
      for (const body of dump.bodies) {
        if (body.kind !== "fn" || body.value) continue
        const { code } = body
        if (!code.locals.some((local) => local && holdings.of(local.type).is !== "none")) continue
        const followed = follow(body, holdings, facts, impls.get(implOf(body) ?? "") ?? new Set(), summaries)
        if (followed) misuses.push(...followed)
        const clone = cloneImpl(contract, body, followed ?? [])
        if (clone) misuses.push(clone)
        if (!followed) given++
      }
      if (given > 0)
        unread.push({
          what: "bodies with linear values that have too many paths to follow",
          count: given,
          artifact: dump.artifact,
        })
    }
    return { misuses, unread }
  },
  unread: (result) => result.unread,
  *facts(result) {
    for (const { how, at, type } of result.misuses) yield { at, text: `${type}: ${how}` }
  },
})

/// `impl Clone` of a linear type, where no statement of it has been blamed already.
function cloneImpl(contract: Contract, body: Body, followed: readonly Misuse[]): Misuse | undefined {
  const [self] = body.params
  if (lastName(body.path) !== "clone" || implOf(body) === undefined || self?.kind !== "ref") return undefined
  const declaration = contract.typeRole("linear", self.to, body.dump)
  if (!declaration || contract.typeRole("linear", body.result, body.dump) !== declaration) return undefined
  if (followed.some(({ how }) => duplicating.has(how))) return undefined
  const source = body.code.locals[0]?.source
  const at = mirPlace(body, { line: body.line, ...(source ? { source } : {}) })
  return { how: "clone-impl", certainty: "proved", body, declaration, type: showType(self.to), at }
}

const duplicating: ReadonlySet<string> = new Set([
  ...["used-twice", "read", "read-behind-reference", "read-behind-pointer", "cloned", "clone-impl"],
])

export interface Facts {
  needsDrop(declaration: TypeDeclaration): boolean
  hasCloneBody(declaration: TypeDeclaration): boolean
  /// Methods of the type that take it by value, by name.
  enders(declaration: TypeDeclaration): ReadonlySet<string>
}

/// What the dumps betray of linear types: a `Drop` impl or a drop of one, a `Clone` impl, the methods that end it.
function typeFacts(contract: Contract, dumps: readonly Dump[]): Facts {
  const dropped = new Set<TypeDeclaration>()
  const cloned = new Set<TypeDeclaration>()
  const enders = new Map<TypeDeclaration, Set<string>>()
  for (const dump of dumps)
    for (const body of dump.bodies) {
      if (body.kind !== "fn" || body.value) continue
      const [self] = body.params
      const declaration = self && contract.typeRole("linear", withoutPointers(self), dump)
      const name = lastName(body.path)
      if (declaration && implOf(body) !== undefined && name) {
        if (name === "clone" && self.kind === "ref") cloned.add(declaration)
        if (name === "drop" && self.kind === "ref") dropped.add(declaration)
        if (self.kind === "path") enders.set(declaration, (enders.get(declaration) ?? new Set()).add(name))
      }
      for (const { terminator } of body.code.blocks) {
        if (terminator.kind !== "drop") continue
        const type = typeOfPlace(body.code, terminator.place)
        const linear = type && contract.typeRole("linear", type, dump)
        if (linear) dropped.add(linear)
      }
    }
  return {
    needsDrop: (declaration) => declaration.facts?.needsDrop ?? dropped.has(declaration),
    hasCloneBody: (declaration) => cloned.has(declaration),
    enders: (declaration) => enders.get(declaration) ?? new Set(),
  }
}

/// The `<impl at …>` a body lies in, closures in it included.
function implOf(body: Body): string | undefined {
  for (const segment of body.path.segments)
    if (segment.kind === "impl-at") {
      const { file, line, column, endLine, endColumn } = segment.span
      return `${file}:${line}:${column}:${endLine}:${endColumn}`
    }
  return undefined
}

/// Which impl blocks are of which linear type. An impl is of the type that its `self` has; one whose functions have no `self`
/// (`fn map(guard: Self)`) is taken for one of the linear type that comes first in one of them.
function ownImpls(contract: Contract, dump: Dump): ReadonlyMap<string, ReadonlySet<TypeDeclaration>> {
  const bySelf = new Map<string, Set<TypeDeclaration>>()
  const byFirst = new Map<string, Set<TypeDeclaration>>()
  const foreign = new Set<string>()
  for (const body of dump.bodies) {
    const impl = body.kind === "fn" && !body.value ? implOf(body) : undefined
    const [first] = body.params
    if (!impl || !first) continue
    const declaration = contract.typeRole("linear", withoutPointers(first), dump)
    const isSelf = (declaration !== undefined || !foreign.has(impl)) && hasSelf(body)
    if (isSelf && !declaration) foreign.add(impl)
    const found = isSelf ? bySelf : byFirst
    if (declaration) found.set(impl, (found.get(impl) ?? new Set()).add(declaration))
  }
  for (const [impl, types] of byFirst) if (!bySelf.has(impl) && !foreign.has(impl)) bySelf.set(impl, types)
  return bySelf
}

function hasSelf(body: Body): boolean {
  return body.code.debug.some(
    ({ name, place }) => name === "self" && place?.local === 1 && place.projection.length === 0,
  )
}

/// What the transfer functions of a body need; they report nothing until `report` is set.
export function machineFor(
  body: Body,
  holdings: Holdings,
  facts: Facts,
  own: ReadonlySet<TypeDeclaration>,
  summaries?: Summaries,
): Machine {
  const { code } = body
  return {
    body,
    code,
    holdings,
    definitions: definitionsOf(code, body.params.length),
    values: new Map(),
    byNumber: [],
    flags: flagsOf(code),
    keptAt: new Map(),
    needsDrop: facts.needsDrop,
    isTrusted: (declaration) => own.has(declaration),
    hasCloneBody: facts.hasCloneBody,
    lends: false,
    summaries,
    report: undefined,
  }
}

function follow(
  body: Body,
  holdings: Holdings,
  facts: Facts,
  own: ReadonlySet<TypeDeclaration>,
  summaries: Summaries,
): readonly Misuse[] | undefined {
  const m = machineFor(body, holdings, facts, own, summaries)
  const events = eventsOf(m)
  return events && told(m, facts, [...events, ...inlinedLeaks(m)])
}

/// Events as misuses: one per kind, value and place, the surest first.
function told(m: Machine, facts: Facts, events: readonly Event[]): readonly Misuse[] {
  const misuses = new Map<string, Misuse>()
  const { body, code } = m
  for (const event of events.map((given) => withInlinedDrop(m, given))) {
    const { how, value, declaration, type, site } = event
    const certainty = certaintyOf(m, facts, event)
    if (certainty === undefined) continue
    const created = value && placeOf(m, value.site, value.parameter)
    const pointsAtUse =
      ["forgotten", "held", "discarded", "leaked", "overwritten", "dropped-inside", "lost"].includes(how) || !value
    const duplicate = duplicating.has(how)
    const later = how === "used-after"
    const own = inProgram(placeOf(m, site), () => destinationOf(m, site) ?? created)
    const call = event.inlined ?? (how === "used-twice" || how === "read" ? inlinedReader(m, event) : undefined)
    const here = call ? { ...own, ...(call.at ? { source: call.at } : {}) } : own
    const at =
      duplicate || later || pointsAtUse || isReplacement(m, event)
        ? here
        : (carrierOf(m, event.path) ?? created ?? here)
    const variable = value && nameOfValue(code, event, value.parameter)
    const misuse: Misuse = {
      how,
      certainty,
      body,
      declaration,
      type: showType(type),
      at,
      lost: here,
      ...(created ? { created } : {}),
      ...(variable ? { variable } : {}),
      ...(event.other === undefined ? {} : { other: placeOf(m, event.other) }),
      ...(event.by ? { by: event.by } : {}),
    }
    const key = `${later ? how : duplicate} ${at.line} ${showType(type)}`
    const before = misuses.get(key)
    if (!before || rank(misuse) > rank(before)) misuses.set(key, misuse)
  }
  return [...misuses.values()]
}

function rank({ certainty }: Misuse): number {
  return { proved: 2, likely: 1, unknown: 0 }[certainty]
}

/// Where a site of the body is; of a parameter, its declaration.
export function placeOf(m: Machine, site: Site, parameter?: number): MirPlace {
  const { body, code } = m
  if (site < 0) {
    const source = parameter === undefined ? undefined : code.locals[parameter]?.source
    return mirPlace(body, { line: body.line, ...(source ? { source } : {}) })
  }
  const block = blockOf(site)
  const statement = statementOf(site)
  const { statements, terminator } = code.blocks[block]!
  return mirPlace(body, statements[statement] ?? terminator, block, statement)
}

/// `Box::leak` leaves nothing but its name when it is inlined.
function inlinedLeaks(m: Machine): readonly Event[] {
  return m.code.inlined.flatMap((call) => {
    const path = /::leak\b/.test(call.callee) && !call.within ? parsePath(call.callee) : undefined
    const held =
      path &&
      instantiation(path)
        .map((type) => declarationIn(m.holdings.of(type)))
        .find((found) => found !== undefined)
    return held ? [{ how: "leaked", ...held, site: siteOf(0, 0), by: call.callee, inlined: call }] : []
  })
}

/// A drop that stands in an inlined `mem::drop` is that call's doing.
function withInlinedDrop(m: Machine, event: Event): Event {
  if (event.how !== "dropped") return event
  const outermost = inlinedAround(m.body, pointOf(m, event.site))?.at(-1)
  return outermost !== undefined && /(^|::)drop::</.test(outermost)
    ? { ...event, how: "discarded", by: "mem::drop" }
    : event
}

function isWithinReader({ within }: InlinedCall): boolean {
  for (let call = within; call; call = call.within) if (isReader(call.callee)) return true
  return false
}

/// The inlined call that made the second owner, of which the optimiser left nothing else.
function inlinedReader(m: Machine, { type, how }: Event): InlinedCall | undefined {
  const last = type.kind === "path" ? (lastName(type.path) ?? "") : ""
  const readers = m.code.inlined.filter(({ callee }) => isReader(callee) && callee.includes(last))
  const outermost = readers.filter((call) => !isWithinReader(call))
  if (how === "read" && outermost.length < 2) return undefined
  // Of `take` twice, the second is the one too many.
  const order = ({ at, line }: InlinedCall) => (at ? at.line * 1000 + at.column : line)
  return outermost.sort((a, b) => order(a) - order(b)).at(-1)
}

/// Inlined library code carries the library's lines, which tell a person nothing.
function inProgram(place: MirPlace, otherwise: () => MirPlace | undefined): MirPlace {
  if (!place.source || !/^\/rustc\/|\/library\/(core|alloc|std)\//.test(place.source.file)) return place
  const source = otherwise()?.source
  const { source: _, ...rest } = place
  return source ? { ...rest, source } : rest
}

/// The declaration of the variable that a statement or call assigns.
function destinationOf(m: Machine, site: Site): MirPlace | undefined {
  if (site < 0) return undefined
  const { statements, terminator } = m.code.blocks[blockOf(site)]!
  const point = statements[statementOf(site)] ?? terminator
  const to = point.kind === "assign" || point.kind === "call" ? point.to : undefined
  const source = to && m.code.locals[to.local]?.source
  return source && !/^\/rustc\//.test(source.file) ? mirPlace(m.body, { line: point.line, source }) : undefined
}

/// `drop(_2)` that makes room for the assignment in the next block.
function isReplacement(m: Machine, { how, site, path }: Event): boolean {
  if (how !== "dropped" && how !== "dropped-maybe") return false
  const { terminator } = m.code.blocks[blockOf(site)]!
  if (terminator.kind !== "drop" || path === undefined) return false
  const next = m.code.blocks[terminator.target]?.statements.find(({ kind }) => kind === "assign")
  return next?.kind === "assign" && next.to.projection.length === 0 && liesIn(path, `_${next.to.local}`)
}

/// Where the struct, option or closure was made that the value lay in when it was lost.
function carrierOf(m: Machine, path: string | undefined): MirPlace | undefined {
  if (path === undefined || !/^_\d+[.@~]/.test(path)) return undefined
  const definition = m.definitions.only(localOf(path))
  if (!definition || (definition.is === "assign" && !["adt", "tuple", "closure"].includes(definition.from.kind)))
    return undefined
  return placeOf(m, siteOf(definition.block, definition.statement))
}

function nameOfValue(code: Code, { path }: Event, parameter: number | undefined): string | undefined {
  const local = path && /^_\d/.test(path) ? localOf(path) : parameter
  return local === undefined ? undefined : code.locals[local]?.name
}
