// The HTML page: one file that needs no network and no server, with the page's script and style inside. Puts findings and
// sizes in it as data, and has the browser run nothing but what it hashed; what the page does with them is page/'s.

import type { Finding, Report } from "../../rules/report.ts"
import type { ReporterOptions } from "../options.ts"
import { shorten, visible } from "../sanitise.ts"
import { placeOf, sentence, worstFirst } from "../words.ts"
import { script, scriptHash, style, styleHash } from "./assets.ts"
import type { ModuleSizes, PageData, PageFinding } from "./data.ts"

/// Characters of a name in the page.
export const longestName = 240

/// A name as the page has it: in one line, in which everything can be seen.
export function pageName(name: string): string {
  return shorten(visible(name), longestName)
}

/// The findings of a report, linked to the sizes of the modules they are in.
export function html(report: Report, { modules = [] }: ReporterOptions = {}): string {
  const findings = worstFirst(report.findings).map((finding) => pageFinding(finding, modules))
  return htmlPage({ tool: pageName(`${report.tool.name} ${report.tool.version}`), modules, findings })
}

export function htmlPage(data: PageData): string {
  const policy = [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ")
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>wasm-lint</title>
<style>${style}</style>
</head>
<body>
<noscript>This report draws itself with a script that is part of this file; it loads nothing.</noscript>
<script type="application/json" id="data">${inScript(data)}</script>
<script>${script}</script>
</body>
</html>
`
}

/// JSON that cannot end the element it stands in.
function inScript(data: PageData): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")
}

const longestMessage = 1000

function pageFinding(finding: Finding, modules: readonly ModuleSizes[]): PageFinding {
  const { at, rule, severity, certainty, message, advice, fingerprint } = finding
  const module = at.kind === "bytes" ? modules.findIndex(({ file }) => file === pageName(at.artifact)) : -1
  return {
    rule: pageName(rule),
    severity,
    likely: certainty === "likely",
    place: shorten(visible(placeOf(finding)), longestMessage),
    message: shorten(visible(sentence(message)), longestMessage),
    ...(advice === undefined ? {} : { advice: shorten(visible(advice), longestMessage) }),
    fingerprint: pageName(fingerprint),
    module,
    item: at.kind === "bytes" && module >= 0 ? itemWith(modules[module]!, at.offset, at.length) : -1,
  }
}

/// The listed item that a finding is about: the smallest that holds the first byte of the place. What is about more than the
/// item is about the whole file.
function itemWith({ items, bytes }: ModuleSizes, offset: number, length: number): number {
  if (length >= bytes) return -1
  let found = -1
  items.offset.forEach((from, item) => {
    const holds = items.count[item] === 0 && from <= offset && offset < from + items.bytes[item]!
    if (holds && (found < 0 || items.bytes[item]! < items.bytes[found]!)) found = item
  })
  return found
}
