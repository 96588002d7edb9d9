// The component that the build's module was lifted out of, as an analysis: what the module's functions are to the outside.

import { absent, analyzer } from "../../analyzer.ts"
import type { Fact } from "../../analyzer.ts"
import { build } from "../../build.ts"
import type { CanonicalOptions } from "./canon.ts"
import { readDefinitions } from "./definitions.ts"
import type { ComponentModel, Definitions } from "./definitions.ts"
import type { Item } from "./names.ts"
import { functionText, resolveType, typeText } from "./text.ts"
import type { ExternDescription } from "./types.ts"

export const component = analyzer({
  name: "component",
  doc: "The component the module was lifted out of: its types, imports, exports, instances, and how functions are lifted and lowered.",
  requires: { build },
  run: ({ build }) => {
    const within = build.wasm?.within
    if (!within) return absent("no binary of this build was lifted out of a component")
    return readDefinitions({ path: within.path, kind: "wasm", bytes: within.whole })
  },
  faults: (model) => model.faults,
  facts: factsOf,
})

function* factsOf({ artifact, components }: ComponentModel): Iterable<Fact> {
  for (const [number, own] of components.entries()) {
    const whole = { kind: "bytes", artifact: artifact.path, ...own.span, section: `component ${number}` } as const
    const say = (text: string, at = whole.offset, length = whole.length): Fact => ({
      at: { ...whole, offset: at, length },
      text: `component ${number}: ${text}`,
    })
    const types = own.scope.types.length
    yield say(`${own.modules.length} core modules, ${own.components.length} components, ${types} types`)
    for (const { name, is } of own.imports) yield say(`imports ${name}: ${externText(own, is)}`)
    for (const { name, sort, index, is } of own.exports)
      yield say(`exports ${name}: ${is ? externText(own, is) : sort} (${sort} ${index})`)
    for (const [index, instance] of own.coreInstances.entries()) {
      if (instance.kind === "bundled") yield say(`core instance ${index} bundles ${items(instance.exports)}`)
      else yield say(`core instance ${index}: module ${instance.module} with ${items(instance.arguments)}`)
    }
    for (const [index, instance] of own.instances.entries()) {
      if (instance.kind === "bundled") yield say(`instance ${index} bundles ${items(instance.exports)}`)
      else yield say(`instance ${index}: component ${instance.component} with ${items(instance.arguments)}`)
    }
    for (const canonical of own.canonicals) {
      const options = optionsText(canonical.options)
      if (canonical.kind === "lift") {
        const type = externText(own, { kind: "func", type: canonical.type })
        yield say(`lifts core func ${canonical.function} as ${type}${options}`, canonical.offset, 1)
      } else if (canonical.kind === "lower")
        yield say(`lowers func ${canonical.function}${options}`, canonical.offset, 1)
      else yield say(`${[canonical.name, ...canonical.operands].join(" ")}${options}`, canonical.offset, 1)
    }
    for (const { function: of, arguments: values } of own.starts)
      yield say(`starts with func ${of}(${values.map((value) => `value ${value}`).join(", ")})`)
  }
}

function items(list: readonly Item[]): string {
  return list.length === 0 ? "nothing" : list.map(({ name, sort, index }) => `${name} (${sort} ${index})`).join(", ")
}

function externText({ scope }: Definitions, is: ExternDescription): string {
  if (is.kind === "func" || is.kind === "instance" || is.kind === "component") {
    const found = resolveType(scope, is.type)
    if (!found) return is.kind
    return found.type.kind === "func" ? functionText(found.scope, found.type) : typeText(found)
  }
  if (is.kind !== "type") return is.kind
  const same = is.equal === undefined ? undefined : resolveType(scope, is.equal)
  return same ? `type ${typeText(same)}` : "resource"
}

function optionsText(options: CanonicalOptions): string {
  const said = Object.entries(options).map(([name, value]) => (value === true ? name : `${name} ${value}`))
  return said.length === 0 ? "" : `; ${said.join(", ")}`
}
