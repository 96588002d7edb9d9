// The effects that are inferred are a promise about runs: generated modules are run in V8 with imports that write down that
// they were called. What was seen must be possible, and on a run that returned it must be possible on paths that return;
// what is called definite must come with a path whose every step is in the code.

import fc from "fast-check"
import { expect, test } from "vitest"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { effectNamed, effectNames } from "./effects.ts"
import { effects, witness, type Effects } from "./inferred.ts"

const functions = 6
const slots = 8
/// Imports and the effect each is given; `fail` throws.
const hosts = { now: "clock", dice: "random", log: "js_call", fail: "network" } as const
type Host = keyof typeof hosts

type Statement =
  | { kind: "import"; host: Host }
  | { kind: "call"; callee: number }
  | { kind: "tail"; callee: number }
  | { kind: "indirect"; table: number; slot: number; byParameter: boolean }
  | { kind: "set"; table: number; slot: number; callee: number }
  | { kind: "copy"; from: number; to: number }
  | { kind: "if"; bit: number; then: Statement[]; else?: Statement[] }
  | { kind: "block" | "loop"; body: Statement[] }
  | { kind: "try"; body: Statement[]; handler: Statement[]; rethrows: boolean; all: boolean }
  | { kind: "delegate"; body: Statement[] }
  | { kind: "br" | "br_if"; depth: number }
  | { kind: "br_table"; depths: number[] }
  | { kind: "return" | "unreachable" | "throw" }

const { body } = fc.letrec<{ body: Statement[]; statement: Statement }>((tie) => ({
  body: fc.array(tie("statement"), { maxLength: 4, depthIdentifier: "nesting" }),
  statement: fc.oneof(
    { depthIdentifier: "nesting", maxDepth: 3, withCrossShrink: true },
    fc.record({ kind: fc.constant("import" as const), host: fc.constantFrom<Host>("now", "dice", "log", "fail") }),
    fc.record({ kind: fc.constant("call" as const), callee: fc.nat(functions - 1) }),
    fc.record({ kind: fc.constant("tail" as const), callee: fc.nat(functions - 1) }),
    fc.record({
      kind: fc.constant("indirect" as const),
      table: fc.nat(1),
      slot: fc.nat(slots - 1),
      byParameter: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant("set" as const),
      table: fc.nat(1),
      slot: fc.nat(slots - 1),
      callee: fc.nat(functions - 1),
    }),
    fc.record({ kind: fc.constant("copy" as const), from: fc.nat(1), to: fc.nat(1) }),
    fc.record({ kind: fc.constantFrom("return" as const, "unreachable" as const, "throw" as const) }),
    fc.record({ kind: fc.constantFrom("br" as const, "br_if" as const), depth: fc.nat(4) }),
    fc.record({ kind: fc.constant("br_table" as const), depths: fc.array(fc.nat(4), { minLength: 1, maxLength: 3 }) }),
    fc.record(
      { kind: fc.constant("if" as const), bit: fc.nat(2), then: tie("body"), else: tie("body") },
      { requiredKeys: ["kind", "bit", "then"] },
    ),
    fc.record({ kind: fc.constantFrom("block" as const, "loop" as const), body: tie("body") }),
    fc.record({
      kind: fc.constant("try" as const),
      body: tie("body"),
      handler: tie("body"),
      rethrows: fc.boolean(),
      all: fc.boolean(),
    }),
    fc.record({ kind: fc.constant("delegate" as const), body: tie("body") }),
  ),
}))

/// `labels`: how many blocks are open, the function's own included; `loops` says which of them are loops, innermost last.
function write(statements: readonly Statement[], loops: readonly boolean[]): string {
  return statements.map((statement) => one(statement, loops)).join("\n")
}

function one(statement: Statement, loops: readonly boolean[]): string {
  const inside = (body: readonly Statement[], loop = false): string => write(body, [...loops, loop])
  /// A branch back to a loop would run for ever: such a depth goes to the function's end instead.
  const label = (depth: number): number => {
    const wanted = Math.min(depth, loops.length)
    return loops[loops.length - 1 - wanted] ? loops.length : wanted
  }
  switch (statement.kind) {
    case "import":
      return `call $${statement.host}`
    case "call":
      return `local.get 0 call $f${statement.callee}`
    case "tail":
      return `local.get 0 return_call $f${statement.callee}`
    case "indirect":
      return `local.get 0 ${statement.byParameter ? `local.get 0 i32.const ${slots - 1} i32.and` : `i32.const ${statement.slot}`} call_indirect $t${statement.table} (type $callee)`
    case "set":
      return `i32.const ${statement.slot} ref.func $f${statement.callee} table.set $t${statement.table}`
    case "copy":
      return `i32.const 0 i32.const 0 i32.const ${slots} table.copy $t${statement.to} $t${statement.from}`
    case "if":
      return `local.get 0 i32.const ${1 << statement.bit} i32.and if ${inside(statement.then)} ${statement.else ? `else ${inside(statement.else)}` : ""} end`
    case "block":
      return `block ${inside(statement.body)} end`
    case "loop":
      return `loop ${inside(statement.body, true)} end`
    case "try":
      return `try ${inside(statement.body)} ${statement.all ? "catch_all" : "catch $oops"} ${inside(statement.handler)} ${statement.rethrows ? "rethrow 0" : ""} end`
    case "delegate":
      return `try ${inside(statement.body)} delegate ${loops.length}`
    case "br":
      return `br ${label(statement.depth)}`
    case "br_if":
      return `local.get 0 i32.const 1 i32.and br_if ${label(statement.depth)}`
    case "br_table":
      return `local.get 0 br_table ${statement.depths.map(label).join(" ")}`
    case "return":
      return "return"
    case "unreachable":
      return "unreachable"
    case "throw":
      return "throw $oops"
  }
}

