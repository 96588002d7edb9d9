import { describe, expect, test } from "vitest"
import { code } from "./code-parser.ts"
import { memory } from "./lexer.ts"
import type { Code, Statement, Terminator } from "./program.ts"
import { showStatement, showTerminator } from "./show-code.ts"

/// A body with enough locals and blocks for any line, whose first block holds `lines`.
function body(...lines: string[]): Code {
  const locals = Array.from({ length: 110 }, (_, n) => `    let mut _${n}: u32;\n`).join("")
  const blocks = Array.from({ length: 60 }, (_, n) => `    bb${n + 1}: {\n        return;\n    }\n`).join("")
  return code(
    `${locals}\n    bb0: {\n${lines.map((line) => `        ${line}\n`).join("")}    }\n${blocks}`,
    1,
    [],
    memory(),
  )
}

function statement(line: string): Statement {
  const { blocks, opaque } = body(line, "return;")
  expect(opaque, line).toBe(0)
  expect(blocks[0]!.statements, line).toHaveLength(1)
  return blocks[0]!.statements[0]!
}

function terminator(line: string): Terminator {
  const { blocks, opaque } = body(line)
  expect(opaque, line).toBe(0)
  expect(blocks[0]!.statements, line).toEqual([])
  return blocks[0]!.terminator
}

// Lines of real dumps, and what is shown of them: the same, but for generic arguments in value position.
const STATEMENTS: [line: string, shown?: string][] = [
  ["_2 = copy _1;"],
  ["_2 = move (_13.0: u32);"],
  ["_9 = no_retag copy ((*_1).1: &usize);", "_9 = copy ((*_1).1: &usize)"],
  ["_9 = deref_copy ((*_1).1: &usize);", "_9 = copy ((*_1).1: &usize)"],
  ["(*_1) = const 5_u32;"],
  ["(*_1)[_7] = const 5_u32;"],
  ["((_23 as variant#3).0: std::string::String) = move _4;"],
  [
    "_6 = copy ((((_5 as Some).0: (u32, u8)).1: u8) as subtype u8);",
    "_6 = copy ((((_5 as Some).0: (u32, u8)).1: u8) as u8)",
  ],
  ["_16 = &(*_1)[0 of 2];"],
  ["_17 = &mut (*_1)[-1 of 2];"],
  ["_17 = &(*_1)[1:];"],
  ["_17 = &(*_1)[:-1];"],
  ["_17 = &(*_1)[1:-1];"],
  ["_17 = &(*_1)[0..2];"],
  ["_5 = &raw const (fake) (*_10);", "_5 = &raw const (*_10)"],
  ["_5 = &raw mut (*_10);"],
  ["_5 = &fake shallow _1;", "_5 = &_1"],
  ["_5 = &/*tls*/ mut COUNTER;", "_5 = &/*tls*/ COUNTER"],
  ["_6 = PtrMetadata(copy _1);"],
  ["_5 = Gt(move _6, const 2_usize);"],
  ["_8 = AddWithOverflow(copy _2, copy _3);"],
  ["_8 = Not(move _2);"],
  ["_3 = discriminant((*_1));"],
  ["_3 = Len((*_1));"],
  ["_3 = SizeOf(std::vec::Vec<T>);"],
  ["_3 = UbChecks;", "_3 = const UbChecks"],
  ["_3 = UbChecks();", "_3 = const UbChecks"],
  ["_3 = ShallowInitBox(move _4, [u8; 4]);", "_3 = move _4 as [u8; 4] (ShallowInitBox)"],
  ["_3 = wrap_binder!(move _4; unsafe<'a> &'a u8);", "_3 = move _4 as &u8 (WrapUnsafeBinder)"],
  ["_3 = copy _2 as wasm::ExternRef<wasm::JsFn> (Transmute);"],
  ["_1 = const 7_u32 as wasm::ExternRef<wasm::JsFn> (Transmute);"],
  [
    "_18 = copy _19 as &mut dyn for<'a> FnMut(&'a (dyn Display + 'a)) -> Result<(), Error> (PointerCoercion(Unsize, Implicit));",
  ],
  ["_0 = move _2 as *mut dyn core::future::Future<Output = T> (PointerCoercion(Unsize, AsCast));"],
  ["_37 = copy _38 as *mut impl AsRef<str> (PtrToPtr);"],
  [
    "_1 = foo as fn() (PointerCoercion(ReifyFnPointer(Safe), Implicit));",
    "_1 = const foo as fn() (PointerCoercion(ReifyFnPointer(Safe), Implicit))",
  ],
  ["_3 = [const 0_u8; N];"],
  ["_3 = [const 0_u8; core::::num::{impl#7}::from_le_bytes::{constant#0}];"],
  ["_3 = [];"],
  ["_3 = [copy _1, move _2];"],
  ["_3 = ();"],
  ["_3 = (const 1_u32,);"],
  ["_3 = (move _2, move _4);"],
  ["_3 = Holder { f: move _3, x: const 2_u32 };"],
  ["_3 = Option::<T>::Some(move _1);", "_3 = Option<T>::Some(move _1)"],
  ["_3 = Option::<T>::None;", "_3 = Option<T>::None"],
  ["_3 = {closure@tiny.rs:6:48: 6:56} { a: copy _1, i: move _4 };"],
  ["_3 = {closure@tiny.rs:6:48: 6:56};"],
  ["_3 = {coroutine@tiny.rs:7:29: 7:97 (#0)} { e: move _1 };"],
  ["_3 = *const [u8] from (copy _1, copy _2);"],
  ["StorageLive(_1);"],
  ["StorageDead(_1);"],
  ["discriminant((*_1)) = 3;"],
  ["assume(copy _1);"],
  ["copy_nonoverlapping(dst = copy _1, src = copy _2, count = const 1_usize);"],
  ["nop;"],
  ["ConstEvalCounter;"],
  ["Retag([fn entry] _1);"],
  ["FakeRead(ForMatchedPlace(None), _1);"],
  ["PlaceMention(_1);"],
  ["AscribeUserType(_1, o, UserTypeProjection { base: UserType(0), projs: [] });"],
  ["BackwardIncompatibleDropHint(_1);"],
  ["backward incompatible drop(_9);"],
  ["Coverage::VirtualCounter(bcb0);"],
]

