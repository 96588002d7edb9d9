// What GitHub's code scanning would say of a SARIF log, before it is uploaded. Neither the schema nor Microsoft's validator
// notices a missing line, colliding fingerprints or a log above the limits; the server refuses those or shows them wrong.
// Takes any tool's log. Schema validity is not judged here: whatever has another shape than expected is passed over.

export interface Problem {
  /// `error`: the log, or a result, is refused or lost. `warning`: it is shown otherwise than meant.
  readonly level: "error" | "warning"
  /// A JSON path such as `runs[0].results[3]`.
  readonly at: string
  readonly message: string
}

export interface IngestionOptions {
  /// Size of the log after gzip, when known.
  readonly gzipBytes?: number
}

const limits = {
  gzipBytes: { refused: 10 * 1024 * 1024 },
  runs: { refused: 20 },
  results: { refused: 25_000, shown: 5_000 },
  rules: { refused: 25_000 },
  extensions: { refused: 100 },
  locations: { refused: 1_000, shown: 100 },
  steps: { refused: 10_000, shown: 1_000 },
  tags: { refused: 20, shown: 10 },
  description: 1_024,
  name: 255,
} as const

/// Everything code scanning would refuse, lose or show wrong; empty for a good log.
export function checkIngestion(log: unknown, options: IngestionOptions = {}): Problem[] {
  return [...problemsOf(log, options)]
}

function* problemsOf(log: unknown, { gzipBytes }: IngestionOptions): Iterable<Problem> {
  const root = record(log)
  if (root["version"] !== "2.1.0") yield error("version", "must be '2.1.0'")
  if (!isText(root["$schema"])) yield error("$schema", "must be given")
  if (!Array.isArray(root["runs"])) {
    yield error("runs", "must be an array")
    return
  }
  if (gzipBytes !== undefined) yield* limited("", gzipBytes, limits.gzipBytes, "bytes after gzip")
  const runs = root["runs"].map(record)
  yield* limited("runs", runs.length, limits.runs, "runs")
  const categories = new Set<string>()
  for (const [i, run] of runs.entries()) {
    const at = `runs[${i}]`
    const driver = record(record(run["tool"])["driver"])
    const id = record(run["automationDetails"])["id"]
    const category = JSON.stringify([driver["name"], typeof id === "string" ? id.replace(/[^/]*$/, "") : ""])
    if (categories.has(category)) yield error(at, "a log cannot have two runs of one tool and category")
    categories.add(category)
    yield* runProblems(run, at)
  }
}

function* runProblems(run: Fields, at: string): Iterable<Problem> {
  const tool = record(run["tool"])
  const driver = record(tool["driver"])
  if (!isText(driver["name"])) yield error(`${at}.tool.driver`, "must have a name")
  if (!Array.isArray(driver["rules"])) yield error(`${at}.tool.driver.rules`, "must be an array")
  if (!Array.isArray(run["results"])) yield error(`${at}.results`, "must be an array, even an empty one")
  for (const [i, invocation] of list(run["invocations"]).entries())
    if (invocation["executionSuccessful"] === false)
      yield error(`${at}.invocations[${i}]`, "an unsuccessful execution makes GitHub discard every result")

  const rules = list(driver["rules"])
  const results = list(run["results"])
  yield* limited(`${at}.tool.driver.rules`, rules.length, limits.rules, "rules")
  yield* limited(`${at}.tool.extensions`, list(tool["extensions"]).length, limits.extensions, "extensions")
  yield* limited(`${at}.results`, results.length, limits.results, "results")
  for (const [i, rule] of rules.entries()) yield* ruleProblems(rule, `${at}.tool.driver.rules[${i}]`)
  const ids = new Set<string>()
  for (const [i, rule] of rules.entries()) {
    if (ids.has(String(rule["id"])))
      yield error(`${at}.tool.driver.rules[${i}]`, `the id '${String(rule["id"])}' is taken`)
    ids.add(String(rule["id"]))
  }

  const seen = new Map<string, string>()
  for (const [i, result] of results.entries()) {
    const here = `${at}.results[${i}]`
    yield* resultProblems(result, rules, here)
    const identity = identityOf(result)
    const earlier = identity === undefined ? undefined : seen.get(identity)
    if (earlier) yield error(here, `has rule, file and fingerprint of ${earlier}: GitHub makes them one alert`)
    if (identity !== undefined) seen.set(identity, earlier ?? here)
  }
}

function* ruleProblems(rule: Fields, at: string): Iterable<Problem> {
  if (!isText(rule["id"])) yield error(at, "must have an id")
  for (const field of ["shortDescription", "fullDescription", "help"]) {
    const text = record(rule[field])["text"]
    if (!isText(text)) yield error(`${at}.${field}`, "must have a text")
    else if (field !== "help" && text.length > limits.description)
      yield error(`${at}.${field}`, `is ${text.length} characters long; ${limits.description} are allowed`)
  }
  const name = rule["name"]
  if (typeof name === "string" && name.length > limits.name) yield error(`${at}.name`, `is longer than ${limits.name}`)

  const properties = record(rule["properties"])
  const tags = Array.isArray(properties["tags"]) ? properties["tags"] : []
  yield* limited(`${at}.properties.tags`, tags.length, limits.tags, "tags")
  const security = properties["security-severity"]
  if (security !== undefined) {
    const value = typeof security === "string" ? Number(security) : NaN
    if (!(value > 0 && value <= 10))
      yield error(at, "security-severity must be a string with a number above 0, up to 10")
    if (!tags.includes("security")) yield warning(at, "has a security-severity but not the tag 'security'")
  }
  yield* oneOf(properties, "precision", ["very-high", "high", "medium", "low"], at)
  yield* oneOf(properties, "problem.severity", ["error", "warning", "recommendation"], at)
}

