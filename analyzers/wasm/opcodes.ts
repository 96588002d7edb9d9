// THE table: every instruction of WebAssembly, one row each, and nothing else about instructions is written anywhere. From
// it derive the decoder's dispatch, the features a module uses, the effects analyses ask for, printing, docs/opcodes.md
// and the type `Mnemonic`. It knows what an instruction is; it refuses to know where one stands or what it works on.
// Longer than 400 lines because it is one table: 600 rows that are only readable side by side.
// Source: WebAssembly core specification 3.0, 5.4 and 4.6; the proposals' overviews for what is not in 3.0.

/// A proposal, as https://webassembly.org/features/ spells it. "mvp" is WebAssembly 1.0.
export type Proposal =
  | "mvp"
  | "signExtensions"
  | "saturatedFloatToInt"
  | "multiValue"
  | "mutableGlobals"
  | "bulkMemory"
  | "referenceTypes"
  | "simd"
  | "relaxedSimd"
  | "threads"
  | "acquireReleaseAtomics"
  | "exceptions"
  | "exceptionsFinal"
  | "tailCall"
  | "typedFunctionReferences"
  | "gc"
  | "multiMemory"
  | "memory64"
  | "extendedConst"
  | "wideArithmetic"
  | "stackSwitching"
  | "customPageSizes"
  | "compactImportSection"
  | "jsStringBuiltins"

/// What executing an instruction can do, beyond its operands and results. Memory is linear memory; the heap is GC objects.
/// `branches`: can continue elsewhere in the function. `ends`: never continues at the next instruction.
/// `calls`: runs code that is not in this body. `allocates`: makes a heap object. `varies`: results may differ by host.
// prettier-ignore
export const effectNames = [
  "reads", "writes", "traps", "calls", "branches", "ends", "throws", "catches",
  "atomic-reads", "atomic-writes", "waits", "notifies", "fences", "grows",
  "reads-global", "writes-global", "reads-table", "writes-table", "drops-segment",
  "allocates", "reads-heap", "writes-heap", "suspends", "varies", "reads-local", "writes-local",
] as const
export type Effect = (typeof effectNames)[number]

/// `effectBit["reads-global"]`: the bit of an effect in `effectsOf` and in the flags of functions.
export const effectBit = Object.fromEntries(effectNames.map((name, index) => [name, 2 ** index])) as Readonly<
  Record<Effect, number>
>

/// What follows an opcode's bytes, in order. Readers: immediates.ts.
/// `catches`: try_table's clauses; `handlers`: resume's; `cast`: flags, label and two heap types; `ordering`: a fence's.
// prettier-ignore
export const immediateNames = [
  "block", "label", "labels", "function", "type", "local", "global", "table", "memory", "data", "element", "tag",
  "memarg", "lane", "lanes", "i32", "i64", "f32", "f64", "v128", "heap", "types", "catches", "handlers", "cast",
  "field", "size", "ordering",
] as const
export type Immediate = (typeof immediateNames)[number]

/// One instruction.
/// `code`: one byte, or prefix × 0x1000 + sub-opcode: 0xfc00a is 0xfc 0x0a, memory.copy.
/// `types`: operands, deepest first, and results. Besides value types: `t` any one type, the same everywhere; `addr` the
/// memory's or table's address type; `ref` any reference; a word in angle brackets what the immediates say, any number
/// of values: `<params>` and `<results>` of a type, function or block, `<label>` what a label takes, `<fields>`, `<field>`,
/// `<local>`, `<global>`, `<element>` of a table, `<n>` as many as counted.
/// `width`: bytes of memory accessed, 0 when none or not fixed.
export interface Opcode<N extends string = string> {
  readonly code: number
  readonly name: N
  readonly immediates: string
  readonly types: string
  readonly effects: string
  readonly width: number
  readonly proposal: Proposal
}

function op<const N extends string>(
  code: number,
  name: N,
  immediates: string,
  types: string,
  effects = "",
  width = 0,
): Opcode<N> {
  return { code, name, immediates, types, effects, width, proposal: "mvp" }
}

function of<N extends string>(proposal: Proposal, rows: readonly Opcode<N>[]): Opcode<N>[] {
  return rows.map((row) => ({ ...row, proposal }))
}

type Pair<A extends string, N extends string> = Opcode<`${A}.${N}`>
function pair<A extends string, B extends string, N extends string>(
  shapes: readonly [A, B],
  name: N,
  codes: readonly [number, number],
  types: string,
  effects: string,
): [Pair<A, N>, Pair<B, N>] {
  const row = <S extends string>(shape: S, code: number) =>
    op(code, `${shape}.${name}` as const, "", types.replaceAll(/\bt\b/g, shape), effects)
  return [row(shapes[0], codes[0]), row(shapes[1], codes[1])]
}

/// Both integer widths; `t` in `types` becomes the width.
function ints<const N extends string>(name: N, i32: number, i64: number, types: string, effects = "") {
  return pair(["i32", "i64"] as const, name, [i32, i64], types, effects)
}

