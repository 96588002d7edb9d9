// Which functions of two modules are the same function: by body, by what they call and who calls them, by place. It knows two
// modules as arrays; it refuses to guess: what two functions could be stays without a partner.

import type { Code } from "../wasm/code.ts"
import type { Module } from "../wasm/module.ts"
import { shapesOf } from "./shape.ts"

export interface Side {
  readonly module: Module
  readonly code: Code
}

/// How a pair was found. `number`: the code sections are equal, byte for byte. `import`: by module and name. `export`: by
/// name and body. `body`: no other function of either module has that body. `calls`: equal bodies, told apart by what they
/// call, what calls them and where they stand in a table. `order`: equal bodies between the same two neighbours, in
/// modules whose functions are otherwise in one order.
export const ways = ["number", "import", "export", "body", "calls", "order"] as const
export type Way = (typeof ways)[number]

export interface Match {
  /// Per function of `b`: the function of `a` that it is; -1 when that is not known.
  readonly of: Int32Array
  /// Per function of `b`: how it was found, as an index of `ways`; only where `of` is not -1.
  readonly way: Uint8Array
  /// Pairs of functions with bodies.
  readonly pairs: number
  /// The same by way.
  readonly by: Readonly<Record<Way, number>>
}

const way = Object.fromEntries(ways.map((name, index) => [name, index])) as Readonly<Record<Way, number>>

/// The functions of `b` that are functions of `a`: `b` may lack some, have them in another order and under other indices.
/// Paired bodies have the same opcodes in the same order. No function is in two pairs.
export function matchModules(a: Side, b: Side): Match {
  return matchNumbers(a.module, b.module) ?? new Matching(a, b).run()
}

/// The same when all functions have the same bytes under the same numbers; else `undefined`. Bodies are not decoded.
export function matchNumbers(a: Module, b: Module): Match | undefined {
  const [left, right] = [codeOf(a), codeOf(b)]
  const { functions } = b
  if (!left || left.length !== right?.length) return undefined
  if (a.functions.length !== functions.length || importsOf(a) !== importsOf(b)) return undefined
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return undefined
  return summary(Int32Array.from(functions.keys()), new Uint8Array(functions.length).fill(way.number), functions)
}

function codeOf({ sections, bytes }: Module): Uint8Array | undefined {
  const contents = sections.find(({ id }) => id === 10)?.contents
  return contents && bytes.subarray(contents.offset, contents.offset + contents.length)
}

function importsOf({ imports }: Module): number {
  return imports.filter(({ kind }) => kind === "function").length
}

function summary(of: Int32Array, found: Uint8Array, functions: Module["functions"]): Match {
  const by = { number: 0, import: 0, export: 0, body: 0, calls: 0, order: 0 }
  let pairs = 0
  for (const { index, body } of functions) {
    if (!body || of[index]! < 0) continue
    pairs++
    by[ways[found[index]!]!]++
  }
  return { of, way: found, pairs, by }
}

const none = -1
const torn = -2

/// Of bodies this short, equality alone is weak evidence: they come after everything longer ones say.
const telling = 12
/// Rounds of telling functions apart by their callees; each takes one step up a chain of calls.
const mostRounds = 64

// A class, because a dozen arrays are shared by all steps.
class Matching {
  private readonly a: Side
  private readonly b: Side
  private readonly exactA: Int32Array
  private readonly exactB: Int32Array
  private readonly looseA: Int32Array
  private readonly looseB: Int32Array
  private readonly exactClasses: number
  private readonly looseClasses: number
  /// Whether `b` holds little else than bodies of `a`.
  private readonly alike: boolean
  /// How often each loose class is in `a` less how often in `b`.
  private readonly surplus: Int32Array
  /// The partner of each function of `a`, of `b`.
  private readonly toB: Int32Array
  private readonly toA: Int32Array
  private readonly found: Uint8Array
  /// What pairs say of the functions they name: a partner, `none`, or `torn` between two.
  private readonly saidOfA: Int32Array
  private readonly saidOfB: Int32Array
  private paired = 0
  /// Functions of `b` whose pairs have not been asked yet, and those that something was said of since.
  private queue: number[] = []
  private named: number[] = []

