// What a project asks of wasm-lint: `wasm-lint.json`, read, checked and made plain. Every mistake in it is an error with
// its line; nothing is guessed and no unknown key is passed over.

import { parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser"
import type { ContractConfig } from "../analyzers/contract/config.ts"
import type { SourceSpan } from "../analyzers/place.ts"
import { readBudgets } from "./config-budgets.ts"
import {
  array,
  boolean,
  fields,
  mistake,
  number,
  properties,
  reading,
  spanOf,
  string,
  strings,
  unknownName,
  word,
  type ConfigError,
  type Property,
  type Reading,
} from "./config-reader.ts"
import type { Budget, Option, OptionValue, RegisteredRule, Severity } from "./rule.ts"

export type { ConfigError } from "./config-reader.ts"

export interface Config {
  /// Path of the file it was read from; absent for the defaults.
  readonly path?: string
  /// Per rule id.
  readonly rules: Readonly<Record<string, RuleConfig>>
  readonly contract: ContractConfig
  readonly ignore: readonly Ignore[]
  readonly budgets: readonly Budget[]
  readonly failOn: Severity | "never"
  /// Prefixes of paths in debug information, and what they stand for below the config's folder.
  readonly pathMap?: Readonly<Record<string, string>>
}

export interface RuleConfig {
  readonly severity?: Severity | "off"
  readonly options?: Readonly<Record<string, OptionValue>>
}

/// A finding that is not to be reported, with the reason. All given patterns must match.
export interface Ignore {
  readonly rule: string
  /// Glob over artifact paths.
  readonly artifact?: string
  /// Glob over the finding's subject: a demangled function, a type, a section.
  readonly subject?: string
  readonly reason: string
  readonly at: SourceSpan
}

export const defaultConfig: Config = { rules: {}, contract: {}, ignore: [], budgets: [], failOn: "warning" }

/// The rule that judges `budgets`, and its option they arrive in.
export const budgetRule = { id: "size-budget", option: "budgets" } as const

export const severities = ["off", "note", "warning", "error"] as const satisfies readonly RuleConfig["severity"][]
export const failLevels = ["note", "warning", "error", "never"] as const satisfies readonly Config["failOn"][]
export const configKeys = ["$schema", "rules", "contract", "ignore", "budgets", "failOn", "pathMap"] as const
/// Keys of `contract` that hold a list of globs.
export const contractLists = [
  "linear",
  "pod",
  "handle",
  "sharedSlice",
  "capabilityCheck",
  "threadSpawn",
  "threadJoin",
  "threadScope",
  "mustUse",
] as const

export type ParsedConfig = { readonly config: Config } | { readonly errors: readonly ConfigError[] }

/// Reads a config. Comments and trailing commas are allowed; `path` is how errors and budgets name the file.
export function parseConfig(text: string, path: string, rules: readonly RegisteredRule[]): ParsedConfig {
  const read = reading(text, path)
  const problems: ParseError[] = []
  // Some editors still write a byte order mark; blanked, so that offsets stay true.
  const root = parseTree(text.replace(/^\uFEFF/, " "), problems, { allowTrailingComma: true })
  if (!root) mistake(read, { offset: 0, length: 0 }, "there is nothing in the file; write at least {}")
  else for (const { error, offset, length } of problems) mistake(read, { offset, length }, syntaxError(error))
  if (!root || problems.length > 0) return { errors: read.errors }

  const given = fields(read, root, "the config", configKeys)
  if (given.$schema) string(read, given.$schema.value, "'$schema'")
  const ruleConfigs = given.rules ? readRules(read, given.rules.value, rules) : {}
  const budgets = given.budgets ? readBudgets(read, given.budgets.value) : []
  const config: Config = {
    path,
    rules: withBudgets(ruleConfigs, budgets),
    contract: given.contract ? readContract(read, given.contract.value) : {},
    ignore: given.ignore ? readIgnores(read, given.ignore.value, rules) : [],
    budgets,
    ...(given.pathMap ? { pathMap: readPathMap(read, given.pathMap.value) } : {}),
    failOn: (given.failOn && word(read, given.failOn.value, "'failOn'", failLevels)) ?? defaultConfig.failOn,
  }
  return read.errors.length > 0 ? { errors: read.errors } : { config }
}

function readPathMap(read: Reading, node: Node): Record<string, string> {
  return record(read, node, "'pathMap'", (value, what) => string(read, value, what))
}

function withBudgets(rules: Config["rules"], budgets: readonly Budget[]): Config["rules"] {
  if (budgets.length === 0) return rules
  const set = rules[budgetRule.id]
  return { ...rules, [budgetRule.id]: { ...set, options: { ...set?.options, [budgetRule.option]: budgets } } }
}

function readRules(read: Reading, node: Node, rules: readonly RegisteredRule[]): Config["rules"] {
  const groups: (readonly [string, RuleConfig])[] = []
  const entries = properties(read, node, "'rules'").flatMap((property) => {
    const members = rules.filter(({ group }) => group === property.name)
    if (members.length > 0) {
      const severity = word(read, property.value, `the severity of the group '${property.name}'`, severities)
      if (severity) for (const { id } of members) groups.push([id, { severity }])
      return []
    }
    const rule = knownRule(read, property.name, property.key, rules)
    const set = rule && readRule(read, property, rule)
    return set ? [[rule.id, set] as const] : []
  })
  // What is said of a rule itself wins, wherever it stands.
  const set = new Map(groups)
  for (const [id, own] of entries) set.set(id, { ...set.get(id), ...own })
  return Object.fromEntries(set)
}

function knownRule(read: Reading, id: string, at: Node, rules: readonly RegisteredRule[]): RegisteredRule | undefined {
  const ids = rules.flatMap(({ id, group }) => (group === undefined ? [id] : [id, group]))
  return rules.find((rule) => rule.id === id) ?? mistake(read, at, unknownName("rule", id, ids))
}

function readRule(read: Reading, { name, value }: Property, rule: RegisteredRule): RuleConfig | undefined {
  if (value.type === "string") {
    const severity = word(read, value, `the severity of '${name}'`, severities)
    return severity && { severity }
  }
  if (value.type !== "object")
    return mistake(read, value, `'${name}' must be a severity or an object such as { "severity": "error" }`)
  const declared = Object.entries<Option>(rule.options)
  const names = declared.map(([option]) => option)
  const given = fields(read, value, `rule '${name}'`, ["severity", ...names])
  const severity = given.severity && word(read, given.severity.value, `the severity of '${name}'`, severities)
  const options = declared.flatMap(([option, { default: byDefault }]) => {
    const property = given[option]
    const set = property && readOption(read, property, rule, byDefault)
    return set === undefined ? [] : [[option, set] as const]
  })
  return {
    ...(severity ? { severity } : {}),
    ...(options.length > 0 ? { options: Object.fromEntries(options) } : {}),
  }
}

/// An option has the type of its default.
function readOption(
  read: Reading,
  { name, key, value }: Property,
  rule: RegisteredRule,
  byDefault: OptionValue,
): OptionValue | undefined {
  const what = `option '${name}' of '${rule.id}'`
  if (rule.id === budgetRule.id && name === budgetRule.option)
    return mistake(read, key, `write 'budgets' at the top of the config, not under '${rule.id}'`)
  switch (typeof byDefault) {
    case "number":
      return number(read, value, what)
    case "string":
      return string(read, value, what)
    case "boolean":
      return boolean(read, value, what)
    default:
      return strings(read, value, what)
  }
}

function readContract(read: Reading, node: Node): ContractConfig {
  const given = fields(read, node, "'contract'", [...contractLists, "effects", "host"])
  const lists = contractLists.flatMap((key) => {
    const property = given[key]
    return property ? [[key, strings(read, property.value, `'contract.${key}'`)] as const] : []
  })
  const effects = given.effects && readEffects(read, given.effects.value)
  const host = given.host && string(read, given.host.value, "'contract.host'")
  return { ...Object.fromEntries(lists), ...(effects ? { effects } : {}), ...(host ? { host } : {}) }
}

function readEffects(read: Reading, node: Node): ContractConfig["effects"] {
  const given = fields(read, node, "'contract.effects'", ["functions", "imports"])
  const functions =
    given.functions &&
    record(read, given.functions.value, "'contract.effects.functions'", (value, what) => strings(read, value, what))
  const imports =
    given.imports &&
    record(read, given.imports.value, "'contract.effects.imports'", (value, what) => string(read, value, what))
  return { ...(functions ? { functions } : {}), ...(imports ? { imports } : {}) }
}

function record<T>(
  read: Reading,
  node: Node,
  what: string,
  item: (node: Node, what: string) => T | undefined,
): Record<string, T> {
  const entries = properties(read, node, what).flatMap(({ name, value }) => {
    const got = item(value, `'${name}' of ${what}`)
    return got === undefined ? [] : [[name, got] as const]
  })
  return Object.fromEntries(entries)
}

function readIgnores(read: Reading, node: Node, rules: readonly RegisteredRule[]): Ignore[] {
  return array(read, node, "'ignore'", (item, index): Ignore | undefined => {
    const what = `ignore[${String(index)}]`
    const given = fields(read, item, what, ["rule", "artifact", "subject", "reason"])
    if (item.type !== "object") return undefined
    if (!given.rule) return mistake(read, item, `${what} must say which 'rule' it silences`)
    if (!given.reason)
      return mistake(read, item, `${what} must give its 'reason': the next reader will want to know it`)
    const id = string(read, given.rule.value, `'rule' of ${what}`)
    const rule = id === undefined ? undefined : knownRule(read, id, given.rule.value, rules)
    const reason = string(read, given.reason.value, `'reason' of ${what}`)
    const artifact = given.artifact && string(read, given.artifact.value, `'artifact' of ${what}`)
    const subject = given.subject && string(read, given.subject.value, `'subject' of ${what}`)
    if (rule === undefined || reason === undefined) return undefined
    return {
      rule: rule.id,
      ...(artifact === undefined ? {} : { artifact }),
      ...(subject === undefined ? {} : { subject }),
      reason,
      at: spanOf(read, item),
    }
  })
}

/// `CommaExpected` → "syntax error: comma expected".
function syntaxError(code: ParseError["error"]): string {
  const words = printParseErrorCode(code).replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return `syntax error: ${words.charAt(0).toLowerCase()}${words.slice(1)}`
}
