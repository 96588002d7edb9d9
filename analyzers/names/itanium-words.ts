// The words of the Itanium C++ mangling: one table for builtin types, one for operators, one for the standard library's
// abbreviations. Source: itanium-cxx-abi, 5.1.3 to 5.1.6. Nothing is read here.

/// Builtin types by their code; those with a `D` have two letters.
export const builtins: Readonly<Record<string, string>> = {
  v: "void",
  w: "wchar_t",
  b: "bool",
  c: "char",
  a: "signed char",
  h: "unsigned char",
  s: "short",
  t: "unsigned short",
  i: "int",
  j: "unsigned int",
  l: "long",
  m: "unsigned long",
  x: "long long",
  y: "unsigned long long",
  n: "__int128",
  o: "unsigned __int128",
  f: "float",
  d: "double",
  e: "long double",
  g: "__float128",
  z: "...",
  Dd: "decimal64",
  De: "decimal128",
  Df: "decimal32",
  Dh: "decimal16",
  Di: "char32_t",
  Du: "char8_t",
  Ds: "char16_t",
  Da: "auto",
  Dc: "decltype(auto)",
  Dn: "std::nullptr_t",
}

/// How an operator stands in an expression.
export type Form =
  | "prefix"
  | "postfix"
  | "binary"
  | "member"
  | "cast"
  | "index"
  | "condition"
  | "of"
  | "delete"
  | "new"
  | "call"
  | "convert"
  | "name"

/// Operators by their code: what they are spelled as, and how they stand in expressions. `name`: only a function's name.
export const operators: Readonly<Record<string, readonly [string, Form]>> = {
  aN: ["&=", "binary"],
  aS: ["=", "binary"],
  aa: ["&&", "binary"],
  ad: ["&", "prefix"],
  an: ["&", "binary"],
  at: ["alignof (", "of"],
  aw: ["co_await", "name"],
  az: ["alignof (", "of"],
  cc: ["const_cast", "cast"],
  cl: ["()", "call"],
  cm: [",", "binary"],
  co: ["~", "prefix"],
  cv: ["", "convert"],
  dV: ["/=", "binary"],
  da: ["[]", "delete"],
  dc: ["dynamic_cast", "cast"],
  de: ["*", "prefix"],
  dl: ["", "delete"],
  ds: [".*", "member"],
  dt: [".", "member"],
  dv: ["/", "binary"],
  eO: ["^=", "binary"],
  eo: ["^", "binary"],
  eq: ["==", "binary"],
  ge: [">=", "binary"],
  gt: [">", "binary"],
  ix: ["[]", "index"],
  lS: ["<<=", "binary"],
  le: ["<=", "binary"],
  ls: ["<<", "binary"],
  lt: ["<", "binary"],
  mI: ["-=", "binary"],
  mL: ["*=", "binary"],
  mi: ["-", "binary"],
  ml: ["*", "binary"],
  mm: ["--", "postfix"],
  na: ["[]", "new"],
  ne: ["!=", "binary"],
  ng: ["-", "prefix"],
  nt: ["!", "prefix"],
  nw: ["", "new"],
  oR: ["|=", "binary"],
  oo: ["||", "binary"],
  or: ["|", "binary"],
  pL: ["+=", "binary"],
  pl: ["+", "binary"],
  pm: ["->*", "binary"],
  pp: ["++", "postfix"],
  ps: ["+", "prefix"],
  pt: ["->", "member"],
  qu: ["?", "condition"],
  rM: ["%=", "binary"],
  rS: [">>=", "binary"],
  rc: ["reinterpret_cast", "cast"],
  rm: ["%", "binary"],
  rs: [">>", "binary"],
  sc: ["static_cast", "cast"],
  ss: ["<=>", "binary"],
  st: ["sizeof (", "of"],
  sz: ["sizeof (", "of"],
  te: ["typeid (", "of"],
  ti: ["typeid (", "of"],
}

/// The abbreviations `Sa` to `Sd`: as they are written, as a qualifier of their own constructors, and the name of those.
export const abbreviations: Readonly<Record<string, readonly [string, string, string]>> = {
  a: ["std::allocator", "std::allocator", "allocator"],
  b: ["std::basic_string", "std::basic_string", "basic_string"],
  s: ["std::string", "std::basic_string<char, std::char_traits<char>, std::allocator<char> >", "basic_string"],
  i: ["std::istream", "std::basic_istream<char, std::char_traits<char> >", "basic_istream"],
  o: ["std::ostream", "std::basic_ostream<char, std::char_traits<char> >", "basic_ostream"],
  d: ["std::iostream", "std::basic_iostream<char, std::char_traits<char> >", "basic_iostream"],
}

/// Literals of these types are written with a suffix, or as they are.
export const suffixes: Readonly<Record<string, string>> = { i: "", j: "u", l: "l", m: "ul", x: "ll", y: "ull" }

/// Special names that one name or type follows.
export const specials: Readonly<Record<string, readonly [string, "type" | "name" | "encoding" | "argument"]>> = {
  TV: ["vtable for ", "type"],
  TT: ["VTT for ", "type"],
  TI: ["typeinfo for ", "type"],
  TS: ["typeinfo name for ", "type"],
  TW: ["thread-local wrapper routine for ", "name"],
  TH: ["thread-local initialization routine for ", "name"],
  TA: ["template parameter object for ", "argument"],
  GV: ["guard variable for ", "name"],
}
