// What a report says of the files that lend names to a binary: how many of its functions each knows, and how it found them.
// It knows how to put that in words; it refuses to judge.

import type { Lent } from "../analyzers/twin/twins.ts"
import type { LenderSummary, Notice } from "./report.ts"
import { count, thousands } from "./wording.ts"

/// The lender as plain data; nothing for a file that nothing was taken from.
export function lenderSummary({ file, functions, known, by, debug, refused }: Lent): LenderSummary[] {
  return refused === undefined
    ? [{ path: file.path, kind: file.kind, functions, known, ...(by ? { by } : {}), lines: debug !== undefined }]
    : []
}

/// `names: 2,840 of 2,920 functions of app.wasm from app.debug.wasm (2,700 by body, 140 by calls), 80 unmatched`. A refused
/// file that somebody asked for is a fault and told as one.
export function lenderNotice({ file, functions, known, by, debug, refused }: Lent, artifact: string): Notice[] {
  if (refused !== undefined)
    return file.asked ? [] : [{ message: `${file.path}, which ${artifact} says has its debug information, ${refused}` }]
  const how = ` (${by ? waysOf(by) : "by number"})`
  const rest = known < functions ? `, ${thousands(functions - known)} unmatched` : ""
  const lines = debug ? "; source lines too" : ""
  const doubt = known * 2 < functions ? "; it may be of another build, or the binary was optimised after it" : ""
  return [
    {
      message: `names: ${thousands(known)} of ${count(functions, "function")} of ${artifact} from ${file.path}${how}${rest}${lines}${doubt}`,
    },
  ]
}

function waysOf(by: NonNullable<Lent["by"]>): string {
  const said = [
    [by.number, "by number: the code is the same"],
    [by.export, "by export and body"],
    [by.body, "by body"],
    [by.calls, "by what they call or what calls them"],
    [by.order, "by order"],
  ] as const
  return said
    .filter(([n]) => n > 0)
    .map(([n, how]) => `${thousands(n)} ${how}`)
    .join(", ")
}
