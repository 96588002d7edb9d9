import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);

// bin/wat.ts
var features = {
  exceptions: true,
  mutable_globals: true,
  sat_float_to_int: true,
  sign_extension: true,
  simd: true,
  threads: true,
  function_references: true,
  multi_value: true,
  tail_call: true,
  bulk_memory: true,
  reference_types: true,
  annotations: true,
  gc: true,
  memory64: true,
  multi_memory: true,
  extended_const: true,
  relaxed_simd: true
};
var loading;
function load() {
  return loading ??= import("./chunk-RLYNAUNK.js").then((module) => module.default());
}
async function assemble(path, text) {
  const wabt = await load();
  try {
    const module = wabt.parseWat(path, text, features);
    try {
      return { bytes: Uint8Array.from(module.toBinary({ write_debug_names: true }).buffer) };
    } finally {
      module.destroy();
    }
  } catch (error) {
    return { fault: watFault(path, error instanceof Error ? error.message : String(error)) };
  }
}
async function disassembler() {
  const wabt = await load();
  let sound = true;
  return (bytes) => {
    if (!sound) return void 0;
    try {
      const module = wabt.readWasm(Uint8Array.from(bytes), { ...features, readDebugNames: true });
      try {
        module.applyNames();
        return module.toText({ foldExprs: true, inlineExport: false });
      } finally {
        module.destroy();
      }
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) {
        sound = false;
        loading = void 0;
      }
      return void 0;
    }
  };
}
function watFault(path, message) {
  const [, line, column, what] = /:(\d+):(\d+): error: ([^\n]+)/.exec(message) ?? [];
  const from = "wat";
  if (!line || !column || !what)
    return { kind: "input", artifact: path, message: `cannot be assembled: ${message.trim()}`, from };
  const [row, start] = [Number(line), Number(column)];
  return {
    kind: "input",
    artifact: path,
    message: `line ${line}, column ${column}: ${what.replace(/\.$/, "")}`,
    at: { kind: "source", file: path, line: row, column: start, endLine: row, endColumn: start + 1 },
    from
  };
}

export {
  assemble,
  disassembler
};
