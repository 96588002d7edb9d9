import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);
import {
  chalkFor,
  display,
  paletteOf,
  parseOutputs,
  progress,
  render,
  run,
  sourceAccess,
  unknownRule,
  why,
  writeReport
} from "./chunk-YAT46L3F.js";
import {
  refuse
} from "./chunk-MQIWL2FN.js";
import {
  checkIngestion,
  count,
  hanging,
  rules,
  visible,
  wrap
} from "./chunk-XKXY6PUQ.js";
import "./chunk-ACDRMB6E.js";

// bin/commands/check.ts
var slow = 4e6;
async function check(paths, options, terminal) {
  const maxDiagnostics = wholeNumber(options.maxDiagnostics);
  const outputs = parseOutputs(options.format, options.outputFile, terminal.env["GITHUB_ACTIONS"] === "true");
  let done = () => {
  };
  const outcome = await run(
    {
      cwd: terminal.cwd,
      patterns: paths.length > 0 ? paths : ["."],
      config: options.config,
      overrides: options,
      errorOnUnmatched: options.errorOnUnmatchedPattern,
      stdin: terminal.stdin,
      onRead: (files, bytes) => {
        if (bytes > slow && !options.quiet) done = progress(terminal, `linting ${count(files, "file")} …`);
      }
    },
    rules
  );
  done();
  if (terminal.debug)
    terminal.stderr.write(`wasm-lint: config ${outcome.config.path ?? "none"}, paths are relative to ${outcome.base}
`);
  const exit = options.exitZero && outcome.exitCode === 1 ? 0 : outcome.exitCode;
  const shown = options.quiet ? errorsOnly(outcome.report) : outcome.report;
  tell(outputs, { ...outcome, report: shown }, terminal, {
    showUnknown: options.showUnknown,
    exitCode: exit,
    ...maxDiagnostics === void 0 ? {} : { maxDiagnostics }
  });
  const hidden = outcome.report.findings.length - shown.findings.length;
  if (hidden > 0 && exit === 1)
    terminal.stderr.write(
      `wasm-lint: ${count(hidden, "finding")} below error ${hidden === 1 ? "is" : "are"} not shown (--quiet), but ${hidden === 1 ? "counts" : "count"}
`
    );
  return exit;
}
function tell(outputs, outcome, terminal, options) {
  const { report, base, repository } = outcome;
  const access = sourceAccess(base, repository);
  for (const { format, file } of [...outputs].sort(
    (a, b) => Number(a.file === void 0) - Number(b.file === void 0)
  )) {
    if (file !== void 0) {
      writeReport(file, render(format, report, { ...access, ...options }), terminal.cwd);
      continue;
    }
    const forTerminal = format === "text" ? { palette: paletteOf(chalkFor(terminal.stdout, terminal)), ...widthOf(terminal) } : {};
    terminal.stdout.write(render(format, report, { ...access, ...options, ...forTerminal }));
  }
  if (!outputs.some(({ format, file }) => format === "text" && file === void 0)) aside(outputs, report, terminal);
}
function aside(outputs, { findings, faults }, { stderr }) {
  for (const { artifact, message } of faults) stderr.write(`wasm-lint: ${visible(artifact)}: ${visible(message)}
`);
  const files = outputs.flatMap(({ file }) => file ?? []);
  if (files.length === outputs.length)
    stderr.write(
      `wasm-lint: ${count(findings.length, "finding")}, ${count(faults.length, "fault")} → ${files.join(", ")}
`
    );
}
function errorsOnly(report) {
  return { ...report, findings: report.findings.filter(({ severity }) => severity === "error"), notices: [] };
}
function widthOf({ stdout }) {
  return stdout.isTTY && stdout.columns ? { width: Math.min(stdout.columns, 140) } : {};
}
function wholeNumber(word) {
  if (word === void 0) return void 0;
  return /^\d+$/.test(word) ? Number(word) : refuse(`--max-diagnostics takes a whole number, not '${word}'`);
}

// bin/commands/demo.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
var demoLog = "wasm-lint.sarif";
async function demo(terminal) {
  const folder = join(packageRoot(), "fixtures/demo");
  if (!existsSync(folder))
    refuse("fixtures/demo is missing from this installation; clone the repository to run the demo");
  const where = display(folder, terminal.cwd);
  const outcome = await run(
    {
      cwd: terminal.cwd,
      patterns: [folder],
      config: false,
      overrides: { rule: [], only: [], skip: [] },
      errorOnUnmatched: true,
      stdin: terminal.stdin
    },
    rules
  );
  tell([{ format: "text" }, { format: "sarif-github", file: demoLog }], outcome, terminal, { maxDiagnostics: 0 });
  const { bold, help } = paletteOf(chalkFor(terminal.stdout, terminal));
  terminal.stdout.write(`
${bold("That was the demo:")} a Rust crate in ${where}, compiled by rustc to a .wasm and a .mir, with one mistake of each kind.
  ${help(demoLog)} holds the same findings for GitHub code scanning and for editors with a SARIF viewer.
  The sources carry a comment on every line that is meant to be found: ${help(`grep -rn "want" ${where}/src`)}

${bold("Next:")} lint something of yours
  ${help("npx wasm-lint path/to/your.wasm")}
`);
  return outcome.report.faults.length > 0 ? 2 : 0;
}
function packageRoot() {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder;
    if (folder === dirname(folder)) return refuse("the package.json of wasm-lint is missing");
  }
}

