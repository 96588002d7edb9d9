// Judges how many places that can panic are compiled in, with the paths and lines that their messages print.

import { clip, count, list, share, size } from "../wording.ts"
import { panicSites, type PanicSite } from "../../analyzers/size/panic-sites.ts"
import { option, rule } from "../rule.ts"

export default rule({
  id: "panic-site-budget",
  title: "many places that can panic are compiled in",
  severity: "note",
  since: "next",
  certainty: "proved",
  docs: `
Every \`unwrap\`, index and arithmetic check that the compiler could not prove away leaves a record in static data with the
file, line and column its message prints: 16 bytes, the path once, and a call in the code. Many of them mean checks in hot
code and data that every user downloads; the budget keeps them from growing unseen.

The records are counted by their shape, which nothing else has; a record belongs to the crate its path names. Set \`max\` to
what you have now and lower it.

What to do: \`get\`, iterators and \`?\` in place of indexing and \`unwrap\` in the crates that have most; on nightly
\`RUSTFLAGS="-Zlocation-detail=none"\` leaves the records out (messages then say no place), and
\`RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort" cargo +nightly build -Zbuild-std=std,panic_abort\` the messages too.

\`\`\`wat bad
;; config {"rules":{"panic-site-budget":{"max":0}}}
(module (memory 2)
  (func (export "f") (result i32) (i32.load (i32.const 70016)))
  (data (i32.const 70000) "crates/app/a.rs\\00" "\\70\\11\\01\\00\\0f\\00\\00\\00\\07\\00\\00\\00\\05\\00\\00\\00"))
\`\`\`
\`\`\`wat good
(module (memory 2)
  (func (export "f") (result i32) (i32.load (i32.const 70016)))
  (data (i32.const 70000) "crates/app/a.rs\\00" "\\70\\11\\01\\00\\0f\\00\\00\\00\\07\\00\\00\\00\\05\\00\\00\\00"))
\`\`\`
`,
  requires: { panicSites },
  options: {
    max: option(1000, "So many panic locations are no finding."),
  },
  *check({ panicSites }, { max }) {
    const { sites, paths, module } = panicSites
    const [first] = sites
    if (!first || sites.length <= max) return
    const bytes = [...sites, ...paths].reduce((sum, { length }) => sum + length, 0)
    const crates = new Map<string, PanicSite[]>()
    for (const site of sites) {
      const name = site.path.crate ?? "the crate at hand"
      const known = crates.get(name)
      if (known) known.push(site)
      else crates.set(name, [site])
    }
    const most = [...crates].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).slice(0, 3)
    const at = ({ offset, length }: PanicSite) =>
      ({ kind: "bytes", artifact: module.artifact.path, offset, length, section: "data" }) as const
    yield {
      at: at(first),
      subject: "panic locations",
      message:
        `${count(sites.length, "place that can panic is", "places that can panic are")} compiled in, more than the budget of ${max}: ` +
        `records and paths are ${size(bytes)}, ${share(bytes, module.bytes.length)} of the file; most are of ` +
        list(most.map(([name, own]) => `'${clip(name, 60)}' (${own.length})`)),
      advice:
        "Replace indexing and unwrap in the crates that have most, or build with -Zlocation-detail=none on nightly.",
      bytes,
      because: most.map(([name, own]) => ({
        at: at(own[0]!),
        message: `'${clip(name, 60)}' has ${own.length}, for example ${clip(own[0]!.path.text)}:${own[0]!.line}:${own[0]!.column}`,
      })),
    }
  },
})
