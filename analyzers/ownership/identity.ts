// Who a body is across rebuilds: its path without the lines and columns that move when code above it is edited.

import type { Body } from "../mir/program.ts"

/// `demo::<impl at src/lib.rs>::close`.
export function identityOf(body: Body): string {
  const name = body.name
    .replace(/<impl at ([^<>]*?):\d+:\d+: \d+:\d+>/g, "<impl at $1>")
    .replace(/(\{\w+[^{}]*@[^{}]*?):\d+:\d+: \d+:\d+\}/g, "$1}")
  return `${body.dump.crate}::${name}`
}

/// A type's last name with its arguments' last names, for people: `wasm::ExternRef<dom::Node>` is `ExternRef<Node>`.
export function shortType(type: string): string {
  return type.replace(/(?:[\w]+::)+(?=[\w<{[(&*])/g, "")
}
