// The instructions of a function's text, in the order in which an assembler emits them: operands of a folded instruction
// before it, headers of blocks before their bodies. Knows which words are instructions by their shape and by a short list,
// on purpose not from the opcode table: the two are compared.

import { headOf, type List, type Node } from "./text.ts"

/// An instruction as written. `end` that stands for a closing parenthesis is there too.
export interface Written {
  readonly name: string
  readonly at: number
  readonly end: number
}

const dotless = new Set(
  (
    "unreachable nop block loop if else end br br_if br_table br_on_null br_on_non_null br_on_cast br_on_cast_fail return " +
    "call call_indirect call_ref return_call return_call_indirect return_call_ref drop select try try_table catch " +
    "catch_all delegate rethrow throw throw_ref suspend resume resume_throw switch"
  ).split(" "),
)

function isInstruction(word: string): boolean {
  return dotless.has(word) || /^[a-z][a-z0-9_]*\.[a-z][a-z0-9_.]*$/.test(word)
}

/// The instructions of a `(func …)` that is no import; the last is the body's `end`.
export function instructionsOf(func: List): readonly Written[] {
  const out: Written[] = []
  emit(func.items.slice(1), out)
  out.push(closing(func))
  return withoutEmptyElse(out)
}

function emit(nodes: readonly Node[], out: Written[], inTryTable = false): void {
  let clauses = inTryTable
  for (const node of nodes) {
    if (node.kind === "word") {
      if (!isInstruction(node.text)) continue
      out.push({ name: node.text, at: node.at, end: node.end })
      // In flat code the clauses of a try_table are the lists right behind it.
      clauses = node.text === "try_table"
    } else if (node.kind === "list") {
      const head = headOf(node)
      if (clauses && /^catch/.test(head)) continue
      if (isInstruction(head)) {
        clauses = false
        folded(node, head, out)
      }
    }
  }
}

function folded(list: List, head: string, out: Written[]): void {
  const first = list.items[0]
  const self: Written = { name: head, at: first?.at ?? list.at, end: first?.end ?? list.at }
  const rest = list.items.slice(1)
  switch (head) {
    case "block":
    case "loop":
    case "try_table":
      out.push(self)
      emit(rest, out, head === "try_table")
      out.push(closing(list))
      return
    case "if":
      emit(
        rest.filter((node) => node.kind === "list" && !branches.has(headOf(node))),
        out,
      )
      out.push(self)
      for (const node of rest) if (node.kind === "list" && branches.has(headOf(node))) branch(node, out)
      out.push(closing(list))
      return
    case "try":
      out.push(self)
      for (const node of rest) if (node.kind === "list" && branches.has(headOf(node))) branch(node, out)
      if (!rest.some((node) => headOf(node) === "delegate")) out.push(closing(list))
      return
    default:
      emit(
        rest.filter((node) => node.kind === "list"),
        out,
      )
      out.push(self)
  }
}

const branches = new Set(["then", "else", "do", "catch", "catch_all", "delegate"])

/// `(then …)` and `(do …)` are only their contents; the others are an instruction and what follows it.
function branch(list: List, out: Written[]): void {
  const [first, ...rest] = list.items
  if (first?.kind !== "word") return
  if (first.text !== "then" && first.text !== "do") out.push({ name: first.text, at: first.at, end: first.end })
  emit(rest, out)
}

function closing(list: List): Written {
  return { name: "end", at: list.end - 1, end: list.end }
}

/// wabt writes no `else` for an empty branch.
function withoutEmptyElse(written: readonly Written[]): readonly Written[] {
  return written.filter(({ name }, index) => name !== "else" || written[index + 1]?.name !== "end")
}
