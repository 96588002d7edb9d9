// Finds and reads the config, then lets the command line have the last word. Knows where configs lie; what they mean is
// for rules/config.ts to say.

import { existsSync, readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { defaultConfig, failLevels, parseConfig, severities, type Config, type RuleConfig } from "../rules/config.ts"
import { unknownName } from "../rules/config-reader.ts"
import type { RegisteredRule } from "../rules/rule.ts"
import { display, why } from "./read.ts"
import { Refusal, refuse } from "./refusal.ts"

export const configNames = ["wasm-lint.json", "wasm-lint.jsonc"] as const

/// What the command line says about rules and levels.
export interface Overrides {
  /// `id:level` or `group:level`, each.
  readonly rule: readonly string[]
  /// Rule ids, groups or categories; nothing else runs.
  readonly only: readonly string[]
  /// Rule ids, groups or categories that do not run.
  readonly skip: readonly string[]
  readonly failOn?: string | undefined
}

export interface Settings {
  readonly config: Config
  /// What paths in reports, budgets and ignore entries are relative to: the folder of a config that was found, else the
  /// current one.
  readonly base: string
}

/// `asked` is what `--config` named, or false for `--no-config`.
export function loadSettings(
  cwd: string,
  asked: string | false | undefined,
  rules: readonly RegisteredRule[],
): Settings {
  if (asked === false) return { config: defaultConfig, base: cwd }
  if (asked !== undefined) return { config: readConfig(resolve(cwd, asked), cwd, rules), base: cwd }
  const found = findConfig(cwd)
  if (!found) return { config: defaultConfig, base: cwd }
  const base = dirname(found)
  return { config: readConfig(found, base, rules), base }
}

/// The nearest config, from `cwd` up to the root of its git repository; outside of one, only `cwd` is looked at.
export function findConfig(cwd: string): string | undefined {
  const top = gitRoot(cwd) ?? cwd
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const found = configNames.map((name) => join(folder, name)).filter((path) => existsSync(path))
    if (found.length > 1) refuse(`${folder} has both ${configNames.join(" and ")}; keep one`)
    if (found[0] || folder === top || folder === dirname(folder)) return found[0]
  }
}

/// The folder with `.git` at or above `folder`.
export function gitRoot(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at
    if (at === dirname(at)) return undefined
  }
}

function readConfig(path: string, base: string, rules: readonly RegisteredRule[]): Config {
  const name = display(path, base)
  let text
  try {
    text = readFileSync(path, "utf8")
  } catch (error) {
    return refuse(`the config ${name} ${why(error)}`)
  }
  const parsed = parseConfig(text, name, rules)
  if ("errors" in parsed) throw new Refusal(parsed.errors)
  return parsed.config
}

/// The config as the command line changes it. Later words win: `--only`, then `--skip`, then `--rule`.
export function override(config: Config, overrides: Overrides, rules: readonly RegisteredRule[]): Config {
  const changed: Record<string, RuleConfig> = { ...config.rules }
  const set = (id: string, severity: RuleConfig["severity"]) => {
    changed[id] = { ...changed[id], ...(severity ? { severity } : {}) }
  }
  if (overrides.only.length > 0) {
    const kept = new Set(select(overrides.only, rules, "--only").map(({ id }) => id))
    for (const rule of rules) {
      const severity = changed[rule.id]?.severity ?? rule.severity
      // A rule that is off by default runs when asked for.
      if (!kept.has(rule.id)) set(rule.id, "off")
      else if (severity === "off") set(rule.id, rule.severity === "off" ? "warning" : rule.severity)
    }
  }
  for (const { id } of select(overrides.skip, rules, "--skip")) set(id, "off")
  for (const word of overrides.rule) {
    const [, id = word, level = ""] = /^(.*):(.*)$/.exec(word) ?? []
    const severity = severities.find((known) => known === level)
    const meant = rules.filter((rule) => rule.id === id || rule.group === id)
    if (meant.length === 0) refuse(`--rule: ${unknownRule(id, rules)}`)
    if (!severity) refuse(`--rule ${word}: write it as ${id}:level, where level is one of ${severities.join(", ")}`)
    for (const rule of meant) set(rule.id, severity)
  }
  return { ...config, rules: changed, failOn: failLevel(overrides.failOn) ?? config.failOn }
}

function failLevel(word: string | undefined): Config["failOn"] | undefined {
  if (word === undefined) return undefined
  return (
    failLevels.find((level) => level === word) ??
    refuse(`--fail-on must be one of ${failLevels.join(", ")}, not '${word}'`)
  )
}

function select(words: readonly string[], rules: readonly RegisteredRule[], flag: string): RegisteredRule[] {
  return words
    .flatMap((word) => word.split(","))
    .flatMap((word) => {
      const chosen = rules.filter(({ id, category, group }) => [id, category, group].includes(word))
      return chosen.length > 0 ? chosen : refuse(`${flag}: ${unknownRule(word, rules)}`)
    })
}

/// The sentence for a rule nobody knows.
export function unknownRule(id: string, rules: readonly RegisteredRule[]): string {
  const names = rules.flatMap(({ id, category, group = id }) => [id, category, group])
  return `${unknownName("rule", id, names)} (\`wasm-lint rules\` lists them all)`
}
