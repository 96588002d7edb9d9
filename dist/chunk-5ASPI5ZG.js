import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);
import {
  instructionLines
} from "./chunk-GOHPTKTL.js";
import {
  disassembler
} from "./chunk-BLJSF2IG.js";
import {
  Results,
  code,
  cursor,
  immediateIndex,
  immediatesById,
  instructionsOf,
  itemsOf,
  lineIndex,
  mnemonic,
  names,
  opcode,
  pace,
  paceOf,
  u32
} from "./chunk-YPHWEGJQ.js";
import "./chunk-ACDRMB6E.js";

// bin/slice.ts
var used = ["type", "function", "table", "memory", "global", "tag"];
var kindOf = new Map(used.map((kind) => [immediateIndex[kind], kind]));
var portable = new Set(
  ["local", "label", "labels", "lane", "lanes", "i32", "i64", "f32", "f64", "v128", "ordering"].map(
    (kind) => immediateIndex[kind]
  )
);
function sliceOf(code2, view, names2) {
  try {
    return slice(code2, view, names2);
  } catch (error) {
    if (error instanceof Unknown) return void 0;
    throw error;
  }
}
var Unknown = class extends Error {
};
function give() {
  throw new Unknown();
}
function slice(code2, view, names2) {
  const { module } = code2;
  const self = module.functions[view.function];
  if (!self?.body || view.count === 0) give();
  const numbers = {
    type: /* @__PURE__ */ new Map(),
    function: /* @__PURE__ */ new Map(),
    table: /* @__PURE__ */ new Map(),
    memory: /* @__PURE__ */ new Map(),
    global: /* @__PURE__ */ new Map(),
    tag: /* @__PURE__ */ new Map()
  };
  const number = (kind, index) => {
    if (kind === "function" && index === self.index) return -1;
    const known = numbers[kind].get(index) ?? numbers[kind].size;
    numbers[kind].set(index, known);
    return known;
  };
  number("type", self.type);
  for (let i = 0; i < view.count; i++) eachUse(module, view, i, number);
  for (const index of numbers.function.keys()) number("type", module.functions[index]?.type ?? give());
  for (const index of numbers.tag.keys()) number("type", module.tags[index]?.type ?? give());
  const own = numbers.function.size;
  const renumbered = (kind, index) => {
    const at = number(kind, index);
    return at < 0 ? own : at;
  };
  const first = view.offset[0];
  if ((code2.locals(view.function) ?? give()).some(isIndexed)) give();
  const body = [...module.bytes.subarray(self.body.offset, first)];
  for (let i = 0; i < view.count; i++) rewrite(module, view, i, renumbered, body);
  return Uint8Array.from([
    ...[0, 97, 115, 109, 1, 0, 0, 0],
    ...section(1, vec([...numbers.type.keys()].map((index) => typeBytes(module, index)))),
    ...section(2, vec(importsOf(module, numbers))),
    ...section(3, vec([leb(numbers.type.get(self.type))])),
    ...section(10, vec([[...leb(body.length), ...body]])),
    ...section(0, [...text("name"), ...nameSection(numbers, names2, self.index)])
  ]);
}
function isIndexed(type) {
  return /\(ref .*\d/.test(type) && !/\(ref (null )?[a-z]+\)/.test(type);
}
function eachUse(module, view, i, number) {
  rewrite(module, view, i, number, []);
}
function rewrite(module, view, i, number, out) {
  const { bytes } = module;
  const end = view.offset[i + 1];
  const c = cursor(bytes, view.offset[i], end, "an instruction");
  const lead = bytes[c.at++];
  if (paceOf[lead] === pace.prefix) u32(c, "a sub-opcode");
  copy(out, bytes, view.offset[i], c.at);
  const shape = immediatesById(view.op[i]);
  for (const immediate of shape) {
    const kind = kindOf.get(immediate);
    if (kind !== void 0) {
      out.push(...leb(Math.max(number(kind, u32(c, "an index")), 0)));
    } else if (immediate === immediateIndex.block && shape.length === 1) {
      const type = view.a[i];
      if (type < 0) continue;
      out.push(...sleb(number("type", type)));
      c.at = end;
    } else if (immediate === immediateIndex.memarg) {
      const flags = u32(c, "an alignment");
      const memory = number("memory", flags & 64 ? u32(c, "a memory") : 0);
      out.push(...leb(memory > 0 ? flags | 64 : flags & ~64));
      if (memory > 0) out.push(...leb(memory));
    } else if (immediate === immediateIndex.heap) {
      if (view.a[i] >= 0) give();
    } else if (immediate === immediateIndex.types) {
      for (let k = 0; k < view.b[i]; k++) if (view.side[view.a[i] + 2 * k + 1] > 0) give();
    } else if (!portable.has(immediate)) give();
  }
  copy(out, bytes, c.at, end);
}
function copy(out, bytes, from, to) {
  for (let at = from; at < to; at++) out.push(bytes[at]);
}
function typeBytes(module, index) {
  const type = module.types[index];
  if (type?.kind !== "func") give();
  return [96, ...vec(type.params.map(valueType)), ...vec(type.results.map(valueType))];
}
var valueTypes = {
  i32: 127,
  i64: 126,
  f32: 125,
  f64: 124,
  v128: 123,
  funcref: 112,
  externref: 111,
  exnref: 105
};
function valueType(type) {
  return [valueTypes[type] ?? give()];
}
function importsOf(module, numbers) {
  const entry = (kind, description) => [0, 0, kind, ...description];
  const all = (kind) => [...numbers[kind].keys()];
  return [
    ...all("function").map((index) => entry(0, leb(numbers.type.get(module.functions[index].type)))),
    ...all("table").map((index) => {
      const table = module.tables[index] ?? give();
      return entry(1, [...valueType(table.element), ...limits(table.limits)]);
    }),
    ...all("memory").map((index) => entry(2, limits((module.memories[index] ?? give()).limits))),
    ...all("global").map((index) => {
      const { type, mutable } = module.globals[index] ?? give();
      return entry(3, [...valueType(type), mutable ? 1 : 0]);
    }),
    ...all("tag").map((index) => entry(4, [0, ...leb(numbers.type.get(module.tags[index].type))]))
  ];
}
function limits({ shared, index64 }) {
  return [(shared ? 3 : 0) | (index64 ? 4 : 0), 0, ...shared ? [1] : []];
}
function nameSection(numbers, names2, self) {
  const functions = [...numbers.function.keys(), self];
  const taken = /* @__PURE__ */ new Set();
  const named = functions.map((index, at) => {
    const short = identifier(names2.of(index).name);
    const name = taken.has(short) || short === "" ? `${short}#${index}` : short;
    taken.add(name);
    return [...leb(at), ...text(name)];
  });
  const others = (kind, id) => {
    const entries = [...numbers[kind]].map(([index, at]) => [...leb(at), ...text(`${kind}${index}`)]);
    return entries.length === 0 || [...numbers[kind]].every(([index, at]) => index === at) ? [] : section(id, vec(entries));
  };
  return [
    ...section(1, vec(named)),
    ...others("type", 4),
    ...others("table", 5),
    ...others("memory", 6),
    ...others("global", 7)
  ];
}
var longestName = 120;
function identifier(name) {
  return name.slice(0, longestName).replace(/[^!#-'*+\-./0-9:<=>?@A-Z\\^_`a-z|~]/g, "_");
}
function section(id, contents) {
  return [id, ...leb(contents.length), ...contents];
}
function vec(items) {
  return [...leb(items.length), ...items.flat()];
}
function text(value) {
  const bytes = [...new TextEncoder().encode(value)];
  return [...leb(bytes.length), ...bytes];
}
function leb(value) {
  const out = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) out.push(rest % 128 | 128);
  return [...out, rest];
}
function sleb(value) {
  const out = leb(value);
  if (out.at(-1) < 64) return out;
  const last = out.pop();
  return [...out, last | 128, 0];
}

// bin/show-code.ts
var context = 3;
var opening = 6;
var maximumFolded = 2e4;
var maximumNesting = 200;
async function codeShower(builds) {
  const fold = await disassembler();
  const known = /* @__PURE__ */ new Map();
  const results = new Map(
    builds.flatMap((build) => build.wasm ? [[build.wasm.path, new Results(build)]] : [])
  );
  return (at) => {
    if (at.kind !== "bytes") return void 0;
    const asked = results.get(at.artifact);
    const [binary, named] = [asked?.of(code), asked?.of(names)];
    if (binary?.is !== "ok" || named?.is !== "ok") return void 0;
    const index = functionOf(binary.result, at);
    if (index === void 0) return void 0;
    const key = `${at.artifact}\0${index}`;
    if (!known.has(key)) known.set(key, listingOf(binary.result, named.result, index, fold));
    const listing = known.get(key);
    return listing && around(listing, at);
  };
}
function functionOf({ module }, { function: named, offset }) {
  const holds = (index) => {
    const body = module.functions[index]?.body;
    return body !== void 0 && offset >= body.offset && offset < body.offset + body.length;
  };
  if (named && holds(named.index)) return named.index;
  const found = module.functions.findIndex(({ index }) => holds(index));
  return found < 0 ? void 0 : found;
}
function listingOf(code2, known, index, fold) {
  const view = code2.decode(index);
  if (view.count === 0) return void 0;
  const offsets = view.offset.slice(0, view.count);
  const folded = view.count <= maximumFolded && nesting(view) <= maximumNesting ? foldedLines(code2, view, known, fold) : void 0;
  if (folded) return { ...folded, offsets };
  return { lines: instructionLines(code2.module, view), lineOf: Array.from(offsets, (_, i) => i), offsets };
}
function nesting({ count, op, end }) {
  let most = 0;
  let depth = 0;
  for (let i = 0; i < count; i++) {
    if (openers.has(op[i])) most = Math.max(most, ++depth);
    else if (end[i] >= 0 && end[i] < i) depth--;
  }
  return most;
}
var openers = new Set(["block", "loop", "if", "try", "try_table"].map(opcode));
function foldedLines(code2, view, known, fold) {
  const bytes = sliceOf(code2, view, known);
  const text2 = bytes && fold(bytes);
  if (text2 === void 0) return void 0;
  const func = itemsOf(text2).function[0];
  if (!func) return void 0;
  const written = instructionsOf(func);
  if (written.length !== view.count) return void 0;
  for (let i = 0; i < view.count; i++) if (written[i].name !== mnemonic(view.op[i]).split(" ")[0]) return void 0;
  const lineOf = lineIndex(text2);
  const first = lineOf(func.at).line;
  const last = lineOf(func.end).line;
  return {
    lines: text2.split("\n").slice(first - 1, last),
    lineOf: written.map(({ at }) => lineOf(at).line - first)
  };
}
function around({ lines, lineOf, offsets }, { offset }) {
  let instruction = -1;
  while (instruction + 1 < offsets.length && offsets[instruction + 1] <= offset) instruction++;
  const marked = instruction < 0 ? -1 : lineOf[instruction];
  const from = marked < 0 ? 0 : Math.max(0, marked - context);
  const to = Math.min(lines.length, marked < 0 ? opening : marked + context + 1);
  const shown = lines.slice(from, to);
  const indent = Math.min(...shown.map((line) => line.length - line.trimStart().length));
  return [
    ...from > 0 ? [{ text: "…", marked: false }] : [],
    ...shown.map((line, i) => ({ text: line.slice(indent), marked: from + i === marked })),
    ...to < lines.length ? [{ text: "…", marked: false }] : []
  ];
}
export {
  codeShower
};
