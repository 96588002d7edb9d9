// What the page computes without a browser: views that add up, boxes in proportion, names that fit, addresses that lead back.

import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { binaries } from "../../fixtures/corpus/packages.ts"
import { modulesOf } from "../testing/sizes.ts"
import { dark, legendOf, light } from "./page/colours.ts"
import { fitted, halves, segments, shorter } from "./page/labels.ts"
import { boxAt, layout } from "./page/layout.ts"
import { memoryLayout } from "./page/memory.ts"
import { fromHash, start, toHash, type State } from "./page/state.ts"
import { leavesOf, matcher, pathTo, tileAt, treeOf, views, type Tile } from "./page/tree.ts"

const published = (path: string) => binaries().find((binary) => binary.path === path)!.bytes
const plugin = modulesOf(published("@dprint/json/plugin.wasm"))
const bytesOf = (tiles: readonly Tile[]) => tiles.reduce((sum, { bytes }) => sum + bytes, 0)

describe("views", () => {
  test.each(["@dprint/json/plugin.wasm", "@dimforge/rapier3d/rapier_wasm3d_bg.wasm", "source-map/lib/mappings.wasm"])(
    "%s adds up in each",
    (path) => {
      const module = path === "@dprint/json/plugin.wasm" ? plugin : modulesOf(published(path))
      const code = module.kinds.indexOf("function")
      const inCode = module.items.bytes.reduce(
        (sum, own, item) => sum + (module.items.kind[item] === code ? own : 0),
        0,
      )
      const all = { sections: module.bytes, crates: module.bytes, keeps: module.bytes, functions: inCode }
      for (const [view, bytes] of Object.entries(all)) {
        const root = treeOf(module, view as keyof typeof all)
        expect([view, root.bytes]).toEqual([view, bytes])
        expect([view, bytesOf(leavesOf(root))]).toEqual([view, bytes])
      }
      for (const view of views) {
        const wrong: string[] = []
        const walk = (tile: Tile): void => {
          if (tile.children.length > 0 && bytesOf(tile.children) !== tile.bytes) wrong.push(tile.name)
          tile.children.forEach(walk)
        }
        walk(treeOf(module, view))
        expect([view, wrong]).toEqual([view, []])
      }
    },
  )

  test("what an item keeps stands in it", () => {
    const root = treeOf(plugin, "keeps")
    const item = plugin.items.name.findIndex((name) =>
      name.startsWith("dprint_core::formatting::printer::Printer::print"),
    )
    const { tile, trail } = tileAt(root, pathTo(root, item)!)
    expect(tile).toMatchObject({ bytes: plugin.items.keeps[item], item })
    expect(trail.slice(1).every((above) => above.bytes >= tile.bytes)).toBe(true)
  })

  test("a search means every word, in any case", () => {
    const names = leavesOf(treeOf(plugin, "functions")).map(({ name }) => name)
    const found = names.filter(matcher("SERDE_json  parse")!)
    expect(found.length).toBeGreaterThan(3)
    expect(found.every((name) => /serde_json/i.test(name) && /parse/i.test(name))).toBe(true)
    expect(matcher("  ")).toBeUndefined()
  })
})

describe("layout", () => {
  test("areas of leaves are their bytes", () => {
    const root = treeOf(plugin, "functions")
    const boxes = layout(root, 900, 600).filter(({ open }) => !open)
    expect(boxes).toHaveLength(root.children.length)
    for (const { tile, width, height } of boxes)
      expect(width * height).toBeCloseTo((tile.bytes / root.bytes) * 900 * 600, 3)
  })

  test("within any group areas are in proportion, and nothing sticks out", () => {
    for (const view of views) {
      const boxes = layout(treeOf(plugin, view), 1000, 700)
      for (const group of boxes.filter(({ open }) => open)) {
        const inside = boxes.filter(
          ({ path, depth }) => depth === group.depth + 1 && group.path.every((place, i) => path[i] === place),
        )
        const area = inside.reduce((sum, { width, height }) => sum + width * height, 0)
        for (const box of inside) {
          expect(box.width * box.height).toBeCloseTo((area * box.tile.bytes) / group.tile.bytes, 2)
          expect(box.x >= group.x - 1e-6 && box.x + box.width <= group.x + group.width + 1e-6).toBe(true)
          expect(box.y >= group.y + group.head - 1e-6 && box.y + box.height <= group.y + group.height + 1e-6).toBe(true)
        }
      }
    }
  })

  test("the innermost box is the one that is pointed at", () => {
    const boxes = layout(treeOf(plugin, "crates"), 800, 500)
    for (const box of boxes.filter(({ open, width, height }) => !open && width > 2 && height > 2))
      expect(boxAt(boxes, box.x + box.width / 2, box.y + box.height / 2)).toBe(box)
    expect(boxAt(boxes, -1, 5)).toBeUndefined()
  })

  test("memory to scale: a row's boxes are their bytes, and data lies in the order of addresses", () => {
    const { rows, perRow, strip } = memoryLayout(plugin, plugin.memory!, 1000, 700)
    expect(perRow % 16).toBe(0)
    expect(strip.map(({ name }) => name)).toEqual(["stack", "static data", "zeroed", "heap"])
    const bytes = rows.reduce((sum, { width }) => sum + (width / 1000) * perRow, 0)
    const data = plugin.items.address.reduce((sum, at, item) => sum + (at >= 0 ? plugin.items.bytes[item]! : 0), 0)
    expect(bytes).toBeCloseTo(data, 3)
  })
})

