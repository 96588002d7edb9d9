// Values that had to be ended and were not: the typestate is `analyzers/ownership`, this says it to people.

import { showSource } from "../../analyzers/contract/declaration.ts"
import { identityOf, shortType } from "../../analyzers/ownership/identity.ts"
import { type Misuse, ownership } from "../../analyzers/ownership/ownership.ts"
import { rule, type Draft, type Step } from "../rule.ts"

export default rule({
  id: "linear-leaked",
  title: "a linear value is lost before it is consumed",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["LINEAR-3"],
  docs: `
A value of a linear type stands for something that must be ended exactly once: a file to close, a transaction to commit, a
recording to save. This one is lost on some path: dropped, overwritten, forgotten, left in a closure that is never called, or
simply still there when the function returns. Whatever it stands for stays open.

End the value on every path (call one of the methods that take it by value), return it, or store it where somebody else owns it.

\`\`\`rust
fn record(keep: bool) -> u32 {
    let take = Take::begin();
    if keep { take.save() } else { 0 }      // bad: on the else path nobody ends the take
}
fn record(keep: bool) -> u32 {
    let take = Take::begin();
    if keep { take.save() } else { take.abandon() }
}
\`\`\`

In the dump of the first, rustc itself put the drop that gives it away:

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"linear\\",\\"type\\":\\"example::Take\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

fn record(_1: bool) -> u32 {
    debug keep => _1;
    let mut _0: u32;
    let _2: Take;
    scope 1 {
        debug take => _2;
    }

    bb0: {
        _2 = Take::begin() -> [return: bb1, unwind continue];
    }

    bb1: {
        switchInt(copy _1) -> [0: bb3, otherwise: bb2];
    }

    bb2: {
        _0 = Take::save(move _2) -> [return: bb4, unwind continue];
    }

    bb3: {
        _0 = const 0_u32;
        drop(_2) -> [return: bb4, unwind continue];
    }

    bb4: {
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"linear\\",\\"type\\":\\"example::Take\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

fn record(_1: bool) -> u32 {
    debug keep => _1;
    let mut _0: u32;
    let _2: Take;
    scope 1 {
        debug take => _2;
    }

    bb0: {
        _2 = Take::begin() -> [return: bb1, unwind continue];
    }

    bb1: {
        switchInt(copy _1) -> [0: bb3, otherwise: bb2];
    }

    bb2: {
        _0 = Take::save(copy _2) -> [return: bb4, unwind continue];
    }

    bb3: {
        _0 = Take::abandon(copy _2) -> [return: bb4, unwind continue];
    }

    bb4: {
        return;
    }
}
\`\`\`

## How it decides

Types are linear by a \`#[wasm::linear]\` marker or by \`contract.linear\` in the config. Each body that has such a value is
followed path by path: a value comes in as a parameter or as the result of a call, and any use by value ends it, whether rustc
prints \`move\` or \`copy\`. Tuples, arrays, structs, closures, \`Option\`, \`Result\`, \`Poll\`, \`ControlFlow\` and
\`ManuallyDrop\` are looked into; drop flags and the variant a branch has asked for are kept apart path by path. A \`drop\` of a
value that may still be owned is a leak. So is reaching \`return\` with one, when the type has no \`Drop\`. \`mem::forget\`,
\`mem::drop\`, \`ManuallyDrop::new\` that nothing undoes, \`MaybeUninit::new\` and \`Box::leak\` are leaks by name.

Trusted is a method of the linear type's own \`impl\` blocks with the parameters of that type: it may end them as it likes, also by
\`mem::forget\` or by doing nothing. Only a drop of them is reported there, since then the drop bomb goes off.

A generic function (\`fn swallow<T>(value: T)\`) cannot be judged itself, so what it does with its parameter is found for its callers,
through helpers of helpers, recursion and trait methods with one impl that fits: dropped or forgotten there, the value is lost at
the call; ended by its own trait's method or given back, all is well.

- **proved**: on the path shown the value is lost.
- **likely**: the value is still there at the return, but a field was read straight out of it, which is what taking it apart by a
  pattern looks like; an \`Option\` or \`Result\` is dropped that nobody has asked whether it holds a value; or the dump is of an
  optimised build in which calls were inlined (MIR inlining, opt-level 2 and 3) and the trace is indirect.
- **unknown** (counted): a value goes into a container that is not looked into (\`Vec\`, \`Box\`, a trait object), or lies in a
  type with its own \`Drop\`.

Paths on which the stack unwinds are not followed: a panic ends the program on wasm.

## Better evidence

Dumps made with \`-Copt-level=1\` show every call (\`RUSTFLAGS="--emit=mir -Copt-level=1 -Cdebug-assertions=off"\`); debug dumps
do as well. A type with the generated \`Drop\` is decided in every mode, because rustc writes the drop.
`,
  requires: { ownership },
  options: {},
  *check({ ownership }): Iterable<Draft> {
    for (const misuse of ownership.misuses) {
      const message = messageOf(misuse)
      if (message === undefined) continue
      const advice = adviceOf(misuse)
      yield {
        at: misuse.at,
        message,
        certainty: misuse.certainty,
        subject: `${shortType(misuse.type)} in ${identityOf(misuse.body)}`,
        because: stepsOf(misuse),
        ...(advice ? { advice } : {}),
      }
    }
  },
})

