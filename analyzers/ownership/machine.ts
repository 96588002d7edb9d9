// What one statement or terminator does to one possible world: the transfer function of the ownership analysis. Any use by
// value ends ownership, whether rustc prints `move` or `copy`; the word is no evidence. Reports what it meets to `report`,
// which is set only once the facts have settled.

import type { TypeDeclaration } from "../contract/declaration.ts"
import { typeOfPlace } from "../mir/typing.ts"
import type { Body, Code, Operand, PlaceExpression, Rvalue, Statement, Terminator } from "../mir/program.ts"
import { inlinedAround } from "../mir/query.ts"
import { lastName } from "../mir/show.ts"
import type { Type } from "../mir/types.ts"
import { isReader } from "./callees.ts"
import { type Definitions, type Pointee, pointeeOf } from "./definitions.ts"
import { lendTo, leave, remains, used, usedIn } from "./lent.ts"
import { type Holding, type Holdings, liesIn, movePath, nothing, pointeePath } from "./holding.ts"
import type { Event, Value } from "./event.ts"
import type { Summaries } from "./summaries.ts"
import { blockOf, type Cell, type Draft, type Site, statementOf } from "./state.ts"
import { variantOf } from "../contract/shapes.ts"

export interface Machine {
  readonly body: Body
  readonly code: Code
  readonly holdings: Holdings
  readonly definitions: Definitions
  readonly values: Map<string, Value>
  /// The same by number.
  readonly byNumber: Value[]
  readonly flags: ReadonlySet<number>
  /// Where values were put into a `ManuallyDrop` in this body, and by which function.
  readonly keptAt: Map<number, { site: Site; by: string }>
  needsDrop(declaration: TypeDeclaration, type: Type): boolean
  isTrusted(declaration: TypeDeclaration): boolean
  hasCloneBody(declaration: TypeDeclaration): boolean
  /// Whether numbers that values lend are followed too.
  readonly lends: boolean
  /// The type of a handle that this body was lent, for numbers of values that are not its own.
  readonly lender?: { readonly declaration: TypeDeclaration; readonly type: Type } | undefined
  /// What the program's own functions do with what they are given.
  readonly summaries: Summaries | undefined
  report: ((event: Event) => void) | undefined
}

/// What an operand brings: cells by the rest of their move path.
export interface Taken {
  readonly suffix: string
  readonly cell: Cell
}

export function holdingOf(m: Machine, place: PlaceExpression): { type: Type | undefined; holding: Holding } {
  const type = typeOfPlace(m.code, place)
  return { type, holding: type ? m.holdings.of(type) : nothing }
}

/// The value of this key, made when first met.
function valueAt(m: Machine, key: string, make: (id: number) => Value): Value {
  let value = m.values.get(key)
  if (!value) {
    value = make(m.byNumber.length)
    m.values.set(key, value)
    m.byNumber.push(value)
  }
  return value
}

export function step(m: Machine, w: Draft, statement: Statement, site: Site): void {
  switch (statement.kind) {
    case "assign":
      usedIn(m, w, statement.from, site)
      lendTo(m, w, statement.to, statement.from, site)
      if (statement.to.projection.length === 0 && m.flags.has(statement.to.local))
        flag(w, statement.to.local, statement.from)
      put(m, w, statement.to, rvalue(m, w, statement.to, statement.from, site), site)
      break
    case "storage-live":
      // A new life of the local: what it held has been moved or dropped, or has been told of.
      forgetLocal(w, statement.local)
      break
    case "storage-dead":
    case "set-discriminant":
    case "assume":
    case "copy-nonoverlapping":
    case "deinit":
    case "nop":
    case "opaque":
      break
  }
}

/// The line of the dump a site stands on.
export function pointOf(m: Machine, site: Site): Statement | Terminator {
  const { statements, terminator } = m.code.blocks[blockOf(site)]!
  return statements[statementOf(site)] ?? terminator
}

function flag(w: Draft, local: number, from: Rvalue): void {
  if (from.kind === "use" && from.operand.kind === "const" && from.operand.value.kind === "bool")
    w.flags.set(local, from.operand.value.value)
  else w.flags.delete(local)
}

