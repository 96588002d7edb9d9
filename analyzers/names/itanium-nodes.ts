// What a C++ symbol says, as a tree, and how it is written in C++: the declarator syntax, in which a type stands on both sides
// of what it declares. It knows nodes; how they are encoded is the parser's. Written as llvm-cxxfilt 14 writes.
// Bounded: a short symbol can stand for a text of any length, since its parts are shared.

export type Node =
  | { readonly is: "name"; readonly text: string }
  /// `text` before, between and behind nodes; lists are separated by commas.
  | { readonly is: "row"; readonly parts: readonly (string | Node | readonly Node[])[] }
  | { readonly is: "nested"; readonly outer: Node; readonly name: Node }
  /// `std::string` and its like; `whole` is the template it stands for, `base` the name of its constructors.
  | { readonly is: "special"; readonly text: string; readonly base: string }
  | { readonly is: "template"; readonly name: Node; readonly args: readonly Node[] }
  | { readonly is: "pack"; readonly items: readonly Node[]; readonly all: boolean }
  | { readonly is: "expansion"; readonly of: Node }
  | { readonly is: "constructor"; readonly of: Node; readonly destructor: boolean }
  | { readonly is: "tagged"; readonly of: Node; readonly tag: string }
  | { readonly is: "encoding"; readonly result: Node | undefined; readonly name: Node; readonly params: readonly Node[]; readonly behind: string } // prettier-ignore
  | { readonly is: "function"; readonly result: Node; readonly params: readonly Node[]; readonly behind: string; readonly throws: Node | undefined } // prettier-ignore
  | { readonly is: "pointer"; readonly to: Node }
  | { readonly is: "reference"; readonly to: Node; readonly rvalue: boolean }
  | { readonly is: "member"; readonly of: Node; readonly type: Node }
  | { readonly is: "array"; readonly of: Node; readonly size: Node | undefined }
  | { readonly is: "qualified"; readonly of: Node; readonly text: string }
  /// A template parameter met before its arguments; filled in when they are known.
  | Forward

export interface Forward {
  readonly is: "forward"
  readonly index: number
  to?: Node
}

export class Malformed extends Error {}
export class TooLong extends Error {}

/// What a printing has written and may still write.
export interface Printing {
  out: string
  /// Without template arguments and parameters: equal for all instances.
  readonly bare: boolean
  /// Of the pack expansion around: which item is printed, of how many; -1 when none is known.
  index: number
  size: number
  steps: number
  depth: number
  readonly longest: number
}

const mostSteps = 20_000
const deepest = 400

export function printing(bare: boolean, longest: number): Printing {
  return { out: "", bare, index: -1, size: -1, steps: 0, depth: 0, longest }
}

export function row(...parts: readonly (string | Node | readonly Node[])[]): Node {
  return { is: "row", parts }
}

export function named(text: string): Node {
  return { is: "name", text }
}

export function print(p: Printing, node: Node): void {
  left(p, node)
  right(p, node)
}

function write(p: Printing, text: string): void {
  p.out += text
  if (p.out.length > p.longest) throw new TooLong()
}

/// What stands before the declared name.
function left(p: Printing, node: Node): void {
  if (p.steps++ > mostSteps || p.depth > deepest) throw new TooLong()
  p.depth++
  leftOf(p, node)
  p.depth--
}

function leftOf(p: Printing, node: Node): void {
  switch (node.is) {
    case "name":
    case "special":
      return write(p, node.text)
    case "row":
      for (const part of node.parts) {
        if (typeof part === "string") write(p, part)
        else if ("is" in part) print(p, part)
        else list(p, part)
      }
      return
    case "nested":
      print(p, node.outer)
      write(p, "::")
      return print(p, node.name)
    case "template":
      print(p, node.name)
      if (p.bare) return
      write(p, "<")
      list(p, node.args)
      return write(p, p.out.endsWith(">") ? " >" : ">")
    case "pack": {
      if (node.all) return list(p, node.items)
      const item = itemOf(p, node.items)
      return item && left(p, item)
    }
    case "expansion":
      return expand(p, node.of)
    case "constructor":
      return write(p, `${node.destructor ? "~" : ""}${baseName(node.of)}`)
    case "tagged":
      left(p, node.of)
      return write(p, `[abi:${node.tag}]`)
    case "encoding":
      if (node.result && !p.bare) {
        left(p, node.result)
        if (!declares(p, node.result, "right")) write(p, " ")
      }
      return print(p, node.name)
    case "function":
      left(p, node.result)
      return write(p, " ")
    case "pointer":
      return leftOfPointer(p, node.to, "*")
    case "reference": {
      const { to, sign } = collapsed(p, node)
      return leftOfPointer(p, to, sign)
    }
    case "member": {
      left(p, node.type)
      write(p, declares(p, node.type, "bracket") ? "(" : " ")
      print(p, node.of)
      return write(p, "::*")
    }
    case "array":
      return left(p, node.of)
    case "qualified":
      left(p, node.of)
      return write(p, node.text)
    case "forward":
      if (node.to) left(p, node.to)
  }
}

