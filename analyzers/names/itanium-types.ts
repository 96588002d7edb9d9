// The types of C++ symbols (itanium-cxx-abi, 5.1.5) and what they share with names: qualifiers, substitutions, template
// parameters. Names and expressions come through the grammar.

import { named, row } from "./itanium-nodes.ts"
import type { Forward, Node } from "./itanium-nodes.ts"
import { digits, expect, isDigit, look, malformed, sequence, take, untilEnd, within } from "./itanium-reader.ts"
import type { Reader } from "./itanium-reader.ts"
import { abbreviations, builtins } from "./itanium-words.ts"

export function readType(r: Reader): Node {
  return within(r, typeAt)
}

function typeAt(r: Reader): Node {
  const two = look(r) + look(r, 1)
  const builtin = look(r) === "D" ? builtins[two] : builtins[look(r)]
  if (builtin !== undefined) {
    r.at += look(r) === "D" ? 2 : 1
    return named(builtin)
  }
  if (look(r) === "S" && look(r, 1) !== "t") {
    const known = substitution(r)
    if (!r.mayHaveArguments || look(r) !== "I") return known
    return remember(r, { is: "template", name: known, args: r.grammar.templateArguments(r, false) })
  }
  return remember(r, newType(r, two))
}

function remember(r: Reader, node: Node): Node {
  r.known.push(node)
  return node
}

/// A type that can be referred back to.
function newType(r: Reader, two: string): Node {
  switch (look(r)) {
    case "r":
    case "V":
    case "K": {
      let after = r.at
      while ("rVK".includes(r.symbol[after] ?? " ")) after++
      if (/^(F|D[oOwx])/.test(r.symbol.slice(after, after + 2))) return functionType(r)
      return qualifiedType(r)
    }
    case "U":
      return qualifiedType(r)
    case "u":
      r.at++
      return named(sourceName(r))
    case "D":
      return typeOfTwoLetters(r, two)
    case "F":
      return functionType(r)
    case "A":
      return arrayType(r)
    case "M": {
      r.at++
      const of = readType(r)
      return { is: "member", of, type: readType(r) }
    }
    case "T":
      return ofParameter(r, two)
    case "P":
      r.at++
      return { is: "pointer", to: readType(r) }
    case "R":
    case "O": {
      const rvalue = look(r) === "O"
      r.at++
      return { is: "reference", to: readType(r), rvalue }
    }
    case "C":
      r.at++
      return row(readType(r), " complex")
    case "G":
      r.at++
      return row(readType(r), " imaginary")
    default:
      return r.grammar.name(r)
  }
}

function typeOfTwoLetters(r: Reader, two: string): Node {
  switch (two) {
    case "Dp":
      r.at += 2
      return { is: "expansion", of: readType(r) }
    case "Dt":
    case "DT":
      return decltype(r)
    case "Dv":
      return vectorType(r)
    case "Do":
    case "DO":
    case "Dw":
    case "Dx":
      return functionType(r)
    default:
      return r.grammar.name(r)
  }
}

function ofParameter(r: Reader, two: string): Node {
  const kind = { Ts: "struct ", Tu: "union ", Te: "enum " }[two]
  if (kind !== undefined) {
    r.at += 2
    return row(kind, r.grammar.name(r))
  }
  const parameter = templateParameter(r)
  if (!r.mayHaveArguments || look(r) !== "I") return parameter
  r.known.push(parameter)
  return { is: "template", name: parameter, args: r.grammar.templateArguments(r, false) }
}

function qualifiedType(r: Reader): Node {
  if (take(r, "U")) {
    const extension = sourceName(r)
    const args = look(r) === "I" ? ["<", r.grammar.templateArguments(r, false), ">"] : []
    return row(within(r, qualifiedType), ` ${extension}`, ...args)
  }
  const text = qualifiers(r)
  const of = readType(r)
  return text === "" ? of : { is: "qualified", of, text }
}

/// `rVK`, as they are written behind what they qualify.
export function qualifiers(r: Reader): string {
  const restrict = take(r, "r") ? " restrict" : ""
  const volatile = take(r, "V") ? " volatile" : ""
  const constant = take(r, "K") ? " const" : ""
  return constant + volatile + restrict
}

