// Types that are declared plain old data and are not. Who is Pod, and why not, is `analyzers/contract/pod`.

import { contract } from "../../analyzers/contract/contract.ts"
import { showSource, type TypeDeclaration } from "../../analyzers/contract/declaration.ts"
import { pod, type PodProfile, type PodVerdict } from "../../analyzers/contract/pod.ts"
import { headOf, shapes } from "../../analyzers/contract/shapes.ts"
import { mir } from "../../analyzers/mir/mir.ts"
import { type Dump, mirPlace } from "../../analyzers/mir/program.ts"
import { showType, typeArguments } from "../../analyzers/mir/show.ts"
import type { Type } from "../../analyzers/mir/types.ts"
import { mentionsParameter } from "../../analyzers/ownership/handle-types.ts"
import { shortType } from "../../analyzers/ownership/identity.ts"
import type { Place } from "../../analyzers/place.ts"
import { option, rule, type Draft } from "../rule.ts"

export default rule({
  id: "unsound-pod-impl",
  title: "a type that is declared plain old data is not",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["POD-1", "POD-2", "POD-3", "POD-4"],
  docs: `
\`unsafe impl Pod for T {}\` is a promise that every pattern of bits is a \`T\` and that its bytes mean nothing beyond themselves.
Everything that shares, casts or reads memory as \`T\` is built on it, and nothing checks it: neither the compiler nor the function
that asks for the bound. Here it is not so, and safe code that uses the type has undefined behaviour.

| the type has | then |
| --- | --- |
| \`bool\`, \`char\`, \`NonZero*\`, an enum | bytes from elsewhere make a value that is none |
| a union | which of its bytes mean something is not fixed |
| padding | uninitialised bytes are published, or read as numbers |
| a reference, a pointer, a function pointer | anybody may write the address that is followed next |
| \`Cell\`, an atomic, a lock | the bytes are copied while somebody changes them |
| \`Drop\`, \`Box\`, \`Vec\`, \`String\` | each copy of the bytes frees the same memory |
| a handle | it indexes a table that belongs to one thread |
| \`repr(Rust)\` | the other side may have laid it out otherwise |

Use \`u8\` for \`bool\`, an index for a reference, explicit fields for padding, \`#[repr(C)]\`, and let \`#[wasm::pod]\` or the derive of
bytemuck or zerocopy write the \`impl\`: they look.

\`\`\`rust
#[repr(C)] struct Voice { gain: f32, muted: bool }
unsafe impl wasm::Pod for Voice {}                 // bad: bool has 254 patterns that are no bool
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"pod\\",\\"type\\":\\"example::Voice\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

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
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"pod\\",\\"type\\":\\"example::Voice\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

fn voice(_1: f32, _2: u32) -> Voice {
    debug gain => _1;
    debug muted => _2;
    let mut _0: Voice;

    bb0: {
        _0 = Voice { gain: copy _1, muted: copy _2 };
        return;
    }
}
\`\`\`

## How it decides

An \`impl\` without functions leaves nothing in a dump, so declarations are looked at: markers of kind \`pod\`, and the globs of
\`contract.pod\` in the config. Name there what implements your Pod trait, whosever trait it is:

\`\`\`json
{ "contract": { "pod": ["mesh::Vertex", "mesh::gpu::*"] } }
\`\`\`

The declaration under judgement is not believed; those of its fields' types are, each being judged by itself. What a type is made
of comes from its constructors, aggregates and field accesses in the dump, and from what a marker brings: the types of the
fields, and size, alignment, \`Copy\` and drop glue as rustc computed them. The finding stands where the type is built.

- **proved**: a field, a \`Drop\` impl or a fact of the marker contradicts the promise. The chain of fields is shown.
- **likely**: the fields do not fill the type, and no marker says its size; a packed type would be right.
- **unknown** (counted): no dump shows all fields, or nothing tells the \`repr\`. A dump never prints it: types declared in the config
  alone are never proved right.

What a builder of optimised code sees is the same: fields keep their types at every optimisation level.
`,
  requires: { mir, contract, shapes, pod },
  options: {
    boolIsPod: option<boolean>(false, "Whether 'bool' and '()' count as plain old data, as some contracts have it."),
  },
  *check({ mir, contract, shapes, pod }, { boolIsPod }): Iterable<Draft> {
    if (!contract.types.some(({ role }) => role === "pod")) return
    const profile: PodProfile = boolIsPod ? "contract" : "strict"
    const met = new Set<TypeDeclaration>()
    const told = new Set<string>()
    for (const { type, dump } of shapes.all()) {
      const declaration = contract.typeRole("pod", type, dump)
      if (!declaration) continue
      met.add(declaration)
      // `Pair<T>` is judged as the `Pair<u32>` that somebody uses.
      if (type.kind === "path" && typeArguments(type.path).some(mentionsParameter)) continue
      const verdict = pod.keeps(declaration, type, dump, profile)
      const key = `${dump.crate} ${showType(type)}`
      if (verdict.is === "yes" || told.has(key)) continue
      told.add(key)
      const body = shapes.dropImpl(type, dump)
      const seen = body ? { body, at: headOf(body) } : shapes.of(type, dump)?.seen
      const at: Place | undefined = seen ? mirPlace(seen.body, seen.at) : declaration.place
      if (at) yield draftOf(declaration, type, dump, verdict, at)
    }
    // A marker may speak of a type that nothing builds or takes apart.
    for (const declaration of contract.types) {
      if (declaration.role !== "pod" || met.has(declaration) || !declaration.place) continue
      const type = typeNamed(declaration.name)
      const dump = mir.dumps.find(({ crate }) => declaration.name.startsWith(`${crate}::`)) ?? mir.dumps[0]
      const verdict = dump && pod.keeps(declaration, type, dump, profile)
      if (dump && verdict && verdict.is !== "yes") yield draftOf(declaration, type, dump, verdict, declaration.place)
    }
  },
})

function typeNamed(name: string): Type {
  const segments = name.split("::").map((name) => ({ kind: "name", name, args: [] }) as const)
  return { kind: "path", path: { segments } }
}

function draftOf(
  declaration: TypeDeclaration,
  type: Type,
  dump: Dump,
  verdict: Exclude<PodVerdict, { is: "yes" }>,
  at: Place,
): Draft {
  const name = shortType(showType(type))
  const reasons = verdict.because.map(shortType)
  const subject = `${dump.crate}::${showType(type)}`
  const because = [
    ...reasons.map((message) => ({ at, message })),
    { at: declaration.place ?? at, message: showSource(declaration) },
  ]
  if (verdict.is === "unknown")
    return {
      at,
      message: `'${name}' is declared plain old data, and nothing here shows that it is (${reasons.join(", ")})`,
      advice: `Pass --rustdoc with the crate's rustdoc JSON, which has fields and 'repr', or declare it with #[wasm::pod].`,
      certainty: "unknown",
      subject,
      because,
    }
  return {
    at,
    message: `'${name}' is declared plain old data, which it is not (${reasons.join(", ")}): whoever trusts the declaration reads or shares what is no value of the type`,
    advice: "Make it of numbers only, or take the declaration back.",
    certainty: verdict.likely ? "likely" : "proved",
    subject,
    because,
  }
}
