// What a contract makes of markers, config and tables: also of markers written by somebody who means us harm.

import { readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { buildOf, resultOf } from "../../fixtures/harness/build.ts"
import { root } from "../../fixtures/harness/run.ts"
import { mir } from "../mir/mir.ts"
import { parseType } from "../mir/type-parser.ts"
import { clauseOf, clauses, patterns } from "./clauses.ts"
import type { ContractConfig } from "./config.ts"
import { contract } from "./contract.ts"
import { showSource } from "./declaration.ts"
import { matchPath } from "./paths.ts"
import { pod, type PodProfile } from "./pod.ts"

const head =
  "// WARNING: This output format is intended for human consumers only\n// and is subject to change without notice. Knock yourself out.\n"
const record = (fields: object) => JSON.stringify({ v: 1, ...fields })
const marker = (text: string, path = "_") =>
  `const ${path}::__wasm_lint_marker: &str = const "${JSON.stringify(text + "\n").slice(1, -1)}";\n\n`
async function contractOf(parts: { dump?: string; records?: string; config?: ContractConfig }) {
  const build = await buildOf({
    ...(parts.dump === undefined ? {} : { mir: { "demo.mir": head + parts.dump } }),
    ...(parts.records === undefined ? {} : { wasm: binary(parts.records) }),
    contract: parts.config ?? {},
  })
  return { build, found: resultOf(build, contract) }
}

/// A module with nothing but the section.
function binary(records: string): Uint8Array {
  const name = new TextEncoder().encode("wasm_lint")
  const payload = new TextEncoder().encode(records)
  const content = [name.length, ...name, ...payload]
  const size: number[] = []
  for (let rest = content.length; ; rest >>>= 7) {
    size.push(rest > 127 ? (rest & 127) | 128 : rest)
    if (rest <= 127) break
  }
  return Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 0, ...size, ...content])
}

describe("markers", () => {
  const linear = record({ kind: "linear", type: "demo::db::File", at: "src/db.rs:9:12" })

  it("are read from a dump, with what rustc computed beside them", async () => {
    const { found } = await contractOf({
      dump: `${marker(linear, "db::_")}fn db::_::__wasm_lint_decl(_1: &db::File) -> (&str, &[u8; 10]) {
    let mut _0: (&str, &[u8; 10]);

    bb0: {
        return;
    }
}

alloc2 (static: db::_::__wasm_lint_facts, size: 10, align: 1) {
    00 01 04 00 00 00 04 00 00 00                   │ ..........
}
`,
    })
    const [first] = found.types
    expect(first).toMatchObject({
      role: "linear",
      name: "demo::db::File",
      facts: { isCopy: false, needsDrop: true, size: 4, align: 4 },
    })
    expect(first && showSource(first)).toBe("declared linear by a marker at src/db.rs:9:12")
    expect(found.faults).toEqual([])
  })

  it("are read from the section, one to a line", async () => {
    const effect = record({ kind: "effect", fn: "demo::peak", effects: ["clock"], export: "peak", import: "env.now" })
    const { found } = await contractOf({ records: `${linear}\n${effect}\n` })
    expect(found.types[0]?.name).toBe("demo::db::File")
    expect(found.functions[0]).toMatchObject({ effects: ["clock"], export: "peak", import: "env.now" })
  })

  it("are counted in both channels, and a difference is said", async () => {
    const other = record({ kind: "linear", type: "demo::Lost" })
    const { found } = await contractOf({ dump: marker(linear) + marker(other), records: `${linear}\n` })
    expect(found.types.filter(({ source }) => source === "marker")).toHaveLength(2)
    expect(found.unread.map(({ count, what }) => `${count} ${what}`)).toEqual([
      "1 markers of the MIR dumps that the linker did not keep in section 'wasm_lint'",
    ])
  })

  it("of another version or kind are skipped with a count", async () => {
    const { found } = await contractOf({
      records: `{"v":2,"kind":"linear"}\n${record({ kind: "shiny", type: "a::B" })}\n`,
    })
    expect(found.unread.map(({ what }) => what)).toEqual([
      "markers of version 2",
      "markers of the unknown kind 'shiny'",
    ])
    expect(found.faults).toEqual([])
  })

  it.each([
    ["no JSON", "not JSON", "it is not JSON"],
    ["no object", "[1]", "it is not an object"],
    ["no version", `{"kind":"linear","type":"a::B"}`, "it has no version"],
    ["no kind", `{"v":1}`, "it has no kind"],
    ["a type that is no path", record({ kind: "linear", type: "a::B; rm -rf" }), "path of a type"],
    ["a type that is no text", record({ kind: "linear", type: { toString: 1 } }), "path of a type"],
    ["effects that are no list", record({ kind: "effect", fn: "a::b", effects: "clock" }), "list of names"],
    ["effects left out", record({ kind: "effect", fn: "a::b" }), "list of names"],
    ["too much", "x".repeat(20_000), "longer than"],
  ])("with %s is a fault that says so", async (_, text, message) => {
    const { found } = await contractOf({ records: `${text}\n${linear}\n` })
    expect(found.faults.map((fault) => fault.message)).toEqual([expect.stringContaining(message)])
    expect(found.types[0]?.name, "the next record is read all the same").toBe("demo::db::File")
  })

  it("never cause more than a fault, whatever their bytes", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.string(), fc.json(), fc.constant(linear)), { maxLength: 12 }),
        async (texts) => {
          const { found } = await contractOf({ records: texts.join("\n") })
          expect(found.faults.length).toBeLessThanOrEqual(5)
          expect(found.faults.every(({ kind }) => kind === "input")).toBe(true)
        },
      ),
      { numRuns: 60 },
    ))
})

