// `npm run new-rule <category>/<id>`: writes a rule that says nothing yet, and its two fixtures, then what to do next.

import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { root, ruleFiles } from "./generate.ts"

const [name, ...rest] = process.argv.slice(2)
const match = /^(?<category>[a-z]+)\/(?<id>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(name ?? "")
if (!match?.groups || rest.length > 0)
  fail(
    "usage: npm run new-rule <category>/<rule-id>, both in lower case; the id names the offence: hygiene/dropped-growth",
  )
const { category, id } = match.groups as { category: string; id: string }

const files: Record<string, string> = {
  [`rules/${category}/${id}.ts`]: `import { rule } from "../rule.ts"
import { wasm } from "../../analyzers/wasm/wasm.ts"

export default rule({
  id: "${id}",
  title: "TODO: what is wrong, in one clause",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: \`
TODO: what it means, why it matters, what to do.

\\\`\\\`\\\`wat bad
(module)
\\\`\\\`\\\`
\\\`\\\`\\\`wat good
(module)
\\\`\\\`\\\`\`,
  requires: { wasm },
  options: {},
  *check({ wasm }) {
    // TODO: yield { at, message } for each offence
    void wasm
  },
})
`,
  [`fixtures/rules/${id}/bad.wat`]: `(module
  (func $offends) ;; want ${id} "TODO"
)
`,
  [`fixtures/rules/${id}/good.wat`]: `;; clean
(module
  (func $respects)
)
`,
}

if (!ruleFiles().some((rule) => rule.category === category)) console.log(`'${category}' is a new category`)
const taken = Object.keys(files).filter((path) => existsSync(join(root, path)))
if (taken.length > 0) fail(`${taken.join(", ")} exists already`)
for (const [path, text] of Object.entries(files)) {
  mkdirSync(join(root, path, ".."), { recursive: true })
  writeFileSync(join(root, path), text)
  console.log(path)
}
console.log(
  "\nNext: write the fixtures' wants, then the rule (docs/writing-a-rule.md); `npm run generate`; `npm test`.",
)

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
