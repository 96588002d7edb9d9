// The names of C++ symbols (itanium-cxx-abi, 5.1.2 to 5.1.4, 5.1.8): nested, local, unnamed ones and those of operators.

import { named, row } from "./itanium-nodes.ts"
import type { Node } from "./itanium-nodes.ts"
import { digits, during, expect, isDigit, look, malformed, take, untilEnd, within } from "./itanium-reader.ts"
import type { NameState, Reader } from "./itanium-reader.ts"
import {
  abiTags,
  decltype,
  lambdaParameters,
  qualifiers,
  readType,
  sourceName,
  spelledOut,
  substitution,
  templateParameter,
} from "./itanium-types.ts"
import { operators } from "./itanium-words.ts"

export function readName(r: Reader, state?: NameState): Node {
  return within(r, () => nameAt(r, state))
}

function nameAt(r: Reader, state: NameState | undefined): Node {
  if (look(r) === "N") return nestedName(r, state)
  if (look(r) === "Z") return localName(r, state)
  if (look(r) === "S" && look(r, 1) !== "t") {
    const known = substitution(r)
    if (look(r) !== "I") malformed(r)
    return withArguments(r, known, state)
  }
  const inStd = take(r, "St")
  take(r, "L")
  const own = unqualifiedName(r, state)
  const name: Node = inStd ? { is: "nested", outer: named("std"), name: own } : own
  if (look(r) !== "I") return name
  r.known.push(name)
  return withArguments(r, name, state)
}

function withArguments(r: Reader, name: Node, state: NameState | undefined): Node {
  const args = r.grammar.templateArguments(r, state !== undefined)
  if (state) state.endsInArguments = true
  return { is: "template", name, args }
}

function nestedName(r: Reader, state: NameState | undefined): Node {
  expect(r, "N")
  const qualified = qualifiers(r)
  const reference = take(r, "O") ? " &&" : take(r, "R") ? " &" : ""
  if (state) state.behind = qualified + reference
  let of: Node | undefined
  const step = (name: Node): Node => {
    if (state) state.endsInArguments = false
    return (of = of ? { is: "nested", outer: of, name } : name)
  }
  if (take(r, "St")) of = named("std")
  let components = 0
  while (!take(r, "E")) {
    take(r, "L")
    const [one, two] = [look(r), look(r, 1)]
    // The member whose initialiser holds a lambda.
    if (take(r, "M")) {
      if (!of) malformed(r)
      continue
    }
    if (one === "S" && two !== "t") {
      const known = substitution(r)
      const first = of === undefined
      step(known)
      if (first) continue
    } else if (one === "I") {
      if (!of) malformed(r)
      of = withArguments(r, of, state)
    } else if (one === "T") step(templateParameter(r))
    else if (one === "D" && (two === "t" || two === "T")) step(decltype(r))
    else if (one === "C" || (one === "D" && two !== "C")) {
      if (!of) malformed(r)
      of = spelledOut(of)
      step(constructor(r, of, state))
      of = abiTags(r, of)
    } else step(unqualifiedName(r, state))
    components++
    r.known.push(of ?? malformed(r))
  }
  if (!of || components === 0) malformed(r)
  // The whole is no substitution unless it is a type, which then says so itself.
  r.known.pop()
  return of
}

function constructor(r: Reader, of: Node, state: NameState | undefined): Node {
  const destructor = take(r, "D")
  if (!destructor) expect(r, "C")
  const inherited = !destructor && take(r, "I")
  if (!(destructor ? /[01245]/ : /[12345]/).test(look(r))) malformed(r)
  r.at++
  if (state) state.converts = true
  if (inherited) r.grammar.name(r, state)
  return { is: "constructor", of, destructor }
}

function localName(r: Reader, state: NameState | undefined): Node {
  expect(r, "Z")
  const outer = r.grammar.encoding(r)
  expect(r, "E")
  if (take(r, "s")) {
    discriminator(r)
    return { is: "nested", outer, name: named("string literal") }
  }
  if (take(r, "d")) {
    digits(r, true)
    expect(r, "_")
    return { is: "nested", outer, name: r.grammar.name(r, state) }
  }
  const name = r.grammar.name(r, state)
  discriminator(r)
  return { is: "nested", outer, name }
}

