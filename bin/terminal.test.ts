// Who gets colours.

import { expect, test } from "vitest"
import { chalkFor, paletteOf, wantsColour } from "./terminal.ts"

const tty = { isTTY: true }
const pipe = {}

test.each([
  ["a terminal", tty, {}, undefined, true],
  ["a pipe", pipe, {}, undefined, false],
  ["a dumb terminal", tty, { TERM: "dumb" }, undefined, false],
  ["NO_COLOR on a terminal, where chalk alone would still colour", tty, { NO_COLOR: "1" }, undefined, false],
  ["an empty NO_COLOR, which does not count", tty, { NO_COLOR: "" }, undefined, true],
  ["FORCE_COLOR into a pipe", pipe, { FORCE_COLOR: "1" }, undefined, true],
  ["FORCE_COLOR over NO_COLOR", pipe, { FORCE_COLOR: "", NO_COLOR: "1" }, undefined, true],
  ["FORCE_COLOR=0", tty, { FORCE_COLOR: "0" }, undefined, false],
  ["--color over NO_COLOR", pipe, { NO_COLOR: "1" }, true, true],
  ["--no-color over FORCE_COLOR", tty, { FORCE_COLOR: "3" }, false, false],
])("%s", (_, stream, env, asked, expected) => {
  expect(wantsColour(stream, env, asked)).toBe(expected)
})

test("a palette's colours can be handed to map", () => {
  const palette = paletteOf(chalkFor(process.stdout, { env: {}, color: true }))
  expect(["a"].map(palette.dim)).toEqual(["\u001b[2ma\u001b[22m"])
})
