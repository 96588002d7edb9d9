import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { Results } from "../analyzer.ts"
import type { Build } from "../build.ts"
import { mir } from "./mir.ts"

const file = (name: string) => ({
  path: name,
  kind: "mir" as const,
  bytes: new Uint8Array(readFileSync(new URL(`../../fixtures/mir/${name}`, import.meta.url))),
})
const build = (...names: string[]) => ({ name: "b", mir: names.map(file), contract: {} }) as unknown as Build

test("a build without dumps has no program", () => {
  expect(new Results(build()).of(mir)).toEqual({ is: "absent", reason: "no MIR dump in this build" })
})

test("one broken dump does not spoil the others", () => {
  const broken = { path: "x.mir", kind: "mir", bytes: new TextEncoder().encode("hello") }
  const answer = new Results({ ...build(), mir: [broken, file("shapes.debug.mir")] } as unknown as Build).of(mir)
  if (answer.is !== "ok") throw new Error("no program")
  const { result } = answer
  expect(result.dumps.map(({ bodies }) => bodies.length > 0)).toEqual([false, true])
  expect([...mir.faults!(result)]).toHaveLength(1)
  const facts = [...mir.facts!(result)]
  expect(facts).toHaveLength(result.bodies.length)
  expect(facts.map(({ text }) => text)).toContain("fn maybe_leak(File, bool) -> Option<File>")
})

test("unread counts what something looked into", () => {
  const broken = new TextEncoder().encode(
    "// MIR for `f` after built\n\nfn f() -> () {\n    let mut _0: ();\n\n    bb0: {\n        _0 = wonder();\n        return?;\n    }\n}\n",
  )
  const answer = new Results({ ...build(), mir: [{ path: "f.mir", kind: "mir", bytes: broken }] }).of(mir)
  if (answer.is !== "ok") throw new Error("no program")
  expect([...mir.unread!(answer.result)]).toEqual([])
  expect(answer.result.bodies[0]!.code).toBe(answer.result.bodies[0]!.code)
  expect([...mir.unread!(answer.result)]).toEqual([
    { what: "MIR statements not understood", count: 1, artifact: "f.mir" },
  ])
})
