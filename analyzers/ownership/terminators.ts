// What a terminator does to one possible world on its way to a normal successor: calls by what their callee is known to do,
// drops, and returns, at which nothing linear may be left.

import type { Operand, PlaceExpression, Terminator } from "../mir/program.ts"
import { lastName, showPath } from "../mir/show.ts"
import type { Path } from "../mir/types.ts"
import { endsLinear } from "../contract/builtin.ts"
import type { InlinedCall } from "../mir/program.ts"
import type { Value } from "./event.ts"
import { effectOf, handsOn, instantiation } from "./callees.ts"
import { type CallTerminator, pointeeOf } from "./definitions.ts"
import { declarationIn, type Holding, liesIn, movePath, pointeePath } from "./holding.ts"
import { leave as leaveBehind, loanOfCall, renewed, returnLoan, setLoan, usedInCall } from "./lent.ts"
import { aliases, consume, fresh, holdingOf, isShared, type Machine, put, take, type Taken } from "./machine.ts"
import type { Draft, Site } from "./state.ts"
import { fates } from "./summaries.ts"
import { typeOfPlace } from "../mir/typing.ts"

/// Changes `w` as the terminator does on its way to a normal successor.
export function terminate(m: Machine, w: Draft, terminator: Terminator, site: Site): void {
  switch (terminator.kind) {
    case "call": {
      const written = usedInCall(m, w, terminator, site)
      const loan = loanOfCall(m, w, terminator, site)
      put(m, w, terminator.to, call(m, w, terminator, site), site)
      setLoan(w, terminator.to, loan)
      if (written !== undefined) renewed(w, written)
      break
    }
    case "tail-call":
      for (const arg of terminator.args) consumeAll(m, w, take(m, w, arg, site), site)
      leave(m, w, site)
      break
    case "drop":
      drop(m, w, terminator.place, site)
      break
    case "return":
      leave(m, w, site)
      break
    case "yield":
      consumeAll(m, w, take(m, w, terminator.value, site), site)
      break
    default:
      break
  }
}

function consumeAll(m: Machine, w: Draft, taken: readonly Taken[], site: Site): void {
  for (const { cell } of taken) consume(m, w, cell, site)
}

function call(m: Machine, w: Draft, terminator: CallTerminator, site: Site): readonly Taken[] {
  const { callee, args, to } = terminator
  const result = holdingOf(m, to).holding
  const made = () => fresh(m, w, result, site, "")
  const everything = () => {
    for (const arg of args) consumeAll(m, w, take(m, w, arg, site), site)
    return made()
  }
  if (callee.kind === "value") return everything()
  const { path } = callee
  const [first] = args
  if (!first) return made()
  const by = showPath(path)
  switch (effectOf(path)) {
    case "forget":
      for (const { cell } of take(m, w, first, site)) forget(m, w, cell.value, site, by)
      return made()
    case "drop":
      for (const { suffix, cell } of take(m, w, first, site))
        dropCell(m, w, cell, suffix, site, { how: "discarded", by })
      return made()
    case "keep": {
      // Debug builds print moves as `copy`; without inlining, what is given to a function by value is gone.
      const gone = first.kind === "copy" && m.code.inlined.length === 0 ? { ...first, kind: "move" as const } : first
      const taken = take(m, w, gone, site)
      const keeper = path.segments.at(-2)
      const name = keeper?.kind === "name" ? keeper.name : "ManuallyDrop"
      for (const { cell } of taken)
        if (!m.keptAt.has(cell.value)) m.keptAt.set(cell.value, { site, by: `${name}::new` })
      return taken.map(({ suffix, cell }) => ({ suffix: `~${suffix}`, cell }))
    }
    case "unkeep": {
      const taken = take(m, w, first, site).filter(({ suffix }) => suffix.startsWith("~"))
      return taken.length > 0 ? taken.map(({ suffix, cell }) => ({ suffix: suffix.slice(1), cell })) : made()
    }
    case "take":
      return secondOwner(m, w, first, "~", result, site) ?? made()
    case "read":
      return read(m, w, first, path, result, site, by)
    case "clone": {
      const self = holdingOfFirst(m, path)
      if (self?.is === "linear" && !m.hasCloneBody(self.declaration))
        m.report?.({ how: "cloned", declaration: self.declaration, type: self.type, site, by })
      return everything()
    }
    case "copy": {
      const pointee = pointeeOf(m.code, m.body.params.length, first)
      const from = pointeePath(m.code, pointee)
      if (from !== undefined)
        for (const [at, cell] of w.cells) if (liesIn(at, from)) consume(m, w, { ...cell, via: site }, site)
      return everything()
    }
    case "leak": {
      const held = instantiation(path)
        .map((type) => declarationIn(m.holdings.of(type)))
        .find((found) => found !== undefined)
      if (held) m.report?.({ how: "leaked", ...held, site, by })
      return everything()
    }
    case "drop-in-place": {
      const pointee = pointeeOf(m.code, m.body.params.length, first)
      const from = pointeePath(m.code, pointee)
      for (const [at, cell] of [...w.cells])
        if (from !== undefined && liesIn(at, from)) dropCell(m, w, cell, "", site, { how: "discarded", by })
      return made()
    }
    case "consume": {
      const fate = m.summaries && generalFate(m, terminator)
      const taken = args.flatMap((arg) => take(m, w, arg, site))
      if (fate === fates.loses && taken.length > 0) {
        // A generic function is judged by nobody: what it drops, its caller has thrown away.
        for (const { suffix, cell } of taken) dropCell(m, w, cell, suffix, site, { how: "discarded", by })
        return made()
      }
      consumeAll(m, w, taken, site)
      const generic = instantiation(path).some((type) => m.holdings.of(type).is !== "none")
      const value = taken[0] && m.byNumber[taken[0].cell.value]
      if (value && generic && !handsOn(path) && result.is !== "linear" && !isKnown(fate))
        m.report?.({ how: "lost", declaration: value.declaration, type: value.type, value, site, by })
      return made()
    }
  }
}

