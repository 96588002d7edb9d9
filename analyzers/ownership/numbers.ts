// Where a number comes from that is about to become a handle, by following every definition of the locals on its way. A
// parameter, a field, memory and the result of a call may all be handles; a constant and a sum are what they look like.

import type { Contract } from "../contract/contract.ts"
import { givesNumber } from "../contract/builtin.ts"
import { typeOfPlace, withoutPointers } from "../mir/typing.ts"
import { namesOf } from "../contract/paths.ts"
import type { Body, Callee, Operand, PlaceExpression, Rvalue } from "../mir/program.ts"
import { lastName, showPath } from "../mir/show.ts"
import type { Path, Type } from "../mir/types.ts"
import { definitionsOf } from "./definitions.ts"

export type Origin =
  | { readonly is: "constant"; readonly text: string }
  | { readonly is: "arithmetic"; readonly op: string }
  | { readonly is: "counter" }
  /// The number of a handle of this type.
  | { readonly is: "handle"; readonly type: Type }
  /// A parameter, memory, a call's result: nothing is known against it.
  | { readonly is: "open" }

/// Everything the number may come from.
export function originsOf(contract: Contract, body: Body, operand: Operand): readonly Origin[] {
  const found: Origin[] = []
  const definitions = definitionsOf(body.code, body.params.length)
  const seen = new Set<string>()

  const ofOperand = (given: Operand): void => {
    if (given.kind !== "const") return ofPlace(given.place)
    const { value } = given
    if (value.kind === "int") found.push({ is: "constant", text: String(value.value) })
    else if (value.kind === "path" && isConstant(value.path)) found.push({ is: "constant", text: showPath(value.path) })
    else found.push({ is: "open" })
  }
  const ofPlace = (place: PlaceExpression): void => {
    const key = JSON.stringify([
      place.local,
      place.projection.map((step) => (step.kind === "field" ? step.index : step.kind)),
    ])
    if (seen.has(key)) return
    seen.add(key)
    const last = place.projection.at(-1)
    if (last?.kind === "field") {
      const base = typeOfPlace(body.code, { local: place.local, projection: place.projection.slice(0, -1) })
      const bare = base && withoutPointers(base)
      if (bare && contract.typeRole("handle", bare, body.dump)) return void found.push({ is: "handle", type: bare })
      // `(_4.0: u32)` of a checked sum, `((_7 as Some).0: u32)` of what an iterator gave.
      const only = place.projection.length <= 2 ? definitions.only(place.local) : undefined
      if (only?.is === "assign" && only.from.kind === "binary") return ofRvalue(only.from)
      if (only?.is === "call" && counts(only.call.callee)) return void found.push({ is: "counter" })
      return void found.push({ is: "open" })
    }
    if (place.projection.length > 0) return void found.push({ is: "open" })
    const all = definitions.all(place.local)
    if (place.local <= body.params.length || definitions.isMutablyBorrowed(place.local) || all.length === 0)
      found.push({ is: "open" })
    for (const definition of all)
      if (definition.is === "assign") ofRvalue(definition.from)
      else ofCall(definition.call.callee, definition.call.args)
  }
  const ofRvalue = (from: Rvalue): void => {
    switch (from.kind) {
      case "use":
      case "cast":
        return ofOperand(from.operand)
      case "binary":
        if (/^(Add|Sub|Mul|Div|Rem)/.test(from.op)) return void found.push({ is: "arithmetic", op: from.op })
        return void found.push({ is: "open" })
      case "adt":
        return from.fields[0] ? ofOperand(from.fields[0].operand) : void found.push({ is: "open" })
      default:
        return void found.push({ is: "open" })
    }
  }
  const ofCall = (callee: Callee, args: readonly Operand[]): void => {
    if (callee.kind === "value") return void found.push({ is: "open" })
    const name = lastName(callee.path) ?? ""
    const owner = ownerType(callee.path)
    if (owner && givesNumber.has(name) && contract.typeRole("handle", owner, body.dump))
      return void found.push({ is: "handle", type: owner })
    if (/^(wrapping|saturating|unchecked|strict)_(add|sub|mul)$/.test(name))
      return void found.push({ is: "arithmetic", op: name })
    if (passing.has(name) && args[0]) return ofOperand(args[0])
    found.push({ is: "open" })
  }
  ofOperand(operand)
  return found
}

/// Functions that give back the number they are given, in another dress.
const passing: ReadonlySet<string> = new Set([
  "new_unchecked",
  "as_ptr",
  "addr",
  "expose_provenance",
  "with_exposed_provenance_mut",
  "with_exposed_provenance",
  "without_provenance_mut",
  "without_provenance",
  "identity",
])

function isConstant(path: Path): boolean {
  const last = lastName(path) ?? ""
  return /^[A-Z][A-Z0-9_]*$/.test(last) && last.length > 1
}

/// `Iterator::next` of a range: the numbers are counted, not received.
function counts(callee: Callee): boolean {
  if (callee.kind === "value" || lastName(callee.path) !== "next") return false
  const self = callee.path.segments.at(-2)
  const type = self?.kind === "qualified" && self.self.kind === "path" ? lastName(self.self.path) : undefined
  return type !== undefined && /^Range/.test(type)
}

/// The type whose method a callee is: `ExternRef<T>` of `wasm::ExternRef::<T>::from_raw`.
export function ownerType(path: Path): Type | undefined {
  const owner = path.segments.slice(0, -1)
  const last = owner.at(-1)
  if (last?.kind === "qualified" || last?.kind === "impl") return last.self
  return last?.kind === "name" && namesOf({ segments: owner }) ? { kind: "path", path: { segments: owner } } : undefined
}
