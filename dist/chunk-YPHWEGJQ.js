import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);

// analyzers/analyzer.ts
var Absent = class {
  reason;
  constructor(reason) {
    this.reason = reason;
  }
};
function absent(reason) {
  return new Absent(reason);
}
function analyzer(definition) {
  return definition;
}
var optionals = /* @__PURE__ */ new WeakMap();
function optional(analysis) {
  let wrapped = optionals.get(analysis);
  if (!wrapped) {
    const { name: name2, doc } = analysis;
    wrapped = { name: `${name2}?`, doc, requires: {}, run: () => void 0, optionally: analysis };
    optionals.set(analysis, wrapped);
  }
  return wrapped;
}
var Results = class {
  #build;
  #answers = /* @__PURE__ */ new Map();
  #running = /* @__PURE__ */ new Set();
  constructor(build3) {
    this.#build = build3;
  }
  of(asked) {
    const known2 = this.#answers.get(asked);
    if (known2) return known2;
    if (this.#running.has(asked)) throw new Error(`analysis '${asked.name}' requires itself`);
    this.#running.add(asked);
    const answer = this.#run(asked);
    this.#running.delete(asked);
    this.#answers.set(asked, answer);
    return answer;
  }
  /// All of `needs`, or the first of them that has no result. Every prerequisite is tried before one is given up on, so
  /// that a fault is preferred to an absence: it is the more useful thing to say.
  all(needs) {
    const given = {};
    let without;
    for (const [input, needed] of Object.entries(needs)) {
      const answer = this.of(needed);
      if (answer.is === "ok") given[input] = answer.result;
      else if (without?.is !== "fault") without = answer;
    }
    return without ?? { is: "ok", result: given };
  }
  /// Every analysis asked so far, with its answer, prerequisites before dependants.
  *answered() {
    yield* this.#answers;
  }
  #run(asked) {
    if (asked.optionally) {
      const answer = this.of(asked.optionally);
      return answer.is === "absent" ? { is: "ok", result: void 0 } : answer;
    }
    const given = this.all(asked.requires);
    if (given.is !== "ok") return given;
    try {
      const result2 = asked.run(given.result, this.#build);
      return result2 instanceof Absent ? { is: "absent", reason: result2.reason } : { is: "ok", result: result2 };
    } catch (error2) {
      return { is: "fault", fault: bug(error2, asked.name, this.#build.name) };
    }
  }
};
function bug(error2, from, artifact) {
  const message = error2 instanceof Error ? error2.message : String(error2);
  const stack = error2 instanceof Error && error2.stack ? { stack: error2.stack } : {};
  return { kind: "bug", artifact, message: `'${from}' failed: ${message}`, from, ...stack };
}

// analyzers/wasm/opcodes.ts
var effectNames = [
  "reads",
  "writes",
  "traps",
  "calls",
  "branches",
  "ends",
  "throws",
  "catches",
  "atomic-reads",
  "atomic-writes",
  "waits",
  "notifies",
  "fences",
  "grows",
  "reads-global",
  "writes-global",
  "reads-table",
  "writes-table",
  "drops-segment",
  "allocates",
  "reads-heap",
  "writes-heap",
  "suspends",
  "varies",
  "reads-local",
  "writes-local"
];
var effectBit = Object.fromEntries(effectNames.map((name2, index) => [name2, 2 ** index]));
var immediateNames = [
  "block",
  "label",
  "labels",
  "function",
  "type",
  "local",
  "global",
  "table",
  "memory",
  "data",
  "element",
  "tag",
  "memarg",
  "lane",
  "lanes",
  "i32",
  "i64",
  "f32",
  "f64",
  "v128",
  "heap",
  "types",
  "catches",
  "handlers",
  "cast",
  "field",
  "size",
  "ordering"
];
function op(code2, name2, immediates, types2, effects2 = "", width = 0) {
  return { code: code2, name: name2, immediates, types: types2, effects: effects2, width, proposal: "mvp" };
}
function of(proposal, rows2) {
  return rows2.map((row2) => ({ ...row2, proposal }));
}
function pair(shapes, name2, codes, types2, effects2) {
  const row2 = (shape, code2) => op(code2, `${shape}.${name2}`, "", types2.replaceAll(/\bt\b/g, shape), effects2);
  return [row2(shapes[0], codes[0]), row2(shapes[1], codes[1])];
}
function ints(name2, i32, i64, types2, effects2 = "") {
  return pair(["i32", "i64"], name2, [i32, i64], types2, effects2);
}
function floats(name2, f32, f64, types2, effects2 = "") {
  return pair(["f32", "f64"], name2, [f32, f64], types2, effects2);
}
function load(code2, name2, width, effects2 = "reads traps") {
  return op(code2, name2, "memarg", `addr -> ${name2.slice(0, name2.indexOf("."))}`, effects2, width);
}
function store(code2, name2, width, effects2 = "writes traps") {
  return op(code2, name2, "memarg", `addr ${name2.slice(0, name2.indexOf("."))} ->`, effects2, width);
}
function rmw(first, name2, operands = "t") {
  const row2 = (index, mnemonic2, type3, width) => {
    const types2 = `addr ${operands.replaceAll("t", type3)} -> ${type3}`;
    return op(first + index, mnemonic2, "memarg", types2, "reads writes atomic-reads atomic-writes traps", width);
  };
  return [
    row2(0, `i32.atomic.rmw.${name2}`, "i32", 4),
    row2(1, `i64.atomic.rmw.${name2}`, "i64", 8),
    row2(2, `i32.atomic.rmw8.${name2}_u`, "i32", 1),
    row2(3, `i32.atomic.rmw16.${name2}_u`, "i32", 2),
    row2(4, `i64.atomic.rmw8.${name2}_u`, "i64", 1),
    row2(5, `i64.atomic.rmw16.${name2}_u`, "i64", 2),
    row2(6, `i64.atomic.rmw32.${name2}_u`, "i64", 4)
  ];
}
function lanes(shape, first, types2, names2) {
  return names2.flatMap(
    (name2, index) => name2 === "" ? [] : [op(first + index, `${shape}.${name2}`, "", types2)]
  );
}
var mvp = [
  op(0, "unreachable", "", "->", "traps ends"),
  op(1, "nop", "", "->"),
  op(2, "block", "block", "<params> -> <params>"),
  op(3, "loop", "block", "<params> -> <params>"),
  op(4, "if", "block", "<params> i32 -> <params>", "branches"),
  op(5, "else", "", "<results> -> <params>", "branches"),
  op(11, "end", "", "<results> -> <results>"),
  op(12, "br", "label", "<label> ->", "branches ends"),
  op(13, "br_if", "label", "<label> i32 -> <label>", "branches"),
  op(14, "br_table", "labels", "<label> i32 ->", "branches ends"),
  op(15, "return", "", "<results> ->", "branches ends"),
  op(16, "call", "function", "<params> -> <results>", "calls"),
  op(17, "call_indirect", "type table", "<params> addr -> <results>", "calls traps reads-table"),
  op(26, "drop", "", "t ->"),
  op(27, "select", "", "t t i32 -> t"),
  op(32, "local.get", "local", "-> <local>", "reads-local"),
  op(33, "local.set", "local", "<local> ->", "writes-local"),
  op(34, "local.tee", "local", "<local> -> <local>", "writes-local"),
  op(35, "global.get", "global", "-> <global>", "reads-global"),
  op(36, "global.set", "global", "<global> ->", "writes-global"),
  load(40, "i32.load", 4),
  load(41, "i64.load", 8),
  load(42, "f32.load", 4),
  load(43, "f64.load", 8),
  load(44, "i32.load8_s", 1),
  load(45, "i32.load8_u", 1),
  load(46, "i32.load16_s", 2),
  load(47, "i32.load16_u", 2),
  load(48, "i64.load8_s", 1),
  load(49, "i64.load8_u", 1),
  load(50, "i64.load16_s", 2),
  load(51, "i64.load16_u", 2),
  load(52, "i64.load32_s", 4),
  load(53, "i64.load32_u", 4),
  store(54, "i32.store", 4),
  store(55, "i64.store", 8),
  store(56, "f32.store", 4),
  store(57, "f64.store", 8),
  store(58, "i32.store8", 1),
  store(59, "i32.store16", 2),
  store(60, "i64.store8", 1),
  store(61, "i64.store16", 2),
  store(62, "i64.store32", 4),
  op(63, "memory.size", "memory", "-> addr", "reads"),
  op(64, "memory.grow", "memory", "addr -> addr", "writes grows"),
  op(65, "i32.const", "i32", "-> i32"),
  op(66, "i64.const", "i64", "-> i64"),
  op(67, "f32.const", "f32", "-> f32"),
  op(68, "f64.const", "f64", "-> f64"),
  ...ints("eqz", 69, 80, "t -> i32"),
  ...ints("eq", 70, 81, "t t -> i32"),
  ...ints("ne", 71, 82, "t t -> i32"),
  ...ints("lt_s", 72, 83, "t t -> i32"),
  ...ints("lt_u", 73, 84, "t t -> i32"),
  ...ints("gt_s", 74, 85, "t t -> i32"),
  ...ints("gt_u", 75, 86, "t t -> i32"),
  ...ints("le_s", 76, 87, "t t -> i32"),
  ...ints("le_u", 77, 88, "t t -> i32"),
  ...ints("ge_s", 78, 89, "t t -> i32"),
  ...ints("ge_u", 79, 90, "t t -> i32"),
  ...floats("eq", 91, 97, "t t -> i32"),
  ...floats("ne", 92, 98, "t t -> i32"),
  ...floats("lt", 93, 99, "t t -> i32"),
  ...floats("gt", 94, 100, "t t -> i32"),
  ...floats("le", 95, 101, "t t -> i32"),
  ...floats("ge", 96, 102, "t t -> i32"),
  ...ints("clz", 103, 121, "t -> t"),
  ...ints("ctz", 104, 122, "t -> t"),
  ...ints("popcnt", 105, 123, "t -> t"),
  ...ints("add", 106, 124, "t t -> t"),
  ...ints("sub", 107, 125, "t t -> t"),
  ...ints("mul", 108, 126, "t t -> t"),
  ...ints("div_s", 109, 127, "t t -> t", "traps"),
  // by zero, and minimum / -1
  ...ints("div_u", 110, 128, "t t -> t", "traps"),
  ...ints("rem_s", 111, 129, "t t -> t", "traps"),
  ...ints("rem_u", 112, 130, "t t -> t", "traps"),
  ...ints("and", 113, 131, "t t -> t"),
  ...ints("or", 114, 132, "t t -> t"),
  ...ints("xor", 115, 133, "t t -> t"),
  ...ints("shl", 116, 134, "t t -> t"),
  ...ints("shr_s", 117, 135, "t t -> t"),
  ...ints("shr_u", 118, 136, "t t -> t"),
  ...ints("rotl", 119, 137, "t t -> t"),
  ...ints("rotr", 120, 138, "t t -> t"),
  ...floats("abs", 139, 153, "t -> t"),
  ...floats("neg", 140, 154, "t -> t"),
  ...floats("ceil", 141, 155, "t -> t"),
  ...floats("floor", 142, 156, "t -> t"),
  ...floats("trunc", 143, 157, "t -> t"),
  ...floats("nearest", 144, 158, "t -> t"),
  ...floats("sqrt", 145, 159, "t -> t"),
  ...floats("add", 146, 160, "t t -> t"),
  ...floats("sub", 147, 161, "t t -> t"),
  ...floats("mul", 148, 162, "t t -> t"),
  ...floats("div", 149, 163, "t t -> t"),
  ...floats("min", 150, 164, "t t -> t"),
  ...floats("max", 151, 165, "t t -> t"),
  ...floats("copysign", 152, 166, "t t -> t"),
  op(167, "i32.wrap_i64", "", "i64 -> i32"),
  ...ints("trunc_f32_s", 168, 174, "f32 -> t", "traps"),
  // out of range, and NaN
  ...ints("trunc_f32_u", 169, 175, "f32 -> t", "traps"),
  ...ints("trunc_f64_s", 170, 176, "f64 -> t", "traps"),
  ...ints("trunc_f64_u", 171, 177, "f64 -> t", "traps"),
  op(172, "i64.extend_i32_s", "", "i32 -> i64"),
  op(173, "i64.extend_i32_u", "", "i32 -> i64"),
  ...floats("convert_i32_s", 178, 183, "i32 -> t"),
  ...floats("convert_i32_u", 179, 184, "i32 -> t"),
  ...floats("convert_i64_s", 180, 185, "i64 -> t"),
  ...floats("convert_i64_u", 181, 186, "i64 -> t"),
  op(182, "f32.demote_f64", "", "f64 -> f32"),
  op(187, "f64.promote_f32", "", "f32 -> f64"),
  op(188, "i32.reinterpret_f32", "", "f32 -> i32"),
  op(189, "i64.reinterpret_f64", "", "f64 -> i64"),
  op(190, "f32.reinterpret_i32", "", "i32 -> f32"),
  op(191, "f64.reinterpret_i64", "", "i64 -> f64")
];
var signExtensions = of("signExtensions", [
  ...ints("extend8_s", 192, 194, "t -> t"),
  ...ints("extend16_s", 193, 195, "t -> t"),
  op(196, "i64.extend32_s", "", "i64 -> i64")
]);
var saturatedFloatToInt = of("saturatedFloatToInt", [
  ...ints("trunc_sat_f32_s", 1032192, 1032196, "f32 -> t"),
  ...ints("trunc_sat_f32_u", 1032193, 1032197, "f32 -> t"),
  ...ints("trunc_sat_f64_s", 1032194, 1032198, "f64 -> t"),
  ...ints("trunc_sat_f64_u", 1032195, 1032199, "f64 -> t")
]);
var bulkMemory = of("bulkMemory", [
  op(1032200, "memory.init", "data memory", "addr i32 i32 ->", "writes traps"),
  op(1032201, "data.drop", "data", "->", "drops-segment"),
  op(1032202, "memory.copy", "memory memory", "addr addr addr ->", "reads writes traps"),
  op(1032203, "memory.fill", "memory", "addr i32 addr ->", "writes traps"),
  op(1032204, "table.init", "element table", "addr i32 i32 ->", "writes-table traps"),
  op(1032205, "elem.drop", "element", "->", "drops-segment"),
  op(1032206, "table.copy", "table table", "addr addr addr ->", "reads-table writes-table traps")
]);
var referenceTypes = of("referenceTypes", [
  op(28, "select t", "types", "t t i32 -> t"),
  op(37, "table.get", "table", "addr -> <element>", "reads-table traps"),
  op(38, "table.set", "table", "addr <element> ->", "writes-table traps"),
  op(208, "ref.null", "heap", "-> ref"),
  op(209, "ref.is_null", "", "ref -> i32"),
  op(210, "ref.func", "function", "-> ref"),
  op(1032207, "table.grow", "table", "<element> addr -> addr", "writes-table grows"),
  op(1032208, "table.size", "table", "-> addr", "reads-table"),
  op(1032209, "table.fill", "table", "addr <element> addr ->", "writes-table traps")
]);
var exceptionsLegacy = of("exceptions", [
  op(6, "try", "block", "<params> -> <params>", "catches"),
  op(7, "catch", "tag", "<results> -> <params>", "branches"),
  op(9, "rethrow", "label", "->", "throws branches ends"),
  op(24, "delegate", "label", "<results> -> <results>", "branches"),
  op(25, "catch_all", "", "<results> ->", "branches")
]);
var exceptionsFinal = of("exceptionsFinal", [
  op(8, "throw", "tag", "<params> ->", "throws branches ends"),
  op(10, "throw_ref", "", "exnref ->", "throws traps branches ends"),
  op(31, "try_table", "block catches", "<params> -> <params>", "catches branches")
]);
var tailCall = of("tailCall", [
  op(18, "return_call", "function", "<params> ->", "calls ends"),
  op(19, "return_call_indirect", "type table", "<params> addr ->", "calls traps reads-table ends")
]);
var typedFunctionReferences = of("typedFunctionReferences", [
  op(20, "call_ref", "type", "<params> ref -> <results>", "calls traps"),
  op(21, "return_call_ref", "type", "<params> ref ->", "calls traps ends"),
  op(212, "ref.as_non_null", "", "ref -> ref", "traps"),
  op(213, "br_on_null", "label", "<label> ref -> <label> ref", "branches"),
  op(214, "br_on_non_null", "label", "<label> ->", "branches")
  // the label's last is the reference
]);
var gc = of("gc", [
  op(211, "ref.eq", "", "ref ref -> i32"),
  op(1028096, "struct.new", "type", "<fields> -> ref", "allocates"),
  op(1028097, "struct.new_default", "type", "-> ref", "allocates"),
  op(1028098, "struct.get", "type field", "ref -> <field>", "reads-heap traps"),
  op(1028099, "struct.get_s", "type field", "ref -> i32", "reads-heap traps"),
  op(1028100, "struct.get_u", "type field", "ref -> i32", "reads-heap traps"),
  op(1028101, "struct.set", "type field", "ref <field> ->", "writes-heap traps"),
  op(1028102, "array.new", "type", "<field> i32 -> ref", "allocates traps"),
  op(1028103, "array.new_default", "type", "i32 -> ref", "allocates traps"),
  op(1028104, "array.new_fixed", "type size", "<n> -> ref", "allocates"),
  op(1028105, "array.new_data", "type data", "i32 i32 -> ref", "allocates traps"),
  op(1028106, "array.new_elem", "type element", "i32 i32 -> ref", "allocates traps"),
  op(1028107, "array.get", "type", "ref i32 -> <field>", "reads-heap traps"),
  op(1028108, "array.get_s", "type", "ref i32 -> i32", "reads-heap traps"),
  op(1028109, "array.get_u", "type", "ref i32 -> i32", "reads-heap traps"),
  op(1028110, "array.set", "type", "ref i32 <field> ->", "writes-heap traps"),
  op(1028111, "array.len", "", "ref -> i32", "traps"),
  op(1028112, "array.fill", "type", "ref i32 <field> i32 ->", "writes-heap traps"),
  op(1028113, "array.copy", "type type", "ref i32 ref i32 i32 ->", "reads-heap writes-heap traps"),
  op(1028114, "array.init_data", "type data", "ref i32 i32 i32 ->", "writes-heap traps"),
  op(1028115, "array.init_elem", "type element", "ref i32 i32 i32 ->", "writes-heap traps"),
  op(1028116, "ref.test", "heap", "ref -> i32"),
  op(1028117, "ref.test null", "heap", "ref -> i32"),
  op(1028118, "ref.cast", "heap", "ref -> ref", "traps"),
  op(1028119, "ref.cast null", "heap", "ref -> ref", "traps"),
  op(1028120, "br_on_cast", "cast", "<label> -> <label>", "branches"),
  // ditto
  op(1028121, "br_on_cast_fail", "cast", "<label> -> <label>", "branches"),
  op(1028122, "any.convert_extern", "", "ref -> ref"),
  op(1028123, "extern.convert_any", "", "ref -> ref"),
  op(1028124, "ref.i31", "", "i32 -> ref"),
  op(1028125, "i31.get_s", "", "ref -> i32", "traps"),
  op(1028126, "i31.get_u", "", "ref -> i32", "traps")
]);
var wideArithmetic = of("wideArithmetic", [
  op(1032211, "i64.add128", "", "i64 i64 i64 i64 -> i64 i64"),
  op(1032212, "i64.sub128", "", "i64 i64 i64 i64 -> i64 i64"),
  op(1032213, "i64.mul_wide_s", "", "i64 i64 -> i64 i64"),
  op(1032214, "i64.mul_wide_u", "", "i64 i64 -> i64 i64")
]);
var stackSwitching = of("stackSwitching", [
  // phase 3: as in the explainer of 2025
  op(224, "cont.new", "type", "ref -> ref", "allocates traps"),
  op(225, "cont.bind", "type type", "<params> ref -> ref", "allocates traps"),
  op(226, "suspend", "tag", "<params> -> <results>", "suspends calls"),
  op(227, "resume", "type handlers", "<params> ref -> <results>", "suspends calls branches traps"),
  op(228, "resume_throw", "type tag handlers", "<params> ref -> <results>", "suspends calls branches traps throws"),
  op(229, "resume_throw_ref", "type handlers", "exnref ref -> <results>", "suspends calls branches traps throws"),
  op(230, "switch", "type tag", "<params> ref -> <results>", "suspends calls traps")
]);
var threads = of("threads", [
  op(1040384, "memory.atomic.notify", "memarg", "addr i32 -> i32", "notifies traps", 4),
  op(1040385, "memory.atomic.wait32", "memarg", "addr i32 i64 -> i32", "waits reads atomic-reads traps", 4),
  op(1040386, "memory.atomic.wait64", "memarg", "addr i64 i64 -> i32", "waits reads atomic-reads traps", 8),
  op(1040387, "atomic.fence", "ordering", "->", "fences"),
  load(1040400, "i32.atomic.load", 4, "reads atomic-reads traps"),
  load(1040401, "i64.atomic.load", 8, "reads atomic-reads traps"),
  load(1040402, "i32.atomic.load8_u", 1, "reads atomic-reads traps"),
  load(1040403, "i32.atomic.load16_u", 2, "reads atomic-reads traps"),
  load(1040404, "i64.atomic.load8_u", 1, "reads atomic-reads traps"),
  load(1040405, "i64.atomic.load16_u", 2, "reads atomic-reads traps"),
  load(1040406, "i64.atomic.load32_u", 4, "reads atomic-reads traps"),
  store(1040407, "i32.atomic.store", 4, "writes atomic-writes traps"),
  store(1040408, "i64.atomic.store", 8, "writes atomic-writes traps"),
  store(1040409, "i32.atomic.store8", 1, "writes atomic-writes traps"),
  store(1040410, "i32.atomic.store16", 2, "writes atomic-writes traps"),
  store(1040411, "i64.atomic.store8", 1, "writes atomic-writes traps"),
  store(1040412, "i64.atomic.store16", 2, "writes atomic-writes traps"),
  store(1040413, "i64.atomic.store32", 4, "writes atomic-writes traps"),
  ...rmw(1040414, "add"),
  ...rmw(1040421, "sub"),
  ...rmw(1040428, "and"),
  ...rmw(1040435, "or"),
  ...rmw(1040442, "xor"),
  ...rmw(1040449, "xchg"),
  ...rmw(1040456, "cmpxchg", "t t")
]);
var unary = "v128 -> v128";
var binary = "v128 v128 -> v128";
var ternary = "v128 v128 v128 -> v128";
var test = "v128 -> i32";
var shift = "v128 i32 -> v128";
var integerComparisons = ["eq", "ne", "lt_s", "lt_u", "gt_s", "gt_u", "le_s", "le_u", "ge_s", "ge_u"];
var floatComparisons = ["eq", "ne", "lt", "gt", "le", "ge"];
var simd = of("simd", [
  load(1036288, "v128.load", 16),
  load(1036289, "v128.load8x8_s", 8),
  load(1036290, "v128.load8x8_u", 8),
  load(1036291, "v128.load16x4_s", 8),
  load(1036292, "v128.load16x4_u", 8),
  load(1036293, "v128.load32x2_s", 8),
  load(1036294, "v128.load32x2_u", 8),
  load(1036295, "v128.load8_splat", 1),
  load(1036296, "v128.load16_splat", 2),
  load(1036297, "v128.load32_splat", 4),
  load(1036298, "v128.load64_splat", 8),
  store(1036299, "v128.store", 16),
  op(1036300, "v128.const", "v128", "-> v128"),
  op(1036301, "i8x16.shuffle", "lanes", binary),
  op(1036302, "i8x16.swizzle", "", binary),
  op(1036303, "i8x16.splat", "", "i32 -> v128"),
  op(1036304, "i16x8.splat", "", "i32 -> v128"),
  op(1036305, "i32x4.splat", "", "i32 -> v128"),
  op(1036306, "i64x2.splat", "", "i64 -> v128"),
  op(1036307, "f32x4.splat", "", "f32 -> v128"),
  op(1036308, "f64x2.splat", "", "f64 -> v128"),
  op(1036309, "i8x16.extract_lane_s", "lane", "v128 -> i32"),
  op(1036310, "i8x16.extract_lane_u", "lane", "v128 -> i32"),
  op(1036311, "i8x16.replace_lane", "lane", "v128 i32 -> v128"),
  op(1036312, "i16x8.extract_lane_s", "lane", "v128 -> i32"),
  op(1036313, "i16x8.extract_lane_u", "lane", "v128 -> i32"),
  op(1036314, "i16x8.replace_lane", "lane", "v128 i32 -> v128"),
  op(1036315, "i32x4.extract_lane", "lane", "v128 -> i32"),
  op(1036316, "i32x4.replace_lane", "lane", "v128 i32 -> v128"),
  op(1036317, "i64x2.extract_lane", "lane", "v128 -> i64"),
  op(1036318, "i64x2.replace_lane", "lane", "v128 i64 -> v128"),
  op(1036319, "f32x4.extract_lane", "lane", "v128 -> f32"),
  op(1036320, "f32x4.replace_lane", "lane", "v128 f32 -> v128"),
  op(1036321, "f64x2.extract_lane", "lane", "v128 -> f64"),
  op(1036322, "f64x2.replace_lane", "lane", "v128 f64 -> v128"),
  ...lanes("i8x16", 1036323, binary, integerComparisons),
  ...lanes("i16x8", 1036333, binary, integerComparisons),
  ...lanes("i32x4", 1036343, binary, integerComparisons),
  ...lanes("f32x4", 1036353, binary, floatComparisons),
  ...lanes("f64x2", 1036359, binary, floatComparisons),
  op(1036365, "v128.not", "", unary),
  op(1036366, "v128.and", "", binary),
  op(1036367, "v128.andnot", "", binary),
  op(1036368, "v128.or", "", binary),
  op(1036369, "v128.xor", "", binary),
  op(1036370, "v128.bitselect", "", ternary),
  op(1036371, "v128.any_true", "", test),
  op(1036372, "v128.load8_lane", "memarg lane", "addr v128 -> v128", "reads traps", 1),
  op(1036373, "v128.load16_lane", "memarg lane", "addr v128 -> v128", "reads traps", 2),
  op(1036374, "v128.load32_lane", "memarg lane", "addr v128 -> v128", "reads traps", 4),
  op(1036375, "v128.load64_lane", "memarg lane", "addr v128 -> v128", "reads traps", 8),
  op(1036376, "v128.store8_lane", "memarg lane", "addr v128 ->", "writes traps", 1),
  op(1036377, "v128.store16_lane", "memarg lane", "addr v128 ->", "writes traps", 2),
  op(1036378, "v128.store32_lane", "memarg lane", "addr v128 ->", "writes traps", 4),
  op(1036379, "v128.store64_lane", "memarg lane", "addr v128 ->", "writes traps", 8),
  load(1036380, "v128.load32_zero", 4),
  load(1036381, "v128.load64_zero", 8),
  ...lanes("f32x4", 1036382, unary, ["demote_f64x2_zero"]),
  ...lanes("f64x2", 1036383, unary, ["promote_low_f32x4"]),
  ...lanes("i8x16", 1036384, unary, ["abs", "neg", "popcnt"]),
  ...lanes("i8x16", 1036387, test, ["all_true", "bitmask"]),
  ...lanes("i8x16", 1036389, binary, ["narrow_i16x8_s", "narrow_i16x8_u"]),
  ...lanes("f32x4", 1036391, unary, ["ceil", "floor", "trunc", "nearest"]),
  ...lanes("i8x16", 1036395, shift, ["shl", "shr_s", "shr_u"]),
  ...lanes("i8x16", 1036398, binary, ["add", "add_sat_s", "add_sat_u", "sub", "sub_sat_s", "sub_sat_u"]),
  ...lanes("f64x2", 1036404, unary, ["ceil", "floor"]),
  ...lanes("i8x16", 1036406, binary, ["min_s", "min_u", "max_s", "max_u"]),
  ...lanes("f64x2", 1036410, unary, ["trunc"]),
  ...lanes("i8x16", 1036411, binary, ["avgr_u"]),
  ...lanes("i16x8", 1036412, unary, ["extadd_pairwise_i8x16_s", "extadd_pairwise_i8x16_u"]),
  ...lanes("i32x4", 1036414, unary, ["extadd_pairwise_i16x8_s", "extadd_pairwise_i16x8_u"]),
  ...lanes("i16x8", 1036416, unary, ["abs", "neg"]),
  ...lanes("i16x8", 1036418, binary, ["q15mulr_sat_s"]),
  ...lanes("i16x8", 1036419, test, ["all_true", "bitmask"]),
  ...lanes("i16x8", 1036421, binary, ["narrow_i32x4_s", "narrow_i32x4_u"]),
  ...lanes("i16x8", 1036423, unary, ["extend_low_i8x16_s", "extend_high_i8x16_s", "extend_low_i8x16_u", "extend_high_i8x16_u"]),
  ...lanes("i16x8", 1036427, shift, ["shl", "shr_s", "shr_u"]),
  ...lanes("i16x8", 1036430, binary, ["add", "add_sat_s", "add_sat_u", "sub", "sub_sat_s", "sub_sat_u"]),
  ...lanes("f64x2", 1036436, unary, ["nearest"]),
  ...lanes("i16x8", 1036437, binary, ["mul", "min_s", "min_u", "max_s", "max_u", "", "avgr_u", "extmul_low_i8x16_s", "extmul_high_i8x16_s", "extmul_low_i8x16_u", "extmul_high_i8x16_u"]),
  ...lanes("i32x4", 1036448, unary, ["abs", "neg"]),
  ...lanes("i32x4", 1036451, test, ["all_true", "bitmask"]),
  ...lanes("i32x4", 1036455, unary, ["extend_low_i16x8_s", "extend_high_i16x8_s", "extend_low_i16x8_u", "extend_high_i16x8_u"]),
  ...lanes("i32x4", 1036459, shift, ["shl", "shr_s", "shr_u"]),
  ...lanes("i32x4", 1036462, binary, ["add", "", "", "sub", "", "", "", "mul", "min_s", "min_u", "max_s", "max_u", "dot_i16x8_s", "", "extmul_low_i16x8_s", "extmul_high_i16x8_s", "extmul_low_i16x8_u", "extmul_high_i16x8_u"]),
  ...lanes("i64x2", 1036480, unary, ["abs", "neg"]),
  ...lanes("i64x2", 1036483, test, ["all_true", "bitmask"]),
  ...lanes("i64x2", 1036487, unary, ["extend_low_i32x4_s", "extend_high_i32x4_s", "extend_low_i32x4_u", "extend_high_i32x4_u"]),
  ...lanes("i64x2", 1036491, shift, ["shl", "shr_s", "shr_u"]),
  ...lanes("i64x2", 1036494, binary, ["add", "", "", "sub", "", "", "", "mul", "eq", "ne", "lt_s", "gt_s", "le_s", "ge_s", "extmul_low_i32x4_s", "extmul_high_i32x4_s", "extmul_low_i32x4_u", "extmul_high_i32x4_u"]),
  ...lanes("f32x4", 1036512, unary, ["abs", "neg", "", "sqrt"]),
  ...lanes("f32x4", 1036516, binary, ["add", "sub", "mul", "div", "min", "max", "pmin", "pmax"]),
  ...lanes("f64x2", 1036524, unary, ["abs", "neg", "", "sqrt"]),
  ...lanes("f64x2", 1036528, binary, ["add", "sub", "mul", "div", "min", "max", "pmin", "pmax"]),
  ...lanes("i32x4", 1036536, unary, ["trunc_sat_f32x4_s", "trunc_sat_f32x4_u"]),
  ...lanes("f32x4", 1036538, unary, ["convert_i32x4_s", "convert_i32x4_u"]),
  ...lanes("i32x4", 1036540, unary, ["trunc_sat_f64x2_s_zero", "trunc_sat_f64x2_u_zero"]),
  ...lanes("f64x2", 1036542, unary, ["convert_low_i32x4_s", "convert_low_i32x4_u"])
]);
var relaxedSimd = of("relaxedSimd", [
  op(1036544, "i8x16.relaxed_swizzle", "", binary, "varies"),
  op(1036545, "i32x4.relaxed_trunc_f32x4_s", "", unary, "varies"),
  op(1036546, "i32x4.relaxed_trunc_f32x4_u", "", unary, "varies"),
  op(1036547, "i32x4.relaxed_trunc_f64x2_s_zero", "", unary, "varies"),
  op(1036548, "i32x4.relaxed_trunc_f64x2_u_zero", "", unary, "varies"),
  op(1036549, "f32x4.relaxed_madd", "", ternary, "varies"),
  op(1036550, "f32x4.relaxed_nmadd", "", ternary, "varies"),
  op(1036551, "f64x2.relaxed_madd", "", ternary, "varies"),
  op(1036552, "f64x2.relaxed_nmadd", "", ternary, "varies"),
  op(1036553, "i8x16.relaxed_laneselect", "", ternary, "varies"),
  op(1036554, "i16x8.relaxed_laneselect", "", ternary, "varies"),
  op(1036555, "i32x4.relaxed_laneselect", "", ternary, "varies"),
  op(1036556, "i64x2.relaxed_laneselect", "", ternary, "varies"),
  op(1036557, "f32x4.relaxed_min", "", binary, "varies"),
  op(1036558, "f32x4.relaxed_max", "", binary, "varies"),
  op(1036559, "f64x2.relaxed_min", "", binary, "varies"),
  op(1036560, "f64x2.relaxed_max", "", binary, "varies"),
  op(1036561, "i16x8.relaxed_q15mulr_s", "", binary, "varies"),
  op(1036562, "i16x8.relaxed_dot_i8x16_i7x16_s", "", binary, "varies"),
  op(1036563, "i32x4.relaxed_dot_i8x16_i7x16_add_s", "", ternary, "varies")
]);
var all = [
  ...mvp,
  ...signExtensions,
  ...saturatedFloatToInt,
  ...bulkMemory,
  ...referenceTypes,
  ...exceptionsLegacy,
  ...exceptionsFinal,
  ...tailCall,
  ...typedFunctionReferences,
  ...gc,
  ...wideArithmetic,
  ...stackSwitching,
  ...threads,
  ...simd,
  ...relaxedSimd
];
var opcodeRows = all;

// analyzers/wasm/dispatch.ts
var prefixes = [251, 252, 253, 254];
var subOpcodes = 512;
var idCount = 256 + opcodeRows.filter((row2) => row2.code > 255).length;
var pace = {
  illegal: 0,
  none: 1,
  local: 2,
  i32: 3,
  memarg: 4,
  label: 5,
  block: 6,
  end: 7,
  call: 8,
  global: 9,
  i64: 10,
  f32: 11,
  f64: 12,
  callIndirect: 13,
  prefix: 14,
  other: 15,
  else: 16
};
var paceOf = new Uint8Array(idCount);
var effectsOf = new Int32Array(idCount);
var widthOf = new Uint8Array(idCount);
var alignOf = new Uint8Array(idCount);
var rowOf = new Array(idCount).fill(void 0);
var immediatesOf = new Array(idCount).fill([]);
var nameOf = new Array(idCount).fill("unreachable");
var idByName = /* @__PURE__ */ new Map();
var idBySub = new Uint16Array(prefixes.length * subOpcodes);
var immediateIndex = Object.fromEntries(immediateNames.map((name2, index) => [name2, index]));
var ownPace = {
  "": pace.none,
  local: pace.local,
  i32: pace.i32,
  memarg: pace.memarg,
  label: pace.label,
  block: pace.block,
  global: pace.global,
  i64: pace.i64,
  f32: pace.f32,
  f64: pace.f64,
  "type table": pace.callIndirect
};
var pacesByName = {
  end: pace.end,
  else: pace.else,
  call: pace.call,
  return_call: pace.call,
  catch_all: pace.other,
  delegate: pace.other
};
function build() {
  let next3 = 256;
  for (const row2 of opcodeRows) {
    const id = row2.code <= 255 ? row2.code : next3++;
    if (row2.code > 255) {
      const prefix = prefixes.indexOf(row2.code >> 12);
      idBySub[prefix * subOpcodes + (row2.code & 4095)] = id;
    }
    rowOf[id] = row2;
    nameOf[id] = row2.name;
    idByName.set(row2.name, id);
    immediatesOf[id] = row2.immediates === "" ? [] : row2.immediates.split(" ").map((word2) => immediateIndex[word2]);
    let effects2 = 0;
    if (row2.effects !== "") for (const word2 of row2.effects.split(" ")) effects2 |= effectBit[word2];
    effectsOf[id] = effects2;
    widthOf[id] = row2.width;
    alignOf[id] = 31 - Math.clz32(Math.max(row2.width, 1));
    paceOf[id] = pacesByName[row2.name] ?? ownPace[row2.immediates] ?? pace.other;
  }
  for (const prefix of prefixes) paceOf[prefix] = pace.prefix;
}
build();
function prefixed(prefix, sub2) {
  return sub2 < subOpcodes ? idBySub[(prefix - 251) * subOpcodes + sub2] : 0;
}
function rowById(id) {
  return rowOf[id];
}
function mnemonic(id) {
  return nameOf[id];
}
function opcode(name2) {
  return idByName.get(name2);
}
function immediatesById(id) {
  return immediatesOf[id];
}

// analyzers/wasm/bytes.ts
var DecodeFault = class extends Error {
  offset;
  constructor(offset, reason) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(reason);
    Error.stackTraceLimit = stackTraceLimit;
    this.name = "DecodeFault";
    this.offset = offset;
  }
};
function cursor(bytes, at, end, what) {
  return { bytes, what, at, end };
}
function hex(offset) {
  return `0x${offset.toString(16)}`;
}
function missing(c, expected, bytes) {
  const short = c.at + bytes - c.end;
  throw new DecodeFault(
    c.at,
    `expected ${expected}, but ${c.what} ends ${short} byte${short === 1 ? "" : "s"} too early`
  );
}
function u8(c, expected) {
  if (c.at >= c.end) missing(c, expected, 1);
  return c.bytes[c.at++];
}
function u32(c, expected) {
  const { bytes, at: from } = c;
  if (from >= c.end) missing(c, expected, 1);
  let byte = bytes[c.at++];
  if (byte < 128) return byte;
  let value2 = byte & 127;
  for (let shift2 = 7; ; shift2 += 7) {
    if (c.at >= c.end) missing(c, expected, 1);
    byte = bytes[c.at++];
    if (shift2 === 28 && byte > 15) throw overlong(from, expected, byte, 32);
    value2 |= (byte & 127) << shift2;
    if (byte < 128) return value2 >>> 0;
  }
}
function s32(c, expected) {
  const from = c.at;
  let value2 = 0;
  for (let shift2 = 0; ; shift2 += 7) {
    const byte = u8(c, expected);
    if (shift2 === 28) {
      const unused = byte & 120;
      if (byte >= 128 || unused !== 0 && unused !== 120) throw overlong(from, expected, byte, 32);
      return value2 | byte << 28;
    }
    value2 |= (byte & 127) << shift2;
    if (byte < 128) return value2 << 25 - shift2 >> 25 - shift2;
  }
}
function s33(c, expected) {
  const from = c.at;
  let value2 = 0;
  let scale = 1;
  for (let index = 0; ; index++) {
    const byte = u8(c, expected);
    if (index === 4) {
      const unused = byte & 112;
      if (byte >= 128 || unused !== 0 && unused !== 112) throw overlong(from, expected, byte, 33);
    }
    value2 += (byte & 127) * scale;
    scale *= 128;
    if (byte < 128) return byte & 64 ? value2 - scale : value2;
  }
}
var half = { low: 0, high: 0 };
function u64Halves(c, expected) {
  halves(c, expected, false);
}
function s64Halves(c, expected) {
  halves(c, expected, true);
}
function u64(c, expected) {
  halves(c, expected, false);
  return BigInt(half.high >>> 0) << 32n | BigInt(half.low >>> 0);
}
function s64(c, expected) {
  halves(c, expected, true);
  return BigInt(half.high) << 32n | BigInt(half.low >>> 0);
}
function halves(c, expected, signed) {
  const from = c.at;
  let low = 0;
  let high = 0;
  for (let shift2 = 0; ; shift2 += 7) {
    const byte = u8(c, expected);
    const bits2 = byte & 127;
    if (shift2 === 63) {
      if (signed ? byte !== 0 && byte !== 127 : byte > 1) throw overlong(from, expected, byte, 64);
    }
    if (shift2 < 32) {
      low |= bits2 << shift2;
      if (shift2 > 25) high |= bits2 >>> 32 - shift2;
    } else high |= bits2 << shift2 - 32;
    if (byte >= 128) continue;
    if (signed && byte & 64 && shift2 + 7 < 64) {
      if (shift2 + 7 < 32) {
        low |= -1 << shift2 + 7;
        high = -1;
      } else high |= -1 << shift2 + 7 - 32;
    }
    half.low = low | 0;
    half.high = high | 0;
    return;
  }
}
function overlong(from, expected, lastByte, bits2) {
  const how2 = lastByte >= 128 ? "is encoded in too many bytes" : `does not fit in ${bits2} bits`;
  return new DecodeFault(from, `${expected} ${how2}`);
}
function skip(c, length, expected) {
  const offset = c.at;
  if (length > c.end - offset) missing(c, expected, length);
  c.at = offset + length;
  return { offset, length };
}
function count(c, least, items) {
  const from = c.at;
  const n = u32(c, `the number of ${items}`);
  if (n * least > c.end - c.at)
    throw new DecodeFault(from, `${n} ${items} cannot fit in the ${c.end - c.at} bytes that are left of ${c.what}`);
  return n;
}
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function name(c, expected) {
  const from = c.at;
  const length = u32(c, `the length of ${expected}`);
  if (length > c.end - c.at) missing(c, `${length} bytes of ${expected}`, length);
  const start = c.at;
  c.at += length;
  return text(c.bytes, start, length) ?? malformed(from, `${expected} is not valid UTF-8`);
}
function text(bytes, start, length) {
  const end = start + length;
  if (length <= 24) {
    let ascii = "";
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at];
      if (byte >= 128) break;
      ascii += String.fromCharCode(byte);
    }
    if (at === end) return ascii;
  }
  try {
    return utf8.decode(bytes.subarray(start, end));
  } catch {
    return void 0;
  }
}
function malformed(offset, reason) {
  throw new DecodeFault(offset, reason);
}

// analyzers/wasm/fault.ts
function inputFault(artifact, { offset, message }, from, within4) {
  const where = within4 === void 0 ? "" : typeof within4 === "number" ? ` in function ${within4}` : ` in ${within4}`;
  const at = {
    kind: "bytes",
    artifact: artifact.path,
    offset,
    length: 0,
    ...typeof within4 === "number" ? { function: { index: within4, name: `function ${within4}` } } : {},
    ...typeof within4 === "string" ? { section: within4 } : {}
  };
  return { kind: "input", artifact: artifact.path, message: `at ${hex(offset)}${where}: ${message}`, at, from };
}
function bytePlace(module, offset, length, index) {
  const place = { kind: "bytes", artifact: module.artifact.path, offset, length };
  if (index === void 0) return place;
  const symbol2 = module.functions[index]?.symbol;
  return {
    ...place,
    function: { index, name: symbol2 ?? `function ${index}`, ...symbol2 === void 0 ? {} : { symbol: symbol2 } }
  };
}
function within(span2, offset) {
  return offset >= span2.offset && offset < span2.offset + span2.length;
}

// analyzers/wasm/limits.ts
var maximumLocals = 5e4;
var maximumPages32 = 65536n;
var maximumPages64 = 1n << 48n;
var pageSize = 65536;
var maximumModules = 1e3;
var maximumComponentDepth = 100;
var validationStepsPerByte = 64;
var leastValidationSteps = 1 << 26;
var maximumFaults = 50;

// analyzers/wasm/types.ts
var simple = {
  [-1]: "i32",
  [-2]: "i64",
  [-3]: "f32",
  [-4]: "f64",
  [-5]: "v128"
};
var heaps = {
  [-11]: ["nocont", "nullcontref"],
  [-12]: ["noexn", "nullexnref"],
  [-13]: ["nofunc", "nullfuncref"],
  [-14]: ["noextern", "nullexternref"],
  [-15]: ["none", "nullref"],
  [-16]: ["func", "funcref"],
  [-17]: ["extern", "externref"],
  [-18]: ["any", "anyref"],
  [-19]: ["eq", "eqref"],
  [-20]: ["i31", "i31ref"],
  [-21]: ["struct", "structref"],
  [-22]: ["array", "arrayref"],
  [-23]: ["exn", "exnref"],
  [-24]: ["cont", "contref"]
};
var nullable = -29;
var nonNull = -28;
var emptyBlock = -64;
function readHeapType(c, types2) {
  const from = c.at;
  const code2 = s33(c, "a heap type");
  if (code2 >= 0 ? code2 >= types2 : !(code2 in heaps)) {
    malformed(from, code2 >= 0 ? `type ${code2} does not exist: there are ${types2} types` : `unknown heap type ${code2}`);
  }
  return code2;
}
function heapText(code2) {
  return code2 >= 0 ? String(code2) : heaps[code2]?.[0] ?? "?";
}
function valueText(code2, heap) {
  if (code2 === nonNull) return `(ref ${heapText(heap)})`;
  if (code2 === nullable) return heaps[heap]?.[1] ?? `(ref null ${heap})`;
  return simple[code2] ?? heaps[code2]?.[1] ?? "?";
}
function readValueType(c, types2) {
  const from = c.at;
  const byte = u8(c, "a value type");
  const code2 = byte - 128;
  const text4 = simple[code2] ?? heaps[code2]?.[1];
  if (text4 !== void 0) return text4;
  if (code2 === nullable || code2 === nonNull) return valueText(code2, readHeapType(c, types2));
  return malformed(from, `unknown value type 0x${byte.toString(16)}`);
}
function readReferenceType(c, types2) {
  const from = c.at;
  const type3 = readValueType(c, types2);
  if (isReference(type3)) return type3;
  return malformed(from, `${type3} is not a reference type`);
}
function isReference(type3) {
  return type3.startsWith("(") || type3.endsWith("ref");
}
var lastHeap = { heap: 0 };
function readBlockType(c, types2) {
  const from = c.at;
  const code2 = s33(c, "a block type");
  lastHeap.heap = 0;
  if (code2 >= 0) {
    if (code2 >= types2) malformed(from, `type ${code2} does not exist: there are ${types2} types`);
    return code2;
  }
  if (code2 === nullable || code2 === nonNull) lastHeap.heap = readHeapType(c, types2);
  else if (code2 !== emptyBlock && !(code2 in simple) && !(code2 in heaps)) malformed(from, `unknown block type ${code2}`);
  return code2;
}
function readTypeCode(c, types2) {
  const from = c.at;
  const code2 = u8(c, "a value type") - 128;
  lastHeap.heap = 0;
  if (code2 === nullable || code2 === nonNull) lastHeap.heap = readHeapType(c, types2);
  else if (!(code2 in simple) && !(code2 in heaps)) malformed(from, `unknown value type 0x${(code2 + 128).toString(16)}`);
  return code2;
}
function readRecursionGroup(c, types2, seen) {
  const first = types2.length;
  let n = 1;
  if (c.at < c.end && c.bytes[c.at] === 78) {
    c.at++;
    n = count(c, 2, "types of a recursion group");
  }
  const key = [];
  const group = [];
  for (let index = 0; index < n; index++) group.push(readSubtype(c, first, n, types2, key));
  const text4 = key.join(";");
  let canonical = seen.get(text4);
  if (canonical === void 0) {
    canonical = first;
    seen.set(text4, first);
  }
  for (let index = 0; index < n; index++) {
    const type3 = group[index];
    type3.canonical = canonical + index;
    types2.push(type3);
  }
}
function readSubtype(c, first, size2, types2, key) {
  const offset = c.at;
  const known2 = first + size2;
  let form = u8(c, "a type's form");
  let final = true;
  let supertype;
  if (form === 80 || form === 79) {
    final = form === 79;
    const supers = count(c, 1, "supertypes");
    for (let index = 0; index < supers; index++) {
      const from = c.at;
      supertype = u32(c, "a supertype");
      if (supertype >= known2) malformed(from, `supertype ${supertype} does not exist yet`);
    }
    form = u8(c, "a type's form");
  }
  const common = () => ({
    canonical: 0,
    final,
    ...supertype === void 0 ? {} : { supertype },
    span: { offset, length: c.at - offset }
  });
  const relative = (type3) => type3.startsWith("(") ? type3.replace(/\d+/, (index) => absoluteOrOwn(Number(index), first, types2)) : type3;
  const head3 = `${final ? "" : "open "}${supertype === void 0 ? "" : absoluteOrOwn(supertype, first, types2)}`;
  if (form === 96) {
    const params = valueTypes(c, known2, "parameters");
    const results2 = valueTypes(c, known2, "results");
    key.push(`${head3}f${params.map(relative).join()}>${results2.map(relative).join()}`);
    return { kind: "func", params, results: results2, ...common() };
  }
  if (form === 95) {
    const n = count(c, 2, "fields");
    const fields = [];
    for (let index = 0; index < n; index++) fields.push(field(c, known2));
    key.push(`${head3}s${fields.map((f) => `${f.mutable}${relative(f.type)}`).join()}`);
    return { kind: "struct", fields, text: `(struct${fields.map((f) => ` ${fieldText(f)}`).join("")})`, ...common() };
  }
  if (form === 94) {
    const element2 = field(c, known2);
    key.push(`${head3}a${element2.mutable}${relative(element2.type)}`);
    return { kind: "array", fields: [element2], text: `(array ${fieldText(element2)})`, ...common() };
  }
  if (form === 93) {
    const from = c.at;
    const target = s33(c, "a function type");
    if (target < 0 || target >= known2) malformed(from, `type ${target} does not exist yet`);
    key.push(`${head3}c${absoluteOrOwn(target, first, types2)}`);
    return { kind: "cont", fields: [], function: target, text: `(cont ${target})`, ...common() };
  }
  return malformed(offset, `unknown form of type 0x${form.toString(16)}`);
}
function absoluteOrOwn(index, first, types2) {
  return index >= first ? `own${index - first}` : String(types2[index].canonical);
}
function valueTypes(c, types2, what) {
  const n = count(c, 1, what);
  if (n === 0) return none;
  const list6 = [];
  for (let index = 0; index < n; index++) list6.push(readValueType(c, types2));
  return list6;
}
var none = [];
function field(c, types2) {
  const byte = c.at < c.end ? c.bytes[c.at] : 0;
  let type3;
  if (byte === 120 || byte === 119) {
    c.at++;
    type3 = byte === 120 ? "i8" : "i16";
  } else type3 = readValueType(c, types2);
  const from = c.at;
  const mutable = u8(c, "a field's mutability");
  if (mutable > 1) malformed(from, `a field's mutability is 0 or 1, not ${mutable}`);
  return { type: type3, mutable: mutable === 1 };
}
function fieldText(f) {
  return `(field ${f.mutable ? `(mut ${f.type})` : f.type})`;
}

// analyzers/wasm/immediates.ts
function sink() {
  return {
    a: 0,
    b: 0,
    side: new Int32Array(256),
    sideLength: 0,
    ordered: false,
    spaces: new Float64Array(immediateKinds).fill(Infinity)
  };
}
var { label, labels, function: func, type, local, global, table, memory, data, element, tag } = immediateIndex;
var { memarg, lane, types, catches, handlers, cast } = immediateIndex;
var immediateKinds = Object.keys(immediateIndex).length;
function space(s, of2, n) {
  s.spaces[immediateIndex[of2]] = n;
}
var indexNames = {
  [func]: "function",
  [type]: "type",
  [local]: "local",
  [global]: "global",
  [table]: "table",
  [memory]: "memory",
  [data]: "data segment",
  [element]: "element segment",
  [tag]: "tag",
  [label]: "label"
};
function readIndex(c, s, kind) {
  const from = c.at;
  const index = u32(c, indexNames[kind] ?? "a number");
  if (index >= s.spaces[kind]) outOfRange(from, kind, index, s);
  return index;
}
function outOfRange(offset, kind, index, s) {
  const n = s.spaces[kind];
  return malformed(
    offset,
    `${indexNames[kind] ?? "index"} ${index} does not exist: there ${n === 1 ? "is 1" : `are ${n}`}`
  );
}
function readMemarg(c, op2, s) {
  const from = c.at;
  const flags = u32(c, "a memory access's alignment");
  if (flags >= 128) malformed(from, `the alignment flags ${flags} of a memory access are not known`);
  if (flags & 32) malformed(from, "bit 5 of the alignment flags of a memory access is not known");
  const isOrdered = (flags & orderingFlag) !== 0;
  if (isOrdered && !isAtomic(op2)) malformed(from, "a memory ordering of an access that is not atomic");
  const index = flags & 64 ? readIndex(c, s, memory) : 0;
  if (index === 0 && s.spaces[memory] === 0) outOfRange(from, memory, 0, s);
  if (index > 65535) malformed(from, `memory ${index}: more than 65536 memories`);
  if ((flags & 15) > alignOf[op2])
    malformed(from, `the alignment 2^${flags & 15} is larger than the ${2 ** alignOf[op2]} bytes accessed`);
  if (isOrdered) readOrdering(c, s);
  u64Halves(c, "a memory access's offset");
  s.a = half.low;
  s.b = flags & 15 | index << 16;
}
var orderingFlag = 16;
function isAtomic(op2) {
  return (effectsOf[op2] & (effectBit["atomic-reads"] | effectBit["atomic-writes"] | effectBit.notifies)) !== 0;
}
function readOrdering(c, s) {
  const from = c.at;
  const ordering = u8(c, "a memory ordering");
  if (ordering !== 0 && ordering !== 1 && ordering !== 17) malformed(from, `unknown memory ordering ${ordering}`);
  s.ordered = true;
}
function push(s, value2) {
  if (s.sideLength === s.side.length) {
    const larger = new Int32Array(s.side.length * 2);
    larger.set(s.side);
    s.side = larger;
  }
  s.side[s.sideLength++] = value2;
}
function word(c, expected) {
  const { offset } = skip(c, 4, expected);
  const b = c.bytes;
  return b[offset] | b[offset + 1] << 8 | b[offset + 2] << 16 | b[offset + 3] << 24;
}
function readImmediates(c, op2, s, openers2, depth) {
  const shape = immediatesById(op2);
  s.a = 0;
  s.b = 0;
  let second = false;
  for (let index = 0; index < shape.length; index++) {
    const kind = shape[index];
    const value2 = readImmediate(c, op2, kind, s, openers2, depth);
    if (ownLayout[kind]) second = true;
    else if (second) s.b = value2;
    else {
      s.a = value2;
      second = true;
    }
  }
}
var ownLayout = new Uint8Array(immediateKinds);
for (const kind of [memarg, lane, labels, types, catches, handlers, cast]) ownLayout[kind] = 1;
function readImmediate(c, op2, kind, s, openers2, depth) {
  const from = c.at;
  switch (kind) {
    case 0: {
      const type3 = readBlockType(c, s.spaces[immediateIndex.type]);
      s.b = lastHeap.heap;
      return type3;
    }
    case 1: {
      const value2 = readIndex(c, s, label);
      s.b = openers2[depth - 1 - value2];
      return value2;
    }
    case 2:
      readLabels(c, s, openers2, depth);
      return 0;
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
    case 10:
    case 11:
      return readIndex(c, s, kind);
    case 12:
      readMemarg(c, op2, s);
      return 0;
    case 13: {
      const value2 = u8(c, "a lane");
      if (widthOf[op2] > 0) s.b |= value2 << 8;
      else s.a = value2;
      return 0;
    }
    case 14:
    case 19: {
      const place = s.sideLength;
      for (let i = 0; i < 4; i++) push(s, word(c, "16 bytes"));
      return place;
    }
    case 15:
      return s32(c, "an i32");
    case 16:
      s64Halves(c, "an i64");
      s.b = half.high;
      return half.low;
    case 17:
      return word(c, "an f32");
    case 18: {
      const low = word(c, "an f64");
      s.b = word(c, "an f64");
      return low;
    }
    case 20:
      return readHeapType(c, s.spaces[immediateIndex.type]);
    case 21:
      readTypes(c, s);
      return 0;
    case 22:
      readCatches(c, s, openers2, depth);
      return 0;
    case 23:
      readHandlers(c, s, openers2, depth, immediatesById(op2).includes(tag));
      return 0;
    case 24:
      readCast(c, s, openers2, depth);
      return 0;
    case 25:
      return u32(c, "a field");
    case 26:
      return u32(c, "a number of elements");
    case 27: {
      const value2 = u8(c, "a fence's ordering");
      if (value2 > 1) malformed(from, `a fence's ordering is 0 or 1, not ${value2}`);
      if (value2 === 1) s.ordered = true;
      return value2;
    }
    default:
      throw new Error(`no reader for immediate ${kind}`);
  }
}
function readLabels(c, s, openers2, depth) {
  const n = count(c, 1, "branch targets");
  s.a = s.sideLength;
  s.b = n;
  for (let i = 0; i <= n; i++) push(s, readIndex(c, s, label));
  for (let i = 0; i <= n; i++) push(s, openers2[depth - 1 - s.side[s.a + i]]);
}
function readTypes(c, s) {
  const n = count(c, 1, "types of a select");
  s.a = s.sideLength;
  s.b = n;
  for (let i = 0; i < n; i++) {
    push(s, readTypeCode(c, s.spaces[type]));
    push(s, lastHeap.heap);
  }
}
function readCatches(c, s, openers2, depth) {
  const n = count(c, 2, "catch clauses");
  const blockHeap = s.b;
  s.b = s.sideLength;
  push(s, blockHeap);
  push(s, n);
  for (let i = 0; i < n; i++) {
    const at = c.at;
    const clause = u8(c, "a catch clause");
    if (clause > 3) malformed(at, `unknown kind of catch clause ${clause}`);
    push(s, clause);
    push(s, clause < 2 ? readIndex(c, s, tag) : -1);
    pushTarget(c, s, openers2, depth);
  }
}
function readHandlers(c, s, openers2, depth, tagged2) {
  const n = count(c, 2, "handlers");
  const thrown = s.b;
  s.b = s.sideLength;
  push(s, n);
  for (let i = 0; i < n; i++) {
    const at = c.at;
    const clause = u8(c, "a handler");
    if (clause > 1) malformed(at, `unknown kind of handler ${clause}`);
    push(s, clause);
    push(s, readIndex(c, s, tag));
    if (clause === 0) pushTarget(c, s, openers2, depth);
    else {
      push(s, -1);
      push(s, -1);
    }
  }
  if (tagged2) push(s, thrown);
}
function readCast(c, s, openers2, depth) {
  const from = c.at;
  const flags = u8(c, "the flags of a cast");
  if (flags > 3) malformed(from, `unknown flags ${flags} of a cast`);
  const target = readIndex(c, s, label);
  s.a = target;
  s.b = s.sideLength;
  push(s, flags);
  push(s, readHeapType(c, s.spaces[type]));
  push(s, readHeapType(c, s.spaces[type]));
  push(s, openers2[depth - 1 - target]);
}
function pushTarget(c, s, openers2, depth) {
  const target = readIndex(c, s, label);
  push(s, target);
  push(s, openers2[depth - 1 - target]);
}

// analyzers/wasm/grow.ts
function ints2(capacity) {
  return { array: new Int32Array(Math.max(capacity, 16)), length: 0 };
}
function push2(to, value2) {
  if (to.length === to.array.length) {
    const larger = new Int32Array(to.array.length * 2);
    larger.set(to.array);
    to.array = larger;
  }
  to.array[to.length++] = value2;
}

// analyzers/wasm/walk.ts
var blockCodes = 65;
function gathered(module, codeBytes) {
  return {
    limits: plainLimits(module),
    counts: new Uint32Array(idCount),
    firstFunction: new Int32Array(idCount).fill(-1),
    firstOffset: new Uint32Array(idCount),
    blockFunction: new Int32Array(blockCodes).fill(-1),
    blockOffset: new Uint32Array(blockCodes),
    tableFunction: -1,
    tableOffset: 0,
    orderFunction: -1,
    orderOffset: 0,
    callTarget: ints2(codeBytes >> 5),
    callOffset: ints2(codeBytes >> 5),
    indirectType: ints2(codeBytes >> 9),
    indirectTable: ints2(codeBytes >> 9),
    indirectOffset: ints2(codeBytes >> 9),
    refTarget: ints2(16),
    refOffset: ints2(16)
  };
}
function sinkFor(module) {
  const s = sink();
  space(s, "function", module.functions.length);
  space(s, "type", module.types.length);
  space(s, "table", module.tables.length);
  space(s, "memory", module.memories.length);
  space(s, "global", module.globals.length);
  space(s, "tag", module.tags.length);
  space(s, "element", module.elements.length);
  space(s, "data", module.dataCount ?? module.data.length);
  return s;
}
function readLocals(c, parameters, types2, each) {
  const groups2 = count(c, 2, "groups of locals");
  let locals = parameters;
  for (let group = 0; group < groups2; group++) {
    const from = c.at;
    const n = u32(c, "a number of locals");
    locals += n;
    if (locals > maximumLocals) malformed(from, `${locals} locals: engines accept ${maximumLocals} in one function`);
    each?.(n, c.at);
    readTypeCode(c, types2);
  }
  return locals;
}
var ifId = opcode("if");
var elseId = opcode("else");
var endId = opcode("end");
var tryId = opcode("try");
var tryTableId = opcode("try_table");
var catchId = opcode("catch");
var catchAllId = opcode("catch_all");
var delegateId = opcode("delegate");
var refFuncId = opcode("ref.func");
var callRefId = opcode("call_ref");
var returnCallRefId = opcode("return_call_ref");
var functionBody = -1;
var open = new Int32Array(1024);
function enter(depth, id) {
  if (depth === open.length) {
    const larger = new Int32Array(open.length * 2);
    larger.set(open);
    open = larger;
  }
  open[depth] = id;
}
var getId = opcode("local.get");
var setId = opcode("local.set");
var teeId = opcode("local.tee");
var brId = opcode("br");
var brIfId = opcode("br_if");
var globalIds = [opcode("global.get"), opcode("global.set")];
var plain = { is: 1024, length: 8, second: 128, hashed: 127 };
var plainOf = new Int32Array(idCount);
for (let id = 0; id < 256; id++) {
  const how2 = paceOf[id];
  if (how2 === pace.none) plainOf[id] = plain.is;
  if (how2 === pace.i32 || how2 === pace.i64) plainOf[id] = plain.is | 1 << plain.length;
  if (how2 === pace.memarg) plainOf[id] = plain.is | 2 << plain.length | plain.second | plain.hashed;
}
for (const id of [getId, setId, teeId, brId, brIfId, ...globalIds])
  plainOf[id] = plain.is | 1 << plain.length | plain.hashed;
function plainLimits(module) {
  const limits2 = new Int32Array(idCount);
  for (let id = 0; id < 256; id++) {
    const how2 = paceOf[id];
    if (how2 === pace.none) limits2[id] = 256;
    if (how2 === pace.i32 || how2 === pace.i64) limits2[id] = 128;
    if (how2 === pace.memarg && module.memories.length > 0) limits2[id] = alignOf[id] + 1;
  }
  for (const id of globalIds) limits2[id] = Math.min(module.globals.length, 128);
  return limits2;
}
function unknownOpcode(bytes, offset, sub2) {
  const first = bytes[offset];
  return new DecodeFault(offset, `unknown opcode ${hex(first)}${sub2 < 0 ? "" : ` ${hex(sub2)}`}`);
}
function checkClause(at, id, opened) {
  const fits = id === elseId ? opened === ifId : opened === tryId || opened === catchId && id !== delegateId;
  if (!fits) malformed(at, `${mnemonic(id)} without its ${id === elseId ? "if" : "try"}`);
}
function walk(c, parameters, index, s, to, result2) {
  const locals = readLocals(c, parameters, s.spaces[immediateIndex.type]);
  s.spaces[immediateIndex.local] = locals;
  const { limits: limits2 } = to;
  limits2[getId] = limits2[setId] = limits2[teeId] = Math.min(locals, 128);
  limits2[brId] = limits2[brIfId] = 1;
  instructions(c, index, s, to, result2);
}
function instructions(c, index, s, to, result2) {
  const { bytes, end } = c;
  const { limits: limits2, counts, firstFunction, firstOffset, callTarget, callOffset: callOffset2 } = to;
  const paces = paceOf;
  const shapes = plainOf;
  const effectBits = effectsOf;
  const aligns = alignOf;
  const functions = s.spaces[immediateIndex.function];
  const anyMemory = s.spaces[immediateIndex.memory] > 0;
  const safe = Math.min(end, bytes.length - 2);
  let at = c.at;
  let start = at;
  let id = 0;
  let how2 = 0;
  let depth = 1;
  let count3 = 0;
  let effects2 = 0;
  let hash = 1;
  enter(0, functionBody);
  while (at < end) {
    start = at;
    id = bytes[at++];
    let shape = shapes[id];
    let first = 0;
    if (at <= safe && (first = bytes[at]) < limits2[id] && (bytes[at + 1] & shape & 128) === 0)
      at += shape >> 8 & 3;
    else {
      shape = 0;
      how2 = paces[id];
      if (how2 === 14) {
        c.at = at;
        id = readPrefixed(c, id, start);
        at = c.at;
        how2 = paces[id];
      }
    }
    if (counts[id]++ === 0) {
      firstFunction[id] = index;
      firstOffset[id] = start;
    }
    count3++;
    effects2 |= effectBits[id];
    hash ^= id;
    hash ^= hash << 13;
    hash ^= hash >>> 17;
    hash ^= hash << 5;
    if (shape !== 0) {
      hash ^= (first & shape & 127) << 10;
      continue;
    }
    switch (how2) {
      case 3:
        while (bytes[at] >= 128) at++;
        if (++at - start <= 5) continue;
        break;
      case 10:
        while (bytes[at] >= 128) at++;
        if (++at - start <= 10) continue;
        break;
      case 4: {
        const align = bytes[at];
        if (align > aligns[id] || !anyMemory) break;
        hash ^= align << 10;
        while (bytes[++at] >= 128) ;
        if (++at - start - (id > 255 ? 3 : 0) <= 6) continue;
        break;
      }
      case 6:
        if (bytes[at] !== emptyBlock + 128) break;
        at++;
        enter(depth++, id);
        limits2[brId] = limits2[brIfId] = depth < 128 ? depth : 128;
        continue;
      case 16:
        if (open[depth - 1] !== ifId) checkClause(start, id, open[depth - 1]);
        open[depth - 1] = elseId;
        continue;
      case 7:
        if (--depth > 0) {
          limits2[brId] = limits2[brIfId] = depth < 128 ? depth : 128;
          continue;
        }
        if (at !== end) malformed(at, `${end - at} bytes after the end of the function`);
        result2.instructions = count3;
        result2.effects = effects2;
        result2.hash = hash >>> 0;
        c.at = at;
        return;
      case 8: {
        let target = bytes[at++];
        if (target >= 128) {
          const high = bytes[at++];
          if (high >= 128) break;
          target = target & 127 | high << 7;
        }
        if (target >= functions) break;
        push2(callTarget, target);
        push2(callOffset2, start);
        continue;
      }
      case 11:
        at += 4;
        continue;
      case 12:
        at += 8;
        continue;
    }
    c.at = start;
    depth = rare(c, id, how2, index, depth, s, to);
    limits2[brId] = limits2[brIfId] = depth < 128 ? depth : 128;
    at = c.at;
  }
  if (at > end) {
    c.at = start;
    rare(c, id, paces[id], index, depth, s, to);
  }
  c.at = end;
  malformed(end, `the function's body ends ${depth} \`${mnemonic(endId)}\`${depth === 1 ? "" : "s"} too early`);
}
function readPrefixed(c, prefix, start) {
  const sub2 = u32(c, "a sub-opcode");
  const id = prefixed(prefix, sub2);
  if (id === 0) throw unknownOpcode(c.bytes, start, sub2);
  return id;
}
function rare(c, id, how2, index, depth, s, to) {
  const start = c.at;
  c.at++;
  if (how2 === 6) {
    noteBlock(to, readBlockType(c, s.spaces[immediateIndex.type]), index, start);
    enter(depth, id);
    return depth + 1;
  }
  if (how2 === 0) throw unknownOpcode(c.bytes, start, -1);
  if (id > 255) u32(c, "a sub-opcode");
  if (id === delegateId) {
    checkClause(start, id, open[depth - 1]);
    depth--;
  }
  s.sideLength = 0;
  s.spaces[immediateIndex.label] = depth;
  s.ordered = false;
  readImmediates(c, id, s, open, depth);
  noteOrder(s, to, index, start);
  if (how2 === 8) {
    push2(to.callTarget, s.a);
    push2(to.callOffset, start);
  } else if (how2 === pace.callIndirect || id === callRefId || id === returnCallRefId) {
    const indirect2 = how2 === pace.callIndirect;
    push2(to.indirectType, s.a);
    push2(to.indirectTable, indirect2 ? s.b : -1);
    push2(to.indirectOffset, start);
    if (indirect2 && to.tableFunction < 0 && (s.b !== 0 || longTable(c.bytes, start, c.at))) {
      to.tableFunction = index;
      to.tableOffset = start;
    }
  } else if (id === tryTableId) {
    noteBlock(to, s.a, index, start);
    enter(depth++, id);
  } else if (id === refFuncId) {
    push2(to.refTarget, s.a);
    push2(to.refOffset, start);
  } else if (id === catchId || id === catchAllId) {
    checkClause(start, id, open[depth - 1]);
    open[depth - 1] = id;
  }
  return depth;
}
function longTable(bytes, start, end) {
  let at = start + 1;
  while (bytes[at] >= 128) at++;
  return end - at > 2;
}
function noteOrder({ ordered }, to, index, offset) {
  if (!ordered || to.orderFunction >= 0) return;
  to.orderFunction = index;
  to.orderOffset = offset;
}
function noteBlock(to, type3, index, offset) {
  const code2 = type3 < 0 ? -type3 : 0;
  if (type3 === emptyBlock) return;
  if (to.blockFunction[code2] >= 0) return;
  to.blockFunction[code2] = index;
  to.blockOffset[code2] = offset;
}
function bodyCursor(module, index) {
  const body = module.functions[index]?.body;
  return body && cursor(module.bytes, body.offset, body.offset + body.length, `the body of function ${index}`);
}

// analyzers/wasm/view.ts
function newView() {
  const capacity = 4096;
  return {
    function: -1,
    count: 0,
    locals: 0,
    op: new Uint16Array(capacity),
    a: new Int32Array(capacity),
    b: new Int32Array(capacity),
    offset: new Uint32Array(capacity + 1),
    end: new Int32Array(capacity),
    next: new Int32Array(capacity),
    loops: new Uint16Array(capacity),
    side: new Int32Array(0)
  };
}
function memoryOf(view, i) {
  return view.b[i] >>> 16;
}
function memoryOffset(module, view, i) {
  const c = cursor(module.bytes, view.offset[i], view.offset[i + 1], "a memory access");
  if (paceOf[u8(c, "an opcode")] === pace.prefix) u32(c, "a sub-opcode");
  const flags = u32(c, "an alignment");
  if (flags & 64) u32(c, "a memory");
  if (flags & orderingFlag) u8(c, "a memory ordering");
  return u64(c, "an offset");
}
function isAcquireRelease(module, view, i) {
  const c = cursor(module.bytes, view.offset[i], view.offset[i + 1], "a memory access");
  if (paceOf[u8(c, "an opcode")] === pace.prefix) u32(c, "a sub-opcode");
  const flags = u32(c, "an alignment");
  if (flags & 64) u32(c, "a memory");
  return (flags & orderingFlag) !== 0 && u8(c, "a memory ordering") !== 0;
}
function i64Value(view, i) {
  return BigInt(view.b[i]) << 32n | BigInt(view.a[i] >>> 0);
}
var bits = new DataView(new ArrayBuffer(8));
function floatValue(view, i) {
  bits.setInt32(0, view.a[i], true);
  bits.setInt32(4, view.b[i], true);
  return view.op[i] === f32Const ? bits.getFloat32(0, true) : bits.getFloat64(0, true);
}
var f32Const = opcode("f32.const");
var ifId2 = opcode("if");
var loopId = opcode("loop");
var tryId2 = opcode("try");
var tryTableId2 = opcode("try_table");
var catchId2 = opcode("catch");
var catchAllId2 = opcode("catch_all");
var delegateId2 = opcode("delegate");
function reserve(view, capacity) {
  let size2 = view.op.length;
  if (size2 >= capacity) return;
  while (size2 < capacity) size2 *= 2;
  view.op = new Uint16Array(size2);
  view.a = new Int32Array(size2);
  view.b = new Int32Array(size2);
  view.offset = new Uint32Array(size2 + 1);
  view.end = new Int32Array(size2);
  view.next = new Int32Array(size2);
  view.loops = new Uint16Array(size2);
}
var decodeSink = sink();
var openers = new Int32Array(1024);
var clauses = new Int32Array(1024);
var loopsAround = new Uint16Array(1024);
function enter2(depth, opener, loops) {
  if (depth === openers.length) {
    const grown = [openers, clauses].map((old) => {
      const larger2 = new Int32Array(old.length * 2);
      larger2.set(old);
      return larger2;
    });
    openers = grown[0];
    clauses = grown[1];
    const larger = new Uint16Array(loopsAround.length * 2);
    larger.set(loopsAround);
    loopsAround = larger;
  }
  openers[depth] = opener;
  clauses[depth] = opener;
  loopsAround[depth] = Math.min(loops, 65535);
}
function decodeBody(c, parameters, index, spaces, most3, view) {
  const s = decodeSink;
  s.spaces.set(spaces.spaces);
  s.sideLength = 0;
  view.function = index;
  view.count = 0;
  view.locals = readLocals(c, parameters, s.spaces[immediateIndex.type]);
  s.spaces[immediateIndex.local] = view.locals;
  reserve(view, most3);
  const { bytes, end } = c;
  const { op: op2, a, b, offset, loops, next: next3 } = view;
  const ends = view.end;
  const { spaces: limits2 } = s;
  const paces = paceOf;
  const aligns = alignOf;
  const { global: global2, label: label3 } = immediateIndex;
  const globals = limits2[global2];
  const functions = limits2[immediateIndex.function];
  const anyMemory = limits2[immediateIndex.memory] > 0;
  const { locals } = view;
  ends.fill(-1, 0, most3);
  next3.fill(-1, 0, most3);
  let at = c.at;
  let i = 0;
  let depth = 1;
  let around2 = 0;
  enter2(0, -1, 0);
  while (at < end) {
    const start = at;
    let id = bytes[at++];
    let how2 = paces[id];
    if (how2 === 14) {
      c.at = at;
      const sub2 = u32(c, "a sub-opcode");
      at = c.at;
      id = prefixed(id, sub2);
      if (id === 0) throw unknownOpcode(bytes, start, sub2);
      how2 = paces[id];
    }
    if (i >= most3) malformed(start, "more instructions than bytes");
    op2[i] = id;
    offset[i] = start;
    loops[i] = around2;
    switch (how2) {
      case 0:
        throw unknownOpcode(bytes, start, -1);
      case 1:
        a[i] = 0;
        b[i] = 0;
        break;
      case 2: {
        let value2 = at < end ? bytes[at++] : 128;
        if (value2 >= 128) {
          c.at = start + 1;
          value2 = u32(c, "a local");
          at = c.at;
        }
        if (value2 >= locals) outOfRange(start + 1, immediateIndex.local, value2, s);
        a[i] = value2;
        b[i] = 0;
        break;
      }
      case 9: {
        c.at = at;
        const value2 = u32(c, "a global");
        if (value2 >= globals) outOfRange(at, global2, value2, s);
        at = c.at;
        a[i] = value2;
        b[i] = 0;
        break;
      }
      case 3: {
        const low = bytes[at];
        const high = bytes[at + 1];
        b[i] = 0;
        if (low < 128 && at < end) {
          a[i] = low << 25 >> 25;
          at++;
        } else if (high < 128 && at + 2 <= end) {
          a[i] = (high << 7 | low & 127) << 18 >> 18;
          at += 2;
        } else {
          c.at = at;
          a[i] = s32(c, "an i32");
          at = c.at;
        }
        break;
      }
      case 4: {
        const align = bytes[at];
        const low = bytes[at + 1];
        const high = bytes[at + 2];
        if (align <= aligns[id] && anyMemory && (low < 128 ? at + 2 <= end : high < 128 && at + 3 <= end)) {
          a[i] = low < 128 ? low : high << 7 | low & 127;
          b[i] = align;
          at += low < 128 ? 2 : 3;
          break;
        }
        c.at = at;
        readMemarg(c, id, s);
        a[i] = s.a;
        b[i] = s.b;
        at = c.at;
        break;
      }
      case 5: {
        const value2 = bytes[at];
        if (value2 < 128 && value2 < depth && at < end) {
          a[i] = value2;
          b[i] = openers[depth - 1 - value2];
          at++;
          break;
        }
        c.at = at;
        limits2[label3] = depth;
        readImmediates(c, id, s, openers, depth);
        a[i] = s.a;
        b[i] = s.b;
        at = c.at;
        break;
      }
      case 8: {
        const low = bytes[at];
        const high = bytes[at + 1];
        const value2 = low < 128 ? low : high << 7 | low & 127;
        b[i] = 0;
        if (value2 < functions && (low < 128 ? at < end : high < 128 && at + 2 <= end)) {
          a[i] = value2;
          at += low < 128 ? 1 : 2;
          break;
        }
        c.at = at;
        readImmediates(c, id, s, openers, depth);
        a[i] = s.a;
        at = c.at;
        break;
      }
      case 7: {
        a[i] = 0;
        b[i] = 0;
        const opener = openers[--depth];
        ends[i] = opener;
        if (depth === 0) {
          if (at !== end) malformed(at, `${end - at} bytes after the end of the function`);
          offset[++i] = end;
          view.count = i;
          view.side = s.side;
          return;
        }
        close(view, opener, i);
        around2 = loopsAround[depth - 1];
        break;
      }
      case 16: {
        const clause = clauses[depth - 1];
        checkClause(start, id, clause < 0 ? -1 : op2[clause]);
        next3[openers[depth - 1]] = i;
        clauses[depth - 1] = i;
        a[i] = 0;
        b[i] = 0;
        break;
      }
      default: {
        if (how2 === 6 && bytes[at] === emptyBlock + 128 && at < end) {
          a[i] = emptyBlock;
          b[i] = 0;
          at++;
          if (id === loopId) loops[i] = Math.min(++around2, 65535);
          enter2(depth++, i, around2);
          break;
        }
        c.at = at;
        if (id === delegateId2) {
          const clause = clauses[depth - 1];
          checkClause(start, id, clause < 0 ? -1 : op2[clause]);
          depth--;
          ends[i] = openers[depth];
          close(view, openers[depth], i);
        }
        limits2[label3] = depth;
        readImmediates(c, id, s, openers, depth);
        at = c.at;
        a[i] = s.a;
        b[i] = s.b;
        if (how2 === 6 || id === tryTableId2) {
          if (id === loopId) loops[i] = Math.min(++around2, 65535);
          enter2(depth++, i, around2);
        } else if (id === catchId2 || id === catchAllId2) {
          const clause = clauses[depth - 1];
          checkClause(start, id, clause < 0 ? -1 : op2[clause]);
          next3[clause] = i;
          clauses[depth - 1] = i;
        }
      }
    }
    i++;
  }
  malformed(end, `the function's body ends ${depth} blocks too early`);
}
function close(view, opener, end) {
  for (let clause = opener; clause >= 0; ) {
    view.end[clause] = end;
    const id = view.op[clause];
    clause = id === ifId2 || id === tryId2 || id === catchId2 ? view.next[clause] : -1;
  }
}

// analyzers/build.ts
var build2 = analyzer({
  name: "build",
  doc: "The artifacts under analysis and what their owners declare of them.",
  requires: {},
  run: (_given, build3) => build3
});

// analyzers/wasm/custom/subsections.ts
function attempt(bad, read) {
  try {
    read();
    return true;
  } catch (error2) {
    if (!(error2 instanceof DecodeFault)) throw error2;
    bad.push({ offset: error2.offset, reason: error2.message });
    return false;
  }
}
function eachSubsection(all2, bad, each) {
  attempt(bad, () => {
    while (all2.at < all2.end) {
      const id = u8(all2, `a subsection of ${all2.what}`);
      const size2 = u32(all2, "the size of a subsection");
      const span2 = skip(all2, size2, `${size2} bytes of a subsection`);
      const c = cursor(all2.bytes, span2.offset, span2.offset + span2.length, `a subsection of ${all2.what}`);
      attempt(bad, () => {
        each(id, c, span2);
        if (c.at < c.end) throw new DecodeFault(c.at, `${c.end - c.at} bytes are left over at the end of ${c.what}`);
      });
    }
  });
}

// analyzers/wasm/custom/linking.ts
var symbolKinds = ["function", "data", "global", "section", "tag", "table"];
var symbolFlags = {
  BINDING_WEAK: 1,
  BINDING_LOCAL: 2,
  VISIBILITY_HIDDEN: 4,
  UNDEFINED: 16,
  EXPORTED: 32,
  EXPLICIT_NAME: 64,
  NO_STRIP: 128,
  TLS: 256,
  ABSOLUTE: 512
};
var segmentFlags = { STRINGS: 1, TLS: 2, RETAIN: 4 };
var comdatKinds = ["data", "function", "global", "tag", "table", "section"];
function readLinking(bytes, payload) {
  const all2 = cursor(bytes, payload.offset, payload.offset + payload.length, "the linking section");
  const symbols = [];
  const segments = [];
  const initFunctions = [];
  const comdats = [];
  const others2 = [];
  const bad = [];
  let version = 0;
  const known2 = attempt(bad, () => {
    const from = all2.at;
    version = u32(all2, "the version of the linking section");
    if (version !== 2) malformed(from, `version ${version} of the linking section: only 2 is read`);
  });
  if (known2)
    eachSubsection(all2, bad, (id, c) => {
      if (id === 5) list(c, 3, "segments", () => segments.push(segment(c)));
      else if (id === 6) {
        const one = () => initFunctions.push({ priority: u32(c, "a priority"), symbol: u32(c, "a symbol") });
        list(c, 2, "initialisers", one);
      } else if (id === 7) list(c, 3, "groups", () => comdats.push(comdat(c)));
      else if (id === 8) list(c, 3, "symbols", () => symbols.push(symbol(c)));
      else {
        others2.push(id);
        c.at = c.end;
      }
    });
  return { version, symbols, segments, initFunctions, comdats, others: others2, malformed: bad };
}
function list(c, least, items, one) {
  const n = count(c, least, items);
  for (let i = 0; i < n; i++) one();
}
function segment(c) {
  const title = name(c, "a segment's name");
  const from = c.at;
  const alignment2 = u32(c, "a segment's alignment");
  if (alignment2 > 31) malformed(from, `a segment aligned to 2^${alignment2} bytes`);
  return { name: title, alignment: alignment2, flags: u32(c, "a segment's flags") };
}
function comdat(c) {
  const title = name(c, "a group's name");
  const from = c.at;
  const flags = u32(c, "a group's flags");
  if (flags !== 0) malformed(from, `unknown flags ${flags} of a group`);
  const entries = [];
  list(c, 2, "members of a group", () => {
    const at = c.at;
    const code2 = u8(c, "the kind of a group's member");
    const kind = comdatKinds[code2] ?? malformed(at, `unknown kind ${code2} of a group's member`);
    entries.push({ kind, index: u32(c, "a group's member") });
  });
  return { name: title, entries };
}
function symbol(c) {
  const from = c.at;
  const code2 = u8(c, "a symbol's kind");
  const kind = symbolKinds[code2] ?? malformed(from, `unknown kind ${code2} of a symbol`);
  const flags = u32(c, "a symbol's flags");
  const isDefined = (flags & symbolFlags.UNDEFINED) === 0;
  if (kind === "section") return { kind, flags, index: u32(c, "a section") };
  if (kind !== "data") {
    const index2 = u32(c, "a symbol's index");
    const isNamed = isDefined || (flags & symbolFlags.EXPLICIT_NAME) !== 0;
    return { kind, flags, index: index2, ...isNamed ? { name: name(c, "a symbol's name") } : {} };
  }
  const title = name(c, "a symbol's name");
  if (!isDefined) return { kind, flags, name: title };
  const index = u32(c, "a symbol's segment");
  const data2 = { offset: u64(c, "a symbol's offset"), size: u64(c, "a symbol's size") };
  const isAbsolute = (flags & symbolFlags.ABSOLUTE) !== 0;
  return { kind, flags, name: title, data: data2, ...isAbsolute ? {} : { index } };
}
function linkingOf({ bytes, customs }) {
  const section = customs.find(({ title }) => title === "linking");
  return section && readLinking(bytes, section.payload);
}

// analyzers/wasm/custom/name.ts
var subsections = [
  "module",
  "function",
  "local",
  "label",
  "type",
  "table",
  "memory",
  "global",
  "element",
  "data",
  "field",
  "tag"
];
function readNames(bytes, payload, functions) {
  const all2 = cursor(bytes, payload.offset, payload.offset + payload.length, "the name section");
  const names2 = /* @__PURE__ */ new Map();
  const spans = /* @__PURE__ */ new Map();
  const others2 = [];
  const bad = [];
  let module;
  eachSubsection(all2, bad, (id, c, span2) => {
    const what = subsections[id];
    if (what === "module") module = name(c, "the module's name");
    else if (what === "function") nameMap(c, (index, name2) => index < functions && names2.set(index, name2));
    else {
      c.at = c.end;
      if (what === void 0) others2.push({ ...span2, what: `subsection ${id}` });
      else spans.set(what, span2);
    }
  });
  return { ...module === void 0 ? {} : { module }, functions: names2, spans, others: others2, malformed: bad };
}
function nameMap(c, each) {
  const n = count(c, 2, "names");
  for (let i = 0; i < n; i++) each(u32(c, "the index of a name"), name(c, "a name"));
}
function functionNameSpans(bytes, payload) {
  const all2 = cursor(bytes, payload.offset, payload.offset + payload.length, "the name section");
  const spans = [];
  eachSubsection(all2, [], (id, c) => {
    if (subsections[id] === "function")
      for (let left2 = count(c, 2, "names"); left2 > 0; left2--) {
        const offset = c.at;
        const index = u32(c, "the index of a name");
        skip(c, u32(c, "the length of a name"), "a name");
        spans.push({ index, offset, length: c.at - offset });
      }
    c.at = c.end;
  });
  return spans;
}
function readNameMap(bytes, span2) {
  const names2 = /* @__PURE__ */ new Map();
  const bad = [];
  const c = cursor(bytes, span2.offset, span2.offset + span2.length, "the names");
  attempt(bad, () => nameMap(c, (index, name2) => names2.set(index, name2)));
  return { names: names2, malformed: bad };
}
function readIndirectNameMap(bytes, span2) {
  const found = /* @__PURE__ */ new Map();
  const bad = [];
  const c = cursor(bytes, span2.offset, span2.offset + span2.length, "the names");
  attempt(bad, () => {
    const n = count(c, 2, "things with names in them");
    for (let i = 0; i < n; i++) {
      const names2 = /* @__PURE__ */ new Map();
      found.set(u32(c, "the index of what has names in it"), names2);
      nameMap(c, (index, name2) => names2.set(index, name2));
    }
  });
  return { names: found, malformed: bad };
}

// analyzers/wasm/items.ts
var hasMaximum = 1;
var isShared = 2;
var is64 = 4;
var hasPageSize = 8;
function readLimits(c, memory2) {
  const from = c.at;
  const flags = u8(c, "the flags of limits");
  if (flags > (memory2 ? 15 : 7)) malformed(from, `unknown flags ${flags} of limits`);
  const index64 = (flags & is64) !== 0;
  const shared = (flags & isShared) !== 0;
  const number = (what) => index64 ? u64(c, what) : BigInt(u32(c, what));
  const min = number("a minimum");
  const max = flags & hasMaximum ? number("a maximum") : void 0;
  let page = pageSize;
  if (flags & hasPageSize) {
    const at = c.at;
    const exponent = u32(c, "the exponent of a page size");
    if (exponent > 16) malformed(at, `a page of 2^${exponent} bytes: at most 2^16 is allowed`);
    page = 2 ** exponent;
  }
  return { limits: { min, ...max === void 0 ? {} : { max }, shared, index64 }, pageSize: page };
}
function readTableType(c, types2) {
  const element2 = readReferenceType(c, types2);
  return { element: element2, limits: readLimits(c, false).limits };
}
function readGlobalType(c, types2) {
  const type3 = readValueType(c, types2);
  const from = c.at;
  const mutability = u8(c, "a global's mutability");
  if (mutability > 1) malformed(from, `a global's mutability is 0 or 1, not ${mutability}`);
  return { type: type3, mutable: mutability === 1 };
}
var endId2 = opcode("end");
var i32Const = opcode("i32.const");
var i64Const = opcode("i64.const");
var globalGet = opcode("global.get");
var refFunc = opcode("ref.func");
var refNull = opcode("ref.null");
var constant = new Set([
  "end",
  "i32.const",
  "i64.const",
  "f32.const",
  "f64.const",
  "v128.const",
  "global.get",
  "ref.null",
  "ref.func",
  "i32.add",
  "i32.sub",
  "i32.mul",
  "i64.add",
  "i64.sub",
  "i64.mul",
  "struct.new",
  "struct.new_default",
  "array.new",
  "array.new_default",
  "array.new_fixed",
  "ref.i31",
  "any.convert_extern",
  "extern.convert_any"
].map(opcode));
var noOpeners = new Int32Array(1);
function readConstant(c, s, used) {
  const offset = c.at;
  let first = endId2;
  let instructions2 = 0;
  let value2 = 0n;
  let operand = 0;
  for (; ; ) {
    const start = c.at;
    let id = u8(c, "a constant expression's instruction");
    if (paceOf[id] === pace.prefix) {
      const sub2 = u32(c, "a sub-opcode");
      id = prefixed(id, sub2);
      if (id === 0) throw unknownOpcode(c.bytes, start, sub2);
    } else if (paceOf[id] === pace.illegal) throw unknownOpcode(c.bytes, start, -1);
    if (!constant.has(id)) malformed(start, `${mnemonic(id)} in a constant expression`);
    if (!used.has(id)) used.set(id, start);
    if (id === endId2) break;
    if (instructions2++ === 0) first = id;
    if (id === i32Const) value2 = BigInt(s32(c, "an i32"));
    else if (id === i64Const) {
      s64Halves(c, "an i64");
      value2 = BigInt(half.high) << 32n | BigInt(half.low >>> 0);
    } else {
      s.sideLength = 0;
      readImmediates(c, id, s, noOpeners, 1);
      operand = s.a;
    }
  }
  const length = c.at - offset;
  if (instructions2 === 1) {
    if (first === i32Const || first === i64Const) return { offset, length, value: value2 };
    if (first === globalGet) return { offset, length, global: operand };
    if (first === refFunc) return { offset, length, function: operand };
  }
  return { offset, length };
}

// analyzers/wasm/draft.ts
function newDraft(artifact) {
  const { bytes } = artifact;
  return {
    artifact,
    bytes,
    sections: [],
    types: [],
    functions: [],
    tables: [],
    memories: [],
    globals: [],
    tags: [],
    imports: [],
    exports: [],
    elements: [],
    data: [],
    customs: [],
    constantOpcodes: /* @__PURE__ */ new Map(),
    encodings: /* @__PURE__ */ new Map(),
    faults: [],
    unread: [],
    moreFaults: 0,
    spaces: sink(),
    bodies: 0,
    code: false
  };
}
function encoding(m, what, offset) {
  if (!m.encodings.has(what)) m.encodings.set(what, offset);
}
function constant2(m, c) {
  space(m.spaces, "function", m.functions.length);
  space(m.spaces, "global", m.globals.length);
  return readConstant(c, m.spaces, m.constantOpcodes);
}
function existing(m, c, kind) {
  const from = c.at;
  const index = u32(c, `a ${kind}`);
  const n = indexSpace(m, kind).length;
  if (index >= n) malformed(from, `${kind} ${index} does not exist: there are ${n}`);
  return index;
}
function indexSpace(m, kind) {
  if (kind === "function") return m.functions;
  if (kind === "table") return m.tables;
  if (kind === "memory") return m.memories;
  return kind === "global" ? m.globals : m.tags;
}

// analyzers/wasm/magic.ts
var magic = [0, 97, 115, 109];
var known = [
  { starts: [31, 139], is: "this is a gzip file: decompress it first" },
  { starts: [40, 181, 47, 253], is: "this is a zstd file: decompress it first" },
  { starts: [206, 178, 207, 129], is: "this is a brotli file: decompress it first" },
  { starts: [127, 69, 76, 70], is: "this is an ELF file: it was built for another target" },
  { starts: [207, 250, 237, 254], is: "this is a Mach-O file: it was built for another target" },
  { starts: [77, 90], is: "this is a Windows executable: it was built for another target" },
  { starts: [80, 75, 3, 4], is: "this is a zip archive" },
  { starts: [66, 67, 192, 222], is: "this is LLVM bitcode: link it first" },
  { starts: [33, 60, 97, 114, 99, 104, 62], is: "this is a static library: link it first" }
];
function foreign(bytes) {
  if (bytes.length === 0) return { offset: 0, message: "not a WebAssembly module: the file is empty" };
  for (let i = 0; i < magic.length; i++) {
    if (i >= bytes.length) return { offset: i, message: cut(bytes.length) };
    if (bytes[i] !== magic[i]) return { offset: 0, message: `not a WebAssembly module: ${stranger(bytes)}` };
  }
  if (bytes.length < 8) return { offset: bytes.length, message: cut(bytes.length) };
  const version = bytes[4] | bytes[5] << 8;
  const layer = bytes[6] | bytes[7] << 8;
  if (layer === 1)
    return { offset: 4, message: "this is a component: its core modules are modules of their own, lift them out first" };
  if (version !== 1 || layer !== 0) {
    return {
      offset: 4,
      message: `version ${version}, layer ${layer} of WebAssembly is not known: expected version 1, layer 0`
    };
  }
  return void 0;
}
function cut(length) {
  const short = 8 - length;
  return `not a WebAssembly module: expected the 8 bytes of its magic number and version, but the file ends ${short} byte${short === 1 ? "" : "s"} too early`;
}
function stranger(bytes) {
  for (const { starts, is } of known) if (starts.every((byte, i) => bytes[i] === byte)) return is;
  const head3 = String.fromCharCode(...bytes.subarray(0, 256)).replace(/^\xef\xbb\xbf/, "");
  const start = head3.trimStart();
  if (/^<(!doctype|html|\?xml|head|body)/i.test(start)) return "this is a web page, perhaps a server's error message";
  if (/^(\(module|\(component|;;|\(;)/.test(start)) return "this is WebAssembly text: name it .wat";
  if (/^version https:\/\/git-lfs/.test(start)) return "this is a Git LFS pointer: fetch the file it stands for";
  if (/^[\t\n\r\x20-\x7e]{4,}/.test(head3)) return `starts with ${JSON.stringify(head3.slice(0, 16))}`;
  return `starts with ${[...bytes.subarray(0, 4)].map((byte) => hex(byte)).join(" ")}`;
}

// analyzers/wasm/sections.ts
var sectionRows = [
  { id: 0, name: "custom", order: 0, numbers: false },
  { id: 1, name: "type", order: 1, numbers: true },
  { id: 2, name: "import", order: 2, numbers: true },
  { id: 3, name: "function", order: 3, numbers: true },
  { id: 4, name: "table", order: 4, numbers: true },
  { id: 5, name: "memory", order: 5, numbers: true },
  { id: 13, name: "tag", order: 6, numbers: true },
  { id: 6, name: "global", order: 7, numbers: true },
  { id: 7, name: "export", order: 8, numbers: false },
  { id: 8, name: "start", order: 9, numbers: false },
  { id: 9, name: "element", order: 10, numbers: false },
  { id: 12, name: "data count", order: 11, numbers: false },
  { id: 10, name: "code", order: 12, numbers: false },
  { id: 11, name: "data", order: 13, numbers: false }
];
var rowById2 = new Map(sectionRows.map((row2) => [row2.id, row2]));
function sectionRow(id) {
  return rowById2.get(id);
}

// analyzers/wasm/segments.ts
var passiveOrDeclarative = 1;
var explicitTableOrDeclarative = 2;
var expressions = 4;
function readElement(m, c) {
  const offset = c.at;
  const flags = u32(c, "the form of an element segment");
  if (flags > 7) malformed(offset, `unknown form ${flags} of an element segment`);
  const active = (flags & passiveOrDeclarative) === 0;
  const explicit = (flags & explicitTableOrDeclarative) !== 0;
  const asExpressions = (flags & expressions) !== 0;
  const mode = active ? "active" : explicit ? "declarative" : "passive";
  if (!active) encoding(m, "passive-elements", offset);
  if (asExpressions) encoding(m, "element-expressions", offset);
  if (active && explicit) encoding(m, "explicit-table", offset);
  const table4 = active ? explicit ? existing(m, c, "table") : 0 : void 0;
  if (table4 !== void 0 && table4 >= m.tables.length) malformed(offset, "table 0 does not exist: there are 0");
  const offsetExpression = active ? constant2(m, c) : void 0;
  let element2 = "funcref";
  if (!active || explicit) {
    if (asExpressions) element2 = readReferenceType(c, m.types.length);
    else {
      const at = c.at;
      const kind = u8(c, "an element kind");
      if (kind !== 0) malformed(at, `unknown element kind ${kind}`);
    }
  }
  const n = count(c, 1, "elements");
  const functions = new Int32Array(n);
  const starts = new Uint32Array(n + 1);
  for (let i = 0; i < n; i++) {
    starts[i] = c.at;
    functions[i] = asExpressions ? constant2(m, c).function ?? -1 : existing(m, c, "function");
  }
  starts[n] = c.at;
  return {
    index: m.elements.length,
    mode,
    ...table4 === void 0 ? {} : { table: table4 },
    ...offsetExpression === void 0 ? {} : { offsetExpression },
    element: element2,
    functions,
    starts,
    offset,
    length: c.at - offset
  };
}
function readData(m, c) {
  const offset = c.at;
  const flags = u32(c, "the form of a data segment");
  if (flags > 2) malformed(offset, `unknown form ${flags} of a data segment`);
  const mode = flags === 1 ? "passive" : "active";
  if (flags === 1) encoding(m, "passive-data", offset);
  if (flags === 2) encoding(m, "explicit-memory", offset);
  const memory2 = flags === 1 ? void 0 : flags === 2 ? existing(m, c, "memory") : 0;
  if (memory2 !== void 0 && memory2 >= m.memories.length) malformed(offset, "memory 0 does not exist: there are 0");
  const offsetExpression = flags === 1 ? void 0 : constant2(m, c);
  const size2 = u32(c, "the size of a data segment");
  const contents2 = skip(c, size2, `${size2} bytes of data`);
  return {
    index: m.data.length,
    mode,
    ...memory2 === void 0 ? {} : { memory: memory2 },
    ...offsetExpression === void 0 ? {} : { offsetExpression },
    contents: contents2,
    offset,
    length: c.at - offset
  };
}

// analyzers/wasm/read.ts
var externalKinds = ["function", "table", "memory", "global", "tag"];
function readModule(artifact) {
  const m = newDraft(artifact);
  const stranger2 = foreign(artifact.bytes);
  if (stranger2 !== void 0) {
    m.faults.push(inputFault(artifact, stranger2, "wasm"));
    return m;
  }
  readSections(m);
  checkCounts(m);
  nameThings(m);
  if (m.moreFaults > 0)
    m.unread.push({
      what: `sections with faults, beyond the first ${maximumFaults}`,
      count: m.moreFaults,
      artifact: m.artifact.path
    });
  return m;
}
function fault(m, error2, section) {
  if (!(error2 instanceof DecodeFault)) throw error2;
  if (m.faults.length < maximumFaults) m.faults.push(inputFault(m.artifact, error2, "wasm", section));
  else m.moreFaults++;
}
function readSections(m) {
  const file = cursor(m.bytes, 8, m.bytes.length, "the file");
  const seen = /* @__PURE__ */ new Set();
  let order2 = 0;
  let sound = true;
  while (file.at < file.end) {
    const offset = file.at;
    let framed;
    try {
      framed = frame(file, offset);
    } catch (error2) {
      fault(m, error2);
      return;
    }
    const { section, truncated } = framed;
    const row2 = sectionRow(section.id);
    const what = section.name;
    if (section.id === 0) {
      const custom = readCustomTitle(m, section);
      m.sections.push(custom);
      if ("title" in custom) m.customs.push(custom);
    } else {
      m.sections.push(section);
      if (row2 === void 0) fault(m, new DecodeFault(offset, `unknown section id ${section.id}`));
      else if (row2.order <= order2) {
        const twice = seen.has(section.id);
        fault(m, new DecodeFault(offset, twice ? `a second ${what} section` : `the ${what} section comes too late`));
      } else if (sound) {
        order2 = row2.order;
        seen.add(section.id);
        const c = cursor(m.bytes, section.contents.offset, file.at, `the ${what} section`);
        try {
          readers[row2.name](m, c);
          if (c.at < c.end) malformed(c.at, `${c.end - c.at} bytes are left over at the end of the ${what} section`);
        } catch (error2) {
          if (truncated === void 0) fault(m, error2, what);
          sound &&= !row2.numbers;
        }
      }
    }
    if (truncated !== void 0) {
      fault(m, truncated);
      return;
    }
  }
}
function frame(file, offset) {
  const id = u8(file, "a section id");
  const name2 = sectionRow(id)?.name ?? `section ${id}`;
  const size2 = u32(file, `the size of the ${name2} section`);
  const contents2 = { offset: file.at, length: Math.min(size2, file.end - file.at) };
  const short = size2 - contents2.length;
  const truncated = short === 0 ? void 0 : new DecodeFault(
    file.end,
    `expected ${short} more byte${short === 1 ? "" : "s"} of the ${name2} section, which says it has ${size2}, but the file ends`
  );
  file.at += contents2.length;
  return { section: { id, name: name2, offset, length: file.at - offset, contents: contents2 }, truncated };
}
function readCustomTitle(m, section) {
  const { offset, length } = section.contents;
  const c = cursor(m.bytes, offset, offset + length, "the custom section");
  try {
    const title = name(c, "the title of a custom section");
    return { ...section, name: `custom:${title}`, title, payload: { offset: c.at, length: c.end - c.at } };
  } catch (error2) {
    fault(m, error2, "custom");
    return section;
  }
}
var readers = {
  custom: () => void 0,
  type(m, c) {
    const groups2 = count(c, 2, "types");
    const seen = /* @__PURE__ */ new Map();
    for (let group = 0; group < groups2; group++) {
      if (c.bytes[c.at] === 78) encoding(m, "recursion-group", c.at);
      readRecursionGroup(c, m.types, seen);
      space(m.spaces, "type", m.types.length);
    }
  },
  import: readImports,
  function(m, c) {
    const n = count(c, 1, "functions");
    for (let index = 0; index < n; index++) {
      const type3 = functionType(m, c);
      m.functions.push({ index: m.functions.length, type: type3 });
    }
  },
  table(m, c) {
    const n = count(c, 2, "tables");
    for (let i = 0; i < n; i++) {
      const offset = c.at;
      const explicit = c.at + 1 < c.end && c.bytes[c.at] === 64;
      if (explicit) {
        encoding(m, "table-initializer", offset);
        c.at++;
        const at = c.at;
        if (u8(c, "a zero byte") !== 0) malformed(at, "a table with an initialiser starts with 0x40 0x00");
      }
      const type3 = readTableType(c, m.types.length);
      const init2 = explicit ? constant2(m, c) : void 0;
      const span2 = { offset, length: c.at - offset };
      m.tables.push({ index: m.tables.length, ...type3, ...span2, ...init2 ? { init: init2 } : {} });
    }
  },
  memory(m, c) {
    const n = count(c, 2, "memories");
    for (let i = 0; i < n; i++) {
      const offset = c.at;
      const type3 = readLimits(c, true);
      m.memories.push({ index: m.memories.length, ...type3, offset, length: c.at - offset });
    }
  },
  tag(m, c) {
    const n = count(c, 2, "tags");
    for (let i = 0; i < n; i++) m.tags.push({ index: m.tags.length, type: tagType(m, c) });
  },
  global(m, c) {
    const n = count(c, 3, "globals");
    for (let i = 0; i < n; i++) {
      const type3 = readGlobalType(c, m.types.length);
      const init2 = constant2(m, c);
      m.globals.push({ index: m.globals.length, ...type3, init: init2 });
    }
  },
  export(m, c) {
    const n = count(c, 3, "exports");
    for (let i = 0; i < n; i++) {
      const offset = c.at;
      const title = name(c, "an export's name");
      const at = c.at;
      const code2 = u8(c, "an export's kind");
      const kind = externalKinds[code2] ?? malformed(at, `unknown kind of export ${code2}`);
      const index = existing(m, c, kind);
      m.exports.push({ name: title, kind, index, offset, length: c.at - offset });
    }
  },
  start(m, c) {
    m.start = existing(m, c, "function");
  },
  element(m, c) {
    const n = count(c, 3, "element segments");
    for (let i = 0; i < n; i++) m.elements.push(readElement(m, c));
  },
  "data count"(m, c) {
    encoding(m, "data-count", c.at);
    m.dataCount = u32(c, "the number of data segments");
  },
  code: readBodies,
  data(m, c) {
    const n = count(c, 2, "data segments");
    for (let i = 0; i < n; i++) m.data.push(readData(m, c));
  }
};
function functionType(m, c) {
  const from = c.at;
  const type3 = u32(c, "a function's type");
  if (m.types[type3]?.kind !== "func") malformed(from, `type ${type3} is not a function type`);
  return type3;
}
function tagType(m, c) {
  const from = c.at;
  const attribute = u8(c, "a tag's attribute");
  if (attribute !== 0) malformed(from, `unknown attribute ${attribute} of a tag`);
  return functionType(m, c);
}
function readImports(m, c) {
  const groups2 = count(c, 3, "imports");
  for (let group = 0; group < groups2; group++) {
    const offset = c.at;
    const module = name(c, "an import's module");
    const title = name(c, "an import's name");
    const form = c.at < c.end ? c.bytes[c.at] : 0;
    if (title !== "" || form !== 126 && form !== 127) {
      readImport(m, c, module, title, offset);
      continue;
    }
    encoding(m, "compact-imports", offset);
    c.at++;
    const type3 = c.at;
    if (form === 126) skipExternal(m, c);
    const after2 = c.at;
    const n = count(c, 1, "imports of a group");
    for (let i = 0; i < n; i++) {
      const offset2 = c.at;
      const title2 = name(c, "an import's name");
      if (form === 127) readImport(m, c, module, title2, offset2);
      else readImport(m, cursor(m.bytes, type3, after2, c.what), module, title2, offset2, c.at);
    }
  }
}
function skipExternal(m, c) {
  const spaces = [m.functions, m.tables, m.memories, m.globals, m.tags];
  const lengths = spaces.map((space2) => space2.length);
  readExternal(m, c, void 0);
  spaces.forEach((space2, i) => space2.length = lengths[i]);
}
function readImport(m, c, module, title, offset, end) {
  const at = c.at;
  const code2 = u8(c, "an import's kind");
  const kind = externalKinds[code2] ?? malformed(at, `unknown kind of import ${code2}`);
  c.at = at;
  const entry2 = { module, name: title, kind, index: indexSpace(m, kind).length, offset, length: 0 };
  readExternal(m, c, entry2);
  entry2.length = (end ?? c.at) - offset;
  m.imports.push(entry2);
}
function readExternal(m, c, entry2) {
  const from = c.at;
  const kind = externalKinds[u8(c, "an import's kind")];
  const origin = entry2 ? { import: entry2 } : {};
  if (kind === "function") m.functions.push({ index: m.functions.length, type: functionType(m, c), ...origin });
  else if (kind === "table") m.tables.push({ index: m.tables.length, ...readTableType(c, m.types.length), ...origin });
  else if (kind === "memory") m.memories.push({ index: m.memories.length, ...readLimits(c, true), ...origin });
  else if (kind === "global")
    m.globals.push({ index: m.globals.length, ...readGlobalType(c, m.types.length), ...origin });
  else if (kind === "tag") m.tags.push({ index: m.tags.length, type: tagType(m, c), ...origin });
  else malformed(from, `unknown kind of import`);
}
function readBodies(m, c) {
  m.code = true;
  const at = c.at;
  const n = count(c, 1, "function bodies");
  const first = m.functions.findIndex((f) => f.import === void 0);
  const declared = first < 0 ? 0 : m.functions.length - first;
  if (n !== declared) {
    fault(m, new DecodeFault(at, `${n} function bodies for ${declared} functions`), "code");
  }
  for (let i = 0; i < n; i++) {
    const size2 = u32(c, "the size of a function's body");
    const body = skip(c, size2, `${size2} bytes of the function's body`);
    const of2 = i < declared ? m.functions[first + i] : void 0;
    if (of2) of2.body = body;
    m.bodies++;
  }
}
function checkCounts(m) {
  const declared = m.functions.reduce((n, f) => n + (f.import ? 0 : 1), 0);
  const complete = m.faults.length === 0;
  if (complete && !m.code && declared > 0)
    fault(m, new DecodeFault(m.bytes.length, `0 function bodies for ${declared} functions: there is no code section`));
  if (complete && m.dataCount !== void 0 && m.dataCount !== m.data.length)
    fault(
      m,
      new DecodeFault(m.bytes.length, `${m.data.length} data segments, but the data count section says ${m.dataCount}`)
    );
}
function nameThings(m) {
  for (const f of m.functions) if (f.import) f.symbol = `${f.import.module}.${f.import.name}`;
  for (const { kind, index, name: name2 } of m.exports) {
    const f = kind === "function" ? m.functions[index] : void 0;
    if (f && (f.symbol === void 0 || f.import)) f.symbol = name2;
  }
  for (const { kind, index, name: name2 } of linkingOf(m)?.symbols ?? []) {
    const f = kind === "function" && name2 !== void 0 ? m.functions[index ?? -1] : void 0;
    if (f && !f.import) f.symbol = name2;
  }
  let bad = 0;
  for (const custom of m.customs) {
    if (custom.title !== "name") continue;
    const names2 = readNames(m.bytes, custom.payload, m.functions.length);
    if (names2.module !== void 0) m.name = names2.module;
    names2.functions.forEach((name2, index) => {
      const f = m.functions[index];
      if (f) f.symbol = name2;
    });
    bad += names2.malformed.length;
  }
  if (bad > 0) m.unread.push({ what: "name subsections not readable", count: bad, artifact: m.artifact.path });
}

// analyzers/wasm/wasm.ts
var wasm = analyzer({
  name: "wasm",
  doc: "The sections of the build's core module: types, index spaces, segments, customs.",
  requires: { build: build2 },
  run: ({ build: build3 }) => build3.wasm ? readModule(build3.wasm) : absent("no wasm binary in this build"),
  faults: (module) => module.faults,
  unread: (module) => module.unread,
  *facts(module) {
    for (const { offset, length, name: name2 } of module.sections) {
      yield { at: { ...bytePlace(module, offset, length), section: name2 }, text: `${name2} section, ${length} bytes` };
    }
  }
});

// analyzers/wasm/code.ts
function hasEffect(code2, index, effect) {
  return (code2.effects[index] & effectBit[effect]) !== 0;
}
var code = analyzer({
  name: "code",
  doc: "All function bodies, walked once: sizes, calls, instructions used; and single bodies on demand.",
  requires: { wasm },
  run: ({ wasm: wasm2 }) => readCode(wasm2),
  faults: (code2) => code2.faults,
  *unread(code2) {
    const artifact = code2.module.artifact.path;
    if (code2.undecoded > 0) yield { what: "functions not decoded", count: code2.undecoded, artifact };
  },
  *facts(code2) {
    for (const { index, body } of code2.module.functions) {
      if (!body) continue;
      const calls = code2.callStart[index + 1] - code2.callStart[index];
      const effects2 = effectNames.filter((effect) => hasEffect(code2, index, effect));
      const text4 = `${code2.instructions[index]} instructions, ${calls} calls${effects2.length ? `; ${effects2.join(" ")}` : ""}`;
      yield { at: bytePlace(code2.module, body.offset, body.length, index), text: text4 };
    }
  }
});
function readCode(module) {
  const { functions } = module;
  const n = functions.length;
  const codeBytes = functions.reduce((sum, { body }) => sum + (body?.length ?? 0), 0);
  const to = gathered(module, codeBytes);
  const spaces = sinkFor(module);
  const instructions2 = new Uint32Array(n);
  const effects2 = new Int32Array(n);
  const hash = new Uint32Array(n);
  const decoded = new Uint8Array(n);
  const callStart = new Uint32Array(n + 1);
  const indirectStart = new Uint32Array(n + 1);
  const refStart = new Uint32Array(n + 1);
  const faults2 = [];
  const walked = { instructions: 0, effects: 0, hash: 0 };
  let undecoded = 0;
  let total = 0;
  for (let index = 0; index < n; index++) {
    const c = bodyCursor(module, index);
    if (c) {
      try {
        walk(c, parametersOf(module, index), index, spaces, to, walked);
        instructions2[index] = walked.instructions;
        effects2[index] = walked.effects;
        hash[index] = walked.hash;
        decoded[index] = 1;
        total += walked.instructions;
      } catch (error2) {
        if (!(error2 instanceof DecodeFault)) throw error2;
        undecoded++;
        takeBack(module, index, to, callStart[index], indirectStart[index], refStart[index]);
        if (faults2.length < maximumFaults) faults2.push(inputFault(module.artifact, error2, "code", index));
      }
    }
    callStart[index + 1] = to.callTarget.length;
    indirectStart[index + 1] = to.indirectType.length;
    refStart[index + 1] = to.refTarget.length;
  }
  const view = newView();
  const done = (ints3) => ints3.array.subarray(0, ints3.length);
  const offsets = (ints3) => new Uint32Array(ints3.array.buffer, 0, ints3.length);
  return {
    module,
    instructions: instructions2,
    total,
    callStart,
    callTarget: done(to.callTarget),
    callOffset: offsets(to.callOffset),
    indirectStart,
    indirectType: done(to.indirectType),
    indirectTable: done(to.indirectTable),
    indirectOffset: offsets(to.indirectOffset),
    refStart,
    refTarget: done(to.refTarget),
    refOffset: offsets(to.refOffset),
    opcodeCount: to.counts,
    firstFunction: to.firstFunction,
    firstOffset: to.firstOffset,
    blockFunction: to.blockFunction,
    blockOffset: to.blockOffset,
    tableFunction: to.tableFunction,
    tableOffset: to.tableOffset,
    orderFunction: to.orderFunction,
    orderOffset: to.orderOffset,
    effects: effects2,
    hash,
    decoded,
    faults: faults2,
    undecoded,
    decode(index, into = view) {
      into.function = index;
      into.count = 0;
      const c = decoded[index] ? bodyCursor(module, index) : void 0;
      if (c) decodeBody(c, parametersOf(module, index), index, spaces, instructions2[index], into);
      return into;
    },
    locals(index) {
      const c = decoded[index] ? bodyCursor(module, index) : void 0;
      const type3 = module.types[module.functions[index]?.type ?? -1];
      if (!c || type3?.kind !== "func") return void 0;
      const list6 = [...type3.params];
      readLocals(c, list6.length, module.types.length, (n2, at) => {
        const local2 = readValueType({ ...c, at }, module.types.length);
        for (let i = 0; i < n2; i++) list6.push(local2);
      });
      return list6;
    }
  };
}
function parametersOf(module, index) {
  const type3 = module.types[module.functions[index].type];
  return type3?.kind === "func" ? type3.params.length : 0;
}
function takeBack(module, index, to, calls, indirect2, refs) {
  to.callTarget.length = to.callOffset.length = calls;
  to.indirectType.length = to.indirectTable.length = to.indirectOffset.length = indirect2;
  to.refTarget.length = to.refOffset.length = refs;
  const again = gathered(module, 0);
  try {
    const walked = { instructions: 0, effects: 0, hash: 0 };
    walk(bodyCursor(module, index), parametersOf(module, index), index, sinkFor(module), again, walked);
  } catch (error2) {
    if (!(error2 instanceof DecodeFault)) throw error2;
  }
  for (let id = 0; id < to.counts.length; id++) {
    to.counts[id] -= again.counts[id];
    if (to.firstFunction[id] === index) to.firstFunction[id] = -1;
  }
  for (let code2 = 0; code2 < to.blockFunction.length; code2++)
    if (to.blockFunction[code2] === index) to.blockFunction[code2] = -1;
  if (to.tableFunction === index) to.tableFunction = -1;
  if (to.orderFunction === index) to.orderFunction = -1;
}

// analyzers/dwarf/codes.ts
var TAG = {
  compileUnit: 17,
  inlinedSubroutine: 29,
  subprogram: 46,
  partialUnit: 60,
  skeletonUnit: 74
};
var AT = {
  name: 3,
  stmtList: 16,
  lowPc: 17,
  highPc: 18,
  language: 19,
  compDir: 27,
  producer: 37,
  abstractOrigin: 49,
  declFile: 58,
  declLine: 59,
  specification: 71,
  ranges: 85,
  callColumn: 87,
  callFile: 88,
  callLine: 89,
  linkageName: 110,
  strOffsetsBase: 114,
  addrBase: 115,
  rnglistsBase: 116,
  mipsLinkageName: 8199,
  gnuRangesBase: 8498,
  gnuAddrBase: 8499
};
var FORM = {
  addr: 1,
  block2: 3,
  block4: 4,
  data2: 5,
  data4: 6,
  data8: 7,
  string: 8,
  block: 9,
  block1: 10,
  data1: 11,
  flag: 12,
  sdata: 13,
  strp: 14,
  udata: 15,
  refAddr: 16,
  ref1: 17,
  ref2: 18,
  ref4: 19,
  ref8: 20,
  refUdata: 21,
  indirect: 22,
  secOffset: 23,
  exprloc: 24,
  flagPresent: 25,
  strx: 26,
  addrx: 27,
  refSup4: 28,
  strpSup: 29,
  data16: 30,
  lineStrp: 31,
  refSig8: 32,
  implicitConst: 33,
  loclistx: 34,
  rnglistx: 35,
  refSup8: 36,
  strx1: 37,
  strx2: 38,
  strx3: 39,
  strx4: 40,
  addrx1: 41,
  addrx2: 42,
  addrx3: 43,
  addrx4: 44,
  gnuAddrIndex: 7937,
  gnuStrIndex: 7938,
  gnuRefAlt: 7968,
  gnuStrpAlt: 7969
};
var UT = { compile: 1, type: 2, partial: 3, skeleton: 4, splitCompile: 5, splitType: 6 };
var LNS = {
  extended: 0,
  copy: 1,
  advancePc: 2,
  advanceLine: 3,
  setFile: 4,
  setColumn: 5,
  negateStmt: 6,
  setBasicBlock: 7,
  constAddPc: 8,
  fixedAdvancePc: 9,
  setPrologueEnd: 10,
  setEpilogueBegin: 11,
  setIsa: 12
};
var LNE = { endSequence: 1, setAddress: 2, defineFile: 3 };
var LNCT = { path: 1, directoryIndex: 2 };
var RLE = {
  endOfList: 0,
  baseAddressx: 1,
  startxEndx: 2,
  startxLength: 3,
  offsetPair: 4,
  baseAddress: 5,
  startEnd: 6,
  startLength: 7
};
var languages = /* @__PURE__ */ new Map([
  [1, "C89"],
  [2, "C"],
  [4, "C++"],
  [12, "C99"],
  [19, "D"],
  [22, "Go"],
  [26, "C++11"],
  [28, "Rust"],
  [29, "C11"],
  [30, "Swift"],
  [33, "C++14"],
  [39, "Zig"],
  [43, "C++17"],
  [44, "C++20"],
  [45, "C17"],
  [32769, "assembly"]
]);

// analyzers/dwarf/data.ts
function u16(c) {
  const { bytes, at } = c;
  if (c.end - at < 2) missing(c, "two bytes", 2);
  c.at = at + 2;
  return bytes[at] | bytes[at + 1] << 8;
}
function u24(c) {
  return u16(c) | u8(c, "the third byte") << 16;
}
function u322(c) {
  const { bytes, at } = c;
  if (c.end - at < 4) missing(c, "four bytes", 4);
  c.at = at + 4;
  return (bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24) >>> 0;
}
function u642(c) {
  const low = u322(c);
  return low + u322(c) * 4294967296;
}
function unsigned(c, size2) {
  switch (size2) {
    case 1:
      return u8(c, "one byte");
    case 2:
      return u16(c);
    case 3:
      return u24(c);
    case 4:
      return u322(c);
    case 8:
      return u642(c);
    default:
      return malformed(c.at, `no number has ${size2} bytes`);
  }
}
function uleb(c) {
  const { bytes, end } = c;
  let byte = c.at < end ? bytes[c.at++] : u8(c, "a number");
  if (byte < 128) return byte;
  let value2 = byte & 127;
  for (let scale = 128; ; scale *= 128) {
    byte = c.at < end ? bytes[c.at++] : u8(c, "a number");
    if (byte & 127) value2 += (byte & 127) * scale;
    if (byte < 128) return value2;
  }
}
function sleb(c) {
  let value2 = 0;
  let scale = 1;
  for (; ; ) {
    const byte = u8(c, "a number");
    if (scale < 2 ** 63) {
      value2 += (byte & 127) * scale;
      scale *= 128;
      if (byte < 128) return byte & 64 ? value2 - scale : value2;
    } else if (byte < 128) return value2;
  }
}
function skipLeb(c) {
  while (u8(c, "a number") >= 128) ;
}
function skipText(c) {
  const { at } = c;
  const zero = c.bytes.indexOf(0, at);
  if (zero < 0 || zero >= c.end) malformed(at, "a text does not end");
  c.at = zero + 1;
  return at;
}
function lengthAndFormat(c) {
  const first = u322(c);
  if (first >= 4294967280 && first !== 4294967295) malformed(c.at - 4, "a reserved length");
  const wide2 = first === 4294967295;
  const length = wide2 ? u642(c) : first;
  return { offsetSize: wide2 ? 8 : 4, body: skip(c, length, `${length} bytes`) };
}
var longestText = 1 << 16;
function textAt(bytes, at, end) {
  if (at < 0 || at >= end) return void 0;
  const window2 = bytes.subarray(at, Math.min(end, at + longestText));
  const length = window2.indexOf(0);
  if (length < 0) return void 0;
  return text(bytes, at, length) ?? lossy.decode(window2.subarray(0, length));
}
var lossy = new TextDecoder();

// analyzers/dwarf/forms.ts
var fixed = /* @__PURE__ */ new Map([
  [FORM.data1, 1],
  [FORM.ref1, 1],
  [FORM.flag, 1],
  [FORM.strx1, 1],
  [FORM.addrx1, 1],
  [FORM.data2, 2],
  [FORM.ref2, 2],
  [FORM.strx2, 2],
  [FORM.addrx2, 2],
  [FORM.strx3, 3],
  [FORM.addrx3, 3],
  [FORM.data4, 4],
  [FORM.ref4, 4],
  [FORM.strx4, 4],
  [FORM.addrx4, 4],
  [FORM.refSup4, 4],
  [FORM.data8, 8],
  [FORM.ref8, 8],
  [FORM.refSig8, 8],
  [FORM.refSup8, 8],
  [FORM.data16, 16],
  [FORM.flagPresent, 0],
  [FORM.implicitConst, 0]
]);
var offsetSized = /* @__PURE__ */ new Set([
  FORM.secOffset,
  FORM.strp,
  FORM.lineStrp,
  FORM.strpSup,
  FORM.gnuRefAlt,
  FORM.gnuStrpAlt
]);
function fixedSize(form, { version, addressSize, offsetSize }) {
  if (offsetSized.has(form)) return offsetSize;
  if (form === FORM.addr) return addressSize;
  if (form === FORM.refAddr) return version <= 2 ? addressSize : offsetSize;
  return fixed.get(form) ?? -1;
}
function skipForm(c, form, encoding3) {
  switch (form) {
    case FORM.sdata:
    case FORM.udata:
    case FORM.refUdata:
    case FORM.strx:
    case FORM.addrx:
    case FORM.loclistx:
    case FORM.rnglistx:
    case FORM.gnuAddrIndex:
    case FORM.gnuStrIndex:
      return skipLeb(c);
    case FORM.string:
      skipText(c);
      return;
    case FORM.indirect: {
      const actual = uleb(c);
      if (actual === FORM.indirect || actual === FORM.implicitConst) malformed(c.at, "a form that leads nowhere");
      return skipForm(c, actual, encoding3);
    }
  }
  const length = blockLength(c, form);
  skip(c, length >= 0 ? length : fixedOrFault(c, form, encoding3), "a value");
}
function fixedOrFault(c, form, encoding3) {
  const size2 = fixedSize(form, encoding3);
  return size2 >= 0 ? size2 : malformed(c.at, `unknown form 0x${form.toString(16)}`);
}
function blockLength(c, form) {
  switch (form) {
    case FORM.block:
    case FORM.exprloc:
      return uleb(c);
    case FORM.block1:
      return u8(c, "the length of a block");
    case FORM.block2:
      return u16(c);
    case FORM.block4:
      return u322(c);
    default:
      return -1;
  }
}
var value = { form: 0, number: 0 };
function readForm(sections, c, unit, form, implicit) {
  value.form = form;
  value.number = implicit;
  switch (form) {
    case FORM.implicitConst:
      return;
    case FORM.flagPresent:
      value.number = 1;
      return;
    case FORM.sdata:
      value.number = sleb(c);
      return;
    case FORM.udata:
    case FORM.strx:
    case FORM.addrx:
    case FORM.loclistx:
    case FORM.rnglistx:
    case FORM.gnuAddrIndex:
    case FORM.gnuStrIndex:
      value.number = uleb(c);
      return;
    case FORM.refUdata:
      value.number = unit.start + uleb(c);
      return;
    case FORM.string:
      value.number = skipText(c);
      return;
    case FORM.strx3:
    case FORM.addrx3:
      value.number = u24(c);
      return;
    case FORM.data8:
      value.number = u642(c);
      return;
    case FORM.indirect: {
      const actual = uleb(c);
      if (actual === FORM.indirect || actual === FORM.implicitConst) malformed(c.at, "a form that leads nowhere");
      return readForm(sections, c, unit, actual, 0);
    }
    case FORM.data16:
    case FORM.block:
    case FORM.block1:
    case FORM.block2:
    case FORM.block4:
    case FORM.exprloc:
    case FORM.refSig8:
    case FORM.refSup4:
    case FORM.refSup8:
    case FORM.strpSup:
    case FORM.gnuRefAlt:
    case FORM.gnuStrpAlt:
      skipForm(c, form, unit);
      value.number = -1;
      return;
  }
  const number = unsigned(c, fixedOrFault(c, form, unit));
  switch (form) {
    case FORM.ref1:
    case FORM.ref2:
    case FORM.ref4:
    case FORM.ref8:
      value.number = unit.start + number;
      return;
    case FORM.refAddr:
      value.number = within2(sections.info, number);
      return;
    case FORM.strp:
      value.number = within2(sections.str, number);
      return;
    case FORM.lineStrp:
      value.number = within2(sections.line_str, number);
      return;
    default:
      value.number = number;
  }
}
function within2(section, offset) {
  return offset < section.length ? section.offset + offset : -1;
}

// analyzers/dwarf/sections.ts
var wanted = ["abbrev", "addr", "info", "line", "line_str", "ranges", "rnglists", "str", "str_offsets"];
function dwarfSections(module, giveUp, coded = module) {
  const code2 = coded.sections.find(({ id }) => id === 10);
  const spans = Object.fromEntries(
    wanted.map((name2) => {
      const found = module.customs.find(({ title }) => title === `.debug_${name2}`);
      return [name2, found?.payload ?? { offset: 0, length: 0 }];
    })
  );
  if (!code2 || spans.line.length === 0) return void 0;
  const { offset: codeStart, length: codeLength } = code2.contents;
  return { ...spans, bytes: module.bytes, codeStart, codeLength, giveUp };
}
function sectionAt(sections, name2, offset = 0) {
  const { offset: start, length } = sections[name2];
  return cursor(sections.bytes, start + Math.min(offset, length), start + length, `.debug_${name2}`);
}
function isCode({ codeLength }, address) {
  return address > 0 && address < codeLength;
}

// analyzers/dwarf/line-header.ts
function* lineTables(sections) {
  const c = sectionAt(sections, "line");
  while (c.at < c.end) {
    const start = c.at;
    let unit;
    try {
      unit = lengthAndFormat(c);
    } catch (error2) {
      if (!(error2 instanceof DecodeFault)) throw error2;
      return sections.giveUp(start);
    }
    try {
      yield readHeader(sections, start, unit.body, unit.offsetSize);
    } catch (error2) {
      if (!(error2 instanceof DecodeFault)) throw error2;
      sections.giveUp(start);
    }
  }
}
function readHeader(sections, start, body, offsetSize) {
  const end = body.offset + body.length;
  const c = cursor(sections.bytes, body.offset, end, "a line table");
  const version = u16(c);
  if (version < 2 || version > 5) malformed(start, `line table of version ${version}`);
  const addressSize = version >= 5 ? u8(c, "the size of addresses") : 4;
  if (version >= 5) u8(c, "the size of segment selectors");
  const headerLength = unsigned(c, offsetSize);
  const programStart = c.at + headerLength;
  if (programStart > end) malformed(c.at, "the header is longer than the table");
  const minimumLength = u8(c, "the length of an instruction");
  if (version >= 4) u8(c, "the number of operations");
  u8(c, "whether rows are statements");
  const lineBase = u8(c, "the line base") << 24 >> 24;
  const lineRange = u8(c, "the line range");
  const opcodeBase = u8(c, "the opcode base");
  if (lineRange === 0 || opcodeBase === 0) malformed(start, "a line range or opcode base of 0");
  const operands = sections.bytes.subarray(c.at, Math.min(c.at + opcodeBase - 1, programStart));
  if (operands.length !== opcodeBase - 1) malformed(c.at, "the header ends in its opcode lengths");
  const names2 = { offset: c.at + operands.length, length: programStart - c.at - operands.length };
  return {
    start,
    offset: start - sections.line.offset,
    version,
    addressSize,
    offsetSize,
    minimumLength,
    lineBase,
    lineRange,
    opcodeBase,
    operands,
    names: names2,
    program: { offset: programStart, length: end - programStart },
    defined: []
  };
}
function filesOf(sections, table4) {
  const { directories, files } = readNames2(sections, table4);
  const five = table4.version >= 5;
  const text4 = (at) => at === void 0 ? void 0 : textAt(sections.bytes, at, sections.bytes.length);
  const paths = /* @__PURE__ */ new Map();
  let from;
  return {
    path(file, directory) {
      if (directory !== from) paths.clear();
      from = directory;
      const known2 = paths.get(file);
      if (known2 !== void 0) return known2;
      const index = five ? file : file - 1;
      const name2 = text4(files[index * 2]);
      if (name2 === void 0) return void 0;
      const number = files[index * 2 + 1] ?? 0;
      const within4 = five ? text4(directories[number]) : number === 0 ? void 0 : text4(directories[number - 1]);
      const base3 = five && number === 0 ? void 0 : directory;
      const path2 = joined(joined(base3, within4), name2);
      paths.set(file, path2);
      return path2;
    }
  };
}
function readNames2(sections, table4) {
  const { offset, length } = table4.names;
  const c = cursor(sections.bytes, offset, offset + length, "the file table");
  const directories = [];
  const files = [];
  try {
    if (table4.version >= 5) {
      readEntries(sections, table4, c, (path2) => directories.push(path2));
      readEntries(sections, table4, c, (path2, directory) => files.push(path2, directory));
    } else {
      while (c.bytes[c.at] !== 0) directories.push(skipText(c));
      c.at++;
      while (c.at < c.end && c.bytes[c.at] !== 0) readFile(c, files);
    }
    for (const at of table4.defined) {
      const { offset: offset2, length: length2 } = table4.program;
      readFile(cursor(sections.bytes, at, offset2 + length2, "a file"), files);
    }
  } catch (error2) {
    if (!(error2 instanceof DecodeFault)) throw error2;
    sections.giveUp(error2.offset);
  }
  return { directories, files };
}
function readFile(c, files) {
  files.push(skipText(c), uleb(c));
  uleb(c);
  uleb(c);
}
var textForms = /* @__PURE__ */ new Set([FORM.string, FORM.strp, FORM.lineStrp]);
function readEntries(sections, table4, c, each) {
  const columns2 = [];
  for (let n = u8(c, "the number of columns"); n > 0; n--) columns2.push(uleb(c), uleb(c));
  const count3 = uleb(c);
  const forms = columns2.filter((_, i) => i % 2 === 1);
  if (forms.includes(FORM.flagPresent) || forms.includes(FORM.implicitConst)) malformed(c.at, "a column without bytes");
  if (count3 * forms.length > c.end - c.at || count3 > 0 && forms.length === 0)
    malformed(c.at, "more entries than bytes");
  for (let i = 0; i < count3; i++) {
    let path2 = -1;
    let directory = 0;
    for (let column = 0; column < columns2.length; column += 2) {
      readForm(sections, c, table4, columns2[column + 1], 0);
      if (columns2[column] === LNCT.path) path2 = textForms.has(value.form) ? value.number : -1;
      else if (columns2[column] === LNCT.directoryIndex) directory = value.number;
    }
    each(path2, directory);
  }
}
var absolute = /^(?:[/\\]|[A-Za-z]:[/\\])/;
function joined(directory, name2) {
  if (directory === void 0 || directory === "" || name2 !== void 0 && absolute.test(name2)) return name2 ?? "";
  if (name2 === void 0 || name2 === "") return directory;
  const separator = /^[A-Za-z]:[/\\]|^\\/.test(directory) && directory.includes("\\") ? "\\" : "/";
  return /[/\\]$/.test(directory) ? directory + name2 : directory + separator + name2;
}

// analyzers/dwarf/line-program.ts
function noRows() {
  return { address: ints2(64), file: ints2(64), line: ints2(64), column: ints2(64) };
}
var ran = { low: 0, high: 0 };
function runSequence(c, table4, rows2) {
  const { bytes, end } = c;
  const { opcodeBase, lineBase, lineRange, minimumLength, operands } = table4;
  const constAdd = Math.floor((255 - opcodeBase) / lineRange) * minimumLength;
  let address = 0;
  let file = 1;
  let line = 1;
  let column = 0;
  ran.low = -1;
  for (; ; ) {
    if (c.at >= end) malformed(c.at, "the program ends within a sequence");
    const opcode2 = bytes[c.at++];
    if (opcode2 >= opcodeBase) {
      const adjusted = opcode2 - opcodeBase;
      const step = adjusted / lineRange | 0;
      address += step * minimumLength;
      line += lineBase + adjusted - step * lineRange;
    } else
      switch (opcode2) {
        case LNS.extended: {
          const length = uleb(c);
          const next3 = c.at + length;
          if (length === 0 || next3 > end) malformed(c.at, "an extended opcode without room");
          const extended = bytes[c.at++];
          if (extended === LNE.endSequence) {
            if (ran.low < 0) ran.low = address;
            ran.high = address;
            if (rows2) append(rows2, address, file, line, column);
            c.at = next3;
            return;
          }
          if (extended === LNE.setAddress) address = unsigned(c, length - 1);
          else if (extended === LNE.defineFile && !rows2) table4.defined.push(c.at);
          c.at = next3;
          continue;
        }
        case LNS.copy:
          break;
        case LNS.advancePc:
          address += uleb(c) * minimumLength;
          continue;
        case LNS.advanceLine:
          line += sleb(c);
          continue;
        case LNS.setFile:
          file = uleb(c);
          continue;
        case LNS.setColumn:
          column = uleb(c);
          continue;
        case LNS.constAddPc:
          address += constAdd;
          continue;
        case LNS.fixedAdvancePc:
          address += u16(c);
          continue;
        default:
          for (let n = operands[opcode2 - 1]; n > 0; n--) uleb(c);
          continue;
      }
    if (ran.low < 0) ran.low = address;
    if (rows2) append(rows2, address, file, line, column);
  }
}
function append(rows2, address, file, line, column) {
  push2(rows2.address, Math.min(address, 2147483647));
  push2(rows2.file, file);
  push2(rows2.line, line);
  push2(rows2.column, column);
}
function findSequences(sections) {
  const tables = [];
  const [start, end, at, from] = [ints2(1024), ints2(1024), ints2(1024), ints2(1024)];
  for (const table4 of lineTables(sections)) {
    const { offset, length } = table4.program;
    const c = cursor(sections.bytes, offset, offset + length, "a line number program");
    try {
      while (c.at < c.end) {
        const first = c.at;
        runSequence(c, table4, void 0);
        if (!isCode(sections, ran.low) || ran.high <= ran.low) continue;
        push2(start, ran.low);
        push2(end, Math.min(ran.high, sections.codeLength));
        push2(at, first);
        push2(from, tables.length);
      }
    } catch (error2) {
      if (!(error2 instanceof DecodeFault)) throw error2;
      sections.giveUp(error2.offset);
    }
    tables.push(table4);
  }
  const order2 = Int32Array.from({ length: start.length }, (_, i) => i);
  order2.sort((a, b) => start.array[a] - start.array[b] || a - b);
  const sorted = ({ array }) => order2.map((i) => array[i]);
  return { tables, count: order2.length, start: sorted(start), end: sorted(end), at: sorted(at), table: sorted(from) };
}
function rowsOf(sections, sequences, n, rows2) {
  const table4 = sequences.tables[sequences.table[n]];
  const { offset, length } = table4.program;
  for (const column of [rows2.address, rows2.file, rows2.line, rows2.column]) column.length = 0;
  runSequence(cursor(sections.bytes, sequences.at[n], offset + length, "a line number program"), table4, rows2);
  return inOrder(rows2) ? rows2 : sortedRows(rows2);
}
function inOrder({ address: { array, length } }) {
  for (let i = 1; i < length; i++) if (array[i] < array[i - 1]) return false;
  return true;
}
function sortedRows(rows2) {
  const order2 = Int32Array.from({ length: rows2.address.length }, (_, i) => i);
  order2.sort((a, b) => rows2.address.array[a] - rows2.address.array[b] || a - b);
  const sorted = ({ array, length }) => ({ array: order2.map((i) => array[i]), length });
  return {
    address: sorted(rows2.address),
    file: sorted(rows2.file),
    line: sorted(rows2.line),
    column: sorted(rows2.column)
  };
}
function lastAtMost(sorted, count3, value2) {
  let low = -1;
  for (let high = count3 - 1; low < high; ) {
    const middle2 = low + high + 1 >> 1;
    if (sorted[middle2] <= value2) low = middle2;
    else high = middle2 - 1;
  }
  return low;
}

// analyzers/dwarf/abbreviations.ts
var mostAttributes = 8e6;
function abbreviationTables(sections) {
  const tables = /* @__PURE__ */ new Map();
  let budget = Math.min(mostAttributes, 4 * sections.abbrev.length + 64);
  return (offset, encoding3) => {
    const key = `${offset} ${encoding3.version} ${encoding3.addressSize} ${encoding3.offsetSize}`;
    const known2 = tables.get(key);
    if (known2) return known2;
    const table4 = /* @__PURE__ */ new Map();
    const c = sectionAt(sections, "abbrev", offset);
    for (let code2 = uleb(c); code2 !== 0; code2 = uleb(c)) {
      const abbreviation = readAbbreviation(c, encoding3);
      budget -= 1 + abbreviation.attributes.length / 3;
      if (budget < 0) throw new DecodeFault(c.at, "abbreviation tables overlap");
      table4.set(code2, abbreviation);
    }
    tables.set(key, table4);
    return table4;
  };
}
function readAbbreviation(c, encoding3) {
  const tag2 = uleb(c);
  const children = u8(c, "whether an entry has children") !== 0;
  const attributes = [];
  const steps = [];
  let fixed2 = 0;
  for (; ; ) {
    const attribute = uleb(c);
    const form = uleb(c);
    if (attribute === 0 && form === 0) break;
    attributes.push(attribute, form, form === FORM.implicitConst ? sleb(c) : 0);
    const size2 = fixedSize(form, encoding3);
    if (size2 >= 0) fixed2 += size2;
    else {
      if (fixed2 > 0) steps.push(fixed2);
      steps.push(-form);
      fixed2 = 0;
    }
  }
  if (fixed2 > 0) steps.push(fixed2);
  const scope = tag2 === TAG.inlinedSubroutine || tag2 === TAG.subprogram && hasCode(attributes);
  return { tag: tag2, children, attributes, steps, scope };
}
function hasCode(attributes) {
  return attributes.some((attribute, i) => i % 3 === 0 && (attribute === AT.lowPc || attribute === AT.ranges));
}

// analyzers/dwarf/units.ts
function readUnits(sections) {
  const units = [];
  const tables = abbreviationTables(sections);
  const c = sectionAt(sections, "info");
  while (c.at < c.end) {
    const start = c.at;
    try {
      const { offsetSize, body } = lengthAndFormat(c);
      try {
        const unit = readUnit(sections, tables, start, cursor(c.bytes, body.offset, c.at, "a unit"), offsetSize);
        if (unit) units.push(unit);
      } catch (error2) {
        if (!(error2 instanceof DecodeFault)) throw error2;
        sections.giveUp(start);
      }
    } catch (error2) {
      if (!(error2 instanceof DecodeFault)) throw error2;
      sections.giveUp(start);
      break;
    }
  }
  return units;
}
var unitTags = /* @__PURE__ */ new Set([TAG.compileUnit, TAG.partialUnit, TAG.skeletonUnit]);
function readUnit(sections, tables, start, c, offsetSize) {
  const version = u16(c);
  if (version < 2 || version > 5) malformed(start, `unit of version ${version}`);
  const type3 = version >= 5 ? u8(c, "the type of a unit") : UT.compile;
  let addressSize = version >= 5 ? u8(c, "the size of addresses") : 0;
  const abbreviations2 = unsigned(c, offsetSize);
  if (version < 5) addressSize = u8(c, "the size of addresses");
  if (addressSize !== 4 && addressSize !== 8) malformed(start, `addresses of ${addressSize} bytes`);
  if (type3 === UT.type || type3 === UT.splitType) return void 0;
  if (type3 === UT.skeleton || type3 === UT.splitCompile) c.at += 8;
  const origin = { start, version, addressSize, offsetSize };
  const table4 = tables(abbreviations2, origin);
  const entries = c.at;
  const first = table4.get(uleb(c)) ?? malformed(entries, "a unit without an entry");
  if (!unitTags.has(first.tag)) return void 0;
  return rootOf(sections, { ...origin, end: c.end, entries, abbreviations: table4 }, c, first);
}
function rootOf(sections, unit, c, { attributes }) {
  const forms = /* @__PURE__ */ new Map();
  for (let i = 0; i < attributes.length; i += 3) {
    readForm(sections, c, unit, attributes[i + 1], attributes[i + 2]);
    forms.set(attributes[i], [value.form, value.number]);
  }
  const number = (attribute, otherwise) => forms.get(attribute)?.[1] ?? otherwise;
  const header = unit.offsetSize === 8 ? 16 : 8;
  const bases = {
    addrBase: number(AT.addrBase, number(AT.gnuAddrBase, unit.version >= 5 ? header : 0)),
    // A list of offsets follows a header of one word more.
    rnglistsBase: number(AT.rnglistsBase, number(AT.gnuRangesBase, header + 4)),
    strOffsetsBase: number(AT.strOffsetsBase, unit.version >= 5 ? header : 0)
  };
  const context = { ...unit, ...bases };
  const text4 = (attribute) => {
    const found = forms.get(attribute);
    return found && textOf(sections, context, found[0], found[1]);
  };
  const low = forms.get(AT.lowPc);
  const directory = text4(AT.compDir);
  const language = number(AT.language, -1);
  return {
    ...context,
    lines: number(AT.stmtList, -1),
    low: low ? addressOf(sections, context, low[0], low[1]) : 0,
    directory,
    get name() {
      return text4(AT.name);
    },
    get producer() {
      return text4(AT.producer);
    },
    language: languages.get(language)
  };
}
var indexedTexts = /* @__PURE__ */ new Set([
  FORM.strx,
  FORM.strx1,
  FORM.strx2,
  FORM.strx3,
  FORM.strx4,
  FORM.gnuStrIndex
]);
var plainTexts = /* @__PURE__ */ new Set([FORM.string, FORM.strp, FORM.lineStrp]);
var indexedAddresses = /* @__PURE__ */ new Set([
  FORM.addrx,
  FORM.addrx1,
  FORM.addrx2,
  FORM.addrx3,
  FORM.addrx4,
  FORM.gnuAddrIndex
]);
function isAddress(form) {
  return form === FORM.addr || indexedAddresses.has(form);
}
function textOf(sections, unit, form, number) {
  const { bytes, str } = sections;
  if (plainTexts.has(form)) return textAt(bytes, number, bytes.length);
  if (!indexedTexts.has(form)) return void 0;
  const offset = entry(sections, "str_offsets", unit.strOffsetsBase + number * unit.offsetSize, unit.offsetSize);
  return offset < str.length ? textAt(bytes, str.offset + offset, str.offset + str.length) : void 0;
}
function addressOf(sections, unit, form, number) {
  if (!indexedAddresses.has(form)) return number;
  return entry(sections, "addr", unit.addrBase + number * unit.addressSize, unit.addressSize);
}
function entry(sections, section, offset, size2) {
  if (offset < 0 || offset + size2 > sections[section].length) return Infinity;
  return unsigned(sectionAt(sections, section, offset), size2);
}
function unitHolding(units, entryAt) {
  let low = -1;
  for (let high = units.length - 1; low < high; ) {
    const middle2 = low + high + 1 >> 1;
    if (units[middle2].start <= entryAt) low = middle2;
    else high = middle2 - 1;
  }
  const unit = units[low];
  return unit && entryAt < unit.end ? unit : void 0;
}

// analyzers/dwarf/named.ts
function namedBy(sections, units, unit, entryAt) {
  const found = {};
  let at = entryAt;
  let home2 = unit;
  try {
    for (let hops = 0; hops < 8 && at >= 0; hops++) {
      if (at < home2.entries || at >= home2.end) home2 = unitHolding(units, at);
      if (!home2) break;
      at = readEntry(sections, home2, at, found);
    }
  } catch (error2) {
    if (!(error2 instanceof DecodeFault)) throw error2;
    sections.giveUp(error2.offset);
  }
  return found;
}
function readEntry(sections, unit, at, found) {
  const c = cursor(sections.bytes, at, unit.end, "an entry");
  const { attributes } = unit.abbreviations.get(uleb(c)) ?? malformed(at, "no such abbreviation");
  let next3 = -1;
  let file = -1;
  let line = 0;
  for (let i = 0; i < attributes.length; i += 3) {
    readForm(sections, c, unit, attributes[i + 1], attributes[i + 2]);
    const { form, number } = value;
    const attribute = attributes[i];
    if (attribute === AT.name) {
      const text4 = found.name ?? textOf(sections, unit, form, number);
      if (text4 !== void 0) found.name = text4;
    } else if (attribute === AT.linkageName || attribute === AT.mipsLinkageName) {
      const text4 = found.symbol ?? textOf(sections, unit, form, number);
      if (text4 !== void 0) found.symbol = text4;
    } else if (attribute === AT.declFile) file = number;
    else if (attribute === AT.declLine) line = number;
    else if (attribute === AT.abstractOrigin || attribute === AT.specification) next3 = number;
  }
  if (file >= 0 && line > 0) found.declared ??= { lines: unit.lines, file, line, directory: unit.directory };
  return next3;
}

// analyzers/dwarf/ranges.ts
function readRanges(sections, unit, form, number, each) {
  const live = (low, high) => {
    if (isCode(sections, low) && high > low) each(low, Math.min(high, sections.codeLength));
  };
  const counter = { entries: 0 };
  try {
    if (unit.version < 5) readOld(unit, sectionAt(sections, "ranges", number), counter, live);
    else {
      const base3 = unit.rnglistsBase;
      const listed = form === FORM.rnglistx;
      const offset = listed ? base3 + entry(sections, "rnglists", base3 + number * unit.offsetSize, unit.offsetSize) : number;
      readNew(sections, unit, sectionAt(sections, "rnglists", offset), counter, live);
    }
  } catch (error2) {
    if (!(error2 instanceof DecodeFault)) throw error2;
    sections.giveUp(error2.offset);
  }
  return counter.entries;
}
function readOld({ addressSize, low }, c, counter, each) {
  const greatest = 2 ** (8 * addressSize) - 1;
  let base3 = low;
  for (; ; ) {
    counter.entries++;
    const from = unsigned(c, addressSize);
    const to = unsigned(c, addressSize);
    if (from === 0 && to === 0) return;
    if (from === greatest) base3 = to;
    else each(base3 + from, base3 + to);
  }
}
function readNew(sections, unit, c, counter, each) {
  const { addressSize } = unit;
  const indexed = () => entry(sections, "addr", unit.addrBase + uleb(c) * addressSize, addressSize);
  let base3 = unit.low;
  for (; ; ) {
    counter.entries++;
    const kind = u8(c, "a range");
    switch (kind) {
      case RLE.endOfList:
        return;
      case RLE.baseAddressx:
        base3 = indexed();
        break;
      case RLE.startxEndx:
        each(indexed(), indexed());
        break;
      case RLE.startxLength: {
        const low = indexed();
        each(low, low + uleb(c));
        break;
      }
      case RLE.offsetPair: {
        const low = uleb(c);
        each(base3 + low, base3 + uleb(c));
        break;
      }
      case RLE.baseAddress:
        base3 = unsigned(c, addressSize);
        break;
      case RLE.startEnd: {
        const low = unsigned(c, addressSize);
        each(low, unsigned(c, addressSize));
        break;
      }
      case RLE.startLength: {
        const low = unsigned(c, addressSize);
        each(low, low + uleb(c));
        break;
      }
      default:
        malformed(c.at - 1, `unknown range entry ${kind}`);
    }
  }
}

// analyzers/dwarf/scopes.ts
var mostComparisons = 2e7;
function readScopes(sections, unit) {
  const d = {
    entry: ints2(64),
    next: ints2(64),
    inlined: ints2(64),
    parent: ints2(64),
    callFile: ints2(64),
    callLine: ints2(64),
    callColumn: ints2(64),
    ranges: ints2(64),
    low: ints2(64),
    high: ints2(64),
    // An entry has at least 8 bytes in the one section and 2 in the other.
    budget: sections.ranges.length / 4 + sections.rnglists.length + 1024,
    comparisons: mostComparisons
  };
  const open2 = { at: [], scope: -1 };
  try {
    readEntries2(sections, unit, d, open2);
  } catch (error2) {
    if (!(error2 instanceof DecodeFault)) throw error2;
    sections.giveUp(error2.offset);
  }
  for (const scope of open2.at) if (scope >= 0) d.next.array[scope] = d.entry.length;
  push2(d.ranges, d.low.length);
  return finished(d);
}
function readEntries2(sections, unit, d, open2) {
  const c = cursor(sections.bytes, unit.entries, unit.end, "a unit");
  while (c.at < c.end) {
    const at = c.at;
    const code2 = uleb(c);
    if (code2 === 0) {
      const closed = open2.at.pop();
      if (closed === void 0 || open2.at.length === 0) return;
      if (closed < 0) continue;
      d.next.array[closed] = d.entry.length;
      open2.scope = d.parent.array[closed];
      continue;
    }
    const abbreviation = unit.abbreviations.get(code2) ?? malformed(at, `no abbreviation ${code2}`);
    let scope = -1;
    if (abbreviation.scope) scope = readScope(sections, unit, d, c, at, abbreviation, open2.scope);
    else pass(c, unit, abbreviation);
    if (abbreviation.children) {
      open2.at.push(scope);
      if (scope >= 0) open2.scope = scope;
    } else if (open2.at.length === 0) return;
  }
}
function pass(c, unit, { steps }) {
  for (const step of steps) {
    if (step < 0) skipForm(c, -step, unit);
    else c.at += step;
  }
  if (c.at > c.end) malformed(c.end, "a unit ends within an entry");
}
function readScope(sections, unit, d, c, at, { tag: tag2, attributes }, parent) {
  const scope = d.entry.length;
  let low = -1;
  let high = -1;
  let highIsAddress = false;
  let rangesForm = 0;
  let ranges = -1;
  let file = -1;
  let line = 0;
  let column = 0;
  for (let i = 0; i < attributes.length; i += 3) {
    const attribute = attributes[i];
    readForm(sections, c, unit, attributes[i + 1], attributes[i + 2]);
    const { form, number } = value;
    if (attribute === AT.lowPc) low = addressOf(sections, unit, form, number);
    else if (attribute === AT.highPc) {
      highIsAddress = isAddress(form);
      high = highIsAddress ? addressOf(sections, unit, form, number) : number;
    } else if (attribute === AT.ranges) {
      rangesForm = form;
      ranges = number;
    } else if (attribute === AT.callFile) file = number;
    else if (attribute === AT.callLine) line = number;
    else if (attribute === AT.callColumn) column = number;
  }
  push2(d.entry, at);
  push2(d.next, scope + 1);
  push2(d.inlined, tag2 === TAG.inlinedSubroutine ? 1 : 0);
  push2(d.parent, parent);
  push2(d.callFile, file);
  push2(d.callLine, line);
  push2(d.callColumn, column);
  push2(d.ranges, d.low.length);
  const add2 = (low2, high2) => {
    push2(d.low, low2);
    push2(d.high, Math.min(high2, tag2 === TAG.inlinedSubroutine ? endAround(d, parent, low2) : high2));
  };
  if (ranges >= 0) {
    if (d.budget <= 0) malformed(at, "range lists are shared too often");
    d.budget -= readRanges(sections, unit, rangesForm, ranges, add2);
  } else if (isCode(sections, low) && high > 0) {
    const end = highIsAddress ? high : low + high;
    if (end > low) add2(low, Math.min(end, sections.codeLength));
  }
  return scope;
}
function endAround(d, around2, low) {
  if (around2 < 0) return Infinity;
  const end = d.ranges.array[around2 + 1];
  for (let i = d.ranges.array[around2]; i < end && d.comparisons > 0; i++, d.comparisons--)
    if (low >= d.low.array[i] && low < d.high.array[i]) return d.high.array[i];
  return Infinity;
}
function finished(d) {
  const trimmed = ({ array, length }) => array.slice(0, length);
  const scopes = {
    count: d.entry.length,
    entry: trimmed(d.entry),
    next: trimmed(d.next),
    inlined: trimmed(d.inlined),
    parent: trimmed(d.parent),
    callFile: trimmed(d.callFile),
    callLine: trimmed(d.callLine),
    callColumn: trimmed(d.callColumn),
    ranges: trimmed(d.ranges),
    low: trimmed(d.low),
    high: trimmed(d.high)
  };
  const [range, owner] = [ints2(64), ints2(64)];
  for (let scope = 0; scope < scopes.count; scope++) {
    if (scopes.inlined[scope]) continue;
    for (let i = scopes.ranges[scope]; i < scopes.ranges[scope + 1]; i++) {
      push2(range, i);
      push2(owner, scope);
    }
  }
  const order2 = Int32Array.from({ length: range.length }, (_, i) => i);
  order2.sort((a, b) => scopes.low[range.array[a]] - scopes.low[range.array[b]] || a - b);
  return {
    ...scopes,
    functionLow: order2.map((i) => scopes.low[range.array[i]]),
    functionHigh: order2.map((i) => scopes.high[range.array[i]]),
    functionScope: order2.map((i) => owner.array[i])
  };
}
function chainAt(scopes, address) {
  const nth = lastAtMost(scopes.functionLow, scopes.functionLow.length, address);
  if (nth < 0 || address >= scopes.functionHigh[nth]) return [];
  const { low, high, ranges, next: next3, parent, inlined } = scopes;
  const outermost = scopes.functionScope[nth];
  let found = -1;
  for (let i = ranges[outermost], end = ranges[next3[outermost]]; i < end; i++)
    if (address >= low[i] && address < high[i] && (found < 0 || low[i] >= low[found])) found = i;
  if (found < 0) return [];
  const chain = [];
  for (let scope = lastAtMost(ranges, scopes.count, found); scope >= 0 && chain.length < deepest; scope = parent[scope]) {
    chain.push(scope);
    if (!inlined[scope]) break;
  }
  return chain;
}
var deepest = 1e3;

// analyzers/dwarf/frames.ts
var most = { scopes: 1 << 20, names: 1 << 15 };
function frameReader(sections) {
  const scratch = noRows();
  let current;
  const scopes = remembering(most.scopes, ({ count: count3 }) => count3);
  const names2 = remembering(most.names, () => 1);
  const files = /* @__PURE__ */ new Map();
  const sequences = once(() => findSequences(sections));
  const tables = once(() => new Map(sequences().tables.map((table4) => [table4.offset, table4])));
  const units = once(() => readUnits(sections));
  const unitsByLines = once(() => {
    const all2 = /* @__PURE__ */ new Map();
    for (const unit of units()) all2.set(unit.lines, [...all2.get(unit.lines) ?? [], unit].slice(0, 8));
    return all2;
  });
  function path2(lines, file, directory) {
    if (!files.has(lines)) {
      const table4 = tables().get(lines);
      files.set(lines, table4 && filesOf(sections, table4));
    }
    return files.get(lines)?.path(file, directory);
  }
  function chainOf(address, tables2) {
    let silent;
    for (const lines of tables2) {
      for (const unit of unitsByLines().get(lines) ?? []) {
        const found = scopes(unit.start, () => readScopes(sections, unit));
        const chain = chainAt(found, address);
        if (chain.length > 0) return { unit, scopes: found, chain };
        silent ??= { unit, scopes: found, chain };
      }
    }
    return silent;
  }
  function look2(offset) {
    const address = offset - sections.codeStart;
    const found = sequences();
    const n = lastAtMost(found.start, found.count, address);
    const lines = (n2) => n2 >= 0 && n2 < found.count ? [found.tables[found.table[n2]].offset] : [];
    if (n < 0 || address >= found.end[n]) {
      const chain = chainOf(address, [.../* @__PURE__ */ new Set([...lines(n), ...lines(n + 1)])]);
      return { row: -1, rows: void 0, lines: -1, chain: chain && chain.chain.length > 0 ? chain : void 0 };
    }
    if (current?.n !== n) current = { n, rows: rowsOf(sections, found, n, scratch) };
    const all2 = current.rows;
    const row2 = lastAtMost(all2.address.array, all2.address.length - 1, address);
    return { row: row2, rows: all2, lines: lines(n)[0] ?? -1, chain: chainOf(address, lines(n)) };
  }
  function named2({ unit, scopes: scopes2 }, scope) {
    const at = scopes2.entry[scope];
    return names2(at, () => namedBy(sections, units(), unit, at));
  }
  return {
    frames(offset) {
      const { row: row2, rows: rows2, lines, chain } = look2(offset);
      const directory = chain?.unit.directory;
      const within4 = chain?.chain ?? [];
      const frames = [];
      const add2 = (scope, lines2, file, line, column) => {
        const name2 = path2(lines2, file, directory);
        if (name2 !== void 0)
          frames.push(frame2(name2, line, column, directory, chain && scope !== void 0 ? named2(chain, scope) : {}));
      };
      if (rows2 && row2 >= 0)
        add2(within4[0], lines, rows2.file.array[row2], rows2.line.array[row2] >>> 0, rows2.column.array[row2]);
      for (let i = 1; chain && i < within4.length; i++) {
        const [callee, { unit, scopes: scopes2 }] = [within4[i - 1], chain];
        add2(within4[i], unit.lines, scopes2.callFile[callee], scopes2.callLine[callee], scopes2.callColumn[callee]);
      }
      return frames;
    },
    declaration(offset) {
      const { chain } = look2(offset);
      const scope = chain?.chain.at(-1);
      if (!chain || scope === void 0) return void 0;
      const found = named2(chain, scope);
      if (!found.declared) return void 0;
      const { lines, file, line, directory } = found.declared;
      const name2 = path2(lines, file, directory);
      return name2 === void 0 ? void 0 : frame2(name2, line, 0, directory, found);
    },
    get units() {
      return units().map(({ name: name2, directory, producer, language }) => ({ name: name2, directory, producer, language }));
    }
  };
}
function frame2(file, line, column, directory, named2) {
  const made = { file, line, column };
  if (named2.name !== void 0) made.function = named2.name;
  if (named2.symbol !== void 0) made.symbol = named2.symbol;
  if (directory !== void 0) made.directory = directory;
  return made;
}
function once(make) {
  let made;
  return () => (made ??= { value: make() }).value;
}
function remembering(most3, weigh) {
  const known2 = /* @__PURE__ */ new Map();
  let weight = 0;
  return (key, make) => {
    const hit = known2.get(key);
    if (hit !== void 0) return hit;
    const made = make();
    weight += weigh(made);
    if (weight > most3) {
      known2.clear();
      weight = weigh(made);
    }
    known2.set(key, made);
    return made;
  };
}

// analyzers/dwarf/counted.ts
var mostGivenUp = 1e4;
function countedReader(module, coded = module) {
  const givenUp = /* @__PURE__ */ new Set();
  const sections = dwarfSections(module, (at) => givenUp.size < mostGivenUp && givenUp.add(at), coded);
  if (!sections) return void 0;
  const reader2 = frameReader(sections);
  return {
    frames: reader2.frames,
    declaration: reader2.declaration,
    get units() {
      return reader2.units;
    },
    get notUnderstood() {
      return givenUp.size;
    }
  };
}

// analyzers/twin/instructions.ts
function offsetsBetween(a, b, { of: of2 }) {
  const bodies = b.module.functions.filter(({ body }) => body);
  const starts = Int32Array.from(bodies, ({ body }) => body?.offset ?? 0);
  const [left2, right2] = [newView(), newView()];
  let current = -1;
  let offsets = new Int32Array(0);
  return (offset) => {
    const found = bodies[lastAtMost(starts, starts.length, offset)];
    const other2 = found && of2[found.index];
    if (!found?.body || other2 === void 0 || other2 < 0) return void 0;
    if (offset < found.body.offset || offset >= found.body.offset + found.body.length) return void 0;
    if (current !== found.index) {
      a.code.decode(other2, left2);
      b.code.decode(found.index, right2);
      offsets = Int32Array.from(right2.offset.subarray(0, right2.count));
      current = found.index;
    }
    if (left2.count !== right2.count || right2.count === 0) return void 0;
    const nth = lastAtMost(offsets, right2.count, offset);
    return nth < 0 ? a.module.functions[other2]?.body?.offset : left2.offset[nth];
  };
}

// analyzers/twin/maps.ts
var longestName = 1 << 20;
function readSymbolMap(text4) {
  const names2 = /* @__PURE__ */ new Map();
  let malformed3 = 0;
  for (const line of linesOf(text4)) {
    const colon = line.indexOf(":");
    const index = line.slice(0, Math.max(colon, 0));
    const name2 = line.slice(colon + 1);
    if (!/^\d{1,9}$/.test(index) || name2 === "" || name2.length > longestName || names2.has(Number(index))) malformed3++;
    else names2.set(Number(index), unescaped(name2));
  }
  return { names: names2, malformed: malformed3 };
}
function unescaped(name2) {
  return name2.replace(/(?:\\[0-9a-f]{2})+/gi, (run) => {
    const bytes = run.split("\\").slice(1);
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
  });
}
function readLinkMap(text4) {
  const found = [];
  let inCode = false;
  for (const line of linesOf(text4)) {
    if (line.length > longestName) continue;
    const output = /^ +\S+ +[0-9a-f]+ +[0-9a-f]+ ([^ ].*)$/.exec(line)?.[1];
    if (output !== void 0) {
      inCode = output === "CODE";
      continue;
    }
    const [, size2, name2] = inCode && /^ +- +[0-9a-f]+ +([0-9a-f]+) {9}(?! ).*:\((.*)\)$/.exec(line) || [];
    if (size2 !== void 0 && name2 !== void 0) found.push({ size: Number.parseInt(size2, 16), name: name2 });
  }
  return found;
}
function* linesOf(text4) {
  for (let from = 0; from < text4.length; ) {
    const end = text4.indexOf("\n", from);
    const line = text4.slice(from, end < 0 ? text4.length : end).replace(/\r$/, "");
    if (line !== "") yield line;
    if (end < 0) return;
    from = end + 1;
  }
}

// analyzers/twin/shape.ts
var how = { not: 0, plain: 1, function: 2, type: 3, global: 4, constant: 5, block: 6 };
var ways = {
  function: how.function,
  type: how.type,
  global: how.global,
  block: how.block,
  i32: how.constant,
  i64: how.constant,
  memarg: how.constant,
  data: how.constant,
  element: how.constant
};
var wayOfA = new Uint8Array(idCount);
var wayOfB = new Uint8Array(idCount);
var sided = new Uint8Array(idCount);
var sides = ["labels", "lanes", "v128", "types", "catches", "handlers", "cast"].map(
  (name2) => immediateIndex[name2]
);
var wayOfKind = new Uint8Array(Object.keys(immediateIndex).length).fill(how.plain);
for (const [name2, way2] of Object.entries(ways)) wayOfKind[immediateIndex[name2]] = way2;
for (let id = 0; id < idCount; id++) {
  const kinds2 = immediatesById(id);
  const side = kinds2.find((kind) => sides.includes(kind));
  if (side !== void 0) sided[id] = side + 1;
  const [first, second] = kinds2;
  if (first === void 0) continue;
  wayOfA[id] = first === side ? how.not : wayOfKind[first];
  if (first === immediateIndex.memarg || first === immediateIndex.lane) wayOfB[id] = how.plain;
  else if (first === immediateIndex.i64 || first === immediateIndex.f64)
    wayOfB[id] = first === immediateIndex.i64 ? how.constant : how.plain;
  else if (second !== void 0 && side === void 0) wayOfB[id] = wayOfKind[second];
  if (first === immediateIndex.cast) wayOfA[id] = how.plain;
}
function shapesOf(module, code2) {
  const n = module.functions.length;
  const exact = new Float64Array(n).fill(NaN);
  const loose = new Float64Array(n).fill(NaN);
  const types2 = Int32Array.from(module.types, hashOfType);
  const globals = Int32Array.from(module.globals, hashOfGlobal);
  const imported = Int32Array.from(
    module.functions,
    (f) => f.import ? hashOfText(`${f.import.module}\0${f.import.name}`) : 0
  );
  const view = newView();
  const out = { s1: 0, s2: 0, c1: 0, c2: 0 };
  for (let index = 0; index < n; index++) {
    const type3 = types2[module.functions[index].type] ?? 0;
    if (module.functions[index].import) {
      exact[index] = loose[index] = keyOf(imported[index], type3);
      continue;
    }
    code2.decode(index, view);
    if (view.count === 0) continue;
    hashBody(view, type3, types2, globals, imported, out);
    loose[index] = keyOf(out.s1, out.s2);
    exact[index] = keyOf(
      Math.imul(out.s1 ^ out.c1, 739982445) ^ out.c2,
      Math.imul(out.s2 ^ out.c2, 695872825) ^ out.c1
    );
  }
  return { exact, loose };
}
function hashBody(view, type3, types2, globals, imported, out) {
  const { op: op2, a, b, count: count3, side } = view;
  let s1 = type3 ^ view.locals;
  let s2 = Math.imul(type3, 2654435761) ^ count3;
  let c1 = 0;
  let c2 = 0;
  for (let i = 0; i < count3; i++) {
    const id = op2[i];
    s1 = Math.imul(s1 ^ id, 2246822507);
    s1 ^= s1 >>> 15;
    s2 = Math.imul(s2 << 7 ^ s2 >>> 25 ^ id, 3266489909);
    const first = wayOfA[id];
    const second = wayOfB[id];
    if (first === how.constant) {
      c1 = Math.imul(c1 ^ a[i], 2246822507);
      c1 ^= c1 >>> 15;
      c2 = Math.imul(c2 << 7 ^ c2 >>> 25 ^ a[i], 3266489909);
    } else if (first !== how.not) {
      let value2 = a[i];
      if (first === how.function) value2 = imported[value2];
      else if (first === how.type || first === how.block && value2 >= 0) value2 = types2[value2];
      else if (first === how.global) value2 = globals[value2];
      s1 = Math.imul(s1 ^ value2, 2246822507);
      s1 ^= s1 >>> 15;
      s2 = Math.imul(s2 << 7 ^ s2 >>> 25 ^ value2, 3266489909);
    }
    if (second === how.constant) {
      c1 = Math.imul(c1 ^ b[i], 2246822507);
      c1 ^= c1 >>> 15;
      c2 = Math.imul(c2 << 7 ^ c2 >>> 25 ^ b[i], 3266489909);
    } else if (second !== how.not) {
      const value2 = second === how.type ? types2[b[i]] : b[i];
      s1 = Math.imul(s1 ^ value2, 2246822507);
      s1 ^= s1 >>> 15;
      s2 = Math.imul(s2 << 7 ^ s2 >>> 25 ^ value2, 3266489909);
    }
    const kind = sided[id];
    if (kind === 0) continue;
    const { from, to } = sideOf(kind - 1, a[i], b[i], side);
    for (let at = from; at < to; at++) {
      s1 = Math.imul(s1 ^ side[at], 2246822507);
      s1 ^= s1 >>> 15;
      s2 = Math.imul(s2 << 7 ^ s2 >>> 25 ^ side[at], 3266489909);
    }
  }
  out.s1 = s1;
  out.s2 = s2;
  out.c1 = c1;
  out.c2 = c2;
}
var span = { from: 0, to: 0 };
function sideOf(kind, a, b, side) {
  switch (kind) {
    case immediateIndex.labels:
      span.from = a;
      span.to = a + b + 1;
      break;
    case immediateIndex.lanes:
    case immediateIndex.v128:
      span.from = a;
      span.to = a + 4;
      break;
    case immediateIndex.types:
      span.from = a;
      span.to = a + 2 * b;
      break;
    case immediateIndex.catches:
      span.from = b + 1;
      span.to = b + 2 + 4 * side[b + 1];
      break;
    case immediateIndex.handlers:
      span.from = b;
      span.to = b + 1 + 4 * side[b];
      break;
    default:
      span.from = b;
      span.to = b + 4;
  }
  return span;
}
function keyOf(high, low) {
  return (high >>> 0) * 2097152 + ((low ^ low >>> 13) & 2097151);
}
function hashOfType(type3) {
  const words = type3.kind === "func" ? [...type3.params, ">", ...type3.results] : [type3.kind, ...type3.fields.map(({ type: type4, mutable }) => `${type4}${mutable ? "!" : ""}`)];
  return hashOfText(words.join(" ").replace(/\(ref( null)? \d+\)/g, "(ref$1 _)"));
}
function hashOfGlobal({ type: type3, mutable, import: from }) {
  return hashOfText(`${type3}${mutable ? "!" : ""}${from ? `\0${from.module}\0${from.name}` : ""}`);
}
function hashOfText(text4) {
  let hash = 2166136261;
  for (let i = 0; i < text4.length; i++) hash = Math.imul(hash ^ text4.charCodeAt(i), 16777619);
  return hash;
}

// analyzers/twin/match.ts
var ways2 = ["number", "import", "export", "body", "calls", "order"];
var way = Object.fromEntries(ways2.map((name2, index) => [name2, index]));
function matchModules(a, b) {
  return matchNumbers(a.module, b.module) ?? new Matching(a, b).run();
}
function matchNumbers(a, b) {
  const [left2, right2] = [codeOf(a), codeOf(b)];
  const { functions } = b;
  if (!left2 || left2.length !== right2?.length) return void 0;
  if (a.functions.length !== functions.length || importsOf(a) !== importsOf(b)) return void 0;
  for (let at = 0; at < left2.length; at++) if (left2[at] !== right2[at]) return void 0;
  return summary(Int32Array.from(functions.keys()), new Uint8Array(functions.length).fill(way.number), functions);
}
function codeOf({ sections, bytes }) {
  const contents2 = sections.find(({ id }) => id === 10)?.contents;
  return contents2 && bytes.subarray(contents2.offset, contents2.offset + contents2.length);
}
function importsOf({ imports }) {
  return imports.filter(({ kind }) => kind === "function").length;
}
function summary(of2, found, functions) {
  const by = { number: 0, import: 0, export: 0, body: 0, calls: 0, order: 0 };
  let pairs = 0;
  for (const { index, body } of functions) {
    if (!body || of2[index] < 0) continue;
    pairs++;
    by[ways2[found[index]]]++;
  }
  return { of: of2, way: found, pairs, by };
}
var none2 = -1;
var torn = -2;
var telling = 12;
var mostRounds = 64;
var Matching = class {
  a;
  b;
  exactA;
  exactB;
  looseA;
  looseB;
  exactClasses;
  looseClasses;
  /// Whether `b` holds little else than bodies of `a`.
  alike;
  /// How often each loose class is in `a` less how often in `b`.
  surplus;
  /// The partner of each function of `a`, of `b`.
  toB;
  toA;
  found;
  /// What pairs say of the functions they name: a partner, `none`, or `torn` between two.
  saidOfA;
  saidOfB;
  paired = 0;
  /// Functions of `b` whose pairs have not been asked yet, and those that something was said of since.
  queue = [];
  named = [];
  constructor(a, b) {
    this.a = a;
    this.b = b;
    const [shapesA, shapesB] = [shapesOf(a.module, a.code), shapesOf(b.module, b.code)];
    const exact = classes(shapesA.exact, shapesB.exact);
    const loose = classes(shapesA.loose, shapesB.loose);
    [this.exactA, this.exactB, this.exactClasses] = exact;
    [this.looseA, this.looseB, this.looseClasses] = loose;
    this.surplus = surplusOf(this.looseA, this.looseB, this.looseClasses);
    this.alike = isAlike(b, this.looseA, this.looseB);
    const [n, m] = [a.module.functions.length, b.module.functions.length];
    this.toB = new Int32Array(n).fill(none2);
    this.toA = new Int32Array(m).fill(none2);
    this.found = new Uint8Array(m);
    this.saidOfA = new Int32Array(n).fill(none2);
    this.saidOfB = new Int32Array(m).fill(none2);
  }
  run() {
    this.anchor();
    for (const [classA, classB, size2] of [
      [this.exactA, this.exactB, this.exactClasses],
      [this.looseA, this.looseB, this.looseClasses]
    ])
      for (const least of [telling, 0])
        for (let round = 0, before = -1; round < mostRounds && before !== this.paired; round++) {
          before = this.paired;
          if (least === 0 && !this.alike) break;
          this.unique(classA, classB, size2, least, way.body);
          this.listen();
          const [apartA, apartB, apart] = this.byCallees(classA, classB);
          this.unique(apartA, apartB, apart, least, way.calls);
          this.listen();
        }
    this.inOrder();
    this.listen();
    this.takeBack();
    return summary(this.toA, this.found, this.b.module.functions);
  }
  pair(a, b, by) {
    this.toB[a] = b;
    this.toA[b] = a;
    this.found[b] = by;
    this.queue.push(b);
    this.paired++;
  }
  /// Whether that two bodies are equal says little: short ones, when optimisers have been at work between the modules.
  weak(b) {
    return !this.alike && this.b.code.instructions[b] < telling;
  }
  /// What modules say of their functions by name, and by their place in a table.
  anchor() {
    const imports = new Map(
      this.a.module.imports.filter(({ kind }) => kind === "function").map(({ module, name: name2, index }) => [`${module}\0${name2}`, index])
    );
    for (const { kind, module, name: name2, index } of this.b.module.imports) {
      const other2 = kind === "function" ? imports.get(`${module}\0${name2}`) : void 0;
      if (other2 !== void 0 && this.toB[other2] === none2) this.pair(other2, index, way.import);
    }
    const exports = new Map(
      this.a.module.exports.filter(({ kind }) => kind === "function").map(({ name: name2, index }) => [name2, index])
    );
    for (const { kind, name: name2, index } of this.b.module.exports)
      if (kind === "function") this.say(exports.get(name2) ?? none2, index);
    for (const b of new Set(this.named)) {
      const a = this.saidOfB[b];
      if (a >= 0 && this.saidOfA[a] === b && this.fits(a, b)) this.pair(a, b, way.export);
    }
    this.tables();
  }
  /// Segments of one length hold the same functions at the same places.
  tables() {
    const [left2, right2] = [this.a.module.elements, this.b.module.elements];
    if (left2.length !== right2.length) return;
    for (const [n, { functions, mode }] of left2.entries()) {
      const other2 = right2[n];
      if (other2.mode !== mode || other2.functions.length !== functions.length) continue;
      for (let i = 0; i < functions.length; i++) this.say(functions[i], other2.functions[i]);
    }
  }
  /// Whether two functions without partners have bodies that could be one.
  fits(a, b) {
    return this.toB[a] === none2 && this.toA[b] === none2 && this.looseA[a] !== none2 && this.looseA[a] === this.looseB[b];
  }
  say(a, b) {
    if (a < 0 || b < 0 || a >= this.saidOfA.length || b >= this.saidOfB.length) return;
    const [ofA, ofB] = [this.saidOfA[a], this.saidOfB[b]];
    if (ofA !== b) this.saidOfA[a] = ofA === none2 ? b : torn;
    if (ofB !== a) this.saidOfB[b] = ofB === none2 ? a : torn;
    if (this.toA[b] === none2) this.named.push(b);
  }
  /// The functions that two equal bodies name at the same places are the same.
  ask(a, b) {
    const [left2, right2] = [this.a.code, this.b.code];
    const calls = left2.callStart[a + 1] - left2.callStart[a];
    if (calls === right2.callStart[b + 1] - right2.callStart[b])
      for (let i = 0; i < calls; i++)
        this.say(left2.callTarget[left2.callStart[a] + i], right2.callTarget[right2.callStart[b] + i]);
    const refs = left2.refStart[a + 1] - left2.refStart[a];
    if (refs === right2.refStart[b + 1] - right2.refStart[b])
      for (let i = 0; i < refs; i++)
        this.say(left2.refTarget[left2.refStart[a] + i], right2.refTarget[right2.refStart[b] + i]);
  }
  /// Pairs what is said by both sides and fits, until nothing more is said.
  listen() {
    while (this.queue.length + this.named.length > 0) {
      for (const b of this.queue) this.ask(this.toA[b], b);
      const { named: named2 } = this;
      this.queue = [];
      this.named = [];
      for (const b of named2) {
        const a = this.saidOfB[b];
        if (a < 0 || this.saidOfA[a] !== b || !this.fits(a, b)) continue;
        if (!this.weak(b) || this.surplus[this.looseB[b]] <= 0) this.pair(a, b, way.calls);
      }
    }
  }
  /// Pairs functions that are the last of their class without a partner, in both modules.
  unique(classA, classB, size2, least, by) {
    const lastA = lone(classA, this.toB, size2);
    const lastB = lone(classB, this.toA, size2);
    for (let of2 = 0; of2 < size2; of2++) {
      const [a, b] = [lastA[of2], lastB[of2]];
      if (a < 0 || b < 0 || this.b.code.instructions[b] < least || !this.fits(a, b)) continue;
      this.pair(a, b, by);
    }
  }
  /// Classes told further apart by the pairs, or else the classes, of what the functions call.
  byCallees(classA, classB) {
    const keys = (classOf, pairOf, { code: code2 }, partner) => {
      const out = new Float64Array(classOf.length).fill(NaN);
      for (let f = 0; f < out.length; f++) {
        const [from, to] = [code2.callStart[f], code2.callStart[f + 1]];
        if (partner[f] !== none2 || classOf[f] === none2 || from === to) continue;
        let high = classOf[f];
        let low = Math.imul(classOf[f] + 1, 2654435761);
        for (let i = from; i < to; i++) {
          const value2 = pairOf(code2.callTarget[i]);
          high = Math.imul(high ^ value2, 2246822507);
          high ^= high >>> 15;
          low = Math.imul(low << 7 ^ low >>> 25 ^ value2, 3266489909);
        }
        out[f] = (high >>> 0) * 2097152 + ((low ^ low >>> 13) & 2097151);
      }
      return out;
    };
    const ofA = (a) => this.toB[a] === none2 ? ~classA[a] : this.toB[a];
    const ofB = (b) => this.toA[b] === none2 ? ~classB[b] : b;
    return classes(keys(classA, ofA, this.a, this.toB), keys(classB, ofB, this.b, this.toA));
  }
  /// What is left between two neighbours that are paired, when all pairs are in one order.
  inOrder() {
    const { functions } = this.b.module;
    const other2 = this.a.module.functions;
    let last = none2;
    for (const { index, body } of functions) {
      const a = this.toA[index];
      if (!body || a === none2) continue;
      if (a <= last) return;
      last = a;
    }
    let from = other2.findIndex(({ body }) => body);
    let left2 = [];
    for (const { index, body } of functions) {
      if (!body) continue;
      const a = this.toA[index];
      if (a === none2) left2.push(index);
      else {
        this.gap(from, a, left2);
        from = a + 1;
        left2 = [];
      }
    }
    if (from >= 0) this.gap(from, other2.length, left2);
  }
  /// Pairs functions `from` … `to` of `a` with those of `b`: all in turn when they are as many, of the same bodies; else
  /// those whose body is there once.
  gap(from, to, right2) {
    if (right2.length === 0) return;
    const left2 = [];
    for (let a = from; a < to; a++) if (this.toB[a] === none2) left2.push(a);
    if (left2.length === right2.length && left2.every((a, i) => this.looseA[a] === this.looseB[right2[i]])) {
      for (const [i, a] of left2.entries()) this.place(a, right2[i]);
      return;
    }
    const onceA = once2(left2, this.looseA);
    for (const [of2, b] of once2(right2, this.looseB)) {
      const a = onceA.get(of2) ?? none2;
      if (a !== none2 && b !== none2) this.place(a, b);
    }
  }
  place(a, b) {
    if (this.fits(a, b) && !this.weak(b)) this.pair(a, b, way.order);
  }
  /// Gives up pairs that others contradict, and those that rested on them, until none is left.
  takeBack() {
    for (let again = true, round = 0; again && round < mostRounds; round++) {
      again = false;
      this.saidOfA.fill(none2);
      this.saidOfB.fill(none2);
      this.tables();
      for (let b = 0; b < this.toA.length; b++) if (this.toA[b] !== none2) this.ask(this.toA[b], b);
      for (let b = 0; b < this.toA.length; b++) {
        const a = this.toA[b];
        if (a === none2 || this.found[b] === way.import) continue;
        const agreed = (said, partner) => said === none2 || said === partner;
        if (agreed(this.saidOfB[b], a) && agreed(this.saidOfA[a], b)) continue;
        this.toA[b] = this.toB[a] = none2;
        again = true;
      }
    }
  }
};
function isAlike({ module, code: code2 }, classOfA, classOfB) {
  const last = classOfA.reduce((most3, of2) => Math.max(most3, of2), none2);
  const long = module.functions.filter(({ index, body }) => body && code2.instructions[index] >= telling);
  const shared = long.filter(({ index }) => classOfB[index] <= last && classOfB[index] !== none2);
  return shared.length >= long.length * 0.95;
}
function surplusOf(a, b, size2) {
  const more = new Int32Array(size2);
  for (const of2 of a) if (of2 !== none2) more[of2]++;
  for (const of2 of b) if (of2 !== none2) more[of2]--;
  return more;
}
function lone(classOf, partner, size2) {
  const found = new Int32Array(size2).fill(none2);
  for (let index = 0; index < classOf.length; index++) {
    const of2 = classOf[index];
    if (of2 !== none2 && partner[index] === none2) found[of2] = found[of2] === none2 ? index : torn;
  }
  return found;
}
function once2(indices, classOf) {
  const found = /* @__PURE__ */ new Map();
  for (const index of indices) {
    const of2 = classOf[index];
    if (of2 !== none2) found.set(of2, found.has(of2) ? none2 : index);
  }
  return found;
}
function classes(a, b) {
  const numbers = /* @__PURE__ */ new Map();
  const number = (key) => {
    if (Number.isNaN(key)) return none2;
    const known2 = numbers.get(key);
    if (known2 !== void 0) return known2;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  return [Int32Array.from(a, number), Int32Array.from(b, number), numbers.size];
}

// analyzers/twin/twins.ts
var twins = analyzer({
  name: "twins",
  doc: "What unstripped twins, symbol maps and files of debug information say of the binary's functions (--names).",
  requires: { wasm, code },
  run({ wasm: wasm2, code: code2 }, { names: names2 = [] }) {
    if (names2.length === 0) return absent("no file of names was given (--names)");
    const lent = names2.map((file) => lend(file, wasm2, code2));
    return {
      module: wasm2,
      lent,
      symbol(index) {
        for (const one of lent) {
          const symbol2 = one.symbol(index);
          if (symbol2 !== void 0) return symbol2;
        }
        return void 0;
      },
      debug: lent.find(({ debug }) => debug)?.debug
    };
  },
  *faults({ lent }) {
    for (const { file, refused } of lent)
      if (refused !== void 0 && file.asked)
        yield { kind: "input", artifact: file.path, message: refused, from: "names" };
  },
  *facts({ module, lent }) {
    for (const { index, body } of module.functions) {
      const known2 = body && lent.find((one) => one.symbol(index) !== void 0);
      const symbol2 = known2?.symbol(index);
      if (!body || symbol2 === void 0) continue;
      yield { at: bytePlace(module, body.offset, body.length, index), text: `${symbol2} in ${known2?.file.path ?? ""}` };
    }
  }
});
function lend(file, module, code2) {
  const functions = module.functions.filter(({ body }) => body).length;
  const base3 = { file, functions, known: 0, symbol: () => void 0 };
  const given = file.kind === "wasm" ? fromTwin(file, module, code2) : fromMap(file, module);
  if ("refused" in given) return { ...base3, refused: given.refused };
  return { ...base3, ...given };
}
function fromTwin(file, module, code2) {
  const artifact = { path: file.path, kind: "wasm", bytes: file.bytes };
  const twin = readModule(artifact);
  const [broken] = twin.faults;
  if (broken) return { refused: broken.message };
  if (!twin.functions.some(({ body }) => body)) return fromDebugFile(twin, module);
  const numbers = matchNumbers(twin, module);
  const sides2 = numbers ? void 0 : [
    { module: twin, code: readCode(twin) },
    { module, code: code2 }
  ];
  const match2 = numbers ?? (sides2 && matchModules(...sides2));
  if (!match2) return { refused: anotherBuild(module) };
  const debug = sides2 ? translated(countedReader(twin), offsetsBetween(...sides2, match2)) : countedReader(twin, module);
  const named2 = namesIn(twin, twin.functions.length);
  if (named2.size === 0 && !debug)
    return { refused: "has neither function names nor DWARF line tables: it is as stripped as the binary" };
  if (match2.pairs === 0) return { refused: anotherBuild(module) };
  const debugSymbol = symbolsOf(debug);
  return {
    known: match2.pairs,
    by: match2.by,
    ...debug ? { debug } : {},
    symbol(index) {
      const other2 = match2.of[index] ?? -1;
      if (other2 < 0) return void 0;
      return named2.get(other2) ?? debugSymbol(module.functions[index]?.body) ?? twin.functions[other2]?.symbol;
    }
  };
}
function anotherBuild({ artifact, functions }) {
  const all2 = functions.filter(({ body }) => body).length;
  return `is of another build: none of the ${all2} functions of ${artifact.path} is in it`;
}
function fromDebugFile(twin, module) {
  const named2 = namesIn(twin, module.functions.length);
  const debug = countedReader(twin, module);
  if (named2.size === 0 && !debug)
    return { refused: "has no functions, no function names and no DWARF line tables: there is nothing to take from it" };
  const debugSymbol = symbolsOf(debug);
  const symbol2 = (index) => named2.get(index) ?? debugSymbol(module.functions[index]?.body);
  const known2 = module.functions.filter(({ index, body }) => body && symbol2(index) !== void 0).length;
  if (known2 === 0) return { refused: anotherBuild(module) };
  return { known: known2, symbol: symbol2, ...debug ? { debug } : {} };
}
function namesIn(module, functions) {
  const section = module.customs.find(({ title }) => title === "name");
  return section ? readNames(module.bytes, section.payload, functions).functions : /* @__PURE__ */ new Map();
}
function symbolsOf(debug) {
  const known2 = /* @__PURE__ */ new Map();
  return (body) => {
    if (!debug || !body) return void 0;
    if (!known2.has(body.offset)) {
      const frame3 = debug.declaration(body.offset);
      known2.set(body.offset, frame3?.symbol ?? frame3?.function);
    }
    return known2.get(body.offset);
  };
}
function translated(reader2, offsetOf) {
  if (!reader2) return void 0;
  return {
    frames(offset) {
      const there = offsetOf(offset);
      return there === void 0 ? [] : reader2.frames(there);
    },
    declaration(offset) {
      const there = offsetOf(offset);
      return there === void 0 ? void 0 : reader2.declaration(there);
    },
    get units() {
      return reader2.units;
    },
    get notUnderstood() {
      return reader2.notUnderstood;
    }
  };
}
function fromMap(file, module) {
  const text4 = new TextDecoder().decode(file.bytes);
  const named2 = file.kind === "symbol-map" ? numbered(text4, module) : linked(text4, module);
  if (typeof named2 === "string") return { refused: named2 };
  const known2 = module.functions.filter(({ index, body }) => body && named2.has(index)).length;
  if (known2 === 0) return { refused: anotherBuild(module) };
  return { known: known2, symbol: (index) => named2.get(index) };
}
function numbered(text4, module) {
  const { names: names2, malformed: malformed3 } = readSymbolMap(text4);
  const { functions } = module;
  if (names2.size === 0) return "is no symbol map: no line of it is a number, a colon and a name";
  if (malformed3 > names2.size) return `is no symbol map: ${malformed3} lines are not a number, a colon and a name`;
  for (const index of names2.keys())
    if (index >= functions.length)
      return `is of another build: it names function ${index}, and ${module.artifact.path} has ${functions.length}`;
  return names2;
}
function linked(text4, module) {
  const entries = readLinkMap(text4);
  if (entries.length === 0) return "has no functions: it is no link map of wasm-ld, or one of a module without code";
  const bodies = module.functions.filter(({ body }) => body);
  const names2 = /* @__PURE__ */ new Map();
  let end;
  for (const [n, { index, body }] of bodies.entries()) {
    const entry2 = entries[n];
    const start = end ?? (body ? body.offset - lengthOf(body.length) : 0);
    end = (body?.offset ?? 0) + (body?.length ?? 0);
    if (entries.length !== bodies.length || entry2?.size !== end - start)
      return `is of another build: ${module.artifact.path} was changed after it was linked, or linked anew; give an unstripped module instead`;
    names2.set(index, entry2.name);
  }
  return names2;
}
function lengthOf(value2) {
  return Math.max(1, Math.ceil((32 - Math.clz32(value2)) / 7));
}

// analyzers/names/itanium-nodes.ts
var Malformed = class extends Error {
};
var TooLong = class extends Error {
};
var mostSteps = 2e4;
var deepest2 = 400;
function printing(bare, longest2) {
  return { out: "", bare, index: -1, size: -1, steps: 0, depth: 0, longest: longest2 };
}
function row(...parts) {
  return { is: "row", parts };
}
function named(text4) {
  return { is: "name", text: text4 };
}
function print(p, node) {
  left(p, node);
  right(p, node);
}
function write(p, text4) {
  p.out += text4;
  if (p.out.length > p.longest) throw new TooLong();
}
function left(p, node) {
  if (p.steps++ > mostSteps || p.depth > deepest2) throw new TooLong();
  p.depth++;
  leftOf(p, node);
  p.depth--;
}
function leftOf(p, node) {
  switch (node.is) {
    case "name":
    case "special":
      return write(p, node.text);
    case "row":
      for (const part of node.parts) {
        if (typeof part === "string") write(p, part);
        else if ("is" in part) print(p, part);
        else list2(p, part);
      }
      return;
    case "nested":
      print(p, node.outer);
      write(p, "::");
      return print(p, node.name);
    case "template":
      print(p, node.name);
      if (p.bare) return;
      write(p, "<");
      list2(p, node.args);
      return write(p, p.out.endsWith(">") ? " >" : ">");
    case "pack": {
      if (node.all) return list2(p, node.items);
      const item = itemOf(p, node.items);
      return item && left(p, item);
    }
    case "expansion":
      return expand(p, node.of);
    case "constructor":
      return write(p, `${node.destructor ? "~" : ""}${baseName(node.of)}`);
    case "tagged":
      left(p, node.of);
      return write(p, `[abi:${node.tag}]`);
    case "encoding":
      if (node.result && !p.bare) {
        left(p, node.result);
        if (!declares(p, node.result, "right")) write(p, " ");
      }
      return print(p, node.name);
    case "function":
      left(p, node.result);
      return write(p, " ");
    case "pointer":
      return leftOfPointer(p, node.to, "*");
    case "reference": {
      const { to, sign } = collapsed(p, node);
      return leftOfPointer(p, to, sign);
    }
    case "member": {
      left(p, node.type);
      write(p, declares(p, node.type, "bracket") ? "(" : " ");
      print(p, node.of);
      return write(p, "::*");
    }
    case "array":
      return left(p, node.of);
    case "qualified":
      left(p, node.of);
      return write(p, node.text);
    case "forward":
      if (node.to) left(p, node.to);
  }
}
function leftOfPointer(p, to, sign) {
  left(p, to);
  if (declares(p, to, "array")) write(p, " ");
  if (declares(p, to, "bracket")) write(p, "(");
  write(p, sign);
}
function right(p, node) {
  if (p.steps++ > mostSteps || p.depth > deepest2) throw new TooLong();
  p.depth++;
  rightOf(p, node);
  p.depth--;
}
function rightOf(p, node) {
  switch (node.is) {
    case "pack": {
      const item = node.all ? void 0 : itemOf(p, node.items);
      return item && right(p, item);
    }
    case "encoding":
      if (p.bare) return;
      write(p, "(");
      list2(p, node.params);
      write(p, ")");
      if (node.result) right(p, node.result);
      return write(p, node.behind);
    case "function":
      write(p, "(");
      list2(p, node.params);
      write(p, ")");
      right(p, node.result);
      write(p, node.behind);
      if (!node.throws) return;
      write(p, " ");
      return print(p, node.throws);
    case "pointer":
      if (declares(p, node.to, "bracket")) write(p, ")");
      return right(p, node.to);
    case "reference": {
      const { to } = collapsed(p, node);
      if (declares(p, to, "bracket")) write(p, ")");
      return right(p, to);
    }
    case "member":
      if (declares(p, node.type, "bracket")) write(p, ")");
      return right(p, node.type);
    case "array":
      if (!p.out.endsWith("]")) write(p, " ");
      write(p, "[");
      if (node.size) print(p, node.size);
      write(p, "]");
      return right(p, node.of);
    case "qualified":
    case "tagged":
      return right(p, node.of);
    case "forward":
      if (node.to) right(p, node.to);
      return;
    default:
  }
}
function list2(p, nodes) {
  let first = true;
  for (const node of nodes) {
    const before = p.out;
    if (!first) write(p, ", ");
    const after2 = p.out.length;
    print(p, node);
    if (p.out.length === after2) p.out = before;
    else first = false;
  }
}
function expand(p, of2) {
  const { index, size: size2 } = p;
  p.index = p.size = -1;
  const before = p.out;
  print(p, of2);
  if (p.size < 0) write(p, "...");
  else if (p.size === 0) p.out = before;
  for (let n = 1; n < p.size; n++) {
    write(p, ", ");
    p.index = n;
    print(p, of2);
  }
  p.index = index;
  p.size = size2;
}
function itemOf(p, items) {
  if (p.size < 0) {
    p.size = items.length;
    p.index = 0;
  }
  return items[p.index];
}
function collapsed(p, node) {
  let { to, rvalue } = node;
  for (let steps = 0; steps < deepest2; steps++) {
    const inner = plainly(p, to);
    if (inner?.is !== "reference") break;
    to = inner.to;
    rvalue &&= inner.rvalue;
  }
  return { to, sign: rvalue ? "&&" : "&" };
}
function plainly(p, node) {
  let at = node;
  for (let steps = 0; at && steps < deepest2; steps++) {
    if (at.is === "forward") at = at.to;
    else if (at.is === "pack" && !at.all) at = itemOf(p, at.items);
    else return at;
  }
  return at;
}
function declares(p, node, what) {
  let at = plainly(p, node);
  for (let steps = 0; at && steps < deepest2; steps++) {
    if (at.is === "array") return true;
    if (at.is === "function" || at.is === "encoding") return what !== "array";
    if (at.is === "qualified") at = plainly(p, at.of);
    else if (what !== "right") return false;
    else if (at.is === "pointer" || at.is === "reference") at = plainly(p, at.to);
    else if (at.is === "member") at = plainly(p, at.type);
    else return false;
  }
  return false;
}
function baseName(node) {
  let at = node;
  for (let steps = 0; at && steps < deepest2; steps++)
    switch (at.is) {
      case "name":
        return at.text;
      case "special":
        return at.base;
      case "nested":
      case "template":
        at = at.name;
        break;
      case "tagged":
        at = at.of;
        break;
      case "forward":
        at = at.to;
        break;
      default:
        return "";
    }
  return "";
}

// analyzers/names/itanium-reader.ts
function nameState() {
  return { converts: false, endsInArguments: false, behind: "" };
}
var deepest3 = 256;
function reader(symbol2, at, grammar2) {
  return {
    symbol: symbol2,
    at,
    depth: 0,
    known: [],
    params: [],
    forwards: [],
    mayHaveArguments: true,
    mayPointForward: false,
    lambda: -1,
    invented: /* @__PURE__ */ new Map(),
    grammar: grammar2
  };
}
function malformed2(r) {
  throw new Malformed(`at ${r.at}`);
}
function take(r, text4) {
  if (!r.symbol.startsWith(text4, r.at)) return false;
  r.at += text4.length;
  return true;
}
function expect(r, text4) {
  if (!take(r, text4)) malformed2(r);
}
function look(r, ahead = 0) {
  return r.symbol[r.at + ahead] ?? "";
}
function isDigit(char) {
  return char >= "0" && char <= "9" && char.length === 1;
}
function within3(r, read) {
  if (++r.depth > deepest3) malformed2(r);
  const result2 = read(r);
  r.depth--;
  return result2;
}
function digits(r, signed = false) {
  const from = r.at;
  if (signed && look(r) === "n") r.at++;
  while (isDigit(look(r))) r.at++;
  return r.symbol.slice(from, r.at);
}
function sequence(r, base3) {
  if (take(r, "_")) return 0;
  const from = r.at;
  while (base3 === 36 ? /[0-9A-Z]/.test(look(r)) : isDigit(look(r))) r.at++;
  const text4 = r.symbol.slice(from, r.at);
  expect(r, "_");
  if (text4 === "" || text4.length > 6) malformed2(r);
  return Number.parseInt(text4, base3) + 1;
}
function untilEnd(r, read) {
  const nodes = [];
  while (!take(r, "E")) nodes.push(read(r));
  return nodes;
}
function during(r, key, value2, read) {
  const before = r[key];
  r[key] = value2;
  const result2 = read();
  r[key] = before;
  return result2;
}

// analyzers/names/itanium-words.ts
var builtins = {
  v: "void",
  w: "wchar_t",
  b: "bool",
  c: "char",
  a: "signed char",
  h: "unsigned char",
  s: "short",
  t: "unsigned short",
  i: "int",
  j: "unsigned int",
  l: "long",
  m: "unsigned long",
  x: "long long",
  y: "unsigned long long",
  n: "__int128",
  o: "unsigned __int128",
  f: "float",
  d: "double",
  e: "long double",
  g: "__float128",
  z: "...",
  Dd: "decimal64",
  De: "decimal128",
  Df: "decimal32",
  Dh: "decimal16",
  Di: "char32_t",
  Du: "char8_t",
  Ds: "char16_t",
  Da: "auto",
  Dc: "decltype(auto)",
  Dn: "std::nullptr_t"
};
var operators = {
  aN: ["&=", "binary"],
  aS: ["=", "binary"],
  aa: ["&&", "binary"],
  ad: ["&", "prefix"],
  an: ["&", "binary"],
  at: ["alignof (", "of"],
  aw: ["co_await", "name"],
  az: ["alignof (", "of"],
  cc: ["const_cast", "cast"],
  cl: ["()", "call"],
  cm: [",", "binary"],
  co: ["~", "prefix"],
  cv: ["", "convert"],
  dV: ["/=", "binary"],
  da: ["[]", "delete"],
  dc: ["dynamic_cast", "cast"],
  de: ["*", "prefix"],
  dl: ["", "delete"],
  ds: [".*", "member"],
  dt: [".", "member"],
  dv: ["/", "binary"],
  eO: ["^=", "binary"],
  eo: ["^", "binary"],
  eq: ["==", "binary"],
  ge: [">=", "binary"],
  gt: [">", "binary"],
  ix: ["[]", "index"],
  lS: ["<<=", "binary"],
  le: ["<=", "binary"],
  ls: ["<<", "binary"],
  lt: ["<", "binary"],
  mI: ["-=", "binary"],
  mL: ["*=", "binary"],
  mi: ["-", "binary"],
  ml: ["*", "binary"],
  mm: ["--", "postfix"],
  na: ["[]", "new"],
  ne: ["!=", "binary"],
  ng: ["-", "prefix"],
  nt: ["!", "prefix"],
  nw: ["", "new"],
  oR: ["|=", "binary"],
  oo: ["||", "binary"],
  or: ["|", "binary"],
  pL: ["+=", "binary"],
  pl: ["+", "binary"],
  pm: ["->*", "binary"],
  pp: ["++", "postfix"],
  ps: ["+", "prefix"],
  pt: ["->", "member"],
  qu: ["?", "condition"],
  rM: ["%=", "binary"],
  rS: [">>=", "binary"],
  rc: ["reinterpret_cast", "cast"],
  rm: ["%", "binary"],
  rs: [">>", "binary"],
  sc: ["static_cast", "cast"],
  ss: ["<=>", "binary"],
  st: ["sizeof (", "of"],
  sz: ["sizeof (", "of"],
  te: ["typeid (", "of"],
  ti: ["typeid (", "of"]
};
var abbreviations = {
  a: ["std::allocator", "std::allocator", "allocator"],
  b: ["std::basic_string", "std::basic_string", "basic_string"],
  s: ["std::string", "std::basic_string<char, std::char_traits<char>, std::allocator<char> >", "basic_string"],
  i: ["std::istream", "std::basic_istream<char, std::char_traits<char> >", "basic_istream"],
  o: ["std::ostream", "std::basic_ostream<char, std::char_traits<char> >", "basic_ostream"],
  d: ["std::iostream", "std::basic_iostream<char, std::char_traits<char> >", "basic_iostream"]
};
var suffixes = { i: "", j: "u", l: "l", m: "ul", x: "ll", y: "ull" };
var specials = {
  TV: ["vtable for ", "type"],
  TT: ["VTT for ", "type"],
  TI: ["typeinfo for ", "type"],
  TS: ["typeinfo name for ", "type"],
  TW: ["thread-local wrapper routine for ", "name"],
  TH: ["thread-local initialization routine for ", "name"],
  TA: ["template parameter object for ", "argument"],
  GV: ["guard variable for ", "name"]
};

// analyzers/names/itanium-types.ts
function readType(r) {
  return within3(r, typeAt);
}
function typeAt(r) {
  const two = look(r) + look(r, 1);
  const builtin = look(r) === "D" ? builtins[two] : builtins[look(r)];
  if (builtin !== void 0) {
    r.at += look(r) === "D" ? 2 : 1;
    return named(builtin);
  }
  if (look(r) === "S" && look(r, 1) !== "t") {
    const known2 = substitution(r);
    if (!r.mayHaveArguments || look(r) !== "I") return known2;
    return remember(r, { is: "template", name: known2, args: r.grammar.templateArguments(r, false) });
  }
  return remember(r, newType(r, two));
}
function remember(r, node) {
  r.known.push(node);
  return node;
}
function newType(r, two) {
  switch (look(r)) {
    case "r":
    case "V":
    case "K": {
      let after2 = r.at;
      while ("rVK".includes(r.symbol[after2] ?? " ")) after2++;
      if (/^(F|D[oOwx])/.test(r.symbol.slice(after2, after2 + 2))) return functionType2(r);
      return qualifiedType(r);
    }
    case "U":
      return qualifiedType(r);
    case "u":
      r.at++;
      return named(sourceName(r));
    case "D":
      return typeOfTwoLetters(r, two);
    case "F":
      return functionType2(r);
    case "A":
      return arrayType(r);
    case "M": {
      r.at++;
      const of2 = readType(r);
      return { is: "member", of: of2, type: readType(r) };
    }
    case "T":
      return ofParameter(r, two);
    case "P":
      r.at++;
      return { is: "pointer", to: readType(r) };
    case "R":
    case "O": {
      const rvalue = look(r) === "O";
      r.at++;
      return { is: "reference", to: readType(r), rvalue };
    }
    case "C":
      r.at++;
      return row(readType(r), " complex");
    case "G":
      r.at++;
      return row(readType(r), " imaginary");
    default:
      return r.grammar.name(r);
  }
}
function typeOfTwoLetters(r, two) {
  switch (two) {
    case "Dp":
      r.at += 2;
      return { is: "expansion", of: readType(r) };
    case "Dt":
    case "DT":
      return decltype(r);
    case "Dv":
      return vectorType(r);
    case "Do":
    case "DO":
    case "Dw":
    case "Dx":
      return functionType2(r);
    default:
      return r.grammar.name(r);
  }
}
function ofParameter(r, two) {
  const kind = { Ts: "struct ", Tu: "union ", Te: "enum " }[two];
  if (kind !== void 0) {
    r.at += 2;
    return row(kind, r.grammar.name(r));
  }
  const parameter = templateParameter(r);
  if (!r.mayHaveArguments || look(r) !== "I") return parameter;
  r.known.push(parameter);
  return { is: "template", name: parameter, args: r.grammar.templateArguments(r, false) };
}
function qualifiedType(r) {
  if (take(r, "U")) {
    const extension = sourceName(r);
    const args = look(r) === "I" ? ["<", r.grammar.templateArguments(r, false), ">"] : [];
    return row(within3(r, qualifiedType), ` ${extension}`, ...args);
  }
  const text4 = qualifiers(r);
  const of2 = readType(r);
  return text4 === "" ? of2 : { is: "qualified", of: of2, text: text4 };
}
function qualifiers(r) {
  const restrict = take(r, "r") ? " restrict" : "";
  const volatile = take(r, "V") ? " volatile" : "";
  const constant5 = take(r, "K") ? " const" : "";
  return constant5 + volatile + restrict;
}
function functionType2(r) {
  const qualified2 = qualifiers(r);
  let throws2;
  if (take(r, "Do")) throws2 = named("noexcept");
  else if (take(r, "DO")) {
    throws2 = row("noexcept(", r.grammar.expression(r), ")");
    expect(r, "E");
  } else if (take(r, "Dw")) throws2 = row("throw(", untilEnd(r, readType), ")");
  take(r, "Dx");
  expect(r, "F");
  take(r, "Y");
  const result2 = readType(r);
  const params = [];
  let reference = "";
  while (!take(r, "E")) {
    if (take(r, "v")) continue;
    if (take(r, "RE")) reference = " &";
    else if (take(r, "OE")) reference = " &&";
    if (reference !== "") break;
    params.push(readType(r));
  }
  return { is: "function", result: result2, params, behind: qualified2 + reference, throws: throws2 };
}
function arrayType(r) {
  r.at++;
  let size2;
  if (isDigit(look(r))) size2 = named(digits(r));
  else if (look(r) !== "_") size2 = r.grammar.expression(r);
  expect(r, "_");
  return { is: "array", of: readType(r), size: size2 };
}
function vectorType(r) {
  r.at += 2;
  const size2 = isDigit(look(r)) ? named(digits(r)) : look(r) === "_" ? named("") : r.grammar.expression(r);
  if (size2.is === "name" && size2.text === "") {
    expect(r, "_");
    const counted = r.grammar.expression(r);
    expect(r, "_");
    return row(readType(r), " vector[", counted, "]");
  }
  expect(r, "_");
  if (take(r, "p")) return row("pixel vector[", size2, "]");
  return row(readType(r), " vector[", size2, "]");
}
function decltype(r) {
  if (!take(r, "Dt") && !take(r, "DT")) malformed2(r);
  const of2 = r.grammar.expression(r);
  expect(r, "E");
  return row("decltype(", of2, ")");
}
function sourceName(r) {
  const length = Number(digits(r));
  const text4 = r.symbol.slice(r.at, r.at + length);
  if (length === 0 || text4.length < length) malformed2(r);
  r.at += length;
  return text4.startsWith("_GLOBAL__N") ? "(anonymous namespace)" : text4;
}
function abiTags(r, of2) {
  let node = of2;
  while (take(r, "B")) node = { is: "tagged", of: node, tag: sourceName(r) };
  return node;
}
function substitution(r) {
  expect(r, "S");
  const short = abbreviations[look(r)];
  if (short) {
    r.at++;
    const special = { is: "special", text: short[0], base: short[2] };
    const tagged2 = abiTags(r, special);
    return tagged2 === special ? special : remember(r, tagged2);
  }
  return r.known[sequence(r, 36)] ?? malformed2(r);
}
function spelledOut(node) {
  if (node.is !== "special") return node;
  const [, whole, base3] = Object.values(abbreviations).find(([text4]) => text4 === node.text) ?? [];
  return whole === void 0 || base3 === void 0 ? node : { is: "special", text: whole, base: base3 };
}
function templateParameter(r) {
  expect(r, "T");
  const level = take(r, "L") ? sequenceOfLevel(r) : 0;
  const index = sequence(r, 10);
  if (r.mayPointForward && level === 0) {
    const forward = { is: "forward", index };
    r.forwards.push(forward);
    return forward;
  }
  const found = r.params[level]?.[index];
  if (found) return found;
  if (r.lambda !== level || level > r.params.length) malformed2(r);
  if (level === r.params.length) r.params.push(void 0);
  return named("auto");
}
function sequenceOfLevel(r) {
  const level = digits(r);
  expect(r, "_");
  if (level === "" || level.length > 3) malformed2(r);
  return Number(level) + 1;
}
function lambdaParameters(r) {
  const params = [];
  if (take(r, "vE")) return params;
  do
    params.push(readType(r));
  while (!take(r, "E"));
  return params;
}

// analyzers/names/itanium-names.ts
function readName(r, state) {
  return within3(r, () => nameAt(r, state));
}
function nameAt(r, state) {
  if (look(r) === "N") return nestedName(r, state);
  if (look(r) === "Z") return localName(r, state);
  if (look(r) === "S" && look(r, 1) !== "t") {
    const known2 = substitution(r);
    if (look(r) !== "I") malformed2(r);
    return withArguments(r, known2, state);
  }
  const inStd = take(r, "St");
  take(r, "L");
  const own = unqualifiedName(r, state);
  const name2 = inStd ? { is: "nested", outer: named("std"), name: own } : own;
  if (look(r) !== "I") return name2;
  r.known.push(name2);
  return withArguments(r, name2, state);
}
function withArguments(r, name2, state) {
  const args = r.grammar.templateArguments(r, state !== void 0);
  if (state) state.endsInArguments = true;
  return { is: "template", name: name2, args };
}
function nestedName(r, state) {
  expect(r, "N");
  const qualified2 = qualifiers(r);
  const reference = take(r, "O") ? " &&" : take(r, "R") ? " &" : "";
  if (state) state.behind = qualified2 + reference;
  let of2;
  const step = (name2) => {
    if (state) state.endsInArguments = false;
    return of2 = of2 ? { is: "nested", outer: of2, name: name2 } : name2;
  };
  if (take(r, "St")) of2 = named("std");
  let components = 0;
  while (!take(r, "E")) {
    take(r, "L");
    const [one, two] = [look(r), look(r, 1)];
    if (take(r, "M")) {
      if (!of2) malformed2(r);
      continue;
    }
    if (one === "S" && two !== "t") {
      const known2 = substitution(r);
      const first = of2 === void 0;
      step(known2);
      if (first) continue;
    } else if (one === "I") {
      if (!of2) malformed2(r);
      of2 = withArguments(r, of2, state);
    } else if (one === "T") step(templateParameter(r));
    else if (one === "D" && (two === "t" || two === "T")) step(decltype(r));
    else if (one === "C" || one === "D" && two !== "C") {
      if (!of2) malformed2(r);
      of2 = spelledOut(of2);
      step(constructor(r, of2, state));
      of2 = abiTags(r, of2);
    } else step(unqualifiedName(r, state));
    components++;
    r.known.push(of2 ?? malformed2(r));
  }
  if (!of2 || components === 0) malformed2(r);
  r.known.pop();
  return of2;
}
function constructor(r, of2, state) {
  const destructor = take(r, "D");
  if (!destructor) expect(r, "C");
  const inherited = !destructor && take(r, "I");
  if (!(destructor ? /[01245]/ : /[12345]/).test(look(r))) malformed2(r);
  r.at++;
  if (state) state.converts = true;
  if (inherited) r.grammar.name(r, state);
  return { is: "constructor", of: of2, destructor };
}
function localName(r, state) {
  expect(r, "Z");
  const outer = r.grammar.encoding(r);
  expect(r, "E");
  if (take(r, "s")) {
    discriminator(r);
    return { is: "nested", outer, name: named("string literal") };
  }
  if (take(r, "d")) {
    digits(r, true);
    expect(r, "_");
    return { is: "nested", outer, name: r.grammar.name(r, state) };
  }
  const name2 = r.grammar.name(r, state);
  discriminator(r);
  return { is: "nested", outer, name: name2 };
}
function discriminator(r) {
  const found = /_\d|__\d+_|\d+$/y;
  found.lastIndex = r.at;
  if (found.test(r.symbol)) r.at = found.lastIndex;
}
function unqualifiedName(r, state) {
  return abiTags(r, nameWithoutTags(r, state));
}
function nameWithoutTags(r, state) {
  if (look(r) === "U") {
    if (state) r.params = [];
    return unnamedType(r, "type");
  }
  if (isDigit(look(r))) return named(sourceName(r));
  if (!take(r, "DC")) return operatorName(r, state);
  return row(
    "[",
    untilEnd(r, (r2) => named(sourceName(r2))),
    "]"
  );
}
function unnamedType(r, as) {
  if (take(r, "Ut")) {
    const count4 = digits(r);
    expect(r, "_");
    return named(`'unnamed${count4}'`);
  }
  if (take(r, "Ub")) {
    digits(r);
    expect(r, "_");
    return named("'block-literal'");
  }
  expect(r, "Ul");
  const saved = [...r.params];
  const declared = [];
  const own = [];
  r.params.push(own);
  while (/T[ynp]/.test(look(r) + look(r, 1))) declared.push(declaration(r, own));
  if (own.length === 0) r.params.pop();
  const level = saved.length;
  const params = during(r, "lambda", level, () => lambdaParameters(r));
  r.params = saved;
  const count3 = as === "type" || look(r) !== "E" ? digits(r) : "";
  if (as === "type" || look(r) !== "E") expect(r, "_");
  const parts = [...declared.length > 0 ? ["<", declared, ">"] : [], "(", params, ")"];
  return row(as === "type" ? `'lambda${count3}'` : "", ...parts);
}
function declaration(r, own) {
  if (take(r, "Tp")) {
    const at = own.length;
    const node = within3(r, (r2) => declaration(r2, own));
    own[at] = { is: "pack", items: [own[at] ?? malformed2(r)], all: false };
    return node.is === "row" ? row(...node.parts.slice(0, -1), "...", ...node.parts.slice(-1)) : node;
  }
  const invent = (prefix) => {
    const count3 = r.invented.get(prefix) ?? 0;
    r.invented.set(prefix, count3 + 1);
    const node = named(`${prefix}${count3 === 0 ? "" : String(count3 - 1)}`);
    own.push(node);
    return node;
  };
  if (take(r, "Ty")) return row("typename ", invent("$T"));
  expect(r, "Tn");
  const name2 = invent("$N");
  return row(readType(r), " ", name2);
}
function operatorName(r, state) {
  if (take(r, "cv")) {
    const type3 = during(
      r,
      "mayHaveArguments",
      false,
      () => during(r, "mayPointForward", r.mayPointForward || state !== void 0, () => readType(r))
    );
    if (state) state.converts = true;
    return row("operator ", type3);
  }
  if (take(r, "li")) return named(`operator"" ${sourceName(r)}`);
  if (look(r) === "v" && isDigit(look(r, 1))) {
    r.at += 2;
    return row("operator ", named(sourceName(r)));
  }
  const code2 = look(r) + look(r, 1);
  const operator = operators[code2];
  if (!operator || operator[1] === "of" || operator[1] === "cast" || operator[1] === "member" && code2 !== "pt")
    malformed2(r);
  r.at += 2;
  const word2 = { dl: " delete", da: " delete[]", nw: " new", na: " new[]", aw: " co_await" }[code2];
  return named(`operator${word2 ?? operator[0]}`);
}

// analyzers/names/itanium-expressions.ts
function readExpression(r) {
  return within3(r, expressionAt);
}
function expressionAt(r) {
  const global2 = take(r, "gs");
  const two = look(r) + look(r, 1);
  switch (look(r)) {
    case "L":
      return primary(r);
    case "T":
      return templateParameter(r);
    case "f":
      if (/f[pL]/.test(two) && (two === "fp" || isDigit(look(r, 2)))) return functionParameter(r);
      return fold(r);
    default:
      if (isDigit(look(r)) || two === "sr" || two === "on" || two === "dn") return unresolvedName(r, global2);
  }
  const other2 = others[two];
  if (other2) {
    r.at += 2;
    return other2(r);
  }
  const operator = operators[two];
  if (!operator || operator[1] === "name") malformed2(r);
  r.at += 2;
  return operation(r, two, operator[0], global2);
}
function operation(r, code2, text4, global2) {
  const one = () => readExpression(r);
  switch (operators[code2]?.[1]) {
    case "prefix":
      return row(text4, "(", one(), ")");
    case "postfix":
      return take(r, "_") ? row(text4, "(", one(), ")") : row("(", one(), `)${text4}`);
    case "binary": {
      const [left2, right2] = [one(), one()];
      const node = row("(", left2, `) ${text4} (`, right2, ")");
      return text4 === ">" ? row("(", node, ")") : node;
    }
    case "member": {
      const left2 = one();
      return row(left2, text4, one());
    }
    case "cast": {
      const to = readType(r);
      return row(`${text4}<`, to, ">(", one(), ")");
    }
    case "index": {
      const of2 = one();
      return row("(", of2, ")[", one(), "]");
    }
    case "condition": {
      const [condition, then, otherwise] = [one(), one(), one()];
      return row("(", condition, ") ? (", then, ") : (", otherwise, ")");
    }
    case "of":
      return row(text4, code2 === "at" || code2 === "st" || code2 === "ti" ? readType(r) : one(), ")");
    case "delete":
      return row(`${global2 ? "::" : ""}delete${text4} `, one());
    case "new":
      return newExpression(r, `${global2 ? "::" : ""}new${text4}`);
    case "call": {
      const callee = one();
      return row(callee, "(", untilEnd(r, readExpression), ")");
    }
    case "convert": {
      const to = readType(r);
      return row("(", to, ")(", take(r, "_") ? untilEnd(r, readExpression) : [one()], ")");
    }
    default:
      return malformed2(r);
  }
}
var others = {
  nx: (r) => row("noexcept (", readExpression(r), ")"),
  sp: (r) => ({ is: "expansion", of: readExpression(r) }),
  sZ: (r) => {
    const of2 = look(r) === "T" ? templateParameter(r) : functionParameter(r);
    return row("sizeof...(", { is: "expansion", of: of2 }, ")");
  },
  sP: (r) => row("sizeof... (", untilEnd(r, r.grammar.templateArgument), ")"),
  tw: (r) => row("throw ", readExpression(r)),
  tr: () => named("throw"),
  il: (r) => row("{", untilEnd(r, braced), "}"),
  tl: (r) => {
    const type3 = readType(r);
    return row(type3, "{", untilEnd(r, braced), "}");
  }
};
function braced(r) {
  if (take(r, "di")) {
    const field3 = sourceName(r);
    return designated(`.${field3}`, within3(r, braced));
  }
  if (take(r, "dx")) {
    const index = readExpression(r);
    return row("[", index, "]", designated("", within3(r, braced)));
  }
  if (take(r, "dX")) {
    const [from, to] = [readExpression(r), readExpression(r)];
    return row("[", from, " ... ", to, "]", designated("", within3(r, braced)));
  }
  return readExpression(r);
}
function designated(field3, value2) {
  return row(`${field3} = `, value2);
}
function newExpression(r, text4) {
  const placed = [];
  while (!take(r, "_")) placed.push(readExpression(r));
  const type3 = readType(r);
  const arguments_ = take(r, "pi") ? untilEnd(r, readExpression) : void 0;
  if (!arguments_) expect(r, "E");
  const where = placed.length > 0 ? [" (", placed, ") "] : [" "];
  return row(text4, ...where, type3, ...arguments_ && arguments_.length > 0 ? ["(", arguments_, ")"] : []);
}
function functionParameter(r) {
  if (take(r, "fpT")) return named("this");
  if (take(r, "fL")) {
    if (digits(r) === "") malformed2(r);
    expect(r, "p");
  } else expect(r, "fp");
  qualifiers(r);
  const number = digits(r);
  expect(r, "_");
  return named(`fp${number}`);
}
function fold(r) {
  expect(r, "f");
  const kind = look(r);
  if (!/[lrLR]/.test(kind)) malformed2(r);
  r.at++;
  const text4 = operators[look(r) + look(r, 1)]?.[0] ?? malformed2(r);
  r.at += 2;
  const first = readExpression(r);
  const second = kind === "L" || kind === "R" ? readExpression(r) : void 0;
  const isLeft = kind === "l" || kind === "L";
  const [of2, start] = isLeft && second ? [second, first] : [first, second];
  const pack = row("(", { is: "expansion", of: of2 }, ")");
  if (!isLeft) return row("(", pack, ` ${text4} ...`, ...start ? [` ${text4} `, start] : [], ")");
  return row("(", ...start ? [start, ` ${text4} `] : [], `... ${text4} `, pack, ")");
}
function primary(r) {
  expect(r, "L");
  const code2 = look(r);
  if (take(r, "_Z")) return ended(r, r.grammar.encoding(r));
  if (take(r, "b0E")) return named("false");
  if (take(r, "b1E")) return named("true");
  if (take(r, "DnE") || take(r, "Dn0E")) return named("nullptr");
  if ("fde".includes(code2)) return floating(r);
  if (code2 === "A") return ended(r, row('"<', readType(r), '>"'));
  if (look(r) + look(r, 1) === "Ul") return ended(r, row("[]", unnamedType(r, "expression"), "{...}"));
  const integer2 = "wcahstijlmxyno".includes(code2) ? builtins[code2] : void 0;
  if (integer2 !== void 0) {
    r.at++;
    const suffix = suffixes[code2];
    const value2 = literal(r);
    return named(suffix === void 0 ? `(${integer2})${value2}` : value2 + suffix);
  }
  if (code2 === "T") malformed2(r);
  const type3 = readType(r);
  return row("(", type3, `)${literal(r)}`);
}
function ended(r, node) {
  expect(r, "E");
  return node;
}
function literal(r) {
  const value2 = digits(r, true);
  if (!/\d/.test(value2)) malformed2(r);
  expect(r, "E");
  return value2.replace("n", "-");
}
function floating(r) {
  const code2 = look(r);
  r.at++;
  const length = { f: 8, d: 16 }[code2] ?? malformed2(r);
  const hex3 = r.symbol.slice(r.at, r.at + length);
  if (!/^[0-9a-f]+$/.test(hex3) || hex3.length !== length) malformed2(r);
  r.at += length;
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${hex3.padEnd(16, "0")}`));
  return ended(r, named(code2 === "f" ? `${exponential(view.getFloat32(0))}f` : exponential(view.getFloat64(0))));
}
function exponential(value2) {
  if (!Number.isFinite(value2)) return Number.isNaN(value2) ? "nan" : value2 < 0 ? "-inf" : "inf";
  if (value2 === 0) return Object.is(value2, -0) ? "-0x0p+0" : "0x0p+0";
  let [mantissa, exponent] = [Math.abs(value2), 0];
  while (mantissa >= 2) [mantissa, exponent] = [mantissa / 2, exponent + 1];
  while (mantissa < 1) [mantissa, exponent] = [mantissa * 2, exponent - 1];
  return `${value2 < 0 ? "-" : ""}0x${mantissa.toString(16)}p${exponent < 0 ? "" : "+"}${exponent}`;
}
function unresolvedName(r, global2) {
  const start = global2 ? "::" : "";
  if (take(r, "srN")) {
    let of3 = withArguments2(r, unresolvedType(r));
    while (!take(r, "E")) of3 = { is: "nested", outer: of3, name: simpleName(r) };
    return { is: "nested", outer: of3, name: baseUnresolvedName(r) };
  }
  if (!take(r, "sr")) {
    const base3 = baseUnresolvedName(r);
    return global2 ? row(start, base3) : base3;
  }
  let of2;
  if (isDigit(look(r))) {
    of2 = global2 ? row(start, simpleName(r)) : simpleName(r);
    while (!take(r, "E")) of2 = { is: "nested", outer: of2, name: simpleName(r) };
  } else of2 = withArguments2(r, unresolvedType(r));
  return { is: "nested", outer: of2, name: baseUnresolvedName(r) };
}
function unresolvedType(r) {
  if (look(r) === "S") return substitution(r);
  const node = look(r) === "T" ? templateParameter(r) : decltype(r);
  r.known.push(node);
  return node;
}
function withArguments2(r, name2) {
  return look(r) === "I" ? { is: "template", name: name2, args: r.grammar.templateArguments(r, false) } : name2;
}
function simpleName(r) {
  return withArguments2(r, named(sourceName(r)));
}
function baseUnresolvedName(r) {
  if (isDigit(look(r))) return simpleName(r);
  if (take(r, "dn")) return row("~", isDigit(look(r)) ? simpleName(r) : unresolvedType(r));
  take(r, "on");
  return withArguments2(r, operatorName(r));
}

// analyzers/names/punycode.ts
var base = 36;
var tMin = 1;
var tMax = 26;
function decodePunycode(ascii, code2) {
  if (code2 === "" || code2.length > 512 || ascii.length > 512) return void 0;
  const out = Array.from(ascii);
  let bias = 72;
  let damp = 700;
  let at = 0;
  let point = 128;
  let next3 = 0;
  while (next3 < code2.length) {
    let delta = 0;
    let weight = 1;
    for (let k2 = base; ; k2 += base) {
      const threshold = Math.min(Math.max(k2 - bias, tMin), tMax);
      const digit = digitOf(code2.charCodeAt(next3++));
      if (digit === void 0) return void 0;
      delta += digit * weight;
      if (delta > 2147483647) return void 0;
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const length = out.length + 1;
    at += delta;
    point += Math.floor(at / length);
    at %= length;
    if (point > 1114111 || point >= 55296 && point <= 57343) return void 0;
    out.splice(at++, 0, String.fromCodePoint(point));
    delta = Math.floor(delta / damp);
    damp = 2;
    delta += Math.floor(delta / length);
    let k = 0;
    for (; delta > (base - tMin) * tMax / 2; k += base) delta = Math.floor(delta / (base - tMin));
    bias = k + Math.floor((base - tMin + 1) * delta / (delta + 38));
  }
  return out.join("");
}
function digitOf(char) {
  if (char >= 97 && char <= 122) return char - 97;
  if (char >= 48 && char <= 57) return char - 48 + 26;
  return void 0;
}

// analyzers/names/v0-cursor.ts
var longestName2 = 16384;
var longestArgument = 1024;
var deepest4 = 500;
var mostSteps2 = 8e3;
var argumentSteps = 500;
var Malformed2 = class extends Error {
};
var TooLong2 = class extends Error {
};
function cursor2(symbol2, mode) {
  const silent = mode === "skip";
  return {
    symbol: symbol2,
    at: 0,
    depth: 0,
    steps: 0,
    bound: 0,
    out: "",
    longest: longestName2,
    silent,
    mode: mode === "base" ? "base" : "name",
    found: { args: [] }
  };
}
function print2(s, text4) {
  if (s.silent) return;
  s.out += text4;
  if (s.out.length > s.longest) throw new TooLong2();
}
function deeper(s, walk3) {
  if (++s.steps > mostSteps2) throw s.silent ? new Malformed2() : new TooLong2();
  if (++s.depth > deepest4) throw new Malformed2();
  const result2 = walk3(s);
  s.depth--;
  return result2;
}
function silently(s, walk3) {
  const before = s.silent;
  s.silent = true;
  walk3(s);
  s.silent = before;
}
function aside(s, walk3) {
  const before = s.out;
  s.out = "";
  try {
    walk3(s);
    return s.out;
  } finally {
    s.out = before;
  }
}
function asName(s, walk3) {
  const { symbol: symbol2, at, depth, bound } = s;
  const own = {
    ...cursor2(symbol2, "name"),
    at,
    depth,
    bound,
    steps: mostSteps2 - argumentSteps,
    longest: longestArgument
  };
  silently(s, walk3);
  return bounded(own, walk3);
}
function bounded(s, walk3) {
  try {
    walk3(s);
    return s.out;
  } catch (error2) {
    if (error2 instanceof TooLong2) return `${s.out.slice(0, s.longest - 1)}…`;
    if (error2 instanceof Malformed2) return `${s.out.slice(0, s.longest - 17)}{invalid syntax}`;
    throw error2;
  }
}
function eat(s, char) {
  if (s.symbol[s.at] !== char) return false;
  s.at++;
  return true;
}
function next(s) {
  const char = s.symbol[s.at++];
  if (char === void 0) throw new Malformed2();
  return char;
}
function match(s, pattern2) {
  pattern2.lastIndex = s.at;
  const text4 = pattern2.exec(s.symbol)?.[0];
  if (text4 === void 0) throw new Malformed2();
  s.at += text4.length;
  return text4;
}
function base62(s) {
  const digits2 = match(s, /[0-9a-zA-Z]{0,16}_/y);
  if (digits2 === "_") return 0n;
  let value2 = 0n;
  for (const digit of digits2.slice(0, -1)) value2 = value2 * 62n + BigInt(digit62(digit));
  if (value2 >= 1n << 64n) throw new Malformed2();
  return value2 + 1n;
}
function optional62(s, tag2) {
  return eat(s, tag2) ? base62(s) + 1n : 0n;
}
function ident(s) {
  const coded = eat(s, "u");
  const length = Number(match(s, /0|[1-9][0-9]{0,8}/y));
  eat(s, "_");
  if (s.at + length > s.symbol.length) throw new Malformed2();
  const text4 = s.symbol.slice(s.at, s.at + length);
  s.at += length;
  if (!coded) return text4;
  const split = text4.lastIndexOf("_");
  const ascii = split < 0 ? "" : text4.slice(0, split);
  const code2 = text4.slice(split + 1);
  if (code2 === "") throw new Malformed2();
  return decodePunycode(ascii, code2) ?? `punycode{${ascii === "" ? "" : `${ascii}-`}${code2}}`;
}
function backref(s, walk3) {
  const start = s.at - 1;
  const target = base62(s);
  if (target >= BigInt(start)) throw new Malformed2();
  if (s.silent) return;
  const resume = s.at;
  const level = s.depth;
  s.at = Number(target);
  try {
    deeper(s, walk3);
  } catch (error2) {
    if (!(error2 instanceof Malformed2)) throw error2;
    s.depth = level;
    print2(s, level >= deepest4 - 2 ? "{recursion limit reached}" : "{invalid syntax}");
  }
  s.at = resume;
}
function list3(s, item, separator) {
  let count3 = 0;
  for (; !eat(s, "E"); count3++) {
    if (count3 > 0) print2(s, separator);
    item(s);
  }
  return count3;
}
function digit62(char) {
  const code2 = char.charCodeAt(0);
  return code2 <= 57 ? code2 - 48 : code2 >= 97 ? code2 - 87 : code2 - 29;
}

// analyzers/names/itanium.ts
function demangleCxx(symbol2) {
  const start = /^_{1,4}Z/.exec(symbol2)?.[0].length;
  if (start === void 0 || start > 3) return void 0;
  try {
    const r = reader(symbol2, start, grammar);
    const tree = encoding2(r);
    const suffix = symbol2.slice(r.at);
    if (suffix !== "" && !suffix.startsWith(".")) return void 0;
    const whole = text2(tree, false);
    const name2 = whole + (suffix === "" ? "" : ` (${suffix.slice(0, longestName2)})`);
    return { name: name2, base: isTemplated(tree) ? text2(tree, true) : whole };
  } catch (error2) {
    if (error2 instanceof Malformed || error2 instanceof TooLong) return void 0;
    throw error2;
  }
}
function text2(node, bare) {
  const p = printing(bare, longestName2);
  print(p, node);
  return p.out;
}
function isTemplated(tree) {
  const name2 = tree.is === "encoding" ? tree.name : tree;
  return text2(name2, false) !== text2(name2, true);
}
var grammar = {
  encoding: encoding2,
  type: readType,
  name: readName,
  expression: readExpression,
  templateArguments,
  templateArgument
};
function encoding2(r) {
  return during(r, "params", [], () => within3(r, encodingAt));
}
function encodingAt(r) {
  if (look(r) === "G" || look(r) === "T") return specialName(r);
  const state = nameState();
  const forwards = r.forwards.length;
  const name2 = readName(r, state);
  for (const forward of r.forwards.splice(forwards)) forward.to = r.params[0]?.[forward.index] ?? malformed2(r);
  const isOver = () => ["", "E", ".", "_"].includes(look(r));
  if (isOver()) return name2;
  const attributes = take(r, "Ua9enable_ifI") ? row(" [enable_if:", untilEnd(r, templateArgument), "]") : void 0;
  const result2 = !state.converts && state.endsInArguments ? readType(r) : void 0;
  const params = [];
  if (!take(r, "v"))
    do
      params.push(readType(r));
    while (!isOver());
  const whole = { is: "encoding", result: result2, name: name2, params, behind: state.behind };
  return attributes ? row(whole, attributes) : whole;
}
function specialName(r) {
  const code2 = look(r) + look(r, 1);
  r.at += 2;
  const simple2 = specials[code2];
  if (simple2) {
    const [what, of2] = simple2;
    return row(what, of2 === "type" ? readType(r) : of2 === "argument" ? templateArgument(r) : readName(r));
  }
  switch (code2) {
    case "Tc":
      callOffset(r);
      callOffset(r);
      return row("covariant return thunk to ", encoding2(r));
    case "Th":
    case "Tv":
      r.at--;
      callOffset(r);
      return row(code2 === "Th" ? "non-virtual thunk to " : "virtual thunk to ", encoding2(r));
    case "TC": {
      const first = readType(r);
      digits(r, true);
      expect(r, "_");
      return row("construction vtable for ", readType(r), "-in-", first);
    }
    case "GR": {
      const name2 = readName(r);
      if (look(r) !== "" && look(r) !== ".") sequence(r, 36);
      return row("reference temporary for ", name2);
    }
    default:
      return malformed2(r);
  }
}
function callOffset(r) {
  const numbers = take(r, "h") ? 1 : 2;
  if (numbers === 2) expect(r, "v");
  for (let n = 0; n < numbers; n++) {
    if (digits(r, true) === "") malformed2(r);
    expect(r, "_");
  }
}
function templateArguments(r, inScope) {
  expect(r, "I");
  if (!inScope) return untilEnd(r, templateArgument);
  const known2 = [];
  r.params = [known2];
  return untilEnd(r, (r2) => {
    const argument2 = during(r2, "params", [], () => templateArgument(r2));
    known2.push(argument2.is === "pack" ? { ...argument2, all: false } : argument2);
    return argument2;
  });
}
function templateArgument(r) {
  return within3(r, (r2) => {
    if (take(r2, "X")) {
      const node = readExpression(r2);
      expect(r2, "E");
      return node;
    }
    if (take(r2, "J")) return { is: "pack", items: untilEnd(r2, templateArgument), all: true };
    if (take(r2, "LZ")) {
      const node = encoding2(r2);
      expect(r2, "E");
      return node;
    }
    return look(r2) === "L" ? readExpression(r2) : readType(r2);
  });
}

// analyzers/names/path-text.ts
var deepest5 = 100;
function baseOfText(path2) {
  return base2(path2, 0) ?? path2;
}
function base2(path2, depth) {
  if (depth > deepest5) return void 0;
  let out = "";
  let from = 0;
  for (; ; ) {
    const open2 = path2.indexOf("<", from);
    if (open2 < 0) return out + path2.slice(from);
    const close2 = closing(path2, open2);
    if (close2 === void 0) return void 0;
    out += path2.slice(from, open2);
    from = close2 + 1;
    const inside = path2.slice(open2 + 1, close2);
    if (inside.startsWith("impl ") && out.endsWith("::")) {
      const stripped = implHead(inside.slice(5), depth);
      if (stripped === void 0) return void 0;
      out += `<impl ${stripped}>`;
    } else if (out === "") {
      const stripped = qualified(inside, depth);
      if (stripped === void 0) return void 0;
      out = stripped;
    } else if (out.endsWith("::")) out = out.slice(0, -2);
  }
}
function qualified(inside, depth) {
  const as = topLevel(inside, " as ");
  if (as < 0) {
    const self2 = head(inside, depth);
    return self2 === void 0 || /^[\w{]/.test(self2) && !self2.startsWith("dyn ") && !self2.startsWith("fn(") ? self2 : `<${self2}>`;
  }
  const self = head(inside.slice(0, as), depth);
  const trait = base2(inside.slice(as + 4), depth + 1);
  return self === void 0 || trait === void 0 ? void 0 : `<${self} as ${trait}>`;
}
function implHead(inside, depth) {
  const at = topLevel(inside, " for ");
  if (at < 0) return head(inside, depth);
  const trait = base2(inside.slice(0, at), depth + 1);
  const self = head(inside.slice(at + 5), depth);
  return self === void 0 || trait === void 0 ? void 0 : `${trait} for ${self}`;
}
function head(type3, depth) {
  const pointer = /^(&(?:'\w+ )?(?:mut )?|\*(?:const|mut) )/.exec(type3)?.[0];
  if (pointer !== void 0) return `${pointer.replace(/'\w+ /, "")}_`;
  if (type3.startsWith("[")) return topLevel(type3.slice(1, -1), "; ") < 0 ? "[_]" : "[_; _]";
  if (type3.startsWith("(") && type3 !== "()") return "(_)";
  if (/^(unsafe |extern |for<|fn\()/.test(type3)) return "fn(_)";
  if (type3.startsWith("dyn ")) return type3;
  return base2(type3, depth + 1);
}
function closing(text4, open2) {
  let depth = 0;
  for (let i = open2; i < text4.length; i++) {
    const char = text4[i];
    if (char === "<") depth++;
    else if (char === ">" && text4[i - 1] !== "-" && text4[i - 1] !== "=" && --depth === 0) return i;
  }
  return void 0;
}
function topLevel(text4, what) {
  let depth = 0;
  for (let i = 0; i < text4.length; i++) {
    const char = text4[i] ?? "";
    if (depth === 0 && text4.startsWith(what, i)) return i;
    if ("<([{".includes(char)) depth++;
    else if (")]}".includes(char) || char === ">" && text4[i - 1] !== "-" && text4[i - 1] !== "=") depth--;
  }
  return -1;
}
function stripDisambiguators(path2) {
  return path2.replace(/(\w)\[[0-9a-f]{4,16}\](?=::|[>,;) ]|$)/g, "$1");
}
function crateOfText(path2) {
  const skipped2 = /^[<&*([ ]*(?:'\w+ |mut |const |dyn |unsafe |extern "[^"]*" )*/.exec(path2)?.[0].length ?? 0;
  const first = /^([A-Za-z_]\w*)::/.exec(path2.slice(skipped2))?.[1];
  if (first !== void 0) return first;
  const as = path2.startsWith("<") ? topLevel(path2.slice(1), " as ") : -1;
  return as < 0 ? void 0 : /^([A-Za-z_]\w*)::/.exec(path2.slice(as + 5))?.[1];
}

// analyzers/names/v0-constants.ts
function constant3(s, inValue2) {
  deeper(s, () => {
    const tag2 = next(s);
    if (tag2 === "p") {
      print2(s, "_");
      return;
    }
    if (tag2 === "B") {
      backref(s, () => constant3(s, inValue2));
      return;
    }
    if ("htmyoj".includes(tag2)) {
      integer(s);
      return;
    }
    if ("aslxni".includes(tag2)) {
      if (eat(s, "n")) print2(s, "-");
      integer(s);
      return;
    }
    if (tag2 === "b" || tag2 === "c") {
      scalar(s, tag2);
      return;
    }
    if (tag2 === "R" && eat(s, "e")) {
      print2(s, quoted('"', utf82(nibbles(s))));
      return;
    }
    if (!inValue2) print2(s, "{");
    structured(s, tag2);
    if (!inValue2) print2(s, "}");
  });
}
function structured(s, tag2) {
  const value2 = () => constant3(s, true);
  switch (tag2) {
    case "e": {
      print2(s, `*${quoted('"', utf82(nibbles(s)))}`);
      return;
    }
    case "R":
    case "Q":
      print2(s, tag2 === "R" ? "&" : "&mut ");
      {
        value2();
        return;
      }
    case "A":
      print2(s, "[");
      list3(s, value2, ", ");
      {
        print2(s, "]");
        return;
      }
    case "T": {
      print2(s, "(");
      const count3 = list3(s, value2, ", ");
      print2(s, count3 === 1 ? ",)" : ")");
      return;
    }
    case "V": {
      path(s, true);
      const kind = next(s);
      if (kind === "U") return;
      if (kind !== "T" && kind !== "S") throw new Malformed2();
      print2(s, kind === "T" ? "(" : " { ");
      list3(s, kind === "T" ? value2 : field2, ", ");
      print2(s, kind === "T" ? ")" : " }");
      return;
    }
    default:
      throw new Malformed2();
  }
}
function field2(s) {
  optional62(s, "s");
  print2(s, `${ident(s)}: `);
  constant3(s, true);
}
function nibbles(s) {
  return match(s, /[0-9a-f]*_/y).slice(0, -1);
}
function integer(s) {
  const digits2 = nibbles(s);
  const significant = digits2.replace(/^0+/, "");
  print2(s, significant.length > 16 ? `0x${digits2}` : String(BigInt(`0x0${significant}`)));
}
function scalar(s, tag2) {
  const digits2 = nibbles(s).replace(/^0+/, "");
  if (digits2.length > 8) throw new Malformed2();
  const value2 = Number(`0x0${digits2}`);
  if (tag2 === "b") {
    if (value2 > 1) throw new Malformed2();
    print2(s, value2 === 1 ? "true" : "false");
    return;
  }
  if (value2 > 1114111 || value2 >= 55296 && value2 <= 57343) throw new Malformed2();
  print2(s, quoted("'", String.fromCodePoint(value2)));
}
function utf82(hex3) {
  if (hex3.length % 2 !== 0) throw new Malformed2();
  const bytes = Uint8Array.from({ length: hex3.length / 2 }, (_, i) => Number.parseInt(hex3.slice(2 * i, 2 * i + 2), 16));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Malformed2();
  }
}
var escapes = { "\0": "\\0", "	": "\\t", "\n": "\\n", "\r": "\\r", "\\": "\\\\" };
function quoted(quote, text4) {
  let inner = "";
  for (const char of text4) {
    if (char === quote) inner += `\\${char}`;
    else if (escapes[char] !== void 0) inner += escapes[char];
    else if (new RegExp("[\\p{C}\\p{Grapheme_Extend}]|(?! )\\p{Z}", "u").test(char)) inner += `\\u{${char.codePointAt(0)?.toString(16)}}`;
    else inner += char;
  }
  return quote + inner + quote;
}

// analyzers/names/v0-words.ts
var heads = {
  R: "&_",
  Q: "&mut _",
  P: "*const _",
  O: "*mut _",
  A: "[_; _]",
  S: "[_]",
  F: "fn(_)"
};
var basicTypes = {
  b: "bool",
  c: "char",
  e: "str",
  u: "()",
  a: "i8",
  s: "i16",
  l: "i32",
  x: "i64",
  n: "i128",
  i: "isize",
  h: "u8",
  t: "u16",
  m: "u32",
  y: "u64",
  o: "u128",
  j: "usize",
  f: "f32",
  d: "f64",
  z: "!",
  p: "_",
  v: "..."
};

// analyzers/names/v0.ts
function demangleV0(symbol2) {
  if (!/^[A-Z][\x20-\x7e]*$/.test(symbol2)) return void 0;
  const check = cursor2(symbol2, "skip");
  try {
    path(check, false);
    if (/[A-Z]/.test(symbol2[check.at] ?? "")) path(check, false);
  } catch (error2) {
    if (error2 instanceof Malformed2) return void 0;
    throw error2;
  }
  const rest2 = symbol2.slice(check.at);
  const name2 = bounded(cursor2(symbol2, "name"), inValue);
  const bare = cursor2(symbol2, "base");
  const base3 = bounded(bare, inValue);
  const { crate: crate2 = "", args, impl: impl2 } = bare.found;
  return { name: name2, base: base3, crate: crate2, args, ...impl2 ? { impl: impl2 } : {}, rest: rest2 };
}
var inValue = (s) => path(s, true);
function path(s, inValue2) {
  deeper(s, () => {
    const tag2 = next(s);
    switch (tag2) {
      case "C": {
        optional62(s, "s");
        const name2 = ident(s);
        if (!s.silent) s.found.crate ??= name2;
        print2(s, name2);
        return;
      }
      case "N":
        nested(s, inValue2);
        return;
      case "M":
      case "X":
      case "Y":
        if (s.mode === "base" && !s.silent) baseOfImpl(s, tag2);
        else impl(s, tag2);
        return;
      case "I":
        path(s, inValue2);
        if (s.mode === "base" && !s.silent) collect(s);
        else generics(s, inValue2);
        return;
      case "B":
        backref(s, () => path(s, inValue2));
        return;
      default:
        throw new Malformed2();
    }
  });
}
function nested(s, inValue2) {
  const namespace = next(s);
  if (!/[a-zA-Z]/.test(namespace)) throw new Malformed2();
  path(s, inValue2);
  const number = optional62(s, "s");
  const name2 = ident(s);
  if (/[a-z]/.test(namespace)) {
    print2(s, name2 === "" ? "" : `::${name2}`);
    return;
  }
  const kind = namespace === "C" ? "closure" : namespace === "S" ? "shim" : namespace;
  print2(s, `::{${kind}${name2 === "" ? "" : `:${name2}`}#${number}}`);
}
function impl(s, tag2) {
  if (tag2 !== "Y") {
    optional62(s, "s");
    silently(s, () => path(s, false));
  }
  print2(s, "<");
  type2(s);
  if (tag2 !== "M") {
    print2(s, " as ");
    path(s, false);
  }
  print2(s, ">");
}
function baseOfImpl(s, tag2) {
  if (tag2 !== "Y") {
    const number = optional62(s, "s");
    const before = s.found.impl;
    const module = aside(s, () => path(s, false));
    s.found.impl = before ?? { module, number: String(number) };
  }
  if (tag2 === "M") {
    head2(s, true);
    return;
  }
  if (tag2 === "Y") {
    keep(s, type2);
    path(s, false);
    return;
  }
  print2(s, "<");
  head2(s, false);
  print2(s, " as ");
  path(s, false);
  print2(s, ">");
}
function generics(s, inValue2) {
  if (inValue2) print2(s, "::");
  print2(s, "<");
  list3(s, argument, ", ");
  print2(s, ">");
}
function collect(s) {
  while (!eat(s, "E")) keep(s, argument);
}
function keep(s, walk3) {
  if (s.found.args.length < 16) s.found.args.push(asName(s, walk3));
  else silently(s, walk3);
}
function argument(s) {
  if (eat(s, "L")) lifetime(s, base62(s));
  else if (eat(s, "K")) constant3(s, false);
  else type2(s);
}
function head2(s, bare) {
  const tag2 = s.symbol[s.at] ?? "";
  if (tag2 === "B") {
    s.at++;
    backref(s, () => head2(s, bare));
    return;
  }
  if ("CNMXYI".includes(tag2)) {
    path(s, false);
    return;
  }
  if (bare) print2(s, "<");
  if (/[RQPOASTF]/.test(tag2)) {
    const start = s.at;
    silently(s, type2);
    const end = s.at;
    s.at = start + 1;
    if (tag2 === "T") {
      let arity = 0;
      while (!eat(s, "E")) {
        silently(s, type2);
        arity++;
      }
      print2(s, arity === 1 ? "(_,)" : `(${Array.from({ length: Math.min(arity, 64) }, () => "_").join(", ")})`);
    } else print2(s, heads[tag2] ?? "_");
    s.at = end;
  } else print2(s, asName(s, type2));
  if (bare) print2(s, ">");
}
function type2(s) {
  if (eat(s, "w")) print2(s, "#[splat] ");
  const tag2 = next(s);
  const basic = basicTypes[tag2];
  if (basic !== void 0) {
    print2(s, basic);
    return;
  }
  deeper(s, () => {
    switch (tag2) {
      case "R":
      case "Q": {
        print2(s, "&");
        if (eat(s, "L")) {
          const region = base62(s);
          if (region !== 0n) {
            lifetime(s, region);
            print2(s, " ");
          }
        }
        if (tag2 === "Q") print2(s, "mut ");
        type2(s);
        return;
      }
      case "P":
      case "O":
        print2(s, tag2 === "P" ? "*const " : "*mut ");
        {
          type2(s);
          return;
        }
      case "A":
      case "S":
        print2(s, "[");
        type2(s);
        if (tag2 === "A") {
          print2(s, "; ");
          constant3(s, true);
        }
        {
          print2(s, "]");
          return;
        }
      case "T": {
        print2(s, "(");
        const count3 = list3(s, type2, ", ");
        print2(s, count3 === 1 ? ",)" : ")");
        return;
      }
      case "F":
        binder(s, functionPointer);
        return;
      case "D": {
        print2(s, "dyn ");
        binder(s, () => list3(s, dynTrait, " + "));
        if (!eat(s, "L")) throw new Malformed2();
        const region = base62(s);
        if (region === 0n) return;
        print2(s, " + ");
        lifetime(s, region);
        return;
      }
      case "B":
        backref(s, type2);
        return;
      case "W":
        type2(s);
        print2(s, " is ");
        {
          pattern(s);
          return;
        }
      default:
        s.at--;
        {
          path(s, false);
          return;
        }
    }
  });
}
function functionPointer(s) {
  if (eat(s, "U")) print2(s, "unsafe ");
  if (eat(s, "K")) {
    const abi = eat(s, "C") ? "C" : ident(s);
    if (abi === "") throw new Malformed2();
    print2(s, `extern "${abi.replaceAll("_", "-")}" `);
  }
  print2(s, "fn(");
  list3(s, type2, ", ");
  print2(s, ")");
  if (eat(s, "u")) return;
  print2(s, " -> ");
  type2(s);
}
function binder(s, walk3) {
  const lifetimes = optional62(s, "G");
  if (s.silent) {
    walk3(s);
    return;
  }
  const outer = s.bound;
  if (lifetimes > 0n) {
    print2(s, "for<");
    for (let i = 0n; i < lifetimes; i++) {
      if (i > 0n) print2(s, ", ");
      s.bound++;
      lifetime(s, 1n);
    }
    print2(s, "> ");
  }
  walk3(s);
  s.bound = outer;
}
function lifetime(s, index) {
  if (s.silent) return;
  if (index === 0n) {
    print2(s, "'_");
    return;
  }
  const level = s.bound - Number(index);
  if (level < 0) throw new Malformed2();
  print2(s, level < 26 ? `'${String.fromCharCode(97 + level)}` : `'_${level}`);
}
function openPath(s) {
  if (eat(s, "B")) {
    let open2 = false;
    backref(s, () => {
      open2 = openPath(s);
    });
    return open2;
  }
  if (!eat(s, "I")) {
    path(s, false);
    return false;
  }
  path(s, false);
  print2(s, "<");
  list3(s, argument, ", ");
  return true;
}
function dynTrait(s) {
  let open2 = openPath(s);
  while (eat(s, "p")) {
    print2(s, open2 ? ", " : "<");
    open2 = true;
    print2(s, `${ident(s)} = `);
    if (eat(s, "K")) constant3(s, false);
    else type2(s);
  }
  if (open2) print2(s, ">");
}
function pattern(s) {
  deeper(s, () => {
    const tag2 = next(s);
    if (tag2 === "N") {
      print2(s, "!null");
      return;
    }
    if (tag2 === "R") {
      constant3(s, false);
      print2(s, "..=");
      constant3(s, false);
      return;
    }
    if (tag2 !== "O") throw new Malformed2();
    list3(s, pattern, " | ");
  });
}

// analyzers/names/demangle.ts
function demangle(symbol2) {
  if (symbol2.length > longestSymbol) return void 0;
  const text4 = withoutLlvmSuffix(symbol2);
  return rustV0(text4) ?? legacy(text4) ?? cxx(text4) ?? plain2(text4);
}
var longestSymbol = 1 << 20;
function withoutLlvmSuffix(symbol2) {
  const at = symbol2.indexOf(".llvm.");
  return at >= 0 && /^[A-F0-9@]*$/.test(symbol2.slice(at + 6)) ? symbol2.slice(0, at) : symbol2;
}
function rustV0(symbol2) {
  const prefix = ["_R", "R", "__R"].find((prefix2) => symbol2.startsWith(prefix2));
  if (prefix === void 0) return void 0;
  const read = demangleV0(symbol2.slice(prefix.length));
  if (!read || read.rest !== "" && !read.rest.startsWith(".")) return void 0;
  const { name: name2, base: base3, crate: crate2, args, impl: impl2, rest: rest2 } = read;
  return {
    scheme: "v0",
    name: name2 + rest2.slice(0, longestName2),
    base: base3,
    crate: crate2,
    ...args.length > 0 ? { args } : {},
    ...impl2 ? { impl: impl2 } : {}
  };
}
function legacy(symbol2) {
  const start = /^_{0,2}ZN/.exec(symbol2)?.[0].length;
  if (start === void 0) return void 0;
  const elements = [];
  let at = start;
  while (symbol2[at] !== "E") {
    const digits2 = /[0-9]{1,7}/y;
    digits2.lastIndex = at;
    const length = digits2.exec(symbol2)?.[0];
    if (length === void 0) return void 0;
    at = digits2.lastIndex + Number(length);
    if (at >= symbol2.length) return void 0;
    elements.push(symbol2.slice(digits2.lastIndex, at));
  }
  if (!/^h[0-9a-f]{16}$/.test(elements.pop() ?? "") || elements.length === 0) return void 0;
  const rest2 = symbol2.slice(at + 1);
  if (rest2 !== "" && !/^\.[\x21-\x7e]*$/.test(rest2)) return void 0;
  const name2 = cut2(elements.map(unescape).join("::"));
  return { scheme: "legacy", name: cut2(name2 + rest2), base: baseOfText(name2), ...crate(name2) };
}
var escapes2 = {
  SP: "@",
  BP: "*",
  RF: "&",
  LT: "<",
  GT: ">",
  LP: "(",
  RP: ")",
  C: ","
};
function unescape(element2) {
  let rest2 = element2.startsWith("_$") ? element2.slice(1) : element2;
  let out = "";
  for (; ; ) {
    const plain4 = /^[^$.]*/.exec(rest2)?.[0] ?? "";
    out += plain4;
    rest2 = rest2.slice(plain4.length);
    if (rest2.startsWith(".")) {
      const path2 = rest2.startsWith("..");
      out += path2 ? "::" : ".";
      rest2 = rest2.slice(path2 ? 2 : 1);
      continue;
    }
    const escape = /^\$([^$]*)\$/.exec(rest2);
    const char = escape && (escapes2[escape[1] ?? ""] ?? unicode(escape[1] ?? ""));
    if (!escape || !char) return out + rest2;
    out += char;
    rest2 = rest2.slice(escape[0].length);
  }
}
function unicode(escape) {
  if (!/^u[0-9a-f]{1,6}$/.test(escape)) return void 0;
  const point = Number.parseInt(escape.slice(1), 16);
  if (point > 1114111 || point >= 55296 && point <= 57343) return void 0;
  const char = String.fromCodePoint(point);
  return new RegExp("\\p{Cc}", "u").test(char) ? void 0 : char;
}
function cxx(symbol2) {
  const printed = /\)( const| volatile|&)*( \[clone [^\]]*\])?$/.test(symbol2) && topLevel(symbol2, "(") > 0;
  if (!/^_{1,3}Z[A-Z0-9]/i.test(symbol2) && !printed && !/\boperator[^\w\s]/.test(symbol2)) return void 0;
  const read = printed ? void 0 : demangleCxx(symbol2);
  return { scheme: "c++", ...read ?? { name: cut2(symbol2), base: cut2(symbol2) } };
}
function plain2(symbol2) {
  if (!symbol2.includes("::") || /[\x00-\x1f]/.test(symbol2)) return void 0;
  const name2 = cut2(stripDisambiguators(symbol2.replace(/::h[0-9a-f]{16}(?=$|[ .])/, "")));
  return {
    scheme: "plain",
    name: name2,
    base: baseOfText(name2.replace(/( (externref|multivalue|wasm-bindgen) shim)+$/, "")),
    ...crate(name2)
  };
}
function crate(name2) {
  const crate2 = crateOfText(name2);
  return crate2 === void 0 ? {} : { crate: crate2 };
}
function cut2(name2) {
  return name2.length > longestName2 ? `${name2.slice(0, longestName2 - 1)}…` : name2;
}

// analyzers/names/names.ts
var names = analyzer({
  name: "names",
  doc: "Names of functions as people read them: demangled, without hashes, stable across rebuilds; and their generic bases.",
  requires: { wasm, code, twins: optional(twins) },
  run: ({ wasm: wasm2, code: code2, twins: twins2 }) => namesOf(wasm2, code2.hash, twins2),
  *facts(names2) {
    for (const index of names2.bodies) {
      const { name: name2 } = names2.of(index);
      const base3 = names2.base(index);
      const crate2 = names2.crate(index);
      const about = `${base3 === name2 ? "" : `; base ${base3}`}${crate2 === void 0 ? "" : `; crate ${crate2}`}`;
      yield { at: names2.place(index), text: `named ${name2}${about}; subject ${names2.subject(index)}` };
    }
  },
  *unread(names2) {
    yield { what: "function names not demangled", count: names2.left(), artifact: names2.artifact };
  }
});
var mostCharacters = 1 << 26;
function namesOf(module, hashes, lender, most3 = mostCharacters) {
  const { functions, artifact } = module;
  const symbolOf = (index) => lender?.symbol(index) ?? functions[index]?.symbol;
  const read = /* @__PURE__ */ new Map();
  const identities = [];
  let characters = 0;
  let left2 = 0;
  let blankets;
  function demangled(index) {
    if (read.has(index)) return read.get(index);
    const symbol2 = symbolOf(index);
    const known2 = characters < most3 && symbol2 !== void 0 ? demangle(symbol2) : void 0;
    if (characters >= most3 && symbol2 !== void 0) left2++;
    characters += known2 ? known2.name.length + known2.base.length + (known2.args ?? []).join().length : 0;
    read.set(index, known2);
    return known2;
  }
  function make(index) {
    const symbol2 = symbolOf(index);
    if (symbol2 === void 0) return { index, name: `func[${index}]` };
    const name2 = demangled(index)?.name ?? withoutGlueHash(cut3(symbol2));
    return name2 === symbol2 ? { index, name: name2 } : { index, name: name2, symbol: cut3(symbol2) };
  }
  function of2(index) {
    return identities[index] ??= make(index);
  }
  function place(index, offset, length) {
    const body = functions[index]?.body;
    const known2 = functions[index]?.import;
    const at = offset ?? body?.offset ?? known2?.offset ?? 0;
    return {
      kind: "bytes",
      artifact: artifact.path,
      offset: at,
      length: length ?? (offset === void 0 ? body?.length ?? known2?.length ?? 0 : 0),
      function: of2(index)
    };
  }
  return {
    of: of2,
    place,
    demangled,
    subject(index) {
      if (symbolOf(index) !== void 0) return of2(index).name;
      return `unnamed function ${((hashes[index] ?? 0) >>> 0).toString(16).padStart(8, "0")}`;
    },
    base(index) {
      const known2 = demangled(index);
      if (!known2) return of2(index).name;
      if (known2.scheme === "c++") return known2.base;
      blankets ??= blanketImpls(functions.map((_, index2) => demangled(index2)));
      return blankets.has(implKey(known2)) ? withoutSelf(known2.base) : known2.base;
    },
    crate: (index) => demangled(index)?.crate,
    symbol: symbolOf,
    left: () => left2,
    bodies: functions.filter(({ body }) => body).map(({ index }) => index),
    artifact: artifact.path
  };
}
function blanketImpls(all2) {
  const selves = /* @__PURE__ */ new Map();
  const blankets = /* @__PURE__ */ new Set();
  for (const known2 of all2) {
    const key = known2 && implKey(known2);
    const self = known2 && selfOf(known2.base);
    if (!key || self === void 0) continue;
    if ((selves.get(key) ?? self) !== self) blankets.add(key);
    selves.set(key, self);
  }
  return blankets;
}
function implKey({ impl: impl2, base: base3 }) {
  return impl2 && base3.startsWith("<") ? `${impl2.module}#${impl2.number}` : "";
}
function selfOf(base3) {
  const end = base3.startsWith("<") ? topLevel(base3.slice(1), " as ") : -1;
  return end < 0 ? void 0 : base3.slice(1, 1 + end);
}
function withoutSelf(base3) {
  return `<_${base3.slice(1 + (selfOf(base3)?.length ?? 0))}`;
}
function withoutGlueHash(name2) {
  return name2.replace(/^((?:[^:]*\.)?__wb(?:g|indgen)_\w*?)_[0-9a-f]{16}$/, "$1").replace(/^((?:[^:]*\.)?__wbindgen_closure_wrapper)\d+$/, "$1");
}
function cut3(symbol2) {
  return symbol2.length > 16384 ? `${symbol2.slice(0, 16383)}…` : symbol2;
}

// analyzers/wat/text.ts
var deepest6 = 5e3;
function parseText(text4) {
  const top = [];
  const open2 = [];
  let items = top;
  const token = /\s+|;;[^\n]*|\(;|"(?:[^"\\]|\\.)*"|[()]|[^\s()";]+|./gsu;
  while (token.lastIndex < text4.length) {
    const at = token.lastIndex;
    const [found = ""] = token.exec(text4) ?? [];
    const end = token.lastIndex;
    if (found === "(;") token.lastIndex = endOfComment(text4, end);
    else if (found === "(") {
      if (open2.length >= deepest6) return top;
      const list6 = { items: [], at };
      open2.push(list6);
      items = list6.items;
    } else if (found === ")") {
      const closed = open2.pop();
      if (!closed) return top;
      items = open2.at(-1)?.items ?? top;
      if (!isAnnotation(closed.items[0])) items.push({ kind: "list", items: closed.items, at: closed.at, end });
    } else if (found.startsWith('"')) items.push({ kind: "string", text: found.slice(1, -1), at, end });
    else if (!/^\s|^;;/.test(found)) items.push({ kind: "word", text: found, at, end });
  }
  return top;
}
function isAnnotation(first) {
  return first?.kind === "word" && first.text.startsWith("@");
}
function endOfComment(text4, at) {
  const edge = /\(;|;\)/g;
  edge.lastIndex = at;
  for (let depth = 1; depth > 0; ) {
    const found = edge.exec(text4);
    if (!found) return text4.length;
    depth += found[0] === "(;" ? 1 : -1;
  }
  return edge.lastIndex;
}
function headOf(node) {
  const first = node?.kind === "list" ? node.items[0] : void 0;
  return first?.kind === "word" ? first.text : "";
}
function byteLength(text4) {
  let bytes = 0;
  for (const [part] of text4.matchAll(/\\u\{([0-9a-fA-F_]+)\}|\\[0-9a-fA-F]{2}|\\.|[^\\]+/gsu)) {
    if (part.startsWith("\\u{")) {
      const point = Number.parseInt(part.slice(3, -1).replaceAll("_", ""), 16);
      bytes += point < 128 ? 1 : point < 2048 ? 2 : point < 65536 ? 3 : 4;
    } else bytes += part.startsWith("\\") ? 1 : new TextEncoder().encode(part).length;
  }
  return bytes;
}
function lineIndex(text4) {
  const starts = [0];
  for (let at = text4.indexOf("\n"); at >= 0; at = text4.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle2 = low + high + 1 >> 1;
      if ((starts[middle2] ?? 0) <= offset) low = middle2;
      else high = middle2 - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

// analyzers/wat/instructions.ts
var dotless = new Set(
  "unreachable nop block loop if else end br br_if br_table br_on_null br_on_non_null br_on_cast br_on_cast_fail return call call_indirect call_ref return_call return_call_indirect return_call_ref drop select try try_table catch catch_all delegate rethrow throw throw_ref suspend resume resume_throw switch".split(" ")
);
function isInstruction(word2) {
  return dotless.has(word2) || /^[a-z][a-z0-9_]*\.[a-z][a-z0-9_.]*$/.test(word2);
}
function instructionsOf(func2) {
  const out = [];
  emit(func2.items.slice(1), out);
  out.push(closing2(func2));
  return withoutEmptyElse(out);
}
function emit(nodes, out, inTryTable = false) {
  let clauses2 = inTryTable;
  for (const node of nodes) {
    if (node.kind === "word") {
      if (!isInstruction(node.text)) continue;
      out.push({ name: node.text, at: node.at, end: node.end });
      clauses2 = node.text === "try_table";
    } else if (node.kind === "list") {
      const head3 = headOf(node);
      if (clauses2 && /^catch/.test(head3)) continue;
      if (isInstruction(head3)) {
        clauses2 = false;
        folded(node, head3, out);
      }
    }
  }
}
function folded(list6, head3, out) {
  const first = list6.items[0];
  const self = { name: head3, at: first?.at ?? list6.at, end: first?.end ?? list6.at };
  const rest2 = list6.items.slice(1);
  switch (head3) {
    case "block":
    case "loop":
    case "try_table":
      out.push(self);
      emit(rest2, out, head3 === "try_table");
      out.push(closing2(list6));
      return;
    case "if":
      emit(
        rest2.filter((node) => node.kind === "list" && !branches.has(headOf(node))),
        out
      );
      out.push(self);
      for (const node of rest2) if (node.kind === "list" && branches.has(headOf(node))) branch(node, out);
      out.push(closing2(list6));
      return;
    case "try":
      out.push(self);
      for (const node of rest2) if (node.kind === "list" && branches.has(headOf(node))) branch(node, out);
      if (!rest2.some((node) => headOf(node) === "delegate")) out.push(closing2(list6));
      return;
    default:
      emit(
        rest2.filter((node) => node.kind === "list"),
        out
      );
      out.push(self);
  }
}
var branches = /* @__PURE__ */ new Set(["then", "else", "do", "catch", "catch_all", "delegate"]);
function branch(list6, out) {
  const [first, ...rest2] = list6.items;
  if (first?.kind !== "word") return;
  if (first.text !== "then" && first.text !== "do") out.push({ name: first.text, at: first.at, end: first.end });
  emit(rest2, out);
}
function closing2(list6) {
  return { name: "end", at: list6.end - 1, end: list6.end };
}
function withoutEmptyElse(written) {
  return written.filter(({ name: name2 }, index) => name2 !== "else" || written[index + 1]?.name !== "end");
}

// analyzers/wat/items.ts
var kinds = {
  func: "function",
  table: "table",
  memory: "memory",
  global: "global",
  tag: "tag"
};
function itemsOf(text4) {
  const top = parseText(text4);
  const module = top.find((node) => headOf(node) === "module");
  const fields = module?.kind === "list" ? module.items : top;
  const items = {
    module: module ?? top[0],
    type: [],
    import: [],
    function: [],
    table: [],
    memory: [],
    global: [],
    tag: [],
    export: [],
    start: [],
    element: [],
    data: []
  };
  for (const field3 of fields.flatMap(
    (node) => headOf(node) === "rec" && node.kind === "list" ? node.items : [node]
  )) {
    if (field3.kind !== "list") continue;
    const head3 = headOf(field3);
    const kind = kinds[head3];
    if (kind) {
      const inline = (name2) => field3.items.filter((item) => headOf(item) === name2);
      items.export.push(...inline("export"));
      if (inline("import").length > 0) items.import.push(field3);
      else items[kind].push(field3);
      if (kind === "table") items.element.push(...inline("elem"));
      if (kind === "memory") items.data.push(...inline("data").filter((node) => node.kind === "list"));
    } else if (head3 === "elem") items.element.push(field3);
    else if (head3 === "data") items.data.push(field3);
    else if (head3 === "type" || head3 === "import" || head3 === "export" || head3 === "start") items[head3].push(field3);
  }
  return items;
}
function stringsOf(data2) {
  return data2.items.filter((node) => node.kind === "string");
}

// sarif/sanitise.ts
var unseen = [
  [0, 31],
  // C0: escape, line breaks, bell
  [127, 159],
  // DEL and C1: another spelling of escape sequences
  [173, 173],
  // soft hyphen
  [847, 847],
  // grapheme joiner
  [1564, 1564],
  // Arabic letter mark
  [4447, 4448],
  // Hangul fillers
  [6068, 6069],
  // Khmer inherent vowels
  [6155, 6159],
  // Mongolian separators
  [8203, 8207],
  // zero width, direction marks
  [8232, 8239],
  // line and paragraph separator, direction overrides
  [8287, 8303],
  // invisible operators, direction isolates
  [12644, 12644],
  // Hangul filler
  [65279, 65279],
  // byte order mark
  [65440, 65440],
  // half-width Hangul filler
  [65520, 65531],
  // interlinear annotation
  [917504, 921599]
  // tags: whole invisible sentences
];
var codePoint = (code2) => `\\u{${code2.toString(16)}}`;
var everyUnseen = new RegExp(`[${unseen.map(([from, to]) => `${codePoint(from)}-${codePoint(to)}`).join("")}]`, "gu");
var loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
var inlineCommand = /##(?=\[|vso|teamcity)/gi;
var shortEscapes = { "\n": "\\n", "\r": "\\r", "	": "\\t", "\0": "\\0" };
function visible(text4) {
  return wellFormed(text4).replace(everyUnseen, (c) => shortEscapes[c] ?? codePoint(c.codePointAt(0) ?? 0)).replace(inlineCommand, "#\\u{23}");
}
function wellFormed(text4) {
  return text4.replace(loneSurrogates, "�");
}
function shorten(text4, max) {
  const characters = Array.from(text4);
  if (characters.length <= max) return text4;
  const tail = Math.floor((max - 1) / 3);
  return `${characters.slice(0, max - 1 - tail).join("")}…${characters.slice(characters.length - tail).join("")}`;
}
function commandData(text4) {
  return visible(text4).replaceAll("%", "%25");
}
function commandProperty(text4) {
  return commandData(text4).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function markdownText(text4) {
  return visible(text4).replace(/[&<>|`*_[\]#!~\\@$^]/g, (c) => `&#${c.charCodeAt(0)};`).replace(/(https?|ftp):/gi, "$1&#58;").replace(/\bwww\./gi, "www&#46;");
}
function markdownCode(text4) {
  return `<code>${markdownText(text4)}</code>`;
}
function sarifText(text4) {
  return visible(text4).replaceAll("](", "] (").replace(/[{}]/g, (brace) => brace + brace);
}
function printableJson(value2) {
  const escape = (c) => [...Array(c.length).keys()].map((i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");
  const json2 = JSON.stringify(value2, null, 2);
  return json2.replace(everyUnseen, (c) => c === "\n" ? c : escape(c)) + "\n";
}
function relativeUri(path2) {
  return wellFormed(path2).replaceAll("\\", "/").split("/").filter((segment2) => segment2 !== "" && segment2 !== ".").map(
    (segment2) => encodeURIComponent(segment2).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  ).join("/");
}
function isInside(path2) {
  const slashed = path2.replaceAll("\\", "/");
  return slashed !== "" && !/^(\/|[a-z]:|[a-z][a-z0-9+.-]+:\/\/|<|~\/)/i.test(slashed) && !slashed.split("/").includes("..");
}

// sarif/words.ts
function hex2(offset) {
  return `0x${offset.toString(16)}`;
}
function fileOf({ at, source }) {
  return source?.file ?? (at.kind === "source" ? at.file : at.artifact);
}
function spotOf({ at, source }) {
  if (source) return `${source.line}:${source.column}`;
  switch (at.kind) {
    case "bytes":
      return at.offset === 0 && !at.function && !at.section ? "" : hex2(at.offset);
    case "mir":
      return `${at.line}`;
    case "source":
      return `${at.line}:${at.column}`;
  }
}
function placeOf(related) {
  const spot = spotOf(related);
  return spot === "" ? fileOf(related) : `${fileOf(related)}:${spot}`;
}
function nameOf2(at) {
  switch (at.kind) {
    case "bytes":
      return at.function?.name ?? (at.section === void 0 ? void 0 : `section ${at.section}`);
    case "mir":
      return at.body;
    case "source":
      return void 0;
  }
}
function evidenceOf(at, file) {
  switch (at.kind) {
    case "bytes": {
      const span2 = at.length > 0 ? `${hex2(at.offset)}..${hex2(at.offset + at.length)}` : hex2(at.offset);
      const parts = [at.artifact === file ? "" : at.artifact, at.function ? `function ${at.function.index}` : "", span2];
      return parts.filter((part) => part !== "").join(", ");
    }
    case "mir": {
      const statement = at.statement === void 0 ? "" : `[${at.statement}]`;
      const block = at.block === void 0 ? "" : `bb${at.block}${statement}`;
      return at.artifact === file ? block : `${baseName2(at.artifact)}:${at.line} ${block}`.trimEnd();
    }
    case "source":
      return at.file === file ? "" : `${at.file}:${at.line}:${at.column}`;
  }
}
function baseName2(path2) {
  return path2.replace(/^.*[\\/]/, "");
}
function largestSections(sizes2, shown) {
  const sums = /* @__PURE__ */ new Map();
  for (const { name: name2, bytes } of sizes2.sections) sums.set(name2, (sums.get(name2) ?? 0) + bytes);
  const sections = [...sums].map(([name2, bytes]) => ({ name: name2, bytes })).sort((a, b) => b.bytes - a.bytes);
  const rest2 = sections.slice(shown);
  if (rest2.length < 2) return sections;
  return [
    ...sections.slice(0, shown),
    { name: `${rest2.length} others`, bytes: rest2.reduce((sum, s) => sum + s.bytes, 0) }
  ];
}
function totals(report) {
  const of2 = (severity) => report.findings.filter((finding) => finding.severity === severity).length;
  return {
    error: of2("error"),
    warning: of2("warning"),
    note: of2("note"),
    likely: report.findings.filter((finding) => finding.certainty === "likely").length,
    unknowns: report.unknowns.length,
    ignored: report.ignored.length,
    faults: report.faults.length,
    unread: report.unread.reduce((sum, { count: count3 }) => sum + count3, 0),
    files: report.builds.reduce((sum, build3) => sum + build3.artifacts.length, 0)
  };
}
var order = { error: 0, warning: 1, note: 2 };
function atLeastAs(a, b) {
  return order[a] <= order[b];
}
function worstFirst(findings) {
  const unsure = (finding) => finding.certainty === "proved" ? 0 : 1;
  return [...findings].sort(
    (a, b) => order[a.severity] - order[b.severity] || unsure(a) - unsure(b) || (b.bytes ?? 0) - (a.bytes ?? 0)
  );
}
function sentence(message) {
  const text4 = message.replace(/^[a-z]+(?=[ ,])/, (word2) => word2.charAt(0).toUpperCase() + word2.slice(1));
  return /[.!?…]$/.test(text4) ? text4 : `${text4}.`;
}
function groups(values, key) {
  const found = /* @__PURE__ */ new Map();
  for (const value2 of values) {
    const group = found.get(key(value2));
    if (group) group.push(value2);
    else found.set(key(value2), [value2]);
  }
  return found;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// rules/wording.ts
function size(bytes) {
  if (Math.abs(bytes) < 1024) return `${bytes} B`;
  if (Math.abs(bytes) < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KiB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
function count2(n, one, many = `${one}s`) {
  return `${thousands(n)} ${n === 1 ? one : many}`;
}
function thousands(n) {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
function share(part, whole) {
  return `${whole === 0 ? "0.0" : (100 * part / whole).toFixed(1)} %`;
}
function clip(text4, limit = 120) {
  return text4.length <= limit ? text4 : `${text4.slice(0, limit - 1)}…`;
}
function list4(words) {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function walk2(names2) {
  if (names2.length <= 7) return names2.join(" > ");
  return [...names2.slice(0, 3), `… ${names2.length - 6} more …`, ...names2.slice(-3)].join(" > ");
}
function shellWord(path2) {
  return /^[\w./@+-]+$/.test(path2) ? path2 : `'${path2.replaceAll("'", "'\\''")}'`;
}
function strippedPath(path2) {
  return `${path2.replace(/\.wasm$|\.wat$/, "")}.stripped.wasm`;
}

// sarif/github.ts
var most2 = 10;
var longest = 2e3;
function github(report, options = {}) {
  const toRepository = options.toRepository ?? ((path2) => isInside(path2) ? path2 : void 0);
  const faults2 = report.faults.slice(0, most2).map((fault2) => {
    const title = fault2.kind === "bug" ? "wasm-lint failed" : "could not be read";
    const file = toRepository(fault2.artifact);
    const line = fault2.at && fault2.at.kind !== "bytes" ? fault2.at.line : 1;
    return command(
      "error",
      { file, line: file === void 0 ? void 0 : line, title },
      `${fault2.artifact}: ${fault2.message}`
    );
  });
  const sorted = worstFirst(report.findings);
  const errors = sorted.filter(({ severity }) => severity === "error").slice(0, Math.max(0, most2 - faults2.length));
  const warnings = sorted.filter(({ severity }) => severity === "warning").slice(0, most2);
  const shown = [...errors, ...warnings];
  const untold = report.findings.length - shown.length + report.faults.length - faults2.length;
  const lines = [
    ...faults2,
    ...shown.map((finding) => annotation(finding, toRepository)),
    ...untold > 0 ? [command("notice", { title: "wasm-lint" }, rest(report, untold))] : []
  ];
  return lines.map((line) => line + "\n").join("");
}
function rest(report, untold) {
  const { error: error2, warning: warning2, note } = totals(report);
  const all2 = [count2(error2, "error"), count2(warning2, "warning"), count2(note, "note")].join(", ");
  return `${count2(untold, "more finding")} without an annotation (${all2} in all); see the job summary or the SARIF log`;
}
function annotation(finding, toRepository) {
  const { source, at, severity, rule, certainty } = finding;
  const span2 = source ?? (at.kind === "source" ? at : void 0);
  const text4 = span2 ? toRepository(span2.file) : void 0;
  const fallback = at.kind === "source" ? void 0 : toRepository(at.artifact);
  const oneLine = span2 && span2.endLine === span2.line;
  const where = text4 ? {
    file: text4,
    line: span2?.line,
    endLine: span2?.endLine,
    ...oneLine ? { col: span2.column, endColumn: span2.endColumn } : {}
  } : { file: fallback, line: fallback === void 0 ? void 0 : at.kind === "mir" ? at.line : 1 };
  const name2 = nameOf2(at);
  const evidence = text4 !== void 0 || fileOf(finding) === "" ? "" : ` (${[name2, evidenceOf(at)].filter(Boolean).join(", ")})`;
  const advice = finding.advice === void 0 ? "" : ` ${sentence(finding.advice)}`;
  const level = severity === "note" ? "notice" : severity;
  const title = certainty === "likely" ? `${rule} (likely)` : rule;
  return command(level, { ...where, title }, sentence(finding.message + evidence) + advice);
}
function command(name2, properties, message) {
  const written = Object.entries(properties).flatMap(([key, value2]) => value2 === void 0 ? [] : [`${key}=${commandProperty(String(value2))}`]).join(",");
  return `::${name2} ${written}::${commandData(shorten(message, longest))}`;
}

// sarif/html/assets.ts
var script = '/* This script contains d3-hierarchy.\nCopyright 2010-2021 Mike Bostock\n\nPermission to use, copy, modify, and/or distribute this software for any purpose\nwith or without fee is hereby granted, provided that the above copyright notice\nand this permission notice appear in all copies.\n\nTHE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH\nREGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND\nFITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,\nINDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS\nOF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER\nTORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF\nTHIS SOFTWARE.\n*/\n(()=>{function R(e){return Math.abs(e)<1024?`${e} B`:Math.abs(e)<1024*1024?`${(e/1024).toFixed(1)} KiB`:`${(e/1024/1024).toFixed(1)} MiB`}function v(e){return String(e).replace(/\\B(?=(\\d{3})+$)/g,",")}function H(e,t){return`${t===0?"0.0":(100*e/t).toFixed(1)} %`}var pe=[255,60,150,325,105,200,25,290,175,80,345,230];function De(e,t,n){let r=([o,i])=>a=>a<0?`oklch(${o} 0.006 260)`:`oklch(${o} ${i} ${pe[a%pe.length]})`;return{...e,fill:r(t),head:r(n)}}var qe=De({background:"#ffffff",text:"#16181d",faint:"#5b6270",line:"#d9dde4",accent:"#0b57d0"},[.88,.068],[.8,.095]),Oe=De({background:"#14161a",text:"#eef0f4",faint:"#a2a9b6",line:"#2c313a",accent:"#8ab4f8"},[.4,.075],[.5,.09]);function he(e){let t=new Map;for(let n of e)t.set(n.colour,(t.get(n.colour)??0)+n.bytes);return[...t].map(([n,r])=>({colour:n,bytes:r})).filter(({colour:n})=>n!==""&&!n.startsWith("(")).sort((n,r)=>r.bytes-n.bytes||(n.colour<r.colour?-1:1)).slice(0,pe.length)}function m(e,t={},...n){let r=document.createElement(e);for(let[o,i]of Object.entries(t))i!==void 0&&i!==!1&&r.setAttribute(o,i===!0?"":String(i));return r.append(...n),r}function ee(e){let t=m("span",{class:"swatch","aria-hidden":"true"});return t.style.background=e,t}function D(e,t,n){let r=[e,...ze(e)];for(let l of r)if(n(l)<=t)return l;let o=Array.from(r.at(-1)),[i,a]=[0,o.length];for(;i<a;){let l=i+a+1>>1;n(`${o.slice(0,l).join("")}\\u2026`)<=t?i=l:a=l-1}return i>=3?`${o.slice(0,i).join("")}\\u2026`:""}function ze(e){let t=e.replace(/ \\[\\d+\\]$/,""),n=ge(t),r=n.length>1&&n.at(-1).startsWith("<")?2:1,o=[r+1,r].filter(i=>i<n.length).map(i=>n.slice(-i).join("::"));return[...new Set([t,...o])]}function Fe(e){let t=ze(e).at(-1),n=e.lastIndexOf(t);return n<=0?["",e]:[e.slice(0,n),e.slice(n)]}function ge(e){let t=[],[n,r]=[0,0];for(let o=0;o<e.length;o++){let i=e[o];"<([{".includes(i)?n++:")]}".includes(i)||i===">"&&e[o-1]!=="-"?n=Math.max(0,n-1):i===":"&&e[o+1]===":"&&n===0&&(t.push(e.slice(r,o)),r=o+2,o++)}return[...t,e.slice(r)]}var te=["sections","crates","files","generics","functions","keeps"];function Ke(e,t){let n=t==="files"?Wt(e):t==="keeps"?_t(e):Kt(e,t);return F(e.file,n,"")}function be(e,t){for(let n=0;n<e.children.length;n++){let r=e.children[n];if(r.item===t)return[n];let o=r.children.length>0?be(r,t):void 0;if(o)return[n,...o]}}function We(e,t){let n=[e];for(let r of t){let o=n.at(-1).children[r];if(!o)break;n.push(o)}return{tile:n.at(-1),trail:n}}function xe(e){let t=[],n=r=>{r.children.length===0?t.push(r):r.children.forEach(n)};return n(e),t}function we(e){let t=e.toLowerCase().split(/\\s+/).filter(Boolean);if(t.length!==0)return n=>{let r=n.toLowerCase();return t.every(o=>r.includes(o))}}var Ft={function:"functions",data:"pieces of data",entry:"table entries",declaration:"function declarations",name:"names",section:"section headers",segment:"segment headers",element:"element segments",table:"tables",memory:"memories",custom:"custom sections",unread:"unread bytes"};function ve(e,t){return`(${v(e)} ${e===1?"other":"smaller"} ${e===1?t:Ft[t]??`${t}s`})`}function F(e,t,n){let r=[...t].sort((o,i)=>i.bytes-o.bytes||(o.name<i.name?-1:1));return{name:e,bytes:r.reduce((o,{bytes:i})=>o+i,0),item:-1,count:r.reduce((o,{count:i})=>o+i,0),rest:!1,colour:n,children:r}}var Nt="(not attributed)";function ne(e,t){let n=e.items.crate[t],r=e.sections[e.items.section[t]];return Te(e)?n>=0?e.crates[n]:`${r} of no known crate`:r}var Ne=new WeakMap;function Te(e){let t=Ne.get(e);if(t===void 0){let{kind:n,crate:r,bytes:o}=e.items,i=e.kinds.indexOf("function"),[a,l]=[0,0];n.forEach((p,c)=>{p===i&&(a+=o[c],r[c]>=0&&(l+=o[c]))}),Ne.set(e,t=l>a/4)}return t}function ye(e,t,n){let{name:r,bytes:o,keeps:i,kind:a,count:l}=e.items,p=l[t]>0;return{name:p?ve(l[t],e.kinds[a[t]]):r[t],bytes:o[t],item:p?-1:t,...p?{}:{keeps:i[t]},count:Math.max(1,l[t]),rest:p,colour:n,children:[]}}function Kt(e,t){let{items:n,sections:r,crates:o,generics:i,kinds:a}=e,l=a.indexOf("function"),p={sections:y=>r[n.section[y]],crates:y=>o[n.crate[y]]??Nt,generics:y=>i[n.generic[y]],functions:()=>""},c=new Map,h=new Map;n.name.forEach((y,s)=>{if(t==="functions"&&n.kind[s]!==l||t==="generics"&&n.generic[s]<0)return;let d=p[t](s),x=c.get(d);x||c.set(d,x=[]);let f=t==="functions"||t==="generics"?ne(e,s):d;if(n.count[s]===0){let w=ye(e,s,f),T=t==="generics"?ge(w.name.replace(/ \\[\\d+\\]$/,"")).at(-1):"";x.push(T.startsWith("<")?{...w,label:T}:w);return}let u=a[n.kind[s]],g=h.get(`${u} ${d}`)??{tiles:x,name:f,bytes:0,count:0,kind:u};g.bytes+=n.bytes[s],g.count+=n.count[s],h.set(`${u} ${d}`,g)});for(let{tiles:y,name:s,bytes:d,count:x,kind:f}of h.values())y.push({name:ve(x,f),bytes:d,item:-1,count:x,rest:!0,colour:s,children:[]});return[...c].flatMap(([y,s])=>y===""?s:s.length===1?[{...s[0],name:s[0].rest?y:s[0].name}]:[{...F(y,s,t==="generics"?s[0].colour:y),rest:y.startsWith("(")}])}function Wt(e){let{files:t,items:n}=e;if(!t)return[];let r=()=>({folders:new Map,tiles:[]}),o=r(),i=t.paths.map(s=>{let d=o;for(let x of s.split("/").filter(Boolean)){let f=x.replace(/^([0-9a-f]{8})[0-9a-f]{32}$/,"$1\\u2026"),u=d.folders.get(f);u||d.folders.set(f,u=r()),d=u}return d});t.path.forEach((s,d)=>{let[x,f]=[t.count[d],t.function[d]],u=f==="";i[s].tiles.push({name:u?x===0?"(no function)":ve(x,"function"):f,bytes:t.bytes[d],item:-1,count:Math.max(1,x),rest:u,colour:"",children:[]})});let a=(s,{folders:d,tiles:x})=>{let f=[...d].map(([u,g])=>a(u,g));return f.length===1&&x.length===0?{...f[0],name:`${s}/${f[0].name}`}:F(s,[...x,...f],"")},l=[...o.folders].map(([s,d])=>a(s,d)),p=e.kinds.indexOf("function"),c=n.bytes.reduce((s,d,x)=>s+(n.kind[x]===p?d:0),0),h=l.reduce((s,{bytes:d})=>s+d,0),y={...F("(code without a source line)",[],""),bytes:c-h,count:1,rest:!0};return[...l.map(s=>_e(s,s.name,0)),...y.bytes>0?[y]:[]]}function _e(e,t,n){let r=e.children.map(o=>_e(o,n<1?`${t}/${o.name}`:t,n+1));return{...e,colour:t,children:r}}function _t(e){let{items:t,bytes:n,unneeded:r}=e,o=new Map;t.name.forEach((u,g)=>{if(t.count[g]>0)return;let w=t.keeper[g],T=o.get(w);T?T.push(g):o.set(w,[g])});let i=(u,g,w)=>u>0?[{name:w,bytes:u,item:-1,count:1,rest:!0,colour:g,children:[]}]:[],a="(smaller items)",l=new Map,p=(u,g)=>u.reduce((w,T)=>w+g[T],0),c=[],h=[...o.get(-1)??[]];for(let u=h.pop();u!==void 0;u=h.pop()){c.push(u);for(let g of o.get(u)??[])h.push(g)}for(let u of c.reverse()){let g=ye(e,u,ne(e,u)),w=o.get(u)??[],T=t.keeps[u]-g.bytes-p(w,t.keeps);if(w.length===0&&T===0){l.set(u,g);continue}let M={...g,label:"(itself)"},k=w.map(Y=>l.get(Y)),L=F(g.name,[M,...k,...i(T,g.colour,a)],g.colour);l.set(u,{...L,item:u,keeps:L.bytes})}let y=o.get(-1)??[],s=o.get(-2)??[],d=n-r,x="(nothing needs these)",f=[...s.map(u=>ye(e,u,x)),...i(r-p(s,t.bytes),x,a)];return[...y.map(u=>l.get(u)),...i(d-p(y,t.keeps),"","(smaller items that several others need)"),...f.length>0?[{...F(x,f,x),rest:!0}]:[]]}var re=["stack","static data","zeroed","heap","stack or zeroed","zeroed or heap"],oe=34,ie=54,K=150,N=18,je=4;function Ie(e,t,n,r){let{regions:o}=t,i=Math.max(1,n-o.length*je),a=o.reduce((u,{start:g,end:w})=>u+w-g,0),l=0,p=o.map(({kind:u,start:g,end:w})=>{let T=je+i*(w-g)/a,M={x:l,y:oe,width:T,height:ie,name:u,start:g,end:w,colour:u,item:-1};return l+=T,M}),c=o.filter(({kind:u})=>u==="static data"),[h,y]=[c[0]?.start??0,c.at(-1)?.end??0],s=Math.max(1,Math.floor((r-K-8)/N)),d=Math.max(16,Math.ceil((y-h)/s/16)*16),x=[],{items:f}=e;for(let u=0;u<f.address.length;u++){let g=f.address[u];if(g<h||g>=y)continue;let w=g+f.bytes[u];for(let T=g;T<w;){let M=Math.floor((T-h)/d),k=Math.min(w,h+(M+1)*d);x.push({x:(T-h-M*d)/d*n,y:K+M*N,width:(k-T)/d*n,height:N-2,name:f.name[u],start:g,end:w,colour:jt(e,u),item:u}),T=k}}return{strip:p,rows:x,perRow:d,top:h}}function jt(e,t){return Te(e)?ne(e,t):e.contents[e.items.content[t]]??"data"}function $(e){return`0x${e.toString(16)}`}var It=12;function Ve(e,t,n,r){let{items:o,crates:i,sections:a,bytes:l,kinds:p}=e.modules[t],c=i[o.crate[n]],h=m("button",{type:"button",class:"close","aria-label":"Close the details"},"\\xD7");h.addEventListener("click",r.close);let y=[];for(let f=o.keeper[n];f>=0&&y.length<It;f=o.keeper[f])y.unshift(f);let s=f=>{let u=m("button",{type:"button",class:"link"},o.name[f]);return u.addEventListener("click",()=>r.showItem(t,f)),u},d=[["Bytes",`${v(o.bytes[n])} (${H(o.bytes[n],l)})`],["Keeps",`${v(o.keeps[n])} (${H(o.keeps[n],l)})`],["Kept by",...o.keeper[n]===-2?["nothing: no way from outside leads to it"]:y.length===0?["several others, or the host itself"]:y.flatMap((f,u)=>u>0?[" \\u203A ",s(f)]:[s(f)])],["Where",`${p[o.kind[n]]} in ${a[o.section[n]]} at ${$(o.offset[n])}`],...c===void 0?[]:[["Crate",c]]],x=e.findings.filter(f=>f.module===t&&f.item===n);return m("section",{class:"details","aria-label":"Chosen item"},h,m("h2",{},o.name[n]),m("dl",{},...d.flatMap(([f,...u])=>[m("dt",{},f),m("dd",{},...u)])),...x.map(f=>Ue(f)))}function Ue(e){let{rule:t,severity:n,likely:r,message:o,advice:i,place:a}=e;return m("div",{class:`finding ${n}`},m("p",{class:"rule"},m("span",{class:"level"},r?`${n}, likely`:n),` ${t}`),m("p",{},o),...i===void 0?[]:[m("p",{class:"advice"},i)],m("p",{class:"place"},a))}function Ge(e,t,n){return m("ol",{class:"findings"},...e.findings.map(r=>{let o=m("li",{id:`finding-${r.fingerprint}`},Ue(r));if(r.item>=0){let i=m("button",{type:"button",class:"link"},"Show its tile");r.module===t.module&&r.item===t.item&&i.setAttribute("aria-current","true"),i.addEventListener("click",()=>n(r.module,r.item)),o.append(i)}return o}))}var Ze={sections:"Sections",crates:"Crates",files:"Files",generics:"Generics",functions:"Functions",keeps:"Kept by",memory:"Memory"},Me={sections:"Every byte of the file, by the section it lies in.",crates:"Every byte of the file, by the crate that made it; static data goes with the one function that keeps it.",files:"The code, by the source file its instructions come from, inlined calls included.",generics:"Functions that are instances of one generic item, together.",functions:"The code, function by function.",keeps:"Every byte of the file, by what goes with what: a tile holds all that only it needs.",memory:"Linear memory as the module starts."};function Je(e,t,n){let r={heading:m("h1"),facts:m("p",{class:"facts"}),chooser:m("select",{"aria-label":"Module",hidden:n<2}),tabs:m("div",{role:"tablist",class:"tabs","aria-label":"View"}),search:m("input",{type:"search",placeholder:"Search names ( / )","aria-label":"Search names"}),crumbs:m("nav",{"aria-label":"Where in the view"}),note:m("p",{class:"note"}),canvas:m("canvas",{role:"img",tabindex:0}),legend:m("ul",{class:"legend","aria-label":"Colours"}),panels:m("div",{role:"tablist",class:"tabs small","aria-label":"Panel"}),about:m("div",{class:"about","aria-live":"polite"}),regions:m("div",{class:"rows"}),found:m("div",{class:"rows"})},{heading:o,facts:i,chooser:a,tabs:l,search:p,crumbs:c,note:h,canvas:y,legend:s,panels:d,about:x,regions:f,found:u}=r;document.body.append(m("header",{},m("div",{class:"title"},o,i),a),m("div",{class:"bar"},l,p),m("main",{},m("section",{class:"picture","aria-label":"Picture"},c,h,m("div",{class:"frame"},y),s),m("aside",{"aria-label":"Details"},d,x,e,f,u)),m("footer",{},`${t}. Names are as the binary has them.`));for(let g of[l,d])g.addEventListener("keydown",w=>Vt(g,w));return r}function Vt(e,t){let n=t.key==="ArrowRight"?1:t.key==="ArrowLeft"?-1:0;if(n===0)return;let r=[...e.querySelectorAll("button:not(:disabled)")],o=r.findIndex(i=>i===document.activeElement);r[(o+n+r.length)%r.length]?.click(),t.preventDefault()}function ke(e,t,n,r){e.replaceChildren(...t.map(({key:o,title:i,help:a,disabled:l=!1})=>{let p=o===n,c={type:"button",role:"tab","aria-selected":String(p),tabindex:p?0:-1},h=m("button",{...c,title:a,disabled:l&&!p},i);return h.addEventListener("click",()=>{r(o),e.querySelector(\'[aria-selected="true"]\')?.focus()}),h}))}function Ut(e){var t=0,n=e.children,r=n&&n.length;if(!r)t=1;else for(;--r>=0;)t+=n[r].value;e.value=t}function Qe(){return this.eachAfter(Ut)}function Xe(e,t){let n=-1;for(let r of this)e.call(t,r,++n,this);return this}function Ye(e,t){for(var n=this,r=[n],o,i,a=-1;n=r.pop();)if(e.call(t,n,++a,this),o=n.children)for(i=o.length-1;i>=0;--i)r.push(o[i]);return this}function et(e,t){for(var n=this,r=[n],o=[],i,a,l,p=-1;n=r.pop();)if(o.push(n),i=n.children)for(a=0,l=i.length;a<l;++a)r.push(i[a]);for(;n=o.pop();)e.call(t,n,++p,this);return this}function tt(e,t){let n=-1;for(let r of this)if(e.call(t,r,++n,this))return r}function nt(e){return this.eachAfter(function(t){for(var n=+e(t.data)||0,r=t.children,o=r&&r.length;--o>=0;)n+=r[o].value;t.value=n})}function rt(e){return this.eachBefore(function(t){t.children&&t.children.sort(e)})}function ot(e){for(var t=this,n=Gt(t,e),r=[t];t!==n;)t=t.parent,r.push(t);for(var o=r.length;e!==n;)r.splice(o,0,e),e=e.parent;return r}function Gt(e,t){if(e===t)return e;var n=e.ancestors(),r=t.ancestors(),o=null;for(e=n.pop(),t=r.pop();e===t;)o=e,e=n.pop(),t=r.pop();return o}function it(){for(var e=this,t=[e];e=e.parent;)t.push(e);return t}function st(){return Array.from(this)}function at(){var e=[];return this.eachBefore(function(t){t.children||e.push(t)}),e}function lt(){var e=this,t=[];return e.each(function(n){n!==e&&t.push({source:n.parent,target:n})}),t}function*ct(){var e=this,t,n=[e],r,o,i;do for(t=n.reverse(),n=[];e=t.pop();)if(yield e,r=e.children)for(o=0,i=r.length;o<i;++o)n.push(r[o]);while(n.length)}function W(e,t){e instanceof Map?(e=[void 0,e],t===void 0&&(t=Qt)):t===void 0&&(t=Jt);for(var n=new U(e),r,o=[n],i,a,l,p;r=o.pop();)if((a=t(r.data))&&(p=(a=Array.from(a)).length))for(r.children=a,l=p-1;l>=0;--l)o.push(i=a[l]=new U(a[l])),i.parent=r,i.depth=r.depth+1;return n.eachBefore(Yt)}function Zt(){return W(this).eachBefore(Xt)}function Jt(e){return e.children}function Qt(e){return Array.isArray(e)?e[1]:null}function Xt(e){e.data.value!==void 0&&(e.value=e.data.value),e.data=e.data.data}function Yt(e){var t=0;do e.height=t;while((e=e.parent)&&e.height<++t)}function U(e){this.data=e,this.depth=this.height=0,this.parent=null}U.prototype=W.prototype={constructor:U,count:Qe,each:Xe,eachAfter:et,eachBefore:Ye,find:tt,sum:nt,sort:rt,path:ot,ancestors:it,descendants:st,leaves:at,links:lt,copy:Zt,[Symbol.iterator]:ct};function dt(e){if(typeof e!="function")throw new Error;return e}function _(){return 0}function j(e){return function(){return e}}function ut(e){e.x0=Math.round(e.x0),e.y0=Math.round(e.y0),e.x1=Math.round(e.x1),e.y1=Math.round(e.y1)}function ft(e,t,n,r,o){for(var i=e.children,a,l=-1,p=i.length,c=e.value&&(r-t)/e.value;++l<p;)a=i[l],a.y0=n,a.y1=o,a.x0=t,a.x1=t+=a.value*c}function mt(e,t,n,r,o){for(var i=e.children,a,l=-1,p=i.length,c=e.value&&(o-n)/e.value;++l<p;)a=i[l],a.x0=t,a.x1=r,a.y0=n,a.y1=n+=a.value*c}var en=(1+Math.sqrt(5))/2;function tn(e,t,n,r,o,i){for(var a=[],l=t.children,p,c,h=0,y=0,s=l.length,d,x,f=t.value,u,g,w,T,M,k,L;h<s;){d=o-n,x=i-r;do u=l[y++].value;while(!u&&y<s);for(g=w=u,k=Math.max(x/d,d/x)/(f*e),L=u*u*k,M=Math.max(w/L,L/g);y<s;++y){if(u+=c=l[y].value,c<g&&(g=c),c>w&&(w=c),L=u*u*k,T=Math.max(w/L,L/g),T>M){u-=c;break}M=T}a.push(p={value:u,dice:d<x,children:l.slice(h,y)}),p.dice?ft(p,n,r,o,f?r+=x*u/f:i):mt(p,n,r,f?n+=d*u/f:o,i),f-=u,h=y}return a}var G=(function e(t){function n(r,o,i,a,l){tn(t,r,o,i,a,l)}return n.ratio=function(r){return e((r=+r)>1?r:1)},n})(en);function $e(){var e=G,t=!1,n=1,r=1,o=[0],i=_,a=_,l=_,p=_,c=_;function h(s){return s.x0=s.y0=0,s.x1=n,s.y1=r,s.eachBefore(y),o=[0],t&&s.eachBefore(ut),s}function y(s){var d=o[s.depth],x=s.x0+d,f=s.y0+d,u=s.x1-d,g=s.y1-d;u<x&&(x=u=(x+u)/2),g<f&&(f=g=(f+g)/2),s.x0=x,s.y0=f,s.x1=u,s.y1=g,s.children&&(d=o[s.depth+1]=i(s)/2,x+=c(s)-d,f+=a(s)-d,u-=l(s)-d,g-=p(s)-d,u<x&&(x=u=(x+u)/2),g<f&&(f=g=(f+g)/2),e(s,x,f,u,g))}return h.round=function(s){return arguments.length?(t=!!s,h):t},h.size=function(s){return arguments.length?(n=+s[0],r=+s[1],h):[n,r]},h.tile=function(s){return arguments.length?(e=dt(s),h):e},h.padding=function(s){return arguments.length?h.paddingInner(s).paddingOuter(s):h.paddingInner()},h.paddingInner=function(s){return arguments.length?(i=typeof s=="function"?s:j(+s),h):i},h.paddingOuter=function(s){return arguments.length?h.paddingTop(s).paddingRight(s).paddingBottom(s).paddingLeft(s):h.paddingTop()},h.paddingTop=function(s){return arguments.length?(a=typeof s=="function"?s:j(+s),h):a},h.paddingRight=function(s){return arguments.length?(l=typeof s=="function"?s:j(+s),h):l},h.paddingBottom=function(s){return arguments.length?(p=typeof s=="function"?s:j(+s),h):p},h.paddingLeft=function(s){return arguments.length?(c=typeof s=="function"?s:j(+s),h):c},h}var J=20,nn=4,pt=14;function ht(e,t,n){let r=W(e,({children:c})=>c.length>0?c:void 0),o=c=>{c.depth===nn&&delete c.children,c.children?.forEach(o)};o(r);let i=r.each(c=>Object.assign(c,{value:c.data.bytes})),a=$e().tile(G.ratio(1.3)).size([t,n]).paddingTop(c=>c.depth===0?0:Z(c)).paddingLeft(c=>c.depth===0||Z(c)===0?0:2).paddingRight(c=>c.depth===0||Z(c)===0?0:2).paddingBottom(c=>c.depth===0||Z(c)===0?0:2)(i),l=[],p=(c,h)=>{let[y,s]=[c.x1-c.x0,c.y1-c.y0],d=c.children!==void 0&&(c.depth===0||y>=pt&&s>=pt),x=d&&c.depth>0?Z(c):0;l.push({tile:c.data,x:c.x0,y:c.y0,width:y,height:s,depth:c.depth,head:x,open:d,path:h}),d&&c.children?.forEach((f,u)=>p(f,[...h,u]))};return p(a,[]),l}function Z({x0:e,x1:t,y0:n,y1:r}){return t-e>=48&&r-n>=2.2*J?J:0}function Se(e,t,n){let r;for(let o of e)t>=o.x&&t<o.x+o.width&&n>=o.y&&n<o.y+o.height&&(r=o);return r}function Ee(e,t){return e.head(re.indexOf(t))}function gt(e,{strip:t,rows:n,perRow:r,top:o},i,a,l,p){let{clientWidth:c,clientHeight:h}=e.canvas;e.fillStyle=a.background,e.fillRect(0,0,c,h),e.textBaseline="middle";let y=(d,x,f,u="left",g=!0)=>{e.textAlign=u,e.fillStyle=g?a.faint:a.text,e.fillText(d,x,f)};e.font="600 13px system-ui, sans-serif",y(`Memory at the start: ${v(i.initial)} bytes (${R(i.initial)})`,0,14,"left",!1),e.font="12px system-ui, sans-serif";for(let d of t){e.fillStyle=Ee(a,d.colour),e.fillRect(d.x+.5,d.y,Math.max(1,d.width-1),d.height);let x=D(d.name,d.width-8,u=>e.measureText(u).width);x===d.name&&y(x,d.x+5,d.y+18,"left",!1);let f=R(d.end-d.start);x===d.name&&e.measureText(f).width<d.width-8&&y(f,d.x+5,d.y+36)}if(y("0",0,oe+ie+12),y(v(i.initial),c,oe+ie+12,"right"),n.length===0){y(i.unplaced>0?`Where ${v(i.unplaced)} bytes of data lie is decided when the module starts.`:"No static data.",0,K);return}e.font="600 13px system-ui, sans-serif",y(`Static data from ${$(o)}, ${v(r)} bytes to a row`,0,K-18,"left",!1),e.font="11px system-ui, sans-serif";let s=n.reduce((d,{y:x})=>Math.max(d,x),0);e.fillStyle=a.line;for(let d=K;d<=s;d+=N)e.fillRect(0,d,c,N-2);for(let d of n){if(e.fillStyle=a.fill(l(d.colour)),e.fillRect(d.x,d.y,Math.max(.5,d.width-(d.width>3?.6:0)),d.height),d.width<60)continue;let x=D(d.name.replace(/^data\\[(0x[0-9a-f]+)\\]/,"$1"),d.width-8,f=>e.measureText(f).width);y(x,d.x+4,d.y+d.height/2+.5,"left",!1)}if(p){e.strokeStyle=a.text,e.lineWidth=2;for(let d of[...t,...n])d.start===p.start&&d.item===p.item&&e.strokeRect(d.x+1,d.y+1,Math.max(0,d.width-2),d.height-2)}}var Le=\'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif\',yt=`12px ${Le}`,bt=`600 12px ${Le}`,se=`11px ${Le}`;function wt(e){let{clientWidth:t,clientHeight:n}=e,r=window.devicePixelRatio||1;e.width=Math.max(1,Math.round(t*r)),e.height=Math.max(1,Math.round(n*r));let o=e.getContext("2d",{alpha:!1})??void 0;return o?.setTransform(r,0,0,r,0,0),o}function ae(e,t){let n=xt.get(t);return n||xt.set(t,n=new Map),r=>{let o=n.get(r);return o===void 0&&(e.font=t,n.set(r,o=e.measureText(r).width)),o}}var xt=new Map;function vt(e,t,n){let{scheme:r}=n;e.globalAlpha=1,e.fillStyle=r.background,e.fillRect(0,0,e.canvas.width,e.canvas.height),e.textBaseline="middle";for(let o of t){if(o.depth===0&&o.open)continue;let i=o.tile.rest?-1:n.place(o.tile.colour);e.globalAlpha=n.dim(o)?.22:1,o.open?rn(e,o,r,i):on(e,o,r,i)}e.globalAlpha=1;for(let o of t)!o.open&&n.marked(o)&&sn(e,o,r);for(let[o,i]of[[n.hovered,2],[n.selected,3]])!o||o.depth===0||(e.strokeStyle=i===3?r.accent:r.text,e.lineWidth=i,e.strokeRect(o.x+i/2,o.y+i/2,Math.max(0,o.width-i),Math.max(0,o.height-i)))}function rn(e,t,n,r){let{x:o,y:i,width:a,height:l,tile:p,head:c}=t;if(e.fillStyle=n.head(r),e.fillRect(o+.5,i+.5,a-1,l-1),c===0)return;let h=ae(e,bt),y=R(p.bytes),s=a-12,d=ae(e,se)(y),x=D(p.name,s-d-10,h),f=x===""?D(p.name,s,h):x;e.fillStyle=n.text,e.font=bt,e.textAlign="left",e.fillText(f,o+6,i+J/2+1),x!==""&&(e.font=se,e.textAlign="right",e.fillText(y,o+a-6,i+J/2+1))}function on(e,t,n,r){let{x:o,y:i,width:a,height:l,tile:p}=t,c=Math.min(a,l)>3?.5:0;if(e.fillStyle=n.fill(r),e.fillRect(o+c,i+c,Math.max(.3,a-2*c),Math.max(.3,l-2*c)),a<30||l<16)return;let h=D(p.label??p.name,a-10,ae(e,yt));if(h==="")return;let y=l>=34,s=l<90?i+l/2-(y?8:0):i+14;if(e.textAlign="left",e.fillStyle=n.text,e.font=yt,e.fillText(h,o+5,s),!y)return;let d=R(p.bytes);ae(e,se)(d)>a-10||(e.font=se,e.fillStyle=n.faint==="#5b6270"?"#3c424d":"#c9ced8",e.fillText(d,o+5,s+16))}function sn(e,{x:t,y:n,width:r,height:o},i){let a=Math.min(12,r,o);a<3||(e.fillStyle=i.accent,e.beginPath(),e.moveTo(t+r-a,n),e.lineTo(t+r,n),e.lineTo(t+r,n+a),e.fill())}var an=["name","bytes","keeps"],Tt={module:0,view:"sections",path:[],query:"",sort:"bytes",ascending:!1,item:-1,panel:"table"};function Mt(e){let t=new URLSearchParams;return e.module!==0&&t.set("m",String(e.module)),t.set("v",e.view),e.path.length>0&&t.set("z",e.path.join(".")),e.query!==""&&t.set("q",e.query),(e.sort!=="bytes"||e.ascending)&&t.set("s",`${e.sort}${e.ascending?"+":"-"}`),e.item>=0&&t.set("i",String(e.item)),e.panel!=="table"&&t.set("p",e.panel),`#${t.toString()}`}function Re(e,t){let n=new URLSearchParams(e.replace(/^#/,"")),r=(l,p,c)=>{let h=n.get(l)??"";return/^\\d{1,9}$/.test(h)&&Number(h)<p?Number(h):c},[,o,i]=/^(\\w+)([+-])$/.exec(n.get("s")??"")??[],a=n.get("z")??"";return{module:r("m",t,0),view:[...te,"memory"].find(l=>l===n.get("v"))??Tt.view,path:/^\\d{1,9}(\\.\\d{1,9})*$/.test(a)?a.split(".").map(Number):[],query:(n.get("q")??"").slice(0,200),sort:an.find(l=>l===o)??Tt.sort,ascending:i==="+",item:r("i",1e9,-1),panel:n.get("p")==="findings"?"findings":"table"}}function kt(e){let{initial:t,maximum:n,pageSize:r,stackTop:o,heapBase:i,unplaced:a}=e,l=[`${v(t/r)} pages of ${v(r)} bytes at the start`,n===void 0?"no maximum of its own":`at most ${v(n/r)} pages (${R(n)})`,...e.imported?["imported from the host"]:[],...e.shared?["shared between threads"]:[],o===void 0?"no shadow stack found":`the stack grows down from ${$(o)}`,i===void 0?"the heap\'s base is not exported":`the heap begins at ${$(i)}`,...a>0?[`${v(a)} bytes of data are placed when the module starts`]:[]],p=(y,s,d)=>m(y,{class:d===0?"name":"number",scope:y==="th"?"col":void 0,title:s},s),c=["Region","From","To","Bytes"].map((y,s)=>p("th",y,s)),h=e.regions.map(({kind:y,start:s,end:d,bytes:x,segments:f})=>{let u=f>1?` in ${v(f)} segments`:"",g=x>0?`${y} (${v(x)} bytes in the file${u})`:y;return m("tr",{},...[g,$(s),$(d),v(d-s)].map((w,T)=>p("td",w,T)))});return[m("ul",{class:"plain"},...l.map(y=>m("li",{},y))),m("table",{"aria-label":"Regions of memory",class:"regions"},m("thead",{},m("tr",{},...c)),m("tbody",{},...h))]}var Be=200,ln=[{key:"name",title:"Name",help:""},{key:"bytes",title:"Bytes",help:"its own bytes in the file"},{key:"share",title:"Share",help:"of the file"},{key:"keeps",title:"Keeps",help:"what would go with it: its own bytes and those of all that only it needs"}];function cn(e){let[t,n]=Fe(e);return m("bdi",{},m("span",{class:"start"},t),m("span",{class:"end"},n))}function $t(e){let t=m("tr"),n=m("tbody"),r=m("table",{"aria-label":"What is in the picture"},m("thead",{},t),n),o=m("button",{type:"button",class:"more",hidden:!0}),i=m("div",{class:"rows"},r,o),a=[],l=Be,p=1,c,h=new Map,y=()=>{h.clear(),n.replaceChildren(...a.slice(0,l).map((f,u)=>{let{tile:g}=f,w=g.children.length>0,T=m("div",{class:"cell"});T.append(ee(f.colour),cn(f.name)),w&&T.append(m("span",{class:"count"},v(g.count))),f.findings>0&&T.append(m("span",{class:"flag"},`${f.findings} finding${f.findings===1?"":"s"}`));let M=m("tr",{tabindex:g===c||u===0&&!c?0:-1,"aria-selected":String(g===c)},m("td",{class:"name",title:g.name},T),m("td",{class:"number"},v(g.bytes)),m("td",{class:"number"},H(g.bytes,p)),m("td",{class:"number"},g.keeps===void 0?"":v(g.keeps)));return M.dataset.place=String(u),h.set(g,M),M})),a.length===0&&n.append(m("tr",{},m("td",{colspan:4,class:"none"},"Nothing has this name here."))),o.hidden=a.length<=l,o.textContent=`Show more (${v(a.length-l)} left)`},s=f=>{let u=f instanceof Element?f.closest("tr[data-place]"):null;return u?a[Number(u.dataset.place)]?.tile:void 0},d=(f,u)=>{!(u instanceof HTMLElement)||u.dataset.place===void 0||(f.setAttribute("tabindex","-1"),u.setAttribute("tabindex","0"),u.focus())},x=()=>n.querySelector(\'tr[tabindex="0"]\')?.focus();return n.addEventListener("click",f=>{let u=s(f.target);u&&e.choose(u)}),n.addEventListener("keydown",f=>{let u=f.target instanceof Element?f.target.closest("tr[data-place]"):null,g=s(f.target);if(!u||!g)return;let T={ArrowDown:()=>d(u,u.nextElementSibling),ArrowUp:()=>d(u,u.previousElementSibling),Home:()=>d(u,n.firstElementChild),End:()=>d(u,n.lastElementChild),Enter:()=>e.choose(g)," ":()=>e.choose(g),ArrowRight:()=>g.children.length>0&&e.choose(g),ArrowLeft:()=>e.up(),Backspace:()=>e.up()}[f.key];T&&(f.preventDefault(),T())}),n.addEventListener("mouseover",f=>e.hover(s(f.target))),n.addEventListener("mouseleave",()=>e.hover(void 0)),n.addEventListener("focusin",f=>e.hover(s(f.target))),n.addEventListener("focusout",()=>e.hover(void 0)),o.addEventListener("click",()=>{l+=Be*5,y()}),{element:i,show(f,u,g,w,T){a=f,p=u,c=T,l=Be,t.replaceChildren(...ln.map(({key:k,title:L,help:Y})=>{let Pe=k==="name"?"name":"number";if(k==="share")return m("th",{scope:"col",class:Pe,title:Y},L);let zt=k!==g?"none":w?"ascending":"descending",me=m("button",{type:"button",title:Y||void 0},L);return k===g&&me.append(m("span",{"aria-hidden":"true"},w?" \\u25B2":" \\u25BC")),me.addEventListener("click",()=>e.sort(k)),m("th",{scope:"col",class:Pe,"aria-sort":zt},me)}));let M=n.contains(document.activeElement);y(),M&&x()},reveal(f){let u=a.findIndex(g=>g.tile===f);u>=l&&(l=u+1,y()),h.get(f)?.scrollIntoView({block:"nearest"})},focus:x}}function St(){let e=m("div",{class:"tip",role:"tooltip",hidden:!0});return document.body.append(e),{tell({clientX:t,clientY:n},r){if(e.hidden=r===void 0,!r)return;e.replaceChildren(...r.map((p,c)=>m(c===0?"strong":"div",{},p)));let{offsetWidth:o,offsetHeight:i}=e,a=t+14+o>innerWidth?t-o-10:t+14,l=n+16+i>innerHeight?n-i-10:n+16;e.style.transform=`translate(${Math.max(4,a)}px, ${Math.max(4,l)}px)`},hide(){e.hidden=!0}}}var fe=JSON.parse(document.getElementById("data")?.textContent??""),{modules:S,findings:I}=fe,b=Re(location.hash,S.length),A=$t({sort:bn,choose:Pt,up:Dt,hover:e=>xn(e)}),dn=Je(A.element,fe.tool,S.length),{heading:un,facts:fn,chooser:ce,tabs:mn,search:P,crumbs:pn,note:hn,canvas:C,legend:gn,panels:Et,about:yn,regions:Lt,found:Bt}=dn,de=St(),Rt=new Map,O=[],B,le=[],Ct=new Map,z,q,Ht=!1,At=matchMedia("(prefers-color-scheme: dark)"),ue=()=>At.matches&&!Ht?Oe:qe,Ce=e=>Ct.get(e)??-1;function He(e){let t=`${b.module} ${e}`,n=Rt.get(t),r=S[b.module];if(!r)throw new Error("no module");return n||Rt.set(t,n=Ke(r,e)),n}function V(){return We(He(b.view==="memory"?"sections":b.view),b.path)}function E(e,t=!0){b={...b,...e};let n=Mt(b);n!==location.hash&&history[t?"pushState":"replaceState"](null,"",n),z=void 0,X()}function bn(e){E({sort:e,ascending:e===b.sort?!b.ascending:e==="name"},!1)}function Pt(e){let{tile:t}=V(),n=t.children.indexOf(e);n>=0&&e.children.length>0?E({path:[...b.path,n],item:e.item,query:""}):e.item>=0&&(E({item:e.item===b.item?-1:e.item},!1),A.reveal(e))}function Dt(){b.path.length>0&&E({path:b.path.slice(0,-1),item:-1}),A.focus()}function Ae(e,t){let n=b.view==="memory"||b.view==="files"?"sections":b.view;b={...b,module:e,view:n};let r=be(He(n),t);E({path:r?.slice(0,-1)??[],item:t,query:"",panel:b.panel})}function xn(e){let t=e&&O.find(n=>n.tile===e);t!==z&&(z=t,Q())}function X(){let e=S[b.module];if(document.title=e?`${e.file}: sizes`:"wasm-lint: findings",un.textContent=e?.file??"Findings",fn.textContent=e?[`${v(e.bytes)} bytes (${R(e.bytes)})`,`${v(e.counts.functions)} functions`,`${v(e.counts.imports)} imports`,`${v(e.counts.exports)} exports`,...e.unneeded>0?[`nothing needs ${R(e.unneeded)} of it`]:[]].join(" \\xB7 "):`${v(I.length)} findings`,$n(),!e){document.body.classList.add("findings-only");return}ce.value=String(b.module),P.value!==b.query&&(P.value=b.query),P.disabled=b.view==="memory",wn(),vn(),hn.textContent=[Me[b.view],b.view==="crates"?e.notes.crates:void 0,b.view==="files"?e.notes.files:void 0,b.view==="generics"?e.notes.generics:void 0].filter(t=>t!==void 0).map(t=>/[.]$/.test(t)?t:`${t.charAt(0).toUpperCase()}${t.slice(1)}.`).join(" "),qt(),Tn(),kn(),yn.replaceChildren(...b.item>=0&&b.item<e.items.name.length?[Ve(fe,b.module,b.item,{showItem:Ae,close:()=>E({item:-1},!1)})]:[])}function wn(){let{files:e,generics:t,memory:n,notes:r}=S[b.module],o=[...te,...n?["memory"]:[]],i=new Map([...e?[]:[["files",r.files??""]],...t.length>0?[]:[["generics","no names of generic functions"]]]),a=o.map(l=>({key:l,title:Ze[l],help:i.get(l)??Me[l],disabled:i.has(l)}));ke(mn,a,b.view,l=>E({view:l,path:[]}))}function vn(){let{trail:e}=V(),t=b.view==="memory"?[]:e;pn.replaceChildren(...t.flatMap(({name:n,bytes:r},o)=>{let i=o===0?"All":n,a=o===t.length-1,l=m("button",{type:"button","aria-current":a?"location":void 0,title:n},i);l.addEventListener("click",()=>E({path:b.path.slice(0,o),item:-1}));let p=a?[m("span",{class:"amount"},`${v(r)} bytes`)]:[];return[...o>0?[m("span",{class:"step","aria-hidden":"true"},"\\u203A")]:[],l,...p]}))}function Tn(){let e=ue(),t=S[b.module].bytes,n=(i,a,l,p)=>m("li",{title:a},ee(l),m("bdi",{},i),m("span",{class:"amount"},p)),r=i=>b.view==="files"?i.split("/").slice(-3).join("/"):i,o=new Set(B?.strip.map(({name:i})=>i));gn.replaceChildren(...re.filter(i=>o.has(i)).map(i=>n(i,i,Ee(e,i),"")),...le.map(({colour:i,bytes:a},l)=>n(r(i),i,e.fill(l),B?`${v(a)} bytes`:H(a,t))),...B?[]:[n("other","what is none of these",e.fill(-1),"")])}var Mn=e=>e<0?0:I.filter(t=>t.module===b.module&&t.item===e).length;function kn(){let e=b.view==="memory";if(A.element.hidden=e||b.panel==="findings",Lt.hidden=!e||b.panel==="findings",Bt.hidden=b.panel!=="findings",e){let{memory:c}=S[b.module];Lt.replaceChildren(...c?kt(c):[]);return}let{tile:t}=V(),n=we(b.query),r=n?xe(t).filter(({name:c})=>n(c)):t.children,o=b.ascending?1:-1,i={name:(c,h)=>c.name<h.name?-1:c.name>h.name?1:0,bytes:(c,h)=>c.bytes-h.bytes,keeps:(c,h)=>(c.keeps??-1)-(h.keeps??-1)},a=ue(),l=[...r].sort((c,h)=>o*i[b.sort](c,h)).map(c=>({tile:c,name:n?c.name:c.label??c.name,colour:a.fill(c.rest?-1:Ce(c.colour)),findings:Mn(c.item)})),p=l.find(({tile:c})=>b.item>=0&&c.item===b.item)?.tile;A.show(l,S[b.module].bytes,b.sort,b.ascending,p),p&&A.reveal(p)}function $n(){Et.hidden=I.length===0;let e=[{key:"table",title:b.view==="memory"?"Regions":"Table"},{key:"findings",title:`Findings (${v(I.length)})`}];ke(Et,e,b.panel,t=>E({panel:t},!1)),Bt.replaceChildren(Ge(fe,b,Ae))}function qt(){let e=S[b.module];if(!e)return;let{clientWidth:t,clientHeight:n}=C;if(b.view==="memory"&&e.memory){O=[],B=Ie(e,e.memory,t,n);let r=new Map(B.rows.map(({item:o,colour:i,start:a,end:l})=>[o,{colour:i,bytes:l-a}]));le=he([...r.values()])}else B=void 0,O=ht(V().tile,t,n),le=he(xe(He(b.view==="memory"?"sections":b.view)));Ct=new Map(le.map(({colour:r},o)=>[r,o])),Q()}function Q(){let e=wt(C),t=S[b.module];if(!e||!t)return;if(B&&t.memory){C.setAttribute("aria-label","Map of memory; the table has the same regions."),gt(e,B,t.memory,ue(),Ce,q);return}let{tile:n}=V(),r=we(b.query);C.setAttribute("aria-label",`Treemap of ${n.name}, ${v(n.bytes)} bytes in ${v(n.children.length)} parts; the table has the same parts.`);let o=new Set(I.filter(({module:i})=>i===b.module).map(({item:i})=>i));vt(e,O,{scheme:ue(),place:Ce,dim:({open:i,tile:a})=>r!==void 0&&!i&&!r(a.name),marked:({tile:i})=>i.item>=0&&o.has(i.item),selected:b.item<0?void 0:O.find(({tile:i})=>i.item===b.item),hovered:z})}C.addEventListener("mousemove",e=>{let{left:t,top:n}=C.getBoundingClientRect(),[r,o]=[e.clientX-t,e.clientY-n];if(B){let a=p=>r>=p.x&&r<p.x+p.width&&o>=p.y&&o<p.y+p.height,l=B.rows.find(a)??B.strip.find(a);l!==q&&(q=l,Q()),de.tell(e,l&&[l.name,`${$(l.start)} to ${$(l.end)}`,`${v(l.end-l.start)} bytes`,...l.item>=0?[`of ${l.colour}`]:[]]);return}let i=Se(O,r,o);i!==z&&(z=i,Q()),de.tell(e,i&&i.depth>0?Sn(i.tile):void 0)});C.addEventListener("mouseleave",()=>{z=q=void 0,de.hide(),Q()});C.addEventListener("click",e=>{if(B){q&&q.item>=0&&Ae(b.module,q.item);return}let{left:t,top:n}=C.getBoundingClientRect(),r=Se(O,e.clientX-t,e.clientY-n);if(!r||r.path.length===0)return;de.hide();let o=V().tile.children[r.path[0]];o&&Pt(o)});C.addEventListener("keydown",e=>{(e.key==="Enter"||e.key==="ArrowDown")&&(e.preventDefault(),A.focus())});function Sn(e){let t=S[b.module],{items:n,crates:r,sections:o}=t,{item:i}=e,a=i>=0?i:-1,l=a>=0?r[n.crate[a]]:void 0,p=e.children.length>0?[`${v(e.count)} items`]:[],c=e.keeps!==void 0&&e.keeps>e.bytes?[`keeps ${v(e.keeps)} bytes`]:[],h=I.filter(y=>a>=0&&y.module===b.module&&y.item===a);return[e.name,`${v(e.bytes)} bytes \\xB7 ${H(e.bytes,t.bytes)} of the file`,...p,...c,...a>=0?[[o[n.section[a]],...l===void 0?[]:[l],$(n.offset[a])].join(" \\xB7 ")]:[],...h.map(({rule:y,message:s})=>`${y}: ${s}`)]}ce.append(...S.map(({file:e,bytes:t},n)=>m("option",{value:n},`${e} (${R(t)})`)));ce.addEventListener("change",()=>E({module:Number(ce.value),path:[],item:-1}));P.addEventListener("input",()=>E({query:P.value},!1));P.addEventListener("keydown",e=>{e.key==="ArrowDown"&&(e.preventDefault(),A.focus())});document.addEventListener("keydown",e=>{e.key==="/"&&e.target!==P?(e.preventDefault(),P.focus()):e.key==="Escape"&&(b.query!==""?E({query:""},!1):b.item>=0?E({item:-1},!1):Dt())});addEventListener("popstate",()=>{b=Re(location.hash,S.length),X()});At.addEventListener("change",X);var Ot=e=>()=>{Ht=e,X()};addEventListener("beforeprint",Ot(!0));addEventListener("afterprint",Ot(!1));new ResizeObserver(qt).observe(C);X();})();';
var scriptHash = "sha256-cPc7kDDteRS4Z6xaK9Jf7PLeJyfxFZgJv1EH70A70uI=";
var style = ":root{color-scheme:light dark;--background: #fff;--raised: #f5f6f8;--text: #16181d;--faint: #5b6270;--line: #d9dde4;--accent: #0b57d0;--error: #b3261e;--warning: #8a5300}@media(prefers-color-scheme:dark){:root{--background: #14161a;--raised: #1d2026;--text: #eef0f4;--faint: #a2a9b6;--line: #2c313a;--accent: #8ab4f8;--error: #f2b8b5;--warning: #f5c26b}}*{box-sizing:border-box}[hidden]{display:none!important}body{margin:0;height:100vh;display:grid;grid-template-rows:auto auto minmax(0,1fr) auto;font:14px/1.45 system-ui,-apple-system,Segoe UI,Roboto,sans-serif;color:var(--text);background:var(--background)}header,.bar{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:8px 16px;padding:12px 20px 0}.bar{border-bottom:1px solid var(--line);padding-top:8px}.title{min-width:0}h1{margin:0;font-size:20px;line-height:1.3;overflow-wrap:anywhere}.facts,.note{margin:0;color:var(--faint);font-variant-numeric:tabular-nums}.note{font-size:12.5px}button,input,select{font:inherit;color:inherit}input[type=search],select{width:260px;max-width:100%;padding:5px 10px;margin-bottom:6px;border:1px solid var(--line);border-radius:6px;background:var(--raised)}.tabs{display:flex;flex-wrap:wrap;gap:2px}.tabs button{border:0;border-bottom:2px solid transparent;background:none;padding:7px 12px 8px;color:var(--faint);cursor:pointer}.tabs button:hover:enabled{color:var(--text)}.tabs button:disabled{opacity:.45;cursor:default}.tabs button[aria-selected=true]{color:var(--text);font-weight:600;border-bottom-color:var(--accent)}.tabs.small{border-bottom:1px solid var(--line);margin-bottom:4px}:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}main{display:grid;grid-template-columns:minmax(0,1.75fr) minmax(340px,1fr);gap:20px;padding:10px 20px 8px;min-height:0}.picture,aside{display:flex;flex-direction:column;min-height:0;min-width:0;gap:6px}nav{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 6px}nav:empty{display:none}nav button,.link{border:0;background:none;padding:0;color:var(--accent);cursor:pointer;text-align:left;overflow-wrap:anywhere}nav button:hover,.link:hover{text-decoration:underline}nav button{max-width:36em;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}nav button[aria-current]{color:var(--text);font-weight:600}.amount{white-space:nowrap}.step,.amount{color:var(--faint);font-variant-numeric:tabular-nums}.frame{flex:1;min-height:260px;position:relative}canvas{position:absolute;inset:0;width:100%;height:100%;display:block;cursor:pointer}.legend{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:2px 16px;font-size:12.5px}.legend li{display:flex;align-items:center;gap:6px;max-width:22em}.legend bdi{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.swatch{display:inline-block;flex:none;width:11px;height:11px;border-radius:3px;border:1px solid color-mix(in srgb,var(--text) 25%,transparent)}.rows{overflow:auto;flex:1;min-height:0}table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:13px}th{position:sticky;top:0;background:var(--background);text-align:left;font-weight:600;color:var(--faint);padding:5px 6px;box-shadow:inset 0 -1px var(--line)}th button{border:0;background:none;padding:0;font-weight:inherit;cursor:pointer}th.number{width:6.4em}th.number:nth-child(3){width:4.6em}.regions th.number:nth-child(n){width:7em}td{padding:4px 6px;border-bottom:1px solid var(--line)}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}td.name{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.cell{display:flex;align-items:center;gap:7px}.cell bdi{display:flex;min-width:0}.cell .start{flex:0 1 auto;min-width:0;color:var(--faint)}.cell .end{flex:0 0 auto;max-width:100%}.cell .start,.cell .end{overflow:hidden;text-overflow:ellipsis;white-space:pre}.count,.flag{flex:none;padding:0 6px;border-radius:9px;background:var(--raised);color:var(--faint);font-size:11.5px;font-variant-numeric:tabular-nums}.flag{color:var(--accent)}tbody tr[data-place]{cursor:pointer}tbody tr[data-place]:hover,tbody tr[aria-selected=true]{background:var(--raised)}tbody tr[aria-selected=true] td:first-child{box-shadow:inset 3px 0 var(--accent)}.none{color:var(--faint)}.more{margin:8px 0;padding:4px 12px;border:1px solid var(--line);border-radius:6px;background:var(--raised);cursor:pointer}.details{position:relative;padding:10px 14px;border:1px solid var(--line);border-radius:8px;background:var(--raised);max-height:44vh;overflow:auto}h2{margin:0 24px 6px 0;font-size:14px;overflow-wrap:anywhere}.close{position:absolute;top:6px;right:8px;border:0;background:none;font-size:18px;line-height:1;cursor:pointer}dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 12px;margin:0;font-size:13px}dt{color:var(--faint)}dd{margin:0;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}.findings,.plain{margin:0;padding:0;list-style:none}.plain{padding:6px 0 10px}.findings li{padding:4px 0 10px;border-bottom:1px solid var(--line)}.finding{border-left:3px solid var(--line);padding-left:10px;margin-top:8px;font-size:13px;overflow-wrap:anywhere}.finding.error{border-left-color:var(--error)}.finding.warning{border-left-color:var(--warning)}.finding p{margin:0}.finding .rule{font-weight:600}.finding.error .level{color:var(--error)}.finding.warning .level{color:var(--warning)}.advice,.place{color:var(--faint)}.findings .link{margin:4px 0 0 13px}.tip{position:fixed;top:0;left:0;z-index:2;max-width:min(560px,80vw);padding:8px 12px;border-radius:8px;pointer-events:none;font-size:12.5px;overflow-wrap:anywhere;font-variant-numeric:tabular-nums;color:var(--text);background:var(--background);border:1px solid var(--line);box-shadow:0 6px 24px #00000038}.tip strong{display:block}footer{padding:2px 20px 8px;color:var(--faint);font-size:12px}.findings-only .bar,.findings-only .picture{display:none}.findings-only main{grid-template-columns:minmax(0,1fr)}@media(max-width:900px){body{height:auto;display:block}main{grid-template-columns:minmax(0,1fr)}.frame{min-height:60vh}}@media print{:root{--background: #fff;--raised: #fff;--text: #000;--faint: #444;--line: #bbb}body{height:auto;display:block}.bar,.more,.tip,.close{display:none}main{display:block}.frame{height:15cm;break-inside:avoid}.rows{overflow:visible}.swatch{-webkit-print-color-adjust:exact;print-color-adjust:exact}}";
var styleHash = "sha256-Anpwf7MwSYBHGitOvg9iNWhz/yhLEubeprkcUFOwE/U=";

// sarif/html/html.ts
var longestName3 = 240;
function pageName(name2) {
  return shorten(visible(name2), longestName3);
}
function html(report, { modules = [] } = {}) {
  const findings = worstFirst(report.findings).map((finding) => pageFinding(finding, modules));
  return htmlPage({ tool: pageName(`${report.tool.name} ${report.tool.version}`), modules, findings });
}
function htmlPage(data2) {
  const policy = [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>wasm-lint</title>
<style>${style}</style>
</head>
<body>
<noscript>This report draws itself with a script that is part of this file; it loads nothing.</noscript>
<script type="application/json" id="data">${inScript(data2)}</script>
<script>${script}</script>
</body>
</html>
`;
}
function inScript(data2) {
  return JSON.stringify(data2).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
var longestMessage = 1e3;
function pageFinding(finding, modules) {
  const { at, rule, severity, certainty, message, advice, fingerprint } = finding;
  const module = at.kind === "bytes" ? modules.findIndex(({ file }) => file === pageName(at.artifact)) : -1;
  return {
    rule: pageName(rule),
    severity,
    likely: certainty === "likely",
    place: shorten(visible(placeOf(finding)), longestMessage),
    message: shorten(visible(sentence(message)), longestMessage),
    ...advice === void 0 ? {} : { advice: shorten(visible(advice), longestMessage) },
    fingerprint: pageName(fingerprint),
    module,
    item: at.kind === "bytes" && module >= 0 ? itemWith(modules[module], at.offset, at.length) : -1
  };
}
function itemWith({ items, bytes }, offset, length) {
  if (length >= bytes) return -1;
  let found = -1;
  items.offset.forEach((from, item) => {
    const holds = items.count[item] === 0 && from <= offset && offset < from + items.bytes[item];
    if (holds && (found < 0 || items.bytes[item] < items.bytes[found])) found = item;
  });
  return found;
}

// sarif/json.ts
function json(report) {
  const { tool, builds, rules, findings, unknowns, ignored, skipped: skipped2, faults: faults2, unread: unread2, sizes: sizes2, notices: notices2 } = report;
  const document = {
    schema: 1,
    tool,
    totals: totals(report),
    builds,
    findings,
    unknowns,
    ignored,
    faults: faults2.map(withoutStack),
    unread: unread2,
    skipped: skipped2,
    notices: notices2,
    sizes: sizes2,
    rules
  };
  return printableJson(document);
}
function withoutStack({ kind, artifact, message, at, from }) {
  return { kind, artifact, message, ...at ? { at } : {}, from };
}

// sarif/markdown.ts
var mostBytes = 9e5;
var mostRows = 200;
var longestCell = 600;
var severities = { error: "❌ error", warning: "⚠️ warning", note: "ℹ️ note" };
function markdown(report, options = {}) {
  const budget = { bytes: mostBytes };
  const sections = [
    heading(report),
    faultTable(report, budget),
    findingTable("Findings", worstFirst(report.findings), budget),
    sizeTable(report, budget),
    options.showUnknown ? findingTable("Could not be decided", report.unknowns, budget, () => "❔ undecided") : report.unknowns.length > 0 ? `${count2(report.unknowns.length, "place")} could not be decided; \`--show-unknown\` lists them.` : "",
    unread(report),
    report.notices.map(
      ({ message, at }) => `- ${at ? `${cell(placeOf({ at: { kind: "source", ...at } }), true)}: ` : ""}${cell(message)}`
    ).join("\n")
  ];
  return sections.filter((section) => section !== "").join("\n\n") + "\n";
}
function heading(report) {
  const { error: error2, warning: warning2, note, files, ignored } = totals(report);
  const found = [
    error2 > 0 ? count2(error2, "error") : "",
    warning2 > 0 ? count2(warning2, "warning") : "",
    note > 0 ? count2(note, "note") : ""
  ].filter((part) => part !== "");
  const head3 = found.length > 0 ? found.join(", ") : report.faults.length > 0 ? "not finished" : "nothing found";
  const scope = `${count2(files, "file")}, ${count2(report.rules.length, "rule")}`;
  return `## ${markdownText(report.tool.name)}: ${head3}

${scope}${ignored > 0 ? `, ${thousands(ignored)} ignored by the config` : ""}.`;
}
function faultTable({ faults: faults2 }, budget) {
  if (faults2.length === 0) return "";
  const rows2 = faults2.map(({ artifact, message, at, kind }) => [
    cell(at ? placeOf({ at }) : artifact, true),
    cell(kind === "bug" ? `${message} (a bug in wasm-lint: please report it)` : message)
  ]);
  return table2("Could not be done", ["Where", "What"], rows2, budget);
}
function findingTable(title, findings, budget, label3 = severityOf) {
  if (findings.length === 0) return "";
  const rows2 = findings.map((finding) => [
    label3(finding),
    cell(placeOf(finding), true),
    cell(finding.message) + inName(finding),
    cell(finding.rule, true)
  ]);
  return table2(title, ["Severity", "Where", "What", "Rule"], rows2, budget);
}
function severityOf({ severity, certainty }) {
  return severities[severity] + (certainty === "likely" ? " (likely)" : "");
}
function inName(finding) {
  const name2 = nameOf2(finding.at);
  const evidence = evidenceOf(finding.at, fileOf(finding));
  if (name2 === void 0) return "";
  return `<br>in ${cell(name2, true)}${evidence === "" ? "" : ` (${cell(evidence)})`}`;
}
function sizeTable({ sizes: sizes2 }, budget) {
  if (sizes2.length === 0) return "";
  const rows2 = sizes2.map((summary3) => {
    const of2 = (name2) => summary3.sections.filter((s) => s.name === name2).reduce((sum, s) => sum + s.bytes, 0);
    const customs = summary3.sections.filter((s) => s.name.startsWith("custom:")).reduce((sum, s) => sum + s.bytes, 0);
    return [
      cell(summary3.artifact, true),
      size(summary3.bytes),
      size(of2("code")),
      size(of2("data")),
      size(customs),
      thousands(summary3.functions),
      thousands(summary3.imports),
      thousands(summary3.exports)
    ];
  });
  const head3 = ["File", "Size", "Code", "Data", "Custom", "Functions", "Imports", "Exports"];
  return table2("Sizes", head3, rows2, budget, 1);
}
function unread({ unread: unread2 }) {
  return unread2.map((u) => `${thousands(u.count)} ${cell(u.what)} in ${cell(u.artifact, true)}.`).join("\n");
}
function cell(text4, code2 = false) {
  const short = shorten(text4, longestCell);
  return code2 ? markdownCode(short) : markdownText(short);
}
function table2(title, head3, rows2, budget, numbersFrom = 99) {
  const lines = [`| ${head3.join(" | ")} |`, `| ${head3.map((_, i) => i >= numbersFrom ? "--:" : "---").join(" | ")} |`];
  let shown = 0;
  for (const row2 of rows2) {
    const line = `| ${row2.join(" | ")} |`;
    const cost = new TextEncoder().encode(line).length + 1;
    if (shown === mostRows || cost > budget.bytes) break;
    budget.bytes -= cost;
    lines.push(line);
    shown += 1;
  }
  const left2 = rows2.length - shown;
  return `### ${title}

${lines.join("\n")}${left2 > 0 ? `

… and ${thousands(left2)} more.` : ""}`;
}

// sarif/sarif-places.ts
var longestName4 = 2e3;
function placesOf(report, flavour, options) {
  const toRepository = options.toRepository ?? ((path2) => isInside(path2) ? path2 : void 0);
  const artifacts = table3();
  const addresses = table3();
  const logicals = table3();
  const uris = uriTable(toRepository);
  const known2 = new Map(report.builds.flatMap((b) => b.artifacts.map((a) => [a.path, a])));
  const sizes2 = new Map(report.sizes.map((summary3) => [summary3.artifact, summary3]));
  const artifact = (path2, role) => {
    const uri = uris(path2);
    const [index, entry2] = artifacts.of(uri, () => {
      const summary3 = known2.get(path2);
      const location2 = { uri, uriBaseId: "%SRCROOT%" };
      if (summary3)
        return {
          location: location2,
          roles: ["analysisTarget"],
          mimeType: summary3.kind === "wasm" ? "application/wasm" : "text/plain",
          length: summary3.bytes,
          hashes: { "sha-256": summary3.sha256 }
        };
      if (/(^|\/)wasm-lint\.jsonc?$/.test(path2)) return { location: location2, roles: ["toolSpecifiedConfiguration"] };
      return { location: location2, ...path2.endsWith(".rs") ? { sourceLanguage: "rust" } : {} };
    });
    if (role && !entry2.roles?.includes(role)) entry2.roles = [...entry2.roles ?? [], role];
    return { uri, uriBaseId: "%SRCROOT%", index };
  };
  const moduleAddress = (path2) => {
    const length = known2.get(path2)?.bytes;
    return addresses.of(JSON.stringify([path2]), () => ({
      absoluteAddress: 0,
      ...length === void 0 ? {} : { length },
      kind: "module",
      name: uris(path2)
    }))[0];
  };
  const address = (at) => {
    const module = moduleAddress(at.artifact);
    if (at.offset === 0 && at.length === known2.get(at.artifact)?.bytes) return { index: module };
    const section = sectionAt2(sizes2.get(at.artifact), at.offset, at.offset + at.length);
    let parent = module;
    let start = 0;
    if (section) {
      start = section.start;
      [parent] = addresses.of(JSON.stringify([at.artifact, section.start]), () => ({
        absoluteAddress: section.start,
        relativeAddress: section.start,
        offsetFromParent: section.start,
        parentIndex: module,
        length: section.length,
        kind: "section",
        name: section.name
      }));
      if (at.offset === start && at.length === section.length) return { index: parent };
    }
    return {
      absoluteAddress: at.offset,
      relativeAddress: at.offset,
      offsetFromParent: at.offset - start,
      parentIndex: parent,
      ...at.length > 0 ? { length: at.length } : {},
      ...at.function ? { name: wellFormed(shorten(at.function.name, longestName4)) } : {}
    };
  };
  const logical = (at) => {
    const entry2 = logicalOf(at);
    if (!entry2) return {};
    const [index] = logicals.of(JSON.stringify(entry2), () => entry2);
    return { logicalLocations: [{ index, fullyQualifiedName: entry2.fullyQualifiedName }] };
  };
  const textOf2 = (source) => {
    const file = source && toRepository(source.file);
    return source && file !== void 0 && relativeUri(file) !== "" ? source : void 0;
  };
  const say = (text4) => {
    const short = shorten(text4, longestName4);
    return flavour === "pure" ? sarifText(short) : visible(short).replaceAll("](", "] (");
  };
  const told = (message) => message ? { message: { text: say(message) } } : {};
  const location = (at, source, message) => {
    const text4 = textOf2(source) ?? (at.kind === "source" ? textOf2(at) : void 0);
    if (text4)
      return {
        physicalLocation: { artifactLocation: artifact(text4.file), region: textRegion(text4) },
        ...logical(at),
        ...told(message)
      };
    switch (at.kind) {
      case "bytes":
        return {
          physicalLocation: {
            artifactLocation: artifact(at.artifact),
            region: flavour === "pure" ? { byteOffset: at.offset, byteLength: at.length } : { startLine: 1 },
            address: address(at)
          },
          ...logical(at),
          ...told(message)
        };
      case "mir":
        return {
          physicalLocation: { artifactLocation: artifact(at.artifact), region: { startLine: Math.max(1, at.line) } },
          ...logical(at),
          ...told(message)
        };
      case "source":
        return { physicalLocation: { artifactLocation: artifact(at.file), region: textRegion(at) }, ...told(message) };
    }
  };
  for (const path2 of known2.keys()) if (toRepository(path2) !== void 0) uris(path2);
  for (const path2 of known2.keys()) artifact(path2);
  return {
    textOf: textOf2,
    location,
    fileLocation: (path2, at) => ({
      physicalLocation: { artifactLocation: artifact(path2), region: { startLine: 1 } },
      ...logical(at)
    }),
    artifact,
    shown: (path2) => toRepository(path2) ?? decodeURIComponent(uris(path2)),
    say,
    tables: () => ({ artifacts: artifacts.all, addresses: addresses.all, logicalLocations: logicals.all })
  };
}
function table3() {
  const all2 = [];
  const indices = /* @__PURE__ */ new Map();
  return {
    all: all2,
    of(key, make) {
      const index = indices.get(key) ?? all2.length;
      const entry2 = all2[index] ?? make();
      if (index === all2.length) all2.push(entry2);
      indices.set(key, index);
      return [index, entry2];
    }
  };
}
function uriTable(toRepository) {
  const uris = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  return (path2) => {
    const known2 = uris.get(path2);
    if (known2 !== void 0) return known2;
    const inside = toRepository(path2);
    let uri = inside === void 0 ? "" : relativeUri(inside);
    if (uri === "") {
      const segments = relativeUri(path2).split("/").filter((segment2) => segment2 !== ".." && segment2 !== "");
      let shown = 1;
      do
        uri = segments.slice(-shown).join("/") || "unnamed";
      while (taken.has(uri) && ++shown <= segments.length);
    }
    taken.add(uri);
    uris.set(path2, uri);
    return uri;
  };
}
function textRegion(span2) {
  const startLine = Math.max(1, span2.line);
  const startColumn = Math.max(1, span2.column);
  const endLine = Math.max(startLine, span2.endLine);
  const endColumn = Math.max(endLine === startLine ? startColumn : 1, span2.endColumn);
  return { startLine, startColumn, endLine, endColumn };
}
function logicalOf(at) {
  const [full, symbol2] = at.kind === "bytes" ? [at.function?.name, at.function?.symbol] : at.kind === "mir" ? [at.body, void 0] : [];
  if (!full) return void 0;
  const fullyQualifiedName = wellFormed(shorten(full, longestName4));
  const decorated = symbol2 ? { decoratedName: wellFormed(shorten(symbol2, longestName4)) } : {};
  return { name: lastSegment(fullyQualifiedName), fullyQualifiedName, ...decorated, kind: "function" };
}
function lastSegment(path2) {
  let depth = 0;
  let start = 0;
  for (let i = 0; i < path2.length; i++) {
    const c = path2.charAt(i);
    if ("<({[".includes(c)) depth++;
    else if (")}]".includes(c) || c === ">" && path2.charAt(i - 1) !== "-") depth--;
    else if (depth === 0 && path2.startsWith("::", i) && path2.charAt(i + 2) !== "<") start = i + 2;
  }
  return path2.slice(start) || path2;
}
function sectionAt2(sizes2, from, to) {
  const preamble = 8;
  const total = sizes2?.sections.reduce((sum, section) => sum + section.bytes, preamble);
  if (!sizes2 || total !== sizes2.bytes) return void 0;
  let start = preamble;
  for (const { name: name2, bytes } of sizes2.sections) {
    if (from >= start && to <= start + bytes && from < start + bytes)
      return { name: wellFormed(name2), start, length: bytes };
    start += bytes;
  }
  return void 0;
}

// sarif/sarif-result.ts
var mostRelated = 100;
var mostSteps3 = 1e3;
var mostLinks = 5;
function results(findings, kind, telling2) {
  const manifests = new Map(telling2.report.builds.map((build3) => [build3.name, build3.manifest]));
  const placed = findings.map((finding) => ({ finding, spot: spotOf2(finding, manifests.get(finding.build), telling2) }));
  const folded2 = groups(placed, ({ finding, spot }) => foldingKey(finding, spot, telling2));
  const told = [...folded2.values()].flatMap((group) => {
    const gravest = group.reduce((a, b) => atLeastAs(a.finding.severity, b.finding.severity) ? a : b);
    const copies = group.filter((other2) => other2 !== gravest).map(({ finding }) => finding);
    return [result(gravest.finding, gravest.spot, copies, kind, telling2)];
  });
  return told.map(distinct());
}
function distinct() {
  const seen = /* @__PURE__ */ new Map();
  return (result2) => {
    const { primaryLocationLineHash: hash = "", ...others2 } = result2.partialFingerprints ?? {};
    const uri = result2.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    const identity = JSON.stringify([result2.ruleId, uri, hash]);
    const n = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, n);
    if (n === 1) return result2;
    return { ...result2, partialFingerprints: { primaryLocationLineHash: hash.replace(/:\d+$/, `:${n}`), ...others2 } };
  };
}
function spotOf2({ at, source }, manifest, { places, options }) {
  const span2 = places.textOf(source) ?? (at.kind === "source" ? places.textOf(at) : void 0);
  if (span2) return { is: "text", span: span2 };
  const outside2 = manifest !== void 0 && options.toRepository && options.toRepository(manifest) === void 0;
  return manifest !== void 0 && !outside2 && at.kind !== "source" ? { is: "manifest", file: manifest } : { is: "artifact" };
}
function foldingKey(finding, spot, { flavour }) {
  const { rule, at, fingerprint } = finding;
  const ignored = "reason" in finding ? finding.reason : null;
  switch (spot.is) {
    case "text": {
      const { file, line, column, endLine, endColumn } = spot.span;
      return JSON.stringify([rule, ignored, file, line, ...flavour === "pure" ? [column, endLine, endColumn] : []]);
    }
    case "manifest":
      return JSON.stringify([rule, ignored, spot.file, fingerprint]);
    case "artifact":
      if (at.kind === "mir") return JSON.stringify([rule, ignored, at.artifact, at.line]);
      if (at.kind === "bytes" && flavour === "pure")
        return JSON.stringify([rule, ignored, at.artifact, at.offset, at.length]);
      return JSON.stringify([rule, ignored, at.kind === "source" ? at.file : at.artifact, fingerprint]);
  }
}
function result(finding, spot, copies, kind, telling2) {
  const { report, flavour, places } = telling2;
  const { rule, at, severity } = finding;
  const primary2 = primaryLocation(finding, spot, places);
  const uri = primary2.physicalLocation?.artifactLocation;
  if (uri?.index !== void 0) markAsResultFile(spot, finding, places);
  const ruleIndex = report.rules.findIndex(({ id }) => id === rule);
  const related = relatedLocations(finding, spot, copies, places);
  const flows = codeFlows(finding, telling2);
  const target = at.kind === "source" ? void 0 : places.artifact(at.artifact);
  return {
    ruleId: rule,
    ...ruleIndex < 0 ? {} : { ruleIndex },
    ...kind === "open" ? { kind, level: "none" } : { level: severity },
    message: { text: messageOf(finding, spot, copies.length, related, flows.length > 0, telling2) },
    ...target && target.uri !== uri?.uri ? { analysisTarget: target } : {},
    locations: [primary2],
    ...related.length > 0 ? { relatedLocations: related.map(({ location }) => location) } : {},
    ...flows.length > 0 ? { codeFlows: flows } : {},
    partialFingerprints: fingerprintsOf(finding, spot, telling2),
    ...copies.length > 0 ? { occurrenceCount: copies.length + 1 } : {},
    ...suppressionsOf(finding, report, flavour),
    properties: propertiesOf(finding)
  };
}
function primaryLocation({ at }, spot, places) {
  switch (spot.is) {
    case "text":
      return places.location(at, spot.span);
    case "manifest":
      return places.fileLocation(spot.file, at);
    case "artifact":
      return places.location(at, void 0);
  }
}
function markAsResultFile(spot, { at }, places) {
  const file = spot.is === "text" ? spot.span.file : spot.is === "manifest" ? spot.file : void 0;
  places.artifact(file ?? (at.kind === "source" ? at.file : at.artifact), "resultFile");
}
function relatedLocations({ at, because }, spot, copies, places) {
  const own = spot.is === "artifact" || at.kind === "source" ? [] : [{ at, message: describe(at) }];
  const others2 = copies.map(({ at: at2, message }) => ({
    at: at2,
    message: at2.kind === "source" ? message : `${describe(at2)}: ${message}`
  }));
  const all2 = [...own, ...because, ...others2];
  return all2.slice(0, mostRelated).map((place, i) => {
    const id = i + 1;
    const text4 = places.textOf(place.source);
    const location = { id, ...places.location(place.at, place.source, place.message || describe(place.at)) };
    const linkable = text4 !== void 0 && i >= own.length && i < own.length + because.length;
    return linkable ? { location, link: { id, message: place.message, where: `${text4.file}:${text4.line}` } } : { location };
  });
}
function describe(at) {
  switch (at.kind) {
    case "bytes": {
      const inside = at.function ? `function ${at.function.index} '${at.function.name}' at ` : at.section ? `section '${at.section}' at ` : "";
      return `${inside}${hex2(at.offset)}${at.length > 0 ? `, ${at.length} bytes` : ""}`;
    }
    case "mir": {
      const statement = at.statement === void 0 ? "" : `[${at.statement}]`;
      return `'${at.body}'${at.block === void 0 ? "" : ` bb${at.block}${statement}`} in the MIR dump`;
    }
    case "source":
      return `line ${at.line}`;
  }
}
function messageOf(finding, spot, copies, related, hasFlow, { places, flavour }) {
  const say = (text4) => places.say(text4);
  const links = related.flatMap(({ link }) => link ? [link] : []).slice(0, mostLinks);
  const escape = (text4) => say(text4).replace(/[[\]\\]/g, "\\$&");
  const names2 = finding.path.map(({ at, message }) => nameOf2(at) ?? message).filter((name2, i, all2) => name2 !== all2[i - 1]);
  return [
    say(sentence(finding.message)),
    finding.certainty === "likely" ? "This is likely, not proved." : "",
    // Where the location is only a stand-in, the message has to say where to look.
    spot.is === "manifest" || spot.is === "artifact" && flavour === "github" ? say(placeSentence(finding.at, places)) : "",
    ...links.map(
      ({ id, message, where }) => `${say(sentence(message)).replace(/\.$/, "")} ([${escape(where)}](${id})).`
    ),
    finding.path.length > 0 && !hasFlow ? say(`Path: ${names2.join(" → ")}.`) : "",
    copies > 0 ? `There are ${copies + 1} such findings at this place.` : "",
    finding.advice === void 0 ? "" : say(sentence(finding.advice))
  ].filter((part) => part !== "").join(" ");
}
function placeSentence(at, places) {
  switch (at.kind) {
    case "bytes":
      return at.function || at.section || at.offset > 0 ? `Found in ${places.shown(at.artifact)}, ${describe(at)}.` : "";
    case "mir":
      return `Found in ${places.shown(at.artifact)}:${at.line}, '${at.body}'.`;
    case "source":
      return "";
  }
}
function codeFlows({ path: path2 }, { flavour, places }) {
  const levels = nestingLevels(path2);
  const steps = path2.map((step, i) => ({ step, nestingLevel: levels[i] ?? 0 }));
  const shown = flavour === "pure" ? steps : steps.filter(({ step }) => places.textOf(step.source));
  if (shown.length === 0 || flavour === "github" && shown.length < 2) return [];
  const kept = shown.length <= mostSteps3 ? shown : [...shown.slice(0, mostSteps3 / 2), ...shown.slice(-mostSteps3 / 2)];
  const locations = kept.map(({ step, nestingLevel }, i) => ({
    location: places.location(step.at, step.source, step.message || describe(step.at)),
    nestingLevel,
    executionOrder: i + 1,
    importance: i === 0 || i === kept.length - 1 ? "essential" : "important"
  }));
  return [{ threadFlows: [{ locations }] }];
}
function nestingLevels(path2) {
  const stack = [];
  return path2.map(({ at }) => {
    const name2 = nameOf2(at) ?? "";
    const depth = stack.indexOf(name2);
    if (depth < 0) stack.push(name2);
    else stack.length = depth + 1;
    return stack.length - 1;
  });
}
function fingerprintsOf({ fingerprint }, spot, { options }) {
  const line = spot.is === "text" ? options.lineHash?.(spot.span.file, spot.span.line) : void 0;
  return { primaryLocationLineHash: line ?? `${fingerprint}:1`, "wasmLint/v1": fingerprint };
}
function suppressionsOf(finding, report, flavour) {
  if (flavour === "github" || report.ignored.length === 0) return {};
  const reason = "reason" in finding ? finding.reason : void 0;
  return { suppressions: reason === void 0 ? [] : [{ kind: "external", status: "accepted", justification: reason }] };
}
function propertiesOf({ certainty, subject, build: build3, bytes }) {
  return { certainty, subject, build: build3, ...bytes === void 0 ? {} : { bytes } };
}

// sarif/sarif-tool.ts
var home = "https://github.com/wasm-lint/wasm-lint";
var longestDescription = 1024;
var mostTags = 10;
var notificationIds = [
  "input-not-read",
  "internal-error",
  "configuration-error",
  "not-understood",
  "rule-skipped",
  "worth-knowing",
  "results-left-out"
];
var notifications = {
  "input-not-read": [
    "An input file could not be read",
    "A file is malformed, truncated or in a dialect that is not known. What could be read of it was still judged.",
    "The message says where in the file reading ended. Make sure the file is a WebAssembly binary or a rustc MIR dump and was written completely."
  ],
  "internal-error": [
    "wasm-lint failed",
    "An analysis or a rule of wasm-lint broke. This is a fault of the tool; other rules were not affected.",
    `Please report it at ${home}/issues with the message and, if you can share it, the file.`
  ],
  "configuration-error": [
    "The configuration cannot be met",
    "An entry of wasm-lint.json asks for something that this run could not do.",
    "The location is the entry's line; mend or remove the entry."
  ],
  "not-understood": [
    "Part of an input was not understood",
    "Some constructs are unknown to wasm-lint and were passed over. They are counted, and no rule judged them.",
    "A newer version of wasm-lint may understand them. Nothing is wrong with the file."
  ],
  "rule-skipped": [
    "A rule had nothing to judge",
    "What the rule requires is not there: for instance a MIR dump, or a name section.",
    "Give wasm-lint the missing artefact, or disable the rule."
  ],
  "worth-knowing": [
    "Something to know",
    "Neither a finding nor a fault: for instance an ignore entry that matches no finding.",
    "The message says what to do."
  ],
  "results-left-out": [
    "Not all findings are in this log",
    "Code scanning shows at most 5,000 results of a run; the gravest were kept.",
    "Write the complete log with --format sarif, or enable fewer rules."
  ]
};
function driver({ tool, rules }) {
  return {
    name: tool.name,
    version: tool.version,
    semanticVersion: tool.version,
    informationUri: home,
    language: "en",
    rules: rules.map((rule) => descriptor(rule, tool.version)),
    notifications: notificationIds.map((id) => {
      const [short, full, help2] = notifications[id];
      return {
        id,
        name: pascalCase(id),
        shortDescription: { text: sentence(short) },
        fullDescription: { text: full },
        help: { text: help2 }
      };
    })
  };
}
function descriptor(rule, version) {
  const docs = rule.docs.trim();
  return {
    id: rule.id,
    // SARIF wants a name that differs from the id by more than case.
    ...rule.id.includes("-") ? { name: pascalCase(rule.id) } : {},
    shortDescription: { text: shorten(sentence(rule.title), longestDescription) },
    fullDescription: { text: shorten(firstParagraph(docs) || sentence(rule.title), longestDescription) },
    help: help(rule, docs),
    helpUri: `${home}/blob/v${version}/docs/rules/${rule.id}.md`,
    defaultConfiguration: { level: rule.severity },
    properties: {
      tags: [rule.category, "webassembly", ...rule.clauses.map((clause) => `clause/${clause}`)].slice(0, mostTags),
      precision: precisions[rule.certainty],
      "problem.severity": problemSeverities[rule.severity]
    }
  };
}
function help(rule, docs) {
  const ignore = `{ "rule": "${rule.id}", "subject": "…", "reason": "…" }`;
  const clauses2 = rule.clauses.length > 0 ? `Judges ${rule.clauses.join(", ")} of docs/SAFETY.md.` : "";
  const silence = `To accept a finding, add an entry to \`ignore\` in \`wasm-lint.json\`: \`${ignore}\`.`;
  const markdown2 = [`# ${rule.id}`, sentence(rule.title), docs, clauses2, silence].filter((part) => part !== "").join("\n\n");
  return { text: plainText(markdown2), markdown: markdown2 };
}
var precisions = { proved: "very-high", likely: "medium", unknown: "low" };
var problemSeverities = {
  error: "error",
  warning: "warning",
  note: "recommendation"
};
function pascalCase(id) {
  return id.replace(/(?:^|-)(.)/g, (_, c) => c.toUpperCase());
}
function firstParagraph(markdown2) {
  const paragraph = markdown2.split(/\n\s*\n/).find((part) => !/^\s*(```|#|\||[-*] )/.test(part)) ?? "";
  return plainText(paragraph).replaceAll("\n", " ");
}
function plainText(markdown2) {
  let fenced = false;
  const lines = markdown2.split("\n").flatMap((line) => {
    const fence = /^\s*```/.test(line);
    if (fence) fenced = !fenced;
    if (fence) return [];
    if (fenced) return [`    ${line}`];
    const unlinked = line.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
    return [
      unlinked.replace(/^#+\s*/, "").replace(/`([^`]*)`/g, "$1").replace(/\*\*([^*]+)\*\*/g, "$1")
    ];
  });
  return lines.join("\n").trim();
}

// sarif/sarif.ts
var mostResults = 5e3;
function sarif(report, options = {}) {
  return printableJson(sarifLog(report, "pure", options));
}
function sarifGithub(report, options = {}) {
  return printableJson(sarifLog(report, "github", options));
}
function sarifLog(report, flavour, options = {}) {
  const places = placesOf(report, flavour, options);
  const telling2 = { report, flavour, options, places };
  const { shown, leftOut } = chosenResults(telling2);
  const invocation = {
    executionSuccessful: somethingWasAnalysed(report),
    ...options.exitCode === void 0 ? {} : { exitCode: options.exitCode },
    toolExecutionNotifications: executionNotifications(telling2, leftOut),
    toolConfigurationNotifications: configurationNotifications(telling2)
  };
  const { artifacts, addresses, logicalLocations } = places.tables();
  const run = {
    tool: { driver: driver(report) },
    invocations: [invocation],
    ...options.category ? { automationDetails: { id: `${options.category.replace(/\/*$/, "")}/` } } : {},
    language: "en",
    columnKind: "unicodeCodePoints",
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
    artifacts,
    ...addresses.length > 0 ? { addresses } : {},
    ...logicalLocations.length > 0 ? { logicalLocations } : {},
    results: shown
  };
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [run]
  };
}
function chosenResults(telling2) {
  const { report, flavour, options } = telling2;
  switch (flavour) {
    case "pure":
      return {
        shown: [
          ...results(report.findings, "fail", telling2),
          ...results(report.ignored, "fail", telling2),
          ...options.showUnknown ? results(report.unknowns, "open", telling2) : []
        ],
        leftOut: 0
      };
    case "github": {
      const worst = worstFirst(report.findings);
      const shown = results(worst.slice(0, mostResults), "fail", telling2);
      return { shown, leftOut: Math.max(0, worst.length - mostResults) };
    }
  }
}
function somethingWasAnalysed(report) {
  const { faults: faults2, findings, unknowns, ignored, sizes: sizes2, builds } = report;
  if (faults2.length === 0 || findings.length + unknowns.length + ignored.length + sizes2.length > 0) return true;
  const faulty = new Set(faults2.map(({ artifact }) => artifact));
  return builds.some(({ artifacts }) => artifacts.some(({ path: path2 }) => !faulty.has(path2)));
}
function executionNotifications({ report, places }, leftOut) {
  const faults2 = report.faults.filter(({ from }) => from !== "config").map((fault2) => faultNotification(fault2, places));
  const unread2 = report.unread.map(({ what, count: count3, artifact }) => ({
    ...notification("not-understood", "warning", `${thousands(count3)} ${what}`, places),
    locations: [{ physicalLocation: { artifactLocation: places.artifact(artifact) } }]
  }));
  const skipped2 = report.skipped.map(({ rule, build: build3, reason }) => {
    const index = report.rules.findIndex(({ id }) => id === rule);
    return {
      ...notification("rule-skipped", "note", `rule '${rule}' had nothing to judge in '${build3}': ${reason}`, places),
      ...index < 0 ? {} : { associatedRule: { id: rule, index } }
    };
  });
  const cut4 = `${thousands(leftOut)} findings are left out; code scanning shows ${thousands(mostResults)}`;
  return [
    ...leftOut > 0 ? [notification("results-left-out", "warning", cut4, places)] : [],
    ...faults2,
    ...unread2,
    ...skipped2
  ];
}
function configurationNotifications({ report, places }) {
  const faults2 = report.faults.filter(({ from }) => from === "config").map((fault2) => faultNotification(fault2, places));
  const notices2 = report.notices.map(({ message, at }) => ({
    ...notification("worth-knowing", "note", message, places),
    ...at && places.textOf(at) ? { locations: [places.location({ kind: "source", ...at }, at)] } : {}
  }));
  return [...faults2, ...notices2];
}
function faultNotification(fault2, places) {
  const { kind, artifact, message, at, from } = fault2;
  const id = from === "config" ? "configuration-error" : kind === "bug" ? "internal-error" : "input-not-read";
  const located = at ? [places.location(at, void 0)] : [];
  return {
    ...notification(id, "error", `${places.shown(artifact)}: ${message}`, places),
    ...located.length > 0 ? { locations: located } : {}
  };
}
function notification(id, level, message, places) {
  return { descriptor: { id, index: notificationIds.indexOf(id) }, level, message: { text: places.say(message) } };
}

// sarif/layout.ts
var wide = /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
var combining = new RegExp("\\p{M}", "u");
function columns(text4) {
  if (/^[\x20-\x7e]*$/.test(text4)) return text4.length;
  let sum = 0;
  for (const c of text4) sum += combining.test(c) ? 0 : wide.test(c) ? 2 : 1;
  return sum;
}
function padEnd(text4, width) {
  return text4 + " ".repeat(Math.max(0, width - columns(text4)));
}
function wrap(text4, width) {
  const room = Math.max(width, 8);
  const lines = [];
  let line = "";
  for (const word2 of text4.split(" ").flatMap((word3) => pieces(word3, room))) {
    const fits = word2.whole || word2.glued || line === "";
    const glued = word2.glued ? line + word2.text : line === "" ? word2.text : `${line} ${word2.text}`;
    if (line !== "" && (!fits || columns(glued) > room)) {
      lines.push(line);
      line = word2.text;
    } else line = glued;
  }
  return [...lines, line];
}
function pieces(word2, room) {
  if (columns(word2) <= room) return [{ text: word2, glued: false, whole: true }];
  const joints = word2.split(/(?<=::|[<,/>()])/);
  return joints.flatMap((part) => slices(part, room)).map((text4, i) => ({ text: text4, glued: i > 0, whole: false }));
}
function slices(text4, room) {
  const found = [];
  let slice = "";
  for (const c of text4) {
    if (slice !== "" && columns(slice + c) > room) {
      found.push(slice);
      slice = "";
    }
    slice += c;
  }
  return [...found, slice];
}
function hanging(label3, text4, width) {
  const indent = columns(label3);
  return wrap(text4, width - indent).map((line, i) => (i === 0 ? label3 : " ".repeat(indent)) + line);
}

// sarif/palette.ts
var same = (text4) => text4;
var plain3 = {
  error: same,
  warning: same,
  note: same,
  good: same,
  file: same,
  bold: same,
  dim: same,
  help: same
};

// sarif/text-finding.ts
var severityWidth = "warning".length;
var labelWidth = "because: ".length;
var longestMessage2 = 1500;
var longestName5 = 400;
var mostSteps4 = 12;
function findingLines(row2, frame3) {
  const { finding, unknown } = row2;
  const { palette, spotWidth, width } = frame3;
  const indent = 2 + spotWidth + 2 + severityWidth + 2;
  const label3 = unknown ? "unknown" : finding.severity;
  const paint = unknown ? palette.dim : palette[finding.severity];
  const message = wrap(shorten(visible(finding.message), longestMessage2), width - indent);
  const lines = [...message.slice(0, -1), ...tagged(message.at(-1) ?? "", tagOf(row2), width - indent, palette)];
  const head3 = `  ${palette.dim(padEnd(spotOf(finding), spotWidth))}  ${paint(padEnd(label3, severityWidth))}  `;
  const blank = " ".repeat(indent);
  return [...lines.map((line, i) => (i === 0 ? head3 : blank) + line), ...details(row2, frame3).map((l) => blank + l)];
}
function tagged(last, tag2, room, palette) {
  const painted = palette.dim(tag2);
  return columns(last) + 2 + columns(tag2) <= room ? [`${last}  ${painted}`] : [last, painted];
}
function tagOf({ finding }) {
  return visible(finding.rule) + (finding.certainty === "likely" ? " (likely)" : "");
}
function details({ finding, copies }, frame3) {
  const room = frame3.width - (2 + frame3.spotWidth + 2 + severityWidth + 2);
  const { dim, help: help2 } = frame3.palette;
  const labelled = (label3, text4, paint = dim) => {
    if (text4 === "") return [];
    const [first = "", ...others2] = hanging(padEnd(label3, labelWidth), visible(text4), room);
    return [paint(padEnd(label3, labelWidth)) + first.slice(labelWidth), ...others2];
  };
  const list6 = (label3, texts) => texts.flatMap((text4, i) => labelled(i === 0 ? label3 : "", text4));
  const name2 = (of2) => shorten(nameOf2(of2.at) ?? "", longestName5);
  const told = (step) => `${step.message} (${step.source ? placeOf(step) : evidenceOf(step.at)})`;
  const at = evidenceOf(finding.at, fileOf(finding));
  const both = `${name2(finding)} (${at})`;
  const whereabouts = name2(finding) === "" || at === "" || labelWidth + columns(visible(both)) > room ? [...labelled("in:", name2(finding)), ...labelled("at:", at === spotOf(finding) ? "" : at)] : labelled("in:", both);
  return [
    ...sourceFrame(finding, frame3, room),
    ...whereabouts,
    ...codeFrame(finding, frame3, room),
    ...list6("also in:", middle(copies.map(name2))),
    ...list6("because:", middle(finding.because.map(told))),
    ...list6("path:", pathLines(finding.path, told)),
    ...labelled("help:", finding.advice ?? "", help2)
  ];
}
function pathLines(path2, told) {
  const names2 = path2.map(({ at }) => nameOf2(at) ?? "").filter((name2, i, all2) => name2 !== "" && name2 !== all2[i - 1]);
  const end = path2.at(-1)?.message ?? "";
  if (names2.length > 1)
    return [middle(names2.map((name2) => shorten(name2, longestName5))).join(" → ") + (end === "" ? "" : ` (${end})`)];
  return middle(path2.map(told)).map((line, i) => i === 0 ? line : `→ ${line}`);
}
function middle(steps) {
  if (steps.length <= mostSteps4) return [...steps];
  const half2 = mostSteps4 / 2;
  return [...steps.slice(0, half2), `… ${steps.length - mostSteps4} more …`, ...steps.slice(-half2)];
}
function codeFrame({ at }, { codeAround, palette }, room) {
  const cut4 = (text4) => shorten(visible(text4), Math.max(room - 4, 8));
  return (codeAround?.(at) ?? []).map(
    ({ text: text4, marked }) => marked ? `${palette.error(">")} ${palette.dim("│")} ${cut4(text4)}` : `  ${palette.dim("│")} ${cut4(text4)}`
  );
}
function sourceFrame({ source, at }, { sourceLine, palette }, room) {
  const span2 = source ?? (at.kind === "source" ? at : void 0);
  const raw = span2 && sourceLine?.(span2.file, span2.line);
  if (!span2 || raw === void 0 || raw.trim() === "") return [];
  const characters = Array.from(raw.replace(/\r?\n[^]*$/, ""));
  if (span2.column < 1 || span2.column > characters.length) return [];
  const gutter = `${span2.line} │ `;
  const from = span2.column - 1;
  const to = Math.max(from + 1, span2.endLine === span2.line ? span2.endColumn - 1 : characters.length);
  const { cells, skipped: skipped2 } = around(
    characters.map((c) => c === "	" ? "    " : visible(c)),
    from,
    room - gutter.length
  );
  const before = columns(cells.slice(0, from - skipped2).join(""));
  const marked = Math.max(1, columns(cells.slice(from - skipped2, to - skipped2).join("")));
  const bar = " ".repeat(gutter.length - 2) + "│ ";
  return [
    palette.dim(gutter) + cells.join("").trimEnd(),
    palette.dim(bar) + " ".repeat(before) + palette.error("^".repeat(marked))
  ];
}
function around(cells, from, room) {
  if (columns(cells.join("")) <= room) return { cells, skipped: 0 };
  const context = Math.floor(room / 4);
  let start = from;
  while (start > 0 && columns(cells.slice(start - 1, from).join("")) <= context) start--;
  const head3 = start > 0 ? ["…"] : [];
  let end = start;
  while (end < cells.length && columns(cells.slice(start, end + 1).join("")) <= room - head3.length - 1) end++;
  const tail = end < cells.length ? ["…"] : [];
  return { cells: [...head3, ...cells.slice(start, end), ...tail], skipped: start - head3.length };
}

// sarif/text.ts
var defaultWidth = 100;
var defaultMaxDiagnostics = 10;
var issues = "https://github.com/wasm-lint/wasm-lint/issues";
function text3(report, options = {}) {
  const palette = options.palette ?? plain3;
  const width = Math.max(options.width ?? defaultWidth, 40);
  const paragraphs = [
    faults(report.faults, palette, width),
    ...findingGroups(report, options, palette, width),
    notices(report, palette, width),
    sizes(report, palette, width),
    summary2(report, options, palette, width),
    next2(report, options, palette, width)
  ];
  return harmless(
    paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n") + "\n"
  );
}
function faults(faults2, palette, width) {
  if (faults2.length === 0) return [];
  const head3 = palette.error(palette.bold(`${count2(faults2.length, "thing")} could not be done`));
  return [
    head3,
    ...faults2.flatMap((fault2) => {
      const spot = fault2.at ? spotOf({ at: fault2.at }) : "";
      const where = visible(spot === "" ? fault2.artifact : `${fault2.artifact}:${spot}`);
      const label3 = fault2.kind === "bug" ? "bug" : "input";
      const told = hanging(" ".repeat(9), visible(fault2.message), width);
      const plea = `this is a bug in wasm-lint ('${visible(fault2.from)}'), not in your code; please report it: ${issues}`;
      return [
        `  ${palette.error(padEnd(label3, 5))}  ${palette.file(where)}`,
        ...told,
        ...fault2.kind === "bug" ? hanging(" ".repeat(9), plea, width).map(palette.dim) : []
      ];
    })
  ];
}
function findingGroups(report, options, palette, width) {
  const rows2 = [...rowsOf2(report.findings, false), ...options.showUnknown ? rowsOf2(report.unknowns, true) : []];
  const bytes = new Map(report.builds.flatMap((b) => b.artifacts.map((a) => [a.path, a.bytes])));
  const files = [...groups(rows2, ({ finding }) => fileOf(finding))].sort(([a], [b]) => compare(a, b));
  return files.map(([file, all2]) => {
    const known2 = bytes.get(file);
    const head3 = palette.file(palette.bold(visible(file))) + (known2 === void 0 ? "" : palette.dim(`  ${size(known2)}`));
    const { shown, folded: folded2 } = fold2(inFileOrder(all2), options.maxDiagnostics ?? defaultMaxDiagnostics);
    const spotWidth = Math.max(4, ...shown.map(({ finding }) => columns(spotOf(finding))));
    return [
      head3,
      ...shown.flatMap(
        (row2) => findingLines(row2, {
          spotWidth,
          width,
          palette,
          sourceLine: options.sourceLine,
          codeAround: options.codeAround
        })
      ),
      ...[...folded2].map(
        ([rule, more]) => palette.dim(`  … and ${thousands(more)} more of ${visible(rule)} (--max-diagnostics 0 shows all)`)
      )
    ];
  });
}
function rowsOf2(findings, unknown) {
  const saying = ({ rule, severity, at, source, message }) => {
    const name2 = nameOf2(at);
    const said = name2 === void 0 ? message : message.replaceAll(`'${name2}'`, "\0");
    return source && name2 ? JSON.stringify([rule, severity, source, said]) : void 0;
  };
  const alike = groups(findings, (finding) => saying(finding) ?? `\0${finding.fingerprint}`);
  return [...alike.values()].flatMap(([finding, ...copies]) => finding ? [{ finding, unknown, copies }] : []);
}
function inFileOrder(rows2) {
  const line = ({ at, source }) => source?.line ?? (at.kind === "bytes" ? at.offset : at.line);
  const column = ({ at, source }) => source?.column ?? (at.kind === "source" ? at.column : 0);
  return [...rows2].sort(
    (a, b) => line(a.finding) - line(b.finding) || column(a.finding) - column(b.finding) || compare(a.finding.rule, b.finding.rule)
  );
}
function fold2(rows2, max) {
  const seen = /* @__PURE__ */ new Map();
  const shown = rows2.filter(({ finding, unknown }) => {
    const key = unknown ? `${finding.rule} (undecided)` : finding.rule;
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return max === 0 || n <= max;
  });
  const over = [...seen].map(([rule, n]) => [rule, max === 0 ? 0 : n - max]).filter(([, more]) => more > 0);
  return { shown, folded: new Map(over) };
}
function notices(report, palette, width) {
  return report.notices.flatMap(({ message, at }) => {
    const where = at ? `${visible(placeOf({ at: { kind: "source", ...at } }))}: ` : "";
    const [first = "", ...others2] = hanging("notice: ", where + visible(message), width);
    return [palette.note("notice:") + first.slice("notice:".length), ...others2];
  });
}
function sizes(report, palette, width) {
  return report.sizes.flatMap((summary3) => {
    const head3 = visible(summary3.artifact);
    const [first = "", ...others2] = wrap(`${head3}  ${keepUnits(sizeLine(summary3))}`, width - 2).map(releaseUnits);
    const painted = first.startsWith(head3) ? palette.file(head3) + first.slice(head3.length) : first;
    return [painted, ...others2.map((line) => `  ${line}`)];
  });
}
var keepUnits = (line) => line.replace(/(?<=\d) (?=[KM]?i?B\b)/g, " ");
var releaseUnits = (line) => line.replaceAll(" ", " ");
function sizeLine(summary3) {
  const sections = largestSections(summary3, 4).map(({ name: name2, bytes }) => `${visible(name2)} ${size(bytes)}`);
  const counts = [
    count2(summary3.functions, "function"),
    count2(summary3.imports, "import"),
    count2(summary3.exports, "export")
  ].join(", ");
  return `${size(summary3.bytes)}${sections.length > 0 ? `: ${sections.join(", ")}` : ""} · ${counts}`;
}
function summary2(report, options, palette, width) {
  const sum = totals(report);
  const found = [
    sum.error > 0 ? palette.error(count2(sum.error, "error")) : "",
    sum.warning > 0 ? palette.warning(count2(sum.warning, "warning")) : "",
    sum.note > 0 ? palette.note(count2(sum.note, "note")) : ""
  ].filter((part) => part !== "");
  const scope = `in ${count2(sum.files, "file")} with ${count2(report.rules.length, "rule")}`;
  const head3 = found.length > 0 ? `${palette.bold("Found")} ${found.join(", ")} ${scope}` : sum.faults > 0 ? `${palette.bold("Found nothing")} in what could be read ${scope}` : `${palette.good(palette.bold("Nothing found"))} ${scope}`;
  const asides = [
    sum.likely > 0 ? `${thousands(sum.likely)} of them likely, not proved` : "",
    sum.ignored > 0 ? `${thousands(sum.ignored)} ignored by the config` : ""
  ].filter((part) => part !== "");
  return [
    head3,
    ...asides.length > 0 ? hanging("", asides.join("; "), width).map(palette.dim) : [],
    ...undecided(report, options, width).map(palette.dim),
    ...report.unread.flatMap(
      ({ what, count: n, artifact }) => hanging("", `${thousands(n)} ${visible(what)} in ${visible(artifact)}`, width).map(palette.dim)
    ),
    ...skipped(report, width).map(palette.dim)
  ];
}
function undecided(report, options, width) {
  if (report.unknowns.length === 0) return [];
  const n = report.unknowns.length;
  const rules = [...groups(report.unknowns, (finding) => finding.rule)].map(
    ([id, all2]) => `${visible(id)} ${all2.length}`
  );
  const how2 = options.showUnknown ? "they are listed above" : `--show-unknown lists ${n === 1 ? "it" : "them"}`;
  return hanging("", `${count2(n, "place")} could not be decided (${rules.join(", ")}); ${how2}`, width);
}
function skipped(report, width) {
  const reasons = [...groups(report.skipped, (skip2) => skip2.reason)];
  return reasons.flatMap(([reason, skips]) => {
    const rules = [...new Set(skips.map((skip2) => skip2.rule))].map(visible);
    const named2 = rules.length > 3 ? [...rules.slice(0, 3), "…"] : rules;
    return hanging(
      "",
      `${count2(rules.length, "rule")} had nothing to judge: ${visible(reason)} (${named2.join(", ")})`,
      width
    );
  });
}
function next2(report, options, palette, width) {
  const [worst] = worstFirst(report.findings);
  const rules = new Set(report.findings.map((finding) => finding.rule));
  const hints = [];
  if (worst) {
    hints.push([`wasm-lint explain ${visible(worst.rule)}`, "what it means and how to mend it"]);
    if (rules.size > 1) hints.push(["wasm-lint explain <rule>", "the same for any other rule above"]);
  }
  if (report.unknowns.length > 0 && !options.showUnknown)
    hints.push(["wasm-lint check --show-unknown …", "where the analysis reached its limit"]);
  const commandWidth = Math.max(0, ...hints.map(([command2]) => columns(command2)));
  return hints.map(([command2, why]) => {
    const line = `next: ${padEnd(command2, commandWidth)}  ${why}`;
    if (columns(line) > width) return `next: ${palette.help(command2)}`;
    return `${palette.dim("next:")} ${palette.help(padEnd(command2, commandWidth))}  ${palette.dim(why)}`;
  });
}
function harmless(output) {
  return output.replace(/^((?:\s|\u001b\[[\d;]*m)*):(?=:)/gm, "$1\\u{3a}");
}

// sarif/ingestion.ts
var limits = {
  gzipBytes: { refused: 10 * 1024 * 1024 },
  runs: { refused: 20 },
  results: { refused: 25e3, shown: 5e3 },
  rules: { refused: 25e3 },
  extensions: { refused: 100 },
  locations: { refused: 1e3, shown: 100 },
  steps: { refused: 1e4, shown: 1e3 },
  tags: { refused: 20, shown: 10 },
  description: 1024,
  name: 255
};
function checkIngestion(log, options = {}) {
  return [...problemsOf(log, options)];
}
function* problemsOf(log, { gzipBytes }) {
  const root = record(log);
  if (root["version"] !== "2.1.0") yield error("version", "must be '2.1.0'");
  if (!isText(root["$schema"])) yield error("$schema", "must be given");
  if (!Array.isArray(root["runs"])) {
    yield error("runs", "must be an array");
    return;
  }
  if (gzipBytes !== void 0) yield* limited("", gzipBytes, limits.gzipBytes, "bytes after gzip");
  const runs = root["runs"].map(record);
  yield* limited("runs", runs.length, limits.runs, "runs");
  const categories = /* @__PURE__ */ new Set();
  for (const [i, run] of runs.entries()) {
    const at = `runs[${i}]`;
    const driver2 = record(record(run["tool"])["driver"]);
    const id = record(run["automationDetails"])["id"];
    const category = JSON.stringify([driver2["name"], typeof id === "string" ? id.replace(/[^/]*$/, "") : ""]);
    if (categories.has(category)) yield error(at, "a log cannot have two runs of one tool and category");
    categories.add(category);
    yield* runProblems(run, at);
  }
}
function* runProblems(run, at) {
  const tool = record(run["tool"]);
  const driver2 = record(tool["driver"]);
  if (!isText(driver2["name"])) yield error(`${at}.tool.driver`, "must have a name");
  if (!Array.isArray(driver2["rules"])) yield error(`${at}.tool.driver.rules`, "must be an array");
  if (!Array.isArray(run["results"])) yield error(`${at}.results`, "must be an array, even an empty one");
  for (const [i, invocation] of list5(run["invocations"]).entries())
    if (invocation["executionSuccessful"] === false)
      yield error(`${at}.invocations[${i}]`, "an unsuccessful execution makes GitHub discard every result");
  const rules = list5(driver2["rules"]);
  const results2 = list5(run["results"]);
  yield* limited(`${at}.tool.driver.rules`, rules.length, limits.rules, "rules");
  yield* limited(`${at}.tool.extensions`, list5(tool["extensions"]).length, limits.extensions, "extensions");
  yield* limited(`${at}.results`, results2.length, limits.results, "results");
  for (const [i, rule] of rules.entries()) yield* ruleProblems(rule, `${at}.tool.driver.rules[${i}]`);
  const ids2 = /* @__PURE__ */ new Set();
  for (const [i, rule] of rules.entries()) {
    if (ids2.has(String(rule["id"])))
      yield error(`${at}.tool.driver.rules[${i}]`, `the id '${String(rule["id"])}' is taken`);
    ids2.add(String(rule["id"]));
  }
  const seen = /* @__PURE__ */ new Map();
  for (const [i, result2] of results2.entries()) {
    const here = `${at}.results[${i}]`;
    yield* resultProblems(result2, rules, here);
    const identity = identityOf(result2);
    const earlier = identity === void 0 ? void 0 : seen.get(identity);
    if (earlier) yield error(here, `has rule, file and fingerprint of ${earlier}: GitHub makes them one alert`);
    if (identity !== void 0) seen.set(identity, earlier ?? here);
  }
}
function* ruleProblems(rule, at) {
  if (!isText(rule["id"])) yield error(at, "must have an id");
  for (const field3 of ["shortDescription", "fullDescription", "help"]) {
    const text4 = record(rule[field3])["text"];
    if (!isText(text4)) yield error(`${at}.${field3}`, "must have a text");
    else if (field3 !== "help" && text4.length > limits.description)
      yield error(`${at}.${field3}`, `is ${text4.length} characters long; ${limits.description} are allowed`);
  }
  const name2 = rule["name"];
  if (typeof name2 === "string" && name2.length > limits.name) yield error(`${at}.name`, `is longer than ${limits.name}`);
  const properties = record(rule["properties"]);
  const tags = Array.isArray(properties["tags"]) ? properties["tags"] : [];
  yield* limited(`${at}.properties.tags`, tags.length, limits.tags, "tags");
  const security = properties["security-severity"];
  if (security !== void 0) {
    const value2 = typeof security === "string" ? Number(security) : NaN;
    if (!(value2 > 0 && value2 <= 10))
      yield error(at, "security-severity must be a string with a number above 0, up to 10");
    if (!tags.includes("security")) yield warning(at, "has a security-severity but not the tag 'security'");
  }
  yield* oneOf(properties, "precision", ["very-high", "high", "medium", "low"], at);
  yield* oneOf(properties, "problem.severity", ["error", "warning", "recommendation"], at);
}
function* resultProblems(result2, rules, at) {
  if (!isText(record(result2["message"])["text"])) yield error(`${at}.message`, "must have a text");
  if (list5(result2["suppressions"]).length > 0)
    yield error(at, "is suppressed, and GitHub would show it as an open alert");
  const ruleIndex = result2["ruleIndex"];
  const rule = typeof ruleIndex === "number" ? rules[ruleIndex] : rules.find(({ id }) => id === result2["ruleId"]);
  if (!rule) yield error(at, "refers to no rule of the tool");
  else if (result2["ruleId"] !== void 0 && rule["id"] !== result2["ruleId"])
    yield error(at, "ruleId and ruleIndex speak of different rules");
  const locations = list5(result2["locations"]);
  const related = list5(result2["relatedLocations"]);
  if (locations.length === 0) yield error(at, "must have a location");
  yield* limited(at, locations.length, limits.locations, "locations");
  yield* limited(at, related.length, limits.locations, "related locations");
  for (const [i, location] of locations.slice(0, 1).entries())
    yield* locationProblems(location, `${at}.locations[${i}]`);
  for (const [i, location] of related.entries()) yield* locationProblems(location, `${at}.relatedLocations[${i}]`);
  for (const [i, flow] of list5(result2["codeFlows"]).entries()) {
    const steps = list5(flow["threadFlows"]).flatMap((thread) => list5(thread["locations"]));
    yield* limited(`${at}.codeFlows[${i}]`, steps.length, limits.steps, "steps");
    for (const [j, step] of steps.entries())
      yield* locationProblems(record(step["location"]), `${at}.codeFlows[${i}].locations[${j}]`);
  }
  const ids2 = new Set([...locations, ...related].map(({ id }) => id));
  for (const [, id] of String(record(result2["message"])["text"]).matchAll(/\]\((\d+)\)/g))
    if (!ids2.has(Number(id))) yield error(`${at}.message`, `links to location ${id}, which does not exist`);
  const hash = record(result2["partialFingerprints"])["primaryLocationLineHash"];
  if (!isText(hash)) yield warning(at, "has no primaryLocationLineHash: results in one binary would become one alert");
}
function* locationProblems(location, at) {
  const physical = record(location["physicalLocation"]);
  const uri = record(physical["artifactLocation"])["uri"];
  if (!isText(uri)) yield error(at, "must have a physical location with a URI: the server refuses the log without");
  else yield* uriProblems(uri, at);
  const region = record(physical["region"]);
  const { startLine, startColumn, endLine, endColumn } = region;
  if (typeof startLine !== "number" || startLine < 1) {
    yield error(at, "has no startLine: it would not be shown");
    return;
  }
  const lastLine = typeof endLine === "number" ? endLine : startLine;
  if (lastLine < startLine) yield error(at, "ends before the line it starts in");
  if (lastLine === startLine && typeof endColumn === "number" && endColumn < (typeof startColumn === "number" ? startColumn : 1))
    yield error(at, "ends before the column it starts in");
}
function* uriProblems(uri, at) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(uri)) yield error(at, `'${uri}' is absolute; it must be relative to the repository`);
  else if (uri.startsWith("/") || uri.startsWith("./")) yield error(at, `'${uri}' must not begin with a slash or a dot`);
  else if (uri.split("/").includes("..")) yield error(at, `'${uri}' leads out of the repository`);
  if (!/^(?:[\w\-.~!$&'()*+,;=:@/?#]|%[0-9a-f]{2})*$/i.test(uri)) yield error(at, `'${uri}' is not percent-encoded`);
}
function identityOf(result2) {
  const [location = {}] = list5(result2["locations"]);
  const uri = record(record(location["physicalLocation"])["artifactLocation"])["uri"];
  const hash = record(result2["partialFingerprints"])["primaryLocationLineHash"];
  return isText(hash) ? JSON.stringify([result2["ruleId"], uri, hash]) : void 0;
}
function* limited(at, n, { refused, shown }, what) {
  if (n > refused) yield error(at, `${n} ${what}; more than ${refused} are refused`);
  else if (shown !== void 0 && n > shown) yield warning(at, `${n} ${what}; only ${shown} are shown`);
}
function* oneOf(fields, name2, allowed, at) {
  const value2 = fields[name2];
  if (value2 !== void 0 && !(isText(value2) && allowed.includes(value2)))
    yield warning(at, `${name2} ${JSON.stringify(value2)} is none of ${allowed.join(", ")}`);
}
function record(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) ? value2 : {};
}
function list5(value2) {
  return Array.isArray(value2) ? value2.map(record) : [];
}
function isText(value2) {
  return typeof value2 === "string" && value2 !== "";
}
function error(at, message) {
  return { level: "error", at, message };
}
function warning(at, message) {
  return { level: "warning", at, message };
}

// sarif/fingerprint.ts
var window = 100;
var endOfFile = 65535;
function lineHashes(text4) {
  const { codes, starts } = withoutBlanks(text4);
  const seen = /* @__PURE__ */ new Map();
  return starts.map((start) => {
    const hash = hashFrom(codes, start);
    const ordinal = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, ordinal);
    return `${hash}:${ordinal}`;
  });
}
function withoutBlanks(text4) {
  const codes = [];
  const starts = [];
  let atStart = true;
  for (const c of text4.replace(/\r\n?/g, "\n").replace(/[ \t]/g, "")) {
    for (let i = 0; i < c.length; i++) {
      if (atStart) starts.push(codes.length);
      atStart = c === "\n";
      codes.push(c.charCodeAt(i));
    }
  }
  if (atStart) starts.push(codes.length);
  codes.push(endOfFile);
  return { codes, starts };
}
function hashFrom(codes, start) {
  let high = 0;
  let low = 0;
  for (let i = start; i < start + window; i++) {
    const sum = low * 37 + (codes[i] ?? 0);
    low = sum % 4294967296;
    high = (high * 37 + Math.floor(sum / 4294967296)) % 4294967296;
  }
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}

// sarif/index.ts
var reporters = {
  text: text3,
  json,
  sarif,
  "sarif-github": sarifGithub,
  github,
  markdown,
  html
};

// analyzers/effects/effects.ts
var rows = [
  { name: "js_call", judged: "always", doc: "Calls a function of the host that no row below describes better." },
  {
    name: "io",
    judged: "always",
    doc: "Reads or writes a stream of the host: standard streams, arguments, the environment, open descriptors."
  },
  { name: "network", judged: "always", doc: "Talks to a network: sockets, fetch, HTTP." },
  { name: "filesystem", judged: "always", doc: "Opens, lists, changes or removes files by path." },
  { name: "clock", judged: "always", doc: "Reads a clock or waits on one." },
  { name: "random", judged: "always", doc: "Asks the host for random bytes." },
  {
    name: "alloc",
    judged: "always",
    doc: "Calls the allocator of the module. Seen only where the allocator's functions have names."
  },
  { name: "memory_read", judged: "asked", doc: "Loads from linear memory." },
  {
    name: "memory_write",
    judged: "asked",
    doc: "Stores to linear memory outside the function's own shadow-stack frame."
  },
  { name: "atomic_read", judged: "atomics", doc: "Loads atomically, as every read-modify-write does." },
  { name: "atomic_write", judged: "atomics", doc: "Stores atomically, as every read-modify-write does." },
  { name: "atomic_wait", judged: "atomics", doc: "Blocks until notified: `memory.atomic.wait32` or `wait64`." },
  { name: "atomic_notify", judged: "atomics", doc: "Wakes waiting threads: `memory.atomic.notify`." },
  { name: "memory_grow", judged: "always", doc: "Grows a linear memory." },
  {
    name: "table_write",
    judged: "always",
    doc: "Changes a table of functions. Tables of host references only hold handles and do not count."
  },
  { name: "global_write", judged: "asked", doc: "Sets a mutable global other than the shadow-stack pointer." },
  { name: "throw", judged: "always", doc: "Throws an exception, by instruction or by a function of the host." },
  {
    name: "trap",
    judged: "asked",
    doc: "Has an instruction that can trap: `unreachable`, a division, a cast, an indirect call. Loads and stores do not count."
  },
  { name: "diverge", judged: "asked", doc: "Ends the program instead of coming back." },
  { name: "thread_spawn", judged: "always", doc: "Starts a thread or a worker." }
];
var effects = rows.map((row2, index) => ({ ...row2, bit: 1 << index }));
var noEffects = 0;
var byName = new Map(effects.map((effect) => [effect.name, effect]));
function effectNamed(name2) {
  return byName.get(name2);
}
function effectSet(...names2) {
  return names2.reduce((set, name2) => set | byName.get(name2).bit, noEffects);
}
function effectsOf2(set) {
  return effects.filter(({ bit }) => (set & bit) !== 0);
}
function effectNames2(set) {
  return effectsOf2(set).map(({ name: name2 }) => name2);
}
var included = {
  alloc: effectSet("memory_grow", "memory_read", "memory_write", "global_write"),
  memory_write: effectSet("memory_read"),
  atomic_read: effectSet("memory_read"),
  atomic_write: effectSet("atomic_read", "memory_read", "memory_write"),
  atomic_wait: effectSet("atomic_read"),
  filesystem: effectSet("io"),
  network: effectSet("io")
};
function covered(declared) {
  return effectsOf2(declared).reduce((set, { name: name2 }) => set | (included[name2] ?? noEffects), declared);
}
var unknownEffects = 1 << 30;

// analyzers/graph/csr.ts
function graphOf(count3, from, to) {
  if (from.length !== to.length) throw new Error(`edges have ${from.length} sources and ${to.length} targets`);
  const start = new Uint32Array(count3 + 1);
  for (let edge = 0; edge < from.length; edge++) {
    const source = from[edge];
    const end = to[edge];
    if (!(source >= 0 && source < count3 && end >= 0 && end < count3))
      throw new Error(`edge ${source} -> ${end} lies outside a graph of ${count3} nodes`);
    start[source + 1]++;
  }
  for (let node = 0; node < count3; node++) start[node + 1] += start[node];
  const next3 = start.slice(0, count3);
  const target = new Int32Array(from.length);
  for (let edge = 0; edge < from.length; edge++) target[next3[from[edge]]++] = to[edge];
  return { count: count3, start, target };
}
function reverse(graph) {
  const { count: count3, start, target } = graph;
  const rows2 = new Uint32Array(count3 + 1);
  for (const end of target) rows2[end + 1]++;
  for (let node = 0; node < count3; node++) rows2[node + 1] += rows2[node];
  const next3 = rows2.slice(0, count3);
  const source = new Int32Array(target.length);
  for (let node = 0; node < count3; node++)
    for (let edge = start[node]; edge < start[node + 1]; edge++) source[next3[target[edge]]++] = node;
  return { count: count3, start: rows2, target: source };
}
function successors(graph, node) {
  return graph.target.subarray(graph.start[node], graph.start[node + 1]);
}

// analyzers/graph/reach.ts
function reach(graph, roots, blocked) {
  const { count: count3, start, target } = graph;
  const parent = new Int32Array(count3).fill(-1);
  const order2 = new Int32Array(count3);
  let size2 = 0;
  for (const root of roots)
    if (parent[root] === -1 && !blocked?.(root)) {
      parent[root] = root;
      order2[size2++] = root;
    }
  for (let head3 = 0; head3 < size2; head3++) {
    const node = order2[head3];
    for (let edge = start[node]; edge < start[node + 1]; edge++) {
      const next3 = target[edge];
      if (parent[next3] !== -1 || blocked?.(next3)) continue;
      parent[next3] = node;
      order2[size2++] = next3;
    }
  }
  return { parent, order: order2.subarray(0, size2) };
}
function walkTo(reached, node) {
  const walk3 = [];
  if (reached.parent[node] === -1) return walk3;
  for (let at = node; ; at = reached.parent[at]) {
    walk3.push(at);
    if (reached.parent[at] === at) return walk3.reverse();
  }
}

// analyzers/effects/own.ts
function ownEffects(code2, stackPointer2) {
  const count3 = code2.module.functions.length;
  const own = {
    main: new Int32Array(count3),
    panic: new Int32Array(count3),
    callLive: new Uint8Array(code2.callTarget.length).fill(1),
    indirectLive: new Uint8Array(code2.indirectType.length).fill(1),
    indirectConstant: new Int32Array(code2.indirectType.length).fill(-1),
    noReturn: new Uint8Array(count3)
  };
  const references = code2.module.tables.map(({ element: element2 }) => !holdsFunctions(element2));
  for (let index = 0; index < count3; index++) {
    if (!code2.decoded[index]) continue;
    if (isPlain(code2, index)) own.main[index] = translate(code2.effects[index]);
    else backwards(code2.decode(index), code2, own, stackPointer2, references);
  }
  return own;
}
function holdsFunctions(element2) {
  return !/extern|exn|cont/.test(element2);
}
var needsLook = [
  "ends",
  "catches",
  "throws",
  "traps",
  "grows",
  "writes-global",
  "writes-table"
];
function isPlain(code2, index) {
  return !needsLook.some((effect) => hasEffect(code2, index, effect));
}
var translation = [
  ["reads", "memory_read"],
  ["reads-heap", "memory_read"],
  ["writes", "memory_write"],
  ["writes-heap", "memory_write"],
  ["atomic-reads", "atomic_read"],
  ["atomic-writes", "atomic_write"],
  ["waits", "atomic_wait"],
  ["notifies", "atomic_notify"],
  ["grows", "memory_grow"],
  ["writes-table", "table_write"],
  ["writes-global", "global_write"],
  ["throws", "throw"]
];
function translate(bits2) {
  let set = noEffects;
  for (const [from, to] of translation) if ((bits2 & effectBit[from]) !== 0) set |= effectSet(to);
  return set;
}
var trap = effectSet("trap");
var tableWrite = effectSet("table_write");
var globalWrite = effectSet("global_write");
var effectOf = Int32Array.from({ length: idCount }, (_, id) => {
  const bits2 = effectsOf[id];
  const accesses2 = bits2 & (effectBit.reads | effectBit.writes);
  const set = translate(bits2 & effectBit.grows ? bits2 & ~effectBit.writes : bits2);
  return (bits2 & effectBit.traps) !== 0 && accesses2 === 0 ? set | trap : set;
});
var ids = {
  block: opcode("block"),
  loop: opcode("loop"),
  if: opcode("if"),
  else: opcode("else"),
  end: opcode("end"),
  br: opcode("br"),
  brIf: opcode("br_if"),
  brTable: opcode("br_table"),
  return: opcode("return"),
  unreachable: opcode("unreachable"),
  try: opcode("try"),
  tryTable: opcode("try_table"),
  catch: opcode("catch"),
  catchAll: opcode("catch_all"),
  delegate: opcode("delegate"),
  brOnNull: opcode("br_on_null"),
  brOnNonNull: opcode("br_on_non_null"),
  brOnCast: opcode("br_on_cast"),
  brOnCastFail: opcode("br_on_cast_fail"),
  globalSet: opcode("global.set"),
  constant: opcode("i32.const")
};
var throwing = mask((effects2) => effects2.includes("throws"));
var calling = mask((effects2) => effects2.includes("calls"));
var tailCalling = mask((effects2) => effects2.includes("calls") && effects2.includes("ends"));
var direct = maskIds("call", "return_call");
var indirect = maskIds("call_indirect", "return_call_indirect", "call_ref", "return_call_ref");
var tableInit = opcode("table.init");
function mask(wanted2) {
  return Uint8Array.from({ length: idCount }, (_, id) => wanted2(rowById(id)?.effects.split(" ") ?? []) ? 1 : 0);
}
function maskIds(...names2) {
  const table4 = new Uint8Array(idCount);
  for (const name2 of names2) table4[opcode(name2)] = 1;
  return table4;
}
var label2 = new Uint8Array(256);
var after = new Uint8Array(256);
var other = new Int8Array(256);
var outside = new Uint8Array(256);
var handlers2 = new Uint8Array(256);
function causes(code2, stackPointer2, index, wanted2) {
  const references = code2.module.tables.map(({ element: element2 }) => !holdsFunctions(element2));
  const { op: op2, a, b, offset, count: count3 } = code2.decode(index);
  for (let i = 0; i < count3; i++)
    if ((effectAt(op2[i], a[i], b[i], stackPointer2, references) & wanted2) !== 0) return offset[i];
  return void 0;
}
function effectAt(id, a, b, stackPointer2, references) {
  if (id === ids.globalSet) return a === stackPointer2 ? noEffects : globalWrite;
  const effects2 = effectOf[id];
  return (effects2 & tableWrite) !== 0 && references[id === tableInit ? b : a] ? effects2 & ~tableWrite : effects2;
}
function backwards(view, code2, own, stackPointer2, references) {
  const { op: op2, a, b, side, end, next: next3, count: count3, function: index } = view;
  let call = code2.callStart[index + 1];
  let indirectCall = code2.indirectStart[index + 1];
  let depth = 0;
  let caught = 0;
  let live = 1;
  let main = noEffects;
  let panic = noEffects;
  for (let i = count3 - 1; i >= 0; i--) {
    const id = op2[i];
    const effects2 = effectAt(id, a[i], b[i], stackPointer2, references);
    if (id === ids.end || id === ids.delegate) {
      const opener = end[i];
      const opened = opener < 0 ? ids.block : op2[opener];
      if (depth === label2.length) grow();
      label2[depth] = opened === ids.loop ? 1 : live;
      after[depth] = live;
      other[depth] = -1;
      outside[depth] = caught;
      handlers2[depth] = 0;
      if (opened === ids.tryTable)
        for (let clause = 0, at = b[opener] + 2; clause < side[at - 1]; clause++)
          caught |= label2[depth - 1 - side[at + 4 * clause + 2]];
      depth++;
    } else if (id === ids.block || id === ids.loop) depth--;
    else if (id === ids.if) {
      depth--;
      live |= other[depth] < 0 ? after[depth] : other[depth];
    } else if (id === ids.else) {
      other[depth - 1] = live;
      live = after[depth - 1];
    } else if (id === ids.try || id === ids.tryTable) {
      caught = outside[--depth];
    } else if (id === ids.catch || id === ids.catchAll) {
      handlers2[depth - 1] |= live;
      if (next3[end[end[i]]] === i) caught |= handlers2[depth - 1];
      live = after[depth - 1];
    } else if (id === ids.br) live = label2[depth - 1 - a[i]];
    else if (id === ids.brIf || id === ids.brOnNull || id === ids.brOnNonNull || id === ids.brOnCast || id === ids.brOnCastFail)
      live |= label2[depth - 1 - a[i]];
    else if (id === ids.brTable) {
      live = 0;
      for (let target = a[i]; target <= a[i] + b[i]; target++) live |= label2[depth - 1 - side[target]];
    } else if (id === ids.return) live = 1;
    else if (id === ids.unreachable) live = 0;
    else if (calling[id] || throwing[id]) {
      if (!calling[id]) live = caught;
      else if (tailCalling[id]) live = 1;
      else live |= caught;
      const tag2 = live === 0 ? 0 : caught ? 2 : 1;
      if (direct[id]) own.callLive[--call] = tag2;
      else if (indirect[id]) {
        own.indirectLive[--indirectCall] = tag2;
        if (i > 0 && op2[i - 1] === ids.constant) own.indirectConstant[indirectCall] = a[i - 1];
      }
    }
    if (live) main |= effects2;
    else panic |= effects2;
  }
  own.main[index] = main;
  own.panic[index] = panic;
  own.noReturn[index] = live ? 0 : 1;
}
function grow() {
  const larger = (old) => {
    const fresh = new Uint8Array(old.length * 2);
    fresh.set(old);
    return fresh;
  };
  label2 = larger(label2);
  after = larger(after);
  outside = larger(outside);
  handlers2 = larger(handlers2);
  const arms = new Int8Array(other.length * 2);
  arms.set(other);
  other = arms;
}

// analyzers/effects/hosts.ts
var bindgen = /^(wbg|__wbindgen_placeholder__|__wbindgen_externref_xform__|\.\/.*\.js)$/;
var wasiP1 = /^wasi_(snapshot_preview1|unstable)$/;
var go = /^(go|gojs)$/;
var env = /^(env|a|asm2wasm|global)$/;
var handles = /^(?:\[(?:resource-drop|resource-new|resource-rep|export|task-return)\])/;
function host(name2, module, ...rows2) {
  return rows2.map(([pattern2, effects2]) => ({ host: name2, module, name: pattern2, effects: effects2 }));
}
var anything = /^/;
var clock = effectSet("clock");
var random = effectSet("random");
var network = effectSet("network");
var filesystem = effectSet("filesystem");
var io = effectSet("io");
var jsCall = effectSet("js_call");
var exit = effectSet("diverge");
var throws = effectSet("throw");
var hostRows = [
  // fixtures/rust/wasm, the reference crate: src/host.rs.
  ...host(
    "wasm crate",
    /^wasm_host$/,
    [/^externref_(drop|clone|is)$|^host_capabilities$/, noEffects],
    [/^__wasm_lint_linear_dropped$/, throws]
  ),
  ...host(
    "wasm-bindgen",
    bindgen,
    [/^(?:__wbg_)?_*wbindgen_(object_(drop_ref|clone_ref)|init_externref_table)(?:_[0-9a-f]{16})?$/, noEffects],
    [/^(?:__wbg_)?_*wbindgen_(re)?throw(?:_[0-9a-f]{16})?$/, throws],
    // `Date.now`, `performance.now`, `new Date()`. Reading a field of a Date that exists is a plain call.
    [/^__wbg_(now|timeOrigin|new_?0)_[0-9a-f]{16}$/, clock],
    [/^__wbg_(getRandomValues|randomFillSync|random|randomUUID)_[0-9a-f]{16}$/, random],
    [/^__wbg_(fetch|sendBeacon)_[0-9a-f]{16}$/, network],
    [anything, jsCall]
  ),
  // Source: WASI preview 1 witx (WebAssembly/WASI, legacy/preview1).
  ...host(
    "wasi",
    wasiP1,
    [/^clock_/, clock],
    [/^random_get$/, random],
    [/^sock_/, network],
    [/^path_|^fd_(readdir|prestat)/, filesystem],
    [/^proc_exit$/, exit],
    [/^proc_raise$/, effectSet("trap", "diverge")],
    [/^poll_oneoff$/, effectSet("io", "clock")],
    [/^sched_yield$/, noEffects],
    [anything, io]
  ),
  // Source: WebAssembly/wasi-threads.
  ...host("wasi", /^wasi$/, [/^thread[-_]spawn$/, effectSet("thread_spawn")]),
  // Source: WASI 0.2 WIT packages; canonical ABI names.
  ...host("component", /^(?:\[export\])?[a-z0-9-]+:[a-z0-9-]+\//, [handles, noEffects]),
  ...host("component", /^wasi:clocks\//, [anything, clock]),
  ...host("component", /^wasi:random\//, [anything, random]),
  ...host("component", /^wasi:filesystem\//, [anything, filesystem]),
  ...host("component", /^wasi:(sockets|http)\//, [anything, network]),
  ...host("component", /^wasi:cli\/exit/, [anything, exit]),
  ...host("component", /^wasi:/, [anything, io]),
  ...host("component", /^(\$root|[a-z0-9-]+:[a-z0-9-]+\/.*)$/, [handles, noEffects], [anything, jsCall]),
  // Source: golang/go, src/runtime/sys_wasm.s and misc/wasm/wasm_exec.js.
  ...host(
    "go",
    go,
    [/^(?:runtime\.)?(walltime1?|nanotime1?|wallTime|ticks|sleepTicks)$|runtime\.(walltime|nanotime|wallTime)/, clock],
    [/runtime\.(scheduleTimeoutEvent|clearTimeoutEvent)/, effectSet("clock", "js_call")],
    [/runtime\.getRandomData/, random],
    [/runtime\.wasmWrite/, io],
    [/runtime\.wasmExit/, exit],
    [/runtime\.resetMemoryDataView|syscall\/js\.finalizeRef|^debug$/, noEffects],
    [anything, jsCall]
  ),
  // Source: AssemblyScript standard library, `abort`, `trace` and `seed`; and Emscripten's library_*.js and system/lib.
  ...host("env", env, [/^abort$/, effectSet("trap")], [/^seed$/, random], [/^napi_/, jsCall]),
  ...host(
    "emscripten",
    env,
    [
      /^_*(emscripten_)?(date_now|get_now|get_now_res|clock_time_get|clock_getres|time|gettimeofday|(gmtime|localtime|mktime|tzset)(_js)?)$/,
      clock
    ],
    [/^_*(getentropy|emscripten_random|arc4random)/, random],
    [
      /^_*syscall_(socket|connect|bind|listen|accept4?|sendto|recvfrom|sendmsg|recvmsg|getaddrinfo|getsockname|getpeername|getsockopt|shutdown)|^_*emscripten_(fetch|websocket)|^getaddrinfo$/,
      network
    ],
    [
      /^_*syscall_(open|openat|stat|lstat|fstat|fstat64|newfstatat|unlink|rename|mkdir|rmdir|chmod|fchmod|chown|readlink|getdents|faccessat|access|truncate|ftruncate|chdir|getcwd|symlink|utimensat|statfs)/,
      filesystem
    ],
    [/^_*syscall_/, io],
    [/^_*emscripten_(resize_heap|notify_memory_growth)$/, effectSet("memory_grow")],
    [/^_*(emscripten_)?(memcpy_js|memcpy_big)$/, effectSet("memory_read", "memory_write")],
    [/^_*(abort_js|abort|assert_fail|segfault|alignfault)$/, effectSet("trap")],
    [/^_*(proc_exit|exit|emscripten_force_exit|emscripten_exit_with_live_runtime)$/, exit],
    [/^_*cxa_(throw|rethrow|rethrow_primary_exception)$|^_*resumeException$|^_*emscripten_throw_longjmp$/, throws],
    [/^_*(pthread_create_js|emscripten_(create_wasm_worker|malloc_wasm_worker))$/, effectSet("thread_spawn")]
  )
];
function hostEffect(module, name2) {
  const row2 = hostRows.find((row3) => row3.module.test(module) && row3.name.test(name2));
  return row2 ? { host: row2.host, effects: row2.effects, housekeeping: row2.effects === noEffects } : { host: env.test(module) ? "env" : "unknown", effects: jsCall, housekeeping: false };
}
function invokesTable(module, name2) {
  return env.test(module) && /^invoke_[vijfdp]+$/.test(name2);
}

// analyzers/effects/stack-pointer.ts
var globalSet = opcode("global.set");
var globalGet2 = opcode("global.get");
var localTee = opcode("local.tee");
var sub = opcode("i32.sub");
var add = opcode("i32.add");
var constant4 = opcode("i32.const");
var sub64 = opcode("i64.sub");
var add64 = opcode("i64.add");
var constant64 = opcode("i64.const");
var sample = 400;
var prologue = 14;
var alignment = 16;
function stackPointer(code2) {
  const { globals, functions } = code2.module;
  const candidates = globals.map(canBe);
  const votes = new Uint32Array(globals.length);
  let looked = 0;
  for (const { index } of functions) {
    if (!code2.decoded[index] || !hasEffect(code2, index, "writes-global")) continue;
    if (++looked > sample) break;
    const global2 = movedDown(code2.decode(index));
    if (global2 >= 0 && candidates[global2]) votes[global2]++;
  }
  let best = -1;
  votes.forEach((number, global2) => {
    if (number > (best < 0 ? 0 : votes[best])) best = global2;
  });
  return best;
}
function canBe({ mutable, type: type3, init: init2, import: from }) {
  if (!mutable || type3 !== "i32" && type3 !== "i64") return false;
  return from !== void 0 || init2?.value !== void 0 && init2.value >= 1024n && init2.value % BigInt(alignment) === 0n;
}
function movedDown(view) {
  const { op: op2, a, count: count3 } = view;
  for (let i = 2; i < Math.min(count3, 64); i++) {
    if (op2[i] !== globalSet) continue;
    if (i >= 4 && op2[i - 1] === localTee && op2[i - 4] === globalGet2 && a[i - 4] === a[i] && isFrame(view, i - 2))
      return a[i];
    if (i < prologue && op2[0] === globalGet2 && a[0] === a[i] && subtractsFrame(view, i)) return a[i];
  }
  return -1;
}
function isFrame({ op: op2, a }, i) {
  if (op2[i - 1] !== constant4 && op2[i - 1] !== constant64) return false;
  const size2 = op2[i] === sub || op2[i] === sub64 ? a[i - 1] : op2[i] === add || op2[i] === add64 ? -a[i - 1] : 0;
  return size2 > 0 && size2 % alignment === 0;
}
function subtractsFrame({ op: op2, a }, before) {
  let frame3 = false;
  let subtracts = false;
  for (let i = 0; i < before; i++) {
    if (op2[i] === constant4 || op2[i] === constant64) frame3 ||= a[i] > 0 && a[i] % alignment === 0;
    subtracts ||= op2[i] === sub || op2[i] === sub64;
  }
  return frame3 && subtracts;
}

// analyzers/effects/tables.ts
var get = opcode("table.get");
var copy = opcode("table.copy");
var init = opcode("table.init");
var accesses = /* @__PURE__ */ new Set([get, copy, init, ...["table.set", "table.grow", "table.fill"].map(opcode)]);
function tableUses(code2) {
  const { functions, tables } = code2.module;
  const written = new Uint8Array(tables.length);
  const taken = new Uint8Array(tables.length);
  let left2 = [...accesses].reduce((sum, id) => sum + code2.opcodeCount[id], 0);
  for (const { index } of functions) {
    if (left2 === 0) break;
    if (!hasEffect(code2, index, "writes-table") && !hasEffect(code2, index, "reads-table")) continue;
    const { op: op2, a, b, count: count3 } = code2.decode(index);
    for (let i = 0; i < count3; i++) {
      const id = op2[i];
      if (!accesses.has(id)) continue;
      left2--;
      if (id === get) taken[a[i]] = 1;
      else written[id === init ? b[i] : a[i]] = 1;
      if (id === copy) taken[b[i]] = 1;
    }
  }
  return { written, taken };
}

// analyzers/effects/call-graph.ts
var anyTarget = -1;
var noTarget = -2;
var callGraph = analyzer({
  name: "call-graph",
  doc: "Calls between functions, direct and through tables, with those apart that lie only on the way into a trap or throw.",
  requires: { code, names },
  run: ({ code: code2, names: names2 }) => callGraphOf(code2, names2),
  *facts({ module, code: code2, names: names2, indirect: indirect2, functions, all: all2, half: half2, resolved }) {
    const name2 = (index) => names2.of(index).name;
    for (const { index, body } of module.functions) {
      if (!body) continue;
      const direct2 = new Set(code2.callTarget.subarray(code2.callStart[index], code2.callStart[index + 1]));
      for (const target of resolved.subarray(code2.indirectStart[index], code2.indirectStart[index + 1]))
        if (target >= 0) direct2.add(target);
      const nodes = new Set([...successors(all2, half2 + index)].map((node) => node - half2 - functions));
      const tables = [...nodes].flatMap((node) => indirect2[node] ?? []).map(describeIndirect);
      const parts = [...[...direct2].map(name2), ...tables];
      yield {
        at: bytePlace(module, body.offset, body.length, index),
        text: parts.length === 0 ? "calls nothing" : `calls ${parts.join(", ")}`
      };
    }
  }
});
function describeIndirect({ table: table4, type: type3, targets }) {
  const from = table4 < 0 ? "a reference" : `table ${table4}`;
  return `${from}, type ${type3} (${targets.length} target${targets.length === 1 ? "" : "s"})`;
}
function callGraphOf(code2, names2) {
  const { module } = code2;
  const pointer = stackPointer(code2);
  const own = ownEffects(code2, pointer);
  const functions = module.functions.length;
  const open2 = openTables(module);
  const tables = tableUses(code2);
  const nodes = indirectNodes(code2, tables);
  const resolved = resolve(code2, own, tables, open2);
  const half2 = functions + nodes.list.length;
  const edges = (withIndirect) => {
    const from = [];
    const to = [];
    const add2 = (caller, callee, live) => {
      from.push(half2 + caller);
      to.push(half2 + callee);
      if (live === 0) return;
      from.push(caller);
      to.push(live === 2 ? half2 + callee : callee);
    };
    for (let caller = 0; caller < functions; caller++) {
      for (let call = code2.callStart[caller]; call < code2.callStart[caller + 1]; call++)
        add2(caller, code2.callTarget[call], own.callLive[call]);
      for (let call = code2.indirectStart[caller]; call < code2.indirectStart[caller + 1]; call++) {
        const target = resolved[call];
        if (target >= 0) add2(caller, target, own.indirectLive[call]);
        else if (withIndirect && target === anyTarget)
          add2(caller, functions + nodes.ofCall[call], own.indirectLive[call]);
      }
      if (!withIndirect) continue;
      for (const node of nodes.ofImport.get(caller) ?? []) add2(caller, functions + node, 2);
    }
    if (withIndirect)
      nodes.list.forEach(({ targets }, node) => targets.forEach((target) => add2(functions + node, target, 1)));
    return graphOf(half2 * 2, from, to);
  };
  const all2 = edges(true);
  return {
    module,
    code: code2,
    names: names2,
    own,
    stackPointer: pointer,
    functions,
    half: half2,
    direct: edges(false),
    all: all2,
    indirect: nodes.list,
    resolved,
    tables,
    openTables: open2,
    callsOpenTable: (index) => open2.length > 0 && reach(all2, [half2 + index]).order.some(
      (node) => open2.includes(nodes.list[node % half2 - functions]?.table ?? -1)
    )
  };
}
function openTables(module) {
  const exported = new Set(module.exports.filter(({ kind }) => kind === "table").map(({ index }) => index));
  return module.tables.filter((table4) => holdsFunctions(table4.element) && (table4.import !== void 0 || exported.has(table4.index))).map(({ index }) => index);
}
function indirectNodes(code2, { written } = tableUses(code2)) {
  const { module } = code2;
  const classOf = typeClasses(module);
  const held = contents(code2, written);
  const list6 = [];
  const byKey = /* @__PURE__ */ new Map();
  const members = /* @__PURE__ */ new Map();
  const nodeOf = (table4, type3) => {
    const key = `${table4}/${classOf(type3)}`;
    let node = byKey.get(key);
    if (node === void 0) {
      let ofTable = members.get(table4);
      if (!ofTable) members.set(table4, ofTable = byClass(module, held(table4), classOf));
      byKey.set(key, node = list6.length);
      list6.push({ table: table4, type: type3, targets: ofTable.get(classOf(type3)) ?? [] });
    }
    return node;
  };
  const ofCall = Int32Array.from(code2.indirectType, (type3, call) => nodeOf(code2.indirectTable[call], type3));
  const ofImport = /* @__PURE__ */ new Map();
  for (const { index, type: type3, import: from } of module.functions)
    if (from && invokesTable(from.module, from.name)) {
      const called = invokedTypes(module, type3);
      ofImport.set(
        index,
        module.tables.flatMap((table4) => called.map((type4) => nodeOf(table4.index, type4)))
      );
    }
  return { list: list6, ofCall, ofImport };
}
function byClass(module, held, classOf) {
  const classes2 = /* @__PURE__ */ new Map();
  for (const index of held) {
    const type3 = module.functions[index]?.type;
    if (type3 === void 0) continue;
    const key = classOf(type3);
    const found = classes2.get(key);
    if (found) found.push(index);
    else classes2.set(key, [index]);
  }
  return classes2;
}
function typeClasses({ types: types2 }) {
  const subtyping = types2.some(({ final, supertype }) => !final || supertype !== void 0);
  return (type3) => {
    const called = types2[type3];
    if (!subtyping) return called?.canonical ?? -1;
    return called?.kind === "func" ? `${called.params.length}>${called.results.length}` : "?";
  };
}
function invokedTypes(module, type3) {
  const own = module.types[type3];
  if (own?.kind !== "func") return [];
  const wanted2 = `${own.params.slice(1).join()}>${own.results.join()}`;
  const index = module.types.findIndex(
    (type4) => type4.kind === "func" && `${type4.params.join()}>${type4.results.join()}` === wanted2
  );
  return index < 0 ? [] : [index];
}
function resolve(code2, own, { written }, open2) {
  const { module } = code2;
  const resolved = new Int32Array(code2.indirectType.length).fill(anyTarget);
  const classOf = typeClasses(module);
  const known2 = /* @__PURE__ */ new Map();
  own.indirectConstant.forEach((slot, call) => {
    const table4 = code2.indirectTable[call];
    if (slot < 0 || table4 < 0 || written[table4] || open2.includes(table4)) return;
    if (!known2.has(table4)) known2.set(table4, slots(module, table4));
    const held = known2.get(table4);
    if (!held) return;
    const target = held.get(slot) ?? module.tables[table4]?.init?.function;
    const type3 = target === void 0 ? void 0 : module.functions[target]?.type;
    const called = code2.indirectType[call];
    if (type3 === void 0 || classOf(type3) !== classOf(called)) resolved[call] = noTarget;
    else if (module.types[type3]?.canonical === module.types[called]?.canonical) resolved[call] = target;
  });
  return resolved;
}
function slots(module, table4) {
  if (module.tables[table4]?.init && module.tables[table4].init.function === void 0) return void 0;
  const held = /* @__PURE__ */ new Map();
  for (const { mode, table: into, offsetExpression, functions } of module.elements) {
    if (mode !== "active" || (into ?? 0) !== table4) continue;
    const first = offsetExpression?.value;
    if (first === void 0 || functions.includes(-1)) return void 0;
    functions.forEach((index, item) => held.set(Number(first) + item, index));
  }
  return held;
}
function contents(code2, written) {
  const { module } = code2;
  const referenced = new Set(code2.refTarget);
  for (const { functions } of module.elements) for (const index of functions) if (index >= 0) referenced.add(index);
  for (const { init: init2 } of [...module.globals, ...module.tables])
    if (init2?.function !== void 0) referenced.add(init2.function);
  return (table4) => {
    const definition = module.tables[table4];
    if (!definition || written[table4] || definition.import) return referenced;
    const held = new Set(definition.init?.function === void 0 ? [] : [definition.init.function]);
    for (const segment2 of module.elements)
      if (segment2.mode === "active" && (segment2.table ?? 0) === table4) {
        for (const index of segment2.functions) if (index >= 0) held.add(index);
      }
    return held;
  };
}

export {
  size,
  count2 as count,
  thousands,
  share,
  clip,
  list4 as list,
  walk2 as walk,
  shellWord,
  strippedPath,
  absent,
  analyzer,
  optional,
  Results,
  bug,
  build2 as build,
  DecodeFault,
  cursor,
  hex,
  u8,
  u32,
  s32,
  s33,
  half,
  u64Halves,
  s64,
  skip,
  count as count2,
  name,
  text,
  malformed,
  inputFault,
  bytePlace,
  within,
  attempt,
  eachSubsection,
  symbolFlags,
  segmentFlags,
  readLinking,
  readNames,
  functionNameSpans,
  readNameMap,
  readIndirectNameMap,
  effectBit,
  opcodeRows,
  idCount,
  pace,
  paceOf,
  effectsOf,
  alignOf,
  immediateIndex,
  prefixed,
  rowById,
  mnemonic,
  opcode,
  immediatesById,
  nullable,
  nonNull,
  emptyBlock,
  heapText,
  valueText,
  readValueType,
  readReferenceType,
  lastHeap,
  readTypeCode,
  readRecursionGroup,
  readImmediates,
  maximumLocals,
  maximumPages32,
  maximumPages64,
  pageSize,
  maximumModules,
  maximumComponentDepth,
  validationStepsPerByte,
  leastValidationSteps,
  maximumFaults,
  ints2 as ints,
  push2 as push,
  sinkFor,
  readLocals,
  bodyCursor,
  readLimits,
  readTableType,
  readGlobalType,
  readConstant,
  readModule,
  wasm,
  baseOfText,
  effects,
  noEffects,
  effectNamed,
  effectSet,
  effectsOf2,
  effectNames2 as effectNames,
  covered,
  unknownEffects,
  joined,
  lastAtMost,
  countedReader,
  newView,
  memoryOf,
  memoryOffset,
  isAcquireRelease,
  i64Value,
  floatValue,
  decodeBody,
  hasEffect,
  code,
  readCode,
  shapesOf,
  matchModules,
  twins,
  lend,
  demangle,
  names,
  withoutGlueHash,
  graphOf,
  reverse,
  successors,
  reach,
  walkTo,
  holdsFunctions,
  causes,
  hostEffect,
  callGraph,
  describeIndirect,
  openTables,
  indirectNodes,
  byteLength,
  lineIndex,
  instructionsOf,
  itemsOf,
  stringsOf,
  visible,
  shorten,
  commandData,
  commandProperty,
  markdownText,
  markdownCode,
  printableJson,
  longestName3 as longestName,
  pageName,
  htmlPage,
  columns,
  wrap,
  hanging,
  checkIngestion,
  lineHashes,
  reporters
};
