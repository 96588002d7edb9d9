// What the functions that hosts provide do, as data: a row says which imports it speaks of and which effects they have.
// Rows are read from the top and the first that matches counts. It knows names of published ABIs, each with its source;
// it refuses to guess from signatures. An import that no row names is a plain call of the host (`js_call`).

import { effectSet, noEffects, type EffectSet } from "./effects.ts"

/// The bindings an import belongs to, as people call them.
export type Host =
  "wasm-bindgen" | "wasm crate" | "wasi" | "component" | "emscripten" | "go" | "napi" | "env" | "unknown"

export interface HostRow {
  readonly host: Host
  /// Matched against the whole module name of the import.
  readonly module: RegExp
  /// Matched against the name of the import, anywhere unless anchored.
  readonly name: RegExp
  readonly effects: EffectSet
}

export interface HostEffect {
  readonly host: Host
  readonly effects: EffectSet
  /// Handle housekeeping: the call only frees, copies or inspects a handle, or sets up the bindings themselves.
  readonly housekeeping: boolean
}

// The generated glue's own module: `wbg`, `./name_bg.js`, or the placeholder before wasm-bindgen has run.
// Source: wasm-bindgen, crates/cli-support (intrinsics table, import naming `__wbg_<js name>_<hash>`).
const bindgen = /^(wbg|__wbindgen_placeholder__|__wbindgen_externref_xform__|\.\/.*\.js)$/
const wasiP1 = /^wasi_(snapshot_preview1|unstable)$/
const go = /^(go|gojs)$/
const env = /^(env|a|asm2wasm|global)$/
const handles = /^(?:\[(?:resource-drop|resource-new|resource-rep|export|task-return)\])/

/// Rows of one host, as `[name pattern, effects]`.
function host(name: Host, module: RegExp, ...rows: readonly (readonly [RegExp, EffectSet])[]): HostRow[] {
  return rows.map(([pattern, effects]) => ({ host: name, module, name: pattern, effects }))
}

const anything = /^/
const clock = effectSet("clock")
const random = effectSet("random")
const network = effectSet("network")
const filesystem = effectSet("filesystem")
const io = effectSet("io")
const jsCall = effectSet("js_call")
const exit = effectSet("diverge")
const throws = effectSet("throw")

