// For tests only: small modules that use much of the language, and mutants of them. It knows where instructions stand, so
// that a mutant is often well formed; it refuses to know which mutants are valid: engines say.

import type { Code } from "./code.ts"
import { mnemonic, opcodeBytes } from "./dispatch.ts"
import { featuresOf } from "./features.ts"
import type { Module } from "./module.ts"
import { opcodeRows } from "./opcodes.ts"
import type { Proposal } from "./opcodes.ts"
import { readAll } from "./testkit.ts"
import { validate } from "./validate.ts"
import type { Validity } from "./validate.ts"

/// Without typed function references: with them wabt's `ref.func` does not match `funcref`.
export const wabtFeatures = {
  exceptions: true,
  mutable_globals: true,
  sat_float_to_int: true,
  sign_extension: true,
  simd: true,
  threads: true,
  multi_value: true,
  tail_call: true,
  bulk_memory: true,
  reference_types: true,
  memory64: true,
  multi_memory: true,
  extended_const: true,
  relaxed_simd: true,
}

/// What Node 20 (V8 11.3) has without flags.
export const inNode20: ReadonlySet<Proposal> = new Set<Proposal>([
  "mvp",
  "signExtensions",
  "saturatedFloatToInt",
  "multiValue",
  "mutableGlobals",
  "bulkMemory",
  "referenceTypes",
  "simd",
  "threads",
  "exceptions",
  "tailCall",
])

type WabtFeatures = typeof wabtFeatures

/// What is used of wabt: given by the tests, since nothing here may depend on it. Its own typings do not know that
/// `validate` takes the features once more.
interface Wabt {
  parseWat(name: string, text: string, features: WabtFeatures): object
  readWasm(bytes: Uint8Array, options: WabtFeatures & { check: boolean; readDebugNames: boolean }): object
}
interface WabtModule {
  resolveNames(): void
  validate(features: WabtFeatures): void
  toBinary(options: object): { readonly buffer: Uint8Array }
  destroy(): void
}

/// wabt as assembler, which checks types only when asked to, and as judge.
export function withWabt(wabt: Wabt) {
  return {
    assemble(text: string, validates = false): Uint8Array<ArrayBuffer> {
      const parsed = wabt.parseWat("test.wat", text, wabtFeatures) as WabtModule
      try {
        parsed.resolveNames()
        if (validates) parsed.validate(wabtFeatures)
        return new Uint8Array(parsed.toBinary({}).buffer)
      } finally {
        parsed.destroy()
      }
    },
    verdictOfWabt(bytes: Uint8Array): boolean {
      try {
        const module = wabt.readWasm(bytes.slice(), {
          ...wabtFeatures,
          check: true,
          readDebugNames: false,
        }) as WabtModule
        try {
          module.validate(wabtFeatures)
          return true
        } finally {
          module.destroy()
        }
      } catch {
        return false
      }
    },
  }
}

const surroundings = `(memory 1 2) (table $t 4 funcref) (table $x 4 externref) (table $u 2 funcref)
  (global $i (mut i32) (i32.const 1)) (global $l i64 (i64.const 1)) (global $d (mut f64) (f64.const 1))
  (global $e (mut externref) (ref.null extern)) (global $f (mut funcref) (ref.func $one))
  (tag $tag (param i32 i64)) (tag $none)
  (type $pair (func (param i32 i64) (result i64 i32))) (type $unit (func))
  (elem $passive func $one $two) (data $bytes "bytes") (elem (i32.const 0) func $one)
  (func $one (export "one")) (func $two (param i32 i64) (result i64 i32) (local.get 1) (local.get 0))
  (func $three (param f64) (result f64) (local.get 0))`

