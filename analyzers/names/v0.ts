// Rust's v0 symbol mangling (RFC 2603): reads a symbol and prints what it names. Symbols come from strangers, so every walk
// is bounded in depth, in work and in what it prints. Refuses to know what a name means.

import { constant } from "./v0-constants.ts"
import {
  aside,
  asName,
  backref,
  base62,
  bounded,
  cursor,
  deeper,
  eat,
  ident,
  list,
  Malformed,
  next,
  optional62,
  print,
  silently,
  type Cursor,
} from "./v0-cursor.ts"
import { basicTypes, heads } from "./v0-words.ts"

export interface V0 {
  readonly name: string
  readonly base: string
  readonly crate: string
  readonly args: readonly string[]
  /// Which impl block the item lies in: the module's path and the number of the impl in it.
  readonly impl?: { readonly module: string; readonly number: string }
  /// What follows the symbol: `.llvm.…`, `.cold`.
  readonly rest: string
}

/// `symbol` is without its `_R`.
export function demangleV0(symbol: string): V0 | undefined {
  if (!/^[A-Z][\x20-\x7e]*$/.test(symbol)) return undefined
  const check = cursor(symbol, "skip")
  try {
    path(check, false)
    if (/[A-Z]/.test(symbol[check.at] ?? "")) path(check, false)
  } catch (error) {
    if (error instanceof Malformed) return undefined
    throw error
  }
  const rest = symbol.slice(check.at)
  const name = bounded(cursor(symbol, "name"), inValue)
  const bare = cursor(symbol, "base")
  const base = bounded(bare, inValue)
  const { crate = "", args, impl } = bare.found
  return { name, base, crate, args, ...(impl ? { impl } : {}), rest }
}

const inValue = (s: Cursor): void => path(s, true)

export function path(s: Cursor, inValue: boolean): void {
  deeper(s, () => {
    const tag = next(s)
    switch (tag) {
      case "C": {
        optional62(s, "s")
        const name = ident(s)
        if (!s.silent) s.found.crate ??= name
        print(s, name)
        return
      }
      case "N":
        nested(s, inValue)
        return
      case "M":
      case "X":
      case "Y":
        if (s.mode === "base" && !s.silent) baseOfImpl(s, tag)
        else impl(s, tag)
        return
      case "I":
        path(s, inValue)
        if (s.mode === "base" && !s.silent) collect(s)
        else generics(s, inValue)
        return
      case "B":
        backref(s, () => path(s, inValue))
        return
      default:
        throw new Malformed()
    }
  })
}

function nested(s: Cursor, inValue: boolean): void {
  const namespace = next(s)
  if (!/[a-zA-Z]/.test(namespace)) throw new Malformed()
  path(s, inValue)
  const number = optional62(s, "s")
  const name = ident(s)
  if (/[a-z]/.test(namespace)) {
    print(s, name === "" ? "" : `::${name}`)
    return
  }
  const kind = namespace === "C" ? "closure" : namespace === "S" ? "shim" : namespace
  print(s, `::{${kind}${name === "" ? "" : `:${name}`}#${number}}`)
}

function impl(s: Cursor, tag: string): void {
  if (tag !== "Y") {
    optional62(s, "s")
    silently(s, () => path(s, false))
  }
  print(s, "<")
  type(s)
  if (tag !== "M") {
    print(s, " as ")
    path(s, false)
  }
  print(s, ">")
}

function baseOfImpl(s: Cursor, tag: string): void {
  if (tag !== "Y") {
    const number = optional62(s, "s")
    const before = s.found.impl
    const module = aside(s, () => path(s, false))
    s.found.impl = before ?? { module, number: String(number) }
  }
  if (tag === "M") {
    head(s, true)
    return
  }
  // A default method is one piece of source, whatever type it is made for.
  if (tag === "Y") {
    keep(s, type)
    path(s, false)
    return
  }
  print(s, "<")
  head(s, false)
  print(s, " as ")
  path(s, false)
  print(s, ">")
}

function generics(s: Cursor, inValue: boolean): void {
  if (inValue) print(s, "::")
  print(s, "<")
  list(s, argument, ", ")
  print(s, ">")
}

function collect(s: Cursor): void {
  while (!eat(s, "E")) keep(s, argument)
}

function keep(s: Cursor, walk: (s: Cursor) => void): void {
  if (s.found.args.length < 16) s.found.args.push(asName(s, walk))
  else silently(s, walk)
}

function argument(s: Cursor): void {
  if (eat(s, "L")) lifetime(s, base62(s))
  else if (eat(s, "K")) constant(s, false)
  else type(s)
}

