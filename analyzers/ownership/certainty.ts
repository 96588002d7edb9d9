// How sure an event is. Inlining dissolves calls into their bodies without saying which statement came from where, so on a
// dump with `(inlined` scopes only what rustc itself put there (a drop) or what still is a call stays proved.

import { pointee } from "../mir/typing.ts"
import type { Facts } from "./ownership.ts"
import { isReader, predicates } from "./callees.ts"
import { pointeeOf } from "./definitions.ts"
import { type Holding, liesIn, localOf, movePath, nothing } from "./holding.ts"
import type { Event } from "./event.ts"
import { type Machine, pointOf } from "./machine.ts"
import type { Operand } from "../mir/program.ts"
import { inlinedAround } from "../mir/query.ts"
import { lastName } from "../mir/show.ts"

export type Certainty = "proved" | "likely" | "unknown"

/// Undefined: not worth a word.
export function certaintyOf(m: Machine, facts: Facts, event: Event): Certainty | undefined {
  const inlined = m.code.inlined.length > 0
  const likely = inlined ? "likely" : "proved"
  const understood = m.code.opaque === 0
  switch (event.how) {
    case "dropped":
    case "discarded":
    case "cloned":
      return understood ? "proved" : "likely"
    case "leaked":
    case "forgotten":
      if (event.inlined) return "likely"
      if (event.site === event.value?.site) return inlinedEnd(m, facts, event) ? "unknown" : "likely"
      return understood ? "proved" : "likely"
    case "dropped-maybe":
      return event.path !== undefined && isAskedAbout(m, localOf(event.path)) ? "unknown" : "likely"
    case "overwritten":
    case "held":
      return understood ? likely : "unknown"
    case "kept":
      if (!understood || inlinedEnd(m, facts, event)) return "unknown"
      return isTakenApart(m, event) ? "likely" : likely
    case "kept-maybe":
    case "dropped-inside":
    case "lost":
      return "unknown"
    case "used-twice":
      if (inlined && inlinedEnd(m, facts, event) && !m.code.inlined.some(({ callee }) => isReader(callee)))
        return "unknown"
      return understood ? likely : "unknown"
    case "used-after":
      if (inlined && inlinedEnd(m, facts, event)) return "unknown"
      return understood ? likely : "unknown"
    // Linear values lend no numbers.
    case "number-used-after":
    case "number-shown-after":
    case "number-returned":
    case "number-in-static":
    case "number-sent":
      return undefined
    case "read":
    case "copied-out":
      return understood ? likely : "unknown"
    case "read-behind-reference": {
      const direct = readDirectly(m, event)
      if (direct !== undefined) return understood && direct ? "likely" : undefined
      return !understood || (inlined && !onlyReads(m)) ? "unknown" : likely
    }
    case "read-behind-pointer": {
      const direct = readDirectly(m, event)
      if (direct === false) return undefined
      // Without a call, only a `Copy` type can be read like this.
      if (!inlined) return event.by === undefined ? "proved" : writesBack(m) ? "unknown" : "likely"
      return onlyReads(m) && !writesBack(m) ? "likely" : "unknown"
    }
  }
}

/// A method that ends the value stands inlined here: what it did is no longer a use by value.
function inlinedEnd(m: Machine, facts: Facts, { declaration }: Event): boolean {
  const last = declaration.name.split("::").at(-1) ?? ""
  const enders = facts.enders(declaration)
  return m.code.inlined.some(({ callee }) => {
    const name = /(\w+)(::<[^:]*>)?$/.exec(callee)?.[1] ?? ""
    return enders.has(name) && (callee.includes(last) || callee.includes("<impl at"))
  })
}

/// A field is read straight out of the value, or its variant is asked for: `let File { fd } = file` and a `match` look no
/// different, when the fields are numbers and references.
function isTakenApart(m: Machine, { path }: Event): boolean {
  if (path === undefined) return false
  const reads = (operand: Operand) =>
    operand.kind === "copy" &&
    operand.place.projection.length > 0 &&
    liesIn(movePath(m.code, operand.place) ?? "", path)
  return m.code.blocks.some(({ statements }) =>
    statements.some((statement) => {
      if (statement.kind !== "assign") return false
      const { from } = statement
      if (from.kind === "discriminant") return liesIn(movePath(m.code, from.place) ?? "", path)
      return (from.kind === "use" || from.kind === "cast") && reads(from.operand)
    }),
  )
}

/// Whether a function other than `is_some` and its kin is shown the enum: it may know whether anything is in it.
function isAskedAbout(m: Machine, local: number): boolean {
  return m.code.blocks.some(({ terminator, cleanup }) => {
    if (terminator.kind !== "call" || cleanup) return false
    const name = terminator.callee.kind === "path" ? lastName(terminator.callee.path) : undefined
    if (name && predicates.has(name)) return false
    return terminator.args.some((arg) => {
      if (arg.kind === "const" || arg.place.local === local) return false
      const pointee = pointeeOf(m.code, m.body.params.length, arg)
      return pointee.is === "place" && pointee.place.local === local
    })
  })
}

/// Whether an inlined read is the body's own: the outermost call around it is the one that reads. Undefined when the dump
/// does not say, or the read is not inlined.
function readDirectly(m: Machine, { site }: Event): boolean | undefined {
  const outermost = inlinedAround(m.body, pointOf(m, site))?.at(-1)
  return outermost === undefined ? undefined : isReader(outermost)
}

/// The only functions inlined here are the ones that read through a pointer.
function onlyReads(m: Machine): boolean {
  return m.code.inlined.every(({ callee }) =>
    /\b(read|read_unaligned|read_volatile|from_ref|as_ptr|cast|check_language_ub|runtime|align_of|size_of)\b/.test(
      callee,
    ),
  )
}

/// Something is stored where a value was read: `mem::replace` and its kin, written out or inlined.
function writesBack(m: Machine): boolean {
  const { blocks, inlined } = m.code
  if (inlined.some(({ callee }) => /\b(replace|swap|take|write)\b/.test(callee))) return true
  return blocks.some(
    ({ statements, terminator }) =>
      statements.some(
        (statement) =>
          statement.kind === "assign" &&
          statement.to.projection.length === 1 &&
          statement.to.projection[0]?.kind === "deref" &&
          holdingBehind(m, statement.to.local).is !== "none",
      ) ||
      (terminator.kind === "call" &&
        terminator.callee.kind === "path" &&
        /^(write|write_unaligned|write_volatile|copy|copy_nonoverlapping|forget)$/.test(
          lastName(terminator.callee.path) ?? "",
        )),
  )
}

function holdingBehind(m: Machine, local: number): Holding {
  const type = m.code.locals[local]?.type
  const to = type && pointee(type)
  return to ? m.holdings.of(to) : nothing
}
