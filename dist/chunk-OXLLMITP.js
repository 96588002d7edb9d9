import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);
import {
  chalkFor,
  display,
  groupBuilds,
  loadSettings,
  paletteOf,
  parseOutputs,
  progress,
  readComponent,
  readInputs,
  render,
  run,
  sourceAccess,
  unknownRule,
  wantsColour,
  why,
  withNames,
  writeReport
} from "./chunk-SZ2KUYXF.js";
import {
  refuse,
  tool
} from "./chunk-MQIWL2FN.js";
import {
  brotlied,
  buildPaths,
  contract,
  copies,
  dataKinds,
  dataOwnersOf,
  declaredEffects,
  dominators,
  droppedBodies,
  dwarf,
  effects as effects2,
  features,
  gateways,
  generics,
  globMatcher,
  globalUses,
  guards,
  gzipped,
  handleCosts,
  handles,
  isInstance,
  itemAt,
  itemGraph,
  itemKinds,
  kindIndex,
  kindOf,
  kindOfRange,
  labelOf,
  lenderNotice,
  lending,
  linked,
  mergeable,
  mir,
  mirCalls,
  mirEffects,
  nativeForms,
  ownership,
  panicSites,
  pod,
  previewOf,
  purity,
  rawUses,
  reachability,
  readBuildId,
  readUrl,
  rules,
  rustText,
  rustdoc,
  selectItems,
  selectorForms,
  shapes,
  sharedWrites,
  showPath,
  showType,
  sizes,
  sourceMap,
  sources,
  spawns,
  topicOf,
  unknownName,
  unsafeUses,
  validity,
  views,
  witness
} from "./chunk-YLB6WV3N.js";
import {
  callGraphDot,
  effectsDot,
  flowDot,
  instructionLines,
  printInstruction
} from "./chunk-GOHPTKTL.js";
import "./chunk-BLJSF2IG.js";
import {
  DecodeFault,
  Results,
  absent,
  analyzer,
  attempt,
  build,
  bytePlace,
  callGraph,
  checkIngestion,
  clip,
  code,
  columns,
  count,
  count2,
  cursor,
  describeIndirect,
  eachSubsection,
  effectNamed,
  effectNames,
  effects,
  floatValue,
  hanging,
  hex,
  htmlPage,
  i64Value,
  inputFault,
  longestName,
  malformed,
  markdownCode,
  markdownText,
  matchModules,
  maximumFaults,
  name,
  names,
  optional,
  pageName,
  printableJson,
  reach,
  readGlobalType,
  readIndirectNameMap,
  readLimits,
  readLinking,
  readNameMap,
  readNames,
  readRecursionGroup,
  readTableType,
  reverse,
  s32,
  s33,
  s64,
  segmentFlags,
  shapesOf,
  share,
  shorten,
  size,
  skip,
  successors,
  symbolFlags,
  text,
  thousands,
  twins,
  u32,
  u8,
  visible,
  walkTo,
  wasm,
  withoutGlueHash,
  wrap
} from "./chunk-YPHWEGJQ.js";
import "./chunk-ACDRMB6E.js";

// bin/commands/cargo.ts
import { join as join3 } from "node:path";

