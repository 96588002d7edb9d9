// The support table and what its names mean.

import { describe, expect, test } from "vitest"
import { hosts, profileNamed, profiles, supports } from "./hosts.ts"

describe("hosts", () => {
  test("every profile speaks of hosts in the table", () => {
    for (const { hosts: members } of Object.values(profiles))
      for (const { host } of members) expect(Object.keys(hosts)).toContain(host)
  })
  test("versions compare by their parts", () => {
    expect(supports("safari", "17.3", "extendedConst")).toBe(false)
    expect(supports("safari", "17.10", "extendedConst")).toBe(true)
    expect(supports("nodejs", "9.0", "signExtensions")).toBe(false)
    expect(supports("nodejs", undefined, "gc")).toBe(true)
    expect(supports("safari", undefined, "memory64")).toBe(false)
    expect(supports("wazero", undefined, "threads")).toBe(false)
  })
  test("a name is a profile, a host, or a host with a version", () => {
    expect(profileNamed("browser")?.hosts).toHaveLength(3)
    expect(profileNamed("safari@16.4")?.hosts).toEqual([{ host: "safari", version: "16.4" }])
    expect(profileNamed("constructor")).toBeUndefined()
    expect(profileNamed("toaster")).toBeUndefined()
  })
})
