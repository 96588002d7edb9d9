// How big a binary is and what it is made of, by section: what everyone asks first. Retained sizes and attribution to
// crates are other questions.

import { analyzer } from "../analyzer.ts"
import type { ByteSpan } from "../wasm/bytes.ts"
import { wasm } from "../wasm/wasm.ts"

export interface Sizes {
  readonly artifact: string
  readonly bytes: number
  /// In file order, with header; they sum to the file less its 8-byte preamble unless bytes at the end are unreadable.
  readonly sections: readonly { readonly name: string; readonly bytes: number; readonly span: ByteSpan }[]
  readonly functions: number
  readonly imports: number
  readonly exports: number
}

export const sizes = analyzer({
  name: "sizes",
  doc: "The size of the binary and of each of its sections, in bytes.",
  requires: { wasm },
  run: ({ wasm }): Sizes => ({
    artifact: wasm.artifact.path,
    bytes: wasm.bytes.length,
    sections: wasm.sections.map(({ name, offset, length }) => ({ name, bytes: length, span: { offset, length } })),
    functions: wasm.functions.length - wasm.imports.filter(({ kind }) => kind === "function").length,
    imports: wasm.imports.length,
    exports: wasm.exports.length,
  }),
  *facts({ artifact, bytes, sections, functions, imports, exports }) {
    const whole = `${bytes} bytes; ${functions} functions, ${imports} imports, ${exports} exports`
    yield { at: { kind: "bytes", artifact, offset: 0, length: bytes }, text: whole }
    for (const { name, bytes: own, span } of sections) {
      const share = bytes === 0 ? 0 : (100 * own) / bytes
      yield {
        at: { kind: "bytes", artifact, ...span, section: name },
        text: `${name}: ${own} bytes, ${share.toFixed(1)} %`,
      }
    }
  },
})
