// Patterns over names.

import { expect, test } from "vitest"
import { globMatcher } from "./glob.ts"

test.each([
  [
    "close",
    ["close", "app::close", "<app::File as app::Close>::close", "env.close"],
    ["app::closer", "disclose", "close::app"],
  ],
  ["app::*", ["app::", "app::a::b"], ["apps::a", "my::app::a"]],
  ["*::Handle", ["app::db::Handle", "app::Handle<T>"], ["Handle", "app::Handles"]],
  ["wbg.__wbg_*", ["wbg.__wbg_log_0123456789abcdef"], ["env.__wbg_log"]],
  [
    "wasi_snapshot_preview1.fd_write",
    ["wasi_snapshot_preview1.fd_write"],
    ["wasi.fd_write", "xwasi_snapshot_preview1.fd_write"],
  ],
  ["a*b*c", ["abc", "aXbXbXc"], ["ac", "acb", "abcd"]],
  ["ab*ba", ["abba", "abXba"], ["aba"]],
  ["*", ["", "anything"], []],
  ["a::S::get", ["a::S::get", "<a::S<u32>>::get", "a::S<T>::get"], ["a::S::get::{closure#0}"]],
  ["get", ["<a::S<u32>>::get", "a::get::<u8>"], ["a::get_mut"]],
  ["<a::S<*>>::get", ["<a::S<u32>>::get"], ["a::S::get"]],
])("%s", (pattern, matching, others) => {
  const matches = globMatcher(pattern)
  expect(matching.filter((name) => !matches(name))).toEqual([])
  expect(others.filter(matches)).toEqual([])
})

test("many stars on a long name cost little", () => {
  const matches = globMatcher("*a".repeat(2000) + "*b")
  const start = performance.now()
  expect(matches("a".repeat(200_000))).toBe(false)
  expect(performance.now() - start).toBeLessThan(500)
})
