// The expressions of C++ symbols (itanium-cxx-abi, 5.1.6): they stand in template arguments, decltype and array sizes. Written
// as llvm-cxxfilt 14 writes them, with every operand in parentheses.

import { named, row } from "./itanium-nodes.ts"
import type { Node } from "./itanium-nodes.ts"
import { digits, expect, isDigit, look, malformed, take, untilEnd, within } from "./itanium-reader.ts"
import type { Reader } from "./itanium-reader.ts"
import { decltype, qualifiers, readType, sourceName, substitution, templateParameter } from "./itanium-types.ts"
import { builtins, operators, suffixes } from "./itanium-words.ts"
import { operatorName, unnamedType } from "./itanium-names.ts"

export function readExpression(r: Reader): Node {
  return within(r, expressionAt)
}

function expressionAt(r: Reader): Node {
  const global = take(r, "gs")
  const two = look(r) + look(r, 1)
  switch (look(r)) {
    case "L":
      return primary(r)
    case "T":
      return templateParameter(r)
    case "f":
      if (/f[pL]/.test(two) && (two === "fp" || isDigit(look(r, 2)))) return functionParameter(r)
      return fold(r)
    default:
      if (isDigit(look(r)) || two === "sr" || two === "on" || two === "dn") return unresolvedName(r, global)
  }
  const other = others[two]
  if (other) {
    r.at += 2
    return other(r)
  }
  const operator = operators[two]
  if (!operator || operator[1] === "name") malformed(r)
  r.at += 2
  return operation(r, two, operator[0], global)
}

function operation(r: Reader, code: string, text: string, global: boolean): Node {
  const one = () => readExpression(r)
  switch (operators[code]?.[1]) {
    case "prefix":
      return row(text, "(", one(), ")")
    case "postfix":
      return take(r, "_") ? row(text, "(", one(), ")") : row("(", one(), `)${text}`)
    case "binary": {
      const [left, right] = [one(), one()]
      const node = row("(", left, `) ${text} (`, right, ")")
      return text === ">" ? row("(", node, ")") : node
    }
    case "member": {
      const left = one()
      return row(left, text, one())
    }
    case "cast": {
      const to = readType(r)
      return row(`${text}<`, to, ">(", one(), ")")
    }
    case "index": {
      const of = one()
      return row("(", of, ")[", one(), "]")
    }
    case "condition": {
      const [condition, then, otherwise] = [one(), one(), one()]
      return row("(", condition, ") ? (", then, ") : (", otherwise, ")")
    }
    case "of":
      return row(text, code === "at" || code === "st" || code === "ti" ? readType(r) : one(), ")")
    case "delete":
      return row(`${global ? "::" : ""}delete${text} `, one())
    case "new":
      return newExpression(r, `${global ? "::" : ""}new${text}`)
    case "call": {
      const callee = one()
      return row(callee, "(", untilEnd(r, readExpression), ")")
    }
    case "convert": {
      const to = readType(r)
      return row("(", to, ")(", take(r, "_") ? untilEnd(r, readExpression) : [one()], ")")
    }
    default:
      return malformed(r)
  }
}

const others: Readonly<Record<string, (r: Reader) => Node>> = {
  nx: (r) => row("noexcept (", readExpression(r), ")"),
  sp: (r) => ({ is: "expansion", of: readExpression(r) }),
  sZ: (r) => {
    const of = look(r) === "T" ? templateParameter(r) : functionParameter(r)
    return row("sizeof...(", { is: "expansion", of }, ")")
  },
  sP: (r) => row("sizeof... (", untilEnd(r, r.grammar.templateArgument), ")"),
  tw: (r) => row("throw ", readExpression(r)),
  tr: () => named("throw"),
  il: (r) => row("{", untilEnd(r, braced), "}"),
  tl: (r) => {
    const type = readType(r)
    return row(type, "{", untilEnd(r, braced), "}")
  },
}

function braced(r: Reader): Node {
  if (take(r, "di")) {
    const field = sourceName(r)
    return designated(`.${field}`, within(r, braced))
  }
  if (take(r, "dx")) {
    const index = readExpression(r)
    return row("[", index, "]", designated("", within(r, braced)))
  }
  if (take(r, "dX")) {
    const [from, to] = [readExpression(r), readExpression(r)]
    return row("[", from, " ... ", to, "]", designated("", within(r, braced)))
  }
  return readExpression(r)
}

function designated(field: string, value: Node): Node {
  return row(`${field} = `, value)
}

function newExpression(r: Reader, text: string): Node {
  const placed: Node[] = []
  while (!take(r, "_")) placed.push(readExpression(r))
  const type = readType(r)
  const arguments_ = take(r, "pi") ? untilEnd(r, readExpression) : undefined
  if (!arguments_) expect(r, "E")
  const where = placed.length > 0 ? [" (", placed, ") "] : [" "]
  return row(text, ...where, type, ...(arguments_ && arguments_.length > 0 ? ["(", arguments_, ")"] : []))
}

