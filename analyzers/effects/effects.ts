// The closed set of effects: what a function can do to the world besides computing its result, one row each. It knows
// their names, bits and which declared effect covers which other; it refuses to know which opcode or import causes one
// (`own.ts`, `hosts.ts`) and what anybody declared (`contract`).

/// How an undeclared effect is judged unless a rule is told otherwise. `always`: worth an error wherever it is found.
/// `atomics`: only where the build has atomic instructions, else nothing can be said. `asked`: almost every function of
/// a compiled language does it, so that judging it by default says nothing.
export type Judged = "always" | "atomics" | "asked"

interface Row {
  readonly name: string
  readonly doc: string
  readonly judged: Judged
}

const rows = [
  { name: "js_call", judged: "always", doc: "Calls a function of the host that no row below describes better." },
  {
    name: "io",
    judged: "always",
    doc: "Reads or writes a stream of the host: standard streams, arguments, the environment, open descriptors.",
  },
  { name: "network", judged: "always", doc: "Talks to a network: sockets, fetch, HTTP." },
  { name: "filesystem", judged: "always", doc: "Opens, lists, changes or removes files by path." },
  { name: "clock", judged: "always", doc: "Reads a clock or waits on one." },
  { name: "random", judged: "always", doc: "Asks the host for random bytes." },
  {
    name: "alloc",
    judged: "always",
    doc: "Calls the allocator of the module. Seen only where the allocator's functions have names.",
  },
  { name: "memory_read", judged: "asked", doc: "Loads from linear memory." },
  {
    name: "memory_write",
    judged: "asked",
    doc: "Stores to linear memory outside the function's own shadow-stack frame.",
  },
  { name: "atomic_read", judged: "atomics", doc: "Loads atomically, as every read-modify-write does." },
  { name: "atomic_write", judged: "atomics", doc: "Stores atomically, as every read-modify-write does." },
  { name: "atomic_wait", judged: "atomics", doc: "Blocks until notified: `memory.atomic.wait32` or `wait64`." },
  { name: "atomic_notify", judged: "atomics", doc: "Wakes waiting threads: `memory.atomic.notify`." },
  { name: "memory_grow", judged: "always", doc: "Grows a linear memory." },
  {
    name: "table_write",
    judged: "always",
    doc: "Changes a table of functions. Tables of host references only hold handles and do not count.",
  },
  { name: "global_write", judged: "asked", doc: "Sets a mutable global other than the shadow-stack pointer." },
  { name: "throw", judged: "always", doc: "Throws an exception, by instruction or by a function of the host." },
  {
    name: "trap",
    judged: "asked",
    doc: "Has an instruction that can trap: `unreachable`, a division, a cast, an indirect call. Loads and stores do not count.",
  },
  { name: "diverge", judged: "asked", doc: "Ends the program instead of coming back." },
  { name: "thread_spawn", judged: "always", doc: "Starts a thread or a worker." },
] as const satisfies readonly Row[]

export type EffectName = (typeof rows)[number]["name"]

/// A set of effects: bit `i` is row `i` of `effects`.
export type EffectSet = number

export interface Effect extends Row {
  readonly name: EffectName
  readonly bit: EffectSet
}

/// Every effect there is, in the order in which messages list them.
export const effects: readonly Effect[] = rows.map((row, index) => ({ ...row, bit: 1 << index }))

export const noEffects: EffectSet = 0

const byName = new Map<string, Effect>(effects.map((effect) => [effect.name, effect]))

/// The effect of this name; undefined when there is none.
export function effectNamed(name: string): Effect | undefined {
  return byName.get(name)
}

/// The set of these effects.
export function effectSet(...names: readonly EffectName[]): EffectSet {
  return names.reduce((set, name) => set | byName.get(name)!.bit, noEffects)
}

/// The effects in `set`, in the order of `effects`.
export function effectsOf(set: EffectSet): readonly Effect[] {
  return effects.filter(({ bit }) => (set & bit) !== 0)
}

export function effectNames(set: EffectSet): readonly EffectName[] {
  return effectsOf(set).map(({ name }) => name)
}

/// What a declared effect includes because there is no way to do the one without the other: whoever may allocate may
/// grow the memory; whoever writes also reads, and a blocking wait is a read of the cell it waits on.
const included: Partial<Record<EffectName, EffectSet>> = {
  alloc: effectSet("memory_grow", "memory_read", "memory_write", "global_write"),
  memory_write: effectSet("memory_read"),
  atomic_read: effectSet("memory_read"),
  atomic_write: effectSet("atomic_read", "memory_read", "memory_write"),
  atomic_wait: effectSet("atomic_read"),
  filesystem: effectSet("io"),
  network: effectSet("io"),
}

/// `declared` with all that its effects include.
export function covered(declared: EffectSet): EffectSet {
  return effectsOf(declared).reduce((set, { name }) => set | (included[name] ?? noEffects), declared)
}

/// Set, outside of all rows, where something could not be read: a body that does not decode may do anything.
export const unknownEffects: EffectSet = 1 << 30
