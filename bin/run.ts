// One run: what was asked becomes inputs, builds, a report and an exit code. Shared by the command line and the GitHub
// Action, which differ only in how they are asked and how they answer.

import type { Readable } from "node:stream"
import type { Build } from "../analyzers/build.ts"
import { pathMatches } from "../analyzers/names/path-glob.ts"
import type { Config } from "../rules/config.ts"
import { lint } from "../rules/lint.ts"
import { exitCode, type Report } from "../rules/report.ts"
import type { RegisteredRule } from "../rules/rule.ts"
import { groupBuilds, withManifests } from "./builds.ts"
import { withRust, withSources } from "./checkout.ts"
import { withNames } from "./names.ts"
import { globFiles, readInputs, type Inputs } from "./read.ts"
import { gitRoot, loadSettings, override, type Overrides } from "./settings.ts"
import { tool } from "./version.ts"

export interface Request {
  readonly cwd: string
  readonly patterns: readonly string[]
  /// Files that lend names to stripped binaries, relative to `cwd`.
  readonly names: readonly string[]
  /// A config's path, false for none, nothing to look for one.
  readonly config?: string | false | undefined
  readonly overrides: Overrides
  readonly errorOnUnmatched: boolean
  readonly stdin: Readable
  /// The cargo workspace that was compiled: paths are relative to it, unless a config was found.
  readonly workspace?: string
  /// What the reader should know of how the inputs came about.
  readonly notices?: readonly string[]
  /// The repository, when it is known better than by looking for `.git`.
  readonly repository?: string | undefined
  /// Told how many bytes are about to be looked at.
  readonly onRead?: (files: number, bytes: number) => void
}

export interface Outcome {
  readonly report: Report
  /// What was linted, for those who show more of it.
  readonly builds: readonly Build[]
  readonly config: Config
  readonly exitCode: 0 | 1 | 2
  /// What the report's paths are relative to.
  readonly base: string
  readonly repository: string
}

export async function run(request: Request, rules: readonly RegisteredRule[]): Promise<Outcome> {
  const { config: written, base: folder } = loadSettings(request.cwd, request.config, rules)
  const base = (written.path === undefined ? request.workspace : undefined) ?? folder
  const config = override(written, request.overrides, rules)
  const inputs = await readInputs(request.patterns, { ...request, base })
  const group = (artifacts: Inputs["artifacts"]) => groupBuilds(artifacts, config.contract)
  const named = await withNames(inputs.artifacts, group, request.names, { cwd: request.cwd, base })
  const sourced = withSources(withManifests(named.builds, base), base, config.pathMap, request.workspace)
  const builds = withRust(sourced, base)
  request.onRead?.(
    inputs.artifacts.length,
    inputs.artifacts.reduce((sum, { bytes }) => sum + bytes.length, 0),
  )
  const linted = lint(builds, rules, await forgiveAbsent(config, inputs, base), tool)
  const report: Report = {
    ...linted,
    faults: [...inputs.faults, ...named.faults, ...linted.faults],
    notices: [
      ...[...(request.notices ?? []), ...inputs.notices].map((message) => ({ message })),
      ...linted.notices.filter(({ at }) => inputs.swept || !config.ignore.some((ignore) => ignore.at === at)),
    ],
  }
  return {
    report,
    builds,
    config,
    exitCode: exitCode(report, config.failOn),
    base,
    repository: request.repository ?? gitRoot(base) ?? base,
  }
}

/// A budget whose file is on disk but was not asked about today is not a renamed artefact: pre-commit, for one, passes
/// only the files that changed. A file that was read for the modules in it is not forgiven: nobody weighed the file.
async function forgiveAbsent(config: Config, { artifacts, containers }: Inputs, base: string): Promise<Config> {
  const budgets = await Promise.all(
    config.budgets.map(async (budget) => {
      const read = [...artifacts.map(({ path }) => path), ...containers]
      const looked = read.some((path) => pathMatches(budget.files, path))
      if (looked || (await globFiles(budget.files, base)).length === 0) return budget
      return { ...budget, optional: true }
    }),
  )
  return { ...config, budgets }
}