/// Bodies, each assembled by wabt in a module of its own, behind `surroundings`.
export const samples: readonly string[] = [
  `(func (param i32 i64 f32 f64) (result i32) (local i32 i64 f32 f64)
    (local.set 4 (i32.add (local.get 0) (i32.const 7)))
    (block (loop (br_if 1 (i32.eqz (local.get 4))) (local.set 4 (i32.sub (local.get 4) (i32.const 1))) (br 0)))
    (local.set 5 (i64.mul (local.get 1) (i64.extend_i32_u (local.get 4))))
    (local.set 6 (f32.add (local.get 2) (f32.demote_f64 (local.get 3))))
    (i32.store8 offset=3 (local.get 4) (i32.wrap_i64 (local.tee 5 (i64.load32_u (i32.const 8)))))
    (select (i32.load (local.get 4)) (global.get $i) (f64.lt (local.get 3) (global.get $d))))`,
  `(func (param i32) (result f64)
    (block $a (result f64) (block $b (result i32) (block $c
      (br_table $c $c (local.get 0)))
      (br_if $b (i32.const 1) (local.get 0)) drop
      (br $a (f64.const 2)))
      drop (call $three (f64.const 1))))`,
  `(func (param i32) (result i64 i32)
    (if (result i64 i32) (local.get 0) (then (call $two (i32.const 1) (i64.const 2)))
      (else (i64.const 3) (i32.const 4)))
    (block (param i64 i32) (result i64 i32) (br_if 0 (local.get 0)))
    (loop (param i64 i32) (result i64 i32) (br_if 0 (local.get 0)) ))`,
  `(func (param i32) (result i32) (block (result i32) (unreachable) (i32.add) (select) (br_if 0 (local.get 0)))
    (if (local.get 0) (then (return (i32.const 1)))) (unreachable) drop drop (f32.const 0) drop)`,
  `(func (param v128 i32) (result v128) (local v128)
    (local.set 2 (i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 (local.get 0) (i32x4.splat (local.get 1))))
    (v128.store (local.get 1) (i64x2.add (local.get 2) (v128.load32_splat (local.get 1))))
    (v128.bitselect (f32x4.replace_lane 1 (local.get 0) (f32.const 1)) (i16x8.shl (local.get 0) (local.get 1))
      (v128.load8_lane 3 (local.get 1) (local.get 2))))`,
  `(func (param i32 i64) (result i64)
    (drop (i32.atomic.rmw.cmpxchg (local.get 0) (i32.const 1) (i32.const 2))) (atomic.fence)
    (i64.atomic.store16 (local.get 0) (local.get 1))
    (drop (memory.atomic.wait32 (local.get 0) (i32.const 1) (i64.const -1)))
    (i64.atomic.rmw32.xchg_u offset=4 (local.get 0) (i64.atomic.load (i32.const 8))))`,
  `(func (param i32 externref funcref) (result externref)
    (table.set $t (local.get 0) (ref.func $one)) (table.set $x (local.get 0) (local.get 1))
    (drop (table.grow $x (global.get $e) (local.get 0))) (table.fill $t (i32.const 0) (local.get 2) (table.size $x))
    (table.copy $t $u (i32.const 0) (i32.const 0) (i32.const 1))
    (table.init $t $passive (i32.const 0) (i32.const 0) (i32.const 1)) (elem.drop $passive)
    (global.set $f (table.get $u (i32.const 0)))
    (drop (ref.is_null (ref.null func)))
    (call_indirect $t (type $unit) (local.get 0))
    (select (result externref) (local.get 1) (table.get $x (i32.const 0)) (ref.is_null (local.get 2))))`,
  `(func (param i32) (memory.init $bytes (i32.const 0) (i32.const 0) (i32.const 3)) (data.drop $bytes)
    (memory.copy (local.get 0) (i32.const 0) (i32.const 3)) (memory.fill (local.get 0) (i32.const 0) (memory.size))
    (drop (memory.grow (i32.trunc_sat_f64_s (global.get $d)))) (global.set $i (i32.extend8_s (local.get 0))))`,
  `(func (param i32 i64) (result i64 i32)
    (if (local.get 0) (then (return_call $two (local.get 0) (local.get 1))))
    (return_call_indirect $t (type $pair) (local.get 0) (local.get 1) (i32.const 0)))`,
  `(func (param i32) (result i32) (local i64)
    try (result i32)
      local.get 0 i64.const 1 throw $tag
    catch $tag
      local.set 1
      try rethrow 1 delegate 0
    catch $none
      i32.const 2
    catch_all
      try (result i32) i32.const 4 catch_all rethrow 0 end
    end
    try call $one catch_all end
    block (result i32) i32.const 1 try (param i32) (result i32) br 1 end end i32.add)`,
]

export function sampleText(sample: string): string {
  return `(module ${surroundings} ${sample})`
}

export interface Checked {
  readonly module: Module
  readonly code: Code
  readonly validity: Validity
  /// Read without a fault, and without an error.
  readonly valid: boolean
  /// All bodies were decoded and typed.
  readonly decided: boolean
}

export function check(bytes: Uint8Array): Checked {
  const { module, code } = readAll(bytes)
  const validity = validate(module, code)
  const readable = module.faults.length === 0 && code.faults.length === 0
  return {
    module,
    code,
    validity,
    valid: readable && validity.firstError === undefined,
    decided: readable && validity.notChecked === 0,
  }
}

/// Whether an engine that has only these proposals can be asked.
export function only({ module, code }: Checked, proposals: ReadonlySet<Proposal>): boolean {
  return [...featuresOf(module, code).uses.keys()].every((proposal) => proposals.has(proposal))
}

/// A generator of numbers below a bound: the same ones for the same seed.
export function random(seed: number): (below: number) => number {
  let state = seed | 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/// Where instructions stand in the last function of a module.
export function instructionsOf({ module, code }: Checked): readonly (readonly [offset: number, length: number])[] {
  const view = code.decode(module.functions.length - 1)
  return Array.from({ length: view.count - 1 }, (_, i) => [view.offset[i]!, view.offset[i + 1]! - view.offset[i]!])
}

/// A mutant: up to three changes to the instructions, each in place. Another opcode of as many bytes, another immediate,
/// `nop`s instead of an instruction, or another's bytes.
export function mutant(
  bytes: Uint8Array,
  places: readonly (readonly [offset: number, length: number])[],
  below: (below: number) => number,
): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes)
  for (let changes = 1 + below(3); changes > 0; changes--) {
    const [offset, length] = places[below(places.length)]!
    const kind = below(6)
    if (kind < 3) {
      const row = opcodeRows[below(opcodeRows.length)]!
      const code = opcodeBytes(row)
      if (code.length <= length) copy.set(code, offset)
    } else if (kind === 3 && length > 1) copy[offset + 1 + below(length - 1)] = below(2) ? below(8) : 0x40 + below(0x40)
    else if (kind === 4) copy.fill(below(3) ? 0x01 : 0x1a, offset, offset + length)
    else {
      const [from, size] = places[below(places.length)]!
      if (size <= length) copy.set(bytes.subarray(from, from + size), offset)
    }
  }
  return copy
}