// bin/cargo-config.ts
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex2 = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex2 >= 48 && hex2 <= 57 ? hex2 - 48 : (
              /* A-F */
              hex2 >= 65 && hex2 <= 70 ? hex2 - 65 + 10 : (
                /* a-f */
                hex2 >= 97 && hex2 <= 102 ? hex2 - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed += "\b";
        else if (c === 116)
          parsed += "	";
        else if (c === 110)
          parsed += "\n";
        else if (c === 102)
          parsed += "\f";
        else if (c === 114)
          parsed += "\r";
        else if (c === 101)
          parsed += "\x1B";
        else if (c === 34)
          parsed += '"';
        else if (c === 92)
          parsed += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table3, meta, type) {
  let t = table3;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// bin/cargo-config.ts
function cargoConfig(cwd, env) {
  const files = [];
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    files.push(join(folder, ".cargo"));
    if (folder === dirname(folder)) break;
  }
  files.push(env["CARGO_HOME"] ?? join(homedir(), ".cargo"));
  let merged2 = { targetFlags: /* @__PURE__ */ new Map() };
  for (const folder of new Set(files)) {
    const file = ["config", "config.toml"].map((name2) => join(folder, name2)).find((path) => existsSync(path));
    if (file !== void 0) merged2 = merge(merged2, read(file));
  }
  return merged2;
}
function read(file) {
  let config;
  try {
    config = parse(readFileSync(file, "utf8"));
  } catch {
    return { targetFlags: /* @__PURE__ */ new Map() };
  }
  const build2 = table(config["build"]);
  const targetFlags = /* @__PURE__ */ new Map();
  for (const [key, value] of Object.entries(table(config["target"]))) {
    const flags = flagsIn(table(value)["rustflags"]);
    if (flags !== void 0) targetFlags.set(key, flags);
  }
  const { target, rustc: rustc2 } = build2;
  const buildFlags = flagsIn(build2["rustflags"]);
  return {
    targetFlags,
    ...typeof target === "string" ? { target } : {},
    ...typeof rustc2 === "string" && /^[^/\\]+$/.test(rustc2) ? { rustc: rustc2 } : {},
    ...buildFlags === void 0 ? {} : { buildFlags }
  };
}
function merge(near, far) {
  return { ...far, ...near, targetFlags: new Map([...far.targetFlags, ...near.targetFlags]) };
}
function table(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function flagsIn(value) {
  if (typeof value === "string") return value;
  return Array.isArray(value) && value.every((flag) => typeof flag === "string") ? value : void 0;
}
function passFlags(flags, triple, config, env) {
  const encoded = env["CARGO_ENCODED_RUSTFLAGS"];
  if (encoded !== void 0)
    return {
      args: [],
      env: { CARGO_ENCODED_RUSTFLAGS: [...encoded.split(""), ...flags].filter(Boolean).join("") }
    };
  const plain = env["RUSTFLAGS"];
  if (plain !== void 0) return { args: [], env: { RUSTFLAGS: [plain, ...flags].filter(Boolean).join(" ") } };
  const variable = `CARGO_TARGET_${triple.toUpperCase().replace(/[-.]/g, "_")}_RUSTFLAGS`;
  const byTarget = env[variable] !== void 0 || [...config.targetFlags.keys()].some((key2) => key2 === triple || key2.startsWith("cfg("));
  const [key, user] = byTarget ? [`target.${triple}.rustflags`, config.targetFlags.get(triple)] : ["build.rustflags", config.buildFlags];
  const value = typeof user === "string" ? JSON.stringify([user, ...flags].join(" ")) : JSON.stringify(flags);
  return { args: ["--config", `${key}=${value}`], env: {} };
}

// bin/cargo.ts
import { spawn } from "node:child_process";
import { existsSync as existsSync2 } from "node:fs";
import { basename, dirname as dirname2, join as join2 } from "node:path";
var wasmTriple = "wasm32-unknown-unknown";
var mirFlags = [
  "--emit=mir",
  "-Copt-level=1",
  "-Cdebug-assertions=off",
  "-Csymbol-mangling-version=v0"
];
var nightlyFlags = ["-Zmir-include-spans=on", "-Zmir-opt-level=0", "-Ztrim-diagnostic-paths=no"];
var wasmFlags = ["-Csymbol-mangling-version=v0"];
function call(program, args, { cwd, env }, onOutput) {
  return new Promise((resolve3, reject) => {
    const options = { cwd, env, stdio: ["pipe", "pipe", "pipe"] };
    const child = spawn(program, args, options);
    const out = [];
    const err = [];
    child.stdout?.on("data", (chunk2) => out.push(chunk2));
    child.stderr?.on("data", (chunk2) => {
      err.push(chunk2);
      onOutput?.(chunk2.toString());
    });
    child.on("error", reject);
    child.stdin?.on("error", () => void 0);
    child.stdin?.end("#![no_std]");
    child.on("close", (code2) => {
      resolve3({ code: code2, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}
async function cargo(args, world, onOutput) {
  const program = world.env["CARGO"] ?? "cargo";
  try {
    return await call(program, [...world.toolchain === void 0 ? [] : [world.toolchain], ...args], world, onOutput);
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return refuse(
      missing ? `'${program}' is not installed or not on the PATH; https://rustup.rs installs Rust with cargo` : `'${program}' cannot be run: ${error instanceof Error ? error.message : String(error)}`
    );
  }
}
function rustc(args, world, config) {
  const program = world.env["RUSTC"] ?? config.rustc ?? "rustc";
  const chosen = world.toolchain === void 0 || world.env["RUSTC"] !== void 0 ? [] : [world.toolchain];
  return call(program, [...chosen, ...args], world).catch(
    (error) => refuse(`'${program}' cannot be run: ${error instanceof Error ? error.message : String(error)}`)
  );
}
async function toolchainOf(world, config) {
  const { code: code2, stdout, stderr } = await rustc(["-vV"], world, config);
  const line = (key) => new RegExp(`^${key}: (.*)$`, "m").exec(stdout)?.[1];
  const release = line("release");
  const host = line("host");
  if (code2 !== 0 || release === void 0 || host === void 0)
    return refuse(`rustc -vV failed${stderr === "" ? "" : `:
${stderr.trimEnd()}`}`);
  const unstable = /-(?:nightly|dev)/.test(release) && world.env["RUSTC_BOOTSTRAP"] !== "-1" || world.env["RUSTC_BOOTSTRAP"] === "1";
  return { release, host, unstable };
}
async function canCompileFor(triple, world, config) {
  const args = ["--print=target-libdir", `--target=${triple}`];
  const { code: code2, stdout } = await rustc(args, world, config);
  if (code2 !== 0 || !existsSync2(stdout.trim())) return false;
  const probe = ["--crate-type=lib", "--crate-name=probe", "--emit=metadata=-", `--target=${triple}`, "-"];
  return (await rustc(probe, world, config)).code === 0;
}
async function workspaceOf(args, world) {
  const ran = await cargo(["metadata", "--no-deps", "--format-version=1", ...args], world);
  if (ran.code !== 0) {
    world.say(ran.stderr);
    return refuse("cargo finds no crate to compile here: go to its folder, or name one with --manifest-path");
  }
  const found = JSON.parse(ran.stdout);
  if (!isMetadata(found))
    return refuse("cargo metadata answered in a form that is not understood; is this cargo too old?");
  const linked2 = /* @__PURE__ */ new Set(["cdylib", "bin"]);
  return {
    root: found.workspace_root,
    targetFolder: found.target_directory,
    members: new Set(found.workspace_members),
    links: found.packages.some(
      ({ targets }) => targets.some(
        ({ kind, crate_types }) => !kind.includes("test") && !kind.includes("example") && !kind.includes("custom-build") && !kind.includes("bench") && crate_types.some((type) => linked2.has(type))
      )
    )
  };
}
function isMetadata(value) {
  const { workspace_root, target_directory, workspace_members, packages } = value;
  return typeof workspace_root === "string" && typeof target_directory === "string" && Array.isArray(workspace_members) && Array.isArray(packages);
}
async function compile(ask, world, config) {
  const { args, env } = passFlags(ask.flags, ask.triple, config, world.env);
  const target = [`--target=${ask.triple}`, "--target-dir", ask.folder];
  const all = [ask.command, "--message-format=json-render-diagnostics", ...target, ...args, ...ask.args];
  const ran = await cargo(all, { ...world, env: { ...world.env, ...env } }, world.live ? world.say : void 0);
  if (ran.code !== 0) {
    if (!world.live) world.say(ran.stderr);
    const hint = /can't find crate for `(?:core|std)`/.test(ran.stderr) ? `; ${installHint(ask.triple)}` : "";
    return refuse(`cargo ${ask.command} failed, and nothing was linted${hint}`);
  }
  return ran.stdout.split("\n").flatMap(compiledIn);
}
function installHint(triple) {
  return `the standard library for ${triple} is not installed: rustup target add ${triple}`;
}
function compiledIn(line) {
  if (!line.startsWith("{")) return [];
  const message = JSON.parse(line);
  const { reason, package_id: id, target, filenames: files } = message;
  if (reason !== "compiler-artifact" || id === void 0 || !target?.kind || !files) return [];
  return [{ package: id, kind: target.kind, files }];
}
function dumpsOf(compiled, members2) {
  return compiled.filter(
    ({ package: id, kind }) => (members2?.has(id) ?? true) && !kind.includes("custom-build") && !kind.includes("proc-macro")
  ).flatMap(({ files }) => files.filter((file) => file.endsWith(".rmeta"))).map((file) => {
    const dump2 = join2(
      dirname2(file),
      basename(file).replace(/^lib/, "").replace(/\.rmeta$/, ".mir")
    );
    return existsSync2(dump2) ? dump2 : refuse(
      `cargo says that ${basename(file)} is fresh, but its dump ${dump2} is gone; remove that folder and run again`
    );
  });
}
function modulesOf(compiled, members2) {
  return compiled.filter(({ package: id }) => members2.has(id)).flatMap(({ files }) => files.filter((file) => file.endsWith(".wasm")));
}

// analyzers/size/attribution.ts
var views2 = ["section", "crate", "file", "function", "generic", "data"];
function attribute(view, evidence2) {
  return by[view](evidence2);
}
var by = {
  section: bySection,
  crate: byCrate,
  file: byFile,
  function: byFunction,
  generic: byGeneric,
  data: byData
};
function sums(view, total, note) {
  const rows2 = /* @__PURE__ */ new Map();
  const add = (name2, bytes, count3, part, likely = false) => {
    let row = rows2.get(name2);
    if (!row) rows2.set(name2, row = { bytes: 0, likely: 0, count: 0, parts: /* @__PURE__ */ new Map() });
    row.bytes += bytes;
    row.count += count3;
    if (likely) row.likely += bytes;
    if (part !== void 0) row.parts.set(part, (row.parts.get(part) ?? 0) + bytes);
  };
  const done = () => {
    const list = [...rows2].map(([name2, { bytes, likely, count: count3, parts }]) => ({
      name: name2,
      bytes,
      likely,
      count: count3,
      parts: largest(parts)
    }));
    const known = list.reduce((sum2, { bytes }) => sum2 + bytes, 0);
    list.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
    return { view, rows: list, unattributed: total - known, total, ...note === void 0 ? {} : { note } };
  };
  return { add, done };
}
function largest(parts) {
  return [...parts].map(([name2, bytes]) => ({ name: name2, bytes })).sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
}
function bySection({ retained: { items: items2 } }) {
  const { module } = items2;
  const { add, done } = sums("section", module.bytes.length);
  for (const { name: name2, length } of module.sections) add(name2, length, 1);
  const preamble = items2.bytes[0] ?? 0;
  if (preamble > 0) add("preamble", preamble, 0);
  return done();
}
function byFunction({ retained: { items: items2 }, names: names2 }) {
  const { add, done } = sums("function", items2.module.bytes.length);
  for (const index of names2.bodies) {
    const item = items2.of.functions[index];
    const { name: name2 } = names2.of(index);
    if (item >= 0) add(name2.startsWith("func[") ? name2 : `${name2} [${index}]`, items2.bytes[item], 1);
  }
  return done();
}
function byGeneric({ retained: { items: items2 }, names: names2 }) {
  const { add, done } = sums(
    "generic",
    items2.module.bytes.length,
    "only generic functions with two instances or more are attributed"
  );
  const instances = names2.bodies.filter((index) => items2.of.functions[index] >= 0 && isInstance(names2, index));
  const counts = /* @__PURE__ */ new Map();
  for (const index of instances) counts.set(names2.base(index), (counts.get(names2.base(index)) ?? 0) + 1);
  for (const index of instances) {
    const item = items2.of.functions[index];
    if (counts.get(names2.base(index)) === 1) continue;
    const args = names2.demangled(index)?.args;
    add(names2.base(index), items2.bytes[item], 1, args ? `<${args.join(", ")}>` : void 0);
  }
  return done();
}
function byData({ retained: { items: items2 }, panicSites: panicSites2 }) {
  const { module } = items2;
  const { add, done } = sums("data", module.bytes.length, "bytes outside of static data are not attributed");
  const owners2 = dataOwnersOf(items2, panicSites2);
  dataKinds.forEach((name2, kind) => {
    if (owners2.total[kind] > 0) add(name2, owners2.total[kind], rangesWith(owners2, kind));
  });
  const headers = [...items2.kind.keys()].filter((item) => items2.kind[item] === kindIndex.segment);
  const bytes = headers.reduce((sum2, item) => sum2 + items2.bytes[item], 0);
  if (bytes > 0) add("segment headers", bytes, headers.length);
  return done();
}
function rangesWith({ ofRange }, kind) {
  let count3 = 0;
  for (let at = kind; at < ofRange.length; at += dataKinds.length) if (ofRange[at] > 0) count3++;
  return count3;
}
var formatRow = "(types, imports, exports, sections)";
function byCrate({ retained: retained2, names: names2, panicSites: panicSites2 }) {
  const { items: items2 } = retained2;
  const { module } = items2;
  const rowOf = crateRows({ retained: retained2, names: names2, panicSites: panicSites2 });
  const named = names2.bodies.some((index) => names2.crate(index) !== void 0);
  const note = named ? void 0 : panicSites2.sites.length > 0 ? "the binary has no names: functions are told by the paths in their panic messages, which is likely and no more" : "the binary has neither names nor panic paths: lint the one that still has its names";
  const { add, done } = sums("crate", module.bytes.length, note);
  for (let item = 0; item < items2.count; item++) {
    const bytes = items2.bytes[item];
    const row = bytes === 0 ? void 0 : rowOf(item);
    if (row) add(row.crate, bytes, kindOf(items2, item) === "function" ? 1 : 0, row.part, row.likely);
  }
  return done();
}
function crateRows({
  retained: retained2,
  names: names2,
  panicSites: panicSites2
}) {
  const { items: items2 } = retained2;
  const owners2 = cratesOf(retained2, names2, panicSites2);
  return (item) => {
    const owner = owners2.of(item);
    if (owner) return owner;
    const kind = kindOf(items2, item);
    if (kind === "custom") return { crate: items2.module.sections[items2.number[item]].name, likely: false };
    if (["function", "data", "segment", "entry", "declaration", "name", "unread"].includes(kind)) return void 0;
    return { crate: formatRow, part: `${kind}s`.replace(/ys$/, "ies"), likely: false };
  };
}
function cratesOf({ items: items2, tree, addresses }, names2, panicSites2) {
  const { module } = items2;
  const guessed = byPanicPaths(addresses, names2, panicSites2);
  const topicByBase = /* @__PURE__ */ new Map();
  const ofFunction = (index) => {
    const crate = names2.crate(index);
    if (crate === void 0) {
      const guess = guessed.get(index);
      return guess === void 0 ? void 0 : { crate: guess, part: "code", likely: true };
    }
    const base = names2.base(index);
    let topic = topicByBase.get(base);
    if (topic === void 0) topicByBase.set(base, topic = topicOf(base) ?? "code");
    return { crate, part: topic, likely: false };
  };
  const ofPath = /* @__PURE__ */ new Map();
  for (const { range, path } of panicSites2.sites) {
    if (path.crate === void 0) continue;
    if (items2.ranges.length[range] <= 32) ofPath.set(range, path.crate);
    const text2 = items2.ranges.at(addressOf(items2, path.offset));
    if (text2 >= 0 && items2.ranges.length[text2] <= path.length + 8) ofPath.set(text2, path.crate);
  }
  const ofRange = (item) => {
    const known = ofPath.get(items2.part[item]);
    if (known !== void 0) return { crate: known, part: "panic locations", likely: false };
    for (let at = tree.immediate[item]; at >= 0 && at < items2.count; at = tree.immediate[at]) {
      const kind = kindOf(items2, at);
      if (kind === "function") {
        const owner = ofFunction(items2.number[at]);
        return owner && { ...owner, part: "data", likely: true };
      }
      if (kind !== "data") return void 0;
    }
    return void 0;
  };
  return {
    of(item) {
      const number = items2.number[item];
      switch (kindOf(items2, item)) {
        case "function":
          return ofFunction(number);
        case "declaration":
          return partOf(ofFunction(number), "declarations");
        case "name":
          return partOf(ofFunction(number), "names");
        case "entry":
          return partOf(ofFunction(module.elements[number].functions[items2.part[item]]), "table entries");
        case "data":
          return ofRange(item);
        default:
          return void 0;
      }
    }
  };
}
function partOf(owner, part) {
  return owner && { ...owner, part };
}
function addressOf({ ranges }, offset) {
  let low = 0;
  let high = ranges.count - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (ranges.offset[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return high < 0 || ranges.address[low] < 0 ? -1 : ranges.address[low] + offset - ranges.offset[low];
}
function byPanicPaths({ from, to }, names2, { sites }) {
  const guesses = /* @__PURE__ */ new Map();
  if (sites.length === 0) return guesses;
  const crates = new Map(sites.map(({ range, path }) => [range, path.crate]));
  const votes = /* @__PURE__ */ new Map();
  for (let i = 0; i < from.length; i++) {
    const crate = crates.get(to[i]);
    const index = from[i];
    if (crate === void 0 || names2.crate(index) !== void 0) continue;
    let own = votes.get(index);
    if (!own) votes.set(index, own = /* @__PURE__ */ new Map());
    own.set(crate, (own.get(crate) ?? 0) + (std.has(crate) ? 1e-3 : 1));
  }
  for (const [index, own] of votes)
    guesses.set(index, [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0][0]);
  return guesses;
}
var std = /* @__PURE__ */ new Set(["core", "alloc", "std"]);
function byFile({ retained: { items: items2, code: code2 }, dwarf: dwarf2 }) {
  const file = items2.module.bytes.length;
  if (!dwarf2)
    return sums("file", file, 'the binary has no DWARF line tables: build with debug = "line-tables-only"').done();
  const { add, done } = sums("file", file);
  for (const { index, body } of items2.module.functions) {
    if (!body) continue;
    const { offset, count: count3 } = code2.decode(index);
    const seen = /* @__PURE__ */ new Set();
    for (let i = 0; i < count3; i++) {
      const frame = dwarf2.frames(offset[i])[0];
      if (!frame) continue;
      const path = frame.file.replace(/(^|\/)(\.\/)+/g, "$1");
      add(path, offset[i + 1] - offset[i], seen.has(path) ? 0 : 1, frame.function);
      seen.add(path);
    }
  }
  return done();
}

// analyzers/size/memory-map.ts
var memoryMap = analyzer({
  name: "memory-map",
  doc: "How linear memory lies when the module starts: stack, static data, zeroed data, heap, and how far it may grow.",
  requires: { wasm, callGraph },
  run: ({ wasm: wasm2, callGraph: callGraph2 }) => ({ module: wasm2, map: memoryMapOf(wasm2, callGraph2.stackPointer) }),
  *facts({ module, map }) {
    if (!map) return;
    const at = { kind: "bytes", artifact: module.artifact.path, offset: 0, length: 0, section: "memory" };
    const most = map.maximum === void 0 ? "no maximum" : `at most ${map.maximum}`;
    yield { at, text: `memory of ${map.initial} bytes, ${most}` };
    for (const { kind, start, end, segment } of map.regions)
      yield {
        at: segment === void 0 ? at : { ...at, offset: module.data[segment].contents.offset, section: "data" },
        text: `${kind} at ${start}..${end}`
      };
  }
});
function memoryMapOf(module, stackPointer) {
  const memory = module.memories[0];
  if (!memory) return void 0;
  const { limits, pageSize } = memory;
  const initial = Number(limits.min) * pageSize;
  const maximum = limits.max === void 0 ? void 0 : Number(limits.max) * pageSize;
  const address = (value) => value === void 0 ? void 0 : Number(BigInt.asUintN(limits.index64 ? 64 : 32, value));
  const symbol = (name2) => {
    const found = module.exports.find((entry) => entry.kind === "global" && entry.name === name2);
    const global = found && module.globals[found.index];
    return global && !global.mutable ? address(global.init?.value) : void 0;
  };
  const stackTop = address(module.globals[stackPointer]?.init?.value);
  const heapBase = symbol("__heap_base");
  const own = module.data.filter((segment) => (segment.memory ?? 0) === 0 && segment.contents.length > 0);
  const placed = own.flatMap(({ index, offsetExpression, contents: { length } }) => {
    const start = address(offsetExpression?.value);
    return start === void 0 ? [] : [{ segment: index, start, end: start + length }];
  }).sort((a, b) => a.start - b.start || a.segment - b.segment);
  const known = new Set(placed.map(({ segment }) => segment));
  const unplaced = own.reduce((sum2, { index, contents }) => sum2 + (known.has(index) ? 0 : contents.length), 0);
  return {
    initial,
    ...maximum === void 0 ? {} : { maximum },
    pageSize,
    shared: limits.shared,
    imported: memory.import !== void 0,
    ...stackTop === void 0 ? {} : { stackTop },
    ...heapBase === void 0 ? {} : { heapBase },
    regions: regionsOf({ initial, placed, stackTop, heapBase, dataEnd: symbol("__data_end"), unplaced }),
    unplaced
  };
}
function regionsOf({ initial, placed, stackTop, heapBase, dataEnd, unplaced }) {
  const regions = [];
  let at = 0;
  const upTo = (end, kind, segment) => {
    if (end === void 0 || end <= at) return;
    regions.push({ kind, start: at, end, ...segment === void 0 ? {} : { segment } });
    at = end;
  };
  const firstData = placed[0]?.start;
  const first = stackTop !== void 0 && (firstData === void 0 ? unplaced > 0 : stackTop <= firstData);
  if (first) upTo(stackTop, "stack");
  for (const { segment, start, end } of placed) {
    upTo(start, at === 0 || regions.at(-1)?.kind === "stack" ? "free" : "zeroed");
    upTo(end, "data", segment);
  }
  if (stackTop !== void 0 && !first) {
    if (dataEnd !== void 0 && dataEnd <= stackTop) upTo(dataEnd, "zeroed");
    upTo(stackTop, dataEnd === at || placed.length + unplaced === 0 ? "stack" : "stack or zeroed");
  }
  if (heapBase !== void 0) {
    upTo(heapBase, "zeroed");
    upTo(initial, "heap");
  } else if (placed.length > 0 || stackTop !== void 0)
    upTo(initial, stackTop !== void 0 && !first ? "heap" : "zeroed or heap");
  upTo(initial, "free");
  return regions;
}

// bin/item-label.ts
function described(evidence2, item) {
  const { items: items2 } = evidence2.retained;
  const label = labelOf(items2, evidence2.names, item);
  switch (items2.kind[item]) {
    case kindIndex.data: {
      const preview = previewOf(items2, items2.part[item]);
      return preview === void 0 ? `${label} ${dataKind(evidence2, items2.part[item])}` : `${label} "${preview}"`;
    }
    case kindIndex.function:
      return label.startsWith("func[") ? label : `${label} [${items2.number[item]}]`;
    default:
      return label;
  }
}
var owners = /* @__PURE__ */ new WeakMap();
function dataKind(evidence2, range) {
  let known = owners.get(evidence2);
  if (!known) owners.set(evidence2, known = dataOwnersOf(evidence2.retained.items, evidence2.panicSites));
  const kind = kindOfRange(known, range);
  return kind === "other" ? "data" : kind;
}

// analyzers/size/retained.ts
var retained = analyzer({
  name: "retained",
  doc: "What every item of the binary keeps in it: retained sizes from the dominator tree of the item graph.",
  requires: { itemGraph },
  run: ({ itemGraph: itemGraph2 }) => retainedOf(itemGraph2),
  *facts({ items: items2, retained: retained2, tree }) {
    const { module, count: count3, bytes, offset } = items2;
    for (let item = 0; item < count3; item++) {
      const at = { kind: "bytes", artifact: module.artifact.path, offset: offset[item], length: bytes[item] };
      const text2 = tree.immediate[item] === -1 ? "nothing needs it" : `keeps ${retained2[item]} bytes`;
      yield { at, text: `${bytes[item]} bytes, ${text2}` };
    }
  }
});
function retainedOf(from) {
  const { graph, root, items: items2 } = from;
  const tree = dominators(graph, root);
  const retained2 = new Uint32Array(graph.count);
  retained2.set(items2.bytes);
  for (let i = tree.order.length - 1; i > 0; i--) {
    const node = tree.order[i];
    retained2[tree.immediate[node]] += retained2[node];
  }
  const unneeded = Int32Array.from({ length: items2.count }, (_, item) => item).filter(
    (item) => tree.immediate[item] === -1 && items2.bytes[item] > 0
  );
  return { ...from, tree, retained: retained2, unneeded: unneeded.sort((a, b) => items2.offset[a] - items2.offset[b]) };
}

// bin/sheet.ts
var sheetFormats = ["text", "json", "markdown"];
function renderSheets(sheets, format, { palette, width }) {
  switch (format) {
    case "json":
      return printableJson(sheets.map(jsonOf));
    case "markdown":
      return sheets.map(markdownOf).join("\n");
    case "text":
      return sheets.map((sheet) => textOf(sheet, palette, width)).join("\n");
  }
}
function jsonOf({ file, facts: facts2, lead, tables }) {
  const plain = ({ columns: columns2 }) => function object({ cells: cells2, parts }) {
    const entries = columns2.flatMap(
      ({ key, as }, i) => as === "bar" || cells2[i] === void 0 ? [] : [[key, as === "share" ? rounded(cells2[i]) : cells2[i]]]
    );
    return { ...Object.fromEntries(entries), ...parts && parts.length > 0 ? { parts: parts.map(object) } : {} };
  };
  return {
    file,
    ...facts2,
    notes: [...lead, ...tables.flatMap(({ note }) => note ?? [])],
    ...Object.fromEntries(tables.map((table3) => [table3.key, table3.rows.map(plain(table3))]))
  };
}
function rounded(cell) {
  return typeof cell === "number" ? Math.round(cell * 1e6) / 1e6 : cell;
}
var indent = "  ";
var barWidth = 12;
var leastName = 24;
function textOf({ file, lead, tables, hints }, palette, width) {
  const lines = [palette.bold(visible(file))];
  for (const text2 of lead) lines.push(...wrap(visible(text2), width - indent.length).map((line) => indent + line));
  for (const table3 of tables) {
    lines.push("", palette.bold(visible(table3.title)), ...tableLines(table3, palette, width));
    if (table3.note !== void 0)
      lines.push(...wrap(visible(table3.note), width - indent.length).map((line) => palette.dim(indent + line)));
  }
  if (hints.length > 0) lines.push("", ...hints.map((hint) => palette.dim(visible(hint))));
  return `${lines.join("\n")}
`;
}
function flat(rows2, level = 0) {
  return rows2.flatMap((row) => [{ cells: row.cells, level }, ...flat(row.parts ?? [], level + 1)]);
}
function tableLines({ columns: columns2, rows: rows2 }, palette, width) {
  const all = flat(rows2);
  if (all.length === 0) return [palette.dim(`${indent}none`)];
  const most = Math.max(
    ...all.map(({ cells: cells2 }) => Math.max(0, ...columns2.map(({ as }, i) => as === "bar" ? Number(cells2[i] ?? 0) : 0)))
  );
  const shown = all.map(
    ({ cells: cells2, level }) => columns2.map(({ as }, i) => level > 0 && as === "bar" ? "" : cellText(cells2[i], as, most))
  );
  const widths = columns2.map(
    ({ title }, i) => Math.max(columns(title), ...shown.map((cells2) => columns(cells2[i] ?? "")))
  );
  const lastColumn = columns2.length - 1;
  const before = widths.slice(0, lastColumn).reduce((sum2, own) => sum2 + own + indent.length, indent.length);
  const line = (cells2, level) => {
    const parts = cells2.map((cell, i) => {
      const { as } = columns2[i];
      if (i === lastColumn) {
        const deep = indent.repeat(level);
        return deep + (as === "name" || as === "text" ? shorten(cell, Math.max(leastName, width - before - deep.length)) : cell);
      }
      const gap = " ".repeat(Math.max(0, widths[i] - columns(cell)));
      return as === "name" || as === "text" || as === "bar" ? cell + gap : gap + cell;
    });
    return (indent + parts.join(indent)).trimEnd();
  };
  const head = line(
    columns2.map(({ title }) => title),
    0
  );
  return [
    palette.dim(head),
    ...shown.map((cells2, row) => {
      const { level } = all[row];
      const text2 = line(cells2, level);
      return level > 0 ? palette.dim(text2) : text2.replace(/[█▏▎▍▌▋▊▉]+/, (bar2) => palette.help(bar2));
    })
  ];
}
function cellText(cell, as, most) {
  if (cell === void 0) return "";
  if (typeof cell === "string") return visible(cell);
  switch (as) {
    case "share":
      return share(cell, 1);
    case "delta":
      return signed(cell);
    case "bar":
      return bar(most === 0 ? 0 : cell / most);
    default:
      return thousands(cell);
  }
}
function signed(n) {
  return n > 0 ? `+${thousands(n)}` : thousands(n);
}
var eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
function bar(fraction) {
  const parts = Math.max(fraction > 0 ? 1 : 0, Math.round(fraction * barWidth * 8));
  return "█".repeat(parts >> 3) + eighths[parts & 7];
}
var longestCell = 200;
function markdownOf({ file, lead, tables }) {
  const blocks = [`## ${markdownCode(file)}`, ...lead.map(markdownText)];
  for (const { title, columns: columns2, rows: rows2, note } of tables) {
    const shown = columns2.map((column, i) => ({ ...column, i })).filter(({ as }) => as !== "bar");
    const cell = (value, as, level) => {
      const text2 = shorten(cellText(value, as, 1), longestCell);
      if (as === "name" && text2 !== "") return "&nbsp;&nbsp;".repeat(level) + markdownCode(text2);
      return markdownText(text2);
    };
    const lines = [
      `| ${shown.map(({ title: title2 }) => title2).join(" | ")} |`,
      `| ${shown.map(({ as }) => as === "name" || as === "text" ? "---" : "--:").join(" | ")} |`,
      ...flat(rows2).map(({ cells: cells2, level }) => `| ${shown.map(({ as, i }) => cell(cells2[i], as, level)).join(" | ")} |`)
    ];
    blocks.push(
      `### ${markdownText(title)}`,
      rows2.length === 0 ? "none" : lines.join("\n"),
      ...note === void 0 ? [] : [markdownText(note)]
    );
  }
  return `${blocks.join("\n\n")}
`;
}

// bin/measure.ts
var evidence = { retained, names, panicSites, dwarf: optional(dwarf) };
async function measure(paths, options, terminal, sheetOf) {
  const format = sheetFormat(options);
  const sheets = [];
  const faults = await weighed(paths, terminal, async ({ artifact, evidence: evidence2, results }) => {
    sheets.push(await sheetOf(artifact, evidence2, results));
  });
  return printSheets(sheets, faults, format, terminal);
}
async function weighed(paths, terminal, each) {
  const { cwd, stdin, stderr } = terminal;
  const inputs = await readInputs(paths, { cwd, base: cwd, errorOnUnmatched: true, stdin });
  const say = (artifact, message) => stderr.write(`wasm-lint: ${visible(artifact)}: ${visible(message)}
`);
  let faults = inputs.faults.length;
  for (const { artifact, message } of inputs.faults) say(artifact, message);
  for (const artifact of inputs.artifacts) {
    if (artifact.kind !== "wasm") continue;
    const done = progress(terminal, `weighing ${visible(artifact.path)} …`);
    const results = new Results({ name: artifact.path, wasm: artifact, mir: [], contract: {} });
    const answer = results.all(evidence);
    done();
    for (const [asked, answer2] of results.answered()) {
      if (answer2.is !== "ok") continue;
      for (const { message } of asked.faults?.(answer2.result) ?? []) {
        faults++;
        say(artifact.path, message);
      }
    }
    if (answer.is === "ok") await each({ artifact, evidence: answer.result, results });
    else {
      faults++;
      say(artifact.path, answer.is === "fault" ? answer.fault.message : answer.reason);
    }
  }
  return faults;
}
function sheetFormat({ format: asked }) {
  return sheetFormats.find((known) => known === asked) ?? refuse(`--format: ${unknownName("format", asked, sheetFormats)}; there are ${sheetFormats.join(", ")}`);
}
function printSheets(sheets, faults, format, terminal) {
  const { stdout } = terminal;
  const palette = paletteOf(chalkFor(stdout, terminal));
  if (sheets.length > 0) stdout.write(renderSheets(sheets, format, { palette, width: stdout.columns ?? 120 }));
  else if (faults === 0) refuse("no module in these files");
  return faults > 0 || sheets.length === 0 ? 2 : 0;
}
function rowLimit(asked) {
  if (!/^\d{1,9}$/.test(asked)) return refuse(`--limit: a number of rows, or 0 for all, not '${visible(asked)}'`);
  return Number(asked) === 0 ? Infinity : Number(asked);
}

// bin/size-page.ts
var leastWorth = 16;
var columnsCost = 44;
function moduleSizes(evidence2, memory, { full, room, wanted }) {
  const { items: items2, retained: retained2, unneeded } = evidence2.retained;
  const { module } = items2;
  const files = evidence2.dwarf && fileColumns(evidence2, full ? Infinity : room / 4);
  const asked = new Set(wanted.map((offset2) => itemAt(items2, offset2)));
  const { listed: listed3, least } = choose(evidence2, asked, full ? Infinity : files ? room * 3 / 4 : room);
  const [crates, generics2, sections, contents] = [words(), words(), words(), words()];
  const crateOf = crateRows(evidence2);
  const genericOf = genericGroups(evidence2, full ? 0 : least);
  const sectionOf = sectionNames(items2);
  const owners2 = (item) => {
    const crate2 = crateOf(item)?.crate;
    const generic2 = genericOf(item);
    return {
      section: sections.of(sectionOf(item)),
      crate: crate2 === void 0 ? -1 : crates.of(crate2),
      generic: generic2 === void 0 ? -1 : generics2.of(generic2)
    };
  };
  const column = () => [];
  const name2 = [];
  const [kind, bytes, keeps, keeper, section, crate, generic, count3, offset, address, content] = Array.from({ length: 11 }, column);
  const keepers = keepersOf(evidence2, listed3);
  for (const item of listed3) {
    const own = owners2(item);
    name2.push(pageName(described(evidence2, item)));
    kind.push(items2.kind[item]);
    bytes.push(items2.bytes[item]);
    keeps.push(retained2[item]);
    keeper.push(keepers(item));
    section.push(own.section);
    crate.push(own.crate);
    generic.push(own.generic);
    count3.push(0);
    offset.push(items2.offset[item]);
    content.push(items2.kind[item] === kindIndex.data ? contents.of(dataKind(evidence2, items2.part[item])) : -1);
    address.push(items2.kind[item] === kindIndex.data ? items2.ranges.address[items2.part[item]] : -1);
  }
  const isListed = new Uint8Array(items2.count);
  for (const item of listed3) isListed[item] = 1;
  const sums2 = /* @__PURE__ */ new Map();
  for (let item = 0; item < items2.count; item++) {
    if (isListed[item] || items2.bytes[item] === 0) continue;
    const own = owners2(item);
    const key = `${items2.kind[item]},${own.section},${own.crate},${own.generic}`;
    let at = sums2.get(key);
    if (at === void 0) {
      sums2.set(key, at = name2.length);
      name2.push("");
      kind.push(items2.kind[item]);
      section.push(own.section);
      crate.push(own.crate);
      generic.push(own.generic);
      keeper.push(-1);
      for (const numbers of [address, content]) numbers.push(-1);
      offset.push(items2.offset[item]);
      for (const numbers of [bytes, keeps, count3]) numbers.push(0);
    }
    bytes[at] += items2.bytes[item];
    keeps[at] += items2.bytes[item];
    count3[at]++;
  }
  const notes2 = {
    crates: attribute("crate", evidence2).note,
    generics: attribute("generic", evidence2).note,
    files: evidence2.dwarf ? void 0 : attribute("file", evidence2).note
  };
  return {
    file: pageName(module.artifact.path),
    bytes: module.bytes.length,
    counts: {
      functions: module.functions.filter(({ body }) => body).length,
      imports: module.imports.length,
      exports: module.exports.length
    },
    least,
    items: { name: name2, kind, bytes, keeps, keeper, section, crate, generic, count: count3, offset, address, content },
    kinds: itemKinds,
    sections: sections.list,
    crates: crates.list,
    generics: generics2.list,
    contents: contents.list,
    unneeded: unneeded.reduce((sum2, item) => sum2 + items2.bytes[item], 0),
    ...files ? { files } : {},
    notes: Object.fromEntries(Object.entries(notes2).filter(([, note]) => note !== void 0)),
    ...memory ? { memory: { ...memory, regions: joined(memory.regions) } } : {}
  };
}
var pageRoom = 15e5;
function pageModules(weighed2, { full, wanted }) {
  const room = Math.floor(pageRoom / Math.max(1, weighed2.length));
  return weighed2.map(({ evidence: evidence2, results }) => {
    const memory = results.of(memoryMap);
    const map = memory.is === "ok" ? memory.result.map : void 0;
    return moduleSizes(evidence2, map, { full, room, wanted: wanted(evidence2.retained.items.module.artifact.path) });
  });
}
function pagesOf({ builds, report }) {
  const weighed2 = builds.flatMap((build2) => {
    const results = new Results(build2);
    const answer = build2.wasm ? results.all(evidence) : void 0;
    return answer?.is === "ok" ? [{ evidence: answer.result, results }] : [];
  });
  const wanted = (artifact) => report.findings.flatMap(({ at }) => at.kind === "bytes" && at.artifact === artifact ? [at.offset] : []);
  return pageModules(weighed2, { full: false, wanted });
}
function words() {
  const known = /* @__PURE__ */ new Map();
  const list = [];
  return {
    list,
    of(word) {
      let number = known.get(word);
      if (number === void 0) {
        known.set(word, number = list.length);
        list.push(pageName(word));
      }
      return number;
    }
  };
}
var frames = /* @__PURE__ */ new Set(["entry", "declaration", "name", "type", "section"]);
function choose(evidence2, asked, room) {
  const { items: items2, retained: retained2 } = evidence2.retained;
  const everything = room === Infinity;
  const weight = new Uint32Array(items2.count);
  for (let item = 0; item < items2.count; item++)
    weight[item] = frames.has(kindOf(items2, item)) ? items2.bytes[item] : retained2[item];
  const order = [...weight.keys()].filter((item) => items2.bytes[item] > 0 && (everything || weight[item] >= leastWorth || asked.has(item))).sort((a, b) => weight[b] - weight[a] || items2.offset[a] - items2.offset[b]);
  let left = room;
  let least = everything ? 0 : leastWorth;
  for (const item of order) {
    left -= Math.min(described(evidence2, item).length, longestName) + columnsCost;
    if (left >= 0) continue;
    least = weight[item] + 1;
    break;
  }
  return { listed: order.filter((item) => weight[item] >= least || asked.has(item)), least };
}
function keepersOf({ retained: { tree, items: items2 } }, listed3) {
  const placeOf = new Int32Array(items2.count).fill(-1);
  listed3.forEach((item, place) => placeOf[item] = place);
  const above = new Int32Array(tree.immediate.length).fill(-1);
  for (const node of tree.order) {
    const parent = tree.immediate[node];
    if (parent === node) continue;
    above[node] = parent < items2.count && placeOf[parent] >= 0 ? placeOf[parent] : above[parent];
  }
  return (item) => tree.immediate[item] === -1 ? -2 : above[item];
}
function genericGroups({ names: names2, retained: { items: items2 } }, least) {
  const groups = /* @__PURE__ */ new Map();
  const baseOf = (index) => isInstance(names2, index) ? names2.base(index) : void 0;
  for (const index of names2.bodies) {
    const base = baseOf(index);
    const item = items2.of.functions[index];
    if (base === void 0 || item < 0) continue;
    const group = groups.get(base) ?? { count: 0, bytes: 0 };
    groups.set(base, { count: group.count + 1, bytes: group.bytes + items2.bytes[item] });
  }
  const several = [...groups.values()].filter(({ count: count3 }) => count3 > 1);
  const worth = least * 4;
  const small = several.filter(({ bytes }) => bytes < worth).length;
  return (item) => {
    if (items2.kind[item] !== kindIndex.function) return void 0;
    const base = baseOf(items2.number[item]);
    const group = base === void 0 ? void 0 : groups.get(base);
    if (!group || group.count < 2) return void 0;
    return group.bytes < worth ? `(${small} smaller generics)` : base;
  };
}
function sectionNames({ module, offset }) {
  return (item) => {
    const at = offset[item];
    let [low, high] = [0, module.sections.length - 1];
    while (low <= high) {
      const middle = low + high >> 1;
      const section = module.sections[middle];
      if (at < section.offset) high = middle - 1;
      else if (at >= section.offset + section.length) low = middle + 1;
      else return section.name;
    }
    return at < 8 ? "preamble" : "(no section)";
  };
}
function fileColumns(evidence2, room) {
  const { rows: rows2 } = attribute("file", evidence2);
  const cost = (name2) => Math.min(name2.length, longestName) + 16;
  const all = rows2.flatMap((row) => row.parts).sort((a, b) => b.bytes - a.bytes);
  let left = room - rows2.reduce((sum2, { name: name2 }) => sum2 + cost(name2), 0);
  const least = room === Infinity ? 0 : (all.find(({ name: name2 }) => (left -= cost(name2)) < 0)?.bytes ?? 0) + 1;
  const files = words();
  const [path, bytes, count3] = [[], [], []];
  const functions = [];
  for (const row of rows2) {
    const add = (name2, own, stands) => {
      path.push(files.of(row.name));
      functions.push(name2);
      bytes.push(own);
      count3.push(stands);
    };
    let [listed3, unlisted] = [0, 0];
    for (const part of row.parts) {
      if (part.bytes < least) unlisted++;
      else {
        add(pageName(part.name), part.bytes, 0);
        listed3 += part.bytes;
      }
    }
    if (row.bytes > listed3) add("", row.bytes - listed3, unlisted);
  }
  return { paths: files.list, path, function: functions, bytes, count: count3 };
}
function joined(regions) {
  const list = [];
  regions.forEach(({ kind, start, end }, i) => {
    const before = list.at(-1);
    const gap = kind === "zeroed" && regions[i + 1]?.kind === "data";
    const name2 = kind === "data" || gap ? "static data" : kind;
    const own = kind === "data" ? end - start : 0;
    if (before?.kind === name2) {
      before.end = end;
      before.bytes += own;
      before.segments += own > 0 ? 1 : 0;
    } else list.push({ kind: name2, start, end, bytes: own, segments: own > 0 ? 1 : 0 });
  });
  return list;
}

// bin/commands/check.ts
var slow = 4e6;
function check(paths, options, terminal) {
  const patterns = paths.length > 0 ? paths : ["."];
  return lintAndTell({ patterns, errorOnUnmatched: options.errorOnUnmatchedPattern }, options, terminal);
}
async function lintAndTell(asked, options, terminal) {
  const maxDiagnostics = wholeNumber(options.maxDiagnostics);
  const outputs = parseOutputs(options.format, options.outputFile, terminal.env["GITHUB_ACTIONS"] === "true");
  let done = () => {
  };
  const outcome = await run(
    {
      ...asked,
      patterns: [...asked.patterns, ...options.rustdoc],
      cwd: terminal.cwd,
      names: options.names,
      config: options.config,
      overrides: options,
      stdin: terminal.stdin,
      onRead: (files, bytes) => {
        if (bytes > slow && !options.quiet) done = progress(terminal, `linting ${count(files, "file")} …`);
      }
    },
    rules
  );
  done();
  if (terminal.debug)
    terminal.stderr.write(`wasm-lint: config ${outcome.config.path ?? "none"}, paths are relative to ${outcome.base}
`);
  const exit = options.exitZero && outcome.exitCode === 1 ? 0 : outcome.exitCode;
  const shown = options.quiet ? errorsOnly(outcome.report) : outcome.report;
  tell(outputs, { ...outcome, report: shown }, terminal, {
    showUnknown: options.showUnknown,
    exitCode: exit,
    ...maxDiagnostics === void 0 ? {} : { maxDiagnostics },
    ...options.showCode && outputs.some(({ format }) => format === "text") ? await codeFor(outcome) : {},
    ...outputs.some(({ format }) => format === "html") ? { modules: pagesOf(outcome) } : {}
  });
  const hidden = outcome.report.findings.length - shown.findings.length;
  if (hidden > 0 && exit === 1)
    terminal.stderr.write(
      `wasm-lint: ${count(hidden, "finding")} below error ${hidden === 1 ? "is" : "are"} not shown (--quiet), but ${hidden === 1 ? "counts" : "count"}
`
    );
  return exit;
}
async function codeFor({ builds, report }) {
  if (![...report.findings, ...report.unknowns].some(({ at }) => at.kind === "bytes")) return {};
  const { codeShower } = await import("./chunk-5ASPI5ZG.js");
  return { codeAround: await codeShower(builds) };
}
function tell(outputs, outcome, terminal, options) {
  const { report, base, repository } = outcome;
  const access = sourceAccess(base, repository);
  for (const { format, file } of [...outputs].sort(
    (a, b) => Number(a.file === void 0) - Number(b.file === void 0)
  )) {
    if (file !== void 0) {
      writeReport(file, render(format, report, { ...access, ...options }), terminal.cwd);
      continue;
    }
    const forTerminal = format === "text" ? { palette: paletteOf(chalkFor(terminal.stdout, terminal)), ...widthOf(terminal) } : {};
    terminal.stdout.write(render(format, report, { ...access, ...options, ...forTerminal }));
  }
  if (!outputs.some(({ format, file }) => format === "text" && file === void 0)) aside(outputs, report, terminal);
}
function aside(outputs, { findings, faults }, { stderr }) {
  for (const { artifact, message } of faults) stderr.write(`wasm-lint: ${visible(artifact)}: ${visible(message)}
`);
  const files = outputs.flatMap(({ file }) => file ?? []);
  if (files.length === outputs.length)
    stderr.write(
      `wasm-lint: ${count(findings.length, "finding")}, ${count(faults.length, "fault")} → ${files.join(", ")}
`
    );
}
function errorsOnly(report) {
  return { ...report, findings: report.findings.filter(({ severity }) => severity === "error"), notices: [] };
}
function widthOf({ stdout }) {
  return stdout.isTTY && stdout.columns ? { width: Math.min(stdout.columns, 140) } : {};
}
function wholeNumber(word) {
  if (word === void 0) return void 0;
  return /^\d+$/.test(word) ? Number(word) : refuse(`--max-diagnostics takes a whole number, not '${word}'`);
}

// bin/commands/cargo.ts
async function cargo2(words2, options, terminal) {
  const [first] = words2;
  const toolchain = first?.startsWith("+") ? first : void 0;
  const passed = toolchain === void 0 ? words2 : words2.slice(1);
  const { cwd, stderr } = terminal;
  const live = stderr.isTTY === true && !options.quiet;
  const env = live && wantsColour(stderr, terminal.env, terminal.color) ? { ...terminal.env, CARGO_TERM_COLOR: "always" } : terminal.env;
  const say = (text2) => void stderr.write(text2);
  const world = { cwd, env, say, live, ...toolchain === void 0 ? {} : { toolchain } };
  const config = cargoConfig(cwd, env);
  const manifest = options.manifestPath === void 0 ? [] : ["--manifest-path", options.manifestPath];
  const workspace = await workspaceOf(manifest, world);
  const { release, host, unstable } = await toolchainOf(world, config);
  const notices = [];
  const asked = options.target ?? env["CARGO_BUILD_TARGET"] ?? config.target;
  const hasWasm = asked === void 0 && await canCompileFor(wasmTriple, world, config);
  const triple = asked ?? (hasWasm ? wasmTriple : host);
  if (asked === void 0 && !hasWasm)
    notices.push(
      `compiled for ${host}, not for WebAssembly: there is MIR to lint, but no module, and code for wasm32 alone is left out (${installHint(wasmTriple)})`
    );
  const args = [...manifest, ...cargoArguments(options), ...passed];
  const folder = join3(workspace.targetFolder, "wasm-lint");
  const flags = [...mirFlags, ...unstable ? nightlyFlags : []];
  const checked = await compile({ command: "check", flags, triple, folder: join3(folder, "mir"), args }, world, config);
  const dumps = dumpsOf(checked, options.dependencies ? void 0 : workspace.members);
  let modules = [];
  if (triple.startsWith("wasm") && workspace.links) {
    const built = await compile(
      { command: "build", flags: wasmFlags, triple, folder: join3(folder, "wasm"), args },
      world,
      config
    );
    modules = modulesOf(built, workspace.members);
  } else if (triple.startsWith("wasm"))
    notices.push(
      'no module was linked, for no crate of the workspace is one: crate-type = ["cdylib"] in [lib] makes one'
    );
  if (dumps.length + modules.length === 0) refuse("cargo compiled no crate of this workspace: there is nothing to lint");
  if (terminal.debug)
    stderr.write(
      `wasm-lint: rustc ${release} for ${triple}: ${count(dumps.length, "dump")}, ${count(modules.length, "module")} below ${folder}
`
    );
  const request = { patterns: [...modules, ...dumps], errorOnUnmatched: true, workspace: workspace.root, notices };
  return lintAndTell(request, options, terminal);
}
function cargoArguments(options) {
  const each = (flag2, values) => values.flatMap((value) => [flag2, value]);
  const flag = (name2, set) => set ? [name2] : [];
  return [
    ...each("--package", options.package),
    ...flag("--workspace", options.workspace),
    ...each("--exclude", options.exclude),
    ...each("--features", options.features),
    ...flag("--all-features", options.allFeatures),
    ...flag("--no-default-features", !options.defaultFeatures),
    ...flag("--release", options.release),
    ...each("--profile", options.profile === void 0 ? [] : [options.profile]),
    ...flag("--locked", options.locked),
    ...flag("--offline", options.offline),
    ...flag("--frozen", options.frozen)
  ];
}

// bin/commands/demo.ts
import { existsSync as existsSync3 } from "node:fs";
import { dirname as dirname3, join as join4 } from "node:path";
import { fileURLToPath } from "node:url";
var demoLog = "wasm-lint.sarif";
async function demo(terminal) {
  const folder = join4(packageRoot(), "fixtures/demo");
  if (!existsSync3(folder))
    refuse("fixtures/demo is missing from this installation; clone the repository to run the demo");
  const where = display(folder, terminal.cwd);
  const outcome = await run(
    {
      cwd: terminal.cwd,
      patterns: [folder],
      names: [],
      config: false,
      overrides: { rule: [], only: [], skip: [] },
      errorOnUnmatched: true,
      stdin: terminal.stdin
    },
    rules
  );
  tell([{ format: "text" }, { format: "sarif-github", file: demoLog }], outcome, terminal, { maxDiagnostics: 0 });
  const { bold, help } = paletteOf(chalkFor(terminal.stdout, terminal));
  terminal.stdout.write(`
${bold("That was the demo:")} a Rust crate in ${where}, compiled by rustc to a .wasm and a .mir, with mistakes in it that the sources mark.
  ${help(demoLog)} holds the same findings for GitHub code scanning and for editors with a SARIF viewer.
  Every line that is meant to be found says so in a comment: ${help(`grep -rn "want" ${where}/src`)}

${bold("Then:")} lint something of yours
  ${help("npx wasm-lint path/to/your.wasm")}
`);
  return outcome.report.faults.length > 0 ? 2 : 0;
}
function packageRoot() {
  for (let folder = dirname3(fileURLToPath(import.meta.url)); ; folder = dirname3(folder)) {
    if (existsSync3(join4(folder, "package.json"))) return folder;
    if (folder === dirname3(folder)) return refuse("the package.json of wasm-lint is missing");
  }
}

// analyzers/size/changes.ts
import { createHash } from "node:crypto";

// analyzers/wasm/custom/producers.ts
function readProducers(bytes, payload) {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the producers section");
  const producers = [];
  try {
    const fields = count2(c, 2, "producer fields");
    for (let i = 0; i < fields; i++) {
      const field = name(c, "a producer field");
      const values = count2(c, 2, "producers");
      for (let j = 0; j < values; j++) {
        producers.push({ field, name: name(c, "a producer"), version: name(c, "a producer's version") });
      }
    }
    return { producers };
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error;
    return { producers, malformed: { offset: error.offset, reason: error.message } };
  }
}
function producersOf(module) {
  return module.customs.filter(({ title }) => title === "producers").flatMap(({ payload }) => readProducers(module.bytes, payload).producers);
}

// analyzers/size/versions.ts
var none = -1;
var telling = 12;
var shortestExport = 3;
var mostRounds = 16;
var mostGrowth = 4;
function pairVersions(before, after) {
  const toAfter = new Int32Array(before.module.functions.length).fill(none);
  const toBefore = new Int32Array(after.module.functions.length).fill(none);
  const means = /* @__PURE__ */ new Map();
  const pair = (a, b, by2) => {
    toAfter[a] = b;
    toBefore[b] = a;
    means.set(b, by2);
  };
  const shapes2 = [shapesOf(before.module, before.code), shapesOf(after.module, after.code)];
  const state = { before, after, toAfter, toBefore, pair, shapes: shapes2 };
  imports(state);
  const bodies = matchModules(before, after);
  byName(state, bodies.of);
  for (const { index, body } of after.module.functions) {
    const a = bodies.of[index];
    if (!body || a < 0 || !free(state, a, index)) continue;
    if (!bothNamed(state, a, index) || after.code.instructions[index] >= telling) pair(a, index, "body");
  }
  byNeighbours(state);
  alike(state);
  const known = after.module.functions.filter(({ index, body }) => body && toBefore[index] !== none);
  return {
    pairs: known.map(({ index }) => {
      const a = toBefore[index];
      return { before: a, after: index, by: means.get(index), fate: fateOf(state, a, index) };
    }),
    removed: before.module.functions.flatMap(({ index, body }) => body && toAfter[index] === none ? [index] : []),
    added: after.module.functions.flatMap(({ index, body }) => body && toBefore[index] === none ? [index] : [])
  };
}
function free({ before, after, toAfter, toBefore }, a, b) {
  return toAfter[a] === none && toBefore[b] === none && before.module.functions[a]?.body !== void 0 && after.module.functions[b]?.body !== void 0;
}
function bothNamed({ before, after }, a, b) {
  return before.named[a] !== none && after.named[b] !== none;
}
function nameOf({ names: names2, named, module }, exported, index) {
  if (module.functions[index]?.body === void 0) return void 0;
  if (named[index] !== none) return names2.of(index).name;
  const name2 = exported.get(index);
  return name2 !== void 0 && name2.length >= shortestExport ? name2 : void 0;
}
function imports({ before, after, pair }) {
  const keyOf = ({ module }, index) => {
    const from = module.functions[index]?.import;
    return from && withoutGlueHash(`${from.module}.${from.name}`);
  };
  const take = takers(
    before.module.functions.map(({ index }) => index),
    (index) => keyOf(before, index)
  );
  for (const { index } of after.module.functions) {
    const a = take(keyOf(after, index), () => true);
    if (a !== void 0) pair(a, index, "name");
  }
}
function takers(indices, keyOf) {
  const groups = grouped(indices, keyOf);
  const next = /* @__PURE__ */ new Map();
  return (key, test) => {
    const group = key === void 0 ? void 0 : groups.get(key);
    if (key === void 0 || !group) return void 0;
    for (let at = next.get(key) ?? 0; at < group.length; at++) {
      next.set(key, at + 1);
      if (test(group[at])) return group[at];
    }
    return void 0;
  };
}
function grouped(indices, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const index of indices) {
    const key = keyOf(index);
    if (key === void 0) continue;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}
function byName(state, bodies) {
  const { before, after, pair, shapes: shapes2 } = state;
  const named = (version) => {
    const exported = new Map(
      version.module.exports.filter(({ kind }) => kind === "function").map(({ index, name: name2 }) => [index, name2])
    );
    return grouped(version.names.bodies, (index) => nameOf(version, exported, index));
  };
  const left = named(before);
  for (const [name2, right] of named(after)) {
    const group = left.get(name2);
    if (!group) continue;
    if (group.length > 1 || right.length > 1) {
      const own = new Set(group);
      for (const b of right) if (own.has(bodies[b]) && free(state, bodies[b], b)) pair(bodies[b], b, "name");
      const take = takers(group, (a) => keyOfShape(shapes2[0].exact[a]));
      for (const b of right) {
        const a = state.toBefore[b] === none ? take(keyOfShape(shapes2[1].exact[b]), (a2) => free(state, a2, b)) : void 0;
        if (a !== void 0) pair(a, b, "name");
      }
    }
    const bySize = (version, partner, list) => list.filter((index) => partner[index] === none).sort((x, y) => lengthOf(version.module, y) - lengthOf(version.module, x) || x - y);
    const [large, larger] = [bySize(before, state.toAfter, group), bySize(after, state.toBefore, right)];
    for (let i = 0; i < Math.min(large.length, larger.length); i++) pair(large[i], larger[i], "name");
  }
}
function lengthOf({ functions }, index) {
  return functions[index]?.body?.length ?? 0;
}
function typeOf({ types, functions }, index) {
  const type = types[functions[index].type];
  return type?.kind === "func" ? `${type.params.join()}:${type.results.join()}` : "";
}
function plausible(state, a, b) {
  if (!free(state, a, b) || bothNamed(state, a, b)) return false;
  const [old, now] = [lengthOf(state.before.module, a), lengthOf(state.after.module, b)];
  return Math.max(old, now) <= Math.min(old, now) * mostGrowth && typeOf(state.before.module, a) === typeOf(state.after.module, b);
}
function byNeighbours(state) {
  const { before, after, toBefore, pair } = state;
  for (let round = 0, more = true; more && round < mostRounds; round++) {
    more = false;
    const said = /* @__PURE__ */ new Map();
    const claimed = /* @__PURE__ */ new Map();
    for (const { index: b } of after.module.functions) {
      const a = toBefore[b];
      if (a === none) continue;
      const [from, to] = [before.code.callStart[a], after.code.callStart[b]];
      const calls = before.code.callStart[a + 1] - from;
      if (calls !== after.code.callStart[b + 1] - to) continue;
      for (let i = 0; i < calls; i++) {
        const [callee, other] = [before.code.callTarget[from + i], after.code.callTarget[to + i]];
        if (!plausible(state, callee, other)) continue;
        said.set(other, (said.get(other) ?? callee) === callee ? callee : none);
        claimed.set(callee, (claimed.get(callee) ?? other) === other ? other : none);
      }
    }
    for (const [b, a] of said)
      if (a !== none && claimed.get(a) === b && free(state, a, b)) {
        pair(a, b, "neighbours");
        more = true;
      }
    if (between(state)) more = true;
  }
}
function between(state) {
  const { before, after, toAfter, toBefore, pair } = state;
  let found = false;
  let left = [];
  let last = none;
  for (const { index: b, body } of after.module.functions) {
    const a = toBefore[b];
    if (body && a === none) left.push(b);
    else {
      const gap = last !== none && a > last && a - last - 1 === left.length;
      if (gap && left.every((b2, i) => toAfter[last + 1 + i] === none && plausible(state, last + 1 + i, b2)))
        for (const [i, b2] of left.entries()) {
          pair(last + 1 + i, b2, "neighbours");
          found = true;
        }
      left = [];
      last = before.module.functions[a]?.body ? a : none;
    }
  }
  return found;
}
function alike(state) {
  const { before, after, shapes: shapes2, pair } = state;
  const take = takers(
    before.names.bodies,
    (a) => state.toAfter[a] === none ? keyOfShape(shapes2[0].exact[a]) : void 0
  );
  for (const b of after.names.bodies) {
    if (state.toBefore[b] !== none) continue;
    const a = take(keyOfShape(shapes2[1].exact[b]), (a2) => free(state, a2, b) && !bothNamed(state, a2, b));
    if (a !== void 0) pair(a, b, "alike");
  }
}
function keyOfShape(shape) {
  return Number.isNaN(shape) ? void 0 : String(shape);
}
function fateOf({ before, after, toBefore, shapes: [old, now] }, a, b) {
  if (!(old.loose[a] === now.loose[b])) return sameBytes(before.module, a, after.module, b) ? "same" : "changed";
  if (old.exact[a] !== now.exact[b]) return "constants";
  const [from, to] = [before.code.callStart[a], after.code.callStart[b]];
  const calls = before.code.callStart[a + 1] - from;
  for (let i = 0; i < calls; i++) {
    const [callee, other] = [before.code.callTarget[from + i], after.code.callTarget[to + i]];
    if (toBefore[other] !== callee && old.exact[callee] !== now.exact[other]) return "calls";
  }
  return "same";
}
function sameBytes(before, a, after, b) {
  const [old, now] = [before.functions[a]?.body, after.functions[b]?.body];
  if (!old || old.length !== now?.length) return false;
  for (let i = 0; i < old.length; i++) if (before.bytes[old.offset + i] !== after.bytes[now.offset + i]) return false;
  return true;
}

// analyzers/size/changes.ts
function changesOf(before, after) {
  const [old, now] = [before.retained.items.module, after.retained.items.module];
  const crates = [attribute("crate", before), attribute("crate", after)];
  return {
    before: old.bytes.length,
    after: now.bytes.length,
    identical: Buffer.compare(old.bytes, now.bytes) === 0,
    toolchain: toolchainOf2(before, after),
    sections: bySection2(before, after),
    crates: merged(rowsOf(crates[0]), rowsOf(crates[1])),
    crateUnattributed: { name: "(unattributed)", before: crates[0].unattributed, after: crates[1].unattributed },
    ...functionsOf(before, after),
    data: merged(rowsOf(attribute("data", before)), rowsOf(attribute("data", after))),
    dataParts: dataPartsOf(before, after),
    doors: [...doorsOf("import", old, now), ...doorsOf("export", old, now)]
  };
}
function delta({ before, after }) {
  return (after ?? 0) - (before ?? 0);
}
function rowsOf({ rows: rows2 }) {
  return new Map(rows2.map(({ name: name2, bytes }) => [name2, bytes]));
}
function merged(before, after) {
  const names2 = /* @__PURE__ */ new Set([...before.keys(), ...after.keys()]);
  return ordered([...names2].map((name2) => ({ name: name2, before: before.get(name2), after: after.get(name2) })));
}
function ordered(changes) {
  const weight = (change) => Math.abs(delta(change));
  return [...changes].sort((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
function bySection2(before, after) {
  const [old, now] = [attribute("section", before), attribute("section", after)];
  const rest = { name: "bytes of no section", before: old.unattributed, after: now.unattributed };
  return [...merged(rowsOf(old), rowsOf(now)), ...old.unattributed + now.unattributed > 0 ? [rest] : []];
}
function functionsOf(before, after) {
  const bytesOf2 = ({ retained: { items: items2 } }, index) => {
    const item = items2.of.functions[index];
    return item < 0 ? 0 : items2.bytes[item];
  };
  const version = (evidence2) => ({
    module: evidence2.retained.items.module,
    code: evidence2.retained.code,
    names: evidence2.names,
    named: evidence2.retained.items.of.names
  });
  const { pairs, removed, added } = pairVersions(version(before), version(after));
  const kept = { same: sum(), constants: sum(), calls: sum() };
  const functions = [];
  for (const { before: a, after: b, by: by2, fate } of pairs) {
    const [old, now] = [bytesOf2(before, a), bytesOf2(after, b)];
    if (fate !== "changed") {
      kept[fate].count++;
      kept[fate].change.before += old;
      kept[fate].change.after += now;
      continue;
    }
    const [was, name2] = [before.names.of(a).name, after.names.of(b).name];
    const nameless = was.startsWith("func[") && name2.startsWith("func[");
    functions.push({
      name: name2,
      ...was === name2 || nameless ? {} : { was },
      before: old,
      after: now,
      by: by2,
      crate: after.names.crate(b),
      indexBefore: a,
      indexAfter: b
    });
  }
  for (const index of removed)
    functions.push({
      name: before.names.of(index).name,
      before: bytesOf2(before, index),
      after: void 0,
      crate: before.names.crate(index),
      indexBefore: index,
      indexAfter: void 0
    });
  for (const index of added)
    functions.push({
      name: after.names.of(index).name,
      before: void 0,
      after: bytesOf2(after, index),
      crate: after.names.crate(index),
      indexBefore: void 0,
      indexAfter: index
    });
  return { functions: ordered(functions), kept, likely: pairs.filter(({ by: by2 }) => by2 === "neighbours").length };
}
function sum() {
  return { count: 0, change: { name: "", before: 0, after: 0 } };
}
function dataPartsOf(before, after) {
  const parts = ({ retained: { items: items2 } }) => [...items2.kind.keys()].flatMap((item) => {
    if (items2.kind[item] !== kindIndex.data) return [];
    const range = items2.part[item];
    const bytes = items2.bytes[item];
    const preview = previewOf(items2, range);
    const offset = items2.ranges.offset[range];
    const contents = items2.module.bytes.subarray(offset, offset + bytes);
    const key = createHash("sha256").update(contents).digest("base64");
    const address = items2.ranges.address[range];
    const name2 = preview === void 0 ? `data[0x${Math.max(address, 0).toString(16)}]` : `"${preview}"`;
    return [{ name: name2, bytes, text: preview !== void 0, key }];
  });
  const without = (list, others2, keyOf) => {
    const left = /* @__PURE__ */ new Map();
    for (const part of others2) {
      const key = keyOf(part);
      if (key !== void 0) left.set(key, (left.get(key) ?? 0) + 1);
    }
    return list.filter((part) => {
      const key = keyOf(part);
      const n = key === void 0 ? 0 : left.get(key) ?? 0;
      if (n > 0) left.set(key, n - 1);
      return n === 0;
    });
  };
  const [old, now] = [parts(before), parts(after)];
  const byKey = ({ key }) => key;
  const byLength = ({ text: text2, bytes }) => text2 ? void 0 : String(bytes);
  const [gone, come] = [without(old, now, byKey), without(now, old, byKey)];
  return ordered([
    ...without(gone, come, byLength).map(({ name: name2, bytes }) => ({ name: name2, before: bytes, after: void 0 })),
    ...without(come, gone, byLength).map(({ name: name2, bytes }) => ({ name: name2, before: void 0, after: bytes }))
  ]);
}
function doorsOf(door, before, after) {
  const list = (module) => new Map(
    (door === "import" ? module.imports.map(({ module: from, name: name2, kind, index }) => ({ name: `${from}.${name2}`, kind, index })) : module.exports).map((entry) => {
      const name2 = withoutGlueHash(entry.name);
      return [`${entry.kind} ${name2}`, { kind: entry.kind, name: name2, type: typeText(module, entry) }];
    })
  );
  const [old, now] = [list(before), list(after)];
  return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].sort().flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const { kind, name: name2 } = is ?? was;
    return was?.type === is?.type ? [] : [{ door, kind, name: name2, before: was?.type, after: is?.type }];
  });
}
function typeText(module, { kind, index }) {
  switch (kind) {
    case "function":
      return signature(module, module.functions[index]?.type);
    case "tag":
      return signature(module, module.tags[index]?.type);
    case "global": {
      const global = module.globals[index];
      return global ? `${global.mutable ? "mut " : ""}${global.type}` : "?";
    }
    case "table": {
      const table3 = module.tables[index];
      return table3 ? `${limitsText(table3.limits)} ${table3.element}` : "?";
    }
    case "memory": {
      const memory = module.memories[index];
      return memory ? `${limitsText(memory.limits)} pages` : "?";
    }
  }
}
function signature({ types }, index) {
  const type = index === void 0 ? void 0 : types[index];
  return type?.kind === "func" ? `(${type.params.join(", ")}) -> (${type.results.join(", ")})` : "?";
}
function limitsText({ min, max, shared, index64 }) {
  return `${index64 ? "i64 " : ""}${shared ? "shared " : ""}${min}${max === void 0 ? " or more" : ` to ${max}`}`;
}
function toolchainOf2(before, after) {
  const versions = (evidence2) => {
    const found = /* @__PURE__ */ new Map();
    const tell2 = (name2, version) => {
      const known = found.get(name2);
      if (known === void 0) found.set(name2, version);
      else if (!known.split(", ").includes(version)) found.set(name2, `${known}, ${version}`);
    };
    for (const { field, name: name2, version } of producersOf(evidence2.retained.items.module))
      if (field !== "language") tell2(name2, version);
    if (!found.has("rustc"))
      for (const { text: text2 } of evidence2.panicSites.paths) {
        const commit = /^\/rustc\/([0-9a-f]{9})[0-9a-f]{31}\//.exec(text2)?.[1];
        if (commit !== void 0) tell2("rustc", `commit ${commit}`);
      }
    return found;
  };
  const [old, now] = [versions(before), versions(after)];
  if (old.size === 0 || now.size === 0) return [];
  return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].flatMap((name2) => {
    const [was, is] = [old.get(name2), now.get(name2)];
    if (was === is) return [];
    if (was === void 0 || is === void 0)
      return [was === void 0 ? `${name2} ${is ?? ""} is new` : `${name2} ${was} is gone`];
    return was.startsWith("commit ") !== is.startsWith("commit ") ? [] : [`${name2} ${was} → ${is}`];
  });
}

// bin/commands/diff.ts
async function diff(before, after, options, terminal) {
  const limit = rowLimit(options.limit);
  const format = sheetFormat(options);
  if (before === "-" && after === "-") refuse("standard input can be one of the two, not both");
  const [old, now] = [await versionsIn(before, terminal), await versionsIn(after, terminal)];
  const sheets = [];
  for (const [key, was, is] of paired(old.modules, now.modules)) {
    if (was && is) sheets.push(compared(was, is, limit, options.gzip));
    else sheets.push(alone(was ?? is, is ? "new" : "removed", key));
  }
  return printSheets(sheets, old.faults + now.faults, format, terminal);
}
async function versionsIn(path, terminal) {
  const modules = /* @__PURE__ */ new Map();
  const top2 = path.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
  const faults = await weighed([path], terminal, (module) => {
    const { path: own } = module.artifact;
    modules.set(own.startsWith(top2) ? own.slice(top2.length).replace(/^\//, "") : own, module);
  });
  if (modules.size === 0 && faults === 0) refuse(`${visible(path)}: no module in it`);
  return { modules, faults };
}
function* paired(old, now) {
  if (old.size === 1 && now.size === 1) {
    yield ["", [...old.values()][0], [...now.values()][0]];
    return;
  }
  if (old.size === 0 || now.size === 0) return;
  for (const key of [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].sort()) yield [key, old.get(key), now.get(key)];
}
function alone({ artifact }, change, key) {
  const { length } = artifact.bytes;
  const [before, after] = change === "new" ? [0, length] : [length, 0];
  return {
    file: artifact.path,
    facts: { module: key, change, before, after, delta: after - before },
    lead: [`The module is ${change}: ${signed(after - before)} bytes.`],
    tables: [],
    hints: []
  };
}
function compared({ artifact: old, evidence: was }, { artifact, evidence: evidence2 }, limit, gzip) {
  const changes = changesOf(was, evidence2);
  const [oldGzip, newGzip] = gzip ? [gzipped(old.bytes), gzipped(artifact.bytes)] : [];
  const nameless = [was, evidence2].filter(
    ({ names: names2 }) => !names2.bodies.some((index) => names2.symbol(index) !== void 0)
  );
  const tables = tablesOf(changes, limit);
  return {
    file: `${old.path} → ${artifact.path}`,
    facts: {
      old: old.path,
      new: artifact.path,
      before: changes.before,
      after: changes.after,
      delta: changes.after - changes.before,
      "gzip-9 before": oldGzip,
      "gzip-9 after": newGzip,
      toolchain: changes.toolchain.length > 0 ? "changed" : "same"
    },
    lead: [
      ...changes.toolchain.length > 0 ? [`Toolchain changed: ${changes.toolchain.join(", ")}. Differences may come from it.`] : [],
      weightOf("", changes.before, changes.after),
      ...oldGzip === void 0 || newGzip === void 0 ? [] : [weightOf("after gzip -9: ", oldGzip, newGzip)],
      verdictOf(changes, tables),
      ...nameless.length > 0 && changes.functions.length > 0 ? [
        "Without names, functions that changed are hard to tell from new ones: compare the modules as they were before they were stripped."
      ] : []
    ],
    tables,
    hints: changes.functions.some((change) => delta(change) > 0) ? [`What keeps a function in: wasm-lint why ${artifact.path} <function>`] : []
  };
}
function weightOf(what, before, after) {
  const by2 = after - before;
  return `${what}${thousands(before)} → ${thousands(after)} bytes: ${signed(by2)}` + (by2 === 0 || before === 0 ? "" : ` (${by2 > 0 ? "+" : "-"}${size(Math.abs(by2))}, ${by2 > 0 ? "+" : "-"}${share(Math.abs(by2), before)})`);
}
function verdictOf({ identical, functions, kept, doors, dataParts }, tables) {
  if (identical) return "The files are the same, byte for byte.";
  const number = (test) => functions.filter(test).length;
  const calls = kept.calls.count;
  const told = [
    [number(({ before }) => before === void 0), "new"],
    [number(({ after }) => after === void 0), "removed"],
    [number((change) => isChanged(change) && delta(change) > 0), "grown"],
    [number((change) => isChanged(change) && delta(change) < 0), "shrunk"],
    [number((change) => isChanged(change) && delta(change) === 0), "rewritten in as many bytes"],
    [calls, "calling other functions"],
    [kept.constants.count, "with other constants or addresses only"]
  ];
  const some = told.filter(([n]) => n > 0).map(([n, what]) => `${thousands(n)} ${what}`);
  const rest = count(kept.same.count, "function");
  if (some.length > 0) return `Functions: ${some.join(", ")}; ${thousands(kept.same.count)} unchanged.`;
  if (doors.length + dataParts.length > 0) return `No function changed (${rest}).`;
  return tables.length === 0 ? `No difference in content (${rest}): only the order or the numbers of things are others.` : `No function, import, export or data changed (${rest}): only how they are written down.`;
}
function isChanged({ before, after }) {
  return before !== void 0 && after !== void 0;
}
var weights = [
  { key: "delta", title: "delta", as: "delta" },
  { key: "before", title: "before", as: "bytes" },
  { key: "after", title: "after", as: "bytes" }
];
function cells(change) {
  return [delta(change), change.before, change.after];
}
function tablesOf(changes, limit) {
  const { sections, crates, crateUnattributed, data, dataParts, doors } = changes;
  const known = [...crates, crateUnattributed];
  const unattributed = crateUnattributed.after ?? 0;
  const told = crates.some(({ name: name2 }) => name2 !== formatRow && !name2.startsWith("custom:"));
  return [
    changeTable("sections", "Sections", sections, limit),
    // Where next to nothing is known of crates, a table of them would be noise.
    ...told && unattributed < changes.after * 0.9 ? [changeTable("crates", "Crates", known, limit)] : [],
    functionTable(changes, limit),
    changeTable("data", "Static data by kind", data, limit),
    changeTable("dataParts", "Static data that is new or gone", dataParts, limit),
    doorTable(doors, limit)
  ].filter(({ rows: rows2 }) => rows2.length > 0);
}
function changeTable(key, title, changes, limit) {
  const all = changes.filter((change) => delta(change) !== 0);
  const same = changes.length - all.length;
  return {
    key,
    title,
    columns: [...weights, { key: "name", title: key === "data" ? "kind" : "name", as: "name" }],
    rows: [
      ...all.slice(0, limit).map((change) => ({ cells: [...cells(change), change.name] })),
      ...others(all.slice(limit), (n) => [`(${count(n, "other")})`])
    ],
    ...same > 0 ? { note: `${thousands(same)} more weigh what they did` } : {}
  };
}
function others(rest, label) {
  if (rest.length === 0) return [];
  const sum2 = (of) => rest.reduce((all, change) => all + (change[of] ?? 0), 0);
  return [{ cells: [...cells({ name: "", before: sum2("before"), after: sum2("after") }), ...label(rest.length)] }];
}
function functionTable({ functions, kept, likely }, limit) {
  const how = (change) => {
    if (change.before === void 0) return "new";
    if (change.after === void 0) return "removed";
    const by2 = delta(change);
    return by2 > 0 ? "grown" : by2 < 0 ? "shrunk" : "rewritten";
  };
  const rows2 = functions.slice(0, limit).map((change) => {
    const index = change.indexAfter ?? change.indexBefore;
    const label = change.name.startsWith("func[") ? change.name : `${change.name} [${index}]`;
    const was = change.was === void 0 ? "" : ` (was ${change.was})`;
    return { cells: [...cells(change), how(change), label + was] };
  });
  const keptRows = [
    ["calls", "calling other functions"],
    ["constants", "with other constants or addresses only"],
    ["same", "with the same code, written with other numbers"]
  ].flatMap(
    ([fate, what]) => delta(kept[fate].change) === 0 ? [] : [{ cells: [...cells(kept[fate].change), "", `(${thousands(kept[fate].count)} ${what})`] }]
  );
  return {
    key: "functions",
    title: "Functions",
    columns: [...weights, { key: "change", title: "", as: "text" }, { key: "name", title: "function", as: "name" }],
    rows: [...rows2, ...others(functions.slice(limit), (n) => ["", `(${count(n, "other")})`]), ...keptRows],
    ...likely > 0 ? {
      note: `${count(likely, "pair")} of functions ${likely === 1 ? "is" : "are"} told by their neighbours alone, which is likely`
    } : {}
  };
}
var shortened = 2;
function doorTable(doors, limit) {
  const rest = doors.length - Math.min(doors.length, limit);
  const short = doors.filter(({ name: name2 }) => name2.replace(/^.*\./, "").length <= shortened).length;
  const notes2 = [
    ...short * 2 > doors.length ? ["names as short as these are given by a tool, and stand for other things in every build"] : [],
    ...rest > 0 ? [`${thousands(rest)} more (--limit 0 lists all)`] : []
  ];
  return {
    key: "doors",
    title: "Imports and exports",
    columns: [
      { key: "change", title: "", as: "text" },
      { key: "door", title: "", as: "text" },
      { key: "kind", title: "kind", as: "text" },
      { key: "type", title: "type", as: "text" },
      { key: "name", title: "name", as: "name" }
    ],
    rows: doors.slice(0, limit).map(({ door, kind, name: name2, before, after }) => ({
      cells: [
        before === void 0 ? "new" : after === void 0 ? "removed" : "changed",
        door,
        kind,
        before !== void 0 && after !== void 0 ? `${before} → ${after}` : after ?? before,
        name2
      ]
    })),
    ...notes2.length > 0 ? { note: notes2.join("; ") } : {}
  };
}

// bin/commands/dump.ts
import { inspect } from "node:util";

// analyzers/wasm/component/names.ts
var coreSorts = {
  0: "core func",
  1: "core table",
  2: "core memory",
  3: "core global",
  4: "core tag",
  16: "core type",
  17: "core module",
  18: "core instance"
};
var componentSorts = ["func", "value", "type", "component", "instance"];
function readCoreSort(c) {
  const from = c.at;
  const code2 = u8(c, "a core sort");
  return coreSorts[code2] ?? malformed(from, `unknown core sort 0x${code2.toString(16)}`);
}
function readSort(c) {
  const from = c.at;
  const code2 = u8(c, "a sort");
  if (code2 === 0) return readCoreSort(c);
  return componentSorts[code2 - 1] ?? malformed(from, `unknown sort 0x${code2.toString(16)}`);
}
function readExternName(c) {
  const from = c.at;
  const form = u8(c, "the form of a name");
  if (form > 1) malformed(from, `unknown form ${form} of a name`);
  return name(c, "a name");
}
function readAlias(c) {
  const sort = readSort(c);
  const from = c.at;
  const target = u8(c, "an alias's target");
  if (target === 2) return { from: "outer", sort, count: u32(c, "a number of levels"), index: u32(c, "an index") };
  if (target > 2) malformed(from, `unknown target ${target} of an alias`);
  const instance = u32(c, "an instance");
  return { from: target === 0 ? "export" : "core export", sort, instance, name: name(c, "an export's name") };
}

// analyzers/wasm/component/types.ts
function openScope(outer) {
  const depth = outer === void 0 ? 0 : outer.depth + 1;
  return { types: [], instances: [], imports: [], exports: [], depth, ...outer ? { outer } : {} };
}
var maximumDepth = 100;
var primitives = {
  127: "bool",
  126: "s8",
  125: "u8",
  124: "s16",
  123: "u16",
  122: "s32",
  121: "u32",
  120: "s64",
  119: "u64",
  118: "f32",
  117: "f64",
  116: "char",
  115: "string",
  100: "error-context"
};
function readValue(c, scope) {
  const from = c.at;
  const code2 = s33(c, "a value type");
  if (code2 < 0) return primitives[code2 + 128] ?? malformed(from, `unknown value type ${code2}`);
  if (code2 >= scope.types.length) malformed(from, noType(code2, scope));
  return code2;
}
function noType(index, scope) {
  return `type ${index} does not exist yet: there are ${scope.types.length}`;
}
function readTypeIndex(c, scope) {
  const from = c.at;
  const index = u32(c, "a type");
  if (index >= scope.types.length) malformed(from, noType(index, scope));
  return index;
}
function optionally(c, read3) {
  const from = c.at;
  const is = u8(c, "whether there is a type");
  if (is > 1) malformed(from, `0 or 1 expected, not ${is}`);
  return is === 1 ? read3() : void 0;
}
function listOf(c, items2, read3) {
  const n = count2(c, 1, items2);
  return Array.from({ length: n }, read3);
}
var labelled = (c, scope) => ({
  name: name(c, "a label"),
  type: readValue(c, scope)
});
function readComponentType(c, scope) {
  const from = c.at;
  const form = u8(c, "a type's form");
  const value = () => readValue(c, scope);
  switch (form) {
    case 114:
      return { kind: "record", fields: listOf(c, "fields", () => labelled(c, scope)) };
    case 113:
      return { kind: "variant", cases: listOf(c, "cases", () => variantCase(c, scope)) };
    case 112:
      return { kind: "list", element: value() };
    case 103:
      return { kind: "list", element: value(), length: u32(c, "a length") };
    case 99:
      return { kind: "map", key: value(), value: value() };
    case 111:
      return { kind: "tuple", types: listOf(c, "types", value) };
    case 110:
    case 109:
      return { kind: form === 110 ? "flags" : "enum", names: listOf(c, "labels", () => name(c, "a label")) };
    case 107:
      return { kind: "option", type: value() };
    case 106: {
      const [ok, error] = [optionally(c, value), optionally(c, value)];
      return { kind: "result", ...ok === void 0 ? {} : { ok }, ...error === void 0 ? {} : { error } };
    }
    case 105:
    case 104:
      return { kind: form === 105 ? "own" : "borrow", resource: readTypeIndex(c, scope) };
    case 102:
    case 101: {
      const type = optionally(c, value);
      return { kind: form === 102 ? "stream" : "future", ...type === void 0 ? {} : { type } };
    }
    case 64:
    case 67:
      return functionType(c, scope, form === 67);
    case 65:
    case 66:
      return { kind: form === 65 ? "component" : "instance", scope: readDeclarations(c, scope, form === 65) };
    case 63: {
      const at = c.at;
      if (u8(c, "a representation") !== 127) malformed(at, "a resource is represented by an i32");
      const destructor = optionally(c, () => u32(c, "a destructor"));
      return { kind: "resource", ...destructor === void 0 ? {} : { destructor } };
    }
    default: {
      const primitive = primitives[form] ?? malformed(from, `unknown form of type 0x${form.toString(16)}`);
      return { kind: "primitive", name: primitive };
    }
  }
}
function variantCase(c, scope) {
  const label = name(c, "a label");
  const type = optionally(c, () => readValue(c, scope));
  const from = c.at;
  if (u8(c, "a zero byte") !== 0) malformed(from, "a case ends with 0");
  return { name: label, type };
}
function functionType(c, scope, async) {
  const params = listOf(c, "parameters", () => labelled(c, scope));
  const result = readResult(c, scope);
  return { kind: "func", async, params, ...result === void 0 ? {} : { result } };
}
function readResult(c, scope) {
  const from = c.at;
  const form = u8(c, "the form of a result");
  if (form === 0) return readValue(c, scope);
  if (form !== 1 || u8(c, "a zero byte") !== 0) malformed(from, "a result is 0 and a type, or 1 and 0");
  return void 0;
}
function readDeclarations(c, outer, withImports) {
  const scope = openScope(outer);
  if (scope.depth > maximumDepth) malformed(c.at, `types are nested more than ${maximumDepth} deep`);
  const n = count2(c, 2, "declarations");
  for (let i = 0; i < n; i++) {
    const from = c.at;
    const form = u8(c, "a declaration");
    if (form === 0) readCoreType(c);
    else if (form === 1) scope.types.push(readComponentType(c, scope));
    else if (form === 2) declareAlias(readAlias(c), scope, from);
    else if (form === 3 && withImports) declare(scope, "imports", { name: readExternName(c), is: readExtern(c, scope) });
    else if (form === 4) declare(scope, "exports", { name: readExternName(c), is: readExtern(c, scope) });
    else malformed(from, `unknown declaration ${form}`);
  }
  return scope;
}
function declareAlias(alias, scope, at) {
  if (alias.from === "export" && alias.instance >= scope.instances.length)
    malformed(at, `instance ${alias.instance} does not exist yet: there are ${scope.instances.length}`);
  if (alias.from === "outer" && alias.sort === "type") {
    let around = scope;
    for (let level = 0; level < alias.count && around; level++) around = around.outer;
    if (!around) malformed(at, `there are no ${alias.count} scopes around the alias`);
    if (alias.index >= around.types.length) malformed(at, noType(alias.index, around));
  }
  if (alias.sort === "type") scope.types.push({ kind: "alias", alias });
  else if (alias.sort === "instance") scope.instances.push({ kind: "alias", alias });
}
function declare(scope, where, extern) {
  scope[where].push(extern);
  bring(scope, extern);
}
function bring(scope, { name: name2, is }) {
  if (is.kind === "type")
    scope.types.push(is.equal === void 0 ? { kind: "abstract", name: name2 } : { kind: "equal", type: is.equal, name: name2 });
  else if (is.kind === "instance") scope.instances.push({ kind: "typed", type: is.type, name: name2 });
}
function readExtern(c, scope) {
  const from = c.at;
  const form = u8(c, "what an import or export is");
  switch (form) {
    case 0: {
      const at = c.at;
      if (u8(c, "a core sort") !== 17) malformed(at, "of core things only modules are imported and exported");
      return { kind: "core module", type: u32(c, "a core type") };
    }
    case 1:
      return { kind: "func", type: readTypeIndex(c, scope) };
    case 2: {
      const equal = u8(c, "a value's bound") === 0;
      return { kind: "value", value: equal ? { equal: u32(c, "a value") } : { type: readValue(c, scope) } };
    }
    case 3: {
      const at = c.at;
      const bound = u8(c, "a type's bound");
      if (bound > 1) malformed(at, `unknown bound ${bound} of a type`);
      return bound === 0 ? { kind: "type", equal: readTypeIndex(c, scope) } : { kind: "type" };
    }
    case 4:
      return { kind: "component", type: readTypeIndex(c, scope) };
    case 5:
      return { kind: "instance", type: readTypeIndex(c, scope) };
    default:
      return malformed(from, `unknown kind 0x${form.toString(16)} of an import or export`);
  }
}
function readCoreType(c) {
  const offset = c.at;
  if (c.bytes[c.at] === 80) {
    c.at++;
    const n = count2(c, 2, "declarations");
    for (let i = 0; i < n; i++) readModuleDeclaration(c);
  } else {
    if (c.bytes[c.at] === 0) c.at++;
    readRecursionGroup(c, [], /* @__PURE__ */ new Map());
  }
  return { offset, length: c.at - offset };
}
function readModuleDeclaration(c) {
  const from = c.at;
  const form = u8(c, "a declaration");
  if (form === 0) {
    name(c, "an import's module");
    name(c, "an import's name");
    skipCoreExtern(c);
  } else if (form === 1) readCoreType(c);
  else if (form === 2) {
    readSort(c);
    readAlias(c);
  } else if (form === 3) {
    name(c, "an export's name");
    skipCoreExtern(c);
  } else malformed(from, `unknown declaration ${form}`);
}
function skipCoreExtern(c) {
  const from = c.at;
  const kind = u8(c, "a kind");
  if (kind === 0) u32(c, "a type");
  else if (kind === 1) readTableType(c, Infinity);
  else if (kind === 2) readLimits(c, true);
  else if (kind === 3) readGlobalType(c, Infinity);
  else if (kind === 4) {
    u8(c, "a tag's attribute");
    u32(c, "a type");
  } else malformed(from, `unknown kind ${kind}`);
}

// analyzers/wasm/component/canon.ts
var stringEncodings = ["utf8", "utf16", "latin1+utf16"];
var builtIns = {
  2: ["resource.new", "type"],
  3: ["resource.drop", "type"],
  4: ["resource.rep", "type"],
  5: ["task.cancel"],
  6: ["subtask.cancel", "flag"],
  7: ["resource.drop async", "type"],
  8: ["backpressure.set"],
  9: ["task.return", "result", "options"],
  10: ["context.get", "i32"],
  11: ["context.set", "i32"],
  12: ["thread.yield", "flag"],
  13: ["subtask.drop"],
  14: ["stream.new", "type"],
  15: ["stream.read", "type", "options"],
  16: ["stream.write", "type", "options"],
  17: ["stream.cancel-read", "type", "flag"],
  18: ["stream.cancel-write", "type", "flag"],
  19: ["stream.drop-readable", "type"],
  20: ["stream.drop-writable", "type"],
  21: ["future.new", "type"],
  22: ["future.read", "type", "options"],
  23: ["future.write", "type", "options"],
  24: ["future.cancel-read", "type", "flag"],
  25: ["future.cancel-write", "type", "flag"],
  26: ["future.drop-readable", "type"],
  27: ["future.drop-writable", "type"],
  28: ["error-context.new", "options"],
  29: ["error-context.debug-message", "options"],
  30: ["error-context.drop"],
  31: ["waitable-set.new"],
  32: ["waitable-set.wait", "flag", "index"],
  33: ["waitable-set.poll", "flag", "index"],
  34: ["waitable-set.drop"],
  35: ["waitable.join"],
  36: ["backpressure.inc"],
  37: ["backpressure.dec"],
  38: ["thread.index"],
  39: ["thread.new-indirect", "index", "index"],
  40: ["thread.switch-to", "flag"],
  41: ["thread.suspend", "flag"],
  42: ["thread.resume-later"],
  43: ["thread.yield-to", "flag"],
  64: ["thread.spawn-ref", "index"],
  65: ["thread.spawn-indirect", "index", "index"],
  66: ["thread.available-parallelism"]
};
function readCanonical(c, scope) {
  const offset = c.at;
  const code2 = u8(c, "a canonical definition");
  if (code2 <= 1) {
    const at = c.at;
    if (u8(c, "a zero byte") !== 0) malformed(at, "lift and lower have a 0 behind them");
    const of = u32(c, "a function");
    const options2 = readOptions(c);
    if (code2 === 1) return { kind: "lower", function: of, options: options2, offset };
    return { kind: "lift", function: of, options: options2, type: readTypeIndex(c, scope), offset };
  }
  const [name2, ...shape] = builtIns[code2] ?? malformed(offset, `unknown canonical definition 0x${code2.toString(16)}`);
  const operands = [];
  let options = {};
  for (const operand of shape) {
    if (operand === "type") operands.push(readTypeIndex(c, scope));
    else if (operand === "index") operands.push(u32(c, "an index"));
    else if (operand === "flag") operands.push(u8(c, "a flag"));
    else if (operand === "result") {
      const type = readResult(c, scope);
      if (typeof type === "number") operands.push(type);
    } else if (operand === "options") options = readOptions(c);
    else {
      const at = c.at;
      if (u8(c, "a type") !== 127) malformed(at, "a context holds an i32");
      operands.push(u32(c, "an index"));
    }
  }
  return { kind: "built-in", name: name2, operands, options, offset };
}
function readOptions(c) {
  const n = count2(c, 1, "options");
  const options = {};
  for (let i = 0; i < n; i++) {
    const from = c.at;
    const code2 = u8(c, "an option");
    const encoding = stringEncodings[code2];
    if (encoding !== void 0) options.encoding = encoding;
    else if (code2 === 3) options.memory = u32(c, "a memory");
    else if (code2 === 4) options.realloc = u32(c, "a function");
    else if (code2 === 5) options.postReturn = u32(c, "a function");
    else if (code2 === 6) options.async = true;
    else if (code2 === 7) options.callback = u32(c, "a function");
    else if (code2 === 8) options.coreType = u32(c, "a core type");
    else if (code2 === 9) options.gc = true;
    else malformed(from, `unknown canonical option ${code2}`);
  }
  return options;
}

// analyzers/wasm/component/definitions.ts
function newDefinitions(span, depth, outer) {
  const spaces = {
    "core func": [],
    "core table": [],
    "core memory": [],
    "core global": [],
    "core tag": [],
    "core type": [],
    "core module": [],
    "core instance": [],
    func: [],
    value: [],
    component: [],
    instance: []
  };
  const lists = { imports: [], exports: [], canonicals: [], coreInstances: [], instances: [], modules: [] };
  return { span, depth, scope: openScope(outer), spaces, ...lists, components: [], starts: [], customs: [] };
}
function readDefinitions(artifact) {
  const { bytes } = artifact;
  const framing = readComponent(artifact);
  const faults = [...framing.faults];
  const components = [newDefinitions({ offset: 0, length: bytes.length }, 0, void 0)];
  const open = [components[0]];
  let modules = 0;
  for (const section of framing.sections) {
    open.length = Math.min(open.length, section.depth + 1);
    const own = open.at(-1);
    if (section.id === 0) own.customs.push(section);
    else if (section.id === 1) {
      own.spaces["core module"].push({ by: "definition", index: own.modules.length });
      own.modules.push(modules++);
    } else if (section.id === 4) {
      const nested = newDefinitions(section.contents, section.depth + 1, own.scope);
      own.spaces.component.push({ by: "definition", index: own.components.length });
      own.components.push(components.length);
      components.push(nested);
      open.push(nested);
    } else {
      const { offset, length } = section.contents;
      const c = cursor(bytes, offset, offset + length, `the ${section.name} section`);
      try {
        readers[section.id](c, own);
        if (c.at < c.end) malformed(c.at, `${c.end - c.at} bytes are left over at the end of ${c.what}`);
      } catch (error) {
        if (!(error instanceof DecodeFault)) throw error;
        if (faults.length < maximumFaults) faults.push(inputFault(artifact, error, "component", section.name));
      }
    }
  }
  return { artifact, components, faults };
}
function vector(c, least, items2, one2) {
  const n = count2(c, least, items2);
  for (let i = 0; i < n; i++) one2();
}
var readers = {
  2: (c, own) => vector(c, 2, "core instances", () => {
    own.spaces["core instance"].push({ by: "definition", index: own.coreInstances.length });
    own.coreInstances.push(coreInstance(c));
  }),
  3: (c, own) => vector(c, 1, "core types", () => {
    own.spaces["core type"].push({ by: "definition", index: own.spaces["core type"].length });
    readCoreType(c);
  }),
  5: (c, own) => vector(c, 2, "instances", () => {
    own.spaces.instance.push({ by: "definition", index: own.instances.length });
    const instance = componentInstance(c);
    own.instances.push(instance);
    own.scope.instances.push(
      instance.kind === "instantiated" ? { kind: "instantiated", component: instance.component } : { kind: "bundled", exports: instance.exports.map(bundledType) }
    );
  }),
  6: (c, own) => vector(c, 3, "aliases", () => {
    const from = c.at;
    const alias = readAlias(c);
    declareAlias(alias, own.scope, from);
    if (alias.sort !== "type") own.spaces[alias.sort].push({ by: "alias", alias });
  }),
  7: (c, own) => vector(c, 1, "types", () => own.scope.types.push(readComponentType(c, own.scope))),
  8: (c, own) => vector(c, 1, "canonical definitions", () => {
    const canonical = readCanonical(c, own.scope);
    const space = own.spaces[canonical.kind === "lift" ? "func" : "core func"];
    space.push({ by: "definition", index: own.canonicals.length });
    own.canonicals.push(canonical);
  }),
  9(c, own) {
    const of = u32(c, "a function");
    const values = [];
    vector(c, 1, "arguments", () => values.push(u32(c, "a value")));
    const results = u32(c, "a number of results");
    own.starts.push({ function: of, arguments: values, results });
  },
  10: (c, own) => vector(c, 3, "imports", () => {
    const extern = { name: readExternName(c), is: readExtern(c, own.scope) };
    declare(own.scope, "imports", extern);
    own.imports.push(extern);
    if (extern.is.kind !== "type") own.spaces[extern.is.kind].push({ by: "import", ...extern });
  }),
  11: (c, own) => vector(c, 4, "exports", () => {
    const title = readExternName(c);
    const sort = readSort(c);
    const index = sort === "type" ? readTypeIndex(c, own.scope) : u32(c, `a ${sort}`);
    const from = c.at;
    const ascribed = u8(c, "whether a type is ascribed");
    if (ascribed > 1) malformed(from, `0 or 1 expected, not ${ascribed}`);
    const is = ascribed === 1 ? readExtern(c, own.scope) : void 0;
    const item = { name: title, sort, index, ...is ? { is } : {} };
    own.exports.push(item);
    exportedAgain(item, own);
  }),
  12: (c, own) => vector(c, 2, "values", () => {
    own.spaces.value.push({ by: "definition", index: own.spaces.value.length });
    readValue(c, own.scope);
    skip(c, u32(c, "the size of a value"), "a value");
  })
};
var bundledType = ({ name: name2, sort, index }) => ({ name: name2, ...sort === "type" ? { type: index } : {} });
function exportedAgain(item, own) {
  const { name: title, sort, index, is } = item;
  if (sort === "type") own.scope.types.push({ kind: "equal", type: index, name: title });
  else {
    own.spaces[sort].push({ by: "export", name: title, item, ...is ? { is } : {} });
    if (sort !== "instance") return;
    if (is?.kind === "instance") bring(own.scope, { name: title, is });
    else own.scope.instances.push(own.scope.instances[index] ?? { kind: "bundled", exports: [] });
  }
}
function coreInstance(c) {
  const from = c.at;
  const form = u8(c, "a core instance");
  if (form > 1) malformed(from, `unknown form ${form} of a core instance`);
  const module = form === 0 ? u32(c, "a core module") : 0;
  const items2 = [];
  vector(
    c,
    3,
    "arguments",
    () => items2.push({ name: name(c, "a name"), sort: readCoreSort(c), index: u32(c, "an index") })
  );
  return form === 0 ? { kind: "instantiated", module, arguments: items2 } : { kind: "bundled", exports: items2 };
}
function componentInstance(c) {
  const from = c.at;
  const form = u8(c, "an instance");
  if (form > 1) malformed(from, `unknown form ${form} of an instance`);
  const component2 = form === 0 ? u32(c, "a component") : 0;
  const items2 = [];
  const title = () => form === 0 ? name(c, "a name") : readExternName(c);
  vector(c, 3, "arguments", () => items2.push({ name: title(), sort: readSort(c), index: u32(c, "an index") }));
  return form === 0 ? { kind: "instantiated", component: component2, arguments: items2 } : { kind: "bundled", exports: items2 };
}

// analyzers/wasm/component/text.ts
var maximumSteps = 200;
function resolveType(scope, index, steps = { left: maximumSteps }) {
  let at = scope;
  let type = at.types[index];
  while (type !== void 0 && steps.left-- > 0) {
    if (type.kind === "equal") {
      const target = at.types[type.type];
      if (target?.kind === "resource" || target?.kind === "abstract")
        return { type: { kind: "abstract", name: type.name }, scope: at };
      type = target;
    } else if (type.kind === "alias") {
      const next = aliased(at, type.alias, steps);
      if (!next) return { type, scope: at };
      at = next.scope;
      type = next.type;
    } else return { type, scope: at };
  }
  return void 0;
}
function aliased(scope, alias, steps) {
  if (alias.from === "outer") {
    let around = scope;
    for (let level = 0; level < alias.count && around; level++) around = around.outer;
    const type = around?.types[alias.index];
    return around && type ? { type, scope: around } : void 0;
  }
  if (alias.from === "core export") return void 0;
  const instance = scope.instances[alias.instance];
  return instance && exportOf(scope, instance, alias.name, steps);
}
function exportOf(scope, instance, name2, steps) {
  if (instance.kind === "bundled") {
    const type2 = scope.types[instance.exports.find((item) => item.name === name2)?.type ?? -1];
    return type2 && { type: type2, scope };
  }
  if (instance.kind !== "typed") return void 0;
  const found = resolveType(scope, instance.type, steps);
  if (found?.type.kind !== "instance") return void 0;
  const inner = found.type.scope;
  const type = inner.types.find((type2) => (type2.kind === "equal" || type2.kind === "abstract") && type2.name === name2);
  return type && { type, scope: inner };
}
var mostTypes = 200;
var mostMembers = 40;
function valueTypeText(scope, type, room = { left: mostTypes }) {
  if (type === void 0) return "_";
  if (typeof type === "string") return type;
  if (room.left-- <= 0) return "…";
  const found = resolveType(scope, type);
  return found ? typeText2(found, room) : `type ${type}`;
}
function members(list, of) {
  return `${list.slice(0, mostMembers).map(of).join(", ")}${list.length > mostMembers ? ", …" : ""}`;
}
function typeText2({ type, scope }, room = { left: mostTypes }) {
  const of = (value) => valueTypeText(scope, value, room);
  switch (type.kind) {
    case "primitive":
      return type.name;
    case "record":
      return `record { ${members(type.fields, (field) => `${field.name}: ${of(field.type)}`)} }`;
    case "variant":
      return `variant { ${members(type.cases, ({ name: name2, type: type2 }) => type2 === void 0 ? name2 : `${name2}(${of(type2)})`)} }`;
    case "list":
      return `list<${of(type.element)}${type.length === void 0 ? "" : `, ${type.length}`}>`;
    case "map":
      return `map<${of(type.key)}, ${of(type.value)}>`;
    case "tuple":
      return `tuple<${members(type.types, of)}>`;
    case "flags":
    case "enum":
      return `${type.kind} { ${members(type.names, (name2) => name2)} }`;
    case "option":
      return `option<${of(type.type)}>`;
    case "result":
      if (type.ok === void 0 && type.error === void 0) return "result";
      return type.error === void 0 ? `result<${of(type.ok)}>` : `result<${of(type.ok)}, ${of(type.error)}>`;
    case "own":
    case "borrow":
      return `${type.kind}<${of(type.resource)}>`;
    case "stream":
    case "future":
      return type.type === void 0 ? type.kind : `${type.kind}<${of(type.type)}>`;
    case "func":
      return functionText(scope, type, room);
    case "component":
    case "instance":
      return `${type.kind} with ${type.scope.exports.length} exports`;
    case "resource":
      return "resource";
    case "equal":
    case "abstract":
      return type.name;
    case "alias":
      return type.alias.from === "outer" ? `type ${type.alias.index} outside` : type.alias.name;
  }
}
function functionText(scope, { async, params, result }, room = { left: mostTypes }) {
  const list = members(params, ({ name: name2, type }) => `${name2}: ${valueTypeText(scope, type, room)}`);
  const returned = result === void 0 ? "" : ` -> ${valueTypeText(scope, result, room)}`;
  return `${async ? "async " : ""}func(${list})${returned}`;
}

// analyzers/wasm/component/component-model.ts
var component = analyzer({
  name: "component",
  doc: "The component the module was lifted out of: its types, imports, exports, instances, and how functions are lifted and lowered.",
  requires: { build },
  run: ({ build: build2 }) => {
    const within2 = build2.wasm?.within;
    if (!within2) return absent("no binary of this build was lifted out of a component");
    return readDefinitions({ path: within2.path, kind: "wasm", bytes: within2.whole });
  },
  faults: (model) => model.faults,
  facts: factsOf
});
function* factsOf({ artifact, components }) {
  for (const [number, own] of components.entries()) {
    const whole = { kind: "bytes", artifact: artifact.path, ...own.span, section: `component ${number}` };
    const say = (text2, at = whole.offset, length = whole.length) => ({
      at: { ...whole, offset: at, length },
      text: `component ${number}: ${text2}`
    });
    const types = own.scope.types.length;
    yield say(`${own.modules.length} core modules, ${own.components.length} components, ${types} types`);
    for (const { name: name2, is } of own.imports) yield say(`imports ${name2}: ${externText(own, is)}`);
    for (const { name: name2, sort, index, is } of own.exports)
      yield say(`exports ${name2}: ${is ? externText(own, is) : sort} (${sort} ${index})`);
    for (const [index, instance] of own.coreInstances.entries()) {
      if (instance.kind === "bundled") yield say(`core instance ${index} bundles ${items(instance.exports)}`);
      else yield say(`core instance ${index}: module ${instance.module} with ${items(instance.arguments)}`);
    }
    for (const [index, instance] of own.instances.entries()) {
      if (instance.kind === "bundled") yield say(`instance ${index} bundles ${items(instance.exports)}`);
      else yield say(`instance ${index}: component ${instance.component} with ${items(instance.arguments)}`);
    }
    for (const canonical of own.canonicals) {
      const options = optionsText(canonical.options);
      if (canonical.kind === "lift") {
        const type = externText(own, { kind: "func", type: canonical.type });
        yield say(`lifts core func ${canonical.function} as ${type}${options}`, canonical.offset, 1);
      } else if (canonical.kind === "lower")
        yield say(`lowers func ${canonical.function}${options}`, canonical.offset, 1);
      else yield say(`${[canonical.name, ...canonical.operands].join(" ")}${options}`, canonical.offset, 1);
    }
    for (const { function: of, arguments: values } of own.starts)
      yield say(`starts with func ${of}(${values.map((value) => `value ${value}`).join(", ")})`);
  }
}
function items(list) {
  return list.length === 0 ? "nothing" : list.map(({ name: name2, sort, index }) => `${name2} (${sort} ${index})`).join(", ");
}
function externText({ scope }, is) {
  if (is.kind === "func" || is.kind === "instance" || is.kind === "component") {
    const found = resolveType(scope, is.type);
    if (!found) return is.kind;
    return found.type.kind === "func" ? functionText(found.scope, found.type) : typeText2(found);
  }
  if (is.kind !== "type") return is.kind;
  const same = is.equal === void 0 ? void 0 : resolveType(scope, is.equal);
  return same ? `type ${typeText2(same)}` : "resource";
}
function optionsText(options) {
  const said = Object.entries(options).map(([name2, value]) => value === true ? name2 : `${name2} ${value}`);
  return said.length === 0 ? "" : `; ${said.join(", ")}`;
}

// analyzers/wasm/custom/code-metadata.ts
function readCodeMetadata(bytes, payload) {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the section");
  const functions = /* @__PURE__ */ new Map();
  const bad = [];
  attempt(bad, () => {
    const n = count2(c, 2, "functions with notes");
    let last = -1;
    for (let i = 0; i < n; i++) {
      const from = c.at;
      const index = u32(c, "a function");
      if (index <= last) malformed(from, `functions are out of order: ${index} after ${last}`);
      last = index;
      const notes2 = [];
      functions.set(index, notes2);
      const of = count2(c, 2, "notes of a function");
      let before = -1;
      for (let j = 0; j < of; j++) {
        const from2 = c.at;
        const offset = u32(c, "the offset of a note");
        if (offset <= before) malformed(from2, `notes are out of order: ${offset} after ${before}`);
        before = offset;
        const size2 = u32(c, "the size of a note");
        notes2.push({ offset, payload: skip(c, size2, `${size2} bytes of a note`) });
      }
    }
    if (c.at < c.end) malformed(c.at, `${c.end - c.at} bytes are left over at the end of ${c.what}`);
  });
  return { functions, malformed: bad };
}
function branchHint(bytes, { payload }) {
  if (payload.length !== 1) return void 0;
  return [`unlikely`, `likely`][bytes[payload.offset]];
}

// analyzers/wasm/custom/component-type.ts
function readComponentTypeSection(bytes, payload) {
  const { offset, length } = payload;
  const own = bytes.subarray(offset, offset + length);
  const { components, faults } = readDefinitions({ path: "component-type", kind: "wasm", bytes: own });
  const [root] = components;
  const worlds = [];
  for (const { name: name2, sort, index } of root?.exports ?? []) {
    const found = sort === "type" && root ? resolveType(root.scope, index) : void 0;
    if (found?.type.kind !== "component") continue;
    const [inner] = found.type.scope.exports;
    const world = inner?.is.kind === "component" ? resolveType(found.type.scope, inner.is.type) : void 0;
    if (inner && world?.type.kind === "component") worlds.push({ name: name2, id: inner.name, scope: world.type.scope });
  }
  const bad = faults.map(({ at, message }) => ({
    offset: offset + (at?.kind === "bytes" ? at.offset : 0),
    reason: message.replace(/^at 0x[0-9a-f]+(?: in [^:]*)?: /, "")
  }));
  return { worlds, malformed: bad };
}

// analyzers/wasm/custom/dylink.ts
function readDylink(bytes, payload) {
  const all = cursor(bytes, payload.offset, payload.offset + payload.length, "the dylink.0 section");
  const needed = [];
  const exports = [];
  const imports2 = [];
  const runtimePath = [];
  const others2 = [];
  const bad = [];
  let memory;
  eachSubsection(all, bad, (id, c) => {
    if (id === 1) memory = memoryInfo(c);
    else if (id === 2) readStrings(c, "a needed library", needed);
    else if (id === 3) {
      const n = count2(c, 2, "exports");
      for (let i = 0; i < n; i++) exports.push({ name: name(c, "an export"), flags: u32(c, "an export's flags") });
    } else if (id === 4) {
      const n = count2(c, 3, "imports");
      for (let i = 0; i < n; i++)
        imports2.push({ module: name(c, "a module"), name: name(c, "an import"), flags: u32(c, "an import's flags") });
    } else if (id === 5) readStrings(c, "a path", runtimePath);
    else {
      others2.push(id);
      c.at = c.end;
    }
  });
  return { ...memory ? { memory } : {}, needed, exports, imports: imports2, runtimePath, others: others2, malformed: bad };
}
function readOldDylink(bytes, payload) {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the dylink section");
  const needed = [];
  const bad = [];
  let memory;
  attempt(bad, () => {
    memory = memoryInfo(c);
    if (c.at < c.end) readStrings(c, "a needed library", needed);
  });
  return {
    ...memory ? { memory } : {},
    needed,
    exports: [],
    imports: [],
    runtimePath: [],
    others: [],
    malformed: bad
  };
}
function memoryInfo(c) {
  return {
    memorySize: u32(c, "the size of memory"),
    memoryAlignment: u32(c, "the alignment of memory"),
    tableSize: u32(c, "the size of the table"),
    tableAlignment: u32(c, "the alignment of the table")
  };
}
function readStrings(c, what, into) {
  const n = count2(c, 1, "strings");
  for (let i = 0; i < n; i++) into.push(name(c, what));
}

// analyzers/wasm/custom/reloc.ts
var relocationRows = [
  { name: "FUNCTION_INDEX_LEB", addend: 0 },
  { name: "TABLE_INDEX_SLEB", addend: 0 },
  { name: "TABLE_INDEX_I32", addend: 0 },
  { name: "MEMORY_ADDR_LEB", addend: 32 },
  { name: "MEMORY_ADDR_SLEB", addend: 32 },
  { name: "MEMORY_ADDR_I32", addend: 32 },
  { name: "TYPE_INDEX_LEB", addend: 0 },
  { name: "GLOBAL_INDEX_LEB", addend: 0 },
  { name: "FUNCTION_OFFSET_I32", addend: 32 },
  { name: "SECTION_OFFSET_I32", addend: 32 },
  { name: "TAG_INDEX_LEB", addend: 0 },
  { name: "MEMORY_ADDR_REL_SLEB", addend: 32 },
  { name: "TABLE_INDEX_REL_SLEB", addend: 0 },
  { name: "GLOBAL_INDEX_I32", addend: 0 },
  { name: "MEMORY_ADDR_LEB64", addend: 64 },
  { name: "MEMORY_ADDR_SLEB64", addend: 64 },
  { name: "MEMORY_ADDR_I64", addend: 64 },
  { name: "MEMORY_ADDR_REL_SLEB64", addend: 64 },
  { name: "TABLE_INDEX_SLEB64", addend: 0 },
  { name: "TABLE_INDEX_I64", addend: 0 },
  { name: "TABLE_NUMBER_LEB", addend: 0 },
  { name: "MEMORY_ADDR_TLS_SLEB", addend: 32 },
  { name: "FUNCTION_OFFSET_I64", addend: 64 },
  { name: "MEMORY_ADDR_LOCREL_I32", addend: 32 },
  { name: "TABLE_INDEX_REL_SLEB64", addend: 0 },
  { name: "MEMORY_ADDR_TLS_SLEB64", addend: 64 },
  { name: "FUNCTION_INDEX_I32", addend: 0 }
];
function readRelocations(bytes, payload) {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the relocation section");
  const bad = [];
  let section = 0;
  let type = new Uint8Array();
  let offset = new Uint32Array();
  let index = new Uint32Array();
  let addend = new Float64Array();
  let done = 0;
  attempt(bad, () => {
    section = u32(c, "the section that is relocated");
    const n = count2(c, 3, "relocations");
    type = new Uint8Array(n);
    offset = new Uint32Array(n);
    index = new Uint32Array(n);
    addend = new Float64Array(n);
    for (; done < n; done++) {
      const at = c.at;
      const code2 = u8(c, "a relocation's type");
      const row = relocationRows[code2] ?? malformed(at, `unknown type ${code2} of a relocation`);
      type[done] = code2;
      offset[done] = u32(c, "a relocation's offset");
      index[done] = u32(c, "a relocation's symbol");
      if (row.addend === 32) addend[done] = s32(c, "an addend");
      else if (row.addend === 64) addend[done] = Number(s64(c, "an addend"));
    }
    if (c.at < c.end) malformed(c.at, `${c.end - c.at} bytes are left over at the end of ${c.what}`);
  });
  return {
    section,
    type: type.subarray(0, done),
    offset: offset.subarray(0, done),
    index: index.subarray(0, done),
    addend: addend.subarray(0, done),
    malformed: bad
  };
}

// analyzers/wasm/custom/target-features.ts
function readTargetFeatures(bytes, payload) {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the target_features section");
  const features2 = [];
  try {
    const n = count2(c, 2, "features");
    for (let i = 0; i < n; i++) {
      const at = c.at;
      const prefix = String.fromCharCode(u8(c, "a feature's prefix"));
      if (prefix !== "+" && prefix !== "-" && prefix !== "=")
        throw new DecodeFault(at, `unknown prefix ${prefix} of a feature`);
      features2.push({ prefix, name: name(c, "a feature") });
    }
    return { features: features2 };
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error;
    return { features: features2, malformed: { offset: error.offset, reason: error.message } };
  }
}

// analyzers/wasm/custom/wasm-bindgen.ts
function readBindgen(bytes, payload) {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the __wasm_bindgen_unstable section");
  const programs = [];
  const bad = [];
  attempt(bad, () => {
    while (c.at < c.end) {
      const { schema, version } = readVersion(c);
      programs.push({ schema, version, program: chunk(c, "a program") });
    }
  });
  return { programs, malformed: bad };
}
function readVersion(c) {
  const from = c.at;
  const { offset, length } = chunk(c, "a version");
  const said = text(c.bytes, offset, length);
  let parsed;
  try {
    parsed = JSON.parse(said ?? "");
  } catch {
    malformed(from, "a version is not JSON");
  }
  const field = (name2) => {
    const value = typeof parsed === "object" && parsed !== null ? Reflect.get(parsed, name2) : void 0;
    return typeof value === "string" ? value : malformed(from, `a version has no ${name2}`);
  };
  return { schema: field("schema_version"), version: field("version") };
}
function chunk(c, what) {
  const { offset } = skip(c, 4, `the length of ${what}`);
  const b = c.bytes;
  const length = (b[offset] | b[offset + 1] << 8 | b[offset + 2] << 16 | b[offset + 3] << 24) >>> 0;
  return skip(c, length, `${length} bytes of ${what}`);
}

// analyzers/wasm/custom/customs.ts
var customs = analyzer({
  name: "customs",
  doc: "What the custom sections say: names, linking, relocations, libraries, debug links, branch hints, worlds, producers.",
  requires: { wasm },
  run: ({ wasm: wasm2 }) => readCustoms(wasm2),
  *facts({ module, sections }) {
    for (const { section, says, malformed: malformed2 } of sections) {
      const at = { ...bytePlace(module, section.offset, section.length), section: section.name };
      yield { at, text: `${section.name}, ${section.length} bytes` };
      for (const text2 of says) yield { at, text: `${section.title}: ${text2}` };
      for (const { offset, reason } of malformed2)
        yield { at, text: `${section.title}: malformed at ${hex(offset)}: ${reason}` };
    }
  },
  *unread({ module, sections }) {
    const bad = sections.filter(({ malformed: malformed2 }) => malformed2.length > 0).length;
    if (bad > 0) yield { what: "custom sections not read to their end", count: bad, artifact: module.artifact.path };
  }
});
function readCustoms(module) {
  const sections = module.customs.map((section) => {
    const row = rows.find(
      ({ title }) => typeof title === "string" ? title === section.title : title.test(section.title)
    );
    return { section, ...row ? row.read(module, section.payload) : { says: [], malformed: [] } };
  });
  return { module, sections };
}
var rows = [
  { title: "name", read: namesSaid },
  { title: "linking", read: ({ bytes }, payload) => linkingSaid(readLinking(bytes, payload)) },
  { title: /^reloc\../, read: relocationsSaid },
  { title: "dylink.0", read: ({ bytes }, payload) => dylinkSaid(readDylink(bytes, payload)) },
  { title: "dylink", read: ({ bytes }, payload) => dylinkSaid(readOldDylink(bytes, payload)) },
  {
    title: /^(sourceMappingURL|external_debug_info)$/,
    read: ({ bytes }, payload) => referenceSaid(readUrl(bytes, payload))
  },
  { title: "build_id", read: ({ bytes }, payload) => referenceSaid(readBuildId(bytes, payload)) },
  { title: /^metadata\.code\../, read: metadataSaid },
  { title: /^component-type(:|$)/, read: worldsSaid },
  { title: "__wasm_bindgen_unstable", read: bindgenSaid },
  {
    title: "producers",
    read({ bytes }, payload) {
      const { producers, malformed: malformed2 } = readProducers(bytes, payload);
      return {
        says: producers.map(({ field, name: name2, version }) => `${field} ${name2} ${version}`.trim()),
        malformed: one(malformed2)
      };
    }
  },
  {
    title: "target_features",
    read({ bytes }, payload) {
      const { features: features2, malformed: malformed2 } = readTargetFeatures(bytes, payload);
      return { says: features2.map(({ prefix, name: name2 }) => `${prefix}${name2}`), malformed: one(malformed2) };
    }
  }
];
var one = (malformed2) => malformed2 ? [malformed2] : [];
var within = ["local", "label", "field"];
var plural = { memory: "memories", data: "data segments", element: "element segments" };
function namesSaid({ bytes, functions }, payload) {
  const names2 = readNames(bytes, payload, functions.length);
  const says = names2.module === void 0 ? [] : [`the module is called ${names2.module}`];
  if (names2.functions.size > 0) says.push(`${names2.functions.size} functions have names`);
  const malformed2 = [...names2.malformed];
  for (const [kind, span] of names2.spans) {
    if (within.includes(kind)) {
      const map = readIndirectNameMap(bytes, span);
      const of = kind === "field" ? "type" : "function";
      for (const [index, inner] of map.names) says.push(`${kind}s of ${of} ${index}: ${listed(inner)}`);
      malformed2.push(...map.malformed);
    } else {
      const map = readNameMap(bytes, span);
      if (map.names.size > 0) says.push(`${plural[kind] ?? `${kind}s`}: ${listed(map.names)}`);
      malformed2.push(...map.malformed);
    }
  }
  for (const { what, length } of names2.others) says.push(`${what}, ${length} bytes`);
  return { says, malformed: malformed2 };
}
function listed(names2) {
  return Array.from(names2, ([index, name2]) => `${index} ${name2}`).join(", ");
}
function flagNames(flags, known) {
  const set = Object.entries(known).filter(([, bit]) => (flags & bit) !== 0);
  const rest = set.reduce((left, [, bit]) => left & ~bit, flags);
  return [...set.map(([name2]) => name2), ...rest === 0 ? [] : [hex(rest >>> 0)]];
}
var flagged = (flags, known) => {
  const names2 = flagNames(flags, known);
  return names2.length === 0 ? "" : ` [${names2.join(" ")}]`;
};
function linkingSaid({ version, symbols, segments, initFunctions, comdats, others: others2, malformed: malformed2 }) {
  const says = [
    `version ${version}: a relocatable object`,
    ...symbols.map(({ kind, flags, name: name2, index, data }, i) => {
      const where = index === void 0 ? "" : ` ${kind === "data" ? "in segment " : ""}${index}`;
      const extent = data ? ` at ${data.offset}, ${data.size} bytes` : "";
      return `symbol ${i}: ${kind}${where}${name2 === void 0 ? "" : ` ${name2}`}${extent}${flagged(flags, symbolFlags)}`;
    }),
    ...segments.map(
      ({ name: name2, alignment, flags }, i) => `segment ${i}: ${name2}, aligned to ${2 ** alignment}${flagged(flags, segmentFlags)}`
    ),
    ...initFunctions.map(({ priority, symbol }) => `at start, priority ${priority}: symbol ${symbol}`),
    ...comdats.map(
      ({ name: name2, entries }) => `group ${name2}: ${entries.map(({ kind, index }) => `${kind} ${index}`).join(", ")}`
    ),
    ...others2.map((id) => `subsection ${id}`)
  ];
  return { says, malformed: malformed2 };
}
function relocationsSaid({ bytes, sections }, payload) {
  const { section, type, malformed: malformed2 } = readRelocations(bytes, payload);
  const counts = relocationRows.map(({ name: name2 }, code2) => ({
    name: name2,
    n: type.reduce((n, one2) => n + (one2 === code2 ? 1 : 0), 0)
  }));
  const used = counts.filter(({ n }) => n > 0).map(({ name: name2, n }) => `${n} ${name2}`);
  const target = sections[section]?.name ?? `section ${section}, which does not exist`;
  return { says: [`${type.length} relocations of ${target}: ${used.join(", ")}`], malformed: malformed2 };
}
function dylinkSaid({ memory, needed, exports, imports: imports2, runtimePath, others: others2, malformed: malformed2 }) {
  const says = [
    ...memory ? [
      `${memory.memorySize} bytes of memory aligned to 2^${memory.memoryAlignment}, ${memory.tableSize} table entries aligned to 2^${memory.tableAlignment}`
    ] : [],
    ...needed.map((name2) => `needs ${name2}`),
    ...exports.map(({ name: name2, flags }) => `exports ${name2}${flagged(flags, symbolFlags)}`),
    ...imports2.map(({ module, name: name2, flags }) => `imports ${module}.${name2}${flagged(flags, symbolFlags)}`),
    ...runtimePath.map((path) => `looks for libraries in ${path}`),
    ...others2.map((id) => `subsection ${id}`)
  ];
  return { says, malformed: malformed2 };
}
function referenceSaid({ text: text2, malformed: malformed2 }) {
  return { says: text2 === void 0 ? [] : [text2], malformed: malformed2 };
}
function metadataSaid({ bytes }, payload) {
  const { functions, malformed: malformed2 } = readCodeMetadata(bytes, payload);
  const says = [];
  for (const [index, notes2] of functions)
    for (const note of notes2)
      says.push(`function ${index} at ${note.offset}: ${branchHint(bytes, note) ?? `${note.payload.length} bytes`}`);
  return { says, malformed: malformed2 };
}
function worldsSaid({ bytes }, payload) {
  const { worlds, malformed: malformed2 } = readComponentTypeSection(bytes, payload);
  const says = worlds.flatMap(({ id, scope }) => [
    `world ${id}`,
    ...scope.imports.map((extern) => `imports ${externText2(scope, extern)}`),
    ...scope.exports.map((extern) => `exports ${externText2(scope, extern)}`)
  ]);
  return { says, malformed: malformed2 };
}
function externText2(scope, { name: name2, is }) {
  if (is.kind !== "func") return `${name2}: ${is.kind}`;
  const found = resolveType(scope, is.type);
  return `${name2}: ${found?.type.kind === "func" ? functionText(found.scope, found.type) : "func"}`;
}
function bindgenSaid({ bytes }, payload) {
  const { programs, malformed: malformed2 } = readBindgen(bytes, payload);
  const says = [
    "not yet processed by wasm-bindgen: this module cannot be run",
    ...programs.map(
      ({ schema, version, program }) => `schema ${schema}, wasm-bindgen ${version}, ${program.length} bytes`
    )
  ];
  return { says, malformed: malformed2 };
}

// analyzers/index.ts
var analyzers = [
  build,
  buildPaths,
  callGraph,
  code,
  component,
  contract,
  copies,
  customs,
  declaredEffects,
  droppedBodies,
  dwarf,
  effects2,
  features,
  gateways,
  generics,
  globalUses,
  guards,
  handleCosts,
  handles,
  itemGraph,
  lending,
  linked,
  memoryMap,
  mergeable,
  mir,
  mirCalls,
  mirEffects,
  names,
  nativeForms,
  ownership,
  panicSites,
  pod,
  purity,
  rawUses,
  reachability,
  retained,
  rustText,
  rustdoc,
  shapes,
  sharedWrites,
  sizes,
  sourceMap,
  sources,
  spawns,
  twins,
  unsafeUses,
  validity,
  views,
  wasm
];

// analyzers/mir/show-code.ts
function showPlace({ local, projection }) {
  let text2 = `_${local}`;
  for (const step of projection) {
    switch (step.kind) {
      case "deref":
        text2 = `(*${text2})`;
        break;
      case "field":
        text2 = `(${text2}.${step.index}: ${showType(step.type)})`;
        break;
      case "downcast":
        text2 = `(${text2} as ${step.variant})`;
        break;
      case "cast":
        text2 = `(${text2} as ${showType(step.type)})`;
        break;
      case "index":
        text2 = `${text2}[_${step.local}]`;
        break;
      case "constant-index":
      case "subslice":
        text2 = `${text2}[${step.text}]`;
        break;
    }
  }
  return text2;
}
function showOperand(operand) {
  return operand.kind === "const" ? `const ${showConst(operand.value)}` : `${operand.kind} ${showPlace(operand.place)}`;
}
function showConst(value) {
  switch (value.kind) {
    case "int":
      return value.type === "" ? String(value.value) : `${value.value}_${value.type}`;
    case "float":
    case "opaque":
    case "alloc":
      return value.text;
    case "path":
      return showPath(value.path);
    case "bool":
      return String(value.value);
    case "char":
      return `'${escaped(value.value, "'")}'`;
    case "str":
      return `"${escaped(value.value, '"')}"`;
    case "bytes":
      return `b"${escaped(value.value, '"', true)}"`;
    case "unit":
      return "()";
    case "tuple":
      return `(${value.of.map(showConst).join(", ")}${value.of.length === 1 ? "," : ""})`;
    case "array":
      return `[${value.of.map(showConst).join(", ")}]`;
    case "adt": {
      const { path, fields } = value;
      const name2 = showPath(path);
      if (fields[0] && /^\d/.test(fields[0].name))
        return `${name2}(${fields.map((field) => showConst(field.value)).join(", ")})`;
      return `${name2} { ${fields.map((field) => `${field.name}: ${showConst(field.value)}`).join(", ")} }`;
    }
  }
}
var ESCAPES = { "\n": "\\n", "	": "\\t", "\r": "\\r", "\\": "\\\\" };
function escaped(text2, quote, bytes = false) {
  let shown = "";
  for (const char of text2) {
    const code2 = char.codePointAt(0) ?? 0;
    const known = ESCAPES[char] ?? (char === quote || bytes && char === "'" ? `\\${char}` : void 0);
    if (known !== void 0) shown += known;
    else if (bytes && (code2 < 32 || code2 > 126)) shown += `\\x${code2.toString(16).padStart(2, "0")}`;
    else if (code2 === 0) shown += "\\0";
    else if (code2 < 32 || code2 === 127) shown += `\\u{${code2.toString(16)}}`;
    else shown += char;
  }
  return shown;
}
function showRvalue(rvalue) {
  switch (rvalue.kind) {
    case "use":
      return showOperand(rvalue.operand);
    case "binary":
      return `${rvalue.op}(${showOperand(rvalue.left)}, ${showOperand(rvalue.right)})`;
    case "unary":
      return `${rvalue.op}(${showOperand(rvalue.operand)})`;
    case "discriminant":
      return `discriminant(${showPlace(rvalue.place)})`;
    case "len":
      return `Len(${showPlace(rvalue.place)})`;
    case "ref": {
      const how = rvalue.raw ? rvalue.mutable ? "raw mut " : "raw const " : rvalue.mutable ? "mut " : "";
      return `&${how}${showPlace(rvalue.place)}`;
    }
    case "tls-ref":
      return `&/*tls*/ ${rvalue.path}`;
    case "cast":
      return `${showOperand(rvalue.operand)} as ${showType(rvalue.type)} (${rvalue.cast})`;
    case "repeat":
      return `[${showOperand(rvalue.operand)}; ${rvalue.count}]`;
    case "array":
      return `[${rvalue.of.map(showOperand).join(", ")}]`;
    case "tuple":
      return `(${rvalue.of.map(showOperand).join(", ")}${rvalue.of.length === 1 ? "," : ""})`;
    case "adt":
    case "closure": {
      const { fields } = rvalue;
      const [first] = fields;
      const name2 = rvalue.kind === "adt" ? showPath(rvalue.path) : showType(rvalue.type);
      if (!first) return name2;
      if (rvalue.kind === "adt" && /^\d/.test(first.name)) {
        return `${name2}(${fields.map(({ operand }) => showOperand(operand)).join(", ")})`;
      }
      return `${name2} { ${fields.map((field) => `${field.name}: ${showOperand(field.operand)}`).join(", ")} }`;
    }
    case "fat-pointer":
      return `${showType(rvalue.type)} from (${showOperand(rvalue.pointer)}, ${showOperand(rvalue.metadata)})`;
    case "nullary":
      return `${rvalue.op}(${showType(rvalue.type)})`;
    case "opaque":
      return rvalue.text;
  }
}
function showStatement(statement) {
  switch (statement.kind) {
    case "assign":
      return `${showPlace(statement.to)} = ${showRvalue(statement.from)}`;
    case "storage-live":
      return `StorageLive(_${statement.local})`;
    case "storage-dead":
      return `StorageDead(_${statement.local})`;
    case "set-discriminant":
      return `discriminant(${showPlace(statement.place)}) = ${statement.variant}`;
    case "assume":
      return `assume(${showOperand(statement.operand)})`;
    case "copy-nonoverlapping": {
      const { to, from, count: count3 } = statement;
      return `copy_nonoverlapping(dst = ${showOperand(to)}, src = ${showOperand(from)}, count = ${showOperand(count3)})`;
    }
    case "deinit":
      return `Deinit(${showPlace(statement.place)})`;
    case "nop":
    case "opaque":
      return statement.text;
  }
}
function showTerminator(terminator) {
  switch (terminator.kind) {
    case "goto":
      return `goto -> bb${terminator.target}`;
    case "return":
    case "resume":
    case "unreachable":
    case "terminate":
      return terminator.kind;
    case "coroutine-drop":
      return "coroutine_drop";
    case "switch": {
      const cases = terminator.targets.map(({ value, block }) => `${value}: bb${block}`);
      if (terminator.otherwise !== void 0) cases.push(`otherwise: bb${terminator.otherwise}`);
      return `switchInt(${showOperand(terminator.on)}) -> [${cases.join(", ")}]`;
    }
    case "call": {
      const { to, target, unwind } = terminator;
      return `${showPlace(to)} = ${showCall(terminator)}${showEdges(target === void 0 ? [] : [["return", target]], unwind)}`;
    }
    case "tail-call":
      return `tailcall ${showCall(terminator)}`;
    case "drop": {
      const after = terminator.drop === void 0 ? [] : [["drop", terminator.drop]];
      return `drop(${showPlace(terminator.place)})${showEdges([["return", terminator.target]], terminator.unwind, after)}`;
    }
    case "assert": {
      const { condition, expected, message, operands, target, unwind } = terminator;
      const shown = [`${expected ? "" : "!"}${showOperand(condition)}`, `"${message}"`, ...operands.map(showOperand)];
      return `assert(${shown.join(", ")})${showEdges([["success", target]], unwind)}`;
    }
    case "yield": {
      const { to, value, target, drop } = terminator;
      const edges = [["resume", target]];
      if (drop !== void 0) edges.push(["drop", drop]);
      return `${showPlace(to)} = yield(${showOperand(value)}) -> [${edges.map(([label, block]) => `${label}: bb${block}`).join(", ")}]`;
    }
    case "false-edge":
      return `falseEdge -> [real: bb${terminator.real}${terminator.imaginary === void 0 ? "" : `, imaginary: bb${terminator.imaginary}`}]`;
    case "asm":
      return `asm!("${terminator.template}"${terminator.operands.map((operand) => `, ${operand}`).join("")})`;
    case "opaque":
      return terminator.text;
  }
}
function showCall({ callee, args }) {
  const name2 = callee.kind === "path" ? showPath(callee.path) : showOperand(callee.operand);
  return `${name2}(${args.map(showOperand).join(", ")})`;
}
function showEdges(edges, unwind, after = []) {
  const all = [...edges];
  if (typeof unwind === "number") all.push(["unwind", unwind]);
  all.push(...after);
  const labels = all.map(([label, block]) => `${label}: bb${block}`);
  if (typeof unwind !== "number") labels.push(`unwind ${unwind}`);
  if (edges.length === 0) return ` -> ${typeof unwind === "number" ? `bb${unwind}` : `unwind ${unwind}`}`;
  return ` -> [${labels.join(", ")}]`;
}
function showBlock({ id, cleanup, statements, terminator }) {
  const lines = [...statements.map(showStatement), showTerminator(terminator)].map((line) => `        ${line};
`);
  return `    bb${id}${cleanup ? " (cleanup)" : ""}: {
${lines.join("")}    }
`;
}

// bin/ast.ts
function vocabulary() {
  return import("./chunk-34RCSVRU.js");
}
var olderNames = {
  "local.get": "get_local",
  "local.set": "set_local",
  "local.tee": "tee_local",
  "global.get": "get_global",
  "global.set": "set_global",
  "memory.size": "current_memory",
  "memory.grow": "grow_memory"
};
var exportTypes = {
  function: "Func",
  table: "Table",
  memory: "Memory",
  global: "Global",
  tag: "Tag"
};
var deepest = 500;
function located(ast, node, offset, end) {
  return ast.withLoc(node, { line: -1, column: end }, { line: -1, column: offset });
}
function signatureOf(ast, module, type) {
  const of = module.types[type];
  const params = (of?.params ?? []).map((valtype) => ({ valtype }));
  return ast.signature(params, of?.results ?? []);
}
function functionNode(ast, { module, decode, locals }, index, name2) {
  const of = module.functions[index];
  const view = decode(index);
  const parameters = module.types[of.type].params.length;
  const declared = (locals(index) ?? []).slice(parameters).map((type) => ast.valtypeLiteral(type));
  const first = declared.length > 0 ? [ast.instruction("local", declared)] : [];
  return functionOf(ast, module, of, name2, view.count > 0 ? [...first, ...bodyNodes(ast, module, view)] : []);
}
function functionOf(ast, module, of, name2, body) {
  const node = ast.func(ast.identifier(name2), signatureOf(ast, module, of.type), body, of.import !== void 0);
  const at = of.body ?? of.import;
  return at ? located(ast, node, at.offset, at.offset + at.length) : node;
}
function bodyNodes(ast, module, view) {
  const open = [];
  const all = [];
  const closes = [];
  let into = all;
  for (let i = 0; i < view.count; i++) {
    const [start, end] = [view.offset[i], view.offset[i + 1]];
    const { word, rest } = spelled(module, view, i);
    if (word === "block" || word === "loop" || word === "if") {
      const nests = open.length < deepest;
      closes.push(nests);
      if (nests) {
        const instructions = [];
        open.push({ at: start, kind: word, result: rest.length > 0 ? rest.join(" ") : void 0, instructions, consequent: instructions });
        into = instructions;
        continue;
      }
    } else if (word === "try" || word === "try_table") closes.push(false);
    else if (word === "else" && closes.at(-1) === true) {
      into = open.at(-1).instructions = [];
      continue;
    }
    into.push(located(ast, instructionNode(ast, module, view, i, word, rest), start, end));
    if (word !== "end" && word !== "delegate") continue;
    if (closes.pop() !== true) continue;
    const closed = open.pop();
    into = open.at(-1)?.instructions ?? all;
    into.push(located(ast, blockNode(ast, closed), closed.at, end));
  }
  return all;
}
function blockNode(ast, { kind, at, result, consequent, instructions }) {
  const label = ast.identifier(`${kind}_${at}`);
  if (kind === "block") return ast.blockInstruction(label, consequent, result);
  if (kind === "loop") return ast.loopInstruction(label, result, consequent);
  return ast.ifInstruction(label, [], result, consequent, instructions === consequent ? [] : instructions);
}
function spelled(module, view, i) {
  const [word = "", ...rest] = printInstruction(module, view, i).match(/\((?:[^()]|\([^()]*\))*\)|[^\s()]+/g) ?? [];
  return { word, rest };
}
function instructionNode(ast, module, view, i, word, rest) {
  if (word === "call") return ast.callInstruction(ast.indexLiteral(view.a[i]));
  if (word === "call_indirect" && view.b[i] === 0) return ast.callIndirectInstruction(signatureOf(ast, module, view.a[i]));
  const named = {};
  const args = [];
  for (const text2 of rest) {
    const [, key, value] = /^(offset|align)=(\d+)$/.exec(text2) ?? [];
    if (key !== void 0 && value !== void 0) named[key] = ast.numberLiteral(Number(value), value);
    else args.push(literal(ast, view, i, word, text2));
  }
  const older = olderNames[word];
  if (older !== void 0) return ast.instruction(older, args, named);
  const dot = word.indexOf(".");
  if (dot < 0) return ast.instruction(word, args, named);
  return ast.objectInstruction(word.slice(dot + 1), word.slice(0, dot), args, named);
}
function literal(ast, view, i, word, text2) {
  if (word === "i64.const") {
    const value = i64Value(view, i);
    return ast.longNumberLiteral({ high: Number(value >> 32n), low: Number(BigInt.asIntN(32, value)) }, text2);
  }
  if (word === "f32.const" || word === "f64.const") {
    const value = floatValue(view, i);
    return ast.floatLiteral(value, Number.isNaN(value), Math.abs(value) === Infinity, text2);
  }
  return /^-?(\d+|0x[\da-f]+)$/.test(text2) ? ast.numberLiteral(Number(text2), text2) : ast.stringLiteral(text2);
}
function skeletonNode(ast, module, nameOf2) {
  const size2 = ({ min, max, shared }) => ast.limit(Number(min), max === void 0 ? void 0 : Number(max), shared);
  const global = (index) => {
    const { type, mutable } = module.globals[index];
    return ast.globalType(type, mutable ? "var" : "const");
  };
  const table3 = (index) => ast.table(module.tables[index].element, size2(module.tables[index].limits));
  const memory = (index) => ast.memory(size2(module.memories[index].limits), ast.indexLiteral(index));
  const descriptions = {
    function: (index) => ast.funcImportDescr(ast.identifier(nameOf2(index)), signatureOf(ast, module, module.functions[index].type)),
    table: table3,
    memory,
    global,
    // There are no tags in the vocabulary: what one carries is a signature.
    tag: (index) => signatureOf(ast, module, module.tags[index].type)
  };
  const place = (node, { offset, length }) => located(ast, node, offset, offset + length);
  const own = (list) => list.filter((one2) => !one2.import);
  return ast.module(null, [
    ...module.types.flatMap(
      (type, index) => type.kind === "func" ? [place(ast.typeInstruction(ast.indexLiteral(index), signatureOf(ast, module, index)), type.span)] : []
    ),
    ...module.imports.map((one2) => place(ast.moduleImport(one2.module, one2.name, descriptions[one2.kind](one2.index)), one2)),
    ...own(module.functions).map((one2) => functionOf(ast, module, one2, nameOf2(one2.index), [])),
    ...own(module.tables).map(({ index }) => table3(index)),
    ...own(module.memories).map(({ index }) => memory(index)),
    ...own(module.globals).map(({ index }) => ast.global(global(index), [])),
    ...module.exports.map((one2) => {
      const descr = ast.moduleExportDescr(exportTypes[one2.kind], ast.indexLiteral(one2.index));
      return place(ast.moduleExport(one2.name, descr), one2);
    }),
    ...module.start === void 0 ? [] : [ast.start(ast.indexLiteral(module.start))]
  ]);
}

// bin/commands/dump.ts
var formats = ["text", "json", "dot", "ast"];
async function dump(name2, paths, options, terminal) {
  if (name2 === void 0) {
    terminal.stdout.write(`${listed2()}
`);
    return 0;
  }
  if (paths.length === 0) refuse(`dump ${name2}: which files? (- reads standard input)`);
  const analysis = analyzers.find((known) => known.name === name2) ?? refuse(unknownAnalysis(name2));
  const format = formats.find((known) => known === options.format) ?? refuse(`--format: unknown format '${options.format}'; there are ${formats.join(", ")}`);
  const { config, base } = loadSettings(terminal.cwd, options.config, []);
  const inputs = await readInputs(paths, { cwd: terminal.cwd, base, errorOnUnmatched: true, stdin: terminal.stdin });
  const say = (artifact, message) => terminal.stderr.write(`wasm-lint: ${visible(artifact)}: ${visible(message)}
`);
  const named = await withNames(inputs.artifacts, (all) => groupBuilds(all, config.contract), options.names, {
    cwd: terminal.cwd,
    base
  });
  for (const { artifact, message } of [...inputs.faults, ...named.faults]) say(artifact, message);
  let told = 0;
  let faults = inputs.faults.length + named.faults.length;
  const documents = [];
  const nodes = [];
  for (const build2 of named.builds) {
    const results = new Results(build2);
    const document = documentOf(build2, analysis, results, options.function);
    switch (document.answer.is) {
      case "ok":
        told++;
        break;
      case "absent":
        say(build2.name, document.answer.reason);
        continue;
      case "fault":
        faults++;
        say(build2.name, document.answer.fault.message);
        continue;
    }
    const lenders = results.of(twins);
    if (lenders.is === "ok")
      for (const { message } of lenders.result.lent.flatMap((one2) => lenderNotice(one2, build2.name)))
        terminal.stderr.write(`wasm-lint: ${visible(message)}
`);
    for (const [asked, answer] of results.answered())
      if (answer.is === "ok")
        for (const { message, artifact } of asked.faults?.(answer.result) ?? []) {
          faults++;
          say(artifact, message);
        }
    documents.push(document);
    if (format === "ast") nodes.push(await nodeOf(document, results));
    else if (format !== "json")
      terminal.stdout.write(format === "dot" ? dotOf(document, results) : textOf2(document, results));
  }
  if (format === "json") terminal.stdout.write(printableJson(documents.map(jsonOf2)));
  if (format === "ast") terminal.stdout.write(printableJson(nodes));
  return faults > 0 || told === 0 ? 2 : 0;
}
function unknownAnalysis(name2) {
  const known = analyzers.map((analysis) => analysis.name);
  return `${unknownName("analysis", name2, known)}; there are
${listed2()}`;
}
function listed2() {
  const width = Math.max(...analyzers.map((known) => known.name.length));
  return analyzers.map((known) => `  ${known.name.padEnd(width)}  ${known.doc}`).join("\n");
}
function documentOf(build2, analysis, results, wanted) {
  const answer = results.of(analysis);
  if (answer.is !== "ok") return { build: build2, analysis, answer, facts: [] };
  const named = results.of(names);
  const placed = [...analysis.facts?.(answer.result) ?? []].map(({ at, text: text2 }) => ({
    at: withFunction(at, results),
    text: text2
  }));
  if (wanted === void 0) return { build: build2, analysis, answer, facts: placed };
  const chosen = choose2(wanted, results, named.is === "ok" ? named.result : void 0);
  return { build: build2, analysis, answer, facts: placed.filter(({ at }) => isIn(at, chosen)), chosen };
}
function isIn(at, chosen) {
  switch (at.kind) {
    case "bytes":
      return chosen.is === "wasm" && at.function?.index === chosen.index;
    case "mir":
      return chosen.is === "mir" && at.body === chosen.body.name && at.artifact === chosen.body.dump.artifact;
    case "source":
      return false;
  }
}
function withFunction(at, results) {
  if (at.kind !== "bytes" || at.section !== void 0) return at;
  const answer = results.of(names);
  if (answer.is !== "ok") return at;
  const index = at.function?.index ?? functionAt(results, at.offset);
  return index === void 0 ? at : { ...at, function: answer.result.of(index) };
}
function functionAt(results, offset) {
  const answer = results.of(code);
  if (answer.is !== "ok") return void 0;
  const { functions } = answer.result.module;
  let low = functions.findIndex(({ body: body2 }) => body2 !== void 0);
  let high = functions.length - 1;
  if (low < 0) return void 0;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    const start = functions[middle]?.body?.offset;
    if (start !== void 0 && start <= offset) low = middle;
    else high = middle - 1;
  }
  const body = functions[low]?.body;
  return body && offset >= body.offset && offset < body.offset + body.length ? low : void 0;
}
function choose2(wanted, results, known) {
  const binary = results.of(code);
  const functions = binary.is === "ok" ? binary.result.module.functions : [];
  if (/^\d+$/.test(wanted) && known) {
    const index = Number(wanted);
    if (index < functions.length) return { is: "wasm", index };
    return refuse(`there is no function ${wanted}: the binary has ${functions.length}`);
  }
  const program = results.of(mir);
  const bodies = program.is === "ok" ? program.result.bodies : [];
  const atLine = bodies.find(({ line }) => String(line) === wanted);
  if (atLine) return { is: "mir", body: atLine };
  const exported = binary.is === "ok" ? binary.result.module.exports.filter(({ kind, name: name2 }) => kind === "function" && name2 === wanted) : [];
  const spellings = (index) => [known?.of(index).name, known?.symbol(index), known?.base(index)];
  const candidates = (fits) => [
    ...functions.filter(({ index }) => spellings(index).some((name2) => name2 !== void 0 && fits(name2))).map(({ index }) => ({ is: "wasm", index })),
    ...bodies.filter(({ name: name2 }) => fits(name2)).map((body) => ({ is: "mir", body }))
  ];
  const rounds = [
    exported.map(({ index }) => ({ is: "wasm", index })),
    candidates((name2) => name2 === wanted),
    candidates((name2) => name2.endsWith(`::${wanted}`)),
    candidates((name2) => name2.includes(wanted))
  ];
  const [first, ...others2] = rounds.find((found) => found.length > 0) ?? [];
  if (!first) return refuse(`no function is called '${visible(wanted)}'; \`wasm-lint dump names FILE\` lists them`);
  const rivals = others2.filter((other) => other.is === first.is);
  if (rivals.length === 0) return first;
  const told = [first, ...rivals].slice(0, 10).map((one2) => `  ${visible(titleOf(one2, known))}`);
  return refuse(
    [
      `'${visible(wanted)}' fits ${rivals.length + 1} functions; say which by its whole name or its number:`,
      ...told
    ].join("\n")
  );
}
function titleOf(chosen, known) {
  return chosen.is === "wasm" ? `${chosen.index}  ${known?.of(chosen.index).name ?? ""}` : `${chosen.body.line}  ${chosen.body.name}`;
}
function textOf2(document, results) {
  const { build: build2, analysis, facts: facts2, chosen, answer } = document;
  return `${[heading(build2), ...linesOf()].join("\n")}
`;
  function linesOf() {
    if (chosen && (analysis === code || analysis === mir)) return codeOf(chosen, results);
    if (analysis.facts) return facts2.map(({ at, text: text2 }) => `${spot(at)}  ${visible(text2)}`);
    return answer.is === "ok" ? inspected(answer.result) : [];
  }
}
function heading({ name: name2, wasm: wasm2 }) {
  const where = wasm2?.within ? `: the module at 0x${wasm2.within.offset.toString(16)} of ${visible(wasm2.within.path)}; offsets count from its first byte` : "";
  return `# ${visible(name2)}${where}`;
}
function codeOf(chosen, results) {
  switch (chosen.is) {
    case "mir":
      return chosen.body.code.blocks.flatMap((block) => showBlock(block).split("\n")).map(visible);
    case "wasm": {
      const [binary, known] = [results.of(code), results.of(names)];
      if (binary.is !== "ok") return [];
      const { module } = binary.result;
      const title = `function ${chosen.index}  ${known.is === "ok" ? known.result.of(chosen.index).name : ""}`;
      const lines = instructionLines(module, binary.result.decode(chosen.index));
      if (lines.length > 0) return [visible(title), ...lines];
      return [
        visible(`${title}: ${module.functions[chosen.index]?.import ? "an import" : "its body could not be decoded"}`)
      ];
    }
  }
}
function inspected(result) {
  const options = { depth: 4, maxArrayLength: 100, maxStringLength: 400, breakLength: 120 };
  return inspect(result, options).split("\n").map(visible);
}
function spot(at) {
  switch (at.kind) {
    case "bytes": {
      const offset = `0x${at.offset.toString(16)}`.padEnd(10);
      return at.function ? `${offset} ${at.function.index} ${visible(at.function.name)} ` : offset;
    }
    case "mir":
      return visible(`${at.artifact}:${at.line}`);
    case "source":
      return visible(`${at.file}:${at.line}:${at.column}`);
  }
}
function dotOf({ build: build2, analysis, chosen }, results) {
  const [graph, known] = [results.of(callGraph), results.of(names)];
  if (analysis === callGraph && graph.is === "ok" && known.is === "ok")
    return callGraphDot(graph.result, known.result, chosen?.is === "wasm" ? chosen.index : void 0);
  const binary = results.of(code);
  if (chosen?.is === "wasm" && binary.is === "ok" && known.is === "ok")
    return flowDot(binary.result.module, binary.result.decode(chosen.index), known.result.of(chosen.index).name);
  return refuse(
    `'${analysis.name}' of ${visible(build2.name)} is no graph: DOT is for call-graph, and for a function of a binary (--function)`
  );
}
async function nodeOf({ build: build2, analysis, chosen }, results) {
  const [binary, known] = [results.of(code), results.of(names)];
  if (analysis !== code && analysis !== wasm || binary.is !== "ok" || known.is !== "ok" || chosen?.is === "mir")
    return refuse(`'${analysis.name}' of ${visible(build2.name)} is no syntax: ast is for code and wasm, of a binary`);
  const ast = await vocabulary();
  const nameOf2 = (index) => known.result.of(index).name;
  return chosen ? functionNode(ast, binary.result, chosen.index, nameOf2(chosen.index)) : skeletonNode(ast, binary.result.module, nameOf2);
}
function jsonOf2({ build: build2, analysis, answer, facts: facts2 }) {
  const within2 = build2.wasm?.within;
  const said = analysis.facts ? { facts: facts2 } : { result: answer.is === "ok" ? plainData(answer.result, 6) : void 0 };
  const unread = answer.is === "ok" ? [...analysis.unread?.(answer.result) ?? []] : [];
  return {
    build: build2.name,
    ...within2 ? { within: { path: within2.path, offset: within2.offset } } : {},
    analysis: analysis.name,
    ...said,
    unread
  };
}
function plainData(value, depth, left = { values: 2e5 }) {
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return typeof value === "function" ? void 0 : value;
  if (depth === 0 || left.values-- <= 0) return "…";
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  const list = (items2) => Array.from(items2, (item) => plainData(item, depth - 1, left));
  if (value instanceof Map || value instanceof Set || Array.isArray(value)) return list(value);
  if (ArrayBuffer.isView(value)) return list(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainData(inner, depth - 1, left)]));
}

// bin/commands/effects.ts
var formats2 = ["text", "json", "dot"];
async function tellEffects(paths, options, terminal) {
  if (options.why) {
    const [exported, effect, ...more] = options.why;
    const [path, ...others2] = paths;
    if (exported === void 0 || effect === void 0 || more.length > 0 || path === void 0 || others2.length > 0)
      refuse("--why takes one file, then an export and an effect: wasm-lint effects app.wasm --why parse clock");
    else return tellWhy(path, exported, effect, options, terminal);
  }
  const format = formats2.find((known) => known === options.format) ?? refuse(`--format: unknown format '${options.format}'; there are ${formats2.join(", ")}`);
  const { config, base } = loadSettings(terminal.cwd, options.config, []);
  const inputs = await readInputs(paths, { cwd: terminal.cwd, base, errorOnUnmatched: true, stdin: terminal.stdin });
  const say = (artifact, message) => terminal.stderr.write(`wasm-lint: ${visible(artifact)}: ${visible(message)}
`);
  let faults = inputs.faults.length;
  for (const { artifact, message } of inputs.faults) say(artifact, message);
  const modules = [];
  for (const build2 of groupBuilds(inputs.artifacts, config.contract)) {
    const results = new Results(build2);
    const [found, through, named] = [results.of(effects2), results.of(gateways), results.of(names)];
    for (const [asked, answer] of results.answered())
      if (answer.is === "ok")
        for (const { message, artifact } of asked.faults?.(answer.result) ?? []) {
          faults++;
          say(artifact, message);
        }
    if (found.is !== "ok" || through.is !== "ok" || named.is !== "ok") {
      if (build2.wasm) faults++;
      say(build2.name, found.is === "fault" ? found.fault.message : "there is no binary to look at");
      continue;
    }
    const profiles = profilesOf(found.result, options.export, options.all);
    modules.push({ build: build2, found: found.result, gateways: through.result, names: named.result, profiles });
  }
  if (modules.length > 0 && options.export !== void 0 && modules.every(({ profiles }) => profiles.length === 0))
    refuse(`no exported function fits '${visible(options.export)}'; \`wasm-lint effects FILE\` lists them`);
  if (options.initDeclarations) terminal.stdout.write(printableJson(declarations(modules)));
  else if (format === "json") terminal.stdout.write(printableJson(modules.map(jsonOf3)));
  else
    for (const module of modules)
      terminal.stdout.write(
        format === "dot" ? effectsDot(module.profiles, module.build.name) : textOf3(module, terminal)
      );
  return faults > 0 || modules.length === 0 ? 2 : 0;
}
async function tellWhy(path, exported, word, options, terminal) {
  const effect = effectNamed(word) ?? refuse(`there is no effect '${visible(word)}'; there are ${effects.map(({ name: name2 }) => name2).join(", ")}`);
  const { config, base } = loadSettings(terminal.cwd, options.config, []);
  const inputs = await readInputs([path], { cwd: terminal.cwd, base, errorOnUnmatched: true, stdin: terminal.stdin });
  for (const { artifact, message } of inputs.faults)
    terminal.stderr.write(`wasm-lint: ${visible(artifact)}: ${visible(message)}
`);
  const [build2] = groupBuilds(inputs.artifacts, config.contract).filter(({ wasm: wasm2 }) => wasm2);
  if (!build2) return 2;
  const results = new Results(build2);
  const [found, through, named] = [results.of(effects2), results.of(gateways), results.of(names)];
  if (found.is !== "ok" || through.is !== "ok" || named.is !== "ok")
    return refuse(`${visible(path)}: ${found.is === "fault" ? found.fault.message : "there is no binary to look at"}`);
  const { result } = found;
  const item = result.graph.module.exports.find(({ kind, name: name2 }) => kind === "function" && name2 === exported) ?? refuse(`no function is exported as '${visible(exported)}'; \`wasm-lint effects FILE\` lists them`);
  const palette = paletteOf(chalkFor(terminal.stdout, terminal));
  const tiers = [
    ["does", result.definite.main, witness(result, item.index, effect.bit, "main")?.functions],
    ["does, through tables", result.possible.main, through.result.walk(item.index, effect.bit)],
    ["does, on panic only", result.definite.any, witness(result, item.index, effect.bit, "any")?.functions],
    ["does, on panic only and through tables", result.possible.any, through.result.walk(item.index, effect.bit, "any")]
  ];
  for (const [how, sets, walk] of tiers) {
    if ((sets[item.index] & effect.bit) === 0) continue;
    const lines = (walk ?? []).map((node, step) => {
      const arrow = step === 0 ? "" : `${"  ".repeat(Math.min(step, 30))}> `;
      return `  ${arrow}${visible(nodeName(node, result, named.result))}`;
    });
    terminal.stdout.write(
      `${palette.bold(visible(exported))} ${how}: ${palette.note(effect.name)}
${lines.join("\n")}
`
    );
    return 0;
  }
  const open = result.graph.callsOpenTable(item.index);
  terminal.stdout.write(
    `${palette.bold(visible(exported))} cannot have ${palette.note(effect.name)}: neither by direct calls nor through tables nor on panic${open ? ", as long as the host puts nothing of its own into the tables it can see" : ""}
`
  );
  return 1;
}
function nodeName(node, { graph, imports: imports2 }, names2) {
  const through = graph.indirect[node - graph.functions];
  if (through) return `any function in ${describeIndirect(through)}`;
  const from = imports2[node]?.import;
  return from ? `import '${from.module}.${from.name}'` : names2.of(node).name;
}
var usual = effects.filter(({ judged }) => judged !== "asked").reduce((set, { bit }) => set | bit, 0);
function profilesOf(found, wanted, all) {
  const { graph, definite, possible, imports: imports2 } = found;
  const shown = all ? -1 >>> 2 : usual;
  const fits = wanted === void 0 ? () => true : globMatcher(wanted);
  const importsOf = (calls, from) => {
    const reached = /* @__PURE__ */ new Set();
    for (const node of reach(calls, [graph.half + from]).order) {
      const known = imports2[node - graph.half];
      if (known && !known.housekeeping) reached.add(`${known.import.module}.${known.import.name}`);
    }
    return reached;
  };
  return graph.module.exports.filter(({ kind, name: name2 }) => kind === "function" && fits(name2)).map(({ name: name2, index }) => {
    const direct = importsOf(graph.direct, index);
    const main = graph.own.noReturn[index] ? definite.any[index] : definite.main[index];
    const reachable = graph.own.noReturn[index] ? possible.any[index] : possible.main[index];
    return {
      name: name2,
      index,
      definite: main & shown,
      possible: reachable & ~main & shown,
      onPanic: possible.any[index] & ~reachable & shown,
      imports: [...direct].sort(),
      possibleImports: [...importsOf(graph.all, index)].filter((item) => !direct.has(item)).sort()
    };
  });
}
function textOf3(module, terminal) {
  const { build: build2, found, profiles, names: names2 } = module;
  const palette = paletteOf(chalkFor(terminal.stdout, terminal));
  const granted = found.imports.filter(({ housekeeping }) => !housekeeping);
  const lines = [
    `${palette.bold(visible(build2.name))}: ${count(profiles.length, "exported function")}, ${count(granted.length, "import")} besides handle housekeeping`,
    ""
  ];
  const say = (set) => effectNames(set).join(" ") || "-";
  const rows2 = profiles.map((profile) => [
    visible(profile.name),
    say(profile.definite),
    say(profile.possible),
    say(profile.onPanic)
  ]);
  const head = ["export", "does", "through tables also", "on panic also"];
  const widths = head.map(
    (title, column) => Math.max(title.length, ...rows2.map((row) => Math.min(row[column].length, 60)))
  );
  const line = (row) => row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd();
  lines.push(palette.dim(line(head)), ...rows2.map(line));
  if (profiles.length === 1)
    for (const { imports: imports2, possibleImports } of profiles)
      lines.push(
        "",
        palette.dim("imports it can reach"),
        ...imports2.map((name2) => `  ${visible(name2)}`),
        ...possibleImports.map((name2) => `  ${visible(name2)} ${palette.dim("(through tables)")}`),
        ...imports2.length + possibleImports.length === 0 ? ["  none"] : []
      );
  else lines.push(...privileges(module, palette.dim));
  if (module.gateways.all.length > 0) {
    lines.push(
      "",
      palette.dim(
        `${count(module.gateways.all.length, "function")} in tables ${module.gateways.all.length === 1 ? "brings" : "bring"} host effects in through dynamic dispatch`
      )
    );
    for (const { index, effects: brought } of module.gateways.all.slice(0, 12))
      lines.push(`  ${visible(names2.of(index).name)}: ${effectNames(brought).join(" ")}`);
    if (module.gateways.all.length > 12) lines.push(palette.dim(`  and ${module.gateways.all.length - 12} more`));
  }
  lines.push(...notes(found).map((note) => palette.dim(note)), "");
  return `${lines.join("\n")}
`;
}
function privileges({ found, profiles }, dim) {
  const granted = found.imports.filter(({ housekeeping }) => !housekeeping);
  if (granted.length === 0) return [];
  const rows2 = granted.map(({ import: from, effects: effects3 }) => {
    const name2 = `${from.module}.${from.name}`;
    const direct = profiles.filter(({ imports: imports2 }) => imports2.includes(name2)).length;
    const through = profiles.filter(({ possibleImports }) => possibleImports.includes(name2)).length;
    return { name: name2, does: effectNames(effects3).join(" ") || "-", direct, through };
  });
  const shown = rows2.sort((a, b) => a.direct - b.direct || (a.name < b.name ? -1 : 1)).slice(0, 40);
  const width = Math.min(60, Math.max(...shown.map(({ name: name2 }) => name2.length)));
  return [
    "",
    dim(
      `import, what it does, and how many of the ${count(profiles.length, "export")} can reach it: directly + through tables only`
    ),
    ...shown.map(
      ({ name: name2, does, direct, through }) => `  ${visible(name2).padEnd(width)}  ${does.padEnd(10)}  ${direct} + ${through}`
    ),
    ...rows2.length > shown.length ? [dim(`  and ${rows2.length - shown.length} more (-f json has all)`)] : []
  ];
}
function notes({ graph, seesAtomics, seesAllocator }) {
  const said = [];
  if (graph.openTables.length > 0)
    said.push("The host can see a table of functions: what it puts there itself is not counted.");
  if (!seesAllocator) said.push("Functions have no names, so that `alloc` cannot be seen.");
  if (!seesAtomics) said.push("There are no atomic instructions, so that atomic effects cannot be seen.");
  return said.length === 0 ? [] : ["", ...said];
}
function jsonOf3({ build: build2, found, gateways: gateways2, names: names2, profiles }) {
  return {
    build: build2.name,
    exports: profiles.map(({ name: name2, index, definite, possible, onPanic, imports: imports2, possibleImports }) => ({
      name: name2,
      index,
      definite: effectNames(definite),
      possible: effectNames(possible),
      onPanic: effectNames(onPanic),
      imports: imports2,
      possibleImports
    })),
    imports: found.imports.map(({ import: from, effects: effects3, housekeeping, by: by2 }) => ({
      name: `${from.module}.${from.name}`,
      effects: effectNames(effects3),
      housekeeping,
      by: by2
    })),
    gateways: gateways2.all.map(({ index, effects: brought }) => ({
      index,
      name: names2.of(index).name,
      effects: effectNames(brought)
    })),
    openTables: found.graph.openTables,
    seesAllocator: found.seesAllocator,
    seesAtomics: found.seesAtomics
  };
}
function declarations(modules) {
  const declared = /* @__PURE__ */ new Map();
  for (const { profiles } of modules)
    for (const { name: name2, definite } of profiles) declared.set(name2, (declared.get(name2) ?? 0) | definite);
  const frozen = [...declared].sort(([a], [b]) => a < b ? -1 : 1).map(([name2, set]) => [name2, effectNames(set)]);
  return { contract: { effects: { functions: Object.fromEntries(frozen) } } };
}

// bin/markdown.ts
function renderMarkdown(text2, palette, width) {
  const out = [];
  let paragraph = [];
  let code2 = false;
  const flush = () => {
    if (paragraph.length > 0) out.push(inline(wrap(paragraph.join(" "), width), palette));
    paragraph = [];
  };
  for (const line of text2.split("\n")) {
    const fence = /^```(\S*) ?(.*)$/.exec(line);
    if (fence) {
      flush();
      code2 = !code2;
      const label = { bad: palette.error("bad"), good: palette.good("good") }[fence[2] ?? ""];
      if (label) out.push(`  ${label}`);
    } else if (code2) out.push(line === "" ? "" : `    ${palette.dim(line)}`);
    else if (/^#+ /.test(line)) {
      flush();
      out.push(palette.bold(line.replace(/^#+ /, "")));
    } else if (/^\s*([-*]|\d+\.) /.test(line)) {
      flush();
      const [marker = ""] = /^\s*([-*]|\d+\.) /.exec(line) ?? [];
      out.push(inline(hanging(marker, line.slice(marker.length), width), palette));
    } else if (line.startsWith("|")) {
      flush();
      out.push(inline([line], palette));
    } else if (line === "") {
      flush();
      if (out.at(-1) !== "") out.push("");
    } else paragraph.push(line);
  }
  flush();
  return `${out.join("\n").replace(/\n+$/, "")}
`;
}
function inline(lines, palette) {
  return lines.join("\n").replace(/\*\*([^*]+)\*\*/g, (_, bold) => palette.bold(bold)).replace(/\[([^\]]+)\]\([^)]*\)/g, "$1").replace(/`([^`]+)`/g, (_, span) => palette.help(span));
}

// bin/commands/explain.ts
function explain(id, terminal) {
  const rule = rules.find((known) => known.id === id) ?? refuse(unknownRule(id, rules));
  const palette = paletteOf(chalkFor(terminal.stdout, terminal));
  const width = Math.min(terminal.stdout.columns ?? 100, 100);
  terminal.stdout.write(`${palette.bold(rule.id)}: ${rule.title}
${palette.dim(facts(rule))}

`);
  terminal.stdout.write(renderMarkdown(page(rule), palette, width));
}
function facts({ severity, category, certainty, since, clauses = [] }) {
  return [
    severity === "off" ? "off by default" : severity,
    category,
    certainty === "proved" ? "proved" : `${certainty} at best`,
    since === "next" ? "not released yet" : `since ${since}`,
    ...clauses.length > 0 ? [`${clauses.join(", ")} of docs/SAFETY.md`] : []
  ].join(" · ");
}
function page({ id, docs, options }) {
  const lines = Object.entries(options).map(
    ([name2, option]) => `- \`${name2}\` (default \`${JSON.stringify(option.default)}\`): ${option.doc}`
  );
  const silence = `In \`wasm-lint.json\`: \`"rules": { "${id}": "off" }\` turns it off; an \`ignore\` entry with a \`reason\` silences one place.`;
  return [docs.trim(), ...lines.length > 0 ? ["## Options", lines.join("\n")] : [], silence].join("\n\n") + "\n";
}

// bin/commands/size.ts
async function weigh(paths, options, terminal) {
  const limit = rowLimit(options.limit);
  const asked = options.by;
  const view = asked === void 0 ? void 0 : views2.find((known) => known === asked) ?? refuse(`--by: ${unknownName("view", asked, views2)}; there are ${views2.join(", ")}`);
  if (options.htmlFull && options.html === void 0)
    return refuse("--html-full says what goes into the page of --html");
  const weighed2 = [];
  const exit = await measure(paths, options, terminal, (artifact, evidence2, results) => {
    if (options.html !== void 0) weighed2.push({ evidence: evidence2, results });
    const tables = view === void 0 ? overview(artifact, evidence2, options) : [tableOf(attribute(view, evidence2), { limit, parts: view === "function" ? 0 : 5 })];
    return {
      ...headOf(artifact, evidence2, options),
      tables,
      hints: view === void 0 ? hintsOf(artifact, evidence2) : []
    };
  });
  if (options.html !== void 0 && weighed2.length > 0) {
    const modules = pageModules(weighed2, { full: options.htmlFull, wanted: () => [] });
    writeReport(options.html, htmlPage({ tool: `${tool.name} ${tool.version}`, modules, findings: [] }), terminal.cwd);
    terminal.stderr.write(`wasm-lint: ${count(modules.length, "module")} → ${visible(options.html)}
`);
  }
  return exit;
}
function headOf(artifact, { retained: { items: items2 } }, { gzip, brotli }) {
  const { module } = items2;
  const { length } = artifact.bytes;
  const functions = module.functions.filter(({ body }) => body).length;
  const small = gzip ? gzipped(artifact.bytes) : void 0;
  const smaller = brotli ? brotlied(artifact.bytes) : void 0;
  const compressed = [
    ...small === void 0 ? [] : [`${bytesOf(small)} after gzip -9`],
    ...smaller === void 0 ? [] : [`${bytesOf(smaller)} after brotli -11`]
  ];
  return {
    file: artifact.path,
    facts: {
      bytes: length,
      "gzip-9": small,
      "brotli-11": smaller,
      functions,
      imports: module.imports.length,
      exports: module.exports.length
    },
    lead: [
      [bytesOf(length), ...compressed].join(", "),
      `${count(functions, "function")}, ${count(module.imports.length, "import")}, ${count(module.exports.length, "export")}`
    ]
  };
}
function bytesOf(bytes) {
  return bytes < 1024 ? `${bytes} bytes` : `${thousands(bytes)} bytes (${size(bytes)})`;
}
function overview(artifact, evidence2, { gzip }) {
  const { items: items2 } = evidence2.retained;
  const sections = tableOf(attribute("section", evidence2), { limit: 12, parts: 0 });
  const crates = attribute("crate", evidence2);
  const data = attribute("data", evidence2);
  const withGzip = {
    ...sections,
    columns: [
      ...sections.columns.slice(0, -1),
      { key: "gzip", title: "gzip -9", as: "bytes" },
      ...sections.columns.slice(-1)
    ],
    rows: sections.rows.map(({ cells: cells2 }) => {
      const spans = items2.module.sections.filter(({ name: name2 }) => name2 === cells2.at(-1));
      const parts = spans.map(({ offset, length }) => gzipped(artifact.bytes.slice(offset, offset + length)));
      const sum2 = parts.length === 0 ? void 0 : parts.reduce((a, b) => a + b, 0);
      return { cells: [...cells2.slice(0, -1), sum2, cells2.at(-1)] };
    })
  };
  return [
    gzip ? { ...withGzip, note: "each section compressed alone" } : sections,
    // Where next to nothing is known of crates, a table of them would be noise.
    ...crates.unattributed < crates.total * 0.9 && crates.rows.length > 1 ? [tableOf(crates, { limit: 10, parts: 0 })] : [],
    largestItems(evidence2, 10, false),
    ...data.rows.length > 0 ? [{ ...tableOf(data, { limit: 10, parts: 0 }), note: "kinds of data are told by shape" }] : []
  ];
}
function hintsOf({ path }, { retained: { items: items2, unneeded } }) {
  const bytes = unneeded.reduce((sum2, item) => sum2 + items2.bytes[item], 0);
  return [
    ...bytes > 0 ? [`Nothing is known to need ${bytesOf(bytes)} of it: wasm-lint garbage ${path}`] : [],
    `What keeps something in: wasm-lint why ${path} <item>. More: wasm-lint size ${path} --by crate`
  ];
}
var titles = {
  section: "Sections",
  crate: "Crates",
  file: "Source files",
  function: "Functions",
  generic: "Generic functions, all instances together",
  data: "Static data"
};
var counted = {
  section: void 0,
  crate: { key: "functions", title: "functions", as: "count" },
  file: { key: "functions", title: "functions", as: "count" },
  function: void 0,
  generic: { key: "instances", title: "instances", as: "count" },
  data: { key: "ranges", title: "places", as: "count" }
};
var leastPart = 0.05;
function tableOf({ view, rows: rows2, unattributed, total, note }, { limit, parts }) {
  const extra = counted[view];
  const guessed = rows2.some(({ likely }) => likely > 0);
  const columns2 = [
    { key: "bytes", title: "bytes", as: "bytes" },
    { key: "share", title: "share", as: "share" },
    { key: "bar", title: "", as: "bar" },
    ...guessed ? [{ key: "likely", title: "of it likely", as: "bytes" }] : [],
    ...extra ? [extra] : [],
    { key: "name", title: view === "data" ? "kind" : view, as: "name" }
  ];
  const cells2 = (name2, bytes, n, likely, barred = false) => [
    bytes,
    bytes / total,
    barred ? bytes / total : void 0,
    ...guessed ? [likely] : [],
    ...extra ? [n] : [],
    name2
  ];
  const shown = rows2.slice(0, limit);
  const rest = rows2.slice(limit);
  const sum2 = rest.reduce((all, { bytes }) => all + bytes, 0);
  return {
    key: view,
    title: titles[view],
    columns: columns2,
    rows: [
      ...shown.map((row) => {
        const worth = row.parts.slice(0, parts).filter(({ bytes }) => bytes >= row.bytes * leastPart);
        const told = worth.length > 1 ? worth.map((part) => ({ cells: cells2(part.name, part.bytes, void 0) })) : [];
        return { cells: cells2(row.name, row.bytes, row.count, row.likely, true), parts: told };
      }),
      ...rest.length > 0 ? [{ cells: cells2(`(${count(rest.length, "other")})`, sum2, void 0) }] : [],
      ...unattributed > 0 ? [{ cells: cells2("(unattributed)", unattributed, void 0) }] : []
    ],
    ...note === void 0 ? {} : { note }
  };
}
function top(paths, options, terminal) {
  const limit = rowLimit(options.limit);
  return measure(paths, options, terminal, (artifact, evidence2) => ({
    ...headOf(artifact, evidence2, { gzip: false, brotli: false }),
    tables: [largestItems(evidence2, limit, options.retained)],
    hints: []
  }));
}
function largestItems(evidence2, limit, byRetained) {
  const { items: items2, retained: retained2 } = evidence2.retained;
  const total = items2.module.bytes.length;
  const weight = byRetained ? retained2 : items2.bytes;
  const all = [...items2.bytes.keys()].filter((item) => isThing(evidence2, item) && items2.bytes[item] > 0);
  all.sort((a, b) => weight[b] - weight[a] || items2.offset[a] - items2.offset[b]);
  const rest = all.length - Math.min(limit, all.length);
  return {
    key: "items",
    title: byRetained ? "What keeps most" : "Largest items",
    columns: [...itemColumns, { key: "name", title: "item", as: "name" }],
    rows: all.slice(0, limit).map((item) => ({
      cells: [
        items2.bytes[item],
        items2.bytes[item] / total,
        retained2[item],
        retained2[item] / total,
        described(evidence2, item)
      ]
    })),
    note: (rest > 0 ? `${thousands(rest)} more (--limit 0 lists all). ` : "") + "'keeps' is what would go with the item: its own bytes and those of everything that only it needs" + (items2.ranges.count > 0 ? "; data is split where code and data seem to point" : "")
  };
}
var itemColumns = [
  { key: "bytes", title: "bytes", as: "bytes" },
  { key: "share", title: "share", as: "share" },
  { key: "keeps", title: "keeps", as: "bytes" },
  { key: "keepsShare", title: "share", as: "share" }
];
function isThing({ retained: { items: items2 } }, item) {
  const kind = kindOf(items2, item);
  return kind !== "section" && kind !== "preamble" && kind !== "declaration";
}

// bin/commands/needs.ts
function why2(path, selector, options, terminal) {
  const limit = rowLimit(options.limit);
  return measure([path], options, terminal, (artifact, evidence2) => {
    const item = theItem(evidence2, selector, artifact.path);
    const { retained: retained2 } = evidence2;
    const { items: items2, tree, blind } = retained2;
    const needed = tree.immediate[item] !== -1;
    const own = items2.bytes[item];
    return {
      file: artifact.path,
      facts: {
        item: described(evidence2, item),
        bytes: own,
        keeps: retained2.retained[item],
        needed: needed ? "yes" : "no"
      },
      lead: [
        `${described(evidence2, item)}: ${kindOf(items2, item)} at 0x${items2.offset[item].toString(16)}, ${count(own, "byte")}` + (needed ? `; ${count(retained2.retained[item], "byte")} would go with it` : ""),
        ...needed ? [] : ["Nothing that the host can reach needs it."],
        ...blind === void 0 ? [] : [`Everything is taken for needed, because ${blind}.`]
      ],
      tables: [...needed ? [pathTable(evidence2, item), gates(evidence2, item)] : [], needers(evidence2, item, limit)],
      hints: []
    };
  });
}
function theItem(evidence2, selector, file) {
  const { items: items2 } = evidence2.retained;
  const [first, ...others2] = selectItems(items2, evidence2.names, selector);
  if (first === void 0)
    return refuse(
      [
        `${visible(file)}: nothing here is '${visible(selector)}'; an item is said by one of`,
        ...selectorForms.map((form) => `  ${form}`)
      ].join("\n")
    );
  if (others2.length === 0) return first;
  const told = [first, ...others2].slice(0, 10).map((item) => {
    const index = kindOf(items2, item) === "function" ? `func[${items2.number[item]}]` : `@0x${items2.offset[item].toString(16)}`;
    return `  ${index.padEnd(12)} ${visible(clip(described(evidence2, item)))}`;
  });
  return refuse(
    [
      `'${visible(selector)}' fits ${thousands(others2.length + 1)} items; say which:`,
      ...told,
      ...others2.length > 9 ? ["  …"] : []
    ].join("\n")
  );
}
var stepColumns = [
  { key: "bytes", title: "bytes", as: "bytes" },
  { key: "keeps", title: "keeps", as: "bytes" },
  { key: "how", title: "", as: "text" },
  { key: "item", title: "item", as: "name" }
];
function pathTable(evidence2, item) {
  const { retained: retained2 } = evidence2;
  const { graph, root, items: items2 } = retained2;
  const walk = walkTo(reach(graph, [root]), item);
  const rows2 = walk.slice(1).map((node, i) => {
    const own = node < items2.count;
    return {
      cells: [
        own ? items2.bytes[node] : void 0,
        own ? retained2.retained[node] : void 0,
        verb(retained2, walk[i], node),
        nodeLabel(evidence2, node)
      ]
    };
  });
  return { key: "path", title: "Shortest way to it from outside", columns: stepColumns, rows: rows2 };
}
function gates(evidence2, item) {
  const { retained: retained2 } = evidence2;
  const { tree, root, items: items2 } = retained2;
  const chain = [];
  for (let at = tree.immediate[item]; at !== root; at = tree.immediate[at]) chain.push(at);
  return {
    key: "gates",
    title: "Every way to it leads through",
    columns: stepColumns.filter(({ key }) => key !== "how"),
    rows: chain.reverse().map((node) => ({
      cells: [node < items2.count ? items2.bytes[node] : void 0, retained2.retained[node], nodeLabel(evidence2, node)]
    })),
    ...chain.length === 0 ? { note: "no one thing keeps it: to take it out, all that need it must go" } : {}
  };
}
function needers(evidence2, item, limit) {
  const { retained: retained2 } = evidence2;
  const { graph, root, items: items2 } = retained2;
  const found = [...new Set(successors(reverse(graph), item))].filter((node) => node !== root && node !== item);
  const keeps = (node) => retained2.retained[node];
  found.sort((a, b) => keeps(b) - keeps(a) || a - b);
  const rest = found.length - Math.min(found.length, limit);
  return {
    key: "neededBy",
    title: `Needed directly by ${thousands(found.length)}`,
    columns: stepColumns,
    rows: found.slice(0, limit).map((node) => ({
      cells: [
        node < items2.count ? items2.bytes[node] : void 0,
        keeps(node),
        verb(retained2, node, item),
        nodeLabel(evidence2, node)
      ]
    })),
    ...rest > 0 ? { note: `${thousands(rest)} more (--limit 0 lists all)` } : {}
  };
}
function nodeLabel(evidence2, node) {
  const { items: items2, indirect } = evidence2.retained;
  if (node < items2.count) return described(evidence2, node);
  const call2 = indirect[node - items2.count];
  if (!call2) return "outside";
  const type = items2.module.types[call2.type];
  const shape = type?.kind === "func" ? `(${type.params.join(", ")}) -> (${type.results.join(", ")})` : `type ${call2.type}`;
  const from = call2.table < 0 ? "calls through a reference" : `calls through table ${call2.table}`;
  return `${from} of ${shape}, ${count(call2.targets.length, "target")}`;
}
function verb({ items: items2, root, indirect }, from, to) {
  if (from === root) return to < items2.count && items2.kind[to] === kindIndex.export ? "exports" : "has";
  if (to >= items2.count) return indirect[to - items2.count] ? "makes" : "needs";
  const kind = itemKinds[items2.kind[to]];
  if (from >= items2.count) return "may call";
  const by2 = itemKinds[items2.kind[from]];
  if (kind === "data") return by2 === "function" ? "has the address of" : by2 === "data" ? "points to" : "holds";
  if (kind === "function" || kind === "import") return by2 === "function" ? "calls" : by2 === "entry" ? "names" : "is";
  return "needs";
}
var deepest2 = 200;
function dominatorTree(path, selector, options, terminal) {
  const limit = rowLimit(options.limit);
  const depth = Math.min(rowLimit(options.depth), deepest2);
  return measure([path], options, terminal, (artifact, evidence2) => {
    const { retained: retained2 } = evidence2;
    const { tree, root, items: items2 } = retained2;
    const top2 = selector === void 0 ? root : theItem(evidence2, selector, artifact.path);
    const children = childrenOf(retained2);
    const total = items2.module.bytes.length;
    const cells2 = (node) => {
      const own = node < items2.count ? items2.bytes[node] : void 0;
      const kept = retained2.retained[node];
      return [
        own,
        own === void 0 ? void 0 : own / total,
        kept,
        kept / total,
        node === root ? "outside" : nodeLabel(evidence2, node)
      ];
    };
    const rowOf = (node, left) => {
      const all = children(node);
      const shown = left > 0 ? all.slice(0, limit) : [];
      const rest = all.slice(shown.length);
      const kept = rest.reduce((sum2, child) => sum2 + retained2.retained[child], 0);
      const others2 = rest.length > 0 && left > 0 ? [{ cells: [void 0, void 0, kept, kept / total, `(${count(rest.length, "other")})`] }] : [];
      return { cells: cells2(node), parts: [...shown.map((child) => rowOf(child, left - 1)), ...others2] };
    };
    const rows2 = tree.immediate[top2] === -1 ? [{ cells: cells2(top2) }] : [rowOf(top2, depth)];
    return {
      file: artifact.path,
      facts: { bytes: total },
      lead: ["Below each item stands what goes when it goes: no way leads to it but through the item."],
      tables: [
        {
          key: "tree",
          title: "Dominator tree",
          columns: [...itemColumns, { key: "item", title: "item", as: "name" }],
          rows: rows2
        }
      ],
      hints: []
    };
  });
}
function childrenOf({ tree, items: items2, retained: retained2 }) {
  const lists = /* @__PURE__ */ new Map();
  for (const node of tree.order) {
    if (node === tree.root || retained2[node] === 0 || isShadow(items2, node)) continue;
    const parent = tree.immediate[node];
    const known = lists.get(parent);
    if (known) known.push(node);
    else lists.set(parent, [node]);
  }
  return (node) => (lists.get(node) ?? []).sort((a, b) => retained2[b] - retained2[a] || a - b);
}
function isShadow(items2, node) {
  return items2.kind[node] === kindIndex.declaration || items2.kind[node] === kindIndex.name;
}
function garbage(paths, options, terminal) {
  const limit = rowLimit(options.limit);
  return measure(paths, options, terminal, (artifact, evidence2) => {
    const { items: items2, unneeded, blind } = evidence2.retained;
    const total = items2.module.bytes.length;
    const sum2 = (list) => list.reduce((all, item) => all + items2.bytes[item], 0);
    const kinds = /* @__PURE__ */ new Map();
    for (const item of unneeded) {
      const kind = kindOf(items2, item);
      const known = kinds.get(kind);
      if (known) known.push(item);
      else kinds.set(kind, [item]);
    }
    const byKind = [...kinds].sort((a, b) => sum2(b[1]) - sum2(a[1]));
    const largest2 = [...unneeded].sort((a, b) => items2.bytes[b] - items2.bytes[a] || a - b);
    const bytes = sum2([...unneeded]);
    const rest = largest2.length - Math.min(limit, largest2.length);
    const found = `Nothing that the host can reach needs ${count(unneeded.length, "item")}: ${count(bytes, "byte")} (${size(bytes)}), of ${thousands(total)}.`;
    return {
      file: artifact.path,
      facts: { bytes: total, unneeded: bytes },
      lead: blind === void 0 ? [unneeded.length === 0 ? "Everything is needed by something the host can reach." : found] : [`Nothing is called unneeded, because ${blind}.`],
      tables: unneeded.length === 0 ? [] : [
        {
          key: "kinds",
          title: "By kind",
          columns: [
            { key: "bytes", title: "bytes", as: "bytes" },
            { key: "share", title: "share", as: "share" },
            { key: "items", title: "items", as: "count" },
            { key: "certainty", title: "", as: "text" },
            { key: "kind", title: "kind", as: "text" }
          ],
          rows: byKind.map(([kind, list]) => ({
            cells: [sum2(list), sum2(list) / total, list.length, kind === "data" ? "likely" : "proved", kind]
          })),
          note: "a constant that looks like no address may be one all the same, so of data it is only likely"
        },
        {
          key: "items",
          title: "Largest",
          columns: [
            { key: "bytes", title: "bytes", as: "bytes" },
            { key: "share", title: "share", as: "share" },
            { key: "item", title: "item", as: "name" }
          ],
          rows: largest2.slice(0, limit).map((item) => ({
            cells: [items2.bytes[item], items2.bytes[item] / total, described(evidence2, item)]
          })),
          ...rest > 0 ? { note: `${thousands(rest)} more (--limit 0 lists all)` } : {}
        }
      ],
      hints: unneeded.length === 0 ? [] : ["wasm-opt --remove-unused-module-elements takes out what is proved."]
    };
  });
}

// bin/commands/rules.ts
function listRules({ json }, terminal) {
  terminal.stdout.write(json ? `${JSON.stringify(rules.map(describe), null, 2)}
` : table2(terminal));
}
function describe({ id, title, category, severity, certainty, since, clauses = [], options, docs }) {
  const described2 = Object.entries(options).map(([name2, option]) => ({
    name: name2,
    default: option.default,
    doc: option.doc
  }));
  return { id, title, category, severity, certainty, since, clauses, options: described2, docs: docs.trim() };
}
function table2(terminal) {
  const palette = paletteOf(chalkFor(terminal.stdout, terminal));
  const width = Math.max(...rules.map(({ id }) => id.length));
  const categories = [...new Set(rules.map(({ category }) => category))].sort();
  const groups = categories.map((category) => {
    const rows2 = rules.filter((rule) => rule.category === category).map(({ id, title, severity }) => {
      const paint = severity === "off" ? palette.dim : palette[severity];
      return `  ${id.padEnd(width)}  ${paint(severity.padEnd("warning".length))}  ${title}
`;
    });
    return `${palette.bold(category)}
${rows2.join("")}`;
  });
  return `${groups.join("\n")}
${palette.dim(`${String(rules.length)} rules; \`wasm-lint explain <rule>\` tells more`)}
`;
}

// bin/commands/sarif.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { resolve as resolve2 } from "node:path";
import { text as textOf4 } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
async function checkSarif(file, terminal) {
  const text2 = file === "-" ? await textOf4(terminal.stdin) : read2(resolve2(terminal.cwd, file), file);
  const problems = checkIngestion(parse2(file, text2), { gzipBytes: gzipSync(text2).length });
  const palette = paletteOf(chalkFor(terminal.stdout, terminal));
  const told = problems.map(
    ({ level, at, message }) => `  ${palette[level](level.padEnd("warning".length))}  ${visible(`${at}: ${message}`)}
`
  );
  const verdict = problems.length > 0 ? "GitHub code scanning would object" : palette.good("GitHub code scanning would take all of it");
  terminal.stdout.write(`${palette.file(visible(file))}: ${verdict}
${told.join("")}`);
  return problems.length > 0 ? 1 : 0;
}
function read2(path, file) {
  try {
    return readFileSync2(path, "utf8");
  } catch (error) {
    return refuse(`${file} ${why(error)}`);
  }
}
function parse2(file, text2) {
  try {
    return JSON.parse(text2);
  } catch (error) {
    return refuse(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
export {
  cargo2 as cargo,
  check,
  checkSarif,
  demo,
  diff,
  dominatorTree,
  dump,
  explain,
  garbage,
  listRules,
  tellEffects,
  top,
  weigh,
  why2 as why
};
