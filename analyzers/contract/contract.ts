// What is declared of a build: the roles of types and functions, each with who declares it. Merged from markers, config and
// the built-in table, in this order of trust. Knows what people promise, and refuses to know whether they keep it.

import { analyzer, optional, type Fault, type Unread } from "../analyzer.ts"
import { build } from "../build.ts"
import { mir } from "../mir/mir.ts"
import type { Dump } from "../mir/program.ts"
import type { Path, Type } from "../mir/types.ts"
import { globMatcher } from "../names/glob.ts"
import { wasm } from "../wasm/wasm.ts"
import * as builtin from "./builtin.ts"
import type { ContractConfig } from "./config.ts"
import type { FunctionDeclaration, FunctionRole, TypeDeclaration, TypeRole } from "./declaration.ts"
import { readMarkers } from "./markers.ts"
import { declaredNames, matchPath, namesOf } from "./paths.ts"

export interface Contract {
  /// Every declaration, most trusted first.
  readonly types: readonly TypeDeclaration[]
  readonly functions: readonly FunctionDeclaration[]
  /// The most trusted declaration that gives `role` to a type as a dump prints it.
  typeRole(role: TypeRole, type: Type, dump: Dump): TypeDeclaration | undefined
  /// The same for a function's path.
  functionRole(role: FunctionRole, path: Path, dump: Dump): FunctionDeclaration | undefined
  /// Whether the dump's text has the last name of any type or function of this role: if not, no body of it needs a look.
  mentions(role: TypeRole | FunctionRole, dump: Dump): boolean
  /// Whether the dump is of the crate that defines the type: there, what is forbidden elsewhere is the implementation.
  isHome(declaration: TypeDeclaration, dump: Dump): boolean
  /// The config's effect of an import, by `module.name`.
  importEffect(name: string): string | undefined
  readonly faults: readonly Fault[]
  readonly unread: readonly Unread[]
}

export const contract = analyzer({
  name: "contract",
  doc: "Roles of types and functions (linear, pod, handle, shared-slice, effect, …), each with where it was declared.",
  requires: { build, wasm: optional(wasm), mir: optional(mir) },
  run: ({ build, wasm, mir }): Contract => {
    const markers = readMarkers(wasm, mir)
    const types = [...markers.types, ...configTypes(build.contract), ...builtinTypes()]
    const functions = [...markers.functions, ...configFunctions(build.contract), ...builtinFunctions()]
    const texts = new Map(build.mir.map((artifact) => [artifact.path, artifact.bytes]))
    const has = textSearch((dump) => texts.get(dump.artifact))
    const importEffects = Object.entries(build.contract.effects?.imports ?? {}).map(
      ([glob, effect]) => [globMatcher(glob), effect] as const,
    )
    return {
      types,
      functions,
      typeRole: lookup(types, has, (type: Type) => (type.kind === "path" ? type.path : undefined)),
      functionRole: lookup(functions, has, (path: Path) => path),
      mentions: (role, dump) =>
        [...types, ...functions].some((declared) => declared.role === role && has(dump, searchName(declared.name))),
      isHome: (declaration, dump) => homeOf(declaration) === dump.crate,
      importEffect: (name) => importEffects.find(([matches]) => matches(name))?.[1],
      faults: markers.faults,
      unread: markers.unread,
    }
  },
  faults: (result) => result.faults,
  unread: (result) => result.unread,
})

function configTypes(config: ContractConfig): readonly TypeDeclaration[] {
  const rows: readonly (readonly [TypeRole, readonly string[] | undefined])[] = [
    ["linear", config.linear],
    ["pod", config.pod],
    ["handle", config.handle],
    ["shared-slice", config.sharedSlice],
  ]
  return rows.flatMap(([role, names]) => (names ?? []).map((name) => ({ role, name, source: "config" as const })))
}

function configFunctions(config: ContractConfig): readonly FunctionDeclaration[] {
  const declared = Object.entries(config.effects?.functions ?? {}).map(
    ([name, effects]) => ({ role: "effect", name, effects, source: "config" }) as const,
  )
  const rows: readonly (readonly [FunctionRole, readonly string[] | undefined])[] = [
    ["capability-check", config.capabilityCheck],
    ["thread-spawn", config.threadSpawn],
    ["thread-join", config.threadJoin],
    ["thread-scope", config.threadScope],
  ]
  const roles = rows.flatMap(([role, names]) =>
    (names ?? []).map((name) => ({ role, name, effects: [], source: "config" }) as const),
  )
  return [...declared, ...roles]
}

