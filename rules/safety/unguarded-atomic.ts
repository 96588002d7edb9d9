// Atomic operations on a way that has not asked the host for threads: `analyzers/threads/guards` finds them.

import { identityOf } from "../../analyzers/ownership/identity.ts"
import { guards, type Unguarded } from "../../analyzers/threads/guards.ts"
import { option, rule, type Draft, type Step } from "../rule.ts"

export default rule({
  id: "unguarded-atomic",
  title: "an atomic operation is not behind a check for threads",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["ATOMIC-1"],
  docs: `
A crate that asks its host for capabilities says: I run with threads and without. Then every atomic operation must lie behind the
true edge of that question. On a host without shared memory the instruction does not validate, or the value it waits for is never
written by anybody; and the machine the code was written on has threads, so no test tells.

Ask first, and leave when the answer is no. A check on one of two ways, an inverted one, or one for another capability does not help.

\`\`\`rust
if urgent && !get_host_capabilities().has(HostCaps::THREADS) { return 0; }
COUNT.fetch_add(1, SeqCst)                          // bad: who was not urgent never asked

if !get_host_capabilities().has(HostCaps::THREADS) { return 0; }
COUNT.fetch_add(1, SeqCst)
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn count() -> u32 {
    let mut _0: u32;
    let mut _1: bool;
    let mut _2: wasm::HostCaps;

    bb0: {
        _2 = wasm::get_host_capabilities() -> [return: bb1, unwind continue];
    }

    bb1: {
        _1 = wasm::HostCaps::has(move _2, const wasm::HostCaps::SIMD128) -> [return: bb2, unwind continue];
    }

    bb2: {
        switchInt(move _1) -> [0: bb4, otherwise: bb3];
    }

    bb3: {
        _0 = Atomic::<u32>::load(const {alloc1: &Atomic<u32>}, const Relaxed) -> [return: bb5, unwind continue];
    }

    bb4: {
        _0 = const 0_u32;
        goto -> bb5;
    }

    bb5: {
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn count() -> u32 {
    let mut _0: u32;
    let mut _1: bool;
    let mut _2: wasm::HostCaps;

    bb0: {
        _2 = wasm::get_host_capabilities() -> [return: bb1, unwind continue];
    }

    bb1: {
        _1 = wasm::HostCaps::has(move _2, const wasm::HostCaps::THREADS) -> [return: bb2, unwind continue];
    }

    bb2: {
        switchInt(move _1) -> [0: bb4, otherwise: bb3];
    }

    bb3: {
        _0 = Atomic::<u32>::load(const {alloc1: &Atomic<u32>}, const Relaxed) -> [return: bb5, unwind continue];
    }

    bb4: {
        _0 = const 0_u32;
        goto -> bb5;
    }

    bb5: {
        return;
    }
}
\`\`\`

## Which crates it looks at

Atomics are everywhere in Rust, and in a build without threads they are plain loads and stores. So only crates are judged that
**take part in the contract**: those whose dump calls a function with the role \`capability-check\` (\`wasm::get_host_capabilities\`,
one with a marker, or one of \`contract.capabilityCheck\` in the config) or names the type of its answer (\`wasm::HostCaps\`). All
others, dependencies above all, are left alone; the option \`everywhere\` includes them.

## How it decides

Every way from the entry of the function to the operation must pass the true edge of a check for threads. A check is
\`has\`, \`contains\` or \`supports\` on the answer with the constant \`THREADS\` in it, its bit in optimised code (1, as in
\`wasm::HostCaps\`), or a function of the config that answers \`true\`. Its outcome is followed through variables, \`!\`, \`&&\`,
\`Option\` and \`Result\` with \`?\`, and through functions of the crate that return it, or that return only if it was yes.

A function, closure or \`async\` body that does not ask itself is fine if everybody does who calls it, makes it or hands it on in
this crate, on every way there (MIR does not say what is \`pub\`). One that nobody mentions has to ask itself.

- **proved**: there is a way without a check, and the finding shows it.
- **unknown** (counted): a truth value from a field, a static or foreign code stands before it, which may be a kept answer; the
  function is reached through a trait; or calls were inlined (opt-level 2 and 3) in a dump that does not say which statement came
  from where, as \`-Copt-level=1\` (no inlining) or \`-Zmir-include-spans\` would.

Atomic operations are the methods of \`core::sync::atomic\` under the names of rustc 1.63 to 1.97, their intrinsics, \`fence\`, and
\`memory_atomic_wait32/64\` and \`notify\`. Those inside of libraries (a \`Mutex\`, an \`Arc\`) are not seen. Binaries are not
judged: there \`__wasm_init_memory\`, which the linker makes, holds atomics of its own, and a check is whatever is left of it.
`,
  requires: { guards },
  options: {
    everywhere: option<boolean>(false, "Judge every crate of the build, also those that never ask the host."),
  },
  *check({ guards }, { everywhere }): Iterable<Draft> {
    for (const dump of guards.dumps) {
      if (!everywhere && !guards.asks(dump)) continue
      for (const each of guards.unguarded(dump)) yield draftOf(each)
    }
  },
})

function draftOf({ body, at, operation, certainty, other, callers }: Unguarded): Draft {
  const [first] = callers
  const from = first ? `: ${quoted(identityOf(first.body))} comes here without having asked` : ""
  const check = other ? `: what is checked before it is ${other.asked}, not for threads` : from
  const because: Step[] = other ? [{ at: other.at, message: `this asks for ${other.asked}` }] : []
  return {
    at,
    message: `the atomic operation '${operation}' is not behind a check for threads${check}. On a host without them it does not validate, or waits for nobody`,
    advice:
      "Ask `get_host_capabilities().has(HostCaps::THREADS)` first, on every way to it, and leave when it is false.",
    certainty,
    subject: `${operation} in ${identityOf(body)}`,
    because,
    path: [
      ...callers.map((call) => ({ at: call.at, message: `${quoted(identityOf(call.body))} goes on without a check` })),
      ...(callers.length > 0 ? [{ at, message: `'${operation}' is reached` }] : []),
    ],
  }
}

function quoted(name: string): string {
  return `'${name}'`
}
