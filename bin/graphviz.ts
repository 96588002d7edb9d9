// Graphs in the DOT language: who calls whom, and where control goes in one function. Knows DOT's quoting; every name in it
// comes from a binary and is made visible first.

import { describeIndirect, type CallGraph } from "../analyzers/effects/call-graph.ts"
import { effectNames, type EffectSet } from "../analyzers/effects/effects.ts"
import type { Names } from "../analyzers/names/names.ts"
import { mnemonic, type CodeView } from "../analyzers/wasm/code.ts"
import { flowGraph } from "../analyzers/wasm/flow.ts"
import type { Module } from "../analyzers/wasm/module.ts"
import { printInstruction } from "../analyzers/wasm/print.ts"
import { visible } from "../sarif/index.ts"

/// A quoted string of DOT. `\l` ends a line that is set to the left.
function quoted(lines: readonly string[], end = ""): string {
  const escaped = lines.map((line) => visible(line).replace(/["\\]/g, "\\$&") + end)
  return `"${escaped.join(end === "" ? "\\n" : "")}"`
}

/// The call graph, of all functions or of those next to one. Dashed edges go through tables.
export function callGraphDot(
  { module, code, indirect, functions, all, half }: CallGraph,
  names: Names,
  around?: number,
): string {
  const edges: string[] = []
  const nodes = new Map<number, string>()
  const seen = new Set<number>()
  const label = (node: number): string => {
    const through = indirect[node - functions]
    return through ? describeIndirect(through) : names.of(node).name
  }
  const shape = (node: number): string =>
    node >= functions ? ", shape=diamond" : module.functions[node]?.import ? ", shape=ellipse" : ""
  const add = (from: number, to: number, dashed: boolean) => {
    for (const node of [from, to])
      if (!nodes.has(node)) nodes.set(node, `  n${node} [label=${quoted([label(node)])}${shape(node)}]`)
    edges.push(`  n${from} -> n${to}${dashed ? " [style=dashed]" : ""}`)
  }
  for (let caller = 0; caller < functions; caller++) {
    seen.clear()
    const direct = code.callTarget.subarray(code.callStart[caller], code.callStart[caller + 1])
    for (const callee of direct) {
      if (seen.has(callee) || (around !== undefined && caller !== around && callee !== around)) continue
      seen.add(callee)
      add(caller, callee, false)
    }
    // The second half of the graph has all that a function does, on paths into traps too.
    for (let edge = all.start[half + caller]!; edge < all.start[half + caller + 1]!; edge++) {
      const node = all.target[edge]! - half
      if (seen.has(node)) continue
      // Not called by name, and still no other function: through a constant slot of a table.
      if (node < functions) {
        seen.add(node)
        if (around === undefined || caller === around || node === around) add(caller, node, true)
        continue
      }
      const targets = indirect[node - functions]?.targets ?? []
      if (around !== undefined && caller !== around && !targets.includes(around)) continue
      seen.add(node)
      add(caller, node, true)
    }
  }
  indirect.forEach(({ targets }, nth) => {
    const node = functions + nth
    if (nodes.has(node))
      for (const target of targets)
        if (around === undefined || nodes.has(target) || targets.length <= 20) add(node, target, true)
  })
  return digraph("calls", [...nodes.values(), ...edges], "shape=box")
}

/// Which export has which effects: solid by direct calls, dashed through tables, dotted on panic.
export function effectsDot(
  exports: readonly { name: string; definite: EffectSet; possible: EffectSet; onPanic: EffectSet }[],
  title: string,
): string {
  const lines = exports.flatMap(({ name, definite, possible, onPanic }, nth) => [
    `  e${nth} [label=${quoted([name])}]`,
    ...effectNames(definite).map((effect) => `  e${nth} -> ${effect}`),
    ...effectNames(possible).map((effect) => `  e${nth} -> ${effect} [style=dashed]`),
    ...effectNames(onPanic).map((effect) => `  e${nth} -> ${effect} [style=dotted]`),
  ])
  return digraph(title, ["  rankdir=LR", ...lines], "shape=box")
}

/// The control-flow graph of a decoded function.
export function flowDot(module: Module, view: CodeView, name: string): string {
  const flow = flowGraph(view)
  const lines: string[] = []
  for (let block = 0; block < flow.blocks; block++) {
    if (block === flow.exit) {
      lines.push(`  b${block} [label="exit", shape=ellipse]`)
      continue
    }
    const text: string[] = []
    for (let i = flow.first[block]!; i < flow.first[block + 1]!; i++)
      text.push(`0x${view.offset[i]!.toString(16)}  ${printInstruction(module, view, i)}`)
    lines.push(`  b${block} [label=${quoted(text, "\\l")}]`)
    for (const to of new Set(flow.to.subarray(flow.start[block], flow.start[block + 1])))
      lines.push(`  b${block} -> b${to}`)
  }
  return digraph(name, lines, 'shape=box, fontname="monospace"')
}

function digraph(name: string, lines: readonly string[], style: string): string {
  return `digraph ${quoted([name])} {\n  node [${style}]\n${lines.join("\n")}\n}\n`
}

/// The instructions of a decoded function with their offsets, indented by nesting; one line each.
export function instructionLines(module: Module, view: CodeView): string[] {
  const lines: string[] = []
  let depth = 1
  for (let i = 0; i < view.count; i++) {
    const word = mnemonic(view.op[i]!)
    const closes = word === "end" || word === "delegate"
    const continues = word === "else" || word === "catch" || word === "catch_all"
    if (closes) depth--
    // A bomb of nested blocks is not indented without end.
    const indent = "  ".repeat(Math.min(Math.max(continues ? depth - 1 : depth, 0), 40))
    lines.push(`0x${view.offset[i]!.toString(16)}  ${indent}${visible(printInstruction(module, view, i))}`)
    if (view.end[i]! >= 0 && !closes && !continues) depth++
  }
  return lines
}
