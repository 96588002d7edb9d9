// Judges the features a binary needs by the hosts it is made for.

import {
  hosts,
  hostTableDate,
  profileNamed,
  profiles,
  supportedSince,
  supports,
  type Profile,
} from "../../analyzers/portability/hosts.ts"
import { list } from "../wording.ts"
import { build } from "../../analyzers/build.ts"
import { names } from "../../analyzers/names/names.ts"
import { features } from "../../analyzers/wasm/features.ts"
import type { Proposal } from "../../analyzers/wasm/opcodes.ts"
import { isProbe } from "../../analyzers/wasm/module.ts"
import { wasm } from "../../analyzers/wasm/wasm.ts"
import { rule, type Draft } from "../rule.ts"

export default rule({
  id: "host-feature-unsupported",
  title: "the binary needs a feature that its host does not have",
  severity: "error",
  since: "next",
  certainty: "proved",
  docs: `
An engine rejects the whole module when a single instruction or encoding is new to it. The finding names the feature, the
function with its first use, and which hosts lack it or since which version they have it.

\`contract.host\` in the config says what the build is for:

| host | judged as |
| --- | --- |
${Object.entries(profiles)
  .map(([name, { doc }]) => `| \`${name}\` | ${doc} |`)
  .join("\n")}
| ${Object.keys(hosts)
    .map((name) => `\`${name}\``)
    .join(", ")} | the newest version in the table; with \`@version\`, as in \`safari@16.4\`, that version and later |

Without it the build is judged as for \`browser\`, and the finding is a warning. The support table is that of
https://webassembly.org/features/ of ${hostTableDate}. What needs a flag counts as unsupported.

What to do: compile without the feature (\`-Ctarget-feature=-tail-call\`, \`-mno-tail-call\`, …) or lower it
(\`wasm-opt --llvm-nontrapping-fptoint-lowering\`, \`--signext-lowering\`, \`--translate-to-exnref\`), ship a second build and choose by feature
detection, or name the hosts you really have.

Modules without imports, exports and start function are left alone: they are there to be validated, which is how features are detected.

Features are inferred from instructions, types and encodings. What the \`target_features\` section claims is not believed.

\`\`\`wat bad
;; config {"contract":{"host":"safari@16.4"}}
(module
  (func $loop (export "loop") (param i32) (result i32)
    (return_call $loop (local.get 0))))
\`\`\`
\`\`\`wat good
;; config {"contract":{"host":"chrome@120"}}
(module
  (func $loop (export "loop") (param i32) (result i32)
    (return_call $loop (local.get 0))))
\`\`\`
`,
  requires: { build, wasm, features, names },
  options: {},
  *check({ build, wasm, features, names }) {
    if (isProbe(wasm)) return
    const { host } = build.contract
    const profile = profileNamed(host ?? "browser")
    if (!profile) {
      yield unknownHost(host ?? "", wasm.artifact.path)
      return
    }
    for (const [feature, use] of features.uses) {
      // Imports of string builtins can be given by hand: no engine rejects a module for them.
      if (feature === "jsStringBuiltins") continue
      const lacking = profile.hosts.filter(({ host, version }) => !supports(host, version, feature))
      if (lacking.length === 0) continue
      const artifact = wasm.artifact.path
      yield {
        at:
          use.function === undefined
            ? { kind: "bytes", artifact, offset: use.offset, length: 0 }
            : names.place(use.function, use.offset),
        subject: feature,
        message:
          `the binary needs ${titles[feature]} (first by ${use.what}${use.function === undefined ? "" : ` in '${names.of(use.function).name.slice(0, 120)}'`}), ` +
          `which is not in ${list(lacking.map((entry) => lacks(entry, feature)))}; judged for ${profile.doc}, by the table of ${hostTableDate}`,
        advice:
          host === undefined
            ? `Say in the config which host the build is for (contract.host), or compile without ${titles[feature]}.`
            : `Compile without ${titles[feature]}, or ship a second build for hosts without it.`,
        ...(host === undefined ? { atMost: "warning" as const } : {}),
      }
    }
  },
})

/// "Safari 17.3 (it is since 18.2)", "wasm3", "wazero (only by a flag)".
function lacks({ host, version }: Profile["hosts"][number], feature: Proposal): string {
  const title = `${hosts[host].title}${version === undefined ? "" : ` ${version}`}`
  const since = supportedSince(host, feature)
  if (since === "flag") return `${title} (only by a flag)`
  return since === undefined ? `${title} (in no version)` : `${title} (it is since ${since})`
}

function unknownHost(host: string, artifact: string): Draft {
  return {
    at: { kind: "bytes", artifact, offset: 0, length: 0 },
    subject: "host",
    certainty: "unknown",
    message: `nothing is known of the host '${host.slice(0, 60)}' that the config names`,
    advice: `Name one of ${list([...Object.keys(profiles), ...Object.keys(hosts)].map((name) => `'${name}'`))}, or a version as in 'safari@16.4'.`,
  }
}

const titles: Readonly<Record<Proposal, string>> = {
  mvp: "WebAssembly 1.0",
  signExtensions: "sign-extension instructions",
  saturatedFloatToInt: "non-trapping conversions",
  multiValue: "multiple results",
  mutableGlobals: "mutable globals at the boundary",
  bulkMemory: "bulk memory",
  referenceTypes: "reference types",
  simd: "SIMD",
  relaxedSimd: "relaxed SIMD",
  threads: "threads and atomics",
  acquireReleaseAtomics: "atomics that acquire and release",
  exceptions: "legacy exception handling",
  exceptionsFinal: "exception handling with exnref",
  tailCall: "tail calls",
  typedFunctionReferences: "typed function references",
  gc: "garbage collection",
  multiMemory: "multiple memories",
  memory64: "64-bit memory",
  extendedConst: "extended constant expressions",
  wideArithmetic: "wide arithmetic",
  stackSwitching: "stack switching",
  customPageSizes: "custom page sizes",
  compactImportSection: "compact import sections",
  jsStringBuiltins: "string builtins",
}