/// A type without what it is made of: `Vec`, `&_`, `[_]`. `bare`: a path stands without angle brackets.
function head(s: Cursor, bare: boolean): void {
  const tag = s.symbol[s.at] ?? ""
  if (tag === "B") {
    s.at++
    backref(s, () => head(s, bare))
    return
  }
  if ("CNMXYI".includes(tag)) {
    path(s, false)
    return
  }
  if (bare) print(s, "<")
  if (/[RQPOASTF]/.test(tag)) {
    const start = s.at
    silently(s, type)
    const end = s.at
    s.at = start + 1
    if (tag === "T") {
      let arity = 0
      while (!eat(s, "E")) {
        silently(s, type)
        arity++
      }
      print(s, arity === 1 ? "(_,)" : `(${Array.from({ length: Math.min(arity, 64) }, () => "_").join(", ")})`)
    } else print(s, heads[tag] ?? "_")
    s.at = end
  } else print(s, asName(s, type))
  if (bare) print(s, ">")
}

function type(s: Cursor): void {
  if (eat(s, "w")) print(s, "#[splat] ")
  const tag = next(s)
  const basic = basicTypes[tag]
  if (basic !== undefined) {
    print(s, basic)
    return
  }
  deeper(s, () => {
    switch (tag) {
      case "R":
      case "Q": {
        print(s, "&")
        if (eat(s, "L")) {
          const region = base62(s)
          if (region !== 0n) {
            lifetime(s, region)
            print(s, " ")
          }
        }
        if (tag === "Q") print(s, "mut ")
        type(s)
        return
      }
      case "P":
      case "O":
        print(s, tag === "P" ? "*const " : "*mut ")
        {
          type(s)
          return
        }
      case "A":
      case "S":
        print(s, "[")
        type(s)
        if (tag === "A") {
          print(s, "; ")
          constant(s, true)
        }
        {
          print(s, "]")
          return
        }
      case "T": {
        print(s, "(")
        const count = list(s, type, ", ")
        print(s, count === 1 ? ",)" : ")")
        return
      }
      case "F":
        binder(s, functionPointer)
        return
      case "D": {
        print(s, "dyn ")
        binder(s, () => list(s, dynTrait, " + "))
        if (!eat(s, "L")) throw new Malformed()
        const region = base62(s)
        if (region === 0n) return
        print(s, " + ")
        lifetime(s, region)
        return
      }
      case "B":
        backref(s, type)
        return
      case "W":
        type(s)
        print(s, " is ")
        {
          pattern(s)
          return
        }
      default:
        s.at--
        {
          path(s, false)
          return
        }
    }
  })
}

function functionPointer(s: Cursor): void {
  if (eat(s, "U")) print(s, "unsafe ")
  if (eat(s, "K")) {
    const abi = eat(s, "C") ? "C" : ident(s)
    if (abi === "") throw new Malformed()
    print(s, `extern "${abi.replaceAll("_", "-")}" `)
  }
  print(s, "fn(")
  list(s, type, ", ")
  print(s, ")")
  if (eat(s, "u")) return
  print(s, " -> ")
  type(s)
}

function binder(s: Cursor, walk: (s: Cursor) => void): void {
  const lifetimes = optional62(s, "G")
  if (s.silent) {
    walk(s)
    return
  }
  const outer = s.bound
  if (lifetimes > 0n) {
    print(s, "for<")
    for (let i = 0n; i < lifetimes; i++) {
      if (i > 0n) print(s, ", ")
      s.bound++
      lifetime(s, 1n)
    }
    print(s, "> ")
  }
  walk(s)
  s.bound = outer
}

function lifetime(s: Cursor, index: bigint): void {
  if (s.silent) return
  if (index === 0n) {
    print(s, "'_")
    return
  }
  const level = s.bound - Number(index)
  if (level < 0) throw new Malformed()
  print(s, level < 26 ? `'${String.fromCharCode(97 + level)}` : `'_${level}`)
}

function openPath(s: Cursor): boolean {
  if (eat(s, "B")) {
    let open = false
    backref(s, () => {
      open = openPath(s)
    })
    return open
  }
  if (!eat(s, "I")) {
    path(s, false)
    return false
  }
  path(s, false)
  print(s, "<")
  list(s, argument, ", ")
  return true
}

function dynTrait(s: Cursor): void {
  let open = openPath(s)
  while (eat(s, "p")) {
    print(s, open ? ", " : "<")
    open = true
    print(s, `${ident(s)} = `)
    if (eat(s, "K")) constant(s, false)
    else type(s)
  }
  if (open) print(s, ">")
}

function pattern(s: Cursor): void {
  deeper(s, () => {
    const tag = next(s)
    if (tag === "N") {
      print(s, "!null")
      return
    }
    if (tag === "R") {
      constant(s, false)
      print(s, "..=")
      constant(s, false)
      return
    }
    if (tag !== "O") throw new Malformed()
    list(s, pattern, " | ")
  })
}
