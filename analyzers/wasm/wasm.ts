// The wasm analysis: the binary of a build as a `Module`. The door to the reader; code.ts is the second.

import { absent, analyzer } from "../analyzer.ts"
import { build } from "../build.ts"
import { bytePlace } from "./fault.ts"
import { readModule } from "./read.ts"

export const wasm = analyzer({
  name: "wasm",
  doc: "The sections of the build's core module: types, index spaces, segments, customs.",
  requires: { build },
  run: ({ build }) => (build.wasm ? readModule(build.wasm) : absent("no wasm binary in this build")),
  faults: (module) => module.faults,
  unread: (module) => module.unread,
  *facts(module) {
    for (const { offset, length, name } of module.sections) {
      yield { at: { ...bytePlace(module, offset, length), section: name }, text: `${name} section, ${length} bytes` }
    }
  },
})
