// What functions of the standard library and of the host's binding crates do, for callees whose code is in no dump: data, and
// the one function that reads a callee with it. Dumps print names trimmed, so a row says how a name ends; a name that is not
// told apart from another crate's so is left out. Refuses to guess: a callee that no row names may do anything.
// Sources: the documentation of `std` 1.96, `js-sys` and `web-sys` 0.3, `getrandom` 0.3, `rand` 0.9.

import { plainName } from "../mir/query.ts"
import { lastName } from "../mir/show.ts"
import type { Path, Type } from "../mir/types.ts"
import { atomicOperation } from "../threads/atomics.ts"
import { effectSet, noEffects, type EffectSet } from "./effects.ts"

export interface LibraryCall {
  /// What it does when it comes back.
  readonly effects: EffectSet
  /// It may panic, or fail to allocate.
  readonly panics: boolean
}

/// How the plain name ends (`std` for `core` and `alloc`, without arguments), and what the function does.
const rows: readonly (readonly [end: RegExp, effects: EffectSet, panics?: true])[] = [
  [/(?:Instant|SystemTime)::(?:now|elapsed)$|thread::sleep(?:_until)?$/, effectSet("clock")],
  [/js_sys::Date::(?:now|new_0)$|Performance::(?:now|time_origin)$/, effectSet("clock")],
  [/getrandom::(?:getrandom|fill|fill_uninit|u32|u64)$|rand::(?:random|rng|thread_rng)$/, effectSet("random")],
  [/js_sys::Math::random$|Crypto::(?:get_random_values\w*|random_uuid)$/, effectSet("random")],
  [/Tcp(?:Stream|Listener)::(?:connect|connect_timeout|bind|accept)$/, effectSet("network")],
  [/UdpSocket::(?:bind|connect|send|send_to|recv|recv_from)$/, effectSet("network")],
  [/Window::fetch_with_\w+$|WorkerGlobalScope::fetch_with_\w+$|Navigator::send_beacon\w*$/, effectSet("network")],
  [/XmlHttpRequest::send\w*$|web_sys::WebSocket::new\w*$/, effectSet("network")],
  [/File::(?:open|create|create_new|options)$|OpenOptions::open$/, effectSet("filesystem")],
  [
    /fs::(?:read|write|read_to_string|read_dir|read_link|metadata|copy|rename|exists|remove_\w+|create_\w+|hard_link|canonicalize|set_permissions)$/,
    effectSet("filesystem"),
  ],
  [/std::path::Path::(?:exists|try_exists|is_file|is_dir|metadata|read_dir|canonicalize)$/, effectSet("filesystem")],
  [/(?:^|::)_e?print$|Std(?:in|out|err)::(?:read_line|lock|lines)$/, effectSet("io")],
  [/std::env::(?:args|args_os|var|var_os|vars|vars_os|current_dir)$/, effectSet("io")],
  [/^(?:js_sys|web_sys)::/, effectSet("js_call")],
  [/web_sys::Worker::new\w*$/, effectSet("thread_spawn")],
  [/process::(?:exit|abort)$/, effectSet("diverge")],
  [/wasm(?:32|64)::memory_grow$|^memory_grow$/, effectSet("memory_grow")],
  [/ptr::(?:write|write_bytes|write_volatile|write_unaligned|copy|copy_nonoverlapping)$/, effectSet("memory_write")],
  [/(?:^|::)(?:Box|Rc|Arc)::(?:new|pin)$|(?:^|::)Box::new_uninit$|__rust_alloc\w*$/, effectSet("alloc"), true],
  [/(?:^|::)(?:exchange_malloc|box_new)$|std::alloc::(?:alloc|alloc_zeroed|realloc)$/, effectSet("alloc"), true],
  [
    /(?:^|::)(?:Vec|VecDeque|String)::(?:with_capacity|push|push_back|push_front|push_str|reserve|insert|insert_str|extend_from_slice|resize)$/,
    effectSet("alloc"),
    true,
  ],
  [/(?:^|::)(?:from_elem|into_vec|to_vec)$|std::fmt::format$|ToString::to_string$/, effectSet("alloc"), true],
  [/(?:Option|Result)::(?:unwrap|expect|unwrap_err|expect_err)$/, noEffects, true],
  [/num::(?:div_ceil|div_euclid|rem_euclid|next_multiple_of|pow|ilog2?|ilog10|isqrt)$/, noEffects, true],
  [
    /std::num::(?:wrapping_\w+|saturating_\w+|checked_\w+|overflowing_\w+|rotate_\w+|leading_\w+|trailing_\w+|count_\w+|swap_bytes|reverse_bits|[tf]\w+_[bln]e(?:_bytes)?|is_power_of_two|abs_diff|unsigned_abs|signum|is_\w+)$/,
    noEffects,
  ],
  [/std::(?:slice|str)::(?:len|is_empty|as_ptr|as_bytes|iter|first|last|from_raw_parts)$/, noEffects],
  [/(?:^|::)Option::(?:is_some|is_none|unwrap_or|as_ref|as_mut|as_deref|copied|ok_or|or|and|take)$/, noEffects],
  [/(?:^|::)Result::(?:is_ok|is_err|ok|err|unwrap_or|as_ref|as_mut)$/, noEffects],
  [/std::hint::black_box$|std::mem::(?:size_of|align_of|swap|replace|forget)$/, noEffects],
]