/// The instructions of the last function, for messages.
export function listing({ module, code }: Checked): string {
  const view = code.decode(module.functions.length - 1)
  const line = (_: unknown, i: number) => `${mnemonic(view.op[i]!)} ${view.a[i]} ${view.b[i]}`
  return Array.from({ length: view.count }, line).join("\n")
}

/// GC, typed function references and exnref, assembled by binaryen.
export const gcSamples: readonly string[] = [
  `(module
    (rec (type $a (sub (struct (field (mut (ref null $b))) (field i8)))) (type $b (sub (array (mut (ref null $a))))))
    (type $c (sub $a (struct (field (mut (ref null $b))) (field i8) (field (mut i64)))))
    (type $d (sub final $c (struct (field (mut (ref null $b))) (field i8) (field (mut i64)) (field anyref))))
    (type $f (func (param (ref null $a)) (result (ref null $c))))
    (type $g (sub (func (param anyref) (result eqref)))) (type $h (sub $g (func (param anyref) (result (ref $c)))))
    (type $bytes (array (mut i8))) (type $longs (array i64))
    (global $init (ref $c) (struct.new $c (ref.null $b) (i32.const 1) (i64.const 2)))
    (global $list (ref null $longs) (array.new_fixed $longs 2 (i64.const 1) (i64.const 2)))
    (table $t 3 (ref null $g)) (table $any 2 (ref $c) (struct.new_default $c))
    (elem $e (ref null $h) (ref.func $impl) (ref.null nofunc)) (elem declare func $narrow)
    (data $data "12345678")
    (func $impl (type $h) (global.get $init))
    (func $narrow (type $f) (ref.cast (ref null $c) (local.get 0)))
    (func (export "x") (param $r anyref) (param $i i32) (param $s (ref null $a)) (result (ref null $c))
      (local $must (ref $c)) (local $arr (ref null $b))
      (local.set $must (struct.new_default $c))
      (struct.set $c 2 (local.get $must) (i64.const 3))
      (struct.set $a 0 (local.get $must) (local.get $arr))
      (drop (struct.get_s $a 1 (local.get $must)))
      (local.set $arr (array.new $b (local.get $s) (local.get $i)))
      (array.set $b (local.get $arr) (i32.const 0) (local.get $must))
      (drop (array.get $b (local.get $arr) (local.get $i)))
      (drop (call_ref $g (local.get $r) (table.get $t (local.get $i))))
      (drop (call_indirect $t (type $h) (local.get $r) (local.get $i)))
      (drop (array.new_data $bytes $data (i32.const 0) (i32.const 4)))
      (drop (array.new_elem $b $elems (i32.const 0) (i32.const 1)))
      (table.init $t $e (i32.const 0) (i32.const 0) (i32.const 2))
      (drop (block $hit (result (ref $d))
        (drop (br_on_cast $hit (ref null $a) (ref $d) (local.get $s))) (return (local.get $must))))
      (drop (block $miss (result (ref null $a))
        (return (br_on_cast_fail $miss (ref null $a) (ref null $c) (local.get $s)))))
      (drop (ref.eq (ref.i31 (local.get $i)) (ref.as_non_null (local.get $s))))
      (drop (any.convert_extern (extern.convert_any (local.get $r))))
      (return_call_ref $f (local.get $s) (ref.func $narrow)))
    (elem $elems (ref null $a) (ref.null none)))`,
  `(module
    (tag $e (param i32 i64)) (tag $n) (type $v (func (param i32) (result i32)))
    (func $f (type $v) (local.get 0)) (elem declare func $f)
    (func (param i32) (param $r (ref null $v)) (result i32 i64)
      (local $x exnref)
      (local.set $x (block $all (result exnref)
        (drop (drop (drop (block $pair (result i32 i64 exnref)
          (return (block $plain (result i32 i64)
            (try_table (result i32 i64) (catch $e $plain) (catch_ref $e $pair) (catch_all_ref $all)
              (throw $e (i32.const 1) (i64.const 2))))))))) (unreachable)))
      (block $none (try_table (catch_all $none) (throw $n)))
      (block $null (drop (call_ref $v (i32.const 0) (br_on_null $null (local.get $r)))))
      (drop (block $non (result (ref $v)) (br_on_non_null $non (local.get $r)) (unreachable)))
      (throw_ref (local.get $x))))`,
]
