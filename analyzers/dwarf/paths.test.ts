// Which paths of debug information are files of the checkout: as compilers write them on the systems we know.

import { expect, test } from "vitest"
import { checkoutPath } from "./paths.ts"
import type { Checkout } from "./paths.ts"

type Case = readonly [file: string, checkout: Checkout & { directory?: string }, path: string | undefined]

const files = new Set(["src/lib.rs", "src/a.rs", "crates/core/src/lib.rs", "build.rs", "lib/src/lib.c"])
const alice = "/home/alice/shop"
const std = "/rustc/ac68faa20c58cbccd01ee7208bf3b6e93a7d7f96/library/core/src/option.rs"
const registry = "registry/src/index.crates.io-1949cf8c6b5b557f/serde-1.0.219/src/lib.rs"

const cases: readonly Case[] = [
  // Relative paths start from where the compiler ran.
  ["src/lib.rs", { directory: alice }, "src/lib.rs"],
  ["./src/./a/../lib.rs", { directory: alice }, "src/lib.rs"],
  ["src/lib.rs", {}, "src/lib.rs"],
  ["src/lib.rs", { directory: "." }, "src/lib.rs"],
  ["../other/src/lib.rs", { directory: alice }, undefined],
  ["../other/src/lib.rs", {}, undefined],
  ["src/lib.rs", { directory: `${alice}/crates/core`, root: alice }, "crates/core/src/lib.rs"],
  ["../util/src/lib.rs", { directory: `${alice}/crates/core`, root: alice }, "crates/util/src/lib.rs"],
  // Absolute ones are below the checkout or the compiler's directory.
  [`${alice}/src/lib.rs`, { root: alice }, "src/lib.rs"],
  [`${alice}/src/lib.rs`, { root: `${alice}/` }, "src/lib.rs"],
  [`${alice}-old/src/lib.rs`, { root: alice }, undefined],
  ["/github/workspace/src/lib.rs", { directory: "/github/workspace", root: alice }, "src/lib.rs"],
  [`${alice}/src/lib.rs`, {}, undefined],
  // Other people's.
  [std, { directory: alice }, undefined],
  ["library/core/src/option.rs", { directory: "/rustc/ac68faa20c58cbccd01ee7208bf3b6e93a7d7f96" }, undefined],
  [`${alice}/.cargo/${registry}`, { root: alice }, undefined],
  [`/usr/local/cargo/${registry}`, { root: "/" }, undefined],
  ["src/lib.rs", { directory: `/home/alice/.cargo/${registry.replace("/src/lib.rs", "")}` }, undefined],
  ["/home/alice/.cargo/git/checkouts/x-1/ab/src/lib.rs", { root: "/home/alice" }, undefined],
  ["/home/alice/.rustup/toolchains/x/lib/rustlib/src/rust/library/std/src/io.rs", { root: "/home/alice" }, undefined],
  ["/emsdk/emscripten/system/lib/dlmalloc.c", { root: "/emsdk" }, undefined],
  ["<built-in>", { directory: alice }, undefined],
  ["~lib/rt/itcms.ts", {}, undefined],
  // Cargo's trim-paths.
  ["serde-1.0.219/src/lib.rs", {}, undefined],
  ["serde-1.0.219/src/lib.rs", { files: new Set(["serde-1.0.219/src/lib.rs"]) }, "serde-1.0.219/src/lib.rs"],
  // What was remapped is mapped back; the longest prefix counts.
  ["/build/src/lib.rs", { pathMap: { "/build": "" } }, "src/lib.rs"],
  ["/build/src/lib.rs", { pathMap: { "/build/": "." } }, "src/lib.rs"],
  ["/b/core/src/lib.rs", { pathMap: { "/b": "x", "/b/core": "crates/core" } }, "crates/core/src/lib.rs"],
  ["/builder/src/lib.rs", { pathMap: { "/build": "" } }, undefined],
  ["app/src/lib.rs", { pathMap: { app: "packages/app" } }, "packages/app/src/lib.rs"],
  [
    std,
    { pathMap: { "/rustc/ac68faa20c58cbccd01ee7208bf3b6e93a7d7f96": "vendor/rust" } },
    "vendor/rust/library/core/src/option.rs",
  ],
  ["/build/src/lib.rs", { pathMap: { "/build": alice }, root: alice }, "src/lib.rs"],
  ["/build/src/lib.rs", { pathMap: { "/build": "/elsewhere" }, root: alice }, undefined],
  // Windows.
  ["src\\lib.rs", { directory: "C:\\Users\\alice\\shop" }, "src/lib.rs"],
  ["C:\\Users\\alice\\shop\\src\\lib.rs", { root: "c:\\users\\alice\\shop" }, "src/lib.rs"],
  ["\\\\?\\C:\\a\\shop\\src\\lib.rs", { root: "C:/a/shop" }, "src/lib.rs"],
  ["C:\\a\\shop\\src\\lib.rs", { root: "D:\\a\\shop" }, undefined],
  ["C:\\a\\shop/src\\lib.rs", { files }, "src/lib.rs"],
  ["C:\\Users\\alice\\.cargo\\registry\\src\\index.crates.io-1\\x-1.0.0\\src\\lib.rs", { files }, undefined],
  // With the list of files only files are named, found by their end if need be.
  ["/somewhere/shop/src/a.rs", { files }, "src/a.rs"],
  ["/somewhere/shop/crates/core/src/lib.rs", { files }, "crates/core/src/lib.rs"],
  [`${alice}/gone/src/lib.rs`, { files, root: alice }, undefined],
  ["src/lib.rs", { files: new Set(["shop/src/lib.rs"]), directory: alice }, "shop/src/lib.rs"],
  ["/somewhere/shop/src/gone.rs", { files }, undefined],
  ["/somewhere/build.rs", { files }, undefined],
  ["build.rs", { files, directory: "/somewhere" }, "build.rs"],
  ["/src/lib/src/./././lib.c", { files, directory: "/src" }, "lib/src/lib.c"],
  [std, { files: new Set(["core/src/option.rs"]) }, undefined],
  ["", { directory: alice }, undefined],
]

test.each(cases)("%s %o", (file, checkout, path) => {
  expect(checkoutPath(file, checkout)).toBe(path)
})
