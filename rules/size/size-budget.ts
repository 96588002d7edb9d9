// Judges sizes against the budgets of the config. It knows the figures a budget can be about; what makes a binary large is
// told from its sections and largest functions, not explained.

import { pathMatches } from "../../analyzers/names/path-glob.ts"
import { clip, count, share, size, thousands } from "../wording.ts"
import { brotlied, gzipped } from "../../analyzers/size/gzip.ts"
import { sizes, type Sizes } from "../../analyzers/size/sizes.ts"
import { names, type Names } from "../../analyzers/names/names.ts"
import type { Module } from "../../analyzers/wasm/module.ts"
import { wasm } from "../../analyzers/wasm/wasm.ts"
import { option, rule, type Budget, type Draft } from "../rule.ts"

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

| \`metric\` | is |
| --- | --- |
| \`raw\` | the file as it lies there |
| \`gzip\`, \`brotli\` | its size after \`gzip -9\` or \`brotli -11\` as this Node's zlib does them: compare them only with figures made the same way. Brotli takes seconds per megabyte |
| \`section:code\`, \`section:data\`, \`section:custom:name\`, … | that section with its header; 0 when there is none |
| \`function\` | the largest function |
| \`crate:regex\` | all functions of that crate, by their names; of a binary without names it is unknown, and counted as that |
| \`functions\`, \`imports\`, \`exports\` | how many there are: the limits are whole numbers |

The finding stands on the line of the config that sets the limit, and says which sections and functions the bytes are in.
\`wasm-lint diff\` tells what made a file larger than the version before. A budget whose \`files\` match nothing that was linted fails the run, unless it is \`optional\`.

\`\`\`wat bad
;; config {"budgets":[{"files":"**","metric":"raw","max":"16 B"}]}
(module (func (export "run") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3))))
\`\`\`
\`\`\`wat bad
;; config {"budgets":[{"files":"**","metric":"imports","max":1}]}
(module (import "env" "log" (func)) (import "env" "now" (func)))
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

/// What a budget weighed: how much of what, what that is called, and the functions that are most of it.
interface Weighed {
  readonly amount: number
  /// `'a.wasm' is 3 KiB after gzip -9`: the words before and behind the amount.
  readonly before: string
  readonly behind?: string
  readonly where: string
  readonly functions: readonly number[]
}

function* judge(budget: Budget, module: Module, sizes: Sizes, names: Names): Iterable<Draft> {
  const { metric } = budget
  const subject = `${module.artifact.path} ${metric}`
  const weighed = weigh(metric, module, sizes, names)
  if (!weighed) {
    const message = `'${module.artifact.path}' has no names that tell of crates, so what the ${metric.replace(":", " ")} weighs cannot be told`
    yield {
      at: budget.at,
      subject,
      certainty: "unknown",
      message,
      advice: "Lint the binary before it is stripped, or give --names.",
    }
    return
  }
  const { amount, before, behind = "", where, functions } = weighed
  const over = budget.max !== undefined && amount > budget.max ? budget.max : undefined
  const near = budget.warn !== undefined && amount > budget.warn ? budget.warn : undefined
  const limit = over ?? near
  if (limit === undefined) return
  const counts = metric === "functions" || metric === "imports" || metric === "exports"
  const told = (n: number) => (counts ? thousands(n) : size(n))
  yield {
    at: budget.at,
    subject,
    message:
      `${before} ${told(amount)}${behind}, ${told(amount - limit)} (${share(amount - limit, limit)}) more than ` +
      `the ${over === undefined ? "warning line" : "limit"} of ${told(limit)}${where}`,
    advice: adviceFor(module, budget),
    ...(over === undefined ? { atMost: "warning" } : {}),
    ...(counts ? {} : { bytes: amount - limit }),
    because: functions.slice(0, 5).map((index) => ({
      at: names.place(index),
      message: `'${clip(names.of(index).name)}' is ${size(lengthOf(module, index))}`,
    })),
  }
}

/// `undefined` when it cannot be told.
function weigh(metric: Budget["metric"], module: Module, sizes: Sizes, names: Names): Weighed | undefined {
  const file = `'${module.artifact.path}'`
  const functions = [...names.bodies].sort((a, b) => lengthOf(module, b) - lengthOf(module, a) || a - b)
  const whole = { before: `${file} is`, where: `; most of it is in ${largest(sizes)}`, functions }
  switch (metric) {
    case "raw":
      return { ...whole, amount: module.bytes.length }
    case "gzip":
      return { ...whole, amount: gzipped(module.bytes), behind: " after gzip -9" }
    case "brotli":
      return { ...whole, amount: brotlied(module.bytes), behind: " after brotli -11" }
    case "function": {
      const [first] = functions
      if (first === undefined) return { amount: 0, before: file, where: "", functions }
      const name = clip(names.of(first).name)
      return {
        amount: lengthOf(module, first),
        before: `the largest function of ${file}, '${name}', is`,
        where: "",
        functions,
      }
    }
    case "functions":
      return { ...whole, amount: functions.length, before: `${file} has`, behind: " functions", where: "" }
    case "imports":
    case "exports":
      return { amount: sizes[metric], before: `${file} has`, behind: ` ${metric}`, where: "", functions: [] }
  }
  const name = metric.slice(metric.indexOf(":") + 1)
  if (metric.startsWith("section:")) {
    const amount = sizes.sections.reduce((sum, section) => sum + (section.name === name ? section.bytes : 0), 0)
    return {
      amount,
      before: `the section '${clip(name)}' of ${file} is`,
      where: `: ${share(amount, sizes.bytes)} of the file`,
      functions: name === "code" ? functions : [],
    }
  }
  // An export may have a name where nothing else has: that is not enough to know of crates.
  if (!names.bodies.some((index) => names.crate(index) !== undefined)) return undefined
  const crate = name.replaceAll("-", "_")
  const own = functions.filter((index) => names.crate(index) === crate)
  const amount = own.reduce((sum, index) => sum + lengthOf(module, index), 0)
  return {
    amount,
    before: `the code of '${clip(name)}' in ${file} is`,
    where: `; ${count(own.length, "function is", "functions are")} its own`,
    functions: own,
  }
}

function lengthOf({ functions }: Module, index: number): number {
  return functions[index]?.body?.length ?? 0
}

function largest({ sections, bytes }: Sizes): string {
  return [...sections]
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 3)
    .map((section) => `${section.name} (${size(section.bytes)}, ${share(section.bytes, bytes)})`)
    .join(", ")
}

function adviceFor(module: Module, { metric }: Budget): string {
  const strippable = module.customs.filter(({ title }) =>
    /^(name|\.debug_.*|sourceMappingURL|external_debug_info)$/.test(title),
  )
  const bytes = strippable.reduce((sum, { length }) => sum + length, 0)
  if (metric === "raw" && bytes * 20 > module.bytes.length)
    return `Strip the custom sections that only debuggers read (${size(bytes)}) first: wasm-opt --strip-debug.`
  if (metric === "imports" || metric === "exports")
    return "Take out what is not needed (wasm-lint why tells what keeps an import), or raise the limit on this line with a reason."
  return "Look at the largest functions below, optimise with wasm-opt -Oz, or raise the limit on this line with a reason."
}
