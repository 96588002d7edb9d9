// Judges that one version of a crate is enough.

import { clip, count, list } from "../wording.ts"
import { panicSites, type SourcePath } from "../../analyzers/size/panic-sites.ts"
import { rule } from "../rule.ts"

export default rule({
  id: "duplicate-crate-versions",
  title: "two versions of one crate are linked",
  severity: "note",
  since: "next",
  certainty: "proved",
  docs: `
When two dependencies want versions of a crate that Cargo cannot unify, both are compiled in, each with its own copy of
everything, and their types are different types.

Told by the source paths in panic messages, which hold crate and version of what was downloaded from a registry: that both
are linked is proved. Crates that leave no panic message, or binaries with paths stripped, are not seen. Versions that the
standard library brings itself are not counted: nobody can change those.

What to do: \`cargo tree -d --target wasm32-unknown-unknown\` says who wants which; update the one that lags
(\`cargo update -p NAME@OLD --precise NEW\` within semver's bounds), or ask it to.

\`\`\`wat bad
(module (memory 2)
  (func (export "f") (result i32) (i32.load (i32.const 70096)))
  (data (i32.const 70000) "/home/me/.cargo/registry/src/x/a-1.0.0/lib.rs\\00\\00\\00" "/home/me/.cargo/registry/src/x/a-2.0.0/lib.rs\\00\\00\\00"
    "\\70\\11\\01\\00\\2d\\00\\00\\00\\07\\00\\00\\00\\05\\00\\00\\00" "\\a0\\11\\01\\00\\2d\\00\\00\\00\\07\\00\\00\\00\\05\\00\\00\\00"))
\`\`\`
\`\`\`wat good
(module (memory 2)
  (func (export "f") (result i32) (i32.load (i32.const 70096)))
  (data (i32.const 70000) "/home/me/.cargo/registry/src/x/a-1.0.0/lib.rs\\00\\00\\00" "/home/me/.cargo/registry/src/x/b-2.0.0/lib.rs\\00\\00\\00"
    "\\70\\11\\01\\00\\2d\\00\\00\\00\\07\\00\\00\\00\\05\\00\\00\\00" "\\a0\\11\\01\\00\\2d\\00\\00\\00\\07\\00\\00\\00\\05\\00\\00\\00"))
\`\`\`
`,
  requires: { panicSites },
  options: {},
  *check({ panicSites }) {
    const { paths, module } = panicSites
    // By registry and crate: what the standard library brings was compiled on another machine, in another registry.
    const crates = new Map<string, Map<string, SourcePath>>()
    for (const path of paths) {
      const { crate, version, text } = path
      const registry = /^.*?[\\/](?:registry[\\/]src|vendor)[\\/]/.exec(text)?.[0]
      if (crate === undefined || version === undefined || registry === undefined) continue
      const key = `${crate} ${registry}`
      const versions = crates.get(key) ?? new Map<string, SourcePath>()
      if (!versions.has(version)) versions.set(version, path)
      crates.set(key, versions)
    }
    for (const [key, versions] of [...crates].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const crate = key.slice(0, key.indexOf(" "))
      const all = [...versions].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
      const [oldest] = all
      if (all.length < 2 || !oldest) continue
      const at = ({ offset, length }: SourcePath) =>
        ({ kind: "bytes", artifact: module.artifact.path, offset, length, section: "data" }) as const
      yield {
        at: at(oldest[1]),
        subject: crate,
        message:
          `${count(all.length, "version")} of the crate '${clip(crate, 60)}' are linked, ${list(all.map(([version]) => clip(version, 40)))}: ` +
          "each brings its own copy of everything",
        advice: "cargo tree -d --target wasm32-unknown-unknown says who wants which version; update the one that lags.",
        because: all.map(([version, path]) => ({ at: at(path), message: `${clip(version, 40)}: ${clip(path.text)}` })),
      }
    }
  },
})
