// The table of effects is one set wherever it is spelled, and the tables of hosts say what their sources say.

import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { covered, effectNames, effects, effectSet } from "./effects.ts"
import { hostEffect, invokesTable } from "./hosts.ts"

describe("the set of effects", () => {
  test("has a bit and a sentence for each", () => {
    expect(new Set(effects.map(({ bit }) => bit)).size).toBe(effects.length)
    expect(new Set(effects.map(({ name }) => name)).size).toBe(effects.length)
    for (const { doc } of effects) expect(doc).toMatch(/^[A-Z].*\.$/)
  })

  test("is the one the macros of the reference crate know", () => {
    const macro = readFileSync(new URL("../../fixtures/rust/wasm-macros/src/effect.rs", import.meta.url), "utf8")
    const words = /const EFFECTS[^=]*= \[([^\]]*)\]/.exec(macro)?.[1]?.match(/"(\w+)"/g)
    expect(words?.map((word) => word.slice(1, -1))).toEqual(effects.map(({ name }) => name))
  })

  test("knows what an effect includes", () => {
    expect(effectNames(covered(effectSet("alloc")))).toContain("memory_grow")
    expect(effectNames(covered(effectSet("clock")))).toEqual(["clock"])
    expect(covered(0)).toBe(0)
  })
})

describe("imports of known hosts", () => {
  test.each([
    ["wbg", "__wbg_now_0dc4920a47cf7280", "clock"],
    ["./demo_bg.js", "__wbg_new0_f788a2397c7ca929", "clock"],
    ["wbg", "__wbg_new_0_23cedd11d9b40c9d", "clock"],
    ["wbg", "__wbg_getTime_ad1e9878a735af08", "js_call"],
    ["wbg", "__wbg_randomFillSync_5c9c955aa56b6049", "random"],
    ["wbg", "__wbg_fetch_07cd86dd296a5a63", "network"],
    ["wbg", "__wbg_log_5bb5f88f245d7762", "js_call"],
    ["wbg", "__wbindgen_object_drop_ref", ""],
    ["wbg", "__wbg___wbindgen_object_clone_ref_0123456789abcdef", ""],
    ["wbg", "__wbindgen_init_externref_table", ""],
    ["wbg", "__wbindgen_throw", "throw"],
    ["wbg", "__wbg___wbindgen_throw_b855445ff6a94295", "throw"],
    ["wbg", "__wbindgen_string_get", "js_call"],
    ["wasi_snapshot_preview1", "fd_write", "io"],
    ["wasi_snapshot_preview1", "path_open", "filesystem"],
    ["wasi_snapshot_preview1", "sock_accept", "network"],
    ["wasi_snapshot_preview1", "poll_oneoff", "io clock"],
    ["wasi_snapshot_preview1", "proc_exit", "diverge"],
    ["wasi", "thread-spawn", "thread_spawn"],
    ["wasi:filesystem/types@0.2.0", "[resource-drop]descriptor", ""],
    ["wasi:http/outgoing-handler@0.2.0", "handle", "network"],
    ["$root", "log", "js_call"],
    ["env", "emscripten_get_now", "clock"],
    ["env", "_emscripten_get_now_is_monotonic", "js_call"],
    ["env", "__syscall_openat", "filesystem"],
    ["env", "emscripten_resize_heap", "memory_grow"],
    ["env", "__cxa_throw", "throw"],
    ["env", "seed", "random"],
    ["gojs", "runtime.nanotime1", "clock"],
    ["gojs", "syscall/js.valueCall", "js_call"],
    ["gojs", "syscall/js.finalizeRef", ""],
    ["wasm_host", "externref_clone", ""],
    ["whatever", "f", "js_call"],
  ])("%s.%s: %s", (module, name, expected) => {
    const { effects, housekeeping } = hostEffect(module, name)
    expect(effectNames(effects).join(" ")).toBe(expected)
    expect(housekeeping).toBe(expected === "")
  })

  test("Emscripten's invoke goes through the table", () => {
    expect(invokesTable("env", "invoke_viii")).toBe(true)
    expect(invokesTable("env", "invoke")).toBe(false)
  })
})
