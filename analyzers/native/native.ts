// Which types are wasm-native (handles, function references, shared slices, linear values, capability sets) and what in a body
// touches one. Pod types are not: any bytes may become one, that is what they are for.

import type { Contract } from "../contract/contract.ts"
import type { TypeDeclaration, TypeRole } from "../contract/declaration.ts"
import type { Body, Dump, Statement, Terminator } from "../mir/program.ts"
import { inlinedAround, operandsOf, placesOf } from "../mir/query.ts"
import { visitPathTypes, visitTypes } from "../mir/show.ts"
import type { Path, Type } from "../mir/types.ts"
import { typeOfOperand, typeOfPlace } from "../mir/typing.ts"

export const nativeRoles: readonly TypeRole[] = ["handle", "func-ref", "shared-slice", "linear", "capability"]

export interface Native {
  readonly declaration: TypeDeclaration
  readonly type: Type
}

/// What a type is by itself.
export function nativeOf(contract: Contract, type: Type | undefined, dump: Dump): Native | undefined {
  if (type?.kind !== "path") return undefined
  for (const role of nativeRoles) {
    const declaration = contract.typeRole(role, type, dump)
    if (declaration) return { declaration, type }
  }
  return undefined
}

/// The first native type that a type is or has in it.
export function nativeIn(contract: Contract, type: Type | undefined, dump: Dump): Native | undefined {
  let found: Native | undefined
  if (type)
    visitTypes(type, (inner) => {
      found ??= nativeOf(contract, inner, dump)
      return found === undefined
    })
  return found
}

/// The first one in a path: `ExternRef::<Node>::from_raw`, `zeroed::<ExternRef<Node>>`.
export function nativeInPath(contract: Contract, path: Path, dump: Dump): Native | undefined {
  let found: Native | undefined
  visitPathTypes(path, (inner) => {
    found ??= nativeOf(contract, inner, dump)
    return found === undefined
  })
  if (found || path.segments.length < 2) return found
  return nativeOf(contract, { kind: "path", path: { segments: path.segments.slice(0, -1) } }, dump)
}

/// The native type that a step reads, writes, makes or passes on.
export function touched(contract: Contract, body: Body, step: Statement | Terminator): Native | undefined {
  const { dump } = body
  for (const place of placesOf(step)) {
    const found = nativeIn(contract, typeOfPlace(body.code, place), dump)
    if (found) return found
  }
  for (const operand of operandsOf(step)) {
    const found = nativeIn(contract, typeOfOperand(body.code, operand), dump)
    if (found) return found
  }
  return step.kind === "call" && step.callee.kind === "path"
    ? nativeInPath(contract, step.callee.path, dump)
    : undefined
}

/// Whether any body of the dump is worth a look.
export function mentionsNative(contract: Contract, dump: Dump): boolean {
  return nativeRoles.some((role) => contract.mentions(role, dump))
}

/// Whether the code of a step is the body's own: no, if it was inlined; undefined, if the dump does not say.
export function isOwnCode(body: Body, step: Statement | Terminator): boolean | undefined {
  if (body.code.inlined.length === 0) return true
  const around = inlinedAround(body, step)
  return around && around.length === 0
}

/// Every step of the blocks that are not only there for unwinding.
export function* stepsOf(body: Body): Iterable<{ step: Statement | Terminator; block: number; statement: number }> {
  for (const [block, { statements, terminator, cleanup }] of body.code.blocks.entries()) {
    if (cleanup) continue
    for (const [statement, step] of statements.entries()) yield { step, block, statement }
    yield { step: terminator, block, statement: statements.length }
  }
}
