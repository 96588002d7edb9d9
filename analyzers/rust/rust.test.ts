// The Rust scanner: what is an item and what only looks like one, which files make a crate, and that a line is given only
// when no other could be meant. rustc's own spans judge it, on every committed dump that prints them.

import { readdirSync, readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { readComments } from "../../fixtures/harness/want.ts"
import { rules } from "../../rules/index.ts"
import { lintBuild } from "../../rules/lint.ts"
import { defaultConfig } from "../../rules/config.ts"
import { readProgram } from "../mir/mir.ts"
import { mirPlace } from "../mir/program.ts"
import { sourceOf } from "../mir/query.ts"
import { sources } from "../names/sources.ts"
import { joined, readCrate } from "./crate.ts"
import { readRust } from "./items.ts"
import { rustLines } from "./lines.ts"

function itemsOf(text: string): readonly string[] {
  const file = readRust("a.rs", text)
  if (!file) throw new Error("no tokens")
  return file.items.map(
    ({ kind, steps, line }) =>
      `${kind} ${steps.map((step) => (typeof step === "string" ? step : `<${step.line}:${step.column}>`)).join("::")} ${line}`,
  )
}

describe("items", () => {
  test.each([
    ["fn a() {}\nmod m { pub(crate) fn b() {} }", ["fn a 1", "fn m::b 2"]],
    ["// fn a() {\n/* fn b() { /* nested */ fn c() {} */ fn d() {}", ["fn d 2"]],
    ['const S: &str = "fn a() { \\" {";\nfn b() {}', ["const S 1", "fn b 2"]],
    [
      "fn a() { let _ = (r#\"} \" fn x() {\"#, b\"}\", br\"}\", c\"}\", '}', b'{', '\\'', '\\u{7b}'); }\nfn b() {}",
      ["fn a 1", "fn b 2"],
    ],
    ["fn a<'a>(x: &'a str) -> &'a str { 'l: loop { break 'l x } }\nfn b() {}", ["fn a 1", "fn b 2"]],
    ["fn a<const N: usize>() -> [u8; { N }] where [u8; { N }]: Sized { fn b() {} [0; N] }", ["fn a 1", "fn a::b 1"]],
    ["fn a() -> impl Fn(u32) -> u32 { |x| x }\nfn b() -> W<{ 1 + 1 }> { W }", ["fn a 1", "fn b 2"]],
    ["impl<T> S<T> {\n  fn a(&self) {}\n}\n  unsafe impl T for S { fn b() {} }", ["fn <1:1>::a 2", "fn <4:3>::b 4"]],
    ["trait T { fn a(); fn b() {} const C: u8 = 1; }", ["fn T::b 1", "const T::C 1"]],
    ['extern "C" { fn a(x: u32); }\npub unsafe extern "C" fn b() {}', ["fn b 2"]],
    ["struct S<const N: usize> { f: fn(u32), g: [u8; N] }\nfn a(f: fn(u32)) {}", ["fn a 2"]],
    ["const _: () = { fn a() {} };\nstatic mut X: [u8; 2] = [0; 2];", ["const _ 1", "fn _::a 1", "static X 2"]],
    [
      "macro_rules! m { () => { fn a() {} } }\nm! { fn b() {} }\nfn c() { m!(fn d() {}); if !(1 == 2) { fn e() {} } }",
      ["fn c 3", "fn c::e 3"],
    ],
    ['#!/usr/bin/env run\n#![allow(x)]\n#[doc = "fn a() {"] fn b() {}', ["fn b 3"]],
    ["fn r#match(r#fn: u32) {}\nfn b(x: *const T, y: u32) { let z = x as *const T; }", ["fn r#match 1", "fn b 2"]],
  ])("%s", (text, expected) => expect(itemsOf(text)).toEqual(expected))

  test.each(["fn a() {", "fn a() }", 'const S: &str = "', "/* /* */", 'r#"x"', "fn a(] {}"])("%s is no Rust", (text) =>
    expect(readRust("a.rs", text)).toBeUndefined(),
  )

  test("parameters are counted, whatever is in them", () => {
    const text = "fn a() {}\nfn b(&self, f: impl Fn(u8, u8) -> [u8; 2], (x, y): (A<u8, u8>, B),) {}"
    expect(readRust("a.rs", text)?.items.map(({ params }) => params)).toEqual([0, 3])
  })

  test("names that macros are given or make are remembered", () => {
    expect([
      ...(readRust("a.rs", "m! { fn a() {} }\nmacro_rules! n { () => { const B: u8 = 1; } }")?.inMacros ?? []),
    ]).toEqual(["a", "B"])
  })

  test("any text has an answer", () => {
    const piece = fc.constantFrom(
      "fn ",
      "f",
      "(",
      ")",
      "{",
      "}",
      "<",
      ">",
      "'",
      '"',
      "r#",
      "/*",
      "*/",
      "//",
      "\n",
      "mod ",
      "impl ",
      "!",
      "#[",
      "]",
      "const ",
      ":",
      ";",
      "\\",
      "é",
      "🦀",
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 40 }).map((all) => all.join("")),
        ),
        (text) => {
          const file = readRust("a.rs", text)
          for (const { from, to, line, endLine } of file?.items ?? []) {
            expect(from).toBeLessThanOrEqual(to)
            expect(line).toBeLessThanOrEqual(endLine)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  test("a long string or a deep nest is no obstacle", () => {
    expect(itemsOf(`const S: &str = "${"x".repeat(1_000_000)}";`)).toHaveLength(1)
    expect(itemsOf("fn a() {\n".repeat(2000) + "}\n".repeat(2000))).toHaveLength(2000)
  })
})

describe("crates", () => {
  const files = new Map([
    ["src/lib.rs", 'mod a;\nmod b { mod c; }\n#[path = "odd name.rs"] mod d;\n#[cfg(x)] mod e;\n'],
    ["src/a.rs", "mod f;\npub fn in_a() {}\n"],
    ["src/a/f.rs", "pub fn in_f() {}\n"],
    ["src/b/c/mod.rs", "mod g;\n"],
    ["src/b/c/g.rs", "pub fn in_g() {}\n"],
    ["src/odd name.rs", "pub fn in_d() {}\n"],
    ["src/e.rs", "pub fn in_e() {}\n"],
  ])

  test("modules are found where rustc finds them", () => {
    const { items, whole } = readCrate({ folder: "", root: "src/lib.rs", texts: files })
    expect(items.map(({ steps, file }) => `${steps.map(String).join("::")} ${file}`).sort()).toEqual([
      "a::f::in_f src/a/f.rs",
      "a::in_a src/a.rs",
      "b::c::g::in_g src/b/c/g.rs",
      "d::in_d src/odd name.rs",
      "e::in_e src/e.rs",
    ])
    expect(whole).toBe(true)
    expect(items.find(({ file }) => file === "src/e.rs")?.conditional).toBe(true)
  })

  test("a file that is not here, that is included or that names itself leaves the crate unwhole", () => {
    for (const text of [
      "mod gone;",
      'include!("x.rs");',
      '#[path = "lib.rs"] mod again;',
      '#[cfg_attr(x, path = "y.rs")] mod y;',
    ])
      expect(readCrate({ folder: "", root: "lib.rs", texts: new Map([["lib.rs", text]]) }).whole, text).toBe(false)
  })

  test("paths are joined without detours", () => {
    expect(joined("a/b", "../c/./d.rs")).toBe("a/c/d.rs")
    expect(joined("..", "src/lib.rs")).toBe("../src/lib.rs")
    expect(joined("/a", "..", "b")).toBe("/b")
  })
})

const header =
  "// WARNING: This output format is intended for human consumers only\n// and is subject to change without notice. Knock yourself out.\n// HINT: See also -Z dump-mir for MIR at specific points during compilation.\n"
const fn = (head: string, calls = ""): string =>
  `fn ${head} -> () {\n    let mut _0: ();\n\n    bb0: {\n${calls}        return;\n    }\n}\n\n`

function linesIn(dump: string, rust: string | Record<string, string>): (string | undefined)[] {
  const texts = new Map(Object.entries(typeof rust === "string" ? { "src/lib.rs": rust } : rust))
  const lines = rustLines({ folder: "", root: "src/lib.rs", texts })
  const program = readProgram([{ path: "app.mir", bytes: new TextEncoder().encode(header + dump) }])
  expect(program.faults).toEqual([])
  return program.bodies.map((body) => {
    const span = lines.spanOfBody(body)
    return span && `${span.file}:${span.line}:${span.column}`
  })
}

describe("lines of bodies", () => {
  test.each([
    ["a free function", "f()", "\nfn f() {}", "src/lib.rs:2:1"],
    ["cut short where it is unique", "f()", "mod m { pub fn f() {} }", "src/lib.rs:1:9"],
    ["with its module", "m::f()", "fn f() {}\nmod m {\n  fn f() {}\n}\nmod n { fn f() {} }", "src/lib.rs:3:3"],
    [
      "by the impl it stands in",
      "<impl at src/lib.rs:2:1: 2:7>::f()",
      "impl A { fn f() {} }\nimpl B { fn g() {}\nfn f() {} }",
      "src/lib.rs:3:1",
    ],
    ["in a function", "f::g()", "fn f() { fn g() {} }\nfn g() {}", "src/lib.rs:1:10"],
    ["what a const evaluates", "f::{constant#0}()", "\nfn f() {}", "src/lib.rs:2:1"],
    ["two under cfg", "f()", "#[cfg(a)] fn f() {}\n#[cfg(not(a))] fn f() {}", undefined],
    ["one that may not be compiled, and another", "f()", "#[cfg(a)] fn f() {}\nmod m { fn f() {} }", undefined],
    ["two modules", "f()", "mod m { fn f() {} }\nmod n { fn f() {} }", undefined],
    ["other parameters", "f(_1: u32)", "fn f() {}", undefined],
    ["what a macro may make", "f()", "mod m { fn f() {} }\nmacro_rules! x { () => { fn f() {} } }", undefined],
    ["a module that is not here", "f()", "mod m { fn f() {} }\nmod gone;", undefined],
    ["a name that is a word of the language", "r#match()", "fn r#match() {}", "src/lib.rs:1:1"],
    ["a name that need not be raw", "f()", "fn r#f() {}", "src/lib.rs:1:1"],
    ["a derived impl", "<impl at src/lib.rs:1:10: 1:15>::f()", "#[derive(Clone)] struct S;\nfn f() {}", undefined],
    ["two of one path", "f::g()", "fn f() { { fn g() {} } { fn g() {} } }", undefined],
  ])("%s", (_, head, rust, expected) => expect(linesIn(fn(head), rust)).toEqual([expected]))

  test("files", () => {
    expect(linesIn(fn("f()"), { "src/lib.rs": "mod m;", "src/m.rs": "\n\npub fn f() {}" })).toEqual(["src/m.rs:3:1"])
    expect(linesIn(fn("f()"), {})).toEqual([undefined])
  })

  test("not of a dump of an impl in another file", () => {
    expect(linesIn(fn("<impl at src/other.rs:1:1: 1:7>::f()"), "impl A { fn f() {} }")).toEqual([undefined])
  })
})

describe("lines of calls", () => {
  const call = (callee: string): string =>
    `        _0 = ${callee}() -> [return: bb1, unwind continue];\n    }\n\n    bb1: {\n`
  async function lineOf(callee: string, rust: string): Promise<number | undefined> {
    const build = await buildOf({ mir: header + fn("f()", call(callee)) })
    const [dump] = build.mir
    const given = {
      ...build,
      mir: [{ ...dump!, rust: { folder: "up", root: "a.rs", texts: new Map([["a.rs", rust]]) } }],
    }
    const [body] = readProgram(given.mir).bodies
    const span = resultOf(given, sources).spanOf(mirPlace(body!, body!.code.blocks[0]?.terminator, 0, 0))
    if (span) expect(span.file).toBe("up/a.rs")
    return span?.line
  }

  test.each([
    ["the only one", "m::go", "fn f() {\n  m::go()\n}", 2],
    ["a method", "<S as T>::go", "fn f() {\n  s\n  .go::<u8>()\n}", 3],
    ["in a macro that passes its words on", "go", 'fn f() {\n  println!("{}", go())\n}', 2],
    ["a constructor, by its type", "Vec::<u8>::new", "fn f() {\n  let a = String::new();\n  Vec::<u8>::new()\n}", 3],
    ["two of them", "go", "fn f() {\n  go();\n  go()\n}", 1],
    ["in a function inside", "go", "fn f() {\n  fn g() { go() }\n}", 1],
    ["beside a macro that may call it", "go", "fn f() {\n  go();\n  mine!()\n}", 1],
    ["what a loop calls", "next", "fn f() {\n  next()\n}", 1],
    ["nowhere", "go", "fn f() {\n}", 1],
  ])("%s", async (_, callee, rust, line) => expect(await lineOf(callee, rust)).toBe(line))
})

describe("rustc judges", () => {
  const folders = readdirSync("fixtures/rules").map((name) => `fixtures/rules/${name}`)
  const dumps = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.(debug|o1|release)\.mir$/.test(file))
      .map((file) => `${folder}/${file}`),
  )
  const crates = [
    ...dumps.map((dump) => [dump, dump.replace(/\.\w+\.mir$/, ".rs")] as const),
    ["fixtures/mir/shapes.spans.mir", "fixtures/mir/shapes.rs"] as const,
  ]

  /// The line our text gives against the span that rustc prints; without the spans nothing else would tell.
  function compare(dump: string, rust: string): { agreed: number; unknown: string[]; wrong: string[] } {
    const text = readFileSync(rust, "utf8")
    const written = (name: string): boolean => new RegExp(`\\bfn ${name.replace(/^.*::/, "")}\\b`).test(text)
    const program = readProgram([{ path: dump, bytes: readFileSync(dump) }])
    const crate = readCrate({ folder: "", root: rust, texts: new Map([[rust, text]]) })
    const lines = rustLines({ folder: "", root: rust, texts: new Map([[rust, text]]) })
    const result = { agreed: 0, unknown: [] as string[], wrong: [] as string[] }
    for (const body of program.bodies) {
      const truth = sourceOf(body)
      if (body.kind !== "fn" || !truth?.precise || !rust.endsWith(truth.span.file)) continue
      const mine = lines.spanOfBody(body)
      const item = mine && crate.items.find(({ line, column }) => line === mine.line && column === mine.column)
      if (!item && written(body.name)) result.unknown.push(body.name)
      else if (!item) continue
      else if (item.line <= truth.span.line && truth.span.endLine <= item.endLine) result.agreed++
      else result.wrong.push(`${body.name}: ${mine.line}, rustc says ${truth.span.line}`)
    }
    return result
  }

  test.each(crates)("%s", (dump, rust) => {
    const { agreed, unknown, wrong } = compare(dump, rust)
    expect(wrong).toEqual([])
    expect(agreed).toBeGreaterThan(0)
    // What derives and macros make and the constructors of types are no items of the text.
    expect(unknown.filter((name) => !/<impl at |__wasm_lint_|(?:^|::)[A-Z]\w*$/.test(name))).toEqual([])
  })
})

test("findings in dumps of a stable compiler stand on the line that wants them, or on the head of its function", async () => {
  let exact = 0
  let heads = 0
  for (const folder of readdirSync("fixtures/rules")) {
    const rule = rules.find(({ id }) => id === folder)
    for (const file of readdirSync(`fixtures/rules/${folder}`).filter((name) => name.endsWith(".stable.mir"))) {
      const path = `fixtures/rules/${folder}/${file}`
      const rust = path.replace(".stable.mir", ".rs")
      const text = readFileSync(rust, "utf8")
      const wants = readComments(text).wants.map(({ line }) => line)
      const functions = readRust(rust, text)?.items ?? []
      const build = await buildOf({ mir: { [path]: readFileSync(path) } })
      const given = {
        ...build,
        mir: [{ ...build.mir[0]!, rust: { folder: "", root: rust, texts: new Map([[rust, text]]) } }],
      }
      for (const { source, message } of lintBuild(given, [rule!], defaultConfig, { name: "t", version: "0" })
        .findings) {
        expect(source?.file, message).toBe(rust)
        const { line } = source!
        if (wants.includes(line)) exact++
        else {
          // The head of a function, or of a closure in one.
          const head = /(?:^|[=(,]\s*)(?:move )?\|/.test(text.split("\n")[line - 1] ?? "")
          const fn = functions.find((item) => (head ? item.line <= line && line <= item.endLine : item.line === line))
          expect(
            wants.some((want) => fn && fn.line <= want && want <= fn.endLine),
            `${rust}:${line} ${message}`,
          ).toBe(true)
          heads++
        }
      }
    }
  }
  expect(exact).toBeGreaterThan(heads)
})
