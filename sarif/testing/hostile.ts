// Random reports with hostile names: terminal escapes, direction overrides, workflow commands, pipes, HTML, lone
// surrogates, absolute and climbing paths, spans with nonsense numbers.

import fc from "fast-check"
import type { Place, SourceSpan } from "../../analyzers/place.ts"
import type { Finding, RelatedPlace, Report } from "../../rules/report.ts"
import { golden, wasmPath } from "./golden.ts"

const spite = [
  "\u001b[31mred",
  "\u001b]8;;http://evil\u0007",
  "\u009b2J",
  "\u202egnp.exe",
  "\u2066x\u2069",
  "\n::set-output name=x::y",
  "::error::no",
  "\r::warning::no",
  "##[group]x",
  "a | b | c",
  "| --- |",
  "<script>alert(1)</script>",
  "</code></td>",
  "`tick`",
  "](1)",
  "{0}",
  "{closure#0}",
  "@everyone #1",
  "%0A::error::x",
  "\ud800",
  "\u2028",
  "漢字",
  "👩‍👩‍👧",
  "<impl at src/lib.rs:9:1: 9:20>::close",
  "core::slice::sort::merge_sort::<alloc::string::String, [u8; 4]>",
]

/// What no output may hold besides its own line breaks.
export const forbidden =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/// A name as a binary may have it.
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...spite),
  fc
    .array(fc.oneof(fc.constantFrom(...spite), fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 4 })
    .map((parts) => parts.join("")),
  fc.constantFrom(...spite).map((part) => part.repeat(60)),
)

export const path: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "src/lib.rs",
    "src/a b.rs",
    wasmPath,
    "/home/alice/x.rs",
    "../up.rs",
    "C:\\x\\y.rs",
    "a//b.rs",
    "",
    "/",
    "..",
  ),
  hostile,
)

const number = fc.oneof(fc.nat(200), fc.constantFrom(0, 1, 4_000_000_000))

const span: fc.Arbitrary<SourceSpan> = fc.record({
  file: path,
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
})

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record(
    {
      kind: fc.constant("bytes" as const),
      artifact: path,
      offset: number,
      length: number,
      function: fc.record({ index: number, name: hostile, symbol: hostile }, { requiredKeys: ["index", "name"] }),
      section: hostile,
    },
    { requiredKeys: ["kind", "artifact", "offset", "length"] },
  ),
  fc.record(
    {
      kind: fc.constant("mir" as const),
      artifact: path,
      line: number,
      body: hostile,
      block: number,
      statement: number,
    },
    { requiredKeys: ["kind", "artifact", "line", "body"] },
  ),
  span.map((at) => ({ kind: "source" as const, ...at })),
)

const related: fc.Arbitrary<RelatedPlace> = fc.record(
  { at: place, source: span, message: hostile },
  { requiredKeys: ["at", "message"] },
)

const finding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: fc.constantFrom("linear-leaked", "generic-bloat", "size-budget"),
    severity: fc.constantFrom("error" as const, "warning" as const, "note" as const),
    certainty: fc.constantFrom("proved" as const, "likely" as const),
    build: fc.constantFrom("demo", "plain"),
    at: place,
    source: span,
    message: hostile,
    advice: hostile,
    subject: hostile,
    because: fc.array(related, { maxLength: 3 }),
    path: fc.array(related, { maxLength: 4 }),
    bytes: fc.nat(),
    // Few values, so that they collide.
    fingerprint: fc.constantFrom("0123456789abcdef", "fedcba9876543210"),
  },
  {
    requiredKeys: [
      "rule",
      "severity",
      "certainty",
      "build",
      "at",
      "message",
      "subject",
      "because",
      "path",
      "fingerprint",
    ],
  },
)

export const arbitraryReport: fc.Arbitrary<Report> = fc
  .record({
    findings: fc.array(finding, { maxLength: 8 }),
    unknowns: fc.array(
      finding.map((f) => ({ ...f, certainty: "unknown" as const })),
      { maxLength: 2 },
    ),
    ignored: fc.array(
      fc.tuple(finding, hostile).map(([f, reason]) => ({ ...f, reason, ignore: 0 })),
      { maxLength: 2 },
    ),
    artifact: path,
    name: hostile,
    message: hostile,
    at: place,
    span,
  })
  .map(({ artifact, name, message, at, span, ...lists }) => {
    const base = golden()
    return {
      ...base,
      ...lists,
      builds: [
        ...base.builds,
        { name, artifacts: [{ path: artifact, kind: "wasm", bytes: 20, sha256: "00".repeat(32) }] },
      ],
      skipped: [{ rule: "linear-leaked", build: name, reason: message }],
      faults: [
        { kind: "input", artifact, message, at, from: "wasm" },
        { kind: "bug", artifact: name, message, from: "graph", stack: "at /home/alice/x.ts" },
      ],
      unread: [{ what: message, count: 2, artifact }],
      sizes: [
        {
          artifact,
          bytes: 20,
          sections: [{ name: `custom:${name}`, bytes: 12 }],
          functions: 1,
          imports: 0,
          exports: 0,
        },
      ],
      notices: [{ message, at: span }],
    }
  })
