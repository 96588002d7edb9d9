// Findings as SARIF results. The first location is a text file whenever one is known, because viewers and code scanning
// can show nothing else; bytes, addresses and names stand beside it. Findings that viewers could not tell apart are one.

import type { CodeFlow, Location, Result, ThreadFlowLocation } from "sarif"
import type { Place, SourceSpan } from "../analyzers/place.ts"
import type { Finding, IgnoredFinding, RelatedPlace, Report } from "../rules/report.ts"
import type { ReporterOptions } from "./options.ts"
import type { Flavour, Places } from "./sarif-places.ts"
import { atLeastAs, groups, hex, nameOf, sentence } from "./words.ts"

const mostRelated = 100
const mostSteps = 1000
const mostLinks = 5

export interface Telling {
  readonly report: Report
  readonly flavour: Flavour
  readonly options: ReporterOptions
  readonly places: Places
}

/// Results of the same kind: `open` for what could not be decided.
export function results(findings: readonly Finding[], kind: "fail" | "open", telling: Telling): Result[] {
  const manifests = new Map(telling.report.builds.map((build) => [build.name, build.manifest]))
  const placed = findings.map((finding) => ({ finding, spot: spotOf(finding, manifests.get(finding.build), telling) }))
  const folded = groups(placed, ({ finding, spot }) => foldingKey(finding, spot, telling))
  const told = [...folded.values()].flatMap((group) => {
    const gravest = group.reduce((a, b) => (atLeastAs(a.finding.severity, b.finding.severity) ? a : b))
    const copies = group.filter((other) => other !== gravest).map(({ finding }) => finding)
    return [result(gravest.finding, gravest.spot, copies, kind, telling)]
  })
  return told.map(distinct())
}

/// Two builds of one crate can give findings of equal identity on different lines. The number that ends a line hash tells
/// equals apart.
function distinct(): (result: Result) => Result {
  const seen = new Map<string, number>()
  return (result) => {
    const { primaryLocationLineHash: hash = "", ...others } = result.partialFingerprints ?? {}
    const uri = result.locations?.[0]?.physicalLocation?.artifactLocation?.uri
    const identity = JSON.stringify([result.ruleId, uri, hash])
    const n = (seen.get(identity) ?? 0) + 1
    seen.set(identity, n)
    if (n === 1) return result
    return { ...result, partialFingerprints: { primaryLocationLineHash: hash.replace(/:\d+$/, `:${n}`), ...others } }
  }
}

/// Where a finding is shown. `text`: at its own line. `manifest`: at the crate, for want of a line. `artifact`: in the
/// artifact itself.
type Spot =
  | { readonly is: "text"; readonly span: SourceSpan }
  | { readonly is: "manifest"; readonly file: string }
  | { readonly is: "artifact" }

function spotOf({ at, source }: Finding, manifest: string | undefined, { places, options }: Telling): Spot {
  const span = places.textOf(source) ?? (at.kind === "source" ? places.textOf(at) : undefined)
  if (span) return { is: "text", span }
  const outside = manifest !== undefined && options.toRepository && options.toRepository(manifest) === undefined
  return manifest !== undefined && !outside && at.kind !== "source"
    ? { is: "manifest", file: manifest }
    : { is: "artifact" }
}

/// Equal keys become one result. GitHub sees lines only, so there one line is one place; a fallback location is no place
/// at all and folds nothing, or all findings of a module would be one.
function foldingKey(finding: Finding, spot: Spot, { flavour }: Telling): string {
  const { rule, at, fingerprint } = finding
  const ignored = "reason" in finding ? finding.reason : null
  switch (spot.is) {
    case "text": {
      const { file, line, column, endLine, endColumn } = spot.span
      return JSON.stringify([rule, ignored, file, line, ...(flavour === "pure" ? [column, endLine, endColumn] : [])])
    }
    case "manifest":
      return JSON.stringify([rule, ignored, spot.file, fingerprint])
    case "artifact":
      if (at.kind === "mir") return JSON.stringify([rule, ignored, at.artifact, at.line])
      if (at.kind === "bytes" && flavour === "pure")
        return JSON.stringify([rule, ignored, at.artifact, at.offset, at.length])
      return JSON.stringify([rule, ignored, at.kind === "source" ? at.file : at.artifact, fingerprint])
  }
}

