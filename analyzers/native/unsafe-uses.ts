// Unsafe blocks that touch native types, with the comments that speak for them: the text says where a block is, the spans of
// the dump what is done in it.

import { absent, analyzer, type Absent, type Fact } from "../analyzer.ts"
import { contract } from "../contract/contract.ts"
import { clauseOf } from "../contract/clauses.ts"
import { mir } from "../mir/mir.ts"
import { type Body, mirPlace } from "../mir/program.ts"
import { showType } from "../mir/show.ts"
import type { MirPlace, SourceSpan } from "../place.ts"
import { rustText, type UnsafeBlock } from "../rust/text.ts"
import { mentionsNative, type Native, stepsOf, touched } from "./native.ts"

export interface UnsafeUse {
  readonly body: Body
  /// Stands on the word `unsafe`.
  readonly at: MirPlace
  /// What touches the type.
  readonly step: MirPlace
  readonly native: Native
  /// Whether a comment begins with `SAFETY:`, and the clauses it names.
  readonly commented: boolean
  readonly clauses: readonly string[]
  /// What it names that looks like a clause and is none.
  readonly strange: readonly string[]
}

export const unsafeUses = analyzer({
  name: "unsafe-uses",
  doc: "Unsafe blocks that touch native types, and the clauses their SAFETY comments name.",
  requires: { mir, contract, rustText },
  run({ mir, contract, rustText }): readonly UnsafeUse[] | Absent {
    const dumps = mir.dumps.filter(({ spans }) => spans)
    if (dumps.length === 0)
      return absent("no MIR dump says which line a statement comes from: -Zmir-include-spans makes rustc print it")
    const uses = new Map<UnsafeBlock, UnsafeUse>()
    for (const dump of dumps) {
      if (!mentionsNative(contract, dump)) continue
      for (const body of dump.bodies) {
        if (body.value) continue
        for (const { step, block, statement } of stepsOf(body)) {
          const file = step.source && rustText.file(step.source.file)
          const { source } = step
          if (!file || !source) continue
          const around = file.unsafeBlocks.findLast(({ span }) => lies(source, span))
          if (!around || uses.has(around)) continue
          const native = touched(contract, body, step)
          if (!native) continue
          const place = mirPlace(body, step, block, statement)
          uses.set(around, {
            body,
            at: { ...place, source: around.word },
            step: place,
            native,
            ...spoken(around, file.unsafeBlocks),
          })
        }
      }
    }
    return [...uses.values()]
  },
  *facts(uses): Iterable<Fact> {
    for (const { at, native, clauses } of uses)
      yield { at, text: `${showType(native.type)}: ${clauses.join(", ") || "no clause"}` }
  },
})

function lies(inner: SourceSpan, outer: SourceSpan): boolean {
  const before = (a: number, b: number, c: number, d: number) => a < c || (a === c && b <= d)
  return (
    before(outer.line, outer.column, inner.line, inner.column) &&
    before(inner.endLine, inner.endColumn, outer.endLine, outer.endColumn)
  )
}

/// "As above" repeats the nearest block before it that names a clause.
function spoken(block: UnsafeBlock, all: readonly UnsafeBlock[]): Pick<UnsafeUse, "commented" | "clauses" | "strange"> {
  const commented = /SAFETY:/.test(block.comment)
  const named = commented ? [...block.comment.matchAll(/\b[A-Z]{2,}-\d+\b/g)].map(([name]) => name) : []
  const clauses = named.filter((name) => clauseOf(name))
  const strange = named.filter((name) => !clauseOf(name))
  if (!commented || clauses.length > 0 || !/\bas above\b/i.test(block.comment)) return { commented, clauses, strange }
  const before = all.slice(0, all.indexOf(block)).findLast(({ comment }) => /SAFETY:/.test(comment))
  return before ? { ...spoken(before, all), commented } : { commented, clauses, strange }
}
