// What Rust code is for, whatever crate it was made in: formatting, panicking, allocating, … Goes by demangled names alone.

export const topics = [
  ["drop glue", /(^|::)drop_in_place$|^<.* as core::ops::drop::Drop>::drop$/],
  [
    "panic",
    /^(core|std)::(panicking|panic|rt)(::|$)|(^|::)rust_(panic|begin_unwind)|::(unwrap|expect)_failed$|panic_(fmt|bounds_check|count)/,
  ],
  ["fmt", /^(<.* as )?(core|std|alloc)::fmt(::|>)|::fmt$|^core::(num::)?(flt2dec|fmt)/],
  ["serde", /\bserde(_\w+)?::|::(de)?serialize(_\w+)?$/],
  ["alloc", /^alloc::(alloc|raw_vec)(::|$)|^(<)?(dlmalloc|wee_alloc|talc)::|^__(rust|rdl|rg)_|^std::alloc::/],
  ["collections", /^<?(hashbrown|indexmap|std::collections|alloc::collections)::/],
  ["sort", /^core::slice::sort::/],
  ["text", /^<?(core|alloc)::(str|string|char|unicode)::/],
  ["numbers", /^<?core::num::/],
] as const satisfies readonly (readonly [string, RegExp])[]

export type Topic = (typeof topics)[number][0]

/// What a function is for, by its generic base; absent for what is the crate's own business.
export function topicOf(base: string): Topic | undefined {
  return topics.find(([, pattern]) => pattern.test(base))?.[0]
}
