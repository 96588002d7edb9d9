// A function, or a module without its bodies, as nodes of @webassemblyjs/ast: for tools that visit those. The nodes are made
// from our own reading; that package's parser never sees a user's file. It knows the vocabulary, which is WebAssembly
// 1.0's; what is newer becomes generic instructions, and blocks it has no node for (`try`, `try_table`) stay flat, up to
// their `end`.

import type { Node } from "@webassemblyjs/ast"
import type { Code, CodeView } from "../analyzers/wasm/code.ts"
import { floatValue, i64Value } from "../analyzers/wasm/view.ts"
import type { ExternalKind, FunctionType, Limits, Module, WasmFunction } from "../analyzers/wasm/module.ts"
import { printInstruction } from "../analyzers/wasm/print.ts"

type Vocabulary = typeof import("@webassemblyjs/ast")

/// Imported when asked for: nobody else pays for it.
export function vocabulary(): Promise<Vocabulary> {
  return import("@webassemblyjs/ast")
}

/// What the vocabulary calls otherwise: the names of before WebAssembly 1.0 was finished.
const olderNames: Readonly<Record<string, string>> = {
  "local.get": "get_local",
  "local.set": "set_local",
  "local.tee": "tee_local",
  "global.get": "get_global",
  "global.set": "set_global",
  "memory.size": "current_memory",
  "memory.grow": "grow_memory",
}

const exportTypes: Readonly<Record<ExternalKind, string>> = {
  function: "Func",
  table: "Table",
  memory: "Memory",
  global: "Global",
  tag: "Tag",
}

/// Deeper nesting is left flat: JSON is written and read by recursion.
const deepest = 500

/// Offsets of the binary stand for columns, the line is -1: as in what the vocabulary's own parser makes.
function located(ast: Vocabulary, node: Node, offset: number, end: number): Node {
  return ast.withLoc(node, { line: -1, column: end }, { line: -1, column: offset })
}

function signatureOf(ast: Vocabulary, module: Module, type: number): Node {
  const of = module.types[type] as FunctionType | undefined
  const params = (of?.params ?? []).map((valtype) => ({ valtype }))
  return ast.signature(params, of?.results ?? [])
}

/// One function with its body; without one for an import, or for a body that could not be decoded. `name` is for people.
export function functionNode(ast: Vocabulary, { module, decode, locals }: Code, index: number, name: string): Node {
  const of = module.functions[index]!
  const view = decode(index)
  const parameters = (module.types[of.type] as FunctionType).params.length
  const declared = (locals(index) ?? []).slice(parameters).map((type) => ast.valtypeLiteral(type))
  const first = declared.length > 0 ? [ast.instruction("local", declared)] : []
  return functionOf(ast, module, of, name, view.count > 0 ? [...first, ...bodyNodes(ast, module, view)] : [])
}

function functionOf(ast: Vocabulary, module: Module, of: WasmFunction, name: string, body: readonly Node[]): Node {
  const node = ast.func(ast.identifier(name), signatureOf(ast, module, of.type), body, of.import !== undefined)
  const at = of.body ?? of.import
  return at ? located(ast, node, at.offset, at.offset + at.length) : node
}

/// A block that is still open.
interface Open {
  readonly at: number
  readonly kind: string
  readonly result: string | undefined
  /// Where instructions go: the block's, or those of the arm it is in.
  instructions: Node[]
  readonly consequent: Node[]
}

function bodyNodes(ast: Vocabulary, module: Module, view: CodeView): readonly Node[] {
  const open: Open[] = []
  const all: Node[] = []
  /// What is nested in something flat is closed by an `end` that closes no node.
  const closes: boolean[] = []
  let into = all
  for (let i = 0; i < view.count; i++) {
    const [start, end] = [view.offset[i]!, view.offset[i + 1]!]
    const { word, rest } = spelled(module, view, i)
    if (word === "block" || word === "loop" || word === "if") {
      const nests = open.length < deepest
      closes.push(nests)
      if (nests) {
        const instructions: Node[] = []
        open.push({ at: start, kind: word, result: rest.length > 0 ? rest.join(" ") : undefined, instructions, consequent: instructions }) // prettier-ignore
        into = instructions
        continue
      }
    } else if (word === "try" || word === "try_table") closes.push(false)
    else if (word === "else" && closes.at(-1) === true) {
      into = open.at(-1)!.instructions = []
      continue
    }
    into.push(located(ast, instructionNode(ast, module, view, i, word, rest), start, end))
    if (word !== "end" && word !== "delegate") continue
    if (closes.pop() !== true) continue
    const closed = open.pop()!
    into = open.at(-1)?.instructions ?? all
    into.push(located(ast, blockNode(ast, closed), closed.at, end))
  }
  return all
}

