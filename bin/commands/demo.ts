// `wasm-lint demo`: lints the small crate in fixtures/demo, which breaks each promise once, and says what to do next. Its
// exit code is 0 when it could do that: the findings are the lesson, not a failure.

import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { rules } from "../../rules/index.ts"
import { display } from "../read.ts"
import { refuse } from "../refusal.ts"
import { run } from "../run.ts"
import { chalkFor, paletteOf, type Terminal } from "../terminal.ts"
import { tell } from "./check.ts"

const demoLog = "wasm-lint.sarif"

export async function demo(terminal: Terminal): Promise<number> {
  const folder = join(packageRoot(), "fixtures/demo")
  if (!existsSync(folder))
    refuse("fixtures/demo is missing from this installation; clone the repository to run the demo")
  const where = display(folder, terminal.cwd)
  const outcome = await run(
    {
      cwd: terminal.cwd,
      patterns: [folder],
      names: [],
      config: false,
      overrides: { rule: [], only: [], skip: [] },
      errorOnUnmatched: true,
      stdin: terminal.stdin,
    },
    rules,
  )
  tell([{ format: "text" }, { format: "sarif-github", file: demoLog }], outcome, terminal, { maxDiagnostics: 0 })
  const { bold, help } = paletteOf(chalkFor(terminal.stdout, terminal))
  terminal.stdout.write(`
${bold("That was the demo:")} a Rust crate in ${where}, compiled by rustc to a .wasm and a .mir, with mistakes in it that the sources mark.
  ${help(demoLog)} holds the same findings for GitHub code scanning and for editors with a SARIF viewer.
  Every line that is meant to be found says so in a comment: ${help(`grep -rn "want" ${where}/src`)}

${bold("Then:")} lint something of yours
  ${help("npx wasm-lint path/to/your.wasm")}
`)
  return outcome.report.faults.length > 0 ? 2 : 0
}

/// The folder of our package.json, whether we run from dist/ or from the sources.
function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder
    if (folder === dirname(folder)) return refuse("the package.json of wasm-lint is missing")
  }
}
