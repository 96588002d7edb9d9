// The lattice of what is known of threads keeps the laws that `solve` relies on.

import fc from "fast-check"
import { expect, test } from "vitest"
import { brokenLaw } from "../dataflow/laws.ts"
import { type Known, knowledge } from "./capabilities.ts"

const known: fc.Arbitrary<Known> = fc.oneof(
  fc.constant("sure" as const),
  fc.uniqueArray(fc.constantFrom("1:0", "1:1", "2:0", "2:1", "3:1")).map((tests) => new Set(tests)),
)

test("knowledge is a lattice", () => {
  fc.assert(
    fc.property(known, known, known, (a, b, c) => {
      expect(brokenLaw(knowledge, a, b, c)).toBeUndefined()
    }),
  )
})
