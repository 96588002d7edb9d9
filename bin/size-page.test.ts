// The page as a user meets it: written by the command, opened in a real browser, pointed at, typed at. Skipped where there is
// no Chromium; what the page computes is tested without one in sarif/html.

import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { chromium, type Browser, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { binaries } from "../fixtures/corpus/packages.ts"
import { root } from "../fixtures/harness/run.ts"
import { thousands } from "../rules/wording.ts"
import type { PageData } from "../sarif/html/data.ts"
import { layout } from "../sarif/html/page/layout.ts"
import { memoryLayout } from "../sarif/html/page/memory.ts"
import { treeOf } from "../sarif/html/page/tree.ts"
import { modulesOf } from "../sarif/testing/sizes.ts"
import { freshBundle, runProgram, temporaryFolder } from "./testing/command.ts"
import { assemble } from "./wat.ts"

const cli = join(await freshBundle(), "cli.js")
const cwd = temporaryFolder()
const published = (path: string) => binaries().find((binary) => binary.path === path)!.bytes
writeFileSync(join(cwd, "plugin.wasm"), published("@dprint/json/plugin.wasm"))

const ran = (...args: string[]) => runProgram(process.execPath, [cli, ...args], { cwd })

function dataIn(file: string): PageData {
  const [, json = ""] = /id="data">(.*?)<\/script>/s.exec(readFileSync(join(cwd, file), "utf8")) ?? []
  return JSON.parse(json) as PageData
}

describe("the command", () => {
  test("writes one file, the same each time, and says where", async () => {
    const { code, stdout, stderr } = await ran("size", "plugin.wasm", "--html", "out/size.html")
    expect({ code, stderr }).toEqual({ code: 0, stderr: "wasm-lint: 1 module → out/size.html\n" })
    expect(stdout).toContain("636,736 bytes")
    const first = readFileSync(join(cwd, "out/size.html"), "utf8")
    await ran("size", "plugin.wasm", "--html", "again.html")
    expect(readFileSync(join(cwd, "again.html"), "utf8")).toBe(first)
    expect(first).not.toMatch(/\b(src|href)=|@import|url\(/)
  })

  test("small items are summed, unless all are asked for; both add up", async () => {
    await ran("size", "plugin.wasm", "--html", "full.html", "--html-full")
    const [some] = dataIn("again.html").modules
    const [all] = dataIn("full.html").modules
    for (const module of [some!, all!]) expect(module.items.bytes.reduce((a, b) => a + b, 0)).toBe(636_736)
    expect(all!.items.count.every((count) => count === 0)).toBe(true)
    const summed = some!.items.count.reduce((a, b) => a + b, 0)
    const listed = some!.items.count.filter((count) => count === 0).length
    expect(summed).toBeGreaterThan(0)
    expect(summed + listed).toBe(all!.items.name.length)
  })

  test("a page has a bounded size, whatever the binary", () => {
    const bytes = published("@dimforge/rapier3d/rapier_wasm3d_bg.wasm")
    const module = modulesOf(bytes, { room: 60_000 })
    expect(JSON.stringify(module).length).toBeLessThan(120_000)
    expect(module.least).toBeGreaterThan(16)
    expect(module.items.bytes.reduce((a, b) => a + b, 0)).toBe(bytes.length)
    const kept = module.items.keeps.filter((_, item) => module.items.count[item] === 0)
    expect(Math.min(...kept)).toBeGreaterThanOrEqual(module.least)
    // What a finding is about is listed in any case.
    const small = modulesOf(bytes).items.offset.at(2000)!
    expect(module.items.offset).not.toContain(small)
    expect(modulesOf(bytes, { room: 60_000, wanted: [small] }).items.offset).toContain(small)
  })

  test("2: --html-full without a page", async () => {
    expect(await ran("size", "plugin.wasm", "--html-full")).toMatchObject({ code: 2, stdout: "" })
  })
})

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync)
const reason = executablePath === undefined ? " (skipped: no Chromium is installed)" : ""

describe.skipIf(executablePath === undefined)(`in a browser${reason}`, () => {
  let browser: Browser
  const troubles: string[] = []
  const requests: string[] = []

  beforeAll(async () => {
    const quiet = [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
    ]
    browser = await chromium.launch({ executablePath: executablePath!, headless: true, args: quiet })
  })
  afterAll(() => browser.close())

  async function opened(file: string, hash = "", colorScheme: "light" | "dark" = "light"): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1300, height: 800 }, colorScheme, deviceScaleFactor: 2 })
    page.on("pageerror", (error) => troubles.push(error.message))
    page.on("console", (message) => {
      // Chromium also warns of how this test looks at pixels.
      if (message.type() === "error") troubles.push(message.text())
    })
    page.on("dialog", (dialog) => troubles.push(dialog.message()))
    page.on("request", (request) => requests.push(request.url()))
    await page.goto(`${pathToFileURL(join(cwd, file)).href}${hash}`)
    return page
  }
  const rows = (page: Page) => page.locator("tbody tr[data-place]")
  const texts = async (page: Page) =>
    (await rows(page).allInnerTexts()).map((text) => text.split(/\s*[\t\n]\s*/).filter(Boolean))
  /// How many colours the picture has, and the share of the most frequent one.
  const pixels = (page: Page) =>
    page.evaluate<{ colours: number; most: number; width: number }>(`(() => {
      const canvas = document.querySelector("canvas")
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height)
      const counts = new Map()
      for (let i = 0; i < data.length; i += 4) {
        const colour = (data[i] << 16) | (data[i + 1] << 8) | data[i + 2]
        counts.set(colour, (counts.get(colour) ?? 0) + 1)
      }
      return { colours: counts.size, most: Math.max(...counts.values()) / (data.length / 4), width: canvas.width }
    })()`)
  const boxOf = async (page: Page) => (await page.locator("canvas").boundingBox())!

  test("shows what the command says, asks for nothing, and breaks nothing", async () => {
    const { stdout } = await ran("size", "plugin.wasm", "--by", "section", "-f", "json")
    const [sheet] = JSON.parse(stdout) as { section: { name: string; bytes: number; share: number }[] }[]
    const page = await opened("again.html")
    expect(await page.title()).toBe("plugin.wasm: sizes")
    const bytes = await rows(page).locator("td:nth-child(2)").allInnerTexts()
    expect(bytes).toEqual(sheet!.section.map(({ bytes }) => thousands(bytes)))
    const { colours, most, width } = await pixels(page)
    expect(colours).toBeGreaterThan(50)
    expect(most).toBeLessThan(0.8)
    // Sharp: two pixels of the screen to one of the page.
    expect(width).toBe(Math.round((await boxOf(page)).width * 2))
    await page.close()
  })

  test("every view is drawn", async () => {
    const page = await opened("again.html")
    const seen = new Set<string>()
    for (const tab of await page.getByRole("tab").all()) {
      if (await tab.isDisabled()) continue
      await tab.click()
      seen.add(await tab.innerText())
      expect((await pixels(page)).colours).toBeGreaterThan(20)
    }
    expect([...seen]).toEqual(["Sections", "Crates", "Generics", "Functions", "Kept by", "Memory"])
    await page.close()
  })

  test("the pointer names the tile it is on", async () => {
    const page = await opened("again.html", "#v=functions")
    const [module] = dataIn("again.html").modules
    const { x, y, width, height } = await boxOf(page)
    const boxes = layout(treeOf(module!, "functions"), width, height).filter(({ open }) => !open)
    for (const box of [boxes[0]!, boxes[7]!, boxes[40]!]) {
      await page.mouse.move(x + box.x + box.width / 2, y + box.y + box.height / 2)
      const tip = await page.getByRole("tooltip").innerText()
      expect(tip.split("\n")[0]).toBe(box.tile.name)
      expect(tip).toContain(`${thousands(box.tile.bytes)} bytes`)
    }
    await page.mouse.move(2, 2)
    expect(await page.getByRole("tooltip").isVisible()).toBe(false)
    await page.close()
  })

  test("a click goes in, the way back goes out, and the address remembers", async () => {
    const page = await opened("again.html", "#v=crates")
    const { x, y } = await boxOf(page)
    await page.mouse.click(x + 20, y + 10)
    await page.waitForURL(/z=0/)
    const name = await page.getByRole("navigation").getByRole("button").nth(1).innerText()
    expect(name).toBe("core")
    const again = await opened("again.html", new URL(page.url()).hash)
    expect(await texts(again)).toEqual(await texts(page))
    await again.close()
    await page.getByRole("navigation").getByRole("button", { name: "All" }).click()
    expect(page.url()).not.toContain("z=")
    await page.goBack()
    expect(await page.getByRole("navigation").getByRole("button").nth(1).innerText()).toBe("core")
    await page.close()
  })

  test("search filters the table and dims the picture", async () => {
    const page = await opened("again.html", "#v=functions")
    const before = await pixels(page)
    await page.getByRole("searchbox").fill("serde_json parse")
    const [module] = dataIn("again.html").modules
    const { items, kinds } = module!
    const code = kinds.indexOf("function")
    const wanted = items.name.filter(
      (name, item) => items.kind[item] === code && /serde_json/i.test(name) && /parse/i.test(name),
    )
    expect(await rows(page).count()).toBe(wanted.length)
    expect(await pixels(page)).not.toEqual(before)
    await page.getByRole("searchbox").fill("no such name")
    expect(await rows(page).count()).toBe(0)
    await page.close()
  })

  test("all of it by keyboard", async () => {
    const page = await opened("again.html")
    await page.keyboard.press("/")
    expect(await page.evaluate<string>("document.activeElement.type")).toBe("search")
    await page.keyboard.press("ArrowDown")
    const focused = () => page.evaluate<string>('document.activeElement.closest("tr")?.dataset.place ?? ""')
    expect(await focused()).toBe("0")
    await page.keyboard.press("ArrowDown")
    expect(await focused()).toBe("1")
    await page.keyboard.press("Home")
    await page.keyboard.press("Enter")
    expect(page.url()).toContain("z=0")
    expect(await focused()).toBe("0")
    await page.keyboard.press("Enter")
    expect(await page.getByRole("region", { name: "Chosen item" }).isVisible()).toBe(true)
    await page.keyboard.press("Escape")
    await page.keyboard.press("Escape")
    expect(page.url()).not.toContain("z=")
    await page.getByRole("button", { name: "Name" }).click()
    expect(await page.locator("th").first().getAttribute("aria-sort")).toBe("ascending")
    const names = (await rows(page).locator("td:first-child bdi").allInnerTexts()).map((name) =>
      name.replaceAll("\n", ""),
    )
    expect(names).toEqual([...names].sort())
    await page.close()
  })

  test("memory: regions beside the map, and data under the pointer", async () => {
    const page = await opened("again.html", "#v=memory")
    const [module] = dataIn("again.html").modules
    const memory = module!.memory!
    const regions = await page.getByRole("table", { name: "Regions of memory" }).locator("tbody tr").allInnerTexts()
    expect(regions).toHaveLength(memory.regions.length)
    expect(regions[0]).toContain("1,048,576")
    const { x, y, width, height } = await boxOf(page)
    const { rows } = memoryLayout(module!, memory, width, height)
    const box = rows.reduce((a, b) => (b.width > a.width ? b : a))
    await page.mouse.move(x + box.x + box.width / 2, y + box.y + box.height / 2)
    expect((await page.getByRole("tooltip").innerText()).split("\n")[0]).toBe(box.name)
    await page.close()
  })

  test("dark where the reader's screen is", async () => {
    const [light, dark] = [await opened("again.html"), await opened("again.html", "", "dark")]
    const background = (page: Page) => page.evaluate<string>("getComputedStyle(document.body).backgroundColor")
    expect(await background(light)).toBe("rgb(255, 255, 255)")
    expect(await background(dark)).toBe("rgb(20, 22, 26)")
    await Promise.all([light.close(), dark.close()])
  })

  test("findings lead to their tiles, and tiles tell of them", async () => {
    const demo = join(root, "fixtures/demo")
    const checked = await runProgram(
      process.execPath,
      [cli, "check", "demo.wasm", "--no-config", "-f", `html=${join(cwd, "check.html")}`, "--exit-zero"],
      { cwd: demo },
    )
    expect(checked.code).toBe(0)
    const { findings, modules } = dataIn("check.html")
    const linked = findings.findIndex(({ item }) => item >= 0)
    const page = await opened("check.html")
    await page.getByRole("tab", { name: `Findings (${findings.length})` }).click()
    expect(await page.locator("ol.findings li").count()).toBe(findings.length)
    await page.locator("ol.findings li").nth(linked).getByRole("button", { name: "Show its tile" }).click()
    const about = page.getByRole("region", { name: "Chosen item" })
    expect(await about.innerText()).toContain(findings[linked]!.rule)
    expect(await about.getByRole("heading").innerText()).toBe(modules[0]!.items.name[findings[linked]!.item])
    await page.getByRole("tab", { name: "Table" }).click()
    expect(await page.locator('tr[aria-selected="true"]').innerText()).toMatch(/finding/)
    await page.close()
  })

  test("a hostile name stays text", async () => {
    const name = `</script><img src=x onerror=alert(1)><b>bold`
    const made = await assemble(
      "x.wat",
      `(module (func (export "${name}") (result i32) (i32.add (i32.const 7) (i32.mul (i32.const 70000) (i32.const 123456)))))`,
    )
    if ("fault" in made) throw new Error(made.fault.message)
    writeFileSync(join(cwd, "hostile.wasm"), made.bytes)
    expect((await ran("size", "hostile.wasm", "--html", "hostile.html")).code).toBe(0)
    const page = await opened("hostile.html", "#v=functions")
    expect(await page.locator("img, b").count()).toBe(0)
    expect((await rows(page).first().innerText()).replaceAll("\n", "")).toContain(name)
    await page.close()
  })

  test("through all of this no page broke, and none asked for anything but itself", () => {
    expect(troubles).toEqual([])
    expect(requests.filter((url) => !/^file:.*\.html(#|$)/.test(url))).toEqual([])
  })
})