/// Both float widths.
function floats<const N extends string>(name: N, f32: number, f64: number, types: string, effects = "") {
  return pair(["f32", "f64"] as const, name, [f32, f64], types, effects)
}

function load<const N extends string>(code: number, name: N, width: number, effects = "reads traps") {
  return op(code, name, "memarg", `addr -> ${name.slice(0, name.indexOf("."))}`, effects, width)
}

function store<const N extends string>(code: number, name: N, width: number, effects = "writes traps") {
  return op(code, name, "memarg", `addr ${name.slice(0, name.indexOf("."))} ->`, effects, width)
}

/// The seven widths of one atomic read-modify-write, from `first` on.
function rmw<const N extends string>(first: number, name: N, operands = "t") {
  const row = <const M extends string>(index: number, mnemonic: M, type: string, width: number) => {
    const types = `addr ${operands.replaceAll("t", type)} -> ${type}`
    return op(first + index, mnemonic, "memarg", types, "reads writes atomic-reads atomic-writes traps", width)
  }
  return [
    row(0, `i32.atomic.rmw.${name}`, "i32", 4),
    row(1, `i64.atomic.rmw.${name}`, "i64", 8),
    row(2, `i32.atomic.rmw8.${name}_u`, "i32", 1),
    row(3, `i32.atomic.rmw16.${name}_u`, "i32", 2),
    row(4, `i64.atomic.rmw8.${name}_u`, "i64", 1),
    row(5, `i64.atomic.rmw16.${name}_u`, "i64", 2),
    row(6, `i64.atomic.rmw32.${name}_u`, "i64", 4),
  ]
}

type Shape = "i8x16" | "i16x8" | "i32x4" | "i64x2" | "f32x4" | "f64x2"

/// Lane-wise instructions of one shape: `names` at consecutive sub-opcodes from `first`; an empty name is a gap.
function lanes<const S extends Shape, const N extends string>(
  shape: S,
  first: number,
  types: string,
  names: readonly N[],
) {
  return names.flatMap((name, index) =>
    name === "" ? [] : [op(first + index, `${shape}.${name as Exclude<N, "">}` as const, "", types)],
  )
}