/// Traits whose methods on primitive types only compute.
const computing: ReadonlySet<string> = new Set(["From", "Into", "Ord", "PartialOrd", "PartialEq", "Default", "Clone"])
const collections: ReadonlySet<string> = new Set(["Vec", "String", "Box"])

/// What a call of a function outside of the dumps does, by its name; undefined when no row knows it.
export function libraryCall(path: Path): LibraryCall | undefined {
  const atomic = atomicOperation(path)
  if (atomic !== undefined) return { effects: atomicEffects(atomic), panics: false }
  const last = lastName(path)
  const before = path.segments.at(-2)
  if (before?.kind === "qualified" && before.trait) {
    const trait = lastName(before.trait) ?? ""
    if (computing.has(trait) && isScalar(before.self)) return { effects: noEffects, panics: false }
    const range = before.self.kind === "path" && /^Range(?:Inclusive)?$/.test(lastName(before.self.path) ?? "")
    if (range && (last === "next" || last === "into_iter")) return { effects: noEffects, panics: false }
    if (trait === "Iterator" && last === "collect" && collects(path))
      return { effects: effectSet("alloc"), panics: true }
  }
  const name = plainName(path)
  const row = rows.find(([end]) => end.test(name))
  return row && { effects: row[1], panics: row[2] === true }
}

/// `collect::<Vec<u32>>`.
function collects(path: Path): boolean {
  const last = path.segments.at(-1)
  const into = last?.kind === "name" ? last.args.find(({ kind }) => kind === "type") : undefined
  return into?.kind === "type" && into.type.kind === "path" && collections.has(lastName(into.type.path) ?? "")
}

function atomicEffects(operation: string): EffectSet {
  if (/wait(?:32|64)$/.test(operation)) return effectSet("atomic_wait", "atomic_read")
  if (/notify$/.test(operation)) return effectSet("atomic_notify")
  if (/fence/.test(operation)) return noEffects
  if (/(?:::|atomic_)load/.test(operation)) return effectSet("atomic_read")
  if (/(?:::|atomic_)store/.test(operation)) return effectSet("atomic_write")
  return effectSet("atomic_read", "atomic_write")
}

const scalar = /^(?:[iu](?:8|16|32|64|128|size)|f(?:16|32|64|128)|bool|char)$/

/// A primitive number, `bool` or `char`.
export function isScalar(type: Type): boolean {
  return type.kind === "path" && type.path.segments.length === 1 && scalar.test(lastName(type.path) ?? "")
}
