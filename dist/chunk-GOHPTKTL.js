import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);
import {
  alignOf,
  describeIndirect,
  effectNames,
  emptyBlock,
  floatValue,
  heapText,
  i64Value,
  idCount,
  immediateIndex,
  immediatesById,
  ints,
  isAcquireRelease,
  memoryOf,
  memoryOffset,
  mnemonic,
  opcode,
  push,
  rowById,
  valueText,
  visible
} from "./chunk-YPHWEGJQ.js";

// analyzers/wasm/flow.ts
var id = {
  if: opcode("if"),
  else: opcode("else"),
  end: opcode("end"),
  loop: opcode("loop"),
  try: opcode("try"),
  tryTable: opcode("try_table"),
  catch: opcode("catch"),
  catchAll: opcode("catch_all"),
  delegate: opcode("delegate"),
  brTable: opcode("br_table"),
  return: opcode("return"),
  brOnCast: opcode("br_on_cast"),
  brOnCastFail: opcode("br_on_cast_fail")
};
var mayThrow = new Uint8Array(idCount);
var branches = new Uint8Array(idCount);
var ends = new Uint8Array(idCount);
for (let op = 0; op < idCount; op++) {
  const row = rowById(op);
  if (!row) continue;
  const effects = row.effects.split(" ");
  mayThrow[op] = effects.includes("calls") && !effects.includes("ends") || effects.includes("throws") ? 1 : 0;
  ends[op] = effects.includes("ends") ? 1 : 0;
  branches[op] = row.immediates === "label" && op !== id.delegate && row.name !== "rethrow" ? 1 : 0;
}
function flowGraph(view) {
  const { count, op } = view;
  const handlers = protectors(view);
  const leader = new Uint8Array(count + 1);
  leader[0] = 1;
  for (let i = 0; i < count; i++) {
    if (handlers.of[i] >= 0 && mayThrow[op[i]]) {
      leader[i] = 1;
      eachHandler(view, handlers, i, (target2) => leader[target2] = 1);
    }
    successors(view, i, (target2) => {
      if (target2 !== i + 1) leader[target2] = leader[i + 1] = 1;
    });
    if (ends[op[i]]) leader[i + 1] = 1;
  }
  const first = ints(64);
  const blockOf = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    if (leader[i]) push(first, i);
    blockOf[i] = first.length - 1;
  }
  const exit = first.length;
  push(first, count);
  push(first, count);
  const start = new Int32Array(exit + 2);
  const to = ints(64);
  const block = (target2) => target2 >= count ? exit : blockOf[target2];
  for (let k = 0; k < exit; k++) {
    const last = first.array[k + 1] - 1;
    successors(view, last, (target2) => push(to, block(target2)));
    const next = last + 1;
    if (next < count && !ends[op[last]] && handlers.of[next] >= 0 && mayThrow[op[next]])
      eachHandler(view, handlers, next, (target2) => push(to, block(target2)));
    start[k + 1] = to.length;
  }
  start[exit + 1] = to.length;
  return {
    blocks: exit + 1,
    first: first.array.subarray(0, exit + 2),
    blockOf,
    start,
    to: to.array.subarray(0, to.length),
    exit
  };
}
function successors(view, i, visit) {
  const { op, a, b, side, end, next, count } = view;
  const o = op[i];
  if (o === id.else || o === id.catch || o === id.catchAll) {
    visit(end[i]);
    return;
  }
  if (o === id.if) {
    visit(i + 1);
    visit(next[i] >= 0 ? next[i] + 1 : end[i]);
    return;
  }
  if (o === id.brTable) {
    const n = b[i];
    for (let k = 0; k <= n; k++) visit(target(view, side[a[i] + n + 1 + k]));
    return;
  }
  if (o === id.return) {
    visit(count - 1);
    return;
  }
  if (branches[o]) visit(target(view, b[i]));
  else if (o === id.brOnCast || o === id.brOnCastFail) visit(target(view, side[b[i] + 3]));
  else if (o === id.tryTable) {
  } else if (rowById(o)?.immediates.endsWith("handlers")) {
    for (let k = 0; k < side[b[i]]; k++) {
      const at = b[i] + 1 + 4 * k;
      if (side[at] === 0) visit(target(view, side[at + 3]));
    }
  }
  if (ends[o]) {
    if (rowById(o)?.effects.includes("calls")) visit(count);
    return;
  }
  visit(i + 1);
}
function target(view, opener) {
  if (opener < 0) return view.count - 1;
  return view.op[opener] === id.loop ? opener : view.end[opener];
}
function protectors(view) {
  const { count, op, end, next } = view;
  const of = new Int32Array(count).fill(-1);
  const outer = new Int32Array(count).fill(-1);
  let current = -1;
  for (let i = 0; i < count; i++) {
    while (current >= 0 && i >= (next[current] >= 0 ? next[current] : end[current])) current = outer[current];
    of[i] = current;
    if (op[i] === id.try || op[i] === id.tryTable) {
      outer[i] = current;
      current = i;
    }
  }
  return { of, outer };
}
function eachHandler(view, { of, outer }, i, visit) {
  const { op, b, side, end, next } = view;
  let opener = of[i];
  while (opener >= 0) {
    if (op[opener] === id.tryTable) {
      const n = side[b[opener] + 1];
      for (let k = 0; k < n; k++) {
        const at = b[opener] + 2 + 4 * k;
        visit(target(view, side[at + 3]));
        if (side[at] >= 2) return;
      }
      opener = outer[opener];
    } else if (op[end[opener]] === id.delegate) {
      const to = b[end[opener]];
      opener = outer[opener];
      while (opener >= 0 && opener > to) opener = outer[opener];
    } else {
      for (let clause = next[opener]; clause >= 0; clause = next[clause]) {
        visit(clause + 1);
        if (op[clause] === id.catchAll) return;
      }
      opener = outer[opener];
    }
  }
}

