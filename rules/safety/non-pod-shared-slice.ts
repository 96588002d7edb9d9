// Shared views over elements that are not Pod. Who is Pod is `analyzers/contract/pod`, where a view begins
// `analyzers/borrows/views`.

import { type View, views } from "../../analyzers/borrows/views.ts"
import { showSource } from "../../analyzers/contract/declaration.ts"
import { pod, type PodProfile, type PodVerdict } from "../../analyzers/contract/pod.ts"
import { showType } from "../../analyzers/mir/show.ts"
import { identityOf, shortType } from "../../analyzers/ownership/identity.ts"
import { option, rule, type Draft } from "../rule.ts"

export default rule({
  id: "non-pod-shared-slice",
  title: "a shared slice has elements that are not plain old data",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["SHARED-2", "POD-1", "POD-3", "POD-4"],
  docs: `
A shared slice is a view of memory that other threads or the host write while it is read. Every pattern of bits that can appear
there must be a value of the element type: that is what Pod means. This view has elements that are not, so a read can produce a
\`bool\` that is neither true nor false, a reference to nowhere, or a half-written pointer, and everything built on it is undefined.

The bound \`T: Pod\` stops honest mistakes; what is found here went past it, by a hand-written \`impl\` or a transmute.
Share a type of numbers instead (\`u8\` for \`bool\`, an index for a reference), mark it with \`#[wasm::pod]\`, and convert after reading.

\`\`\`rust
#[repr(C)] struct Voice { gain: f32, muted: bool }
unsafe impl wasm::Pod for Voice {}                 // not so: bool has 254 patterns that are no bool
let view = SharedSlice::new(&voices);              // bad
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn loudness(_1: &[Voice]) -> usize {
    debug voices => _1;
    let mut _0: usize;
    let _2: wasm::SharedSlice<'_, Voice>;
    let mut _3: &wasm::SharedSlice<'_, Voice>;

    bb0: {
        _2 = wasm::SharedSlice::<'_, Voice>::new(copy _1) -> [return: bb1, unwind continue];
    }

    bb1: {
        _3 = &_2;
        _0 = wasm::SharedSlice::<'_, Voice>::len(move _3) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}

fn voice(_1: f32, _2: bool) -> Voice {
    debug gain => _1;
    debug muted => _2;
    let mut _0: Voice;

    bb0: {
        _0 = Voice { gain: copy _1, muted: copy _2 };
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn loudness(_1: &[f32]) -> usize {
    debug gains => _1;
    let mut _0: usize;
    let _2: wasm::SharedSlice<'_, f32>;
    let mut _3: &wasm::SharedSlice<'_, f32>;

    bb0: {
        _2 = wasm::SharedSlice::<'_, f32>::new(copy _1) -> [return: bb1, unwind continue];
    }

    bb1: {
        _3 = &_2;
        _0 = wasm::SharedSlice::<'_, f32>::len(move _3) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}
\`\`\`

## How it decides

Every body in which a value of a type with the role \`shared-slice\` comes into being (the result of a call that was given no such
view, a transmute) is asked for the element type; a function that only passes a view on is not blamed again. The element is
judged field by field, and the chain that leads to the reason is shown. What the memory held before a pointer was cast is the
affair of \`forged-shared-slice\`.

Not Pod are \`bool\`, \`char\`, \`NonZero*\`, enums, unions, references, pointers, function pointers, handles, linear types, owners of memory,
cells and atomics, types with drop glue, and structs whose fields do not fill them. Pod are the numbers, arrays of Pod, and
what \`#[wasm::pod]\` or \`contract.pod\` declares.

- **proved**: a field that is to blame is in the dump.
- **likely**: the fields do not fill the type, and no marker says that it is packed.
- **unknown** (counted): the dump shows no fields of the type, or nothing promises its layout.
`,
  requires: { views, pod },
  options: {
    boolIsPod: option<boolean>(false, "Whether 'bool' and '()' count as plain old data, as some contracts have it."),
  },
  *check({ views, pod }, { boolIsPod }): Iterable<Draft> {
    const profile: PodProfile = boolIsPod ? "contract" : "strict"
    const told = new Map<unknown, Set<string>>()
    for (const view of views.all) {
      // What is left of an inlined constructor is told where the call stood.
      if (view.way === "pointer" || view.way === "zeroed" || (view.way === "inlined" && view.made)) continue
      const verdict = pod.judge(view.element, view.body.dump, profile)
      const key = `${view.at.source ? view.at.source.line : view.at.line} ${showType(view.element)}`
      const before = told.get(view.body) ?? new Set()
      told.set(view.body, before)
      if (verdict.is === "yes" || before.has(key)) continue
      before.add(key)
      yield draftOf(view, verdict)
    }
  },
})

function draftOf({ body, element, declaration, at }: View, verdict: Exclude<PodVerdict, { is: "yes" }>): Draft {
  const name = shortType(showType(element))
  const reasons = verdict.because.map(shortType)
  const proved = verdict.is === "no"
  return {
    at,
    message: `a shared slice has elements of type '${name}', which ${proved ? "is not" : "is not known to be"} Pod (${reasons.join(", ")}): whoever reads it while others write may get what is no value of its type`,
    advice: `Share a type made of numbers only, mark it with #[wasm::pod], and convert after reading.`,
    certainty: !proved ? "unknown" : verdict.likely ? "likely" : "proved",
    subject: `${name} in ${identityOf(body)}`,
    because: [
      ...verdict.because.map((reason) => ({ at, message: shortType(reason) })),
      { at: declaration.place ?? at, message: showSource(declaration) },
    ],
  }
}
