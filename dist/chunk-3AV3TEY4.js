import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);
import {
  DecodeFault,
  Results,
  absent,
  alignOf,
  analyzer,
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
  half,
  heapText,
  hostEffect,
  idCount,
  immediateIndex,
  immediatesById,
  inputFault,
  instructionsOf,
  ints,
  itemsOf,
  lastHeap,
  leastValidationSteps,
  lineIndex,
  list,
  malformed,
  maximumFaults,
  maximumLocals,
  maximumPages32,
  maximumPages64,
  missing,
  mnemonic,
  name,
  names,
  newView,
  noEffects,
  nonNull,
  nullable,
  opcode,
  opcodeRows,
  optional,
  pace,
  paceOf,
  pageSize,
  push,
  readConstant,
  readLocals,
  readReferenceType,
  readTypeCode,
  readValueType,
  rowById,
  share,
  sinkFor,
  size,
  skip,
  stringsOf,
  text,
  thousands,
  u32,
  u64Halves,
  u8,
  unknownEffects,
  validationStepsPerByte,
  valueText,
  wasm,
  within
} from "./chunk-BYSBU5AX.js";
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
      const append2 = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append2}`;
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
    var depth2 = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
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
      let index = -1;
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
      let finished3 = false;
      let braces = 0;
      let prev;
      let code3;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek2 = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code3;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code3 = advance();
        let next;
        if (code3 === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
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
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code3 === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code3 === CHAR_DOT && (code3 = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished3 = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code3 === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished3 = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code3 === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished3 = true;
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
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished3 === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code3 === CHAR_PLUS || code3 === CHAR_AT || code3 === CHAR_ASTERISK || code3 === CHAR_QUESTION_MARK || code3 === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek2() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished3 = true;
            if (code3 === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code3 = advance())) {
                if (code3 === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code3 === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code3 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished3 = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code3 === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished3 = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code3 === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished3 = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code3 === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished3 = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code3 === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code3 === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code3 = advance())) {
              if (code3 === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code3 === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code3 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished3 = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished3 = true;
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
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value4 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value4;
            }
            depth2(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value4);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value3 = input.slice(n);
        parts.push(value3);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value3;
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
    var constants2 = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants2;
    var expandRange = (args2, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args2, options);
      }
      args2.sort();
      const value3 = `[${args2.join("-")}]`;
      try {
        new RegExp(value3);
      } catch (ex) {
        return args2.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value3;
    };
    var syntaxError2 = (type2, char) => {
      return `Missing ${type2}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value3 = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value3 += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value3 += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value3 += ch;
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
              parts.push(value3);
              value3 = "";
              continue;
            }
          }
        }
        value3 += ch;
      }
      parts.push(value3);
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
      let value3 = branch2.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value3)) {
          value3 = value3.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value3)) {
        return;
      }
      return value3.replace(/\\(.)/g, "$1");
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
      let index = 0;
      const chars2 = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
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
        index += match.end + 1;
      }
      if (chars2.length < 1) {
        return;
      }
      return chars2;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth2 = 0;
      let value3 = pattern.trim();
      let match = parseRepeatedExtglob(value3);
      while (match) {
        depth2++;
        value3 = match.body.trim();
        match = parseRepeatedExtglob(value3);
      }
      return depth2;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants2.DEFAULT_MAX_EXTGLOB_RECURSION;
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
    var parse2 = (input, options) => {
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
      const PLATFORM_CHARS = constants2.globChars(opts.windows);
      const EXTGLOB_CHARS = constants2.extglobChars(PLATFORM_CHARS);
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
      let value3;
      const eos = () => state.index === len - 1;
      const peek2 = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume2 = (value4 = "", num = 0) => {
        state.consumed += value4;
        state.index += num;
      };
      const append2 = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume2(token.value);
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
        if (tok.value || tok.output) append2(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type2, value4) => {
        const token = { ...EXTGLOB_CHARS[value4], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push4({ type: type2, value: value4, output: state.output ? "" : ONE_CHAR });
        push4({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open2 = tokens[token.tokensIndex];
          open2.type = "text";
          open2.value = literal;
          open2.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open2.output;
          state.backtrack = true;
          push4({ type: "paren", extglob: true, value: value3, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression2 = parse2(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression2})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push4({ type: "paren", extglob: true, value: value3, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars2, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
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
        value3 = advance();
        if (value3 === "\0") {
          continue;
        }
        if (value3 === "\\") {
          const next = peek2();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value3 += "\\";
            push4({ type: "text", value: value3 });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value3 += "\\";
            }
          }
          if (opts.unescape === true) {
            value3 = advance();
          } else {
            value3 += advance();
          }
          if (state.brackets === 0) {
            push4({ type: "text", value: value3 });
            continue;
          }
        }
        if (state.brackets > 0 && (value3 !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value3 === ":") {
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
          if (value3 === "[" && peek2() !== ":" || value3 === "-" && peek2() === "]") {
            value3 = `\\${value3}`;
          }
          if (value3 === "]" && (prev.value === "[" || prev.value === "[^")) {
            value3 = `\\${value3}`;
          }
          if (opts.posix === true && value3 === "!" && prev.value === "[") {
            value3 = "^";
          }
          prev.value += value3;
          append2({ value: value3 });
          continue;
        }
        if (state.quotes === 1 && value3 !== '"') {
          value3 = utils.escapeRegex(value3);
          prev.value += value3;
          append2({ value: value3 });
          continue;
        }
        if (value3 === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push4({ type: "text", value: value3 });
          }
          continue;
        }
        if (value3 === "(") {
          increment("parens");
          push4({ type: "paren", value: value3 });
          continue;
        }
        if (value3 === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError2("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push4({ type: "paren", value: value3, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value3 === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError2("closing", "]"));
            }
            value3 = `\\${value3}`;
          } else {
            increment("brackets");
          }
          push4({ type: "bracket", value: value3 });
          continue;
        }
        if (value3 === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push4({ type: "text", value: value3, output: `\\${value3}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError2("opening", "["));
            }
            push4({ type: "text", value: value3, output: `\\${value3}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value3 = `/${value3}`;
          }
          prev.value += value3;
          append2({ value: value3 });
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
        if (value3 === "{" && opts.nobrace !== true) {
          increment("braces");
          const open2 = {
            type: "brace",
            value: value3,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open2);
          push4(open2);
          continue;
        }
        if (value3 === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push4({ type: "text", value: value3, output: value3 });
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
            value3 = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push4({ type: "brace", value: value3, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value3 === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push4({ type: "text", value: value3 });
          continue;
        }
        if (value3 === ",") {
          let output = value3;
          const brace = braces[braces.length - 1];
          if (brace && stack2[stack2.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push4({ type: "comma", value: value3, output });
          continue;
        }
        if (value3 === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push4({ type: "slash", value: value3, output: SLASH_LITERAL });
          continue;
        }
        if (value3 === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value3;
            prev.value += value3;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push4({ type: "text", value: value3, output: DOT_LITERAL });
            continue;
          }
          push4({ type: "dot", value: value3, output: DOT_LITERAL });
          continue;
        }
        if (value3 === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek2() === "(" && peek2(2) !== "?") {
            extglobOpen("qmark", value3);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek2();
            let output = value3;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value3}`;
            }
            push4({ type: "text", value: value3, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push4({ type: "qmark", value: value3, output: QMARK_NO_DOT });
            continue;
          }
          push4({ type: "qmark", value: value3, output: QMARK });
          continue;
        }
        if (value3 === "!") {
          if (opts.noextglob !== true && peek2() === "(") {
            if (peek2(2) !== "?" || !/[!=<:]/.test(peek2(3))) {
              extglobOpen("negate", value3);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value3 === "+") {
          if (opts.noextglob !== true && peek2() === "(" && peek2(2) !== "?") {
            extglobOpen("plus", value3);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push4({ type: "plus", value: value3, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push4({ type: "plus", value: value3 });
            continue;
          }
          push4({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value3 === "@") {
          if (opts.noextglob !== true && peek2() === "(" && peek2(2) !== "?") {
            push4({ type: "at", extglob: true, value: value3, output: "" });
            continue;
          }
          push4({ type: "text", value: value3 });
          continue;
        }
        if (value3 !== "*") {
          if (value3 === "$" || value3 === "^") {
            value3 = `\\${value3}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value3 += match[0];
            state.index += match[0].length;
          }
          push4({ type: "text", value: value3 });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value3;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume2(value3);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value3);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume2(value3);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push4({ type: "star", value: value3, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push4({ type: "star", value: value3, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume2("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value3;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume2(value3);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value3;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume2(value3);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value3;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume2(value3 + advance());
            push4({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value3;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume2(value3 + advance());
            push4({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value3;
          state.output += prev.output;
          state.globstar = true;
          consume2(value3);
          continue;
        }
        const token = { type: "star", value: value3, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push4(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value3;
          push4(token);
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
        push4(token);
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
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse2.fastpaths = (input, options) => {
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
      } = constants2.globChars(opts.windows);
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
    module2.exports = parse2;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module2) {
    "use strict";
    var scan = require_scan();
    var parse2 = require_parse();
    var utils = require_utils();
    var constants2 = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
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
      const isState = isObject(glob) && glob.tokens && glob.input;
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
      return parse2(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append2 = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append2}`;
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
        parsed.output = parse2.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse2(input, options);
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
    picomatch2.constants = constants2;
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
function* pathsIn(bytes, span, section) {
  const text2 = latin1(bytes.subarray(span.offset, span.offset + span.length));
  for (const match of text2.matchAll(absolute)) {
    const path3 = match[0];
    if (isPublic(path3) || inAddress.test(text2.slice(Math.max(0, match.index - 120), match.index))) continue;
    const account = accountOf(path3);
    yield {
      text: path3,
      prefix: (located.exec(path3) ?? [""])[0].length,
      ...account === void 0 ? {} : { account },
      section,
      offset: span.offset + match.index,
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

// rules/rule.ts
function rule(definition) {
  return definition;
}
function option(value3, doc) {
  return { default: value3, doc };
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
  requires: { wasm, buildPaths },
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
  const has2 = (extension2) => paths2.some(({ text: text2 }) => extension2.test(text2));
  const remedies = [
    ...has2(/\.rs$/) ? [`build with RUSTFLAGS="--remap-path-prefix=$HOME=~ --remap-path-prefix=$PWD=."`] : [],
    ...has2(/\.go$/) ? ["build with go build -trimpath"] : [],
    ...has2(/\.(c|cc|cpp|cxx|h|hh|hpp|hxx|inc|m|mm)$/) ? ["compile with -ffile-prefix-map=$PWD=."] : []
  ];
  const advice = remedies.length > 0 ? remedies.join("; ") : "map the source prefix to a relative path in the compiler's options";
  return `${advice[0].toUpperCase()}${advice.slice(1)}.`;
}
function place(artifact, { offset, length, section }) {
  return { kind: "bytes", artifact, offset, length, section };
}

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

// analyzers/mir/alloc-parser.ts
var HEAD = /^(alloc\d+) \((.*)\)(?: \{(?: \.\. )?\}?)?$/;
var STATIC = /^static: (.*?)(?:, size: \d+, align: \d+|, error during initializer evaluation)?$/;
var HEX = /(?:^| )([0-9a-f]{2}|__)(?= |$)/g;
function allocs(text2) {
  const found = [];
  let bytes;
  for (const line of text2.split("\n")) {
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
      const { value: value3 } = values.next();
      bytes.push(value3?.[1] === void 0 || value3[1] === "__" ? void 0 : parseInt(value3[1], 16));
    }
  }
}

// analyzers/mir/lexer.ts
function memory() {
  return { types: /* @__PURE__ */ new Map(), numbers: /* @__PURE__ */ new Map(), paths: /* @__PURE__ */ new Map(), places: /* @__PURE__ */ new Map() };
}
function cursor2(text2, from = memory(), pos = 0, end = text2.length) {
  return { text: text2, pos, end, depth: 0, locals: Math.max(64, text2.length), block: 0, opaque: 0, memory: from };
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
function at(c, word4) {
  const { text: text2, pos } = c;
  if (pos + word4.length > c.end) return false;
  for (let i = 0; i < word4.length; i++) if (text2.charCodeAt(pos + i) !== word4.charCodeAt(i)) return false;
  return true;
}
function accept(c, word4) {
  if (!at(c, word4)) return false;
  c.pos += word4.length;
  return true;
}
function expect(c, word4) {
  if (!at(c, word4)) miss();
  c.pos += word4.length;
}
function wordEnd(c, from = c.pos) {
  const { text: text2, end } = c;
  let i = from;
  while (i < end && isWord(text2.charCodeAt(i))) i++;
  if (i === from + 1 && text2.charCodeAt(i) === 35 && text2.charCodeAt(from) === 114) {
    i++;
    while (i < end && isWord(text2.charCodeAt(i))) i++;
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
  const { text: text2, end } = c;
  let i = c.pos;
  let value3 = 0;
  for (; i < end; i++) {
    const code3 = text2.charCodeAt(i);
    if (!isDigit(code3)) break;
    value3 = value3 * 10 + code3 - 48;
    if (value3 > 2147483647) miss();
  }
  if (i === c.pos) miss();
  c.pos = i;
  return value3;
}
function pastString(text2, from, end) {
  for (let i = from + 1; i < end; i++) {
    const code3 = text2.charCodeAt(i);
    if (code3 === BACKSLASH) i++;
    else if (code3 === QUOTE) return i + 1;
  }
  return -1;
}
function pastChar(text2, from, end) {
  const code3 = text2.charCodeAt(from + 1);
  if (code3 === BACKSLASH) {
    for (let i = from + 3; i < end && i < from + 14; i++) if (text2.charCodeAt(i) === TICK) return i + 1;
    return -1;
  }
  if (from + 2 < end && text2.charCodeAt(from + 2) === TICK) return from + 3;
  const surrogate = code3 >= 55296 && code3 < 56320;
  return surrogate && from + 3 < end && text2.charCodeAt(from + 3) === TICK ? from + 4 : -1;
}
function pastBraces(text2, from, end) {
  let depth2 = 0;
  for (let i = from; i < end; i++) {
    const code3 = text2.charCodeAt(i);
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
  const { text: text2, end } = c;
  const start = c.pos;
  let depth2 = 0;
  let i = start;
  scan: for (; i < end; i++) {
    switch (text2.charCodeAt(i)) {
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
        const before = text2.charCodeAt(i - 1);
        if (before === MINUS || before === 61) break;
        if (--depth2 < 0) break scan;
        break;
      }
      case OPEN_BRACE: {
        const past = pastBraces(text2, i, end);
        if (past < 0) break scan;
        i = past - 1;
        break;
      }
      case QUOTE: {
        const past = pastString(text2, i, end);
        if (past < 0) break scan;
        i = past - 1;
        break;
      }
      case TICK: {
        const past = pastChar(text2, i, end);
        if (past > 0) i = past - 1;
        break;
      }
      case COMMA:
      case SEMI:
        if (depth2 === 0 && (to === void 0 || text2.charCodeAt(i) === to)) break scan;
        break;
      case NEWLINE:
        break scan;
      case SPACE:
        if (depth2 === 0 && to === void 0 && i > start && endsBefore(text2, i)) break scan;
        break;
    }
  }
  if (i === start) miss();
  c.pos = i;
  return text2.slice(start, i);
}
function endsBefore(text2, i) {
  switch (text2.charCodeAt(i + 1)) {
    case OPEN:
    case OPEN_BRACE: {
      const before = text2.charCodeAt(i - 1);
      const arrow = before === GREATER && text2.charCodeAt(i - 2) === MINUS;
      return !arrow && before !== 43 && before !== COLON;
    }
    case 61:
      return text2.charCodeAt(i + 2) === SPACE;
    case 97:
      return text2.startsWith("as ", i + 1);
    case 102:
      return text2.startsWith("for ", i + 1) || text2.startsWith("from (", i + 1);
    case 105:
      return text2.startsWith("is ", i + 1);
  }
  return false;
}
function spanIn(text2, from, to) {
  let i = to;
  const number3 = () => {
    let value3 = 0;
    let scale = 1;
    const stop = i;
    while (i > from && isDigit(text2.charCodeAt(i - 1))) {
      value3 += (text2.charCodeAt(--i) - 48) * scale;
      scale *= 10;
    }
    return i < stop && stop - i < 10 ? value3 : -1;
  };
  if (text2.charCodeAt(i - 1) === CLOSE && text2.lastIndexOf(" (#", i) >= from) i = text2.lastIndexOf(" (#", i);
  const endColumn = number3();
  if (endColumn < 0 || text2.charCodeAt(--i) !== COLON) return void 0;
  const endLine = number3();
  if (endLine < 0 || text2.charCodeAt(--i) !== SPACE || text2.charCodeAt(--i) !== COLON) return void 0;
  const column = number3();
  if (column < 0 || text2.charCodeAt(--i) !== COLON) return void 0;
  const line = number3();
  if (line < 0 || text2.charCodeAt(--i) !== COLON || i <= from) return void 0;
  return { file: text2.slice(from, i), line, column, endLine, endColumn };
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
function parsePath(text2) {
  return wholly(text2, (c) => path(c));
}
function wholly(text2, read3) {
  const c = cursor2(text2);
  try {
    const found = read3(c);
    return c.pos === text2.length && c.opaque === 0 ? found : void 0;
  } catch (error) {
    if (error !== MISS) throw error;
    return void 0;
  }
}
function typeTo(c, stop) {
  const { text: text2, pos, end } = c;
  let depth2 = 0;
  let i = pos;
  for (; i < end; i++) {
    const code3 = text2.charCodeAt(i);
    if (code3 === stop && depth2 === 0) break;
    if (code3 === OPEN || code3 === OPEN_SQUARE) depth2++;
    else if (code3 === CLOSE || code3 === 93) depth2--;
    else if (code3 === OPEN_BRACE) {
      const past = pastBraces(text2, i, end);
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
  const text2 = braced(c);
  const span = spanIn(text2, text2.indexOf("@") + 1, text2.length - 1);
  const what = WHATS.exec(text2)?.[1] ?? BODIES.exec(text2)?.[1];
  if (what !== void 0) return { kind: "closure", what, text: text2, ...span ? { span } : {} };
  if (text2 === "{type error}") return { kind: "opaque", text: text2 };
  if (at(c, "::")) {
    c.pos = start;
    return { kind: "path", path: path(c, true) };
  }
  const named4 = /^\{([a-z][a-z ]*)[@}]/.exec(text2)?.[1];
  if (named4 === void 0) return miss();
  return { kind: "closure", what: named4, text: text2, ...span ? { span } : {} };
}
function bounds(text2) {
  const found = [];
  let depth2 = 0;
  let start = 0;
  for (let i = 0; i < text2.length; i++) {
    const code3 = text2.charCodeAt(i);
    if (code3 === OPEN || code3 === OPEN_SQUARE || code3 === OPEN_BRACE || code3 === LESS) depth2++;
    else if (code3 === CLOSE || code3 === 93 || code3 === 125) depth2--;
    else if (code3 === GREATER && text2.charCodeAt(i - 1) !== MINUS) depth2--;
    else if (code3 === 43 && depth2 === 0 && text2.charCodeAt(i - 1) === 32) {
      found.push(text2.slice(start, i - 1));
      start = i + 2;
    }
  }
  found.push(text2.slice(start));
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
  const { text: text2, pos } = c;
  const code3 = peek(c);
  if (code3 === LESS) return angle(c);
  if (code3 === OPEN_BRACE) return { kind: "name", name: braced(c), args: [] };
  if (code3 === COLON && at(c, "::")) return { kind: "name", name: "", args: [] };
  let stop = wordEnd(c);
  if (stop === pos) miss();
  if (text2.charCodeAt(stop) === OPEN_SQUARE && text2.startsWith("promoted[", pos)) {
    stop = text2.indexOf("]", stop) + 1;
    if (stop <= 0 || stop > c.end) miss();
  }
  c.pos = stop;
  const name3 = text2.slice(pos, stop);
  const next = peek(c);
  if (next === LESS) return { kind: "name", name: name3, args: args(c) };
  if (next === OPEN && sugar) {
    const inputs = tuple(c);
    const given = inputs.kind === "tuple" ? inputs : { kind: "tuple", of: [inputs] };
    const list4 = [{ kind: "type", type: given }];
    if (accept(c, " -> ")) {
      const start = c.pos;
      type(c);
      list4.push({ kind: "binding", text: `Output = ${text2.slice(start, c.pos)}` });
    }
    return { kind: "name", name: name3, args: list4 };
  }
  return { kind: "name", name: name3, args: [] };
}
function isImplSegment(c, after) {
  if (!at(c, "<impl ")) return false;
  if (at(c, "<impl at ")) return true;
  if (after.kind !== "name" || after.args.length > 0) return true;
  const first = after.name.charCodeAt(0);
  if (first >= 65 && first <= 90) return false;
  const { pos } = c;
  c.pos += 6;
  const inside = raw(c);
  const named4 = accept(c, ">::") && !at(c, "{") && !at(c, "promoted[");
  const followed = named4 ? !inside.includes(" + ") : at(c, " for ");
  c.pos = pos;
  return followed;
}
function angle(c) {
  const { text: text2 } = c;
  if (at(c, "<impl at ")) {
    const start = c.pos + 9;
    for (let stop = text2.indexOf(">", start); stop >= 0 && stop < c.end; stop = text2.indexOf(">", stop + 1)) {
      const span = spanIn(text2, start, stop);
      if (!span) continue;
      c.pos = stop + 1;
      return { kind: "impl-at", span };
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
  const { text: text2, pos } = c;
  const code3 = peek(c);
  if (code3 === TICK && pastChar(text2, pos, c.end) < 0) return { kind: "lifetime", text: lifetime(c) };
  if (isDigit(code3) || code3 === MINUS || code3 === TICK || code3 === QUOTE) return { kind: "const", text: raw(c, COMMA) };
  if (code3 === OPEN_BRACE) {
    const stop = pastBraces(text2, pos, c.end);
    if (stop < 0) miss();
    const inside = text2.slice(pos, stop);
    if (!WHATS.test(inside) && !BODIES.test(inside) && !text2.startsWith("::", stop) && inside !== "{type error}") {
      return { kind: "const", text: raw(c, COMMA) };
    }
  }
  if ((code3 === 116 || code3 === 102) && (at(c, "true") || at(c, "false"))) {
    const stop = text2.charCodeAt(wordEnd(c));
    if (stop === COMMA || stop === GREATER) return { kind: "const", text: word(c) };
  }
  const found = type(c);
  const next = peek(c);
  if (next === COMMA || next === GREATER) return { kind: "type", type: found };
  const binds = at(c, " = ") || at(c, ": ") || found.kind === "path" && isWord(text2.charCodeAt(pos)) && next === OPEN;
  c.pos = pos;
  return { kind: binds ? "binding" : "const", text: raw(c, COMMA) };
}
function namedPath(c) {
  const { text: text2, pos, memory: memory2, opaque } = c;
  const open2 = text2.indexOf("(", pos);
  const known3 = open2 > pos && open2 < c.end ? memory2.paths.get(text2.slice(pos, open2)) : void 0;
  if (known3) {
    c.pos = open2;
    return known3;
  }
  const found = path(c);
  const printed = text2.slice(pos, c.pos);
  const before = memory2.paths.get(printed);
  if (before) return before;
  const named4 = { kind: "path", path: found, text: printed };
  if (c.opaque === opaque) memory2.paths.set(printed, named4);
  return named4;
}

// analyzers/mir/const-parser.ts
var UNIT2 = { kind: "unit" };
var TRUE = { kind: "const", value: { kind: "bool", value: true } };
var FALSE = { kind: "const", value: { kind: "bool", value: false } };
function constOperand(c) {
  const { text: text2, pos } = c;
  const code3 = peek(c);
  if (isDigit(code3)) {
    const stop = wordEnd(c);
    const key = text2.slice(pos, stop);
    const known3 = c.memory.numbers.get(key);
    if (known3 && !/[.+ ]/.test(text2.charAt(stop))) {
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
  const value3 = someConstant(c);
  c.depth--;
  if (at(c, " is ")) {
    c.pos += 4;
    raw(c);
    if (value3.kind === "opaque") return { kind: "opaque", text: c.text.slice(start, c.pos) };
  }
  return value3;
}
function someConstant(c) {
  const { text: text2, pos } = c;
  const code3 = peek(c);
  if (isDigit(code3) || code3 === MINUS) return number(c);
  switch (code3) {
    case 34:
      return { kind: "str", value: unescape(quoted(c)) };
    case 39: {
      const stop = pastChar(text2, pos, c.end);
      if (stop < 0) miss();
      c.pos = stop;
      return { kind: "char", value: unescape(text2.slice(pos + 1, stop - 1)) };
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
      if (!at(c, "+Inf_f")) miss();
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
        return { kind: "opaque", text: text2.slice(pos, c.pos) };
      }
      break;
    case 73:
    case 83:
      if (at(c, "Indirect { ") || at(c, "Slice { ") || at(c, "Scalar(")) return memoryImage(c);
      break;
    case 78:
      if (at(c, "NaN_f")) return { kind: "float", text: word(c) };
      break;
    case 116:
    case 102:
      if (at(c, "true") && wordEnd(c) === pos + 4 && !text2.startsWith("::", pos + 4)) {
        c.pos += 4;
        return { kind: "bool", value: true };
      }
      if (at(c, "false") && wordEnd(c) === pos + 5 && !text2.startsWith("::", pos + 5)) {
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
  const { text: text2, pos } = c;
  let i = pos;
  if (text2.charCodeAt(i) === MINUS) i++;
  if (text2.startsWith("Inf_f", i) || text2.startsWith("NaN_f", i)) {
    c.pos = wordEnd(c, i);
    return { kind: "float", text: text2.slice(pos, c.pos) };
  }
  const digits = i;
  while (i < c.end && isDigit(text2.charCodeAt(i))) i++;
  if (i === digits || i - digits > 40) miss();
  const after = text2.charCodeAt(i);
  if (after === 95) {
    const value3 = BigInt(text2.slice(pos, i));
    c.pos = wordEnd(c, i);
    return { kind: "int", value: value3, type: text2.slice(i + 1, c.pos) };
  }
  if (after === 46 && isDigit(text2.charCodeAt(i + 1))) {
    i++;
    while (isDigit(text2.charCodeAt(i))) i++;
  }
  if ((text2.charCodeAt(i) | 32) === 101 && /[eE][+-]?\d/.test(text2.slice(i, i + 3))) {
    i += isDigit(text2.charCodeAt(i + 1)) ? 1 : 2;
    while (isDigit(text2.charCodeAt(i))) i++;
  }
  if (text2.charCodeAt(i) === 102) {
    c.pos = wordEnd(c, i);
    return { kind: "float", text: text2.slice(pos, c.pos) };
  }
  c.pos = wordEnd(c, i);
  if (c.pos === i && after !== 46) return { kind: "int", value: BigInt(text2.slice(pos, i)), type: "" };
  return { kind: "opaque", text: text2.slice(pos, c.pos) };
}
function inBraces(c) {
  const { text: text2, pos } = c;
  if (at(c, "{alloc") && isDigit(text2.charCodeAt(pos + 6))) {
    c.pos++;
    const alloc = word(c);
    if (accept(c, "<imm>")) {
    }
    if (accept(c, "+") || accept(c, "-")) word(c);
    if (accept(c, ": ")) {
      const pointer = type(c);
      expect(c, "}");
      return { kind: "alloc", alloc, type: pointer, text: text2.slice(pos, c.pos) };
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
      return { kind: "path", path: item, text: text2.slice(pos + 1, pos + 1 + whole2.lastIndexOf(" as ") - 1) };
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
  const { text: text2, pos } = c;
  const stop = text2.indexOf("))>", pos);
  if (stop < 0 || stop >= c.end) miss();
  c.pos = stop + 3;
  const inside = text2.slice(pos, stop);
  const named4 = inside.indexOf("]::");
  const whole2 = text2.slice(pos, c.pos);
  return named4 < 0 ? { kind: "alloc", text: whole2 } : { kind: "alloc", path: inside.slice(named4 + 3), text: whole2 };
}
function memoryImage(c) {
  const { text: text2, pos } = c;
  word(c);
  accept(c, " ");
  if (peek(c) === OPEN) {
    const close2 = text2.indexOf("): ", c.pos);
    if (close2 < 0 || close2 >= c.end) miss();
    c.pos = close2 + 1;
  } else braced(c);
  const alloc = /alloc_id: (alloc\d+)/.exec(text2.slice(pos, c.pos))?.[1];
  expect(c, ": ");
  const image = type(c);
  const whole2 = text2.slice(pos, c.pos);
  return alloc === void 0 ? { kind: "opaque", text: whole2 } : { kind: "alloc", alloc, type: image, text: whole2 };
}
var INTS = /^([iu])(8|16|32|64|128)::(MIN|MAX)$/;
function named(c) {
  const { text: text2 } = c;
  const item = namedPath(c);
  const found = item.path;
  if (peek(c) === OPEN) {
    const next = text2.charCodeAt(c.pos + 1);
    if (next === CLOSE) {
      if (text2.startsWith(" -> ", c.pos + 2)) return item;
      c.pos += 2;
      return { kind: "adt", path: found, fields: [] };
    }
    const start = c.pos++;
    if (!at(c, "move ") && !at(c, "copy ") && !at(c, "const ")) {
      const fields3 = list2(c, CLOSE).map((value3, index) => ({ name: String(index), value: value3 }));
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
  const bits = BigInt(width);
  const largest2 = sign === "u" ? (1n << bits) - 1n : (1n << bits - 1n) - 1n;
  const value3 = which === "MAX" ? largest2 : sign === "u" ? 0n : -largest2 - 1n;
  return { kind: "int", value: value3, type: `${sign}${width}` };
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
function repair(blocks) {
  let broken = 0;
  const exists = (target) => target < blocks.length;
  for (const [n, block4] of blocks.entries()) {
    const targets2 = successors(block4.terminator);
    if (targets2.every(exists)) continue;
    broken++;
    const { line, source, inlined } = block4.terminator;
    const text2 = block4.terminator.kind === "opaque" ? block4.terminator.text : block4.terminator.kind;
    const terminator = {
      kind: "opaque",
      text: text2,
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
  const { text: text2, pos } = c;
  let open2 = 0;
  for (; ; ) {
    const code3 = peek(c);
    if (code3 === OPEN) {
      c.pos += text2.charCodeAt(c.pos + 1) === 42 ? 2 : 1;
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
  const key = text2.slice(pos, c.pos);
  const known3 = places.get(key);
  if (known3) return known3;
  const found = { local: base, projection };
  places.set(key, found);
  return found;
}
function closing(c) {
  if (accept(c, ".")) {
    const index = natural(c);
    expect(c, ": ");
    return { kind: "field", index, type: typeTo(c, CLOSE) };
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
    const index = local(c);
    expect(c, "]");
    return { kind: "index", local: index };
  }
  const stop = c.text.indexOf("]", start);
  if (stop < 0 || stop >= c.end || stop - start > 64) miss();
  const text2 = c.text.slice(start, stop);
  c.pos = stop + 1;
  if (/^-?\d+ of \d+$/.test(text2)) return { kind: "constant-index", text: text2 };
  if (/^(?:\d*:(?:-\d+)?|\d+\.\.\d+)$/.test(text2)) return { kind: "subslice", text: text2 };
  return miss();
}
function operand(c) {
  if (accept(c, "copy ")) return operandOf("copy", place2(c));
  if (accept(c, "move ")) return operandOf("move", place2(c));
  if (accept(c, "const ")) return constOperand(c);
  if (accept(c, "no_retag ")) return operand(c);
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
function right(c, item) {
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
    case OPEN: {
      c.pos++;
      return value({ kind: "tuple", of: operands(c, CLOSE) });
    }
    case OPEN_SQUARE:
      return value(array(c));
    case OPEN_BRACE: {
      const inside = braced(c);
      const span = spanIn(inside, inside.indexOf("@") + 1, inside.length - 1);
      const what = /^\{([a-z -]+)@/.exec(inside)?.[1];
      if (what === void 0) {
        c.pos = pos;
        break;
      }
      const closure3 = { kind: "closure", what, text: inside, ...span ? { span } : {} };
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
  return fromPath(c, item);
}
function fromOperand(c) {
  const used = operand(c);
  const next = peek(c);
  if (next === SEMI) return value({ kind: "use", operand: used });
  if (next === OPEN) {
    c.pos++;
    if (used.kind !== "const") return { call: true, callee: { kind: "value", operand: used }, args: operands(c, CLOSE) };
    const { value: value3 } = used;
    if (value3.kind !== "path") return miss();
    return { call: true, callee: value3, args: operands(c, CLOSE) };
  }
  return at(c, " as ") ? value(cast(c, used)) : miss();
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
      return { kind: "cast", operand: from, type: to, cast: c.text.slice(start, i) };
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
function fromPath(c, item) {
  const { text: text2, pos } = c;
  const stop = wordEnd(c);
  if (text2.charCodeAt(stop) === OPEN && stop > pos) {
    const operation = text2.slice(pos, stop);
    const done = operate(c, operation, stop + 1);
    if (done && !at(c, " -> ")) return value(done);
    c.pos = pos;
  }
  const named4 = namedPath(c);
  if (peek(c) === OPEN) {
    c.pos++;
    const args2 = operands(c, CLOSE);
    if (at(c, " -> ")) return { call: true, callee: named4, args: args2 };
    const fields3 = args2.map((operand3, index) => ({ name: String(index), operand: operand3 }));
    return value({ kind: "adt", path: named4.path, fields: fields3 });
  }
  if (at(c, " { ")) return value({ kind: "adt", path: named4.path, fields: fields(c) });
  const casts = at(c, " as ");
  if (casts || item || CHECKS.has(named4.text)) {
    const used = { kind: "const", value: named4 };
    return value(casts ? cast(c, used) : { kind: "use", operand: used });
  }
  return value({ kind: "adt", path: named4.path, fields: [] });
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
function assignment(c, isItem) {
  const to = place2(c);
  expect(c, " = ");
  if (accept(c, "yield(")) {
    const value3 = operand(c);
    expect(c, ")");
    const { lone, normal, drop: drop3 } = targets(c);
    const target = lone ?? normal;
    if (target === void 0) miss();
    return ends({ kind: "yield", to, value: value3, target, ...drop3 === void 0 ? {} : { drop: drop3 } });
  }
  const found = right(c, to.projection.length === 0 && isItem(to.local));
  if (!found.call) return does({ kind: "assign", to, from: found.rvalue });
  return called(to, found.callee, found.args, targets(c));
}
function step(c, isItem) {
  const code3 = peek(c);
  if (code3 === UNDERSCORE || code3 === OPEN || at(c, "unwrap_binder!(")) return assignment(c, isItem);
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
    const text2 = c.text.slice(start, c.pos);
    return ends({ kind: "tail-call", callee: { kind: "path", path: found, text: text2 }, args: inParensMany(c) });
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
function integer(text2) {
  if (text2.length > 3) return BigInt(text2);
  const n = Number(text2);
  return small[n] ??= BigInt(n);
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
    const start = c.pos;
    while (isDigit(peek(c))) c.pos++;
    if (c.pos === start || c.pos - start > 40) miss();
    const value3 = integer(c.text.slice(start, c.pos));
    expect(c, ": bb");
    cases.push({ value: value3, block: block(c) });
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
  const message = c.text.slice(start + 1, stop - 1);
  const rest = accept(c, ", ") ? operands(c, CLOSE) : [];
  if (rest.length === 0) expect(c, ")");
  const { lone, normal, unwind } = targets(c);
  const target = lone ?? normal;
  if (target === void 0) miss();
  return ends({ kind: "assert", condition, expected, message, operands: rest, target, unwind });
}
var TEMPLATE_END = /", (?:in\(|(?:late)?out\(|in(?:late)?out\(|const |sym_fn |sym_static |label \d|options\()/g;
var OPTIONS = /, options\([A-Za-z_ |()0-9]*\)\)(?= -> |;)/g;
function inlineAssembly(c) {
  expect(c, '!("');
  const { text: text2, pos } = c;
  OPTIONS.lastIndex = pos;
  const last = OPTIONS.exec(text2);
  if (!last || last.index >= c.end) return miss();
  TEMPLATE_END.lastIndex = pos;
  const quote = TEMPLATE_END.exec(text2)?.index ?? -1;
  if (quote < pos || quote > last.index) return miss();
  const template = text2.slice(pos, quote);
  const list4 = text2.slice(quote + 1, last.index);
  c.pos = last.index + last[0].length;
  const { lone, normal, labels, unwind } = at(c, ";") ? { ...nowhere(), unwind: "unreachable" } : targets(c);
  const blocks = [lone, normal, ...labels].filter((block4) => block4 !== void 0);
  return ends({ kind: "asm", template, operands: commas(list4), targets: blocks, unwind });
}
function commas(list4) {
  const parts = [];
  let depth2 = 0;
  let start = -1;
  for (let i = 0; i < list4.length; i++) {
    const char = list4.charAt(i);
    if ("([{<".includes(char)) depth2++;
    else if (")]}".includes(char) || char === ">" && !/[-=]/.test(list4.charAt(i - 1))) depth2--;
    else if (char === "," && depth2 <= 0) {
      if (start >= 0) parts.push(list4.slice(start, i));
      start = i + 2;
    }
  }
  if (start >= 0) parts.push(list4.slice(start));
  return parts;
}
var COMMENT = /^ +\/\/ (?:return place )?(?:in )?(?:scope (\d+) )?at /;
function spanComment(text2, from, to) {
  const comment = COMMENT.exec(text2.slice(from, Math.min(to, from + 160)));
  const source = comment ? spanIn(text2, from + comment[0].length, to) : void 0;
  if (!comment || !source) return void 0;
  return comment[1] === void 0 ? { source } : { scope: Number(comment[1]), source };
}

// analyzers/mir/code-parser.ts
function code2(text2, line, params, memory2) {
  const c = cursor2(text2, memory2);
  const locals = [void 0];
  for (const [i, type2] of params.entries()) locals.push({ index: i + 1, type: type2, mutable: false });
  const r = {
    c,
    end: text2.length,
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
  return { locals, blocks, debug: r.debug, inlined: r.inlined, opaque: r.opaque + c.opaque };
}
function openLine(r, pos) {
  if (pos >= r.end) return false;
  const { c } = r;
  const { text: text2 } = c;
  const newline = text2.indexOf("\n", pos);
  c.end = newline < 0 ? r.end : newline;
  if (text2.charCodeAt(c.end - 1) === 13) c.end--;
  while (pos < c.end && text2.charCodeAt(pos) === SPACE) pos++;
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
  const { text: text2, end } = c;
  if (!text2.startsWith("//", skipSpaces(text2, c.pos, end))) miss();
  return spanComment(text2, c.pos, end);
}
function skipSpaces(text2, pos, end) {
  while (pos < end && text2.charCodeAt(pos) === SPACE) pos++;
  return pos;
}
function variable(r) {
  const { c } = r;
  expect(c, "let ");
  const mutable = accept(c, "mut ");
  expect(c, "_");
  const index = natural(c);
  expect(c, ": ");
  if (index >= c.locals) miss();
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
  while (r.locals.length < index) r.locals.push(void 0);
  const name3 = r.names.get(index);
  r.locals[index] = { index, type: type2, mutable, ...name3 === void 0 ? {} : { name: name3 }, ...source ? { source } : {} };
}
function debug(r) {
  const { c } = r;
  expect(c, "debug ");
  const { text: text2, pos } = c;
  const arrow = text2.indexOf(" => ", pos);
  if (arrow < 0 || arrow >= c.end) miss();
  const whole2 = text2.slice(pos, arrow);
  const part2 = text2.charCodeAt(pos) === OPEN ? whole2 : void 0;
  const name3 = part2 === void 0 ? whole2 : /^[(*]*([^\s:()]+)/.exec(part2)?.[1] ?? part2;
  c.pos = arrow + 4;
  const about = { name: name3, ...part2 === void 0 ? {} : { part: part2 } };
  const first = peek(c);
  if (accept(c, "const ")) {
    const value3 = constOperand(c);
    if (value3.kind === "const") r.debug.push({ ...about, value: value3.value });
    lineEnd(c);
  } else if (first === OPEN || first === UNDERSCORE && isDigit(text2.charCodeAt(c.pos + 1))) {
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
    r.debug.push({ ...about, value: { kind: "path", path: item, text: text2.slice(start, c.pos) } });
    lineEnd(c);
  }
}
function scope(r) {
  const { c } = r;
  const { text: text2, end } = c;
  expect(c, "scope ");
  const id = natural(c);
  const within5 = r.open.at(-1);
  r.open.push(within5);
  if (accept(c, " (inlined ")) {
    accept(c, "#[track_caller] ");
    const comment = text2.indexOf(") {", c.pos);
    const stop = text2.charCodeAt(end - 1) === 123 ? end - 3 : comment;
    if (stop < c.pos || stop >= end || !text2.startsWith(") {", stop)) miss();
    const at2 = within5 ? within5.at : stop + 3 < end ? spanComment(text2, stop + 3, end)?.source : void 0;
    const call2 = {
      callee: text2.slice(c.pos, stop),
      line: r.line,
      ...within5 ? { within: within5 } : {},
      ...at2 ? { at: at2 } : {}
    };
    r.inlined.push(call2);
    r.open[r.open.length - 1] = call2;
    r.inlinedScopes.set(id, call2);
  } else {
    expect(c, " {");
    if (within5) r.inlinedScopes.set(id, within5);
  }
}
function allBlocks(r) {
  const { c } = r;
  const blocks = [];
  let pos = c.pos;
  while (openLine(r, pos)) {
    if (c.pos < c.end && peek(c) !== SLASH) {
      const id = blockHeader(c);
      if (id === void 0 || id < blocks.length || id > c.text.length) r.opaque++;
      else {
        const cleanup = at(c, " (cleanup)");
        while (blocks.length < id) {
          r.opaque++;
          blocks.push(missing2(blocks.length, r.line));
        }
        pos = nextLine(r);
        pos = block2(r, pos, id, cleanup, blocks);
        continue;
      }
    }
    pos = nextLine(r);
  }
  return blocks;
}
function missing2(id, line) {
  return { id, cleanup: false, statements: [], terminator: { kind: "opaque", text: "", targets: [], line } };
}
function blockHeader(c) {
  if (!accept(c, "bb") || !isDigit(peek(c)) || wordEnd(c) - c.pos > 9) return void 0;
  const id = natural(c);
  return at(c, ": {") || at(c, " (cleanup): {") ? id : void 0;
}
function block2(r, pos, id, cleanup, blocks) {
  const { c, locals } = r;
  const { text: text2 } = c;
  const isItem = (local2) => {
    const type2 = locals[local2]?.type;
    return type2?.kind === "fn" && type2.item !== void 0;
  };
  const statements = [];
  let terminator;
  const opaque = (start) => {
    r.opaque++;
    statements.push({ kind: "opaque", text: text2.slice(start, c.end), line: r.line });
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
      read3 = step(c, isItem);
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
  blocks.push({ id, cleanup, statements, terminator });
  return pos;
}
function endOfAssembly(r, start) {
  const { c } = r;
  for (let i = c.text.indexOf("\n", start); i >= 0 && i < c.pos; i = c.text.indexOf("\n", i + 1)) r.line++;
  const newline = c.text.indexOf("\n", c.pos);
  c.end = newline < 0 ? r.end : newline;
}
function blocksIn(text2) {
  const arrow = text2.lastIndexOf(" -> ");
  if (arrow < 0) return [];
  return [...text2.slice(arrow).matchAll(/\bbb(\d{1,9})\b/g)].map((found) => Number(found[1]));
}

// analyzers/mir/header-parser.ts
function readHeader(text2, shared = memory()) {
  try {
    return someHeader(cursor2(text2, shared));
  } catch (error) {
    if (error !== MISS) throw error;
    return void 0;
  }
}
function someHeader(c) {
  const kind = accept(c, "fn ") ? "fn" : accept(c, "const ") ? "const" : accept(c, "static ") ? "static" : "anon";
  if (kind === "static") accept(c, "mut ");
  const start = c.pos;
  const found = path(c);
  const name3 = c.text.slice(start, c.pos);
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
  const value3 = constant(c);
  expect(c, ";");
  if (c.pos !== end) miss();
  return { kind, name: name3, path: found, params, result, value: value3 };
}
function parameterEnd({ text: text2, pos }, next) {
  const comma2 = text2.indexOf(`, _${next}: `, pos);
  return comma2 < 0 ? text2.lastIndexOf(") -> ") : comma2;
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
  const old = start.includes("// HINT: See also -Z dump-mir") ? void 0 : oldDialect(decoder.decode(bytes.subarray(0, 1 << 20)));
  return old && `MIR of a rustc before 1.85 (${old}, as 1.63 prints it): re-run with rustc ≥ 1.85`;
}
function oldDialect(text2) {
  if (/^ +_\d+ = (?:_\d|\(\*|\(_\d|\(\(\*?_)/m.test(text2)) return "operands without `copy`";
  if (/^ +(?:Deinit\(|\/\/ mir::Constant$)/m.test(text2)) return "`Deinit`, `mir::Constant`";
  if (/^promoted\[\d+\] in /m.test(text2)) return "`promoted[0] in f`";
  return void 0;
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
  const wrong = (message, line, body = "") => {
    if (faults.length > MOST_FAULTS) return;
    const last = faults.length === MOST_FAULTS;
    faults.push({
      kind: "input",
      artifact,
      message: last ? "and more of the like: the rest of the dump's faults are left out" : message,
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
  const shared = memory();
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
    const { kind, name: name3, path: path3, params, result, value: value3 } = item.header;
    this.dump = dump;
    this.kind = kind;
    this.name = name3;
    this.path = path3;
    this.line = item.line;
    this.endLine = item.endLine;
    this.params = params;
    this.result = result;
    if (value3) this.value = value3;
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
    const text2 = first === 32 || first === 125 || last < 0 ? "" : decoder2.decode(bytes.subarray(start, Math.min(headerEnd, end)));
    const header = text2 === "" ? void 0 : readHeader(headerEnd === end ? text2.trimEnd() : `${text2.trimEnd()} {`, shared);
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
function has(bytes, from, to, text2) {
  if (text2 === "*/") {
    for (let i = from; i + 1 < to; i++) if (bytes[i] === 42 && bytes[i + 1] === 47) return true;
    return false;
  }
  if (from + text2.length > to) return false;
  for (let i = 0; i < text2.length; i++) if (bytes[from + i] !== text2.charCodeAt(i)) return false;
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
function shorten(text2) {
  const clean = text2.replace(/[^ -~\u00a0-\ud7ff]+/g, "?");
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
      const unit = type2.result.kind === "tuple" && type2.result.of.length === 0;
      const result = unit ? "" : ` -> ${showType(type2.result)}`;
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
  const text2 = showType(type2);
  return (type2.kind === "dyn" || type2.kind === "impl") && type2.bounds.length > 1 ? `(${text2})` : text2;
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
function lastNames(text2) {
  return text2.replace(/(?:[\p{L}\p{N}_]+::)+(?=[\p{L}_{])/gu, "");
}
function withoutLifetimes(text2) {
  return text2.replace(/for<'[^>]*> /g, "").replace(/ \+ '[\w{}]+/g, "").replace(/&'[\w{}]+ /g, "&").replace(/<'[\w{}]+>/g, "").replace(/<(?:'[\w{}]+, )+/g, "<");
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

// analyzers/contract/builtin.ts
var types = [
  { role: "handle", type: "wasm::ExternRef" },
  { role: "handle", type: "wasm::FuncRef" },
  { role: "func-ref", type: "wasm::FuncRef" },
  { role: "shared-slice", type: "wasm::SharedSlice" },
  { role: "capability", type: "wasm::HostCaps" },
  { role: "handle", type: "wasm_bindgen::JsValue" },
  { role: "handle", type: "wasm_bindgen::closure::Closure" }
];
var functions = [
  { role: "capability-check", fn: "wasm::get_host_capabilities" }
];
var makesFromNumber = /* @__PURE__ */ new Set(["from_raw", "from_raw_handle", "from_abi"]);
var givesNumber = /* @__PURE__ */ new Set(["into_raw", "as_raw", "into_abi", "as_abi"]);
var withConstants = /* @__PURE__ */ new Set(["wasm_bindgen::JsValue"]);
var endsLinear = /* @__PURE__ */ new Set(["linear_open", "forget_consumed", "into_parts"]);

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
function declaredNames(text2) {
  const names2 = text2.replace(/<[^<>]*>/g, "").split("::");
  return names2.every((name3) => /^[\p{ID_Start}_][\p{ID_Continue}#]*$/u.test(name3)) ? names2 : void 0;
}
function equal(left, right2) {
  return left.length === right2.length && left.every((name3, index) => name3 === right2[index]);
}
function isTail(tail2, whole2) {
  return tail2.length > 0 && tail2.length <= whole2.length && equal(tail2, whole2.slice(whole2.length - tail2.length));
}

// analyzers/contract/markers.ts
var typeKinds = /* @__PURE__ */ new Set(["linear", "pod", "handle", "func-ref", "shared-slice", "capability"]);
var functionKinds = /* @__PURE__ */ new Set(["effect", "capability-check"]);
var sectionTitle = "wasm_lint";
var longestRecord = 16384;
var mostFaults = 5;
function readMarkers(module2, program) {
  const faults = [];
  const unread = /* @__PURE__ */ new Map();
  const channels = { section: /* @__PURE__ */ new Map(), mir: /* @__PURE__ */ new Map() };
  const take3 = (channel, text2, place4) => {
    const record2 = readRecord(text2, place4);
    switch (record2.is) {
      case "type":
      case "function":
        if (!channels[channel].has(record2.key)) channels[channel].set(record2.key, record2);
        break;
      case "foreign":
        count2(unread, place4.kind === "source" ? place4.file : place4.artifact, record2.what);
        break;
      case "malformed": {
        const artifact = place4.kind === "source" ? place4.file : place4.artifact;
        if (faults.filter((fault) => fault.artifact === artifact).length < mostFaults)
          faults.push({
            kind: "input",
            artifact,
            at: place4,
            from: "contract",
            message: `a marker is malformed: ${record2.why}`
          });
        else count2(unread, artifact, "malformed markers beyond the first");
      }
    }
  };
  if (module2) for (const { text: text2, place: place4 } of sectionRecords(module2)) take3("section", text2, place4);
  for (const body of program?.bodies ?? [])
    if (body.name.endsWith("__wasm_lint_marker") && body.kind === "const") {
      const text2 = markerText(body);
      if (text2 === void 0) count2(unread, body.dump.artifact, "marker consts without a text");
      else for (const line of lines(text2)) take3("mir", line, mirPlace(body));
    }
  if (module2 && program) compare(channels, module2, program, unread);
  const all = new Map([...channels.section, ...channels.mir]);
  const facts = program ? readFacts(program) : () => void 0;
  const types3 = [];
  const functions2 = [];
  for (const record2 of all.values()) {
    if (record2.is === "function") functions2.push(record2.declaration);
    if (record2.is !== "type") continue;
    const known3 = facts(record2.declaration.name);
    types3.push(known3 ? { ...record2.declaration, facts: known3 } : record2.declaration);
  }
  return { types: types3, functions: functions2, faults, unread: [...unread.values()] };
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
function lines(text2) {
  return text2.split("\n").filter((line) => line.trim() !== "");
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
function readRecord(text2, place4) {
  if (text2.length > longestRecord) return { is: "malformed", why: `it is longer than ${longestRecord} bytes` };
  let record2;
  try {
    record2 = JSON.parse(text2);
  } catch {
    return { is: "malformed", why: "it is not JSON" };
  }
  if (typeof record2 !== "object" || record2 === null || Array.isArray(record2))
    return { is: "malformed", why: "it is not an object" };
  const field = new Map(Object.entries(record2));
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
    const declaration3 = { role: kind, name: name4, ...origin, ...as ? { as } : {} };
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
    role: kind === "effect" ? "effect" : "capability-check",
    name: name3,
    effects: effects3,
    ...origin,
    ...typeof exported2 === "string" ? { export: exported2 } : {},
    ...typeof imported === "string" ? { import: imported } : {}
  };
  return { is: "function", key: `${kind} ${name3} ${JSON.stringify([effects3, exported2, imported])}`, declaration: declaration2 };
}
function pathIn(field, key) {
  const value3 = field.get(key);
  if (typeof value3 !== "string" || value3.length > 1e3) return void 0;
  return declaredNames(value3) ? value3 : void 0;
}
function compare(channels, module2, program, unread) {
  const crates = new Set(program.dumps.map((dump) => dump.crate));
  for (const [key, record2] of channels.mir)
    if (!channels.section.has(key) && channels.section.size > 0 && (record2.is === "type" || record2.is === "function"))
      count2(
        unread,
        module2.artifact.path,
        "markers of the MIR dumps that the linker did not keep in section 'wasm_lint'"
      );
  for (const [key, record2] of channels.section)
    if (!channels.mir.has(key) && (record2.is === "type" || record2.is === "function")) {
      if (crates.has(record2.declaration.name.split("::")[0]))
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
    const facts = { isCopy: bytes[0] === 1, needsDrop: bytes[1] === 1, size: number3(2), align: number3(6) };
    const module2 = (namesOf(body.path) ?? []).slice(0, -1).filter((name3) => !/^_(#\d+)?$/.test(name3));
    found.push({ crate: body.dump.crate, names: names2, module: module2, facts });
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
    const functions2 = [...markers.functions, ...configFunctions(build2.contract), ...builtinFunctions()];
    const texts = new Map(build2.mir.map((artifact) => [artifact.path, artifact.bytes]));
    const has2 = textSearch((dump) => texts.get(dump.artifact));
    const importEffects2 = Object.entries(build2.contract.effects?.imports ?? {}).map(
      ([glob, effect]) => [globMatcher(glob), effect]
    );
    return {
      types: types3,
      functions: functions2,
      typeRole: lookup(types3, has2, (type2) => type2.kind === "path" ? type2.path : void 0),
      functionRole: lookup(functions2, has2, (path3) => path3),
      mentions: (role, dump) => types3.some((type2) => type2.role === role && has2(dump, searchName(type2.name))),
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
  const rows = [
    ["linear", config.linear],
    ["pod", config.pod],
    ["handle", config.handle],
    ["shared-slice", config.sharedSlice]
  ];
  return rows.flatMap(([role, names2]) => (names2 ?? []).map((name3) => ({ role, name: name3, source: "config" })));
}
function configFunctions(config) {
  const declared = Object.entries(config.effects?.functions ?? {}).map(
    ([name3, effects3]) => ({ role: "effect", name: name3, effects: effects3, source: "config" })
  );
  const checks = (config.capabilityCheck ?? []).map(
    (name3) => ({ role: "capability-check", name: name3, effects: [], source: "config" })
  );
  return [...declared, ...checks];
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
      return match === "trimmed" ? has2(dump, `${path3?.[0]}::`) : match !== void 0;
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
function textSearch(bytesOf) {
  const known3 = /* @__PURE__ */ new Map();
  const encoder = new TextEncoder();
  return (dump, text2) => {
    const key = `${dump.artifact}
${text2}`;
    let answer = known3.get(key);
    if (answer === void 0) {
      const bytes = bytesOf(dump);
      answer = text2 === "" || bytes === void 0 || contains(bytes, encoder.encode(text2));
      known3.set(key, answer);
    }
    return answer;
  };
}
function contains(bytes, text2) {
  const [first] = text2;
  for (let at2 = bytes.indexOf(first); at2 !== -1; at2 = bytes.indexOf(first, at2 + 1)) {
    let length = 1;
    while (length < text2.length && bytes[at2 + length] === text2[length]) length++;
    if (length === text2.length) return true;
  }
  return false;
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
  const functions2 = /* @__PURE__ */ new Map();
  for (const declaration2 of declarations2) {
    const { set, unknown: unknown2 } = read(declaration2);
    if (declaration2.import !== void 0) {
      if (!imports.has(declaration2.import)) imports.set(declaration2.import, set);
      continue;
    }
    for (const index of functionsOf(declaration2, module2, names2))
      if (!functions2.has(index)) functions2.set(index, { index, effects: set, declaration: declaration2, unknown: unknown2 });
  }
  return { functions: [...functions2.values()].sort((a, b) => a.index - b.index), imports };
}
function read({ effects: effects3 }) {
  const known3 = effects3.map(effectNamed);
  return {
    set: known3.reduce((set, effect) => set | (effect?.bit ?? noEffects), noEffects),
    unknown: effects3.filter((_, at2) => known3[at2] === void 0)
  };
}
function functionsOf(declaration2, module2, names2) {
  const exports = module2.exports.filter(({ kind, index }) => kind === "function" && module2.functions[index]?.body);
  switch (declaration2.source) {
    case "config": {
      const matches2 = globMatcher(declaration2.name);
      const exported2 = exports.filter(({ name: name3 }) => matches2(name3)).map(({ index }) => index);
      if (exported2.length > 0) return [...new Set(exported2)];
      return names2.bodies.filter((index) => named2(names2, index) && matches2(names2.of(index).name));
    }
    case "marker":
    case "builtin": {
      const exported2 = exports.filter(({ name: name3 }) => name3 === declaration2.export).map(({ index }) => index);
      if (exported2.length > 0) return exported2;
      return names2.bodies.filter((index) => named2(names2, index) && isInstance(names2, index, declaration2.name));
    }
  }
}
function named2(names2, index) {
  return names2.symbol(index) !== void 0;
}
function isInstance(names2, index, path3) {
  return names2.of(index).name === path3 || names2.base(index) === path3;
}

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
  return names2.bodies.filter((index) => {
    const symbol = names2.symbol(index);
    return symbol !== void 0 && (symbols.has(symbol) || paths.some((path3) => path3.test(names2.of(index).name)));
  });
}

// analyzers/wasm/arity.ts
var pops = new Int8Array(idCount);
var pushes = new Int8Array(idCount);
var ends2 = new Uint8Array(idCount);
for (let id = 0; id < idCount; id++) {
  const row = rowById(id);
  const [operands3 = "", results = ""] = (row?.types ?? "").split("->").map((side) => side.trim());
  const size2 = (side) => /<(params|results|label|fields|n)>/.test(side) ? -1 : side === "" ? 0 : side.split(" ").length;
  pops[id] = size2(operands3);
  pushes[id] = size2(results);
  ends2[id] = row !== void 0 && /\bends\b/.test(row.effects) ? 1 : 0;
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
  call: 13
};
var howOf = new Uint8Array(idCount);
for (let id = 0; id < idCount; id++) if (pops[id] < 0 || pushes[id] < 0) howOf[id] = how.other;
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
  call: ["call"]
};
for (const [key, names2] of Object.entries(own))
  for (const name3 of names2) howOf[opcode(name3)] = how[key];

// analyzers/wasm/values.ts
function* incoming(o2, value3) {
  for (let edge = o2.firstIncoming[value3]; edge >= 0; edge = o2.incomingNext[edge])
    yield { value: o2.incomingValue[edge], from: o2.incomingFrom[edge] };
}
function definerOf(o2, i, k) {
  const value3 = o2.operand[o2.operandStart[i] + k];
  return value3 < 0 ? -1 : o2.definer[value3];
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
var frames = {
  opener: new Int32Array(64),
  base: new Int32Array(64),
  params: new Int32Array(64),
  results: new Int32Array(64),
  result: new Int32Array(64),
  param: new Int32Array(64),
  reached: new Uint8Array(64),
  entered: new Uint8Array(64),
  kept: new Int32Array(64)
};
var depthOf = new Int32Array(1024);
var stack = new Int32Array(1024);
var kept = new Int32Array(256);
var keptLength = 0;
var scratch = newOperands();
var o = scratch;
var view;
var module;
var height = 0;
var operands2 = 0;
var depth = 0;
var alive = true;
function linkOperands(of, decoded, into = scratch) {
  o = into;
  view = decoded;
  module = of;
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
  enter(-1, 0, resultsOf(module.functions[view.function]?.type ?? -1));
  for (let i = 0; i < count3; i++) {
    const id = op[i];
    live[i] = alive ? 1 : 0;
    operandStart[i] = operands2;
    firstResult[i] = -1;
    resultCount[i] = 0;
    switch (hows[id]) {
      case 0: {
        const n = popsBy[id];
        if (n > 0) take(n);
        if (pushesBy[id] > 0) pushFresh(i, pushesBy[id]);
        if (endsBy[id]) alive = false;
        break;
      }
      case 1:
        close(i);
        break;
      case 2:
        finish(i);
        height = frames.base[depth];
        alive = frames.entered[depth] === 1;
        for (let k = 0; k < frames.params[depth]; k++) push2(kept[frames.kept[depth] + k]);
        break;
      case 3:
        finish(i);
        height = frames.base[depth];
        alive = frames.entered[depth] === 1;
        if (id === catchId) pushFresh(i, parameters(module.tags[a[i]]?.type ?? -1));
        break;
      case 4:
        open(i, id);
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
        take(frames.results[0]);
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
        typed(i, id, module.functions[a[i]].type, 0);
        break;
      default:
        other(i, id);
        if (endsBy[id]) alive = false;
    }
    if (o.values > mostValues) return void 0;
  }
  operandStart[count3] = operands2;
  return o;
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
  for (let id = first; id < first + n; id++) {
    o.definer[id] = definer;
    o.firstIncoming[id] = -1;
  }
  return first;
}
function push2(value3) {
  if (height === stack.length) stack = doubled(stack, height + 1);
  stack[height++] = value3;
}
function pushFresh(i, n) {
  const first = fresh(i, n);
  o.firstResult[i] = first;
  o.resultCount[i] = n;
  if (o.values <= mostValues) for (let value3 = first; value3 < first + n; value3++) push2(value3);
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
  const missing3 = Math.max(0, n - (height - frames.base[depth]));
  if (missing3 > 0) {
    if (alive) o.unresolved += missing3;
    operand3.fill(-1, operands2, operands2 + missing3);
  }
  const from = height - n;
  for (let k = missing3; k < n; k++) operand3[operands2 + k] = stack[from + k];
  operands2 += n;
  height -= n - missing3;
}
function again(n, skip2) {
  for (let k = 0; k < n; k++) push2(o.operand[operands2 - skip2 - n + k]);
}
function branch(target, from, skip2) {
  if (!alive) return;
  const d = target < 0 ? 0 : depthOf[target];
  const isLoop = target >= 0 && view.op[target] === loopId;
  const n = isLoop ? frames.params[d] : frames.results[d];
  const first = isLoop ? frames.param[d] : frames.result[d];
  for (let k = 0; k < n; k++) flow(first + k, o.operand[operands2 - skip2 - n + k], from);
  if (!isLoop) frames.reached[d] = 1;
}
function labelArity(target) {
  const d = target < 0 ? 0 : depthOf[target];
  return target >= 0 && view.op[target] === loopId ? frames.params[d] : frames.results[d];
}
function parameters(type2) {
  const defined = module.types[type2];
  return defined?.kind === "func" ? defined.params.length : 0;
}
function resultsOf(type2) {
  const defined = module.types[type2];
  return defined?.kind === "func" ? defined.results.length : 0;
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
  if (d === frames.opener.length) {
    for (const key of Object.keys(frames))
      Object.assign(frames, { [key]: doubled(frames[key], d + 1) });
  }
  if (i >= 0) depthOf[i] = d;
  frames.opener[d] = i;
  frames.base[d] = height - params;
  frames.params[d] = params;
  frames.results[d] = results;
  frames.reached[d] = 0;
  frames.entered[d] = alive ? 1 : 0;
  frames.kept[d] = keptLength;
  frames.result[d] = fresh(i < 0 ? view.count - 1 : view.end[i], results);
}
function open(i, id) {
  const type2 = view.a[i];
  const params = type2 >= 0 ? parameters(type2) : 0;
  const results = type2 >= 0 ? resultsOf(type2) : type2 === emptyBlock ? 0 : 1;
  take(params + (id === ifId ? 1 : 0));
  const from = o.operandStart[i];
  if (id === tryTableId) clauses(i);
  for (let k = 0; k < params; k++) push2(o.operand[from + k]);
  enter(i, params, results);
  if (id === ifId) {
    if (keptLength + params > kept.length) kept = doubled(kept, keptLength + params);
    for (let k = 0; k < params; k++) kept[keptLength++] = o.operand[from + k];
  } else if (id === loopId) {
    height -= params;
    pushFresh(i, params);
    frames.param[depth] = o.firstResult[i];
    if (alive) for (let k = 0; k < params; k++) flow(o.firstResult[i] + k, o.operand[from + k], i);
  }
}
function finish(i) {
  const results = frames.results[depth];
  take(results);
  if (!alive) return;
  const first = frames.result[depth];
  for (let k = 0; k < results; k++) flow(first + k, o.operand[operands2 - results + k], i);
  frames.reached[depth] = 1;
}
function close(i) {
  finish(i);
  const opener = frames.opener[depth];
  const results = frames.results[depth];
  const first = frames.result[depth];
  if (opener >= 0 && view.op[opener] === ifId) {
    if (view.next[opener] < 0 && frames.entered[depth]) {
      for (let k = 0; k < results; k++) flow(first + k, kept[frames.kept[depth] + k], opener);
      frames.reached[depth] = 1;
    }
    keptLength = frames.kept[depth];
  }
  alive = frames.reached[depth] === 1;
  o.live[i] = frames.reached[depth];
  height = frames.base[depth];
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
function other(i, id) {
  const { a, b } = view;
  const first = a[i];
  switch (mnemonic(id)) {
    case "return_call":
      return typed(i, id, module.functions[first].type, 0);
    case "call_indirect":
    case "return_call_indirect":
    case "call_ref":
    case "return_call_ref":
      return typed(i, id, first, 1);
    case "throw":
    case "suspend":
      return typed(i, id, tagType(first), 0);
    case "resume":
      return typed(i, id, behind(first), 1);
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
      throw new Error(`no arity for ${mnemonic(id)}`);
  }
}
function exchange(i, operands3, results) {
  take(operands3);
  pushFresh(i, results);
}
function typed(i, id, type2, extra) {
  take(parameters(type2) + extra);
  if (!ends2[id]) pushFresh(i, resultsOf(type2));
}

// analyzers/effects/frame.ts
var memoryWrite = effectSet("memory_write");
var globalGet = opcode("global.get");
var localGet = opcode("local.get");
var localSet = opcode("local.set");
var localTee = opcode("local.tee");
var arithmetic = new Set(["i32.add", "i32.sub", "i64.add", "i64.sub", "i32.and", "i64.and"].map(opcode));
var constants = new Set(["i32.const", "i64.const"].map(opcode));
var stores = Uint8Array.from({ length: idCount }, (_, id) => {
  const effects3 = rowById(id)?.effects.split(" ") ?? [];
  return effects3.includes("writes") && !effects3.includes("grows") ? 1 : 0;
});
var heapStores = Uint8Array.from(
  { length: idCount },
  (_, id) => rowById(id)?.effects.split(" ").includes("writes-heap") ? 1 : 0
);
function frameAnalysis(code3, own3, stackPointer) {
  const known3 = /* @__PURE__ */ new Map();
  const view2 = newView();
  const operands3 = newOperands();
  const heapStore = (index) => {
    if (((own3.main[index] | own3.panic[index]) & memoryWrite) === 0) return void 0;
    if (!known3.has(index)) {
      code3.decode(index, view2);
      const linked = stackPointer < 0 ? void 0 : linkOperands(code3.module, view2, operands3);
      known3.set(index, firstElsewhere(view2, linked, stackPointer, parametersOf(code3, index)));
    }
    return known3.get(index);
  };
  return { heapStore, writesHeap: (index) => heapStore(index) !== void 0 };
}
function parametersOf({ module: module2 }, index) {
  const type2 = module2.types[module2.functions[index]?.type ?? -1];
  return type2?.kind === "func" ? type2.params.length : 0;
}
function firstElsewhere(view2, operands3, stackPointer, parameters2) {
  const { op, offset, count: count3 } = view2;
  const linked = operands3?.unresolved === 0 ? operands3 : void 0;
  const frameLocals = linked && localsOfFrame(view2, linked, stackPointer, parameters2);
  for (let i = 0; i < count3; i++) {
    const id = op[i];
    if (!stores[id] && !heapStores[id]) continue;
    if (!linked || !frameLocals) return offset[i];
    if (!linked.live[i]) continue;
    const address = linked.operand[linked.operandStart[i]];
    if (heapStores[id] || !isFrameAddress(address, view2, linked, stackPointer, frameLocals, 0)) return offset[i];
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
      const value3 = operands3.operand[operands3.operandStart[i]];
      if (isFrameAddress(value3, view2, operands3, stackPointer, frame2, 0)) continue;
      frame2[a[i]] = 0;
      changed = true;
    }
  }
  return frame2;
}
var deepest = 24;
function isFrameAddress(value3, view2, operands3, stackPointer, frame2, depth2) {
  if (value3 < 0 || depth2 > deepest) return false;
  const again2 = (next) => isFrameAddress(next, view2, operands3, stackPointer, frame2, depth2 + 1);
  if (operands3.firstIncoming[value3] >= 0) {
    for (const edge of incoming(operands3, value3)) if (edge.value !== value3 && !again2(edge.value)) return false;
    return true;
  }
  const i = operands3.definer[value3];
  const id = view2.op[i];
  if (id === globalGet) return view2.a[i] === stackPointer;
  if (id === localGet) return frame2[view2.a[i]] === 1;
  if (id === localTee) return again2(operands3.operand[operands3.operandStart[i]]);
  if (!arithmetic.has(id)) return false;
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
  for (const { index, import: from } of module2.functions) {
    if (!from) break;
    const name3 = `${from.module}.${from.name}`;
    const override = overrides.find(({ matches: matches2 }) => matches2(name3));
    const declaration2 = declared.get(name3);
    if (override) effects3[index] = { import: from, effects: override.effects, housekeeping: false, by: "config" };
    else if (declaration2 !== void 0)
      effects3[index] = { import: from, effects: declaration2, housekeeping: false, by: "declaration" };
    else {
      const { effects: set, housekeeping } = hostEffect(from.module, from.name);
      effects3[index] = { import: from, effects: set, housekeeping, by: "host table" };
    }
  }
  return effects3;
}
function namedEffects(text2) {
  return text2.split(/[\s,]+/).filter((word4) => word4 !== "" && word4 !== "pure" && word4 !== "none").reduce((set, word4) => set | (effectNamed(word4)?.bit ?? effectSet("js_call")), noEffects);
}

// analyzers/graph/reach.ts
function reach(graph, roots2, blocked) {
  const { count: count3, start, target } = graph;
  const parent = new Int32Array(count3).fill(-1);
  const order = new Int32Array(count3);
  let size2 = 0;
  for (const root of roots2)
    if (parent[root] === -1 && !blocked?.(root)) {
      parent[root] = root;
      order[size2++] = root;
    }
  for (let head = 0; head < size2; head++) {
    const node = order[head];
    for (let edge = start[node]; edge < start[node + 1]; edge++) {
      const next = target[edge];
      if (parent[next] !== -1 || blocked?.(next)) continue;
      parent[next] = node;
      order[size2++] = next;
    }
  }
  return { parent, order: order.subarray(0, size2) };
}
function walkTo(reached, node) {
  const walk3 = [];
  if (reached.parent[node] === -1) return walk3;
  for (let at2 = node; ; at2 = reached.parent[at2]) {
    walk3.push(at2);
    if (reached.parent[at2] === at2) return walk3.reverse();
  }
}

// analyzers/graph/scc.ts
function components(graph) {
  const { count: count3, start, target } = graph;
  const of = new Int32Array(count3).fill(-1);
  const index = new Uint32Array(count3);
  const low = new Uint32Array(count3);
  const edge = new Uint32Array(count3);
  const open2 = new Int32Array(count3);
  const walk3 = new Int32Array(count3);
  const member = new Int32Array(count3);
  const rows = [0];
  let visited = 0;
  let openSize = 0;
  let members = 0;
  for (let root = 0; root < count3; root++) {
    if (index[root] !== 0) continue;
    let depth2 = 0;
    walk3[0] = root;
    index[root] = low[root] = ++visited;
    edge[root] = start[root];
    open2[openSize++] = root;
    while (depth2 >= 0) {
      const node = walk3[depth2];
      const at2 = edge[node];
      if (at2 < start[node + 1]) {
        edge[node] = at2 + 1;
        const next = target[at2];
        if (index[next] === 0) {
          index[next] = low[next] = ++visited;
          edge[next] = start[next];
          open2[openSize++] = next;
          walk3[++depth2] = next;
        } else if (of[next] === -1 && index[next] < low[node]) low[node] = index[next];
        continue;
      }
      if (low[node] === index[node]) {
        const component = rows.length - 1;
        let popped;
        do {
          popped = open2[--openSize];
          of[popped] = component;
          member[members++] = popped;
        } while (popped !== node);
        rows.push(members);
      }
      depth2--;
      if (depth2 >= 0) {
        const parent = walk3[depth2];
        if (low[node] < low[parent]) low[parent] = low[node];
      }
    }
  }
  return { count: rows.length - 1, of, start: Uint32Array.from(rows), member };
}

// analyzers/effects/summaries.ts
function closure2(graph, own3) {
  const found = components(graph);
  const ofComponent = new Int32Array(found.count);
  for (let component = 0; component < found.count; component++) {
    let set = 0;
    for (let at2 = found.start[component]; at2 < found.start[component + 1]; at2++) {
      const node = found.member[at2];
      set |= own3[node] ?? 0;
      for (let edge = graph.start[node]; edge < graph.start[node + 1]; edge++)
        set |= ofComponent[found.of[graph.target[edge]]];
    }
    ofComponent[component] = set;
  }
  return Int32Array.from({ length: graph.count }, (_, node) => ofComponent[found.of[node]]);
}
function walkToFirst(graph, from, wanted2) {
  const reached = reach(graph, [from]);
  const goal = reached.order.find(wanted2);
  return goal === void 0 ? [] : walkTo(reached, goal);
}

// analyzers/effects/inferred.ts
var effects2 = analyzer({
  name: "effects",
  doc: "What each function does to the world, by itself and by all it calls: directly, through tables, and only on panic.",
  requires: { build, callGraph, names, declaredEffects },
  run: ({ build: build2, callGraph: callGraph2, names: names2, declaredEffects: declaredEffects2 }) => inferEffects(build2, callGraph2, names2, declaredEffects2.imports),
  *facts({ graph, definite, possible }) {
    for (const { index, body } of graph.module.functions) {
      if (!body) continue;
      const at2 = { kind: "bytes", artifact: graph.module.artifact.path, ...body };
      const say2 = (set) => effectNames(set).join(" ") || "nothing";
      const extra = possible.main[index] & ~definite.main[index];
      const panic = possible.any[index] & ~possible.main[index];
      const text2 = `does ${say2(definite.main[index])}` + (extra ? `; through tables ${say2(extra)}` : "") + (panic ? `; on panic ${say2(panic)}` : "");
      yield { at: at2, text: text2 };
    }
  }
});
function inferEffects(build2, graph, names2, declared = /* @__PURE__ */ new Map()) {
  const { module: module2, own: bodies2, functions: functions2, code: code3 } = graph;
  const imports = importEffects(module2, build2.contract, declared);
  const main = bodies2.main.slice();
  const panic = bodies2.panic;
  imports.forEach(({ effects: effects3 }, index) => main[index] = effects3);
  const allocator = allocatorOf(module2, names2);
  for (const index of allocator ?? []) main[index] |= effectSet("alloc");
  for (const { index, body } of module2.functions) if (body && !code3.decoded[index]) main[index] = unknownEffects;
  const any = main.map((set, index) => set | panic[index]);
  const own3 = { main, any };
  const halves = (calls, foreign3) => {
    const sets = new Int32Array(graph.half * 2);
    sets.set(main);
    sets.set(any, graph.half);
    if (foreign3)
      graph.indirect.forEach(({ table }, node) => {
        if (module2.tables[table]?.import) sets[functions2 + node] = sets[graph.half + functions2 + node] = foreign3;
      });
    const closed = closure2(calls, sets);
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
    seesAtomics: atomics.some((id) => code3.opcodeCount[id] > 0),
    frames: frameAnalysis(code3, bodies2, graph.stackPointer)
  };
}
var atomics = opcodeRows.filter(({ proposal }) => proposal === "threads").map(({ name: name3 }) => opcode(name3));
function witness(effects3, from, effect, tier = "main") {
  const { graph, own: own3, imports, frames: frames2 } = effects3;
  const { half: half2 } = graph;
  const has2 = (node) => {
    const [index, part2] = node < half2 ? [node, own3.main] : [node - half2, own3.any];
    return (part2[index] & effect) !== 0 && (effect !== memoryWrite2 || frames2.writesHeap(index));
  };
  const nodes = walkToFirst(graph.direct, tier === "main" ? from : half2 + from, has2);
  const functions2 = nodes.map((node) => node < half2 ? node : node - half2);
  const last = functions2.at(-1);
  if (last === void 0) return void 0;
  const calls = nodes.slice(1).map((callee, step5) => callOf(graph, nodes[step5], callee));
  const instruction = imports[last] ? void 0 : effect === memoryWrite2 ? frames2.heapStore(last) : causes(graph.code, graph.stackPointer, last, effect);
  return { functions: functions2, calls, ...instruction === void 0 ? {} : { instruction } };
}
var memoryWrite2 = effectSet("memory_write");
function callOf({ code: code3, own: own3, half: half2 }, caller, callee) {
  const [from, onReturn] = caller < half2 ? [caller, true] : [caller - half2, false];
  const to = callee < half2 ? callee : callee - half2;
  for (let call2 = code3.callStart[from]; call2 < code3.callStart[from + 1]; call2++)
    if (code3.callTarget[call2] === to && (!onReturn || own3.callLive[call2] === (callee < half2 ? 1 : 2)))
      return code3.callOffset[call2];
  throw new Error(`function ${from} does not call ${to}`);
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
${list(effects.filter(({ judged }) => judged === "asked").map(({ name: name3 }) => `\`${name3}\``))}; the option \`alsoJudge\` asks for them.

What an import does is known from tables of wasm-bindgen, WASI, Emscripten and Go, from markers on the import, and from
\`contract.effects.imports\`; an import nobody knows is a \`js_call\`. Atomic effects cannot be seen in a build without atomic
instructions, because the compiler has made plain accesses of them; there the finding is \`unknown\`.

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
  requires: { declaredEffects, effects: effects2, names },
  options: {
    alsoJudge: option(
      [],
      "Effects to judge besides the default ones, such as `memory_write` or `trap`."
    )
  },
  *check({ declaredEffects: declaredEffects2, effects: effects3, names: names2 }, { alsoJudge }) {
    const judged = judgedEffects(effects3, alsoJudge);
    for (const declared of declaredEffects2.functions) yield* judge(declared, judged, effects3, names2);
    yield* undecided(declaredEffects2.functions, effects3, names2);
  }
});
function judgedEffects({ seesAtomics, seesAllocator }, asked) {
  const extra = asked.reduce((set, name3) => set | (effectNamed(name3)?.bit ?? 0), 0);
  return effects.reduce((set, { name: name3, judged, bit }) => {
    if (name3 === "alloc" && !seesAllocator) return set;
    return judged === "always" || judged === "atomics" && seesAtomics ? set | bit : set;
  }, extra);
}
function* judge(declared, judged, effects3, names2) {
  const { index } = declared;
  const tier = effects3.graph.own.noReturn[index] ? "any" : "main";
  let undeclared = effects3.definite[tier][index] & judged & ~covered(declared.effects);
  if (undeclared & effectSet("alloc")) undeclared &= ~effectSet("memory_grow");
  for (const effect of effectsOf2(undeclared)) {
    const proof = witness(effects3, index, effect.bit, tier);
    if (proof) yield draft(declared, effect, proof, effects3, names2);
  }
}
function draft(declared, effect, proof, effects3, names2) {
  const { index, declaration: declaration2 } = declared;
  const name3 = names2.of(index).name;
  const last = proof.functions.at(-1);
  const steps = path2(proof, effects3, names2);
  return {
    at: steps[0]?.at ?? names2.place(index),
    subject: names2.subject(index),
    message: `'${clip(name3)}' declares ${say(declared)} but ${does2(effect, last, proof, effects3, names2)}: ` + walk(proof.functions.map((step5) => nameOf(step5, effects3, names2))),
    advice: declaration2.place ? `Declare \`${effect.name}\` as well, or take the call out.` : `Declare \`${effect.name}\` as well, or take the call out (${showSource(declaration2)}).`,
    path: steps,
    ...declaration2.place ? {
      because: [
        {
          at: declaration2.place,
          message: `the declaration${declaration2.at ? `, written at ${declaration2.at}` : ""}`
        }
      ]
    } : {}
  };
}
function say({ effects: effects3, unknown: unknown2 }) {
  const known3 = effects3 === 0 ? "no effects" : list(effectNames(effects3).map((name3) => `\`${name3}\``));
  return unknown2.length === 0 ? known3 : `${known3} (${list(unknown2.slice(0, 3).map((word4) => `'${clip(word4, 40)}'`))} is none)`;
}
function walk(names2) {
  if (names2.length <= 7) return names2.join(" > ");
  return [...names2.slice(0, 3), `… ${names2.length - 6} more …`, ...names2.slice(-3)].join(" > ");
}
function does2(effect, last, proof, effects3, names2) {
  if (effects3.imports[last]) return `has the effect \`${effect.name}\` by import ${nameOf(last, effects3, names2)}`;
  if (proof.instruction === void 0) return `has the effect \`${effect.name}\` by calling the allocator`;
  return `has the effect \`${effect.name}\` by an instruction`;
}
function path2({ functions: functions2, calls, instruction }, effects3, names2) {
  const steps = calls.map((offset, step5) => ({
    at: names2.place(functions2[step5], offset),
    message: `${quoted2(functions2[step5], effects3, names2)} calls ${quoted2(functions2[step5 + 1], effects3, names2)}`
  }));
  const last = functions2.at(-1);
  if (effects3.imports[last]) steps.push({ at: names2.place(last), message: `import ${nameOf(last, effects3, names2)}` });
  else if (instruction !== void 0)
    steps.push({
      at: names2.place(last, instruction),
      message: `the instruction in ${quoted2(last, effects3, names2)}`
    });
  return steps;
}
function nameOf(index, { imports }, names2) {
  const from = imports[index]?.import;
  return from ? `'${clip(`${from.module}.${from.name}`)}'` : clip(names2.of(index).name);
}
function quoted2(index, effects3, names2) {
  const name3 = nameOf(index, effects3, names2);
  return effects3.imports[index] ? `import ${name3}` : `'${name3}'`;
}
function* undecided(functions2, { seesAtomics }, names2) {
  const first = functions2[0];
  if (!first || seesAtomics) return;
  yield {
    at: names2.place(first.index),
    subject: "atomic effects",
    certainty: "unknown",
    message: `whether ${count(functions2.length, "function")} that declare their effects access memory atomically cannot be told: the build has no atomic instructions, so the compiler made plain accesses of them`,
    advice: "Lint a build with -Ctarget-feature=+atomics to have atomic effects checked."
  };
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
function typeOfConst(value3) {
  switch (value3.kind) {
    case "int":
      return primitive(value3.type);
    case "bool":
    case "char":
      return primitive(value3.kind);
    case "adt":
      return { kind: "path", path: value3.path };
    case "alloc":
      return value3.type;
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

// analyzers/ownership/blocks.ts
function normalBlocks(code3) {
  return code3.blocks.flatMap((block4, index) => block4.cleanup ? [] : [index]);
}

// analyzers/mir/query.ts
function sourceOf(body) {
  if (body.dump.spans) {
    const span = printedSpan(body);
    if (span) return { span, precise: true };
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
  const widen = (span) => {
    if (span?.file !== result.file) return;
    if (span.line < line || span.line === line && span.column < column) ({ line, column } = span);
    if (span.endLine > endLine || span.endLine === endLine && span.endColumn > endColumn)
      ({ endLine, endColumn } = span);
  };
  for (let n = 1; n <= params.length; n++) widen(code3.locals[n]?.source);
  for (const { terminator } of code3.blocks) if (terminator.kind === "return") widen(terminator.source);
  return { file: result.file, line, column, endLine, endColumn };
}
function inlinedAround(body, point) {
  if (!body.dump.inlined || !point.source) return void 0;
  const around2 = [];
  for (let call2 = point.inlined; call2; call2 = call2.within) around2.push(call2.callee);
  return around2;
}
function pointAt(body, { block: block4, statement }) {
  const found = block4 === void 0 ? void 0 : body.code.blocks[block4];
  return found && statement !== void 0 ? found.statements[statement] ?? found.terminator : void 0;
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
  const define = (to, definition) => {
    if (to.projection.length > 0) {
      if (to.projection[0]?.kind !== "deref") partial.add(to.local);
      return;
    }
    const row = all.get(to.local);
    if (row) row.push(definition);
    else all.set(to.local, [definition]);
  };
  code3.blocks.forEach(({ statements, terminator, cleanup }, block4) => {
    statements.forEach((statement, index) => {
      if (statement.kind === "set-discriminant") partial.add(statement.place.local);
      if (statement.kind !== "assign") return;
      const { to, from } = statement;
      if (from.kind === "ref" && from.place.projection[0]?.kind !== "deref") {
        borrowed.add(from.place.local);
        if (from.mutable) mutably.add(from.place.local);
      }
      if (!cleanup) define(to, { is: "assign", from, block: block4, statement: index, at: statement });
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
  const beyond = (through, direct) => ({
    is: "beyond",
    through,
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
    const definition = definitions.only(place4.local);
    let next;
    if (definition?.is === "assign") {
      const { from } = definition;
      if (from.kind === "ref") {
        if (from.place.projection.every(({ kind }) => kind !== "deref")) {
          if (inside) return { is: "place", place: from.place, inside };
          return { is: "place", place: { local: from.place.local, projection: [...from.place.projection, ...rest] } };
        }
        next = from.place;
      } else if ((from.kind === "use" || from.kind === "cast") && from.operand.kind !== "const")
        next = from.operand.place;
    } else if (definition?.call.callee.kind === "path") {
      const { path: path3 } = definition.call.callee;
      const [argument2] = definition.call.args;
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

// analyzers/ownership/identity.ts
function identityOf(body) {
  const name3 = body.name.replace(/<impl at ([^<>]*?):\d+:\d+: \d+:\d+>/g, "<impl at $1>").replace(/(\{\w+[^{}]*@[^{}]*?):\d+:\d+: \d+:\d+\}/g, "$1}");
  return `${body.dump.crate}::${name3}`;
}
function shortType(type2) {
  return type2.replace(/(?:[\w]+::)+(?=[\w<{[(&*])/g, "");
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
  const ofOperand = (given) => {
    if (given.kind !== "const") return ofPlace(given.place);
    const { value: value3 } = given;
    if (value3.kind === "int") found.push({ is: "constant", text: String(value3.value) });
    else if (value3.kind === "path" && isConstant(value3.path)) found.push({ is: "constant", text: showPath(value3.path) });
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
      const only = place4.projection.length <= 2 ? definitions.only(place4.local) : void 0;
      if (only?.is === "assign" && only.from.kind === "binary") return ofRvalue(only.from);
      if (only?.is === "call" && counts(only.call.callee)) return void found.push({ is: "counter" });
      return void found.push({ is: "open" });
    }
    if (place4.projection.length > 0) return void found.push({ is: "open" });
    const all = definitions.all(place4.local);
    if (place4.local <= body.params.length || definitions.isMutablyBorrowed(place4.local) || all.length === 0)
      found.push({ is: "open" });
    for (const definition of all)
      if (definition.is === "assign") ofRvalue(definition.from);
      else ofCall(definition.call.callee, definition.call.args);
  };
  const ofRvalue = (from) => {
    switch (from.kind) {
      case "use":
      case "cast":
        return ofOperand(from.operand);
      case "binary":
        if (/^(Add|Sub|Mul|Div|Rem)/.test(from.op)) return void found.push({ is: "arithmetic", op: from.op });
        return void found.push({ is: "open" });
      case "adt":
        return from.fields[0] ? ofOperand(from.fields[0].operand) : void found.push({ is: "open" });
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
    if (passing2.has(name3) && args2[0]) return ofOperand(args2[0]);
    found.push({ is: "open" });
  };
  ofOperand(operand3);
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
  if (!inlined && !code3.locals.some((local2) => local2 && mentionsHandle(scene, local2.type))) return [];
  for (const block4 of normalBlocks(code3)) {
    const { statements, terminator } = code3.blocks[block4];
    statements.forEach((statement, index) => {
      if (statement.kind !== "assign") return;
      const at2 = placeOf(scene, statement, block4, index);
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
    case "use":
      if (from.operand.kind === "const") constant2(scene, from.operand.value, at2);
      break;
    case "adt": {
      const type2 = typeOfPlace(code3, to);
      const declaration2 = type2 && roleOf(scene, type2);
      const [first] = from.fields;
      if (type2 && declaration2 && first) fromNumber(scene, declaration2, type2, first.operand, at2);
      for (const { operand: operand3 } of from.fields) if (operand3.kind === "const") constant2(scene, operand3.value, at2);
      break;
    }
    default:
      break;
  }
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
function inCall(scene, call2, at2) {
  for (const arg of call2.args) if (arg.kind === "const") constant2(scene, arg.value, at2);
  if (call2.callee.kind === "value") return;
  const { path: path3 } = call2.callee;
  const name3 = lastName(path3) ?? "";
  const [first] = call2.args;
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
  const made = typeOfPlace(scene.body.code, call2.to) ?? owner;
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
    const [value3] = origins;
    const what = value3?.is === "constant" ? `the constant ${value3.text}` : `a plain '${showType(from)}'`;
    forged(scene, { declaration: declaration2, to: showType(to), from: what, way: "transmute", at: at2 }, "proved");
    return;
  }
  if ((from.kind === "ref" || from.kind === "pointer") && (to.kind === "ref" || to.kind === "pointer"))
    return behindPointer(scene, from.to, to.to, at2);
  const [inside, target] = [insideOf(from), insideOf(to)];
  if (!builtAlike(from, to) || inside.length !== target.length) return;
  inside.forEach((type2, index) => converted(scene, type2, target[index], at2));
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
function constant2(scene, value3, at2) {
  if (value3.kind === "adt") {
    const type2 = { kind: "path", path: value3.path };
    const declaration2 = roleOf(scene, type2);
    const number3 = firstNumber(value3);
    if (declaration2 && number3 !== void 0 && !withConstants.has(declaration2.name))
      forged(
        scene,
        { declaration: declaration2, to: showType(type2), from: `the constant ${number3}`, way: "constructor", at: at2 },
        "proved"
      );
    else for (const field of value3.fields) constant2(scene, field.value, at2);
  } else if (value3.kind === "tuple" || value3.kind === "array") for (const part2 of value3.of) constant2(scene, part2, at2);
}
function firstNumber(value3) {
  if (value3.kind === "int") return value3.value;
  if (value3.kind !== "adt") return void 0;
  for (const field of value3.fields) {
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
  const definition = definitionsOf(scene.body.code, scene.body.params.length).only(place4.local);
  if (!declaration2 || definition?.is !== "assign" || definition.from.kind !== "adt") return;
  const [field, ...rest] = definition.from.fields;
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
  const isOwn2 = (callee) => {
    const method = /::(\w+)(::<.*>)?$/.exec(callee)?.[1] ?? "";
    const owner = /^(?:<?[\w:]*?)(\w+)(?:::)?</.exec(callee)?.[1] ?? "";
    return !innocent.has(method) && (names2.includes(owner) || homes.some((home) => callee.startsWith(`${home}::`)));
  };
  const named4 = around(body, at2);
  if (named4) return named4.some(isOwn2) ? void 0 : certainty === "proved" ? "likely" : certainty;
  return inlined.map(({ callee }) => callee.replace(/^#\[.*?\] /, "")).some(isOwn2) ? "unknown" : certainty === "proved" ? "likely" : certainty;
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
  for (const index of names2.bodies) {
    const bytes = module2.functions[index]?.body?.length ?? 0;
    code3 += bytes;
    if (!isInstance2(names2, index)) continue;
    const base = names2.base(index);
    const group = groups.get(base);
    if (group) group.push({ index, bytes });
    else groups.set(base, [{ index, bytes }]);
  }
  const items = [];
  for (const [base, instances] of groups) {
    if (instances.length < 2) continue;
    instances.sort((a, b) => b.bytes - a.bytes || a.index - b.index);
    const bytes = instances.reduce((sum, instance) => sum + instance.bytes, 0);
    const exact = instances.every(({ index }) => names2.demangled(index)?.scheme !== "legacy");
    items.push({ base, instances, bytes, excess: bytes - instances[0].bytes, exact });
  }
  return { items: items.sort((a, b) => b.excess - a.excess || (a.base < b.base ? -1 : 1)), code: code3 };
}
function isInstance2(names2, index) {
  const known3 = names2.demangled(index);
  if (!known3) return false;
  switch (known3.scheme) {
    case "v0":
    case "plain":
      return known3.args !== void 0 || names2.base(index) !== known3.name;
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

What to do: move the part that does not depend on the type into a function that is not generic and let the generic one
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
  requires: { generics, names },
  options: {
    minInstances: option(3, "Fewer instances are no finding."),
    minExcess: option(2e3, "Fewer bytes beyond the largest instance are no finding."),
    minShare: option(1, "A smaller excess than this percentage of all code is no finding.")
  },
  *check({ generics: generics2, names: names2 }, { minInstances, minExcess, minShare }) {
    for (const item of generics2.items) {
      if (item.excess < minExcess || item.excess * 100 < generics2.code * minShare) break;
      if (item.instances.length >= minInstances) yield draft2(item, generics2.code, names2);
    }
  }
});
function draft2(item, code3, names2) {
  const { base, instances, bytes, excess } = item;
  const [largest2] = instances;
  return {
    at: names2.place(largest2.index),
    subject: base,
    certainty: item.exact ? "proved" : "likely",
    message: `${count(instances.length, "instance")} of '${clip(base)}' weigh ${size(bytes)}, ${share(bytes, code3)} of all code, ${size(excess)} more than the largest alone; the largest are ${examples(item, names2)}`,
    advice: adviceFor2(base),
    bytes: excess,
    because: instances.slice(0, 5).map(({ index, bytes: bytes2 }) => ({
      at: names2.place(index),
      message: `'${clip(names2.of(index).name)}' is ${size(bytes2)}`
    }))
  };
}
function examples({ base, instances }, names2) {
  const shown2 = instances.slice(0, 3).map(({ index, bytes }) => {
    const { name: name3 } = names2.of(index);
    const args2 = names2.demangled(index)?.args;
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
      stackSwitching: "flag"
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
  const [id = "", version] = name3.split("@", 2);
  if (version === void 0 && Object.hasOwn(profiles, id)) return profiles[id];
  if (!isHost(id)) return void 0;
  const title = hosts[id].title;
  return version === void 0 ? { doc: title, hosts: [{ host: id }] } : { doc: `${title} ${version} and later`, hosts: [{ host: id, version }] };
}
function isHost(id) {
  return Object.hasOwn(hosts, id);
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
    for (const [proposal, { function: index, offset, what }] of uses)
      yield { at: bytePlace(module2, offset, 0, index), text: `${proposal}: ${what}` };
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
  const use = (proposal, offset, what, index) => {
    if (proposal === void 0 || proposal === "mvp") return;
    const before = uses.get(proposal);
    if (before && before.offset <= offset) return;
    uses.set(proposal, { offset, what, ...index === void 0 ? {} : { function: index } });
  };
  const type2 = (type3, offset, index) => use(proposalOfType(type3), offset, type3, index);
  for (let id = 0; id < code3.opcodeCount.length; id++) {
    if (code3.opcodeCount[id] === 0 || id === throwId) continue;
    use(rowById(id)?.proposal, code3.firstOffset[id], mnemonic(id), code3.firstFunction[id]);
  }
  for (const [id, offset] of module2.constantOpcodes) {
    use(rowById(id)?.proposal, offset, mnemonic(id));
    if (extendedConstants.has(id)) use("extendedConst", offset, `${mnemonic(id)} in a constant expression`);
  }
  for (const [encoding, offset] of module2.encodings)
    use(encodingProposals[encoding], offset, encoding.replace("-", " "));
  types2(module2, use, type2);
  spaces(module2, use, type2);
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
function spaces(module2, use, type2) {
  const section = (name3) => module2.sections.find((section2) => section2.name === name3)?.offset ?? 0;
  module2.tables.forEach(({ element: element2, limits, import: origin, offset }, index) => {
    const at2 = origin?.offset ?? offset ?? section("table");
    if (element2 !== "funcref") type2(element2, at2);
    if (limits.index64) use("memory64", at2, "a table with 64-bit indices");
    if (limits.shared) use("threads", at2, "a shared table");
    if (index > 0) use("referenceTypes", at2, "a second table");
  });
  module2.memories.forEach(({ limits, pageSize: page, import: origin, offset }, index) => {
    const at2 = origin?.offset ?? offset ?? section("memory");
    if (limits.index64) use("memory64", at2, "a memory with 64-bit addresses");
    if (limits.shared) use("threads", at2, "a shared memory");
    if (page !== pageSize) use("customPageSizes", at2, `a memory with pages of ${page} bytes`);
    if (index > 0) use("multiMemory", at2, "a second memory");
  });
  for (const global of module2.globals) {
    const at2 = global.import?.offset ?? global.init?.offset ?? section("global");
    type2(global.type, at2);
    if (global.import && global.mutable) use("mutableGlobals", at2, "an imported mutable global");
  }
  for (const { kind, index, offset } of module2.exports) {
    if (kind === "global" && module2.globals[index]?.mutable) use("mutableGlobals", offset, "an exported mutable global");
  }
  for (const { element: element2, offset } of module2.elements) if (element2 !== "funcref") type2(element2, offset);
  for (const { module: from, offset } of module2.imports) {
    if (/^wasm:(js-string|text-encoder|text-decoder)$/.test(from))
      use("jsStringBuiltins", offset, `an import from ${from}`);
  }
}
function bodies(module2, code3, use, type2) {
  for (const { index } of module2.functions) {
    const c = code3.decoded[index] ? bodyCursor(module2, index) : void 0;
    if (!c) continue;
    try {
      readLocals(c, 0, module2.types.length, (_n, at2) => {
        if (module2.bytes[at2] < 124) type2(readValueType({ ...c, at: at2 }, module2.types.length), at2, index);
      });
    } catch (error) {
      if (!(error instanceof DecodeFault)) throw error;
    }
  }
  code3.blockFunction.forEach((index, negated) => {
    const offset = code3.blockOffset[negated];
    if (index < 0) return;
    if (negated === 0) use("multiValue", offset, "a block with a function type", index);
    else if (negated === 28 || negated === 29) use("typedFunctionReferences", offset, "a block type", index);
    else type2(valueText(-negated, 0), offset, index);
  });
  if (code3.tableFunction >= 0)
    use("referenceTypes", code3.tableOffset, "call_indirect with a table index as a number", code3.tableFunction);
}
function exceptions(module2, code3, uses, use) {
  const isFinal = uses.has("exceptionsFinal") || finalOnly.some((name3) => code3.opcodeCount[opcode(name3)] > 0);
  const proposal = isFinal ? "exceptionsFinal" : "exceptions";
  const suspends = uses.has("stackSwitching");
  if (code3.opcodeCount[throwId] > 0) use(proposal, code3.firstOffset[throwId], "throw", code3.firstFunction[throwId]);
  const tag = module2.sections.find(({ name: name3 }) => name3 === "tag")?.offset ?? module2.tags[0]?.import?.offset;
  if (tag !== void 0 && module2.tags.length > 0 && !suspends) use(proposal, tag, "a tag");
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
        message: `the binary needs ${titles[feature]} (first by ${use.what}${use.function === void 0 ? "" : ` in '${names2.of(use.function).name.slice(0, 120)}'`}), which is not in ${list(lacking.map((entry3) => lacks(entry3, feature)))}; judged for ${profile.doc}, by the table of ${hostTableDate}`,
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

// analyzers/contract/shapes.ts
var shapes = analyzer({
  name: "shapes",
  doc: "The fields of types, as constructors, aggregates and projections in the MIR show them.",
  requires: { mir },
  run: ({ mir: mir2 }) => {
    let read3;
    return {
      of: (type2, dump) => shapeOf((read3 ??= readShapes(mir2)).shapes, type2, dump),
      dropsItself: (type2, dump) => (read3 ??= readShapes(mir2)).drops.has(baseKey(type2, dump))
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
  const by = new Map(parameters2.map((parameter, index) => [parameter && showType(parameter.type), args2[index]]));
  const variants = /* @__PURE__ */ new Map();
  for (const [name3, variant] of generic.variants) {
    if (name3 === parameterNames) continue;
    const fields3 = variant.fields.map((field) => field && { ...field, type: replace(field.type, by) });
    variants.set(name3, { ...variant, fields: fields3 });
  }
  return { kind: generic.kind, variants };
}
function replace(type2, by) {
  const whole2 = by.get(showType(type2));
  if (whole2) return whole2;
  switch (type2.kind) {
    case "array":
    case "slice":
      return { ...type2, of: replace(type2.of, by) };
    case "tuple":
      return { ...type2, of: type2.of.map((part2) => replace(part2, by)) };
    default:
      return type2;
  }
}
function readShapes(program) {
  const found = /* @__PURE__ */ new Map();
  const drops = /* @__PURE__ */ new Set();
  const note = (type2, dump, variant, fields3, whole2) => {
    for (const key of keysOf(type2, dump)) {
      const shape = found.get(key) ?? { kind: "struct", variants: /* @__PURE__ */ new Map() };
      found.set(key, shape);
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
          drops.add(baseKey(full?.kind === "ref" ? full.to : self.to, body.dump));
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
  const params = body.params.map((param, index) => ({ type: body.code.locals[index + 1]?.type ?? param }));
  note(result, body.dump, variant, params, true);
}
function readBody(body, note) {
  const { code: code3, dump } = body;
  const seenPlace = (place4) => projections(code3, dump, place4, note);
  for (const block4 of code3.blocks) {
    for (const statement of block4.statements) readStatement(code3, dump, statement, note, seenPlace);
    const { terminator } = block4;
    if (terminator.kind === "drop") seenPlace(terminator.place);
    if (terminator.kind === "call" || terminator.kind === "tail-call") {
      for (const arg of terminator.args) if (arg.kind !== "const") seenPlace(arg.place);
    }
  }
}
function readStatement(code3, dump, statement, note, seenPlace) {
  if (statement.kind !== "assign") return;
  const { to, from } = statement;
  seenPlace(to);
  switch (from.kind) {
    case "use":
    case "cast":
      if (from.operand.kind !== "const") seenPlace(from.operand.place);
      else if (from.kind === "use" && from.operand.value.kind === "path")
        variantConstant(code3, dump, to, from.operand.value.path, note);
      break;
    case "ref":
      seenPlace(from.place);
      break;
    case "discriminant": {
      const type2 = typeOfPlace(code3, from.place);
      if (type2?.kind === "path") note(type2, dump, "?", [], false);
      break;
    }
    case "adt": {
      const type2 = typeOfPlace(code3, to);
      if (type2?.kind !== "path") break;
      const fields3 = from.fields.map(({ name: name3, operand: operand3 }) => {
        const field = typeOfOperand(code3, operand3);
        return field && { type: field, .../^\d+$/.test(name3) ? {} : { name: name3 } };
      });
      note(type2, dump, variantOf(from.path, type2.path), fields3, true);
      break;
    }
    case "closure": {
      const fields3 = from.fields.map(({ name: name3, operand: operand3 }) => {
        const field = typeOfOperand(code3, operand3);
        return field && { type: field, name: name3 };
      });
      note(from.type, dump, "", fields3, true);
      break;
    }
    default:
      break;
  }
}
function variantConstant(code3, dump, to, path3, note) {
  const type2 = typeOfPlace(code3, to);
  if (type2?.kind !== "path" || path3.segments.length < 2) return;
  const owner = path3.segments.at(-2);
  const last = lastName(path3);
  if (owner?.kind === "name" && owner.name === lastName(type2.path) && last && new RegExp("^\\p{Lu}.*\\p{Ll}", "u").test(last))
    note(type2, dump, last, [], true);
}
function variantOf(aggregate2, type2) {
  const last = lastName(aggregate2) ?? "";
  if (last !== lastName(type2)) return last;
  const owner = aggregate2.segments.at(-2);
  return owner?.kind === "name" && owner.name === last ? last : "";
}
function projections(code3, dump, place4, note) {
  let variant = "";
  place4.projection.forEach((step5, index) => {
    if (step5.kind === "downcast") variant = step5.variant;
    if (step5.kind === "field") {
      const type2 = typeOfPlace(code3, { local: place4.local, projection: place4.projection.slice(0, index) });
      if (type2?.kind === "path" || type2?.kind === "closure") {
        const fields3 = [];
        fields3[step5.index] = { type: step5.type };
        note(type2, dump, variant, fields3, false);
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
  fields3.forEach((field, index) => {
    if (field) variant.fields[index] = { ...variant.fields[index], ...field };
  });
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
  const text2 = showType(type2).replace(/'\w+( |, )?/g, "");
  return type2.kind === "path" && isLocal(type2.path, dump) ? `${dump.crate}::${text2}` : text2;
}
function baseKey(type2, dump) {
  if (type2.kind !== "path") return keyOf2(type2, dump);
  const names2 = (namesOf(type2.path) ?? [showType(type2)]).join("::");
  return isLocal(type2.path, dump) ? `${dump.crate}::${names2}` : names2;
}
var others = /* @__PURE__ */ new Set(["std", "core", "alloc"]);
function isLocal(path3, dump) {
  const [first] = path3.segments;
  return first?.kind === "name" && !others.has(first.name) && first.name !== dump.crate && !foreign(first.name, dump);
}
function foreign(name3, dump) {
  return dump.crate !== name3 && wellKnown.has(name3);
}
var wellKnown = /* @__PURE__ */ new Set(["wasm", "wasm_bindgen", "bytemuck", "zerocopy"]);

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
  const rank2 = new Int32Array(count3);
  order.forEach((node, position2) => rank2[node] = position2);
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
        const joined2 = lattice.join(into[successor], arriving);
        if (lattice.equals(joined2, into[successor])) continue;
        into[successor] = joined2;
        waiting[successor] = 1;
        if (rank2[successor] <= rank2[node]) again2 = true;
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
  const entries = roots2.filter((node) => !inner[node]);
  for (const root of entries) postorder(root);
  const reachable = order.splice(0);
  for (const root of roots2) postorder(root);
  return [...order, ...reachable].reverse();
}

// analyzers/ownership/holding.ts
var nothing = { is: "none" };
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
function holdingsIn(contract2, shapes2, dump) {
  const known3 = /* @__PURE__ */ new Map();
  const of = (type2) => {
    if (type2.kind === "ref" || type2.kind === "pointer" || type2.kind === "fn" || type2.kind === "never") return nothing;
    const text2 = showType(type2);
    const before = known3.get(text2);
    if (before) return before;
    known3.set(text2, nothing);
    const holding = find(type2);
    known3.set(text2, holding);
    return holding;
  };
  const find = (type2) => {
    switch (type2.kind) {
      case "tuple":
        return partsOf(type2.of.map((part2, index) => ({ key: `.${index}`, holding: of(part2) })));
      case "array": {
        const length = /^\d+$/.test(type2.length) ? Number(type2.length) : Infinity;
        const element2 = of(type2.of);
        if (element2.is === "none" || length > longestArray) return lostIn(type2);
        return partsOf(Array.from({ length }, (_, index) => ({ key: `.${index}`, holding: element2 })));
      }
      case "closure":
        return fromShape(type2);
      case "path":
        return named4(type2);
      default:
        return lostIn(type2);
    }
  };
  const named4 = (type2) => {
    const declaration2 = contract2.typeRole("linear", type2, dump);
    if (declaration2) return { is: "linear", declaration: declaration2, type: type2 };
    const last = lastName(type2.path) ?? "";
    if (phantom.has(last)) return nothing;
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
    if (keepers2.has(last)) return args2[0] ? partsOf([{ key: "~", holding: of(args2[0]) }], { keeps: true }) : nothing;
    const shape = fromShape(type2);
    return shape.is === "none" ? lostIn(type2) : shape;
  };
  const fromShape = (type2) => {
    const shape = shapes2.of(type2, dump);
    if (!shape) return nothing;
    if (shape.kind === "union") return lostIn(type2);
    const parts = [...shape.variants].flatMap(
      ([variant, { fields: fields3 }]) => fields3.map((field, index) => ({
        key: variant === "" ? `.${index}` : `@${variant}.${index}`,
        holding: field ? of(field.type) : nothing
      }))
    );
    return partsOf(parts, { sum: shape.kind === "enum", guarded: shapes2.dropsItself(type2, dump) });
  };
  const lostIn = (type2) => {
    let found = nothing;
    visitTypes(type2, (inner) => {
      if (found.is !== "none" || inner.kind === "ref" || inner.kind === "pointer" || inner.kind === "fn") return false;
      const last = inner.kind === "path" ? lastName(inner.path) : void 0;
      if (last && phantom.has(last)) return false;
      const declaration2 = inner.kind === "path" ? contract2.typeRole("linear", inner, dump) : void 0;
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
  if (!first) return nothing;
  const lost = held.find(({ holding }) => holding.is === "lost")?.holding;
  if (lost?.is === "lost" && held.every(({ holding }) => holding.is === "lost")) return lost;
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
  for (const [index, step5] of place4.projection.entries()) {
    switch (step5.kind) {
      case "field": {
        const type2 = typeOfPlace(code3, { local: place4.local, projection: place4.projection.slice(0, index) });
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
        const index2 = /^(\d+) of/.exec(step5.text)?.[1];
        if (index2 === void 0) return void 0;
        path3 += `.${index2}`;
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
function powerset(limit = Infinity, show = (_, key) => key) {
  return {
    bottom: /* @__PURE__ */ new Map(),
    join(left, right2) {
      if (left === "any" || right2 === "any") return "any";
      if (right2.size > left.size) [left, right2] = [right2, left];
      let joined2;
      for (const [key, value3] of right2) if (!left.has(key)) (joined2 ??= new Map(left)).set(key, value3);
      return !joined2 ? left : joined2.size > limit ? "any" : joined2;
    },
    equals(left, right2) {
      if (left === "any" || right2 === "any") return left === right2;
      if (left.size !== right2.size) return false;
      for (const key of left.keys()) if (!right2.has(key)) return false;
      return true;
    },
    show: (element2) => element2 === "any" ? "any" : `{${[...element2].map(([key, value3]) => show(value3, key)).sort().join(", ")}}`
  };
}
function setOf(values, key) {
  return new Map([...values].map((value3) => [key(value3), value3]));
}

// analyzers/ownership/state.ts
var mostWorlds = 96;
var worlds = powerset(mostWorlds, (_, key) => key);
function draftOf(world) {
  return { cells: new Map(world.cells), status: new Map(world.status), flags: new Map(world.flags) };
}
function nameOf2(world) {
  const cells = [...world.cells].map(
    ([path3, { value: value3, via }]) => `${path3}=${value3}${via === void 0 ? "" : `/${via}`}`
  );
  const status = [...world.status].map(
    ([value3, held]) => held.is === "gone" ? `${value3}:gone@${held.site}/${held.via ?? ""}${held.stored ? " stored" : ""}` : `${value3}:${held.is}`
  );
  const flags = [...world.flags].map(([local2, value3]) => `_${local2}=${value3}`);
  return `${cells.sort().join(" ")} | ${status.sort().join(" ")} | ${flags.sort().join(" ")}`;
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

// analyzers/ownership/machine.ts
function holdingOf(m, place4) {
  const type2 = typeOfPlace(m.code, place4);
  return { type: type2, holding: type2 ? m.holdings.of(type2) : nothing };
}
function valueAt(m, key, make) {
  let value3 = m.values.get(key);
  if (!value3) {
    value3 = make(m.byNumber.length);
    m.values.set(key, value3);
    m.byNumber.push(value3);
  }
  return value3;
}
function step2(m, w, statement, site) {
  switch (statement.kind) {
    case "assign":
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
      return from.of.flatMap((operand3, index) => shifted(take2(m, w, operand3, site), `.${index}`));
    case "closure":
      return from.fields.flatMap(({ operand: operand3 }, index) => shifted(take2(m, w, operand3, site), `.${index}`));
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
  return fields3.flatMap((taken, index) => shifted(taken, variant === "" ? `.${index}` : `@${variant}.${index}`));
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
      if (operand3.kind === "move") w.cells.delete(at2);
    }
  if (taken.length > 0) return taken;
  if (holding.is === "none" && (operand3.kind === "copy" || !type2 || isScalar(type2))) return [];
  for (const [at2, cell] of w.cells)
    if (at2 !== path3 && liesIn(path3, at2)) {
      consume(m, w, cell, site);
      w.cells.delete(at2);
      return fresh2(m, w, holding, site, path3);
    }
  return place4.projection.length === 0 ? [] : fresh2(m, w, holding, site, path3);
}
function isScalar(type2) {
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
  const taken = [...w.cells].filter(([at2]) => from !== void 0 && liesIn(at2, from)).map(([at2, { value: value3 }]) => ({ suffix: at2.slice(from?.length), cell: { value: value3, via: site } }));
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
      const value3 = valueAt(m, key, (id) => ({
        id,
        key,
        site,
        declaration: holding.declaration,
        type: holding.type,
        trusted: about.parameter !== void 0 && m.isTrusted(holding.declaration),
        lent: about.lent ?? false,
        ...about.parameter === void 0 ? {} : { parameter: about.parameter }
      }));
      setAside(m, w, value3);
      w.status.set(value3.id, { is: about.maybe ? "maybe" : "owned" });
      return [{ suffix: "", cell: { value: value3.id } }];
    }
  }
}
function setAside(m, w, value3) {
  const status = w.status.get(value3.id);
  if (!status) return;
  const held = [...w.cells].filter(([, cell]) => cell.value === value3.id);
  if (held.length === 0) {
    if (status.is === "owned" && !value3.trusted && !value3.lent && !m.needsDrop(value3.declaration, value3.type))
      m.report?.({ how: "kept", declaration: value3.declaration, type: value3.type, value: value3, site: value3.site });
    return;
  }
  const key = `${value3.key}'`;
  if (key.length > value3.key.replace(/'+$/, "").length + 3) {
    for (const [path3] of held) w.cells.delete(path3);
    return;
  }
  const older = valueAt(m, key, (id) => ({ ...value3, id, key }));
  const kept2 = m.keptAt.get(value3.id);
  if (kept2) m.keptAt.set(older.id, kept2);
  setAside(m, w, older);
  w.status.set(older.id, status);
  for (const [path3, cell] of held) w.cells.set(path3, { ...cell, value: older.id });
}
function put(m, w, to, taken, site) {
  const path3 = movePath(m.code, to);
  if (path3 === void 0) {
    for (const { cell } of taken) store(m, w, cell, site);
    return;
  }
  for (const [at2, cell] of [...w.cells]) {
    if (!liesIn(at2, path3)) continue;
    w.cells.delete(at2);
    const value3 = m.byNumber[cell.value];
    const elsewhere = [...w.cells.values(), ...taken.map((brought) => brought.cell)].some(
      (other2) => other2.value === cell.value
    );
    if (!value3 || elsewhere || w.status.get(cell.value)?.is !== "owned") continue;
    w.status.delete(cell.value);
    if (!value3.lent && !m.needsDrop(value3.declaration, value3.type))
      m.report?.({ how: "overwritten", declaration: value3.declaration, type: value3.type, value: value3, site, path: at2 });
  }
  if (taken.length === 0) return;
  const { holding } = holdingOf(m, to);
  if (holding.is === "none" || holding.is === "lost") for (const { cell } of taken) store(m, w, cell, site);
  else for (const { suffix, cell } of taken) w.cells.set(path3 + suffix, cell);
}
function store(m, w, cell, site) {
  const before = w.status.get(cell.value);
  consume(m, w, cell, site);
  const after = w.status.get(cell.value);
  if (after?.is === "gone" && before?.is !== "gone") w.status.set(cell.value, { ...after, stored: true });
}
function consume(m, w, cell, site) {
  const status = w.status.get(cell.value);
  if (!status) return;
  if (status.is !== "gone") {
    w.status.set(cell.value, { is: "gone", site, ...cell.via === void 0 ? {} : { via: cell.via } });
    return;
  }
  if (status.stored) {
    w.status.set(cell.value, { is: "gone", site, ...cell.via === void 0 ? {} : { via: cell.via } });
    return;
  }
  const value3 = m.byNumber[cell.value];
  if (!value3) return;
  const via = cell.via ?? status.via;
  m.report?.({
    how: via === void 0 ? "used-twice" : "read",
    declaration: value3.declaration,
    type: value3.type,
    value: value3,
    site: via ?? site,
    other: via === void 0 ? status.site : site
  });
}

// analyzers/ownership/certainty.ts
function certaintyOf(m, facts, event) {
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
      if (event.site === event.value?.site) return inlinedEnd(m, facts, event) ? "unknown" : "likely";
      return understood ? "proved" : "likely";
    case "dropped-maybe":
      return event.path !== void 0 && isAskedAbout(m, localOf(event.path)) ? "unknown" : "likely";
    case "overwritten":
    case "held":
      return understood ? likely : "unknown";
    case "kept":
      if (!understood || inlinedEnd(m, facts, event)) return "unknown";
      return isTakenApart(m, event) ? "likely" : likely;
    case "kept-maybe":
    case "dropped-inside":
    case "lost":
      return "unknown";
    case "used-twice":
      if (inlined && inlinedEnd(m, facts, event) && !m.code.inlined.some(({ callee }) => isReader(callee)))
        return "unknown";
      return understood ? likely : "unknown";
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
function inlinedEnd(m, facts, { declaration: declaration2 }) {
  const last = declaration2.name.split("::").at(-1) ?? "";
  const enders = facts.enders(declaration2);
  return m.code.inlined.some(({ callee }) => {
    const name3 = /(\w+)(::<[^:]*>)?$/.exec(callee)?.[1] ?? "";
    return enders.has(name3) && (callee.includes(last) || callee.includes("<impl at"));
  });
}
function isTakenApart(m, { path: path3 }) {
  if (path3 === void 0) return false;
  const reads = (operand3) => operand3.kind === "copy" && operand3.place.projection.length > 0 && liesIn(movePath(m.code, operand3.place) ?? "", path3);
  return m.code.blocks.some(
    ({ statements }) => statements.some((statement) => {
      if (statement.kind !== "assign") return false;
      const { from } = statement;
      if (from.kind === "discriminant") return liesIn(movePath(m.code, from.place) ?? "", path3);
      return (from.kind === "use" || from.kind === "cast") && reads(from.operand);
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
  return to ? m.holdings.of(to) : nothing;
}

// analyzers/ownership/branches.ts
function along(m, world, terminator, to) {
  if (terminator.kind !== "switch" || terminator.on.kind === "const") return world;
  const { place: place4 } = terminator.on;
  if (place4.projection.length > 0) return world;
  const values = terminator.targets.filter(({ block: block4 }) => block4 === to).map(({ value: value3 }) => value3);
  const otherwise = terminator.otherwise === to;
  const open2 = (value3) => values.includes(value3) || otherwise && !terminator.targets.some((target) => target.value === value3);
  if (m.flags.has(place4.local)) {
    const flag2 = world.flags.get(place4.local);
    if (flag2 !== void 0) return open2(flag2 ? 1n : 0n) ? world : void 0;
    if (open2(0n) === open2(1n)) return world;
    const known3 = draftOf(world);
    known3.flags.set(place4.local, open2(1n));
    return known3;
  }
  const test = variantTest(m, place4.local);
  if (!test) return world;
  const path3 = pathOf(m, test.pointer, test.place);
  const type2 = typeOfPlace(m.code, test.place);
  if (path3 === void 0 || !type2) return world;
  const variants = variantsOf(type2);
  if (variants)
    return withVariants(world, path3, new Set(variants.filter((_, value3) => open2(test.of(BigInt(value3), variants)))));
  return test.direct ? withVariants(world, path3, void 0, armsOf(m, terminator, path3), to) : world;
}
function pathOf(m, pointer, place4) {
  return pointer ? pointeePath(m.code, pointeeOf(m.code, m.body.params.length, pointer)) : movePath(m.code, place4);
}
function variantTest(m, local2, depth2 = 0) {
  const definition = m.definitions.only(local2);
  if (!definition || depth2 > 8) return void 0;
  const inner = (operand3) => operand3.kind === "const" || operand3.place.projection.length > 0 ? void 0 : variantTest(m, operand3.place.local, depth2 + 1);
  if (definition.is === "assign") {
    const { from } = definition;
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
          of: (discriminant, variants) => test.of(discriminant, variants) === 0n ? 1n : 0n
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
          of: (discriminant, variants) => test.of(discriminant, variants) === right2 ? equal2 : 1n - equal2
        };
      }
      default:
        return void 0;
    }
  }
  const { callee, args: args2 } = definition.call;
  const yes2 = callee.kind === "path" ? predicates.get(lastName(callee.path) ?? "") : void 0;
  const [pointer] = args2;
  if (yes2 === void 0 || !pointer) return void 0;
  const pointee3 = pointeeOf(m.code, m.body.params.length, pointer);
  if (pointee3.is !== "place") return void 0;
  return {
    place: pointee3.place,
    pointer,
    direct: false,
    of: (discriminant, variants) => variants[Number(discriminant)] === yes2 ? 1n : 0n
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
function withVariants(world, path3, variants, arms, to) {
  const arm = to === void 0 ? void 0 : arms?.get(to);
  const others2 = new Set(arms?.values());
  const isOpen = (variant) => variants ? variants.has(variant) : arm === void 0 ? !others2.has(variant) : arm === variant;
  const only = variants ? variants.size === 1 : arm !== void 0;
  let known3;
  for (const [at2, cell] of world.cells) {
    if (!at2.startsWith(`${path3}@`)) continue;
    const variant = /^@([^.@~]+)/.exec(at2.slice(path3.length))?.[1] ?? "";
    const status = world.status.get(cell.value);
    if (!isOpen(variant)) {
      if (status?.is === "owned") return void 0;
      known3 ??= draftOf(world);
      known3.cells.delete(at2);
      if (status?.is === "maybe") known3.status.delete(cell.value);
    } else if (only && status?.is === "maybe") {
      known3 ??= draftOf(world);
      known3.status.set(cell.value, { is: "owned" });
    }
  }
  return known3 ?? world;
}

// analyzers/ownership/liveness.ts
function liveIn(body, flags) {
  const { blocks } = body.code;
  const uses = blocks.map(({ statements, terminator }) => {
    const used = /* @__PURE__ */ new Set();
    for (const statement of statements) if (statement.kind === "assign") rvalueUses(statement.from, used);
    terminatorUses(terminator, used);
    return used;
  });
  const solution = solve({
    lattice: powerset(),
    direction: "backward",
    count: blocks.length,
    successors: (block4) => blocks[block4].cleanup ? [] : normalSuccessors(blocks[block4].terminator),
    boundary: () => void 0,
    flow: (block4, fact) => {
      const used = [...uses[block4]];
      if (fact === "any") return fact;
      return used.every((local2) => fact.has(`${local2}`)) ? fact : new Map([...fact, ...setOf(used, String)]);
    }
  });
  return solution.out.map((fact) => fact === "any" ? new Set(flags) : new Set(fact.values()));
}
function place3({ local: local2 }, used) {
  used.add(local2);
}
function operand2(given, used) {
  if (given.kind !== "const") place3(given.place, used);
}
function rvalueUses(from, used) {
  switch (from.kind) {
    case "use":
    case "cast":
    case "repeat":
    case "unary":
      operand2(from.operand, used);
      break;
    case "binary":
      operand2(from.left, used);
      operand2(from.right, used);
      break;
    case "array":
    case "tuple":
      for (const part2 of from.of) operand2(part2, used);
      break;
    case "adt":
    case "closure":
      for (const field of from.fields) operand2(field.operand, used);
      break;
    default:
      break;
  }
}
function terminatorUses(terminator, used) {
  switch (terminator.kind) {
    case "switch":
      operand2(terminator.on, used);
      break;
    case "call":
    case "tail-call":
      for (const arg of terminator.args) operand2(arg, used);
      if (terminator.callee.kind === "value") operand2(terminator.callee.operand, used);
      break;
    case "drop":
      place3(terminator.place, used);
      break;
    case "return":
      used.add(0);
      break;
    case "yield":
      operand2(terminator.value, used);
      break;
    default:
      break;
  }
}

// analyzers/ownership/terminators.ts
function terminate(m, w, terminator, site) {
  switch (terminator.kind) {
    case "call":
      put(m, w, terminator.to, call(m, w, terminator, site), site);
      break;
    case "tail-call":
      for (const arg of terminator.args) consumeAll(m, w, take2(m, w, arg, site), site);
      leave(m, w, site);
      break;
    case "drop":
      drop(m, w, terminator.place, site);
      break;
    case "return":
      leave(m, w, site);
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
function call(m, w, { callee, args: args2, to }, site) {
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
      const taken = take2(m, w, first, site);
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
      const taken = args2.flatMap((arg) => take2(m, w, arg, site));
      consumeAll(m, w, taken, site);
      const generic = instantiation(path3).some((type2) => m.holdings.of(type2).is !== "none");
      const value3 = taken[0] && m.byNumber[taken[0].cell.value];
      if (value3 && generic && !handsOn(path3) && result.is !== "linear")
        m.report?.({ how: "lost", declaration: value3.declaration, type: value3.type, value: value3, site, by });
      return made();
    }
  }
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
function forget(m, w, id, site, by) {
  const value3 = m.byNumber[id];
  const status = w.status.get(id);
  if (!value3 || !status || status.is === "gone") return;
  if ([...w.cells.values()].some((cell) => cell.value === id && cell.via !== void 0)) return;
  w.status.set(id, { is: "gone", site });
  if (!value3.trusted)
    m.report?.({ how: "forgotten", declaration: value3.declaration, type: value3.type, value: value3, site, by });
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
    w.cells.delete(at2);
    dropCell(m, w, cell, suffix, site, { how: isGuarded(holding, suffix) ? "dropped-inside" : "dropped", path: at2 });
  }
}
function dropCell(m, w, cell, suffix, site, about) {
  const value3 = m.byNumber[cell.value];
  const status = w.status.get(cell.value);
  if (!value3 || !status) return;
  const { declaration: declaration2, type: type2 } = value3;
  if (status.is === "gone") {
    const via = cell.via ?? status.via;
    if (via !== void 0) m.report?.({ how: "read", declaration: declaration2, type: type2, value: value3, site: via, other: site });
    return;
  }
  w.status.set(cell.value, { is: "gone", site, ...cell.via === void 0 ? {} : { via: cell.via } });
  const shared = [...w.cells.values()].some((other2) => other2.value === cell.value && other2.via !== void 0);
  if (shared) return;
  const how3 = status.is === "maybe" && about.how !== "dropped-inside" ? "dropped-maybe" : about.how;
  m.report?.({ ...about, how: how3, declaration: declaration2, type: type2, value: value3, site, path: about.path ?? suffix });
}
function isGuarded(holding, suffix) {
  if (holding.is !== "parts") return false;
  if (holding.guarded) return true;
  return holding.parts.some(
    ({ key, holding: part2 }) => liesIn(suffix, key) && isGuarded(part2, suffix.slice(key.length))
  );
}
function leave(m, w, site) {
  for (const [at2, cell] of [...w.cells]) {
    if (!liesIn(at2, "_0")) continue;
    w.cells.delete(at2);
    const kept2 = at2.includes("~") ? m.keptAt.get(cell.value) : void 0;
    const value3 = m.byNumber[cell.value];
    const status = w.status.get(cell.value);
    if (kept2 && value3 && status?.is === "owned" && !value3.trusted && kept2.by.startsWith("MaybeUninit"))
      m.report?.({ how: "held", declaration: value3.declaration, type: value3.type, value: value3, site: kept2.site, by: kept2.by });
    w.status.set(cell.value, { is: "gone", site });
  }
  for (const [id, status] of w.status) {
    const value3 = m.byNumber[id];
    if (!value3 || status.is === "gone" || value3.trusted || value3.lent) continue;
    const { declaration: declaration2, type: type2 } = value3;
    const [path3] = [...w.cells].find(([, cell]) => cell.value === id) ?? [];
    const kept2 = m.keptAt.get(id);
    const where = path3 === void 0 ? {} : { path: path3 };
    if (status.is === "owned" && kept2 && (path3 === void 0 || path3.includes("~")))
      m.report?.({ how: "held", declaration: declaration2, type: type2, value: value3, site: kept2.site, by: kept2.by });
    else if (m.needsDrop(declaration2, type2)) {
      const by = swallowedBy(m, value3);
      if (by) m.report?.({ how: "forgotten", declaration: declaration2, type: type2, value: value3, site: value3.site, by: by.callee, inlined: by });
    } else if (!m.needsDrop(declaration2, type2))
      m.report?.({ how: status.is === "owned" ? "kept" : "kept-maybe", declaration: declaration2, type: type2, value: value3, site, ...where });
  }
}
function swallowedBy(m, value3) {
  const calls = m.code.inlined;
  const last = lastName(value3.type.kind === "path" ? value3.type.path : { segments: [] }) ?? "";
  const ofType = calls.filter(({ callee }) => new RegExp(`\\b${last}\\b`).test(callee));
  if (ofType.some(({ callee }) => [...endsLinear].some((name3) => callee.includes(name3)))) return void 0;
  return ofType.find(({ callee }) => /\b(forget|ManuallyDrop::<.*>::new|MaybeUninit::<.*>::new|leak)\b/.test(callee));
}

// analyzers/ownership/flow.ts
function flowOf(m) {
  const { code: code3 } = m;
  const live = liveIn(m.body, m.flags);
  const through = (block4, world) => {
    const w = draftOf(tidied(world, live[block4], m));
    const { statements, terminator } = code3.blocks[block4];
    statements.forEach((statement, index) => step2(m, w, statement, siteOf(block4, index)));
    terminate(m, w, terminator, siteOf(block4, statements.length));
    return w;
  };
  const each = (fact, to) => fact === "any" ? fact : named3([...fact.values()].flatMap(to));
  return {
    through,
    problem: {
      lattice: worlds,
      direction: "forward",
      count: code3.blocks.length,
      successors: (block4) => code3.blocks[block4].cleanup ? [] : normalSuccessors(code3.blocks[block4].terminator),
      boundary: (block4) => block4 === 0 ? named3([entry(m)]) : void 0,
      flow: (block4, fact) => each(fact, (world) => [through(block4, world)]),
      along: (from, to, fact) => each(fact, (world) => {
        const after = along(m, world, code3.blocks[from].terminator, to);
        return after ? [after] : [];
      })
    }
  };
}
function named3(all) {
  return new Map(all.map((world) => [nameOf2(world), world]));
}
function entry(m) {
  const w = draftOf({ cells: /* @__PURE__ */ new Map(), status: /* @__PURE__ */ new Map(), flags: /* @__PURE__ */ new Map() });
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
function tidied(world, live, m) {
  const w = draftOf(world);
  for (const [path3, { value: value3 }] of w.cells) {
    const local2 = localOf(path3);
    if (w.status.get(value3)?.is === "gone" && !live.has(local2) && !m.definitions.isBorrowed(local2)) w.cells.delete(path3);
  }
  const held = new Set([...w.cells.values()].map(({ value: value3 }) => value3));
  for (const [value3, status] of w.status) if (status.is === "gone" && !held.has(value3)) w.status.delete(value3);
  for (const flag2 of w.flags.keys()) if (!live.has(flag2)) w.flags.delete(flag2);
  return w;
}

// analyzers/ownership/ownership.ts
var ownership = analyzer({
  name: "ownership",
  doc: "Linear values followed through the MIR: where one is lost, ended twice or copied.",
  requires: { mir, contract, shapes },
  run({ mir: mir2, contract: contract2, shapes: shapes2 }) {
    const misuses = [];
    const unread = [];
    if (!contract2.types.some(({ role }) => role === "linear")) return { misuses, unread };
    const dumps = mir2.dumps.filter((dump) => contract2.mentions("linear", dump));
    const facts = typeFacts(contract2, dumps);
    for (const dump of dumps) {
      const holdings = holdingsIn(contract2, shapes2, dump);
      const impls = ownImpls(contract2, dump);
      let given = 0;
      for (const body of dump.bodies) {
        if (body.kind !== "fn" || body.value) continue;
        const { code: code3 } = body;
        if (!code3.locals.some((local2) => local2 && holdings.of(local2.type).is !== "none")) continue;
        const followed = follow(body, holdings, facts, impls.get(implOf(body) ?? "") ?? /* @__PURE__ */ new Set());
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
  const dropped2 = /* @__PURE__ */ new Set();
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
        if (name3 === "drop" && self.kind === "ref") dropped2.add(declaration2);
        if (self.kind === "path") enders.set(declaration2, (enders.get(declaration2) ?? /* @__PURE__ */ new Set()).add(name3));
      }
      for (const { terminator } of body.code.blocks) {
        if (terminator.kind !== "drop") continue;
        const type2 = typeOfPlace(body.code, terminator.place);
        const linear = type2 && contract2.typeRole("linear", type2, dump);
        if (linear) dropped2.add(linear);
      }
    }
  return {
    needsDrop: (declaration2) => declaration2.facts?.needsDrop ?? dropped2.has(declaration2),
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
    const isSelf = (declaration2 !== void 0 || !foreign3.has(impl)) && hasSelf(body);
    if (isSelf && !declaration2) foreign3.add(impl);
    const found = isSelf ? bySelf : byFirst;
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
function machineFor(body, holdings, facts, own3) {
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
    needsDrop: facts.needsDrop,
    isTrusted: (declaration2) => own3.has(declaration2),
    hasCloneBody: facts.hasCloneBody,
    report: void 0
  };
}
function follow(body, holdings, facts, own3) {
  const m = machineFor(body, holdings, facts, own3);
  const { problem, through } = flowOf(m);
  const solution = solve(problem);
  if (!solution.settled || solution.into.includes("any")) return void 0;
  const events = /* @__PURE__ */ new Map();
  m.report = (event) => {
    const key = `${event.how} ${event.site} ${event.value?.key ?? ""}`;
    if (!events.has(key)) events.set(key, event);
  };
  solution.into.forEach((fact, block4) => {
    if (fact !== "any") for (const world of fact.values()) through(block4, world);
  });
  return told(m, facts, [...events.values(), ...inlinedLeaks(m)]);
}
function told(m, facts, events) {
  const misuses = /* @__PURE__ */ new Map();
  const { body, code: code3 } = m;
  for (const event of events.map((given) => withInlinedDrop(m, given))) {
    const { how: how3, value: value3, declaration: declaration2, type: type2, site } = event;
    const certainty = certaintyOf(m, facts, event);
    if (certainty === void 0) continue;
    const created = value3 && placeOf2(m, value3.site, value3.parameter);
    const pointsAtUse = ["forgotten", "held", "discarded", "leaked", "overwritten", "dropped-inside", "lost"].includes(how3) || !value3;
    const duplicate = duplicating.has(how3);
    const own3 = inProgram(placeOf2(m, site), () => destinationOf(m, site) ?? created);
    const call2 = event.inlined ?? (how3 === "used-twice" || how3 === "read" ? inlinedReader(m, event) : void 0);
    const here = call2 ? { ...own3, ...call2.at ? { source: call2.at } : {} } : own3;
    const at2 = duplicate || pointsAtUse || isReplacement(m, event) ? here : carrierOf(m, event.path) ?? created ?? here;
    const variable2 = value3 && nameOfValue(code3, event, value3.parameter);
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
    const key = `${duplicate} ${at2.line} ${showType(type2)}`;
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
  return m.code.inlined.flatMap((call2) => {
    const path3 = /::leak\b/.test(call2.callee) && !call2.within ? parsePath(call2.callee) : void 0;
    const held = path3 && instantiation(path3).map((type2) => declarationIn(m.holdings.of(type2))).find((found) => found !== void 0);
    return held ? [{ how: "leaked", ...held, site: siteOf(0, 0), by: call2.callee, inlined: call2 }] : [];
  });
}
function withInlinedDrop(m, event) {
  if (event.how !== "dropped") return event;
  const outermost = inlinedAround(m.body, pointOf(m, event.site))?.at(-1);
  return outermost !== void 0 && /(^|::)drop::</.test(outermost) ? { ...event, how: "discarded", by: "mem::drop" } : event;
}
function isWithinReader({ within: within5 }) {
  for (let call2 = within5; call2; call2 = call2.within) if (isReader(call2.callee)) return true;
  return false;
}
function inlinedReader(m, { type: type2, how: how3 }) {
  const last = type2.kind === "path" ? lastName(type2.path) ?? "" : "";
  const readers3 = m.code.inlined.filter(({ callee }) => isReader(callee) && callee.includes(last));
  const outermost = readers3.filter((call2) => !isWithinReader(call2));
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
  const definition = m.definitions.only(localOf(path3));
  if (!definition || definition.is === "assign" && !["adt", "tuple", "closure"].includes(definition.from.kind))
    return void 0;
  return placeOf2(m, siteOf(definition.block, definition.statement));
}
function nameOfValue(code3, { path: path3 }, parameter) {
  const local2 = path3 && /^_\d/.test(path3) ? localOf(path3) : parameter;
  return local2 === void 0 ? void 0 : code3.locals[local2]?.name;
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
      const message = messageOf(misuse);
      if (message === void 0) continue;
      yield {
        at: misuse.at,
        message,
        certainty: misuse.certainty,
        subject: `${shortType(misuse.type)} in ${identityOf(misuse.body)}`,
        because: stepsOf(misuse),
        advice: adviceOf(misuse)
      };
    }
  }
});
function messageOf({ how: how3, type: type2, by }) {
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
      return void 0;
  }
}
function adviceOf({ how: how3, type: type2 }) {
  const name3 = shortType(type2);
  if (how3 === "cloned" || how3 === "clone-impl") return `Remove 'Clone' from '${name3}'.`;
  if (how3 === "read-behind-pointer") return `Use mem::replace or mem::take, or borrow the '${name3}'.`;
  return `Pass the '${name3}' on by value to one consumer only, or borrow it.`;
}
function stepsOf({ declaration: declaration2, created, other: other2, at: at2, how: how3 }) {
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
      const message = messageOf2(misuse);
      if (message === void 0) continue;
      const advice = adviceOf2(misuse);
      yield {
        at: misuse.at,
        message,
        certainty: misuse.certainty,
        subject: `${shortType(misuse.type)} in ${identityOf(misuse.body)}`,
        because: stepsOf2(misuse),
        ...advice ? { advice } : {}
      };
    }
  }
});
function messageOf2({ how: how3, type: type2, variable: variable2, by }) {
  const name3 = shortType(type2);
  const value3 = variable2 && !variable2.startsWith("_") ? `'${variable2}' of the linear type '${name3}'` : `a value of the linear type '${name3}'`;
  const open2 = "what it stands for stays open";
  switch (how3) {
    case "dropped":
      return `${value3} is dropped on a path instead of being consumed: ${open2}`;
    case "dropped-maybe":
      return `what may hold a value of the linear type '${name3}' is dropped unasked: if it does, ${open2}`;
    case "discarded":
      return `${value3} is given to '${nameOf3(by, "drop")}', which does not consume it: ${open2}`;
    case "overwritten":
      return `a value of the linear type '${name3}' is overwritten before it is consumed: ${open2}`;
    case "kept":
      return `${value3} is still owned on a path where the function returns: nobody can consume it any more, and ${open2}`;
    case "kept-maybe":
      return `what may hold a value of the linear type '${name3}' is left behind when the function returns`;
    case "forgotten":
      return `${value3} is swallowed by '${nameOf3(by, "forget")}': nobody can consume it any more, and ${open2}`;
    case "held":
      return `${value3} is put into '${nameOf3(by, "ManuallyDrop")}' and never taken out: nothing consumes it, and ${open2}`;
    case "leaked":
      return `${value3} is swallowed by '${nameOf3(by, "leak")}': nobody can consume it any more, and ${open2}`;
    case "dropped-inside":
      return `something that may hold a value of the linear type '${name3}' is dropped`;
    case "lost":
      return `${value3} goes into '${nameOf3(by, "a generic function")}', where it is lost track of`;
    case "used-twice":
    case "read":
    case "read-behind-reference":
    case "read-behind-pointer":
    case "copied-out":
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
function stepsOf2({ declaration: declaration2, created, lost, at: at2, how: how3 }) {
  const steps = [];
  const { place: place4 } = declaration2;
  steps.push({ at: place4 ?? at2, message: showSource(declaration2) });
  if (created && (created.line !== at2.line || how3 === "overwritten"))
    steps.push({ at: created, message: "the value comes in here" });
  if (lost && lost.line !== at2.line)
    steps.push({ at: lost, message: how3.startsWith("kept") ? "the function returns here" : "and is lost here" });
  return steps;
}
function nameOf3(by, otherwise) {
  const names2 = (by ?? "").replace(/<[^<>]*(?:<[^<>]*(?:<[^<>]*>[^<>]*)*>[^<>]*)*>/g, "").split("::").filter((name3) => name3 !== "");
  return names2.length === 0 ? otherwise : names2.slice(-2).join("::");
}

// analyzers/size/gzip.ts
import { gzipSync } from "node:zlib";
var known2 = /* @__PURE__ */ new WeakMap();
function gzipped(bytes) {
  let size2 = known2.get(bytes);
  if (size2 === void 0) known2.set(bytes, size2 = gzipSync(bytes, { level: 9 }).length);
  return size2;
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
  requires: { wasm },
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
        advice: `Keep a copy for debugging and ship the output of: wasm-tools strip --delete '^name$' ${quoted3(file)} -o ${quoted3(stripped(file))}`,
        bytes: section.length
      };
    }
  }
});
function quoted3(path3) {
  return /^[\w./@+-]+$/.test(path3) ? path3 : `'${path3.replaceAll("'", "'\\''")}'`;
}
function stripped(path3) {
  return `${path3.replace(/\.wasm$|\.wat$/, "")}.stripped.wasm`;
}

// analyzers/contract/pod.ts
var pod = analyzer({
  name: "pod",
  doc: "Which types are plain old data, and for the others the field that is to blame.",
  requires: { contract, shapes: optional(shapes), mir: optional(mir) },
  run: ({ contract: contract2, shapes: shapes2 }) => ({
    judge: (type2, dump, profile = "strict") => judge2({ contract: contract2, shapes: shapes2, dump, profile, open: /* @__PURE__ */ new Set() }, type2)
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
  const text2 = showType(type2);
  switch (type2.kind) {
    case "ref":
      return no(`'${text2}' is a reference`);
    case "pointer":
      return no(`'${text2}' is a pointer`);
    case "fn":
      return no(`'${text2}' is a function pointer`);
    case "dyn":
    case "impl":
      return no(`'${text2}' is a trait object`);
    case "slice":
      return no(`'${text2}' has no size of its own`);
    case "never":
      return no(`'!' has no value`);
    case "closure":
      return no(`a closure's layout is promised to nobody`);
    case "array":
      return step3(judge2(court, type2.of), `'${text2}' has elements of type '${showType(type2.of)}'`);
    case "tuple":
      if (type2.of.length === 0)
        return court.profile === "contract" ? yes : no("'()' has no bytes: a slice of it shares nothing");
      return firstNo([
        ...type2.of.map((part2) => step3(judge2(court, part2), `'${text2}' has a part of type '${showType(part2)}'`)),
        unknown(`nothing promises the layout of the tuple '${text2}'`)
      ]);
    case "pattern":
      return no(`'${text2}' excludes bit patterns`);
    case "infer":
    case "opaque":
      return unknown(`the type '${text2}' was not understood`);
    case "path":
      return judgeNamed(court, type2, text2);
  }
}
function judgeNamed(court, type2, text2) {
  const { contract: contract2, dump, shapes: shapes2, profile, open: open2 } = court;
  const last = lastName(type2.path);
  if (last === void 0) return unknown(`the type '${text2}' is not resolved in a generic body`);
  if (type2.path.segments.length === 1 && numbers.has(last)) return yes;
  if (type2.path.segments.length === 1 && last === "bool")
    return profile === "contract" ? yes : no("'bool' has bit patterns that are neither true nor false");
  if (type2.path.segments.length === 1 && /^[A-Z][A-Z0-9]?$/.test(last)) return unknown(`'${last}' is a type parameter`);
  const handle = contract2.typeRole("handle", type2, dump) ?? contract2.typeRole("func-ref", type2, dump);
  if (handle) return no(`'${text2}' is a handle: it stands for an entry of a table that belongs to one thread`);
  if (contract2.typeRole("linear", type2, dump)) return no(`'${text2}' is linear: its bytes must not be copied`);
  const declared = contract2.typeRole("pod", type2, dump);
  if (declared?.facts?.needsDrop) return no(`'${text2}' has drop glue`);
  if (declared) return yes;
  const wrong = guilty.get(last) ?? (/^(Atomic\w*|Atomic)$/.test(last) ? "has interior mutability" : void 0);
  if (wrong && isStandard(type2)) return no(`'${text2}' ${wrong}`);
  if (/^NonZero[UI]/.test(last)) return no(`'${text2}' must never be zero`);
  if (last === "PhantomData" || last === "PhantomPinned") return yes;
  if (last === "Wrapping" || last === "Saturating" || last === "MaybeUninit") {
    const [inner] = typeArguments(type2.path);
    return inner ? step3(judge2(court, inner), `'${text2}' holds '${showType(inner)}'`) : unknown(`nothing shows the fields of '${text2}'`);
  }
  if (open2.has(text2)) return yes;
  const shape = shapes2?.of(type2, dump);
  if (!shape) return unknown(`no dump shows the fields of '${text2}'`);
  if (shape.kind === "enum") return no(`'${text2}' is an enum: some bit patterns are no variant of it`);
  if (shape.kind === "union") return no(`'${text2}' is a union: which of its bytes mean something is not fixed`);
  if (shapes2?.dropsItself(type2, dump)) return no(`'${text2}' implements 'Drop'`);
  open2.add(text2);
  const struct = shape.variants.get("") ?? { fields: [], whole: false };
  const verdicts = struct.fields.map(
    (field, index) => field ? step3(
      judge2(court, field.type),
      `'${text2}' has the field '${field.name ?? index}' of type '${showType(field.type)}'`
    ) : unknown(`no dump shows field ${index} of '${text2}'`)
  );
  open2.delete(text2);
  const verdict = firstNo(verdicts);
  if (verdict.is !== "yes") return verdict;
  if (!struct.whole) return unknown(`the dumps do not show every field of '${text2}'`);
  const layouts = struct.fields.map((field) => field && layoutOf(court, field.type));
  if (layouts.every((layout) => layout !== void 0)) {
    const size2 = layouts.reduce((sum, layout) => sum + layout.size, 0);
    const align = Math.max(1, ...layouts.map((layout) => layout.align));
    if (size2 % align !== 0) return no(`'${text2}' has padding: its fields are ${size2} bytes, its alignment is ${align}`);
  }
  return unknown(`nothing promises the layout of '${text2}': mark it with #[wasm::pod]`);
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
  return court.contract.typeRole("pod", type2, court.dump)?.facts;
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
function step3(verdict, by) {
  return verdict.is === "yes" ? verdict : { ...verdict, because: [by, ...verdict.because] };
}
function firstNo(verdicts) {
  return verdicts.find(({ is }) => is === "no") ?? verdicts.find(({ is }) => is === "unknown") ?? yes;
}

// rules/safety/non-pod-shared-slice.ts
var non_pod_shared_slice_default = rule({
  id: "non-pod-shared-slice",
  title: "a shared slice has elements that are not plain old data",
  severity: "error",
  since: "next",
  certainty: "proved",
  clauses: ["SHARED-2", "SHARED-4", "POD-1", "POD-3", "POD-4"],
  docs: `
A shared slice is a view of memory that other threads or the host write while it is read. Every pattern of bits that can appear
there must be a value of the element type: that is what Pod means. This view has elements that are not, so a read can produce a
\`bool\` that is neither true nor false, a reference to nowhere, or a half-written pointer, and everything built on it is undefined.

The bound \`T: Pod\` stops honest mistakes; what is found here went past it, by a hand-written \`impl\`, a transmute or a pointer cast.
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
view, an aggregate, a transmute) is asked for the element type; a function that only passes a view on is not blamed again. The
element is judged field by field, and the chain that leads to the reason is shown. Where a view is built from a pointer or
slice that was cast, the type before the cast is judged too.

Not Pod are \`bool\`, \`char\`, \`NonZero*\`, enums, unions, references, pointers, function pointers, handles, linear types, owners of memory,
cells and atomics, types with drop glue, and structs whose fields do not fill them. Pod are the numbers, arrays of Pod, and
what \`#[wasm::pod]\` or \`contract.pod\` declares.

- **proved**: a field that is to blame is in the dump.
- **likely**: the view is built over memory that was cast from a type that is not Pod, in a body with inlined calls.
- **unknown** (counted): the dump shows no fields of the type, or nothing promises its layout.
`,
  requires: { mir, contract, pod },
  options: {
    boolIsPod: option(false, "Whether 'bool' and '()' count as plain old data, as some contracts have it.")
  },
  *check({ mir: mir2, contract: contract2, pod: pod2 }, { boolIsPod }) {
    const profile = boolIsPod ? "contract" : "strict";
    for (const dump of mir2.dumps) {
      if (!contract2.mentions("shared-slice", dump)) continue;
      for (const body of dump.bodies) {
        if (body.kind !== "fn") continue;
        const told2 = /* @__PURE__ */ new Set();
        for (const view2 of viewsIn(contract2, body)) {
          const verdict = pod2.judge(view2.element, dump, profile);
          const key = `${view2.at.source ? view2.at.source.line : view2.at.line} ${showType(view2.element)}`;
          if (verdict.is === "yes" || told2.has(key)) continue;
          told2.add(key);
          yield draftOf2(body, view2, verdict);
        }
      }
    }
  }
});
function draftOf2(body, { element: element2, cast: cast3, declaration: declaration2, at: at2 }, verdict) {
  const name3 = shortType(showType(element2));
  const reasons = verdict.because.map(shortType);
  const what = cast3 ? `a shared slice of '${shortType(showType(cast3))}' is a view of memory that holds '${name3}'` : `a shared slice has elements of type '${name3}'`;
  const proved = verdict.is === "no";
  return {
    at: at2,
    message: `${what}, which ${proved ? "is not" : "is not known to be"} Pod (${reasons.join(", ")}): whoever reads it while others write may get what is no value of its type`,
    advice: `Share a type made of numbers only, mark it with #[wasm::pod], and convert after reading.`,
    certainty: !proved ? "unknown" : cast3 && body.code.inlined.length > 0 ? "likely" : "proved",
    subject: `${name3} in ${identityOf(body)}`,
    because: [
      ...verdict.because.map((reason) => ({ at: at2, message: shortType(reason) })),
      { at: declaration2.place ?? at2, message: showSource(declaration2) }
    ]
  };
}
function* viewsIn(contract2, body) {
  const { code: code3, dump } = body;
  const viewOf = (type2) => sharedSlice(contract2, body, type2);
  const given = new Set(
    body.params.flatMap((param, index) => {
      const view2 = viewOf(withoutPointers(code3.locals[index + 1]?.type ?? param));
      return view2 ? [showType(view2.element)] : [];
    })
  );
  const homes = new Set(contract2.types.filter((type2) => type2.role === "shared-slice" && contract2.isHome(type2, dump)));
  const found = function* (to, sources2, point, block4, index) {
    const type2 = typeOfPlace(code3, to);
    const view2 = type2 && viewOf(type2);
    if (!view2 || homes.has(view2.declaration)) return;
    if (sources2.some((source) => holdsView(contract2, body, typeOfOperand(code3, source)))) return;
    const at2 = mirPlace(body, point, block4, index);
    if (!given.has(showType(view2.element))) yield { ...view2, at: at2 };
    const before = sources2.map((source) => beforeCast(body, source)).find((source) => source !== void 0);
    if (before && !sameByTail(before, view2.element)) yield { ...view2, element: before, cast: view2.element, at: at2 };
  };
  const { inlined } = code3;
  for (const call2 of inlined) {
    const path3 = !call2.within ? parsePath(call2.callee) : void 0;
    const owner = path3 && ownerType(path3);
    const view2 = owner && viewOf(owner);
    const name3 = path3 && lastName(path3);
    if (!view2 || !name3 || !constructors.has(name3) || homes.has(view2.declaration) || given.has(showType(view2.element)))
      continue;
    yield { ...view2, at: { ...mirPlace(body), line: call2.line, ...call2.at ? { source: call2.at } : {} } };
  }
  for (const block4 of normalBlocks(code3)) {
    const { statements, terminator } = code3.blocks[block4];
    for (const [index, statement] of statements.entries()) {
      if (statement.kind !== "assign") continue;
      const { to, from } = statement;
      if (from.kind === "cast" && from.cast === "Transmute") yield* found(to, [from.operand], statement, block4, index);
      if (from.kind === "adt" && inlined.length > 0) {
        for (const view2 of found(
          to,
          from.fields.map(({ operand: operand3 }) => operand3),
          statement,
          block4,
          index
        ))
          if (view2.cast) yield view2;
      }
    }
    if (terminator.kind === "call") yield* found(terminator.to, terminator.args, terminator, block4, statements.length);
  }
}
var constructors = /* @__PURE__ */ new Set(["new", "from_raw_parts", "from_slice", "from"]);
function sharedSlice(contract2, body, type2) {
  const declaration2 = contract2.typeRole("shared-slice", type2, body.dump);
  const element2 = type2.kind === "path" ? typeArguments(type2.path)[0] : void 0;
  return declaration2 && element2 && !isGeneric(element2) ? { declaration: declaration2, element: element2 } : void 0;
}
function holdsView(contract2, body, type2) {
  let found = false;
  if (type2)
    visitTypes(type2, (inner) => {
      found ||= contract2.typeRole("shared-slice", inner, body.dump) !== void 0;
    });
  return found;
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
    const definition = operand3.place.projection.length === 0 ? definitions.only(operand3.place.local) : void 0;
    operand3 = void 0;
    if (definition?.is === "assign" && (definition.from.kind === "use" || definition.from.kind === "cast"))
      operand3 = definition.from.operand;
    else if (definition?.is === "assign" && definition.from.kind === "ref") {
      const place4 = definition.from.place;
      if (place4.projection[0]?.kind === "deref" && place4.projection.length === 1)
        operand3 = { kind: "copy", place: { local: place4.local, projection: [] } };
    } else if (definition?.is === "call" && definition.call.callee.kind === "path") {
      const last = definition.call.callee.path.segments.at(-1);
      if (last?.kind === "name" && /^(as_ptr|as_mut_ptr|cast|cast_const|cast_mut)$/.test(last.name))
        operand3 = definition.call.args[0];
    }
  }
  return earliest;
}
function elementOf(type2) {
  return type2.kind === "ref" || type2.kind === "pointer" ? innermost(type2.to) : void 0;
}
function innermost(type2) {
  if (type2.kind === "slice" || type2.kind === "array") return innermost(type2.of);
  const inner = type2.kind === "path" && /^(UnsafeCell|SyncUnsafeCell|Cell|MaybeUninit|ManuallyDrop)$/.test(lastName(type2.path) ?? "") ? typeArguments(type2.path)[0] : void 0;
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

// analyzers/effects/pure.ts
var purity = analyzer({
  name: "purity",
  doc: "Functions whose call does nothing but compute a result.",
  requires: { effects: effects2 },
  run: ({ effects: effects3 }) => purityOf(effects3)
});
var harmless = effectSet("memory_read", "memory_write");
function purityOf({ graph, own: own3, frames: frames2, imports }) {
  const known3 = /* @__PURE__ */ new Map();
  const { code: code3 } = graph;
  const { start, target } = graph.direct;
  const { half: half2 } = graph;
  const computes = (index) => !imports[index] && (own3.any[index] & ~harmless) === 0 && code3.indirectStart[index] === code3.indirectStart[index + 1] && !frames2.writesHeap(index);
  return {
    isPure(index) {
      const before = known3.get(index);
      if (before !== void 0) return before;
      const seen = /* @__PURE__ */ new Set([index]);
      const open2 = [index];
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
      else known3.set(index, false);
      return pure;
    }
  };
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

One finding per callee, with the first places. Functions that do nothing but return a constant are left out: they are stubs.

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
  requires: { wasm, code, names, purity },
  options: {
    places: option(3, "How many of the calls are shown as evidence.")
  },
  *check({ wasm: wasm2, code: code3, names: names2, purity: purity2 }, { places }) {
    for (const [callee, calls] of droppedCalls(wasm2, code3)) {
      if (code3.instructions[callee] <= stub || !purity2.isPure(callee)) continue;
      const name3 = names2.of(callee).name;
      if (/\bblack_box\b/.test(name3)) continue;
      const [first] = calls;
      yield {
        at: names2.place(first.caller, first.offset, first.length),
        subject: names2.subject(callee),
        message: `the result of '${clip(name3)}' is thrown away at ${count(calls.length, "place")}, first in '${clip(names2.of(first.caller).name)}'; the call only reads and computes, so it is work for nothing`,
        advice: "Use the result, or delete the call.",
        bytes: calls.reduce((sum, { length }) => sum + length, 0),
        because: calls.slice(0, places).map(({ caller, offset, length }) => ({
          at: names2.place(caller, offset, length),
          message: `dropped in '${clip(names2.of(caller).name)}'`
        }))
      };
    }
  }
});
var stub = 2;
var drop2 = 26;
function droppedCalls(module2, code3) {
  const found = /* @__PURE__ */ new Map();
  const { bytes, functions: functions2, types: types3 } = module2;
  const single2 = functions2.map(({ type: type2, body }) => {
    const definition = types3[type2];
    return body !== void 0 && definition?.kind === "func" && definition.results.length === 1;
  });
  for (const { index: caller } of functions2)
    for (let call2 = code3.callStart[caller]; call2 < code3.callStart[caller + 1]; call2++) {
      const callee = code3.callTarget[call2];
      if (!single2[callee]) continue;
      const offset = code3.callOffset[call2];
      let next = offset + 1;
      while (bytes[next] >= 128) next++;
      if (bytes[++next] !== drop2) continue;
      const dropped2 = { caller, offset, length: next + 1 - offset };
      const calls = found.get(callee);
      if (calls) calls.push(dropped2);
      else found.set(callee, [dropped2]);
    }
  return found;
}

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
  *facts({ artifact, bytes, sections, functions: functions2, imports, exports }) {
    const whole2 = `${bytes} bytes; ${functions2} functions, ${imports} imports, ${exports} exports`;
    yield { at: { kind: "bytes", artifact, offset: 0, length: bytes }, text: whole2 };
    for (const { name: name3, bytes: own3, span } of sections) {
      const share2 = bytes === 0 ? 0 : 100 * own3 / bytes;
      yield {
        at: { kind: "bytes", artifact, ...span, section: name3 },
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

\`raw\` is the file as it lies there. \`gzip\` is its size after \`gzip -9\` as this Node's zlib does it: compare it only with
figures made the same way. The finding stands on the line of the config that sets the limit, and says which sections and
functions the bytes are in. A budget whose \`files\` match nothing that was linted fails the run, unless it is \`optional\`.

\`\`\`wat bad
;; config {"budgets":[{"files":"**","metric":"raw","max":"16 B"}]}
(module (func (export "run") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3))))
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
      if (pathMatches(budget.files, wasm2.artifact.path)) yield* judge3(budget, wasm2, sizes2, names2);
  }
});
function* judge3(budget, module2, sizes2, names2) {
  const weighed = budget.metric === "raw" ? module2.bytes.length : gzipped(module2.bytes);
  const over = budget.max !== void 0 && weighed > budget.max ? budget.max : void 0;
  const near = budget.warn !== void 0 && weighed > budget.warn ? budget.warn : void 0;
  const limit = over ?? near;
  if (limit === void 0) return;
  const measured = budget.metric === "raw" ? "" : " after gzip -9";
  yield {
    at: budget.at,
    subject: `${module2.artifact.path} ${budget.metric}`,
    message: `'${module2.artifact.path}' is ${size(weighed)}${measured}, ${size(weighed - limit)} (${share(weighed - limit, limit)}) more than the ${over === void 0 ? "warning line" : "limit"} of ${size(limit)}; most of it is in ${largest(sizes2)}`,
    advice: adviceFor3(module2, budget),
    ...over === void 0 ? { atMost: "warning" } : {},
    bytes: weighed - limit,
    because: largestFunctions(module2, names2)
  };
}
function largest({ sections, bytes }) {
  return [...sections].sort((a, b) => b.bytes - a.bytes).slice(0, 3).map((section) => `${section.name} (${size(section.bytes)}, ${share(section.bytes, bytes)})`).join(", ");
}
function largestFunctions(module2, names2) {
  const bodies2 = module2.functions.flatMap(({ index, body }) => body ? [{ index, bytes: body.length }] : []);
  return bodies2.sort((a, b) => b.bytes - a.bytes).slice(0, 5).map(({ index, bytes }) => ({
    at: names2.place(index),
    message: `'${clip(names2.of(index).name)}' is ${size(bytes)}`
  }));
}
function adviceFor3(module2, { metric }) {
  const strippable = module2.customs.filter(
    ({ title }) => /^(name|\.debug_.*|sourceMappingURL|external_debug_info)$/.test(title)
  );
  const bytes = strippable.reduce((sum, { length }) => sum + length, 0);
  if (metric === "raw" && bytes * 20 > module2.bytes.length)
    return `Strip the custom sections that only debuggers read (${size(bytes)}) first: wasm-opt --strip-debug.`;
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
hence _likely_. The two findings on the corpus are true by disassembly.

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
  requires: { wasm, callGraph },
  options: {},
  *check({ wasm: wasm2, callGraph: callGraph2 }) {
    const pointer = wasm2.globals[callGraph2.stackPointer];
    const data = wasm2.data.filter(({ memory: memory2, contents }) => (memory2 ?? 0) === 0 && contents.length > 0);
    if (!pointer || data.length === 0) return;
    const artifact = wasm2.artifact.path;
    const wide = wasm2.memories[0]?.limits.index64 ? 64 : 32;
    const top = pointer.init?.value;
    const starts = data.flatMap((segment2) => {
      const value3 = segment2.offsetExpression?.value;
      return value3 === void 0 ? [] : [{ segment: segment2, address: BigInt.asUintN(wide, value3) }];
    });
    const [first] = starts.toSorted((a, b) => a.address < b.address ? -1 : a.address > b.address ? 1 : 0);
    const at2 = {
      kind: "bytes",
      artifact,
      offset: pointer.init?.offset ?? pointer.import?.offset ?? 0,
      length: pointer.init?.length ?? pointer.import?.length ?? 0,
      section: pointer.import ? "import" : "global"
    };
    if (top !== void 0 && first && top > first.address) {
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

// rules/index.ts
var rules = [
  { ...absolute_build_paths_default, category: "hygiene" },
  { ...effect_undeclared_default, category: "effects" },
  { ...forged_handle_default, category: "safety" },
  { ...generic_bloat_default, category: "size" },
  { ...host_feature_unsupported_default, category: "portability" },
  { ...linear_duplicated_default, category: "safety" },
  { ...linear_leaked_default, category: "safety" },
  { ...name_section_shipped_default, category: "size" },
  { ...non_pod_shared_slice_default, category: "safety" },
  { ...pure_call_result_dropped_default, category: "effects" },
  { ...retyped_handle_default, category: "safety" },
  { ...size_budget_default, category: "size" },
  { ...stack_overflow_clobbers_data_default, category: "hygiene" }
];

// rules/report.ts
function merge2(reports) {
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

// analyzers/dwarf/codes.ts
var TAG = {
  compileUnit: 17,
  inlinedSubroutine: 29,
  subprogram: 46,
  partialUnit: 60,
  skeletonUnit: 74
};
var AT = {
  name: 3,
  stmtList: 16,
  lowPc: 17,
  highPc: 18,
  language: 19,
  compDir: 27,
  producer: 37,
  abstractOrigin: 49,
  declFile: 58,
  declLine: 59,
  specification: 71,
  ranges: 85,
  callColumn: 87,
  callFile: 88,
  callLine: 89,
  linkageName: 110,
  strOffsetsBase: 114,
  addrBase: 115,
  rnglistsBase: 116,
  mipsLinkageName: 8199,
  gnuRangesBase: 8498,
  gnuAddrBase: 8499
};
var FORM = {
  addr: 1,
  block2: 3,
  block4: 4,
  data2: 5,
  data4: 6,
  data8: 7,
  string: 8,
  block: 9,
  block1: 10,
  data1: 11,
  flag: 12,
  sdata: 13,
  strp: 14,
  udata: 15,
  refAddr: 16,
  ref1: 17,
  ref2: 18,
  ref4: 19,
  ref8: 20,
  refUdata: 21,
  indirect: 22,
  secOffset: 23,
  exprloc: 24,
  flagPresent: 25,
  strx: 26,
  addrx: 27,
  refSup4: 28,
  strpSup: 29,
  data16: 30,
  lineStrp: 31,
  refSig8: 32,
  implicitConst: 33,
  loclistx: 34,
  rnglistx: 35,
  refSup8: 36,
  strx1: 37,
  strx2: 38,
  strx3: 39,
  strx4: 40,
  addrx1: 41,
  addrx2: 42,
  addrx3: 43,
  addrx4: 44,
  gnuAddrIndex: 7937,
  gnuStrIndex: 7938,
  gnuRefAlt: 7968,
  gnuStrpAlt: 7969
};
var UT = { compile: 1, type: 2, partial: 3, skeleton: 4, splitCompile: 5, splitType: 6 };
var LNS = {
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
  setIsa: 12
};
var LNE = { endSequence: 1, setAddress: 2, defineFile: 3 };
var LNCT = { path: 1, directoryIndex: 2 };
var RLE = {
  endOfList: 0,
  baseAddressx: 1,
  startxEndx: 2,
  startxLength: 3,
  offsetPair: 4,
  baseAddress: 5,
  startEnd: 6,
  startLength: 7
};
var languages = /* @__PURE__ */ new Map([
  [1, "C89"],
  [2, "C"],
  [4, "C++"],
  [12, "C99"],
  [19, "D"],
  [22, "Go"],
  [26, "C++11"],
  [28, "Rust"],
  [29, "C11"],
  [30, "Swift"],
  [33, "C++14"],
  [39, "Zig"],
  [43, "C++17"],
  [44, "C++20"],
  [45, "C17"],
  [32769, "assembly"]
]);

// analyzers/dwarf/data.ts
function u16(c) {
  const { bytes, at: at2 } = c;
  if (c.end - at2 < 2) missing(c, "two bytes", 2);
  c.at = at2 + 2;
  return bytes[at2] | bytes[at2 + 1] << 8;
}
function u24(c) {
  return u16(c) | u8(c, "the third byte") << 16;
}
function u322(c) {
  const { bytes, at: at2 } = c;
  if (c.end - at2 < 4) missing(c, "four bytes", 4);
  c.at = at2 + 4;
  return (bytes[at2] | bytes[at2 + 1] << 8 | bytes[at2 + 2] << 16 | bytes[at2 + 3] << 24) >>> 0;
}
function u64(c) {
  const low = u322(c);
  return low + u322(c) * 4294967296;
}
function unsigned(c, size2) {
  switch (size2) {
    case 1:
      return u8(c, "one byte");
    case 2:
      return u16(c);
    case 3:
      return u24(c);
    case 4:
      return u322(c);
    case 8:
      return u64(c);
    default:
      return malformed(c.at, `no number has ${size2} bytes`);
  }
}
function uleb(c) {
  const { bytes, end } = c;
  let byte = c.at < end ? bytes[c.at++] : u8(c, "a number");
  if (byte < 128) return byte;
  let value3 = byte & 127;
  for (let scale = 128; ; scale *= 128) {
    byte = c.at < end ? bytes[c.at++] : u8(c, "a number");
    if (byte & 127) value3 += (byte & 127) * scale;
    if (byte < 128) return value3;
  }
}
function sleb(c) {
  let value3 = 0;
  let scale = 1;
  for (; ; ) {
    const byte = u8(c, "a number");
    if (scale < 2 ** 63) {
      value3 += (byte & 127) * scale;
      scale *= 128;
      if (byte < 128) return byte & 64 ? value3 - scale : value3;
    } else if (byte < 128) return value3;
  }
}
function skipLeb(c) {
  while (u8(c, "a number") >= 128) ;
}
function skipText(c) {
  const { at: at2 } = c;
  const zero = c.bytes.indexOf(0, at2);
  if (zero < 0 || zero >= c.end) malformed(at2, "a text does not end");
  c.at = zero + 1;
  return at2;
}
function lengthAndFormat(c) {
  const first = u322(c);
  if (first >= 4294967280 && first !== 4294967295) malformed(c.at - 4, "a reserved length");
  const wide = first === 4294967295;
  const length = wide ? u64(c) : first;
  return { offsetSize: wide ? 8 : 4, body: skip(c, length, `${length} bytes`) };
}
var longestText = 1 << 16;
function textAt(bytes, at2, end) {
  if (at2 < 0 || at2 >= end) return void 0;
  const window = bytes.subarray(at2, Math.min(end, at2 + longestText));
  const length = window.indexOf(0);
  if (length < 0) return void 0;
  return text(bytes, at2, length) ?? lossy.decode(window.subarray(0, length));
}
var lossy = new TextDecoder();

// analyzers/dwarf/forms.ts
var fixed = /* @__PURE__ */ new Map([
  [FORM.data1, 1],
  [FORM.ref1, 1],
  [FORM.flag, 1],
  [FORM.strx1, 1],
  [FORM.addrx1, 1],
  [FORM.data2, 2],
  [FORM.ref2, 2],
  [FORM.strx2, 2],
  [FORM.addrx2, 2],
  [FORM.strx3, 3],
  [FORM.addrx3, 3],
  [FORM.data4, 4],
  [FORM.ref4, 4],
  [FORM.strx4, 4],
  [FORM.addrx4, 4],
  [FORM.refSup4, 4],
  [FORM.data8, 8],
  [FORM.ref8, 8],
  [FORM.refSig8, 8],
  [FORM.refSup8, 8],
  [FORM.data16, 16],
  [FORM.flagPresent, 0],
  [FORM.implicitConst, 0]
]);
var offsetSized = /* @__PURE__ */ new Set([
  FORM.secOffset,
  FORM.strp,
  FORM.lineStrp,
  FORM.strpSup,
  FORM.gnuRefAlt,
  FORM.gnuStrpAlt
]);
function fixedSize(form, { version, addressSize, offsetSize }) {
  if (offsetSized.has(form)) return offsetSize;
  if (form === FORM.addr) return addressSize;
  if (form === FORM.refAddr) return version <= 2 ? addressSize : offsetSize;
  return fixed.get(form) ?? -1;
}
function skipForm(c, form, encoding) {
  switch (form) {
    case FORM.sdata:
    case FORM.udata:
    case FORM.refUdata:
    case FORM.strx:
    case FORM.addrx:
    case FORM.loclistx:
    case FORM.rnglistx:
    case FORM.gnuAddrIndex:
    case FORM.gnuStrIndex:
      return skipLeb(c);
    case FORM.string:
      skipText(c);
      return;
    case FORM.indirect: {
      const actual = uleb(c);
      if (actual === FORM.indirect || actual === FORM.implicitConst) malformed(c.at, "a form that leads nowhere");
      return skipForm(c, actual, encoding);
    }
  }
  const length = blockLength(c, form);
  skip(c, length >= 0 ? length : fixedOrFault(c, form, encoding), "a value");
}
function fixedOrFault(c, form, encoding) {
  const size2 = fixedSize(form, encoding);
  return size2 >= 0 ? size2 : malformed(c.at, `unknown form 0x${form.toString(16)}`);
}
function blockLength(c, form) {
  switch (form) {
    case FORM.block:
    case FORM.exprloc:
      return uleb(c);
    case FORM.block1:
      return u8(c, "the length of a block");
    case FORM.block2:
      return u16(c);
    case FORM.block4:
      return u322(c);
    default:
      return -1;
  }
}
var value2 = { form: 0, number: 0 };
function readForm(sections, c, unit, form, implicit) {
  value2.form = form;
  value2.number = implicit;
  switch (form) {
    case FORM.implicitConst:
      return;
    case FORM.flagPresent:
      value2.number = 1;
      return;
    case FORM.sdata:
      value2.number = sleb(c);
      return;
    case FORM.udata:
    case FORM.strx:
    case FORM.addrx:
    case FORM.loclistx:
    case FORM.rnglistx:
    case FORM.gnuAddrIndex:
    case FORM.gnuStrIndex:
      value2.number = uleb(c);
      return;
    case FORM.refUdata:
      value2.number = unit.start + uleb(c);
      return;
    case FORM.string:
      value2.number = skipText(c);
      return;
    case FORM.strx3:
    case FORM.addrx3:
      value2.number = u24(c);
      return;
    case FORM.data8:
      value2.number = u64(c);
      return;
    case FORM.indirect: {
      const actual = uleb(c);
      if (actual === FORM.indirect || actual === FORM.implicitConst) malformed(c.at, "a form that leads nowhere");
      return readForm(sections, c, unit, actual, 0);
    }
    case FORM.data16:
    case FORM.block:
    case FORM.block1:
    case FORM.block2:
    case FORM.block4:
    case FORM.exprloc:
    case FORM.refSig8:
    case FORM.refSup4:
    case FORM.refSup8:
    case FORM.strpSup:
    case FORM.gnuRefAlt:
    case FORM.gnuStrpAlt:
      skipForm(c, form, unit);
      value2.number = -1;
      return;
  }
  const number3 = unsigned(c, fixedOrFault(c, form, unit));
  switch (form) {
    case FORM.ref1:
    case FORM.ref2:
    case FORM.ref4:
    case FORM.ref8:
      value2.number = unit.start + number3;
      return;
    case FORM.refAddr:
      value2.number = within3(sections.info, number3);
      return;
    case FORM.strp:
      value2.number = within3(sections.str, number3);
      return;
    case FORM.lineStrp:
      value2.number = within3(sections.line_str, number3);
      return;
    default:
      value2.number = number3;
  }
}
function within3(section, offset) {
  return offset < section.length ? section.offset + offset : -1;
}

// analyzers/dwarf/sections.ts
var wanted = ["abbrev", "addr", "info", "line", "line_str", "ranges", "rnglists", "str", "str_offsets"];
function dwarfSections(module2, giveUp) {
  const code3 = module2.sections.find(({ id }) => id === 10);
  const spans = Object.fromEntries(
    wanted.map((name3) => {
      const found = module2.customs.find(({ title }) => title === `.debug_${name3}`);
      return [name3, found?.payload ?? { offset: 0, length: 0 }];
    })
  );
  if (!code3 || spans.line.length === 0) return void 0;
  const { offset: codeStart, length: codeLength } = code3.contents;
  return { ...spans, bytes: module2.bytes, codeStart, codeLength, giveUp };
}
function sectionAt(sections, name3, offset = 0) {
  const { offset: start, length } = sections[name3];
  return cursor(sections.bytes, start + Math.min(offset, length), start + length, `.debug_${name3}`);
}
function isCode({ codeLength }, address) {
  return address > 0 && address < codeLength;
}

// analyzers/dwarf/line-header.ts
function* lineTables(sections) {
  const c = sectionAt(sections, "line");
  while (c.at < c.end) {
    const start = c.at;
    let unit;
    try {
      unit = lengthAndFormat(c);
    } catch (error) {
      if (!(error instanceof DecodeFault)) throw error;
      return sections.giveUp(start);
    }
    try {
      yield readHeader2(sections, start, unit.body, unit.offsetSize);
    } catch (error) {
      if (!(error instanceof DecodeFault)) throw error;
      sections.giveUp(start);
    }
  }
}
function readHeader2(sections, start, body, offsetSize) {
  const end = body.offset + body.length;
  const c = cursor(sections.bytes, body.offset, end, "a line table");
  const version = u16(c);
  if (version < 2 || version > 5) malformed(start, `line table of version ${version}`);
  const addressSize = version >= 5 ? u8(c, "the size of addresses") : 4;
  if (version >= 5) u8(c, "the size of segment selectors");
  const headerLength = unsigned(c, offsetSize);
  const programStart = c.at + headerLength;
  if (programStart > end) malformed(c.at, "the header is longer than the table");
  const minimumLength = u8(c, "the length of an instruction");
  if (version >= 4) u8(c, "the number of operations");
  u8(c, "whether rows are statements");
  const lineBase = u8(c, "the line base") << 24 >> 24;
  const lineRange = u8(c, "the line range");
  const opcodeBase = u8(c, "the opcode base");
  if (lineRange === 0 || opcodeBase === 0) malformed(start, "a line range or opcode base of 0");
  const operands3 = sections.bytes.subarray(c.at, Math.min(c.at + opcodeBase - 1, programStart));
  if (operands3.length !== opcodeBase - 1) malformed(c.at, "the header ends in its opcode lengths");
  const names2 = { offset: c.at + operands3.length, length: programStart - c.at - operands3.length };
  return {
    start,
    offset: start - sections.line.offset,
    version,
    addressSize,
    offsetSize,
    minimumLength,
    lineBase,
    lineRange,
    opcodeBase,
    operands: operands3,
    names: names2,
    program: { offset: programStart, length: end - programStart },
    defined: []
  };
}
function filesOf(sections, table) {
  const { directories, files } = readNames(sections, table);
  const five = table.version >= 5;
  const text2 = (at2) => at2 === void 0 ? void 0 : textAt(sections.bytes, at2, sections.bytes.length);
  const paths2 = /* @__PURE__ */ new Map();
  let from;
  return {
    path(file, directory) {
      if (directory !== from) paths2.clear();
      from = directory;
      const known3 = paths2.get(file);
      if (known3 !== void 0) return known3;
      const index = five ? file : file - 1;
      const name3 = text2(files[index * 2]);
      if (name3 === void 0) return void 0;
      const number3 = files[index * 2 + 1] ?? 0;
      const within5 = five ? text2(directories[number3]) : number3 === 0 ? void 0 : text2(directories[number3 - 1]);
      const base = five && number3 === 0 ? void 0 : directory;
      const path3 = joined(joined(base, within5), name3);
      paths2.set(file, path3);
      return path3;
    }
  };
}
function readNames(sections, table) {
  const { offset, length } = table.names;
  const c = cursor(sections.bytes, offset, offset + length, "the file table");
  const directories = [];
  const files = [];
  try {
    if (table.version >= 5) {
      readEntries(sections, table, c, (path3) => directories.push(path3));
      readEntries(sections, table, c, (path3, directory) => files.push(path3, directory));
    } else {
      while (c.bytes[c.at] !== 0) directories.push(skipText(c));
      c.at++;
      while (c.at < c.end && c.bytes[c.at] !== 0) readFile(c, files);
    }
    for (const at2 of table.defined) {
      const { offset: offset2, length: length2 } = table.program;
      readFile(cursor(sections.bytes, at2, offset2 + length2, "a file"), files);
    }
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error;
    sections.giveUp(error.offset);
  }
  return { directories, files };
}
function readFile(c, files) {
  files.push(skipText(c), uleb(c));
  uleb(c);
  uleb(c);
}
var textForms = /* @__PURE__ */ new Set([FORM.string, FORM.strp, FORM.lineStrp]);
function readEntries(sections, table, c, each) {
  const columns = [];
  for (let n = u8(c, "the number of columns"); n > 0; n--) columns.push(uleb(c), uleb(c));
  const count3 = uleb(c);
  const forms = columns.filter((_, i) => i % 2 === 1);
  if (forms.includes(FORM.flagPresent) || forms.includes(FORM.implicitConst)) malformed(c.at, "a column without bytes");
  if (count3 * forms.length > c.end - c.at || count3 > 0 && forms.length === 0)
    malformed(c.at, "more entries than bytes");
  for (let i = 0; i < count3; i++) {
    let path3 = -1;
    let directory = 0;
    for (let column = 0; column < columns.length; column += 2) {
      readForm(sections, c, table, columns[column + 1], 0);
      if (columns[column] === LNCT.path) path3 = textForms.has(value2.form) ? value2.number : -1;
      else if (columns[column] === LNCT.directoryIndex) directory = value2.number;
    }
    each(path3, directory);
  }
}
var absolute2 = /^(?:[/\\]|[A-Za-z]:[/\\])/;
function joined(directory, name3) {
  if (directory === void 0 || directory === "" || name3 !== void 0 && absolute2.test(name3)) return name3 ?? "";
  if (name3 === void 0 || name3 === "") return directory;
  const separator = /^[A-Za-z]:[/\\]|^\\/.test(directory) && directory.includes("\\") ? "\\" : "/";
  return /[/\\]$/.test(directory) ? directory + name3 : directory + separator + name3;
}

// analyzers/dwarf/line-program.ts
function noRows() {
  return { address: ints(64), file: ints(64), line: ints(64), column: ints(64) };
}
var ran = { low: 0, high: 0 };
function runSequence(c, table, rows) {
  const { bytes, end } = c;
  const { opcodeBase, lineBase, lineRange, minimumLength, operands: operands3 } = table;
  const constAdd = Math.floor((255 - opcodeBase) / lineRange) * minimumLength;
  let address = 0;
  let file = 1;
  let line = 1;
  let column = 0;
  ran.low = -1;
  for (; ; ) {
    if (c.at >= end) malformed(c.at, "the program ends within a sequence");
    const opcode2 = bytes[c.at++];
    if (opcode2 >= opcodeBase) {
      const adjusted = opcode2 - opcodeBase;
      const step5 = adjusted / lineRange | 0;
      address += step5 * minimumLength;
      line += lineBase + adjusted - step5 * lineRange;
    } else
      switch (opcode2) {
        case LNS.extended: {
          const length = uleb(c);
          const next = c.at + length;
          if (length === 0 || next > end) malformed(c.at, "an extended opcode without room");
          const extended = bytes[c.at++];
          if (extended === LNE.endSequence) {
            if (ran.low < 0) ran.low = address;
            ran.high = address;
            if (rows) append(rows, address, file, line, column);
            c.at = next;
            return;
          }
          if (extended === LNE.setAddress) address = unsigned(c, length - 1);
          else if (extended === LNE.defineFile && !rows) table.defined.push(c.at);
          c.at = next;
          continue;
        }
        case LNS.copy:
          break;
        case LNS.advancePc:
          address += uleb(c) * minimumLength;
          continue;
        case LNS.advanceLine:
          line += sleb(c);
          continue;
        case LNS.setFile:
          file = uleb(c);
          continue;
        case LNS.setColumn:
          column = uleb(c);
          continue;
        case LNS.constAddPc:
          address += constAdd;
          continue;
        case LNS.fixedAdvancePc:
          address += u16(c);
          continue;
        default:
          for (let n = operands3[opcode2 - 1]; n > 0; n--) uleb(c);
          continue;
      }
    if (ran.low < 0) ran.low = address;
    if (rows) append(rows, address, file, line, column);
  }
}
function append(rows, address, file, line, column) {
  push(rows.address, Math.min(address, 2147483647));
  push(rows.file, file);
  push(rows.line, line);
  push(rows.column, column);
}
function findSequences(sections) {
  const tables = [];
  const [start, end, at2, from] = [ints(1024), ints(1024), ints(1024), ints(1024)];
  for (const table of lineTables(sections)) {
    const { offset, length } = table.program;
    const c = cursor(sections.bytes, offset, offset + length, "a line number program");
    try {
      while (c.at < c.end) {
        const first = c.at;
        runSequence(c, table, void 0);
        if (!isCode(sections, ran.low) || ran.high <= ran.low) continue;
        push(start, ran.low);
        push(end, Math.min(ran.high, sections.codeLength));
        push(at2, first);
        push(from, tables.length);
      }
    } catch (error) {
      if (!(error instanceof DecodeFault)) throw error;
      sections.giveUp(error.offset);
    }
    tables.push(table);
  }
  const order = Int32Array.from({ length: start.length }, (_, i) => i);
  order.sort((a, b) => start.array[a] - start.array[b] || a - b);
  const sorted = ({ array: array3 }) => order.map((i) => array3[i]);
  return { tables, count: order.length, start: sorted(start), end: sorted(end), at: sorted(at2), table: sorted(from) };
}
function rowsOf(sections, sequences, n, rows) {
  const table = sequences.tables[sequences.table[n]];
  const { offset, length } = table.program;
  for (const column of [rows.address, rows.file, rows.line, rows.column]) column.length = 0;
  runSequence(cursor(sections.bytes, sequences.at[n], offset + length, "a line number program"), table, rows);
  return inOrder(rows) ? rows : sortedRows(rows);
}
function inOrder({ address: { array: array3, length } }) {
  for (let i = 1; i < length; i++) if (array3[i] < array3[i - 1]) return false;
  return true;
}
function sortedRows(rows) {
  const order = Int32Array.from({ length: rows.address.length }, (_, i) => i);
  order.sort((a, b) => rows.address.array[a] - rows.address.array[b] || a - b);
  const sorted = ({ array: array3, length }) => ({ array: order.map((i) => array3[i]), length });
  return {
    address: sorted(rows.address),
    file: sorted(rows.file),
    line: sorted(rows.line),
    column: sorted(rows.column)
  };
}
function lastAtMost(sorted, count3, value3) {
  let low = -1;
  for (let high = count3 - 1; low < high; ) {
    const middle = low + high + 1 >> 1;
    if (sorted[middle] <= value3) low = middle;
    else high = middle - 1;
  }
  return low;
}

// analyzers/dwarf/abbreviations.ts
var mostAttributes = 8e6;
function abbreviationTables(sections) {
  const tables = /* @__PURE__ */ new Map();
  let budget = Math.min(mostAttributes, 4 * sections.abbrev.length + 64);
  return (offset, encoding) => {
    const key = `${offset} ${encoding.version} ${encoding.addressSize} ${encoding.offsetSize}`;
    const known3 = tables.get(key);
    if (known3) return known3;
    const table = /* @__PURE__ */ new Map();
    const c = sectionAt(sections, "abbrev", offset);
    for (let code3 = uleb(c); code3 !== 0; code3 = uleb(c)) {
      const abbreviation = readAbbreviation(c, encoding);
      budget -= 1 + abbreviation.attributes.length / 3;
      if (budget < 0) throw new DecodeFault(c.at, "abbreviation tables overlap");
      table.set(code3, abbreviation);
    }
    tables.set(key, table);
    return table;
  };
}
function readAbbreviation(c, encoding) {
  const tag = uleb(c);
  const children = u8(c, "whether an entry has children") !== 0;
  const attributes = [];
  const steps = [];
  let fixed2 = 0;
  for (; ; ) {
    const attribute = uleb(c);
    const form = uleb(c);
    if (attribute === 0 && form === 0) break;
    attributes.push(attribute, form, form === FORM.implicitConst ? sleb(c) : 0);
    const size2 = fixedSize(form, encoding);
    if (size2 >= 0) fixed2 += size2;
    else {
      if (fixed2 > 0) steps.push(fixed2);
      steps.push(-form);
      fixed2 = 0;
    }
  }
  if (fixed2 > 0) steps.push(fixed2);
  const scope2 = tag === TAG.inlinedSubroutine || tag === TAG.subprogram && hasCode(attributes);
  return { tag, children, attributes, steps, scope: scope2 };
}
function hasCode(attributes) {
  return attributes.some((attribute, i) => i % 3 === 0 && (attribute === AT.lowPc || attribute === AT.ranges));
}

// analyzers/dwarf/units.ts
function readUnits(sections) {
  const units2 = [];
  const tables = abbreviationTables(sections);
  const c = sectionAt(sections, "info");
  while (c.at < c.end) {
    const start = c.at;
    try {
      const { offsetSize, body } = lengthAndFormat(c);
      try {
        const unit = readUnit(sections, tables, start, cursor(c.bytes, body.offset, c.at, "a unit"), offsetSize);
        if (unit) units2.push(unit);
      } catch (error) {
        if (!(error instanceof DecodeFault)) throw error;
        sections.giveUp(start);
      }
    } catch (error) {
      if (!(error instanceof DecodeFault)) throw error;
      sections.giveUp(start);
      break;
    }
  }
  return units2;
}
var unitTags = /* @__PURE__ */ new Set([TAG.compileUnit, TAG.partialUnit, TAG.skeletonUnit]);
function readUnit(sections, tables, start, c, offsetSize) {
  const version = u16(c);
  if (version < 2 || version > 5) malformed(start, `unit of version ${version}`);
  const type2 = version >= 5 ? u8(c, "the type of a unit") : UT.compile;
  let addressSize = version >= 5 ? u8(c, "the size of addresses") : 0;
  const abbreviations = unsigned(c, offsetSize);
  if (version < 5) addressSize = u8(c, "the size of addresses");
  if (addressSize !== 4 && addressSize !== 8) malformed(start, `addresses of ${addressSize} bytes`);
  if (type2 === UT.type || type2 === UT.splitType) return void 0;
  if (type2 === UT.skeleton || type2 === UT.splitCompile) c.at += 8;
  const origin = { start, version, addressSize, offsetSize };
  const table = tables(abbreviations, origin);
  const entries = c.at;
  const first = table.get(uleb(c)) ?? malformed(entries, "a unit without an entry");
  if (!unitTags.has(first.tag)) return void 0;
  return rootOf(sections, { ...origin, end: c.end, entries, abbreviations: table }, c, first);
}
function rootOf(sections, unit, c, { attributes }) {
  const forms = /* @__PURE__ */ new Map();
  for (let i = 0; i < attributes.length; i += 3) {
    readForm(sections, c, unit, attributes[i + 1], attributes[i + 2]);
    forms.set(attributes[i], [value2.form, value2.number]);
  }
  const number3 = (attribute, otherwise) => forms.get(attribute)?.[1] ?? otherwise;
  const header = unit.offsetSize === 8 ? 16 : 8;
  const bases = {
    addrBase: number3(AT.addrBase, number3(AT.gnuAddrBase, unit.version >= 5 ? header : 0)),
    // A list of offsets follows a header of one word more.
    rnglistsBase: number3(AT.rnglistsBase, number3(AT.gnuRangesBase, header + 4)),
    strOffsetsBase: number3(AT.strOffsetsBase, unit.version >= 5 ? header : 0)
  };
  const context = { ...unit, ...bases };
  const text2 = (attribute) => {
    const found = forms.get(attribute);
    return found && textOf(sections, context, found[0], found[1]);
  };
  const low = forms.get(AT.lowPc);
  const directory = text2(AT.compDir);
  const language = number3(AT.language, -1);
  return {
    ...context,
    lines: number3(AT.stmtList, -1),
    low: low ? addressOf(sections, context, low[0], low[1]) : 0,
    directory,
    get name() {
      return text2(AT.name);
    },
    get producer() {
      return text2(AT.producer);
    },
    language: languages.get(language)
  };
}
var indexedTexts = /* @__PURE__ */ new Set([
  FORM.strx,
  FORM.strx1,
  FORM.strx2,
  FORM.strx3,
  FORM.strx4,
  FORM.gnuStrIndex
]);
var plainTexts = /* @__PURE__ */ new Set([FORM.string, FORM.strp, FORM.lineStrp]);
var indexedAddresses = /* @__PURE__ */ new Set([
  FORM.addrx,
  FORM.addrx1,
  FORM.addrx2,
  FORM.addrx3,
  FORM.addrx4,
  FORM.gnuAddrIndex
]);
function isAddress(form) {
  return form === FORM.addr || indexedAddresses.has(form);
}
function textOf(sections, unit, form, number3) {
  const { bytes, str } = sections;
  if (plainTexts.has(form)) return textAt(bytes, number3, bytes.length);
  if (!indexedTexts.has(form)) return void 0;
  const offset = entry2(sections, "str_offsets", unit.strOffsetsBase + number3 * unit.offsetSize, unit.offsetSize);
  return offset < str.length ? textAt(bytes, str.offset + offset, str.offset + str.length) : void 0;
}
function addressOf(sections, unit, form, number3) {
  if (!indexedAddresses.has(form)) return number3;
  return entry2(sections, "addr", unit.addrBase + number3 * unit.addressSize, unit.addressSize);
}
function entry2(sections, section, offset, size2) {
  if (offset < 0 || offset + size2 > sections[section].length) return Infinity;
  return unsigned(sectionAt(sections, section, offset), size2);
}
function unitHolding(units2, entryAt) {
  let low = -1;
  for (let high = units2.length - 1; low < high; ) {
    const middle = low + high + 1 >> 1;
    if (units2[middle].start <= entryAt) low = middle;
    else high = middle - 1;
  }
  const unit = units2[low];
  return unit && entryAt < unit.end ? unit : void 0;
}

// analyzers/dwarf/named.ts
function namedBy(sections, units2, unit, entryAt) {
  const found = {};
  let at2 = entryAt;
  let home = unit;
  try {
    for (let hops = 0; hops < 8 && at2 >= 0; hops++) {
      if (at2 < home.entries || at2 >= home.end) home = unitHolding(units2, at2);
      if (!home) break;
      at2 = readEntry(sections, home, at2, found);
    }
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error;
    sections.giveUp(error.offset);
  }
  return found;
}
function readEntry(sections, unit, at2, found) {
  const c = cursor(sections.bytes, at2, unit.end, "an entry");
  const { attributes } = unit.abbreviations.get(uleb(c)) ?? malformed(at2, "no such abbreviation");
  let next = -1;
  let file = -1;
  let line = 0;
  for (let i = 0; i < attributes.length; i += 3) {
    readForm(sections, c, unit, attributes[i + 1], attributes[i + 2]);
    const { form, number: number3 } = value2;
    const attribute = attributes[i];
    if (attribute === AT.name) {
      const text2 = found.name ?? textOf(sections, unit, form, number3);
      if (text2 !== void 0) found.name = text2;
    } else if (attribute === AT.linkageName || attribute === AT.mipsLinkageName) {
      const text2 = found.symbol ?? textOf(sections, unit, form, number3);
      if (text2 !== void 0) found.symbol = text2;
    } else if (attribute === AT.declFile) file = number3;
    else if (attribute === AT.declLine) line = number3;
    else if (attribute === AT.abstractOrigin || attribute === AT.specification) next = number3;
  }
  if (file >= 0 && line > 0) found.declared ??= { lines: unit.lines, file, line, directory: unit.directory };
  return next;
}

// analyzers/dwarf/ranges.ts
function readRanges(sections, unit, form, number3, each) {
  const live = (low, high) => {
    if (isCode(sections, low) && high > low) each(low, Math.min(high, sections.codeLength));
  };
  const counter = { entries: 0 };
  try {
    if (unit.version < 5) readOld(unit, sectionAt(sections, "ranges", number3), counter, live);
    else {
      const base = unit.rnglistsBase;
      const listed = form === FORM.rnglistx;
      const offset = listed ? base + entry2(sections, "rnglists", base + number3 * unit.offsetSize, unit.offsetSize) : number3;
      readNew(sections, unit, sectionAt(sections, "rnglists", offset), counter, live);
    }
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error;
    sections.giveUp(error.offset);
  }
  return counter.entries;
}
function readOld({ addressSize, low }, c, counter, each) {
  const greatest = 2 ** (8 * addressSize) - 1;
  let base = low;
  for (; ; ) {
    counter.entries++;
    const from = unsigned(c, addressSize);
    const to = unsigned(c, addressSize);
    if (from === 0 && to === 0) return;
    if (from === greatest) base = to;
    else each(base + from, base + to);
  }
}
function readNew(sections, unit, c, counter, each) {
  const { addressSize } = unit;
  const indexed = () => entry2(sections, "addr", unit.addrBase + uleb(c) * addressSize, addressSize);
  let base = unit.low;
  for (; ; ) {
    counter.entries++;
    const kind = u8(c, "a range");
    switch (kind) {
      case RLE.endOfList:
        return;
      case RLE.baseAddressx:
        base = indexed();
        break;
      case RLE.startxEndx:
        each(indexed(), indexed());
        break;
      case RLE.startxLength: {
        const low = indexed();
        each(low, low + uleb(c));
        break;
      }
      case RLE.offsetPair: {
        const low = uleb(c);
        each(base + low, base + uleb(c));
        break;
      }
      case RLE.baseAddress:
        base = unsigned(c, addressSize);
        break;
      case RLE.startEnd: {
        const low = unsigned(c, addressSize);
        each(low, unsigned(c, addressSize));
        break;
      }
      case RLE.startLength: {
        const low = unsigned(c, addressSize);
        each(low, low + uleb(c));
        break;
      }
      default:
        malformed(c.at - 1, `unknown range entry ${kind}`);
    }
  }
}

// analyzers/dwarf/scopes.ts
var mostComparisons = 2e7;
function readScopes(sections, unit) {
  const d = {
    entry: ints(64),
    next: ints(64),
    inlined: ints(64),
    parent: ints(64),
    callFile: ints(64),
    callLine: ints(64),
    callColumn: ints(64),
    ranges: ints(64),
    low: ints(64),
    high: ints(64),
    // An entry has at least 8 bytes in the one section and 2 in the other.
    budget: sections.ranges.length / 4 + sections.rnglists.length + 1024,
    comparisons: mostComparisons
  };
  const open2 = { at: [], scope: -1 };
  try {
    readEntries2(sections, unit, d, open2);
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error;
    sections.giveUp(error.offset);
  }
  for (const scope2 of open2.at) if (scope2 >= 0) d.next.array[scope2] = d.entry.length;
  push(d.ranges, d.low.length);
  return finished(d);
}
function readEntries2(sections, unit, d, open2) {
  const c = cursor(sections.bytes, unit.entries, unit.end, "a unit");
  while (c.at < c.end) {
    const at2 = c.at;
    const code3 = uleb(c);
    if (code3 === 0) {
      const closed = open2.at.pop();
      if (closed === void 0 || open2.at.length === 0) return;
      if (closed < 0) continue;
      d.next.array[closed] = d.entry.length;
      open2.scope = d.parent.array[closed];
      continue;
    }
    const abbreviation = unit.abbreviations.get(code3) ?? malformed(at2, `no abbreviation ${code3}`);
    let scope2 = -1;
    if (abbreviation.scope) scope2 = readScope(sections, unit, d, c, at2, abbreviation, open2.scope);
    else pass(c, unit, abbreviation);
    if (abbreviation.children) {
      open2.at.push(scope2);
      if (scope2 >= 0) open2.scope = scope2;
    } else if (open2.at.length === 0) return;
  }
}
function pass(c, unit, { steps }) {
  for (const step5 of steps) {
    if (step5 < 0) skipForm(c, -step5, unit);
    else c.at += step5;
  }
  if (c.at > c.end) malformed(c.end, "a unit ends within an entry");
}
function readScope(sections, unit, d, c, at2, { tag, attributes }, parent) {
  const scope2 = d.entry.length;
  let low = -1;
  let high = -1;
  let highIsAddress = false;
  let rangesForm = 0;
  let ranges = -1;
  let file = -1;
  let line = 0;
  let column = 0;
  for (let i = 0; i < attributes.length; i += 3) {
    const attribute = attributes[i];
    readForm(sections, c, unit, attributes[i + 1], attributes[i + 2]);
    const { form, number: number3 } = value2;
    if (attribute === AT.lowPc) low = addressOf(sections, unit, form, number3);
    else if (attribute === AT.highPc) {
      highIsAddress = isAddress(form);
      high = highIsAddress ? addressOf(sections, unit, form, number3) : number3;
    } else if (attribute === AT.ranges) {
      rangesForm = form;
      ranges = number3;
    } else if (attribute === AT.callFile) file = number3;
    else if (attribute === AT.callLine) line = number3;
    else if (attribute === AT.callColumn) column = number3;
  }
  push(d.entry, at2);
  push(d.next, scope2 + 1);
  push(d.inlined, tag === TAG.inlinedSubroutine ? 1 : 0);
  push(d.parent, parent);
  push(d.callFile, file);
  push(d.callLine, line);
  push(d.callColumn, column);
  push(d.ranges, d.low.length);
  const add = (low2, high2) => {
    push(d.low, low2);
    push(d.high, Math.min(high2, tag === TAG.inlinedSubroutine ? endAround(d, parent, low2) : high2));
  };
  if (ranges >= 0) {
    if (d.budget <= 0) malformed(at2, "range lists are shared too often");
    d.budget -= readRanges(sections, unit, rangesForm, ranges, add);
  } else if (isCode(sections, low) && high > 0) {
    const end = highIsAddress ? high : low + high;
    if (end > low) add(low, Math.min(end, sections.codeLength));
  }
  return scope2;
}
function endAround(d, around2, low) {
  if (around2 < 0) return Infinity;
  const end = d.ranges.array[around2 + 1];
  for (let i = d.ranges.array[around2]; i < end && d.comparisons > 0; i++, d.comparisons--)
    if (low >= d.low.array[i] && low < d.high.array[i]) return d.high.array[i];
  return Infinity;
}
function finished(d) {
  const trimmed = ({ array: array3, length }) => array3.slice(0, length);
  const scopes = {
    count: d.entry.length,
    entry: trimmed(d.entry),
    next: trimmed(d.next),
    inlined: trimmed(d.inlined),
    parent: trimmed(d.parent),
    callFile: trimmed(d.callFile),
    callLine: trimmed(d.callLine),
    callColumn: trimmed(d.callColumn),
    ranges: trimmed(d.ranges),
    low: trimmed(d.low),
    high: trimmed(d.high)
  };
  const [range, owner] = [ints(64), ints(64)];
  for (let scope2 = 0; scope2 < scopes.count; scope2++) {
    if (scopes.inlined[scope2]) continue;
    for (let i = scopes.ranges[scope2]; i < scopes.ranges[scope2 + 1]; i++) {
      push(range, i);
      push(owner, scope2);
    }
  }
  const order = Int32Array.from({ length: range.length }, (_, i) => i);
  order.sort((a, b) => scopes.low[range.array[a]] - scopes.low[range.array[b]] || a - b);
  return {
    ...scopes,
    functionLow: order.map((i) => scopes.low[range.array[i]]),
    functionHigh: order.map((i) => scopes.high[range.array[i]]),
    functionScope: order.map((i) => owner.array[i])
  };
}
function chainAt(scopes, address) {
  const nth = lastAtMost(scopes.functionLow, scopes.functionLow.length, address);
  if (nth < 0 || address >= scopes.functionHigh[nth]) return [];
  const { low, high, ranges, next, parent, inlined } = scopes;
  const outermost = scopes.functionScope[nth];
  let found = -1;
  for (let i = ranges[outermost], end = ranges[next[outermost]]; i < end; i++)
    if (address >= low[i] && address < high[i] && (found < 0 || low[i] >= low[found])) found = i;
  if (found < 0) return [];
  const chain = [];
  for (let scope2 = lastAtMost(ranges, scopes.count, found); scope2 >= 0 && chain.length < deepest2; scope2 = parent[scope2]) {
    chain.push(scope2);
    if (!inlined[scope2]) break;
  }
  return chain;
}
var deepest2 = 1e3;

// analyzers/dwarf/frames.ts
var most = { scopes: 1 << 20, names: 1 << 15 };
function frameReader(sections) {
  const scratch2 = noRows();
  let current;
  const scopes = remembering(most.scopes, ({ count: count3 }) => count3);
  const names2 = remembering(most.names, () => 1);
  const files = /* @__PURE__ */ new Map();
  const sequences = once(() => findSequences(sections));
  const tables = once(() => new Map(sequences().tables.map((table) => [table.offset, table])));
  const units2 = once(() => readUnits(sections));
  const unitsByLines = once(() => {
    const all = /* @__PURE__ */ new Map();
    for (const unit of units2()) all.set(unit.lines, [...all.get(unit.lines) ?? [], unit].slice(0, 8));
    return all;
  });
  function path3(lines2, file, directory) {
    if (!files.has(lines2)) {
      const table = tables().get(lines2);
      files.set(lines2, table && filesOf(sections, table));
    }
    return files.get(lines2)?.path(file, directory);
  }
  function chainOf(address, tables2) {
    let silent;
    for (const lines2 of tables2) {
      for (const unit of unitsByLines().get(lines2) ?? []) {
        const found = scopes(unit.start, () => readScopes(sections, unit));
        const chain = chainAt(found, address);
        if (chain.length > 0) return { unit, scopes: found, chain };
        silent ??= { unit, scopes: found, chain };
      }
    }
    return silent;
  }
  function look(offset) {
    const address = offset - sections.codeStart;
    const found = sequences();
    const n = lastAtMost(found.start, found.count, address);
    const lines2 = (n2) => n2 >= 0 && n2 < found.count ? [found.tables[found.table[n2]].offset] : [];
    if (n < 0 || address >= found.end[n]) {
      const chain = chainOf(address, [.../* @__PURE__ */ new Set([...lines2(n), ...lines2(n + 1)])]);
      return { row: -1, rows: void 0, lines: -1, chain: chain && chain.chain.length > 0 ? chain : void 0 };
    }
    if (current?.n !== n) current = { n, rows: rowsOf(sections, found, n, scratch2) };
    const all = current.rows;
    const row = lastAtMost(all.address.array, all.address.length - 1, address);
    return { row, rows: all, lines: lines2(n)[0] ?? -1, chain: chainOf(address, lines2(n)) };
  }
  function named4({ unit, scopes: scopes2 }, scope2) {
    const at2 = scopes2.entry[scope2];
    return names2(at2, () => namedBy(sections, units2(), unit, at2));
  }
  return {
    frames(offset) {
      const { row, rows, lines: lines2, chain } = look(offset);
      const directory = chain?.unit.directory;
      const within5 = chain?.chain ?? [];
      const frames2 = [];
      const add = (scope2, lines3, file, line, column) => {
        const name3 = path3(lines3, file, directory);
        if (name3 !== void 0)
          frames2.push(frame(name3, line, column, directory, chain && scope2 !== void 0 ? named4(chain, scope2) : {}));
      };
      if (rows && row >= 0)
        add(within5[0], lines2, rows.file.array[row], rows.line.array[row] >>> 0, rows.column.array[row]);
      for (let i = 1; chain && i < within5.length; i++) {
        const [callee, { unit, scopes: scopes2 }] = [within5[i - 1], chain];
        add(within5[i], unit.lines, scopes2.callFile[callee], scopes2.callLine[callee], scopes2.callColumn[callee]);
      }
      return frames2;
    },
    declaration(offset) {
      const { chain } = look(offset);
      const scope2 = chain?.chain.at(-1);
      if (!chain || scope2 === void 0) return void 0;
      const found = named4(chain, scope2);
      if (!found.declared) return void 0;
      const { lines: lines2, file, line, directory } = found.declared;
      const name3 = path3(lines2, file, directory);
      return name3 === void 0 ? void 0 : frame(name3, line, 0, directory, found);
    },
    get units() {
      return units2().map(({ name: name3, directory, producer, language }) => ({ name: name3, directory, producer, language }));
    }
  };
}
function frame(file, line, column, directory, named4) {
  const made = { file, line, column };
  if (named4.name !== void 0) made.function = named4.name;
  if (named4.symbol !== void 0) made.symbol = named4.symbol;
  if (directory !== void 0) made.directory = directory;
  return made;
}
function once(make) {
  let made;
  return () => (made ??= { value: make() }).value;
}
function remembering(most2, weigh) {
  const known3 = /* @__PURE__ */ new Map();
  let weight = 0;
  return (key, make) => {
    const hit = known3.get(key);
    if (hit !== void 0) return hit;
    const made = make();
    weight += weigh(made);
    if (weight > most2) {
      known3.clear();
      weight = weigh(made);
    }
    known3.set(key, made);
    return made;
  };
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
  const kept2 = [];
  for (const part2 of plain.slice(root.length).split("/")) {
    if (part2 === "" || part2 === ".") continue;
    if (part2 === ".." && kept2.length > 0 && kept2.at(-1) !== "..") kept2.pop();
    else if (part2 !== ".." || root === "") kept2.push(part2);
  }
  return root + kept2.join("/");
}
function isAbsolute(path3) {
  return /^(?:[A-Za-z]:)?\//.test(path3);
}
function below(folder, path3) {
  if (folder === void 0) return void 0;
  const start = normalised(folder);
  const same2 = /^[A-Za-z]:\//.test(start) ? (text2) => text2.toLowerCase() : (text2) => text2;
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
var foreign2 = [
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
  return foreign2.some((pattern) => pattern.test(path3));
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
  requires: { wasm },
  run({ wasm: wasm2 }, build2) {
    return readDwarf(wasm2, build2.checkout ?? {}) ?? absent("the binary has no DWARF line tables");
  },
  *unread({ module: module2, notUnderstood }) {
    yield { what: "DWARF units not understood", count: notUnderstood, artifact: module2.artifact.path };
  },
  *facts({ module: module2, frames: frames2, declaration: declaration2 }) {
    for (const { index, body } of module2.functions) {
      const frame2 = body && (declaration2(body.offset) ?? frames2(body.offset).at(-1));
      if (!frame2) continue;
      const text2 = `${frame2.function ?? frame2.symbol ?? "a function"} at ${frame2.file}:${frame2.line}`;
      yield { at: bytePlace(module2, body.offset, body.length, index), text: text2 };
    }
  }
});
var mostGivenUp = 1e4;
function readDwarf(module2, checkout) {
  const givenUp = /* @__PURE__ */ new Set();
  const sections = dwarfSections(module2, (at2) => givenUp.size < mostGivenUp && givenUp.add(at2));
  if (!sections) return void 0;
  const reader = frameReader(sections);
  const { frames: frames2, declaration: declaration2 } = reader;
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
    frames: frames2,
    declaration: declaration2,
    get units() {
      return reader.units;
    },
    get notUnderstood() {
      return givenUp.size;
    },
    spanOf(offset) {
      const declared = () => {
        const frame2 = declaration2(offset);
        return frame2 && spanIn2(frame2);
      };
      const inFrames = () => {
        for (const frame2 of frames2(offset)) {
          const span = spanIn2(frame2);
          if (span) return span;
        }
        return void 0;
      };
      return starts.has(offset) ? declared() ?? inFrames() : inFrames() ?? declared();
    }
  };
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
  let value3 = 0;
  let shift = 0;
  let integer2 = 0;
  do {
    const c = reader.next();
    integer2 = charToInt[c];
    value3 |= (integer2 & 31) << shift;
    shift += 5;
  } while (integer2 & 32);
  return value3;
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
function readSourceMap(text2) {
  if (text2.length > longestMap) return void 0;
  let json;
  try {
    json = JSON.parse(text2.replace(/^\)\]\}'[^\n]*\n/, ""));
  } catch {
    return void 0;
  }
  const draft3 = { sources: [], names: [], mappings: [] };
  return addMap(json, 0, draft3, 0) ? finished2(draft3) : void 0;
}
function addMap(json, from, draft3, depth2) {
  if (!isRecord(json)) return false;
  const { version, sections, sources: sources2, sourceRoot, names: names2, mappings } = json;
  if (version !== 3) return false;
  if (Array.isArray(sections)) return depth2 === 0 && addSections(sections, draft3);
  if (typeof mappings !== "string" || !Array.isArray(sources2)) return false;
  const [firstSource, firstName] = [draft3.sources.length, draft3.names.length];
  const root = typeof sourceRoot === "string" && sourceRoot !== "" ? sourceRoot.replace(/\/*$/, "/") : "";
  for (const source of sources2) draft3.sources.push(typeof source === "string" ? root + source : "");
  for (const name3 of Array.isArray(names2) ? names2 : [])
    draft3.names.push(typeof name3 === "string" ? name3 : "");
  for (const [column, source, line, at2, name3] of decodeLine(mappings)) {
    const known3 = source !== void 0 && source >= 0 && source < sources2.length;
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
function finished2({ sources: sources2, names: names2, mappings }) {
  const count3 = mappings.length / 5;
  const order = Uint32Array.from({ length: count3 }, (_, i) => i);
  order.sort((a, b) => mappings[a * 5] - mappings[b * 5] || a - b);
  const offsets = Float64Array.from(order, (i) => mappings[i * 5]);
  const rest = Int32Array.from({ length: count3 * 4 }, (_, i) => mappings[order[i >> 2] * 5 + 1 + (i & 3)]);
  return {
    sources: sources2,
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
      const source = sources2[rest[low * 4]];
      if (source === void 0 || source === "") return void 0;
      const [line, column] = [rest[low * 4 + 1], rest[low * 4 + 2]];
      const name3 = names2[rest[low * 4 + 3]];
      return { source, line: line + 1, column: column + 1, ...name3 === void 0 || name3 === "" ? {} : { name: name3 } };
    }
  };
}
function isRecord(value3) {
  return typeof value3 === "object" && value3 !== null && !Array.isArray(value3);
}

// analyzers/source-map/url.ts
function sourceMappingUrl(module2) {
  const section = module2.customs.find(({ title }) => title === "sourceMappingURL");
  if (!section) return void 0;
  const { offset, length } = section.payload;
  try {
    return name(cursor(module2.bytes, offset, offset + length, "the sourceMappingURL section"), "the URL");
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error;
    return void 0;
  }
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
    for (const { index, body } of module2.functions) {
      const point = body && at2(body.offset);
      if (!point) continue;
      const text2 = `${point.name ?? "a function"} at ${point.source}:${point.line}`;
      yield { at: bytePlace(module2, body.offset, body.length, index), text: text2 };
    }
  }
});
function readMapped(module2, checkout) {
  const url = sourceMappingUrl(module2);
  const text2 = module2.artifact.sourceMap ?? (url === void 0 ? void 0 : dataUrlText(url));
  if (text2 === void 0)
    return absent(url === void 0 ? "the binary names no source map" : `the source map is not at hand: ${shown(url)}`);
  let known3;
  const mapOf = () => (known3 ??= { map: readSourceMap(text2) }).map;
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
function watLines(file, text2, module2, code3) {
  const items = itemsOf(text2);
  const lineOf2 = lineIndex(text2);
  const bodies2 = module2.functions.filter(({ body }) => body !== void 0);
  const written = /* @__PURE__ */ new Map();
  function span(at2, end) {
    const start = lineOf2(at2);
    const stop = lineOf2(end);
    return { file, line: start.line, column: start.column, endLine: stop.line, endColumn: stop.column };
  }
  function header(node) {
    if (!node) return span(0, Math.max(text2.search(/[\r\n]|$/), 0));
    const line = text2.slice(node.at, node.end).search(/[\r\n]|$/);
    return span(node.at, node.at + line);
  }
  function instructions(func) {
    const known3 = written.get(func) ?? instructionsOf(func);
    written.set(func, known3);
    return known3;
  }
  function inCode(offset) {
    const nth = bodies2.findIndex(({ body }) => body && within4(body, offset));
    const func = items.function[nth];
    const index = bodies2[nth]?.index;
    if (!func || index === void 0) return void 0;
    const view2 = code3.decode(index);
    const n = lastAtMost2(view2.offset, view2.count, offset);
    const found = n < 0 ? void 0 : instructions(func)[n];
    return found && n < view2.count ? span(found.at, found.end) : header(func);
  }
  function inItems(offset) {
    for (const [spans, nodes] of pairs(module2, items)) {
      const nth = spans.findIndex((item) => item !== void 0 && within4(item, offset));
      if (nth >= 0) return header(nodes[nth] ?? nodes.at(-1));
    }
    return void 0;
  }
  function inData(offset) {
    const segment2 = module2.data.find(({ contents }) => within4(contents, offset));
    const node = segment2 && items.data[segment2.index];
    if (!segment2 || !node) return void 0;
    let at2 = segment2.contents.offset;
    for (const word4 of stringsOf(node)) {
      at2 += byteLength(word4.text);
      if (offset < at2) return span(word4.at, word4.end);
    }
    return header(node);
  }
  function inSection(offset) {
    const section = module2.sections.find((section2) => within4(section2, offset));
    const { type: type2, import: imports, function: functions2, table, memory: memory2, global, tag, start, element: element2, data } = items;
    const bySection = {
      ...{ type: type2, import: imports, function: functions2, table, memory: memory2, tag, global, export: items.export, start },
      ...{ element: element2, code: functions2, data }
    };
    const first = section && bySection[section.name]?.[0];
    return first && header(first);
  }
  return {
    spanOf({ offset, function: identity }) {
      const found = inCode(offset) ?? inData(offset) ?? inItems(offset) ?? inSection(offset);
      if (found) return found;
      const nth = bodies2.findIndex(({ index }) => index === identity?.index);
      return header(items.function[nth] ?? items.module);
    },
    mismatches() {
      const wrong = [];
      if (items.function.length !== bodies2.length)
        wrong.push({ line: 1, message: `the text has ${items.function.length} functions, the binary ${bodies2.length}` });
      for (const [nth, func] of items.function.entries()) {
        const index = bodies2[nth]?.index;
        if (index === void 0) break;
        const { count: count3, op } = code3.decode(index);
        const text3 = instructions(func);
        const decoded = Array.from(op.subarray(0, count3), (id) => mnemonic(id).split(" ")[0] ?? "");
        const n = text3.findIndex(({ name: name3 }, i) => name3 !== decoded[i]);
        const at2 = text3[n];
        if (at2)
          wrong.push({
            line: lineOf2(at2.at).line,
            message: `instruction ${n} of function ${index}: the text says ${at2.name}, decoded ${decoded[n] ?? "nothing"}`
          });
        else if (text3.length !== count3)
          wrong.push({
            line: lineOf2(func.at).line,
            message: `function ${index}: the text has ${text3.length} instructions, decoded ${count3}`
          });
      }
      return wrong;
    }
  };
}
function pairs(module2, items) {
  const defined = (all) => all.filter((item) => item.import === void 0).map(({ offset, length }) => offset === void 0 || length === void 0 ? void 0 : { offset, length });
  return [
    [module2.imports, items.import],
    [module2.exports, items.export],
    [module2.elements, items.element],
    [module2.data, items.data],
    [defined(module2.tables), items.table],
    [defined(module2.memories), items.memory],
    [module2.globals.filter((global) => !global.import).map(({ init }) => init), items.global],
    [module2.types.map(({ span }) => span), items.type]
  ];
}
function within4({ offset, length }, at2) {
  return at2 >= offset && at2 < offset + length;
}
function lastAtMost2(sorted, count3, value3) {
  let low = -1;
  for (let high = count3 - 1; low < high; ) {
    const middle = low + high + 1 >> 1;
    if ((sorted[middle] ?? 0) <= value3) low = middle;
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
    const named4 = (byKey.get(symbol) ?? []).filter((body) => !isImpl(body));
    return exported(named4, symbol, home);
  };
}
function exported(named4, symbol, home) {
  const atHome = named4.filter((body) => body.dump.crate === home);
  const candidates = atHome.length > 0 ? atHome : named4;
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
    wasm: optional(wasm),
    code: optional(code),
    mir: optional(mir),
    names: optional(names),
    dwarf: optional(dwarf),
    sourceMap: optional(sourceMap)
  },
  run({ wasm: wasm2, code: code3, mir: mir2, names: names2, dwarf: dwarf2, sourceMap: sourceMap2 }) {
    const text2 = wasm2?.artifact.wat;
    const wat = wasm2 && code3 && text2 !== void 0 ? watLines(wasm2.artifact.path, text2, wasm2, code3) : void 0;
    const debug2 = (offset) => dwarf2?.spanOf(offset) ?? sourceMap2?.spanOf(offset);
    return sourcesOf(mir2, names2, wat, code3, debug2);
  }
});
function sourcesOf(program, names2, wat, code3, debug2) {
  const finder = program && bodyFinder(program, names2 && homeOf2(names2.artifact));
  const bodies2 = new Map(program?.dumps.map(({ artifact, bodies: bodies3 }) => [artifact, bodies3]));
  const found = /* @__PURE__ */ new Map();
  const spans = /* @__PURE__ */ new Map();
  function bodyOf2(index) {
    if (found.has(index)) return found.get(index);
    const symbol = names2?.symbol(index);
    const body = symbol === void 0 ? void 0 : finder?.(symbol, names2?.demangled(index));
    found.set(index, body);
    return body;
  }
  function spanOfBody(body) {
    if (!body) return void 0;
    if (!spans.has(body)) spans.set(body, bodySpan(body));
    return spans.get(body);
  }
  function ofMir(place4) {
    if (place4.source && isOwn(place4.source.file)) return place4.source;
    const body = bodyAt(bodies2.get(place4.artifact) ?? [], place4.line);
    return (place4.source && body && nearest(body, place4.line)) ?? spanOfBody(body);
  }
  function ofBytes(place4) {
    if (wat) return wat.spanOf(place4);
    const exact = debug2?.(place4.offset);
    if (exact || !place4.function) return exact;
    const body = bodyOf2(place4.function.index);
    const callee = code3 && calleeAt(code3, place4.function.index, place4.offset);
    const called2 = callee === void 0 ? void 0 : names2?.base(callee);
    return (body && called2 !== void 0 ? lineOfCall(body, called2) : void 0) ?? spanOfBody(body);
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
function calleeAt({ callStart, callTarget, callOffset }, index, offset) {
  for (let edge = callStart[index] ?? 0; edge < (callStart[index + 1] ?? 0); edge++)
    if (callOffset[edge] === offset) return callTarget[edge];
  return void 0;
}
function lineOfCall(body, called2) {
  const name3 = /[^:]*$/.exec(called2)?.[0];
  const spans = body.code.blocks.flatMap(
    ({ terminator: { kind, source, ...call2 } }) => kind === "call" && source && isOwn(source.file) && "callee" in call2 && calledName(call2.callee) === name3 ? [source] : []
  );
  return new Set(spans.map(({ line }) => line)).size === 1 ? spans[0] : void 0;
}
function calledName(callee) {
  return callee.kind === "path" ? lastName(callee.path) : void 0;
}
function nearest(body, line) {
  return pointsOf(body).findLast((point) => point.line <= line && point.source && isOwn(point.source.file))?.source;
}
function pointsOf(body) {
  return body.code.blocks.flatMap((block4) => [...block4.statements, block4.terminator]);
}
function bodySpan(body) {
  const span = sourceOf(body)?.span;
  if (!span || !isOwn(span.file)) return void 0;
  const { file, line, column, endLine, endColumn } = span;
  return { file, line, column, endLine: line, endColumn: endLine === line ? endColumn : column + 1 };
}
function isOwn(file) {
  return !/^(?:[/\\<]|[A-Za-z]:[/\\])|[/\\]registry[/\\]src[/\\]/.test(file);
}

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
var kinds = { func: heap.func, struct: heap.struct, array: heap.array, cont: heap.cont };
function latticeOf({ types: types3 }) {
  const n = types3.length;
  const canonical = Int32Array.from(types3, (type2) => type2.canonical);
  const kind = Int32Array.from(types3, (type2) => kinds[type2.kind]);
  const parent = new Int32Array(n).fill(-1);
  const size2 = new Int32Array(n).fill(1);
  const first = new Int32Array(n);
  const free = new Int32Array(n);
  for (let index = 0; index < n; index++) {
    const { supertype } = types3[index];
    if (canonical[index] !== index || supertype === void 0 || supertype >= index) continue;
    const up = canonical[supertype];
    if (up < index) parent[index] = up;
  }
  for (let index = n - 1; index >= 0; index--) if (parent[index] >= 0) size2[parent[index]] += size2[index];
  let roots2 = 0;
  for (let index = 0; index < n; index++) {
    if (canonical[index] !== index) continue;
    const up = parent[index];
    if (up < 0) {
      first[index] = roots2;
      roots2 += size2[index];
    } else {
      first[index] = free[up];
      free[up] += size2[index];
    }
    free[index] = first[index] + 1;
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
function numberOfText(l, text2) {
  let number3 = l.texts.get(text2);
  if (number3 === void 0) {
    const index = Number(/\d+/.exec(text2)?.[0] ?? "0");
    number3 = reference2(l.canonical[index] ?? index, text2.startsWith("(ref null"));
    l.texts.set(text2, number3);
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
  for (const [index, type2] of module2.types.entries()) {
    const params = type2.kind === "func" ? type2.params : type2.fields.map((field) => field.type);
    const results = type2.kind === "func" ? type2.results : [];
    lists.params[index] = flat.length;
    lists.paramCount[index] = params.length;
    for (const text2 of params) {
      const number3 = numberOfText(lattice, text2);
      flat.push(number3 === 6 || number3 === 7 ? 1 : number3);
    }
    lists.results[index] = flat.length;
    lists.resultCount[index] = results.length;
    for (const text2 of results) flat.push(numberOfText(lattice, text2));
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
function invalid(s, message, offset = s.view.offset[s.at] + s.shift) {
  throw new DecodeFault(offset, message);
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
function pop(s, wanted2) {
  if (s.height > s.base) {
    const found = s.stack[--s.height];
    if (found !== wanted2 && !matches(s.lattice, found, wanted2)) mismatch(s, typeText(wanted2), found);
    return found;
  }
  if (!s.frames.unreachable[s.depth]) mismatch(s, typeText(wanted2), void 0);
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
function openFrame(s, id, params, paramCount, results, resultCount) {
  const { frames: frames2 } = s;
  const d = ++s.depth;
  if (d === frames2.base.length)
    for (const key of Object.keys(frames2)) frames2[key] = longer(frames2[key]);
  frames2.opcode[d] = id;
  frames2.base[d] = s.base = s.height;
  frames2.params[d] = params;
  frames2.paramCount[d] = paramCount;
  frames2.results[d] = results;
  frames2.resultCount[d] = resultCount;
  frames2.label[d] = id === loopId2 ? params : results;
  frames2.labelCount[d] = id === loopId2 ? paramCount : resultCount;
  frames2.unreachable[d] = 0;
  frames2.initialised[d] = s.initialised.length;
  pushList(s, params, paramCount);
}
function endArm(s) {
  const { frames: frames2, depth: depth2 } = s;
  popList(s, frames2.results[depth2], frames2.resultCount[depth2]);
  const left = s.height - s.base;
  if (left > 0) {
    const found = typeText(s.stack[s.height - 1]);
    const expected = frames2.resultCount[depth2] === 0 ? "nothing" : `only ${frames2.resultCount[depth2]}`;
    const values = left === 1 ? `finds ${found}` : `${left} values more are left on the stack, ${found} on top`;
    invalid(s, `type mismatch: ${name2(s)} expects ${expected} but ${values}`);
  }
  const known3 = frames2.initialised[depth2];
  while (s.initialised.length > known3) {
    s.pending[s.initialised.pop()] = 1;
    s.unset++;
  }
}
function closeFrame(s) {
  const { frames: frames2, depth: depth2 } = s;
  endArm(s);
  const results = frames2.results[depth2];
  const count3 = frames2.resultCount[depth2];
  if (frames2.opcode[depth2] === ifId2) {
    frames2.unreachable[depth2] = 0;
    pushList(s, frames2.params[depth2], frames2.paramCount[depth2]);
    popList(s, results, count3);
    if (s.height > s.base) invalid(s, "type mismatch: an if without else has more parameters than results");
  }
  s.depth--;
  s.base = s.depth < 0 ? 0 : frames2.base[s.depth];
  pushList(s, results, count3);
}
function nextArm(s, id, start, count3) {
  const { frames: frames2, depth: depth2 } = s;
  endArm(s);
  frames2.opcode[depth2] = id;
  frames2.unreachable[depth2] = 0;
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
function special(s, id, i) {
  const { a, b, side } = s.view;
  const { frames: frames2, lattice } = s;
  switch (mnemonic(id)) {
    case "catch": {
      const type2 = s.module.tags[a[i]].type;
      noResults(s, a[i]);
      return nextArm(s, id, s.lists.params[type2], s.lists.paramCount[type2]);
    }
    case "catch_all":
      return nextArm(s, id, 0, 0);
    case "delegate":
      return closeFrame(s);
    case "rethrow": {
      const opened = frames2.opcode[s.depth - a[i]];
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
      const index = a[i];
      if (!s.declared[index]) invalid(s, `ref.func: function ${index} is not declared in an export, segment or global`);
      return push3(s, reference2(lattice.canonical[s.functionType[index]], false));
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
      throw new Error(`no check of ${mnemonic(id)}`);
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
    const wanted2 = labelCount(s, label);
    const given = count3 + (kind & 1);
    if (wanted2 !== given)
      invalid(s, `try_table: label ${label} takes ${wanted2} values, its catch clause gives ${given}`);
    spend(s, given);
    for (let at2 = 0; at2 < given; at2++) {
      const gives = at2 < count3 ? s.lists.types[start + at2] : anException;
      const takes = s.lists.types[labelStart(s, label) + at2];
      if (!matches(s.lattice, gives, takes))
        invalid(
          s,
          `type mismatch: label ${label} expects ${typeText(takes)} but a catch clause gives ${typeText(gives)}`
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
var word2 = {
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
var operandsOf = new Array(idCount).fill([]);
var resultsOf2 = new Array(idCount).fill([]);
var endsOf = Uint8Array.from(effectsOf, (bits) => bits & effectBit.ends ? 1 : 0);
var exactOf = Uint8Array.from({ length: idCount }, (_, id) => {
  const row = rowById(id);
  return row && row.width > 0 && row.code >> 12 === 254 ? 1 : 0;
});
var lanesOf = Uint8Array.from({ length: idCount }, (_, id) => {
  const row = rowById(id);
  if (!row || !/lane/.test(row.immediates)) return 0;
  if (row.immediates === "lanes") return 32;
  return row.width > 0 ? 16 / row.width : Number(/x(\d+)/.exec(row.name)?.[1] ?? "0");
});
var strictOf = Uint8Array.from({ length: idCount }, (_, id) => exactOf[id] | (lanesOf[id] > 0 ? 1 : 0));
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
var wordsOf = (side) => side.trim().split(" ").filter((text2) => text2 !== "").map((text2) => word2[text2]);
for (let id = 0; id < idCount; id++) {
  const row = rowById(id);
  if (row === void 0 || row.proposal === "stackSwitching") continue;
  const [before = "", after = ""] = row.types.split("->");
  const operands3 = wordsOf(before);
  const results = wordsOf(after);
  operandsOf[id] = operands3;
  resultsOf2[id] = results;
  const memory2 = row.immediates.startsWith("memarg");
  const plain = (code3) => code3 <= word2.v128 || memory2 && code3 === word2.addr;
  howOf2[id] = how2.typed;
  if (operands3.every(plain) && results.every(plain) && operands3.length <= 10 && results.length <= 1) {
    if (memory2) howOf2[id] = how2.memory;
    else if (!/data|element|table|memory|type|lane/.test(row.immediates) && !endsOf[id]) howOf2[id] = how2.plain;
    signatureOf[id] = operands3.reduce((bits, code3) => bits << 3 | code3, 0);
    resultOf[id] = results[0] ?? 0;
  }
}
for (const [key, names2] of Object.entries(own2))
  for (const name3 of names2) howOf2[opcode(name3)] = how2[key];

// analyzers/wasm/validate-typed.ts
var callIndirect = opcode("call_indirect");
var kindOf = immediateIndex;
var exnref = reference2(heap.exn, true);
var funcref = reference2(heap.func, true);
function typed2(s, id, i) {
  if (id !== callIndirect || !isPlainCall(s, i)) conditions(s, id, i);
  const operands3 = operandsOf[id];
  for (let k = operands3.length - 1; k >= 0; k--) exchange2(s, id, i, operands3, k, true);
  if (endsOf[id]) return unreachable(s);
  const results = resultsOf2[id];
  for (let k = 0; k < results.length; k++) exchange2(s, id, i, results, k, false);
}
function isPlainCall(s, i) {
  return s.tableType[s.view.b[i]] === funcref && s.module.types[s.view.a[i]].kind === "func";
}
function exchange2(s, id, i, words, k, popping) {
  const code3 = words[k];
  const { a, b } = s.view;
  const { lists } = s;
  const list4 = (start, count3) => popping ? popList(s, start, count3) : pushList(s, start, count3);
  switch (code3) {
    case word2["<params>"]: {
      const type2 = functionTypeOf(s, id, i);
      return list4(lists.params[type2], lists.paramCount[type2]);
    }
    case word2["<results>"]: {
      const type2 = functionTypeOf(s, id, i);
      return list4(lists.results[type2], lists.resultCount[type2]);
    }
    case word2["<fields>"]:
      return list4(lists.params[a[i]], lists.paramCount[a[i]]);
    case word2["<n>"]: {
      const element2 = lists.types[lists.params[a[i]]];
      const n = b[i] >>> 0;
      spend(s, n);
      for (let count3 = 0; count3 < n; count3++) pop(s, element2);
      return;
    }
    default: {
      const type2 = single(s, id, i, words, k, popping);
      if (popping) pop(s, type2);
      else push3(s, type2);
    }
  }
}
function single(s, id, i, words, k, popping) {
  const { a, b } = s.view;
  const { lists } = s;
  const code3 = words[k];
  switch (code3) {
    case word2.addr:
      return addressOf2(s, id, i, k);
    case word2.exnref:
      return exnref;
    case word2.ref: {
      const second = popping && words.indexOf(word2.ref) < k;
      return reference2(s.lattice.canonical[second ? b[i] : a[i]], popping);
    }
    case word2["<field>"]: {
      const field = immediatesById(id)[1] === kindOf.field ? b[i] : 0;
      return lists.types[lists.params[a[i]] + field];
    }
    case word2["<global>"]:
      return s.globalType[a[i]];
    case word2["<element>"]:
      return s.tableType[a[i]];
    default:
      return code3;
  }
}
function addressOf2(s, id, i, k) {
  const { a, b } = s.view;
  const [first, second] = immediatesById(id);
  const addresses = first === kindOf.memory || second === kindOf.memory ? s.memoryAddress : s.tableAddress;
  const isSpace = first === kindOf.memory || first === kindOf.table;
  if (!isSpace) return addresses[b[i]];
  const to = addresses[a[i]];
  if (second !== first) return to;
  const from = addresses[b[i]];
  return k === 0 ? to : k === 1 ? from : Math.min(to, from);
}
function functionTypeOf(s, id, i) {
  const index = s.view.a[i];
  const kind = immediatesById(id)[0];
  if (kind === kindOf.function) return s.functionType[index];
  return kind === kindOf.tag ? s.module.tags[index].type : index;
}
function storage(s, field) {
  return numberOfText(s.lattice, field.type);
}
function isPacked(type2) {
  return type2 === i8 || type2 === i16;
}
function conditions(s, id, i) {
  const { a, b } = s.view;
  const { module: module2 } = s;
  const name3 = mnemonic(id);
  const must = (holds, message) => {
    if (!holds) invalid(s, `${name3}: ${message}`);
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
      return tailCall(s, id, i);
    case "return_call_ref":
      callee();
      return tailCall(s, id, i);
    case "return_call":
      return tailCall(s, id, i);
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
      if (lanesOf[id]) checkLanes(s, id, i);
      else if (name3.startsWith("struct.")) structConditions(s, i, must);
      else if (name3.startsWith("array.")) arrayConditions(s, i, must, fits);
  }
}
function checkLanes(s, id, i) {
  const { a, side } = s.view;
  const n = lanesOf[id];
  const lanes = immediatesById(id)[0] === kindOf.lanes ? new Uint8Array(side.slice(a[i], a[i] + 4).buffer) : [a[i]];
  const beyond = lanes.find((lane) => lane >= n);
  if (beyond !== void 0) invalid(s, `${mnemonic(id)}: lane ${beyond} does not exist: there are ${n}`);
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
  const index = b[i] >>> 0;
  const field = type2.fields[index];
  if (!field) return must(false, `field ${index} does not exist: type ${a[i]} has ${type2.fields.length}`);
  if (name3 === "struct.set") return must(field.mutable, `field ${index} of type ${a[i]} is immutable`);
  const packed = isPacked(storage(s, field));
  must(packed === (name3 !== "struct.get"), `field ${index} of type ${a[i]} is ${packed ? "" : "not "}packed`);
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
function arrayElement(s, index, must) {
  const type2 = s.module.types[index];
  if (type2.kind === "array") return type2.fields[0];
  must(false, `type ${index} is not an array`);
  return { type: "i32", mutable: false };
}
function tailCall(s, id, i) {
  const { lists, frames: frames2, lattice } = s;
  const type2 = functionTypeOf(s, id, i);
  const n = frames2.resultCount[0];
  spend(s, n);
  let same2 = lists.resultCount[type2] === n;
  for (let k = 0; same2 && k < n; k++)
    same2 = matches(lattice, lists.types[lists.results[type2] + k], lists.types[frames2.results[0] + k]);
  if (!same2) {
    const text2 = (start, count3) => `[${Array.from(lists.types.subarray(start, start + count3), typeText).join(" ")}]`;
    const found = text2(lists.results[type2], lists.resultCount[type2]);
    invalid(s, `type mismatch: ${mnemonic(id)} returns ${found} but the function ${text2(frames2.results[0], n)}`);
  }
}

// analyzers/wasm/validate-body.ts
var ifId3 = opcode("if");
var tryTableId2 = opcode("try_table");
var functionBody = -1;
var mostLocalsAtOnce = 64;
var notHere = -1;
function checkFunction(s, index) {
  const { module: module2, lists } = s;
  const type2 = s.functionType[index];
  const params = lists.params[type2];
  const count3 = lists.paramCount[type2];
  clearLocals(s, s.view.locals);
  for (let k = 0; k < count3; k++) s.locals[k] = lists.types[params + k];
  let at2 = count3;
  const { offset, length } = module2.functions[index].body;
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
  let labelCounts = s.frames.labelCount;
  for (let i = 0; i < count3; i++) {
    const id = op[i];
    let result;
    switch (hows[id]) {
      case 0:
        for (let rest = signatures[id]; rest !== 0; rest >>>= 3) {
          if (height2 > base && stack2[height2 - 1] === (rest & 7)) height2--;
          else height2 = popSlowly(s, i, height2, rest & 7);
        }
        result = resultBy[id];
        if (result === 0) continue;
        break;
      case 1: {
        const address = memoryAddress[b[i] >>> 16];
        if (offset[i + 1] - offset[i] > 6 || strictOf[id]) checkAccess(s, i, id, address);
        for (let rest = signatures[id]; rest !== 0; rest >>>= 3) {
          const wanted2 = (rest & 7) === 6 ? address : rest & 7;
          if (height2 > base && stack2[height2 - 1] === wanted2) height2--;
          else height2 = popSlowly(s, i, height2, wanted2);
        }
        result = resultBy[id];
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
      default:
        result = notHere;
    }
    if (result === notHere) {
      s.height = height2;
      s.at = i;
      step4(s, id, i);
      labelCounts = s.frames.labelCount;
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
function popSlowly(s, i, height2, wanted2) {
  s.at = i;
  s.height = height2;
  pop(s, wanted2);
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
function checkAccess(s, i, id, address) {
  s.at = i;
  if (exactOf[id] && (s.view.b[i] & 255) !== alignOf[id])
    invalid(s, `${mnemonic(id)} is aligned to exactly ${2 ** alignOf[id]} bytes`);
  if (lanesOf[id] && (s.view.b[i] >> 8) % 256 >= lanesOf[id])
    invalid(s, `${mnemonic(id)}: lane ${(s.view.b[i] >> 8) % 256} does not exist: there are ${lanesOf[id]}`);
  if (address === 2) return;
  const c = cursor(s.module.bytes, s.view.offset[i] + s.shift, s.view.offset[i + 1] + s.shift, "a memory access");
  if (paceOf[u8(c, "an opcode")] === pace.prefix) u32(c, "a sub-opcode");
  if (u32(c, "an alignment") & 64) u32(c, "a memory");
  u64Halves(c, "an offset");
  if (half.high !== 0) invalid(s, `${mnemonic(id)}: the offset does not fit in the 32 bits of the memory's addresses`);
}
function step4(s, id, i) {
  const { a, b, side } = s.view;
  switch (howOf2[id]) {
    case 8:
      return closeFrame(s);
    case 9: {
      blockType(s, a[i], id === tryTableId2 ? side[b[i]] : b[i]);
      const { params, paramCount, results, resultCount } = block3;
      if (id === ifId3) pop(s, 1);
      popList(s, params, paramCount);
      if (id === tryTableId2) tryClauses(s, i);
      return openFrame(s, id, params, paramCount, results, resultCount);
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
      const { params, paramCount, results, resultCount } = s.lists;
      popList(s, params[type2], paramCount[type2]);
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
      return typed2(s, id, i);
    case 6:
      return special(s, id, i);
    default:
      throw undecided2;
  }
}

// analyzers/wasm/validate-module.ts
var refFunc = opcode("ref.func");
var refNull = opcode("ref.null");
var globalGet2 = opcode("global.get");
var i32Const = opcode("i32.const");
function checkModule(s, report) {
  const { module: module2 } = s;
  const at2 = (id) => module2.sections.find((section) => section.id === id)?.contents.offset ?? 0;
  s.declared.fill(1);
  const declared = new Uint8Array(s.declared.length);
  const declare = (index) => {
    if (index !== void 0 && index >= 0) declared[index] = 1;
  };
  for (const [index, type2] of module2.types.entries()) checkType(s, index, type2, report);
  for (const { limits, pageSize: page, import: from, index } of module2.memories)
    checkMemory(limits, page, `memory ${index}`, (message) => report(from?.offset ?? at2(5), message));
  for (const { index, limits, element: element2, init, import: from, offset } of module2.tables) {
    const place4 = from?.offset ?? offset ?? at2(4);
    const type2 = numberOfText(s.lattice, element2);
    if (limits.shared) report(place4, `table ${index} is shared: only memories can be`);
    if (limits.max !== void 0 && limits.min > limits.max)
      report(place4, `table ${index}: the minimum ${limits.min} is larger than the maximum ${limits.max}`);
    if (init) {
      expression(s, init, type2, report);
      for (const f of functionsIn(s, init)) declare(f);
    } else if (!from && !isDefaultable(type2)) report(place4, `table ${index} of ${element2} has no initial value`);
  }
  if (!module2.types.some(({ kind }) => kind === "cont")) {
    for (const { index, type: type2, import: from } of module2.tags)
      if (s.lists.resultCount[type2] > 0) report(from?.offset ?? at2(13), `tag ${index} has results`);
  }
  for (const { type: type2, init } of module2.globals) {
    if (!init) continue;
    expression(s, init, numberOfText(s.lattice, type2), report);
    for (const f of functionsIn(s, init)) declare(f);
  }
  checkExports(s, report);
  for (const { kind, index } of module2.exports) if (kind === "function") declare(index);
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
function checkType(s, index, type2, report) {
  const { offset, length } = type2.span;
  const { bytes } = s.module;
  const form = bytes[offset];
  if ((form === 80 || form === 79) && u32(cursor(bytes, offset + 1, offset + length, "a type"), "supertypes") > 1)
    report(offset, `type ${index} has more than one supertype`);
  const { supertype } = type2;
  if (type2.kind === "cont" && s.module.types[type2.function].kind !== "func")
    report(offset, `type ${index} is a continuation of type ${type2.function}, which is not a function type`);
  if (supertype === void 0) return;
  if (supertype >= index) return report(offset, `type ${index}: its supertype ${supertype} is declared after it`);
  const above2 = s.module.types[supertype];
  if (above2.final) report(offset, `type ${index}: its supertype ${supertype} is final`);
  if (!structureMatches(s, type2, above2)) report(offset, `type ${index} does not match its supertype ${supertype}`);
}
function structureMatches(s, a, b) {
  const { lattice } = s;
  const listMatches = (from, to) => from.length === to.length && from.every((type2, k) => matches(lattice, numberOfText(lattice, type2), numberOfText(lattice, to[k])));
  if (a.kind === "func")
    return b.kind === "func" && listMatches(b.params, a.params) && listMatches(a.results, b.results);
  if (b.kind === "func" || a.kind !== b.kind) return false;
  if (a.kind === "cont") {
    const index = (type2) => reference2(lattice.canonical[type2], false);
    return matches(lattice, index(a.function), index(b.function));
  }
  const fieldMatches = (from, to) => {
    const [x, y] = [numberOfText(lattice, from.type), numberOfText(lattice, to.type)];
    return from.mutable === to.mutable && (to.mutable ? x === y : matches(lattice, x, y));
  };
  return a.fields.length >= b.fields.length && b.fields.every((field, k) => fieldMatches(a.fields[k], field));
}
function checkMemory(limits, page, what, report) {
  const { min, max, shared, index64 } = limits;
  const most2 = (index64 ? maximumPages64 : maximumPages32) * BigInt(pageSize) / BigInt(page);
  if (page !== 1 && page !== pageSize) report(`${what}: a page has 1 or ${pageSize} bytes, not ${page}`);
  if (min > most2 || (max ?? 0n) > most2) report(`${what} has more than ${most2} pages`);
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
function checkElement(s, { index, table, offsetExpression, functions: functions2, offset, length }, report, declare) {
  const { module: module2 } = s;
  const type2 = s.elementType[index];
  if (table !== void 0 && offsetExpression) {
    const wanted2 = s.tableType[table];
    if (!matches(s.lattice, type2, wanted2))
      report(offset, `element segment ${index} of ${typeText(type2)} does not fit table ${table} of ${typeText(wanted2)}`);
    expression(s, offsetExpression, s.tableAddress[table], report);
    for (const f of functionsIn(s, offsetExpression)) declare(f);
  }
  for (const f of functions2) if (f >= 0) declare(f);
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
function expression(s, constant3, wanted2, report) {
  const { bytes } = s.module;
  const { offset, length, value: value3, global, function: target } = constant3;
  if (value3 !== void 0 && wanted2 === (bytes[offset] === i32Const ? 1 : 2)) return;
  const type2 = (index) => reference2(s.lattice.canonical[s.functionType[index]], false);
  if (target !== void 0 && matches(s.lattice, type2(target), wanted2)) return;
  if (global !== void 0 && !s.module.globals[global].mutable && s.globalType[global] === wanted2) return;
  if (bytes[offset] === refNull && length === 3 && numberOfCode(s.lattice, bytes[offset + 1] - 128, 0) === wanted2)
    return;
  try {
    decode2(s, constant3);
    for (let i = 0; i < s.view.count; i++) {
      if (s.view.op[i] !== globalGet2 || !s.module.globals[s.view.a[i]].mutable) continue;
      report(s.view.offset[i] + s.shift, `global.get in a constant expression: global ${s.view.a[i]} is mutable`);
      return;
    }
    checkExpression(s, listOfOne(s, wanted2), 1);
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
  *faults({ module: module2, firstError }) {
    if (!firstError) return;
    yield inputFault(module2.artifact, firstError, "validity", firstError.function);
  },
  *unread({ module: module2, notChecked }) {
    const artifact = module2.artifact.path;
    if (notChecked > 0) yield { what: "functions not validated", count: notChecked, artifact };
  },
  *facts({ module: module2, errors }) {
    for (const { function: index, offset, message } of errors)
      yield { at: bytePlace(module2, offset, 0, index), text: message };
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
    checkModule(s, (offset, message) => report({ offset, message }));
  } catch (error) {
    if (error !== undecided2) throw error;
  }
  let checked = 0;
  for (const { index } of module2.functions) {
    if (!code3.decoded[index]) continue;
    code3.decode(index, s.view);
    try {
      checkFunction(s, index);
      checked++;
    } catch (error) {
      if (!(error instanceof DecodeFault)) throw error;
      if (error === undecided2) continue;
      checked++;
      report({ function: index, offset: error.offset, message: error.message });
    }
  }
  keepFirst(errors);
  const [firstError] = errors;
  return { module: module2, ...firstError ? { firstError } : {}, errors, errorCount, checked, notChecked: bodies2 - checked };
}
function keepFirst(errors) {
  errors.sort((a, b) => a.offset - b.offset);
  errors.length = Math.min(errors.length, maximumFaults);
}

// rules/lint.ts
function lint(builds, rules2, config, tool) {
  const report = merge2([
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
  const used = new Set(report.ignored.map((finding) => finding.ignore));
  const notices = config.ignore.filter((_, index) => !used.has(index)).map((ignore) => ({
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
  const answers = [...results.answered()];
  for (const [analysis, answer] of answers) faults.push(...faultsOf(analysis, answer));
  const ignored2 = [];
  const kept2 = [];
  for (const finding of all) {
    const index = config.ignore.findIndex((ignore2) => ignores(ignore2, finding));
    const ignore = config.ignore[index];
    if (ignore) ignored2.push({ ...finding, reason: ignore.reason, ignore: index });
    else kept2.push(finding);
  }
  return {
    ...emptyReport(tool, rules2, config),
    builds: [
      {
        name: build2.name,
        artifacts: artifactsOf(build2).map(describe),
        ...build2.manifest === void 0 ? {} : { manifest: build2.manifest }
      }
    ],
    findings: kept2.filter((finding) => finding.certainty !== "unknown"),
    unknowns: kept2.filter((finding) => finding.certainty === "unknown"),
    ignored: ignored2,
    skipped,
    faults,
    unread: answers.flatMap(([analysis, answer]) => unreadOf(analysis, answer)),
    sizes: summary.is === "ok" ? [sizeSummary(summary.result)] : []
  };
}
function severityOf(rule2, config) {
  return config.rules[rule2.id]?.severity ?? rule2.severity;
}
function optionsOf(rule2, config) {
  const set = config.rules[rule2.id]?.options;
  const defaults = Object.entries(rule2.options);
  return Object.fromEntries(defaults.map(([name3, option2]) => [name3, set?.[name3] ?? option2.default]));
}
function stamp(build2, drafts, sources2) {
  const span = (at2) => {
    const source = at2.kind === "source" ? spanOf(at2) : sources2?.spanOf(at2);
    return source ? { source } : {};
  };
  const related = (step5) => ({ at: step5.at, message: step5.message, ...span(step5.at) });
  const findings = drafts.map(({ rule: rule2, severity, draft: draft3 }) => ({
    rule: rule2.id,
    severity: draft3.atMost && atLeast(severity, draft3.atMost) ? draft3.atMost : severity,
    certainty: draft3.certainty ?? "proved",
    build: build2.name,
    at: draft3.at,
    ...span(draft3.at),
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
function spanOf({ file, line, column, endLine, endColumn }) {
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
  return [...build2.wasm ? [build2.wasm] : [], ...build2.mir];
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
  const { id, category, title, certainty, clauses: clauses2 = [], docs } = rule2;
  return [{ id, category, title, severity, certainty, clauses: clauses2, docs }];
}
function sizeSummary({ sections, ...sizes2 }) {
  return { ...sizes2, sections: sections.map(({ name: name3, bytes }) => ({ name: name3, bytes })) };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text2, ignoreTrivia = false) {
  const len = text2.length;
  let pos = 0, value3 = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count3, exact) {
    let digits = 0;
    let value4 = 0;
    while (digits < count3 || !exact) {
      let ch = text2.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value4 = value4 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value4 = value4 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value4 = value4 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count3) {
      value4 = -1;
    }
    return value4;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value3 = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text2.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text2.length && isDigit2(text2.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text2.length && text2.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text2.length && isDigit2(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit2(text2.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text2.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text2.length && (text2.charCodeAt(pos) === 69 || text2.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text2.length && text2.charCodeAt(pos) === 43 || text2.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text2.length && isDigit2(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit2(text2.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text2.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text2.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text2.charCodeAt(pos);
      if (ch === 34) {
        result += text2.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text2.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text2.charCodeAt(pos++);
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
          result += text2.substring(start, pos);
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
    value3 = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code3 = text2.charCodeAt(pos);
    if (isWhiteSpace(code3)) {
      do {
        pos++;
        value3 += String.fromCharCode(code3);
        code3 = text2.charCodeAt(pos);
      } while (isWhiteSpace(code3));
      return token = 15;
    }
    if (isLineBreak(code3)) {
      pos++;
      value3 += String.fromCharCode(code3);
      if (code3 === 13 && text2.charCodeAt(pos) === 10) {
        pos++;
        value3 += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code3) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value3 = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text2.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text2.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value3 = text2.substring(start, pos);
          return token = 12;
        }
        if (text2.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text2.charCodeAt(pos);
            if (ch === 42 && text2.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text2.charCodeAt(pos) === 10) {
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
          value3 = text2.substring(start, pos);
          return token = 13;
        }
        value3 += String.fromCharCode(code3);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value3 += String.fromCharCode(code3);
        pos++;
        if (pos === len || !isDigit2(text2.charCodeAt(pos))) {
          return token = 16;
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
        value3 += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code3)) {
          pos++;
          code3 = text2.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value3 = text2.substring(tokenOffset, pos);
          switch (value3) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value3 += String.fromCharCode(code3);
        pos++;
        return token = 16;
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
    getToken: () => token,
    getTokenValue: () => value3,
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
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
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
function parseTree(text2, errors = [], options = ParseOptions.DEFAULT) {
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
    onLiteralValue: (value3, offset, length) => {
      onValue({ type: getNodeType(value3), offset, length, parent: currentParent, value: value3 });
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
  visit(text2, visitor, options);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function visit(text2, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text2, false);
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
      const token = _scanner.scan();
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
      switch (token) {
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
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value3 = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value3);
    } else {
      onObjectProperty(value3);
      _jsonPath.push(value3);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value3 = Number(tokenValue);
        if (isNaN(value3)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value3 = 0;
        }
        onLiteralValue(value3);
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
function getNodeType(value3) {
  switch (typeof value3) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value3) {
        return "null";
      } else if (Array.isArray(value3)) {
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

// rules/config-reader.ts
function reading(text2, path3) {
  const lineStarts = [0];
  for (let at2 = text2.indexOf("\n"); at2 >= 0; at2 = text2.indexOf("\n", at2 + 1)) lineStarts.push(at2 + 1);
  return { path: path3, lineStarts, errors: [] };
}
function spanOf2(reading2, { offset, length }) {
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
function mistake(reading2, at2, message) {
  reading2.errors.push({ message, at: spanOf2(reading2, at2) });
  return void 0;
}
function properties(reading2, node, what) {
  if (node.type !== "object") {
    mistake(reading2, node, `${what} must be an object, not ${describe2(node)}`);
    return [];
  }
  const seen = /* @__PURE__ */ new Map();
  for (const { children } of node.children ?? []) {
    const [key, value3] = children ?? [];
    if (!key || !value3) continue;
    const name3 = String(key.value);
    if (seen.has(name3)) mistake(reading2, key, `'${name3}' is given twice in ${what}`);
    else seen.set(name3, { name: name3, key, value: value3 });
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
  const value3 = node.value;
  return typeof value3 === "number" ? value3 : mistake(reading2, node, `${what} must be a number, not ${describe2(node)}`);
}
function boolean(reading2, node, what) {
  const value3 = node.value;
  if (typeof value3 === "boolean") return value3;
  return mistake(reading2, node, `${what} must be true or false, not ${describe2(node)}`);
}
function word3(reading2, node, what, words) {
  if (node.type !== "string") return mistake(reading2, node, `${what} must be ${list3(words)}, not ${describe2(node)}`);
  const found = words.find((candidate) => candidate === node.value);
  if (found) return found;
  const near = nearest2(String(node.value), words);
  const hint = near ? `; did you mean "${near}"?` : "";
  return mistake(reading2, node, `${what} must be ${list3(words)}, not ${describe2(node)}${hint}`);
}
function array2(reading2, node, what, item) {
  if (node.type !== "array") {
    mistake(reading2, node, `${what} must be an array, not ${describe2(node)}`);
    return [];
  }
  return (node.children ?? []).map(item).filter((value3) => value3 !== void 0);
}
function strings(reading2, node, what) {
  return array2(reading2, node, what, (item, index) => string(reading2, item, `${what}[${String(index)}]`));
}
function unknownName(kind, name3, known3, where = "") {
  const near = nearest2(name3, known3);
  return `unknown ${kind} '${name3}'${where && ` ${where}`}${near ? `; did you mean '${near}'?` : ""}`;
}
function nearest2(name3, known3) {
  const plain = (text2) => text2.toLowerCase().replace(/[^a-z0-9]/g, "");
  const [best] = known3.map((candidate) => ({ candidate, edits: distance(plain(name3), plain(candidate)) })).sort((a, b) => a.edits - b.edits);
  return best && best.edits <= Math.max(2, Math.floor(best.candidate.length / 3)) ? best.candidate : void 0;
}
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
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
function list3(words) {
  const quoted4 = words.map((text2) => `"${text2}"`);
  return quoted4.length < 2 ? quoted4.join("") : `${quoted4.slice(0, -1).join(", ")} or ${quoted4.at(-1) ?? ""}`;
}

// rules/config-budgets.ts
var units = { B: 1, kB: 1e3, MB: 1e6, KiB: 1024, MiB: 1024 ** 2 };
var metrics = ["raw", "gzip"];
function readBudgets(reading2, node) {
  return array2(reading2, node, "'budgets'", (item, index) => readBudget(reading2, item, `budgets[${String(index)}]`));
}
function readBudget(reading2, node, what) {
  const given = fields2(reading2, node, what, ["files", "metric", "max", "warn", "optional"]);
  if (node.type !== "object") return void 0;
  if (!given.files) return mistake(reading2, node, `${what} must say which 'files' it is for, as a glob`);
  const limit = given.max ?? given.warn;
  if (!limit) return mistake(reading2, node, `${what} must have a 'max' or a 'warn', such as "250 kB"`);
  const files = string(reading2, given.files.value, `'files' of ${what}`);
  const metric = given.metric ? word3(reading2, given.metric.value, `'metric' of ${what}`, metrics) : "raw";
  const max = given.max && readSize(reading2, given.max);
  const warn = given.warn && readSize(reading2, given.warn);
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
    at: { kind: "source", ...spanOf2(reading2, spread(limit)) }
  };
}
function spread({ key, value: value3 }) {
  return { offset: key.offset, length: value3.offset + value3.length - key.offset };
}
function readSize(reading2, { name: name3, value: node }) {
  const value3 = node.value;
  const [example, wanted2] = [`such as "250 kB" or "1 MiB"`, "a size with its unit"];
  if (typeof value3 === "number" && Number.isSafeInteger(value3) && value3 >= 0)
    return mistake(reading2, node, `'${name3}' must be ${wanted2}: write "${String(value3)} B" if bytes are meant`);
  if (typeof value3 !== "string") return mistake(reading2, node, `'${name3}' must be ${wanted2}, ${example}`);
  const size2 = parseSize(value3);
  return typeof size2 === "number" ? size2 : mistake(reading2, node, `'${name3}': ${size2.problem}`);
}
function parseSize(text2) {
  const [, digits = "", unit = ""] = /^\s*(\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*$/.exec(text2) ?? [];
  if (digits === "")
    return { problem: `"${text2}" is not a size; write a number and a unit, such as "250 kB" or "1 MiB"` };
  const factor = Object.hasOwn(units, unit) ? units[unit] : void 0;
  if (factor !== void 0) return Math.round(Number(digits) * factor);
  if (/^(k|K|KB|kb|Kb)$/.test(unit))
    return { problem: `"${unit}" is read two ways; write "${digits} kB" (1000 bytes) or "${digits} KiB" (1024 bytes)` };
  if (/^(m|M|mb|Mb|mB)$/.test(unit))
    return {
      problem: `"${unit}" is read two ways; write "${digits} MB" (1000² bytes) or "${digits} MiB" (1024² bytes)`
    };
  const known3 = Object.keys(units).join(", ");
  return {
    problem: unit ? `unknown unit "${unit}"; the units are ${known3}` : `"${text2}" has no unit; they are ${known3}`
  };
}

// rules/config.ts
var defaultConfig = { rules: {}, contract: {}, ignore: [], budgets: [], failOn: "warning" };
var budgetRule = { id: "size-budget", option: "budgets" };
var severities = ["off", "note", "warning", "error"];
var failLevels = ["note", "warning", "error", "never"];
var configKeys = ["$schema", "rules", "contract", "ignore", "budgets", "failOn", "pathMap"];
var contractLists = ["linear", "pod", "handle", "sharedSlice", "capabilityCheck"];
function parseConfig(text2, path3, rules2) {
  const read3 = reading(text2, path3);
  const problems = [];
  const root = parseTree2(text2.replace(/^\uFEFF/, " "), problems, { allowTrailingComma: true });
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
    failOn: (given.failOn && word3(read3, given.failOn.value, "'failOn'", failLevels)) ?? defaultConfig.failOn
  };
  return read3.errors.length > 0 ? { errors: read3.errors } : { config };
}
function readPathMap(read3, node) {
  return record(read3, node, "'pathMap'", (value3, what) => string(read3, value3, what));
}
function withBudgets(rules2, budgets) {
  if (budgets.length === 0) return rules2;
  const set = rules2[budgetRule.id];
  return { ...rules2, [budgetRule.id]: { ...set, options: { ...set?.options, [budgetRule.option]: budgets } } };
}
function readRules(read3, node, rules2) {
  const entries = properties(read3, node, "'rules'").flatMap((property) => {
    const rule2 = knownRule(read3, property.name, property.key, rules2);
    const set = rule2 && readRule(read3, property, rule2);
    return set ? [[rule2.id, set]] : [];
  });
  return Object.fromEntries(entries);
}
function knownRule(read3, id, at2, rules2) {
  const ids = rules2.map((rule2) => rule2.id);
  return rules2.find((rule2) => rule2.id === id) ?? mistake(read3, at2, unknownName("rule", id, ids));
}
function readRule(read3, { name: name3, value: value3 }, rule2) {
  if (value3.type === "string") {
    const severity2 = word3(read3, value3, `the severity of '${name3}'`, severities);
    return severity2 && { severity: severity2 };
  }
  if (value3.type !== "object")
    return mistake(read3, value3, `'${name3}' must be a severity or an object such as { "severity": "error" }`);
  const declared = Object.entries(rule2.options);
  const names2 = declared.map(([option2]) => option2);
  const given = fields2(read3, value3, `rule '${name3}'`, ["severity", ...names2]);
  const severity = given.severity && word3(read3, given.severity.value, `the severity of '${name3}'`, severities);
  const options = declared.flatMap(([option2, { default: byDefault }]) => {
    const property = given[option2];
    const set = property && readOption(read3, property, rule2, byDefault);
    return set === void 0 ? [] : [[option2, set]];
  });
  return {
    ...severity ? { severity } : {},
    ...options.length > 0 ? { options: Object.fromEntries(options) } : {}
  };
}
function readOption(read3, { name: name3, key, value: value3 }, rule2, byDefault) {
  const what = `option '${name3}' of '${rule2.id}'`;
  if (rule2.id === budgetRule.id && name3 === budgetRule.option)
    return mistake(read3, key, `write 'budgets' at the top of the config, not under '${rule2.id}'`);
  switch (typeof byDefault) {
    case "number":
      return number2(read3, value3, what);
    case "string":
      return string(read3, value3, what);
    case "boolean":
      return boolean(read3, value3, what);
    default:
      return strings(read3, value3, what);
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
  const functions2 = given.functions && record(read3, given.functions.value, "'contract.effects.functions'", (value3, what) => strings(read3, value3, what));
  const imports = given.imports && record(read3, given.imports.value, "'contract.effects.imports'", (value3, what) => string(read3, value3, what));
  return { ...functions2 ? { functions: functions2 } : {}, ...imports ? { imports } : {} };
}
function record(read3, node, what, item) {
  const entries = properties(read3, node, what).flatMap(({ name: name3, value: value3 }) => {
    const got = item(value3, `'${name3}' of ${what}`);
    return got === void 0 ? [] : [[name3, got]];
  });
  return Object.fromEntries(entries);
}
function readIgnores(read3, node, rules2) {
  return array2(read3, node, "'ignore'", (item, index) => {
    const what = `ignore[${String(index)}]`;
    const given = fields2(read3, item, what, ["rule", "artifact", "subject", "reason"]);
    if (item.type !== "object") return void 0;
    if (!given.rule) return mistake(read3, item, `${what} must say which 'rule' it silences`);
    if (!given.reason)
      return mistake(read3, item, `${what} must give its 'reason': the next reader will want to know it`);
    const id = string(read3, given.rule.value, `'rule' of ${what}`);
    const rule2 = id === void 0 ? void 0 : knownRule(read3, id, given.rule.value, rules2);
    const reason = string(read3, given.reason.value, `'reason' of ${what}`);
    const artifact = given.artifact && string(read3, given.artifact.value, `'artifact' of ${what}`);
    const subject = given.subject && string(read3, given.subject.value, `'subject' of ${what}`);
    if (rule2 === void 0 || reason === void 0) return void 0;
    return {
      rule: rule2.id,
      ...artifact === void 0 ? {} : { artifact },
      ...subject === void 0 ? {} : { subject },
      reason,
      at: spanOf2(read3, item)
    };
  });
}
function syntaxError(code3) {
  const words = printParseErrorCode(code3).replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `syntax error: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

export {
  buildPaths,
  showType,
  showPath,
  mir,
  contract,
  declaredEffects,
  effects2 as effects,
  handles,
  generics,
  features,
  shapes,
  ownership,
  pod,
  purity,
  require_picomatch2 as require_picomatch,
  pathMatches,
  sizes,
  rules,
  unknownName,
  dwarf,
  sourceMappingUrl,
  sourceMap,
  sources,
  validity,
  merge2 as merge,
  exitCode,
  lint,
  defaultConfig,
  severities,
  failLevels,
  parseConfig
};
