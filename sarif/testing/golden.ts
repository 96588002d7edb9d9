// A report with one of everything: every kind of place, severity, certainty, fault and notice; findings with and without
// source, with evidence, path and advice; copies of one finding on one line. Reporters' tests start from it.

import type { BytePlace, MirPlace, SourceSpan } from "../../analyzers/place.ts"
import type { Finding, Report, RuleSummary } from "../../rules/report.ts"

export const wasmPath = "pkg/demo.wasm"
export const mirPath = "target/wasm32-unknown-unknown/debug/deps/demo-0123456789abcdef.mir"

export function span(file: string, line: number, column: number, length: number): SourceSpan {
  return { file, line, column, endLine: line, endColumn: column + length }
}

export function inCode(offset: number, length: number, index: number, name: string, symbol?: string): BytePlace {
  return {
    kind: "bytes",
    artifact: wasmPath,
    offset,
    length,
    function: { index, name, ...(symbol === undefined ? {} : { symbol }) },
  }
}

export function inSection(offset: number, length: number, section: string): BytePlace {
  return { kind: "bytes", artifact: wasmPath, offset, length, section }
}

export function inMir(line: number, body: string, block?: number, statement?: number): MirPlace {
  return {
    kind: "mir",
    artifact: mirPath,
    line,
    body,
    ...(block === undefined ? {} : { block }),
    ...(statement === undefined ? {} : { statement }),
  }
}

let serial = 0
export function finding(parts: Partial<Finding> & Pick<Finding, "rule" | "at" | "message">): Finding {
  serial += 1
  return {
    severity: "warning",
    certainty: "proved",
    build: "demo",
    subject: "demo",
    because: [],
    path: [],
    fingerprint: serial.toString(16).padStart(16, "0"),
    ...parts,
  }
}

const docs = `A value of a linear type must be consumed exactly once. When a path leaves the function without consuming it, the
host object it stands for is never released.

\`\`\`mir bad
fn leak() -> () { let _1: ExternRef; bb0: { return; } }
\`\`\`

Consume the value on every path: call \`close\`, or hand it on.
`

function ruleSummary(id: string, category: string, parts: Partial<RuleSummary> = {}): RuleSummary {
  return {
    id,
    category,
    title: `the ${id.replaceAll("-", " ")} of a module`,
    severity: "warning",
    certainty: "proved",
    clauses: [],
    docs,
    ...parts,
  }
}

