// Unsafe blocks that touch native types without saying which clause makes them right: `analyzers/native/unsafe-uses` finds them.

import { identityOf, shortType } from "../../analyzers/ownership/identity.ts"
import { showType } from "../../analyzers/mir/show.ts"
import { unsafeUses } from "../../analyzers/native/unsafe-uses.ts"
import { rule, type Draft } from "../rule.ts"

export default rule({
  id: "unverified-invariant-use",
  title: "unsafe code touches a native type and names no clause",
  severity: "warning",
  group: "wasm-recognition",
  since: "next",
  certainty: "proved",
  clauses: ["EXTERNREF-1", "FUNCREF-1", "SHARED-1", "LINEAR-4"],
  docs: `
An \`unsafe\` block around a handle, a function reference, a shared slice or a linear value claims that a clause of the
[safety contract](../SAFETY.md) holds. Which one, only its author knows; the next person to change the line above it does not, and
neither does the reviewer. A \`SAFETY:\` comment that names the clause says what has to stay true.

\`\`\`rust bad
let node = unsafe { ExternRef::<Node>::from_raw(raw) };      // why is that a handle?
\`\`\`
\`\`\`rust good
// SAFETY: EXTERNREF-1, \`raw\` is what \`create\` has just returned.
let node = unsafe { ExternRef::<Node>::from_raw(raw) };
\`\`\`

## How it decides

The text of the Rust file says where an \`unsafe\` block is, and the dump which of its statements touch a type with a role of the
contract. The comment may stand above the statement, on the line of the block, or at its beginning; it has \`SAFETY:\` in it and
the id of a clause. "As above" repeats the block before it. Clauses that do not exist are told.

It needs two things, and is skipped with the reason without them: a dump with spans (\`-Zmir-include-spans\`, a nightly flag or
\`RUSTC_BOOTSTRAP=1\`), and the Rust files that the spans name, below the current folder. Blocks whose code the compiler has removed
are not seen. Whether the claim is true is what the other rules judge.
`,
  requires: { unsafeUses },
  options: {},
  *check({ unsafeUses }): Iterable<Draft> {
    for (const { body, at, step, native, commented, clauses, strange } of unsafeUses) {
      if (clauses.length > 0) continue
      const type = shortType(showType(native.type))
      const lacks = strange[0]
        ? `names '${strange[0]}', which is no clause`
        : commented
          ? "has a SAFETY comment that names no clause"
          : "has no SAFETY comment"
      yield {
        at,
        message: `this unsafe block touches the ${native.declaration.role} type '${type}' and ${lacks}: nobody can check what must hold here`,
        advice: "Write `// SAFETY: <clause>, …` above it: what makes this right, by a clause of docs/SAFETY.md.",
        subject: `${type} in ${identityOf(body)}`,
        because: [{ at: step, message: `'${type}' is touched here` }],
      }
    }
  },
})
