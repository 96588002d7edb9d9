// The demo finds what was seeded for it, once each, and nothing else: the sources say what that is.

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { root } from "./generate.ts"
import { freshBundle, runProgram, temporaryFolder } from "./testing/command.ts"

test("the demo finds exactly its seeded mistakes, exits 0, and a check of it exits 1", async () => {
  const cli = join(await freshBundle(), "cli.js")
  const demo = join(root, "fixtures/demo")
  const sources = ["Cargo.toml", ...readdirSync(join(demo, "src")).map((name) => `src/${name}`)]
  const seeded = sources.flatMap((name) =>
    [...readFileSync(join(demo, name), "utf8").matchAll(/(?:\/\/|#) want(?:\+\d+)? (.*)/g)].flatMap(
      ([, rules = ""]) => rules.replace(/"(?:[^"\\]|\\.)*"/g, "").match(/[a-z][a-z-]+/g) ?? [],
    ),
  )
  expect(seeded.length).toBeGreaterThan(5)
  const checked = await runProgram(process.execPath, [cli, "check", "--no-config", demo, "-f", "json"], { cwd: root })
  const report = JSON.parse(checked.stdout) as { findings: { rule: string }[]; faults: unknown[] }
  expect(report.findings.map(({ rule }) => rule).sort()).toEqual(seeded.sort())
  expect(report.faults).toEqual([])
  expect(checked.code).toBe(1)

  // From the repository, as `npm run demo` runs it, but with the log written elsewhere.
  const cwd = temporaryFolder()
  const shown = await runProgram(process.execPath, [join(root, "dist/cli.js"), "demo"], { cwd })
  expect(shown).toMatchObject({ code: 0, stderr: "" })
  for (const rule of seeded) expect(shown.stdout).toContain(rule)
  const log = JSON.parse(readFileSync(join(cwd, "wasm-lint.sarif"), "utf8")) as { runs: [{ results: unknown[] }] }
  expect(log.runs[0].results.length).toBeGreaterThan(0)
})
