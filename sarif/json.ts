// The Report as JSON, for programs: one document, a version, the totals, then the Report as it is. Deterministic: no
// times, no machine. Whatever a binary's names contain, the document is printable and says exactly what the Report says.

import type { Fault } from "../analyzers/analyzer.ts"
import type { Report } from "../rules/report.ts"
import { printableJson } from "./sanitise.ts"
import { totals, type Totals } from "./words.ts"

/// The document. `schema` grows by one with every change that could break a reader; new fields are no such change.
///
/// `totals.error`, `.warning` and `.note` count `findings` by severity, `.likely` those of them that are not proved;
/// `.unread` sums the counts of `unread`, `.files` the artifacts of all builds; the others are lengths of the lists.
export interface JsonReport extends Omit<Report, "faults"> {
  readonly schema: 1
  readonly totals: Totals
  readonly faults: readonly Omit<Fault, "stack">[]
}

export function json(report: Report): string {
  const { tool, builds, rules, findings, unknowns, ignored, skipped, faults, unread, sizes, notices } = report
  const document: JsonReport = {
    schema: 1,
    tool,
    totals: totals(report),
    builds,
    findings,
    unknowns,
    ignored,
    faults: faults.map(withoutStack),
    unread,
    skipped,
    notices,
    sizes,
    rules,
  }
  return printableJson(document)
}

// A stack names folders of the machine.
function withoutStack({ kind, artifact, message, at, from }: Fault): Omit<Fault, "stack"> {
  return { kind, artifact, message, ...(at ? { at } : {}), from }
}
