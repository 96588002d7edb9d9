// The target_features section (tool conventions, Linking.md): the features a compiler says it used. It knows the encoding
// and how LLVM's names relate to proposals; features.ts knows what is really used.

import { DecodeFault, count, cursor, name, u8 } from "../bytes.ts"
import type { ByteSpan } from "../bytes.ts"
import type { Module } from "../module.ts"
import type { Proposal } from "../opcodes.ts"

/// `+`: used. `-`: must not be used by what this is linked with. `=`: all or none (older tools).
export interface TargetFeature {
  readonly prefix: "+" | "-" | "="
  /// As LLVM spells it: `bulk-memory`, `nontrapping-fptoint`, …
  readonly name: string
}

export interface TargetFeatures {
  readonly features: readonly TargetFeature[]
  readonly malformed?: { readonly offset: number; readonly reason: string }
}

/// LLVM's and Binaryen's names of features, as proposals.
export const proposalOfTargetFeature: Readonly<Record<string, Proposal>> = {
  atomics: "threads",
  "bulk-memory": "bulkMemory",
  "bulk-memory-opt": "bulkMemory",
  "call-indirect-overlong": "referenceTypes",
  "exception-handling": "exceptions",
  "extended-const": "extendedConst",
  gc: "gc",
  memory64: "memory64",
  multimemory: "multiMemory",
  multivalue: "multiValue",
  "mutable-globals": "mutableGlobals",
  "nontrapping-fptoint": "saturatedFloatToInt",
  "reference-types": "referenceTypes",
  "relaxed-simd": "relaxedSimd",
  "shared-mem": "threads",
  "sign-ext": "signExtensions",
  simd128: "simd",
  "tail-call": "tailCall",
  "typed-function-references": "typedFunctionReferences",
  "wide-arithmetic": "wideArithmetic",
}

/// Reads the payload of a `target_features` section.
export function readTargetFeatures(bytes: Uint8Array, payload: ByteSpan): TargetFeatures {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the target_features section")
  const features: TargetFeature[] = []
  try {
    const n = count(c, 2, "features")
    for (let i = 0; i < n; i++) {
      const at = c.at
      const prefix = String.fromCharCode(u8(c, "a feature's prefix"))
      if (prefix !== "+" && prefix !== "-" && prefix !== "=")
        throw new DecodeFault(at, `unknown prefix ${prefix} of a feature`)
      features.push({ prefix, name: name(c, "a feature") })
    }
    return { features }
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error
    return { features, malformed: { offset: error.offset, reason: error.message } }
  }
}

/// All features a module declares; `undefined` when it has no such section.
export function targetFeaturesOf(module: Module): readonly TargetFeature[] | undefined {
  const sections = module.customs.filter(({ title }) => title === "target_features")
  if (sections.length === 0) return undefined
  return sections.flatMap(({ payload }) => readTargetFeatures(module.bytes, payload).features)
}
