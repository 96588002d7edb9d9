// `wasm-lint explain <rule>`: the page of a rule, for the terminal.

import { rules } from "../../rules/index.ts"
import type { Option, RegisteredRule } from "../../rules/rule.ts"
import { renderMarkdown } from "../markdown.ts"
import { refuse } from "../refusal.ts"
import { unknownRule } from "../settings.ts"
import { chalkFor, paletteOf, type Terminal } from "../terminal.ts"

export function explain(id: string, terminal: Terminal): void {
  const rule = rules.find((known) => known.id === id) ?? refuse(unknownRule(id, rules))
  const palette = paletteOf(chalkFor(terminal.stdout, terminal))
  const width = Math.min(terminal.stdout.columns ?? 100, 100)
  terminal.stdout.write(`${palette.bold(rule.id)}: ${rule.title}\n${palette.dim(facts(rule))}\n\n`)
  terminal.stdout.write(renderMarkdown(page(rule), palette, width))
}

function facts({ severity, category, certainty, since, clauses = [] }: RegisteredRule): string {
  return [
    severity === "off" ? "off by default" : severity,
    category,
    certainty === "proved" ? "proved" : `${certainty} at best`,
    since === "next" ? "not released yet" : `since ${since}`,
    ...(clauses.length > 0 ? [`${clauses.join(", ")} of docs/SAFETY.md`] : []),
  ].join(" · ")
}

function page({ id, docs, options }: RegisteredRule): string {
  const lines = Object.entries<Option>(options).map(
    ([name, option]) => `- \`${name}\` (default \`${JSON.stringify(option.default)}\`): ${option.doc}`,
  )
  const silence = `In \`wasm-lint.json\`: \`"rules": { "${id}": "off" }\` turns it off; an \`ignore\` entry with a \`reason\` silences one place.`
  return [docs.trim(), ...(lines.length > 0 ? ["## Options", lines.join("\n")] : []), silence].join("\n\n") + "\n"
}
