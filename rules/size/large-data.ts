// Judges that most of a binary is data, and tells what kind of data.

import { clip, list, share, size } from "../wording.ts"
import { dataKinds, dataOwnersOf, kindOfRange, type DataKind } from "../../analyzers/size/data-owners.ts"
import { itemGraph } from "../../analyzers/size/item-graph.ts"
import { previewOf } from "../../analyzers/size/labels.ts"
import { panicSites } from "../../analyzers/size/panic-sites.ts"
import { option, rule } from "../rule.ts"

export default rule({
  id: "large-data",
  title: "most of the binary is static data",
  severity: "note",
  since: "next",
  certainty: "likely",
  docs: `
Static data is downloaded before anything runs and copied into memory at the start. Tables, fonts, dictionaries and texts
that not everyone needs can often come later, or compressed.

The finding says how much data there is, of what kinds (told by shape: text, tables of pointers, vtables, places of panics,
zeros; \`likely\`), and the largest pieces. A piece begins where code or data points. \`wasm-lint size FILE --by data\` lists all
kinds, \`wasm-lint why FILE 'data[0x…]'\` who needs a piece.

What to do: fetch large tables when they are first used; keep them compressed; \`wasm-opt --memory-packing\` takes runs of zeros
out of segments; build Unicode and time zone tables from the host's \`Intl\` where there is one.

\`\`\`wat bad
;; config {"rules":{"large-data":{"minBytes":40}}}
(module (memory 1)
  (func (export "f") (result i32) (i32.const 1024))
  (data (i32.const 1024) "a text that is longer than all of the code that there is in this module, and nearly all of the file; it goes on for quite a while"))
\`\`\`
\`\`\`wat good
(module (memory 1)
  (func (export "f") (result i32) (i32.const 1024))
  (data (i32.const 1024) "a text that is longer than all of the code, but short"))
\`\`\`
`,
  requires: { itemGraph, panicSites },
  options: {
    minBytes: option(65536, "Less static data is no finding."),
    minShare: option(50, "A smaller percentage of the file is no finding."),
  },
  *check({ itemGraph, panicSites }, { minBytes, minShare }) {
    const { items } = itemGraph
    const { module, ranges } = items
    const bytes = module.data.reduce((sum, { contents }) => sum + contents.length, 0)
    if (bytes < minBytes || bytes * 100 < module.bytes.length * minShare) return
    const owners = dataOwnersOf(items, panicSites)
    const kinds = dataKinds
      .map((kind, i) => ({ kind, bytes: owners.total[i]! }))
      .filter((row) => row.bytes * 20 >= bytes)
      .sort((a, b) => b.bytes - a.bytes)
    const largest = [...ranges.length.keys()].sort((a, b) => ranges.length[b]! - ranges.length[a]! || a - b).slice(0, 5)
    const at = (range: number) =>
      ({
        kind: "bytes",
        artifact: module.artifact.path,
        offset: ranges.offset[range]!,
        length: ranges.length[range]!,
        section: "data",
      }) as const
    yield {
      at: at(largest[0]!),
      subject: "static data",
      certainty: "likely",
      message:
        `static data is ${size(bytes)}, ${share(bytes, module.bytes.length)} of the file: ` +
        list(kinds.map(({ kind, bytes: own }) => `${wordOf(kind)} ${size(own)}`)),
      advice: `wasm-lint size ${clip(module.artifact.path)} --by data tells more; what not every user needs can be fetched when it is first used.`,
      bytes,
      because: largest.map((range) => {
        const preview = previewOf(items, range, 40)
        const address = ranges.address[range]! < 0 ? "" : ` at address 0x${ranges.address[range]!.toString(16)}`
        const what = preview === undefined ? wordOf(kindOfRange(owners, range)) : `"${preview}"`
        return { at: at(range), message: `${size(ranges.length[range]!)}${address}: ${what}` }
      }),
    }
  },
})

function wordOf(kind: DataKind): string {
  return kind === "other" ? "numbers and what has no shape" : kind
}
