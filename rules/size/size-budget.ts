// Judges sizes against the budgets of the config. It knows the two figures a budget can be about; what makes a binary
// large is told from its sections, not explained.

import { pathMatches } from "../../analyzers/names/path-glob.ts"
import { clip, share, size } from "../wording.ts"
import { gzipped } from "../../analyzers/size/gzip.ts"
import { sizes, type Sizes } from "../../analyzers/size/sizes.ts"
import { names, type Names } from "../../analyzers/names/names.ts"
import type { Module } from "../../analyzers/wasm/module.ts"
import { wasm } from "../../analyzers/wasm/wasm.ts"
import { option, rule, type Budget, type Draft, type Step } from "../rule.ts"

export default rule({
  id: "size-budget",
  title: "the binary is larger than its budget",
  severity: "error",
  since: "next",
  certainty: "proved",
  docs: `
A budget in \`wasm-lint.json\` says how large which file may be; more than \`max\` is an error, more than \`warn\` a warning:

\`\`\`json
{ "budgets": [{ "files": "dist/*.wasm", "metric": "gzip", "warn": "900 kB", "max": "1 MiB" }] }
\`\`\`

\`raw\` is the file as it lies there. \`gzip\` is its size after \`gzip -9\` as this Node's zlib does it: compare it only with
figures made the same way. The finding stands on the line of the config that sets the limit, and says which sections and
functions the bytes are in. A budget whose \`files\` match nothing that was linted fails the run, unless it is \`optional\`.

\`\`\`wat bad
;; config {"budgets":[{"files":"**","metric":"raw","max":"16 B"}]}
(module (func (export "run") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3))))
\`\`\`
\`\`\`wat good
;; config {"budgets":[{"files":"**","metric":"raw","max":"1 KiB"}]}
(module (func (export "run") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3))))
\`\`\`
`,
  requires: { wasm, sizes, names },
  options: {
    budgets: option<readonly Budget[]>([], "The budgets: written at the top of the config, under `budgets`."),
  },
  *check({ wasm, sizes, names }, { budgets }) {
    for (const budget of budgets)
      if (pathMatches(budget.files, wasm.artifact.path)) yield* judge(budget, wasm, sizes, names)
  },
})

function* judge(budget: Budget, module: Module, sizes: Sizes, names: Names): Iterable<Draft> {
  const weighed = budget.metric === "raw" ? module.bytes.length : gzipped(module.bytes)
  const over = budget.max !== undefined && weighed > budget.max ? budget.max : undefined
  const near = budget.warn !== undefined && weighed > budget.warn ? budget.warn : undefined
  const limit = over ?? near
  if (limit === undefined) return
  const measured = budget.metric === "raw" ? "" : " after gzip -9"
  yield {
    at: budget.at,
    subject: `${module.artifact.path} ${budget.metric}`,
    message:
      `'${module.artifact.path}' is ${size(weighed)}${measured}, ${size(weighed - limit)} (${share(weighed - limit, limit)}) more than ` +
      `the ${over === undefined ? "warning line" : "limit"} of ${size(limit)}; most of it is in ${largest(sizes)}`,
    advice: adviceFor(module, budget),
    ...(over === undefined ? { atMost: "warning" } : {}),
    bytes: weighed - limit,
    because: largestFunctions(module, names),
  }
}

function largest({ sections, bytes }: Sizes): string {
  return [...sections]
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 3)
    .map((section) => `${section.name} (${size(section.bytes)}, ${share(section.bytes, bytes)})`)
    .join(", ")
}

function largestFunctions(module: Module, names: Names): readonly Step[] {
  const bodies = module.functions.flatMap(({ index, body }) => (body ? [{ index, bytes: body.length }] : []))
  return bodies
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 5)
    .map(({ index, bytes }) => ({
      at: names.place(index),
      message: `'${clip(names.of(index).name)}' is ${size(bytes)}`,
    }))
}

function adviceFor(module: Module, { metric }: Budget): string {
  const strippable = module.customs.filter(({ title }) =>
    /^(name|\.debug_.*|sourceMappingURL|external_debug_info)$/.test(title),
  )
  const bytes = strippable.reduce((sum, { length }) => sum + length, 0)
  if (metric === "raw" && bytes * 20 > module.bytes.length)
    return `Strip the custom sections that only debuggers read (${size(bytes)}) first: wasm-opt --strip-debug.`
  return "Look at the largest functions below, optimise with wasm-opt -Oz, or raise the limit on this line with a reason."
}
