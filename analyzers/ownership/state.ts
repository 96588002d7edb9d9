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
  | { readonly is: "gone"; readonly site: Site; readonly via?: Site; readonly stored?: boolean }

export interface World {
  readonly cells: ReadonlyMap<string, Cell>
  readonly status: ReadonlyMap<number, Status>
  readonly flags: ReadonlyMap<number, boolean>
}

/// The same, being changed.
export interface Draft {
  readonly cells: Map<string, Cell>
  readonly status: Map<number, Status>
  readonly flags: Map<number, boolean>
}

export type Worlds = Powerset<World>

/// More possible worlds than this at one point, and the body is given up.
export const mostWorlds = 96

export const worlds: Lattice<Worlds> = powerset<World>(mostWorlds, (_, key) => key)

export function draftOf(world: World): Draft {
  return { cells: new Map(world.cells), status: new Map(world.status), flags: new Map(world.flags) }
}

/// Equal worlds have equal names.
export function nameOf(world: World): string {
  const cells = [...world.cells].map(
    ([path, { value, via }]) => `${path}=${value}${via === undefined ? "" : `/${via}`}`,
  )
  const status = [...world.status].map(([value, held]) =>
    held.is === "gone"
      ? `${value}:gone@${held.site}/${held.via ?? ""}${held.stored ? " stored" : ""}`
      : `${value}:${held.is}`,
  )
  const flags = [...world.flags].map(([local, value]) => `_${local}=${value}`)
  return `${cells.sort().join(" ")} | ${status.sort().join(" ")} | ${flags.sort().join(" ")}`
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
