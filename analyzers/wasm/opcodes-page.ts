// docs/opcodes.md, from the opcode table. Knows only the table.

import { opcodeBytes } from "./dispatch.ts"
import { opcodeRows } from "./opcodes.ts"

/// The Markdown text of docs/opcodes.md.
export function opcodesPage(): string {
  const proposals = [...new Set(opcodeRows.map((row) => row.proposal))]
  const parts = [
    "# Instructions",
    "",
    `The ${opcodeRows.length} instructions this tool reads, by proposal, as \`analyzers/wasm/opcodes.ts\` has them.`,
    "Words in angle brackets stand for as many values as the immediates say; `t` for one type, `addr` for the address",
    "type of the memory or table, `ref` for a reference. Width is in bytes of memory accessed.",
  ]
  for (const proposal of proposals) {
    parts.push("", `## ${proposal === "mvp" ? "WebAssembly 1.0" : proposal}`, "")
    parts.push(
      "| Bytes | Instruction | Immediates | Operands → results | Effects | Width |",
      "| --- | --- | --- | --- | --- | --- |",
    )
    const rows = opcodeRows.filter((row) => row.proposal === proposal).sort((x, y) => x.code - y.code)
    for (const row of rows) {
      const bytes = opcodeBytes(row).map((byte) => byte.toString(16).padStart(2, "0"))
      const types = row.types.replace("->", "→").trim()
      const cells = [
        `\`${bytes.join(" ")}\``,
        `\`${row.name}\``,
        row.immediates,
        `\`${types}\``,
        row.effects,
        row.width || "",
      ]
      parts.push(`| ${cells.join(" | ")} |`)
    }
  }
  return `${parts.join("\n")}\n`
}