const CONSTANTS: [line: string, shown?: string][] = [
  ["-3_i64"],
  ["340282366920938463463374607431768211455_u128"],
  ["u8::MAX", "255_u8"],
  ["i128::MIN", "-170141183460469231731687303715884105728_i128"],
  ["usize::MAX"],
  ["1.5f16"],
  ["1f64"],
  ["-1.5000000000000001E+300f64"],
  ["NaN_f32"],
  ["+Inf_f64"],
  ["-Inf_f64"],
  ["true"],
  ["'\\''"],
  ["'\"'"],
  ["'😀'"],
  ["'}'"],
  ['"a \\"b\\" -> [return: bb1];"'],
  ['b"\\x00\\n\\""'],
  ['*b"\\x00abc"', 'b"\\x00abc"'],
  ["()"],
  ["(1_u8, ())"],
  ["(1_u8,)"],
  ["[1_u8, 2_u8]"],
  ["Option::<u8>::Some(1_u8)", "Option<u8>::Some(1_u8)"],
  [
    "wasm::ExternRef::<wasm::JsFn> {{ raw: 7_u32, _p: PhantomData::<wasm::JsFn> }}",
    "wasm::ExternRef<wasm::JsFn> { raw: 7_u32, _p: PhantomData<wasm::JsFn> }",
  ],
  ["Span {{  }}", "Span {  }"],
  ["ExitStatus()", "ExitStatus {  }"],
  ["{alloc1: &T}"],
  ["{alloc2<imm>+0x4: &T}"],
  ["{0x1 as *const u8}"],
  ["{0x1 as *const u8} is !null"],
  ["{transmute(0x0000): (u8, u8)}"],
  ["{foo as fn(u32)}", "foo"],
  ["<static(DefId(0:35 ~ m1[2be7]::inner::_::__wl_facts))>"],
  ["N"],
  ["T::K"],
  ["<T as Tr>::K"],
  ["f::promoted[0]"],
  ["f::{constant#0}"],
  ["ZeroSized: {closure@a.rs:1:2: 3:4}"],
  ["ZeroSized: PhantomData<T>"],
  ["Indirect { alloc_id: alloc7, offset: Size(0 bytes) }: Foo<T>"],
  ["Slice { alloc_id: alloc32, meta: 6 }: &CStr"],
  ["<uninit>"],
  ["0_usize is 0..=9223372036854775807", "0_usize"],
  ["NonZero(i8::MAX is (i8::MIN..=-1 | 1..))", "NonZero(127_i8)"],
  ["wasm::HostCaps::THREADS"],
]