function result(
  finding: Finding,
  spot: Spot,
  copies: readonly Finding[],
  kind: "fail" | "open",
  telling: Telling,
): Result {
  const { report, flavour, places } = telling
  const { rule, at, severity } = finding
  const primary = primaryLocation(finding, spot, places)
  const uri = primary.physicalLocation?.artifactLocation
  if (uri?.index !== undefined) markAsResultFile(spot, finding, places)
  const ruleIndex = report.rules.findIndex(({ id }) => id === rule)
  const related = relatedLocations(finding, spot, copies, places)
  const flows = codeFlows(finding, telling)
  const target = at.kind === "source" ? undefined : places.artifact(at.artifact)
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    ...(kind === "open" ? { kind, level: "none" as const } : { level: severity }),
    message: { text: messageOf(finding, spot, copies.length, related, flows.length > 0, telling) },
    ...(target && target.uri !== uri?.uri ? { analysisTarget: target } : {}),
    locations: [primary],
    ...(related.length > 0 ? { relatedLocations: related.map(({ location }) => location) } : {}),
    ...(flows.length > 0 ? { codeFlows: flows } : {}),
    partialFingerprints: fingerprintsOf(finding, spot, telling),
    ...(copies.length > 0 ? { occurrenceCount: copies.length + 1 } : {}),
    ...suppressionsOf(finding, report, flavour),
    properties: propertiesOf(finding),
  }
}

function primaryLocation({ at }: Finding, spot: Spot, places: Places): Location {
  switch (spot.is) {
    case "text":
      return places.location(at, spot.span)
    case "manifest":
      return places.fileLocation(spot.file, at)
    case "artifact":
      return places.location(at, undefined)
  }
}

function markAsResultFile(spot: Spot, { at }: Finding, places: Places): void {
  const file = spot.is === "text" ? spot.span.file : spot.is === "manifest" ? spot.file : undefined
  places.artifact(file ?? (at.kind === "source" ? at.file : at.artifact), "resultFile")
}

interface Related {
  readonly location: Location
  /// The evidence's message and line, when the result's message can link to it.
  readonly link?: { readonly id: number; readonly message: string; readonly where: string }
}

/// The artefact's own place, the evidence, the copies: numbered, so that messages can link to them.
function relatedLocations({ at, because }: Finding, spot: Spot, copies: readonly Finding[], places: Places): Related[] {
  const own = spot.is === "artifact" || at.kind === "source" ? [] : [{ at, message: describe(at) }]
  const others = copies.map(({ at, message }) => ({
    at,
    message: at.kind === "source" ? message : `${describe(at)}: ${message}`,
  }))
  const all: RelatedPlace[] = [...own, ...because, ...others]
  return all.slice(0, mostRelated).map((place, i) => {
    const id = i + 1
    const text = places.textOf(place.source)
    const location = { id, ...places.location(place.at, place.source, place.message || describe(place.at)) }
    const linkable = text !== undefined && i >= own.length && i < own.length + because.length
    return linkable
      ? { location, link: { id, message: place.message, where: `${text.file}:${text.line}` } }
      : { location }
  })
}

/// `function 12 'demo::open' at 0x1f3, 7 bytes`
function describe(at: Place): string {
  switch (at.kind) {
    case "bytes": {
      const inside = at.function
        ? `function ${at.function.index} '${at.function.name}' at `
        : at.section
          ? `section '${at.section}' at `
          : ""
      return `${inside}${hex(at.offset)}${at.length > 0 ? `, ${at.length} bytes` : ""}`
    }
    case "mir": {
      const statement = at.statement === undefined ? "" : `[${at.statement}]`
      return `'${at.body}'${at.block === undefined ? "" : ` bb${at.block}${statement}`} in the MIR dump`
    }
    case "source":
      return `line ${at.line}`
  }
}

