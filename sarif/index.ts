// The reporters by the name `--format` knows them by, and what the command line needs beside them.

import type { Report } from "../rules/report.ts"
import { github } from "./github.ts"
import { html } from "./html/html.ts"
import { json } from "./json.ts"
import { markdown } from "./markdown.ts"
import type { ReporterOptions } from "./options.ts"
import { sarif, sarifGithub } from "./sarif.ts"
import { text } from "./text.ts"

/// A Report told as a string: pure, deterministic, safe to print whatever the names in the report.
export type Reporter = (report: Report, options?: ReporterOptions) => string

export type ReporterName = "text" | "json" | "sarif" | "sarif-github" | "github" | "markdown" | "html"

export const reporters: Readonly<Record<ReporterName, Reporter>> = {
  text,
  json,
  sarif,
  "sarif-github": sarifGithub,
  github,
  markdown,
  html,
}

/// What each format is for, in one clause: the help text of `--format`.
export const formats: Readonly<Record<ReporterName, string>> = {
  text: "for people, in a terminal",
  json: "for programs: the whole report, versioned",
  sarif: "SARIF 2.1.0 to the letter, for viewers and archives",
  "sarif-github": "SARIF as GitHub code scanning takes it",
  github: "workflow commands, shown as annotations",
  markdown: "a job summary",
  html: "one page for a browser: where the bytes are, and the findings in them",
}

export { checkIngestion, type Problem } from "./ingestion.ts"
export type { FileColumns, ModuleSizes, PageRegion } from "./html/data.ts"
export { htmlPage, longestName, pageName } from "./html/html.ts"
export { lineHashes } from "./fingerprint.ts"
export type { JsonReport } from "./json.ts"
export type { ReporterOptions } from "./options.ts"
export { plain, type Paint, type Palette } from "./palette.ts"
export { sizeLine } from "./text.ts"
export { visible } from "./sanitise.ts"