export function golden(): Report {
  serial = 0
  return {
    tool: { name: "wasm-lint", version: "0.1.0" },
    builds: [
      {
        name: "demo",
        manifest: "Cargo.toml",
        artifacts: [
          { path: wasmPath, kind: "wasm", bytes: 49357, sha256: "ab".repeat(32) },
          { path: mirPath, kind: "mir", bytes: 120_400, sha256: "cd".repeat(32) },
        ],
      },
      {
        name: "plain",
        artifacts: [
          { path: "dist/with space/plain é.wasm", kind: "wasm", bytes: 1000, sha256: "ef".repeat(32) },
          { path: "broken.wasm", kind: "wasm", bytes: 12, sha256: "01".repeat(32) },
        ],
      },
    ],
    rules: [
      ruleSummary("absolute-build-paths", "hygiene", { certainty: "proved", severity: "note" }),
      ruleSummary("effect-undeclared", "effects", { severity: "error", clauses: ["EFF-1"] }),
      ruleSummary("generic-bloat", "size", { certainty: "likely" }),
      ruleSummary("linear-leaked", "safety", { severity: "error", clauses: ["LIN-2", "LIN-3"] }),
      ruleSummary("name-section-shipped", "size"),
      ruleSummary("size-budget", "size", { severity: "error" }),
    ],
    findings: [
      finding({
        rule: "linear-leaked",
        severity: "error",
        at: inMir(120, "demo::open::{closure#0}", 3, 2),
        source: span("src/lib.rs", 12, 5, 6),
        message: "'handle' is not consumed on the path that returns early; its host object is never released",
        advice: "call 'handle.close()' before the return",
        subject: "demo::open::{closure#0}",
        because: [
          {
            at: inMir(104, "demo::open::{closure#0}", 0, 1),
            source: span("src/lib.rs", 9, 9, 4),
            message: "it is made here",
          },
          { at: inMir(90, "demo::open::{closure#0}"), message: "its type is declared linear" },
        ],
        path: [
          { at: inMir(104, "demo::open::{closure#0}", 0, 1), source: span("src/lib.rs", 9, 9, 4), message: "made" },
          {
            at: inMir(110, "demo::open::{closure#0}", 1, 2),
            source: span("src/lib.rs", 11, 8, 9),
            message: "the flag is false",
          },
          {
            at: inMir(120, "demo::open::{closure#0}", 3, 2),
            source: span("src/lib.rs", 12, 5, 6),
            message: "the function returns",
          },
        ],
      }),
      ...["u8", "u16", "Vec<[u8; 4]>"].map((type, i) =>
        finding({
          rule: "linear-leaked",
          severity: "error",
          at: inMir(200 + i * 20, `demo::keep::<${type}>`, 1, 0),
          source: span("src/keep.rs", 30, 9, 3),
          message: `'slot' is overwritten in 'demo::keep::<${type}>' before it is consumed`,
          subject: `demo::keep::<${type}>`,
        }),
      ),
      finding({
        rule: "linear-leaked",
        severity: "error",
        at: inMir(300, "<impl at src/lib.rs:9:1: 9:20>::forget"),
        message: "'mem::forget' takes a linear value",
        subject: "<impl at src/lib.rs>::forget",
      }),
      finding({
        rule: "effect-undeclared",
        severity: "error",
        at: inCode(0x1f3, 120, 12, "demo::pure_sum", "_ZN4demo8pure_sum17h0123456789abcdefE"),
        source: span("src/lib.rs", 40, 1, 60),
        message: "'demo::pure_sum' is declared free of effects but reaches the import 'env.log'",
        subject: "demo::pure_sum",
        path: [
          { at: inCode(0x1f3, 120, 12, "demo::pure_sum"), message: "calls 'demo::trace'" },
          {
            at: inCode(0x300, 5, 13, "demo::trace"),
            source: span("src/trace.rs", 7, 5, 12),
            message: "calls 'demo::emit'",
          },
          {
            at: inCode(0x340, 5, 14, "demo::emit"),
            source: span("src/trace.rs", 19, 5, 9),
            message: "calls the import 'env.log'",
          },
        ],
      }),
      finding({
        rule: "effect-undeclared",
        severity: "error",
        at: inCode(0x380, 2, 15, "demo::tick"),
        message: "'demo::tick' is declared free of effects but reaches the import 'env.now'",
        subject: "demo::tick",
        path: [
          { at: inCode(0x380, 2, 15, "demo::tick"), message: "calls 'demo::now'" },
          { at: inCode(0x390, 2, 16, "demo::now"), message: "calls the import 'env.now'" },
        ],
      }),
      finding({
        rule: "generic-bloat",
        certainty: "likely",
        at: inCode(0x2000, 900, 40, "core::slice::sort::merge_sort::<alloc::string::String, demo::by_name>"),
        message:
          "14 instances of 'core::slice::sort::merge_sort' take 12.3 KiB; the largest could share one body behind a 'dyn' comparison",
        subject: "core::slice::sort::merge_sort",
        bytes: 12_600,
      }),
      finding({
        rule: "name-section-shipped",
        at: inSection(44000, 5357, "custom:name"),
        message: "the name section is shipped: names of 212 functions, which no engine needs",
        advice: "strip it with 'wasm-opt --strip-debug' and keep a copy for symbolication",
        subject: "custom:name",
        bytes: 5357,
      }),
      finding({
        rule: "size-budget",
        severity: "error",
        at: { kind: "source", ...span("wasm-lint.json", 7, 16, 5) },
        source: span("wasm-lint.json", 7, 16, 5),
        message: "'pkg/demo.wasm' is 48.2 KiB, over its budget of 40.0 KiB",
        subject: wasmPath,
        because: [{ at: { kind: "bytes", artifact: wasmPath, offset: 0, length: 49357 }, message: "the whole module" }],
        bytes: 49357,
      }),
      finding({
        rule: "absolute-build-paths",
        severity: "note",
        build: "plain",
        at: { kind: "bytes", artifact: "dist/with space/plain é.wasm", offset: 700, length: 40, section: "data" },
        source: span("/home/alice/.cargo/registry/src/foo/lib.rs", 3, 1, 2),
        message: "the data section tells the account name 'alice' in 3 paths",
        subject: "data",
      }),
      finding({
        rule: "name-section-shipped",
        build: "plain",
        at: { kind: "bytes", artifact: "dist/with space/plain é.wasm", offset: 800, length: 0 },
        message: "the name section is shipped",
        subject: "custom:name",
      }),
    ],
    unknowns: [
      finding({
        rule: "linear-leaked",
        severity: "error",
        certainty: "unknown",
        at: inMir(400, "demo::store", 2, 1),
        source: span("src/store.rs", 5, 5, 5),
        message: "'handle' is put into a generic container and lost track of",
        subject: "demo::store",
      }),
      finding({
        rule: "linear-leaked",
        severity: "error",
        certainty: "unknown",
        at: inMir(420, "demo::store_all", 2, 1),
        message: "'handle' is put behind a trait object and lost track of",
        subject: "demo::store_all",
      }),
    ],
    ignored: [
      {
        ...finding({
          rule: "name-section-shipped",
          at: inSection(43000, 900, "custom:producers"),
          message: "the producers section is shipped",
          subject: "custom:producers",
        }),
        reason: "we want to know which toolchain made it",
        ignore: 0,
      },
    ],
    skipped: [{ rule: "linear-leaked", build: "plain", reason: "there is no MIR dump" }],
    faults: [
      {
        kind: "input",
        artifact: "broken.wasm",
        message: "the section at 0x8 says it is 100 bytes long, but the file ends after 2",
        at: { kind: "bytes", artifact: "broken.wasm", offset: 8, length: 0 },
        from: "wasm",
      },
      {
        kind: "bug",
        artifact: "plain",
        message: "'graph' failed: x is undefined",
        from: "graph",
        stack: "at /home/alice/x.ts",
      },
      {
        kind: "input",
        artifact: "wasm-lint.json",
        message: "the budget for 'gone/*.wasm' matches no file that was linted",
        at: { kind: "source", ...span("wasm-lint.json", 9, 5, 10) },
        from: "config",
      },
    ],
    unread: [{ what: "MIR statements not understood", count: 3, artifact: mirPath }],
    sizes: [
      {
        artifact: wasmPath,
        bytes: 49357,
        sections: [
          { name: "type", bytes: 200 },
          { name: "import", bytes: 150 },
          { name: "function", bytes: 220 },
          { name: "memory", bytes: 6 },
          { name: "export", bytes: 90 },
          { name: "code", bytes: 31744 },
          { name: "data", bytes: 10682 },
          { name: "custom:producers", bytes: 900 },
          { name: "custom:name", bytes: 5357 },
        ],
        functions: 212,
        imports: 9,
        exports: 4,
      },
    ],
    notices: [
      {
        message: "this ignore entry for 'size-budget' matches no finding; remove it",
        at: span("wasm-lint.json", 20, 5, 30),
      },
      { message: "the toolchain of 'plain' could not be recognised" },
    ],
  }
}

/// A report in which nothing happened.
export function empty(): Report {
  const { tool, rules } = golden()
  return {
    tool,
    rules,
    builds: [{ name: "demo", artifacts: [{ path: wasmPath, kind: "wasm", bytes: 8, sha256: "00".repeat(32) }] }],
    findings: [],
    unknowns: [],
    ignored: [],
    skipped: [],
    faults: [],
    unread: [],
    sizes: [],
    notices: [],
  }
}
