import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { lastName, sameByTail, samePath, sameType, showPath, showType, typeArguments, visitTypes } from "./show.ts"
import { bounds, parsePath, parseType } from "./type-parser.ts"
import type { Path, Type } from "./types.ts"

// Types as dumps of rustc 1.85–1.97 print them. `same` means they are shown as they were read.
const TYPES: [printed: string, shown?: string][] = [
  ["u32"],
  ["()"],
  ["(u32,)"],
  ["(u32, bool)"],
  ["!"],
  ["_"],
  ["T"],
  ["&str"],
  ["&mut [u32]"],
  ["&'a mut T", "&mut T"],
  ["&'{erased} [u32]", "&[u32]"],
  ["*const ()"],
  ["*mut [u32; 8]"],
  ["[T; N]"],
  ["[u8; Foo::<T>::SIZE]"],
  ["[u8; core::::num::{impl#7}::from_le_bytes::{constant#0}]"],
  ["std::collections::HashMap<std::string::String, std::vec::Vec<u8>>"],
  ["wasm::ExternRef<wasm::JsFn>"],
  ["std::fmt::Formatter<'_>"],
  ["core::panic::PanicInfo<'_>"],
  ["Foo<3>"],
  ["Foo<-1, 'x', true, \"s\">"],
  ["Foo<{ N + 1 }>"],
  ["Foo<','>"],
  ["Foo<'>', '\\''>"],
  ["r#type::r#fn<u8>"],
  ["日本::語"],
  ["<T as std::iter::Iterator>::Item"],
  ["<{closure@tiny.rs:6:48: 6:56} as std::ops::FnOnce<(u32,)>>::Output"],
  ["<dyn Fn(u32) -> u32 as FnOnce<(u32,)>>::Output"],
  ["fn()"],
  ["fn(u32) -> u32"],
  ['unsafe extern "C" fn(u32, ...) -> u32 {js_call}'],
  ["for<'a> fn(&'a u8) -> &'a u8", "fn(&u8) -> &u8"],
  [
    "fn(&'static str) -> Arguments<'_> {Arguments::<'_>::from_str}",
    "fn(&str) -> Arguments<'_> {Arguments::<'_>::from_str}",
  ],
  ["unsafe<'a> &'a u8", "&u8"],
  ["&dyn std::any::Any"],
  ["&(dyn std::error::Error + std::marker::Send)"],
  ["std::boxed::Box<dyn for<'a> std::ops::Fn(&'a u32) -> (u32, u32) + std::marker::Send>"],
  ["&mut dyn std::iter::Iterator<Item = &str>"],
  ["impl std::future::Future<Output = u32>"],
  ["impl [const] FnOnce(Ordering) -> bool + [const] Destruct"],
  ["{closure@tiny.rs:6:48: 6:56}"],
  ["{closure@/a b/it's (here)/C: x.rs:1:2: 3:4}"],
  ["{closure@C:\\Users\\x\\lib.rs:1:2: 3:4}"],
  ["{closure@core::iter::adapters::map::map_fold<A, B>::{closure#0}}"],
  ["{async fn body of later()}"],
  ["{async block@src/lib.rs:1:2: 3:4}"],
  ["{async closure body@src/lib.rs:1:2: 3:4}"],
  ["std::pin::Pin<&mut {async fn body of g<T>()}>"],
  ["(usize) is 0..=9223372036854775807", "(usize) is 0..=9223372036854775807"],
  ["core::num::niche_types::UsizeNoHighBit"],
  ["{type error}"],
]

