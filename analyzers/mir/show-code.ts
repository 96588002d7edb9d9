// Code as text, the way rustc prints it, but for generic arguments, which stand as in types (`Vec<T>::new`). For messages,
// and for the tests, which read a dump, print it and compare. Constants whose text the model does not keep (numbers,
// strings) are printed anew; what was not understood is printed as it was.

import type {
  Block,
  Callee,
  Const,
  Operand,
  PlaceExpression,
  Rvalue,
  Statement,
  Terminator,
  Unwind,
} from "./program.ts"
import { showPath, showType } from "./show.ts"

export function showPlace({ local, projection }: PlaceExpression): string {
  let text = `_${local}`
  for (const step of projection) {
    switch (step.kind) {
      case "deref":
        text = `(*${text})`
        break
      case "field":
        text = `(${text}.${step.index}: ${showType(step.type)})`
        break
      case "downcast":
        text = `(${text} as ${step.variant})`
        break
      case "cast":
        text = `(${text} as ${showType(step.type)})`
        break
      case "index":
        text = `${text}[_${step.local}]`
        break
      case "constant-index":
      case "subslice":
        text = `${text}[${step.text}]`
        break
    }
  }
  return text
}

export function showOperand(operand: Operand): string {
  return operand.kind === "const" ? `const ${showConst(operand.value)}` : `${operand.kind} ${showPlace(operand.place)}`
}

export function showConst(value: Const): string {
  switch (value.kind) {
    case "int":
      return value.type === "" ? String(value.value) : `${value.value}_${value.type}`
    case "float":
    case "opaque":
    case "alloc":
      return value.text
    case "path":
      return showPath(value.path)
    case "bool":
      return String(value.value)
    case "char":
      return `'${escaped(value.value, "'")}'`
    case "str":
      return `"${escaped(value.value, '"')}"`
    case "bytes":
      return `b"${escaped(value.value, '"', true)}"`
    case "unit":
      return "()"
    case "tuple":
      return `(${value.of.map(showConst).join(", ")}${value.of.length === 1 ? "," : ""})`
    case "array":
      return `[${value.of.map(showConst).join(", ")}]`
    case "adt": {
      const { path, fields } = value
      const name = showPath(path)
      if (fields[0] && /^\d/.test(fields[0].name))
        return `${name}(${fields.map((field) => showConst(field.value)).join(", ")})`
      return `${name} { ${fields.map((field) => `${field.name}: ${showConst(field.value)}`).join(", ")} }`
    }
  }
}

const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\t": "\\t", "\r": "\\r", "\\": "\\\\" }

/// The inside of a Rust literal that means `text`.
function escaped(text: string, quote: string, bytes = false): string {
  let shown = ""
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    const known = ESCAPES[char] ?? (char === quote || (bytes && char === "'") ? `\\${char}` : undefined)
    if (known !== undefined) shown += known
    else if (bytes && (code < 32 || code > 126)) shown += `\\x${code.toString(16).padStart(2, "0")}`
    else if (code === 0) shown += "\\0"
    else if (code < 32 || code === 127) shown += `\\u{${code.toString(16)}}`
    else shown += char
  }
  return shown
}

export function showRvalue(rvalue: Rvalue): string {
  switch (rvalue.kind) {
    case "use":
      return showOperand(rvalue.operand)
    case "binary":
      return `${rvalue.op}(${showOperand(rvalue.left)}, ${showOperand(rvalue.right)})`
    case "unary":
      return `${rvalue.op}(${showOperand(rvalue.operand)})`
    case "discriminant":
      return `discriminant(${showPlace(rvalue.place)})`
    case "len":
      return `Len(${showPlace(rvalue.place)})`
    case "ref": {
      const how = rvalue.raw ? (rvalue.mutable ? "raw mut " : "raw const ") : rvalue.mutable ? "mut " : ""
      return `&${how}${showPlace(rvalue.place)}`
    }
    case "tls-ref":
      return `&/*tls*/ ${rvalue.path}`
    case "cast":
      return `${showOperand(rvalue.operand)} as ${showType(rvalue.type)} (${rvalue.cast})`
    case "repeat":
      return `[${showOperand(rvalue.operand)}; ${rvalue.count}]`
    case "array":
      return `[${rvalue.of.map(showOperand).join(", ")}]`
    case "tuple":
      return `(${rvalue.of.map(showOperand).join(", ")}${rvalue.of.length === 1 ? "," : ""})`
    case "adt":
    case "closure": {
      const { fields } = rvalue
      const [first] = fields
      const name = rvalue.kind === "adt" ? showPath(rvalue.path) : showType(rvalue.type)
      if (!first) return name
      if (rvalue.kind === "adt" && /^\d/.test(first.name)) {
        return `${name}(${fields.map(({ operand }) => showOperand(operand)).join(", ")})`
      }
      return `${name} { ${fields.map((field) => `${field.name}: ${showOperand(field.operand)}`).join(", ")} }`
    }
    case "fat-pointer":
      return `${showType(rvalue.type)} from (${showOperand(rvalue.pointer)}, ${showOperand(rvalue.metadata)})`
    case "nullary":
      return `${rvalue.op}(${showType(rvalue.type)})`
    case "opaque":
      return rvalue.text
  }
}