/// Cells that are no longer anybody's: owned values stay owned, so a leak is still told at the exit.
function forgetLocal(w: Draft, local: number): void {
  for (const path of w.cells.keys()) if (liesIn(path, `_${local}`)) w.cells.delete(path)
  for (const path of w.left.keys()) if (liesIn(path, `_${local}`)) w.left.delete(path)
}

/// What the right-hand side brings to `to`.
function rvalue(m: Machine, w: Draft, to: PlaceExpression, from: Rvalue, site: Site): readonly Taken[] {
  switch (from.kind) {
    case "use": {
      const taken = take(m, w, from.operand, site)
      // Where `ptr::read` stood before it was inlined, a plain copy stands.
      if (from.operand.kind !== "copy" || m.code.inlined.length === 0) return taken
      const around = inlinedAround(m.body, pointOf(m, site))
      if (around && !around.some(isReader)) return taken
      return taken.map(({ suffix, cell }) => ({
        suffix,
        cell: around ? { ...cell, via: site } : { via: site, ...cell },
      }))
    }
    case "cast": {
      const taken = take(m, w, from.operand, site)
      if (taken.length === 0) return []
      // A transmute ends one value and begins another.
      for (const { cell } of taken) consume(m, w, cell, site)
      return fresh(m, w, holdingOf(m, to).holding, site, "")
    }
    case "repeat": {
      for (const { cell } of take(m, w, from.operand, site)) store(m, w, cell, site)
      return []
    }
    case "tuple":
    case "array":
      return from.of.flatMap((operand, index) => shifted(take(m, w, operand, site), `.${index}`))
    case "closure":
      return from.fields.flatMap(({ operand }, index) => shifted(take(m, w, operand, site), `.${index}`))
    case "adt":
      return aggregate(m, w, to, from, site)
    case "binary":
      take(m, w, from.left, site)
      take(m, w, from.right, site)
      return []
    default:
      return []
  }
}

function aggregate(
  m: Machine,
  w: Draft,
  to: PlaceExpression,
  from: Extract<Rvalue, { kind: "adt" }>,
  site: Site,
): readonly Taken[] {
  const { type, holding } = holdingOf(m, to)
  const fields = from.fields.map(({ operand }) => take(m, w, operand, site))
  if (holding.is === "linear") {
    for (const taken of fields) for (const { cell } of taken) store(m, w, cell, site)
    return fresh(m, w, holding, site, "")
  }
  if (holding.is === "parts" && holding.keeps) {
    const by = lastName(from.path) ?? "ManuallyDrop"
    return fields.flatMap((taken) => {
      // Inlined, `MaybeUninit::new` is three wrappers, one in the other: the outermost is the one that was called.
      for (const { cell } of taken) m.keptAt.set(cell.value, { site, by })
      return taken.map(({ suffix, cell }) => ({ suffix: suffix.startsWith("~") ? suffix : `~${suffix}`, cell }))
    })
  }
  if (holding.is !== "parts") {
    for (const taken of fields) for (const { cell } of taken) store(m, w, cell, site)
    return []
  }
  const variant = type?.kind === "path" ? variantOf(from.path, type.path) : ""
  return fields.flatMap((taken, index) => shifted(taken, variant === "" ? `.${index}` : `@${variant}.${index}`))
}

function shifted(taken: readonly Taken[], by: string): readonly Taken[] {
  return taken.map(({ suffix, cell }) => ({ suffix: by + suffix, cell }))
}

/// Takes what an operand holds. `copy` leaves the source its cells: rustc prints it for moves too, and a second use of the
/// same value is what tells them apart.
export function take(m: Machine, w: Draft, operand: Operand, site: Site): readonly Taken[] {
  if (operand.kind === "const") return []
  const { place } = operand
  const { type, holding } = holdingOf(m, place)
  const path = movePath(m.code, place)
  if (path === undefined) return holding.is === "none" ? [] : outOfMemory(m, w, operand, type, holding, site)
  const taken: Taken[] = []
  for (const [at, cell] of w.cells)
    if (liesIn(at, path)) {
      taken.push({ suffix: at.slice(path.length), cell })
      if (operand.kind === "move") leave(m, w, at, cell)
    }
  if (taken.length > 0) return taken
  if (holding.is === "none" && (operand.kind === "copy" || !type || isScalar(type))) return []
  for (const [at, cell] of w.cells)
    if (at !== path && liesIn(path, at)) {
      // A part of a linear value is moved out: the value is taken apart, which is one way to end it.
      consume(m, w, cell, site)
      remains(w, cell.value)
      w.cells.delete(at)
      return fresh(m, w, holding, site, path)
    }
  // A local without a cell has been moved from; a part of something that is not looked into may hold a value.
  if (place.projection.length > 0) return fresh(m, w, holding, site, path)
  // Inlined, `ptr::read` of a place whose value has ended is a plain copy.
  if (operand.kind === "copy" && w.left.has(path)) used(m, w, path, site)
  return []
}

