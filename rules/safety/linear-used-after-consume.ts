// Linear values that are looked at after their end: the typestate is `analyzers/ownership`, this says it to people.

import { showSource } from "../../analyzers/contract/declaration.ts"
import { identityOf, shortType } from "../../analyzers/ownership/identity.ts"
import { type Misuse, ownership } from "../../analyzers/ownership/ownership.ts"
import { rule, type Draft, type Step } from "../rule.ts"

export default rule({
  id: "linear-used-after-consume",
  title: "a linear value is used after it was consumed",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["LINEAR-6"],
  docs: `
A linear value is ended once, and from then on what it stood for is gone: the file is closed, the transaction committed, the slot
given to somebody else. Here the value is looked at afterwards. The compiler forbids that of a variable that was moved, but not of
what unsafe code keeps: a raw pointer to the variable, the original of a \`ptr::read\`, the inside of a \`ManuallyDrop\` after \`take\`;
nor of a type that is \`Copy\`. What is read there is the state before the end, or whatever the next function left on the stack.

Do what needs the value before it is consumed, and let no pointer to it live longer.

\`\`\`rust
let watch = &raw const file;
file.close();
unsafe { (*watch).len() }          // bad: of a file that is closed

let len = file.len();
file.close();
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"linear\\",\\"type\\":\\"example::Take\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

fn length(_1: Take) -> u32 {
    debug take => _1;
    let mut _0: u32;
    let _2: *const Take;
    let mut _3: &Take;
    let _4: u32;

    bb0: {
        _2 = &raw const _1;
        _4 = Take::save(move _1) -> [return: bb1, unwind continue];
    }

    bb1: {
        _3 = &(*_2);
        _0 = Take::len(move _3) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"linear\\",\\"type\\":\\"example::Take\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

fn length(_1: Take) -> u32 {
    debug take => _1;
    let mut _0: u32;
    let mut _3: &Take;
    let _4: u32;

    bb0: {
        _3 = &_1;
        _0 = Take::len(move _3) -> [return: bb1, unwind continue];
    }

    bb1: {
        _4 = Take::save(move _1) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}
\`\`\`

## How it decides

Types are linear by a \`#[wasm::linear]\` marker or by \`contract.linear\` in the config. Values are followed path by path, as for
\`linear-leaked\`. The place a value lay in is remembered when its value is handed to a function, dropped or returned. A
reference to that place that is given to a call or kept, a field read out of it, a read through a pointer that leads there: each
is a use after the end, unless the place was filled again. One value is told once on a path, at its first such use.

Using the value *up* a second time is \`linear-duplicated\`. Taking a value apart field by field is its end and no use after it,
and what was given to \`mem::forget\` may still be looked at: that is \`linear-leaked\`.

- **proved**: the pointer leads to the place on every reading; the value has ended on a path to the use.
- **likely**: the body has inlined calls (opt-level 2 and 3).
- **unknown** (counted): a method that ends the value is inlined there, so that its own reads look like the body's.

Pointers that are kept in structs, in other functions or in the state of an \`async\` function are not followed, nor are the parts
that a consumer handed back.

## Better evidence

Inlining dissolves the calls that end a value. Dumps made with \`-Copt-level=1\`, or debug dumps, show them.
`,
  requires: { ownership },
  options: {},
  *check({ ownership }): Iterable<Draft> {
    for (const misuse of ownership.misuses) {
      if (misuse.how !== "used-after") continue
      const { type, body, at, certainty } = misuse
      const name = shortType(type)
      yield {
        at,
        message: `a value of the linear type '${name}' is used after it was consumed: what it stands for has ended, and what is read here is stale`,
        certainty,
        subject: `${name} in ${identityOf(body)}`,
        because: stepsOf(misuse),
        advice: `Use the '${name}' before it is consumed, and keep no pointer to it.`,
      }
    }
  },
})

function stepsOf({ declaration, created, other, at, by }: Misuse): readonly Step[] {
  const steps: Step[] = [{ at: declaration.place ?? at, message: showSource(declaration) }]
  if (created && created.line !== at.line) steps.push({ at: created, message: "the value comes in here" })
  if (other && other.line !== at.line) steps.push({ at: other, message: "it was consumed here" })
  if (by) steps.push({ at, message: `'${by}' looks at it` })
  return steps
}
