// Which line a place comes from: of a dump with and without spans, and of a binary beside it.

import { expect, test } from "vitest"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { mir } from "../mir/mir.ts"
import { mirPlace } from "../mir/program.ts"
import { wasm } from "../wasm/wasm.ts"
import { names } from "./names.ts"
import { sources } from "./sources.ts"

const fileOf = (source: string | undefined): string | undefined => source?.replace(/:.*/, "")

const body = (header: string, ...sources: string[]): string => {
  const last = sources.pop()
  const span = (source: string | undefined): string => (source === undefined ? "" : ` // scope 0 at ${source}`)
  const statements = sources.map((source) => `        _0 = const ();${span(source)}\n`).join("")
  // rustc prints where the result's type stands, on the line of the header.
  const own = sources.find((source) => fileOf(source) === fileOf(last)) ?? last
  return `fn ${header} {\n    let mut _0: ();${span(own)}\n\n    bb0: {\n${statements}        return;${span(last)}\n    }\n}\n\n`
}

const dump = [
  body("m::<impl at src/m.rs:2:1: 2:14>::get(_1: &S<T>) -> ()", "src/m.rs:4:9: 4:12", "src/m.rs:5:2: 5:2"),
  body("m::<impl at src/m.rs:9:1: 9:20>::get(_1: &Other) -> ()", "src/m.rs:10:9: 10:12", "src/m.rs:11:2: 11:2"),
  body("m::<impl at src/m.rs:20:1: 20:20>::e(_1: &u8) -> ()", "src/m.rs:21:2: 21:2"),
  body("m::<impl at src/m.rs:2:1: 2:14>::new() -> S<T>", "src/m.rs:7:2: 7:2"),
  body("Tr::d(_1: &Self) -> ()", "/rustc/e50aa6fb/library/core/src/num.rs:9:9: 9:10", "src/m.rs:31:5: 31:6"),
  body("outer() -> ()", "src/other.rs:70:1: 70:4", "src/lib.rs:42:3: 42:9", "src/lib.rs:43:1: 43:2"),
  body("outer::{closure#0}(_1: &{closure@src/lib.rs:41:8: 41:10}) -> ()", "src/lib.rs:41:12: 41:14"),
  body("a::twice() -> ()", "src/lib.rs:50:1: 50:2"),
  body("b::twice() -> ()", "src/lib.rs:60:1: 60:2"),
  body("start() -> ()", "src/lib.rs:80:1: 80:2"),
  body("host::connect(_1: u32) -> ()", "src/host.rs:90:1: 90:2"),
  body("connect(_1: u32) -> ()", "src/lib.rs:95:1: 95:2"),
  body("inlined() -> ()", "/home/u/.cargo/registry/src/index/x-1.0.0/src/lib.rs:1:1: 1:2"),
].join("")

async function lineOf(symbol: string, text: string = dump): Promise<string | undefined> {
  const { wasm: binary } = await buildOf({ wat: `(module (func $${symbol}))` })
  const build = await buildOf({
    wasm: binary?.bytes ?? new Uint8Array(),
    mir: { "target/app-0123456789abcdef.mir": text },
  })
  const span = resultOf(build, sources).spanOf(resultOf(build, names).place(0))
  return span && `${span.file}:${span.line}`
}

