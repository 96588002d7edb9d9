// The reader against LLVM's tools: every row of every line table, and every inlined call at every byte of code. What LLVM said
// stands beside the fixtures, so the tests need no tool; where the tools are on PATH they are asked again.

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import {
  changes,
  digest,
  oracleChains,
  oracleRows,
  oracleVersion,
  readSaid,
  sampled,
} from "../../fixtures/dwarf/oracle.ts"
import { cursor } from "../wasm/bytes.ts"
import type { Module } from "../wasm/module.ts"
import { readModule } from "../wasm/read.ts"
import { readDwarf } from "./dwarf.ts"
import type { Dwarf } from "./dwarf.ts"
import { lineTables } from "./line-header.ts"
import { noRows, runSequence } from "./line-program.ts"
import { dwarfSections, isCode } from "./sections.ts"
import type { Sections } from "./sections.ts"

const folder = join(import.meta.dirname, "../../fixtures/dwarf")
const fixtures = readdirSync(folder).filter((file) => file.endsWith(".wasm"))
const treeSitter = join(import.meta.dirname, "../../node_modules/web-tree-sitter/debug/web-tree-sitter.wasm")

interface Opened {
  readonly module: Module
  readonly dwarf: Dwarf
  readonly sections: Sections
  readonly code: number
}

function open(file: string): Opened {
  const module = readModule({ path: file, kind: "wasm", bytes: readFileSync(file) })
  const sections = dwarfSections(module, () => undefined)
  const dwarf = readDwarf(module, {})
  if (!sections || !dwarf) throw new Error(`${file} has no DWARF`)
  return { module, dwarf, sections, code: sections.codeStart }
}

/// Every row of live code as the oracle writes it, in the order of the section.
function rowsOf(sections: Sections): string[] {
  const found: string[] = []
  for (const table of lineTables(sections)) {
    const { offset, length } = table.program
    const c = cursor(sections.bytes, offset, offset + length, "a program")
    while (c.at < c.end) {
      const rows = noRows()
      runSequence(c, table, rows)
      const { address, line, column, file } = rows
      const [low, high] = [address.array[0]!, address.array[address.length - 1]!]
      if (!isCode(sections, low) || high <= low) continue
      for (let i = 0; i < address.length - 1; i++)
        found.push([address.array[i], line.array[i]! >>> 0, column.array[i], file.array[i]].join(" "))
      found.push(`${high} end`)
    }
  }
  return found
}

function chainsOf({ dwarf, code }: Opened, addresses: readonly number[]): string[] {
  return addresses.map((address) =>
    dwarf
      .frames(code + address)
      // LLVM has no name for what only a line table speaks of.
      .map(({ symbol, function: name, file, line, column }) => `${symbol ?? name ?? "??"} ${file}:${line}:${column}`)
      .join(" < "),
  )
}

/// Every byte of code, from the first row on.
function addressesOf({ module, code, sections }: Opened): number[] {
  const first = rowsOf(sections).reduce((least, row) => Math.min(least, parseInt(row, 10)), Infinity)
  return module.functions
    .flatMap(({ body }) => Array.from({ length: body?.length ?? 0 }, (_, i) => (body?.offset ?? 0) - code + i))
    .filter((address) => address >= first)
}

describe.each(fixtures)("%s", (name) => {
  const opened = open(join(folder, name))
  const said = readSaid(readFileSync(join(folder, name.replace(/\.wasm$/, ".expected.txt")), "utf8"))

  test("has the rows LLVM reads", () => {
    expect(said.rows.length).toBeGreaterThan(20)
    expect(rowsOf(opened.sections)).toEqual(said.rows)
  })
  test("has the frames LLVM finds at every byte of code", () => {
    const addresses = sampled(name, addressesOf(opened))
    expect(said.chains.length).toBeGreaterThan(20)
    expect(changes(addresses, chainsOf(opened, addresses))).toEqual(said.chains)
  })
  test("is understood whole", () => {
    expect(opened.dwarf.units.length).toBeGreaterThan(0)
    expect(opened.dwarf.notUnderstood).toBe(0)
  })
})

test("web-tree-sitter has the rows and, here and there, the frames LLVM finds", () => {
  const opened = open(treeSitter)
  const said = readSaid(readFileSync(join(folder, "web-tree-sitter.expected.txt"), "utf8"))
  expect(said.rows).toEqual([digest(rowsOf(opened.sections))])
  const addresses = said.chains.map(([address]) => address)
  expect(addresses.length).toBeGreaterThan(100)
  expect(chainsOf(opened, addresses)).toEqual(said.chains.map(([, frames]) => frames))
  expect(opened.dwarf.notUnderstood).toBe(0)
})

describe.runIf(oracleVersion())("the same from LLVM's tools", () => {
  test.each(fixtures)("%s", (name) => {
    const file = join(folder, name)
    const opened = open(file)
    const addresses = addressesOf(opened)
    expect(rowsOf(opened.sections)).toEqual(oracleRows(file, opened.sections.codeLength))
    expect(chainsOf(opened, addresses)).toEqual(oracleChains(file, addresses))
  })
  test("web-tree-sitter", () => {
    const opened = open(treeSitter)
    expect(rowsOf(opened.sections)).toEqual(oracleRows(treeSitter, opened.sections.codeLength))
    const addresses = addressesOf(opened).filter((_, i) => i % 7 === 0)
    const mine = chainsOf(opened, addresses)
    const theirs = oracleChains(treeSitter, addresses)
    // Units of assembler have no ranges, and LLVM looks for a unit first; the line table has the line all the same.
    const differing = addresses.flatMap((_, i) => (mine[i] === theirs[i] ? [] : [`${mine[i]} | ${theirs[i]}`]))
    expect(differing.filter((line) => !/^\?\? \S+\.S:\d+:0 \| $/.test(line))).toEqual([])
  })
})