function* resultProblems(result: Fields, rules: readonly Fields[], at: string): Iterable<Problem> {
  if (!isText(record(result["message"])["text"])) yield error(`${at}.message`, "must have a text")
  if (list(result["suppressions"]).length > 0)
    yield error(at, "is suppressed, and GitHub would show it as an open alert")

  const ruleIndex = result["ruleIndex"]
  const rule = typeof ruleIndex === "number" ? rules[ruleIndex] : rules.find(({ id }) => id === result["ruleId"])
  if (!rule) yield error(at, "refers to no rule of the tool")
  else if (result["ruleId"] !== undefined && rule["id"] !== result["ruleId"])
    yield error(at, "ruleId and ruleIndex speak of different rules")

  const locations = list(result["locations"])
  const related = list(result["relatedLocations"])
  if (locations.length === 0) yield error(at, "must have a location")
  yield* limited(at, locations.length, limits.locations, "locations")
  yield* limited(at, related.length, limits.locations, "related locations")
  for (const [i, location] of locations.slice(0, 1).entries())
    yield* locationProblems(location, `${at}.locations[${i}]`)
  for (const [i, location] of related.entries()) yield* locationProblems(location, `${at}.relatedLocations[${i}]`)
  for (const [i, flow] of list(result["codeFlows"]).entries()) {
    const steps = list(flow["threadFlows"]).flatMap((thread) => list(thread["locations"]))
    yield* limited(`${at}.codeFlows[${i}]`, steps.length, limits.steps, "steps")
    for (const [j, step] of steps.entries())
      yield* locationProblems(record(step["location"]), `${at}.codeFlows[${i}].locations[${j}]`)
  }

  const ids = new Set([...locations, ...related].map(({ id }) => id))
  for (const [, id] of String(record(result["message"])["text"]).matchAll(/\]\((\d+)\)/g))
    if (!ids.has(Number(id))) yield error(`${at}.message`, `links to location ${id}, which does not exist`)

  const hash = record(result["partialFingerprints"])["primaryLocationLineHash"]
  if (!isText(hash)) yield warning(at, "has no primaryLocationLineHash: results in one binary would become one alert")
}

function* locationProblems(location: Fields, at: string): Iterable<Problem> {
  const physical = record(location["physicalLocation"])
  const uri = record(physical["artifactLocation"])["uri"]
  if (!isText(uri)) yield error(at, "must have a physical location with a URI: the server refuses the log without")
  else yield* uriProblems(uri, at)
  const region = record(physical["region"])
  const { startLine, startColumn, endLine, endColumn } = region
  if (typeof startLine !== "number" || startLine < 1) {
    yield error(at, "has no startLine: it would not be shown")
    return
  }
  const lastLine = typeof endLine === "number" ? endLine : startLine
  if (lastLine < startLine) yield error(at, "ends before the line it starts in")
  if (
    lastLine === startLine &&
    typeof endColumn === "number" &&
    endColumn < (typeof startColumn === "number" ? startColumn : 1)
  )
    yield error(at, "ends before the column it starts in")
}

function* uriProblems(uri: string, at: string): Iterable<Problem> {
  if (/^[a-z][a-z0-9+.-]*:/i.test(uri)) yield error(at, `'${uri}' is absolute; it must be relative to the repository`)
  else if (uri.startsWith("/") || uri.startsWith("./")) yield error(at, `'${uri}' must not begin with a slash or a dot`)
  else if (uri.split("/").includes("..")) yield error(at, `'${uri}' leads out of the repository`)
  if (!/^(?:[\w\-.~!$&'()*+,;=:@/?#]|%[0-9a-f]{2})*$/i.test(uri)) yield error(at, `'${uri}' is not percent-encoded`)
}

/// What GitHub tells alerts apart by.
function identityOf(result: Fields): string | undefined {
  const [location = {}] = list(result["locations"])
  const uri = record(record(location["physicalLocation"])["artifactLocation"])["uri"]
  const hash = record(result["partialFingerprints"])["primaryLocationLineHash"]
  return isText(hash) ? JSON.stringify([result["ruleId"], uri, hash]) : undefined
}

function* limited(at: string, n: number, { refused, shown }: Limit, what: string): Iterable<Problem> {
  if (n > refused) yield error(at, `${n} ${what}; more than ${refused} are refused`)
  else if (shown !== undefined && n > shown) yield warning(at, `${n} ${what}; only ${shown} are shown`)
}

interface Limit {
  readonly refused: number
  readonly shown?: number
}

function* oneOf(fields: Fields, name: string, allowed: readonly string[], at: string): Iterable<Problem> {
  const value = fields[name]
  if (value !== undefined && !(isText(value) && allowed.includes(value)))
    yield warning(at, `${name} ${JSON.stringify(value)} is none of ${allowed.join(", ")}`)
}

type Fields = Readonly<Record<string, unknown>>

function record(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

function list(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(record) : []
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== ""
}

function error(at: string, message: string): Problem {
  return { level: "error", at, message }
}

function warning(at: string, message: string): Problem {
  return { level: "warning", at, message }
}
