// What a value leaves behind when it ends: the place it lay in, pointers to that place, and the number of a handle that was
// taken from it. Tells when one of these is used after the end. Part of the transfer function, world by world.

import { givesNumber } from "../contract/builtin.ts"
import type { Body, Code, Const, Operand, PlaceExpression, Rvalue } from "../mir/program.ts"
import { operandsOf } from "../mir/query.ts"
import { lastName, showPath } from "../mir/show.ts"
import type { Path } from "../mir/types.ts"
import { typeOfOperand, typeOfPlace, withoutPointers } from "../mir/typing.ts"
import { effectOf } from "./callees.ts"
import { type CallTerminator, pointeeOf } from "./definitions.ts"
import type { How } from "./event.ts"
import { liesIn, movePath, pointeePath } from "./holding.ts"
import type { Machine } from "./machine.ts"
import { type Cell, type Draft, nobodys, type Site } from "./state.ts"

// --- Places ---------------------------------------------------------------------------------------------------------

/// A value is moved or dropped out of `at`: the place is remembered if somebody may have its address.
export function leave(m: Machine, w: Draft, at: string, cell: Cell): void {
  w.cells.delete(at)
  if (m.definitions.isBorrowed(Number.parseInt(at.slice(1), 10))) w.left.set(at, cell.value)
}

/// The value was taken apart: its parts live on.
export function remains(w: Draft, id: number): void {
  const status = w.status.get(id)
  if (status?.is === "gone") w.status.set(id, { ...status, remains: true })
}

/// `ptr::write` fills a place again.
export function renewed(w: Draft, path: string): void {
  for (const at of w.left.keys()) if (liesIn(at, path)) w.left.delete(at)
  for (const [at, { value }] of w.cells) if (liesIn(at, path) && w.status.get(value)?.is === "gone") w.cells.delete(at)
}

/// Something looks at `path`: true, and told, if the value that lay there has ended.
export function used(m: Machine, w: Draft, path: string, site: Site, by?: string): boolean {
  const there = [...[...w.cells].map(([at, { value }]) => [at, value] as const), ...w.left]
  for (const [at, id] of there) {
    const value = m.byNumber[id]
    const status = w.status.get(id)
    if (!liesIn(path, at) || !value || status?.is !== "gone") continue
    if (value.trusted || status.stored || status.remains || status.told) continue
    w.status.set(id, { ...status, told: true })
    const { declaration, type } = value
    const what = { declaration, type, value, site, path: at, other: status.site }
    m.report?.({ how: "used-after", ...what, dropped: status.dropped ?? false, ...(by === undefined ? {} : { by }) })
    return true
  }
  return false
}

/// The place an operand leads to: of a field its own, of a reference the one it refers to.
function placeBehind(m: Machine, operand: Operand): string | undefined {
  if (operand.kind === "const") return undefined
  const { place } = operand
  if (place.projection.length > 0 && place.projection.every(({ kind }) => kind !== "deref"))
    return operand.kind === "copy" ? movePath(m.code, place) : undefined
  const type = typeOfOperand(m.code, operand)
  const looks = place.projection.length > 0 || type?.kind === "ref"
  return looks ? pointeePath(m.code, pointeeOf(m.code, m.body.params.length, operand)) : undefined
}

/// Fields that are read, places that are read through a pointer, references that are kept.
export function usedIn(m: Machine, w: Draft, from: Rvalue, site: Site): void {
  const keeps = from.kind === "adt" || from.kind === "tuple" || from.kind === "closure" || from.kind === "array"
  for (const operand of operandsOf(from)) {
    if (operand.kind === "const") continue
    // A reference that is only passed on is looked at where it arrives.
    if (operand.place.projection.length === 0 && !keeps) continue
    const path = placeBehind(m, operand)
    if (path !== undefined) used(m, w, path, site)
  }
}

const writing: ReadonlySet<string> = new Set(["write", "write_unaligned", "write_volatile", "forget", "as_ptr"])

