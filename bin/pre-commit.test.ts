// The hooks, run by the real pre-commit from a repository made of what is committed here and now.

import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { root } from "./generate.ts"
import { freshBundle, runProgram, temporaryFolder } from "./testing/command.ts"

const preCommit = await runProgram("pre-commit", ["--version"], { cwd: root }).catch(() => undefined)
const manifest = readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8")

test("every hook of ours runs the command that exists, one process at a time", () => {
  const hooks = manifest.split(/^- /m).slice(1)
  for (const hook of hooks) {
    expect(hook).toMatch(/^ {2}entry: (npx --no-install )?wasm-lint check --no-error-on-unmatched-pattern$/m)
    expect(hook, "budgets are per repository, not per process").toContain("require_serial: true")
    expect(hook, "pre-commit knows no file type `wasm`").toContain("types: [file]")
  }
  expect(hooks).toHaveLength(3)
})

test("pre-commit try-repo on a committed .wasm", async (context) => {
  if (!preCommit) {
    if (process.env["WASM_LINT_FULL"]) throw new Error("pre-commit is not installed; test:full does not skip")
    return context.skip("pre-commit is not installed")
  }
  const folder = temporaryFolder()
  const git = (cwd: string, ...args: string[]) =>
    execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@example.org", ...args], { cwd, stdio: "pipe" })

  // The hook's repository: what a release would have, with this moment's bundle, and without our devDependencies, which
  // would only be downloaded and never run.
  const hooks = join(folder, "hooks")
  mkdirSync(hooks)
  const { dependencies, devDependencies, optionalDependencies, ...thin } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  ) as Record<string, unknown>
  expect(dependencies && devDependencies && optionalDependencies).toBeTruthy()
  writeFileSync(join(hooks, "package.json"), JSON.stringify(thin))
  for (const file of [".pre-commit-hooks.yaml", ".npmrc"]) cpSync(join(root, file), join(hooks, file))
  cpSync(await freshBundle(), join(hooks, "dist"), { recursive: true })
  git(hooks, "init", "--quiet")
  git(hooks, "add", "--all")
  git(hooks, "commit", "--quiet", "--message", "release")

  const project = join(folder, "project")
  mkdirSync(project)
  writeFileSync(join(project, "clean.wasm"), Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))
  git(project, "init", "--quiet")
  git(project, "add", "--all")
  git(project, "commit", "--quiet", "--message", "a module")
  const env = {
    HOME: folder,
    PRE_COMMIT_HOME: join(folder, "cache"),
    npm_config_offline: "true",
    npm_config_cache: join(folder, "npm"),
  }
  const tryHook = () =>
    runProgram("pre-commit", ["try-repo", hooks, "wasm-lint", "--all-files", "--verbose"], { cwd: project, env })

  const passed = await tryHook()
  expect(passed.stdout + passed.stderr).toContain("Passed")
  expect(passed.code).toBe(0)

  writeFileSync(join(project, "wasm-lint.json"), `{ "budgets": [{ "files": "*.wasm", "max": "4 B" }] }`)
  writeFileSync(join(project, "broken.wasm"), "not a module")
  git(project, "add", "--all")
  const failed = await tryHook()
  expect(failed.stdout).toContain("size-budget")
  expect(failed.stdout).toContain("broken.wasm")
  expect(failed.code).toBe(1)
}, 120_000)
