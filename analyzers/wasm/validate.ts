// Validation: whether a module obeys the typing rules of WebAssembly (core specification 3.0, chapter 3). It knows verdicts
// and where the first error of each function lies; it refuses to say anything of what the reader could not read (`wasm` and
// `code` have their own faults), or of functions that use proposals without settled rules: those are counted.

import { analyzer } from "../analyzer.ts"
import { DecodeFault } from "./bytes.ts"
import { code } from "./code.ts"
import type { Code } from "./code.ts"
import { bytePlace, inputFault } from "./fault.ts"
import { leastValidationSteps, maximumFaults, maximumLocals, validationStepsPerByte } from "./limits.ts"
import type { Module } from "./module.ts"
import { checkFunction } from "./validate-body.ts"
import { checkModule } from "./validate-module.ts"
import { newState, undecided } from "./validate-state.ts"
import { wasm } from "./wasm.ts"

/// `offset` is absolute in the file: that of the instruction that is ill typed, or of what is wrong outside of bodies.
export interface ValidationError {
  readonly function?: number
  readonly offset: number
  readonly message: string
}

export interface Validity {
  readonly module: Module
  /// The error with the smallest offset.
  readonly firstError?: ValidationError
  /// The module's errors, and the first error of each function, by offset; at most `maximumFaults` of them.
  readonly errors: readonly ValidationError[]
  /// How many there are in all.
  readonly errorCount: number
  /// Functions whose bodies were checked, well typed or not.
  readonly checked: number
  /// Functions whose bodies were not: they could not be decoded, use instructions that have no types here, or are bombs.
  /// All of them when the reader found the module malformed: then indices may mean other things.
  readonly notChecked: number
}

export const validity = analyzer({
  name: "validity",
  doc: "Whether the module is valid: types of all bodies, constant expressions, limits, segments, exports.",
  requires: { wasm, code },
  run: ({ wasm, code }) => validate(wasm, code),
  *faults({ module, firstError }) {
    if (!firstError) return
    yield inputFault(module.artifact, firstError, "validity", firstError.function)
  },
  *unread({ module, notChecked }) {
    const artifact = module.artifact.path
    if (notChecked > 0) yield { what: "functions not validated", count: notChecked, artifact }
  },
  *facts({ module, errors }) {
    for (const { function: index, offset, message } of errors)
      yield { at: bytePlace(module, offset, 0, index), text: message }
  },
})

/// Validates a module that was read. Never throws.
export function validate(module: Module, code: Code): Validity {
  const bodies = module.functions.reduce((n, { body, import: from }) => n + (body || !from ? 1 : 0), 0)
  if (module.faults.length > 0) return { module, errors: [], errorCount: 0, checked: 0, notChecked: bodies }
  const s = newState(module, validationStepsPerByte * module.bytes.length + leastValidationSteps, maximumLocals)
  const errors: ValidationError[] = []
  let errorCount = 0
  const report = (error: ValidationError) => {
    errorCount++
    errors.push(error)
    // Sections are checked in an order of their own: the first error is known at the end only.
    if (errors.length >= 4 * maximumFaults) keepFirst(errors)
  }
  try {
    checkModule(s, (offset, message) => report({ offset, message }))
  } catch (error) {
    if (error !== undecided) throw error
  }
  let checked = 0
  for (const { index } of module.functions) {
    if (!code.decoded[index]) continue
    code.decode(index, s.view)
    try {
      checkFunction(s, index)
      checked++
    } catch (error) {
      if (!(error instanceof DecodeFault)) throw error
      if (error === undecided) continue
      checked++
      report({ function: index, offset: error.offset, message: error.message })
    }
  }
  keepFirst(errors)
  const [firstError] = errors
  return { module, ...(firstError ? { firstError } : {}), errors, errorCount, checked, notChecked: bodies - checked }
}

function keepFirst(errors: ValidationError[]): void {
  errors.sort((a, b) => a.offset - b.offset)
  errors.length = Math.min(errors.length, maximumFaults)
}
