// Which strings of a binary are absolute paths of source files on the machine that built it. It knows how compilers and
// build services lay out files; it refuses to guess at a path that has no source file at its end, and it lets the
// prefixes pass that toolchains put in on purpose so that builds are reproducible.

import { analyzer } from "../analyzer.ts"
import type { ByteSpan } from "../wasm/bytes.ts"
import type { Module } from "../wasm/module.ts"
import { wasm } from "../wasm/wasm.ts"

export interface BuildPath extends ByteSpan {
  readonly text: string
  /// Bytes at its start that say where on the machine the sources lay; the rest names the file in its project.
  readonly prefix: number
  /// The person whose home folder it is, unless that is an account of a build service.
  readonly account?: string
  /// `data`, or the custom section it was found in.
  readonly section: string
}

export const buildPaths = analyzer({
  name: "build-paths",
  doc: "Absolute paths of source files on the build machine, in data segments and custom sections.",
  requires: { wasm },
  run: ({ wasm }): readonly BuildPath[] => [...pathsOf(wasm)],
})

function* pathsOf(module: Module): Iterable<BuildPath> {
  for (const { contents } of module.data) yield* pathsIn(module.bytes, contents, "data")
  for (const { payload, name } of module.customs) yield* pathsIn(module.bytes, payload, name)
}

/// Paths in one stretch of bytes. Strings of a data segment stand side by side without separators, so a path begins at a
/// folder that is known to be the root of a build and ends at the first extension of a source file.
export function* pathsIn(bytes: Uint8Array, span: ByteSpan, section: string): Iterable<BuildPath> {
  const text = latin1(bytes.subarray(span.offset, span.offset + span.length))
  for (const match of text.matchAll(absolute)) {
    const path = match[0]
    const before = text.slice(Math.max(0, match.index - 120), match.index)
    if (isPublic(path) || inAddress.test(before) || inRelative.test(before)) continue
    const account = accountOf(path)
    yield {
      text: path,
      prefix: (located.exec(path) ?? [""])[0].length,
      ...(account === undefined ? {} : { account }),
      section,
      offset: span.offset + match.index,
      length: path.length,
    }
  }
}

// Roots under which people and build services keep sources. A bare `/` is no root: too much text contains one.
const roots = [
  "home", "Users", "root", "builds?", "buildkite", "github", "__w", "workspaces?", "tmp", "private", "opt", "mnt",
  "Volumes", "usr", "var", "srv", "cargo", "runner", "codebuild", "drone", "bitrise", "vercel", "checkout", "worker",
].join("|") // prettier-ignore
const part = String.raw`[\w.+@~#%=()\-]`
// Short extensions need an end after them; `.rs` is followed by whatever the linker put next.
const extension = String.raw`\.(?:rs|(?:go|zig|cpp|cxx|cc|c|hpp|hxx|hh|h|inc|swift|nim|d|mm|m|kt|cs)(?![\w]))`
const absolute = new RegExp(
  String.raw`(?:/(?:${roots})/|\b[A-Za-z]:[\\/])(?:${part}{1,80}[\\/]){1,24}?${part}{1,80}?${extension}`,
  "g",
)

// What a toolchain writes in place of a path, and standard folders of official toolchain images: the same on every machine.
const published = [
  /^\/rustc\/[0-9a-f]{40}\//, // rustc's own sources, remapped
  /^\/usr\/local\/go\/src\//, // the default GOROOT
  /^\/usr\/(include|lib|share)\//, // headers of the distribution
  /^\/tmp\/emscripten_test/,
  /^\/nix\/store\//,
]

function isPublic(path: string): boolean {
  return published.some((prefix) => prefix.test(path))
}

// A path right behind an address is a part of that address.
const inAddress = /[a-z][a-z0-9+.-]*:\/\/[^\s"'`<>\0]*$/i

// So is a folder of that name inside of a relative path, as in `../../include/private/gpu/types.h`.
const inRelative = /\.\.?\/(?:[\w+@~-]+\/)*[\w+@~-]+$/

// The longest stretch that only says where: a package registry or checkout of cargo or Go, a workspace of a build
// service, else the home folder, else the first folder.
const located = new RegExp(
  [
    String.raw`^.*?[\\/]registry[\\/]src[\\/][^\\/]+[\\/]`,
    String.raw`^.*?[\\/]git[\\/]checkouts[\\/][^\\/]+[\\/][0-9a-f]+[\\/]`,
    String.raw`^.*?[\\/]pkg[\\/]mod[\\/]`,
    String.raw`^.*?[\\/]rustlib[\\/]src[\\/]rust[\\/]`,
    String.raw`^[\\/](?:home|Users)[\\/]runner[\\/]work[\\/][^\\/]+[\\/][^\\/]+[\\/]`,
    String.raw`^(?:[A-Za-z]:)?[\\/](?:home|Users)[\\/][^\\/]+[\\/]`,
    String.raw`^(?:[A-Za-z]:)?[\\/][^\\/]+[\\/]`,
  ].join("|"),
)

const accounts = /^(?:[A-Za-z]:|\/mnt\/[a-z]|\/[a-z](?=\/))?[\\/](?:home|Users)[\\/]([^\\/]+)[\\/]/

// Accounts that say nothing about anyone.
const anonymous = new Set(
  "runner runneradmin runnervm root user ubuntu debian build builder builds ci circleci travis vsts vsts_azpcontainer vagrant docker rust app node worker gitpod codespace vscode azureuser ec2-user web_user jenkins gitlab-runner buildkite buildkite-agent appuser dev developer distiller semaphore bitrise conda linuxbrew nixbld admin administrator public default nonroot ContainerAdministrator".split(
    " ",
  ),
)

function accountOf(path: string): string | undefined {
  const name = accounts.exec(path)?.[1]
  return name === undefined || anonymous.has(name) || anonymous.has(name.toLowerCase()) ? undefined : name
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1")
}
