// Judges calls by what is left of them: a call that only computes, whose result nobody looks at, is work for nothing.

import { optional } from "../../analyzers/analyzer.ts"
import { clip, count } from "../wording.ts"
import { droppedCalls, type Dropped } from "../../analyzers/effects/dropped.ts"
import { droppedBodies } from "../../analyzers/effects/mir-pure.ts"
import { purity, type Purity } from "../../analyzers/effects/pure.ts"
import { names, type Names } from "../../analyzers/names/names.ts"
import { code, opcode, type Code } from "../../analyzers/wasm/code.ts"
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
Getters and other functions of a few instructions without a loop say more about the build than about the source when there are
many: the C++ library's \`size()\` and functions that hand back a reference stay behind as dropped calls wherever inlining was off (one
build of duckdb has 30 of them). So from the sixth on they are told together, as a note.

Some 120 of the callees found in published packages (\`npm run corpus\`) were read as disassembly: every one only read and computed.

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
    small: option(40, "Instructions up to which a function without a loop, with all it calls, is small."),
    most: option(5, "When more small functions than this are called so, they are told in one finding."),
  },
  *check({ code, names, purity, droppedBodies }, { places, small, most }) {
    const told = new Set<string>()
    if (code && names && purity)
      for (const { callees, draft } of inBinary(code, names, purity, { places, small, most })) {
        for (const callee of callees) told.add(names.base(callee))
        yield draft
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

interface Callee {
  readonly callee: number
  readonly calls: readonly Dropped[]
}

/// One draft per callee; of small callees one for all, when they are many.
function* inBinary(
  code: Code,
  names: Names,
  purity: Purity,
  { places, small, most }: { readonly places: number; readonly small: number; readonly most: number },
): Iterable<{ readonly callees: readonly number[]; readonly draft: Draft }> {
  const getters: Callee[] = []
  for (const [callee, calls] of droppedCalls(code)) {
    if (!code.decoded[callee] || code.instructions[callee]! <= stub || !purity.isPure(callee)) continue
    if (/\bblack_box\b/.test(names.of(callee).name)) continue
    if (isSmall(code, callee, small)) getters.push({ callee, calls })
    else yield { callees: [callee], draft: one({ callee, calls }, names, places) }
  }
  if (getters.length <= most) {
    for (const getter of getters) yield { callees: [getter.callee], draft: one(getter, names, places) }
    return
  }
  const [first] = getters.sort((a, b) => b.calls.length - a.calls.length)
  const calls = getters.flatMap(({ calls }) => calls)
  const draft: Draft = {
    at: names.place(first!.calls[0]!.caller, first!.calls[0]!.offset, first!.calls[0]!.length),
    subject: "small functions",
    message:
      `the results of ${count(getters.length, "small function")} that only read and compute are thrown away, at ${count(calls.length, "place")} in all, ` +
      `most often that of '${clip(names.of(first!.callee).name)}': calls that inlining would have removed`,
    advice: "Optimise with inlining (`wasm-opt -O3`, `-O2` and link-time optimisation in the compiler).",
    atMost: "note",
    bytes: bytesOf(calls),
    because: getters.slice(0, places).map(({ callee, calls }) => ({
      at: names.place(calls[0]!.caller, calls[0]!.offset, calls[0]!.length),
      message: `'${clip(names.of(callee).name)}' dropped at ${count(calls.length, "place")}`,
    })),
  }
  yield { callees: getters.map(({ callee }) => callee), draft }
}

function one({ callee, calls }: Callee, names: Names, places: number): Draft {
  const [first] = calls
  return {
    at: names.place(first!.caller, first!.offset, first!.length),
    subject: names.subject(callee),
    message: message(names.of(callee).name, calls.length, names.of(first!.caller).name),
    advice,
    bytes: bytesOf(calls),
    because: calls.slice(0, places).map(({ caller, offset, length }) => ({
      at: names.place(caller, offset, length),
      message: `dropped in '${clip(names.of(caller).name)}'`,
    })),
  }
}

function bytesOf(calls: readonly Dropped[]): number {
  return calls.reduce((sum, { length }) => sum + length, 0)
}

/// Whether a function and all it calls are no more than `limit` instructions, without a loop.
function isSmall(code: Code, index: number, limit: number): boolean {
  const all = new Set([index])
  let left = limit
  for (const node of all) {
    left -= code.instructions[node]!
    if (left < 0 || code.decode(node).op.subarray(0, code.instructions[node]).includes(loop)) return false
    for (let call = code.callStart[node]!; call < code.callStart[node + 1]!; call++) all.add(code.callTarget[call]!)
  }
  return true
}

const loop = opcode("loop")

/// Instructions of a body that only returns a constant or a parameter.
const stub = 2
