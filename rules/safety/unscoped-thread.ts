// Threads that may outlive the function that started them: `analyzers/threads/spawns` follows their handles.

import { identityOf } from "../../analyzers/ownership/identity.ts"
import { type End, spawns } from "../../analyzers/threads/spawns.ts"
import { option, rule, type Draft } from "../rule.ts"

export default rule({
  id: "unscoped-thread",
  title: "a thread is started that nobody waits for",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["ATOMIC-4"],
  docs: `
In wasm a thread is a worker that the host started on this module's memory. Detached, it goes on while the page tears down what it
works on: the stack of the thread that started it is reused, the memory it was lent is freed, and its own memory is never given back.
So a thread ends before what it was started for: on every way out of the function somebody has waited for it.

Start threads in a scope, or join every handle on every way, the early returns included.

\`\`\`rust
let worker = thread::spawn(work);
prepare()?;                                          // bad: on an error, nobody waits
worker.join()

thread::scope(|s| { s.spawn(work); prepare() })      // waits, whatever happens
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn start() -> () {
    let mut _0: ();
    let _1: std::thread::JoinHandle<()>;
    let mut _2: wasm::HostCaps;

    bb0: {
        _1 = spawn::<fn() {work}, ()>(work) -> [return: bb1, unwind continue];
    }

    bb1: {
        drop(_1) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn start() -> () {
    let mut _0: ();
    let _1: std::thread::JoinHandle<()>;
    let mut _2: wasm::HostCaps;
    let _3: std::thread::Result<()>;

    bb0: {
        _1 = spawn::<fn() {work}, ()>(work) -> [return: bb1, unwind continue];
    }

    bb1: {
        _3 = JoinHandle::<()>::join(move _1) -> [return: bb2, unwind continue];
    }

    bb2: {
        drop(_3) -> [return: bb3, unwind continue];
    }

    bb3: {
        return;
    }
}
\`\`\`

## Which crates it looks at

A detached thread is good Rust elsewhere, so only crates are judged that take part in the contract: those that ask the host for
capabilities (\`wasm::get_host_capabilities\`, \`contract.capabilityCheck\`), and those to whose functions a marker or the config
gives the roles \`thread-spawn\`, \`thread-join\`, \`thread-scope\` (\`contract.threadSpawn\`, \`threadJoin\`, \`threadScope\`). The
option \`everywhere\` includes all others.

## How it decides

\`std::thread::spawn\`, \`Builder::spawn\` and \`wasm_thread::spawn\` are known, and so is every function of the crate that
returns the handle of a thread it started. From the call on the handle is followed along each way that does not unwind: moved,
wrapped in \`Option\` or \`Result\`, put into a list. What is started inside a closure that a scope calls is waited for.

- **proved**: on some way the handle is dropped, forgotten, or still there when the function returns.
- **likely**: the handle lies in a list or a struct that is dropped, and nothing after the start joins any thread.
- **unknown** (counted): the handle is returned to callers outside of the crate, stored behind a reference, or passed to a function
  that does not show a join.

In optimised dumps \`Vec::push\` is inlined, and a handle that goes into a list is lost track of: unknown. \`-Copt-level=1\` shows it.
Whether a list is joined as a whole is not counted: one join after the start, in a loop or a closure, is believed.
`,
  requires: { spawns },
  options: {
    everywhere: option<boolean>(false, "Judge every crate of the build, also those that take no part in the contract."),
  },
  *check({ spawns }, { everywhere }): Iterable<Draft> {
    for (const dump of spawns.dumps) {
      if (!everywhere && !spawns.takesPart(dump)) continue
      for (const { body, at, by, because, end } of spawns.in(dump)) {
        if (end.is === "scoped") continue
        yield {
          at,
          message: `the thread started by '${by}' ${fate(end)}: it may go on when what it was started for is gone`,
          advice: "Start it in a scope (`thread::scope`), or join its handle on every way out.",
          certainty: { detached: "proved", kept: "likely", handed: "unknown" }[end.is] as Draft["certainty"] & string,
          subject: `thread in ${identityOf(body)}`,
          because: [
            { at, message: because },
            { at: end.at, message: endWords(end) },
          ],
        }
      }
    }
  },
})

type Open = Exclude<End, { is: "scoped" }>

function fate(end: Open): string {
  if (end.is === "detached")
    return `is detached: its handle is ${end.how === "left" ? "never joined" : end.how} on a way out`
  return end.is === "kept"
    ? "is not joined: what holds its handle is dropped"
    : `may not be joined: its handle is ${end.how}`
}

function endWords(end: Open): string {
  if (end.is === "detached") return `here the handle is ${end.how === "left" ? "left unjoined" : end.how}`
  return end.is === "kept" ? "here what holds the handle is dropped" : `here the handle is ${end.how}`
}
