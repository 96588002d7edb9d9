// Handles that are given another type behind the host's back: `analyzers/ownership/handles` finds them.

import { showSource } from "../../analyzers/contract/declaration.ts"
import { handles } from "../../analyzers/ownership/handles.ts"
import { identityOf, shortType } from "../../analyzers/ownership/identity.ts"
import { rule, type Draft } from "../rule.ts"

export default rule({
  id: "retyped-handle",
  title: "a handle is given another type without asking the host",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["EXTERNREF-3", "FUNCREF-1"],
  docs: `
A handle is a number; what the number means, only its type says. This code gives a handle another type without asking the host:
by a transmute, by casting a pointer or reference, or by taking the number out and putting it into a handle of another type. The
host does not know, so it will be handed an object of the wrong kind; for a function reference with another signature, the call
traps or passes garbage.

Ask the host (\`ExternRef::downcast\`), or keep the type.

\`\`\`rust
let gain: ExternRef<AudioParam> = unsafe { mem::transmute(node) };   // bad
let gain = node.downcast::<AudioParam>()?;                             // the host has been asked
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn fade(_1: wasm::ExternRef<Node>) -> wasm::ExternRef<Gain> {
    debug node => _1;
    let mut _0: wasm::ExternRef<Gain>;

    bb0: {
        _0 = copy _1 as wasm::ExternRef<Gain> (Transmute);
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn fade(_1: wasm::ExternRef<Node>) -> wasm::ExternRef<Node> {
    debug node => _1;
    let mut _0: wasm::ExternRef<Node>;
    let mut _2: u32;

    bb0: {
        _2 = wasm::ExternRef::<Node>::into_raw(move _1) -> [return: bb1, unwind continue];
    }

    bb1: {
        _0 = wasm::ExternRef::<Node>::from_raw(move _2) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}
\`\`\`

## How it decides

Handles are the types with the role \`handle\`: by marker, by \`contract.handle\` in the config, or known to wasm-lint (\`wasm::ExternRef\`,
\`wasm::FuncRef\`, \`wasm_bindgen::JsValue\`, …). Compared are the two sides of each \`Transmute\` and pointer cast, of \`transmute_copy\`
and \`<*const T>::cast\`, looking into references, slices, \`Option\`, \`Vec\` and other types built alike; and the handle whose number
(\`into_raw\`, \`as_raw\`) reaches a \`from_raw\`. Lifetimes make no difference, and a type parameter may stand for anything: nothing is
said of it. The crate that defines a handle may do what it likes with it.

- **proved**: the cast or the pair of calls is in the dump as such.
- **likely**: calls were inlined around it (opt-level 2 and 3).
- **unknown** (counted): a method of the handle itself, such as \`downcast\`, was inlined here, and the dump does not say which
  statement is its own. Dumps with spans (\`-Zmir-include-spans\`) say so.
`,
  requires: { handles },
  options: {},
  *check({ handles }): Iterable<Draft> {
    for (const making of handles.makings) {
      if (making.is !== "retyped") continue
      const [from, to] = [shortType(making.from), shortType(making.to)]
      yield {
        at: making.at,
        message: `a handle of type '${from}' becomes one of type '${to}' ${ways[making.way]}: the host was not asked, and will be handed an object of the wrong kind`,
        advice: to.startsWith("FuncRef")
          ? "Keep the signature that the function reference was made with."
          : "Ask the host with 'downcast', or keep the type.",
        certainty: making.certainty,
        subject: `${from} as ${to} in ${identityOf(making.body)}`,
        because: [{ at: making.declaration.place ?? making.at, message: showSource(making.declaration) }],
      }
    }
  },
})

const ways = {
  cast: "by a transmute",
  pointer: "by a cast of the pointer to it",
  number: "by way of its number",
} as const
