// dist/ is what users of the action and of pre-commit run: it must be what the sources say, and run anywhere.

import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { root } from "./generate.ts"
import { freshBundle } from "./testing/command.ts"

const contents = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /\.(js|txt)$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  )

const first = await freshBundle()

test("dist/ is fresh", () => {
  const [fresh, committed] = [contents(first), contents(join(root, "dist"))]
  const stale = [...new Set([...Object.keys(fresh), ...Object.keys(committed)])].filter(
    (name) => fresh[name] !== committed[name],
  )
  expect(stale, "run `npm run bundle` and commit dist/").toEqual([])
})

test("bundling twice gives the same bytes", async () => {
  expect(contents(await freshBundle())).toEqual(contents(first))
})

test("the command can be executed, and starts without the rules", () => {
  expect(statSync(join(first, "cli.js")).mode & 0o111).toBe(0o111)
  const cli = readFileSync(join(first, "cli.js"), "utf8")
  expect(cli).toMatch(/^#!\/usr\/bin\/env node\n/)
  const eager = [...cli.matchAll(/^import .*?"(\.\/[^"]+)";?$/gms)].map(([, name]) => join(first, name ?? ""))
  const bytes = eager.reduce((sum, path) => sum + statSync(path).size, 0)
  expect(bytes, "cli.ts must import commands with import(), so that --version loads nothing else").toBeLessThan(20_000)
})

test("nothing from outside is needed but node itself, and binaryen for those who have it", () => {
  for (const text of Object.values(contents(first))) {
    const imports = [...text.matchAll(/^(?:import|export)\b[^"'\n]*?from\s*"([^"]+)"/gm)].map(([, name]) => name ?? "")
    for (const name of imports)
      expect(name).toMatch(
        /^(node:|\.\/|binaryen$)|^(fs|path|url|crypto|child_process|events|process|os|tty|util|zlib|stream)$/,
      )
  }
})
