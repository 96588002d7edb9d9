// What a dataflow fact is: an element of a join-semilattice with a bottom. Lattices are values and compose; nothing here
// knows what is analysed. Elements are immutable: `join` makes a new one or gives back one of its arguments.

export interface Lattice<T> {
  /// "No walk reaches this": the neutral element of `join`.
  readonly bottom: T
  /// The least element above both. Associative, commutative, idempotent.
  join(left: T, right: T): T
  equals(left: T, right: T): boolean
  /// For people: dumps, failing tests.
  show(element: T): string
}

/// Whether `left` lies below or at `right`.
export function below<T>(lattice: Lattice<T>, left: T, right: T): boolean {
  return lattice.equals(lattice.join(left, right), right)
}

/// "May it be so?": false below true.
export const flag: Lattice<boolean> = {
  bottom: false,
  join: (left, right) => left || right,
  equals: (left, right) => left === right,
  show: (element) => (element ? "may" : "never"),
}

/// Nothing known, exactly one value, or more than one.
export type Flat<V> = { readonly is: "none" } | { readonly is: "one"; readonly value: V } | { readonly is: "many" }

export function flat<V>(same: (left: V, right: V) => boolean, show: (value: V) => string = String): Lattice<Flat<V>> {
  const equals = (left: Flat<V>, right: Flat<V>) =>
    left.is === "one" && right.is === "one" ? same(left.value, right.value) : left.is === right.is
  return {
    bottom: { is: "none" },
    join: (left, right) =>
      left.is === "none" ? right : right.is === "none" || equals(left, right) ? left : { is: "many" },
    equals,
    show: (element) => (element.is === "one" ? show(element.value) : element.is === "none" ? "⊥" : "⊤"),
  }
}

/// Sets of at most 31 things as one number; `names[i]` is what bit `i` stands for.
export function bits(names: readonly string[]): Lattice<number> {
  if (names.length > 31) throw new Error(`${names.length} names do not fit a set of 31 bits`)
  return {
    bottom: 0,
    join: (left, right) => left | right,
    equals: (left, right) => left === right,
    show: (element) => `{${names.filter((_, bit) => element & (1 << bit)).join(", ")}}`,
  }
}

/// Finite sets, told apart by `key`, of at most `limit` members: a set that would grow larger is `"any"`, the top.
export type Powerset<V> = ReadonlyMap<string, V> | "any"

export function powerset<V>(
  limit = Infinity,
  show: (value: V, key: string) => string = (_, key) => key,
): Lattice<Powerset<V>> {
  return {
    bottom: new Map(),
    join(left, right) {
      if (left === "any" || right === "any") return "any"
      if (right.size > left.size) [left, right] = [right, left]
      let joined: Map<string, V> | undefined
      for (const [key, value] of right) if (!left.has(key)) (joined ??= new Map(left)).set(key, value)
      return !joined ? left : joined.size > limit ? "any" : joined
    },
    equals(left, right) {
      if (left === "any" || right === "any") return left === right
      if (left.size !== right.size) return false
      for (const key of left.keys()) if (!right.has(key)) return false
      return true
    },
    show: (element) =>
      element === "any"
        ? "any"
        : `{${[...element]
            .map(([key, value]) => show(value, key))
            .sort()
            .join(", ")}}`,
  }
}

/// A set from its members.
export function setOf<V>(values: Iterable<V>, key: (value: V) => string): ReadonlyMap<string, V> {
  return new Map([...values].map((value) => [key(value), value]))
}

/// Functions from keys to elements; a key that is missing stands at bottom, and no key is kept there.
export function map<K, T>(value: Lattice<T>, show: (key: K) => string = String): Lattice<ReadonlyMap<K, T>> {
  return {
    bottom: new Map(),
    join(left, right) {
      let joined: Map<K, T> | undefined
      for (const [key, element] of right) {
        const before = left.get(key) ?? value.bottom
        const after = value.join(before, element)
        if (!value.equals(before, after)) (joined ??= new Map(left)).set(key, after)
      }
      return joined ?? left
    },
    equals(left, right) {
      for (const [key, element] of left) if (!value.equals(element, right.get(key) ?? value.bottom)) return false
      for (const [key, element] of right) if (!value.equals(element, left.get(key) ?? value.bottom)) return false
      return true
    },
    show: (element) => `{${[...element].map(([key, held]) => `${show(key)}: ${value.show(held)}`).join(", ")}}`,
  }
}

/// Records of elements, joined field by field.
export function product<P extends Record<string, unknown>>(fields: {
  readonly [K in keyof P]: Lattice<P[K]>
}): Lattice<P> {
  const names = Object.keys(fields) as (keyof P & string)[]
  const each = (of: (name: keyof P & string) => unknown) =>
    Object.fromEntries(names.map((name) => [name, of(name)])) as P
  return {
    bottom: each((name) => fields[name].bottom),
    join: (left, right) => each((name) => fields[name].join(left[name], right[name])),
    equals: (left, right) => names.every((name) => fields[name].equals(left[name], right[name])),
    show: (element) => names.map((name) => `${name}: ${fields[name].show(element[name])}`).join(", "),
  }
}
