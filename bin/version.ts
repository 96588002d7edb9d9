// Who we are, for reports and for `--version`. A test holds it equal to package.json, so that nothing is read at start.

export const tool = { name: "wasm-lint", version: "0.1.0" } as const

export const issues = "https://github.com/wasm-lint/wasm-lint/issues"
