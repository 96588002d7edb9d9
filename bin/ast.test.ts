// Nodes of our making, next to those of @webassemblyjs/wasm-parser where it reads rightly: published functions of
// WebAssembly 1.0. The differences are the listed ones.

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { traverse } from "@webassemblyjs/ast"
import type { Node } from "@webassemblyjs/ast"
import { decode } from "@webassemblyjs/wasm-parser"
import { describe, expect, test } from "vitest"
import { readAll, withBodies } from "../analyzers/wasm/testkit.ts"
import { functionNode, skeletonNode, vocabulary } from "./ast.ts"
import { root } from "./generate.ts"
import { assemble } from "./wat.ts"

const ast = await vocabulary()
const file = new Uint8Array(readFileSync(join(root, "node_modules/source-map/lib/mappings.wasm")))
const published = readAll(file)

type Plain = Readonly<Record<string, unknown>>

/// Both in one form. Theirs: accesses of memory are of unsigned types, `extend_u/i32` is `extend_i32_u`, integers have
/// neither sign nor text in common with ours, labels are counted, alignments are left out, empty lists may be missing; a
/// block is located one byte behind its opcode, a call_indirect too; a group of locals is an instruction of its own.
function comparable(node: Plain): unknown {
  const { id, object, loc, label, testLabel, type, resulttype, result, value, raw, nan, inf, namedArgs, ...rest } = node
  const lists = Object.entries(rest).filter(([, list]) => !Array.isArray(list) || list.length > 0)
  const children = Object.fromEntries(
    lists.map(([key, child]) => [key, Array.isArray(child) ? nodes(child as Plain[]) : child]),
  )
  const [name, from] = String(id).split("/")
  const [, verb, sign = ""] = /^(.*?)(_[su])?$/.exec(name!)!
  const blockType = resulttype ?? result
  const text = typeof blockType === "string" ? blockType.replace(/^\(result (.*)\)$/, "$1") : undefined
  const { offset } = (namedArgs ?? {}) as { readonly offset?: Plain }
  const start = (loc as { readonly start: { readonly column: number } } | undefined)?.start.column
  const moved = /Block|Loop|If|CallIndirect/.test(String(type))
  return {
    type,
    ...(id === undefined ? {} : { id: from === undefined ? name : `${verb}_${from}${sign}` }),
    ...(typeof object === "string" ? { object: object.replace("u", "i") } : {}),
    ...(text === undefined ? {} : { blockType: text }),
    ...(typeof value !== "number" || type === "FloatLiteral" ? { value } : { value: BigInt.asUintN(32, BigInt(value)) }),
    ...(offset && offset.value !== 0 ? { offset: offset.value } : {}),
    ...(type === "Instr" || moved ? { start: moved && theirs.has(node) ? start! - 1 : start } : {}),
    ...children,
  }
} // prettier-ignore

const theirs = new WeakSet<object>()
const nodes = (list: readonly Plain[]) => list.filter(({ id }) => id !== "local").map(comparable)

test("functions of WebAssembly 1.0 are as @webassemblyjs/wasm-parser has them", () => {
  const module = (decode(file.slice().buffer, { ignoreDataSection: true }) as unknown as { body: [Plain] }).body[0]
  const functions = (module.fields as Plain[]).filter(({ type }) => type === "Func")
  for (const one of functions) traverse(one as unknown as Node, everyNode((node) => void theirs.add(node)))
  const imported = published.module.functions.filter((one) => one.import).length
  expect(functions.length).toBe(published.module.functions.length - imported)
  functions.forEach((one, nth) => {
    const own = functionNode(ast, published.code, imported + nth, "f") as Plain
    expect(own.signature).toEqual(one.signature)
    expect(nodes(own.body as Plain[]), `function ${imported + nth}`).toEqual(nodes(one.body as Plain[]))
  })
}) // prettier-ignore

