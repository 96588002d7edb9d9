// Reads the `budgets` of a config: how large which file, or what of it, may be. Sizes carry a unit that can be read one way only.

import type { Node } from "jsonc-parser"
import { array, boolean, fields, mistake, spanOf, string, word, type Property, type Reading } from "./config-reader.ts"
import type { Budget, CountMetric, Metric, SizeMetric } from "./rule.ts"

/// Units of a size, in bytes.
export const units: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, KiB: 1024, MiB: 1024 ** 2 }

export const sizeMetrics = ["raw", "gzip", "brotli", "function"] as const satisfies readonly SizeMetric[]
export const countMetrics = ["functions", "imports", "exports"] as const satisfies readonly CountMetric[]
/// Metrics about something that is named: `section:code`.
export const namedMetric = /^(section|crate):[^\n\r]+$/

export function readBudgets(reading: Reading, node: Node): Budget[] {
  return array(reading, node, "'budgets'", (item, index) => readBudget(reading, item, `budgets[${String(index)}]`))
}

function readBudget(reading: Reading, node: Node, what: string): Budget | undefined {
  const given = fields(reading, node, what, ["files", "metric", "max", "warn", "optional"])
  if (node.type !== "object") return undefined
  if (!given.files) return mistake(reading, node, `${what} must say which 'files' it is for, as a glob`)
  const limit = given.max ?? given.warn
  if (!limit) return mistake(reading, node, `${what} must have a 'max' or a 'warn', such as "250 kB"`)
  const files = string(reading, given.files.value, `'files' of ${what}`)
  const metric = given.metric ? readMetric(reading, given.metric.value, `'metric' of ${what}`) : "raw"
  const readLimit = metric !== undefined && isCount(metric) ? readCount : readSize
  const max = given.max && readLimit(reading, given.max)
  const warn = given.warn && readLimit(reading, given.warn)
  const optional = given.optional && boolean(reading, given.optional.value, `'optional' of ${what}`)
  if (given.warn && max !== undefined && warn !== undefined && warn > max)
    return mistake(reading, given.warn.value, `'warn' of ${what} is above its 'max', so it would never be reached`)
  if (files === undefined || metric === undefined) return undefined
  return {
    files,
    metric,
    ...(max === undefined ? {} : { max }),
    ...(warn === undefined ? {} : { warn }),
    ...(optional === undefined ? {} : { optional }),
    // The limit itself: whoever raises it sees the finding on the line he changed.
    at: { kind: "source", ...spanOf(reading, spread(limit)) },
  }
}

/// Whether a metric is a number of things, and not of bytes.
export function isCount(metric: Metric): metric is CountMetric {
  return (countMetrics as readonly Metric[]).includes(metric)
}

function readMetric(reading: Reading, node: Node, what: string): Metric | undefined {
  const value: unknown = node.value
  if (typeof value === "string" && namedMetric.test(value)) return value as Metric
  if (typeof value === "string" && /^(section|crate)\b/.test(value))
    return mistake(reading, node, `${what} must say which one: "section:code", "section:custom:name", "crate:regex"`)
  return word(reading, node, what, [...sizeMetrics, ...countMetrics])
}

function readCount(reading: Reading, { name, value: node }: Property): number | undefined {
  const value: unknown = node.value
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value
  return mistake(reading, node, `'${name}' must be a whole number, since the metric counts things`)
}

function spread({ key, value }: Property): { offset: number; length: number } {
  return { offset: key.offset, length: value.offset + value.length - key.offset }
}

function readSize(reading: Reading, { name, value: node }: Property): number | undefined {
  const value: unknown = node.value
  const [example, wanted] = [`such as "250 kB" or "1 MiB"`, "a size with its unit"]
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0)
    return mistake(reading, node, `'${name}' must be ${wanted}: write "${String(value)} B" if bytes are meant`)
  if (typeof value !== "string") return mistake(reading, node, `'${name}' must be ${wanted}, ${example}`)
  const size = parseSize(value)
  return typeof size === "number" ? size : mistake(reading, node, `'${name}': ${size.problem}`)
}

/// Bytes of `"250 kB"`, or why it cannot be told.
export function parseSize(text: string): number | { problem: string } {
  const [, digits = "", unit = ""] = /^\s*(\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*$/.exec(text) ?? []
  if (digits === "")
    return { problem: `"${text}" is not a size; write a number and a unit, such as "250 kB" or "1 MiB"` }
  const factor = Object.hasOwn(units, unit) ? units[unit] : undefined
  if (factor !== undefined) return Math.round(Number(digits) * factor)
  if (/^(k|K|KB|kb|Kb)$/.test(unit))
    return { problem: `"${unit}" is read two ways; write "${digits} kB" (1000 bytes) or "${digits} KiB" (1024 bytes)` }
  if (/^(m|M|mb|Mb|mB)$/.test(unit))
    return {
      problem: `"${unit}" is read two ways; write "${digits} MB" (1000² bytes) or "${digits} MiB" (1024² bytes)`,
    }
  const known = Object.keys(units).join(", ")
  return {
    problem: unit ? `unknown unit "${unit}"; the units are ${known}` : `"${text}" has no unit; they are ${known}`,
  }
}
