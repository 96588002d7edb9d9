// The blocks of a body that are not only there for unwinding.

import type { Code } from "../mir/program.ts"

export function normalBlocks(code: Code): readonly number[] {
  return code.blocks.flatMap((block, index) => (block.cleanup ? [] : [index]))
}
