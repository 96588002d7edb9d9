// wabt as the second opinion: what it assembles must come back from us instruction by instruction, with its immediates.

import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import initWabt from "wabt"
import { describe, expect, test } from "vitest"
import { opcodeRows } from "./opcodes.ts"
import type { Opcode, Proposal } from "./opcodes.ts"
import { printInstruction } from "./print.ts"
import { readAll } from "./testkit.ts"

const root = join(import.meta.dirname, "../..")
const folder = join(root, "fixtures/wat")
const wabt = await initWabt()
const everything = {
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
  memory64: true,
  multi_memory: true,
  extended_const: true,
  relaxed_simd: true,
}

function assemble(name: string, text: string): Uint8Array {
  const module = wabt.parseWat(name, text, everything)
  try {
    return module.toBinary({ write_debug_names: false }).buffer
  } finally {
    module.destroy()
  }
}

/// wabt's flat text of a binary's bodies, one instruction per entry, per function.
function theirs(bytes: Uint8Array): string[][] {
  const module = wabt.readWasm(bytes, { ...everything, readDebugNames: false, check: true })
  const text = module.toText({ foldExprs: false, inlineExport: false })
  module.destroy()
  const functions: string[][] = []
  let current: string[] | undefined
  let pending = ""
  for (const raw of text.split("\n")) {
    const line =
      pending +
      raw
        .replaceAll(/\(;.*?;\)/g, " ")
        .trim()
        .replaceAll(/\s+/g, " ")
    pending = ""
    if (/^\(func /.test(line)) {
      current = []
      functions.push(current)
      if (/\)\)$/.test(line)) current = undefined
      continue
    }
    if (current === undefined || line === "" || line.startsWith("(local ")) {
      if (current && line.startsWith("(local ") && line.endsWith("))")) current = undefined
      continue
    }
    if (/^\((type|table|memory|global|export|import|elem|data|start|tag)\b/.test(line)) {
      current = undefined
      continue
    }
    // The parenthesis of the function closes on its last line.
    const opened = line.split("(").length
    const closed = line.split(")").length
    const instruction = closed > opened ? line.slice(0, -1) : line
    // The clauses of a try_table have lines of their own.
    if (/^\(catch/.test(instruction)) current.push(`${current.pop()!} ${instruction.replace(" )", ")")}`)
    else current.push(instruction)
    if (closed > opened) current = undefined
  }
  return functions
}

function ours(bytes: Uint8Array): string[][] {
  const { module, code } = readAll(bytes)
  expect([...module.faults, ...code.faults].map(({ message }) => message)).toEqual([])
  return module.functions
    .filter(({ body }) => body)
    .map(({ index }) => {
      const view = code.decode(index)
      const lines: string[] = []
      for (let i = 0; i < view.count - 1; i++) lines.push(printInstruction(module, view, i))
      return lines
    })
}

/// What both write alike: the instruction, and its immediates but for floats and block types, which they spell differently.
function comparable(line: string): string {
  const [word = "", ...rest] = line.split(" ")
  if (/^(f32|f64)\.const$/.test(word)) return `${word} ${float(rest[0] ?? "")}`
  if (/^(block|loop|if|try)$/.test(word)) return word
  if (word === "try_table") return [word, ...rest.join(" ").matchAll(/\(catch[^)]*\)/g)].join(" ")
  return [word, ...rest].join(" ")
}

/// wabt prints floats in hexadecimal.
function float(text: string): string {
  const match = /^(-?)0x([0-9a-f]+)(?:\.([0-9a-f]+))?p([+-]\d+)$/.exec(text)
  if (!match) return text.replace(/^\+/, "")
  const [, sign, whole = "0", fraction = "", exponent = "0"] = match
  const value = Number(`0x${whole}${fraction}`) * 2 ** (Number(exponent) - 4 * fraction.length)
  return Object.is(value, 0) && sign === "-" ? "-0" : String(sign === "-" ? -value : value)
}

function compare(bytes: Uint8Array): number {
  const mine = ours(bytes)
  const wabts = theirs(bytes)
  expect(mine.length).toBe(wabts.length)
  for (const [f, lines] of mine.entries())
    expect(lines.map(comparable), `function ${f}`).toEqual(wabts[f]!.map(comparable))
  return mine.reduce((n, lines) => n + lines.length, 0)
}

describe("fixtures/wat, assembled by wabt", () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".wat"))) {
    test(file, () => {
      expect(compare(assemble(file, readFileSync(join(folder, file), "utf8")))).toBeGreaterThan(3)
    })
  }
})

describe("every row wabt knows, in unreachable code", () => {
  const unknown: readonly Proposal[] = ["gc", "wideArithmetic", "stackSwitching", "typedFunctionReferences"]
  const wanted: Readonly<Record<string, string>> = {
    "": "",
    label: "0",
    labels: "0 0",
    function: "0",
    "type table": "(type 0)",
    local: "0",
    global: "0",
    table: "0",
    memory: "",
    data: "0",
    element: "0",
    tag: "0",
    memarg: "offset=3",
    "memarg lane": "offset=3 1",
    lane: "1",
    lanes: "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31",
    i32: "-7",
    i64: "-70000000000",
    f32: "0.5",
    f64: "-1e100",
    v128: "i32x4 1 2 3 4",
    heap: "extern",
    "data memory": "0",
    "memory memory": "",
    "element table": "0",
    "table table": "",
    types: "(result i32)",
    ordering: "",
  }
  const structural = /^(block|loop|if|else|end|try|catch|catch_all|delegate|rethrow|try_table)$/
  const rows = opcodeRows.filter((row) => !unknown.includes(row.proposal) && !structural.test(row.name))
  const line = (row: Opcode) => {
    const operand = row.name === "i8x16.replace_lane" || row.immediates !== "lane" ? wanted[row.immediates]! : "1"
    return `(func (local i32) block unreachable ${row.name.split(" ")[0]} ${operand} unreachable end)`
  }
  test(`${rows.length} of them`, () => {
    const text = `(module (type (func)) (func) (memory 1 1 shared) (table 1 funcref) (global (mut i32) (i32.const 0)) (tag)
      (elem func 0) (data "x") ${rows.map(line).join("\n")})`
    const bytes = assemble("rows.wat", text)
    compare(bytes)
    const { module, code } = readAll(bytes)
    rows.forEach((row, index) => {
      const view = code.decode(module.functions.length - rows.length + index)
      expect(view.count, row.name).toBe(6)
      expect(printInstruction(module, view, 2).split(" ")[0]).toBe(row.name.split(" ")[0])
    })
    expect(rows.length).toBeGreaterThan(520)
  })
})

describe("published modules, instruction by instruction", () => {
  const files = [
    "source-map/lib/mappings.wasm",
    "@chainsafe/as-sha256/build/optimized.simd.wasm",
    "@jsquash/oxipng/codec/pkg-parallel/squoosh_oxipng_bg.wasm",
    "web-tree-sitter/web-tree-sitter.wasm",
    "@node-rs/argon2-wasm32-wasi/argon2.wasm32-wasi.wasm",
  ]
  for (const file of files) {
    test(file, () => {
      expect(compare(new Uint8Array(readFileSync(join(root, "node_modules", file))))).toBeGreaterThan(1000)
    })
  }
})
