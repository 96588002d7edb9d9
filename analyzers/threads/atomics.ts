// What an atomic operation is called, in every form rustc has printed: the methods of `core::sync::atomic` before and after
// they became generic (1.96), the functions they are made of, the intrinsics these are made of, and wasm's wait and notify.
// Data, and the one function that reads a callee with it.

import type { Path } from "../mir/types.ts"
import { lastName } from "../mir/show.ts"

/// `AtomicU32::load` up to rustc 1.95, `Atomic::<u32>::load` from 1.96 on.
const atomicType = /^Atomic(?:[UI](?:8|16|32|64|128|size)|Bool|Ptr)?$/

/// Methods that access memory atomically; `new`, `get_mut`, `into_inner`, `as_ptr` do not.
const methods: ReadonlySet<string> = new Set([
  ...["load", "store", "swap", "compare_and_swap", "compare_exchange", "compare_exchange_weak"],
  ...["fetch_add", "fetch_sub", "fetch_and", "fetch_nand", "fetch_or", "fetch_xor", "fetch_not"],
  ...["fetch_max", "fetch_min", "fetch_update", "try_update", "update"],
  ...["fetch_ptr_add", "fetch_ptr_sub", "fetch_byte_add", "fetch_byte_sub"],
])

/// `core::sync::atomic::atomic_load::<u32>` and `core::intrinsics::atomic_xadd::<u32, u32, …>`, trimmed or not.
const functions =
  /^atomic_(?:load|store|swap|add|sub|and|nand|or|xor|max|min|umax|umin|compare_exchange(?:_weak)?|xadd|xsub|xchg|cxchg(?:weak)?|fence)(?:_(?:seqcst|acquire|release|acqrel|relaxed|unordered|acq|rel))*$/

/// Free functions, by name and, where that is no name of its own, by module.
const free: ReadonlyMap<string, string | undefined> = new Map([
  ["fence", "atomic"],
  ["memory_atomic_wait32", undefined],
  ["memory_atomic_wait64", undefined],
  ["memory_atomic_notify", undefined],
])

/// The atomic operation a callee is: `AtomicU32::load`, `fence`; undefined when it is none.
export function atomicOperation(path: Path): string | undefined {
  const last = lastName(path)
  if (last === undefined) return undefined
  const before = path.segments.at(-2)
  if (before?.kind === "name" && atomicType.test(before.name) && methods.has(last)) return `${before.name}::${last}`
  if (functions.test(last) && (before === undefined || before.kind === "name")) return last
  if (!free.has(last)) return undefined
  const module = free.get(last)
  // `fence` stands alone where rustc trims it; nothing else of that name takes an `Ordering`, which the caller may check.
  if (module === undefined || before === undefined || (before.kind === "name" && before.name === module)) return last
  return undefined
}

/// Whether an inlined callee, as printed, is a method of an atomic, or a function it is made of.
export function isAtomicLibrary(callee: string): boolean {
  return /(^|::)(?:Atomic(?:[UI]\w+|Bool|Ptr)?(?:::<[^>]*>)?::\w+|atomic_\w+(?:::<.*>)?|fence|UnsafeCell(?:::<.*>)?::get)$/.test(
    callee,
  )
}
