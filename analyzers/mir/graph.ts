// The control flow of a body as mathematics wants it: numbers and arrays. Knows which blocks a terminator may go to, and
// on which of these ways the stack is being unwound.

import type { Block, Code, Terminator } from "./program.ts"

/// Every block a terminator may go to: the normal ways first, in the order printed, then the unwinding one. May repeat.
export function successors(terminator: Terminator): readonly number[] {
  const normal = normalSuccessors(terminator)
  const unwind = unwindOf(terminator)
  return unwind === undefined ? normal : [...normal, unwind]
}

/// The blocks reached when nothing unwinds. A false edge counts as one: the borrow checker would say so.
export function normalSuccessors(terminator: Terminator): readonly number[] {
  switch (terminator.kind) {
    case "goto":
      return [terminator.target]
    case "switch": {
      const blocks = terminator.targets.map(({ block }) => block)
      if (terminator.otherwise !== undefined) blocks.push(terminator.otherwise)
      return blocks
    }
    case "call":
      return terminator.target === undefined ? [] : [terminator.target]
    case "drop":
    case "yield":
      return terminator.drop === undefined ? [terminator.target] : [terminator.target, terminator.drop]
    case "assert":
      return [terminator.target]
    case "false-edge":
      return terminator.imaginary === undefined ? [terminator.real] : [terminator.real, terminator.imaginary]
    case "asm":
    case "opaque":
      return terminator.targets
    case "return":
    case "resume":
    case "unreachable":
    case "terminate":
    case "coroutine-drop":
    case "tail-call":
      return []
  }
}

/// The cleanup block a terminator unwinds to, if it is one.
export function unwindOf(terminator: Terminator): number | undefined {
  return "unwind" in terminator && typeof terminator.unwind === "number" ? terminator.unwind : undefined
}

/// A body's control flow as plain arrays: the edges of block `n` are `to[start[n]]` up to `to[start[n + 1]]`.
export interface MirGraph {
  readonly count: number
  readonly start: Uint32Array
  readonly to: Uint32Array
  /// 1 for an edge that is taken only while the stack unwinds, parallel to `to`.
  readonly unwinds: Uint8Array
  successors(block: number): readonly number[]
  /// Without the edges of unwinding.
  normal(block: number): readonly number[]
}

export function mirGraph(of: { readonly code: Code } | Code): MirGraph {
  const { blocks } = "code" in of ? of.code : of
  const count = blocks.length
  const start = new Uint32Array(count + 1)
  const all: (readonly number[])[] = []
  const normals: (readonly number[])[] = []
  let edges = 0
  for (const [n, { terminator }] of blocks.entries()) {
    const normal = normalSuccessors(terminator)
    const unwind = unwindOf(terminator)
    normals.push(normal)
    all.push(unwind === undefined ? normal : [...normal, unwind])
    edges += normal.length + (unwind === undefined ? 0 : 1)
    start[n + 1] = edges
  }
  const to = new Uint32Array(edges)
  const unwinds = new Uint8Array(edges)
  let edge = 0
  for (const [n, targets] of all.entries()) {
    const normal = normals[n]?.length ?? 0
    for (const [i, target] of targets.entries()) {
      to[edge] = target
      unwinds[edge++] = i < normal ? 0 : 1
    }
  }
  return { count, start, to, unwinds, successors: (n) => all[n] ?? [], normal: (n) => normals[n] ?? [] }
}

/// Terminators that jump where nothing is become opaque, with the targets that exist. Returns how many did.
export function repair(blocks: Block[]): number {
  let broken = 0
  const exists = (target: number) => target < blocks.length
  for (const [n, block] of blocks.entries()) {
    const targets = successors(block.terminator)
    if (targets.every(exists)) continue
    broken++
    const { line, source, inlined } = block.terminator
    const text = block.terminator.kind === "opaque" ? block.terminator.text : block.terminator.kind
    const terminator: Terminator = {
      kind: "opaque",
      text,
      targets: targets.filter(exists),
      line,
      ...(source ? { source } : {}),
      ...(inlined === undefined ? {} : { inlined }),
    }
    blocks[n] = { ...block, terminator }
  }
  return broken
}
