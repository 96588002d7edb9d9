// Which host understands which WebAssembly feature, since which version: a dated copy of public facts and the profiles we
// judge by. Support tables age within months, so everything that is said from this file says its date. It knows hosts, not
// modules.
// Source: https://webassembly.org/features/ (github.com/WebAssembly/website, features.json, commit 4e9ff783).

import type { Proposal } from "../wasm/opcodes.ts"

/// The day the table below was taken.
export const hostTableDate = "2026-08-21"

export interface Host {
  readonly title: string
  /// The first version that understands the feature by default: "0" when all do, "flag" when only by a flag. A feature that
  /// is not listed is not supported.
  readonly supports: Readonly<Partial<Record<Proposal, string>>>
}

export const hosts = {
  chrome: {
    title: "Chrome",
    supports: {
      mutableGlobals: "74",
      signExtensions: "74",
      saturatedFloatToInt: "75",
      multiValue: "85",
      bulkMemory: "75",
      referenceTypes: "96",
      simd: "91",
      threads: "74",
      exceptions: "95",
      exceptionsFinal: "137",
      extendedConst: "114",
      tailCall: "112",
      typedFunctionReferences: "119",
      gc: "119",
      multiMemory: "120",
      memory64: "133",
      relaxedSimd: "114",
      wideArithmetic: "flag",
      stackSwitching: "flag",
      acquireReleaseAtomics: "flag",
    },
  },
  firefox: {
    title: "Firefox",
    supports: {
      mutableGlobals: "61",
      signExtensions: "62",
      saturatedFloatToInt: "64",
      multiValue: "78",
      bulkMemory: "79",
      referenceTypes: "79",
      simd: "89",
      threads: "79",
      exceptions: "100",
      exceptionsFinal: "131",
      extendedConst: "112",
      tailCall: "121",
      typedFunctionReferences: "120",
      gc: "120",
      multiMemory: "125",
      memory64: "134",
      relaxedSimd: "145",
      wideArithmetic: "flag",
    },
  },
  safari: {
    title: "Safari",
    supports: {
      mutableGlobals: "13.1",
      signExtensions: "14.1",
      saturatedFloatToInt: "15",
      multiValue: "13.1",
      bulkMemory: "15",
      referenceTypes: "15",
      simd: "16.4",
      threads: "14.1",
      exceptions: "15.2",
      exceptionsFinal: "18.4",
      extendedConst: "17.4",
      tailCall: "18.2",
      typedFunctionReferences: "18",
      gc: "18.2",
      relaxedSimd: "flag",
      wideArithmetic: "flag",
    },
  },
  nodejs: {
    title: "Node.js",
    supports: {
      mutableGlobals: "12.0",
      signExtensions: "12.0",
      saturatedFloatToInt: "12.5",
      multiValue: "15.0",
      bulkMemory: "12.5",
      referenceTypes: "17.2",
      simd: "16.4",
      threads: "16.4",
      exceptions: "17.0",
      exceptionsFinal: "24.15",
      extendedConst: "21.0",
      tailCall: "20.0",
      typedFunctionReferences: "22.0",
      gc: "22.0",
      multiMemory: "22.0",
      memory64: "24.0",
      relaxedSimd: "21.0",
      wideArithmetic: "flag",
    },
  },
  deno: {
    title: "Deno",
    supports: {
      mutableGlobals: "0.1",
      signExtensions: "0.1",
      saturatedFloatToInt: "0.4",
      multiValue: "1.3.2",
      bulkMemory: "0.4",
      referenceTypes: "1.16",
      simd: "1.9",
      threads: "1.9",
      exceptions: "1.16",
      exceptionsFinal: "2.3.2",
      extendedConst: "1.33",
      tailCall: "1.32",
      typedFunctionReferences: "1.38",
      gc: "1.38",
      multiMemory: "1.38",
      memory64: "2.2",
      relaxedSimd: "1.33",
      wideArithmetic: "flag",
    },
  },
  wasmtime: {
    title: "Wasmtime",
    supports: {
      mutableGlobals: "0",
      signExtensions: "0",
      saturatedFloatToInt: "0",
      multiValue: "0.17",
      bulkMemory: "0.20",
      referenceTypes: "0.20",
      simd: "0.33",
      threads: "15",
      exceptionsFinal: "47",
      extendedConst: "25",
      tailCall: "22",
      typedFunctionReferences: "47",
      gc: "47",
      multiMemory: "15",
      memory64: "30",
      relaxedSimd: "15",
      customPageSizes: "flag",
      wideArithmetic: "flag",
    },
  },
  wasmer: {
    title: "Wasmer",
    supports: {
      mutableGlobals: "0.7",
      signExtensions: "0",
      saturatedFloatToInt: "0",
      multiValue: "1.0",
      bulkMemory: "1.0",
      referenceTypes: "2.0",
      simd: "2.0",
      threads: "4.0",
      exceptionsFinal: "6.0",
      extendedConst: "7.1",
      tailCall: "7.1",
      relaxedSimd: "7.1",
      wideArithmetic: "7.1",
      stackSwitching: "7.0",
    },
  },
  wasmedge: {
    title: "WasmEdge",
    supports: {
      mutableGlobals: "0.2.0",
      signExtensions: "0.6.2",
      saturatedFloatToInt: "0.6.2",
      multiValue: "0.6.2",
      bulkMemory: "0.7.1",
      referenceTypes: "0.7.1",
      simd: "0.7.2",
      threads: "0.10.1",
      exceptionsFinal: "0.14.0",
      extendedConst: "0.10.0",
      tailCall: "0.10.0",
      typedFunctionReferences: "0.14.0",
      gc: "0.14.0",
      multiMemory: "0.9.1",
      relaxedSimd: "0.14.1",
    },
  },
  wazero: {
    title: "wazero",
    supports: {
      mutableGlobals: "0",
      signExtensions: "0",
      saturatedFloatToInt: "0",
      multiValue: "0",
      bulkMemory: "0",
      referenceTypes: "0",
      simd: "0",
      threads: "flag",
      exceptionsFinal: "flag",
      extendedConst: "flag",
      tailCall: "flag",
      typedFunctionReferences: "flag",
    },
  },
  wasm3: {
    title: "wasm3",
    supports: {
      mutableGlobals: "0.5.0",
      signExtensions: "0.5.0",
      saturatedFloatToInt: "0.5.0",
      multiValue: "0.5.1",
      bulkMemory: "0.5.1",
      referenceTypes: "0.9.0",
      extendedConst: "0.9.0",
      tailCall: "0.9.0",
      typedFunctionReferences: "flag",
      multiMemory: "flag",
      customPageSizes: "0.9.0",
      compactImportSection: "0.9.0",
    },
  },
  wasmi: {
    title: "Wasmi",
    supports: {
      mutableGlobals: "0.14",
      signExtensions: "0.14",
      saturatedFloatToInt: "0.14",
      multiValue: "0.14",
      bulkMemory: "0.24",
      referenceTypes: "0.24",
      simd: "0.43",
      extendedConst: "0.29",
      tailCall: "0.28",
      multiMemory: "0.37",
      memory64: "0.41",
      relaxedSimd: "0.44",
      customPageSizes: "0.41",
      wideArithmetic: "0.42",
    },
  },
} as const satisfies Readonly<Record<string, Host>>