/// What a generic function of the program does with the linear value it is given, when it is given one. One that names the
/// linear type is judged itself.
function generalFate(m: Machine, call: CallTerminator): number | undefined {
  const linear = call.args.flatMap((arg, index) => {
    const type = arg.kind === "const" ? undefined : typeOfPlace(m.code, arg.place)
    return type && m.holdings.of(type).is === "linear" ? [index] : []
  })
  const [only] = linear
  const generic =
    call.callee.kind === "path" && instantiation(call.callee.path).some((type) => m.holdings.of(type).is !== "none")
  return linear.length === 1 && only !== undefined && generic ? m.summaries?.ofArgument(m.body, call, only) : undefined
}

/// Ended or handed on for certain: not lost track of.
function isKnown(fate: number | undefined): boolean {
  return fate !== undefined && fate !== 0 && (fate & ~(fates.consumes | fates.forwards)) === 0
}

function holdingOfFirst(m: Machine, path: Path): Holding | undefined {
  const [type] = instantiation(path)
  return type && m.holdings.of(type)
}

/// `ptr::read` and its kin.
function read(
  m: Machine,
  w: Draft,
  pointer: Operand,
  path: Path,
  result: Holding,
  site: Site,
  by: string,
): readonly Taken[] {
  const held = declarationIn(result)
  const source = instantiation(path)[0]
  if (!held || !source || m.holdings.of(source).is === "none") return fresh(m, w, result, site, "")
  const second = secondOwner(m, w, pointer, "", result, site)
  if (second) return second
  const pointee = pointeeOf(m.code, m.body.params.length, pointer)
  if (pointee.is === "beyond" && result.is === "linear") {
    m.report?.({ how: isShared(pointee) ? "read-behind-reference" : "read-behind-pointer", ...held, site, by })
  }
  return fresh(m, w, result, site, "")
}

function secondOwner(
  m: Machine,
  w: Draft,
  pointer: Operand,
  inside: string,
  result: Holding,
  site: Site,
): readonly Taken[] | undefined {
  const pointee = pointeeOf(m.code, m.body.params.length, pointer)
  return pointee.is === "place" ? aliases(m, w, pointeePath(m.code, pointee), inside, site, result) : undefined
}

/// `mem::forget` of the only owner loses the value; of one of two, it is what makes the other right.
function forget(m: Machine, w: Draft, id: number, site: Site, by: string): void {
  const value = m.byNumber[id]
  const status = w.status.get(id)
  if (!value || !status || status.is === "gone") return
  if ([...w.cells.values()].some((cell) => cell.value === id && cell.via !== undefined)) return
  w.status.set(id, { is: "gone", site, remains: true })
  if (!value.trusted)
    m.report?.({ how: "forgotten", declaration: value.declaration, type: value.type, value, site, by })
}

