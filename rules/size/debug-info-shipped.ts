// Judges that debug information is for developers and need not be downloaded by everyone.

import { share, shellWord, size, strippedPath } from "../wording.ts"
import { gzipped } from "../../analyzers/size/gzip.ts"
import { wasm } from "../../analyzers/wasm/wasm.ts"
import { option, rule } from "../rule.ts"

export default rule({
  id: "debug-info-shipped",
  title: "the binary ships its debug information",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
The custom sections \`.debug_*\` (DWARF) say which source line each instruction is of. No engine needs them, browsers load
them with the rest, and they are often several times the size of the code.

Lint the binary **before** it is stripped, so that findings stand on source lines. Then ship one without:

- Any binary: \`wasm-tools strip --delete '^\\.debug_' in.wasm -o out.wasm\` keeps the names
- Rust: \`debug = false\` or \`strip = "debuginfo"\` in \`[profile.release]\`
- Emscripten: link with \`-gseparate-dwarf=app.debug.wasm\`, or without \`-g\`

A debugger finds the other file by a section \`external_debug_info\` with its address, which is allowed here, as is a source
map's address. The compressed figure is that of the sections alone after \`gzip -9\`.

\`\`\`wat bad
;; config {"rules":{"debug-info-shipped":{"atLeast":20}}}
(module
  (@custom ".debug_info" "as if these were entries of a compilation unit")
  (func (export "run")))
\`\`\`
\`\`\`wat good
(module
  (@custom "external_debug_info" "\\0eapp.debug.wasm")
  (func (export "run")))
\`\`\`
`,
  requires: { wasm },
  options: {
    atLeast: option(1000, "Bytes of debug information that are not worth a finding."),
  },
  *check({ wasm }, { atLeast }) {
    const sections = wasm.customs.filter(({ title }) => /^(reloc\.)?\.debug_/.test(title))
    const bytes = sections.reduce((sum, { length }) => sum + length, 0)
    const [largest] = [...sections].sort((a, b) => b.length - a.length)
    if (!largest || bytes < atLeast) return
    const compressed = sections.reduce(
      (sum, { offset, length }) => sum + gzipped(wasm.bytes.slice(offset, offset + length)),
      0,
    )
    const file = wasm.artifact.path
    const at = (section: (typeof sections)[number]) =>
      ({
        kind: "bytes",
        artifact: file,
        offset: section.offset,
        length: section.length,
        section: section.name,
      }) as const
    yield {
      at: at(largest),
      subject: "debug information",
      message:
        `debug information is ${size(bytes)}, ${share(bytes, wasm.bytes.length)} of the file (${size(compressed)} after gzip -9), ` +
        "which every user downloads and no engine needs",
      advice: `Keep a copy for debugging and ship the output of: wasm-tools strip --delete '^\\.debug_' ${shellWord(file)} -o ${shellWord(strippedPath(file))}`,
      bytes,
      because: sections.map((section) => ({ at: at(section), message: `${section.title} is ${size(section.length)}` })),
    }
  },
})
