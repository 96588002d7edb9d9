import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);
import {
  DecodeFault,
  Results,
  absent,
  alignOf,
  analyzer,
  attempt,
  baseOfText,
  bodyCursor,
  bug,
  build,
  byteLength,
  bytePlace,
  callGraph,
  causes,
  clip,
  code,
  count,
  countedReader,
  covered,
  cursor,
  decodeBody,
  demangle,
  effectBit,
  effectNamed,
  effectNames,
  effectSet,
  effects,
  effectsOf,
  effectsOf2,
  emptyBlock,
  functionNameSpans,
  graphOf,
  half,
  hasEffect,
  heapText,
  holdsFunctions,
  hostEffect,
  idCount,
  immediateIndex,
  immediatesById,
  indirectNodes,
  inputFault,
  instructionsOf,
  ints,
  itemsOf,
  joined,
  lastAtMost,
  lastHeap,
  leastValidationSteps,
  lineIndex,
  list,
  malformed,
  maximumFaults,
  maximumLocals,
  maximumPages32,
  maximumPages64,
  mnemonic,
  name,
  names,
  newView,
  noEffects,
  nonNull,
  nullable,
  opcode,
  opcodeRows,
  openTables,
  optional,
  pace,
  paceOf,
  pageSize,
  prefixed,
  push,
  reach,
  readConstant,
  readImmediates,
  readLocals,
  readReferenceType,
  readTypeCode,
  readValueType,
  reverse,
  rowById,
  share,
  shellWord,
  sinkFor,
  size,
  stringsOf,
  strippedPath,
  text,
  thousands,
  twins,
  u32,
  u64Halves,
  u8,
  unknownEffects,
  validationStepsPerByte,
  valueText,
  walk,
  walkTo,
  wasm,
  within
} from "./chunk-YPHWEGJQ.js";
import {
  __commonJS,
  __toESM
} from "./chunk-ACDRMB6E.js";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module2) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module2.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars2) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars2.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path3, { windows } = {}) => {
      const segs = path3.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module2) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code3) => {
      return code3 === CHAR_FORWARD_SLASH || code3 === CHAR_BACKWARD_SLASH;
    };
    var depth2 = (token2) => {
      if (token2.isPrefix !== true) {
        token2.depth = token2.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index2 = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished2 = false;
      let braces = 0;
      let prev;
      let code3;
      let token2 = { value: "", depth: 0, isGlob: false };
      const eos = () => index2 >= length;
      const peek2 = () => str.charCodeAt(index2 + 1);
      const advance = () => {
        prev = code3;
        return str.charCodeAt(++index2);
      };
      while (index2 < length) {
        code3 = advance();
        let next;
        if (code3 === CHAR_BACKWARD_SLASH) {
          backslashes = token2.backslashes = true;
          code3 = advance();
          if (code3 === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code3 === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code3 = advance())) {
            if (code3 === CHAR_BACKWARD_SLASH) {
              backslashes = token2.backslashes = true;
              advance();
              continue;
            }
            if (code3 === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code3 === CHAR_DOT && (code3 = advance()) === CHAR_DOT) {
              isBrace = token2.isBrace = true;
              isGlob = token2.isGlob = true;
              finished2 = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code3 === CHAR_COMMA) {
              isBrace = token2.isBrace = true;
              isGlob = token2.isGlob = true;
              finished2 = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code3 === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token2.isBrace = true;
                finished2 = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code3 === CHAR_FORWARD_SLASH) {
          slashes.push(index2);
          tokens.push(token2);
          token2 = { value: "", depth: 0, isGlob: false };
          if (finished2 === true) continue;
          if (prev === CHAR_DOT && index2 === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index2 + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code3 === CHAR_PLUS || code3 === CHAR_AT || code3 === CHAR_ASTERISK || code3 === CHAR_QUESTION_MARK || code3 === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek2() === CHAR_LEFT_PARENTHESES) {
            isGlob = token2.isGlob = true;
            isExtglob = token2.isExtglob = true;
            finished2 = true;
            if (code3 === CHAR_EXCLAMATION_MARK && index2 === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code3 = advance())) {
                if (code3 === CHAR_BACKWARD_SLASH) {
                  backslashes = token2.backslashes = true;
                  advance();
                  continue;
                }
                if (code3 === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code3 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished2 = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code3 === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token2.isGlobstar = true;
          isGlob = token2.isGlob = true;
          finished2 = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code3 === CHAR_QUESTION_MARK) {
          isGlob = token2.isGlob = true;
          finished2 = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code3 === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token2.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token2.isBracket = true;
              isGlob = token2.isGlob = true;
              finished2 = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code3 === CHAR_EXCLAMATION_MARK && index2 === start) {
          negated = token2.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code3 === CHAR_LEFT_PARENTHESES) {
          isGlob = token2.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code3 = advance())) {
              if (code3 === CHAR_BACKWARD_SLASH) {
                backslashes = token2.backslashes = true;
                advance();
                continue;
              }
              if (code3 === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code3 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished2 = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished2 = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code3)) {
          tokens.push(token2);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value3 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value3;
            }
            depth2(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value3);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value2 = input.slice(n);
        parts.push(value2);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value2;
          depth2(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module2.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module2) {
    "use strict";
    var constants3 = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants3;
    var expandRange = (args2, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args2, options);
      }
      args2.sort();
      const value2 = `[${args2.join("-")}]`;
      try {
        new RegExp(value2);
      } catch (ex) {
        return args2.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value2;
    };
    var syntaxError2 = (type2, char) => {
      return `Missing ${type2}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value2 = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value2 += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value2 += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value2 += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value2);
              value2 = "";
              continue;
            }
          }
        }
        value2 += ch;
      }
      parts.push(value2);
      return parts;
    };
    var isPlainBranch = (branch2) => {
      let escaped = false;
      for (const ch of branch2) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch2) => {
      let value2 = branch2.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value2)) {
          value2 = value2.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value2)) {
        return;
      }
      return value2.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars2) => {
      const source = chars2.length === 1 ? utils.escapeRegex(chars2[0]) : `[${chars2.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index2 = 0;
      const chars2 = [];
      while (index2 < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index2), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch3) => branch3.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch2 = normalizeSimpleBranch(branches[0]);
        if (!branch2 || branch2.length !== 1) {
          return;
        }
        chars2.push(branch2);
        index2 += match.end + 1;
      }
      if (chars2.length < 1) {
        return;
      }
      return chars2;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth2 = 0;
      let value2 = pattern.trim();
      let match = parseRepeatedExtglob(value2);
      while (match) {
        depth2++;
        value2 = match.body.trim();
        match = parseRepeatedExtglob(value2);
      }
      return depth2;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants3.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch2) => branch2.trim());
      if (branches.length > 1) {
        if (branches.some((branch2) => branch2 === "") || branches.some((branch2) => /^[*?]+$/.test(branch2)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch2 of branches) {
        const chars2 = getStarExtglobSequenceChars(branch2);
        if (chars2) {
          sawStarSequence = true;
          safeChars.push(...chars2);
          continue;
        }
        const literal = normalizeSimpleBranch(branch2);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch2) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse3 = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants3.globChars(opts.windows);
      const EXTGLOB_CHARS = constants3.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack2 = [];
      let prev = bos;
      let value2;
      const eos = () => state.index === len - 1;
      const peek2 = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume2 = (value3 = "", num = 0) => {
        state.consumed += value3;
        state.index += num;
      };
      const append = (token2) => {
        state.output += token2.output != null ? token2.output : token2.value;
        consume2(token2.value);
      };
      const negate = () => {
        let count3 = 1;
        while (peek2() === "!" && (peek2(2) !== "(" || peek2(3) === "?")) {
          advance();
          state.start++;
          count3++;
        }
        if (count3 % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type2) => {
        state[type2]++;
        stack2.push(type2);
      };
      const decrement = (type2) => {
        state[type2]--;
        stack2.pop();
      };
      const push4 = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type2, value3) => {
        const token2 = { ...EXTGLOB_CHARS[value3], conditions: 1, inner: "" };
        token2.prev = prev;
        token2.parens = state.parens;
        token2.output = state.output;
        token2.startIndex = state.index;
        token2.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token2.open;
        increment("parens");
        push4({ type: type2, value: value3, output: state.output ? "" : ONE_CHAR });
        push4({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token2);
      };
      const extglobClose = (token2) => {
        const literal = input.slice(token2.startIndex, state.index + 1);
        const body = input.slice(token2.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token2.type === "plus" || token2.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token2.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open2 = tokens[token2.tokensIndex];
          open2.type = "text";
          open2.value = literal;
          open2.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token2.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token2.output + open2.output;
          state.backtrack = true;
          push4({ type: "paren", extglob: true, value: value2, output: "" });
          decrement("parens");
          return;
        }
        let output = token2.close + (opts.capture ? ")" : "");
        let rest;
        if (token2.type === "negate") {
          let extglobStar = star;
          if (token2.inner && token2.inner.length > 1 && token2.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token2.close = `)$))${extglobStar}`;
          }
          if (token2.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression2 = parse3(rest, { ...options, fastpaths: false }).output;
            output = token2.close = `)${expression2})${extglobStar})`;
          }
          if (token2.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push4({ type: "paren", extglob: true, value: value2, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars2, first, rest, index2) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index2 === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars2.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars2.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value2 = advance();
        if (value2 === "\0") {
          continue;
        }
        if (value2 === "\\") {
          const next = peek2();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value2 += "\\";
            push4({ type: "text", value: value2 });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value2 += "\\";
            }
          }
          if (opts.unescape === true) {
            value2 = advance();
          } else {
            value2 += advance();
          }
          if (state.brackets === 0) {
            push4({ type: "text", value: value2 });
            continue;
          }
        }
        if (state.brackets > 0 && (value2 !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value2 === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value2 === "[" && peek2() !== ":" || value2 === "-" && peek2() === "]") {
            value2 = `\\${value2}`;
          }
          if (value2 === "]" && (prev.value === "[" || prev.value === "[^")) {
            value2 = `\\${value2}`;
          }
          if (opts.posix === true && value2 === "!" && prev.value === "[") {
            value2 = "^";
          }
          prev.value += value2;
          append({ value: value2 });
          continue;
        }
        if (state.quotes === 1 && value2 !== '"') {
          value2 = utils.escapeRegex(value2);
          prev.value += value2;
          append({ value: value2 });
          continue;
        }
        if (value2 === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push4({ type: "text", value: value2 });
          }
          continue;
        }
        if (value2 === "(") {
          increment("parens");
          push4({ type: "paren", value: value2 });
          continue;
        }
        if (value2 === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError2("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push4({ type: "paren", value: value2, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value2 === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError2("closing", "]"));
            }
            value2 = `\\${value2}`;
          } else {
            increment("brackets");
          }
          push4({ type: "bracket", value: value2 });
          continue;
        }
        if (value2 === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push4({ type: "text", value: value2, output: `\\${value2}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError2("opening", "["));
            }
            push4({ type: "text", value: value2, output: `\\${value2}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value2 = `/${value2}`;
          }
          prev.value += value2;
          append({ value: value2 });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value2 === "{" && opts.nobrace !== true) {
          increment("braces");
          const open2 = {
            type: "brace",
            value: value2,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open2);
          push4(open2);
          continue;
        }
        if (value2 === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push4({ type: "text", value: value2, output: value2 });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value2 = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push4({ type: "brace", value: value2, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value2 === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push4({ type: "text", value: value2 });
          continue;
        }
        if (value2 === ",") {
          let output = value2;
          const brace = braces[braces.length - 1];
          if (brace && stack2[stack2.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push4({ type: "comma", value: value2, output });
          continue;
        }
        if (value2 === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push4({ type: "slash", value: value2, output: SLASH_LITERAL });
          continue;
        }
        if (value2 === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value2;
            prev.value += value2;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push4({ type: "text", value: value2, output: DOT_LITERAL });
            continue;
          }
          push4({ type: "dot", value: value2, output: DOT_LITERAL });
          continue;
        }
        if (value2 === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek2() === "(" && peek2(2) !== "?") {
            extglobOpen("qmark", value2);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek2();
            let output = value2;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value2}`;
            }
            push4({ type: "text", value: value2, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push4({ type: "qmark", value: value2, output: QMARK_NO_DOT });
            continue;
          }
          push4({ type: "qmark", value: value2, output: QMARK });
          continue;
        }
        if (value2 === "!") {
          if (opts.noextglob !== true && peek2() === "(") {
            if (peek2(2) !== "?" || !/[!=<:]/.test(peek2(3))) {
              extglobOpen("negate", value2);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value2 === "+") {
          if (opts.noextglob !== true && peek2() === "(" && peek2(2) !== "?") {
            extglobOpen("plus", value2);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push4({ type: "plus", value: value2, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push4({ type: "plus", value: value2 });
            continue;
          }
          push4({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value2 === "@") {
          if (opts.noextglob !== true && peek2() === "(" && peek2(2) !== "?") {
            push4({ type: "at", extglob: true, value: value2, output: "" });
            continue;
          }
          push4({ type: "text", value: value2 });
          continue;
        }
        if (value2 !== "*") {
          if (value2 === "$" || value2 === "^") {
            value2 = `\\${value2}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value2 += match[0];
            state.index += match[0].length;
          }
          push4({ type: "text", value: value2 });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value2;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume2(value2);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value2);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume2(value2);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push4({ type: "star", value: value2, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push4({ type: "star", value: value2, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after2 = input[state.index + 4];
            if (after2 && after2 !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume2("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value2;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume2(value2);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value2;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume2(value2);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value2;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume2(value2 + advance());
            push4({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value2;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume2(value2 + advance());
            push4({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value2;
          state.output += prev.output;
          state.globstar = true;
          consume2(value2);
          continue;
        }
        const token2 = { type: "star", value: value2, output: star };
        if (opts.bash === true) {
          token2.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token2.output = nodot + token2.output;
          }
          push4(token2);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token2.output = value2;
          push4(token2);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek2() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push4(token2);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError2("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError2("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError2("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push4({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token2 of state.tokens) {
          state.output += token2.output != null ? token2.output : token2.value;
          if (token2.suffix) {
            state.output += token2.suffix;
          }
        }
      }
      return state;
    };
    parse3.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants3.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module2.exports = parse3;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module2) {
    "use strict";
    var scan = require_scan();
    var parse3 = require_parse();
    var utils = require_utils();
    var constants3 = require_constants();
    var isObject2 = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject2(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher2 = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher2.state = state;
      }
      return matcher2;
    };
    picomatch2.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format2 = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format2 ? format2(input) : input;
      if (match === false) {
        output = format2 ? format2(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse3(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse3.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse3(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants3;
    module2.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module2) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module2.exports = picomatch2;
  }
});

// analyzers/hygiene/build-paths.ts
var buildPaths = analyzer({
  name: "build-paths",
  doc: "Absolute paths of source files on the build machine, in data segments and custom sections.",
  requires: { wasm },
  run: ({ wasm: wasm2 }) => [...pathsOf(wasm2)]
});
function* pathsOf(module2) {
  for (const { contents } of module2.data) yield* pathsIn(module2.bytes, contents, "data");
  for (const { payload, name: name3 } of module2.customs) yield* pathsIn(module2.bytes, payload, name3);
}
function* pathsIn(bytes, span2, section) {
  const text3 = latin1(bytes.subarray(span2.offset, span2.offset + span2.length));
  for (const match of text3.matchAll(absolute)) {
    const path3 = match[0];
    const before = text3.slice(Math.max(0, match.index - 120), match.index);
    if (isPublic(path3) || inAddress.test(before) || inRelative.test(before)) continue;
    const account = accountOf(path3);
    yield {
      text: path3,
      prefix: (located.exec(path3) ?? [""])[0].length,
      ...account === void 0 ? {} : { account },
      section,
      offset: span2.offset + match.index,
      length: path3.length
    };
  }
}
var roots = [
  "home",
  "Users",
  "root",
  "builds?",
  "buildkite",
  "github",
  "__w",
  "workspaces?",
  "tmp",
  "private",
  "opt",
  "mnt",
  "Volumes",
  "usr",
  "var",
  "srv",
  "cargo",
  "runner",
  "codebuild",
  "drone",
  "bitrise",
  "vercel",
  "checkout",
  "worker"
].join("|");
var part = String.raw`[\w.+@~#%=()\-]`;
var extension = String.raw`\.(?:rs|(?:go|zig|cpp|cxx|cc|c|hpp|hxx|hh|h|inc|swift|nim|d|mm|m|kt|cs)(?![\w]))`;
var absolute = new RegExp(
  String.raw`(?:/(?:${roots})/|\b[A-Za-z]:[\\/])(?:${part}{1,80}[\\/]){1,24}?${part}{1,80}?${extension}`,
  "g"
);
var published = [
  /^\/rustc\/[0-9a-f]{40}\//,
  // rustc's own sources, remapped
  /^\/usr\/local\/go\/src\//,
  // the default GOROOT
  /^\/usr\/(include|lib|share)\//,
  // headers of the distribution
  /^\/tmp\/emscripten_test/,
  /^\/nix\/store\//
];
function isPublic(path3) {
  return published.some((prefix) => prefix.test(path3));
}
var inAddress = /[a-z][a-z0-9+.-]*:\/\/[^\s"'`<>\0]*$/i;
var inRelative = /\.\.?\/(?:[\w+@~-]+\/)*[\w+@~-]+$/;
var located = new RegExp(
  [
    String.raw`^.*?[\\/]registry[\\/]src[\\/][^\\/]+[\\/]`,
    String.raw`^.*?[\\/]git[\\/]checkouts[\\/][^\\/]+[\\/][0-9a-f]+[\\/]`,
    String.raw`^.*?[\\/]pkg[\\/]mod[\\/]`,
    String.raw`^.*?[\\/]rustlib[\\/]src[\\/]rust[\\/]`,
    String.raw`^[\\/](?:home|Users)[\\/]runner[\\/]work[\\/][^\\/]+[\\/][^\\/]+[\\/]`,
    String.raw`^(?:[A-Za-z]:)?[\\/](?:home|Users)[\\/][^\\/]+[\\/]`,
    String.raw`^(?:[A-Za-z]:)?[\\/][^\\/]+[\\/]`
  ].join("|")
);
var accounts = /^(?:[A-Za-z]:|\/mnt\/[a-z]|\/[a-z](?=\/))?[\\/](?:home|Users)[\\/]([^\\/]+)[\\/]/;
var anonymous = new Set(
  "runner runneradmin runnervm root user ubuntu debian build builder builds ci circleci travis vsts vsts_azpcontainer vagrant docker rust app node worker gitpod codespace vscode azureuser ec2-user web_user jenkins gitlab-runner buildkite buildkite-agent appuser dev developer distiller semaphore bitrise conda linuxbrew nixbld admin administrator public default nonroot ContainerAdministrator".split(
    " "
  )
);
function accountOf(path3) {
  const name3 = accounts.exec(path3)?.[1];
  return name3 === void 0 || anonymous.has(name3) || anonymous.has(name3.toLowerCase()) ? void 0 : name3;
}
function latin1(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

// analyzers/wasm/custom/linked.ts
function isObject({ customs }) {
  return customs.some(({ title }) => title === "linking");
}
var linked = analyzer({
  name: "linked",
  doc: "The module as `wasm` reads it, when it is linked: absent for relocatable objects.",
  requires: { wasm },
  run: ({ wasm: wasm2 }) => isObject(wasm2) ? absent(
    "a relocatable object, not a linked module: what becomes of it, the linker decides; lint what it is linked into"
  ) : wasm2
});

// rules/rule.ts
function rule(definition2) {
  return definition2;
}
function option(value2, doc) {
  return { default: value2, doc };
}

// rules/hygiene/absolute-build-paths.ts
var absolute_build_paths_default = rule({
  id: "absolute-build-paths",
  title: "the binary carries absolute paths of the machine that built it",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
Compilers put the path of each source file into the binary, for panic messages and assertions. When the path is absolute,
every user of the binary can read how folders and accounts on the build machine are named, the same source built
elsewhere gives other bytes, and the common prefix is paid for once per file.

Rust: build with \`RUSTFLAGS="--remap-path-prefix=$HOME=~ --remap-path-prefix=$PWD=."\`; a nightly cargo has \`trim-paths\` for
the profile, which a stable one refuses. C and C++: \`-ffile-prefix-map=$PWD=.\`. Go: \`go build -trimpath\`.

One finding per binary. It counts strings in data segments and custom sections that begin at a folder where people and
build services keep sources and end in the extension of a source file. Names of home folders that are not accounts of
build services are called out first. Paths that a toolchain writes on purpose, such as \`/rustc/<commit>/library/…\`, are the
same on every machine and pass.

\`\`\`wat bad
(module
  (memory 1)
  (data (i32.const 8) "index out of bounds/home/alice/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/demo-1.0.0/src/lib.rs"))
\`\`\`
\`\`\`wat good
(module
  (memory 1)
  (data (i32.const 8) "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/fmt/mod.rs~/.cargo/registry/src/demo-1.0.0/src/lib.rs"))
\`\`\`
`,
  requires: { wasm: linked, buildPaths },
  options: {
    examples: option(3, "How many of the paths are shown as evidence.")
  },
  *check({ wasm: wasm2, buildPaths: buildPaths2 }, { examples: examples2 }) {
    const first = buildPaths2[0];
    if (!first) return;
    const distinct = [...new Map(buildPaths2.toReversed().map((path3) => [path3.text, path3])).values()].reverse();
    const accounts2 = [...new Set(distinct.flatMap(({ account }) => account ?? []))].sort();
    const bytes = buildPaths2.reduce((sum, { length }) => sum + length, 0);
    const removable = buildPaths2.reduce((sum, { prefix }) => sum + prefix, 0);
    const shown2 = worst(distinct).slice(0, examples2);
    yield {
      at: place(wasm2.artifact.path, shown2[0] ?? first),
      subject: "paths",
      message: `${count(distinct.length, "absolute path")} of the build machine ${distinct.length === 1 ? "is" : "are"} in the binary` + (accounts2.length > 0 ? `, with the account ${accounts2.map((name3) => `'${clip(name3, 40)}'`).slice(0, 5).join(", ")}` : "") + `: ${bytes} bytes, ${removable} of them prefixes that only say where it was built, for example '${clip((shown2[0] ?? first).text, 160)}'`,
      advice: adviceFor(distinct),
      bytes: removable,
      because: shown2.map((path3) => ({
        at: place(wasm2.artifact.path, path3),
        message: `'${clip(path3.text, 200)}' in ${path3.section}`
      }))
    };
  }
});
function worst(paths2) {
  const seen = /* @__PURE__ */ new Set();
  const fresh3 = (path3) => {
    const prefix = path3.text.slice(0, path3.prefix);
    if (seen.has(prefix)) return 1;
    seen.add(prefix);
    return 0;
  };
  return paths2.map((path3, order) => ({ path: path3, order, person: path3.account === void 0 ? 1 : 0, repeated: fresh3(path3) })).sort((a, b) => a.person - b.person || a.repeated - b.repeated || a.order - b.order).map(({ path: path3 }) => path3);
}
function adviceFor(paths2) {
  const has2 = (extension2) => paths2.some(({ text: text3 }) => extension2.test(text3));
  const remedies = [
    ...has2(/\.rs$/) ? [`build with RUSTFLAGS="--remap-path-prefix=$HOME=~ --remap-path-prefix=$PWD=."`] : [],
    ...has2(/\.go$/) ? ["build with go build -trimpath"] : [],
    ...has2(/\.(c|cc|cpp|cxx|h|hh|hpp|hxx|inc|m|mm)$/) ? ["compile with -ffile-prefix-map=$PWD=."] : []
  ];
  const advice3 = remedies.length > 0 ? remedies.join("; ") : "map the source prefix to a relative path in the compiler's options";
  return `${advice3[0].toUpperCase()}${advice3.slice(1)}.`;
}
function place(artifact, { offset, length, section }) {
  return { kind: "bytes", artifact, offset, length, section };
}

// analyzers/contract/builtin.ts
var types = [
  { role: "handle", type: "wasm::ExternRef" },
  { role: "handle", type: "wasm::FuncRef" },
  { role: "func-ref", type: "wasm::FuncRef" },
  { role: "shared-slice", type: "wasm::SharedSlice" },
  { role: "capability", type: "wasm::HostCaps" },
  { role: "handle", type: "wasm_bindgen::JsValue" },
  { role: "handle", type: "wasm_bindgen::closure::Closure" },
  // As dumps of crates that import the prelude print it.
  { role: "handle", type: "wasm_bindgen::prelude::Closure" }
];
var functions = [
  { role: "capability-check", fn: "wasm::get_host_capabilities" },
  // What is left of it where it is inlined.
  { role: "capability-check", fn: "wasm::host::imp::import::host_capabilities" },
  { role: "thread-spawn", fn: "std::thread::spawn" },
  { role: "thread-spawn", fn: "std::thread::functions::spawn" },
  { role: "thread-spawn", fn: "std::thread::Builder::spawn" },
  { role: "thread-join", fn: "std::thread::JoinHandle::join" },
  { role: "thread-scope", fn: "std::thread::scope" },
  { role: "thread-spawn", fn: "wasm_thread::spawn" },
  { role: "thread-join", fn: "wasm_thread::JoinHandle::join" },
  { role: "thread-scope", fn: "wasm_thread::scope" }
];
var capabilities = {
  threads: { bit: 1n, names: /THREADS?$|ATOMICS?$/i },
  names: /* @__PURE__ */ new Map([
    [1n, "THREADS"],
    [2n, "SIMD128"],
    [4n, "RELAXED_SIMD"],
    [8n, "BLOCKING_WAIT"],
    [16n, "EXCEPTIONS"],
    [32n, "TAIL_CALLS"]
  ]),
  asks: /* @__PURE__ */ new Set(["has", "contains", "supports"]),
  unites: /* @__PURE__ */ new Set(["and", "union", "bitor"])
};
var makesFromNumber = /* @__PURE__ */ new Set(["from_raw", "from_raw_handle", "from_abi"]);
var givesNumber = /* @__PURE__ */ new Set(["into_raw", "as_raw", "into_abi", "as_abi"]);
var promisesFree = /* @__PURE__ */ new Set(["wasm::ExternRef", "wasm::FuncRef"]);
var withConstants = /* @__PURE__ */ new Set(["wasm_bindgen::JsValue"]);
var endsLinear = /* @__PURE__ */ new Set(["linear_open", "forget_consumed", "into_parts"]);

// analyzers/mir/alloc-parser.ts
var HEAD = /^(alloc\d+) \((.*)\)(?: \{(?: \.\. )?\}?)?$/;
var STATIC = /^static: (.*?)(?:, size: \d+, align: \d+|, error during initializer evaluation)?$/;
var HEX = /(?:^| )([0-9a-f]{2}|__)(?= |$)/g;
function allocs(text3) {
  const found = [];
  let bytes;
  for (const line of text3.split("\n")) {
    if (line.startsWith("}")) bytes = void 0;
    else if (bytes && line.startsWith(" ")) hexLine(line, bytes);
    else {
      const head = HEAD.exec(line.endsWith("\r") ? line.slice(0, -1) : line);
      if (!head) continue;
      const [, name3, about] = head;
      const path3 = STATIC.exec(about)?.[1];
      const image = [];
      found.push({ name: name3, about, ...path3 === void 0 ? {} : { static: path3 }, bytes: image });
      bytes = line.trimEnd().endsWith(") {") ? image : void 0;
    }
  }
  return found;
}
function hexLine(line, bytes) {
  const bar = line.lastIndexOf(" │ ");
  if (bar < 0) return;
  const address = line.indexOf(" │ ");
  const hex = line.slice(address < bar ? address + 3 : 0, bar).replace(/╾[^╼]*╼?|─+╼/g, "");
  const values = hex.matchAll(HEX);
  let count3 = 0;
  for (const char of line.slice(bar + 3)) {
    if (++count3 > 16) break;
    if (char === "╾" || char === "─" || char === "╼" || char === "━") bytes.push(void 0);
    else {
      const { value: value2 } = values.next();
      bytes.push(value2?.[1] === void 0 || value2[1] === "__" ? void 0 : parseInt(value2[1], 16));
    }
  }
}

// analyzers/mir/lexer.ts
function memory(old = false) {
  return { types: /* @__PURE__ */ new Map(), numbers: /* @__PURE__ */ new Map(), paths: /* @__PURE__ */ new Map(), places: /* @__PURE__ */ new Map(), old };
}
function cursor2(text3, from = memory(), pos = 0, end = text3.length) {
  return { text: text3, pos, end, depth: 0, locals: Math.max(64, text3.length), block: 0, opaque: 0, memory: from };
}
var LIMIT = 400;
var MISS = new Error("MIR text not understood");
function miss() {
  throw MISS;
}
var NEWLINE = 10;
var SPACE = 32;
var QUOTE = 34;
var TICK = 39;
var OPEN = 40;
var CLOSE = 41;
var COMMA = 44;
var MINUS = 45;
var SLASH = 47;
var COLON = 58;
var SEMI = 59;
var LESS = 60;
var GREATER = 62;
var OPEN_SQUARE = 91;
var BACKSLASH = 92;
var CLOSE_SQUARE = 93;
var UNDERSCORE = 95;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var WORD = new Uint8Array(128);
for (const char of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") WORD[char.charCodeAt(0)] = 1;
function isWord(code3) {
  return code3 < 128 ? WORD[code3] === 1 : code3 >= 128;
}
function isDigit(code3) {
  return code3 >= 48 && code3 <= 57;
}
function peek(c) {
  return c.pos < c.end ? c.text.charCodeAt(c.pos) : NaN;
}
function at(c, word5) {
  const { text: text3, pos } = c;
  if (pos + word5.length > c.end) return false;
  for (let i = 0; i < word5.length; i++) if (text3.charCodeAt(pos + i) !== word5.charCodeAt(i)) return false;
  return true;
}
function accept(c, word5) {
  if (!at(c, word5)) return false;
  c.pos += word5.length;
  return true;
}
function expect(c, word5) {
  if (!at(c, word5)) miss();
  c.pos += word5.length;
}
function wordEnd(c, from = c.pos) {
  const { text: text3, end } = c;
  let i = from;
  while (i < end && isWord(text3.charCodeAt(i))) i++;
  if (i === from + 1 && text3.charCodeAt(i) === 35 && text3.charCodeAt(from) === 114) {
    i++;
    while (i < end && isWord(text3.charCodeAt(i))) i++;
  }
  return i;
}
function word(c) {
  const start = c.pos;
  const stop = wordEnd(c, start);
  if (stop === start) miss();
  c.pos = stop;
  return c.text.slice(start, stop);
}
function natural(c) {
  const { text: text3, end } = c;
  let i = c.pos;
  let value2 = 0;
  for (; i < end; i++) {
    const code3 = text3.charCodeAt(i);
    if (!isDigit(code3)) break;
    value2 = value2 * 10 + code3 - 48;
    if (value2 > 2147483647) miss();
  }
  if (i === c.pos) miss();
  c.pos = i;
  return value2;
}
function pastString(text3, from, end) {
  for (let i = from + 1; i < end; i++) {
    const code3 = text3.charCodeAt(i);
    if (code3 === BACKSLASH) i++;
    else if (code3 === QUOTE) return i + 1;
  }
  return -1;
}
function pastChar(text3, from, end) {
  const code3 = text3.charCodeAt(from + 1);
  if (code3 === BACKSLASH) {
    for (let i = from + 3; i < end && i < from + 14; i++) if (text3.charCodeAt(i) === TICK) return i + 1;
    return -1;
  }
  if (from + 2 < end && text3.charCodeAt(from + 2) === TICK) return from + 3;
  const surrogate = code3 >= 55296 && code3 < 56320;
  return surrogate && from + 3 < end && text3.charCodeAt(from + 3) === TICK ? from + 4 : -1;
}
function pastBraces(text3, from, end) {
  let depth2 = 0;
  for (let i = from; i < end; i++) {
    const code3 = text3.charCodeAt(i);
    if (code3 === OPEN_BRACE) depth2++;
    else if (code3 === CLOSE_BRACE && --depth2 === 0) return i + 1;
    else if (code3 === NEWLINE) return -1;
  }
  return -1;
}
function braced(c) {
  const start = c.pos;
  const stop = pastBraces(c.text, start, c.end);
  if (stop < 0) miss();
  c.pos = stop;
  return c.text.slice(start, stop);
}
function raw(c, to) {
  const { text: text3, end } = c;
  const start = c.pos;
  let depth2 = 0;
  let i = start;
  scan: for (; i < end; i++) {
    switch (text3.charCodeAt(i)) {
      case OPEN:
      case OPEN_SQUARE:
      case LESS:
        depth2++;
        break;
      case CLOSE:
      case CLOSE_SQUARE:
      case CLOSE_BRACE:
        if (--depth2 < 0) break scan;
        break;
      case GREATER: {
        const before = text3.charCodeAt(i - 1);
        if (before === MINUS || before === 61) break;
        if (--depth2 < 0) break scan;
        break;
      }
      case OPEN_BRACE: {
        const past = pastBraces(text3, i, end);
        if (past < 0) break scan;
        i = past - 1;
        break;
      }
      case QUOTE: {
        const past = pastString(text3, i, end);
        if (past < 0) break scan;
        i = past - 1;
        break;
      }
      case TICK: {
        const past = pastChar(text3, i, end);
        if (past > 0) i = past - 1;
        break;
      }
      case COMMA:
      case SEMI:
        if (depth2 === 0 && (to === void 0 || text3.charCodeAt(i) === to)) break scan;
        break;
      case NEWLINE:
        break scan;
      case SPACE:
        if (depth2 === 0 && to === void 0 && i > start && endsBefore(text3, i)) break scan;
        break;
    }
  }
  if (i === start) miss();
  c.pos = i;
  return text3.slice(start, i);
}
function endsBefore(text3, i) {
  switch (text3.charCodeAt(i + 1)) {
    case OPEN:
    case OPEN_BRACE: {
      const before = text3.charCodeAt(i - 1);
      const arrow = before === GREATER && text3.charCodeAt(i - 2) === MINUS;
      return !arrow && before !== 43 && before !== COLON;
    }
    case 61:
      return text3.charCodeAt(i + 2) === SPACE;
    case 97:
      return text3.startsWith("as ", i + 1);
    case 102:
      return text3.startsWith("for ", i + 1) || text3.startsWith("from (", i + 1);
    case 105:
      return text3.startsWith("is ", i + 1);
  }
  return false;
}
function spanIn(text3, from, to) {
  let i = to;
  const number3 = () => {
    let value2 = 0;
    let scale = 1;
    const stop = i;
    while (i > from && isDigit(text3.charCodeAt(i - 1))) {
      value2 += (text3.charCodeAt(--i) - 48) * scale;
      scale *= 10;
    }
    return i < stop && stop - i < 10 ? value2 : -1;
  };
  if (text3.charCodeAt(i - 1) === CLOSE && text3.lastIndexOf(" (#", i) >= from) i = text3.lastIndexOf(" (#", i);
  const endColumn = number3();
  if (endColumn < 0 || text3.charCodeAt(--i) !== COLON) return void 0;
  const endLine = number3();
  if (endLine < 0 || text3.charCodeAt(--i) !== SPACE || text3.charCodeAt(--i) !== COLON) return void 0;
  const column = number3();
  if (column < 0 || text3.charCodeAt(--i) !== COLON) return void 0;
  const line = number3();
  if (line < 0 || text3.charCodeAt(--i) !== COLON || i <= from) return void 0;
  return { file: text3.slice(from, i), line, column, endLine, endColumn };
}
var ESCAPES = { n: "\n", t: "	", r: "\r", "0": "\0" };
function unescape(inside) {
  if (!inside.includes("\\")) return inside;
  return inside.replace(/\\(?:u\{[0-9a-f]{1,6}\}|x[0-9a-f]{2}|[^])/gi, (escape) => {
    if (escape.length === 2) return ESCAPES[escape.charAt(1)] ?? escape.charAt(1);
    const code3 = parseInt(escape.replace(/[^0-9a-f]/gi, ""), 16);
    return code3 <= 1114111 ? String.fromCodePoint(code3) : "�";
  });
}

// analyzers/mir/show.ts
function showType(type2) {
  switch (type2.kind) {
    case "path":
      return showPath(type2.path);
    case "ref":
      return `&${type2.mutable ? "mut " : ""}${pointee(type2.to)}`;
    case "pointer":
      return `*${type2.mutable ? "mut" : "const"} ${pointee(type2.to)}`;
    case "slice":
      return `[${showType(type2.of)}]`;
    case "array":
      return `[${showType(type2.of)}; ${type2.length}]`;
    case "tuple":
      return `(${type2.of.map(showType).join(", ")}${type2.of.length === 1 ? "," : ""})`;
    case "fn": {
      const abi = type2.abi === void 0 ? "" : `extern "${type2.abi}" `;
      const params = [...type2.params.map(showType), ...type2.variadic ? ["..."] : []].join(", ");
      const unit2 = type2.result.kind === "tuple" && type2.result.of.length === 0;
      const result = unit2 ? "" : ` -> ${showType(type2.result)}`;
      const item = type2.item === void 0 ? "" : ` {${type2.item}}`;
      return `${type2.unsafe ? "unsafe " : ""}${abi}fn(${params})${result}${item}`;
    }
    case "dyn":
    case "impl":
      return `${type2.kind} ${type2.bounds.join(" + ")}`;
    case "closure":
    case "opaque":
      return type2.text;
    case "never":
      return "!";
    case "infer":
      return "_";
    case "pattern":
      return `(${showType(type2.of)}) is ${type2.pattern}`;
  }
}
function pointee(type2) {
  const text3 = showType(type2);
  return (type2.kind === "dyn" || type2.kind === "impl") && type2.bounds.length > 1 ? `(${text3})` : text3;
}
function showPath(path3) {
  return path3.segments.map(showSegment).join("::");
}
function showSegment(segment2) {
  switch (segment2.kind) {
    case "name":
      return segment2.args.length === 0 ? segment2.name : `${segment2.name}<${segment2.args.map(showArgument).join(", ")}>`;
    case "qualified":
      return segment2.trait ? `<${showType(segment2.self)} as ${showPath(segment2.trait)}>` : `<${showType(segment2.self)}>`;
    case "impl":
      return `<impl ${segment2.trait ? `${showPath(segment2.trait)} for ` : ""}${showType(segment2.self)}>`;
    case "impl-at": {
      const { file, line, column, endLine, endColumn } = segment2.span;
      return `<impl at ${file}:${line}:${column}: ${endLine}:${endColumn}>`;
    }
  }
}
function showArgument(argument2) {
  return argument2.kind === "type" ? showType(argument2.type) : argument2.text;
}
function lastName(path3) {
  const last = path3.segments.at(-1);
  return last?.kind === "name" ? last.name : void 0;
}
function typeArguments(path3) {
  const last = path3.segments.at(-1);
  return last?.kind === "name" ? last.args.flatMap((argument2) => argument2.kind === "type" ? [argument2.type] : []) : [];
}
function allTypeArguments(path3) {
  return path3.segments.flatMap(
    (segment2) => segment2.kind === "name" ? segment2.args.flatMap((argument2) => argument2.kind === "type" ? [argument2.type] : []) : []
  );
}
function visitTypes(type2, visit2) {
  if (visit2(type2) === false) return;
  switch (type2.kind) {
    case "path":
      visitPathTypes(type2.path, visit2);
      break;
    case "ref":
    case "pointer":
      visitTypes(type2.to, visit2);
      break;
    case "slice":
    case "array":
    case "pattern":
      visitTypes(type2.of, visit2);
      break;
    case "tuple":
      for (const part2 of type2.of) visitTypes(part2, visit2);
      break;
    case "fn":
      for (const param of type2.params) visitTypes(param, visit2);
      visitTypes(type2.result, visit2);
      break;
    default:
  }
}
function visitPathTypes(path3, visit2) {
  for (const segment2 of path3.segments) {
    switch (segment2.kind) {
      case "name":
        for (const argument2 of segment2.args) if (argument2.kind === "type") visitTypes(argument2.type, visit2);
        break;
      case "qualified":
      case "impl":
        visitTypes(segment2.self, visit2);
        if (segment2.trait) visitPathTypes(segment2.trait, visit2);
        break;
      case "impl-at":
    }
  }
}
function sameType(a, b) {
  return a === b || same(a, b, whole);
}
function sameByTail(a, b) {
  return a === b || same(a, b, tail);
}
function whole(a, b) {
  return a.length === b.length && a.every((segment2, i) => sameSegment(segment2, b[i], whole));
}
function tail(a, b) {
  const count3 = Math.min(a.length, b.length);
  for (let i = 1; i <= count3; i++) if (!sameSegment(a.at(-i), b.at(-i), tail)) return false;
  return count3 > 0;
}
function sameSegment(a, b, names2) {
  if (!a || !b) return false;
  if (a.kind === "name" && b.kind === "name") return a.name === b.name && sameArguments(a.args, b.args, names2);
  if (a.kind === "impl-at" || b.kind === "impl-at") return a.kind === b.kind && showSegment(a) === showSegment(b);
  if (a.kind !== b.kind || a.kind === "name" || b.kind === "name") return false;
  if (!same(a.self, b.self, names2)) return false;
  return a.trait && b.trait ? names2(a.trait.segments, b.trait.segments) : a.trait === b.trait;
}
function sameArguments(a, b, names2) {
  const left = a.filter(({ kind }) => kind !== "lifetime");
  const right2 = b.filter(({ kind }) => kind !== "lifetime");
  return left.length === right2.length && left.every((x, i) => {
    const y = right2[i];
    if (x.kind === "type") return y?.kind === "type" && same(x.type, y.type, names2);
    return y?.kind === x.kind && sameText(x.text, y.text, names2);
  });
}
function same(a, b, names2) {
  if (a === b) return true;
  switch (a.kind) {
    case "path":
      return b.kind === "path" && names2(a.path.segments, b.path.segments);
    case "ref":
    case "pointer":
      return b.kind === a.kind && a.mutable === b.mutable && same(a.to, b.to, names2);
    case "slice":
      return b.kind === "slice" && same(a.of, b.of, names2);
    case "array":
      return b.kind === "array" && sameText(a.length, b.length, names2) && same(a.of, b.of, names2);
    case "tuple":
      return b.kind === "tuple" && sameTypes(a.of, b.of, names2);
    case "fn":
      return b.kind === "fn" && a.unsafe === b.unsafe && a.abi === b.abi && a.variadic === b.variadic && a.item === b.item && sameTypes(a.params, b.params, names2) && same(a.result, b.result, names2);
    case "pattern":
      return b.kind === "pattern" && a.pattern === b.pattern && same(a.of, b.of, names2);
    default:
      return a.kind === b.kind && sameText(withoutLifetimes(showType(a)), withoutLifetimes(showType(b)), names2);
  }
}
function sameTypes(a, b, names2) {
  return a.length === b.length && a.every((type2, i) => {
    const other2 = b[i];
    return other2 !== void 0 && same(type2, other2, names2);
  });
}
function sameText(a, b, names2) {
  return a === b || names2 === tail && lastNames(a) === lastNames(b);
}
function lastNames(text3) {
  return text3.replace(/(?:[\p{L}\p{N}_]+::)+(?=[\p{L}_{])/gu, "");
}
function withoutLifetimes(text3) {
  return text3.replace(/for<'[^>]*> /g, "").replace(/ \+ '[\w{}]+/g, "").replace(/&'[\w{}]+ /g, "&").replace(/<'[\w{}]+>/g, "").replace(/<(?:'[\w{}]+, )+/g, "<");
}

// analyzers/mir/old-dialect.ts
function oldForm(text3) {
  if (/^ +_\d+ = (?:_\d|\(\*|\(_\d|\(\(\*?_)/m.test(text3)) return "operands without `copy`";
  if (/^ +(?:Deinit\(|\/\/ mir::Constant$)/m.test(text3)) return "`Deinit`, `mir::Constant`";
  if (/^promoted\[\d+\] in /m.test(text3)) return "`promoted[0] in f`";
  return void 0;
}
function operationOfToday(operation) {
  const checked = /^Checked(Add|Sub|Mul|Shl|Shr)$/.exec(operation)?.[1];
  return checked === void 0 ? operation : `${checked}WithOverflow`;
}
var casts = {
  PointerExposeAddress: "PointerExposeProvenance",
  PointerFromExposedAddress: "PointerWithExposedProvenance"
};
function castOfToday(cast3, to) {
  if (cast3 === "Misc" && to.kind === "pointer") return "PtrToPtr";
  const coercion = /^Pointer\((.*)\)$/.exec(cast3)?.[1];
  return coercion === void 0 ? casts[cast3] ?? cast3 : `PointerCoercion(${coercion})`;
}
var bits = { "8": 8n, "16": 16n, "32": 32n, "64": 64n, "128": 128n, size: 64n };
function switchValue(c) {
  if (accept(c, "false")) return 0n;
  if (accept(c, "true")) return 1n;
  if (peek(c) === TICK) {
    const stop = pastChar(c.text, c.pos, c.end);
    if (stop < 0) miss();
    const inside = unescape(c.text.slice(c.pos + 1, stop - 1));
    c.pos = stop;
    return BigInt(inside.codePointAt(0) ?? 0);
  }
  const negative = peek(c) === MINUS;
  if (negative) c.pos++;
  if (!isDigit(peek(c))) {
    const width2 = /^[iu](\w+)$/.exec(word(c));
    const all = 1n << (bits[width2?.[1] ?? ""] ?? miss());
    if (accept(c, "::MAX")) return width2?.[0].startsWith("u") === true ? all - 1n : all / 2n - 1n;
    if (accept(c, "::MIN")) return width2?.[0].startsWith("u") === true ? 0n : all / 2n;
    return miss();
  }
  const start = c.pos;
  while (isDigit(peek(c))) c.pos++;
  if (c.pos - start > 40) miss();
  const value2 = BigInt(c.text.slice(start, c.pos));
  if (!accept(c, "_")) return negative ? miss() : value2;
  const width = bits[/^[iu](\w+)$/.exec(word(c))?.[1] ?? ""] ?? miss();
  return negative ? (1n << width) - value2 : value2;
}
function bracketed(c) {
  const { text: text3, pos, end } = c;
  const what = ["closure", "generator", "static generator"].find((word5) => at(c, `[${word5}@`));
  if (what === void 0) return void 0;
  for (let stop = text3.indexOf("]", pos); stop >= 0 && stop < end; stop = text3.indexOf("]", stop + 1)) {
    const span2 = spanIn(text3, pos + what.length + 2, stop);
    const path3 = span2 ? void 0 : /^[\w:<>{}#, ']+$/.exec(text3.slice(pos + what.length + 2, stop));
    if (!span2 && !path3) continue;
    c.pos = stop + 1;
    return { kind: "closure", what, text: `{${text3.slice(pos + 1, stop)}}`, ...span2 ? { span: span2 } : {} };
  }
  return void 0;
}
function promotedIn(c) {
  if (!accept(c, "promoted[")) return void 0;
  const name3 = `promoted[${natural(c)}]`;
  return accept(c, "] in ") ? name3 : miss();
}
function settleCalls(blocks) {
  for (const [index2, block4] of blocks.entries()) {
    const { terminator } = block4;
    if (terminator.kind !== "call" || terminator.target !== void 0 || typeof terminator.unwind !== "number") continue;
    const { unwind: lone, callee, args: args2 } = terminator;
    if (!block4.cleanup && blocks[lone]?.cleanup === true) continue;
    const [operand3] = args2;
    const [, type2] = callee.kind === "path" && lastName(callee.path) === "transmute" ? typeArguments(callee.path) : [];
    if (operand3 && type2) {
      const { to, line, source } = terminator;
      const point = { line, ...source ? { source } : {} };
      const cast3 = { kind: "assign", to, from: { kind: "cast", operand: operand3, type: type2, cast: "Transmute" }, ...point };
      blocks[index2] = {
        ...block4,
        statements: [...block4.statements, cast3],
        terminator: { kind: "goto", target: lone, ...point }
      };
    } else blocks[index2] = { ...block4, terminator: { ...terminator, target: lone, unwind: "continue" } };
  }
}

// analyzers/mir/type-parser.ts
var NEVER = { kind: "never" };
var INFER = { kind: "infer" };
var UNIT = { kind: "tuple", of: [] };
function type(c) {
  if (c.depth >= LIMIT) {
    c.opaque++;
    return { kind: "opaque", text: raw(c) };
  }
  c.depth++;
  const result = someType(c);
  c.depth--;
  return result;
}
function someType(c) {
  const code3 = peek(c);
  switch (code3) {
    case 38: {
      c.pos++;
      if (peek(c) === TICK) {
        lifetime(c);
        accept(c, " ");
      }
      const mutable = accept(c, "mut ");
      return { kind: "ref", mutable, to: type(c) };
    }
    case 42: {
      c.pos++;
      const mutable = accept(c, "mut ");
      if (!mutable) expect(c, "const ");
      return { kind: "pointer", mutable, to: type(c) };
    }
    case OPEN_SQUARE: {
      const closure3 = bracketed(c);
      if (closure3) return closure3;
      c.pos++;
      const of = type(c);
      if (accept(c, "]")) return { kind: "slice", of };
      expect(c, "; ");
      const length = raw(c, SEMI);
      expect(c, "]");
      return { kind: "array", of, length };
    }
    case OPEN:
      return tuple(c);
    case 33:
      c.pos++;
      return NEVER;
    case OPEN_BRACE:
      return closure(c);
    case UNDERSCORE:
      if (wordEnd(c) === c.pos + 1 && !at(c, "_::")) {
        c.pos++;
        return INFER;
      }
      break;
    case 100:
      if (accept(c, "dyn ")) return { kind: "dyn", bounds: bounds(raw(c)) };
      break;
    case 105:
      if (accept(c, "impl ")) return { kind: "impl", bounds: bounds(raw(c)) };
      break;
    case 101:
      if (at(c, 'extern "')) return fn(c);
      break;
    case 102:
      if (at(c, "fn(")) return fn(c);
      if (accept(c, "for<")) {
        binder(c);
        return type(c);
      }
      break;
    case 117:
      if (accept(c, "unsafe<")) {
        binder(c);
        return type(c);
      }
      if (at(c, "unsafe ")) return fn(c);
      break;
  }
  return { kind: "path", path: path(c, true) };
}
function parseType(text3) {
  return wholly(text3, type);
}
function parsePath(text3) {
  return wholly(text3, (c) => path(c));
}
function wholly(text3, read3) {
  const c = cursor2(text3);
  try {
    const found = read3(c);
    return c.pos === text3.length && c.opaque === 0 ? found : void 0;
  } catch (error) {
    if (error !== MISS) throw error;
    return void 0;
  }
}
function typeTo(c, stop) {
  const { text: text3, pos, end } = c;
  let depth2 = 0;
  let i = pos;
  for (; i < end; i++) {
    const code3 = text3.charCodeAt(i);
    if (code3 === stop && depth2 === 0) break;
    if (code3 === OPEN || code3 === OPEN_SQUARE) depth2++;
    else if (code3 === CLOSE || code3 === 93) depth2--;
    else if (code3 === OPEN_BRACE) {
      const past = pastBraces(text3, i, end);
      if (past < 0) break;
      i = past - 1;
    } else if (code3 === 10) break;
  }
  return typeAt(c, i);
}
function typeAt(c, stop) {
  if (stop < c.pos) return type(c);
  const key = c.text.slice(c.pos, stop);
  const known3 = c.memory.types.get(key);
  if (known3) {
    c.pos = stop;
    return known3;
  }
  const opaque = c.opaque;
  const result = type(c);
  if (c.pos === stop && c.opaque === opaque) c.memory.types.set(key, result);
  return result;
}
function binder(c) {
  const stop = c.text.indexOf("> ", c.pos);
  if (stop < 0 || stop >= c.end) miss();
  c.pos = stop + 2;
}
function lifetime(c) {
  const start = c.pos;
  c.pos++;
  if (at(c, "{erased}")) c.pos += 8;
  else c.pos = wordEnd(c);
  if (c.pos === start + 1) miss();
  return c.text.slice(start, c.pos);
}
function tuple(c) {
  expect(c, "(");
  if (accept(c, ")")) return UNIT;
  const inner = type(c);
  if (accept(c, ")")) {
    return accept(c, " is ") ? { kind: "pattern", of: inner, pattern: raw(c) } : inner;
  }
  const of = [inner];
  while (accept(c, ",")) {
    accept(c, " ");
    if (peek(c) === CLOSE) break;
    of.push(type(c));
  }
  expect(c, ")");
  return { kind: "tuple", of };
}
function fn(c) {
  const unsafe = accept(c, "unsafe ");
  let abi;
  if (accept(c, "extern ")) {
    const stop = pastString(c.text, c.pos, c.end);
    if (stop < 0 || peek(c) !== QUOTE) miss();
    abi = c.text.slice(c.pos + 1, stop - 1);
    c.pos = stop;
    expect(c, " ");
  }
  expect(c, "fn(");
  const params = [];
  let variadic = false;
  while (peek(c) !== CLOSE) {
    if (accept(c, "...")) {
      variadic = true;
      break;
    }
    params.push(type(c));
    if (!accept(c, ", ")) break;
  }
  expect(c, ")");
  const result = accept(c, " -> ") ? type(c) : UNIT;
  let item;
  if (at(c, " {") && pastBraces(c.text, c.pos + 1, c.end) > 0 && !at(c, " { ")) {
    c.pos++;
    item = braced(c).slice(1, -1);
  }
  return {
    kind: "fn",
    unsafe,
    ...abi === void 0 ? {} : { abi },
    params,
    ...variadic ? { variadic: true } : {},
    result,
    ...item === void 0 ? {} : { item }
  };
}
var WHATS = /^\{(closure|coroutine|static coroutine|async block|async closure|gen block|async gen block|coroutine-closure)@/;
var BODIES = /^\{((?:static )?(?:async |gen )*(?:fn|closure|block) body) of /;
function closure(c) {
  const start = c.pos;
  const text3 = braced(c);
  const span2 = spanIn(text3, text3.indexOf("@") + 1, text3.length - 1);
  const what = WHATS.exec(text3)?.[1] ?? BODIES.exec(text3)?.[1];
  if (what !== void 0) return { kind: "closure", what, text: text3, ...span2 ? { span: span2 } : {} };
  if (text3 === "{type error}") return { kind: "opaque", text: text3 };
  if (at(c, "::")) {
    c.pos = start;
    return { kind: "path", path: path(c, true) };
  }
  const named5 = /^\{([a-z][a-z ]*)[@}]/.exec(text3)?.[1];
  if (named5 === void 0) return miss();
  return { kind: "closure", what: named5, text: text3, ...span2 ? { span: span2 } : {} };
}
function bounds(text3) {
  const found = [];
  let depth2 = 0;
  let start = 0;
  for (let i = 0; i < text3.length; i++) {
    const code3 = text3.charCodeAt(i);
    if (code3 === OPEN || code3 === OPEN_SQUARE || code3 === OPEN_BRACE || code3 === LESS) depth2++;
    else if (code3 === CLOSE || code3 === 93 || code3 === 125) depth2--;
    else if (code3 === GREATER && text3.charCodeAt(i - 1) !== MINUS) depth2--;
    else if (code3 === 43 && depth2 === 0 && text3.charCodeAt(i - 1) === 32) {
      found.push(text3.slice(start, i - 1));
      start = i + 2;
    }
  }
  found.push(text3.slice(start));
  return found;
}

// analyzers/mir/path-parser.ts
function path(c, sugar = false) {
  const segments = [];
  for (; ; ) {
    segments.push(segment(c, sugar));
    if (!at(c, "::")) break;
    c.pos += 2;
    const last = segments.at(-1);
    if (last && peek(c) === LESS && !isImplSegment(c, last)) {
      if (last.kind !== "name") return miss();
      segments[segments.length - 1] = { kind: "name", name: last.name, args: args(c) };
      if (!at(c, "::")) break;
      c.pos += 2;
    }
  }
  return { segments };
}
function segment(c, sugar) {
  const { text: text3, pos } = c;
  const code3 = peek(c);
  if (code3 === LESS) return angle(c);
  if (code3 === OPEN_BRACE) return { kind: "name", name: braced(c), args: [] };
  if (code3 === COLON && at(c, "::")) return { kind: "name", name: "", args: [] };
  let stop = wordEnd(c);
  if (stop === pos) miss();
  if (text3.charCodeAt(stop) === OPEN_SQUARE && text3.startsWith("promoted[", pos)) {
    stop = text3.indexOf("]", stop) + 1;
    if (stop <= 0 || stop > c.end) miss();
  }
  c.pos = stop;
  const name3 = text3.slice(pos, stop);
  const next = peek(c);
  if (next === LESS) return { kind: "name", name: name3, args: args(c) };
  if (next === OPEN && sugar) {
    const inputs = tuple(c);
    const given = inputs.kind === "tuple" ? inputs : { kind: "tuple", of: [inputs] };
    const list5 = [{ kind: "type", type: given }];
    if (accept(c, " -> ")) {
      const start = c.pos;
      type(c);
      list5.push({ kind: "binding", text: `Output = ${text3.slice(start, c.pos)}` });
    }
    return { kind: "name", name: name3, args: list5 };
  }
  return { kind: "name", name: name3, args: [] };
}
function isImplSegment(c, after2) {
  if (!at(c, "<impl ")) return false;
  if (at(c, "<impl at ")) return true;
  if (after2.kind !== "name" || after2.args.length > 0) return true;
  const first = after2.name.charCodeAt(0);
  if (first >= 65 && first <= 90) return false;
  const { pos } = c;
  c.pos += 6;
  const inside = raw(c);
  const named5 = accept(c, ">::") && !at(c, "{") && !at(c, "promoted[");
  const followed = named5 ? !inside.includes(" + ") : at(c, " for ");
  c.pos = pos;
  return followed;
}
function angle(c) {
  const { text: text3 } = c;
  if (at(c, "<impl at ")) {
    const start = c.pos + 9;
    for (let stop = text3.indexOf(">", start); stop >= 0 && stop < c.end; stop = text3.indexOf(">", stop + 1)) {
      const span2 = spanIn(text3, start, stop);
      if (!span2) continue;
      c.pos = stop + 1;
      return { kind: "impl-at", span: span2 };
    }
    return miss();
  }
  if (accept(c, "<impl ")) {
    const start = c.pos;
    const first = raw(c);
    if (accept(c, " as ")) return asTrait(c, { kind: "impl", bounds: bounds(first) });
    if (accept(c, " for ")) {
      const trait = path(within2(c, first, start), true);
      const self3 = type(c);
      expect(c, ">");
      return { kind: "impl", self: self3, trait };
    }
    c.pos = start;
    const self2 = type(c);
    expect(c, ">");
    return { kind: "impl", self: self2 };
  }
  expect(c, "<");
  const self = type(c);
  if (accept(c, ">")) return { kind: "qualified", self };
  expect(c, " as ");
  return asTrait(c, self);
}
function asTrait(c, self) {
  accept(c, "[const] ");
  if (accept(c, "for<")) binder(c);
  const trait = path(c, true);
  expect(c, ">");
  return { kind: "qualified", self, trait };
}
function within2(c, part2, start) {
  const skipped = /^(?:\[const\] |~const |const |\?|!)?(?:for<[^>]*> )?/.exec(part2)?.[0].length ?? 0;
  const inner = cursor2(c.text, c.memory, start + skipped, start + part2.length);
  inner.depth = c.depth;
  if (inner.depth >= LIMIT) miss();
  return inner;
}
function args(c) {
  if (++c.depth > LIMIT) miss();
  expect(c, "<");
  const found = [];
  while (peek(c) !== GREATER) {
    found.push(argument(c));
    if (!accept(c, ", ")) break;
  }
  expect(c, ">");
  c.depth--;
  return found;
}
function argument(c) {
  const { text: text3, pos } = c;
  const code3 = peek(c);
  if (code3 === TICK && pastChar(text3, pos, c.end) < 0) return { kind: "lifetime", text: lifetime(c) };
  if (isDigit(code3) || code3 === MINUS || code3 === TICK || code3 === QUOTE) return { kind: "const", text: raw(c, COMMA) };
  if (code3 === OPEN_BRACE) {
    const stop = pastBraces(text3, pos, c.end);
    if (stop < 0) miss();
    const inside = text3.slice(pos, stop);
    if (!WHATS.test(inside) && !BODIES.test(inside) && !text3.startsWith("::", stop) && inside !== "{type error}") {
      return { kind: "const", text: raw(c, COMMA) };
    }
  }
  if ((code3 === 116 || code3 === 102) && (at(c, "true") || at(c, "false"))) {
    const stop = text3.charCodeAt(wordEnd(c));
    if (stop === COMMA || stop === GREATER) return { kind: "const", text: word(c) };
  }
  const found = type(c);
  const next = peek(c);
  if (next === COMMA || next === GREATER) return { kind: "type", type: found };
  const binds = at(c, " = ") || at(c, ": ") || found.kind === "path" && isWord(text3.charCodeAt(pos)) && next === OPEN;
  c.pos = pos;
  return { kind: binds ? "binding" : "const", text: raw(c, COMMA) };
}
function namedPath(c) {
  const { text: text3, pos, memory: memory2, opaque } = c;
  const open2 = text3.indexOf("(", pos);
  const known3 = open2 > pos && open2 < c.end ? memory2.paths.get(text3.slice(pos, open2)) : void 0;
  if (known3) {
    c.pos = open2;
    return known3;
  }
  const found = path(c);
  const printed = text3.slice(pos, c.pos);
  const before = memory2.paths.get(printed);
  if (before) return before;
  const named5 = { kind: "path", path: found, text: printed };
  if (c.opaque === opaque) memory2.paths.set(printed, named5);
  return named5;
}

// analyzers/mir/const-parser.ts
var UNIT2 = { kind: "unit" };
var TRUE = { kind: "const", value: { kind: "bool", value: true } };
var FALSE = { kind: "const", value: { kind: "bool", value: false } };
function constOperand(c) {
  const { text: text3, pos } = c;
  const code3 = peek(c);
  if (isDigit(code3)) {
    const stop = wordEnd(c);
    const key = text3.slice(pos, stop);
    const known3 = c.memory.numbers.get(key);
    if (known3 && !/[.+ ]/.test(text3.charAt(stop))) {
      c.pos = stop;
      return known3;
    }
    const operand3 = { kind: "const", value: constant(c) };
    if (c.pos === stop) c.memory.numbers.set(key, operand3);
    return operand3;
  }
  if (code3 === 116 && at(c, "true") && wordEnd(c) === pos + 4) {
    c.pos += 4;
    return TRUE;
  }
  if (code3 === 102 && at(c, "false") && wordEnd(c) === pos + 5) {
    c.pos += 5;
    return FALSE;
  }
  return { kind: "const", value: constant(c) };
}
function constant(c) {
  if (++c.depth > LIMIT) miss();
  const start = c.pos;
  const value2 = someConstant(c);
  c.depth--;
  if (at(c, " is ")) {
    c.pos += 4;
    raw(c);
    if (value2.kind === "opaque") return { kind: "opaque", text: c.text.slice(start, c.pos) };
  }
  return value2;
}
function someConstant(c) {
  const { text: text3, pos } = c;
  const code3 = peek(c);
  if (isDigit(code3) || code3 === MINUS) return number(c);
  switch (code3) {
    case 34:
      return { kind: "str", value: unescape(quoted(c)) };
    case 39: {
      const stop = pastChar(text3, pos, c.end);
      if (stop < 0) miss();
      c.pos = stop;
      return { kind: "char", value: unescape(text3.slice(pos + 1, stop - 1)) };
    }
    case 42:
      if (!at(c, '*b"')) miss();
      c.pos += 2;
      return { kind: "bytes", value: unescape(quoted(c)) };
    case 98:
      if (!at(c, 'b"')) break;
      c.pos++;
      return { kind: "bytes", value: unescape(quoted(c)) };
    case OPEN: {
      c.pos++;
      const of = list2(c, CLOSE);
      return of.length === 0 ? UNIT2 : { kind: "tuple", of };
    }
    case 91:
      c.pos++;
      return { kind: "array", of: list2(c, CLOSE_SQUARE) };
    case 43:
      if (!at(c, "+Inf_f") && !at(c, "+Inff")) miss();
      c.pos++;
      return { kind: "float", text: `+${word(c)}` };
    case 123:
      return inBraces(c);
    case 60:
      if (accept(c, "<uninit>")) return { kind: "opaque", text: "<uninit>" };
      if (at(c, "<static(")) return staticReference(c);
      break;
    case 90:
      if (accept(c, "ZeroSized: ")) {
        type(c);
        return { kind: "opaque", text: text3.slice(pos, c.pos) };
      }
      break;
    case 73:
    case 83:
      if (at(c, "Indirect { ") || at(c, "Slice { ") || at(c, "Scalar(")) return memoryImage(c);
      break;
    case 78:
      if (at(c, "NaN_f") || at(c, "NaNf")) return { kind: "float", text: word(c) };
      break;
    case 116:
    case 102:
      if (at(c, "true") && wordEnd(c) === pos + 4 && !text3.startsWith("::", pos + 4)) {
        c.pos += 4;
        return { kind: "bool", value: true };
      }
      if (at(c, "false") && wordEnd(c) === pos + 5 && !text3.startsWith("::", pos + 5)) {
        c.pos += 5;
        return { kind: "bool", value: false };
      }
      break;
  }
  return named(c);
}
function quoted(c) {
  const start = c.pos;
  const stop = pastString(c.text, start, c.end);
  if (stop < 0) miss();
  c.pos = stop;
  return c.text.slice(start + 1, stop - 1);
}
function list2(c, close2) {
  const of = [];
  while (peek(c) !== close2) {
    of.push(constant(c));
    if (!accept(c, ",")) break;
    accept(c, " ");
  }
  if (peek(c) !== close2) miss();
  c.pos++;
  return of;
}
function number(c) {
  const { text: text3, pos } = c;
  let i = pos;
  if (text3.charCodeAt(i) === MINUS) i++;
  if (/^(?:Inf|NaN)_?f/.test(text3.slice(i, i + 5))) {
    c.pos = wordEnd(c, i);
    return { kind: "float", text: text3.slice(pos, c.pos) };
  }
  const digits = i;
  while (i < c.end && isDigit(text3.charCodeAt(i))) i++;
  if (i === digits || i - digits > 40) miss();
  const after2 = text3.charCodeAt(i);
  if (after2 === 95) {
    const value2 = BigInt(text3.slice(pos, i));
    c.pos = wordEnd(c, i);
    return { kind: "int", value: value2, type: text3.slice(i + 1, c.pos) };
  }
  if (after2 === 46 && isDigit(text3.charCodeAt(i + 1))) {
    i++;
    while (isDigit(text3.charCodeAt(i))) i++;
  }
  if ((text3.charCodeAt(i) | 32) === 101 && /[eE][+-]?\d/.test(text3.slice(i, i + 3))) {
    i += isDigit(text3.charCodeAt(i + 1)) ? 1 : 2;
    while (isDigit(text3.charCodeAt(i))) i++;
  }
  if (text3.charCodeAt(i) === 102) {
    c.pos = wordEnd(c, i);
    return { kind: "float", text: text3.slice(pos, c.pos) };
  }
  c.pos = wordEnd(c, i);
  if (c.pos === i && after2 !== 46) return { kind: "int", value: BigInt(text3.slice(pos, i)), type: "" };
  return { kind: "opaque", text: text3.slice(pos, c.pos) };
}
function inBraces(c) {
  const { text: text3, pos } = c;
  if (at(c, "{alloc") && isDigit(text3.charCodeAt(pos + 6))) {
    c.pos++;
    const alloc = word(c);
    if (accept(c, "<imm>")) {
    }
    if (accept(c, "+") || accept(c, "-")) word(c);
    if (accept(c, ": ")) {
      const pointer = type(c);
      expect(c, "}");
      return { kind: "alloc", alloc, type: pointer, text: text3.slice(pos, c.pos) };
    }
    c.pos = pos;
  }
  const whole2 = braced(c);
  if (at(c, "::")) {
    c.pos = pos;
    return named(c);
  }
  const past = c.pos;
  const first = whole2.charCodeAt(1);
  if (isWord(first) && !isDigit(first) || first === 60) {
    c.pos = pos + 1;
    const item = pathOrNothing(c);
    if (item && at(c, " as ")) {
      c.pos = past;
      return { kind: "path", path: item, text: text3.slice(pos + 1, pos + 1 + whole2.lastIndexOf(" as ") - 1) };
    }
  }
  c.pos = past;
  return { kind: "opaque", text: whole2 };
}
function pathOrNothing(c) {
  const { depth: depth2 } = c;
  try {
    return path(c);
  } catch (error) {
    if (error !== MISS) throw error;
    c.depth = depth2;
    return void 0;
  }
}
function staticReference(c) {
  const { text: text3, pos } = c;
  const stop = text3.indexOf("))>", pos);
  if (stop < 0 || stop >= c.end) miss();
  c.pos = stop + 3;
  const inside = text3.slice(pos, stop);
  const named5 = inside.indexOf("]::");
  const whole2 = text3.slice(pos, c.pos);
  return named5 < 0 ? { kind: "alloc", text: whole2 } : { kind: "alloc", path: inside.slice(named5 + 3), text: whole2 };
}
function memoryImage(c) {
  const { text: text3, pos } = c;
  word(c);
  accept(c, " ");
  if (peek(c) === OPEN) {
    const close2 = text3.indexOf("): ", c.pos);
    if (close2 < 0 || close2 >= c.end) miss();
    c.pos = close2 + 1;
  } else braced(c);
  const alloc = /alloc_id: (alloc\d+)/.exec(text3.slice(pos, c.pos))?.[1];
  expect(c, ": ");
  const image = type(c);
  const whole2 = text3.slice(pos, c.pos);
  return alloc === void 0 ? { kind: "opaque", text: whole2 } : { kind: "alloc", alloc, type: image, text: whole2 };
}
var INTS = /^([iu])(8|16|32|64|128)::(MIN|MAX)$/;
function named(c) {
  const { text: text3 } = c;
  const item = namedPath(c);
  const found = item.path;
  if (peek(c) === OPEN) {
    const next = text3.charCodeAt(c.pos + 1);
    if (next === CLOSE) {
      if (text3.startsWith(" -> ", c.pos + 2)) return item;
      c.pos += 2;
      return { kind: "adt", path: found, fields: [] };
    }
    const start = c.pos++;
    if (!at(c, "move ") && !at(c, "copy ") && !at(c, "const ")) {
      const fields3 = list2(c, CLOSE).map((value2, index2) => ({ name: String(index2), value: value2 }));
      return { kind: "adt", path: found, fields: fields3 };
    }
    c.pos = start;
  } else if (at(c, " {{ ")) {
    c.pos += 4;
    const fields3 = [];
    while (!at(c, " }}")) {
      const name3 = word(c);
      expect(c, ": ");
      fields3.push({ name: name3, value: constant(c) });
      if (!accept(c, ", ")) break;
    }
    expect(c, " }}");
    return { kind: "adt", path: found, fields: fields3 };
  }
  const printed = item.text;
  const [, sign, width, which] = found.segments.length === 2 && printed.length < 12 ? INTS.exec(printed) ?? [] : [];
  return sign && width && which ? extreme(sign, width, which) : item;
}
function extreme(sign, width, which) {
  const bits3 = BigInt(width);
  const largest2 = sign === "u" ? (1n << bits3) - 1n : (1n << bits3 - 1n) - 1n;
  const value2 = which === "MAX" ? largest2 : sign === "u" ? 0n : -largest2 - 1n;
  return { kind: "int", value: value2, type: `${sign}${width}` };
}

// analyzers/mir/graph.ts
function successors(terminator) {
  const normal = normalSuccessors(terminator);
  const unwind = unwindOf(terminator);
  return unwind === void 0 ? normal : [...normal, unwind];
}
function normalSuccessors(terminator) {
  switch (terminator.kind) {
    case "goto":
      return [terminator.target];
    case "switch": {
      const blocks = terminator.targets.map(({ block: block4 }) => block4);
      if (terminator.otherwise !== void 0) blocks.push(terminator.otherwise);
      return blocks;
    }
    case "call":
      return terminator.target === void 0 ? [] : [terminator.target];
    case "drop":
    case "yield":
      return terminator.drop === void 0 ? [terminator.target] : [terminator.target, terminator.drop];
    case "assert":
      return [terminator.target];
    case "false-edge":
      return terminator.imaginary === void 0 ? [terminator.real] : [terminator.real, terminator.imaginary];
    case "asm":
    case "opaque":
      return terminator.targets;
    case "return":
    case "resume":
    case "unreachable":
    case "terminate":
    case "coroutine-drop":
    case "tail-call":
      return [];
  }
}
function unwindOf(terminator) {
  return "unwind" in terminator && typeof terminator.unwind === "number" ? terminator.unwind : void 0;
}
function mirGraph(of) {
  const { blocks } = "code" in of ? of.code : of;
  const count3 = blocks.length;
  const start = new Uint32Array(count3 + 1);
  const all = [];
  const normals = [];
  let edges = 0;
  for (const [n, { terminator }] of blocks.entries()) {
    const normal = normalSuccessors(terminator);
    const unwind = unwindOf(terminator);
    normals.push(normal);
    all.push(unwind === void 0 ? normal : [...normal, unwind]);
    edges += normal.length + (unwind === void 0 ? 0 : 1);
    start[n + 1] = edges;
  }
  const to = new Uint32Array(edges);
  const unwinds = new Uint8Array(edges);
  let edge = 0;
  for (const [n, targets2] of all.entries()) {
    const normal = normals[n]?.length ?? 0;
    for (const [i, target] of targets2.entries()) {
      to[edge] = target;
      unwinds[edge++] = i < normal ? 0 : 1;
    }
  }
  return { count: count3, start, to, unwinds, successors: (n) => all[n] ?? [], normal: (n) => normals[n] ?? [] };
}
function repair(blocks) {
  let broken = 0;
  const exists = (target) => target < blocks.length;
  for (const [n, block4] of blocks.entries()) {
    const targets2 = successors(block4.terminator);
    if (targets2.every(exists)) continue;
    broken++;
    const { line, source, inlined } = block4.terminator;
    const text3 = block4.terminator.kind === "opaque" ? block4.terminator.text : block4.terminator.kind;
    const terminator = {
      kind: "opaque",
      text: text3,
      targets: targets2.filter(exists),
      line,
      ...source ? { source } : {},
      ...inlined === void 0 ? {} : { inlined }
    };
    blocks[n] = { ...block4, terminator };
  }
  return broken;
}

// analyzers/mir/rvalue-parser.ts
var NOWHERE = [];
var DEREF = { kind: "deref" };
var bare = [];
var copies = [];
var moves = [];
var SHARED = 4096;
function bareLocal(n) {
  const known3 = bare[n];
  if (known3) return known3;
  const place4 = { local: n, projection: NOWHERE };
  if (n < SHARED) bare[n] = place4;
  return place4;
}
function operandOf(kind, place4) {
  const shared = kind === "copy" ? copies : moves;
  const n = place4.local;
  if (place4.projection !== NOWHERE || n >= SHARED) return { kind, place: place4 };
  return shared[n] ??= { kind, place: place4 };
}
function local(c) {
  if (peek(c) !== UNDERSCORE) miss();
  c.pos++;
  const n = natural(c);
  if (n >= c.locals) miss();
  return n;
}
function place2(c) {
  const { text: text3, pos } = c;
  let open2 = 0;
  for (; ; ) {
    const code3 = peek(c);
    if (code3 === OPEN) {
      c.pos += text3.charCodeAt(c.pos + 1) === 42 ? 2 : 1;
    } else if (code3 === 117 && at(c, "unwrap_binder!(")) c.pos += 15;
    else break;
    open2++;
  }
  const base = local(c);
  if (open2 === 0 && peek(c) !== OPEN_SQUARE) return bareLocal(base);
  const projection = [];
  for (; ; ) {
    const code3 = peek(c);
    if (code3 === OPEN_SQUARE) {
      projection.push(element(c));
      continue;
    }
    if (open2 === 0) break;
    if (code3 === CLOSE) {
      c.pos++;
      projection.push(DEREF);
    } else {
      projection.push(closing(c));
      expect(c, ")");
    }
    open2--;
  }
  const { places } = c.memory;
  const key = text3.slice(pos, c.pos);
  const known3 = places.get(key);
  if (known3) return known3;
  const found = { local: base, projection };
  places.set(key, found);
  return found;
}
function closing(c) {
  if (accept(c, ".")) {
    const index2 = natural(c);
    expect(c, ": ");
    return { kind: "field", index: index2, type: typeTo(c, CLOSE) };
  }
  if (accept(c, " as ")) {
    const start = c.pos;
    const stop = wordEnd(c);
    if (stop > start && c.text.charCodeAt(stop) === CLOSE) return { kind: "downcast", variant: word(c) };
    if (accept(c, "variant#")) return { kind: "downcast", variant: `variant#${natural(c)}` };
    accept(c, "subtype ");
    return { kind: "cast", type: type(c) };
  }
  expect(c, "; ");
  return { kind: "cast", type: type(c) };
}
function element(c) {
  const start = ++c.pos;
  if (peek(c) === UNDERSCORE) {
    const index2 = local(c);
    expect(c, "]");
    return { kind: "index", local: index2 };
  }
  const stop = c.text.indexOf("]", start);
  if (stop < 0 || stop >= c.end || stop - start > 64) miss();
  const text3 = c.text.slice(start, stop);
  c.pos = stop + 1;
  if (/^-?\d+ of \d+$/.test(text3)) return { kind: "constant-index", text: text3 };
  if (/^(?:\d*:(?:-\d+)?|\d+\.\.\d+)$/.test(text3)) return { kind: "subslice", text: text3 };
  return miss();
}
function operand(c) {
  if (accept(c, "copy ")) return operandOf("copy", place2(c));
  if (accept(c, "move ")) return operandOf("move", place2(c));
  if (accept(c, "const ")) return constOperand(c);
  if (accept(c, "no_retag ")) return operand(c);
  if (c.memory.old && (peek(c) === OPEN || peek(c) === UNDERSCORE && isDigit(c.text.charCodeAt(c.pos + 1))))
    return operandOf("copy", place2(c));
  return { kind: "const", value: namedPath(c) };
}
function operands(c, close2) {
  const found = [];
  while (peek(c) !== close2) {
    found.push(operand(c));
    if (!accept(c, ",")) break;
    accept(c, " ");
  }
  if (peek(c) !== close2) miss();
  c.pos++;
  return found;
}
var BINARY = new Set(
  "Add AddUnchecked AddWithOverflow Sub SubUnchecked SubWithOverflow Mul MulUnchecked MulWithOverflow Div Rem BitXor BitAnd BitOr Shl ShlUnchecked Shr ShrUnchecked Eq Lt Le Ne Ge Gt Cmp Offset".split(" ")
);
var UNARY = /* @__PURE__ */ new Set(["Not", "Neg", "PtrMetadata"]);
var OF_TYPE = /* @__PURE__ */ new Set(["SizeOf", "AlignOf"]);
var CHECKS = /* @__PURE__ */ new Set(["UbChecks", "OverflowChecks", "ContractChecks"]);
function value(rvalue2) {
  return { call: false, rvalue: rvalue2 };
}
function right(c, item, never = false) {
  const { pos } = c;
  switch (peek(c)) {
    case 99:
    // copy, const
    case 109:
    // move
    case 110:
      if (at(c, "copy ") || at(c, "move ") || at(c, "const ") || at(c, "no_retag ")) return fromOperand(c);
      break;
    case 38:
      return value(reference(c));
    case UNDERSCORE:
      if (c.memory.old && isDigit(c.text.charCodeAt(pos + 1))) return fromOperand(c);
      break;
    case OPEN: {
      if (c.memory.old && isPlace(c)) return fromOperand(c);
      c.pos++;
      return value({ kind: "tuple", of: operands(c, CLOSE) });
    }
    case OPEN_SQUARE: {
      const made = bracketed(c);
      if (made) return value({ kind: "closure", type: made, fields: at(c, " { ") ? fields(c) : [] });
      return value(array(c));
    }
    case OPEN_BRACE: {
      const inside = braced(c);
      const span2 = spanIn(inside, inside.indexOf("@") + 1, inside.length - 1);
      const what = /^\{([a-z -]+)@/.exec(inside)?.[1];
      if (what === void 0) {
        c.pos = pos;
        break;
      }
      const closure3 = { kind: "closure", what, text: inside, ...span2 ? { span: span2 } : {} };
      return value({ kind: "closure", type: closure3, fields: at(c, " { ") ? fields(c) : [] });
    }
    case 42: {
      const pointer = type(c);
      expect(c, " from (");
      const [data, metadata, more] = operands(c, CLOSE);
      if (!data || !metadata || more || pointer.kind !== "pointer") miss();
      return value({ kind: "fat-pointer", type: pointer, pointer: data, metadata });
    }
    case 100:
      if (accept(c, "discriminant(")) return value({ kind: "discriminant", place: inParens(c) });
      if (accept(c, "deref_copy ")) return value({ kind: "use", operand: operandOf("copy", place2(c)) });
      break;
    case 119:
      if (accept(c, "wrap_binder!(")) {
        const wrapped = operand(c);
        expect(c, "; ");
        const to = type(c);
        expect(c, ")");
        return value({ kind: "cast", operand: wrapped, type: to, cast: "WrapUnsafeBinder" });
      }
      break;
  }
  return fromPath(c, item, never);
}
function isPlace(c) {
  const { pos } = c;
  try {
    place2(c);
    return c.pos < c.end;
  } catch (error) {
    if (error !== MISS) throw error;
    return false;
  } finally {
    c.pos = pos;
  }
}
function fromOperand(c) {
  const used2 = operand(c);
  const next = peek(c);
  if (next === SEMI) return value({ kind: "use", operand: used2 });
  if (next === OPEN) {
    c.pos++;
    if (used2.kind !== "const") return { call: true, callee: { kind: "value", operand: used2 }, args: operands(c, CLOSE) };
    const { value: value2 } = used2;
    if (value2.kind !== "path") return miss();
    return { call: true, callee: value2, args: operands(c, CLOSE) };
  }
  return at(c, " as ") ? value(cast(c, used2)) : miss();
}
function cast(c, from) {
  expect(c, " as ");
  const to = type(c);
  expect(c, " (");
  const start = c.pos;
  let depth2 = 1;
  for (let i = start; i < c.end; i++) {
    const code3 = c.text.charCodeAt(i);
    if (code3 === OPEN) depth2++;
    else if (code3 === CLOSE && --depth2 === 0) {
      c.pos = i + 1;
      return { kind: "cast", operand: from, type: to, cast: castOfToday(c.text.slice(start, i), to) };
    } else if (code3 === 10) break;
  }
  return miss();
}
function inParens(c) {
  const found = place2(c);
  expect(c, ")");
  return found;
}
function reference(c) {
  c.pos++;
  if (accept(c, "raw ")) {
    const mutable2 = accept(c, "mut ");
    if (!mutable2) expect(c, "const ");
    accept(c, "(fake) ");
    return { kind: "ref", raw: true, mutable: mutable2, place: place2(c) };
  }
  if (accept(c, "/*tls*/ ")) {
    accept(c, "mut ");
    const start = c.pos;
    path(c);
    return { kind: "tls-ref", path: c.text.slice(start, c.pos) };
  }
  if (peek(c) === TICK) {
    lifetime(c);
    expect(c, " ");
  }
  if (accept(c, "fake ")) accept(c, "shallow ");
  const mutable = accept(c, "mut ");
  return { kind: "ref", raw: false, mutable, place: place2(c) };
}
function array(c) {
  c.pos++;
  if (accept(c, "]")) return { kind: "array", of: [] };
  const first = operand(c);
  if (accept(c, "; ")) {
    const count3 = raw(c, SEMI);
    expect(c, "]");
    return { kind: "repeat", operand: first, count: count3 };
  }
  if (accept(c, "]")) return { kind: "array", of: [first] };
  expect(c, ", ");
  return { kind: "array", of: [first, ...operands(c, CLOSE_SQUARE)] };
}
function fields(c) {
  expect(c, " { ");
  const found = [];
  while (!at(c, " }")) {
    const name3 = word(c);
    expect(c, ": ");
    found.push({ name: name3, operand: operand(c) });
    if (!accept(c, ", ")) break;
  }
  expect(c, " }");
  return found;
}
function fromPath(c, item, never) {
  const { text: text3, pos } = c;
  const stop = wordEnd(c);
  if (text3.charCodeAt(stop) === OPEN && stop > pos) {
    const operation = operationOfToday(text3.slice(pos, stop));
    const done = operate(c, operation, stop + 1);
    if (done && !at(c, " -> ")) return value(done);
    c.pos = pos;
  }
  const named5 = namedPath(c);
  if (peek(c) === OPEN) {
    c.pos++;
    const args2 = operands(c, CLOSE);
    if (never || at(c, " -> ")) return { call: true, callee: named5, args: args2 };
    const fields3 = args2.map((operand3, index2) => ({ name: String(index2), operand: operand3 }));
    return value({ kind: "adt", path: named5.path, fields: fields3 });
  }
  if (at(c, " { ")) return value({ kind: "adt", path: named5.path, fields: fields(c) });
  const casts2 = at(c, " as ");
  if (casts2 || item || CHECKS.has(named5.text)) {
    const used2 = { kind: "const", value: named5 };
    return value(casts2 ? cast(c, used2) : { kind: "use", operand: used2 });
  }
  return value({ kind: "adt", path: named5.path, fields: [] });
}
function operate(c, operation, inside) {
  c.pos = inside;
  if (BINARY.has(operation)) {
    const [left, right2, more] = operands(c, CLOSE);
    return left && right2 && !more ? { kind: "binary", op: operation, left, right: right2 } : void 0;
  }
  if (UNARY.has(operation)) {
    const [of, more] = operands(c, CLOSE);
    return of && !more ? { kind: "unary", op: operation, operand: of } : void 0;
  }
  if (operation === "Len" && (peek(c) === UNDERSCORE || peek(c) === OPEN)) return { kind: "len", place: inParens(c) };
  if (OF_TYPE.has(operation) && !at(c, "copy ") && !at(c, "move ") && !at(c, "const ")) {
    const of = type(c);
    expect(c, ")");
    return { kind: "nullary", op: operation, type: of };
  }
  if (operation === "ShallowInitBox") {
    const start = operand(c);
    expect(c, ", ");
    const of = type(c);
    expect(c, ")");
    return { kind: "cast", operand: start, type: of, cast: operation };
  }
  if (CHECKS.has(operation) && accept(c, ")")) {
    const name3 = { segments: [{ kind: "name", name: operation, args: [] }] };
    return { kind: "use", operand: { kind: "const", value: { kind: "path", path: name3, text: operation } } };
  }
  return void 0;
}

// analyzers/mir/statement-parser.ts
function does(step5) {
  return { step: step5, ends: false };
}
function ends(step5) {
  return { step: step5, ends: true };
}
var NO_LABELS = [];
var BB = "bb";
function block(c) {
  const n = natural(c);
  if (n > c.block) c.block = n;
  return n;
}
function nowhere() {
  return {
    lone: void 0,
    normal: void 0,
    drop: void 0,
    imaginary: void 0,
    labels: NO_LABELS,
    unwind: "continue"
  };
}
function targets(c) {
  const found = nowhere();
  expect(c, " -> ");
  if (accept(c, BB)) {
    found.lone = block(c);
    return found;
  }
  if (accept(c, "unwind ")) {
    found.unwind = action(c);
    return found;
  }
  expect(c, "[");
  for (; ; ) {
    if (accept(c, "return: bb") || accept(c, "success: bb") || accept(c, "resume: bb") || accept(c, "real: bb")) {
      found.normal = block(c);
    } else if (accept(c, "unwind: bb")) found.unwind = block(c);
    else if (accept(c, "unwind ")) found.unwind = action(c);
    else if (accept(c, "drop: bb")) found.drop = block(c);
    else if (accept(c, "imaginary: bb")) found.imaginary = block(c);
    else {
      expect(c, "label: bb");
      found.labels = [...found.labels, block(c)];
    }
    if (!accept(c, ", ")) break;
  }
  expect(c, "]");
  return found;
}
function action(c) {
  if (accept(c, "continue")) return "continue";
  if (accept(c, "unreachable")) return "unreachable";
  if (accept(c, "terminate(abi)") || accept(c, "terminate(cleanup)")) return "terminate";
  if (accept(c, BB)) return block(c);
  return miss();
}
function called(to, callee, args2, { lone, normal: target, unwind }) {
  if (lone !== void 0) return ends({ kind: "call", to, callee, args: args2, unwind: lone });
  return ends({ kind: "call", to, callee, args: args2, ...target === void 0 ? {} : { target }, unwind });
}
function assignment(c, valueOf) {
  const to = place2(c);
  expect(c, " = ");
  if (accept(c, "yield(")) {
    const value2 = operand(c);
    expect(c, ")");
    const { lone, normal, drop: drop3 } = targets(c);
    const target = lone ?? normal;
    if (target === void 0) miss();
    return ends({ kind: "yield", to, value: value2, target, ...drop3 === void 0 ? {} : { drop: drop3 } });
  }
  const made = to.projection.length === 0 ? valueOf(to.local) : void 0;
  const never = c.memory.old && made === "never";
  const found = right(c, made === "item", never);
  if (!found.call) return does({ kind: "assign", to, from: found.rvalue });
  return called(to, found.callee, found.args, never && at(c, ";") ? nowhere() : targets(c));
}
function step(c, valueOf) {
  const code3 = peek(c);
  if (code3 === UNDERSCORE || code3 === OPEN || at(c, "unwrap_binder!(")) return assignment(c, valueOf);
  const first = c.text.slice(c.pos, wordEnd(c));
  const reader = READERS.get(first);
  if (!reader) return miss();
  const start = c.pos;
  c.pos += first.length;
  return reader(c, start);
}
function nop(c, start) {
  c.pos = lastSemicolon(c);
  return does({ kind: "nop", text: c.text.slice(start, c.pos) });
}
function lastSemicolon(c) {
  const newline = c.text.indexOf("\n", c.pos);
  const end = newline < 0 || newline > c.end ? c.end : newline;
  const stop = c.text.lastIndexOf(";", end - 1);
  return stop < c.pos ? miss() : stop;
}
var readers = {
  StorageLive: (c) => ({ step: { kind: "storage-live", local: inParens2(c, local) }, ends: false }),
  StorageDead: (c) => ({ step: { kind: "storage-dead", local: inParens2(c, local) }, ends: false }),
  Deinit: (c) => does({ kind: "deinit", place: inParens2(c, place2) }),
  assume: (c) => does({ kind: "assume", operand: inParens2(c, operand) }),
  discriminant: (c) => {
    const of = inParens2(c, place2);
    expect(c, " = ");
    return does({ kind: "set-discriminant", place: of, variant: natural(c) });
  },
  copy_nonoverlapping: (c) => {
    expect(c, "(dst = ");
    const to = operand(c);
    expect(c, ", src = ");
    const from = operand(c);
    expect(c, ", count = ");
    const count3 = operand(c);
    expect(c, ")");
    return does({ kind: "copy-nonoverlapping", to, from, count: count3 });
  },
  nop,
  ConstEvalCounter: nop,
  Coverage: nop,
  Retag: nop,
  FakeRead: nop,
  PlaceMention: nop,
  AscribeUserType: nop,
  BackwardIncompatibleDropHint: nop,
  // `backward incompatible drop(_9)`: what 1.85 calls the same hint.
  backward: nop,
  return: () => ends({ kind: "return" }),
  resume: () => ends({ kind: "resume" }),
  unreachable: () => ends({ kind: "unreachable" }),
  coroutine_drop: () => ends({ kind: "coroutine-drop" }),
  terminate: (c) => {
    if (!accept(c, "(abi)")) expect(c, "(cleanup)");
    return ends({ kind: "terminate" });
  },
  goto: (c) => {
    expect(c, " -> bb");
    return ends({ kind: "goto", target: block(c) });
  },
  switchInt,
  drop: (c) => dropped(inParens2(c, place2), targets(c)),
  async: (c) => {
    expect(c, " drop(");
    const of = place2(c);
    expect(c, "; poll=");
    place2(c);
    expect(c, ")");
    return dropped(of, targets(c));
  },
  assert: asserted,
  falseEdge: (c) => {
    const { normal: real, imaginary } = targets(c);
    if (real === void 0) miss();
    return ends({ kind: "false-edge", real, ...imaginary === void 0 ? {} : { imaginary } });
  },
  falseUnwind: (c) => {
    const { lone, normal, unwind } = targets(c);
    const real = lone ?? normal;
    if (real === void 0) miss();
    return ends({ kind: "false-edge", real, ...typeof unwind === "number" ? { imaginary: unwind } : {} });
  },
  tailcall: (c) => {
    expect(c, " ");
    const start = c.pos;
    if (at(c, "copy ") || at(c, "move ")) {
      const held = operand(c);
      return ends({ kind: "tail-call", callee: { kind: "value", operand: held }, args: inParensMany(c) });
    }
    accept(c, "const ");
    const found = path(c);
    const text3 = c.text.slice(start, c.pos);
    return ends({ kind: "tail-call", callee: { kind: "path", path: found, text: text3 }, args: inParensMany(c) });
  },
  asm: inlineAssembly
};
var READERS = new Map(Object.entries(readers));
function inParens2(c, read3) {
  expect(c, "(");
  const found = read3(c);
  expect(c, ")");
  return found;
}
function inParensMany(c) {
  expect(c, "(");
  return operands(c, CLOSE);
}
function dropped(of, { lone, normal, drop: drop3, unwind }) {
  const target = lone ?? normal;
  if (target === void 0) miss();
  return ends({ kind: "drop", place: of, target, unwind, ...drop3 === void 0 ? {} : { drop: drop3 } });
}
var small = [];
function integer(text3) {
  if (text3.length > 3) return BigInt(text3);
  const n = Number(text3);
  return small[n] ??= BigInt(n);
}
function switchBits(c) {
  const start = c.pos;
  while (isDigit(peek(c))) c.pos++;
  if (c.pos === start || c.pos - start > 40) miss();
  return integer(c.text.slice(start, c.pos));
}
function switchInt(c) {
  const on = inParens2(c, operand);
  expect(c, " -> [");
  const cases = [];
  let otherwise;
  for (; ; ) {
    if (accept(c, "otherwise: bb")) {
      otherwise = block(c);
      break;
    }
    const value2 = c.memory.old ? switchValue(c) : switchBits(c);
    expect(c, ": bb");
    cases.push({ value: value2, block: block(c) });
    if (!accept(c, ", ")) break;
  }
  expect(c, "]");
  return ends({ kind: "switch", on, targets: cases, ...otherwise === void 0 ? {} : { otherwise } });
}
function asserted(c) {
  expect(c, "(");
  const expected = !accept(c, "!");
  const condition = operand(c);
  expect(c, ", ");
  if (peek(c) !== QUOTE) miss();
  const start = c.pos;
  const stop = pastString(c.text, start, c.end);
  if (stop < 0) miss();
  c.pos = stop;
  const message2 = c.text.slice(start + 1, stop - 1);
  const rest = accept(c, ", ") ? operands(c, CLOSE) : [];
  if (rest.length === 0) expect(c, ")");
  const { lone, normal, unwind } = targets(c);
  const target = lone ?? normal;
  if (target === void 0) miss();
  return ends({ kind: "assert", condition, expected, message: message2, operands: rest, target, unwind });
}
var TEMPLATE_END = /", (?:in\(|(?:late)?out\(|in(?:late)?out\(|const |sym_fn |sym_static |label \d|options\()/g;
var OPTIONS = /, options\([A-Za-z_ |()0-9]*\)\)(?= -> |;)/g;
function inlineAssembly(c) {
  expect(c, '!("');
  const { text: text3, pos } = c;
  OPTIONS.lastIndex = pos;
  const last = OPTIONS.exec(text3);
  if (!last || last.index >= c.end) return miss();
  TEMPLATE_END.lastIndex = pos;
  const quote = TEMPLATE_END.exec(text3)?.index ?? -1;
  if (quote < pos || quote > last.index) return miss();
  const template = text3.slice(pos, quote);
  const list5 = text3.slice(quote + 1, last.index);
  c.pos = last.index + last[0].length;
  const { lone, normal, labels, unwind } = at(c, ";") ? { ...nowhere(), unwind: "unreachable" } : targets(c);
  const blocks = [lone, normal, ...labels].filter((block4) => block4 !== void 0);
  return ends({ kind: "asm", template, operands: commas(list5), targets: blocks, unwind });
}
function commas(list5) {
  const parts = [];
  let depth2 = 0;
  let start = -1;
  for (let i = 0; i < list5.length; i++) {
    const char = list5.charAt(i);
    if ("([{<".includes(char)) depth2++;
    else if (")]}".includes(char) || char === ">" && !/[-=]/.test(list5.charAt(i - 1))) depth2--;
    else if (char === "," && depth2 <= 0) {
      if (start >= 0) parts.push(list5.slice(start, i));
      start = i + 2;
    }
  }
  if (start >= 0) parts.push(list5.slice(start));
  return parts;
}
var COMMENT = /^ +\/\/ (?:return place )?(?:in )?(?:scope (\d+) )?at /;
function spanComment(text3, from, to) {
  const comment = COMMENT.exec(text3.slice(from, Math.min(to, from + 160)));
  const source = comment ? spanIn(text3, from + comment[0].length, to) : void 0;
  if (!comment || !source) return void 0;
  return comment[1] === void 0 ? { source } : { scope: Number(comment[1]), source };
}

// analyzers/mir/code-parser.ts
function code2(text3, line, params, memory2) {
  const c = cursor2(text3, memory2);
  const locals = [void 0];
  for (const [i, type2] of params.entries()) locals.push({ index: i + 1, type: type2, mutable: false });
  const r = {
    c,
    end: text3.length,
    line,
    locals,
    debug: [],
    names: /* @__PURE__ */ new Map(),
    inlined: [],
    open: [],
    inlinedScopes: /* @__PURE__ */ new Map(),
    opaque: 0,
    noAssembly: false
  };
  declarations(r);
  c.locals = locals.length;
  const blocks = allBlocks(r);
  if (c.block >= blocks.length) r.opaque += repair(blocks);
  if (memory2.old) settleCalls(blocks);
  return { locals, blocks, debug: r.debug, inlined: r.inlined, opaque: r.opaque + c.opaque };
}
function openLine(r, pos) {
  if (pos >= r.end) return false;
  const { c } = r;
  const { text: text3 } = c;
  const newline = text3.indexOf("\n", pos);
  c.end = newline < 0 ? r.end : newline;
  if (text3.charCodeAt(c.end - 1) === 13) c.end--;
  while (pos < c.end && text3.charCodeAt(pos) === SPACE) pos++;
  c.pos = pos;
  c.depth = 0;
  return true;
}
function nextLine(r) {
  const newline = r.c.text.indexOf("\n", r.c.end);
  r.line++;
  return newline < 0 ? r.end : newline + 1;
}
function declarations(r) {
  const { c } = r;
  let pos = 0;
  while (openLine(r, pos)) {
    if (at(c, "bb") && isDigit(c.text.charCodeAt(c.pos + 2))) {
      c.pos = pos;
      return;
    }
    if (c.pos < c.end) {
      try {
        declaration(r);
      } catch (error) {
        if (error !== MISS) throw error;
        r.opaque++;
      }
    }
    pos = nextLine(r);
  }
  c.pos = r.end;
}
function declaration(r) {
  const { c } = r;
  switch (peek(c)) {
    case 108: {
      variable(r);
      return;
    }
    case 100: {
      debug(r);
      return;
    }
    case 115: {
      scope(r);
      return;
    }
    case 125: {
      r.open.pop();
      return;
    }
    case SLASH:
      return;
    default:
      if (!at(c, "coverage ")) miss();
  }
}
function lineEnd(c) {
  expect(c, ";");
  if (c.pos === c.end) return void 0;
  const { text: text3, end } = c;
  if (!text3.startsWith("//", skipSpaces(text3, c.pos, end))) miss();
  return spanComment(text3, c.pos, end);
}
function skipSpaces(text3, pos, end) {
  while (pos < end && text3.charCodeAt(pos) === SPACE) pos++;
  return pos;
}
function variable(r) {
  const { c } = r;
  expect(c, "let ");
  const mutable = accept(c, "mut ");
  expect(c, "_");
  const index2 = natural(c);
  expect(c, ": ");
  if (index2 >= c.locals) miss();
  const { pos } = c;
  let type2 = typeTo(c, SEMI);
  if (peek(c) !== SEMI) {
    c.pos = pos;
    const user = c.text.indexOf(" as UserType", pos);
    if (user < 0 || user > c.end) miss();
    const { end } = c;
    c.end = user;
    type2 = typeTo(c, SEMI);
    c.end = end;
    if (c.pos !== user) miss();
    c.pos = c.text.indexOf(";", user);
  }
  const source = lineEnd(c)?.source;
  while (r.locals.length < index2) r.locals.push(void 0);
  const name3 = r.names.get(index2);
  r.locals[index2] = { index: index2, type: type2, mutable, ...name3 === void 0 ? {} : { name: name3 }, ...source ? { source } : {} };
}
function debug(r) {
  const { c } = r;
  expect(c, "debug ");
  const { text: text3, pos } = c;
  const arrow = text3.indexOf(" => ", pos);
  if (arrow < 0 || arrow >= c.end) miss();
  const whole2 = text3.slice(pos, arrow);
  const part2 = text3.charCodeAt(pos) === OPEN ? whole2 : void 0;
  const name3 = part2 === void 0 ? whole2 : /^[(*]*([^\s:()]+)/.exec(part2)?.[1] ?? part2;
  c.pos = arrow + 4;
  const about = { name: name3, ...part2 === void 0 ? {} : { part: part2 } };
  const first = peek(c);
  if (accept(c, "const ")) {
    const value2 = constOperand(c);
    if (value2.kind === "const") r.debug.push({ ...about, value: value2.value });
    lineEnd(c);
  } else if (first === OPEN || first === UNDERSCORE && isDigit(text3.charCodeAt(c.pos + 1))) {
    const where = place2(c);
    const source = lineEnd(c)?.source;
    r.debug.push({ ...about, place: where });
    if (part2 !== void 0 || where.projection.length > 0) return;
    const known3 = r.locals[where.local];
    if (!known3) {
      if (!r.names.has(where.local)) r.names.set(where.local, name3);
    } else if (known3.name === void 0) {
      known3.name = name3;
      if (source && !known3.source) known3.source = source;
    }
  } else {
    const start = c.pos;
    const item = path(c);
    r.debug.push({ ...about, value: { kind: "path", path: item, text: text3.slice(start, c.pos) } });
    lineEnd(c);
  }
}
function scope(r) {
  const { c } = r;
  const { text: text3, end } = c;
  expect(c, "scope ");
  const id2 = natural(c);
  const within4 = r.open.at(-1);
  r.open.push(within4);
  if (accept(c, " (inlined ")) {
    accept(c, "#[track_caller] ");
    const comment = text3.indexOf(") {", c.pos);
    const stop = text3.charCodeAt(end - 1) === 123 ? end - 3 : comment;
    if (stop < c.pos || stop >= end || !text3.startsWith(") {", stop)) miss();
    const at2 = within4 ? within4.at : stop + 3 < end ? spanComment(text3, stop + 3, end)?.source : void 0;
    const call3 = {
      callee: text3.slice(c.pos, stop),
      line: r.line,
      ...within4 ? { within: within4 } : {},
      ...at2 ? { at: at2 } : {}
    };
    r.inlined.push(call3);
    r.open[r.open.length - 1] = call3;
    r.inlinedScopes.set(id2, call3);
  } else {
    expect(c, " {");
    if (within4) r.inlinedScopes.set(id2, within4);
  }
}
function allBlocks(r) {
  const { c } = r;
  const blocks = [];
  let pos = c.pos;
  while (openLine(r, pos)) {
    if (c.pos < c.end && peek(c) !== SLASH) {
      const id2 = blockHeader(c);
      if (id2 === void 0 || id2 < blocks.length || id2 > c.text.length) r.opaque++;
      else {
        const cleanup = at(c, " (cleanup)");
        while (blocks.length < id2) {
          r.opaque++;
          blocks.push(missing(blocks.length, r.line));
        }
        pos = nextLine(r);
        pos = block2(r, pos, id2, cleanup, blocks);
        continue;
      }
    }
    pos = nextLine(r);
  }
  return blocks;
}
function missing(id2, line) {
  return { id: id2, cleanup: false, statements: [], terminator: { kind: "opaque", text: "", targets: [], line } };
}
function blockHeader(c) {
  if (!accept(c, "bb") || !isDigit(peek(c)) || wordEnd(c) - c.pos > 9) return void 0;
  const id2 = natural(c);
  return at(c, ": {") || at(c, " (cleanup): {") ? id2 : void 0;
}
function block2(r, pos, id2, cleanup, blocks) {
  const { c, locals } = r;
  const { text: text3 } = c;
  const valueOf = (local2) => {
    const type2 = locals[local2]?.type;
    if (type2?.kind === "never") return "never";
    return type2?.kind === "fn" && type2.item !== void 0 ? "item" : void 0;
  };
  const statements = [];
  let terminator;
  const opaque = (start) => {
    r.opaque++;
    statements.push({ kind: "opaque", text: text3.slice(start, c.end), line: r.line });
  };
  while (openLine(r, pos)) {
    const start = c.pos;
    const first = peek(c);
    if (first === 125 && c.pos + 1 === c.end) {
      pos = nextLine(r);
      break;
    }
    if (at(c, "bb") && blockHeader(c) !== void 0) break;
    c.pos = start;
    if (Number.isNaN(first) || first === SLASH || first === 124) {
      pos = nextLine(r);
      continue;
    }
    const { line } = r;
    let read3;
    let assembly = false;
    try {
      assembly = first === 97 && at(c, 'asm!("');
      if (assembly) {
        if (r.noAssembly) miss();
        c.end = r.end;
      }
      read3 = step(c, valueOf);
      if (assembly) endOfAssembly(r, start);
      const comment = lineEnd(c);
      const made = read3.step;
      made.line = line;
      if (comment) {
        const inlined = comment.scope === void 0 ? void 0 : r.inlinedScopes.get(comment.scope);
        made.source = inlined?.at ?? comment.source;
        if (inlined) made.inlined = inlined;
      }
    } catch (error) {
      if (error !== MISS) throw error;
      read3 = void 0;
      if (assembly) {
        r.noAssembly = true;
        r.line = line;
        openLine(r, start);
      }
    }
    if (!read3 || terminator) opaque(start);
    else if (read3.ends) terminator = read3.step;
    else statements.push(read3.step);
    pos = nextLine(r);
  }
  if (!terminator) {
    const last = statements.at(-1);
    if (last?.kind === "opaque") {
      statements.pop();
      terminator = { kind: "opaque", text: last.text, targets: blocksIn(last.text), line: last.line };
      for (const target of terminator.targets) if (target > c.block) c.block = target;
    } else {
      r.opaque++;
      terminator = { kind: "opaque", text: "", targets: [], line: r.line };
    }
  }
  blocks.push({ id: id2, cleanup, statements, terminator });
  return pos;
}
function endOfAssembly(r, start) {
  const { c } = r;
  for (let i = c.text.indexOf("\n", start); i >= 0 && i < c.pos; i = c.text.indexOf("\n", i + 1)) r.line++;
  const newline = c.text.indexOf("\n", c.pos);
  c.end = newline < 0 ? r.end : newline;
}
function blocksIn(text3) {
  const arrow = text3.lastIndexOf(" -> ");
  if (arrow < 0) return [];
  return [...text3.slice(arrow).matchAll(/\bbb(\d{1,9})\b/g)].map((found) => Number(found[1]));
}

// analyzers/mir/header-parser.ts
function readHeader(text3, shared = memory()) {
  try {
    return someHeader(cursor2(text3, shared));
  } catch (error) {
    if (error !== MISS) throw error;
    return void 0;
  }
}
function someHeader(c) {
  const promoted = promotedIn(c);
  const kind = promoted !== void 0 ? "const" : accept(c, "fn ") ? "fn" : accept(c, "const ") ? "const" : accept(c, "static ") ? "static" : "anon";
  if (kind === "static") accept(c, "mut ");
  const start = c.pos;
  const printed = path(c);
  const text3 = c.text.slice(start, c.pos);
  const name3 = promoted === void 0 ? text3 : `${text3}::${promoted}`;
  const found = promoted === void 0 ? printed : { segments: [...printed.segments, { kind: "name", name: promoted, args: [] }] };
  const params = [];
  if (kind === "fn") {
    expect(c, "(");
    while (peek(c) === UNDERSCORE) {
      c.pos++;
      if (natural(c) !== params.length + 1) miss();
      expect(c, ": ");
      params.push(typeAt(c, parameterEnd(c, params.length + 2)));
      if (!accept(c, ", ")) break;
    }
    expect(c, ") -> ");
  } else expect(c, ": ");
  const { end } = c;
  const tail2 = kind === "fn" ? " {" : " = {";
  if (c.text.endsWith(tail2)) c.end = end - tail2.length;
  const result = typeAt(c, c.end);
  if (c.pos === c.end && c.end < end) return { kind, name: name3, path: found, params, result };
  if (kind === "fn") expect(c, tail2);
  c.end = end;
  expect(c, " = const ");
  const value2 = constant(c);
  expect(c, ";");
  if (c.pos !== end) miss();
  return { kind, name: name3, path: found, params, result, value: value2 };
}
function parameterEnd({ text: text3, pos }, next) {
  const comma2 = text3.indexOf(`, _${next}: `, pos);
  return comma2 < 0 ? text3.lastIndexOf(") -> ") : comma2;
}

// analyzers/mir/recognise.ts
var decoder = new TextDecoder();
var FIRST = "// WARNING: This output format is intended for human consumers only";
function notOurs(bytes) {
  if (bytes.length === 0) return "not a MIR dump: the file is empty";
  const start = decoder.decode(bytes.subarray(0, 1 << 16));
  const first = start.split(/\r?\n/).find((line) => line.trim() !== "") ?? "";
  const known3 = first === FIRST || first.startsWith("// MIR for `") || readHeader(first) !== void 0;
  if (!known3) {
    if (FIRST.startsWith(first) && first.length > 10) return "not a whole MIR dump: it ends in its first line";
    const shown2 = first.slice(0, 40).replace(/[^ -~]/g, ".");
    return `not a MIR dump: it starts with \`${shown2}\``;
  }
  return void 0;
}
function oldDialect(bytes) {
  const text3 = decoder.decode(bytes.subarray(0, 1 << 20));
  return text3.slice(0, 1e3).includes("// HINT: See also -Z dump-mir") ? void 0 : oldForm(text3);
}
function crateOf(artifact) {
  const file = artifact.slice(Math.max(artifact.lastIndexOf("/"), artifact.lastIndexOf("\\")) + 1);
  return file.replace(/\..*$/, "").replace(/-[0-9a-f]{16}$/, "") || file;
}
function hasInlined(bytes) {
  const whole2 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = whole2.indexOf(" (inlined "); i >= 0; i = whole2.indexOf(" (inlined ", i + 1)) {
    if (/\n +scope \d+$/.test(decoder.decode(whole2.subarray(Math.max(0, i - 200), i)))) return true;
  }
  return false;
}
function hasSpans(bytes) {
  const start = decoder.decode(bytes.subarray(0, 4e3));
  return /; +\/\/ (?:in )?(?:return place in )?scope \d+ at /.test(start);
}

// analyzers/mir/items.ts
var MOST_FAULTS = 50;
var decoder2 = new TextDecoder();
function readDump(artifact, bytes) {
  const faults = [];
  const wrong = (message2, line, body = "") => {
    if (faults.length > MOST_FAULTS) return;
    const last = faults.length === MOST_FAULTS;
    faults.push({
      kind: "input",
      artifact,
      message: last ? "and more of the like: the rest of the dump's faults are left out" : message2,
      at: { kind: "mir", artifact, line, body },
      from: "mir"
    });
  };
  const bodies2 = [];
  let unread = 0;
  const dump = {
    artifact,
    crate: crateOf(artifact),
    inlined: false,
    spans: false,
    old: false,
    bodies: bodies2,
    get unread() {
      return unread;
    }
  };
  const reason = notOurs(bytes);
  if (reason !== void 0) {
    wrong(reason, 1);
    return { dump, faults };
  }
  dump.inlined = hasInlined(bytes);
  dump.old = oldDialect(bytes) !== void 0;
  const shared = memory(dump.old);
  const items = divide(bytes, wrong, shared);
  dump.spans = items.slice(0, 20).some((item) => hasSpans(bytes.subarray(item.from, item.to)));
  const source = { bytes, shared, parsed: (opaque) => unread += opaque };
  for (const item of items) bodies2.push(new LazyBody(dump, item, source));
  return { dump, faults };
}
var LazyBody = class {
  dump;
  kind;
  name;
  path;
  line;
  endLine;
  params;
  result;
  #item;
  #source;
  #code;
  #allocs;
  constructor(dump, item, source) {
    const { kind, name: name3, path: path3, params, result, value: value2 } = item.header;
    this.dump = dump;
    this.kind = kind;
    this.name = name3;
    this.path = path3;
    this.line = item.line;
    this.endLine = item.endLine;
    this.params = params;
    this.result = result;
    if (value2) this.value = value2;
    this.#item = item;
    this.#source = source;
  }
  get code() {
    if (!this.#code) {
      const { bytes, shared, parsed } = this.#source;
      const { from, to } = this.#item;
      this.#code = code2(decoder2.decode(bytes.subarray(from, to)), this.line + 1, this.params, shared);
      parsed(this.#code.opaque);
    }
    return this.#code;
  }
  get allocs() {
    const { allocFrom, allocTo } = this.#item;
    return this.#allocs ??= allocTo > allocFrom ? allocs(decoder2.decode(this.#source.bytes.subarray(allocFrom, allocTo))) : [];
  }
};
function divide(bytes, wrong, shared) {
  const items = [];
  const { length } = bytes;
  let pos = 0;
  let line = 1;
  let owner;
  let ctfe = false;
  let garbage = 0;
  while (pos < length) {
    const end = lineEnd2(bytes, pos);
    const first = bytes[pos] ?? 0;
    const start = pos;
    const at2 = line;
    pos = end + 1;
    line++;
    if (end === start || first === 13) continue;
    if (first === 47) {
      if (bytes[start + 1] === 42) {
        while (pos < length && !has(bytes, start, pos - 1, "*/")) {
          pos = lineEnd2(bytes, pos) + 1;
          line++;
        }
      } else if (has(bytes, start, end, "// MIR FOR CTFE")) ctfe = true;
      continue;
    }
    if (first === 124) continue;
    if (isAlloc(bytes, start, end)) {
      if (lastOf(bytes, end) === 123) {
        const close3 = closing2(bytes, pos, line);
        if (close3.end < 0) {
          wrong(
            `the allocation on line ${at2} has no end: the dump is cut short, or a brace is missing`,
            at2,
            owner?.header.name
          );
        }
        pos = close3.next;
        line = close3.line;
      }
      if (owner) {
        if (owner.allocFrom === owner.allocTo) owner.allocFrom = start;
        owner.allocTo = Math.min(pos, length);
      }
      continue;
    }
    let headerEnd = end;
    if (first !== 32 && has(bytes, pos, length, "yields ")) {
      headerEnd = lineEnd2(bytes, lineEnd2(bytes, pos) + 1);
      pos = headerEnd + 1;
      line += 2;
    }
    const last = lastOf(bytes, headerEnd);
    const text3 = first === 32 || first === 125 || last < 0 ? "" : decoder2.decode(bytes.subarray(start, Math.min(headerEnd, end)));
    const header = text3 === "" ? void 0 : readHeader(headerEnd === end ? text3.trimEnd() : `${text3.trimEnd()} {`, shared);
    owner = void 0;
    if (!header) {
      if (garbage !== at2 - 1)
        wrong(
          `line ${at2} is no item: \`${shorten(decoder2.decode(bytes.subarray(start, Math.min(end, start + 400))))}\``,
          at2
        );
      garbage = at2;
      ctfe = false;
      if (last !== 123 || !(first === 102 || first === 99 || first === 115)) continue;
    }
    if (last !== 123) {
      if (header && !ctfe)
        items.push(owner = { header, line: at2, endLine: at2, from: 0, to: 0, allocFrom: 0, allocTo: 0 });
      ctfe = false;
      continue;
    }
    const from = pos;
    const close2 = closing2(bytes, pos, line);
    if (header && close2.end < 0) {
      wrong(
        `\`${shorten(header.name)}\` (line ${at2}) has no end: the dump is cut short, or a brace is missing`,
        at2,
        header.name
      );
    } else if (header && !ctfe) {
      owner = { header, line: at2, endLine: close2.line - 1, from, to: close2.end, allocFrom: 0, allocTo: 0 };
      items.push(owner);
    }
    ctfe = false;
    pos = close2.next;
    line = close2.line;
  }
  return items;
}
function lineEnd2(bytes, pos) {
  const { length } = bytes;
  let i = pos;
  while (i < length && bytes[i] !== NEWLINE) i++;
  return i;
}
function lastOf(bytes, end) {
  return bytes[end - 1] === 13 ? bytes[end - 2] ?? -1 : bytes[end - 1] ?? -1;
}
function has(bytes, from, to, text3) {
  if (text3 === "*/") {
    for (let i = from; i + 1 < to; i++) if (bytes[i] === 42 && bytes[i + 1] === 47) return true;
    return false;
  }
  if (from + text3.length > to) return false;
  for (let i = 0; i < text3.length; i++) if (bytes[from + i] !== text3.charCodeAt(i)) return false;
  return true;
}
function isAlloc(bytes, start, end) {
  if (bytes[start] !== 97 || !has(bytes, start, end, "alloc")) return false;
  let i = start + 5;
  while (i < end && isDigit(bytes[i] ?? 0)) i++;
  return i > start + 5 && bytes[i] === 32 && bytes[i + 1] === 40;
}
function closing2(bytes, pos, line) {
  const { length } = bytes;
  while (pos < length) {
    const first = bytes[pos] ?? 0;
    if (first === 125) {
      const second = bytes[pos + 1];
      if (second === void 0 || second === NEWLINE || second === 13 && bytes[pos + 2] === NEWLINE) {
        return { end: pos, next: lineEnd2(bytes, pos) + 1, line: line + 1 };
      }
    } else if ((first === 102 || first === 99 || first === 115) && isHeader(bytes, pos))
      return { end: -1, next: pos, line };
    while (pos < length && bytes[pos] !== NEWLINE) pos++;
    pos++;
    line++;
  }
  return { end: -1, next: length, line };
}
function isHeader(bytes, pos) {
  if (!has(bytes, pos, bytes.length, "fn ") && !has(bytes, pos, bytes.length, "const ") && !has(bytes, pos, bytes.length, "static ")) {
    return false;
  }
  const last = lastOf(bytes, lineEnd2(bytes, pos));
  return last === 123 || last === SEMI;
}
function shorten(text3) {
  const clean = text3.replace(/[^ -~\u00a0-\ud7ff]+/g, "?");
  return clean.length > 100 ? `${clean.slice(0, 97)}...` : clean;
}

// analyzers/mir/program.ts
function mirPlace(body, at2, block4, statement) {
  return {
    kind: "mir",
    artifact: body.dump.artifact,
    line: at2?.line ?? body.line,
    body: body.name,
    ...block4 === void 0 ? {} : { block: block4 },
    ...statement === void 0 ? {} : { statement },
    ...at2?.source ? { source: at2.source } : {}
  };
}

// analyzers/mir/mir.ts
function readProgram(artifacts) {
  const readings = artifacts.map(({ path: path3, bytes }) => readDump(path3, bytes));
  return {
    dumps: readings.map(({ dump }) => dump),
    bodies: readings.flatMap(({ dump }) => dump.bodies),
    faults: readings.flatMap(({ faults }) => faults)
  };
}
function describeBody(body) {
  const { kind, name: name3, params, result } = body;
  if (kind === "fn") return `fn ${name3}(${params.map((type2) => showType(type2)).join(", ")}) -> ${showType(result)}`;
  return `${kind === "anon" ? "anonymous const" : kind} ${name3}: ${showType(result)}`;
}
var mir = analyzer({
  name: "mir",
  doc: "The MIR dumps of the build's crates: their items, and the code of those that something asked for.",
  requires: { build },
  run({ build: build2 }) {
    return build2.mir.length === 0 ? absent("no MIR dump in this build") : readProgram(build2.mir);
  },
  *facts(program) {
    for (const body of program.bodies) yield { at: mirPlace(body), text: describeBody(body) };
  },
  faults: (program) => program.faults,
  /// Counts the bodies that something has looked into so far: nobody relied on the others.
  *unread(program) {
    for (const { artifact, unread } of program.dumps) {
      if (unread > 0) yield { what: "MIR statements not understood", count: unread, artifact };
    }
  }
});

// analyzers/names/glob.ts
function globMatcher(pattern) {
  const parts = pattern.split("*");
  if (parts.length === 1 && !/::|[.<]/.test(pattern))
    return (name3) => endsIn(name3, pattern) || endsIn(bare2(name3), pattern);
  const whole2 = !pattern.includes("<");
  return (name3) => runs(parts, name3) || whole2 && name3.includes("<") && runs(parts, bare2(name3));
}
function bare2(name3) {
  return name3.includes("<") ? baseOfText(name3) : name3;
}
function endsIn(name3, last) {
  if (!name3.endsWith(last)) return false;
  const before = name3.slice(0, -last.length || void 0);
  return name3 === last || before.endsWith("::") || before.endsWith(".");
}
function runs(parts, name3) {
  const first = parts[0] ?? "";
  if (parts.length === 1) return name3 === first;
  const last = parts[parts.length - 1] ?? "";
  if (!name3.startsWith(first) || name3.length < first.length + last.length || !name3.endsWith(last)) return false;
  let at2 = first.length;
  const end = name3.length - last.length;
  for (const part2 of parts.slice(1, -1)) {
    const found = name3.indexOf(part2, at2);
    if (found < 0 || found + part2.length > end) return false;
    at2 = found + part2.length;
  }
  return true;
}

// analyzers/contract/paths.ts
function namesOf(path3) {
  const names2 = [];
  for (const segment2 of path3.segments) {
    if (segment2.kind !== "name") return void 0;
    names2.push(segment2.name);
  }
  return names2;
}
function matchPath(printed, crate, declared) {
  const home = declared[0];
  const inner = declared.slice(1);
  if (equal(printed, declared) || crate === home && equal(printed, inner)) return "full";
  if (printed.length > 1 && printed[0] === home && isTail(printed.slice(1), inner)) return "tail";
  if (!isTail(printed, inner)) return void 0;
  return crate === home ? "tail" : "trimmed";
}
function declaredNames(text3) {
  const names2 = text3.replace(/<[^<>]*>/g, "").split("::");
  return names2.every((name3) => /^[\p{ID_Start}_][\p{ID_Continue}#]*$/u.test(name3)) ? names2 : void 0;
}
function equal(left, right2) {
  return left.length === right2.length && left.every((name3, index2) => name3 === right2[index2]);
}
function isTail(tail2, whole2) {
  return tail2.length > 0 && tail2.length <= whole2.length && equal(tail2, whole2.slice(whole2.length - tail2.length));
}

// analyzers/contract/markers.ts
var typeKinds = /* @__PURE__ */ new Set(["linear", "pod", "handle", "func-ref", "shared-slice", "capability"]);
var functionKinds = /* @__PURE__ */ new Set([
  ...["effect", "capability-check", "thread-spawn", "thread-join", "thread-scope"]
]);
var sectionTitle = "wasm_lint";
var longestRecord = 16384;
var mostFaults = 5;
function readMarkers(module2, program) {
  const faults = [];
  const unread = /* @__PURE__ */ new Map();
  const channels = { section: /* @__PURE__ */ new Map(), mir: /* @__PURE__ */ new Map() };
  const take3 = (channel, text3, place4) => {
    const record3 = readRecord(text3, place4);
    switch (record3.is) {
      case "type":
      case "function":
        if (!channels[channel].has(record3.key)) channels[channel].set(record3.key, record3);
        break;
      case "foreign":
        count2(unread, place4.kind === "source" ? place4.file : place4.artifact, record3.what);
        break;
      case "malformed": {
        const artifact = place4.kind === "source" ? place4.file : place4.artifact;
        if (faults.filter((fault) => fault.artifact === artifact).length < mostFaults)
          faults.push({
            kind: "input",
            artifact,
            at: place4,
            from: "contract",
            message: `a marker is malformed: ${record3.why}`
          });
        else count2(unread, artifact, "malformed markers beyond the first");
      }
    }
  };
  if (module2) for (const { text: text3, place: place4 } of sectionRecords(module2)) take3("section", text3, place4);
  for (const body of program?.bodies ?? [])
    if (body.name.endsWith("__wasm_lint_marker") && body.kind === "const") {
      const text3 = markerText(body);
      if (text3 === void 0) count2(unread, body.dump.artifact, "marker consts without a text");
      else for (const line of lines(text3)) take3("mir", line, mirPlace(body));
    }
  if (module2 && program) compare(channels, module2, program, unread);
  const all = new Map([...channels.section, ...channels.mir]);
  const facts2 = program ? readFacts(program) : () => void 0;
  const types3 = [];
  const functions3 = [];
  for (const record3 of all.values()) {
    if (record3.is === "function") functions3.push(record3.declaration);
    if (record3.is !== "type") continue;
    const known3 = facts2(record3.declaration.name);
    types3.push(known3 ? { ...record3.declaration, facts: known3 } : record3.declaration);
  }
  return { types: types3, functions: functions3, faults, unread: [...unread.values()] };
}
function* sectionRecords(module2) {
  const decoder3 = new TextDecoder();
  for (const custom of module2.customs) {
    if (custom.title !== sectionTitle) continue;
    const { offset, length } = custom.payload;
    const end = offset + length;
    for (let start = offset; start < end; ) {
      const newline = module2.bytes.indexOf(10, start);
      const stop = newline === -1 || newline >= end ? end : newline;
      const bytes = module2.bytes.subarray(start, Math.min(stop, start + longestRecord + 1));
      const at2 = {
        artifact: module2.artifact.path,
        section: `custom:${sectionTitle}`,
        offset: start,
        length: stop - start
      };
      if (bytes.some((byte) => byte !== 0 && byte !== 32))
        yield { text: decoder3.decode(bytes), place: { kind: "bytes", ...at2 } };
      start = stop + 1;
    }
  }
}
function lines(text3) {
  return text3.split("\n").filter((line) => line.trim() !== "");
}
function markerText(body) {
  if (body.value) return body.value.kind === "str" ? body.value.value : void 0;
  for (const block4 of body.code.blocks)
    for (const statement of block4.statements)
      if (statement.kind === "assign" && statement.to.local === 0 && statement.from.kind === "use") {
        const { operand: operand3 } = statement.from;
        if (operand3.kind === "const" && operand3.value.kind === "str") return operand3.value.value;
      }
  return void 0;
}
function readRecord(text3, place4) {
  if (text3.length > longestRecord) return { is: "malformed", why: `it is longer than ${longestRecord} bytes` };
  let record3;
  try {
    record3 = JSON.parse(text3);
  } catch {
    return { is: "malformed", why: "it is not JSON" };
  }
  if (typeof record3 !== "object" || record3 === null || Array.isArray(record3))
    return { is: "malformed", why: "it is not an object" };
  const field = new Map(Object.entries(record3));
  const version = field.get("v");
  if (version !== 1) {
    if (typeof version === "number") return { is: "foreign", what: `markers of version ${version}` };
    return { is: "malformed", why: "it has no version" };
  }
  const kind = field.get("kind");
  if (typeof kind !== "string") return { is: "malformed", why: "it has no kind" };
  const at2 = field.get("at");
  const origin = { source: "marker", place: place4, ...typeof at2 === "string" && at2.length < 1e3 ? { at: at2 } : {} };
  if (typeKinds.has(kind)) {
    const name4 = pathIn(field, "type");
    if (name4 === void 0) return { is: "malformed", why: `a '${kind}' needs a "type" with the path of a type` };
    const as = pathIn(field, "as");
    const fields3 = fieldsIn(field);
    const more = { ...as ? { as } : {}, ...fields3 ? { fields: fields3 } : {} };
    const declaration3 = { role: kind, name: name4, ...origin, ...more };
    return { is: "type", key: `${kind} ${name4}`, declaration: declaration3 };
  }
  if (!functionKinds.has(kind)) return { is: "foreign", what: `markers of the unknown kind '${kind.slice(0, 40)}'` };
  const name3 = pathIn(field, "fn");
  if (name3 === void 0) return { is: "malformed", why: `a '${kind}' needs a "fn" with the path of a function` };
  const effects3 = field.get("effects") ?? [];
  if (!Array.isArray(effects3) || !effects3.every((effect) => typeof effect === "string") || kind === "effect" && !field.has("effects"))
    return { is: "malformed", why: `"effects" is a list of names` };
  const exported2 = field.get("export");
  const imported = field.get("import");
  const declaration2 = {
    role: kind,
    name: name3,
    effects: effects3,
    ...origin,
    ...typeof exported2 === "string" ? { export: exported2 } : {},
    ...typeof imported === "string" ? { import: imported } : {}
  };
  return { is: "function", key: `${kind} ${name3} ${JSON.stringify([effects3, exported2, imported])}`, declaration: declaration2 };
}
function pathIn(field, key) {
  const value2 = field.get(key);
  if (typeof value2 !== "string" || value2.length > 1e3) return void 0;
  return declaredNames(value2) ? value2 : void 0;
}
function fieldsIn(field) {
  const texts = field.get("fields");
  if (!Array.isArray(texts) || texts.length > 1e3) return void 0;
  const types3 = texts.map((text3) => typeof text3 === "string" && text3.length < 1e3 ? parseType(text3) : void 0);
  return types3.every((type2) => type2 !== void 0) ? types3 : void 0;
}
function compare(channels, module2, program, unread) {
  const crates = new Set(program.dumps.map((dump) => dump.crate));
  for (const [key, record3] of channels.mir)
    if (!channels.section.has(key) && channels.section.size > 0 && (record3.is === "type" || record3.is === "function"))
      count2(
        unread,
        module2.artifact.path,
        "markers of the MIR dumps that the linker did not keep in section 'wasm_lint'"
      );
  for (const [key, record3] of channels.section)
    if (!channels.mir.has(key) && (record3.is === "type" || record3.is === "function")) {
      if (crates.has(record3.declaration.name.split("::")[0]))
        count2(unread, module2.artifact.path, "markers of the binary that the MIR dumps of their crates do not have");
    }
}
function readFacts(program) {
  const found = [];
  for (const body of program.bodies) {
    if (!body.name.endsWith("::__wasm_lint_decl") && body.name !== "__wasm_lint_decl") continue;
    const [param] = body.params;
    const bytes = body.allocs.find((alloc) => alloc.static?.endsWith("__wasm_lint_facts"))?.bytes;
    if (param?.kind !== "ref" || param.to.kind !== "path" || bytes?.length !== 10) continue;
    const names2 = namesOf(param.to.path);
    if (!names2 || bytes.some((byte) => byte === void 0)) continue;
    const number3 = (at2) => [0, 1, 2, 3].reduce((sum, byte) => sum + (bytes[at2 + byte] ?? 0) * 256 ** byte, 0);
    const facts2 = { isCopy: bytes[0] === 1, needsDrop: bytes[1] === 1, size: number3(2), align: number3(6) };
    const module2 = (namesOf(body.path) ?? []).slice(0, -1).filter((name3) => !/^_(#\d+)?$/.test(name3));
    found.push({ crate: body.dump.crate, names: names2, module: module2, facts: facts2 });
  }
  return (name3) => {
    const declared = declaredNames(name3) ?? [];
    const here = found.filter(({ crate, names: names2 }) => crate === declared[0] && matchPath(names2, crate, declared));
    const best = here.find(({ module: module2 }) => module2.join("::") === declared.slice(1, -1).join("::"));
    return (best ?? (here.length === 1 ? here[0] : void 0))?.facts;
  };
}
function count2(unread, artifact, what) {
  const key = `${artifact}
${what}`;
  unread.set(key, { what, artifact, count: (unread.get(key)?.count ?? 0) + 1 });
}

// analyzers/contract/contract.ts
var contract = analyzer({
  name: "contract",
  doc: "Roles of types and functions (linear, pod, handle, shared-slice, effect, …), each with where it was declared.",
  requires: { build, wasm: optional(wasm), mir: optional(mir) },
  run: ({ build: build2, wasm: wasm2, mir: mir2 }) => {
    const markers = readMarkers(wasm2, mir2);
    const types3 = [...markers.types, ...configTypes(build2.contract), ...builtinTypes()];
    const functions3 = [...markers.functions, ...configFunctions(build2.contract), ...builtinFunctions()];
    const texts = new Map(build2.mir.map((artifact) => [artifact.path, artifact.bytes]));
    const has2 = textSearch((dump) => texts.get(dump.artifact));
    const importEffects2 = Object.entries(build2.contract.effects?.imports ?? {}).map(
      ([glob, effect]) => [globMatcher(glob), effect]
    );
    return {
      types: types3,
      functions: functions3,
      typeRole: lookup(types3, has2, (type2) => type2.kind === "path" ? type2.path : void 0),
      functionRole: lookup(functions3, has2, (path3) => path3),
      mentions: (role, dump) => [...types3, ...functions3].some((declared) => declared.role === role && has2(dump, searchName(declared.name))),
      isHome: (declaration2, dump) => homeOf(declaration2) === dump.crate,
      importEffect: (name3) => importEffects2.find(([matches2]) => matches2(name3))?.[1],
      faults: markers.faults,
      unread: markers.unread
    };
  },
  faults: (result) => result.faults,
  unread: (result) => result.unread
});
function configTypes(config) {
  const rows2 = [
    ["linear", config.linear],
    ["pod", config.pod],
    ["handle", config.handle],
    ["shared-slice", config.sharedSlice]
  ];
  return rows2.flatMap(([role, names2]) => (names2 ?? []).map((name3) => ({ role, name: name3, source: "config" })));
}
function configFunctions(config) {
  const declared = Object.entries(config.effects?.functions ?? {}).map(
    ([name3, effects3]) => ({ role: "effect", name: name3, effects: effects3, source: "config" })
  );
  const rows2 = [
    ["capability-check", config.capabilityCheck],
    ["thread-spawn", config.threadSpawn],
    ["thread-join", config.threadJoin],
    ["thread-scope", config.threadScope]
  ];
  const roles2 = rows2.flatMap(
    ([role, names2]) => (names2 ?? []).map((name3) => ({ role, name: name3, effects: [], source: "config" }))
  );
  return [...declared, ...roles2];
}
function builtinTypes() {
  return types.map(({ role, type: type2 }) => ({ role, name: type2, source: "builtin" }));
}
function builtinFunctions() {
  return functions.map(({ role, fn: fn2 }) => ({ role, name: fn2, effects: [], source: "builtin" }));
}
function homeOf(declaration2) {
  const names2 = declaredNames(declaration2.name);
  return names2 && names2.length > 1 ? names2[0] : void 0;
}
function lookup(declarations2, has2, pathOf2) {
  const byRole = /* @__PURE__ */ new Map();
  for (const declaration2 of declarations2) {
    const row = byRole.get(declaration2.role) ?? [];
    row.push({ declaration: declaration2, fits: matcher(declaration2, has2) });
    byRole.set(declaration2.role, row);
  }
  const known3 = /* @__PURE__ */ new Map();
  return (role, thing, dump) => {
    const path3 = pathOf2(thing);
    const names2 = path3 && namesOf(path3);
    const row = byRole.get(role);
    if (!names2 || !row) return void 0;
    let answers = known3.get(dump);
    if (!answers) known3.set(dump, answers = /* @__PURE__ */ new Map());
    const key = `${role} ${names2.join("::")}`;
    if (!answers.has(key)) answers.set(key, row.find(({ fits }) => fits(names2, dump))?.declaration);
    return answers.get(key);
  };
}
function matcher(declaration2, has2) {
  const paths2 = [declaration2.name, "as" in declaration2 ? declaration2.as : void 0].map((path3) => path3 && declaredNames(path3)).filter((path3) => path3 !== void 0 && path3 !== "" && path3.length > 1);
  if (paths2.length > 0)
    return (names2, dump) => paths2.some((path3) => {
      const match = path3 && matchPath(names2, dump.crate, path3);
      return match === "trimmed" ? names2.length > 2 || has2(dump, `${path3?.[0]}::`) : match !== void 0;
    });
  const matches2 = globMatcher(declaration2.name);
  return (names2, dump) => matches2(names2.join("::")) || mayBeLocal(names2) && matches2([dump.crate, ...names2].join("::"));
}
function mayBeLocal(names2) {
  const [first = ""] = names2;
  return names2.length > 1 ? !/^(std|core|alloc)$/.test(first) : /^[A-Z].*[a-z]/.test(first);
}
function searchName(name3) {
  return /\w*$/.exec(name3)?.[0] ?? "";
}
function textSearch(bytesOf2) {
  const known3 = /* @__PURE__ */ new Map();
  const encoder = new TextEncoder();
  return (dump, text3) => {
    const key = `${dump.artifact}
${text3}`;
    let answer = known3.get(key);
    if (answer === void 0) {
      const bytes = bytesOf2(dump);
      answer = text3 === "" || bytes === void 0 || contains(bytes, encoder.encode(text3));
      known3.set(key, answer);
    }
    return answer;
  };
}
function contains(bytes, text3) {
  const [first] = text3;
  for (let at2 = bytes.indexOf(first); at2 !== -1; at2 = bytes.indexOf(first, at2 + 1)) {
    let length = 1;
    while (length < text3.length && bytes[at2 + length] === text3[length]) length++;
    if (length === text3.length) return true;
  }
  return false;
}

// analyzers/mir/query.ts
function operandsOf(node) {
  switch (node.kind) {
    case "use":
    case "unary":
    case "repeat":
    case "cast":
    case "assume":
      return [node.operand];
    case "binary":
      return [node.left, node.right];
    case "array":
    case "tuple":
      return node.of;
    case "adt":
    case "closure":
      return node.fields.map(({ operand: operand3 }) => operand3);
    case "fat-pointer":
      return [node.pointer, node.metadata];
    case "assign":
      return operandsOf(node.from);
    case "copy-nonoverlapping":
      return [node.to, node.from, node.count];
    case "switch":
      return [node.on];
    case "call":
    case "tail-call":
      return node.callee.kind === "value" ? [node.callee.operand, ...node.args] : node.args;
    case "assert":
      return [node.condition, ...node.operands];
    case "yield":
      return [node.value];
    default:
      return [];
  }
}
function usesOf(node) {
  const uses = [];
  for (const operand3 of operandsOf(node))
    if (operand3.kind !== "const") uses.push({ place: operand3.place, how: operand3.kind });
  const from = node.kind === "assign" ? node.from : node;
  if (from.kind === "ref") uses.push({ place: from.place, how: from.mutable ? "ref-mut" : "ref" });
  else if (from.kind === "discriminant" || from.kind === "len") uses.push({ place: from.place, how: "discriminant" });
  switch (node.kind) {
    case "assign":
    case "call":
    case "yield":
      uses.push({ place: node.to, how: "write" });
      break;
    case "set-discriminant":
    case "deinit":
      uses.push({ place: node.place, how: "write" });
      break;
    case "drop":
      uses.push({ place: node.place, how: "drop" });
      break;
    case "storage-live":
    case "storage-dead":
      uses.push({ place: { local: node.local, projection: [] }, how: "storage" });
      break;
    default:
  }
  return uses;
}
function placesOf(node) {
  return usesOf(node).map(({ place: place4 }) => place4);
}
function plainName(path3) {
  const names2 = [];
  for (const segment2 of path3.segments) {
    if (segment2.kind === "name") names2.push(segment2.name);
    else if (segment2.kind === "qualified")
      names2.push(segment2.trait ? plainName(segment2.trait) : plainTypeName(segment2.self));
    else if (segment2.kind === "impl" && names2.length === 0) names2.push(plainTypeName(segment2.self));
  }
  if (names2.length > 1 && (names2[0] === "core" || names2[0] === "alloc")) names2[0] = "std";
  return names2.join("::");
}
function plainTypeName(type2) {
  switch (type2.kind) {
    case "path":
      return plainName(type2.path);
    case "ref":
    case "pointer":
      return plainTypeName(type2.to);
    default:
      return type2.kind;
  }
}
function sourceOf(body) {
  if (body.dump.spans) {
    const span2 = printedSpan(body);
    if (span2) return { span: span2, precise: true };
  }
  const last = body.path.segments.at(-1);
  if (last?.kind === "name" && last.name.startsWith("{closure#")) {
    const self = body.params[0];
    const type2 = self?.kind === "ref" ? self.to : self;
    if (type2?.kind === "closure" && type2.span) return { span: type2.span, precise: true };
  }
  for (const segment2 of [...body.path.segments].reverse()) {
    if (segment2.kind === "impl-at") return { span: segment2.span, precise: false };
  }
  return void 0;
}
function printedSpan({ code: code3, params }) {
  const result = code3.locals[0]?.source;
  if (!result) return void 0;
  let { line, column, endLine, endColumn } = result;
  const widen = (span2) => {
    if (span2?.file !== result.file) return;
    if (span2.line < line || span2.line === line && span2.column < column) ({ line, column } = span2);
    if (span2.endLine > endLine || span2.endLine === endLine && span2.endColumn > endColumn)
      ({ endLine, endColumn } = span2);
  };
  for (let n = 1; n <= params.length; n++) widen(code3.locals[n]?.source);
  for (const { terminator } of code3.blocks) if (terminator.kind === "return") widen(terminator.source);
  return { file: result.file, line, column, endLine, endColumn };
}
function inlinedAround(body, point) {
  if (!body.dump.inlined || !point.source) return void 0;
  const around2 = [];
  for (let call3 = point.inlined; call3; call3 = call3.within) around2.push(call3.callee);
  return around2;
}
function pointAt(body, { block: block4, statement }) {
  const found = block4 === void 0 ? void 0 : body.code.blocks[block4];
  return found && statement !== void 0 ? found.statements[statement] ?? found.terminator : void 0;
}

// analyzers/mir/typing.ts
function typeOfPlace(of, place4) {
  const { locals } = "code" in of ? of.code : of;
  let type2 = locals[place4.local]?.type;
  for (const step5 of place4.projection) {
    switch (step5.kind) {
      case "field":
      case "cast":
        type2 = step5.type;
        break;
      case "deref":
        type2 = type2 && pointee2(type2);
        break;
      case "index":
      case "constant-index":
        type2 = type2 && (type2.kind === "array" || type2.kind === "slice") ? type2.of : void 0;
        break;
      case "subslice":
        type2 = type2 && (type2.kind === "array" || type2.kind === "slice") ? { kind: "slice", of: type2.of } : void 0;
        break;
      case "downcast":
        break;
    }
  }
  return type2;
}
function pointee2(type2) {
  if (type2.kind === "ref" || type2.kind === "pointer") return type2.to;
  return type2.kind === "path" && lastName(type2.path) === "Box" ? typeArguments(type2.path)[0] : void 0;
}
function typeOfOperand(of, operand3) {
  return operand3.kind === "const" ? typeOfConst(operand3.value) : typeOfPlace(of, operand3.place);
}
function typeOfConst(value2) {
  switch (value2.kind) {
    case "int":
      return primitive(value2.type);
    case "bool":
    case "char":
      return primitive(value2.kind);
    case "path":
      return lastName(value2.path) === "PhantomData" ? { kind: "path", path: value2.path } : void 0;
    case "adt":
      return { kind: "path", path: value2.path };
    case "alloc":
      return value2.type;
    case "unit":
      return { kind: "tuple", of: [] };
    case "str":
      return { kind: "ref", mutable: false, to: primitive("str") };
    default:
      return void 0;
  }
}
function primitive(name3) {
  return { kind: "path", path: { segments: [{ kind: "name", name: name3, args: [] }] } };
}
function withoutPointers(type2) {
  return type2.kind === "ref" || type2.kind === "pointer" ? withoutPointers(type2.to) : type2;
}

// analyzers/ownership/definitions.ts
var known = /* @__PURE__ */ new WeakMap();
function definitionsOf(code3, parameters2) {
  const before = known.get(code3);
  if (before) return before;
  const all = /* @__PURE__ */ new Map();
  const partial = /* @__PURE__ */ new Set();
  const borrowed = /* @__PURE__ */ new Set();
  const mutably = /* @__PURE__ */ new Set();
  const define = (to, definition2) => {
    if (to.projection.length > 0) {
      if (to.projection[0]?.kind !== "deref") partial.add(to.local);
      return;
    }
    const row = all.get(to.local);
    if (row) row.push(definition2);
    else all.set(to.local, [definition2]);
  };
  code3.blocks.forEach(({ statements, terminator, cleanup }, block4) => {
    statements.forEach((statement, index2) => {
      if (statement.kind === "set-discriminant") partial.add(statement.place.local);
      if (statement.kind !== "assign") return;
      const { to, from } = statement;
      if (from.kind === "ref" && from.place.projection[0]?.kind !== "deref") {
        borrowed.add(from.place.local);
        if (from.mutable) mutably.add(from.place.local);
      }
      if (!cleanup) define(to, { is: "assign", from, block: block4, statement: index2, at: statement });
    });
    if (terminator.kind === "call" && !cleanup)
      define(terminator.to, { is: "call", call: terminator, block: block4, statement: statements.length, at: terminator });
  });
  const definitions = {
    all: (local2) => all.get(local2) ?? [],
    only(local2) {
      const row = all.get(local2);
      return local2 > parameters2 && row?.length === 1 && !partial.has(local2) ? row[0] : void 0;
    },
    isBorrowed: (local2) => borrowed.has(local2),
    isMutablyBorrowed: (local2) => mutably.has(local2)
  };
  known.set(code3, definitions);
  return definitions;
}
var passing = /* @__PURE__ */ new Set(["from_ref", "from_mut", "cast", "cast_mut", "cast_const"]);
var dereferencing = /* @__PURE__ */ new Set(["deref", "deref_mut"]);
function pointeeOf(code3, parameters2, pointer) {
  const definitions = definitionsOf(code3, parameters2);
  const walked = [];
  let place4 = pointer.kind === "const" ? void 0 : pointer.place;
  let rest = [];
  let inside;
  const beyond = (through2, direct) => ({
    is: "beyond",
    through: through2,
    direct,
    path: walked
  });
  for (let round = 0; place4 && round < 32; round++) {
    walked.push(place4);
    if (place4.projection.length > 0) {
      if (place4.projection[0]?.kind !== "deref") return beyond(typeOfPlace(code3, place4), place4.local <= parameters2);
      if (place4.projection.slice(1).some(({ kind }) => kind === "deref"))
        return beyond(code3.locals[place4.local]?.type, place4.local <= parameters2);
      rest = [...place4.projection.slice(1), ...rest];
      place4 = { local: place4.local, projection: [] };
    }
    const definition2 = definitions.only(place4.local);
    let next;
    if (definition2?.is === "assign") {
      const { from } = definition2;
      if (from.kind === "ref") {
        if (from.place.projection.every(({ kind }) => kind !== "deref")) {
          if (inside) return { is: "place", place: from.place, inside };
          return { is: "place", place: { local: from.place.local, projection: [...from.place.projection, ...rest] } };
        }
        next = from.place;
      } else if ((from.kind === "use" || from.kind === "cast") && from.operand.kind !== "const")
        next = from.operand.place;
    } else if (definition2?.call.callee.kind === "path") {
      const { path: path3 } = definition2.call.callee;
      const [argument2] = definition2.call.args;
      const name3 = lastName(path3);
      if (name3 && argument2 && argument2.kind !== "const") {
        if (passing.has(name3)) next = argument2.place;
        const self = path3.segments.at(-2);
        if (dereferencing.has(name3) && self?.kind === "qualified" && self.self.kind === "path") {
          if (lastName(self.self.path) === "ManuallyDrop" && !inside) {
            inside = rest;
            rest = [];
            next = argument2.place;
          }
        }
      }
    }
    if (!next) return beyond(typeOfPlace(code3, place4), place4.local <= parameters2);
    place4 = next;
  }
  return beyond(void 0, false);
}

// analyzers/ownership/homes.ts
function homeTypes(contract2, dump) {
  const found = /* @__PURE__ */ new Set();
  for (const type2 of contract2.types) if (type2.role === "handle" && contract2.isHome(type2, dump)) found.add(type2);
  for (const body of dump.bodies) {
    const [self] = body.params;
    if (!self || !body.path.segments.some(({ kind }) => kind === "impl-at")) continue;
    const bare3 = self.kind === "ref" ? self.to : self;
    const declaration2 = contract2.typeRole("handle", bare3, dump);
    if (declaration2?.source === "config" && body.code.debug.some(({ name: name3, place: place4 }) => name3 === "self" && place4?.local === 1))
      found.add(declaration2);
  }
  return found;
}

// analyzers/rust/text.ts
var rustText = analyzer({
  name: "rust-text",
  doc: "Unsafe blocks with their comments and macro definitions, from the Rust files that the dumps name.",
  requires: { build },
  run({ build: build2 }) {
    const { rust } = build2;
    if (!rust || rust.size === 0)
      return absent(
        "no Rust file that the MIR dumps name was found: dumps made with -Zmir-include-spans name them, and they must lie below the current folder"
      );
    const known3 = /* @__PURE__ */ new Map();
    return {
      paths: [...rust.keys()],
      file(path3) {
        const text3 = rust.get(path3);
        if (text3 === void 0) return void 0;
        let file = known3.get(path3);
        if (!file) known3.set(path3, file = readRust(path3, text3));
        return file;
      }
    };
  }
});
var tokenPattern = /\n|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/|b?r(#*)"[\s\S]*?"\1|[bc]?"(?:[^"\\]|\\[\s\S])*"|b?'(?:[^'\\\n]|\\[^\n]+?)'|(?:r#)?[A-Za-z_]\w*|[^\s]/g;
function readRust(path3, text3) {
  const { tokens, comments } = tokenise(text3);
  const lines2 = text3.split("\n");
  const unsafeBlocks = [];
  const macros = [];
  tokens.forEach((token2, index2) => {
    if (token2.text === "unsafe" && tokens[index2 + 1]?.text === "{") {
      const close2 = closing3(tokens, index2 + 1);
      const end = tokens[close2] ?? token2;
      const word5 = span(path3, token2, token2.line, token2.column + 6);
      const comment = speakingFor(token2, tokens[index2 + 2], lines2, comments);
      unsafeBlocks.push({ span: span(path3, token2, end.line, end.column + 1), word: word5, comment });
    }
    if (token2.text === "macro_rules" && tokens[index2 + 1]?.text === "!") {
      const close2 = closing3(tokens, index2 + 3);
      const endLine = (tokens[close2] ?? token2).line;
      macros.push({ name: tokens[index2 + 2]?.text ?? "", line: token2.line, endLine });
    }
  });
  return { unsafeBlocks, macros };
}
function span(file, { line, column }, endLine, endColumn) {
  return { file, line, column, endLine, endColumn };
}
function tokenise(text3) {
  const tokens = [];
  const comments = [];
  let line = 1;
  let start = 0;
  for (const match of text3.matchAll(tokenPattern)) {
    const [found] = match;
    if (found === "\n") {
      line++;
      start = match.index + 1;
      continue;
    }
    const token2 = { text: found, line, column: match.index - start + 1 };
    (found.startsWith("//") || found.startsWith("/*") ? comments : tokens).push(token2);
    const newlines = found.split("\n").length - 1;
    if (newlines > 0) {
      line += newlines;
      start = match.index + found.lastIndexOf("\n") + 1;
    }
  }
  return { tokens, comments };
}
var pairs = /* @__PURE__ */ new Map([
  ["{", "}"],
  ["(", ")"],
  ["[", "]"]
]);
function closing3(tokens, open2) {
  const first = tokens[open2]?.text ?? "";
  const last = pairs.get(first);
  let depth2 = 0;
  for (let index2 = open2; index2 < tokens.length; index2++) {
    const { text: text3 } = tokens[index2];
    if (text3 === first) depth2++;
    else if (text3 === last && --depth2 === 0) return index2;
  }
  return tokens.length;
}
var longestHead = 6;
function speakingFor(word5, next, lines2, comments) {
  const spoken2 = [];
  const starting = /* @__PURE__ */ new Map();
  const ending = /* @__PURE__ */ new Map();
  for (const comment of comments) {
    const end = comment.line + comment.text.split("\n").length - 1;
    starting.set(comment.line, [...starting.get(comment.line) ?? [], comment]);
    ending.set(end, [...ending.get(end) ?? [], comment]);
  }
  for (let line2 = word5.line; line2 <= (next?.line ?? word5.line); line2++)
    for (const comment of starting.get(line2) ?? [])
      if (line2 === word5.line || line2 < (next?.line ?? 0)) spoken2.push(comment.text);
  let line = word5.line - 1;
  for (let head = 0; head < longestHead && line > 0; head++, line--) {
    const code3 = (lines2[line - 1] ?? "").replace(/\/\/.*$/, "").trim();
    if (code3 === "" || /[;{}]$/.test(code3)) break;
    for (const comment of starting.get(line) ?? []) spoken2.push(comment.text);
  }
  for (; line > 0; line--) {
    const here = ending.get(line);
    if (!here || !/^\s*(\/\/|\/\*|\*|.*\*\/\s*$)/.test(lines2[line - 1] ?? "")) break;
    for (const comment of here) {
      spoken2.push(comment.text);
      line -= comment.text.split("\n").length - 1;
    }
  }
  return spoken2.join("\n");
}

// analyzers/native/native.ts
var nativeRoles = ["handle", "func-ref", "shared-slice", "linear", "capability"];
function nativeOf(contract2, type2, dump) {
  if (type2?.kind !== "path") return void 0;
  for (const role of nativeRoles) {
    const declaration2 = contract2.typeRole(role, type2, dump);
    if (declaration2) return { declaration: declaration2, type: type2 };
  }
  return void 0;
}
function nativeIn(contract2, type2, dump) {
  let found;
  if (type2)
    visitTypes(type2, (inner) => {
      found ??= nativeOf(contract2, inner, dump);
      return found === void 0;
    });
  return found;
}
function nativeInPath(contract2, path3, dump) {
  let found;
  visitPathTypes(path3, (inner) => {
    found ??= nativeOf(contract2, inner, dump);
    return found === void 0;
  });
  if (found || path3.segments.length < 2) return found;
  return nativeOf(contract2, { kind: "path", path: { segments: path3.segments.slice(0, -1) } }, dump);
}
function touched(contract2, body, step5) {
  const { dump } = body;
  for (const place4 of placesOf(step5)) {
    const found = nativeIn(contract2, typeOfPlace(body.code, place4), dump);
    if (found) return found;
  }
  for (const operand3 of operandsOf(step5)) {
    const found = nativeIn(contract2, typeOfOperand(body.code, operand3), dump);
    if (found) return found;
  }
  return step5.kind === "call" && step5.callee.kind === "path" ? nativeInPath(contract2, step5.callee.path, dump) : void 0;
}
function mentionsNative(contract2, dump) {
  return nativeRoles.some((role) => contract2.mentions(role, dump));
}
function isOwnCode(body, step5) {
  if (body.code.inlined.length === 0) return true;
  const around2 = inlinedAround(body, step5);
  return around2 && around2.length === 0;
}
function* stepsOf(body) {
  for (const [block4, { statements, terminator, cleanup }] of body.code.blocks.entries()) {
    if (cleanup) continue;
    for (const [statement, step5] of statements.entries()) yield { step: step5, block: block4, statement };
    yield { step: terminator, block: block4, statement: statements.length };
  }
}

// analyzers/native/raw.ts
var rawUses = analyzer({
  name: "raw-uses",
  doc: "Native values made by hand in macros, and what relies on a backend or a pointer width around native types.",
  requires: { mir, contract, rustText: optional(rustText) },
  run({ mir: mir2, contract: contract2, rustText: rustText2 }) {
    const macros = /* @__PURE__ */ new Map();
    const backends = /* @__PURE__ */ new Map();
    for (const dump of mir2.dumps) {
      if (!mentionsNative(contract2, dump)) continue;
      const homes = homeTypes(contract2, dump);
      const foreign3 = (native) => !homes.has(native.declaration) && !contract2.isHome(native.declaration, dump) ? native : void 0;
      for (const body of dump.bodies) {
        if (body.value) continue;
        const anywhere = nativeOfBody(contract2, body);
        const abroad = anywhere && foreign3(anywhere);
        for (const { step: step5, block: block4, statement } of stepsOf(body)) {
          if (isOwnCode(body, step5) !== true) continue;
          const at2 = mirPlace(body, step5, block4, statement);
          const key = at2.source ? `${at2.source.file}:${at2.source.line}` : `${at2.artifact}:${at2.line}`;
          const made = rawlyMade(contract2, body, step5);
          const expansion = made && foreign3(made.native) && step5.source && expansionOf(body, step5.source, rustText2);
          if (made && expansion && !macros.has(key)) macros.set(key, { ...made, ...expansion, body, at: at2 });
          const leaning = leansOn(contract2, body, step5, abroad);
          if (leaning && !backends.has(key)) backends.set(key, { ...leaning, body, at: at2 });
        }
      }
    }
    return { macros: [...macros.values()], backends: [...backends.values()] };
  },
  *facts({ macros, backends }) {
    for (const { at: at2, native } of macros) yield { at: at2, text: `${showType(native.type)} is made in a macro` };
    for (const { at: at2, what } of backends) yield { at: at2, text: what };
  }
});
function nativeOfBody(contract2, body) {
  for (const local2 of body.code.locals) {
    const found = nativeIn(contract2, local2?.type, body.dump);
    if (found) return found;
  }
  return void 0;
}
function rawlyMade(contract2, body, step5) {
  const { code: code3, dump } = body;
  if (step5.kind === "assign") {
    const { from, to } = step5;
    if (from.kind === "cast" && from.cast === "Transmute") {
      const native3 = nativeIn(contract2, from.type, dump);
      const source = typeOfOperand(code3, from.operand);
      return native3 && !nativeIn(contract2, source, dump) ? { native: native3, how: "a transmute" } : void 0;
    }
    if (from.kind !== "adt") return void 0;
    const native2 = nativeInPath(contract2, { segments: [...from.path.segments, ...from.path.segments.slice(-1)] }, dump);
    const type2 = typeOfPlace(code3, to);
    return native2 && type2 && contract2.typeRole(native2.declaration.role, type2, dump) ? { native: native2, how: "its fields" } : void 0;
  }
  if (step5.kind !== "call" || step5.callee.kind !== "path") return void 0;
  const { path: path3 } = step5.callee;
  const last = lastName(path3) ?? "";
  if (!makesFromNumber.has(last) && last !== "from_raw_parts" && last !== "zeroed") return void 0;
  const native = nativeIn(contract2, typeOfPlace(code3, step5.to), dump);
  return native && { native, how: `'${last}'` };
}
function expansionOf(body, span2, text3) {
  const defined = text3?.file(span2.file)?.macros.find(({ line, endLine }) => line <= span2.line && span2.line <= endLine);
  if (defined) return { macro: defined.name };
  if (text3?.file(span2.file)) return void 0;
  const own3 = sourceOf(body);
  if (!own3?.precise || isLibrary(span2.file) || isLibrary(own3.span.file)) return void 0;
  if (own3.span.file !== span2.file) return {};
  return span2.line < own3.span.line || span2.line > own3.span.endLine ? {} : void 0;
}
function isLibrary(file) {
  return /^\/rustc\/|\/library\/(core|alloc|std)\//.test(file);
}
function leansOn(contract2, body, step5, native) {
  const { code: code3, dump } = body;
  if (step5.kind === "asm") return native && { native, what: "inline assembly" };
  if (step5.kind === "call" && step5.callee.kind === "path") {
    const { path: path4 } = step5.callee;
    const last = lastName(path4) ?? "";
    const [measured] = allTypeArguments(path4);
    const mine = measured && nativeIn(contract2, measured, dump);
    if (mine && native && measures.has(last))
      return { native: mine, what: `'${last}' of it, which is no part of its contract` };
    if (native && isBackends(path4)) return { native, what: `'${last}', a function of one code generator` };
  }
  if (step5.kind !== "assign" || step5.from.kind !== "cast" || !native) return void 0;
  const { cast: cast3, operand: operand3, type: type2 } = step5.from;
  if (cast3 === "PointerExposeProvenance") {
    const mine = nativeIn(contract2, typeOfOperand(code3, operand3), dump);
    return mine && { native: mine, what: "its address as a number" };
  }
  if (cast3 !== "IntToInt" || operand3.kind === "const" || !isNarrow(type2)) return void 0;
  const source = typeOfOperand(code3, operand3);
  if (!source || showType(source) !== "usize") return void 0;
  const definition2 = definitionsOf(code3, body.params.length).only(operand3.place.local);
  if (definition2?.is !== "call" || definition2.call.callee.kind !== "path") return void 0;
  const { path: path3 } = definition2.call.callee;
  const from = givesNumber.has(lastName(path3) ?? "") ? nativeInPath(contract2, path3, dump) : void 0;
  return from && { native: from, what: `that its number fits a '${showType(type2)}', though it has the width of a pointer` };
}
var measures = /* @__PURE__ */ new Set(["size_of", "align_of", "size_of_val", "align_of_val", "offset_of"]);
function isBackends(path3) {
  return path3.segments.some(
    (segment2) => segment2.kind === "name" && /^(__)?llvm[._]|^cranelift|_cranelift_|^cg_clif/i.test(segment2.name)
  );
}
function isNarrow(type2) {
  return type2.kind === "path" && /^[ui](8|16|32)$/.test(lastName(type2.path) ?? "");
}

// analyzers/ownership/identity.ts
function identityOf(body) {
  const name3 = body.name.replace(/<impl at ([^<>]*?):\d+:\d+: \d+:\d+>/g, "<impl at $1>").replace(/(\{\w+[^{}]*@[^{}]*?):\d+:\d+: \d+:\d+\}/g, "$1}");
  return `${body.dump.crate}::${name3}`;
}
function shortType(type2) {
  return type2.replace(/(?:[\w]+::)+(?=[\w<{[(&*])/g, "");
}

// rules/safety/backend-specific-assumption.ts
var backend_specific_assumption_default = rule({
  id: "backend-specific-assumption",
  title: "code around a native type relies on one backend or one layout",
  severity: "warning",
  group: "wasm-recognition",
  since: "next",
  certainty: "likely",
  clauses: ["EXTERNREF-6", "FUNCREF-2", "SHARED-3"],
  docs: `
What a handle or a function reference is made of is the library's to choose: a number today, an \`externref\` tomorrow, with
64-bit memories a wider number. Code that measures it, takes its address for a number, cuts its index to 32 bits, or passes it
through inline assembly or an intrinsic of LLVM, chooses for it, and compiles without a warning when the choice has changed.

\`\`\`rust bad
let index = f.as_raw() as u32;                  // an index has the width of a pointer
\`\`\`
\`\`\`rust good
let index: usize = f.as_raw();
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn stride() -> usize {
    let mut _0: usize;
    let _1: wasm::ExternRef<Node>;

    bb0: {
        _0 = size_of::<wasm::ExternRef<Node>>() -> [return: bb1, unwind continue];
    }

    bb1: {
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn stride() -> usize {
    let mut _0: usize;
    let _1: wasm::ExternRef<Node>;

    bb0: {
        _0 = size_of::<u32>() -> [return: bb1, unwind continue];
    }

    bb1: {
        return;
    }
}
\`\`\`

## How it decides

In functions with a native type in them, outside of the crate that defines it, these are findings, all **likely**: \`asm!\`;
\`size_of\`, \`align_of\` and their kin of a native type; the address of a native value cast to a number; the pointer-wide number
that \`as_raw\` or \`into_raw\` gives, cut to 32 bits or less; calls to functions that are named after LLVM or Cranelift.

\`global_asm!\` is not in MIR, and neither are the \`link_name\`s of foreign functions: an LLVM intrinsic under another name is not
seen. Sizes that the compiler has computed before it prints MIR (constants, optimised builds) are not either.
`,
  requires: { rawUses },
  options: {},
  *check({ rawUses: rawUses2 }) {
    for (const { body, at: at2, native, what } of rawUses2.backends) {
      const type2 = shortType(showType(native.type));
      yield {
        at: at2,
        message: `code around the ${native.declaration.role} type '${type2}' relies on ${what}: another backend, or another width of pointers, breaks it without a word`,
        advice: `Use the methods of '${type2}', and keep its numbers as wide as they come.`,
        certainty: "likely",
        subject: `${type2} in ${identityOf(body)}`
      };
    }
  }
});

// analyzers/effects/allocator.ts
var symbols = /* @__PURE__ */ new Set([
  "malloc",
  "calloc",
  "realloc",
  "aligned_alloc",
  "posix_memalign",
  "memalign",
  "dlmalloc",
  "dlcalloc",
  "dlrealloc",
  "dlmemalign",
  "emscripten_builtin_malloc",
  "emscripten_builtin_calloc",
  "emmalloc_malloc",
  "emmalloc_realloc",
  "__wbindgen_malloc",
  "__wbindgen_realloc",
  "cabi_realloc",
  "_Znwm",
  "_Znwj",
  "_Znam",
  "_Znaj",
  "runtime.mallocgc"
]);
var paths = [
  /(?:^|::)__(?:rust|rg|rdl)_(?:alloc|alloc_zeroed|realloc)$/,
  /GlobalAlloc>::(?:alloc|alloc_zeroed|realloc)$/,
  /(?:^|::)Dlmalloc(?:<.*>)?::(?:malloc|calloc|memalign|realloc)$/,
  /^~lib\/rt\/\w+\/__(?:new|alloc|renew)$/
  // AssemblyScript
];
function allocatorOf(module2, names2) {
  if (!module2.customs.some(({ title }) => title === "name")) return void 0;
  return names2.bodies.filter((index2) => {
    const symbol = names2.symbol(index2);
    return symbol !== void 0 && (symbols.has(symbol) || paths.some((path3) => path3.test(names2.of(index2).name)));
  });
}

// analyzers/effects/declared.ts
var declaredEffects = analyzer({
  name: "declared-effects",
  doc: "Functions and imports of the binary whose effects are declared, by markers or by the config.",
  requires: { wasm, names, contract },
  run: ({ wasm: wasm2, names: names2, contract: contract2 }) => declaredIn(wasm2, names2, contract2)
});
function declaredIn(module2, names2, contract2) {
  const declarations2 = contract2.functions.filter(({ role }) => role === "effect");
  const imports = /* @__PURE__ */ new Map();
  const functions3 = /* @__PURE__ */ new Map();
  for (const declaration2 of declarations2) {
    const { set: set2, unknown: unknown2 } = read(declaration2);
    if (declaration2.import !== void 0) {
      if (!imports.has(declaration2.import)) imports.set(declaration2.import, set2);
      continue;
    }
    for (const index2 of functionsOf(declaration2, module2, names2))
      if (!functions3.has(index2)) functions3.set(index2, { index: index2, effects: set2, declaration: declaration2, unknown: unknown2 });
  }
  return { functions: [...functions3.values()].sort((a, b) => a.index - b.index), imports };
}
function read({ effects: effects3 }) {
  const known3 = effects3.map(effectNamed);
  return {
    set: known3.reduce((set2, effect) => set2 | (effect?.bit ?? noEffects), noEffects),
    unknown: effects3.filter((_, at2) => known3[at2] === void 0)
  };
}
function functionsOf(declaration2, module2, names2) {
  const exports = module2.exports.filter(({ kind, index: index2 }) => kind === "function" && module2.functions[index2]?.body);
  switch (declaration2.source) {
    case "config": {
      const matches2 = globMatcher(declaration2.name);
      const exported2 = exports.filter(({ name: name3 }) => matches2(name3)).map(({ index: index2 }) => index2);
      if (exported2.length > 0) return [...new Set(exported2)];
      return names2.bodies.filter((index2) => named2(names2, index2) && matches2(names2.of(index2).name));
    }
    case "marker":
    case "builtin": {
      const exported2 = exports.filter(({ name: name3 }) => name3 === declaration2.export).map(({ index: index2 }) => index2);
      if (exported2.length > 0) return exported2;
      return names2.bodies.filter((index2) => named2(names2, index2) && isInstance(names2, index2, declaration2.name));
    }
  }
}
function named2(names2, index2) {
  return names2.symbol(index2) !== void 0;
}
function isInstance(names2, index2, path3) {
  return names2.of(index2).name === path3 || names2.base(index2) === path3;
}

// analyzers/wasm/arity.ts
var pops = new Int8Array(idCount);
var pushes = new Int8Array(idCount);
var ends2 = new Uint8Array(idCount);
for (let id2 = 0; id2 < idCount; id2++) {
  const row = rowById(id2);
  const [operands3 = "", results = ""] = (row?.types ?? "").split("->").map((side) => side.trim());
  const size2 = (side) => /<(params|results|label|fields|n)>/.test(side) ? -1 : side === "" ? 0 : side.split(" ").length;
  pops[id2] = size2(operands3);
  pushes[id2] = size2(results);
  ends2[id2] = row !== void 0 && /\bends\b/.test(row.effects) ? 1 : 0;
}
var how = {
  fixed: 0,
  end: 1,
  else: 2,
  catch: 3,
  open: 4,
  br: 5,
  brIf: 6,
  brTable: 7,
  return: 8,
  brOnNull: 9,
  brOnNonNull: 10,
  brOnCast: 11,
  other: 12,
  call: 13,
  callTyped: 14
};
var howOf = new Uint8Array(idCount);
for (let id2 = 0; id2 < idCount; id2++) if (pops[id2] < 0 || pushes[id2] < 0) howOf[id2] = how.other;
var own = {
  end: ["end", "delegate"],
  else: ["else"],
  catch: ["catch", "catch_all"],
  open: ["block", "loop", "if", "try", "try_table"],
  br: ["br"],
  brIf: ["br_if"],
  brTable: ["br_table"],
  return: ["return"],
  brOnNull: ["br_on_null"],
  brOnNonNull: ["br_on_non_null"],
  brOnCast: ["br_on_cast", "br_on_cast_fail"],
  call: ["call"],
  callTyped: ["call_indirect", "call_ref"]
};
for (const [key, names2] of Object.entries(own))
  for (const name3 of names2) howOf[opcode(name3)] = how[key];
var mostSimple = 3;
var arityOf = Uint8Array.from({ length: idCount }, (_, id2) => {
  const simple2 = howOf[id2] === how.fixed && !ends2[id2] && pops[id2] <= mostSimple && pushes[id2] < 2;
  return simple2 && rowById(id2) !== void 0 ? 8 | pops[id2] | pushes[id2] << 2 : 0;
});

// analyzers/wasm/values.ts
function* incoming(o2, value2) {
  for (let edge = o2.firstIncoming[value2]; edge >= 0; edge = o2.incomingNext[edge])
    yield { value: o2.incomingValue[edge], from: o2.incomingFrom[edge] };
}
function definerOf(o2, i, k) {
  const value2 = o2.operand[o2.operandStart[i] + k];
  return value2 < 0 ? -1 : o2.definer[value2];
}
function newOperands() {
  return {
    live: new Uint8Array(0),
    operandStart: new Uint32Array(1),
    operand: new Int32Array(1024),
    firstResult: new Int32Array(0),
    resultCount: new Int32Array(0),
    values: 0,
    definer: new Int32Array(1024),
    firstIncoming: new Int32Array(1024),
    incomingValue: new Int32Array(256),
    incomingFrom: new Int32Array(256),
    incomingNext: new Int32Array(256),
    incomingCount: 0,
    unresolved: 0
  };
}
var mostValues = 1 << 24;
function doubled(array3, atLeast2) {
  let size2 = Math.max(array3.length, 16);
  while (size2 < atLeast2) size2 *= 2;
  const larger = array3 instanceof Int32Array ? new Int32Array(size2) : new Uint8Array(size2);
  larger.set(array3);
  return larger;
}

// analyzers/wasm/operands.ts
var ifId = opcode("if");
var loopId = opcode("loop");
var tryTableId = opcode("try_table");
var catchId = opcode("catch");
var frame = {
  /// The instruction that opened it, -1 for the body.
  opener: 0,
  /// Height of the stack below its parameters.
  base: 1,
  params: 2,
  results: 3,
  /// First pseudo-value of its results, and of a loop's parameters.
  result: 4,
  param: 5,
  /// Whether anything reaches its `end`; whether control reached its beginning.
  reached: 6,
  entered: 7,
  /// For `if`: where its parameters are kept for `else`, in `kept`.
  kept: 8
};
var frameSize = 9;
var frames = new Int32Array(64 * frameSize);
var depthOf = new Int32Array(1024);
var stack = new Int32Array(1024);
var kept = new Int32Array(256);
var keptLength = 0;
var scratch = newOperands();
var o = scratch;
var view;
var module;
var paramCount = new Int32Array(0);
var resultCounts = new Int32Array(0);
var functionType = new Int32Array(0);
var height = 0;
var operands2 = 0;
var depth = 0;
var alive = true;
function linkOperands(of, decoded, into = scratch) {
  o = into;
  view = decoded;
  if (module !== of) know(of);
  const { count: count3, op, a, b, side } = view;
  reserve(count3);
  const { live, operandStart, firstResult, resultCount } = o;
  const popsBy = pops;
  const pushesBy = pushes;
  const hows = howOf;
  const endsBy = ends2;
  height = 0;
  operands2 = 0;
  keptLength = 0;
  alive = true;
  o.values = 0;
  o.incomingCount = 0;
  o.unresolved = 0;
  depth = -1;
  enter(-1, 0, resultsOf(functionType[view.function] ?? -1));
  for (let i = 0; i < count3; i++) {
    i = simple(i);
    const id2 = op[i];
    live[i] = alive ? 1 : 0;
    operandStart[i] = operands2;
    firstResult[i] = -1;
    resultCount[i] = 0;
    switch (hows[id2]) {
      case 0: {
        const n = popsBy[id2];
        if (n > 0) take(n);
        if (pushesBy[id2] > 0) pushFresh(i, pushesBy[id2]);
        if (endsBy[id2]) alive = false;
        break;
      }
      case 1:
        close(i);
        break;
      case 2:
        finish(i);
        height = frames[depth * frameSize + frame.base];
        alive = frames[depth * frameSize + frame.entered] === 1;
        for (let k = 0; k < frames[depth * frameSize + frame.params]; k++)
          push2(kept[frames[depth * frameSize + frame.kept] + k]);
        break;
      case 3:
        finish(i);
        height = frames[depth * frameSize + frame.base];
        alive = frames[depth * frameSize + frame.entered] === 1;
        if (id2 === catchId) pushFresh(i, parameters(tagType(a[i])));
        break;
      case 4:
        open(i, id2);
        break;
      case 5:
        take(labelArity(b[i]));
        branch(b[i], i, 0);
        alive = false;
        break;
      case 6: {
        const n = labelArity(b[i]);
        take(n + 1);
        branch(b[i], i, 1);
        again(n, 1);
        break;
      }
      case 7: {
        const n = b[i];
        const from = a[i] + n + 1;
        take(labelArity(side[from + n]) + 1);
        for (let k = 0; k <= n; k++) branch(side[from + k], i, 1);
        alive = false;
        break;
      }
      case 8:
        take(frames[frame.results]);
        branch(-1, i, 0);
        alive = false;
        break;
      case 9: {
        const n = labelArity(b[i]);
        take(n + 1);
        branch(b[i], i, 1);
        again(n, 1);
        pushFresh(i, 1);
        break;
      }
      case 10: {
        const n = labelArity(b[i]);
        take(n);
        branch(b[i], i, 0);
        again(n - 1, 1);
        break;
      }
      case 11: {
        const target = side[b[i] + 3];
        const n = labelArity(target);
        take(n);
        branch(target, i, 0);
        again(n, 0);
        break;
      }
      case 13:
        typed(i, id2, functionType[a[i]], 0);
        break;
      case 14:
        typed(i, id2, a[i], 1);
        break;
      default:
        other(i, id2);
        if (endsBy[id2]) alive = false;
    }
    if (o.values > mostValues) return void 0;
  }
  operandStart[count3] = operands2;
  return o;
}
function simple(i) {
  const { op, count: count3 } = view;
  const { live, operandStart, firstResult, resultCount, operand: operand3, definer, firstIncoming } = o;
  const arities = arityOf;
  const now = alive ? 1 : 0;
  const values = stack;
  const base = frames[depth * frameSize + frame.base];
  const mostOperands = operand3.length - mostSimple;
  const mostHeight = values.length - mostSimple;
  const most = Math.min(definer.length, mostValues) - 1;
  let top = height;
  let taken = operands2;
  let next = o.values;
  for (; i < count3; i++) {
    const arity = arities[op[i]];
    const from = top - (arity & 3);
    if (arity === 0 || from < base || taken > mostOperands || top > mostHeight || next > most) break;
    live[i] = now;
    operandStart[i] = taken;
    operand3[taken] = values[from];
    operand3[taken + 1] = values[from + 1];
    operand3[taken + 2] = values[from + 2];
    taken += arity & 3;
    const results = arity >> 2 & 1;
    definer[next] = i;
    firstIncoming[next] = -1;
    firstResult[i] = next | results - 1;
    resultCount[i] = results;
    values[from] = next;
    top = from + results;
    next += results;
  }
  height = top;
  operands2 = taken;
  o.values = next;
  return i;
}
function reserve(count3) {
  if (o.live.length < count3) {
    o.live = doubled(o.live, count3);
    o.operandStart = new Uint32Array(o.live.length + 1);
    o.firstResult = new Int32Array(o.live.length);
    o.resultCount = new Int32Array(o.live.length);
  } else if (o.operandStart.length === 1) o.operandStart = new Uint32Array(o.live.length + 1);
  if (depthOf.length < count3) depthOf = doubled(depthOf, count3);
}
function fresh(definer, n) {
  const first = o.values;
  o.values += n;
  if (o.values > mostValues) return first;
  if (o.values > o.definer.length) {
    o.definer = doubled(o.definer, o.values);
    o.firstIncoming = doubled(o.firstIncoming, o.values);
  }
  for (let id2 = first; id2 < first + n; id2++) {
    o.definer[id2] = definer;
    o.firstIncoming[id2] = -1;
  }
  return first;
}
function push2(value2) {
  if (height === stack.length) stack = doubled(stack, height + 1);
  stack[height++] = value2;
}
function pushFresh(i, n) {
  const first = fresh(i, n);
  o.firstResult[i] = first;
  o.resultCount[i] = n;
  if (o.values <= mostValues) for (let value2 = first; value2 < first + n; value2++) push2(value2);
}
function flow(target, source, from) {
  if (source < 0) return;
  const edge = o.incomingCount++;
  if (edge === o.incomingValue.length) {
    o.incomingValue = doubled(o.incomingValue, edge + 1);
    o.incomingFrom = doubled(o.incomingFrom, edge + 1);
    o.incomingNext = doubled(o.incomingNext, edge + 1);
  }
  o.incomingValue[edge] = source;
  o.incomingFrom[edge] = from;
  o.incomingNext[edge] = o.firstIncoming[target];
  o.firstIncoming[target] = edge;
}
function take(n) {
  if (operands2 + n > o.operand.length) o.operand = doubled(o.operand, operands2 + n);
  const { operand: operand3 } = o;
  const missing2 = Math.max(0, n - (height - frames[depth * frameSize + frame.base]));
  if (missing2 > 0) {
    if (alive) o.unresolved += missing2;
    operand3.fill(-1, operands2, operands2 + missing2);
  }
  const from = height - n;
  for (let k = missing2; k < n; k++) operand3[operands2 + k] = stack[from + k];
  operands2 += n;
  height -= n - missing2;
}
function again(n, skip) {
  for (let k = 0; k < n; k++) push2(o.operand[operands2 - skip - n + k]);
}
function branch(target, from, skip) {
  if (!alive) return;
  const d = target < 0 ? 0 : depthOf[target];
  const isLoop = target >= 0 && view.op[target] === loopId;
  const n = isLoop ? frames[d * frameSize + frame.params] : frames[d * frameSize + frame.results];
  const first = isLoop ? frames[d * frameSize + frame.param] : frames[d * frameSize + frame.result];
  for (let k = 0; k < n; k++) flow(first + k, o.operand[operands2 - skip - n + k], from);
  if (!isLoop) frames[d * frameSize + frame.reached] = 1;
}
function labelArity(target) {
  const d = target < 0 ? 0 : depthOf[target];
  return target >= 0 && view.op[target] === loopId ? frames[d * frameSize + frame.params] : frames[d * frameSize + frame.results];
}
function know(of) {
  module = of;
  paramCount = Int32Array.from(of.types, (type2) => type2.kind === "func" ? type2.params.length : 0);
  resultCounts = Int32Array.from(of.types, (type2) => type2.kind === "func" ? type2.results.length : 0);
  functionType = Int32Array.from(of.functions, ({ type: type2 }) => type2);
}
function parameters(type2) {
  return type2 < 0 ? 0 : paramCount[type2];
}
function resultsOf(type2) {
  return type2 < 0 ? 0 : resultCounts[type2];
}
function behind(type2) {
  const defined = module.types[type2];
  return defined?.kind === "cont" ? defined.function ?? -1 : -1;
}
function tagType(tag) {
  return module.tags[tag]?.type ?? -1;
}
function enter(i, params, results) {
  const d = ++depth;
  const at2 = d * frameSize;
  if (at2 === frames.length) frames = doubled(frames, at2 + 1);
  if (i >= 0) depthOf[i] = d;
  frames[at2 + frame.opener] = i;
  frames[at2 + frame.base] = height - params;
  frames[at2 + frame.params] = params;
  frames[at2 + frame.results] = results;
  frames[at2 + frame.reached] = 0;
  frames[at2 + frame.entered] = alive ? 1 : 0;
  frames[at2 + frame.kept] = keptLength;
  frames[at2 + frame.result] = fresh(i < 0 ? view.count - 1 : view.end[i], results);
}
function open(i, id2) {
  const type2 = view.a[i];
  const params = type2 >= 0 ? parameters(type2) : 0;
  const results = type2 >= 0 ? resultsOf(type2) : type2 === emptyBlock ? 0 : 1;
  take(params + (id2 === ifId ? 1 : 0));
  const from = o.operandStart[i];
  if (id2 === tryTableId) clauses(i);
  for (let k = 0; k < params; k++) push2(o.operand[from + k]);
  enter(i, params, results);
  if (id2 === ifId) {
    if (keptLength + params > kept.length) kept = doubled(kept, keptLength + params);
    for (let k = 0; k < params; k++) kept[keptLength++] = o.operand[from + k];
  } else if (id2 === loopId) {
    height -= params;
    pushFresh(i, params);
    frames[depth * frameSize + frame.param] = o.firstResult[i];
    if (alive) for (let k = 0; k < params; k++) flow(o.firstResult[i] + k, o.operand[from + k], i);
  }
}
function finish(i) {
  const results = frames[depth * frameSize + frame.results];
  take(results);
  if (!alive) return;
  const first = frames[depth * frameSize + frame.result];
  for (let k = 0; k < results; k++) flow(first + k, o.operand[operands2 - results + k], i);
  frames[depth * frameSize + frame.reached] = 1;
}
function close(i) {
  finish(i);
  const opener = frames[depth * frameSize + frame.opener];
  const results = frames[depth * frameSize + frame.results];
  const first = frames[depth * frameSize + frame.result];
  if (opener >= 0 && view.op[opener] === ifId) {
    if (view.next[opener] < 0 && frames[depth * frameSize + frame.entered]) {
      for (let k = 0; k < results; k++) flow(first + k, kept[frames[depth * frameSize + frame.kept] + k], opener);
      frames[depth * frameSize + frame.reached] = 1;
    }
    keptLength = frames[depth * frameSize + frame.kept];
  }
  alive = frames[depth * frameSize + frame.reached] === 1;
  o.live[i] = frames[depth * frameSize + frame.reached];
  height = frames[depth * frameSize + frame.base];
  o.firstResult[i] = first;
  o.resultCount[i] = results;
  for (let k = 0; k < results; k++) push2(first + k);
  depth--;
}
function clauses(i) {
  const from = view.b[i] + 2;
  const n = view.side[from - 1];
  const saved = operands2;
  for (let k = 0; k < n; k++) {
    const kind = view.side[from + 4 * k];
    const target = view.side[from + 4 * k + 3];
    const arity = (kind < 2 ? parameters(tagType(view.side[from + 4 * k + 1])) : 0) + (kind & 1);
    const first = fresh(i, arity);
    if (o.values > mostValues) return;
    if (operands2 + arity > o.operand.length) o.operand = doubled(o.operand, operands2 + arity);
    for (let v = 0; v < arity; v++) o.operand[operands2++] = first + v;
    if (labelArity(target) === arity) branch(target, i, 0);
    else if (alive) o.unresolved++;
    operands2 = saved;
  }
}
function other(i, id2) {
  const { a, b } = view;
  const first = a[i];
  switch (mnemonic(id2)) {
    case "return_call":
      return typed(i, id2, functionType[first], 0);
    case "return_call_indirect":
    case "return_call_ref":
      return typed(i, id2, first, 1);
    case "throw":
    case "suspend":
      return typed(i, id2, tagType(first), 0);
    case "resume":
      return typed(i, id2, behind(first), 1);
    case "struct.new": {
      const defined = module.types[first];
      return exchange(i, defined?.kind === "struct" ? defined.fields.length : 0, 1);
    }
    case "array.new_fixed":
      return exchange(i, b[i], 1);
    case "cont.bind":
      return exchange(i, Math.max(0, parameters(behind(first)) - parameters(behind(b[i]))) + 1, 1);
    case "resume_throw":
      return exchange(
        i,
        parameters(tagType(view.side[b[i] + 1 + 4 * view.side[b[i]]])) + 1,
        resultsOf(behind(first))
      );
    case "resume_throw_ref":
      return exchange(i, 2, resultsOf(behind(first)));
    case "switch": {
      const target = module.types[behind(first)];
      const back = target?.kind === "func" ? /\d+/.exec(target.params.at(-1) ?? "") : null;
      return exchange(i, parameters(behind(first)), back ? parameters(behind(Number(back[0]))) : 0);
    }
    default:
      throw new Error(`no arity for ${mnemonic(id2)}`);
  }
}
function exchange(i, operands3, results) {
  take(operands3);
  pushFresh(i, results);
}
function typed(i, id2, type2, extra) {
  take(parameters(type2) + extra);
  if (!ends2[id2]) pushFresh(i, resultsOf(type2));
}

// analyzers/effects/frame.ts
var memoryWrite = effectSet("memory_write");
var globalGet = opcode("global.get");
var localGet = opcode("local.get");
var localSet = opcode("local.set");
var localTee = opcode("local.tee");
var arithmetic = new Set(["i32.add", "i32.sub", "i64.add", "i64.sub", "i32.and", "i64.and"].map(opcode));
var constants = new Set(["i32.const", "i64.const"].map(opcode));
var stores = Uint8Array.from({ length: idCount }, (_, id2) => {
  const effects3 = rowById(id2)?.effects.split(" ") ?? [];
  return effects3.includes("writes") && !effects3.includes("grows") ? 1 : 0;
});
var heapStores = Uint8Array.from(
  { length: idCount },
  (_, id2) => rowById(id2)?.effects.split(" ").includes("writes-heap") ? 1 : 0
);
function frameAnalysis(code3, own3, stackPointer) {
  const known3 = /* @__PURE__ */ new Map();
  const view2 = newView();
  const operands3 = newOperands();
  const heapStore = (index2) => {
    if (((own3.main[index2] | own3.panic[index2]) & memoryWrite) === 0) return void 0;
    if (!known3.has(index2)) {
      code3.decode(index2, view2);
      const linked2 = stackPointer < 0 ? void 0 : linkOperands(code3.module, view2, operands3);
      known3.set(index2, firstElsewhere(view2, linked2, stackPointer, parametersOf(code3, index2)));
    }
    return known3.get(index2);
  };
  return { heapStore, writesHeap: (index2) => heapStore(index2) !== void 0 };
}
function parametersOf({ module: module2 }, index2) {
  const type2 = module2.types[module2.functions[index2]?.type ?? -1];
  return type2?.kind === "func" ? type2.params.length : 0;
}
function firstElsewhere(view2, operands3, stackPointer, parameters2) {
  const { op, offset, count: count3 } = view2;
  const linked2 = operands3?.unresolved === 0 ? operands3 : void 0;
  const frameLocals = linked2 && localsOfFrame(view2, linked2, stackPointer, parameters2);
  for (let i = 0; i < count3; i++) {
    const id2 = op[i];
    if (!stores[id2] && !heapStores[id2]) continue;
    if (!linked2 || !frameLocals) return offset[i];
    if (!linked2.live[i]) continue;
    const address = linked2.operand[linked2.operandStart[i]];
    if (heapStores[id2] || !isFrameAddress(address, view2, linked2, stackPointer, frameLocals, 0)) return offset[i];
  }
  return void 0;
}
function localsOfFrame(view2, operands3, stackPointer, parameters2) {
  const { op, a, count: count3, locals } = view2;
  const frame2 = new Uint8Array(locals);
  const sets = [];
  for (let i = 0; i < count3; i++)
    if ((op[i] === localSet || op[i] === localTee) && operands3.live[i]) {
      sets.push(i);
      if (a[i] >= parameters2) frame2[a[i]] = 1;
    }
  for (let changed = true; changed; ) {
    changed = false;
    for (const i of sets) {
      if (!frame2[a[i]]) continue;
      const value2 = operands3.operand[operands3.operandStart[i]];
      if (isFrameAddress(value2, view2, operands3, stackPointer, frame2, 0)) continue;
      frame2[a[i]] = 0;
      changed = true;
    }
  }
  return frame2;
}
var deepest = 24;
function isFrameAddress(value2, view2, operands3, stackPointer, frame2, depth2) {
  if (value2 < 0 || depth2 > deepest) return false;
  const again2 = (next) => isFrameAddress(next, view2, operands3, stackPointer, frame2, depth2 + 1);
  if (operands3.firstIncoming[value2] >= 0) {
    for (const edge of incoming(operands3, value2)) if (edge.value !== value2 && !again2(edge.value)) return false;
    return true;
  }
  const i = operands3.definer[value2];
  const id2 = view2.op[i];
  if (id2 === globalGet) return view2.a[i] === stackPointer;
  if (id2 === localGet) return frame2[view2.a[i]] === 1;
  if (id2 === localTee) return again2(operands3.operand[operands3.operandStart[i]]);
  if (!arithmetic.has(id2)) return false;
  const [left, right2] = [operands3.operand[operands3.operandStart[i]], operands3.operand[operands3.operandStart[i] + 1]];
  return isConstant2(definerOf(operands3, i, 1)) ? again2(left) : isConstant2(definerOf(operands3, i, 0)) && again2(right2);
  function isConstant2(definer) {
    return definer >= 0 && constants.has(view2.op[definer]);
  }
}

// analyzers/effects/imports.ts
function importEffects(module2, config, declared = /* @__PURE__ */ new Map()) {
  const overrides = Object.entries(config.effects?.imports ?? {}).map(([glob, names2]) => ({
    matches: globMatcher(glob),
    effects: namedEffects(names2)
  }));
  const effects3 = [];
  for (const { index: index2, import: from } of module2.functions) {
    if (!from) break;
    const name3 = `${from.module}.${from.name}`;
    const override = overrides.find(({ matches: matches2 }) => matches2(name3));
    const declaration2 = declared.get(name3);
    if (override) effects3[index2] = { import: from, effects: override.effects, housekeeping: false, by: "config" };
    else if (declaration2 !== void 0)
      effects3[index2] = { import: from, effects: declaration2, housekeeping: false, by: "declaration" };
    else {
      const { effects: set2, housekeeping } = hostEffect(from.module, from.name);
      effects3[index2] = { import: from, effects: set2, housekeeping, by: "host table" };
    }
  }
  return effects3;
}
function namedEffects(text3) {
  return text3.split(/[\s,]+/).filter((word5) => word5 !== "" && word5 !== "pure" && word5 !== "none").reduce((set2, word5) => set2 | (effectNamed(word5)?.bit ?? effectSet("js_call")), noEffects);
}
function usedImports(module2, code3) {
  const used2 = /* @__PURE__ */ new Set();
  const use = (index2) => {
    if (index2 !== void 0 && module2.functions[index2]?.import) used2.add(index2);
  };
  code3.callTarget.forEach(use);
  code3.refTarget.forEach(use);
  for (const { functions: functions3 } of module2.elements) functions3.forEach(use);
  for (const { kind, index: index2 } of module2.exports) if (kind === "function") use(index2);
  for (const { init } of [...module2.globals, ...module2.tables]) use(init?.function);
  use(module2.start);
  return used2;
}

// analyzers/graph/scc.ts
function components(graph) {
  const { count: count3, start, target } = graph;
  const of = new Int32Array(count3).fill(-1);
  const index2 = new Uint32Array(count3);
  const low = new Uint32Array(count3);
  const edge = new Uint32Array(count3);
  const open2 = new Int32Array(count3);
  const walk3 = new Int32Array(count3);
  const member = new Int32Array(count3);
  const rows2 = [0];
  let visited = 0;
  let openSize = 0;
  let members = 0;
  for (let root = 0; root < count3; root++) {
    if (index2[root] !== 0) continue;
    let depth2 = 0;
    walk3[0] = root;
    index2[root] = low[root] = ++visited;
    edge[root] = start[root];
    open2[openSize++] = root;
    while (depth2 >= 0) {
      const node = walk3[depth2];
      const at2 = edge[node];
      if (at2 < start[node + 1]) {
        edge[node] = at2 + 1;
        const next = target[at2];
        if (index2[next] === 0) {
          index2[next] = low[next] = ++visited;
          edge[next] = start[next];
          open2[openSize++] = next;
          walk3[++depth2] = next;
        } else if (of[next] === -1 && index2[next] < low[node]) low[node] = index2[next];
        continue;
      }
      if (low[node] === index2[node]) {
        const component = rows2.length - 1;
        let popped;
        do {
          popped = open2[--openSize];
          of[popped] = component;
          member[members++] = popped;
        } while (popped !== node);
        rows2.push(members);
      }
      depth2--;
      if (depth2 >= 0) {
        const parent = walk3[depth2];
        if (low[node] < low[parent]) low[parent] = low[node];
      }
    }
  }
  return { count: rows2.length - 1, of, start: Uint32Array.from(rows2), member };
}

// analyzers/effects/summaries.ts
function closure2(graph, own3) {
  const found = components(graph);
  const ofComponent = new Int32Array(found.count);
  for (let component = 0; component < found.count; component++) {
    let set2 = 0;
    for (let at2 = found.start[component]; at2 < found.start[component + 1]; at2++) {
      const node = found.member[at2];
      set2 |= own3[node] ?? 0;
      for (let edge = graph.start[node]; edge < graph.start[node + 1]; edge++)
        set2 |= ofComponent[found.of[graph.target[edge]]];
    }
    ofComponent[component] = set2;
  }
  return Int32Array.from({ length: graph.count }, (_, node) => ofComponent[found.of[node]]);
}
function walkToFirst(graph, from, wanted) {
  const reached = reach(graph, [from]);
  const goal = reached.order.find(wanted);
  return goal === void 0 ? [] : walkTo(reached, goal);
}

// analyzers/effects/inferred.ts
var effects2 = analyzer({
  name: "effects",
  doc: "What each function does to the world, by itself and by all it calls: directly, through tables, and only on panic.",
  // Of an object, only the linker knows what its imports are, and which of its functions stay.
  requires: { build, linked, callGraph, names, declaredEffects },
  run: ({ build: build2, callGraph: callGraph2, names: names2, declaredEffects: declaredEffects2 }) => inferEffects(build2, callGraph2, names2, declaredEffects2.imports),
  *facts({ graph, definite, possible }) {
    for (const { index: index2, body } of graph.module.functions) {
      if (!body) continue;
      const at2 = { kind: "bytes", artifact: graph.module.artifact.path, ...body };
      const say2 = (set2) => effectNames(set2).join(" ") || "nothing";
      const extra = possible.main[index2] & ~definite.main[index2];
      const panic = possible.any[index2] & ~possible.main[index2];
      const text3 = `does ${say2(definite.main[index2])}` + (extra ? `; through tables ${say2(extra)}` : "") + (panic ? `; on panic ${say2(panic)}` : "");
      yield { at: at2, text: text3 };
    }
  }
});
function inferEffects(build2, graph, names2, declared = /* @__PURE__ */ new Map()) {
  const { module: module2, own: bodies2, functions: functions3, code: code3 } = graph;
  const imports = importEffects(module2, build2.contract, declared);
  const main = bodies2.main.slice();
  const panic = bodies2.panic;
  imports.forEach(({ effects: effects3 }, index2) => main[index2] = effects3);
  const allocator = allocatorOf(module2, names2);
  for (const index2 of allocator ?? []) main[index2] |= effectSet("alloc");
  for (const { index: index2, body } of module2.functions) if (body && !code3.decoded[index2]) main[index2] = unknownEffects;
  const any = main.map((set2, index2) => set2 | panic[index2]);
  const own3 = { main, any };
  const halves = (calls2, foreign3) => {
    const sets = new Int32Array(graph.half * 2);
    sets.set(main);
    sets.set(any, graph.half);
    if (foreign3)
      graph.indirect.forEach(({ table }, node) => {
        if (module2.tables[table]?.import) sets[functions3 + node] = sets[graph.half + functions3 + node] = foreign3;
      });
    const closed = closure2(calls2, sets);
    return { main: closed.subarray(0, graph.half), any: closed.subarray(graph.half) };
  };
  return {
    graph,
    own: own3,
    definite: halves(graph.direct, noEffects),
    // What the host put into an imported table is a call of the host.
    possible: halves(graph.all, effectSet("js_call")),
    imports,
    seesAllocator: allocator !== void 0 && allocator.length > 0,
    seesAtomics: atomics.some((id2) => code3.opcodeCount[id2] > 0),
    frames: frameAnalysis(code3, bodies2, graph.stackPointer)
  };
}
var atomics = opcodeRows.filter(({ proposal }) => proposal === "threads").map(({ name: name3 }) => opcode(name3));
function witness(effects3, from, effect, tier = "main") {
  const { graph, own: own3, imports, frames: frames3 } = effects3;
  const { half: half2 } = graph;
  const has2 = (node) => {
    const [index2, part2] = node < half2 ? [node, own3.main] : [node - half2, own3.any];
    return (part2[index2] & effect) !== 0 && (effect !== memoryWrite2 || frames3.writesHeap(index2));
  };
  const nodes = walkToFirst(graph.direct, tier === "main" ? from : half2 + from, has2);
  const functions3 = nodes.map((node) => node < half2 ? node : node - half2);
  const last = functions3.at(-1);
  if (last === void 0) return void 0;
  const calls2 = nodes.slice(1).map((callee, step5) => callOf(graph, nodes[step5], callee));
  const instruction = imports[last] ? void 0 : effect === memoryWrite2 ? frames3.heapStore(last) : causes(graph.code, graph.stackPointer, last, effect);
  return { functions: functions3, calls: calls2, ...instruction === void 0 ? {} : { instruction } };
}
var memoryWrite2 = effectSet("memory_write");
function callOf({ code: code3, own: own3, half: half2, resolved: resolved2 }, caller, callee) {
  const [from, onReturn] = caller < half2 ? [caller, true] : [caller - half2, false];
  const to = callee < half2 ? callee : callee - half2;
  for (let call3 = code3.callStart[from]; call3 < code3.callStart[from + 1]; call3++)
    if (code3.callTarget[call3] === to && (!onReturn || own3.callLive[call3] === (callee < half2 ? 1 : 2)))
      return code3.callOffset[call3];
  for (let call3 = code3.indirectStart[from]; call3 < code3.indirectStart[from + 1]; call3++)
    if (resolved2[call3] === to && (!onReturn || own3.indirectLive[call3] === (callee < half2 ? 1 : 2)))
      return code3.indirectOffset[call3];
  throw new Error(`function ${from} does not call ${to}`);
}

// analyzers/effects/pure.ts
var purity = analyzer({
  name: "purity",
  doc: "Functions whose call does nothing but compute a result.",
  requires: { effects: effects2 },
  run: ({ effects: effects3 }) => purityOf(effects3)
});
var harmless = effectSet("memory_read", "memory_write");
function purityOf({ graph, own: own3, frames: frames3, imports }) {
  const known3 = /* @__PURE__ */ new Map();
  const { code: code3 } = graph;
  const { start, target } = graph.direct;
  const { half: half2 } = graph;
  const computes = (index2) => !imports[index2] && (own3.any[index2] & ~harmless) === 0 && code3.indirectStart[index2] === code3.indirectStart[index2 + 1] && !frames3.writesHeap(index2);
  return {
    isPure(index2) {
      const before = known3.get(index2);
      if (before !== void 0) return before;
      const seen = /* @__PURE__ */ new Set([index2]);
      const open2 = [index2];
      let pure = true;
      for (let node = open2.pop(); node !== void 0; node = open2.pop()) {
        const answer = known3.get(node);
        if (answer === true) continue;
        if (answer === false || !computes(node)) {
          pure = false;
          break;
        }
        for (let edge = start[half2 + node]; edge < start[half2 + node + 1]; edge++) {
          const callee = target[edge] - half2;
          if (seen.has(callee)) continue;
          seen.add(callee);
          open2.push(callee);
        }
      }
      if (pure) for (const node of seen) known3.set(node, true);
      else known3.set(index2, false);
      return pure;
    }
  };
}

// rules/effects/call-to-noop.ts
var call_to_noop_default = rule({
  id: "call-to-noop",
  title: "calls of a function that does nothing",
  severity: "note",
  since: "next",
  certainty: "proved",
  docs: `
The function has no result, writes nothing outside its own frame, asks the host for nothing, throws nothing and cannot trap
other than by a load: calling it changes nothing. Each call still costs its bytes, the bytes of its arguments and the time.

One finding per function that is called so, from the one with most calls down; beyond the first few, one for all others, since they
come in crowds (one build of rolldown has 17) and are mended together. The usual ones: \`__rust_no_alloc_shim_is_unstable_v2\`, which rustc calls before
each allocation; drop glue of types that need none; hooks that a feature flag has emptied. A bigger \`opt-level\`, link-time
optimisation (\`lto = "fat"\`), or \`wasm-opt -O\` with inlining removes them.

\`\`\`wat bad
;; config {"rules":{"call-to-noop":{"calls":1}}}
(module
  (func $hook (param i32))
  (func (export "run") (call $hook (i32.const 1))))
\`\`\`
\`\`\`wat good
;; config {"rules":{"call-to-noop":{"calls":1}}}
(module
  (global $seen (mut i32) (i32.const 0))
  (func $hook (param i32) (global.set $seen (local.get 0)))
  (func (export "run") (result i32) (call $hook (i32.const 1)) (global.get $seen)))
\`\`\`
`,
  requires: { wasm, code, names, purity },
  options: {
    calls: option(20, "Functions that are called so in fewer places are not worth a finding."),
    most: option(3, "How many functions get a finding of their own, those with most calls; the rest are told in one.")
  },
  *check({ wasm: wasm2, code: code3, names: names2, purity: purity2 }, { calls: calls2, most }) {
    const counts2 = new Uint32Array(wasm2.functions.length);
    for (const callee of code3.callTarget) counts2[callee]++;
    const idle = [];
    for (const { index: index2, type: type2, body } of wasm2.functions) {
      const definition2 = wasm2.types[type2];
      if (counts2[index2] < calls2 || !body || definition2?.kind !== "func" || definition2.results.length > 0) continue;
      if (purity2.isPure(index2)) idle.push(index2);
    }
    idle.sort((a, b) => counts2[b] - counts2[a]);
    const bytesOf2 = (index2) => counts2[index2] * (1 + lebLength(index2));
    const advice3 = 'Optimise with inlining (`wasm-opt -O`, `lto = "fat"`), or remove what calls it.';
    const own3 = idle.length === most + 1 ? idle : idle.slice(0, most);
    for (const index2 of own3) {
      const { caller, offset } = firstCall(code3, index2);
      yield {
        at: names2.place(index2),
        subject: names2.subject(index2),
        message: `'${clip(names2.of(index2).name)}' does nothing and returns nothing, and is called in ${count(counts2[index2], "place")} (${size(bytesOf2(index2))} for the calls alone, without their arguments)`,
        advice: advice3,
        bytes: bytesOf2(index2),
        because: [
          {
            at: names2.place(caller, offset),
            message: `first called here, in '${clip(names2.of(caller).name)}'`
          }
        ]
      };
    }
    const rest = idle.slice(own3.length);
    const [first] = rest;
    if (first === void 0) return;
    const bytes = rest.reduce((sum, index2) => sum + bytesOf2(index2), 0);
    const places = rest.reduce((sum, index2) => sum + counts2[index2], 0);
    yield {
      at: names2.place(first),
      subject: "other functions",
      message: `${count(rest.length, "other function")} do nothing and return nothing, and are called in ${count(places, "place")} (${size(bytes)} for the calls alone, without their arguments), most often '${clip(names2.of(first).name)}'`,
      advice: advice3,
      bytes
    };
  }
});
function firstCall(code3, callee) {
  const call3 = code3.callTarget.indexOf(callee);
  let caller = 0;
  while (code3.callStart[caller + 1] <= call3) caller++;
  return { caller, offset: code3.callOffset[call3] };
}
function lebLength(index2) {
  return index2 < 128 ? 1 : index2 < 16384 ? 2 : index2 < 2097152 ? 3 : index2 < 268435456 ? 4 : 5;
}

// analyzers/effects/reachable.ts
var reachability = analyzer({
  name: "reachability",
  doc: "Functions that can run: called from an export, or through a table by a call of their type.",
  requires: { callGraph },
  run: ({ callGraph: callGraph2 }) => reachabilityOf(callGraph2),
  *facts({ graph, runs: runs2, onlyListed }) {
    for (const { index: index2, body } of graph.module.functions) {
      if (!body || runs2[index2]) continue;
      const at2 = { kind: "bytes", artifact: graph.module.artifact.path, ...body };
      yield {
        at: at2,
        text: onlyListed[index2] ? "kept by a table, though no call of its type can run" : "nothing can call it"
      };
    }
  }
});
var takers = ["array.new_elem", "array.init_elem"].map(opcode);
var trap = opcode("unreachable");
function reachabilityOf(graph) {
  const { module: module2, code: code3, functions: functions3, half: half2, all } = graph;
  const roots2 = /* @__PURE__ */ new Set();
  const root = (index2) => {
    if (index2 !== void 0 && index2 >= 0) roots2.add(index2);
  };
  for (const { kind, index: index2 } of module2.exports) if (kind === "function") root(index2);
  root(module2.start);
  for (const { init } of module2.globals) root(init?.function);
  const { openTables: open2, tables } = graph;
  const handedOn = takers.some((id2) => code3.opcodeCount[id2] > 0) || module2.tables.some(
    ({ index: index2, element: element2 }) => holdsFunctions(element2) && (tables.taken[index2] || tables.written[index2] && open2.includes(index2))
  );
  for (const { index: index2, init } of module2.tables) if (handedOn || open2.includes(index2)) root(init?.function);
  for (const { mode, table, functions: items } of module2.elements)
    if (handedOn || mode === "active" && open2.includes(table ?? 0)) items.forEach(root);
  if (code3.undecoded > 0) for (const { index: index2 } of module2.functions) root(index2);
  const from = [];
  const to = [];
  for (let node = 0; node < half2; node++)
    for (let edge = all.start[half2 + node]; edge < all.start[half2 + node + 1]; edge++) {
      from.push(node);
      to.push(all.target[edge] - half2);
    }
  for (let index2 = 0; index2 < functions3; index2++) {
    for (let ref = code3.refStart[index2]; ref < code3.refStart[index2 + 1]; ref++) {
      from.push(index2);
      to.push(code3.refTarget[ref]);
    }
  }
  const calls2 = graphOf(half2, from, to);
  const { parent } = reach(calls2, roots2);
  const runs2 = Uint8Array.from({ length: functions3 }, (_, index2) => parent[index2] === -1 ? 0 : 1);
  const listed = module2.elements.flatMap(({ functions: items }) => [...items].filter((index2) => index2 >= 0));
  const kept3 = reach(calls2, listed);
  const sleeping = (index2) => !runs2[index2] && module2.functions[index2]?.body !== void 0;
  return {
    graph,
    runs: runs2,
    onlyListed: runs2.map((_, index2) => sleeping(index2) && kept3.parent[index2] !== -1 ? 1 : 0),
    unreachable: runs2.map((_, index2) => sleeping(index2) && kept3.parent[index2] === -1 ? 1 : 0),
    isEmptied: (index2) => code3.instructions[index2] === 2 && code3.decode(index2).op[0] === trap
  };
}

// rules/effects/capability-not-exercised.ts
var capability_not_exercised_default = rule({
  id: "capability-not-exercised",
  title: "an import is called only by code that can never run",
  severity: "note",
  since: "next",
  certainty: "proved",
  docs: `
Every import is a capability that the host grants. This one is called, but only by functions that no export, start function or
runnable call through a table leads to. The host has to provide it, and a review of what the module may do has to count it,
for nothing. Removing the dead functions (\`unreachable-table-functions\`, \`unreachable-function\`) removes it too. An import that
nobody calls at all is \`import-never-called\`.

\`\`\`wat bad
(module
  (import "wasi_snapshot_preview1" "clock_time_get" (func $clock (param i32 i64 i32) (result i32)))
  (func $dead (drop (call $clock (i32.const 0) (i64.const 0) (i32.const 0))))
  (func (export "run")))
\`\`\`
\`\`\`wat good
(module
  (import "wasi_snapshot_preview1" "clock_time_get" (func $clock (param i32 i64 i32) (result i32)))
  (func $now (drop (call $clock (i32.const 0) (i64.const 0) (i32.const 0))))
  (func (export "run") (call $now)))
\`\`\`
`,
  requires: { effects: effects2, reachability, names },
  options: {},
  *check({ effects: effects3, reachability: reachability2, names: names2 }) {
    const { code: code3, module: module2 } = effects3.graph;
    const callers = callersOfImports(code3, effects3.imports.length);
    for (const { index: index2, import: from } of module2.functions) {
      if (!from) break;
      if (reachability2.runs[index2]) continue;
      const calling = callers.get(index2);
      const [first] = calling ?? [];
      if (!calling || first === void 0) continue;
      const does3 = effectNames(effects3.imports[index2]?.effects ?? 0);
      yield {
        at: names2.place(index2),
        subject: `${from.module}.${from.name}`,
        message: `the import '${clip(`${from.module}.${from.name}`)}'${does3.length > 0 ? ` (${does3.map((name3) => `\`${name3}\``).join(", ")})` : ""} is called by ${count(calling.size, "function")} only, and ${calling.size === 1 ? "that" : "none of them"} can ${calling.size === 1 ? "never" : "ever"} run`,
        advice: "Remove the dead code with `wasm-opt --remove-unused-module-elements`, and the import goes with it.",
        because: [{ at: names2.place(first), message: `called in '${clip(names2.of(first).name)}'` }]
      };
    }
  }
});
function callersOfImports(code3, imports) {
  const callers = /* @__PURE__ */ new Map();
  for (const { index: caller } of code3.module.functions)
    for (let call3 = code3.callStart[caller]; call3 < code3.callStart[caller + 1]; call3++) {
      const callee = code3.callTarget[call3];
      if (callee >= imports) continue;
      const known3 = callers.get(callee);
      if (known3) known3.add(caller);
      else callers.set(callee, /* @__PURE__ */ new Set([caller]));
    }
  return callers;
}

// analyzers/size/gzip.ts
import { brotliCompressSync, constants as constants2, gzipSync } from "node:zlib";
var known2 = /* @__PURE__ */ new WeakMap();
var knownBrotli = /* @__PURE__ */ new WeakMap();
function gzipped(bytes) {
  let size2 = known2.get(bytes);
  if (size2 === void 0) known2.set(bytes, size2 = gzipSync(bytes, { level: 9 }).length);
  return size2;
}
function brotlied(bytes) {
  let size2 = knownBrotli.get(bytes);
  if (size2 === void 0) {
    const params = { [constants2.BROTLI_PARAM_QUALITY]: 11, [constants2.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    knownBrotli.set(bytes, size2 = brotliCompressSync(bytes, { params }).length);
  }
  return size2;
}

// rules/size/debug-info-shipped.ts
var debug_info_shipped_default = rule({
  id: "debug-info-shipped",
  title: "the binary ships its debug information",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
The custom sections \`.debug_*\` (DWARF) say which source line each instruction is of. No engine needs them, browsers load
them with the rest, and they are often several times the size of the code.

Lint the binary **before** it is stripped, so that findings stand on source lines. Then ship one without:

- Any binary: \`wasm-tools strip --delete '^\\.debug_' in.wasm -o out.wasm\` keeps the names
- Rust: \`debug = false\` or \`strip = "debuginfo"\` in \`[profile.release]\`
- Emscripten: link with \`-gseparate-dwarf=app.debug.wasm\`, or without \`-g\`

A debugger finds the other file by a section \`external_debug_info\` with its address, which is allowed here, as is a source
map's address. The compressed figure is that of the sections alone after \`gzip -9\`.

\`\`\`wat bad
;; config {"rules":{"debug-info-shipped":{"atLeast":20}}}
(module
  (@custom ".debug_info" "as if these were entries of a compilation unit")
  (func (export "run")))
\`\`\`
\`\`\`wat good
(module
  (@custom "external_debug_info" "\\0eapp.debug.wasm")
  (func (export "run")))
\`\`\`
`,
  requires: { wasm },
  options: {
    atLeast: option(1e3, "Bytes of debug information that are not worth a finding.")
  },
  *check({ wasm: wasm2 }, { atLeast: atLeast2 }) {
    const sections = wasm2.customs.filter(({ title }) => /^(reloc\.)?\.debug_/.test(title));
    const bytes = sections.reduce((sum, { length }) => sum + length, 0);
    const [largest2] = [...sections].sort((a, b) => b.length - a.length);
    if (!largest2 || bytes < atLeast2) return;
    const compressed = sections.reduce(
      (sum, { offset, length }) => sum + gzipped(wasm2.bytes.slice(offset, offset + length)),
      0
    );
    const file = wasm2.artifact.path;
    const at2 = (section) => ({
      kind: "bytes",
      artifact: file,
      offset: section.offset,
      length: section.length,
      section: section.name
    });
    yield {
      at: at2(largest2),
      subject: "debug information",
      message: `debug information is ${size(bytes)}, ${share(bytes, wasm2.bytes.length)} of the file (${size(compressed)} after gzip -9), which every user downloads and no engine needs`,
      advice: `Keep a copy for debugging and ship the output of: wasm-tools strip --delete '^\\.debug_' ${shellWord(file)} -o ${shellWord(strippedPath(file))}`,
      bytes,
      because: sections.map((section) => ({ at: at2(section), message: `${section.title} is ${size(section.length)}` }))
    };
  }
});

// analyzers/size/items.ts
var itemKinds = [
  "preamble",
  "section",
  "custom",
  "type",
  "import",
  "declaration",
  "table",
  "memory",
  "tag",
  "global",
  "export",
  "element",
  "entry",
  "function",
  "segment",
  "data",
  "name",
  "unread"
];
var kindIndex = Object.fromEntries(itemKinds.map((kind, index2) => [kind, index2]));
function kindOf(items, item) {
  return itemKinds[items.kind[item]];
}
function itemsOf2(module2, ranges) {
  const d = { kind: ints(1024), offset: ints(1024), end: ints(1024), number: ints(1024), part: ints(1024) };
  const blank = (n) => new Int32Array(n).fill(-1);
  const of = {
    functions: blank(module2.functions.length),
    tables: blank(module2.tables.length),
    memories: blank(module2.memories.length),
    globals: blank(module2.globals.length),
    tags: blank(module2.tags.length),
    types: blank(module2.types.length),
    exports: blank(module2.exports.length),
    elements: blank(module2.elements.length),
    data: blank(module2.data.length),
    ranges: blank(ranges.count),
    sections: blank(module2.sections.length),
    declarations: blank(module2.functions.length),
    names: blank(module2.functions.length)
  };
  const add = (kind, { offset, length }, number3, part2 = 0) => {
    push(d.kind, kindIndex[kind]);
    push(d.offset, offset);
    push(d.end, offset + length);
    push(d.number, number3);
    push(d.part, part2);
    return d.kind.length - 1;
  };
  add("preamble", { offset: 0, length: Math.min(8, module2.bytes.length) }, 0);
  const filled = /* @__PURE__ */ new Set();
  module2.sections.forEach((section, index2) => {
    const { offset, name: name3 } = section;
    of.sections[index2] = add(section.id === 0 ? "custom" : "section", { offset, length: 0 }, index2);
    if (!filled.has(name3)) fill(module2, ranges, section, of, add);
    filled.add(name3);
  });
  return tiled(module2, ranges, d, of);
}
function fill(module2, ranges, section, of, add) {
  const imported = (kind) => module2.imports.filter((i) => i.kind === kind).length;
  switch (section.name) {
    case "type":
      module2.types.forEach(({ span: span2 }, index2) => of.types[index2] = add("type", span2, index2));
      return;
    case "import": {
      const spaces3 = { function: of.functions, table: of.tables, memory: of.memories, global: of.globals, tag: of.tags };
      module2.imports.forEach((entry2, number3) => spaces3[entry2.kind][entry2.index] = add("import", entry2, number3));
      return;
    }
    case "function":
      entries(module2, section, imported("function"), (index2, span2) => {
        if (index2 < of.declarations.length) of.declarations[index2] = add("declaration", span2, index2);
      });
      return;
    case "table":
      for (const { index: index2, offset, length } of module2.tables)
        if (offset !== void 0 && length !== void 0) of.tables[index2] = add("table", { offset, length }, index2);
      return;
    case "memory":
      for (const { index: index2, offset, length } of module2.memories)
        if (offset !== void 0 && length !== void 0) of.memories[index2] = add("memory", { offset, length }, index2);
      return;
    case "tag":
      entries(module2, section, imported("tag"), (index2, span2) => {
        if (index2 < of.tags.length) of.tags[index2] = add("tag", span2, index2);
      });
      return;
    case "global": {
      let offset = behindCount(module2, section);
      for (const { index: index2, init } of module2.globals) {
        if (!init) continue;
        of.globals[index2] = add("global", { offset, length: init.offset + init.length - offset }, index2);
        offset = init.offset + init.length;
      }
      return;
    }
    case "export":
      module2.exports.forEach((entry2, index2) => of.exports[index2] = add("export", entry2, index2));
      return;
    case "element":
      for (const { index: index2, offset, length, starts } of module2.elements) {
        const first = starts[0] ?? offset + length;
        of.elements[index2] = add("element", { offset, length: first - offset }, index2);
        for (let i = 0; i + 1 < starts.length; i++)
          add("entry", { offset: starts[i], length: starts[i + 1] - starts[i] }, index2, i);
      }
      return;
    case "code": {
      let offset = behindCount(module2, section);
      for (const { index: index2, body } of module2.functions) {
        if (!body) continue;
        of.functions[index2] = add("function", { offset, length: body.offset + body.length - offset }, index2);
        offset = body.offset + body.length;
      }
      return;
    }
    case "data":
      for (const { index: index2, offset, contents } of module2.data)
        of.data[index2] = add("segment", { offset, length: contents.offset - offset }, index2);
      for (let range = 0; range < ranges.count; range++) {
        const span2 = { offset: ranges.offset[range], length: ranges.length[range] };
        of.ranges[range] = add("data", span2, ranges.segment[range], range);
      }
      return;
    case "custom:name":
      if (!("payload" in section)) return;
      for (const span2 of functionNameSpans(module2.bytes, section.payload))
        if (span2.index < of.names.length) of.names[span2.index] = add("name", span2, span2.index);
  }
}
function behindCount(module2, { contents }) {
  const c = cursor(module2.bytes, contents.offset, contents.offset + contents.length, "the section");
  try {
    u32(c, "a count");
    return c.at;
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error;
    return contents.offset + contents.length;
  }
}
function entries(module2, section, first, each) {
  const { contents, name: name3 } = section;
  const c = cursor(module2.bytes, behindCount(module2, section), contents.offset + contents.length, "the section");
  try {
    for (let index2 = first; c.at < c.end; index2++) {
      const offset = c.at;
      if (name3 === "tag") u8(c, "an attribute");
      u32(c, "a type");
      each(index2, { offset, length: c.at - offset });
    }
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error;
  }
}
function tiled(module2, ranges, d, of) {
  const file = module2.bytes.length;
  const [offset, end] = [d.offset.array, d.end.array];
  const order = Uint32Array.from({ length: d.kind.length }, (_, item) => item);
  if (order.some((_, i) => i > 0 && offset[i] < offset[i - 1])) order.sort((a, b) => offset[a] - offset[b] || a - b);
  const start = ints(d.kind.length * 2);
  const owner = ints(d.kind.length * 2);
  let at2 = 0;
  const tile = (item, upTo) => {
    if (upTo <= at2) return;
    if (owner.length === 0 || owner.array[owner.length - 1] !== item) {
      push(start, at2);
      push(owner, item);
    }
    at2 = upTo;
  };
  let section = -1;
  let unread = -1;
  const gap = (upTo) => {
    while (at2 < upTo) {
      const current = module2.sections[section];
      const close2 = current ? current.offset + current.length : 0;
      if (at2 < close2) tile(of.sections[section], Math.min(close2, upTo));
      else {
        if (unread < 0) {
          unread = d.kind.length;
          push(d.kind, kindIndex.unread);
          push(d.offset, at2);
          push(d.end, at2);
          push(d.number, 0);
          push(d.part, 0);
        }
        tile(unread, upTo);
      }
    }
  };
  for (const item of order) {
    gap(Math.min(offset[item], file));
    const kind = itemKinds[d.kind.array[item]];
    if (kind === "section" || kind === "custom") section = d.number.array[item];
    else tile(item, Math.min(end[item], file));
  }
  gap(file);
  const count3 = d.kind.length;
  const bytes = new Uint32Array(count3);
  const tileStart = new Uint32Array(start.length + 1);
  for (let i = 0; i < start.length; i++) {
    tileStart[i] = start.array[i];
    bytes[owner.array[i]] += (i + 1 < start.length ? start.array[i + 1] : file) - start.array[i];
  }
  tileStart[start.length] = file;
  return {
    module: module2,
    ranges,
    count: count3,
    kind: Uint8Array.from(d.kind.array.subarray(0, count3)),
    bytes,
    offset: Uint32Array.from(d.offset.array.subarray(0, count3)),
    number: d.number.array.slice(0, count3),
    part: d.part.array.slice(0, count3),
    tileStart,
    tileItem: owner.array.slice(0, owner.length),
    of
  };
}
function itemAt({ tileStart, tileItem }, offset) {
  let low = 0;
  let high = tileItem.length - 1;
  if (high < 0 || offset < 0 || offset >= tileStart[high + 1]) return -1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (tileStart[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return tileItem[low];
}

// analyzers/size/ranges.ts
var leastPointer = 65536;
function dataBounds(module2) {
  let [lowest, highest] = [Infinity, -1];
  for (const segment2 of module2.data) {
    const address = Number(segment2.offsetExpression?.value ?? -1n);
    if (segment2.mode === "passive" && segment2.contents.length > 0) return { lowest: 1024, highest: 4294967295 };
    if (segment2.memory !== 0 || address < 0 || segment2.contents.length === 0) continue;
    lowest = Math.min(lowest, address);
    highest = Math.max(highest, address + segment2.contents.length - 1);
  }
  return { lowest, highest };
}
function rangesOf(code3, references) {
  const { module: module2 } = code3;
  const placed = placedSegments(module2, references);
  const bySegment = new Map(placed.map((segment2) => [segment2.index, segment2]));
  const inWhich = finder(placed);
  const cut = (address2) => {
    const segment2 = inWhich(address2);
    if (segment2) segment2.cut[address2 - segment2.address] = 1;
  };
  const { address, exact } = references;
  for (let i = 0; i < address.length; i++) if (exact.array[i]) cut(address.array[i] >>> 0);
  words(module2, placed, (_, value2) => {
    if (value2 >= leastPointer) cut(value2);
  });
  const d = { segment: ints(1024), offset: ints(1024), length: ints(1024), address: [], head: ints(1024) };
  for (const { index: index2, contents } of module2.data) {
    if (contents.length === 0) continue;
    const known3 = bySegment.get(index2);
    for (let from = 0; from < contents.length; ) {
      let to = from + 1;
      if (known3) while (to < contents.length && known3.cut[to] === 0) to++;
      else to = contents.length;
      push(d.segment, index2);
      push(d.offset, contents.offset + from);
      push(d.length, to - from);
      d.address.push(known3 ? known3.address + from : -1);
      push(d.head, known3 && known3.cut[from] === 1 ? 0 : 1);
      from = to;
    }
  }
  const count3 = d.segment.length;
  const ranges = {
    count: count3,
    segment: d.segment.array.slice(0, count3),
    offset: Uint32Array.from(d.offset.array.subarray(0, count3)),
    length: Uint32Array.from(d.length.array.subarray(0, count3)),
    address: Float64Array.from(d.address),
    head: Uint8Array.from(d.head.array.subarray(0, count3))
  };
  const at2 = lookup2(ranges);
  const [pointerFrom, pointerTo] = [ints(1024), ints(1024)];
  let [lastFrom, lastTo] = [-1, -1];
  words(module2, placed, (where, value2) => {
    const to = at2(value2);
    if (to < 0) return;
    const from = at2(where);
    if (from === to || from === lastFrom && to === lastTo) return;
    push(pointerFrom, lastFrom = from);
    push(pointerTo, lastTo = to);
  });
  return { ...ranges, at: at2, pointerFrom, pointerTo };
}
function placedSegments(module2, { placed }) {
  return module2.data.flatMap(({ index: index2, mode, memory: memory2, offsetExpression, contents }) => {
    const address = mode === "passive" ? placed.get(index2) : memory2 === 0 ? offsetExpression?.value : void 0;
    if (address === void 0 || contents.length === 0 || Number(address) < 0) return [];
    const { offset, length } = contents;
    return [{ index: index2, address: Number(address), length, offset, cut: new Uint8Array(length) }];
  }).sort((a, b) => a.address - b.address || a.index - b.index);
}
function finder(placed) {
  let last = placed[0];
  return (address) => {
    if (last && address >= last.address && address < last.address + last.length) return last;
    let low = 0;
    let high = placed.length - 1;
    while (low <= high) {
      const middle = low + high >> 1;
      const segment2 = placed[middle];
      if (address < segment2.address) high = middle - 1;
      else if (address >= segment2.address + segment2.length) low = middle + 1;
      else return last = segment2;
    }
    return void 0;
  };
}
function words({ bytes }, placed, each) {
  const first = placed[0];
  const final = placed.at(-1);
  if (!first || !final) return;
  const lowest = first.address;
  const highest = final.address + final.length;
  for (const { address, length, offset } of placed) {
    const misaligned = (4 - address % 4) % 4;
    for (let at2 = misaligned; at2 + 4 <= length; at2 += 4) {
      const byte = offset + at2;
      const value2 = (bytes[byte] | bytes[byte + 1] << 8 | bytes[byte + 2] << 16 | bytes[byte + 3] << 24) >>> 0;
      if (value2 >= lowest && value2 < highest) each(address + at2, value2);
    }
  }
}
function lookup2({ count: count3, address, length }) {
  const order = Uint32Array.from({ length: count3 }, (_, range) => range).filter((range) => address[range] >= 0);
  if (order.some((range, i) => i > 0 && address[range] < address[order[i - 1]]))
    order.sort((a, b) => address[a] - address[b] || a - b);
  let last = -1;
  return (wanted) => {
    if (last >= 0 && wanted >= address[last] && wanted < address[last] + length[last]) return last;
    let low = 0;
    let high = order.length - 1;
    while (low <= high) {
      const middle = low + high >> 1;
      const range = order[middle];
      if (wanted < address[range]) high = middle - 1;
      else if (wanted >= address[range] + length[range]) low = middle + 1;
      else return last = range;
    }
    return -1;
  };
}

// analyzers/size/references.ts
var referred = ["function", "type", "global", "table", "memory", "data", "element", "tag"];
var i32Const = opcode("i32.const");
var i64Const = opcode("i64.const");
var memoryInit = opcode("memory.init");
var noChar = { first: 1114112, last: 1114119 };
var kindA = new Int8Array(idCount).fill(-1);
var kindB = new Int8Array(idCount).fill(-1);
var isMemarg = new Uint8Array(idCount);
var isBlock = new Uint8Array(idCount);
var prepared = false;
function prepare() {
  const kinds4 = new Map(referred.map((kind, number3) => [immediateIndex[kind], number3]));
  for (let id2 = 0; id2 < kindA.length; id2++) {
    const [first, second] = immediatesById(id2);
    if (first === void 0) continue;
    kindA[id2] = kinds4.get(first) ?? -1;
    kindB[id2] = second === void 0 ? -1 : kinds4.get(second) ?? -1;
    isMemarg[id2] = first === immediateIndex.memarg ? 1 : 0;
    isBlock[id2] = first === immediateIndex.block ? 1 : 0;
  }
  for (const name3 of ["call", "return_call", "ref.func"]) kindA[opcode(name3)] = -1;
  prepared = true;
}
function referencesOf(code3, { lowest, highest }) {
  if (!prepared) prepare();
  const { module: module2 } = code3;
  const found = { from: ints(4096), what: ints(4096), to: ints(4096) };
  const addresses = { addressFrom: ints(4096), address: ints(4096), exact: ints(4096) };
  const placed = /* @__PURE__ */ new Map();
  const seen = stamps(module2);
  const use = (index2, what, to) => {
    const stamp2 = seen[what];
    if (stamp2[to] === index2 + 1 || to >= stamp2.length) return;
    stamp2[to] = index2 + 1;
    push(found.from, index2);
    push(found.what, what);
    push(found.to, to);
  };
  const [typeKind, memoryKind] = [referred.indexOf("type"), referred.indexOf("memory")];
  const wide = module2.memories[0]?.limits.index64 === true;
  const constant3 = wide ? i64Const : i32Const;
  for (const { index: index2, body } of module2.functions) {
    if (!body) continue;
    const { op, a, b, count: count3 } = code3.decode(index2);
    for (let i = 0; i < count3; i++) {
      const id2 = op[i];
      if (id2 === constant3) {
        const value2 = a[i] >>> 0;
        if (value2 < lowest || value2 > highest || wide && b[i] !== 0) continue;
        push(addresses.addressFrom, index2);
        push(addresses.address, value2);
        push(addresses.exact, value2 >= noChar.first && value2 <= noChar.last ? 0 : 1);
        continue;
      }
      if (isMemarg[id2]) {
        use(index2, memoryKind, b[i] >>> 16);
        const offset = a[i] >>> 0;
        const base = i > 0 && op[i - 1] === constant3 ? a[i - 1] >>> 0 : 0;
        const value2 = base + offset;
        if (offset === 0 || value2 < lowest || value2 > highest) continue;
        push(addresses.addressFrom, index2);
        push(addresses.address, value2);
        push(addresses.exact, base >= lowest ? 0 : 1);
        continue;
      }
      const what = kindA[id2];
      if (what >= 0) use(index2, what, a[i]);
      if (kindB[id2] >= 0) use(index2, kindB[id2], b[i]);
      if (isBlock[id2] && a[i] >= 0) use(index2, typeKind, a[i]);
      if (id2 === memoryInit && i >= 3 && b[i] === 0) {
        const [target, source] = [i - 3, i - 2];
        if (op[target] === constant3 && op[source] === i32Const && a[source] === 0) placed.set(a[i], a[target] >>> 0);
      }
    }
  }
  return { ...found, ...addresses, placed };
}
function stamps(module2) {
  const { functions: functions3, types: types3, globals, tables, memories, data, elements, tags } = module2;
  return [functions3, types3, globals, tables, memories, data, elements, tags].map(
    (space) => new Uint32Array(space.length)
  );
}
function* constantReferences(module2, { offset, length }) {
  if (!prepared) prepare();
  const c = cursor(module2.bytes, offset, offset + length, "a constant expression");
  const s = sinkFor(module2);
  const noOpeners = new Int32Array(1);
  const refFunc2 = opcode("ref.func");
  while (c.at < c.end) {
    let id2 = u8(c, "an instruction");
    if (paceOf[id2] === pace.prefix) id2 = prefixed(id2, u32(c, "a sub-opcode"));
    s.sideLength = 0;
    s.a = s.b = 0;
    readImmediates(c, id2, s, noOpeners, 1);
    const what = id2 === refFunc2 ? "function" : referred[kindA[id2]];
    if (what !== void 0) yield { what, index: s.a };
    const other2 = referred[kindB[id2]];
    if (other2 !== void 0) yield { what: other2, index: s.b };
  }
}

// analyzers/size/item-graph.ts
var itemGraph = analyzer({
  name: "item-graph",
  doc: "Every byte of the binary as items (functions, parts of static data, entries of tables, …), and which item needs which.",
  requires: { code },
  run: ({ code: code3 }) => itemGraphOf(code3),
  *facts({ items, graph }) {
    const { module: module2, count: count3, kind, bytes, offset } = items;
    for (let item = 0; item < count3; item++) {
      const needs = graph.start[item + 1] - graph.start[item];
      const at2 = { kind: "bytes", artifact: module2.artifact.path, offset: offset[item], length: bytes[item] };
      yield { at: at2, text: `${itemKinds[kind[item]]}, ${bytes[item]} bytes, needs ${needs}` };
    }
  }
});
function itemGraphOf(code3) {
  const { module: module2 } = code3;
  const references = referencesOf(code3, dataBounds(module2));
  const items = itemsOf2(module2, rangesOf(code3, references));
  const nodes = indirectNodes(code3);
  const first = items.count;
  const root = first + nodes.list.length;
  const from = ints(items.count * 4);
  const to = ints(items.count * 4);
  const edge = (source, target) => {
    if (source < 0 || target < 0) return;
    push(from, source);
    push(to, target);
  };
  const blind = module2.faults.length > 0 ? "the binary could not be read whole" : code3.undecoded > 0 ? "a function body could not be decoded" : void 0;
  if (blind === void 0) rootEdges(items, root, edge);
  else for (let item = 0; item < items.count; item++) edge(root, item);
  frameEdges(items, edge);
  functionEdges(code3, items, nodes, first, edge);
  referenceEdges(items, references, edge);
  tableEdges(code3, items, nodes, first, edge);
  const addresses = addressEdges(items, references, edge);
  dataEdges(items, edge);
  const graph = graphOf(root + 1, from.array.subarray(0, from.length), to.array.subarray(0, to.length));
  return { items, code: code3, graph, root, addresses, indirect: nodes.list, ...blind === void 0 ? {} : { blind } };
}
var spaceOf = { function: "functions", table: "tables", memory: "memories", global: "globals", tag: "tags" };
function external(items, kind, index2) {
  return items.of[spaceOf[kind]][index2] ?? -1;
}
function rootEdges(items, root, edge) {
  const { module: module2, kind, of } = items;
  for (let item = 0; item < items.count; item++)
    if (kind[item] === kindIndex.preamble || kind[item] === kindIndex.custom || kind[item] === kindIndex.unread)
      edge(root, item);
  module2.exports.forEach((_, index2) => edge(root, of.exports[index2]));
  module2.sections.forEach(({ name: name3 }, index2) => {
    if (name3 === "start" || name3 === "data count") edge(root, of.sections[index2]);
  });
  for (const { index: index2, kind: kind2 } of module2.imports)
    if (kind2 === "memory" || kind2 === "table") edge(root, external(items, kind2, index2));
  if (module2.types.some((type2) => type2.kind !== "func" || type2.supertype !== void 0 || refersToTypes(type2)))
    of.types.forEach((item) => edge(root, item));
}
function refersToTypes({
  params,
  results
}) {
  return params.some((type2) => type2.includes("(ref")) || results.some((type2) => type2.includes("(ref"));
}
function frameEdges(items, edge) {
  const { module: module2, of, tileItem, kind } = items;
  let section = -1;
  for (const item of tileItem) {
    if (kind[item] === kindIndex.section || kind[item] === kindIndex.custom) section = item;
    else if (section >= 0 && kind[item] !== kindIndex.unread) edge(item, section);
  }
  module2.exports.forEach(({ kind: kind2, index: index2 }, number3) => edge(of.exports[number3], external(items, kind2, index2)));
  module2.sections.forEach(({ name: name3 }, index2) => {
    if (name3 === "start" && module2.start !== void 0) edge(of.sections[index2], of.functions[module2.start]);
  });
  for (const { index: index2, type: type2, import: from } of module2.functions) {
    const own3 = of.functions[index2];
    edge(own3, of.names[index2]);
    if (from) edge(own3, of.types[type2]);
    else {
      edge(own3, of.declarations[index2]);
      edge(of.declarations[index2], of.types[type2]);
    }
  }
  for (const { index: index2, type: type2 } of module2.tags) edge(of.tags[index2], of.types[type2]);
  const needs = (owner, expression2) => {
    if (!expression2) return;
    for (const { what, index: index2 } of constantReferences(module2, expression2)) edge(owner, of[spaces[what]][index2] ?? -1);
  };
  for (const { index: index2, init } of module2.globals) needs(of.globals[index2], init);
  for (const { index: index2, init, mutable } of module2.globals)
    if (init?.value !== void 0 && !mutable)
      edge(of.globals[index2], of.ranges[items.ranges.at(Number(init.value))] ?? -1);
  for (const { index: index2, init } of module2.tables) needs(of.tables[index2], init);
  for (const { index: index2, offsetExpression, table } of module2.elements) {
    if (offsetExpression?.value === void 0) needs(of.elements[index2], offsetExpression);
    if (table !== void 0) edge(of.elements[index2], of.tables[table]);
  }
  for (const { index: index2, offsetExpression, memory: memory2 } of module2.data) {
    if (offsetExpression?.value === void 0) needs(of.data[index2], offsetExpression);
    if (memory2 !== void 0) edge(of.data[index2], of.memories[memory2]);
  }
}
var spaces = {
  function: "functions",
  type: "types",
  global: "globals",
  table: "tables",
  memory: "memories",
  data: "data",
  element: "elements",
  tag: "tags"
};
function functionEdges(code3, items, nodes, first, edge) {
  const { functions: functions3 } = items.of;
  const seen = new Int32Array(first + nodes.list.length).fill(-1);
  for (const { index: index2 } of code3.module.functions) {
    const own3 = functions3[index2];
    const once = (node) => {
      if (node < 0 || seen[node] === own3) return;
      seen[node] = own3;
      edge(own3, node);
    };
    for (let call3 = code3.callStart[index2]; call3 < code3.callStart[index2 + 1]; call3++)
      once(functions3[code3.callTarget[call3]]);
    for (let ref = code3.refStart[index2]; ref < code3.refStart[index2 + 1]; ref++) once(functions3[code3.refTarget[ref]]);
    for (let call3 = code3.indirectStart[index2]; call3 < code3.indirectStart[index2 + 1]; call3++)
      once(first + nodes.ofCall[call3]);
    for (const node of nodes.ofImport.get(index2) ?? []) once(first + node);
  }
}
function referenceEdges({ of }, { from, what, to }, edge) {
  const bySpace = referred.map((kind) => of[spaces[kind]]);
  for (let i = 0; i < from.length; i++)
    edge(of.functions[from.array[i]], bySpace[what.array[i]][to.array[i]] ?? -1);
}
var tableReaders = ["table.get", "table.copy"].map(opcode);
function tableEdges(code3, items, nodes, first, edge) {
  const { module: module2 } = code3;
  const { of, kind, number: number3, part: part2 } = items;
  const entriesOf = /* @__PURE__ */ new Map();
  const readable = new Set(
    tableReaders.some((id2) => code3.opcodeCount[id2] > 0) ? module2.tables.map(({ index: index2 }) => index2) : openTables(module2)
  );
  for (let item = 0; item < items.count; item++) {
    if (kind[item] !== kindIndex.entry) continue;
    const segment2 = module2.elements[number3[item]];
    const target = segment2.functions[part2[item]];
    edge(item, of.elements[segment2.index]);
    if (target >= 0) edge(item, of.functions[target]);
    else {
      const offset = segment2.starts[part2[item]];
      for (const { what, index: index2 } of constantReferences(module2, {
        offset,
        length: segment2.starts[part2[item] + 1] - offset
      }))
        edge(item, of[spaces[what]][index2] ?? -1);
    }
    if (segment2.mode === "passive") edge(of.elements[segment2.index], item);
    else if (segment2.mode === "declarative") edge(of.functions[target] ?? -1, item);
    else if (readable.has(segment2.table ?? 0) || target < 0) edge(of.tables[segment2.table ?? 0], item);
    if (target < 0 || segment2.mode === "declarative") continue;
    const known3 = entriesOf.get(target);
    if (known3) known3.push(item);
    else entriesOf.set(target, [item]);
  }
  nodes.list.forEach(({ table, targets: targets2 }, node) => {
    edge(first + node, of.tables[table] ?? -1);
    for (const target of targets2)
      for (const item of entriesOf.get(target) ?? [of.functions[target]]) edge(first + node, item);
  });
}
function addressEdges(items, { addressFrom, address }, edge) {
  const { ranges, of } = items;
  const seen = new Int32Array(ranges.count).fill(-1);
  const from = ints(1024);
  const to = ints(1024);
  for (let i = 0; i < address.length; i++) {
    const range = ranges.at(address.array[i] >>> 0);
    const index2 = addressFrom.array[i];
    if (range < 0 || seen[range] === index2) continue;
    seen[range] = index2;
    push(from, index2);
    push(to, range);
    edge(of.functions[index2], of.ranges[range]);
  }
  return { from: from.array.subarray(0, from.length), to: to.array.subarray(0, to.length) };
}
function dataEdges(items, edge) {
  const { ranges, of, module: module2 } = items;
  for (let i = 0; i < ranges.pointerFrom.length; i++)
    edge(of.ranges[ranges.pointerFrom.array[i]], of.ranges[ranges.pointerTo.array[i]]);
  for (let range = 0; range < ranges.count; range++) {
    const segment2 = module2.data[ranges.segment[range]];
    edge(of.ranges[range], of.data[segment2.index]);
    if (ranges.head[range] === 0) continue;
    const keeper = segment2.mode === "passive" ? of.data[segment2.index] : of.memories[segment2.memory ?? 0];
    edge(keeper ?? -1, of.ranges[range]);
  }
}

// analyzers/size/panic-sites.ts
var panicSites = analyzer({
  name: "panic-sites",
  doc: "Rust source locations that panic messages carry in static data, with the crate each belongs to.",
  requires: { itemGraph },
  run: ({ itemGraph: itemGraph2 }) => panicSitesOf(itemGraph2.items.module, itemGraph2.items.ranges),
  *facts({ module: module2, sites }) {
    for (const { offset, length, path: path3, line, column } of sites) {
      const of = path3.crate === void 0 ? "" : ` of ${path3.crate}${path3.version === void 0 ? "" : ` ${path3.version}`}`;
      yield {
        at: { kind: "bytes", artifact: module2.artifact.path, offset, length, section: "data" },
        text: `${path3.text}:${line}:${column}${of}`
      };
    }
  }
});
var recordBytes = 16;
var shortestPath = 4;
var longestPath = 1024;
var mostLines = 1e6;
var mostColumns = 1e4;
function panicSitesOf(module2, ranges) {
  const { bytes, data } = module2;
  const paths2 = /* @__PURE__ */ new Map();
  const sites = [];
  const word5 = (at2) => (bytes[at2] | bytes[at2 + 1] << 8 | bytes[at2 + 2] << 16 | bytes[at2 + 3] << 24) >>> 0;
  const pathAt2 = (address, length) => {
    const range = ranges.at(address);
    if (range < 0) return void 0;
    const offset = ranges.offset[range] + address - ranges.address[range];
    const { contents } = data[ranges.segment[range]];
    if (offset + length > contents.offset + contents.length) return void 0;
    const size2 = bytes[offset + length - 1] === 0 ? length - 1 : length;
    if (bytes[offset + size2 - 1] !== 115 || bytes[offset + size2 - 2] !== 114 || bytes[offset + size2 - 3] !== 46)
      return void 0;
    const key = offset * longestPath + size2;
    if (!paths2.has(key)) paths2.set(key, sourcePath(bytes, offset, size2));
    return paths2.get(key);
  };
  for (let first = 0; first < ranges.count; ) {
    let last = first;
    while (last + 1 < ranges.count && ranges.segment[last + 1] === ranges.segment[first]) last++;
    const address = ranges.address[first];
    const end = ranges.offset[last] + ranges.length[last];
    const from = ranges.offset[first];
    first = last + 1;
    if (address < 0) continue;
    for (let at2 = from + (4 - address % 4) % 4; at2 + recordBytes <= end; at2 += 4) {
      const length = word5(at2 + 4);
      if (length < shortestPath || length > longestPath) continue;
      const line = word5(at2 + 8);
      const column = word5(at2 + 12);
      if (line === 0 || line > mostLines || column === 0 || column > mostColumns) continue;
      const path3 = pathAt2(word5(at2), length);
      if (!path3) continue;
      sites.push({ offset: at2, length: recordBytes, range: ranges.at(address + at2 - from), path: path3, line, column });
      at2 += recordBytes - 4;
    }
  }
  const used2 = [...new Set(sites.map(({ path: path3 }) => path3))].sort((a, b) => a.offset - b.offset);
  return { module: module2, sites: sites.sort((a, b) => a.offset - b.offset), paths: used2 };
}
function sourcePath(bytes, offset, length) {
  const path3 = text(bytes, offset, length);
  if (path3 === void 0 || !/^[^\x00-\x1f"*<>|]+\.rs$/.test(path3)) return void 0;
  return { text: path3, offset, length, ...crateOfPath(path3) };
}
function crateOfPath(path3) {
  const slashed = path3.replaceAll("\\", "/");
  const published2 = /(?:\/registry\/src\/[^/]+|\/rust\/deps|\/vendor)\/([\w-]+?)-(\d+\.\d+\.\d+[\w.+-]*)\//.exec(
    slashed
  );
  if (published2) return { crate: underscored(published2[1]), version: published2[2] };
  const std = /(?:^|\/)library\/(?:stdarch\/crates\/|portable-simd\/crates\/)?(\w+)\/src\//.exec(slashed);
  if (std && /\/rustc\/|\/rustlib\/|^library\//.test(slashed)) return { crate: std[1], version: void 0 };
  const checkout = /\/git\/checkouts\/([\w-]+)-[0-9a-f]{16}\/[0-9a-f]+\/(?:.*\/)?([\w-]+)\/src\//.exec(slashed);
  if (checkout) return { crate: underscored(checkout[2]), version: void 0 };
  const root = /\/git\/checkouts\/([\w.-]+)-[0-9a-f]{16}\//.exec(slashed);
  if (root) return { crate: underscored(root[1]), version: void 0 };
  const own3 = /(?:^|\/)([\w-]+)\/src\//.exec(slashed);
  return { crate: own3 ? underscored(own3[1]) : void 0, version: void 0 };
}
function underscored(name3) {
  return name3.replaceAll("-", "_");
}

// rules/size/duplicate-crate-versions.ts
var duplicate_crate_versions_default = rule({
  id: "duplicate-crate-versions",
  title: "two versions of one crate are linked",
  severity: "note",
  since: "next",
  certainty: "proved",
  docs: `
When two dependencies want versions of a crate that Cargo cannot unify, both are compiled in, each with its own copy of
everything, and their types are different types.

Told by the source paths in panic messages, which hold crate and version of what was downloaded from a registry: that both
are linked is proved. Crates that leave no panic message, or binaries with paths stripped, are not seen. Versions that the
standard library brings itself are not counted: nobody can change those.

What to do: \`cargo tree -d --target wasm32-unknown-unknown\` says who wants which; update the one that lags
(\`cargo update -p NAME@OLD --precise NEW\` within semver's bounds), or ask it to.

\`\`\`wat bad
(module (memory 2)
  (func (export "f") (result i32) (i32.load (i32.const 70096)))
  (data (i32.const 70000) "/home/me/.cargo/registry/src/x/a-1.0.0/lib.rs\\00\\00\\00" "/home/me/.cargo/registry/src/x/a-2.0.0/lib.rs\\00\\00\\00"
    "\\70\\11\\01\\00\\2d\\00\\00\\00\\07\\00\\00\\00\\05\\00\\00\\00" "\\a0\\11\\01\\00\\2d\\00\\00\\00\\07\\00\\00\\00\\05\\00\\00\\00"))
\`\`\`
\`\`\`wat good
(module (memory 2)
  (func (export "f") (result i32) (i32.load (i32.const 70096)))
  (data (i32.const 70000) "/home/me/.cargo/registry/src/x/a-1.0.0/lib.rs\\00\\00\\00" "/home/me/.cargo/registry/src/x/b-2.0.0/lib.rs\\00\\00\\00"
    "\\70\\11\\01\\00\\2d\\00\\00\\00\\07\\00\\00\\00\\05\\00\\00\\00" "\\a0\\11\\01\\00\\2d\\00\\00\\00\\07\\00\\00\\00\\05\\00\\00\\00"))
\`\`\`
`,
  requires: { panicSites },
  options: {},
  *check({ panicSites: panicSites2 }) {
    const { paths: paths2, module: module2 } = panicSites2;
    const crates = /* @__PURE__ */ new Map();
    for (const path3 of paths2) {
      const { crate, version, text: text3 } = path3;
      const registry = /^.*?[\\/](?:registry[\\/]src|vendor)[\\/]/.exec(text3)?.[0];
      if (crate === void 0 || version === void 0 || registry === void 0) continue;
      const key = `${crate} ${registry}`;
      const versions = crates.get(key) ?? /* @__PURE__ */ new Map();
      if (!versions.has(version)) versions.set(version, path3);
      crates.set(key, versions);
    }
    for (const [key, versions] of [...crates].sort(([a], [b]) => a < b ? -1 : 1)) {
      const crate = key.slice(0, key.indexOf(" "));
      const all = [...versions].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }));
      const [oldest] = all;
      if (all.length < 2 || !oldest) continue;
      const at2 = ({ offset, length }) => ({ kind: "bytes", artifact: module2.artifact.path, offset, length, section: "data" });
      yield {
        at: at2(oldest[1]),
        subject: crate,
        message: `${count(all.length, "version")} of the crate '${clip(crate, 60)}' are linked, ${list(all.map(([version]) => clip(version, 40)))}: each brings its own copy of everything`,
        advice: "cargo tree -d --target wasm32-unknown-unknown says who wants which version; update the one that lags.",
        because: all.map(([version, path3]) => ({ at: at2(path3), message: `${clip(version, 40)}: ${clip(path3.text)}` }))
      };
    }
  }
});

// analyzers/size/copies.ts
var copies2 = analyzer({
  name: "copies",
  doc: "Functions whose bodies are the same as those of others, instruction by instruction.",
  requires: { code },
  run: ({ code: code3 }) => copiesOf(code3),
  *facts({ code: { module: module2 }, classes }) {
    for (const { members, bytes, saving } of classes)
      yield {
        at: { kind: "bytes", artifact: module2.artifact.path, ...module2.functions[members[0]].body },
        text: `${members.length} copies of ${bytes} bytes, functions ${members.join(", ")}; one would save ${saving} bytes`
      };
  }
});
var mostRounds = 20;
function copiesOf(code3) {
  const { module: module2 } = code3;
  const representative = Int32Array.from({ length: module2.functions.length }, (_, index2) => index2);
  const buckets = bucketsOf(code3);
  let joined3 = new Uint8Array(0);
  for (let round = 0, changed = true; changed && round < mostRounds; round++) {
    changed = false;
    const joining = new Uint8Array(module2.functions.length);
    for (const bucket of buckets) {
      if (round > 0 && !bucket.some((index2) => representative[index2] === index2 && mentions(code3, index2, joined3)))
        continue;
      const byBody = /* @__PURE__ */ new Map();
      for (const index2 of bucket) {
        if (representative[index2] !== index2) continue;
        const key = bodyKey(code3, index2, representative);
        const first = byBody.get(key);
        if (first === void 0) byBody.set(key, index2);
        else {
          representative[index2] = first;
          joining[index2] = 1;
          changed = true;
        }
      }
    }
    representative.forEach((first, index2) => {
      if (representative[first] === first) return;
      representative[index2] = representative[first];
      joining[index2] = 1;
    });
    joined3 = joining;
  }
  const members = /* @__PURE__ */ new Map();
  representative.forEach((first, index2) => {
    if (first === index2) return;
    const known3 = members.get(first);
    if (known3) known3.push(index2);
    else members.set(first, [first, index2]);
  });
  const classes = [...members.values()].map((list5) => {
    const sizes2 = list5.map((index2) => entryBytes(code3, index2));
    const bytes = Math.max(...sizes2);
    const saving = sizes2.reduce((sum, own3) => sum + own3, 0) - bytes;
    const declarations2 = list5.slice(1).reduce((sum, index2) => sum + lebBytes(module2.functions[index2].type), 0);
    return { members: list5, bytes, saving: saving + declarations2 };
  });
  classes.sort((a, b) => b.saving - a.saving || a.members[0] - b.members[0]);
  return { code: code3, classes, representative, saving: classes.reduce((sum, { saving }) => sum + saving, 0) };
}
function mentions(code3, index2, which) {
  for (let k = code3.callStart[index2]; k < code3.callStart[index2 + 1]; k++) if (which[code3.callTarget[k]]) return true;
  for (let k = code3.refStart[index2]; k < code3.refStart[index2 + 1]; k++) if (which[code3.refTarget[k]]) return true;
  return false;
}
function bucketsOf(code3) {
  const { module: module2 } = code3;
  const byHash = /* @__PURE__ */ new Map();
  for (const { index: index2, type: type2 } of module2.functions) {
    if (!code3.decoded[index2]) continue;
    const key = code3.hash[index2] * 65536 + ((module2.types[type2]?.canonical ?? type2) & 65535);
    const known3 = byHash.get(key);
    if (known3) known3.push(index2);
    else byHash.set(key, [index2]);
  }
  return [...byHash.values()].filter((bucket) => bucket.length > 1);
}
function bodyKey(code3, index2, representative) {
  const { module: module2 } = code3;
  const body = module2.functions[index2].body;
  const bytes = Buffer.from(module2.bytes.buffer, module2.bytes.byteOffset, module2.bytes.length);
  const parts = [`${canonicalType(code3, index2)}:`];
  const { callOffset, callTarget, refOffset, refTarget } = code3;
  let from = body.offset;
  let nextRef = code3.refStart[index2];
  const endRef = code3.refStart[index2 + 1];
  const replace3 = (offset, target) => {
    parts.push(bytes.toString("latin1", from, offset + 1), `{${representative[target]}}`);
    for (from = offset + 1; bytes[from] >= 128; ) from++;
    from++;
  };
  for (let k = code3.callStart[index2]; k < code3.callStart[index2 + 1]; k++) {
    const offset = callOffset[k];
    for (; nextRef < endRef && refOffset[nextRef] < offset; nextRef++)
      replace3(refOffset[nextRef], refTarget[nextRef]);
    replace3(offset, callTarget[k]);
  }
  for (; nextRef < endRef; nextRef++) replace3(refOffset[nextRef], refTarget[nextRef]);
  parts.push(bytes.toString("latin1", from, body.offset + body.length));
  return parts.join("");
}
function canonicalType({ module: module2 }, index2) {
  const { type: type2 } = module2.functions[index2];
  return module2.types[type2]?.canonical ?? type2;
}
function entryBytes({ module: module2 }, index2) {
  const length = module2.functions[index2]?.body?.length ?? 0;
  return length + lebBytes(length);
}
function lebBytes(value2) {
  let bytes = 1;
  for (let rest = Math.floor(value2 / 128); rest > 0; rest = Math.floor(rest / 128)) bytes++;
  return bytes;
}

// rules/size/duplicate-functions.ts
var duplicate_functions_default = rule({
  id: "duplicate-functions",
  title: "functions are copies of each other",
  severity: "note",
  since: "next",
  certainty: "proved",
  docs: `
Instances of one generic function for types of the same layout, and closures that do the same, are compiled to the same
instructions. Native linkers fold such copies; \`wasm-ld\` does not.

One finding per binary, with the largest classes: functions of one type whose bodies are equal byte for byte, once calls of
copies are counted as calls of one. The saving is bodies and declarations, before compression. Copies compress well, so the
download shrinks by less: 0.1 to 2.3 % in the modules that were measured.

What to do: \`wasm-opt --duplicate-function-elimination in.wasm -o out.wasm\` (part of \`-O2\` and more). In the source, move what
does not depend on the type into a function that is not generic. Functions whose addresses are compared must stay apart;
Rust promises nothing about such comparisons, C does.

\`\`\`wat bad
;; config {"rules":{"duplicate-functions":{"minSaving":5}}}
(module
  (func (export "a") (param i32) (result i32) (i32.add (i32.mul (local.get 0) (i32.const 3)) (i32.const 1)))
  (func (export "b") (param i32) (result i32) (i32.add (i32.mul (local.get 0) (i32.const 3)) (i32.const 1))))
\`\`\`
\`\`\`wat good
;; config {"rules":{"duplicate-functions":{"minSaving":5}}}
(module
  (func (export "a") (param i32) (result i32) (i32.add (i32.mul (local.get 0) (i32.const 3)) (i32.const 1)))
  (func (export "b") (param i32) (result i32) (i32.add (i32.mul (local.get 0) (i32.const 5)) (i32.const 1))))
\`\`\`
`,
  requires: { copies: copies2, names },
  options: {
    minSaving: option(4096, "Fewer bytes that having one of each would save are no finding.")
  },
  *check({ copies: copies3, names: names2 }, { minSaving }) {
    const { classes, saving, code: code3 } = copies3;
    const [largest2] = classes;
    if (!largest2 || saving < minSaving) return;
    const all = code3.module.functions.reduce((sum, { body }) => sum + (body?.length ?? 0), 0);
    const extra = classes.reduce((sum, { members }) => sum + members.length - 1, 0);
    const file = code3.module.artifact.path;
    yield {
      at: names2.place(largest2.members[0]),
      subject: "copies of functions",
      message: `${count(extra, "function is a copy", "functions are copies")} of others: one of each would save ${size(saving)}, ${share(saving, all)} of all code, before compression`,
      advice: `wasm-opt --duplicate-function-elimination ${shellWord(file)} -o ${shellWord(file)} makes them one.`,
      bytes: saving,
      because: classes.slice(0, 5).map(({ members, saving: saving2 }) => ({
        at: names2.place(members[0]),
        message: `${count(members.length, "copy", "copies")} of '${clip(names2.of(members[0]).name)}', ${size(saving2)} too many`
      }))
    };
  }
});

// analyzers/contract/declaration.ts
function showSource(declaration2) {
  const { role, source, at: at2, name: name3 } = declaration2;
  const what = role === "effect" ? "its effects are declared" : `declared ${role}`;
  switch (source) {
    case "marker":
      return `${what} by a marker${at2 ? ` at ${at2}` : ""}`;
    case "config":
      return `${what} by '${name3}' in the config`;
    case "builtin":
      return `known to be ${role}: '${name3}'`;
  }
}

// rules/effects/effect-declared-unused.ts
var atomic = effectSet("atomic_read", "atomic_write", "atomic_wait", "atomic_notify");
var effect_declared_unused_default = rule({
  id: "effect-declared-unused",
  title: "a function declares an effect that it cannot have",
  severity: "note",
  since: "next",
  certainty: "proved",
  docs: `
Not even through every function that a table could hand it, and not on the way into a panic, does the function come to the
effect: the declaration can be narrowed. A declaration that says more than is true lets the next change do more than
anybody meant.

The proof takes tables as the module fills them. Where the host can put functions of its own into a table that the function
calls through, nothing is said. Atomic effects are not judged in a build without atomic instructions, nor \`alloc\` in one without names.

\`\`\`wat bad
;; config {"contract":{"effects":{"functions":{"run":["clock","random"]},"imports":{"env.now":"clock"}}}}
(module
  (import "env" "now" (func $now (result f64)))
  (func (export "run") (result f64) (call $now)))
\`\`\`
\`\`\`wat good
;; config {"contract":{"effects":{"functions":{"run":["clock"]},"imports":{"env.now":"clock"}}}}
(module
  (import "env" "now" (func $now (result f64)))
  (func (export "run") (result f64) (call $now)))
\`\`\`
`,
  requires: { declaredEffects, effects: effects2, names },
  options: {},
  *check({ declaredEffects: declaredEffects2, effects: effects3, names: names2 }) {
    const { graph, possible, seesAllocator, seesAtomics } = effects3;
    const unseen = (seesAtomics ? 0 : atomic) | (seesAllocator ? 0 : effectSet("alloc"));
    for (const { index: index2, effects: declared, declaration: declaration2 } of declaredEffects2.functions) {
      const all = possible.any[index2];
      if ((all & unknownEffects) !== 0 || graph.callsOpenTable(index2)) continue;
      for (const { name: name3 } of effectsOf2(declared & ~all & ~unseen))
        yield {
          at: names2.place(index2),
          subject: `${names2.subject(index2)}: ${name3}`,
          message: `'${clip(names2.of(index2).name)}' declares the effect \`${name3}\` and cannot have it, neither by what it calls nor through tables nor on panic`,
          advice: `Take \`${name3}\` out of the declaration${declaration2.place ? "" : ` (${showSource(declaration2)})`}.`,
          because: declaration2.place ? [{ at: declaration2.place, message: "the declaration" }] : []
        };
    }
  }
});

// analyzers/effects/gateways.ts
var hostEffects = effectSet("js_call", "io", "network", "filesystem", "clock", "random", "thread_spawn");
var gateways = analyzer({
  name: "gateways",
  doc: "Functions in tables that reach the host by direct calls: through them dynamic dispatch has effects.",
  requires: { effects: effects2 },
  run: ({ effects: effects3 }) => gatewaysOf(effects3),
  *facts({ all, found }) {
    const { module: module2 } = found.graph;
    for (const { index: index2, effects: effects3 } of all) {
      const span2 = module2.functions[index2]?.body ?? module2.functions[index2]?.import;
      const at2 = bytePlace(module2, span2?.offset ?? 0, span2?.length ?? 0, index2);
      yield { at: at2, text: `brings in ${effectNames(effects3).join(" ")}` };
    }
  }
});
function gatewaysOf(found) {
  const { graph, definite, own: own3 } = found;
  const { half: half2 } = graph;
  const targets2 = new Set(graph.indirect.flatMap(({ targets: targets3 }) => targets3));
  const all = [...targets2].map((index2) => ({ index: index2, effects: definite.main[index2] & hostEffects })).filter(({ effects: effects3 }) => effects3 !== 0).sort((a, b) => a.index - b.index);
  const byIndex = new Map(all.map((gateway) => [gateway.index, gateway]));
  const indexOf = (node) => node < half2 ? node : node - half2;
  return {
    found,
    all,
    of(from, wanted) {
      const order = [...reach(graph.all, [from]).order].map(indexOf);
      return [...new Set(order)].flatMap((index2) => {
        const gateway = byIndex.get(index2);
        return gateway && (gateway.effects & wanted) !== 0 && index2 !== from ? [gateway] : [];
      });
    },
    walk(from, wanted, tier = "main") {
      const reached = reach(graph.all, [tier === "main" ? from : half2 + from]);
      const goal = reached.order.find(
        (node) => ((node < half2 ? own3.main[node] : own3.any[node - half2]) & wanted) !== 0
      );
      return goal === void 0 ? [] : walkTo(reached, goal).map(indexOf);
    }
  };
}

// rules/effects/effect-gateway.ts
var effect_gateway_default = rule({
  id: "effect-gateway",
  title: "a function in a table brings host effects in through dynamic dispatch",
  severity: "note",
  since: "next",
  certainty: "proved",
  docs: `
A function that reaches the host by direct calls and lies in a table can be called by every \`call_indirect\` of its type. Most
builds have few of these, and they are the reason why functions that call through tables cannot be proved to keep to what they
declare: a panic hook that prints, a lazily initialised global, the \`Debug\` of a host object, a worker's entry.

Said only when some function that declares its effects could come to an undeclared one so, one finding per gateway, with the
number of such functions. To forbid it altogether turn on \`effect-possibly-undeclared\`.

\`\`\`wat bad
;; config {"contract":{"effects":{"functions":{"run":[]},"imports":{"env.now":"clock"}}}}
(module
  (type $f (func))
  (import "env" "now" (func $now (result f64)))
  (table funcref (elem $asks))
  (func $asks (type $f) (drop (call $now)))
  (func (export "run") (param i32) (call_indirect (type $f) (local.get 0))))
\`\`\`
\`\`\`wat good
;; config {"contract":{"effects":{"functions":{"run":[]},"imports":{"env.now":"clock"}}}}
(module
  (type $f (func))
  (import "env" "now" (func $now (result f64)))
  (table funcref (elem $asks))
  (func $asks (type $f) (drop (call $now)))
  (func (export "run") (param i32) (result i32) (i32.add (local.get 0) (i32.const 1))))
\`\`\`
`,
  requires: { declaredEffects, effects: effects2, gateways, names },
  options: {
    exclude: option([], "Globs over names of functions that are known gateways and accepted.")
  },
  *check({ declaredEffects: declaredEffects2, effects: effects3, gateways: gateways2, names: names2 }, { exclude }) {
    const accepted = exclude.map(globMatcher);
    const reached = /* @__PURE__ */ new Map();
    for (const { index: index2, effects: declared } of declaredEffects2.functions) {
      const extra = effects3.possible.main[index2] & ~effects3.definite.main[index2] & ~covered(declared) & hostEffects;
      if (extra === 0) continue;
      for (const gateway of gateways2.of(index2, extra)) {
        const from = reached.get(gateway.index);
        if (from) from.push(index2);
        else reached.set(gateway.index, [index2]);
      }
    }
    for (const { index: index2, effects: brought } of gateways2.all) {
      const from = reached.get(index2);
      const name3 = names2.of(index2).name;
      if (!from || accepted.some((matches2) => matches2(name3))) continue;
      yield {
        at: names2.place(index2),
        subject: names2.subject(index2),
        message: `'${clip(name3)}' lies in a table and has ${list(effectNames(brought).map((effect) => `\`${effect}\``))} by direct calls: ${count(from.length, "function")} that ${from.length === 1 ? "does" : "do"} not declare this can come to it by dynamic dispatch, such as '${clip(names2.of(from[0]).name)}'`
      };
    }
  }
});

// analyzers/mir/link.ts
function indexBodies(dump) {
  const byName2 = /* @__PURE__ */ new Map();
  const closures = /* @__PURE__ */ new Map();
  for (const body of dump.bodies) {
    if (body.kind !== "fn" || body.value) continue;
    const name3 = lastName(body.path);
    if (name3 === void 0) continue;
    if (name3.startsWith("{")) {
      const type2 = closureIn(body.params[0]);
      if (type2) closures.set(showType(type2), body);
      continue;
    }
    const row = byName2.get(name3);
    if (row) row.push(body);
    else byName2.set(name3, [body]);
  }
  return { byName: byName2, closures };
}
function closureIn(type2) {
  if (!type2) return void 0;
  const inner = withoutPointers(type2);
  if (inner.kind === "closure") return inner;
  if (inner.kind !== "path") return void 0;
  const last = inner.path.segments.at(-1);
  const argument2 = last?.kind === "name" ? last.args.find(({ kind }) => kind === "type") : void 0;
  return argument2?.kind === "type" && argument2.type !== type2 ? closureIn(argument2.type) : void 0;
}
function crateNamed({ segments: [first] }) {
  if (first?.kind === "name") return first.name;
  if (first?.kind === "qualified" && first.self.kind === "path") return crateNamed(first.self.path);
  return void 0;
}
function linkIn({ byName: byName2 }, path3, args2, result, crate) {
  const name3 = lastName(path3);
  const all = (name3 === void 0 ? void 0 : byName2.get(name3)) ?? [];
  const before = path3.segments.at(-2);
  const byTrait = before?.kind === "qualified" && before.trait !== void 0;
  const segments = crate === void 0 ? path3.segments : withoutCrate(path3.segments, crate);
  const meant = all.filter((body) => (args2 === void 0 || body.params.length === args2.length) && isMeant(body));
  const exact = meant.filter((body) => body.path.segments.length === segments.length);
  const fitting = exact.length === 1 && !byTrait ? exact : meant;
  return { byTrait, among: fitting, ...fitting.length === 1 && fitting[0] ? { body: fitting[0] } : {} };
  function isMeant(body) {
    const last = body.path.segments.at(-2);
    if (byTrait) {
      if (last?.kind === "impl-at" || last?.kind === "impl") return fits(body, before.self);
      return last?.kind === "name" && lastName(before.trait ?? { segments: [] }) === last.name && !all.some((other2) => other2.path.segments.at(-2)?.kind === "impl-at" && fits(other2, before.self));
    }
    if (before?.kind === "qualified" || before?.kind === "impl")
      return (last?.kind === "impl-at" || last?.kind === "impl") && fits(body, before.self);
    if (last?.kind === "impl-at") {
      const owner = before?.kind === "name" ? before.name : void 0;
      return owner !== void 0 && new RegExp("^\\p{Lu}", "u").test(owner) && fits(body, void 0, owner);
    }
    return endsAlike(body.path.segments, segments);
  }
  function fits(body, self, owner) {
    const any = self !== void 0 && isOpen(self);
    const wanted = owner ?? (self?.kind === "path" && !any ? lastName(self.path) : void 0);
    const types3 = [...body.params, body.result];
    const receiver = body.params[0] && withoutPointers(body.params[0]);
    const named5 = (type2) => {
      const inner = withoutPointers(type2);
      if (any) return true;
      if (inner.kind !== "path") return self !== void 0 && inner.kind === withoutPointers(self).kind;
      if (wanted === void 0 || lastName(inner.path) === wanted) return true;
      let found = false;
      visitPathTypes(inner.path, (each) => {
        found ||= each.kind === "path" && lastName(each.path) === wanted;
      });
      return found;
    };
    if (receiver && isSelf(body)) {
      if (!named5(receiver) && !isOpen(receiver)) return false;
    } else if (wanted !== void 0 && !isOpenName(wanted) && !types3.some((type2) => named5(type2) || isOpen(type2)))
      return types3.every((type2) => type2.kind === "tuple");
    return (args2 === void 0 || body.params.every((param, index2) => compatible(param, args2[index2]))) && compatible(body.result, result);
  }
}
function isSelf(body) {
  return body.code.debug.some(({ name: name3, place: place4 }) => name3 === "self" && place4?.local === 1);
}
function withoutCrate(segments, crate) {
  const [first] = segments;
  return first?.kind === "name" && first.name === crate ? segments.slice(1) : segments;
}
function endsAlike(a, b) {
  const length = Math.min(a.length, b.length);
  for (let index2 = 1; index2 <= length; index2++) {
    const [left, right2] = [a.at(-index2), b.at(-index2)];
    if (left?.kind !== "name" || right2?.kind !== "name" || left.name !== right2.name) return false;
  }
  return true;
}
function isOpenName(name3) {
  return /^[A-Z][A-Z0-9]?$/.test(name3);
}
function isOpen(type2) {
  switch (type2.kind) {
    case "path": {
      const [first] = type2.path.segments;
      if (first?.kind === "qualified") return true;
      return type2.path.segments.length === 1 && (isOpenName(lastName(type2.path) ?? "") || lastName(type2.path) === "Self");
    }
    case "impl":
    case "dyn":
    case "infer":
    case "opaque":
    case "closure":
      return true;
    default:
      return false;
  }
}
function compatible(param, given) {
  if (!given || isOpen(param) || isOpen(given)) return true;
  if (param.kind !== given.kind) return false;
  switch (param.kind) {
    case "path": {
      if (given.kind !== "path") return false;
      const a = param.path.segments.at(-1);
      const b = given.path.segments.at(-1);
      if (a?.kind !== "name" || b?.kind !== "name") return true;
      if (a.name !== b.name) return isAlias(a.name) || isAlias(b.name);
      const left = a.args.flatMap((argument2) => argument2.kind === "type" ? [argument2.type] : []);
      const right2 = b.args.flatMap((argument2) => argument2.kind === "type" ? [argument2.type] : []);
      return left.length !== right2.length || left.every((type2, index2) => compatible(type2, right2[index2]));
    }
    case "ref":
    case "pointer":
      return given.kind === param.kind && given.mutable === param.mutable && compatible(param.to, given.to);
    case "slice":
      return given.kind === "slice" && compatible(param.of, given.of);
    case "array":
      return given.kind === "array" && compatible(param.of, given.of);
    case "tuple":
      return given.kind === "tuple" && given.of.length === param.of.length && param.of.every((part2, index2) => compatible(part2, given.of[index2]));
    default:
      return true;
  }
}
function isAlias(name3) {
  return name3.startsWith("Atomic");
}

// analyzers/calls/call-graph.ts
var mirCalls = analyzer({
  name: "mir-calls",
  doc: "Which body of the MIR dumps calls which, with trait methods linked to their impls where only one fits.",
  requires: { mir },
  run: ({ mir: mir2 }) => ({ ...callGraphOf(mir2), program: mir2 }),
  *facts(result) {
    for (const dump of result.program.dumps)
      for (const { from, to, how: how3, block: block4, statement, among } of result.of(dump).edges) {
        const at2 = from.code.blocks[block4];
        const point = at2 && (at2.statements[statement] ?? at2.terminator);
        yield { at: mirPlace(from, point), text: `${how3} of ${to.name}${among > 1 ? ` (one of ${among})` : ""}` };
      }
  }
});
function callGraphOf(program) {
  const indices = /* @__PURE__ */ new Map();
  const known3 = /* @__PURE__ */ new Map();
  const indexOf = (dump) => {
    let index2 = indices.get(dump);
    if (!index2) indices.set(dump, index2 = indexBodies(dump));
    return index2;
  };
  const link = (path3, dump, args2, result) => {
    const own3 = linkIn(indexOf(dump), path3, args2, result);
    if (own3.among.length > 0) return own3;
    const home = crateNamed(path3);
    const abroad = home === void 0 ? [] : program.dumps.filter(({ crate }) => crate === home);
    const [only2] = abroad;
    return only2 && abroad.length === 1 && only2 !== dump ? linkIn(indexOf(only2), path3, args2, result, home) : own3;
  };
  const of = (dump) => {
    let calls2 = known3.get(dump);
    if (!calls2) known3.set(dump, calls2 = readCalls(dump, link));
    return calls2;
  };
  return { of, link };
}
function readCalls(dump, link) {
  const bodies2 = dump.bodies.filter(({ kind, value: value2 }) => kind === "fn" && !value2);
  const { closures } = indexBodies(dump);
  const edges = [];
  for (const body of bodies2) edgesOf(body, closures, link, edges);
  const into = /* @__PURE__ */ new Map();
  for (const edge of edges) {
    const row = into.get(edge.to);
    if (row) row.push(edge);
    else into.set(edge.to, [edge]);
  }
  const rank3 = new Map(bodies2.map((body, index2) => [body, index2]));
  const linked2 = edges.filter(({ among, to }) => among === 1 && rank3.has(to));
  const graph = graphOf(
    bodies2.length,
    linked2.map(({ from }) => rank3.get(from)),
    linked2.map(({ to }) => rank3.get(to))
  );
  return { bodies: bodies2, edges, graph, into: (body) => into.get(body) ?? [] };
}
function edgesOf(body, closures, link, edges) {
  const { code: code3, dump } = body;
  const add = (to, how3, block4, statement, about) => {
    const among = about?.among.length ?? 1;
    edges.push({ from: body, to, how: how3, block: block4, statement, byTrait: about?.byTrait ?? false, among });
  };
  const addAll = (found, how3, block4, statement) => {
    for (const to of found.among) add(to, how3, block4, statement, found);
  };
  const types3 = (path3, block4, statement) => {
    visitPathTypes(path3, (type2) => {
      if (type2.kind === "closure") {
        const to = closures.get(showType(type2));
        if (to && to !== body) add(to, "closure", block4, statement);
      } else if (type2.kind === "fn" && type2.item !== void 0) {
        const item = parsePath(type2.item);
        if (item) addAll(link(item, dump), "value", block4, statement);
      }
    });
  };
  const operand3 = (given, block4, statement) => {
    if (given.kind !== "const") return;
    if (given.value.kind === "path") {
      if (!/^[A-Z0-9_]+$/.test(lastName(given.value.path) ?? "A"))
        addAll(link(given.value.path, dump), "value", block4, statement);
    } else if (given.value.kind === "opaque") {
      const text3 = /^ZeroSized: (\{.*\})$/.exec(given.value.text)?.[1];
      const to = text3 === void 0 ? void 0 : closures.get(text3);
      if (to) add(to, "closure", block4, statement);
    }
  };
  code3.blocks.forEach(({ statements, terminator }, block4) => {
    statements.forEach((statement, index2) => {
      if (statement.kind !== "assign") return;
      const { from } = statement;
      if (from.kind === "closure") {
        const type2 = typeOfPlace(code3, statement.to);
        const to = closures.get(showType(from.type)) ?? (type2 && closures.get(showType(type2)));
        if (to) add(to, "closure", block4, index2);
      }
      for (const given of operandsIn(from)) operand3(given, block4, index2);
    });
    if (terminator.kind !== "call" && terminator.kind !== "tail-call") return;
    const { callee, args: args2 } = terminator;
    const at2 = statements.length;
    for (const given of args2) operand3(given, block4, at2);
    if (callee.kind !== "path") return;
    types3(callee.path, block4, at2);
    const result = terminator.kind === "call" ? typeOfPlace(code3, terminator.to) : void 0;
    addAll(link(callee.path, dump, argumentTypes(code3, args2), result), "call", block4, at2);
  });
  const standing = inlinedAt(code3);
  for (const call3 of code3.inlined) {
    const path3 = parsePath(call3.callee);
    if (!path3) continue;
    const found = link(path3, dump);
    if (found.among.length === 0) continue;
    const places = standing.get(call3);
    if (places) for (const { block: block4, statement } of places) addAll(found, "inlined", block4, statement);
    else if (!dump.spans) addAll(found, "inlined", -1, -1);
  }
}
function operandsIn(from) {
  switch (from.kind) {
    case "use":
    case "cast":
    case "repeat":
      return [from.operand];
    case "adt":
    case "closure":
      return from.fields.map(({ operand: operand3 }) => operand3);
    case "tuple":
    case "array":
      return from.of;
    default:
      return [];
  }
}
function inlinedAt(code3) {
  const found = /* @__PURE__ */ new Map();
  code3.blocks.forEach(({ statements, terminator }, block4) => {
    const here = /* @__PURE__ */ new Set();
    for (const [statement, point] of [...statements, terminator].entries())
      for (let call3 = point.inlined; call3; call3 = call3.within) {
        if (here.has(call3)) continue;
        here.add(call3);
        const row = found.get(call3);
        if (row) row.push({ block: block4, statement });
        else found.set(call3, [{ block: block4, statement }]);
      }
  });
  return found;
}
function argumentTypes(code3, args2) {
  return args2.map((argument2) => typeOfOperand(code3, argument2));
}

// analyzers/threads/atomics.ts
var atomicType = /^Atomic(?:[UI](?:8|16|32|64|128|size)|Bool|Ptr)?$/;
var methods = /* @__PURE__ */ new Set([
  ...["load", "store", "swap", "compare_and_swap", "compare_exchange", "compare_exchange_weak"],
  ...["fetch_add", "fetch_sub", "fetch_and", "fetch_nand", "fetch_or", "fetch_xor", "fetch_not"],
  ...["fetch_max", "fetch_min", "fetch_update", "try_update", "update"],
  ...["fetch_ptr_add", "fetch_ptr_sub", "fetch_byte_add", "fetch_byte_sub"]
]);
var functions2 = /^atomic_(?:load|store|swap|add|sub|and|nand|or|xor|max|min|umax|umin|compare_exchange(?:_weak)?|xadd|xsub|xchg|cxchg(?:weak)?|fence)(?:_(?:seqcst|acquire|release|acqrel|relaxed|unordered|acq|rel))*$/;
var free = /* @__PURE__ */ new Map([
  ["fence", "atomic"],
  ["memory_atomic_wait32", void 0],
  ["memory_atomic_wait64", void 0],
  ["memory_atomic_notify", void 0]
]);
function atomicOperation(path3) {
  const last = lastName(path3);
  if (last === void 0) return void 0;
  const before = path3.segments.at(-2);
  if (before?.kind === "name" && atomicType.test(before.name) && methods.has(last)) return `${before.name}::${last}`;
  if (functions2.test(last) && (before === void 0 || before.kind === "name")) return last;
  if (!free.has(last)) return void 0;
  const module2 = free.get(last);
  if (module2 === void 0 || before === void 0 || before.kind === "name" && before.name === module2) return last;
  return void 0;
}
function isAtomicLibrary(callee) {
  return /(^|::)(?:Atomic(?:[UI]\w+|Bool|Ptr)?(?:::<[^>]*>)?::\w+|atomic_\w+(?:::<.*>)?|fence|UnsafeCell(?:::<.*>)?::get)$/.test(
    callee
  );
}

// analyzers/effects/library.ts
var rows = [
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
    effectSet("filesystem")
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
    true
  ],
  [/(?:^|::)(?:from_elem|into_vec|to_vec)$|std::fmt::format$|ToString::to_string$/, effectSet("alloc"), true],
  [/(?:Option|Result)::(?:unwrap|expect|unwrap_err|expect_err)$/, noEffects, true],
  [/num::(?:div_ceil|div_euclid|rem_euclid|next_multiple_of|pow|ilog2?|ilog10|isqrt)$/, noEffects, true],
  [
    /std::num::(?:wrapping_\w+|saturating_\w+|checked_\w+|overflowing_\w+|rotate_\w+|leading_\w+|trailing_\w+|count_\w+|swap_bytes|reverse_bits|[tf]\w+_[bln]e(?:_bytes)?|is_power_of_two|abs_diff|unsigned_abs|signum|is_\w+)$/,
    noEffects
  ],
  [/std::(?:slice|str)::(?:len|is_empty|as_ptr|as_bytes|iter|first|last|from_raw_parts)$/, noEffects],
  [/(?:^|::)Option::(?:is_some|is_none|unwrap_or|as_ref|as_mut|as_deref|copied|ok_or|or|and|take)$/, noEffects],
  [/(?:^|::)Result::(?:is_ok|is_err|ok|err|unwrap_or|as_ref|as_mut)$/, noEffects],
  [/std::hint::black_box$|std::mem::(?:size_of|align_of|swap|replace|forget)$/, noEffects]
];
var computing = /* @__PURE__ */ new Set(["From", "Into", "Ord", "PartialOrd", "PartialEq", "Default", "Clone"]);
var collections = /* @__PURE__ */ new Set(["Vec", "String", "Box"]);
function libraryCall(path3) {
  const atomic2 = atomicOperation(path3);
  if (atomic2 !== void 0) return { effects: atomicEffects(atomic2), panics: false };
  const last = lastName(path3);
  const before = path3.segments.at(-2);
  if (before?.kind === "qualified" && before.trait) {
    const trait = lastName(before.trait) ?? "";
    if (computing.has(trait) && isScalar(before.self)) return { effects: noEffects, panics: false };
    const range = before.self.kind === "path" && /^Range(?:Inclusive)?$/.test(lastName(before.self.path) ?? "");
    if (range && (last === "next" || last === "into_iter")) return { effects: noEffects, panics: false };
    if (trait === "Iterator" && last === "collect" && collects(path3))
      return { effects: effectSet("alloc"), panics: true };
  }
  const name3 = plainName(path3);
  const row = rows.find(([end]) => end.test(name3));
  return row && { effects: row[1], panics: row[2] === true };
}
function collects(path3) {
  const last = path3.segments.at(-1);
  const into = last?.kind === "name" ? last.args.find(({ kind }) => kind === "type") : void 0;
  return into?.kind === "type" && into.type.kind === "path" && collections.has(lastName(into.type.path) ?? "");
}
function atomicEffects(operation) {
  if (/wait(?:32|64)$/.test(operation)) return effectSet("atomic_wait", "atomic_read");
  if (/notify$/.test(operation)) return effectSet("atomic_notify");
  if (/fence/.test(operation)) return noEffects;
  if (/(?:::|atomic_)load/.test(operation)) return effectSet("atomic_read");
  if (/(?:::|atomic_)store/.test(operation)) return effectSet("atomic_write");
  return effectSet("atomic_read", "atomic_write");
}
var scalar = /^(?:[iu](?:8|16|32|64|128|size)|f(?:16|32|64|128)|bool|char)$/;
function isScalar(type2) {
  return type2.kind === "path" && type2.path.segments.length === 1 && scalar.test(lastName(type2.path) ?? "");
}

// analyzers/effects/mir-own.ts
var reads = effectSet("memory_read");
var writes = effectSet("memory_write");
var callTraits = /* @__PURE__ */ new Set(["Fn", "FnMut", "FnOnce"]);
function waysOf(code3) {
  const { blocks } = code3;
  const normal = new Uint8Array(blocks.length);
  const returns = new Uint8Array(blocks.length);
  const before = blocks.map(() => []);
  const open2 = blocks.length > 0 ? [0] : [];
  const ends3 = [];
  for (let block4 = open2.pop(); block4 !== void 0; block4 = open2.pop()) {
    if (normal[block4]) continue;
    normal[block4] = 1;
    const { terminator } = blocks[block4];
    if (terminator.kind === "return" || terminator.kind === "coroutine-drop" || terminator.kind === "tail-call")
      ends3.push(block4);
    for (const next of normalSuccessors(terminator)) {
      before[next].push(block4);
      open2.push(next);
    }
  }
  for (let block4 = ends3.pop(); block4 !== void 0; block4 = ends3.pop()) {
    if (returns[block4]) continue;
    returns[block4] = 1;
    ends3.push(...before[block4]);
  }
  const reached = new Uint8Array(blocks.length);
  if (blocks.length > 0) open2.push(0);
  for (let block4 = open2.pop(); block4 !== void 0; block4 = open2.pop()) {
    if (reached[block4]) continue;
    reached[block4] = 1;
    open2.push(...successors(blocks[block4].terminator));
  }
  return { reached, returns };
}
function deedsOf(body, around2) {
  const { code: code3 } = body;
  const { reached, returns } = waysOf(code3);
  const deeds = [];
  code3.blocks.forEach(({ statements, terminator }, block4) => {
    if (!reached[block4]) return;
    const live = returns[block4] === 1;
    const own3 = (statement, effects3, panics = false) => {
      if (effects3 !== noEffects || panics) deeds.push({ ...nothing, block: block4, statement, returns: live, effects: effects3, panics });
    };
    statements.forEach((statement, rank4) => {
      own3(rank4, touched2(statement));
    });
    const rank3 = statements.length;
    own3(rank3, touched2(terminator));
    switch (terminator.kind) {
      case "assert":
        own3(rank3, noEffects, true);
        break;
      case "asm":
      case "opaque":
        own3(rank3, unknownEffects);
        break;
      case "drop":
        deeds.push(
          ...dropped2(body, terminator.place, around2).map((deed) => ({
            ...deed,
            block: block4,
            statement: rank3,
            returns: live
          }))
        );
        break;
      case "call":
      case "tail-call": {
        const back = terminator.kind === "tail-call" || terminator.target !== void 0;
        deeds.push({ ...called2(body, terminator, block4, rank3, around2), block: block4, statement: rank3, returns: live && back });
        break;
      }
      default:
    }
  });
  return deeds;
}
function touched2(node) {
  if (node.kind === "opaque") return unknownEffects;
  if (node.kind === "assign" && node.from.kind === "opaque") return unknownEffects;
  if (node.kind === "copy-nonoverlapping") return reads | writes;
  let set2 = noEffects;
  for (const { place: place4, how: how3 } of usesOf(node)) {
    if (how3 === "ref" || how3 === "ref-mut" || !place4.projection.some(({ kind }) => kind === "deref")) continue;
    set2 |= how3 === "write" ? writes : reads;
  }
  return set2;
}
var nothing = { effects: noEffects, maybe: noEffects, to: [], possible: false, leaves: false, panics: false };
function dropped2(body, place4, { links }) {
  const type2 = typeOfPlace(body.code, place4);
  if (type2?.kind !== "path") return [{ ...nothing, effects: unknownEffects }];
  const name3 = (text3) => ({ segments: [{ kind: "name", name: text3, args: [] }] });
  const path3 = {
    segments: [
      { kind: "qualified", self: type2, trait: name3("Drop") },
      { kind: "name", name: "drop", args: [] }
    ]
  };
  const link = links.link(path3, body.dump, [{ kind: "ref", mutable: true, to: type2 }]);
  const rest = { ...nothing, effects: unknownEffects };
  return link.body ? [{ ...nothing, callee: `drop of ${showType(type2)}`, to: [link.body] }, rest] : [rest];
}
function called2(body, terminator, block4, statement, { links, contract: contract2, taken, handed }) {
  const { callee, args: args2 } = terminator;
  const gone = terminator.kind === "call" && terminator.target === void 0;
  if (callee.kind === "value") {
    const to = taken(args2.length);
    return { ...nothing, callee: "a function pointer", to, possible: true, leaves: true, panics: gone };
  }
  const { path: path3, text: text3 } = callee;
  const { dump, code: code3 } = body;
  const result = terminator.kind === "call" ? typeOfPlace(code3, terminator.to) : void 0;
  const link = links.link(path3, dump, argumentTypes(code3, args2), result);
  const given = handed(body, block4, statement);
  const values = [...new Set(given.map(({ to }) => to))];
  const self = selfOf(path3);
  if (self && self.trait && callTraits.has(lastName(self.trait) ?? "")) {
    const settled = self.self.kind === "closure" || self.self.kind === "fn" && self.self.item !== void 0;
    const fixed = settled && values.length === 1;
    return { ...nothing, callee: text3, to: values, possible: !fixed, leaves: !fixed, panics: gone };
  }
  const declared = contract2.functionRole("effect", path3, dump);
  const loose = link.among.some(
    (to) => to.dump === dump && !to.path.segments.some(({ kind }) => kind === "impl-at") && to.path.segments.length < path3.segments.length
  );
  if (link.among.length > 0 && !(loose && declared?.import !== void 0)) {
    const open2 = loose || link.among.length > 1 || link.byTrait && (!self || mayBeAny(self.self));
    const passes = !open2 && values.length === 1 && callsItsParameter(link.among[0]);
    const to = passes ? [...link.among, ...values] : link.among;
    return { ...nothing, callee: text3, to, possible: open2, leaves: open2, panics: gone };
  }
  if (declared) {
    const effects3 = declared.effects.reduce((set2, name3) => set2 | (effectNamed(name3)?.bit ?? 0), noEffects);
    return {
      ...nothing,
      callee: text3,
      panics: gone,
      ...declared.import === void 0 ? { maybe: effects3 } : { effects: effects3 }
    };
  }
  if (contract2.functionRole("thread-spawn", path3, dump))
    return { ...nothing, callee: text3, effects: effectSet("thread_spawn"), to: values, panics: gone };
  const known3 = libraryCall(path3);
  if (known3 && values.length === 0)
    return { ...nothing, callee: text3, effects: known3.effects, panics: known3.panics || gone };
  if (known3)
    return { ...nothing, callee: text3, effects: known3.effects, to: values, possible: true, leaves: true, panics: true };
  return { ...nothing, callee: text3, to: values, possible: true, leaves: !gone, panics: gone };
}
function selfOf(path3) {
  const before = path3.segments.at(-2);
  return before?.kind === "qualified" ? before : void 0;
}
function mayBeAny(type2) {
  switch (type2.kind) {
    case "ref":
    case "pointer":
      return mayBeAny(type2.to);
    case "path": {
      const [first, ...more] = type2.path.segments;
      if (first?.kind !== "name") return true;
      return more.length === 0 && /^(?:Self|[A-Z][A-Z0-9]?)$/.test(first.name);
    }
    default:
      return true;
  }
}
function callsItsParameter({ code: code3, params }) {
  const open2 = new Set(params.filter((type2) => mayBeAny(type2) && type2.kind !== "ref").map(showType));
  if (open2.size !== 1) return false;
  const { returns } = waysOf(code3);
  return code3.blocks.some(({ terminator }, block4) => {
    if (!returns[block4] || terminator.kind !== "call" || terminator.callee.kind !== "path") return false;
    const self = selfOf(terminator.callee.path);
    return !!self?.trait && callTraits.has(lastName(self.trait) ?? "") && open2.has(showType(self.self));
  });
}
function* pointedAt({ code: code3, dump }, links) {
  const found = function* (operand3) {
    if (operand3.kind === "const" && operand3.value.kind === "path") yield* links.link(operand3.value.path, dump).among;
    else if (operand3.kind !== "const") {
      const type2 = typeOfOperand(code3, operand3);
      if (type2?.kind === "closure")
        yield* links.of(dump).bodies.filter(({ params: [self] }) => self && showType(self).includes(showType(type2)));
    }
  };
  for (const { statements } of code3.blocks)
    for (const statement of statements)
      if (statement.kind === "assign" && statement.from.kind === "cast" && /ReifyFnPointer|ClosureFnPointer/.test(statement.from.cast))
        yield* found(statement.from.operand);
}

// analyzers/effects/mir-effects.ts
var mirEffects = analyzer({
  name: "mir-effects",
  doc: "What each function of the MIR dumps does to the world, by itself and by all it calls, and only on panic.",
  requires: { mirCalls, contract },
  run: ({ mirCalls: mirCalls2, contract: contract2 }) => {
    let found;
    return {
      declared: declaredIn2(mirCalls2.program, mirCalls2, contract2),
      inferred: () => found ??= inferBodies(mirCalls2.program, mirCalls2, contract2)
    };
  },
  *facts(result) {
    const { bodies: bodies2, definite, possible } = result.inferred();
    for (const [rank3, body] of bodies2.entries()) {
      const say2 = (set2) => effectNames(set2).join(" ") || "nothing";
      const extra = possible.main[rank3] & ~definite.main[rank3] & ~unknownEffects;
      const panic = possible.any[rank3] & ~possible.main[rank3] & ~unknownEffects;
      const text3 = `does ${say2(definite.main[rank3])}` + (extra ? `; possibly ${say2(extra)}` : "") + (panic ? `; on panic ${say2(panic)}` : "");
      yield { at: mirPlace(body), text: text3 };
    }
  }
});
function declaredIn2({ dumps }, links, { functions: functions3 }) {
  const found = /* @__PURE__ */ new Map();
  for (const declaration2 of functions3) {
    if (declaration2.role !== "effect" || declaration2.import !== void 0) continue;
    const known3 = declaration2.effects.map(effectNamed);
    const effects3 = known3.reduce((set2, effect) => set2 | (effect?.bit ?? noEffects), noEffects);
    const unknown2 = declaration2.effects.filter((_, at2) => known3[at2] === void 0);
    for (const body of bodiesOf(declaration2, dumps, links))
      if (!found.has(body)) found.set(body, { body, name: nameOf(body), effects: effects3, declaration: declaration2, unknown: unknown2 });
  }
  return [...found.values()];
}
function bodiesOf(declaration2, dumps, links) {
  if (declaration2.source === "config") {
    const { name: name3 } = declaration2;
    if (name3.includes("*") && !name3.includes("::")) return [];
    const matches2 = globMatcher(name3);
    return dumps.flatMap(({ bodies: bodies2 }) => bodies2.filter((body) => isNamed(body) && matches2(nameOf(body))));
  }
  const [crate, ...rest] = declaration2.name.split("::");
  const path3 = parsePath(rest.join("::"));
  if (!path3) return [];
  return dumps.flatMap((dump) => {
    const body = dump.crate === crate ? links.link(path3, dump).body : void 0;
    return body ? [body] : [];
  });
}
function isNamed({ kind, value: value2, path: path3 }) {
  return kind === "fn" && !value2 && path3.segments.every((segment2) => segment2.kind === "name" && !segment2.name.startsWith("{"));
}
function nameOf({ dump, name: name3 }) {
  return `${dump.crate}::${name3}`;
}
function inferBodies(program, links, contract2) {
  const bodies2 = program.dumps.flatMap((dump) => links.of(dump).bodies);
  const count3 = bodies2.length;
  const rank3 = new Map(bodies2.map((body, index2) => [body, index2]));
  const around2 = { links, contract: contract2, taken: takenIn(program, links), handed: handedIn(program, links) };
  const handler = bodies2.findIndex(isPanicHandler);
  const main = new Int32Array(count3);
  const ever = new Int32Array(count3);
  const maybeMain = new Int32Array(count3);
  const maybeEver = new Int32Array(count3);
  const leaves = new Uint32Array(count3);
  const returning = new Uint8Array(count3);
  const direct = { from: [], to: [] };
  const open2 = { from: [], to: [] };
  const trap2 = effectSet("trap");
  for (const [from, body] of bodies2.entries()) {
    if (body.code.blocks.some(({ terminator }) => terminator.kind === "return" || terminator.kind === "tail-call"))
      returning[from] = 1;
    const add = (rows2, to, returns) => {
      rows2.from.push(count3 + from);
      rows2.to.push(count3 + to);
      if (!returns) return;
      rows2.from.push(from);
      rows2.to.push(to);
    };
    for (const deed of deedsOf(body, around2)) {
      ever[from] |= deed.effects | (deed.panics ? trap2 : noEffects);
      maybeEver[from] |= deed.maybe;
      if (deed.returns) {
        main[from] |= deed.effects;
        maybeMain[from] |= deed.maybe;
      }
      if (deed.leaves) leaves[from]++;
      for (const callee of deed.to) {
        const to = rank3.get(callee);
        if (to !== void 0) add(deed.possible ? open2 : direct, to, deed.returns);
      }
      if (deed.panics && handler !== -1 && from !== handler) add(direct, handler, false);
    }
  }
  const directly = graphOf(count3 * 2, direct.from, direct.to);
  const all = graphOf(count3 * 2, [...direct.from, ...open2.from], [...direct.to, ...open2.to]);
  const tier = (graph, first, second) => {
    const sets = new Int32Array(count3 * 2);
    sets.set(first);
    sets.set(second, count3);
    const closed = closure2(graph, sets);
    return { main: closed.subarray(0, count3), any: closed.subarray(count3) };
  };
  const united = (left, right2) => left.map((set2, index2) => set2 | right2[index2]);
  const rankOf = (body) => rank3.get(body);
  const deeds = (body) => deedsOf(body, around2);
  return {
    bodies: bodies2,
    rankOf,
    own: { main, any: ever },
    definite: tier(directly, main, ever),
    possible: tier(all, united(main, maybeMain), united(ever, maybeEver)),
    direct: directly,
    all,
    deeds,
    noReturn: (index2) => !returning[index2],
    leaving(from) {
      const seen = new Set(from.map((body) => count3 + rankOf(body)));
      let sum = 0;
      for (const node of seen) {
        sum += leaves[node - count3];
        for (let edge = all.start[node]; edge < all.start[node + 1]; edge++) seen.add(all.target[edge]);
      }
      return sum;
    },
    witness(body, effect, tier2, through2 = "direct") {
      const graph = through2 === "direct" ? directly : all;
      const has2 = (node) => {
        const at2 = node < count3 ? node : node - count3;
        const definite = node < count3 ? main[at2] : ever[at2];
        const maybe = through2 === "direct" ? 0 : node < count3 ? maybeMain[at2] : maybeEver[at2];
        return ((definite | maybe) & effect) !== 0;
      };
      const nodes = walkToFirst(graph, rankOf(body) + (tier2 === "main" ? 0 : count3), has2);
      if (nodes.length === 0) return void 0;
      return nodes.map((node, step5) => {
        const here = bodies2[node < count3 ? node : node - count3];
        const after2 = nodes[step5 + 1];
        const next = after2 === void 0 ? void 0 : bodies2[after2 < count3 ? after2 : after2 - count3];
        const counts2 = ({ returns }) => returns || node >= count3;
        const deed = deeds(here).find(
          (deed2) => next ? counts2(deed2) && (deed2.to.includes(next) || deed2.panics && after2 === count3 + handler) : counts2(deed2) && ((deed2.effects | (deed2.panics ? trap2 : 0) | (through2 === "all" ? deed2.maybe : 0)) & effect) !== 0
        );
        const block4 = deed && here.code.blocks[deed.block];
        const point = block4 && (block4.statements[deed.statement] ?? block4.terminator);
        const callee = next?.name ?? deed?.callee;
        return {
          body: here,
          at: mirPlace(here, point, deed?.block, deed?.statement),
          ...callee === void 0 ? {} : { callee }
        };
      });
    }
  };
}
function takenIn({ bodies: bodies2 }, links) {
  let all;
  return (count3) => {
    all ??= [...new Set(bodies2.flatMap((body) => body.value ? [] : [...pointedAt(body, links)]))];
    return all.filter(({ params }) => params.length === count3);
  };
}
function handedIn({ dumps }, links) {
  const rows2 = /* @__PURE__ */ new Map();
  for (const dump of dumps)
    for (const edge of links.of(dump).edges) {
      if (edge.how !== "value" && edge.how !== "closure") continue;
      const row = rows2.get(edge.from);
      if (row) row.push(edge);
      else rows2.set(edge.from, [edge]);
    }
  return (body, block4, statement) => (rows2.get(body) ?? []).filter((edge) => edge.block === block4 && edge.statement === statement);
}
function isPanicHandler({ params: [info], params, result }) {
  return params.length === 1 && result.kind === "never" && info?.kind === "ref" && info.to.kind === "path" && lastName(info.to.path) === "PanicInfo";
}

// rules/effects/effect-on-panic.ts
var effect_on_panic_default = rule({
  id: "effect-on-panic",
  title: "a function has an undeclared effect on the way into a panic",
  severity: "note",
  since: "next",
  certainty: "proved",
  docs: `
No path that returns has the effect, but a path of direct calls that ends in a trap or a throw has it: a panic message that
is written to the console, a hook that reads the clock. \`effect-undeclared\` leaves such paths out, since a function whose
only fault is to complain loudly is no liar. Where a panic must be silent, or must not reach the host at all, this is
where to look.

In a build without a binary the MIR dumps are judged: a failed check, a panic or an allocation leads to the \`#[panic_handler]\` where
the dumps have one. The hook of \`std\` is in none of them.

\`\`\`wat bad
;; config {"contract":{"effects":{"functions":{"run":[]},"imports":{"env.log":"io"}}}}
(module
  (import "env" "log" (func $log (param i32)))
  (func $panic (call $log (i32.const 1)) (unreachable))
  (func (export "run") (param i32) (if (local.get 0) (then (call $panic)))))
\`\`\`
\`\`\`wat good
;; config {"contract":{"effects":{"functions":{"run":[]},"imports":{"env.log":"io"}}}}
(module
  (import "env" "log" (func $log (param i32)))
  (func $panic (unreachable))
  (func (export "run") (param i32) (if (local.get 0) (then (call $panic))))
  (func (export "log") (call $log (i32.const 1))))
\`\`\`
`,
  requires: {
    declaredEffects: optional(declaredEffects),
    effects: optional(effects2),
    names: optional(names),
    mirEffects: optional(mirEffects)
  },
  options: {},
  *check({ declaredEffects: declaredEffects2, effects: effects3, names: names2, mirEffects: mirEffects2 }) {
    if (!declaredEffects2 || !effects3 || !names2) {
      if (mirEffects2 && mirEffects2.declared.length > 0) yield* judgeBodies(mirEffects2);
      return;
    }
    const { definite, possible, graph } = effects3;
    for (const { index: index2, effects: declared } of declaredEffects2.functions) {
      if (graph.own.noReturn[index2]) continue;
      const only2 = definite.any[index2] & ~possible.main[index2] & ~covered(declared) & hostEffects;
      for (const { name: name3, bit } of effectsOf2(only2)) {
        const proof = witness(effects3, index2, bit, "any");
        if (!proof) continue;
        const last = proof.functions.at(-1);
        const from = effects3.imports[last]?.import;
        yield {
          at: names2.place(index2, proof.calls[0]),
          subject: `${names2.subject(index2)}: ${name3}`,
          message: `'${clip(names2.of(index2).name)}' has the effect \`${name3}\` on panic only: ` + proof.functions.map((step5) => clip(names2.of(step5).name, 60)).join(" > "),
          advice: `Declare \`${name3}\` if that is meant, or let the panic be silent.`,
          path: proof.calls.map((offset, step5) => ({
            at: names2.place(proof.functions[step5], offset),
            message: `'${clip(names2.of(proof.functions[step5]).name)}' calls ${from && step5 === proof.calls.length - 1 ? `import '${clip(`${from.module}.${from.name}`)}'` : `'${clip(names2.of(proof.functions[step5 + 1]).name)}'`}`
          }))
        };
      }
    }
  }
});
function* judgeBodies({ declared, inferred }) {
  const { definite, possible, noReturn, rankOf, witness: witness2 } = inferred();
  for (const { body, name: who, effects: effects3 } of declared) {
    const rank3 = rankOf(body);
    if (noReturn(rank3)) continue;
    for (const { name: name3, bit } of effectsOf2(
      definite.any[rank3] & ~possible.main[rank3] & ~covered(effects3) & hostEffects
    )) {
      const steps = witness2(body, bit, "any");
      const last = steps?.at(-1);
      if (!steps || !last) continue;
      yield {
        at: steps[0]?.at ?? mirPlace(body),
        subject: `${who}: ${name3}`,
        message: `'${clip(who)}' has the effect \`${name3}\` on panic only: ` + walk([
          ...steps.map(({ body: body2 }) => clip(body2.name)),
          ...last.callee === void 0 ? [] : [`'${clip(last.callee)}'`]
        ]),
        advice: `Declare \`${name3}\` if that is meant, or let the panic be silent.`,
        path: steps.map(({ at: at2, body: body2, callee }) => ({
          at: at2,
          message: callee === void 0 ? `the place in '${clip(body2.name)}'` : `'${clip(body2.name)}' leads to '${clip(callee)}'`
        }))
      };
    }
  }
}

// rules/effects/effect-possibly-undeclared.ts
var effect_possibly_undeclared_default = rule({
  id: "effect-possibly-undeclared",
  title: "a function may do something it does not declare, by a call through a table",
  severity: "off",
  since: "next",
  certainty: "likely",
  docs: `
\`effect-undeclared\` follows direct calls. A call of a \`dyn\` method, a closure or a function pointer is a \`call_indirect\`:
it can reach every function of that type in the table, and values decide which. This rule counts all of them, so it misses
nothing that the module itself can do, and says much that never happens. In measured builds with panic hooks or
\`Debug\` of host objects nearly every export comes to have \`js_call\` so; that is why the rule is off.

What makes it useful are the **gateways**: the few functions in tables that really reach the host. The finding names those
that are responsible, the nearest first. Take one out (a panic hook, a lazily read global), and the findings it causes go.

In a build without a binary the MIR dumps are judged: a call of a \`dyn\` or generic method can reach every impl of it in the
dumps, one of a function pointer every function whose address is taken and that has as many parameters, and a function that
is handed on can be called. The finding shows the shortest such way.

Only host effects are judged: ${list(effectsOf2(hostEffects).map(({ name: name3 }) => `\`${name3}\``))}.

\`\`\`wat bad
;; config {"rules":{"effect-possibly-undeclared":"note"},"contract":{"effects":{"functions":{"run":[]},"imports":{"env.now":"clock"}}}}
(module
  (type $f (func))
  (import "env" "now" (func $now (result f64)))
  (table funcref (elem $asks))
  (func $asks (type $f) (drop (call $now)))
  (func (export "run") (param i32) (call_indirect (type $f) (local.get 0))))
\`\`\`
\`\`\`wat good
;; config {"rules":{"effect-possibly-undeclared":"note"},"contract":{"effects":{"functions":{"run":[]},"imports":{"env.now":"clock"}}}}
(module
  (type $f (func))
  (import "env" "now" (func $now (result f64)))
  (table funcref (elem $computes))
  (func $computes (type $f))
  (func (export "run") (param i32) (call_indirect (type $f) (local.get 0)))
  (func (export "asks") (result f64) (call $now)))
\`\`\`
`,
  requires: {
    declaredEffects: optional(declaredEffects),
    effects: optional(effects2),
    gateways: optional(gateways),
    names: optional(names),
    mirEffects: optional(mirEffects)
  },
  options: {
    gateways: option(5, "How many gateways are named, the nearest first.")
  },
  *check({ declaredEffects: declaredEffects2, effects: effects3, gateways: gateways2, names: names2, mirEffects: mirEffects2 }, { gateways: shown2 }) {
    if (!declaredEffects2 || !effects3 || !gateways2 || !names2) {
      if (mirEffects2 && mirEffects2.declared.length > 0) yield* judgeBodies2(mirEffects2);
      return;
    }
    for (const { index: index2, effects: declared } of declaredEffects2.functions) {
      const tier = effects3.graph.own.noReturn[index2] ? "any" : "main";
      const extra = effects3.possible[tier][index2] & ~effects3.definite[tier][index2] & ~covered(declared) & hostEffects;
      for (const { name: name3, bit } of effectsOf2(extra)) {
        const found = gateways2.of(index2, bit);
        const named5 = found.slice(0, shown2).map((gateway) => `'${clip(names2.of(gateway.index).name, 80)}'`);
        const through2 = found.length === 0 ? "an imported table, in which the host may have put anything" : `${list(named5)}${found.length > shown2 ? ` and ${count(found.length - shown2, "other")}` : ""}`;
        yield {
          at: names2.place(index2),
          subject: `${names2.subject(index2)}: ${name3}`,
          certainty: "likely",
          message: `'${clip(names2.of(index2).name)}' may have the effect \`${name3}\`, which it does not declare, by a call through a table to ${through2}`,
          advice: `Declare \`${name3}\`, or take the gateway out of the table.`,
          because: found.slice(0, shown2).map((gateway) => ({
            at: names2.place(gateway.index),
            message: `'${clip(names2.of(gateway.index).name)}' has \`${name3}\` by direct calls`
          }))
        };
      }
    }
  }
});
function* judgeBodies2({ declared, inferred }) {
  const { definite, possible, noReturn, rankOf, witness: witness2 } = inferred();
  for (const { body, name: who, effects: effects3 } of declared) {
    const rank3 = rankOf(body);
    const tier = noReturn(rank3) ? "any" : "main";
    for (const { name: name3, bit } of effectsOf2(
      possible[tier][rank3] & ~definite[tier][rank3] & ~covered(effects3) & hostEffects
    )) {
      const steps = witness2(body, bit, tier, "all");
      const last = steps?.at(-1);
      if (!steps || !last) continue;
      yield {
        at: steps[0]?.at ?? mirPlace(body),
        subject: `${who}: ${name3}`,
        certainty: "likely",
        message: `'${clip(who)}' may have the effect \`${name3}\`, which it does not declare, by a call that the dump does not settle: ` + walk([
          ...steps.map(({ body: body2 }) => clip(body2.name)),
          ...last.callee === void 0 ? [] : [`'${clip(last.callee)}'`]
        ]),
        advice: `Declare \`${name3}\`, or call what cannot have it.`,
        path: steps.map(({ at: at2, body: body2, callee }) => ({
          at: at2,
          message: callee === void 0 ? `the place in '${clip(body2.name)}'` : `'${clip(body2.name)}' calls, or may call, '${clip(callee)}'`
        }))
      };
    }
  }
}

// analyzers/dwarf/paths.ts
function checkoutPath(file, checkout) {
  const { root, pathMap, files, directory } = checkout;
  const spelled = normalised(file);
  const path3 = normalised(joined(directory, file));
  const mapped = pathMap && (throughMap(path3, pathMap) ?? throughMap(spelled, pathMap));
  if (mapped === void 0 && isForeign(path3)) return void 0;
  const whole2 = mapped ?? path3;
  const inRoot = below(root, whole2);
  const relative = isAbsolute(whole2) ? inRoot ?? (mapped === void 0 ? below(directory, whole2) : void 0) : whole2;
  const inside = relative !== void 0 && relative !== "" && !/^\.\.(?:\/|$)/.test(relative) ? relative : void 0;
  if (!files) return inside !== void 0 && !isPackage(inside) ? inside : void 0;
  if (inside !== void 0 && files.has(inside)) return inside;
  return inRoot === void 0 ? suffixIn(files, whole2) : void 0;
}
function normalised(path3) {
  const forward = /^[A-Za-z]:[/\\]|^\\\\/.test(path3) || !path3.includes("/") ? path3.replaceAll("\\", "/") : path3;
  const plain = forward.replace(/^\/\/\?\/(?:UNC\/)?/, "");
  const root = /^(?:[A-Za-z]:)?\//.exec(plain)?.[0] ?? "";
  const kept3 = [];
  for (const part2 of plain.slice(root.length).split("/")) {
    if (part2 === "" || part2 === ".") continue;
    if (part2 === ".." && kept3.length > 0 && kept3.at(-1) !== "..") kept3.pop();
    else if (part2 !== ".." || root === "") kept3.push(part2);
  }
  return root + kept3.join("/");
}
function isAbsolute(path3) {
  return /^(?:[A-Za-z]:)?\//.test(path3);
}
function below(folder, path3) {
  if (folder === void 0) return void 0;
  const start = normalised(folder);
  const same2 = /^[A-Za-z]:\//.test(start) ? (text3) => text3.toLowerCase() : (text3) => text3;
  if (!isAbsolute(start) || !same2(path3).startsWith(same2(start))) return void 0;
  if (start.endsWith("/")) return path3.slice(start.length);
  return path3[start.length] === "/" ? path3.slice(start.length + 1) : void 0;
}
function throughMap(path3, map) {
  let best;
  let longest = -1;
  for (const [from, to] of Object.entries(map)) {
    const prefix = normalised(from);
    const rest = isAbsolute(prefix) ? below(prefix, path3) : prefix === "" ? path3 : path3.startsWith(`${prefix}/`) ? path3.slice(prefix.length + 1) : void 0;
    if (rest === void 0 || prefix.length <= longest) continue;
    longest = prefix.length;
    best = normalised(to === "" ? rest : joined(to, rest));
  }
  return best;
}
var foreign = [
  // The standard library: as distributed, and unpacked by rust-src.
  /^\/rustc\//,
  /\/rustlib\/src\/rust\//,
  // Cargo's registry and git checkouts.
  /(?:^|\/)\.cargo\/(?:registry|git)\//,
  /(?:^|\/)registry\/src\/[^/]+\//,
  /(?:^|\/)git\/checkouts\/[^/]+\//,
  // Other languages' packages and toolchains.
  /(?:^|\/)node_modules\//,
  /^~lib\//,
  /\/go\/pkg\/mod\//,
  /(?:^|\/)emsdk\//,
  /^\/(?:usr|opt|nix\/store)\//,
  // What compilers name where there is no file: `<built-in>`.
  /(?:^|\/)<[^/]*>$/
];
function isForeign(path3) {
  return foreign.some((pattern) => pattern.test(path3));
}
function isPackage(path3) {
  return /^[A-Za-z][\w-]*-\d+\.\d+\.\d+[^/]*\//.test(path3);
}
function suffixIn(files, path3) {
  const parts = path3.split("/").filter((part2) => part2 !== "" && part2 !== "..");
  for (let from = 0; from < parts.length - 1; from++) {
    const end = parts.slice(from).join("/");
    if (files.has(end)) return end;
  }
  return void 0;
}

// analyzers/dwarf/dwarf.ts
var dwarf = analyzer({
  name: "dwarf",
  doc: "Which source lines, through which inlined calls, a byte of code comes from: the binary's DWARF.",
  requires: { wasm, twins: optional(twins) },
  run({ wasm: wasm2, twins: twins2 }, build2) {
    const checkout = build2.checkout ?? {};
    const lent = twins2?.debug;
    return readDwarf(wasm2, checkout) ?? (lent ? dwarfOf(wasm2, lent, checkout) : absent("the binary has no DWARF line tables"));
  },
  *unread({ module: module2, notUnderstood }) {
    yield { what: "DWARF units not understood", count: notUnderstood, artifact: module2.artifact.path };
  },
  *facts({ module: module2, frames: frames3, declaration: declaration2 }) {
    for (const { index: index2, body } of module2.functions) {
      const frame2 = body && (declaration2(body.offset) ?? frames3(body.offset).at(-1));
      if (!frame2) continue;
      const text3 = `${frame2.function ?? frame2.symbol ?? "a function"} at ${frame2.file}:${frame2.line}`;
      yield { at: bytePlace(module2, body.offset, body.length, index2), text: text3 };
    }
  }
});
function readDwarf(module2, checkout) {
  const reader = countedReader(module2);
  return reader && dwarfOf(module2, reader, checkout);
}
function dwarfOf(module2, reader, checkout) {
  const { frames: frames3, declaration: declaration2 } = reader;
  const starts = new Set(module2.functions.map(({ body }) => body?.offset));
  const paths2 = /* @__PURE__ */ new Map();
  function pathOf2({ file, directory }) {
    const key = `${file}\0${directory ?? ""}`;
    if (!paths2.has(key))
      paths2.set(key, checkoutPath(file, { ...checkout, ...directory === void 0 ? {} : { directory } }));
    return paths2.get(key);
  }
  function spanIn2(frame2) {
    const file = frame2.line === 0 ? void 0 : pathOf2(frame2);
    const [line, column] = [frame2.line, Math.max(frame2.column, 1)];
    return file === void 0 ? void 0 : { file, line, column, endLine: line, endColumn: column + 1 };
  }
  return {
    module: module2,
    frames: frames3,
    declaration: declaration2,
    get units() {
      return reader.units;
    },
    get notUnderstood() {
      return reader.notUnderstood;
    },
    spanOf(offset) {
      const declared = () => {
        const frame2 = declaration2(offset);
        return frame2 && spanIn2(frame2);
      };
      const inFrames = () => {
        for (const frame2 of frames3(offset)) {
          const span2 = spanIn2(frame2);
          if (span2) return span2;
        }
        return void 0;
      };
      return starts.has(offset) ? declared() ?? inFrames() : inFrames() ?? declared();
    }
  };
}

// analyzers/rust/tokens.ts
var kinds = { word: 0, lifetime: 1, literal: 2, mark: 3 };
var token = /[\s\uFEFF]+|\/\/[^\n]*|\/\*|(?:[bc]?r)(#*)"|[bc]?"|b?'(?:\\u\{[0-9a-fA-F_]*\}|\\[^][^'\n]*|[^'\\\n])'|'(?:r#)?[\p{ID_Start}_][\p{ID_Continue}]*|(?:r#)?[\p{ID_Start}_][\p{ID_Continue}]*|\d[\p{ID_Continue}]*(?:\.\d[\p{ID_Continue}]*)?|[^]/uy;
var opening = "([{";
var closing4 = ")]}";
function tokensOf(text3) {
  const kind = [];
  const start = [];
  const end = [];
  const pairs3 = [];
  const open2 = [];
  const word5 = /^(?:r#)?[\p{ID_Start}_]/u;
  for (let at2 = shebang(text3); at2 < text3.length; ) {
    let add2 = function(what) {
      kind.push(what);
      start.push(at2);
      end.push(next);
    };
    var add = add2;
    token.lastIndex = at2;
    const match = token.exec(text3);
    if (!match) return void 0;
    const [found, hashes] = match;
    let next = at2 + found.length;
    const first = found.charAt(0);
    if (found.startsWith("//") || /^[\s\uFEFF]/.test(found)) {
      at2 = next;
      continue;
    }
    if (found === "/*") {
      next = pastComment(text3, at2);
      if (next < 0) return void 0;
    } else if (hashes !== void 0) {
      const close2 = text3.indexOf(`"${hashes}`, next);
      if (close2 < 0) return void 0;
      next = close2 + 1 + hashes.length;
      add2(kinds.literal);
    } else if (found.endsWith('"')) {
      next = pastString2(text3, next);
      if (next < 0) return void 0;
      add2(kinds.literal);
    } else if (found.length > 1 && found.endsWith("'")) add2(kinds.literal);
    else if (first === "'") add2(found.length > 1 ? kinds.lifetime : kinds.mark);
    else if (/^\d/.test(found)) add2(kinds.literal);
    else if (word5.test(found)) add2(kinds.word);
    else {
      if (opening.includes(found)) open2.push(kind.length);
      else if (closing4.includes(found)) {
        const opened = open2.pop();
        if (opened === void 0 || text3.charAt(start[opened] ?? 0) !== opening[closing4.indexOf(found)])
          return void 0;
        pairs3.push([opened, kind.length]);
      }
      add2(kinds.mark);
    }
    at2 = next;
  }
  if (open2.length > 0) return void 0;
  const closes = new Int32Array(kind.length).fill(-1);
  for (const [opened, closed] of pairs3) closes[opened] = closed;
  return {
    text: text3,
    count: kind.length,
    kind: Uint8Array.from(kind),
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    closes,
    lines: [0, ...[...text3.matchAll(/\n/g)].map(({ index: index2 }) => index2 + 1)]
  };
}
function spelling({ text: text3, start, end }, i) {
  return text3.slice(start[i] ?? 0, end[i] ?? 0);
}
function positionOf({ text: text3, lines: lines2 }, offset) {
  let low = 0;
  let high = lines2.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((lines2[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  let column = 1;
  for (let i = lines2[low] ?? 0; i < offset; i++) if ((text3.charCodeAt(i) & 64512) !== 56320) column++;
  return { line: low + 1, column };
}
function shebang(text3) {
  return /^\uFEFF?#!(?!\s*\[)[^\n]*/.exec(text3)?.[0].length ?? 0;
}
function pastString2(text3, from) {
  for (let at2 = from; at2 < text3.length; at2++) {
    const char = text3.charCodeAt(at2);
    if (char === 92) at2++;
    else if (char === 34) return at2 + 1;
  }
  return -1;
}
function pastComment(text3, from) {
  let depth2 = 0;
  const edge = /\/\*|\*\//g;
  edge.lastIndex = from;
  for (let match = edge.exec(text3); match; match = edge.exec(text3)) {
    depth2 += match[0] === "/*" ? 1 : -1;
    if (depth2 === 0) return edge.lastIndex;
  }
  return -1;
}

// analyzers/rust/items.ts
var keywords = new Set(
  "as break const continue else for if impl in let loop match move mut ref return unsafe where while".split(" ")
);
function readRust2(path3, text3) {
  const tokens = tokensOf(text3);
  if (!tokens) return void 0;
  const { count: count3, closes, kind } = tokens;
  const items = [];
  const mods = [];
  const inMacros = /* @__PURE__ */ new Set();
  let includes = false;
  const scopes = [{ steps: [], end: count3, conditional: false }];
  let attributes = [];
  let first = -1;
  for (let i = 0; i < count3; i++) {
    while (i >= (scopes.at(-1)?.end ?? count3) && scopes.length > 1) {
      scopes.pop();
      first = -1;
    }
    const scope2 = scopes.at(-1);
    const word5 = spelling(tokens, i);
    if (kind[i] !== kinds.word) {
      if (word5 === "#") {
        const inner = spelling(tokens, i + 1) === "!" ? 1 : 0;
        const open2 = i + 1 + inner;
        const close2 = closes[open2] ?? -1;
        if (close2 >= 0 && spelling(tokens, open2) === "[") {
          if (inner === 0) attributes.push(text3.slice(tokens.start[open2 + 1] ?? 0, tokens.start[close2] ?? 0));
          i = close2;
        }
      } else if (word5 === ";" || word5 === "{" || word5 === "}" || word5 === "," || word5 === "=") {
        attributes = [];
        first = -1;
      }
      continue;
    }
    if (first < 0) first = i;
    const next = spelling(tokens, i + 1);
    const named5 = kind[i + 1] === kinds.word;
    const conditional = scope2.conditional || attributes.some((attribute) => /^cfg\b|^cfg_attr\b/.test(attribute));
    const enter2 = (step5, open2) => {
      scopes.push({ steps: step5 === void 0 ? scope2.steps : [...scope2.steps, step5], end: closes[open2], conditional });
      attributes = [];
      first = -1;
      i = open2;
    };
    if (word5 === "mod" && named5) {
      const name3 = next;
      const after2 = spelling(tokens, i + 2);
      if (after2 === "{") enter2(name3, i + 2);
      else if (after2 === ";") {
        const written = attributes.map((attribute) => /^path\s*=\s*"([^"\\]*)"$/.exec(attribute)?.[1]).find(Boolean);
        const moved = attributes.some((attribute) => /^cfg_attr\b[^]*\bpath\b/.test(attribute));
        if (moved) includes = true;
        else
          mods.push({ steps: [...scope2.steps, name3], conditional, ...written === void 0 ? {} : { path: written } });
      }
    } else if (word5 === "fn" && named5) {
      const params = skipAngles(tokens, i + 2);
      const close2 = closes[params] ?? -1;
      if (close2 < 0) continue;
      const open2 = bodyAfter(tokens, close2 + 1);
      if (spelling(tokens, open2) === "{") {
        const item = itemAt2("fn", i, open2, closes[open2], conditional);
        items.push({ ...item, params: parametersIn(tokens, params + 1, close2) });
        enter2(next, open2);
      } else i = Math.max(i, open2 - 1);
    } else if (word5 === "impl" && atItem(tokens, i, first)) {
      const open2 = bodyAfter(tokens, i + 1);
      if (spelling(tokens, open2) === "{") enter2(positionOf(tokens, tokens.start[first] ?? 0), open2);
    } else if (word5 === "trait" && named5) {
      const open2 = bodyAfter(tokens, i + 2);
      if (spelling(tokens, open2) === "{") enter2(next, open2);
    } else if (/^(?:struct|enum|union|type)$/.test(word5) && named5) i = skipAngles(tokens, i + 2) - 1;
    else if (word5 === "const" || word5 === "static") {
      const at2 = next === "mut" ? i + 2 : i + 1;
      if (kind[at2] !== kinds.word || spelling(tokens, at2 + 1) !== ":") continue;
      const stop = pastValue(tokens, at2 + 2);
      items.push(itemAt2(word5, at2 - 1, at2 + 2, stop, conditional));
      scopes.push({ steps: [...scope2.steps, spelling(tokens, at2)], end: stop, conditional });
      attributes = [];
      i = at2;
    } else if (next === "!" && !keywords.has(word5)) {
      const open2 = word5 === "macro_rules" && kind[i + 2] === kinds.word ? i + 3 : i + 2;
      const close2 = closes[open2] ?? -1;
      if (close2 < 0) continue;
      if (word5 === "include") includes = true;
      for (let k = open2; k < close2; k++)
        if (/^(?:fn|const|static)$/.test(spelling(tokens, k)) && kind[k + 1] === kinds.word)
          inMacros.add(spelling(tokens, k + 1));
      i = close2;
      first = -1;
    } else if (word5 === "macro" && named5) {
      const open2 = bodyAfter(tokens, i + 2);
      if (spelling(tokens, open2) === "{") i = closes[open2];
    }
  }
  return { path: path3, tokens, items, mods, inMacros, includes };
  function itemAt2(what, keyword, from, to, conditional) {
    const scope2 = scopes.at(-1);
    const name3 = keyword + 1;
    const begin = positionOf(tokens, tokens.start[first] ?? 0);
    return {
      kind: what,
      file: path3,
      steps: [...scope2.steps, spelling(tokens, name3)],
      ...begin,
      nameLine: positionOf(tokens, tokens.start[name3] ?? 0).line,
      endColumn: positionOf(tokens, tokens.end[name3] ?? 0).column,
      endLine: positionOf(tokens, tokens.start[to] ?? text3.length).line,
      from,
      to,
      conditional
    };
  }
}
function atItem(tokens, i, first) {
  for (let k = first; k < i; k++) if (!/^(?:unsafe|default|const)$/.test(spelling(tokens, k))) return false;
  return true;
}
function skipAngles(tokens, i) {
  if (spelling(tokens, i) !== "<") return i;
  let depth2 = 0;
  for (let k = i; k < tokens.count; k++) {
    const mark = spelling(tokens, k);
    if (mark === "<") depth2++;
    else if (mark === ">" && !isArrow(tokens, k) && --depth2 === 0) return k + 1;
    else if ((tokens.closes[k] ?? -1) >= 0) k = tokens.closes[k];
  }
  return tokens.count;
}
function isArrow(tokens, k) {
  const before = spelling(tokens, k - 1);
  return (before === "-" || before === "=") && tokens.end[k - 1] === tokens.start[k];
}
function bodyAfter(tokens, i) {
  let angles = 0;
  for (let k = i; k < tokens.count; k++) {
    const mark = spelling(tokens, k);
    if (angles <= 0 && (mark === "{" || mark === ";")) return k;
    if (mark === "<") angles++;
    else if (mark === ">" && !isArrow(tokens, k)) angles--;
    else if ((tokens.closes[k] ?? -1) >= 0) k = tokens.closes[k];
  }
  return tokens.count;
}
function pastValue(tokens, i) {
  for (let k = i; k < tokens.count; k++) {
    const mark = spelling(tokens, k);
    if (mark === ";" || mark === "}" || mark === ")" || mark === "]") return k;
    if ((tokens.closes[k] ?? -1) >= 0) k = tokens.closes[k];
  }
  return tokens.count;
}
function parametersIn(tokens, from, to) {
  let count3 = 0;
  let angles = 0;
  let empty = true;
  for (let k = from; k < to; k++) {
    const mark = spelling(tokens, k);
    if (mark === "," && angles === 0) {
      if (!empty) count3++;
      empty = true;
      continue;
    }
    empty = false;
    if (mark === "<") angles++;
    else if (mark === ">" && !isArrow(tokens, k)) angles--;
    else if ((tokens.closes[k] ?? -1) >= 0) k = tokens.closes[k];
  }
  return empty ? count3 : count3 + 1;
}

// analyzers/rust/crate.ts
var deepest2 = 64;
function readCrate({ root, texts }) {
  const items = [];
  const inMacros = /* @__PURE__ */ new Set();
  const known3 = /* @__PURE__ */ new Map();
  let whole2 = true;
  const read3 = (path3) => {
    const text3 = texts.get(path3);
    if (!known3.has(path3)) known3.set(path3, text3 === void 0 ? void 0 : readRust2(path3, text3));
    return known3.get(path3);
  };
  const visit2 = (path3, steps, conditional, ownsFolder, depth2) => {
    const file = read3(path3);
    if (!file || depth2 > deepest2) {
      whole2 = false;
      return;
    }
    if (file.includes) whole2 = false;
    for (const name3 of file.inMacros) inMacros.add(name3);
    for (const item of file.items)
      items.push({
        ...item,
        steps: [...steps, ...item.steps],
        conditional: conditional || item.conditional,
        text: file
      });
    for (const mod of file.mods) {
      const candidates = filesOf(mod, path3, ownsFolder);
      const found = candidates.find((candidate) => texts.has(candidate));
      if (found === void 0) whole2 = false;
      else {
        const folder = mod.path !== void 0 || /(?:^|\/)mod\.rs$/.test(found);
        visit2(found, [...steps, ...mod.steps], conditional || mod.conditional, folder, depth2 + 1);
      }
    }
  };
  visit2(root, [], false, true, 0);
  return { items, inMacros, whole: whole2 };
}
function filesOf({ steps, path: written }, path3, ownsFolder) {
  const folder = path3.includes("/") ? path3.slice(0, path3.lastIndexOf("/")) : "";
  const names2 = steps.filter((step5) => typeof step5 === "string").map(withoutRaw);
  const own3 = ownsFolder ? folder : path3.replace(/\.rs$/, "");
  const around2 = names2.slice(0, -1);
  if (written !== void 0) return [joined2(around2.length === 0 ? folder : joined2(own3, ...around2), written)];
  const stem = joined2(own3, ...names2);
  return [`${stem}.rs`, `${stem}/mod.rs`];
}
function withoutRaw(name3) {
  return name3.startsWith("r#") ? name3.slice(2) : name3;
}
function joined2(...parts) {
  const names2 = [];
  const path3 = parts.filter((part2) => part2 !== "").join("/");
  for (const name3 of path3.split("/")) {
    if (name3 === "" || name3 === ".") continue;
    if (name3 === ".." && names2.length > 0 && names2.at(-1) !== "..") names2.pop();
    else names2.push(name3);
  }
  return (path3.startsWith("/") ? "/" : "") + names2.join("/");
}

// analyzers/rust/lines.ts
function rustLines(sources3) {
  let read3;
  const found = /* @__PURE__ */ new Map();
  const itemOf = (body) => {
    if (!found.has(body)) found.set(body, find(read3 ??= readCrate(sources3), body));
    return found.get(body);
  };
  return {
    spanOfBody(body) {
      const item = itemOf(body);
      if (!item) return void 0;
      const { file, line, column, nameLine, endColumn } = item;
      const end = nameLine === line ? endColumn : column + 1;
      return { file, line, column, endLine: line, endColumn: end };
    },
    spanOfPoint(body, point) {
      const item = itemOf(body);
      const name3 = nameAt(point);
      if (!item || name3 === void 0 || body.name.includes("{closure#")) return void 0;
      return onlyMention(read3, item, name3);
    }
  };
}
var nameless = /^(?:\{|promoted\[)/;
function find(crate, body) {
  const steps = [];
  let file;
  for (const segment2 of body.path.segments) {
    if (segment2.kind === "impl-at") {
      steps.push(segment2.span);
      file = segment2.span.file;
    } else if (segment2.kind !== "name" || segment2.args.length > 0) {
      if (segment2.kind === "name" && nameless.test(segment2.name)) continue;
      return void 0;
    } else if (!nameless.test(segment2.name)) steps.push(segment2.name);
  }
  const name3 = steps.at(-1);
  if (typeof name3 !== "string" || name3 === "_") return void 0;
  const own3 = steps.length === body.path.segments.length;
  const fitting = crate.items.filter(
    (item) => endsIn2(item.steps, steps) && (file === void 0 || sameFile(file, item.file)) && (!own3 || fitsHeader(item, body))
  );
  if (file !== void 0) return only(fitting);
  const exact = fitting.filter((item) => item.steps.length === steps.length);
  const [whole2] = exact;
  if (whole2 && exact.length === 1 && (fitting.length === 1 || !whole2.conditional)) return whole2;
  if (exact.length > 0 || !crate.whole || crate.inMacros.has(name3)) return void 0;
  return only(fitting);
}
function fitsHeader({ kind, params }, body) {
  return kind === body.kind && (kind !== "fn" || params === body.params.length);
}
function endsIn2(path3, end) {
  return end.length <= path3.length && end.every((step5, index2) => sameStep(path3[path3.length - end.length + index2], step5));
}
function sameStep(a, b) {
  if (typeof a === "string") return typeof b === "string" && withoutRaw(a) === withoutRaw(b);
  return typeof b !== "string" && a.line === b.line && a.column === b.column;
}
function sameFile(printed, path3) {
  const [a, b] = [joined2(printed.replaceAll("\\", "/")), joined2(path3)];
  return a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`);
}
function only(all) {
  return all.length === 1 ? all[0] : void 0;
}
function nameAt(point) {
  const path3 = pathAt(point);
  if (path3 === void 0) return isTransmute(point) ? ["transmute"] : void 0;
  const name3 = lastName(path3);
  const owner = path3.segments.at(-2);
  if (name3 === void 0 || nameless.test(name3)) return void 0;
  if (!implied.has(name3)) return [name3];
  return name3 === "new" && owner?.kind === "name" ? [owner.name, name3] : void 0;
}
function pathAt(point) {
  switch (point.kind) {
    case "call":
    case "tail-call":
      return point.callee.kind === "path" ? point.callee.path : void 0;
    case "assign":
      if (point.from.kind === "adt") return point.from.path;
      if (point.from.kind !== "use" || point.from.operand.kind !== "const") return void 0;
      return point.from.operand.value.kind === "path" ? point.from.operand.value.path : void 0;
    default:
      return void 0;
  }
}
function isTransmute(point) {
  return point.kind === "assign" && point.from.kind === "cast" && point.from.cast === "Transmute";
}
var implied = new Set(
  "next into_iter branch from_residual from_output from into into_future poll get_context new_unchecked deref deref_mut index index_mut add add_assign sub sub_assign mul mul_assign div div_assign rem rem_assign bitand bitand_assign bitor bitor_assign bitxor bitxor_assign shl shl_assign shr shr_assign neg not eq ne lt le gt ge cmp partial_cmp call call_mut call_once fmt new box_new exchange_malloc begin_panic panic panic_fmt".split(" ")
);
var transparent = new Set(
  "print println eprint eprintln format format_args write writeln vec assert assert_eq assert_ne debug_assert debug_assert_eq debug_assert_ne panic unreachable todo unimplemented matches dbg concat stringify env option_env include_str include_bytes line file column module_path cfg addr_of addr_of_mut".split(" ")
);
function onlyMention(crate, item, [name3 = "", member]) {
  const { tokens } = item.text;
  const inner = crate.items.filter(
    ({ text: text3, from, to }) => text3 === item.text && from > item.from && to <= item.to && from < item.to
  );
  let found = -1;
  for (let i = item.from; i < item.to; i++) {
    const nested = inner.find(({ from, to }) => from <= i && i < to);
    if (nested) {
      i = nested.to;
      continue;
    }
    if (tokens.kind[i] !== kinds.word) continue;
    const word5 = spelling(tokens, i);
    const after2 = spelling(tokens, i + 1);
    if (after2 === "!" && (tokens.closes[i + 2] ?? -1) >= 0 && !transparent.has(word5)) return void 0;
    if (word5 !== name3 || member !== void 0 && !hasMember(tokens, i, member)) continue;
    if (found >= 0) return void 0;
    found = i;
  }
  if (found < 0) return void 0;
  const start = tokens.start[found];
  const { line, column } = positionOf(tokens, start);
  return { file: item.file, line, column, endLine: line, endColumn: column + name3.length };
}
function hasMember(tokens, i, member) {
  const after2 = spelling(tokens, i + 3) === "<" ? skipAngles(tokens, i + 3) + 2 : i + 3;
  return spelling(tokens, i + 1) === ":" && spelling(tokens, after2) === member;
}

// node_modules/@jridgewell/sourcemap-codec/dist/sourcemap-codec.mjs
var comma = ",".charCodeAt(0);
var semicolon = ";".charCodeAt(0);
var chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var intToChar = new Uint8Array(64);
var charToInt = new Uint8Array(128);
for (let i = 0; i < chars.length; i++) {
  const c = chars.charCodeAt(i);
  intToChar[i] = c;
  charToInt[c] = i;
}
function decodeInteger(reader) {
  let value2 = 0;
  let shift = 0;
  let integer2 = 0;
  do {
    const c = reader.next();
    integer2 = charToInt[c];
    value2 |= (integer2 & 31) << shift;
    shift += 5;
  } while (integer2 & 32);
  return value2;
}
function decodeSign(num) {
  return num & 1 ? -2147483648 | -(num >>> 1) : num >>> 1;
}
function hasMoreVlq(reader, max) {
  if (reader.pos >= max) return false;
  return reader.peek() !== comma;
}
var bufLength = 1024 * 16;
var StringReader = class {
  constructor(buffer) {
    this.pos = 0;
    this.buffer = buffer;
  }
  next() {
    return this.buffer.charCodeAt(this.pos++);
  }
  peek() {
    return this.buffer.charCodeAt(this.pos);
  }
  indexOf(char) {
    const { buffer, pos } = this;
    const idx = buffer.indexOf(char, pos);
    return idx === -1 ? buffer.length : idx;
  }
};
function decode(mappings) {
  const { length } = mappings;
  const reader = new StringReader(mappings);
  const decoded = [];
  let genColumn = 0;
  let sourcesIndex = 0;
  let sourceLine = 0;
  let sourceColumn = 0;
  let namesIndex = 0;
  do {
    const semi = reader.indexOf(";");
    const line = [];
    let sorted = true;
    let lastCol = 0;
    genColumn = 0;
    while (reader.pos < semi) {
      let seg;
      genColumn += decodeSign(decodeInteger(reader));
      if (genColumn < lastCol) sorted = false;
      lastCol = genColumn;
      if (hasMoreVlq(reader, semi)) {
        sourcesIndex += decodeSign(decodeInteger(reader));
        sourceLine += decodeSign(decodeInteger(reader));
        sourceColumn += decodeSign(decodeInteger(reader));
        if (hasMoreVlq(reader, semi)) {
          namesIndex += decodeSign(decodeInteger(reader));
          seg = [genColumn, sourcesIndex, sourceLine, sourceColumn, namesIndex];
        } else {
          seg = [genColumn, sourcesIndex, sourceLine, sourceColumn];
        }
      } else {
        seg = [genColumn];
      }
      line.push(seg);
      reader.pos++;
    }
    if (!sorted) sort(line);
    decoded.push(line);
    reader.pos = semi + 1;
  } while (reader.pos <= length);
  return decoded;
}
function sort(line) {
  line.sort(sortComparator);
}
function sortComparator(a, b) {
  return a[0] - b[0];
}

// analyzers/source-map/map.ts
var longestMap = 256 << 20;
var mostSections = 1e4;
function readSourceMap(text3) {
  if (text3.length > longestMap) return void 0;
  let json;
  try {
    json = JSON.parse(text3.replace(/^\)\]\}'[^\n]*\n/, ""));
  } catch {
    return void 0;
  }
  const draft3 = { sources: [], names: [], mappings: [] };
  return addMap(json, 0, draft3, 0) ? finished(draft3) : void 0;
}
function addMap(json, from, draft3, depth2) {
  if (!isRecord(json)) return false;
  const { version, sections, sources: sources3, sourceRoot, names: names2, mappings } = json;
  if (version !== 3) return false;
  if (Array.isArray(sections)) return depth2 === 0 && addSections(sections, draft3);
  if (typeof mappings !== "string" || !Array.isArray(sources3)) return false;
  const [firstSource, firstName] = [draft3.sources.length, draft3.names.length];
  const root = typeof sourceRoot === "string" && sourceRoot !== "" ? sourceRoot.replace(/\/*$/, "/") : "";
  for (const source of sources3) draft3.sources.push(typeof source === "string" ? root + source : "");
  for (const name3 of Array.isArray(names2) ? names2 : [])
    draft3.names.push(typeof name3 === "string" ? name3 : "");
  for (const [column, source, line, at2, name3] of decodeLine(mappings)) {
    const known3 = source !== void 0 && source >= 0 && source < sources3.length;
    draft3.mappings.push(from + column, known3 ? firstSource + source : -1, line ?? 0, at2 ?? 0);
    draft3.mappings.push(name3 === void 0 ? -1 : firstName + name3);
  }
  return true;
}
function decodeLine(mappings) {
  const end = mappings.indexOf(";");
  try {
    return decode(end < 0 ? mappings : mappings.slice(0, end))[0] ?? [];
  } catch {
    return [];
  }
}
function addSections(sections, draft3) {
  for (const section of sections.slice(0, mostSections)) {
    if (!isRecord(section) || !isRecord(section["offset"])) return false;
    const { line, column } = section["offset"];
    if (line !== 0 || typeof column !== "number" || !addMap(section["map"], column, draft3, 1)) return false;
  }
  return true;
}
function finished({ sources: sources3, names: names2, mappings }) {
  const count3 = mappings.length / 5;
  const order = Uint32Array.from({ length: count3 }, (_, i) => i);
  order.sort((a, b) => mappings[a * 5] - mappings[b * 5] || a - b);
  const offsets = Float64Array.from(order, (i) => mappings[i * 5]);
  const rest = Int32Array.from({ length: count3 * 4 }, (_, i) => mappings[order[i >> 2] * 5 + 1 + (i & 3)]);
  return {
    sources: sources3,
    count: count3,
    at(offset, from, to) {
      let low = -1;
      for (let high = count3 - 1; low < high; ) {
        const middle = low + high + 1 >> 1;
        if (offsets[middle] <= offset) low = middle;
        else high = middle - 1;
      }
      if (low < 0 || offsets[low] < from) low++;
      if (low >= count3 || offsets[low] >= to) return void 0;
      const source = sources3[rest[low * 4]];
      if (source === void 0 || source === "") return void 0;
      const [line, column] = [rest[low * 4 + 1], rest[low * 4 + 2]];
      const name3 = names2[rest[low * 4 + 3]];
      return { source, line: line + 1, column: column + 1, ...name3 === void 0 || name3 === "" ? {} : { name: name3 } };
    }
  };
}
function isRecord(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}

// analyzers/wasm/custom/references.ts
function readUrl(bytes, payload) {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the section");
  const bad = [];
  let text3;
  attempt(bad, () => text3 = name(c, "the URL"));
  return { ...text3 === void 0 ? {} : { text: text3 }, malformed: bad };
}
function readBuildId(bytes, payload) {
  const c = cursor(bytes, payload.offset, payload.offset + payload.length, "the build_id section");
  const bad = [];
  let text3;
  attempt(bad, () => {
    if (payload.length !== uuidLength) skipNumber(c);
    text3 = Array.from(bytes.subarray(c.at, c.end), (byte) => byte.toString(16).padStart(2, "0")).join("");
  });
  return { ...text3 === void 0 ? {} : { text: text3 }, malformed: bad };
}
var uuidLength = 16;
function skipNumber(c) {
  const from = c.at;
  const n = u32(c, "the number of bytes of the build id");
  if (n !== c.end - c.at) malformed(from, `${n} bytes of the build id where there are ${c.end - c.at}`);
}

// analyzers/source-map/url.ts
function sourceMappingUrl(module2) {
  const section = module2.customs.find(({ title }) => title === "sourceMappingURL");
  if (!section) return void 0;
  return readUrl(module2.bytes, section.payload).text;
}
function dataUrlText(url) {
  const [, parameters2, data] = /^data:([^,]*),(.*)$/is.exec(url) ?? [];
  if (parameters2 === void 0 || data === void 0) return void 0;
  try {
    if (!/;base64$/i.test(parameters2.trim())) return decodeURIComponent(data);
    return new TextDecoder().decode(Uint8Array.from(atob(decodeURIComponent(data)), (char) => char.charCodeAt(0)));
  } catch {
    return void 0;
  }
}

// analyzers/source-map/source-map.ts
var sourceMap = analyzer({
  name: "source-map",
  doc: "Which source line a byte of code comes from: the source map of the binary.",
  requires: { wasm },
  run({ wasm: wasm2 }, build2) {
    return readMapped(wasm2, build2.checkout ?? {});
  },
  *unread({ module: module2, notUnderstood }) {
    yield { what: "source maps not understood", count: notUnderstood, artifact: module2.artifact.path };
  },
  *facts({ module: module2, at: at2 }) {
    for (const { index: index2, body } of module2.functions) {
      const point = body && at2(body.offset);
      if (!point) continue;
      const text3 = `${point.name ?? "a function"} at ${point.source}:${point.line}`;
      yield { at: bytePlace(module2, body.offset, body.length, index2), text: text3 };
    }
  }
});
function readMapped(module2, checkout) {
  const url = sourceMappingUrl(module2);
  const text3 = module2.artifact.sourceMap ?? (url === void 0 ? void 0 : dataUrlText(url));
  if (text3 === void 0)
    return absent(url === void 0 ? "the binary names no source map" : `the source map is not at hand: ${shown(url)}`);
  let known3;
  const mapOf = () => (known3 ??= { map: readSourceMap(text3) }).map;
  const bodies2 = module2.functions.flatMap(({ body }) => body ?? []);
  const starts = Int32Array.from(bodies2, ({ offset }) => offset);
  function at2(offset) {
    const body = bodies2[lastAtMost(starts, starts.length, offset)];
    return body && within(body, offset) ? mapOf()?.at(offset, body.offset, body.offset + body.length) : void 0;
  }
  return {
    module: module2,
    ...url === void 0 ? {} : { url },
    get sources() {
      return mapOf()?.sources ?? [];
    },
    get notUnderstood() {
      return known3 && !known3.map ? 1 : 0;
    },
    at: at2,
    spanOf(offset) {
      const point = at2(offset);
      const file = point && checkoutPath(beside(module2.artifact.path, url, point.source), checkout);
      if (point === void 0 || file === void 0) return void 0;
      const { line, column } = point;
      return { file, line, column, endLine: line, endColumn: column + 1 };
    }
  };
}
function beside(binary, url, source) {
  if (/^(?:[/\\]|[A-Za-z]:[/\\]|~lib\/)/.test(source)) return source;
  const plain = source.replace(/^(?:file:\/\/(?:localhost)?(?=\/)|[a-z][\w+.-]*:\/\/\/?(?:\.\/)?)/, "");
  if (plain !== source) return plain;
  const map = url === void 0 || /^[a-z][\w+.-]*:/i.test(url) || url.startsWith("/") ? "" : folderOf(url);
  return folderOf(binary) + map + source;
}
function folderOf(path3) {
  return path3.slice(0, path3.lastIndexOf("/") + 1);
}
function shown(url) {
  return url.length > 100 ? `${url.slice(0, 100)}…` : url;
}

// analyzers/wat/lines.ts
function watLines(file, text3, module2, code3) {
  const items = itemsOf(text3);
  const lineOf2 = lineIndex(text3);
  const bodies2 = module2.functions.filter(({ body }) => body !== void 0);
  const written = /* @__PURE__ */ new Map();
  function span2(at2, end) {
    const start = lineOf2(at2);
    const stop = lineOf2(end);
    return { file, line: start.line, column: start.column, endLine: stop.line, endColumn: stop.column };
  }
  function header(node) {
    if (!node) return span2(0, Math.max(text3.search(/[\r\n]|$/), 0));
    const line = text3.slice(node.at, node.end).search(/[\r\n]|$/);
    return span2(node.at, node.at + line);
  }
  function instructions(func) {
    const known3 = written.get(func) ?? instructionsOf(func);
    written.set(func, known3);
    return known3;
  }
  function inCode(offset) {
    const nth = bodies2.findIndex(({ body }) => body && within3(body, offset));
    const func = items.function[nth];
    const index2 = bodies2[nth]?.index;
    if (!func || index2 === void 0) return void 0;
    const view2 = code3.decode(index2);
    const n = lastAtMost2(view2.offset, view2.count, offset);
    const found = n < 0 ? void 0 : instructions(func)[n];
    return found && n < view2.count ? span2(found.at, found.end) : header(func);
  }
  function inItems(offset) {
    for (const [spans, nodes] of pairs2(module2, items)) {
      const nth = spans.findIndex((item) => item !== void 0 && within3(item, offset));
      if (nth >= 0) return header(nodes[nth] ?? nodes.at(-1));
    }
    return void 0;
  }
  function inData(offset) {
    const segment2 = module2.data.find(({ contents }) => within3(contents, offset));
    const node = segment2 && items.data[segment2.index];
    if (!segment2 || !node) return void 0;
    let at2 = segment2.contents.offset;
    for (const word5 of stringsOf(node)) {
      at2 += byteLength(word5.text);
      if (offset < at2) return span2(word5.at, word5.end);
    }
    return header(node);
  }
  function inSection(offset) {
    const section = module2.sections.find((section2) => within3(section2, offset));
    const { type: type2, import: imports, function: functions3, table, memory: memory2, global, tag, start, element: element2, data } = items;
    const bySection = {
      ...{ type: type2, import: imports, function: functions3, table, memory: memory2, tag, global, export: items.export, start },
      ...{ element: element2, code: functions3, data }
    };
    const first = section && bySection[section.name]?.[0];
    return first && header(first);
  }
  return {
    spanOf({ offset, function: identity }) {
      const found = inCode(offset) ?? inData(offset) ?? inItems(offset) ?? inSection(offset);
      if (found) return found;
      const nth = bodies2.findIndex(({ index: index2 }) => index2 === identity?.index);
      return header(items.function[nth] ?? items.module);
    },
    mismatches() {
      const wrong = [];
      if (items.function.length !== bodies2.length)
        wrong.push({ line: 1, message: `the text has ${items.function.length} functions, the binary ${bodies2.length}` });
      for (const [nth, func] of items.function.entries()) {
        const index2 = bodies2[nth]?.index;
        if (index2 === void 0) break;
        const { count: count3, op } = code3.decode(index2);
        const text4 = instructions(func);
        const decoded = Array.from(op.subarray(0, count3), (id2) => mnemonic(id2).split(" ")[0] ?? "");
        const n = text4.findIndex(({ name: name3 }, i) => name3 !== decoded[i]);
        const at2 = text4[n];
        if (at2)
          wrong.push({
            line: lineOf2(at2.at).line,
            message: `instruction ${n} of function ${index2}: the text says ${at2.name}, decoded ${decoded[n] ?? "nothing"}`
          });
        else if (text4.length !== count3)
          wrong.push({
            line: lineOf2(func.at).line,
            message: `function ${index2}: the text has ${text4.length} instructions, decoded ${count3}`
          });
      }
      return wrong;
    }
  };
}
function pairs2(module2, items) {
  const defined = (all) => all.filter((item) => item.import === void 0).map(({ offset, length }) => offset === void 0 || length === void 0 ? void 0 : { offset, length });
  return [
    [module2.imports, items.import],
    [module2.exports, items.export],
    [module2.elements, items.element],
    [module2.data, items.data],
    [defined(module2.tables), items.table],
    [defined(module2.memories), items.memory],
    [module2.globals.filter((global) => !global.import).map(({ init }) => init), items.global],
    [module2.types.map(({ span: span2 }) => span2), items.type]
  ];
}
function within3({ offset, length }, at2) {
  return at2 >= offset && at2 < offset + length;
}
function lastAtMost2(sorted, count3, value2) {
  let low = -1;
  for (let high = count3 - 1; low < high; ) {
    const middle = low + high + 1 >> 1;
    if ((sorted[middle] ?? 0) <= value2) low = middle;
    else high = middle - 1;
  }
  return low;
}

// analyzers/names/bodies.ts
function bodyFinder(program, home) {
  const byKey = /* @__PURE__ */ new Map();
  for (const body of program.bodies) {
    if (body.kind !== "fn") continue;
    const { key } = tailOf(body.name);
    const known3 = byKey.get(key);
    if (known3) known3.push(body);
    else byKey.set(key, [body]);
  }
  return (symbol, demangled = demangle(symbol)) => {
    if (demangled) return demangled.scheme === "c++" ? void 0 : bodyOf(demangled, byKey);
    const named5 = (byKey.get(symbol) ?? []).filter((body) => !isImpl(body));
    return exported(named5, symbol, home);
  };
}
function exported(named5, symbol, home) {
  const atHome = named5.filter((body) => body.dump.crate === home);
  const candidates = atHome.length > 0 ? atHome : named5;
  if (candidates.length === 1) return candidates[0];
  const bare3 = candidates.filter((body) => body.name === symbol);
  return bare3.length === 1 ? bare3[0] : void 0;
}
function homeOf2(artifact) {
  const file = artifact.slice(artifact.lastIndexOf("/") + 1);
  return file.replace(/(?:_bg)?\.\w+$/, "").replaceAll("-", "_");
}
function bodyOf({ base, crate, impl }, byKey) {
  const { key, before } = tailOf(base);
  const same2 = (byKey.get(key) ?? []).filter((body) => body.dump.crate === crate);
  if (!impl && !before.startsWith("<")) {
    const path3 = before === "" ? key : `${before}::${key}`;
    const plain = same2.filter((body) => !isImpl(body) && endsInPath(path3, numberless(body.name)));
    if (plain.length > 0) return plain.length === 1 ? plain[0] : void 0;
  }
  const self = lastOf2(before.startsWith("<") ? before.slice(1).split(" as ")[0] : before);
  const own3 = same2.filter((body) => isImpl(body) && (!impl || `${crate}${prefixOf(body)}` === impl.module));
  const fitting = own3.filter((body) => speaksOf(body, self));
  const chosen = fitting.length > 0 ? fitting : own3.filter((body) => !hasReceiver(body));
  return chosen.length === 1 ? chosen[0] : void 0;
}
function tailOf(path3) {
  const plain = numberless(path3);
  const closures = /(?:::\{[^{}]*\})*$/.exec(plain)?.[0] ?? "";
  const rest = plain.slice(0, plain.length - closures.length);
  const split = lastSeparator(rest);
  return { key: rest.slice(split < 0 ? 0 : split + 2) + closures, before: split < 0 ? "" : rest.slice(0, split) };
}
function numberless(path3) {
  return path3.replace(/\{\{closure\}\}|\{closure#\d+\}/g, "{closure}");
}
function lastSeparator(path3) {
  for (let i = path3.length - 1, depth2 = 0; i > 0; i--) {
    const char = path3[i];
    if (char === ">") depth2++;
    else if (char === "<") depth2--;
    else if (depth2 === 0 && char === ":" && path3[i - 1] === ":") return i - 1;
  }
  return -1;
}
function endsInPath(path3, end) {
  return path3 === end || path3.endsWith(`::${end}`);
}
function isImpl(body) {
  return body.name.includes("<impl at ");
}
function prefixOf(body) {
  const prefix = body.name.slice(0, body.name.indexOf("<impl at ")).replace(/::$/, "");
  return prefix === "" ? "" : `::${prefix}`;
}
function lastOf2(path3 = "") {
  return path3.slice(path3.lastIndexOf(":") + 1);
}
function speaksOf({ params, result }, self) {
  const [receiver] = params;
  return receiver !== void 0 && headOf(receiver) === self || !isReceiver(receiver) && headOf(result) === self;
}
function hasReceiver({ params }) {
  return isReceiver(params[0]);
}
function isReceiver(type2) {
  return type2 !== void 0 && headOf(type2) !== void 0;
}
function headOf(type2) {
  if (type2.kind === "ref" || type2.kind === "pointer") return headOf(type2.to);
  return type2.kind === "path" ? lastName(type2.path) : void 0;
}

// analyzers/names/sources.ts
var sources = analyzer({
  name: "sources",
  doc: "Which line of Rust or `.wat` a place of a binary or of a MIR dump comes from.",
  requires: {
    build,
    wasm: optional(wasm),
    code: optional(code),
    mir: optional(mir),
    names: optional(names),
    dwarf: optional(dwarf),
    sourceMap: optional(sourceMap)
  },
  run({ build: build2, wasm: wasm2, code: code3, mir: mir2, names: names2, dwarf: dwarf2, sourceMap: sourceMap2 }) {
    const text3 = wasm2?.artifact.wat;
    const wat = wasm2 && code3 && text3 !== void 0 ? watLines(wasm2.artifact.path, text3, wasm2, code3) : void 0;
    const debug2 = (offset) => dwarf2?.spanOf(offset) ?? sourceMap2?.spanOf(offset);
    return sourcesOf(mir2, names2, wat, code3, debug2, build2.mir);
  }
});
function sourcesOf(program, names2, wat, code3, debug2, artifacts = []) {
  const finder2 = program && bodyFinder(program, names2 && homeOf2(names2.artifact));
  const bodies2 = new Map(program?.dumps.map(({ artifact, bodies: bodies3 }) => [artifact, bodies3]));
  const found = /* @__PURE__ */ new Map();
  const spans = /* @__PURE__ */ new Map();
  const crates = new Map(artifacts.map(({ path: path3, rust }) => [path3, rust && { ...rust, lines: rustLines(rust) }]));
  function bodyOf2(index2) {
    if (found.has(index2)) return found.get(index2);
    const symbol = names2?.symbol(index2);
    const body = symbol === void 0 ? void 0 : finder2?.(symbol, names2?.demangled(index2));
    found.set(index2, body);
    return body;
  }
  function spanOfBody(body) {
    if (!body) return void 0;
    if (!spans.has(body)) spans.set(body, bodySpan(body, crates.get(body.dump.artifact)?.lines));
    return spans.get(body);
  }
  function ofBody2(body, within4) {
    if (!body) return void 0;
    const span2 = within4(body) ?? spanOfBody(body);
    const rust = crates.get(body.dump.artifact);
    return span2 && rust ? { ...span2, file: reportedPath(rust, span2.file) } : span2;
  }
  function ofMir(place4) {
    const { source } = place4;
    const body = bodyAt(bodies2.get(place4.artifact) ?? [], place4.line);
    if (!body) return source && isOwn(source.file) ? source : void 0;
    return ofBody2(body, () => {
      if (source) return isOwn(source.file) ? source : nearest(body, place4.line);
      const point = body.dump.spans || place4.line === body.line ? void 0 : pointAt2(body, place4.line);
      return point && crates.get(place4.artifact)?.lines.spanOfPoint(body, point);
    });
  }
  function ofBytes(place4) {
    if (wat) return wat.spanOf(place4);
    const exact = debug2?.(place4.offset);
    if (exact || !place4.function) return exact;
    const body = bodyOf2(place4.function.index);
    const callee = code3 && calleeAt(code3, place4.function.index, place4.offset);
    const called4 = callee === void 0 ? void 0 : names2?.base(callee);
    const lines2 = body && crates.get(body.dump.artifact)?.lines;
    return ofBody2(body, (body2) => called4 === void 0 ? void 0 : lineOfCall(body2, called4, lines2));
  }
  return {
    bodyOf: bodyOf2,
    wat,
    spanOf(place4) {
      switch (place4.kind) {
        case "mir":
          return ofMir(place4);
        case "bytes":
          return ofBytes(place4);
        case "source": {
          const { file, line, column, endLine, endColumn } = place4;
          return { file, line, column, endLine, endColumn };
        }
      }
    }
  };
}
function reportedPath({ folder, below: below2 }, file) {
  if (below2 !== void 0 && file.startsWith(`${below2}/`)) return file.slice(below2.length + 1);
  return folder === "" ? file : joined2(folder, file);
}
function bodyAt(bodies2, line) {
  let low = 0;
  let high = bodies2.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((bodies2[middle]?.line ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  const body = bodies2[low];
  return body && body.line <= line ? body : void 0;
}
function calleeAt({ callStart, callTarget, callOffset }, index2, offset) {
  for (let edge = callStart[index2] ?? 0; edge < (callStart[index2 + 1] ?? 0); edge++)
    if (callOffset[edge] === offset) return callTarget[edge];
  return void 0;
}
function lineOfCall(body, called4, lines2) {
  const name3 = /[^:]*$/.exec(called4)?.[0];
  if (!body.dump.spans) {
    const point = pointsOf(body).find((point2) => point2.kind === "call" && calledName(point2.callee) === name3);
    return point && lines2?.spanOfPoint(body, point);
  }
  const spans = body.code.blocks.flatMap(
    ({ terminator: { kind, source, ...call3 } }) => kind === "call" && source && isOwn(source.file) && "callee" in call3 && calledName(call3.callee) === name3 ? [source] : []
  );
  return new Set(spans.map(({ line }) => line)).size === 1 ? spans[0] : void 0;
}
function calledName(callee) {
  return callee.kind === "path" ? lastName(callee.path) : void 0;
}
function nearest(body, line) {
  return pointsOf(body).findLast((point) => point.line <= line && point.source && isOwn(point.source.file))?.source;
}
function pointAt2(body, line) {
  return pointsOf(body).find((point) => point.line === line);
}
function pointsOf(body) {
  return body.code.blocks.flatMap((block4) => [...block4.statements, block4.terminator]);
}
function bodySpan(body, lines2) {
  const printed = sourceOf(body);
  const span2 = (printed?.precise ? void 0 : lines2?.spanOfBody(body)) ?? printed?.span;
  if (!span2 || !isOwn(span2.file)) return void 0;
  const { file, line, column, endLine, endColumn } = span2;
  return { file, line, column, endLine: line, endColumn: endLine === line ? endColumn : column + 1 };
}
function isOwn(file) {
  return !/^(?:[/\\<]|[A-Za-z]:[/\\])|[/\\]registry[/\\]src[/\\]/.test(file);
}

// rules/effects/effect-undeclared.ts
var effect_undeclared_default = rule({
  id: "effect-undeclared",
  title: "a function does something to the world that it does not declare",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: [],
  docs: `
Only functions that declare their effects are judged: by a marker in the binary (\`#[wasm::effect(clock)]\`, see
docs/markers.md), or by \`contract.effects.functions\` in the config. There a key is a glob over exports, and when it matches
none of them, over demangled names: \`*\` speaks of what the host can call, \`demo::parse::*\` of a module's functions. An empty
list declares a function that does nothing to the world.

The finding carries a path of direct calls from the function to the import or instruction that has the effect: every step
is in the code. Whether values ever take that path is not proved. Calls through tables (\`dyn\`, function pointers) are
left out, and so is what happens only on the way into a trap or a throw, unless the function itself never returns.

The effects are ${list(effects.map(({ name: name3 }) => `\`${name3}\``))}. A declared effect includes what cannot be had without it: \`alloc\` includes
\`memory_grow\` and memory accesses. By default these are not judged, because nearly every compiled function has them:
${list(effects.filter(({ judged: judged2 }) => judged2 === "asked").map(({ name: name3 }) => `\`${name3}\``))}; the option \`alsoJudge\` asks for them.

What an import does is known from tables of wasm-bindgen, WASI, Emscripten and Go, from markers on the import, and from
\`contract.effects.imports\`; an import nobody knows is a \`js_call\`. Atomic effects cannot be seen in a build without atomic
instructions, because the compiler has made plain accesses of them; there the finding is \`unknown\`.

In a build without a binary the MIR dumps are judged in the same way, on Rust lines. A dump does not show the code of other
crates, so their functions are known by name (\`Instant::now\`, \`std::fs\`, \`js_sys\`, \`Box::new\` and the like), the others
by what they declare; calls that leave the dumps for code that nobody describes are counted as \`unknown\`. Calls of \`dyn\`,
generic or pointed-at functions are not followed, except where a function is handed to one that calls it. In a dump nothing is known of
exports: a glob without \`::\` fits no function. Atomic effects are judged when asked for. Where there is a binary it is the truth,
and the finding says where the call was written.

\`\`\`wat bad
;; config {"contract":{"effects":{"functions":{"pure":[]},"imports":{"env.now":"clock"}}}}
(module
  (import "env" "now" (func $now (result f64)))
  (func $helper (result f64) (call $now))
  (func (export "pure") (result f64) (call $helper)))
\`\`\`
\`\`\`wat good
;; config {"contract":{"effects":{"functions":{"timed":["clock"]},"imports":{"env.now":"clock"}}}}
(module
  (import "env" "now" (func $now (result f64)))
  (func $helper (result f64) (call $now))
  (func (export "timed") (result f64) (call $helper)))
\`\`\`
`,
  requires: {
    declaredEffects: optional(declaredEffects),
    effects: optional(effects2),
    names: optional(names),
    mirEffects: optional(mirEffects),
    sources
  },
  options: {
    alsoJudge: option(
      [],
      "Effects to judge besides the default ones, such as `memory_write` or `trap`."
    )
  },
  *check({ declaredEffects: declaredEffects2, effects: effects3, names: names2, mirEffects: mirEffects2, sources: sources3 }, { alsoJudge }) {
    if (!declaredEffects2 || !effects3 || !names2) {
      if (mirEffects2 && mirEffects2.declared.length > 0) yield* judgeBodies3(mirEffects2, asked(alsoJudge));
      return;
    }
    const judged2 = judgedEffects(effects3, alsoJudge);
    for (const declared of declaredEffects2.functions)
      for (const [effect, found] of judge(declared, judged2, effects3, names2)) {
        const written = mirEffects2 && writtenAt(declared.index, effect, mirEffects2, sources3);
        yield written ? { ...found, because: [...found.because ?? [], written] } : found;
      }
    yield* undecided(declaredEffects2.functions, effects3, names2);
  }
});
function asked(names2) {
  return names2.reduce((set2, name3) => set2 | (effectNamed(name3)?.bit ?? 0), 0);
}
function judgedEffects({ seesAtomics, seesAllocator }, alsoJudge) {
  return effects.reduce((set2, { name: name3, judged: judged2, bit }) => {
    if (name3 === "alloc" && !seesAllocator) return set2;
    return judged2 === "always" || judged2 === "atomics" && seesAtomics ? set2 | bit : set2;
  }, asked(alsoJudge));
}
function* judge(declared, judged2, effects3, names2) {
  const { index: index2 } = declared;
  const tier = effects3.graph.own.noReturn[index2] ? "any" : "main";
  for (const effect of undeclared(effects3.definite[tier][index2] & judged2, declared.effects)) {
    const proof = witness(effects3, index2, effect.bit, tier);
    if (proof) yield [effect, draft(declared, effect, proof, effects3, names2)];
  }
}
function undeclared(does3, declared) {
  const extra = does3 & ~covered(declared);
  return effectsOf2(extra & effectSet("alloc") ? extra & ~effectSet("memory_grow") : extra);
}
function draft(declared, effect, proof, effects3, names2) {
  const { index: index2, declaration: declaration2 } = declared;
  const name3 = names2.of(index2).name;
  const last = proof.functions.at(-1);
  const steps = path2(proof, effects3, names2);
  return {
    at: steps[0]?.at ?? names2.place(index2),
    subject: names2.subject(index2),
    message: `'${clip(name3)}' declares ${say(declared)} but ${does2(effect, last, proof, effects3, names2)}: ` + walk(proof.functions.map((step5) => nameOf2(step5, effects3, names2))),
    advice: declaration2.place ? `Declare \`${effect.name}\` as well, or take the call out.` : `Declare \`${effect.name}\` as well, or take the call out (${showSource(declaration2)}).`,
    path: steps,
    because: declarationOf(declaration2)
  };
}
function declarationOf({ place: place4, at: at2 }) {
  return place4 ? [{ at: place4, message: `the declaration${at2 ? `, written at ${at2}` : ""}` }] : [];
}
function say({ effects: effects3, unknown: unknown2 }) {
  const known3 = effects3 === 0 ? "no effects" : list(effectNames(effects3).map((name3) => `\`${name3}\``));
  return unknown2.length === 0 ? known3 : `${known3} (${list(unknown2.slice(0, 3).map((word5) => `'${clip(word5, 40)}'`))} is none)`;
}
function does2(effect, last, proof, effects3, names2) {
  if (effects3.imports[last]) return `has the effect \`${effect.name}\` by import ${nameOf2(last, effects3, names2)}`;
  if (proof.instruction === void 0) return `has the effect \`${effect.name}\` by calling the allocator`;
  return `has the effect \`${effect.name}\` by an instruction`;
}
function path2({ functions: functions3, calls: calls2, instruction }, effects3, names2) {
  const steps = calls2.map((offset, step5) => ({
    at: names2.place(functions3[step5], offset),
    message: `${quoted2(functions3[step5], effects3, names2)} calls ${quoted2(functions3[step5 + 1], effects3, names2)}`
  }));
  const last = functions3.at(-1);
  if (effects3.imports[last]) steps.push({ at: names2.place(last), message: `import ${nameOf2(last, effects3, names2)}` });
  else if (instruction !== void 0)
    steps.push({
      at: names2.place(last, instruction),
      message: `the instruction in ${quoted2(last, effects3, names2)}`
    });
  return steps;
}
function nameOf2(index2, { imports }, names2) {
  const from = imports[index2]?.import;
  return from ? `'${clip(`${from.module}.${from.name}`)}'` : clip(names2.of(index2).name);
}
function quoted2(index2, effects3, names2) {
  const name3 = nameOf2(index2, effects3, names2);
  return effects3.imports[index2] ? `import ${name3}` : `'${name3}'`;
}
function* undecided(functions3, { seesAtomics }, names2) {
  const first = functions3[0];
  if (!first || seesAtomics) return;
  yield {
    at: names2.place(first.index),
    subject: "atomic effects",
    certainty: "unknown",
    message: `whether ${count(functions3.length, "function")} that declare their effects access memory atomically cannot be told: the build has no atomic instructions, so the compiler made plain accesses of them`,
    advice: "Lint a build with -Ctarget-feature=+atomics to have atomic effects checked."
  };
}
function writtenAt(index2, { bit }, mirEffects2, sources3) {
  const body = sources3.bodyOf(index2);
  if (!body) return void 0;
  const [first] = mirEffects2.inferred().witness(body, bit, "any") ?? [];
  return first && { at: first.at, message: `written here in '${clip(first.body.name)}'${calls(first.callee)}` };
}
function calls(callee) {
  return callee === void 0 ? "" : `, by a call of '${clip(callee)}'`;
}
function* judgeBodies3({ declared, inferred }, extra) {
  const found = inferred();
  const judged2 = effects.reduce((set2, { judged: judged3, bit }) => judged3 === "always" ? set2 | bit : set2, extra);
  for (const one2 of declared) {
    const rank3 = found.rankOf(one2.body);
    const tier = found.noReturn(rank3) ? "any" : "main";
    for (const effect of undeclared(found.definite[tier][rank3] & judged2, one2.effects)) {
      const steps = found.witness(one2.body, effect.bit, tier);
      if (steps) yield ofBody(one2, effect, steps);
    }
  }
  const [first] = declared;
  const leaving = found.leaving(declared.map(({ body }) => body));
  if (!first || leaving === 0) return;
  yield {
    at: mirPlace(first.body),
    subject: "calls that leave the dumps",
    certainty: "unknown",
    message: `${count(leaving, "call")} of what ${count(declared.length, "function")} that declare their effects may run leave the dumps, for code that nobody describes: what is done there is not judged`,
    advice: "Lint the binary as well: there every call has its code."
  };
}
function ofBody(declared, effect, steps) {
  const { body, declaration: declaration2, name: name3 } = declared;
  const last = steps.at(-1);
  const by = last.callee === void 0 ? "by its own code" : `by calling '${clip(last.callee)}'`;
  const place4 = declaration2.place ? "" : ` (${showSource(declaration2)})`;
  return {
    at: steps[0]?.at ?? mirPlace(body),
    subject: name3,
    message: `'${clip(name3)}' declares ${say(declared)} but has the effect \`${effect.name}\` ${by}: ` + walk([
      ...steps.map(({ body: body2 }) => clip(body2.name)),
      ...last.callee === void 0 ? [] : [`'${clip(last.callee)}'`]
    ]),
    advice: `Declare \`${effect.name}\` as well, or take the call out${place4}.`,
    path: steps.map(({ at: at2, body: body2, callee }) => ({
      at: at2,
      message: callee === void 0 ? `the place in '${clip(body2.name)}'` : `'${clip(body2.name)}' calls '${clip(callee)}'`
    })),
    because: declarationOf(declaration2)
  };
}

// analyzers/ownership/blocks.ts
function normalBlocks(code3) {
  return code3.blocks.flatMap((block4, index2) => block4.cleanup ? [] : [index2]);
}

// analyzers/ownership/handle-types.ts
function walk2(type2, visit2) {
  visit2(type2);
  for (const inner of insideOf(type2)) walk2(inner, visit2);
}
function insideOf(type2) {
  switch (type2.kind) {
    case "ref":
    case "pointer":
      return [type2.to];
    case "slice":
    case "array":
    case "pattern":
      return [type2.of];
    case "tuple":
      return type2.of;
    case "path":
      return typeArguments(type2.path);
    default:
      return [];
  }
}
function builtAlike(from, to) {
  if (from.kind === "path" && to.kind === "path") return lastName(from.path) === lastName(to.path);
  return from.kind === to.kind;
}
function sameHandle(from, to) {
  return sameType(from, to) || sameByTail(from, to) || mentionsParameter(from) || mentionsParameter(to);
}
function mentionsParameter(type2) {
  let found = false;
  walk2(type2, (inner) => {
    if (inner.kind === "path" && inner.path.segments.length === 1 && /^[A-Z][A-Z0-9]?$/.test(lastName(inner.path) ?? ""))
      found = true;
    if (inner.kind === "infer" || inner.kind === "opaque") found = true;
  });
  return found;
}
function isNumber(type2) {
  return type2.kind === "path" && type2.path.segments.length === 1 && /^[ui](8|16|32|64|128|size)$/.test(lastName(type2.path) ?? "");
}

// analyzers/ownership/numbers.ts
function originsOf(contract2, body, operand3) {
  const found = [];
  const definitions = definitionsOf(body.code, body.params.length);
  const seen = /* @__PURE__ */ new Set();
  const ofOperand2 = (given) => {
    if (given.kind !== "const") return ofPlace(given.place);
    const { value: value2 } = given;
    if (value2.kind === "int") found.push({ is: "constant", text: String(value2.value) });
    else if (value2.kind === "path" && isConstant(value2.path)) found.push({ is: "constant", text: showPath(value2.path) });
    else found.push({ is: "open" });
  };
  const ofPlace = (place4) => {
    const key = JSON.stringify([
      place4.local,
      place4.projection.map((step5) => step5.kind === "field" ? step5.index : step5.kind)
    ]);
    if (seen.has(key)) return;
    seen.add(key);
    const last = place4.projection.at(-1);
    if (last?.kind === "field") {
      const base = typeOfPlace(body.code, { local: place4.local, projection: place4.projection.slice(0, -1) });
      const bare3 = base && withoutPointers(base);
      if (bare3 && contract2.typeRole("handle", bare3, body.dump)) return void found.push({ is: "handle", type: bare3 });
      const only2 = place4.projection.length <= 2 ? definitions.only(place4.local) : void 0;
      if (only2?.is === "assign" && only2.from.kind === "binary") return ofRvalue(only2.from);
      if (only2?.is === "call" && counts(only2.call.callee)) return void found.push({ is: "counter" });
      return void found.push({ is: "open" });
    }
    if (place4.projection.length > 0) return void found.push({ is: "open" });
    const all = definitions.all(place4.local);
    if (place4.local <= body.params.length || definitions.isMutablyBorrowed(place4.local) || all.length === 0)
      found.push({ is: "open" });
    for (const definition2 of all)
      if (definition2.is === "assign") ofRvalue(definition2.from);
      else ofCall(definition2.call.callee, definition2.call.args);
  };
  const ofRvalue = (from) => {
    switch (from.kind) {
      case "use":
      case "cast":
        return ofOperand2(from.operand);
      case "binary":
        if (/^(Add|Sub|Mul|Div|Rem)/.test(from.op)) return void found.push({ is: "arithmetic", op: from.op });
        return void found.push({ is: "open" });
      case "adt":
        return from.fields[0] ? ofOperand2(from.fields[0].operand) : void found.push({ is: "open" });
      default:
        return void found.push({ is: "open" });
    }
  };
  const ofCall = (callee, args2) => {
    if (callee.kind === "value") return void found.push({ is: "open" });
    const name3 = lastName(callee.path) ?? "";
    const owner = ownerType(callee.path);
    if (owner && givesNumber.has(name3) && contract2.typeRole("handle", owner, body.dump))
      return void found.push({ is: "handle", type: owner });
    if (/^(wrapping|saturating|unchecked|strict)_(add|sub|mul)$/.test(name3))
      return void found.push({ is: "arithmetic", op: name3 });
    if (passing2.has(name3) && args2[0]) return ofOperand2(args2[0]);
    found.push({ is: "open" });
  };
  ofOperand2(operand3);
  return found;
}
var passing2 = /* @__PURE__ */ new Set([
  "new_unchecked",
  "as_ptr",
  "addr",
  "expose_provenance",
  "with_exposed_provenance_mut",
  "with_exposed_provenance",
  "without_provenance_mut",
  "without_provenance",
  "identity"
]);
function isConstant(path3) {
  const last = lastName(path3) ?? "";
  return /^[A-Z][A-Z0-9_]*$/.test(last) && last.length > 1;
}
function counts(callee) {
  if (callee.kind === "value" || lastName(callee.path) !== "next") return false;
  const self = callee.path.segments.at(-2);
  const type2 = self?.kind === "qualified" && self.self.kind === "path" ? lastName(self.self.path) : void 0;
  return type2 !== void 0 && /^Range/.test(type2);
}
function ownerType(path3) {
  const owner = path3.segments.slice(0, -1);
  const last = owner.at(-1);
  if (last?.kind === "qualified" || last?.kind === "impl") return last.self;
  return last?.kind === "name" && namesOf({ segments: owner }) ? { kind: "path", path: { segments: owner } } : void 0;
}

// analyzers/ownership/callees.ts
var keepers = /* @__PURE__ */ new Set(["ManuallyDrop", "MaybeUninit"]);
var readers2 = /* @__PURE__ */ new Set(["read", "read_unaligned", "read_volatile", "volatile_load"]);
function effectOf(path3) {
  const last = lastName(path3) ?? "";
  const before = path3.segments.at(-2);
  const owner = before?.kind === "name" ? before.name : void 0;
  const onPointer = before?.kind === "impl" && before.self.kind === "pointer";
  const generic = allTypeArguments(path3).length > 0;
  if (last === "forget" && generic && (owner === void 0 || owner === "mem")) return "forget";
  if (last === "drop" && generic && (owner === void 0 || owner === "mem")) return "drop";
  if (last === "drop_in_place" && (generic || onPointer)) return "drop-in-place";
  if (last === "transmute_copy") return "read";
  if (readers2.has(last) && (onPointer || generic && (owner === void 0 || owner === "ptr" || owner === "intrinsics")))
    return "read";
  if (last === "copy_nonoverlapping" || last === "copy" && (owner === "ptr" || owner === "intrinsics")) return "copy";
  if (last === "leak" && owner !== void 0) return "leak";
  if (last === "clone" && before?.kind === "qualified" && before.trait && lastName(before.trait) === "Clone")
    return "clone";
  if (owner !== void 0 && keepers.has(owner)) {
    if (last === "new") return "keep";
    if (last === "into_inner" || last === "assume_init") return "unkeep";
    if (last === "take" || last === "assume_init_read") return "take";
  }
  return "consume";
}
function isReader(callee) {
  return /(^|::)(read|read_unaligned|read_volatile|transmute_copy|assume_init_read)(::<|$)|ManuallyDrop::<.*>::take$/.test(
    callee
  );
}
function instantiation(path3) {
  const selves = path3.segments.flatMap(
    (segment2) => segment2.kind === "impl" || segment2.kind === "qualified" ? [withoutPointers(segment2.self)] : []
  );
  return [...selves, ...allTypeArguments(path3)];
}
var forwarding = /* @__PURE__ */ new Set([
  ...["Option", "Result", "Poll", "ControlFlow", "mem", "ptr", "ManuallyDrop", "MaybeUninit"],
  ...["Try", "FromResidual", "FnOnce", "FnMut", "Fn", "From", "Into", "Linear", "__rt"]
]);
function handsOn(path3) {
  return path3.segments.some((segment2) => {
    if (segment2.kind === "name") return forwarding.has(segment2.name);
    if (segment2.kind === "qualified")
      return segment2.trait !== void 0 && forwarding.has(lastName(segment2.trait) ?? "");
    return false;
  });
}
var predicates = /* @__PURE__ */ new Map([
  ["is_some", "Some"],
  ["is_none", "None"],
  ["is_ok", "Ok"],
  ["is_err", "Err"]
]);

// analyzers/ownership/handles.ts
var handles = analyzer({
  name: "handles",
  doc: "Where handles are given another type, or made from numbers that the host did not give out.",
  requires: { mir, contract },
  run({ mir: mir2, contract: contract2 }) {
    const makings = [];
    for (const dump of mir2.dumps) {
      if (!contract2.mentions("handle", dump)) continue;
      const homes = homeTypes(contract2, dump);
      for (const body of dump.bodies)
        if (body.kind === "fn" && !body.value) makings.push(...inBody(contract2, homes, body));
    }
    return { makings: [...new Map(makings.map((making) => [keyOf(making), making])).values()] };
  },
  *facts(result) {
    for (const { at: at2, is, from, to } of result.makings) yield { at: at2, text: `${is}: ${from} becomes ${to}` };
  }
});
function keyOf({ is, at: at2, to }) {
  const { source } = at2;
  const where = source ? `${source.file}:${source.line}:${source.column}` : at2.line;
  return `${is} ${at2.artifact} ${where} ${shortType(to)}`;
}
function inBody(contract2, homes, body) {
  const { code: code3 } = body;
  const scene = { contract: contract2, body, homes, makings: [] };
  const inlined = code3.inlined.some(({ callee }) => handleNames(contract2).some((name3) => callee.includes(name3)));
  const constants3 = code3.blocks.some(
    ({ statements, terminator }) => [...statements, terminator].some(
      (node) => operandsOf(node).some((operand3) => operand3.kind === "const" && operand3.value.kind === "adt")
    )
  );
  if (!inlined && !constants3 && !code3.locals.some((local2) => local2 && mentionsHandle(scene, local2.type))) return [];
  for (const block4 of normalBlocks(code3)) {
    const { statements, terminator } = code3.blocks[block4];
    statements.forEach((statement, index2) => {
      if (statement.kind !== "assign") return;
      const at2 = placeOf(scene, statement, block4, index2);
      inRvalue(scene, statement.to, statement.from, at2);
      inInlinedConstructor(scene, statement.from, at2);
    });
    if (terminator.kind === "call") inCall(scene, terminator, placeOf(scene, terminator, block4, statements.length));
  }
  return scene.makings;
}
function handleNames(contract2) {
  return contract2.types.filter(({ role }) => role === "handle").map(({ name: name3 }) => name3.split("::").at(-1) ?? "");
}
function placeOf({ body }, point, block4, statement) {
  return mirPlace(body, point, block4, statement);
}
function mentionsHandle(scene, type2) {
  let found = false;
  walk2(type2, (inner) => {
    found ||= roleOf(scene, inner) !== void 0;
  });
  return found;
}
function roleOf({ contract: contract2, body, homes }, type2) {
  const declaration2 = contract2.typeRole("handle", type2, body.dump);
  return declaration2 && !homes.has(declaration2) ? declaration2 : void 0;
}
function inRvalue(scene, to, from, at2) {
  const { code: code3 } = scene.body;
  switch (from.kind) {
    case "cast": {
      const source = typeOfOperand(code3, from.operand);
      if (source && (from.cast === "Transmute" || from.cast === "PtrToPtr"))
        converted(scene, source, from.type, at2, from.operand);
      break;
    }
    case "adt": {
      const type2 = typeOfPlace(code3, to);
      const declaration2 = type2 && roleOf(scene, type2);
      const [first] = from.fields;
      if (type2 && declaration2 && first) fromNumber(scene, declaration2, type2, first.operand, at2);
      break;
    }
    default:
      break;
  }
  for (const operand3 of operandsOf(from)) if (operand3.kind === "const") constant2(scene, operand3.value, at2);
  for (const place4 of placesIn(from)) throughUnion(scene, place4, at2);
}
function inInlinedConstructor(scene, from, at2) {
  if (from.kind !== "cast" && from.kind !== "use") return;
  const callee = around(scene.body, at2)?.at(-1);
  const path3 = callee === void 0 ? void 0 : parsePath(callee);
  const owner = path3 && ownerType(path3);
  const declaration2 = owner && roleOf(scene, owner);
  if (!path3 || !owner || !declaration2 || !makesFromNumber.has(lastName(path3) ?? "")) return;
  const type2 = typeOfOperand(scene.body.code, from.operand);
  if (type2 && isNumber(type2)) fromNumber(scene, declaration2, owner, from.operand, at2);
}
function placesIn(from) {
  switch (from.kind) {
    case "use":
    case "cast":
      return from.operand.kind === "const" ? [] : [from.operand.place];
    case "ref":
      return [from.place];
    default:
      return [];
  }
}
function inCall(scene, call3, at2) {
  for (const arg of call3.args) if (arg.kind === "const") constant2(scene, arg.value, at2);
  if (call3.callee.kind === "value") return;
  const { path: path3 } = call3.callee;
  const name3 = lastName(path3) ?? "";
  const [first] = call3.args;
  const types3 = instantiation(path3);
  if (name3 === "zeroed" || name3 === "write_bytes" && scene.body.code.inlined.some(({ callee }) => /\bzeroed\b/.test(callee))) {
    const type2 = types3[0];
    const declaration3 = type2 && roleOf(scene, type2);
    if (type2 && declaration3)
      forged(scene, { declaration: declaration3, to: showType(type2), from: "zeroed memory", way: "zeroed", at: at2 }, "proved");
    return;
  }
  if (!first) return;
  if (name3 === "transmute_copy" && types3.length === 2) {
    converted(scene, types3[0], types3[1], at2);
    return;
  }
  const owner = ownerType(path3);
  if ((name3 === "cast" || name3 === "cast_mut") && owner) {
    const target = types3.at(-1);
    const pointee3 = owner.kind === "pointer" ? owner.to : owner.kind === "path" ? typeArguments(owner.path)[0] : void 0;
    if (target && pointee3 && types3.length > 1) behindPointer(scene, pointee3, target, at2);
    return;
  }
  const declaration2 = owner && roleOf(scene, owner);
  if (!owner || !declaration2 || !makesFromNumber.has(name3)) return;
  const made = typeOfPlace(scene.body.code, call3.to) ?? owner;
  fromNumber(scene, declaration2, roleOf(scene, made) ? made : owner, first, at2);
}
function converted(scene, from, to, at2, operand3) {
  const declaration2 = roleOf(scene, to);
  if (declaration2) {
    const before = scene.contract.typeRole("handle", from, scene.body.dump);
    if (before) {
      if (!sameHandle(from, to))
        retyped(scene, { declaration: declaration2, from: showType(from), to: showType(to), way: "cast", at: at2 });
      return;
    }
    if (!isNumber(from)) return;
    const origins = operand3 ? originsOf(scene.contract, scene.body, operand3) : [];
    const handle = origins.find((origin) => origin.is === "handle");
    if (handle?.is === "handle") {
      if (!sameHandle(handle.type, to))
        retyped(scene, { declaration: declaration2, from: showType(handle.type), to: showType(to), way: "number", at: at2 });
      return;
    }
    const other2 = inlinedOfAnotherType(scene, to);
    if (other2) {
      retyped(scene, { declaration: declaration2, from: showType(other2), to: showType(to), way: "cast", at: at2 });
      return;
    }
    const [value2] = origins;
    const what = value2?.is === "constant" ? `the constant ${value2.text}` : `a plain '${showType(from)}'`;
    forged(scene, { declaration: declaration2, to: showType(to), from: what, way: "transmute", at: at2 }, "proved");
    return;
  }
  if ((from.kind === "ref" || from.kind === "pointer") && (to.kind === "ref" || to.kind === "pointer"))
    return behindPointer(scene, from.to, to.to, at2);
  const [inside, target] = [insideOf(from), insideOf(to)];
  if (!builtAlike(from, to) || inside.length !== target.length) return;
  inside.forEach((type2, index2) => converted(scene, type2, target[index2], at2));
}
function inlinedOfAnotherType({ contract: contract2, body }, to) {
  for (const { callee } of body.code.inlined) {
    const path3 = parsePath(callee.replace(/^#\[.*?\] /, ""));
    const owner = path3 && ownerType(path3);
    if (!owner || !makesFromNumber.has(lastName(path3) ?? "") || sameHandle(owner, to)) continue;
    if (contract2.typeRole("handle", owner, body.dump)) return owner;
  }
  return void 0;
}
function behindPointer(scene, from, to, at2) {
  const element2 = (type2) => type2.kind === "slice" || type2.kind === "array" ? element2(type2.of) : type2;
  const [source, target] = [element2(from), element2(to)];
  const declaration2 = roleOf(scene, target);
  if (!declaration2) {
    if (builtAlike(source, target)) converted(scene, source, target, at2);
    return;
  }
  if (scene.contract.typeRole("handle", source, scene.body.dump)) {
    if (!sameHandle(source, target))
      retyped(scene, { declaration: declaration2, from: showType(source), to: showType(target), way: "pointer", at: at2 });
  } else if (isNumber(source) && !/^[ui]8$/.test(showType(source))) {
    const what = `the '${showType(source)}' behind a pointer`;
    forged(scene, { declaration: declaration2, to: showType(target), from: what, way: "pointer", at: at2 }, "likely");
  }
}
function fromNumber(scene, declaration2, type2, number3, at2) {
  const origins = originsOf(scene.contract, scene.body, number3);
  const to = showType(type2);
  const other2 = origins.find((origin) => origin.is === "handle" && !sameHandle(origin.type, type2));
  if (other2?.is === "handle") {
    retyped(scene, { declaration: declaration2, from: showType(other2.type), to, way: "number", at: at2 });
    return;
  }
  const whole2 = origins.every(({ is }) => is !== "open" && is !== "handle");
  const bad = origins.find(({ is }) => is === "arithmetic" || is === "counter") ?? origins.find(({ is }) => is === "constant");
  if (!bad || bad.is === "constant" && withConstants.has(declaration2.name)) return;
  const certainty = bad.is === "constant" && whole2 ? "proved" : "likely";
  const from = bad.is === "constant" ? `the constant ${bad.text}` : bad.is === "counter" ? "a counter" : "the result of arithmetic";
  forged(scene, { declaration: declaration2, to, from, way: "constructor", at: at2 }, certainty);
}
function constant2(scene, value2, at2) {
  if (value2.kind === "adt") {
    const type2 = { kind: "path", path: value2.path };
    const declaration2 = roleOf(scene, type2);
    const number3 = firstNumber(value2);
    if (declaration2 && number3 !== void 0 && !withConstants.has(declaration2.name))
      forged(
        scene,
        { declaration: declaration2, to: showType(type2), from: `the constant ${number3}`, way: "constructor", at: at2 },
        "proved"
      );
    else for (const field of value2.fields) constant2(scene, field.value, at2);
  } else if (value2.kind === "tuple" || value2.kind === "array") for (const part2 of value2.of) constant2(scene, part2, at2);
}
function firstNumber(value2) {
  if (value2.kind === "int") return value2.value;
  if (value2.kind !== "adt") return void 0;
  for (const field of value2.fields) {
    const number3 = firstNumber(field.value);
    if (number3 !== void 0) return number3;
  }
  return void 0;
}
function throughUnion(scene, place4, at2) {
  const [first] = place4.projection;
  if (first?.kind !== "field") return;
  const keeper = first.type.kind === "path" && lastName(first.type.path) === "ManuallyDrop" ? typeArguments(first.type.path)[0] : void 0;
  const type2 = keeper ?? first.type;
  const declaration2 = roleOf(scene, type2);
  const definition2 = definitionsOf(scene.body.code, scene.body.params.length).only(place4.local);
  if (!declaration2 || definition2?.is !== "assign" || definition2.from.kind !== "adt") return;
  const [field, ...rest] = definition2.from.fields;
  const given = field && typeOfOperand(scene.body.code, field.operand);
  if (!field || rest.length > 0 || !given || !isNumber(given)) return;
  forged(
    scene,
    { declaration: declaration2, to: showType(type2), from: `a union that holds a '${showType(given)}'`, way: "union", at: at2 },
    "proved"
  );
}
function retyped(scene, making) {
  const certainty = degraded(scene, "proved", making.at);
  if (certainty) scene.makings.push({ ...making, is: "retyped", body: scene.body, certainty });
}
function forged(scene, making, certainty) {
  const sure = making.way === "zeroed" || making.way === "union" ? certainty : degraded(scene, certainty, making.at);
  if (sure) scene.makings.push({ ...making, is: "forged", body: scene.body, certainty: sure });
}
function around(body, at2) {
  const point = pointAt(body, at2);
  return point && inlinedAround(body, point);
}
function degraded({ body, contract: contract2 }, certainty, at2) {
  const { inlined } = body.code;
  if (inlined.length === 0) return certainty;
  const names2 = handleNames(contract2);
  const homes = contract2.types.flatMap((type2) => type2.role === "handle" ? homeOf(type2) ?? [] : []);
  const isOwn3 = (callee) => {
    const method = /::(\w+)(::<.*>)?$/.exec(callee)?.[1] ?? "";
    const owner = /^(?:<?[\w:]*?)(\w+)(?:::)?</.exec(callee)?.[1] ?? "";
    return !innocent.has(method) && (names2.includes(owner) || homes.some((home) => callee.startsWith(`${home}::`)));
  };
  const named5 = around(body, at2);
  if (named5) return named5.some(isOwn3) ? void 0 : certainty === "proved" ? "likely" : certainty;
  return inlined.map(({ callee }) => callee.replace(/^#\[.*?\] /, "")).some(isOwn3) ? "unknown" : certainty === "proved" ? "likely" : certainty;
}
var innocent = /* @__PURE__ */ new Set([
  ...[...makesFromNumber, ...givesNumber],
  ...[
    "cast",
    "forget",
    "call",
    "read",
    "write_bytes",
    "zeroed",
    "as_mut_ptr",
    "as_ptr",
    "assume_init",
    "uninit",
    "transmute_copy"
  ],
  ...["align_of", "size_of", "drop", "drop_in_place", "deref", "as_ref", "from_ref", "from_mut", "transmute"]
]);

// rules/safety/forged-handle.ts
var forged_handle_default = rule({
  id: "forged-handle",
  title: "a handle is made from a number that the host did not give out",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["EXTERNREF-1", "FUNCREF-2"],
  docs: `
A handle is a number that the host has given out. This one is made of something else: a constant, a sum, a counter, zeroed
memory, a transmuted integer. The host may have given the same number to somebody else, who then finds his object released; or to
nobody, and the next call traps. A forged function reference calls whatever lies at that index of the table.

Make handles only from numbers that came from the host: a parameter of an export, the result of an import, memory the host wrote.

\`\`\`rust
let speakers = unsafe { ExternRef::<Node>::from_raw(1) };            // bad: who says that 1 is a node, and ours?
let speakers = unsafe { ExternRef::<Node>::from_raw(host::speakers()) };
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn speakers() -> wasm::ExternRef<Node> {
    let mut _0: wasm::ExternRef<Node>;

    bb0: {
        _0 = wasm::ExternRef::<Node>::from_raw(const 1_u32) -> [return: bb1, unwind continue];
    }

    bb1: {
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn speakers() -> wasm::ExternRef<Node> {
    let mut _0: wasm::ExternRef<Node>;
    let mut _1: u32;

    bb0: {
        _1 = host::speakers() -> [return: bb1, unwind continue];
    }

    bb1: {
        _0 = wasm::ExternRef::<Node>::from_raw(move _1) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}
\`\`\`

## How it decides

Handles are the types with the role \`handle\`: by marker, by \`contract.handle\` in the config, or known to wasm-lint. Outside the
crate that defines the handle, the number that reaches its \`from_raw\` is followed back through every definition of the
variables on its way. Casts, shifts and masks (unpacking two handles from one result) pass a number on; a parameter, a field,
memory and the result of a call may all be handles.

- **proved**: the number is a constant on every path; a transmute or a union makes a handle of a plain integer; \`mem::zeroed\`.
- **likely**: the number is a constant on one path only, the result of arithmetic or a counter (a host may number its handles
  so, but nothing here says that it does); a pointer to an integer becomes a pointer to a handle; or calls were inlined
  (opt-level 2 and 3), where the sanctioned constructor looks like a forgery and only the origin of the number tells.
- **unknown** (counted): a method of the handle itself was inlined here, and the dump does not say which statement is its own.

Handles whose library reserves constants (\`wasm_bindgen::JsValue\`: undefined, null, true, false) may be made of constants.
`,
  requires: { handles },
  options: {},
  *check({ handles: handles2 }) {
    for (const making of handles2.makings) {
      if (making.is !== "forged") continue;
      const type2 = shortType(making.to);
      yield {
        at: making.at,
        message: `a handle of type '${type2}' is made from ${making.from}${ways[making.way]}: the host did not give it out, so it may be somebody else's, or nobody's`,
        advice: "Make handles only from numbers that came from the host, by the constructor of their type.",
        certainty: making.certainty,
        subject: `${type2} in ${identityOf(making.body)}`,
        because: [{ at: making.declaration.place ?? making.at, message: showSource(making.declaration) }]
      };
    }
  }
});
var ways = {
  transmute: " by a transmute",
  constructor: "",
  zeroed: "",
  pointer: "",
  union: ""
};

// analyzers/borrows/views.ts
var views = analyzer({
  name: "views",
  doc: "Where views of shared memory come into being, of which elements, and by a constructor or around it.",
  requires: { mir, contract },
  run({ mir: mir2, contract: contract2 }) {
    const all = [];
    for (const dump of mir2.dumps) {
      if (!contract2.mentions("shared-slice", dump)) continue;
      for (const body of dump.bodies) if (body.kind === "fn" && !body.value) all.push(...viewsIn(contract2, body));
    }
    return { all };
  },
  *facts(result) {
    for (const { at: at2, way, element: element2, before } of result.all)
      yield { at: at2, text: `${way} of ${showType(element2)}${before ? ` from ${showType(before)}` : ""}` };
  }
});
var constructors = /* @__PURE__ */ new Set(["new", "from_raw_parts", "from_slice", "from"]);
function* viewsIn(contract2, body) {
  const { code: code3, dump } = body;
  const homes = new Set(contract2.types.filter((type2) => type2.role === "shared-slice" && contract2.isHome(type2, dump)));
  const viewOf = (type2) => {
    const view2 = type2 && sharedSlice(contract2, body, type2);
    return view2 && !homes.has(view2.declaration) ? view2 : void 0;
  };
  const holdsView = (type2) => {
    let found = false;
    if (type2) visitTypes(type2, (inner) => void (found ||= contract2.typeRole("shared-slice", inner, dump) !== void 0));
    return found;
  };
  const given = new Set(
    body.params.flatMap((param, index2) => {
      const view2 = viewOf(withoutPointers(code3.locals[index2 + 1]?.type ?? param));
      return view2 ? [showType(view2.element)] : [];
    })
  );
  const made = (to, from, block4, statement) => to.projection.length === 0 ? { made: { local: to.local, block: block4, statement, from } } : {};
  const before = (sources3, element2) => {
    const found = sources3.map((source) => beforeCast(body, source)).find((source) => source !== void 0);
    return found && !sameByTail(found, element2) && !mentionsParameter(found) ? { before: found } : {};
  };
  const told2 = /* @__PURE__ */ new Set();
  for (const block4 of normalBlocks(code3)) {
    const { statements, terminator } = code3.blocks[block4];
    const place4 = (point, statement) => mirPlace(body, point, block4, statement);
    for (const [index2, statement] of statements.entries()) {
      if (statement.kind !== "assign") continue;
      const { to: to2, from } = statement;
      const view3 = viewOf(typeOfPlace(code3, to2));
      const at3 = place4(statement, index2);
      if (from.kind === "cast" && from.cast === "PtrToPtr") {
        const behind2 = viewBehind(viewOf, typeOfOperand(code3, from.operand), from.type);
        if (behind2) yield { body, ...behind2, way: "pointer", at: at3 };
      }
      if (from.kind === "cast" && from.cast === "Transmute") {
        const type2 = typeOfOperand(code3, from.operand);
        const behind2 = type2 && !view3 ? viewBehind(viewOf, type2, from.type) : void 0;
        if (behind2) yield { body, ...behind2, way: "pointer", at: at3 };
        const other2 = viewOf(type2);
        if (view3 && type2 && !(other2 && sameByTail(other2.element, view3.element)))
          yield { body, ...view3, way: "transmute", before: type2, at: at3, ...made(to2, [from.operand], block4, index2) };
      }
      if (view3 && from.kind === "adt") {
        const sources3 = from.fields.map(({ operand: operand3 }) => operand3);
        const cast4 = before(sources3, view3.element);
        if (code3.inlined.length > 0 && !sources3.some((source) => holdsView(typeOfOperand(code3, source)))) {
          if (cast4.before) told2.add(showType(view3.element));
          yield { body, ...view3, way: "inlined", ...cast4, at: at3, ...made(to2, sources3, block4, index2) };
        }
      }
    }
    if (terminator.kind !== "call") continue;
    const at2 = place4(terminator, statements.length);
    const { callee, args: args2, to } = terminator;
    const name3 = callee.kind === "path" ? lastName(callee.path) ?? "" : "";
    const types3 = callee.kind === "path" ? instantiation(callee.path) : [];
    if (name3 === "zeroed" || name3 === "write_bytes" && code3.inlined.some(({ callee: callee2 }) => /\bzeroed\b/.test(callee2))) {
      const view3 = viewOf(types3[0]);
      if (view3) yield { body, ...view3, way: "zeroed", at: at2 };
      continue;
    }
    if (name3 === "cast" || name3 === "cast_mut") {
      const target = typeOfPlace(code3, to);
      const behind2 = target && viewBehind(viewOf, typeOfOperand(code3, args2[0] ?? noOperand), target);
      if (behind2) yield { body, ...behind2, way: "pointer", at: at2 };
    }
    const view2 = viewOf(typeOfPlace(code3, to));
    if (!view2) continue;
    if (name3 === "transmute_copy" && types3[0]) {
      yield { body, ...view2, way: "transmute", before: types3[0], at: at2 };
      continue;
    }
    if (/^(assume_init|read)/.test(name3) || args2.some((arg) => holdsView(typeOfOperand(code3, arg)))) continue;
    const cast3 = before(args2, view2.element);
    if (given.has(showType(view2.element)) && !cast3.before) continue;
    yield { body, ...view2, way: "constructor", ...cast3, at: at2, ...made(to, args2, block4, statements.length) };
  }
  yield* inlinedViews(body, viewOf, given, told2);
}
function* inlinedViews(body, viewOf, given, told2) {
  for (const call3 of body.code.inlined) {
    const path3 = call3.within ? void 0 : parsePath(call3.callee);
    const view2 = path3 && viewOf(ownerType(path3));
    const name3 = path3 && lastName(path3);
    if (!view2 || !name3 || !constructors.has(name3)) continue;
    const text3 = showType(view2.element);
    const alone = body.code.inlined.filter(({ callee, within: within4 }) => !within4 && callee === call3.callee).length === 1;
    const cast3 = name3 === "from_raw_parts" && alone && !told2.has(text3) ? castTo(body, text3) : void 0;
    if (given.has(text3) && !cast3) continue;
    const at2 = { ...mirPlace(body), line: call3.line, ...call3.at ? { source: call3.at } : {} };
    yield { body, ...view2, way: "inlined", ...cast3 ? { before: cast3 } : {}, at: at2 };
  }
}
var noOperand = { kind: "const", value: { kind: "unit" } };
function castTo(body, element2) {
  const sources3 = /* @__PURE__ */ new Map();
  for (const { statements, cleanup } of body.code.blocks)
    for (const statement of cleanup ? [] : statements) {
      if (statement.kind !== "assign" || statement.from.kind !== "cast" || statement.from.cast !== "PtrToPtr") continue;
      const target = elementOf(statement.from.type);
      const source = typeOfOperand(body.code, statement.from.operand);
      const from = source && elementOf(source);
      if (target && showType(target) === element2 && from && !isBytes(from) && !mentionsParameter(from)) {
        if (showType(from) !== element2) sources3.set(showType(from), from);
      }
    }
  return sources3.size === 1 ? [...sources3.values()][0] : void 0;
}
function viewBehind(viewOf, from, to) {
  if (!from || from.kind !== "ref" && from.kind !== "pointer" || to.kind !== "ref" && to.kind !== "pointer")
    return void 0;
  const view2 = viewOf(to.to);
  if (!view2 || isBytes(from.to) || viewOf(innermost(from.to))) {
    const other2 = view2 && viewOf(innermost(from.to));
    return view2 && other2 && !sameByTail(other2.element, view2.element) ? { ...view2, before: from.to } : void 0;
  }
  return { ...view2, before: from.to };
}
function sharedSlice(contract2, body, type2) {
  const declaration2 = contract2.typeRole("shared-slice", type2, body.dump);
  const element2 = type2.kind === "path" ? typeArguments(type2.path)[0] : void 0;
  return declaration2 && element2 && !isGeneric(element2) ? { declaration: declaration2, element: element2 } : void 0;
}
function beforeCast(body, source) {
  const { code: code3 } = body;
  const definitions = definitionsOf(code3, body.params.length);
  let operand3 = source;
  let earliest;
  for (let round = 0; operand3 && operand3.kind !== "const" && round < 16; round++) {
    const type2 = typeOfOperand(code3, operand3);
    const element2 = type2 && elementOf(type2);
    if (element2 && !isBytes(element2)) earliest = element2;
    const definition2 = operand3.place.projection.length === 0 ? definitions.only(operand3.place.local) : void 0;
    operand3 = void 0;
    if (definition2?.is === "assign" && (definition2.from.kind === "use" || definition2.from.kind === "cast"))
      operand3 = definition2.from.operand;
    else if (definition2?.is === "assign" && definition2.from.kind === "ref") {
      const place4 = definition2.from.place;
      if (place4.projection[0]?.kind === "deref" && place4.projection.length === 1)
        operand3 = { kind: "copy", place: { local: place4.local, projection: [] } };
    } else if (definition2?.is === "call" && definition2.call.callee.kind === "path") {
      const last = definition2.call.callee.path.segments.at(-1);
      if (last?.kind === "name" && /^(as_ptr|as_mut_ptr|cast|cast_const|cast_mut)$/.test(last.name))
        operand3 = definition2.call.args[0];
    }
  }
  return earliest;
}
function elementOf(type2) {
  if (type2.kind === "pointer" || type2.kind === "ref" && (type2.to.kind === "slice" || type2.to.kind === "array"))
    return innermost(type2.to);
  return void 0;
}
function innermost(type2) {
  if (type2.kind === "slice" || type2.kind === "array") return innermost(type2.of);
  const inner = type2.kind === "path" && /^(UnsafeCell|SyncUnsafeCell|Cell|MaybeUninit|ManuallyDrop|MaybeDangling)$/.test(lastName(type2.path) ?? "") ? typeArguments(type2.path)[0] : void 0;
  return inner ? innermost(inner) : type2;
}
function isGeneric(type2) {
  let found = false;
  visitTypes(type2, (inner) => {
    if (inner.kind !== "path" || inner.path.segments.length !== 1) return;
    if (/^([A-Z][A-Z0-9]?|Self)$/.test(lastName(inner.path) ?? "")) found = true;
  });
  return found;
}
function isBytes(type2) {
  return /^(u8|i8|str|\(\)|std::ffi::c_void|core::ffi::c_void|c_void)$/.test(showType(type2));
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text3, ignoreTrivia = false) {
  const len = text3.length;
  let pos = 0, value2 = "", tokenOffset = 0, token2 = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count3, exact) {
    let digits = 0;
    let value3 = 0;
    while (digits < count3 || !exact) {
      let ch = text3.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value3 = value3 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value3 = value3 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value3 = value3 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count3) {
      value3 = -1;
    }
    return value3;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value2 = "";
    tokenOffset = 0;
    token2 = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text3.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text3.length && isDigit2(text3.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text3.length && text3.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text3.length && isDigit2(text3.charCodeAt(pos))) {
        pos++;
        while (pos < text3.length && isDigit2(text3.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text3.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text3.length && (text3.charCodeAt(pos) === 69 || text3.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text3.length && text3.charCodeAt(pos) === 43 || text3.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text3.length && isDigit2(text3.charCodeAt(pos))) {
        pos++;
        while (pos < text3.length && isDigit2(text3.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text3.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text3.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text3.charCodeAt(pos);
      if (ch === 34) {
        result += text3.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text3.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text3.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text3.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value2 = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token2 = 17;
    }
    let code3 = text3.charCodeAt(pos);
    if (isWhiteSpace(code3)) {
      do {
        pos++;
        value2 += String.fromCharCode(code3);
        code3 = text3.charCodeAt(pos);
      } while (isWhiteSpace(code3));
      return token2 = 15;
    }
    if (isLineBreak(code3)) {
      pos++;
      value2 += String.fromCharCode(code3);
      if (code3 === 13 && text3.charCodeAt(pos) === 10) {
        pos++;
        value2 += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token2 = 14;
    }
    switch (code3) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token2 = 1;
      case 125:
        pos++;
        return token2 = 2;
      case 91:
        pos++;
        return token2 = 3;
      case 93:
        pos++;
        return token2 = 4;
      case 58:
        pos++;
        return token2 = 6;
      case 44:
        pos++;
        return token2 = 5;
      // strings
      case 34:
        pos++;
        value2 = scanString();
        return token2 = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text3.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text3.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value2 = text3.substring(start, pos);
          return token2 = 12;
        }
        if (text3.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text3.charCodeAt(pos);
            if (ch === 42 && text3.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text3.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value2 = text3.substring(start, pos);
          return token2 = 13;
        }
        value2 += String.fromCharCode(code3);
        pos++;
        return token2 = 16;
      // numbers
      case 45:
        value2 += String.fromCharCode(code3);
        pos++;
        if (pos === len || !isDigit2(text3.charCodeAt(pos))) {
          return token2 = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value2 += scanNumber();
        return token2 = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code3)) {
          pos++;
          code3 = text3.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value2 = text3.substring(tokenOffset, pos);
          switch (value2) {
            case "true":
              return token2 = 8;
            case "false":
              return token2 = 9;
            case "null":
              return token2 = 7;
          }
          return token2 = 16;
        }
        value2 += String.fromCharCode(code3);
        pos++;
        return token2 = 16;
    }
  }
  function isUnknownContentCharacter(code3) {
    if (isWhiteSpace(code3) || isLineBreak(code3)) {
      return false;
    }
    switch (code3) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token2,
    getTokenValue: () => value2,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit2(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index2) => {
  return " ".repeat(index2);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index2) => {
      return "\n" + " ".repeat(index2);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index2) => {
      return "\r" + " ".repeat(index2);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index2) => {
      return "\r\n" + " ".repeat(index2);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index2) => {
      return "\n" + "	".repeat(index2);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index2) => {
      return "\r" + "	".repeat(index2);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index2) => {
      return "\r\n" + "	".repeat(index2);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function parse(text3, errors = [], options = ParseOptions.DEFAULT) {
  let currentProperty = null;
  let currentParent = [];
  const previousParents = [];
  function onValue(value2) {
    if (Array.isArray(currentParent)) {
      currentParent.push(value2);
    } else if (currentProperty !== null) {
      currentParent[currentProperty] = value2;
    }
  }
  const visitor = {
    onObjectBegin: () => {
      const object = {};
      onValue(object);
      previousParents.push(currentParent);
      currentParent = object;
      currentProperty = null;
    },
    onObjectProperty: (name3) => {
      currentProperty = name3;
    },
    onObjectEnd: () => {
      currentParent = previousParents.pop();
    },
    onArrayBegin: () => {
      const array3 = [];
      onValue(array3);
      previousParents.push(currentParent);
      currentParent = array3;
      currentProperty = null;
    },
    onArrayEnd: () => {
      currentParent = previousParents.pop();
    },
    onLiteralValue: onValue,
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text3, visitor, options);
  return currentParent[0];
}
function parseTree(text3, errors = [], options = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === "property") {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  const visitor = {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name3, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name3, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length);
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value2, offset, length) => {
      onValue({ type: getNodeType(value2), offset, length, parent: currentParent, value: value2 });
      ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep, offset, length) => {
      if (currentParent.type === "property") {
        if (sep === ":") {
          currentParent.colonOffset = offset;
        } else if (sep === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text3, visitor, options);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function visit(text3, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text3, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token2 = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token2) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token2;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token2 = _scanner.getToken();
      while (token2 !== 17) {
        if (skipUntilAfter.indexOf(token2) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token2) !== -1) {
          break;
        }
        token2 = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value2 = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value2);
    } else {
      onObjectProperty(value2);
      _jsonPath.push(value2);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value2 = Number(tokenValue);
        if (isNaN(value2)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value2 = 0;
        }
        onLiteralValue(value2);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}
function getNodeType(value2) {
  switch (typeof value2) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value2) {
        return "null";
      } else if (Array.isArray(value2)) {
        return "array";
      }
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parse2 = parse;
var parseTree2 = parseTree;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code3) {
  switch (code3) {
    case 1:
      return "InvalidSymbol";
    case 2:
      return "InvalidNumberFormat";
    case 3:
      return "PropertyNameExpected";
    case 4:
      return "ValueExpected";
    case 5:
      return "ColonExpected";
    case 6:
      return "CommaExpected";
    case 7:
      return "CloseBraceExpected";
    case 8:
      return "CloseBracketExpected";
    case 9:
      return "EndOfFileExpected";
    case 10:
      return "InvalidCommentToken";
    case 11:
      return "UnexpectedEndOfComment";
    case 12:
      return "UnexpectedEndOfString";
    case 13:
      return "UnexpectedEndOfNumber";
    case 14:
      return "InvalidUnicode";
    case 15:
      return "InvalidEscapeCharacter";
    case 16:
      return "InvalidCharacter";
  }
  return "<unknown ParseErrorCode>";
}

// analyzers/rustdoc/json.ts
var knownFormats = { from: 45, to: 57 };
function record(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) ? value2 : {};
}
function list3(value2) {
  return Array.isArray(value2) ? value2 : [];
}
function text2(value2) {
  return typeof value2 === "string" ? value2 : void 0;
}
function id(value2) {
  return typeof value2 === "number" || typeof value2 === "string" ? String(value2) : "";
}
function readRustdoc(artifact, bytes) {
  let json;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return { wrong: "is no JSON", offset: firstError(bytes) };
  }
  const root = record(json);
  const format2 = root["format_version"];
  if (typeof format2 !== "number") return { wrong: "has no format_version: it is no JSON of rustdoc", offset: 0 };
  const index2 = record(root["index"]);
  const paths2 = record(root["paths"]);
  const name3 = text2(record(index2[id(root["root"])])["name"]);
  if (name3 === void 0) return { wrong: "has no root: the crate's name is not known", offset: 0 };
  const reader = { index: index2, paths: paths2, open: /* @__PURE__ */ new Set() };
  const types3 = [];
  for (const [key, value2] of Object.entries(index2)) {
    const item = record(value2);
    if (item["crate_id"] !== 0) continue;
    const path3 = list3(record(paths2[key])["path"]).filter((part2) => typeof part2 === "string");
    if (path3.length === 0) continue;
    const type2 = definition(reader, item, path3);
    if (type2) types3.push(type2);
  }
  return { artifact, name: name3, format: format2, private: root["includes_private"] === true, types: types3 };
}
function firstError(bytes) {
  const source = new TextDecoder().decode(bytes);
  const errors = [];
  parse2(source, errors, { disallowComments: true });
  return new TextEncoder().encode(source.slice(0, errors[0]?.offset ?? source.length)).length;
}
function definition(reader, item, path3) {
  const inner = record(item["inner"]);
  const kind = ["struct", "enum", "union"].find((word5) => word5 in inner);
  if (!kind) return void 0;
  const body = record(inner[kind]);
  const { fields: fields3, whole: whole2 } = kind === "enum" ? { fields: [], whole: body["has_stripped_variants"] !== true } : fieldsOf(reader, kind, body);
  const parameters2 = list3(record(body["generics"])["params"]).flatMap((value2) => {
    const param = record(value2);
    return "type" in record(param["kind"]) ? text2(param["name"]) ?? [] : [];
  });
  const span2 = spanOf(record(item["span"]));
  const traits = list3(body["impls"]).flatMap((key) => {
    const found = record(record(record(reader.index[id(key)])["inner"])["impl"]);
    if (found["is_synthetic"] === true || found["is_negative"] === true || record(found["blanket_impl"])["generic"] !== void 0)
      return [];
    return /\w+$/.exec(text2(record(found["trait"])["path"]) ?? "")?.[0] ?? [];
  });
  return {
    path: path3,
    kind,
    fields: fields3,
    whole: whole2,
    parameters: parameters2,
    repr: reprOf(list3(item["attrs"])),
    traits: new Set(traits),
    ...span2 ? { span: span2 } : {}
  };
}
function fieldsOf(reader, kind, body) {
  const shape = body["kind"];
  const plain = kind === "union" ? body : record(record(shape)["plain"]);
  const tuple2 = record(shape)["tuple"];
  if (shape === "unit") return { fields: [], whole: true };
  const ids = tuple2 === void 0 ? list3(plain["fields"]) : list3(tuple2);
  const fields3 = ids.map((key) => {
    const item = record(reader.index[id(key)]);
    const name3 = text2(item["name"]);
    const inner = record(item["inner"]);
    return name3 === void 0 || !("struct_field" in inner) ? void 0 : { name: name3, type: typeOf(reader, inner["struct_field"]) };
  });
  const known3 = tuple2 === void 0 ? Array.isArray(plain["fields"]) && plain["has_stripped_fields"] !== true : Array.isArray(tuple2);
  return { fields: fields3, whole: known3 && fields3.every((field) => field !== void 0) };
}
function reprOf(attributes) {
  let repr = { c: false, transparent: false };
  for (const attribute of attributes) {
    const structured = record(record(attribute)["repr"]);
    const written = /^#\[repr\((.*)\)\]$/.exec(text2(attribute) ?? text2(record(attribute)["other"]) ?? "")?.[1];
    const words3 = written?.split(",").map((word5) => word5.trim()) ?? [];
    const kind = text2(structured["kind"]);
    const number3 = (name3) => {
      const value2 = structured[name3];
      if (typeof value2 === "number") return value2;
      const word5 = words3.find((each) => each.startsWith(name3));
      return word5 === void 0 ? void 0 : Number(/\d+/.exec(word5)?.[0] ?? 1);
    };
    const packed = number3("packed");
    const align = number3("align");
    repr = {
      ...repr,
      c: repr.c || kind === "c" || words3.includes("C"),
      transparent: repr.transparent || kind === "transparent" || words3.includes("transparent"),
      ...packed === void 0 ? {} : { packed },
      ...align === void 0 ? {} : { align }
    };
  }
  return repr;
}
function spanOf(span2) {
  const file = text2(span2["filename"]);
  const [line, column] = list3(span2["begin"]);
  const [endLine, endColumn] = list3(span2["end"]);
  if (file === void 0 || typeof line !== "number" || typeof column !== "number") return void 0;
  if (typeof endLine !== "number" || typeof endColumn !== "number") return void 0;
  return { file, line, column, endLine, endColumn };
}
var deepest3 = 64;
function typeOf(reader, value2, depth2 = 0) {
  const [kind = "", inner] = Object.entries(record(value2))[0] ?? [];
  const more = record(inner);
  const nested = (part2) => typeOf(reader, part2, depth2 + 1);
  if (depth2 > deepest3) return { kind: "opaque", text: "a type too deep to read" };
  switch (kind) {
    case "primitive":
      return inner === "never" ? { kind: "never" } : named3([{ kind: "name", name: String(inner), args: [] }]);
    case "generic":
      return named3([{ kind: "name", name: String(inner), args: [] }]);
    case "resolved_path":
      return resolved(reader, more, depth2);
    case "borrowed_ref":
      return { kind: "ref", mutable: (more["is_mutable"] ?? more["mutable"]) === true, to: nested(more["type"]) };
    case "raw_pointer":
      return { kind: "pointer", mutable: (more["is_mutable"] ?? more["mutable"]) === true, to: nested(more["type"]) };
    case "tuple":
      return { kind: "tuple", of: list3(inner).map(nested) };
    case "slice":
      return { kind: "slice", of: nested(inner) };
    case "array":
      return { kind: "array", of: nested(more["type"]), length: text2(more["len"]) ?? "_" };
    case "function_pointer":
      return { kind: "fn", unsafe: false, params: [], result: { kind: "tuple", of: [] } };
    case "dyn_trait":
      return { kind: "dyn", bounds: [] };
    case "impl_trait":
      return { kind: "impl", bounds: [] };
    default:
      return { kind: "opaque", text: kind === "" ? "a type that is not there" : kind.replaceAll("_", " ") };
  }
}
function named3(segments) {
  return { kind: "path", path: { segments } };
}
function resolved(reader, value2, depth2) {
  const key = id(value2["id"]);
  const alias = record(record(record(reader.index[key])["inner"])["type_alias"]);
  if ("type" in alias && list3(record(alias["generics"])["params"]).length === 0 && !reader.open.has(key)) {
    reader.open.add(key);
    const type2 = typeOf(reader, alias["type"], depth2 + 1);
    reader.open.delete(key);
    return type2;
  }
  const full = list3(record(reader.paths[key])["path"]).filter((part2) => typeof part2 === "string");
  const names2 = full.length > 0 ? full : (text2(value2["path"]) ?? text2(value2["name"]) ?? "_").split("::");
  const given = list3(record(record(value2["args"])["angle_bracketed"])["args"]);
  const args2 = given.flatMap((each) => {
    const argument2 = record(each);
    if ("type" in argument2) return [{ kind: "type", type: typeOf(reader, argument2["type"], depth2 + 1) }];
    if ("const" in argument2) return [{ kind: "const", text: text2(record(argument2["const"])["expr"]) ?? "_" }];
    return [];
  });
  return named3(names2.map((name3, index2) => ({ kind: "name", name: name3, args: index2 === names2.length - 1 ? args2 : [] })));
}

// analyzers/rustdoc/rustdoc.ts
var rustdoc = analyzer({
  name: "rustdoc",
  doc: "Definitions of types (fields, representation, traits) from the JSON that rustdoc writes.",
  requires: { build },
  run({ build: build2 }) {
    const files = (build2.facts ?? []).filter(({ kind }) => kind === "rustdoc");
    if (files.length === 0) return absent("no rustdoc JSON in this build");
    const faults = [];
    const unread = [];
    const crates = [];
    for (const { path: path3, bytes } of files) {
      const read3 = readRustdoc(path3, bytes);
      if ("wrong" in read3) {
        const at2 = { kind: "bytes", artifact: path3, offset: read3.offset, length: 0 };
        faults.push({
          kind: "input",
          artifact: path3,
          message: `${read3.wrong} (at byte ${read3.offset})`,
          at: at2,
          from: "rustdoc"
        });
        continue;
      }
      if (read3.format < knownFormats.from || read3.format > knownFormats.to) {
        const message2 = `format ${read3.format} of rustdoc's JSON is not known (${knownFormats.from} to ${knownFormats.to} are): its facts are not used`;
        faults.push({ kind: "input", artifact: path3, message: message2, from: "rustdoc" });
        continue;
      }
      if (!read3.private)
        unread.push({
          what: "crates without their private types, for want of --document-private-items",
          count: 1,
          artifact: path3
        });
      crates.push(read3);
    }
    return { crates, typeOf: lookup3(crates.flatMap(({ types: types3 }) => types3)), faults, unread };
  },
  *facts({ crates }) {
    for (const { types: types3 } of crates)
      for (const type2 of types3) if (type2.span) yield { at: { kind: "source", ...type2.span }, text: describeType(type2) };
  },
  faults: ({ faults }) => faults,
  unread: ({ unread }) => unread
});
function describeType({ path: path3, kind, fields: fields3, whole: whole2, repr, traits }) {
  const words3 = [
    repr.c ? "C" : "",
    repr.transparent ? "transparent" : "",
    repr.packed === void 0 ? "" : `packed(${repr.packed})`,
    repr.align === void 0 ? "" : `align(${repr.align})`
  ].filter(Boolean);
  const inside = [
    ...fields3.map((field) => field ? `${field.name}: ${showType(field.type)}` : "…"),
    ...whole2 ? [] : ["…"]
  ];
  const shown2 = kind === "enum" ? "" : ` { ${inside.join(", ")} }`;
  const marks = ["Copy", "Clone", "Drop"].filter((trait) => traits.has(trait));
  return `${kind} ${path3.join("::")}${shown2}${words3.length > 0 ? ` repr(${words3.join(", ")})` : ""}${marks.length > 0 ? ` ${marks.join(" ")}` : ""}`;
}
function lookup3(types3) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const type2 of types3) {
    const name3 = type2.path.at(-1) ?? "";
    byName2.set(name3, [...byName2.get(name3) ?? [], type2]);
  }
  return (type2, dump) => {
    const names2 = type2.kind === "path" ? namesOf(type2.path) : void 0;
    if (!names2 || type2.kind !== "path") return void 0;
    const fitting = (byName2.get(names2.at(-1) ?? "") ?? []).map((found) => ({
      found,
      match: matchPath(names2, dump.crate, found.path)
    }));
    for (const wanted of ["full", "tail", "trimmed"]) {
      const these = fitting.filter(({ match }) => match === wanted);
      if (these.length > 0) return these.length === 1 ? seenFrom(these[0].found, type2, dump) : void 0;
    }
    return void 0;
  };
}
function seenFrom(found, type2, dump) {
  const args2 = typeArguments(type2.path);
  const by = new Map(found.parameters.map((name3, index2) => [name3, args2[index2]]));
  const fields3 = found.fields.map((field) => field && { ...field, type: replace(field.type, by, dump.crate) });
  return { ...found, fields: fields3 };
}
function replace(type2, by, crate) {
  const inside = (part2) => replace(part2, by, crate);
  switch (type2.kind) {
    case "path": {
      const [first, second] = type2.path.segments;
      if (first?.kind === "name" && second === void 0 && by.has(first.name)) return by.get(first.name) ?? type2;
      const local2 = first?.kind === "name" && first.name === crate && second !== void 0;
      const segments = (local2 ? type2.path.segments.slice(1) : type2.path.segments).map(
        (segment2) => segment2.kind === "name" ? {
          ...segment2,
          args: segment2.args.map((arg) => arg.kind === "type" ? { kind: "type", type: inside(arg.type) } : arg)
        } : segment2
      );
      return { kind: "path", path: { segments } };
    }
    case "ref":
    case "pointer":
      return { ...type2, to: inside(type2.to) };
    case "slice":
    case "array":
      return { ...type2, of: inside(type2.of) };
    case "tuple":
      return { ...type2, of: type2.of.map(inside) };
    default:
      return type2;
  }
}

// analyzers/contract/shapes.ts
var shapes = analyzer({
  name: "shapes",
  doc: "The fields of types, as constructors, aggregates and projections in the MIR show them.",
  requires: { mir },
  run: ({ mir: mir2 }) => {
    let read3;
    return {
      of: (type2, dump) => shapeOf((read3 ??= readShapes(mir2)).shapes, type2, dump),
      dropImpl: (type2, dump) => (read3 ??= readShapes(mir2)).drops.get(baseKey(type2, dump)),
      all: () => (read3 ??= readShapes(mir2)).shapes.values()
    };
  }
});
function shapeOf(known3, type2, dump) {
  const exact = known3.get(keyOf2(type2, dump));
  if (exact || type2.kind !== "path") return exact;
  const tail2 = `::${showType(type2)}`;
  const likely = [...known3].filter(([key]) => key.endsWith(tail2) && key.startsWith(`${dump.crate}::`));
  if (likely.length === 1) return likely[0][1];
  const args2 = typeArguments(type2.path);
  if (args2.length === 0) return void 0;
  const generic = known3.get(`${baseKey(type2, dump)}<…>`);
  return generic && substituted(generic, args2);
}
var parameterNames = "a generic shape names its parameters here";
function substituted(generic, args2) {
  const parameters2 = generic.variants.get(parameterNames)?.fields ?? [];
  const by = new Map(parameters2.map((parameter, index2) => [parameter && showType(parameter.type), args2[index2]]));
  const variants2 = /* @__PURE__ */ new Map();
  for (const [name3, variant] of generic.variants) {
    if (name3 === parameterNames) continue;
    const fields3 = variant.fields.map((field) => field && { ...field, type: replace2(field.type, by) });
    variants2.set(name3, { ...variant, fields: fields3 });
  }
  return { kind: generic.kind, variants: variants2, ...generic.seen ? { seen: generic.seen } : {} };
}
function replace2(type2, by) {
  const whole2 = by.get(showType(type2));
  if (whole2) return whole2;
  switch (type2.kind) {
    case "array":
    case "slice":
      return { ...type2, of: replace2(type2.of, by) };
    case "tuple":
      return { ...type2, of: type2.of.map((part2) => replace2(part2, by)) };
    default:
      return type2;
  }
}
function readShapes(program) {
  const found = /* @__PURE__ */ new Map();
  const drops = /* @__PURE__ */ new Map();
  const note = (type2, body, at2, variant, fields3, whole2) => {
    const { dump } = body;
    for (const key of keysOf(type2, dump)) {
      const shape = found.get(key) ?? { kind: "struct", variants: /* @__PURE__ */ new Map(), type: type2, dump };
      found.set(key, shape);
      if (!shape.seen || whole2 && !shape.seen.whole) shape.seen = { body, at: at2, whole: whole2 };
      if (key.endsWith("<…>")) {
        const args2 = type2.kind === "path" ? typeArguments(type2.path) : [];
        shape.variants.set(parameterNames, { fields: args2.map((arg) => ({ type: arg })), whole: true });
      }
      merge(shape, variant, fields3, whole2);
    }
  };
  for (const body of program.bodies) {
    if (body.kind === "fn") {
      constructor(body, note);
      const [self] = body.params;
      if (lastName(body.path) === "drop" && body.params.length === 1 && self?.kind === "ref" && self.mutable) {
        if (body.path.segments.some(({ kind }) => kind === "impl-at")) {
          const full = body.code.locals[1]?.type;
          drops.set(baseKey(full?.kind === "ref" ? full.to : self.to, body.dump), body);
        }
      }
    }
    if (!body.value) readBody(body, note);
  }
  return { shapes: found, drops };
}
function constructor(body, note) {
  if (body.result.kind !== "path" || body.params.length === 0) return;
  const names2 = namesOf(body.path);
  const last = names2?.at(-1);
  if (!last || !new RegExp("^\\p{Lu}", "u").test(last)) return;
  const result = body.code.locals[0]?.type ?? body.result;
  if (result.kind !== "path") return;
  const variant = lastName(result.path) === last ? "" : last;
  const params = body.params.map((param, index2) => ({ type: body.code.locals[index2 + 1]?.type ?? param }));
  note(result, body, headOf2(body), variant, params, true);
}
function headOf2(body) {
  const source = body.code.locals[0]?.source;
  return { line: body.line, ...source ? { source } : {} };
}
function readBody(body, note) {
  for (const block4 of body.code.blocks) {
    for (const statement of block4.statements) readStatement(body, statement, note);
    const { terminator } = block4;
    if (terminator.kind === "drop") projections(body, terminator, terminator.place, note);
    if (terminator.kind === "call" || terminator.kind === "tail-call") {
      for (const arg of terminator.args) if (arg.kind !== "const") projections(body, terminator, arg.place, note);
    }
  }
}
function readStatement(body, statement, note) {
  if (statement.kind !== "assign") return;
  const { to, from } = statement;
  const { code: code3 } = body;
  const seenPlace = (place4) => projections(body, statement, place4, note);
  seenPlace(to);
  switch (from.kind) {
    case "use":
    case "cast":
      if (from.operand.kind !== "const") seenPlace(from.operand.place);
      else if (from.kind === "use" && from.operand.value.kind === "path")
        variantConstant(body, statement, to, from.operand.value.path, note);
      break;
    case "ref":
      seenPlace(from.place);
      break;
    case "discriminant": {
      const type2 = typeOfPlace(code3, from.place);
      if (type2?.kind === "path") note(type2, body, statement, "?", [], false);
      break;
    }
    case "adt": {
      const type2 = typeOfPlace(code3, to);
      if (type2?.kind !== "path") break;
      const fields3 = from.fields.map(({ name: name3, operand: operand3 }) => {
        const field = typeOfOperand(code3, operand3);
        return field && { type: field, .../^\d+$/.test(name3) ? {} : { name: name3 } };
      });
      note(type2, body, statement, variantOf(from.path, type2.path), fields3, true);
      break;
    }
    case "closure": {
      const fields3 = from.fields.map(({ name: name3, operand: operand3 }) => {
        const field = typeOfOperand(code3, operand3);
        return field && { type: field, name: name3 };
      });
      note(from.type, body, statement, "", fields3, true);
      break;
    }
    default:
      break;
  }
}
function variantConstant(body, at2, to, path3, note) {
  const type2 = typeOfPlace(body.code, to);
  if (type2?.kind !== "path" || path3.segments.length < 2) return;
  const owner = path3.segments.at(-2);
  const last = lastName(path3);
  if (owner?.kind === "name" && owner.name === lastName(type2.path) && last && new RegExp("^\\p{Lu}.*\\p{Ll}", "u").test(last))
    note(type2, body, at2, last, [], true);
}
function variantOf(aggregate2, type2) {
  const last = lastName(aggregate2) ?? "";
  if (last !== lastName(type2)) return last;
  const owner = aggregate2.segments.at(-2);
  return owner?.kind === "name" && owner.name === last ? last : "";
}
function projections(body, at2, place4, note) {
  let variant = "";
  place4.projection.forEach((step5, index2) => {
    if (step5.kind === "downcast") variant = step5.variant;
    if (step5.kind === "field") {
      const type2 = typeOfPlace(body.code, { local: place4.local, projection: place4.projection.slice(0, index2) });
      if (type2?.kind === "path" || type2?.kind === "closure") {
        const fields3 = [];
        fields3[step5.index] = { type: step5.type };
        note(type2, body, at2, variant, fields3, false);
      }
    }
    if (step5.kind !== "downcast") variant = "";
  });
}
function merge(shape, name3, fields3, whole2) {
  if (name3 !== "") shape.kind = "enum";
  const variant = shape.variants.get(name3);
  if (!variant) {
    shape.variants.set(name3, { fields: [...fields3], whole: whole2 });
    return;
  }
  const [mine] = variant.fields;
  const [theirs] = fields3;
  if (name3 === "" && variant.whole && fields3.length > variant.fields.length) shape.kind = "union";
  if (name3 === "" && whole2 && variant.whole && mine?.name && theirs?.name && mine.name !== theirs.name)
    shape.kind = "union";
  if (whole2 && !variant.whole && fields3.length < variant.fields.length) shape.kind = "union";
  fields3.forEach((field, index2) => {
    if (field) variant.fields[index2] = { ...variant.fields[index2], ...field };
  });
  while (variant.fields.length < fields3.length) variant.fields.push(void 0);
  variant.whole ||= whole2;
}
function keysOf(type2, dump) {
  const keys = [keyOf2(type2, dump)];
  const args2 = type2.kind === "path" ? typeArguments(type2.path) : [];
  const parameter = (arg) => arg.kind === "path" && /^[A-Z][A-Z0-9]?$/.test(showType(arg));
  if (args2.length > 0 && args2.every(parameter)) keys.push(`${baseKey(type2, dump)}<…>`);
  return keys;
}
function keyOf2(type2, dump) {
  const text3 = showType(type2).replace(/'\w+( |, )?/g, "");
  return type2.kind === "path" && isLocal(type2.path, dump) ? `${dump.crate}::${text3}` : text3;
}
function baseKey(type2, dump) {
  if (type2.kind !== "path") return keyOf2(type2, dump);
  const names2 = (namesOf(type2.path) ?? [showType(type2)]).join("::");
  return isLocal(type2.path, dump) ? `${dump.crate}::${names2}` : names2;
}
var others = /* @__PURE__ */ new Set(["std", "core", "alloc"]);
function isLocal(path3, dump) {
  const [first] = path3.segments;
  return first?.kind === "name" && !others.has(first.name) && first.name !== dump.crate && !foreign2(first.name, dump);
}
function foreign2(name3, dump) {
  return dump.crate !== name3 && wellKnown.has(name3);
}
var wellKnown = /* @__PURE__ */ new Set(["wasm", "wasm_bindgen", "bytemuck", "zerocopy"]);

// analyzers/contract/pod.ts
var sources2 = [fromMarker, fromShapes];
function fromMarker({ contract: contract2, dump }, type2) {
  const declared = contract2.typeRole("pod", type2, dump);
  if (declared?.source !== "marker") return void 0;
  const { facts: facts2, fields: fields3 } = declared;
  return { repr: "C", ...facts2, ...fields3 ? { fields: fields3.map((field) => ({ type: field })), whole: true } : {} };
}
function fromShapes({ shapes: shapes2, dump }, type2) {
  const shape = shapes2?.of(type2, dump);
  if (!shape) return void 0;
  const struct = shape.variants.get("") ?? { fields: [], whole: false };
  return { kind: shape.kind, ...struct };
}
function insideOf2(court, type2) {
  const all = sources2.flatMap((source) => source(court, type2) ?? []);
  if (all.length === 0) return void 0;
  const fields3 = all.findLast(({ whole: whole2 }) => whole2) ?? all.find((inside) => inside.fields);
  return Object.assign({}, ...all.toReversed(), fields3 && { fields: fields3.fields, whole: fields3.whole });
}
var pod = analyzer({
  name: "pod",
  doc: "Which types are plain old data, and for the others the field that is to blame.",
  requires: { contract, shapes: optional(shapes), mir: optional(mir), rustdoc: optional(rustdoc) },
  run: ({ contract: contract2, shapes: shapes2, rustdoc: rustdoc2 }) => ({
    judge: (type2, dump, profile = "strict") => judge2({ contract: contract2, shapes: shapes2, rustdoc: rustdoc2, dump, profile, open: /* @__PURE__ */ new Set() }, type2),
    keeps: (declaration2, type2, dump, profile = "strict") => judge2({ contract: contract2, shapes: shapes2, rustdoc: rustdoc2, dump, profile, open: /* @__PURE__ */ new Set(), accused: declaration2 }, type2)
  })
});
var yes = { is: "yes" };
var numbers = new Map([
  ...["u8", "i8"].map((name3) => [name3, 1]),
  ...["u16", "i16", "f16"].map((name3) => [name3, 2]),
  ...["u32", "i32", "f32", "usize", "isize"].map((name3) => [name3, 4]),
  ...["u64", "i64", "f64"].map((name3) => [name3, 8]),
  ...["u128", "i128", "f128", "v128"].map((name3) => [name3, 16])
]);
var guilty = /* @__PURE__ */ new Map([
  ["char", "has bit patterns that are no character"],
  ["str", "has no size and must be UTF-8"],
  ["NonZero", "must never be zero"],
  ["NonNull", "is a pointer"],
  ["Box", "owns memory through a pointer"],
  ["Rc", "owns memory through a pointer"],
  ["Arc", "owns memory through a pointer"],
  ["Vec", "owns memory through a pointer"],
  ["String", "owns memory through a pointer"],
  ["Option", "is an enum: some bit patterns are no variant of it"],
  ["Result", "is an enum: some bit patterns are no variant of it"],
  ["Ordering", "is an enum: some bit patterns are no variant of it"],
  ["Cell", "has interior mutability"],
  ["RefCell", "has interior mutability"],
  ["UnsafeCell", "has interior mutability"],
  ["OnceCell", "has interior mutability"],
  ["Mutex", "has interior mutability"],
  ["RwLock", "has interior mutability"]
]);
function judge2(court, type2) {
  const text3 = showType(type2);
  switch (type2.kind) {
    case "ref":
      return no(`'${text3}' is a reference`);
    case "pointer":
      return no(`'${text3}' is a pointer`);
    case "fn":
      return no(`'${text3}' is a function pointer`);
    case "dyn":
    case "impl":
      return no(`'${text3}' is a trait object`);
    case "slice":
      return no(`'${text3}' has no size of its own`);
    case "never":
      return no(`'!' has no value`);
    case "closure":
      return no(`a closure's layout is promised to nobody`);
    case "array":
      return step2(judge2(court, type2.of), `'${text3}' has elements of type '${showType(type2.of)}'`);
    case "tuple":
      if (type2.of.length === 0)
        return court.profile === "contract" || court.open.size > 0 ? yes : no("'()' has no bytes: a slice of it shares nothing");
      return firstNo([
        ...type2.of.map((part2) => step2(judge2(court, part2), `'${text3}' has a part of type '${showType(part2)}'`)),
        unknown(`nothing promises the layout of the tuple '${text3}'`)
      ]);
    case "pattern":
      return no(`'${text3}' excludes bit patterns`);
    case "infer":
    case "opaque":
      return unknown(`the type '${text3}' was not understood`);
    case "path":
      return judgeNamed(court, type2, text3);
  }
}
function judgeNamed(court, type2, text3) {
  const { contract: contract2, dump, shapes: shapes2, profile, open: open2 } = court;
  const last = lastName(type2.path);
  if (last === void 0) return unknown(`the type '${text3}' is not resolved in a generic body`);
  if (type2.path.segments.length === 1 && numbers.has(last)) return yes;
  if (type2.path.segments.length === 1 && last === "bool")
    return profile === "contract" ? yes : no("'bool' has bit patterns that are neither true nor false");
  if (type2.path.segments.length === 1 && /^[A-Z][A-Z0-9]?$/.test(last)) return unknown(`'${last}' is a type parameter`);
  const handle = contract2.typeRole("handle", type2, dump) ?? contract2.typeRole("func-ref", type2, dump);
  if (handle) return no(`'${text3}' is a handle: it stands for an entry of a table that belongs to one thread`);
  if (contract2.typeRole("linear", type2, dump)) return no(`'${text3}' is linear: its bytes must not be copied`);
  const declared = contract2.typeRole("pod", type2, dump);
  const accused = declared !== void 0 && declared === court.accused && open2.size === 0;
  if (declared?.facts?.needsDrop) return no(`'${text3}' has drop glue`);
  if (declared && !accused) return yes;
  const wrong = guilty.get(last) ?? (/^(Atomic\w*|Atomic)$/.test(last) ? "has interior mutability" : void 0);
  if (wrong && isStandard(type2)) return no(`'${text3}' ${wrong}`);
  if (/^NonZero[UI]/.test(last)) return no(`'${text3}' must never be zero`);
  if (last === "PhantomData" || last === "PhantomPinned") return yes;
  if (last === "Wrapping" || last === "Saturating" || last === "MaybeUninit") {
    const [inner] = typeArguments(type2.path);
    return inner ? step2(judge2(court, inner), `'${text3}' holds '${showType(inner)}'`) : unknown(`nothing shows the fields of '${text3}'`);
  }
  if (open2.has(text3)) return yes;
  const defined = court.rustdoc?.typeOf(type2, dump);
  if (defined) return judgeDefined(court, text3, defined, shapes2?.of(type2, dump));
  const inside = insideOf2(court, type2);
  if (!inside) return unknown(`no dump shows the fields of '${text3}': pass its crate's JSON with --rustdoc`);
  const { fields: fields3 = [], size: size2, align, repr } = inside;
  if (inside.kind === "enum") return no(`'${text3}' is an enum: some bit patterns are no variant of it`);
  if (inside.kind === "union") return no(`'${text3}' is a union: which of its bytes mean something is not fixed`);
  if (shapes2?.dropImpl(type2, dump)) return no(`'${text3}' implements 'Drop'`);
  if (inside.needsDrop) return no(`'${text3}' has drop glue`);
  open2.add(text3);
  const verdicts = Array.from(
    fields3,
    (field, index2) => field ? step2(
      judge2(court, field.type),
      `'${text3}' has the field '${field.name ?? index2}' of type '${showType(field.type)}'`
    ) : unknown(`no dump shows field ${index2} of '${text3}'`)
  );
  open2.delete(text3);
  const verdict = firstNo(verdicts);
  if (verdict.is === "no") return verdict;
  if (inside.isCopy === false) return no(`'${text3}' is not 'Copy': it cannot be read by value and left where it is`);
  if (repr === "Rust") return no(`'${text3}' is 'repr(Rust)': nothing promises its layout`);
  if (verdict.is !== "yes") return verdict;
  if (!inside.whole) return unknown(`the dumps do not show every field of '${text3}'`);
  const layouts = Array.from(fields3, (field) => field && layoutOf(court, field.type));
  if (layouts.every((layout) => layout !== void 0)) {
    const sum = layouts.reduce((total, layout) => total + layout.size, 0);
    const most = align ?? Math.max(1, ...layouts.map((layout) => layout.align));
    const padding = `'${text3}' has padding: its fields are ${sum} bytes, its ${size2 === void 0 ? `alignment is ${most}` : `size is ${size2}`}`;
    if (sum % most !== 0) return { ...no(padding), ...align === void 0 ? { likely: true } : {} };
    const fixed = !fields3.some((field) => field && /\b[iu]size\b/.test(showType(field.type)));
    if (fixed && size2 !== void 0 && size2 > sum) return no(padding);
  }
  return repr ? yes : unknown(`nothing promises the layout of '${text3}'`);
}
function judgeDefined(court, text3, defined, seen) {
  const { open: open2 } = court;
  if (seen && contradicts(defined, seen))
    return unknown(`rustdoc's JSON and the MIR dump disagree about '${text3}': they were made from different sources`);
  if (defined.kind === "enum") return no(`'${text3}' is an enum: some bit patterns are no variant of it`);
  if (defined.kind === "union") return no(`'${text3}' is a union: which of its bytes mean something is not fixed`);
  if (defined.traits.has("Drop")) return no(`'${text3}' implements 'Drop'`);
  open2.add(text3);
  const verdicts = defined.fields.map(
    (field, index2) => field ? step2(judge2(court, field.type), `'${text3}' has the field '${field.name}' of type '${showType(field.type)}'`) : unknown(`rustdoc's JSON leaves out field ${index2} of '${text3}'`)
  );
  open2.delete(text3);
  const verdict = firstNo(verdicts);
  if (verdict.is !== "yes") return verdict;
  if (!defined.whole) return unknown(`rustdoc's JSON leaves out fields of '${text3}'`);
  const { c, transparent: transparent2 } = defined.repr;
  if (!c && !transparent2) return no(`'${text3}' has no #[repr(C)]: nothing promises where its fields lie`);
  const layout = definedLayout(court, defined);
  if (!layout) return unknown(`the size of a field of '${text3}' is not known`);
  if (layout.size === layout.filled) return yes;
  return no(`'${text3}' has padding: its fields are ${layout.filled} bytes, and it has ${layout.size}`);
}
function contradicts(defined, seen) {
  if (defined.kind === "enum") return false;
  const struct = seen.variants.get("");
  if (!struct || !defined.whole) return false;
  return struct.fields.some((field, index2) => {
    const known3 = defined.fields[index2];
    return field !== void 0 && (known3 === void 0 || !sameByTail(field.type, known3.type)) && seen.kind === "struct";
  });
}
function definedLayout(court, { fields: fields3, repr }) {
  let end = 0;
  let align = 1;
  let filled = 0;
  for (const field of fields3) {
    const layout = field && layoutOf(court, field.type);
    if (!layout) return void 0;
    const own3 = Math.min(layout.align, repr.packed ?? layout.align);
    end = Math.ceil(end / own3) * own3 + layout.size;
    align = Math.max(align, own3);
    filled += layout.size;
  }
  align = Math.max(align, repr.align ?? 1);
  return { size: Math.ceil(end / align) * align, align, filled };
}
function layoutOf(court, type2) {
  if (type2.kind === "array") {
    const element2 = layoutOf(court, type2.of);
    const length = /^\d+/.exec(type2.length)?.[0];
    return element2 && length ? { size: element2.size * Number(length), align: element2.align } : void 0;
  }
  if (type2.kind !== "path") return void 0;
  const last = lastName(type2.path) ?? "";
  if (last === "PhantomData") return { size: 0, align: 1 };
  const size2 = type2.path.segments.length === 1 ? numbers.get(last) : void 0;
  if (size2) return { size: size2, align: Math.min(size2, 8) };
  const facts2 = court.contract.typeRole("pod", type2, court.dump)?.facts;
  const defined = facts2 ? void 0 : court.rustdoc?.typeOf(type2, court.dump);
  const promised = defined?.kind === "struct" && defined.whole && (defined.repr.c || defined.repr.transparent);
  return facts2 ?? (promised ? definedLayout(court, defined) : void 0);
}
function isStandard(type2) {
  const [first] = type2.path.segments;
  return type2.path.segments.length === 1 || first?.kind === "name" && /^(std|core|alloc)$/.test(first.name);
}
function no(reason) {
  return { is: "no", because: [reason] };
}
function unknown(reason) {
  return { is: "unknown", because: [reason] };
}
function step2(verdict, by) {
  return verdict.is === "yes" ? verdict : { ...verdict, because: [by, ...verdict.because] };
}
function firstNo(verdicts) {
  return verdicts.find(({ is }) => is === "no") ?? verdicts.find(({ is }) => is === "unknown") ?? yes;
}

// rules/safety/forged-shared-slice.ts
var forged_shared_slice_default = rule({
  id: "forged-shared-slice",
  title: "a shared slice is made by a transmute or a cast",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["SHARED-4", "SHARED-1"],
  docs: `
A shared slice is made by its constructors, which ask for \`T: Pod\` of the elements that lie there. Here one comes into being
around them. A transmute relies on a layout that nobody promised: the fields of the view may come in any order, in the next
compiler version in another one. A pointer cast before \`from_raw_parts\` satisfies the bound with a type that is not what the
memory holds: a view of \`u8\` over a slice of \`bool\` or of references publishes bytes that mean something else to their owner,
and invites the other side to write what is no value of their type.

Build the view with \`SharedSlice::new\` over memory of the element type itself. Where two layouts must meet, make both Pod.

\`\`\`rust
let view = unsafe { mem::transmute::<&[u32], SharedSlice<u32>>(&values) };                     // bad
let view = unsafe { SharedSlice::from_raw_parts(flags.as_ptr().cast::<u8>(), flags.len()) };   // bad: flags are bools
let view = SharedSlice::new(&values);
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn view(_1: &[u32]) -> wasm::SharedSlice<'_, u32> {
    debug values => _1;
    let mut _0: wasm::SharedSlice<'_, u32>;

    bb0: {
        _0 = copy _1 as wasm::SharedSlice<'_, u32> (Transmute);
        return;
    }
}
\`\`\`
\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn raised(_1: *const bool, _2: usize) -> wasm::SharedSlice<'_, u8> {
    let mut _0: wasm::SharedSlice<'_, u8>;
    let mut _3: *const u8;

    bb0: {
        _3 = copy _1 as *const u8 (PtrToPtr);
        _0 = wasm::SharedSlice::<'_, u8>::from_raw_parts(move _3, copy _2) -> [return: bb1, unwind continue];
    }

    bb1: {
        return;
    }
}
\`\`\`

Numbers may be looked at as other numbers: both are Pod, and no bound is skipped.

\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn bits(_1: *const u32, _2: usize) -> wasm::SharedSlice<'_, f32> {
    let mut _0: wasm::SharedSlice<'_, f32>;
    let mut _3: *const f32;

    bb0: {
        _3 = copy _1 as *const f32 (PtrToPtr);
        _0 = wasm::SharedSlice::<'_, f32>::from_raw_parts(move _3, copy _2) -> [return: bb1, unwind continue];
    }

    bb1: {
        return;
    }
}
\`\`\`

## How it decides

Views are the types with the role \`shared-slice\`: by marker, by \`contract.sharedSlice\` in the config, or known to wasm-lint.
Outside the crate that defines the view:

- **proved**: a transmute or \`transmute_copy\` of something else, or of a view with other elements; zeroed memory; a reference or
  pointer to something else that becomes one to a view; a constructor whose pointer was cast from elements that are not Pod,
  with the field that is to blame.
- **likely**: the same with the constructor inlined (opt-level 2 and 3): a view of \`u8\` is made and one pointer to something that
  is not Pod is cast to \`*const u8\` in the same body, and the dump does not say that the one is made of the other.
- **unknown** (counted): the dump does not say whether the elements before the cast are Pod.

A cast from \`u8\`, \`i8\`, \`()\` or from an address is no offence: such memory says nothing of what was laid out in it; nor is one from
atomic numbers, which others may write by design. Lifetimes are
erased in MIR, so a view that was stretched to \`'static\` looks like any other.

## Better evidence

Inlining takes views apart. Dumps made with \`-Copt-level=1\`, or debug dumps, show the constructor and what it was given.
`,
  requires: { views, pod },
  options: {},
  *check({ views: views2, pod: pod2 }) {
    const told2 = /* @__PURE__ */ new Set();
    for (const view2 of views2.all) {
      const { body, at: at2 } = view2;
      const verdict = view2.before && !isAtomicNumber(view2.before) && pod2.judge(view2.before, body.dump);
      const judged2 = judge3(view2, verdict);
      const key = `${at2.artifact} ${at2.body} ${at2.source ? at2.source.line : at2.line} ${showType(view2.element)}`;
      if (!judged2 || told2.has(key)) continue;
      told2.add(key);
      const type2 = shortType(showType(view2.element));
      yield {
        at: at2,
        ...judged2,
        advice: `Make the view with its constructor, over memory that holds '${type2}'.`,
        subject: `${type2} in ${identityOf(body)}`,
        because: [{ at: view2.declaration.place ?? at2, message: showSource(view2.declaration) }]
      };
    }
  }
});
function isAtomicNumber(type2) {
  if (type2.kind !== "path") return false;
  const name3 = lastName(type2.path) ?? "";
  const [of] = typeArguments(type2.path);
  return name3 === "Atomic" ? of !== void 0 && /^[iu](?:\d+|size)$/.test(showType(of)) : /^Atomic[IU]/.test(name3);
}
function judge3({ way, before, element: element2, body }, verdict) {
  const type2 = shortType(showType(element2));
  const was = before ? shortType(showType(before)) : "";
  const unpromised = "nothing promises how a view is laid out, and the bound on its elements is skipped";
  switch (way) {
    case "transmute":
      return {
        message: `a shared slice of '${type2}' is made of '${was}' by a transmute: ${unpromised}`,
        certainty: "proved"
      };
    case "zeroed":
      return { message: `a shared slice of '${type2}' is made of zeroed memory: it begins nowhere`, certainty: "proved" };
    case "pointer":
      return {
        message: `a pointer to '${was}' becomes one to a shared slice of '${type2}': ${unpromised}`,
        certainty: "proved"
      };
    case "constructor":
    case "inlined": {
      if (!verdict || verdict.is === "yes") return void 0;
      const reasons = verdict.because.map(shortType).join(", ");
      const isNot = verdict.is === "no" ? "is not" : "is not known to be";
      return {
        message: `a shared slice of '${type2}' is a view of memory that holds '${was}', which ${isNot} Pod (${reasons}): its owner and its readers see different things in the same bytes`,
        certainty: verdict.is === "unknown" ? "unknown" : verdict.likely || body.code.inlined.length > 0 ? "likely" : "proved"
      };
    }
  }
}

// analyzers/size/instances.ts
var generics = analyzer({
  name: "generics",
  doc: "Generic items with more than one instance in the binary, by name, with the bytes of each instance.",
  requires: { wasm, names },
  run: ({ wasm: wasm2, names: names2 }) => genericsOf(wasm2, names2)
});
function genericsOf(module2, names2) {
  const groups = /* @__PURE__ */ new Map();
  let code3 = 0;
  for (const index2 of names2.bodies) {
    const bytes = module2.functions[index2]?.body?.length ?? 0;
    code3 += bytes;
    if (!isInstance2(names2, index2)) continue;
    const base = names2.base(index2);
    const group = groups.get(base);
    if (group) group.push({ index: index2, bytes });
    else groups.set(base, [{ index: index2, bytes }]);
  }
  const items = [];
  for (const [base, instances] of groups) {
    if (instances.length < 2) continue;
    instances.sort((a, b) => b.bytes - a.bytes || a.index - b.index);
    const bytes = instances.reduce((sum, instance) => sum + instance.bytes, 0);
    const exact = instances.every(({ index: index2 }) => names2.demangled(index2)?.scheme !== "legacy");
    items.push({ base, instances, bytes, excess: bytes - instances[0].bytes, exact });
  }
  return { items: items.sort((a, b) => b.excess - a.excess || (a.base < b.base ? -1 : 1)), code: code3 };
}
function isInstance2(names2, index2) {
  const known3 = names2.demangled(index2);
  if (!known3) return false;
  switch (known3.scheme) {
    case "v0":
    case "plain":
      return known3.args !== void 0 || names2.base(index2) !== known3.name;
    case "legacy":
      return !known3.name.includes("{{closure}}");
    case "c++":
      return false;
  }
}

// rules/size/generic-bloat.ts
var generic_bloat_default = rule({
  id: "generic-bloat",
  title: "one generic item has become a large part of the code",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
The compiler makes a copy of a generic function for every set of types it is used with. Where a large function has many
users, the copies become a large part of the binary though most of each is the same.

One finding per generic item: how many instances there are, what they weigh together, and the excess over the largest of
them, which is the most that sharing one body could save. Compressed, it is less: copies compress well, so measure the
download before and after.

Instances that are the same code byte for byte are counted in the message: their types have one layout, so one body serves
them all, and \`wasm-opt --duplicate-function-elimination\` makes them one without a change to the source.

What to do for the others: move the part that does not depend on the type into a function that is not generic and let the generic one
only convert (\`fn read(path: impl AsRef<Path>) { fn inner(path: &Path) { … } inner(path.as_ref()) }\`); take \`&dyn Trait\` where
the call is not hot; use fewer distinct types for maps and collections.

Instances are told by their mangled names. Names of the v0 mangling say which item they belong to. Legacy names leave type
arguments out, so two functions of one path count as instances of one item; there the finding is \`likely\`, and closures are
left out because all closures of a function are spelled alike. A binary without names has no findings: lint the one that
still has them.

\`\`\`wat bad
;; config {"rules":{"generic-bloat":{"minExcess":20}}}
(module
  (func $_RINvC4demo3sumaE (param i32) (result i32) (i32.add (i32.mul (local.get 0) (i32.const 3)) (i32.const 1)))
  (func $_RINvC4demo3sumhE (param i32) (result i32) (i32.add (i32.mul (local.get 0) (i32.const 5)) (i32.const 2)))
  (func $_RINvC4demo3summE (param i32) (result i32) (i32.add (i32.mul (local.get 0) (i32.const 7)) (i32.const 3))))
\`\`\`
\`\`\`wat good
;; config {"rules":{"generic-bloat":{"minExcess":20}}}
(module
  (func $_RNvC4demo5inner (param i32) (result i32) (i32.add (i32.mul (local.get 0) (i32.const 3)) (i32.const 1)))
  (func $_RINvC4demo3sumaE (param i32) (result i32) (call 0 (local.get 0)))
  (func $_RINvC4demo3sumhE (param i32) (result i32) (call 0 (local.get 0)))
  (func $_RINvC4demo3summE (param i32) (result i32) (call 0 (local.get 0))))
\`\`\`
`,
  requires: { generics, names, copies: copies2 },
  options: {
    minInstances: option(3, "Fewer instances are no finding."),
    minExcess: option(2e3, "Fewer bytes beyond the largest instance are no finding."),
    minShare: option(1, "A smaller excess than this percentage of all code is no finding.")
  },
  *check({ generics: generics2, names: names2, copies: copies3 }, { minInstances, minExcess, minShare }) {
    for (const item of generics2.items) {
      if (item.excess < minExcess || item.excess * 100 < generics2.code * minShare) break;
      if (item.instances.length >= minInstances) yield draft2(item, generics2.code, names2, copies3);
    }
  }
});
function draft2(item, code3, names2, copies3) {
  const { base, instances, bytes, excess } = item;
  const [largest2] = instances;
  return {
    at: names2.place(largest2.index),
    subject: base,
    certainty: item.exact ? "proved" : "likely",
    message: `${count(instances.length, "instance")} of '${clip(base)}' weigh ${size(bytes)}, ${share(bytes, code3)} of all code, ${size(excess)} more than the largest alone; the largest are ${examples(item, names2)}` + sameCode(item, copies3),
    advice: adviceFor2(base),
    bytes: excess,
    because: instances.slice(0, 5).map(({ index: index2, bytes: bytes2 }) => ({
      at: names2.place(index2),
      message: `'${clip(names2.of(index2).name)}' is ${size(bytes2)}`
    }))
  };
}
function sameCode({ instances }, { representative }) {
  const distinct = new Set(instances.map(({ index: index2 }) => representative[index2])).size;
  const spare = instances.length - distinct;
  return spare === 0 ? "" : `; ${count(spare, "instance is", "instances are")} the same code as another, byte for byte`;
}
function examples({ base, instances }, names2) {
  const shown2 = instances.slice(0, 3).map(({ index: index2, bytes }) => {
    const { name: name3 } = names2.of(index2);
    const args2 = names2.demangled(index2)?.args;
    return { what: args2 ? `<${args2.join(", ")}>` : name3, size: size(bytes) };
  });
  if (new Set(shown2.map(({ what }) => what)).size === 1) return shown2.map(({ size: size2 }) => size2).join(", ");
  return shown2.map(({ what, size: size2 }) => what === base ? size2 : `'${clip(what, 80)}' (${size2})`).join(", ");
}
function adviceFor2(base) {
  if (/(^|::)drop_in_place$/.test(base))
    return "Drop glue is made per type: have fewer types that own things, or put large ones behind a Box that few functions drop.";
  if (/(^|::)(fmt|deserialize\w*|serialize\w*)$/.test(base) || /_serde/.test(base))
    return "Derived code is made per type and format: derive only what is used, and serialise through one intermediate type.";
  return "Move what does not depend on the type arguments into a function that is not generic, or take '&dyn Trait' where the call is not hot.";
}

// analyzers/ownership/handle-costs.ts
var handleCosts = analyzer({
  name: "handle-costs",
  doc: "What making, reading, cloning and comparing a handle costs beyond moving a number.",
  requires: { mir, contract },
  run({ mir: mir2, contract: contract2 }) {
    const methods2 = [];
    let judged2 = 0;
    for (const dump of mir2.dumps) {
      if (!contract2.mentions("handle", dump)) continue;
      const homes = homeTypes(contract2, dump);
      if (homes.size === 0) continue;
      const functions3 = functionsOf2(dump);
      for (const body of dump.bodies) {
        const role = roleOf2(contract2, homes, body);
        if (!role) continue;
        judged2++;
        const costs = costsOf(body, functions3, /* @__PURE__ */ new Set());
        if (costs.length > 0) methods2.push({ body, ...role, costs });
      }
    }
    return { methods: methods2, judged: judged2 };
  },
  *facts(result) {
    for (const { type: type2, purpose, costs } of result.methods)
      for (const { kind, at: at2 } of costs) yield { at: at2, text: `${purpose} of ${type2} ${kind}` };
  }
});
var comparing = /* @__PURE__ */ new Set(["eq", "ne", "cmp", "partial_cmp"]);
function roleOf2(contract2, homes, body) {
  if (body.kind !== "fn" || body.value || !body.path.segments.some(({ kind }) => kind === "impl-at")) return void 0;
  const name3 = lastName(body.path);
  if (name3 === void 0) return void 0;
  const home = (type2) => {
    const declaration2 = type2 && contract2.typeRole("handle", type2, body.dump);
    if (declaration2?.source === "builtin" && !promisesFree.has(declaration2.name)) return void 0;
    return type2 && declaration2 && homes.has(declaration2) ? { declaration: declaration2, type: showType(type2) } : void 0;
  };
  const [self, ...rest] = body.params;
  const owner = home(self && withoutPointers(self));
  const made = home(body.result);
  if (owner && givesNumber.has(name3)) return { ...owner, purpose: "access" };
  const [other2] = rest;
  if (owner && comparing.has(name3) && other2 && home(withoutPointers(other2))) return { ...owner, purpose: "compare" };
  if (owner && made && name3 === "clone" && self?.kind === "ref") return { ...made, purpose: "clone" };
  if (!made || owner || !self) return void 0;
  if (makesFromNumber.has(name3)) return { ...made, purpose: "construct" };
  const simple2 = body.params.every((type2) => isNumber(type2) || type2.kind === "fn" || isProjected(type2));
  return name3 === "new" && simple2 ? { ...made, purpose: "construct" } : void 0;
}
function isProjected(type2) {
  return type2.kind === "path" && type2.path.segments.at(0)?.kind === "qualified";
}
function functionsOf2(dump) {
  const found = /* @__PURE__ */ new Map();
  for (const body of dump.bodies) {
    const name3 = body.kind === "fn" && !body.value ? lastName(body.path) : void 0;
    if (name3 !== void 0) found.set(name3, found.has(name3) ? void 0 : body);
  }
  return found;
}
function costsOf(body, functions3, within4) {
  const found = /* @__PURE__ */ new Map();
  const add = (kind, point, block4, by) => {
    const outermost = outermostCallee(point);
    const really = outermost !== void 0 && allocates(outermost) ? "allocates" : kind;
    if (!found.has(really))
      found.set(really, { kind: really, at: mirPlace(body, point, block4), ...by === void 0 ? {} : { by } });
  };
  for (const block4 of normalBlocks(body.code)) {
    const { terminator } = body.code.blocks[block4];
    switch (terminator.kind) {
      case "switch":
        if (terminator.on.kind !== "const") add("branches", terminator, block4);
        break;
      case "assert":
        if (terminator.message.includes("index out of bounds")) add("branches", terminator, block4);
        break;
      case "drop": {
        const type2 = body.code.locals[terminator.place.local]?.type;
        add("drops", terminator, block4, type2 && showType(type2));
        break;
      }
      case "call":
        called4(terminator, block4);
        break;
      default:
        break;
    }
  }
  const inlined = body.code.inlined.find(({ callee, within: outer }) => !outer && allocates(callee));
  if (inlined && !found.has("allocates"))
    add("allocates", { line: inlined.line, ...inlined.at ? { source: inlined.at } : {} }, 0, inlined.callee);
  return [...found.values()];
  function called4({ callee, ...call3 }, block4) {
    if (callee.kind === "value") return;
    if (allocates(callee.text) || isAllocator(callee.path)) return add("allocates", call3, block4, callee.text);
    const target = isPlain(callee.path) ? functions3.get(lastName(callee.path) ?? "") : void 0;
    if (!target || target === body || within4.has(target) || within4.size > 8) return;
    for (const { kind } of costsOf(target, functions3, /* @__PURE__ */ new Set([...within4, body]))) add(kind, call3, block4, callee.text);
  }
}
function isPlain(path3) {
  return path3.segments.every(({ kind }) => kind === "name");
}
function isAllocator(path3) {
  return /^(exchange_malloc|box_new|__rust_alloc\w*|__rust_realloc)$/.test(lastName(path3) ?? "");
}
var allocating = new RegExp(
  [
    /\b(Box|Rc|Arc)(::<[^ ]*>)?::(new|from|default|pin)\b/,
    /\b(Vec|VecDeque|String|HashMap|BTreeMap|HashSet|BTreeSet)(::<[^ ]*>)?::(push\w*|insert|with_capacity|reserve\w*|extend\w*|from)\b/,
    /\b(exchange_malloc|box_new|handle_alloc_error|to_string|to_owned|to_vec|into_boxed_slice|from_elem|format|vec!)\b/,
    /\balloc::(alloc|alloc_zeroed|realloc)\b/
  ].map(({ source }) => source).join("|")
);
function allocates(callee) {
  return allocating.test(callee);
}
function outermostCallee({ inlined }) {
  let call3 = inlined;
  while (call3?.within) call3 = call3.within;
  return call3?.callee;
}

// rules/safety/handle-not-free.ts
var handle_not_free_default = rule({
  id: "handle-not-free",
  title: "making, reading or cloning a handle allocates, drops or branches",
  severity: "warning",
  since: "next",
  certainty: "proved",
  clauses: ["EXTERNREF-6"],
  docs: `
A handle stands for a host object by one number, and costs what that number costs: making it, giving its number away and
comparing it move a word. This method does more. Whoever needs the number in a hot loop will keep the number instead of the
handle, and with it lose the type, the owner and the release that the handle was there for.

Keep the number in the handle itself, check it where it comes from, and do bookkeeping in functions of another name.

\`\`\`rust
fn from_raw(raw: u32) -> Node { Node { raw: Box::new(raw) } }       // bad: an allocation per handle
fn as_raw(&self) -> u32 { TABLE[self.at] }                          // bad: a bounds check per use
fn from_raw(raw: u32) -> Node { Node { raw } }
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"handle\\",\\"type\\":\\"example::Node\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

fn <impl at src/lib.rs:5:1: 5:10>::from_raw(_1: u32) -> Node {
    debug raw => _1;
    let mut _0: Node;
    let _2: std::boxed::Box<u32>;

    bb0: {
        _2 = std::boxed::Box::<u32>::new(copy _1) -> [return: bb1, unwind continue];
    }

    bb1: {
        _0 = Node { raw: move _2 };
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"handle\\",\\"type\\":\\"example::Node\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

fn <impl at src/lib.rs:5:1: 5:10>::from_raw(_1: u32) -> Node {
    debug raw => _1;
    let mut _0: Node;

    bb0: {
        _0 = Node { raw: copy _1 };
        return;
    }
}
\`\`\`

## How it decides

In the crate that defines a type with the role \`handle\` (by marker, by \`contract.handle\` in the config, or one of the
\`wasm\` crate; wasm-bindgen's make no such promise), these methods of its \`impl\` blocks are looked at: \`from_raw\`, \`from_raw_handle\`, \`from_abi\`, and \`new\` when it is given numbers or
a function; \`as_raw\`, \`into_raw\`, \`as_abi\`, \`into_abi\`; \`clone\`; \`eq\` and its kin. Each finding is **proved**: the body has

- a call that asks for memory, of the standard library or of a function of the crate that does,
- a branch on a value, or a bounds check,
- a drop.

Null, alignment and overflow checks of debug builds do not count, nor does asking the host, which \`clone\` has to. \`downcast\`
and \`drop\` are free to branch. A call of which the dump has no body is not followed.

All build modes show the same; in optimised dumps (opt-level 2 and 3) an allocation may be shown by the name of the inlined call.
`,
  requires: { handleCosts },
  options: {},
  *check({ handleCosts: handleCosts2 }) {
    for (const method of handleCosts2.methods) {
      const [first] = method.costs;
      if (first) yield draftOf(method, first);
    }
  }
});
var doing = {
  construct: "making",
  access: "taking the number of",
  clone: "cloning",
  compare: "comparing"
};
function draftOf({ body, declaration: declaration2, type: type2, purpose, costs }, first) {
  const name3 = shortType(type2);
  const kinds4 = costs.map(({ kind }) => kind);
  const all = kinds4.length > 1 ? `${kinds4.slice(0, -1).join(", ")} and ${kinds4.at(-1)}` : kinds4.join("");
  return {
    at: first.at,
    message: `${doing[purpose]} a handle of type '${name3}' ${all}: it ought to cost what a number costs, or callers will keep the number instead`,
    advice: "Keep the number in the handle, and do the rest in a function of another name.",
    subject: identityOf(body),
    because: [
      ...costs.map(({ kind, at: at2, by }) => ({
        at: at2,
        message: by ? `it ${kind} here: '${shortType(by)}'` : `it ${kind} here`
      })),
      { at: declaration2.place ?? first.at, message: showSource(declaration2) }
    ]
  };
}

// analyzers/dataflow/solve.ts
function solve(problem) {
  const { lattice, count: count3, direction } = problem;
  const next = Array.from({ length: count3 }, () => []);
  for (let node = 0; node < count3; node++)
    for (const successor of new Set(problem.successors(node)))
      if (direction === "forward") next[node].push(successor);
      else next[successor].push(node);
  const into = [];
  for (let node = 0; node < count3; node++) into.push(problem.boundary(node) ?? lattice.bottom);
  const out = new Array(count3).fill(lattice.bottom);
  const order = flowOrder(count3, next);
  const rank3 = new Int32Array(count3);
  order.forEach((node, position2) => rank3[node] = position2);
  const waiting = new Uint8Array(count3).fill(1);
  let visits = count3 * (problem.limit ?? 64);
  for (let again2 = true; again2; ) {
    again2 = false;
    for (const node of order) {
      if (!waiting[node]) continue;
      waiting[node] = 0;
      if (visits-- <= 0) return { into, out, settled: false };
      const fact = problem.flow(node, into[node]);
      out[node] = fact;
      for (const successor of next[node]) {
        const arriving = problem.along ? direction === "forward" ? problem.along(node, successor, fact) : problem.along(successor, node, fact) : fact;
        if (arriving === void 0) continue;
        const joined3 = lattice.join(into[successor], arriving);
        if (lattice.equals(joined3, into[successor])) continue;
        into[successor] = joined3;
        waiting[successor] = 1;
        if (rank3[successor] <= rank3[node]) again2 = true;
      }
    }
  }
  return { into, out, settled: true };
}
function flowOrder(count3, next) {
  const entered = new Uint8Array(count3);
  const order = [];
  const walk3 = [];
  const inner = new Uint8Array(count3);
  for (const row of next) for (const node of row) inner[node] = 1;
  const roots2 = Array.from({ length: count3 }, (_, node) => node).sort((a, b) => inner[b] - inner[a] || b - a);
  const postorder = (root) => {
    if (entered[root]) return;
    entered[root] = 1;
    walk3.push({ node: root, edge: 0 });
    for (let top = walk3.at(-1); top; top = walk3.at(-1)) {
      const successor = next[top.node][top.edge++];
      if (successor === void 0) {
        order.push(top.node);
        walk3.pop();
      } else if (!entered[successor]) {
        entered[successor] = 1;
        walk3.push({ node: successor, edge: 0 });
      }
    }
  };
  const entries2 = roots2.filter((node) => !inner[node]);
  for (const root of entries2) postorder(root);
  const reachable = order.splice(0);
  for (const root of roots2) postorder(root);
  return [...order, ...reachable].reverse();
}

// analyzers/ownership/holding.ts
var nothing2 = { is: "none" };
var sums = /* @__PURE__ */ new Map([
  ["Option", [{ name: "None" }, { name: "Some", argument: 0 }]],
  [
    "Result",
    [
      { name: "Ok", argument: 0 },
      { name: "Err", argument: 1 }
    ]
  ],
  ["Poll", [{ name: "Ready", argument: 0 }, { name: "Pending" }]],
  [
    "ControlFlow",
    [
      { name: "Continue", argument: 1 },
      { name: "Break", argument: 0 }
    ]
  ]
]);
function variantsOf(type2) {
  const last = type2.kind === "path" ? lastName(type2.path) : void 0;
  return last === void 0 ? void 0 : sums.get(last)?.map(({ name: name3 }) => name3);
}
var longestArray = 16;
var keepers2 = /* @__PURE__ */ new Set(["ManuallyDrop", "MaybeUninit", "MaybeDangling"]);
var wrappers = keepers2;
var phantom = /* @__PURE__ */ new Set(["PhantomData", "NonNull", "Unique", "Weak", "TypeId", "Layout"]);
function holdingsIn(contract2, shapes2, dump, role = "linear") {
  const known3 = /* @__PURE__ */ new Map();
  const of = (type2) => {
    if (type2.kind === "ref" || type2.kind === "pointer" || type2.kind === "fn" || type2.kind === "never") return nothing2;
    const text3 = showType(type2);
    const before = known3.get(text3);
    if (before) return before;
    known3.set(text3, nothing2);
    const holding = find2(type2);
    known3.set(text3, holding);
    return holding;
  };
  const find2 = (type2) => {
    switch (type2.kind) {
      case "tuple":
        return partsOf(type2.of.map((part2, index2) => ({ key: `.${index2}`, holding: of(part2) })));
      case "array": {
        const length = /^\d+$/.test(type2.length) ? Number(type2.length) : Infinity;
        const element2 = of(type2.of);
        if (element2.is === "none" || length > longestArray) return lostIn(type2);
        return partsOf(Array.from({ length }, (_, index2) => ({ key: `.${index2}`, holding: element2 })));
      }
      case "closure":
        return fromShape(type2);
      case "path":
        return named5(type2);
      default:
        return lostIn(type2);
    }
  };
  const named5 = (type2) => {
    const declaration2 = contract2.typeRole(role, type2, dump);
    if (declaration2) return { is: "linear", declaration: declaration2, type: type2 };
    const last = lastName(type2.path) ?? "";
    if (phantom.has(last)) return nothing2;
    const args2 = typeArguments(type2.path);
    const sum = sums.get(last);
    if (sum)
      return partsOf(
        sum.flatMap(({ name: name3, argument: argument2 }) => {
          const inner = argument2 === void 0 ? void 0 : args2[argument2];
          return inner ? [{ key: `@${name3}.0`, holding: of(inner) }] : [];
        }),
        { sum: true }
      );
    if (keepers2.has(last)) return args2[0] ? partsOf([{ key: "~", holding: of(args2[0]) }], { keeps: true }) : nothing2;
    const shape = fromShape(type2);
    return shape.is === "none" ? lostIn(type2) : shape;
  };
  const fromShape = (type2) => {
    const shape = shapes2.of(type2, dump);
    if (!shape) return nothing2;
    if (shape.kind === "union") return lostIn(type2);
    const parts = [...shape.variants].flatMap(
      ([variant, { fields: fields3 }]) => fields3.map((field, index2) => ({
        key: variant === "" ? `.${index2}` : `@${variant}.${index2}`,
        holding: field ? of(field.type) : nothing2
      }))
    );
    return partsOf(parts, { sum: shape.kind === "enum", guarded: shapes2.dropImpl(type2, dump) !== void 0 });
  };
  const lostIn = (type2) => {
    let found = nothing2;
    visitTypes(type2, (inner) => {
      if (found.is !== "none" || inner.kind === "ref" || inner.kind === "pointer" || inner.kind === "fn") return false;
      const last = inner.kind === "path" ? lastName(inner.path) : void 0;
      if (last && phantom.has(last)) return false;
      const declaration2 = inner.kind === "path" ? contract2.typeRole(role, inner, dump) : void 0;
      if (declaration2) found = { is: "lost", declaration: declaration2, type: inner };
      return true;
    });
    return found;
  };
  return { of };
}
function partsOf(parts, { sum = false, keeps = false, guarded = false } = {}) {
  const held = parts.filter(({ holding }) => holding.is !== "none");
  const [first] = held;
  if (!first) return nothing2;
  const lost2 = held.find(({ holding }) => holding.is === "lost")?.holding;
  if (lost2?.is === "lost" && held.every(({ holding }) => holding.is === "lost")) return lost2;
  return { is: "parts", parts: held, sum, keeps, guarded };
}
function declarationIn(holding) {
  switch (holding.is) {
    case "none":
      return void 0;
    case "linear":
    case "lost":
      return holding;
    case "parts":
      for (const { holding: part2 } of holding.parts) {
        const found = declarationIn(part2);
        if (found) return found;
      }
      return void 0;
  }
}
function movePath(code3, place4) {
  let path3 = `_${place4.local}`;
  for (const [index2, step5] of place4.projection.entries()) {
    switch (step5.kind) {
      case "field": {
        const type2 = typeOfPlace(code3, { local: place4.local, projection: place4.projection.slice(0, index2) });
        const last = type2?.kind === "path" ? lastName(type2.path) : void 0;
        if (last && wrappers.has(last)) {
          if (!path3.endsWith("~")) path3 += "~";
        } else path3 += `.${step5.index}`;
        break;
      }
      case "downcast":
        path3 += `@${step5.variant}`;
        break;
      case "constant-index": {
        const index3 = /^(\d+) of/.exec(step5.text)?.[1];
        if (index3 === void 0) return void 0;
        path3 += `.${index3}`;
        break;
      }
      case "cast":
        break;
      default:
        return void 0;
    }
  }
  return path3;
}
function liesIn(inner, outer) {
  return inner.startsWith(outer) && (inner.length === outer.length || ".@~".includes(inner[outer.length]));
}
function pointeePath(code3, pointee3) {
  if (pointee3.is !== "place") return void 0;
  const path3 = movePath(code3, pointee3.place);
  if (path3 === void 0 || !pointee3.inside) return path3;
  const rest = movePath(code3, { local: 0, projection: pointee3.inside });
  return rest === void 0 ? void 0 : `${path3.endsWith("~") ? path3 : `${path3}~`}${rest.slice(2)}`;
}
function localOf(path3) {
  return Number.parseInt(path3.slice(1), 10);
}

// analyzers/dataflow/lattice.ts
function bits2(names2) {
  if (names2.length > 31) throw new Error(`${names2.length} names do not fit a set of 31 bits`);
  return {
    bottom: 0,
    join: (left, right2) => left | right2,
    equals: (left, right2) => left === right2,
    show: (element2) => `{${names2.filter((_, bit) => element2 & 1 << bit).join(", ")}}`
  };
}
function powerset(limit = Infinity, show = (_, key) => key) {
  return {
    bottom: /* @__PURE__ */ new Map(),
    join(left, right2) {
      if (left === "any" || right2 === "any") return "any";
      if (right2.size > left.size) [left, right2] = [right2, left];
      let joined3;
      for (const [key, value2] of right2) if (!left.has(key)) (joined3 ??= new Map(left)).set(key, value2);
      return !joined3 ? left : joined3.size > limit ? "any" : joined3;
    },
    equals(left, right2) {
      if (left === "any" || right2 === "any") return left === right2;
      if (left.size !== right2.size) return false;
      for (const key of left.keys()) if (!right2.has(key)) return false;
      return true;
    },
    show: (element2) => element2 === "any" ? "any" : `{${[...element2].map(([key, value2]) => show(value2, key)).sort().join(", ")}}`
  };
}
function setOf(values, key) {
  return new Map([...values].map((value2) => [key(value2), value2]));
}

// analyzers/ownership/state.ts
var nobodys = -1;
var mostWorlds = 96;
var worlds = powerset(mostWorlds, (_, key) => key);
function draftOf2(world) {
  const { cells, status, flags, left, loans } = world;
  return {
    cells: new Map(cells),
    status: new Map(status),
    flags: new Map(flags),
    left: new Map(left),
    loans: new Map(loans)
  };
}
function nameOf3(world) {
  const cells = [...world.cells].map(
    ([path3, { value: value2, via }]) => `${path3}=${value2}${via === void 0 ? "" : `/${via}`}`
  );
  const status = [...world.status].map(
    ([value2, held]) => held.is === "gone" ? `${value2}:gone@${held.site}/${held.via ?? ""}${held.stored ? " stored" : ""}${held.dropped ? " dropped" : ""}${held.remains ? " remains" : ""}${held.told ? " told" : ""}` : `${value2}:${held.is}`
  );
  const flags = [...world.flags].map(([local2, value2]) => `_${local2}=${value2}`);
  const left = [...world.left].map(([path3, value2]) => `${path3}=${value2}`);
  const loans = [...world.loans].map(([local2, value2]) => `_${local2}=${value2}`);
  return [cells, status, flags, left, loans].map((names2) => names2.sort().join(" ")).join(" | ");
}
function siteOf(block4, statement) {
  return block4 * 1048576 + statement;
}
function blockOf(site) {
  return Math.floor(site / 1048576);
}
function statementOf(site) {
  return site % 1048576;
}

// analyzers/ownership/branches.ts
function along(m, world, terminator, to) {
  if (terminator.kind !== "switch" || terminator.on.kind === "const") return world;
  const { place: place4 } = terminator.on;
  if (place4.projection.length > 0) return world;
  const values = terminator.targets.filter(({ block: block4 }) => block4 === to).map(({ value: value2 }) => value2);
  const otherwise = terminator.otherwise === to;
  const open2 = (value2) => values.includes(value2) || otherwise && !terminator.targets.some((target) => target.value === value2);
  if (m.flags.has(place4.local)) {
    const flag2 = world.flags.get(place4.local);
    if (flag2 !== void 0) return open2(flag2 ? 1n : 0n) ? world : void 0;
    if (open2(0n) === open2(1n)) return world;
    const known3 = draftOf2(world);
    known3.flags.set(place4.local, open2(1n));
    return known3;
  }
  const test = variantTest(m, place4.local);
  if (!test) return world;
  const path3 = pathOf(m, test.pointer, test.place);
  const type2 = typeOfPlace(m.code, test.place);
  if (path3 === void 0 || !type2) return world;
  const variants2 = variantsOf(type2);
  if (variants2)
    return withVariants(world, path3, new Set(variants2.filter((_, value2) => open2(test.of(BigInt(value2), variants2)))));
  return test.direct ? withVariants(world, path3, void 0, armsOf(m, terminator, path3), to) : world;
}
function pathOf(m, pointer, place4) {
  return pointer ? pointeePath(m.code, pointeeOf(m.code, m.body.params.length, pointer)) : movePath(m.code, place4);
}
function variantTest(m, local2, depth2 = 0) {
  const definition2 = m.definitions.only(local2);
  if (!definition2 || depth2 > 8) return void 0;
  const inner = (operand3) => operand3.kind === "const" || operand3.place.projection.length > 0 ? void 0 : variantTest(m, operand3.place.local, depth2 + 1);
  if (definition2.is === "assign") {
    const { from } = definition2;
    switch (from.kind) {
      case "discriminant":
        return { place: from.place, direct: true, of: (discriminant) => discriminant };
      case "use":
      case "cast":
        return inner(from.operand);
      case "unary": {
        const test = from.op === "Not" ? inner(from.operand) : void 0;
        return test && {
          ...test,
          direct: false,
          of: (discriminant, variants2) => test.of(discriminant, variants2) === 0n ? 1n : 0n
        };
      }
      case "binary": {
        const test = inner(from.left);
        const right2 = from.right.kind === "const" && from.right.value.kind === "int" ? from.right.value.value : void 0;
        if (!test || right2 === void 0 || from.op !== "Eq" && from.op !== "Ne") return void 0;
        const equal2 = from.op === "Eq" ? 1n : 0n;
        return {
          ...test,
          direct: false,
          of: (discriminant, variants2) => test.of(discriminant, variants2) === right2 ? equal2 : 1n - equal2
        };
      }
      default:
        return void 0;
    }
  }
  const { callee, args: args2 } = definition2.call;
  const yes2 = callee.kind === "path" ? predicates.get(lastName(callee.path) ?? "") : void 0;
  const [pointer] = args2;
  if (yes2 === void 0 || !pointer) return void 0;
  const pointee3 = pointeeOf(m.code, m.body.params.length, pointer);
  if (pointee3.is !== "place") return void 0;
  return {
    place: pointee3.place,
    pointer,
    direct: false,
    of: (discriminant, variants2) => variants2[Number(discriminant)] === yes2 ? 1n : 0n
  };
}
function armsOf(m, terminator, path3) {
  const arms = /* @__PURE__ */ new Map();
  const blocks = [
    ...terminator.targets.map(({ block: block4 }) => block4),
    ...terminator.otherwise === void 0 ? [] : [terminator.otherwise]
  ];
  for (const block4 of blocks) {
    const places = (m.code.blocks[block4]?.statements ?? []).flatMap((statement) => {
      if (statement.kind !== "assign") return [];
      const { from } = statement;
      if (from.kind === "use" && from.operand.kind !== "const") return [from.operand.place];
      return from.kind === "ref" ? [from.place] : [];
    });
    for (const place4 of places) {
      const variant = movePath(m.code, place4)?.match(/@([^.@~]+)/);
      if (variant?.[1] && place4.local === localOf(path3) && !arms.has(block4)) arms.set(block4, variant[1]);
    }
  }
  return arms;
}
function withVariants(world, path3, variants2, arms, to) {
  const arm = to === void 0 ? void 0 : arms?.get(to);
  const others2 = new Set(arms?.values());
  const isOpen2 = (variant) => variants2 ? variants2.has(variant) : arm === void 0 ? !others2.has(variant) : arm === variant;
  const only2 = variants2 ? variants2.size === 1 : arm !== void 0;
  let known3;
  for (const [at2, cell] of world.cells) {
    if (!at2.startsWith(`${path3}@`)) continue;
    const variant = /^@([^.@~]+)/.exec(at2.slice(path3.length))?.[1] ?? "";
    const status = world.status.get(cell.value);
    if (!isOpen2(variant)) {
      if (status?.is === "owned") return void 0;
      known3 ??= draftOf2(world);
      known3.cells.delete(at2);
      if (status?.is === "maybe") known3.status.delete(cell.value);
    } else if (only2 && status?.is === "maybe") {
      known3 ??= draftOf2(world);
      known3.status.set(cell.value, { is: "owned" });
    }
  }
  return known3 ?? world;
}

// analyzers/ownership/liveness.ts
function liveIn(body, flags) {
  const { blocks } = body.code;
  const uses = blocks.map(({ statements, terminator }) => {
    const used2 = /* @__PURE__ */ new Set();
    for (const statement of statements) if (statement.kind === "assign") rvalueUses(statement.from, used2);
    terminatorUses(terminator, used2);
    return used2;
  });
  const solution = solve({
    lattice: powerset(),
    direction: "backward",
    count: blocks.length,
    successors: (block4) => blocks[block4].cleanup ? [] : normalSuccessors(blocks[block4].terminator),
    boundary: () => void 0,
    flow: (block4, fact) => {
      const used2 = [...uses[block4]];
      if (fact === "any") return fact;
      return used2.every((local2) => fact.has(`${local2}`)) ? fact : new Map([...fact, ...setOf(used2, String)]);
    }
  });
  return solution.out.map((fact) => fact === "any" ? new Set(flags) : new Set(fact.values()));
}
function touchedIn(body) {
  const { blocks } = body.code;
  const renewed2 = blocks.map(({ statements, terminator }) => {
    const all = /* @__PURE__ */ new Set();
    for (const node of [...statements, terminator]) for (const local2 of renewedBy(node)) all.add(local2);
    return all;
  });
  const touched3 = blocks.map(({ statements, terminator }) => {
    const all = /* @__PURE__ */ new Set();
    for (const node of [...statements, terminator].toReversed()) stepBack(body, node, all);
    return all;
  });
  const solution = solve({
    lattice: powerset(),
    direction: "backward",
    count: blocks.length,
    successors: (block4) => blocks[block4].cleanup ? [] : normalSuccessors(blocks[block4].terminator),
    boundary: () => void 0,
    flow: (block4, fact) => {
      if (fact === "any") return fact;
      const out = new Map([...fact].filter(([, local2]) => !renewed2[block4].has(local2)));
      for (const local2 of touched3[block4]) out.set(`${local2}`, local2);
      return out;
    }
  });
  return solution.out.map((fact) => fact === "any" ? /* @__PURE__ */ new Set() : new Set(fact.values()));
}
function touchedBehind(body, touched3, block4, statement) {
  const { statements, terminator } = body.code.blocks[block4];
  const all = new Set(normalSuccessors(terminator).flatMap((next) => [...touched3[next]]));
  for (const node of [...statements, terminator].slice(statement + 1).toReversed()) stepBack(body, node, all);
  return all;
}
function renewedBy(node) {
  if (node.kind === "storage-live") return [node.local];
  return usesOf(node).flatMap(
    ({ place: place4, how: how3 }) => how3 === "write" && place4.projection.length === 0 ? [place4.local] : []
  );
}
function stepBack({ code: code3, params }, node, touched3) {
  const pointed2 = (operand3) => {
    if (operand3.kind === "const") return;
    const pointee3 = pointeeOf(code3, params.length, operand3);
    if (pointee3.is === "place") touched3.add(pointee3.place.local);
  };
  for (const local2 of renewedBy(node)) touched3.delete(local2);
  for (const { place: place4, how: how3 } of usesOf(node)) {
    if (how3 === "storage") continue;
    if (how3 !== "write" || place4.projection.length > 0) touched3.add(place4.local);
  }
  if (node.kind === "return") touched3.add(0);
  for (const operand3 of operandsOf(node)) pointed2(operand3);
  if (node.kind === "assign" && node.from.kind === "ref") pointed2({ kind: "copy", place: node.from.place });
}
function place3({ local: local2 }, used2) {
  used2.add(local2);
}
function operand2(given, used2) {
  if (given.kind !== "const") place3(given.place, used2);
}
function rvalueUses(from, used2) {
  switch (from.kind) {
    case "use":
    case "cast":
    case "repeat":
    case "unary":
      operand2(from.operand, used2);
      break;
    case "binary":
      operand2(from.left, used2);
      operand2(from.right, used2);
      break;
    case "array":
    case "tuple":
      for (const part2 of from.of) operand2(part2, used2);
      break;
    case "adt":
    case "closure":
      for (const field of from.fields) operand2(field.operand, used2);
      break;
    default:
      break;
  }
}
function terminatorUses(terminator, used2) {
  switch (terminator.kind) {
    case "switch":
      operand2(terminator.on, used2);
      break;
    case "call":
    case "tail-call":
      for (const arg of terminator.args) operand2(arg, used2);
      if (terminator.callee.kind === "value") operand2(terminator.callee.operand, used2);
      break;
    case "drop":
      place3(terminator.place, used2);
      break;
    case "return":
      used2.add(0);
      break;
    case "yield":
      operand2(terminator.value, used2);
      break;
    default:
      break;
  }
}

// analyzers/ownership/lent.ts
function leave(m, w, at2, cell) {
  w.cells.delete(at2);
  if (m.definitions.isBorrowed(Number.parseInt(at2.slice(1), 10))) w.left.set(at2, cell.value);
}
function remains(w, id2) {
  const status = w.status.get(id2);
  if (status?.is === "gone") w.status.set(id2, { ...status, remains: true });
}
function renewed(w, path3) {
  for (const at2 of w.left.keys()) if (liesIn(at2, path3)) w.left.delete(at2);
  for (const [at2, { value: value2 }] of w.cells) if (liesIn(at2, path3) && w.status.get(value2)?.is === "gone") w.cells.delete(at2);
}
function used(m, w, path3, site, by) {
  const there = [...[...w.cells].map(([at2, { value: value2 }]) => [at2, value2]), ...w.left];
  for (const [at2, id2] of there) {
    const value2 = m.byNumber[id2];
    const status = w.status.get(id2);
    if (!liesIn(path3, at2) || !value2 || status?.is !== "gone") continue;
    if (value2.trusted || status.stored || status.remains || status.told) continue;
    w.status.set(id2, { ...status, told: true });
    const { declaration: declaration2, type: type2 } = value2;
    const what = { declaration: declaration2, type: type2, value: value2, site, path: at2, other: status.site };
    m.report?.({ how: "used-after", ...what, dropped: status.dropped ?? false, ...by === void 0 ? {} : { by } });
    return true;
  }
  return false;
}
function placeBehind(m, operand3) {
  if (operand3.kind === "const") return void 0;
  const { place: place4 } = operand3;
  if (place4.projection.length > 0 && place4.projection.every(({ kind }) => kind !== "deref"))
    return operand3.kind === "copy" ? movePath(m.code, place4) : void 0;
  const type2 = typeOfOperand(m.code, operand3);
  const looks = place4.projection.length > 0 || type2?.kind === "ref";
  return looks ? pointeePath(m.code, pointeeOf(m.code, m.body.params.length, operand3)) : void 0;
}
function usedIn(m, w, from, site) {
  const keeps = from.kind === "adt" || from.kind === "tuple" || from.kind === "closure" || from.kind === "array";
  for (const operand3 of operandsOf(from)) {
    if (operand3.kind === "const") continue;
    if (operand3.place.projection.length === 0 && !keeps) continue;
    const path3 = placeBehind(m, operand3);
    if (path3 !== void 0) used(m, w, path3, site);
  }
}
var writing = /* @__PURE__ */ new Set(["write", "write_unaligned", "write_volatile", "forget", "as_ptr"]);
function usedInCall(m, w, { callee, args: args2 }, site) {
  const effect = callee.kind === "path" ? effectOf(callee.path) : "consume";
  const name3 = callee.kind === "path" ? lastName(callee.path) ?? "" : "";
  const [first] = args2;
  if (writing.has(name3) && first && first.kind !== "const")
    return name3.startsWith("write") ? pointeePath(m.code, pointeeOf(m.code, m.body.params.length, first)) : void 0;
  if (effect === "read" || effect === "take" || effect === "copy") return void 0;
  const by = callee.kind === "path" ? showPath(callee.path) : void 0;
  for (const arg of args2) {
    const path3 = placeBehind(m, arg);
    if (path3 !== void 0) used(m, w, path3, site, by);
  }
  return void 0;
}
function setLoan(w, to, loan) {
  if (loan !== void 0 && to.projection.every(({ kind }) => kind !== "deref")) w.loans.set(to.local, loan);
  else if (to.projection.length === 0) w.loans.delete(to.local);
}
function loanOf(m, w, operand3) {
  if (operand3.kind === "const") return void 0;
  const lent = w.loans.get(operand3.place.local);
  if (lent !== void 0) return lent;
  const { place: place4 } = operand3;
  if (operand3.kind !== "copy" || place4.projection.length === 0 || m.code.inlined.length === 0) return void 0;
  if (m.holdings.of(typeOfOperand(m.code, operand3) ?? unit).is !== "none") return void 0;
  const path3 = movePath(m.code, place4);
  if (path3 === void 0) {
    const whole2 = typeOfPlace(m.code, { local: place4.local, projection: place4.projection.slice(0, -1) });
    return whole2 && m.holdings.of(whole2).is === "linear" ? nobodys : void 0;
  }
  return [...w.cells].find(([at2]) => at2 !== path3 && liesIn(path3, at2))?.[1].value;
}
var unit = { kind: "tuple", of: [] };
function lendTo(m, w, to, from, site) {
  if (!m.lends) return;
  let loan;
  switch (from.kind) {
    case "use":
    case "cast":
    case "adt":
    case "tuple":
    case "array":
    case "closure":
      for (const operand3 of operandsOf(from)) loan ??= loanOf(m, w, operand3);
      break;
    case "ref":
      if (from.mutable) w.loans.delete(from.place.local);
      else loan = w.loans.get(from.place.local);
      break;
    default:
      break;
  }
  if (loan !== void 0 && to.projection[0]?.kind === "deref" && isStatic(m, { local: to.local, projection: [] }))
    kept2(m, loan, "number-in-static", site);
  setLoan(w, to, loan);
}
var passing3 = /* @__PURE__ */ new Set([
  ...["identity", "into", "from", "try_from", "try_into", "unwrap", "expect", "clone", "black_box"],
  ...["wrapping_add", "wrapping_sub", "min", "max", "rotate_left", "rotate_right", "swap_bytes"]
]);
var harmless2 = /(^|::)(eq|ne|cmp|partial_cmp|lt|le|gt|ge|hash|fmt|new_debug|new_display|new_lower_hex|is_some|is_none)\b/;
var storing = /* @__PURE__ */ new Set([
  ...["store", "swap", "set", "replace", "push", "push_back", "insert", "write", "get_or_init", "compare_exchange"]
]);
var sending = /* @__PURE__ */ new Set(["spawn", "spawn_unchecked", "spawn_scoped", "send", "try_send"]);
var threads = /\b(thread|Thread|Builder|Scope|Sender|SyncSender|rayon|Worker|worker|ThreadPool)\w*\b/;
function loanOfCall(m, w, { callee, args: args2, to }, site) {
  if (!m.lends) return void 0;
  const path3 = callee.kind === "path" ? callee.path : void 0;
  const name3 = path3 ? lastName(path3) ?? "" : "";
  const [first] = args2;
  if (path3 && first && givesNumber.has(name3) && ownedBy(m, path3, first)) {
    if (typeOfOperand(m.code, first)?.kind !== "ref") return void 0;
    return lender(m, w, first);
  }
  const lent = args2.map((arg) => loanOf(m, w, arg));
  const loan = lent.find((of) => of !== void 0);
  if (loan === void 0) return void 0;
  if (passing3.has(name3)) return loan;
  const text3 = path3 ? showPath(path3) : "";
  if (harmless2.test(text3)) return void 0;
  if ((storing.has(name3) || name3.startsWith("atomic_")) && args2.some((arg) => isStaticOperand(m, arg)))
    kept2(m, loan, "number-in-static", site, text3);
  else if (sending.has(name3) && (threads.test(text3) || path3?.segments.length === 1 && name3 !== "send"))
    kept2(m, loan, "number-sent", site, text3);
  else
    for (const [index2, of] of lent.entries()) {
      const arg = args2[index2];
      const shown2 = arg && typeOfOperand(m.code, arg)?.kind === "ref";
      if (of !== void 0) after(m, w, of, shown2 ? "number-shown-after" : "number-used-after", site, text3);
    }
  return to.projection.length === 0 && /::(Some|Ok|new|with|from_raw_parts)$/.test(text3.replace(/::<[^:]*>/g, "")) ? loan : void 0;
}
function returnLoan(m, w, site) {
  const loan = w.loans.get(0);
  if (loan !== void 0) after(m, w, loan, "number-returned", site);
}
function ownedBy(m, path3, first) {
  const type2 = typeOfOperand(m.code, first);
  const self = type2 && m.holdings.of(withoutPointers(type2));
  return self?.is === "linear" || path3.segments.length > 1 && self?.is === "lost";
}
function lender(m, w, reference3) {
  const path3 = pointeePath(m.code, pointeeOf(m.code, m.body.params.length, reference3));
  const cell = path3 === void 0 ? void 0 : [...w.cells].find(([at2]) => liesIn(path3, at2));
  return cell?.[1].value ?? nobodys;
}
function isStatic(m, place4) {
  return place4.projection.length === 0 && staticOf(m.body, m.code, place4.local, 0);
}
function isStaticOperand(m, operand3) {
  return operand3.kind === "const" ? isStaticConst(m.body, operand3.value) : isStatic(m, operand3.place);
}
function staticOf(body, code3, local2, depth2) {
  if (depth2 > 8) return false;
  for (const { statements } of code3.blocks)
    for (const statement of statements) {
      if (statement.kind !== "assign" || statement.to.local !== local2 || statement.to.projection.length > 0) continue;
      const { from } = statement;
      if (from.kind === "use" || from.kind === "cast") {
        if (from.operand.kind === "const") return isStaticConst(body, from.operand.value);
        return staticOf(body, code3, from.operand.place.local, depth2 + 1);
      }
      if (from.kind === "ref" && from.place.projection[0]?.kind === "deref")
        return staticOf(body, code3, from.place.local, depth2 + 1);
    }
  return false;
}
function isStaticConst(body, value2) {
  if (value2.kind !== "alloc") return false;
  if (value2.path !== void 0) return true;
  return body.allocs.some((alloc) => alloc.name === value2.alloc && alloc.static !== void 0);
}
function kept2(m, loan, how3, site, by) {
  const value2 = m.byNumber[loan];
  const about = value2 ?? m.lender;
  if (!about) return;
  const { declaration: declaration2, type: type2 } = about;
  m.report?.({ how: how3, declaration: declaration2, type: type2, site, ...value2 ? { value: value2 } : {}, ...by === void 0 ? {} : { by } });
}
function after(m, w, loan, how3, site, by) {
  const value2 = m.byNumber[loan];
  const status = w.status.get(loan);
  if (!value2 || status?.is !== "gone" || !status.dropped || status.told || value2.trusted) return;
  w.status.set(loan, { ...status, told: true });
  const { declaration: declaration2, type: type2 } = value2;
  m.report?.({ how: how3, declaration: declaration2, type: type2, value: value2, site, other: status.site, ...by === void 0 ? {} : { by } });
}

// analyzers/ownership/machine.ts
function holdingOf(m, place4) {
  const type2 = typeOfPlace(m.code, place4);
  return { type: type2, holding: type2 ? m.holdings.of(type2) : nothing2 };
}
function valueAt(m, key, make) {
  let value2 = m.values.get(key);
  if (!value2) {
    value2 = make(m.byNumber.length);
    m.values.set(key, value2);
    m.byNumber.push(value2);
  }
  return value2;
}
function step3(m, w, statement, site) {
  switch (statement.kind) {
    case "assign":
      usedIn(m, w, statement.from, site);
      lendTo(m, w, statement.to, statement.from, site);
      if (statement.to.projection.length === 0 && m.flags.has(statement.to.local))
        flag(w, statement.to.local, statement.from);
      put(m, w, statement.to, rvalue(m, w, statement.to, statement.from, site), site);
      break;
    case "storage-live":
      forgetLocal(w, statement.local);
      break;
    case "storage-dead":
    case "set-discriminant":
    case "assume":
    case "copy-nonoverlapping":
    case "deinit":
    case "nop":
    case "opaque":
      break;
  }
}
function pointOf(m, site) {
  const { statements, terminator } = m.code.blocks[blockOf(site)];
  return statements[statementOf(site)] ?? terminator;
}
function flag(w, local2, from) {
  if (from.kind === "use" && from.operand.kind === "const" && from.operand.value.kind === "bool")
    w.flags.set(local2, from.operand.value.value);
  else w.flags.delete(local2);
}
function forgetLocal(w, local2) {
  for (const path3 of w.cells.keys()) if (liesIn(path3, `_${local2}`)) w.cells.delete(path3);
  for (const path3 of w.left.keys()) if (liesIn(path3, `_${local2}`)) w.left.delete(path3);
}
function rvalue(m, w, to, from, site) {
  switch (from.kind) {
    case "use": {
      const taken = take2(m, w, from.operand, site);
      if (from.operand.kind !== "copy" || m.code.inlined.length === 0) return taken;
      const around2 = inlinedAround(m.body, pointOf(m, site));
      if (around2 && !around2.some(isReader)) return taken;
      return taken.map(({ suffix, cell }) => ({
        suffix,
        cell: around2 ? { ...cell, via: site } : { via: site, ...cell }
      }));
    }
    case "cast": {
      const taken = take2(m, w, from.operand, site);
      if (taken.length === 0) return [];
      for (const { cell } of taken) consume(m, w, cell, site);
      return fresh2(m, w, holdingOf(m, to).holding, site, "");
    }
    case "repeat": {
      for (const { cell } of take2(m, w, from.operand, site)) store(m, w, cell, site);
      return [];
    }
    case "tuple":
    case "array":
      return from.of.flatMap((operand3, index2) => shifted(take2(m, w, operand3, site), `.${index2}`));
    case "closure":
      return from.fields.flatMap(({ operand: operand3 }, index2) => shifted(take2(m, w, operand3, site), `.${index2}`));
    case "adt":
      return aggregate(m, w, to, from, site);
    case "binary":
      take2(m, w, from.left, site);
      take2(m, w, from.right, site);
      return [];
    default:
      return [];
  }
}
function aggregate(m, w, to, from, site) {
  const { type: type2, holding } = holdingOf(m, to);
  const fields3 = from.fields.map(({ operand: operand3 }) => take2(m, w, operand3, site));
  if (holding.is === "linear") {
    for (const taken of fields3) for (const { cell } of taken) store(m, w, cell, site);
    return fresh2(m, w, holding, site, "");
  }
  if (holding.is === "parts" && holding.keeps) {
    const by = lastName(from.path) ?? "ManuallyDrop";
    return fields3.flatMap((taken) => {
      for (const { cell } of taken) m.keptAt.set(cell.value, { site, by });
      return taken.map(({ suffix, cell }) => ({ suffix: suffix.startsWith("~") ? suffix : `~${suffix}`, cell }));
    });
  }
  if (holding.is !== "parts") {
    for (const taken of fields3) for (const { cell } of taken) store(m, w, cell, site);
    return [];
  }
  const variant = type2?.kind === "path" ? variantOf(from.path, type2.path) : "";
  return fields3.flatMap((taken, index2) => shifted(taken, variant === "" ? `.${index2}` : `@${variant}.${index2}`));
}
function shifted(taken, by) {
  return taken.map(({ suffix, cell }) => ({ suffix: by + suffix, cell }));
}
function take2(m, w, operand3, site) {
  if (operand3.kind === "const") return [];
  const { place: place4 } = operand3;
  const { type: type2, holding } = holdingOf(m, place4);
  const path3 = movePath(m.code, place4);
  if (path3 === void 0) return holding.is === "none" ? [] : outOfMemory(m, w, operand3, type2, holding, site);
  const taken = [];
  for (const [at2, cell] of w.cells)
    if (liesIn(at2, path3)) {
      taken.push({ suffix: at2.slice(path3.length), cell });
      if (operand3.kind === "move") leave(m, w, at2, cell);
    }
  if (taken.length > 0) return taken;
  if (holding.is === "none" && (operand3.kind === "copy" || !type2 || isScalar2(type2))) return [];
  for (const [at2, cell] of w.cells)
    if (at2 !== path3 && liesIn(path3, at2)) {
      consume(m, w, cell, site);
      remains(w, cell.value);
      w.cells.delete(at2);
      return fresh2(m, w, holding, site, path3);
    }
  if (place4.projection.length > 0) return fresh2(m, w, holding, site, path3);
  if (operand3.kind === "copy" && w.left.has(path3)) used(m, w, path3, site);
  return [];
}
function isScalar2(type2) {
  if (type2.kind === "path") return type2.path.segments.length === 1 && /^[a-z]/.test(lastName(type2.path) ?? "");
  return type2.kind === "ref" || type2.kind === "pointer" || type2.kind === "fn" || type2.kind === "never";
}
function outOfMemory(m, w, operand3, type2, holding, site) {
  const { place: place4 } = operand3;
  if (holding.is === "linear" && type2 && operand3.kind === "copy" && place4.projection.some(({ kind }) => kind === "deref")) {
    const pointee3 = pointeeOf(m.code, m.body.params.length, operand3);
    if (pointee3.is === "place") return aliases(m, w, pointeePath(m.code, pointee3), "", site, holding);
    if (!isBoxed(pointee3.path) && lastName(type2.kind === "path" ? type2.path : { segments: [] }) !== "Box") {
      const how3 = isShared(pointee3) ? "read-behind-reference" : "read-behind-pointer";
      m.report?.({ how: how3, declaration: holding.declaration, type: type2, site });
    }
  }
  return fresh2(m, w, holding, site, "*");
}
function isShared(pointee3) {
  return pointee3.direct && pointee3.through?.kind === "ref" && !pointee3.through.mutable;
}
function isBoxed(path3) {
  return path3.some(
    ({ projection }) => projection.some(
      (step5) => step5.kind === "field" && step5.type.kind === "path" && /^(Unique|NonNull)$/.test(lastName(step5.type.path) ?? "")
    )
  );
}
function aliases(m, w, path3, inside, site, holding) {
  const from = path3 === void 0 ? void 0 : path3.endsWith("~") ? path3 : path3 + inside;
  if (from !== void 0 && used(m, w, from, site)) return fresh2(m, w, holding, site, "&");
  const taken = [...w.cells].filter(([at2]) => from !== void 0 && liesIn(at2, from)).map(([at2, { value: value2 }]) => ({ suffix: at2.slice(from?.length), cell: { value: value2, via: site } }));
  return taken.length > 0 ? taken : fresh2(m, w, holding, site, "&");
}
function fresh2(m, w, holding, site, from, about = {}) {
  switch (holding.is) {
    case "none":
    case "lost":
      return [];
    case "parts":
      return holding.parts.flatMap(({ key, holding: part2 }) => {
        const inner = { ...about, maybe: about.maybe || holding.sum, lent: about.lent || holding.keeps };
        return shifted(fresh2(m, w, part2, site, from + key, inner), key);
      });
    case "linear": {
      const key = `${site}/${from}`;
      const value2 = valueAt(m, key, (id2) => ({
        id: id2,
        key,
        site,
        declaration: holding.declaration,
        type: holding.type,
        trusted: about.parameter !== void 0 && m.isTrusted(holding.declaration),
        lent: about.lent ?? false,
        ...about.parameter === void 0 ? {} : { parameter: about.parameter }
      }));
      setAside(m, w, value2);
      w.status.set(value2.id, { is: about.maybe ? "maybe" : "owned" });
      return [{ suffix: "", cell: { value: value2.id } }];
    }
  }
}
function setAside(m, w, value2) {
  const status = w.status.get(value2.id);
  if (!status) return;
  const held = [...w.cells].filter(([, cell]) => cell.value === value2.id);
  const lent = [...w.loans].filter(([, of]) => of === value2.id);
  if (held.length === 0 && lent.length === 0) {
    if (status.is === "owned" && !value2.trusted && !value2.lent && !m.needsDrop(value2.declaration, value2.type))
      m.report?.({ how: "kept", declaration: value2.declaration, type: value2.type, value: value2, site: value2.site });
    return;
  }
  const key = `${value2.key}'`;
  if (key.length > value2.key.replace(/'+$/, "").length + 3) {
    for (const [path3] of held) w.cells.delete(path3);
    for (const [local2] of lent) w.loans.delete(local2);
    return;
  }
  const older = valueAt(m, key, (id2) => ({ ...value2, id: id2, key }));
  const kept3 = m.keptAt.get(value2.id);
  if (kept3) m.keptAt.set(older.id, kept3);
  setAside(m, w, older);
  w.status.set(older.id, status);
  for (const [path3, cell] of held) w.cells.set(path3, { ...cell, value: older.id });
  for (const [local2] of lent) w.loans.set(local2, older.id);
}
function put(m, w, to, taken, site) {
  const path3 = movePath(m.code, to);
  if (path3 === void 0) {
    for (const { cell } of taken) store(m, w, cell, site);
    return;
  }
  for (const at2 of w.left.keys()) if (liesIn(at2, path3)) w.left.delete(at2);
  for (const [at2, cell] of [...w.cells]) {
    if (!liesIn(at2, path3)) continue;
    w.cells.delete(at2);
    const value2 = m.byNumber[cell.value];
    const elsewhere = [...w.cells.values(), ...taken.map((brought) => brought.cell)].some(
      (other2) => other2.value === cell.value
    );
    if (!value2 || elsewhere || w.status.get(cell.value)?.is !== "owned") continue;
    w.status.delete(cell.value);
    if (!value2.lent && !m.needsDrop(value2.declaration, value2.type))
      m.report?.({ how: "overwritten", declaration: value2.declaration, type: value2.type, value: value2, site, path: at2 });
  }
  if (taken.length === 0) return;
  const { holding } = holdingOf(m, to);
  if (holding.is === "none" || holding.is === "lost") for (const { cell } of taken) store(m, w, cell, site);
  else for (const { suffix, cell } of taken) w.cells.set(path3 + suffix, cell);
}
function store(m, w, cell, site) {
  const before = w.status.get(cell.value);
  consume(m, w, cell, site);
  const after2 = w.status.get(cell.value);
  if (after2?.is === "gone" && before?.is !== "gone") w.status.set(cell.value, { ...after2, stored: true });
}
function consume(m, w, cell, site) {
  const status = w.status.get(cell.value);
  if (!status) return;
  if (status.is !== "gone") {
    w.status.set(cell.value, { is: "gone", site, ...cell.via === void 0 ? {} : { via: cell.via } });
    return;
  }
  if (status.told) return;
  if (status.stored) {
    w.status.set(cell.value, { is: "gone", site, ...cell.via === void 0 ? {} : { via: cell.via } });
    return;
  }
  const value2 = m.byNumber[cell.value];
  if (!value2) return;
  const via = cell.via ?? status.via;
  m.report?.({
    how: via === void 0 ? "used-twice" : "read",
    declaration: value2.declaration,
    type: value2.type,
    value: value2,
    site: via ?? site,
    other: via === void 0 ? status.site : site
  });
}

// analyzers/ownership/summaries.ts
var fates = { consumes: 1, borrows: 2, forwards: 4, loses: 8, unknown: 16 };
var fateLattice = bits2(Object.keys(fates));
function summariesOf(links) {
  const known3 = /* @__PURE__ */ new Map();
  const of = (dump) => {
    let found = known3.get(dump);
    if (!found) known3.set(dump, found = inDump(links, dump));
    return found;
  };
  return {
    ofArgument(body, call3, index2) {
      const callee = calleeOf(links, body, call3);
      return callee && of(callee.dump).get(callee)?.[index2];
    }
  };
}
function calleeOf(links, body, { callee, args: args2, to }) {
  if (callee.kind !== "path") return void 0;
  return links.link(callee.path, body.dump, argumentTypes(body.code, args2), typeOfPlace(body.code, to)).body;
}
function inDump(links, dump) {
  const { bodies: bodies2, graph } = links.of(dump);
  const found = components(graph);
  const summaries = /* @__PURE__ */ new Map();
  for (let component = 0; component < found.count; component++) {
    const members = found.member.subarray(found.start[component], found.start[component + 1]);
    for (let changed = true; changed; ) {
      changed = false;
      for (const member of members) {
        const body = bodies2[member];
        const before = summaries.get(body);
        const after2 = body.params.map((_, index2) => fateOf(links, body, index2 + 1, summaries));
        if (before && after2.every((fate2, index2) => fateLattice.equals(fate2, before[index2] ?? 0))) continue;
        summaries.set(body, after2);
        changed = true;
      }
    }
  }
  return summaries;
}
function fateOf(links, body, parameter, summaries) {
  const { code: code3 } = body;
  const type2 = code3.locals[parameter]?.type ?? body.params[parameter - 1];
  if (type2?.kind === "ref" || type2?.kind === "pointer") return fates.borrows;
  const holders = /* @__PURE__ */ new Set([parameter]);
  let fate2 = 0;
  const hold = (place4) => {
    if (place4.projection.some(({ kind }) => kind === "deref")) fate2 |= fates.unknown;
    else holders.add(place4.local);
  };
  const holds3 = (operand3) => operand3.kind !== "const" && holders.has(operand3.place.local) && operand3.place.projection.every(({ kind }) => kind !== "deref");
  for (let size2 = 0; size2 !== holders.size; ) {
    size2 = holders.size;
    for (const { statements, terminator, cleanup } of code3.blocks) {
      if (cleanup) continue;
      for (const statement of statements)
        if (statement.kind === "assign" && operandsOf(statement).some(holds3)) hold(statement.to);
      end(terminator);
    }
  }
  if (holders.has(0)) fate2 |= fates.forwards;
  if (code3.opaque > 0 || code3.inlined.length > 0) fate2 |= fates.unknown;
  return fate2;
  function end(terminator) {
    switch (terminator.kind) {
      case "drop":
        if (holders.has(terminator.place.local)) fate2 |= fates.loses;
        break;
      case "call":
        terminator.args.forEach((argument2, index2) => {
          if (holds3(argument2)) passed(terminator, index2);
        });
        break;
      case "tail-call":
      case "yield":
        if (operandsOf(terminator).some(holds3)) fate2 |= fates.unknown;
        break;
      default:
    }
  }
  function passed(call3, index2) {
    const { callee } = call3;
    if (callee.kind !== "path") {
      fate2 |= fates.unknown;
      return;
    }
    const effect = effectOf(callee.path);
    if (effect === "forget" || effect === "drop" || effect === "leak") {
      fate2 |= fates.loses;
      return;
    }
    const known3 = calleeOf(links, body, call3);
    const theirs = known3 && (known3.dump === body.dump ? summaries.get(known3)?.[index2] ?? 0 : void 0);
    if (theirs !== void 0) {
      fate2 |= theirs & ~fates.forwards;
      if ((theirs & fates.forwards) !== 0) hold(call3.to);
    } else if (isMethodOf(call3, index2)) fate2 |= fates.consumes;
    else if (handsOn(callee.path)) hold(call3.to);
    else fate2 |= fates.unknown;
  }
  function isMethodOf({ callee }, index2) {
    const self = callee.kind === "path" ? callee.path.segments.at(-2) : void 0;
    if (index2 !== 0 || self?.kind !== "qualified" || self.self.kind !== "path") return false;
    return type2?.kind === "path" && self.trait !== void 0 && sameName(type2, self.self);
  }
}
function sameName(a, b) {
  const [x, y] = [a.path.segments.at(-1), b.path.segments.at(-1)];
  return x?.kind === "name" && y?.kind === "name" && x.name === y.name;
}

// analyzers/ownership/terminators.ts
function terminate(m, w, terminator, site) {
  switch (terminator.kind) {
    case "call": {
      const written = usedInCall(m, w, terminator, site);
      const loan = loanOfCall(m, w, terminator, site);
      put(m, w, terminator.to, call(m, w, terminator, site), site);
      setLoan(w, terminator.to, loan);
      if (written !== void 0) renewed(w, written);
      break;
    }
    case "tail-call":
      for (const arg of terminator.args) consumeAll(m, w, take2(m, w, arg, site), site);
      leave2(m, w, site);
      break;
    case "drop":
      drop(m, w, terminator.place, site);
      break;
    case "return":
      leave2(m, w, site);
      break;
    case "yield":
      consumeAll(m, w, take2(m, w, terminator.value, site), site);
      break;
    default:
      break;
  }
}
function consumeAll(m, w, taken, site) {
  for (const { cell } of taken) consume(m, w, cell, site);
}
function call(m, w, terminator, site) {
  const { callee, args: args2, to } = terminator;
  const result = holdingOf(m, to).holding;
  const made = () => fresh2(m, w, result, site, "");
  const everything = () => {
    for (const arg of args2) consumeAll(m, w, take2(m, w, arg, site), site);
    return made();
  };
  if (callee.kind === "value") return everything();
  const { path: path3 } = callee;
  const [first] = args2;
  if (!first) return made();
  const by = showPath(path3);
  switch (effectOf(path3)) {
    case "forget":
      for (const { cell } of take2(m, w, first, site)) forget(m, w, cell.value, site, by);
      return made();
    case "drop":
      for (const { suffix, cell } of take2(m, w, first, site))
        dropCell(m, w, cell, suffix, site, { how: "discarded", by });
      return made();
    case "keep": {
      const gone = first.kind === "copy" && m.code.inlined.length === 0 ? { ...first, kind: "move" } : first;
      const taken = take2(m, w, gone, site);
      const keeper = path3.segments.at(-2);
      const name3 = keeper?.kind === "name" ? keeper.name : "ManuallyDrop";
      for (const { cell } of taken)
        if (!m.keptAt.has(cell.value)) m.keptAt.set(cell.value, { site, by: `${name3}::new` });
      return taken.map(({ suffix, cell }) => ({ suffix: `~${suffix}`, cell }));
    }
    case "unkeep": {
      const taken = take2(m, w, first, site).filter(({ suffix }) => suffix.startsWith("~"));
      return taken.length > 0 ? taken.map(({ suffix, cell }) => ({ suffix: suffix.slice(1), cell })) : made();
    }
    case "take":
      return secondOwner(m, w, first, "~", result, site) ?? made();
    case "read":
      return read2(m, w, first, path3, result, site, by);
    case "clone": {
      const self = holdingOfFirst(m, path3);
      if (self?.is === "linear" && !m.hasCloneBody(self.declaration))
        m.report?.({ how: "cloned", declaration: self.declaration, type: self.type, site, by });
      return everything();
    }
    case "copy": {
      const pointee3 = pointeeOf(m.code, m.body.params.length, first);
      const from = pointeePath(m.code, pointee3);
      if (from !== void 0) {
        for (const [at2, cell] of w.cells) if (liesIn(at2, from)) consume(m, w, { ...cell, via: site }, site);
      }
      return everything();
    }
    case "leak": {
      const held = instantiation(path3).map((type2) => declarationIn(m.holdings.of(type2))).find((found) => found !== void 0);
      if (held) m.report?.({ how: "leaked", ...held, site, by });
      return everything();
    }
    case "drop-in-place": {
      const pointee3 = pointeeOf(m.code, m.body.params.length, first);
      const from = pointeePath(m.code, pointee3);
      for (const [at2, cell] of [...w.cells])
        if (from !== void 0 && liesIn(at2, from)) dropCell(m, w, cell, "", site, { how: "discarded", by });
      return made();
    }
    case "consume": {
      const fate2 = m.summaries && generalFate(m, terminator);
      const taken = args2.flatMap((arg) => take2(m, w, arg, site));
      if (fate2 === fates.loses && taken.length > 0) {
        for (const { suffix, cell } of taken) dropCell(m, w, cell, suffix, site, { how: "discarded", by });
        return made();
      }
      consumeAll(m, w, taken, site);
      const generic = instantiation(path3).some((type2) => m.holdings.of(type2).is !== "none");
      const value2 = taken[0] && m.byNumber[taken[0].cell.value];
      if (value2 && generic && !handsOn(path3) && result.is !== "linear" && !isKnown(fate2))
        m.report?.({ how: "lost", declaration: value2.declaration, type: value2.type, value: value2, site, by });
      return made();
    }
  }
}
function generalFate(m, call3) {
  const linear = call3.args.flatMap((arg, index2) => {
    const type2 = arg.kind === "const" ? void 0 : typeOfPlace(m.code, arg.place);
    return type2 && m.holdings.of(type2).is === "linear" ? [index2] : [];
  });
  const [only2] = linear;
  const generic = call3.callee.kind === "path" && instantiation(call3.callee.path).some((type2) => m.holdings.of(type2).is !== "none");
  return linear.length === 1 && only2 !== void 0 && generic ? m.summaries?.ofArgument(m.body, call3, only2) : void 0;
}
function isKnown(fate2) {
  return fate2 !== void 0 && fate2 !== 0 && (fate2 & ~(fates.consumes | fates.forwards)) === 0;
}
function holdingOfFirst(m, path3) {
  const [type2] = instantiation(path3);
  return type2 && m.holdings.of(type2);
}
function read2(m, w, pointer, path3, result, site, by) {
  const held = declarationIn(result);
  const source = instantiation(path3)[0];
  if (!held || !source || m.holdings.of(source).is === "none") return fresh2(m, w, result, site, "");
  const second = secondOwner(m, w, pointer, "", result, site);
  if (second) return second;
  const pointee3 = pointeeOf(m.code, m.body.params.length, pointer);
  if (pointee3.is === "beyond" && result.is === "linear") {
    m.report?.({ how: isShared(pointee3) ? "read-behind-reference" : "read-behind-pointer", ...held, site, by });
  }
  return fresh2(m, w, result, site, "");
}
function secondOwner(m, w, pointer, inside, result, site) {
  const pointee3 = pointeeOf(m.code, m.body.params.length, pointer);
  return pointee3.is === "place" ? aliases(m, w, pointeePath(m.code, pointee3), inside, site, result) : void 0;
}
function forget(m, w, id2, site, by) {
  const value2 = m.byNumber[id2];
  const status = w.status.get(id2);
  if (!value2 || !status || status.is === "gone") return;
  if ([...w.cells.values()].some((cell) => cell.value === id2 && cell.via !== void 0)) return;
  w.status.set(id2, { is: "gone", site, remains: true });
  if (!value2.trusted)
    m.report?.({ how: "forgotten", declaration: value2.declaration, type: value2.type, value: value2, site, by });
}
function drop(m, w, place4, site) {
  const { type: type2, holding } = holdingOf(m, place4);
  const path3 = movePath(m.code, place4);
  if (path3 === void 0) {
    if (holding.is === "linear" && type2) {
      const behind2 = place4.projection.some(({ kind }) => kind === "deref");
      m.report?.({ how: behind2 ? "overwritten" : "dropped-inside", declaration: holding.declaration, type: type2, site });
    }
    return;
  }
  if (holding.is === "lost") m.report?.({ how: "dropped-inside", ...holding, site, path: path3 });
  for (const [at2, cell] of [...w.cells]) {
    if (!liesIn(at2, path3)) continue;
    const suffix = at2.slice(path3.length);
    if (suffix.includes("~") && !isGuarded(holding, suffix)) continue;
    leave(m, w, at2, cell);
    dropCell(m, w, cell, suffix, site, { how: isGuarded(holding, suffix) ? "dropped-inside" : "dropped", path: at2 });
  }
}
function dropCell(m, w, cell, suffix, site, about) {
  const value2 = m.byNumber[cell.value];
  const status = w.status.get(cell.value);
  if (!value2 || !status) return;
  const { declaration: declaration2, type: type2 } = value2;
  if (status.is === "gone") {
    if (status.told) return;
    const via = cell.via ?? status.via;
    if (via !== void 0) m.report?.({ how: "read", declaration: declaration2, type: type2, value: value2, site: via, other: site });
    return;
  }
  w.status.set(cell.value, { is: "gone", site, dropped: true, ...cell.via === void 0 ? {} : { via: cell.via } });
  const shared = [...w.cells.values()].some((other2) => other2.value === cell.value && other2.via !== void 0);
  if (shared) return;
  const how3 = status.is === "maybe" && about.how !== "dropped-inside" ? "dropped-maybe" : about.how;
  m.report?.({ ...about, how: how3, declaration: declaration2, type: type2, value: value2, site, path: about.path ?? suffix });
}
function isGuarded(holding, suffix) {
  if (holding.is !== "parts") return false;
  if (holding.guarded) return true;
  return holding.parts.some(
    ({ key, holding: part2 }) => liesIn(suffix, key) && isGuarded(part2, suffix.slice(key.length))
  );
}
function leave2(m, w, site) {
  returnLoan(m, w, site);
  for (const [at2, cell] of [...w.cells]) {
    if (!liesIn(at2, "_0")) continue;
    w.cells.delete(at2);
    const kept3 = at2.includes("~") ? m.keptAt.get(cell.value) : void 0;
    const value2 = m.byNumber[cell.value];
    const status = w.status.get(cell.value);
    if (kept3 && value2 && status?.is === "owned" && !value2.trusted && kept3.by.startsWith("MaybeUninit"))
      m.report?.({ how: "held", declaration: value2.declaration, type: value2.type, value: value2, site: kept3.site, by: kept3.by });
    w.status.set(cell.value, { is: "gone", site });
  }
  for (const [id2, status] of w.status) {
    const value2 = m.byNumber[id2];
    if (!value2 || status.is === "gone" || value2.trusted || value2.lent) continue;
    const { declaration: declaration2, type: type2 } = value2;
    const [path3] = [...w.cells].find(([, cell]) => cell.value === id2) ?? [];
    const kept3 = m.keptAt.get(id2);
    const where = path3 === void 0 ? {} : { path: path3 };
    if (status.is === "owned" && kept3 && (path3 === void 0 || path3.includes("~")))
      m.report?.({ how: "held", declaration: declaration2, type: type2, value: value2, site: kept3.site, by: kept3.by });
    else if (m.needsDrop(declaration2, type2)) {
      const by = swallowedBy(m, value2);
      if (by) m.report?.({ how: "forgotten", declaration: declaration2, type: type2, value: value2, site: value2.site, by: by.callee, inlined: by });
    } else if (!m.needsDrop(declaration2, type2))
      m.report?.({ how: status.is === "owned" ? "kept" : "kept-maybe", declaration: declaration2, type: type2, value: value2, site, ...where });
  }
}
function swallowedBy(m, value2) {
  const calls2 = m.code.inlined;
  const last = lastName(value2.type.kind === "path" ? value2.type.path : { segments: [] }) ?? "";
  const ofType = calls2.filter(({ callee }) => new RegExp(`\\b${last}\\b`).test(callee));
  if (ofType.some(({ callee }) => [...endsLinear].some((name3) => callee.includes(name3)))) return void 0;
  return ofType.find(({ callee }) => /\b(forget|ManuallyDrop::<.*>::new|MaybeUninit::<.*>::new|leak)\b/.test(callee));
}

// analyzers/ownership/flow.ts
function flowOf(m) {
  const { code: code3 } = m;
  const live = liveIn(m.body, m.flags);
  const touched3 = touchedIn(m.body);
  const through2 = (block4, world) => {
    const w = draftOf2(tidied(world, live[block4], touched3[block4], m));
    const { statements, terminator } = code3.blocks[block4];
    statements.forEach((statement, index2) => step3(m, w, statement, siteOf(block4, index2)));
    terminate(m, w, terminator, siteOf(block4, statements.length));
    return w;
  };
  const each = (fact, to) => fact === "any" ? fact : named4([...fact.values()].flatMap(to));
  return {
    through: through2,
    problem: {
      lattice: worlds,
      direction: "forward",
      count: code3.blocks.length,
      successors: (block4) => code3.blocks[block4].cleanup ? [] : normalSuccessors(code3.blocks[block4].terminator),
      boundary: (block4) => block4 === 0 ? named4([entry(m)]) : void 0,
      flow: (block4, fact) => each(fact, (world) => [through2(block4, world)]),
      along: (from, to, fact) => each(fact, (world) => {
        const after2 = along(m, world, code3.blocks[from].terminator, to);
        return after2 ? [after2] : [];
      })
    }
  };
}
function eventsOf(m) {
  const { problem, through: through2 } = flowOf(m);
  const solution = solve(problem);
  if (!solution.settled || solution.into.includes("any")) return void 0;
  const events = /* @__PURE__ */ new Map();
  m.report = (event) => {
    const key = `${event.how} ${event.site} ${event.value?.key ?? ""}`;
    if (!events.has(key)) events.set(key, event);
  };
  solution.into.forEach((fact, block4) => {
    if (fact !== "any") for (const world of fact.values()) through2(block4, world);
  });
  return [...events.values()];
}
function named4(all) {
  return new Map(all.map((world) => [nameOf3(world), world]));
}
function entry(m) {
  const w = draftOf2({ cells: /* @__PURE__ */ new Map(), status: /* @__PURE__ */ new Map(), flags: /* @__PURE__ */ new Map(), left: /* @__PURE__ */ new Map(), loans: /* @__PURE__ */ new Map() });
  for (let parameter = 1; parameter <= m.body.params.length; parameter++) {
    const type2 = m.code.locals[parameter]?.type ?? m.body.params[parameter - 1];
    if (!type2) continue;
    for (const { suffix, cell } of fresh2(m, w, m.holdings.of(type2), -1, `_${parameter}`, { parameter }))
      w.cells.set(`_${parameter}${suffix}`, cell);
  }
  return w;
}
function flagsOf(code3) {
  const flags = /* @__PURE__ */ new Set();
  for (const { statements } of code3.blocks)
    for (const statement of statements)
      if (statement.kind === "assign" && statement.to.projection.length === 0 && statement.from.kind === "use") {
        const { operand: operand3 } = statement.from;
        if (operand3.kind === "const" && operand3.value.kind === "bool") flags.add(statement.to.local);
      }
  return flags;
}
function tidied(world, live, touched3, m) {
  const w = draftOf2(world);
  for (const [path3, { value: value2 }] of w.cells) {
    const local2 = localOf(path3);
    if (w.status.get(value2)?.is === "gone" && !live.has(local2) && !m.definitions.isBorrowed(local2)) w.cells.delete(path3);
  }
  for (const path3 of w.left.keys()) if (!touched3.has(localOf(path3))) w.left.delete(path3);
  for (const local2 of w.loans.keys()) if (!touched3.has(local2) && !live.has(local2)) w.loans.delete(local2);
  const held = /* @__PURE__ */ new Set([...[...w.cells.values()].map(({ value: value2 }) => value2), ...w.left.values(), ...w.loans.values()]);
  for (const [value2, status] of w.status) if (status.is === "gone" && !held.has(value2)) w.status.delete(value2);
  for (const flag2 of w.flags.keys()) if (!live.has(flag2)) w.flags.delete(flag2);
  return w;
}

// analyzers/ownership/certainty.ts
function certaintyOf(m, facts2, event) {
  const inlined = m.code.inlined.length > 0;
  const likely = inlined ? "likely" : "proved";
  const understood = m.code.opaque === 0;
  switch (event.how) {
    case "dropped":
    case "discarded":
    case "cloned":
      return understood ? "proved" : "likely";
    case "leaked":
    case "forgotten":
      if (event.inlined) return "likely";
      if (event.site === event.value?.site) return inlinedEnd(m, facts2, event) ? "unknown" : "likely";
      return understood ? "proved" : "likely";
    case "dropped-maybe":
      return event.path !== void 0 && isAskedAbout(m, localOf(event.path)) ? "unknown" : "likely";
    case "overwritten":
    case "held":
      return understood ? likely : "unknown";
    case "kept":
      if (!understood || inlinedEnd(m, facts2, event)) return "unknown";
      return isTakenApart(m, event) ? "likely" : likely;
    case "kept-maybe":
    case "dropped-inside":
    case "lost":
      return "unknown";
    case "used-twice":
      if (inlined && inlinedEnd(m, facts2, event) && !m.code.inlined.some(({ callee }) => isReader(callee)))
        return "unknown";
      return understood ? likely : "unknown";
    case "used-after":
      if (inlined && inlinedEnd(m, facts2, event)) return "unknown";
      return understood ? likely : "unknown";
    // Linear values lend no numbers.
    case "number-used-after":
    case "number-shown-after":
    case "number-returned":
    case "number-in-static":
    case "number-sent":
      return void 0;
    case "read":
    case "copied-out":
      return understood ? likely : "unknown";
    case "read-behind-reference": {
      const direct = readDirectly(m, event);
      if (direct !== void 0) return understood && direct ? "likely" : void 0;
      return !understood || inlined && !onlyReads(m) ? "unknown" : likely;
    }
    case "read-behind-pointer": {
      const direct = readDirectly(m, event);
      if (direct === false) return void 0;
      if (!inlined) return event.by === void 0 ? "proved" : writesBack(m) ? "unknown" : "likely";
      return onlyReads(m) && !writesBack(m) ? "likely" : "unknown";
    }
  }
}
function inlinedEnd(m, facts2, { declaration: declaration2 }) {
  const last = declaration2.name.split("::").at(-1) ?? "";
  const enders = facts2.enders(declaration2);
  return m.code.inlined.some(({ callee }) => {
    const name3 = /(\w+)(::<[^:]*>)?$/.exec(callee)?.[1] ?? "";
    return enders.has(name3) && (callee.includes(last) || callee.includes("<impl at"));
  });
}
function isTakenApart(m, { path: path3 }) {
  if (path3 === void 0) return false;
  const reads2 = (operand3) => operand3.kind === "copy" && operand3.place.projection.length > 0 && liesIn(movePath(m.code, operand3.place) ?? "", path3);
  return m.code.blocks.some(
    ({ statements }) => statements.some((statement) => {
      if (statement.kind !== "assign") return false;
      const { from } = statement;
      if (from.kind === "discriminant") return liesIn(movePath(m.code, from.place) ?? "", path3);
      return (from.kind === "use" || from.kind === "cast") && reads2(from.operand);
    })
  );
}
function isAskedAbout(m, local2) {
  return m.code.blocks.some(({ terminator, cleanup }) => {
    if (terminator.kind !== "call" || cleanup) return false;
    const name3 = terminator.callee.kind === "path" ? lastName(terminator.callee.path) : void 0;
    if (name3 && predicates.has(name3)) return false;
    return terminator.args.some((arg) => {
      if (arg.kind === "const" || arg.place.local === local2) return false;
      const pointee3 = pointeeOf(m.code, m.body.params.length, arg);
      return pointee3.is === "place" && pointee3.place.local === local2;
    });
  });
}
function readDirectly(m, { site }) {
  const outermost = inlinedAround(m.body, pointOf(m, site))?.at(-1);
  return outermost === void 0 ? void 0 : isReader(outermost);
}
function onlyReads(m) {
  return m.code.inlined.every(
    ({ callee }) => /\b(read|read_unaligned|read_volatile|from_ref|as_ptr|cast|check_language_ub|runtime|align_of|size_of)\b/.test(
      callee
    )
  );
}
function writesBack(m) {
  const { blocks, inlined } = m.code;
  if (inlined.some(({ callee }) => /\b(replace|swap|take|write)\b/.test(callee))) return true;
  return blocks.some(
    ({ statements, terminator }) => statements.some(
      (statement) => statement.kind === "assign" && statement.to.projection.length === 1 && statement.to.projection[0]?.kind === "deref" && holdingBehind(m, statement.to.local).is !== "none"
    ) || terminator.kind === "call" && terminator.callee.kind === "path" && /^(write|write_unaligned|write_volatile|copy|copy_nonoverlapping|forget)$/.test(
      lastName(terminator.callee.path) ?? ""
    )
  );
}
function holdingBehind(m, local2) {
  const type2 = m.code.locals[local2]?.type;
  const to = type2 && pointee2(type2);
  return to ? m.holdings.of(to) : nothing2;
}

// analyzers/ownership/ownership.ts
var ownership = analyzer({
  name: "ownership",
  doc: "Linear values followed through the MIR: where one is lost, ended twice or copied.",
  requires: { mir, contract, shapes, mirCalls },
  run({ mir: mir2, contract: contract2, shapes: shapes2, mirCalls: mirCalls2 }) {
    const misuses = [];
    const unread = [];
    if (!contract2.types.some(({ role }) => role === "linear")) return { misuses, unread };
    const dumps = mir2.dumps.filter((dump) => contract2.mentions("linear", dump));
    const facts2 = typeFacts(contract2, dumps);
    const summaries = summariesOf(mirCalls2);
    for (const dump of dumps) {
      const holdings = holdingsIn(contract2, shapes2, dump);
      const impls = ownImpls(contract2, dump);
      let given = 0;
      for (const body of dump.bodies) {
        if (body.kind !== "fn" || body.value) continue;
        const { code: code3 } = body;
        if (!code3.locals.some((local2) => local2 && holdings.of(local2.type).is !== "none")) continue;
        const followed = follow(body, holdings, facts2, impls.get(implOf(body) ?? "") ?? /* @__PURE__ */ new Set(), summaries);
        if (followed) misuses.push(...followed);
        const clone = cloneImpl(contract2, body, followed ?? []);
        if (clone) misuses.push(clone);
        if (!followed) given++;
      }
      if (given > 0)
        unread.push({
          what: "bodies with linear values that have too many paths to follow",
          count: given,
          artifact: dump.artifact
        });
    }
    return { misuses, unread };
  },
  unread: (result) => result.unread,
  *facts(result) {
    for (const { how: how3, at: at2, type: type2 } of result.misuses) yield { at: at2, text: `${type2}: ${how3}` };
  }
});
function cloneImpl(contract2, body, followed) {
  const [self] = body.params;
  if (lastName(body.path) !== "clone" || implOf(body) === void 0 || self?.kind !== "ref") return void 0;
  const declaration2 = contract2.typeRole("linear", self.to, body.dump);
  if (!declaration2 || contract2.typeRole("linear", body.result, body.dump) !== declaration2) return void 0;
  if (followed.some(({ how: how3 }) => duplicating.has(how3))) return void 0;
  const source = body.code.locals[0]?.source;
  const at2 = mirPlace(body, { line: body.line, ...source ? { source } : {} });
  return { how: "clone-impl", certainty: "proved", body, declaration: declaration2, type: showType(self.to), at: at2 };
}
var duplicating = /* @__PURE__ */ new Set([
  ...["used-twice", "read", "read-behind-reference", "read-behind-pointer", "cloned", "clone-impl"]
]);
function typeFacts(contract2, dumps) {
  const dropped3 = /* @__PURE__ */ new Set();
  const cloned = /* @__PURE__ */ new Set();
  const enders = /* @__PURE__ */ new Map();
  for (const dump of dumps)
    for (const body of dump.bodies) {
      if (body.kind !== "fn" || body.value) continue;
      const [self] = body.params;
      const declaration2 = self && contract2.typeRole("linear", withoutPointers(self), dump);
      const name3 = lastName(body.path);
      if (declaration2 && implOf(body) !== void 0 && name3) {
        if (name3 === "clone" && self.kind === "ref") cloned.add(declaration2);
        if (name3 === "drop" && self.kind === "ref") dropped3.add(declaration2);
        if (self.kind === "path") enders.set(declaration2, (enders.get(declaration2) ?? /* @__PURE__ */ new Set()).add(name3));
      }
      for (const { terminator } of body.code.blocks) {
        if (terminator.kind !== "drop") continue;
        const type2 = typeOfPlace(body.code, terminator.place);
        const linear = type2 && contract2.typeRole("linear", type2, dump);
        if (linear) dropped3.add(linear);
      }
    }
  return {
    needsDrop: (declaration2) => declaration2.facts?.needsDrop ?? dropped3.has(declaration2),
    hasCloneBody: (declaration2) => cloned.has(declaration2),
    enders: (declaration2) => enders.get(declaration2) ?? /* @__PURE__ */ new Set()
  };
}
function implOf(body) {
  for (const segment2 of body.path.segments)
    if (segment2.kind === "impl-at") {
      const { file, line, column, endLine, endColumn } = segment2.span;
      return `${file}:${line}:${column}:${endLine}:${endColumn}`;
    }
  return void 0;
}
function ownImpls(contract2, dump) {
  const bySelf = /* @__PURE__ */ new Map();
  const byFirst = /* @__PURE__ */ new Map();
  const foreign3 = /* @__PURE__ */ new Set();
  for (const body of dump.bodies) {
    const impl = body.kind === "fn" && !body.value ? implOf(body) : void 0;
    const [first] = body.params;
    if (!impl || !first) continue;
    const declaration2 = contract2.typeRole("linear", withoutPointers(first), dump);
    const isSelf2 = (declaration2 !== void 0 || !foreign3.has(impl)) && hasSelf(body);
    if (isSelf2 && !declaration2) foreign3.add(impl);
    const found = isSelf2 ? bySelf : byFirst;
    if (declaration2) found.set(impl, (found.get(impl) ?? /* @__PURE__ */ new Set()).add(declaration2));
  }
  for (const [impl, types3] of byFirst) if (!bySelf.has(impl) && !foreign3.has(impl)) bySelf.set(impl, types3);
  return bySelf;
}
function hasSelf(body) {
  return body.code.debug.some(
    ({ name: name3, place: place4 }) => name3 === "self" && place4?.local === 1 && place4.projection.length === 0
  );
}
function machineFor(body, holdings, facts2, own3, summaries) {
  const { code: code3 } = body;
  return {
    body,
    code: code3,
    holdings,
    definitions: definitionsOf(code3, body.params.length),
    values: /* @__PURE__ */ new Map(),
    byNumber: [],
    flags: flagsOf(code3),
    keptAt: /* @__PURE__ */ new Map(),
    needsDrop: facts2.needsDrop,
    isTrusted: (declaration2) => own3.has(declaration2),
    hasCloneBody: facts2.hasCloneBody,
    lends: false,
    summaries,
    report: void 0
  };
}
function follow(body, holdings, facts2, own3, summaries) {
  const m = machineFor(body, holdings, facts2, own3, summaries);
  const events = eventsOf(m);
  return events && told(m, facts2, [...events, ...inlinedLeaks(m)]);
}
function told(m, facts2, events) {
  const misuses = /* @__PURE__ */ new Map();
  const { body, code: code3 } = m;
  for (const event of events.map((given) => withInlinedDrop(m, given))) {
    const { how: how3, value: value2, declaration: declaration2, type: type2, site } = event;
    const certainty = certaintyOf(m, facts2, event);
    if (certainty === void 0) continue;
    const created = value2 && placeOf2(m, value2.site, value2.parameter);
    const pointsAtUse = ["forgotten", "held", "discarded", "leaked", "overwritten", "dropped-inside", "lost"].includes(how3) || !value2;
    const duplicate = duplicating.has(how3);
    const later = how3 === "used-after";
    const own3 = inProgram(placeOf2(m, site), () => destinationOf(m, site) ?? created);
    const call3 = event.inlined ?? (how3 === "used-twice" || how3 === "read" ? inlinedReader(m, event) : void 0);
    const here = call3 ? { ...own3, ...call3.at ? { source: call3.at } : {} } : own3;
    const at2 = duplicate || later || pointsAtUse || isReplacement(m, event) ? here : carrierOf(m, event.path) ?? created ?? here;
    const variable2 = value2 && nameOfValue(code3, event, value2.parameter);
    const misuse = {
      how: how3,
      certainty,
      body,
      declaration: declaration2,
      type: showType(type2),
      at: at2,
      lost: here,
      ...created ? { created } : {},
      ...variable2 ? { variable: variable2 } : {},
      ...event.other === void 0 ? {} : { other: placeOf2(m, event.other) },
      ...event.by ? { by: event.by } : {}
    };
    const key = `${later ? how3 : duplicate} ${at2.line} ${showType(type2)}`;
    const before = misuses.get(key);
    if (!before || rank(misuse) > rank(before)) misuses.set(key, misuse);
  }
  return [...misuses.values()];
}
function rank({ certainty }) {
  return { proved: 2, likely: 1, unknown: 0 }[certainty];
}
function placeOf2(m, site, parameter) {
  const { body, code: code3 } = m;
  if (site < 0) {
    const source = parameter === void 0 ? void 0 : code3.locals[parameter]?.source;
    return mirPlace(body, { line: body.line, ...source ? { source } : {} });
  }
  const block4 = blockOf(site);
  const statement = statementOf(site);
  const { statements, terminator } = code3.blocks[block4];
  return mirPlace(body, statements[statement] ?? terminator, block4, statement);
}
function inlinedLeaks(m) {
  return m.code.inlined.flatMap((call3) => {
    const path3 = /::leak\b/.test(call3.callee) && !call3.within ? parsePath(call3.callee) : void 0;
    const held = path3 && instantiation(path3).map((type2) => declarationIn(m.holdings.of(type2))).find((found) => found !== void 0);
    return held ? [{ how: "leaked", ...held, site: siteOf(0, 0), by: call3.callee, inlined: call3 }] : [];
  });
}
function withInlinedDrop(m, event) {
  if (event.how !== "dropped") return event;
  const outermost = inlinedAround(m.body, pointOf(m, event.site))?.at(-1);
  return outermost !== void 0 && /(^|::)drop::</.test(outermost) ? { ...event, how: "discarded", by: "mem::drop" } : event;
}
function isWithinReader({ within: within4 }) {
  for (let call3 = within4; call3; call3 = call3.within) if (isReader(call3.callee)) return true;
  return false;
}
function inlinedReader(m, { type: type2, how: how3 }) {
  const last = type2.kind === "path" ? lastName(type2.path) ?? "" : "";
  const readers3 = m.code.inlined.filter(({ callee }) => isReader(callee) && callee.includes(last));
  const outermost = readers3.filter((call3) => !isWithinReader(call3));
  if (how3 === "read" && outermost.length < 2) return void 0;
  const order = ({ at: at2, line }) => at2 ? at2.line * 1e3 + at2.column : line;
  return outermost.sort((a, b) => order(a) - order(b)).at(-1);
}
function inProgram(place4, otherwise) {
  if (!place4.source || !/^\/rustc\/|\/library\/(core|alloc|std)\//.test(place4.source.file)) return place4;
  const source = otherwise()?.source;
  const { source: _, ...rest } = place4;
  return source ? { ...rest, source } : rest;
}
function destinationOf(m, site) {
  if (site < 0) return void 0;
  const { statements, terminator } = m.code.blocks[blockOf(site)];
  const point = statements[statementOf(site)] ?? terminator;
  const to = point.kind === "assign" || point.kind === "call" ? point.to : void 0;
  const source = to && m.code.locals[to.local]?.source;
  return source && !/^\/rustc\//.test(source.file) ? mirPlace(m.body, { line: point.line, source }) : void 0;
}
function isReplacement(m, { how: how3, site, path: path3 }) {
  if (how3 !== "dropped" && how3 !== "dropped-maybe") return false;
  const { terminator } = m.code.blocks[blockOf(site)];
  if (terminator.kind !== "drop" || path3 === void 0) return false;
  const next = m.code.blocks[terminator.target]?.statements.find(({ kind }) => kind === "assign");
  return next?.kind === "assign" && next.to.projection.length === 0 && liesIn(path3, `_${next.to.local}`);
}
function carrierOf(m, path3) {
  if (path3 === void 0 || !/^_\d+[.@~]/.test(path3)) return void 0;
  const definition2 = m.definitions.only(localOf(path3));
  if (!definition2 || definition2.is === "assign" && !["adt", "tuple", "closure"].includes(definition2.from.kind))
    return void 0;
  return placeOf2(m, siteOf(definition2.block, definition2.statement));
}
function nameOfValue(code3, { path: path3 }, parameter) {
  const local2 = path3 && /^_\d/.test(path3) ? localOf(path3) : parameter;
  return local2 === void 0 ? void 0 : code3.locals[local2]?.name;
}

// analyzers/ownership/lending.ts
var lending = analyzer({
  name: "lending",
  doc: "Numbers of handles, and pointers to handles, that are used when the handle is gone, kept in statics or sent away.",
  requires: { mir, contract, shapes },
  run({ mir: mir2, contract: contract2, shapes: shapes2 }) {
    const loans = [];
    const unread = [];
    for (const dump of mir2.dumps) {
      if (!contract2.mentions("handle", dump)) continue;
      const homes = homeTypes(contract2, dump);
      const holdings = holdingsIn(contract2, shapes2, dump, "handle");
      let given = 0;
      for (const body of dump.bodies) {
        if (body.kind !== "fn" || body.value) continue;
        const lender2 = lenderIn(body, holdings);
        if (!lender2 || homes.has(lender2.declaration)) continue;
        const m = { ...machineFor(body, holdings, facts, /* @__PURE__ */ new Set()), lends: true, lender: lender2 };
        const events = eventsOf(m);
        if (!events) given++;
        const told2 = /* @__PURE__ */ new Set();
        for (const event of events ?? []) {
          const loan = loanOf2(body, event, (site, parameter) => placeOf2(m, site, parameter));
          const key = loan && `${loan.how} ${loan.at.source?.line ?? loan.at.line}`;
          if (!loan || !key || told2.has(key)) continue;
          told2.add(key);
          loans.push(loan);
        }
      }
      if (given > 0)
        unread.push({
          what: "bodies with handles that have too many paths to follow",
          count: given,
          artifact: dump.artifact
        });
    }
    return { loans, unread };
  },
  unread: (result) => result.unread,
  *facts(result) {
    for (const { at: at2, how: how3, type: type2 } of result.loans) yield { at: at2, text: `${type2}: ${how3}` };
  }
});
var facts = { needsDrop: () => true, hasCloneBody: () => true, enders: () => /* @__PURE__ */ new Set() };
function lenderIn(body, holdings) {
  const { code: code3 } = body;
  const handle = (type2) => {
    const holding = type2 && holdings.of(withoutPointers(type2));
    return holding?.is === "linear" ? { declaration: holding.declaration, type: holding.type } : void 0;
  };
  if (!code3.locals.some((local2) => local2 && holdings.of(withoutPointers(local2.type)).is !== "none")) return void 0;
  for (const block4 of normalBlocks(code3)) {
    const { statements, terminator } = code3.blocks[block4];
    for (const statement of statements) {
      if (statement.kind !== "assign") continue;
      const { from } = statement;
      if (from.kind === "ref" && from.raw) {
        const found2 = handle(typeOfPlace(code3, from.place));
        if (found2) return found2;
      }
      if (from.kind === "cast" && /^(PtrToPtr|Transmute)$/.test(from.cast)) {
        const found2 = handle(typeOfOperand(code3, from.operand));
        if (found2) return found2;
      }
      if (code3.inlined.length > 0 && from.kind === "use" && from.operand.kind === "copy") {
        const { local: local2, projection } = from.operand.place;
        const found2 = projection.length > 0 ? handle(typeOfPlace(code3, { local: local2, projection: projection.slice(0, -1) })) : void 0;
        if (found2) return found2;
      }
    }
    if (terminator.kind !== "call" || terminator.callee.kind !== "path") continue;
    const name3 = lastName(terminator.callee.path) ?? "";
    const [first] = terminator.args;
    const type2 = first && typeOfOperand(code3, first);
    const found = givesNumber.has(name3) || /^(from_ref|from_mut)$/.test(name3) ? handle(type2) : void 0;
    if (found) return found;
  }
  return void 0;
}
var kinds2 = {
  "used-after": "pointed",
  "number-used-after": "used",
  "number-shown-after": "shown",
  "number-returned": "returned",
  "number-in-static": "static",
  "number-sent": "thread"
};
function loanOf2(body, event, placeAt) {
  const how3 = kinds2[event.how];
  if (!how3 || how3 === "pointed" && !event.dropped) return void 0;
  const { value: value2, declaration: declaration2, type: type2, other: other2, by } = event;
  return {
    how: how3,
    certainty: certaintyOf2(body, how3, by),
    body,
    declaration: declaration2,
    type: showType(type2),
    at: placeAt(event.site),
    ...value2 ? { created: placeAt(value2.site, value2.parameter) } : {},
    ...other2 === void 0 ? {} : { ended: placeAt(other2) },
    ...by === void 0 ? {} : { by }
  };
}
var keeping = /(^|::)(Atomic\w*(::<[^>]*>)?|Cell(::<[^>]*>)?)::(store|swap|set|replace)\b|\batomic_(store|xchg)\b/;
function certaintyOf2({ code: code3 }, how3, by) {
  if (code3.opaque > 0) return "unknown";
  if (code3.inlined.length > 0) return "likely";
  switch (how3) {
    case "used":
    case "pointed":
      return "proved";
    case "static":
      return by === void 0 || keeping.test(by) ? "proved" : "likely";
    case "shown":
    case "returned":
    case "thread":
      return "likely";
  }
}

// rules/safety/handle-outlives-marker.ts
var handle_outlives_marker_default = rule({
  id: "handle-outlives-marker",
  title: "the number of a handle is used after the handle is gone",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["EXTERNREF-4", "EXTERNREF-5"],
  docs: `
\`as_raw\` lends the number of a handle for one call to the host. When the handle is dropped, the host releases the slot and gives
it to the next value that comes along. Here the number is used after that, so the call reaches somebody else's object: the wrong
node is removed, the wrong socket written to. Nothing traps, and no test with few objects shows it. A number that is stored in a
static, or goes to another thread, outlives its handle sooner or later; on another thread it means an object of another table.

Keep the handle as long as its number is in use, or give the number away with \`into_raw\`, which passes the duty to release on.

\`\`\`rust
let raw = make_node().as_raw();        // the handle is dropped at the end of this statement
unsafe { host::show(raw) }             // bad: whose number is it now?

let node = make_node();
unsafe { host::show(node.as_raw()) }
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn show_and_drop(_1: wasm::ExternRef<Node>) -> () {
    debug node => _1;
    let mut _0: ();
    let _2: u32;
    let mut _3: &wasm::ExternRef<Node>;

    bb0: {
        _3 = &_1;
        _2 = wasm::ExternRef::<Node>::as_raw(move _3) -> [return: bb1, unwind continue];
    }

    bb1: {
        drop(_1) -> [return: bb2, unwind continue];
    }

    bb2: {
        _0 = host::show(move _2) -> [return: bb3, unwind continue];
    }

    bb3: {
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn show_and_drop(_1: wasm::ExternRef<Node>) -> () {
    debug node => _1;
    let mut _0: ();
    let _2: u32;
    let mut _3: &wasm::ExternRef<Node>;

    bb0: {
        _3 = &_1;
        _2 = wasm::ExternRef::<Node>::as_raw(move _3) -> [return: bb1, unwind continue];
    }

    bb1: {
        _0 = host::show(move _2) -> [return: bb2, unwind continue];
    }

    bb2: {
        drop(_1) -> [return: bb3, unwind continue];
    }

    bb3: {
        return;
    }
}
\`\`\`

## How it decides

Handles are the types with the role \`handle\`: by marker, by \`contract.handle\` in the config, or known to wasm-lint. Outside the
crate that defines the handle, handles are followed path by path, and with them the numbers that \`as_raw\` and \`as_abi\` gave:
through assignments, casts, structs and closures. \`into_raw\` takes the number out for good, and is no loan. The end of a handle is
the \`drop\` that rustc writes, \`mem::drop\` or \`drop_in_place\`; giving it to another function is none, for that may keep it.

- **proved**: the number is given to a function on a path on which its handle has been dropped; the handle is looked at through a
  pointer after the drop; the number is stored in a static, by an assignment or by an atomic or a cell.
- **likely**: the number is returned by the function that dropped its handle, or only a reference to it is given away; it goes into
  a static by another method; it goes into a function called \`spawn\` or \`send\` of a thread, a scope, a pool or a channel; or the
  body has inlined calls, where reads of the handle's field stand for \`as_raw\`.

Comparing such a number, hashing or printing it does no harm and is no finding. Each number is told once on a path. Numbers that go
through collections, other functions or the state of an \`async\` function are not followed.

## Better evidence

In optimised dumps (opt-level 2 and 3) a handle can be taken apart into its number, and its drop be inlined: then nothing is seen.
Dumps made with \`-Copt-level=1\`, or debug dumps, show both.
`,
  requires: { lending },
  options: {},
  *check({ lending: lending2 }) {
    for (const loan of lending2.loans) {
      const name3 = shortType(loan.type);
      yield {
        at: loan.at,
        message: messageOf(loan, name3),
        advice: advice[loan.how],
        certainty: loan.certainty,
        subject: `${name3} in ${identityOf(loan.body)}`,
        because: stepsOf2(loan)
      };
    }
  }
});
function messageOf({ how: how3, by }, name3) {
  const whose = "the host may have given it to somebody else";
  const where = by ? `'${shortType(by)}'` : "somebody";
  switch (how3) {
    case "used":
      return `the number of a handle of type '${name3}' is given to ${where} after the handle was dropped: ${whose}`;
    case "shown":
      return `a reference to the number of a handle of type '${name3}' is given to ${where} after the handle was dropped: ${whose}`;
    case "returned":
      return `the number of a handle of type '${name3}' is returned, and the handle was dropped: ${whose}`;
    case "pointed":
      return `a handle of type '${name3}' is looked at through a pointer after it was dropped: its number may be somebody else's`;
    case "static":
      return `the number of a handle of type '${name3}' is kept in a static, which outlives the handle: ${whose} when it is read`;
    case "thread":
      return `the number of a handle of type '${name3}' goes to another thread: there it stands for an object of another table`;
  }
}
var advice = {
  used: "Drop the handle after the last use of its number.",
  shown: "Drop the handle after the last use of its number.",
  returned: "Return the handle, or give its number away with into_raw.",
  pointed: "Drop the handle after the last use of the pointer.",
  static: "Keep the handle itself, or give its number away with into_raw.",
  thread: "Use the handle on the thread it came from, and send what it stands for."
};
function stepsOf2({ declaration: declaration2, created, ended, at: at2 }) {
  const steps = [{ at: declaration2.place ?? at2, message: showSource(declaration2) }];
  if (created && created.line !== at2.line) steps.push({ at: created, message: "the handle comes in here" });
  if (ended && ended.line !== at2.line) steps.push({ at: ended, message: "it was dropped here" });
  return steps;
}

// analyzers/portability/hosts.ts
var hostTableDate = "2026-08-21";
var hosts = {
  chrome: {
    title: "Chrome",
    supports: {
      mutableGlobals: "74",
      signExtensions: "74",
      saturatedFloatToInt: "75",
      multiValue: "85",
      bulkMemory: "75",
      referenceTypes: "96",
      simd: "91",
      threads: "74",
      exceptions: "95",
      exceptionsFinal: "137",
      extendedConst: "114",
      tailCall: "112",
      typedFunctionReferences: "119",
      gc: "119",
      multiMemory: "120",
      memory64: "133",
      relaxedSimd: "114",
      wideArithmetic: "flag",
      stackSwitching: "flag",
      acquireReleaseAtomics: "flag"
    }
  },
  firefox: {
    title: "Firefox",
    supports: {
      mutableGlobals: "61",
      signExtensions: "62",
      saturatedFloatToInt: "64",
      multiValue: "78",
      bulkMemory: "79",
      referenceTypes: "79",
      simd: "89",
      threads: "79",
      exceptions: "100",
      exceptionsFinal: "131",
      extendedConst: "112",
      tailCall: "121",
      typedFunctionReferences: "120",
      gc: "120",
      multiMemory: "125",
      memory64: "134",
      relaxedSimd: "145",
      wideArithmetic: "flag"
    }
  },
  safari: {
    title: "Safari",
    supports: {
      mutableGlobals: "13.1",
      signExtensions: "14.1",
      saturatedFloatToInt: "15",
      multiValue: "13.1",
      bulkMemory: "15",
      referenceTypes: "15",
      simd: "16.4",
      threads: "14.1",
      exceptions: "15.2",
      exceptionsFinal: "18.4",
      extendedConst: "17.4",
      tailCall: "18.2",
      typedFunctionReferences: "18",
      gc: "18.2",
      relaxedSimd: "flag",
      wideArithmetic: "flag"
    }
  },
  nodejs: {
    title: "Node.js",
    supports: {
      mutableGlobals: "12.0",
      signExtensions: "12.0",
      saturatedFloatToInt: "12.5",
      multiValue: "15.0",
      bulkMemory: "12.5",
      referenceTypes: "17.2",
      simd: "16.4",
      threads: "16.4",
      exceptions: "17.0",
      exceptionsFinal: "24.15",
      extendedConst: "21.0",
      tailCall: "20.0",
      typedFunctionReferences: "22.0",
      gc: "22.0",
      multiMemory: "22.0",
      memory64: "24.0",
      relaxedSimd: "21.0",
      wideArithmetic: "flag"
    }
  },
  deno: {
    title: "Deno",
    supports: {
      mutableGlobals: "0.1",
      signExtensions: "0.1",
      saturatedFloatToInt: "0.4",
      multiValue: "1.3.2",
      bulkMemory: "0.4",
      referenceTypes: "1.16",
      simd: "1.9",
      threads: "1.9",
      exceptions: "1.16",
      exceptionsFinal: "2.3.2",
      extendedConst: "1.33",
      tailCall: "1.32",
      typedFunctionReferences: "1.38",
      gc: "1.38",
      multiMemory: "1.38",
      memory64: "2.2",
      relaxedSimd: "1.33",
      wideArithmetic: "flag"
    }
  },
  wasmtime: {
    title: "Wasmtime",
    supports: {
      mutableGlobals: "0",
      signExtensions: "0",
      saturatedFloatToInt: "0",
      multiValue: "0.17",
      bulkMemory: "0.20",
      referenceTypes: "0.20",
      simd: "0.33",
      threads: "15",
      exceptionsFinal: "47",
      extendedConst: "25",
      tailCall: "22",
      typedFunctionReferences: "47",
      gc: "47",
      multiMemory: "15",
      memory64: "30",
      relaxedSimd: "15",
      customPageSizes: "flag",
      wideArithmetic: "flag"
    }
  },
  wasmer: {
    title: "Wasmer",
    supports: {
      mutableGlobals: "0.7",
      signExtensions: "0",
      saturatedFloatToInt: "0",
      multiValue: "1.0",
      bulkMemory: "1.0",
      referenceTypes: "2.0",
      simd: "2.0",
      threads: "4.0",
      exceptionsFinal: "6.0",
      extendedConst: "7.1",
      tailCall: "7.1",
      relaxedSimd: "7.1",
      wideArithmetic: "7.1",
      stackSwitching: "7.0"
    }
  },
  wasmedge: {
    title: "WasmEdge",
    supports: {
      mutableGlobals: "0.2.0",
      signExtensions: "0.6.2",
      saturatedFloatToInt: "0.6.2",
      multiValue: "0.6.2",
      bulkMemory: "0.7.1",
      referenceTypes: "0.7.1",
      simd: "0.7.2",
      threads: "0.10.1",
      exceptionsFinal: "0.14.0",
      extendedConst: "0.10.0",
      tailCall: "0.10.0",
      typedFunctionReferences: "0.14.0",
      gc: "0.14.0",
      multiMemory: "0.9.1",
      relaxedSimd: "0.14.1"
    }
  },
  wazero: {
    title: "wazero",
    supports: {
      mutableGlobals: "0",
      signExtensions: "0",
      saturatedFloatToInt: "0",
      multiValue: "0",
      bulkMemory: "0",
      referenceTypes: "0",
      simd: "0",
      threads: "flag",
      exceptionsFinal: "flag",
      extendedConst: "flag",
      tailCall: "flag",
      typedFunctionReferences: "flag"
    }
  },
  wasm3: {
    title: "wasm3",
    supports: {
      mutableGlobals: "0.5.0",
      signExtensions: "0.5.0",
      saturatedFloatToInt: "0.5.0",
      multiValue: "0.5.1",
      bulkMemory: "0.5.1",
      referenceTypes: "0.9.0",
      extendedConst: "0.9.0",
      tailCall: "0.9.0",
      typedFunctionReferences: "flag",
      multiMemory: "flag",
      customPageSizes: "0.9.0",
      compactImportSection: "0.9.0"
    }
  },
  wasmi: {
    title: "Wasmi",
    supports: {
      mutableGlobals: "0.14",
      signExtensions: "0.14",
      saturatedFloatToInt: "0.14",
      multiValue: "0.14",
      bulkMemory: "0.24",
      referenceTypes: "0.24",
      simd: "0.43",
      extendedConst: "0.29",
      tailCall: "0.28",
      multiMemory: "0.37",
      memory64: "0.41",
      relaxedSimd: "0.44",
      customPageSizes: "0.41",
      wideArithmetic: "0.42"
    }
  }
};
var profiles = {
  // "Widely available" as web-features defines it: 30 months in every browser at the date of the table.
  browser: {
    doc: "browsers of February 2024, the baseline that is widely available",
    hosts: [
      { host: "chrome", version: "122" },
      { host: "firefox", version: "123" },
      { host: "safari", version: "17.3" }
    ]
  },
  // The oldest line that is still maintained at the date of the table.
  nodejs: { doc: "Node.js 22 and later", hosts: [{ host: "nodejs", version: "22.0" }] },
  embedded: { doc: "small interpreters", hosts: [{ host: "wasm3" }, { host: "wasmi" }] }
};
function profileNamed(name3) {
  const [id2 = "", version] = name3.split("@", 2);
  if (version === void 0 && Object.hasOwn(profiles, id2)) return profiles[id2];
  if (!isHost(id2)) return void 0;
  const title = hosts[id2].title;
  return version === void 0 ? { doc: title, hosts: [{ host: id2 }] } : { doc: `${title} ${version} and later`, hosts: [{ host: id2, version }] };
}
function isHost(id2) {
  return Object.hasOwn(hosts, id2);
}
function supportedSince(host, feature) {
  const { supports: supports2 } = hosts[host];
  return feature === "mvp" ? "0" : supports2[feature];
}
function supports(host, version, feature) {
  const since = supportedSince(host, feature);
  if (since === void 0 || since === "flag") return false;
  return version === void 0 || compareVersions(version, since) >= 0;
}
function compareVersions(a, b) {
  const [left, right2] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (let part2 = 0; part2 < Math.max(left.length, right2.length); part2++) {
    const order = (left[part2] ?? 0) - (right2[part2] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

// analyzers/wasm/features.ts
var features = analyzer({
  name: "features",
  doc: "The WebAssembly proposals a module needs, each with its first use.",
  requires: { wasm, code },
  run: ({ wasm: wasm2, code: code3 }) => featuresOf(wasm2, code3),
  *facts({ module: module2, uses }) {
    for (const [proposal, { function: index2, offset, what }] of uses)
      yield { at: bytePlace(module2, offset, 0, index2), text: `${proposal}: ${what}` };
  }
});
var encodingProposals = {
  "compact-imports": "compactImportSection",
  "data-count": "bulkMemory",
  "passive-data": "bulkMemory",
  "explicit-memory": "bulkMemory",
  "passive-elements": "bulkMemory",
  "element-expressions": "bulkMemory",
  "explicit-table": "bulkMemory",
  "table-initializer": "typedFunctionReferences",
  "recursion-group": "gc"
};
var extendedConstants = new Set(
  ["i32.add", "i32.sub", "i32.mul", "i64.add", "i64.sub", "i64.mul"].map(opcode)
);
var throwId = opcode("throw");
var finalOnly = ["try_table", "throw_ref"];
function featuresOf(module2, code3) {
  const uses = /* @__PURE__ */ new Map();
  const use = (proposal, offset, what, index2) => {
    if (proposal === void 0 || proposal === "mvp") return;
    const before = uses.get(proposal);
    if (before && before.offset <= offset) return;
    uses.set(proposal, { offset, what, ...index2 === void 0 ? {} : { function: index2 } });
  };
  const type2 = (type3, offset, index2) => use(proposalOfType(type3), offset, type3, index2);
  for (let id2 = 0; id2 < code3.opcodeCount.length; id2++) {
    if (code3.opcodeCount[id2] === 0 || id2 === throwId) continue;
    use(rowById(id2)?.proposal, code3.firstOffset[id2], mnemonic(id2), code3.firstFunction[id2]);
  }
  for (const [id2, offset] of module2.constantOpcodes) {
    use(rowById(id2)?.proposal, offset, mnemonic(id2));
    if (extendedConstants.has(id2)) use("extendedConst", offset, `${mnemonic(id2)} in a constant expression`);
  }
  for (const [encoding, offset] of module2.encodings)
    use(encodingProposals[encoding], offset, encoding.replace("-", " "));
  types2(module2, use, type2);
  spaces2(module2, use, type2);
  bodies(module2, code3, use, type2);
  exceptions(module2, code3, uses, use);
  return { module: module2, uses: new Map([...uses].sort(([, x], [, y]) => x.offset - y.offset)) };
}
function proposalOfType(type2) {
  switch (type2) {
    case "i32":
    case "i64":
    case "f32":
    case "f64":
      return void 0;
    case "v128":
      return "simd";
    case "funcref":
    case "externref":
      return "referenceTypes";
    case "exnref":
    case "nullexnref":
      return "exceptionsFinal";
    case "contref":
    case "nullcontref":
      return "stackSwitching";
    default: {
      const heap2 = /^\(ref (?:null )?(\S+)\)$/.exec(type2)?.[1];
      return heap2 !== void 0 && /^(\d+|func|extern)$/.test(heap2) ? "typedFunctionReferences" : "gc";
    }
  }
}
function types2(module2, use, type2) {
  for (const defined of module2.types) {
    const { offset } = defined.span;
    if (defined.kind === "func") {
      for (const param of defined.params) type2(param, offset);
      for (const result of defined.results) type2(result, offset);
      if (defined.results.length > 1) use("multiValue", offset, "a function type with several results");
    } else use(defined.kind === "cont" ? "stackSwitching" : "gc", offset, `a ${defined.kind} type`);
    if (defined.supertype !== void 0 || !defined.final) use("gc", offset, "a subtype");
  }
}
function spaces2(module2, use, type2) {
  const section = (name3) => module2.sections.find((section2) => section2.name === name3)?.offset ?? 0;
  module2.tables.forEach(({ element: element2, limits, import: origin, offset }, index2) => {
    const at2 = origin?.offset ?? offset ?? section("table");
    if (element2 !== "funcref") type2(element2, at2);
    if (limits.index64) use("memory64", at2, "a table with 64-bit indices");
    if (limits.shared) use("threads", at2, "a shared table");
    if (index2 > 0) use("referenceTypes", at2, "a second table");
  });
  module2.memories.forEach(({ limits, pageSize: page, import: origin, offset }, index2) => {
    const at2 = origin?.offset ?? offset ?? section("memory");
    if (limits.index64) use("memory64", at2, "a memory with 64-bit addresses");
    if (limits.shared) use("threads", at2, "a shared memory");
    if (page !== pageSize) use("customPageSizes", at2, `a memory with pages of ${page} bytes`);
    if (index2 > 0) use("multiMemory", at2, "a second memory");
  });
  const isLinked = !isObject(module2);
  for (const global of module2.globals) {
    const at2 = global.import?.offset ?? global.init?.offset ?? section("global");
    type2(global.type, at2);
    if (global.import && global.mutable && isLinked) use("mutableGlobals", at2, "an imported mutable global");
  }
  for (const { kind, index: index2, offset } of module2.exports) {
    if (kind === "global" && module2.globals[index2]?.mutable) use("mutableGlobals", offset, "an exported mutable global");
  }
  for (const { element: element2, offset } of module2.elements) if (element2 !== "funcref") type2(element2, offset);
  for (const { module: from, offset } of module2.imports) {
    if (/^wasm:(js-string|text-encoder|text-decoder)$/.test(from))
      use("jsStringBuiltins", offset, `an import from ${from}`);
  }
}
function bodies(module2, code3, use, type2) {
  for (const { index: index2 } of module2.functions) {
    const c = code3.decoded[index2] ? bodyCursor(module2, index2) : void 0;
    if (!c) continue;
    try {
      readLocals(c, 0, module2.types.length, (_n, at2) => {
        if (module2.bytes[at2] < 124) type2(readValueType({ ...c, at: at2 }, module2.types.length), at2, index2);
      });
    } catch (error) {
      if (!(error instanceof DecodeFault)) throw error;
    }
  }
  code3.blockFunction.forEach((index2, negated) => {
    const offset = code3.blockOffset[negated];
    if (index2 < 0) return;
    if (negated === 0) use("multiValue", offset, "a block with a function type", index2);
    else if (negated === 28 || negated === 29) use("typedFunctionReferences", offset, "a block type", index2);
    else type2(valueText(-negated, 0), offset, index2);
  });
  if (code3.tableFunction >= 0)
    use("referenceTypes", code3.tableOffset, "call_indirect with a table index as a number", code3.tableFunction);
  if (code3.orderFunction >= 0) use("acquireReleaseAtomics", code3.orderOffset, "a memory ordering", code3.orderFunction);
}
function exceptions(module2, code3, uses, use) {
  const isFinal = uses.has("exceptionsFinal") || finalOnly.some((name3) => code3.opcodeCount[opcode(name3)] > 0);
  const proposal = isFinal ? "exceptionsFinal" : "exceptions";
  const suspends = uses.has("stackSwitching");
  if (code3.opcodeCount[throwId] > 0) use(proposal, code3.firstOffset[throwId], "throw", code3.firstFunction[throwId]);
  const tag = module2.sections.find(({ name: name3 }) => name3 === "tag")?.offset ?? module2.tags[0]?.import?.offset;
  if (tag !== void 0 && module2.tags.length > 0 && !suspends) use(proposal, tag, "a tag");
}

// analyzers/wasm/module.ts
function isProbe({ imports, exports, start }) {
  return imports.length === 0 && exports.length === 0 && start === void 0;
}

// rules/portability/host-feature-unsupported.ts
var host_feature_unsupported_default = rule({
  id: "host-feature-unsupported",
  title: "the binary needs a feature that its host does not have",
  severity: "error",
  since: "next",
  certainty: "proved",
  docs: `
An engine rejects the whole module when a single instruction or encoding is new to it. The finding names the feature, the
function with its first use, and which hosts lack it or since which version they have it.

\`contract.host\` in the config says what the build is for:

| host | judged as |
| --- | --- |
${Object.entries(profiles).map(([name3, { doc }]) => `| \`${name3}\` | ${doc} |`).join("\n")}
| ${Object.keys(hosts).map((name3) => `\`${name3}\``).join(", ")} | the newest version in the table; with \`@version\`, as in \`safari@16.4\`, that version and later |

Without it the build is judged as for \`browser\`, and the finding is a warning. The support table is that of
https://webassembly.org/features/ of ${hostTableDate}. What needs a flag counts as unsupported.

What to do: compile without the feature (\`-Ctarget-feature=-tail-call\`, \`-mno-tail-call\`, …) or lower it
(\`wasm-opt --llvm-nontrapping-fptoint-lowering\`, \`--signext-lowering\`, \`--translate-to-exnref\`), ship a second build and choose by feature
detection, or name the hosts you really have.

Modules without imports, exports and start function are left alone: they are there to be validated, which is how features are detected.

Features are inferred from instructions, types and encodings. What the \`target_features\` section claims is not believed.

\`\`\`wat bad
;; config {"contract":{"host":"safari@16.4"}}
(module
  (func $loop (export "loop") (param i32) (result i32)
    (return_call $loop (local.get 0))))
\`\`\`
\`\`\`wat good
;; config {"contract":{"host":"chrome@120"}}
(module
  (func $loop (export "loop") (param i32) (result i32)
    (return_call $loop (local.get 0))))
\`\`\`
`,
  requires: { build, wasm, features, names },
  options: {},
  *check({ build: build2, wasm: wasm2, features: features2, names: names2 }) {
    if (isProbe(wasm2)) return;
    const { host } = build2.contract;
    const profile = profileNamed(host ?? "browser");
    if (!profile) {
      yield unknownHost(host ?? "", wasm2.artifact.path);
      return;
    }
    for (const [feature, use] of features2.uses) {
      if (feature === "jsStringBuiltins") continue;
      const lacking = profile.hosts.filter(({ host: host2, version }) => !supports(host2, version, feature));
      if (lacking.length === 0) continue;
      const artifact = wasm2.artifact.path;
      yield {
        at: use.function === void 0 ? { kind: "bytes", artifact, offset: use.offset, length: 0 } : names2.place(use.function, use.offset),
        subject: feature,
        message: `the binary needs ${titles[feature]} (first by ${use.what}${use.function === void 0 ? "" : ` in '${names2.of(use.function).name.slice(0, 120)}'`}), which is not in ${list(lacking.map((entry2) => lacks(entry2, feature)))}; judged for ${profile.doc}, by the table of ${hostTableDate}`,
        advice: host === void 0 ? `Say in the config which host the build is for (contract.host), or compile without ${titles[feature]}.` : `Compile without ${titles[feature]}, or ship a second build for hosts without it.`,
        ...host === void 0 ? { atMost: "warning" } : {}
      };
    }
  }
});
function lacks({ host, version }, feature) {
  const title = `${hosts[host].title}${version === void 0 ? "" : ` ${version}`}`;
  const since = supportedSince(host, feature);
  if (since === "flag") return `${title} (only by a flag)`;
  return since === void 0 ? `${title} (in no version)` : `${title} (it is since ${since})`;
}
function unknownHost(host, artifact) {
  return {
    at: { kind: "bytes", artifact, offset: 0, length: 0 },
    subject: "host",
    certainty: "unknown",
    message: `nothing is known of the host '${host.slice(0, 60)}' that the config names`,
    advice: `Name one of ${list([...Object.keys(profiles), ...Object.keys(hosts)].map((name3) => `'${name3}'`))}, or a version as in 'safari@16.4'.`
  };
}
var titles = {
  mvp: "WebAssembly 1.0",
  signExtensions: "sign-extension instructions",
  saturatedFloatToInt: "non-trapping conversions",
  multiValue: "multiple results",
  mutableGlobals: "mutable globals at the boundary",
  bulkMemory: "bulk memory",
  referenceTypes: "reference types",
  simd: "SIMD",
  relaxedSimd: "relaxed SIMD",
  threads: "threads and atomics",
  acquireReleaseAtomics: "atomics that acquire and release",
  exceptions: "legacy exception handling",
  exceptionsFinal: "exception handling with exnref",
  tailCall: "tail calls",
  typedFunctionReferences: "typed function references",
  gc: "garbage collection",
  multiMemory: "multiple memories",
  memory64: "64-bit memory",
  extendedConst: "extended constant expressions",
  wideArithmetic: "wide arithmetic",
  stackSwitching: "stack switching",
  customPageSizes: "custom page sizes",
  compactImportSection: "compact import sections",
  jsStringBuiltins: "string builtins"
};

// analyzers/effects/dropped.ts
var drop2 = 26;
function droppedCalls(code3) {
  const found = /* @__PURE__ */ new Map();
  const { bytes, functions: functions3, types: types3 } = code3.module;
  const single2 = functions3.map(({ type: type2 }) => {
    const definition2 = types3[type2];
    return definition2?.kind === "func" && definition2.results.length === 1;
  });
  for (const { index: caller } of functions3)
    for (let call3 = code3.callStart[caller]; call3 < code3.callStart[caller + 1]; call3++) {
      const callee = code3.callTarget[call3];
      if (!single2[callee]) continue;
      const offset = code3.callOffset[call3];
      let next = offset + 1;
      while (bytes[next] >= 128) next++;
      if (bytes[++next] !== drop2) continue;
      const dropped3 = { caller, offset, length: next + 1 - offset };
      const calls2 = found.get(callee);
      if (calls2) calls2.push(dropped3);
      else found.set(callee, [dropped3]);
    }
  return found;
}

// rules/effects/ignored-import-status.ts
var ignored_import_status_default = rule({
  id: "ignored-import-status",
  title: "the result of an import that must be used is dropped",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
Many functions of hosts answer with a status: \`fd_write\` an errno, \`napi_*\` a napi_status. To drop it is to go on as if
the call had worked. Which imports matter so much is for the project to say, since dropping is often meant (closing a
file on the way out): list them in \`contract.mustUse\`, as globs over \`module.name\`. Without a list nothing is judged.

One finding per import, with the first places. A result that is stored where nobody reads it is not seen.

\`\`\`wat bad
;; config {"contract":{"mustUse":["wasi_snapshot_preview1.fd_sync"]}}
(module
  (import "wasi_snapshot_preview1" "fd_sync" (func $sync (param i32) (result i32)))
  (func (export "save") (drop (call $sync (i32.const 3)))))
\`\`\`
\`\`\`wat good
;; config {"contract":{"mustUse":["wasi_snapshot_preview1.fd_sync"]}}
(module
  (import "wasi_snapshot_preview1" "fd_sync" (func $sync (param i32) (result i32)))
  (func (export "save") (result i32) (call $sync (i32.const 3))))
\`\`\`
`,
  requires: { build, code, names },
  options: {
    places: option(3, "How many of the calls are shown as evidence.")
  },
  *check({ build: build2, code: code3, names: names2 }, { places }) {
    const wanted = (build2.contract.mustUse ?? []).map(globMatcher);
    if (wanted.length === 0) return;
    for (const [callee, calls2] of droppedCalls(code3)) {
      const from = code3.module.functions[callee]?.import;
      if (!from) continue;
      const name3 = `${from.module}.${from.name}`;
      if (!wanted.some((matches2) => matches2(name3))) continue;
      const [first] = calls2;
      yield {
        at: names2.place(first.caller, first.offset, first.length),
        subject: name3,
        message: `the result of import '${clip(name3)}' says whether it worked, and is dropped at ${count(calls2.length, "place")}, first in '${clip(names2.of(first.caller).name)}'`,
        advice: "Look at the result, and say what happens when the call fails.",
        because: calls2.slice(0, places).map(({ caller, offset, length }) => ({
          at: names2.place(caller, offset, length),
          message: `dropped in '${clip(names2.of(caller).name)}'`
        }))
      };
    }
  }
});

// analyzers/native/shapes.ts
var legalForms = [
  { form: "whole", where: "anywhere" },
  { form: "wrapped", where: "anywhere" },
  { form: "field", where: "home" },
  { form: "built", where: "home" }
];
function isLegal(form, atHome) {
  return legalForms.some((legal) => legal.form === form && (legal.where === "anywhere" || atHome));
}

// analyzers/native/forms.ts
var nativeForms = analyzer({
  name: "native-forms",
  doc: "Native types taken apart or built in shapes that the contract does not list.",
  requires: { mir, contract, shapes, handles },
  run({ mir: mir2, contract: contract2, shapes: shapes2, handles: handles2 }) {
    const found = /* @__PURE__ */ new Map();
    const said = new Set(handles2.makings.map(({ at: at2 }) => `${at2.artifact}:${at2.line}`));
    for (const dump of mir2.dumps) {
      if (!mentionsNative(contract2, dump)) continue;
      const homes = homeTypes(contract2, dump);
      for (const body of dump.bodies) {
        if (body.kind !== "fn" || body.value) continue;
        for (const { step: step5, block: block4, statement } of stepsOf(body)) {
          const own3 = isOwnCode(body, step5);
          if (own3 === false) continue;
          for (const seen of formsOf({ contract: contract2, shapes: shapes2, body }, step5)) {
            const { declaration: declaration2 } = seen.native;
            const atHome = homes.has(declaration2) || contract2.isHome(declaration2, dump) || homeOf(declaration2) === void 0;
            if (isLegal(seen.form, atHome) || body.code.inlined.length > 0 && quiet.has(seen.form)) continue;
            const at2 = mirPlace(body, step5, block4, statement);
            const { source } = at2;
            const where = source ? `${source.file}:${source.line}` : `${at2.artifact}:${at2.line}`;
            if (said.has(`${at2.artifact}:${at2.line}`)) continue;
            const key = `${where} ${showType(seen.native.type)}`;
            if (!found.has(key))
              found.set(key, {
                ...seen,
                body,
                at: at2,
                certainty: own3 && !(dump.inlined && seen.form === "union") ? "proved" : "unknown"
              });
          }
        }
      }
    }
    return [...found.values()];
  },
  *facts(forms) {
    for (const { at: at2, form, native } of forms) yield { at: at2, text: `${showType(native.type)}: ${form}` };
  }
});
var quiet = /* @__PURE__ */ new Set(["field", "built"]);
function* formsOf(scene, step5) {
  const { contract: contract2, body } = scene;
  const { code: code3, dump } = body;
  for (const place4 of placesOf(step5)) yield* throughPlace(scene, place4);
  if (step5.kind === "assign") {
    const { from, to } = step5;
    if (from.kind === "cast") {
      const source = typeOfOperand(code3, from.operand);
      if (from.cast === "Transmute") yield* converted2(scene, source, from.type, false);
      else if (from.cast === "PtrToPtr") yield* converted2(scene, source, from.type, true);
    } else if (from.kind === "adt") {
      const native = nativeOf(contract2, typeOfPlace(code3, to), dump);
      if (native) yield { form: "built", native, into: true };
    } else if (from.kind === "discriminant") {
      const native = nativeOf(contract2, typeOfPlace(code3, from.place), dump);
      if (native) yield { form: "field", native, into: false };
    } else if (from.kind === "ref") yield* throughPlace(scene, from.place);
  }
  if (step5.kind !== "call" || step5.callee.kind !== "path") return;
  const { path: path3 } = step5.callee;
  const [first] = step5.args;
  const result = typeOfPlace(code3, step5.to);
  switch (lastName(path3)) {
    case "cast":
      if (first) yield* converted2(scene, typeOfOperand(code3, first), result, true);
      break;
    case "transmute_copy": {
      const [from, into] = allTypeArguments(path3);
      yield* converted2(scene, from, into, false);
      break;
    }
    case "zeroed": {
      const native = nativeIn(contract2, result, dump);
      if (native) yield { form: "zeroed", native, into: true };
      break;
    }
    default:
  }
}
function* throughPlace({ contract: contract2, shapes: shapes2, body }, place4) {
  for (const [index2, step5] of place4.projection.entries()) {
    if (step5.kind !== "field") continue;
    const whole2 = typeOfPlace(body.code, { local: place4.local, projection: place4.projection.slice(0, index2) });
    const native = nativeOf(contract2, whole2, body.dump);
    if (native) yield { form: "field", native, into: false };
    if (!whole2 || native) continue;
    const inside = nativeIn(contract2, step5.type, body.dump);
    if (inside && !isLibrary2(whole2) && shapes2.of(whole2, body.dump)?.kind === "union")
      yield { form: "union", native: inside, into: true, other: whole2 };
  }
}
function isLibrary2(type2) {
  const [first] = type2.kind === "path" ? type2.path.segments : [];
  return first?.kind === "name" && /^(std|core|alloc)$/.test(first.name);
}
function someInside(type2, test) {
  let found = false;
  visitTypes(type2, (inner) => {
    found ||= test(inner);
    return !found;
  });
  return found;
}
function isUndecided({ shapes: shapes2, body }, type2) {
  if (type2.kind === "impl" || type2.kind === "opaque" || type2.kind === "infer") return true;
  if (type2.kind !== "path") return false;
  const [first, ...rest] = type2.path.segments;
  if (first?.kind !== "name") return true;
  return rest.length === 0 && /^[A-Z]/.test(first.name) && first.args.length === 0 && !shapes2.of(type2, body.dump);
}
function isAround({ contract: contract2, shapes: shapes2, body }, type2, depth2 = 0) {
  const shape = depth2 < 4 ? shapes2.of(type2, body.dump) : void 0;
  if (shape?.kind !== "struct") return false;
  return [...shape.variants.values()].some(
    ({ fields: fields3 }) => fields3.some(
      (field) => field && (nativeIn(contract2, field.type, body.dump) !== void 0 || isAround({ contract: contract2, shapes: shapes2, body }, field.type, depth2 + 1))
    )
  );
}
function* converted2(scene, from, to, pointers) {
  if (!from || !to) return;
  const { contract: contract2, body } = scene;
  const [source, target] = [withoutPointers(from), withoutPointers(to)];
  const behind2 = source !== from && target !== to;
  if (pointers && !behind2) return;
  if (!behind2 && (source !== from || target !== to)) return;
  const [a, b] = [nativeIn(contract2, source, body.dump), nativeIn(contract2, target, body.dump)];
  if (!a && !b || isBlank(source) || isBlank(target)) return;
  if (a && b && (a.declaration === b.declaration || a.declaration.role === b.declaration.role)) return;
  const native = a ?? b;
  const other2 = a ? target : source;
  if (someInside(other2, (inner) => isAround(scene, inner) || isUndecided(scene, inner))) return;
  yield { form: behind2 ? "pointer-cast" : "transmuted", native, into: !a, other: a ? target : source };
}
function isBlank(type2) {
  if (type2.kind === "tuple") return type2.of.length === 0;
  if (type2.kind === "dyn" || type2.kind === "infer" || type2.kind === "opaque" || type2.kind === "closure") return true;
  if (type2.kind === "slice" || type2.kind === "array") return isBlank(type2.of);
  return type2.kind === "path" && /^([A-Z][A-Z0-9]?|c_void|Self)$/.test(lastName(type2.path) ?? "");
}

// rules/safety/illegal-mir-shape.ts
var illegal_mir_shape_default = rule({
  id: "illegal-mir-shape",
  title: "a native type is taken apart or built in a way the contract does not list",
  severity: "warning",
  group: "wasm-recognition",
  since: "next",
  certainty: "proved",
  clauses: ["EXTERNREF-1", "EXTERNREF-3", "FUNCREF-1", "SHARED-4", "LINEAR-4"],
  docs: `
A compiler or a tool that maps handles, function references, shared slices and linear values to what wasm has for them recognises them
by the shapes of MIR they occur in. It may rely on the list below and nothing else; and the library may change what lies inside.
Code that looks at the bytes of such a value, or makes one of bytes, works until either of them does.

| shape                                                                         | where                            |
| ----------------------------------------------------------------------------- | -------------------------------- |
| moved, copied, stored, passed, returned as a whole; borrowed; dropped         | anywhere                         |
| put into a wrapper of the standard library and out again, behind pointers too | anywhere                         |
| its fields read, written, borrowed; its variant asked for                     | in the crate that defines it     |
| made of its fields                                                            | in the crate that defines it     |

Not listed, so nowhere: transmuted from or to another type, seen through a union, made of zeros, and pointers to it that become
pointers to something else.

\`\`\`rust
let raw: u32 = unsafe { mem::transmute(node) };     // bad: who says that a handle is a u32?
let raw = node.into_raw();
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn number(_1: wasm::ExternRef<Node>) -> u32 {
    let mut _0: u32;

    bb0: {
        _0 = move _1 as u32 (Transmute);
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn number(_1: wasm::ExternRef<Node>) -> u32 {
    let mut _0: u32;

    bb0: {
        _0 = wasm::ExternRef::<Node>::into_raw(move _1) -> [return: bb1, unwind continue];
    }

    bb1: {
        return;
    }
}
\`\`\`

## How it decides

Each statement that touches a type with one of the roles \`handle\`, \`func-ref\`, \`shared-slice\`, \`linear\` or \`capability\` is
given its shape, and the list is asked. Pod types are not native: any bytes may become one. What \`forged-handle\` and
\`retyped-handle\` say of the same statement is left to them, and a struct that is nothing but a wrapper around a native type
(\`js_sys::Object\` around \`JsValue\`) is the same shape. A conversion from or to a type parameter is not judged.

- **proved**: the statement is the function's own.
- **unknown** (counted): calls were inlined (opt-level 2 and 3) and the dump does not say which statement came from where; or a union is seen
  in an optimised dump, where structs that were taken to pieces look like one.

Where calls were inlined, fields and construction are not judged at all, since every method of the type leaves them, and of an
inlined \`mem::zeroed\` nothing is left. \`-Copt-level=1\` does not inline;
  \`-Zmir-include-spans\` tells the statements apart.
`,
  requires: { nativeForms },
  options: {},
  *check({ nativeForms: nativeForms2 }) {
    for (const seen of nativeForms2) {
      const { native, body, at: at2, certainty } = seen;
      const type2 = shortType(showType(native.type));
      yield {
        at: at2,
        message: `${whatHappens(seen, type2)}: the contract lists no such shape, and the inside of the type may change`,
        advice: `Use the methods of '${type2}'.`,
        certainty,
        subject: `${type2} in ${identityOf(body)}`,
        because: [{ at: native.declaration.place ?? at2, message: showSource(native.declaration) }]
      };
    }
  }
});
var words2 = {
  whole: "is used as a whole",
  wrapped: "is wrapped",
  field: "is taken apart outside of its crate",
  built: "is built of its fields outside of its crate",
  transmuted: "is transmuted",
  "pointer-cast": "is looked at through a pointer to something else",
  union: "is looked at through a union",
  zeroed: "is made of zeros"
};
function whatHappens({ form, native, other: other2, into }, type2) {
  const name3 = `the ${native.declaration.role} type '${type2}'`;
  const others2 = other2 ? `'${shortType(showType(other2))}'` : "";
  if (form === "transmuted")
    return into ? `${others2} is transmuted into ${name3}` : `${name3} is transmuted into ${others2}`;
  if (form === "pointer-cast")
    return into ? `a pointer to ${others2} becomes one to ${name3}` : `a pointer to ${name3} becomes one to ${others2}`;
  return `${name3} ${words2[form]}`;
}

// rules/effects/import-never-called.ts
var import_never_called_default = rule({
  id: "import-never-called",
  title: "an imported function is never called",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
No body calls the import or takes its reference, no table lists it and no export hands it on. Whoever instantiates the
module must provide it all the same, and whoever reviews what the module may do must count it. A linker leaves none
behind, so it was added later or survived a tool that removed its callers.

\`\`\`wat bad
(module
  (import "env" "now" (func $now (result f64)))
  (func (export "run")))
\`\`\`
\`\`\`wat good
(module
  (import "env" "now" (func $now (result f64)))
  (func (export "run") (result f64) (call $now)))
\`\`\`
`,
  requires: { wasm, code, names },
  options: {
    most: option(20, "How many imports get a finding of their own; the rest are told in one.")
  },
  *check({ wasm: wasm2, code: code3, names: names2 }, { most }) {
    if (code3.undecoded > 0) return;
    const used2 = usedImports(wasm2, code3);
    const unused = wasm2.functions.filter(({ index: index2, import: from }) => from && !used2.has(index2));
    for (const { index: index2, import: from } of unused.slice(0, most)) {
      if (!from) continue;
      yield {
        at: names2.place(index2),
        subject: `${from.module}.${from.name}`,
        message: `the import '${clip(`${from.module}.${from.name}`)}' is never called, referenced or exported: the host has to provide what nobody uses`,
        advice: "Remove it with `wasm-opt --remove-unused-module-elements`.",
        bytes: from.length
      };
    }
    const [first, ...others2] = unused.slice(most);
    if (!first) return;
    yield {
      at: names2.place(first.index),
      subject: "other imports",
      message: `${count(others2.length + 1, "other import")} ${others2.length === 0 ? "is" : "are"} never called, referenced or exported either`,
      advice: "Remove them with `wasm-opt --remove-unused-module-elements`.",
      bytes: [first, ...others2].reduce((sum, { import: from }) => sum + (from?.length ?? 0), 0)
    };
  }
});

// analyzers/size/data-owners.ts
var dataKinds = ["other", "strings", "panic paths", "panic locations", "vtables", "pointers", "zeros"];
var index = Object.fromEntries(dataKinds.map((kind, number3) => [kind, number3]));
var shortestText = 6;
var shortestZeros = 16;
function dataOwnersOf(items, { sites, paths: paths2 }) {
  const { module: module2, ranges } = items;
  const { bytes } = module2;
  const total = new Float64Array(dataKinds.length);
  const ofRange = new Uint32Array(ranges.count * dataKinds.length);
  const isVtable = vtableTest(module2);
  let [site, path3] = [0, 0];
  const pathsInOrder = [...paths2];
  for (let range = 0; range < ranges.count; range++) {
    const from = ranges.offset[range];
    const length = ranges.length[range];
    const address = ranges.address[range];
    const kind = new Uint8Array(length);
    const mark = (at2, size2, as) => {
      for (let i = Math.max(at2 - from, 0); i < at2 - from + size2 && i < length; i++) if (kind[i] === 0) kind[i] = as;
    };
    while (site > 0 && sites[site - 1].offset + sites[site - 1].length > from) site--;
    for (; site < sites.length && sites[site].offset < from + length; site++)
      mark(sites[site].offset, sites[site].length, index["panic locations"]);
    while (path3 > 0 && pathsInOrder[path3 - 1].offset + pathsInOrder[path3 - 1].length > from) path3--;
    for (; path3 < pathsInOrder.length && pathsInOrder[path3].offset < from + length; path3++)
      mark(pathsInOrder[path3].offset, pathsInOrder[path3].length, index["panic paths"]);
    if (address >= 0) {
      if (address % 4 === 0 && kind[0] === 0) mark(from, isVtable(from, length), index.vtables);
      markPointers(items, range, kind, mark);
    }
    markRuns(bytes, from, kind);
    for (let i = 0; i < length; i++) {
      total[kind[i]]++;
      ofRange[range * dataKinds.length + kind[i]]++;
    }
  }
  return { total, ofRange };
}
function kindOfRange({ ofRange }, range) {
  let most = 0;
  for (let kind = 1; kind < dataKinds.length; kind++)
    if (ofRange[range * dataKinds.length + kind] > ofRange[range * dataKinds.length + most]) most = kind;
  return dataKinds[most];
}
function wordAt(bytes, at2) {
  return (bytes[at2] | bytes[at2 + 1] << 8 | bytes[at2 + 2] << 16 | bytes[at2 + 3] << 24) >>> 0;
}
function vtableTest(module2) {
  const { bytes } = module2;
  const slots = /* @__PURE__ */ new Map();
  for (const { mode, offsetExpression, functions: functions3 } of module2.elements) {
    const first = offsetExpression?.value;
    if (mode === "active" && first !== void 0) functions3.forEach((f, i) => slots.set(Number(first) + i, f));
  }
  const takesSelf = (slot, drops) => {
    const type2 = module2.types[module2.functions[slots.get(slot) ?? -1]?.type ?? -1];
    if (type2?.kind !== "func") return false;
    return drops ? type2.params.join() === "i32" && type2.results.length === 0 : type2.params.includes("i32");
  };
  return (at2, length) => {
    if (length < 16) return 0;
    const [drop3, size2, alignment] = [wordAt(bytes, at2), wordAt(bytes, at2 + 4), wordAt(bytes, at2 + 8)];
    if (drop3 !== 0 && !takesSelf(drop3, true) || ![1, 2, 4, 8, 16].includes(alignment)) return 0;
    if (size2 % alignment !== 0 || size2 > 1 << 20) return 0;
    let end = at2 + 12;
    while (end + 4 <= at2 + length && takesSelf(wordAt(bytes, end), false)) end += 4;
    return end > at2 + 12 ? end - at2 : 0;
  };
}
function markPointers({ module: module2, ranges }, range, kind, mark) {
  const { bytes } = module2;
  const from = ranges.offset[range];
  const length = ranges.length[range];
  for (let at2 = (4 - ranges.address[range] % 4) % 4; at2 + 4 <= length; at2 += 4) {
    const value2 = wordAt(bytes, from + at2);
    if (value2 < 65536 || kind[at2] !== 0 || ranges.at(value2) < 0) continue;
    const size2 = at2 + 8 <= length ? wordAt(bytes, from + at2 + 4) : 0;
    const counted = size2 > 0 && size2 < 65536 && ranges.at(value2 + size2 - 1) >= 0;
    mark(from + at2, counted ? 8 : 4, index.pointers);
    if (counted) at2 += 4;
  }
}
function markRuns(bytes, from, kind) {
  for (let at2 = 0; at2 < kind.length; ) {
    if (kind[at2] !== 0) {
      at2++;
      continue;
    }
    const zero = bytes[from + at2] === 0;
    let end = at2;
    while (end < kind.length && kind[end] === 0 && (zero ? bytes[from + end] === 0 : isText(bytes[from + end]))) end++;
    if (end - at2 >= (zero ? shortestZeros : shortestText)) kind.fill(zero ? index.zeros : index.strings, at2, end);
    at2 = Math.max(end, at2 + 1);
  }
}
function isText(byte) {
  return byte >= 32 && byte < 127 || byte === 10 || byte === 9 || byte === 13 || byte >= 194;
}

// analyzers/size/labels.ts
function labelOf(items, names2, item) {
  const { module: module2, ranges } = items;
  const number3 = items.number[item];
  const part2 = items.part[item];
  const kind = kindOf(items, item);
  switch (kind) {
    case "function":
      return names2.of(number3).name;
    case "import": {
      const { module: from, name: name3 } = module2.imports[number3];
      return `import:${from}.${name3}`;
    }
    case "export":
      return `export:${module2.exports[number3].name}`;
    case "section":
      return `section:${module2.sections[number3].name}`;
    case "custom":
      return module2.sections[number3].name;
    case "data": {
      const address = ranges.address[part2];
      return address < 0 ? `@0x${items.offset[item].toString(16)}` : `data[0x${address.toString(16)}]`;
    }
    case "entry":
      return `elem[${number3}][${part2}]`;
    case "element":
      return `elem[${number3}]`;
    case "declaration":
      return `declaration of ${names2.of(number3).name}`;
    case "name":
      return `name of ${names2.of(number3).name}`;
    case "preamble":
      return "preamble";
    case "unread":
      return "bytes of no section";
    case "type":
    case "table":
    case "memory":
    case "tag":
    case "global":
    case "segment":
      return `${kind}[${number3}]`;
  }
}
function previewOf({ module: module2, ranges }, range, most = 60) {
  const offset = ranges.offset[range];
  const length = Math.min(ranges.length[range], most);
  let end = 0;
  while (end < length && module2.bytes[offset + end] >= 32 && module2.bytes[offset + end] !== 127) end++;
  const found = end >= 4 && end >= length / 2 ? text(module2.bytes, offset, end) : void 0;
  return found === void 0 ? void 0 : end < ranges.length[range] ? `${found}…` : found;
}
var selectorForms = [
  "12, func[12]: a function by its index",
  "memchr, app::*, *::fmt: functions by name, * for any run of characters",
  "data[0x10000]: static data at an address; @0x2f: whatever holds that byte of the file",
  "export:NAME, import:MODULE.NAME, section:code, custom:name",
  "type[0], table[0], elem[0], elem[0][5], memory[0], global[0], tag[0], segment[0]"
];
var numbered = {
  func: "functions",
  type: "types",
  table: "tables",
  memory: "memories",
  global: "globals",
  tag: "tags",
  elem: "elements",
  segment: "data"
};
function selectItems(items, names2, word5) {
  const { module: module2, of } = items;
  const found = (...numbers2) => numbers2.filter((item) => item !== void 0 && item >= 0);
  if (/^\d+$/.test(word5)) return found(of.functions[Number(word5)]);
  const indexed = /^(\w+)\[(\d+)\]$/.exec(word5);
  const space = indexed && Object.entries(numbered).find(([kind]) => kind === indexed[1])?.[1];
  if (indexed && space) return found(of[space][Number(indexed[2])]);
  const address = /^data\[(0x[0-9a-f]+|\d+)\]$/i.exec(word5)?.[1];
  if (address !== void 0) return found(of.ranges[items.ranges.at(Number(address))]);
  const offset = /^@(0x[0-9a-f]+|\d+)$/i.exec(word5)?.[1];
  if (offset !== void 0) return found(itemAt(items, Number(offset)));
  const entry2 = /^elem\[(\d+)\]\[(\d+)\]$/.exec(word5);
  if (entry2) {
    const segment2 = module2.elements[Number(entry2[1])];
    const start = segment2 && Number(entry2[2]) < segment2.functions.length ? segment2.starts[Number(entry2[2])] : void 0;
    return start === void 0 ? [] : found(itemAt(items, start));
  }
  const [, form, rest = ""] = /^(export|import|section|custom):(.*)$/s.exec(word5) ?? [];
  switch (form) {
    case "export":
      return found(...module2.exports.map(({ name: name3 }, index2) => name3 === rest ? of.exports[index2] : void 0));
    case "import":
      return byLabel(items, names2, "import", word5);
    case "section":
    case "custom":
      return found(
        ...module2.sections.map(({ name: name3 }, index2) => name3 === rest || name3 === word5 ? of.sections[index2] : void 0)
      );
    default:
      return functionsNamed(items, names2, word5);
  }
}
function byLabel(items, names2, kind, label) {
  return [...items.kind.keys()].filter((item) => kindOf(items, item) === kind && labelOf(items, names2, item) === label);
}
function functionsNamed({ module: module2, of }, names2, word5) {
  const matches2 = globMatcher(word5);
  const tests = [
    (index2) => names2.symbol(index2) === word5 || names2.of(index2).name === word5,
    (index2) => matches2(names2.of(index2).name) || names2.base(index2) === word5,
    (index2) => [names2.of(index2).name, names2.base(index2)].some((name3) => name3.endsWith(`::${word5}`))
  ];
  const exported2 = module2.exports.filter(({ kind, name: name3 }) => kind === "function" && name3 === word5);
  const rounds = [
    exported2.map(({ index: index2 }) => index2),
    ...tests.map((test) => module2.functions.map(({ index: index2 }) => index2).filter(test))
  ];
  return (rounds.find((round) => round.length > 0) ?? []).map((index2) => of.functions[index2]).filter((item) => item >= 0).sort((a, b) => a - b);
}

// rules/size/large-data.ts
var large_data_default = rule({
  id: "large-data",
  title: "most of the binary is static data",
  severity: "note",
  since: "next",
  certainty: "likely",
  docs: `
Static data is downloaded before anything runs and copied into memory at the start. Tables, fonts, dictionaries and texts
that not everyone needs can often come later, or compressed.

The finding says how much data there is, of what kinds (told by shape: text, tables of pointers, vtables, places of panics,
zeros; \`likely\`), and the largest pieces. A piece begins where code or data points. \`wasm-lint size FILE --by data\` lists all
kinds, \`wasm-lint why FILE 'data[0x…]'\` who needs a piece.

What to do: fetch large tables when they are first used; keep them compressed; \`wasm-opt --memory-packing\` takes runs of zeros
out of segments; build Unicode and time zone tables from the host's \`Intl\` where there is one.

\`\`\`wat bad
;; config {"rules":{"large-data":{"minBytes":40}}}
(module (memory 1)
  (func (export "f") (result i32) (i32.const 1024))
  (data (i32.const 1024) "a text that is longer than all of the code that there is in this module, and nearly all of the file; it goes on for quite a while"))
\`\`\`
\`\`\`wat good
(module (memory 1)
  (func (export "f") (result i32) (i32.const 1024))
  (data (i32.const 1024) "a text that is longer than all of the code, but short"))
\`\`\`
`,
  requires: { itemGraph, panicSites },
  options: {
    minBytes: option(65536, "Less static data is no finding."),
    minShare: option(50, "A smaller percentage of the file is no finding.")
  },
  *check({ itemGraph: itemGraph2, panicSites: panicSites2 }, { minBytes, minShare }) {
    const { items } = itemGraph2;
    const { module: module2, ranges } = items;
    const bytes = module2.data.reduce((sum, { contents }) => sum + contents.length, 0);
    if (bytes < minBytes || bytes * 100 < module2.bytes.length * minShare) return;
    const owners = dataOwnersOf(items, panicSites2);
    const kinds4 = dataKinds.map((kind, i) => ({ kind, bytes: owners.total[i] })).filter((row) => row.bytes * 20 >= bytes).sort((a, b) => b.bytes - a.bytes);
    const largest2 = [...ranges.length.keys()].sort((a, b) => ranges.length[b] - ranges.length[a] || a - b).slice(0, 5);
    const at2 = (range) => ({
      kind: "bytes",
      artifact: module2.artifact.path,
      offset: ranges.offset[range],
      length: ranges.length[range],
      section: "data"
    });
    yield {
      at: at2(largest2[0]),
      subject: "static data",
      certainty: "likely",
      message: `static data is ${size(bytes)}, ${share(bytes, module2.bytes.length)} of the file: ` + list(kinds4.map(({ kind, bytes: own3 }) => `${wordOf(kind)} ${size(own3)}`)),
      advice: `wasm-lint size ${clip(module2.artifact.path)} --by data tells more; what not every user needs can be fetched when it is first used.`,
      bytes,
      because: largest2.map((range) => {
        const preview = previewOf(items, range, 40);
        const address = ranges.address[range] < 0 ? "" : ` at address 0x${ranges.address[range].toString(16)}`;
        const what = preview === void 0 ? wordOf(kindOfRange(owners, range)) : `"${preview}"`;
        return { at: at2(range), message: `${size(ranges.length[range])}${address}: ${what}` };
      })
    };
  }
});
function wordOf(kind) {
  return kind === "other" ? "numbers and what has no shape" : kind;
}

// rules/safety/linear-duplicated.ts
var linear_duplicated_default = rule({
  id: "linear-duplicated",
  title: "a linear value gets a second owner",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["LINEAR-2"],
  docs: `
A value of a linear type has one owner, and is ended once. Here there come to be two: by \`ptr::read\`, \`transmute_copy\`, a second
\`ManuallyDrop::take\`, a \`Clone\` impl, a copy through a reference, or simply by using a \`Copy\` value twice. Each of the later
uses is right by itself, and together they close the same file twice, or one of them closes what the other still writes to.

Pass the value on instead of copying it; borrow it where only a look is needed. Remove \`Clone\` and \`Copy\` from linear types.

\`\`\`rust
let backup = unsafe { core::ptr::read(&take) };    // bad: now there are two
take.save() + backup.save()
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"linear\\",\\"type\\":\\"example::Take\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

fn backup(_1: Take) -> u32 {
    debug take => _1;
    let mut _0: u32;
    let _2: Take;
    let mut _3: *const Take;
    let _4: u32;

    bb0: {
        _3 = &raw const _1;
        _2 = std::ptr::read::<Take>(move _3) -> [return: bb1, unwind continue];
    }

    bb1: {
        _4 = Take::save(copy _1) -> [return: bb2, unwind continue];
    }

    bb2: {
        _0 = Take::save(copy _2) -> [return: bb3, unwind continue];
    }

    bb3: {
        return;
    }
}
\`\`\`

What rustc prints as \`copy\` is no evidence: this is one move after another, and right.

\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"linear\\",\\"type\\":\\"example::Take\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

fn pass_on(_1: Take, _2: bool) -> u32 {
    debug take => _1;
    let mut _0: u32;
    let _3: Take;

    bb0: {
        _3 = move _1;
        switchInt(copy _2) -> [0: bb1, otherwise: bb2];
    }

    bb1: {
        _0 = Take::save(copy _3) -> [return: bb3, unwind continue];
    }

    bb2: {
        _0 = Take::abandon(copy _3) -> [return: bb3, unwind continue];
    }

    bb3: {
        return;
    }
}
\`\`\`

## How it decides

Types are linear by a \`#[wasm::linear]\` marker or by \`contract.linear\` in the config. Values, not variables, are followed path
by path: an assignment passes a value on, a call, a return or a drop uses it up, and a value that is used up twice on one path has
been duplicated. \`ptr::read\` and its kin make a second owner of the value their pointer leads to; the finding stands at that call
when both owners are used up. \`mem::forget\` of one of the two is what makes the other right, and silences it.

- **proved**: one path uses the value up twice; or a value is read by value out of a shared reference that the function was
  lent; or the type has a \`Clone\` impl.
- **likely**: the pointer read from is raw or mutable and does not lead to a value of this body, and nothing is written back;
  or the dump is of an optimised build in which the reading call was inlined.
- **unknown** (counted): the inlined code of a container or of \`mem::replace\` also reads through pointers, and the dump does
  not say which.

A single \`ManuallyDrop::take\` is a move, and no finding. Values behind pointers that lead out of the body are not followed.

## Better evidence

Inlining (opt-level 2 and 3) replaces \`ptr::read\` by a plain copy. Dumps made with \`-Copt-level=1\` or debug dumps show the call.
`,
  requires: { ownership },
  options: {},
  *check({ ownership: ownership2 }) {
    for (const misuse of ownership2.misuses) {
      const message2 = messageOf2(misuse);
      if (message2 === void 0) continue;
      yield {
        at: misuse.at,
        message: message2,
        certainty: misuse.certainty,
        subject: `${shortType(misuse.type)} in ${identityOf(misuse.body)}`,
        because: stepsOf3(misuse),
        advice: adviceOf(misuse)
      };
    }
  }
});
function messageOf2({ how: how3, type: type2, by }) {
  const name3 = shortType(type2);
  const twice = "each owner would end it, and the second ends what is gone";
  switch (how3) {
    case "used-twice":
      return `a value of the linear type '${name3}' is used up a second time on the same path: what it stands for is ended twice`;
    case "read":
    case "copied-out":
      return `${by ? `'${by}'` : "a copy"} makes a second owner of a value of the linear type '${name3}', and both are used: ${twice}`;
    case "read-behind-reference":
      return `a value of the linear type '${name3}' is copied out of a reference, and its owner keeps it: ${twice}`;
    case "read-behind-pointer":
      return `a value of the linear type '${name3}' is copied out from behind a pointer, and nothing is put in its place: ${twice}`;
    case "cloned":
      return `a value of the linear type '${name3}' is cloned: ${twice}`;
    case "clone-impl":
      return `the linear type '${name3}' implements 'Clone': ${twice}`;
    case "dropped":
    case "dropped-maybe":
    case "dropped-inside":
    case "overwritten":
    case "kept":
    case "kept-maybe":
    case "forgotten":
    case "held":
    case "discarded":
    case "leaked":
    case "lost":
    case "used-after":
    case "number-used-after":
    case "number-shown-after":
    case "number-returned":
    case "number-in-static":
    case "number-sent":
      return void 0;
  }
}
function adviceOf({ how: how3, type: type2 }) {
  const name3 = shortType(type2);
  if (how3 === "cloned" || how3 === "clone-impl") return `Remove 'Clone' from '${name3}'.`;
  if (how3 === "read-behind-pointer") return `Use mem::replace or mem::take, or borrow the '${name3}'.`;
  return `Pass the '${name3}' on by value to one consumer only, or borrow it.`;
}
function stepsOf3({ declaration: declaration2, created, other: other2, at: at2, how: how3 }) {
  const steps = [{ at: declaration2.place ?? at2, message: showSource(declaration2) }];
  if (created && created.line !== at2.line) steps.push({ at: created, message: "the value comes in here" });
  if (other2 && other2.line !== at2.line)
    steps.push({
      at: other2,
      message: how3 === "used-twice" ? "it was used up here before" : "one of its owners ends it here"
    });
  return steps;
}

// rules/safety/linear-leaked.ts
var linear_leaked_default = rule({
  id: "linear-leaked",
  title: "a linear value is lost before it is consumed",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["LINEAR-3"],
  docs: `
A value of a linear type stands for something that must be ended exactly once: a file to close, a transaction to commit, a
recording to save. This one is lost on some path: dropped, overwritten, forgotten, left in a closure that is never called, or
simply still there when the function returns. Whatever it stands for stays open.

End the value on every path (call one of the methods that take it by value), return it, or store it where somebody else owns it.

\`\`\`rust
fn record(keep: bool) -> u32 {
    let take = Take::begin();
    if keep { take.save() } else { 0 }      // bad: on the else path nobody ends the take
}
fn record(keep: bool) -> u32 {
    let take = Take::begin();
    if keep { take.save() } else { take.abandon() }
}
\`\`\`

In the dump of the first, rustc itself put the drop that gives it away:

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"linear\\",\\"type\\":\\"example::Take\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

fn record(_1: bool) -> u32 {
    debug keep => _1;
    let mut _0: u32;
    let _2: Take;
    scope 1 {
        debug take => _2;
    }

    bb0: {
        _2 = Take::begin() -> [return: bb1, unwind continue];
    }

    bb1: {
        switchInt(copy _1) -> [0: bb3, otherwise: bb2];
    }

    bb2: {
        _0 = Take::save(move _2) -> [return: bb4, unwind continue];
    }

    bb3: {
        _0 = const 0_u32;
        drop(_2) -> [return: bb4, unwind continue];
    }

    bb4: {
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"linear\\",\\"type\\":\\"example::Take\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

fn record(_1: bool) -> u32 {
    debug keep => _1;
    let mut _0: u32;
    let _2: Take;
    scope 1 {
        debug take => _2;
    }

    bb0: {
        _2 = Take::begin() -> [return: bb1, unwind continue];
    }

    bb1: {
        switchInt(copy _1) -> [0: bb3, otherwise: bb2];
    }

    bb2: {
        _0 = Take::save(copy _2) -> [return: bb4, unwind continue];
    }

    bb3: {
        _0 = Take::abandon(copy _2) -> [return: bb4, unwind continue];
    }

    bb4: {
        return;
    }
}
\`\`\`

## How it decides

Types are linear by a \`#[wasm::linear]\` marker or by \`contract.linear\` in the config. Each body that has such a value is
followed path by path: a value comes in as a parameter or as the result of a call, and any use by value ends it, whether rustc
prints \`move\` or \`copy\`. Tuples, arrays, structs, closures, \`Option\`, \`Result\`, \`Poll\`, \`ControlFlow\` and
\`ManuallyDrop\` are looked into; drop flags and the variant a branch has asked for are kept apart path by path. A \`drop\` of a
value that may still be owned is a leak. So is reaching \`return\` with one, when the type has no \`Drop\`. \`mem::forget\`,
\`mem::drop\`, \`ManuallyDrop::new\` that nothing undoes, \`MaybeUninit::new\` and \`Box::leak\` are leaks by name.

Trusted is a method of the linear type's own \`impl\` blocks with the parameters of that type: it may end them as it likes, also by
\`mem::forget\` or by doing nothing. Only a drop of them is reported there, since then the drop bomb goes off.

A generic function (\`fn swallow<T>(value: T)\`) cannot be judged itself, so what it does with its parameter is found for its callers,
through helpers of helpers, recursion and trait methods with one impl that fits: dropped or forgotten there, the value is lost at
the call; ended by its own trait's method or given back, all is well.

- **proved**: on the path shown the value is lost.
- **likely**: the value is still there at the return, but a field was read straight out of it, which is what taking it apart by a
  pattern looks like; an \`Option\` or \`Result\` is dropped that nobody has asked whether it holds a value; or the dump is of an
  optimised build in which calls were inlined (MIR inlining, opt-level 2 and 3) and the trace is indirect.
- **unknown** (counted): a value goes into a container that is not looked into (\`Vec\`, \`Box\`, a trait object), or lies in a
  type with its own \`Drop\`.

Paths on which the stack unwinds are not followed: a panic ends the program on wasm.

## Better evidence

Dumps made with \`-Copt-level=1\` show every call (\`RUSTFLAGS="--emit=mir -Copt-level=1 -Cdebug-assertions=off"\`); debug dumps
do as well. A type with the generated \`Drop\` is decided in every mode, because rustc writes the drop.
`,
  requires: { ownership },
  options: {},
  *check({ ownership: ownership2 }) {
    for (const misuse of ownership2.misuses) {
      const message2 = messageOf3(misuse);
      if (message2 === void 0) continue;
      const advice3 = adviceOf2(misuse);
      yield {
        at: misuse.at,
        message: message2,
        certainty: misuse.certainty,
        subject: `${shortType(misuse.type)} in ${identityOf(misuse.body)}`,
        because: stepsOf4(misuse),
        ...advice3 ? { advice: advice3 } : {}
      };
    }
  }
});
function messageOf3({ how: how3, type: type2, variable: variable2, by }) {
  const name3 = shortType(type2);
  const value2 = variable2 && !variable2.startsWith("_") ? `'${variable2}' of the linear type '${name3}'` : `a value of the linear type '${name3}'`;
  const open2 = "what it stands for stays open";
  switch (how3) {
    case "dropped":
      return `${value2} is dropped on a path instead of being consumed: ${open2}`;
    case "dropped-maybe":
      return `what may hold a value of the linear type '${name3}' is dropped unasked: if it does, ${open2}`;
    case "discarded":
      return `${value2} is given to '${nameOf4(by, "drop")}', which does not consume it: ${open2}`;
    case "overwritten":
      return `a value of the linear type '${name3}' is overwritten before it is consumed: ${open2}`;
    case "kept":
      return `${value2} is still owned on a path where the function returns: nobody can consume it any more, and ${open2}`;
    case "kept-maybe":
      return `what may hold a value of the linear type '${name3}' is left behind when the function returns`;
    case "forgotten":
      return `${value2} is swallowed by '${nameOf4(by, "forget")}': nobody can consume it any more, and ${open2}`;
    case "held":
      return `${value2} is put into '${nameOf4(by, "ManuallyDrop")}' and never taken out: nothing consumes it, and ${open2}`;
    case "leaked":
      return `${value2} is swallowed by '${nameOf4(by, "leak")}': nobody can consume it any more, and ${open2}`;
    case "dropped-inside":
      return `something that may hold a value of the linear type '${name3}' is dropped`;
    case "lost":
      return `${value2} goes into '${nameOf4(by, "a generic function")}', where it is lost track of`;
    case "used-twice":
    case "read":
    case "read-behind-reference":
    case "read-behind-pointer":
    case "copied-out":
    case "used-after":
    case "number-used-after":
    case "number-shown-after":
    case "number-returned":
    case "number-in-static":
    case "number-sent":
    case "cloned":
    case "clone-impl":
      return void 0;
  }
}
function adviceOf2({ how: how3, type: type2 }) {
  const name3 = shortType(type2);
  switch (how3) {
    case "overwritten":
      return `Consume the old '${name3}' before assigning, or take it out with mem::replace and consume that.`;
    case "dropped-maybe":
    case "kept-maybe":
      return `Match on it and consume the '${name3}' in the arm that has one.`;
    case "lost":
    case "dropped-inside":
      return `Check by hand that each '${name3}' in it is taken out and consumed.`;
    default:
      return `Call a method that takes the '${name3}' by value on every path, or return it.`;
  }
}
function stepsOf4({ declaration: declaration2, created, lost: lost2, at: at2, how: how3 }) {
  const steps = [];
  const { place: place4 } = declaration2;
  steps.push({ at: place4 ?? at2, message: showSource(declaration2) });
  if (created && (created.line !== at2.line || how3 === "overwritten"))
    steps.push({ at: created, message: "the value comes in here" });
  if (lost2 && lost2.line !== at2.line)
    steps.push({ at: lost2, message: how3.startsWith("kept") ? "the function returns here" : "and is lost here" });
  return steps;
}
function nameOf4(by, otherwise) {
  const names2 = (by ?? "").replace(/<[^<>]*(?:<[^<>]*(?:<[^<>]*>[^<>]*)*>[^<>]*)*>/g, "").split("::").filter((name3) => name3 !== "");
  return names2.length === 0 ? otherwise : names2.slice(-2).join("::");
}

// rules/safety/linear-used-after-consume.ts
var linear_used_after_consume_default = rule({
  id: "linear-used-after-consume",
  title: "a linear value is used after it was consumed",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["LINEAR-6"],
  docs: `
A linear value is ended once, and from then on what it stood for is gone: the file is closed, the transaction committed, the slot
given to somebody else. Here the value is looked at afterwards. The compiler forbids that of a variable that was moved, but not of
what unsafe code keeps: a raw pointer to the variable, the original of a \`ptr::read\`, the inside of a \`ManuallyDrop\` after \`take\`;
nor of a type that is \`Copy\`. What is read there is the state before the end, or whatever the next function left on the stack.

Do what needs the value before it is consumed, and let no pointer to it live longer.

\`\`\`rust
let watch = &raw const file;
file.close();
unsafe { (*watch).len() }          // bad: of a file that is closed

let len = file.len();
file.close();
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"linear\\",\\"type\\":\\"example::Take\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

fn length(_1: Take) -> u32 {
    debug take => _1;
    let mut _0: u32;
    let _2: *const Take;
    let mut _3: &Take;
    let _4: u32;

    bb0: {
        _2 = &raw const _1;
        _4 = Take::save(move _1) -> [return: bb1, unwind continue];
    }

    bb1: {
        _3 = &(*_2);
        _0 = Take::len(move _3) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"linear\\",\\"type\\":\\"example::Take\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

fn length(_1: Take) -> u32 {
    debug take => _1;
    let mut _0: u32;
    let mut _3: &Take;
    let _4: u32;

    bb0: {
        _3 = &_1;
        _0 = Take::len(move _3) -> [return: bb1, unwind continue];
    }

    bb1: {
        _4 = Take::save(move _1) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}
\`\`\`

## How it decides

Types are linear by a \`#[wasm::linear]\` marker or by \`contract.linear\` in the config. Values are followed path by path, as for
\`linear-leaked\`. The place a value lay in is remembered when its value is handed to a function, dropped or returned. A
reference to that place that is given to a call or kept, a field read out of it, a read through a pointer that leads there: each
is a use after the end, unless the place was filled again. One value is told once on a path, at its first such use.

Using the value *up* a second time is \`linear-duplicated\`. Taking a value apart field by field is its end and no use after it,
and what was given to \`mem::forget\` may still be looked at: that is \`linear-leaked\`.

- **proved**: the pointer leads to the place on every reading; the value has ended on a path to the use.
- **likely**: the body has inlined calls (opt-level 2 and 3).
- **unknown** (counted): a method that ends the value is inlined there, so that its own reads look like the body's.

Pointers that are kept in structs, in other functions or in the state of an \`async\` function are not followed, nor are the parts
that a consumer handed back.

## Better evidence

Inlining dissolves the calls that end a value. Dumps made with \`-Copt-level=1\`, or debug dumps, show them.
`,
  requires: { ownership },
  options: {},
  *check({ ownership: ownership2 }) {
    for (const misuse of ownership2.misuses) {
      if (misuse.how !== "used-after") continue;
      const { type: type2, body, at: at2, certainty } = misuse;
      const name3 = shortType(type2);
      yield {
        at: at2,
        message: `a value of the linear type '${name3}' is used after it was consumed: what it stands for has ended, and what is read here is stale`,
        certainty,
        subject: `${name3} in ${identityOf(body)}`,
        because: stepsOf5(misuse),
        advice: `Use the '${name3}' before it is consumed, and keep no pointer to it.`
      };
    }
  }
});
function stepsOf5({ declaration: declaration2, created, other: other2, at: at2, by }) {
  const steps = [{ at: declaration2.place ?? at2, message: showSource(declaration2) }];
  if (created && created.line !== at2.line) steps.push({ at: created, message: "the value comes in here" });
  if (other2 && other2.line !== at2.line) steps.push({ at: other2, message: "it was consumed here" });
  if (by) steps.push({ at: at2, message: `'${by}' looks at it` });
  return steps;
}

// analyzers/size/merging.ts
import { gzipSync as gzipSync2 } from "node:zlib";
var mergeable = analyzer({
  name: "mergeable",
  doc: "Functions that differ only in constants and callees, with what merging each class would save.",
  requires: { copies: copies2 },
  run: ({ copies: copies3 }) => mergeableOf(copies3),
  *facts({ code: { module: module2 }, classes }) {
    for (const { members, saving, constants: constants3, callees } of classes)
      yield {
        at: { kind: "bytes", artifact: module2.artifact.path, ...module2.functions[members[0]].body },
        text: `${members.length} functions differ in ${constants3} constants and ${callees} callees: ${members.join(", ")}; merging saves ${saving} bytes`
      };
  }
});
function mergeableOf({ code: code3, representative }) {
  const classes = [];
  let constantsOnly = 0;
  let shared = code3.module.functions.length;
  for (const bucket of bucketsOf(code3)) {
    const distinct = bucket.filter((index2) => representative[index2] === index2);
    for (const holes of grouped(code3, distinct)) {
      const whole2 = merge2(code3, holes, shared);
      if (whole2 && whole2.saving > 0) {
        classes.push(whole2);
        shared++;
      }
      for (const same2 of bySameCallees(holes)) constantsOnly += Math.max(0, merge2(code3, same2, shared)?.saving ?? 0);
    }
  }
  classes.sort((a, b) => b.saving - a.saving || a.members[0] - b.members[0]);
  return { code: code3, classes, saving: classes.reduce((sum, { saving }) => sum + saving, 0), constantsOnly };
}
var mostCompressed = 1 << 22;
var runBytes = 1 << 17;
function compressedEffect({ code: code3, classes }, most = mostCompressed) {
  const { module: module2 } = code3;
  const instead = /* @__PURE__ */ new Map();
  for (const { members, merged, thunks } of classes)
    members.forEach((index2, i) => instead.set(index2, i === 0 ? [merged, thunks[i]] : [thunks[i]]));
  const all = module2.functions.reduce((sum, { index: index2, body }) => sum + (body ? entryBytes(code3, index2) : 0), 0);
  const stride = Math.ceil(all / most);
  const run = Math.max(1, Math.min(runBytes, Math.floor(all / (8 * stride))));
  const [before, after2] = [[], []];
  let at2 = 0;
  let taken = 0;
  for (const { index: index2, body } of module2.functions) {
    if (!body) continue;
    const isTaken = Math.floor(at2 / run) % stride === 0;
    at2 += entryBytes(code3, index2);
    if (!isTaken) continue;
    taken += entryBytes(code3, index2);
    const entry2 = [Uint8Array.from(leb(body.length)), module2.bytes.subarray(body.offset, body.offset + body.length)];
    before.push(...entry2);
    after2.push(...instead.get(index2) ?? entry2);
  }
  const size2 = (parts) => {
    const { length } = gzipSync2(Buffer.concat(parts), { level: 9 });
    return Math.round(length * (taken > 0 ? all / taken : 1));
  };
  return { before: size2(before), after: size2(after2), exact: taken === all };
}
var i32Const2 = opcode("i32.const");
var i64Const2 = opcode("i64.const");
var f32Const = opcode("f32.const");
var f64Const = opcode("f64.const");
var call2 = opcode("call");
var returnCall = opcode("return_call");
var localGet2 = opcode("local.get");
var localSet2 = opcode("local.set");
var localTee2 = opcode("local.tee");
function grouped(code3, indices) {
  const bySkeleton = /* @__PURE__ */ new Map();
  if (indices.length < 2) return [];
  for (const index2 of indices) {
    const { key, holes } = skeleton(code3, index2);
    const known3 = bySkeleton.get(key);
    if (known3) known3.push(holes);
    else bySkeleton.set(key, [holes]);
  }
  const size2 = ({ index: index2 }) => entryBytes(code3, index2);
  return [...bySkeleton.values()].filter((list5) => list5.length > 1).map((list5) => list5.sort((a, b) => size2(b) - size2(a) || a.index - b.index));
}
function skeleton(code3, index2) {
  const { module: module2 } = code3;
  const body = module2.functions[index2].body;
  const { op, a, b, offset, count: count3 } = code3.decode(index2);
  const bytes = Buffer.from(module2.bytes.buffer, module2.bytes.byteOffset, module2.bytes.length);
  const parts = [`${canonicalType(code3, index2)}:`];
  const at2 = [];
  const callees = [];
  let from = body.offset;
  for (let i = 0; i < count3; i++) {
    const id2 = op[i];
    const calls2 = id2 === call2 || id2 === returnCall;
    if (!calls2 && id2 !== i32Const2 && id2 !== i64Const2 && id2 !== f32Const && id2 !== f64Const) continue;
    parts.push(bytes.toString("latin1", from, offset[i] + 1), calls2 ? `{${canonicalType(code3, a[i])}}` : "{}");
    at2.push(i, a[i], b[i]);
    if (calls2) callees.push(a[i]);
    from = offset[i + 1];
  }
  parts.push(bytes.toString("latin1", from, body.offset + body.length));
  return { key: parts.join(""), holes: { index: index2, at: Int32Array.from(at2), callees: callees.join() } };
}
function bySameCallees(holes) {
  const lists = /* @__PURE__ */ new Map();
  for (const member of holes) {
    const known3 = lists.get(member.callees);
    if (known3) known3.push(member);
    else lists.set(member.callees, [member]);
  }
  return [...lists.values()].filter((list5) => list5.length > 1);
}
var mostParameters = 255;
function merge2(code3, holes, shared) {
  const { module: module2 } = code3;
  const first = holes[0];
  const type2 = module2.types[module2.functions[first.index].type];
  if (type2?.kind !== "func") return void 0;
  const view2 = code3.decode(first.index);
  const columns = /* @__PURE__ */ new Map();
  const parameter = /* @__PURE__ */ new Map();
  const { at: at2 } = first;
  for (let hole = 0; hole < at2.length; hole += 3) {
    if (holes.every((other2) => other2.at[hole + 1] === at2[hole + 1] && other2.at[hole + 2] === at2[hole + 2])) continue;
    const id2 = view2.op[at2[hole]];
    const column = {
      id: id2,
      a: holes.map((other2) => other2.at[hole + 1]),
      b: holes.map((other2) => other2.at[hole + 2])
    };
    const key = `${id2 === returnCall ? call2 : id2}/${column.a.join()}/${column.b.join()}`;
    const known3 = columns.get(key);
    const number3 = known3?.number ?? columns.size;
    if (!known3) columns.set(key, { number: number3, column });
    parameter.set(at2[hole], type2.params.length + number3);
  }
  if (columns.size + type2.params.length > mostParameters) return void 0;
  const list5 = [...columns.values()].map(({ column }) => column);
  const merged = mergedEntry(code3, first.index, type2.params.length, list5.length, parameter);
  const thunks = holes.map((_, member) => thunkEntry(type2.params.length, list5, member, shared));
  const members = holes.map(({ index: index2 }) => index2);
  const bytes = members.reduce((sum, index2) => sum + entryBytes(code3, index2), 0);
  const after2 = thunks.reduce((sum, thunk) => sum + thunk.length, merged.length) + lebBytes(module2.types.length);
  const callees = list5.filter(({ id: id2 }) => id2 === call2 || id2 === returnCall).length;
  return { members, bytes, constants: list5.length - callees, callees, saving: bytes - after2, merged, thunks };
}
function mergedEntry(code3, index2, params, added, parameter) {
  const { module: module2 } = code3;
  const { op, a, offset, count: count3 } = code3.decode(index2);
  const body = module2.functions[index2].body;
  const out = [];
  const copy = (from, to) => {
    for (let i = from; i < to; i++) out.push(module2.bytes[i]);
  };
  copy(body.offset, offset[0]);
  for (let i = 0; i < count3; i++) {
    const id2 = op[i];
    const number3 = parameter.get(i);
    if (number3 !== void 0) {
      out.push(32, ...leb(number3));
      if (id2 === call2 || id2 === returnCall) out.push(id2 === call2 ? 20 : 21, ...leb(module2.functions[a[i]].type));
    } else if ((id2 === localGet2 || id2 === localSet2 || id2 === localTee2) && a[i] >= params) {
      out.push(module2.bytes[offset[i]], ...leb(a[i] + added));
    } else copy(offset[i], offset[i + 1]);
  }
  return Uint8Array.from([...leb(out.length), ...out]);
}
function thunkEntry(params, columns, member, shared) {
  const out = [0];
  for (let local2 = 0; local2 < params; local2++) out.push(32, ...leb(local2));
  for (const { id: id2, a, b } of columns) {
    const [low, high] = [a[member], b[member]];
    switch (id2) {
      case i32Const2:
        out.push(65, ...sleb(BigInt(low)));
        break;
      case i64Const2:
        out.push(66, ...sleb(BigInt(high) << 32n | BigInt(low >>> 0)));
        break;
      case f32Const:
        out.push(67, ...word2(low));
        break;
      case f64Const:
        out.push(68, ...word2(low), ...word2(high));
        break;
      default:
        out.push(210, ...leb(low));
    }
  }
  out.push(16, ...leb(shared), 11);
  return Uint8Array.from([...leb(out.length), ...out]);
}
function word2(value2) {
  return [value2 & 255, value2 >> 8 & 255, value2 >> 16 & 255, value2 >> 24 & 255];
}
function leb(value2) {
  const out = [];
  let rest = value2;
  do {
    out.push(rest & 127 | (rest > 127 ? 128 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return out;
}
function sleb(value2) {
  const out = [];
  for (let rest = value2; ; ) {
    const byte = Number(rest & 0x7fn);
    rest >>= 7n;
    const last = rest === 0n && !(byte & 64) || rest === -1n && (byte & 64) !== 0;
    out.push(last ? byte : byte | 128);
    if (last) return out;
  }
}

// rules/size/mergeable-functions.ts
var mergeable_functions_default = rule({
  id: "mergeable-functions",
  title: "functions differ only in constants and callees",
  severity: "note",
  since: "next",
  certainty: "proved",
  docs: `
Generic code makes functions that are the same but for a few constants (a size, a field's offset) and for whom they call.
Each such class could be one function that takes them as parameters, and a thunk for each member.

One finding per binary. That the members differ in nothing else is proved. The saving is counted by making the merged
functions and the thunks byte by byte, before compression; within 2.2 % of what binaryen's pass saves in the modules that
were compared. What differs in callees needs typed function references (\`call_ref\`), so the saving with constants alone, which
every engine can have, is told apart. And merging often makes the **download larger**, because near-copies compress to almost
nothing: the figure after \`gzip -9\` is measured on the code as it is and as it would be. Of more than 4 MiB of code only that
much is compressed, in runs spread over all of it, and the message says that the figure is an estimate.

What to do: where the download shrinks too, \`wasm-opt --merge-similar-functions\` (with \`--enable-reference-types --enable-gc\`
for callees). Better: look at the largest classes, and move what does not depend on the type into a function that is not
generic.

\`\`\`wat bad
;; config {"rules":{"mergeable-functions":{"minSaving":10,"minShare":0}}}
(module (func $log (import "env" "log") (param i32))
  (func (export "a") (call $log (i32.const 1)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)))
  (func (export "b") (call $log (i32.const 2)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)))
  (func (export "c") (call $log (i32.const 3)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8))))
\`\`\`
\`\`\`wat good
;; config {"rules":{"mergeable-functions":{"minSaving":10,"minShare":0}}}
(module (func $log (import "env" "log") (param i32))
  (func $all (param i32) (call $log (local.get 0)) (call $log (i32.const 8)) (call $log (i32.const 8)) (call $log (i32.const 8)))
  (func (export "a") (call $all (i32.const 1)))
  (func (export "b") (call $all (i32.const 2)))
  (func (export "c") (call $all (i32.const 3))))
\`\`\`
`,
  requires: { mergeable, names },
  options: {
    minSaving: option(16384, "A smaller saving in bytes is no finding."),
    minShare: option(3, "A smaller saving than this percentage of all code is no finding.")
  },
  *check({ mergeable: mergeable2, names: names2 }, { minSaving, minShare }) {
    const { classes, saving, constantsOnly, code: code3 } = mergeable2;
    const all = code3.module.functions.reduce((sum, { body }) => sum + (body?.length ?? 0), 0);
    const [largest2] = classes;
    if (!largest2 || saving < minSaving || saving * 100 < all * minShare) return;
    const functions3 = classes.reduce((sum, { members }) => sum + members.length, 0);
    const { before, after: after2, exact } = compressedEffect(mergeable2);
    yield {
      at: names2.place(largest2.members[0]),
      subject: "mergeable functions",
      message: `${count(functions3, "function")} in ${count(classes.length, "class", "classes")} differ only in constants and callees: merging each class would save ${size(saving)}, ${share(saving, all)} of all code (${size(constantsOnly)} where constants alone differ); after gzip -9 the code would be ${exact ? difference(before, after2) : estimate(before, after2)}`,
      advice: after2 < before ? "wasm-opt --merge-similar-functions does it; measure the download before and after." : "Merge only if the size in memory counts for more than the download. Outlining what does not depend on types is better for both.",
      bytes: saving,
      because: classes.slice(0, 5).map(({ members, saving: saving2, constants: constants3, callees }) => ({
        at: names2.place(members[0]),
        message: `'${clip(names2.of(members[0]).name)}' and ${count(members.length - 1, "other")} differ in ${count(constants3, "constant")} and ${count(callees, "callee")}: ${size(saving2)}`
      }))
    };
  }
});
function difference(before, after2) {
  if (after2 === before) return "as large";
  return `${size(Math.abs(after2 - before))} (${share(Math.abs(after2 - before), before)}) ${after2 < before ? "smaller" : "larger"}`;
}
function estimate(before, after2) {
  const isNear = Math.abs(after2 - before) * 100 < before;
  return `${isNear ? "about as large" : `about ${difference(before, after2)}`}, estimated from a part of it`;
}

// rules/size/name-section-shipped.ts
var name_section_shipped_default = rule({
  id: "name-section-shipped",
  title: "the binary ships its name section",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
The custom section \`name\` holds the names of functions and locals for stack traces and debuggers. No engine needs it, and
in published binaries it is up to 59 % of the file. Ship the binary without it and keep the one with names for debugging:
a stack trace of the stripped binary has function indices and offsets, which the named twin turns into names.

Lint the binary **before** it is stripped: names make every other finding readable.

- Any binary: \`wasm-tools strip --delete '^name$' in.wasm -o out.wasm\`
- Rust: \`strip = "symbols"\` in \`[profile.release]\`, or \`wasm-bindgen --remove-name-section\`, or \`wasm-opt --strip-debug\`
- Emscripten: link without \`-g\`, \`--profiling-funcs\` and \`-gsource-map\`

The compressed figure is the size of the section alone after \`gzip -9\`. A section that only names the module, or is below
the option \`atLeast\`, passes.

\`\`\`wat bad
(module $demo
  (func $a_function_with_a_long_descriptive_name_for_the_sake_of_this_example_number_one)
  (func $a_function_with_a_long_descriptive_name_for_the_sake_of_this_example_number_two)
  (func $a_function_with_a_long_descriptive_name_for_the_sake_of_this_example_number_three))
\`\`\`
\`\`\`wat good
(module (func (export "run")))
\`\`\`
`,
  requires: { wasm: linked },
  options: {
    atLeast: option(200, "Bytes of a name section that are not worth a finding.")
  },
  *check({ wasm: wasm2 }, { atLeast: atLeast2 }) {
    for (const section of wasm2.customs) {
      if (section.title !== "name" || section.length < atLeast2) continue;
      const { offset, length } = section.payload;
      const compressed = gzipped(wasm2.bytes.slice(offset, offset + length));
      const file = wasm2.artifact.path;
      yield {
        at: { kind: "bytes", artifact: file, offset: section.offset, length: section.length, section: section.name },
        message: `the name section is ${size(section.length)}, ${share(section.length, wasm2.bytes.length)} of the file (${size(compressed)} after gzip -9), which every user downloads and no engine needs`,
        advice: `Keep a copy for debugging and ship the output of: wasm-tools strip --delete '^name$' ${shellWord(file)} -o ${shellWord(strippedPath(file))}`,
        bytes: section.length
      };
    }
  }
});

// rules/safety/non-pod-shared-slice.ts
var non_pod_shared_slice_default = rule({
  id: "non-pod-shared-slice",
  title: "a shared slice has elements that are not plain old data",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["SHARED-2", "POD-1", "POD-3", "POD-4"],
  docs: `
A shared slice is a view of memory that other threads or the host write while it is read. Every pattern of bits that can appear
there must be a value of the element type: that is what Pod means. This view has elements that are not, so a read can produce a
\`bool\` that is neither true nor false, a reference to nowhere, or a half-written pointer, and everything built on it is undefined.

The bound \`T: Pod\` stops honest mistakes; what is found here went past it, by a hand-written \`impl\` or a transmute.
Share a type of numbers instead (\`u8\` for \`bool\`, an index for a reference), mark it with \`#[wasm::pod]\`, and convert after reading.

\`\`\`rust
#[repr(C)] struct Voice { gain: f32, muted: bool }
unsafe impl wasm::Pod for Voice {}                 // not so: bool has 254 patterns that are no bool
let view = SharedSlice::new(&voices);              // bad
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn loudness(_1: &[Voice]) -> usize {
    debug voices => _1;
    let mut _0: usize;
    let _2: wasm::SharedSlice<'_, Voice>;
    let mut _3: &wasm::SharedSlice<'_, Voice>;

    bb0: {
        _2 = wasm::SharedSlice::<'_, Voice>::new(copy _1) -> [return: bb1, unwind continue];
    }

    bb1: {
        _3 = &_2;
        _0 = wasm::SharedSlice::<'_, Voice>::len(move _3) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}

fn voice(_1: f32, _2: bool) -> Voice {
    debug gain => _1;
    debug muted => _2;
    let mut _0: Voice;

    bb0: {
        _0 = Voice { gain: copy _1, muted: copy _2 };
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn loudness(_1: &[f32]) -> usize {
    debug gains => _1;
    let mut _0: usize;
    let _2: wasm::SharedSlice<'_, f32>;
    let mut _3: &wasm::SharedSlice<'_, f32>;

    bb0: {
        _2 = wasm::SharedSlice::<'_, f32>::new(copy _1) -> [return: bb1, unwind continue];
    }

    bb1: {
        _3 = &_2;
        _0 = wasm::SharedSlice::<'_, f32>::len(move _3) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}
\`\`\`

## How it decides

Every body in which a value of a type with the role \`shared-slice\` comes into being (the result of a call that was given no such
view, a transmute) is asked for the element type; a function that only passes a view on is not blamed again. The element is
judged field by field, and the chain that leads to the reason is shown. What the memory held before a pointer was cast is the
affair of \`forged-shared-slice\`.

Not Pod are \`bool\`, \`char\`, \`NonZero*\`, enums, unions, references, pointers, function pointers, handles, linear types, owners of memory,
cells and atomics, types with drop glue, and structs whose fields do not fill them. Pod are the numbers, arrays of Pod, and
what \`#[wasm::pod]\` or \`contract.pod\` declares.

- **proved**: a field that is to blame is in the dump.
- **likely**: the fields do not fill the type, and no marker says that it is packed.
- **unknown** (counted): the dump shows no fields of the type, or nothing promises its layout.
`,
  requires: { views, pod },
  options: {
    boolIsPod: option(false, "Whether 'bool' and '()' count as plain old data, as some contracts have it.")
  },
  *check({ views: views2, pod: pod2 }, { boolIsPod }) {
    const profile = boolIsPod ? "contract" : "strict";
    const told2 = /* @__PURE__ */ new Map();
    for (const view2 of views2.all) {
      if (view2.way === "pointer" || view2.way === "zeroed" || view2.way === "inlined" && view2.made) continue;
      const verdict = pod2.judge(view2.element, view2.body.dump, profile);
      const key = `${view2.at.source ? view2.at.source.line : view2.at.line} ${showType(view2.element)}`;
      const before = told2.get(view2.body) ?? /* @__PURE__ */ new Set();
      told2.set(view2.body, before);
      if (verdict.is === "yes" || before.has(key)) continue;
      before.add(key);
      yield draftOf3(view2, verdict);
    }
  }
});
function draftOf3({ body, element: element2, declaration: declaration2, at: at2 }, verdict) {
  const name3 = shortType(showType(element2));
  const reasons = verdict.because.map(shortType);
  const proved = verdict.is === "no";
  return {
    at: at2,
    message: `a shared slice has elements of type '${name3}', which ${proved ? "is not" : "is not known to be"} Pod (${reasons.join(", ")}): whoever reads it while others write may get what is no value of its type`,
    advice: `Share a type made of numbers only, mark it with #[wasm::pod], and convert after reading.`,
    certainty: !proved ? "unknown" : verdict.likely ? "likely" : "proved",
    subject: `${name3} in ${identityOf(body)}`,
    because: [
      ...verdict.because.map((reason) => ({ at: at2, message: shortType(reason) })),
      { at: declaration2.place ?? at2, message: showSource(declaration2) }
    ]
  };
}

// analyzers/size/topics.ts
var topics = [
  ["drop glue", /(^|::)drop_in_place$|^<.* as core::ops::drop::Drop>::drop$/],
  [
    "panic",
    /^(core|std)::(panicking|panic|rt)(::|$)|(^|::)rust_(panic|begin_unwind)|::(unwrap|expect)_failed$|panic_(fmt|bounds_check|count)/
  ],
  ["fmt", /^(<.* as )?(core|std|alloc)::fmt(::|>)|::fmt$|^core::(num::)?(flt2dec|fmt)/],
  ["serde", /\bserde(_\w+)?::|::(de)?serialize(_\w+)?$/],
  ["alloc", /^alloc::(alloc|raw_vec)(::|$)|^(<)?(dlmalloc|wee_alloc|talc)::|^__(rust|rdl|rg)_|^std::alloc::/],
  ["collections", /^<?(hashbrown|indexmap|std::collections|alloc::collections)::/],
  ["sort", /^core::slice::sort::/],
  ["text", /^<?(core|alloc)::(str|string|char|unicode)::/],
  ["numbers", /^<?core::num::/]
];
function topicOf(base) {
  return topics.find(([, pattern]) => pattern.test(base))?.[0];
}

// rules/size/panic-machinery.ts
var panic_machinery_default = rule({
  id: "panic-machinery",
  title: "much of the code only formats messages and panics",
  severity: "note",
  since: "next",
  certainty: "likely",
  docs: `
A Rust binary that can panic carries the code that prints why: \`core::fmt\`, the panic runtime, every \`Debug\` and \`Display\`
that a message may need. It is some 10 to 30 KB, which is little in a large binary and a third of a small one.

Told by demangled names, so \`likely\`: what formats for the user's sake is counted too. A binary without names has no
finding.

What to do: if nobody reads the messages, build them away:

\`\`\`toml
# Cargo.toml
[profile.release]
panic = "abort"
opt-level = "z"
lto = true
codegen-units = 1
\`\`\`

and on nightly \`RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort" cargo +nightly build --release -Zbuild-std=std,panic_abort --target wasm32-unknown-unknown\`,
which makes every panic a trap. On stable: no \`{:?}\` of large types in messages, \`expect\` with plain text, no
\`console_error_panic_hook\` in release builds.

\`\`\`wat bad
;; config {"rules":{"panic-machinery":{"minBytes":10}}}
(module
  (func $_RNvNtC4core3fmt5write (export "f") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3)))
  (func $_RNvNtC4core9panicking9panic_fmt (export "g") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 5))))
\`\`\`
\`\`\`wat good
;; config {"rules":{"panic-machinery":{"minBytes":10}}}
(module
  (func $_RNvC4demo3sum (export "f") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3))))
\`\`\`
`,
  requires: { wasm, names },
  options: {
    minBytes: option(8192, "Less code of this kind is no finding."),
    minShare: option(15, "A smaller percentage of all code is no finding.")
  },
  *check({ wasm: wasm2, names: names2 }, { minBytes, minShare }) {
    const found = [];
    let code3 = 0;
    for (const index2 of names2.bodies) {
      const bytes2 = wasm2.functions[index2]?.body?.length ?? 0;
      code3 += bytes2;
      const topic = names2.demangled(index2) ? topicOf(names2.base(index2)) : void 0;
      if (topic === "fmt" || topic === "panic") found.push({ index: index2, bytes: bytes2, topic });
    }
    const of = (list5) => list5.reduce((sum, { bytes: bytes2 }) => sum + bytes2, 0);
    const bytes = of(found);
    found.sort((a, b) => b.bytes - a.bytes || a.index - b.index);
    if (!found[0] || bytes < minBytes || bytes * 100 < code3 * minShare) return;
    const panics = of(found.filter(({ topic }) => topic === "panic"));
    yield {
      at: names2.place(found[0].index),
      subject: "formatting and panics",
      certainty: "likely",
      message: `${size(bytes)}, ${share(bytes, code3)} of all code, formats messages (${size(bytes - panics)}) and panics (${size(panics)})`,
      advice: "If nobody reads the messages, make panics traps: -Cpanic=immediate-abort with -Zbuild-std on nightly; on stable, keep {:?} and console_error_panic_hook out of release builds.",
      bytes,
      because: found.slice(0, 5).map(({ index: index2, bytes: bytes2 }) => ({
        at: names2.place(index2),
        message: `'${clip(names2.of(index2).name)}' is ${size(bytes2)}`
      }))
    };
  }
});

// rules/size/panic-site-budget.ts
var panic_site_budget_default = rule({
  id: "panic-site-budget",
  title: "many places that can panic are compiled in",
  severity: "note",
  since: "next",
  certainty: "proved",
  docs: `
Every \`unwrap\`, index and arithmetic check that the compiler could not prove away leaves a record in static data with the
file, line and column its message prints: 16 bytes, the path once, and a call in the code. Many of them mean checks in hot
code and data that every user downloads; the budget keeps them from growing unseen.

The records are counted by their shape, which nothing else has; a record belongs to the crate its path names. Set \`max\` to
what you have now and lower it.

What to do: \`get\`, iterators and \`?\` in place of indexing and \`unwrap\` in the crates that have most; on nightly
\`RUSTFLAGS="-Zlocation-detail=none"\` leaves the records out (messages then say no place), and
\`RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort" cargo +nightly build -Zbuild-std=std,panic_abort\` the messages too.

\`\`\`wat bad
;; config {"rules":{"panic-site-budget":{"max":0}}}
(module (memory 2)
  (func (export "f") (result i32) (i32.load (i32.const 70016)))
  (data (i32.const 70000) "crates/app/a.rs\\00" "\\70\\11\\01\\00\\0f\\00\\00\\00\\07\\00\\00\\00\\05\\00\\00\\00"))
\`\`\`
\`\`\`wat good
(module (memory 2)
  (func (export "f") (result i32) (i32.load (i32.const 70016)))
  (data (i32.const 70000) "crates/app/a.rs\\00" "\\70\\11\\01\\00\\0f\\00\\00\\00\\07\\00\\00\\00\\05\\00\\00\\00"))
\`\`\`
`,
  requires: { panicSites },
  options: {
    max: option(1e3, "So many panic locations are no finding.")
  },
  *check({ panicSites: panicSites2 }, { max }) {
    const { sites, paths: paths2, module: module2 } = panicSites2;
    const [first] = sites;
    if (!first || sites.length <= max) return;
    const bytes = [...sites, ...paths2].reduce((sum, { length }) => sum + length, 0);
    const crates = /* @__PURE__ */ new Map();
    for (const site of sites) {
      const name3 = site.path.crate ?? "the crate at hand";
      const known3 = crates.get(name3);
      if (known3) known3.push(site);
      else crates.set(name3, [site]);
    }
    const most = [...crates].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).slice(0, 3);
    const at2 = ({ offset, length }) => ({ kind: "bytes", artifact: module2.artifact.path, offset, length, section: "data" });
    yield {
      at: at2(first),
      subject: "panic locations",
      message: `${count(sites.length, "place that can panic is", "places that can panic are")} compiled in, more than the budget of ${max}: records and paths are ${size(bytes)}, ${share(bytes, module2.bytes.length)} of the file; most are of ` + list(most.map(([name3, own3]) => `'${clip(name3, 60)}' (${own3.length})`)),
      advice: "Replace indexing and unwrap in the crates that have most, or build with -Zlocation-detail=none on nightly.",
      bytes,
      because: most.map(([name3, own3]) => ({
        at: at2(own3[0]),
        message: `'${clip(name3, 60)}' has ${own3.length}, for example ${clip(own3[0].path.text)}:${own3[0].line}:${own3[0].column}`
      }))
    };
  }
});

// analyzers/effects/mir-pure.ts
var droppedBodies = analyzer({
  name: "dropped-bodies",
  doc: "Calls in the MIR dumps that only compute, and whose result nobody reads.",
  requires: { mirCalls, mirEffects },
  run: ({ mirCalls: mirCalls2, mirEffects: mirEffects2 }) => {
    const found = /* @__PURE__ */ new Map();
    const pure = purityOf2(mirEffects2.inferred);
    for (const dump of mirCalls2.program.dumps)
      for (const body of mirCalls2.of(dump).bodies) {
        if (!dump.spans && body.code.inlined.length > 0) continue;
        const unread = unreadIn(body.code);
        body.code.blocks.forEach(({ terminator, cleanup, statements }, block4) => {
          if (cleanup || terminator.kind !== "call" || terminator.target === void 0 || terminator.inlined) return;
          const { to, callee, args: args2 } = terminator;
          if (to.projection.length > 0 || !unread(to.local) || callee.kind !== "path") return;
          const result = typeOfPlace(body.code, to);
          if (!result || !isPlain2(result) || allTypeArguments(callee.path).length > 0) return;
          const link = mirCalls2.link(callee.path, dump, argumentTypes(body.code, args2), result);
          if (!link.body || link.byTrait || link.body === body || !pure(link.body)) return;
          const call3 = { body, at: mirPlace(body, terminator, block4, statements.length) };
          const row = found.get(link.body);
          if (row) row.push(call3);
          else found.set(link.body, [call3]);
        });
      }
    return [...found].map(([callee, calls2]) => ({ callee, calls: calls2 }));
  }
});
function unreadIn({ blocks, debug: debug2, locals }) {
  let read3;
  const readIn = () => {
    const found = /* @__PURE__ */ new Set([0]);
    for (const { statements, terminator } of blocks)
      for (const node of [...statements, terminator]) {
        for (const { place: place4, how: how3 } of usesOf(node))
          if (how3 !== "storage" && (how3 !== "write" || place4.projection.length > 0)) found.add(place4.local);
        for (const { projection } of placesOf(node))
          for (const step5 of projection) if (step5.kind === "index") found.add(step5.local);
        const opaque = node.kind === "opaque" || node.kind === "assign" && node.from.kind === "opaque";
        if (opaque || node.kind === "asm" || node.kind === "nop")
          for (const [, local2] of JSON.stringify(node).matchAll(/_(\d+)/g)) found.add(Number(local2));
      }
    for (const { name: name3, place: place4 } of debug2) if (place4 && !name3.startsWith("_")) found.add(place4.local);
    for (const local2 of locals) if (local2?.name !== void 0 && !local2.name.startsWith("_")) found.add(local2.index);
    return found;
  };
  return (local2) => !(read3 ??= readIn()).has(local2);
}
function isPlain2(type2) {
  if (isScalar(type2) || type2.kind === "ref" || type2.kind === "pointer") return true;
  if (type2.kind === "tuple") return type2.of.length > 0 && type2.of.every(isPlain2);
  if (type2.kind === "array") return isPlain2(type2.of);
  if (type2.kind !== "path" || !/^(?:Option|Result)$/.test(lastName(type2.path) ?? "")) return false;
  const parts = typeArguments(type2.path);
  return parts.length > 0 && isPlain2(parts[0]) && parts.every((part2) => isPlain2(part2) || isUnit(part2));
}
function isUnit(type2) {
  return type2.kind === "tuple" && type2.of.length === 0;
}
var harmless3 = effectSet("memory_read");
function purityOf2(inferred) {
  const known3 = /* @__PURE__ */ new Map();
  const computes = (body) => {
    if (body.code.opaque > 0 || isGeneric2(body)) return false;
    return inferred().deeds(body).every((deed) => {
      const { effects: effects3, maybe, possible, leaves, panics } = deed;
      return ((effects3 | maybe) & ~harmless3) === 0 && !possible && !leaves && !panics;
    });
  };
  return (body) => {
    const before = known3.get(body);
    if (before !== void 0) return before;
    if (isStub(body)) return false;
    const seen = /* @__PURE__ */ new Set([body]);
    let pure = true;
    for (const each of seen) {
      if (!computes(each)) {
        pure = false;
        break;
      }
      for (const { to } of inferred().deeds(each)) for (const callee of to) seen.add(callee);
    }
    known3.set(body, pure);
    return pure;
  };
}
function isGeneric2({ params, result }) {
  let open2 = false;
  for (const type2 of [...params, result])
    visitTypes(type2, (each) => {
      open2 ||= each.kind === "impl" || each.kind === "dyn" || each.kind === "fn" || each.kind === "closure";
      if (each.kind !== "path") return;
      const [first] = each.path.segments;
      open2 ||= first?.kind !== "name" || each.path.segments.length === 1 && /^(?:Self|[A-Z][A-Z0-9]?)$/.test(first.name);
    });
  return open2;
}
function isStub({ code: code3 }) {
  return code3.blocks.length === 1 && code3.blocks[0].statements.filter(({ kind }) => kind === "assign").length <= 1;
}

// rules/effects/pure-call-result-dropped.ts
var pure_call_result_dropped_default = rule({
  id: "pure-call-result-dropped",
  title: "the result of a call that only computes is thrown away",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
The function that is called writes nothing outside its own frame, asks the host for nothing, throws nothing, has no instruction
that can trap other than loads, and calls only functions of which the same is true. So the call leaves nothing behind but its
result, and that is dropped: the time is spent for nothing. Optimisers leave such calls in when the callee has a loop, because
a loop may not end; this rule assumes that it does, and that loads stay inside of memory.

Often the source shows a mistake: a check whose answer was meant to be used, a method that returns a new value where one
was expected to change in place, an expression left over from debugging.

MIR dumps are judged too, since an optimiser deletes such calls from the binary: a call is one when nothing reads the local it
writes, the callee's whole code is in the dumps, and none of that code writes, can panic, is generic or leaves the dumps. A variable
whose name has no \`_\` in front is read somewhere in the source, if only in a \`debug_assert!\`, and is left alone; so are results
that are \`()\` or of a type that may mean something by existing.

One finding per callee, with the first places. Functions that do nothing but return a constant are left out: they are stubs.
Getters and other functions of a few instructions without a loop say more about the build than about the source when there are
many: the C++ library's \`size()\` and functions that hand back a reference stay behind as dropped calls wherever inlining was off (one
build of duckdb has 30 of them). So from the sixth on they are told together, as a note.

Some 120 of the callees found in published packages (\`npm run corpus\`) were read as disassembly: every one only read and computed.

\`\`\`wat bad
(module
  (memory 1)
  (func $find (param $p i32) (result i32)
    (loop $next
      (if (i32.load8_u (local.get $p))
        (then (local.set $p (i32.add (local.get $p) (i32.const 1))) (br $next))))
    (local.get $p))
  (func (export "run") (param i32)
    (drop (call $find (local.get 0)))))
\`\`\`
\`\`\`wat good
(module
  (memory 1)
  (func $clear (param $p i32) (result i32)
    (i32.store (local.get $p) (i32.const 0))
    (local.get $p))
  (func (export "run") (param i32)
    (drop (call $clear (local.get 0)))))
\`\`\`
`,
  requires: {
    code: optional(code),
    names: optional(names),
    purity: optional(purity),
    droppedBodies: optional(droppedBodies)
  },
  options: {
    places: option(3, "How many of the calls are shown as evidence."),
    small: option(40, "Instructions up to which a function without a loop, with all it calls, is small."),
    most: option(5, "When more small functions than this are called so, they are told in one finding.")
  },
  *check({ code: code3, names: names2, purity: purity2, droppedBodies: droppedBodies2 }, { places, small: small2, most }) {
    const told2 = /* @__PURE__ */ new Set();
    if (code3 && names2 && purity2)
      for (const { callees, draft: draft3 } of inBinary(code3, names2, purity2, { places, small: small2, most })) {
        for (const callee of callees) told2.add(names2.base(callee));
        yield draft3;
      }
    for (const { callee, calls: calls2 } of droppedBodies2 ?? []) {
      const name3 = `${callee.dump.crate}::${callee.name}`;
      const [first] = calls2;
      if (!first || told2.has(name3)) continue;
      yield {
        at: first.at,
        subject: name3,
        message: message(callee.name, calls2.length, first.body.name),
        advice: advice2,
        because: calls2.slice(0, places).map(({ at: at2, body }) => ({ at: at2, message: `dropped in '${clip(body.name)}'` }))
      };
    }
  }
});
var advice2 = "Use the result, or delete the call.";
function message(callee, places, caller) {
  return `the result of '${clip(callee)}' is thrown away at ${count(places, "place")}, first in '${clip(caller)}'; the call only reads and computes, so it is work for nothing`;
}
function* inBinary(code3, names2, purity2, { places, small: small2, most }) {
  const getters = [];
  for (const [callee, calls3] of droppedCalls(code3)) {
    if (!code3.decoded[callee] || code3.instructions[callee] <= stub || !purity2.isPure(callee)) continue;
    if (/\bblack_box\b/.test(names2.of(callee).name)) continue;
    if (isSmall(code3, callee, small2)) getters.push({ callee, calls: calls3 });
    else yield { callees: [callee], draft: one({ callee, calls: calls3 }, names2, places) };
  }
  if (getters.length <= most) {
    for (const getter of getters) yield { callees: [getter.callee], draft: one(getter, names2, places) };
    return;
  }
  const [first] = getters.sort((a, b) => b.calls.length - a.calls.length);
  const calls2 = getters.flatMap(({ calls: calls3 }) => calls3);
  const draft3 = {
    at: names2.place(first.calls[0].caller, first.calls[0].offset, first.calls[0].length),
    subject: "small functions",
    message: `the results of ${count(getters.length, "small function")} that only read and compute are thrown away, at ${count(calls2.length, "place")} in all, most often that of '${clip(names2.of(first.callee).name)}': calls that inlining would have removed`,
    advice: "Optimise with inlining (`wasm-opt -O3`, `-O2` and link-time optimisation in the compiler).",
    atMost: "note",
    bytes: bytesOf(calls2),
    because: getters.slice(0, places).map(({ callee, calls: calls3 }) => ({
      at: names2.place(calls3[0].caller, calls3[0].offset, calls3[0].length),
      message: `'${clip(names2.of(callee).name)}' dropped at ${count(calls3.length, "place")}`
    }))
  };
  yield { callees: getters.map(({ callee }) => callee), draft: draft3 };
}
function one({ callee, calls: calls2 }, names2, places) {
  const [first] = calls2;
  return {
    at: names2.place(first.caller, first.offset, first.length),
    subject: names2.subject(callee),
    message: message(names2.of(callee).name, calls2.length, names2.of(first.caller).name),
    advice: advice2,
    bytes: bytesOf(calls2),
    because: calls2.slice(0, places).map(({ caller, offset, length }) => ({
      at: names2.place(caller, offset, length),
      message: `dropped in '${clip(names2.of(caller).name)}'`
    }))
  };
}
function bytesOf(calls2) {
  return calls2.reduce((sum, { length }) => sum + length, 0);
}
function isSmall(code3, index2, limit) {
  const all = /* @__PURE__ */ new Set([index2]);
  let left = limit;
  for (const node of all) {
    left -= code3.instructions[node];
    if (left < 0 || code3.decode(node).op.subarray(0, code3.instructions[node]).includes(loop)) return false;
    for (let call3 = code3.callStart[node]; call3 < code3.callStart[node + 1]; call3++) all.add(code3.callTarget[call3]);
  }
  return true;
}
var loop = opcode("loop");
var stub = 2;

// rules/safety/retyped-handle.ts
var retyped_handle_default = rule({
  id: "retyped-handle",
  title: "a handle is given another type without asking the host",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["EXTERNREF-3", "FUNCREF-1"],
  docs: `
A handle is a number; what the number means, only its type says. This code gives a handle another type without asking the host:
by a transmute, by casting a pointer or reference, or by taking the number out and putting it into a handle of another type. The
host does not know, so it will be handed an object of the wrong kind; for a function reference with another signature, the call
traps or passes garbage.

Ask the host (\`ExternRef::downcast\`), or keep the type.

\`\`\`rust
let gain: ExternRef<AudioParam> = unsafe { mem::transmute(node) };   // bad
let gain = node.downcast::<AudioParam>()?;                             // the host has been asked
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn fade(_1: wasm::ExternRef<Node>) -> wasm::ExternRef<Gain> {
    debug node => _1;
    let mut _0: wasm::ExternRef<Gain>;

    bb0: {
        _0 = copy _1 as wasm::ExternRef<Gain> (Transmute);
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn fade(_1: wasm::ExternRef<Node>) -> wasm::ExternRef<Node> {
    debug node => _1;
    let mut _0: wasm::ExternRef<Node>;
    let mut _2: u32;

    bb0: {
        _2 = wasm::ExternRef::<Node>::into_raw(move _1) -> [return: bb1, unwind continue];
    }

    bb1: {
        _0 = wasm::ExternRef::<Node>::from_raw(move _2) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}
\`\`\`

## How it decides

Handles are the types with the role \`handle\`: by marker, by \`contract.handle\` in the config, or known to wasm-lint (\`wasm::ExternRef\`,
\`wasm::FuncRef\`, \`wasm_bindgen::JsValue\`, …). Compared are the two sides of each \`Transmute\` and pointer cast, of \`transmute_copy\`
and \`<*const T>::cast\`, looking into references, slices, \`Option\`, \`Vec\` and other types built alike; and the handle whose number
(\`into_raw\`, \`as_raw\`) reaches a \`from_raw\`. Lifetimes make no difference, and a type parameter may stand for anything: nothing is
said of it. The crate that defines a handle may do what it likes with it.

- **proved**: the cast or the pair of calls is in the dump as such.
- **likely**: calls were inlined around it (opt-level 2 and 3).
- **unknown** (counted): a method of the handle itself, such as \`downcast\`, was inlined here, and the dump does not say which
  statement is its own. Dumps with spans (\`-Zmir-include-spans\`) say so.
`,
  requires: { handles },
  options: {},
  *check({ handles: handles2 }) {
    for (const making of handles2.makings) {
      if (making.is !== "retyped") continue;
      const [from, to] = [shortType(making.from), shortType(making.to)];
      yield {
        at: making.at,
        message: `a handle of type '${from}' becomes one of type '${to}' ${ways2[making.way]}: the host was not asked, and will be handed an object of the wrong kind`,
        advice: to.startsWith("FuncRef") ? "Keep the signature that the function reference was made with." : "Ask the host with 'downcast', or keep the type.",
        certainty: making.certainty,
        subject: `${from} as ${to} in ${identityOf(making.body)}`,
        because: [{ at: making.declaration.place ?? making.at, message: showSource(making.declaration) }]
      };
    }
  }
});
var ways2 = {
  cast: "by a transmute",
  pointer: "by a cast of the pointer to it",
  number: "by way of its number"
};

// analyzers/borrows/memory.ts
var passing4 = /* @__PURE__ */ new Set([
  ...[
    "as_ptr",
    "as_mut_ptr",
    "as_slice",
    "as_mut_slice",
    "as_ref",
    "as_mut",
    "deref",
    "deref_mut",
    "borrow",
    "borrow_mut"
  ],
  ...["from_ref", "from_mut", "cast", "cast_mut", "cast_const", "add", "sub", "offset", "wrapping_add", "wrapping_sub"],
  ...["byte_add", "from_raw_parts", "from_raw_parts_mut", "slice_from_raw_parts", "slice_from_raw_parts_mut", "index"],
  ...["index_mut", "get_unchecked", "get_unchecked_mut", "as_uninit_slice", "new_unchecked", "get", "as_ptr_range"],
  ...["into_iter", "iter_mut", "as_chunks_mut", "as_bytes", "as_bytes_mut"]
]);
function memoryOf(body, place4, depth2 = 0) {
  const { projection } = place4;
  if (projection[0]?.kind === "deref") return pointed(body, place4.local, depth2) + suffixOf(projection.slice(1));
  return `_${place4.local}${suffixOf(projection)}`;
}
function memoryBehind(body, pointer, depth2 = 0) {
  if (pointer.kind === "const") return staticOf2(body, pointer.value);
  const { local: local2, projection } = pointer.place;
  return memoryOf(body, { local: local2, projection: [...projection, { kind: "deref" }] }, depth2);
}
function overlaps(one2, other2) {
  const [short, long] = one2.length <= other2.length ? [one2, other2] : [other2, one2];
  if (!long.startsWith(short)) return false;
  const rest = long.slice(short.length);
  return /^([.[@]|$)/.test(rest) && !rest.includes("*");
}
function suffixOf(projection) {
  let path3 = "";
  for (const step5 of projection) {
    if (step5.kind === "deref") path3 += "*";
    else if (step5.kind === "field") path3 += `.${step5.index}`;
    else if (step5.kind === "downcast") path3 += `@${step5.variant}`;
    else if (step5.kind !== "cast") return `${path3}[]`;
  }
  return path3;
}
function pointed(body, local2, depth2) {
  const itself = `_${local2}*`;
  const definition2 = depth2 < 32 ? definitionsOf(body.code, body.params.length).only(local2) : void 0;
  if (definition2?.is === "assign") {
    const { from } = definition2;
    if (from.kind === "ref") return memoryOf(body, from.place, depth2 + 1);
    if (from.kind === "use" || from.kind === "cast" && from.cast !== "PointerWithExposedProvenance") {
      if (from.operand.kind === "const") return staticOf2(body, from.operand.value) ?? itself;
      return memoryBehind(body, from.operand, depth2 + 1) ?? itself;
    }
    if (from.kind === "fat-pointer") return memoryBehind(body, from.pointer, depth2 + 1) ?? itself;
    if (from.kind === "binary" && from.op === "Offset") return memoryBehind(body, from.left, depth2 + 1) ?? itself;
  }
  if (definition2?.is === "call" && definition2.call.callee.kind === "path") {
    const [first] = definition2.call.args;
    if (first && passing4.has(lastName(definition2.call.callee.path) ?? ""))
      return memoryBehind(body, first, depth2 + 1) ?? itself;
  }
  return itself;
}
function staticOf2(body, value2) {
  if (value2.kind !== "alloc") return void 0;
  const alloc = body.allocs.find(({ name: name3 }) => name3 === value2.alloc);
  const path3 = value2.path ?? alloc?.static;
  return path3 === void 0 ? void 0 : `static ${path3}`;
}

// analyzers/borrows/shared-writes.ts
var sharedWrites = analyzer({
  name: "shared-writes",
  doc: "Writes to memory while a shared view of it is still in use.",
  requires: { mir, contract, views },
  run({ views: views2 }) {
    const byBody = /* @__PURE__ */ new Map();
    const apart = /* @__PURE__ */ new Map();
    for (const view2 of views2.all) {
      if (view2.made) byBody.set(view2.body, [...byBody.get(view2.body) ?? [], view2]);
      else if (view2.way === "inlined") apart.set(view2.body.dump.artifact, (apart.get(view2.body.dump.artifact) ?? 0) + 1);
    }
    return {
      writes: [...byBody].flatMap(([body, made]) => writesIn(body, made)),
      unread: [...apart].map(([artifact, count3]) => ({
        what: "views of shared memory that the optimiser took apart, so that nothing follows them",
        count: count3,
        artifact
      }))
    };
  },
  unread: (result) => result.unread,
  *facts(result) {
    for (const { at: at2, how: how3, view: view2 } of result.writes)
      yield { at: at2, text: `${how3} under a view of ${showType(view2.element)}` };
  }
});
var keyOf3 = ({ local: local2, view: view2 }) => `${local2}:${view2}`;
function carryingOf(body, made) {
  const { code: code3 } = body;
  const homes = new Set(made.map(({ declaration: declaration2 }) => homeOf(declaration2)));
  const declared = new Set(made.map(({ declaration: declaration2 }) => declaration2));
  const carries2 = (type2) => type2 !== void 0 && mayCarry(type2, homes, declared);
  const step5 = (fact, node, block4, statement) => {
    if (fact === "any") return fact;
    if (node.kind === "storage-live" || node.kind === "storage-dead")
      return new Map([...fact].filter(([, { local: local2 }]) => local2 !== node.local));
    const to = node.kind === "assign" || node.kind === "call" ? node.to : void 0;
    if (!to || to.projection[0]?.kind === "deref") return fact;
    const from = sourcesOf2(node);
    const born = made.flatMap(
      (view2, id2) => view2.made?.block === block4 && view2.made.statement === statement ? [{ local: to.local, view: id2 }] : []
    );
    const passed = carries2(typeOfPlace(code3, { local: to.local, projection: [] })) ? [...fact.values()].filter(({ local: local2 }) => from.includes(local2)).map(({ view: view2 }) => ({ local: to.local, view: view2 })) : [];
    const kept3 = to.projection.length === 0 ? [...fact.values()].filter(({ local: local2 }) => local2 !== to.local) : [...fact.values()];
    return setOf([...kept3, ...passed, ...born], keyOf3);
  };
  const problem = {
    lattice: powerset(),
    direction: "forward",
    count: code3.blocks.length,
    successors: (block4) => code3.blocks[block4].cleanup ? [] : normalSuccessors(code3.blocks[block4].terminator),
    boundary: () => void 0,
    flow: (block4, fact) => {
      const { statements, terminator } = code3.blocks[block4];
      return [...statements, terminator].reduce((held, node, index2) => step5(held, node, block4, index2), fact);
    }
  };
  return { problem, step: step5 };
}
function sourcesOf2(node) {
  const locals = operandsOf(node).flatMap((operand3) => operand3.kind === "const" ? [] : [operand3.place.local]);
  return node.kind === "assign" && node.from.kind === "ref" ? [...locals, node.from.place.local] : locals;
}
function mayCarry(type2, homes, declared) {
  let found = false;
  const names2 = new Set([...declared].map(({ name: name3 }) => name3.split("::").at(-1)));
  visitTypes(type2, (inner) => {
    if (inner.kind === "closure" || inner.kind === "opaque" || inner.kind === "impl") found = true;
    if (inner.kind !== "path") return;
    const [first] = inner.path.segments;
    if (first?.kind === "name" && inner.path.segments.length > 1 && homes.has(first.name)) found = true;
    if (names2.has(lastName(inner.path))) found = true;
  });
  return found;
}
function writesIn(body, made) {
  const { code: code3 } = body;
  const { problem, step: step5 } = carryingOf(body, made);
  const solution = solve(problem);
  if (!solution.settled) return [];
  const memories = made.map((view2) => memoryOfView(body, view2));
  const touched3 = touchedIn(body);
  const found = /* @__PURE__ */ new Map();
  const reborrowed = /* @__PURE__ */ new Set();
  code3.blocks.forEach(({ statements, terminator, cleanup }, block4) => {
    let fact = solution.into[block4];
    if (cleanup) return;
    for (const [index2, node] of [...statements, terminator].entries()) {
      if (fact === "any") return;
      if (fact.size > 0)
        for (const write of writesOf(body, node, reborrowed)) {
          const views2 = [...fact.values()].filter(
            ({ view: view2 }) => memories[view2] && overlaps(memories[view2], write.memory)
          );
          if (views2.length === 0) continue;
          const later = touchedBehind(body, touched3, block4, index2);
          for (const { local: local2, view: view2 } of views2) {
            const of = made[view2];
            if (!of || !later.has(local2)) continue;
            if (write.reborrows !== void 0) reborrowed.add(write.reborrows);
            const at2 = mirPlace(body, node, block4, index2);
            const key = `${view2} ${at2.source ? at2.source.line : at2.line}`;
            const { how: how3, by } = write;
            if (!found.has(key)) found.set(key, { view: of, how: how3, at: at2, ...by === void 0 ? {} : { by } });
          }
        }
      fact = step5(fact, node, block4, index2);
    }
  });
  return [...found.values()];
}
function memoryOfView(body, { made }) {
  const pointer = made?.from.find((operand3) => {
    const type2 = typeOfOperand(body.code, operand3);
    return type2?.kind === "ref" || type2?.kind === "pointer" || type2?.kind === "path" && lastName(type2.path) === "NonNull";
  });
  return pointer && memoryBehind(body, pointer);
}
var writing2 = /* @__PURE__ */ new Set([
  ...[
    "write",
    "write_unaligned",
    "write_bytes",
    "copy_from",
    "copy_from_nonoverlapping",
    "replace",
    "swap",
    "drop_in_place"
  ],
  ...["copy", "copy_nonoverlapping"]
]);
var freeing = /* @__PURE__ */ new Set(["dealloc", "__rust_dealloc", "realloc", "free"]);
function* writesOf(body, node, reborrowed) {
  switch (node.kind) {
    case "assign": {
      const { to, from } = node;
      if (to.projection.length > 0 || isMemory(body, to)) yield { how: "written", memory: memoryOf(body, to) };
      if (from.kind === "ref" && from.mutable && !from.raw)
        yield { how: "lent", memory: memoryOf(body, from.place), reborrows: to.local };
      break;
    }
    case "copy-nonoverlapping": {
      const memory2 = memoryBehind(body, node.to);
      if (memory2 !== void 0) yield { how: "written", memory: memory2 };
      break;
    }
    case "drop":
      yield { how: "freed", memory: memoryOf(body, node.place) };
      break;
    case "call":
      yield* writesOfCall(body, node, reborrowed);
      break;
    default:
      break;
  }
}
function isMemory(body, { local: local2 }) {
  const type2 = body.code.locals[local2]?.type;
  return type2?.kind === "array" || type2?.kind === "path";
}
function* writesOfCall(body, { callee, args: args2 }, reborrowed) {
  const name3 = callee.kind === "path" ? lastName(callee.path) ?? "" : "";
  const by = callee.kind === "path" ? showPath(callee.path) : "a function pointer";
  const [first] = args2;
  if (freeing.has(name3) && first) {
    const memory2 = memoryBehind(body, first);
    if (memory2 !== void 0) yield { how: "freed", memory: memory2, by };
  }
  for (const arg of args2) {
    if (arg.kind === "const") continue;
    const type2 = typeOfOperand(body.code, arg);
    if (name3 === "drop" && type2?.kind === "path") yield { how: "freed", memory: ownerOf(body, arg), by };
    const mutable = type2?.kind === "ref" && type2.mutable ? "lent" : type2?.kind === "pointer" && type2.mutable ? "written" : void 0;
    if (!mutable || mutable === "written" && !writing2.has(name3)) continue;
    if (arg.place.projection.length === 0 && reborrowed.has(arg.place.local)) continue;
    const memory2 = memoryBehind(body, arg);
    if (memory2 !== void 0) yield { how: mutable, memory: memory2, by };
  }
}
function ownerOf(body, operand3) {
  const { place: place4 } = operand3;
  const definition2 = place4.projection.length === 0 ? definitionsOf(body.code, body.params.length).only(place4.local) : void 0;
  if (definition2?.is === "assign" && definition2.from.kind === "use" && definition2.from.operand.kind !== "const")
    return memoryOf(body, definition2.from.operand.place);
  return memoryOf(body, place4);
}

// rules/safety/shared-slice-written.ts
var shared_slice_written_default = rule({
  id: "shared-slice-written",
  title: "memory is written while a shared slice of it is in use",
  severity: "error",
  since: "next",
  certainty: "likely",
  clauses: ["SHARED-1", "SHARED-5"],
  docs: `
A shared slice is a view of memory that others write. This thread must not: an ordinary write, or a \`&mut\` that lends the memory to
somebody who writes, tells the compiler that nobody else looks at it. It may move the write past the view's reads, or keep it in
a register for good. The other threads then see old samples, or half of the new ones, in release builds only. Memory that is
freed or reallocated under a view is read after its end.

Use the view up before the memory is written, and make a new one afterwards; or write with \`write_volatile\` or atomics.

\`\`\`rust
let view = unsafe { SharedSlice::from_raw_parts(ring.as_ptr(), ring.len()) };
ring[0] = sample;                  // bad: the view is read below
publish(view);
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn publish(_1: *mut f32, _2: usize) -> usize {
    debug ring => _1;
    let mut _0: usize;
    let _3: wasm::SharedSlice<'_, f32>;
    let mut _4: *const f32;

    bb0: {
        _4 = copy _1 as *const f32 (PtrToPtr);
        _3 = wasm::SharedSlice::<'_, f32>::from_raw_parts(move _4, copy _2) -> [return: bb1, unwind continue];
    }

    bb1: {
        (*_1) = const 0.5f32;
        _0 = send(copy _3) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn publish(_1: *mut f32, _2: usize) -> usize {
    debug ring => _1;
    let mut _0: usize;
    let _3: wasm::SharedSlice<'_, f32>;
    let mut _4: *const f32;

    bb0: {
        (*_1) = const 0.5f32;
        _4 = copy _1 as *const f32 (PtrToPtr);
        _3 = wasm::SharedSlice::<'_, f32>::from_raw_parts(move _4, copy _2) -> [return: bb1, unwind continue];
    }

    bb1: {
        _0 = send(copy _3) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}
\`\`\`

## How it decides

Views are the types with the role \`shared-slice\`: by marker, by \`contract.sharedSlice\` in the config, or known to wasm-lint. The pointer
a view is made from is followed back, through casts, references, fields and \`as_ptr\` and its kin, to the local, the parameter
or the static that it leads into. From there to the last use of the view, or of an iterator or a part of it, on any path,
these are findings, all **likely**:

- an assignment into the same memory;
- a \`&mut\` to it, or one that is given to a function;
- \`ptr::write\`, \`copy_nonoverlapping\` and their kin into it;
- a drop of its owner, or \`dealloc\`.

They are not proved: elements are not told apart, so a write behind the end of the view is found as well. Writes to another field,
through another parameter, by \`write_volatile\` and by atomics are none. A raw pointer given to a function of the program or of the
host is none either: that others write is what the view is for. Two pointers that are not seen to lead to one place are taken
for two. Safe code cannot do this while the view's lifetime is honest.

## Better evidence

Inlining (opt-level 2 and 3) takes views apart, and then nothing follows them: the report counts these. Dumps made with
\`-Copt-level=1\`, or debug dumps, keep them whole.
`,
  requires: { sharedWrites },
  options: {},
  *check({ sharedWrites: sharedWrites2 }) {
    for (const write of sharedWrites2.writes) {
      const { view: view2, at: at2 } = write;
      const type2 = shortType(showType(view2.element));
      yield {
        at: at2,
        message: messageOf4(write, type2),
        advice: "Use the view up first, or write with write_volatile or atomics.",
        certainty: "likely",
        subject: `${type2} in ${identityOf(view2.body)}`,
        because: [
          { at: view2.at, message: "the view is made here, and used again later" },
          { at: view2.declaration.place ?? at2, message: showSource(view2.declaration) }
        ]
      };
    }
  }
});
function messageOf4({ how: how3, by }, type2) {
  const who = by ? `'${shortType(by)}'` : "code that may write";
  const view2 = `a shared slice of '${type2}'`;
  switch (how3) {
    case "written":
      return `memory is written while ${view2} of it is in use: the compiler may move the write past what others read`;
    case "lent":
      return `memory is lent to ${who} by '&mut' while ${view2} of it is in use: the compiler may assume that nobody else sees it`;
    case "freed":
      return `memory is freed while ${view2} of it is in use: what is read afterwards is somebody else's`;
  }
}

// analyzers/names/path-glob.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
function pathMatches(glob, path3) {
  return import_picomatch.default.isMatch(path3.replace(/^\.\//, ""), glob.replace(/^\.\//, ""));
}

// analyzers/size/sizes.ts
var sizes = analyzer({
  name: "sizes",
  doc: "The size of the binary and of each of its sections, in bytes.",
  requires: { wasm },
  run: ({ wasm: wasm2 }) => ({
    artifact: wasm2.artifact.path,
    bytes: wasm2.bytes.length,
    sections: wasm2.sections.map(({ name: name3, offset, length }) => ({ name: name3, bytes: length, span: { offset, length } })),
    functions: wasm2.functions.length - wasm2.imports.filter(({ kind }) => kind === "function").length,
    imports: wasm2.imports.length,
    exports: wasm2.exports.length
  }),
  *facts({ artifact, bytes, sections, functions: functions3, imports, exports }) {
    const whole2 = `${bytes} bytes; ${functions3} functions, ${imports} imports, ${exports} exports`;
    yield { at: { kind: "bytes", artifact, offset: 0, length: bytes }, text: whole2 };
    for (const { name: name3, bytes: own3, span: span2 } of sections) {
      const share2 = bytes === 0 ? 0 : 100 * own3 / bytes;
      yield {
        at: { kind: "bytes", artifact, ...span2, section: name3 },
        text: `${name3}: ${own3} bytes, ${share2.toFixed(1)} %`
      };
    }
  }
});

// rules/size/size-budget.ts
var size_budget_default = rule({
  id: "size-budget",
  title: "the binary is larger than its budget",
  severity: "error",
  since: "next",
  certainty: "proved",
  docs: `
A budget in \`wasm-lint.json\` says how large which file may be; more than \`max\` is an error, more than \`warn\` a warning:

\`\`\`json
{ "budgets": [{ "files": "dist/*.wasm", "metric": "gzip", "warn": "900 kB", "max": "1 MiB" }] }
\`\`\`

| \`metric\` | is |
| --- | --- |
| \`raw\` | the file as it lies there |
| \`gzip\`, \`brotli\` | its size after \`gzip -9\` or \`brotli -11\` as this Node's zlib does them: compare them only with figures made the same way. Brotli takes seconds per megabyte |
| \`section:code\`, \`section:data\`, \`section:custom:name\`, … | that section with its header; 0 when there is none |
| \`function\` | the largest function |
| \`crate:regex\` | all functions of that crate, by their names; of a binary without names it is unknown, and counted as that |
| \`functions\`, \`imports\`, \`exports\` | how many there are: the limits are whole numbers |

The finding stands on the line of the config that sets the limit, and says which sections and functions the bytes are in.
\`wasm-lint diff\` tells what made a file larger than the version before. A budget whose \`files\` match nothing that was linted fails the run, unless it is \`optional\`.

\`\`\`wat bad
;; config {"budgets":[{"files":"**","metric":"raw","max":"16 B"}]}
(module (func (export "run") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3))))
\`\`\`
\`\`\`wat bad
;; config {"budgets":[{"files":"**","metric":"imports","max":1}]}
(module (import "env" "log" (func)) (import "env" "now" (func)))
\`\`\`
\`\`\`wat good
;; config {"budgets":[{"files":"**","metric":"raw","max":"1 KiB"}]}
(module (func (export "run") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3))))
\`\`\`
`,
  requires: { wasm, sizes, names },
  options: {
    budgets: option([], "The budgets: written at the top of the config, under `budgets`.")
  },
  *check({ wasm: wasm2, sizes: sizes2, names: names2 }, { budgets }) {
    for (const budget of budgets)
      if (pathMatches(budget.files, wasm2.artifact.path)) yield* judge4(budget, wasm2, sizes2, names2);
  }
});
function* judge4(budget, module2, sizes2, names2) {
  const { metric } = budget;
  const subject = `${module2.artifact.path} ${metric}`;
  const weighed = weigh(metric, module2, sizes2, names2);
  if (!weighed) {
    const message2 = `'${module2.artifact.path}' has no names that tell of crates, so what the ${metric.replace(":", " ")} weighs cannot be told`;
    yield {
      at: budget.at,
      subject,
      certainty: "unknown",
      message: message2,
      advice: "Lint the binary before it is stripped, or give --names."
    };
    return;
  }
  const { amount, before, behind: behind2 = "", where, functions: functions3 } = weighed;
  const over = budget.max !== void 0 && amount > budget.max ? budget.max : void 0;
  const near = budget.warn !== void 0 && amount > budget.warn ? budget.warn : void 0;
  const limit = over ?? near;
  if (limit === void 0) return;
  const counts2 = metric === "functions" || metric === "imports" || metric === "exports";
  const told2 = (n) => counts2 ? thousands(n) : size(n);
  yield {
    at: budget.at,
    subject,
    message: `${before} ${told2(amount)}${behind2}, ${told2(amount - limit)} (${share(amount - limit, limit)}) more than the ${over === void 0 ? "warning line" : "limit"} of ${told2(limit)}${where}`,
    advice: adviceFor3(module2, budget),
    ...over === void 0 ? { atMost: "warning" } : {},
    ...counts2 ? {} : { bytes: amount - limit },
    because: functions3.slice(0, 5).map((index2) => ({
      at: names2.place(index2),
      message: `'${clip(names2.of(index2).name)}' is ${size(lengthOf(module2, index2))}`
    }))
  };
}
function weigh(metric, module2, sizes2, names2) {
  const file = `'${module2.artifact.path}'`;
  const functions3 = [...names2.bodies].sort((a, b) => lengthOf(module2, b) - lengthOf(module2, a) || a - b);
  const whole2 = { before: `${file} is`, where: `; most of it is in ${largest(sizes2)}`, functions: functions3 };
  switch (metric) {
    case "raw":
      return { ...whole2, amount: module2.bytes.length };
    case "gzip":
      return { ...whole2, amount: gzipped(module2.bytes), behind: " after gzip -9" };
    case "brotli":
      return { ...whole2, amount: brotlied(module2.bytes), behind: " after brotli -11" };
    case "function": {
      const [first] = functions3;
      if (first === void 0) return { amount: 0, before: file, where: "", functions: functions3 };
      const name4 = clip(names2.of(first).name);
      return {
        amount: lengthOf(module2, first),
        before: `the largest function of ${file}, '${name4}', is`,
        where: "",
        functions: functions3
      };
    }
    case "functions":
      return { ...whole2, amount: functions3.length, before: `${file} has`, behind: " functions", where: "" };
    case "imports":
    case "exports":
      return { amount: sizes2[metric], before: `${file} has`, behind: ` ${metric}`, where: "", functions: [] };
  }
  const name3 = metric.slice(metric.indexOf(":") + 1);
  if (metric.startsWith("section:")) {
    const amount2 = sizes2.sections.reduce((sum, section) => sum + (section.name === name3 ? section.bytes : 0), 0);
    return {
      amount: amount2,
      before: `the section '${clip(name3)}' of ${file} is`,
      where: `: ${share(amount2, sizes2.bytes)} of the file`,
      functions: name3 === "code" ? functions3 : []
    };
  }
  if (!names2.bodies.some((index2) => names2.crate(index2) !== void 0)) return void 0;
  const crate = name3.replaceAll("-", "_");
  const own3 = functions3.filter((index2) => names2.crate(index2) === crate);
  const amount = own3.reduce((sum, index2) => sum + lengthOf(module2, index2), 0);
  return {
    amount,
    before: `the code of '${clip(name3)}' in ${file} is`,
    where: `; ${count(own3.length, "function is", "functions are")} its own`,
    functions: own3
  };
}
function lengthOf({ functions: functions3 }, index2) {
  return functions3[index2]?.body?.length ?? 0;
}
function largest({ sections, bytes }) {
  return [...sections].sort((a, b) => b.bytes - a.bytes).slice(0, 3).map((section) => `${section.name} (${size(section.bytes)}, ${share(section.bytes, bytes)})`).join(", ");
}
function adviceFor3(module2, { metric }) {
  const strippable = module2.customs.filter(
    ({ title }) => /^(name|\.debug_.*|sourceMappingURL|external_debug_info)$/.test(title)
  );
  const bytes = strippable.reduce((sum, { length }) => sum + length, 0);
  if (metric === "raw" && bytes * 20 > module2.bytes.length)
    return `Strip the custom sections that only debuggers read (${size(bytes)}) first: wasm-opt --strip-debug.`;
  if (metric === "imports" || metric === "exports")
    return "Take out what is not needed (wasm-lint why tells what keeps an import), or raise the limit on this line with a reason.";
  return "Look at the largest functions below, optimise with wasm-opt -Oz, or raise the limit on this line with a reason.";
}

// rules/hygiene/stack-overflow-clobbers-data.ts
var stack_overflow_clobbers_data_default = rule({
  id: "stack-overflow-clobbers-data",
  title: "an overflow of the shadow stack overwrites static data",
  severity: "warning",
  since: "next",
  certainty: "likely",
  docs: `
Languages that compile by way of LLVM keep locals whose address is taken in linear memory, on a shadow stack that grows
down from the initial value of \`__stack_pointer\`. WebAssembly has no guard pages. With the stack first in memory, an
overflow runs below address 0, and the access traps. With static data first, an overflow writes on into
the data below: constants, vtables and globals change, and the program goes on with them.

Rust links with the stack first. For C and C++ pass \`-Wl,--stack-first\`, to Emscripten too. A larger stack makes an overflow
rarer, not safer. Emscripten's \`-sSTACK_OVERFLOW_CHECK=2\` finds overflows while developing.

One finding per binary. The stack pointer is found by what functions do with it: a mutable global that begins at an
aligned address and that they move down by whole frames; its name is not needed. Its initial value is compared with the
lowest byte that an active data segment fills. It is unknown where one of the two is only decided when the module starts:
an imported stack pointer, passive segments (threads), offsets taken from a global. It does not see zeroed data, which
needs no segment, nor checks: a program that compares the pointer with a limit at each frame is safe in either layout,
hence _likely_. A snapshot of a running module (Wizer, and what builds on it) has remainders of the stack itself in its segments: data that ends right
below the top, with nothing from address 0 up to it, is taken for that. The two findings on the corpus are true by disassembly.

\`\`\`wat bad
(module
  (memory 2)
  (global $__stack_pointer (mut i32) (i32.const 66560))
  (func (export "frame") (local i32)
    global.get 0
    i32.const 16
    i32.sub
    local.tee 0
    global.set 0)
  (data (i32.const 1024) "data first"))
\`\`\`
\`\`\`wat good
(module
  (memory 2)
  (global $__stack_pointer (mut i32) (i32.const 65536))
  (func (export "frame") (local i32)
    global.get 0
    i32.const 16
    i32.sub
    local.tee 0
    global.set 0)
  (data (i32.const 65536) "stack first"))
\`\`\``,
  requires: { wasm: linked, callGraph },
  options: {},
  *check({ wasm: wasm2, callGraph: callGraph2 }) {
    const pointer = wasm2.globals[callGraph2.stackPointer];
    const data = wasm2.data.filter(({ memory: memory2, contents }) => (memory2 ?? 0) === 0 && contents.length > 0);
    if (!pointer || data.length === 0) return;
    const artifact = wasm2.artifact.path;
    const wide = wasm2.memories[0]?.limits.index64 ? 64 : 32;
    const top = pointer.init?.value;
    const starts = data.flatMap((segment2) => {
      const value2 = segment2.offsetExpression?.value;
      return value2 === void 0 ? [] : [{ segment: segment2, address: BigInt.asUintN(wide, value2) }];
    });
    const sorted = starts.toSorted((a, b) => a.address < b.address ? -1 : a.address > b.address ? 1 : 0);
    const [first] = sorted;
    const at2 = {
      kind: "bytes",
      artifact,
      offset: pointer.init?.offset ?? pointer.import?.offset ?? 0,
      length: pointer.init?.length ?? pointer.import?.length ?? 0,
      section: pointer.import ? "import" : "global"
    };
    if (top !== void 0 && first && top > first.address) {
      const below2 = sorted.filter(({ address }) => address < top);
      if (isRemainder(
        below2.map(({ segment: segment2, address }) => [address, address + BigInt(segment2.contents.length)]),
        top
      ))
        return;
      yield {
        at: at2,
        subject: "shadow stack",
        message: `the shadow stack begins at ${thousands(Number(top))} and grows down to static data from ${thousands(Number(first.address))} up: an overflow silently overwrites it instead of trapping`,
        advice: "Link with --stack-first, so that an overflow runs below address 0 and traps.",
        certainty: "likely",
        because: [
          {
            at: {
              kind: "bytes",
              artifact,
              offset: first.segment.contents.offset,
              length: first.segment.contents.length,
              section: "data"
            },
            message: `the lowest static data, ${thousands(first.segment.contents.length)} bytes at address ${thousands(Number(first.address))}`
          }
        ]
      };
    } else if (top === void 0 || starts.length < data.length) {
      yield {
        at: at2,
        subject: "shadow stack",
        message: "where the shadow stack or static data lies is decided when the module starts, so the two cannot be compared",
        certainty: "unknown"
      };
    }
  }
});
function isRemainder(data, top) {
  let [end, widest] = [0n, 0n];
  for (const [start, stop] of data) {
    if (end > 0n && start - end > widest) widest = start - end;
    if (stop > end) end = stop;
  }
  const [lowest] = data[0];
  return top - end < frames2 && lowest > frames2 && lowest > widest;
}
var frames2 = 4096n;

// analyzers/graph/dominators.ts
function dominators(graph, root) {
  const order = reversePostorder(graph, root);
  const rank3 = new Int32Array(graph.count).fill(-1);
  order.forEach((node, position2) => rank3[node] = position2);
  const immediate = new Int32Array(graph.count).fill(-1);
  immediate[root] = root;
  const { start, target } = reverse(graph);
  for (let changed = true; changed; ) {
    changed = false;
    for (let position2 = 1; position2 < order.length; position2++) {
      const node = order[position2];
      let meet = -1;
      for (let edge = start[node]; edge < start[node + 1]; edge++) {
        const before = target[edge];
        if (immediate[before] === -1) continue;
        meet = meet === -1 ? before : meeting(before, meet);
      }
      if (meet === immediate[node]) continue;
      immediate[node] = meet;
      changed = true;
    }
  }
  return { root, immediate, order };
  function meeting(left, right2) {
    while (left !== right2) {
      while (rank3[left] > rank3[right2]) left = immediate[left];
      while (rank3[right2] > rank3[left]) right2 = immediate[right2];
    }
    return left;
  }
}
function dominates(found, over, node) {
  if (found.immediate[node] === -1) return false;
  for (let at2 = node; ; at2 = found.immediate[at2]) {
    if (at2 === over) return true;
    if (at2 === found.root) return false;
  }
}
function reversePostorder(graph, root) {
  const { count: count3, start, target } = graph;
  const seen = new Uint8Array(count3);
  const edge = new Uint32Array(count3);
  const walk3 = new Int32Array(count3);
  const order = new Int32Array(count3);
  let first = count3;
  let depth2 = 0;
  walk3[0] = root;
  seen[root] = 1;
  edge[root] = start[root];
  while (depth2 >= 0) {
    const node = walk3[depth2];
    const at2 = edge[node];
    if (at2 < start[node + 1]) {
      edge[node] = at2 + 1;
      const next = target[at2];
      if (seen[next]) continue;
      seen[next] = 1;
      edge[next] = start[next];
      walk3[++depth2] = next;
    } else {
      order[--first] = node;
      depth2--;
    }
  }
  return order.subarray(first);
}

// analyzers/threads/answers.ts
function judged(eye, bits3, all, block4) {
  if (bits3 === void 0) return eye.lenient;
  const threads2 = (bits3 & capabilities.threads.bit) !== 0n;
  if (threads2 && (all || bits3 === capabilities.threads.bit)) return true;
  if (!eye.lenient && !threads2) eye.note(block4, capabilities.names.get(bits3) ?? `bit ${bits3}`);
  return false;
}
function maskOf(eye, left, right2) {
  if (isAnswer(eye, left)) return { bits: intOf(right2), with: right2 };
  return isAnswer(eye, right2) ? { bits: intOf(left), with: left } : void 0;
}
function maskIn(eye, operand3) {
  const definition2 = definitionOf(eye, operand3);
  if (definition2?.is !== "assign") return void 0;
  const { from } = definition2;
  if (from.kind === "use") return maskIn(eye, from.operand);
  return from.kind === "binary" && from.op === "BitAnd" ? maskOf(eye, from.left, from.right) : void 0;
}
function definitionOf({ definitions }, operand3) {
  return operand3.kind === "const" || operand3.place.projection.length > 0 ? void 0 : definitions.only(operand3.place.local);
}
function isAnswer(eye, operand3, depth2 = 0) {
  if (operand3.kind === "const" || depth2 > 8) return false;
  const { contract: contract2, body } = eye;
  const { place: place4 } = operand3;
  for (let length = 0; length <= place4.projection.length; length++) {
    const type2 = typeOfPlace(body.code, { local: place4.local, projection: place4.projection.slice(0, length) });
    if (type2 && contract2.typeRole("capability", withoutPointers(type2), body.dump)) return true;
  }
  const definition2 = eye.definitions.only(place4.local);
  if (definition2?.is === "call") return isCheck(eye, definition2.call);
  if (definition2?.is !== "assign") return false;
  const { from } = definition2;
  if (from.kind === "use" || from.kind === "cast") return isAnswer(eye, from.operand, depth2 + 1);
  if (from.kind === "adt") return from.fields.some(({ operand: field }) => isAnswer(eye, field, depth2 + 1));
  return from.kind === "ref" && isAnswer(eye, { kind: "copy", place: from.place }, depth2 + 1);
}
function isCheck({ contract: contract2, body }, call3) {
  const { callee } = call3;
  if (callee.kind === "path" && contract2.functionRole("capability-check", callee.path, body.dump)) return true;
  return (inlinedAround(body, call3) ?? []).some((text3) => {
    const path3 = parsePath(text3);
    return path3 !== void 0 && contract2.functionRole("capability-check", path3, body.dump) !== void 0;
  });
}
function asked2(eye, operand3, block4) {
  const wanted = wantedOf(eye, operand3);
  if (wanted === void 0) return eye.lenient;
  if (wanted.threads) return true;
  if (!eye.lenient) eye.note(block4, wanted.text);
  return false;
}
function wantedOf(eye, operand3, depth2 = 0) {
  if (depth2 > 8) return void 0;
  if (operand3.kind === "const") return wantedIn(eye, operand3.value);
  const definition2 = definitionOf(eye, operand3);
  if (definition2?.is === "assign") {
    const { from } = definition2;
    if (from.kind === "use") return wantedOf(eye, from.operand, depth2 + 1);
    if (from.kind === "adt" && from.fields[0]) return wantedOf(eye, from.fields[0].operand, depth2 + 1);
    if (from.kind === "binary" && from.op === "BitOr") return union(eye, [from.left, from.right], depth2);
    return void 0;
  }
  if (definition2?.call.callee.kind !== "path" || !capabilities.unites.has(lastName(definition2.call.callee.path) ?? ""))
    return void 0;
  return union(eye, definition2.call.args, depth2);
}
function union(eye, operands3, depth2) {
  const parts = operands3.map((operand3) => wantedOf(eye, operand3, depth2 + 1));
  if (parts.some((part2) => part2?.threads)) return { threads: true, text: "THREADS" };
  if (parts.some((part2) => part2 === void 0)) return void 0;
  return { threads: false, text: parts.map((part2) => part2?.text ?? "").join(" and ") };
}
function wantedIn(eye, value2, depth2 = 0) {
  if (value2.kind === "int")
    return (value2.value & capabilities.threads.bit) !== 0n ? { threads: true, text: "THREADS" } : { threads: false, text: capabilities.names.get(value2.value) ?? `bit ${value2.value}` };
  if (value2.kind === "adt") return value2.fields[0] && wantedIn(eye, value2.fields[0].value, depth2);
  if (value2.kind !== "path") return void 0;
  const name3 = lastName(value2.path) ?? "";
  if (capabilities.threads.names.test(name3)) return { threads: true, text: name3 };
  const found = depth2 < 4 ? eye.constant(value2.path) : void 0;
  if (found) return wantedIn(eye, found, depth2 + 1);
  const owner = value2.path.segments.at(-2);
  const { contract: contract2, body } = eye;
  const self = { segments: value2.path.segments.slice(0, -1) };
  return owner?.kind === "name" && contract2.typeRole("capability", { kind: "path", path: self }, body.dump) ? { threads: false, text: name3 } : void 0;
}
function intOf(operand3) {
  return operand3.kind === "const" && operand3.value.kind === "int" ? operand3.value.value : void 0;
}

// analyzers/threads/capabilities.ts
var knowledge = {
  bottom: "sure",
  join(left, right2) {
    if (left === "sure") return right2;
    if (right2 === "sure" || left === right2) return left;
    const both = [...left].filter((test) => right2.has(test));
    return both.length === left.size ? left : new Set(both);
  },
  equals: (left, right2) => left === right2 || left !== "sure" && right2 !== "sure" && left.size === right2.size && [...left].every((test) => right2.has(test)),
  show: (known3) => known3 === "sure" ? "sure" : `{${[...known3].sort().join(", ")}}`
};
var tellsNothing = { sure: false, values: [] };
function check(scene) {
  const { code: code3 } = scene.body;
  const definitions = definitionsOf(code3, scene.body.params.length);
  const others2 = [];
  const eye = { ...scene, definitions, note: (block4, asked3) => others2.push({ block: block4, asked: asked3 }) };
  const through2 = (block4, known3) => {
    let now = known3;
    for (const statement of code3.blocks[block4].statements)
      if (statement.kind === "assign") now = assign(eye, now, statement.to, statement.from, block4);
    return now;
  };
  const solution = solve({
    lattice: knowledge,
    direction: "forward",
    count: code3.blocks.length,
    successors: (block4) => normalSuccessors(code3.blocks[block4].terminator),
    boundary: (block4) => block4 === 0 ? /* @__PURE__ */ new Set() : void 0,
    flow: (block4, known3) => terminate2(eye, through2(block4, known3), code3.blocks[block4].terminator, block4),
    along: (block4, to, known3) => along2(eye, known3, code3.blocks[block4].terminator, to)
  });
  const { into } = solution.settled ? solution : { into: code3.blocks.map(() => /* @__PURE__ */ new Set()) };
  const atEnd = into.map((known3, block4) => through2(block4, known3));
  return { into, atEnd, tells: whatItTells(eye, atEnd), others: [...new Map(others2.map((o2) => [o2.block, o2])).values()] };
}
function whatItTells({ body }, atEnd) {
  const returns = body.code.blocks.flatMap(({ terminator }, block4) => terminator.kind === "return" ? [block4] : []);
  const known3 = returns.map((block4) => atEnd[block4] ?? "sure");
  return {
    sure: returns.length > 0 && known3.every((each) => each === "sure"),
    values: [0, 1].filter((value2) => known3.every((each) => each === "sure" || each.has(`0:${value2}`)))
  };
}
function along2(eye, known3, terminator, to) {
  if (known3 === "sure") return known3;
  if (terminator.kind === "assert") {
    const { condition, expected } = terminator;
    return holds(known3, condition, expected ? 1 : 0) && to === terminator.target ? "sure" : known3;
  }
  if (terminator.kind !== "switch") return known3;
  const values = terminator.targets.filter(({ block: block4 }) => block4 === to).map(({ value: value2 }) => value2);
  if (terminator.otherwise !== to && values.length > 0 && maskIn(eye, terminator.on))
    return values.every((value2) => (value2 & capabilities.threads.bit) !== 0n) ? "sure" : known3;
  if (terminator.otherwise === to) {
    const others2 = [0n, 1n].filter((value2) => !terminator.targets.some((target) => target.value === value2));
    values.push(...others2);
  }
  return values.length > 0 && values.every((value2) => holds(known3, terminator.on, Number(value2))) ? "sure" : known3;
}
function holds(known3, operand3, value2) {
  return operand3.kind !== "const" && operand3.place.projection.length === 0 && known3.has(`${operand3.place.local}:${value2}`);
}
function assign(eye, known3, to, from, block4) {
  if (known3 === "sure") return known3;
  if (to.projection.length > 0) return known3;
  return withTests(known3, to.local, outcomes(eye, known3, from, block4));
}
function terminate2(eye, known3, terminator, block4) {
  if (known3 === "sure" || terminator.kind !== "call") return known3;
  const told2 = eye.tells(terminator);
  if (told2?.sure) return "sure";
  if (terminator.to.projection.length > 0) return known3;
  return withTests(known3, terminator.to.local, called3(eye, known3, terminator, block4, told2));
}
function withTests(known3, local2, values) {
  const before = [0, 1].filter((value2) => known3.has(`${local2}:${value2}`));
  if (before.length === values.length && before.every((value2, index2) => value2 === values[index2])) return known3;
  const now = new Set(known3);
  for (const value2 of [0, 1]) now.delete(`${local2}:${value2}`);
  for (const value2 of values) now.add(`${local2}:${value2}`);
  return now;
}
var truth = { true: 1, false: 0 };
var variants = new Map([
  ...[
    ["Ok", 0],
    ["Err", 1],
    ["None", 0],
    ["Some", 1],
    ["Continue", 0],
    ["Break", 1]
  ]
]);
function outcomes(eye, known3, from, block4) {
  switch (from.kind) {
    case "use":
      return ofOperand(eye, known3, from.operand);
    case "cast":
      return from.cast === "IntToInt" ? ofOperand(eye, known3, from.operand) : [];
    case "discriminant":
      return from.place.projection.length === 0 ? testsOf(known3, from.place.local) : [];
    case "adt": {
      const variant = variants.get(lastName(from.path) ?? "");
      return variant === void 0 ? [] : [1 - variant];
    }
    case "unary":
      return from.op === "Not" ? ofOperand(eye, known3, from.operand).map((value2) => 1 - value2) : [];
    case "binary":
      return compared(eye, known3, from, block4);
    default:
      return [];
  }
}
function testsOf(known3, local2) {
  return [0, 1].filter((value2) => known3.has(`${local2}:${value2}`));
}
function ofOperand(eye, known3, operand3) {
  if (operand3.kind === "const") {
    const { value: value2 } = operand3;
    if (value2.kind === "bool") return [1 - truth[`${value2.value}`]];
    if (value2.kind === "adt" || value2.kind === "path") {
      const variant = variants.get(lastName(value2.path) ?? "");
      return variant === void 0 ? [] : [1 - variant];
    }
    return [];
  }
  if (operand3.place.projection.length === 0) return testsOf(known3, operand3.place.local);
  const type2 = typeOfPlace(eye.body.code, operand3.place);
  return eye.lenient && isBool(type2) ? [1] : [];
}
function isBool(type2) {
  return type2?.kind === "path" && lastName(type2.path) === "bool";
}
function compared(eye, known3, { op, left, right: right2 }, block4) {
  if (op === "BitAnd" || op === "BitOr") {
    const [a, b] = [ofOperand(eye, known3, left), ofOperand(eye, known3, right2)];
    if (op === "BitOr")
      return [0, 1].filter((v) => a.includes(v) && b.includes(v) || v === 0 && (a.includes(0) || b.includes(0)));
    if (a.length + b.length > 0) return a.includes(1) || b.includes(1) ? [1] : [];
    const mask = maskOf(eye, left, right2);
    return mask === void 0 ? [] : judged(eye, mask.bits, false, block4) ? [1] : [];
  }
  if (op !== "Eq" && op !== "Ne") return [];
  const masked = maskIn(eye, left) ?? maskIn(eye, right2);
  const constant3 = intOf(right2) ?? intOf(left);
  const flip = (values) => op === "Eq" ? values : values.map((value3) => 1 - value3);
  if (masked) {
    const other2 = masked.with;
    const whole2 = masked.bits !== void 0 && constant3 === masked.bits;
    const same2 = other2 !== void 0 && (sameOperand(other2, right2) || sameOperand(other2, left));
    if (whole2 || same2) return judged(eye, masked.bits, true, block4) ? flip([1]) : [];
    if (constant3 === 0n) return judged(eye, masked.bits, false, block4) ? flip([0]) : [];
    return [];
  }
  const value2 = constant3 ?? (right2.kind === "const" && right2.value.kind === "bool" ? BigInt(truth[`${right2.value.value}`]) : void 0);
  if (value2 !== 0n && value2 !== 1n) return [];
  const tests = ofOperand(eye, known3, left.kind === "const" ? right2 : left);
  return flip([...tests.includes(Number(value2)) ? [1] : [], ...tests.includes(1 - Number(value2)) ? [0] : []]);
}
function sameOperand(a, b) {
  return a.kind !== "const" && b.kind !== "const" && a.place.local === b.place.local && JSON.stringify(a.place.projection) === JSON.stringify(b.place.projection);
}
function called3(eye, known3, call3, block4, told2) {
  const { body, contract: contract2, lenient } = eye;
  const { callee, args: args2, to } = call3;
  const type2 = typeOfPlace(body.code, to);
  const path3 = callee.kind === "path" ? callee.path : void 0;
  if (path3 && contract2.functionRole("capability-check", path3, body.dump) && isBool(type2)) return [1];
  const [first, second] = args2;
  if (path3 && first && second && isBool(type2) && isAnswer(eye, first)) {
    if (!capabilities.asks.has(lastName(path3) ?? "")) return lenient ? [1] : [];
    return asked2(eye, second, block4) ? [1] : [];
  }
  if (told2) return told2.values;
  if (path3 && first) {
    const carried = carries(eye, known3, path3, first);
    if (carried) return carried;
  }
  return lenient && isBool(type2) ? [1] : [];
}
function carries(eye, known3, path3, first) {
  const before = path3.segments.at(-2);
  const last = lastName(path3);
  const own3 = (operand3) => {
    const definition2 = definitionOf(eye, operand3);
    if (definition2?.is === "assign" && definition2.from.kind === "ref" && definition2.from.place.projection.length === 0)
      return testsOf(known3, definition2.from.place.local);
    return ofOperand(eye, known3, operand3);
  };
  switch (last) {
    case "branch": {
      const self = before?.kind === "qualified" && before.self.kind === "path" ? lastName(before.self.path) : void 0;
      const tests = own3(first);
      return self === "Option" ? tests.map((value2) => 1 - value2) : self === "Result" ? tests : void 0;
    }
    case "is_ok":
    case "is_none":
      return own3(first).map((value2) => 1 - value2);
    case "is_some":
    case "is_err":
      return own3(first);
    case "ok_or":
    case "ok_or_else":
    case "ok":
      return own3(first).map((value2) => 1 - value2);
    case "then":
    case "then_some":
      return own3(first).includes(1) ? [1] : void 0;
    case "not":
      return own3(first).map((value2) => 1 - value2);
    default:
      return void 0;
  }
}

// analyzers/threads/guards.ts
var guards = analyzer({
  name: "guards",
  doc: "Atomic operations that no check of the host's threads dominates.",
  requires: { mir, contract, mirCalls },
  run({ mir: mir2, contract: contract2, mirCalls: mirCalls2 }) {
    const known3 = /* @__PURE__ */ new Map();
    return {
      dumps: mir2.dumps,
      asks: (dump) => contract2.mentions("capability", dump) || contract2.mentions("capability-check", dump),
      unguarded(dump) {
        let found = known3.get(dump);
        if (!found) known3.set(dump, found = inDump2(contract2, mirCalls2, dump));
        return found;
      }
    };
  },
  *facts(guards2) {
    for (const dump of guards2.dumps)
      if (guards2.asks(dump))
        for (const { at: at2, operation } of guards2.unguarded(dump)) yield { at: at2, text: `${operation} is not guarded` };
  }
});
function inDump2(contract2, links, dump) {
  const calls2 = links.of(dump);
  const operations = calls2.bodies.flatMap(operationsIn);
  if (operations.length === 0) return [];
  const crate = { contract: contract2, links, calls: calls2, strict: /* @__PURE__ */ new Map(), lenient: /* @__PURE__ */ new Map() };
  const strict = checkedAtEntry(crate, false);
  const lenient = checkedAtEntry(crate, true);
  const found = [];
  for (const operation of operations) {
    const { body, block: block4, statement, terminator, own: own3 } = operation;
    if (own3 === false || strict.has(body) || checkedIn(crate, body, false)?.atEnd[block4] === "sure") continue;
    if (body.dump.inlined && isClosure(body) && calls2.into(body).length === 0) continue;
    const decided = own3 === true && !lenient.has(body) && checkedIn(crate, body, true)?.atEnd[block4] !== "sure";
    const other2 = otherCheck(crate, body, block4);
    found.push({
      body,
      at: mirPlace(body, terminator, block4, statement),
      operation: operation.operation,
      certainty: decided ? "proved" : "unknown",
      callers: uncheckedWay(crate, strict, body),
      ...other2 ? { other: other2 } : {}
    });
  }
  return found;
}
function isClosure(body) {
  return lastName(body.path)?.startsWith("{closure#") ?? false;
}
function operationsIn(body) {
  return body.code.blocks.flatMap(({ statements, terminator }, block4) => {
    if (terminator.kind !== "call" || terminator.callee.kind !== "path") return [];
    const operation = atomicOperation(terminator.callee.path);
    if (operation === void 0 || operation === "fence" && !takesOrdering(body, terminator.args)) return [];
    return [{ body, block: block4, statement: statements.length, terminator, operation, own: isOwn2(body, terminator) }];
  });
}
function isOwn2(body, terminator) {
  if (body.code.inlined.length === 0) return true;
  const around2 = inlinedAround(body, terminator);
  if (around2) return around2.every(isAtomicLibrary);
  return body.code.inlined.every(({ callee }) => isAtomicLibrary(callee)) ? true : void 0;
}
function takesOrdering(body, [first]) {
  if (!first) return false;
  if (first.kind === "const" && first.value.kind === "path")
    return first.value.path.segments.some((segment2) => segment2.kind === "name" && segment2.name === "Ordering");
  const type2 = typeOfOperand(body.code, first);
  return type2?.kind === "path" && lastName(type2.path) === "Ordering";
}
function checkedIn(crate, body, lenient) {
  const known3 = lenient ? crate.lenient : crate.strict;
  if (known3.has(body)) return known3.get(body);
  known3.set(body, void 0);
  const { dump } = body;
  const checked = check({
    contract: crate.contract,
    body,
    lenient,
    tells(call3) {
      if (call3.callee.kind !== "path") return void 0;
      const args2 = argumentTypes(body.code, call3.args);
      const { body: callee } = crate.links.link(call3.callee.path, dump, args2, typeOfPlace(body.code, call3.to));
      return callee && (checkedIn(crate, callee, lenient)?.tells ?? tellsNothing);
    },
    constant: (path3) => constantOf(dump, path3)
  });
  known3.set(body, checked);
  return checked;
}
function constantOf(dump, path3) {
  const names2 = namesOf(path3);
  if (!names2) return void 0;
  const tail2 = names2.join("::");
  const found = dump.bodies.filter(
    ({ kind, name: name3 }) => kind === "const" && (name3 === tail2 || name3.endsWith(`::${tail2}`))
  );
  const [only2] = found;
  if (!only2 || found.length > 1) return void 0;
  if (only2.value) return only2.value;
  const assigned = only2.code.blocks.flatMap(
    ({ statements }) => statements.flatMap(
      (statement) => statement.kind === "assign" && statement.to.local === 0 ? [statement.from] : []
    )
  );
  const [from] = assigned;
  if (assigned.length !== 1 || !from) return void 0;
  if (from.kind === "use" && from.operand.kind === "const") return from.operand.value;
  const field = from.kind === "adt" ? from.fields[0]?.operand : void 0;
  return field?.kind === "const" ? field.value : void 0;
}
function checkedAtEntry(crate, lenient) {
  const { calls: calls2 } = crate;
  const mentions2 = new Map(calls2.bodies.map((body) => [body, mentionsOf(calls2, body)]));
  const inside = new Set(calls2.bodies.filter((body) => mentions2.get(body).length > 0));
  if (!lenient) {
    for (const body of inside) if (mentions2.get(body).some(({ byTrait }) => byTrait)) inside.delete(body);
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const body of inside) {
      if (mentions2.get(body).every((edge) => inside.has(edge.from) || isBehindCheck(crate, edge, lenient))) continue;
      inside.delete(body);
      changed = true;
    }
  }
  return inside;
}
function mentionsOf(calls2, body) {
  const all = calls2.into(body);
  const handed = all.filter(
    ({ how: how3, from, block: block4, statement }) => how3 === "closure" && isTerminator(from, block4, statement)
  );
  return handed.length > 0 ? all.filter((edge) => edge.how !== "closure" || handed.includes(edge)) : all;
}
function isTerminator(body, block4, statement) {
  return body.code.blocks[block4]?.statements.length === statement;
}
function isBehindCheck(crate, { from, block: block4, statement, how: how3, among }, lenient) {
  if (block4 < 0) return lenient;
  if (lenient && among > 1) return true;
  const known3 = checkedIn(crate, from, lenient)?.atEnd[block4];
  if (known3 === void 0 || known3 === "sure") return known3 === "sure";
  const terminator = from.code.blocks[block4]?.terminator;
  if (how3 !== "closure" || terminator?.kind !== "call" || !isTerminator(from, block4, statement)) return false;
  const [first] = terminator.args;
  return terminator.callee.kind === "path" && lastName(terminator.callee.path) === "then" && first !== void 0 && first.kind !== "const" && known3.has(`${first.place.local}:1`);
}
function uncheckedWay(crate, checked, to) {
  const way = [];
  const seen = /* @__PURE__ */ new Set([to]);
  for (let body = to; ; ) {
    const edge = mentionsOf(crate.calls, body).find(
      (each) => !seen.has(each.from) && !checked.has(each.from) && !isBehindCheck(crate, each, false)
    );
    if (!edge) return way;
    const { from, block: block4, statement } = edge;
    const found = from.code.blocks[block4];
    const point = found && (found.statements[statement] ?? found.terminator);
    way.unshift({ body: from, at: mirPlace(from, point, ...block4 < 0 ? [] : [block4, statement]) });
    seen.add(from);
    body = from;
  }
}
function otherCheck(crate, body, block4) {
  const others2 = checkedIn(crate, body, false)?.others ?? [];
  const found = others2.findLast((other2) => other2.block !== block4 && reachesOnly(body, other2.block, block4));
  if (!found) return void 0;
  const { terminator } = body.code.blocks[found.block];
  return { at: mirPlace(body, terminator, found.block), asked: found.asked };
}
function reachesOnly(body, over, block4) {
  return dominates(dominatorsOf(body), over, block4);
}
function dominatorsOf(body) {
  const { count: count3, start, to } = mirGraph(body);
  return dominators({ count: count3, start, target: Int32Array.from(to) }, 0);
}

// rules/safety/unguarded-atomic.ts
var unguarded_atomic_default = rule({
  id: "unguarded-atomic",
  title: "an atomic operation is not behind a check for threads",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["ATOMIC-1"],
  docs: `
A crate that asks its host for capabilities says: I run with threads and without. Then every atomic operation must lie behind the
true edge of that question. On a host without shared memory the instruction does not validate, or the value it waits for is never
written by anybody; and the machine the code was written on has threads, so no test tells.

Ask first, and leave when the answer is no. A check on one of two ways, an inverted one, or one for another capability does not help.

\`\`\`rust
if urgent && !get_host_capabilities().has(HostCaps::THREADS) { return 0; }
COUNT.fetch_add(1, SeqCst)                          // bad: who was not urgent never asked

if !get_host_capabilities().has(HostCaps::THREADS) { return 0; }
COUNT.fetch_add(1, SeqCst)
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn count() -> u32 {
    let mut _0: u32;
    let mut _1: bool;
    let mut _2: wasm::HostCaps;

    bb0: {
        _2 = wasm::get_host_capabilities() -> [return: bb1, unwind continue];
    }

    bb1: {
        _1 = wasm::HostCaps::has(move _2, const wasm::HostCaps::SIMD128) -> [return: bb2, unwind continue];
    }

    bb2: {
        switchInt(move _1) -> [0: bb4, otherwise: bb3];
    }

    bb3: {
        _0 = Atomic::<u32>::load(const {alloc1: &Atomic<u32>}, const Relaxed) -> [return: bb5, unwind continue];
    }

    bb4: {
        _0 = const 0_u32;
        goto -> bb5;
    }

    bb5: {
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn count() -> u32 {
    let mut _0: u32;
    let mut _1: bool;
    let mut _2: wasm::HostCaps;

    bb0: {
        _2 = wasm::get_host_capabilities() -> [return: bb1, unwind continue];
    }

    bb1: {
        _1 = wasm::HostCaps::has(move _2, const wasm::HostCaps::THREADS) -> [return: bb2, unwind continue];
    }

    bb2: {
        switchInt(move _1) -> [0: bb4, otherwise: bb3];
    }

    bb3: {
        _0 = Atomic::<u32>::load(const {alloc1: &Atomic<u32>}, const Relaxed) -> [return: bb5, unwind continue];
    }

    bb4: {
        _0 = const 0_u32;
        goto -> bb5;
    }

    bb5: {
        return;
    }
}
\`\`\`

## Which crates it looks at

Atomics are everywhere in Rust, and in a build without threads they are plain loads and stores. So only crates are judged that
**take part in the contract**: those whose dump calls a function with the role \`capability-check\` (\`wasm::get_host_capabilities\`,
one with a marker, or one of \`contract.capabilityCheck\` in the config) or names the type of its answer (\`wasm::HostCaps\`). All
others, dependencies above all, are left alone; the option \`everywhere\` includes them.

## How it decides

Every way from the entry of the function to the operation must pass the true edge of a check for threads. A check is
\`has\`, \`contains\` or \`supports\` on the answer with the constant \`THREADS\` in it, its bit in optimised code (1, as in
\`wasm::HostCaps\`), or a function of the config that answers \`true\`. Its outcome is followed through variables, \`!\`, \`&&\`,
\`Option\` and \`Result\` with \`?\`, and through functions of the crate that return it, or that return only if it was yes.

A function, closure or \`async\` body that does not ask itself is fine if everybody does who calls it, makes it or hands it on in
this crate, on every way there (MIR does not say what is \`pub\`). One that nobody mentions has to ask itself.

- **proved**: there is a way without a check, and the finding shows it.
- **unknown** (counted): a truth value from a field, a static or foreign code stands before it, which may be a kept answer; the
  function is reached through a trait; or calls were inlined (opt-level 2 and 3) in a dump that does not say which statement came
  from where, as \`-Copt-level=1\` (no inlining) or \`-Zmir-include-spans\` would.

Atomic operations are the methods of \`core::sync::atomic\` under the names of rustc 1.63 to 1.97, their intrinsics, \`fence\`, and
\`memory_atomic_wait32/64\` and \`notify\`. Those inside of libraries (a \`Mutex\`, an \`Arc\`) are not seen. Binaries are not
judged: there \`__wasm_init_memory\`, which the linker makes, holds atomics of its own, and a check is whatever is left of it.
`,
  requires: { guards },
  options: {
    everywhere: option(false, "Judge every crate of the build, also those that never ask the host.")
  },
  *check({ guards: guards2 }, { everywhere }) {
    for (const dump of guards2.dumps) {
      if (!everywhere && !guards2.asks(dump)) continue;
      for (const each of guards2.unguarded(dump)) yield draftOf4(each);
    }
  }
});
function draftOf4({ body, at: at2, operation, certainty, other: other2, callers }) {
  const [first] = callers;
  const from = first ? `: ${quoted3(identityOf(first.body))} comes here without having asked` : "";
  const check2 = other2 ? `: what is checked before it is ${other2.asked}, not for threads` : from;
  const because = other2 ? [{ at: other2.at, message: `this asks for ${other2.asked}` }] : [];
  return {
    at: at2,
    message: `the atomic operation '${operation}' is not behind a check for threads${check2}. On a host without them it does not validate, or waits for nobody`,
    advice: "Ask `get_host_capabilities().has(HostCaps::THREADS)` first, on every way to it, and leave when it is false.",
    certainty,
    subject: `${operation} in ${identityOf(body)}`,
    because,
    path: [
      ...callers.map((call3) => ({ at: call3.at, message: `${quoted3(identityOf(call3.body))} goes on without a check` })),
      ...callers.length > 0 ? [{ at: at2, message: `'${operation}' is reached` }] : []
    ]
  };
}
function quoted3(name3) {
  return `'${name3}'`;
}

// rules/effects/unreachable-function.ts
var unreachable_function_default = rule({
  id: "unreachable-function",
  title: "nothing can call a function",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
No export is it, no function that can run calls it or takes its reference, and no table lists it: the function can never run.
Linkers remove such functions; one that is left was added after linking, kept by a flag (\`--no-gc-sections\`,
\`--export-all\` undone later), or belongs to a debug build.

A module without imports, exports and start function is left alone: libraries carry such modules of a few bytes and have the engine validate
them, to learn which features it has.

Functions that only other dead functions call are counted with them. What a table still lists is
\`unreachable-table-functions\`.

\`\`\`wat bad
(module
  (func $forgotten (result i32) (i32.const 1))
  (func (export "run")))
\`\`\`
\`\`\`wat good
(module
  (func $helper (result i32) (i32.const 1))
  (func (export "run") (result i32) (call $helper)))
\`\`\`
`,
  requires: { wasm, names, reachability },
  options: {
    most: option(5, "How many functions get a finding of their own, the largest first; the rest are told in one."),
    atLeast: option(200, "Bytes from which on a function gets a finding of its own.")
  },
  *check({ wasm: wasm2, names: names2, reachability: reachability2 }, { most, atLeast: atLeast2 }) {
    if (isProbe(wasm2)) return;
    const dead = wasm2.functions.filter(({ index: index2 }) => reachability2.unreachable[index2] && !reachability2.isEmptied(index2)).sort((a, b) => (b.body?.length ?? 0) - (a.body?.length ?? 0));
    const advice3 = "Remove it with `wasm-opt --remove-unused-module-elements`, or let the linker do so (--gc-sections).";
    const own3 = dead.filter(({ body }, rank3) => rank3 < most && (body?.length ?? 0) >= atLeast2);
    for (const { index: index2, body } of own3)
      yield {
        at: names2.place(index2),
        subject: names2.subject(index2),
        message: `'${clip(names2.of(index2).name)}' (${size(body?.length ?? 0)}) can never run: no export, call, reference or table entry leads to it`,
        advice: advice3,
        bytes: body?.length ?? 0
      };
    const rest = dead.slice(own3.length);
    const [first] = rest;
    if (!first) return;
    const bytes = rest.reduce((sum, { body }) => sum + (body?.length ?? 0), 0);
    yield {
      at: names2.place(first.index),
      subject: "smaller functions",
      message: `${count(rest.length, own3.length > 0 ? "smaller function" : "small function")} (${size(bytes)}) can never run${own3.length > 0 ? " either" : ""}: no export, call, reference or table entry leads to ${rest.length === 1 ? "it" : "them"}; ${rest.length === 1 ? "it is" : "the largest is"} '${clip(names2.of(first.index).name)}'`,
      advice: advice3,
      bytes
    };
  }
});

// rules/effects/unreachable-table-functions.ts
var unreachable_table_functions_default = rule({
  id: "unreachable-table-functions",
  title: "functions are kept only by table entries that no call can reach",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
A linker keeps every function whose address is taken, because it cannot know what a table is used for. In the finished
module it can be seen: a function in a table runs only when some \`call_indirect\` expects its type. These are of types that
no reachable call expects, so they and what only they call are dead weight. In Rust they are mostly vtable methods that
nobody calls, closures and \`Debug\` implementations of code that was optimised away.

The finding counts the bytes of all their bodies. Tables that the host can see (exported or imported) keep all they hold, and
so does a module that takes functions out of a table (\`table.get\`) or hands references on. Functions whose body is only
\`unreachable\` are left out: an optimiser has already emptied them.

\`wasm-opt --remove-unused-module-elements\` removes them; any \`-O\` level includes it. Asking for less from the toolchain
helps too: \`panic = "abort"\`, no \`Debug\` derive on types that travel as \`dyn\`.

\`\`\`wat bad
;; config {"rules":{"unreachable-table-functions":{"atLeast":1}}}
(module
  (table funcref (elem $never))
  (func $never (param i64) (result i64) (i64.add (local.get 0) (i64.const 1)))
  (func (export "run") (result i32) (i32.const 1)))
\`\`\`
\`\`\`wat good
;; config {"rules":{"unreachable-table-functions":{"atLeast":1}}}
(module
  (type $step (func (param i64) (result i64)))
  (table funcref (elem $next))
  (func $next (type $step) (i64.add (local.get 0) (i64.const 1)))
  (func (export "run") (param i32) (result i64)
    (call_indirect (type $step) (i64.const 1) (local.get 0))))
\`\`\`
`,
  requires: { wasm, names, reachability },
  options: {
    atLeast: option(1024, "Bytes of such functions that are not worth a finding."),
    places: option(5, "How many of the functions are shown as evidence, the largest first.")
  },
  *check({ wasm: wasm2, names: names2, reachability: reachability2 }, { atLeast: atLeast2, places }) {
    const dead = wasm2.functions.filter(({ index: index2 }) => reachability2.onlyListed[index2] && !reachability2.isEmptied(index2)).map(({ index: index2, body }) => ({ index: index2, bytes: body?.length ?? 0 })).sort((a, b) => b.bytes - a.bytes);
    const bytes = dead.reduce((sum, item) => sum + item.bytes, 0);
    const [largest2] = dead;
    if (!largest2 || bytes < atLeast2) return;
    const shown2 = dead.slice(0, places);
    yield {
      at: names2.place(largest2.index),
      subject: "table functions",
      message: `${count(dead.length, "function")} of ${size(bytes)} in all (${share(bytes, wasm2.bytes.length)} of the file) ${dead.length === 1 ? "is" : "are"} kept by table entries alone, and no call that can run is of ${dead.length === 1 ? "its" : "their"} type: ` + list(shown2.slice(0, 3).map(({ index: index2 }) => `'${clip(names2.of(index2).name, 80)}'`)) + (dead.length > 3 ? " and others" : ""),
      advice: "Remove them with `wasm-opt --remove-unused-module-elements` (part of every -O level).",
      bytes,
      because: shown2.map(({ index: index2, bytes: bytes2 }) => ({
        at: names2.place(index2),
        message: `${size(bytes2)}: '${clip(names2.of(index2).name)}'`
      }))
    };
  }
});

// rules/safety/unsafe-macro-semantics.ts
var unsafe_macro_semantics_default = rule({
  id: "unsafe-macro-semantics",
  title: "a macro makes a native value by hand",
  severity: "warning",
  group: "wasm-recognition",
  since: "next",
  certainty: "likely",
  clauses: ["EXTERNREF-1", "FUNCREF-2", "SHARED-4"],
  docs: `
A macro that expands to \`unsafe { ExternRef::from_raw($raw) }\` makes an unsafe promise in the name of whoever calls it, who reads
\`node!(raw)\` and sees none. No type says what \`$raw\` must be, and no comment at the call is asked for. A function can say both:
make it \`unsafe fn\` with a \`# Safety\` section, or a safe one that takes what proves the promise.

\`\`\`rust bad
macro_rules! node { ($raw:expr) => { unsafe { ExternRef::<Node>::from_raw($raw) } } }
\`\`\`
\`\`\`rust good
macro_rules! node { ($name:expr) => { Node::by_name($name) } }    // the promise is kept where it can be
\`\`\`

## How it decides

rustc prints where each statement comes from, and for what a macro wrote that is the macro's definition. A native value that is
made by \`from_raw\`, \`from_raw_parts\`, \`zeroed\`, a transmute or its bare fields on a line of a \`macro_rules!\` definition is a
finding, **likely**: a macro may pass the promise on in its name. Where the text of that file is not at hand (a macro of another
crate), a line outside of the function stands for it. In the crate that defines the type, macros are how it is done.

It needs a dump with spans (\`-Zmir-include-spans\`); on dumps without them it finds nothing, and where
calls were inlined (opt-level 2 and 3) only what no call did. Procedural macros give their output the
caller's place, and are not seen.
`,
  requires: { rawUses },
  options: {},
  *check({ rawUses: rawUses2 }) {
    for (const { body, at: at2, native, macro, how: how3 } of rawUses2.macros) {
      const type2 = shortType(showType(native.type));
      const by = macro === void 0 ? "a macro" : `the macro '${macro}!'`;
      yield {
        at: at2,
        message: `${by} makes a value of the ${native.declaration.role} type '${type2}' by ${how3}: whoever calls it promises something unsafe without seeing it`,
        advice: "Write a function instead, which can be unsafe and say what must hold.",
        certainty: "likely",
        subject: `${type2} in ${identityOf(body)}`
      };
    }
  }
});

// analyzers/threads/spawns.ts
var spawns = analyzer({
  name: "spawns",
  doc: "Threads that are started, and whether somebody waits for them on every way out.",
  requires: { mir, contract, mirCalls },
  run({ mir: mir2, contract: contract2, mirCalls: mirCalls2 }) {
    const declared = contract2.functions.filter(({ role, source }) => role.startsWith("thread-") && source !== "builtin");
    const known3 = /* @__PURE__ */ new Map();
    return {
      dumps: mir2.dumps,
      takesPart: (dump) => declared.some(({ name: name3 }) => [dump.crate, "*", "**"].includes(name3.split("::")[0] ?? "")) || contract2.mentions("capability", dump) || contract2.mentions("capability-check", dump),
      in(dump) {
        let found = known3.get(dump);
        if (!found) known3.set(dump, found = inDump3(contract2, mirCalls2, dump));
        return found;
      }
    };
  },
  *facts(spawns2) {
    for (const dump of spawns2.dumps)
      if (spawns2.takesPart(dump)) for (const { at: at2, by, end } of spawns2.in(dump)) yield { at: at2, text: `${by}: ${end.is}` };
  }
});
function inDump3(contract2, links, dump) {
  if (!contract2.mentions("thread-spawn", dump)) return [];
  const scene = { contract: contract2, links, dump, starters: /* @__PURE__ */ new Set() };
  const bodies2 = links.of(dump).bodies.filter((body) => !implements_(scene, body));
  for (; ; ) {
    const found = bodies2.flatMap((body) => isScoped(scene, body) ? [] : spawnsIn(scene, body));
    const starters = found.flatMap(({ body, end }) => end.is === "handed" && end.how === "returned" ? [body] : []);
    const before = scene.starters.size;
    for (const body of starters) scene.starters.add(body);
    if (scene.starters.size === before) return withoutReturned(scene, found);
  }
}
function withoutReturned({ links, dump }, found) {
  const calls2 = links.of(dump);
  return found.filter(
    ({ body, end }) => end.is !== "handed" || end.how !== "returned" || calls2.into(body).every(({ how: how3 }) => how3 !== "call")
  );
}
function implements_({ contract: contract2, dump }, body) {
  const path3 = { segments: body.path.segments.filter(({ kind }) => kind === "name") };
  return roles.some((role) => contract2.functionRole(role, path3, dump) !== void 0);
}
var roles = ["thread-spawn", "thread-join", "thread-scope"];
function isScoped({ contract: contract2, links, dump }, body) {
  return links.of(dump).into(body).some(({ how: how3, from, block: block4 }) => {
    const terminator = from.code.blocks[block4]?.terminator;
    return how3 === "closure" && terminator?.kind === "call" && terminator.callee.kind === "path" && contract2.functionRole("thread-scope", terminator.callee.path, dump) !== void 0;
  });
}
function spawnsIn(scene, body) {
  return body.code.blocks.flatMap(({ statements, terminator, cleanup }, block4) => {
    if (cleanup || terminator.kind !== "call" || terminator.callee.kind !== "path") return [];
    const because = startsThread(scene, body, terminator);
    if (because === void 0) return [];
    const at2 = mirPlace(body, terminator, block4, statements.length);
    return [{ body, at: at2, by: showPath(terminator.callee.path), because, end: follow2(scene, body, block4, terminator) }];
  });
}
function startsThread({ contract: contract2, links, dump, starters }, body, call3) {
  const { callee } = call3;
  if (callee.kind !== "path") return void 0;
  const { body: own3, among } = links.link(callee.path, dump);
  if (own3 && starters.has(own3)) return `'${own3.name}' returns the handle of a thread that it starts`;
  const declaration2 = contract2.functionRole("thread-spawn", callee.path, dump);
  if (!declaration2) return void 0;
  if (declaration2.source === "builtin" && (among.length > 0 || !hasHandle(typeOfPlace(body.code, call3.to))))
    return void 0;
  return showSource(declaration2);
}
function hasHandle(type2) {
  let found = false;
  if (type2)
    visitTypes(type2, (inner) => {
      if (inner.kind === "path" && /JoinHandle$/.test(lastName(inner.path) ?? "")) found = true;
    });
  return found;
}
function follow2(scene, body, block4, call3) {
  const { code: code3 } = body;
  const start = call3.target;
  if (start === void 0) return { is: "scoped" };
  const joins = joinsAfter(scene, body, start);
  const first = intoPlace(body, call3.to, block4);
  if ("end" in first) return first.end;
  const handle = code3.locals[first.to]?.type;
  const dropped3 = isDropped(scene, handle);
  let worst2 = scoped;
  const seen = /* @__PURE__ */ new Set();
  const open2 = [{ block: start, holder: first.to }];
  for (let next = open2.pop(); next; next = open2.pop()) {
    const key = `${next.block} ${next.holder}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const step5 = through(scene, body, next.block, next.holder, handle);
    if ("end" in step5) {
      const { end: found } = step5;
      const gone = found.is === "detached" && found.how === "left" && dropped3;
      const joined3 = joins && (found.is === "kept" || found.is === "detached" && isKept(body, next.holder, handle));
      const end = gone || joined3 ? scoped : found;
      if (rank2[end.is] > rank2[worst2.is]) worst2 = end;
      continue;
    }
    for (const successor of normalSuccessors(code3.blocks[next.block].terminator))
      open2.push({ block: successor, holder: step5.to });
  }
  return worst2;
}
var scoped = { is: "scoped" };
var rank2 = { scoped: 0, handed: 1, kept: 2, detached: 3 };
function isDropped({ links, dump }, handle) {
  if (hasHandle(handle)) return true;
  return links.of(dump).bodies.some(
    ({ code: code3 }) => code3.blocks.some(
      ({ terminator }) => terminator.kind === "drop" && holds2(typeOfPlace(code3, terminator.place), handle)
    )
  );
}
function isKept(body, holder, handle) {
  const type2 = body.code.locals[holder]?.type;
  const name3 = (each) => each?.kind === "path" ? lastName(each.path) : each?.kind;
  const plain = ["Option", "Result", "ControlFlow", "ManuallyDrop"];
  if (handle) visitTypes(handle, (inner) => plain.push(name3(inner)));
  return type2 !== void 0 && !plain.includes(name3(type2));
}
function joinsAfter({ contract: contract2, links, dump }, body, from) {
  const calls2 = links.of(dump);
  const reached = /* @__PURE__ */ new Set();
  const open2 = [from];
  for (let block4 = open2.pop(); block4 !== void 0; block4 = open2.pop()) {
    if (reached.has(block4)) continue;
    reached.add(block4);
    open2.push(...normalSuccessors(body.code.blocks[block4].terminator));
  }
  const joins = (each, blocks) => each.code.blocks.some(({ terminator, statements }, block4) => {
    if (!blocks(block4)) return false;
    const mentioned = [...statements.flatMap((statement) => operandsOf(statement)), ...operandsOf(terminator)];
    const paths2 = mentioned.flatMap(
      (operand3) => operand3.kind === "const" && operand3.value.kind === "path" ? [operand3.value.path] : []
    );
    if (terminator.kind === "call" && terminator.callee.kind === "path") paths2.push(terminator.callee.path);
    return paths2.some((path3) => contract2.functionRole("thread-join", path3, dump) !== void 0);
  });
  if (joins(body, (block4) => reached.has(block4))) return true;
  return calls2.edges.some(
    (edge) => edge.from === body && reached.has(edge.block) && edge.among === 1 && joins(edge.to, () => true)
  );
}
function through(scene, body, block4, holder, handle) {
  const { code: code3, dump } = body;
  const { statements, terminator } = code3.blocks[block4];
  let at2 = holder;
  for (const [index2, statement] of statements.entries()) {
    if (statement.kind !== "assign" || !takes(body, statement, at2)) continue;
    const step5 = intoPlace(body, statement.to, block4, index2);
    if ("end" in step5) return step5;
    at2 = step5.to;
  }
  const here = () => mirPlace(body, terminator, block4, statements.length);
  switch (terminator.kind) {
    case "drop":
      if (terminator.place.local !== at2 || terminator.place.projection.length > 0) break;
      return { end: isKept(body, at2, handle) ? { is: "kept", at: here() } : lost("dropped", here()) };
    case "return":
      if (at2 === 0) return { end: { is: "handed", how: "returned", at: here() } };
      if (isForgotten(body, at2, handle)) return { end: lost("forgotten", here()) };
      return { end: isKept(body, at2, handle) ? { is: "kept", at: here() } : lost("left", here()) };
    case "tail-call":
      return { end: { is: "handed", how: "passed", at: here() } };
    case "call": {
      const { callee, args: args2, to } = terminator;
      if (!args2.some((argument2) => isHolder(argument2, at2))) break;
      if (callee.kind !== "path") return { end: { is: "handed", how: "passed", at: here() } };
      const { path: path3 } = callee;
      if (scene.contract.functionRole("thread-join", path3, dump)) return { end: scoped };
      const last = lastName(path3) ?? "";
      const type2 = typeOfPlace(code3, to);
      if (holds2(type2, handle)) return intoPlace(body, to, block4, statements.length);
      const list5 = args2[0] && !isHolder(args2[0], at2) ? pointeeOf(code3, body.params.length, args2[0]) : void 0;
      if (list5?.is === "place" && holds2(typeOfPlace(code3, list5.place), handle)) return { to: list5.place.local };
      if (list5?.is === "beyond") return { end: { is: "handed", how: "stored", at: here() } };
      if (last === "forget") return { end: lost("forgotten", here()) };
      if (last === "drop") return { end: lost("dropped", here()) };
      const linked2 = scene.links.link(path3, dump).body;
      if (linked2 && joinsAfter(scene, linked2, 0)) return { end: scoped };
      return { end: { is: "handed", how: "passed", at: here() } };
    }
    default:
  }
  return { to: at2 };
}
function isForgotten({ code: code3 }, holder, handle) {
  const type2 = code3.locals[holder]?.type;
  if (type2?.kind === "path" && /^(ManuallyDrop|MaybeUninit)$/.test(lastName(type2.path) ?? "")) return true;
  const name3 = handle?.kind === "path" ? lastName(handle.path) : void 0;
  return name3 !== void 0 && code3.inlined.some(({ callee }) => /\bforget::</.test(callee) && callee.includes(name3));
}
function lost(how3, at2) {
  return { is: "detached", how: how3, at: at2 };
}
function isHolder(operand3, local2) {
  return operand3.kind !== "const" && operand3.place.local === local2 && !operand3.place.projection.some(({ kind }) => kind === "deref");
}
function takes(body, statement, local2) {
  return operandsOf(statement).some((operand3) => {
    if (!isHolder(operand3, local2) || operand3.kind === "const") return false;
    const type2 = typeOfPlace(body.code, operand3.place);
    return !(type2?.kind === "path" && /^(bool|[ui](8|16|32|64|128|size))$/.test(lastName(type2.path) ?? ""));
  });
}
function intoPlace(body, to, block4, statement) {
  if (!to.projection.some(({ kind }) => kind === "deref")) return { to: to.local };
  const found = body.code.blocks[block4];
  const point = statement === void 0 ? found.terminator : found.statements[statement] ?? found.terminator;
  return { end: { is: "handed", how: "stored", at: mirPlace(body, point, block4, statement) } };
}
function holds2(type2, handle) {
  const names2 = (each) => {
    const found = /* @__PURE__ */ new Set();
    if (each)
      visitTypes(each, (inner) => {
        if (inner.kind === "path") found.add(lastName(inner.path) ?? "");
      });
    return found;
  };
  const wrappers2 = ["Result", "Option", "Error", "Infallible", "()"];
  const wanted = [...names2(handle)].filter((name3) => !wrappers2.includes(name3) && new RegExp("^\\p{Lu}", "u").test(name3));
  const there = names2(type2);
  return wanted.some((name3) => there.has(name3));
}

// rules/safety/unscoped-thread.ts
var unscoped_thread_default = rule({
  id: "unscoped-thread",
  title: "a thread is started that nobody waits for",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["ATOMIC-4"],
  docs: `
In wasm a thread is a worker that the host started on this module's memory. Detached, it goes on while the page tears down what it
works on: the stack of the thread that started it is reused, the memory it was lent is freed, and its own memory is never given back.
So a thread ends before what it was started for: on every way out of the function somebody has waited for it.

Start threads in a scope, or join every handle on every way, the early returns included.

\`\`\`rust
let worker = thread::spawn(work);
prepare()?;                                          // bad: on an error, nobody waits
worker.join()

thread::scope(|s| { s.spawn(work); prepare() })      // waits, whatever happens
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn start() -> () {
    let mut _0: ();
    let _1: std::thread::JoinHandle<()>;
    let mut _2: wasm::HostCaps;

    bb0: {
        _1 = spawn::<fn() {work}, ()>(work) -> [return: bb1, unwind continue];
    }

    bb1: {
        drop(_1) -> [return: bb2, unwind continue];
    }

    bb2: {
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
fn start() -> () {
    let mut _0: ();
    let _1: std::thread::JoinHandle<()>;
    let mut _2: wasm::HostCaps;
    let _3: std::thread::Result<()>;

    bb0: {
        _1 = spawn::<fn() {work}, ()>(work) -> [return: bb1, unwind continue];
    }

    bb1: {
        _3 = JoinHandle::<()>::join(move _1) -> [return: bb2, unwind continue];
    }

    bb2: {
        drop(_3) -> [return: bb3, unwind continue];
    }

    bb3: {
        return;
    }
}
\`\`\`

## Which crates it looks at

A detached thread is good Rust elsewhere, so only crates are judged that take part in the contract: those that ask the host for
capabilities (\`wasm::get_host_capabilities\`, \`contract.capabilityCheck\`), and those to whose functions a marker or the config
gives the roles \`thread-spawn\`, \`thread-join\`, \`thread-scope\` (\`contract.threadSpawn\`, \`threadJoin\`, \`threadScope\`). The
option \`everywhere\` includes all others.

## How it decides

\`std::thread::spawn\`, \`Builder::spawn\` and \`wasm_thread::spawn\` are known, and so is every function of the crate that
returns the handle of a thread it started. From the call on the handle is followed along each way that does not unwind: moved,
wrapped in \`Option\` or \`Result\`, put into a list. What is started inside a closure that a scope calls is waited for.

- **proved**: on some way the handle is dropped, forgotten, or still there when the function returns.
- **likely**: the handle lies in a list or a struct that is dropped, and nothing after the start joins any thread.
- **unknown** (counted): the handle is returned to callers outside of the crate, stored behind a reference, or passed to a function
  that does not show a join.

In optimised dumps \`Vec::push\` is inlined, and a handle that goes into a list is lost track of: unknown. \`-Copt-level=1\` shows it.
Whether a list is joined as a whole is not counted: one join after the start, in a loop or a closure, is believed.
`,
  requires: { spawns },
  options: {
    everywhere: option(false, "Judge every crate of the build, also those that take no part in the contract.")
  },
  *check({ spawns: spawns2 }, { everywhere }) {
    for (const dump of spawns2.dumps) {
      if (!everywhere && !spawns2.takesPart(dump)) continue;
      for (const { body, at: at2, by, because, end } of spawns2.in(dump)) {
        if (end.is === "scoped") continue;
        yield {
          at: at2,
          message: `the thread started by '${by}' ${fate(end)}: it may go on when what it was started for is gone`,
          advice: "Start it in a scope (`thread::scope`), or join its handle on every way out.",
          certainty: { detached: "proved", kept: "likely", handed: "unknown" }[end.is],
          subject: `thread in ${identityOf(body)}`,
          because: [
            { at: at2, message: because },
            { at: end.at, message: endWords(end) }
          ]
        };
      }
    }
  }
});
function fate(end) {
  if (end.is === "detached")
    return `is detached: its handle is ${end.how === "left" ? "never joined" : end.how} on a way out`;
  return end.is === "kept" ? "is not joined: what holds its handle is dropped" : `may not be joined: its handle is ${end.how}`;
}
function endWords(end) {
  if (end.is === "detached") return `here the handle is ${end.how === "left" ? "left unjoined" : end.how}`;
  return end.is === "kept" ? "here what holds the handle is dropped" : `here the handle is ${end.how}`;
}

// rules/safety/unsound-pod-impl.ts
var unsound_pod_impl_default = rule({
  id: "unsound-pod-impl",
  title: "a type that is declared plain old data is not",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["POD-1", "POD-2", "POD-3", "POD-4"],
  docs: `
\`unsafe impl Pod for T {}\` is a promise that every pattern of bits is a \`T\` and that its bytes mean nothing beyond themselves.
Everything that shares, casts or reads memory as \`T\` is built on it, and nothing checks it: neither the compiler nor the function
that asks for the bound. Here it is not so, and safe code that uses the type has undefined behaviour.

| the type has | then |
| --- | --- |
| \`bool\`, \`char\`, \`NonZero*\`, an enum | bytes from elsewhere make a value that is none |
| a union | which of its bytes mean something is not fixed |
| padding | uninitialised bytes are published, or read as numbers |
| a reference, a pointer, a function pointer | anybody may write the address that is followed next |
| \`Cell\`, an atomic, a lock | the bytes are copied while somebody changes them |
| \`Drop\`, \`Box\`, \`Vec\`, \`String\` | each copy of the bytes frees the same memory |
| a handle | it indexes a table that belongs to one thread |
| \`repr(Rust)\` | the other side may have laid it out otherwise |

Use \`u8\` for \`bool\`, an index for a reference, explicit fields for padding, \`#[repr(C)]\`, and let \`#[wasm::pod]\` or the derive of
bytemuck or zerocopy write the \`impl\`: they look.

\`\`\`rust
#[repr(C)] struct Voice { gain: f32, muted: bool }
unsafe impl wasm::Pod for Voice {}                 // bad: bool has 254 patterns that are no bool
\`\`\`

\`\`\`mir bad
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"pod\\",\\"type\\":\\"example::Voice\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

fn voice(_1: f32, _2: bool) -> Voice {
    debug gain => _1;
    debug muted => _2;
    let mut _0: Voice;

    bb0: {
        _0 = Voice { gain: copy _1, muted: copy _2 };
        return;
    }
}
\`\`\`
\`\`\`mir good
// WARNING: This output format is intended for human consumers only
// and is subject to change without notice. Knock yourself out.
const _::__wasm_lint_marker: &str = const "{\\"v\\":1,\\"kind\\":\\"pod\\",\\"type\\":\\"example::Voice\\",\\"at\\":\\"src/lib.rs:3:12\\"}\\n";

fn voice(_1: f32, _2: u32) -> Voice {
    debug gain => _1;
    debug muted => _2;
    let mut _0: Voice;

    bb0: {
        _0 = Voice { gain: copy _1, muted: copy _2 };
        return;
    }
}
\`\`\`

## How it decides

An \`impl\` without functions leaves nothing in a dump, so declarations are looked at: markers of kind \`pod\`, and the globs of
\`contract.pod\` in the config. Name there what implements your Pod trait, whosever trait it is:

\`\`\`json
{ "contract": { "pod": ["mesh::Vertex", "mesh::gpu::*"] } }
\`\`\`

The declaration under judgement is not believed; those of its fields' types are, each being judged by itself. What a type is made
of comes from its constructors, aggregates and field accesses in the dump, and from what a marker brings: the types of the
fields, and size, alignment, \`Copy\` and drop glue as rustc computed them. The finding stands where the type is built.

- **proved**: a field, a \`Drop\` impl or a fact of the marker contradicts the promise. The chain of fields is shown.
- **likely**: the fields do not fill the type, and no marker says its size; a packed type would be right.
- **unknown** (counted): no dump shows all fields, or nothing tells the \`repr\`. A dump never prints it: types declared in the config
  alone are never proved right.

What a builder of optimised code sees is the same: fields keep their types at every optimisation level.
`,
  requires: { mir, contract, shapes, pod },
  options: {
    boolIsPod: option(false, "Whether 'bool' and '()' count as plain old data, as some contracts have it.")
  },
  *check({ mir: mir2, contract: contract2, shapes: shapes2, pod: pod2 }, { boolIsPod }) {
    if (!contract2.types.some(({ role }) => role === "pod")) return;
    const profile = boolIsPod ? "contract" : "strict";
    const met = /* @__PURE__ */ new Set();
    const told2 = /* @__PURE__ */ new Set();
    for (const { type: type2, dump } of shapes2.all()) {
      const declaration2 = contract2.typeRole("pod", type2, dump);
      if (!declaration2) continue;
      met.add(declaration2);
      if (type2.kind === "path" && typeArguments(type2.path).some(mentionsParameter)) continue;
      const verdict = pod2.keeps(declaration2, type2, dump, profile);
      const key = `${dump.crate} ${showType(type2)}`;
      if (verdict.is === "yes" || told2.has(key)) continue;
      told2.add(key);
      const body = shapes2.dropImpl(type2, dump);
      const seen = body ? { body, at: headOf2(body) } : shapes2.of(type2, dump)?.seen;
      const at2 = seen ? mirPlace(seen.body, seen.at) : declaration2.place;
      if (at2) yield draftOf5(declaration2, type2, dump, verdict, at2);
    }
    for (const declaration2 of contract2.types) {
      if (declaration2.role !== "pod" || met.has(declaration2) || !declaration2.place) continue;
      const type2 = typeNamed(declaration2.name);
      const dump = mir2.dumps.find(({ crate }) => declaration2.name.startsWith(`${crate}::`)) ?? mir2.dumps[0];
      const verdict = dump && pod2.keeps(declaration2, type2, dump, profile);
      if (dump && verdict && verdict.is !== "yes") yield draftOf5(declaration2, type2, dump, verdict, declaration2.place);
    }
  }
});
function typeNamed(name3) {
  const segments = name3.split("::").map((name4) => ({ kind: "name", name: name4, args: [] }));
  return { kind: "path", path: { segments } };
}
function draftOf5(declaration2, type2, dump, verdict, at2) {
  const name3 = shortType(showType(type2));
  const reasons = verdict.because.map(shortType);
  const subject = `${dump.crate}::${showType(type2)}`;
  const because = [
    ...reasons.map((message2) => ({ at: at2, message: message2 })),
    { at: declaration2.place ?? at2, message: showSource(declaration2) }
  ];
  if (verdict.is === "unknown")
    return {
      at: at2,
      message: `'${name3}' is declared plain old data, and nothing here shows that it is (${reasons.join(", ")})`,
      advice: `Pass --rustdoc with the crate's rustdoc JSON, which has fields and 'repr', or declare it with #[wasm::pod].`,
      certainty: "unknown",
      subject,
      because
    };
  return {
    at: at2,
    message: `'${name3}' is declared plain old data, which it is not (${reasons.join(", ")}): whoever trusts the declaration reads or shares what is no value of the type`,
    advice: "Make it of numbers only, or take the declaration back.",
    certainty: verdict.likely ? "likely" : "proved",
    subject,
    because
  };
}

// analyzers/contract/clauses.ts
var clauses2 = [
  { id: "EXTERNREF-1", text: "a handle's number comes from the host" },
  { id: "EXTERNREF-2", text: "a handle is released exactly once, by its owner" },
  { id: "EXTERNREF-3", text: "a handle keeps its type" },
  { id: "EXTERNREF-4", text: "the raw number does not outlive the handle" },
  { id: "EXTERNREF-5", text: "a handle stays on its thread" },
  { id: "EXTERNREF-6", text: "a handle costs what a number costs" },
  { id: "FUNCREF-1", text: "a function reference keeps its signature" },
  { id: "FUNCREF-2", text: "the index comes from a function" },
  { id: "FUNCREF-3", text: "a call through a reference may do what any candidate does" },
  { id: "POD-1", text: "every bit pattern is a value" },
  { id: "POD-2", text: "the layout is promised" },
  { id: "POD-3", text: "there is no padding" },
  { id: "POD-4", text: "there is no address, no owner, no interior mutability" },
  { id: "SHARED-1", text: "the memory is there" },
  { id: "SHARED-2", text: "the elements are Pod" },
  { id: "SHARED-3", text: "elements are read by value" },
  { id: "SHARED-4", text: "the view is of what lies there" },
  { id: "SHARED-5", text: "this thread does not write under its own view" },
  { id: "LINEAR-1", text: "a value begins once" },
  { id: "LINEAR-2", text: "a value is not duplicated" },
  { id: "LINEAR-3", text: "a value is not lost" },
  { id: "LINEAR-4", text: "a value is ended by its consumers" },
  { id: "LINEAR-5", text: "a leak is audible" },
  { id: "LINEAR-6", text: "a value is not used after its end" },
  { id: "EFFECT-1", text: "the declaration is complete" },
  { id: "EFFECT-2", text: "the result of a computation is used" },
  { id: "EFFECT-3", text: "aborting is not an effect of the others" },
  { id: "EFFECT-4", text: "dynamic calls are told apart" },
  { id: "EFFECT-5", text: "an import says what it does" },
  { id: "ATOMIC-1", text: "the check dominates the use" },
  { id: "ATOMIC-2", text: "atomics mean shared memory" },
  { id: "ATOMIC-3", text: "the main thread does not wait" },
  { id: "ATOMIC-4", text: "threads end before what they borrow" },
  { id: "ABI-1", text: "core signatures are the canonical ones" },
  { id: "ABI-2", text: "what the canonical ABI calls is there" },
  { id: "ABI-3", text: "both sides speak one C ABI" },
  { id: "ABI-4", text: "ownership crosses with the value" }
];
var byId = new Map(clauses2.map((clause) => [clause.id, clause]));
function clauseOf(id2) {
  return byId.get(id2);
}

// analyzers/native/unsafe-uses.ts
var unsafeUses = analyzer({
  name: "unsafe-uses",
  doc: "Unsafe blocks that touch native types, and the clauses their SAFETY comments name.",
  requires: { mir, contract, rustText },
  run({ mir: mir2, contract: contract2, rustText: rustText2 }) {
    const dumps = mir2.dumps.filter(({ spans }) => spans);
    if (dumps.length === 0)
      return absent("no MIR dump says which line a statement comes from: -Zmir-include-spans makes rustc print it");
    const uses = /* @__PURE__ */ new Map();
    for (const dump of dumps) {
      if (!mentionsNative(contract2, dump)) continue;
      for (const body of dump.bodies) {
        if (body.value) continue;
        for (const { step: step5, block: block4, statement } of stepsOf(body)) {
          const file = step5.source && rustText2.file(step5.source.file);
          const { source } = step5;
          if (!file || !source) continue;
          const around2 = file.unsafeBlocks.findLast(({ span: span2 }) => lies(source, span2));
          if (!around2 || uses.has(around2)) continue;
          const native = touched(contract2, body, step5);
          if (!native) continue;
          const place4 = mirPlace(body, step5, block4, statement);
          uses.set(around2, {
            body,
            at: { ...place4, source: around2.word },
            step: place4,
            native,
            ...spoken(around2, file.unsafeBlocks)
          });
        }
      }
    }
    return [...uses.values()];
  },
  *facts(uses) {
    for (const { at: at2, native, clauses: clauses3 } of uses)
      yield { at: at2, text: `${showType(native.type)}: ${clauses3.join(", ") || "no clause"}` };
  }
});
function lies(inner, outer) {
  const before = (a, b, c, d) => a < c || a === c && b <= d;
  return before(outer.line, outer.column, inner.line, inner.column) && before(inner.endLine, inner.endColumn, outer.endLine, outer.endColumn);
}
function spoken(block4, all) {
  const commented = /SAFETY:/.test(block4.comment);
  const named5 = commented ? [...block4.comment.matchAll(/\b[A-Z]{2,}-\d+\b/g)].map(([name3]) => name3) : [];
  const clauses3 = named5.filter((name3) => clauseOf(name3));
  const strange = named5.filter((name3) => !clauseOf(name3));
  if (!commented || clauses3.length > 0 || !/\bas above\b/i.test(block4.comment)) return { commented, clauses: clauses3, strange };
  const before = all.slice(0, all.indexOf(block4)).findLast(({ comment }) => /SAFETY:/.test(comment));
  return before ? { ...spoken(before, all), commented } : { commented, clauses: clauses3, strange };
}

// rules/safety/unverified-invariant-use.ts
var unverified_invariant_use_default = rule({
  id: "unverified-invariant-use",
  title: "unsafe code touches a native type and names no clause",
  severity: "warning",
  group: "wasm-recognition",
  since: "next",
  certainty: "proved",
  clauses: ["EXTERNREF-1", "FUNCREF-1", "SHARED-1", "LINEAR-4"],
  docs: `
An \`unsafe\` block around a handle, a function reference, a shared slice or a linear value claims that a clause of the
[safety contract](../SAFETY.md) holds. Which one, only its author knows; the next person to change the line above it does not, and
neither does the reviewer. A \`SAFETY:\` comment that names the clause says what has to stay true.

\`\`\`rust bad
let node = unsafe { ExternRef::<Node>::from_raw(raw) };      // why is that a handle?
\`\`\`
\`\`\`rust good
// SAFETY: EXTERNREF-1, \`raw\` is what \`create\` has just returned.
let node = unsafe { ExternRef::<Node>::from_raw(raw) };
\`\`\`

## How it decides

The text of the Rust file says where an \`unsafe\` block is, and the dump which of its statements touch a type with a role of the
contract. The comment may stand above the statement, on the line of the block, or at its beginning; it has \`SAFETY:\` in it and
the id of a clause. "As above" repeats the block before it. Clauses that do not exist are told.

It needs two things, and is skipped with the reason without them: a dump with spans (\`-Zmir-include-spans\`, a nightly flag or
\`RUSTC_BOOTSTRAP=1\`), and the Rust files that the spans name, below the current folder. Blocks whose code the compiler has removed
are not seen. Whether the claim is true is what the other rules judge.
`,
  requires: { unsafeUses },
  options: {},
  *check({ unsafeUses: unsafeUses2 }) {
    for (const { body, at: at2, step: step5, native, commented, clauses: clauses3, strange } of unsafeUses2) {
      if (clauses3.length > 0) continue;
      const type2 = shortType(showType(native.type));
      const lacks2 = strange[0] ? `names '${strange[0]}', which is no clause` : commented ? "has a SAFETY comment that names no clause" : "has no SAFETY comment";
      yield {
        at: at2,
        message: `this unsafe block touches the ${native.declaration.role} type '${type2}' and ${lacks2}: nobody can check what must hold here`,
        advice: "Write `// SAFETY: <clause>, …` above it: what makes this right, by a clause of docs/SAFETY.md.",
        subject: `${type2} in ${identityOf(body)}`,
        because: [{ at: step5, message: `'${type2}' is touched here` }]
      };
    }
  }
});

// analyzers/effects/globals.ts
var globalUses = analyzer({
  name: "global-uses",
  doc: "Globals of the module's own that are written and never read.",
  requires: { code },
  run: ({ code: code3 }) => globalUsesOf(code3),
  *facts({ module: module2, writeOnly }) {
    const artifact = module2.artifact.path;
    for (const { index: index2, writes: writes2 } of writeOnly)
      for (const { offset } of writes2)
        yield {
          at: { kind: "bytes", artifact, offset, length: 1 },
          text: `writes global[${index2}], which nothing reads`
        };
  }
});
var get = opcode("global.get");
var set = opcode("global.set");
function globalUsesOf(code3) {
  const { module: module2 } = code3;
  const outside = new Set(module2.exports.filter(({ kind }) => kind === "global").map(({ index: index2 }) => index2));
  const candidates = new Set(
    module2.globals.filter((g) => g.mutable && !g.import && !outside.has(g.index)).map(({ index: index2 }) => index2)
  );
  const writes2 = /* @__PURE__ */ new Map();
  if (code3.undecoded > 0) candidates.clear();
  for (const { index: index2 } of module2.functions) {
    if (candidates.size === 0) break;
    if (!hasEffect(code3, index2, "writes-global") && !hasEffect(code3, index2, "reads-global")) continue;
    const { op, a, offset, count: count3 } = code3.decode(index2);
    for (let i = 0; i < count3; i++)
      if (op[i] === get) candidates.delete(a[i]);
      else if (op[i] === set && candidates.has(a[i])) {
        const found = writes2.get(a[i]);
        if (found) found.push({ function: index2, offset: offset[i] });
        else writes2.set(a[i], [{ function: index2, offset: offset[i] }]);
      }
  }
  return {
    module: module2,
    writeOnly: [...candidates].filter((index2) => writes2.has(index2)).sort((x, y) => x - y).map((index2) => ({ index: index2, writes: writes2.get(index2) }))
  };
}

// rules/effects/write-only-global.ts
var write_only_global_default = rule({
  id: "write-only-global",
  title: "a global is written and never read",
  severity: "warning",
  since: "next",
  certainty: "proved",
  docs: `
The module defines the global, does not export it, and writes it; no instruction and no initialiser reads it. So the writes
are for nothing: left over from instrumentation, from a feature that was removed, or from a copy of a value that is kept
elsewhere by now. In what Emscripten makes it is mostly the upper half of a 64-bit result, kept for JavaScript that no longer asks for it
(every one of those in the packages of \`npm run corpus\` that were checked goes away by \`wasm-opt --simplify-globals\`).

\`\`\`wat bad
(module
  (global $count (mut i32) (i32.const 0))
  (func (export "run") (global.set $count (i32.const 1))))
\`\`\`
\`\`\`wat good
(module
  (global $count (mut i32) (i32.const 0))
  (func (export "run") (global.set $count (i32.add (global.get $count) (i32.const 1)))))
\`\`\`
`,
  requires: { wasm, names, globalUses },
  options: {},
  *check({ wasm: wasm2, names: names2, globalUses: globalUses2 }) {
    for (const { index: index2, writes: writes2 } of globalUses2.writeOnly) {
      const [first] = writes2;
      const name3 = `global[${index2}]`;
      yield {
        at: names2.place(first.function, first.offset),
        subject: name3,
        message: `${name3} is written in ${count(writes2.length, "place")}, first in '${clip(names2.of(first.function).name)}', and nothing reads it or exports it`,
        advice: "Delete the global with its writes; `wasm-opt --simplify-globals` does.",
        because: [
          {
            at: {
              kind: "bytes",
              artifact: wasm2.artifact.path,
              offset: wasm2.globals[index2]?.init?.offset ?? 0,
              length: wasm2.globals[index2]?.init?.length ?? 0,
              section: "global"
            },
            message: "its initial value"
          }
        ]
      };
    }
  }
});

// rules/index.ts
var rules = [
  { ...absolute_build_paths_default, category: "hygiene" },
  { ...backend_specific_assumption_default, category: "safety" },
  { ...call_to_noop_default, category: "effects" },
  { ...capability_not_exercised_default, category: "effects" },
  { ...debug_info_shipped_default, category: "size" },
  { ...duplicate_crate_versions_default, category: "size" },
  { ...duplicate_functions_default, category: "size" },
  { ...effect_declared_unused_default, category: "effects" },
  { ...effect_gateway_default, category: "effects" },
  { ...effect_on_panic_default, category: "effects" },
  { ...effect_possibly_undeclared_default, category: "effects" },
  { ...effect_undeclared_default, category: "effects" },
  { ...forged_handle_default, category: "safety" },
  { ...forged_shared_slice_default, category: "safety" },
  { ...generic_bloat_default, category: "size" },
  { ...handle_not_free_default, category: "safety" },
  { ...handle_outlives_marker_default, category: "safety" },
  { ...host_feature_unsupported_default, category: "portability" },
  { ...ignored_import_status_default, category: "effects" },
  { ...illegal_mir_shape_default, category: "safety" },
  { ...import_never_called_default, category: "effects" },
  { ...large_data_default, category: "size" },
  { ...linear_duplicated_default, category: "safety" },
  { ...linear_leaked_default, category: "safety" },
  { ...linear_used_after_consume_default, category: "safety" },
  { ...mergeable_functions_default, category: "size" },
  { ...name_section_shipped_default, category: "size" },
  { ...non_pod_shared_slice_default, category: "safety" },
  { ...panic_machinery_default, category: "size" },
  { ...panic_site_budget_default, category: "size" },
  { ...pure_call_result_dropped_default, category: "effects" },
  { ...retyped_handle_default, category: "safety" },
  { ...shared_slice_written_default, category: "safety" },
  { ...size_budget_default, category: "size" },
  { ...stack_overflow_clobbers_data_default, category: "hygiene" },
  { ...unguarded_atomic_default, category: "safety" },
  { ...unreachable_function_default, category: "effects" },
  { ...unreachable_table_functions_default, category: "effects" },
  { ...unsafe_macro_semantics_default, category: "safety" },
  { ...unscoped_thread_default, category: "safety" },
  { ...unsound_pod_impl_default, category: "safety" },
  { ...unverified_invariant_use_default, category: "safety" },
  { ...write_only_global_default, category: "effects" }
];

// rules/report.ts
function merge3(reports) {
  const [first] = reports;
  if (!first) throw new Error("there is no report to merge");
  if (reports.length === 1) return first;
  const rules2 = new Map(reports.flatMap((report) => report.rules.map((rule2) => [rule2.id, rule2])));
  return {
    tool: first.tool,
    builds: reports.flatMap((report) => report.builds),
    rules: [...rules2.values()].sort((a, b) => a.id < b.id ? -1 : 1),
    findings: reports.flatMap((report) => report.findings),
    unknowns: reports.flatMap((report) => report.unknowns),
    ignored: reports.flatMap((report) => report.ignored),
    skipped: reports.flatMap((report) => report.skipped),
    faults: reports.flatMap((report) => report.faults),
    unread: reports.flatMap((report) => report.unread),
    sizes: reports.flatMap((report) => report.sizes),
    notices: reports.flatMap((report) => report.notices)
  };
}
var ranks = { note: 0, warning: 1, error: 2 };
function atLeast(severity, level) {
  return ranks[severity] >= ranks[level];
}
function exitCode(report, failOn) {
  if (report.faults.length > 0) return 2;
  return failOn !== "never" && report.findings.some((finding) => atLeast(finding.severity, failOn)) ? 1 : 0;
}

// rules/lint.ts
import { createHash } from "node:crypto";

// analyzers/wasm/subtyping.ts
var bottom = 0;
var v128 = 5;
var i8 = 6;
var i16 = 7;
var bias = 64;
var firstReference = 64;
function reference2(heap2, nullable2) {
  return (heap2 + bias) * 2 + (nullable2 ? 1 : 0);
}
function isReferenceNumber(type2) {
  return type2 >= firstReference;
}
function heapOf(type2) {
  return (type2 >> 1) - bias;
}
function isNullable(type2) {
  return (type2 & 1) === 1;
}
var bottomHeap = -1;
var lowestHeap = -24;
var highestHeap = -11;
var byName = /* @__PURE__ */ new Map();
for (let code3 = lowestHeap; code3 <= highestHeap; code3++) byName.set(heapText(code3), code3);
var heap = {
  nocont: byName.get("nocont"),
  noexn: byName.get("noexn"),
  nofunc: byName.get("nofunc"),
  noextern: byName.get("noextern"),
  none: byName.get("none"),
  func: byName.get("func"),
  extern: byName.get("extern"),
  any: byName.get("any"),
  eq: byName.get("eq"),
  i31: byName.get("i31"),
  struct: byName.get("struct"),
  array: byName.get("array"),
  exn: byName.get("exn"),
  cont: byName.get("cont")
};
var above = /* @__PURE__ */ new Map([
  [heap.none, [heap.i31, heap.struct, heap.array, heap.eq, heap.any]],
  [heap.i31, [heap.eq, heap.any]],
  [heap.struct, [heap.eq, heap.any]],
  [heap.array, [heap.eq, heap.any]],
  [heap.eq, [heap.any]],
  [heap.nofunc, [heap.func]],
  [heap.noextern, [heap.extern]],
  [heap.noexn, [heap.exn]],
  [heap.nocont, [heap.cont]]
]);
var tops = [heap.any, heap.func, heap.extern, heap.exn, heap.cont];
var kinds3 = { func: heap.func, struct: heap.struct, array: heap.array, cont: heap.cont };
function latticeOf({ types: types3 }) {
  const n = types3.length;
  const canonical = Int32Array.from(types3, (type2) => type2.canonical);
  const kind = Int32Array.from(types3, (type2) => kinds3[type2.kind]);
  const parent = new Int32Array(n).fill(-1);
  const size2 = new Int32Array(n).fill(1);
  const first = new Int32Array(n);
  const free2 = new Int32Array(n);
  for (let index2 = 0; index2 < n; index2++) {
    const { supertype } = types3[index2];
    if (canonical[index2] !== index2 || supertype === void 0 || supertype >= index2) continue;
    const up = canonical[supertype];
    if (up < index2) parent[index2] = up;
  }
  for (let index2 = n - 1; index2 >= 0; index2--) if (parent[index2] >= 0) size2[parent[index2]] += size2[index2];
  let roots2 = 0;
  for (let index2 = 0; index2 < n; index2++) {
    if (canonical[index2] !== index2) continue;
    const up = parent[index2];
    if (up < 0) {
      first[index2] = roots2;
      roots2 += size2[index2];
    } else {
      first[index2] = free2[up];
      free2[up] += size2[index2];
    }
    free2[index2] = first[index2] + 1;
  }
  const texts = /* @__PURE__ */ new Map([
    ["i8", i8],
    ["i16", i16]
  ]);
  for (let code3 = 1; code3 <= 5; code3++) texts.set(valueText(-code3, 0), code3);
  for (let code3 = lowestHeap; code3 <= highestHeap; code3++) {
    texts.set(valueText(nullable, code3), reference2(code3, true));
    texts.set(valueText(nonNull, code3), reference2(code3, false));
  }
  return { canonical, kind, first, size: size2, texts };
}
function numberOfText(l, text3) {
  let number3 = l.texts.get(text3);
  if (number3 === void 0) {
    const index2 = Number(/\d+/.exec(text3)?.[0] ?? "0");
    number3 = reference2(l.canonical[index2] ?? index2, text3.startsWith("(ref null"));
    l.texts.set(text3, number3);
  }
  return number3;
}
function canonicalHeap(l, code3) {
  return code3 >= 0 ? l.canonical[code3] : code3;
}
function numberOfCode(l, code3, heap2) {
  if (code3 >= -5) return -code3;
  if (code3 === nullable || code3 === nonNull) return reference2(canonicalHeap(l, heap2), code3 === nullable);
  return reference2(code3, true);
}
function typeText(type2) {
  if (type2 === bottom) return "any value";
  if (type2 === i8) return "i8";
  if (type2 === i16) return "i16";
  if (type2 < firstReference) return valueText(-type2, 0);
  if (heapOf(type2) === bottomHeap) return "a reference";
  return valueText(isNullable(type2) ? nullable : nonNull, heapOf(type2));
}
function matches(l, a, b) {
  if (a === b || a === bottom) return true;
  if (a < firstReference || b < firstReference) return false;
  if (isNullable(a) && !isNullable(b)) return false;
  return heapMatches(l, heapOf(a), heapOf(b));
}
function heapMatches(l, a, b) {
  if (a === b || a === bottomHeap) return true;
  if (b === bottomHeap) return false;
  if (b >= 0) {
    if (a >= 0) return l.first[a] >= l.first[b] && l.first[a] < l.first[b] + l.size[b];
    const under = above.get(a);
    return (under?.includes(l.kind[b]) ?? false) && isBottomOfHierarchy(a);
  }
  const from = a >= 0 ? l.kind[a] : a;
  return from === b || (above.get(from)?.includes(b) ?? false);
}
function isBottomOfHierarchy(code3) {
  return code3 === heap.none || code3 === heap.nofunc || code3 === heap.nocont;
}
function topOf(l, code3) {
  const from = code3 >= 0 ? l.kind[code3] : code3;
  return tops.find((top) => top === from || (above.get(from)?.includes(top) ?? false)) ?? from;
}
function isDefaultable(type2) {
  return type2 < firstReference || isNullable(type2);
}

// analyzers/wasm/validate-state.ts
var undecided2 = new DecodeFault(0, "not decided");
var mostValues2 = 1 << 22;
var elseId = opcode("else");
var ifId2 = opcode("if");
var loopId2 = opcode("loop");
function newState(module2, work, maximumLocals2) {
  const lattice = latticeOf(module2);
  const address = (index64) => index64 ? 2 : 1;
  return {
    module: module2,
    lattice,
    lists: listsOf(module2, lattice),
    functionType: Int32Array.from(module2.functions, ({ type: type2 }) => type2),
    globalType: Int32Array.from(module2.globals, ({ type: type2 }) => numberOfText(lattice, type2)),
    tableType: Int32Array.from(module2.tables, ({ element: element2 }) => numberOfText(lattice, element2)),
    // Segments of plain function indices have no null.
    elementType: Int32Array.from(
      module2.elements,
      ({ element: element2, offset }) => module2.bytes[offset] & 4 ? numberOfText(lattice, element2) : reference2(heap.func, false)
    ),
    tableAddress: Int32Array.from(module2.tables, ({ limits }) => address(limits.index64)),
    memoryAddress: Int32Array.from(module2.memories, ({ limits }) => address(limits.index64)),
    declared: new Uint8Array(module2.functions.length),
    frames: {
      opcode: new Int32Array(64),
      base: new Int32Array(64),
      params: new Int32Array(64),
      paramCount: new Int32Array(64),
      results: new Int32Array(64),
      resultCount: new Int32Array(64),
      label: new Int32Array(64),
      labelCount: new Int32Array(64),
      unreachable: new Int32Array(64),
      initialised: new Int32Array(64)
    },
    view: newView(),
    stack: new Int32Array(1024),
    height: 0,
    base: 0,
    depth: -1,
    at: 0,
    shift: 0,
    locals: new Int32Array(64),
    localCount: 0,
    pending: new Uint8Array(maximumLocals2 + 1),
    unset: 0,
    initialised: [],
    work
  };
}
function listsOf(module2, lattice) {
  const n = module2.types.length;
  const flat = [];
  const lists = {
    params: new Int32Array(n),
    paramCount: new Int32Array(n),
    results: new Int32Array(n),
    resultCount: new Int32Array(n),
    ones: /* @__PURE__ */ new Map()
  };
  for (const [index2, type2] of module2.types.entries()) {
    const params = type2.kind === "func" ? type2.params : type2.fields.map((field) => field.type);
    const results = type2.kind === "func" ? type2.results : [];
    lists.params[index2] = flat.length;
    lists.paramCount[index2] = params.length;
    for (const text3 of params) {
      const number3 = numberOfText(lattice, text3);
      flat.push(number3 === 6 || number3 === 7 ? 1 : number3);
    }
    lists.results[index2] = flat.length;
    lists.resultCount[index2] = results.length;
    for (const text3 of results) flat.push(numberOfText(lattice, text3));
  }
  const types3 = new Int32Array(flat.length + 64);
  types3.set(flat);
  return { ...lists, types: types3, length: flat.length };
}
function listOfOne(s, type2) {
  const { lists } = s;
  let start = lists.ones.get(type2);
  if (start === void 0) {
    start = lists.length;
    if (start === lists.types.length) lists.types = longer(lists.types);
    lists.types[lists.length++] = type2;
    lists.ones.set(type2, start);
  }
  return start;
}
function longer(array3) {
  const larger = new Int32Array(array3.length * 2);
  larger.set(array3);
  return larger;
}
function invalid(s, message2, offset = s.view.offset[s.at] + s.shift) {
  throw new DecodeFault(offset, message2);
}
function name2(s) {
  return mnemonic(s.view.op[s.at]).replace(/^(select|ref\.test|ref\.cast) .*/, "$1");
}
function mismatch(s, expected, found) {
  const what = found === void 0 ? "the stack of the block is empty" : `finds ${typeText(found)}`;
  return invalid(s, `type mismatch: ${name2(s)} expects ${expected} but ${what}`);
}
function push3(s, type2) {
  if (s.height === s.stack.length) grow(s);
  s.stack[s.height++] = type2;
}
function grow(s) {
  if (s.stack.length >= mostValues2) throw undecided2;
  s.stack = longer(s.stack);
}
function popAny(s, expected) {
  if (s.height > s.base) return s.stack[--s.height];
  if (s.frames.unreachable[s.depth]) return bottom;
  return mismatch(s, expected, void 0);
}
function pop(s, wanted) {
  if (s.height > s.base) {
    const found = s.stack[--s.height];
    if (found !== wanted && !matches(s.lattice, found, wanted)) mismatch(s, typeText(wanted), found);
    return found;
  }
  if (!s.frames.unreachable[s.depth]) mismatch(s, typeText(wanted), void 0);
  return bottom;
}
function spend(s, steps) {
  s.work -= steps;
  if (s.work < 0) throw undecided2;
}
function popList(s, start, count3) {
  if (count3 === 0) return;
  spend(s, count3);
  for (let k = count3 - 1; k >= 0; k--) pop(s, s.lists.types[start + k]);
}
function pushList(s, start, count3) {
  if (count3 === 0) return;
  spend(s, count3);
  for (let k = 0; k < count3; k++) push3(s, s.lists.types[start + k]);
}
function peekList(s, start, count3) {
  spend(s, count3);
  const { height: height2 } = s;
  for (let k = count3 - 1; k >= 0; k--) pop(s, s.lists.types[start + k]);
  s.height = height2;
}
function unreachable(s) {
  s.height = s.base;
  s.frames.unreachable[s.depth] = 1;
}
function openFrame(s, id2, params, paramCount2, results, resultCount) {
  const { frames: frames3 } = s;
  const d = ++s.depth;
  if (d === frames3.base.length)
    for (const key of Object.keys(frames3)) frames3[key] = longer(frames3[key]);
  frames3.opcode[d] = id2;
  frames3.base[d] = s.base = s.height;
  frames3.params[d] = params;
  frames3.paramCount[d] = paramCount2;
  frames3.results[d] = results;
  frames3.resultCount[d] = resultCount;
  frames3.label[d] = id2 === loopId2 ? params : results;
  frames3.labelCount[d] = id2 === loopId2 ? paramCount2 : resultCount;
  frames3.unreachable[d] = 0;
  frames3.initialised[d] = s.initialised.length;
  pushList(s, params, paramCount2);
}
function endArm(s) {
  const { frames: frames3, depth: depth2 } = s;
  popList(s, frames3.results[depth2], frames3.resultCount[depth2]);
  const left = s.height - s.base;
  if (left > 0) {
    const found = typeText(s.stack[s.height - 1]);
    const expected = frames3.resultCount[depth2] === 0 ? "nothing" : `only ${frames3.resultCount[depth2]}`;
    const values = left === 1 ? `finds ${found}` : `${left} values more are left on the stack, ${found} on top`;
    invalid(s, `type mismatch: ${name2(s)} expects ${expected} but ${values}`);
  }
  const known3 = frames3.initialised[depth2];
  while (s.initialised.length > known3) {
    s.pending[s.initialised.pop()] = 1;
    s.unset++;
  }
}
function closeFrame(s) {
  const { frames: frames3, depth: depth2 } = s;
  endArm(s);
  const results = frames3.results[depth2];
  const count3 = frames3.resultCount[depth2];
  if (frames3.opcode[depth2] === ifId2) {
    frames3.unreachable[depth2] = 0;
    pushList(s, frames3.params[depth2], frames3.paramCount[depth2]);
    popList(s, results, count3);
    if (s.height > s.base) invalid(s, "type mismatch: an if without else has more parameters than results");
  }
  s.depth--;
  s.base = s.depth < 0 ? 0 : frames3.base[s.depth];
  pushList(s, results, count3);
}
function nextArm(s, id2, start, count3) {
  const { frames: frames3, depth: depth2 } = s;
  endArm(s);
  frames3.opcode[depth2] = id2;
  frames3.unreachable[depth2] = 0;
  s.height = s.base;
  pushList(s, start, count3);
}
function elseArm(s) {
  nextArm(s, elseId, s.frames.params[s.depth], s.frames.paramCount[s.depth]);
}
function labelStart(s, label) {
  return s.frames.label[s.depth - label];
}
function labelCount(s, label) {
  return s.frames.labelCount[s.depth - label];
}
var block3 = { params: 0, paramCount: 0, results: 0, resultCount: 0 };
function blockType(s, type2, heapType) {
  if (type2 >= 0) {
    const defined = s.module.types[type2];
    if (defined?.kind !== "func") invalid(s, `${name2(s)}: type ${type2} is not a function type`);
    block3.params = s.lists.params[type2];
    block3.paramCount = s.lists.paramCount[type2];
    block3.results = s.lists.results[type2];
    block3.resultCount = s.lists.resultCount[type2];
    return;
  }
  block3.params = block3.paramCount = block3.results = block3.resultCount = 0;
  if (type2 === emptyBlock) return;
  block3.results = listOfOne(s, numberOfCode(s.lattice, type2, heapType));
  block3.resultCount = 1;
}

// analyzers/wasm/validate-special.ts
var catchId2 = opcode("catch");
var catchAllId = opcode("catch_all");
var anException = reference2(heap.exn, false);
function special(s, id2, i) {
  const { a, b, side } = s.view;
  const { frames: frames3, lattice } = s;
  switch (mnemonic(id2)) {
    case "catch": {
      const type2 = s.module.tags[a[i]].type;
      noResults(s, a[i]);
      return nextArm(s, id2, s.lists.params[type2], s.lists.paramCount[type2]);
    }
    case "catch_all":
      return nextArm(s, id2, 0, 0);
    case "delegate":
      return closeFrame(s);
    case "rethrow": {
      const opened = frames3.opcode[s.depth - a[i]];
      if (opened !== catchId2 && opened !== catchAllId) invalid(s, `rethrow: label ${a[i]} is not that of a catch`);
      return unreachable(s);
    }
    case "br_table":
      return branchTable(s, i);
    case "select t": {
      if (b[i] !== 1) invalid(s, `select: ${b[i]} types instead of 1`);
      const type2 = numberOfCode(lattice, side[a[i]], side[a[i] + 1]);
      pop(s, 1);
      pop(s, type2);
      pop(s, type2);
      return push3(s, type2);
    }
    case "ref.null":
      return push3(s, reference2(canonicalHeap(lattice, a[i]), true));
    case "ref.is_null":
      popReference(s);
      return push3(s, 1);
    case "ref.func": {
      const index2 = a[i];
      if (!s.declared[index2]) invalid(s, `ref.func: function ${index2} is not declared in an export, segment or global`);
      return push3(s, reference2(lattice.canonical[s.functionType[index2]], false));
    }
    case "ref.as_non_null":
      return push3(s, reference2(heapOf(popReference(s)), false));
    case "ref.eq":
      pop(s, reference2(heap.eq, true));
      pop(s, reference2(heap.eq, true));
      return push3(s, 1);
    case "ref.i31":
      pop(s, 1);
      return push3(s, reference2(heap.i31, false));
    case "i31.get_s":
    case "i31.get_u":
      pop(s, reference2(heap.i31, true));
      return push3(s, 1);
    case "array.len":
      pop(s, reference2(heap.array, true));
      return push3(s, 1);
    case "any.convert_extern":
      return convert(s, heap.extern, heap.any);
    case "extern.convert_any":
      return convert(s, heap.any, heap.extern);
    case "ref.test":
    case "ref.test null":
      cast2(s, a[i]);
      return push3(s, 1);
    case "ref.cast":
      cast2(s, a[i]);
      return push3(s, reference2(canonicalHeap(lattice, a[i]), false));
    case "ref.cast null":
      cast2(s, a[i]);
      return push3(s, reference2(canonicalHeap(lattice, a[i]), true));
    case "br_on_null": {
      const from = popReference(s);
      const n = labelCount(s, a[i]);
      popList(s, labelStart(s, a[i]), n);
      pushList(s, labelStart(s, a[i]), n);
      return push3(s, reference2(heapOf(from), false));
    }
    case "br_on_non_null": {
      const last = lastOf3(s, a[i]);
      pop(s, reference2(heapOf(last), true));
      const n = labelCount(s, a[i]) - 1;
      popList(s, labelStart(s, a[i]), n);
      return pushList(s, labelStart(s, a[i]), n);
    }
    case "br_on_cast":
      return branchOnCast(s, i, true);
    case "br_on_cast_fail":
      return branchOnCast(s, i, false);
    default:
      throw new Error(`no check of ${mnemonic(id2)}`);
  }
}
function select(s) {
  pop(s, 1);
  const second = popAny(s, "a value");
  const first = popAny(s, "a value");
  if (second >= firstReference) mismatch(s, "numbers or vectors without a type", second);
  if (first >= firstReference) mismatch(s, "numbers or vectors without a type", first);
  if (first !== second && first !== bottom && second !== bottom) mismatch(s, typeText(second), first);
  push3(s, first === bottom ? second : first);
}
function popReference(s) {
  const found = popAny(s, "a reference");
  if (found === bottom) return reference2(bottomHeap, false);
  if (!isReferenceNumber(found)) mismatch(s, "a reference", found);
  return found;
}
function convert(s, from, to) {
  const found = pop(s, reference2(from, true));
  push3(s, reference2(to, found !== bottom && isNullable(found)));
}
function cast2(s, to) {
  pop(s, reference2(topOf(s.lattice, canonicalHeap(s.lattice, to)), true));
}
function noResults(s, tag) {
  if (s.lists.resultCount[s.module.tags[tag].type] > 0)
    invalid(s, `${mnemonic(s.view.op[s.at])}: tag ${tag} has results`);
}
function lastOf3(s, label) {
  const n = labelCount(s, label);
  const last = n === 0 ? v128 : s.lists.types[labelStart(s, label) + n - 1];
  if (!isReferenceNumber(last)) invalid(s, `${mnemonic(s.view.op[s.at])}: label ${label} takes no reference`);
  return last;
}
function branchTable(s, i) {
  const { a, b, side } = s.view;
  pop(s, 1);
  const from = a[i];
  const n = b[i];
  const otherwise = side[from + n];
  const arity = labelCount(s, otherwise);
  let checked = -1;
  for (let k = 0; k <= n; k++) {
    const label = side[from + k];
    const count3 = labelCount(s, label);
    if (count3 !== arity) invalid(s, `br_table: label ${label} takes ${count3} values, the default takes ${arity}`);
    const start = labelStart(s, label);
    if (count3 > 0 && start !== checked) peekList(s, start, count3);
    checked = start;
  }
  unreachable(s);
}
function tryClauses(s, i) {
  const { b, side } = s.view;
  const from = b[i] + 2;
  for (let k = 0; k < side[from - 1]; k++) {
    const kind = side[from + 4 * k];
    const tag = side[from + 4 * k + 1];
    const label = side[from + 4 * k + 2];
    const type2 = tag < 0 ? -1 : s.module.tags[tag].type;
    if (tag >= 0) noResults(s, tag);
    const count3 = type2 < 0 ? 0 : s.lists.paramCount[type2];
    const start = type2 < 0 ? 0 : s.lists.params[type2];
    const wanted = labelCount(s, label);
    const given = count3 + (kind & 1);
    if (wanted !== given)
      invalid(s, `try_table: label ${label} takes ${wanted} values, its catch clause gives ${given}`);
    spend(s, given);
    for (let at2 = 0; at2 < given; at2++) {
      const gives = at2 < count3 ? s.lists.types[start + at2] : anException;
      const takes2 = s.lists.types[labelStart(s, label) + at2];
      if (!matches(s.lattice, gives, takes2))
        invalid(
          s,
          `type mismatch: label ${label} expects ${typeText(takes2)} but a catch clause gives ${typeText(gives)}`
        );
    }
  }
}
function branchOnCast(s, i, onSuccess) {
  const { a, b, side } = s.view;
  const { lattice } = s;
  const label = a[i];
  const flags = side[b[i]];
  const fromHeap = canonicalHeap(lattice, side[b[i] + 1]);
  const toHeap = canonicalHeap(lattice, side[b[i] + 2]);
  const from = reference2(fromHeap, (flags & 1) !== 0);
  const to = reference2(toHeap, (flags & 2) !== 0);
  const name3 = mnemonic(s.view.op[i]);
  if (!heapMatches(lattice, toHeap, fromHeap) || !matches(lattice, to, from))
    invalid(s, `${name3}: ${typeText(to)} is not a subtype of ${typeText(from)}`);
  const last = lastOf3(s, label);
  const rest = reference2(fromHeap, isNullable(from) && !isNullable(to));
  const leaves = onSuccess ? to : rest;
  if (!matches(lattice, leaves, last))
    invalid(s, `type mismatch: label ${label} expects ${typeText(last)} but ${name3} gives ${typeText(leaves)}`);
  pop(s, from);
  const n = labelCount(s, label) - 1;
  popList(s, labelStart(s, label), n);
  pushList(s, labelStart(s, label), n);
  push3(s, onSuccess ? rest : to);
}

// analyzers/wasm/validate-table.ts
var word3 = {
  i32: 1,
  i64: 2,
  f32: 3,
  f64: 4,
  v128: 5,
  addr: 6,
  exnref: 8,
  ref: 9,
  t: 10,
  "<params>": 11,
  "<results>": 12,
  "<label>": 13,
  "<fields>": 14,
  "<field>": 15,
  "<local>": 16,
  "<global>": 17,
  "<element>": 18,
  "<n>": 19
};
var how2 = {
  plain: 0,
  memory: 1,
  localGet: 2,
  localSet: 3,
  localTee: 4,
  typed: 5,
  special: 6,
  unknown: 7,
  end: 8,
  block: 9,
  branch: 10,
  branchIf: 11,
  call: 12,
  drop: 13,
  globalGet: 14,
  else: 15,
  return: 16,
  select: 17,
  globalSet: 18
};
var howOf2 = new Uint8Array(idCount).fill(how2.unknown);
var signatureOf = new Int32Array(idCount);
var resultOf = new Uint8Array(idCount);
var operandsOf2 = new Array(idCount).fill([]);
var resultsOf2 = new Array(idCount).fill([]);
var endsOf = Uint8Array.from(effectsOf, (bits3) => bits3 & effectBit.ends ? 1 : 0);
var exactOf = Uint8Array.from({ length: idCount }, (_, id2) => {
  const row = rowById(id2);
  return row && row.width > 0 && row.code >> 12 === 254 ? 1 : 0;
});
var lanesOf = Uint8Array.from({ length: idCount }, (_, id2) => {
  const row = rowById(id2);
  if (!row || !/lane/.test(row.immediates)) return 0;
  if (row.immediates === "lanes") return 32;
  return row.width > 0 ? 16 / row.width : Number(/x(\d+)/.exec(row.name)?.[1] ?? "0");
});
var strictOf = Uint8Array.from({ length: idCount }, (_, id2) => exactOf[id2] | (lanesOf[id2] > 0 ? 1 : 0));
var special2 = [
  ...["catch", "catch_all", "delegate", "rethrow", "br_table", "select t"],
  ...["ref.null", "ref.is_null", "ref.func", "ref.as_non_null", "br_on_null", "br_on_non_null", "ref.eq"],
  ...["br_on_cast", "br_on_cast_fail", "ref.test", "ref.test null", "ref.cast", "ref.cast null"],
  ...["any.convert_extern", "extern.convert_any", "ref.i31", "i31.get_s", "i31.get_u", "array.len"]
];
var own2 = {
  localGet: ["local.get"],
  localSet: ["local.set"],
  localTee: ["local.tee"],
  end: ["end"],
  block: ["block", "loop", "if", "try", "try_table"],
  branch: ["br"],
  branchIf: ["br_if"],
  call: ["call"],
  drop: ["drop"],
  globalGet: ["global.get"],
  else: ["else"],
  return: ["return"],
  select: ["select"],
  globalSet: ["global.set"],
  special: special2
};
var wordsOf = (side) => side.trim().split(" ").filter((text3) => text3 !== "").map((text3) => word3[text3]);
for (let id2 = 0; id2 < idCount; id2++) {
  const row = rowById(id2);
  if (row === void 0 || row.proposal === "stackSwitching") continue;
  const [before = "", after2 = ""] = row.types.split("->");
  const operands3 = wordsOf(before);
  const results = wordsOf(after2);
  operandsOf2[id2] = operands3;
  resultsOf2[id2] = results;
  const memory2 = row.immediates.startsWith("memarg");
  const plain = (code3) => code3 <= word3.v128 || memory2 && code3 === word3.addr;
  howOf2[id2] = how2.typed;
  if (operands3.every(plain) && results.every(plain) && operands3.length <= 10 && results.length <= 1) {
    if (memory2) howOf2[id2] = how2.memory;
    else if (!/data|element|table|memory|type|lane/.test(row.immediates) && !endsOf[id2]) howOf2[id2] = how2.plain;
    signatureOf[id2] = operands3.reduce((bits3, code3) => bits3 << 3 | code3, 0);
    resultOf[id2] = results[0] ?? 0;
  }
}
for (const [key, names2] of Object.entries(own2))
  for (const name3 of names2) howOf2[opcode(name3)] = how2[key];

// analyzers/wasm/validate-typed.ts
var callIndirect = opcode("call_indirect");
var kindOf2 = immediateIndex;
var exnref = reference2(heap.exn, true);
var funcref = reference2(heap.func, true);
function typed2(s, id2, i) {
  if (id2 !== callIndirect || !isPlainCall(s, i)) conditions(s, id2, i);
  const operands3 = operandsOf2[id2];
  for (let k = operands3.length - 1; k >= 0; k--) exchange2(s, id2, i, operands3, k, true);
  if (endsOf[id2]) return unreachable(s);
  const results = resultsOf2[id2];
  for (let k = 0; k < results.length; k++) exchange2(s, id2, i, results, k, false);
}
function isPlainCall(s, i) {
  return s.tableType[s.view.b[i]] === funcref && s.module.types[s.view.a[i]].kind === "func";
}
function exchange2(s, id2, i, words3, k, popping) {
  const code3 = words3[k];
  const { a, b } = s.view;
  const { lists } = s;
  const list5 = (start, count3) => popping ? popList(s, start, count3) : pushList(s, start, count3);
  switch (code3) {
    case word3["<params>"]: {
      const type2 = functionTypeOf(s, id2, i);
      return list5(lists.params[type2], lists.paramCount[type2]);
    }
    case word3["<results>"]: {
      const type2 = functionTypeOf(s, id2, i);
      return list5(lists.results[type2], lists.resultCount[type2]);
    }
    case word3["<fields>"]:
      return list5(lists.params[a[i]], lists.paramCount[a[i]]);
    case word3["<n>"]: {
      const element2 = lists.types[lists.params[a[i]]];
      const n = b[i] >>> 0;
      spend(s, n);
      for (let count3 = 0; count3 < n; count3++) pop(s, element2);
      return;
    }
    default: {
      const type2 = single(s, id2, i, words3, k, popping);
      if (popping) pop(s, type2);
      else push3(s, type2);
    }
  }
}
function single(s, id2, i, words3, k, popping) {
  const { a, b } = s.view;
  const { lists } = s;
  const code3 = words3[k];
  switch (code3) {
    case word3.addr:
      return addressOf(s, id2, i, k);
    case word3.exnref:
      return exnref;
    case word3.ref: {
      const second = popping && words3.indexOf(word3.ref) < k;
      return reference2(s.lattice.canonical[second ? b[i] : a[i]], popping);
    }
    case word3["<field>"]: {
      const field = immediatesById(id2)[1] === kindOf2.field ? b[i] : 0;
      return lists.types[lists.params[a[i]] + field];
    }
    case word3["<global>"]:
      return s.globalType[a[i]];
    case word3["<element>"]:
      return s.tableType[a[i]];
    default:
      return code3;
  }
}
function addressOf(s, id2, i, k) {
  const { a, b } = s.view;
  const [first, second] = immediatesById(id2);
  const addresses = first === kindOf2.memory || second === kindOf2.memory ? s.memoryAddress : s.tableAddress;
  const isSpace = first === kindOf2.memory || first === kindOf2.table;
  if (!isSpace) return addresses[b[i]];
  const to = addresses[a[i]];
  if (second !== first) return to;
  const from = addresses[b[i]];
  return k === 0 ? to : k === 1 ? from : Math.min(to, from);
}
function functionTypeOf(s, id2, i) {
  const index2 = s.view.a[i];
  const kind = immediatesById(id2)[0];
  if (kind === kindOf2.function) return s.functionType[index2];
  return kind === kindOf2.tag ? s.module.tags[index2].type : index2;
}
function storage(s, field) {
  return numberOfText(s.lattice, field.type);
}
function isPacked(type2) {
  return type2 === i8 || type2 === i16;
}
function conditions(s, id2, i) {
  const { a, b } = s.view;
  const { module: module2 } = s;
  const name3 = mnemonic(id2);
  const must = (holds3, message2) => {
    if (!holds3) invalid(s, `${name3}: ${message2}`);
  };
  const fits = (from, to, what) => must(matches(s.lattice, from, to), `${what} ${typeText(to)} does not take ${typeText(from)}`);
  const callee = () => {
    must(module2.types[a[i]]?.kind === "func", `type ${a[i]} is not a function type`);
  };
  const throughTable = () => {
    callee();
    fits(s.tableType[b[i]], funcref, `a call through table ${b[i]}:`);
  };
  switch (name3) {
    case "call_indirect":
      return throughTable();
    case "call_ref":
      return callee();
    case "return_call_indirect":
      throughTable();
      return tailCall(s, id2, i);
    case "return_call_ref":
      callee();
      return tailCall(s, id2, i);
    case "return_call":
      return tailCall(s, id2, i);
    case "throw": {
      const type2 = module2.tags[a[i]].type;
      return must(s.lists.resultCount[type2] === 0, `tag ${a[i]} has results`);
    }
    case "table.init":
      return fits(s.elementType[a[i]], s.tableType[b[i]], `table ${b[i]} of`);
    case "table.copy":
      return fits(s.tableType[b[i]], s.tableType[a[i]], `table ${a[i]} of`);
    case "memory.init":
    case "data.drop":
      return must(module2.dataCount !== void 0, "there is no data count section");
    default:
      if (lanesOf[id2]) checkLanes(s, id2, i);
      else if (name3.startsWith("struct.")) structConditions(s, i, must);
      else if (name3.startsWith("array.")) arrayConditions(s, i, must, fits);
  }
}
function checkLanes(s, id2, i) {
  const { a, side } = s.view;
  const n = lanesOf[id2];
  const lanes = immediatesById(id2)[0] === kindOf2.lanes ? new Uint8Array(side.slice(a[i], a[i] + 4).buffer) : [a[i]];
  const beyond = lanes.find((lane) => lane >= n);
  if (beyond !== void 0) invalid(s, `${mnemonic(id2)}: lane ${beyond} does not exist: there are ${n}`);
}
function structConditions(s, i, must) {
  const { a, b, op } = s.view;
  const type2 = s.module.types[a[i]];
  if (type2.kind !== "struct") return must(false, `type ${a[i]} is not a struct`);
  const name3 = mnemonic(op[i]);
  if (name3 === "struct.new") return;
  if (name3 === "struct.new_default") {
    const without = type2.fields.findIndex((field2) => !isDefaultable(storage(s, field2)));
    return must(without < 0, `field ${without} of type ${a[i]} has no default`);
  }
  const index2 = b[i] >>> 0;
  const field = type2.fields[index2];
  if (!field) return must(false, `field ${index2} does not exist: type ${a[i]} has ${type2.fields.length}`);
  if (name3 === "struct.set") return must(field.mutable, `field ${index2} of type ${a[i]} is immutable`);
  const packed = isPacked(storage(s, field));
  must(packed === (name3 !== "struct.get"), `field ${index2} of type ${a[i]} is ${packed ? "" : "not "}packed`);
}
function arrayConditions(s, i, must, fits) {
  const { a, b, op } = s.view;
  const element2 = arrayElement(s, a[i], must);
  const type2 = storage(s, element2);
  const mutable = () => must(element2.mutable, `the elements of type ${a[i]} are immutable`);
  const data = () => {
    must(s.module.dataCount !== void 0, "there is no data count section");
    must(type2 < firstReference, `the elements of type ${a[i]} are references`);
  };
  const segment2 = () => {
    fits(s.elementType[b[i]], type2, "an array of");
  };
  switch (mnemonic(op[i])) {
    case "array.new_default":
      return must(isDefaultable(type2), `the elements of type ${a[i]} have no default`);
    case "array.new_data":
      return data();
    case "array.new_elem":
      return segment2();
    case "array.get":
      return must(!isPacked(type2), `the elements of type ${a[i]} are packed`);
    case "array.get_s":
    case "array.get_u":
      return must(isPacked(type2), `the elements of type ${a[i]} are not packed`);
    case "array.set":
    case "array.fill":
      return mutable();
    case "array.init_data":
      mutable();
      return data();
    case "array.init_elem":
      mutable();
      return segment2();
    case "array.copy": {
      mutable();
      const from = storage(s, arrayElement(s, b[i], must));
      return fits(from, type2, "an array of");
    }
    default:
  }
}
function arrayElement(s, index2, must) {
  const type2 = s.module.types[index2];
  if (type2.kind === "array") return type2.fields[0];
  must(false, `type ${index2} is not an array`);
  return { type: "i32", mutable: false };
}
function tailCall(s, id2, i) {
  const { lists, frames: frames3, lattice } = s;
  const type2 = functionTypeOf(s, id2, i);
  const n = frames3.resultCount[0];
  spend(s, n);
  let same2 = lists.resultCount[type2] === n;
  for (let k = 0; same2 && k < n; k++)
    same2 = matches(lattice, lists.types[lists.results[type2] + k], lists.types[frames3.results[0] + k]);
  if (!same2) {
    const text3 = (start, count3) => `[${Array.from(lists.types.subarray(start, start + count3), typeText).join(" ")}]`;
    const found = text3(lists.results[type2], lists.resultCount[type2]);
    invalid(s, `type mismatch: ${mnemonic(id2)} returns ${found} but the function ${text3(frames3.results[0], n)}`);
  }
}

// analyzers/wasm/validate-body.ts
var ifId3 = opcode("if");
var tryTableId2 = opcode("try_table");
var functionBody = -1;
var mostLocalsAtOnce = 64;
var notHere = -1;
function checkFunction(s, index2) {
  const { module: module2, lists } = s;
  const type2 = s.functionType[index2];
  const params = lists.params[type2];
  const count3 = lists.paramCount[type2];
  clearLocals(s, s.view.locals);
  for (let k = 0; k < count3; k++) s.locals[k] = lists.types[params + k];
  let at2 = count3;
  const { offset, length } = module2.functions[index2].body;
  const c = cursor(module2.bytes, offset, offset + length, "the locals");
  readLocals(c, count3, module2.types.length, (n, from) => {
    const code3 = readTypeCode(cursor(module2.bytes, from, c.end, "the locals"), module2.types.length);
    const local2 = numberOfCode(s.lattice, code3, lastHeap.heap);
    s.locals.fill(local2, at2, at2 + n);
    if (!isDefaultable(local2)) {
      s.pending.fill(1, at2, at2 + n);
      s.unset += n;
    }
    at2 += n;
  });
  checkView(s, lists.results[type2], lists.resultCount[type2]);
}
function checkExpression(s, results, resultCount) {
  clearLocals(s, 0);
  checkView(s, results, resultCount);
}
function clearLocals(s, locals) {
  if (s.unset > 0 || s.initialised.length > 0) {
    s.pending.fill(0);
    s.unset = 0;
    s.initialised = [];
  }
  s.localCount = locals;
  if (locals > mostLocalsAtOnce) spend(s, locals >> 3);
  if (s.locals.length < locals) s.locals = new Int32Array(locals * 2);
}
function checkView(s, results, resultCount) {
  const { op, a, b, count: count3, offset } = s.view;
  const { locals, pending, memoryAddress, globalType } = s;
  const hows = howOf2;
  const signatures = signatureOf;
  const resultBy = resultOf;
  const tracked = s.unset > 0;
  s.depth = -1;
  s.height = 0;
  openFrame(s, functionBody, 0, 0, results, resultCount);
  let { stack: stack2, height: height2, base } = s;
  let { labelCount: labelCounts, base: bases, resultCount: resultCounts2, paramCount: paramCounts } = s.frames;
  for (let i = 0; i < count3; i++) {
    const id2 = op[i];
    let result;
    switch (hows[id2]) {
      case 0:
        for (let rest = signatures[id2]; rest !== 0; rest >>>= 3) {
          if (height2 > base && stack2[height2 - 1] === (rest & 7)) height2--;
          else height2 = popSlowly(s, i, height2, rest & 7);
        }
        result = resultBy[id2];
        if (result === 0) continue;
        break;
      case 1: {
        const address = memoryAddress[b[i] >>> 16];
        if (offset[i + 1] - offset[i] > 6 || strictOf[id2]) checkAccess(s, i, id2, address);
        for (let rest = signatures[id2]; rest !== 0; rest >>>= 3) {
          const wanted = (rest & 7) === 6 ? address : rest & 7;
          if (height2 > base && stack2[height2 - 1] === wanted) height2--;
          else height2 = popSlowly(s, i, height2, wanted);
        }
        result = resultBy[id2];
        if (result === 0) continue;
        break;
      }
      case 2:
        result = locals[a[i]];
        if (tracked && pending[a[i]]) unset(s, i, a[i]);
        break;
      case 3:
        if (height2 > base && stack2[height2 - 1] === locals[a[i]]) height2--;
        else height2 = popSlowly(s, i, height2, locals[a[i]]);
        if (tracked) initialise(s, a[i]);
        continue;
      case 4:
        result = locals[a[i]];
        if (height2 > base && stack2[height2 - 1] === result) height2--;
        else height2 = popSlowly(s, i, height2, result);
        if (tracked) initialise(s, a[i]);
        break;
      case 13:
        if (height2 > base) height2--;
        else popNothing(s, i);
        continue;
      case 14:
        result = globalType[a[i]];
        break;
      case 11:
        if (labelCounts[s.depth - a[i]] === 0 && height2 > base && stack2[height2 - 1] === 1) {
          height2--;
          continue;
        }
        result = notHere;
        break;
      case 8: {
        const { depth: depth2 } = s;
        if (depth2 > 0 && height2 === base && resultCounts2[depth2] === 0 && !tracked && paramCounts[depth2] === 0) {
          s.depth = depth2 - 1;
          base = s.base = bases[depth2 - 1];
          continue;
        }
        result = notHere;
        break;
      }
      default:
        result = notHere;
    }
    if (result === notHere) {
      s.height = height2;
      s.at = i;
      step4(s, id2, i);
      ({ labelCount: labelCounts, base: bases, resultCount: resultCounts2, paramCount: paramCounts } = s.frames);
      ({ stack: stack2, height: height2, base } = s);
      continue;
    }
    if (height2 === stack2.length) {
      grow(s);
      ({ stack: stack2 } = s);
    }
    stack2[height2++] = result;
  }
}
function popSlowly(s, i, height2, wanted) {
  s.at = i;
  s.height = height2;
  pop(s, wanted);
  return s.height;
}
function popNothing(s, i) {
  s.at = i;
  if (!s.frames.unreachable[s.depth]) mismatch(s, "a value", void 0);
}
function unset(s, i, local2) {
  s.at = i;
  return invalid(s, `local.get: local ${local2} of type ${typeText(s.locals[local2])} has no value yet`);
}
function initialise(s, local2) {
  if (!s.pending[local2]) return;
  s.pending[local2] = 0;
  s.unset--;
  s.initialised.push(local2);
}
function checkAccess(s, i, id2, address) {
  s.at = i;
  if (exactOf[id2] && (s.view.b[i] & 255) !== alignOf[id2])
    invalid(s, `${mnemonic(id2)} is aligned to exactly ${2 ** alignOf[id2]} bytes`);
  if (lanesOf[id2] && (s.view.b[i] >> 8) % 256 >= lanesOf[id2])
    invalid(s, `${mnemonic(id2)}: lane ${(s.view.b[i] >> 8) % 256} does not exist: there are ${lanesOf[id2]}`);
  if (address === 2) return;
  const c = cursor(s.module.bytes, s.view.offset[i] + s.shift, s.view.offset[i + 1] + s.shift, "a memory access");
  if (paceOf[u8(c, "an opcode")] === pace.prefix) u32(c, "a sub-opcode");
  if (u32(c, "an alignment") & 64) u32(c, "a memory");
  u64Halves(c, "an offset");
  if (half.high !== 0) invalid(s, `${mnemonic(id2)}: the offset does not fit in the 32 bits of the memory's addresses`);
}
function step4(s, id2, i) {
  const { a, b, side } = s.view;
  switch (howOf2[id2]) {
    case 8:
      return closeFrame(s);
    case 9: {
      blockType(s, a[i], id2 === tryTableId2 ? side[b[i]] : b[i]);
      const { params, paramCount: paramCount2, results, resultCount } = block3;
      if (id2 === ifId3) pop(s, 1);
      popList(s, params, paramCount2);
      if (id2 === tryTableId2) tryClauses(s, i);
      return openFrame(s, id2, params, paramCount2, results, resultCount);
    }
    case 10:
      popList(s, labelStart(s, a[i]), labelCount(s, a[i]));
      return unreachable(s);
    case 11: {
      pop(s, 1);
      const n = labelCount(s, a[i]);
      if (n === 0) return;
      popList(s, labelStart(s, a[i]), n);
      return pushList(s, labelStart(s, a[i]), n);
    }
    case 12: {
      const type2 = s.functionType[a[i]];
      const { params, paramCount: paramCount2, results, resultCount } = s.lists;
      popList(s, params[type2], paramCount2[type2]);
      return pushList(s, results[type2], resultCount[type2]);
    }
    case 15:
      return elseArm(s);
    case 16:
      popList(s, s.frames.results[0], s.frames.resultCount[0]);
      return unreachable(s);
    case 17:
      return select(s);
    case 18:
      if (!s.module.globals[a[i]].mutable) invalid(s, `global.set: global ${a[i]} is immutable`);
      pop(s, s.globalType[a[i]]);
      return;
    case 5:
      return typed2(s, id2, i);
    case 6:
      return special(s, id2, i);
    default:
      throw undecided2;
  }
}

// analyzers/wasm/validate-module.ts
var refFunc = opcode("ref.func");
var refNull = opcode("ref.null");
var globalGet2 = opcode("global.get");
var i32Const3 = opcode("i32.const");
function checkModule(s, report) {
  const { module: module2 } = s;
  const at2 = (id2) => module2.sections.find((section) => section.id === id2)?.contents.offset ?? 0;
  s.declared.fill(1);
  const declared = new Uint8Array(s.declared.length);
  const declare = (index2) => {
    if (index2 !== void 0 && index2 >= 0) declared[index2] = 1;
  };
  for (const [index2, type2] of module2.types.entries()) checkType(s, index2, type2, report);
  for (const { limits, pageSize: page, import: from, index: index2 } of module2.memories)
    checkMemory(limits, page, `memory ${index2}`, (message2) => report(from?.offset ?? at2(5), message2));
  for (const { index: index2, limits, element: element2, init, import: from, offset } of module2.tables) {
    const place4 = from?.offset ?? offset ?? at2(4);
    const type2 = numberOfText(s.lattice, element2);
    if (limits.shared) report(place4, `table ${index2} is shared: only memories can be`);
    if (limits.max !== void 0 && limits.min > limits.max)
      report(place4, `table ${index2}: the minimum ${limits.min} is larger than the maximum ${limits.max}`);
    if (init) {
      expression(s, init, type2, report);
      for (const f of functionsIn(s, init)) declare(f);
    } else if (!from && !isDefaultable(type2)) report(place4, `table ${index2} of ${element2} has no initial value`);
  }
  if (!module2.types.some(({ kind }) => kind === "cont")) {
    for (const { index: index2, type: type2, import: from } of module2.tags)
      if (s.lists.resultCount[type2] > 0) report(from?.offset ?? at2(13), `tag ${index2} has results`);
  }
  for (const { type: type2, init } of module2.globals) {
    if (!init) continue;
    expression(s, init, numberOfText(s.lattice, type2), report);
    for (const f of functionsIn(s, init)) declare(f);
  }
  checkExports(s, report);
  for (const { kind, index: index2 } of module2.exports) if (kind === "function") declare(index2);
  if (module2.start !== void 0) {
    const type2 = s.functionType[module2.start];
    if (s.lists.paramCount[type2] + s.lists.resultCount[type2] > 0)
      report(at2(8), `the start function ${module2.start} has parameters or results`);
  }
  for (const element2 of module2.elements) checkElement(s, element2, report, declare);
  for (const { memory: memory2, offsetExpression } of module2.data) {
    if (memory2 === void 0 || !offsetExpression) continue;
    expression(s, offsetExpression, s.memoryAddress[memory2], report);
    for (const f of functionsIn(s, offsetExpression)) declare(f);
  }
  s.declared.set(declared);
}
function checkType(s, index2, type2, report) {
  const { offset, length } = type2.span;
  const { bytes } = s.module;
  const form = bytes[offset];
  if ((form === 80 || form === 79) && u32(cursor(bytes, offset + 1, offset + length, "a type"), "supertypes") > 1)
    report(offset, `type ${index2} has more than one supertype`);
  const { supertype } = type2;
  if (type2.kind === "cont" && s.module.types[type2.function].kind !== "func")
    report(offset, `type ${index2} is a continuation of type ${type2.function}, which is not a function type`);
  if (supertype === void 0) return;
  if (supertype >= index2) return report(offset, `type ${index2}: its supertype ${supertype} is declared after it`);
  const above2 = s.module.types[supertype];
  if (above2.final) report(offset, `type ${index2}: its supertype ${supertype} is final`);
  if (!structureMatches(s, type2, above2)) report(offset, `type ${index2} does not match its supertype ${supertype}`);
}
function structureMatches(s, a, b) {
  const { lattice } = s;
  const listMatches = (from, to) => from.length === to.length && from.every((type2, k) => matches(lattice, numberOfText(lattice, type2), numberOfText(lattice, to[k])));
  if (a.kind === "func")
    return b.kind === "func" && listMatches(b.params, a.params) && listMatches(a.results, b.results);
  if (b.kind === "func" || a.kind !== b.kind) return false;
  if (a.kind === "cont") {
    const index2 = (type2) => reference2(lattice.canonical[type2], false);
    return matches(lattice, index2(a.function), index2(b.function));
  }
  const fieldMatches = (from, to) => {
    const [x, y] = [numberOfText(lattice, from.type), numberOfText(lattice, to.type)];
    return from.mutable === to.mutable && (to.mutable ? x === y : matches(lattice, x, y));
  };
  return a.fields.length >= b.fields.length && b.fields.every((field, k) => fieldMatches(a.fields[k], field));
}
function checkMemory(limits, page, what, report) {
  const { min, max, shared, index64 } = limits;
  const most = (index64 ? maximumPages64 : maximumPages32) * BigInt(pageSize) / BigInt(page);
  if (page !== 1 && page !== pageSize) report(`${what}: a page has 1 or ${pageSize} bytes, not ${page}`);
  if (min > most || (max ?? 0n) > most) report(`${what} has more than ${most} pages`);
  if (max !== void 0 && min > max) report(`${what}: the minimum ${min} is larger than the maximum ${max}`);
  if (shared && max === void 0) report(`${what} is shared and has no maximum`);
}
function checkExports(s, report) {
  const names2 = /* @__PURE__ */ new Set();
  for (const { name: name3, offset } of s.module.exports) {
    if (names2.has(name3)) report(offset, `a second export named ${JSON.stringify(name3)}`);
    names2.add(name3);
  }
}
function checkElement(s, { index: index2, table, offsetExpression, functions: functions3, offset, length }, report, declare) {
  const { module: module2 } = s;
  const type2 = s.elementType[index2];
  if (table !== void 0 && offsetExpression) {
    const wanted = s.tableType[table];
    if (!matches(s.lattice, type2, wanted))
      report(offset, `element segment ${index2} of ${typeText(type2)} does not fit table ${table} of ${typeText(wanted)}`);
    expression(s, offsetExpression, s.tableAddress[table], report);
    for (const f of functionsIn(s, offsetExpression)) declare(f);
  }
  for (const f of functions3) if (f >= 0) declare(f);
  const c = cursor(module2.bytes, offset, offset + length, "the element segment");
  const form = u32(c, "a form");
  if (!(form & 4)) return;
  const active = (form & 1) === 0;
  if (active && form & 2) u32(c, "a table");
  if (active) skipConstant(s, c);
  if (form & 3) readReferenceType(c, module2.types.length);
  const n = u32(c, "elements");
  for (let k = 0; k < n; k++) {
    const item = skipConstant(s, c);
    expression(s, item, type2, report);
    if (item.function === void 0) for (const f of functionsIn(s, item)) declare(f);
  }
}
var ignored = /* @__PURE__ */ new Map();
function skipConstant(s, c) {
  return readConstant(c, sinkOf(s), ignored);
}
var sinks = /* @__PURE__ */ new WeakMap();
function sinkOf(s) {
  let sink = sinks.get(s);
  if (!sink) {
    sink = sinkFor(s.module);
    sinks.set(s, sink);
  }
  return sink;
}
function decode2(s, { offset, length }) {
  const copy = new Uint8Array(length + 1);
  copy.set(s.module.bytes.subarray(offset, offset + length), 1);
  s.shift = offset - 1;
  decodeBody(cursor(copy, 0, copy.length, "the constant expression"), 0, -1, sinkOf(s), length, s.view);
}
function expression(s, constant3, wanted, report) {
  const { bytes } = s.module;
  const { offset, length, value: value2, global, function: target } = constant3;
  if (value2 !== void 0 && wanted === (bytes[offset] === i32Const3 ? 1 : 2)) return;
  const type2 = (index2) => reference2(s.lattice.canonical[s.functionType[index2]], false);
  if (target !== void 0 && matches(s.lattice, type2(target), wanted)) return;
  if (global !== void 0 && !s.module.globals[global].mutable && s.globalType[global] === wanted) return;
  if (bytes[offset] === refNull && length === 3 && numberOfCode(s.lattice, bytes[offset + 1] - 128, 0) === wanted)
    return;
  try {
    decode2(s, constant3);
    for (let i = 0; i < s.view.count; i++) {
      if (s.view.op[i] !== globalGet2 || !s.module.globals[s.view.a[i]].mutable) continue;
      report(s.view.offset[i] + s.shift, `global.get in a constant expression: global ${s.view.a[i]} is mutable`);
      return;
    }
    checkExpression(s, listOfOne(s, wanted), 1);
  } catch (error) {
    if (!(error instanceof DecodeFault) || error === undecided2) throw error;
    report(error.offset, error.message.replace(/^type mismatch: end /, "type mismatch: the constant expression "));
  } finally {
    s.shift = 0;
  }
}
function functionsIn(s, constant3) {
  if (constant3.function !== void 0) return [constant3.function];
  if (constant3.value !== void 0 || constant3.global !== void 0) return [];
  try {
    decode2(s, constant3);
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error;
    return [];
  } finally {
    s.shift = 0;
  }
  const { op, a, count: count3 } = s.view;
  return Array.from(op.subarray(0, count3).keys()).filter((i) => op[i] === refFunc).map((i) => a[i]);
}

// analyzers/wasm/validate.ts
var validity = analyzer({
  name: "validity",
  doc: "Whether the module is valid: types of all bodies, constant expressions, limits, segments, exports.",
  requires: { wasm, code },
  run: ({ wasm: wasm2, code: code3 }) => validate(wasm2, code3),
  *faults({ module: module2, firstError: firstError2 }) {
    if (!firstError2) return;
    yield inputFault(module2.artifact, firstError2, "validity", firstError2.function);
  },
  *unread({ module: module2, notChecked }) {
    const artifact = module2.artifact.path;
    if (notChecked > 0) yield { what: "functions not validated", count: notChecked, artifact };
  },
  *facts({ module: module2, errors }) {
    for (const { function: index2, offset, message: message2 } of errors)
      yield { at: bytePlace(module2, offset, 0, index2), text: message2 };
  }
});
function validate(module2, code3) {
  const bodies2 = module2.functions.reduce((n, { body, import: from }) => n + (body || !from ? 1 : 0), 0);
  if (module2.faults.length > 0) return { module: module2, errors: [], errorCount: 0, checked: 0, notChecked: bodies2 };
  const s = newState(module2, validationStepsPerByte * module2.bytes.length + leastValidationSteps, maximumLocals);
  const errors = [];
  let errorCount = 0;
  const report = (error) => {
    errorCount++;
    errors.push(error);
    if (errors.length >= 4 * maximumFaults) keepFirst(errors);
  };
  try {
    checkModule(s, (offset, message2) => report({ offset, message: message2 }));
  } catch (error) {
    if (error !== undecided2) throw error;
  }
  let checked = 0;
  for (const { index: index2 } of module2.functions) {
    if (!code3.decoded[index2]) continue;
    code3.decode(index2, s.view);
    try {
      checkFunction(s, index2);
      checked++;
    } catch (error) {
      if (!(error instanceof DecodeFault)) throw error;
      if (error === undecided2) continue;
      checked++;
      report({ function: index2, offset: error.offset, message: error.message });
    }
  }
  keepFirst(errors);
  const [firstError2] = errors;
  return { module: module2, ...firstError2 ? { firstError: firstError2 } : {}, errors, errorCount, checked, notChecked: bodies2 - checked };
}
function keepFirst(errors) {
  errors.sort((a, b) => a.offset - b.offset);
  errors.length = Math.min(errors.length, maximumFaults);
}

// rules/lent.ts
function lenderSummary({ file, functions: functions3, known: known3, by, debug: debug2, refused }) {
  return refused === void 0 ? [{ path: file.path, kind: file.kind, functions: functions3, known: known3, ...by ? { by } : {}, lines: debug2 !== void 0 }] : [];
}
function lenderNotice({ file, functions: functions3, known: known3, by, debug: debug2, refused }, artifact) {
  if (refused !== void 0)
    return file.asked ? [] : [{ message: `${file.path}, which ${artifact} says has its debug information, ${refused}` }];
  const how3 = ` (${by ? waysOf2(by) : "by number"})`;
  const rest = known3 < functions3 ? `, ${thousands(functions3 - known3)} unmatched` : "";
  const lines2 = debug2 ? "; source lines too" : "";
  const doubt = known3 * 2 < functions3 ? "; it may be of another build, or the binary was optimised after it" : "";
  return [
    {
      message: `names: ${thousands(known3)} of ${count(functions3, "function")} of ${artifact} from ${file.path}${how3}${rest}${lines2}${doubt}`
    }
  ];
}
function waysOf2(by) {
  const said = [
    [by.number, "by number: the code is the same"],
    [by.export, "by export and body"],
    [by.body, "by body"],
    [by.calls, "by what they call or what calls them"],
    [by.order, "by order"]
  ];
  return said.filter(([n]) => n > 0).map(([n, how3]) => `${thousands(n)} ${how3}`).join(", ");
}

// rules/lint.ts
function lint(builds, rules2, config, tool) {
  const report = merge3([
    emptyReport(tool, rules2, config),
    ...builds.map((build2) => lintBuild(build2, rules2, config, tool))
  ]);
  return settle(report, config);
}
function settle(report, config) {
  const paths2 = report.builds.flatMap((build2) => build2.artifacts.map((artifact) => artifact.path));
  const faults = config.budgets.filter((budget) => !budget.optional && !paths2.some((path3) => pathMatches(budget.files, path3))).map((budget) => ({
    kind: "input",
    artifact: config.path ?? "config",
    message: `the budget for '${budget.files}' matches no file that was linted: a renamed artefact must not pass silently (set "optional": true if it may be missing)`,
    at: budget.at,
    from: "config"
  }));
  const used2 = new Set(report.ignored.map((finding) => finding.ignore));
  const notices = config.ignore.filter((_, index2) => !used2.has(index2)).map((ignore) => ({
    message: `this ignore entry for '${ignore.rule}' matches no finding; remove it`,
    at: ignore.at
  }));
  return { ...report, faults: [...report.faults, ...faults], notices: [...report.notices, ...notices] };
}
function lintBuild(build2, rules2, config, tool) {
  const results = new Results(build2);
  const skipped = [];
  const faults = [];
  const drafts = [];
  if (build2.wasm) results.of(validity);
  if (build2.mir.length > 0) results.of(mir);
  if (build2.facts) results.of(rustdoc);
  for (const rule2 of rules2) {
    const severity = severityOf(rule2, config);
    if (severity === "off") continue;
    const given = results.all(rule2.requires);
    if (given.is === "absent") skipped.push({ rule: rule2.id, build: build2.name, reason: given.reason });
    if (given.is === "fault") skipped.push({ rule: rule2.id, build: build2.name, reason: given.fault.message });
    if (given.is !== "ok") continue;
    try {
      for (const draft3 of rule2.check(given.result, optionsOf(rule2, config))) drafts.push({ rule: rule2, severity, draft: draft3 });
    } catch (error) {
      faults.push(bug(error, rule2.id, build2.name));
    }
  }
  const located2 = results.of(sources);
  const locate = located2.is === "ok" ? located2.result : void 0;
  const all = stamp(build2, drafts, locate);
  const summary = results.of(sizes);
  const lenders = results.of(twins);
  const lent = lenders.is === "ok" ? lenders.result.lent : [];
  const named5 = lent.flatMap(lenderSummary);
  const answers = [...results.answered()];
  for (const [analysis, answer] of answers) faults.push(...faultsOf(analysis, answer));
  const ignored2 = [];
  const kept3 = [];
  for (const finding of all) {
    const index2 = config.ignore.findIndex((ignore2) => ignores(ignore2, finding));
    const ignore = config.ignore[index2];
    if (ignore) ignored2.push({ ...finding, reason: ignore.reason, ignore: index2 });
    else kept3.push(finding);
  }
  return {
    ...emptyReport(tool, rules2, config),
    builds: [
      {
        name: build2.name,
        artifacts: artifactsOf(build2).map(describe),
        ...build2.manifest === void 0 ? {} : { manifest: build2.manifest },
        ...named5.length > 0 ? { names: named5 } : {}
      }
    ],
    findings: kept3.filter((finding) => finding.certainty !== "unknown"),
    unknowns: kept3.filter((finding) => finding.certainty === "unknown"),
    ignored: ignored2,
    skipped,
    faults,
    unread: answers.flatMap(([analysis, answer]) => unreadOf(analysis, answer)),
    sizes: summary.is === "ok" ? [sizeSummary(summary.result)] : [],
    notices: lent.flatMap((one2) => lenderNotice(one2, build2.name))
  };
}
function severityOf(rule2, config) {
  return config.rules[rule2.id]?.severity ?? rule2.severity;
}
function optionsOf(rule2, config) {
  const set2 = config.rules[rule2.id]?.options;
  const defaults = Object.entries(rule2.options);
  return Object.fromEntries(defaults.map(([name3, option2]) => [name3, set2?.[name3] ?? option2.default]));
}
function stamp(build2, drafts, sources3) {
  const span2 = (at2) => {
    const source = at2.kind === "source" ? spanOf2(at2) : sources3?.spanOf(at2);
    return source ? { source } : {};
  };
  const related = (step5) => ({ at: step5.at, message: step5.message, ...span2(step5.at) });
  const findings = drafts.map(({ rule: rule2, severity, draft: draft3 }) => ({
    rule: rule2.id,
    severity: draft3.atMost && atLeast(severity, draft3.atMost) ? draft3.atMost : severity,
    certainty: draft3.certainty ?? "proved",
    build: build2.name,
    at: draft3.at,
    ...span2(draft3.at),
    message: draft3.message,
    ...draft3.advice === void 0 ? {} : { advice: draft3.advice },
    subject: draft3.subject ?? subjectOf(draft3.at),
    because: (draft3.because ?? []).map(related),
    path: (draft3.path ?? []).map(related),
    ...draft3.bytes === void 0 ? {} : { bytes: draft3.bytes }
  }));
  findings.sort(inReadingOrder);
  const seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const identity = [finding.rule, artifactIdentity(finding.at), finding.subject].join("\0");
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return { ...finding, fingerprint: sha256(`${identity}\0${ordinal}`).slice(0, 16) };
  });
}
function subjectOf(at2) {
  switch (at2.kind) {
    case "bytes":
      return at2.function?.name ?? at2.section ?? at2.artifact;
    case "mir":
      return stableBody(at2.body);
    case "source":
      return at2.file;
  }
}
function stableBody(body) {
  return body.replace(/:\d+:\d+: \d+:\d+(?: \(#\d+\))?(?=[>}])/g, "");
}
function artifactIdentity(at2) {
  const path3 = at2.kind === "source" ? at2.file : at2.artifact;
  return at2.kind === "mir" ? path3.replace(/^.*\//, "").replace(/-[0-9a-f]{16}(?=\.mir$)/, "") : path3;
}
function inReadingOrder(a, b) {
  const [fileA, fileB] = [fileOf(a), fileOf(b)];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return lineOf(a) - lineOf(b) || offsetOf(a) - offsetOf(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
function fileOf({ at: at2 }) {
  return at2.kind === "source" ? at2.file : at2.artifact;
}
function lineOf({ at: at2, source }) {
  return source?.line ?? (at2.kind === "bytes" ? 0 : at2.line);
}
function offsetOf({ at: at2 }) {
  return at2.kind === "bytes" ? at2.offset : at2.kind === "mir" ? at2.line : at2.column;
}
function spanOf2({ file, line, column, endLine, endColumn }) {
  return { file, line, column, endLine, endColumn };
}
function ignores(ignore, finding) {
  return ignore.rule === finding.rule && (ignore.artifact === void 0 || pathMatches(ignore.artifact, fileOf(finding))) && (ignore.subject === void 0 || globMatcher(ignore.subject)(finding.subject));
}
function faultsOf(analysis, answer) {
  if (answer.is === "ok") return [...analysis.faults?.(answer.result) ?? []];
  return answer.is === "fault" && answer.fault.from === analysis.name ? [answer.fault] : [];
}
function unreadOf(analysis, answer) {
  return answer.is === "ok" ? [...analysis.unread?.(answer.result) ?? []].filter(({ count: count3 }) => count3 > 0) : [];
}
function artifactsOf(build2) {
  return [...build2.wasm ? [build2.wasm] : [], ...build2.mir, ...build2.facts ?? []];
}
function describe({ path: path3, kind, bytes }) {
  return { path: path3, kind, bytes: bytes.length, sha256: sha256(bytes) };
}
function sha256(data) {
  return createHash("sha256").update(data).digest("hex");
}
function emptyReport(tool, rules2, config) {
  return {
    tool,
    builds: [],
    rules: rules2.flatMap((rule2) => summarise(rule2, config)).sort((a, b) => a.id < b.id ? -1 : 1),
    findings: [],
    unknowns: [],
    ignored: [],
    skipped: [],
    faults: [],
    unread: [],
    sizes: [],
    notices: []
  };
}
function summarise(rule2, config) {
  const severity = severityOf(rule2, config);
  if (severity === "off") return [];
  const { id: id2, category, title, certainty, clauses: clauses3 = [], docs } = rule2;
  return [{ id: id2, category, title, severity, certainty, clauses: clauses3, docs }];
}
function sizeSummary({ sections, ...sizes2 }) {
  return { ...sizes2, sections: sections.map(({ name: name3, bytes }) => ({ name: name3, bytes })) };
}

// rules/config-reader.ts
function reading(text3, path3) {
  const lineStarts = [0];
  for (let at2 = text3.indexOf("\n"); at2 >= 0; at2 = text3.indexOf("\n", at2 + 1)) lineStarts.push(at2 + 1);
  return { path: path3, lineStarts, errors: [] };
}
function spanOf3(reading2, { offset, length }) {
  const start = position(reading2, offset);
  const end = position(reading2, offset + length);
  return {
    file: reading2.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column
  };
}
function position({ lineStarts }, offset) {
  let line = lineStarts.length;
  while (line > 1 && (lineStarts[line - 1] ?? 0) > offset) line--;
  return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
}
function mistake(reading2, at2, message2) {
  reading2.errors.push({ message: message2, at: spanOf3(reading2, at2) });
  return void 0;
}
function properties(reading2, node, what) {
  if (node.type !== "object") {
    mistake(reading2, node, `${what} must be an object, not ${describe2(node)}`);
    return [];
  }
  const seen = /* @__PURE__ */ new Map();
  for (const { children } of node.children ?? []) {
    const [key, value2] = children ?? [];
    if (!key || !value2) continue;
    const name3 = String(key.value);
    if (seen.has(name3)) mistake(reading2, key, `'${name3}' is given twice in ${what}`);
    else seen.set(name3, { name: name3, key, value: value2 });
  }
  return [...seen.values()];
}
function fields2(reading2, node, what, known3) {
  const found = {};
  for (const property of properties(reading2, node, what)) {
    const name3 = known3.find((key) => key === property.name);
    if (name3) found[name3] = property;
    else mistake(reading2, property.key, unknownName(`key`, property.name, known3, `in ${what}`));
  }
  return found;
}
function string(reading2, node, what) {
  if (node.type === "string" && node.value !== "") return String(node.value);
  const got = node.type === "string" ? "an empty string" : describe2(node);
  return mistake(reading2, node, `${what} must be a string, not ${got}`);
}
function number2(reading2, node, what) {
  const value2 = node.value;
  return typeof value2 === "number" ? value2 : mistake(reading2, node, `${what} must be a number, not ${describe2(node)}`);
}
function boolean(reading2, node, what) {
  const value2 = node.value;
  if (typeof value2 === "boolean") return value2;
  return mistake(reading2, node, `${what} must be true or false, not ${describe2(node)}`);
}
function word4(reading2, node, what, words3) {
  if (node.type !== "string") return mistake(reading2, node, `${what} must be ${list4(words3)}, not ${describe2(node)}`);
  const found = words3.find((candidate) => candidate === node.value);
  if (found) return found;
  const near = nearest2(String(node.value), words3);
  const hint = near ? `; did you mean "${near}"?` : "";
  return mistake(reading2, node, `${what} must be ${list4(words3)}, not ${describe2(node)}${hint}`);
}
function array2(reading2, node, what, item) {
  if (node.type !== "array") {
    mistake(reading2, node, `${what} must be an array, not ${describe2(node)}`);
    return [];
  }
  return (node.children ?? []).map(item).filter((value2) => value2 !== void 0);
}
function strings(reading2, node, what) {
  return array2(reading2, node, what, (item, index2) => string(reading2, item, `${what}[${String(index2)}]`));
}
function unknownName(kind, name3, known3, where = "") {
  const near = nearest2(name3, known3);
  return `unknown ${kind} '${name3}'${where && ` ${where}`}${near ? `; did you mean '${near}'?` : ""}`;
}
function nearest2(name3, known3) {
  const plain = (text3) => text3.toLowerCase().replace(/[^a-z0-9]/g, "");
  const [best] = known3.map((candidate) => ({ candidate, edits: distance(plain(name3), plain(candidate)) })).sort((a, b) => a.edits - b.edits);
  return best && best.edits <= Math.max(2, Math.floor(best.candidate.length / 3)) ? best.candidate : void 0;
}
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index2) => index2);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
function describe2(node) {
  switch (node.type) {
    case "object":
      return "an object";
    case "array":
      return "an array";
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "property":
      return JSON.stringify(node.value);
  }
}
function list4(words3) {
  const quoted4 = words3.map((text3) => `"${text3}"`);
  return quoted4.length < 2 ? quoted4.join("") : `${quoted4.slice(0, -1).join(", ")} or ${quoted4.at(-1) ?? ""}`;
}

// rules/config-budgets.ts
var units = { B: 1, kB: 1e3, MB: 1e6, KiB: 1024, MiB: 1024 ** 2 };
var sizeMetrics = ["raw", "gzip", "brotli", "function"];
var countMetrics = ["functions", "imports", "exports"];
var namedMetric = /^(section|crate):[^\n\r]+$/;
function readBudgets(reading2, node) {
  return array2(reading2, node, "'budgets'", (item, index2) => readBudget(reading2, item, `budgets[${String(index2)}]`));
}
function readBudget(reading2, node, what) {
  const given = fields2(reading2, node, what, ["files", "metric", "max", "warn", "optional"]);
  if (node.type !== "object") return void 0;
  if (!given.files) return mistake(reading2, node, `${what} must say which 'files' it is for, as a glob`);
  const limit = given.max ?? given.warn;
  if (!limit) return mistake(reading2, node, `${what} must have a 'max' or a 'warn', such as "250 kB"`);
  const files = string(reading2, given.files.value, `'files' of ${what}`);
  const metric = given.metric ? readMetric(reading2, given.metric.value, `'metric' of ${what}`) : "raw";
  const readLimit = metric !== void 0 && isCount(metric) ? readCount : readSize;
  const max = given.max && readLimit(reading2, given.max);
  const warn = given.warn && readLimit(reading2, given.warn);
  const optional2 = given.optional && boolean(reading2, given.optional.value, `'optional' of ${what}`);
  if (given.warn && max !== void 0 && warn !== void 0 && warn > max)
    return mistake(reading2, given.warn.value, `'warn' of ${what} is above its 'max', so it would never be reached`);
  if (files === void 0 || metric === void 0) return void 0;
  return {
    files,
    metric,
    ...max === void 0 ? {} : { max },
    ...warn === void 0 ? {} : { warn },
    ...optional2 === void 0 ? {} : { optional: optional2 },
    // The limit itself: whoever raises it sees the finding on the line he changed.
    at: { kind: "source", ...spanOf3(reading2, spread(limit)) }
  };
}
function isCount(metric) {
  return countMetrics.includes(metric);
}
function readMetric(reading2, node, what) {
  const value2 = node.value;
  if (typeof value2 === "string" && namedMetric.test(value2)) return value2;
  if (typeof value2 === "string" && /^(section|crate)\b/.test(value2))
    return mistake(reading2, node, `${what} must say which one: "section:code", "section:custom:name", "crate:regex"`);
  return word4(reading2, node, what, [...sizeMetrics, ...countMetrics]);
}
function readCount(reading2, { name: name3, value: node }) {
  const value2 = node.value;
  if (typeof value2 === "number" && Number.isSafeInteger(value2) && value2 >= 0) return value2;
  return mistake(reading2, node, `'${name3}' must be a whole number, since the metric counts things`);
}
function spread({ key, value: value2 }) {
  return { offset: key.offset, length: value2.offset + value2.length - key.offset };
}
function readSize(reading2, { name: name3, value: node }) {
  const value2 = node.value;
  const [example, wanted] = [`such as "250 kB" or "1 MiB"`, "a size with its unit"];
  if (typeof value2 === "number" && Number.isSafeInteger(value2) && value2 >= 0)
    return mistake(reading2, node, `'${name3}' must be ${wanted}: write "${String(value2)} B" if bytes are meant`);
  if (typeof value2 !== "string") return mistake(reading2, node, `'${name3}' must be ${wanted}, ${example}`);
  const size2 = parseSize(value2);
  return typeof size2 === "number" ? size2 : mistake(reading2, node, `'${name3}': ${size2.problem}`);
}
function parseSize(text3) {
  const [, digits = "", unit2 = ""] = /^\s*(\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*$/.exec(text3) ?? [];
  if (digits === "")
    return { problem: `"${text3}" is not a size; write a number and a unit, such as "250 kB" or "1 MiB"` };
  const factor = Object.hasOwn(units, unit2) ? units[unit2] : void 0;
  if (factor !== void 0) return Math.round(Number(digits) * factor);
  if (/^(k|K|KB|kb|Kb)$/.test(unit2))
    return { problem: `"${unit2}" is read two ways; write "${digits} kB" (1000 bytes) or "${digits} KiB" (1024 bytes)` };
  if (/^(m|M|mb|Mb|mB)$/.test(unit2))
    return {
      problem: `"${unit2}" is read two ways; write "${digits} MB" (1000² bytes) or "${digits} MiB" (1024² bytes)`
    };
  const known3 = Object.keys(units).join(", ");
  return {
    problem: unit2 ? `unknown unit "${unit2}"; the units are ${known3}` : `"${text3}" has no unit; they are ${known3}`
  };
}

// rules/config.ts
var defaultConfig = { rules: {}, contract: {}, ignore: [], budgets: [], failOn: "warning" };
var budgetRule = { id: "size-budget", option: "budgets" };
var severities = ["off", "note", "warning", "error"];
var failLevels = ["note", "warning", "error", "never"];
var configKeys = ["$schema", "rules", "contract", "ignore", "budgets", "failOn", "pathMap"];
var contractLists = [
  "linear",
  "pod",
  "handle",
  "sharedSlice",
  "capabilityCheck",
  "threadSpawn",
  "threadJoin",
  "threadScope",
  "mustUse"
];
function parseConfig(text3, path3, rules2) {
  const read3 = reading(text3, path3);
  const problems = [];
  const root = parseTree2(text3.replace(/^\uFEFF/, " "), problems, { allowTrailingComma: true });
  if (!root) mistake(read3, { offset: 0, length: 0 }, "there is nothing in the file; write at least {}");
  else for (const { error, offset, length } of problems) mistake(read3, { offset, length }, syntaxError(error));
  if (!root || problems.length > 0) return { errors: read3.errors };
  const given = fields2(read3, root, "the config", configKeys);
  if (given.$schema) string(read3, given.$schema.value, "'$schema'");
  const ruleConfigs = given.rules ? readRules(read3, given.rules.value, rules2) : {};
  const budgets = given.budgets ? readBudgets(read3, given.budgets.value) : [];
  const config = {
    path: path3,
    rules: withBudgets(ruleConfigs, budgets),
    contract: given.contract ? readContract(read3, given.contract.value) : {},
    ignore: given.ignore ? readIgnores(read3, given.ignore.value, rules2) : [],
    budgets,
    ...given.pathMap ? { pathMap: readPathMap(read3, given.pathMap.value) } : {},
    failOn: (given.failOn && word4(read3, given.failOn.value, "'failOn'", failLevels)) ?? defaultConfig.failOn
  };
  return read3.errors.length > 0 ? { errors: read3.errors } : { config };
}
function readPathMap(read3, node) {
  return record2(read3, node, "'pathMap'", (value2, what) => string(read3, value2, what));
}
function withBudgets(rules2, budgets) {
  if (budgets.length === 0) return rules2;
  const set2 = rules2[budgetRule.id];
  return { ...rules2, [budgetRule.id]: { ...set2, options: { ...set2?.options, [budgetRule.option]: budgets } } };
}
function readRules(read3, node, rules2) {
  const groups = [];
  const entries2 = properties(read3, node, "'rules'").flatMap((property) => {
    const members = rules2.filter(({ group }) => group === property.name);
    if (members.length > 0) {
      const severity = word4(read3, property.value, `the severity of the group '${property.name}'`, severities);
      if (severity) for (const { id: id2 } of members) groups.push([id2, { severity }]);
      return [];
    }
    const rule2 = knownRule(read3, property.name, property.key, rules2);
    const set3 = rule2 && readRule(read3, property, rule2);
    return set3 ? [[rule2.id, set3]] : [];
  });
  const set2 = new Map(groups);
  for (const [id2, own3] of entries2) set2.set(id2, { ...set2.get(id2), ...own3 });
  return Object.fromEntries(set2);
}
function knownRule(read3, id2, at2, rules2) {
  const ids = rules2.flatMap(({ id: id3, group }) => group === void 0 ? [id3] : [id3, group]);
  return rules2.find((rule2) => rule2.id === id2) ?? mistake(read3, at2, unknownName("rule", id2, ids));
}
function readRule(read3, { name: name3, value: value2 }, rule2) {
  if (value2.type === "string") {
    const severity2 = word4(read3, value2, `the severity of '${name3}'`, severities);
    return severity2 && { severity: severity2 };
  }
  if (value2.type !== "object")
    return mistake(read3, value2, `'${name3}' must be a severity or an object such as { "severity": "error" }`);
  const declared = Object.entries(rule2.options);
  const names2 = declared.map(([option2]) => option2);
  const given = fields2(read3, value2, `rule '${name3}'`, ["severity", ...names2]);
  const severity = given.severity && word4(read3, given.severity.value, `the severity of '${name3}'`, severities);
  const options = declared.flatMap(([option2, { default: byDefault }]) => {
    const property = given[option2];
    const set2 = property && readOption(read3, property, rule2, byDefault);
    return set2 === void 0 ? [] : [[option2, set2]];
  });
  return {
    ...severity ? { severity } : {},
    ...options.length > 0 ? { options: Object.fromEntries(options) } : {}
  };
}
function readOption(read3, { name: name3, key, value: value2 }, rule2, byDefault) {
  const what = `option '${name3}' of '${rule2.id}'`;
  if (rule2.id === budgetRule.id && name3 === budgetRule.option)
    return mistake(read3, key, `write 'budgets' at the top of the config, not under '${rule2.id}'`);
  switch (typeof byDefault) {
    case "number":
      return number2(read3, value2, what);
    case "string":
      return string(read3, value2, what);
    case "boolean":
      return boolean(read3, value2, what);
    default:
      return strings(read3, value2, what);
  }
}
function readContract(read3, node) {
  const given = fields2(read3, node, "'contract'", [...contractLists, "effects", "host"]);
  const lists = contractLists.flatMap((key) => {
    const property = given[key];
    return property ? [[key, strings(read3, property.value, `'contract.${key}'`)]] : [];
  });
  const effects3 = given.effects && readEffects(read3, given.effects.value);
  const host = given.host && string(read3, given.host.value, "'contract.host'");
  return { ...Object.fromEntries(lists), ...effects3 ? { effects: effects3 } : {}, ...host ? { host } : {} };
}
function readEffects(read3, node) {
  const given = fields2(read3, node, "'contract.effects'", ["functions", "imports"]);
  const functions3 = given.functions && record2(read3, given.functions.value, "'contract.effects.functions'", (value2, what) => strings(read3, value2, what));
  const imports = given.imports && record2(read3, given.imports.value, "'contract.effects.imports'", (value2, what) => string(read3, value2, what));
  return { ...functions3 ? { functions: functions3 } : {}, ...imports ? { imports } : {} };
}
function record2(read3, node, what, item) {
  const entries2 = properties(read3, node, what).flatMap(({ name: name3, value: value2 }) => {
    const got = item(value2, `'${name3}' of ${what}`);
    return got === void 0 ? [] : [[name3, got]];
  });
  return Object.fromEntries(entries2);
}
function readIgnores(read3, node, rules2) {
  return array2(read3, node, "'ignore'", (item, index2) => {
    const what = `ignore[${String(index2)}]`;
    const given = fields2(read3, item, what, ["rule", "artifact", "subject", "reason"]);
    if (item.type !== "object") return void 0;
    if (!given.rule) return mistake(read3, item, `${what} must say which 'rule' it silences`);
    if (!given.reason)
      return mistake(read3, item, `${what} must give its 'reason': the next reader will want to know it`);
    const id2 = string(read3, given.rule.value, `'rule' of ${what}`);
    const rule2 = id2 === void 0 ? void 0 : knownRule(read3, id2, given.rule.value, rules2);
    const reason = string(read3, given.reason.value, `'reason' of ${what}`);
    const artifact = given.artifact && string(read3, given.artifact.value, `'artifact' of ${what}`);
    const subject = given.subject && string(read3, given.subject.value, `'subject' of ${what}`);
    if (rule2 === void 0 || reason === void 0) return void 0;
    return {
      rule: rule2.id,
      ...artifact === void 0 ? {} : { artifact },
      ...subject === void 0 ? {} : { subject },
      reason,
      at: spanOf3(read3, item)
    };
  });
}
function syntaxError(code3) {
  const words3 = printParseErrorCode(code3).replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `syntax error: ${words3.charAt(0).toLowerCase()}${words3.slice(1)}`;
}

export {
  buildPaths,
  linked,
  showType,
  showPath,
  oldDialect,
  hasSpans,
  mir,
  globMatcher,
  contract,
  rustText,
  rawUses,
  declaredEffects,
  effects2 as effects,
  witness,
  purity,
  reachability,
  gzipped,
  brotlied,
  itemKinds,
  kindIndex,
  kindOf,
  itemAt,
  itemGraph,
  panicSites,
  copies2 as copies,
  gateways,
  mirCalls,
  mirEffects,
  dwarf,
  readUrl,
  readBuildId,
  sourceMappingUrl,
  sourceMap,
  sources,
  handles,
  views,
  rustdoc,
  shapes,
  pod,
  generics,
  isInstance2 as isInstance,
  handleCosts,
  ownership,
  lending,
  features,
  nativeForms,
  dataKinds,
  dataOwnersOf,
  kindOfRange,
  labelOf,
  previewOf,
  selectorForms,
  selectItems,
  mergeable,
  topicOf,
  droppedBodies,
  sharedWrites,
  require_picomatch2 as require_picomatch,
  pathMatches,
  sizes,
  dominators,
  guards,
  spawns,
  unsafeUses,
  globalUses,
  rules,
  unknownName,
  validity,
  lenderNotice,
  merge3 as merge,
  exitCode,
  lint,
  defaultConfig,
  severities,
  failLevels,
  parseConfig
};
