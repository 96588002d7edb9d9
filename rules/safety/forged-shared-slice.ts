// Shared views that were not made by a constructor, or over memory that was something else before a cast. Where views begin
// is `analyzers/borrows/views`, who is Pod `analyzers/contract/pod`.

import { type View, views } from "../../analyzers/borrows/views.ts"
import { showSource } from "../../analyzers/contract/declaration.ts"
import { pod, type PodVerdict } from "../../analyzers/contract/pod.ts"
import { lastName, showType, typeArguments } from "../../analyzers/mir/show.ts"
import type { Type } from "../../analyzers/mir/types.ts"
import { identityOf, shortType } from "../../analyzers/ownership/identity.ts"
import { rule, type Certainty, type Draft } from "../rule.ts"

export default rule({
  id: "forged-shared-slice",
  title: "a shared slice is made by a transmute or a cast",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["SHARED-4", "SHARED-1"],
  docs: `
A shared slice is made by its constructors, which ask for \`T: Pod\` of the elements that lie there. Here one comes into being
around them. A transmute relies on a layout that nobody promised: the fields of the view may come in any order, in the next
compiler version in another one. A pointer cast before \`from_raw_parts\` satisfies the bound with a type that is not what the
memory holds: a view of \`u8\` over a slice of \`bool\` or of references publishes bytes that mean something else to their owner,
and invites the other side to write what is no value of their type.

Build the view with \`SharedSlice::new\` over memory of the element type itself. Where two layouts must meet, make both Pod.

\`\`\`rust
let view = unsafe { mem::transmute::<&[u32], SharedSlice<u32>>(&values) };                     // bad
let view = unsafe { SharedSlice::from_raw_parts(flags.as_ptr().cast::<u8>(), flags.len()) };   // bad: flags are bools
let view = SharedSlice::new(&values);
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn view(_1: &[u32]) -> wasm::SharedSlice<'_, u32> {
    debug values => _1;
    let mut _0: wasm::SharedSlice<'_, u32>;

    bb0: {
        _0 = copy _1 as wasm::SharedSlice<'_, u32> (Transmute);
        return;
    }
}
\`\`\`
\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn raised(_1: *const bool, _2: usize) -> wasm::SharedSlice<'_, u8> {
    let mut _0: wasm::SharedSlice<'_, u8>;
    let mut _3: *const u8;

    bb0: {
        _3 = copy _1 as *const u8 (PtrToPtr);
        _0 = wasm::SharedSlice::<'_, u8>::from_raw_parts(move _3, copy _2) -> [return: bb1, unwind continue];
    }

    bb1: {
        return;
    }
}
\`\`\`

Numbers may be looked at as other numbers: both are Pod, and no bound is skipped.

\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn bits(_1: *const u32, _2: usize) -> wasm::SharedSlice<'_, f32> {
    let mut _0: wasm::SharedSlice<'_, f32>;
    let mut _3: *const f32;

    bb0: {
        _3 = copy _1 as *const f32 (PtrToPtr);
        _0 = wasm::SharedSlice::<'_, f32>::from_raw_parts(move _3, copy _2) -> [return: bb1, unwind continue];
    }

    bb1: {
        return;
    }
}
\`\`\`

## How it decides

Views are the types with the role \`shared-slice\`: by marker, by \`contract.sharedSlice\` in the config, or known to wasm-lint.
Outside the crate that defines the view:

- **proved**: a transmute or \`transmute_copy\` of something else, or of a view with other elements; zeroed memory; a reference or
  pointer to something else that becomes one to a view; a constructor whose pointer was cast from elements that are not Pod,
  with the field that is to blame.
- **likely**: the same with the constructor inlined (opt-level 2 and 3): a view of \`u8\` is made and one pointer to something that
  is not Pod is cast to \`*const u8\` in the same body, and the dump does not say that the one is made of the other.
- **unknown** (counted): the dump does not say whether the elements before the cast are Pod.

A cast from \`u8\`, \`i8\`, \`()\` or from an address is no offence: such memory says nothing of what was laid out in it; nor is one from
atomic numbers, which others may write by design. Lifetimes are
erased in MIR, so a view that was stretched to \`'static\` looks like any other.

## Better evidence

Inlining takes views apart. Dumps made with \`-Copt-level=1\`, or debug dumps, show the constructor and what it was given.
`,
  requires: { views, pod },
  options: {},
  *check({ views, pod }): Iterable<Draft> {
    const told = new Set<string>()
    for (const view of views.all) {
      const { body, at } = view
      const verdict = view.before && !isAtomicNumber(view.before) && pod.judge(view.before, body.dump)
      const judged = judge(view, verdict)
      const key = `${at.artifact} ${at.body} ${at.source ? at.source.line : at.line} ${showType(view.element)}`
      if (!judged || told.has(key)) continue
      told.add(key)
      const type = shortType(showType(view.element))
      yield {
        at,
        ...judged,
        advice: `Make the view with its constructor, over memory that holds '${type}'.`,
        subject: `${type} in ${identityOf(body)}`,
        because: [{ at: view.declaration.place ?? at, message: showSource(view.declaration) }],
      }
    }
  },
})

/// An atomic number has the size and the bit patterns of the number, and is there to be written by others.
function isAtomicNumber(type: Type): boolean {
  if (type.kind !== "path") return false
  const name = lastName(type.path) ?? ""
  const [of] = typeArguments(type.path)
  return name === "Atomic" ? of !== undefined && /^[iu](?:\d+|size)$/.test(showType(of)) : /^Atomic[IU]/.test(name)
}

function judge(
  { way, before, element, body }: View,
  verdict: PodVerdict | false | undefined,
): { readonly message: string; readonly certainty: Certainty } | undefined {
  const type = shortType(showType(element))
  const was = before ? shortType(showType(before)) : ""
  const unpromised = "nothing promises how a view is laid out, and the bound on its elements is skipped"
  switch (way) {
    case "transmute":
      return {
        message: `a shared slice of '${type}' is made of '${was}' by a transmute: ${unpromised}`,
        certainty: "proved",
      }
    case "zeroed":
      return { message: `a shared slice of '${type}' is made of zeroed memory: it begins nowhere`, certainty: "proved" }
    case "pointer":
      return {
        message: `a pointer to '${was}' becomes one to a shared slice of '${type}': ${unpromised}`,
        certainty: "proved",
      }
    case "constructor":
    case "inlined": {
      if (!verdict || verdict.is === "yes") return undefined
      const reasons = verdict.because.map(shortType).join(", ")
      const isNot = verdict.is === "no" ? "is not" : "is not known to be"
      return {
        message: `a shared slice of '${type}' is a view of memory that holds '${was}', which ${isNot} Pod (${reasons}): its owner and its readers see different things in the same bytes`,
        certainty:
          verdict.is === "unknown" ? "unknown" : verdict.likely || body.code.inlined.length > 0 ? "likely" : "proved",
      }
    }
  }
}
