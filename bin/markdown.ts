// Renders the Markdown that rules' pages are written in for a terminal: headings, paragraphs, lists, code, tables as they
// stand. No more of Markdown than rules use.

import { hanging, wrap } from "../sarif/layout.ts"
import type { Palette } from "../sarif/palette.ts"

export function renderMarkdown(text: string, palette: Palette, width: number): string {
  const out: string[] = []
  let paragraph: string[] = []
  let code = false
  const flush = () => {
    if (paragraph.length > 0) out.push(inline(wrap(paragraph.join(" "), width), palette))
    paragraph = []
  }
  for (const line of text.split("\n")) {
    const fence = /^```(\S*) ?(.*)$/.exec(line)
    if (fence) {
      flush()
      code = !code
      const label = { bad: palette.error("bad"), good: palette.good("good") }[fence[2] ?? ""]
      if (label) out.push(`  ${label}`)
    } else if (code) out.push(line === "" ? "" : `    ${palette.dim(line)}`)
    else if (/^#+ /.test(line)) {
      flush()
      out.push(palette.bold(line.replace(/^#+ /, "")))
    } else if (/^\s*([-*]|\d+\.) /.test(line)) {
      flush()
      const [marker = ""] = /^\s*([-*]|\d+\.) /.exec(line) ?? []
      out.push(inline(hanging(marker, line.slice(marker.length), width), palette))
    } else if (line.startsWith("|")) {
      flush()
      out.push(inline([line], palette))
    } else if (line === "") {
      flush()
      if (out.at(-1) !== "") out.push("")
    } else paragraph.push(line)
  }
  flush()
  return `${out.join("\n").replace(/\n+$/, "")}\n`
}

/// Code spans, emphasis and links, in lines that are broken already: a span may go on in the next.
function inline(lines: readonly string[], palette: Palette): string {
  return lines
    .join("\n")
    .replace(/\*\*([^*]+)\*\*/g, (_, bold: string) => palette.bold(bold))
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/`([^`]+)`/g, (_, span: string) => palette.help(span))
}