const TERMINATORS: [line: string, shown?: string][] = [
  ["goto -> bb8;"],
  ["return;"],
  ["resume;"],
  ["unreachable;"],
  ["terminate(cleanup);", "terminate"],
  ["coroutine_drop;"],
  ["switchInt(move _5) -> [0: bb5, 340282366920938463463374607431768211455: bb2, otherwise: bb1];"],
  ["_2 = <T as Clone>::clone(move _3) -> [return: bb1, unwind continue];"],
  ["_2 = <T as Clone>::clone(move _3) -> [return: bb1, unwind: bb3];"],
  [
    "_2 = read::<core::mem::ManuallyDrop<wasm::File>>(move _3) -> [return: bb1, unwind unreachable];",
    "_2 = read<core::mem::ManuallyDrop<wasm::File>>(move _3) -> [return: bb1, unwind unreachable]",
  ],
  ["_35 = cell::panic_already_borrowed(copy _1) -> bb30;"],
  ['_0 = core::panicking::panic(const "a -> [b]") -> unwind continue;'],
  ["_0 = panic(const 1_u8) -> unwind terminate(cleanup);", "_0 = panic(const 1_u8) -> unwind terminate"],
  ["_0 = copy _1(const 1_u32) -> [return: bb1, unwind continue];"],
  ["_0 = copy (*_1)(const 1_u32) -> [return: bb1, unwind continue];"],
  ["_0 = <dyn Fn(u32) -> u32 as Fn<(u32,)>>::call(copy _1, move _2) -> [return: bb1, unwind: bb2];"],
  [
    "_0 = f::<fn(u8) -> u8>(copy _1) -> [return: bb1, unwind: bb2];",
    "_0 = f<fn(u8) -> u8>(copy _1) -> [return: bb1, unwind: bb2]",
  ],
  [
    "_0 = const <Vec<T> as FromIterator>::from_iter::{constant#0}(move _1) -> [return: bb1, unwind continue];",
    "_0 = <Vec<T> as FromIterator>::from_iter::{constant#0}(move _1) -> [return: bb1, unwind continue]",
  ],
  [
    "_0 = const X::{constant#0}() -> [return: bb1, unwind continue];",
    "_0 = X::{constant#0}() -> [return: bb1, unwind continue]",
  ],
  ["_0 = Eq(copy _1, copy _2) -> [return: bb1, unwind continue];"],
  ["tailcall f(copy _1);"],
  ["drop(_2) -> [return: bb1, unwind continue];"],
  ["drop(((*_2).0: File)) -> [return: bb1, unwind: bb2];"],
  [
    "async drop(_2; poll=_3) -> [return: bb1, unwind: bb2, drop: bb3];",
    "drop(_2) -> [return: bb1, unwind: bb2, drop: bb3]",
  ],
  [
    'assert(!move (_8.1: bool), "attempt to compute `{} + {}`, which would overflow", copy _2, move _3) -> [success: bb2, unwind continue];',
  ],
  ['assert(copy _1, "x") -> [success: bb2, unwind: bb3];'],
  ["_2 = yield(move _3) -> [resume: bb1, drop: bb2];"],
  ["falseEdge -> [real: bb1, imaginary: bb2];"],
  ["falseUnwind -> [real: bb1, unwind: bb2];", "falseEdge -> [real: bb1, imaginary: bb2]"],
  ["falseUnwind -> [real: bb1, unwind continue];", "falseEdge -> [real: bb1]"],
]

