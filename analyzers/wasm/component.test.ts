// Components written by hand: what is lifted out of them, and what broken framing leaves.

import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isComponent, liftModules, readComponent } from "./component.ts"
import { readModule } from "./read.ts"
import { artifact, body, bytesOf, custom, messages, section, withBodies } from "./testkit.ts"
import type { Bytes } from "./testkit.ts"

const component = (...sections: readonly Bytes[]): Bytes => [0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0, ...sections.flat()]
const core = (bytes: Uint8Array) => section(1, [...bytes])
const nested = (bytes: Bytes) => section(4, bytes)
const read = (bytes: Bytes) => readComponent(artifact(Uint8Array.from(bytes), "app.wasm"))

const one = withBodies([0x0b])
const two = withBodies([0x01, 0x0b])
const three = bytesOf()

describe("a component", () => {
  const bytes = component(custom("note", [1, 2]), core(one), nested(component(core(two))), section(7, [0]), core(three))
  const app = read(bytes)

  test("is told from a module", () => {
    expect(isComponent(Uint8Array.from(bytes))).toBe(true)
    expect([one, Uint8Array.from(bytes.slice(0, 7)), new Uint8Array(8)].map(isComponent)).toEqual([false, false, false])
  })

  test("lists its sections, those of nested components too, as spans of the file", () => {
    expect(app.faults).toEqual([])
    const told = app.sections.map(({ id, name, depth }) => [id, name, depth])
    expect(told).toEqual([
      [0, "custom:note", 0],
      [1, "core module", 0],
      [4, "component", 0],
      [1, "core module", 1],
      [7, "type", 0],
      [1, "core module", 0],
    ])
    for (const { id, offset } of app.sections) expect(bytes[offset]).toBe(id)
    const outer = app.sections.filter(({ depth }) => depth === 0)
    expect(outer.reduce((sum, { length }) => sum + length, 8)).toBe(bytes.length)
  })

  test("gives its modules in file order, as views whose offsets begin at the module", () => {
    const lifted = liftModules(app)
    expect(lifted.map(({ path }) => path)).toEqual(["app.wasm#core0", "app.wasm#core1", "app.wasm#core2"])
    expect(lifted.map(({ bytes }) => [...bytes])).toEqual([one, two, three].map((bytes) => [...bytes]))
    for (const { bytes: view, within } of lifted) {
      expect(view.buffer).toBe(app.artifact.bytes.buffer)
      expect(bytes.slice(within!.offset, within!.offset + view.length)).toEqual([...view])
    }
    const module = readModule(lifted[1]!)
    expect(module.faults).toEqual([])
    expect(module.functions[0]?.body).toEqual(readModule(artifact(two)).functions[0]?.body)
  })

  test("that is cut anywhere keeps what came before, with one fault", () => {
    for (let length = 8; length < bytes.length; length++) {
      const cut = read(bytes.slice(0, length))
      // Between two sections a file can end without anybody noticing.
      const between = app.sections.some(({ depth, offset }) => depth === 0 && offset === length)
      expect(cut.faults).toHaveLength(between ? 0 : 1)
      const whole = app.modules.filter(({ offset, length: own }) => offset + own <= length)
      expect(cut.modules).toEqual(whole)
    }
  })
})

describe("broken framing", () => {
  test.each([
    ["an unknown section", component([99, 0]), /at 0x8: unknown section id 99/],
    ["a version of the future", [...component().slice(0, 4), 0x0e, 0, 1, 0], /at 0x4: version 14, layer 1/],
    ["a component where a module should be", component(section(1, component())), /at 0xe: version 13, layer 1/],
    ["no module where one should be", component(section(1, [1, 2, 3])), /at 0xa: expected a core module/],
    ["an overlong size", component([1, 0x80, 0x80, 0x80, 0x80, 0x80, 1]), /in too many bytes/],
    ["nesting without end", onion(200), /nested more than 100 deep/],
    [
      "modules without end",
      component(...Array.from({ length: 1001 }, () => core(three))),
      /more than 1000 core modules/,
    ],
  ])("%s", (_, bytes, message) => {
    expect(messages(read(bytes))).toEqual([expect.stringMatching(message)])
  })

  test("never throws, and never lifts what lies outside", () => {
    const sound = component(core(one), nested(component(core(two), custom("a", [1]))), core(withBodies(body([0x0b]))))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 4 }), (flips) => {
        const bytes = [...sound]
        for (const [at, value] of flips) bytes[at] = value
        for (const { offset, length } of read(bytes).modules) expect(offset + length).toBeLessThanOrEqual(bytes.length)
      }),
    )
  })
})

function onion(layers: number): Bytes {
  let inside: Bytes = component()
  for (let i = 0; i < layers; i++) inside = component(nested(inside))
  return inside
}