export type HostId = keyof typeof hosts

/// What a build is made for: hosts, each in the oldest version that counts. Without a version, the newest in the table.
export interface Profile {
  readonly doc: string
  readonly hosts: readonly { readonly host: HostId; readonly version?: string }[]
}

export const profiles: Readonly<Record<string, Profile>> = {
  // "Widely available" as web-features defines it: 30 months in every browser at the date of the table.
  browser: {
    doc: "browsers of February 2024, the baseline that is widely available",
    hosts: [
      { host: "chrome", version: "122" },
      { host: "firefox", version: "123" },
      { host: "safari", version: "17.3" },
    ],
  },
  // The oldest line that is still maintained at the date of the table.
  nodejs: { doc: "Node.js 22 and later", hosts: [{ host: "nodejs", version: "22.0" }] },
  embedded: { doc: "small interpreters", hosts: [{ host: "wasm3" }, { host: "wasmi" }] },
}

/// The profile of a config: one of `profiles`, or a host, each with or without `@version`. Undefined when there is none.
export function profileNamed(name: string): Profile | undefined {
  const [id = "", version] = name.split("@", 2)
  if (version === undefined && Object.hasOwn(profiles, id)) return profiles[id]
  if (!isHost(id)) return undefined
  const title = hosts[id].title
  return version === undefined
    ? { doc: title, hosts: [{ host: id }] }
    : { doc: `${title} ${version} and later`, hosts: [{ host: id, version }] }
}

function isHost(id: string): id is HostId {
  return Object.hasOwn(hosts, id)
}

/// Since when `host` understands `feature`: a version, "flag", or undefined for never.
export function supportedSince(host: HostId, feature: Proposal): string | undefined {
  const { supports }: Host = hosts[host]
  return feature === "mvp" ? "0" : supports[feature]
}

/// Whether a host of this version (the newest, without one) understands the feature by default.
export function supports(host: HostId, version: string | undefined, feature: Proposal): boolean {
  const since = supportedSince(host, feature)
  if (since === undefined || since === "flag") return false
  return version === undefined || compareVersions(version, since) >= 0
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)]
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    const order = (left[part] ?? 0) - (right[part] ?? 0)
    if (order !== 0) return order
  }
  return 0
}
