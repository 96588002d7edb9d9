// Which functions are the module's allocator, by the names that toolchains give them. Without a name section there is
// nothing to go by, and the effect `alloc` cannot be seen; refuses to recognise an allocator by its code.

import type { Names } from "../names/names.ts"
import type { Module } from "../wasm/module.ts"

/// Symbols as C toolchains, wasm-bindgen and the canonical ABI spell them.
const symbols = new Set([
  "malloc", "calloc", "realloc", "aligned_alloc", "posix_memalign", "memalign", "dlmalloc", "dlcalloc", "dlrealloc",
  "dlmemalign", "emscripten_builtin_malloc", "emscripten_builtin_calloc", "emmalloc_malloc", "emmalloc_realloc",
  "__wbindgen_malloc", "__wbindgen_realloc", "cabi_realloc", "_Znwm", "_Znwj", "_Znam", "_Znaj", "runtime.mallocgc",
]) // prettier-ignore

const paths = [
  /(?:^|::)__(?:rust|rg|rdl)_(?:alloc|alloc_zeroed|realloc)$/,
  /GlobalAlloc>::(?:alloc|alloc_zeroed|realloc)$/,
  /(?:^|::)Dlmalloc(?:<.*>)?::(?:malloc|calloc|memalign|realloc)$/,
  /^~lib\/rt\/\w+\/__(?:new|alloc|renew)$/, // AssemblyScript
]

/// The allocator's entry points; undefined where functions have no names to tell by.
export function allocatorOf(module: Module, names: Names): readonly number[] | undefined {
  if (!module.customs.some(({ title }) => title === "name")) return undefined
  return names.bodies.filter((index) => {
    const symbol = names.symbol(index)
    return symbol !== undefined && (symbols.has(symbol) || paths.some((path) => path.test(names.of(index).name)))
  })
}
