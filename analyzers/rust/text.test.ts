// Unsafe blocks, their comments and macros, in text that tries to look like something else.

import { expect, test } from "vitest"
import { readRust } from "./text.ts"

test("an unsafe block is where the word and its braces are", () => {
  const { unsafeBlocks } = readRust("a.rs", 'fn f() {\n  let s = "unsafe { }"; // unsafe {}\n  unsafe { g("}") }\n}\n')
  expect(unsafeBlocks.map(({ span }) => [span.line, span.column, span.endLine, span.endColumn])).toEqual([
    [3, 3, 3, 20],
  ])
})

test("a comment speaks for the block below it, over the head of a statement, beside it, or at its beginning", () => {
  const comments = (text: string) => readRust("a.rs", text).unsafeBlocks.map(({ comment }) => comment)
  expect(comments("// SAFETY: A-1\nlet x =\n    unsafe { f() };\n")).toEqual(["// SAFETY: A-1"])
  expect(comments("let a = 1;\nunsafe { f() } // SAFETY: A-1\n")).toEqual(["// SAFETY: A-1"])
  expect(comments("unsafe {\n  // SAFETY: A-1\n  f()\n}\n")).toEqual(["// SAFETY: A-1"])
  expect(comments("/* SAFETY:\n * A-1 */\nunsafe { f() }\n")).toEqual(["/* SAFETY:\n * A-1 */"])
  expect(comments("// SAFETY: A-1\nlet a = 1;\nunsafe { f() }\n")).toEqual([""])
})

test("macros reach to their closing brace", () => {
  const { macros } = readRust("a.rs", 'macro_rules! m {\n  ($x:expr) => { "}" ; $x };\n}\nfn f() {}\n')
  expect(macros).toEqual([{ name: "m", line: 1, endLine: 3 }])
})

test("text that breaks off is read to its end", () => {
  expect(readRust("a.rs", "unsafe { macro_rules! m { 'a \" /*").unsafeBlocks).toHaveLength(1)
})
