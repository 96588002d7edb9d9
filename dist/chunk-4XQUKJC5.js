import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);
import {
  chalkFor,
  display,
  groupBuilds,
  loadSettings,
  paletteOf,
  parseOutputs,
  progress,
  readComponent,
  readInputs,
  render,
  run,
  sourceAccess,
  unknownRule,
  why,
  writeReport
} from "./chunk-YSY4ZEHM.js";
import {
  refuse
} from "./chunk-MQIWL2FN.js";
import {
  buildPaths,
  contract,
  declaredEffects,
  dwarf,
  effects as effects2,
  features,
  gateways,
  generics,
  globMatcher,
  globalUses,
  handles,
  linked,
  mir,
  ownership,
  pod,
  purity,
  reachability,
  readBuildId,
  readUrl,
  rules,
  shapes,
  showPath,
  showType,
  sizes,
  sourceMap,
  sources,
  unknownName,
  validity,
  witness
} from "./chunk-ENWIKQKL.js";
import {
  callGraphDot,
  effectsDot,
  flowDot,
  instructionLines
} from "./chunk-Q6OW5RXG.js";
import "./chunk-BLJSF2IG.js";
import {
  DecodeFault,
  Results,
  absent,
  analyzer,
  attempt,
  build,
  bytePlace,
  callGraph,
  checkIngestion,
  code,
  count,
  count2,
  cursor,
  describeIndirect,
  eachSubsection,
  effectNamed,
  effectNames,
  effects,
  hanging,
  hex,
  inputFault,
  malformed,
  maximumFaults,
  name,
  names,
  printableJson,
  reach,
  readGlobalType,
  readIndirectNameMap,
  readLimits,
  readLinking,
  readNameMap,
  readNames,
  readRecursionGroup,
  readTableType,
  s32,
  s33,
  s64,
  segmentFlags,
  skip,
  symbolFlags,
  text,
  u32,
  u8,
  visible,
  wasm,
  wrap
} from "./chunk-WLAPULDB.js";
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
        if (bytes > slow && !options.quiet) done = progress(terminal, `linting ${count2(files, "file")} …`);
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
      `wasm-lint: ${count2(hidden, "finding")} below error ${hidden === 1 ? "is" : "are"} not shown (--quiet), but ${hidden === 1 ? "counts" : "count"}
`
    );
  return exit;
}
async function codeFor({ builds, report }) {
  if (![...report.findings, ...report.unknowns].some(({ at }) => at.kind === "bytes")) return {};
  const { codeShower } = await import("./chunk-BRM5NCAE.js");
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
      `wasm-lint: ${count2(findings.length, "finding")}, ${count2(faults.length, "fault")} → ${files.join(", ")}
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

// analyzers/wasm/component/names.ts
var coreSorts = {
  0: "core func",
  1: "core table",
  2: "core memory",
  3: "core global",
  4: "core tag",
  16: "core type",
  17: "core module",
  18: "core instance"
};
var componentSorts = ["func", "value", "type", "component", "instance"];
function readCoreSort(c) {
  const from = c.at;
  const code2 = u8(c, "a core sort");
  return coreSorts[code2] ?? malformed(from, `unknown core sort 0x${code2.toString(16)}`);
}
function readSort(c) {
  const from = c.at;
  const code2 = u8(c, "a sort");
  if (code2 === 0) return readCoreSort(c);
  return componentSorts[code2 - 1] ?? malformed(from, `unknown sort 0x${code2.toString(16)}`);
}
function readExternName(c) {
  const from = c.at;
  const form = u8(c, "the form of a name");
  if (form > 1) malformed(from, `unknown form ${form} of a name`);
  return name(c, "a name");
}
function readAlias(c) {
  const sort = readSort(c);
  const from = c.at;
  const target = u8(c, "an alias's target");
  if (target === 2) return { from: "outer", sort, count: u32(c, "a number of levels"), index: u32(c, "an index") };
  if (target > 2) malformed(from, `unknown target ${target} of an alias`);
  const instance = u32(c, "an instance");
  return { from: target === 0 ? "export" : "core export", sort, instance, name: name(c, "an export's name") };
}

// analyzers/wasm/component/types.ts
function openScope(outer) {
  const depth = outer === void 0 ? 0 : outer.depth + 1;
  return { types: [], instances: [], imports: [], exports: [], depth, ...outer ? { outer } : {} };
}
var maximumDepth = 100;
var primitives = {
  127: "bool",
  126: "s8",
  125: "u8",
  124: "s16",
  123: "u16",
  122: "s32",
  121: "u32",
  120: "s64",
  119: "u64",
  118: "f32",
  117: "f64",
  116: "char",
  115: "string",
  100: "error-context"
};
function readValue(c, scope) {
  const from = c.at;
  const code2 = s33(c, "a value type");
  if (code2 < 0) return primitives[code2 + 128] ?? malformed(from, `unknown value type ${code2}`);
  if (code2 >= scope.types.length) malformed(from, noType(code2, scope));
  return code2;
}
function noType(index, scope) {
  return `type ${index} does not exist yet: there are ${scope.types.length}`;
}
function readTypeIndex(c, scope) {
  const from = c.at;
  const index = u32(c, "a type");
  if (index >= scope.types.length) malformed(from, noType(index, scope));
  return index;
}
function optionally(c, read2) {
  const from = c.at;
  const is = u8(c, "whether there is a type");
  if (is > 1) malformed(from, `0 or 1 expected, not ${is}`);
  return is === 1 ? read2() : void 0;
}
function listOf(c, items2, read2) {
  const n = count(c, 1, items2);
  return Array.from({ length: n }, read2);
}
var labelled = (c, scope) => ({
  name: name(c, "a label"),
  type: readValue(c, scope)
});
function readComponentType(c, scope) {
  const from = c.at;
  const form = u8(c, "a type's form");
  const value = () => readValue(c, scope);
  switch (form) {
    case 114:
      return { kind: "record", fields: listOf(c, "fields", () => labelled(c, scope)) };
    case 113:
      return { kind: "variant", cases: listOf(c, "cases", () => variantCase(c, scope)) };
    case 112:
      return { kind: "list", element: value() };
    case 103:
      return { kind: "list", element: value(), length: u32(c, "a length") };
    case 99:
      return { kind: "map", key: value(), value: value() };
    case 111:
      return { kind: "tuple", types: listOf(c, "types", value) };
    case 110:
    case 109:
      return { kind: form === 110 ? "flags" : "enum", names: listOf(c, "labels", () => name(c, "a label")) };
    case 107:
      return { kind: "option", type: value() };
    case 106: {
      const [ok, error] = [optionally(c, value), optionally(c, value)];
      return { kind: "result", ...ok === void 0 ? {} : { ok }, ...error === void 0 ? {} : { error } };
    }
    case 105:
    case 104:
      return { kind: form === 105 ? "own" : "borrow", resource: readTypeIndex(c, scope) };
    case 102:
    case 101: {
      const type = optionally(c, value);
      return { kind: form === 102 ? "stream" : "future", ...type === void 0 ? {} : { type } };
    }
    case 64:
    case 67:
      return functionType(c, scope, form === 67);
    case 65:
    case 66:
      return { kind: form === 65 ? "component" : "instance", scope: readDeclarations(c, scope, form === 65) };
    case 63: {
      const at = c.at;
      if (u8(c, "a representation") !== 127) malformed(at, "a resource is represented by an i32");
      const destructor = optionally(c, () => u32(c, "a destructor"));
      return { kind: "resource", ...destructor === void 0 ? {} : { destructor } };
    }
    default: {
      const primitive = primitives[form] ?? malformed(from, `unknown form of type 0x${form.toString(16)}`);
      return { kind: "primitive", name: primitive };
    }
  }
}
function variantCase(c, scope) {
  const label = name(c, "a label");
  const type = optionally(c, () => readValue(c, scope));
  const from = c.at;
  if (u8(c, "a zero byte") !== 0) malformed(from, "a case ends with 0");
  return { name: label, type };
}
function functionType(c, scope, async) {
  const params = listOf(c, "parameters", () => labelled(c, scope));
  const result = readResult(c, scope);
  return { kind: "func", async, params, ...result === void 0 ? {} : { result } };
}
function readResult(c, scope) {
  const from = c.at;
  const form = u8(c, "the form of a result");
  if (form === 0) return readValue(c, scope);
  if (form !== 1 || u8(c, "a zero byte") !== 0) malformed(from, "a result is 0 and a type, or 1 and 0");
  return void 0;
}
function readDeclarations(c, outer, withImports) {
  const scope = openScope(outer);
  if (scope.depth > maximumDepth) malformed(c.at, `types are nested more than ${maximumDepth} deep`);
  const n = count(c, 2, "declarations");
  for (let i = 0; i < n; i++) {
    const from = c.at;
    const form = u8(c, "a declaration");
    if (form === 0) readCoreType(c);
    else if (form === 1) scope.types.push(readComponentType(c, scope));
    else if (form === 2) declareAlias(readAlias(c), scope, from);
    else if (form === 3 && withImports) declare(scope, "imports", { name: readExternName(c), is: readExtern(c, scope) });
    else if (form === 4) declare(scope, "exports", { name: readExternName(c), is: readExtern(c, scope) });
    else malformed(from, `unknown declaration ${form}`);
  }
  return scope;
}
function declareAlias(alias, scope, at) {
  if (alias.from === "export" && alias.instance >= scope.instances.length)
    malformed(at, `instance ${alias.instance} does not exist yet: there are ${scope.instances.length}`);
  if (alias.from === "outer" && alias.sort === "type") {
    let around = scope;
    for (let level = 0; level < alias.count && around; level++) around = around.outer;
    if (!around) malformed(at, `there are no ${alias.count} scopes around the alias`);
    if (alias.index >= around.types.length) malformed(at, noType(alias.index, around));
  }
  if (alias.sort === "type") scope.types.push({ kind: "alias", alias });
  else if (alias.sort === "instance") scope.instances.push({ kind: "alias", alias });
}
function declare(scope, where, extern) {
  scope[where].push(extern);
  bring(scope, extern);
}
function bring(scope, { name: name2, is }) {
  if (is.kind === "type")
    scope.types.push(is.equal === void 0 ? { kind: "abstract", name: name2 } : { kind: "equal", type: is.equal, name: name2 });
  else if (is.kind === "instance") scope.instances.push({ kind: "typed", type: is.type, name: name2 });
}
function readExtern(c, scope) {
  const from = c.at;
  const form = u8(c, "what an import or export is");
  switch (form) {
    case 0: {
      const at = c.at;
      if (u8(c, "a core sort") !== 17) malformed(at, "of core things only modules are imported and exported");
      return { kind: "core module", type: u32(c, "a core type") };
    }
    case 1:
      return { kind: "func", type: readTypeIndex(c, scope) };
    case 2: {
      const equal = u8(c, "a value's bound") === 0;
      return { kind: "value", value: equal ? { equal: u32(c, "a value") } : { type: readValue(c, scope) } };
    }
    case 3: {
      const at = c.at;
      const bound = u8(c, "a type's bound");
      if (bound > 1) malformed(at, `unknown bound ${bound} of a type`);
      return bound === 0 ? { kind: "type", equal: readTypeIndex(c, scope) } : { kind: "type" };
    }
    case 4:
      return { kind: "component", type: readTypeIndex(c, scope) };
    case 5:
      return { kind: "instance", type: readTypeIndex(c, scope) };
    default:
      return malformed(from, `unknown kind 0x${form.toString(16)} of an import or export`);
  }
}
function readCoreType(c) {
  const offset = c.at;
  if (c.bytes[c.at] === 80) {
    c.at++;
    const n = count(c, 2, "declarations");
    for (let i = 0; i < n; i++) readModuleDeclaration(c);
  } else {
    if (c.bytes[c.at] === 0) c.at++;
    readRecursionGroup(c, [], /* @__PURE__ */ new Map());
  }
  return { offset, length: c.at - offset };
}
function readModuleDeclaration(c) {
  const from = c.at;
  const form = u8(c, "a declaration");
  if (form === 0) {
    name(c, "an import's module");
    name(c, "an import's name");
    skipCoreExtern(c);
  } else if (form === 1) readCoreType(c);
  else if (form === 2) {
    readSort(c);
    readAlias(c);
  } else if (form === 3) {
    name(c, "an export's name");
    skipCoreExtern(c);
  } else malformed(from, `unknown declaration ${form}`);
}
function skipCoreExtern(c) {
  const from = c.at;
  const kind = u8(c, "a kind");
  if (kind === 0) u32(c, "a type");
  else if (kind === 1) readTableType(c, Infinity);
  else if (kind === 2) readLimits(c, true);
  else if (kind === 3) readGlobalType(c, Infinity);
  else if (kind === 4) {
    u8(c, "a tag's attribute");
    u32(c, "a type");
  } else malformed(from, `unknown kind ${kind}`);
}

// analyzers/wasm/component/canon.ts
var stringEncodings = ["utf8", "utf16", "latin1+utf16"];
var builtIns = {
  2: ["resource.new", "type"],
  3: ["resource.drop", "type"],
  4: ["resource.rep", "type"],
  5: ["task.cancel"],
  6: ["subtask.cancel", "flag"],
  7: ["resource.drop async", "type"],
  8: ["backpressure.set"],
  9: ["task.return", "result", "options"],
  10: ["context.get", "i32"],
  11: ["context.set", "i32"],
  12: ["thread.yield", "flag"],
  13: ["subtask.drop"],
  14: ["stream.new", "type"],
  15: ["stream.read", "type", "options"],
  16: ["stream.write", "type", "options"],
  17: ["stream.cancel-read", "type", "flag"],
  18: ["stream.cancel-write", "type", "flag"],
  19: ["stream.drop-readable", "type"],
  20: ["stream.drop-writable", "type"],
  21: ["future.new", "type"],
  22: ["future.read", "type", "options"],
  23: ["future.write", "type", "options"],
  24: ["future.cancel-read", "type", "flag"],
  25: ["future.cancel-write", "type", "flag"],
  26: ["future.drop-readable", "type"],
  27: ["future.drop-writable", "type"],
  28: ["error-context.new", "options"],
  29: ["error-context.debug-message", "options"],
  30: ["error-context.drop"],
  31: ["waitable-set.new"],
  32: ["waitable-set.wait", "flag", "index"],
  33: ["waitable-set.poll", "flag", "index"],
  34: ["waitable-set.drop"],
  35: ["waitable.join"],
  36: ["backpressure.inc"],
  37: ["backpressure.dec"],
  38: ["thread.index"],
  39: ["thread.new-indirect", "index", "index"],
  40: ["thread.switch-to", "flag"],
  41: ["thread.suspend", "flag"],
  42: ["thread.resume-later"],
  43: ["thread.yield-to", "flag"],
  64: ["thread.spawn-ref", "index"],
  65: ["thread.spawn-indirect", "index", "index"],
  66: ["thread.available-parallelism"]
};
function readCanonical(c, scope) {
  const offset = c.at;
  const code2 = u8(c, "a canonical definition");
  if (code2 <= 1) {
    const at = c.at;
    if (u8(c, "a zero byte") !== 0) malformed(at, "lift and lower have a 0 behind them");
    const of = u32(c, "a function");
    const options2 = readOptions(c);
    if (code2 === 1) return { kind: "lower", function: of, options: options2, offset };
    return { kind: "lift", function: of, options: options2, type: readTypeIndex(c, scope), offset };
  }
  const [name2, ...shape] = builtIns[code2] ?? malformed(offset, `unknown canonical definition 0x${code2.toString(16)}`);
  const operands = [];
  let options = {};
  for (const operand of shape) {
    if (operand === "type") operands.push(readTypeIndex(c, scope));
    else if (operand === "index") operands.push(u32(c, "an index"));
    else if (operand === "flag") operands.push(u8(c, "a flag"));
    else if (operand === "result") {
      const type = readResult(c, scope);
      if (typeof type === "number") operands.push(type);
    } else if (operand === "options") options = readOptions(c);
    else {
      const at = c.at;
      if (u8(c, "a type") !== 127) malformed(at, "a context holds an i32");
      operands.push(u32(c, "an index"));
    }
  }
  return { kind: "built-in", name: name2, operands, options, offset };
}
function readOptions(c) {
  const n = count(c, 1, "options");
  const options = {};
  for (let i = 0; i < n; i++) {
    const from = c.at;
    const code2 = u8(c, "an option");
    const encoding = stringEncodings[code2];
    if (encoding !== void 0) options.encoding = encoding;
    else if (code2 === 3) options.memory = u32(c, "a memory");
    else if (code2 === 4) options.realloc = u32(c, "a function");
    else if (code2 === 5) options.postReturn = u32(c, "a function");
    else if (code2 === 6) options.async = true;
    else if (code2 === 7) options.callback = u32(c, "a function");
    else if (code2 === 8) options.coreType = u32(c, "a core type");
    else if (code2 === 9) options.gc = true;
    else malformed(from, `unknown canonical option ${code2}`);
  }
  return options;
}

// analyzers/wasm/component/definitions.ts
function newDefinitions(span, depth, outer) {
  const spaces = {
    "core func": [],
    "core table": [],
    "core memory": [],
    "core global": [],
    "core tag": [],
    "core type": [],
    "core module": [],
    "core instance": [],
    func: [],
    value: [],
    component: [],
    instance: []
  };
  const lists = { imports: [], exports: [], canonicals: [], coreInstances: [], instances: [], modules: [] };
  return { span, depth, scope: openScope(outer), spaces, ...lists, components: [], starts: [], customs: [] };
}
function readDefinitions(artifact) {
  const { bytes } = artifact;
  const framing = readComponent(artifact);
  const faults = [...framing.faults];
  const components = [newDefinitions({ offset: 0, length: bytes.length }, 0, void 0)];
  const open = [components[0]];
  let modules = 0;
  for (const section of framing.sections) {
    open.length = Math.min(open.length, section.depth + 1);
    const own = open.at(-1);
    if (section.id === 0) own.customs.push(section);
    else if (section.id === 1) {
      own.spaces["core module"].push({ by: "definition", index: own.modules.length });
      own.modules.push(modules++);
    } else if (section.id === 4) {
      const nested = newDefinitions(section.contents, section.depth + 1, own.scope);
      own.spaces.component.push({ by: "definition", index: own.components.length });
      own.components.push(components.length);
      components.push(nested);
      open.push(nested);
    } else {
      const { offset, length } = section.contents;
      const c = cursor(bytes, offset, offset + length, `the ${section.name} section`);
      try {
        readers[section.id](c, own);
        if (c.at < c.end) malformed(c.at, `${c.end - c.at} bytes are left over at the end of ${c.what}`);
      } catch (error) {
        if (!(error instanceof DecodeFault)) throw error;
        if (faults.length < maximumFaults) faults.push(inputFault(artifact, error, "component", section.name));
      }
    }
  }
  return { artifact, components, faults };
}
function vector(c, least, items2, one2) {
  const n = count(c, least, items2);
  for (let i = 0; i < n; i++) one2();
}
var readers = {
  2: (c, own) => vector(c, 2, "core instances", () => {
    own.spaces["core instance"].push({ by: "definition", index: own.coreInstances.length });
    own.coreInstances.push(coreInstance(c));
  }),
  3: (c, own) => vector(c, 1, "core types", () => {
    own.spaces["core type"].push({ by: "definition", index: own.spaces["core type"].length });
    readCoreType(c);
  }),
  5: (c, own) => vector(c, 2, "instances", () => {
    own.spaces.instance.push({ by: "definition", index: own.instances.length });
    const instance = componentInstance(c);
    own.instances.push(instance);
    own.scope.instances.push(
      instance.kind === "instantiated" ? { kind: "instantiated", component: instance.component } : { kind: "bundled", exports: instance.exports.map(bundledType) }
    );
  }),
  6: (c, own) => vector(c, 3, "aliases", () => {
    const from = c.at;
    const alias = readAlias(c);
    declareAlias(alias, own.scope, from);
    if (alias.sort !== "type") own.spaces[alias.sort].push({ by: "alias", alias });
  }),
  7: (c, own) => vector(c, 1, "types", () => own.scope.types.push(readComponentType(c, own.scope))),
  8: (c, own) => vector(c, 1, "canonical definitions", () => {
    const canonical = readCanonical(c, own.scope);
    const space = own.spaces[canonical.kind === "lift" ? "func" : "core func"];
    space.push({ by: "definition", index: own.canonicals.length });
    own.canonicals.push(canonical);
  }),
  9(c, own) {
    const of = u32(c, "a function");
    const values = [];
    vector(c, 1, "arguments", () => values.push(u32(c, "a value")));
    const results = u32(c, "a number of results");
    own.starts.push({ function: of, arguments: values, results });
  },
  10: (c, own) => vector(c, 3, "imports", () => {
    const extern = { name: readExternName(c), is: readExtern(c, own.scope) };
    declare(own.scope, "imports", extern);
    own.imports.push(extern);
    if (extern.is.kind !== "type") own.spaces[extern.is.kind].push({ by: "import", ...extern });
  }),
  11: (c, own) => vector(c, 4, "exports", () => {
    const title = readExternName(c);
    const sort = readSort(c);
    const index = sort === "type" ? readTypeIndex(c, own.scope) : u32(c, `a ${sort}`);
    const from = c.at;
    const ascribed = u8(c, "whether a type is ascribed");
    if (ascribed > 1) malformed(from, `0 or 1 expected, not ${ascribed}`);
    const is = ascribed === 1 ? readExtern(c, own.scope) : void 0;
    const item = { name: title, sort, index, ...is ? { is } : {} };
    own.exports.push(item);
    exportedAgain(item, own);
  }),
  12: (c, own) => vector(c, 2, "values", () => {
    own.spaces.value.push({ by: "definition", index: own.spaces.value.length });
    readValue(c, own.scope);
    skip(c, u32(c, "the size of a value"), "a value");
  })
};
var bundledType = ({ name: name2, sort, index }) => ({ name: name2, ...sort === "type" ? { type: index } : {} });
function exportedAgain(item, own) {
  const { name: title, sort, index, is } = item;
  if (sort === "type") own.scope.types.push({ kind: "equal", type: index, name: title });
  else {
    own.spaces[sort].push({ by: "export", name: title, item, ...is ? { is } : {} });
    if (sort !== "instance") return;
    if (is?.kind === "instance") bring(own.scope, { name: title, is });
    else own.scope.instances.push(own.scope.instances[index] ?? { kind: "bundled", exports: [] });
  }
}
function coreInstance(c) {
  const from = c.at;
  const form = u8(c, "a core instance");
  if (form > 1) malformed(from, `unknown form ${form} of a core instance`);
  const module = form === 0 ? u32(c, "a core module") : 0;
  const items2 = [];
  vector(
    c,
    3,
    "arguments",
    () => items2.push({ name: name(c, "a name"), sort: readCoreSort(c), index: u32(c, "an index") })
  );
  return form === 0 ? { kind: "instantiated", module, arguments: items2 } : { kind: "bundled", exports: items2 };
}
function componentInstance(c) {
  const from = c.at;
  const form = u8(c, "an instance");
  if (form > 1) malformed(from, `unknown form ${form} of an instance`);
  const component2 = form === 0 ? u32(c, "a component") : 0;
  const items2 = [];
  const title = () => form === 0 ? name(c, "a name") : readExternName(c);
  vector(c, 3, "arguments", () => items2.push({ name: title(), sort: readSort(c), index: u32(c, "an index") }));
  return form === 0 ? { kind: "instantiated", component: component2, arguments: items2 } : { kind: "bundled", exports: items2 };
}

// analyzers/wasm/component/text.ts
var maximumSteps = 200;
function resolveType(scope, index, steps = { left: maximumSteps }) {
  let at = scope;
  let type = at.types[index];
  while (type !== void 0 && steps.left-- > 0) {
    if (type.kind === "equal") {
      const target = at.types[type.type];
      if (target?.kind === "resource" || target?.kind === "abstract")
        return { type: { kind: "abstract", name: type.name }, scope: at };
      type = target;
    } else if (type.kind === "alias") {
      const next = aliased(at, type.alias, steps);
      if (!next) return { type, scope: at };
      at = next.scope;
      type = next.type;
    } else return { type, scope: at };
  }
  return void 0;
}
function aliased(scope, alias, steps) {
  if (alias.from === "outer") {
    let around = scope;
    for (let level = 0; level < alias.count && around; level++) around = around.outer;
    const type = around?.types[alias.index];
    return around && type ? { type, scope: around } : void 0;
  }
  if (alias.from === "core export") return void 0;
  const instance = scope.instances[alias.instance];
  return instance && exportOf(scope, instance, alias.name, steps);
}
function exportOf(scope, instance, name2, steps) {
  if (instance.kind === "bundled") {
    const type2 = scope.types[instance.exports.find((item) => item.name === name2)?.type ?? -1];
    return type2 && { type: type2, scope };
  }
  if (instance.kind !== "typed") return void 0;
  const found = resolveType(scope, instance.type, steps);
  if (found?.type.kind !== "instance") return void 0;
  const inner = found.type.scope;
  const type = inner.types.find((type2) => (type2.kind === "equal" || type2.kind === "abstract") && type2.name === name2);
  return type && { type, scope: inner };
}
var mostTypes = 200;
var mostMembers = 40;
function valueTypeText(scope, type, room = { left: mostTypes }) {
  if (type === void 0) return "_";
  if (typeof type === "string") return type;
  if (room.left-- <= 0) return "…";
  const found = resolveType(scope, type);
  return found ? typeText(found, room) : `type ${type}`;
}
function members(list, of) {
  return `${list.slice(0, mostMembers).map(of).join(", ")}${list.length > mostMembers ? ", …" : ""}`;
}
function typeText({ type, scope }, room = { left: mostTypes }) {
  const of = (value) => valueTypeText(scope, value, room);
  switch (type.kind) {
    case "primitive":
      return type.name;
    case "record":
      return `record { ${members(type.fields, (field) => `${field.name}: ${of(field.type)}`)} }`;
    case "variant":
      return `variant { ${members(type.cases, ({ name: name2, type: type2 }) => type2 === void 0 ? name2 : `${name2}(${of(type2)})`)} }`;
    case "list":
      return `list<${of(type.element)}${type.length === void 0 ? "" : `, ${type.length}`}>`;
    case "map":
      return `map<${of(type.key)}, ${of(type.value)}>`;
    case "tuple":
      return `tuple<${members(type.types, of)}>`;
    case "flags":
    case "enum":
      return `${type.kind} { ${members(type.names, (name2) => name2)} }`;
    case "option":
      return `option<${of(type.type)}>`;
    case "result":
      if (type.ok === void 0 && type.error === void 0) return "result";
      return type.error === void 0 ? `result<${of(type.ok)}>` : `result<${of(type.ok)}, ${of(type.error)}>`;
    case "own":
    case "borrow":
      return `${type.kind}<${of(type.resource)}>`;
    case "stream":
    case "future":
      return type.type === void 0 ? type.kind : `${type.kind}<${of(type.type)}>`;
    case "func":
      return functionText(scope, type, room);
    case "component":
    case "instance":
      return `${type.kind} with ${type.scope.exports.length} exports`;
    case "resource":
      return "resource";
    case "equal":
    case "abstract":
      return type.name;
    case "alias":
      return type.alias.from === "outer" ? `type ${type.alias.index} outside` : type.alias.name;
  }
}
function functionText(scope, { async, params, result }, room = { left: mostTypes }) {
  const list = members(params, ({ name: name2, type }) => `${name2}: ${valueTypeText(scope, type, room)}`);
  const returned = result === void 0 ? "" : ` -> ${valueTypeText(scope, result, room)}`;
  return `${async ? "async " : ""}func(${list})${returned}`;
}

// analyzers/wasm/component/component-model.ts
var component = analyzer({
  name: "component",
  doc: "The component the module was lifted out of: its types, imports, exports, instances, and how functions are lifted and lowered.",
  requires: { build },
  run: ({ build: build2 }) => {
    const within2 = build2.wasm?.within;
    if (!within2) return absent("no binary of this build was lifted out of a component");
    return readDefinitions({ path: within2.path, kind: "wasm", bytes: within2.whole });
  },
  faults: (model) => model.faults,
  facts: factsOf
});
function* factsOf({ artifact, components }) {
  for (const [number, own] of components.entries()) {
    const whole = { kind: "bytes", artifact: artifact.path, ...own.span, section: `component ${number}` };
    const say = (text2, at = whole.offset, length = whole.length) => ({
      at: { ...whole, offset: at, length },
      text: `component ${number}: ${text2}`
    });
    const types = own.scope.types.length;
    yield say(`${own.modules.length} core modules, ${own.components.length} components, ${types} types`);
    for (const { name: name2, is } of own.imports) yield say(`imports ${name2}: ${externText(own, is)}`);
    for (const { name: name2, sort, index, is } of own.exports)
      yield say(`exports ${name2}: ${is ? externText(own, is) : sort} (${sort} ${index})`);
    for (const [index, instance] of own.coreInstances.entries()) {
      if (instance.kind === "bundled") yield say(`core instance ${index} bundles ${items(instance.exports)}`);
      else yield say(`core instance ${index}: module ${instance.module} with ${items(instance.arguments)}`);
    }
    for (const [index, instance] of own.instances.entries()) {
      if (instance.kind === "bundled") yield say(`instance ${index} bundles ${items(instance.exports)}`);
      else yield say(`instance ${index}: component ${instance.component} with ${items(instance.arguments)}`);
    }
    for (const canonical of own.canonicals) {
      const options = optionsText(canonical.options);
      if (canonical.kind === "lift") {
        const type = externText(own, { kind: "func", type: canonical.type });
        yield say(`lifts core func ${canonical.function} as ${type}${options}`, canonical.offset, 1);
      } else if (canonical.kind === "lower")
        yield say(`lowers func ${canonical.function}${options}`, canonical.offset, 1);
      else yield say(`${[canonical.name, ...canonical.operands].join(" ")}${options}`, canonical.offset, 1);
    }
    for (const { function: of, arguments: values } of own.starts)
      yield say(`starts with func ${of}(${values.map((value) => `value ${value}`).join(", ")})`);
  }
}
function items(list) {
  return list.length === 0 ? "nothing" : list.map(({ name: name2, sort, index }) => `${name2} (${sort} ${index})`).join(", ");
}
function externText({ scope }, is) {
  if (is.kind === "func" || is.kind === "instance" || is.kind === "component") {
    const found = resolveType(scope, is.type);
    if (!found) return is.kind;
    return found.type.kind === "func" ? functionText(found.scope, found.type) : typeText(found);
  }
  if (is.kind !== "type") return is.kind;
  const same = is.equal === void 0 ? void 0 : resolveType(scope, is.equal);
  return same ? `type ${typeText(same)}` : "resource";
}
function optionsText(options) {
  const said = Object.entries(options).map(([name2, value]) => value === true ? name2 : `${name2} ${value}`);
  return said.length === 0 ? "" : `; ${said.join(", ")}`;
}

// analyzers/wasm/custom/code-metadata.ts
function readCodeMetadata(bytes, payload) {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the section");
  const functions = /* @__PURE__ */ new Map();
  const bad = [];
  attempt(bad, () => {
    const n = count(c, 2, "functions with notes");
    let last = -1;
    for (let i = 0; i < n; i++) {
      const from = c.at;
      const index = u32(c, "a function");
      if (index <= last) malformed(from, `functions are out of order: ${index} after ${last}`);
      last = index;
      const notes2 = [];
      functions.set(index, notes2);
      const of = count(c, 2, "notes of a function");
      let before = -1;
      for (let j = 0; j < of; j++) {
        const from2 = c.at;
        const offset = u32(c, "the offset of a note");
        if (offset <= before) malformed(from2, `notes are out of order: ${offset} after ${before}`);
        before = offset;
        const size = u32(c, "the size of a note");
        notes2.push({ offset, payload: skip(c, size, `${size} bytes of a note`) });
      }
    }
    if (c.at < c.end) malformed(c.at, `${c.end - c.at} bytes are left over at the end of ${c.what}`);
  });
  return { functions, malformed: bad };
}
function branchHint(bytes, { payload }) {
  if (payload.length !== 1) return void 0;
  return [`unlikely`, `likely`][bytes[payload.offset]];
}

// analyzers/wasm/custom/component-type.ts
function readComponentTypeSection(bytes, payload) {
  const { offset, length } = payload;
  const own = bytes.subarray(offset, offset + length);
  const { components, faults } = readDefinitions({ path: "component-type", kind: "wasm", bytes: own });
  const [root] = components;
  const worlds = [];
  for (const { name: name2, sort, index } of root?.exports ?? []) {
    const found = sort === "type" && root ? resolveType(root.scope, index) : void 0;
    if (found?.type.kind !== "component") continue;
    const [inner] = found.type.scope.exports;
    const world = inner?.is.kind === "component" ? resolveType(found.type.scope, inner.is.type) : void 0;
    if (inner && world?.type.kind === "component") worlds.push({ name: name2, id: inner.name, scope: world.type.scope });
  }
  const bad = faults.map(({ at, message }) => ({
    offset: offset + (at?.kind === "bytes" ? at.offset : 0),
    reason: message.replace(/^at 0x[0-9a-f]+(?: in [^:]*)?: /, "")
  }));
  return { worlds, malformed: bad };
}

// analyzers/wasm/custom/dylink.ts
function readDylink(bytes, payload) {
  const all = cursor(bytes, payload.offset, payload.offset + payload.length, "the dylink.0 section");
  const needed = [];
  const exports = [];
  const imports = [];
  const runtimePath = [];
  const others = [];
  const bad = [];
  let memory;
  eachSubsection(all, bad, (id, c) => {
    if (id === 1) memory = memoryInfo(c);
    else if (id === 2) readStrings(c, "a needed library", needed);
    else if (id === 3) {
      const n = count(c, 2, "exports");
      for (let i = 0; i < n; i++) exports.push({ name: name(c, "an export"), flags: u32(c, "an export's flags") });
    } else if (id === 4) {
      const n = count(c, 3, "imports");
      for (let i = 0; i < n; i++)
        imports.push({ module: name(c, "a module"), name: name(c, "an import"), flags: u32(c, "an import's flags") });
    } else if (id === 5) readStrings(c, "a path", runtimePath);
    else {
      others.push(id);
      c.at = c.end;
    }
  });
  return { ...memory ? { memory } : {}, needed, exports, imports, runtimePath, others, malformed: bad };
}
function readOldDylink(bytes, payload) {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the dylink section");
  const needed = [];
  const bad = [];
  let memory;
  attempt(bad, () => {
    memory = memoryInfo(c);
    if (c.at < c.end) readStrings(c, "a needed library", needed);
  });
  return {
    ...memory ? { memory } : {},
    needed,
    exports: [],
    imports: [],
    runtimePath: [],
    others: [],
    malformed: bad
  };
}
function memoryInfo(c) {
  return {
    memorySize: u32(c, "the size of memory"),
    memoryAlignment: u32(c, "the alignment of memory"),
    tableSize: u32(c, "the size of the table"),
    tableAlignment: u32(c, "the alignment of the table")
  };
}
function readStrings(c, what, into) {
  const n = count(c, 1, "strings");
  for (let i = 0; i < n; i++) into.push(name(c, what));
}

// analyzers/wasm/custom/producers.ts
function readProducers(bytes, payload) {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the producers section");
  const producers = [];
  try {
    const fields = count(c, 2, "producer fields");
    for (let i = 0; i < fields; i++) {
      const field = name(c, "a producer field");
      const values = count(c, 2, "producers");
      for (let j = 0; j < values; j++) {
        producers.push({ field, name: name(c, "a producer"), version: name(c, "a producer's version") });
      }
    }
    return { producers };
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error;
    return { producers, malformed: { offset: error.offset, reason: error.message } };
  }
}

// analyzers/wasm/custom/reloc.ts
var relocationRows = [
  { name: "FUNCTION_INDEX_LEB", addend: 0 },
  { name: "TABLE_INDEX_SLEB", addend: 0 },
  { name: "TABLE_INDEX_I32", addend: 0 },
  { name: "MEMORY_ADDR_LEB", addend: 32 },
  { name: "MEMORY_ADDR_SLEB", addend: 32 },
  { name: "MEMORY_ADDR_I32", addend: 32 },
  { name: "TYPE_INDEX_LEB", addend: 0 },
  { name: "GLOBAL_INDEX_LEB", addend: 0 },
  { name: "FUNCTION_OFFSET_I32", addend: 32 },
  { name: "SECTION_OFFSET_I32", addend: 32 },
  { name: "TAG_INDEX_LEB", addend: 0 },
  { name: "MEMORY_ADDR_REL_SLEB", addend: 32 },
  { name: "TABLE_INDEX_REL_SLEB", addend: 0 },
  { name: "GLOBAL_INDEX_I32", addend: 0 },
  { name: "MEMORY_ADDR_LEB64", addend: 64 },
  { name: "MEMORY_ADDR_SLEB64", addend: 64 },
  { name: "MEMORY_ADDR_I64", addend: 64 },
  { name: "MEMORY_ADDR_REL_SLEB64", addend: 64 },
  { name: "TABLE_INDEX_SLEB64", addend: 0 },
  { name: "TABLE_INDEX_I64", addend: 0 },
  { name: "TABLE_NUMBER_LEB", addend: 0 },
  { name: "MEMORY_ADDR_TLS_SLEB", addend: 32 },
  { name: "FUNCTION_OFFSET_I64", addend: 64 },
  { name: "MEMORY_ADDR_LOCREL_I32", addend: 32 },
  { name: "TABLE_INDEX_REL_SLEB64", addend: 0 },
  { name: "MEMORY_ADDR_TLS_SLEB64", addend: 64 },
  { name: "FUNCTION_INDEX_I32", addend: 0 }
];
function readRelocations(bytes, payload) {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the relocation section");
  const bad = [];
  let section = 0;
  let type = new Uint8Array();
  let offset = new Uint32Array();
  let index = new Uint32Array();
  let addend = new Float64Array();
  let done = 0;
  attempt(bad, () => {
    section = u32(c, "the section that is relocated");
    const n = count(c, 3, "relocations");
    type = new Uint8Array(n);
    offset = new Uint32Array(n);
    index = new Uint32Array(n);
    addend = new Float64Array(n);
    for (; done < n; done++) {
      const at = c.at;
      const code2 = u8(c, "a relocation's type");
      const row = relocationRows[code2] ?? malformed(at, `unknown type ${code2} of a relocation`);
      type[done] = code2;
      offset[done] = u32(c, "a relocation's offset");
      index[done] = u32(c, "a relocation's symbol");
      if (row.addend === 32) addend[done] = s32(c, "an addend");
      else if (row.addend === 64) addend[done] = Number(s64(c, "an addend"));
    }
    if (c.at < c.end) malformed(c.at, `${c.end - c.at} bytes are left over at the end of ${c.what}`);
  });
  return {
    section,
    type: type.subarray(0, done),
    offset: offset.subarray(0, done),
    index: index.subarray(0, done),
    addend: addend.subarray(0, done),
    malformed: bad
  };
}

// analyzers/wasm/custom/target-features.ts
function readTargetFeatures(bytes, payload) {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the target_features section");
  const features2 = [];
  try {
    const n = count(c, 2, "features");
    for (let i = 0; i < n; i++) {
      const at = c.at;
      const prefix = String.fromCharCode(u8(c, "a feature's prefix"));
      if (prefix !== "+" && prefix !== "-" && prefix !== "=")
        throw new DecodeFault(at, `unknown prefix ${prefix} of a feature`);
      features2.push({ prefix, name: name(c, "a feature") });
    }
    return { features: features2 };
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error;
    return { features: features2, malformed: { offset: error.offset, reason: error.message } };
  }
}

// analyzers/wasm/custom/wasm-bindgen.ts
function readBindgen(bytes, payload) {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the __wasm_bindgen_unstable section");
  const programs = [];
  const bad = [];
  attempt(bad, () => {
    while (c.at < c.end) {
      const { schema, version } = readVersion(c);
      programs.push({ schema, version, program: chunk(c, "a program") });
    }
  });
  return { programs, malformed: bad };
}
function readVersion(c) {
  const from = c.at;
  const { offset, length } = chunk(c, "a version");
  const said = text(c.bytes, offset, length);
  let parsed;
  try {
    parsed = JSON.parse(said ?? "");
  } catch {
    malformed(from, "a version is not JSON");
  }
  const field = (name2) => {
    const value = typeof parsed === "object" && parsed !== null ? Reflect.get(parsed, name2) : void 0;
    return typeof value === "string" ? value : malformed(from, `a version has no ${name2}`);
  };
  return { schema: field("schema_version"), version: field("version") };
}
function chunk(c, what) {
  const { offset } = skip(c, 4, `the length of ${what}`);
  const b = c.bytes;
  const length = (b[offset] | b[offset + 1] << 8 | b[offset + 2] << 16 | b[offset + 3] << 24) >>> 0;
  return skip(c, length, `${length} bytes of ${what}`);
}

// analyzers/wasm/custom/customs.ts
var customs = analyzer({
  name: "customs",
  doc: "What the custom sections say: names, linking, relocations, libraries, debug links, branch hints, worlds, producers.",
  requires: { wasm },
  run: ({ wasm: wasm2 }) => readCustoms(wasm2),
  *facts({ module, sections }) {
    for (const { section, says, malformed: malformed2 } of sections) {
      const at = { ...bytePlace(module, section.offset, section.length), section: section.name };
      yield { at, text: `${section.name}, ${section.length} bytes` };
      for (const text2 of says) yield { at, text: `${section.title}: ${text2}` };
      for (const { offset, reason } of malformed2)
        yield { at, text: `${section.title}: malformed at ${hex(offset)}: ${reason}` };
    }
  },
  *unread({ module, sections }) {
    const bad = sections.filter(({ malformed: malformed2 }) => malformed2.length > 0).length;
    if (bad > 0) yield { what: "custom sections not read to their end", count: bad, artifact: module.artifact.path };
  }
});
function readCustoms(module) {
  const sections = module.customs.map((section) => {
    const row = rows.find(
      ({ title }) => typeof title === "string" ? title === section.title : title.test(section.title)
    );
    return { section, ...row ? row.read(module, section.payload) : { says: [], malformed: [] } };
  });
  return { module, sections };
}
var rows = [
  { title: "name", read: namesSaid },
  { title: "linking", read: ({ bytes }, payload) => linkingSaid(readLinking(bytes, payload)) },
  { title: /^reloc\../, read: relocationsSaid },
  { title: "dylink.0", read: ({ bytes }, payload) => dylinkSaid(readDylink(bytes, payload)) },
  { title: "dylink", read: ({ bytes }, payload) => dylinkSaid(readOldDylink(bytes, payload)) },
  {
    title: /^(sourceMappingURL|external_debug_info)$/,
    read: ({ bytes }, payload) => referenceSaid(readUrl(bytes, payload))
  },
  { title: "build_id", read: ({ bytes }, payload) => referenceSaid(readBuildId(bytes, payload)) },
  { title: /^metadata\.code\../, read: metadataSaid },
  { title: /^component-type(:|$)/, read: worldsSaid },
  { title: "__wasm_bindgen_unstable", read: bindgenSaid },
  {
    title: "producers",
    read({ bytes }, payload) {
      const { producers, malformed: malformed2 } = readProducers(bytes, payload);
      return {
        says: producers.map(({ field, name: name2, version }) => `${field} ${name2} ${version}`.trim()),
        malformed: one(malformed2)
      };
    }
  },
  {
    title: "target_features",
    read({ bytes }, payload) {
      const { features: features2, malformed: malformed2 } = readTargetFeatures(bytes, payload);
      return { says: features2.map(({ prefix, name: name2 }) => `${prefix}${name2}`), malformed: one(malformed2) };
    }
  }
];
var one = (malformed2) => malformed2 ? [malformed2] : [];
var within = ["local", "label", "field"];
var plural = { memory: "memories", data: "data segments", element: "element segments" };
function namesSaid({ bytes, functions }, payload) {
  const names2 = readNames(bytes, payload, functions.length);
  const says = names2.module === void 0 ? [] : [`the module is called ${names2.module}`];
  if (names2.functions.size > 0) says.push(`${names2.functions.size} functions have names`);
  const malformed2 = [...names2.malformed];
  for (const [kind, span] of names2.spans) {
    if (within.includes(kind)) {
      const map = readIndirectNameMap(bytes, span);
      const of = kind === "field" ? "type" : "function";
      for (const [index, inner] of map.names) says.push(`${kind}s of ${of} ${index}: ${listed(inner)}`);
      malformed2.push(...map.malformed);
    } else {
      const map = readNameMap(bytes, span);
      if (map.names.size > 0) says.push(`${plural[kind] ?? `${kind}s`}: ${listed(map.names)}`);
      malformed2.push(...map.malformed);
    }
  }
  for (const { what, length } of names2.others) says.push(`${what}, ${length} bytes`);
  return { says, malformed: malformed2 };
}
function listed(names2) {
  return Array.from(names2, ([index, name2]) => `${index} ${name2}`).join(", ");
}
function flagNames(flags, known) {
  const set = Object.entries(known).filter(([, bit]) => (flags & bit) !== 0);
  const rest = set.reduce((left, [, bit]) => left & ~bit, flags);
  return [...set.map(([name2]) => name2), ...rest === 0 ? [] : [hex(rest >>> 0)]];
}
var flagged = (flags, known) => {
  const names2 = flagNames(flags, known);
  return names2.length === 0 ? "" : ` [${names2.join(" ")}]`;
};
function linkingSaid({ version, symbols, segments, initFunctions, comdats, others, malformed: malformed2 }) {
  const says = [
    `version ${version}: a relocatable object`,
    ...symbols.map(({ kind, flags, name: name2, index, data }, i) => {
      const where = index === void 0 ? "" : ` ${kind === "data" ? "in segment " : ""}${index}`;
      const extent = data ? ` at ${data.offset}, ${data.size} bytes` : "";
      return `symbol ${i}: ${kind}${where}${name2 === void 0 ? "" : ` ${name2}`}${extent}${flagged(flags, symbolFlags)}`;
    }),
    ...segments.map(
      ({ name: name2, alignment, flags }, i) => `segment ${i}: ${name2}, aligned to ${2 ** alignment}${flagged(flags, segmentFlags)}`
    ),
    ...initFunctions.map(({ priority, symbol }) => `at start, priority ${priority}: symbol ${symbol}`),
    ...comdats.map(
      ({ name: name2, entries }) => `group ${name2}: ${entries.map(({ kind, index }) => `${kind} ${index}`).join(", ")}`
    ),
    ...others.map((id) => `subsection ${id}`)
  ];
  return { says, malformed: malformed2 };
}
function relocationsSaid({ bytes, sections }, payload) {
  const { section, type, malformed: malformed2 } = readRelocations(bytes, payload);
  const counts = relocationRows.map(({ name: name2 }, code2) => ({
    name: name2,
    n: type.reduce((n, one2) => n + (one2 === code2 ? 1 : 0), 0)
  }));
  const used = counts.filter(({ n }) => n > 0).map(({ name: name2, n }) => `${n} ${name2}`);
  const target = sections[section]?.name ?? `section ${section}, which does not exist`;
  return { says: [`${type.length} relocations of ${target}: ${used.join(", ")}`], malformed: malformed2 };
}
function dylinkSaid({ memory, needed, exports, imports, runtimePath, others, malformed: malformed2 }) {
  const says = [
    ...memory ? [
      `${memory.memorySize} bytes of memory aligned to 2^${memory.memoryAlignment}, ${memory.tableSize} table entries aligned to 2^${memory.tableAlignment}`
    ] : [],
    ...needed.map((name2) => `needs ${name2}`),
    ...exports.map(({ name: name2, flags }) => `exports ${name2}${flagged(flags, symbolFlags)}`),
    ...imports.map(({ module, name: name2, flags }) => `imports ${module}.${name2}${flagged(flags, symbolFlags)}`),
    ...runtimePath.map((path) => `looks for libraries in ${path}`),
    ...others.map((id) => `subsection ${id}`)
  ];
  return { says, malformed: malformed2 };
}
function referenceSaid({ text: text2, malformed: malformed2 }) {
  return { says: text2 === void 0 ? [] : [text2], malformed: malformed2 };
}
function metadataSaid({ bytes }, payload) {
  const { functions, malformed: malformed2 } = readCodeMetadata(bytes, payload);
  const says = [];
  for (const [index, notes2] of functions)
    for (const note of notes2)
      says.push(`function ${index} at ${note.offset}: ${branchHint(bytes, note) ?? `${note.payload.length} bytes`}`);
  return { says, malformed: malformed2 };
}
function worldsSaid({ bytes }, payload) {
  const { worlds, malformed: malformed2 } = readComponentTypeSection(bytes, payload);
  const says = worlds.flatMap(({ id, scope }) => [
    `world ${id}`,
    ...scope.imports.map((extern) => `imports ${externText2(scope, extern)}`),
    ...scope.exports.map((extern) => `exports ${externText2(scope, extern)}`)
  ]);
  return { says, malformed: malformed2 };
}
function externText2(scope, { name: name2, is }) {
  if (is.kind !== "func") return `${name2}: ${is.kind}`;
  const found = resolveType(scope, is.type);
  return `${name2}: ${found?.type.kind === "func" ? functionText(found.scope, found.type) : "func"}`;
}
function bindgenSaid({ bytes }, payload) {
  const { programs, malformed: malformed2 } = readBindgen(bytes, payload);
  const says = [
    "not yet processed by wasm-bindgen: this module cannot be run",
    ...programs.map(
      ({ schema, version, program }) => `schema ${schema}, wasm-bindgen ${version}, ${program.length} bytes`
    )
  ];
  return { says, malformed: malformed2 };
}

// analyzers/index.ts
var analyzers = [
  build,
  buildPaths,
  callGraph,
  code,
  component,
  contract,
  customs,
  declaredEffects,
  dwarf,
  effects2,
  features,
  gateways,
  generics,
  globalUses,
  handles,
  linked,
  mir,
  names,
  ownership,
  pod,
  purity,
  reachability,
  shapes,
  sizes,
  sourceMap,
  sources,
  validity,
  wasm
];

// analyzers/mir/show-code.ts
function showPlace({ local, projection }) {
  let text2 = `_${local}`;
  for (const step of projection) {
    switch (step.kind) {
      case "deref":
        text2 = `(*${text2})`;
        break;
      case "field":
        text2 = `(${text2}.${step.index}: ${showType(step.type)})`;
        break;
      case "downcast":
        text2 = `(${text2} as ${step.variant})`;
        break;
      case "cast":
        text2 = `(${text2} as ${showType(step.type)})`;
        break;
      case "index":
        text2 = `${text2}[_${step.local}]`;
        break;
      case "constant-index":
      case "subslice":
        text2 = `${text2}[${step.text}]`;
        break;
    }
  }
  return text2;
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
      const name2 = showPath(path);
      if (fields[0] && /^\d/.test(fields[0].name))
        return `${name2}(${fields.map((field) => showConst(field.value)).join(", ")})`;
      return `${name2} { ${fields.map((field) => `${field.name}: ${showConst(field.value)}`).join(", ")} }`;
    }
  }
}
var ESCAPES = { "\n": "\\n", "	": "\\t", "\r": "\\r", "\\": "\\\\" };
function escaped(text2, quote, bytes = false) {
  let shown = "";
  for (const char of text2) {
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
      const name2 = rvalue.kind === "adt" ? showPath(rvalue.path) : showType(rvalue.type);
      if (!first) return name2;
      if (rvalue.kind === "adt" && /^\d/.test(first.name)) {
        return `${name2}(${fields.map(({ operand }) => showOperand(operand)).join(", ")})`;
      }
      return `${name2} { ${fields.map((field) => `${field.name}: ${showOperand(field.operand)}`).join(", ")} }`;
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
      const { to, from, count: count3 } = statement;
      return `copy_nonoverlapping(dst = ${showOperand(to)}, src = ${showOperand(from)}, count = ${showOperand(count3)})`;
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
  const name2 = callee.kind === "path" ? showPath(callee.path) : showOperand(callee.operand);
  return `${name2}(${args.map(showOperand).join(", ")})`;
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

// bin/commands/dump.ts
var formats = ["text", "json", "dot"];
async function dump(name2, paths, options, terminal) {
  if (name2 === void 0) {
    terminal.stdout.write(`${listed2()}
`);
    return 0;
  }
  if (paths.length === 0) refuse(`dump ${name2}: which files? (- reads standard input)`);
  const analysis = analyzers.find((known) => known.name === name2) ?? refuse(unknownAnalysis(name2));
  const format = formats.find((known) => known === options.format) ?? refuse(`--format: unknown format '${options.format}'; there are ${formats.join(", ")}`);
  const { config, base } = loadSettings(terminal.cwd, options.config, []);
  const inputs = await readInputs(paths, { cwd: terminal.cwd, base, errorOnUnmatched: true, stdin: terminal.stdin });
  const say = (artifact, message) => terminal.stderr.write(`wasm-lint: ${visible(artifact)}: ${visible(message)}
`);
  for (const { artifact, message } of inputs.faults) say(artifact, message);
  let told = 0;
  let faults = inputs.faults.length;
  const documents = [];
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
    if (format !== "json")
      terminal.stdout.write(format === "dot" ? dotOf(document, results) : textOf(document, results));
  }
  if (format === "json") terminal.stdout.write(printableJson(documents.map(jsonOf)));
  return faults > 0 || told === 0 ? 2 : 0;
}
function unknownAnalysis(name2) {
  const known = analyzers.map((analysis) => analysis.name);
  return `${unknownName("analysis", name2, known)}; there are
${listed2()}`;
}
function listed2() {
  const width = Math.max(...analyzers.map((known) => known.name.length));
  return analyzers.map((known) => `  ${known.name.padEnd(width)}  ${known.doc}`).join("\n");
}
function documentOf(build2, analysis, results, wanted) {
  const answer = results.of(analysis);
  if (answer.is !== "ok") return { build: build2, analysis, answer, facts: [] };
  const named = results.of(names);
  const placed = [...analysis.facts?.(answer.result) ?? []].map(({ at, text: text2 }) => ({
    at: withFunction(at, results),
    text: text2
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
  const exported = binary.is === "ok" ? binary.result.module.exports.filter(({ kind, name: name2 }) => kind === "function" && name2 === wanted) : [];
  const spellings = (index) => [known?.of(index).name, known?.symbol(index), known?.base(index)];
  const candidates = (fits) => [
    ...functions.filter(({ index }) => spellings(index).some((name2) => name2 !== void 0 && fits(name2))).map(({ index }) => ({ is: "wasm", index })),
    ...bodies.filter(({ name: name2 }) => fits(name2)).map((body) => ({ is: "mir", body }))
  ];
  const rounds = [
    exported.map(({ index }) => ({ is: "wasm", index })),
    candidates((name2) => name2 === wanted),
    candidates((name2) => name2.endsWith(`::${wanted}`)),
    candidates((name2) => name2.includes(wanted))
  ];
  const [first, ...others] = rounds.find((found) => found.length > 0) ?? [];
  if (!first) return refuse(`no function is called '${visible(wanted)}'; \`wasm-lint dump names FILE\` lists them`);
  const rivals = others.filter((other) => other.is === first.is);
  if (rivals.length === 0) return first;
  const told = [first, ...rivals].slice(0, 10).map((one2) => `  ${visible(titleOf(one2, known))}`);
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
  const lines = [heading(build2)];
  if (chosen && (analysis === code || analysis === mir)) lines.push(...codeOf(chosen, results));
  else if (analysis.facts) lines.push(...facts2.map(({ at, text: text2 }) => `${spot(at)}  ${visible(text2)}`));
  else if (answer.is === "ok") lines.push(...inspected(answer.result));
  return `${lines.join("\n")}
`;
}
function heading({ name: name2, wasm: wasm2 }) {
  const where = wasm2?.within ? `: the module at 0x${wasm2.within.offset.toString(16)} of ${visible(wasm2.within.path)}; offsets count from its first byte` : "";
  return `# ${visible(name2)}${where}`;
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
function jsonOf({ build: build2, analysis, answer, facts: facts2 }) {
  const within2 = build2.wasm?.within;
  const said = analysis.facts ? { facts: facts2 } : { result: answer.is === "ok" ? plainData(answer.result, 6) : void 0 };
  const unread = answer.is === "ok" ? [...analysis.unread?.(answer.result) ?? []] : [];
  return { build: build2.name, ...within2 ? { within: { path: within2.path, offset: within2.offset } } : {}, analysis: analysis.name, ...said, unread };
}
function plainData(value, depth, left = { values: 2e5 }) {
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return typeof value === "function" ? void 0 : value;
  if (depth === 0 || left.values-- <= 0) return "…";
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  const list = (items2) => Array.from(items2, (item) => plainData(item, depth - 1, left));
  if (value instanceof Map || value instanceof Set || Array.isArray(value)) return list(value);
  if (ArrayBuffer.isView(value)) return list(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainData(inner, depth - 1, left)]));
}

