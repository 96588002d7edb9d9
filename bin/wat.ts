// Assembles WebAssembly text with wabt, which is loaded only when there is some. Knows wabt's manners, so that nobody else
// has to: which proposals to allow, how it words its errors.

import type { Fault } from "../analyzers/analyzer.ts"

type Wabt = Awaited<ReturnType<typeof import("wabt")>>

/// Everything wabt can assemble: whether a host takes it is for the rules to say.
const features = {
  exceptions: true,
  mutable_globals: true,
  sat_float_to_int: true,
  sign_extension: true,
  simd: true,
  threads: true,
  function_references: true,
  multi_value: true,
  tail_call: true,
  bulk_memory: true,
  reference_types: true,
  annotations: true,
  gc: true,
  memory64: true,
  extended_const: true,
  relaxed_simd: true,
}

let loading: Promise<Wabt> | undefined

/// The module's bytes, with a name section, or what is wrong with the text.
export async function assemble(path: string, text: string): Promise<{ bytes: Uint8Array } | { fault: Fault }> {
  loading ??= import("wabt").then((module) => module.default())
  const wabt = await loading
  try {
    const module = wabt.parseWat(path, text, features)
    try {
      return { bytes: Uint8Array.from(module.toBinary({ write_debug_names: true }).buffer) }
    } finally {
      module.destroy()
    }
  } catch (error) {
    return { fault: watFault(path, error instanceof Error ? error.message : String(error)) }
  }
}

/// wabt says `parseWat failed:\na.wat:2:3: error: unexpected token "foo", expected a module field.\n  (foo)\n   ^^^`.
function watFault(path: string, message: string): Fault {
  const [, line, column, what] = /:(\d+):(\d+): error: ([^\n]+)/.exec(message) ?? []
  const from = "wat"
  if (!line || !column || !what)
    return { kind: "input", artifact: path, message: `cannot be assembled: ${message.trim()}`, from }
  const [row, start] = [Number(line), Number(column)]
  return {
    kind: "input",
    artifact: path,
    message: `line ${line}, column ${column}: ${what.replace(/\.$/, "")}`,
    at: { kind: "source", file: path, line: row, column: start, endLine: row, endColumn: start + 1 },
    from,
  }
}