// prettier-ignore
const mvp = [
  op(0x00, "unreachable",         "",           "->",                    "traps ends"),
  op(0x01, "nop",                 "",           "->"),
  op(0x02, "block",               "block",      "<params> -> <params>"),
  op(0x03, "loop",                "block",      "<params> -> <params>"),
  op(0x04, "if",                  "block",      "<params> i32 -> <params>", "branches"),
  op(0x05, "else",                "",           "<results> -> <params>", "branches"),
  op(0x0b, "end",                 "",           "<results> -> <results>"),
  op(0x0c, "br",                  "label",      "<label> ->",            "branches ends"),
  op(0x0d, "br_if",               "label",      "<label> i32 -> <label>", "branches"),
  op(0x0e, "br_table",            "labels",     "<label> i32 ->",        "branches ends"),
  op(0x0f, "return",              "",           "<results> ->",          "branches ends"),
  op(0x10, "call",                "function",   "<params> -> <results>", "calls"),
  op(0x11, "call_indirect",       "type table", "<params> addr -> <results>", "calls traps reads-table"),
  op(0x1a, "drop",                "",           "t ->"),
  op(0x1b, "select",              "",           "t t i32 -> t"),
  op(0x20, "local.get",           "local",      "-> <local>",            "reads-local"),
  op(0x21, "local.set",           "local",      "<local> ->",            "writes-local"),
  op(0x22, "local.tee",           "local",      "<local> -> <local>",    "writes-local"),
  op(0x23, "global.get",          "global",     "-> <global>",           "reads-global"),
  op(0x24, "global.set",          "global",     "<global> ->",           "writes-global"),
  load(0x28, "i32.load",     4), load(0x29, "i64.load",     8), load(0x2a, "f32.load",     4), load(0x2b, "f64.load",     8),
  load(0x2c, "i32.load8_s",  1), load(0x2d, "i32.load8_u",  1), load(0x2e, "i32.load16_s", 2), load(0x2f, "i32.load16_u", 2),
  load(0x30, "i64.load8_s",  1), load(0x31, "i64.load8_u",  1), load(0x32, "i64.load16_s", 2), load(0x33, "i64.load16_u", 2),
  load(0x34, "i64.load32_s", 4), load(0x35, "i64.load32_u", 4),
  store(0x36, "i32.store",   4), store(0x37, "i64.store",   8), store(0x38, "f32.store",   4), store(0x39, "f64.store",   8),
  store(0x3a, "i32.store8",  1), store(0x3b, "i32.store16", 2),
  store(0x3c, "i64.store8",  1), store(0x3d, "i64.store16", 2), store(0x3e, "i64.store32", 4),
  op(0x3f, "memory.size",         "memory",     "-> addr",               "reads"),
  op(0x40, "memory.grow",         "memory",     "addr -> addr",          "writes grows"),
  op(0x41, "i32.const",           "i32",        "-> i32"),
  op(0x42, "i64.const",           "i64",        "-> i64"),
  op(0x43, "f32.const",           "f32",        "-> f32"),
  op(0x44, "f64.const",           "f64",        "-> f64"),
  ...ints("eqz",                  0x45, 0x50,   "t -> i32"),
  ...ints("eq",                   0x46, 0x51,   "t t -> i32"),
  ...ints("ne",                   0x47, 0x52,   "t t -> i32"),
  ...ints("lt_s",                 0x48, 0x53,   "t t -> i32"),
  ...ints("lt_u",                 0x49, 0x54,   "t t -> i32"),
  ...ints("gt_s",                 0x4a, 0x55,   "t t -> i32"),
  ...ints("gt_u",                 0x4b, 0x56,   "t t -> i32"),
  ...ints("le_s",                 0x4c, 0x57,   "t t -> i32"),
  ...ints("le_u",                 0x4d, 0x58,   "t t -> i32"),
  ...ints("ge_s",                 0x4e, 0x59,   "t t -> i32"),
  ...ints("ge_u",                 0x4f, 0x5a,   "t t -> i32"),
  ...floats("eq",                 0x5b, 0x61,   "t t -> i32"),
  ...floats("ne",                 0x5c, 0x62,   "t t -> i32"),
  ...floats("lt",                 0x5d, 0x63,   "t t -> i32"),
  ...floats("gt",                 0x5e, 0x64,   "t t -> i32"),
  ...floats("le",                 0x5f, 0x65,   "t t -> i32"),
  ...floats("ge",                 0x60, 0x66,   "t t -> i32"),
  ...ints("clz",                  0x67, 0x79,   "t -> t"),
  ...ints("ctz",                  0x68, 0x7a,   "t -> t"),
  ...ints("popcnt",               0x69, 0x7b,   "t -> t"),
  ...ints("add",                  0x6a, 0x7c,   "t t -> t"),
  ...ints("sub",                  0x6b, 0x7d,   "t t -> t"),
  ...ints("mul",                  0x6c, 0x7e,   "t t -> t"),
  ...ints("div_s",                0x6d, 0x7f,   "t t -> t",              "traps"), // by zero, and minimum / -1
  ...ints("div_u",                0x6e, 0x80,   "t t -> t",              "traps"),
  ...ints("rem_s",                0x6f, 0x81,   "t t -> t",              "traps"),
  ...ints("rem_u",                0x70, 0x82,   "t t -> t",              "traps"),
  ...ints("and",                  0x71, 0x83,   "t t -> t"),
  ...ints("or",                   0x72, 0x84,   "t t -> t"),
  ...ints("xor",                  0x73, 0x85,   "t t -> t"),
  ...ints("shl",                  0x74, 0x86,   "t t -> t"),
  ...ints("shr_s",                0x75, 0x87,   "t t -> t"),
  ...ints("shr_u",                0x76, 0x88,   "t t -> t"),
  ...ints("rotl",                 0x77, 0x89,   "t t -> t"),
  ...ints("rotr",                 0x78, 0x8a,   "t t -> t"),
  ...floats("abs",                0x8b, 0x99,   "t -> t"),
  ...floats("neg",                0x8c, 0x9a,   "t -> t"),
  ...floats("ceil",               0x8d, 0x9b,   "t -> t"),
  ...floats("floor",              0x8e, 0x9c,   "t -> t"),
  ...floats("trunc",              0x8f, 0x9d,   "t -> t"),
  ...floats("nearest",            0x90, 0x9e,   "t -> t"),
  ...floats("sqrt",               0x91, 0x9f,   "t -> t"),
  ...floats("add",                0x92, 0xa0,   "t t -> t"),
  ...floats("sub",                0x93, 0xa1,   "t t -> t"),
  ...floats("mul",                0x94, 0xa2,   "t t -> t"),
  ...floats("div",                0x95, 0xa3,   "t t -> t"),
  ...floats("min",                0x96, 0xa4,   "t t -> t"),
  ...floats("max",                0x97, 0xa5,   "t t -> t"),
  ...floats("copysign",           0x98, 0xa6,   "t t -> t"),
  op(0xa7, "i32.wrap_i64",        "",           "i64 -> i32"),
  ...ints("trunc_f32_s",          0xa8, 0xae,   "f32 -> t",              "traps"), // out of range, and NaN
  ...ints("trunc_f32_u",          0xa9, 0xaf,   "f32 -> t",              "traps"),
  ...ints("trunc_f64_s",          0xaa, 0xb0,   "f64 -> t",              "traps"),
  ...ints("trunc_f64_u",          0xab, 0xb1,   "f64 -> t",              "traps"),
  op(0xac, "i64.extend_i32_s",    "",           "i32 -> i64"),
  op(0xad, "i64.extend_i32_u",    "",           "i32 -> i64"),
  ...floats("convert_i32_s",      0xb2, 0xb7,   "i32 -> t"),
  ...floats("convert_i32_u",      0xb3, 0xb8,   "i32 -> t"),
  ...floats("convert_i64_s",      0xb4, 0xb9,   "i64 -> t"),
  ...floats("convert_i64_u",      0xb5, 0xba,   "i64 -> t"),
  op(0xb6, "f32.demote_f64",      "",           "f64 -> f32"),
  op(0xbb, "f64.promote_f32",     "",           "f32 -> f64"),
  op(0xbc, "i32.reinterpret_f32", "",           "f32 -> i32"),
  op(0xbd, "i64.reinterpret_f64", "",           "f64 -> i64"),
  op(0xbe, "f32.reinterpret_i32", "",           "i32 -> f32"),
  op(0xbf, "f64.reinterpret_i64", "",           "i64 -> f64"),
]