/// `fp0_`, `fL1p_`; `fpT` is `this`.
function functionParameter(r: Reader): Node {
  if (take(r, "fpT")) return named("this")
  if (take(r, "fL")) {
    if (digits(r) === "") malformed(r)
    expect(r, "p")
  } else expect(r, "fp")
  qualifiers(r)
  const number = digits(r)
  expect(r, "_")
  return named(`fp${number}`)
}

function fold(r: Reader): Node {
  expect(r, "f")
  const kind = look(r)
  if (!/[lrLR]/.test(kind)) malformed(r)
  r.at++
  const text = operators[look(r) + look(r, 1)]?.[0] ?? malformed(r)
  r.at += 2
  const first = readExpression(r)
  const second = kind === "L" || kind === "R" ? readExpression(r) : undefined
  const isLeft = kind === "l" || kind === "L"
  const [of, start] = isLeft && second ? [second, first] : [first, second]
  const pack = row("(", { is: "expansion", of }, ")")
  if (!isLeft) return row("(", pack, ` ${text} ...`, ...(start ? [` ${text} `, start] : []), ")")
  return row("(", ...(start ? [start, ` ${text} `] : []), `... ${text} `, pack, ")")
}

/// Literals (`L…E`).
function primary(r: Reader): Node {
  expect(r, "L")
  const code = look(r)
  if (take(r, "_Z")) return ended(r, r.grammar.encoding(r))
  if (take(r, "b0E")) return named("false")
  if (take(r, "b1E")) return named("true")
  if (take(r, "DnE") || take(r, "Dn0E")) return named("nullptr")
  if ("fde".includes(code)) return floating(r)
  if (code === "A") return ended(r, row('"<', readType(r), '>"'))
  if (look(r) + look(r, 1) === "Ul") return ended(r, row("[]", unnamedType(r, "expression"), "{...}"))
  const integer = "wcahstijlmxyno".includes(code) ? builtins[code] : undefined
  if (integer !== undefined) {
    r.at++
    const suffix = suffixes[code]
    const value = literal(r)
    return named(suffix === undefined ? `(${integer})${value}` : value + suffix)
  }
  if (code === "T") malformed(r)
  const type = readType(r)
  return row("(", type, `)${literal(r)}`)
}

function ended(r: Reader, node: Node): Node {
  expect(r, "E")
  return node
}

function literal(r: Reader): string {
  const value = digits(r, true)
  if (!/\d/.test(value)) malformed(r)
  expect(r, "E")
  return value.replace("n", "-")
}

/// Floating-point literals are the bytes of the number, high first.
function floating(r: Reader): Node {
  const code = look(r)
  r.at++
  const length = { f: 8, d: 16 }[code] ?? malformed(r)
  const hex = r.symbol.slice(r.at, r.at + length)
  if (!/^[0-9a-f]+$/.test(hex) || hex.length !== length) malformed(r)
  r.at += length
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, BigInt(`0x${hex.padEnd(16, "0")}`))
  return ended(r, named(code === "f" ? `${exponential(view.getFloat32(0))}f` : exponential(view.getFloat64(0))))
}

/// As C writes it with `%a`.
function exponential(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "nan" : value < 0 ? "-inf" : "inf"
  if (value === 0) return Object.is(value, -0) ? "-0x0p+0" : "0x0p+0"
  let [mantissa, exponent] = [Math.abs(value), 0]
  while (mantissa >= 2) [mantissa, exponent] = [mantissa / 2, exponent + 1]
  while (mantissa < 1) [mantissa, exponent] = [mantissa * 2, exponent - 1]
  return `${value < 0 ? "-" : ""}0x${mantissa.toString(16)}p${exponent < 0 ? "" : "+"}${exponent}`
}

/// Names that depend on a template parameter: `sr1T5value`.
function unresolvedName(r: Reader, global: boolean): Node {
  const start = global ? "::" : ""
  if (take(r, "srN")) {
    let of = withArguments(r, unresolvedType(r))
    while (!take(r, "E")) of = { is: "nested", outer: of, name: simpleName(r) }
    return { is: "nested", outer: of, name: baseUnresolvedName(r) }
  }
  if (!take(r, "sr")) {
    const base = baseUnresolvedName(r)
    return global ? row(start, base) : base
  }
  let of: Node
  if (isDigit(look(r))) {
    of = global ? row(start, simpleName(r)) : simpleName(r)
    while (!take(r, "E")) of = { is: "nested", outer: of, name: simpleName(r) }
  } else of = withArguments(r, unresolvedType(r))
  return { is: "nested", outer: of, name: baseUnresolvedName(r) }
}

function unresolvedType(r: Reader): Node {
  if (look(r) === "S") return substitution(r)
  const node = look(r) === "T" ? templateParameter(r) : decltype(r)
  r.known.push(node)
  return node
}

function withArguments(r: Reader, name: Node): Node {
  return look(r) === "I" ? { is: "template", name, args: r.grammar.templateArguments(r, false) } : name
}

function simpleName(r: Reader): Node {
  return withArguments(r, named(sourceName(r)))
}

function baseUnresolvedName(r: Reader): Node {
  if (isDigit(look(r))) return simpleName(r)
  if (take(r, "dn")) return row("~", isDigit(look(r)) ? simpleName(r) : unresolvedType(r))
  take(r, "on")
  return withArguments(r, operatorName(r))
}
