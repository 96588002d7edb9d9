// WebAssembly text through wabt, both ways; wabt is loaded only when there is some. Knows wabt's manners, so that nobody
// else has to: which proposals to allow, what it reads of a buffer, how it words its errors.

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
  multi_memory: true,
  extended_const: true,
  relaxed_simd: true,
}

let loading: Promise<Wabt> | undefined

function load(): Promise<Wabt> {
  return (loading ??= import("wabt").then((module) => module.default()))
}

/// The module's bytes, with a name section, or what is wrong with the text.
export async function assemble(path: string, text: string): Promise<{ bytes: Uint8Array } | { fault: Fault }> {
  const wabt = await load()
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

/// What writes a module as folded text; `undefined` for what wabt does not read. A module should have few functions.
export async function disassembler(): Promise<(bytes: Uint8Array) => string | undefined> {
  const wabt = await load()
  let sound = true
  return (bytes) => {
    if (!sound) return undefined
    try {
      // wabt takes the whole buffer behind a view.
      const module = wabt.readWasm(Uint8Array.from(bytes), { ...features, readDebugNames: true })
      try {
        module.applyNames()
        return module.toText({ foldExprs: true, inlineExport: false })
      } finally {
        module.destroy()
      }
    } catch (error) {
      // Its stack overflowed, say: what it holds in memory is not to be trusted any more.
      if (error instanceof WebAssembly.RuntimeError) {
        sound = false
        loading = undefined
      }
      return undefined
    }
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