// prettier-ignore
const signExtensions = of("signExtensions", [
  ...ints("extend8_s",            0xc0, 0xc2,   "t -> t"),
  ...ints("extend16_s",           0xc1, 0xc3,   "t -> t"),
  op(0xc4, "i64.extend32_s",      "",           "i64 -> i64"),
])

// prettier-ignore
const saturatedFloatToInt = of("saturatedFloatToInt", [
  ...ints("trunc_sat_f32_s",      0xfc000, 0xfc004, "f32 -> t"),
  ...ints("trunc_sat_f32_u",      0xfc001, 0xfc005, "f32 -> t"),
  ...ints("trunc_sat_f64_s",      0xfc002, 0xfc006, "f64 -> t"),
  ...ints("trunc_sat_f64_u",      0xfc003, 0xfc007, "f64 -> t"),
])

// prettier-ignore
const bulkMemory = of("bulkMemory", [
  op(0xfc008, "memory.init",      "data memory",   "addr i32 i32 ->",    "writes traps"),
  op(0xfc009, "data.drop",        "data",          "->",                 "drops-segment"),
  op(0xfc00a, "memory.copy",      "memory memory", "addr addr addr ->",  "reads writes traps"),
  op(0xfc00b, "memory.fill",      "memory",        "addr i32 addr ->",   "writes traps"),
  op(0xfc00c, "table.init",       "element table", "addr i32 i32 ->",    "writes-table traps"),
  op(0xfc00d, "elem.drop",        "element",       "->",                 "drops-segment"),
  op(0xfc00e, "table.copy",       "table table",   "addr addr addr ->",  "reads-table writes-table traps"),
])

// prettier-ignore
const referenceTypes = of("referenceTypes", [
  op(0x1c,    "select t",         "types",      "t t i32 -> t"),
  op(0x25,    "table.get",        "table",      "addr -> <element>",     "reads-table traps"),
  op(0x26,    "table.set",        "table",      "addr <element> ->",     "writes-table traps"),
  op(0xd0,    "ref.null",         "heap",       "-> ref"),
  op(0xd1,    "ref.is_null",      "",           "ref -> i32"),
  op(0xd2,    "ref.func",         "function",   "-> ref"),
  op(0xfc00f, "table.grow",       "table",      "<element> addr -> addr", "writes-table grows"),
  op(0xfc010, "table.size",       "table",      "-> addr",               "reads-table"),
  op(0xfc011, "table.fill",       "table",      "addr <element> addr ->", "writes-table traps"),
])

// prettier-ignore
const exceptionsLegacy = of("exceptions", [
  op(0x06, "try",                 "block",      "<params> -> <params>",  "catches"),
  op(0x07, "catch",               "tag",        "<results> -> <params>", "branches"),
  op(0x09, "rethrow",             "label",      "->",                    "throws branches ends"),
  op(0x18, "delegate",            "label",      "<results> -> <results>", "branches"),
  op(0x19, "catch_all",           "",           "<results> ->",          "branches"),
])

// prettier-ignore
const exceptionsFinal = of("exceptionsFinal", [
  op(0x08, "throw",               "tag",        "<params> ->",           "throws branches ends"),
  op(0x0a, "throw_ref",           "",           "exnref ->",             "throws traps branches ends"),
  op(0x1f, "try_table",           "block catches", "<params> -> <params>", "catches branches"),
])

// prettier-ignore
const tailCall = of("tailCall", [
  op(0x12, "return_call",          "function",   "<params> ->",           "calls ends"),
  op(0x13, "return_call_indirect", "type table", "<params> addr ->",      "calls traps reads-table ends"),
])

// prettier-ignore
const typedFunctionReferences = of("typedFunctionReferences", [
  op(0x14, "call_ref",            "type",       "<params> ref -> <results>", "calls traps"),
  op(0x15, "return_call_ref",     "type",       "<params> ref ->",       "calls traps ends"),
  op(0xd4, "ref.as_non_null",     "",           "ref -> ref",            "traps"),
  op(0xd5, "br_on_null",          "label",      "<label> ref -> <label> ref", "branches"),
  op(0xd6, "br_on_non_null",      "label",      "<label> ->",            "branches"), // the label's last is the reference
])