// analyzers/wasm/print.ts
function printInstruction(module, view, i) {
  const id2 = view.op[i];
  const [word, variant] = mnemonic(id2).split(" ");
  const shape = immediatesById(id2);
  if (shape.length === 0) return word;
  if (shape.includes(immediateIndex.heap)) return `${word} ${referenceText(word, variant !== void 0, view.a[i])}`;
  const parts = [word];
  if (shape.length === 2 && shape.every((kind) => plain[kind]))
    return `${word} ${pairText(word, view.a[i], view.b[i])}`.trim();
  if (shape.length === 1 && shape[0] === immediateIndex.memory && view.a[i] === 0) return word;
  return parts.concat(shape.flatMap((kind) => immediateText(module, view, i, id2, kind))).join(" ");
}
function pairText(word, a, b) {
  if (word.endsWith("call_indirect")) return `${b === 0 ? "" : `${b} `}(type ${a})`;
  if (word === "memory.init" || word === "table.init") return b === 0 ? String(a) : `${b} ${a}`;
  if (word === "memory.copy" || word === "table.copy") return a === 0 && b === 0 ? "" : `${a} ${b}`;
  return `${a} ${b}`;
}
var plain = Object.fromEntries(
  [
    "function",
    "type",
    "local",
    "global",
    "table",
    "memory",
    "data",
    "element",
    "tag",
    "label",
    "field",
    "size"
  ].map((kind) => [immediateIndex[kind], true])
);
function immediateText(module, view, i, id2, kind) {
  const a = view.a[i];
  const b = view.b[i];
  const { side } = view;
  switch (kind) {
    case 0:
      return blockText(module, a, immediatesById(id2).length > 1 ? side[b] : b);
    case 2:
      return [...side.subarray(a, a + b + 1)].map(String);
    case 12:
      return memargText(module, view, i, id2);
    case 13:
      return [String(immediatesById(id2).length > 1 ? b >> 8 & 255 : a)];
    case 14:
      return [...new Uint8Array(side.slice(a, a + 4).buffer)].map(String);
    case 19:
      return ["i32x4", ...[...side.subarray(a, a + 4)].map((word) => `0x${(word >>> 0).toString(16).padStart(8, "0")}`)];
    case 15:
      return [String(a)];
    case 16:
      return [String(i64Value(view, i))];
    case 17:
    case 18:
      return [floatText(floatValue(view, i), a, b, kind === 17)];
    case 21:
      return Array.from({ length: b }, (_, n) => `(result ${valueText(side[a + 2 * n], side[a + 2 * n + 1])})`);
    case 22:
      return clauses(
        side,
        b + 2,
        side[b + 1],
        (kind2, tag, label) => `(${catchNames[kind2]}${tag < 0 ? "" : ` ${tag}`} ${label})`
      );
    case 23:
      return clauses(side, b + 1, side[b], (_kind, tag, label) => `(on ${tag} ${label < 0 ? "switch" : label})`);
    case 24: {
      const flags = side[b];
      return [String(a), castText(side[b + 1], flags & 1), castText(side[b + 2], flags & 2)];
    }
    case 27:
      return a === 1 ? ["acqrel"] : [];
    default: {
      const shape = immediatesById(id2);
      if (kind === immediateIndex.tag && shape.length === 3) return [String(side[b + 1 + 4 * side[b]])];
      return [String(a)];
    }
  }
}
var catchNames = ["catch", "catch_ref", "catch_all", "catch_all_ref"];
function clauses(side, from, n, text) {
  return Array.from(
    { length: n },
    (_, k) => text(side[from + 4 * k], side[from + 4 * k + 1], side[from + 4 * k + 2])
  );
}
function castText(heap, nullable) {
  return `(ref ${nullable ? "null " : ""}${heapText(heap)})`;
}
function referenceText(word, nullable, heap) {
  return word === "ref.null" ? heapText(heap) : castText(heap, nullable ? 1 : 0);
}
function blockText(module, code, heap) {
  if (code === emptyBlock) return [];
  if (code < 0) return [`(result ${valueText(code, heap)})`];
  const type = module.types[code];
  const list = (what, types) => types?.length ? [`(${what} ${types.join(" ")})`] : [];
  return [...list("param", type?.params), ...list("result", type?.results)];
}
function memargText(module, view, i, id2) {
  const parts = [];
  const memory = memoryOf(view, i);
  const offset = memoryOffset(module, view, i);
  const exponent = view.b[i] & 255;
  if (memory > 0) parts.push(String(memory));
  if (isAcquireRelease(module, view, i)) parts.push("acqrel");
  if (offset > 0n) parts.push(`offset=${offset}`);
  if (exponent !== alignOf[id2]) parts.push(`align=${2 ** exponent}`);
  return parts;
}
function floatText(value, a, b, single) {
  if (Number.isNaN(value)) {
    const sign = (single ? a : b) < 0 ? "-" : "";
    const payload = single ? BigInt(a & 8388607) : BigInt(b & 1048575) << 32n | BigInt(a >>> 0);
    const quiet = single ? 0x400000n : 0x8000000000000n;
    return payload === quiet ? `${sign}nan` : `${sign}nan:0x${payload.toString(16)}`;
  }
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
  return Object.is(value, -0) ? "-0" : String(value);
}