// bin/markdown.ts
function renderMarkdown(text, palette, width) {
  const out = [];
  let paragraph = [];
  let code = false;
  const flush = () => {
    if (paragraph.length > 0) out.push(inline(wrap(paragraph.join(" "), width), palette));
    paragraph = [];
  };
  for (const line of text.split("\n")) {
    const fence = /^```(\S*) ?(.*)$/.exec(line);
    if (fence) {
      flush();
      code = !code;
      const label = { bad: palette.error("bad"), good: palette.good("good") }[fence[2] ?? ""];
      if (label) out.push(`  ${label}`);
    } else if (code) out.push(line === "" ? "" : `    ${palette.dim(line)}`);
    else if (/^#+ /.test(line)) {
      flush();
      out.push(palette.bold(line.replace(/^#+ /, "")));
    } else if (/^\s*([-*]|\d+\.) /.test(line)) {
      flush();
      const [marker = ""] = /^\s*([-*]|\d+\.) /.exec(line) ?? [];
      out.push(inline(hanging(marker, line.slice(marker.length), width), palette));
    } else if (line.startsWith("|")) {
      flush();
      out.push(inline([line], palette));
    } else if (line === "") {
      flush();
      if (out.at(-1) !== "") out.push("");
    } else paragraph.push(line);
  }
  flush();
  return `${out.join("\n").replace(/\n+$/, "")}
`;
}
function inline(lines, palette) {
  return lines.join("\n").replace(/\*\*([^*]+)\*\*/g, (_, bold) => palette.bold(bold)).replace(/\[([^\]]+)\]\([^)]*\)/g, "$1").replace(/`([^`]+)`/g, (_, span) => palette.help(span));
}

// bin/commands/explain.ts
function explain(id, terminal) {
  const rule = rules.find((known) => known.id === id) ?? refuse(unknownRule(id, rules));
  const palette = paletteOf(chalkFor(terminal.stdout, terminal));
  const width = Math.min(terminal.stdout.columns ?? 100, 100);
  terminal.stdout.write(`${palette.bold(rule.id)}: ${rule.title}
${palette.dim(facts(rule))}

`);
  terminal.stdout.write(renderMarkdown(page(rule), palette, width));
}
function facts({ severity, category, certainty, since, clauses = [] }) {
  return [
    severity === "off" ? "off by default" : severity,
    category,
    certainty === "proved" ? "proved" : `${certainty} at best`,
    since === "next" ? "not released yet" : `since ${since}`,
    ...clauses.length > 0 ? [`${clauses.join(", ")} of docs/SAFETY.md`] : []
  ].join(" · ");
}
function page({ id, docs, options }) {
  const lines = Object.entries(options).map(
    ([name, option]) => `- \`${name}\` (default \`${JSON.stringify(option.default)}\`): ${option.doc}`
  );
  const silence = `In \`wasm-lint.json\`: \`"rules": { "${id}": "off" }\` turns it off; an \`ignore\` entry with a \`reason\` silences one place.`;
  return [docs.trim(), ...lines.length > 0 ? ["## Options", lines.join("\n")] : [], silence].join("\n\n") + "\n";
}

// bin/commands/rules.ts
function listRules({ json }, terminal) {
  terminal.stdout.write(json ? `${JSON.stringify(rules.map(describe), null, 2)}
` : table(terminal));
}
function describe({ id, title, category, severity, certainty, since, clauses = [], options, docs }) {
  const described = Object.entries(options).map(([name, option]) => ({
    name,
    default: option.default,
    doc: option.doc
  }));
  return { id, title, category, severity, certainty, since, clauses, options: described, docs: docs.trim() };
}
function table(terminal) {
  const palette = paletteOf(chalkFor(terminal.stdout, terminal));
  const width = Math.max(...rules.map(({ id }) => id.length));
  const categories = [...new Set(rules.map(({ category }) => category))].sort();
  const groups = categories.map((category) => {
    const rows = rules.filter((rule) => rule.category === category).map(({ id, title, severity }) => {
      const paint = severity === "off" ? palette.dim : palette[severity];
      return `  ${id.padEnd(width)}  ${paint(severity.padEnd("warning".length))}  ${title}
`;
    });
    return `${palette.bold(category)}
${rows.join("")}`;
  });
  return `${groups.join("\n")}
${palette.dim(`${String(rules.length)} rules; \`wasm-lint explain <rule>\` tells more`)}
`;
}

// bin/commands/sarif.ts
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
async function checkSarif(file, terminal) {
  const text = file === "-" ? await textOf(terminal.stdin) : read(resolve(terminal.cwd, file), file);
  const problems = checkIngestion(parse(file, text), { gzipBytes: gzipSync(text).length });
  const palette = paletteOf(chalkFor(terminal.stdout, terminal));
  const told = problems.map(
    ({ level, at, message }) => `  ${palette[level](level.padEnd("warning".length))}  ${visible(`${at}: ${message}`)}
`
  );
  const verdict = problems.length > 0 ? "GitHub code scanning would object" : palette.good("GitHub code scanning would take all of it");
  terminal.stdout.write(`${palette.file(visible(file))}: ${verdict}
${told.join("")}`);
  return problems.length > 0 ? 1 : 0;
}
function read(path, file) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    return refuse(`${file} ${why(error)}`);
  }
}
function parse(file, text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
export {
  check,
  checkSarif,
  demo,
  explain,
  listRules
};
