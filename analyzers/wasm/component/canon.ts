// Canonical definitions (component model, Binary.md, "Canonical Definitions"): functions lifted to the component's types or
// lowered from them, with their options, and built-in functions. One row per definition; how values cross is the ABI's.

import { count, malformed, u32, u8 } from "../bytes.ts"
import type { Cursor } from "../bytes.ts"
import { readResult, readTypeIndex } from "./types.ts"
import type { TypeScope } from "./types.ts"

export const stringEncodings = ["utf8", "utf16", "latin1+utf16"] as const

/// Options of a canonical definition; absent ones are at their default (`utf8`, and no function or memory).
export interface CanonicalOptions {
  readonly encoding?: (typeof stringEncodings)[number]
  /// Index of a core memory.
  readonly memory?: number
  /// Indices of core functions.
  readonly realloc?: number
  readonly postReturn?: number
  readonly callback?: number
  readonly async?: boolean
  /// Index of a core type.
  readonly coreType?: number
  readonly gc?: boolean
}

/// A lifted function is a component function of type `type`, a lowered one a core function: `function` is the index of
/// the core or component function it is made of. Of built-ins, `operands` are the numbers written behind the opcode.
export type Canonical =
  | {
      readonly kind: "lift"
      readonly function: number
      readonly type: number
      readonly options: CanonicalOptions
      readonly offset: number
    }
  | { readonly kind: "lower"; readonly function: number; readonly options: CanonicalOptions; readonly offset: number }
  | {
      readonly kind: "built-in"
      readonly name: string
      readonly operands: readonly number[]
      readonly options: CanonicalOptions
      readonly offset: number
    }

/// What stands behind a built-in's opcode: `type` a type, `flag` a byte that is 0 or 1, `index` a number, `i32` the byte
/// 0x7f and a number, `result` a result list, `options`.
type Operand = "type" | "flag" | "index" | "i32" | "result" | "options"

// prettier-ignore
const builtIns: Readonly<Record<number, readonly [name: string, ...operands: Operand[]]>> = {
  0x02: ["resource.new", "type"], 0x03: ["resource.drop", "type"], 0x04: ["resource.rep", "type"],
  0x05: ["task.cancel"], 0x06: ["subtask.cancel", "flag"], 0x07: ["resource.drop async", "type"],
  0x08: ["backpressure.set"], 0x09: ["task.return", "result", "options"],
  0x0a: ["context.get", "i32"], 0x0b: ["context.set", "i32"],
  0x0c: ["thread.yield", "flag"], 0x0d: ["subtask.drop"],
  0x0e: ["stream.new", "type"], 0x0f: ["stream.read", "type", "options"], 0x10: ["stream.write", "type", "options"],
  0x11: ["stream.cancel-read", "type", "flag"], 0x12: ["stream.cancel-write", "type", "flag"],
  0x13: ["stream.drop-readable", "type"], 0x14: ["stream.drop-writable", "type"],
  0x15: ["future.new", "type"], 0x16: ["future.read", "type", "options"], 0x17: ["future.write", "type", "options"],
  0x18: ["future.cancel-read", "type", "flag"], 0x19: ["future.cancel-write", "type", "flag"],
  0x1a: ["future.drop-readable", "type"], 0x1b: ["future.drop-writable", "type"],
  0x1c: ["error-context.new", "options"], 0x1d: ["error-context.debug-message", "options"], 0x1e: ["error-context.drop"],
  0x1f: ["waitable-set.new"], 0x20: ["waitable-set.wait", "flag", "index"], 0x21: ["waitable-set.poll", "flag", "index"],
  0x22: ["waitable-set.drop"], 0x23: ["waitable.join"], 0x24: ["backpressure.inc"], 0x25: ["backpressure.dec"],
  0x26: ["thread.index"], 0x27: ["thread.new-indirect", "index", "index"], 0x28: ["thread.switch-to", "flag"],
  0x29: ["thread.suspend", "flag"], 0x2a: ["thread.resume-later"], 0x2b: ["thread.yield-to", "flag"],
  0x40: ["thread.spawn-ref", "index"], 0x41: ["thread.spawn-indirect", "index", "index"],
  0x42: ["thread.available-parallelism"],
}

export function readCanonical(c: Cursor, scope: TypeScope): Canonical {
  const offset = c.at
  const code = u8(c, "a canonical definition")
  if (code <= 1) {
    const at = c.at
    if (u8(c, "a zero byte") !== 0) malformed(at, "lift and lower have a 0 behind them")
    const of = u32(c, "a function")
    const options = readOptions(c)
    if (code === 1) return { kind: "lower", function: of, options, offset }
    return { kind: "lift", function: of, options, type: readTypeIndex(c, scope), offset }
  }
  const [name, ...shape] = builtIns[code] ?? malformed(offset, `unknown canonical definition 0x${code.toString(16)}`)
  const operands: number[] = []
  let options: CanonicalOptions = {}
  for (const operand of shape) {
    if (operand === "type") operands.push(readTypeIndex(c, scope))
    else if (operand === "index") operands.push(u32(c, "an index"))
    else if (operand === "flag") operands.push(u8(c, "a flag"))
    else if (operand === "result") {
      const type = readResult(c, scope)
      if (typeof type === "number") operands.push(type)
    } else if (operand === "options") options = readOptions(c)
    else {
      const at = c.at
      if (u8(c, "a type") !== 0x7f) malformed(at, "a context holds an i32")
      operands.push(u32(c, "an index"))
    }
  }
  return { kind: "built-in", name, operands, options, offset }
}

function readOptions(c: Cursor): CanonicalOptions {
  const n = count(c, 1, "options")
  const options: { -readonly [K in keyof CanonicalOptions]: CanonicalOptions[K] } = {}
  for (let i = 0; i < n; i++) {
    const from = c.at
    const code = u8(c, "an option")
    const encoding = stringEncodings[code]
    if (encoding !== undefined) options.encoding = encoding
    else if (code === 3) options.memory = u32(c, "a memory")
    else if (code === 4) options.realloc = u32(c, "a function")
    else if (code === 5) options.postReturn = u32(c, "a function")
    else if (code === 6) options.async = true
    else if (code === 7) options.callback = u32(c, "a function")
    else if (code === 8) options.coreType = u32(c, "a core type")
    else if (code === 9) options.gc = true
    else malformed(from, `unknown canonical option ${code}`)
  }
  return options
}
