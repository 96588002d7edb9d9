// Whether a declared type keeps its promise, by the facts of markers, and who is believed while it is judged.

import { expect, test } from "vitest"
import { buildOf } from "../../fixtures/harness/build.ts"
import { type Analyzer, Results } from "../analyzer.ts"
import { mir } from "../mir/mir.ts"
import { parseType } from "../mir/type-parser.ts"
import { contract } from "./contract.ts"
import { pod, type PodProfile, type PodVerdict } from "./pod.ts"

const head = `// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
`

interface Declared {
  readonly name: string
  readonly fields: readonly string[]
  /// is_copy, needs_drop, size, align.
  readonly facts?: readonly [boolean, boolean, number, number]
}

function dumpOf(declared: readonly Declared[]): string {
  const texts = declared.map(({ name, fields, facts }) => {
    const record = JSON.stringify(JSON.stringify({ v: 1, kind: "pod", type: `example::${name}`, fields }) + "\n")
    const marker = `const ${name.toLowerCase()}::_::__wasm_lint_marker: &str = const ${record};\n`
    if (!facts) return marker
    const word = (value: number) => `${value.toString(16).padStart(2, "0")} 00 00 00`
    const bytes = `0${Number(facts[0])} 0${Number(facts[1])} ${word(facts[2])} ${word(facts[3])}`
    const module = name.toLowerCase()
    return `${marker}
fn ${module}::_::__wasm_lint_decl(_1: &${name}) -> (&str, &[u8; 10]) {
    let mut _0: (&str, &[u8; 10]);

    bb0: {
        return;
    }
}

alloc1 (static: ${module}::_::__wasm_lint_facts, size: 10, align: 1) {
    ${bytes}                   │ ..........
}
`
  })
  return `${head}${texts.join("\n")}`
}

async function verdictOf(name: string, declared: readonly Declared[], profile?: PodProfile): Promise<PodVerdict> {
  const build = await buildOf({ mir: { "example.mir": dumpOf(declared) } })
  const results = new Results(build)
  // One run of each: a declaration is known by its identity.
  const of = <R>(analysis: Analyzer<R>): R => {
    const answer = results.of(analysis)
    if (answer.is !== "ok") throw new Error(`${analysis.name} is ${answer.is}`)
    return answer.result
  }
  const [dump] = of(mir).dumps
  const type = parseType(`example::${name}`)
  const declaration = type && dump && of(contract).typeRole("pod", type, dump)
  if (!declaration) throw new Error(`${name} is not declared`)
  return of(pod).keeps(declaration, type, dump, profile)
}

test.each<[string, readonly string[], Declared["facts"], string]>([
  ["numbers", ["u32", "f32"], [true, false, 8, 4], "yes"],
  ["numbers without facts", ["u32", "f32"], undefined, "yes"],
  ["nothing at all", [], [true, false, 0, 1], "yes"],
  ["a packed type", ["u8", "u32"], [true, false, 5, 1], "yes"],
  ["padding in the middle", ["u8", "u32", "u8", "u16"], [true, false, 12, 4], "has padding"],
  ["padding at the end", ["u32", "u8"], [true, false, 8, 4], "has padding"],
  ["a size that depends on the target", ["usize", "usize"], [true, false, 16, 8], "yes"],
  ["drop glue", ["u32"], [false, true, 4, 4], "has drop glue"],
  ["no Copy", ["u32"], [false, false, 4, 4], "is not 'Copy'"],
  ["a bool", ["u32", "bool"], [true, false, 8, 4], "'bool' has bit patterns"],
  ["a reference in an array", ["[&'static u8; 2]"], [true, false, 8, 4], "is a reference"],
  ["a type of which nothing is known", ["other::Thing"], undefined, "no dump shows the fields of 'other::Thing'"],
])("%s", async (_, fields, facts, expected) => {
  const verdict = await verdictOf("Row", [{ name: "Row", fields, ...(facts ? { facts } : {}) }])
  expect(verdict.is === "yes" ? "yes" : verdict.because.join(", ")).toContain(expected)
})

test("the contract's profile admits bool", async () => {
  const row = [{ name: "Row", fields: ["u32", "bool"] }]
  expect(await verdictOf("Row", row, "contract")).toEqual({ is: "yes" })
})

test("a field's own declaration is believed, and a type that contains itself is judged once", async () => {
  const inner = { name: "Inner", fields: ["bool"] }
  expect(await verdictOf("Row", [{ name: "Row", fields: ["example::Inner"] }, inner])).toEqual({ is: "yes" })
  expect(await verdictOf("Inner", [inner])).toMatchObject({ is: "no" })
  expect(await verdictOf("Row", [{ name: "Row", fields: ["[example::Row; 1]", "u32"] }])).toEqual({ is: "yes" })
})