  constructor(a: Side, b: Side) {
    this.a = a
    this.b = b
    const [shapesA, shapesB] = [shapesOf(a.module, a.code), shapesOf(b.module, b.code)]
    const exact = classes(shapesA.exact, shapesB.exact)
    const loose = classes(shapesA.loose, shapesB.loose)
    ;[this.exactA, this.exactB, this.exactClasses] = exact
    ;[this.looseA, this.looseB, this.looseClasses] = loose
    this.surplus = surplusOf(this.looseA, this.looseB, this.looseClasses)
    this.alike = isAlike(b, this.looseA, this.looseB)
    const [n, m] = [a.module.functions.length, b.module.functions.length]
    this.toB = new Int32Array(n).fill(none)
    this.toA = new Int32Array(m).fill(none)
    this.found = new Uint8Array(m)
    this.saidOfA = new Int32Array(n).fill(none)
    this.saidOfB = new Int32Array(m).fill(none)
  }

  run(): Match {
    this.anchor()
    for (const [classA, classB, size] of [
      [this.exactA, this.exactB, this.exactClasses],
      [this.looseA, this.looseB, this.looseClasses],
    ] as const)
      for (const least of [telling, 0])
        for (let round = 0, before = -1; round < mostRounds && before !== this.paired; round++) {
          before = this.paired
          if (least === 0 && !this.alike) break
          this.unique(classA, classB, size, least, way.body)
          this.listen()
          const [apartA, apartB, apart] = this.byCallees(classA, classB)
          this.unique(apartA, apartB, apart, least, way.calls)
          this.listen()
        }
    this.inOrder()
    this.listen()
    this.takeBack()
    return summary(this.toA, this.found, this.b.module.functions)
  }

  private pair(a: number, b: number, by: number): void {
    this.toB[a] = b
    this.toA[b] = a
    this.found[b] = by
    this.queue.push(b)
    this.paired++
  }

  /// Whether that two bodies are equal says little: short ones, when optimisers have been at work between the modules.
  private weak(b: number): boolean {
    return !this.alike && this.b.code.instructions[b]! < telling
  }

  /// What modules say of their functions by name, and by their place in a table.
  private anchor(): void {
    const imports = new Map(
      this.a.module.imports
        .filter(({ kind }) => kind === "function")
        .map(({ module, name, index }) => [`${module}\0${name}`, index]),
    )
    for (const { kind, module, name, index } of this.b.module.imports) {
      const other = kind === "function" ? imports.get(`${module}\0${name}`) : undefined
      if (other !== undefined && this.toB[other] === none) this.pair(other, index, way.import)
    }
    const exports = new Map(
      this.a.module.exports.filter(({ kind }) => kind === "function").map(({ name, index }) => [name, index]),
    )
    for (const { kind, name, index } of this.b.module.exports)
      if (kind === "function") this.say(exports.get(name) ?? none, index)
    // What optimisers have merged goes by several names, and is none of them alone.
    for (const b of new Set(this.named)) {
      const a = this.saidOfB[b]!
      if (a >= 0 && this.saidOfA[a] === b && this.fits(a, b)) this.pair(a, b, way.export)
    }
    this.tables()
  }

  /// Segments of one length hold the same functions at the same places.
  private tables(): void {
    const [left, right] = [this.a.module.elements, this.b.module.elements]
    if (left.length !== right.length) return
    for (const [n, { functions, mode }] of left.entries()) {
      const other = right[n]!
      if (other.mode !== mode || other.functions.length !== functions.length) continue
      for (let i = 0; i < functions.length; i++) this.say(functions[i]!, other.functions[i]!)
    }
  }

  /// Whether two functions without partners have bodies that could be one.
  private fits(a: number, b: number): boolean {
    return this.toB[a] === none && this.toA[b] === none && this.looseA[a] !== none && this.looseA[a] === this.looseB[b]
  }

