// Binaryen as the second opinion on what wabt cannot assemble: GC, typed function references, wide arithmetic.

import { describe, expect, test } from "vitest"
import { mnemonic } from "./dispatch.ts"
import { featuresOf } from "./features.ts"
import { linkOperands } from "./operands.ts"
import { printFunction } from "./print.ts"
import { readAll } from "./testkit.ts"

const source = `(module
  (rec
    (type $node (sub (struct (field $next (mut (ref null $node))) (field i8))))
    (type $leaf (sub final $node (struct (field (mut (ref null $node))) (field i8) (field f64)))))
  (type $bytes (array (mut i8)))
  (type $refs (array (mut anyref)))
  (type $fn (func (param i32) (result i32)))
  (global $g (ref null $node) (struct.new $node (ref.null none) (i32.const 3)))
  (table $t 4 (ref null $fn))
  (elem $e (ref null $fn) (ref.func $callee))
  (data $d "bytes")
  (func $callee (type $fn) (local.get 0))
  (func $use (export "use") (param $r anyref) (param $x externref) (param $i i32) (result i32)
    (local $n (ref null $node))
    (local $b (ref null $bytes))
    (local.set $n (struct.new $leaf (local.get $n) (i32.const 1) (f64.const 2)))
    (struct.set $node 0 (local.get $n) (struct.new_default $leaf))
    (drop (struct.get_u $node 1 (local.get $n)))
    (drop (struct.get $leaf 2 (ref.cast (ref $leaf) (local.get $n))))
    (local.set $b (array.new $bytes (i32.const 7) (local.get $i)))
    (local.set $b (array.new_fixed $bytes 3 (i32.const 1) (local.get $i) (i32.const 3)))
    (local.set $b (array.new_data $bytes $d (i32.const 0) (local.get $i)))
    (array.set $bytes (local.get $b) (i32.const 0) (array.get_s $bytes (local.get $b) (local.get $i)))
    (array.fill $bytes (local.get $b) (i32.const 0) (i32.const 1) (local.get $i))
    (array.copy $bytes $bytes (local.get $b) (i32.const 0) (local.get $b) (i32.const 1) (local.get $i))
    (drop (array.len (local.get $b)))
    (drop (ref.test (ref i31) (local.get $r)))
    (drop (ref.test (ref null $node) (local.get $r)))
    (drop (ref.eq (local.get $n) (ref.i31 (local.get $i))))
    (drop (any.convert_extern (local.get $x)))
    (drop (extern.convert_any (local.get $r)))
    (drop (i31.get_s (ref.cast (ref null i31) (local.get $r))))
    (drop (block $cast (result (ref $node))
      (drop (br_on_cast $cast anyref (ref $node) (local.get $r)))
      (unreachable)))
    (drop (block $null (result anyref)
      (drop (br_on_cast_fail $null anyref (ref null $leaf) (local.get $r)))
      (local.get $r)))
    (block $none
      (drop (ref.as_non_null (br_on_null $none (local.get $n)))))
    (call_ref $fn (local.get $i) (ref.func $callee)))
  (func (param i64) (result i64)
    (local i64)
    (i64.mul_wide_u (local.get 0) (local.get 0))
    (local.set 1)
    (drop)
    (i64.add128 (local.get 0) (local.get 1) (local.get 0) (local.get 1))
    (drop)))`

const binaryen = await import("binaryen").then(
  (module) => module.default,
  () => undefined,
)

describe.skipIf(binaryen === undefined)("assembled by binaryen (an optional dependency: skipped without it)", () => {
  test("every GC instruction of the fixture comes back", () => {
    if (!binaryen) return
    const assembled = binaryen.parseText(source)
    assembled.setFeatures(binaryen.Features.All)
    expect(assembled.validate()).toBe(1)
    const bytes = assembled.emitBinary()
    const text = assembled.emitText()
    assembled.dispose()
    const { module, code } = readAll(bytes)
    expect([...module.faults, ...code.faults].map(({ message }) => message)).toEqual([])
    const interesting = /^(struct|array|ref|i31|any|extern|br_on|call_ref|i64\.(mul_wide|add128))/
    const count = (names: Iterable<string>) => {
      const counts = new Map<string, number>()
      for (const name of names)
        if (interesting.test(name) && !/^ref(\.null)?$/.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
      return [...counts].sort()
    }
    const ours: string[] = []
    for (const { index } of module.functions) {
      const view = code.decode(index)
      for (let i = 0; i < view.count; i++) ours.push(mnemonic(view.op[i]!).split(" ")[0]!)
      const o = linkOperands(module, view)!
      expect(o.unresolved).toBe(0)
      expect(printFunction(module, view)).not.toMatch(/undefined|NaN|\?/)
    }
    const bodies = text.slice(text.indexOf("(func $"))
    expect(count(ours)).toEqual(count([...bodies.matchAll(/\(([a-z][a-z0-9_.]+)/g)].map(([, name]) => name!)))
    expect(ours.filter((name) => interesting.test(name)).length).toBeGreaterThan(25)
    const used = [...featuresOf(module, code).uses.keys()]
    expect(used).toEqual(expect.arrayContaining(["gc", "wideArithmetic", "bulkMemory"]))
  })
})
