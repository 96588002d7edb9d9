// Numbers and pointers that outlive the handle they were taken from: handles are followed as linear values are, and what a
// body does with `as_raw` of one is followed with them. Looks outside the crates that define handles.

import { analyzer, type Unread } from "../analyzer.ts"
import { givesNumber } from "../contract/builtin.ts"
import { contract } from "../contract/contract.ts"
import type { TypeDeclaration } from "../contract/declaration.ts"
import { shapes } from "../contract/shapes.ts"
import { mir } from "../mir/mir.ts"
import type { Body } from "../mir/program.ts"
import { lastName, showType } from "../mir/show.ts"
import type { Type } from "../mir/types.ts"
import { typeOfOperand, typeOfPlace, withoutPointers } from "../mir/typing.ts"
import type { MirPlace } from "../place.ts"
import { normalBlocks } from "./blocks.ts"
import type { Certainty } from "./certainty.ts"
import type { Event, How } from "./event.ts"
import { eventsOf } from "./flow.ts"
import { type Holdings, holdingsIn } from "./holding.ts"
import { homeTypes } from "./homes.ts"
import { machineFor, placeOf } from "./ownership.ts"

/// `used`: after the handle was dropped. `shown`: the same, but only a reference to the number is given. `pointed`: the handle
/// itself is looked at through what it left behind.
export type Outliving = "used" | "shown" | "returned" | "pointed" | "static" | "thread"

export interface Loan {
  readonly how: Outliving
  readonly certainty: Certainty
  readonly body: Body
  readonly declaration: TypeDeclaration
  /// The handle type, as printed.
  readonly type: string
  readonly at: MirPlace
  /// Where the handle came in, and where it was dropped.
  readonly created?: MirPlace
  readonly ended?: MirPlace
  /// The function that uses, keeps or sends it, as printed.
  readonly by?: string
}

export interface Lending {
  readonly loans: readonly Loan[]
  readonly unread: readonly Unread[]
}

export const lending = analyzer({
  name: "lending",
  doc: "Numbers of handles, and pointers to handles, that are used when the handle is gone, kept in statics or sent away.",
  requires: { mir, contract, shapes },
  run({ mir, contract, shapes }): Lending {
    const loans: Loan[] = []
    const unread: Unread[] = []
    for (const dump of mir.dumps) {
      if (!contract.mentions("handle", dump)) continue
      const homes = homeTypes(contract, dump)
      const holdings = holdingsIn(contract, shapes, dump, "handle")
      let given = 0
      for (const body of dump.bodies) {
        if (body.kind !== "fn" || body.value) continue
        const lender = lenderIn(body, holdings)
        if (!lender || homes.has(lender.declaration)) continue
        const m = { ...machineFor(body, holdings, facts, new Set()), lends: true, lender }
        const events = eventsOf(m)
        if (!events) given++
        const told = new Set<string>()
        for (const event of events ?? []) {
          const loan = loanOf(body, event, (site, parameter) => placeOf(m, site, parameter))
          const key = loan && `${loan.how} ${loan.at.source?.line ?? loan.at.line}`
          if (!loan || !key || told.has(key)) continue
          told.add(key)
          loans.push(loan)
        }
      }
      if (given > 0)
        unread.push({
          what: "bodies with handles that have too many paths to follow",
          count: given,
          artifact: dump.artifact,
        })
    }
    return { loans, unread }
  },
  unread: (result) => result.unread,
  *facts(result) {
    for (const { at, how, type } of result.loans) yield { at, text: `${type}: ${how}` }
  },
})

/// Handles are dropped by rustc; nothing here asks who duplicates or leaks them.
const facts = { needsDrop: () => true, hasCloneBody: () => true, enders: () => new Set<string>() }

/// The first handle of which the body takes the number or the address; undefined: nothing can outlive anything here.
function lenderIn(body: Body, holdings: Holdings): { declaration: TypeDeclaration; type: Type } | undefined {
  const { code } = body
  const handle = (type: Type | undefined) => {
    const holding = type && holdings.of(withoutPointers(type))
    return holding?.is === "linear" ? { declaration: holding.declaration, type: holding.type } : undefined
  }
  if (!code.locals.some((local) => local && holdings.of(withoutPointers(local.type)).is !== "none")) return undefined
  for (const block of normalBlocks(code)) {
    const { statements, terminator } = code.blocks[block]!
    for (const statement of statements) {
      if (statement.kind !== "assign") continue
      const { from } = statement
      if (from.kind === "ref" && from.raw) {
        const found = handle(typeOfPlace(code, from.place))
        if (found) return found
      }
      if (from.kind === "cast" && /^(PtrToPtr|Transmute)$/.test(from.cast)) {
        const found = handle(typeOfOperand(code, from.operand))
        if (found) return found
      }
      // Inlined, `as_raw` is a read of a field.
      if (code.inlined.length > 0 && from.kind === "use" && from.operand.kind === "copy") {
        const { local, projection } = from.operand.place
        const found =
          projection.length > 0 ? handle(typeOfPlace(code, { local, projection: projection.slice(0, -1) })) : undefined
        if (found) return found
      }
    }
    if (terminator.kind !== "call" || terminator.callee.kind !== "path") continue
    const name = lastName(terminator.callee.path) ?? ""
    const [first] = terminator.args
    const type = first && typeOfOperand(code, first)
    const found = givesNumber.has(name) || /^(from_ref|from_mut)$/.test(name) ? handle(type) : undefined
    if (found) return found
  }
  return undefined
}

const kinds: Partial<Record<How, Outliving>> = {
  "used-after": "pointed",
  "number-used-after": "used",
  "number-shown-after": "shown",
  "number-returned": "returned",
  "number-in-static": "static",
  "number-sent": "thread",
}

function loanOf(body: Body, event: Event, placeAt: (site: number, parameter?: number) => MirPlace): Loan | undefined {
  const how = kinds[event.how]
  // Who a handle was given to may well keep it.
  if (!how || (how === "pointed" && !event.dropped)) return undefined
  const { value, declaration, type, other, by } = event
  return {
    how,
    certainty: certaintyOf(body, how, by),
    body,
    declaration,
    type: showType(type),
    at: placeAt(event.site),
    ...(value ? { created: placeAt(value.site, value.parameter) } : {}),
    ...(other === undefined ? {} : { ended: placeAt(other) }),
    ...(by === undefined ? {} : { by }),
  }
}

/// Atomics and cells certainly keep what they are given; of other functions the name is what is known.
const keeping = /(^|::)(Atomic\w*(::<[^>]*>)?|Cell(::<[^>]*>)?)::(store|swap|set|replace)\b|\batomic_(store|xchg)\b/

function certaintyOf({ code }: Body, how: Outliving, by: string | undefined): Certainty {
  if (code.opaque > 0) return "unknown"
  if (code.inlined.length > 0) return "likely"
  switch (how) {
    case "used":
    case "pointed":
      return "proved"
    case "static":
      return by === undefined || keeping.test(by) ? "proved" : "likely"
    case "shown":
    case "returned":
    case "thread":
      return "likely"
  }
}