describe("statements", () => {
  test.each(STATEMENTS)("%s", (line, shown) => {
    expect(showStatement(statement(line))).toBe(shown ?? line.slice(0, -1))
  })
  test.each(CONSTANTS)("const %s", (line, shown) => {
    expect(showStatement(statement(`_1 = const ${line};`))).toBe(`_1 = const ${shown ?? line}`)
    const adt = statement(`_1 = A { x: const ${line}, y: copy _2 };`)
    expect(showStatement(adt)).toBe(`_1 = A { x: const ${shown ?? line}, y: copy _2 }`)
  })

  test("a function item is a value, a unit struct an aggregate", () => {
    expect(statement("_3 = Dot;")).toMatchObject({ from: { kind: "adt", fields: [] } })
    const { blocks } = code(
      "    let _1: fn(u8) {Dot};\n\n    bb0: {\n        _1 = Dot;\n        return;\n    }\n",
      1,
      [],
      memory(),
    )
    expect(blocks[0]!.statements[0]).toMatchObject({ from: { kind: "use", operand: { kind: "const" } } })
  })

  test("the path of a static lies in its id", () => {
    const line = "_3 = const <static(DefId(0:123 ~ f2[b6e2]::bigarr::BIG))>;"
    expect(statement(line)).toMatchObject({ from: { operand: { value: { kind: "alloc", path: "bigarr::BIG" } } } })
  })

  test("literals are unescaped", () => {
    expect(statement('_3 = const "\\u{e9}\\n\\"\\\\";')).toMatchObject({
      from: { operand: { value: { value: 'é\n"\\' } } },
    })
    expect(statement("_3 = const '\\u{10ffff}';")).toMatchObject({
      from: { operand: { value: { value: "\u{10ffff}" } } },
    })
  })
})

describe("terminators", () => {
  test.each(TERMINATORS)("%s", (line, shown) => {
    expect(showTerminator(terminator(line))).toBe(shown ?? line.slice(0, -1))
  })

  test("a lone target of a call is where it unwinds to", () => {
    const call = terminator("_35 = cell::panic_already_borrowed(copy _1) -> bb30;")
    expect(call).toMatchObject({ kind: "call", unwind: 30 })
    expect(call).not.toHaveProperty("target")
  })

  test("assembly runs over lines", () => {
    const line =
      'asm!("nop\nmov {0}, \\"{0}\\"\n}", in(reg) copy _1, lateout("eax") _, inout(reg) _2 => _3, const const 1_u32, options(PURE | NOMEM)) -> [return: bb1, unwind unreachable];'
    const { blocks, opaque } = body("_1 = copy _2;", line)
    expect(opaque).toBe(0)
    expect(blocks[0]!.terminator).toMatchObject({
      kind: "asm",
      template: 'nop\nmov {0}, \\"{0}\\"\n}',
      operands: ["in(reg) copy _1", 'lateout("eax") _', "inout(reg) _2 => _3", "const const 1_u32"],
      targets: [1],
      unwind: "unreachable",
    })
    expect(blocks[1]!.terminator.line).toBe(blocks[0]!.terminator.line + 5)
  })
})

describe("what is not understood", () => {
  test("costs its own line", () => {
    const { blocks, opaque } = body("_1 = copy _2;", "_2 = quantum(_3) ~> _4;", "_3 = copy _1;", "return;")
    expect(opaque).toBe(1)
    expect(blocks[0]!.statements.map(({ kind }) => kind)).toEqual(["assign", "opaque", "assign"])
    expect(blocks[0]!.statements[1]).toMatchObject({ text: "_2 = quantum(_3) ~> _4;" })
  })

  test("keeps the graph whole", () => {
    const { blocks, opaque } = body("teleport(_1) -> [here: bb1, there: bb2];")
    expect(opaque).toBe(1)
    expect(blocks[0]!.terminator).toMatchObject({ kind: "opaque", targets: [1, 2] })
  })

  test("may be a jump to nowhere, or no jump at all", () => {
    const { blocks, opaque } = body("goto -> bb999;")
    expect(opaque).toBe(1)
    expect(blocks[0]!.terminator).toMatchObject({ kind: "opaque", targets: [] })
    expect(body("_1 = copy _2;").blocks[0]!.terminator).toMatchObject({ kind: "opaque", text: "" })
  })

  test("may be a local nobody declared", () => expect(body("_1 = copy _999;", "return;").opaque).toBe(1))

  test("may be a type too deep to follow", () => {
    const type = `${"Vec<".repeat(1000)}u8${">".repeat(1000)}`
    const { opaque } = body(`_1 = copy _2 as ${type} (Transmute);`, "return;")
    expect(opaque).toBe(1)
  })

  test("places may nest as deep as they like", () => {
    const place = `${"(*".repeat(5000)}_1${")".repeat(5000)}`
    expect(body(`_2 = copy ${place};`, "return;").opaque).toBe(0)
  })
})