test.each([
  ["_RNvMNtCs1_3app1mINtB2_1SmE3get", "src/m.rs:4"],
  ["_RNvMs_NtCs1_3app1mNtB4_5Other3get", "src/m.rs:10"],
  ["_RNvXs0_NtCs1_3app1mhNtB5_2Tr1e", "src/m.rs:21"],
  ["_RNvMNtCs1_3app1mINtB2_1SmE3new", "src/m.rs:7"],
  ["_RNvYhNtNtCs1_3app1m2Tr1d", "src/m.rs:31"],
  ["_RNvCs1_3app5outer", "src/lib.rs:42"],
  ["_RNCNvCs1_3app5outer0", "src/lib.rs:41"],
  ["_RNvNtCs1_3app1a5twice", "src/lib.rs:50"],
  ["_ZN3app1b5twice17h0123456789abcdefE", "src/lib.rs:60"],
  ["_ZN3app1m10S$LT$T$GT$3get17h0123456789abcdefE", "src/m.rs:4"],
  ["_ZN36_$LT$u8$u20$as$u20$app..m..Tr$GT$1e17h0123456789abcdefE", undefined],
  ["_ZN3app5outer28_$u7b$$u7b$closure$u7d$$u7d$17h0123456789abcdefE", "src/lib.rs:41"],
  ["start", "src/lib.rs:80"],
  ["connect", "src/lib.rs:95"],
  // Two bodies fit, another crate, nothing fits, no line of our own.
  ["twice", undefined],
  ["_RNvCs1_5other5outer", undefined],
  ["_RNvCs1_3app4gone", undefined],
  ["_RNvCs1_3app7inlined", undefined],
  ["_ZN3app5outerEv", undefined],
  ["_RNvMs_NtCs1_3app1nNtB4_5Other3get", undefined],
])("the function %s", async (symbol, expected) => {
  expect(await lineOf(symbol)).toBe(expected)
})

test("without spans a body has the line of its impl or closure, or none", async () => {
  const bare = dump.replace(/ \/\/ scope.*/g, "")
  expect(await lineOf("_RNvMNtCs1_3app1mINtB2_1SmE3get", bare)).toBe("src/m.rs:2")
  expect(await lineOf("_RNCNvCs1_3app5outer0", bare)).toBe("src/lib.rs:41")
  expect(await lineOf("_RNvCs1_3app5outer", bare)).toBeUndefined()
})

test("places of a dump have their own span, else their body's", async () => {
  const build = await buildOf({ mir: { "app.mir": dump } })
  const known = resultOf(build, sources)
  const trait = resultOf(build, mir).bodies[4]
  if (!trait) throw new Error("no body")
  const [inlined] = trait.code.blocks[0]?.statements ?? []
  expect(inlined?.source?.file).toMatch(/^\/rustc/)
  expect(known.spanOf(mirPlace(trait, inlined))?.line).toBe(31)
  expect(known.spanOf(mirPlace(trait, trait.code.blocks[0]?.terminator))?.line).toBe(31)
  expect(known.spanOf(mirPlace(trait))?.line).toBe(31)
  expect(known.spanOf({ kind: "mir", artifact: "none.mir", line: 3, body: "f" })).toBeUndefined()
})

test("inlined code of other people has the line before it", async () => {
  const text = body(
    "mixed() -> ()",
    "src/lib.rs:88:1: 88:2",
    "src/lib.rs:90:1: 90:2",
    "/rustc/e50a/library/core/src/mem.rs:1:1: 1:2",
    "src/lib.rs:92:1: 92:2",
  )
  const build = await buildOf({ mir: { "app.mir": text } })
  const [mixed] = resultOf(build, mir).bodies
  if (!mixed) throw new Error("no body")
  expect(resultOf(build, sources).spanOf(mirPlace(mixed, mixed.code.blocks[0]?.statements[2]))?.line).toBe(90)
})

test("a place of a config is itself; a binary alone has no lines", async () => {
  const build = await buildOf({ wasm: (await buildOf({ wat: "(module (func $f))" })).wasm?.bytes ?? new Uint8Array() })
  const known = resultOf(build, sources)
  const span = { file: "wasm-lint.json", line: 1, column: 2, endLine: 3, endColumn: 4 }
  expect(known.spanOf({ kind: "source", ...span })).toEqual(span)
  expect(known.spanOf({ kind: "bytes", artifact: "a", offset: 0, length: 1 })).toBeUndefined()
  expect(resultOf(build, wasm).functions).toHaveLength(1)
})
