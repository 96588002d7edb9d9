// Memory that is written under a shared view: `analyzers/borrows/shared-writes` finds where.

import { type SharedWrite, sharedWrites } from "../../analyzers/borrows/shared-writes.ts"
import { showSource } from "../../analyzers/contract/declaration.ts"
import { showType } from "../../analyzers/mir/show.ts"
import { identityOf, shortType } from "../../analyzers/ownership/identity.ts"
import { rule, type Draft } from "../rule.ts"

export default rule({
  id: "shared-slice-written",
  title: "memory is written while a shared slice of it is in use",
  severity: "error",
  since: "next",
  certainty: "likely",
  clauses: ["SHARED-1", "SHARED-5"],
  docs: `
A shared slice is a view of memory that others write. This thread must not: an ordinary write, or a \`&mut\` that lends the memory to
somebody who writes, tells the compiler that nobody else looks at it. It may move the write past the view's reads, or keep it in
a register for good. The other threads then see old samples, or half of the new ones, in release builds only. Memory that is
freed or reallocated under a view is read after its end.

Use the view up before the memory is written, and make a new one afterwards; or write with \`write_volatile\` or atomics.

\`\`\`rust
let view = unsafe { SharedSlice::from_raw_parts(ring.as_ptr(), ring.len()) };
ring[0] = sample;                  // bad: the view is read below
publish(view);
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn publish(_1: *mut f32, _2: usize) -> usize {
    debug ring => _1;
    let mut _0: usize;
    let _3: wasm::SharedSlice<'_, f32>;
    let mut _4: *const f32;

    bb0: {
        _4 = copy _1 as *const f32 (PtrToPtr);
        _3 = wasm::SharedSlice::<'_, f32>::from_raw_parts(move _4, copy _2) -> [return: bb1, unwind continue];
    }

    bb1: {
        (*_1) = const 0.5f32;
        _0 = send(copy _3) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn publish(_1: *mut f32, _2: usize) -> usize {
    debug ring => _1;
    let mut _0: usize;
    let _3: wasm::SharedSlice<'_, f32>;
    let mut _4: *const f32;

    bb0: {
        (*_1) = const 0.5f32;
        _4 = copy _1 as *const f32 (PtrToPtr);
        _3 = wasm::SharedSlice::<'_, f32>::from_raw_parts(move _4, copy _2) -> [return: bb1, unwind continue];
    }

    bb1: {
        _0 = send(copy _3) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}
\`\`\`

## How it decides

Views are the types with the role \`shared-slice\`: by marker, by \`contract.sharedSlice\` in the config, or known to wasm-lint. The pointer
a view is made from is followed back, through casts, references, fields and \`as_ptr\` and its kin, to the local, the parameter
or the static that it leads into. From there to the last use of the view, or of an iterator or a part of it, on any path,
these are findings, all **likely**:

- an assignment into the same memory;
- a \`&mut\` to it, or one that is given to a function;
- \`ptr::write\`, \`copy_nonoverlapping\` and their kin into it;
- a drop of its owner, or \`dealloc\`.

They are not proved: elements are not told apart, so a write behind the end of the view is found as well. Writes to another field,
through another parameter, by \`write_volatile\` and by atomics are none. A raw pointer given to a function of the program or of the
host is none either: that others write is what the view is for. Two pointers that are not seen to lead to one place are taken
for two. Safe code cannot do this while the view's lifetime is honest.

## Better evidence

Inlining (opt-level 2 and 3) takes views apart, and then nothing follows them: the report counts these. Dumps made with
\`-Copt-level=1\`, or debug dumps, keep them whole.
`,
  requires: { sharedWrites },
  options: {},
  *check({ sharedWrites }): Iterable<Draft> {
    for (const write of sharedWrites.writes) {
      const { view, at } = write
      const type = shortType(showType(view.element))
      yield {
        at,
        message: messageOf(write, type),
        advice: "Use the view up first, or write with write_volatile or atomics.",
        certainty: "likely",
        subject: `${type} in ${identityOf(view.body)}`,
        because: [
          { at: view.at, message: "the view is made here, and used again later" },
          { at: view.declaration.place ?? at, message: showSource(view.declaration) },
        ],
      }
    }
  },
})

function messageOf({ how, by }: SharedWrite, type: string): string {
  const who = by ? `'${shortType(by)}'` : "code that may write"
  const view = `a shared slice of '${type}'`
  switch (how) {
    case "written":
      return `memory is written while ${view} of it is in use: the compiler may move the write past what others read`
    case "lent":
      return `memory is lent to ${who} by '&mut' while ${view} of it is in use: the compiler may assume that nobody else sees it`
    case "freed":
      return `memory is freed while ${view} of it is in use: what is read afterwards is somebody else's`
  }
}