describe("types", () => {
  test.each(TYPES)("%s", (printed, other) => {
    const shown = other ?? printed
    const type = parseType(printed)
    expect(type && showType(type)).toBe(shown)
  })

  test("the two positions of arguments give one tree", () => {
    expect(parseType("a::B::<u8>::C::<T>")).toEqual(parseType("a::B<u8>::C<T>"))
  })

  test("closures know their span", () => {
    expect(parseType("{closure@src/a b.rs:1:2: 3:45 (#0)}")).toMatchObject({
      kind: "closure",
      what: "closure",
      span: { file: "src/a b.rs", line: 1, column: 2, endLine: 3, endColumn: 45 },
    })
    expect(parseType("{async fn body of f()}")).toMatchObject({ what: "async fn body" })
  })

  test.each([
    "",
    "&",
    "Foo<",
    "Foo<u8",
    "[u8; ",
    "(u8",
    "fn(",
    "{closure@",
    "a::",
    "u8 ",
    "<T as>",
    "*T",
    "'a",
    "dyn ",
  ])("%j is no type", (text) => expect(parseType(text)).toBeUndefined())

  test("bounds", () =>
    expect(bounds("Fn(A + B) -> C<D + E> + Send + 'a")).toEqual(["Fn(A + B) -> C<D + E>", "Send", "'a"]))
})

describe("paths", () => {
  const kinds = (text: string) => parsePath(text)?.segments.map(({ kind }) => kind)

  test.each([
    ["core::str::<impl str>::len", ["name", "name", "impl", "name"]],
    ["core::const_ptr::<impl *const wasm::File>::read", ["name", "name", "impl", "name"]],
    ["core::slice::<impl [T]>::iter", ["name", "name", "impl", "name"]],
    ["boxed::convert::<impl From<String> for Box<dyn Error + Send + 'a>>::from", ["name", "name", "impl", "name"]],
    ["<impl at /home/a <b>/x.rs:9:1: 9:20>::close", ["impl-at", "name"]],
    ["inner::<impl at m1.rs:9:24: 9:31>::__WL_LINEAR", ["name", "impl-at", "name"]],
    ["<impl Tr for T>::m", ["impl", "name"]],
    ["<impl Iterator<Item = T> + Clone as Iterator>::next", ["qualified", "name"]],
    [
      "<impl [const] FnOnce(Ordering) -> bool + [const] Destruct as FnOnce<(Ordering,)>>::call_once",
      ["qualified", "name"],
    ],
    ["<T as Fn<(u32,)>>::call", ["qualified", "name"]],
    ["<dyn Fn(u32) -> u32 as Fn<(u32,)>>::call", ["qualified", "name"]],
    ["Foo::<impl Fn(u8) -> u8>::new", ["name", "name"]],
    ["text::<impl AsRef<str>>", ["name"]],
    ["nfa::NFA::remap::<impl Fn(StateID) -> StateID>::promoted[1]", ["name", "name", "name", "name"]],
    ["Io::set_readiness::<impl Fn(Ready) -> Ready>::{closure#0}::promoted[2]", ["name", "name", "name", "name"]],
    ["f::{closure#0}", ["name", "name"]],
    ["f::promoted[12]", ["name", "name"]],
    ["E8::A::{constant#0}", ["name", "name", "name"]],
    ["inner::_::__wl_marker", ["name", "name", "name"]],
  ])("%s", (text, expected) => expect(kinds(text)).toEqual(expected))

  test("parts", () => {
    const path = parsePath("wasm::ExternRef::<wasm::JsFn, 'a, 3>::from_raw::<U>")!
    expect(lastName(path)).toBe("from_raw")
    expect(typeArguments(path).map(showType)).toEqual(["U"])
    expect(showPath(path)).toBe("wasm::ExternRef<wasm::JsFn, 'a, 3>::from_raw<U>")
  })
})

describe("equality", () => {
  const type = (text: string) => parseType(text)!
  test("lifetimes never count", () => {
    expect(sameType(type("&'a Formatter<'_>"), type("&Formatter"))).toBe(true)
    expect(sameType(type("dyn for<'a> Fn(&'a u8) + 'static"), type("dyn Fn(&u8)"))).toBe(true)
    expect(sameType(type("&mut T"), type("&T"))).toBe(false)
  })
  test("trimmed paths count only by tail", () => {
    const full = type("std::option::Option<wasm::File>")
    const trimmed = type("Option<File>")
    expect(sameType(full, trimmed)).toBe(false)
    expect(sameByTail(full, trimmed)).toBe(true)
    expect(sameByTail(trimmed, type("Option<std::fs::Dir>"))).toBe(false)
    expect(samePath(parsePath("a::b")!, parsePath("a::b")!)).toBe(true)
  })
})

