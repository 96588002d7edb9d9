// Thousands of mutants of small valid modules, each judged by us and by V8. Where the two differ, V8 lacks the proposal,
// or it is one of the deviations listed here with its reason, and then wabt must say what we say.

import initWabt from "wabt"
import { describe, expect, test } from "vitest"
import { check, gcSamples, inNode20, instructionsOf, listing, mutant } from "./validate-testkit.ts"
import { only, random, sampleText, samples, withWabt } from "./validate-testkit.ts"
import type { Checked } from "./validate-testkit.ts"

const { assemble, verdictOfWabt } = withWabt(await initWabt())
const perSample = process.env.WASM_LINT_FULL ? 20_000 : 1_500

function reasonOfV8(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    new WebAssembly.Module(bytes)
    return ""
  } catch (error) {
    return String(error)
  }
}

/// What V8 accepts and the specification does not.
const deviations: readonly (readonly [why: string, message: RegExp])[] = [
  ["V8 before 12 takes any alignment of atomic accesses up to the natural one", /is aligned to exactly/],
  // The specification pops and pushes the label's types at a br_if; V8 leaves a value of unknown type unknown.
  ["in unreachable code, V8 forgets what br_if made of a value", /^type mismatch: /],
]

/// V8's reasons that mean "I do not know this proposal".
const unsupported =
  /enable with --experimental|nknown heap type|nvalid heap type|actual alignment is (6[4-9]|[7-9]\d|1[01]\d|12[0-7])/

function describeMutant(checked: Checked, v8: boolean, why: string): string {
  const { validity, module, code } = checked
  const ours = validity.firstError?.message ?? module.faults[0]?.message ?? code.faults[0]?.message ?? "valid"
  return `V8: ${v8 ? "valid" : why}; we: ${ours}\n${listing(checked)}`
}

describe("mutants of small modules: V8's verdict is ours", () => {
  for (const [index, sample] of samples.entries()) {
    test(`sample ${index}, ${perSample} mutants`, () => {
      const bytes = assemble(sampleText(sample))
      const places = instructionsOf(check(bytes))
      const below = random(index + 1)
      const disagreements: string[] = []
      const counts = { valid: 0, invalid: 0, unknown: 0, deviating: 0 }
      for (let n = 0; n < perSample; n++) {
        const mutated = mutant(bytes, places, below)
        const checked = check(mutated)
        const v8 = WebAssembly.validate(mutated)
        if (checked.valid === v8) counts[v8 ? "valid" : "invalid"]++
        else {
          const why = reasonOfV8(mutated)
          const message = checked.validity.firstError?.message ?? ""
          if (!v8 && (!checked.decided || !only(checked, inNode20) || unsupported.test(why))) counts.unknown++
          else if (v8 && deviations.some(([, known]) => known.test(message)) && !verdictOfWabt(mutated))
            counts.deviating++
          else disagreements.push(describeMutant(checked, v8, why))
        }
      }
      expect(disagreements).toEqual([])
      expect(counts.valid).toBeGreaterThan(perSample / 40)
      expect(counts.invalid).toBeGreaterThan(perSample / 4)
      expect(counts.unknown + counts.deviating).toBeLessThan(perSample / 40)
    })
  }
})

const binaryen = await import("binaryen").then(
  (module) => module.default,
  () => undefined,
)
/// The smallest module with a struct: Node 22 has GC, Node 20 has not.
const hasGc = WebAssembly.validate(Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 3, 1, 0x5f, 0]))

describe.skipIf(binaryen === undefined || !hasGc)("mutants with GC, where V8 has it", () => {
  /// In unreachable code V8 leaves values unknown where the specification knows that they are references, or that the
  /// label takes none; and its ref.eq takes anything there.
  const known = /takes no reference|^type mismatch: /
  for (const [index, source] of gcSamples.entries()) {
    test(`sample ${index}`, () => {
      const assembled = binaryen!.parseText(source)
      assembled.setFeatures(binaryen!.Features.All)
      const bytes = assembled.emitBinary()
      assembled.dispose()
      if (!WebAssembly.validate(bytes)) return
      const places = instructionsOf(check(bytes))
      const below = random(index + 77)
      const disagreements: string[] = []
      let deviating = 0
      for (let n = 0; n < perSample; n++) {
        const mutated = mutant(bytes, places, below)
        const checked = check(mutated)
        const v8 = WebAssembly.validate(mutated)
        if (checked.valid === v8 || !checked.decided) continue
        const why = reasonOfV8(mutated)
        if (!v8 && /enable with|invalid numeric opcode|multi-memory/.test(why)) continue
        if (v8 && known.test(checked.validity.firstError?.message ?? "")) deviating++
        else disagreements.push(describeMutant(checked, v8, why))
      }
      expect(disagreements).toEqual([])
      expect(deviating).toBeLessThan(perSample / 200)
    })
  }
})
