// C++ symbols as people read them: the Itanium mangling that clang, and so Emscripten and the WASI SDK, write. It knows the
// encodings of functions and special names and opens the grammar's other parts; refuses to know Rust, whose legacy
// mangling looks alike. The oracle of the tests is llvm-cxxfilt. No npm package is both maintained and right about real names.
// Source: https://itanium-cxx-abi.github.io/cxx-abi/abi.html#mangling

import { Malformed, TooLong, print, printing, row } from "./itanium-nodes.ts"
import type { Node } from "./itanium-nodes.ts"
import { readExpression } from "./itanium-expressions.ts"
import { readName } from "./itanium-names.ts"
import {
  digits,
  during,
  expect,
  look,
  malformed,
  nameState,
  reader,
  sequence,
  take,
  untilEnd,
  within,
} from "./itanium-reader.ts"
import type { Reader } from "./itanium-reader.ts"
import { readType } from "./itanium-types.ts"
import { specials } from "./itanium-words.ts"
import { longestName } from "./v0-cursor.ts"

export interface CxxName {
  /// Whole, with parameters and template arguments.
  readonly name: string
  /// Without both when the function is an instance of a template; else the same.
  readonly base: string
}

/// `undefined` for what is no C++ symbol, and for one that would be read too long or too deep.
export function demangleCxx(symbol: string): CxxName | undefined {
  const start = /^_{1,4}Z/.exec(symbol)?.[0].length
  if (start === undefined || start > 3) return undefined
  try {
    const r = reader(symbol, start, grammar)
    const tree = encoding(r)
    const suffix = symbol.slice(r.at)
    if (suffix !== "" && !suffix.startsWith(".")) return undefined
    const whole = text(tree, false)
    const name = whole + (suffix === "" ? "" : ` (${suffix.slice(0, longestName)})`)
    return { name, base: isTemplated(tree) ? text(tree, true) : whole }
  } catch (error) {
    if (error instanceof Malformed || error instanceof TooLong) return undefined
    throw error
  }
}

function text(node: Node, bare: boolean): string {
  const p = printing(bare, longestName)
  print(p, node)
  return p.out
}

function isTemplated(tree: Node): boolean {
  const name = tree.is === "encoding" ? tree.name : tree
  return text(name, false) !== text(name, true)
}

const grammar = {
  encoding,
  type: readType,
  name: readName,
  expression: readExpression,
  templateArguments,
  templateArgument,
}

function encoding(r: Reader): Node {
  return during(r, "params", [], () => within(r, encodingAt))
}

function encodingAt(r: Reader): Node {
  if (look(r) === "G" || look(r) === "T") return specialName(r)
  const state = nameState()
  const forwards = r.forwards.length
  const name = readName(r, state)
  for (const forward of r.forwards.splice(forwards)) forward.to = r.params[0]?.[forward.index] ?? malformed(r)
  const isOver = (): boolean => ["", "E", ".", "_"].includes(look(r))
  if (isOver()) return name
  const attributes = take(r, "Ua9enable_ifI") ? row(" [enable_if:", untilEnd(r, templateArgument), "]") : undefined
  const result = !state.converts && state.endsInArguments ? readType(r) : undefined
  const params: Node[] = []
  if (!take(r, "v"))
    do params.push(readType(r))
    while (!isOver())
  const whole: Node = { is: "encoding", result, name, params, behind: state.behind }
  return attributes ? row(whole, attributes) : whole
}

function specialName(r: Reader): Node {
  const code = look(r) + look(r, 1)
  r.at += 2
  const simple = specials[code]
  if (simple) {
    const [what, of] = simple
    return row(what, of === "type" ? readType(r) : of === "argument" ? templateArgument(r) : readName(r))
  }
  switch (code) {
    case "Tc":
      callOffset(r)
      callOffset(r)
      return row("covariant return thunk to ", encoding(r))
    case "Th":
    case "Tv":
      r.at--
      callOffset(r)
      return row(code === "Th" ? "non-virtual thunk to " : "virtual thunk to ", encoding(r))
    case "TC": {
      const first = readType(r)
      digits(r, true)
      expect(r, "_")
      return row("construction vtable for ", readType(r), "-in-", first)
    }
    case "GR": {
      const name = readName(r)
      if (look(r) !== "" && look(r) !== ".") sequence(r, 36)
      return row("reference temporary for ", name)
    }
    default:
      return malformed(r)
  }
}

/// `h` and one number, or `v` and two.
function callOffset(r: Reader): void {
  const numbers = take(r, "h") ? 1 : 2
  if (numbers === 2) expect(r, "v")
  for (let n = 0; n < numbers; n++) {
    if (digits(r, true) === "") malformed(r)
    expect(r, "_")
  }
}

/// `inScope`: they are those of the function that is named, and template parameters behind them mean them.
function templateArguments(r: Reader, inScope: boolean): readonly Node[] {
  expect(r, "I")
  if (!inScope) return untilEnd(r, templateArgument)
  const known: Node[] = []
  r.params = [known]
  return untilEnd(r, (r) => {
    const argument = during(r, "params", [], () => templateArgument(r))
    known.push(argument.is === "pack" ? { ...argument, all: false } : argument)
    return argument
  })
}

function templateArgument(r: Reader): Node {
  return within(r, (r) => {
    if (take(r, "X")) {
      const node = readExpression(r)
      expect(r, "E")
      return node
    }
    if (take(r, "J")) return { is: "pack", items: untilEnd(r, templateArgument), all: true }
    if (take(r, "LZ")) {
      const node = encoding(r)
      expect(r, "E")
      return node
    }
    return look(r) === "L" ? readExpression(r) : readType(r)
  })
}
