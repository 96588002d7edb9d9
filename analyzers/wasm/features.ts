// Which proposals a module needs of its host, each with its first use: from instructions, from types, and from encodings
// that older engines cannot read. It knows what the binary uses; it refuses to know which host supports what, and what
// the target_features section claims.

import { analyzer } from "../analyzer.ts"
import { code } from "./code.ts"
import type { Code } from "./code.ts"
import { isObject } from "./custom/linked.ts"
import { DecodeFault } from "./bytes.ts"
import { mnemonic, opcode, rowById } from "./dispatch.ts"
import { bytePlace } from "./fault.ts"
import { pageSize } from "./limits.ts"
import type { Encoding, Module, ValueType } from "./module.ts"
import type { Mnemonic, Proposal } from "./opcodes.ts"
import { readValueType, valueText } from "./types.ts"
import { bodyCursor, readLocals } from "./walk.ts"
import { wasm } from "./wasm.ts"

/// The first use of a proposal: `offset` absolute, `function` when it is in a body, `what` a noun phrase for messages.
export interface FeatureUse {
  readonly function?: number
  readonly offset: number
  readonly what: string
}

export interface Features {
  readonly module: Module
  /// By proposal; WebAssembly 1.0 ("mvp") is not listed. The use with the smallest offset.
  readonly uses: ReadonlyMap<Proposal, FeatureUse>
}

export const features = analyzer({
  name: "features",
  doc: "The WebAssembly proposals a module needs, each with its first use.",
  requires: { wasm, code },
  run: ({ wasm, code }) => featuresOf(wasm, code),
  *facts({ module, uses }) {
    for (const [proposal, { function: index, offset, what }] of uses)
      yield { at: bytePlace(module, offset, 0, index), text: `${proposal}: ${what}` }
  },
})

const encodingProposals: Readonly<Record<Encoding, Proposal>> = {
  "compact-imports": "compactImportSection",
  "data-count": "bulkMemory",
  "passive-data": "bulkMemory",
  "explicit-memory": "bulkMemory",
  "passive-elements": "bulkMemory",
  "element-expressions": "bulkMemory",
  "explicit-table": "bulkMemory",
  "table-initializer": "typedFunctionReferences",
  "recursion-group": "gc",
}

// prettier-ignore
const extendedConstants: ReadonlySet<number> = new Set(
  (["i32.add", "i32.sub", "i32.mul", "i64.add", "i64.sub", "i64.mul"] as const).map(opcode))

/// Both exception proposals have tags and `throw`; these tell them apart.
const throwId = opcode("throw")
const finalOnly: readonly Mnemonic[] = ["try_table", "throw_ref"]

export function featuresOf(module: Module, code: Code): Features {
  const uses = new Map<Proposal, FeatureUse>()
  const use = (proposal: Proposal | undefined, offset: number, what: string, index?: number) => {
    if (proposal === undefined || proposal === "mvp") return
    const before = uses.get(proposal)
    if (before && before.offset <= offset) return
    uses.set(proposal, { offset, what, ...(index === undefined ? {} : { function: index }) })
  }
  const type = (type: ValueType, offset: number, index?: number) => use(proposalOfType(type), offset, type, index)

  for (let id = 0; id < code.opcodeCount.length; id++) {
    if (code.opcodeCount[id] === 0 || id === throwId) continue
    use(rowById(id)?.proposal, code.firstOffset[id]!, mnemonic(id), code.firstFunction[id])
  }
  for (const [id, offset] of module.constantOpcodes) {
    use(rowById(id)?.proposal, offset, mnemonic(id))
    if (extendedConstants.has(id)) use("extendedConst", offset, `${mnemonic(id)} in a constant expression`)
  }
  for (const [encoding, offset] of module.encodings)
    use(encodingProposals[encoding], offset, encoding.replace("-", " "))
  types(module, use, type)
  spaces(module, use, type)
  bodies(module, code, use, type)
  exceptions(module, code, uses, use)
  return { module, uses: new Map([...uses].sort(([, x], [, y]) => x.offset - y.offset)) }
}

type Use = (proposal: Proposal | undefined, offset: number, what: string, index?: number) => void
type UseType = (type: ValueType, offset: number, index?: number) => void

/// The proposal a value type came with.
function proposalOfType(type: ValueType): Proposal | undefined {
  switch (type) {
    case "i32":
    case "i64":
    case "f32":
    case "f64":
      return undefined
    case "v128":
      return "simd"
    case "funcref":
    case "externref":
      return "referenceTypes"
    case "exnref":
    case "nullexnref":
      return "exceptionsFinal"
    case "contref":
    case "nullcontref":
      return "stackSwitching"
    default: {
      // `(ref func)` and `(ref null 3)` came with typed function references; every other heap type with GC.
      const heap = /^\(ref (?:null )?(\S+)\)$/.exec(type)?.[1]
      return heap !== undefined && /^(\d+|func|extern)$/.test(heap) ? "typedFunctionReferences" : "gc"
    }
  }
}

