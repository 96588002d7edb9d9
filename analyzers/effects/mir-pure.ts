// Calls of functions that only compute whose result nobody reads, as the MIR of one program shows both: the callee's whole
// code is in the dumps, none of it is generic, writes, may panic or leaves them. It assumes that calls come back. A result whose
// reads a flag or an optimisation may have taken away (its variable has a name) is not counted as unread.

import { analyzer } from "../analyzer.ts"
import { mirCalls } from "../calls/call-graph.ts"
import { argumentTypes } from "../calls/call-graph.ts"
import { mirPlace, type Body, type Code } from "../mir/program.ts"
import { placesOf, usesOf } from "../mir/query.ts"
import { allTypeArguments, lastName, typeArguments, visitTypes } from "../mir/show.ts"
import type { Type } from "../mir/types.ts"
import { typeOfPlace } from "../mir/typing.ts"
import type { MirPlace } from "../place.ts"
import { effectSet } from "./effects.ts"
import { isScalar } from "./library.ts"
import { mirEffects, type InferredBodies } from "./mir-effects.ts"

export interface DroppedBody {
  readonly callee: Body
  readonly calls: readonly { readonly body: Body; readonly at: MirPlace }[]
}

export const droppedBodies = analyzer({
  name: "dropped-bodies",
  doc: "Calls in the MIR dumps that only compute, and whose result nobody reads.",
  requires: { mirCalls, mirEffects },
  run: ({ mirCalls, mirEffects }): readonly DroppedBody[] => {
    const found = new Map<Body, DroppedBody["calls"][number][]>()
    const pure = purityOf(mirEffects.inferred)
    for (const dump of mirCalls.program.dumps)
      for (const body of mirCalls.of(dump).bodies) {
        // Whose code a call is of, only spans tell.
        if (!dump.spans && body.code.inlined.length > 0) continue
        const unread = unreadIn(body.code)
        body.code.blocks.forEach(({ terminator, cleanup, statements }, block) => {
          if (cleanup || terminator.kind !== "call" || terminator.target === undefined || terminator.inlined) return
          const { to, callee, args } = terminator
          if (to.projection.length > 0 || !unread(to.local) || callee.kind !== "path") return
          const result = typeOfPlace(body.code, to)
          if (!result || !isPlain(result) || allTypeArguments(callee.path).length > 0) return
          const link = mirCalls.link(callee.path, dump, argumentTypes(body.code, args), result)
          if (!link.body || link.byTrait || link.body === body || !pure(link.body)) return
          const call = { body, at: mirPlace(body, terminator, block, statements.length) }
          const row = found.get(link.body)
          if (row) row.push(call)
          else found.set(link.body, [call])
        })
      }
    return [...found].map(([callee, calls]) => ({ callee, calls }))
  },
})

/// Whether nothing but its own storage and the writes to it mention a local, and it has no name: a named one is read in the
/// source, or the compiler would have said so, and a flag has taken the reads away.
function unreadIn({ blocks, debug, locals }: Code): (local: number) => boolean {
  let read: Set<number> | undefined
  const readIn = () => {
    const found = new Set<number>([0])
    for (const { statements, terminator } of blocks)
      for (const node of [...statements, terminator]) {
        for (const { place, how } of usesOf(node))
          if (how !== "storage" && (how !== "write" || place.projection.length > 0)) found.add(place.local)
        for (const { projection } of placesOf(node))
          for (const step of projection) if (step.kind === "index") found.add(step.local)
        // What is not understood may read anything.
        const opaque = node.kind === "opaque" || (node.kind === "assign" && node.from.kind === "opaque")
        if (opaque || node.kind === "asm" || node.kind === "nop")
          for (const [, local] of JSON.stringify(node).matchAll(/_(\d+)/g)) found.add(Number(local))
      }
    for (const { name, place } of debug) if (place && !name.startsWith("_")) found.add(place.local)
    for (const local of locals) if (local?.name !== undefined && !local.name.startsWith("_")) found.add(local.index)
    return found
  }
  return (local) => !(read ??= readIn()).has(local)
}

/// A value without a destructor that says something: numbers, references, and what is made of them. No `()`.
function isPlain(type: Type): boolean {
  if (isScalar(type) || type.kind === "ref" || type.kind === "pointer") return true
  if (type.kind === "tuple") return type.of.length > 0 && type.of.every(isPlain)
  if (type.kind === "array") return isPlain(type.of)
  if (type.kind !== "path" || !/^(?:Option|Result)$/.test(lastName(type.path) ?? "")) return false
  const parts = typeArguments(type.path)
  return parts.length > 0 && isPlain(parts[0]!) && parts.every((part) => isPlain(part) || isUnit(part))
}

function isUnit(type: Type): boolean {
  return type.kind === "tuple" && type.of.length === 0
}

const harmless = effectSet("memory_read")

function purityOf(inferred: () => InferredBodies): (body: Body) => boolean {
  const known = new Map<Body, boolean>()
  const computes = (body: Body): boolean => {
    if (body.code.opaque > 0 || isGeneric(body)) return false
    return inferred()
      .deeds(body)
      .every((deed) => {
        const { effects, maybe, possible, leaves, panics } = deed
        return ((effects | maybe) & ~harmless) === 0 && !possible && !leaves && !panics
      })
  }
  return (body) => {
    const before = known.get(body)
    if (before !== undefined) return before
    if (isStub(body)) return false
    const seen = new Set([body])
    let pure = true
    for (const each of seen) {
      if (!computes(each)) {
        pure = false
        break
      }
      for (const { to } of inferred().deeds(each)) for (const callee of to) seen.add(callee)
    }
    known.set(body, pure)
    return pure
  }
}

function isGeneric({ params, result }: Body): boolean {
  let open = false
  for (const type of [...params, result])
    visitTypes(type, (each) => {
      open ||= each.kind === "impl" || each.kind === "dyn" || each.kind === "fn" || each.kind === "closure"
      if (each.kind !== "path") return
      const [first] = each.path.segments
      open ||=
        first?.kind !== "name" || (each.path.segments.length === 1 && /^(?:Self|[A-Z][A-Z0-9]?)$/.test(first.name))
    })
  return open
}

/// Returns a constant, a parameter or a field: there is nothing to compute.
function isStub({ code }: Body): boolean {
  return code.blocks.length === 1 && code.blocks[0]!.statements.filter(({ kind }) => kind === "assign").length <= 1
}