function isScalar(type: Type): boolean {
  if (type.kind === "path") return type.path.segments.length === 1 && /^[a-z]/.test(lastName(type.path) ?? "")
  return type.kind === "ref" || type.kind === "pointer" || type.kind === "fn" || type.kind === "never"
}

/// A value is read by value through a pointer. Out of a `Box` it is moved; anywhere else the owner keeps it.
function outOfMemory(
  m: Machine,
  w: Draft,
  operand: Exclude<Operand, { kind: "const" }>,
  type: Type | undefined,
  holding: Holding,
  site: Site,
): readonly Taken[] {
  const { place } = operand
  if (
    holding.is === "linear" &&
    type &&
    operand.kind === "copy" &&
    place.projection.some(({ kind }) => kind === "deref")
  ) {
    const pointee = pointeeOf(m.code, m.body.params.length, operand)
    // The inliner leaves `copy (*p)` where a pointer to a local of this body was read.
    if (pointee.is === "place") return aliases(m, w, pointeePath(m.code, pointee), "", site, holding)
    // rustc copies a `Box` out of its place to look into it.
    if (!isBoxed(pointee.path) && lastName(type.kind === "path" ? type.path : { segments: [] }) !== "Box") {
      const how = isShared(pointee) ? "read-behind-reference" : "read-behind-pointer"
      m.report?.({ how, declaration: holding.declaration, type, site })
    }
  }
  return fresh(m, w, holding, site, "*")
}

/// Memory that a parameter lends this body for looking at.
export function isShared(pointee: Extract<Pointee, { is: "beyond" }>): boolean {
  return pointee.direct && pointee.through?.kind === "ref" && !pointee.through.mutable
}

/// `_9 = copy ((_2.0: Unique<T>).0: NonNull<T>) as *const T (Transmute)`: how rustc gets at the inside of a `Box`.
function isBoxed(path: readonly PlaceExpression[]): boolean {
  return path.some(({ projection }) =>
    projection.some(
      (step) =>
        step.kind === "field" && step.type.kind === "path" && /^(Unique|NonNull)$/.test(lastName(step.type.path) ?? ""),
    ),
  )
}

/// The cells of a place again, as a second owner made at `site`.
export function aliases(
  m: Machine,
  w: Draft,
  path: string | undefined,
  inside: string,
  site: Site,
  holding: Holding,
): readonly Taken[] {
  const from = path === undefined ? undefined : path.endsWith("~") ? path : path + inside
  if (from !== undefined && used(m, w, from, site)) return fresh(m, w, holding, site, "&")
  const taken = [...w.cells]
    .filter(([at]) => from !== undefined && liesIn(at, from))
    .map(([at, { value }]) => ({ suffix: at.slice(from?.length), cell: { value, via: site } }))
  return taken.length > 0 ? taken : fresh(m, w, holding, site, "&")
}

/// Values that come into being at `site`, as `holding` has them.
export function fresh(
  m: Machine,
  w: Draft,
  holding: Holding,
  site: Site,
  from: string,
  about: { readonly parameter?: number; readonly maybe?: boolean; readonly lent?: boolean } = {},
): readonly Taken[] {
  switch (holding.is) {
    case "none":
    case "lost":
      return []
    case "parts":
      return holding.parts.flatMap(({ key, holding: part }) => {
        const inner = { ...about, maybe: about.maybe || holding.sum, lent: about.lent || holding.keeps }
        return shifted(fresh(m, w, part, site, from + key, inner), key)
      })
    case "linear": {
      const key = `${site}/${from}`
      const value = valueAt(m, key, (id) => ({
        id,
        key,
        site,
        declaration: holding.declaration,
        type: holding.type,
        trusted: about.parameter !== undefined && m.isTrusted(holding.declaration),
        lent: about.lent ?? false,
        ...(about.parameter === undefined ? {} : { parameter: about.parameter }),
      }))
      setAside(m, w, value)
      w.status.set(value.id, { is: about.maybe ? "maybe" : "owned" })
      return [{ suffix: "", cell: { value: value.id } }]
    }
  }
}

