// The numbers of DWARF 5, chapter 7, as far as this reader asks for them, with their names. Nothing else.

/// Tags (7.5.3).
export const TAG = {
  compileUnit: 0x11,
  inlinedSubroutine: 0x1d,
  subprogram: 0x2e,
  partialUnit: 0x3c,
  skeletonUnit: 0x4a,
} as const

/// Attributes (7.5.4) and the GNU and MIPS extensions that older compilers used for the same.
export const AT = {
  name: 0x03,
  stmtList: 0x10,
  lowPc: 0x11,
  highPc: 0x12,
  language: 0x13,
  compDir: 0x1b,
  producer: 0x25,
  abstractOrigin: 0x31,
  declFile: 0x3a,
  declLine: 0x3b,
  specification: 0x47,
  ranges: 0x55,
  callColumn: 0x57,
  callFile: 0x58,
  callLine: 0x59,
  linkageName: 0x6e,
  strOffsetsBase: 0x72,
  addrBase: 0x73,
  rnglistsBase: 0x74,
  mipsLinkageName: 0x2007,
  gnuRangesBase: 0x2132,
  gnuAddrBase: 0x2133,
} as const

/// Forms (7.5.6).
export const FORM = {
  addr: 0x01,
  block2: 0x03,
  block4: 0x04,
  data2: 0x05,
  data4: 0x06,
  data8: 0x07,
  string: 0x08,
  block: 0x09,
  block1: 0x0a,
  data1: 0x0b,
  flag: 0x0c,
  sdata: 0x0d,
  strp: 0x0e,
  udata: 0x0f,
  refAddr: 0x10,
  ref1: 0x11,
  ref2: 0x12,
  ref4: 0x13,
  ref8: 0x14,
  refUdata: 0x15,
  indirect: 0x16,
  secOffset: 0x17,
  exprloc: 0x18,
  flagPresent: 0x19,
  strx: 0x1a,
  addrx: 0x1b,
  refSup4: 0x1c,
  strpSup: 0x1d,
  data16: 0x1e,
  lineStrp: 0x1f,
  refSig8: 0x20,
  implicitConst: 0x21,
  loclistx: 0x22,
  rnglistx: 0x23,
  refSup8: 0x24,
  strx1: 0x25,
  strx2: 0x26,
  strx3: 0x27,
  strx4: 0x28,
  addrx1: 0x29,
  addrx2: 0x2a,
  addrx3: 0x2b,
  addrx4: 0x2c,
  gnuAddrIndex: 0x1f01,
  gnuStrIndex: 0x1f02,
  gnuRefAlt: 0x1f20,
  gnuStrpAlt: 0x1f21,
} as const

/// Unit types (7.5.1).
export const UT = { compile: 1, type: 2, partial: 3, skeleton: 4, splitCompile: 5, splitType: 6 } as const

/// Standard opcodes of a line number program (7.22).
export const LNS = {
  extended: 0,
  copy: 1,
  advancePc: 2,
  advanceLine: 3,
  setFile: 4,
  setColumn: 5,
  negateStmt: 6,
  setBasicBlock: 7,
  constAddPc: 8,
  fixedAdvancePc: 9,
  setPrologueEnd: 10,
  setEpilogueBegin: 11,
  setIsa: 12,
} as const

/// Extended opcodes of a line number program (7.22).
export const LNE = { endSequence: 1, setAddress: 2, defineFile: 3 } as const

/// What a column of the directory and file tables says (7.22).
export const LNCT = { path: 1, directoryIndex: 2 } as const

/// Entries of a range list (7.25).
export const RLE = {
  endOfList: 0,
  baseAddressx: 1,
  startxEndx: 2,
  startxLength: 3,
  offsetPair: 4,
  baseAddress: 5,
  startEnd: 6,
  startLength: 7,
} as const

/// Languages (7.12) that are compiled to wasm, by their code.
export const languages: ReadonlyMap<number, string> = new Map([
  [0x01, "C89"],
  [0x02, "C"],
  [0x04, "C++"],
  [0x0c, "C99"],
  [0x13, "D"],
  [0x16, "Go"],
  [0x1a, "C++11"],
  [0x1c, "Rust"],
  [0x1d, "C11"],
  [0x1e, "Swift"],
  [0x21, "C++14"],
  [0x27, "Zig"],
  [0x2b, "C++17"],
  [0x2c, "C++20"],
  [0x2d, "C17"],
  [0x8001, "assembly"],
])
