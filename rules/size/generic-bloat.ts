// Judges generic items by what their instances weigh together.

import { clip, count, share, size } from "../wording.ts"
import { names, type Names } from "../../analyzers/names/names.ts"
import { copies, type CopyClasses } from "../../analyzers/size/copies.ts"
import { generics, type Generic } from "../../analyzers/size/instances.ts"
import { option, rule, type Draft } from "../rule.ts"

export default rule({
  id: "generic-bloat",
  title: "one generic item has become a large part of the code",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
The compiler makes a copy of a generic function for every set of types it is used with. Where a large function has many
users, the copies become a large part of the binary though most of each is the same.

One finding per generic item: how many instances there are, what they weigh together, and the excess over the largest of
them, which is the most that sharing one body could save. Compressed, it is less: copies compress well, so measure the
download before and after.

Instances that are the same code byte for byte are counted in the message: their types have one layout, so one body serves
them all, and \`wasm-opt --duplicate-function-elimination\` makes them one without a change to the source.

What to do for the others: move the part that does not depend on the type into a function that is not generic and let the generic one
only convert (\`fn read(path: impl AsRef<Path>) { fn inner(path: &Path) { … } inner(path.as_ref()) }\`); take \`&dyn Trait\` where
the call is not hot; use fewer distinct types for maps and collections.

Instances are told by their mangled names. Names of the v0 mangling say which item they belong to. Legacy names leave type
arguments out, so two functions of one path count as instances of one item; there the finding is \`likely\`, and closures are
left out because all closures of a function are spelled alike. A binary without names has no findings: lint the one that
still has them.

\`\`\`wat bad
;; config {"rules":{"generic-bloat":{"minExcess":20}}}
(module
  (func $_RINvC4demo3sumaE (param i32) (result i32) (i32.add (i32.mul (local.get 0) (i32.const 3)) (i32.const 1)))
  (func $_RINvC4demo3sumhE (param i32) (result i32) (i32.add (i32.mul (local.get 0) (i32.const 5)) (i32.const 2)))
  (func $_RINvC4demo3summE (param i32) (result i32) (i32.add (i32.mul (local.get 0) (i32.const 7)) (i32.const 3))))
\`\`\`
\`\`\`wat good
;; config {"rules":{"generic-bloat":{"minExcess":20}}}
(module
  (func $_RNvC4demo5inner (param i32) (result i32) (i32.add (i32.mul (local.get 0) (i32.const 3)) (i32.const 1)))
  (func $_RINvC4demo3sumaE (param i32) (result i32) (call 0 (local.get 0)))
  (func $_RINvC4demo3sumhE (param i32) (result i32) (call 0 (local.get 0)))
  (func $_RINvC4demo3summE (param i32) (result i32) (call 0 (local.get 0))))
\`\`\`
`,
  requires: { generics, names, copies },
  options: {
    minInstances: option(3, "Fewer instances are no finding."),
    minExcess: option(2000, "Fewer bytes beyond the largest instance are no finding."),
    minShare: option(1, "A smaller excess than this percentage of all code is no finding."),
  },
  *check({ generics, names, copies }, { minInstances, minExcess, minShare }) {
    for (const item of generics.items) {
      if (item.excess < minExcess || item.excess * 100 < generics.code * minShare) break
      if (item.instances.length >= minInstances) yield draft(item, generics.code, names, copies)
    }
  },
})

function draft(item: Generic, code: number, names: Names, copies: CopyClasses): Draft {
  const { base, instances, bytes, excess } = item
  const [largest] = instances
  return {
    at: names.place(largest!.index),
    subject: base,
    certainty: item.exact ? "proved" : "likely",
    message:
      `${count(instances.length, "instance")} of '${clip(base)}' weigh ${size(bytes)}, ${share(bytes, code)} of all code, ` +
      `${size(excess)} more than the largest alone; the largest are ${examples(item, names)}` +
      sameCode(item, copies),
    advice: adviceFor(base),
    bytes: excess,
    because: instances.slice(0, 5).map(({ index, bytes }) => ({
      at: names.place(index),
      message: `'${clip(names.of(index).name)}' is ${size(bytes)}`,
    })),
  }
}

/// How many instances are copies of others of them.
function sameCode({ instances }: Generic, { representative }: CopyClasses): string {
  const distinct = new Set(instances.map(({ index }) => representative[index])).size
  const spare = instances.length - distinct
  return spare === 0 ? "" : `; ${count(spare, "instance is", "instances are")} the same code as another, byte for byte`
}

/// The largest instances, with their types where the names have them.
function examples({ base, instances }: Generic, names: Names): string {
  const shown = instances.slice(0, 3).map(({ index, bytes }) => {
    const { name } = names.of(index)
    const args = names.demangled(index)?.args
    return { what: args ? `<${args.join(", ")}>` : name, size: size(bytes) }
  })
  // Legacy names leave the types out, so that all may be spelled alike.
  if (new Set(shown.map(({ what }) => what)).size === 1) return shown.map(({ size }) => size).join(", ")
  return shown.map(({ what, size }) => (what === base ? size : `'${clip(what, 80)}' (${size})`)).join(", ")
}

function adviceFor(base: string): string {
  if (/(^|::)drop_in_place$/.test(base))
    return "Drop glue is made per type: have fewer types that own things, or put large ones behind a Box that few functions drop."
  if (/(^|::)(fmt|deserialize\w*|serialize\w*)$/.test(base) || /_serde/.test(base))
    return "Derived code is made per type and format: derive only what is used, and serialise through one intermediate type."
  return "Move what does not depend on the type arguments into a function that is not generic, or take '&dyn Trait' where the call is not hot."
}
