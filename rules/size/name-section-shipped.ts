// Judges that names of functions are for developers and need not be downloaded by everyone.

import { share, shellWord, size, strippedPath } from "../wording.ts"
import { gzipped } from "../../analyzers/size/gzip.ts"
import { linked } from "../../analyzers/wasm/custom/linked.ts"
import { option, rule } from "../rule.ts"

export default rule({
  id: "name-section-shipped",
  title: "the binary ships its name section",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
The custom section \`name\` holds the names of functions and locals for stack traces and debuggers. No engine needs it, and
in published binaries it is up to 59 % of the file. Ship the binary without it and keep the one with names for debugging:
a stack trace of the stripped binary has function indices and offsets, which the named twin turns into names.

Lint the binary **before** it is stripped: names make every other finding readable.

- Any binary: \`wasm-tools strip --delete '^name$' in.wasm -o out.wasm\`
- Rust: \`strip = "symbols"\` in \`[profile.release]\`, or \`wasm-bindgen --remove-name-section\`, or \`wasm-opt --strip-debug\`
- Emscripten: link without \`-g\`, \`--profiling-funcs\` and \`-gsource-map\`

The compressed figure is the size of the section alone after \`gzip -9\`. A section that only names the module, or is below
the option \`atLeast\`, passes.

\`\`\`wat bad
(module $demo
  (func $a_function_with_a_long_descriptive_name_for_the_sake_of_this_example_number_one)
  (func $a_function_with_a_long_descriptive_name_for_the_sake_of_this_example_number_two)
  (func $a_function_with_a_long_descriptive_name_for_the_sake_of_this_example_number_three))
\`\`\`
\`\`\`wat good
(module (func (export "run")))
\`\`\`
`,
  requires: { wasm: linked },
  options: {
    atLeast: option(200, "Bytes of a name section that are not worth a finding."),
  },
  *check({ wasm }, { atLeast }) {
    for (const section of wasm.customs) {
      if (section.title !== "name" || section.length < atLeast) continue
      const { offset, length } = section.payload
      const compressed = gzipped(wasm.bytes.slice(offset, offset + length))
      const file = wasm.artifact.path
      yield {
        at: { kind: "bytes", artifact: file, offset: section.offset, length: section.length, section: section.name },
        message:
          `the name section is ${size(section.length)}, ${share(section.length, wasm.bytes.length)} of the file ` +
          `(${size(compressed)} after gzip -9), which every user downloads and no engine needs`,
        advice: `Keep a copy for debugging and ship the output of: wasm-tools strip --delete '^name$' ${shellWord(file)} -o ${shellWord(strippedPath(file))}`,
        bytes: section.length,
      }
    }
  },
})