/// Visitors that call `see` for each node, of whatever type.
function everyNode(see: (node: Node) => void): Record<string, (path: { readonly node: Node }) => void> {
  const types = "Instr BlockInstruction LoopInstruction IfInstruction CallInstruction CallIndirectInstruction Func".split(" ")
  return Object.fromEntries(types.map((type) => [type, ({ node }: { readonly node: Node }) => see(node)]))
} // prettier-ignore

describe("their traverse", () => {
  test("visits every instruction but else, at its offset", () => {
    for (const { index, body } of published.module.functions) {
      if (!body) continue
      const view = published.code.decode(index)
      const offsets: number[] = []
      for (let i = 0; i < view.count; i++) if (file[view.offset[i]!] !== 0x05) offsets.push(view.offset[i]!)
      const seen: number[] = []
      const see = (node: Node) => {
        if (node.id !== "local" && node.type !== "Func") seen.push(node.loc!.start.column)
      }
      traverse(functionNode(ast, published.code, index, "f"), everyNode(see))
      expect(seen.sort((a, b) => a - b)).toEqual(offsets)
    }
  })

  test("visits what the vocabulary has no node for", async () => {
    const assembled = await assemble(
      "newer.wat",
      `(module (memory 1) (tag $e (param i32)) (func (param i64) (result i64) (local v128)
        (local.set 1 (v128.const i32x4 1 2 3 -1)) (memory.copy (i32.const 0) (i32.const 1) (i32.const 2))
        (block (result i32) (try_table (catch $e 0) (nop)) (i32.const -7)) (drop)
        (drop (f64.const nan)) (i64.add (i64.const -2) (i64.load offset=8 align=4 (i32.const 0)))))`,
    )
    if ("fault" in assembled) throw new Error(assembled.fault.message)
    const { code } = readAll(assembled.bytes)
    const shown: string[] = []
    traverse(
      functionNode(ast, code, 0, "f"),
      everyNode((node) => {
        const { id, object, args, namedArgs } = node as Plain
        const texts = ((args ?? []) as Plain[]).map(({ raw, value, name }) => String(raw ?? value ?? name))
        const named = Object.entries((namedArgs ?? {}) as Record<string, Plain>).map(([key, { raw }]) => `${key}=${String(raw)}`)
        const word = object === undefined ? String(id) : `${object as string}.${String(id)}`
        shown.push([word, ...texts, ...named].join(" "))
      }),
    )
    expect(shown.slice(1)).toEqual([
      "local v128", "v128.const i32x4 0x00000001 0x00000002 0x00000003 0xffffffff", "set_local 1",
      "i32.const 0", "i32.const 1", "i32.const 2", "memory.copy",
      "block", "try_table (catch 0 0)", "nop", "end", "i32.const -7", "end", "drop",
      "f64.const nan", "drop", "i64.const -2", "i32.const 0", "i64.load offset=8 align=4", "i64.add", "end",
    ])
  }) // prettier-ignore

  test("a module is its types, imports, signatures and exports", () => {
    const seen = new Map<string, number>()
    const count = ({ node }: { readonly node: Node }) => void seen.set(node.type, (seen.get(node.type) ?? 0) + 1)
    const types = "TypeInstruction ModuleImport Func Table Memory Global ModuleExport Start Instr".split(" ")
    traverse(skeletonNode(ast, published.module, String), Object.fromEntries(types.map((type) => [type, count])))
    expect([...seen]).toEqual([
      ["TypeInstruction", 12], ["ModuleImport", 1], ["Func", 67], ["Table", 1], ["Memory", 1], ["Global", 3], ["ModuleExport", 13],
    ])
  }) // prettier-ignore

  test("nesting beyond what JSON can hold stays flat", () => {
    const blocks = Array<number[]>(2000).fill([0x02, 0x40]).flat()
    const { code } = readAll(withBodies([...blocks, ...Array<number>(2001).fill(0x0b)]))
    expect(JSON.stringify(functionNode(ast, code, 0, "f")).match(/"id":"end"/g)).toHaveLength(2001)
  })
})