// prettier-ignore
const gc = of("gc", [
  op(0xd3,    "ref.eq",           "",           "ref ref -> i32"),
  op(0xfb000, "struct.new",         "type",         "<fields> -> ref",       "allocates"),
  op(0xfb001, "struct.new_default", "type",         "-> ref",                "allocates"),
  op(0xfb002, "struct.get",         "type field",   "ref -> <field>",        "reads-heap traps"),
  op(0xfb003, "struct.get_s",       "type field",   "ref -> i32",            "reads-heap traps"),
  op(0xfb004, "struct.get_u",       "type field",   "ref -> i32",            "reads-heap traps"),
  op(0xfb005, "struct.set",         "type field",   "ref <field> ->",        "writes-heap traps"),
  op(0xfb006, "array.new",          "type",         "<field> i32 -> ref",    "allocates traps"),
  op(0xfb007, "array.new_default",  "type",         "i32 -> ref",            "allocates traps"),
  op(0xfb008, "array.new_fixed",    "type size",    "<n> -> ref",            "allocates"),
  op(0xfb009, "array.new_data",     "type data",    "i32 i32 -> ref",        "allocates traps"),
  op(0xfb00a, "array.new_elem",     "type element", "i32 i32 -> ref",        "allocates traps"),
  op(0xfb00b, "array.get",          "type",         "ref i32 -> <field>",    "reads-heap traps"),
  op(0xfb00c, "array.get_s",        "type",         "ref i32 -> i32",        "reads-heap traps"),
  op(0xfb00d, "array.get_u",        "type",         "ref i32 -> i32",        "reads-heap traps"),
  op(0xfb00e, "array.set",          "type",         "ref i32 <field> ->",    "writes-heap traps"),
  op(0xfb00f, "array.len",          "",             "ref -> i32",            "traps"),
  op(0xfb010, "array.fill",         "type",         "ref i32 <field> i32 ->", "writes-heap traps"),
  op(0xfb011, "array.copy",         "type type",    "ref i32 ref i32 i32 ->", "reads-heap writes-heap traps"),
  op(0xfb012, "array.init_data",    "type data",    "ref i32 i32 i32 ->",    "writes-heap traps"),
  op(0xfb013, "array.init_elem",    "type element", "ref i32 i32 i32 ->",    "writes-heap traps"),
  op(0xfb014, "ref.test",           "heap",         "ref -> i32"),
  op(0xfb015, "ref.test null",      "heap",         "ref -> i32"),
  op(0xfb016, "ref.cast",           "heap",         "ref -> ref",            "traps"),
  op(0xfb017, "ref.cast null",      "heap",         "ref -> ref",            "traps"),
  op(0xfb018, "br_on_cast",         "cast", "<label> -> <label>", "branches"), // ditto
  op(0xfb019, "br_on_cast_fail",    "cast", "<label> -> <label>", "branches"),
  op(0xfb01a, "any.convert_extern", "",             "ref -> ref"),
  op(0xfb01b, "extern.convert_any", "",             "ref -> ref"),
  op(0xfb01c, "ref.i31",            "",             "i32 -> ref"),
  op(0xfb01d, "i31.get_s",          "",             "ref -> i32",            "traps"),
  op(0xfb01e, "i31.get_u",          "",             "ref -> i32",            "traps"),
])

// prettier-ignore
const wideArithmetic = of("wideArithmetic", [
  op(0xfc013, "i64.add128",       "",           "i64 i64 i64 i64 -> i64 i64"),
  op(0xfc014, "i64.sub128",       "",           "i64 i64 i64 i64 -> i64 i64"),
  op(0xfc015, "i64.mul_wide_s",   "",           "i64 i64 -> i64 i64"),
  op(0xfc016, "i64.mul_wide_u",   "",           "i64 i64 -> i64 i64"),
])

// prettier-ignore
const stackSwitching = of("stackSwitching", [ // phase 3: as in the explainer of 2025
  op(0xe0, "cont.new",            "type",              "ref -> ref",             "allocates traps"),
  op(0xe1, "cont.bind",           "type type",         "<params> ref -> ref",    "allocates traps"),
  op(0xe2, "suspend",             "tag",               "<params> -> <results>",  "suspends calls"),
  op(0xe3, "resume",              "type handlers",     "<params> ref -> <results>", "suspends calls branches traps"),
  op(0xe4, "resume_throw",        "type tag handlers", "<params> ref -> <results>", "suspends calls branches traps throws"),
  op(0xe5, "resume_throw_ref",    "type handlers",     "exnref ref -> <results>", "suspends calls branches traps throws"),
  op(0xe6, "switch",              "type tag",          "<params> ref -> <results>", "suspends calls traps"),
])

