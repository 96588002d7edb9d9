// What a symbol names, as people read it: Rust's two manglings and that of C++ undone, names that a tool has already undone
// recognised, and everything free of the hashes that change with every build. Knows nothing of wasm or of MIR.
// No npm package reads both Rust schemes; the oracle of the tests is the crate `rustc-demangle`.

import { demangleCxx } from "./itanium.ts"
import { baseOfText, crateOfText, stripDisambiguators, topLevel } from "./path-text.ts"
import { longestName } from "./v0-cursor.ts"
import { demangleV0 } from "./v0.ts"

export interface Demangled {
  /// `plain`: the binary already spells it as a path.
  readonly scheme: "legacy" | "v0" | "c++" | "plain"
  /// Readable and whole, with type arguments, without hashes. At most 16 Ki characters; longer ones end in `…`.
  readonly name: string
  /// Without type arguments: equal for all instances of one generic item.
  readonly base: string
  /// The crate that defines the item; absent for C++.
  readonly crate?: string
  /// The type arguments that `base` leaves out, outermost last; the first 16. Only v0 symbols and plain names have them.
  readonly args?: readonly string[]
  /// v0 only: the impl block the item lies in, so that instances of a blanket impl can be told to be one.
  readonly impl?: { readonly module: string; readonly number: string }
}

/// What `symbol` names, if it is a mangled symbol or a path; `undefined` for a bare name such as `malloc`.
export function demangle(symbol: string): Demangled | undefined {
  if (symbol.length > longestSymbol) return undefined
  const text = withoutLlvmSuffix(symbol)
  return rustV0(text) ?? legacy(text) ?? cxx(text) ?? plain(text)
}

const longestSymbol = 1 << 20

/// ThinLTO renames internal symbols: `….llvm.1234`.
function withoutLlvmSuffix(symbol: string): string {
  const at = symbol.indexOf(".llvm.")
  return at >= 0 && /^[A-F0-9@]*$/.test(symbol.slice(at + 6)) ? symbol.slice(0, at) : symbol
}

function rustV0(symbol: string): Demangled | undefined {
  const prefix = ["_R", "R", "__R"].find((prefix) => symbol.startsWith(prefix))
  if (prefix === undefined) return undefined
  const read = demangleV0(symbol.slice(prefix.length))
  if (!read || (read.rest !== "" && !read.rest.startsWith("."))) return undefined
  const { name, base, crate, args, impl, rest } = read
  return {
    scheme: "v0",
    name: name + rest.slice(0, longestName),
    base,
    crate,
    ...(args.length > 0 ? { args } : {}),
    ...(impl ? { impl } : {}),
  }
}

function legacy(symbol: string): Demangled | undefined {
  const start = /^_{0,2}ZN/.exec(symbol)?.[0].length
  if (start === undefined) return undefined
  const elements: string[] = []
  let at = start
  while (symbol[at] !== "E") {
    const digits = /[0-9]{1,7}/y
    digits.lastIndex = at
    const length = digits.exec(symbol)?.[0]
    if (length === undefined) return undefined
    at = digits.lastIndex + Number(length)
    if (at >= symbol.length) return undefined
    elements.push(symbol.slice(digits.lastIndex, at))
  }
  // C++ names have the same shape; only Rust's end in a hash.
  if (!/^h[0-9a-f]{16}$/.test(elements.pop() ?? "") || elements.length === 0) return undefined
  const rest = symbol.slice(at + 1)
  if (rest !== "" && !/^\.[\x21-\x7e]*$/.test(rest)) return undefined
  const name = cut(elements.map(unescape).join("::"))
  return { scheme: "legacy", name: cut(name + rest), base: baseOfText(name), ...crate(name) }
}

const escapes: Readonly<Record<string, string>> = {
  SP: "@",
  BP: "*",
  RF: "&",
  LT: "<",
  GT: ">",
  LP: "(",
  RP: ")",
  C: ",",
}

/// `_$LT$a..b$GT$` is `<a::b>`. An unknown escape ends the reading: the rest stands as it is.
function unescape(element: string): string {
  let rest = element.startsWith("_$") ? element.slice(1) : element
  let out = ""
  for (;;) {
    const plain = /^[^$.]*/.exec(rest)?.[0] ?? ""
    out += plain
    rest = rest.slice(plain.length)
    if (rest.startsWith(".")) {
      const path = rest.startsWith("..")
      out += path ? "::" : "."
      rest = rest.slice(path ? 2 : 1)
      continue
    }
    const escape = /^\$([^$]*)\$/.exec(rest)
    const char = escape && (escapes[escape[1] ?? ""] ?? unicode(escape[1] ?? ""))
    if (!escape || !char) return out + rest
    out += char
    rest = rest.slice(escape[0].length)
  }
}

function unicode(escape: string): string | undefined {
  if (!/^u[0-9a-f]{1,6}$/.test(escape)) return undefined
  const point = Number.parseInt(escape.slice(1), 16)
  if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined
  const char = String.fromCodePoint(point)
  return /\p{Cc}/u.test(char) ? undefined : char
}

/// Itanium symbols, undone, and names that a C++ demangler has printed: they end in a parameter list or say `operator`.
function cxx(symbol: string): Demangled | undefined {
  const printed = /\)( const| volatile|&)*( \[clone [^\]]*\])?$/.test(symbol) && topLevel(symbol, "(") > 0
  if (!/^_{1,3}Z[A-Z0-9]/i.test(symbol) && !printed && !/\boperator[^\w\s]/.test(symbol)) return undefined
  const read = printed ? undefined : demangleCxx(symbol)
  return { scheme: "c++", ...(read ?? { name: cut(symbol), base: cut(symbol) }) }
}

/// `core::fmt::Formatter::pad::h0123456789abcdef`, `<a[0123456789abcdef]::B as c[…]::D>::e externref shim`.
function plain(symbol: string): Demangled | undefined {
  if (!symbol.includes("::") || /[\x00-\x1f]/.test(symbol)) return undefined
  const name = cut(stripDisambiguators(symbol.replace(/::h[0-9a-f]{16}(?=$|[ .])/, "")))
  return {
    scheme: "plain",
    name,
    base: baseOfText(name.replace(/( (externref|multivalue|wasm-bindgen) shim)+$/, "")),
    ...crate(name),
  }
}

function crate(name: string): { crate?: string } {
  const crate = crateOfText(name)
  return crate === undefined ? {} : { crate }
}

function cut(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name
}
