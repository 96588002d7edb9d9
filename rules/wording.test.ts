// Quantities and foreign text in words.

import { expect, test } from "vitest"
import { clip, count, list, size } from "./wording.ts"

test("words", () => {
  expect(size(1023)).toBe("1023 B")
  expect(size(1536)).toBe("1.5 KiB")
  expect(size(3 * 1024 * 1024)).toBe("3.0 MiB")
  expect(count(1, "byte")).toBe("1 byte")
  expect(count(12_345, "entry", "entries")).toBe("12,345 entries")
  expect(list(["a", "b", "c"])).toBe("a, b and c")
  expect(clip("x".repeat(500))).toHaveLength(120)
})
