// What must hold of a lattice and of a transfer function for `solve` to end and to be right. Used by property tests: each
// checker answers the first law that is broken, in words, or nothing.

import { below, type Lattice } from "./lattice.ts"

export function brokenLaw<T>(lattice: Lattice<T>, a: T, b: T, c: T): string | undefined {
  const { bottom, join, equals, show } = lattice
  const said = () => `a = ${show(a)}, b = ${show(b)}, c = ${show(c)}`
  if (!equals(a, a)) return `equals is not reflexive: ${said()}`
  if (equals(a, b) !== equals(b, a)) return `equals is not symmetric: ${said()}`
  if (!equals(join(a, a), a)) return `join is not idempotent: ${said()}`
  if (!equals(join(a, b), join(b, a))) return `join is not commutative: ${said()}`
  if (!equals(join(join(a, b), c), join(a, join(b, c)))) return `join is not associative: ${said()}`
  if (!equals(join(bottom, a), a)) return `bottom is not neutral: ${said()}`
  return undefined
}

/// Whether `transfer` keeps the order, tried on a pair made comparable by joining.
export function brokenMonotony<T, R>(
  from: Lattice<T>,
  to: Lattice<R>,
  transfer: (fact: T) => R,
  a: T,
  b: T,
): string | undefined {
  const higher = from.join(a, b)
  const low = transfer(a)
  const high = transfer(higher)
  if (below(to, low, high)) return undefined
  return `${from.show(a)} lies below ${from.show(higher)}, but ${to.show(low)} does not lie below ${to.show(high)}`
}
