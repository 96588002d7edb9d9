// What single letters of a v0 symbol stand for.

/// Pointers, arrays and functions without what they are made of.
export const heads: Readonly<Record<string, string>> = {
  R: "&_",
  Q: "&mut _",
  P: "*const _",
  O: "*mut _",
  A: "[_; _]",
  S: "[_]",
  F: "fn(_)",
}

export const basicTypes: Readonly<Record<string, string | undefined>> = {
  b: "bool",
  c: "char",
  e: "str",
  u: "()",
  a: "i8",
  s: "i16",
  l: "i32",
  x: "i64",
  n: "i128",
  i: "isize",
  h: "u8",
  t: "u16",
  m: "u32",
  y: "u64",
  o: "u128",
  j: "usize",
  f: "f32",
  d: "f64",
  z: "!",
  p: "_",
  v: "...",
}
