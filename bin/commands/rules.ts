// `wasm-lint rules`: what is looked for.

import { rules } from "../../rules/index.ts"
import type { Option, RegisteredRule } from "../../rules/rule.ts"
import { chalkFor, paletteOf, type Terminal } from "../terminal.ts"

export function listRules({ json }: { readonly json: boolean }, terminal: Terminal): void {
  terminal.stdout.write(json ? `${JSON.stringify(rules.map(describe), null, 2)}\n` : table(terminal))
}

function describe({ id, title, category, severity, certainty, since, clauses = [], options, docs }: RegisteredRule) {
  const described = Object.entries<Option>(options).map(([name, option]) => ({
    name,
    default: option.default,
    doc: option.doc,
  }))
  return { id, title, category, severity, certainty, since, clauses, options: described, docs: docs.trim() }
}

function table(terminal: Terminal): string {
  const palette = paletteOf(chalkFor(terminal.stdout, terminal))
  const width = Math.max(...rules.map(({ id }) => id.length))
  const categories = [...new Set(rules.map(({ category }) => category))].sort()
  const groups = categories.map((category) => {
    const rows = rules
      .filter((rule) => rule.category === category)
      .map(({ id, title, severity }) => {
        const paint = severity === "off" ? palette.dim : palette[severity]
        return `  ${id.padEnd(width)}  ${paint(severity.padEnd("warning".length))}  ${title}\n`
      })
    return `${palette.bold(category)}\n${rows.join("")}`
  })
  return `${groups.join("\n")}\n${palette.dim(`${String(rules.length)} rules; \`wasm-lint explain <rule>\` tells more`)}\n`
}
