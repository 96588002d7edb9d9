import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);
import {
  chalkFor,
  display,
  groupBuilds,
  loadSettings,
  paletteOf,
  parseOutputs,
  progress,
  readInputs,
  render,
  run,
  sourceAccess,
  unknownRule,
  why,
  writeReport
} from "./chunk-MRUONYGQ.js";
import {
  refuse
} from "./chunk-MQIWL2FN.js";
import {
  buildPaths,
  contract,
  declaredEffects,
  dwarf,
  effects,
  features,
  generics,
  handles,
  mir,
  ownership,
  pod,
  purity,
  rules,
  shapes,
  showPath,
  showType,
  sizes,
  sourceMap,
  sources,
  unknownName,
  validity
} from "./chunk-3AV3TEY4.js";
import {
  callGraphDot,
  flowDot,
  instructionLines,
  printInstruction
} from "./chunk-FLZSXVN6.js";
import "./chunk-BLJSF2IG.js";
import {
  Results,
  build,
  callGraph,
  checkIngestion,
  code,
  count,
  floatValue,
  hanging,
  i64Value,
  names,
  printableJson,
  visible,
  wasm,
  wrap
} from "./chunk-BYSBU5AX.js";
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
    ...maxDiagnostics === void 0 ? {} : { maxDiagnostics },
    ...options.showCode && outputs.some(({ format }) => format === "text") ? await codeFor(outcome) : {}
  });
  const hidden = outcome.report.findings.length - shown.findings.length;
  if (hidden > 0 && exit === 1)
    terminal.stderr.write(
      `wasm-lint: ${count(hidden, "finding")} below error ${hidden === 1 ? "is" : "are"} not shown (--quiet), but ${hidden === 1 ? "counts" : "count"}
`
    );
  return exit;
}
async function codeFor({ builds, report }) {
  if (![...report.findings, ...report.unknowns].some(({ at }) => at.kind === "bytes")) return {};
  const { codeShower } = await import("./chunk-ODZDEVQZ.js");
  return { codeAround: await codeShower(builds) };
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
${bold("That was the demo:")} a Rust crate in ${where}, compiled by rustc to a .wasm and a .mir, with mistakes in it that the sources mark.
  ${help(demoLog)} holds the same findings for GitHub code scanning and for editors with a SARIF viewer.
  Every line that is meant to be found says so in a comment: ${help(`grep -rn "want" ${where}/src`)}

${bold("Then:")} lint something of yours
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

// bin/commands/dump.ts
import { inspect } from "node:util";

// analyzers/index.ts
var analyzers = [
  build,
  buildPaths,
  callGraph,
  code,
  contract,
  declaredEffects,
  dwarf,
  effects,
  features,
  generics,
  handles,
  mir,
  names,
  ownership,
  pod,
  purity,
  shapes,
  sizes,
  sourceMap,
  sources,
  validity,
  wasm
];

// analyzers/mir/show-code.ts
function showPlace({ local, projection }) {
  let text = `_${local}`;
  for (const step of projection) {
    switch (step.kind) {
      case "deref":
        text = `(*${text})`;
        break;
      case "field":
        text = `(${text}.${step.index}: ${showType(step.type)})`;
        break;
      case "downcast":
        text = `(${text} as ${step.variant})`;
        break;
      case "cast":
        text = `(${text} as ${showType(step.type)})`;
        break;
      case "index":
        text = `${text}[_${step.local}]`;
        break;
      case "constant-index":
      case "subslice":
        text = `${text}[${step.text}]`;
        break;
    }
  }
  return text;
}
function showOperand(operand) {
  return operand.kind === "const" ? `const ${showConst(operand.value)}` : `${operand.kind} ${showPlace(operand.place)}`;
}
function showConst(value) {
  switch (value.kind) {
    case "int":
      return value.type === "" ? String(value.value) : `${value.value}_${value.type}`;
    case "float":
    case "opaque":
    case "alloc":
      return value.text;
    case "path":
      return showPath(value.path);
    case "bool":
      return String(value.value);
    case "char":
      return `'${escaped(value.value, "'")}'`;
    case "str":
      return `"${escaped(value.value, '"')}"`;
    case "bytes":
      return `b"${escaped(value.value, '"', true)}"`;
    case "unit":
      return "()";
    case "tuple":
      return `(${value.of.map(showConst).join(", ")}${value.of.length === 1 ? "," : ""})`;
    case "array":
      return `[${value.of.map(showConst).join(", ")}]`;
    case "adt": {
      const { path, fields } = value;
      const name = showPath(path);
      if (fields[0] && /^\d/.test(fields[0].name))
        return `${name}(${fields.map((field) => showConst(field.value)).join(", ")})`;
      return `${name} { ${fields.map((field) => `${field.name}: ${showConst(field.value)}`).join(", ")} }`;
    }
  }
}
var ESCAPES = { "\n": "\\n", "	": "\\t", "\r": "\\r", "\\": "\\\\" };
function escaped(text, quote, bytes = false) {
  let shown = "";
  for (const char of text) {
    const code2 = char.codePointAt(0) ?? 0;
    const known = ESCAPES[char] ?? (char === quote || bytes && char === "'" ? `\\${char}` : void 0);
    if (known !== void 0) shown += known;
    else if (bytes && (code2 < 32 || code2 > 126)) shown += `\\x${code2.toString(16).padStart(2, "0")}`;
    else if (code2 === 0) shown += "\\0";
    else if (code2 < 32 || code2 === 127) shown += `\\u{${code2.toString(16)}}`;
    else shown += char;
  }
  return shown;
}
function showRvalue(rvalue) {
  switch (rvalue.kind) {
    case "use":
      return showOperand(rvalue.operand);
    case "binary":
      return `${rvalue.op}(${showOperand(rvalue.left)}, ${showOperand(rvalue.right)})`;
    case "unary":
      return `${rvalue.op}(${showOperand(rvalue.operand)})`;
    case "discriminant":
      return `discriminant(${showPlace(rvalue.place)})`;
    case "len":
      return `Len(${showPlace(rvalue.place)})`;
    case "ref": {
      const how = rvalue.raw ? rvalue.mutable ? "raw mut " : "raw const " : rvalue.mutable ? "mut " : "";
      return `&${how}${showPlace(rvalue.place)}`;
    }
    case "tls-ref":
      return `&/*tls*/ ${rvalue.path}`;
    case "cast":
      return `${showOperand(rvalue.operand)} as ${showType(rvalue.type)} (${rvalue.cast})`;
    case "repeat":
      return `[${showOperand(rvalue.operand)}; ${rvalue.count}]`;
    case "array":
      return `[${rvalue.of.map(showOperand).join(", ")}]`;
    case "tuple":
      return `(${rvalue.of.map(showOperand).join(", ")}${rvalue.of.length === 1 ? "," : ""})`;
    case "adt":
    case "closure": {
      const { fields } = rvalue;
      const [first] = fields;
      const name = rvalue.kind === "adt" ? showPath(rvalue.path) : showType(rvalue.type);
      if (!first) return name;
      if (rvalue.kind === "adt" && /^\d/.test(first.name)) {
        return `${name}(${fields.map(({ operand }) => showOperand(operand)).join(", ")})`;
      }
      return `${name} { ${fields.map((field) => `${field.name}: ${showOperand(field.operand)}`).join(", ")} }`;
    }
    case "fat-pointer":
      return `${showType(rvalue.type)} from (${showOperand(rvalue.pointer)}, ${showOperand(rvalue.metadata)})`;
    case "nullary":
      return `${rvalue.op}(${showType(rvalue.type)})`;
    case "opaque":
      return rvalue.text;
  }
}
function showStatement(statement) {
  switch (statement.kind) {
    case "assign":
      return `${showPlace(statement.to)} = ${showRvalue(statement.from)}`;
    case "storage-live":
      return `StorageLive(_${statement.local})`;
    case "storage-dead":
      return `StorageDead(_${statement.local})`;
    case "set-discriminant":
      return `discriminant(${showPlace(statement.place)}) = ${statement.variant}`;
    case "assume":
      return `assume(${showOperand(statement.operand)})`;
    case "copy-nonoverlapping": {
      const { to, from, count: count2 } = statement;
      return `copy_nonoverlapping(dst = ${showOperand(to)}, src = ${showOperand(from)}, count = ${showOperand(count2)})`;
    }
    case "deinit":
      return `Deinit(${showPlace(statement.place)})`;
    case "nop":
    case "opaque":
      return statement.text;
  }
}
function showTerminator(terminator) {
  switch (terminator.kind) {
    case "goto":
      return `goto -> bb${terminator.target}`;
    case "return":
    case "resume":
    case "unreachable":
    case "terminate":
      return terminator.kind;
    case "coroutine-drop":
      return "coroutine_drop";
    case "switch": {
      const cases = terminator.targets.map(({ value, block }) => `${value}: bb${block}`);
      if (terminator.otherwise !== void 0) cases.push(`otherwise: bb${terminator.otherwise}`);
      return `switchInt(${showOperand(terminator.on)}) -> [${cases.join(", ")}]`;
    }
    case "call": {
      const { to, target, unwind } = terminator;
      return `${showPlace(to)} = ${showCall(terminator)}${showEdges(target === void 0 ? [] : [["return", target]], unwind)}`;
    }
    case "tail-call":
      return `tailcall ${showCall(terminator)}`;
    case "drop": {
      const after = terminator.drop === void 0 ? [] : [["drop", terminator.drop]];
      return `drop(${showPlace(terminator.place)})${showEdges([["return", terminator.target]], terminator.unwind, after)}`;
    }
    case "assert": {
      const { condition, expected, message, operands, target, unwind } = terminator;
      const shown = [`${expected ? "" : "!"}${showOperand(condition)}`, `"${message}"`, ...operands.map(showOperand)];
      return `assert(${shown.join(", ")})${showEdges([["success", target]], unwind)}`;
    }
    case "yield": {
      const { to, value, target, drop } = terminator;
      const edges = [["resume", target]];
      if (drop !== void 0) edges.push(["drop", drop]);
      return `${showPlace(to)} = yield(${showOperand(value)}) -> [${edges.map(([label, block]) => `${label}: bb${block}`).join(", ")}]`;
    }
    case "false-edge":
      return `falseEdge -> [real: bb${terminator.real}${terminator.imaginary === void 0 ? "" : `, imaginary: bb${terminator.imaginary}`}]`;
    case "asm":
      return `asm!("${terminator.template}"${terminator.operands.map((operand) => `, ${operand}`).join("")})`;
    case "opaque":
      return terminator.text;
  }
}
function showCall({ callee, args }) {
  const name = callee.kind === "path" ? showPath(callee.path) : showOperand(callee.operand);
  return `${name}(${args.map(showOperand).join(", ")})`;
}
function showEdges(edges, unwind, after = []) {
  const all = [...edges];
  if (typeof unwind === "number") all.push(["unwind", unwind]);
  all.push(...after);
  const labels = all.map(([label, block]) => `${label}: bb${block}`);
  if (typeof unwind !== "number") labels.push(`unwind ${unwind}`);
  if (edges.length === 0) return ` -> ${typeof unwind === "number" ? `bb${unwind}` : `unwind ${unwind}`}`;
  return ` -> [${labels.join(", ")}]`;
}
function showBlock({ id, cleanup, statements, terminator }) {
  const lines = [...statements.map(showStatement), showTerminator(terminator)].map((line) => `        ${line};
`);
  return `    bb${id}${cleanup ? " (cleanup)" : ""}: {
${lines.join("")}    }
`;
}

// bin/ast.ts
function vocabulary() {
  return import("./chunk-34RCSVRU.js");
}
var olderNames = {
  "local.get": "get_local",
  "local.set": "set_local",
  "local.tee": "tee_local",
  "global.get": "get_global",
  "global.set": "set_global",
  "memory.size": "current_memory",
  "memory.grow": "grow_memory"
};
var exportTypes = {
  function: "Func",
  table: "Table",
  memory: "Memory",
  global: "Global",
  tag: "Tag"
};
var deepest = 500;
function located(ast, node, offset, end) {
  return ast.withLoc(node, { line: -1, column: end }, { line: -1, column: offset });
}
function signatureOf(ast, module, type) {
  const of = module.types[type];
  const params = (of?.params ?? []).map((valtype) => ({ valtype }));
  return ast.signature(params, of?.results ?? []);
}
function functionNode(ast, { module, decode, locals }, index, name) {
  const of = module.functions[index];
  const view = decode(index);
  const parameters = module.types[of.type].params.length;
  const declared = (locals(index) ?? []).slice(parameters).map((type) => ast.valtypeLiteral(type));
  const first = declared.length > 0 ? [ast.instruction("local", declared)] : [];
  return functionOf(ast, module, of, name, view.count > 0 ? [...first, ...bodyNodes(ast, module, view)] : []);
}
function functionOf(ast, module, of, name, body) {
  const node = ast.func(ast.identifier(name), signatureOf(ast, module, of.type), body, of.import !== void 0);
  const at = of.body ?? of.import;
  return at ? located(ast, node, at.offset, at.offset + at.length) : node;
}
function bodyNodes(ast, module, view) {
  const open = [];
  const all = [];
  const closes = [];
  let into = all;
  for (let i = 0; i < view.count; i++) {
    const [start, end] = [view.offset[i], view.offset[i + 1]];
    const { word, rest } = spelled(module, view, i);
    if (word === "block" || word === "loop" || word === "if") {
      const nests = open.length < deepest;
      closes.push(nests);
      if (nests) {
        const instructions = [];
        open.push({ at: start, kind: word, result: rest.length > 0 ? rest.join(" ") : void 0, instructions, consequent: instructions });
        into = instructions;
        continue;
      }
    } else if (word === "try" || word === "try_table") closes.push(false);
    else if (word === "else" && closes.at(-1) === true) {
      into = open.at(-1).instructions = [];
      continue;
    }
    into.push(located(ast, instructionNode(ast, module, view, i, word, rest), start, end));
    if (word !== "end" && word !== "delegate") continue;
    if (closes.pop() !== true) continue;
    const closed = open.pop();
    into = open.at(-1)?.instructions ?? all;
    into.push(located(ast, blockNode(ast, closed), closed.at, end));
  }
  return all;
}
function blockNode(ast, { kind, at, result, consequent, instructions }) {
  const label = ast.identifier(`${kind}_${at}`);
  if (kind === "block") return ast.blockInstruction(label, consequent, result);
  if (kind === "loop") return ast.loopInstruction(label, result, consequent);
  return ast.ifInstruction(label, [], result, consequent, instructions === consequent ? [] : instructions);
}
function spelled(module, view, i) {
  const [word = "", ...rest] = printInstruction(module, view, i).match(/\((?:[^()]|\([^()]*\))*\)|[^\s()]+/g) ?? [];
  return { word, rest };
}
function instructionNode(ast, module, view, i, word, rest) {
  if (word === "call") return ast.callInstruction(ast.indexLiteral(view.a[i]));
  if (word === "call_indirect" && view.b[i] === 0) return ast.callIndirectInstruction(signatureOf(ast, module, view.a[i]));
  const named = {};
  const args = [];
  for (const text of rest) {
    const [, key, value] = /^(offset|align)=(\d+)$/.exec(text) ?? [];
    if (key !== void 0 && value !== void 0) named[key] = ast.numberLiteral(Number(value), value);
    else args.push(literal(ast, view, i, word, text));
  }
  const older = olderNames[word];
  if (older !== void 0) return ast.instruction(older, args, named);
  const dot = word.indexOf(".");
  if (dot < 0) return ast.instruction(word, args, named);
  return ast.objectInstruction(word.slice(dot + 1), word.slice(0, dot), args, named);
}
function literal(ast, view, i, word, text) {
  if (word === "i64.const") {
    const value = i64Value(view, i);
    return ast.longNumberLiteral({ high: Number(value >> 32n), low: Number(BigInt.asIntN(32, value)) }, text);
  }
  if (word === "f32.const" || word === "f64.const") {
    const value = floatValue(view, i);
    return ast.floatLiteral(value, Number.isNaN(value), Math.abs(value) === Infinity, text);
  }
  return /^-?(\d+|0x[\da-f]+)$/.test(text) ? ast.numberLiteral(Number(text), text) : ast.stringLiteral(text);
}
function skeletonNode(ast, module, nameOf) {
  const size = ({ min, max, shared }) => ast.limit(Number(min), max === void 0 ? void 0 : Number(max), shared);
  const global = (index) => {
    const { type, mutable } = module.globals[index];
    return ast.globalType(type, mutable ? "var" : "const");
  };
  const table2 = (index) => ast.table(module.tables[index].element, size(module.tables[index].limits));
  const memory = (index) => ast.memory(size(module.memories[index].limits), ast.indexLiteral(index));
  const descriptions = {
    function: (index) => ast.funcImportDescr(ast.identifier(nameOf(index)), signatureOf(ast, module, module.functions[index].type)),
    table: table2,
    memory,
    global,
    // There are no tags in the vocabulary: what one carries is a signature.
    tag: (index) => signatureOf(ast, module, module.tags[index].type)
  };
  const place = (node, { offset, length }) => located(ast, node, offset, offset + length);
  const own = (list) => list.filter((one) => !one.import);
  return ast.module(null, [
    ...module.types.flatMap(
      (type, index) => type.kind === "func" ? [place(ast.typeInstruction(ast.indexLiteral(index), signatureOf(ast, module, index)), type.span)] : []
    ),
    ...module.imports.map((one) => place(ast.moduleImport(one.module, one.name, descriptions[one.kind](one.index)), one)),
    ...own(module.functions).map((one) => functionOf(ast, module, one, nameOf(one.index), [])),
    ...own(module.tables).map(({ index }) => table2(index)),
    ...own(module.memories).map(({ index }) => memory(index)),
    ...own(module.globals).map(({ index }) => ast.global(global(index), [])),
    ...module.exports.map((one) => {
      const descr = ast.moduleExportDescr(exportTypes[one.kind], ast.indexLiteral(one.index));
      return place(ast.moduleExport(one.name, descr), one);
    }),
    ...module.start === void 0 ? [] : [ast.start(ast.indexLiteral(module.start))]
  ]);
}

// bin/commands/dump.ts
var formats = ["text", "json", "dot", "ast"];
async function dump(name, paths, options, terminal) {
  if (name === void 0) {
    terminal.stdout.write(`${listed()}
`);
    return 0;
  }
  if (paths.length === 0) refuse(`dump ${name}: which files? (- reads standard input)`);
  const analysis = analyzers.find((known) => known.name === name) ?? refuse(unknownAnalysis(name));
  const format = formats.find((known) => known === options.format) ?? refuse(`--format: unknown format '${options.format}'; there are ${formats.join(", ")}`);
  const { config, base } = loadSettings(terminal.cwd, options.config, []);
  const inputs = await readInputs(paths, { cwd: terminal.cwd, base, errorOnUnmatched: true, stdin: terminal.stdin });
  const say = (artifact, message) => terminal.stderr.write(`wasm-lint: ${visible(artifact)}: ${visible(message)}
`);
  for (const { artifact, message } of inputs.faults) say(artifact, message);
  let told = 0;
  let faults = inputs.faults.length;
  const documents = [];
  const nodes = [];
  for (const build2 of groupBuilds(inputs.artifacts, config.contract)) {
    const results = new Results(build2);
    const document = documentOf(build2, analysis, results, options.function);
    switch (document.answer.is) {
      case "ok":
        told++;
        break;
      case "absent":
        say(build2.name, document.answer.reason);
        continue;
      case "fault":
        faults++;
        say(build2.name, document.answer.fault.message);
        continue;
    }
    for (const [asked, answer] of results.answered())
      if (answer.is === "ok")
        for (const { message, artifact } of asked.faults?.(answer.result) ?? []) {
          faults++;
          say(artifact, message);
        }
    documents.push(document);
    if (format === "ast") nodes.push(await nodeOf(document, results));
    else if (format !== "json")
      terminal.stdout.write(format === "dot" ? dotOf(document, results) : textOf(document, results));
  }
  if (format === "json") terminal.stdout.write(printableJson(documents.map(jsonOf)));
  if (format === "ast") terminal.stdout.write(printableJson(nodes));
  return faults > 0 || told === 0 ? 2 : 0;
}
function unknownAnalysis(name) {
  const known = analyzers.map((analysis) => analysis.name);
  return `${unknownName("analysis", name, known)}; there are
${listed()}`;
}
function listed() {
  const width = Math.max(...analyzers.map((known) => known.name.length));
  return analyzers.map((known) => `  ${known.name.padEnd(width)}  ${known.doc}`).join("\n");
}
function documentOf(build2, analysis, results, wanted) {
  const answer = results.of(analysis);
  if (answer.is !== "ok") return { build: build2, analysis, answer, facts: [] };
  const named = results.of(names);
  const placed = [...analysis.facts?.(answer.result) ?? []].map(({ at, text }) => ({
    at: withFunction(at, results),
    text
  }));
  if (wanted === void 0) return { build: build2, analysis, answer, facts: placed };
  const chosen = choose(wanted, results, named.is === "ok" ? named.result : void 0);
  return { build: build2, analysis, answer, facts: placed.filter(({ at }) => isIn(at, chosen)), chosen };
}
function isIn(at, chosen) {
  switch (at.kind) {
    case "bytes":
      return chosen.is === "wasm" && at.function?.index === chosen.index;
    case "mir":
      return chosen.is === "mir" && at.body === chosen.body.name && at.artifact === chosen.body.dump.artifact;
    case "source":
      return false;
  }
}
function withFunction(at, results) {
  if (at.kind !== "bytes" || at.section !== void 0) return at;
  const answer = results.of(names);
  if (answer.is !== "ok") return at;
  const index = at.function?.index ?? functionAt(results, at.offset);
  return index === void 0 ? at : { ...at, function: answer.result.of(index) };
}
function functionAt(results, offset) {
  const answer = results.of(code);
  if (answer.is !== "ok") return void 0;
  const { functions } = answer.result.module;
  let low = functions.findIndex(({ body: body2 }) => body2 !== void 0);
  let high = functions.length - 1;
  if (low < 0) return void 0;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    const start = functions[middle]?.body?.offset;
    if (start !== void 0 && start <= offset) low = middle;
    else high = middle - 1;
  }
  const body = functions[low]?.body;
  return body && offset >= body.offset && offset < body.offset + body.length ? low : void 0;
}
function choose(wanted, results, known) {
  const binary = results.of(code);
  const functions = binary.is === "ok" ? binary.result.module.functions : [];
  if (/^\d+$/.test(wanted) && known) {
    const index = Number(wanted);
    if (index < functions.length) return { is: "wasm", index };
    return refuse(`there is no function ${wanted}: the binary has ${functions.length}`);
  }
  const program = results.of(mir);
  const bodies = program.is === "ok" ? program.result.bodies : [];
  const atLine = bodies.find(({ line }) => String(line) === wanted);
  if (atLine) return { is: "mir", body: atLine };
  const exported = binary.is === "ok" ? binary.result.module.exports.filter(({ kind, name }) => kind === "function" && name === wanted) : [];
  const spellings = (index) => [known?.of(index).name, known?.symbol(index), known?.base(index)];
  const candidates = (fits) => [
    ...functions.filter(({ index }) => spellings(index).some((name) => name !== void 0 && fits(name))).map(({ index }) => ({ is: "wasm", index })),
    ...bodies.filter(({ name }) => fits(name)).map((body) => ({ is: "mir", body }))
  ];
  const rounds = [
    exported.map(({ index }) => ({ is: "wasm", index })),
    candidates((name) => name === wanted),
    candidates((name) => name.endsWith(`::${wanted}`)),
    candidates((name) => name.includes(wanted))
  ];
  const [first, ...others] = rounds.find((found) => found.length > 0) ?? [];
  if (!first) return refuse(`no function is called '${visible(wanted)}'; \`wasm-lint dump names FILE\` lists them`);
  const rivals = others.filter((other) => other.is === first.is);
  if (rivals.length === 0) return first;
  const told = [first, ...rivals].slice(0, 10).map((one) => `  ${visible(titleOf(one, known))}`);
  return refuse(
    [
      `'${visible(wanted)}' fits ${rivals.length + 1} functions; say which by its whole name or its number:`,
      ...told
    ].join("\n")
  );
}
function titleOf(chosen, known) {
  return chosen.is === "wasm" ? `${chosen.index}  ${known?.of(chosen.index).name ?? ""}` : `${chosen.body.line}  ${chosen.body.name}`;
}
function textOf(document, results) {
  const { build: build2, analysis, facts: facts2, chosen, answer } = document;
  return `${[heading(build2), ...linesOf()].join("\n")}
`;
  function linesOf() {
    if (chosen && (analysis === code || analysis === mir)) return codeOf(chosen, results);
    if (analysis.facts) return facts2.map(({ at, text }) => `${spot(at)}  ${visible(text)}`);
    return answer.is === "ok" ? inspected(answer.result) : [];
  }
}
function heading({ name, wasm: wasm2 }) {
  const where = wasm2?.within ? `: the module at 0x${wasm2.within.offset.toString(16)} of ${visible(wasm2.within.path)}; offsets count from its first byte` : "";
  return `# ${visible(name)}${where}`;
}
function codeOf(chosen, results) {
  switch (chosen.is) {
    case "mir":
      return chosen.body.code.blocks.flatMap((block) => showBlock(block).split("\n")).map(visible);
    case "wasm": {
      const [binary, known] = [results.of(code), results.of(names)];
      if (binary.is !== "ok") return [];
      const { module } = binary.result;
      const title = `function ${chosen.index}  ${known.is === "ok" ? known.result.of(chosen.index).name : ""}`;
      const lines = instructionLines(module, binary.result.decode(chosen.index));
      if (lines.length > 0) return [visible(title), ...lines];
      return [
        visible(`${title}: ${module.functions[chosen.index]?.import ? "an import" : "its body could not be decoded"}`)
      ];
    }
  }
}
function inspected(result) {
  const options = { depth: 4, maxArrayLength: 100, maxStringLength: 400, breakLength: 120 };
  return inspect(result, options).split("\n").map(visible);
}
function spot(at) {
  switch (at.kind) {
    case "bytes": {
      const offset = `0x${at.offset.toString(16)}`.padEnd(10);
      return at.function ? `${offset} ${at.function.index} ${visible(at.function.name)} ` : offset;
    }
    case "mir":
      return visible(`${at.artifact}:${at.line}`);
    case "source":
      return visible(`${at.file}:${at.line}:${at.column}`);
  }
}
function dotOf({ build: build2, analysis, chosen }, results) {
  const [graph, known] = [results.of(callGraph), results.of(names)];
  if (analysis === callGraph && graph.is === "ok" && known.is === "ok")
    return callGraphDot(graph.result, known.result, chosen?.is === "wasm" ? chosen.index : void 0);
  const binary = results.of(code);
  if (chosen?.is === "wasm" && binary.is === "ok" && known.is === "ok")
    return flowDot(binary.result.module, binary.result.decode(chosen.index), known.result.of(chosen.index).name);
  return refuse(
    `'${analysis.name}' of ${visible(build2.name)} is no graph: DOT is for call-graph, and for a function of a binary (--function)`
  );
}
async function nodeOf({ build: build2, analysis, chosen }, results) {
  const [binary, known] = [results.of(code), results.of(names)];
  if (analysis !== code && analysis !== wasm || binary.is !== "ok" || known.is !== "ok" || chosen?.is === "mir")
    return refuse(`'${analysis.name}' of ${visible(build2.name)} is no syntax: ast is for code and wasm, of a binary`);
  const ast = await vocabulary();
  const nameOf = (index) => known.result.of(index).name;
  return chosen ? functionNode(ast, binary.result, chosen.index, nameOf(chosen.index)) : skeletonNode(ast, binary.result.module, nameOf);
}
function jsonOf({ build: build2, analysis, answer, facts: facts2 }) {
  const within = build2.wasm?.within;
  const said = analysis.facts ? { facts: facts2 } : { result: answer.is === "ok" ? plainData(answer.result, 6) : void 0 };
  const unread = answer.is === "ok" ? [...analysis.unread?.(answer.result) ?? []] : [];
  return { build: build2.name, ...within ? { within } : {}, analysis: analysis.name, ...said, unread };
}
function plainData(value, depth, left = { values: 2e5 }) {
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return typeof value === "function" ? void 0 : value;
  if (depth === 0 || left.values-- <= 0) return "…";
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  const list = (items) => Array.from(items, (item) => plainData(item, depth - 1, left));
  if (value instanceof Map || value instanceof Set || Array.isArray(value)) return list(value);
  if (ArrayBuffer.isView(value)) return list(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainData(inner, depth - 1, left)]));
}

// bin/markdown.ts
function renderMarkdown(text, palette, width) {
  const out = [];
  let paragraph = [];
  let code2 = false;
  const flush = () => {
    if (paragraph.length > 0) out.push(inline(wrap(paragraph.join(" "), width), palette));
    paragraph = [];
  };
  for (const line of text.split("\n")) {
    const fence = /^```(\S*) ?(.*)$/.exec(line);
    if (fence) {
      flush();
      code2 = !code2;
      const label = { bad: palette.error("bad"), good: palette.good("good") }[fence[2] ?? ""];
      if (label) out.push(`  ${label}`);
    } else if (code2) out.push(line === "" ? "" : `    ${palette.dim(line)}`);
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
import { text as textOf2 } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
async function checkSarif(file, terminal) {
  const text = file === "-" ? await textOf2(terminal.stdin) : read(resolve(terminal.cwd, file), file);
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
  dump,
  explain,
  listRules
};
