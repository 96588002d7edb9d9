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
]

/// Methods of a handle that make one from the number it stands for, and those that give the number.
export const makesFromNumber: ReadonlySet<string> = new Set(["from_raw", "from_raw_handle", "from_abi"])
export const givesNumber: ReadonlySet<string> = new Set(["into_raw", "as_raw", "into_abi", "as_abi"])

/// Of the handles above, those that promise to cost what a number costs. JavaScript's `==` is not free.
export const promisesFree: ReadonlySet<string> = new Set(["wasm::ExternRef", "wasm::FuncRef"])

/// Handles of which some numbers are constants by design (wasm-bindgen reserves the first slots of its table).
export const withConstants: ReadonlySet<string> = new Set(["wasm_bindgen::JsValue"])

/// Functions that end a linear value by contract; inlined, only their names are left.
export const endsLinear: ReadonlySet<string> = new Set(["linear_open", "forget_consumed", "into_parts"])