// bin/commands/effects.ts
var formats2 = ["text", "json", "dot"];
async function tellEffects(paths, options, terminal) {
  if (options.why) {
    const [exported, effect, ...more] = options.why;
    const [path, ...others] = paths;
    if (exported === void 0 || effect === void 0 || more.length > 0 || path === void 0 || others.length > 0)
      refuse("--why takes one file, then an export and an effect: wasm-lint effects app.wasm --why parse clock");
    else return tellWhy(path, exported, effect, options, terminal);
  }
  const format = formats2.find((known) => known === options.format) ?? refuse(`--format: unknown format '${options.format}'; there are ${formats2.join(", ")}`);
  const { config, base } = loadSettings(terminal.cwd, options.config, []);
  const inputs = await readInputs(paths, { cwd: terminal.cwd, base, errorOnUnmatched: true, stdin: terminal.stdin });
  const say = (artifact, message) => terminal.stderr.write(`wasm-lint: ${visible(artifact)}: ${visible(message)}
`);
  let faults = inputs.faults.length;
  for (const { artifact, message } of inputs.faults) say(artifact, message);
  const modules = [];
  for (const build2 of groupBuilds(inputs.artifacts, config.contract)) {
    const results = new Results(build2);
    const [found, through, named] = [results.of(effects2), results.of(gateways), results.of(names)];
    for (const [asked, answer] of results.answered())
      if (answer.is === "ok")
        for (const { message, artifact } of asked.faults?.(answer.result) ?? []) {
          faults++;
          say(artifact, message);
        }
    if (found.is !== "ok" || through.is !== "ok" || named.is !== "ok") {
      if (build2.wasm) faults++;
      say(build2.name, found.is === "fault" ? found.fault.message : "there is no binary to look at");
      continue;
    }
    const profiles = profilesOf(found.result, options.export, options.all);
    modules.push({ build: build2, found: found.result, gateways: through.result, names: named.result, profiles });
  }
  if (modules.length > 0 && options.export !== void 0 && modules.every(({ profiles }) => profiles.length === 0))
    refuse(`no exported function fits '${visible(options.export)}'; \`wasm-lint effects FILE\` lists them`);
  if (options.initDeclarations) terminal.stdout.write(printableJson(declarations(modules)));
  else if (format === "json") terminal.stdout.write(printableJson(modules.map(jsonOf2)));
  else
    for (const module of modules)
      terminal.stdout.write(
        format === "dot" ? effectsDot(module.profiles, module.build.name) : textOf2(module, terminal)
      );
  return faults > 0 || modules.length === 0 ? 2 : 0;
}
async function tellWhy(path, exported, word, options, terminal) {
  const effect = effectNamed(word) ?? refuse(`there is no effect '${visible(word)}'; there are ${effects.map(({ name: name2 }) => name2).join(", ")}`);
  const { config, base } = loadSettings(terminal.cwd, options.config, []);
  const inputs = await readInputs([path], { cwd: terminal.cwd, base, errorOnUnmatched: true, stdin: terminal.stdin });
  for (const { artifact, message } of inputs.faults)
    terminal.stderr.write(`wasm-lint: ${visible(artifact)}: ${visible(message)}
`);
  const [build2] = groupBuilds(inputs.artifacts, config.contract).filter(({ wasm: wasm2 }) => wasm2);
  if (!build2) return 2;
  const results = new Results(build2);
  const [found, through, named] = [results.of(effects2), results.of(gateways), results.of(names)];
  if (found.is !== "ok" || through.is !== "ok" || named.is !== "ok")
    return refuse(`${visible(path)}: ${found.is === "fault" ? found.fault.message : "there is no binary to look at"}`);
  const { result } = found;
  const item = result.graph.module.exports.find(({ kind, name: name2 }) => kind === "function" && name2 === exported) ?? refuse(`no function is exported as '${visible(exported)}'; \`wasm-lint effects FILE\` lists them`);
  const palette = paletteOf(chalkFor(terminal.stdout, terminal));
  const tiers = [
    ["does", result.definite.main, witness(result, item.index, effect.bit, "main")?.functions],
    ["does, through tables", result.possible.main, through.result.walk(item.index, effect.bit)],
    ["does, on panic only", result.definite.any, witness(result, item.index, effect.bit, "any")?.functions],
    ["does, on panic only and through tables", result.possible.any, through.result.walk(item.index, effect.bit, "any")]
  ];
  for (const [how, sets, walk] of tiers) {
    if ((sets[item.index] & effect.bit) === 0) continue;
    const lines = (walk ?? []).map((node, step) => {
      const arrow = step === 0 ? "" : `${"  ".repeat(Math.min(step, 30))}> `;
      return `  ${arrow}${visible(nodeName(node, result, named.result))}`;
    });
    terminal.stdout.write(
      `${palette.bold(visible(exported))} ${how}: ${palette.note(effect.name)}
${lines.join("\n")}
`
    );
    return 0;
  }
  const open = result.graph.callsOpenTable(item.index);
  terminal.stdout.write(
    `${palette.bold(visible(exported))} cannot have ${palette.note(effect.name)}: neither by direct calls nor through tables nor on panic${open ? ", as long as the host puts nothing of its own into the tables it can see" : ""}
`
  );
  return 1;
}
function nodeName(node, { graph, imports }, names2) {
  const through = graph.indirect[node - graph.functions];
  if (through) return `any function in ${describeIndirect(through)}`;
  const from = imports[node]?.import;
  return from ? `import '${from.module}.${from.name}'` : names2.of(node).name;
}
var usual = effects.filter(({ judged }) => judged !== "asked").reduce((set, { bit }) => set | bit, 0);
function profilesOf(found, wanted, all) {
  const { graph, definite, possible, imports } = found;
  const shown = all ? -1 >>> 2 : usual;
  const fits = wanted === void 0 ? () => true : globMatcher(wanted);
  const importsOf = (calls, from) => {
    const reached = /* @__PURE__ */ new Set();
    for (const node of reach(calls, [graph.half + from]).order) {
      const known = imports[node - graph.half];
      if (known && !known.housekeeping) reached.add(`${known.import.module}.${known.import.name}`);
    }
    return reached;
  };
  return graph.module.exports.filter(({ kind, name: name2 }) => kind === "function" && fits(name2)).map(({ name: name2, index }) => {
    const direct = importsOf(graph.direct, index);
    const main = graph.own.noReturn[index] ? definite.any[index] : definite.main[index];
    const reachable = graph.own.noReturn[index] ? possible.any[index] : possible.main[index];
    return {
      name: name2,
      index,
      definite: main & shown,
      possible: reachable & ~main & shown,
      onPanic: possible.any[index] & ~reachable & shown,
      imports: [...direct].sort(),
      possibleImports: [...importsOf(graph.all, index)].filter((item) => !direct.has(item)).sort()
    };
  });
}
function textOf2(module, terminal) {
  const { build: build2, found, profiles, names: names2 } = module;
  const palette = paletteOf(chalkFor(terminal.stdout, terminal));
  const granted = found.imports.filter(({ housekeeping }) => !housekeeping);
  const lines = [
    `${palette.bold(visible(build2.name))}: ${count2(profiles.length, "exported function")}, ${count2(granted.length, "import")} besides handle housekeeping`,
    ""
  ];
  const say = (set) => effectNames(set).join(" ") || "-";
  const rows2 = profiles.map((profile) => [
    visible(profile.name),
    say(profile.definite),
    say(profile.possible),
    say(profile.onPanic)
  ]);
  const head = ["export", "does", "through tables also", "on panic also"];
  const widths = head.map(
    (title, column) => Math.max(title.length, ...rows2.map((row) => Math.min(row[column].length, 60)))
  );
  const line = (row) => row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd();
  lines.push(palette.dim(line(head)), ...rows2.map(line));
  if (profiles.length === 1)
    for (const { imports, possibleImports } of profiles)
      lines.push(
        "",
        palette.dim("imports it can reach"),
        ...imports.map((name2) => `  ${visible(name2)}`),
        ...possibleImports.map((name2) => `  ${visible(name2)} ${palette.dim("(through tables)")}`),
        ...imports.length + possibleImports.length === 0 ? ["  none"] : []
      );
  else lines.push(...privileges(module, palette.dim));
  if (module.gateways.all.length > 0) {
    lines.push(
      "",
      palette.dim(
        `${count2(module.gateways.all.length, "function")} in tables ${module.gateways.all.length === 1 ? "brings" : "bring"} host effects in through dynamic dispatch`
      )
    );
    for (const { index, effects: brought } of module.gateways.all.slice(0, 12))
      lines.push(`  ${visible(names2.of(index).name)}: ${effectNames(brought).join(" ")}`);
    if (module.gateways.all.length > 12) lines.push(palette.dim(`  and ${module.gateways.all.length - 12} more`));
  }
  lines.push(...notes(found).map((note) => palette.dim(note)), "");
  return `${lines.join("\n")}
`;
}
function privileges({ found, profiles }, dim) {
  const granted = found.imports.filter(({ housekeeping }) => !housekeeping);
  if (granted.length === 0) return [];
  const rows2 = granted.map(({ import: from, effects: effects3 }) => {
    const name2 = `${from.module}.${from.name}`;
    const direct = profiles.filter(({ imports }) => imports.includes(name2)).length;
    const through = profiles.filter(({ possibleImports }) => possibleImports.includes(name2)).length;
    return { name: name2, does: effectNames(effects3).join(" ") || "-", direct, through };
  });
  const shown = rows2.sort((a, b) => a.direct - b.direct || (a.name < b.name ? -1 : 1)).slice(0, 40);
  const width = Math.min(60, Math.max(...shown.map(({ name: name2 }) => name2.length)));
  return [
    "",
    dim(
      `import, what it does, and how many of the ${count2(profiles.length, "export")} can reach it: directly + through tables only`
    ),
    ...shown.map(
      ({ name: name2, does, direct, through }) => `  ${visible(name2).padEnd(width)}  ${does.padEnd(10)}  ${direct} + ${through}`
    ),
    ...rows2.length > shown.length ? [dim(`  and ${rows2.length - shown.length} more (-f json has all)`)] : []
  ];
}
function notes({ graph, seesAtomics, seesAllocator }) {
  const said = [];
  if (graph.openTables.length > 0)
    said.push("The host can see a table of functions: what it puts there itself is not counted.");
  if (!seesAllocator) said.push("Functions have no names, so that `alloc` cannot be seen.");
  if (!seesAtomics) said.push("There are no atomic instructions, so that atomic effects cannot be seen.");
  return said.length === 0 ? [] : ["", ...said];
}
function jsonOf2({ build: build2, found, gateways: gateways2, names: names2, profiles }) {
  return {
    build: build2.name,
    exports: profiles.map(({ name: name2, index, definite, possible, onPanic, imports, possibleImports }) => ({
      name: name2,
      index,
      definite: effectNames(definite),
      possible: effectNames(possible),
      onPanic: effectNames(onPanic),
      imports,
      possibleImports
    })),
    imports: found.imports.map(({ import: from, effects: effects3, housekeeping, by }) => ({
      name: `${from.module}.${from.name}`,
      effects: effectNames(effects3),
      housekeeping,
      by
    })),
    gateways: gateways2.all.map(({ index, effects: brought }) => ({
      index,
      name: names2.of(index).name,
      effects: effectNames(brought)
    })),
    openTables: found.graph.openTables,
    seesAllocator: found.seesAllocator,
    seesAtomics: found.seesAtomics
  };
}
function declarations(modules) {
  const declared = /* @__PURE__ */ new Map();
  for (const { profiles } of modules)
    for (const { name: name2, definite } of profiles) declared.set(name2, (declared.get(name2) ?? 0) | definite);
  const frozen = [...declared].sort(([a], [b]) => a < b ? -1 : 1).map(([name2, set]) => [name2, effectNames(set)]);
  return { contract: { effects: { functions: Object.fromEntries(frozen) } } };
}

