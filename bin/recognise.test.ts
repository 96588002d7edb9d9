// What bytes are taken for, whatever the file is called.

import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { recognise } from "./recognise.ts"

const bytes = (text: string) => new TextEncoder().encode(text)
const what = (input: Uint8Array, name: string) => {
  const recognised = recognise(input, name)
  return recognised.is === "other" ? recognised.what : recognised.is
}

describe("what can be linted", () => {
  test.each([
    ["a module, whatever its name", Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0), "a.bin", "wasm"],
    ["a module cut after its magic: the reader says where", Uint8Array.of(0, 0x61, 0x73, 0x6d), "a.wasm", "wasm"],
    ["a component", Uint8Array.of(0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0), "a.wasm", "component"],
    ["gzip, whatever its name", Uint8Array.of(0x1f, 0x8b, 8, 0), "a.wasm", "gzip"],
    ["brotli, by its name alone", Uint8Array.of(0x8b, 0x00, 0xff), "a.wasm.br", "brotli"],
    ["a script, by its name alone", bytes("x\0"), "a.mjs", "script"],
    ["a page", bytes("<!doctype html>"), "a.html", "script"],
    ["wat by its first word", bytes(";; c\n(; b ;) (module)"), "a.txt", "wat"],
    ["wat without (module …), by its name", bytes("(func)"), "a.wat", "wat"],
    [
      "a dump by its header",
      bytes("// WARNING: This output format is intended for human consumers only\n"),
      "x",
      "mir",
    ],
    ["a dump of -Zdump-mir", bytes("// MIR for `main` after built\n\nfn main() -> () {"), "x", "mir"],
    [
      "a dump without header, by its bodies",
      bytes("fn f(_1: u8) -> u8 {\n    bb0: {\n        return;\n"),
      "x.mir",
      "mir",
    ],
  ])("%s", (_, input, name, expected) => {
    expect(what(input, name)).toBe(expected)
  })
})

describe("what cannot", () => {
  test.each([
    ["empty", new Uint8Array(), "a.wasm", /^is empty/],
    ["two bytes of magic", Uint8Array.of(0, 0x61), "a.wasm", /cut short: 2 bytes/],
    ["the text of a component", bytes(";; c\n(component)"), "a.wat", /text of a component/],
    ["zstd", Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd), "a.wasm", /zstd/],
    ["ELF", Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2), "a.wasm", /ELF.*--target/],
    ["HTML", bytes("<!DOCTYPE html><html>"), "a.wasm", /HTML/],
    ["Git LFS", bytes("version https://git-lfs.github.com/spec/v1\n"), "a.wasm", /git lfs pull/],
    ["text called wasm", bytes("hello\nworld"), "a.wasm", /is text.*"hello"/],
    ["text called mir", bytes("hello\nworld"), "a.mir", /not a MIR dump of rustc.*"hello"/],
    ["Rust called mir", bytes("fn main() {\n    println!();\n}\n"), "a.mir", /not a MIR dump/],
    ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x28, 0), "a.wat", /UTF-16/],
    ["a wast script", bytes("(assert_return)"), "a.wast", /test script/],
    ["only comments", bytes(";; nothing\n"), "a.wat", /nothing but/],
    ["another binary", Uint8Array.of(1, 2, 3, 0, 5), "a.wasm", /begins with 01 02 03 00/],
  ])("%s", (_, input, name, expected) => {
    expect(what(input, name)).toMatch(expected)
  })
})

test("never throws, and takes for wasm only what has the magic", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.constantFrom("a.wasm", "a.wat", "a.mir", "a"), (input, name) => {
      const recognised = recognise(input, name)
      if (recognised.is === "wasm") expect([...input.subarray(0, 4)]).toEqual([0, 0x61, 0x73, 0x6d])
    }),
  )
})
