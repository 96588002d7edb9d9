// For tests only: bytes of modules, written by hand. It knows encodings the way the reader does not, from the writing
// side, so that each checks the other.

import type { Artifact } from "../build.ts"
import { readCode } from "./code.ts"
import type { Code } from "./code.ts"
import type { Module } from "./module.ts"
import { readModule } from "./read.ts"

export type Bytes = readonly number[]

export function leb(value: number | bigint, padTo = 0): number[] {
  let rest = BigInt(value)
  const out: number[] = []
  do {
    out.push(Number(rest & 0x7fn))
    rest >>= 7n
  } while (rest !== 0n)
  while (out.length < padTo) out.push(0)
  return out.map((byte, i) => (i < out.length - 1 ? byte | 0x80 : byte))
}

export function sleb(value: number | bigint, padTo = 0): number[] {
  let rest = BigInt(value)
  const out: number[] = []
  for (;;) {
    const byte = Number(rest & 0x7fn)
    rest >>= 7n
    out.push(byte)
    if ((rest === 0n && !(byte & 0x40)) || (rest === -1n && byte & 0x40)) break
  }
  while (out.length < padTo) out.push(value < 0 ? 0x7f : 0)
  return out.map((byte, i) => (i < out.length - 1 ? byte | 0x80 : byte))
}

export function vec(items: readonly Bytes[]): number[] {
  return [...leb(items.length), ...items.flat()]
}

export function text(value: string): number[] {
  const bytes = [...new TextEncoder().encode(value)]
  return [...leb(bytes.length), ...bytes]
}

export function section(id: number, contents: Bytes): number[] {
  return [id, ...leb(contents.length), ...contents]
}

export function custom(title: string, payload: Bytes): number[] {
  return section(0, [...text(title), ...payload])
}

/// A body with its size; `code` includes the last `end`.
export function body(code: Bytes, locals: readonly Bytes[] = []): number[] {
  const contents = [...vec(locals), ...code]
  return [...leb(contents.length), ...contents]
}

export const preamble: Bytes = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]

export function bytesOf(...sections: readonly Bytes[]): Uint8Array {
  return Uint8Array.from([...preamble, ...sections.flat()])
}

/// A module with one function of type `() -> ()` per body.
export function withBodies(...bodies: readonly Bytes[]): Uint8Array {
  return bytesOf(
    section(1, vec([[0x60, 0, 0]])),
    section(3, vec(bodies.map(() => [0]))),
    section(10, vec(bodies.map((code) => body(code)))),
  )
}

export function artifact(bytes: Uint8Array, path = "test.wasm"): Artifact {
  return { path, kind: "wasm", bytes }
}

export function read(...sections: readonly Bytes[]): Module {
  return readModule(artifact(bytesOf(...sections)))
}

export function readAll(bytes: Uint8Array, path?: string): { readonly module: Module; readonly code: Code } {
  const module = readModule(artifact(bytes, path))
  return { module, code: readCode(module) }
}

export function messages(from: { readonly faults: readonly { readonly message: string }[] }): string[] {
  return from.faults.map(({ message }) => message)
}
