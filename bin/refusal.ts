// The one exception a person is meant to read: why the job cannot be done at all. Everything that throws something else
// is a bug of ours and is told as one.

import type { SourceSpan } from "../analyzers/place.ts"

export interface Problem {
  readonly message: string
  readonly at?: SourceSpan
}

/// Ends the command with exit code 2 and these sentences on stderr.
export class Refusal extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map(sentence).join("\n"))
    this.name = "Refusal"
    this.problems = problems
  }
}

export function refuse(message: string): never {
  throw new Refusal([{ message }])
}

/// `wasm-lint.json:3:5: …`, as editors and terminals make links of.
export function sentence({ message, at }: Problem): string {
  return at ? `${at.file}:${String(at.line)}:${String(at.column)}: ${message}` : message
}
