// GitHub's line hashes, against a second, plainer computation with big integers and the values GitHub publishes.

import fc from "fast-check"
import { expect, test } from "vitest"
import { lineHashes } from "./fingerprint.ts"

/// By the book: from each line's first character that counts, 100 of them, `h * 37 + c` modulo 2^64.
function slowly(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/)
  const stripped = lines.map((line) => line.replace(/[ \t]/g, ""))
  const seen = new Map<string, number>()
  return stripped.map((_, i) => {
    const rest = [
      ...Array.from(stripped.slice(i).join("\n"), (c) => c.split(""))
        .flat()
        .map((c) => BigInt(c.charCodeAt(0))),
      65535n,
    ]
    let hash = 0n
    for (let k = 0; k < 100; k++) hash = BigInt.asUintN(64, hash * 37n + (rest[k] ?? 0n))
    const hex = hash.toString(16)
    seen.set(hex, (seen.get(hex) ?? 0) + 1)
    return `${hex}:${seen.get(hex) ?? 0}`
  })
}

test("the empty file has the hash GitHub gives it", () => expect(lineHashes("")).toEqual(["c129715d7a2bc9a3:1"]))

test("equal to the plain computation", () => {
  const line = fc.string({ unit: fc.constantFrom("a", "b", " ", "\t", "é", "漢", "😀", "}"), maxLength: 60 })
  const text = fc
    .array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\r")), { maxLength: 12 })
    .map((lines) => lines.flat().join(""))
  fc.assert(
    fc.property(text, (text) => {
      expect(lineHashes(text)).toEqual(slowly(text))
    }),
  )
})

test("blanks and kinds of line break make no difference", () => {
  expect(lineHashes(" a  b\r\n\tc\r")).toEqual(lineHashes("ab\nc\n"))
})

test("equal lines at equal ends are numbered", () => {
  const hashes = lineHashes("x\n".repeat(200))
  expect(hashes[1]).toBe(hashes[0]?.replace(/1$/, "2"))
})
