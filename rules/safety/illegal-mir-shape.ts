// Native types taken apart or built otherwise than the contract lists: `analyzers/native/forms` finds them.

import type { Form } from "../../analyzers/native/shapes.ts"
import { type IllegalForm, nativeForms } from "../../analyzers/native/forms.ts"
import { showSource } from "../../analyzers/contract/declaration.ts"
import { identityOf, shortType } from "../../analyzers/ownership/identity.ts"
import { showType } from "../../analyzers/mir/show.ts"
import { rule, type Draft } from "../rule.ts"

export default rule({
  id: "illegal-mir-shape",
  title: "a native type is taken apart or built in a way the contract does not list",
  severity: "warning",
  group: "wasm-recognition",
  since: "next",
  certainty: "proved",
  clauses: ["EXTERNREF-1", "EXTERNREF-3", "FUNCREF-1", "SHARED-4", "LINEAR-4"],
  docs: `
A compiler or a tool that maps handles, function references, shared slices and linear values to what wasm has for them recognises them
by the shapes of MIR they occur in. It may rely on the list below and nothing else; and the library may change what lies inside.
Code that looks at the bytes of such a value, or makes one of bytes, works until either of them does.

| shape                                                                         | where                            |
| ----------------------------------------------------------------------------- | -------------------------------- |
| moved, copied, stored, passed, returned as a whole; borrowed; dropped         | anywhere                         |
| put into a wrapper of the standard library and out again, behind pointers too | anywhere                         |
| its fields read, written, borrowed; its variant asked for                     | in the crate that defines it     |
| made of its fields                                                            | in the crate that defines it     |

Not listed, so nowhere: transmuted from or to another type, seen through a union, made of zeros, and pointers to it that become
pointers to something else.

\`\`\`rust
let raw: u32 = unsafe { mem::transmute(node) };     // bad: who says that a handle is a u32?
let raw = node.into_raw();
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn number(_1: wasm::ExternRef<Node>) -> u32 {
    let mut _0: u32;

    bb0: {
        _0 = move _1 as u32 (Transmute);
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn number(_1: wasm::ExternRef<Node>) -> u32 {
    let mut _0: u32;

    bb0: {
        _0 = wasm::ExternRef::<Node>::into_raw(move _1) -> [return: bb1, unwind continue];
    }

    bb1: {
        return;
    }
}
\`\`\`

## How it decides

Each statement that touches a type with one of the roles \`handle\`, \`func-ref\`, \`shared-slice\`, \`linear\` or \`capability\` is
given its shape, and the list is asked. Pod types are not native: any bytes may become one. What \`forged-handle\` and
\`retyped-handle\` say of the same statement is left to them, and a struct that is nothing but a wrapper around a native type
(\`js_sys::Object\` around \`JsValue\`) is the same shape. A conversion from or to a type parameter is not judged.

- **proved**: the statement is the function's own.
- **unknown** (counted): calls were inlined (opt-level 2 and 3) and the dump does not say which statement came from where; or a union is seen
  in an optimised dump, where structs that were taken to pieces look like one.

Where calls were inlined, fields and construction are not judged at all, since every method of the type leaves them, and of an
inlined \`mem::zeroed\` nothing is left. \`-Copt-level=1\` does not inline;
  \`-Zmir-include-spans\` tells the statements apart.
`,
  requires: { nativeForms },
  options: {},
  *check({ nativeForms }): Iterable<Draft> {
    for (const seen of nativeForms) {
      const { native, body, at, certainty } = seen
      const type = shortType(showType(native.type))
      yield {
        at,
        message: `${whatHappens(seen, type)}: the contract lists no such shape, and the inside of the type may change`,
        advice: `Use the methods of '${type}'.`,
        certainty,
        subject: `${type} in ${identityOf(body)}`,
        because: [{ at: native.declaration.place ?? at, message: showSource(native.declaration) }],
      }
    }
  },
})

const words: Readonly<Record<Form, string>> = {
  whole: "is used as a whole",
  wrapped: "is wrapped",
  field: "is taken apart outside of its crate",
  built: "is built of its fields outside of its crate",
  transmuted: "is transmuted",
  "pointer-cast": "is looked at through a pointer to something else",
  union: "is looked at through a union",
  zeroed: "is made of zeros",
}

function whatHappens({ form, native, other, into }: IllegalForm, type: string): string {
  const name = `the ${native.declaration.role} type '${type}'`
  const others = other ? `'${shortType(showType(other))}'` : ""
  if (form === "transmuted")
    return into ? `${others} is transmuted into ${name}` : `${name} is transmuted into ${others}`
  if (form === "pointer-cast")
    return into ? `a pointer to ${others} becomes one to ${name}` : `a pointer to ${name} becomes one to ${others}`
  return `${name} ${words[form]}`
}