function blockNode(ast: Vocabulary, { kind, at, result, consequent, instructions }: Open): Node {
  const label = ast.identifier(`${kind}_${at}`)
  if (kind === "block") return ast.blockInstruction(label, consequent, result)
  if (kind === "loop") return ast.loopInstruction(label, result, consequent)
  return ast.ifInstruction(label, [], result, consequent, instructions === consequent ? [] : instructions)
}

/// The printed instruction: its name, and its immediates as words, what is in parentheses as one.
function spelled(
  module: Module,
  view: CodeView,
  i: number,
): { readonly word: string; readonly rest: readonly string[] } {
  const [word = "", ...rest] = printInstruction(module, view, i).match(/\((?:[^()]|\([^()]*\))*\)|[^\s()]+/g) ?? []
  return { word, rest }
}

function instructionNode(
  ast: Vocabulary,
  module: Module,
  view: CodeView,
  i: number,
  word: string,
  rest: readonly string[],
): Node {
  if (word === "call") return ast.callInstruction(ast.indexLiteral(view.a[i]!))
  // A table other than the first is beyond the node.
  if (word === "call_indirect" && view.b[i] === 0) return ast.callIndirectInstruction(signatureOf(ast, module, view.a[i]!))
  const named: Record<string, Node> = {}
  const args: Node[] = []
  for (const text of rest) {
    const [, key, value] = /^(offset|align)=(\d+)$/.exec(text) ?? []
    if (key !== undefined && value !== undefined) named[key] = ast.numberLiteral(Number(value), value)
    else args.push(literal(ast, view, i, word, text))
  }
  const older = olderNames[word]
  if (older !== undefined) return ast.instruction(older, args, named)
  const dot = word.indexOf(".")
  if (dot < 0) return ast.instruction(word, args, named)
  return ast.objectInstruction(word.slice(dot + 1), word.slice(0, dot), args, named)
} // prettier-ignore

function literal(ast: Vocabulary, view: CodeView, i: number, word: string, text: string): Node {
  if (word === "i64.const") {
    const value = i64Value(view, i)
    return ast.longNumberLiteral({ high: Number(value >> 32n), low: Number(BigInt.asIntN(32, value)) }, text)
  }
  if (word === "f32.const" || word === "f64.const") {
    const value = floatValue(view, i)
    return ast.floatLiteral(value, Number.isNaN(value), Math.abs(value) === Infinity, text)
  }
  return /^-?(\d+|0x[\da-f]+)$/.test(text) ? ast.numberLiteral(Number(text), text) : ast.stringLiteral(text)
}

/// The module without bodies and initialisers: types of functions, imports, signatures, tables, memories, globals,
/// exports, start. `nameOf` is for people.
export function skeletonNode(ast: Vocabulary, module: Module, nameOf: (index: number) => string): Node {
  const size = ({ min, max, shared }: Limits) =>
    ast.limit(Number(min), max === undefined ? undefined : Number(max), shared)
  const global = (index: number) => {
    const { type, mutable } = module.globals[index]!
    return ast.globalType(type, mutable ? "var" : "const")
  }
  const table = (index: number) => ast.table(module.tables[index]!.element, size(module.tables[index]!.limits))
  const memory = (index: number) => ast.memory(size(module.memories[index]!.limits), ast.indexLiteral(index))
  const descriptions: Readonly<Record<ExternalKind, (index: number) => Node>> = {
    function: (index) =>
      ast.funcImportDescr(ast.identifier(nameOf(index)), signatureOf(ast, module, module.functions[index]!.type)),
    table,
    memory,
    global,
    // There are no tags in the vocabulary: what one carries is a signature.
    tag: (index) => signatureOf(ast, module, module.tags[index]!.type),
  }
  const place = (node: Node, { offset, length }: { readonly offset: number; readonly length: number }) =>
    located(ast, node, offset, offset + length)
  const own = <T extends { readonly import?: unknown }>(list: readonly T[]) => list.filter((one) => !one.import)
  return ast.module(null, [
    ...module.types.flatMap((type, index) =>
      type.kind === "func" ? [place(ast.typeInstruction(ast.indexLiteral(index), signatureOf(ast, module, index)), type.span)] : [],
    ),
    ...module.imports.map((one) => place(ast.moduleImport(one.module, one.name, descriptions[one.kind](one.index)), one)),
    ...own(module.functions).map((one) => functionOf(ast, module, one, nameOf(one.index), [])),
    ...own(module.tables).map(({ index }) => table(index)),
    ...own(module.memories).map(({ index }) => memory(index)),
    ...own(module.globals).map(({ index }) => ast.global(global(index), [])),
    ...module.exports.map((one) => {
      const descr = ast.moduleExportDescr(exportTypes[one.kind], ast.indexLiteral(one.index))
      return place(ast.moduleExport(one.name, descr), one)
    }),
    ...(module.start === undefined ? [] : [ast.start(ast.indexLiteral(module.start))]),
  ]) // prettier-ignore
}