/// References given to a call. Answers the place that the call fills again, if it is one that only writes.
export function usedInCall(m: Machine, w: Draft, { callee, args }: CallTerminator, site: Site): string | undefined {
  const effect = callee.kind === "path" ? effectOf(callee.path) : "consume"
  const name = callee.kind === "path" ? (lastName(callee.path) ?? "") : ""
  const [first] = args
  if (writing.has(name) && first && first.kind !== "const")
    return name.startsWith("write") ? pointeePath(m.code, pointeeOf(m.code, m.body.params.length, first)) : undefined
  // `ptr::read` and `ManuallyDrop::take` look through their pointer themselves.
  if (effect === "read" || effect === "take" || effect === "copy") return undefined
  const by = callee.kind === "path" ? showPath(callee.path) : undefined
  for (const arg of args) {
    const path = placeBehind(m, arg)
    if (path !== undefined) used(m, w, path, site, by)
  }
  return undefined
}

// --- Numbers --------------------------------------------------------------------------------------------------------

export function setLoan(w: Draft, to: PlaceExpression, loan: number | undefined): void {
  if (loan !== undefined && to.projection.every(({ kind }) => kind !== "deref")) w.loans.set(to.local, loan)
  else if (to.projection.length === 0) w.loans.delete(to.local)
}

/// The value whose number an operand carries.
function loanOf(m: Machine, w: Draft, operand: Operand): number | undefined {
  if (operand.kind === "const") return undefined
  const lent = w.loans.get(operand.place.local)
  if (lent !== undefined) return lent
  // Inlined, `as_raw` is a read of the handle's field.
  const { place } = operand
  if (operand.kind !== "copy" || place.projection.length === 0 || m.code.inlined.length === 0) return undefined
  if (m.holdings.of(typeOfOperand(m.code, operand) ?? unit).is !== "none") return undefined
  const path = movePath(m.code, place)
  if (path === undefined) {
    const whole = typeOfPlace(m.code, { local: place.local, projection: place.projection.slice(0, -1) })
    return whole && m.holdings.of(whole).is === "linear" ? nobodys : undefined
  }
  return [...w.cells].find(([at]) => at !== path && liesIn(path, at))?.[1].value
}

const unit = { kind: "tuple", of: [] } as const

/// What an assignment lends on, and what it keeps in a static.
export function lendTo(m: Machine, w: Draft, to: PlaceExpression, from: Rvalue, site: Site): void {
  if (!m.lends) return
  let loan: number | undefined
  switch (from.kind) {
    case "use":
    case "cast":
    case "adt":
    case "tuple":
    case "array":
    case "closure":
      for (const operand of operandsOf(from)) loan ??= loanOf(m, w, operand)
      break
    case "ref":
      // Who has a mutable reference may have put another number there.
      if (from.mutable) w.loans.delete(from.place.local)
      else loan = w.loans.get(from.place.local)
      break
    default:
      break
  }
  if (loan !== undefined && to.projection[0]?.kind === "deref" && isStatic(m, { local: to.local, projection: [] }))
    kept(m, loan, "number-in-static", site)
  setLoan(w, to, loan)
}

/// Functions that give back the number they are given, in another dress.
const passing: ReadonlySet<string> = new Set([
  ...["identity", "into", "from", "try_from", "try_into", "unwrap", "expect", "clone", "black_box"],
  ...["wrapping_add", "wrapping_sub", "min", "max", "rotate_left", "rotate_right", "swap_bytes"],
])

/// Functions that compare numbers or print them: no harm after the end.
const harmless =
  /(^|::)(eq|ne|cmp|partial_cmp|lt|le|gt|ge|hash|fmt|new_debug|new_display|new_lower_hex|is_some|is_none)\b/

/// Methods that put their argument where the receiver is.
const storing: ReadonlySet<string> = new Set([
  ...["store", "swap", "set", "replace", "push", "push_back", "insert", "write", "get_or_init", "compare_exchange"],
])

/// Functions that run their argument on another thread or hand it to one.
const sending: ReadonlySet<string> = new Set(["spawn", "spawn_unchecked", "spawn_scoped", "send", "try_send"])
const threads = /\b(thread|Thread|Builder|Scope|Sender|SyncSender|rayon|Worker|worker|ThreadPool)\w*\b/

