// One possible world at a point of a body: which move path holds which linear value, what has become of each value, and
// the booleans that guard drops. A fact of the analysis is a set of worlds, so that what drop flags and branches keep
// together stays together; a set that grows too large is given up as "any".

import { type Lattice, powerset, type Powerset } from "../dataflow/lattice.ts"

/// A point of a body as one number, see `siteOf`.
export type Site = number

export interface Cell {
  /// The value held, by number.
  readonly value: number
  /// The call that made this a second owner (`ptr::read`, …).
  readonly via?: Site
}

export type Status =
  | { readonly is: "owned" }
  /// There if the enum it lies in has the right variant.
  | { readonly is: "maybe" }
  /// `stored`: in memory or in an aggregate that is not looked into. The optimiser may use the value again in place of
  /// what it would load from there, and that is no second use.
  /// `dropped`: it was destroyed, not handed on. `remains`: what it was made of may still be looked at, because it was taken
  /// apart or forgotten. `told`: a use after its end has been found on this path.
  | {
      readonly is: "gone"
      readonly site: Site
      readonly via?: Site
      readonly stored?: boolean
      readonly dropped?: boolean
      readonly remains?: boolean
      readonly told?: boolean
    }

export interface World {
  readonly cells: ReadonlyMap<string, Cell>
  readonly status: ReadonlyMap<number, Status>
  readonly flags: ReadonlyMap<number, boolean>
  /// Places that a value was moved or dropped out of and that something may still look at.
  readonly left: ReadonlyMap<string, number>
  /// Locals that carry a number or a pointer lent by a value; `nobodys` when the value is not of this body.
  readonly loans: ReadonlyMap<number, number>
}

/// The same, being changed.
export interface Draft {
  readonly cells: Map<string, Cell>
  readonly status: Map<number, Status>
  readonly flags: Map<number, boolean>
  readonly left: Map<string, number>
  readonly loans: Map<number, number>
}

export const nobodys = -1

export type Worlds = Powerset<World>

/// More possible worlds than this at one point, and the body is given up.
export const mostWorlds = 96

export const worlds: Lattice<Worlds> = powerset<World>(mostWorlds, (_, key) => key)

export function draftOf(world: World): Draft {
  const { cells, status, flags, left, loans } = world
  return {
    cells: new Map(cells),
    status: new Map(status),
    flags: new Map(flags),
    left: new Map(left),
    loans: new Map(loans),
  }
}

/// Equal worlds have equal names.
export function nameOf(world: World): string {
  const cells = [...world.cells].map(
    ([path, { value, via }]) => `${path}=${value}${via === undefined ? "" : `/${via}`}`,
  )
  const status = [...world.status].map(([value, held]) =>
    held.is === "gone"
      ? `${value}:gone@${held.site}/${held.via ?? ""}${held.stored ? " stored" : ""}${held.dropped ? " dropped" : ""}${held.remains ? " remains" : ""}${held.told ? " told" : ""}`
      : `${value}:${held.is}`,
  )
  const flags = [...world.flags].map(([local, value]) => `_${local}=${value}`)
  const left = [...world.left].map(([path, value]) => `${path}=${value}`)
  const loans = [...world.loans].map(([local, value]) => `_${local}=${value}`)
  return [cells, status, flags, left, loans].map((names) => names.sort().join(" ")).join(" | ")
}

export function siteOf(block: number, statement: number): Site {
  return block * 0x100000 + statement
}

export function blockOf(site: Site): number {
  return Math.floor(site / 0x100000)
}

export function statementOf(site: Site): number {
  return site % 0x100000
}