function leftOfPointer(p: Printing, to: Node, sign: string): void {
  left(p, to)
  if (declares(p, to, "array")) write(p, " ")
  if (declares(p, to, "bracket")) write(p, "(")
  write(p, sign)
}

/// What stands behind the declared name.
function right(p: Printing, node: Node): void {
  if (p.steps++ > mostSteps || p.depth > deepest) throw new TooLong()
  p.depth++
  rightOf(p, node)
  p.depth--
}

function rightOf(p: Printing, node: Node): void {
  switch (node.is) {
    case "pack": {
      const item = node.all ? undefined : itemOf(p, node.items)
      return item && right(p, item)
    }
    case "encoding":
      if (p.bare) return
      write(p, "(")
      list(p, node.params)
      write(p, ")")
      if (node.result) right(p, node.result)
      return write(p, node.behind)
    case "function":
      write(p, "(")
      list(p, node.params)
      write(p, ")")
      right(p, node.result)
      write(p, node.behind)
      if (!node.throws) return
      write(p, " ")
      return print(p, node.throws)
    case "pointer":
      if (declares(p, node.to, "bracket")) write(p, ")")
      return right(p, node.to)
    case "reference": {
      const { to } = collapsed(p, node)
      if (declares(p, to, "bracket")) write(p, ")")
      return right(p, to)
    }
    case "member":
      if (declares(p, node.type, "bracket")) write(p, ")")
      return right(p, node.type)
    case "array":
      if (!p.out.endsWith("]")) write(p, " ")
      write(p, "[")
      if (node.size) print(p, node.size)
      write(p, "]")
      return right(p, node.of)
    case "qualified":
    case "tagged":
      return right(p, node.of)
    case "forward":
      if (node.to) right(p, node.to)
      return
    default:
  }
}

/// Separated by commas; packs may turn out to be empty, and then have none.
function list(p: Printing, nodes: readonly Node[]): void {
  let first = true
  for (const node of nodes) {
    const before = p.out
    if (!first) write(p, ", ")
    const after = p.out.length
    print(p, node)
    if (p.out.length === after) p.out = before
    else first = false
  }
}

function expand(p: Printing, of: Node): void {
  const { index, size } = p
  p.index = p.size = -1
  const before = p.out
  print(p, of)
  // Nothing in it was a pack.
  if (p.size < 0) write(p, "...")
  else if (p.size === 0) p.out = before
  for (let n = 1; n < p.size; n++) {
    write(p, ", ")
    p.index = n
    print(p, of)
  }
  p.index = index
  p.size = size
}

/// The item of a pack that is printed now; the first pack of an expansion says how many there are.
function itemOf(p: Printing, items: readonly Node[]): Node | undefined {
  if (p.size < 0) {
    p.size = items.length
    p.index = 0
  }
  return items[p.index]
}

/// References to references are one: to an rvalue only when both are.
function collapsed(p: Printing, node: Node & { is: "reference" }): { to: Node; sign: string } {
  let { to, rvalue } = node
  for (let steps = 0; steps < deepest; steps++) {
    const inner = plainly(p, to)
    if (inner?.is !== "reference") break
    to = inner.to
    rvalue &&= inner.rvalue
  }
  return { to, sign: rvalue ? "&&" : "&" }
}

/// What a pack or a forward reference stands for.
function plainly(p: Printing, node: Node): Node | undefined {
  let at: Node | undefined = node
  for (let steps = 0; at && steps < deepest; steps++) {
    if (at.is === "forward") at = at.to
    else if (at.is === "pack" && !at.all) at = itemOf(p, at.items)
    else return at
  }
  return at
}

/// Whether a type is an array (`array`), an array or a function (`bracket`), or has anything behind what it declares (`right`).
function declares(p: Printing, node: Node, what: "array" | "bracket" | "right"): boolean {
  let at = plainly(p, node)
  for (let steps = 0; at && steps < deepest; steps++) {
    if (at.is === "array") return true
    if (at.is === "function" || at.is === "encoding") return what !== "array"
    if (at.is === "qualified") at = plainly(p, at.of)
    else if (what !== "right") return false
    else if (at.is === "pointer" || at.is === "reference") at = plainly(p, at.to)
    else if (at.is === "member") at = plainly(p, at.type)
    else return false
  }
  return false
}

/// The name of a constructor of the type.
function baseName(node: Node): string {
  let at: Node | undefined = node
  for (let steps = 0; at && steps < deepest; steps++)
    switch (at.is) {
      case "name":
        return at.text
      case "special":
        return at.base
      case "nested":
      case "template":
        at = at.name
        break
      case "tagged":
        at = at.of
        break
      case "forward":
        at = at.to
        break
      default:
        return ""
    }
  return ""
}