/// Uses the numbers a call is given, and answers what its result is lent by.
export function loanOfCall(m: Machine, w: Draft, { callee, args, to }: CallTerminator, site: Site): number | undefined {
  if (!m.lends) return undefined
  const path = callee.kind === "path" ? callee.path : undefined
  const name = path ? (lastName(path) ?? "") : ""
  const [first] = args
  if (path && first && givesNumber.has(name) && ownedBy(m, path, first)) {
    if (typeOfOperand(m.code, first)?.kind !== "ref") return undefined
    return lender(m, w, first)
  }
  const lent = args.map((arg) => loanOf(m, w, arg))
  const loan = lent.find((of) => of !== undefined)
  if (loan === undefined) return undefined
  if (passing.has(name)) return loan
  const text = path ? showPath(path) : ""
  if (harmless.test(text)) return undefined
  if ((storing.has(name) || name.startsWith("atomic_")) && args.some((arg) => isStaticOperand(m, arg)))
    kept(m, loan, "number-in-static", site, text)
  else if (sending.has(name) && (threads.test(text) || (path?.segments.length === 1 && name !== "send")))
    kept(m, loan, "number-sent", site, text)
  else
    for (const [index, of] of lent.entries()) {
      const arg = args[index]
      const shown = arg && typeOfOperand(m.code, arg)?.kind === "ref"
      if (of !== undefined) after(m, w, of, shown ? "number-shown-after" : "number-used-after", site, text)
    }
  // A collection or an adapter that was given a number still has it.
  return to.projection.length === 0 && /::(Some|Ok|new|with|from_raw_parts)$/.test(text.replace(/::<[^:]*>/g, ""))
    ? loan
    : undefined
}

/// The result of the body carries the number of a handle that has been dropped.
export function returnLoan(m: Machine, w: Draft, site: Site): void {
  const loan = w.loans.get(0)
  if (loan !== undefined) after(m, w, loan, "number-returned", site)
}

function ownedBy(m: Machine, path: Path, first: Operand): boolean {
  const type = typeOfOperand(m.code, first)
  const self = type && m.holdings.of(withoutPointers(type))
  return self?.is === "linear" || (path.segments.length > 1 && self?.is === "lost")
}

/// The value a reference to a handle leads to.
function lender(m: Machine, w: Draft, reference: Operand): number {
  const path = pointeePath(m.code, pointeeOf(m.code, m.body.params.length, reference))
  const cell = path === undefined ? undefined : [...w.cells].find(([at]) => liesIn(path, at))
  return cell?.[1].value ?? nobodys
}

/// A pointer to a static: `const {alloc1: &AtomicU32}` of which the dump prints `alloc1 (static: LAST, …)`.
function isStatic(m: Machine, place: PlaceExpression): boolean {
  return place.projection.length === 0 && staticOf(m.body, m.code, place.local, 0)
}

function isStaticOperand(m: Machine, operand: Operand): boolean {
  return operand.kind === "const" ? isStaticConst(m.body, operand.value) : isStatic(m, operand.place)
}

function staticOf(body: Body, code: Code, local: number, depth: number): boolean {
  if (depth > 8) return false
  for (const { statements } of code.blocks)
    for (const statement of statements) {
      if (statement.kind !== "assign" || statement.to.local !== local || statement.to.projection.length > 0) continue
      const { from } = statement
      if (from.kind === "use" || from.kind === "cast") {
        if (from.operand.kind === "const") return isStaticConst(body, from.operand.value)
        return staticOf(body, code, from.operand.place.local, depth + 1)
      }
      if (from.kind === "ref" && from.place.projection[0]?.kind === "deref")
        return staticOf(body, code, from.place.local, depth + 1)
    }
  return false
}

function isStaticConst(body: Body, value: Const): boolean {
  if (value.kind !== "alloc") return false
  if (value.path !== undefined) return true
  return body.allocs.some((alloc) => alloc.name === value.alloc && alloc.static !== undefined)
}

function kept(m: Machine, loan: number, how: How, site: Site, by?: string): void {
  const value = m.byNumber[loan]
  const about = value ?? m.lender
  if (!about) return
  const { declaration, type } = about
  m.report?.({ how, declaration, type, site, ...(value ? { value } : {}), ...(by === undefined ? {} : { by }) })
}

function after(m: Machine, w: Draft, loan: number, how: How, site: Site, by?: string): void {
  const value = m.byNumber[loan]
  const status = w.status.get(loan)
  if (!value || status?.is !== "gone" || !status.dropped || status.told || value.trusted) return
  w.status.set(loan, { ...status, told: true })
  const { declaration, type } = value
  m.report?.({ how, declaration, type, value, site, other: status.site, ...(by === undefined ? {} : { by }) })
}
