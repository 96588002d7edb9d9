// What a project's config may declare about its build: the least trusted source of roles, and the only one that needs no
// toolchain support. The shape only; reading and checking JSON is `rules/config.ts`, using it is `contract.ts`.

/// Globs match demangled paths (`app::db::Handle`, `*::Handle`); a bare last name matches any path that ends in it.
export interface ContractConfig {
  /// Types of which every value is consumed exactly once.
  readonly linear?: readonly string[]
  /// Types declared plain old data.
  readonly pod?: readonly string[]
  /// Types that stand for a host object by an index.
  readonly handle?: readonly string[]
  /// Types that view shared memory and demand Pod elements; the element is the first type argument.
  readonly sharedSlice?: readonly string[]
  /// Functions that ask the host for a capability.
  readonly capabilityCheck?: readonly string[]
  /// Imports whose result must not be dropped, by glob over `module.name`.
  readonly mustUse?: readonly string[]
  /// Functions that start a thread and give its handle; that take a handle and wait; that wait for all threads started in
  /// their closure.
  readonly threadSpawn?: readonly string[]
  readonly threadJoin?: readonly string[]
  readonly threadScope?: readonly string[]
  readonly effects?: {
    /// Effects a function or export declares, by glob over exports and demangled names.
    readonly functions?: Readonly<Record<string, readonly string[]>>
    /// The effect an import has, by glob over `module.name`.
    readonly imports?: Readonly<Record<string, string>>
  }
  /// The host the build is for: `browser`, `nodejs`, `wasmtime`, `embedded`, …
  readonly host?: string
}
