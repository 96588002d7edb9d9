// What is known of types and functions whose authors declare nothing to us: the least a linter must know of the ecosystem.
// Data only. Last checked 2026-11 against the `wasm` crate 0.1 and wasm-bindgen 0.2.

import type { FunctionRole, TypeRole } from "./declaration.ts"

export interface BuiltinType {
  readonly role: TypeRole
  /// With the crate in front.
  readonly type: string
}

export const types: readonly BuiltinType[] = [
  { role: "handle", type: "wasm::ExternRef" },
  { role: "handle", type: "wasm::FuncRef" },
  { role: "func-ref", type: "wasm::FuncRef" },
  { role: "shared-slice", type: "wasm::SharedSlice" },
  { role: "capability", type: "wasm::HostCaps" },
  { role: "handle", type: "wasm_bindgen::JsValue" },
  { role: "handle", type: "wasm_bindgen::closure::Closure" },
  // As dumps of crates that import the prelude print it.
  { role: "handle", type: "wasm_bindgen::prelude::Closure" },
]

export const functions: readonly { readonly role: FunctionRole; readonly fn: string }[] = [
  { role: "capability-check", fn: "wasm::get_host_capabilities" },
  // What is left of it where it is inlined.
  { role: "capability-check", fn: "wasm::host::imp::import::host_capabilities" },
  { role: "thread-spawn", fn: "std::thread::spawn" },
  { role: "thread-spawn", fn: "std::thread::functions::spawn" },
  { role: "thread-spawn", fn: "std::thread::Builder::spawn" },
  { role: "thread-join", fn: "std::thread::JoinHandle::join" },
  { role: "thread-scope", fn: "std::thread::scope" },
  { role: "thread-spawn", fn: "wasm_thread::spawn" },
  { role: "thread-join", fn: "wasm_thread::JoinHandle::join" },
  { role: "thread-scope", fn: "wasm_thread::scope" },
]

/// How capabilities are asked for: the bits of `wasm::HostCaps`, and the methods that test and unite sets of them.
export const capabilities = {
  threads: { bit: 1n, names: /THREADS?$|ATOMICS?$/i },
  names: new Map<bigint, string>([
    [1n, "THREADS"],
    [2n, "SIMD128"],
    [4n, "RELAXED_SIMD"],
    [8n, "BLOCKING_WAIT"],
    [16n, "EXCEPTIONS"],
    [32n, "TAIL_CALLS"],
  ]),
  asks: new Set(["has", "contains", "supports"]),
  unites: new Set(["and", "union", "bitor"]),
} as const

/// Methods of a handle that make one from the number it stands for, and those that give the number.
export const makesFromNumber: ReadonlySet<string> = new Set(["from_raw", "from_raw_handle", "from_abi"])
export const givesNumber: ReadonlySet<string> = new Set(["into_raw", "as_raw", "into_abi", "as_abi"])

/// Of the handles above, those that promise to cost what a number costs. JavaScript's `==` is not free.
export const promisesFree: ReadonlySet<string> = new Set(["wasm::ExternRef", "wasm::FuncRef"])

/// Handles of which some numbers are constants by design (wasm-bindgen reserves the first slots of its table).
export const withConstants: ReadonlySet<string> = new Set(["wasm_bindgen::JsValue"])

/// Functions that end a linear value by contract; inlined, only their names are left.
export const endsLinear: ReadonlySet<string> = new Set(["linear_open", "forget_consumed", "into_parts"])
