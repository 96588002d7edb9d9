// Judges that a shadow stack should grow towards the end of memory, where its overflow traps, and not towards data.

import { callGraph } from "../../analyzers/effects/call-graph.ts"
import { linked } from "../../analyzers/wasm/custom/linked.ts"
import { rule } from "../rule.ts"
import { thousands } from "../wording.ts"

export default rule({
  id: "stack-overflow-clobbers-data",
  title: "an overflow of the shadow stack overwrites static data",
  severity: "warning",
  since: "next",
  certainty: "likely",
  docs: `
Languages that compile by way of LLVM keep locals whose address is taken in linear memory, on a shadow stack that grows
down from the initial value of \`__stack_pointer\`. WebAssembly has no guard pages. With the stack first in memory, an
overflow runs below address 0, and the access traps. With static data first, an overflow writes on into
the data below: constants, vtables and globals change, and the program goes on with them.

Rust links with the stack first. For C and C++ pass \`-Wl,--stack-first\`, to Emscripten too. A larger stack makes an overflow
rarer, not safer. Emscripten's \`-sSTACK_OVERFLOW_CHECK=2\` finds overflows while developing.

One finding per binary. The stack pointer is found by what functions do with it: a mutable global that begins at an
aligned address and that they move down by whole frames; its name is not needed. Its initial value is compared with the
lowest byte that an active data segment fills. It is unknown where one of the two is only decided when the module starts:
an imported stack pointer, passive segments (threads), offsets taken from a global. It does not see zeroed data, which
needs no segment, nor checks: a program that compares the pointer with a limit at each frame is safe in either layout,
hence _likely_. A snapshot of a running module (Wizer, and what builds on it) has remainders of the stack itself in its segments: data that ends right
below the top, with nothing from address 0 up to it, is taken for that. The two findings on the corpus are true by disassembly.

\`\`\`wat bad
(module
  (memory 2)
  (global $__stack_pointer (mut i32) (i32.const 66560))
  (func (export "frame") (local i32)
    global.get 0
    i32.const 16
    i32.sub
    local.tee 0
    global.set 0)
  (data (i32.const 1024) "data first"))
\`\`\`
\`\`\`wat good
(module
  (memory 2)
  (global $__stack_pointer (mut i32) (i32.const 65536))
  (func (export "frame") (local i32)
    global.get 0
    i32.const 16
    i32.sub
    local.tee 0
    global.set 0)
  (data (i32.const 65536) "stack first"))
\`\`\``,
  requires: { wasm: linked, callGraph },
  options: {},
  *check({ wasm, callGraph }) {
    const pointer = wasm.globals[callGraph.stackPointer]
    // The stack is in the first memory; an empty segment is nothing to overwrite.
    const data = wasm.data.filter(({ memory, contents }) => (memory ?? 0) === 0 && contents.length > 0)
    if (!pointer || data.length === 0) return
    const artifact = wasm.artifact.path
    const wide = wasm.memories[0]?.limits.index64 ? 64 : 32
    const top = pointer.init?.value
    const starts = data.flatMap((segment) => {
      const value = segment.offsetExpression?.value
      return value === undefined ? [] : [{ segment, address: BigInt.asUintN(wide, value) }]
    })
    const sorted = starts.toSorted((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0))
    const [first] = sorted
    const at = {
      kind: "bytes",
      artifact,
      offset: pointer.init?.offset ?? pointer.import?.offset ?? 0,
      length: pointer.init?.length ?? pointer.import?.length ?? 0,
      section: pointer.import ? "import" : "global",
    } as const
    if (top !== undefined && first && top > first.address) {
      const below = sorted.filter(({ address }) => address < top)
      if (
        isRemainder(
          below.map(({ segment, address }) => [address, address + BigInt(segment.contents.length)]),
          top,
        )
      )
        return
      yield {
        at,
        subject: "shadow stack",
        message:
          `the shadow stack begins at ${thousands(Number(top))} and grows down to static data from ` +
          `${thousands(Number(first.address))} up: an overflow silently overwrites it instead of trapping`,
        advice: "Link with --stack-first, so that an overflow runs below address 0 and traps.",
        certainty: "likely",
        because: [
          {
            at: {
              kind: "bytes",
              artifact,
              offset: first.segment.contents.offset,
              length: first.segment.contents.length,
              section: "data",
            },
            message: `the lowest static data, ${thousands(first.segment.contents.length)} bytes at address ${thousands(Number(first.address))}`,
          },
        ],
      }
    } else if (top === undefined || starts.length < data.length) {
      yield {
        at,
        subject: "shadow stack",
        message:
          "where the shadow stack or static data lies is decided when the module starts, so the two cannot be compared",
        certainty: "unknown",
      }
    }
  },
})

/// Whether the data below the stack's top, by address, is what a snapshot of a running module found on its stack: it ends
/// right under the top, where the outermost frames lie, and the widest empty stretch is the one from address 0 on, which is
/// the rest of the stack.
function isRemainder(data: readonly (readonly [start: bigint, end: bigint])[], top: bigint): boolean {
  let [end, widest] = [0n, 0n]
  for (const [start, stop] of data) {
    if (end > 0n && start - end > widest) widest = start - end
    if (stop > end) end = stop
  }
  const [lowest] = data[0]!
  return top - end < frames && lowest > frames && lowest > widest
}

/// Bytes under the top of which a snapshot has kept some: nobody links a stack this small.
const frames = 4096n