function drop(m: Machine, w: Draft, place: PlaceExpression, site: Site): void {
  const { type, holding } = holdingOf(m, place)
  const path = movePath(m.code, place)
  if (path === undefined) {
    if (holding.is === "linear" && type) {
      // Out of an array a part may have been moved; behind a pointer there always is a value.
      const behind = place.projection.some(({ kind }) => kind === "deref")
      m.report?.({ how: behind ? "overwritten" : "dropped-inside", declaration: holding.declaration, type, site })
    }
    return
  }
  if (holding.is === "lost") m.report?.({ how: "dropped-inside", ...holding, site, path })
  for (const [at, cell] of [...w.cells]) {
    if (!liesIn(at, path)) continue
    const suffix = at.slice(path.length)
    // What is in a `ManuallyDrop` stays there, unless the type that has it drops it by hand.
    if (suffix.includes("~") && !isGuarded(holding, suffix)) continue
    leaveBehind(m, w, at, cell)
    dropCell(m, w, cell, suffix, site, { how: isGuarded(holding, suffix) ? "dropped-inside" : "dropped", path: at })
  }
}

function dropCell(
  m: Machine,
  w: Draft,
  cell: { readonly value: number; readonly via?: Site },
  suffix: string,
  site: Site,
  about: { readonly how: "dropped" | "dropped-inside" | "discarded"; readonly path?: string; readonly by?: string },
): void {
  const value = m.byNumber[cell.value]
  const status = w.status.get(cell.value)
  if (!value || !status) return
  const { declaration, type } = value
  if (status.is === "gone") {
    if (status.told) return
    // rustc drops nothing twice; a second owner that a call made is another matter.
    const via = cell.via ?? status.via
    if (via !== undefined) m.report?.({ how: "read", declaration, type, value, site: via, other: site })
    return
  }
  w.status.set(cell.value, { is: "gone", site, dropped: true, ...(cell.via === undefined ? {} : { via: cell.via }) })
  const shared = [...w.cells.values()].some((other) => other.value === cell.value && other.via !== undefined)
  if (shared) return
  const how = status.is === "maybe" && about.how !== "dropped-inside" ? "dropped-maybe" : about.how
  m.report?.({ ...about, how, declaration, type, value, site, path: about.path ?? suffix })
}

/// Whether a type on the way to the part has its own `Drop`, which may end what it holds.
function isGuarded(holding: Holding, suffix: string): boolean {
  if (holding.is !== "parts") return false
  if (holding.guarded) return true
  return holding.parts.some(
    ({ key, holding: part }) => liesIn(suffix, key) && isGuarded(part, suffix.slice(key.length)),
  )
}

/// The function returns: what its result holds goes to the caller, everything else that is still owned is lost.
function leave(m: Machine, w: Draft, site: Site): void {
  returnLoan(m, w, site)
  for (const [at, cell] of [...w.cells]) {
    if (!liesIn(at, "_0")) continue
    w.cells.delete(at)
    const kept = at.includes("~") ? m.keptAt.get(cell.value) : undefined
    const value = m.byNumber[cell.value]
    const status = w.status.get(cell.value)
    if (kept && value && status?.is === "owned" && !value.trusted && kept.by.startsWith("MaybeUninit"))
      m.report?.({ how: "held", declaration: value.declaration, type: value.type, value, site: kept.site, by: kept.by })
    w.status.set(cell.value, { is: "gone", site })
  }
  for (const [id, status] of w.status) {
    const value = m.byNumber[id]
    if (!value || status.is === "gone" || value.trusted || value.lent) continue
    const { declaration, type } = value
    const [path] = [...w.cells].find(([, cell]) => cell.value === id) ?? []
    const kept = m.keptAt.get(id)
    const where = path === undefined ? {} : { path }
    if (status.is === "owned" && kept && (path === undefined || path.includes("~")))
      m.report?.({ how: "held", declaration, type, value, site: kept.site, by: kept.by })
    else if (m.needsDrop(declaration, type)) {
      // Nothing else than `forget` keeps rustc from dropping it; inlined, only its name is left.
      const by = swallowedBy(m, value)
      if (by) m.report?.({ how: "forgotten", declaration, type, value, site: value.site, by: by.callee, inlined: by })
    } else if (!m.needsDrop(declaration, type))
      m.report?.({ how: status.is === "owned" ? "kept" : "kept-maybe", declaration, type, value, site, ...where })
  }
}

/// The inlined call that swallowed a value: it names the type, and no call that ends such values is inlined as well.
function swallowedBy(m: Machine, value: Value): InlinedCall | undefined {
  const calls = m.code.inlined
  const last = lastName(value.type.kind === "path" ? value.type.path : { segments: [] }) ?? ""
  const ofType = calls.filter(({ callee }) => new RegExp(`\\b${last}\\b`).test(callee))
  if (ofType.some(({ callee }) => [...endsLinear].some((name) => callee.includes(name)))) return undefined
  return ofType.find(({ callee }) => /\b(forget|ManuallyDrop::<.*>::new|MaybeUninit::<.*>::new|leak)\b/.test(callee))
}
