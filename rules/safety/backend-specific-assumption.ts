// Code around native types that only one backend, or one width of pointers, makes right: `analyzers/native/raw` finds it.

import { rawUses } from "../../analyzers/native/raw.ts"
import { showType } from "../../analyzers/mir/show.ts"
import { identityOf, shortType } from "../../analyzers/ownership/identity.ts"
import { rule, type Draft } from "../rule.ts"

export default rule({
  id: "backend-specific-assumption",
  title: "code around a native type relies on one backend or one layout",
  severity: "warning",
  group: "wasm-recognition",
  since: "next",
  certainty: "likely",
  clauses: ["EXTERNREF-6", "FUNCREF-2", "SHARED-3"],
  docs: `
What a handle or a function reference is made of is the library's to choose: a number today, an \`externref\` tomorrow, with
64-bit memories a wider number. Code that measures it, takes its address for a number, cuts its index to 32 bits, or passes it
through inline assembly or an intrinsic of LLVM, chooses for it, and compiles without a warning when the choice has changed.

\`\`\`rust bad
let index = f.as_raw() as u32;                  // an index has the width of a pointer
\`\`\`
\`\`\`rust good
let index: usize = f.as_raw();
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn stride() -> usize {
    let mut _0: usize;
    let _1: wasm::ExternRef<Node>;

    bb0: {
        _0 = size_of::<wasm::ExternRef<Node>>() -> [return: bb1, unwind continue];
    }

    bb1: {
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn stride() -> usize {
    let mut _0: usize;
    let _1: wasm::ExternRef<Node>;

    bb0: {
        _0 = size_of::<u32>() -> [return: bb1, unwind continue];
    }

    bb1: {
        return;
    }
}
\`\`\`

## How it decides

In functions with a native type in them, outside of the crate that defines it, these are findings, all **likely**: \`asm!\`;
\`size_of\`, \`align_of\` and their kin of a native type; the address of a native value cast to a number; the pointer-wide number
that \`as_raw\` or \`into_raw\` gives, cut to 32 bits or less; calls to functions that are named after LLVM or Cranelift.

\`global_asm!\` is not in MIR, and neither are the \`link_name\`s of foreign functions: an LLVM intrinsic under another name is not
seen. Sizes that the compiler has computed before it prints MIR (constants, optimised builds) are not either.
`,
  requires: { rawUses },
  options: {},
  *check({ rawUses }): Iterable<Draft> {
    for (const { body, at, native, what } of rawUses.backends) {
      const type = shortType(showType(native.type))
      yield {
        at,
        message: `code around the ${native.declaration.role} type '${type}' relies on ${what}: another backend, or another width of pointers, breaks it without a word`,
        advice: `Use the methods of '${type}', and keep its numbers as wide as they come.`,
        certainty: "likely",
        subject: `${type} in ${identityOf(body)}`,
      }
    }
  },
})
