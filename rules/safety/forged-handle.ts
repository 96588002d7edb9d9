// Handles made from numbers that the host never gave out: `analyzers/ownership/handles` finds them.

import { showSource } from "../../analyzers/contract/declaration.ts"
import { handles } from "../../analyzers/ownership/handles.ts"
import { identityOf, shortType } from "../../analyzers/ownership/identity.ts"
import { rule, type Draft } from "../rule.ts"

export default rule({
  id: "forged-handle",
  title: "a handle is made from a number that the host did not give out",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["EXTERNREF-1", "FUNCREF-2"],
  docs: `
A handle is a number that the host has given out. This one is made of something else: a constant, a sum, a counter, zeroed
memory, a transmuted integer. The host may have given the same number to somebody else, who then finds his object released; or to
nobody, and the next call traps. A forged function reference calls whatever lies at that index of the table.

Make handles only from numbers that came from the host: a parameter of an export, the result of an import, memory the host wrote.

\`\`\`rust
let speakers = unsafe { ExternRef::<Node>::from_raw(1) };            // bad: who says that 1 is a node, and ours?
let speakers = unsafe { ExternRef::<Node>::from_raw(host::speakers()) };
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn speakers() -> wasm::ExternRef<Node> {
    let mut _0: wasm::ExternRef<Node>;

    bb0: {
        _0 = wasm::ExternRef::<Node>::from_raw(const 1_u32) -> [return: bb1, unwind continue];
    }

    bb1: {
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn speakers() -> wasm::ExternRef<Node> {
    let mut _0: wasm::ExternRef<Node>;
    let mut _1: u32;

    bb0: {
        _1 = host::speakers() -> [return: bb1, unwind continue];
    }

    bb1: {
        _0 = wasm::ExternRef::<Node>::from_raw(move _1) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}
\`\`\`

## How it decides

Handles are the types with the role \`handle\`: by marker, by \`contract.handle\` in the config, or known to wasm-lint. Outside the
crate that defines the handle, the number that reaches its \`from_raw\` is followed back through every definition of the
variables on its way. Casts, shifts and masks (unpacking two handles from one result) pass a number on; a parameter, a field,
memory and the result of a call may all be handles.

- **proved**: the number is a constant on every path; a transmute or a union makes a handle of a plain integer; \`mem::zeroed\`.
- **likely**: the number is a constant on one path only, the result of arithmetic or a counter (a host may number its handles
  so, but nothing here says that it does); a pointer to an integer becomes a pointer to a handle; or calls were inlined
  (opt-level 2 and 3), where the sanctioned constructor looks like a forgery and only the origin of the number tells.
- **unknown** (counted): a method of the handle itself was inlined here, and the dump does not say which statement is its own.

Handles whose library reserves constants (\`wasm_bindgen::JsValue\`: undefined, null, true, false) may be made of constants.
`,
  requires: { handles },
  options: {},
  *check({ handles }): Iterable<Draft> {
    for (const making of handles.makings) {
      if (making.is !== "forged") continue
      const type = shortType(making.to)
      yield {
        at: making.at,
        message: `a handle of type '${type}' is made from ${making.from}${ways[making.way]}: the host did not give it out, so it may be somebody else's, or nobody's`,
        advice: "Make handles only from numbers that came from the host, by the constructor of their type.",
        certainty: making.certainty,
        subject: `${type} in ${identityOf(making.body)}`,
        because: [{ at: making.declaration.place ?? making.at, message: showSource(making.declaration) }],
      }
    }
  },
})

const ways = {
  transmute: " by a transmute",
  constructor: "",
  zeroed: "",
  pointer: "",
  union: "",
} as const
