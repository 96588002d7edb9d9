// Linear values of which there come to be two: the typestate is `analyzers/ownership`, this says it to people.

import { showSource } from "../../analyzers/contract/declaration.ts"
import { identityOf, shortType } from "../../analyzers/ownership/identity.ts"
import { type Misuse, ownership } from "../../analyzers/ownership/ownership.ts"
import { rule, type Draft, type Step } from "../rule.ts"

export default rule({
  id: "linear-duplicated",
  title: "a linear value gets a second owner",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["LINEAR-2"],
  docs: `
A value of a linear type has one owner, and is ended once. Here there come to be two: by \`ptr::read\`, \`transmute_copy\`, a second
\`ManuallyDrop::take\`, a \`Clone\` impl, a copy through a reference, or simply by using a \`Copy\` value twice. Each of the later
uses is right by itself, and together they close the same file twice, or one of them closes what the other still writes to.

Pass the value on instead of copying it; borrow it where only a look is needed. Remove \`Clone\` and \`Copy\` from linear types.

\`\`\`rust
let backup = unsafe { core::ptr::read(&take) };    // bad: now there are two
take.save() + backup.save()
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"linear\\",\\"type\\":\\"example::Take\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

fn backup(_1: Take) -> u32 {
    debug take => _1;
    let mut _0: u32;
    let _2: Take;
    let mut _3: *const Take;
    let _4: u32;

    bb0: {
        _3 = &raw const _1;
        _2 = std::ptr::read::<Take>(move _3) -> [return: bb1, unwind continue];
    }

    bb1: {
        _4 = Take::save(copy _1) -> [return: bb2, unwind continue];
    }

    bb2: {
        _0 = Take::save(copy _2) -> [return: bb3, unwind continue];
    }

    bb3: {
        return;
    }
}
\`\`\`

What rustc prints as \`copy\` is no evidence: this is one move after another, and right.

\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"linear\\",\\"type\\":\\"example::Take\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

fn pass_on(_1: Take, _2: bool) -> u32 {
    debug take => _1;
    let mut _0: u32;
    let _3: Take;

    bb0: {
        _3 = move _1;
        switchInt(copy _2) -> [0: bb1, otherwise: bb2];
    }

    bb1: {
        _0 = Take::save(copy _3) -> [return: bb3, unwind continue];
    }

    bb2: {
        _0 = Take::abandon(copy _3) -> [return: bb3, unwind continue];
    }

    bb3: {
        return;
    }
}
\`\`\`

## How it decides

Types are linear by a \`#[wasm::linear]\` marker or by \`contract.linear\` in the config. Values, not variables, are followed path
by path: an assignment passes a value on, a call, a return or a drop uses it up, and a value that is used up twice on one path has
been duplicated. \`ptr::read\` and its kin make a second owner of the value their pointer leads to; the finding stands at that call
when both owners are used up. \`mem::forget\` of one of the two is what makes the other right, and silences it.

- **proved**: one path uses the value up twice; or a value is read by value out of a shared reference that the function was
  lent; or the type has a \`Clone\` impl.
- **likely**: the pointer read from is raw or mutable and does not lead to a value of this body, and nothing is written back;
  or the dump is of an optimised build in which the reading call was inlined.
- **unknown** (counted): the inlined code of a container or of \`mem::replace\` also reads through pointers, and the dump does
  not say which.

A single \`ManuallyDrop::take\` is a move, and no finding. Values behind pointers that lead out of the body are not followed.

## Better evidence

Inlining (opt-level 2 and 3) replaces \`ptr::read\` by a plain copy. Dumps made with \`-Copt-level=1\` or debug dumps show the call.
`,
  requires: { ownership },
  options: {},
  *check({ ownership }): Iterable<Draft> {
    for (const misuse of ownership.misuses) {
      const message = messageOf(misuse)
      if (message === undefined) continue
      yield {
        at: misuse.at,
        message,
        certainty: misuse.certainty,
        subject: `${shortType(misuse.type)} in ${identityOf(misuse.body)}`,
        because: stepsOf(misuse),
        advice: adviceOf(misuse),
      }
    }
  },
})

/// Undefined for what is no duplicate.
function messageOf({ how, type, by }: Misuse): string | undefined {
  const name = shortType(type)
  const twice = "each owner would end it, and the second ends what is gone"
  switch (how) {
    case "used-twice":
      return `a value of the linear type '${name}' is used up a second time on the same path: what it stands for is ended twice`
    case "read":
    case "copied-out":
      return `${by ? `'${by}'` : "a copy"} makes a second owner of a value of the linear type '${name}', and both are used: ${twice}`
    case "read-behind-reference":
      return `a value of the linear type '${name}' is copied out of a reference, and its owner keeps it: ${twice}`
    case "read-behind-pointer":
      return `a value of the linear type '${name}' is copied out from behind a pointer, and nothing is put in its place: ${twice}`
    case "cloned":
      return `a value of the linear type '${name}' is cloned: ${twice}`
    case "clone-impl":
      return `the linear type '${name}' implements 'Clone': ${twice}`
    case "dropped":
    case "dropped-maybe":
    case "dropped-inside":
    case "overwritten":
    case "kept":
    case "kept-maybe":
    case "forgotten":
    case "held":
    case "discarded":
    case "leaked":
    case "lost":
    case "used-after":
    case "number-used-after":
    case "number-shown-after":
    case "number-returned":
    case "number-in-static":
    case "number-sent":
      return undefined
  }
}

function adviceOf({ how, type }: Misuse): string {
  const name = shortType(type)
  if (how === "cloned" || how === "clone-impl") return `Remove 'Clone' from '${name}'.`
  if (how === "read-behind-pointer") return `Use mem::replace or mem::take, or borrow the '${name}'.`
  return `Pass the '${name}' on by value to one consumer only, or borrow it.`
}

function stepsOf({ declaration, created, other, at, how }: Misuse): readonly Step[] {
  const steps: Step[] = [{ at: declaration.place ?? at, message: showSource(declaration) }]
  if (created && created.line !== at.line) steps.push({ at: created, message: "the value comes in here" })
  if (other && other.line !== at.line)
    steps.push({
      at: other,
      message: how === "used-twice" ? "it was used up here before" : "one of its owners ends it here",
    })
  return steps
}