// prettier-ignore
const threads = of("threads", [
  op(0xfe000, "memory.atomic.notify", "memarg", "addr i32 -> i32",       "notifies traps", 4),
  op(0xfe001, "memory.atomic.wait32", "memarg", "addr i32 i64 -> i32",   "waits reads atomic-reads traps", 4),
  op(0xfe002, "memory.atomic.wait64", "memarg", "addr i64 i64 -> i32",   "waits reads atomic-reads traps", 8),
  op(0xfe003, "atomic.fence",         "ordering", "->",                    "fences"),
  load(0xfe010, "i32.atomic.load",      4, "reads atomic-reads traps"),
  load(0xfe011, "i64.atomic.load",      8, "reads atomic-reads traps"),
  load(0xfe012, "i32.atomic.load8_u",   1, "reads atomic-reads traps"),
  load(0xfe013, "i32.atomic.load16_u",  2, "reads atomic-reads traps"),
  load(0xfe014, "i64.atomic.load8_u",   1, "reads atomic-reads traps"),
  load(0xfe015, "i64.atomic.load16_u",  2, "reads atomic-reads traps"),
  load(0xfe016, "i64.atomic.load32_u",  4, "reads atomic-reads traps"),
  store(0xfe017, "i32.atomic.store",    4, "writes atomic-writes traps"),
  store(0xfe018, "i64.atomic.store",    8, "writes atomic-writes traps"),
  store(0xfe019, "i32.atomic.store8",   1, "writes atomic-writes traps"),
  store(0xfe01a, "i32.atomic.store16",  2, "writes atomic-writes traps"),
  store(0xfe01b, "i64.atomic.store8",   1, "writes atomic-writes traps"),
  store(0xfe01c, "i64.atomic.store16",  2, "writes atomic-writes traps"),
  store(0xfe01d, "i64.atomic.store32",  4, "writes atomic-writes traps"),
  ...rmw(0xfe01e, "add"),
  ...rmw(0xfe025, "sub"),
  ...rmw(0xfe02c, "and"),
  ...rmw(0xfe033, "or"),
  ...rmw(0xfe03a, "xor"),
  ...rmw(0xfe041, "xchg"),
  ...rmw(0xfe048, "cmpxchg", "t t"),
])

const unary = "v128 -> v128"
const binary = "v128 v128 -> v128"
const ternary = "v128 v128 v128 -> v128"
const test = "v128 -> i32"
const shift = "v128 i32 -> v128"

// prettier-ignore
const integerComparisons = ["eq", "ne", "lt_s", "lt_u", "gt_s", "gt_u", "le_s", "le_u", "ge_s", "ge_u"] as const
const floatComparisons = ["eq", "ne", "lt", "gt", "le", "ge"] as const