function messageOf(
  finding: Finding,
  spot: Spot,
  copies: number,
  related: readonly Related[],
  hasFlow: boolean,
  { places, flavour }: Telling,
): string {
  const say = (text: string) => places.say(text)
  const links = related.flatMap(({ link }) => (link ? [link] : [])).slice(0, mostLinks)
  const escape = (text: string) => say(text).replace(/[[\]\\]/g, "\\$&")
  const names = finding.path
    .map(({ at, message }) => nameOf(at) ?? message)
    .filter((name, i, all) => name !== all[i - 1])
  return [
    say(sentence(finding.message)),
    finding.certainty === "likely" ? "This is likely, not proved." : "",
    // Where the location is only a stand-in, the message has to say where to look.
    spot.is === "manifest" || (spot.is === "artifact" && flavour === "github")
      ? say(placeSentence(finding.at, places))
      : "",
    ...links.map(
      ({ id, message, where }) => `${say(sentence(message)).replace(/\.$/, "")} ([${escape(where)}](${id})).`,
    ),
    finding.path.length > 0 && !hasFlow ? say(`Path: ${names.join(" → ")}.`) : "",
    copies > 0 ? `There are ${copies + 1} such findings at this place.` : "",
    finding.advice === undefined ? "" : say(sentence(finding.advice)),
  ]
    .filter((part) => part !== "")
    .join(" ")
}

function placeSentence(at: Place, places: Places): string {
  switch (at.kind) {
    case "bytes":
      return at.function || at.section || at.offset > 0 ? `Found in ${places.shown(at.artifact)}, ${describe(at)}.` : ""
    case "mir":
      return `Found in ${places.shown(at.artifact)}:${at.line}, '${at.body}'.`
    case "source":
      return ""
  }
}

/// One thread flow. GitHub shows steps as lines of source, so there steps without a line are left out, and a path with
/// fewer than two lines is told in the message instead.
function codeFlows({ path }: Finding, { flavour, places }: Telling): CodeFlow[] {
  const levels = nestingLevels(path)
  const steps = path.map((step, i) => ({ step, nestingLevel: levels[i] ?? 0 }))
  const shown = flavour === "pure" ? steps : steps.filter(({ step }) => places.textOf(step.source))
  if (shown.length === 0 || (flavour === "github" && shown.length < 2)) return []
  const kept = shown.length <= mostSteps ? shown : [...shown.slice(0, mostSteps / 2), ...shown.slice(-mostSteps / 2)]
  const locations = kept.map(({ step, nestingLevel }, i): ThreadFlowLocation => ({
    location: places.location(step.at, step.source, step.message || describe(step.at)),
    nestingLevel,
    executionOrder: i + 1,
    importance: i === 0 || i === kept.length - 1 ? "essential" : "important",
  }))
  return [{ threadFlows: [{ locations }] }]
}

/// Depth of calls: another function is one deeper, one met before is where it was.
function nestingLevels(path: readonly RelatedPlace[]): number[] {
  const stack: string[] = []
  return path.map(({ at }) => {
    const name = nameOf(at) ?? ""
    const depth = stack.indexOf(name)
    if (depth < 0) stack.push(name)
    else stack.length = depth + 1
    return stack.length - 1
  })
}

function fingerprintsOf({ fingerprint }: Finding, spot: Spot, { options }: Telling): Record<string, string> {
  const line = spot.is === "text" ? options.lineHash?.(spot.span.file, spot.span.line) : undefined
  return { primaryLocationLineHash: line ?? `${fingerprint}:1`, "wasmLint/v1": fingerprint }
}

/// When one result of a run says whether it is suppressed, all must.
function suppressionsOf(finding: Finding, report: Report, flavour: Flavour): Pick<Result, "suppressions"> {
  if (flavour === "github" || report.ignored.length === 0) return {}
  const reason = "reason" in finding ? (finding as IgnoredFinding).reason : undefined
  return { suppressions: reason === undefined ? [] : [{ kind: "external", status: "accepted", justification: reason }] }
}

function propertiesOf({ certainty, subject, build, bytes }: Finding): Record<string, string | number> {
  return { certainty, subject, build, ...(bytes === undefined ? {} : { bytes }) }
}