// bin/markdown.ts
function renderMarkdown(text2, palette, width) {
  const out = [];
  let paragraph = [];
  let code2 = false;
  const flush = () => {
    if (paragraph.length > 0) out.push(inline(wrap(paragraph.join(" "), width), palette));
    paragraph = [];
  };
  for (const line of text2.split("\n")) {
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
    ([name2, option]) => `- \`${name2}\` (default \`${JSON.stringify(option.default)}\`): ${option.doc}`
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
  const described = Object.entries(options).map(([name2, option]) => ({
    name: name2,
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
    const rows2 = rules.filter((rule) => rule.category === category).map(({ id, title, severity }) => {
      const paint = severity === "off" ? palette.dim : palette[severity];
      return `  ${id.padEnd(width)}  ${paint(severity.padEnd("warning".length))}  ${title}
`;
    });
    return `${palette.bold(category)}
${rows2.join("")}`;
  });
  return `${groups.join("\n")}
${palette.dim(`${String(rules.length)} rules; \`wasm-lint explain <rule>\` tells more`)}
`;
}

// bin/commands/sarif.ts
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { text as textOf3 } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
async function checkSarif(file, terminal) {
  const text2 = file === "-" ? await textOf3(terminal.stdin) : read(resolve(terminal.cwd, file), file);
  const problems = checkIngestion(parse(file, text2), { gzipBytes: gzipSync(text2).length });
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
function parse(file, text2) {
  try {
    return JSON.parse(text2);
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
  listRules,
  tellEffects
};