// prettier-ignore
const simd = of("simd", [
  load(0xfd000, "v128.load",          16),
  load(0xfd001, "v128.load8x8_s",      8), load(0xfd002, "v128.load8x8_u",      8),
  load(0xfd003, "v128.load16x4_s",     8), load(0xfd004, "v128.load16x4_u",     8),
  load(0xfd005, "v128.load32x2_s",     8), load(0xfd006, "v128.load32x2_u",     8),
  load(0xfd007, "v128.load8_splat",    1), load(0xfd008, "v128.load16_splat",   2),
  load(0xfd009, "v128.load32_splat",   4), load(0xfd00a, "v128.load64_splat",   8),
  store(0xfd00b, "v128.store",        16),
  op(0xfd00c, "v128.const",           "v128",  "-> v128"),
  op(0xfd00d, "i8x16.shuffle",        "lanes", binary),
  op(0xfd00e, "i8x16.swizzle",        "",      binary),
  op(0xfd00f, "i8x16.splat",          "",      "i32 -> v128"),
  op(0xfd010, "i16x8.splat",          "",      "i32 -> v128"),
  op(0xfd011, "i32x4.splat",          "",      "i32 -> v128"),
  op(0xfd012, "i64x2.splat",          "",      "i64 -> v128"),
  op(0xfd013, "f32x4.splat",          "",      "f32 -> v128"),
  op(0xfd014, "f64x2.splat",          "",      "f64 -> v128"),
  op(0xfd015, "i8x16.extract_lane_s", "lane",  "v128 -> i32"),
  op(0xfd016, "i8x16.extract_lane_u", "lane",  "v128 -> i32"),
  op(0xfd017, "i8x16.replace_lane",   "lane",  "v128 i32 -> v128"),
  op(0xfd018, "i16x8.extract_lane_s", "lane",  "v128 -> i32"),
  op(0xfd019, "i16x8.extract_lane_u", "lane",  "v128 -> i32"),
  op(0xfd01a, "i16x8.replace_lane",   "lane",  "v128 i32 -> v128"),
  op(0xfd01b, "i32x4.extract_lane",   "lane",  "v128 -> i32"),
  op(0xfd01c, "i32x4.replace_lane",   "lane",  "v128 i32 -> v128"),
  op(0xfd01d, "i64x2.extract_lane",   "lane",  "v128 -> i64"),
  op(0xfd01e, "i64x2.replace_lane",   "lane",  "v128 i64 -> v128"),
  op(0xfd01f, "f32x4.extract_lane",   "lane",  "v128 -> f32"),
  op(0xfd020, "f32x4.replace_lane",   "lane",  "v128 f32 -> v128"),
  op(0xfd021, "f64x2.extract_lane",   "lane",  "v128 -> f64"),
  op(0xfd022, "f64x2.replace_lane",   "lane",  "v128 f64 -> v128"),
  ...lanes("i8x16", 0xfd023, binary,  integerComparisons),
  ...lanes("i16x8", 0xfd02d, binary,  integerComparisons),
  ...lanes("i32x4", 0xfd037, binary,  integerComparisons),
  ...lanes("f32x4", 0xfd041, binary,  floatComparisons),
  ...lanes("f64x2", 0xfd047, binary,  floatComparisons),
  op(0xfd04d, "v128.not",             "",      unary),
  op(0xfd04e, "v128.and",             "",      binary),
  op(0xfd04f, "v128.andnot",          "",      binary),
  op(0xfd050, "v128.or",              "",      binary),
  op(0xfd051, "v128.xor",             "",      binary),
  op(0xfd052, "v128.bitselect",       "",      ternary),
  op(0xfd053, "v128.any_true",        "",      test),
  op(0xfd054, "v128.load8_lane",      "memarg lane", "addr v128 -> v128", "reads traps", 1),
  op(0xfd055, "v128.load16_lane",     "memarg lane", "addr v128 -> v128", "reads traps", 2),
  op(0xfd056, "v128.load32_lane",     "memarg lane", "addr v128 -> v128", "reads traps", 4),
  op(0xfd057, "v128.load64_lane",     "memarg lane", "addr v128 -> v128", "reads traps", 8),
  op(0xfd058, "v128.store8_lane",     "memarg lane", "addr v128 ->", "writes traps", 1),
  op(0xfd059, "v128.store16_lane",    "memarg lane", "addr v128 ->", "writes traps", 2),
  op(0xfd05a, "v128.store32_lane",    "memarg lane", "addr v128 ->", "writes traps", 4),
  op(0xfd05b, "v128.store64_lane",    "memarg lane", "addr v128 ->", "writes traps", 8),
  load(0xfd05c, "v128.load32_zero",    4), load(0xfd05d, "v128.load64_zero",    8),
  ...lanes("f32x4", 0xfd05e, unary,   ["demote_f64x2_zero"]),
  ...lanes("f64x2", 0xfd05f, unary,   ["promote_low_f32x4"]),
  ...lanes("i8x16", 0xfd060, unary,   ["abs", "neg", "popcnt"]),
  ...lanes("i8x16", 0xfd063, test,    ["all_true", "bitmask"]),
  ...lanes("i8x16", 0xfd065, binary,  ["narrow_i16x8_s", "narrow_i16x8_u"]),
  ...lanes("f32x4", 0xfd067, unary,   ["ceil", "floor", "trunc", "nearest"]),
  ...lanes("i8x16", 0xfd06b, shift,   ["shl", "shr_s", "shr_u"]),
  ...lanes("i8x16", 0xfd06e, binary,  ["add", "add_sat_s", "add_sat_u", "sub", "sub_sat_s", "sub_sat_u"]),
  ...lanes("f64x2", 0xfd074, unary,   ["ceil", "floor"]),
  ...lanes("i8x16", 0xfd076, binary,  ["min_s", "min_u", "max_s", "max_u"]),
  ...lanes("f64x2", 0xfd07a, unary,   ["trunc"]),
  ...lanes("i8x16", 0xfd07b, binary,  ["avgr_u"]),
  ...lanes("i16x8", 0xfd07c, unary,   ["extadd_pairwise_i8x16_s", "extadd_pairwise_i8x16_u"]),
  ...lanes("i32x4", 0xfd07e, unary,   ["extadd_pairwise_i16x8_s", "extadd_pairwise_i16x8_u"]),
  ...lanes("i16x8", 0xfd080, unary,   ["abs", "neg"]),
  ...lanes("i16x8", 0xfd082, binary,  ["q15mulr_sat_s"]),
  ...lanes("i16x8", 0xfd083, test,    ["all_true", "bitmask"]),
  ...lanes("i16x8", 0xfd085, binary,  ["narrow_i32x4_s", "narrow_i32x4_u"]),
  ...lanes("i16x8", 0xfd087, unary,   ["extend_low_i8x16_s", "extend_high_i8x16_s", "extend_low_i8x16_u", "extend_high_i8x16_u"]),
  ...lanes("i16x8", 0xfd08b, shift,   ["shl", "shr_s", "shr_u"]),
  ...lanes("i16x8", 0xfd08e, binary,  ["add", "add_sat_s", "add_sat_u", "sub", "sub_sat_s", "sub_sat_u"]),
  ...lanes("f64x2", 0xfd094, unary,   ["nearest"]),
  ...lanes("i16x8", 0xfd095, binary,  ["mul", "min_s", "min_u", "max_s", "max_u", "", "avgr_u", "extmul_low_i8x16_s", "extmul_high_i8x16_s", "extmul_low_i8x16_u", "extmul_high_i8x16_u"]),
  ...lanes("i32x4", 0xfd0a0, unary,   ["abs", "neg"]),
  ...lanes("i32x4", 0xfd0a3, test,    ["all_true", "bitmask"]),
  ...lanes("i32x4", 0xfd0a7, unary,   ["extend_low_i16x8_s", "extend_high_i16x8_s", "extend_low_i16x8_u", "extend_high_i16x8_u"]),
  ...lanes("i32x4", 0xfd0ab, shift,   ["shl", "shr_s", "shr_u"]),
  ...lanes("i32x4", 0xfd0ae, binary,  ["add", "", "", "sub", "", "", "", "mul", "min_s", "min_u", "max_s", "max_u", "dot_i16x8_s", "", "extmul_low_i16x8_s", "extmul_high_i16x8_s", "extmul_low_i16x8_u", "extmul_high_i16x8_u"]),
  ...lanes("i64x2", 0xfd0c0, unary,   ["abs", "neg"]),
  ...lanes("i64x2", 0xfd0c3, test,    ["all_true", "bitmask"]),
  ...lanes("i64x2", 0xfd0c7, unary,   ["extend_low_i32x4_s", "extend_high_i32x4_s", "extend_low_i32x4_u", "extend_high_i32x4_u"]),
  ...lanes("i64x2", 0xfd0cb, shift,   ["shl", "shr_s", "shr_u"]),
  ...lanes("i64x2", 0xfd0ce, binary,  ["add", "", "", "sub", "", "", "", "mul", "eq", "ne", "lt_s", "gt_s", "le_s", "ge_s", "extmul_low_i32x4_s", "extmul_high_i32x4_s", "extmul_low_i32x4_u", "extmul_high_i32x4_u"]),
  ...lanes("f32x4", 0xfd0e0, unary,   ["abs", "neg", "", "sqrt"]),
  ...lanes("f32x4", 0xfd0e4, binary,  ["add", "sub", "mul", "div", "min", "max", "pmin", "pmax"]),
  ...lanes("f64x2", 0xfd0ec, unary,   ["abs", "neg", "", "sqrt"]),
  ...lanes("f64x2", 0xfd0f0, binary,  ["add", "sub", "mul", "div", "min", "max", "pmin", "pmax"]),
  ...lanes("i32x4", 0xfd0f8, unary,   ["trunc_sat_f32x4_s", "trunc_sat_f32x4_u"]),
  ...lanes("f32x4", 0xfd0fa, unary,   ["convert_i32x4_s", "convert_i32x4_u"]),
  ...lanes("i32x4", 0xfd0fc, unary,   ["trunc_sat_f64x2_s_zero", "trunc_sat_f64x2_u_zero"]),
  ...lanes("f64x2", 0xfd0fe, unary,   ["convert_low_i32x4_s", "convert_low_i32x4_u"]),
])

