// What a project asks of wasm-lint: `wasm-lint.json`, read, checked and made plain. Every mistake in it is an error with
// its line; nothing is guessed and no unknown key is passed over.

import type { ContractConfig } from "../analyzers/contract/config.ts"
import type { SourceSpan } from "../analyzers/place.ts"
import type { Budget, OptionValue, Severity } from "./rule.ts"

export interface Config {
  /// Path of the file it was read from; absent for the defaults.
  readonly path?: string
  /// Per rule id.
  readonly rules: Readonly<Record<string, RuleConfig>>
  readonly contract: ContractConfig
  readonly ignore: readonly Ignore[]
  readonly budgets: readonly Budget[]
  readonly failOn: Severity | "never"
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