interface Plan {
  readonly bodies: readonly (readonly Statement[])[]
  readonly elements: readonly (readonly number[])[]
}

// What random bodies hardly ever are: a function that does something and then throws, and one that catches a callee whose
// return leads nowhere.
const raises = fc
  .constantFrom<Host>("now", "dice", "log")
  .map((host): Statement[] => [{ kind: "import", host }, { kind: "throw" }])
const catches = fc
  .tuple(fc.nat(functions - 1), fc.boolean(), fc.boolean(), body)
  .map(([callee, rethrows, ends, rest]): Statement[] => {
    const calls: Statement[] = [{ kind: "call", callee }]
    if (ends) calls.push({ kind: "unreachable" })
    return [{ kind: "try", body: calls, handler: [], rethrows, all: true }, ...rest]
  })

const plans: fc.Arbitrary<Plan> = fc.record({
  bodies: fc.array(fc.oneof({ weight: 3, arbitrary: body }, raises, catches), {
    minLength: functions,
    maxLength: functions,
  }),
  elements: fc.array(fc.array(fc.nat(functions), { minLength: slots, maxLength: slots }), {
    minLength: 2,
    maxLength: 2,
  }),
})

function moduleText({ bodies, elements }: Plan): string {
  const imports = Object.keys(hosts).map((name) => `(import "env" "${name}" (func $${name}))`)
  // The last number is an empty slot.
  const segments = elements.map((row, table) => {
    const items = row.map((callee) => (callee === functions ? "(ref.null func)" : `(ref.func $f${callee})`)).join(" ")
    return `(table $t${table} ${slots} funcref) (elem (table $t${table}) (i32.const 0) funcref ${items})`
  })
  const all = bodies.map((_, index) => `$f${index}`).join(" ")
  // Recursion ends in a trap, which no handler catches.
  const spend = "global.get $fuel i32.eqz if unreachable end global.get $fuel i32.const 1 i32.sub global.set $fuel"
  return `(module ${imports.join("\n")} (global $fuel (mut i32) (i32.const 300)) (type $callee (func (param i32))) (tag $oops) ${segments.join("\n")} (elem declare func ${all})
    ${bodies.map((statements, index) => `(func $f${index} (export "f${index}") (param i32) ${spend} ${write(statements, [])})`).join("\n")})`
}

/// Calls of the host while export `name` runs, and whether it came back.
function observe(module: WebAssembly.Module, name: string, parameter: number): { seen: Set<Host>; returned: boolean } {
  const seen = new Set<Host>()
  const call = (host: Host) => () => {
    seen.add(host)
    if (host === "fail") throw new Error("the host fails")
  }
  const env = Object.fromEntries((Object.keys(hosts) as Host[]).map((host) => [host, call(host)]))
  const { exports } = new WebAssembly.Instance(module, { env })
  try {
    ;(exports[name] as (parameter: number) => void)(parameter)
    return { seen, returned: true }
  } catch {
    return { seen, returned: false }
  }
}

const contract = {
  effects: { imports: Object.fromEntries(Object.entries(hosts).map(([name, effect]) => [`env.${name}`, effect])) },
}

function checkWitnesses(found: Effects): void {
  const { graph, own, definite, imports } = found
  for (let index = imports.length; index < graph.functions; index++)
    for (const name of effectNames(definite.main[index]!)) {
      const { bit } = effectNamed(name)!
      const proof = witness(found, index, bit)
      expect(proof?.functions[0]).toBe(index)
      expect(own.any[proof!.functions.at(-1)!]! & bit).not.toBe(0)
      for (const [step, offset] of proof!.calls.entries()) {
        const direct = graph.code.callTarget[graph.code.callOffset.indexOf(offset)]
        const constant = graph.resolved[graph.code.indirectOffset.indexOf(offset)]
        expect(direct ?? constant).toBe(proof!.functions[step + 1])
      }
    }
}

test("what a run does is possible, and what is definite has a path", async () => {
  let [runs, returned, observed] = [0, 0, 0]
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const build = await buildOf({ wat: moduleText(plan), contract })
      const found = resultOf(build, effects)
      expect(found.graph.code.undecoded).toBe(0)
      checkWitnesses(found)
      const module = new WebAssembly.Module(build.wasm!.bytes)
      for (let index = 0; index < functions; index++)
        for (let parameter = 0; parameter < 8; parameter++) {
          const run = observe(module, `f${index}`, parameter)
          const node = found.imports.length + index
          const possible = effectNames(run.returned ? found.possible.main[node]! : found.possible.any[node]!)
          for (const host of run.seen)
            expect(possible, `f${index}(${parameter}) ${run.returned ? "returned" : "failed"}`).toContain(hosts[host])
          runs++
          returned += run.returned ? 1 : 0
          observed += run.seen.size
        }
    }),
    { numRuns: process.env.WASM_LINT_FULL ? 2000 : 300, seed: 20261121 },
  )
  // A generator whose runs all fail or do nothing would prove nothing.
  expect(returned).toBeGreaterThan(runs / 5)
  expect(observed).toBeGreaterThan(runs / 10)
}, 120_000)