  private say(a: number, b: number): void {
    if (a < 0 || b < 0 || a >= this.saidOfA.length || b >= this.saidOfB.length) return
    const [ofA, ofB] = [this.saidOfA[a]!, this.saidOfB[b]!]
    if (ofA !== b) this.saidOfA[a] = ofA === none ? b : torn
    if (ofB !== a) this.saidOfB[b] = ofB === none ? a : torn
    if (this.toA[b] === none) this.named.push(b)
  }

  /// The functions that two equal bodies name at the same places are the same.
  private ask(a: number, b: number): void {
    const [left, right] = [this.a.code, this.b.code]
    const calls = left.callStart[a + 1]! - left.callStart[a]!
    if (calls === right.callStart[b + 1]! - right.callStart[b]!)
      for (let i = 0; i < calls; i++)
        this.say(left.callTarget[left.callStart[a]! + i]!, right.callTarget[right.callStart[b]! + i]!)
    const refs = left.refStart[a + 1]! - left.refStart[a]!
    if (refs === right.refStart[b + 1]! - right.refStart[b]!)
      for (let i = 0; i < refs; i++)
        this.say(left.refTarget[left.refStart[a]! + i]!, right.refTarget[right.refStart[b]! + i]!)
  }

  /// Pairs what is said by both sides and fits, until nothing more is said.
  private listen(): void {
    while (this.queue.length + this.named.length > 0) {
      for (const b of this.queue) this.ask(this.toA[b]!, b)
      const { named } = this
      this.queue = []
      this.named = []
      for (const b of named) {
        const a = this.saidOfB[b]!
        if (a < 0 || this.saidOfA[a] !== b || !this.fits(a, b)) continue
        // Optimisers merge equal functions: then what is left stands for all of them.
        if (!this.weak(b) || this.surplus[this.looseB[b]!]! <= 0) this.pair(a, b, way.calls)
      }
    }
  }

  /// Pairs functions that are the last of their class without a partner, in both modules.
  private unique(classA: Int32Array, classB: Int32Array, size: number, least: number, by: number): void {
    const lastA = lone(classA, this.toB, size)
    const lastB = lone(classB, this.toA, size)
    for (let of = 0; of < size; of++) {
      const [a, b] = [lastA[of]!, lastB[of]!]
      if (a < 0 || b < 0 || this.b.code.instructions[b]! < least || !this.fits(a, b)) continue
      this.pair(a, b, by)
    }
  }

  /// Classes told further apart by the pairs, or else the classes, of what the functions call.
  private byCallees(classA: Int32Array, classB: Int32Array): [Int32Array, Int32Array, number] {
    const keys = (classOf: Int32Array, pairOf: (index: number) => number, { code }: Side, partner: Int32Array) => {
      const out = new Float64Array(classOf.length).fill(NaN)
      for (let f = 0; f < out.length; f++) {
        const [from, to] = [code.callStart[f]!, code.callStart[f + 1]!]
        if (partner[f] !== none || classOf[f] === none || from === to) continue
        let high = classOf[f]!
        let low = Math.imul(classOf[f]! + 1, 0x9e3779b1)
        for (let i = from; i < to; i++) {
          const value = pairOf(code.callTarget[i]!)
          high = Math.imul(high ^ value, 0x85ebca6b)
          high ^= high >>> 15
          low = Math.imul((low << 7) ^ (low >>> 25) ^ value, 0xc2b2ae35)
        }
        out[f] = (high >>> 0) * 0x20_0000 + ((low ^ (low >>> 13)) & 0x1f_ffff)
      }
      return out
    }
    const ofA = (a: number) => (this.toB[a] === none ? ~classA[a]! : this.toB[a]!)
    const ofB = (b: number) => (this.toA[b] === none ? ~classB[b]! : b)
    return classes(keys(classA, ofA, this.a, this.toB), keys(classB, ofB, this.b, this.toA))
  }

