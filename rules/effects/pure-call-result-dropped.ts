// Judges calls by what is left of them: a call that only computes, whose result nobody looks at, is work for nothing.

import { optional } from "../../analyzers/analyzer.ts"
import { clip, count } from "../wording.ts"
import { droppedCalls } from "../../analyzers/effects/dropped.ts"
import { droppedBodies } from "../../analyzers/effects/mir-pure.ts"
import { purity, type Purity } from "../../analyzers/effects/pure.ts"
import { names, type Names } from "../../analyzers/names/names.ts"
import { code, type Code } from "../../analyzers/wasm/code.ts"
import { option, rule, type Draft } from "../rule.ts"

export default rule({
  id: "pure-call-result-dropped",
  title: "the result of a call that only computes is thrown away",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
The function that is called writes nothing outside its own frame, asks the host for nothing, throws nothing, has no instruction
that can trap other than loads, and calls only functions of which the same is true. So the call leaves nothing behind but its
result, and that is dropped: the time is spent for nothing. Optimisers leave such calls in when the callee has a loop, because
a loop may not end; this rule assumes that it does, and that loads stay inside of memory.

Often the source shows a mistake: a check whose answer was meant to be used, a method that returns a new value where one
was expected to change in place, an expression left over from debugging.

MIR dumps are judged too, since an optimiser deletes such calls from the binary: a call is one when nothing reads the local it
writes, the callee's whole code is in the dumps, and none of that code writes, can panic, is generic or leaves the dumps. A variable
whose name has no \`_\` in front is read somewhere in the source, if only in a \`debug_assert!\`, and is left alone; so are results
that are \`()\` or of a type that may mean something by existing.

One finding per callee, with the first places. Functions that do nothing but return a constant are left out: they are stubs.

\`\`\`wat bad
(module
  (memory 1)
  (func $find (param $p i32) (result i32)
    (loop $next
      (if (i32.load8_u (local.get $p))
        (then (local.set $p (i32.add (local.get $p) (i32.const 1))) (br $next))))
    (local.get $p))
  (func (export "run") (param i32)
    (drop (call $find (local.get 0)))))
\`\`\`
\`\`\`wat good
(module
  (memory 1)
  (func $clear (param $p i32) (result i32)
    (i32.store (local.get $p) (i32.const 0))
    (local.get $p))
  (func (export "run") (param i32)
    (drop (call $clear (local.get 0)))))
\`\`\`
`,
  requires: {
    code: optional(code),
    names: optional(names),
    purity: optional(purity),
    droppedBodies: optional(droppedBodies),
  },
  options: {
    places: option(3, "How many of the calls are shown as evidence."),
  },
  *check({ code, names, purity, droppedBodies }, { places }) {
    const told = new Set<string>()
    if (code && names && purity)
      for (const draft of inBinary(code, names, purity, places)) {
        told.add(draft.name)
        yield draft.draft
      }
    for (const { callee, calls } of droppedBodies ?? []) {
      const name = `${callee.dump.crate}::${callee.name}`
      const [first] = calls
      if (!first || told.has(name)) continue
      yield {
        at: first.at,
        subject: name,
        message: message(callee.name, calls.length, first.body.name),
        advice,
        because: calls.slice(0, places).map(({ at, body }) => ({ at, message: `dropped in '${clip(body.name)}'` })),
      }
    }
  },
})

const advice = "Use the result, or delete the call."

function message(callee: string, places: number, caller: string): string {
  return (
    `the result of '${clip(callee)}' is thrown away at ${count(places, "place")}, first in '${clip(caller)}'; ` +
    `the call only reads and computes, so it is work for nothing`
  )
}

function* inBinary(
  code: Code,
  names: Names,
  purity: Purity,
  places: number,
): Iterable<{ readonly name: string; readonly draft: Draft }> {
  for (const [callee, calls] of droppedCalls(code)) {
    if (!code.decoded[callee] || code.instructions[callee]! <= stub || !purity.isPure(callee)) continue
    const name = names.of(callee).name
    if (/\bblack_box\b/.test(name)) continue
    const [first] = calls
    const draft = {
      at: names.place(first!.caller, first!.offset, first!.length),
      subject: names.subject(callee),
      message: message(name, calls.length, names.of(first!.caller).name),
      advice,
      bytes: calls.reduce((sum, { length }) => sum + length, 0),
      because: calls.slice(0, places).map(({ caller, offset, length }) => ({
        at: names.place(caller, offset, length),
        message: `dropped in '${clip(names.of(caller).name)}'`,
      })),
    }
    yield { name: names.base(callee), draft }
  }
}

/// Instructions of a body that only returns a constant or a parameter.
const stub = 2
