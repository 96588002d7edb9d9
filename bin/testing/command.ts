// For tests of bin: a fresh bundle, built once per run in a folder of its own, and a way to run it as a user does.

import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll } from "vitest"
import { bundle } from "../bundle.ts"

export interface Ran {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: Uint8Array
}

/// Runs a program with an environment that holds nothing but what is given: a test must not depend on ours.
export function runProgram(program: string, args: readonly string[], { cwd, env, input }: RunOptions): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { PATH: process.env["PATH"] ?? "", ...env } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk))
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk))
    child.on("error", reject)
    child.on("close", (code, signal) =>
      resolve({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
    // A program that ends before it has read everything closes the pipe: its exit code tells the story.
    child.stdin.on("error", () => undefined)
    child.stdin.end(input)
  })
}

/// A temporary folder that is removed after the tests of the file.
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "wasm-lint-test-"))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/// The sources of now, bundled, far from any node_modules.
export async function freshBundle(): Promise<string> {
  const folder = temporaryFolder()
  await bundle(folder)
  return folder
}
