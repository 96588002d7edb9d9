// Demangling against what the crate rustc-demangle prints of real symbols, and against hostile ones.

import fc from "fast-check"
import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { demangle } from "./demangle.ts"

const sample = readFileSync(new URL("../../fixtures/names/rust.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [string, string])

test("real symbols read as rustc-demangle reads them", () => {
  expect(sample.length).toBeGreaterThan(400)
  const read = sample.map(([symbol]) => {
    const known = demangle(symbol)
    return [symbol, known && (known.scheme === "v0" || known.scheme === "legacy") ? known.name : "-"]
  })
  expect(read).toEqual(sample)
})

test.each([
  ["_RNvMNtCskrQa68CE7FI_2sp1mINtB2_1SmE3getB4_", "sp::m::S::get", "sp", ["u32"]],
  ["_RNCNvMNtCskrQa68CE7FI_2sp1mINtB4_1SmE3get0B6_", "sp::m::S::get::{closure#0}", "sp", ["u32"]],
  ["_RNvXs0_NtCskrQa68CE7FI_2sp1mhNtB5_2Tr1e", "<u8 as sp::m::Tr>::e", "sp", undefined],
  ["_RNvYhNtNtCskrQa68CE7FI_2sp1m2Tr1dB7_", "sp::m::Tr::d", "sp", ["u8"]],
  [
    "_RINvNtCs8NwYtU1Mohg_4core3ptr9drop_glueINtNtCskrQa68CE7FI_2sp1m1ShEEBG_",
    "core::ptr::drop_glue",
    "core",
    ["sp::m::S<u8>"],
  ],
  ["_RNvXs_C1aRhNtC1a1T1f", "<&_ as a::T>::f", "a", undefined],
  ["_RNvXs_C1aThtENtC1a1T1f", "<(_, _) as a::T>::f", "a", undefined],
  ["_RNvMC1aSh1f", "<[_]>::f", "a", undefined],
  ["_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h0123456789abcdefE", "alloc::vec::Vec::push", "alloc", undefined],
  [
    "_ZN48_$LT$$RF$mut$u20$I$u20$as$u20$a..T$LT$u8$GT$$GT$4next17h0123456789abcdefE",
    "<&mut _ as a::T>::next",
    "a",
    undefined,
  ],
  [
    "_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h0123456789abcdefE",
    "core::ptr::drop_in_place",
    "core",
    undefined,
  ],
  ["alloc::slice::<impl [T]>::sort::h0123456789abcdef", "alloc::slice::<impl [_]>::sort", "alloc", undefined],
  [
    "core::ptr::drop_in_place<fn(u8) -> alloc::vec::Vec<u8>>::h0123456789abcdef",
    "core::ptr::drop_in_place",
    "core",
    undefined,
  ],
  [
    "<wasm[8f2c41aa0917d6be]::ExternRef<wasm[8f2c41aa0917d6be]::Js>>::close externref shim",
    "wasm::ExternRef::close",
    "wasm",
    undefined,
  ],
  ["app[0123456789abcdef]::run::<u8>", "app::run", "app", undefined],
])("the base, crate and arguments of %s", (symbol, base, crate, args) => {
  const known = demangle(symbol)
  expect({ base: known?.base, crate: known?.crate, args: known?.args }).toEqual({ base, crate, args })
})

describe("other names", () => {
  test("that a tool has demangled lose their hashes", () => {
    expect(demangle("core::fmt::Formatter::pad::h0123456789abcdef")).toEqual({
      scheme: "plain",
      name: "core::fmt::Formatter::pad",
      base: "core::fmt::Formatter::pad",
      crate: "core",
    })
    expect(demangle("<a[0123456789abcdef]::B as c[123456789abcdef0]::D>::e externref shim")?.name).toBe(
      "<a::B as c::D>::e externref shim",
    )
  })
  test.each([
    ["_ZN12_GLOBAL__N_113single_threadEv", "(anonymous namespace)::single_thread()"],
    ["_ZNSt3__16vectorIiE4pushEi", "std::__1::vector<int>::push(int)"],
  ])("of C++ are undone: %s", (symbol, name) => expect(demangle(symbol)).toMatchObject({ scheme: "c++", name }))
  test.each([
    "_ZN12_GLOBAL__N_113single_thread",
    "std::vector<int>::push(int const&) const",
    "operator new(unsigned long)",
  ])("of C++ stay as they are when they cannot be, or were already: %s", (symbol) =>
    expect(demangle(symbol)).toEqual({ scheme: "c++", name: symbol, base: symbol }),
  )
  test.each(["malloc", "", "__wbindgen_free", "_start", "main.main", "_R", "_RN", "RUST", "R"])(
    "are unknown: '%s'",
    (symbol) => expect(demangle(symbol)).toBeUndefined(),
  )
})

describe("hostile symbols", () => {
  /// Each tuple holds the one before it twice: the printed name doubles with every level.
  function bomb(levels: number): string {
    let symbol = "INvC1a1f"
    let previous = symbol.length
    symbol += "ThhE"
    for (let i = 0; i < levels; i++) {
      const at = symbol.length
      const back = `B${base62(previous)}`
      symbol += `T${back}${back}E`
      previous = at
    }
    return `_R${symbol}E`
  }
  function base62(value: number): string {
    if (value === 0) return "_"
    const digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    let out = ""
    for (let rest = value - 1; out === "" || rest > 0; rest = Math.floor(rest / 62))
      out = (digits[rest % 62] ?? "") + out
    return `${out}_`
  }

  test("give short names in short time", () => {
    const small = demangle(bomb(2))
    expect(small?.name).toBe("a::f::<(u8, u8), ((u8, u8), (u8, u8)), (((u8, u8), (u8, u8)), ((u8, u8), (u8, u8)))>")
    const start = performance.now()
    for (const symbol of [
      bomb(60),
      bomb(400),
      `_RYC1a`.repeat(5000),
      `_RI${"NvC1a1f".repeat(3000)}`,
      `_RNvC1a${"S".repeat(10_000)}`,
    ]) {
      const known = demangle(symbol)
      expect(known?.name.length ?? 0).toBeLessThanOrEqual(16_384)
      expect(known?.base.length ?? 0).toBeLessThanOrEqual(16_384)
      expect((known?.args ?? []).join().length).toBeLessThan(40_000)
    }
    expect(demangle(bomb(60))?.base).toBe("a::f")
    expect(performance.now() - start).toBeLessThan(2000)
  })
  test("are cut when they are plain", () => {
    expect(demangle(`a::${"b<".repeat(50_000)}`)?.name).toHaveLength(16_384)
    expect(demangle(`${"<".repeat(9000)}a::b`)?.base).toBeDefined()
    expect(demangle("a".repeat(2_000_000))).toBeUndefined()
  })
  test("of any kind are read without an exception", () => {
    const symbols = sample.map(([symbol]) => symbol)
    const spoiled = fc
      .tuple(fc.constantFrom(...symbols), fc.nat(), fc.string({ maxLength: 3 }), fc.nat(4))
      .map(
        ([symbol, at, text, gone]) =>
          symbol.slice(0, at % symbol.length) + text + symbol.slice((at % symbol.length) + gone),
      )
    fc.assert(
      fc.property(
        fc.oneof(
          spoiled,
          fc.string().map((text) => `_R${text}`),
          fc.string(),
        ),
        (symbol) => {
          const known = demangle(symbol)
          return known === undefined || (known.name.length <= 16_384 && known.base.length <= 16_384)
        },
      ),
      { numRuns: 3000, seed: 1 },
    )
  })
})
