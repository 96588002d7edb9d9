// What engines accept: numbers, and where each was agreed. Knows nothing of modules; `code` stops at a few of them so that
// no analysis has to allocate for a bomb, and the rule about engine limits compares modules with the rest.
// Source unless a line says otherwise: WebAssembly JavaScript Interface 2.0, "Implementation-defined limits",
// https://webassembly.github.io/spec/js-api/#limits (the numbers V8, SpiderMonkey and JavaScriptCore agreed on).

/// Bytes of a whole module.
export const maximumModuleSize = 1_073_741_824
export const maximumTypes = 1_000_000
export const maximumRecursionGroupSize = 1_000_000
/// Levels of declared supertypes.
export const maximumSubtypingDepth = 63
/// Functions defined in the module.
export const maximumFunctions = 1_000_000
export const maximumImports = 1_000_000
export const maximumExports = 1_000_000
export const maximumGlobals = 1_000_000
export const maximumTags = 1_000_000
export const maximumDataSegments = 100_000
export const maximumTables = 100_000
export const maximumMemories = 100
/// Entries of one table.
export const maximumTableSize = 10_000_000
/// Items of one element segment.
export const maximumElementItems = 10_000_000
export const maximumBranchTableTargets = 65_520
export const maximumParameters = 1_000
export const maximumResults = 1_000
/// Bytes of one function body, locals included.
export const maximumBodySize = 7_654_321
/// Locals of one function, parameters included.
export const maximumLocals = 50_000
export const maximumStructFields = 10_000
export const maximumArrayNewFixed = 10_000
/// Pages of 65,536 bytes of a memory with 32-bit addresses (core specification 3.0, 3.2.8).
export const maximumPages32 = 65_536n
/// Pages of 65,536 bytes of a memory with 64-bit addresses (core specification 3.0, 3.2.8).
export const maximumPages64 = 1n << 48n
/// Bytes of a page without a custom page size (core specification 3.0, 4.2.8).
export const pageSize = 65_536
/// Bytes of an import or export name (V8, wasm-limits.h: kV8MaxWasmStringSize).
export const maximumStringSize = 100_000

/// Core modules of a component, and components inside it (wasm-tools, crates/wasmparser/src/limits.rs: MAX_WASM_MODULES,
/// MAX_WASM_COMPONENTS).
export const maximumModules = 1_000

// Ours: not what an engine refuses, but where we stop.

/// Components inside components: each level is a call of the reader, and real ones are nested a few levels deep.
export const maximumComponentDepth = 100
/// Steps over lists of types that a validation takes per byte of the module, and at least: real modules need about one.
export const validationStepsPerByte = 64
export const leastValidationSteps = 1 << 26
/// Faults reported one by one from one analysis; the rest are counted.
export const maximumFaults = 50