// bin/graphviz.ts
function quoted(lines, end = "") {
  const escaped = lines.map((line) => visible(line).replace(/["\\]/g, "\\$&") + end);
  return `"${escaped.join(end === "" ? "\\n" : "")}"`;
}
function callGraphDot({ module, code, indirect, functions, all, half }, names, around) {
  const edges = [];
  const nodes = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const label = (node) => {
    const through = indirect[node - functions];
    return through ? describeIndirect(through) : names.of(node).name;
  };
  const shape = (node) => node >= functions ? ", shape=diamond" : module.functions[node]?.import ? ", shape=ellipse" : "";
  const add = (from, to, dashed) => {
    for (const node of [from, to])
      if (!nodes.has(node)) nodes.set(node, `  n${node} [label=${quoted([label(node)])}${shape(node)}]`);
    edges.push(`  n${from} -> n${to}${dashed ? " [style=dashed]" : ""}`);
  };
  for (let caller = 0; caller < functions; caller++) {
    seen.clear();
    const direct = code.callTarget.subarray(code.callStart[caller], code.callStart[caller + 1]);
    for (const callee of direct) {
      if (seen.has(callee) || around !== void 0 && caller !== around && callee !== around) continue;
      seen.add(callee);
      add(caller, callee, false);
    }
    for (let edge = all.start[half + caller]; edge < all.start[half + caller + 1]; edge++) {
      const node = all.target[edge] - half;
      if (seen.has(node)) continue;
      if (node < functions) {
        seen.add(node);
        if (around === void 0 || caller === around || node === around) add(caller, node, true);
        continue;
      }
      const targets = indirect[node - functions]?.targets ?? [];
      if (around !== void 0 && caller !== around && !targets.includes(around)) continue;
      seen.add(node);
      add(caller, node, true);
    }
  }
  indirect.forEach(({ targets }, nth) => {
    const node = functions + nth;
    if (nodes.has(node)) {
      for (const target2 of targets)
        if (around === void 0 || nodes.has(target2) || targets.length <= 20) add(node, target2, true);
    }
  });
  return digraph("calls", [...nodes.values(), ...edges], "shape=box");
}
function effectsDot(exports, title) {
  const lines = exports.flatMap(({ name, definite, possible, onPanic }, nth) => [
    `  e${nth} [label=${quoted([name])}]`,
    ...effectNames(definite).map((effect) => `  e${nth} -> ${effect}`),
    ...effectNames(possible).map((effect) => `  e${nth} -> ${effect} [style=dashed]`),
    ...effectNames(onPanic).map((effect) => `  e${nth} -> ${effect} [style=dotted]`)
  ]);
  return digraph(title, ["  rankdir=LR", ...lines], "shape=box");
}
function flowDot(module, view, name) {
  const flow = flowGraph(view);
  const lines = [];
  for (let block = 0; block < flow.blocks; block++) {
    if (block === flow.exit) {
      lines.push(`  b${block} [label="exit", shape=ellipse]`);
      continue;
    }
    const text = [];
    for (let i = flow.first[block]; i < flow.first[block + 1]; i++)
      text.push(`0x${view.offset[i].toString(16)}  ${printInstruction(module, view, i)}`);
    lines.push(`  b${block} [label=${quoted(text, "\\l")}]`);
    for (const to of new Set(flow.to.subarray(flow.start[block], flow.start[block + 1])))
      lines.push(`  b${block} -> b${to}`);
  }
  return digraph(name, lines, 'shape=box, fontname="monospace"');
}
function digraph(name, lines, style) {
  return `digraph ${quoted([name])} {
  node [${style}]
${lines.join("\n")}
}
`;
}
function instructionLines(module, view) {
  const lines = [];
  let depth = 1;
  for (let i = 0; i < view.count; i++) {
    const word = mnemonic(view.op[i]);
    const closes = word === "end" || word === "delegate";
    const continues = word === "else" || word === "catch" || word === "catch_all";
    if (closes) depth--;
    const indent = "  ".repeat(Math.min(Math.max(continues ? depth - 1 : depth, 0), 40));
    lines.push(`0x${view.offset[i].toString(16)}  ${indent}${visible(printInstruction(module, view, i))}`);
    if (view.end[i] >= 0 && !closes && !continues) depth++;
  }
  return lines;
}

export {
  printInstruction,
  callGraphDot,
  effectsDot,
  flowDot,
  instructionLines
};
