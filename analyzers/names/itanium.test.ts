// C++ symbols against what llvm-cxxfilt prints of real ones, and against hostile ones.

import fc from "fast-check"
import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { demangle } from "./demangle.ts"
import { demangleCxx } from "./itanium.ts"
import { longestName } from "./v0-cursor.ts"

const sample = readFileSync(new URL("../../fixtures/names/cxx.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [string, string])

test("real symbols read as llvm-cxxfilt reads them", () => {
  expect(sample.length).toBeGreaterThan(3103)
  expect(sample.map(([symbol]) => [symbol, demangleCxx(symbol)?.name])).toEqual(sample)
})

// llvm-cxxfilt 14 misreads or leaves these; c++filt reads all but the numbers of unnamed types as we do.
test.each([
  ["_ZNSt8ios_base7failureB5cxx11C1EPKc", "std::ios_base::failure[abi:cxx11]::failure(char const*)"],
  ["_ZNSt8ios_base7failureB5cxx11D0Ev", "std::ios_base::failure[abi:cxx11]::~failure()"],
  [
    "_Z2ttISt5tupleJicdEET_IJDpT0_EES3_",
    "std::tuple<int, char, double> tt<std::tuple, int, char, double>(int, char, double)",
  ],
  [
    "_ZSt12construct_atIcJcEEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS1_DpOS2_",
    "decltype(::new ((void*)(0)) char(std::declval<char>())) std::construct_at<char, char>(char*, char&&)",
  ],
  ["_Z1fIXadL_ZNKR1S1fEiEEEvv", "void f<&(S::f(int) const &)>()"],
  ["_ZStL8__ioinit", "std::__ioinit"],
])("%s", (symbol, name) => {
  expect(demangleCxx(symbol)?.name).toBe(name)
})

test.each([
  ["_Z3addii", "add(int, int)", "add(int, int)"],
  [
    "_ZNSt6vectorIiSaIiEE9push_backERKi",
    "std::vector<int, std::allocator<int> >::push_back(int const&)",
    "std::vector::push_back",
  ],
  ["_Z3maxIiET_S0_S0_", "int max<int>(int, int)", "max"],
  ["_Z3addii.part.0", "add(int, int) (.part.0)", "add(int, int)"],
  ["_ZTV1S", "vtable for S", "vtable for S"],
  ["_ZTISt6vectorIiE", "typeinfo for std::vector<int>", "typeinfo for std::vector"],
  [
    "_Z1fRA3_KiPFvcEM1SKFivE",
    "f(int const (&) [3], void (*)(char), int (S::*)() const)",
    "f(int const (&) [3], void (*)(char), int (S::*)() const)",
  ],
])("%s: all instances of a template have one base", (symbol, name, base) => {
  expect(demangle(symbol)).toEqual({ scheme: "c++", name, base })
})

test.each([
  "_Z",
  "_Z3ad",
  "_Z3addiiE",
  "_ZN",
  "_ZNE",
  "_ZS_",
  "_ZT_",
  "_Z1fT_",
  "_Z1fS5_",
  "_Z99999999999999999999f",
  "_ZN3fooIiE",
  "malloc",
  "",
])("%j is no C++ symbol", (symbol) => {
  expect(demangleCxx(symbol)).toBeUndefined()
})

describe("hostile symbols", () => {
  test("deep ones are given up", () => {
    for (const [before, after] of [
      ["P", "i"],
      ["1fIX", ""],
      ["Z", "1fvE"],
      ["NSt1aCI1", ""],
      ["Z1fvEd_", "1g"],
      ["UlTpTp", ""],
      ["TcTc", ""],
      ["Dt", ""],
      ["cl", ""],
    ] as const)
      expect(() => demangleCxx(`_Z1f${before.repeat(50_000)}${after}`)).not.toThrow()
    expect(demangleCxx(`_Z1f${"P".repeat(50_000)}i`)).toBeUndefined()
  })

  test("a chain of references to what came before is as deep as it is long", () => {
    const ids = Array.from({ length: 20_000 }, (_, n) => `PS${n === 0 ? "" : (n - 1).toString(36).toUpperCase()}_`)
    expect(demangleCxx(`_Z1fPi${ids.join("")}`)).toBeUndefined()
  })

  test("what would be read exponentially long is given up", () => {
    const pairs = Array.from({ length: 60 }, (_, n) => {
      const last = `S${n === 0 ? "" : (2 * n - 1).toString(36).toUpperCase()}_`
      return `1aI${last}${last}E`
    })
    const name = demangleCxx(`_Z1f1b${pairs.join("")}`)?.name
    expect(name === undefined || name.length <= longestName).toBe(true)
  })

  test("cut or changed anywhere they throw nothing and stay short", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sample.map(([symbol]) => symbol)),
        fc.nat(300),
        fc.constantFrom(...Array.from("_0123456789NSTIEJXLZDPRKUCcvfpsrtdlinw")),
        (symbol, at, letter) => {
          const place = at % symbol.length
          for (const changed of [
            symbol.slice(0, place),
            symbol.slice(0, place) + letter + symbol.slice(place),
            symbol.slice(0, place) + letter + symbol.slice(place + 1),
          ])
            expect(demangleCxx(changed)?.name.length ?? 0).toBeLessThanOrEqual(longestName)
        },
      ),
      { numRuns: 3000 },
    )
  })

  test("letters of the grammar in any order throw nothing", () => {
    const letters = fc.constantFrom(...Array.from("_0123NSTIEJXLZDPRKUCGcvfpsrtdlinwmoab"))
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), (word) => {
        expect(() => demangleCxx(`_Z${word.join("")}`)).not.toThrow()
      }),
      { numRuns: 5000 },
    )
  })
})
