import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);

// bin/refusal.ts
var Refusal = class extends Error {
  problems;
  constructor(problems) {
    super(problems.map(sentence).join("\n"));
    this.name = "Refusal";
    this.problems = problems;
  }
};
function refuse(message) {
  throw new Refusal([{ message }]);
}
function sentence({ message, at }) {
  return at ? `${at.file}:${String(at.line)}:${String(at.column)}: ${message}` : message;
}

// bin/version.ts
var tool = { name: "wasm-lint", version: "0.1.0" };
var issues = "https://github.com/wasm-lint/wasm-lint/issues";

export {
  Refusal,
  refuse,
  tool,
  issues
};