export function showStatement(statement: Statement): string {
  switch (statement.kind) {
    case "assign":
      return `${showPlace(statement.to)} = ${showRvalue(statement.from)}`
    case "storage-live":
      return `StorageLive(_${statement.local})`
    case "storage-dead":
      return `StorageDead(_${statement.local})`
    case "set-discriminant":
      return `discriminant(${showPlace(statement.place)}) = ${statement.variant}`
    case "assume":
      return `assume(${showOperand(statement.operand)})`
    case "copy-nonoverlapping": {
      const { to, from, count } = statement
      return `copy_nonoverlapping(dst = ${showOperand(to)}, src = ${showOperand(from)}, count = ${showOperand(count)})`
    }
    case "deinit":
      return `Deinit(${showPlace(statement.place)})`
    case "nop":
    case "opaque":
      return statement.text
  }
}

export function showTerminator(terminator: Terminator): string {
  switch (terminator.kind) {
    case "goto":
      return `goto -> bb${terminator.target}`
    case "return":
    case "resume":
    case "unreachable":
    case "terminate":
      return terminator.kind
    case "coroutine-drop":
      return "coroutine_drop"
    case "switch": {
      const cases = terminator.targets.map(({ value, block }) => `${value}: bb${block}`)
      if (terminator.otherwise !== undefined) cases.push(`otherwise: bb${terminator.otherwise}`)
      return `switchInt(${showOperand(terminator.on)}) -> [${cases.join(", ")}]`
    }
    case "call": {
      const { to, target, unwind } = terminator
      return `${showPlace(to)} = ${showCall(terminator)}${showEdges(target === undefined ? [] : [["return", target]], unwind)}`
    }
    case "tail-call":
      return `tailcall ${showCall(terminator)}`
    case "drop": {
      const after: [string, number][] = terminator.drop === undefined ? [] : [["drop", terminator.drop]]
      return `drop(${showPlace(terminator.place)})${showEdges([["return", terminator.target]], terminator.unwind, after)}`
    }
    case "assert": {
      const { condition, expected, message, operands, target, unwind } = terminator
      const shown = [`${expected ? "" : "!"}${showOperand(condition)}`, `"${message}"`, ...operands.map(showOperand)]
      return `assert(${shown.join(", ")})${showEdges([["success", target]], unwind)}`
    }
    case "yield": {
      const { to, value, target, drop } = terminator
      const edges: [string, number][] = [["resume", target]]
      if (drop !== undefined) edges.push(["drop", drop])
      return `${showPlace(to)} = yield(${showOperand(value)}) -> [${edges.map(([label, block]) => `${label}: bb${block}`).join(", ")}]`
    }
    case "false-edge":
      return `falseEdge -> [real: bb${terminator.real}${terminator.imaginary === undefined ? "" : `, imaginary: bb${terminator.imaginary}`}]`
    case "asm":
      return `asm!("${terminator.template}"${terminator.operands.map((operand) => `, ${operand}`).join("")})`
    case "opaque":
      return terminator.text
  }
}

function showCall({ callee, args }: { readonly callee: Callee; readonly args: readonly Operand[] }): string {
  const name = callee.kind === "path" ? showPath(callee.path) : showOperand(callee.operand)
  return `${name}(${args.map(showOperand).join(", ")})`
}

type Labelled = readonly [string, number][]

function showEdges(edges: Labelled, unwind: Unwind, after: Labelled = []): string {
  const all = [...edges]
  if (typeof unwind === "number") all.push(["unwind", unwind])
  all.push(...after)
  const labels = all.map(([label, block]) => `${label}: bb${block}`)
  if (typeof unwind !== "number") labels.push(`unwind ${unwind}`)
  // A call that does not return has one edge, which is printed bare.
  if (edges.length === 0) return ` -> ${typeof unwind === "number" ? `bb${unwind}` : `unwind ${unwind}`}`
  return ` -> [${labels.join(", ")}]`
}

/// A block as rustc prints it.
export function showBlock({ id, cleanup, statements, terminator }: Block): string {
  const lines = [...statements.map(showStatement), showTerminator(terminator)].map((line) => `        ${line};\n`)
  return `    bb${id}${cleanup ? " (cleanup)" : ""}: {\n${lines.join("")}    }\n`
}