/// Tells apart local things of one name: `_0`, `__12_`, or digits at the very end.
function discriminator(r: Reader): void {
  const found = /_\d|__\d+_|\d+$/y
  found.lastIndex = r.at
  if (found.test(r.symbol)) r.at = found.lastIndex
}

function unqualifiedName(r: Reader, state: NameState | undefined): Node {
  return abiTags(r, nameWithoutTags(r, state))
}

function nameWithoutTags(r: Reader, state: NameState | undefined): Node {
  if (look(r) === "U") {
    if (state) r.params = []
    return unnamedType(r, "type")
  }
  if (isDigit(look(r))) return named(sourceName(r))
  if (!take(r, "DC")) return operatorName(r, state)
  return row(
    "[",
    untilEnd(r, (r) => named(sourceName(r))),
    "]",
  )
}

/// Unnamed types and lambdas. As an `expression` a lambda is written without its number.
export function unnamedType(r: Reader, as: "type" | "expression"): Node {
  if (take(r, "Ut")) {
    const count = digits(r)
    expect(r, "_")
    return named(`'unnamed${count}'`)
  }
  if (take(r, "Ub")) {
    digits(r)
    expect(r, "_")
    return named("'block-literal'")
  }
  expect(r, "Ul")
  const saved = [...r.params]
  const declared: Node[] = []
  const own: Node[] = []
  r.params.push(own)
  while (/T[ynp]/.test(look(r) + look(r, 1))) declared.push(declaration(r, own))
  if (own.length === 0) r.params.pop()
  const level = saved.length
  const params = during(r, "lambda", level, () => lambdaParameters(r))
  r.params = saved
  const count = as === "type" || look(r) !== "E" ? digits(r) : ""
  if (as === "type" || look(r) !== "E") expect(r, "_")
  const parts = [...(declared.length > 0 ? ["<", declared, ">"] : []), "(", params, ")"]
  return row(as === "type" ? `'lambda${count}'` : "", ...parts)
}

/// A template parameter of a lambda, which nobody named.
function declaration(r: Reader, own: Node[]): Node {
  if (take(r, "Tp")) {
    const at = own.length
    const node = within(r, (r) => declaration(r, own))
    own[at] = { is: "pack", items: [own[at] ?? malformed(r)], all: false }
    return node.is === "row" ? row(...node.parts.slice(0, -1), "...", ...node.parts.slice(-1)) : node
  }
  const invent = (prefix: string): Node => {
    const count = r.invented.get(prefix) ?? 0
    r.invented.set(prefix, count + 1)
    const node = named(`${prefix}${count === 0 ? "" : String(count - 1)}`)
    own.push(node)
    return node
  }
  if (take(r, "Ty")) return row("typename ", invent("$T"))
  expect(r, "Tn")
  const name = invent("$N")
  return row(readType(r), " ", name)
}

/// `operator+`, `operator int`, `operator"" _x`.
export function operatorName(r: Reader, state?: NameState): Node {
  if (take(r, "cv")) {
    const type = during(r, "mayHaveArguments", false, () =>
      during(r, "mayPointForward", r.mayPointForward || state !== undefined, () => readType(r)),
    )
    if (state) state.converts = true
    return row("operator ", type)
  }
  if (take(r, "li")) return named(`operator"" ${sourceName(r)}`)
  if (look(r) === "v" && isDigit(look(r, 1))) {
    r.at += 2
    return row("operator ", named(sourceName(r)))
  }
  const code = look(r) + look(r, 1)
  const operator = operators[code]
  if (!operator || operator[1] === "of" || operator[1] === "cast" || (operator[1] === "member" && code !== "pt"))
    malformed(r)
  r.at += 2
  const word = { dl: " delete", da: " delete[]", nw: " new", na: " new[]", aw: " co_await" }[code]
  return named(`operator${word ?? operator[0]}`)
}
