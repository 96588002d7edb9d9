// Atomic operations under every name that rustc has printed for them, and what only looks like one.

import { expect, test } from "vitest"
import { parsePath } from "../mir/type-parser.ts"
import { atomicOperation } from "./atomics.ts"

const operation = (text: string) => atomicOperation(parsePath(text)!)

test.each([
  ["AtomicU32::load", "AtomicU32::load"],
  ["core::sync::atomic::AtomicBool::store", "AtomicBool::store"],
  ["Atomic::<u32>::fetch_add", "Atomic::fetch_add"],
  ["atomic::atomic_load::<u32>", "atomic_load"],
  ["atomic_xadd::<u32, u32, core::intrinsics::AtomicOrdering::SeqCst>", "atomic_xadd"],
  ["core::intrinsics::atomic_cxchgweak::<u8, A, B>", "atomic_cxchgweak"],
  ["std::intrinsics::atomic_xadd_seqcst::<u32>", "atomic_xadd_seqcst"],
  ["std::sync::atomic::fence", "fence"],
  ["core::core_arch::wasm32::memory_atomic_wait32", "memory_atomic_wait32"],
])("%s", (text, name) => {
  expect(operation(text)).toBe(name)
})

test.each([
  "AtomicU32::new",
  "Atomic::<u32>::get_mut",
  "AtomicPtr::<u8>::as_ptr",
  "std::sync::atomic::compiler_fence",
  "AtomicWaker::load",
  "garden::fence",
  "Vec::<u32>::swap",
])("not %s", (text) => {
  expect(operation(text)).toBeUndefined()
})
