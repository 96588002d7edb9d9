// Handles that cost more than a number: `analyzers/ownership/handle-costs` finds what their methods do.

import { showSource } from "../../analyzers/contract/declaration.ts"
import { type Cost, type CostlyMethod, handleCosts, type Purpose } from "../../analyzers/ownership/handle-costs.ts"
import { identityOf, shortType } from "../../analyzers/ownership/identity.ts"
import { rule, type Draft } from "../rule.ts"

export default rule({
  id: "handle-not-free",
  title: "making, reading or cloning a handle allocates, drops or branches",
  severity: "warning",
  since: "next",
  certainty: "proved",
  clauses: ["EXTERNREF-6"],
  docs: `
A handle stands for a host object by one number, and costs what that number costs: making it, giving its number away and
comparing it move a word. This method does more. Whoever needs the number in a hot loop will keep the number instead of the
handle, and with it lose the type, the owner and the release that the handle was there for.

Keep the number in the handle itself, check it where it comes from, and do bookkeeping in functions of another name.

\`\`\`rust
fn from_raw(raw: u32) -> Node { Node { raw: Box::new(raw) } }       // bad: an allocation per handle
fn as_raw(&self) -> u32 { TABLE[self.at] }                          // bad: a bounds check per use
fn from_raw(raw: u32) -> Node { Node { raw } }
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"handle\\",\\"type\\":\\"example::Node\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

fn <impl at src/lib.rs:5:1: 5:10>::from_raw(_1: u32) -> Node {
    debug raw => _1;
    let mut _0: Node;
    let _2: std::boxed::Box<u32>;

    bb0: {
        _2 = std::boxed::Box::<u32>::new(copy _1) -> [return: bb1, unwind continue];
    }

    bb1: {
        _0 = Node { raw: move _2 };
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"handle\\",\\"type\\":\\"example::Node\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

fn <impl at src/lib.rs:5:1: 5:10>::from_raw(_1: u32) -> Node {
    debug raw => _1;
    let mut _0: Node;

    bb0: {
        _0 = Node { raw: copy _1 };
        return;
    }
}
\`\`\`

## How it decides

In the crate that defines a type with the role \`handle\` (by marker, by \`contract.handle\` in the config, or one of the
\`wasm\` crate; wasm-bindgen's make no such promise), these methods of its \`impl\` blocks are looked at: \`from_raw\`, \`from_raw_handle\`, \`from_abi\`, and \`new\` when it is given numbers or
a function; \`as_raw\`, \`into_raw\`, \`as_abi\`, \`into_abi\`; \`clone\`; \`eq\` and its kin. Each finding is **proved**: the body has

- a call that asks for memory, of the standard library or of a function of the crate that does,
- a branch on a value, or a bounds check,
- a drop.

Null, alignment and overflow checks of debug builds do not count, nor does asking the host, which \`clone\` has to. \`downcast\`
and \`drop\` are free to branch. A call of which the dump has no body is not followed.

All build modes show the same; in optimised dumps (opt-level 2 and 3) an allocation may be shown by the name of the inlined call.
`,
  requires: { handleCosts },
  options: {},
  *check({ handleCosts }): Iterable<Draft> {
    for (const method of handleCosts.methods) {
      const [first] = method.costs
      if (first) yield draftOf(method, first)
    }
  },
})

const doing: Readonly<Record<Purpose, string>> = {
  construct: "making",
  access: "taking the number of",
  clone: "cloning",
  compare: "comparing",
}

function draftOf({ body, declaration, type, purpose, costs }: CostlyMethod, first: Cost): Draft {
  const name = shortType(type)
  const kinds = costs.map(({ kind }) => kind)
  const all = kinds.length > 1 ? `${kinds.slice(0, -1).join(", ")} and ${kinds.at(-1)!}` : kinds.join("")
  return {
    at: first.at,
    message: `${doing[purpose]} a handle of type '${name}' ${all}: it ought to cost what a number costs, or callers will keep the number instead`,
    advice: "Keep the number in the handle, and do the rest in a function of another name.",
    subject: identityOf(body),
    because: [
      ...costs.map(({ kind, at, by }) => ({
        at,
        message: by ? `it ${kind} here: '${shortType(by)}'` : `it ${kind} here`,
      })),
      { at: declaration.place ?? first.at, message: showSource(declaration) },
    ],
  }
}