describe("roles", () => {
  const dump = "fn f(_1: &demo::db::File) -> () {\n    let mut _0: ();\n\n    bb0: {\n        return;\n    }\n}\n"
  const roleIn = async (config: ContractConfig, type: string) => {
    const { build, found } = await contractOf({ dump, config })
    const [first] = resultOf(build, mir).dumps
    const parsed = parseType(type)
    return parsed && first && found.typeRole("linear", parsed, first)?.name
  }
  it.each([
    ["db::File", "File", true],
    ["db::File", "demo::db::File", true],
    ["db::File", "demo::fs::File", false],
    ["db::File", "*::File", true],
    ["std::fs::File", "demo::*", false],
    ["u32", "demo::*", false],
    ["File", "demo::db::File", true],
    ["other::File", "demo::db::File", false],
  ])("the type '%s' by '%s': %s", async (type, pattern, expected) => {
    expect((await roleIn({ linear: [pattern] }, type)) !== undefined).toBe(expected)
  })
  it("come from the built-in table too", async () => {
    const { found } = await contractOf({})
    expect(found.types.map(({ role, name }) => `${role} ${name}`)).toContain("shared-slice wasm::SharedSlice")
  })
})

describe("paths", () => {
  it.each([
    ["a::b::C", "a", "full"],
    ["b::C", "a", "full"],
    ["C", "a", "tail"],
    ["a::C", "z", "tail"],
    ["a::b::C", "z", "full"],
    ["C", "z", "trimmed"],
    ["b::C", "z", "trimmed"],
    ["a::x::C", "z", undefined],
    ["x::C", "a", undefined],
    ["D", "a", undefined],
  ] as const)("%s in a dump of %s: %s", (printed, crate, expected) => {
    expect(matchPath(printed.split("::"), crate, ["a", "b", "C"])).toBe(expected)
  })
})

describe("pod", () => {
  const dump = `fn make(_1: bool, _2: &u8) -> () {
    let mut _0: ();
    let _3: Flags;
    let _4: Row;
    let _5: Holed;
    let _6: Link<'_>;
    let _7: Plain;

    bb0: {
        _3 = Flags { on: copy _1, level: const 1_u32 };
        _4 = Row { flags: copy _3, n: const 1_u32 };
        _5 = Holed { tag: const 1_u8, value: const 2_u32 };
        _6 = Link::<'_> { next: copy _2 };
        _7 = Plain { x: const 1_u16, y: const 2_u16 };
        return;
    }
}
`
  const verdict = async (type: string, profile?: PodProfile) => {
    const { build } = await contractOf({ dump, config: { linear: ["Take"] } })
    const [first] = resultOf(build, mir).dumps
    return resultOf(build, pod).judge(parseType(type)!, first!, profile)
  }
  it.each([
    ["u32", "yes"],
    ["[f64; 4]", "yes"],
    ["bool", "no"],
    ["char", "no"],
    ["&u8", "no"],
    ["*mut u8", "no"],
    ["fn(u32) -> u32", "no"],
    ["std::num::NonZero<u32>", "no"],
    ["std::option::Option<u32>", "no"],
    ["std::cell::Cell<u8>", "no"],
    ["std::sync::atomic::AtomicU32", "no"],
    ["wasm::ExternRef<X>", "no"],
    ["Take", "no"],
    ["Row", "no"],
    ["Holed", "no"],
    ["Link<'_>", "no"],
    ["Plain", "unknown"],
    ["Nowhere", "unknown"],
    ["T", "unknown"],
  ])("%s: %s", async (type, expected) => expect((await verdict(type)).is).toBe(expected))
  it("shows the chain to the reason", async () => {
    expect(await verdict("Row")).toEqual({
      is: "no",
      because: [
        "'Row' has the field 'flags' of type 'Flags'",
        "'Flags' has the field 'on' of type 'bool'",
        "'bool' has bit patterns that are neither true nor false",
      ],
    })
  })
  it("has a profile in which bool counts", async () => expect((await verdict("bool", "contract")).is).toBe("yes"))
})

describe("clauses", () => {
  it("are those of docs/SAFETY.md", () => {
    const document = readFileSync(join(root, "docs/SAFETY.md"), "utf8")
    const written = [...document.matchAll(/^### ([A-Z]+-\d+) — (.+)$/gm)].map(([, id, text]) => ({ id, text }))
    expect(clauses, "copy the id and title of each clause of docs/SAFETY.md to analyzers/contract/clauses.ts").toEqual(
      written,
    )
  })
})

test("patterns are made of clauses that exist", () => {
  for (const { clauses: ids } of patterns) for (const id of ids) expect(clauseOf(id), id).toBeDefined()
})
