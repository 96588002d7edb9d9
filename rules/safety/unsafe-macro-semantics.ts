// Native values made by hand in the expansion of a macro: `analyzers/native/raw` finds them.

import { rawUses } from "../../analyzers/native/raw.ts"
import { showType } from "../../analyzers/mir/show.ts"
import { identityOf, shortType } from "../../analyzers/ownership/identity.ts"
import { rule, type Draft } from "../rule.ts"

export default rule({
  id: "unsafe-macro-semantics",
  title: "a macro makes a native value by hand",
  severity: "warning",
  group: "wasm-recognition",
  since: "next",
  certainty: "likely",
  clauses: ["EXTERNREF-1", "FUNCREF-2", "SHARED-4"],
  docs: `
A macro that expands to \`unsafe { ExternRef::from_raw($raw) }\` makes an unsafe promise in the name of whoever calls it, who reads
\`node!(raw)\` and sees none. No type says what \`$raw\` must be, and no comment at the call is asked for. A function can say both:
make it \`unsafe fn\` with a \`# Safety\` section, or a safe one that takes what proves the promise.

\`\`\`rust bad
macro_rules! node { ($raw:expr) => { unsafe { ExternRef::<Node>::from_raw($raw) } } }
\`\`\`
\`\`\`rust good
macro_rules! node { ($name:expr) => { Node::by_name($name) } }    // the promise is kept where it can be
\`\`\`

## How it decides

rustc prints where each statement comes from, and for what a macro wrote that is the macro's definition. A native value that is
made by \`from_raw\`, \`from_raw_parts\`, \`zeroed\`, a transmute or its bare fields on a line of a \`macro_rules!\` definition is a
finding, **likely**: a macro may pass the promise on in its name. Where the text of that file is not at hand (a macro of another
crate), a line outside of the function stands for it. In the crate that defines the type, macros are how it is done.

It needs a dump with spans (\`-Zmir-include-spans\`); on dumps without them it finds nothing, and where
calls were inlined (opt-level 2 and 3) only what no call did. Procedural macros give their output the
caller's place, and are not seen.
`,
  requires: { rawUses },
  options: {},
  *check({ rawUses }): Iterable<Draft> {
    for (const { body, at, native, macro, how } of rawUses.macros) {
      const type = shortType(showType(native.type))
      const by = macro === undefined ? "a macro" : `the macro '${macro}!'`
      yield {
        at,
        message: `${by} makes a value of the ${native.declaration.role} type '${type}' by ${how}: whoever calls it promises something unsafe without seeing it`,
        advice: "Write a function instead, which can be unsafe and say what must hold.",
        certainty: "likely",
        subject: `${type} in ${identityOf(body)}`,
      }
    }
  },
})