// prettier-ignore
const relaxedSimd = of("relaxedSimd", [
  op(0xfd100, "i8x16.relaxed_swizzle",                   "", binary,  "varies"),
  op(0xfd101, "i32x4.relaxed_trunc_f32x4_s",             "", unary,   "varies"),
  op(0xfd102, "i32x4.relaxed_trunc_f32x4_u",             "", unary,   "varies"),
  op(0xfd103, "i32x4.relaxed_trunc_f64x2_s_zero",        "", unary,   "varies"),
  op(0xfd104, "i32x4.relaxed_trunc_f64x2_u_zero",        "", unary,   "varies"),
  op(0xfd105, "f32x4.relaxed_madd",                      "", ternary, "varies"),
  op(0xfd106, "f32x4.relaxed_nmadd",                     "", ternary, "varies"),
  op(0xfd107, "f64x2.relaxed_madd",                      "", ternary, "varies"),
  op(0xfd108, "f64x2.relaxed_nmadd",                     "", ternary, "varies"),
  op(0xfd109, "i8x16.relaxed_laneselect",                "", ternary, "varies"),
  op(0xfd10a, "i16x8.relaxed_laneselect",                "", ternary, "varies"),
  op(0xfd10b, "i32x4.relaxed_laneselect",                "", ternary, "varies"),
  op(0xfd10c, "i64x2.relaxed_laneselect",                "", ternary, "varies"),
  op(0xfd10d, "f32x4.relaxed_min",                       "", binary,  "varies"),
  op(0xfd10e, "f32x4.relaxed_max",                       "", binary,  "varies"),
  op(0xfd10f, "f64x2.relaxed_min",                       "", binary,  "varies"),
  op(0xfd110, "f64x2.relaxed_max",                       "", binary,  "varies"),
  op(0xfd111, "i16x8.relaxed_q15mulr_s",                 "", binary,  "varies"),
  op(0xfd112, "i16x8.relaxed_dot_i8x16_i7x16_s",         "", binary,  "varies"),
  op(0xfd113, "i32x4.relaxed_dot_i8x16_i7x16_add_s",     "", ternary, "varies"),
])

const all = [
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
  ...relaxedSimd,
]

/// The text name of an instruction: a union of literals, so that a misspelt one does not compile. Three instructions have
/// two encodings under one text name; the second is told apart here by a word: "select t", "ref.test null", "ref.cast null".
export type Mnemonic = (typeof all)[number]["name"]

/// Every instruction, in the order of proposals.
export const opcodeRows: readonly Opcode<Mnemonic>[] = all
