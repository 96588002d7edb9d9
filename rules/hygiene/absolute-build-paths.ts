// Judges that a published binary should not say where on whose machine it was built.

import { buildPaths, type BuildPath } from "../../analyzers/hygiene/build-paths.ts"
import { clip, count } from "../wording.ts"
import { linked } from "../../analyzers/wasm/custom/linked.ts"
import { option, rule } from "../rule.ts"

export default rule({
  id: "absolute-build-paths",
  title: "the binary carries absolute paths of the machine that built it",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
Compilers put the path of each source file into the binary, for panic messages and assertions. When the path is absolute,
every user of the binary can read how folders and accounts on the build machine are named, the same source built
elsewhere gives other bytes, and the common prefix is paid for once per file.

Rust: build with \`RUSTFLAGS="--remap-path-prefix=$HOME=~ --remap-path-prefix=$PWD=."\`; a nightly cargo has \`trim-paths\` for
the profile, which a stable one refuses. C and C++: \`-ffile-prefix-map=$PWD=.\`. Go: \`go build -trimpath\`.

One finding per binary. It counts strings in data segments and custom sections that begin at a folder where people and
build services keep sources and end in the extension of a source file. Names of home folders that are not accounts of
build services are called out first. Paths that a toolchain writes on purpose, such as \`/rustc/<commit>/library/…\`, are the
same on every machine and pass.

\`\`\`wat bad
(module
  (memory 1)
  (data (i32.const 8) "index out of bounds/home/alice/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/demo-1.0.0/src/lib.rs"))
\`\`\`
\`\`\`wat good
(module
  (memory 1)
  (data (i32.const 8) "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/fmt/mod.rs~/.cargo/registry/src/demo-1.0.0/src/lib.rs"))
\`\`\`
`,
  requires: { wasm: linked, buildPaths },
  options: {
    examples: option(3, "How many of the paths are shown as evidence."),
  },
  *check({ wasm, buildPaths }, { examples }) {
    const first = buildPaths[0]
    if (!first) return
    const distinct = [...new Map(buildPaths.toReversed().map((path) => [path.text, path])).values()].reverse()
    const accounts = [...new Set(distinct.flatMap(({ account }) => account ?? []))].sort()
    const bytes = buildPaths.reduce((sum, { length }) => sum + length, 0)
    const removable = buildPaths.reduce((sum, { prefix }) => sum + prefix, 0)
    const shown = worst(distinct).slice(0, examples)
    yield {
      at: place(wasm.artifact.path, shown[0] ?? first),
      subject: "paths",
      message:
        `${count(distinct.length, "absolute path")} of the build machine ${distinct.length === 1 ? "is" : "are"} in the binary` +
        (accounts.length > 0
          ? `, with the account ${accounts
              .map((name) => `'${clip(name, 40)}'`)
              .slice(0, 5)
              .join(", ")}`
          : "") +
        `: ${bytes} bytes, ${removable} of them prefixes that only say where it was built, for example '${clip((shown[0] ?? first).text, 160)}'`,
      advice: adviceFor(distinct),
      bytes: removable,
      because: shown.map((path) => ({
        at: place(wasm.artifact.path, path),
        message: `'${clip(path.text, 200)}' in ${path.section}`,
      })),
    }
  },
})

/// Paths with a person in them first, then one of each distinct prefix.
function worst(paths: readonly BuildPath[]): readonly BuildPath[] {
  const seen = new Set<string>()
  const fresh = (path: BuildPath): number => {
    const prefix = path.text.slice(0, path.prefix)
    if (seen.has(prefix)) return 1
    seen.add(prefix)
    return 0
  }
  return paths
    .map((path, order) => ({ path, order, person: path.account === undefined ? 1 : 0, repeated: fresh(path) }))
    .sort((a, b) => a.person - b.person || a.repeated - b.repeated || a.order - b.order)
    .map(({ path }) => path)
}

function adviceFor(paths: readonly BuildPath[]): string {
  const has = (extension: RegExp): boolean => paths.some(({ text }) => extension.test(text))
  const remedies = [
    ...(has(/\.rs$/) ? [`build with RUSTFLAGS="--remap-path-prefix=$HOME=~ --remap-path-prefix=$PWD=."`] : []),
    ...(has(/\.go$/) ? ["build with go build -trimpath"] : []),
    ...(has(/\.(c|cc|cpp|cxx|h|hh|hpp|hxx|inc|m|mm)$/) ? ["compile with -ffile-prefix-map=$PWD=."] : []),
  ]
  const advice =
    remedies.length > 0 ? remedies.join("; ") : "map the source prefix to a relative path in the compiler's options"
  return `${advice[0]!.toUpperCase()}${advice.slice(1)}.`
}

function place(artifact: string, { offset, length, section }: BuildPath) {
  return { kind: "bytes", artifact, offset, length, section } as const
}
