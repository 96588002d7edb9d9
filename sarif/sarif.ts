// SARIF 2.1.0: one run with every module in it. `sarif` is the standard to the letter; `sarif-github` is what code scanning
// can take. Logs may become public and are compared byte by byte: no absolute path, no time, nothing of the machine.

import type { Log, Notification, Result, Run } from "sarif"
import type { Fault } from "../analyzers/analyzer.ts"
import type { Report } from "../rules/report.ts"
import type { ReporterOptions } from "./options.ts"
import { printableJson } from "./sanitise.ts"
import { placesOf, type Flavour, type Places } from "./sarif-places.ts"
import { results, type Telling } from "./sarif-result.ts"
import { driver, notificationIds, type NotificationId } from "./sarif-tool.ts"
import { worstFirst } from "./words.ts"
import { thousands } from "../rules/wording.ts"

/// Results of one run that code scanning shows.
const mostResults = 5000

/// The log as the standard has it.
export function sarif(report: Report, options: ReporterOptions = {}): string {
  return printableJson(sarifLog(report, "pure", options))
}

/// The log as GitHub's code scanning takes it: a line on every location, no suppressed results, the gravest 5,000.
export function sarifGithub(report: Report, options: ReporterOptions = {}): string {
  return printableJson(sarifLog(report, "github", options))
}

export function sarifLog(report: Report, flavour: Flavour, options: ReporterOptions = {}): Log {
  const places = placesOf(report, flavour, options)
  const telling: Telling = { report, flavour, options, places }
  const { shown, leftOut } = chosenResults(telling)
  const invocation = {
    executionSuccessful: somethingWasAnalysed(report),
    ...(options.exitCode === undefined ? {} : { exitCode: options.exitCode }),
    toolExecutionNotifications: executionNotifications(telling, leftOut),
    toolConfigurationNotifications: configurationNotifications(telling),
  }
  const { artifacts, addresses, logicalLocations } = places.tables()
  const run: Run = {
    tool: { driver: driver(report) },
    invocations: [invocation],
    ...(options.category ? { automationDetails: { id: `${options.category.replace(/\/*$/, "")}/` } } : {}),
    language: "en",
    columnKind: "unicodeCodePoints",
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
    artifacts,
    ...(addresses.length > 0 ? { addresses } : {}),
    ...(logicalLocations.length > 0 ? { logicalLocations } : {}),
    results: shown,
  }
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [run],
  }
}

function chosenResults(telling: Telling): { shown: Result[]; leftOut: number } {
  const { report, flavour, options } = telling
  switch (flavour) {
    case "pure":
      return {
        shown: [
          ...results(report.findings, "fail", telling),
          ...results(report.ignored, "fail", telling),
          ...(options.showUnknown ? results(report.unknowns, "open", telling) : []),
        ],
        leftOut: 0,
      }
    case "github": {
      // Cut before folding: the tables must not list what no result refers to.
      const worst = worstFirst(report.findings)
      const shown = results(worst.slice(0, mostResults), "fail", telling)
      return { shown, leftOut: Math.max(0, worst.length - mostResults) }
    }
  }
}

/// GitHub throws away the whole log of an unsuccessful execution, so one bad file of ten is no failure.
function somethingWasAnalysed(report: Report): boolean {
  const { faults, findings, unknowns, ignored, sizes, builds } = report
  if (faults.length === 0 || findings.length + unknowns.length + ignored.length + sizes.length > 0) return true
  const faulty = new Set(faults.map(({ artifact }) => artifact))
  return builds.some(({ artifacts }) => artifacts.some(({ path }) => !faulty.has(path)))
}

function executionNotifications({ report, places }: Telling, leftOut: number): Notification[] {
  const faults = report.faults.filter(({ from }) => from !== "config").map((fault) => faultNotification(fault, places))
  const unread = report.unread.map(({ what, count, artifact }) => ({
    ...notification("not-understood", "warning", `${thousands(count)} ${what}`, places),
    locations: [{ physicalLocation: { artifactLocation: places.artifact(artifact) } }],
  }))
  const skipped = report.skipped.map(({ rule, build, reason }) => {
    const index = report.rules.findIndex(({ id }) => id === rule)
    return {
      ...notification("rule-skipped", "note", `rule '${rule}' had nothing to judge in '${build}': ${reason}`, places),
      ...(index < 0 ? {} : { associatedRule: { id: rule, index } }),
    }
  })
  const cut = `${thousands(leftOut)} findings are left out; code scanning shows ${thousands(mostResults)}`
  return [
    ...(leftOut > 0 ? [notification("results-left-out", "warning", cut, places)] : []),
    ...faults,
    ...unread,
    ...skipped,
  ]
}

function configurationNotifications({ report, places }: Telling): Notification[] {
  const faults = report.faults.filter(({ from }) => from === "config").map((fault) => faultNotification(fault, places))
  const notices = report.notices.map(({ message, at }) => ({
    ...notification("worth-knowing", "note", message, places),
    ...(at && places.textOf(at) ? { locations: [places.location({ kind: "source", ...at }, at)] } : {}),
  }))
  return [...faults, ...notices]
}

function faultNotification(fault: Fault, places: Places): Notification {
  const { kind, artifact, message, at, from } = fault
  const id = from === "config" ? "configuration-error" : kind === "bug" ? "internal-error" : "input-not-read"
  const located = at ? [places.location(at, undefined)] : []
  return {
    ...notification(id, "error", `${places.shown(artifact)}: ${message}`, places),
    ...(located.length > 0 ? { locations: located } : {}),
  }
}

function notification(id: NotificationId, level: Notification.level, message: string, places: Places): Notification {
  return { descriptor: { id, index: notificationIds.indexOf(id) }, level, message: { text: places.say(message) } }
}
