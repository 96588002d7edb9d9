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
  "zero"
];
function op(code2, name2, immediates, types2, effects2 = "", width = 0) {
  return { code: code2, name: name2, immediates, types: types2, effects: effects2, width, proposal: "mvp" };
}
function of(proposal, rows2) {
  return rows2.map((row) => ({ ...row, proposal }));
}
function pair(shapes, name2, codes, types2, effects2) {
  const row = (shape, code2) => op(code2, `${shape}.${name2}`, "", types2.replaceAll(/\bt\b/g, shape), effects2);
  return [row(shapes[0], codes[0]), row(shapes[1], codes[1])];
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
  const row = (index, mnemonic2, type3, width) => {
    const types2 = `addr ${operands.replaceAll("t", type3)} -> ${type3}`;
    return op(first + index, mnemonic2, "memarg", types2, "reads writes atomic-reads atomic-writes traps", width);
  };
  return [
    row(0, `i32.atomic.rmw.${name2}`, "i32", 4),
    row(1, `i64.atomic.rmw.${name2}`, "i64", 8),
    row(2, `i32.atomic.rmw8.${name2}_u`, "i32", 1),
    row(3, `i32.atomic.rmw16.${name2}_u`, "i32", 2),
    row(4, `i64.atomic.rmw8.${name2}_u`, "i64", 1),
    row(5, `i64.atomic.rmw16.${name2}_u`, "i64", 2),
    row(6, `i64.atomic.rmw32.${name2}_u`, "i64", 4)
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
  op(1040387, "atomic.fence", "zero", "->", "fences"),
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
var idCount = 256 + opcodeRows.filter((row) => row.code > 255).length;
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
  catch_all: pace.other
};
function build() {
  let next3 = 256;
  for (const row of opcodeRows) {
    const id = row.code <= 255 ? row.code : next3++;
    if (row.code > 255) {
      const prefix = prefixes.indexOf(row.code >> 12);
      idBySub[prefix * subOpcodes + (row.code & 4095)] = id;
    }
    rowOf[id] = row;
    nameOf[id] = row.name;
    idByName.set(row.name, id);
    immediatesOf[id] = row.immediates === "" ? [] : row.immediates.split(" ").map((word2) => immediateIndex[word2]);
    let effects2 = 0;
    if (row.effects !== "") for (const word2 of row.effects.split(" ")) effects2 |= effectBit[word2];
    effectsOf[id] = effects2;
    widthOf[id] = row.width;
    alignOf[id] = 31 - Math.clz32(Math.max(row.width, 1));
    paceOf[id] = pacesByName[row.name] ?? ownPace[row.immediates] ?? pace.other;
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
  let value = byte & 127;
  for (let shift2 = 7; ; shift2 += 7) {
    if (c.at >= c.end) missing(c, expected, 1);
    byte = bytes[c.at++];
    if (shift2 === 28 && byte > 15) throw overlong(from, expected, byte, 32);
    value |= (byte & 127) << shift2;
    if (byte < 128) return value >>> 0;
  }
}
function s32(c, expected) {
  const from = c.at;
  let value = 0;
  for (let shift2 = 0; ; shift2 += 7) {
    const byte = u8(c, expected);
    if (shift2 === 28) {
      const unused = byte & 120;
      if (byte >= 128 || unused !== 0 && unused !== 120) throw overlong(from, expected, byte, 32);
      return value | byte << 28;
    }
    value |= (byte & 127) << shift2;
    if (byte < 128) return value << 25 - shift2 >> 25 - shift2;
  }
}
function s33(c, expected) {
  const from = c.at;
  let value = 0;
  let scale = 1;
  for (let index = 0; ; index++) {
    const byte = u8(c, expected);
    if (index === 4) {
      const unused = byte & 112;
      if (byte >= 128 || unused !== 0 && unused !== 112) throw overlong(from, expected, byte, 33);
    }
    value += (byte & 127) * scale;
    scale *= 128;
    if (byte < 128) return byte & 64 ? value - scale : value;
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
  const how = lastByte >= 128 ? "is encoded in too many bytes" : `does not fit in ${bits2} bits`;
  return new DecodeFault(from, `${expected} ${how}`);
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
function inputFault(artifact, { offset, message }, from, within2) {
  const where = within2 === void 0 ? "" : typeof within2 === "number" ? ` in function ${within2}` : ` in ${within2}`;
  const at = {
    kind: "bytes",
    artifact: artifact.path,
    offset,
    length: 0,
    ...typeof within2 === "number" ? { function: { index: within2, name: `function ${within2}` } } : {},
    ...typeof within2 === "string" ? { section: within2 } : {}
  };
  return { kind: "input", artifact: artifact.path, message: `at ${hex(offset)}${where}: ${message}`, at, from };
}
function bytePlace(module, offset, length, index) {
  const place = { kind: "bytes", artifact: module.artifact.path, offset, length };
  if (index === void 0) return place;
  const symbol = module.functions[index]?.symbol;
  return {
    ...place,
    function: { index, name: symbol ?? `function ${index}`, ...symbol === void 0 ? {} : { symbol } }
  };
}
function within(span, offset) {
  return offset >= span.offset && offset < span.offset + span.length;
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
  const text3 = simple[code2] ?? heaps[code2]?.[1];
  if (text3 !== void 0) return text3;
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
  const text3 = key.join(";");
  let canonical = seen.get(text3);
  if (canonical === void 0) {
    canonical = first;
    seen.set(text3, first);
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
  const list4 = [];
  for (let index = 0; index < n; index++) list4.push(readValueType(c, types2));
  return list4;
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
  if (flags & 32) malformed(from, "memory orderings (bit 5 of the alignment flags) are not read yet");
  const index = flags & 64 ? readIndex(c, s, memory) : 0;
  if (index === 0 && s.spaces[memory] === 0) outOfRange(from, memory, 0, s);
  if (index > 65535) malformed(from, `memory ${index}: more than 65536 memories`);
  if ((flags & 31) > alignOf[op2])
    malformed(from, `the alignment 2^${flags & 31} is larger than the ${2 ** alignOf[op2]} bytes accessed`);
  u64Halves(c, "a memory access's offset");
  s.a = half.low;
  s.b = flags & 31 | index << 16;
}
function push(s, value) {
  if (s.sideLength === s.side.length) {
    const larger = new Int32Array(s.side.length * 2);
    larger.set(s.side);
    s.side = larger;
  }
  s.side[s.sideLength++] = value;
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
    const value = readImmediate(c, op2, kind, s, openers2, depth);
    if (ownLayout[kind]) second = true;
    else if (second) s.b = value;
    else {
      s.a = value;
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
      const value = readIndex(c, s, label);
      s.b = openers2[depth - 1 - value];
      return value;
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
      const value = u8(c, "a lane");
      if (widthOf[op2] > 0) s.b |= value << 8;
      else s.a = value;
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
      const value = u8(c, "a fence's byte");
      if (value !== 0) malformed(from, `a fence's byte is 0, not ${value}`);
      return value;
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
function push2(to, value) {
  if (to.length === to.array.length) {
    const larger = new Int32Array(to.array.length * 2);
    larger.set(to.array);
    to.array = larger;
  }
  to.array[to.length++] = value;
}

// analyzers/wasm/walk.ts
var blockCodes = 65;
function gathered(codeBytes) {
  return {
    counts: new Uint32Array(idCount),
    firstFunction: new Int32Array(idCount).fill(-1),
    firstOffset: new Uint32Array(idCount),
    blockFunction: new Int32Array(blockCodes).fill(-1),
    blockOffset: new Uint32Array(blockCodes),
    tableFunction: -1,
    tableOffset: 0,
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
function unknownOpcode(bytes, offset, sub2) {
  const first = bytes[offset];
  return new DecodeFault(offset, `unknown opcode ${hex(first)}${sub2 < 0 ? "" : ` ${hex(sub2)}`}`);
}
function checkClause(at, id, opened) {
  const fits = id === elseId ? opened === ifId : opened === tryId || opened === catchId && id !== delegateId;
  if (!fits) malformed(at, `${mnemonic(id)} without its ${id === elseId ? "if" : "try"}`);
}
function walk(c, parameters, index, s, to, result2) {
  const { bytes, end } = c;
  const { counts, firstFunction, firstOffset } = to;
  const paces = paceOf;
  const effectBits = effectsOf;
  const aligns = alignOf;
  const globals = Math.min(s.spaces[immediateIndex.global], 128);
  const anyMemory = s.spaces[immediateIndex.memory] > 0;
  const locals = readLocals(c, parameters, s.spaces[immediateIndex.type]);
  const shortLocals = Math.min(locals, 128);
  s.spaces[immediateIndex.local] = locals;
  let at = c.at;
  let depth = 1;
  let instructions = 0;
  let effects2 = 0;
  let hash = 0;
  enter(0, functionBody);
  while (at < end) {
    const start = at;
    let id = bytes[at++];
    let how = paces[id];
    if (how === 14) {
      c.at = at;
      id = readPrefixed(c, id, start);
      at = c.at;
      how = paces[id];
    }
    if (counts[id]++ === 0) {
      firstFunction[id] = index;
      firstOffset[id] = start;
    }
    instructions++;
    effects2 |= effectBits[id];
    hash ^= id;
    hash = hash << 13 | hash >>> 19;
    hash = hash + (hash << 2) + 3864292196 | 0;
    switch (how) {
      case 1:
        continue;
      case 2:
        if (at < end && bytes[at] < shortLocals) {
          hash ^= bytes[at++] << 10;
          continue;
        }
        break;
      case 3:
        while (at < end && bytes[at] >= 128) at++;
        if (++at <= end && at - start <= 5) continue;
        break;
      case 10:
        while (at < end && bytes[at] >= 128) at++;
        if (++at <= end && at - start <= 10) continue;
        break;
      case 4:
        if (at < end && bytes[at] <= aligns[id] && anyMemory) {
          hash ^= bytes[at++] << 10;
          while (at < end && bytes[at] >= 128) at++;
          if (++at <= end && at - start - (id > 255 ? 3 : 0) <= 6) continue;
        }
        break;
      case 5:
        if (at < end && bytes[at] < depth && bytes[at] < 128 && id !== delegateId) {
          hash ^= bytes[at++] << 10;
          continue;
        }
        break;
      case 6:
        if (at < end && bytes[at] === emptyBlock + 128) {
          at++;
          enter(depth++, id);
          continue;
        }
        break;
      case 16:
        if (open[depth - 1] !== ifId) checkClause(start, id, open[depth - 1]);
        open[depth - 1] = elseId;
        continue;
      case 7:
        if (--depth > 0) continue;
        if (at !== end) malformed(at, `${end - at} bytes after the end of the function`);
        result2.instructions = instructions;
        result2.effects = effects2;
        result2.hash = hash >>> 0;
        c.at = at;
        return;
      case 9:
        if (at < end && bytes[at] < globals) {
          hash ^= bytes[at++] << 10;
          continue;
        }
        break;
    }
    c.at = start;
    depth = rare(c, id, how, index, depth, s, to);
    at = c.at;
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
function rare(c, id, how, index, depth, s, to) {
  const start = c.at;
  c.at++;
  if (how === 8) {
    push2(to.callTarget, readIndex(c, s, immediateIndex.function));
    push2(to.callOffset, start);
    return depth;
  }
  if (how === 6) {
    noteBlock(to, readBlockType(c, s.spaces[immediateIndex.type]), index, start);
    enter(depth, id);
    return depth + 1;
  }
  if (how === 0) throw unknownOpcode(c.bytes, start, -1);
  if (id > 255) u32(c, "a sub-opcode");
  if (id === delegateId) {
    checkClause(start, id, open[depth - 1]);
    depth--;
  }
  s.sideLength = 0;
  s.spaces[immediateIndex.label] = depth;
  readImmediates(c, id, s, open, depth);
  if (how === pace.callIndirect || id === callRefId || id === returnCallRefId) {
    const indirect2 = how === pace.callIndirect;
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
  if (u32(c, "an alignment") & 64) u32(c, "a memory");
  return u64(c, "an offset");
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
function decodeBody(c, parameters, index, spaces, most2, view) {
  const s = decodeSink;
  s.spaces.set(spaces.spaces);
  s.sideLength = 0;
  view.function = index;
  view.count = 0;
  view.locals = readLocals(c, parameters, s.spaces[immediateIndex.type]);
  s.spaces[immediateIndex.local] = view.locals;
  reserve(view, most2);
  const { bytes, end } = c;
  const { op: op2, a, b, offset, loops, next: next3 } = view;
  const ends = view.end;
  const { spaces: limits2 } = s;
  const paces = paceOf;
  const { global: global2, label: label3 } = immediateIndex;
  const globals = limits2[global2];
  const { locals } = view;
  let at = c.at;
  let i = 0;
  let depth = 1;
  let around2 = 0;
  enter2(0, -1, 0);
  while (at < end) {
    const start = at;
    let id = bytes[at++];
    let how = paces[id];
    if (how === 14) {
      c.at = at;
      const sub2 = u32(c, "a sub-opcode");
      at = c.at;
      id = prefixed(id, sub2);
      if (id === 0) throw unknownOpcode(bytes, start, sub2);
      how = paces[id];
    }
    if (i >= op2.length) malformed(start, "more instructions than bytes");
    op2[i] = id;
    offset[i] = start;
    ends[i] = -1;
    next3[i] = -1;
    loops[i] = around2;
    switch (how) {
      case 0:
        throw unknownOpcode(bytes, start, -1);
      case 1:
        a[i] = 0;
        b[i] = 0;
        break;
      case 2: {
        let value = at < end ? bytes[at++] : 128;
        if (value >= 128) {
          c.at = start + 1;
          value = u32(c, "a local");
          at = c.at;
        }
        if (value >= locals) outOfRange(start + 1, immediateIndex.local, value, s);
        a[i] = value;
        b[i] = 0;
        break;
      }
      case 9: {
        c.at = at;
        const value = u32(c, "a global");
        if (value >= globals) outOfRange(at, global2, value, s);
        at = c.at;
        a[i] = value;
        b[i] = 0;
        break;
      }
      case 3: {
        c.at = at;
        a[i] = s32(c, "an i32");
        b[i] = 0;
        at = c.at;
        break;
      }
      case 4:
        c.at = at;
        readMemarg(c, id, s);
        a[i] = s.a;
        b[i] = s.b;
        at = c.at;
        break;
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
        if (how === 6 || id === tryTableId2) {
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
  const others = [];
  const bad = [];
  let module;
  let locals;
  const attempt = (read) => {
    try {
      read();
    } catch (error2) {
      if (!(error2 instanceof DecodeFault)) throw error2;
      bad.push({ offset: error2.offset, reason: error2.message });
    }
  };
  attempt(() => {
    while (all2.at < all2.end) {
      const id = u8(all2, "a name subsection");
      const size2 = u32(all2, "the size of a name subsection");
      const span = skip(all2, size2, `${size2} bytes of a name subsection`);
      const c = cursor(bytes, span.offset, span.offset + span.length, "the name subsection");
      if (id === 0) attempt(() => module = name(c, "the module's name"));
      else if (id === 1) attempt(() => readNameMap(c, (index, name2) => index < functions && names2.set(index, name2)));
      else if (id === 2) locals = span;
      else others.push({ ...span, what: subsections[id] ?? `subsection ${id}` });
    }
  });
  return {
    ...module === void 0 ? {} : { module },
    functions: names2,
    ...locals === void 0 ? {} : { locals },
    others,
    malformed: bad
  };
}
function readNameMap(c, each) {
  const n = count(c, 2, "names");
  let last = -1;
  for (let i = 0; i < n; i++) {
    const at = c.at;
    const index = u32(c, "the index of a name");
    if (index <= last) malformed(at, `names are out of order: ${index} after ${last}`);
    last = index;
    each(index, name(c, "a name"));
  }
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
  let instructions = 0;
  let value = 0n;
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
    if (instructions++ === 0) first = id;
    if (id === i32Const) value = BigInt(s32(c, "an i32"));
    else if (id === i64Const) {
      s64Halves(c, "an i64");
      value = BigInt(half.high) << 32n | BigInt(half.low >>> 0);
    } else {
      s.sideLength = 0;
      readImmediates(c, id, s, noOpeners, 1);
      operand = s.a;
    }
  }
  const length = c.at - offset;
  if (instructions === 1) {
    if (first === i32Const || first === i64Const) return { offset, length, value };
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
var rowById2 = new Map(sectionRows.map((row) => [row.id, row]));
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
  for (let i = 0; i < n; i++)
    functions[i] = asExpressions ? constant2(m, c).function ?? -1 : existing(m, c, "function");
  return {
    index: m.elements.length,
    mode,
    ...table4 === void 0 ? {} : { table: table4 },
    ...offsetExpression === void 0 ? {} : { offsetExpression },
    element: element2,
    functions,
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
    const row = sectionRow(section.id);
    const what = section.name;
    if (section.id === 0) {
      const custom = readCustomTitle(m, section);
      m.sections.push(custom);
      if ("title" in custom) m.customs.push(custom);
    } else {
      m.sections.push(section);
      if (row === void 0) fault(m, new DecodeFault(offset, `unknown section id ${section.id}`));
      else if (row.order <= order2) {
        const twice = seen.has(section.id);
        fault(m, new DecodeFault(offset, twice ? `a second ${what} section` : `the ${what} section comes too late`));
      } else if (sound) {
        order2 = row.order;
        seen.add(section.id);
        const c = cursor(m.bytes, section.contents.offset, file.at, `the ${what} section`);
        try {
          readers[row.name](m, c);
          if (c.at < c.end) malformed(c.at, `${c.end - c.at} bytes are left over at the end of the ${what} section`);
        } catch (error2) {
          if (truncated === void 0) fault(m, error2, what);
          sound &&= !row.numbers;
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
      const init = explicit ? constant2(m, c) : void 0;
      const span = { offset, length: c.at - offset };
      m.tables.push({ index: m.tables.length, ...type3, ...span, ...init ? { init } : {} });
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
      const init = constant2(m, c);
      m.globals.push({ index: m.globals.length, ...type3, init });
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
  const entry = { module, name: title, kind, index: indexSpace(m, kind).length, offset, length: 0 };
  readExternal(m, c, entry);
  entry.length = (end ?? c.at) - offset;
  m.imports.push(entry);
}
function readExternal(m, c, entry) {
  const from = c.at;
  const kind = externalKinds[u8(c, "an import's kind")];
  const origin = entry ? { import: entry } : {};
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
      const text3 = `${code2.instructions[index]} instructions, ${calls} calls${effects2.length ? `; ${effects2.join(" ")}` : ""}`;
      yield { at: bytePlace(code2.module, body.offset, body.length, index), text: text3 };
    }
  }
});
function readCode(module) {
  const { functions } = module;
  const n = functions.length;
  const codeBytes = functions.reduce((sum, { body }) => sum + (body?.length ?? 0), 0);
  const to = gathered(codeBytes);
  const spaces = sinkFor(module);
  const instructions = new Uint32Array(n);
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
        instructions[index] = walked.instructions;
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
    instructions,
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
    effects: effects2,
    hash,
    decoded,
    faults: faults2,
    undecoded,
    decode(index, into = view) {
      into.function = index;
      into.count = 0;
      const c = decoded[index] ? bodyCursor(module, index) : void 0;
      if (c) decodeBody(c, parametersOf(module, index), index, spaces, instructions[index], into);
      return into;
    },
    locals(index) {
      const c = decoded[index] ? bodyCursor(module, index) : void 0;
      const type3 = module.types[module.functions[index]?.type ?? -1];
      if (!c || type3?.kind !== "func") return void 0;
      const list4 = [...type3.params];
      readLocals(c, list4.length, module.types.length, (n2, at) => {
        const local2 = readValueType({ ...c, at }, module.types.length);
        for (let i = 0; i < n2; i++) list4.push(local2);
      });
      return list4;
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
  const again = gathered(0);
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
}

// analyzers/names/path-text.ts
var deepest = 100;
function baseOfText(path2) {
  return base(path2, 0) ?? path2;
}
function base(path2, depth) {
  if (depth > deepest) return void 0;
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
  const trait = base(inside.slice(as + 4), depth + 1);
  return self === void 0 || trait === void 0 ? void 0 : `<${self} as ${trait}>`;
}
function implHead(inside, depth) {
  const at = topLevel(inside, " for ");
  if (at < 0) return head(inside, depth);
  const trait = base(inside.slice(0, at), depth + 1);
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
  return base(type3, depth + 1);
}
function closing(text3, open2) {
  let depth = 0;
  for (let i = open2; i < text3.length; i++) {
    const char = text3[i];
    if (char === "<") depth++;
    else if (char === ">" && text3[i - 1] !== "-" && text3[i - 1] !== "=" && --depth === 0) return i;
  }
  return void 0;
}
function topLevel(text3, what) {
  let depth = 0;
  for (let i = 0; i < text3.length; i++) {
    const char = text3[i] ?? "";
    if (depth === 0 && text3.startsWith(what, i)) return i;
    if ("<([{".includes(char)) depth++;
    else if (")]}".includes(char) || char === ">" && text3[i - 1] !== "-" && text3[i - 1] !== "=") depth--;
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

// analyzers/names/punycode.ts
var base2 = 36;
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
    for (let k2 = base2; ; k2 += base2) {
      const threshold = Math.min(Math.max(k2 - bias, tMin), tMax);
      const digit = digitOf(code2.charCodeAt(next3++));
      if (digit === void 0) return void 0;
      delta += digit * weight;
      if (delta > 2147483647) return void 0;
      if (digit < threshold) break;
      weight *= base2 - threshold;
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
    for (; delta > (base2 - tMin) * tMax / 2; k += base2) delta = Math.floor(delta / (base2 - tMin));
    bias = k + Math.floor((base2 - tMin + 1) * delta / (delta + 38));
  }
  return out.join("");
}
function digitOf(char) {
  if (char >= 97 && char <= 122) return char - 97;
  if (char >= 48 && char <= 57) return char - 48 + 26;
  return void 0;
}

// analyzers/names/v0-cursor.ts
var longestName = 16384;
var longestArgument = 1024;
var deepest2 = 500;
var mostSteps = 8e3;
var argumentSteps = 500;
var Malformed = class extends Error {
};
var TooLong = class extends Error {
};
function cursor2(symbol, mode) {
  const silent = mode === "skip";
  return {
    symbol,
    at: 0,
    depth: 0,
    steps: 0,
    bound: 0,
    out: "",
    longest: longestName,
    silent,
    mode: mode === "base" ? "base" : "name",
    found: { args: [] }
  };
}
function print(s, text3) {
  if (s.silent) return;
  s.out += text3;
  if (s.out.length > s.longest) throw new TooLong();
}
function deeper(s, walk2) {
  if (++s.steps > mostSteps) throw s.silent ? new Malformed() : new TooLong();
  if (++s.depth > deepest2) throw new Malformed();
  const result2 = walk2(s);
  s.depth--;
  return result2;
}
function silently(s, walk2) {
  const before = s.silent;
  s.silent = true;
  walk2(s);
  s.silent = before;
}
function aside(s, walk2) {
  const before = s.out;
  s.out = "";
  try {
    walk2(s);
    return s.out;
  } finally {
    s.out = before;
  }
}
function asName(s, walk2) {
  const { symbol, at, depth, bound } = s;
  const own = {
    ...cursor2(symbol, "name"),
    at,
    depth,
    bound,
    steps: mostSteps - argumentSteps,
    longest: longestArgument
  };
  silently(s, walk2);
  return bounded(own, walk2);
}
function bounded(s, walk2) {
  try {
    walk2(s);
    return s.out;
  } catch (error2) {
    if (error2 instanceof TooLong) return `${s.out.slice(0, s.longest - 1)}…`;
    if (error2 instanceof Malformed) return `${s.out.slice(0, s.longest - 17)}{invalid syntax}`;
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
  if (char === void 0) throw new Malformed();
  return char;
}
function match(s, pattern2) {
  pattern2.lastIndex = s.at;
  const text3 = pattern2.exec(s.symbol)?.[0];
  if (text3 === void 0) throw new Malformed();
  s.at += text3.length;
  return text3;
}
function base62(s) {
  const digits = match(s, /[0-9a-zA-Z]{0,16}_/y);
  if (digits === "_") return 0n;
  let value = 0n;
  for (const digit of digits.slice(0, -1)) value = value * 62n + BigInt(digit62(digit));
  if (value >= 1n << 64n) throw new Malformed();
  return value + 1n;
}
function optional62(s, tag2) {
  return eat(s, tag2) ? base62(s) + 1n : 0n;
}
function ident(s) {
  const coded = eat(s, "u");
  const length = Number(match(s, /0|[1-9][0-9]{0,8}/y));
  eat(s, "_");
  if (s.at + length > s.symbol.length) throw new Malformed();
  const text3 = s.symbol.slice(s.at, s.at + length);
  s.at += length;
  if (!coded) return text3;
  const split = text3.lastIndexOf("_");
  const ascii = split < 0 ? "" : text3.slice(0, split);
  const code2 = text3.slice(split + 1);
  if (code2 === "") throw new Malformed();
  return decodePunycode(ascii, code2) ?? `punycode{${ascii === "" ? "" : `${ascii}-`}${code2}}`;
}
function backref(s, walk2) {
  const start = s.at - 1;
  const target = base62(s);
  if (target >= BigInt(start)) throw new Malformed();
  if (s.silent) return;
  const resume = s.at;
  const level = s.depth;
  s.at = Number(target);
  try {
    deeper(s, walk2);
  } catch (error2) {
    if (!(error2 instanceof Malformed)) throw error2;
    s.depth = level;
    print(s, level >= deepest2 - 2 ? "{recursion limit reached}" : "{invalid syntax}");
  }
  s.at = resume;
}
function list(s, item, separator) {
  let count3 = 0;
  for (; !eat(s, "E"); count3++) {
    if (count3 > 0) print(s, separator);
    item(s);
  }
  return count3;
}
function digit62(char) {
  const code2 = char.charCodeAt(0);
  return code2 <= 57 ? code2 - 48 : code2 >= 97 ? code2 - 87 : code2 - 29;
}

// analyzers/names/v0-constants.ts
function constant3(s, inValue2) {
  deeper(s, () => {
    const tag2 = next(s);
    if (tag2 === "p") {
      print(s, "_");
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
      if (eat(s, "n")) print(s, "-");
      integer(s);
      return;
    }
    if (tag2 === "b" || tag2 === "c") {
      scalar(s, tag2);
      return;
    }
    if (tag2 === "R" && eat(s, "e")) {
      print(s, quoted('"', utf82(nibbles(s))));
      return;
    }
    if (!inValue2) print(s, "{");
    structured(s, tag2);
    if (!inValue2) print(s, "}");
  });
}
function structured(s, tag2) {
  const value = () => constant3(s, true);
  switch (tag2) {
    case "e": {
      print(s, `*${quoted('"', utf82(nibbles(s)))}`);
      return;
    }
    case "R":
    case "Q":
      print(s, tag2 === "R" ? "&" : "&mut ");
      {
        value();
        return;
      }
    case "A":
      print(s, "[");
      list(s, value, ", ");
      {
        print(s, "]");
        return;
      }
    case "T": {
      print(s, "(");
      const count3 = list(s, value, ", ");
      print(s, count3 === 1 ? ",)" : ")");
      return;
    }
    case "V": {
      path(s, true);
      const kind = next(s);
      if (kind === "U") return;
      if (kind !== "T" && kind !== "S") throw new Malformed();
      print(s, kind === "T" ? "(" : " { ");
      list(s, kind === "T" ? value : field2, ", ");
      print(s, kind === "T" ? ")" : " }");
      return;
    }
    default:
      throw new Malformed();
  }
}
function field2(s) {
  optional62(s, "s");
  print(s, `${ident(s)}: `);
  constant3(s, true);
}
function nibbles(s) {
  return match(s, /[0-9a-f]*_/y).slice(0, -1);
}
function integer(s) {
  const digits = nibbles(s);
  const significant = digits.replace(/^0+/, "");
  print(s, significant.length > 16 ? `0x${digits}` : String(BigInt(`0x0${significant}`)));
}
function scalar(s, tag2) {
  const digits = nibbles(s).replace(/^0+/, "");
  if (digits.length > 8) throw new Malformed();
  const value = Number(`0x0${digits}`);
  if (tag2 === "b") {
    if (value > 1) throw new Malformed();
    print(s, value === 1 ? "true" : "false");
    return;
  }
  if (value > 1114111 || value >= 55296 && value <= 57343) throw new Malformed();
  print(s, quoted("'", String.fromCodePoint(value)));
}
function utf82(hex3) {
  if (hex3.length % 2 !== 0) throw new Malformed();
  const bytes = Uint8Array.from({ length: hex3.length / 2 }, (_, i) => Number.parseInt(hex3.slice(2 * i, 2 * i + 2), 16));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Malformed();
  }
}
var escapes = { "\0": "\\0", "	": "\\t", "\n": "\\n", "\r": "\\r", "\\": "\\\\" };
function quoted(quote, text3) {
  let inner = "";
  for (const char of text3) {
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
function demangleV0(symbol) {
  if (!/^[A-Z][\x20-\x7e]*$/.test(symbol)) return void 0;
  const check = cursor2(symbol, "skip");
  try {
    path(check, false);
    if (/[A-Z]/.test(symbol[check.at] ?? "")) path(check, false);
  } catch (error2) {
    if (error2 instanceof Malformed) return void 0;
    throw error2;
  }
  const rest2 = symbol.slice(check.at);
  const name2 = bounded(cursor2(symbol, "name"), inValue);
  const bare = cursor2(symbol, "base");
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
        print(s, name2);
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
        throw new Malformed();
    }
  });
}
function nested(s, inValue2) {
  const namespace = next(s);
  if (!/[a-zA-Z]/.test(namespace)) throw new Malformed();
  path(s, inValue2);
  const number = optional62(s, "s");
  const name2 = ident(s);
  if (/[a-z]/.test(namespace)) {
    print(s, name2 === "" ? "" : `::${name2}`);
    return;
  }
  const kind = namespace === "C" ? "closure" : namespace === "S" ? "shim" : namespace;
  print(s, `::{${kind}${name2 === "" ? "" : `:${name2}`}#${number}}`);
}
function impl(s, tag2) {
  if (tag2 !== "Y") {
    optional62(s, "s");
    silently(s, () => path(s, false));
  }
  print(s, "<");
  type2(s);
  if (tag2 !== "M") {
    print(s, " as ");
    path(s, false);
  }
  print(s, ">");
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
  print(s, "<");
  head2(s, false);
  print(s, " as ");
  path(s, false);
  print(s, ">");
}
function generics(s, inValue2) {
  if (inValue2) print(s, "::");
  print(s, "<");
  list(s, argument, ", ");
  print(s, ">");
}
function collect(s) {
  while (!eat(s, "E")) keep(s, argument);
}
function keep(s, walk2) {
  if (s.found.args.length < 16) s.found.args.push(asName(s, walk2));
  else silently(s, walk2);
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
  if (bare) print(s, "<");
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
      print(s, arity === 1 ? "(_,)" : `(${Array.from({ length: Math.min(arity, 64) }, () => "_").join(", ")})`);
    } else print(s, heads[tag2] ?? "_");
    s.at = end;
  } else print(s, asName(s, type2));
  if (bare) print(s, ">");
}
function type2(s) {
  if (eat(s, "w")) print(s, "#[splat] ");
  const tag2 = next(s);
  const basic = basicTypes[tag2];
  if (basic !== void 0) {
    print(s, basic);
    return;
  }
  deeper(s, () => {
    switch (tag2) {
      case "R":
      case "Q": {
        print(s, "&");
        if (eat(s, "L")) {
          const region = base62(s);
          if (region !== 0n) {
            lifetime(s, region);
            print(s, " ");
          }
        }
        if (tag2 === "Q") print(s, "mut ");
        type2(s);
        return;
      }
      case "P":
      case "O":
        print(s, tag2 === "P" ? "*const " : "*mut ");
        {
          type2(s);
          return;
        }
      case "A":
      case "S":
        print(s, "[");
        type2(s);
        if (tag2 === "A") {
          print(s, "; ");
          constant3(s, true);
        }
        {
          print(s, "]");
          return;
        }
      case "T": {
        print(s, "(");
        const count3 = list(s, type2, ", ");
        print(s, count3 === 1 ? ",)" : ")");
        return;
      }
      case "F":
        binder(s, functionPointer);
        return;
      case "D": {
        print(s, "dyn ");
        binder(s, () => list(s, dynTrait, " + "));
        if (!eat(s, "L")) throw new Malformed();
        const region = base62(s);
        if (region === 0n) return;
        print(s, " + ");
        lifetime(s, region);
        return;
      }
      case "B":
        backref(s, type2);
        return;
      case "W":
        type2(s);
        print(s, " is ");
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
  if (eat(s, "U")) print(s, "unsafe ");
  if (eat(s, "K")) {
    const abi = eat(s, "C") ? "C" : ident(s);
    if (abi === "") throw new Malformed();
    print(s, `extern "${abi.replaceAll("_", "-")}" `);
  }
  print(s, "fn(");
  list(s, type2, ", ");
  print(s, ")");
  if (eat(s, "u")) return;
  print(s, " -> ");
  type2(s);
}
function binder(s, walk2) {
  const lifetimes = optional62(s, "G");
  if (s.silent) {
    walk2(s);
    return;
  }
  const outer = s.bound;
  if (lifetimes > 0n) {
    print(s, "for<");
    for (let i = 0n; i < lifetimes; i++) {
      if (i > 0n) print(s, ", ");
      s.bound++;
      lifetime(s, 1n);
    }
    print(s, "> ");
  }
  walk2(s);
  s.bound = outer;
}
function lifetime(s, index) {
  if (s.silent) return;
  if (index === 0n) {
    print(s, "'_");
    return;
  }
  const level = s.bound - Number(index);
  if (level < 0) throw new Malformed();
  print(s, level < 26 ? `'${String.fromCharCode(97 + level)}` : `'_${level}`);
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
  print(s, "<");
  list(s, argument, ", ");
  return true;
}
function dynTrait(s) {
  let open2 = openPath(s);
  while (eat(s, "p")) {
    print(s, open2 ? ", " : "<");
    open2 = true;
    print(s, `${ident(s)} = `);
    if (eat(s, "K")) constant3(s, false);
    else type2(s);
  }
  if (open2) print(s, ">");
}
function pattern(s) {
  deeper(s, () => {
    const tag2 = next(s);
    if (tag2 === "N") {
      print(s, "!null");
      return;
    }
    if (tag2 === "R") {
      constant3(s, false);
      print(s, "..=");
      constant3(s, false);
      return;
    }
    if (tag2 !== "O") throw new Malformed();
    list(s, pattern, " | ");
  });
}

// analyzers/names/demangle.ts
function demangle(symbol) {
  if (symbol.length > longestSymbol) return void 0;
  const text3 = withoutLlvmSuffix(symbol);
  return rustV0(text3) ?? legacy(text3) ?? cxx(text3) ?? plain(text3);
}
var longestSymbol = 1 << 20;
function withoutLlvmSuffix(symbol) {
  const at = symbol.indexOf(".llvm.");
  return at >= 0 && /^[A-F0-9@]*$/.test(symbol.slice(at + 6)) ? symbol.slice(0, at) : symbol;
}
function rustV0(symbol) {
  const prefix = ["_R", "R", "__R"].find((prefix2) => symbol.startsWith(prefix2));
  if (prefix === void 0) return void 0;
  const read = demangleV0(symbol.slice(prefix.length));
  if (!read || read.rest !== "" && !read.rest.startsWith(".")) return void 0;
  const { name: name2, base: base3, crate: crate2, args, impl: impl2, rest: rest2 } = read;
  return {
    scheme: "v0",
    name: name2 + rest2.slice(0, longestName),
    base: base3,
    crate: crate2,
    ...args.length > 0 ? { args } : {},
    ...impl2 ? { impl: impl2 } : {}
  };
}
function legacy(symbol) {
  const start = /^_{0,2}ZN/.exec(symbol)?.[0].length;
  if (start === void 0) return void 0;
  const elements = [];
  let at = start;
  while (symbol[at] !== "E") {
    const digits = /[0-9]{1,7}/y;
    digits.lastIndex = at;
    const length = digits.exec(symbol)?.[0];
    if (length === void 0) return void 0;
    at = digits.lastIndex + Number(length);
    if (at >= symbol.length) return void 0;
    elements.push(symbol.slice(digits.lastIndex, at));
  }
  if (!/^h[0-9a-f]{16}$/.test(elements.pop() ?? "") || elements.length === 0) return void 0;
  const rest2 = symbol.slice(at + 1);
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
    const plain3 = /^[^$.]*/.exec(rest2)?.[0] ?? "";
    out += plain3;
    rest2 = rest2.slice(plain3.length);
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
function cxx(symbol) {
  const printed = /\)( const| volatile|&)*( \[clone [^\]]*\])?$/.test(symbol) && topLevel(symbol, "(") > 0;
  if (!/^_{1,3}Z[A-Z0-9]/i.test(symbol) && !printed && !/\boperator[^\w\s]/.test(symbol)) return void 0;
  const name2 = cut2(symbol);
  return { scheme: "c++", name: name2, base: name2 };
}
function plain(symbol) {
  if (!symbol.includes("::") || /[\x00-\x1f]/.test(symbol)) return void 0;
  const name2 = cut2(stripDisambiguators(symbol.replace(/::h[0-9a-f]{16}(?=$|[ .])/, "")));
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
  return name2.length > longestName ? `${name2.slice(0, longestName - 1)}…` : name2;
}

// analyzers/names/names.ts
var names = analyzer({
  name: "names",
  doc: "Names of functions as people read them: demangled, without hashes, stable across rebuilds; and their generic bases.",
  requires: { wasm, code },
  run: ({ wasm: wasm2, code: code2 }) => namesOf(wasm2, code2.hash),
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
function namesOf(module, hashes, most2 = mostCharacters) {
  const { functions, artifact } = module;
  const read = /* @__PURE__ */ new Map();
  const identities = [];
  let characters = 0;
  let left = 0;
  let blankets;
  function demangled(index) {
    if (read.has(index)) return read.get(index);
    const symbol = functions[index]?.symbol;
    const known2 = characters < most2 && symbol !== void 0 ? demangle(symbol) : void 0;
    if (characters >= most2 && symbol !== void 0) left++;
    characters += known2 ? known2.name.length + known2.base.length + (known2.args ?? []).join().length : 0;
    read.set(index, known2);
    return known2;
  }
  function make(index) {
    const symbol = functions[index]?.symbol;
    if (symbol === void 0) return { index, name: `func[${index}]` };
    const name2 = demangled(index)?.name ?? withoutGlueHash(cut3(symbol));
    return name2 === symbol ? { index, name: name2 } : { index, name: name2, symbol: cut3(symbol) };
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
      if (functions[index]?.symbol !== void 0) return of2(index).name;
      return `unnamed function ${((hashes[index] ?? 0) >>> 0).toString(16).padStart(8, "0")}`;
    },
    base(index) {
      const known2 = demangled(index);
      if (!known2) return of2(index).name;
      blankets ??= blanketImpls(functions.map((_, index2) => demangled(index2)));
      return blankets.has(implKey(known2)) ? withoutSelf(known2.base) : known2.base;
    },
    crate: (index) => demangled(index)?.crate,
    symbol: (index) => functions[index]?.symbol,
    left: () => left,
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
function cut3(symbol) {
  return symbol.length > 16384 ? `${symbol.slice(0, 16383)}…` : symbol;
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
function visible(text3) {
  return wellFormed(text3).replace(everyUnseen, (c) => shortEscapes[c] ?? codePoint(c.codePointAt(0) ?? 0)).replace(inlineCommand, "#\\u{23}");
}
function wellFormed(text3) {
  return text3.replace(loneSurrogates, "�");
}
function shorten(text3, max) {
  const characters = Array.from(text3);
  if (characters.length <= max) return text3;
  const tail = Math.floor((max - 1) / 3);
  return `${characters.slice(0, max - 1 - tail).join("")}…${characters.slice(characters.length - tail).join("")}`;
}
function commandData(text3) {
  return visible(text3).replaceAll("%", "%25");
}
function commandProperty(text3) {
  return commandData(text3).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function markdownText(text3) {
  return visible(text3).replace(/[&<>|`*_[\]#!~\\@$^]/g, (c) => `&#${c.charCodeAt(0)};`).replace(/(https?|ftp):/gi, "$1&#58;").replace(/\bwww\./gi, "www&#46;");
}
function markdownCode(text3) {
  return `<code>${markdownText(text3)}</code>`;
}
function sarifText(text3) {
  return visible(text3).replaceAll("](", "] (").replace(/[{}]/g, (brace) => brace + brace);
}
function printableJson(value) {
  const escape = (c) => [...Array(c.length).keys()].map((i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");
  const json2 = JSON.stringify(value, null, 2);
  return json2.replace(everyUnseen, (c) => c === "\n" ? c : escape(c)) + "\n";
}
function relativeUri(path2) {
  return wellFormed(path2).replaceAll("\\", "/").split("/").filter((segment) => segment !== "" && segment !== ".").map(
    (segment) => encodeURIComponent(segment).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
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
      const span = at.length > 0 ? `${hex2(at.offset)}..${hex2(at.offset + at.length)}` : hex2(at.offset);
      const parts = [at.artifact === file ? "" : at.artifact, at.function ? `function ${at.function.index}` : "", span];
      return parts.filter((part) => part !== "").join(", ");
    }
    case "mir": {
      const statement = at.statement === void 0 ? "" : `[${at.statement}]`;
      const block = at.block === void 0 ? "" : `bb${at.block}${statement}`;
      return at.artifact === file ? block : `${baseName(at.artifact)}:${at.line} ${block}`.trimEnd();
    }
    case "source":
      return at.file === file ? "" : `${at.file}:${at.line}:${at.column}`;
  }
}
function baseName(path2) {
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
  const text3 = message.replace(/^[a-z]+(?=[ ,])/, (word2) => word2.charAt(0).toUpperCase() + word2.slice(1));
  return /[.!?…]$/.test(text3) ? text3 : `${text3}.`;
}
function groups(values, key) {
  const found = /* @__PURE__ */ new Map();
  for (const value of values) {
    const group = found.get(key(value));
    if (group) group.push(value);
    else found.set(key(value), [value]);
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
function clip(text3, limit = 120) {
  return text3.length <= limit ? text3 : `${text3.slice(0, limit - 1)}…`;
}
function list2(words) {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

// sarif/github.ts
var most = 10;
var longest = 2e3;
function github(report, options = {}) {
  const toRepository = options.toRepository ?? ((path2) => isInside(path2) ? path2 : void 0);
  const faults2 = report.faults.slice(0, most).map((fault2) => {
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
  const errors = sorted.filter(({ severity }) => severity === "error").slice(0, Math.max(0, most - faults2.length));
  const warnings = sorted.filter(({ severity }) => severity === "warning").slice(0, most);
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
  const span = source ?? (at.kind === "source" ? at : void 0);
  const text3 = span ? toRepository(span.file) : void 0;
  const fallback = at.kind === "source" ? void 0 : toRepository(at.artifact);
  const oneLine = span && span.endLine === span.line;
  const where = text3 ? {
    file: text3,
    line: span?.line,
    endLine: span?.endLine,
    ...oneLine ? { col: span.column, endColumn: span.endColumn } : {}
  } : { file: fallback, line: fallback === void 0 ? void 0 : at.kind === "mir" ? at.line : 1 };
  const name2 = nameOf2(at);
  const evidence = text3 !== void 0 || fileOf(finding) === "" ? "" : ` (${[name2, evidenceOf(at)].filter(Boolean).join(", ")})`;
  const advice = finding.advice === void 0 ? "" : ` ${sentence(finding.advice)}`;
  const level = severity === "note" ? "notice" : severity;
  const title = certainty === "likely" ? `${rule} (likely)` : rule;
  return command(level, { ...where, title }, sentence(finding.message + evidence) + advice);
}
function command(name2, properties, message) {
  const written = Object.entries(properties).flatMap(([key, value]) => value === void 0 ? [] : [`${key}=${commandProperty(String(value))}`]).join(",");
  return `::${name2} ${written}::${commandData(shorten(message, longest))}`;
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
  const rows2 = sizes2.map((summary2) => {
    const of2 = (name2) => summary2.sections.filter((s) => s.name === name2).reduce((sum, s) => sum + s.bytes, 0);
    const customs = summary2.sections.filter((s) => s.name.startsWith("custom:")).reduce((sum, s) => sum + s.bytes, 0);
    return [
      cell(summary2.artifact, true),
      size(summary2.bytes),
      size(of2("code")),
      size(of2("data")),
      size(customs),
      thousands(summary2.functions),
      thousands(summary2.imports),
      thousands(summary2.exports)
    ];
  });
  const head3 = ["File", "Size", "Code", "Data", "Custom", "Functions", "Imports", "Exports"];
  return table2("Sizes", head3, rows2, budget, 1);
}
function unread({ unread: unread2 }) {
  return unread2.map((u) => `${thousands(u.count)} ${cell(u.what)} in ${cell(u.artifact, true)}.`).join("\n");
}
function cell(text3, code2 = false) {
  const short = shorten(text3, longestCell);
  return code2 ? markdownCode(short) : markdownText(short);
}
function table2(title, head3, rows2, budget, numbersFrom = 99) {
  const lines = [`| ${head3.join(" | ")} |`, `| ${head3.map((_, i) => i >= numbersFrom ? "--:" : "---").join(" | ")} |`];
  let shown = 0;
  for (const row of rows2) {
    const line = `| ${row.join(" | ")} |`;
    const cost = new TextEncoder().encode(line).length + 1;
    if (shown === mostRows || cost > budget.bytes) break;
    budget.bytes -= cost;
    lines.push(line);
    shown += 1;
  }
  const left = rows2.length - shown;
  return `### ${title}

${lines.join("\n")}${left > 0 ? `

… and ${thousands(left)} more.` : ""}`;
}

// sarif/sarif-places.ts
var longestName2 = 2e3;
function placesOf(report, flavour, options) {
  const toRepository = options.toRepository ?? ((path2) => isInside(path2) ? path2 : void 0);
  const artifacts = table3();
  const addresses = table3();
  const logicals = table3();
  const uris = uriTable(toRepository);
  const known2 = new Map(report.builds.flatMap((b) => b.artifacts.map((a) => [a.path, a])));
  const sizes2 = new Map(report.sizes.map((summary2) => [summary2.artifact, summary2]));
  const artifact = (path2, role) => {
    const uri = uris(path2);
    const [index, entry] = artifacts.of(uri, () => {
      const summary2 = known2.get(path2);
      const location2 = { uri, uriBaseId: "%SRCROOT%" };
      if (summary2)
        return {
          location: location2,
          roles: ["analysisTarget"],
          mimeType: summary2.kind === "wasm" ? "application/wasm" : "text/plain",
          length: summary2.bytes,
          hashes: { "sha-256": summary2.sha256 }
        };
      if (/(^|\/)wasm-lint\.jsonc?$/.test(path2)) return { location: location2, roles: ["toolSpecifiedConfiguration"] };
      return { location: location2, ...path2.endsWith(".rs") ? { sourceLanguage: "rust" } : {} };
    });
    if (role && !entry.roles?.includes(role)) entry.roles = [...entry.roles ?? [], role];
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
    const section = sectionAt(sizes2.get(at.artifact), at.offset, at.offset + at.length);
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
      ...at.function ? { name: wellFormed(shorten(at.function.name, longestName2)) } : {}
    };
  };
  const logical = (at) => {
    const entry = logicalOf(at);
    if (!entry) return {};
    const [index] = logicals.of(JSON.stringify(entry), () => entry);
    return { logicalLocations: [{ index, fullyQualifiedName: entry.fullyQualifiedName }] };
  };
  const textOf = (source) => {
    const file = source && toRepository(source.file);
    return source && file !== void 0 && relativeUri(file) !== "" ? source : void 0;
  };
  const say = (text3) => {
    const short = shorten(text3, longestName2);
    return flavour === "pure" ? sarifText(short) : visible(short).replaceAll("](", "] (");
  };
  const told = (message) => message ? { message: { text: say(message) } } : {};
  const location = (at, source, message) => {
    const text3 = textOf(source) ?? (at.kind === "source" ? textOf(at) : void 0);
    if (text3)
      return {
        physicalLocation: { artifactLocation: artifact(text3.file), region: textRegion(text3) },
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
    textOf,
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
      const entry = all2[index] ?? make();
      if (index === all2.length) all2.push(entry);
      indices.set(key, index);
      return [index, entry];
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
      const segments = relativeUri(path2).split("/").filter((segment) => segment !== ".." && segment !== "");
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
function textRegion(span) {
  const startLine = Math.max(1, span.line);
  const startColumn = Math.max(1, span.column);
  const endLine = Math.max(startLine, span.endLine);
  const endColumn = Math.max(endLine === startLine ? startColumn : 1, span.endColumn);
  return { startLine, startColumn, endLine, endColumn };
}
function logicalOf(at) {
  const [full, symbol] = at.kind === "bytes" ? [at.function?.name, at.function?.symbol] : at.kind === "mir" ? [at.body, void 0] : [];
  if (!full) return void 0;
  const fullyQualifiedName = wellFormed(shorten(full, longestName2));
  const decorated = symbol ? { decoratedName: wellFormed(shorten(symbol, longestName2)) } : {};
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
function sectionAt(sizes2, from, to) {
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
var mostSteps2 = 1e3;
var mostLinks = 5;
function results(findings, kind, telling) {
  const manifests = new Map(telling.report.builds.map((build3) => [build3.name, build3.manifest]));
  const placed = findings.map((finding) => ({ finding, spot: spotOf2(finding, manifests.get(finding.build), telling) }));
  const folded2 = groups(placed, ({ finding, spot }) => foldingKey(finding, spot, telling));
  const told = [...folded2.values()].flatMap((group) => {
    const gravest = group.reduce((a, b) => atLeastAs(a.finding.severity, b.finding.severity) ? a : b);
    const copies = group.filter((other2) => other2 !== gravest).map(({ finding }) => finding);
    return [result(gravest.finding, gravest.spot, copies, kind, telling)];
  });
  return told.map(distinct());
}
function distinct() {
  const seen = /* @__PURE__ */ new Map();
  return (result2) => {
    const { primaryLocationLineHash: hash = "", ...others } = result2.partialFingerprints ?? {};
    const uri = result2.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    const identity = JSON.stringify([result2.ruleId, uri, hash]);
    const n = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, n);
    if (n === 1) return result2;
    return { ...result2, partialFingerprints: { primaryLocationLineHash: hash.replace(/:\d+$/, `:${n}`), ...others } };
  };
}
function spotOf2({ at, source }, manifest, { places, options }) {
  const span = places.textOf(source) ?? (at.kind === "source" ? places.textOf(at) : void 0);
  if (span) return { is: "text", span };
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
function result(finding, spot, copies, kind, telling) {
  const { report, flavour, places } = telling;
  const { rule, at, severity } = finding;
  const primary = primaryLocation(finding, spot, places);
  const uri = primary.physicalLocation?.artifactLocation;
  if (uri?.index !== void 0) markAsResultFile(spot, finding, places);
  const ruleIndex = report.rules.findIndex(({ id }) => id === rule);
  const related = relatedLocations(finding, spot, copies, places);
  const flows = codeFlows(finding, telling);
  const target = at.kind === "source" ? void 0 : places.artifact(at.artifact);
  return {
    ruleId: rule,
    ...ruleIndex < 0 ? {} : { ruleIndex },
    ...kind === "open" ? { kind, level: "none" } : { level: severity },
    message: { text: messageOf(finding, spot, copies.length, related, flows.length > 0, telling) },
    ...target && target.uri !== uri?.uri ? { analysisTarget: target } : {},
    locations: [primary],
    ...related.length > 0 ? { relatedLocations: related.map(({ location }) => location) } : {},
    ...flows.length > 0 ? { codeFlows: flows } : {},
    partialFingerprints: fingerprintsOf(finding, spot, telling),
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
  const others = copies.map(({ at: at2, message }) => ({
    at: at2,
    message: at2.kind === "source" ? message : `${describe(at2)}: ${message}`
  }));
  const all2 = [...own, ...because, ...others];
  return all2.slice(0, mostRelated).map((place, i) => {
    const id = i + 1;
    const text3 = places.textOf(place.source);
    const location = { id, ...places.location(place.at, place.source, place.message || describe(place.at)) };
    const linkable = text3 !== void 0 && i >= own.length && i < own.length + because.length;
    return linkable ? { location, link: { id, message: place.message, where: `${text3.file}:${text3.line}` } } : { location };
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
  const say = (text3) => places.say(text3);
  const links = related.flatMap(({ link }) => link ? [link] : []).slice(0, mostLinks);
  const escape = (text3) => say(text3).replace(/[[\]\\]/g, "\\$&");
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
  const kept = shown.length <= mostSteps2 ? shown : [...shown.slice(0, mostSteps2 / 2), ...shown.slice(-mostSteps2 / 2)];
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
  const telling = { report, flavour, options, places };
  const { shown, leftOut } = chosenResults(telling);
  const invocation = {
    executionSuccessful: somethingWasAnalysed(report),
    ...options.exitCode === void 0 ? {} : { exitCode: options.exitCode },
    toolExecutionNotifications: executionNotifications(telling, leftOut),
    toolConfigurationNotifications: configurationNotifications(telling)
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
function chosenResults(telling) {
  const { report, flavour, options } = telling;
  switch (flavour) {
    case "pure":
      return {
        shown: [
          ...results(report.findings, "fail", telling),
          ...results(report.ignored, "fail", telling),
          ...options.showUnknown ? results(report.unknowns, "open", telling) : []
        ],
        leftOut: 0
      };
    case "github": {
      const worst = worstFirst(report.findings);
      const shown = results(worst.slice(0, mostResults), "fail", telling);
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
function columns(text3) {
  if (/^[\x20-\x7e]*$/.test(text3)) return text3.length;
  let sum = 0;
  for (const c of text3) sum += combining.test(c) ? 0 : wide.test(c) ? 2 : 1;
  return sum;
}
function padEnd(text3, width) {
  return text3 + " ".repeat(Math.max(0, width - columns(text3)));
}
function wrap(text3, width) {
  const room = Math.max(width, 8);
  const lines = [];
  let line = "";
  for (const word2 of text3.split(" ").flatMap((word3) => pieces(word3, room))) {
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
  return joints.flatMap((part) => slices(part, room)).map((text3, i) => ({ text: text3, glued: i > 0, whole: false }));
}
function slices(text3, room) {
  const found = [];
  let slice = "";
  for (const c of text3) {
    if (slice !== "" && columns(slice + c) > room) {
      found.push(slice);
      slice = "";
    }
    slice += c;
  }
  return [...found, slice];
}
function hanging(label3, text3, width) {
  const indent = columns(label3);
  return wrap(text3, width - indent).map((line, i) => (i === 0 ? label3 : " ".repeat(indent)) + line);
}

// sarif/palette.ts
var same = (text3) => text3;
var plain2 = {
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
var longestMessage = 1500;
var longestName3 = 400;
var mostSteps3 = 12;
function findingLines(row, frame2) {
  const { finding, unknown } = row;
  const { palette, spotWidth, width } = frame2;
  const indent = 2 + spotWidth + 2 + severityWidth + 2;
  const label3 = unknown ? "unknown" : finding.severity;
  const paint = unknown ? palette.dim : palette[finding.severity];
  const message = wrap(shorten(visible(finding.message), longestMessage), width - indent);
  const lines = [...message.slice(0, -1), ...tagged(message.at(-1) ?? "", tagOf(row), width - indent, palette)];
  const head3 = `  ${palette.dim(padEnd(spotOf(finding), spotWidth))}  ${paint(padEnd(label3, severityWidth))}  `;
  const blank = " ".repeat(indent);
  return [...lines.map((line, i) => (i === 0 ? head3 : blank) + line), ...details(row, frame2).map((l) => blank + l)];
}
function tagged(last, tag2, room, palette) {
  const painted = palette.dim(tag2);
  return columns(last) + 2 + columns(tag2) <= room ? [`${last}  ${painted}`] : [last, painted];
}
function tagOf({ finding }) {
  return visible(finding.rule) + (finding.certainty === "likely" ? " (likely)" : "");
}
function details({ finding, copies }, frame2) {
  const room = frame2.width - (2 + frame2.spotWidth + 2 + severityWidth + 2);
  const { dim, help: help2 } = frame2.palette;
  const labelled = (label3, text3, paint = dim) => {
    if (text3 === "") return [];
    const [first = "", ...others] = hanging(padEnd(label3, labelWidth), visible(text3), room);
    return [paint(padEnd(label3, labelWidth)) + first.slice(labelWidth), ...others];
  };
  const list4 = (label3, texts) => texts.flatMap((text3, i) => labelled(i === 0 ? label3 : "", text3));
  const name2 = (of2) => shorten(nameOf2(of2.at) ?? "", longestName3);
  const told = (step) => `${step.message} (${step.source ? placeOf(step) : evidenceOf(step.at)})`;
  const at = evidenceOf(finding.at, fileOf(finding));
  const both = `${name2(finding)} (${at})`;
  const whereabouts = name2(finding) === "" || at === "" || labelWidth + columns(visible(both)) > room ? [...labelled("in:", name2(finding)), ...labelled("at:", at === spotOf(finding) ? "" : at)] : labelled("in:", both);
  return [
    ...sourceFrame(finding, frame2, room),
    ...whereabouts,
    ...codeFrame(finding, frame2, room),
    ...list4("also in:", middle(copies.map(name2))),
    ...list4("because:", middle(finding.because.map(told))),
    ...list4("path:", pathLines(finding.path, told)),
    ...labelled("help:", finding.advice ?? "", help2)
  ];
}
function pathLines(path2, told) {
  const names2 = path2.map(({ at }) => nameOf2(at) ?? "").filter((name2, i, all2) => name2 !== "" && name2 !== all2[i - 1]);
  const end = path2.at(-1)?.message ?? "";
  if (names2.length > 1)
    return [middle(names2.map((name2) => shorten(name2, longestName3))).join(" → ") + (end === "" ? "" : ` (${end})`)];
  return middle(path2.map(told)).map((line, i) => i === 0 ? line : `→ ${line}`);
}
function middle(steps) {
  if (steps.length <= mostSteps3) return [...steps];
  const half2 = mostSteps3 / 2;
  return [...steps.slice(0, half2), `… ${steps.length - mostSteps3} more …`, ...steps.slice(-half2)];
}
function codeFrame({ at }, { codeAround, palette }, room) {
  const cut4 = (text3) => shorten(visible(text3), Math.max(room - 4, 8));
  return (codeAround?.(at) ?? []).map(
    ({ text: text3, marked }) => marked ? `${palette.error(">")} ${palette.dim("│")} ${cut4(text3)}` : `  ${palette.dim("│")} ${cut4(text3)}`
  );
}
function sourceFrame({ source, at }, { sourceLine, palette }, room) {
  const span = source ?? (at.kind === "source" ? at : void 0);
  const raw = span && sourceLine?.(span.file, span.line);
  if (!span || raw === void 0 || raw.trim() === "") return [];
  const characters = Array.from(raw.replace(/\r?\n[^]*$/, ""));
  if (span.column < 1 || span.column > characters.length) return [];
  const gutter = `${span.line} │ `;
  const from = span.column - 1;
  const to = Math.max(from + 1, span.endLine === span.line ? span.endColumn - 1 : characters.length);
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
function text2(report, options = {}) {
  const palette = options.palette ?? plain2;
  const width = Math.max(options.width ?? defaultWidth, 40);
  const paragraphs = [
    faults(report.faults, palette, width),
    ...findingGroups(report, options, palette, width),
    notices(report, palette, width),
    sizes(report, palette, width),
    summary(report, options, palette, width),
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
  const rows2 = [...rowsOf(report.findings, false), ...options.showUnknown ? rowsOf(report.unknowns, true) : []];
  const bytes = new Map(report.builds.flatMap((b) => b.artifacts.map((a) => [a.path, a.bytes])));
  const files = [...groups(rows2, ({ finding }) => fileOf(finding))].sort(([a], [b]) => compare(a, b));
  return files.map(([file, all2]) => {
    const known2 = bytes.get(file);
    const head3 = palette.file(palette.bold(visible(file))) + (known2 === void 0 ? "" : palette.dim(`  ${size(known2)}`));
    const { shown, folded: folded2 } = fold(inFileOrder(all2), options.maxDiagnostics ?? defaultMaxDiagnostics);
    const spotWidth = Math.max(4, ...shown.map(({ finding }) => columns(spotOf(finding))));
    return [
      head3,
      ...shown.flatMap(
        (row) => findingLines(row, {
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
function rowsOf(findings, unknown) {
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
function fold(rows2, max) {
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
    const [first = "", ...others] = hanging("notice: ", where + visible(message), width);
    return [palette.note("notice:") + first.slice("notice:".length), ...others];
  });
}
function sizes(report, palette, width) {
  return report.sizes.flatMap((summary2) => {
    const head3 = visible(summary2.artifact);
    const [first = "", ...others] = wrap(`${head3}  ${keepUnits(sizeLine(summary2))}`, width - 2).map(releaseUnits);
    const painted = first.startsWith(head3) ? palette.file(head3) + first.slice(head3.length) : first;
    return [painted, ...others.map((line) => `  ${line}`)];
  });
}
var keepUnits = (line) => line.replace(/(?<=\d) (?=[KM]?i?B\b)/g, " ");
var releaseUnits = (line) => line.replaceAll(" ", " ");
function sizeLine(summary2) {
  const sections = largestSections(summary2, 4).map(({ name: name2, bytes }) => `${visible(name2)} ${size(bytes)}`);
  const counts = [
    count2(summary2.functions, "function"),
    count2(summary2.imports, "import"),
    count2(summary2.exports, "export")
  ].join(", ");
  return `${size(summary2.bytes)}${sections.length > 0 ? `: ${sections.join(", ")}` : ""} · ${counts}`;
}
function summary(report, options, palette, width) {
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
  const how = options.showUnknown ? "they are listed above" : `--show-unknown lists ${n === 1 ? "it" : "them"}`;
  return hanging("", `${count2(n, "place")} could not be decided (${rules.join(", ")}); ${how}`, width);
}
function skipped(report, width) {
  const reasons = [...groups(report.skipped, (skip2) => skip2.reason)];
  return reasons.flatMap(([reason, skips]) => {
    const rules = [...new Set(skips.map((skip2) => skip2.rule))].map(visible);
    const named = rules.length > 3 ? [...rules.slice(0, 3), "…"] : rules;
    return hanging(
      "",
      `${count2(rules.length, "rule")} had nothing to judge: ${visible(reason)} (${named.join(", ")})`,
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
  for (const [i, invocation] of list3(run["invocations"]).entries())
    if (invocation["executionSuccessful"] === false)
      yield error(`${at}.invocations[${i}]`, "an unsuccessful execution makes GitHub discard every result");
  const rules = list3(driver2["rules"]);
  const results2 = list3(run["results"]);
  yield* limited(`${at}.tool.driver.rules`, rules.length, limits.rules, "rules");
  yield* limited(`${at}.tool.extensions`, list3(tool["extensions"]).length, limits.extensions, "extensions");
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
    const text3 = record(rule[field3])["text"];
    if (!isText(text3)) yield error(`${at}.${field3}`, "must have a text");
    else if (field3 !== "help" && text3.length > limits.description)
      yield error(`${at}.${field3}`, `is ${text3.length} characters long; ${limits.description} are allowed`);
  }
  const name2 = rule["name"];
  if (typeof name2 === "string" && name2.length > limits.name) yield error(`${at}.name`, `is longer than ${limits.name}`);
  const properties = record(rule["properties"]);
  const tags = Array.isArray(properties["tags"]) ? properties["tags"] : [];
  yield* limited(`${at}.properties.tags`, tags.length, limits.tags, "tags");
  const security = properties["security-severity"];
  if (security !== void 0) {
    const value = typeof security === "string" ? Number(security) : NaN;
    if (!(value > 0 && value <= 10))
      yield error(at, "security-severity must be a string with a number above 0, up to 10");
    if (!tags.includes("security")) yield warning(at, "has a security-severity but not the tag 'security'");
  }
  yield* oneOf(properties, "precision", ["very-high", "high", "medium", "low"], at);
  yield* oneOf(properties, "problem.severity", ["error", "warning", "recommendation"], at);
}
function* resultProblems(result2, rules, at) {
  if (!isText(record(result2["message"])["text"])) yield error(`${at}.message`, "must have a text");
  if (list3(result2["suppressions"]).length > 0)
    yield error(at, "is suppressed, and GitHub would show it as an open alert");
  const ruleIndex = result2["ruleIndex"];
  const rule = typeof ruleIndex === "number" ? rules[ruleIndex] : rules.find(({ id }) => id === result2["ruleId"]);
  if (!rule) yield error(at, "refers to no rule of the tool");
  else if (result2["ruleId"] !== void 0 && rule["id"] !== result2["ruleId"])
    yield error(at, "ruleId and ruleIndex speak of different rules");
  const locations = list3(result2["locations"]);
  const related = list3(result2["relatedLocations"]);
  if (locations.length === 0) yield error(at, "must have a location");
  yield* limited(at, locations.length, limits.locations, "locations");
  yield* limited(at, related.length, limits.locations, "related locations");
  for (const [i, location] of locations.slice(0, 1).entries())
    yield* locationProblems(location, `${at}.locations[${i}]`);
  for (const [i, location] of related.entries()) yield* locationProblems(location, `${at}.relatedLocations[${i}]`);
  for (const [i, flow] of list3(result2["codeFlows"]).entries()) {
    const steps = list3(flow["threadFlows"]).flatMap((thread) => list3(thread["locations"]));
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
  const [location = {}] = list3(result2["locations"]);
  const uri = record(record(location["physicalLocation"])["artifactLocation"])["uri"];
  const hash = record(result2["partialFingerprints"])["primaryLocationLineHash"];
  return isText(hash) ? JSON.stringify([result2["ruleId"], uri, hash]) : void 0;
}
function* limited(at, n, { refused, shown }, what) {
  if (n > refused) yield error(at, `${n} ${what}; more than ${refused} are refused`);
  else if (shown !== void 0 && n > shown) yield warning(at, `${n} ${what}; only ${shown} are shown`);
}
function* oneOf(fields, name2, allowed, at) {
  const value = fields[name2];
  if (value !== void 0 && !(isText(value) && allowed.includes(value)))
    yield warning(at, `${name2} ${JSON.stringify(value)} is none of ${allowed.join(", ")}`);
}
function record(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function list3(value) {
  return Array.isArray(value) ? value.map(record) : [];
}
function isText(value) {
  return typeof value === "string" && value !== "";
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
function lineHashes(text3) {
  const { codes, starts } = withoutBlanks(text3);
  const seen = /* @__PURE__ */ new Map();
  return starts.map((start) => {
    const hash = hashFrom(codes, start);
    const ordinal = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, ordinal);
    return `${hash}:${ordinal}`;
  });
}
function withoutBlanks(text3) {
  const codes = [];
  const starts = [];
  let atStart = true;
  for (const c of text3.replace(/\r\n?/g, "\n").replace(/[ \t]/g, "")) {
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
  text: text2,
  json,
  sarif,
  "sarif-github": sarifGithub,
  github,
  markdown
};

// analyzers/wat/text.ts
var deepest3 = 5e3;
function parseText(text3) {
  const top = [];
  const open2 = [];
  let items = top;
  const token = /\s+|;;[^\n]*|\(;|"(?:[^"\\]|\\.)*"|[()]|[^\s()";]+|./gsu;
  while (token.lastIndex < text3.length) {
    const at = token.lastIndex;
    const [found = ""] = token.exec(text3) ?? [];
    const end = token.lastIndex;
    if (found === "(;") token.lastIndex = endOfComment(text3, end);
    else if (found === "(") {
      if (open2.length >= deepest3) return top;
      const list4 = { items: [], at };
      open2.push(list4);
      items = list4.items;
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
function endOfComment(text3, at) {
  const edge = /\(;|;\)/g;
  edge.lastIndex = at;
  for (let depth = 1; depth > 0; ) {
    const found = edge.exec(text3);
    if (!found) return text3.length;
    depth += found[0] === "(;" ? 1 : -1;
  }
  return edge.lastIndex;
}
function headOf(node) {
  const first = node?.kind === "list" ? node.items[0] : void 0;
  return first?.kind === "word" ? first.text : "";
}
function byteLength(text3) {
  let bytes = 0;
  for (const [part] of text3.matchAll(/\\u\{([0-9a-fA-F_]+)\}|\\[0-9a-fA-F]{2}|\\.|[^\\]+/gsu)) {
    if (part.startsWith("\\u{")) {
      const point = Number.parseInt(part.slice(3, -1).replaceAll("_", ""), 16);
      bytes += point < 128 ? 1 : point < 2048 ? 2 : point < 65536 ? 3 : 4;
    } else bytes += part.startsWith("\\") ? 1 : new TextEncoder().encode(part).length;
  }
  return bytes;
}
function lineIndex(text3) {
  const starts = [0];
  for (let at = text3.indexOf("\n"); at >= 0; at = text3.indexOf("\n", at + 1)) starts.push(at + 1);
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
function folded(list4, head3, out) {
  const first = list4.items[0];
  const self = { name: head3, at: first?.at ?? list4.at, end: first?.end ?? list4.at };
  const rest2 = list4.items.slice(1);
  switch (head3) {
    case "block":
    case "loop":
    case "try_table":
      out.push(self);
      emit(rest2, out, head3 === "try_table");
      out.push(closing2(list4));
      return;
    case "if":
      emit(
        rest2.filter((node) => node.kind === "list" && !branches.has(headOf(node))),
        out
      );
      out.push(self);
      for (const node of rest2) if (node.kind === "list" && branches.has(headOf(node))) branch(node, out);
      out.push(closing2(list4));
      return;
    case "try":
      out.push(self);
      for (const node of rest2) if (node.kind === "list" && branches.has(headOf(node))) branch(node, out);
      if (!rest2.some((node) => headOf(node) === "delegate")) out.push(closing2(list4));
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
function branch(list4, out) {
  const [first, ...rest2] = list4.items;
  if (first?.kind !== "word") return;
  if (first.text !== "then" && first.text !== "do") out.push({ name: first.text, at: first.at, end: first.end });
  emit(rest2, out);
}
function closing2(list4) {
  return { name: "end", at: list4.end - 1, end: list4.end };
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
function itemsOf(text3) {
  const top = parseText(text3);
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
function successors(graph, node) {
  return graph.target.subarray(graph.start[node], graph.start[node + 1]);
}

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
var effects = rows.map((row, index) => ({ ...row, bit: 1 << index }));
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

// analyzers/effects/own.ts
function ownEffects(code2, stackPointer2) {
  const count3 = code2.module.functions.length;
  const own = {
    main: new Int32Array(count3),
    panic: new Int32Array(count3),
    callLive: new Uint8Array(code2.callTarget.length).fill(1),
    indirectLive: new Uint8Array(code2.indirectType.length).fill(1),
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
  const accesses = bits2 & (effectBit.reads | effectBit.writes);
  const set = translate(bits2 & effectBit.grows ? bits2 & ~effectBit.writes : bits2);
  return (bits2 & effectBit.traps) !== 0 && accesses === 0 ? set | trap : set;
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
  globalSet: opcode("global.set")
};
var throwing = mask((effects2) => effects2.includes("throws"));
var calling = mask((effects2) => effects2.includes("calls"));
var tailCalling = mask((effects2) => effects2.includes("calls") && effects2.includes("ends"));
var direct = maskIds("call", "return_call");
var indirect = maskIds("call_indirect", "return_call_indirect", "call_ref", "return_call_ref");
var tableInit = opcode("table.init");
function mask(wanted) {
  return Uint8Array.from({ length: idCount }, (_, id) => wanted(rowById(id)?.effects.split(" ") ?? []) ? 1 : 0);
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
function causes(code2, stackPointer2, index, wanted) {
  const references = code2.module.tables.map(({ element: element2 }) => !holdsFunctions(element2));
  const { op: op2, a, b, offset, count: count3 } = code2.decode(index);
  for (let i = 0; i < count3; i++)
    if ((effectAt(op2[i], a[i], b[i], stackPointer2, references) & wanted) !== 0) return offset[i];
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
      else if (indirect[id]) own.indirectLive[--indirectCall] = tag2;
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
  const row = hostRows.find((row2) => row2.module.test(module) && row2.name.test(name2));
  return row ? { host: row.host, effects: row.effects, housekeeping: row.effects === noEffects } : { host: env.test(module) ? "env" : "unknown", effects: jsCall, housekeeping: false };
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
function canBe({ mutable, type: type3, init, import: from }) {
  if (!mutable || type3 !== "i32" && type3 !== "i64") return false;
  return from !== void 0 || init?.value !== void 0 && init.value >= 1024n && init.value % BigInt(alignment) === 0n;
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
  let frame2 = false;
  let subtracts = false;
  for (let i = 0; i < before; i++) {
    if (op2[i] === constant4 || op2[i] === constant64) frame2 ||= a[i] > 0 && a[i] % alignment === 0;
    subtracts ||= op2[i] === sub || op2[i] === sub64;
  }
  return frame2 && subtracts;
}

// analyzers/effects/call-graph.ts
var callGraph = analyzer({
  name: "call-graph",
  doc: "Calls between functions, direct and through tables, with those apart that lie only on the way into a trap or throw.",
  requires: { code },
  run: ({ code: code2 }) => callGraphOf(code2),
  *facts({ module, code: code2, indirect: indirect2, functions, all: all2, half: half2 }) {
    const name2 = (index) => {
      const symbol = module.functions[index]?.symbol;
      return symbol === void 0 ? `func[${index}]` : demangle(symbol)?.name ?? symbol;
    };
    for (const { index, body } of module.functions) {
      if (!body) continue;
      const direct2 = new Set(code2.callTarget.subarray(code2.callStart[index], code2.callStart[index + 1]));
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
function callGraphOf(code2) {
  const { module } = code2;
  const pointer = stackPointer(code2);
  const own = ownEffects(code2, pointer);
  const functions = module.functions.length;
  const nodes = indirectNodes(code2);
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
      if (!withIndirect) continue;
      for (let call = code2.indirectStart[caller]; call < code2.indirectStart[caller + 1]; call++)
        add2(caller, functions + nodes.ofCall[call], own.indirectLive[call]);
      for (const node of nodes.ofImport.get(caller) ?? []) add2(caller, functions + node, 2);
    }
    if (withIndirect)
      nodes.list.forEach(({ targets }, node) => targets.forEach((target) => add2(functions + node, target, 1)));
    return graphOf(half2 * 2, from, to);
  };
  return {
    module,
    code: code2,
    own,
    stackPointer: pointer,
    functions,
    half: half2,
    direct: edges(false),
    all: edges(true),
    indirect: nodes.list,
    openTables: openTables(module)
  };
}
function openTables(module) {
  const exported = new Set(module.exports.filter(({ kind }) => kind === "table").map(({ index }) => index));
  return module.tables.filter((table4) => holdsFunctions(table4.element) && (table4.import !== void 0 || exported.has(table4.index))).map(({ index }) => index);
}
function indirectNodes(code2) {
  const { module } = code2;
  const classOf = typeClasses(module);
  const held = contents(code2);
  const list4 = [];
  const byKey = /* @__PURE__ */ new Map();
  const members = /* @__PURE__ */ new Map();
  const nodeOf = (table4, type3) => {
    const key = `${table4}/${classOf(type3)}`;
    let node = byKey.get(key);
    if (node === void 0) {
      let ofTable = members.get(table4);
      if (!ofTable) members.set(table4, ofTable = byClass(module, held(table4), classOf));
      byKey.set(key, node = list4.length);
      list4.push({ table: table4, type: type3, targets: ofTable.get(classOf(type3)) ?? [] });
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
  return { list: list4, ofCall, ofImport };
}
function byClass(module, held, classOf) {
  const classes = /* @__PURE__ */ new Map();
  for (const index of held) {
    const type3 = module.functions[index]?.type;
    if (type3 === void 0) continue;
    const key = classOf(type3);
    const found = classes.get(key);
    if (found) found.push(index);
    else classes.set(key, [index]);
  }
  return classes;
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
  const wanted = `${own.params.slice(1).join()}>${own.results.join()}`;
  const index = module.types.findIndex(
    (type4) => type4.kind === "func" && `${type4.params.join()}>${type4.results.join()}` === wanted
  );
  return index < 0 ? [] : [index];
}
var writers = ["table.set", "table.grow", "table.fill", "table.copy", "table.init"].map(opcode);
function contents(code2) {
  const { module } = code2;
  const referenced = new Set(code2.refTarget);
  for (const { functions } of module.elements) for (const index of functions) if (index >= 0) referenced.add(index);
  for (const { init } of [...module.globals, ...module.tables])
    if (init?.function !== void 0) referenced.add(init.function);
  const written = writers.some((id) => code2.opcodeCount[id] > 0);
  return (table4) => {
    const definition = module.tables[table4];
    if (!definition || written || definition.import) return referenced;
    const held = new Set(definition.init?.function === void 0 ? [] : [definition.init.function]);
    for (const segment of module.elements)
      if (segment.mode === "active" && (segment.table ?? 0) === table4) {
        for (const index of segment.functions) if (index >= 0) held.add(index);
      }
    return held;
  };
}

export {
  absent,
  analyzer,
  optional,
  Results,
  bug,
  build2 as build,
  DecodeFault,
  cursor,
  missing,
  u8,
  u32,
  half,
  u64Halves,
  skip,
  name,
  text,
  malformed,
  inputFault,
  bytePlace,
  within,
  effectBit,
  opcodeRows,
  idCount,
  pace,
  paceOf,
  effectsOf,
  alignOf,
  immediateIndex,
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
  readConstant,
  readModule,
  wasm,
  size,
  count2 as count,
  thousands,
  share,
  clip,
  list2 as list,
  baseOfText,
  newView,
  memoryOf,
  memoryOffset,
  i64Value,
  floatValue,
  decodeBody,
  code,
  demangle,
  names,
  effects,
  noEffects,
  effectNamed,
  effectSet,
  effectsOf2,
  effectNames2 as effectNames,
  covered,
  unknownEffects,
  causes,
  hostEffect,
  callGraph,
  describeIndirect,
  visible,
  commandData,
  commandProperty,
  printableJson,
  wrap,
  hanging,
  checkIngestion,
  lineHashes,
  reporters,
  byteLength,
  lineIndex,
  instructionsOf,
  itemsOf,
  stringsOf
};
