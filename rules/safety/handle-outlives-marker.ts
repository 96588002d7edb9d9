// Numbers of handles, and pointers to handles, that are used when the handle is gone: `analyzers/ownership/lending` follows
// them.

import { showSource } from "../../analyzers/contract/declaration.ts"
import { identityOf, shortType } from "../../analyzers/ownership/identity.ts"
import { lending, type Loan } from "../../analyzers/ownership/lending.ts"
import { rule, type Draft, type Step } from "../rule.ts"

export default rule({
  id: "handle-outlives-marker",
  title: "the number of a handle is used after the handle is gone",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["EXTERNREF-4", "EXTERNREF-5"],
  docs: `
\`as_raw\` lends the number of a handle for one call to the host. When the handle is dropped, the host releases the slot and gives
it to the next value that comes along. Here the number is used after that, so the call reaches somebody else's object: the wrong
node is removed, the wrong socket written to. Nothing traps, and no test with few objects shows it. A number that is stored in a
static, or goes to another thread, outlives its handle sooner or later; on another thread it means an object of another table.

Keep the handle as long as its number is in use, or give the number away with \`into_raw\`, which passes the duty to release on.

\`\`\`rust
let raw = make_node().as_raw();        // the handle is dropped at the end of this statement
unsafe { host::show(raw) }             // bad: whose number is it now?

let node = make_node();
unsafe { host::show(node.as_raw()) }
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn show_and_drop(_1: wasm::ExternRef<Node>) -> () {
    debug node => _1;
    let mut _0: ();
    let _2: u32;
    let mut _3: &wasm::ExternRef<Node>;

    bb0: {
        _3 = &_1;
        _2 = wasm::ExternRef::<Node>::as_raw(move _3) -> [return: bb1, unwind continue];
    }

    bb1: {
        drop(_1) -> [return: bb2, unwind continue];
    }

    bb2: {
        _0 = host::show(move _2) -> [return: bb3, unwind continue];
    }

    bb3: {
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn show_and_drop(_1: wasm::ExternRef<Node>) -> () {
    debug node => _1;
    let mut _0: ();
    let _2: u32;
    let mut _3: &wasm::ExternRef<Node>;

    bb0: {
        _3 = &_1;
        _2 = wasm::ExternRef::<Node>::as_raw(move _3) -> [return: bb1, unwind continue];
    }

    bb1: {
        _0 = host::show(move _2) -> [return: bb2, unwind continue];
    }

    bb2: {
        drop(_1) -> [return: bb3, unwind continue];
    }

    bb3: {
        return;
    }
}
\`\`\`

## How it decides

Handles are the types with the role \`handle\`: by marker, by \`contract.handle\` in the config, or known to wasm-lint. Outside the
crate that defines the handle, handles are followed path by path, and with them the numbers that \`as_raw\` and \`as_abi\` gave:
through assignments, casts, structs and closures. \`into_raw\` takes the number out for good, and is no loan. The end of a handle is
the \`drop\` that rustc writes, \`mem::drop\` or \`drop_in_place\`; giving it to another function is none, for that may keep it.

- **proved**: the number is given to a function on a path on which its handle has been dropped; the handle is looked at through a
  pointer after the drop; the number is stored in a static, by an assignment or by an atomic or a cell.
- **likely**: the number is returned by the function that dropped its handle, or only a reference to it is given away; it goes into
  a static by another method; it goes into a function called \`spawn\` or \`send\` of a thread, a scope, a pool or a channel; or the
  body has inlined calls, where reads of the handle's field stand for \`as_raw\`.

Comparing such a number, hashing or printing it does no harm and is no finding. Each number is told once on a path. Numbers that go
through collections, other functions or the state of an \`async\` function are not followed.

## Better evidence

In optimised dumps (opt-level 2 and 3) a handle can be taken apart into its number, and its drop be inlined: then nothing is seen.
Dumps made with \`-Copt-level=1\`, or debug dumps, show both.
`,
  requires: { lending },
  options: {},
  *check({ lending }): Iterable<Draft> {
    for (const loan of lending.loans) {
      const name = shortType(loan.type)
      yield {
        at: loan.at,
        message: messageOf(loan, name),
        advice: advice[loan.how],
        certainty: loan.certainty,
        subject: `${name} in ${identityOf(loan.body)}`,
        because: stepsOf(loan),
      }
    }
  },
})

function messageOf({ how, by }: Loan, name: string): string {
  const whose = "the host may have given it to somebody else"
  const where = by ? `'${shortType(by)}'` : "somebody"
  switch (how) {
    case "used":
      return `the number of a handle of type '${name}' is given to ${where} after the handle was dropped: ${whose}`
    case "shown":
      return `a reference to the number of a handle of type '${name}' is given to ${where} after the handle was dropped: ${whose}`
    case "returned":
      return `the number of a handle of type '${name}' is returned, and the handle was dropped: ${whose}`
    case "pointed":
      return `a handle of type '${name}' is looked at through a pointer after it was dropped: its number may be somebody else's`
    case "static":
      return `the number of a handle of type '${name}' is kept in a static, which outlives the handle: ${whose} when it is read`
    case "thread":
      return `the number of a handle of type '${name}' goes to another thread: there it stands for an object of another table`
  }
}

const advice: Readonly<Record<Loan["how"], string>> = {
  used: "Drop the handle after the last use of its number.",
  shown: "Drop the handle after the last use of its number.",
  returned: "Return the handle, or give its number away with into_raw.",
  pointed: "Drop the handle after the last use of the pointer.",
  static: "Keep the handle itself, or give its number away with into_raw.",
  thread: "Use the handle on the thread it came from, and send what it stands for.",
}

function stepsOf({ declaration, created, ended, at }: Loan): readonly Step[] {
  const steps: Step[] = [{ at: declaration.place ?? at, message: showSource(declaration) }]
  if (created && created.line !== at.line) steps.push({ at: created, message: "the handle comes in here" })
  if (ended && ended.line !== at.line) steps.push({ at: ended, message: "it was dropped here" })
  return steps
}
