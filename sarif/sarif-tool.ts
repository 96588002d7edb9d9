// What a log says of the tool itself: its rules with their texts, and the kinds of notification it may raise.

import type { MultiformatMessageString, ReportingDescriptor, ToolComponent } from "sarif"
import type { Report, RuleSummary } from "../rules/report.ts"
import type { Certainty, Severity } from "../rules/rule.ts"
import { shorten } from "./sanitise.ts"
import { sentence } from "./words.ts"

const home = "https://github.com/wasm-lint/wasm-lint"
const longestDescription = 1024
const mostTags = 10

/// What a run tells besides results. The order is the descriptors' index.
export const notificationIds = [
  "input-not-read",
  "internal-error",
  "configuration-error",
  "not-understood",
  "rule-skipped",
  "worth-knowing",
  "results-left-out",
] as const
export type NotificationId = (typeof notificationIds)[number]

const notifications: Readonly<Record<NotificationId, readonly [string, string, string]>> = {
  "input-not-read": [
    "An input file could not be read",
    "A file is malformed, truncated or in a dialect that is not known. What could be read of it was still judged.",
    "The message says where in the file reading ended. Make sure the file is a WebAssembly binary or a rustc MIR dump and was written completely.",
  ],
  "internal-error": [
    "wasm-lint failed",
    "An analysis or a rule of wasm-lint broke. This is a fault of the tool; other rules were not affected.",
    `Please report it at ${home}/issues with the message and, if you can share it, the file.`,
  ],
  "configuration-error": [
    "The configuration cannot be met",
    "An entry of wasm-lint.json asks for something that this run could not do.",
    "The location is the entry's line; mend or remove the entry.",
  ],
  "not-understood": [
    "Part of an input was not understood",
    "Some constructs are unknown to wasm-lint and were passed over. They are counted, and no rule judged them.",
    "A newer version of wasm-lint may understand them. Nothing is wrong with the file.",
  ],
  "rule-skipped": [
    "A rule had nothing to judge",
    "What the rule requires is not there: for instance a MIR dump, or a name section.",
    "Give wasm-lint the missing artefact, or disable the rule.",
  ],
  "worth-knowing": [
    "Something to know",
    "Neither a finding nor a fault: for instance an ignore entry that matches no finding.",
    "The message says what to do.",
  ],
  "results-left-out": [
    "Not all findings are in this log",
    "Code scanning shows at most 5,000 results of a run; the gravest were kept.",
    "Write the complete log with --format sarif, or enable fewer rules.",
  ],
}

export function driver({ tool, rules }: Report): ToolComponent {
  return {
    name: tool.name,
    version: tool.version,
    semanticVersion: tool.version,
    informationUri: home,
    language: "en",
    rules: rules.map((rule) => descriptor(rule, tool.version)),
    notifications: notificationIds.map((id) => {
      const [short, full, help] = notifications[id]
      return {
        id,
        name: pascalCase(id),
        shortDescription: { text: sentence(short) },
        fullDescription: { text: full },
        help: { text: help },
      }
    }),
  }
}

function descriptor(rule: RuleSummary, version: string): ReportingDescriptor {
  const docs = rule.docs.trim()
  return {
    id: rule.id,
    // SARIF wants a name that differs from the id by more than case.
    ...(rule.id.includes("-") ? { name: pascalCase(rule.id) } : {}),
    shortDescription: { text: shorten(sentence(rule.title), longestDescription) },
    fullDescription: { text: shorten(firstParagraph(docs) || sentence(rule.title), longestDescription) },
    help: help(rule, docs),
    helpUri: `${home}/blob/v${version}/docs/rules/${rule.id}.md`,
    defaultConfiguration: { level: rule.severity },
    properties: {
      tags: [rule.category, "webassembly", ...rule.clauses.map((clause) => `clause/${clause}`)].slice(0, mostTags),
      precision: precisions[rule.certainty],
      "problem.severity": problemSeverities[rule.severity],
    },
  }
}

/// GitHub shows the Markdown; `explain` prints the same text.
function help(rule: RuleSummary, docs: string): MultiformatMessageString {
  const ignore = `{ "rule": "${rule.id}", "subject": "…", "reason": "…" }`
  const clauses = rule.clauses.length > 0 ? `Judges ${rule.clauses.join(", ")} of docs/SAFETY.md.` : ""
  const silence = `To accept a finding, add an entry to \`ignore\` in \`wasm-lint.json\`: \`${ignore}\`.`
  const markdown = [`# ${rule.id}`, sentence(rule.title), docs, clauses, silence]
    .filter((part) => part !== "")
    .join("\n\n")
  return { text: plainText(markdown), markdown }
}

const precisions: Readonly<Record<Certainty, string>> = { proved: "very-high", likely: "medium", unknown: "low" }
const problemSeverities: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  note: "recommendation",
}

/// `linear-leaked` → `LinearLeaked`: SARIF's readable name of a rule.
export function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(.)/g, (_, c: string) => c.toUpperCase())
}

function firstParagraph(markdown: string): string {
  const paragraph = markdown.split(/\n\s*\n/).find((part) => !/^\s*(```|#|\||[-*] )/.test(part)) ?? ""
  return plainText(paragraph).replaceAll("\n", " ")
}

/// Markdown without its marks; fenced code keeps its lines, indented.
export function plainText(markdown: string): string {
  let fenced = false
  const lines = markdown.split("\n").flatMap((line) => {
    const fence = /^\s*```/.test(line)
    if (fence) fenced = !fenced
    if (fence) return []
    if (fenced) return [`    ${line}`]
    const unlinked = line.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    return [
      unlinked
        .replace(/^#+\s*/, "")
        .replace(/`([^`]*)`/g, "$1")
        .replace(/\*\*([^*]+)\*\*/g, "$1"),
    ]
  })
  return lines.join("\n").trim()
}