export const hostRows: readonly HostRow[] = [
  // fixtures/rust/wasm, the reference crate: src/host.rs.
  ...host(
    "wasm crate",
    /^wasm_host$/,
    [/^externref_(drop|clone|is)$|^host_capabilities$/, noEffects],
    [/^__wasm_lint_linear_dropped$/, throws],
  ),
  ...host(
    "wasm-bindgen",
    bindgen,
    [/^(?:__wbg_)?_*wbindgen_(object_(drop_ref|clone_ref)|init_externref_table)(?:_[0-9a-f]{16})?$/, noEffects],
    [/^(?:__wbg_)?_*wbindgen_(re)?throw(?:_[0-9a-f]{16})?$/, throws],
    // `Date.now`, `performance.now`, `new Date()`. Reading a field of a Date that exists is a plain call.
    [/^__wbg_(now|timeOrigin|new_?0)_[0-9a-f]{16}$/, clock],
    [/^__wbg_(getRandomValues|randomFillSync|random|randomUUID)_[0-9a-f]{16}$/, random],
    [/^__wbg_(fetch|sendBeacon)_[0-9a-f]{16}$/, network],
    [anything, jsCall],
  ),
  // Source: WASI preview 1 witx (WebAssembly/WASI, legacy/preview1).
  ...host(
    "wasi",
    wasiP1,
    [/^clock_/, clock],
    [/^random_get$/, random],
    [/^sock_/, network],
    [/^path_|^fd_(readdir|prestat)/, filesystem],
    [/^proc_exit$/, exit],
    [/^proc_raise$/, effectSet("trap", "diverge")],
    [/^poll_oneoff$/, effectSet("io", "clock")],
    [/^sched_yield$/, noEffects],
    [anything, io],
  ),
  // Source: WebAssembly/wasi-threads.
  ...host("wasi", /^wasi$/, [/^thread[-_]spawn$/, effectSet("thread_spawn")]),
  // Source: WASI 0.2 WIT packages; canonical ABI names.
  ...host("component", /^(?:\[export\])?[a-z0-9-]+:[a-z0-9-]+\//, [handles, noEffects]),
  ...host("component", /^wasi:clocks\//, [anything, clock]),
  ...host("component", /^wasi:random\//, [anything, random]),
  ...host("component", /^wasi:filesystem\//, [anything, filesystem]),
  ...host("component", /^wasi:(sockets|http)\//, [anything, network]),
  ...host("component", /^wasi:cli\/exit/, [anything, exit]),
  ...host("component", /^wasi:/, [anything, io]),
  ...host("component", /^(\$root|[a-z0-9-]+:[a-z0-9-]+\/.*)$/, [handles, noEffects], [anything, jsCall]),
  // Source: golang/go, src/runtime/sys_wasm.s and misc/wasm/wasm_exec.js.
  ...host(
    "go",
    go,
    [/^(?:runtime\.)?(walltime1?|nanotime1?|wallTime|ticks|sleepTicks)$|runtime\.(walltime|nanotime|wallTime)/, clock],
    [/runtime\.(scheduleTimeoutEvent|clearTimeoutEvent)/, effectSet("clock", "js_call")],
    [/runtime\.getRandomData/, random],
    [/runtime\.wasmWrite/, io],
    [/runtime\.wasmExit/, exit],
    [/runtime\.resetMemoryDataView|syscall\/js\.finalizeRef|^debug$/, noEffects],
    [anything, jsCall],
  ),
  // Source: AssemblyScript standard library, `abort`, `trace` and `seed`; and Emscripten's library_*.js and system/lib.
  ...host("env", env, [/^abort$/, effectSet("trap")], [/^seed$/, random], [/^napi_/, jsCall]),
  ...host(
    "emscripten",
    env,
    [
      /^_*(emscripten_)?(date_now|get_now|get_now_res|clock_time_get|clock_getres|time|gettimeofday|(gmtime|localtime|mktime|tzset)(_js)?)$/,
      clock,
    ],
    [/^_*(getentropy|emscripten_random|arc4random)/, random],
    [
      /^_*syscall_(socket|connect|bind|listen|accept4?|sendto|recvfrom|sendmsg|recvmsg|getaddrinfo|getsockname|getpeername|getsockopt|shutdown)|^_*emscripten_(fetch|websocket)|^getaddrinfo$/,
      network,
    ],
    [
      /^_*syscall_(open|openat|stat|lstat|fstat|fstat64|newfstatat|unlink|rename|mkdir|rmdir|chmod|fchmod|chown|readlink|getdents|faccessat|access|truncate|ftruncate|chdir|getcwd|symlink|utimensat|statfs)/,
      filesystem,
    ],
    [/^_*syscall_/, io],
    [/^_*emscripten_(resize_heap|notify_memory_growth)$/, effectSet("memory_grow")],
    [/^_*(emscripten_)?(memcpy_js|memcpy_big)$/, effectSet("memory_read", "memory_write")],
    [/^_*(abort_js|abort|assert_fail|segfault|alignfault)$/, effectSet("trap")],
    [/^_*(proc_exit|exit|emscripten_force_exit|emscripten_exit_with_live_runtime)$/, exit],
    [/^_*cxa_(throw|rethrow|rethrow_primary_exception)$|^_*resumeException$|^_*emscripten_throw_longjmp$/, throws],
    [/^_*(pthread_create_js|emscripten_(create_wasm_worker|malloc_wasm_worker))$/, effectSet("thread_spawn")],
  ),
]

/// What calling the import does, by the tables of this file.
export function hostEffect(module: string, name: string): HostEffect {
  const row = hostRows.find((row) => row.module.test(module) && row.name.test(name))
  return row
    ? { host: row.host, effects: row.effects, housekeeping: row.effects === noEffects }
    : { host: env.test(module) ? "env" : "unknown", effects: jsCall, housekeeping: false }
}

/// Emscripten's `invoke_<signature>` calls the table function whose index is its first argument, and comes back by its
/// second result when that threw: for the call graph it is a `call_indirect` as well as a call of the host.
export function invokesTable(module: string, name: string): boolean {
  return env.test(module) && /^invoke_[vijfdp]+$/.test(name)
}