  /// What is left between two neighbours that are paired, when all pairs are in one order.
  private inOrder(): void {
    const { functions } = this.b.module
    const other = this.a.module.functions
    let last = none
    for (const { index, body } of functions) {
      const a = this.toA[index]!
      if (!body || a === none) continue
      if (a <= last) return
      last = a
    }
    let from = other.findIndex(({ body }) => body)
    let left: number[] = []
    for (const { index, body } of functions) {
      if (!body) continue
      const a = this.toA[index]!
      if (a === none) left.push(index)
      else {
        this.gap(from, a, left)
        from = a + 1
        left = []
      }
    }
    if (from >= 0) this.gap(from, other.length, left)
  }

  /// Pairs functions `from` … `to` of `a` with those of `b`: all in turn when they are as many, of the same bodies; else
  /// those whose body is there once.
  private gap(from: number, to: number, right: readonly number[]): void {
    if (right.length === 0) return
    const left: number[] = []
    for (let a = from; a < to; a++) if (this.toB[a] === none) left.push(a)
    if (left.length === right.length && left.every((a, i) => this.looseA[a] === this.looseB[right[i]!])) {
      for (const [i, a] of left.entries()) this.place(a, right[i]!)
      return
    }
    const onceA = once(left, this.looseA)
    for (const [of, b] of once(right, this.looseB)) {
      const a = onceA.get(of) ?? none
      if (a !== none && b !== none) this.place(a, b)
    }
  }

  private place(a: number, b: number): void {
    if (this.fits(a, b) && !this.weak(b)) this.pair(a, b, way.order)
  }

  /// Gives up pairs that others contradict, and those that rested on them, until none is left.
  private takeBack(): void {
    for (let again = true, round = 0; again && round < mostRounds; round++) {
      again = false
      this.saidOfA.fill(none)
      this.saidOfB.fill(none)
      this.tables()
      for (let b = 0; b < this.toA.length; b++) if (this.toA[b] !== none) this.ask(this.toA[b]!, b)
      for (let b = 0; b < this.toA.length; b++) {
        const a = this.toA[b]!
        if (a === none || this.found[b] === way.import) continue
        const agreed = (said: number, partner: number) => said === none || said === partner
        if (agreed(this.saidOfB[b]!, a) && agreed(this.saidOfA[a]!, b)) continue
        this.toA[b] = this.toB[a] = none
        again = true
      }
    }
  }
}

/// Whether nearly all telling bodies of `b` are bodies of `a`. Else `b` was optimised after `a`.
function isAlike({ module, code }: Side, classOfA: Int32Array, classOfB: Int32Array): boolean {
  // Classes are numbered as they come, those of `a` first.
  const last = classOfA.reduce((most, of) => Math.max(most, of), none)
  const long = module.functions.filter(({ index, body }) => body && code.instructions[index]! >= telling)
  const shared = long.filter(({ index }) => classOfB[index]! <= last && classOfB[index] !== none)
  return shared.length >= long.length * 0.95
}

function surplusOf(a: Int32Array, b: Int32Array, size: number): Int32Array {
  const more = new Int32Array(size)
  for (const of of a) if (of !== none) more[of]!++
  for (const of of b) if (of !== none) more[of]!--
  return more
}

/// The one index of each class that has no partner yet; `torn` when there are several.
function lone(classOf: Int32Array, partner: Int32Array, size: number): Int32Array {
  const found = new Int32Array(size).fill(none)
  for (let index = 0; index < classOf.length; index++) {
    const of = classOf[index]!
    if (of !== none && partner[index] === none) found[of] = found[of] === none ? index : torn
  }
  return found
}

function once(indices: readonly number[], classOf: Int32Array): Map<number, number> {
  const found = new Map<number, number>()
  for (const index of indices) {
    const of = classOf[index]!
    if (of !== none) found.set(of, found.has(of) ? none : index)
  }
  return found
}

/// Numbers for the keys of two modules, equal for equal keys; `none` for NaN. With how many there are.
function classes(a: Float64Array, b: Float64Array): [Int32Array, Int32Array, number] {
  const numbers = new Map<number, number>()
  const number = (key: number): number => {
    if (Number.isNaN(key)) return none
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  }
  return [Int32Array.from(a, number), Int32Array.from(b, number), numbers.size]
}
