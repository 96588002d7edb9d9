// The MIR reader as an analysis: every dump of the build, its items indexed, their code to be read on demand. Knows nothing
// of what a dump means; see program.ts for what it says.

import { absent, analyzer, type Absent, type Fact } from "../analyzer.ts"
import { build, type Artifact } from "../build.ts"
import { readDump } from "./items.ts"
import { mirPlace, type Body, type Program } from "./program.ts"
import { showType } from "./show.ts"

/// The program that some dumps make together.
export function readProgram(artifacts: readonly Pick<Artifact, "path" | "bytes">[]): Program {
  const readings = artifacts.map(({ path, bytes }) => readDump(path, bytes))
  return {
    dumps: readings.map(({ dump }) => dump),
    bodies: readings.flatMap(({ dump }) => dump.bodies),
    faults: readings.flatMap(({ faults }) => faults),
  }
}

/// One line that tells who a body is.
export function describeBody(body: Body): string {
  const { kind, name, params, result } = body
  if (kind === "fn") return `fn ${name}(${params.map((type) => showType(type)).join(", ")}) -> ${showType(result)}`
  return `${kind === "anon" ? "anonymous const" : kind} ${name}: ${showType(result)}`
}

export const mir = analyzer({
  name: "mir",
  doc: "The MIR dumps of the build's crates: their items, and the code of those that something asked for.",
  requires: { build },
  run({ build }): Program | Absent {
    return build.mir.length === 0 ? absent("no MIR dump in this build") : readProgram(build.mir)
  },
  *facts(program): Iterable<Fact> {
    for (const body of program.bodies) yield { at: mirPlace(body), text: describeBody(body) }
  },
  faults: (program) => program.faults,
  /// Counts the bodies that something has looked into so far: nobody relied on the others.
  *unread(program) {
    for (const { artifact, unread } of program.dumps) {
      if (unread > 0) yield { what: "MIR statements not understood", count: unread, artifact }
    }
  },
})