describe("names that fit", () => {
  const measure = (text: string) => text.length
  test("the end of a path stays", () => {
    expect(segments("a::<b::C as d::E<f::G>>::h")).toEqual(["a", "<b::C as d::E<f::G>>", "h"])
    expect(shorter("core::fmt::Formatter::pad [12]")).toEqual(["core::fmt::Formatter::pad", "Formatter::pad", "pad"])
    expect(shorter("demo::convert::<u8, i16> [3]").at(-1)).toBe("convert::<u8, i16>")
    expect(fitted("core::fmt::Formatter::pad [12]", 20, measure)).toBe("Formatter::pad")
    expect(fitted("reserve_rehash", 8, measure)).toBe("reserve…")
    expect(fitted("reserve_rehash", 2, measure)).toBe("")
    expect(halves("a::b::c [1]")).toEqual(["a::b::", "c [1]"])
  })

  test("whatever the name, what is shown fits, and halves are the whole", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "::", "<", ">", " ", "[1]", "漢") }),
        fc.nat(20),
        (name, width) => {
          expect(measure(fitted(name, width, measure))).toBeLessThanOrEqual(width)
          expect(halves(name).join("")).toBe(name)
          expect(segments(name).join("::")).toBe(name)
        },
      ),
    )
  })
})

test("an address leads back to what was shown, and a wrong one to the start", () => {
  const states: fc.Arbitrary<State> = fc.record({
    module: fc.nat(2),
    view: fc.constantFrom(...views, "memory" as const),
    path: fc.array(fc.nat(99), { maxLength: 4 }),
    query: fc.string({ maxLength: 20 }),
    sort: fc.constantFrom("name" as const, "bytes" as const, "keeps" as const),
    ascending: fc.boolean(),
    item: fc.integer({ min: -1, max: 5000 }),
    panel: fc.constantFrom("table" as const, "findings" as const),
  })
  const leadsBack = (state: State) => {
    expect(fromHash(toHash(state), 3)).toEqual(state)
  }
  fc.assert(fc.property(states, leadsBack))
  expect(fromHash("#m=7&v=nothing&z=1.x&s=up&i=-4&p=%E0%A4%A", 1)).toEqual(start)
})

test("text can be read on every colour: 4.5 to 1 and more", () => {
  const colours = legendOf(leavesOf(treeOf(plugin, "crates")))
  expect(colours.length).toBeGreaterThan(8)
  for (const scheme of [light, dark])
    for (const place of [-1, ...colours.keys()])
      for (const fill of [scheme.fill(place), scheme.head(place)])
        expect(contrast(fill, scheme.text)).toBeGreaterThanOrEqual(4.5)
})

/// WCAG contrast of an oklch colour and a hex colour. Source: CSS Color 4 (OKLab to linear sRGB), WCAG 2.2.
function contrast(oklch: string, hex: string): number {
  const [l, c, h] = /oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/.exec(oklch)!.slice(1).map(Number) as [number, number, number]
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)]
  const [l3, m3, s3] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ]
  const red = 4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3
  const green = -1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3
  const blue = -0.0041960863 * l3 - 0.7034186147 * m3 + 1.707614701 * s3
  const light = (r: number, g: number, b: number) => 0.2126 * r + 0.7152 * g + 0.0722 * b
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  const clamp = (x: number) => Math.min(1, Math.max(0, x))
  const one = light(clamp(red), clamp(green), clamp(blue)) + 0.05
  const other = light(channel(1), channel(3), channel(5)) + 0.05
  return Math.max(one, other) / Math.min(one, other)
}