/// A loop brings a value in again while the one of the round before is still held: the older one gets another number.
function setAside(m: Machine, w: Draft, value: Value): void {
  const status = w.status.get(value.id)
  if (!status) return
  const held = [...w.cells].filter(([, cell]) => cell.value === value.id)
  const lent = [...w.loans].filter(([, of]) => of === value.id)
  if (held.length === 0 && lent.length === 0) {
    if (status.is === "owned" && !value.trusted && !value.lent && !m.needsDrop(value.declaration, value.type))
      m.report?.({ how: "kept", declaration: value.declaration, type: value.type, value, site: value.site })
    return
  }
  const key = `${value.key}'`
  // Three rounds back is far enough: older ones are let go.
  if (key.length > value.key.replace(/'+$/, "").length + 3) {
    for (const [path] of held) w.cells.delete(path)
    for (const [local] of lent) w.loans.delete(local)
    return
  }
  const older = valueAt(m, key, (id) => ({ ...value, id, key }))
  const kept = m.keptAt.get(value.id)
  if (kept) m.keptAt.set(older.id, kept)
  setAside(m, w, older)
  w.status.set(older.id, status)
  for (const [path, cell] of held) w.cells.set(path, { ...cell, value: older.id })
  for (const [local] of lent) w.loans.set(local, older.id)
}

export function put(m: Machine, w: Draft, to: PlaceExpression, taken: readonly Taken[], site: Site): void {
  const path = movePath(m.code, to)
  if (path === undefined) {
    for (const { cell } of taken) store(m, w, cell, site)
    return
  }
  for (const at of w.left.keys()) if (liesIn(at, path)) w.left.delete(at)
  for (const [at, cell] of [...w.cells]) {
    if (!liesIn(at, path)) continue
    w.cells.delete(at)
    const value = m.byNumber[cell.value]
    const elsewhere = [...w.cells.values(), ...taken.map((brought) => brought.cell)].some(
      (other) => other.value === cell.value,
    )
    if (!value || elsewhere || w.status.get(cell.value)?.is !== "owned") continue
    w.status.delete(cell.value)
    // rustc drops what an assignment replaces, if it can be dropped; then the drop has told.
    if (!value.lent && !m.needsDrop(value.declaration, value.type))
      m.report?.({ how: "overwritten", declaration: value.declaration, type: value.type, value, site, path: at })
  }
  if (taken.length === 0) return
  const { holding } = holdingOf(m, to)
  if (holding.is === "none" || holding.is === "lost") for (const { cell } of taken) store(m, w, cell, site)
  else for (const { suffix, cell } of taken) w.cells.set(path + suffix, cell)
}

/// Puts a value where it is not followed any further.
function store(m: Machine, w: Draft, cell: Cell, site: Site): void {
  const before = w.status.get(cell.value)
  consume(m, w, cell, site)
  const after = w.status.get(cell.value)
  if (after?.is === "gone" && before?.is !== "gone") w.status.set(cell.value, { ...after, stored: true })
}

/// A use by value that ends ownership. The second one on a path has found a duplicate.
export function consume(m: Machine, w: Draft, cell: Cell, site: Site): void {
  const status = w.status.get(cell.value)
  if (!status) return
  if (status.is !== "gone") {
    w.status.set(cell.value, { is: "gone", site, ...(cell.via === undefined ? {} : { via: cell.via }) })
    return
  }
  if (status.told) return
  if (status.stored) {
    w.status.set(cell.value, { is: "gone", site, ...(cell.via === undefined ? {} : { via: cell.via }) })
    return
  }
  const value = m.byNumber[cell.value]
  if (!value) return
  const via = cell.via ?? status.via
  m.report?.({
    how: via === undefined ? "used-twice" : "read",
    declaration: value.declaration,
    type: value.type,
    value,
    site: via ?? site,
    other: via === undefined ? status.site : site,
  })
}
