// Where a path of a build machine begins and ends among other strings.

import { describe, expect, test } from "vitest"
import { pathsIn } from "./build-paths.ts"

describe("paths of build machines", () => {
  const found = (text: string) => [...pathsIn(Buffer.from(text, "latin1"), { offset: 0, length: text.length }, "data")]

  test("end where the source's name ends", () => {
    const [path] = found("panicked/home/ada/x/src/lib.rsnext string")
    expect(path).toMatchObject({ text: "/home/ada/x/src/lib.rs", account: "ada", prefix: 10, offset: 8 })
  })
  test("never take long on what is no path", () => {
    const before = performance.now()
    for (const unit of ["/home/", "/home/a", "C:\\", "a/", "/tmp/" + "x".repeat(79) + "/"])
      found(unit.repeat(200_000 / unit.length))
    expect(performance.now() - before).toBeLessThan(5000)
  })
})