/// Undefined for what is no leak.
function messageOf({ how, type, variable, by }: Misuse): string | undefined {
  const name = shortType(type)
  const value =
    variable && !variable.startsWith("_")
      ? `'${variable}' of the linear type '${name}'`
      : `a value of the linear type '${name}'`
  const open = "what it stands for stays open"
  switch (how) {
    case "dropped":
      return `${value} is dropped on a path instead of being consumed: ${open}`
    case "dropped-maybe":
      return `what may hold a value of the linear type '${name}' is dropped unasked: if it does, ${open}`
    case "discarded":
      return `${value} is given to '${nameOf(by, "drop")}', which does not consume it: ${open}`
    case "overwritten":
      return `a value of the linear type '${name}' is overwritten before it is consumed: ${open}`
    case "kept":
      return `${value} is still owned on a path where the function returns: nobody can consume it any more, and ${open}`
    case "kept-maybe":
      return `what may hold a value of the linear type '${name}' is left behind when the function returns`
    case "forgotten":
      return `${value} is swallowed by '${nameOf(by, "forget")}': nobody can consume it any more, and ${open}`
    case "held":
      return `${value} is put into '${nameOf(by, "ManuallyDrop")}' and never taken out: nothing consumes it, and ${open}`
    case "leaked":
      return `${value} is swallowed by '${nameOf(by, "leak")}': nobody can consume it any more, and ${open}`
    case "dropped-inside":
      return `something that may hold a value of the linear type '${name}' is dropped`
    case "lost":
      return `${value} goes into '${nameOf(by, "a generic function")}', where it is lost track of`
    case "used-twice":
    case "read":
    case "read-behind-reference":
    case "read-behind-pointer":
    case "copied-out":
    case "used-after":
    case "number-used-after":
    case "number-shown-after":
    case "number-returned":
    case "number-in-static":
    case "number-sent":
    case "cloned":
    case "clone-impl":
      return undefined
  }
}

function adviceOf({ how, type }: Misuse): string | undefined {
  const name = shortType(type)
  switch (how) {
    case "overwritten":
      return `Consume the old '${name}' before assigning, or take it out with mem::replace and consume that.`
    case "dropped-maybe":
    case "kept-maybe":
      return `Match on it and consume the '${name}' in the arm that has one.`
    case "lost":
    case "dropped-inside":
      return `Check by hand that each '${name}' in it is taken out and consumed.`
    default:
      return `Call a method that takes the '${name}' by value on every path, or return it.`
  }
}

function stepsOf({ declaration, created, lost, at, how }: Misuse): readonly Step[] {
  const steps: Step[] = []
  const { place } = declaration
  steps.push({ at: place ?? at, message: showSource(declaration) })
  if (created && (created.line !== at.line || how === "overwritten"))
    steps.push({ at: created, message: "the value comes in here" })
  if (lost && lost.line !== at.line)
    steps.push({ at: lost, message: how.startsWith("kept") ? "the function returns here" : "and is lost here" })
  return steps
}

/// The end of a callee's path, as people call it: `mem::forget`, `ManuallyDrop::new`.
function nameOf(by: string | undefined, otherwise: string): string {
  const names = (by ?? "")
    .replace(/<[^<>]*(?:<[^<>]*(?:<[^<>]*>[^<>]*)*>[^<>]*)*>/g, "")
    .split("::")
    .filter((name) => name !== "")
  return names.length === 0 ? otherwise : names.slice(-2).join("::")
}