function types(module: Module, use: Use, type: UseType): void {
  for (const defined of module.types) {
    const { offset } = defined.span
    if (defined.kind === "func") {
      for (const param of defined.params) type(param, offset)
      for (const result of defined.results) type(result, offset)
      if (defined.results.length > 1) use("multiValue", offset, "a function type with several results")
    } else use(defined.kind === "cont" ? "stackSwitching" : "gc", offset, `a ${defined.kind} type`)
    if (defined.supertype !== undefined || !defined.final) use("gc", offset, "a subtype")
  }
}

function spaces(module: Module, use: Use, type: UseType): void {
  const section = (name: string) => module.sections.find((section) => section.name === name)?.offset ?? 0
  module.tables.forEach(({ element, limits, import: origin, offset }, index) => {
    const at = origin?.offset ?? offset ?? section("table")
    if (element !== "funcref") type(element, at)
    if (limits.index64) use("memory64", at, "a table with 64-bit indices")
    if (limits.shared) use("threads", at, "a shared table")
    if (index > 0) use("referenceTypes", at, "a second table")
  })
  module.memories.forEach(({ limits, pageSize: page, import: origin, offset }, index) => {
    const at = origin?.offset ?? offset ?? section("memory")
    if (limits.index64) use("memory64", at, "a memory with 64-bit addresses")
    if (limits.shared) use("threads", at, "a shared memory")
    if (page !== pageSize) use("customPageSizes", at, `a memory with pages of ${page} bytes`)
    if (index > 0) use("multiMemory", at, "a second memory")
  })
  // What an object imports, another object may define: the linker makes it the module's own.
  const isLinked = !isObject(module)
  for (const global of module.globals) {
    const at = global.import?.offset ?? global.init?.offset ?? section("global")
    type(global.type, at)
    if (global.import && global.mutable && isLinked) use("mutableGlobals", at, "an imported mutable global")
  }
  for (const { kind, index, offset } of module.exports) {
    if (kind === "global" && module.globals[index]?.mutable) use("mutableGlobals", offset, "an exported mutable global")
  }
  for (const { element, offset } of module.elements) if (element !== "funcref") type(element, offset)
  for (const { module: from, offset } of module.imports) {
    if (/^wasm:(js-string|text-encoder|text-decoder)$/.test(from))
      use("jsStringBuiltins", offset, `an import from ${from}`)
  }
}

function bodies(module: Module, code: Code, use: Use, type: UseType): void {
  for (const { index } of module.functions) {
    const c = code.decoded[index] ? bodyCursor(module, index) : undefined
    if (!c) continue
    try {
      readLocals(c, 0, module.types.length, (_n, at) => {
        // One byte tells the four numeric types, which are nearly all.
        if (module.bytes[at]! < 0x7c) type(readValueType({ ...c, at }, module.types.length), at, index)
      })
    } catch (error) {
      if (!(error instanceof DecodeFault)) throw error
    }
  }
  code.blockFunction.forEach((index, negated) => {
    const offset = code.blockOffset[negated]!
    if (index < 0) return
    if (negated === 0) use("multiValue", offset, "a block with a function type", index)
    else if (negated === 0x1c || negated === 0x1d) use("typedFunctionReferences", offset, "a block type", index)
    else type(valueText(-negated, 0), offset, index)
  })
  if (code.tableFunction >= 0)
    use("referenceTypes", code.tableOffset, "call_indirect with a table index as a number", code.tableFunction)
  if (code.orderFunction >= 0) use("acquireReleaseAtomics", code.orderOffset, "a memory ordering", code.orderFunction)
}

/// Tags and `throw` belong to both proposals: to the final one when anything else of it is used, else to the older,
/// which every engine that has either reads.
function exceptions(module: Module, code: Code, uses: ReadonlyMap<Proposal, FeatureUse>, use: Use): void {
  const isFinal = uses.has("exceptionsFinal") || finalOnly.some((name) => code.opcodeCount[opcode(name)]! > 0)
  const proposal = isFinal ? "exceptionsFinal" : "exceptions"
  const suspends = uses.has("stackSwitching")
  if (code.opcodeCount[throwId]! > 0) use(proposal, code.firstOffset[throwId]!, "throw", code.firstFunction[throwId])
  const tag = module.sections.find(({ name }) => name === "tag")?.offset ?? module.tags[0]?.import?.offset
  if (tag !== undefined && module.tags.length > 0 && !suspends) use(proposal, tag, "a tag")
}
