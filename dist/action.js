import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);
import {
  Chalk,
  display,
  paletteOf,
  render,
  run,
  sourceAccess
} from "./chunk-SZ2KUYXF.js";
import {
  Refusal,
  issues,
  refuse
} from "./chunk-MQIWL2FN.js";
import {
  failLevels,
  rules
} from "./chunk-YLB6WV3N.js";
import "./chunk-BLJSF2IG.js";
import {
  commandData,
  commandProperty
} from "./chunk-YPHWEGJQ.js";
import "./chunk-ACDRMB6E.js";

// bin/action.ts
import { randomUUID } from "node:crypto";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import process from "node:process";
var summaryLimit = 1024 * 1024;
async function action(env, write) {
  try {
    return await lintAndTell(env, write);
  } catch (error) {
    write(failure(error));
    setOutputs(env, { "exit-code": "2" });
    return 2;
  }
}
async function lintAndTell(env, write) {
  const workspace = resolve(env["GITHUB_WORKSPACE"] || ".");
  const cwd = resolve(workspace, input(env, "working-directory") || ".");
  const outcome = await run(
    {
      cwd,
      patterns: lines(input(env, "paths") || "**/*.wasm"),
      names: lines(input(env, "names")),
      config: input(env, "config") || void 0,
      overrides: { rule: [], only: [], skip: [], failOn: failOn(input(env, "fail-on")) },
      errorOnUnmatched: true,
      stdin: process.stdin,
      repository: workspace
    },
    rules
  );
  const { report, exitCode } = outcome;
  const options = { ...sourceAccess(outcome.base, workspace), exitCode };
  const sarifFile = input(env, "sarif-file");
  if (sarifFile) {
    const path = resolve(cwd, sarifFile);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, render("sarif-github", report, { ...options, ...category(env) }));
  }
  writeLog(outcome, write);
  if (flag(env, "annotations")) write(render("github", report, options));
  if (flag(env, "summary") && env["GITHUB_STEP_SUMMARY"])
    appendFileSync(env["GITHUB_STEP_SUMMARY"], cutRows(render("markdown", report, options), summaryLimit));
  setOutputs(env, {
    "sarif-file": sarifFile ? display(resolve(cwd, sarifFile), workspace) : "",
    findings: String(report.findings.length),
    errors: String(countOf(report, "error")),
    warnings: String(countOf(report, "warning")),
    "exit-code": String(exitCode)
  });
  return exitCode;
}
function writeLog({ report }, write) {
  const token = randomUUID();
  const text = render("text", report, { palette: paletteOf(new Chalk({ level: 1 })) });
  write(`::stop-commands::${token}
${text.endsWith("\n") ? text : `${text}
`}::${token}::
`);
}
function input(env, name) {
  return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
function flag(env, name) {
  const word = input(env, name) || "true";
  if (word === "true" || word === "false") return word === "true";
  return refuse(`the input '${name}' must be true or false, not '${word}'`);
}
function failOn(word) {
  if (word === "" || failLevels.some((level) => level === word)) return word || void 0;
  return refuse(`the input 'fail-on' must be one of ${failLevels.join(", ")}, not '${word}'`);
}
function category(env) {
  const word = input(env, "sarif-category");
  return word ? { category: word } : {};
}
function lines(text) {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
function countOf({ findings }, severity) {
  return findings.filter((finding) => finding.severity === severity).length;
}
function cutRows(text, limit) {
  const bytes = Buffer.from(text);
  if (bytes.length <= limit) return text;
  const note = "\n\nThe summary was cut here; the SARIF log has everything.\n";
  const room = bytes.subarray(0, limit - Buffer.byteLength(note));
  return room.subarray(0, room.lastIndexOf("\n") + 1).toString() + note;
}
function setOutputs(env, outputs) {
  const file = env["GITHUB_OUTPUT"];
  if (!file) return;
  for (const [name, value] of Object.entries(outputs)) {
    const end = `end-${randomUUID()}`;
    appendFileSync(file, `${name}<<${end}
${value}
${end}
`);
  }
}
function failure(error) {
  if (error instanceof Refusal) {
    const errors = error.problems.map(({ message: message2, at }) => {
      const where = at ? ` file=${commandProperty(at.file)},line=${String(at.line)},col=${String(at.column)}` : "";
      return `::error${where}::${commandData(message2)}
`;
    });
    return errors.join("");
  }
  const message = error instanceof Error ? error.message : String(error);
  return `::error::${commandData(`wasm-lint failed unexpectedly: ${message}; please report it: ${issues}`)}
`;
}
process.exitCode = await action(process.env, (text) => process.stdout.write(text));
