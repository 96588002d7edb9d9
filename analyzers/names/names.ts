// Who the functions of a binary are: what people call them, what survives a rebuild, which generic item each is an instance
// of. Puts demangled symbols beside indices and refuses to know what any name means.

import { analyzer, optional } from "../analyzer.ts"
import type { BytePlace, FunctionIdentity } from "../place.ts"
import { twins } from "../twin/twins.ts"
import { code } from "../wasm/code.ts"
import type { Module } from "../wasm/module.ts"
import { wasm } from "../wasm/wasm.ts"
import { demangle, type Demangled } from "./demangle.ts"
import { topLevel } from "./path-text.ts"

/// All take an index of the function index space; answers are made when first asked for.
export interface Names {
  /// `name` is demangled and hash-free; `func[12]` when the binary says nothing.
  of(index: number): FunctionIdentity
  /// The function as the subject of a finding: its name, or for a nameless function a fingerprint of its masked body, which
  /// survives rebuilds that do not change it (its index would not).
  subject(index: number): string
  /// The generic item the function is an instance of; its name when it is not generic. All instances of one blanket impl
  /// have one base: `<_ as alloc::string::ToString>::to_string`.
  base(index: number): string
  /// The crate that defines the function; absent for what is not Rust.
  crate(index: number): string | undefined
  /// As the binary spells it.
  symbol(index: number): string | undefined
  /// The reading of the symbol, when it is mangled or a path.
  demangled(index: number): Demangled | undefined
  /// Bytes in a function's body (all of it, unless told otherwise) as a place.
  place(index: number, offset?: number, length?: number): BytePlace
  /// How many names were left as the binary spells them because there are too many and too long.
  left(): number
  /// The functions that have a body.
  readonly bodies: readonly number[]
  readonly artifact: string
}

export const names = analyzer({
  name: "names",
  doc: "Names of functions as people read them: demangled, without hashes, stable across rebuilds; and their generic bases.",
  requires: { wasm, code, twins: optional(twins) },
  run: ({ wasm, code, twins }) => namesOf(wasm, code.hash, twins),
  *facts(names) {
    for (const index of names.bodies) {
      const { name } = names.of(index)
      const base = names.base(index)
      const crate = names.crate(index)
      const about = `${base === name ? "" : `; base ${base}`}${crate === undefined ? "" : `; crate ${crate}`}`
      yield { at: names.place(index), text: `named ${name}${about}; subject ${names.subject(index)}` }
    }
  },
  *unread(names) {
    yield { what: "function names not demangled", count: names.left(), artifact: names.artifact }
  },
})

/// Characters of demangled names kept per module: a hostile name section makes long names out of short symbols.
const mostCharacters = 1 << 26

/// `hashes`: per function, equal for equal masked bodies. What `lender` calls a function goes before what the binary does.
export function namesOf(
  module: Module,
  hashes: ArrayLike<number>,
  lender?: { symbol(index: number): string | undefined },
  most = mostCharacters,
): Names {
  const { functions, artifact } = module
  const symbolOf = (index: number): string | undefined => lender?.symbol(index) ?? functions[index]?.symbol
  const read = new Map<number, Demangled | undefined>()
  const identities: (FunctionIdentity | undefined)[] = []
  let characters = 0
  let left = 0
  let blankets: ReadonlySet<string> | undefined

  function demangled(index: number): Demangled | undefined {
    if (read.has(index)) return read.get(index)
    const symbol = symbolOf(index)
    const known = characters < most && symbol !== undefined ? demangle(symbol) : undefined
    if (characters >= most && symbol !== undefined) left++
    characters += known ? known.name.length + known.base.length + (known.args ?? []).join().length : 0
    read.set(index, known)
    return known
  }
  function make(index: number): FunctionIdentity {
    const symbol = symbolOf(index)
    if (symbol === undefined) return { index, name: `func[${index}]` }
    const name = demangled(index)?.name ?? withoutGlueHash(cut(symbol))
    return name === symbol ? { index, name } : { index, name, symbol: cut(symbol) }
  }
  function of(index: number): FunctionIdentity {
    return (identities[index] ??= make(index))
  }
  function place(index: number, offset?: number, length?: number): BytePlace {
    const body = functions[index]?.body
    const known = functions[index]?.import
    const at = offset ?? body?.offset ?? known?.offset ?? 0
    return {
      kind: "bytes",
      artifact: artifact.path,
      offset: at,
      length: length ?? (offset === undefined ? (body?.length ?? known?.length ?? 0) : 0),
      function: of(index),
    }
  }
  return {
    of,
    place,
    demangled,
    subject(index) {
      if (symbolOf(index) !== undefined) return of(index).name
      return `unnamed function ${((hashes[index] ?? 0) >>> 0).toString(16).padStart(8, "0")}`
    },
    base(index) {
      const known = demangled(index)
      if (!known) return of(index).name
      // Only Rust has blanket impls, and to find them every name is read.
      if (known.scheme === "c++") return known.base
      blankets ??= blanketImpls(functions.map((_, index) => demangled(index)))
      return blankets.has(implKey(known)) ? withoutSelf(known.base) : known.base
    },
    crate: (index) => demangled(index)?.crate,
    symbol: symbolOf,
    left: () => left,
    bodies: functions.filter(({ body }) => body).map(({ index }) => index),
    artifact: artifact.path,
  }
}

/// Impl blocks that are instantiated for more than one type: `impl<T: Display> ToString for T`.
function blanketImpls(all: readonly (Demangled | undefined)[]): ReadonlySet<string> {
  const selves = new Map<string, string>()
  const blankets = new Set<string>()
  for (const known of all) {
    const key = known && implKey(known)
    const self = known && selfOf(known.base)
    if (!key || self === undefined) continue
    if ((selves.get(key) ?? self) !== self) blankets.add(key)
    selves.set(key, self)
  }
  return blankets
}

function implKey({ impl, base }: Demangled): string {
  return impl && base.startsWith("<") ? `${impl.module}#${impl.number}` : ""
}

/// SELF of `<SELF as TRAIT>::f`.
function selfOf(base: string): string | undefined {
  const end = base.startsWith("<") ? topLevel(base.slice(1), " as ") : -1
  return end < 0 ? undefined : base.slice(1, 1 + end)
}

function withoutSelf(base: string): string {
  return `<_${base.slice(1 + (selfOf(base)?.length ?? 0))}`
}

/// The name without the number that wasm-bindgen makes anew with every build.
export function withoutGlueHash(name: string): string {
  return name
    .replace(/^((?:[^:]*\.)?__wb(?:g|indgen)_\w*?)_[0-9a-f]{16}$/, "$1")
    .replace(/^((?:[^:]*\.)?__wbindgen_closure_wrapper)\d+$/, "$1")
}

function cut(symbol: string): string {
  return symbol.length > 16_384 ? `${symbol.slice(0, 16_383)}…` : symbol
}