/// The grammar, as a generator of trees whose shown form is what rustc prints.
const names = fc.constantFrom("u8", "T", "Vec", "wasm", "Pair", "日", "_x", "r#type")
const { tree } = fc.letrec<{ tree: Type; path: Path }>((tie) => ({
  path: fc
    .array(
      fc.record({
        kind: fc.constant("name" as const),
        name: names,
        args: fc.array(
          fc.oneof(
            { depthSize: "small", withCrossShrink: true },
            fc.constantFrom(
              { kind: "lifetime" as const, text: "'_" },
              { kind: "const" as const, text: "3" },
              { kind: "const" as const, text: "'>'" },
              { kind: "const" as const, text: "{ N + 1 }" },
              { kind: "binding" as const, text: "Item = u8" },
            ),
            tie("tree").map((type) => ({ kind: "type" as const, type })),
          ),
          { maxLength: 3 },
        ),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((segments): Path => ({ segments })),
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<Type>(
      { kind: "never" },
      { kind: "infer" },
      { kind: "tuple", of: [] },
      { kind: "dyn", bounds: ["Send"] },
      { kind: "dyn", bounds: ["Fn(u8) -> (A, B)", "Send"] },
      { kind: "impl", bounds: ["Iterator<Item = (u8, T)>"] },
      { kind: "closure", what: "async fn body", text: "{async fn body of f()}" },
    ),
    tie("path").map((path): Type => ({ kind: "path", path })),
    fc.tuple(tie("tree"), fc.boolean()).map(([to, mutable]): Type => ({ kind: "ref", mutable, to })),
    fc.tuple(tie("tree"), fc.boolean()).map(([to, mutable]): Type => ({ kind: "pointer", mutable, to })),
    tie("tree").map((of): Type => ({ kind: "slice", of })),
    tie("tree").map((of): Type => ({ kind: "array", of, length: "f::{constant#0}" })),
    fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((of): Type => ({ kind: "tuple", of })),
    fc
      .tuple(fc.array(tie("tree"), { maxLength: 2 }), tie("tree"), fc.boolean())
      .map(([params, result, unsafe]): Type => ({ kind: "fn", unsafe, params, result })),
    fc.tuple(tie("tree"), tie("path")).map(([self, trait]): Type => ({
      kind: "path",
      path: {
        segments: [
          { kind: "qualified", self, trait },
          { kind: "name", name: "Item", args: [] },
        ],
      },
    })),
  ),
}))

describe("laws", () => {
  test("what is shown is read back", () => {
    fc.assert(
      fc.property(tree, (type) => {
        const text = showType(type)
        const read = parseType(text)
        expect(read, text).toBeDefined()
        expect(showType(read!)).toBe(text)
        expect(sameType(read!, type), text).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test("every type inside is visited", () => {
    fc.assert(
      fc.property(tree, (type) => {
        let count = 0
        visitTypes({ kind: "slice", of: type }, () => count++)
        expect(count).toBeGreaterThan(1)
      }),
    )
  })

  test("no text makes the reader throw or hang", () => {
    const bits = fc.constantFrom(
      ..."<>()[]{}&*'\"!_,;:= ab0#@|+-".split(""),
      "dyn ",
      "impl ",
      "fn(",
      "for<'a> ",
      " as ",
      "::",
      "{closure@",
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (parts) => void parseType(parts.join(""))),
      { numRuns: 2000 },
    )
  })

  test("nesting is bounded, and linear in time", () => {
    const started = performance.now()
    for (const [open, close] of [
      ["&", ""],
      ["[", "]"],
      ["(", ",)"],
      ["Vec<", ">"],
      ["<impl ", ">::x"],
      ["fn(", ")"],
      ["<", " as T>::A"],
      ["dyn Fn(", ")"],
    ]) {
      parseType(`${open!.repeat(20_000)}u8${close!.repeat(20_000)}`)
      const deep = parseType(`${open!.repeat(150)}u8${close!.repeat(150)}`)
      if (open !== "<impl ") expect(deep, open).toBeDefined()
    }
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