function functionType(r: Reader): Node {
  const qualified = qualifiers(r)
  let throws: Node | undefined
  if (take(r, "Do")) throws = named("noexcept")
  else if (take(r, "DO")) {
    throws = row("noexcept(", r.grammar.expression(r), ")")
    expect(r, "E")
  } else if (take(r, "Dw")) throws = row("throw(", untilEnd(r, readType), ")")
  take(r, "Dx")
  expect(r, "F")
  take(r, "Y")
  const result = readType(r)
  const params: Node[] = []
  let reference = ""
  while (!take(r, "E")) {
    if (take(r, "v")) continue
    if (take(r, "RE")) reference = " &"
    else if (take(r, "OE")) reference = " &&"
    if (reference !== "") break
    params.push(readType(r))
  }
  return { is: "function", result, params, behind: qualified + reference, throws }
}

function arrayType(r: Reader): Node {
  r.at++
  let size: Node | undefined
  if (isDigit(look(r))) size = named(digits(r))
  else if (look(r) !== "_") size = r.grammar.expression(r)
  expect(r, "_")
  return { is: "array", of: readType(r), size }
}

function vectorType(r: Reader): Node {
  r.at += 2
  const size = isDigit(look(r)) ? named(digits(r)) : look(r) === "_" ? named("") : r.grammar.expression(r)
  if (size.is === "name" && size.text === "") {
    expect(r, "_")
    const counted = r.grammar.expression(r)
    expect(r, "_")
    return row(readType(r), " vector[", counted, "]")
  }
  expect(r, "_")
  if (take(r, "p")) return row("pixel vector[", size, "]")
  return row(readType(r), " vector[", size, "]")
}

export function decltype(r: Reader): Node {
  if (!take(r, "Dt") && !take(r, "DT")) malformed(r)
  const of = r.grammar.expression(r)
  expect(r, "E")
  return row("decltype(", of, ")")
}

export function sourceName(r: Reader): string {
  const length = Number(digits(r))
  const text = r.symbol.slice(r.at, r.at + length)
  if (length === 0 || text.length < length) malformed(r)
  r.at += length
  return text.startsWith("_GLOBAL__N") ? "(anonymous namespace)" : text
}

export function abiTags(r: Reader, of: Node): Node {
  let node = of
  while (take(r, "B")) node = { is: "tagged", of: node, tag: sourceName(r) }
  return node
}

export function substitution(r: Reader): Node {
  expect(r, "S")
  const short = abbreviations[look(r)]
  if (short) {
    r.at++
    const special: Node = { is: "special", text: short[0], base: short[2] }
    const tagged = abiTags(r, special)
    return tagged === special ? special : remember(r, tagged)
  }
  return r.known[sequence(r, 36)] ?? malformed(r)
}

/// What an abbreviation stands for where one of its own constructors is named.
export function spelledOut(node: Node): Node {
  if (node.is !== "special") return node
  const [, whole, base] = Object.values(abbreviations).find(([text]) => text === node.text) ?? []
  return whole === undefined || base === undefined ? node : { is: "special", text: whole, base }
}

export function templateParameter(r: Reader): Node {
  expect(r, "T")
  const level = take(r, "L") ? sequenceOfLevel(r) : 0
  const index = sequence(r, 10)
  if (r.mayPointForward && level === 0) {
    const forward: Forward = { is: "forward", index }
    r.forwards.push(forward)
    return forward
  }
  const found = r.params[level]?.[index]
  if (found) return found
  if (r.lambda !== level || level > r.params.length) malformed(r)
  if (level === r.params.length) r.params.push(undefined)
  return named("auto")
}

function sequenceOfLevel(r: Reader): number {
  const level = digits(r)
  expect(r, "_")
  if (level === "" || level.length > 3) malformed(r)
  return Number(level) + 1
}

/// The types of a lambda's parameters, in which template parameters that nobody declared are `auto`.
export function lambdaParameters(r: Reader): Node[] {
  const params: Node[] = []
  if (take(r, "vE")) return params
  do params.push(readType(r))
  while (!take(r, "E"))
  return params
}