function builtinTypes(): readonly TypeDeclaration[] {
  return builtin.types.map(({ role, type }) => ({ role, name: type, source: "builtin" }))
}

function builtinFunctions(): readonly FunctionDeclaration[] {
  return builtin.functions.map(({ role, fn }) => ({ role, name: fn, effects: [], source: "builtin" }))
}

/// The crate a declaration speaks of; undefined when a glob leaves it open.
export function homeOf(declaration: TypeDeclaration): string | undefined {
  const names = declaredNames(declaration.name)
  return names && names.length > 1 ? names[0] : undefined
}

/// Finds the first declaration of a role that fits a path, remembering answers per dump and path.
function lookup<T, D extends TypeDeclaration | FunctionDeclaration>(
  declarations: readonly D[],
  has: (dump: Dump, text: string) => boolean,
  pathOf: (thing: T) => Path | undefined,
): (role: D["role"], thing: T, dump: Dump) => D | undefined {
  const byRole = new Map<string, { declaration: D; fits: (names: readonly string[], dump: Dump) => boolean }[]>()
  for (const declaration of declarations) {
    const row = byRole.get(declaration.role) ?? []
    row.push({ declaration, fits: matcher(declaration, has) })
    byRole.set(declaration.role, row)
  }
  const known = new Map<Dump, Map<string, D | undefined>>()
  return (role, thing, dump) => {
    const path = pathOf(thing)
    const names = path && namesOf(path)
    const row = byRole.get(role)
    if (!names || !row) return undefined
    let answers = known.get(dump)
    if (!answers) known.set(dump, (answers = new Map<string, D | undefined>()))
    const key = `${role} ${names.join("::")}`
    if (!answers.has(key)) answers.set(key, row.find(({ fits }) => fits(names, dump))?.declaration)
    return answers.get(key)
  }
}

function matcher(
  declaration: TypeDeclaration | FunctionDeclaration,
  has: (dump: Dump, text: string) => boolean,
): (names: readonly string[], dump: Dump) => boolean {
  const paths = [declaration.name, "as" in declaration ? declaration.as : undefined]
    .map((path) => path && declaredNames(path))
    .filter((path) => path !== undefined && path !== "" && path.length > 1)
  if (paths.length > 0)
    return (names, dump) =>
      paths.some((path) => {
        const match = path && matchPath(names, dump.crate, path)
        // One or two names may be anybody's, so the crate must be in the dump; inlining can leave of it a long path alone.
        return match === "trimmed" ? names.length > 2 || has(dump, `${path?.[0]}::`) : match !== undefined
      })
  const matches = globMatcher(declaration.name)
  // A dump prints its own items without the crate, other crates' with it: either reading may be the one meant.
  return (names, dump) => matches(names.join("::")) || (mayBeLocal(names) && matches([dump.crate, ...names].join("::")))
}

/// Not of the standard library, no primitive, no type parameter.
function mayBeLocal(names: readonly string[]): boolean {
  const [first = ""] = names
  return names.length > 1 ? !/^(std|core|alloc)$/.test(first) : /^[A-Z].*[a-z]/.test(first)
}

/// A piece of text that must stand in a dump for the type to be in it; empty when a glob gives none.
function searchName(name: string): string {
  return /\w*$/.exec(name)?.[0] ?? ""
}

function textSearch(bytesOf: (dump: Dump) => Uint8Array | undefined): (dump: Dump, text: string) => boolean {
  const known = new Map<string, boolean>()
  const encoder = new TextEncoder()
  return (dump, text) => {
    const key = `${dump.artifact}\n${text}`
    let answer = known.get(key)
    if (answer === undefined) {
      const bytes = bytesOf(dump)
      answer = text === "" || bytes === undefined || contains(bytes, encoder.encode(text))
      known.set(key, answer)
    }
    return answer
  }
}

function contains(bytes: Uint8Array, text: Uint8Array): boolean {
  const [first] = text
  for (let at = bytes.indexOf(first!); at !== -1; at = bytes.indexOf(first!, at + 1)) {
    let length = 1
    while (length < text.length && bytes[at + length] === text[length]) length++
    if (length === text.length) return true
  }
  return false
}
